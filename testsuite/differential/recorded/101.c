/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
static word (*p101_hook) (word) = note;
FUNCTION word p101_f0 (word v1);
FUNCTION void p101_f1 (word *v2);
FUNCTION word p101_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word v3 = (g[2] | v1);
 trace (5, (g[0] - 30));
 __defer note ((v3 * g[0]));
 g[0] = (g[2] ^ (g[0] + g[1]));
 if ((g[0] * g[0]) % 3 != 0) { return (g[2] | (v1 + v1)); }
 trace (9, (g[1] ^ (v3 | v1)));
 __defer p101_f0 ((v3 | (g[1] | g[2])));
 trace (11, (v3 * (v3 - 71)));
 word v13 = 0;
 L12: ;
 v13 = (v13 + 1);
 word v16[3] = { 25, v1, (g[2] ^ v13) };
 word v18[3] = { (v13 & v3), (v1 * v16[2]), (v3 + v13) };
 word v20 = (v16[g[2] % 3] + (v18[2] * g[0]));
 g[1] = (v3 & (v13 + v3));
 if (v13 < 1 && go_on ()) { goto L12; }
 pair v23 = (pair) { (v18[0] * v13), { (v3 | v20), v16[2] } };
 trace (25, (v1 - (v3 + v20)));
 for (word v27 = 0; v27 < 2 && go_on (); v27++) {
  trace (28, (g[1] & (v3 - v13)));
 }
 return (v13 * (v23.w & 5));
}
FUNCTION void p101_f1 (word *v2) {
 if (!go_on ()) { return ; }
 word v31 = 0;
 do {
  v31 = (v31 + 1);
  word v35 = 0;
  L34: ;
  v35 = (v35 + 1);
  word v39 = 0;
  L38: ;
  v39 = (v39 + 1);
  trace (42, (v39 * (*v2)));
  if ((g[0] ^ v35) % 3 != 0) {
   pair v44 = (pair) { (v39 + 95), { (v31 + (*v2)), g[1] } };
   __defer p101_hook ((v31 & (v31 | v39)));
  }
  if (v39 < 2 && go_on ()) { goto L38; }
  __defer p101_f0 (v35);
  if (((*v2) + g[1]) % 3 != 0) { goto L48; }
  __defer p101_f0 (35);
  L48: ;
  __defer {
   for (word v52 = 0; v52 < 4 && go_on (); v52++) {
    bump (&v52, (g[0] + g[0]));
    v52 = p101_f0 ((g[2] - (v39 | 84)));
    (*v2) = (v52 + (v52 + g[1]));
   }
   if ((v39 & 7) % 3 != 0) { goto L56; }
   v31 = (g[0] + (v31 - g[0]));
   v39 = (g[2] & v39);
   if ((*v2) % 3 != 0) { goto L56; }
   L56: ;
   __defer p101_hook (g[1]);
   word v62 = 0;
   L61: ;
   v62 = (v62 + 1);
   if (v62 < 3 && go_on ()) { goto L61; }
  }
  if (v35 < 1 && go_on ()) { goto L34; }
 } while (v31 < 4 && go_on ());
}
static void p101 (void) {
 refuel (); note (p101_f0 (0));
 refuel (); p101_f1 (&g[0]);
}
static word (*p102_hook) (word) = note;
FUNCTION word p102_f0 (word v1);
FUNCTION pair p102_f1 (void);
FUNCTION void p102_f2 (word v2);
FUNCTION word p102_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  v1 = (g[1] ^ v1);
  __defer mixed ((unsigned char) ((v1 - (v1 & g[2]))), (double) ((v1 ^ (g[1] + v1))) * 0.5, (pair) { (v1 * 66), { (g[1] ^ v1), 12 } });
  g[2] = g[1];
  word v7 = (g[1] * (v1 ^ g[2]));
 }
 __defer p102_f1 ();
 p102_f2 ((v1 + (v1 ^ v1)));
 __defer {
  __defer p102_hook (v1);
 }
 return (v1 | (g[2] - g[1]));
}
FUNCTION pair p102_f1 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v14[3] = { (g[1] ^ g[0]), (g[0] * 27), g[0] };
 switch ((g[0] - g[1]) % 4) {
 case 0:
  {
  for (word v19 = 0; v19 < 1 && go_on (); v19++) {
   trace (20, 15);
   trace (21, v19);
  }
  trace (22, (g[1] - (g[0] & 99)));
  }
  break;
 case 1:
  __defer {
   switch ((g[2] - 14) % 4) {
   case 0:
    {
    for (word v28 = 0; v28 < 2 && go_on (); v28++) {
     trace (29, (v28 & (v14[0] ^ g[1])));
     __defer note (g[1]);
    }
    }
    __attribute__ ((fallthrough));
   case 1:
    {
    word v33 = 0;
    while (v33 < 2 && go_on ()) {
     v33 = (v33 + 1);
    }
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    trace (37, 72);
    }
    break;
   default:
    {
    trace (39, g[1]);
    }
    break;
   }
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (41, (g[1] - g[1]));
  break;
 }
 return (pair) { 59, { (v14[0] + g[0]), (g[2] & v14[2]) } };
}
FUNCTION void p102_f2 (word v2) {
 if (!go_on ()) { return ; }
 g[0] = 2;
 if ((g[1] + g[2]) % 3 != 0) { return ; }
 if (g[2] % 3 != 0) {
  word v47 = 0;
  L46: ;
  v47 = (v47 + 1);
  __defer p102_f2 (v2);
  word v52 = 0;
  do {
   v52 = (v52 + 1);
   word v56 = 0;
   do {
    v56 = (v56 + 1);
    g[0] = v52;
    trace (60, (v56 - (v2 | g[0])));
   } while (v56 < 3 && go_on ());
  } while (v52 < 2 && go_on ());
  if (v47 < 2 && go_on ()) { goto L46; }
 } else {
  trace (61, (v2 & (v2 + v2)));
 }
}
static void p102 (void) {
 refuel (); note (p102_f0 (0));
 refuel (); p102_f1 ();
 refuel (); p102_f2 (14);
}
static word (*p103_hook) (word) = note;
FUNCTION word p103_f0 (word v1);
FUNCTION void p103_f1 (word v2, pair v3);
FUNCTION pair p103_f2 (void);
FUNCTION word p103_f3 (word v4);
FUNCTION pair p103_f4 (word v6, word v7, word *v8);
FUNCTION word p103_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p103_hook (v1);
 word v12 = 0;
 while (v12 < 2 && go_on ()) {
  v12 = (v12 + 1);
  trace (15, 98);
  if ((g[2] | g[1]) % 3 != 0) { goto L16; }
  if ((v12 ^ 63) % 3 != 0) { goto L16; }
  {
   g[0] = (v12 - (g[0] & g[1]));
   trace (20, (g[1] & v12));
  }
  g[2] = (g[2] + (v1 * g[2]));
  L16: ;
  if ((v12 - 53) % 3 != 0) { break; }
  __defer {
   trace (24, (g[1] + (g[2] ^ v1)));
   v12 = g[0];
   word v27 = 0;
   do {
    v27 = (v27 + 1);
    word v31 = 0;
    while (v31 < 3 && go_on ()) {
     v31 = (v31 + 1);
     word v34 = (g[2] ^ (v12 - g[1]));
     __defer p103_f4 (v1, (v27 & (g[0] + g[1])), &v31);
     trace (37, g[2]);
    }
    word v39 = 0;
    L38: ;
    v39 = (v39 + 1);
    __defer mixed ((unsigned char) ((v1 ^ g[0])), (double) ((v31 ^ g[0])) * 0.5, (pair) { (v27 - g[0]), { (g[1] | v1), (v12 * 88) } });
    word v43 = v31;
    p103_hook = note;
    if (v39 < 4 && go_on ()) { goto L38; }
   } while (v27 < 2 && go_on ());
  }
 }
 return v1;
}
FUNCTION void p103_f1 (word v2, pair v3) {
 if (!go_on ()) { return ; }
 p103_hook = p103_f0;
 if ((v2 & g[2]) % 3 != 0) { return ; }
 word v49 = v2;
 if ((g[2] - v2) % 3 != 0) {
  switch ((g[1] | v2) % 4) {
  case 0:
   {
   word v55 = 0;
   do {
    v55 = (v55 + 1);
    __defer {
     trace (59, (g[2] | 70));
     word v60 = g[2];
    }
   } while (v55 < 1 && go_on ());
   }
   break;
  case 1:
   {
   trace (63, g[1]);
   }
   __attribute__ ((fallthrough));
  case 2:
   trace (65, g[0]);
   break;
  }
 }
}
FUNCTION pair p103_f2 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v67 = 0;
 L66: ;
 v67 = (v67 + 1);
 __defer {
  __defer p103_hook ((v67 * (g[1] + v67)));
  if ((v67 + g[1]) % 3 != 0) { goto L72; }
  trace (73, (v67 & (g[2] - g[2])));
  L72: ;
  if (g[0] % 3 != 0) {
   word v76 = 0;
   L75: ;
   v76 = (v76 + 1);
   __defer bump (&v76, (g[0] | (v76 * 8)));
   trace (80, (v76 - v67));
   word v81 = g[2];
   if (v76 < 3 && go_on ()) { goto L75; }
   if (v76 < 3 && go_on ()) { goto L75; }
  } else {
   trace (84, g[2]);
  }
 }
 if (v67 < 4 && go_on ()) { goto L66; }
 return (pair) { 5, { v67, (g[1] ^ v67) } };
}
FUNCTION word p103_f3 (word v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 p103_hook = note;
 __defer note ((g[0] & (g[2] * 1)));
 __defer p103_f0 ((v5 * v5));
 word v90 = 0;
 L89: ;
 v90 = (v90 + 1);
 __defer p103_hook ((v4 & (g[2] + 98)));
 if (v90 % 3 != 0) { goto L94; }
 if (v90 < 2 && go_on ()) { goto L89; }
 if (g[0] % 3 != 0) { return 21; }
 switch ((g[2] - 17) % 4) {
 case 1:
  {
  trace (99, g[1]);
  }
  __attribute__ ((fallthrough));
 default:
  trace (101, 50);
  break;
 }
 L94: ;
 if (v90 < 2 && go_on ()) { goto L89; }
 return (g[0] + (g[2] & g[1]));
}
FUNCTION pair p103_f4 (word v6, word v7, word *v8) {
 __result pair v9 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer note (v9.row[0]);
 trace (104, v6);
 __defer {
  v7 = (v6 | v7);
 }
 __defer p103_f2 ();
 __defer p103_hook ((v7 - (g[0] & v9.row[0])));
 trace (109, g[1]);
}
static void p103 (void) {
 refuel (); note (p103_f0 (0));
 refuel (); p103_f1 (7, (pair) { 1, { 4, 5 } });
 refuel (); p103_f2 ();
 refuel (); note (p103_f3 (21));
 refuel (); p103_f4 (28, 29, &g[2]);
}
static word (*p104_hook) (word) = note;
FUNCTION word p104_f0 (word v1);
FUNCTION word p104_f1 (pair v3, word v4);
FUNCTION word p104_f2 (pair v5, word v6);
FUNCTION void p104_f3 (word *v7, pair v8);
FUNCTION word p104_f4 (word v9, word v10, word *v11);
FUNCTION word p104_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 word v13[3] = { (v1 & v2), (g[2] | v1), g[2] };
 if ((g[2] * v2) % 3 != 0) { goto L15; }
 v1 = (v1 ^ (v1 & 66));
 L15: ;
 __defer {
  trace (18, (v13[v1 % 3] * v13[1]));
  __defer {
   v13[g[1] % 3] = g[1];
  }
 }
}
FUNCTION word p104_f1 (pair v3, word v4) {
 if (!go_on ()) { return 0; }
 g[0] = (g[0] * (v4 & v4));
 v4 = (v4 + 49);
 if (v4 % 3 != 0) { return (g[2] * v3.w); }
 trace (24, v4);
 __defer p104_f1 ((pair) { 57, { (v4 | v4), (v4 * v3.row[0]) } }, (v3.w & (g[1] | g[0])));
 for (word v27 = 0; v27 < 4 && go_on (); v27++) {
  if ((v4 ^ v27) % 3 != 0) {
   __defer note (v4);
  } else {
   __defer mixed ((unsigned char) ((g[2] - 75)), (double) ((v27 - (v3.row[1] + 14))) * 0.5, v3);
   __defer {
    trace (32, (v27 - v4));
    __defer note ((v4 * (g[0] * 75)));
    word v34[3] = { (g[0] ^ 1), (v3.row[0] | v4), (v3.row[0] * v4) };
    __defer mixed ((unsigned char) ((g[2] ^ (v27 | v4))), (double) (v27) * 0.5, (pair) { (v3.w + 7), { (g[2] * v34[0]), (v27 & v27) } });
   }
  }
  v4 = g[0];
  word *v38 = &v4;
  word v40 = (v4 - 30);
 }
 switch ((g[0] - v3.row[0]) % 4) {
 case 0:
  {
  word v45 = 0;
  while (v45 < 1 && go_on ()) {
   v45 = (v45 + 1);
   __defer {
    word v49 = (v4 + (v45 * g[1]));
   }
  }
  }
  break;
 case 1:
  trace (52, g[0]);
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (54, 1);
  }
  __attribute__ ((fallthrough));
 default:
  trace (56, (v4 & (v4 ^ v4)));
  break;
 }
 return 13;
}
FUNCTION word p104_f2 (pair v5, word v6) {
 if (!go_on ()) { return 0; }
 trace (58, (g[2] | v6));
 v6 = (v5.row[0] | (v5.w & v5.row[0]));
 __defer p104_f2 ((pair) { (v6 * 83), { (v6 + 77), (v6 & g[2]) } }, 7);
 if ((v6 * v5.row[1]) % 3 != 0) { return (v5.row[1] + v6); }
 __defer p104_f0 (g[0]);
 word v64 = 0;
 do {
  v64 = (v64 + 1);
  mixed ((unsigned char) ((v6 & (v64 ^ v5.w))), (double) ((v64 & (v64 * v5.w))) * 0.5, v5);
  g[2] = v6;
  __defer {
   switch ((g[2] + 37) % 4) {
   case 1:
    {
    for (word v73 = 0; v73 < 2 && go_on (); v73++) {
     g[2] = (v5.row[0] ^ (v73 | 16));
     __defer p104_f0 (51);
    }
    }
    break;
   case 2:
    __defer p104_f3 (&(word) { (v5.row[1] & v5.row[1]) }, v5);
    __attribute__ ((fallthrough));
   default:
    {
    trace (79, (v64 ^ v6));
    word v80 = (g[1] * (g[2] - g[1]));
    }
    break;
   }
  }
 } while (v64 < 4 && go_on ());
 return (g[1] & (v5.w + v5.row[0]));
}
FUNCTION void p104_f3 (word *v7, pair v8) {
 if (!go_on ()) { return ; }
 for (word v84 = 0; v84 < 1 && go_on (); v84++) {
  g[2] = (v84 & ((*v7) | v8.row[0]));
  word v86 = (v84 | (v84 + 98));
  p104_hook = p104_f0;
 }
 switch (v8.row[1] % 4) {
 case 0:
  {
  __defer {
   if (((*v7) & (*v7)) % 3 != 0) { goto L92; }
   if ((g[0] - g[0]) % 3 != 0) {
    __defer p104_f3 (&v8.w, (pair) { g[0], { ((*v7) + (*v7)), ((*v7) & g[0]) } });
   }
   L92: ;
   g[0] = 92;
   v8.w = 9;
   __defer {
    word v99 = 0;
    L98: ;
    v99 = (v99 + 1);
    word *v102 = &v8.w;
    if (v99 < 3 && go_on ()) { goto L98; }
    word v105 = v99;
    if (v99 < 3 && go_on ()) { goto L98; }
    word v108 = 0;
    L107: ;
    v108 = (v108 + 1);
    bump (&v105, v108);
    __defer note (((*v7) & (v8.row[0] + 58)));
    if (v108 < 3 && go_on ()) { goto L107; }
   }
  }
  word v114 = 0;
  do {
   v114 = (v114 + 1);
   switch ((v114 * (*v7)) % 4) {
   default:
    trace (119, (v114 ^ (v8.row[1] + v114)));
    break;
   }
  } while (v114 < 3 && go_on ());
  }
  break;
 case 1:
  trace (121, (g[2] ^ (g[2] - 76)));
  break;
 }
}
FUNCTION word p104_f4 (word v9, word v10, word *v11) {
 __result word v12 = 0;
 if (!go_on ()) { return 0; }
 trace (122, g[0]);
 trace (123, ((*v11) & (g[2] & v10)));
 __defer p104_f3 (&v9, (pair) { (g[0] | g[2]), { v9, (g[1] * 48) } });
 for (word v126 = 0; v126 < 4 && go_on (); v126++) {
  __defer {
   trace (128, 3);
   word v130 = 0;
   while (v130 < 2 && go_on ()) {
    v130 = (v130 + 1);
    for (word v134 = 0; v134 < 1 && go_on (); v134++) {
     if (g[2] % 3 != 0) { continue; }
     v9 = g[0];
     (*v11) = (v130 + (v126 & g[1]));
    }
    word v138 = ((*v11) + (g[2] * 80));
   }
  }
  word v140[3] = { 35, (v10 ^ v126), v10 };
  switch ((v126 | g[2]) % 4) {
  case 0:
   {
   word v145 = 0;
   while (v145 < 1 && go_on ()) {
    v145 = (v145 + 1);
    (*v11) = v126;
    trace (149, ((*v11) - ((*v11) ^ v10)));
    if (g[1] % 3 != 0) { return 41; }
    word v152 = 0;
    L151: ;
    v152 = (v152 + 1);
    if (v152 < 3 && go_on ()) { goto L151; }
    p104_hook = p104_f0;
    if (v152 < 3 && go_on ()) { goto L151; }
   }
   }
   break;
  case 2:
   trace (158, v12);
   break;
  }
 }
 return (v12 - g[2]);
}
static void p104 (void) {
 refuel (); note (p104_f0 (0));
 refuel (); note (p104_f1 ((pair) { 1, { 4, 5 } }, 8));
 refuel (); note (p104_f2 ((pair) { 2, { 4, 5 } }, 15));
 refuel (); p104_f3 (&g[0], (pair) { 3, { 4, 5 } });
 refuel (); note (p104_f4 (28, 29, &g[2]));
}
static word (*p105_hook) (word) = note;
FUNCTION word p105_f0 (word v1);
FUNCTION pair p105_f1 (word v3, word *v4);
FUNCTION word p105_f2 (word v6, word v7);
FUNCTION word p105_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  word v9 = (g[0] ^ v1);
  if (g[0] % 3 != 1) { goto L11; }
  __defer p105_f2 ((g[0] | v1), (g[2] * v9));
  if (g[1] % 3 != 0) { goto L11; }
  L11: ;
  __defer {
   g[1] = (g[1] & (g[2] - g[2]));
   for (word v17 = 0; v17 < 2 && go_on (); v17++) {
    if ((g[2] - 50) % 3 != 0) {
     p105_hook = note;
    } else {
     v17 = (g[0] + (g[0] * v17));
     word v21[3] = { (g[2] & g[2]), 22, g[0] };
    }
    word v24 = 0;
    while (v24 < 3 && go_on ()) {
     v24 = (v24 + 1);
    }
   }
  }
 }
 return (g[1] & (g[1] | 32));
}
FUNCTION pair p105_f1 (word v3, word *v4) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 v3 = ((*v4) * (v5.row[0] & (*v4)));
 if (((*v4) - 41) % 3 != 0) { return v5; }
 word v30 = v3;
 v3 = p105_hook (v30);
 v30 = (v3 + (v5.row[0] ^ 2));
 __defer {
  v30 = 54;
  if (v3 % 3 != 0) { goto L36; }
  {
   for (word v39 = 0; v39 < 4 && go_on (); v39++) {
    v30 = p105_f0 ((v30 ^ (*v4)));
    trace (41, v39);
    v39 = v5.w;
   }
   trace (43, (v5.w - v5.w));
  }
  L36: ;
 }
 for (word v45 = 0; v45 < 1 && go_on (); v45++) {
  for (word v47 = 0; v47 < 1 && go_on (); v47++) 
   __defer {
    if ((v45 * v45) % 3 != 0) { goto L49; }
    trace (50, ((*v4) + (v5.w & v3)));
    L49: ;
   }
 }
}
FUNCTION word p105_f2 (word v6, word v7) {
 if (!go_on ()) { return 0; }
 g[1] = (g[0] + (v7 + v7));
 __defer note (g[0]);
 for (word v54 = 0; v54 < 4 && go_on (); v54++) {
  word v56 = 0;
  while (v56 < 3 && go_on ()) {
   v56 = (v56 + 1);
   trace (59, (v7 ^ (g[0] & 83)));
   if (g[1] % 3 != 0) {
    switch ((g[1] - 40) % 4) {
    case 0:
     {
     p105_f1 ((g[2] | 44), &v54);
     }
     break;
    case 1:
     p105_hook = p105_f0;
     break;
    case 2:
     {
     v54 = (g[0] & v7);
     trace (68, (v56 * v54));
     }
     break;
    default:
     __defer p105_f2 ((g[2] & (v7 + g[1])), g[2]);
     break;
    }
   } else {
    trace (71, (v56 & g[1]));
   }
  }
 }
 return (g[0] * (v7 - v6));
}
static void p105 (void) {
 refuel (); note (p105_f0 (0));
 refuel (); p105_f1 (7, &g[1]);
 refuel (); note (p105_f2 (14, 15));
}
static word (*p106_hook) (word) = note;
FUNCTION word p106_f0 (word v1);
FUNCTION pair p106_f1 (word v3, pair v4);
FUNCTION word p106_f2 (void);
FUNCTION word p106_f3 (word v6, word v7, word v8);
FUNCTION pair p106_f4 (word v9, word v10, word v11);
FUNCTION void p106_f5 (word v12);
FUNCTION word p106_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 for (word v14 = 0; v14 < 1 && go_on (); v14++) {
  word v16 = 0;
  L15: ;
  v16 = (v16 + 1);
  __defer p106_f0 ((g[0] * (v2 & g[1])));
  __defer note ((v16 + (v16 | v16)));
  if (v16 < 3 && go_on ()) { goto L15; }
  for (word v22 = 0; v22 < 3 && go_on (); v22++) {
   if ((v22 ^ v16) % 3 != 0) { goto L23; }
   switch (v16 % 4) {
   case 1:
    {
    g[1] = (g[2] * g[0]);
    }
    __attribute__ ((fallthrough));
   case 2:
    v16 = (g[2] + (g[2] + v14));
    __defer p106_f4 ((v16 + (g[2] & g[2])), g[2], (g[2] ^ (v14 | v22)));
    __defer p106_f0 (g[0]);
    __attribute__ ((fallthrough));
   default:
    __defer p106_f3 ((v14 ^ v16), g[1], (v14 + (g[1] + v22)));
    g[2] = (g[1] | (g[1] ^ v2));
    break;
   }
   __defer p106_f0 ((g[1] + (v16 * g[2])));
   L23: ;
   trace (35, 75);
   pair v36 = (pair) { v14, { (g[1] + g[1]), (v14 * g[0]) } };
   __defer {
    __defer p106_f0 ((g[2] + (v16 | g[2])));
    __defer mixed ((unsigned char) ((v2 & 58)), (double) ((g[0] | (g[1] ^ g[0]))) * 0.5, (pair) { (v1 - 4), { 18, (g[1] | g[1]) } });
    for (word v42 = 0; v42 < 1 && go_on (); v42++) {
     v14 = (v22 | (v36.w + g[0]));
     v42 = (g[1] & (v16 * v36.w));
    }
   }
  }
 }
}
FUNCTION pair p106_f1 (word v3, pair v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if ((v4.w & v3) % 3 != 0) { goto L45; }
 v3 = (v3 | (v3 + v3));
 __defer p106_f0 ((v3 - v3));
 __defer {
  __defer p106_f3 ((v3 + (g[0] * 97)), (v3 + 18), (g[1] - 22));
  __defer {
   for (word v52 = 0; v52 < 3 && go_on (); v52++) {
    v4.row[0] = g[1];
    p106_hook = note;
    pair v55 = v4;
   }
   __defer bump (&v4.w, (v4.row[1] * (v3 * v3)));
   if ((v3 | g[0]) % 3 != 0) { goto L58; }
   trace (59, v3);
   __defer note ((g[2] - (g[0] ^ g[0])));
   L58: ;
  }
  __defer bump (&v3, (v3 | 4));
 }
 L45: ;
 return v4;
}
FUNCTION word p106_f2 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 word v64 = 0;
 do {
  v64 = (v64 + 1);
  __defer {
   __defer bump (&v64, 62);
   for (word v70 = 0; v70 < 1 && go_on (); v70++) {
    __defer bump (&v5, (g[2] - 40));
    for (word v73 = 0; v73 < 3 && go_on (); v73++) {
     __defer note ((g[2] | (v64 * 30)));
     trace (75, (g[1] ^ (g[2] ^ g[0])));
     __defer p106_f2 ();
    }
    trace (77, (v5 & (g[0] * g[2])));
    p106_f4 (v70, (g[1] + g[0]), (g[0] - (v5 ^ g[0])));
   }
   __defer p106_f5 ((g[2] & (g[2] + g[2])));
  }
  p106_hook ((v64 ^ 98));
  word v82 = 0;
  do {
   v82 = (v82 + 1);
   __defer mixed ((unsigned char) ((g[1] | 62)), (double) ((g[0] | (v64 * g[1]))) * 0.5, (pair) { g[1], { g[0], v5 } });
   if (v64 % 3 != 0) { goto L86; }
   __defer p106_f2 ();
   L86: ;
   if (v82 % 3 != 0) {
    trace (89, v82);
    p106_hook = note;
    trace (91, (g[2] & 48));
   }
   if (g[0] % 3 != 0) { goto L92; }
   trace (93, g[0]);
   L92: ;
  } while (v82 < 3 && go_on ());
 } while (v64 < 2 && go_on ());
 return (g[2] & (g[1] & g[1]));
}
FUNCTION word p106_f3 (word v6, word v7, word v8) {
 if (!go_on ()) { return 0; }
 trace (95, (v7 + (v8 ^ v7)));
 for (word v97 = 0; v97 < 1 && go_on (); v97++) {
  v8 = v8;
  pair v99 = (pair) { (v7 + v97), { (v97 - g[1]), v6 } };
  switch ((v97 | v97) % 4) {
  case 1:
   {
   word v104 = 0;
   L103: ;
   v104 = (v104 + 1);
   if ((v6 & v8) % 3 != 0) { goto L107; }
   __defer p106_f0 ((v99.row[v104 % 2] & (g[2] * g[1])));
   L107: ;
   for (word v110 = 0; v110 < 2 && go_on (); v110++) {
    p106_hook = note;
    trace (112, 92);
    v104 = (v7 * (v7 ^ v104));
    p106_f0 ((v104 * 28));
   }
   p106_hook (v8);
   if (v104 < 2 && go_on ()) { goto L103; }
   }
   __attribute__ ((fallthrough));
  case 2:
   trace (117, (v97 * (v97 + g[1])));
   break;
  default:
   {
   trace (119, (v7 * (v8 & 46)));
   }
   break;
  }
 }
 return (g[2] | g[0]);
}
FUNCTION pair p106_f4 (word v9, word v10, word v11) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 g[1] = g[1];
 word v122[3] = { (v9 | v10), v9, 5 };
 v11 = p106_hook (18);
 __defer note ((g[2] + (g[1] & v11)));
 word v127 = 0;
 do {
  v127 = (v127 + 1);
  if ((v127 * 74) % 3 != 0) { goto L130; }
  trace (131, (v122[1] * (v9 + v11)));
  L130: ;
  for (word v133 = 0; v133 < 1 && go_on (); v133++) {
   __defer note ((g[0] + (v122[2] | v11)));
   __defer p106_f3 ((v127 & v11), (v11 * (g[1] & v11)), (g[1] + (v127 ^ v133)));
   __defer bump (&v122[g[0] % 3], (v11 + (v133 * v122[1])));
  }
  switch ((v9 ^ g[0]) % 4) {
  case 1:
   {
   trace (139, (v11 * (v122[1] - 88)));
   __defer bump (&v11, (g[1] ^ (g[1] ^ 15)));
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   v127 = p106_hook ((v10 ^ v11));
   }
   break;
  default:
   {
   trace (144, g[0]);
   }
   break;
  }
 } while (v127 < 4 && go_on ());
 return (pair) { v10, { (g[1] & g[0]), (v11 + 74) } };
}
FUNCTION void p106_f5 (word v12) {
 if (!go_on ()) { return ; }
 trace (146, g[1]);
 pair v147 = (pair) { (v12 ^ v12), { (g[0] * g[1]), (g[0] + g[0]) } };
 switch (v147.w % 4) {
 case 2:
  {
  __defer p106_f2 ();
  switch (v12 % 4) {
  case 0:
   __defer {
    __defer {
     v12 = note ((v147.row[1] * (g[2] + v12)));
     g[0] = v147.w;
     trace (158, v147.w);
    }
    __defer bump (&v12, (v12 | (v12 & 88)));
   }
   break;
  case 1:
   trace (161, (g[2] * (v147.w & g[2])));
   break;
  default:
   {
   trace (163, (v12 ^ v12));
   }
   break;
  }
  }
  break;
 default:
  {
  trace (165, (g[2] + (v12 + v12)));
  }
  break;
 }
}
static void p106 (void) {
 refuel (); note (p106_f0 (0));
 refuel (); p106_f1 (7, (pair) { 1, { 4, 5 } });
 refuel (); note (p106_f2 ());
 refuel (); note (p106_f3 (21, 22, 23));
 refuel (); p106_f4 (28, 29, 30);
 refuel (); p106_f5 (35);
}
static word (*p107_hook) (word) = note;
FUNCTION word p107_f0 (word v1);
FUNCTION word p107_f1 (void);
FUNCTION word p107_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if (v1 % 3 != 0) { goto L2; }
 __defer p107_f0 ((v1 & g[2]));
 if ((g[2] ^ v1) % 3 != 0) { goto L2; }
 v1 = p107_f0 ((v1 | g[2]));
 L2: ;
 __defer {
  __defer {
   trace (8, (v1 * (g[2] ^ g[2])));
   if ((v1 * v1) % 3 != 0) {
    __defer p107_f1 ();
   }
   trace (11, v1);
  }
  word v12 = v1;
  for (word v15 = 0; v15 < 1 && go_on (); v15++) 
   v15 = p107_f0 ((v15 + (v12 & g[2])));
 }
 return (v1 | (g[0] + v1));
}
FUNCTION word p107_f1 (void) {
 if (!go_on ()) { return 0; }
 word v18[3] = { (g[2] + g[1]), g[0], (g[0] ^ g[1]) };
 __defer mixed ((unsigned char) (16), (double) ((v18[2] * g[1])) * 0.5, (pair) { (g[1] | 82), { (v18[2] & g[1]), g[0] } });
 note (71);
 word v22 = (g[1] ^ g[2]);
 word v24[3] = { (v18[1] * v22), v22, (v22 & 7) };
 switch ((v18[1] * 56) % 4) {
 case 0:
  {
  pair v28 = (pair) { (v18[1] & v22), { (v22 & 12), 23 } };
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (31, v22);
  trace (32, (g[2] | 40));
  }
  break;
 default:
  {
  v22 = (v22 - (v22 | v22));
  if (v22 % 3 != 0) { break; }
  }
  break;
 }
 __defer {
  trace (37, (v22 ^ (g[1] - v22)));
 }
 return (v22 * (g[0] + g[2]));
}
static void p107 (void) {
 refuel (); note (p107_f0 (0));
 refuel (); note (p107_f1 ());
}
static word (*p108_hook) (word) = note;
FUNCTION word p108_f0 (word v1);
FUNCTION void p108_f1 (pair v2, word v3);
FUNCTION word p108_f0 (word v1) {
 if (!go_on ()) { return 0; }
 trace (4, (v1 * 58));
 switch ((v1 & g[2]) % 4) {
 case 0:
  {
  word v7 = (v1 | (v1 | g[0]));
  }
  break;
 case 1:
  {
  switch ((v1 + g[1]) % 4) {
  case 0:
   {
   pair v12 = (pair) { 0, { (g[1] + 87), (g[1] | 81) } };
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   v1 = v1;
   v1 = note ((v1 & (v1 & 53)));
   switch (g[1] % 4 + 0) {
   case 0:
    {
    v1 = (g[0] * v1);
    word v20 = (v1 + 62);
    }
    break;
   case 1:
    {
    word v24 = 0;
    do {
     v24 = (v24 + 1);
    } while (v24 < 3 && go_on ());
    }
    break;
   case 2:
    {
    trace (28, (v1 | (v1 * 38)));
    }
    break;
   default:
    trace (30, 19);
    break;
   }
   }
   break;
  case 2:
   {
   trace (32, (v1 + (v1 * v1)));
   }
   break;
  default:
   {
   trace (34, (g[0] + g[2]));
   }
   break;
  }
  }
  break;
 case 2:
  trace (36, (v1 ^ (g[1] - v1)));
  __attribute__ ((fallthrough));
 default:
  trace (38, g[0]);
  break;
 }
 return g[0];
}
FUNCTION void p108_f1 (pair v2, word v3) {
 if (!go_on ()) { return ; }
 g[0] = v2.row[(g[1] & v3) % 2];
 if (g[2] % 3 != 0) { return ; }
 v3 = v2.row[(v3 - v3) % 2];
 word v44 = 0;
 do {
  v44 = (v44 + 1);
  __defer p108_f1 (v2, (g[2] - (v44 - 52)));
  if ((v3 | v3) % 3 != 0) {
   v44 = p108_f0 (v44);
   if ((v3 & g[1]) % 3 != 0) { goto L50; }
   __defer {
    __defer p108_f0 (g[1]);
    g[2] = (g[1] + g[1]);
    __defer note ((v3 ^ (g[1] - 6)));
   }
   trace (55, (g[0] * g[1]));
   L50: ;
  } else {
   trace (56, (g[0] * (v44 | v3)));
   __defer p108_f1 ((pair) { v44, { (v2.row[1] ^ g[0]), (v44 | v44) } }, (v3 & (v44 ^ g[2])));
   __defer bump (&v44, v44);
  }
  trace (59, v2.w);
  for (word v61 = 0; v61 < 3 && go_on (); v61++) {
   trace (62, (v3 | (v61 - 35)));
   if ((g[1] ^ g[2]) % 3 != 0) { goto L63; }
   p108_f1 ((pair) { (v3 & g[1]), { (v61 - g[2]), (v61 ^ v3) } }, (g[2] ^ 86));
   L63: ;
  }
 } while (v44 < 1 && go_on ());
}
static void p108 (void) {
 refuel (); note (p108_f0 (0));
 refuel (); p108_f1 ((pair) { 1, { 4, 5 } }, 8);
}
static word (*p109_hook) (word) = note;
FUNCTION word p109_f0 (word v1);
FUNCTION word p109_f1 (word v2);
FUNCTION word p109_f0 (word v1) {
 if (!go_on ()) { return 0; }
 for (word v4 = 0; v4 < 2 && go_on (); v4++) 
  __defer {
   word v7 = 0;
   L6: ;
   v7 = (v7 + 1);
   switch ((g[2] | g[0]) % 4) {
   case 0:
    __defer p109_f1 ((g[0] + v4));
    trace (13, (v4 | v1));
    trace (14, (g[1] - g[0]));
    break;
   case 1:
    __defer p109_f0 (g[2]);
    __defer mixed ((unsigned char) (v4), (double) ((v1 | v7)) * 0.5, (pair) { g[2], { (g[2] & 30), (g[2] * g[1]) } });
    __attribute__ ((fallthrough));
   case 2:
    {
    trace (19, g[2]);
    g[1] = (v4 | v7);
    }
    __attribute__ ((fallthrough));
   default:
    {
    word v22 = (g[1] + (v4 ^ g[1]));
    }
    break;
   }
   if (v7 < 3 && go_on ()) { goto L6; }
  }
 return (g[2] * v1);
}
FUNCTION word p109_f1 (word v2) {
 if (!go_on ()) { return 0; }
 trace (25, (g[2] * v2));
 word v27 = 0;
 L26: ;
 v27 = (v27 + 1);
 __defer p109_f0 ((g[0] | v27));
 if (v2 % 3 != 0) {
  __defer mixed ((unsigned char) ((v27 & (v2 - g[1]))), (double) ((g[2] | (g[2] - v27))) * 0.5, (pair) { v27, { (g[2] + g[2]), v27 } });
  word v33[3] = { (v27 & g[0]), v2, v27 };
 }
 if (v27 < 1 && go_on ()) { goto L26; }
 if ((v27 ^ v2) % 3 != 0) { goto L35; }
 if ((v2 - 60) % 3 != 0) { return v2; }
 __defer p109_f1 ((v2 * v2));
 L35: ;
 __defer {
  __defer {
   __defer p109_f1 ((v27 ^ (g[0] * v27)));
   pair v41 = (pair) { (g[0] + g[0]), { g[1], (g[1] - g[0]) } };
   word *v43 = &v2;
   if ((v2 * v2) % 3 != 0) {
    if ((g[2] & v27) % 3 != 0) { goto L46; }
    __defer p109_f1 (17);
    trace (48, (*v43));
    L46: ;
   } else {
    trace (49, ((*v43) ^ ((*v43) ^ v27)));
   }
  }
 }
 return v27;
}
static void p109 (void) {
 refuel (); note (p109_f0 (0));
 refuel (); note (p109_f1 (7));
}
static word (*p110_hook) (word) = note;
FUNCTION word p110_f0 (word v1);
FUNCTION word p110_f1 (pair v2, pair v3, word v4);
FUNCTION pair p110_f2 (word v6, word v7);
FUNCTION word p110_f0 (word v1) {
 if (!go_on ()) { return 0; }
 for (word v10 = 0; v10 < 3 && go_on (); v10++) {
  __defer note ((v1 * (v1 ^ g[2])));
  p110_hook = note;
  word v14 = 0;
  L13: ;
  v14 = (v14 + 1);
  g[0] = v10;
  __defer {
   p110_hook = p110_f0;
   if ((g[1] & g[2]) % 3 != 0) {
    trace (21, 49);
   } else 
    p110_hook = note;
  }
  if (v14 < 4 && go_on ()) { goto L13; }
  __defer p110_f0 ((g[0] - (g[2] * v14)));
 }
 trace (24, (g[0] & g[1]));
 return (v1 - g[0]);
}
FUNCTION word p110_f1 (pair v2, pair v3, word v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 p110_hook = note;
 v4 = (g[1] ^ v2.w);
 if (g[0] % 3 != 1) { return (g[0] ^ (v5 - v4)); }
 trace (29, (v4 - g[1]));
 if (g[2] % 3 != 0) { return g[2]; }
 v5 = v4;
 word v33 = 0;
 L32: ;
 v33 = (v33 + 1);
 __defer p110_f2 (v33, (g[2] - (g[1] - 9)));
 pair v37 = v3;
 if (v33 < 1 && go_on ()) { goto L32; }
 return (v4 | v2.w);
}
FUNCTION pair p110_f2 (word v6, word v7) {
 __result pair v8 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if (v7 % 3 != 0) {
  word v42 = 0;
  L41: ;
  v42 = (v42 + 1);
  word *v45 = &v42;
  word v47 = v7;
  word v50 = 0;
  do {
   v50 = (v50 + 1);
   for (word v54 = 0; v54 < 4 && go_on (); v54++) {
    (*v45) = ((*v45) | (*v45));
    trace (56, v54);
   }
   word v58 = 0;
   do {
    v58 = (v58 + 1);
    __defer note ((v8.row[v47 % 2] + (*v45)));
   } while (v58 < 1 && go_on ());
  } while (v50 < 4 && go_on ());
  if (v42 < 2 && go_on ()) { goto L41; }
 }
}
static void p110 (void) {
 refuel (); note (p110_f0 (0));
 refuel (); note (p110_f1 ((pair) { 1, { 4, 5 } }, (pair) { 1, { 4, 5 } }, 9));
 refuel (); p110_f2 (14, 15);
}
static word (*p111_hook) (word) = note;
FUNCTION word p111_f0 (word v1);
FUNCTION pair p111_f1 (word v2);
FUNCTION word p111_f2 (word v3, word *v4, word v5);
FUNCTION void p111_f3 (word v6, pair v7, word v8);
FUNCTION pair p111_f4 (void);
FUNCTION word p111_f0 (word v1) {
 if (!go_on ()) { return 0; }
 trace (10, v1);
 __defer note ((g[1] - v1));
 trace (12, (v1 | (v1 | v1)));
 if ((g[2] + v1) % 3 != 0) { return (v1 - 60); }
 if ((v1 ^ 99) % 3 != 0) 
  __defer {
   v1 = (g[2] | 72);
   __defer p111_f1 ((v1 + (v1 ^ g[1])));
  }
 pair v18 = (pair) { (v1 | v1), { 56, (g[2] * 96) } };
 trace (20, v1);
 if ((g[2] * 7) % 3 != 0) { return v1; }
 __defer p111_f1 ((g[2] | v1));
 __defer {
  word v25 = 0;
  do {
   v25 = (v25 + 1);
   word v29 = 0;
   do {
    v29 = (v29 + 1);
    __defer {
     trace (33, v25);
     v18 = v18;
     v18 = (pair) { (g[1] | v1), { (v25 & g[1]), (g[0] - g[1]) } };
    }
   } while (v29 < 3 && go_on ());
  } while (v25 < 1 && go_on ());
 }
 return (g[0] + (v1 & g[1]));
}
FUNCTION pair p111_f1 (word v2) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 for (word v38 = 0; v38 < 4 && go_on (); v38++) {
  word *v39 = &v38;
  __defer {
   trace (42, v38);
   v38 = (v38 | (v38 & 47));
   p111_f1 (((*v39) + ((*v39) - v2)));
   for (word v46 = 0; v46 < 2 && go_on (); v46++) {
    if ((v38 & g[1]) % 3 != 0) { goto L47; }
    trace (48, 24);
    trace (49, ((*v39) * (v38 & (*v39))));
    v38 = p111_f2 (((*v39) ^ (g[0] ^ (*v39))), v39, (g[0] - (*v39)));
    L47: ;
    if ((*v39) % 3 != 0) { goto L51; }
    trace (52, (v46 + (g[0] * g[2])));
    L51: ;
    trace (53, (g[0] & v46));
    word v54 = v46;
   }
  }
 }
 return (pair) { (g[2] * g[0]), { (v2 + v2), (g[0] | 87) } };
}
FUNCTION word p111_f2 (word v3, word *v4, word v5) {
 if (!go_on ()) { return 0; }
 v3 = (v5 | (g[0] * (*v4)));
 v3 = (g[0] & (*v4));
 word *v59 = &v5;
 __defer p111_f0 (v5);
 if (((*v59) & 79) % 3 != 0) {
  word v64 = 0;
  L63: ;
  v64 = (v64 + 1);
  v64 = 3;
  __defer {
   __defer p111_f3 ((v64 | (g[0] * g[2])), (pair) { (g[0] & g[2]), { 52, (v5 * 71) } }, (g[0] ^ (v3 | 68)));
   switch ((v3 + g[0]) % 4) {
   case 1:
    {
    __defer p111_f1 ((v64 - (g[0] - 95)));
    }
    break;
   default:
    trace (74, (v5 & 66));
    break;
   }
  }
  if (v64 < 4 && go_on ()) { goto L63; }
 } else {
  trace (75, (g[1] + 28));
 }
 return (v5 ^ v5);
}
FUNCTION void p111_f3 (word v6, pair v7, word v8) {
 if (!go_on ()) { return ; }
 switch ((v6 ^ 0) % 4) {
 case 0:
  {
  __defer {
   __defer p111_f1 ((g[1] * v8));
   __defer p111_f4 ();
   v7 = v7;
  }
  __defer bump (&v8, (v8 - (v6 | v6)));
  }
  break;
 case 1:
  {
  __defer {
   __defer mixed ((unsigned char) ((g[1] * (g[2] & g[0]))), (double) ((v8 - (v6 ^ v6))) * 0.5, v7);
   __defer p111_hook ((v8 + (v8 ^ g[2])));
   v7 = p111_f1 ((g[2] * v7.row[0]));
   p111_hook = p111_f0;
  }
  word *v90 = &v8;
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  word v94 = 0;
  while (v94 < 1 && go_on ()) {
   v94 = (v94 + 1);
   __defer {
    __defer {
     trace (99, (g[0] * 58));
    }
    __defer p111_hook ((v94 & (v6 - v7.row[0])));
   }
   switch ((v94 * 29) % 4) {
   case 0:
    {
    __defer p111_f1 ((v94 + 79));
    word *v104 = &v8;
    }
    __attribute__ ((fallthrough));
   case 2:
    trace (107, g[1]);
    __attribute__ ((fallthrough));
   default:
    trace (109, (g[1] | (v7.row[1] * v94)));
    break;
   }
  }
  }
  __attribute__ ((fallthrough));
 default:
  {
  trace (111, (g[0] & v6));
  }
  break;
 }
}
FUNCTION pair p111_f4 (void) {
 __result pair v9 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 pair v112 = (pair) { g[0], { (g[1] | g[2]), (g[1] | g[0]) } };
 __defer p111_hook ((v9.w * g[0]));
 v9 = (pair) { (g[0] ^ g[1]), { 14, (g[0] ^ v9.row[1]) } };
 trace (117, 43);
 __defer {
  v112 = (pair) { (g[2] - v9.w), { (g[0] * 63), (g[1] * g[1]) } };
  word *v120 = &v9.row[1];
  (*v120) = (g[1] ^ (v9.w + g[1]));
 }
 g[0] = g[1];
 switch ((v112.w ^ g[0]) % 4) {
 case 0:
  {
  word v127 = 0;
  do {
   v127 = (v127 + 1);
   v127 = (v127 | v127);
   __defer {
    __defer p111_f3 (v9.w, (pair) { (v112.row[0] & v112.row[1]), { (g[1] * 4), (v127 - v127) } }, (v127 * (g[1] ^ v127)));
    trace (133, v127);
    word v134 = g[1];
   }
  } while (v127 < 1 && go_on ());
  }
  break;
 case 1:
  {
  trace (137, (g[1] & (v9.w + 43)));
  }
  break;
 case 2:
  {
  trace (139, g[1]);
  }
  __attribute__ ((fallthrough));
 default:
  trace (141, (g[0] - g[2]));
  break;
 }
}
static void p111 (void) {
 refuel (); note (p111_f0 (0));
 refuel (); p111_f1 (7);
 refuel (); note (p111_f2 (14, &g[1], 16));
 refuel (); p111_f3 (21, (pair) { 3, { 4, 5 } }, 23);
 refuel (); p111_f4 ();
}
static word (*p112_hook) (word) = note;
FUNCTION word p112_f0 (word v1);
FUNCTION void p112_f1 (pair v3, word v4);
FUNCTION void p112_f2 (void);
FUNCTION word p112_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 switch ((v2 + g[1]) % 4) {
 case 2:
  {
  __defer p112_hook ((g[2] * (g[1] * g[2])));
  __defer bump (&(word) { (g[1] | v2) }, (v1 & (g[0] & g[2])));
  word v9 = (v1 | (g[0] - v1));
  }
  __attribute__ ((fallthrough));
 default:
  {
  __defer p112_f1 ((pair) { v1, { (g[2] | v2), v2 } }, (g[1] | (v1 | g[2])));
  trace (13, g[1]);
  pair v14 = (pair) { (v2 + v1), { g[0], g[1] } };
  }
  break;
 }
 word *v16 = &v1;
 __defer bump (&v1, (v2 & ((*v16) + g[2])));
 trace (19, 22);
 note ((v2 - (v1 | v1)));
 __defer p112_f2 ();
 v2 = g[1];
 g[0] = ((*v16) * (g[0] + 93));
 __defer p112_f1 ((pair) { (v2 ^ 88), { (g[2] ^ g[0]), ((*v16) ^ v2) } }, (v2 - (g[0] | v2)));
 if (v1 % 3 != 0) {
  g[1] = g[1];
  word v27 = ((*v16) * (g[0] - v1));
  if (g[1] % 3 != 0) { goto L29; }
  v1 = (g[2] * (g[0] | v2));
  L29: ;
 } else {
  g[0] = (v2 & (g[2] * g[1]));
  word *v32 = &v2;
  word v35 = 0;
  do {
   v35 = (v35 + 1);
  } while (v35 < 4 && go_on ());
 }
 return (v2 & 38);
}
FUNCTION void p112_f1 (pair v3, word v4) {
 if (!go_on ()) { return ; }
 __defer p112_f1 ((pair) { g[1], { (g[1] - v3.w), (g[1] & v4) } }, 64);
 __defer note ((v4 | (g[0] + v3.row[0])));
 __defer bump (&v4, (v4 + v4));
 trace (42, (v4 * v4));
 trace (43, (g[1] - (v4 - 40)));
 __defer {
  v4 = (g[2] - (v4 + g[0]));
  trace (46, 44);
  __defer bump (&v4, v4);
  for (word v49 = 0; v49 < 4 && go_on (); v49++) {
   if ((g[1] * v4) % 3 != 0) { break; }
   word v52 = 0;
   while (v52 < 4 && go_on ()) {
    v52 = (v52 + 1);
    __defer {
     word *v56 = &v52;
    }
    if (g[0] % 3 != 0) { goto L58; }
    v3 = (pair) { v4, { (g[0] * g[2]), v4 } };
    L58: ;
   }
  }
 }
}
FUNCTION void p112_f2 (void) {
 if (!go_on ()) { return ; }
 g[1] = (g[0] + (g[2] - 78));
 __defer p112_hook ((g[2] | (g[0] - 50)));
 __defer p112_f0 (g[2]);
 g[1] = (g[0] * g[0]);
 __defer {
  g[2] = g[1];
  switch ((g[1] & g[2]) % 4) {
  case 1:
   {
   if ((g[0] ^ 24) % 3 != 0) {
    word v70 = 0;
    L69: ;
    v70 = (v70 + 1);
    p112_hook = note;
    if (v70 < 1 && go_on ()) { goto L69; }
    v70 = 89;
    __defer p112_f0 ((v70 & (v70 - v70)));
    if (v70 < 1 && go_on ()) { goto L69; }
   } else {
    switch (g[1] % 4 + 1) {
    case 0:
     {
     word v79 = (g[1] ^ g[2]);
     }
     break;
    case 1:
     {
     g[2] = (g[1] - (g[1] - 68));
     note ((g[1] & g[1]));
     pair v84 = (pair) { (g[0] & g[1]), { (g[0] | g[0]), (g[0] - g[1]) } };
     }
     break;
    case 2:
     __defer p112_f2 ();
     break;
    }
   }
   }
   break;
  case 2:
   {
   trace (89, (g[1] ^ 44));
   }
   break;
  default:
   {
   trace (91, g[0]);
   }
   break;
  }
 }
}
static void p112 (void) {
 refuel (); note (p112_f0 (0));
 refuel (); p112_f1 ((pair) { 1, { 4, 5 } }, 8);
 refuel (); p112_f2 ();
}
static word (*p113_hook) (word) = note;
FUNCTION word p113_f0 (word v1);
FUNCTION word p113_f1 (word v3);
FUNCTION word p113_f2 (void);
FUNCTION word p113_f3 (word v4, word v5, word *v6);
FUNCTION word p113_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 switch (g[2] % 4) {
 case 0:
  {
  word *v9 = &v2;
  }
  __attribute__ ((fallthrough));
 case 1:
  {
  mixed ((unsigned char) ((v2 | (g[2] * v2))), (double) ((v2 & (g[1] + v2))) * 0.5, (pair) { (v1 & g[1]), { (g[0] + g[0]), (g[0] + g[2]) } });
  switch ((v1 & v2) % 4) {
  case 0:
   {
   word v16 = 0;
   while (v16 < 1 && go_on ()) {
    v16 = (v16 + 1);
    if (g[0] % 3 != 1) { goto L19; }
    p113_f0 ((v2 & v1));
    L19: ;
    p113_hook = p113_f1;
    __defer {
     word v23 = (g[2] * v2);
     v2 = note (g[2]);
    }
   }
   __defer {
    if ((v2 | g[0]) % 3 != 0) {
     v2 = (g[1] & (v16 + 82));
     __defer mixed ((unsigned char) (g[0]), (double) ((g[2] ^ (v1 * g[2]))) * 0.5, (pair) { (v2 - 79), { (v2 & v16), (v2 & g[2]) } });
    }
    trace (30, (g[0] + 58));
    __defer {
     trace (32, 13);
    }
   }
   }
   break;
  case 1:
   {
   trace (34, v1);
   }
   break;
  case 2:
   {
   trace (36, (g[2] | (v1 & v1)));
   }
   __attribute__ ((fallthrough));
  default:
   trace (38, g[2]);
   break;
  }
  }
  break;
 case 2:
  trace (40, (g[1] * (g[0] + g[0])));
  break;
 }
 return 40;
}
FUNCTION word p113_f1 (word v3) {
 if (!go_on ()) { return 0; }
 word v42 = (v3 + (v3 ^ 34));
 if ((g[2] ^ v3) % 3 != 0) { goto L44; }
 g[0] = (v3 & (v42 - v42));
 bump (&v42, (g[2] & (g[1] + v3)));
 L44: ;
 word v47 = (g[0] & (v3 | 24));
 v42 = (v47 & g[1]);
 word v51 = 0;
 L50: ;
 v51 = (v51 + 1);
 __defer {
  __defer {
   word v56 = 57;
   __defer mixed ((unsigned char) ((v56 | (v3 * g[1]))), (double) ((g[0] & (v47 & 45))) * 0.5, (pair) { v56, { v47, (v56 * v47) } });
  }
 }
 if (v51 < 3 && go_on ()) { goto L50; }
 return v47;
}
FUNCTION word p113_f2 (void) {
 if (!go_on ()) { return 0; }
 if (g[2] % 3 != 0) { goto L60; }
 __defer {
  word v63 = 0;
  L62: ;
  v63 = (v63 + 1);
  trace (66, (g[2] - g[1]));
  p113_f3 ((v63 * (v63 | g[1])), v63, &v63);
  v63 = (v63 + (v63 | 53));
  if (v63 < 1 && go_on ()) { goto L62; }
  word v70 = 0;
  while (v70 < 3 && go_on ()) {
   v70 = (v70 + 1);
   trace (73, (v63 - v63));
  }
 }
 L60: ;
 return (g[0] & 73);
}
FUNCTION word p113_f3 (word v4, word v5, word *v6) {
 if (!go_on ()) { return 0; }
 word v75[3] = { (*v6), (g[0] * (*v6)), v4 };
 __defer bump (&v75[v5 % 3], (v5 + (v4 * 64)));
 word *v78 = &v5;
 trace (80, (g[0] | (v75[2] & v5)));
 __defer {
  word v83 = 0;
  L82: ;
  v83 = (v83 + 1);
  __defer p113_f3 ((v75[0] - (v83 + 93)), g[1], &v75[0]);
  word v88 = 0;
  while (v88 < 4 && go_on ()) {
   v88 = (v88 + 1);
   __defer p113_f3 (g[2], (v5 + 5), &v88);
   word v92 = (v83 & v75[2]);
  }
  if (v83 < 1 && go_on ()) { goto L82; }
 }
 return v75[(g[1] & v75[2]) % 3];
}
static void p113 (void) {
 refuel (); note (p113_f0 (0));
 refuel (); note (p113_f1 (7));
 refuel (); note (p113_f2 ());
 refuel (); note (p113_f3 (21, 22, &g[2]));
}
static word (*p114_hook) (word) = note;
FUNCTION word p114_f0 (word v1);
FUNCTION word p114_f1 (word *v2, pair v3);
FUNCTION void p114_f2 (void);
FUNCTION word p114_f3 (pair v5, pair v6, word v7);
FUNCTION void p114_f4 (pair v8, word *v9, word *v10);
FUNCTION word p114_f5 (word *v11);
FUNCTION word p114_f0 (word v1) {
 if (!go_on ()) { return 0; }
 v1 = (v1 + g[1]);
 for (word v15 = 0; v15 < 4 && go_on (); v15++) {
  v1 = (g[1] - g[1]);
  trace (17, (g[0] * v1));
  __defer p114_hook (g[0]);
  trace (19, (g[2] - (g[1] & v1)));
 }
 g[0] = g[2];
 __defer p114_f0 (g[2]);
 __defer p114_hook ((v1 - (g[0] | g[2])));
 for (word v24 = 0; v24 < 3 && go_on (); v24++) {
  trace (25, (v1 - g[1]));
 }
 return (v1 * (g[1] * v1));
}
FUNCTION word p114_f1 (word *v2, pair v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 word v28 = 0;
 while (v28 < 4 && go_on ()) {
  v28 = (v28 + 1);
  if ((v4 | v4) % 3 != 0) { break; }
  __defer {
   pair v33 = (pair) { v28, { v28, (g[1] + (*v2)) } };
   __defer mixed ((unsigned char) (((*v2) + ((*v2) - v28))), (double) ((v28 ^ (*v2))) * 0.5, v3);
  }
  word v36 = (v28 | (v4 & (*v2)));
  word v39 = 0;
  while (v39 < 2 && go_on ()) {
   v39 = (v39 + 1);
   __defer {
    __defer {
     trace (44, (v4 | v3.row[1]));
    }
   }
  }
 }
 return (v4 | (v4 | v28));
}
FUNCTION void p114_f2 (void) {
 if (!go_on ()) { return ; }
 g[1] = (g[2] * g[2]);
 g[1] = (g[1] + g[2]);
 if ((g[0] & g[1]) % 3 != 0) { goto L48; }
 {
  trace (51, g[2]);
 }
 __defer p114_f0 ((g[1] + 41));
 L48: ;
 g[2] = (g[1] + (g[1] & 79));
 word v54 = g[2];
 __defer note ((g[0] | (v54 | g[1])));
 word v58 = 0;
 L57: ;
 v58 = (v58 + 1);
 word v61 = (g[1] ^ (v54 + g[1]));
 __defer p114_f4 ((pair) { g[2], { (g[2] + g[2]), (g[2] - v61) } }, &v61, &v61);
 g[0] = (g[1] + g[0]);
 v61 = p114_hook (57);
 if (v58 < 2 && go_on ()) { goto L57; }
 trace (66, (v58 & (g[0] ^ g[1])));
 __defer p114_f4 ((pair) { (g[0] & g[0]), { (v54 | v61), g[2] } }, &v61, &v61);
 if ((g[1] ^ g[1]) % 3 != 0) { return ; }
 v61 = (v54 | (g[2] | g[1]));
 word v70 = (v61 ^ v58);
}
FUNCTION word p114_f3 (pair v5, pair v6, word v7) {
 if (!go_on ()) { return 0; }
 __defer {
  __defer p114_f1 (&v7, (pair) { (v7 + 71), { v7, (v7 & v6.w) } });
  __defer p114_f5 (&(word) { (v5.row[1] * 18) });
  word v75[3] = { g[1], g[2], g[0] };
 }
 word v77[3] = { (v7 - g[1]), (v7 ^ g[2]), g[2] };
 for (word v80 = 0; v80 < 2 && go_on (); v80++) {
  word v82 = 0;
  do {
   v82 = (v82 + 1);
   if ((v77[0] - 54) % 3 != 0) { break; }
   trace (86, (v80 | (v77[1] + v7)));
  } while (v82 < 1 && go_on ());
  trace (87, g[2]);
  pair v88 = (pair) { (v5.row[1] + 52), { (v77[2] & v77[1]), (v82 + v82) } };
 }
 __defer {
  v6 = v5;
  word v93 = 0;
  L92: ;
  v93 = (v93 + 1);
  word v97 = 0;
  L96: ;
  v97 = (v97 + 1);
  if (v97 < 4 && go_on ()) { goto L96; }
  v97 = (v6.w | (g[0] & 90));
  word v101 = (v77[1] | (v97 & 40));
  if (v93 < 3 && go_on ()) { goto L92; }
 }
 return (v7 | (v7 - v77[1]));
}
FUNCTION void p114_f4 (pair v8, word *v9, word *v10) {
 if (!go_on ()) { return ; }
 word v105 = 0;
 while (v105 < 3 && go_on ()) {
  v105 = (v105 + 1);
  __defer {
   word v110 = 0;
   while (v110 < 1 && go_on ()) {
    v110 = (v110 + 1);
    __defer {
     word v114 = (v8.w * (g[2] & v110));
     word *v116 = &v110;
     p114_f1 (&v105, v8);
    }
    if (v105 % 3 != 0) { goto L119; }
    __defer p114_f0 ((g[1] + ((*v10) * g[1])));
    L119: ;
    (*v10) = g[1];
   }
  }
 }
}
FUNCTION word p114_f5 (word *v11) {
 __result word v12 = 0;
 if (!go_on ()) { return 0; }
 switch ((v12 - v12) % 4) {
 case 1:
  {
  switch ((g[2] * (*v11)) % 4) {
  case 0:
   __defer p114_hook ((g[1] + g[0]));
   switch ((v12 ^ 82) % 4) {
   case 0:
    {
    for (word v130 = 0; v130 < 4 && go_on (); v130++) {
     if (g[0] % 3 != 0) { break; }
     __defer mixed ((unsigned char) ((v12 & (v12 * (*v11)))), (double) (93) * 0.5, (pair) { v12, { (v12 ^ v12), (g[0] * g[1]) } });
    }
    __defer {
     __defer mixed ((unsigned char) ((v12 - v12)), (double) ((v12 | ((*v11) | g[2]))) * 0.5, (pair) { (v12 & g[0]), { ((*v11) & g[1]), (v12 * v12) } });
     __defer p114_f2 ();
     (*v11) = (v12 - (v12 ^ v12));
     word *v137 = v11;
    }
    }
    break;
   case 2:
    {
    trace (140, (v12 + (v12 | v12)));
    word v142 = 0;
    do {
     v142 = (v142 + 1);
     trace (145, (v12 + v142));
     trace (146, (g[0] & (v12 & v12)));
     trace (147, (v12 - (v12 - (*v11))));
    } while (v142 < 1 && go_on ());
    }
    break;
   default:
    trace (149, v12);
    break;
   }
   break;
  case 1:
   trace (151, ((*v11) & (v12 - g[2])));
   break;
  }
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (153, (v12 - (g[0] + 96)));
  break;
 default:
  trace (155, (g[1] | ((*v11) + g[2])));
  break;
 }
 return (v12 & (g[2] * v12));
}
static void p114 (void) {
 refuel (); note (p114_f0 (0));
 refuel (); note (p114_f1 (&g[0], (pair) { 1, { 4, 5 } }));
 refuel (); p114_f2 ();
 refuel (); note (p114_f3 ((pair) { 3, { 4, 5 } }, (pair) { 3, { 4, 5 } }, 23));
 refuel (); p114_f4 ((pair) { 4, { 4, 5 } }, &g[1], &g[2]);
 refuel (); note (p114_f5 (&g[0]));
}
static word (*p115_hook) (word) = note;
FUNCTION word p115_f0 (word v1);
FUNCTION pair p115_f1 (void);
FUNCTION word p115_f2 (word *v4, pair v5);
FUNCTION word p115_f3 (word v7);
FUNCTION word p115_f4 (void);
FUNCTION pair p115_f5 (word v10, word v11);
FUNCTION word p115_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  for (word v15 = 0; v15 < 1 && go_on (); v15++) {
   word v17 = 0;
   do {
    v17 = (v17 + 1);
    __defer {
     trace (21, (g[2] & (v15 ^ v1)));
     __defer p115_f4 ();
    }
    v2 = (g[1] * (g[2] ^ g[2]));
    word v24 = (v17 | g[2]);
   } while (v17 < 1 && go_on ());
   word v27 = 0;
   while (v27 < 3 && go_on ()) {
    v27 = (v27 + 1);
    __defer mixed ((unsigned char) (g[1]), (double) (v17) * 0.5, (pair) { (v1 ^ g[0]), { (g[0] * 68), v15 } });
    p115_f5 ((g[2] + (g[1] | v27)), (v17 + (g[2] - g[0])));
    switch ((v27 & 67) % 4) {
    case 0:
     if ((v17 | g[1]) % 3 != 0) { continue; }
     break;
    case 1:
     trace (36, (g[1] & (g[1] & 1)));
     break;
    case 2:
     trace (38, (g[1] & g[1]));
     break;
    default:
     trace (40, (v27 - (v17 + 6)));
     break;
    }
   }
  }
 }
}
FUNCTION pair p115_f1 (void) {
 __result pair v3 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 g[0] = g[2];
 word v43 = 0;
 L42: ;
 v43 = (v43 + 1);
 for (word v47 = 0; v47 < 4 && go_on (); v47++) {
  word v48 = 41;
  word v51 = 0;
  L50: ;
  v51 = (v51 + 1);
  __defer {
   __defer p115_f5 (v51, g[2]);
   __defer mixed ((unsigned char) ((g[1] & (v47 * g[0]))), (double) (g[2]) * 0.5, v3);
  }
  word v58 = 0;
  L57: ;
  v58 = (v58 + 1);
  mixed ((unsigned char) ((v48 | (g[0] + g[0]))), (double) (g[2]) * 0.5, v3);
  trace (62, (v3.w ^ g[1]));
  if (v58 < 2 && go_on ()) { goto L57; }
  if ((v48 & g[2]) % 3 != 0) { continue; }
  switch (v47 % 4) {
  case 1:
   {
   trace (66, (g[0] * (v3.row[0] ^ 95)));
   if (v51 % 3 != 0) { break; }
   }
   __attribute__ ((fallthrough));
  case 2:
   trace (69, (v58 | (g[1] ^ 95)));
   __defer p115_f2 (&v43, (pair) { v58, { v48, (v51 * 21) } });
   break;
  default:
   g[0] = (g[1] ^ (v58 & g[0]));
   __defer p115_f1 ();
   break;
  }
  if (v51 < 2 && go_on ()) { goto L50; }
 }
 g[1] = (v43 - v43);
 if (v43 < 1 && go_on ()) { goto L42; }
 if ((v3.row[0] ^ g[2]) % 3 != 0) { goto L75; }
 trace (76, v43);
 L75: ;
}
FUNCTION word p115_f2 (word *v4, pair v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 word v78 = 0;
 L77: ;
 v78 = (v78 + 1);
 word v81 = (*v4);
 trace (83, (v78 | (v78 ^ 19)));
 word v85 = 0;
 do {
  v85 = (v85 + 1);
  __defer {
   v6 = p115_f4 ();
   __defer {
    trace (91, (v5.w + ((*v4) | 26)));
    __defer mixed ((unsigned char) ((v78 + (v81 ^ v85))), (double) ((v6 * (g[2] + 65))) * 0.5, v5);
   }
  }
  word v93 = ((*v4) ^ v5.row[0]);
  __defer {
   trace (96, (v93 & (v81 & v81)));
  }
 } while (v85 < 4 && go_on ());
 if (v78 < 1 && go_on ()) { goto L77; }
}
FUNCTION word p115_f3 (word v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 __defer note (g[0]);
 __defer p115_f1 ();
 word v100 = 0;
 L99: ;
 v100 = (v100 + 1);
 __defer p115_f2 (&v100, (pair) { (g[2] ^ g[2]), { 73, (g[1] + g[0]) } });
 __defer p115_f4 ();
 pair v105 = (pair) { 50, { (g[2] ^ v100), g[1] } };
 if (v100 < 4 && go_on ()) { goto L99; }
 if (g[1] % 3 != 0) { goto L107; }
 {
  __defer {
   __defer p115_f0 ((g[2] * (v7 & g[1])));
  }
 }
 L107: ;
 return (g[1] & (v105.w ^ g[0]));
}
FUNCTION word p115_f4 (void) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 if ((v9 - 44) % 3 != 0) { return (v9 * (g[1] - v9)); }
 v9 = 3;
 __defer p115_f4 ();
 if ((g[2] & 32) % 3 != 0) {
  trace (116, (g[1] | 15));
  __defer bump (&v9, (v9 + (v9 ^ v9)));
 } else {
  __defer {
   g[1] = 76;
   trace (120, (g[0] ^ (v9 * v9)));
   __defer note ((g[1] & (v9 | g[2])));
  }
  __defer p115_hook (g[1]);
  if ((v9 ^ 71) % 3 != 0) { return (v9 * (g[1] ^ g[2])); }
 }
 if (v9 % 3 != 0) {
  __defer p115_f2 (&v9, (pair) { (v9 - 92), { g[1], (v9 | v9) } });
 }
 __defer {
  __defer {
   trace (128, g[1]);
  }
 }
 return (g[0] ^ 52);
}
FUNCTION pair p115_f5 (word v10, word v11) {
 __result pair v12 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  __defer {
   __defer mixed ((unsigned char) ((v11 * (v12.w - g[0]))), (double) (v12.w) * 0.5, (pair) { g[2], { 58, 61 } });
   if (v11 % 3 != 0) {
    __defer p115_f3 (49);
   } else {
    for (word v136 = 0; v136 < 3 && go_on (); v136++) {
     __defer p115_f3 ((v136 | (v12.row[1] * v11)));
     v11 = (v10 + (v12.w + 77));
     __defer p115_f4 ();
    }
   }
  }
 }
 v12.w = 97;
 __defer mixed ((unsigned char) ((g[2] ^ 3)), (double) ((g[2] | g[1])) * 0.5, v12);
 p115_hook = p115_f3;
 word v144 = 0;
 L143: ;
 v144 = (v144 + 1);
 mixed ((unsigned char) ((g[1] * (v11 | v12.w))), (double) (v10) * 0.5, v12);
 __defer {
  trace (149, (v12.row[0] ^ (v10 + g[0])));
 }
 if (v144 < 1 && go_on ()) { goto L143; }
}
static void p115 (void) {
 refuel (); note (p115_f0 (0));
 refuel (); p115_f1 ();
 refuel (); note (p115_f2 (&g[0], (pair) { 2, { 4, 5 } }));
 refuel (); note (p115_f3 (21));
 refuel (); note (p115_f4 ());
 refuel (); p115_f5 (35, 36);
}
static const struct program programs[] = {
{ 101, p101 },
{ 102, p102 },
{ 103, p103 },
{ 104, p104 },
{ 105, p105 },
{ 106, p106 },
{ 107, p107 },
{ 108, p108 },
{ 109, p109 },
{ 110, p110 },
{ 111, p111 },
{ 112, p112 },
{ 113, p113 },
{ 114, p114 },
{ 115, p115 },
};
#include "main.h"
