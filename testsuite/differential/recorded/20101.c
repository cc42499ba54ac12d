/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
static word (*p20101_hook) (word) = note;
FUNCTION word p20101_f0 (word v1);
FUNCTION word p20101_f1 (void);
FUNCTION word p20101_f2 (pair v3, word *v4, word *v5);
FUNCTION word p20101_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 g[1] = v2;
 if ((v2 * g[2]) % 3 != 0) { return (g[2] | (g[2] * g[2])); }
 if (g[0] % 3 != 0) {
  if ((g[2] ^ g[2]) % 3 != 0) { goto L9; }
  trace (10, (g[2] - (g[1] + g[2])));
  switch (g[2] % 4) {
  case 1:
   {
   word v14 = 0;
   while (v14 < 4 && go_on ()) {
    v14 = (v14 + 1);
    v1 = (v14 | g[1]);
    trace (18, (g[0] | (g[0] + 99)));
    trace (19, (g[1] * g[2]));
   }
   v1 = (g[0] & (v14 - g[2]));
   }
   break;
  case 2:
   trace (22, g[0]);
   __attribute__ ((fallthrough));
  default:
   {
   trace (24, g[1]);
   }
   break;
  }
  L9: ;
 } else {
  trace (25, v2);
 }
 return (g[1] - (v2 * v1));
}
FUNCTION word p20101_f1 (void) {
 if (!go_on ()) { return 0; }
 if (g[0] % 3 != 0) {
  if ((g[2] & g[0]) % 3 != 0) { goto L28; }
  {
   trace (30, g[2]);
   __defer p20101_hook (46);
   p20101_f0 ((g[0] & (g[1] | g[0])));
  }
  trace (33, (g[1] * (g[2] | g[1])));
  {
   note (71);
   for (word v38 = 0; v38 < 3 && go_on (); v38++) {
    __defer p20101_f0 (29);
    trace (40, (g[1] + g[2]));
   }
  }
  L28: ;
 }
 return (g[1] & (g[0] - g[1]));
}
FUNCTION word p20101_f2 (pair v3, word *v4, word *v5) {
 if (!go_on ()) { return 0; }
 if (g[0] % 3 != 0) { goto L42; }
 if ((g[0] + (*v5)) % 3 != 0) { return v3.row[1]; }
 v3.row[1] = (g[2] + g[0]);
 L42: ;
 trace (46, v3.w);
 __defer note (51);
 trace (48, 71);
 if (g[0] % 3 != 1) { goto L49; }
 {
  if (v3.w % 3 != 0) {
   for (word v54 = 0; v54 < 1 && go_on (); v54++) {
    __defer p20101_hook (((*v5) | (v54 + (*v5))));
    trace (56, ((*v5) | (*v4)));
    word v57[3] = { 55, v54, g[1] };
    trace (59, (v3.row[1] ^ (v54 * v54)));
   }
  } else 
   __defer mixed ((unsigned char) ((g[1] | ((*v5) * g[0]))), (double) (((*v4) | (v3.row[0] & g[1]))) * 0.5, v3);
 }
 L49: ;
 if (g[0] % 3 != 0) { return g[2]; }
 v3 = v3;
 if (g[0] % 3 != 0) { return (g[0] - (g[2] | g[1])); }
 (*v4) = 96;
 if (g[1] % 3 != 0) {
  trace (66, ((*v4) * g[0]));
 }
 return (g[0] ^ (v3.w * 66));
}
static void p20101 (void) {
 refuel (); note (p20101_f0 (0));
 refuel (); note (p20101_f1 ());
 refuel (); note (p20101_f2 ((pair) { 2, { 4, 5 } }, &g[1], &g[2]));
}
static word (*p20102_hook) (word) = note;
FUNCTION word p20102_f0 (word v1);
FUNCTION pair p20102_f1 (word v3, word v4);
FUNCTION word p20102_f2 (pair v5, word *v6);
FUNCTION word p20102_f3 (word *v8);
FUNCTION pair p20102_f4 (word v9);
FUNCTION pair p20102_f5 (word *v11, word *v12);
FUNCTION word p20102_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 g[1] = 88;
 trace (15, (g[1] ^ (v2 ^ g[0])));
 if ((v2 - v1) % 3 != 0) { return (g[2] | (v1 * g[1])); }
 word *v17 = &v1;
 if ((v2 | 12) % 3 != 0) { return (v1 - (g[1] * v2)); }
 (*v17) = 47;
 __defer p20102_f2 ((pair) { (v1 ^ 73), { ((*v17) ^ (*v17)), (g[1] & v1) } }, &(word) { (g[2] ^ v1) });
 __defer {
  __defer {
   pair v24 = (pair) { (v2 * 68), { v2, (v2 | g[1]) } };
   word v27 = 0;
   L26: ;
   v27 = (v27 + 1);
   for (word v31 = 0; v31 < 3 && go_on (); v31++) {
    v24 = v24;
    __defer p20102_f3 (&v2);
    word v34 = 58;
    trace (36, (v34 ^ v34));
   }
   switch (v24.row[1] % 4) {
   case 0:
    trace (39, (v2 & (g[1] & 92)));
    break;
   case 1:
    {
    word *v41 = &v2;
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    if (v27 < 1 && go_on ()) { goto L26; }
    }
    __attribute__ ((fallthrough));
   default:
    __defer bump (&v1, v24.row[1]);
    break;
   }
   v24.w = (g[1] & (v2 ^ v24.row[0]));
   if (v27 < 1 && go_on ()) { goto L26; }
  }
  word v48 = (v1 | v1);
 }
}
FUNCTION pair p20102_f1 (word v3, word v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v51 = 0;
 while (v51 < 4 && go_on ()) {
  v51 = (v51 + 1);
  if ((v4 | 66) % 3 != 0) { goto L54; }
  __defer p20102_f1 (g[2], v51);
  __defer p20102_hook ((v3 + (g[1] | 81)));
  {
   if (g[0] % 3 != 1) 
    __defer p20102_f1 ((v3 | g[1]), v51);
   __defer mixed ((unsigned char) ((g[0] & (g[2] + g[2]))), (double) ((g[0] ^ (v3 | v3))) * 0.5, (pair) { (v51 - g[1]), { 98, (v3 * v3) } });
  }
  L54: ;
  g[2] = (g[2] - (g[1] & v51));
  __defer p20102_f4 ((g[2] & (g[2] & 28)));
  word v64 = 0;
  L63: ;
  v64 = (v64 + 1);
  __defer {
   word v69 = 0;
   do {
    v69 = (v69 + 1);
    v69 = v51;
    word v73 = v51;
   } while (v69 < 2 && go_on ());
  }
  if (v64 < 3 && go_on ()) { goto L63; }
 }
 return (pair) { v4, { 39, (g[2] * 83) } };
}
FUNCTION word p20102_f2 (pair v5, word *v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 note ((v7 + g[1]));
 v7 = (v7 & v5.row[g[1] % 2]);
 if ((v7 & 75) % 3 != 0) { return v7; }
 __defer {
  v5.row[0] = (v5.row[(*v6) % 2] * (g[1] * v5.w));
  word v82 = 0;
  L81: ;
  v82 = (v82 + 1);
  word v85[3] = { v82, (v5.w | v7), (v7 * v82) };
  __defer p20102_f5 (v6, &v7);
  __defer p20102_f5 (&v7, v6);
  if (v82 < 1 && go_on ()) { goto L81; }
  if (v82 < 1 && go_on ()) { goto L81; }
  word v90 = ((*v6) ^ (v85[2] ^ (*v6)));
  __defer {
   v5 = v5;
   if ((v82 & v82) % 3 != 0) {
    trace (95, (v85[v85[0] % 3] ^ (v85[1] - v82)));
   } else {
    trace (96, v7);
   }
  }
 }
 return v5.w;
}
FUNCTION word p20102_f3 (word *v8) {
 if (!go_on ()) { return 0; }
 pair v98 = (pair) { g[0], { g[2], 85 } };
 trace (100, (g[0] & (g[0] ^ 43)));
 if ((g[1] - g[2]) % 3 != 0) { return ((*v8) - (v98.row[1] * g[2])); }
 pair v102 = (pair) { (g[0] ^ (*v8)), { (g[2] + g[0]), (*v8) } };
 v98 = v98;
 __defer {
  pair v106 = v102;
  __defer {
   bump (v8, g[1]);
   g[0] = 25;
  }
  word v111 = v106.w;
 }
 (*v8) = 48;
 return (g[0] ^ (g[0] & 68));
}
FUNCTION pair p20102_f4 (word v9) {
 __result pair v10 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p20102_f2 ((pair) { (v10.w + v10.row[1]), { g[1], (g[0] | g[1]) } }, &v9);
 __defer p20102_hook ((v9 - g[2]));
 __defer {
  __defer {
   for (word v120 = 0; v120 < 3 && go_on (); v120++) {
    trace (121, (g[2] + (g[0] & g[0])));
    if ((g[0] | v120) % 3 != 0) { continue; }
   }
   __defer p20102_hook ((v9 + (v9 | v10.row[0])));
  }
  word v124 = (v9 - (g[2] + 80));
 }
 v9 = (g[0] + (v9 | g[0]));
 p20102_hook = note;
 v9 = (v9 | (v9 - v9));
 __defer {
  word v130[3] = { (g[2] + g[0]), (v9 + 14), (v9 | v10.row[1]) };
  __defer p20102_f3 (&v9);
 }
 return (pair) { v10.w, { v10.w, (g[1] & 91) } };
}
FUNCTION pair p20102_f5 (word *v11, word *v12) {
 __result pair v13 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v135 = 0;
 L134: ;
 v135 = (v135 + 1);
 switch (v135 % 4) {
 case 0:
  {
  __defer mixed ((unsigned char) ((v135 ^ v135)), (double) ((v135 ^ v135)) * 0.5, (pair) { v135, { (v135 & v135), (v135 - v135) } });
  word *v141 = &v135;
  __defer p20102_f0 ((v135 + 26));
  }
  __attribute__ ((fallthrough));
 case 1:
  {
  v135 = (v135 - (g[1] - g[1]));
  word v147 = 0;
  while (v147 < 4 && go_on ()) {
   v147 = (v147 + 1);
   if ((v135 | v147) % 3 != 0) {
    __defer p20102_hook ((v13.w ^ (v147 & g[0])));
    trace (152, (v135 + v13.row[v13.row[1] % 2]));
   } else {
    trace (153, g[2]);
   }
   word v155 = 0;
   do {
    v155 = (v155 + 1);
    v147 = v135;
    word v159 = (g[1] * v135);
    trace (161, v13.w);
   } while (v155 < 1 && go_on ());
   trace (162, (v13.row[0] & (v135 + v155)));
   __defer {
    __defer p20102_f0 ((v147 ^ (v13.w ^ (*v12))));
    v13 = p20102_f4 ((v147 + 91));
   }
  }
  if (g[0] % 3 != 2) { goto L166; }
  trace (167, (v135 | g[2]));
  L166: ;
  }
  break;
 case 2:
  trace (169, ((*v11) ^ v135));
  break;
 default:
  {
  trace (171, (*v12));
  }
  break;
 }
 if (v135 < 2 && go_on ()) { goto L134; }
 return v13;
}
static void p20102 (void) {
 refuel (); note (p20102_f0 (0));
 refuel (); p20102_f1 (7, 8);
 refuel (); note (p20102_f2 ((pair) { 2, { 4, 5 } }, &g[1]));
 refuel (); note (p20102_f3 (&g[0]));
 refuel (); p20102_f4 (28);
 refuel (); p20102_f5 (&g[0], &g[1]);
}
static word (*p20103_hook) (word) = note;
FUNCTION word p20103_f0 (word v1);
FUNCTION word p20103_f1 (void);
FUNCTION word p20103_f2 (word v3, pair v4);
FUNCTION void p20103_f3 (word v5, word *v6);
FUNCTION void p20103_f4 (word v7);
FUNCTION pair p20103_f5 (pair v8, word v9);
FUNCTION word p20103_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer bump (&v1, (v1 | (v1 - 22)));
 word v13 = 0;
 do {
  v13 = (v13 + 1);
  trace (16, (g[0] | v13));
  for (word v18 = 0; v18 < 2 && go_on (); v18++) {
   if ((g[1] + g[2]) % 3 != 0) { continue; }
   trace (20, (v1 - (g[2] - v13)));
  }
  v1 = g[1];
  if ((g[0] * v13) % 3 != 0) { break; }
 } while (v13 < 3 && go_on ());
 p20103_hook = p20103_f0;
 p20103_hook = note;
 __defer bump (&v1, (g[0] | (g[2] * v1)));
 g[1] = g[0];
 trace (27, (g[1] | v13));
 if ((g[2] + g[0]) % 3 != 0) { goto L28; }
 if ((g[2] & g[0]) % 3 != 0) { goto L28; }
 {
  if (g[1] % 3 != 0) { goto L28; }
  if (v13 % 3 != 0) { return (v1 | (g[0] | v13)); }
 }
 L28: ;
 return (v1 | 55);
}
FUNCTION word p20103_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 word v34[3] = { (v2 ^ v2), v2, (g[0] ^ 65) };
 for (word v37 = 0; v37 < 3 && go_on (); v37++) {
  trace (38, (v2 * (v2 * 56)));
  trace (39, (v2 | (g[0] & v2)));
  word v41 = 0;
  while (v41 < 1 && go_on ()) {
   v41 = (v41 + 1);
   __defer {
    for (word v46 = 0; v46 < 1 && go_on (); v46++) {
     __defer p20103_f1 ();
     __defer p20103_f5 ((pair) { (g[2] & v34[0]), { g[0], (v37 ^ 77) } }, (g[2] + g[1]));
    }
    __defer p20103_f3 ((v34[1] | (v37 | g[0])), &v37);
   }
   __defer p20103_hook ((g[0] ^ g[1]));
   bump (&(word) { v2 }, (g[2] | (v2 - g[1])));
  }
 }
 word v52 = 53;
 word v55 = 0;
 while (v55 < 3 && go_on ()) {
  v55 = (v55 + 1);
 }
}
FUNCTION word p20103_f2 (word v3, pair v4) {
 if (!go_on ()) { return 0; }
 __defer p20103_f3 (v4.row[1], &v3);
 for (word v60 = 0; v60 < 3 && go_on (); v60++) {
  switch ((g[1] - g[2]) % 4) {
  case 0:
   {
   switch ((g[2] - g[0]) % 4) {
   case 0:
    {
    word v65 = (v3 | (v60 | 94));
    }
    break;
   case 1:
    {
    if ((v4.row[0] * 34) % 3 != 0) { return (v3 + (v4.w & v3)); }
    if ((v3 + v60) % 3 != 0) {
     if ((g[0] * v60) % 3 != 0) { return (g[0] & (v60 & g[0])); }
    }
    switch ((v60 ^ v4.w) % 4) {
    case 0:
     if ((v60 * 99) % 3 != 0) { break; }
     trace (74, v60);
     break;
    case 1:
     {
     p20103_hook = note;
     }
     break;
    case 2:
     note ((v3 - (g[1] + v3)));
     if (v60 % 3 != 0) { continue; }
     break;
    }
    }
    break;
   case 2:
    {
    p20103_hook = note;
    word v83 = 0;
    do {
     v83 = (v83 + 1);
     g[0] = (g[1] - (v3 * 31));
     __defer p20103_f0 ((v4.row[1] * (v4.w ^ 71)));
     if (v83 % 3 != 0) { break; }
    } while (v83 < 1 && go_on ());
    }
    __attribute__ ((fallthrough));
   default:
    {
    trace (90, (v3 & g[0]));
    }
    break;
   }
   }
   break;
  case 1:
   {
   trace (92, (g[2] - v3));
   }
   break;
  case 2:
   trace (94, (v60 | 98));
   break;
  default:
   trace (96, 20);
   break;
  }
 }
 return v3;
}
FUNCTION void p20103_f3 (word v5, word *v6) {
 if (!go_on ()) { return ; }
 __defer mixed ((unsigned char) (68), (double) ((v5 | ((*v6) ^ v5))) * 0.5, (pair) { (v5 - 38), { (g[0] * 71), (g[2] * v5) } });
 v5 = note ((g[0] | (v5 * 75)));
 for (word v101 = 0; v101 < 2 && go_on (); v101++) {
  __defer mixed ((unsigned char) (((*v6) & g[0])), (double) (33) * 0.5, (pair) { 87, { (v5 - 17), (v101 ^ g[1]) } });
  if (v101 % 3 != 0) { goto L103; }
  p20103_f4 (((*v6) * 27));
  {
   word v107 = 0;
   do {
    v107 = (v107 + 1);
    __defer bump (&v101, (v5 ^ (v107 - v107)));
    g[2] = (*v6);
    word *v112 = &v5;
   } while (v107 < 1 && go_on ());
   word v115 = 0;
   while (v115 < 2 && go_on ()) {
    v115 = (v115 + 1);
   }
  }
  L103: ;
 }
}
FUNCTION void p20103_f4 (word v7) {
 if (!go_on ()) { return ; }
 word v119 = 0;
 do {
  v119 = (v119 + 1);
  trace (122, g[1]);
  __defer {
   trace (124, (v119 - (v7 + v119)));
   v119 = p20103_f1 ();
   for (word v127 = 0; v127 < 1 && go_on (); v127++) {
    v119 = v7;
    g[0] = v127;
    trace (130, (v119 ^ g[1]));
   }
  }
 } while (v119 < 4 && go_on ());
 pair v131 = (pair) { (v119 * g[0]), { 4, (v119 & v119) } };
 if ((g[1] + g[2]) % 3 != 0) { goto L133; }
 trace (134, 54);
 L133: ;
 switch ((v7 + v7) % 4) {
 case 0:
  {
  word v137 = (v7 | (g[2] & v119));
  switch ((g[0] | 44) % 4) {
  case 0:
   {
   __defer {
    __defer {
     __defer p20103_hook ((g[2] - v131.row[0]));
     word v144 = (g[0] ^ (v7 - v137));
    }
   }
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   trace (147, (g[0] + (g[2] + g[2])));
   }
   break;
  case 2:
   trace (149, (g[2] | (v7 & v131.w)));
   break;
  }
  }
  break;
 case 2:
  trace (151, (g[1] | (v7 + v7)));
  break;
 default:
  {
  trace (153, (v7 ^ (g[0] + 29)));
  }
  break;
 }
}
FUNCTION pair p20103_f5 (pair v8, word v9) {
 __result pair v10 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 for (word v155 = 0; v155 < 3 && go_on (); v155++) {
  for (word v157 = 0; v157 < 2 && go_on (); v157++) {
   word v159 = 0;
   L158: ;
   v159 = (v159 + 1);
   __defer {
    word v163 = (v9 ^ (v159 * v159));
   }
   trace (165, (v155 | (v9 + v8.w)));
   if (v159 < 3 && go_on ()) { goto L158; }
   for (word v167 = 0; v167 < 4 && go_on (); v167++) {
    word v169 = 0;
    while (v169 < 2 && go_on ()) {
     v169 = (v169 + 1);
     if ((v167 ^ g[1]) % 3 != 0) { break; }
     __defer p20103_f5 (v8, g[1]);
    }
    mixed ((unsigned char) (v9), (double) ((g[2] & v159)) * 0.5, v10);
   }
  }
 }
 return (pair) { (v9 + v8.row[1]), { (g[1] - g[0]), (v10.w ^ g[0]) } };
}
static void p20103 (void) {
 refuel (); note (p20103_f0 (0));
 refuel (); note (p20103_f1 ());
 refuel (); note (p20103_f2 (14, (pair) { 2, { 4, 5 } }));
 refuel (); p20103_f3 (21, &g[1]);
 refuel (); p20103_f4 (28);
 refuel (); p20103_f5 ((pair) { 5, { 4, 5 } }, 36);
}
static word (*p20104_hook) (word) = note;
FUNCTION word p20104_f0 (word v1);
FUNCTION word p20104_f1 (void);
FUNCTION void p20104_f2 (word v2, pair v3, word v4);
FUNCTION void p20104_f3 (word v5);
FUNCTION word p20104_f4 (word *v6);
FUNCTION word p20104_f5 (pair v8);
FUNCTION word p20104_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if ((v1 - g[1]) % 3 != 0) { goto L10; }
 __defer {
  p20104_hook = note;
  word v14 = 0;
  do {
   v14 = (v14 + 1);
   __defer mixed ((unsigned char) (v1), (double) ((g[0] | (v14 & v1))) * 0.5, (pair) { (g[1] & g[2]), { (g[1] * g[1]), g[0] } });
   word v18 = v1;
  } while (v14 < 4 && go_on ());
  switch ((v14 + g[1]) % 4) {
  case 0:
   {
   __defer p20104_f1 ();
   trace (23, g[0]);
   }
   break;
  case 1:
   {
   word v25[3] = { (v14 * g[0]), (v1 - v14), (g[0] + 19) };
   __defer p20104_f3 (31);
   }
   __attribute__ ((fallthrough));
  case 2:
   v14 = p20104_hook ((g[1] * 43));
   __attribute__ ((fallthrough));
  default:
   {
   p20104_hook = note;
   p20104_f3 (g[0]);
   for (word v34 = 0; v34 < 2 && go_on (); v34++) {
    word *v35 = &v34;
    p20104_hook = p20104_f0;
    trace (38, v34);
   }
   }
   break;
  }
 }
 L10: ;
 return (v1 & v1);
}
FUNCTION word p20104_f1 (void) {
 if (!go_on ()) { return 0; }
 __defer {
  trace (41, (g[1] & g[0]));
  word v43 = 0;
  do {
   v43 = (v43 + 1);
   __defer p20104_f0 (v43);
   g[0] = (g[0] + v43);
   word v49 = 0;
   L48: ;
   v49 = (v49 + 1);
   __defer bump (&v49, (v43 + (g[2] ^ 97)));
   __defer mixed ((unsigned char) ((v49 * (g[0] + 33))), (double) (v49) * 0.5, (pair) { (g[0] - 7), { v49, (v49 + v43) } });
   __defer note ((v43 * (v43 * v49)));
   if (g[0] % 3 != 0) { break; }
   if (v49 < 1 && go_on ()) { goto L48; }
   p20104_f0 ((v49 | (v49 & v43)));
  } while (v43 < 4 && go_on ());
 }
 return (g[2] | (g[2] - g[2]));
}
FUNCTION void p20104_f2 (word v2, pair v3, word v4) {
 if (!go_on ()) { return ; }
 if ((v3.row[0] - v3.w) % 3 != 0) {
  word v60 = 0;
  L59: ;
  v60 = (v60 + 1);
  if ((v4 * 68) % 3 != 0) {
   __defer p20104_f1 ();
   if (v60 < 3 && go_on ()) { goto L59; }
  } else {
   if (v60 < 3 && go_on ()) { goto L59; }
  }
  trace (67, (v4 & (v4 ^ g[0])));
  if (v60 < 3 && go_on ()) { goto L59; }
 } else {
  v2 = (v2 & g[0]);
 }
 g[1] = (v4 * (v4 | g[2]));
 word v71 = 0;
 L70: ;
 v71 = (v71 + 1);
 __defer {
  word v75 = (v71 + (v4 * v3.row[0]));
  trace (77, (v71 | v71));
  word v79 = 0;
  do {
   v79 = (v79 + 1);
   __defer p20104_f4 (&v4);
   trace (83, (v4 + v79));
   if (g[0] % 3 != 2) {
    trace (85, (v4 * (v3.row[0] + g[0])));
   }
  } while (v79 < 4 && go_on ());
 }
 p20104_f0 (v71);
 if (v71 < 1 && go_on ()) { goto L70; }
}
FUNCTION void p20104_f3 (word v5) {
 if (!go_on ()) { return ; }
 g[2] = 63;
 trace (88, 57);
 switch (v5 % 4) {
 case 1:
  {
  word v92 = 0;
  while (v92 < 4 && go_on ()) {
   v92 = (v92 + 1);
   word v95 = (g[2] ^ g[1]);
   if ((v92 & v95) % 3 != 0) {
    trace (98, (g[1] | (v5 ^ v95)));
   }
  }
  p20104_f3 ((g[0] + (g[1] * 55)));
  }
  break;
 case 2:
  __defer {
   __defer p20104_f3 (90);
   v5 = (g[0] - (v5 & v5));
   trace (104, (g[0] | (v5 & g[0])));
  }
  __attribute__ ((fallthrough));
 default:
  v5 = p20104_f4 (&v5);
  p20104_f0 (42);
  break;
 }
 trace (108, v5);
 if ((v5 | 67) % 3 != 0) {
  word v111 = 0;
  L110: ;
  v111 = (v111 + 1);
  g[0] = (g[2] & (g[0] ^ v5));
  word v115 = (g[1] ^ (g[0] ^ v5));
  if (v111 < 4 && go_on ()) { goto L110; }
 } else {
  trace (117, (v5 + (g[1] + 56)));
 }
}
FUNCTION word p20104_f4 (word *v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  for (word v120 = 0; v120 < 3 && go_on (); v120++) {
   if ((v120 ^ g[2]) % 3 != 0) { break; }
   __defer {
    for (word v124 = 0; v124 < 4 && go_on (); v124++) {
     v120 = g[1];
     trace (126, (g[2] | v124));
    }
    v7 = p20104_hook (((*v6) * v120));
   }
   __defer mixed ((unsigned char) ((v120 & (v7 ^ v7))), (double) ((v7 + (g[2] + v7))) * 0.5, (pair) { (g[1] | 93), { (v120 | (*v6)), (g[0] - 19) } });
   bump (&v7, (v7 + v7));
  }
  v7 = v7;
  if ((g[2] + (*v6)) % 3 != 0) { goto L131; }
  v7 = v7;
  L131: ;
 }
 __defer p20104_f3 ((v7 * (g[1] + 8)));
}
FUNCTION word p20104_f5 (pair v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 for (word v135 = 0; v135 < 1 && go_on (); v135++) {
  __defer p20104_f1 ();
  word v138 = 0;
  while (v138 < 2 && go_on ()) {
   v138 = (v138 + 1);
   __defer bump (&v138, 81);
   p20104_f0 ((v138 ^ (g[0] ^ 87)));
   if ((g[0] & g[0]) % 3 != 0) { continue; }
   word v144[3] = { (v9 | v135), (v9 + v138), v135 };
  }
  switch ((v8.w * 26) % 4) {
  case 0:
   for (word v149 = 0; v149 < 2 && go_on (); v149++) {
    trace (150, v135);
    v135 = p20104_f1 ();
    word v152 = (v135 & v138);
   }
   trace (154, (g[1] * (g[2] * v138)));
   switch (g[1] % 4 + 0) {
   case 0:
    {
    v9 = (v138 & (v9 + v138));
    if ((v138 & v9) % 3 != 0) { return (v9 + (v135 | g[2])); }
    }
    break;
   case 1:
    v138 = 18;
    break;
   default:
    trace (162, (v135 + (v8.row[1] | v8.w)));
    break;
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   trace (164, (v138 ^ (v9 + v138)));
   }
   break;
  case 2:
   trace (166, (g[1] ^ (g[1] | g[0])));
   break;
  default:
   {
   trace (168, (v9 & 12));
   }
   break;
  }
 }
}
static void p20104 (void) {
 refuel (); note (p20104_f0 (0));
 refuel (); note (p20104_f1 ());
 refuel (); p20104_f2 (14, (pair) { 2, { 4, 5 } }, 16);
 refuel (); p20104_f3 (21);
 refuel (); note (p20104_f4 (&g[0]));
 refuel (); note (p20104_f5 ((pair) { 5, { 4, 5 } }));
}
static word (*p20105_hook) (word) = note;
FUNCTION word p20105_f0 (word v1);
FUNCTION pair p20105_f1 (word v3, pair v4);
FUNCTION word p20105_f2 (word v5, word *v6);
FUNCTION word p20105_f3 (word v7, word *v8);
FUNCTION word p20105_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 word v9 = (g[1] | 1);
 for (word v12 = 0; v12 < 4 && go_on (); v12++) {
  word v14 = 0;
  do {
   v14 = (v14 + 1);
   pair v17 = (pair) { g[2], { (v14 | g[2]), (g[2] | 13) } };
   word v20 = 0;
   do {
    v20 = (v20 + 1);
    for (word v24 = 0; v24 < 3 && go_on (); v24++) {
     if ((g[0] - v2) % 3 != 0) { break; }
     trace (26, (v20 - (v9 - v17.w)));
    }
    word v28 = 0;
    L27: ;
    v28 = (v28 + 1);
    __defer mixed ((unsigned char) ((g[1] ^ (v17.row[0] + v28))), (double) (v17.w) * 0.5, v17);
    if ((v17.row[0] & v28) % 3 != 0) { break; }
    if (v28 < 1 && go_on ()) { goto L27; }
    if (v28 < 1 && go_on ()) { goto L27; }
    p20105_hook = note;
   } while (v20 < 4 && go_on ());
   __defer note ((v12 ^ (v14 - g[2])));
   for (word v37 = 0; v37 < 1 && go_on (); v37++) {
    if ((g[1] - g[1]) % 3 != 0) {
     trace (39, (v17.row[0] & v37));
    }
    if ((v17.row[0] + g[0]) % 3 != 0) { goto L40; }
    trace (41, (g[0] ^ (v17.w - v12)));
    __defer p20105_f2 ((g[1] + (v14 * v14)), &(word) { (v14 * v37) });
    L40: ;
   }
  } while (v14 < 3 && go_on ());
 }
 return (g[0] - (v1 & g[2]));
}
FUNCTION pair p20105_f1 (word v3, pair v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer bump (&v3, 84);
 if ((g[2] + v4.row[1]) % 3 != 0) { return v4; }
 if ((g[1] ^ v4.w) % 3 != 0) {
  v4 = (pair) { (v3 | v3), { v3, 89 } };
 } else {
  v4 = p20105_f1 (36, (pair) { (v4.w + v3), { (v4.w & g[2]), (g[0] + g[0]) } });
  trace (49, (g[1] ^ g[2]));
 }
 word v51 = 0;
 do {
  v51 = (v51 + 1);
  if (g[0] % 3 != 1) { break; }
  word v56 = 0;
  L55: ;
  v56 = (v56 + 1);
  if (g[1] % 3 != 0) { break; }
  g[2] = (v3 * (v56 & 94));
  if (v56 < 4 && go_on ()) { goto L55; }
  if ((v3 | g[0]) % 3 != 0) {
   __defer p20105_f0 (v51);
   v51 = (v3 - (v51 | 68));
  } else {
   if ((v51 ^ v51) % 3 != 0) { continue; }
  }
  pair v65 = v4;
 } while (v51 < 4 && go_on ());
 v51 = p20105_f0 (v51);
 p20105_hook = note;
 trace (69, (v3 + (v51 ^ v51)));
 word v71 = 0;
 do {
  v71 = (v71 + 1);
 } while (v71 < 2 && go_on ());
 return v4;
}
FUNCTION word p20105_f2 (word v5, word *v6) {
 if (!go_on ()) { return 0; }
 __defer mixed ((unsigned char) (v5), (double) ((v5 * (v5 + g[2]))) * 0.5, (pair) { v5, { (g[1] & v5), (v5 & v5) } });
 __defer p20105_f2 ((v5 + (v5 ^ (*v6))), &v5);
 for (word v78 = 0; v78 < 3 && go_on (); v78++) {
  if (g[2] % 3 != 0) { goto L79; }
  __defer note (g[0]);
  L79: ;
 }
 bump (&v5, v5);
 pair v82 = (pair) { (g[2] & v5), { (v5 & g[2]), 74 } };
 word v85 = 0;
 L84: ;
 v85 = (v85 + 1);
 trace (88, ((*v6) & (v5 & v82.w)));
 word v90 = 0;
 L89: ;
 v90 = (v90 + 1);
 switch (v85 % 4) {
 case 0:
  v90 = (v85 | (v5 + g[1]));
  (*v6) = ((*v6) - (g[1] - v5));
  break;
 case 1:
  {
  trace (98, 65);
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (100, (v5 + g[0]));
  break;
 default:
  trace (102, (v82.row[1] * (g[2] & g[1])));
  break;
 }
 if (v90 < 2 && go_on ()) { goto L89; }
 if (v85 < 3 && go_on ()) { goto L84; }
 return (v5 + (g[1] * v82.row[0]));
}
FUNCTION word p20105_f3 (word v7, word *v8) {
 if (!go_on ()) { return 0; }
 word v104 = (v7 & g[2]);
 v7 = p20105_f0 (v7);
 if (g[0] % 3 != 0) { goto L107; }
 p20105_f1 (v104, (pair) { ((*v8) - g[1]), { (*v8), (*v8) } });
 L107: ;
 __defer p20105_f2 ((v104 ^ 33), &v104);
 if ((v104 - g[1]) % 3 != 0) { return (g[2] | g[1]); }
 if (g[0] % 3 != 1) { return (v7 - (g[0] - v104)); }
 if (v104 % 3 != 0) { goto L112; }
 trace (113, (g[0] * (v104 ^ v7)));
 L112: ;
 switch ((g[1] & g[1]) % 4) {
 case 0:
  __defer p20105_hook ((g[0] - (v104 & v7)));
  for (word v118 = 0; v118 < 2 && go_on (); v118++) {
   __defer p20105_f0 (v104);
  }
  break;
 }
 return (v104 | (v7 ^ v104));
}
static void p20105 (void) {
 refuel (); note (p20105_f0 (0));
 refuel (); p20105_f1 (7, (pair) { 1, { 4, 5 } });
 refuel (); note (p20105_f2 (14, &g[1]));
 refuel (); note (p20105_f3 (21, &g[1]));
}
static word (*p20106_hook) (word) = note;
FUNCTION word p20106_f0 (word v1);
FUNCTION pair p20106_f1 (pair v2, word v3, pair v4);
FUNCTION word p20106_f2 (word *v5);
FUNCTION void p20106_f3 (word v6);
FUNCTION void p20106_f4 (word v7, pair v8);
FUNCTION word p20106_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if ((v1 ^ g[0]) % 3 != 0) { return g[1]; }
 word v11 = 0;
 do {
  v11 = (v11 + 1);
  pair v14 = (pair) { (g[2] + v1), { (g[1] & g[1]), g[2] } };
  for (word v17 = 0; v17 < 3 && go_on (); v17++) {
   if (v11 % 3 != 0) { break; }
   word v20 = 0;
   L19: ;
   v20 = (v20 + 1);
   switch ((g[1] + g[2]) % 4) {
   case 1:
    {
    word v25 = (v14.row[1] | (v17 - g[2]));
    p20106_hook ((v14.row[1] + v17));
    p20106_f0 ((v25 + (g[0] | g[0])));
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    word v30 = (v11 & g[1]);
    g[0] = (v17 ^ (v14.row[0] * v20));
    if (g[0] % 3 != 0) { return v20; }
    }
    __attribute__ ((fallthrough));
   default:
    {
    word v35 = (v1 * (v11 * v11));
    __defer p20106_f2 (&v1);
    }
    break;
   }
   if ((v14.row[0] * g[1]) % 3 != 0) { goto L38; }
   trace (39, v20);
   __defer mixed ((unsigned char) ((v14.w | (v17 * 12))), (double) ((v14.row[0] - (v14.w - v14.w))) * 0.5, v14);
   L38: ;
   if (v20 < 4 && go_on ()) { goto L19; }
  }
 } while (v11 < 4 && go_on ());
 return (g[0] - 94);
}
FUNCTION pair p20106_f1 (pair v2, word v3, pair v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v43 = 0;
 do {
  v43 = (v43 + 1);
  for (word v47 = 0; v47 < 2 && go_on (); v47++) {
   p20106_f1 ((pair) { v3, { g[2], (v4.row[0] + g[1]) } }, v43, (pair) { (v4.w & g[1]), { (v47 + 85), 56 } });
   p20106_f4 (v3, v2);
   word v50 = (v43 ^ (v43 | 88));
   __defer {
    trace (53, 59);
    trace (54, (v43 & (g[1] | v50)));
   }
  }
  trace (55, v3);
 } while (v43 < 2 && go_on ());
 return v4;
}
FUNCTION word p20106_f2 (word *v5) {
 if (!go_on ()) { return 0; }
 if (g[0] % 3 != 1) {
  word v59 = 0;
  while (v59 < 3 && go_on ()) {
   v59 = (v59 + 1);
   v59 = (v59 ^ v59);
   __defer p20106_f4 ((g[2] & (g[2] & g[0])), (pair) { v59, { 51, v59 } });
  }
  word v65 = 0;
  L64: ;
  v65 = (v65 + 1);
  bump (&v59, (v59 + (v59 - v59)));
  if (v65 < 3 && go_on ()) { goto L64; }
  __defer {
   g[1] = v65;
   __defer bump (&v65, (g[0] & (*v5)));
   __defer {
    v59 = ((*v5) + 9);
    p20106_f3 ((v59 | v59));
   }
  }
  if (v65 < 3 && go_on ()) { goto L64; }
 }
 (*v5) = (g[2] + g[1]);
 if (g[0] % 3 != 0) { return 60; }
 __defer {
  g[2] = 2;
 }
 return (g[2] * (g[0] - g[1]));
}
FUNCTION void p20106_f3 (word v6) {
 if (!go_on ()) { return ; }
 switch ((v6 & v6) % 4) {
 case 0:
  if ((g[2] * g[1]) % 3 != 0) { return ; }
  if (g[0] % 3 != 0) { goto L84; }
  if ((v6 ^ 48) % 3 != 0) { goto L85; }
  if (g[0] % 3 != 1) { break; }
  L85: ;
  if ((v6 ^ 73) % 3 != 0) { goto L84; }
  L84: ;
  break;
 case 1:
  trace (89, v6);
  __attribute__ ((fallthrough));
 case 2:
  {
  for (word v92 = 0; v92 < 3 && go_on (); v92++) {
   trace (93, v92);
   p20106_f4 (21, (pair) { g[2], { (g[1] & 29), (g[0] & 73) } });
   word *v95 = &v6;
   __defer note ((v6 - (v92 * g[0])));
  }
  __defer {
   trace (99, (g[2] | (g[0] + v6)));
   word v101 = 0;
   do {
    v101 = (v101 + 1);
    g[2] = (g[0] & g[2]);
    __defer p20106_f0 (64);
   } while (v101 < 2 && go_on ());
  }
  }
  break;
 }
}
FUNCTION void p20106_f4 (word v7, pair v8) {
 if (!go_on ()) { return ; }
 word v107 = 0;
 L106: ;
 v107 = (v107 + 1);
 for (word v111 = 0; v111 < 2 && go_on (); v111++) {
  word v113 = 0;
  do {
   v113 = (v113 + 1);
   __defer bump (&v107, (v113 & (v111 - 18)));
   if (g[2] % 3 != 0) {
    g[0] = (v8.row[1] | (g[2] ^ v113));
   } else {
    v8 = p20106_f1 (v8, (v107 * v8.row[1]), v8);
    v111 = 46;
   }
  } while (v113 < 4 && go_on ());
  word v121[3] = { (v7 + 30), (v7 | g[0]), (g[2] | 63) };
 }
 if (v107 < 4 && go_on ()) { goto L106; }
}
static void p20106 (void) {
 refuel (); note (p20106_f0 (0));
 refuel (); p20106_f1 ((pair) { 1, { 4, 5 } }, 8, (pair) { 1, { 4, 5 } });
 refuel (); note (p20106_f2 (&g[0]));
 refuel (); p20106_f3 (21);
 refuel (); p20106_f4 (28, (pair) { 4, { 4, 5 } });
}
static word (*p20107_hook) (word) = note;
FUNCTION word p20107_f0 (word v1);
FUNCTION word p20107_f1 (void);
FUNCTION word p20107_f2 (word *v2, pair v3, word v4);
FUNCTION void p20107_f3 (pair v5);
FUNCTION word p20107_f0 (word v1) {
 if (!go_on ()) { return 0; }
 pair v6 = (pair) { (v1 + g[0]), { (v1 - 16), g[2] } };
 trace (8, (v1 | (g[2] + 92)));
 __defer {
  word v10 = (g[0] | (g[2] & v1));
  word v12 = (g[2] * (v1 ^ g[1]));
  if ((v12 * g[2]) % 3 != 0) { goto L14; }
  trace (15, 84);
  __defer p20107_f2 (&v6.w, v6, (v1 - (v12 | 7)));
  p20107_f2 (&(word) { (v1 | 53) }, (pair) { v1, { g[1], v12 } }, (g[0] ^ (g[2] & 67)));
  L14: ;
 }
 __defer {
  word v19 = (v1 + (v1 + g[2]));
  g[2] = (g[2] - (g[0] * 89));
 }
 __defer note ((g[1] ^ (g[2] & v6.row[1])));
 __defer p20107_f2 (&v1, v6, (v1 - (g[1] - v1)));
 if ((g[1] - g[1]) % 3 != 0) { return g[0]; }
 v6 = v6;
 v1 = (v6.w ^ (g[1] * v1));
 __defer {
  trace (28, g[1]);
 }
 return (g[2] ^ (v1 | v6.w));
}
FUNCTION word p20107_f1 (void) {
 if (!go_on ()) { return 0; }
 word v30 = (g[0] - (g[2] * g[2]));
 trace (32, v30);
 __defer p20107_f1 ();
 word v35 = 0;
 while (v35 < 2 && go_on ()) {
  v35 = (v35 + 1);
  trace (38, v30);
  switch (v35 % 4) {
  case 0:
   if ((g[1] | g[2]) % 3 != 0) {
    word v42[3] = { (v30 | 24), (g[1] | 2), (g[0] & g[2]) };
   }
   if ((v30 & v35) % 3 != 0) { goto L44; }
   p20107_hook = note;
   {
    if (v35 % 3 != 0) { continue; }
   }
   L44: ;
   break;
  case 2:
   if ((g[0] * g[2]) % 3 != 0) {
    word v51 = 0;
    do {
     v51 = (v51 + 1);
     pair v54 = (pair) { (v35 | g[2]), { v35, (v30 + v30) } };
     if (g[0] % 3 != 2) { break; }
     p20107_hook = note;
     word *v58 = &v30;
    } while (v51 < 4 && go_on ());
    __defer p20107_f3 ((pair) { (g[0] + 8), { 80, g[2] } });
   }
   __attribute__ ((fallthrough));
  default:
   {
   v35 = p20107_hook ((g[2] + (g[0] + 77)));
   __defer {
    __defer p20107_f3 ((pair) { g[1], { (v30 * g[2]), v35 } });
    switch ((v35 + g[0]) % 4) {
    case 0:
     trace (67, (g[1] ^ (g[1] + 47)));
     __attribute__ ((fallthrough));
    case 1:
     {
     trace (69, g[1]);
     }
     __attribute__ ((fallthrough));
    case 2:
     {
     trace (71, (v35 - (g[2] + 21)));
     }
     break;
    }
   }
   }
   break;
  }
 }
 return (v30 - (v30 & 26));
}
FUNCTION word p20107_f2 (word *v2, pair v3, word v4) {
 if (!go_on ()) { return 0; }
 pair v73 = (pair) { (v4 * v3.w), { (g[1] & g[2]), (v3.w - v3.row[1]) } };
 word v76 = 0;
 L75: ;
 v76 = (v76 + 1);
 word v80 = 0;
 while (v80 < 4 && go_on ()) {
  v80 = (v80 + 1);
  __defer p20107_f2 (v2, v73, ((*v2) | (v80 - v76)));
  for (word v85 = 0; v85 < 4 && go_on (); v85++) {
   word v87 = 0;
   L86: ;
   v87 = (v87 + 1);
   word v90[3] = { v80, g[1], ((*v2) + 91) };
   trace (92, v85);
   if (v87 < 2 && go_on ()) { goto L86; }
   __defer note ((v3.row[v87 % 2] - (v85 ^ v73.row[1])));
   word v94[3] = { 77, v87, (v85 + v85) };
  }
 }
 trace (96, 39);
 if (v76 < 1 && go_on ()) { goto L75; }
 word v97 = v76;
 __defer {
  switch ((v76 ^ (*v2)) % 4) {
  case 1:
   __defer p20107_f1 ();
   __defer {
    pair v104 = v3;
   }
   break;
  case 2:
   {
   trace (107, (v73.w - ((*v2) - v3.row[1])));
   }
   break;
  default:
   {
   trace (109, (v4 & 53));
   }
   break;
  }
 }
 return v97;
}
FUNCTION void p20107_f3 (pair v5) {
 if (!go_on ()) { return ; }
 trace (111, (g[2] * (g[2] + g[2])));
 note (g[0]);
 word v113[3] = { (g[1] & g[2]), (g[2] & g[1]), (g[2] | g[0]) };
 __defer {
  __defer {
   if (v5.w % 3 != 0) {
    word v119 = 0;
    do {
     v119 = (v119 + 1);
     trace (122, v119);
     word v123 = (g[1] + 34);
     mixed ((unsigned char) (v123), (double) (g[2]) * 0.5, (pair) { (v123 + v119), { (v123 - v119), (v123 + v119) } });
     trace (126, (g[2] + (v113[1] & v119)));
    } while (v119 < 1 && go_on ());
    word v127 = (v113[2] - (v113[1] * v119));
   }
   if ((g[0] | g[1]) % 3 != 0) 
    __defer note ((g[2] | g[0]));
  }
  trace (131, (g[1] | (v113[0] ^ v5.w)));
  trace (132, (g[0] | g[0]));
 }
 p20107_hook = note;
}
static void p20107 (void) {
 refuel (); note (p20107_f0 (0));
 refuel (); note (p20107_f1 ());
 refuel (); note (p20107_f2 (&g[0], (pair) { 2, { 4, 5 } }, 16));
 refuel (); p20107_f3 ((pair) { 3, { 4, 5 } });
}
static word (*p20108_hook) (word) = note;
FUNCTION word p20108_f0 (word v1);
FUNCTION pair p20108_f1 (word *v3, pair v4, word *v5);
FUNCTION word p20108_f2 (word v7, word *v8);
FUNCTION pair p20108_f3 (word *v9);
FUNCTION word p20108_f4 (word v10, pair v11, word v12);
FUNCTION word p20108_f5 (word v13);
FUNCTION word p20108_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 word v14 = (v1 * (g[2] * g[0]));
 g[1] = g[1];
 __defer mixed ((unsigned char) ((g[2] * g[2])), (double) ((v14 - (v1 * g[1]))) * 0.5, (pair) { 16, { v14, v14 } });
 switch (g[1] % 4 + 1) {
 case 0:
  __defer p20108_f0 ((v1 & (v14 ^ v1)));
  break;
 case 1:
  {
  if ((v14 + 11) % 3 != 0) { return (g[0] & (g[0] & g[2])); }
  }
  break;
 default:
  switch ((g[2] * v1) % 4) {
  case 2:
   {
   __defer note ((g[0] | (g[1] & v14)));
   g[2] = (g[0] & v14);
   }
   break;
  default:
   for (word v30 = 0; v30 < 3 && go_on (); v30++) {
    if (v30 % 3 != 0) { goto L31; }
    trace (32, (v2 + g[1]));
    L31: ;
    p20108_f4 ((v14 + (g[2] + v30)), (pair) { (v2 ^ v1), { (v2 + g[1]), (g[0] | v14) } }, (g[0] + (g[2] * g[2])));
   }
   break;
  }
  if ((v1 & v1) % 3 != 0) { goto L34; }
  g[0] = (v14 ^ (g[0] & g[1]));
  switch ((v2 + v2) % 4) {
  case 0:
   {
   v2 = v2;
   if ((v1 + g[1]) % 3 != 0) { goto L39; }
   p20108_hook ((g[0] & v1));
   __defer p20108_f4 (g[1], (pair) { (v14 ^ g[1]), { (g[1] + g[1]), (g[1] + g[1]) } }, (g[0] | g[1]));
   p20108_hook ((v14 + g[1]));
   L39: ;
   switch (g[0] % 4) {
   case 0:
    {
    word *v45 = &v14;
    }
    break;
   case 1:
    {
    trace (48, 45);
    }
    __attribute__ ((fallthrough));
   case 2:
    trace (50, 86);
    break;
   }
   }
   break;
  case 1:
   trace (52, v2);
   break;
  case 2:
   trace (54, (g[1] * v2));
   break;
  }
  L34: ;
  break;
 }
 return (v14 | (v14 + g[0]));
}
FUNCTION pair p20108_f1 (word *v3, pair v4, word *v5) {
 __result pair v6 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 p20108_f4 ((v4.w - (g[1] ^ g[2])), v4, (g[1] & v4.row[g[2] % 2]));
 __defer bump (&(word) { ((*v3) - g[0]) }, (v4.w - (v6.w | 58)));
 __defer {
  word v60[3] = { g[1], (g[2] * g[2]), (g[2] & v6.w) };
  for (word v63 = 0; v63 < 1 && go_on (); v63++) {
   __defer note ((v60[(*v5) % 3] + (v6.w * (*v5))));
   p20108_hook = note;
   trace (66, (v63 | (v63 + 65)));
   trace (67, v60[(v63 | v6.row[1]) % 3]);
  }
 }
 return v4;
}
FUNCTION word p20108_f2 (word v7, word *v8) {
 if (!go_on ()) { return 0; }
 p20108_hook = p20108_f0;
 __defer {
  if ((*v8) % 3 != 0) {
   word v73 = (*v8);
  } else {
   v7 = (v7 * (g[0] ^ v7));
  }
  g[2] = ((*v8) - ((*v8) - g[2]));
  if (v7 % 3 != 0) {
   v7 = (g[2] - (g[1] ^ v7));
   v7 = v7;
  } else {
   __defer p20108_f4 (v7, (pair) { 66, { (g[0] ^ (*v8)), (g[2] ^ g[0]) } }, (v7 & (v7 | g[2])));
  }
 }
 return (v7 | ((*v8) | v7));
}
FUNCTION pair p20108_f3 (word *v9) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  word v84 = 0;
  L83: ;
  v84 = (v84 + 1);
  for (word v88 = 0; v88 < 3 && go_on (); v88++) {
   switch ((g[1] * v88) % 4) {
   case 0:
    __defer p20108_f2 ((v88 - (v88 & 24)), &v84);
    break;
   case 1:
    v88 = (v88 - ((*v9) * 65));
    break;
   case 2:
    {
    if (v84 < 1 && go_on ()) { goto L83; }
    __defer p20108_f0 (((*v9) * ((*v9) + (*v9))));
    pair v97 = (pair) { (g[0] & 99), { (v84 & 18), (v88 + v84) } };
    }
    break;
   default:
    {
    word v100 = (g[1] & (v84 + 72));
    }
    break;
   }
   word v103 = 0;
   L102: ;
   v103 = (v103 + 1);
   __defer p20108_f2 ((v84 * (g[0] * (*v9))), &(word) { (v84 | v84) });
   if (v84 < 1 && go_on ()) { goto L83; }
   if (v103 < 4 && go_on ()) { goto L102; }
   mixed ((unsigned char) (v84), (double) (((*v9) * (v84 ^ 85))) * 0.5, (pair) { (v103 * 58), { g[1], v88 } });
  }
  if (v84 < 1 && go_on ()) { goto L83; }
 }
 return (pair) { 63, { ((*v9) | g[0]), (g[0] & 98) } };
}
FUNCTION word p20108_f4 (word v10, pair v11, word v12) {
 if (!go_on ()) { return 0; }
 trace (110, (v11.w | (v11.row[1] + v11.w)));
 pair v111 = (pair) { (v11.w | v12), { (v11.row[0] & g[0]), (v12 | g[2]) } };
 v11 = v11;
 __defer bump (&(word) { (v10 ^ v12) }, v12);
 __defer {
  __defer bump (&v11.row[1], v10);
  word v118 = 0;
  do {
   v118 = (v118 + 1);
   word v122 = 0;
   do {
    v122 = (v122 + 1);
    trace (125, (v12 - (v12 & g[1])));
   } while (v122 < 2 && go_on ());
  } while (v118 < 3 && go_on ());
 }
 return 26;
}
FUNCTION word p20108_f5 (word v13) {
 if (!go_on ()) { return 0; }
 v13 = p20108_hook ((g[0] | (v13 & 24)));
 g[0] = (g[0] - 70);
 p20108_hook ((g[0] | (g[1] ^ 63)));
 trace (130, (v13 - 41));
 for (word v132 = 0; v132 < 1 && go_on (); v132++) {
  __defer p20108_f1 (&v132, (pair) { 67, { g[2], (g[1] * 76) } }, &(word) { (g[1] * g[1]) });
  v132 = 51;
  word v136 = 0;
  while (v136 < 2 && go_on ()) {
   v136 = (v136 + 1);
   word v139 = (v132 * (g[0] ^ g[0]));
   __defer mixed ((unsigned char) ((v13 - v136)), (double) ((g[0] - (g[1] - v136))) * 0.5, (pair) { (g[1] & 4), { 7, (g[1] ^ g[0]) } });
   v13 = 88;
  }
  word *v143 = &v132;
 }
 v13 = v13;
 for (word v147 = 0; v147 < 2 && go_on (); v147++) {
  trace (148, v147);
 }
 return v13;
}
static void p20108 (void) {
 refuel (); note (p20108_f0 (0));
 refuel (); p20108_f1 (&g[0], (pair) { 1, { 4, 5 } }, &g[2]);
 refuel (); note (p20108_f2 (14, &g[1]));
 refuel (); p20108_f3 (&g[0]);
 refuel (); note (p20108_f4 (28, (pair) { 4, { 4, 5 } }, 30));
 refuel (); note (p20108_f5 (35));
}
static word (*p20109_hook) (word) = note;
FUNCTION word p20109_f0 (word v1);
FUNCTION pair p20109_f1 (void);
FUNCTION word p20109_f2 (word *v2);
FUNCTION word p20109_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word v5 = 0;
 L4: ;
 v5 = (v5 + 1);
 word v9 = 0;
 do {
  v9 = (v9 + 1);
  word v12 = 95;
  v1 = (g[0] * (v12 | 88));
 } while (v9 < 1 && go_on ());
 __defer bump (&v1, g[2]);
 word v16 = (v1 ^ g[1]);
 for (word v19 = 0; v19 < 4 && go_on (); v19++) {
  v19 = v9;
  word v21 = (g[1] ^ (g[1] - g[0]));
 }
 if (v5 < 4 && go_on ()) { goto L4; }
 if ((g[2] ^ v16) % 3 != 0) {
  __defer {
   __defer p20109_f0 ((g[0] & v1));
  }
 } else {
  trace (26, g[2]);
 }
 return 87;
}
FUNCTION pair p20109_f1 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 g[2] = (g[2] & (g[0] ^ g[1]));
 __defer p20109_f0 ((g[1] * (g[1] | g[0])));
 for (word v32 = 0; v32 < 2 && go_on (); v32++) {
  if ((v32 - 80) % 3 != 0) { return (pair) { (g[0] + v32), { 59, g[1] } }; }
  word v35 = 0;
  do {
   v35 = (v35 + 1);
   if (g[0] % 3 != 0) { goto L38; }
   __defer p20109_hook (75);
   __defer note ((v32 + g[0]));
   __defer note ((v32 | (v35 * g[2])));
   L38: ;
   __defer note ((g[0] & v32));
   word v44 = 0;
   do {
    v44 = (v44 + 1);
    if ((v35 - v44) % 3 != 0) { goto L47; }
    __defer mixed ((unsigned char) (g[0]), (double) (v35) * 0.5, (pair) { 93, { (g[2] & 12), 4 } });
    __defer note ((v32 * (g[1] * g[1])));
    L47: ;
    switch (v44 % 4) {
    case 1:
     v44 = note (56);
     __attribute__ ((fallthrough));
    case 2:
     {
     word v54[3] = { (g[0] - v44), (v44 ^ 28), (v44 & 18) };
     }
     break;
    default:
     __defer note ((g[1] - (v44 & v32)));
     break;
    }
   } while (v44 < 1 && go_on ());
  } while (v35 < 4 && go_on ());
 }
 return (pair) { g[2], { (g[2] | g[0]), (g[1] & g[1]) } };
}
FUNCTION word p20109_f2 (word *v2) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer {
   trace (61, (g[1] | (v3 * v3)));
   __defer {
    __defer {
     word v64 = v3;
     __defer bump (&v64, (*v2));
    }
    word v68 = 0;
    while (v68 < 4 && go_on ()) {
     v68 = (v68 + 1);
     pair v71 = (pair) { (g[1] - v3), { (v3 & g[1]), (v68 - (*v2)) } };
     __defer p20109_f1 ();
    }
   }
   for (word v75 = 0; v75 < 2 && go_on (); v75++) {
    __defer {
     __defer p20109_hook ((g[2] & ((*v2) ^ (*v2))));
     __defer p20109_f2 (&v75);
    }
   }
  }
 }
}
static void p20109 (void) {
 refuel (); note (p20109_f0 (0));
 refuel (); p20109_f1 ();
 refuel (); note (p20109_f2 (&g[0]));
}
static word (*p20110_hook) (word) = note;
FUNCTION word p20110_f0 (word v1);
FUNCTION pair p20110_f1 (word *v3);
FUNCTION void p20110_f2 (pair v4, word v5);
FUNCTION word p20110_f3 (word *v6, word *v7);
FUNCTION word p20110_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 word v9 = g[1];
 if (v1 % 3 != 0) { goto L11; }
 {
  for (word v14 = 0; v14 < 3 && go_on (); v14++) {
   trace (15, 18);
   word v17 = 0;
   L16: ;
   v17 = (v17 + 1);
   __defer p20110_f1 (&(word) { (g[1] + g[2]) });
   word v21 = (v9 | v17);
   if (v17 < 3 && go_on ()) { goto L16; }
  }
 }
 L11: ;
 return (g[2] & 64);
}
FUNCTION pair p20110_f1 (word *v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p20110_f0 ((g[2] & (g[1] ^ g[2])));
 if (g[1] % 3 != 0) {
  if (g[0] % 3 != 1) { return (pair) { (g[2] | g[0]), { g[2], ((*v3) + g[0]) } }; }
 } else {
  for (word v28 = 0; v28 < 3 && go_on (); v28++) {
   if (v28 % 3 != 0) { goto L29; }
   trace (30, (g[1] + (v28 | g[1])));
   {
    (*v3) = 18;
    if ((g[0] + 76) % 3 != 0) { continue; }
    v28 = (v28 | v28);
   }
   L29: ;
   word v36 = 0;
   do {
    v36 = (v36 + 1);
    for (word v40 = 0; v40 < 4 && go_on (); v40++) {
     if ((g[1] ^ g[0]) % 3 != 0) { break; }
     v28 = (v36 - (v36 ^ (*v3)));
     __defer p20110_f3 (&v28, &(word) { (v36 ^ v36) });
     word v44[3] = { v40, 53, (g[0] - v28) };
    }
    switch ((v36 | 40) % 4) {
    case 0:
     {
     v36 = p20110_hook ((v36 ^ (v28 + g[1])));
     word v49[3] = { (g[1] ^ 72), g[1], g[1] };
     }
     break;
    case 2:
     {
     word v52 = (g[0] * (g[0] | v28));
     }
     break;
    }
   } while (v36 < 2 && go_on ());
  }
 }
 return (pair) { (g[2] + g[1]), { g[2], g[1] } };
}
FUNCTION void p20110_f2 (pair v4, word v5) {
 if (!go_on ()) { return ; }
 __defer mixed ((unsigned char) (v5), (double) ((v4.row[v5 % 2] - (g[2] ^ v5))) * 0.5, v4);
 if ((v4.row[0] & v5) % 3 != 0) { return ; }
 for (word v58 = 0; v58 < 3 && go_on (); v58++) {
  switch ((v5 | 36) % 4) {
  case 0:
   if ((v58 - v58) % 3 != 0) {
    if ((g[2] ^ g[0]) % 3 != 0) { continue; }
    word v64 = 0;
    L63: ;
    v64 = (v64 + 1);
    v4.row[0] = (g[0] - (v64 | v4.w));
    if (v64 < 2 && go_on ()) { goto L63; }
    __defer p20110_f3 (&v5, &(word) { (v64 * v64) });
    if (v64 < 2 && go_on ()) { goto L63; }
   }
   break;
  case 2:
   trace (71, v4.w);
   __attribute__ ((fallthrough));
  default:
   {
   trace (73, (v58 * (v5 * v5)));
   }
   break;
  }
 }
}
FUNCTION word p20110_f3 (word *v6, word *v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 word v74 = (v8 & ((*v6) + (*v7)));
 word v77 = 0;
 L76: ;
 v77 = (v77 + 1);
 for (word v81 = 0; v81 < 2 && go_on (); v81++) {
  __defer note (g[2]);
  if ((v81 * v81) % 3 != 0) { continue; }
  __defer {
   if (v77 % 3 != 0) {
    pair v86 = (pair) { ((*v6) & (*v6)), { (*v7), (g[2] | 10) } };
   }
   __defer {
    __defer p20110_f1 (&v77);
    __defer mixed ((unsigned char) ((v77 * (g[0] - v77))), (double) (((*v6) ^ ((*v7) | 71))) * 0.5, (pair) { g[2], { v81, 53 } });
   }
  }
  trace (91, (g[0] | (v81 | 49)));
 }
 bump (v7, v8);
 if (v77 < 2 && go_on ()) { goto L76; }
 return (g[2] | (v8 + 25));
}
static void p20110 (void) {
 refuel (); note (p20110_f0 (0));
 refuel (); p20110_f1 (&g[0]);
 refuel (); p20110_f2 ((pair) { 2, { 4, 5 } }, 15);
 refuel (); note (p20110_f3 (&g[0], &g[1]));
}
static const struct program programs[] = {
{ 20101, p20101 },
{ 20102, p20102 },
{ 20103, p20103 },
{ 20104, p20104 },
{ 20105, p20105 },
{ 20106, p20106 },
{ 20107, p20107 },
{ 20108, p20108 },
{ 20109, p20109 },
{ 20110, p20110 },
};
#include "main.h"
