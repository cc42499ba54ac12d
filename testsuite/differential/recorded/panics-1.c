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
};
#include "main-panics.h"
