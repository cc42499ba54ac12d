/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
static word (*p4000001_hook) (word) = note;
FUNCTION word p4000001_f0 (word v1);
FUNCTION word p4000001_f1 (word v3, word v4);
FUNCTION void p4000001_f2 (pair v6, word v7, word *v8);
FUNCTION word p4000001_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  word v11 = 0;
  while (v11 < 3 && go_on ()) {
   v11 = (v11 + 1);
   for (word v15 = 0; v15 < 3 && go_on (); v15++) {
    g[0] = (v2 * (v15 & 8));
    __defer p4000001_f2 ((pair) { (g[0] * 92), { (g[1] & g[0]), (v11 * v1) } }, g[1], &v15);
    word v18 = (g[0] - (g[0] ^ g[0]));
    trace (20, (g[1] - v15));
   }
   p4000001_f2 ((pair) { v1, { (v2 * v2), (v11 * 94) } }, (g[2] + (g[1] + 61)), &(word) { (g[2] ^ g[1]) });
  }
 }
 if ((g[1] + v1) % 3 != 0) {
  switch ((g[2] | g[2]) % 4) {
  case 0:
   v1 = p4000001_f0 (g[1]);
   __defer p4000001_hook (v2);
   break;
  case 1:
   {
   __defer p4000001_f2 ((pair) { (v1 * 65), { (v1 * 15), v1 } }, 37, &v2);
   }
   break;
  default:
   {
   trace (30, (v1 - g[0]));
   }
   break;
  }
 } else {
  trace (31, 26);
 }
}
FUNCTION word p4000001_f1 (word v3, word v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 if ((v4 ^ g[2]) % 3 != 0) { return (v4 | (g[1] & v5)); }
 word v34 = 0;
 do {
  v34 = (v34 + 1);
  if (v4 % 3 != 0) { goto L37; }
  __defer {
   switch ((v4 ^ g[1]) % 4) {
   case 0:
    g[1] = g[1];
    if (g[1] % 3 != 0) { break; }
    break;
   case 1:
    {
    trace (44, g[1]);
    word v45 = (v34 ^ (v3 - v5));
    }
    break;
   case 2:
    g[0] = (v5 ^ (g[1] - 66));
    g[2] = (g[1] - (v34 - g[1]));
    break;
   default:
    v34 = (v34 - v4);
    __defer p4000001_f1 ((g[2] + (g[1] | v34)), (v5 + (v4 - v4)));
    break;
   }
   switch (v4 % 4) {
   case 1:
    {
    if ((v5 ^ 13) % 3 != 0) { break; }
    g[1] = (v5 + v5);
    word *v57 = &v34;
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    if ((v34 & 53) % 3 != 0) { break; }
    g[0] = (v5 | 67);
    if (g[2] % 3 != 0) { break; }
    }
    break;
   default:
    g[2] = 72;
    break;
   }
  }
  L37: ;
 } while (v34 < 1 && go_on ());
}
FUNCTION void p4000001_f2 (pair v6, word v7, word *v8) {
 if (!go_on ()) { return ; }
 if (((*v8) - v7) % 3 != 0) { return ; }
 __defer p4000001_f2 (v6, v6.row[1], &v7);
 switch (g[1] % 4 + 0) {
 case 0:
  mixed ((unsigned char) ((g[2] * (v6.row[1] ^ v6.w))), (double) ((v7 | (g[1] | v7))) * 0.5, v6);
  __attribute__ ((fallthrough));
 case 1:
  {
  if (((*v8) + 19) % 3 != 0) { goto L71; }
  {
   __defer {
    p4000001_f1 ((v7 | v7), (*v8));
   }
   v6.w = ((*v8) + (v7 + 4));
  }
  L71: ;
  __defer {
   (*v8) = (*v8);
   for (word v79 = 0; v79 < 2 && go_on (); v79++) {
    for (word v81 = 0; v81 < 2 && go_on (); v81++) {
     trace (82, (v7 * g[0]));
     trace (83, (v7 - (v6.w | v81)));
    }
    word v85 = 0;
    while (v85 < 4 && go_on ()) {
     v85 = (v85 + 1);
     __defer p4000001_f2 (v6, 17, &(word) { (v6.row[0] * g[2]) });
    }
   }
  }
  }
  break;
 case 2:
  trace (90, (g[1] | 71));
  __attribute__ ((fallthrough));
 default:
  {
  trace (92, ((*v8) & v7));
  }
  break;
 }
}
static void p4000001 (void) {
 refuel (); note (p4000001_f0 (0));
 refuel (); note (p4000001_f1 (7, 8));
 refuel (); p4000001_f2 ((pair) { 2, { 4, 5 } }, 15, &g[2]);
}
static word (*p4000002_hook) (word) = note;
FUNCTION word p4000002_f0 (word v1);
FUNCTION void p4000002_f1 (void);
FUNCTION word p4000002_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p4000002_f0 ((g[0] * 32));
 word v4 = v2;
 __defer {
  mixed ((unsigned char) (v2), (double) (v1) * 0.5, (pair) { (g[2] * g[2]), { 12, v2 } });
  v1 = (v1 - 34);
  word *v9 = &v4;
 }
 if ((g[2] & v4) % 3 != 0) { goto L11; }
 __defer p4000002_hook ((v1 + (v2 - 71)));
 L11: ;
 word v13[3] = { (g[1] - 80), v2, g[2] };
 __defer p4000002_f1 ();
 if ((g[1] * v1) % 3 != 0) { return (v1 ^ g[2]); }
 __defer p4000002_f0 ((v1 ^ (v2 | g[1])));
 word v19 = 0;
 do {
  v19 = (v19 + 1);
  __defer note ((v19 * (v13[0] & v1)));
  switch (v2 % 4) {
  case 0:
   trace (25, v1);
   break;
  case 1:
   {
   trace (27, 26);
   }
   break;
  case 2:
   {
   trace (29, (v19 & 31));
   }
   break;
  default:
   {
   trace (31, (v4 | (g[2] & v2)));
   }
   break;
  }
 } while (v19 < 3 && go_on ());
 return (v19 & g[1]);
}
FUNCTION void p4000002_f1 (void) {
 if (!go_on ()) { return ; }
 trace (33, (g[1] | 10));
 __defer mixed ((unsigned char) ((g[0] * g[1])), (double) (g[2]) * 0.5, (pair) { g[1], { g[0], (g[2] ^ g[2]) } });
 __defer p4000002_f0 ((g[2] - (g[0] & 80)));
 g[1] = g[2];
 if ((g[1] - g[1]) % 3 != 0) {
  word v38[3] = { g[0], (g[0] + g[2]), (g[2] - g[1]) };
  v38[0] = (g[2] + (g[0] | 94));
  for (word v42 = 0; v42 < 3 && go_on (); v42++) {
   v42 = (v42 | (g[1] & g[0]));
   word v45 = 0;
   L44: ;
   v45 = (v45 + 1);
   for (word v49 = 0; v49 < 3 && go_on (); v49++) {
    word v50 = (v45 ^ 88);
    trace (52, v38[1]);
    trace (53, g[1]);
    if (v45 < 4 && go_on ()) { goto L44; }
   }
   word v56 = 0;
   L55: ;
   v56 = (v56 + 1);
   if (v56 < 4 && go_on ()) { goto L55; }
   if (v45 < 4 && go_on ()) { goto L44; }
  }
 } else {
  trace (59, 97);
 }
}
static void p4000002 (void) {
 refuel (); note (p4000002_f0 (0));
 refuel (); p4000002_f1 ();
}
static word (*p4000003_hook) (word) = note;
FUNCTION word p4000003_f0 (word v1);
FUNCTION word p4000003_f1 (word v2);
FUNCTION word p4000003_f2 (word v4, word v5);
FUNCTION word p4000003_f3 (void);
FUNCTION word p4000003_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer bump (&v1, g[0]);
 trace (8, (g[1] ^ v1));
 for (word v10 = 0; v10 < 3 && go_on (); v10++) {
  g[2] = (g[0] ^ (g[0] | g[1]));
  trace (12, (v10 & g[1]));
  for (word v14 = 0; v14 < 1 && go_on (); v14++) {
   trace (15, 68);
   if ((g[1] & 46) % 3 != 0) { return 76; }
   __defer {
    word v19 = 0;
    L18: ;
    v19 = (v19 + 1);
    __defer p4000003_hook (v14);
    note ((v1 & v14));
    word v24 = (g[0] & v14);
    word v26 = (g[2] ^ (v1 * g[0]));
    if (v19 < 4 && go_on ()) { goto L18; }
    __defer p4000003_f1 (g[0]);
    word v30 = 0;
    while (v30 < 1 && go_on ()) {
     v30 = (v30 + 1);
     word v33 = (v24 | v30);
     __defer p4000003_f1 (v30);
     word v36[3] = { 0, (g[2] * 12), (v30 * v10) };
    }
    __defer {
     g[0] = (g[2] | (v30 | g[1]));
     __defer p4000003_f3 ();
    }
   }
  }
 }
 return (g[1] ^ (v1 + g[1]));
}
FUNCTION word p4000003_f1 (word v2) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 word v42 = (v3 + (v3 - 50));
 __defer p4000003_f1 ((v2 ^ (v3 - g[0])));
 if (g[0] % 3 != 0) {
  word *v46 = &v2;
  __defer {
   trace (49, v2);
   __defer p4000003_f3 ();
   word v52 = 0;
   L51: ;
   v52 = (v52 + 1);
   trace (55, (v42 * (v3 ^ g[0])));
   v52 = p4000003_f0 (v52);
   if (v52 < 3 && go_on ()) { goto L51; }
   pair v57 = (pair) { (v3 ^ g[0]), { (v52 & v42), 42 } };
  }
  g[1] = (g[1] & 89);
 }
 word v61 = 0;
 do {
  v61 = (v61 + 1);
  v3 = p4000003_f2 ((g[2] * (g[2] - 70)), g[0]);
  if ((g[1] * v3) % 3 != 0) {
   __defer p4000003_f3 ();
   trace (67, v42);
  } else {
   p4000003_hook = p4000003_f0;
  }
 } while (v61 < 2 && go_on ());
 return (g[1] - v61);
}
FUNCTION word p4000003_f2 (word v4, word v5) {
 if (!go_on ()) { return 0; }
 g[0] = (v5 + g[1]);
 if ((v4 + 0) % 3 != 0) { goto L71; }
 trace (72, (g[2] * g[0]));
 L71: ;
 g[2] = v4;
 __defer p4000003_f1 ((g[0] & (v5 ^ g[0])));
 word v75 = (g[1] & v5);
 __defer p4000003_f1 ((v4 ^ (g[2] ^ g[1])));
 word v79 = 0;
 L78: ;
 v79 = (v79 + 1);
 __defer mixed ((unsigned char) (g[0]), (double) ((g[0] * (g[1] ^ 21))) * 0.5, (pair) { (v4 - v79), { (v79 | v5), (g[0] + g[1]) } });
 if ((v75 + v5) % 3 != 0) {
  pair v84 = (pair) { 64, { (v5 - 94), g[0] } };
 } else {
  trace (86, (g[2] - (v79 + v75)));
 }
 if (v79 < 2 && go_on ()) { goto L78; }
 return (g[2] + 40);
}
FUNCTION word p4000003_f3 (void) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 word v89 = 0;
 while (v89 < 1 && go_on ()) {
  v89 = (v89 + 1);
  __defer note (31);
  __defer bump (&v6, (v6 * (g[2] * 13)));
  __defer {
   pair v95 = (pair) { (g[0] | v6), { (g[1] * 17), (g[0] & g[2]) } };
   __defer p4000003_f0 (v89);
  }
 }
 word v99 = 0;
 do {
  v99 = (v99 + 1);
  v89 = (v89 ^ v6);
  word v104 = 0;
  L103: ;
  v104 = (v104 + 1);
  __defer p4000003_f0 ((v89 & (g[0] * v6)));
  word v109 = 0;
  L108: ;
  v109 = (v109 + 1);
  word v112 = g[1];
  if ((g[2] * 23) % 3 != 0) { goto L114; }
  __defer note (65);
  __defer p4000003_f2 ((g[0] - (g[1] * v89)), (g[1] + (v112 | g[2])));
  L114: ;
  switch (g[0] % 4) {
  case 1:
   {
   if ((v112 ^ v89) % 3 != 0) { break; }
   word v120 = (g[1] ^ (v109 ^ g[0]));
   }
   break;
  case 2:
   {
   trace (123, (g[2] - g[1]));
   word v124 = (g[2] * (v112 | v112));
   }
   __attribute__ ((fallthrough));
  default:
   trace (127, v89);
   break;
  }
  if (v109 < 1 && go_on ()) { goto L108; }
  if (v104 < 1 && go_on ()) { goto L103; }
 } while (v99 < 3 && go_on ());
}
static void p4000003 (void) {
 refuel (); note (p4000003_f0 (0));
 refuel (); note (p4000003_f1 (7));
 refuel (); note (p4000003_f2 (14, 15));
 refuel (); note (p4000003_f3 ());
}
static word (*p4000004_hook) (word) = note;
FUNCTION word p4000004_f0 (word v1);
FUNCTION word p4000004_f1 (word v2, word *v3, word v4);
FUNCTION word p4000004_f2 (word v6, word v7);
FUNCTION void p4000004_f3 (pair v9);
FUNCTION word p4000004_f4 (word v10, pair v11, word *v12);
FUNCTION pair p4000004_f5 (void);
FUNCTION word p4000004_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word v15 = 0;
 do {
  v15 = (v15 + 1);
  v15 = p4000004_f1 (v1, &v1, (v1 ^ (v15 | v1)));
  word v20 = 0;
  while (v20 < 2 && go_on ()) {
   v20 = (v20 + 1);
   trace (23, (v1 ^ (v15 + v1)));
   __defer mixed ((unsigned char) ((v1 - (v20 & v1))), (double) ((v15 & (v15 * g[2]))) * 0.5, (pair) { (g[1] & g[2]), { g[1], (v1 & v20) } });
   if ((v20 + g[1]) % 3 != 0) 
    __defer {
     word v27 = (g[1] & g[0]);
     v27 = p4000004_hook ((g[2] & v15));
    }
  }
  v1 = g[0];
 } while (v15 < 1 && go_on ());
 return v1;
}
FUNCTION word p4000004_f1 (word v2, word *v3, word v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 word v33 = 0;
 while (v33 < 3 && go_on ()) {
  v33 = (v33 + 1);
  word v36 = ((*v3) - (v33 - v5));
  if (((*v3) + g[2]) % 3 != 0) { return v36; }
  v33 = (*v3);
  for (word v41 = 0; v41 < 4 && go_on (); v41++) {
   for (word v43 = 0; v43 < 2 && go_on (); v43++) {
    pair v44 = (pair) { (g[1] & g[1]), { 2, 11 } };
    trace (46, 78);
    if ((v44.row[1] * 59) % 3 != 0) { break; }
    __defer p4000004_f0 ((v5 | (v43 * v44.row[1])));
   }
   __defer p4000004_f1 (g[1], &v4, g[0]);
  }
 }
 __defer p4000004_f2 ((g[2] & v5), (g[2] + (v2 | g[2])));
 trace (51, (v33 ^ (v33 * g[2])));
 v5 = (*v3);
 if (g[0] % 3 != 1) {
  v33 = p4000004_f1 (((*v3) ^ ((*v3) - g[1])), &v2, (g[1] | g[2]));
 } else {
  word v55 = (*v3);
 }
 trace (57, (g[0] - v4));
 word v58[3] = { (g[2] - 55), (v4 & v5), (v5 - 12) };
}
FUNCTION word p4000004_f2 (word v6, word v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 __defer p4000004_f5 ();
 __defer p4000004_f3 ((pair) { (g[2] | 40), { (v7 ^ g[1]), g[1] } });
 __defer {
  v6 = v8;
  __defer {
   __defer {
    word v67 = 0;
    L66: ;
    v67 = (v67 + 1);
    word v70[3] = { 1, (v7 & v7), (g[2] & g[0]) };
    v6 = 27;
    if (v67 < 2 && go_on ()) { goto L66; }
    for (word v74 = 0; v74 < 2 && go_on (); v74++) {
     trace (75, 38);
    }
   }
  }
 }
}
FUNCTION void p4000004_f3 (pair v9) {
 if (!go_on ()) { return ; }
 word v77 = 0;
 L76: ;
 v77 = (v77 + 1);
 v77 = (v9.w * 13);
 trace (81, (v9.w ^ (v9.row[0] | g[0])));
 trace (82, (v77 | (g[1] | v9.w)));
 word *v83 = &v77;
 if (v77 < 4 && go_on ()) { goto L76; }
 switch (v77 % 4) {
 case 0:
  trace (87, (*v83));
  bump (v83, v77);
  break;
 case 1:
  v77 = p4000004_f2 (v77, (g[0] & (v77 ^ v77)));
  v77 = ((*v83) - (v77 | (*v83)));
  break;
 }
 word v93 = 0;
 do {
  v93 = (v93 + 1);
 } while (v93 < 1 && go_on ());
}
FUNCTION word p4000004_f4 (word v10, pair v11, word *v12) {
 if (!go_on ()) { return 0; }
 if ((v10 + v10) % 3 != 0) {
  v10 = (g[2] * ((*v12) * v10));
 }
 __defer {
  word v100 = 0;
  while (v100 < 2 && go_on ()) {
   v100 = (v100 + 1);
   word v104 = 0;
   do {
    v104 = (v104 + 1);
    __defer {
     __defer p4000004_f2 ((v10 - (v100 & v10)), (v104 | (v10 ^ v100)));
     trace (109, v100);
     trace (110, (v11.w + (*v12)));
    }
    v10 = (g[1] - 94);
    __defer {
     pair v113 = (pair) { 77, { v100, v11.w } };
     word v115 = 93;
     __defer p4000004_f3 (v11);
    }
   } while (v104 < 4 && go_on ());
  }
 }
 return (v10 ^ (v10 & v10));
}
FUNCTION pair p4000004_f5 (void) {
 __result pair v13 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v120 = 0;
 while (v120 < 1 && go_on ()) {
  v120 = (v120 + 1);
  word *v123 = &v120;
  word v126 = 0;
  while (v126 < 1 && go_on ()) {
   v126 = (v126 + 1);
   __defer p4000004_hook ((*v123));
   word v131 = 0;
   while (v131 < 4 && go_on ()) {
    v131 = (v131 + 1);
    if ((v120 + v131) % 3 != 0) {
     v120 = note ((g[2] ^ (v126 * v126)));
     trace (136, (v120 | (v126 - 17)));
    } else {
     v131 = (v13.w & (v13.w & 73));
     trace (138, (v120 & (v13.row[0] - v120)));
    }
    for (word v140 = 0; v140 < 3 && go_on (); v140++) {
     word v141 = (g[2] | v140);
     v126 = (v120 | (v131 + v13.row[1]));
     __defer p4000004_f5 ();
    }
    for (word v146 = 0; v146 < 2 && go_on (); v146++) {
     bump (&v120, (v131 | ((*v123) * 37)));
     v13.row[1] = v131;
     word v149[3] = { ((*v123) | 66), (v13.row[1] * 73), (v13.w ^ v146) };
    }
    if ((v126 + 74) % 3 != 0) { break; }
   }
  }
 }
 word v153 = 0;
 while (v153 < 1 && go_on ()) {
  v153 = (v153 + 1);
  switch (g[0] % 4) {
  case 0:
   trace (158, (v120 * g[2]));
   __attribute__ ((fallthrough));
  case 1:
   trace (160, (v120 * v153));
   break;
  default:
   trace (162, (g[2] * (g[1] * 84)));
   break;
  }
 }
}
static void p4000004 (void) {
 refuel (); note (p4000004_f0 (0));
 refuel (); note (p4000004_f1 (7, &g[1], 9));
 refuel (); note (p4000004_f2 (14, 15));
 refuel (); p4000004_f3 ((pair) { 3, { 4, 5 } });
 refuel (); note (p4000004_f4 (28, (pair) { 4, { 4, 5 } }, &g[2]));
 refuel (); p4000004_f5 ();
}
static word (*p4000005_hook) (word) = note;
FUNCTION word p4000005_f0 (word v1);
FUNCTION void p4000005_f1 (pair v2, word v3);
FUNCTION word p4000005_f2 (word *v4, word v5);
FUNCTION word p4000005_f3 (void);
FUNCTION word p4000005_f0 (word v1) {
 if (!go_on ()) { return 0; }
 g[1] = (v1 ^ (v1 | v1));
 word *v9 = &v1;
 __defer {
  pair v12 = (pair) { g[1], { (v1 & g[1]), 69 } };
  word v15 = 0;
  do {
   v15 = (v15 + 1);
   if ((g[2] * v15) % 3 != 0) { continue; }
   __defer {
    word *v20 = &v1;
    for (word v23 = 0; v23 < 1 && go_on (); v23++) {
     __defer p4000005_f2 (&(word) { v1 }, (v1 - (v1 * v15)));
     word v25 = (v1 * (v23 ^ 31));
     if ((v23 & (*v20)) % 3 != 0) { break; }
    }
    if ((v12.w * v1) % 3 != 0) { goto L28; }
    __defer bump (&v12.row[1], (g[0] + v15));
    mixed ((unsigned char) ((v1 & g[2])), (double) (v1) * 0.5, (pair) { (v1 * v1), { v15, (g[1] * (*v20)) } });
    L28: ;
   }
  } while (v15 < 4 && go_on ());
 }
 return ((*v9) ^ (*v9));
}
FUNCTION void p4000005_f1 (pair v2, word v3) {
 if (!go_on ()) { return ; }
 word v32 = 97;
 if ((v2.row[0] * v3) % 3 != 0) { return ; }
 __defer {
  v2.row[g[0] % 2] = (v32 | (g[2] * v2.row[0]));
  __defer mixed ((unsigned char) (54), (double) (v3) * 0.5, (pair) { (v32 - 78), { (g[1] ^ v2.w), 57 } });
  for (word v39 = 0; v39 < 4 && go_on (); v39++) {
   __defer p4000005_f1 ((pair) { (v32 ^ g[0]), { v2.w, g[1] } }, (g[0] * (v32 & v39)));
   if (v39 % 3 != 0) {
    if ((v2.row[1] | v39) % 3 != 0) { continue; }
   } else {
    if ((v2.row[0] ^ v32) % 3 != 0) { goto L43; }
    if ((v32 * 34) % 3 != 0) { goto L43; }
    L43: ;
   }
  }
 }
}
FUNCTION word p4000005_f2 (word *v4, word v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 g[2] = g[0];
 if (g[2] % 3 != 0) {
  if (((*v4) & v5) % 3 != 0) { goto L47; }
  if ((g[2] & v5) % 3 != 0) { goto L48; }
  __defer mixed ((unsigned char) ((v5 | 62)), (double) ((v5 ^ (v6 + v5))) * 0.5, (pair) { (v6 + v5), { (v6 + (*v4)), (v6 + 86) } });
  L48: ;
  if (g[0] % 3 != 2) {
   switch (v5 % 4) {
   case 0:
    {
    word v53 = (*v4);
    (*v4) = (v5 - (g[0] & g[2]));
    }
    break;
   case 1:
    {
    trace (57, ((*v4) | (g[2] & g[0])));
    }
    break;
   default:
    if (v6 % 3 != 0) { return ((*v4) + (v6 & v5)); }
    v6 = note ((g[0] - ((*v4) ^ v6)));
    break;
   }
  } else {
   word v62 = 0;
   do {
    v62 = (v62 + 1);
    v6 = p4000005_f3 ();
    pair v66 = (pair) { v5, { (v6 & v62), 7 } };
    if ((v6 + v6) % 3 != 0) { continue; }
   } while (v62 < 3 && go_on ());
  }
  L47: ;
 } else {
  trace (69, (v5 & (g[2] * (*v4))));
 }
 return (v5 ^ (v6 + (*v4)));
}
FUNCTION word p4000005_f3 (void) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 word *v71 = &v7;
 if (((*v71) ^ g[1]) % 3 != 0) {
  __defer p4000005_f1 ((pair) { (*v71), { (v7 * g[0]), ((*v71) + 29) } }, v7);
  word v76 = 0;
  L75: ;
  v76 = (v76 + 1);
  word v80 = 0;
  do {
   v80 = (v80 + 1);
   if (v76 < 2 && go_on ()) { goto L75; }
   switch (v80 % 4) {
   case 1:
    {
    word v86[3] = { (g[2] | g[1]), g[2], (*v71) };
    }
    break;
   case 2:
    {
    (*v71) = (v76 ^ (v7 - 45));
    trace (90, (v7 * g[2]));
    (*v71) = 85;
    }
    __attribute__ ((fallthrough));
   default:
    {
    trace (93, (g[0] & (v80 + 46)));
    }
    break;
   }
  } while (v80 < 3 && go_on ());
  if (v76 < 2 && go_on ()) { goto L75; }
 }
}
static void p4000005 (void) {
 refuel (); note (p4000005_f0 (0));
 refuel (); p4000005_f1 ((pair) { 1, { 4, 5 } }, 8);
 refuel (); note (p4000005_f2 (&g[0], 15));
 refuel (); note (p4000005_f3 ());
}
static word (*p4000006_hook) (word) = note;
FUNCTION word p4000006_f0 (word v1);
FUNCTION word p4000006_f1 (word v3, word *v4, word v5);
FUNCTION word p4000006_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 if ((g[1] + g[2]) % 3 != 0) {
  __defer p4000006_f0 ((g[0] + g[2]));
  __defer p4000006_hook ((v2 & (g[2] - 53)));
 }
 switch ((g[0] - g[2]) % 4) {
 case 0:
  {
  __defer {
   switch (v2 % 4) {
   case 0:
    {
    word v14 = (v2 ^ 93);
    }
    break;
   default:
    {
    trace (17, g[0]);
    }
    break;
   }
  }
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (19, (g[2] & (v1 ^ v2)));
  break;
 default:
  {
  trace (21, (v1 + (v1 * g[2])));
  }
  break;
 }
}
FUNCTION word p4000006_f1 (word v3, word *v4, word v5) {
 if (!go_on ()) { return 0; }
 __defer p4000006_f1 ((v5 - (v5 & v5)), v4, (v5 | 7));
 word v24 = 0;
 L23: ;
 v24 = (v24 + 1);
 word v28 = 0;
 do {
  v28 = (v28 + 1);
  word v32 = 0;
  while (v32 < 3 && go_on ()) {
   v32 = (v32 + 1);
   if ((v5 | 29) % 3 != 0) {
    __defer p4000006_hook ((v32 | 94));
   } else {
    p4000006_hook = p4000006_f0;
    v28 = g[0];
    __defer p4000006_f0 ((g[0] + (g[0] ^ g[0])));
   }
   for (word v41 = 0; v41 < 1 && go_on (); v41++) {
    if ((v24 * v24) % 3 != 0) { return 6; }
    pair v43 = (pair) { (v28 + v28), { (v32 & v28), (g[1] + g[2]) } };
    g[0] = ((*v4) ^ v32);
    __defer p4000006_f0 ((*v4));
   }
   trace (47, (v28 ^ (*v4)));
   if ((*v4) % 3 != 0) { break; }
  }
  for (word v50 = 0; v50 < 4 && go_on (); v50++) {
   word v52 = 0;
   L51: ;
   v52 = (v52 + 1);
   word v55[3] = { v32, 82, (g[1] | v50) };
   if (v52 < 1 && go_on ()) { goto L51; }
  }
 } while (v28 < 1 && go_on ());
 if (v24 < 1 && go_on ()) { goto L23; }
 return g[0];
}
static void p4000006 (void) {
 refuel (); note (p4000006_f0 (0));
 refuel (); note (p4000006_f1 (7, &g[1], 9));
}
static word (*p4000007_hook) (word) = note;
FUNCTION word p4000007_f0 (word v1);
FUNCTION void p4000007_f1 (word v2, pair v3, word v4);
FUNCTION pair p4000007_f2 (word v5, word v6);
FUNCTION pair p4000007_f3 (word v7);
FUNCTION word p4000007_f4 (word *v8);
FUNCTION void p4000007_f5 (word *v10, word v11);
FUNCTION word p4000007_f0 (word v1) {
 if (!go_on ()) { return 0; }
 trace (12, (g[0] - g[2]));
 if (g[0] % 3 != 1) { goto L13; }
 p4000007_hook = note;
 {
  if ((v1 ^ g[2]) % 3 != 0) {
   g[0] = (g[2] & g[0]);
   for (word v19 = 0; v19 < 2 && go_on (); v19++) {
    if ((g[1] | v19) % 3 != 0) { goto L13; }
    if ((v1 | v1) % 3 != 0) { goto L13; }
    g[0] = (v1 - g[2]);
    mixed ((unsigned char) ((g[0] | (g[0] - 46))), (double) (v19) * 0.5, (pair) { (g[1] - v1), { (v19 & v19), (g[2] ^ 81) } });
   }
  }
 }
 L13: ;
 g[0] = g[2];
 return (g[0] | (v1 - g[2]));
}
FUNCTION void p4000007_f1 (word v2, pair v3, word v4) {
 if (!go_on ()) { return ; }
 word *v26 = &v4;
 for (word v29 = 0; v29 < 4 && go_on (); v29++) {
  word *v30 = &v29;
  __defer {
   word v33[3] = { (v3.row[0] ^ 88), (v3.row[1] ^ 8), (v4 + v3.w) };
   g[0] = (g[1] & v4);
   for (word v37 = 0; v37 < 2 && go_on (); v37++) {
    if (g[0] % 3 != 0) { break; }
    __defer {
     p4000007_f4 (&v4);
     word v41[3] = { (v37 ^ g[0]), (v3.row[0] ^ v29), (v33[1] + v2) };
     __defer mixed ((unsigned char) ((v4 + (v33[0] * g[0]))), (double) (v37) * 0.5, v3);
    }
    g[2] = (v3.row[v3.row[0] % 2] * (v33[0] - v2));
   }
  }
  if ((v3.row[0] - v29) % 3 != 0) { continue; }
 }
 word v46 = (v4 & (v2 | v4));
 trace (48, (*v26));
 if (g[0] % 3 != 0) { return ; }
 switch (v3.w % 4) {
 case 0:
  __defer p4000007_f2 (v3.w, (v2 - (g[0] - 93)));
  __attribute__ ((fallthrough));
 case 1:
  {
  trace (54, (g[1] | ((*v26) | 10)));
  }
  break;
 case 2:
  trace (56, (v4 | (v4 & 7)));
  break;
 default:
  trace (58, v2);
  break;
 }
}
FUNCTION pair p4000007_f2 (word v5, word v6) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if ((g[2] + 24) % 3 != 0) { goto L59; }
 if ((v5 - v5) % 3 != 0) { goto L60; }
 {
  word v62 = (v5 * 15);
  word v65 = 0;
  L64: ;
  v65 = (v65 + 1);
  pair v68 = (pair) { g[2], { (g[1] ^ 8), v62 } };
  __defer p4000007_f5 (&v65, (v68.row[1] * (v68.row[0] - v68.row[0])));
  pair v71 = v68;
  if (v65 < 1 && go_on ()) { goto L64; }
 }
 p4000007_hook = p4000007_f0;
 L60: ;
 __defer {
  for (word v76 = 0; v76 < 2 && go_on (); v76++) {
   word v77 = (g[0] - (g[1] & 67));
   if ((v76 & v5) % 3 != 0) {
    trace (80, (g[1] * (g[2] + v5)));
   }
  }
 }
 L59: ;
 return (pair) { 78, { (v6 & v6), (v5 & g[1]) } };
}
FUNCTION pair p4000007_f3 (word v7) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v83 = 0;
 do {
  v83 = (v83 + 1);
  word v86 = (g[0] ^ (g[2] | g[1]));
  pair v88 = (pair) { v7, { v83, v7 } };
 } while (v83 < 3 && go_on ());
 word v91 = 0;
 L90: ;
 v91 = (v91 + 1);
 for (word v95 = 0; v95 < 1 && go_on (); v95++) {
  word v97 = 0;
  L96: ;
  v97 = (v97 + 1);
  switch (g[1] % 4) {
  case 0:
   {
   __defer p4000007_f1 (v97, (pair) { v91, { 82, (g[1] - g[0]) } }, (g[0] & (g[2] & 56)));
   word v103[3] = { (v95 ^ 16), v91, v91 };
   p4000007_f3 ((g[1] - (v91 ^ g[2])));
   }
   break;
  case 1:
   __defer mixed ((unsigned char) (v91), (double) ((g[2] + (g[1] ^ v91))) * 0.5, (pair) { (v91 & v91), { g[2], (v95 - v7) } });
   if ((v97 & v95) % 3 != 0) { break; }
   __attribute__ ((fallthrough));
  default:
   p4000007_hook = note;
   __defer mixed ((unsigned char) (g[0]), (double) ((g[0] ^ (v97 & g[1]))) * 0.5, (pair) { (g[0] & g[2]), { v91, (v95 ^ g[0]) } });
   __defer p4000007_hook ((g[0] & g[1]));
   break;
  }
  trace (113, (g[0] * (v91 - g[1])));
  if (v97 < 4 && go_on ()) { goto L96; }
  __defer bump (&v95, v97);
 }
 if (v91 < 1 && go_on ()) { goto L90; }
 return (pair) { (v83 & v83), { (v7 * g[1]), (v7 | 53) } };
}
FUNCTION word p4000007_f4 (word *v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 for (word v117 = 0; v117 < 2 && go_on (); v117++) {
  mixed ((unsigned char) (v117), (double) (((*v8) ^ 87)) * 0.5, (pair) { (v9 | g[2]), { (g[1] - v117), (v117 | v9) } });
  __defer {
   g[0] = (g[1] & (v9 - v9));
  }
 }
 word v122 = 0;
 do {
  v122 = (v122 + 1);
  g[0] = (v122 | (v9 - v9));
  __defer {
   word v127 = v122;
   trace (129, (v9 + (v122 * (*v8))));
   word v131 = 0;
   while (v131 < 4 && go_on ()) {
    v131 = (v131 + 1);
    word v135 = 0;
    L134: ;
    v135 = (v135 + 1);
    word *v138 = &v135;
    word v140[3] = { (v122 - g[2]), (v127 | (*v138)), (g[2] | v9) };
    if (v135 < 3 && go_on ()) { goto L134; }
    trace (142, (v127 * (v140[1] ^ v140[1])));
    word v143 = (v140[2] | ((*v138) & v122));
   }
  }
 } while (v122 < 4 && go_on ());
 __defer p4000007_hook ((v122 | (v9 | 31)));
}
FUNCTION void p4000007_f5 (word *v10, word v11) {
 if (!go_on ()) { return ; }
 switch ((v11 + v11) % 4) {
 default:
  __defer p4000007_f1 ((v11 & g[0]), (pair) { (v11 + v11), { (v11 * g[2]), v11 } }, (v11 - (v11 | v11)));
  break;
 }
 if ((v11 + 15) % 3 != 0) { goto L149; }
 switch (g[0] % 4) {
 case 0:
  {
  word v152 = 52;
  }
  break;
 case 1:
  {
  __defer p4000007_f2 (((*v10) & (v11 & 21)), g[1]);
  p4000007_f3 ((v11 - (v11 ^ (*v10))));
  }
  break;
 default:
  {
  word v159 = 0;
  while (v159 < 1 && go_on ()) {
   v159 = (v159 + 1);
   if ((g[1] + v159) % 3 != 0) {
    if ((v159 & (*v10)) % 3 != 0) { break; }
   }
   word v165 = 0;
   do {
    v165 = (v165 + 1);
    if ((v11 | 67) % 3 != 0) { continue; }
    __defer mixed ((unsigned char) (v165), (double) ((g[2] & g[2])) * 0.5, (pair) { (*v10), { (v159 * v159), 26 } });
    (*v10) = 7;
    p4000007_hook = note;
   } while (v165 < 4 && go_on ());
  }
  }
  break;
 }
 {
  __defer p4000007_f5 (&v11, ((*v10) | (v11 | 71)));
 }
 switch ((v11 * v11) % 4) {
 case 1:
  {
  v11 = (v11 + (g[2] | v11));
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  __defer p4000007_f4 (&v11);
  }
  break;
 default:
  __defer {
   switch ((v11 * 12) % 4) {
   case 0:
    __defer p4000007_f1 ((v11 + (*v10)), (pair) { (v11 - g[0]), { g[0], g[1] } }, (v11 + (*v10)));
    break;
   case 1:
    trace (185, 27);
    __attribute__ ((fallthrough));
   case 2:
    trace (187, (g[0] | (*v10)));
    break;
   }
  }
  break;
 }
 L149: ;
}
static void p4000007 (void) {
 refuel (); note (p4000007_f0 (0));
 refuel (); p4000007_f1 (7, (pair) { 1, { 4, 5 } }, 9);
 refuel (); p4000007_f2 (14, 15);
 refuel (); p4000007_f3 (21);
 refuel (); note (p4000007_f4 (&g[0]));
 refuel (); p4000007_f5 (&g[0], 36);
}
static word (*p4000008_hook) (word) = note;
FUNCTION word p4000008_f0 (word v1);
FUNCTION word p4000008_f1 (word v2);
FUNCTION pair p4000008_f2 (word v4);
FUNCTION pair p4000008_f3 (void);
FUNCTION pair p4000008_f4 (void);
FUNCTION pair p4000008_f5 (void);
FUNCTION word p4000008_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p4000008_hook (g[2]);
 trace (8, (v1 * (g[1] - g[2])));
 word v9[3] = { g[1], 52, (v1 - 6) };
 if ((g[2] + v1) % 3 != 0) {
  word v12 = g[1];
 }
 __defer {
  word v16 = 0;
  L15: ;
  v16 = (v16 + 1);
  __defer {
   for (word v21 = 0; v21 < 1 && go_on (); v21++) {
    trace (22, (v9[2] ^ (g[0] - v1)));
   }
  }
  if (v16 < 4 && go_on ()) { goto L15; }
 }
 return (v9[0] + (g[1] + v1));
}
FUNCTION word p4000008_f1 (word v2) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 if ((g[2] | g[2]) % 3 != 0) { goto L24; }
 __defer {
  word v27 = 0;
  while (v27 < 4 && go_on ()) {
   v27 = (v27 + 1);
   for (word v31 = 0; v31 < 1 && go_on (); v31++) {
    if ((g[0] + v3) % 3 != 0) { break; }
    __defer mixed ((unsigned char) (v27), (double) (g[0]) * 0.5, (pair) { g[1], { (v27 ^ g[2]), (g[0] & v31) } });
    word v34 = (v27 - (g[0] ^ 67));
   }
   trace (36, v3);
   switch (g[1] % 4 + 0) {
   case 0:
    if ((v27 ^ v3) % 3 != 0) { continue; }
    g[0] = (g[1] & v3);
    break;
   case 1:
    p4000008_f2 ((g[1] + g[0]));
    trace (43, (v2 & (v3 * v27)));
    g[1] = v27;
    __attribute__ ((fallthrough));
   case 2:
    {
    trace (46, (v2 & (g[2] ^ v2)));
    }
    break;
   }
  }
 }
 L24: ;
 return (v2 + v3);
}
FUNCTION pair p4000008_f2 (word v4) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 trace (48, (g[2] ^ (v4 * 12)));
 trace (49, (v4 * (v4 - 29)));
 v4 = (v4 + (v4 - 40));
 if (v4 % 3 != 0) {
  pair v52 = v5;
  __defer p4000008_f2 (v4);
  word *v55 = &v4;
 }
 word *v57 = &v4;
 if ((v5.row[0] - 42) % 3 != 0) { goto L59; }
 __defer bump (&(word) { g[1] }, (v4 + (v4 - (*v57))));
 __defer bump (&v5.w, v4);
 v4 = note ((v4 | (v4 + v4)));
 L59: ;
 word v63 = ((*v57) - 39);
 word v66 = 0;
 L65: ;
 v66 = (v66 + 1);
 v5 = (pair) { (g[2] & 36), { (v4 + 65), (v63 ^ v63) } };
 if (v66 < 2 && go_on ()) { goto L65; }
 if (v66 < 2 && go_on ()) { goto L65; }
}
FUNCTION pair p4000008_f3 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 trace (71, (g[0] & (g[1] & 50)));
 if ((g[2] & g[0]) % 3 != 0) { return (pair) { g[1], { (g[0] ^ g[1]), g[0] } }; }
 if ((g[0] * g[0]) % 3 != 0) {
  g[2] = (g[1] ^ (g[0] * 15));
  word v75 = (g[2] | (g[2] * 23));
  __defer p4000008_hook ((g[0] & (g[2] | g[2])));
 }
 __defer p4000008_hook ((g[2] - g[1]));
 __defer p4000008_hook (6);
 trace (80, g[2]);
 p4000008_hook ((g[2] | (g[2] & g[1])));
 if ((g[0] - 10) % 3 != 0) { return (pair) { (g[1] ^ g[2]), { (g[1] & g[2]), (g[0] | g[1]) } }; }
 __defer {
  for (word v85 = 0; v85 < 3 && go_on (); v85++) {
   g[2] = g[0];
  }
 }
 return (pair) { (g[0] ^ g[2]), { 30, (g[1] ^ g[0]) } };
}
FUNCTION pair p4000008_f4 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 for (word v89 = 0; v89 < 4 && go_on (); v89++) {
  word v91 = 0;
  while (v91 < 2 && go_on ()) {
   v91 = (v91 + 1);
   v91 = (v91 + (v91 + 60));
   word v95[3] = { (v91 | v89), (v89 ^ 64), (g[2] + v89) };
   word v97 = (v95[1] - (g[2] & 9));
  }
  if (v89 % 3 != 0) { break; }
 }
 g[2] = g[1];
 g[2] = (g[2] & (g[1] + g[1]));
 if (g[0] % 3 != 2) { goto L102; }
 {
  if (g[0] % 3 != 0) {
   g[1] = (g[1] + (g[2] + 20));
   __defer mixed ((unsigned char) ((g[0] | (g[1] & g[0]))), (double) ((g[0] - (g[1] - g[1]))) * 0.5, (pair) { (g[0] + g[0]), { (g[1] + g[2]), (g[2] ^ g[0]) } });
  } else {
   g[1] = (g[2] ^ g[2]);
   if (g[0] % 3 != 1) { goto L108; }
   __defer p4000008_f3 ();
   __defer p4000008_f4 ();
   L108: ;
  }
  for (word v112 = 0; v112 < 4 && go_on (); v112++) {
   if (g[1] % 3 != 0) { goto L113; }
   v112 = (v112 + (g[0] * v112));
   trace (115, (g[2] | (v112 ^ v112)));
   L113: ;
   switch ((g[1] & 69) % 4) {
   case 0:
    {
    g[1] = (g[1] - (g[2] ^ v112));
    }
    break;
   default:
    trace (120, (v112 + (v112 * g[2])));
    break;
   }
  }
 }
 L102: ;
 return (pair) { (g[0] * g[1]), { g[2], (g[1] - 97) } };
}
FUNCTION pair p4000008_f5 (void) {
 __result pair v6 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 pair v122 = v6;
 word v125 = 0;
 L124: ;
 v125 = (v125 + 1);
 v122 = v122;
 __defer p4000008_f4 ();
 for (word v131 = 0; v131 < 1 && go_on (); v131++) {
  g[1] = (v6.w ^ (v131 & 72));
  word v133 = v125;
 }
 if (g[1] % 3 != 0) { return v122; }
 if (v125 < 1 && go_on ()) { goto L124; }
 if (g[0] % 3 != 0) { return v6; }
 __defer {
  word v139 = 0;
  while (v139 < 2 && go_on ()) {
   v139 = (v139 + 1);
   word v142 = (g[2] ^ (v125 & v125));
   word v144 = v122.w;
  }
  __defer {
   bump (&v125, (g[0] | (g[0] ^ v139)));
   __defer bump (&v139, 32);
  }
 }
 word v149 = (v125 * (v125 * v122.row[0]));
 if (g[0] % 3 != 1) { return (pair) { 37, { (g[0] ^ v125), 72 } }; }
 if ((v6.w ^ g[2]) % 3 != 0) {
  trace (153, (v6.w & v122.w));
 }
}
static void p4000008 (void) {
 refuel (); note (p4000008_f0 (0));
 refuel (); note (p4000008_f1 (7));
 refuel (); p4000008_f2 (14);
 refuel (); p4000008_f3 ();
 refuel (); p4000008_f4 ();
 refuel (); p4000008_f5 ();
}
static word (*p4000009_hook) (word) = note;
FUNCTION word p4000009_f0 (word v1);
FUNCTION word p4000009_f1 (word v2, word *v3, word *v4);
FUNCTION void p4000009_f2 (void);
FUNCTION word p4000009_f3 (void);
FUNCTION word p4000009_f4 (void);
FUNCTION pair p4000009_f5 (void);
FUNCTION word p4000009_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word v6 = 0;
 while (v6 < 3 && go_on ()) {
  v6 = (v6 + 1);
  g[2] = (v6 * g[0]);
  word v11 = 0;
  while (v11 < 3 && go_on ()) {
   v11 = (v11 + 1);
   v1 = p4000009_f4 ();
   __defer {
    __defer p4000009_f3 ();
    if ((g[1] ^ v1) % 3 != 0) { goto L17; }
    trace (18, (v11 | (v6 * g[2])));
    L17: ;
    __defer {
     trace (20, g[0]);
    }
   }
   trace (21, g[2]);
   if (v11 % 3 != 0) { return (g[1] ^ (v1 | 65)); }
  }
  trace (23, (v11 & g[2]));
 }
 __defer p4000009_f1 ((v6 + (g[1] & v6)), &(word) { g[1] }, &v1);
 return (g[0] * g[1]);
}
FUNCTION word p4000009_f1 (word v2, word *v3, word *v4) {
 if (!go_on ()) { return 0; }
 word v26 = (g[2] & (v2 * 6));
 for (word v29 = 0; v29 < 1 && go_on (); v29++) {
  word *v30 = &v2;
  switch ((v26 * (*v3)) % 4) {
  case 0:
   (*v30) = ((*v30) ^ (v29 | g[1]));
   v29 = v29;
   for (word v37 = 0; v37 < 3 && go_on (); v37++) {
    p4000009_hook = note;
    v37 = 52;
    (*v4) = ((*v4) * (g[2] & 61));
    __defer {
     trace (42, v2);
    }
   }
   break;
  default:
   trace (44, (v29 + (v29 ^ 32)));
   break;
  }
 }
 return (v26 & (v26 ^ v2));
}
FUNCTION void p4000009_f2 (void) {
 if (!go_on ()) { return ; }
 if ((g[2] & 80) % 3 != 0) { return ; }
 p4000009_f2 ();
 for (word v49 = 0; v49 < 2 && go_on (); v49++) {
  if ((g[0] ^ v49) % 3 != 0) {
   word v51 = v49;
  } else {
   __defer p4000009_f2 ();
   g[2] = g[1];
   trace (55, (v49 & v49));
  }
 }
}
FUNCTION word p4000009_f3 (void) {
 if (!go_on ()) { return 0; }
 g[0] = g[2];
 __defer p4000009_f0 ((g[1] * (g[2] * g[1])));
 word v58[3] = { (g[1] ^ 21), (g[2] - g[1]), g[0] };
 __defer p4000009_f4 ();
 if ((g[1] | v58[0]) % 3 != 0) {
  word v63 = 0;
  while (v63 < 3 && go_on ()) {
   v63 = (v63 + 1);
   v63 = v63;
   __defer note ((v63 & (v63 * g[0])));
   __defer {
    if (g[0] % 3 != 0) { goto L69; }
    if ((g[2] - g[1]) % 3 != 0) { goto L69; }
    L69: ;
    v58[g[0] % 3] = (v63 ^ (v63 + v63));
    word v73 = 0;
    L72: ;
    v73 = (v73 + 1);
    trace (76, (v63 & v73));
    word v77[3] = { (g[0] ^ 30), (v63 ^ v73), (v73 * g[0]) };
    if (v73 < 1 && go_on ()) { goto L72; }
    __defer {
     trace (80, v63);
     word v81 = (v63 * (v63 | g[2]));
    }
   }
  }
 } else {
  if (g[1] % 3 != 0) { goto L83; }
  trace (84, g[0]);
  L83: ;
 }
 return (g[2] - (g[1] * g[2]));
}
FUNCTION word p4000009_f4 (void) {
 if (!go_on ()) { return 0; }
 __defer note (76);
 word v87 = (g[0] + (g[2] ^ g[1]));
 if (v87 % 3 != 0) { goto L89; }
 trace (90, (g[1] - (g[0] * g[1])));
 {
  if ((v87 & g[1]) % 3 != 0) { goto L92; }
  {
   trace (94, (g[0] ^ (v87 | g[2])));
   __defer mixed ((unsigned char) (v87), (double) (g[1]) * 0.5, (pair) { (g[0] | g[1]), { (v87 ^ v87), (g[1] * g[1]) } });
   __defer mixed ((unsigned char) ((v87 ^ g[2])), (double) ((g[0] * (g[0] | 9))) * 0.5, (pair) { (g[1] & 96), { (g[0] | 88), g[0] } });
  }
  L92: ;
 }
 if ((v87 * v87) % 3 != 0) {
  word v98 = g[1];
  __defer bump (&v87, (v98 ^ v98));
  word v101[3] = { (g[1] - v98), (g[2] & g[1]), (v98 + g[2]) };
 }
 L89: ;
 word v104 = 0;
 L103: ;
 v104 = (v104 + 1);
 word v108 = 0;
 while (v108 < 4 && go_on ()) {
  v108 = (v108 + 1);
  switch ((v108 + v108) % 4) {
  case 0:
   {
   word v113 = (v108 ^ v108);
   }
   __attribute__ ((fallthrough));
  case 1:
   __defer mixed ((unsigned char) ((g[1] + (g[2] ^ g[0]))), (double) ((v87 * v108)) * 0.5, (pair) { g[1], { g[1], v104 } });
   __attribute__ ((fallthrough));
  case 2:
   {
   word v118 = g[1];
   }
   break;
  }
  word v121 = 0;
  while (v121 < 1 && go_on ()) {
   v121 = (v121 + 1);
   bump (&v87, (g[0] - v121));
  }
 }
 if (v104 < 2 && go_on ()) { goto L103; }
 return (g[2] + (v104 ^ 62));
}
FUNCTION pair p4000009_f5 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 p4000009_hook = p4000009_f0;
 __defer {
  word v130 = 0;
  do {
   v130 = (v130 + 1);
   word v134 = 0;
   L133: ;
   v134 = (v134 + 1);
   if ((v130 | 6) % 3 != 0) { continue; }
   if ((g[1] * v134) % 3 != 0) { break; }
   __defer {
    v134 = 29;
    __defer p4000009_f2 ();
    v134 = (v134 & 55);
    __defer bump (&v130, v134);
   }
   if (v134 < 4 && go_on ()) { goto L133; }
   if ((g[0] - g[1]) % 3 != 0) { goto L144; }
   trace (145, g[1]);
   __defer mixed ((unsigned char) ((v134 | (v130 + 85))), (double) ((g[2] ^ 7)) * 0.5, (pair) { (g[1] * v134), { (g[1] * 77), (v130 | v130) } });
   L144: ;
   __defer p4000009_f3 ();
  } while (v130 < 3 && go_on ());
  word v148 = (g[2] ^ (g[0] & 15));
  for (word v151 = 0; v151 < 3 && go_on (); v151++) {
   trace (152, (g[2] | (v148 ^ g[1])));
  }
 }
 return (pair) { (g[2] & 7), { (g[1] & g[1]), (g[1] ^ g[0]) } };
}
static void p4000009 (void) {
 refuel (); note (p4000009_f0 (0));
 refuel (); note (p4000009_f1 (7, &g[1], &g[2]));
 refuel (); p4000009_f2 ();
 refuel (); note (p4000009_f3 ());
 refuel (); note (p4000009_f4 ());
 refuel (); p4000009_f5 ();
}
static word (*p4000010_hook) (word) = note;
FUNCTION word p4000010_f0 (word v1);
FUNCTION word p4000010_f1 (pair v3);
FUNCTION word p4000010_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 word v6 = 0;
 while (v6 < 1 && go_on ()) {
  v6 = (v6 + 1);
  g[1] = v6;
  if ((v1 + g[1]) % 3 != 0) { goto L10; }
  {
   g[2] = 8;
   v1 = p4000010_f0 (42);
   __defer {
    trace (15, (g[0] + (v6 + g[0])));
    trace (16, (g[1] * g[2]));
   }
  }
  v2 = p4000010_f0 (48);
  if ((v1 * 73) % 3 != 0) { return (v6 - (g[0] & v2)); }
  L10: ;
 }
 g[1] = (g[1] - (g[0] * g[1]));
 __defer p4000010_f0 ((v2 | g[2]));
 for (word v22 = 0; v22 < 1 && go_on (); v22++) {
  __defer p4000010_hook ((g[1] ^ (g[0] | 53)));
  __defer p4000010_f1 ((pair) { (v1 * g[0]), { 77, (v2 & 24) } });
  word *v25 = &v2;
 }
 if ((v6 - g[0]) % 3 != 0) {
  __defer {
   switch ((g[0] ^ v2) % 4) {
   case 0:
    trace (31, (g[1] | (v2 - g[2])));
    break;
   case 1:
    {
    trace (33, (g[1] | (v2 - g[0])));
    }
    break;
   default:
    {
    trace (35, (g[0] & 28));
    }
    break;
   }
  }
 } else {
  trace (36, v2);
 }
}
FUNCTION word p4000010_f1 (pair v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer bump (&v3.row[0], (g[1] * v4));
 word v39 = 0;
 while (v39 < 1 && go_on ()) {
  v39 = (v39 + 1);
  v4 = p4000010_f1 (v3);
  __defer bump (&v39, (v4 & (g[2] ^ g[2])));
 }
 v4 = p4000010_f1 ((pair) { v39, { (v39 - v39), (v3.w ^ v3.w) } });
 __defer p4000010_f0 ((g[2] ^ (g[2] & v39)));
 trace (46, v3.row[1]);
 word v47 = (v3.w * v39);
 trace (49, (v3.w ^ g[1]));
 v3 = v3;
 word v52 = 0;
 do {
  v52 = (v52 + 1);
  trace (55, g[1]);
  trace (56, (v52 + (v52 + 80)));
 } while (v52 < 3 && go_on ());
 for (word v58 = 0; v58 < 2 && go_on (); v58++) {
  word v59 = (v58 & (v52 - v39));
  __defer p4000010_f0 ((g[0] & (v4 | 66)));
 }
 for (word v63 = 0; v63 < 1 && go_on (); v63++) {
  trace (64, (v39 & v52));
  v3.w = (v63 - (g[0] - v63));
 }
 word v66 = (v3.w | 79);
 return v66;
}
static void p4000010 (void) {
 refuel (); note (p4000010_f0 (0));
 refuel (); note (p4000010_f1 ((pair) { 1, { 4, 5 } }));
}
static const struct program programs[] = {
{ 4000001, p4000001 },
{ 4000002, p4000002 },
{ 4000003, p4000003 },
{ 4000004, p4000004 },
{ 4000005, p4000005 },
{ 4000006, p4000006 },
{ 4000007, p4000007 },
{ 4000008, p4000008 },
{ 4000009, p4000009 },
{ 4000010, p4000010 },
};
#include "main.h"
