/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
#include "plugged.h"
static word (*p1_hook) (word) = note;
static const struct defer_panic *p1_saved;
FUNCTION word p1_f0 (word v1);
FUNCTION word p1_f1 (word *v3, pair v4);
FUNCTION NOINLINE pair p1_f2 (word v5);
FUNCTION void p1_f3 (void);
FUNCTION void p1_f4 (void);
FUNCTION NOINLINE word p1_f5 (word v6, pair v7);
FUNCTION word p1_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer mixed ((unsigned char) (v1), (double) ((g[2] & v2)) * 0.5, (pair) { (g[0] & v1), { v2, (v1 ^ g[0]) } });
 trace (10, (v2 | (v1 - 42)));
 word v12 = 0;
 while (v12 < 2 && go_on ()) {
  v12 = (v12 + 1);
  said (16, p1_saved);
  word v18 = 0;
  while (v18 < 1 && go_on ()) {
   v18 = (v18 + 1);
   p1_f1 (&v18, (pair) { (v1 ^ g[0]), { v2, g[0] } });
   word v22 = (g[2] | (g[0] - 86));
  }
  __defer {
   for (word v26 = 0; v26 < 4 && go_on (); v26++) {
    p1_hook = note;
    if ((v26 - g[0]) % 3 != 0) { __panicf (LONG_TEXT, (v26 * g[1])); }
    word v29[3] = { (v18 - g[2]), (g[0] ^ g[2]), g[0] };
    __defer note ((g[0] - g[0]));
   }
   word v32 = g[0];
   word v35 = 0;
   do {
    v35 = (v35 + 1);
    word v39 = 0;
    L38: ;
    v39 = (v39 + 1);
    if (g[0] % 3 != 2) { __panic (as_long ((g[0] * g[2]))); }
    if (v39 < 3 && go_on ()) { goto L38; }
    trace (44, v35);
    if (v39 < 3 && go_on ()) { goto L38; }
    __defer p1_f1 (&(word) { (g[1] * v39) }, (pair) { g[2], { g[1], (g[0] + g[1]) } });
   } while (v35 < 4 && go_on ());
  }
 }
 return (g[0] & (v1 ^ v12));
}
FUNCTION word p1_f1 (word *v3, pair v4) {
 if (!go_on ()) { return 0; }
 __defer p1_f0 ((v4.row[0] & (g[0] ^ 50)));
 if ((g[0] + g[1]) % 3 != 0) {
  p1_saved = __recover ();
  told (51, p1_saved);
  __defer {
   __defer p1_f2 ((v4.row[v4.w % 2] ^ (g[0] ^ g[0])));
   word v55 = 0;
   L54: ;
   v55 = (v55 + 1);
   if (v55 < 4 && go_on ()) { goto L54; }
   word v60 = 0;
   L59: ;
   v60 = (v60 + 1);
   (*v3) = (*v3);
   if ((v55 - v55) % 3 != 0) { __panic (as_uint ((v55 ^ 71))); }
   if (v60 < 3 && go_on ()) { goto L59; }
   __defer note ((v60 + v55));
   if (v55 < 4 && go_on ()) { goto L54; }
  }
 } else {
  __defer {
   const struct defer_panic *v67 = __recover ();
   told (70, v67);
   if (v67 != NULL) {
    __defer told (73, __recover ());
    said (75, v67);
   }
   p1_f5 (v4.w, v4);
   __defer {
    p1_hook = note;
    word v80 = 0;
    while (v80 < 2 && go_on ()) {
     v80 = (v80 + 1);
     v67 = v67;
     pair v84 = (pair) { (*v3), { (v80 + 49), (v80 - g[2]) } };
    }
    v67 = __recover ();
    told (88, v67);
   }
  }
 }
 return (g[1] * ((*v3) * g[2]));
}
FUNCTION NOINLINE pair p1_f2 (word v5) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v90 = __recover ();
 told (93, v90);
 if (v90 != NULL) {
  v5 = (v5 + (g[0] + v5));
  for (word v97 = 0; v97 < 4 && go_on (); v97++) {
   pair v98 = (pair) { (g[1] & g[0]), { (v5 ^ g[1]), (g[0] | g[0]) } };
   if (v90 != NULL && (v5 | v97) % 3 != 0) { __panic (v90); }
  }
  if (v90 != NULL) { __panic (v90); }
 }
 __defer {
  const struct defer_panic *v103 = __recover ();
  said (106, v103);
  if (v103 != NULL) {
   word v109 = 0;
   do {
    v109 = (v109 + 1);
    __defer p1_f2 (g[0]);
    v90 = __recover ();
    said (115, v90);
   } while (v109 < 4 && go_on ());
   said (117, v90);
   for (word v119 = 0; v119 < 3 && go_on (); v119++) {
    trace (120, (g[0] + (v109 - v5)));
    __defer {
     v90 = __recover ();
     told (124, v90);
     if (v90 != NULL && (v5 * v119) % 3 != 0) { __panic (v90); }
     g[0] = g[0];
    }
    if (v103 != NULL && (g[2] ^ g[0]) % 3 != 0) { __panic (v103); }
   }
  } else {
   word *v128 = &v5;
   if (v90 != NULL && (g[0] ^ v5) % 3 != 0) { __panic (v90); }
  }
 }
 return (pair) { g[2], { 49, g[1] } };
}
FUNCTION void p1_f3 (void) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v132 = __recover ();
 told (135, v132);
 __defer p1_hook ((g[2] & (g[1] * g[1])));
 if (v132 != NULL && (g[1] + 8) % 3 != 0) { __panic (v132); }
 v132 = __recover ();
 if ((g[1] - g[2]) % 3 != 0) { return ; }
 word v141 = 0;
 L140: ;
 v141 = (v141 + 1);
 if ((v141 - 36) % 3 != 0) { return ; }
 __defer p1_f2 (12);
 if (v141 < 2 && go_on ()) { goto L140; }
 __defer p1_f1 (&v141, (pair) { v141, { g[2], v141 } });
 if (g[0] % 3 != 0) {
  if (v141 % 3 != 0) {
   pair v149 = (pair) { (v141 + v141), { (g[1] & v141), g[1] } };
   __defer {
    const struct defer_panic *v152 = __recover ();
    told (155, v152);
    if (v152 != NULL) {
     const struct defer_panic *v157 = __recover ();
     told (160, v157);
     if (v157 != NULL) {
      v132 = __recover ();
      told (164, v132);
      if (v132 != NULL) {
       p1_hook = note;
       trace (167, v149.w);
      } else {
       trace (168, (v149.w & (g[2] - v141)));
      }
      if (v157 != NULL) { __panic (v157); }
     } else {
      trace (170, g[2]);
     }
    }
   }
  } else {
   trace (171, (v141 ^ v141));
  }
 }
}
FUNCTION void p1_f4 (void) {
 if (!go_on ()) { return ; }
 __defer p1_f2 ((g[2] ^ g[0]));
 for (word v174 = 0; v174 < 3 && go_on (); v174++) {
  trace (175, g[2]);
  v174 = (g[2] * (g[2] ^ 19));
  trace (177, (v174 | g[1]));
  v174 = v174;
 }
 word v179 = (g[2] + g[1]);
 p1_saved = __recover ();
 told (183, p1_saved);
 if (p1_saved != NULL) {
  v179 = p1_hook ((v179 * (v179 ^ 82)));
  trace (186, (g[0] | 50));
  word v187[3] = { (v179 | 10), (g[0] + v179), (g[1] * v179) };
  if (p1_saved != NULL) { __panic (p1_saved); }
 } else {
  if ((v179 | g[1]) % 3 != 0) { return ; }
  for (word v192 = 0; v192 < 2 && go_on (); v192++) {
   word v194 = 0;
   do {
    v194 = (v194 + 1);
   } while (v194 < 1 && go_on ());
  }
 }
}
FUNCTION NOINLINE word p1_f5 (word v6, pair v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v198 = __recover ();
  said (201, v198);
  if (v198 != NULL) {
   said (204, p1_saved);
   if ((v7.w * v6) % 3 != 0) { __panic (as_uint ((v7.w & v6))); }
   __defer {
    said (208, v198);
    v6 = (v7.row[1] + (g[0] - v8));
    p1_hook = note;
    __defer {
     const struct defer_panic *v212 = __recover ();
     said (215, v212);
     if (p1_saved != NULL && (g[2] | v8) % 3 != 0) { __panic (p1_saved); }
     if ((g[2] | 11) % 3 != 0) { __panic (as_text (87)); }
    }
   }
  }
  trace (218, g[2]);
  p1_f4 ();
  told (221, v198);
 }
 if ((g[1] - 17) % 3 != 0) { __panicf (LINES, (v7.row[1] + v8), 99); }
 note ((v6 & (g[2] - v7.w)));
 if ((g[0] - 15) % 3 != 0) { return (g[0] ^ (v7.w & 85)); }
 word v226 = 0;
 while (v226 < 2 && go_on ()) {
  v226 = (v226 + 1);
  if ((v7.w & 89) % 3 != 0) { return p1_f5 (g[0], v7); }
  trace (230, (g[2] + (g[2] - v8)));
  word v232 = 0;
  L231: ;
  v232 = (v232 + 1);
  told (236, p1_saved);
  if ((g[2] * g[2]) % 3 != 0) { goto L237; }
  p1_hook = p1_f0;
  L237: ;
  if (v232 < 3 && go_on ()) { goto L231; }
 }
 return (g[2] + (v226 ^ v8));
}
static void p1 (word i) {
 p1_hook = note; p1_saved = NULL;
 switch (i) {
 case 0: note (p1_f0 (0));
 break;
 case 1: note (p1_f1 (&g[0], (pair) { 1, { 4, 5 } }));
 break;
 case 2: p1_f2 (14);
 break;
 case 3: p1_f3 ();
 break;
 case 4: p1_f4 ();
 break;
 case 5: note (p1_f5 (35, (pair) { 5, { 4, 5 } }));
 break;
 }
}
static word (*p2_hook) (word) = note;
static const struct defer_panic *p2_saved;
FUNCTION word p2_f0 (word v1);
FUNCTION NOINLINE word p2_f1 (void);
FUNCTION word p2_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 trace (4, (v2 * (v1 | g[2])));
 if ((g[1] + 62) % 3 != 0) {
  word v7 = 0;
  while (v7 < 3 && go_on ()) {
   v7 = (v7 + 1);
   said (11, p2_saved);
   word v13 = 0;
   L12: ;
   v13 = (v13 + 1);
   v2 = (g[2] * (g[2] - v7));
   __panic (as_uint (g[0]));
   const struct defer_panic *v18 = deep ();
   said (21, v18);
   const struct defer_panic *v22 = __recover ();
   told (25, v22);
   if (v13 < 2 && go_on ()) { goto L12; }
   if ((v2 ^ v1) % 3 != 0) { return (v13 + (v2 & g[2])); }
   __defer {
    trace (28, (v1 + (v2 * 73)));
    p2_hook = note;
    __defer p2_f0 ((g[2] | (g[1] & v2)));
   }
  }
  said (32, p2_saved);
  __defer {
   word v35 = 0;
   L34: ;
   v35 = (v35 + 1);
   switch ((v35 - v1) % 4) {
   case 1:
    told (41, p2_saved);
    __panicf (LONG_TEXT, 3);
    p2_saved = __recover ();
    told (45, p2_saved);
    break;
   case 2:
    trace (47, 60);
    break;
   }
   if (v35 < 4 && go_on ()) { goto L34; }
  }
 }
 return g[2];
}
FUNCTION NOINLINE word p2_f1 (void) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v50 = __recover ();
  told (53, v50);
  if (v50 != NULL) {
   __defer {
    v50 = __recover ();
    told (58, v50);
    if (v50 != NULL) {
     word v60 = (g[1] - v3);
    } else {
     v50 = v50;
     if ((g[2] ^ 97) % 3 != 0) { __panicf (LINES, (v3 | g[1]), (v3 - 2)); }
     __panic (as_literal (60));
    }
    trace (65, (g[2] | (v3 - v3)));
    switch (g[1] % 4 + 0) {
    case 0:
     {
     for (word v69 = 0; v69 < 2 && go_on (); v69++) {
      if ((g[0] & v69) % 3 != 0) { break; }
      g[2] = 40;
      __defer told (73, v50);
      trace (74, v69);
     }
     }
     __attribute__ ((fallthrough));
    case 2:
     {
     word v76 = (g[2] + g[1]);
     }
     break;
    }
   }
  } else {
   trace (78, g[2]);
  }
 }
}
static void p2 (word i) {
 p2_hook = note; p2_saved = NULL;
 switch (i) {
 case 0: note (p2_f0 (0));
 break;
 case 1: note (p2_f1 ());
 break;
 }
}
static word (*p3_hook) (word) = note;
static const struct defer_panic *p3_saved;
FUNCTION NOINLINE word p3_f0 (word v1);
FUNCTION NOINLINE void p3_f1 (word v3, pair v4);
FUNCTION word p3_f2 (word v5, const struct defer_panic *v6, word v7);
FUNCTION void p3_f3 (pair v8, word v9);
FUNCTION void p3_f4 (void);
FUNCTION NOINLINE word p3_f5 (pair v10, word v11);
FUNCTION NOINLINE word p3_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v14 = __recover ();
  said (17, v14);
  __defer {
   word v20 = 0;
   do {
    v20 = (v20 + 1);
    trace (23, (v1 - g[0]));
    const struct defer_panic *v24 = __recover ();
    said (27, v24);
    if (v24 != NULL) {
     if (v14 != NULL) { __panic (v14); }
    } else {
     if (g[1] % 3 != 0) { break; }
    }
   } while (v20 < 4 && go_on ());
   trace (31, (g[0] | (g[0] * g[2])));
   trace (32, g[2]);
  }
  p3_f5 ((pair) { (v2 - 47), { (g[0] ^ g[2]), (v1 ^ 31) } }, (g[0] + g[0]));
  __defer p3_f1 ((v2 + (g[0] ^ g[1])), (pair) { (g[0] + 52), { (v2 ^ v2), (v2 + v1) } });
 }
 __defer {
  const struct defer_panic *v36 = __recover ();
  said (39, v36);
  if (v36 != NULL) {
   word v41 = v2;
   v1 = (v2 | (v1 | g[2]));
   for (word v45 = 0; v45 < 3 && go_on (); v45++) {
    v36 = NULL;
    word v48 = 0;
    while (v48 < 3 && go_on ()) {
     v48 = (v48 + 1);
     word v51 = g[2];
     p3_saved = deep ();
     said (55, p3_saved);
    }
   }
   if (v36 != NULL) { __panic (v36); }
  }
  v2 = g[1];
  if (v2 % 3 != 0) { __panic (as_double ((v1 ^ g[0]))); }
 }
}
FUNCTION NOINLINE void p3_f1 (word v3, pair v4) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v59 = __recover ();
 said (62, v59);
 if (v59 != NULL) {
  said (65, v59);
 }
 __defer {
  const struct defer_panic *v67 = __recover ();
  said (70, v67);
  if (v67 != NULL) {
   const struct defer_panic *v72 = __recover ();
   said (75, v72);
   said (77, p3_saved);
   if (v67 != NULL) { __panic (v67); }
  }
  if ((v4.w ^ g[1]) % 3 != 0) { goto L79; }
  if ((v4.w * v4.row[1]) % 3 != 0) {
   __defer {
    const struct defer_panic *v82 = __recover ();
    said (85, v82);
    word v86 = (v4.row[1] & v3);
    trace (88, (v86 - v3));
    if (v82 != NULL) { __panic (v82); }
    __defer bump (&(word) { g[0] }, (g[2] ^ v4.w));
   }
   trace (91, (v3 - (v3 | 16)));
   const struct defer_panic *v92 = __recover ();
   told (95, v92);
  }
  __defer {
   __defer {
    word v98[3] = { (g[0] ^ v3), (v3 + g[0]), (g[1] * v4.w) };
   }
   word v100 = v3;
  }
  L79: ;
 }
}
FUNCTION word p3_f2 (word v5, const struct defer_panic *v6, word v7) {
 if (!go_on ()) { return 0; }
 v6 = __recover ();
 said (104, v6);
 __defer {
  __defer p3_f4 ();
  if (g[1] % 3 != 0) { goto L107; }
  if (v5 % 3 != 0) { goto L108; }
  __defer note ((g[1] - v7));
  if (g[0] % 3 != 1) { __panic (as_long ((v7 | g[1]))); }
  L108: ;
  L107: ;
  said (112, v6);
  __defer mixed ((unsigned char) ((g[2] * (g[1] * g[1]))), (double) ((g[0] ^ 6)) * 0.5, (pair) { (v7 & g[2]), { (g[2] + v5), (g[1] + v7) } });
 }
 if (v6 != NULL && g[1] % 3 != 0) { __panic (v6); }
 return (g[0] - (g[0] - v7));
}
FUNCTION void p3_f3 (pair v8, word v9) {
 if (!go_on ()) { return ; }
 __defer {
  for (word v118 = 0; v118 < 1 && go_on (); v118++) {
   pair v119 = v8;
   __panic (as_float ((v118 - 74)));
   said (123, p3_saved);
   said (125, p3_saved);
  }
  word v127 = 0;
  while (v127 < 1 && go_on ()) {
   v127 = (v127 + 1);
   const struct defer_panic *v130 = __recover ();
   said (133, v130);
   if (v130 != NULL) {
    __defer p3_f5 (v8, 31);
    if ((v8.w - v9) % 3 != 0) {
     if (g[1] % 3 != 0) { break; }
    }
    trace (138, 72);
   }
   switch ((g[0] ^ g[2]) % 4) {
   case 0:
    {
    said (142, v130);
    }
    __attribute__ ((fallthrough));
   case 1:
    {
    trace (144, (v8.row[v9 % 2] - (v9 ^ v127)));
    }
    break;
   case 2:
    trace (146, g[2]);
    break;
   default:
    {
    trace (148, (v9 + (v127 & v9)));
    }
    break;
   }
  }
 }
}
FUNCTION void p3_f4 (void) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v150 = __recover ();
  said (153, v150);
  for (word v155 = 0; v155 < 3 && go_on (); v155++) {
   v150 = __recover ();
   told (158, deep ());
   word v159 = 96;
   word v162 = 0;
   L161: ;
   v162 = (v162 + 1);
   __defer p3_f0 ((g[2] ^ (g[1] & g[1])));
   if (v159 % 3 != 0) { goto L166; }
   trace (167, (v155 & (g[0] | v162)));
   L166: ;
   for (word v169 = 0; v169 < 3 && go_on (); v169++) {
    __defer __panic (as_ulong ((g[0] + g[0])));
    trace (171, (v169 ^ (g[0] & 29)));
    if (v162 < 4 && go_on ()) { goto L161; }
   }
   trace (173, (g[0] ^ (g[1] - v155)));
   if (v162 < 4 && go_on ()) { goto L161; }
  }
 }
 if ((g[2] - g[1]) % 3 != 0) { goto L174; }
 {
  if ((g[1] & g[2]) % 3 != 0) { __panic (as_text ((g[1] + g[0]))); }
 }
 L174: ;
 __defer {
  p3_saved = __recover ();
  said (180, p3_saved);
  told (182, __recover ());
  word v183 = g[1];
 }
 word v185 = (g[1] | (g[2] * 50));
 if ((v185 * v185) % 3 != 0) {
  trace (188, (g[2] + (g[2] ^ v185)));
 } else {
  trace (189, (v185 & g[0]));
 }
}
FUNCTION NOINLINE word p3_f5 (pair v10, word v11) {
 __result word v12 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  told (192, p3_saved);
  if ((g[1] ^ 8) % 3 != 0) {
   __defer {
    word v196 = 0;
    while (v196 < 1 && go_on ()) {
     v196 = (v196 + 1);
     if (v10.row[0] % 3 != 0) { break; }
     if (g[0] % 3 != 2) { __panic (as_float ((g[2] & 47))); }
     __defer bump (&v196, g[0]);
     __defer p3_hook ((v196 & v10.row[0]));
    }
    word *v203 = &v10.w;
   }
  } else {
   word v206 = 0;
   do {
    v206 = (v206 + 1);
    __panic (as_float (g[1]));
    for (word v211 = 0; v211 < 1 && go_on (); v211++) {
     trace (212, g[2]);
     said (214, p3_saved);
    }
   } while (v206 < 2 && go_on ());
  }
 }
}
static void p3 (word i) {
 p3_hook = note; p3_saved = NULL;
 switch (i) {
 case 0: note (p3_f0 (0));
 break;
 case 1: p3_f1 (7, (pair) { 1, { 4, 5 } });
 break;
 case 2: note (p3_f2 (14, NULL, 16));
 break;
 case 3: p3_f3 ((pair) { 3, { 4, 5 } }, 22);
 break;
 case 4: p3_f4 ();
 break;
 case 5: note (p3_f5 ((pair) { 5, { 4, 5 } }, 36));
 break;
 }
}
static word (*p4_hook) (word) = note;
static const struct defer_panic *p4_saved;
FUNCTION word p4_f0 (word v1);
FUNCTION word p4_f1 (void);
FUNCTION word p4_f2 (void);
FUNCTION word p4_f3 (void);
FUNCTION word p4_f4 (void);
FUNCTION word p4_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  if (p4_saved != NULL && (g[0] & v2) % 3 != 0) { __panic (p4_saved); }
  if (p4_saved != NULL && (g[2] * g[0]) % 3 != 0) { __panic (p4_saved); }
 }
 __defer {
  __defer {
   g[2] = (v1 ^ (g[2] - v2));
   v1 = p4_f0 (v2);
  }
  if ((v1 + g[2]) % 3 != 0) { __panic (as_text ((v2 & v2))); }
  __defer {
   word v14[3] = { g[0], (v1 | v1), (g[2] - v2) };
   if ((v1 * v2) % 3 != 0) {
    g[0] = (v1 | (v2 ^ v1));
    switch ((g[2] | g[1]) % 4) {
    case 0:
     {
     word v20 = (v2 + v2);
     pair v22 = (pair) { (v1 - v14[1]), { (v1 + v14[0]), (g[0] - 90) } };
     }
     break;
    case 1:
     {
     if (p4_saved != NULL) { __panic (p4_saved); }
     word v26 = 33;
     }
     break;
    case 2:
     {
     trace (29, (g[2] + (g[1] - v14[1])));
     }
     break;
    default:
     {
     __defer note ((v14[1] | g[1]));
     __panic (as_literal (89));
     }
     break;
    }
    p4_saved = __recover ();
    said (35, p4_saved);
   } else {
    switch ((v2 * 49) % 4) {
    case 0:
     trace (38, (v2 | 72));
     break;
    case 1:
     {
     trace (40, (v2 * (g[1] & g[1])));
     }
     __attribute__ ((fallthrough));
    default:
     trace (42, v14[(v14[0] + g[0]) % 3]);
     break;
    }
   }
  }
 }
 return (v2 | v2);
}
FUNCTION word p4_f1 (void) {
 if (!go_on ()) { return 0; }
 word v45 = 0;
 L44: ;
 v45 = (v45 + 1);
 __defer {
  __defer {
   p4_saved = __recover ();
   said (52, p4_saved);
   if (p4_saved != NULL) {
    __defer {
     g[1] = (v45 - (v45 * v45));
     word v56 = v45;
    }
    switch ((g[2] - 9) % 4) {
    case 0:
     {
     if (p4_saved != NULL) { __defer __panic (p4_saved); }
     }
     __attribute__ ((fallthrough));
    case 1:
     {
     const struct defer_panic *v62 = __recover ();
     said (65, v62);
     }
     __attribute__ ((fallthrough));
    case 2:
     {
     trace (67, (v45 | g[0]));
     }
     break;
    }
   }
  }
 }
 if (v45 < 2 && go_on ()) { goto L44; }
 return 24;
}
FUNCTION word p4_f2 (void) {
 if (!go_on ()) { return 0; }
 __defer {
  p4_f0 ((g[2] - (g[1] | g[0])));
  __panic (as_literal (22));
 }
 g[2] = (g[0] | (g[1] & g[2]));
 switch ((g[1] * 43) % 4) {
 case 1:
  {
  word v76 = 0;
  do {
   v76 = (v76 + 1);
   word v79[3] = { (v76 - g[1]), (v76 * g[2]), v76 };
   word v81 = 32;
   for (word v84 = 0; v84 < 1 && go_on (); v84++) {
    word v86 = 0;
    do {
     v86 = (v86 + 1);
     v86 = (v81 & v79[v81 % 3]);
     trace (90, (g[0] & (v84 & g[2])));
     if (p4_saved != NULL && (v81 & v79[2]) % 3 != 0) { __panic (p4_saved); }
    } while (v86 < 3 && go_on ());
    word v93 = 0;
    do {
     v93 = (v93 + 1);
     word *v96 = &v84;
     v84 = v86;
    } while (v93 < 3 && go_on ());
    if ((v84 - g[0]) % 3 != 0) { __panic (as_char ((v93 | 50))); }
    trace (100, 36);
   }
  } while (v76 < 3 && go_on ());
  if ((g[1] | 66) % 3 != 0) { return v76; }
  }
  break;
 default:
  {
  if ((g[2] - 95) % 3 != 0) { return (g[0] ^ (g[0] - g[1])); }
  told (105, p4_saved);
  if (g[0] % 3 != 2) { __panic (as_float ((g[0] | g[1]))); }
  }
  break;
 }
 return (g[2] ^ g[0]);
}
FUNCTION word p4_f3 (void) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p4_saved = __recover ();
  told (111, p4_saved);
  if (p4_saved != NULL) {
   const struct defer_panic *v113 = __recover ();
   said (116, v113);
   if (v113 != NULL) {
    word v119 = 0;
    do {
     v119 = (v119 + 1);
     __panic (as_literal (32));
     __panic (as_uint ((v3 - 32)));
     trace (124, 31);
     const struct defer_panic *v125 = __recover ();
     said (128, v125);
    } while (v119 < 4 && go_on ());
    __defer p4_f4 ();
    if (v113 != NULL) { __panic (v113); }
   } else 
    said (132, v113);
   word v134 = 0;
   do {
    v134 = (v134 + 1);
    word v138 = 0;
    do {
     v138 = (v138 + 1);
     trace (141, (v3 * (g[0] & v3)));
     trace (142, 0);
    } while (v138 < 1 && go_on ());
    __defer p4_f0 ((g[2] ^ (v138 ^ g[2])));
   } while (v134 < 4 && go_on ());
   trace (144, g[0]);
  } else {
   if (p4_saved != NULL && (g[0] - v3) % 3 != 0) { __panic (p4_saved); }
   word v147 = 0;
   do {
    v147 = (v147 + 1);
    if (p4_saved != NULL && g[0] % 3 != 2) { __panic (p4_saved); }
    trace (151, (v147 - (g[1] - g[1])));
    __defer deep ();
   } while (v147 < 4 && go_on ());
  }
  trace (153, (g[0] + g[0]));
 }
 return (v3 * (g[2] + 86));
}
FUNCTION word p4_f4 (void) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v156 = __recover ();
  told (159, v156);
  if (v156 != NULL) {
   __defer {
    const struct defer_panic *v162 = __recover ();
    said (165, v162);
    if (v162 != NULL) {
     switch (g[1] % 4) {
     case 0:
      {
      word v170 = 0;
      while (v170 < 1 && go_on ()) {
       v170 = (v170 + 1);
       __defer note ((g[1] ^ (v170 ^ 37)));
       __defer p4_f3 ();
      }
      }
      break;
     case 1:
      {
      word v177 = 0;
      do {
       v177 = (v177 + 1);
       p4_saved = v162;
       trace (181, (v4 | (v4 ^ 79)));
       word v182 = v177;
      } while (v177 < 2 && go_on ());
      g[0] = g[2];
      word v186 = 0;
      while (v186 < 1 && go_on ()) {
       v186 = (v186 + 1);
       __defer p4_f2 ();
       if ((g[1] & v4) % 3 != 0) { break; }
       g[0] = 26;
       p4_hook = note;
      }
      }
      break;
     case 2:
      {
      word v194 = (v4 | v4);
      if (v156 != NULL && g[2] % 3 != 0) { __panic (v156); }
      }
      break;
     default:
      {
      trace (198, v4);
      }
      break;
     }
    }
   }
   if (v156 != NULL) { __panic (v156); }
  } else {
   trace (200, (v4 & (g[2] | v4)));
  }
 }
 return (v4 | v4);
}
static void p4 (word i) {
 p4_hook = note; p4_saved = NULL;
 switch (i) {
 case 0: note (p4_f0 (0));
 break;
 case 1: note (p4_f1 ());
 break;
 case 2: note (p4_f2 ());
 break;
 case 3: note (p4_f3 ());
 break;
 case 4: note (p4_f4 ());
 break;
 }
}
static word (*p5_hook) (word) = note;
static const struct defer_panic *p5_saved;
FUNCTION NOINLINE word p5_f0 (word v1);
FUNCTION void p5_f1 (word v3, word *v4);
FUNCTION pair p5_f2 (word v5, pair v6, pair v7);
FUNCTION NOINLINE word p5_f3 (pair v9);
FUNCTION NOINLINE word p5_f4 (word v10, word v11, word *v12);
FUNCTION pair p5_f5 (word v13);
FUNCTION NOINLINE word p5_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 if ((v1 + v1) % 3 != 0) { return (g[2] ^ (v1 | v1)); }
 __defer {
  told (17, p5_saved);
  told (19, p5_saved);
 }
 if (p5_saved != NULL && g[2] % 3 != 0) { __panic (p5_saved); }
 __defer {
  trace (22, v2);
 }
 word v23 = (v2 + 63);
 return (g[0] - (g[0] | g[0]));
}
FUNCTION void p5_f1 (word v3, word *v4) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v27 = deep ();
  said (30, v27);
  __defer {
   v27 = __recover ();
   said (34, v27);
   if (v27 != NULL) {
    if (v3 % 3 != 0) { goto L36; }
    {
     p5_f5 (26);
     told (40, NULL);
    }
    v27 = __recover ();
    said (43, v27);
    if (v27 != NULL) {
     __defer note ((v3 + (v3 - v3)));
     __defer p5_f1 (v3, v4);
    } else {
     __defer bump (v4, (g[0] * (*v4)));
     p5_f5 (((*v4) ^ (v3 & (*v4))));
     trace (49, (*v4));
    }
    L36: ;
   } else {
    trace (50, (g[2] | (g[1] + (*v4))));
   }
  }
 }
}
FUNCTION pair p5_f2 (word v5, pair v6, pair v7) {
 __result pair v8 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p5_f0 ((g[2] ^ (g[2] * v5)));
 said (53, p5_saved);
 if ((v5 + 50) % 3 != 0) {
  p5_saved = p5_saved;
  if (g[0] % 3 != 0) { return (pair) { (v5 | g[2]), { v7.w, (v5 & v7.row[1]) } }; }
  __defer {
   told (59, __recover ());
   trace (60, (g[1] ^ (g[0] ^ 98)));
   if ((v5 & 54) % 3 != 0) { __panic (as_double ((v5 * v5))); }
  }
 } else {
  p5_f1 ((g[2] * v5), &v5);
 }
}
FUNCTION NOINLINE word p5_f3 (pair v9) {
 if (!go_on ()) { return 0; }
 v9 = v9;
 if (g[1] % 3 != 0) { __panic (as_text (g[1])); }
 if (g[2] % 3 != 0) { __panic (as_long ((g[2] | v9.row[0]))); }
 for (word v67 = 0; v67 < 2 && go_on (); v67++) {
  if ((g[0] ^ 37) % 3 != 0) {
   __defer {
    v67 = note ((g[0] ^ (v67 | g[2])));
    said (72, p5_saved);
   }
  }
  word v74 = 0;
  L73: ;
  v74 = (v74 + 1);
  for (word v78 = 0; v78 < 3 && go_on (); v78++) {
   if (v74 < 3 && go_on ()) { goto L73; }
   __defer bump (&v67, (v9.row[1] | (v9.row[1] | v67)));
   p5_saved = p5_saved;
  }
  __defer note ((g[2] | (g[1] | g[2])));
  trace (83, (v74 ^ (v9.w & v9.w)));
  trace (84, (v74 - (v9.row[1] ^ 16)));
  if (v74 < 3 && go_on ()) { goto L73; }
 }
 p5_saved = p5_saved;
 if ((g[0] + g[2]) % 3 != 0) { return (g[2] + (g[1] & g[1])); }
 const struct defer_panic *v87 = __recover ();
 said (90, v87);
 __defer {
  trace (92, (g[2] & g[1]));
 }
 return (g[2] ^ (g[1] * g[1]));
}
FUNCTION NOINLINE word p5_f4 (word v10, word v11, word *v12) {
 if (!go_on ()) { return 0; }
 __defer note (33);
 __defer deep ();
 __defer {
  __defer note ((*v12));
  const struct defer_panic *v98 = __recover ();
  told (101, v98);
  if (v98 != NULL) {
   said (104, v98);
   if (v98 != NULL) { __panic (v98); }
  } else {
   if ((*v12) % 3 != 0) { goto L106; }
   v10 = (g[1] & 44);
   __defer told (109, __recover ());
   mixed ((unsigned char) (v11), (double) ((g[2] | (g[1] ^ g[1]))) * 0.5, (pair) { (v10 | v10), { v11, (g[0] ^ v11) } });
   L106: ;
  }
  word v112 = 0;
  do {
   v112 = (v112 + 1);
   said (116, p5_saved);
  } while (v112 < 1 && go_on ());
 }
 return g[0];
}
FUNCTION pair p5_f5 (word v13) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v118 = __recover ();
 told (121, v118);
 __defer __recover ();
 v13 = p5_f4 ((v13 & (g[0] - g[1])), 9, &v13);
 __defer p5_f2 (g[0], (pair) { (g[0] & g[1]), { 67, (v13 * g[0]) } }, (pair) { 12, { g[0], v13 } });
 __defer p5_f5 ((v13 ^ (g[1] * g[2])));
 if ((v13 + 94) % 3 != 0) { goto L126; }
 g[1] = (g[1] ^ g[0]);
 g[1] = (v13 ^ (g[2] & g[2]));
 L126: ;
 __defer mixed ((unsigned char) ((g[2] ^ (g[2] * g[1]))), (double) ((g[2] - (g[0] & v13))) * 0.5, (pair) { (g[1] & 33), { (v13 - 17), g[0] } });
 return (pair) { g[1], { (g[1] | 97), 66 } };
}
static void p5 (word i) {
 p5_hook = note; p5_saved = NULL;
 switch (i) {
 case 0: note (p5_f0 (0));
 break;
 case 1: p5_f1 (7, &g[1]);
 break;
 case 2: p5_f2 (14, (pair) { 2, { 4, 5 } }, (pair) { 2, { 4, 5 } });
 break;
 case 3: note (p5_f3 ((pair) { 3, { 4, 5 } }));
 break;
 case 4: note (p5_f4 (28, 29, &g[2]));
 break;
 case 5: p5_f5 (35);
 break;
 }
}
static word (*p6_hook) (word) = note;
static const struct defer_panic *p6_saved;
FUNCTION word p6_f0 (word v1);
FUNCTION word p6_f1 (pair v3);
FUNCTION void p6_f2 (word v5, word v6, word *v7);
FUNCTION void p6_f3 (const struct defer_panic *v8, word v9);
FUNCTION NOINLINE word p6_f4 (void);
FUNCTION word p6_f5 (word v10, pair v11);
FUNCTION word p6_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 switch (g[1] % 4 + 0) {
 case 1:
  {
  word v16 = 0;
  L15: ;
  v16 = (v16 + 1);
  trace (19, 34);
  __defer mixed ((unsigned char) ((v2 + (v16 & g[2]))), (double) ((v1 + (g[2] * v16))) * 0.5, (pair) { (g[2] | g[0]), { (v2 * v1), g[0] } });
  trace (21, 34);
  __defer {
   __defer p6_hook (g[1]);
   if ((v16 * 52) % 3 != 0) {
    said (26, p6_saved);
   }
  }
  if (v16 < 4 && go_on ()) { goto L15; }
  }
  __attribute__ ((fallthrough));
 default:
  {
  g[1] = (g[2] & (v1 ^ g[1]));
  }
  break;
 }
 word v30 = 0;
 L29: ;
 v30 = (v30 + 1);
 if ((v1 ^ v1) % 3 != 0) { goto L33; }
 if (g[0] % 3 != 1) { __panic (as_uint (v30)); }
 said (36, p6_saved);
 L33: ;
 switch ((g[1] * v2) % 4) {
 case 0:
  __defer {
   const struct defer_panic *v40 = __recover ();
   told (43, v40);
   if (v40 != NULL) {
    trace (45, (v2 + (v2 | v1)));
   }
  }
  __attribute__ ((fallthrough));
 case 1:
  {
  trace (47, 74);
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (49, (v1 ^ (v2 * g[1])));
  }
  __attribute__ ((fallthrough));
 default:
  {
  trace (51, (g[1] | (g[1] | 72)));
  }
  break;
 }
 if (v30 < 4 && go_on ()) { goto L29; }
}
FUNCTION word p6_f1 (pair v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v52 = __recover ();
 said (55, v52);
 __defer {
  const struct defer_panic *v57 = __recover ();
  said (60, v57);
  if (v57 != NULL) {
   __defer {
    word v64 = 0;
    do {
     v64 = (v64 + 1);
     if (v3.w % 3 != 0) { break; }
     v64 = (v4 - (v64 & 57));
     if (g[0] % 3 != 0) { goto L69; }
     __defer p6_f3 (v52, (v4 * (g[2] - v64)));
     L69: ;
    } while (v64 < 3 && go_on ());
    trace (71, v64);
   }
   __defer p6_f5 (11, (pair) { v4, { (v4 ^ g[0]), (g[1] - v4) } });
  }
  __defer p6_f5 ((v4 - 18), v3);
  g[1] = (v4 * (v4 ^ g[2]));
 }
 __defer p6_hook ((g[1] * g[2]));
 pair v76 = v3;
 trace (78, v3.w);
 __defer {
  const struct defer_panic *v80 = __recover ();
  told (83, v80);
  if (v80 != NULL) {
   word v86 = 0;
   while (v86 < 3 && go_on ()) {
    v86 = (v86 + 1);
    switch ((v76.row[1] * 35) % 4) {
    case 1:
     if (g[0] % 3 != 2) { __panic (as_text (4)); }
     break;
    case 2:
     {
     v3.row[1] = g[1];
     }
     break;
    default:
     trace (95, (v4 * (v4 - v86)));
     break;
    }
   }
  } else {
   trace (96, (g[2] - (v76.row[0] + v4)));
  }
 }
 return (v4 | 71);
}
FUNCTION void p6_f2 (word v5, word v6, word *v7) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v99 = __recover ();
  said (102, v99);
  told (104, __recover ());
  word v105[3] = { ((*v7) - 81), (g[1] & g[2]), (g[1] & (*v7)) };
 }
 __defer p6_f3 (__recover (), (v6 + ((*v7) - (*v7))));
 if (((*v7) ^ v5) % 3 != 0) { __panic (as_ulong (((*v7) * v5))); }
 if ((v5 + 74) % 3 != 0) { __panicf (LONG_TEXT, (*v7)); }
 said (111, p6_saved);
 __defer p6_f5 ((g[1] ^ ((*v7) + 1)), (pair) { (v6 * v6), { v5, (g[0] + 88) } });
 const struct defer_panic *v113 = __recover ();
 said (116, v113);
 if (v113 != NULL) {
  __defer {
   word v119 = v6;
  }
  const struct defer_panic *v121 = __recover ();
  told (124, v121);
  if (v121 != NULL) {
   trace (126, (v6 - (g[2] & 14)));
   if (v121 != NULL && (v5 | (*v7)) % 3 != 0) { __panic (v121); }
  }
  if (v113 != NULL) { __panic (v113); }
 }
 const struct defer_panic *v129 = __recover ();
 told (132, v129);
 g[1] = (*v7);
 if (p6_saved != NULL && (v5 ^ 21) % 3 != 0) { __panic (p6_saved); }
}
FUNCTION void p6_f3 (const struct defer_panic *v8, word v9) {
 if (!go_on ()) { return ; }
 __defer mixed ((unsigned char) ((g[0] | (g[0] * v9))), (double) (v9) * 0.5, (pair) { (g[1] & g[0]), { (g[2] | g[1]), (g[2] - g[2]) } });
 trace (136, v9);
 if ((v9 * v9) % 3 != 0) { __panicf (LONG_TEXT, v9); }
 said (139, v8);
 if ((g[1] * 12) % 3 != 0) { return ; }
 if (g[0] % 3 != 0) { goto L141; }
 switch ((g[2] - v9) % 4) {
 case 0:
  if ((g[2] - 66) % 3 != 0) { __panic (as_int ((g[0] * 97))); }
  if (v9 % 3 != 0) { goto L145; }
  if (g[1] % 3 != 0) { goto L141; }
  L145: ;
  if (v8 != NULL) { __defer __panic (v8); }
  break;
 case 2:
  {
  if ((v9 - g[1]) % 3 != 0) { goto L141; }
  p6_hook = note;
  word v152 = 0;
  L151: ;
  v152 = (v152 + 1);
  if ((v152 ^ 74) % 3 != 0) { goto L155; }
  if (g[1] % 3 != 0) { return ; }
  L155: ;
  v8 = __recover ();
  if (v152 < 2 && go_on ()) { goto L151; }
  }
  break;
 }
 L141: ;
}
FUNCTION NOINLINE word p6_f4 (void) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v158 = __recover ();
 told (161, v158);
 if (v158 != NULL) {
  if ((g[2] * g[1]) % 3 != 0) {
   if ((g[0] & 95) % 3 != 0) { return p6_hook ((g[2] ^ (g[2] ^ g[0]))); }
  } else {
   switch ((g[1] & g[0]) % 4) {
   case 0:
    {
    if ((g[2] & g[1]) % 3 != 0) { __panicf (LONG_TEXT, (g[0] ^ 75)); }
    if (g[0] % 3 != 1) { __panic (as_char ((g[0] - 6))); }
    }
    break;
   case 1:
    {
    word v171 = 0;
    L170: ;
    v171 = (v171 + 1);
    v171 = (g[0] * (g[2] - v171));
    said (176, v158);
    __panic (as_uint ((v171 + v171)));
    if (v171 < 3 && go_on ()) { goto L170; }
    }
    break;
   case 2:
    {
    if (g[1] % 3 != 0) {
     trace (180, 5);
    }
    }
    break;
   default:
    {
    trace (182, (g[2] - 25));
    }
    break;
   }
  }
 }
 __defer {
  const struct defer_panic *v184 = __recover ();
  said (187, v184);
 }
 return (g[0] + (g[0] * g[0]));
}
FUNCTION word p6_f5 (word v10, pair v11) {
 __result word v12 = 0;
 if (!go_on ()) { return 0; }
 if (p6_saved != NULL) { __defer __panic (p6_saved); }
 word v191 = 0;
 L190: ;
 v191 = (v191 + 1);
 if (g[2] % 3 != 0) { return (v10 | (v10 | g[0])); }
 if (g[0] % 3 != 0) { goto L195; }
 __defer p6_f5 ((v12 ^ v11.w), v11);
 L195: ;
 if (v191 < 3 && go_on ()) { goto L190; }
 v10 = (g[2] * (v191 * v191));
 trace (198, (g[1] * (v191 & v11.row[1])));
 __defer mixed ((unsigned char) ((v10 - 64)), (double) ((v10 | (v12 + g[2]))) * 0.5, v11);
 const struct defer_panic *v200 = __recover ();
 said (203, v200);
 if (v200 != NULL) {
  word v206 = 0;
  L205: ;
  v206 = (v206 + 1);
  switch (v191 % 4) {
  case 0:
   {
   for (word v212 = 0; v212 < 2 && go_on (); v212++) {
    __defer bump (&v11.row[v191 % 2], v12);
    if ((v11.row[1] + 95) % 3 != 0) { break; }
    word v215 = (g[0] | (v212 & v206));
   }
   __defer {
    __defer p6_f5 ((g[0] * (v206 - g[0])), (pair) { v10, { (v10 ^ 41), (v10 * g[0]) } });
    trace (219, (v206 * v191));
    word v220 = (v191 | (g[0] | g[2]));
   }
   __defer {
    const struct defer_panic *v223 = __recover ();
    said (226, v223);
    __defer p6_hook (v191);
   }
   }
   __attribute__ ((fallthrough));
  case 1:
   trace (229, (v206 & (v206 | v12)));
   break;
  case 2:
   trace (231, (v11.w & (v11.row[1] & g[1])));
   __attribute__ ((fallthrough));
  default:
   {
   trace (233, v191);
   }
   break;
  }
  if (v206 < 2 && go_on ()) { goto L205; }
 } else {
  trace (234, (g[0] & v10));
 }
 return (g[0] * (g[2] & v11.w));
}
static void p6 (word i) {
 p6_hook = note; p6_saved = NULL;
 switch (i) {
 case 0: note (p6_f0 (0));
 break;
 case 1: note (p6_f1 ((pair) { 1, { 4, 5 } }));
 break;
 case 2: p6_f2 (14, 15, &g[2]);
 break;
 case 3: p6_f3 (NULL, 22);
 break;
 case 4: note (p6_f4 ());
 break;
 case 5: note (p6_f5 (35, (pair) { 5, { 4, 5 } }));
 break;
 }
}
static word (*p7_hook) (word) = note;
static const struct defer_panic *p7_saved;
FUNCTION word p7_f0 (word v1);
FUNCTION NOINLINE word p7_f1 (pair v2, word v3);
FUNCTION NOINLINE void p7_f2 (word *v4);
FUNCTION void p7_f3 (word *v5, pair v6, word v7);
FUNCTION word p7_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p7_saved = __recover ();
 said (10, p7_saved);
 __defer {
  trace (12, g[2]);
  pair v13 = (pair) { (v1 + 69), { (g[1] * g[2]), (g[2] & v1) } };
 }
 __panic (as_long ((g[2] ^ g[1])));
 if ((g[1] + 53) % 3 != 0) { __panic (as_uint (g[0])); }
 if ((v1 + 34) % 3 != 0) { return 57; }
 if (v1 % 3 != 0) { __panic (as_uint ((g[1] + g[0]))); }
 g[2] = (v1 + (g[2] & v1));
 __defer p7_hook (87);
 __defer p7_hook ((v1 * (v1 & g[0])));
 for (word v23 = 0; v23 < 2 && go_on (); v23++) {
  __defer mixed ((unsigned char) ((g[0] * (g[0] ^ v23))), (double) (v23) * 0.5, (pair) { (g[1] | g[0]), { 93, (v23 | g[1]) } });
 }
 return g[0];
}
FUNCTION NOINLINE word p7_f1 (pair v2, word v3) {
 if (!go_on ()) { return 0; }
 __defer p7_f0 (v2.row[0]);
 if ((v2.row[0] ^ v2.w) % 3 != 0) {
  if ((v3 & 54) % 3 != 0) { __panicf (LONG_TEXT, v3); }
 } else {
  for (word v30 = 0; v30 < 3 && go_on (); v30++) {
   p7_f3 (&v3, (pair) { v30, { v30, (g[2] - 73) } }, 24);
   if ((v2.row[0] | v2.w) % 3 != 0) {
    __defer {
     __defer p7_f3 (&v30, v2, 63);
     __defer p7_f1 (v2, v3);
    }
    __defer {
     __panic (as_text ((v2.row[0] * 4)));
    }
   } else {
    trace (38, (v30 * 79));
   }
  }
 }
 return (v3 * (g[0] ^ g[2]));
}
FUNCTION NOINLINE void p7_f2 (word *v4) {
 if (!go_on ()) { return ; }
 for (word v41 = 0; v41 < 4 && go_on (); v41++) {
  trace (42, (g[2] - g[1]));
  if ((g[1] - v41) % 3 != 0) { __panic (as_text ((g[2] & 53))); }
 }
 __panic (as_float ((*v4)));
 if (g[2] % 3 != 0) { __panic (as_int (g[0])); }
 for (word v47 = 0; v47 < 1 && go_on (); v47++) {
  said (49, p7_saved);
  word v51 = 0;
  while (v51 < 2 && go_on ()) {
   v51 = (v51 + 1);
   for (word v55 = 0; v55 < 4 && go_on (); v55++) 
    said (57, p7_saved);
  }
 }
}
FUNCTION void p7_f3 (word *v5, pair v6, word v7) {
 if (!go_on ()) { return ; }
 if (v7 % 3 != 0) { return ; }
 __defer p7_f3 (&v7, (pair) { ((*v5) * v7), { (g[0] + 79), (v7 | g[0]) } }, (v7 * (v6.w - 76)));
 __defer {
  __defer {
   const struct defer_panic *v62 = __recover ();
   said (65, v62);
   if (v62 != NULL) {
    for (word v68 = 0; v68 < 3 && go_on (); v68++) {
     __panic (as_literal (70));
     const struct defer_panic *v70 = __recover ();
     told (73, v70);
     if (v70 != NULL) {
      __defer p7_f2 (&v68);
      const struct defer_panic *v76 = __recover ();
      told (79, v76);
      told (81, v62);
     } else {
      if (v70 != NULL && (v6.row[1] & (*v5)) % 3 != 0) { __panic (v70); }
      pair v83 = v6;
     }
     __defer {
      const struct defer_panic *v86 = __recover ();
      said (89, v86);
      if (v86 != NULL) {
       trace (91, v6.w);
       (*v5) = (*v5);
      }
      __defer p7_f3 (&v68, v6, ((*v5) ^ (v68 ^ v7)));
      trace (94, (g[1] - (v68 ^ v68)));
     }
     if (((*v5) | 96) % 3 != 0) { goto L95; }
     __defer note ((v68 * (g[1] - 57)));
     L95: ;
    }
    word v97 = v7;
    word v100 = 0;
    do {
     v100 = (v100 + 1);
    } while (v100 < 1 && go_on ());
    if (v62 != NULL) { __panic (v62); }
   }
  }
 }
}
static void p7 (word i) {
 p7_hook = note; p7_saved = NULL;
 switch (i) {
 case 0: note (p7_f0 (0));
 break;
 case 1: note (p7_f1 ((pair) { 1, { 4, 5 } }, 8));
 break;
 case 2: p7_f2 (&g[0]);
 break;
 case 3: p7_f3 (&g[0], (pair) { 3, { 4, 5 } }, 23);
 break;
 }
}
static word (*p8_hook) (word) = note;
static const struct defer_panic *p8_saved;
FUNCTION NOINLINE word p8_f0 (word v1);
FUNCTION void p8_f1 (void);
FUNCTION pair p8_f2 (const struct defer_panic *v2, pair v3);
FUNCTION void p8_f3 (word *v4);
FUNCTION NOINLINE word p8_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v5 = __recover ();
 said (8, v5);
 if (v5 != NULL) {
  p8_saved = __recover ();
  told (12, p8_saved);
  __panicf (LONG_TEXT, (v1 * v1));
  if ((g[1] ^ g[1]) % 3 != 0) {
   if ((g[0] | v1) % 3 != 0) { __panic (as_char (v1)); }
  }
 } else {
  switch ((v1 | v1) % 4) {
  case 0:
   trace (18, (g[1] * (g[1] ^ g[1])));
   __defer p8_f0 ((v1 * (v1 - v1)));
   told (21, v5);
   __attribute__ ((fallthrough));
  case 1:
   said (24, v5);
   break;
  case 2:
   {
   const struct defer_panic *v26 = deep ();
   said (29, v26);
   }
   break;
  default:
   {
   v5 = v5;
   if ((g[0] & g[2]) % 3 != 0) { break; }
   v1 = (g[0] * g[1]);
   }
   break;
  }
 }
 __defer {
  __defer {
   const struct defer_panic *v36 = __recover ();
   said (39, v36);
   if (v36 != NULL) {
    trace (41, (g[0] + v1));
    p8_saved = v5;
   } else {
    told (44, p8_saved);
    trace (45, (g[0] + (v1 + v1)));
   }
  }
 }
 return (v1 * (v1 * g[2]));
}
FUNCTION void p8_f1 (void) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v48 = __recover ();
  said (51, v48);
  if (v48 != NULL) {
   p8_hook (56);
   if ((g[0] + 30) % 3 != 0) { goto L54; }
   switch ((g[1] & g[0]) % 4) {
   case 1:
    if (g[2] % 3 != 0) { goto L57; }
    told (59, v48);
    __defer p8_f2 (v48, (pair) { (g[0] | g[0]), { g[1], (g[2] ^ 13) } });
    L57: ;
    break;
   case 2:
    {
    word v63 = 0;
    L62: ;
    v63 = (v63 + 1);
    p8_hook = note;
    __defer mixed ((unsigned char) ((v63 * (g[2] + v63))), (double) ((v63 & (g[2] - v63))) * 0.5, (pair) { (v63 & g[1]), { (g[2] * g[1]), (v63 ^ v63) } });
    if ((v63 - g[1]) % 3 != 0) { break; }
    if (v63 < 1 && go_on ()) { goto L62; }
    const struct defer_panic *v69 = __recover ();
    told (72, v69);
    }
    break;
   }
   L54: ;
  } else {
   trace (73, (g[0] | (g[1] - g[2])));
  }
  word v75 = 0;
  L74: ;
  v75 = (v75 + 1);
  const struct defer_panic *v78 = __recover ();
  told (81, v78);
  trace (82, (g[0] ^ (g[0] & v75)));
  v75 = (v75 * (g[1] & v75));
  if (v75 < 3 && go_on ()) { goto L74; }
 }
}
FUNCTION pair p8_f2 (const struct defer_panic *v2, pair v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  g[1] = (v3.w - g[1]);
  said (87, v2);
  if ((g[0] + g[2]) % 3 != 0) { goto L88; }
  trace (89, (g[0] - (v3.row[0] - g[1])));
  L88: ;
  __defer p8_f1 ();
 }
 if (g[0] % 3 != 1) { goto L91; }
 trace (92, (v3.row[1] ^ (g[1] + g[0])));
 L91: ;
 v2 = v2;
 __defer p8_f1 ();
 said (96, p8_saved);
 trace (97, (g[2] | (v3.w * 22)));
 __panicf (LINES, (g[0] + v3.row[0]), (g[1] | g[2]));
 word v100 = 0;
 L99: ;
 v100 = (v100 + 1);
 for (word v104 = 0; v104 < 4 && go_on (); v104++) {
  if ((v104 - g[0]) % 3 != 0) { goto L105; }
  v3 = v3;
  L105: ;
  word v108 = 0;
  while (v108 < 3 && go_on ()) {
   v108 = (v108 + 1);
  }
 }
 if (v100 < 1 && go_on ()) { goto L99; }
 return v3;
}
FUNCTION void p8_f3 (word *v4) {
 if (!go_on ()) { return ; }
 __defer {
  told (114, __recover ());
  word v116 = 0;
  while (v116 < 2 && go_on ()) {
   v116 = (v116 + 1);
   for (word v120 = 0; v120 < 4 && go_on (); v120++) {
    switch (g[1] % 4 + 1) {
    case 0:
     __defer p8_f0 ((v120 | (g[1] | 39)));
     __defer p8_f2 (p8_saved, (pair) { (g[1] * 56), { v116, (*v4) } });
     break;
    case 1:
     {
     pair v126 = (pair) { ((*v4) * 29), { (v116 * v116), v116 } };
     if (((*v4) & 56) % 3 != 0) { break; }
     }
     __attribute__ ((fallthrough));
    case 2:
     {
     p8_hook = p8_f0;
     word *v131 = &v120;
     p8_f2 (p8_saved, (pair) { (g[2] - (*v4)), { 68, (v116 & 13) } });
     }
     break;
    default:
     {
     __defer p8_f2 (p8_saved, (pair) { (g[2] - 73), { v116, (v116 - (*v4)) } });
     }
     break;
    }
    word v137 = 0;
    while (v137 < 1 && go_on ()) {
     v137 = (v137 + 1);
     p8_f3 (&v116);
    }
    p8_f0 (v120);
   }
   const struct defer_panic *v142 = deep ();
   told (145, v142);
  }
 }
}
static void p8 (word i) {
 p8_hook = note; p8_saved = NULL;
 switch (i) {
 case 0: note (p8_f0 (0));
 break;
 case 1: p8_f1 ();
 break;
 case 2: p8_f2 (NULL, (pair) { 2, { 4, 5 } });
 break;
 case 3: p8_f3 (&g[0]);
 break;
 }
}
static word (*p9_hook) (word) = note;
static const struct defer_panic *p9_saved;
FUNCTION word p9_f0 (word v1);
FUNCTION NOINLINE void p9_f1 (word *v2, word v3, word v4);
FUNCTION word p9_f2 (pair v5);
FUNCTION word p9_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  v1 = note ((v1 - (g[1] - v1)));
  g[2] = (v1 ^ (g[1] | 76));
 }
 __defer {
  p9_hook = p9_f0;
  v1 = v1;
 }
 word *v13 = &v1;
 if ((v1 | v1) % 3 != 0) {
  switch ((g[2] * 45) % 4) {
  case 0:
   for (word v19 = 0; v19 < 1 && go_on (); v19++) {
    g[0] = 43;
    word v21 = (v19 + v19);
   }
   trace (23, (g[0] - (g[2] - 25)));
   __defer p9_f2 ((pair) { (v1 * 22), { ((*v13) + (*v13)), ((*v13) * g[1]) } });
   break;
  case 1:
   g[1] = (g[0] * ((*v13) + v1));
   break;
  case 2:
   {
   g[1] = v1;
   trace (29, ((*v13) | v1));
   pair v30 = (pair) { (g[0] & v1), { (g[0] | (*v13)), (g[2] | v1) } };
   }
   break;
  }
  said (33, p9_saved);
 }
 if ((v1 * 90) % 3 != 0) {
  __defer told (36, p9_saved);
  p9_hook = p9_f0;
 } else {
  told (39, p9_saved);
  __defer p9_f1 (&v1, ((*v13) ^ (g[2] + 72)), (g[0] ^ (v1 & v1)));
 }
 return (v1 - (v1 | 84));
}
FUNCTION NOINLINE void p9_f1 (word *v2, word v3, word v4) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v42 = __recover ();
 told (45, v42);
 __defer {
  word v48 = 0;
  do {
   v48 = (v48 + 1);
   said (52, v42);
   trace (53, (g[0] & v3));
  } while (v48 < 2 && go_on ());
  switch ((v4 * 34) % 4) {
  case 0:
   {
   v42 = v42;
   told (58, __recover ());
   }
   break;
  case 1:
   v48 = (g[1] | g[1]);
   break;
  case 2:
   __panic (as_long ((v48 ^ 84)));
   __attribute__ ((fallthrough));
  default:
   {
   word v65 = 0;
   L64: ;
   v65 = (v65 + 1);
   word v68[3] = { (g[0] * (*v2)), (g[2] + g[1]), (v48 | (*v2)) };
   __defer note ((v68[g[0] % 3] ^ (v65 * 76)));
   __defer {
    const struct defer_panic *v72 = __recover ();
    said (75, v72);
    if (v72 != NULL) {
     word v77[3] = { v4, (v48 | v68[0]), (v48 - 13) };
    }
    const struct defer_panic *v79 = __recover ();
    told (82, v79);
    if (v79 != NULL) {
     p9_hook ((g[1] ^ (v65 ^ (*v2))));
     __panic (as_uint (v4));
    }
   }
   if (v65 < 2 && go_on ()) { goto L64; }
   }
   break;
  }
 }
}
FUNCTION word p9_f2 (pair v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer mixed ((unsigned char) (v6), (double) (v6) * 0.5, v5);
 if ((v6 | v6) % 3 != 0) {
  __defer {
   const struct defer_panic *v89 = __recover ();
   told (92, v89);
   __panic (as_float (v5.w));
   word v95 = 0;
   while (v95 < 2 && go_on ()) {
    v95 = (v95 + 1);
    v5.row[1] = v95;
    switch ((v6 - v6) % 4) {
    case 0:
     if (v89 != NULL && g[0] % 3 != 1) { __panic (v89); }
     break;
    case 1:
     v95 = (v5.w | (g[1] | v95));
     break;
    case 2:
     {
     trace (105, (v5.row[1] ^ 27));
     }
     __attribute__ ((fallthrough));
    default:
     trace (107, v95);
     break;
    }
   }
  }
 }
}
static void p9 (word i) {
 p9_hook = note; p9_saved = NULL;
 switch (i) {
 case 0: note (p9_f0 (0));
 break;
 case 1: p9_f1 (&g[0], 8, 9);
 break;
 case 2: note (p9_f2 ((pair) { 2, { 4, 5 } }));
 break;
 }
}
static word (*p10_hook) (word) = note;
static const struct defer_panic *p10_saved;
FUNCTION NOINLINE word p10_f0 (word v1);
FUNCTION NOINLINE word p10_f1 (pair v3, word v4);
FUNCTION NOINLINE word p10_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  told (7, NULL);
  said (9, p10_saved);
  word v11 = 0;
  L10: ;
  v11 = (v11 + 1);
  __defer p10_hook ((v11 - (v1 & v1)));
  if ((g[2] | v2) % 3 != 0) { __panicf (LINES, (g[2] - 83), g[0]); }
  __defer p10_f1 ((pair) { (v1 + 23), { (g[2] & g[2]), (v1 + 89) } }, (g[1] | v1));
  if (v11 < 3 && go_on ()) { goto L10; }
  if ((g[2] + g[0]) % 3 != 0) { __panic (as_int ((g[0] + g[2]))); }
 }
 for (word v19 = 0; v19 < 4 && go_on (); v19++) {
  const struct defer_panic *v20 = __recover ();
  told (23, v20);
  __defer mixed ((unsigned char) ((v2 & 59)), (double) ((v1 - (v19 | g[2]))) * 0.5, (pair) { (v2 ^ g[0]), { (g[0] | v19), (v19 ^ v1) } });
  __defer {
   if ((v2 * v1) % 3 != 0) { __panic (as_int ((v2 & g[1]))); }
   __panicf (LONG_TEXT, g[2]);
  }
 }
 p10_saved = __recover ();
 told (30, p10_saved);
 if (p10_saved != NULL) {
  return p10_f0 ((v1 + (v1 ^ g[2])));
 } else {
  trace (33, (g[2] | (v2 & g[1])));
 }
 return (v2 - v1);
}
FUNCTION NOINLINE word p10_f1 (pair v3, word v4) {
 if (!go_on ()) { return 0; }
 trace (35, (v4 - (g[1] ^ g[2])));
 v4 = (v3.row[0] | (v4 | v3.row[1]));
 if ((v4 + g[2]) % 3 != 0) {
  word v38[3] = { v4, (v3.w & v4), (v4 + v4) };
 } else {
  if ((v4 ^ v4) % 3 != 0) { __panic (as_long ((v3.w ^ 24))); }
 }
 for (word v42 = 0; v42 < 4 && go_on (); v42++) {
  __defer p10_f1 (v3, (v4 & g[2]));
  switch ((v3.w ^ g[0]) % 4) {
  case 0:
   {
   __defer p10_f1 (v3, v4);
   __defer {
    const struct defer_panic *v48 = deep ();
    said (51, v48);
    __defer mixed ((unsigned char) ((v3.row[0] * (g[0] - 83))), (double) ((v4 & 70)) * 0.5, v3);
    __defer p10_f1 ((pair) { (g[2] ^ 38), { v42, (v42 | v4) } }, v4);
    if ((v3.w + 16) % 3 != 0) { goto L54; }
    trace (55, (v42 - (v4 + g[0])));
    trace (56, v42);
    L54: ;
    told (58, __recover ());
   }
   if ((v4 ^ 43) % 3 != 0) { continue; }
   }
   __attribute__ ((fallthrough));
  case 1:
   __defer p10_f1 (v3, (g[2] + (v3.w + 61)));
   g[0] = (g[2] + (v42 - 51));
   break;
  case 2:
   {
   word v65 = 0;
   L64: ;
   v65 = (v65 + 1);
   word v69 = 0;
   do {
    v69 = (v69 + 1);
    if ((v3.row[1] * 81) % 3 != 0) { break; }
   } while (v69 < 4 && go_on ());
   if (v65 < 2 && go_on ()) { goto L64; }
   }
   break;
  default:
   {
   trace (74, (v3.row[0] * (g[0] | g[2])));
   }
   break;
  }
 }
 return (g[0] | (g[2] * v4));
}
static void p10 (word i) {
 p10_hook = note; p10_saved = NULL;
 switch (i) {
 case 0: note (p10_f0 (0));
 break;
 case 1: note (p10_f1 ((pair) { 1, { 4, 5 } }, 8));
 break;
 }
}
static word (*p11_hook) (word) = note;
static const struct defer_panic *p11_saved;
FUNCTION word p11_f0 (word v1);
FUNCTION pair p11_f1 (word v3);
FUNCTION word p11_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v5 = __recover ();
 said (8, v5);
 __defer {
  word v10 = g[2];
  if ((g[1] & g[1]) % 3 != 0) { __panic (as_ulong ((v10 | g[1]))); }
  __panic (as_ulong ((g[1] - 5)));
  said (15, p11_saved);
 }
 for (word v17 = 0; v17 < 3 && go_on (); v17++) {
  trace (18, (v17 & (v1 ^ g[1])));
  if ((g[1] & v1) % 3 != 0) { break; }
  if (g[0] % 3 != 0) { goto L20; }
  trace (21, (g[0] | (g[0] ^ g[1])));
  {
   v17 = (g[1] ^ v17);
  }
  said (25, v5);
  L20: ;
 }
 return (v1 ^ 45);
}
FUNCTION pair p11_f1 (word v3) {
 __result pair v4 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v28 = deep ();
  said (31, v28);
  const struct defer_panic *v32 = deep ();
  said (35, v32);
 }
 if ((v4.row[1] | 54) % 3 != 0) { __panic (as_int ((g[0] - 35))); }
 if ((v3 + g[0]) % 3 != 0) { return (pair) { (g[2] + 25), { (v3 ^ v3), (v3 + v3) } }; }
 word v39 = 0;
 while (v39 < 4 && go_on ()) {
  v39 = (v39 + 1);
  __defer p11_f1 (g[0]);
  trace (43, (g[0] ^ (v3 + v4.w)));
 }
 word v45 = 0;
 L44: ;
 v45 = (v45 + 1);
 trace (48, (v45 - v3));
 trace (49, v45);
 if (v45 < 1 && go_on ()) { goto L44; }
 if (v39 % 3 != 0) { return (pair) { (v39 | g[2]), { (g[0] & g[2]), (v45 & g[0]) } }; }
 if ((v45 + v4.w) % 3 != 0) {
  if ((v39 | g[1]) % 3 != 0) { __panicf (LINES, (g[1] ^ 0), (v4.w * 45)); }
  __defer told (54, p11_saved);
  if (p11_saved != NULL) { __panic (p11_saved); }
 } else {
  if ((v45 - g[2]) % 3 != 0) { goto L56; }
  {
   __defer {
    p11_saved = __recover ();
    said (61, p11_saved);
    if (p11_saved != NULL) {
     pair v63 = v4;
     trace (65, (v4.row[v4.row[1] % 2] | g[0]));
     if (p11_saved != NULL && (v45 ^ v39) % 3 != 0) { __panic (p11_saved); }
     if (p11_saved != NULL) { __panic (p11_saved); }
    } else {
     if (g[0] % 3 != 0) { __panic (as_text (14)); }
    }
   }
  }
  L56: ;
 }
}
static void p11 (word i) {
 p11_hook = note; p11_saved = NULL;
 switch (i) {
 case 0: note (p11_f0 (0));
 break;
 case 1: p11_f1 (7);
 break;
 }
}
static word (*p12_hook) (word) = note;
static const struct defer_panic *p12_saved;
FUNCTION word p12_f0 (word v1);
FUNCTION word p12_f1 (pair v3);
FUNCTION void p12_f2 (word v5);
FUNCTION pair p12_f3 (word *v6, word *v7);
FUNCTION NOINLINE word p12_f4 (void);
FUNCTION NOINLINE pair p12_f5 (void);
FUNCTION word p12_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v10 = __recover ();
 said (13, v10);
 __defer p12_f4 ();
 return p12_f1 ((pair) { g[2], { (g[1] | g[0]), (v2 ^ g[2]) } });
 __defer p12_f1 ((pair) { (v2 - 68), { (g[2] - g[1]), (g[1] + v1) } });
 switch (g[0] % 4) {
 case 0:
  trace (19, (g[2] - v1));
  break;
 case 1:
  if ((g[1] & v2) % 3 != 0) {
   switch (g[2] % 4) {
   case 0:
    {
    trace (24, (g[1] - (g[2] - g[0])));
    }
    break;
   case 1:
    {
    if ((v2 ^ g[2]) % 3 != 0) {
     trace (27, 68);
    }
    }
    break;
   case 2:
    trace (29, (g[2] * (v1 - v1)));
    break;
   default:
    trace (31, 64);
    break;
   }
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (33, (g[0] + (g[2] - g[0])));
  break;
 default:
  trace (35, (v1 * v2));
  break;
 }
}
FUNCTION word p12_f1 (pair v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer p12_f2 ((v3.w ^ (v4 | g[2])));
 if ((v3.row[1] * v4) % 3 != 0) { __panic (as_ulong ((v4 + v3.w))); }
 for (word v39 = 0; v39 < 4 && go_on (); v39++) {
  word v41 = 0;
  L40: ;
  v41 = (v41 + 1);
  word v45 = 0;
  while (v45 < 2 && go_on ()) {
   v45 = (v45 + 1);
   told (49, p12_saved);
   if ((v45 ^ v3.row[1]) % 3 != 0) { goto L50; }
   if ((v3.row[0] - v45) % 3 != 0) { return p12_f0 ((v41 | (v39 ^ 6))); }
   __panic (as_char ((v4 | v3.w)));
   L50: ;
   __defer {
    const struct defer_panic *v54 = __recover ();
    said (57, v54);
    if (v54 != NULL && v41 % 3 != 0) { __panic (v54); }
    mixed ((unsigned char) ((v45 + (v39 & 9))), (double) ((g[2] | v3.row[1])) * 0.5, v3);
   }
   if ((v45 * 81) % 3 != 0) { goto L60; }
   told (62, __recover ());
   L60: ;
  }
  v45 = p12_f0 ((v41 | v45));
  __defer {
   said (66, p12_saved);
   __defer p12_f3 (&v4, &(word) { (g[0] | 92) });
  }
  if (v41 < 3 && go_on ()) { goto L40; }
 }
}
FUNCTION void p12_f2 (word v5) {
 if (!go_on ()) { return ; }
 __defer {
  word v70 = 0;
  do {
   v70 = (v70 + 1);
   told (74, p12_saved);
   trace (75, (v5 + (v70 * v5)));
   p12_saved = p12_saved;
  } while (v70 < 3 && go_on ());
  v70 = g[0];
  word *v78 = &v5;
 }
 if ((v5 * v5) % 3 != 0) { goto L80; }
 __defer note (55);
 __panic (as_literal (93));
 L80: ;
 if ((v5 & v5) % 3 != 0) { return ; }
 if ((g[1] | g[1]) % 3 != 0) { goto L84; }
 __defer p12_f3 (&v5, &v5);
 __defer {
  p12_saved = __recover ();
  told (89, p12_saved);
  if (p12_saved != NULL) {
   if (g[0] % 3 != 0) { goto L91; }
   told (93, p12_saved);
   __defer p12_f1 ((pair) { (v5 + v5), { 29, 85 } });
   if ((g[1] - g[2]) % 3 != 0) { goto L95; }
   __defer note (24);
   L95: ;
   L91: ;
  } else 
   __defer p12_f5 ();
  word v99 = 0;
  L98: ;
  v99 = (v99 + 1);
  if (v99 < 1 && go_on ()) { goto L98; }
 }
 L84: ;
}
FUNCTION pair p12_f3 (word *v6, word *v7) {
 __result pair v8 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 said (103, p12_saved);
 if ((v8.row[1] ^ (*v7)) % 3 != 0) { __panic (as_long (((*v7) * g[2]))); }
 if ((g[0] + g[2]) % 3 != 0) {
  if ((g[2] - 22) % 3 != 0) { return v8; }
 } else {
  for (word v108 = 0; v108 < 2 && go_on (); v108++) {
   __defer {
    word v111 = 0;
    L110: ;
    v111 = (v111 + 1);
    p12_hook ((g[2] ^ (v108 + g[0])));
    (*v7) = v108;
    if (v111 < 3 && go_on ()) { goto L110; }
    word v117 = 0;
    L116: ;
    v117 = (v117 + 1);
    word v120 = (v108 + (v117 ^ 79));
    __defer p12_f3 (&v120, &v108);
    const struct defer_panic *v123 = __recover ();
    said (126, v123);
    if (v117 < 1 && go_on ()) { goto L116; }
    trace (127, v111);
   }
   for (word v129 = 0; v129 < 1 && go_on (); v129++) {
    trace (130, v8.w);
   }
  }
 }
 return v8;
}
FUNCTION NOINLINE word p12_f4 (void) {
 if (!go_on ()) { return 0; }
 p12_f5 ();
 __defer {
  const struct defer_panic *v134 = __recover ();
  told (137, v134);
  if (v134 != NULL) {
   for (word v140 = 0; v140 < 1 && go_on (); v140++) {
    trace (141, (v140 - v140));
    __defer told (143, __recover ());
    if (v134 != NULL) { __panic (v134); }
   }
  }
  word v145 = (g[2] + (g[1] ^ g[0]));
  trace (147, (g[1] | (g[0] & 39)));
 }
 return (g[0] * (g[1] ^ 80));
}
FUNCTION NOINLINE pair p12_f5 (void) {
 __result pair v9 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v150 = __recover ();
  told (153, v150);
  if (v150 != NULL) {
   const struct defer_panic *v155 = deep ();
   told (158, v155);
   if (v155 != NULL) {
    if ((g[1] & g[2]) % 3 != 0) {
     __defer p12_f1 ((pair) { (g[0] + g[1]), { (g[1] - g[0]), (g[1] - g[0]) } });
     pair v162 = (pair) { g[2], { (g[2] | g[2]), g[2] } };
    } else {
     if ((g[1] ^ g[0]) % 3 != 0) { __panicf (LINES, 87, (g[2] - g[1])); }
     v9 = (pair) { (g[1] + g[1]), { (g[0] & 35), (g[0] + g[2]) } };
    }
    if (v155 != NULL) { __panic (v155); }
   }
   g[1] = (v9.w - g[1]);
   __defer mixed ((unsigned char) ((g[0] ^ (g[2] + g[1]))), (double) ((g[0] + 37)) * 0.5, (pair) { (g[0] * g[0]), { (g[1] - g[0]), (g[0] + g[1]) } });
  }
  told (170, __recover ());
 }
 __defer {
  p12_saved = __recover ();
  told (174, p12_saved);
  if (p12_saved != NULL) {
   word v177 = 0;
   do {
    v177 = (v177 + 1);
    word v181 = 0;
    do {
     v181 = (v181 + 1);
     pair v184 = (pair) { (v181 * v177), { g[2], (g[1] | 57) } };
     said (187, p12_saved);
    } while (v181 < 2 && go_on ());
   } while (v177 < 3 && go_on ());
   if (p12_saved != NULL) { __panic (p12_saved); }
  } else {
   trace (189, (g[1] | (g[1] & 47)));
  }
 }
 return v9;
}
static void p12 (word i) {
 p12_hook = note; p12_saved = NULL;
 switch (i) {
 case 0: note (p12_f0 (0));
 break;
 case 1: note (p12_f1 ((pair) { 1, { 4, 5 } }));
 break;
 case 2: p12_f2 (14);
 break;
 case 3: p12_f3 (&g[0], &g[1]);
 break;
 case 4: note (p12_f4 ());
 break;
 case 5: p12_f5 ();
 break;
 }
}
static word (*p13_hook) (word) = note;
static const struct defer_panic *p13_saved;
FUNCTION NOINLINE word p13_f0 (word v1);
FUNCTION void p13_f1 (word *v2);
FUNCTION word p13_f2 (const struct defer_panic *v3);
FUNCTION NOINLINE void p13_f3 (word v4, word v5, word v6);
FUNCTION pair p13_f4 (pair v7);
FUNCTION NOINLINE word p13_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  __defer {
   p13_saved = __recover ();
   said (13, p13_saved);
   told (15, p13_saved);
   v1 = (g[0] - g[0]);
   v1 = p13_f2 (NULL);
   trace (18, g[2]);
  }
  if ((g[1] & v1) % 3 != 0) {
   const struct defer_panic *v20 = __recover ();
   said (23, v20);
   if (v20 != NULL) {
    __defer note ((g[1] & (g[2] | g[2])));
   } else {
    if (g[1] % 3 != 0) { goto L26; }
    trace (27, g[2]);
    L26: ;
    v1 = (v1 - v1);
   }
  } else {
   if ((g[1] | v1) % 3 != 0) { goto L29; }
   trace (30, g[1]);
   L29: ;
  }
 }
 return 27;
}
FUNCTION void p13_f1 (word *v2) {
 if (!go_on ()) { return ; }
 __defer mixed ((unsigned char) ((g[0] + (g[1] ^ (*v2)))), (double) ((g[1] & (*v2))) * 0.5, (pair) { (g[0] * g[2]), { (g[1] ^ g[2]), (g[2] + g[0]) } });
 if (g[2] % 3 != 0) { goto L33; }
 trace (34, ((*v2) - ((*v2) * g[2])));
 if (p13_saved != NULL) { __panic (p13_saved); }
 L33: ;
 g[2] = (g[1] + 61);
 __defer p13_f0 ((g[0] - g[2]));
 __defer p13_f4 ((pair) { g[0], { ((*v2) + (*v2)), (g[2] | 82) } });
 trace (39, ((*v2) | ((*v2) & g[2])));
 if ((g[1] | 72) % 3 != 0) { goto L40; }
 g[1] = (g[2] + 96);
 if (((*v2) ^ g[1]) % 3 != 0) { goto L42; }
 if (g[0] % 3 != 2) {
  for (word v45 = 0; v45 < 2 && go_on (); v45++) {
   trace (46, (v45 + (g[0] & v45)));
  }
 }
 L42: ;
 L40: ;
}
FUNCTION word p13_f2 (const struct defer_panic *v3) {
 if (!go_on ()) { return 0; }
 __defer p13_f4 ((pair) { g[1], { (g[2] - g[2]), g[1] } });
 if ((g[1] - g[2]) % 3 != 0) {
  const struct defer_panic *v49 = __recover ();
  told (52, v49);
  if (v49 != NULL) {
   g[0] = (g[0] * (g[1] | g[0]));
   __defer {
    __defer p13_f3 (g[2], g[0], g[0]);
    g[0] = (g[2] * g[0]);
   }
   if ((g[0] - g[2]) % 3 != 0) {
    mixed ((unsigned char) ((g[0] | g[2])), (double) ((g[0] * (g[2] & g[2]))) * 0.5, (pair) { (g[2] - g[1]), { (g[1] | g[0]), (g[2] + g[2]) } });
    if ((g[2] | 51) % 3 != 0) { __panic (as_ulong ((g[1] & g[0]))); }
    trace (61, (g[0] | 91));
   }
   if (v49 != NULL) { __panic (v49); }
  } else {
   trace (63, (g[0] ^ (g[1] - g[2])));
  }
 } else {
  trace (64, g[2]);
 }
 return (g[2] ^ (g[1] * g[2]));
}
FUNCTION NOINLINE void p13_f3 (word v4, word v5, word v6) {
 if (!go_on ()) { return ; }
 for (word v67 = 0; v67 < 2 && go_on (); v67++) {
  trace (68, (g[0] ^ (v6 - 39)));
  g[0] = (g[1] + 76);
  __defer note (74);
  if (p13_saved != NULL) { __panic (p13_saved); }
 }
 __panic (as_double ((v5 + v6)));
 trace (73, (g[2] | (g[2] * g[0])));
 g[2] = (g[0] - (v4 | v4));
 if ((g[1] | g[1]) % 3 != 0) { goto L75; }
 trace (76, (g[0] | (v4 ^ g[2])));
 L75: ;
 __defer {
  word v79 = 0;
  do {
   v79 = (v79 + 1);
   switch ((g[0] | v5) % 4) {
   case 0:
    if ((v5 ^ v5) % 3 != 0) { __panic (as_ulong ((v5 & g[0]))); }
    if (v6 % 3 != 0) {
     told (87, p13_saved);
     trace (88, (v79 | 3));
     said (90, p13_saved);
    }
    __defer p13_hook ((v6 & g[2]));
    break;
   case 1:
    __defer {
     trace (94, g[2]);
     p13_saved = __recover ();
     said (97, p13_saved);
     if (p13_saved != NULL) {
      trace (99, (g[1] * (v5 - g[2])));
     }
    }
    break;
   case 2:
    {
    trace (101, 99);
    }
    break;
   default:
    {
    trace (103, (g[0] & (g[2] * 54)));
    }
    break;
   }
  } while (v79 < 3 && go_on ());
 }
}
FUNCTION pair p13_f4 (pair v7) {
 __result pair v8 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  word v105 = g[0];
  said (108, p13_saved);
 }
 __defer {
  p13_saved = __recover ();
  said (112, p13_saved);
  if (p13_saved != NULL) {
   g[1] = (g[1] * (v7.w - g[2]));
   if (p13_saved != NULL && g[1] % 3 != 0) { __panic (p13_saved); }
   told (117, p13_saved);
  } else {
   if ((g[2] + g[1]) % 3 != 0) {
    trace (119, (g[2] * (g[2] + 53)));
    p13_f0 ((v8.row[g[2] % 2] | (g[2] ^ 18)));
   } else {
    __defer mixed ((unsigned char) (g[1]), (double) ((g[2] * g[0])) * 0.5, (pair) { (g[1] * g[2]), { (g[1] & g[0]), (v7.row[0] | g[2]) } });
    if (g[1] % 3 != 0) { __panic (as_float ((g[0] & 2))); }
   }
   p13_hook ((g[0] | (v7.w + g[0])));
   v8 = v8;
  }
  p13_f0 ((v7.w & g[0]));
  if (g[2] % 3 != 0) { __panic (as_float ((g[1] * 41))); }
  p13_f3 ((g[2] & (g[2] & g[1])), (g[2] | g[2]), 93);
  if ((g[1] + g[2]) % 3 != 0) { goto L128; }
  p13_f3 ((g[0] - g[0]), (g[0] + (v7.w | g[2])), (g[2] + (g[0] ^ g[0])));
  trace (130, g[0]);
  if (p13_saved != NULL) { __panic (p13_saved); }
  L128: ;
 }
 trace (132, (v7.row[0] * (g[1] & g[0])));
 trace (133, g[0]);
}
static void p13 (word i) {
 p13_hook = note; p13_saved = NULL;
 switch (i) {
 case 0: note (p13_f0 (0));
 break;
 case 1: p13_f1 (&g[0]);
 break;
 case 2: note (p13_f2 (NULL));
 break;
 case 3: p13_f3 (21, 22, 23);
 break;
 case 4: p13_f4 ((pair) { 4, { 4, 5 } });
 break;
 }
}
static word (*p14_hook) (word) = note;
static const struct defer_panic *p14_saved;
FUNCTION NOINLINE word p14_f0 (word v1);
FUNCTION NOINLINE void p14_f1 (word v3);
FUNCTION NOINLINE word p14_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v4 = __recover ();
 said (7, v4);
 if (v4 != NULL) {
  __defer {
   const struct defer_panic *v10 = deep ();
   told (13, v10);
   v4 = __recover ();
   said (16, v4);
   g[1] = g[0];
   const struct defer_panic *v18 = __recover ();
   told (21, v18);
   trace (22, g[0]);
  }
  if ((v1 & 46) % 3 != 0) { return (v1 | (g[1] & g[2])); }
  word v25 = 0;
  do {
   v25 = (v25 + 1);
   if (g[0] % 3 != 0) 
    __defer p14_f1 (v1);
   for (word v31 = 0; v31 < 3 && go_on (); v31++) {
    return p14_f0 (g[1]);
    __defer note ((g[1] ^ v1));
   }
   switch ((v2 ^ v2) % 4) {
   case 0:
    {
    word v37 = 0;
    while (v37 < 3 && go_on ()) {
     v37 = (v37 + 1);
     word v40 = (v37 - (v1 ^ g[2]));
     __defer mixed ((unsigned char) ((g[2] + g[1])), (double) (v25) * 0.5, (pair) { (v37 + g[0]), { (v40 * g[1]), (g[1] - v37) } });
     const struct defer_panic *v43 = __recover ();
     said (46, v43);
     if (v43 != NULL) {
      p14_f1 ((g[0] & (v37 ^ g[2])));
      trace (49, (v37 ^ g[2]));
     }
     trace (50, (v40 ^ (v40 * g[1])));
    }
    if ((g[1] ^ g[1]) % 3 != 0) {
     __defer p14_f1 ((v37 | (v2 - 69)));
    } else {
     trace (53, v2);
    }
    }
    break;
   case 2:
    trace (55, g[1]);
    break;
   }
  } while (v25 < 2 && go_on ());
 }
 __defer {
  const struct defer_panic *v57 = __recover ();
  said (60, v57);
  if (v57 != NULL) {
   trace (62, (v2 - (g[0] ^ g[0])));
   if (v57 != NULL) { __panic (v57); }
  }
 }
}
FUNCTION NOINLINE void p14_f1 (word v3) {
 if (!go_on ()) { return ; }
 if (p14_saved != NULL) { __defer __panic (p14_saved); }
 if (v3 % 3 != 0) { __panic (as_int ((g[1] + v3))); }
 for (word v67 = 0; v67 < 4 && go_on (); v67++) {
  __defer told (69, p14_saved);
  trace (70, g[1]);
  trace (71, (g[2] * 96));
  __defer __panic (as_uint ((v3 | v3)));
 }
 if ((g[0] | v3) % 3 != 0) { return ; }
 p14_f1 (g[1]);
 p14_saved = __recover ();
 said (77, p14_saved);
 if (p14_saved != NULL) {
  trace (79, (g[0] * (v3 & v3)));
  g[1] = (g[1] ^ 63);
  if (p14_saved != NULL) { __panic (p14_saved); }
 }
 if ((g[0] | g[1]) % 3 != 0) { goto L82; }
 if ((v3 + v3) % 3 != 0) { goto L83; }
 g[1] = (g[2] * g[0]);
 L83: ;
 switch (v3 % 4) {
 case 1:
  if ((g[0] * g[2]) % 3 != 0) {
   __defer p14_f1 (v3);
   trace (89, (v3 | v3));
   if ((v3 + g[2]) % 3 != 0) { goto L90; }
   v3 = p14_hook (g[1]);
   L90: ;
  }
  break;
 case 2:
  {
  trace (93, (g[1] + (g[0] + 84)));
  }
  break;
 default:
  {
  trace (95, v3);
  }
  break;
 }
 L82: ;
}
static void p14 (word i) {
 p14_hook = note; p14_saved = NULL;
 switch (i) {
 case 0: note (p14_f0 (0));
 break;
 case 1: p14_f1 (7);
 break;
 }
}
static word (*p15_hook) (word) = note;
static const struct defer_panic *p15_saved;
FUNCTION word p15_f0 (word v1);
FUNCTION word p15_f1 (void);
FUNCTION word p15_f2 (const struct defer_panic *v3);
FUNCTION word p15_f3 (void);
FUNCTION pair p15_f4 (pair v6, const struct defer_panic *v7);
FUNCTION void p15_f5 (word v8);
FUNCTION word p15_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v9 = __recover ();
 told (12, v9);
 if (v9 != NULL) {
  trace (14, (v1 - g[2]));
  word v16 = 0;
  do {
   v16 = (v16 + 1);
   switch ((g[1] ^ g[1]) % 4) {
   case 0:
    {
    if ((v16 - 68) % 3 != 0) { goto L21; }
    __defer p15_f1 ();
    v16 = v16;
    L21: ;
    }
    break;
   case 1:
    {
    if ((v16 & g[2]) % 3 != 0) {
     __defer p15_f1 ();
    } else {
     said (28, v9);
    }
    p15_hook = p15_f0;
    }
    __attribute__ ((fallthrough));
   default:
    v1 = 98;
    break;
   }
   mixed ((unsigned char) ((v16 + (v16 - g[1]))), (double) ((v16 | (g[2] + v1))) * 0.5, (pair) { (g[0] * g[0]), { g[2], (g[1] - 18) } });
   if ((g[0] + v16) % 3 != 0) { goto L33; }
   if (v9 != NULL) { __panic (v9); }
   L33: ;
  } while (v16 < 3 && go_on ());
  word *v35 = &v16;
 }
 __defer {
  const struct defer_panic *v38 = __recover ();
  told (41, v38);
  v9 = v38;
  word v43 = (g[2] | (g[2] * v1));
 }
 __panic (as_int ((g[0] * g[1])));
 trace (46, g[0]);
 if (v9 != NULL && (g[0] * g[2]) % 3 != 0) { __panic (v9); }
 return v1;
}
FUNCTION word p15_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v49 = __recover ();
 told (52, v49);
 __defer {
  const struct defer_panic *v54 = __recover ();
  said (57, v54);
  if (v2 % 3 != 0) { __panicf (LONG_TEXT, (v2 & 97)); }
  const struct defer_panic *v59 = __recover ();
  said (62, v59);
  if (v59 != NULL) {
   trace (64, (g[0] * (v2 | v2)));
  }
  for (word v66 = 0; v66 < 1 && go_on (); v66++) {
   __defer p15_f5 ((g[0] - (g[1] | v66)));
   trace (68, (g[0] - (g[2] * g[2])));
   word v69[3] = { v66, (v66 & 1), (g[1] - v2) };
  }
  word v72 = 0;
  do {
   v72 = (v72 + 1);
   if (g[0] % 3 != 0) { __panic (as_int (g[0])); }
   if ((v72 - 37) % 3 != 0) { __panic (as_uint ((g[0] | g[2]))); }
  } while (v72 < 3 && go_on ());
 }
 __defer p15_f3 ();
 word v78 = (v2 * (g[2] | v2));
 __defer note (v2);
 if ((v78 | v78) % 3 != 0) { __panic (as_double (v78)); }
 if ((g[1] ^ 63) % 3 != 0) { return (g[0] + g[1]); }
 if ((g[1] | g[2]) % 3 != 0) {
  word v85 = 0;
  while (v85 < 2 && go_on ()) {
   v85 = (v85 + 1);
  }
 }
}
FUNCTION word p15_f2 (const struct defer_panic *v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 v3 = __recover ();
 said (90, v3);
 __defer {
  pair v92 = (pair) { g[0], { (v4 ^ 89), v4 } };
  v4 = (g[2] ^ (v4 ^ g[2]));
  if (g[0] % 3 != 2) { __panic (as_long (72)); }
 }
 if (g[0] % 3 != 2) { return v4; }
 if ((g[1] & g[0]) % 3 != 0) { return p15_f2 (v3); }
 if (g[0] % 3 != 1) { return (g[1] ^ v4); }
 word v100 = 0;
 L99: ;
 v100 = (v100 + 1);
 __defer {
  __defer {
   const struct defer_panic *v105 = __recover ();
   said (108, v105);
   if (v105 != NULL) {
    told (111, v3);
   } else {
    __defer p15_f5 ((g[0] + (g[0] | v100)));
    __defer p15_f0 ((v4 - (v100 - g[2])));
   }
   __defer p15_f1 ();
   v3 = v105;
  }
  word v117 = 0;
  while (v117 < 3 && go_on ()) {
   v117 = (v117 + 1);
  }
 }
 if (v100 < 4 && go_on ()) { goto L99; }
 return (v4 - (g[2] * g[1]));
}
FUNCTION word p15_f3 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p15_saved = p15_saved;
  p15_saved = deep ();
  said (125, p15_saved);
  told (127, p15_saved);
  word v129 = 0;
  do {
   v129 = (v129 + 1);
   word *v132 = &v5;
   (*v132) = v5;
   v129 = (g[0] - (g[0] + v129));
  } while (v129 < 3 && go_on ());
 }
 __defer p15_f1 ();
 trace (137, (v5 ^ (g[2] - g[2])));
 __defer {
  __defer told (140, p15_saved);
  word v142 = 0;
  while (v142 < 4 && go_on ()) {
   v142 = (v142 + 1);
   __defer {
    const struct defer_panic *v146 = deep ();
    told (149, v146);
    trace (150, g[2]);
    v146 = __recover ();
    told (153, v146);
    if ((g[1] | 7) % 3 != 0) { __panic (as_int ((g[2] * g[1]))); }
   }
   word v155[3] = { 3, g[0], (v5 + 61) };
   word v157 = 37;
  }
  trace (159, (g[1] ^ (g[2] | v142)));
 }
 g[0] = (v5 * g[2]);
 __defer p15_f1 ();
 word v163 = 0;
 L162: ;
 v163 = (v163 + 1);
 if (v163 < 4 && go_on ()) { goto L162; }
}
FUNCTION pair p15_f4 (pair v6, const struct defer_panic *v7) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v167 = 0;
 L166: ;
 v167 = (v167 + 1);
 trace (170, (v167 ^ (v167 + v6.row[0])));
 told (172, v7);
 if ((g[0] * 35) % 3 != 0) { __panicf (LINES, (v167 + v167), 27); }
 trace (174, g[0]);
 if (v167 < 4 && go_on ()) { goto L166; }
 if (v167 % 3 != 0) { __panic (as_ulong ((g[1] & g[2]))); }
 trace (176, v167);
 v7 = NULL;
 return v6;
}
FUNCTION void p15_f5 (word v8) {
 if (!go_on ()) { return ; }
 trace (179, (v8 ^ v8));
 word v181 = 0;
 do {
  v181 = (v181 + 1);
  for (word v185 = 0; v185 < 4 && go_on (); v185++) {
   if (g[2] % 3 != 0) {
    word v188 = 0;
    while (v188 < 1 && go_on ()) {
     v188 = (v188 + 1);
     p15_saved = __recover ();
     told (193, p15_saved);
     word v194 = (g[1] * (g[2] ^ g[1]));
     v185 = (v188 * (g[2] & v8));
     if ((g[1] & 91) % 3 != 0) { return ; }
    }
   }
   __defer p15_f0 (94);
  }
  trace (199, (v181 * g[0]));
  if ((g[0] - 75) % 3 != 0) { break; }
 } while (v181 < 3 && go_on ());
 __defer p15_f0 (22);
 word v203 = 0;
 L202: ;
 v203 = (v203 + 1);
 word v207 = 0;
 while (v207 < 4 && go_on ()) {
  v207 = (v207 + 1);
  if (v207 % 3 != 0) {
   trace (211, (v8 + g[1]));
   word v213 = 0;
   L212: ;
   v213 = (v213 + 1);
   if (v213 < 2 && go_on ()) { goto L212; }
  }
 }
 if (v203 < 2 && go_on ()) { goto L202; }
}
static void p15 (word i) {
 p15_hook = note; p15_saved = NULL;
 switch (i) {
 case 0: note (p15_f0 (0));
 break;
 case 1: note (p15_f1 ());
 break;
 case 2: note (p15_f2 (NULL));
 break;
 case 3: note (p15_f3 ());
 break;
 case 4: p15_f4 ((pair) { 4, { 4, 5 } }, NULL);
 break;
 case 5: p15_f5 (35);
 break;
 }
}
static word (*p16_hook) (word) = note;
static const struct defer_panic *p16_saved;
FUNCTION word p16_f0 (word v1);
FUNCTION word p16_f1 (word *v3, word v4);
FUNCTION word p16_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v6 = __recover ();
  told (9, v6);
  if ((v1 & v1) % 3 != 0) {
   const struct defer_panic *v11 = __recover ();
   told (14, v11);
   if (v11 != NULL) {
    said (17, v11);
    if (v11 != NULL) { __panic (v11); }
   } else {
    __defer {
     __defer told (21, v11);
     if ((v1 | g[2]) % 3 != 0) { __panic (as_uint (v1)); }
    }
    word v24 = 0;
    L23: ;
    v24 = (v24 + 1);
    __defer p16_f0 ((v2 - (g[1] + 7)));
    if ((g[2] ^ g[2]) % 3 != 0) { __panic (as_literal (10)); }
    __defer mixed ((unsigned char) ((v2 + 64)), (double) ((g[2] | v2)) * 0.5, (pair) { g[2], { g[1], (v1 * g[2]) } });
    if (v24 < 4 && go_on ()) { goto L23; }
   }
   word v31 = 0;
   L30: ;
   v31 = (v31 + 1);
   if (v6 != NULL && g[2] % 3 != 0) { __panic (v6); }
   v31 = 34;
   if (v31 < 1 && go_on ()) { goto L30; }
  }
  trace (36, (v2 * (v2 ^ v1)));
  if (v6 != NULL) { __panic (v6); }
  word v39 = 0;
  L38: ;
  v39 = (v39 + 1);
  trace (42, (v2 - (g[2] * g[1])));
  word v43 = (g[2] + (v2 ^ 20));
  if (v39 < 2 && go_on ()) { goto L38; }
 }
}
FUNCTION word p16_f1 (word *v3, word v4) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v46 = __recover ();
  said (49, v46);
  __defer note (v4);
  word v52 = 0;
  while (v52 < 1 && go_on ()) {
   v52 = (v52 + 1);
   const struct defer_panic *v55 = __recover ();
   told (58, v55);
   if (g[0] % 3 != 0) { goto L59; }
   p16_saved = __recover ();
   said (62, p16_saved);
   if (p16_saved != NULL) {
    told (65, v46);
    if ((g[2] & g[0]) % 3 != 0) { __panic (as_text ((*v3))); }
   } else {
    trace (67, (v52 & (g[1] * g[1])));
    word *v68 = &v4;
   }
   L59: ;
  }
 }
 return (v4 - (g[1] + 43));
}
static void p16 (word i) {
 p16_hook = note; p16_saved = NULL;
 switch (i) {
 case 0: note (p16_f0 (0));
 break;
 case 1: note (p16_f1 (&g[0], 8));
 break;
 }
}
static word (*p17_hook) (word) = note;
static const struct defer_panic *p17_saved;
FUNCTION word p17_f0 (word v1);
FUNCTION void p17_f1 (const struct defer_panic *v3);
FUNCTION NOINLINE word p17_f2 (pair v4, const struct defer_panic *v5, word v6);
FUNCTION NOINLINE void p17_f3 (word v8, word *v9);
FUNCTION pair p17_f4 (word v10, word v11);
FUNCTION pair p17_f5 (pair v13, word v14, word v15);
FUNCTION word p17_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v16 = __recover ();
 told (19, v16);
 if (v16 != NULL) {
  __panic (as_char ((v2 - g[0])));
 } else {
  __defer note ((v2 * (g[0] | g[0])));
  for (word v24 = 0; v24 < 2 && go_on (); v24++) {
   if ((g[0] + v1) % 3 != 0) { return (v2 - v2); }
   const struct defer_panic *v26 = __recover ();
   told (29, v26);
   if ((v2 + v1) % 3 != 0) { goto L30; }
   p17_f2 ((pair) { (g[1] | v2), { g[2], (v24 + 52) } }, v16, (v1 ^ (v1 ^ g[0])));
   v26 = __recover ();
   told (34, v26);
   if (v26 != NULL) {
    trace (36, g[2]);
   } else {
    trace (37, v24);
   }
   L30: ;
  }
 }
 __defer p17_hook (33);
 return (v1 & (v1 | 94));
}
FUNCTION void p17_f1 (const struct defer_panic *v3) {
 if (!go_on ()) { return ; }
 word v40 = g[0];
 trace (42, (v40 - (g[0] ^ v40)));
 if (v3 != NULL) { __panic (v3); }
 const struct defer_panic *v44 = __recover ();
 said (47, v44);
 if (v44 != NULL) {
  v3 = v3;
  word v51 = 0;
  do {
   v51 = (v51 + 1);
   g[1] = (g[0] - (g[1] ^ g[0]));
   g[1] = (g[2] - g[2]);
   switch (v51 % 4) {
   case 1:
    {
    v44 = __recover ();
    __defer {
     g[1] = v40;
     p17_hook = p17_f0;
    }
    if (v44 != NULL && (v51 & g[1]) % 3 != 0) { __panic (v44); }
    }
    __attribute__ ((fallthrough));
   case 2:
    __defer {
     v3 = __recover ();
     told (67, v3);
     if (v3 != NULL) {
      pair v69 = (pair) { (g[1] & g[2]), { g[1], (g[0] + v40) } };
     }
     if ((g[1] ^ 49) % 3 != 0) { __panic (as_double ((g[1] * 15))); }
     word *v72 = &v40;
    }
    __attribute__ ((fallthrough));
   default:
    trace (75, (g[2] & g[2]));
    break;
   }
  } while (v51 < 4 && go_on ());
 } else {
  trace (76, (g[0] * 61));
 }
}
FUNCTION NOINLINE word p17_f2 (pair v4, const struct defer_panic *v5, word v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __panic (as_int ((g[1] * v6)));
 word v79 = 0;
 do {
  v79 = (v79 + 1);
  word v83 = 0;
  while (v83 < 3 && go_on ()) {
   v83 = (v83 + 1);
   pair v86 = (pair) { v7, { g[1], (g[1] * v7) } };
   word v88 = (v7 - (v4.row[1] | v83));
   __defer {
    const struct defer_panic *v91 = __recover ();
    told (94, v91);
    if (v91 != NULL) {
     word *v96 = &v88;
     word v98[3] = { (v88 | 40), (v79 & (*v96)), (g[2] ^ g[0]) };
     if (v91 != NULL) { __panic (v91); }
    }
    trace (101, v79);
    const struct defer_panic *v102 = __recover ();
    said (105, v102);
    if (p17_saved != NULL && g[1] % 3 != 0) { __panic (p17_saved); }
   }
  }
  __defer p17_f0 ((v83 * v83));
  __defer {
   p17_saved = __recover ();
   said (111, p17_saved);
   if (p17_saved != NULL) {
    trace (113, v4.row[1]);
   } else {
    __defer p17_f4 ((v7 * (v7 * v4.row[1])), (g[0] | (v83 * g[2])));
    for (word v116 = 0; v116 < 2 && go_on (); v116++) {
     p17_hook = note;
     told (119, v5);
    }
   }
   __defer note ((v7 * (v7 & v4.row[0])));
  }
 } while (v79 < 3 && go_on ());
 return (v4.w + (v7 | v6));
}
FUNCTION NOINLINE void p17_f3 (word v8, word *v9) {
 if (!go_on ()) { return ; }
 __defer mixed ((unsigned char) ((v8 + 63)), (double) (v8) * 0.5, (pair) { (g[2] | v8), { (v8 * 73), ((*v9) * v8) } });
 __defer bump (&v8, (v8 | (v8 & (*v9))));
 if (g[0] % 3 != 2) { goto L124; }
 {
  __defer p17_hook (((*v9) * ((*v9) * (*v9))));
  trace (127, (v8 & (v8 | 2)));
  word v129 = 0;
  do {
   v129 = (v129 + 1);
   if ((g[2] * g[1]) % 3 != 0) { goto L124; }
   const struct defer_panic *v133 = __recover ();
   said (136, v133);
   if (v133 != NULL) {
    word *v138 = &v129;
    word v140 = (g[2] * g[1]);
    __defer p17_f2 ((pair) { v129, { (g[1] | v8), 93 } }, v133, (g[2] ^ (g[2] - 9)));
   }
   if ((v8 ^ 99) % 3 != 0) { goto L143; }
   __defer bump (&v129, (g[2] & v8));
   trace (145, (v8 & v129));
   L143: ;
  } while (v129 < 2 && go_on ());
 }
 L124: ;
}
FUNCTION pair p17_f4 (word v10, word v11) {
 __result pair v12 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v146 = __recover ();
 said (149, v146);
 if (v146 != NULL) {
  said (152, v146);
  word v154 = 0;
  L153: ;
  v154 = (v154 + 1);
  said (158, p17_saved);
  switch ((g[2] + v11) % 4) {
  case 0:
   {
   word v161 = v11;
   switch ((g[0] ^ v11) % 4) {
   case 0:
    __defer p17_f1 (v146);
    if ((v154 - v11) % 3 != 0) { break; }
    if (v154 < 3 && go_on ()) { goto L153; }
    break;
   case 2:
    __defer bump (&v12.row[g[2] % 2], (g[2] & (g[2] + v161)));
    __defer p17_f2 (v12, __recover (), (g[0] | (v154 | 4)));
    if ((v12.w ^ v161) % 3 != 0) { return v12; }
    break;
   default:
    trace (173, (v12.row[v12.row[0] % 2] + (v11 & g[0])));
    break;
   }
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   trace (175, v12.row[1]);
   }
   break;
  default:
   {
   trace (177, (v154 - (v154 - g[0])));
   }
   break;
  }
  if (v154 < 3 && go_on ()) { goto L153; }
 }
 __defer mixed ((unsigned char) (v12.w), (double) ((v11 | v12.row[1])) * 0.5, v12);
}
FUNCTION pair p17_f5 (pair v13, word v14, word v15) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  trace (180, (v15 ^ (v15 | g[0])));
  v13.w = v14;
  v13.row[v13.row[0] % 2] = (g[2] + 71);
  const struct defer_panic *v183 = __recover ();
  told (186, v183);
 }
 word v188 = 0;
 L187: ;
 v188 = (v188 + 1);
 __defer {
  const struct defer_panic *v194 = __recover ();
  said (197, v194);
  if (v194 != NULL) {
   word v200 = 0;
   do {
    v200 = (v200 + 1);
    trace (203, (v13.row[0] - v15));
    __defer mixed ((unsigned char) ((v13.w * g[2])), (double) ((v13.row[v13.row[0] % 2] * (v188 - g[2]))) * 0.5, (pair) { (g[0] - v200), { (g[2] * v200), (v14 ^ v13.w) } });
    word v206 = 0;
    while (v206 < 3 && go_on ()) {
     v206 = (v206 + 1);
     trace (209, v206);
     trace (210, (g[2] - (v200 | g[0])));
    }
   } while (v200 < 3 && go_on ());
   if (v194 != NULL) { __panic (v194); }
  } else {
   trace (212, (v15 | (v14 + v188)));
  }
 }
 if (v188 < 2 && go_on ()) { goto L187; }
 return v13;
}
static void p17 (word i) {
 p17_hook = note; p17_saved = NULL;
 switch (i) {
 case 0: note (p17_f0 (0));
 break;
 case 1: p17_f1 (NULL);
 break;
 case 2: note (p17_f2 ((pair) { 2, { 4, 5 } }, NULL, 16));
 break;
 case 3: p17_f3 (21, &g[1]);
 break;
 case 4: p17_f4 (28, 29);
 break;
 case 5: p17_f5 ((pair) { 5, { 4, 5 } }, 36, 37);
 break;
 }
}
static word (*p18_hook) (word) = note;
static const struct defer_panic *p18_saved;
FUNCTION NOINLINE word p18_f0 (word v1);
FUNCTION word p18_f1 (const struct defer_panic *v3);
FUNCTION NOINLINE word p18_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  if ((g[1] - v1) % 3 != 0) { goto L6; }
  __defer {
   if ((v1 - 54) % 3 != 0) { goto L8; }
   trace (9, g[2]);
   L8: ;
   if (g[2] % 3 != 0) { __panic (as_literal (53)); }
   word v12 = 0;
   L11: ;
   v12 = (v12 + 1);
   note ((g[0] * (g[1] & 71)));
   p18_saved = __recover ();
   v12 = 9;
   if (v12 < 2 && go_on ()) { goto L11; }
  }
  if ((g[2] | 51) % 3 != 0) {
   g[2] = 0;
  } else {
   v1 = p18_hook (v2);
  }
  L6: ;
  g[0] = (v2 & (v1 + v1));
  __defer p18_hook ((v1 & (g[2] ^ v2)));
 }
 word v24 = 0;
 do {
  v24 = (v24 + 1);
  if ((g[0] - g[2]) % 3 != 0) { break; }
 } while (v24 < 2 && go_on ());
 return (v1 - v24);
}
FUNCTION word p18_f1 (const struct defer_panic *v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer __panic (as_char (g[1]));
 trace (30, (v4 - (g[1] + 99)));
 word v31 = (v4 | (v4 | 13));
 word v34 = 0;
 do {
  v34 = (v34 + 1);
  trace (37, (g[2] & v31));
  if (g[1] % 3 != 0) { return (g[2] + g[1]); }
  for (word v40 = 0; v40 < 4 && go_on (); v40++) {
   word v41 = (g[0] + (v40 * 24));
   if ((g[2] - v41) % 3 != 0) { __panic (as_long ((g[0] - 19))); }
   p18_hook = p18_f0;
   __defer p18_f0 ((v34 + (v40 ^ g[2])));
  }
  trace (46, (g[2] - (v4 + g[0])));
 } while (v34 < 1 && go_on ());
 if ((g[1] + v34) % 3 != 0) {
  if ((g[1] ^ g[0]) % 3 != 0) { return (v4 + 12); }
  __panic (as_long ((v31 * g[1])));
 }
}
static void p18 (word i) {
 p18_hook = note; p18_saved = NULL;
 switch (i) {
 case 0: note (p18_f0 (0));
 break;
 case 1: note (p18_f1 (NULL));
 break;
 }
}
static word (*p19_hook) (word) = note;
static const struct defer_panic *p19_saved;
FUNCTION word p19_f0 (word v1);
FUNCTION word p19_f1 (word *v3);
FUNCTION void p19_f2 (void);
FUNCTION word p19_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p19_saved = __recover ();
 told (6, p19_saved);
 if (p19_saved != NULL) {
  if ((v1 - v2) % 3 != 0) { return (v1 & (g[2] + v2)); }
  p19_saved = __recover ();
  said (11, p19_saved);
  if (p19_saved != NULL) {
   p19_saved = p19_saved;
   for (word v15 = 0; v15 < 2 && go_on (); v15++) {
    word v16 = g[1];
    if (v16 % 3 != 0) { return (g[0] + (v16 - g[2])); }
    g[1] = (v16 & 35);
    p19_saved = __recover ();
    told (22, p19_saved);
   }
   __defer {
    __panic (as_uint ((v1 & v2)));
    __defer p19_f2 ();
   }
  }
  if (p19_saved != NULL && (g[0] & g[1]) % 3 != 0) { __panic (p19_saved); }
 } else {
  __defer p19_f0 ((g[1] * g[1]));
  word v28 = (v2 & (v1 ^ v2));
 }
 __defer bump (&v2, v1);
 p19_saved = deep ();
 word v33 = 0;
 L32: ;
 v33 = (v33 + 1);
 trace (36, v1);
 p19_f2 ();
 if (v33 < 3 && go_on ()) { goto L32; }
 word v40 = 0;
 while (v40 < 3 && go_on ()) {
  v40 = (v40 + 1);
  switch ((g[0] + v2) % 4) {
  case 0:
   {
   __defer {
    const struct defer_panic *v46 = deep ();
    told (49, v46);
   }
   }
   break;
  case 2:
   {
   trace (51, v40);
   }
   break;
  }
 }
 if (v33 < 3 && go_on ()) { goto L32; }
 return g[2];
}
FUNCTION word p19_f1 (word *v3) {
 if (!go_on ()) { return 0; }
 __defer {
  if ((g[2] - 21) % 3 != 0) { goto L54; }
  g[2] = 36;
  L54: ;
  word v57 = 0;
  do {
   v57 = (v57 + 1);
   if (p19_saved != NULL && (*v3) % 3 != 0) { __panic (p19_saved); }
   v57 = (g[2] + (g[2] + 64));
  } while (v57 < 3 && go_on ());
  if (p19_saved != NULL && (g[0] * (*v3)) % 3 != 0) { __panic (p19_saved); }
 }
 __defer note (((*v3) * (g[1] - g[1])));
 __defer p19_hook (g[1]);
 if (((*v3) + g[0]) % 3 != 0) { goto L65; }
 if (g[1] % 3 != 0) { __panic (as_char ((g[2] - 17))); }
 switch ((g[1] - 3) % 4) {
 case 0:
  {
  const struct defer_panic *v69 = __recover ();
  told (72, v69);
  if (v69 != NULL) {
   told (75, v69);
  } else {
   trace (76, (g[0] + 86));
   if (g[2] % 3 != 0) { __panic (as_text (g[2])); }
   __panicf (LINES, (g[1] ^ 46), ((*v3) - 78));
  }
  }
  break;
 case 1:
  {
  trace (80, 13);
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (82, (g[0] ^ (g[2] | 73)));
  }
  break;
 default:
  {
  trace (84, g[1]);
  }
  break;
 }
 L65: ;
 return (g[0] | 76);
}
FUNCTION void p19_f2 (void) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v87 = __recover ();
  said (90, v87);
  trace (91, g[2]);
  trace (92, (g[1] - 48));
 }
 __defer p19_f0 ((g[2] ^ 83));
 switch ((g[1] - g[1]) % 4) {
 case 0:
  {
  if ((g[0] | g[1]) % 3 != 0) { break; }
  pair v97 = (pair) { g[1], { (g[0] ^ g[1]), g[2] } };
  }
  break;
 case 1:
  {
  told (101, p19_saved);
  { p19_f0 (g[0]); return; }
  word v104 = 0;
  do {
   v104 = (v104 + 1);
   __defer __recover ();
   if ((v104 | v104) % 3 != 0) { __panic (as_literal (19)); }
  } while (v104 < 4 && go_on ());
  }
  break;
 }
 __defer p19_hook ((g[1] - (g[2] | g[1])));
 if (g[0] % 3 != 2) { __panicf (LONG_TEXT, (g[0] ^ g[1])); }
 __defer {
  const struct defer_panic *v112 = __recover ();
  told (115, v112);
  if (v112 != NULL) {
   trace (117, (g[1] & (g[0] & 38)));
   const struct defer_panic *v118 = deep ();
   told (121, v118);
   if (v112 != NULL) { __panic (v112); }
  } else {
   trace (123, (g[2] ^ 83));
  }
 }
}
static void p19 (word i) {
 p19_hook = note; p19_saved = NULL;
 switch (i) {
 case 0: note (p19_f0 (0));
 break;
 case 1: note (p19_f1 (&g[0]));
 break;
 case 2: p19_f2 ();
 break;
 }
}
static word (*p20_hook) (word) = note;
static const struct defer_panic *p20_saved;
FUNCTION word p20_f0 (word v1);
FUNCTION word p20_f1 (word v2);
FUNCTION void p20_f2 (word v3);
FUNCTION word p20_f0 (word v1) {
 if (!go_on ()) { return 0; }
 trace (4, (g[0] ^ (g[2] ^ g[1])));
 if ((v1 * g[0]) % 3 != 0) { return (v1 & v1); }
 __defer bump (&v1, (g[1] & v1));
 if (p20_saved != NULL) { __panic (p20_saved); }
 __defer note (72);
 p20_saved = p20_saved;
 p20_saved = p20_saved;
 word v12 = 0;
 L11: ;
 v12 = (v12 + 1);
 v1 = (g[2] & (g[0] - 45));
 word v17 = 0;
 while (v17 < 3 && go_on ()) {
  v17 = (v17 + 1);
 }
 if (v12 < 3 && go_on ()) { goto L11; }
 return v12;
}
FUNCTION word p20_f1 (word v2) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v22 = __recover ();
  told (25, v22);
  if (v22 != NULL) {
   switch ((v2 & v2) % 4) {
   case 0:
    {
    word v30 = 0;
    L29: ;
    v30 = (v30 + 1);
    const struct defer_panic *v33 = __recover ();
    told (36, v33);
    if (v33 != NULL) {
     p20_f2 (v2);
     __defer p20_f2 ((v2 + (g[2] - g[0])));
    } else {
     word v40 = 35;
    }
    if (g[0] % 3 != 0) { goto L42; }
    __defer mixed ((unsigned char) (41), (double) ((g[0] + (g[1] & 52))) * 0.5, (pair) { (g[2] * 12), { (v30 & g[0]), (v30 - g[0]) } });
    L42: ;
    if (v30 < 3 && go_on ()) { goto L29; }
    }
    break;
   case 1:
    trace (45, v2);
    break;
   case 2:
    trace (47, (g[0] * (g[1] ^ v2)));
    break;
   default:
    {
    trace (49, (v2 ^ (g[0] | v2)));
    }
    break;
   }
  }
 }
 return (v2 - (g[2] ^ g[2]));
}
FUNCTION void p20_f2 (word v3) {
 if (!go_on ()) { return ; }
 word v52 = 0;
 do {
  v52 = (v52 + 1);
  __defer p20_f2 (g[1]);
  v3 = (v52 * v52);
  if ((g[1] + g[1]) % 3 != 0) { goto L57; }
  p20_saved = __recover ();
  said (60, p20_saved);
  if (p20_saved != NULL) {
   g[1] = (v52 + (g[2] ^ g[0]));
   v52 = p20_f0 ((v3 * (v3 - v52)));
  } else {
   word v65 = 0;
   L64: ;
   v65 = (v65 + 1);
   __defer p20_f0 ((v3 | (g[1] + v52)));
   g[0] = (g[2] * (v3 ^ v3));
   __defer p20_f1 ((v65 | (g[1] + 6)));
   if ((v3 | v52) % 3 != 0) { break; }
   if (v65 < 3 && go_on ()) { goto L64; }
   word v73 = 0;
   do {
    v73 = (v73 + 1);
    const struct defer_panic *v76 = __recover ();
    told (79, v76);
    if (v76 != NULL) {
     word *v81 = &v52;
     word v83 = (*v81);
     if (v76 != NULL) { __panic (v76); }
    }
   } while (v73 < 1 && go_on ());
  }
  L57: ;
 } while (v52 < 3 && go_on ());
}
static void p20 (word i) {
 p20_hook = note; p20_saved = NULL;
 switch (i) {
 case 0: note (p20_f0 (0));
 break;
 case 1: note (p20_f1 (7));
 break;
 case 2: p20_f2 (14);
 break;
 }
}
static const struct panicker programs[] = {
{ 1, 6, p1 },
{ 2, 2, p2 },
{ 3, 6, p3 },
{ 4, 5, p4 },
{ 5, 6, p5 },
{ 6, 6, p6 },
{ 7, 4, p7 },
{ 8, 4, p8 },
{ 9, 3, p9 },
{ 10, 2, p10 },
{ 11, 2, p11 },
{ 12, 6, p12 },
{ 13, 5, p13 },
{ 14, 2, p14 },
{ 15, 6, p15 },
{ 16, 2, p16 },
{ 17, 6, p17 },
{ 18, 2, p18 },
{ 19, 3, p19 },
{ 20, 3, p20 },
};
#include "main-panics.h"
