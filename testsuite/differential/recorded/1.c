/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
static word (*p1_hook) (word) = note;
FUNCTION word p1_f0 (word v1);
FUNCTION pair p1_f1 (word *v3);
FUNCTION word p1_f2 (word *v5);
FUNCTION word p1_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p1_f1 (&v1);
 if ((g[2] + v1) % 3 != 0) { goto L8; }
 g[2] = (v2 - (v1 & g[0]));
 {
  word v11 = (v1 - (v1 | g[2]));
 }
 L8: ;
 trace (13, (g[0] & (v1 ^ g[2])));
 word v15 = 0;
 do {
  v15 = (v15 + 1);
  trace (18, (v15 & (g[1] - 8)));
 } while (v15 < 4 && go_on ());
}
FUNCTION pair p1_f1 (word *v3) {
 __result pair v4 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if ((g[2] ^ g[2]) % 3 != 0) { goto L19; }
 g[2] = ((*v3) | (g[1] ^ (*v3)));
 L19: ;
 __defer {
  trace (22, (g[0] ^ v4.w));
  __defer note (v4.w);
  p1_hook = p1_f0;
 }
 if ((g[2] - g[1]) % 3 != 0) { return (pair) { (g[2] & g[2]), { (g[2] * g[0]), v4.w } }; }
 p1_hook = note;
 pair v27 = (pair) { ((*v3) * g[2]), { (g[0] | (*v3)), (v4.row[1] + g[0]) } };
 word v30 = 0;
 L29: ;
 v30 = (v30 + 1);
 __defer {
  for (word v35 = 0; v35 < 4 && go_on (); v35++) {
   if ((v35 - v30) % 3 != 0) { continue; }
   __defer p1_f1 (&v35);
   switch (((*v3) - (*v3)) % 4) {
   case 0:
    {
    if ((v35 ^ v4.row[0]) % 3 != 0) { break; }
    word v41 = (v35 & (v35 ^ 42));
    }
    break;
   case 1:
    {
    p1_f2 (v3);
    g[0] = (v35 & (v30 & v35));
    if ((v35 & v27.row[1]) % 3 != 0) { break; }
    }
    break;
   case 2:
    (*v3) = (v30 * (g[0] - v30));
    v35 = g[0];
    break;
   }
  }
 }
 if (v30 < 1 && go_on ()) { goto L29; }
 return (pair) { (v30 * 65), { (g[2] * (*v3)), (v30 * 65) } };
}
FUNCTION word p1_f2 (word *v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 if ((g[2] - 29) % 3 != 0) { return g[0]; }
 __defer p1_f1 (&v6);
 v6 = 77;
 if (g[0] % 3 != 0) { return g[2]; }
 __defer p1_f1 (&v6);
 (*v5) = (g[0] & g[1]);
 trace (57, (v6 * ((*v5) ^ (*v5))));
 if (g[0] % 3 != 1) { return (v6 + 1); }
 if (((*v5) * v6) % 3 != 0) { goto L59; }
 v6 = v6;
 {
  (*v5) = (v6 + g[0]);
 }
 trace (63, v6);
 L59: ;
 if (((*v5) - (*v5)) % 3 != 0) { goto L64; }
 if (g[0] % 3 != 1) { return (v6 | ((*v5) + v6)); }
 {
  word v68 = 0;
  L67: ;
  v68 = (v68 + 1);
  word v72 = 0;
  do {
   v72 = (v72 + 1);
  } while (v72 < 4 && go_on ());
  if (v68 < 3 && go_on ()) { goto L67; }
 }
 L64: ;
 return v6;
}
static void p1 (void) {
 refuel (); note (p1_f0 (0));
 refuel (); p1_f1 (&g[0]);
 refuel (); note (p1_f2 (&g[0]));
}
static word (*p2_hook) (word) = note;
FUNCTION word p2_f0 (word v1);
FUNCTION pair p2_f1 (word *v2, word v3);
FUNCTION word p2_f2 (word v4, word *v5);
FUNCTION void p2_f3 (word v6, word v7, pair v8);
FUNCTION void p2_f4 (void);
FUNCTION word p2_f5 (pair v9);
FUNCTION word p2_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if ((g[2] & v1) % 3 != 0) { goto L11; }
 __defer p2_hook ((v1 & (g[0] | g[0])));
 g[2] = (g[1] + (g[0] - g[1]));
 __defer {
  word v15 = (v1 & v1);
  for (word v18 = 0; v18 < 3 && go_on (); v18++) {
   __defer {
    __defer note (v1);
    __defer p2_f0 (v1);
    p2_hook = note;
   }
   word v23 = v18;
   for (word v26 = 0; v26 < 4 && go_on (); v26++) {
    word *v27 = &v26;
    v15 = (v26 ^ 72);
   }
  }
 }
 L11: ;
 return g[2];
}
FUNCTION pair p2_f1 (word *v2, word v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  v3 = (v3 & v3);
  g[1] = g[1];
  word v34 = v3;
  p2_f3 ((g[2] - (*v2)), v34, (pair) { (g[0] * v34), { (v34 + v3), (g[2] + 78) } });
 }
 if ((v3 - g[0]) % 3 != 0) { return (pair) { 6, { (v3 - v3), (g[1] | (*v2)) } }; }
 word v38 = (g[2] - (g[0] - v3));
 if (g[0] % 3 != 0) { return (pair) { (v38 + g[2]), { v38, v38 } }; }
 if ((v3 & g[0]) % 3 != 0) { return (pair) { 65, { g[2], g[1] } }; }
 v3 = p2_hook ((v3 + (v38 - v38)));
 v3 = (g[1] - (v38 * v3));
 for (word v45 = 0; v45 < 2 && go_on (); v45++) {
  word v46[3] = { (v3 ^ (*v2)), v3, (g[1] * 11) };
  p2_hook = note;
  for (word v50 = 0; v50 < 1 && go_on (); v50++) {
   word v51 = (v46[g[0] % 3] + (v45 | g[1]));
   __defer {
    if (g[1] % 3 != 0) {
     __defer p2_hook (v45);
    } else {
     trace (56, (v45 | (v45 + v38)));
    }
   }
  }
 }
 return (pair) { 2, { (g[0] | 6), ((*v2) ^ g[2]) } };
}
FUNCTION word p2_f2 (word v4, word *v5) {
 if (!go_on ()) { return 0; }
 trace (58, (v4 ^ (v4 & v4)));
 for (word v60 = 0; v60 < 1 && go_on (); v60++) {
  if (((*v5) * (*v5)) % 3 != 0) { break; }
  if ((g[1] ^ v4) % 3 != 0) { break; }
  v4 = g[0];
 }
 __defer {
  trace (65, v4);
  word v67 = 0;
  while (v67 < 1 && go_on ()) {
   v67 = (v67 + 1);
   g[2] = (g[0] * (*v5));
   word v72 = 0;
   do {
    v72 = (v72 + 1);
    for (word v76 = 0; v76 < 4 && go_on (); v76++) {
     __defer p2_f0 ((g[1] ^ 62));
     if ((v4 ^ g[0]) % 3 != 0) { continue; }
    }
    word *v79 = v5;
   } while (v72 < 4 && go_on ());
   word v81 = v72;
  }
 }
 return (g[0] ^ 95);
}
FUNCTION void p2_f3 (word v6, word v7, pair v8) {
 if (!go_on ()) { return ; }
 word v84 = g[1];
 switch ((v6 - v7) % 4) {
 case 0:
  if ((v84 - v7) % 3 != 0) { return ; }
  __defer {
   trace (90, (g[1] + (g[1] + v8.w)));
   trace (91, 64);
   pair v92 = v8;
  }
  __defer p2_hook ((v6 * (g[1] ^ v84)));
  break;
 default:
  {
  if (v8.w % 3 != 0) { break; }
  word v97[3] = { g[1], (g[2] + v7), (v6 ^ v84) };
  }
  break;
 }
 v7 = g[1];
 v7 = p2_f2 (v6, &v6);
 word v102 = 0;
 do {
  v102 = (v102 + 1);
  trace (105, 2);
 } while (v102 < 2 && go_on ());
}
FUNCTION void p2_f4 (void) {
 if (!go_on ()) { return ; }
 switch ((g[0] & g[2]) % 4) {
 case 1:
  if (g[2] % 3 != 0) {
   if ((g[2] & g[1]) % 3 != 0) {
    trace (111, 5);
   }
  } else {
   g[2] = 88;
   p2_f5 ((pair) { g[0], { g[2], (g[1] * g[1]) } });
  }
  p2_f2 ((g[1] ^ g[0]), &(word) { (g[1] - 57) });
  switch (g[1] % 4) {
  case 1:
   __defer p2_hook ((g[1] + (g[0] ^ g[1])));
   break;
  case 2:
   {
   if (g[0] % 3 != 0) { goto L119; }
   {
    __defer p2_f3 (75, (g[2] - (g[1] & g[1])), (pair) { (g[1] & g[1]), { (g[0] ^ 62), (g[2] | g[2]) } });
   }
   L119: ;
   g[1] = 89;
   }
   __attribute__ ((fallthrough));
  default:
   {
   trace (124, (g[0] + g[0]));
   }
   break;
  }
  break;
 case 2:
  trace (126, (g[0] & (g[0] - g[2])));
  break;
 default:
  trace (128, g[0]);
  break;
 }
}
FUNCTION word p2_f5 (pair v9) {
 __result word v10 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer {
   for (word v132 = 0; v132 < 4 && go_on (); v132++) {
    trace (133, (g[1] - (v132 | g[0])));
    __defer {
     __defer p2_f3 ((g[2] - (v132 | g[1])), v132, (pair) { (v132 & 96), { (v10 * v10), (g[1] * v9.row[1]) } });
     __defer mixed ((unsigned char) ((v132 - (v10 & 85))), (double) (73) * 0.5, (pair) { (v10 | v9.row[1]), { (v10 + 97), (g[1] - v9.w) } });
    }
    word v137 = v132;
   }
  }
 }
 return (v10 & (v10 - v10));
}
static void p2 (void) {
 refuel (); note (p2_f0 (0));
 refuel (); p2_f1 (&g[0], 8);
 refuel (); note (p2_f2 (14, &g[1]));
 refuel (); p2_f3 (21, 22, (pair) { 3, { 4, 5 } });
 refuel (); p2_f4 ();
 refuel (); note (p2_f5 ((pair) { 5, { 4, 5 } }));
}
static word (*p3_hook) (word) = note;
FUNCTION word p3_f0 (word v1);
FUNCTION void p3_f1 (pair v2, word *v3, word v4);
FUNCTION void p3_f2 (word *v5, word *v6, pair v7);
FUNCTION word p3_f3 (word v8, word *v9, pair v10);
FUNCTION word p3_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if ((g[0] ^ g[2]) % 3 != 0) { goto L12; }
 {
  __defer mixed ((unsigned char) ((v1 & (v1 & v1))), (double) (v1) * 0.5, (pair) { (g[1] | v1), { 13, g[2] } });
  if ((g[0] & v1) % 3 != 0) { goto L12; }
 }
 __defer note ((g[2] ^ (v1 * v1)));
 L12: ;
 __defer note ((g[1] | (g[0] | g[1])));
 trace (18, 61);
 g[0] = (g[1] + (v1 + v1));
 word v20 = (g[0] * (g[2] * 9));
 __defer {
  __defer p3_f0 ((v1 | (v1 - v20)));
  word v24 = (v1 & g[2]);
 }
 word v26[3] = { (g[1] | v20), (g[0] + 68), g[0] };
 switch (v1 % 4) {
 case 0:
  {
  __defer p3_hook ((g[0] & (g[2] - g[1])));
  word v31 = g[0];
  v31 = (v31 ^ (v26[1] * 59));
  }
  __attribute__ ((fallthrough));
 case 1:
  {
  word v36 = 0;
  do {
   v36 = (v36 + 1);
   word v40 = 0;
   while (v40 < 4 && go_on ()) {
    v40 = (v40 + 1);
   }
  } while (v36 < 4 && go_on ());
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (44, v1);
  break;
 default:
  trace (46, (g[1] | (v20 | 71)));
  break;
 }
 return (v26[v20 % 3] & v1);
}
FUNCTION void p3_f1 (pair v2, word *v3, word v4) {
 if (!go_on ()) { return ; }
 word v49 = 0;
 L48: ;
 v49 = (v49 + 1);
 __defer {
  if ((v49 - v49) % 3 != 0) { goto L53; }
  switch (v49 % 4) {
  case 1:
   {
   __defer note (v4);
   v49 = p3_f3 ((v4 * (g[2] + v4)), v3, v2);
   }
   break;
  default:
   trace (59, 53);
   v4 = p3_f0 ((*v3));
   break;
  }
  L53: ;
  word v61[3] = { (v2.w * (*v3)), v4, 74 };
  switch (g[1] % 4 + 1) {
  case 0:
   {
   word v66 = 0;
   while (v66 < 1 && go_on ()) {
    v66 = (v66 + 1);
   }
   }
   break;
  case 1:
   trace (70, (v4 ^ (v4 - v2.w)));
   break;
  }
 }
 if (v49 < 1 && go_on ()) { goto L48; }
}
FUNCTION void p3_f2 (word *v5, word *v6, pair v7) {
 if (!go_on ()) { return ; }
 p3_hook = note;
 for (word v73 = 0; v73 < 2 && go_on (); v73++) {
  v73 = p3_f0 ((v73 + 67));
  for (word v76 = 0; v76 < 1 && go_on (); v76++) {
   g[2] = ((*v5) & v73);
   pair v78 = v7;
   __defer {
    word v81 = (v76 + (v76 & v76));
    trace (83, (v73 * (v81 * 90)));
    for (word v85 = 0; v85 < 4 && go_on (); v85++) {
     word v86 = (v85 & (v76 - 37));
     g[2] = v78.row[1];
    }
   }
   __defer {
    if ((v76 + v76) % 3 != 0) {
     trace (91, (v73 & (v76 & 45)));
     trace (92, (v76 & (g[0] + v76)));
    } else 
     __defer mixed ((unsigned char) ((g[2] | (v73 ^ (*v6)))), (double) ((v76 ^ (*v6))) * 0.5, v78);
   }
  }
 }
}
FUNCTION word p3_f3 (word v8, word *v9, pair v10) {
 __result word v11 = 0;
 if (!go_on ()) { return 0; }
 __defer p3_f3 (98, &v11, v10);
 word *v95 = &v8;
 word v97 = g[1];
 v10 = v10;
 word v101 = 0;
 do {
  v101 = (v101 + 1);
  __defer {
   trace (105, v8);
   for (word v107 = 0; v107 < 4 && go_on (); v107++) {
    if ((v107 + 86) % 3 != 0) { continue; }
    v107 = (v97 | ((*v9) & v107));
    trace (110, (v107 * (v107 - v101)));
   }
  }
  v10 = v10;
 } while (v101 < 1 && go_on ());
}
static void p3 (void) {
 refuel (); note (p3_f0 (0));
 refuel (); p3_f1 ((pair) { 1, { 4, 5 } }, &g[1], 9);
 refuel (); p3_f2 (&g[0], &g[1], (pair) { 2, { 4, 5 } });
 refuel (); note (p3_f3 (21, &g[1], (pair) { 3, { 4, 5 } }));
}
static word (*p4_hook) (word) = note;
FUNCTION word p4_f0 (word v1);
FUNCTION word p4_f1 (word v2, word v3, word v4);
FUNCTION void p4_f2 (word *v5, word v6);
FUNCTION word p4_f3 (pair v7);
FUNCTION word p4_f0 (word v1) {
 if (!go_on ()) { return 0; }
 trace (8, (g[0] - (g[2] | 73)));
 switch (v1 % 4) {
 case 0:
  {
  __defer note (71);
  __defer bump (&(word) { (v1 - g[2]) }, (v1 * (v1 * v1)));
  word v13[3] = { (g[2] - 73), (v1 | 8), (v1 & 26) };
  }
  __attribute__ ((fallthrough));
 case 1:
  {
  word v17 = 0;
  do {
   v17 = (v17 + 1);
   if ((v17 & v1) % 3 != 0) { break; }
   switch ((g[2] * 70) % 4) {
   case 1:
    __defer bump (&v17, 40);
    __defer {
     __defer p4_f2 (&v17, (v1 ^ g[0]));
     p4_hook = note;
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    trace (28, 21);
    }
    __attribute__ ((fallthrough));
   default:
    trace (30, (g[1] - g[2]));
    break;
   }
  } while (v17 < 3 && go_on ());
  }
  __attribute__ ((fallthrough));
 default:
  trace (32, (g[0] + 72));
  break;
 }
 return (g[2] | g[1]);
}
FUNCTION word p4_f1 (word v2, word v3, word v4) {
 if (!go_on ()) { return 0; }
 word v35 = 0;
 do {
  v35 = (v35 + 1);
  word v39 = 0;
  L38: ;
  v39 = (v39 + 1);
  __defer p4_f2 (&v4, (g[1] + (g[2] & g[1])));
  if ((v3 * v35) % 3 != 0) { break; }
  if (v39 < 2 && go_on ()) { goto L38; }
  for (word v45 = 0; v45 < 3 && go_on (); v45++) {
   trace (46, v35);
   if (v39 % 3 != 0) { break; }
   __defer p4_f3 ((pair) { g[2], { (v35 & 83), (v2 | v39) } });
  }
 } while (v35 < 1 && go_on ());
 v35 = (v4 | (v35 ^ v3));
 for (word v51 = 0; v51 < 1 && go_on (); v51++) {
  if ((v4 | v35) % 3 != 0) { break; }
  g[1] = (g[0] & (v35 & v4));
  if (v51 % 3 != 0) { break; }
 }
 v35 = 4;
 __defer {
  trace (57, (g[1] & v4));
 }
 return (v3 ^ v4);
}
FUNCTION void p4_f2 (word *v5, word v6) {
 if (!go_on ()) { return ; }
 v6 = (g[2] + (g[1] & (*v5)));
 for (word v61 = 0; v61 < 4 && go_on (); v61++) {
  word v62[3] = { (g[1] ^ v61), (v61 * g[0]), (v6 + 70) };
  trace (64, 78);
  word v66 = 0;
  do {
   v66 = (v66 + 1);
   v66 = p4_f3 ((pair) { v61, { ((*v5) + 13), (g[1] ^ (*v5)) } });
   if ((v66 | (*v5)) % 3 != 0) { goto L70; }
   v66 = (v61 ^ (v62[0] | 1));
   L70: ;
  } while (v66 < 1 && go_on ());
  __defer {
   word v74 = 0;
   while (v74 < 3 && go_on ()) {
    v74 = (v74 + 1);
    pair v77 = (pair) { (v6 + v62[0]), { 52, v61 } };
    trace (79, (v77.row[1] ^ v74));
    word v81 = 0;
    while (v81 < 3 && go_on ()) {
     v81 = (v81 + 1);
     trace (84, (v66 ^ (v62[1] - v61)));
     if ((v66 & v81) % 3 != 0) { continue; }
    }
   }
   for (word v87 = 0; v87 < 4 && go_on (); v87++) {
    word v89 = 0;
    while (v89 < 3 && go_on ()) {
     v89 = (v89 + 1);
     trace (92, (v62[v66 % 3] * (g[0] * g[2])));
     if (v87 % 3 != 0) { break; }
    }
    v74 = (v89 + (g[2] & 9));
   }
   for (word v96 = 0; v96 < 2 && go_on (); v96++) {
    trace (97, (v96 & v62[0]));
   }
  }
 }
}
FUNCTION word p4_f3 (pair v7) {
 if (!go_on ()) { return 0; }
 for (word v99 = 0; v99 < 4 && go_on (); v99++) {
  __defer {
   trace (101, (v99 & (v99 * v7.w)));
   word *v102 = &v99;
   v99 = p4_f1 ((v99 * ((*v102) & v99)), ((*v102) * v7.w), 89);
  }
  __defer p4_f1 ((v99 + v7.row[0]), v99, v99);
  word v106 = (g[0] | g[0]);
 }
 __defer p4_hook ((v7.row[g[0] % 2] ^ 22));
 __defer note ((g[1] * (g[1] & 86)));
 if ((g[1] & 3) % 3 != 0) { return g[0]; }
 word v112 = 0;
 do {
  v112 = (v112 + 1);
  if ((v112 * g[2]) % 3 != 0) { break; }
 } while (v112 < 2 && go_on ());
 return (g[1] - (g[2] & 23));
}
static void p4 (void) {
 refuel (); note (p4_f0 (0));
 refuel (); note (p4_f1 (7, 8, 9));
 refuel (); p4_f2 (&g[0], 15);
 refuel (); note (p4_f3 ((pair) { 3, { 4, 5 } }));
}
static word (*p5_hook) (word) = note;
FUNCTION word p5_f0 (word v1);
FUNCTION pair p5_f1 (word v3);
FUNCTION void p5_f2 (word v4, word v5, word v6);
FUNCTION word p5_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p5_f0 ((v2 * g[0]));
 __defer {
  v2 = note ((g[1] * 20));
  if (v1 % 3 != 0) { goto L10; }
  p5_f2 ((g[2] * v2), (v1 ^ (g[0] - g[0])), (g[0] & g[2]));
  __defer p5_hook ((v1 - (v1 + v2)));
  __defer p5_f2 (v2, (v2 - (g[1] - v2)), g[1]);
  L10: ;
 }
 if ((g[2] + v2) % 3 != 0) { return v1; }
 __defer p5_f2 (92, 0, (v1 ^ (g[0] - g[0])));
 mixed ((unsigned char) ((v1 - (g[2] + v2))), (double) ((g[2] + (v2 + v1))) * 0.5, (pair) { g[2], { g[1], (v1 & g[0]) } });
 __defer {
  word v19 = 0;
  L18: ;
  v19 = (v19 + 1);
  if (v19 < 3 && go_on ()) { goto L18; }
 }
}
FUNCTION pair p5_f1 (word v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  switch ((v3 * 75) % 4) {
  case 0:
   __defer note ((v3 - (g[1] ^ g[1])));
   __defer note ((v3 ^ g[1]));
   break;
  case 1:
   {
   p5_f1 ((v3 | (v3 + 57)));
   trace (29, (v3 * (g[1] + 55)));
   __defer p5_f0 (89);
   }
   break;
  case 2:
   for (word v33 = 0; v33 < 1 && go_on (); v33++) {
    if ((v3 - g[0]) % 3 != 0) {
     g[1] = (g[0] + v3);
     if ((g[2] - g[2]) % 3 != 0) { break; }
    }
   }
   break;
  default:
   trace (38, 8);
   break;
  }
 }
 return (pair) { v3, { g[2], (g[0] + g[0]) } };
}
FUNCTION void p5_f2 (word v4, word v5, word v6) {
 if (!go_on ()) { return ; }
 if ((v4 - 73) % 3 != 0) { return ; }
 word v42 = 0;
 do {
  v42 = (v42 + 1);
  p5_f1 ((v42 ^ (v42 | v5)));
  v6 = (v5 & (v6 ^ v5));
  pair v47 = (pair) { (g[0] ^ v6), { v42, (g[2] | v5) } };
 } while (v42 < 3 && go_on ());
 trace (49, (v5 & v5));
 for (word v51 = 0; v51 < 3 && go_on (); v51++) {
  __defer p5_f2 (v42, g[0], (g[1] + g[2]));
  p5_f1 (v6);
 }
 trace (54, (v42 & (v6 + 49)));
 __defer p5_f2 ((v6 & g[1]), (v42 ^ 73), (g[1] & (g[1] | g[0])));
 switch (g[0] % 4) {
 case 0:
  {
  switch ((v42 | g[2]) % 4) {
  case 0:
   trace (60, (g[0] | g[2]));
   break;
  case 1:
   trace (62, (v42 | (g[0] ^ g[1])));
   break;
  case 2:
   {
   trace (64, 68);
   }
   break;
  default:
   trace (66, (g[0] - g[2]));
   break;
  }
  }
  break;
 default:
  trace (68, (g[0] * (g[1] | g[1])));
  break;
 }
}
static void p5 (void) {
 refuel (); note (p5_f0 (0));
 refuel (); p5_f1 (7);
 refuel (); p5_f2 (14, 15, 16);
}
static word (*p6_hook) (word) = note;
FUNCTION word p6_f0 (word v1);
FUNCTION word p6_f1 (word v2, word *v3);
FUNCTION word p6_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  __defer p6_hook ((v1 | 44));
  __defer mixed ((unsigned char) ((g[2] | (v1 | 81))), (double) ((v1 * (g[1] ^ g[2]))) * 0.5, (pair) { (v1 - g[2]), { (g[0] ^ 66), g[2] } });
  word v9 = 0;
  L8: ;
  v9 = (v9 + 1);
  word v13 = 0;
  do {
   v13 = (v13 + 1);
   if (v9 < 1 && go_on ()) { goto L8; }
   word v18 = 0;
   do {
    v18 = (v18 + 1);
    g[0] = (g[0] | g[2]);
    __defer p6_f0 ((v18 + (v18 & g[1])));
    word v23 = (v18 + (v18 + v9));
   } while (v18 < 3 && go_on ());
   trace (25, (v9 - (v9 + g[2])));
  } while (v13 < 1 && go_on ());
  word v26[3] = { (g[0] * g[2]), (v9 + 24), (v1 | g[2]) };
  if (v9 < 1 && go_on ()) { goto L8; }
 }
 if ((v1 & v1) % 3 != 0) { return (g[1] * 61); }
 if (g[1] % 3 != 0) { goto L29; }
 p6_f0 ((g[1] - v1));
 L29: ;
 return v1;
}
FUNCTION word p6_f1 (word v2, word *v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 switch (((*v3) ^ 74) % 4) {
 case 0:
  {
  if (v2 % 3 != 0) { return ((*v3) + (g[1] + g[2])); }
  word v35 = ((*v3) * v2);
  }
  break;
 case 1:
  {
  v4 = p6_f0 (((*v3) + (g[0] * 88)));
  __defer {
   word v41 = 0;
   L40: ;
   v41 = (v41 + 1);
   if (v41 % 3 != 0) {
    g[1] = (g[2] ^ ((*v3) & v2));
   } else 
    p6_f1 ((v41 | (g[2] ^ v4)), &v4);
   if (v41 < 2 && go_on ()) { goto L40; }
  }
  }
  break;
 default:
  trace (48, (g[2] | (g[1] + g[2])));
  break;
 }
}
static void p6 (void) {
 refuel (); note (p6_f0 (0));
 refuel (); note (p6_f1 (7, &g[1]));
}
static word (*p7_hook) (word) = note;
FUNCTION word p7_f0 (word v1);
FUNCTION void p7_f1 (word v2, word v3);
FUNCTION pair p7_f2 (word v4);
FUNCTION pair p7_f3 (word v5, word *v6, pair v7);
FUNCTION void p7_f4 (word v8);
FUNCTION word p7_f5 (pair v9);
FUNCTION word p7_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word v10 = (v1 ^ (g[0] | 65));
 switch (g[1] % 4) {
 case 0:
  {
  g[0] = (g[0] + v10);
  g[2] = g[0];
  __defer {
   v10 = (v10 * (g[2] ^ 14));
   for (word v19 = 0; v19 < 4 && go_on (); v19++) {
    word v21 = 0;
    while (v21 < 4 && go_on ()) {
     v21 = (v21 + 1);
     __defer p7_f4 (g[1]);
     pair v25 = (pair) { (g[1] - g[2]), { (v19 - g[1]), (v1 + 80) } };
     v19 = p7_f5 (v25);
     if (v10 % 3 != 0) { break; }
    }
    __defer bump (&v21, (g[2] & (v21 * g[1])));
   }
  }
  }
  break;
 }
 bump (&v10, (v10 ^ (g[1] * 78)));
 p7_f2 ((v10 + (g[2] & v1)));
 return (v1 & (v1 + 30));
}
FUNCTION void p7_f1 (word v2, word v3) {
 if (!go_on ()) { return ; }
 word v33[3] = { (v2 + v2), (v3 | v3), 90 };
 trace (35, v2);
 trace (36, (v2 * 37));
 for (word v38 = 0; v38 < 1 && go_on (); v38++) {
  __defer p7_f4 ((v33[0] - v2));
  word *v40 = &v38;
  trace (42, v33[g[2] % 3]);
  __defer {
   trace (44, v38);
   word v45 = (g[0] - (*v40));
   for (word v48 = 0; v48 < 4 && go_on (); v48++) {
    trace (49, v33[(v45 | (*v40)) % 3]);
    word v51 = 0;
    while (v51 < 4 && go_on ()) {
     v51 = (v51 + 1);
     g[1] = 24;
     v51 = 15;
     (*v40) = (v51 * (v45 + g[2]));
     v3 = g[2];
    }
    if ((v33[2] * g[1]) % 3 != 0) { goto L58; }
    trace (59, (v33[2] - v33[2]));
    L58: ;
   }
  }
 }
}
FUNCTION pair p7_f2 (word v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v60[3] = { (v4 & v4), (g[1] & g[2]), (g[1] - v4) };
 word v62 = v4;
 __defer mixed ((unsigned char) ((g[2] - (v62 * v62))), (double) ((g[2] - (v62 & 6))) * 0.5, (pair) { (v62 * v62), { (g[1] | g[1]), (v62 | v62) } });
 __defer note ((g[1] & v4));
 if (v60[1] % 3 != 0) { return (pair) { (v60[2] & g[2]), { (v4 - v62), (v4 & 92) } }; }
 p7_hook = note;
 for (word v69 = 0; v69 < 1 && go_on (); v69++) {
  switch (v4 % 4) {
  case 0:
   {
   switch (v4 % 4) {
   case 1:
    if ((v69 - g[1]) % 3 != 0) { continue; }
    if ((v62 ^ v4) % 3 != 0) {
     word v76 = (v62 ^ v60[0]);
    } else {
     word v78 = (v62 ^ (v62 * 38));
    }
    break;
   case 2:
    {
    word v81 = (v4 - v69);
    }
    __attribute__ ((fallthrough));
   default:
    trace (84, (v4 * g[1]));
    break;
   }
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   trace (86, (v60[2] ^ (g[2] ^ 0)));
   }
   break;
  }
 }
 return (pair) { (v62 * v62), { g[1], (g[0] - g[1]) } };
}
FUNCTION pair p7_f3 (word v5, word *v6, pair v7) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 trace (88, g[0]);
 g[0] = (g[2] + 77);
 __defer bump (&v7.w, (v5 - (v5 ^ v5)));
 word v91 = (v5 - (g[2] + g[0]));
 __defer {
  word v94 = ((*v6) + (v7.w ^ v5));
  trace (96, ((*v6) ^ (v91 + v91)));
  v91 = (v94 * ((*v6) * v7.row[1]));
 }
 word v99 = 0;
 do {
  v99 = (v99 + 1);
  p7_hook = note;
  switch (((*v6) ^ 19) % 4) {
  case 0:
   trace (105, (v5 ^ v91));
   break;
  case 1:
   trace (107, (v5 & 32));
   __attribute__ ((fallthrough));
  case 2:
   trace (109, (v91 * (v5 - v91)));
   break;
  default:
   {
   trace (111, (v5 | (v99 + v99)));
   }
   break;
  }
 } while (v99 < 4 && go_on ());
 return (pair) { 76, { ((*v6) | 9), (g[0] | g[1]) } };
}
FUNCTION void p7_f4 (word v8) {
 if (!go_on ()) { return ; }
 word v114 = 0;
 do {
  v114 = (v114 + 1);
  trace (117, (g[2] & g[1]));
  __defer p7_f2 ((v114 | (v114 ^ 59)));
 } while (v114 < 3 && go_on ());
 __defer mixed ((unsigned char) (38), (double) (12) * 0.5, (pair) { (g[0] ^ g[1]), { g[2], (v8 ^ v114) } });
 __defer bump (&v8, v8);
 for (word v122 = 0; v122 < 3 && go_on (); v122++) 
  __defer {
   __defer {
    v114 = note ((g[1] & (v122 * v114)));
    v114 = (v8 | v8);
   }
   if ((v114 + v114) % 3 != 0) {
    __defer p7_f0 ((g[2] - (v122 - v114)));
    word v129 = v8;
   } else {
    word v131 = (v122 | (v122 - 92));
   }
   __defer mixed ((unsigned char) ((g[2] + (g[2] | v8))), (double) (12) * 0.5, (pair) { v122, { (v122 * v122), (v122 | 66) } });
   word v135 = 0;
   L134: ;
   v135 = (v135 + 1);
   switch (g[2] % 4) {
   case 0:
    {
    g[1] = (v114 & g[0]);
    if (v135 < 1 && go_on ()) { goto L134; }
    trace (142, (v122 | (v8 - g[0])));
    }
    break;
   case 1:
    v114 = v122;
    mixed ((unsigned char) (v135), (double) ((v135 ^ (v122 + v122))) * 0.5, (pair) { (v122 | 75), { (v135 & g[1]), v114 } });
    __attribute__ ((fallthrough));
   case 2:
    trace (147, (v122 | 92));
    break;
   default:
    {
    trace (149, (v135 * (v114 - g[0])));
    }
    break;
   }
   if (v135 < 1 && go_on ()) { goto L134; }
  }
}
FUNCTION word p7_f5 (pair v9) {
 if (!go_on ()) { return 0; }
 trace (151, (g[0] - (g[2] - g[1])));
 __defer p7_f4 (g[1]);
 pair v153 = v9;
 if ((g[2] & 11) % 3 != 0) { return (g[2] - (g[1] * g[2])); }
 v9 = v153;
 if ((g[2] + g[1]) % 3 != 0) { goto L157; }
 __defer bump (&(word) { g[2] }, v153.w);
 trace (159, 29);
 L157: ;
 __defer note ((g[1] + v9.w));
 word v162 = 0;
 L161: ;
 v162 = (v162 + 1);
 __defer {
  __defer {
   v153 = v153;
   word v169 = 0;
   L168: ;
   v169 = (v169 + 1);
   if (v169 < 2 && go_on ()) { goto L168; }
  }
 }
 if (v162 < 2 && go_on ()) { goto L161; }
 return (v9.row[1] + v162);
}
static void p7 (void) {
 refuel (); note (p7_f0 (0));
 refuel (); p7_f1 (7, 8);
 refuel (); p7_f2 (14);
 refuel (); p7_f3 (21, &g[1], (pair) { 3, { 4, 5 } });
 refuel (); p7_f4 (28);
 refuel (); note (p7_f5 ((pair) { 5, { 4, 5 } }));
}
static word (*p8_hook) (word) = note;
FUNCTION word p8_f0 (word v1);
FUNCTION pair p8_f1 (word v3, word *v4);
FUNCTION word p8_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 trace (6, (v2 - (v2 & g[0])));
 pair v7 = (pair) { 90, { g[1], (g[2] - v2) } };
 switch ((v2 + v2) % 4) {
 case 0:
  __defer p8_f1 (66, &v2);
  __defer p8_f1 ((v7.w + g[0]), &v2);
  for (word v14 = 0; v14 < 2 && go_on (); v14++) {
   word v16 = 0;
   L15: ;
   v16 = (v16 + 1);
   __defer {
    word v20 = g[1];
    v7.row[0] = (v7.w | (v1 & 84));
   }
   trace (23, (g[2] + (v14 ^ 73)));
   v7.row[v14 % 2] = (v14 - (v7.row[0] * v2));
   __defer note ((g[2] + (v1 | 76)));
   if (v16 < 3 && go_on ()) { goto L15; }
   switch ((g[1] * 85) % 4) {
   case 0:
    {
    trace (28, (g[1] - (v14 + g[2])));
    }
    __attribute__ ((fallthrough));
   default:
    {
    trace (30, (v16 - (g[0] ^ g[1])));
    }
    break;
   }
  }
  __attribute__ ((fallthrough));
 case 1:
  trace (32, (v7.w * (v2 * v1)));
  break;
 case 2:
  {
  trace (34, 88);
  }
  break;
 default:
  trace (36, (g[0] & (v1 & 50)));
  break;
 }
}
FUNCTION pair p8_f1 (word v3, word *v4) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 v5.w = 53;
 __defer mixed ((unsigned char) (89), (double) ((v3 * (v5.row[0] + 6))) * 0.5, v5);
 for (word v40 = 0; v40 < 2 && go_on (); v40++) {
  switch ((v40 + v5.w) % 4) {
  case 0:
   {
   if (g[0] % 3 != 0) { goto L43; }
   trace (44, (v3 + ((*v4) | v40)));
   {
    if ((v40 ^ v5.w) % 3 != 0) { goto L43; }
    v5 = p8_f1 ((g[0] + (v5.row[1] * v40)), &v5.row[1]);
    if ((v40 * (*v4)) % 3 != 0) { return v5; }
   }
   L43: ;
   if ((*v4) % 3 != 0) { break; }
   __defer {
    switch (v5.row[(*v4) % 2] % 4) {
    case 0:
     {
     trace (53, (v3 | v3));
     }
     break;
    case 1:
     __defer p8_f0 ((v40 | v40));
     __attribute__ ((fallthrough));
    case 2:
     trace (57, (g[1] | 2));
     __attribute__ ((fallthrough));
    default:
     {
     trace (59, (v5.row[v40 % 2] - (v3 ^ (*v4))));
     }
     break;
    }
   }
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   trace (61, (g[2] | (g[1] - v3)));
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (63, (*v4));
   }
   break;
  }
 }
 return (pair) { (v3 ^ (*v4)), { 39, (v3 * (*v4)) } };
}
static void p8 (void) {
 refuel (); note (p8_f0 (0));
 refuel (); p8_f1 (7, &g[1]);
}
static word (*p9_hook) (word) = note;
FUNCTION word p9_f0 (word v1);
FUNCTION void p9_f1 (void);
FUNCTION pair p9_f2 (word *v2, word *v3);
FUNCTION word p9_f3 (word *v4, word v5);
FUNCTION word p9_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word v8 = 0;
 L7: ;
 v8 = (v8 + 1);
 switch ((g[1] & v8) % 4) {
 case 0:
  switch ((v8 * 72) % 4) {
  case 1:
   {
   word v15 = (g[2] & g[0]);
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   word v18 = 35;
   v8 = p9_hook ((g[1] & (v1 - v18)));
   v18 = (v8 + (g[2] - 32));
   }
   break;
  default:
   {
   word v24 = 0;
   do {
    v24 = (v24 + 1);
    word *v27 = &v1;
    trace (29, 64);
    __defer p9_f3 (&v24, (*v27));
   } while (v24 < 1 && go_on ());
   if (v8 < 2 && go_on ()) { goto L7; }
   if (g[0] % 3 != 0) {
    trace (33, (g[0] ^ (v24 ^ 88)));
   } else {
    trace (34, (g[0] & (v1 + 73)));
   }
   }
   break;
  }
  break;
 case 1:
  {
  trace (36, (g[1] | (v1 * 8)));
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (38, g[1]);
  }
  break;
 default:
  trace (40, 36);
  break;
 }
 if (v8 < 2 && go_on ()) { goto L7; }
 return (g[1] | (g[2] - v1));
}
FUNCTION void p9_f1 (void) {
 if (!go_on ()) { return ; }
 for (word v43 = 0; v43 < 1 && go_on (); v43++) {
  word *v44 = &v43;
  word v46 = (g[2] | v43);
  __defer {
   v43 = p9_f3 (&v43, (g[2] - (g[0] & g[0])));
   trace (50, (v46 - v46));
  }
  if ((v43 - v43) % 3 != 0) { return ; }
 }
 trace (52, g[1]);
 trace (53, g[2]);
 g[1] = (g[0] & (g[2] * g[0]));
 trace (55, (g[1] * (g[1] ^ g[0])));
 trace (56, g[1]);
 trace (57, (g[0] * g[2]));
 word v59 = 0;
 L58: ;
 v59 = (v59 + 1);
 __defer p9_f0 ((v59 & (g[2] * v59)));
 trace (63, (v59 | (g[0] * 7)));
 v59 = p9_f3 (&v59, (v59 & (g[0] | v59)));
 if (v59 < 3 && go_on ()) { goto L58; }
 for (word v66 = 0; v66 < 3 && go_on (); v66++) {
  __defer p9_hook (g[2]);
  for (word v69 = 0; v69 < 3 && go_on (); v69++) {
   trace (70, (v59 * (g[1] & g[0])));
  }
 }
}
FUNCTION pair p9_f2 (word *v2, word *v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 g[2] = g[2];
 word v73 = 0;
 L72: ;
 v73 = (v73 + 1);
 if ((v73 ^ 37) % 3 != 0) { goto L76; }
 __defer {
  word v78 = g[1];
  word v81 = 0;
  do {
   v81 = (v81 + 1);
   v73 = ((*v3) - (v78 + g[2]));
   p9_hook = p9_f0;
  } while (v81 < 4 && go_on ());
 }
 L76: ;
 if (v73 < 3 && go_on ()) { goto L72; }
 return (pair) { (g[0] * g[0]), { ((*v2) - v73), (g[1] - g[0]) } };
}
FUNCTION word p9_f3 (word *v4, word v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  pair v88 = (pair) { (v5 & 17), { ((*v4) - (*v4)), (v5 & v6) } };
  __defer p9_hook ((*v4));
  for (word v92 = 0; v92 < 4 && go_on (); v92++) {
   word v93[3] = { v6, (v6 | v92), (*v4) };
   switch (((*v4) | 81) % 4) {
   case 0:
    {
    trace (97, (v92 | (v92 - v5)));
    }
    break;
   case 1:
    {
    if (v5 % 3 != 0) { continue; }
    if ((v93[0] ^ v92) % 3 != 0) { break; }
    }
    break;
   }
   if ((v93[2] * 8) % 3 != 0) { break; }
  }
 }
 switch ((v6 - v6) % 4) {
 case 0:
  {
  if (g[0] % 3 != 2) { goto L104; }
  __defer p9_f3 (&v6, (g[2] | (g[2] + g[1])));
  v5 = (v6 + (v5 + v6));
  trace (107, g[2]);
  L104: ;
  __defer bump (v4, v6);
  }
  __attribute__ ((fallthrough));
 case 1:
  {
  trace (110, ((*v4) ^ v5));
  }
  break;
 }
}
static void p9 (void) {
 refuel (); note (p9_f0 (0));
 refuel (); p9_f1 ();
 refuel (); p9_f2 (&g[0], &g[1]);
 refuel (); note (p9_f3 (&g[0], 22));
}
static word (*p10_hook) (word) = note;
FUNCTION word p10_f0 (word v1);
FUNCTION word p10_f1 (void);
FUNCTION word p10_f2 (void);
FUNCTION void p10_f3 (word v2, pair v3, pair v4);
FUNCTION word p10_f4 (word v5, word v6, word v7);
FUNCTION word p10_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if (g[0] % 3 != 1) { goto L9; }
 trace (10, (g[2] & (v1 + v1)));
 trace (11, 13);
 L9: ;
 __defer {
  __defer p10_f4 (v1, g[2], (v1 * (g[1] | v1)));
  p10_hook = note;
  if ((g[0] ^ v1) % 3 != 0) { goto L15; }
  g[0] = (g[2] | (v1 ^ v1));
  switch (g[0] % 4) {
  case 0:
   trace (19, (g[2] & (v1 | v1)));
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (21, (g[0] ^ (v1 | 38)));
   }
   break;
  default:
   {
   trace (23, 58);
   }
   break;
  }
  L15: ;
 }
 return 14;
}
FUNCTION word p10_f1 (void) {
 if (!go_on ()) { return 0; }
 switch ((g[1] ^ g[0]) % 4) {
 case 0:
  {
  g[0] = 7;
  }
  break;
 case 2:
  {
  p10_hook = p10_f0;
  p10_hook = note;
  mixed ((unsigned char) ((g[2] * (g[2] ^ 90))), (double) ((g[2] + (g[2] ^ g[1]))) * 0.5, (pair) { (g[2] - g[2]), { 18, (g[2] & g[0]) } });
  }
  break;
 default:
  __defer p10_f0 (g[1]);
  __defer p10_f2 ();
  for (word v36 = 0; v36 < 3 && go_on (); v36++) {
   p10_f3 ((v36 | (g[2] ^ 7)), (pair) { (v36 - v36), { v36, v36 } }, (pair) { (g[1] - v36), { g[0], 87 } });
  }
  break;
 }
 return (g[1] & (g[1] ^ g[1]));
}
FUNCTION word p10_f2 (void) {
 if (!go_on ()) { return 0; }
 __defer p10_f4 ((g[2] + 98), (g[0] * 74), (g[1] + (g[0] * 46)));
 p10_f1 ();
 word v42 = 0;
 do {
  v42 = (v42 + 1);
  trace (45, (g[0] + (v42 - 73)));
  if ((g[1] + g[1]) % 3 != 0) { goto L46; }
  if ((g[0] | 67) % 3 != 0) { goto L46; }
  L46: ;
  for (word v49 = 0; v49 < 4 && go_on (); v49++) {
   word v50 = v42;
   for (word v53 = 0; v53 < 2 && go_on (); v53++) {
    word v55 = 0;
    do {
     v55 = (v55 + 1);
     trace (58, g[0]);
     __defer note ((g[2] - v50));
     trace (60, v50);
     word v61 = v50;
    } while (v55 < 2 && go_on ());
    trace (63, 73);
   }
  }
 } while (v42 < 2 && go_on ());
 return (g[2] - 45);
}
FUNCTION void p10_f3 (word v2, pair v3, pair v4) {
 if (!go_on ()) { return ; }
 __defer note (v4.row[1]);
 trace (66, 29);
 switch ((v2 ^ v2) % 4) {
 case 0:
  if (v4.row[0] % 3 != 0) { return ; }
  break;
 case 1:
  trace (71, 85);
  break;
 case 2:
  {
  word v73 = (v2 - g[2]);
  for (word v76 = 0; v76 < 2 && go_on (); v76++) {
   __defer p10_f1 ();
   __defer note ((g[1] ^ (g[0] | 48)));
  }
  __defer bump (&v2, (v2 - (v2 | g[2])));
  }
  break;
 }
 __defer p10_hook (g[1]);
 __defer {
  trace (82, (v2 + (g[1] | v2)));
  if ((v2 | g[1]) % 3 != 0) {
   trace (84, (v4.w ^ (g[0] ^ v2)));
   v2 = (v2 * v2);
  }
 }
}
FUNCTION word p10_f4 (word v5, word v6, word v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 word v87 = 0;
 while (v87 < 3 && go_on ()) {
  v87 = (v87 + 1);
  g[1] = (g[2] + (v7 ^ v8));
  word v92 = 0;
  L91: ;
  v92 = (v92 + 1);
  g[2] = (v8 | g[0]);
  __defer {
   __defer bump (&v7, (g[1] - v87));
   trace (98, (v87 * (v8 & 29)));
   __defer p10_hook ((g[0] | g[0]));
  }
  if (v92 < 3 && go_on ()) { goto L91; }
 }
 return (v87 & (g[0] ^ 44));
}
static void p10 (void) {
 refuel (); note (p10_f0 (0));
 refuel (); note (p10_f1 ());
 refuel (); note (p10_f2 ());
 refuel (); p10_f3 (21, (pair) { 3, { 4, 5 } }, (pair) { 3, { 4, 5 } });
 refuel (); note (p10_f4 (28, 29, 30));
}
static const struct program programs[] = {
{ 1, p1 },
{ 2, p2 },
{ 3, p3 },
{ 4, p4 },
{ 5, p5 },
{ 6, p6 },
{ 7, p7 },
{ 8, p8 },
{ 9, p9 },
{ 10, p10 },
};
#include "main.h"
