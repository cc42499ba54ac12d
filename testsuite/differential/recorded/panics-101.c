/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
#include "plugged.h"
static word (*p101_hook) (word) = note;
static const struct defer_panic *p101_saved;
FUNCTION NOINLINE word p101_f0 (word v1);
FUNCTION word p101_f1 (word v2, word v3);
FUNCTION word p101_f2 (word v4);
FUNCTION word p101_f3 (word v5, pair v6);
FUNCTION pair p101_f4 (const struct defer_panic *v8);
FUNCTION void p101_f5 (word v9, pair v10);
FUNCTION NOINLINE word p101_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  p101_hook = p101_f2;
  if ((v1 ^ v1) % 3 != 0) {
   if ((v1 * v1) % 3 != 0) { __panic (as_double (g[1])); }
   word v16 = 0;
   L15: ;
   v16 = (v16 + 1);
   __panicf (LONG_TEXT, (g[0] & v16));
   if ((g[0] & 2) % 3 != 0) { __panic (as_literal (78)); }
   if (v16 < 2 && go_on ()) { goto L15; }
  } else {
   trace (21, (g[0] - (g[2] & v1)));
   said (23, p101_saved);
  }
 }
 for (word v25 = 0; v25 < 4 && go_on (); v25++) {
  trace (26, (v1 + 44));
 }
 return (g[2] - g[2]);
}
FUNCTION word p101_f1 (word v2, word v3) {
 if (!go_on ()) { return 0; }
 p101_saved = p101_saved;
 switch ((g[0] & v2) % 4) {
 case 0:
  {
  word v31[3] = { 86, (g[1] & 29), (v3 * g[1]) };
  for (word v34 = 0; v34 < 1 && go_on (); v34++) {
   pair v35 = (pair) { (g[1] * 38), { (v34 & v34), v2 } };
   word *v37 = &v35.row[1];
   __defer told (40, p101_saved);
   word v41 = (v31[v35.w % 3] * (v34 ^ v34));
  }
  if ((g[1] | g[2]) % 3 != 0) { return v31[(v3 - v31[0]) % 3]; }
  }
  break;
 case 1:
  {
  switch ((v3 + g[1]) % 4) {
  case 0:
   {
   switch ((v2 & g[0]) % 4) {
   default:
    {
    if (v2 % 3 != 0) {
     pair v50 = (pair) { (g[0] - g[1]), { v3, (v2 + v2) } };
    }
    __defer mixed ((unsigned char) (83), (double) (v3) * 0.5, (pair) { (v3 + v2), { v2, (g[2] ^ 24) } });
    }
    break;
   }
   __defer {
    word v55 = 0;
    while (v55 < 1 && go_on ()) {
     v55 = (v55 + 1);
     p101_saved = __recover ();
     __panic (as_float ((g[0] - v3)));
     v55 = note (g[0]);
     v55 = (v2 * 52);
    }
    p101_f0 ((v2 * (v55 - v2)));
   }
   }
   break;
  case 1:
   {
   trace (64, (g[0] + (v2 + v3)));
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (66, v2);
   }
   break;
  default:
   trace (68, (g[1] * g[1]));
   break;
  }
  }
  break;
 default:
  trace (70, (v2 & v3));
  break;
 }
 return (v3 ^ (v2 ^ g[1]));
}
FUNCTION word p101_f2 (word v4) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v72 = __recover ();
 said (75, v72);
 if (v72 != NULL) {
  __defer note ((g[0] | (g[1] + g[2])));
 }
 __defer {
  const struct defer_panic *v79 = __recover ();
  said (82, v79);
  if (v79 != NULL) {
   v79 = v79;
   __panic (as_char ((v4 | v4)));
   if (v79 != NULL) { __panic (v79); }
  } else {
   if ((g[1] + v4) % 3 != 0) { goto L87; }
   trace (88, (g[2] - (v4 + v4)));
   L87: ;
   __defer {
    trace (90, v4);
    word v92 = 0;
    do {
     v92 = (v92 + 1);
     if (v92 % 3 != 0) {
      __defer p101_f1 ((v92 - 86), (g[0] | (v92 - g[2])));
      v4 = p101_f2 (67);
      trace (98, (v4 - g[1]));
     } else {
      if ((v4 & g[1]) % 3 != 0) { continue; }
      v4 = (g[0] & g[2]);
     }
     if (v92 % 3 != 0) { goto L101; }
     told (103, NULL);
     L101: ;
     trace (104, v4);
    } while (v92 < 2 && go_on ());
    said (106, p101_saved);
    for (word v108 = 0; v108 < 4 && go_on (); v108++) {
     trace (109, (v108 & 44));
    }
   }
  }
 }
 return v4;
}
FUNCTION word p101_f3 (word v5, pair v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  pair v112 = v6;
  __panicf (LONG_TEXT, (v5 + v7));
 }
 said (116, p101_saved);
 told (118, p101_saved);
 if ((v5 ^ v6.w) % 3 != 0) { goto L119; }
 trace (120, (g[1] ^ (g[1] & g[2])));
 v6 = p101_f4 (__recover ());
 {
  trace (123, (v7 | 13));
  __defer {
   const struct defer_panic *v125 = __recover ();
   said (128, v125);
   p101_f4 (v125);
   pair v130 = (pair) { (g[1] & g[1]), { 50, (v6.row[0] * g[2]) } };
   word v132 = (v7 ^ g[2]);
  }
  trace (134, (g[2] + (v5 & v5)));
 }
 L119: ;
 word v136 = 0;
 while (v136 < 3 && go_on ()) {
  v136 = (v136 + 1);
  __defer p101_f2 (g[0]);
  p101_saved = __recover ();
 }
 trace (141, (v5 * (g[1] | g[1])));
 word v143 = 0;
 do {
  v143 = (v143 + 1);
  switch (v6.w % 4) {
  case 0:
   {
   __defer {
    p101_saved = deep ();
    told (151, p101_saved);
    if (p101_saved != NULL) {
     trace (153, (v143 * (g[2] + v136)));
    } else {
     trace (154, g[1]);
    }
   }
   }
   __attribute__ ((fallthrough));
  case 1:
   trace (156, (v6.w - v136));
   break;
  case 2:
   {
   trace (158, (v143 | g[2]));
   }
   break;
  default:
   {
   trace (160, (v7 - v143));
   }
   break;
  }
 } while (v143 < 1 && go_on ());
}
FUNCTION pair p101_f4 (const struct defer_panic *v8) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  v8 = __recover ();
  said (164, v8);
  told (166, NULL);
  trace (167, (g[2] + g[2]));
 }
 if (p101_saved != NULL && g[2] % 3 != 0) { __panic (p101_saved); }
 mixed ((unsigned char) (g[2]), (double) ((g[0] | (g[0] + g[2]))) * 0.5, (pair) { (g[0] & g[1]), { (g[2] + 30), 53 } });
 __panic (as_float ((g[0] - g[1])));
 __defer told (172, __recover ());
 word v173 = (g[1] ^ (g[0] + g[1]));
 trace (175, (g[0] ^ (v173 + v173)));
 v173 = (g[2] & v173);
 if ((v173 * g[1]) % 3 != 0) { __panic (as_text ((v173 ^ 60))); }
 v173 = (v173 ^ (g[2] * 81));
 return (pair) { (v173 & g[2]), { (g[1] - g[2]), v173 } };
}
FUNCTION void p101_f5 (word v9, pair v10) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v180 = __recover ();
 told (183, v180);
 if (v180 != NULL) {
  if ((v9 + g[2]) % 3 != 0) {
   trace (186, (v9 + v9));
   for (word v188 = 0; v188 < 2 && go_on (); v188++) {
    trace (189, 0);
    if (v180 != NULL) { __panic (v180); }
    __panicf (LINES, (v10.w * v188), (v10.row[1] - 67));
    const struct defer_panic *v192 = __recover ();
    said (195, v192);
    if (v192 != NULL) {
     trace (197, (v188 + (v9 - g[1])));
     v192 = __recover ();
     told (200, v192);
    }
   }
  } else {
   if (g[0] % 3 != 0) { return ; }
  }
  const struct defer_panic *v202 = __recover ();
  told (205, v202);
  if ((v9 * g[1]) % 3 != 0) { return ; }
 } else {
  __panic (as_long ((v9 * v9)));
  __defer p101_f3 ((v10.row[v9 % 2] ^ (v9 * 73)), v10);
 }
 __defer p101_f4 (__recover ());
}
static void p101 (word i) {
 p101_hook = note; p101_saved = NULL;
 switch (i) {
 case 0: note (p101_f0 (0));
 break;
 case 1: note (p101_f1 (7, 8));
 break;
 case 2: note (p101_f2 (14));
 break;
 case 3: note (p101_f3 (21, (pair) { 3, { 4, 5 } }));
 break;
 case 4: p101_f4 (NULL);
 break;
 case 5: p101_f5 (35, (pair) { 5, { 4, 5 } });
 break;
 }
}
static word (*p102_hook) (word) = note;
static const struct defer_panic *p102_saved;
FUNCTION word p102_f0 (word v1);
FUNCTION NOINLINE void p102_f1 (word v2);
FUNCTION void p102_f2 (pair v3, word *v4, word v5);
FUNCTION word p102_f3 (pair v6, pair v7, word v8);
FUNCTION void p102_f4 (word v10, word *v11, word v12);
FUNCTION pair p102_f5 (word v13);
FUNCTION word p102_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer mixed ((unsigned char) ((g[0] & (v1 | g[1]))), (double) ((g[2] - (g[1] * g[1]))) * 0.5, (pair) { v1, { v1, (g[2] | v1) } });
 word v17 = 0;
 L16: ;
 v17 = (v17 + 1);
 if (g[0] % 3 != 0) {
  p102_hook = note;
  if (v17 % 3 != 0) { goto L22; }
  __panic (as_int ((g[1] & v17)));
  __defer p102_f3 ((pair) { (g[0] & 26), { (g[0] * g[1]), (v17 | g[1]) } }, (pair) { (g[1] ^ g[1]), { 65, (v1 - v1) } }, (v1 + 79));
  L22: ;
 } else {
  if (g[2] % 3 != 0) { __panicf (LONG_TEXT, (g[1] ^ v17)); }
  p102_saved = p102_saved;
  v17 = 42;
 }
 v17 = (v1 + v17);
 if (v17 < 4 && go_on ()) { goto L16; }
 v1 = g[0];
 __defer {
  const struct defer_panic *v31 = __recover ();
  told (34, v31);
  if (v31 != NULL) {
   trace (36, (g[1] * (g[0] & 33)));
  }
 }
 return (g[2] + g[1]);
}
FUNCTION NOINLINE void p102_f1 (word v2) {
 if (!go_on ()) { return ; }
 __defer {
  word v40 = 0;
  while (v40 < 3 && go_on ()) {
   v40 = (v40 + 1);
   if (p102_saved != NULL && (v2 ^ v2) % 3 != 0) { __panic (p102_saved); }
   trace (44, g[0]);
  }
  told (46, p102_saved);
  if (g[1] % 3 != 0) { __panic (as_double ((v2 + 61))); }
 }
 for (word v49 = 0; v49 < 2 && go_on (); v49++) {
  __defer told (51, p102_saved);
  __defer {
   p102_saved = __recover ();
   told (55, p102_saved);
   if (p102_saved != NULL) {
    __defer p102_hook ((v49 * (g[2] * v2)));
    __defer told (59, p102_saved);
    if (p102_saved != NULL) { __panic (p102_saved); }
   }
   g[0] = v2;
  }
  __defer {
   for (word v64 = 0; v64 < 3 && go_on (); v64++) {
    word v66 = 0;
    do {
     v66 = (v66 + 1);
     __defer p102_f3 ((pair) { v66, { v49, (v2 + g[0]) } }, (pair) { (v66 | g[2]), { g[1], 51 } }, (g[2] | g[2]));
     __defer p102_f5 (g[0]);
     p102_hook = p102_f0;
    } while (v66 < 4 && go_on ());
   }
  }
 }
}
FUNCTION void p102_f2 (pair v3, word *v4, word v5) {
 if (!go_on ()) { return ; }
 __defer p102_f2 (v3, &v5, 37);
 __defer p102_f4 (v3.w, &v5, (v5 - (*v4)));
 if (((*v4) | v5) % 3 != 0) { return ; }
 if ((g[0] + v3.row[1]) % 3 != 0) { goto L75; }
 __defer p102_f1 (94);
 if ((v5 + g[1]) % 3 != 0) {
  if ((g[1] + 32) % 3 != 0) {
   __defer note ((v5 ^ (v5 ^ v3.row[1])));
  } else {
   word v80 = (v5 * v5);
   trace (82, (v80 * (v3.w * (*v4))));
  }
  v3.w = (v5 & (v5 * v5));
 } else {
  said (85, p102_saved);
 }
 L75: ;
 p102_saved = p102_saved;
 switch ((v5 + v5) % 4) {
 case 0:
  {
  word v90 = 0;
  L89: ;
  v90 = (v90 + 1);
  told (94, p102_saved);
  trace (95, v90);
  if (v90 < 1 && go_on ()) { goto L89; }
  }
  break;
 case 1:
  trace (97, (v5 ^ (v5 + g[0])));
  break;
 default:
  {
  word v100 = 0;
  L99: ;
  v100 = (v100 + 1);
  said (104, p102_saved);
  for (word v106 = 0; v106 < 4 && go_on (); v106++) {
   const struct defer_panic *v107 = __recover ();
   told (110, v107);
   __defer p102_f0 ((v106 + (v3.w - v106)));
  }
  if (v100 < 4 && go_on ()) { goto L99; }
  }
  break;
 }
}
FUNCTION word p102_f3 (pair v6, pair v7, word v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v112 = __recover ();
 told (115, v112);
 __defer {
  const struct defer_panic *v117 = __recover ();
  told (120, v117);
  if (v117 != NULL) {
   g[1] = g[0];
  }
  if ((g[2] & v8) % 3 != 0) { __panic (as_double ((v9 ^ v9))); }
  __defer {
   const struct defer_panic *v125 = __recover ();
   said (128, v125);
   if (v125 != NULL) {
    __panicf (LONG_TEXT, (v8 & v9));
    if ((g[1] ^ v8) % 3 != 0) { __panic (as_char (g[2])); }
    if (v125 != NULL) { __panic (v125); }
   }
   word *v133 = &v7.w;
   if (g[0] % 3 != 0) { goto L135; }
   trace (136, v9);
   __panic (as_int (v7.row[1]));
   L135: ;
  }
  if (v8 % 3 != 0) {
   for (word v140 = 0; v140 < 2 && go_on (); v140++) {
    __panic (as_double ((v8 + g[2])));
    word v142 = 24;
   }
   __defer {
    if ((g[2] * g[0]) % 3 != 0) { goto L145; }
    __defer p102_f2 (v7, &v9, (g[2] - (v9 * v8)));
    L145: ;
    if (v112 != NULL) { __panic (v112); }
    const struct defer_panic *v148 = __recover ();
    said (151, v148);
    said (153, v112);
   }
   g[1] = (v8 | v9);
  }
 }
 return 86;
}
FUNCTION void p102_f4 (word v10, word *v11, word v12) {
 if (!go_on ()) { return ; }
 p102_saved = __recover ();
 said (158, p102_saved);
 if (p102_saved != NULL) {
  word v161 = 0;
  L160: ;
  v161 = (v161 + 1);
  p102_saved = p102_saved;
  switch ((g[2] - v10) % 4) {
  case 0:
   {
   word v167 = ((*v11) ^ (v12 & v161));
   }
   break;
  case 1:
   {
   v12 = (g[1] & ((*v11) - g[1]));
   word v172 = 0;
   do {
    v172 = (v172 + 1);
    said (176, p102_saved);
    __defer p102_f3 ((pair) { (v12 * v161), { (g[0] | v12), (g[2] + (*v11)) } }, (pair) { g[1], { (v172 - v172), g[1] } }, (g[0] - (g[2] + (*v11))));
    p102_f5 (((*v11) & g[0]));
   } while (v172 < 1 && go_on ());
   __defer __recover ();
   }
   break;
  case 2:
   {
   __defer p102_hook (v10);
   }
   break;
  default:
   {
   said (184, p102_saved);
   __defer {
    v161 = (g[1] + (v161 & v10));
    word *v187 = &v161;
    g[0] = g[1];
   }
   }
   break;
  }
  if (v161 < 2 && go_on ()) { goto L160; }
 }
 __defer p102_f0 ((g[0] & ((*v11) | v10)));
}
FUNCTION pair p102_f5 (word v13) {
 __result pair v14 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p102_f5 (25);
 __defer mixed ((unsigned char) (44), (double) (v13) * 0.5, (pair) { (g[0] | v13), { (g[1] | v13), (g[0] | g[2]) } });
 if ((v13 | 65) % 3 != 0) { __panic (as_float (g[1])); }
 __panic (as_uint (g[1]));
 __panicf (LINES, (v14.w * 45), 97);
 if ((v13 & v13) % 3 != 0) { return v14; }
 if ((g[1] - 28) % 3 != 0) { return v14; }
 p102_f0 ((g[1] & (g[1] * 7)));
 __defer p102_hook ((g[1] - (g[0] & g[2])));
 __defer p102_f5 (v13);
 told (202, p102_saved);
 __defer p102_f3 (v14, (pair) { v13, { v13, (v13 ^ v13) } }, (v13 * (g[1] - g[0])));
 if ((v14.w ^ v13) % 3 != 0) { return (pair) { (g[2] + v13), { (v13 | 58), (v13 | v13) } }; }
 if ((v13 * v13) % 3 != 0) { return (pair) { (v13 - g[1]), { (v13 - v13), (g[1] & 42) } }; }
 if (p102_saved != NULL && (v13 - g[0]) % 3 != 0) { __panic (p102_saved); }
 word v208 = 0;
 L207: ;
 v208 = (v208 + 1);
 __panicf (LONG_TEXT, (v13 & 50));
 told (213, __recover ());
 __defer mixed ((unsigned char) (v13), (double) ((g[0] + (v13 + v13))) * 0.5, v14);
 __defer told (216, __recover ());
 if (v208 < 4 && go_on ()) { goto L207; }
 if ((v208 & g[0]) % 3 != 0) {
  const struct defer_panic *v218 = __recover ();
  said (221, v218);
  if (v218 != NULL) {
   trace (223, (v208 * v13));
   if (v218 != NULL) { __panic (v218); }
  }
 } else {
  trace (225, v13);
 }
}
static void p102 (word i) {
 p102_hook = note; p102_saved = NULL;
 switch (i) {
 case 0: note (p102_f0 (0));
 break;
 case 1: p102_f1 (7);
 break;
 case 2: p102_f2 ((pair) { 2, { 4, 5 } }, &g[1], 16);
 break;
 case 3: note (p102_f3 ((pair) { 3, { 4, 5 } }, (pair) { 3, { 4, 5 } }, 23));
 break;
 case 4: p102_f4 (28, &g[1], 30);
 break;
 case 5: p102_f5 (35);
 break;
 }
}
static word (*p103_hook) (word) = note;
static const struct defer_panic *p103_saved;
FUNCTION word p103_f0 (word v1);
FUNCTION word p103_f1 (pair v3);
FUNCTION NOINLINE word p103_f2 (pair v5, word v6);
FUNCTION word p103_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v8 = __recover ();
 said (11, v8);
 if (v8 != NULL) {
  if ((v2 | g[0]) % 3 != 0) { __panic (as_int ((v1 & v2))); }
  __defer p103_f1 ((pair) { v2, { v2, (v1 + 40) } });
  __defer p103_f2 ((pair) { g[2], { (v1 ^ g[0]), (v2 & g[0]) } }, (g[2] ^ (v2 - v2)));
  if (v8 != NULL) { __panic (v8); }
 } else {
  pair v17 = (pair) { g[1], { v1, 14 } };
  return p103_f2 ((pair) { (g[2] * v1), { 58, v2 } }, (v2 + (v2 - g[0])));
  for (word v22 = 0; v22 < 2 && go_on (); v22++) {
   word v24 = 0;
   do {
    v24 = (v24 + 1);
    __defer {
     const struct defer_panic *v28 = __recover ();
     said (31, v28);
     if (v28 != NULL) {
      v22 = g[0];
      __defer note (v22);
      said (36, v28);
     } else 
      __defer bump (&v2, (v17.row[g[0] % 2] & (g[0] | 68)));
     trace (38, g[0]);
     p103_hook = note;
    }
    v2 = 28;
   } while (v24 < 3 && go_on ());
   v2 = (v17.w + (g[1] - g[2]));
  }
 }
 __defer p103_hook ((v1 & g[0]));
}
FUNCTION word p103_f1 (pair v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v43 = __recover ();
 told (46, v43);
 __defer {
  __defer mixed ((unsigned char) ((v4 ^ (v4 + v3.w))), (double) (v4) * 0.5, v3);
  __panic (as_uint ((v4 | v3.w)));
 }
 __defer p103_f0 ((g[1] ^ (g[1] | g[1])));
 if (g[0] % 3 != 0) {
  __defer mixed ((unsigned char) ((v4 * (v4 & v4))), (double) (v4) * 0.5, v3);
 } else {
  v43 = v43;
  trace (54, v3.w);
  __defer {
   const struct defer_panic *v56 = __recover ();
   said (59, v56);
   __defer p103_f0 (v4);
   trace (61, (v4 * (v4 + v4)));
   __defer {
    __defer {
     v56 = __recover ();
     said (66, v56);
     word v67 = (v4 + (v4 - g[2]));
     mixed ((unsigned char) ((g[2] * v4)), (double) ((g[2] ^ v4)) * 0.5, (pair) { (v3.w + v4), { (g[1] - v4), 63 } });
     const struct defer_panic *v70 = __recover ();
     said (73, v70);
     if (v70 != NULL) {
      trace (75, (v4 ^ v67));
      v67 = g[0];
     } else 
      said (78, v70);
    }
   }
  }
 }
}
FUNCTION NOINLINE word p103_f2 (pair v5, word v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v80 = __recover ();
  said (83, v80);
  if (v80 != NULL) {
   v5.w = 98;
   if (v80 != NULL && (v6 | 47) % 3 != 0) { __panic (v80); }
   mixed ((unsigned char) (v6), (double) (v7) * 0.5, v5);
  }
  __defer p103_f2 ((pair) { (v5.w | 19), { (g[0] | g[1]), (v6 & g[1]) } }, (v5.w & v7));
  p103_hook = note;
 }
 switch ((v7 * 77) % 4) {
 case 0:
  {
  p103_saved = __recover ();
  said (94, p103_saved);
  if ((v7 - v6) % 3 != 0) { __panicf (LINES, (g[1] - 56), (v6 + g[1])); }
  g[1] = g[0];
  }
  break;
 case 2:
  {
  __defer {
   const struct defer_panic *v99 = __recover ();
   said (102, v99);
   g[1] = (v7 | (g[0] - 91));
   if ((v6 & 83) % 3 != 0) { __panic (as_long (v7)); }
  }
  }
  __attribute__ ((fallthrough));
 default:
  trace (106, (g[0] ^ v6));
  break;
 }
 return 69;
}
static void p103 (word i) {
 p103_hook = note; p103_saved = NULL;
 switch (i) {
 case 0: note (p103_f0 (0));
 break;
 case 1: note (p103_f1 ((pair) { 1, { 4, 5 } }));
 break;
 case 2: note (p103_f2 ((pair) { 2, { 4, 5 } }, 15));
 break;
 }
}
static word (*p104_hook) (word) = note;
static const struct defer_panic *p104_saved;
FUNCTION word p104_f0 (word v1);
FUNCTION void p104_f1 (word *v2);
FUNCTION word p104_f2 (pair v3);
FUNCTION word p104_f3 (word v4);
FUNCTION word p104_f4 (void);
FUNCTION NOINLINE void p104_f5 (const struct defer_panic *v6, word v7, word v8);
FUNCTION word p104_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  word v11 = 0;
  do {
   v11 = (v11 + 1);
   if ((g[2] ^ v11) % 3 != 0) {
    word v15 = (g[2] * (v11 ^ v1));
    told (18, p104_saved);
   } else 
    __defer {
     told (21, p104_saved);
     const struct defer_panic *v22 = deep ();
     told (25, v22);
     if (v22 != NULL) {
      g[2] = (g[1] + v11);
      p104_f3 ((v1 + 63));
     } else {
      v11 = g[2];
      word *v30 = &v1;
      trace (32, ((*v30) * (g[1] - v11)));
     }
     word v33 = (g[1] | (v11 * 68));
     trace (35, 76);
    }
   trace (36, (g[1] * (g[1] | v1)));
   word v38 = 0;
   L37: ;
   v38 = (v38 + 1);
   p104_saved = __recover ();
   told (43, p104_saved);
   const struct defer_panic *v44 = __recover ();
   said (47, v44);
   if (v44 != NULL) {
    trace (49, (g[2] - (v1 * g[1])));
    if (v44 != NULL) { __panic (v44); }
   }
   if (v38 < 1 && go_on ()) { goto L37; }
  } while (v11 < 2 && go_on ());
 }
 return g[2];
}
FUNCTION void p104_f1 (word *v2) {
 if (!go_on ()) { return ; }
 __defer {
  __defer told (54, p104_saved);
  trace (55, g[2]);
 }
 g[0] = ((*v2) - g[2]);
 __defer p104_f2 ((pair) { g[2], { g[2], 95 } });
 for (word v60 = 0; v60 < 4 && go_on (); v60++) {
  __panicf (LINES, (v60 ^ v60), g[0]);
  p104_saved = __recover ();
  switch (g[1] % 4) {
  case 0:
   {
   p104_hook = p104_f0;
   word v66 = ((*v2) & g[0]);
   }
   break;
  default:
   __defer {
    const struct defer_panic *v70 = deep ();
    said (73, v70);
    __defer {
     const struct defer_panic *v75 = __recover ();
     said (78, v75);
     if (v75 != NULL) {
      const struct defer_panic *v80 = __recover ();
      told (83, v80);
      (*v2) = v60;
      if (v75 != NULL) { __panic (v75); }
     } else {
      __defer p104_f5 (p104_saved, (g[0] - (g[1] | (*v2))), (*v2));
      word v87[3] = { (v60 & g[0]), (v60 & v60), (g[1] & 91) };
     }
     if (((*v2) & g[0]) % 3 != 0) { __panic (as_char ((g[2] * (*v2)))); }
     v70 = p104_saved;
     trace (91, (v60 + ((*v2) - g[0])));
    }
    if (g[0] % 3 != 1) { __panic (as_double (v60)); }
   }
   break;
  }
 }
}
FUNCTION word p104_f2 (pair v3) {
 if (!go_on ()) { return 0; }
 __defer {
  said (95, p104_saved);
  trace (96, (v3.row[g[1] % 2] - (g[2] * g[1])));
 }
 const struct defer_panic *v97 = __recover ();
 said (100, v97);
 if (v97 != NULL) {
  const struct defer_panic *v102 = __recover ();
  said (105, v102);
  if (v102 != NULL) {
   said (108, v102);
   __defer mixed ((unsigned char) ((v3.w | (g[2] & g[1]))), (double) ((g[0] & (g[2] + 71))) * 0.5, v3);
  } else {
   told (111, v102);
   if ((g[1] ^ g[1]) % 3 != 0) { return (g[0] ^ g[0]); }
   if ((g[0] * g[0]) % 3 != 0) { __panic (as_uint (17)); }
  }
  if (v97 != NULL) { __panic (v97); }
 }
 word v116 = 0;
 L115: ;
 v116 = (v116 + 1);
 if (v116 % 3 != 0) {
  trace (120, (v3.w + (v116 & v116)));
  __defer bump (&v116, (g[1] - v116));
 } else {
  if ((v116 | v3.w) % 3 != 0) {
   word v124 = 0;
   while (v124 < 1 && go_on ()) {
    v124 = (v124 + 1);
    __defer p104_f3 ((g[0] ^ v3.w));
    if ((v124 ^ g[0]) % 3 != 0) { continue; }
    pair v129 = (pair) { (v3.w + g[0]), { (v124 - v116), v116 } };
    if (v97 != NULL && (g[0] | 5) % 3 != 0) { __panic (v97); }
   }
  }
 }
 if (v116 < 2 && go_on ()) { goto L115; }
 return v116;
}
FUNCTION word p104_f3 (word v4) {
 if (!go_on ()) { return 0; }
 __defer p104_f2 ((pair) { (v4 + 31), { (v4 + 43), v4 } });
 if (g[0] % 3 != 0) { return (v4 & g[0]); }
 word v136 = 0;
 do {
  v136 = (v136 + 1);
  p104_f2 ((pair) { 81, { (v136 & 70), v4 } });
  g[1] = (v136 | g[1]);
 } while (v136 < 2 && go_on ());
 word v142 = 0;
 L141: ;
 v142 = (v142 + 1);
 if (p104_saved != NULL && v4 % 3 != 0) { __panic (p104_saved); }
 p104_saved = p104_saved;
 for (word v148 = 0; v148 < 3 && go_on (); v148++) {
  p104_saved = p104_saved;
  p104_hook (g[0]);
 }
 if (v142 < 1 && go_on ()) { goto L141; }
 trace (151, (g[0] & g[0]));
 if (p104_saved != NULL) { __panic (p104_saved); }
 trace (153, (v136 ^ (v4 + g[2])));
 switch ((v136 - g[0]) % 4) {
 case 0:
  trace (156, 47);
  __defer p104_f5 (p104_saved, (g[2] & (g[0] ^ 40)), (v136 + (g[0] & g[2])));
  __defer {
   const struct defer_panic *v159 = __recover ();
   told (162, v159);
   if (v159 != NULL) {
    g[2] = (g[2] ^ (v136 + 34));
    if (v159 != NULL) { __panic (v159); }
   }
  }
  break;
 case 1:
  trace (167, (v142 ^ (g[2] * g[1])));
  __attribute__ ((fallthrough));
 default:
  trace (169, (v136 * (g[1] * g[2])));
  break;
 }
 return (v136 * (g[0] - v142));
}
FUNCTION word p104_f4 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 if (g[1] % 3 != 0) { __panicf (LONG_TEXT, (v5 * g[0])); }
 p104_f3 (g[1]);
 __defer bump (&v5, (g[1] ^ g[2]));
 __defer mixed ((unsigned char) (g[0]), (double) ((g[0] | (g[2] & v5))) * 0.5, (pair) { (v5 ^ 18), { 12, (g[2] * v5) } });
 p104_saved = deep ();
 v5 = (v5 ^ v5);
 p104_hook (v5);
 __defer p104_f1 (&v5);
 __defer mixed ((unsigned char) ((g[1] * g[2])), (double) (5) * 0.5, (pair) { (g[0] | g[2]), { (v5 ^ v5), (g[1] & 71) } });
 __defer mixed ((unsigned char) ((v5 | (v5 * v5))), (double) ((g[0] & (v5 & v5))) * 0.5, (pair) { 41, { (v5 * g[2]), (g[0] ^ g[2]) } });
 p104_saved = p104_saved;
 __defer {
  trace (183, (g[1] + g[0]));
  if (g[0] % 3 != 0) { __panicf (LONG_TEXT, v5); }
 }
 if ((g[1] ^ g[0]) % 3 != 0) { __panic (as_int (g[1])); }
 __defer p104_f5 (p104_saved, g[2], v5);
 if (g[1] % 3 != 0) { __panic (as_long ((g[1] ^ 90))); }
 switch ((g[0] - 93) % 4) {
 case 2:
  {
  const struct defer_panic *v190 = __recover ();
  told (193, v190);
  }
  break;
 default:
  {
  trace (195, g[1]);
  }
  break;
 }
 return (g[1] ^ (g[1] & 90));
}
FUNCTION NOINLINE void p104_f5 (const struct defer_panic *v6, word v7, word v8) {
 if (!go_on ()) { return ; }
 __defer p104_f5 (v6, (v8 * (v8 & v8)), (v8 | g[0]));
 if (g[0] % 3 != 0) { { p104_f4 (); return; } }
 word v200 = 0;
 while (v200 < 1 && go_on ()) {
  v200 = (v200 + 1);
  __defer p104_f3 (g[1]);
  if ((v8 ^ g[1]) % 3 != 0) { goto L204; }
  __defer {
   trace (206, (v7 ^ (v8 - 26)));
   if (g[0] % 3 != 0) { __panic (as_uint (v8)); }
  }
  L204: ;
 }
 for (word v209 = 0; v209 < 4 && go_on (); v209++) {
  switch ((v209 & v200) % 4) {
  case 0:
   trace (212, g[1]);
   __attribute__ ((fallthrough));
  case 1:
   trace (214, v8);
   break;
  case 2:
   {
   trace (216, g[1]);
   }
   __attribute__ ((fallthrough));
  default:
   trace (218, (g[0] | (g[1] - v209)));
   break;
  }
 }
}
static void p104 (word i) {
 p104_hook = note; p104_saved = NULL;
 switch (i) {
 case 0: note (p104_f0 (0));
 break;
 case 1: p104_f1 (&g[0]);
 break;
 case 2: note (p104_f2 ((pair) { 2, { 4, 5 } }));
 break;
 case 3: note (p104_f3 (21));
 break;
 case 4: note (p104_f4 ());
 break;
 case 5: p104_f5 (NULL, 36, 37);
 break;
 }
}
static word (*p105_hook) (word) = note;
static const struct defer_panic *p105_saved;
FUNCTION word p105_f0 (word v1);
FUNCTION word p105_f1 (const struct defer_panic *v3, const struct defer_panic *v4);
FUNCTION word p105_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v6 = __recover ();
  said (9, v6);
  word v10 = g[2];
  said (13, v6);
  const struct defer_panic *v14 = __recover ();
  said (17, v14);
 }
 trace (18, (v1 ^ 61));
 if ((v2 ^ g[1]) % 3 != 0) { __panic (as_double ((v2 * g[2]))); }
 trace (20, (v1 + v2));
 v1 = (v1 & 22);
 if (p105_saved != NULL && (v2 * 96) % 3 != 0) { __panic (p105_saved); }
 if ((g[0] + 51) % 3 != 0) { __panic (as_double ((g[2] & g[1]))); }
 word v25 = 0;
 L24: ;
 v25 = (v25 + 1);
 word v29 = 0;
 do {
  v29 = (v29 + 1);
  __defer {
   said (34, p105_saved);
   v25 = (v29 | (v29 - v29));
   word v37 = 0;
   L36: ;
   v37 = (v37 + 1);
   const struct defer_panic *v40 = deep ();
   said (43, v40);
   told (45, v40);
   if (v37 < 4 && go_on ()) { goto L36; }
  }
  word v47 = 0;
  do {
   v47 = (v47 + 1);
   __defer {
    p105_saved = __recover ();
    told (53, p105_saved);
    if (p105_saved != NULL) {
     __defer bump (&v47, v25);
    }
   }
  } while (v47 < 2 && go_on ());
 } while (v29 < 4 && go_on ());
 if (v25 < 1 && go_on ()) { goto L24; }
 return v29;
}
FUNCTION word p105_f1 (const struct defer_panic *v3, const struct defer_panic *v4) {
 if (!go_on ()) { return 0; }
 word v57[3] = { (g[2] & g[1]), 43, (g[2] | 19) };
 if (g[1] % 3 != 0) { return (g[0] - 57); }
 __defer p105_f1 (__recover (), NULL);
 trace (61, (g[1] & (g[2] * g[0])));
 trace (62, (g[0] * (g[2] ^ g[2])));
 word v63[3] = { (g[1] * 69), (g[0] ^ g[1]), (v57[2] - g[2]) };
 switch (g[1] % 4) {
 case 2:
  {
  g[0] = (g[1] - (g[0] & 70));
  }
  __attribute__ ((fallthrough));
 default:
  if (v3 != NULL) { __panic (v3); }
  break;
 }
 return (g[2] | (g[1] | 15));
}
static void p105 (word i) {
 p105_hook = note; p105_saved = NULL;
 switch (i) {
 case 0: note (p105_f0 (0));
 break;
 case 1: note (p105_f1 (NULL, NULL));
 break;
 }
}
static word (*p106_hook) (word) = note;
static const struct defer_panic *p106_saved;
FUNCTION word p106_f0 (word v1);
FUNCTION void p106_f1 (void);
FUNCTION NOINLINE word p106_f2 (const struct defer_panic *v2);
FUNCTION NOINLINE word p106_f3 (void);
FUNCTION pair p106_f4 (void);
FUNCTION word p106_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v6 = __recover ();
  told (9, v6);
  g[1] = g[1];
  for (word v12 = 0; v12 < 1 && go_on (); v12++) {
   word v14 = 0;
   do {
    v14 = (v14 + 1);
    if (g[0] % 3 != 2) { __panicf (LINES, (v12 | 81), (g[0] | g[1])); }
    switch ((v14 | g[0]) % 4) {
    case 0:
     {
     word v20 = g[1];
     __defer note ((v20 * (g[1] * 57)));
     }
     break;
    case 2:
     {
     __defer p106_f0 (v1);
     }
     break;
    default:
     trace (26, (v14 - v1));
     break;
    }
   } while (v14 < 4 && go_on ());
  }
 }
 return (g[2] ^ (v1 | g[2]));
}
FUNCTION void p106_f1 (void) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v29 = __recover ();
  told (32, v29);
  if (v29 != NULL) {
   word v34 = (g[2] & (g[1] + g[2]));
   v34 = (g[2] ^ (v34 ^ g[0]));
   for (word v38 = 0; v38 < 4 && go_on (); v38++) {
    told (40, __recover ());
    const struct defer_panic *v41 = __recover ();
    said (44, v41);
   }
  } else {
   word v46 = 0;
   while (v46 < 4 && go_on ()) {
    v46 = (v46 + 1);
    if ((v46 + v46) % 3 != 0) { __panic (as_char ((v46 - g[2]))); }
    __defer {
     const struct defer_panic *v51 = __recover ();
     told (54, v51);
     if (v51 != NULL) {
      told (57, __recover ());
     } else {
      word *v58 = &v46;
     }
    }
   }
  }
 }
}
FUNCTION NOINLINE word p106_f2 (const struct defer_panic *v2) {
 if (!go_on ()) { return 0; }
 said (61, p106_saved);
 if (g[1] % 3 != 0) { return (g[0] * (g[2] ^ g[0])); }
 if ((g[2] | g[1]) % 3 != 0) { return (g[1] ^ (g[1] | 57)); }
 trace (64, 71);
 trace (65, (g[0] * g[1]));
 word v67 = 0;
 while (v67 < 3 && go_on ()) {
  v67 = (v67 + 1);
  if (v2 != NULL && g[2] % 3 != 0) { __panic (v2); }
  if (g[2] % 3 != 0) { goto L71; }
  __defer {
   const struct defer_panic *v73 = __recover ();
   told (76, v73);
   if (v73 != NULL) {
    pair v78 = (pair) { (v67 & g[2]), { (g[1] & 76), (v67 * 90) } };
   } else {
    told (81, __recover ());
    __defer __panic (as_uint (v67));
    word v84 = 0;
    do {
     v84 = (v84 + 1);
     trace (87, (v67 | (g[1] | v84)));
     const struct defer_panic *v88 = __recover ();
     said (91, v88);
    } while (v84 < 2 && go_on ());
   }
   p106_hook (g[1]);
  }
  L71: ;
 }
 return (g[0] ^ (v67 + g[2]));
}
FUNCTION NOINLINE word p106_f3 (void) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 __defer p106_hook ((g[0] ^ g[1]));
 for (word v96 = 0; v96 < 4 && go_on (); v96++) {
  said (98, p106_saved);
  told (100, p106_saved);
  p106_f1 ();
 }
 if ((g[2] * v3) % 3 != 0) { return p106_hook ((g[1] - (g[2] * 66))); }
 __defer p106_f0 ((v3 | 81));
 __defer p106_f2 (p106_saved);
 __defer p106_f3 ();
 g[1] = (g[0] ^ 62);
 __defer bump (&v3, 76);
 v3 = g[2];
 p106_saved = deep ();
 __defer {
  p106_saved = deep ();
  said (113, p106_saved);
  if (p106_saved != NULL) {
   trace (115, v3);
  }
 }
 return (g[0] - (g[1] ^ v3));
}
FUNCTION pair p106_f4 (void) {
 __result pair v4 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  p106_saved = __recover ();
  said (120, p106_saved);
  if (g[0] % 3 != 0) {
   p106_f1 ();
   if (g[0] % 3 != 0) { __panic (as_int ((g[0] * 96))); }
   trace (124, (g[1] + (g[0] - g[0])));
  } else {
   p106_saved = __recover ();
   said (127, p106_saved);
   __defer p106_f2 (p106_saved);
   trace (129, (g[2] + v4.w));
  }
  __defer p106_f3 ();
  __defer told (132, p106_saved);
  __defer {
   if ((v4.w * v4.row[1]) % 3 != 0) { __panicf (LONG_TEXT, g[2]); }
   word v136 = 0;
   while (v136 < 1 && go_on ()) {
    v136 = (v136 + 1);
    p106_f2 (p106_saved);
    switch ((g[2] ^ 94) % 4) {
    case 0:
     said (143, p106_saved);
     break;
    }
   }
   switch (g[2] % 4) {
   case 1:
    {
    if ((v136 | 25) % 3 != 0) { __panic (as_int ((v136 - v4.row[0]))); }
    if (g[1] % 3 != 0) {
     p106_saved = __recover ();
     told (150, p106_saved);
     trace (151, g[0]);
    }
    }
    break;
   default:
    {
    trace (153, (v136 - (v136 - v136)));
    }
    break;
   }
  }
 }
}
static void p106 (word i) {
 p106_hook = note; p106_saved = NULL;
 switch (i) {
 case 0: note (p106_f0 (0));
 break;
 case 1: p106_f1 ();
 break;
 case 2: note (p106_f2 (NULL));
 break;
 case 3: note (p106_f3 ());
 break;
 case 4: p106_f4 ();
 break;
 }
}
static word (*p107_hook) (word) = note;
static const struct defer_panic *p107_saved;
FUNCTION NOINLINE word p107_f0 (word v1);
FUNCTION NOINLINE pair p107_f1 (const struct defer_panic *v3);
FUNCTION word p107_f2 (const struct defer_panic *v4);
FUNCTION NOINLINE word p107_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer told (8, p107_saved);
  if ((v1 * g[0]) % 3 != 0) { goto L9; }
  __defer note (g[0]);
  L9: ;
  if ((v1 ^ v1) % 3 != 0) { __panic (as_literal (62)); }
 }
 __defer {
  if ((g[0] | 82) % 3 != 0) { __panicf (LONG_TEXT, g[1]); }
  v2 = (g[2] & (v1 + g[0]));
 }
 if ((v1 | 27) % 3 != 0) { __panic (as_char (v1)); }
 return v1;
}
FUNCTION NOINLINE pair p107_f1 (const struct defer_panic *v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v17 = __recover ();
 told (20, v17);
 if (v17 != NULL) {
  for (word v23 = 0; v23 < 2 && go_on (); v23++) {
   if ((v23 - v23) % 3 != 0) { break; }
   v3 = __recover ();
   told (27, v3);
   if ((v23 + v23) % 3 != 0) { goto L28; }
   __defer p107_f0 ((v23 & (g[0] - 89)));
   trace (30, (g[2] - (v23 * 90)));
   if (g[0] % 3 != 0) { goto L31; }
   trace (32, 64);
   L31: ;
   L28: ;
  }
  __defer p107_hook ((g[2] ^ g[1]));
  switch (g[0] % 4) {
  case 0:
   {
   const struct defer_panic *v36 = __recover ();
   told (39, v36);
   if (v36 != NULL) {
    if (g[2] % 3 != 0) { break; }
    g[1] = (g[0] + g[2]);
   }
   }
   __attribute__ ((fallthrough));
  case 1:
   __defer mixed ((unsigned char) ((g[0] + g[1])), (double) ((g[1] | g[1])) * 0.5, (pair) { (g[1] | g[0]), { (g[0] ^ g[2]), (g[2] | 5) } });
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (46, g[2]);
   }
   __attribute__ ((fallthrough));
  default:
   {
   trace (48, (g[2] & g[1]));
   }
   break;
  }
 } else {
  trace (49, (g[0] * 46));
 }
 __defer p107_f0 ((g[1] & (g[1] + g[1])));
 return (pair) { g[1], { (g[0] - g[2]), (g[1] ^ 82) } };
}
FUNCTION word p107_f2 (const struct defer_panic *v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  word v53[3] = { g[0], v5, v5 };
  word *v55 = &v5;
 }
 g[0] = (g[2] | (v5 ^ 13));
 v4 = __recover ();
 word v60 = 0;
 L59: ;
 v60 = (v60 + 1);
 if ((v60 * g[0]) % 3 != 0) { __panicf (LONG_TEXT, 65); }
 if (v4 != NULL && (v5 ^ 29) % 3 != 0) { __panic (v4); }
 __defer p107_f1 (__recover ());
 if (v60 < 3 && go_on ()) { goto L59; }
 return (g[0] * (g[1] ^ 0));
}
static void p107 (word i) {
 p107_hook = note; p107_saved = NULL;
 switch (i) {
 case 0: note (p107_f0 (0));
 break;
 case 1: p107_f1 (NULL);
 break;
 case 2: note (p107_f2 (NULL));
 break;
 }
}
static word (*p108_hook) (word) = note;
static const struct defer_panic *p108_saved;
FUNCTION NOINLINE word p108_f0 (word v1);
FUNCTION word p108_f1 (word v3, word v4);
FUNCTION NOINLINE word p108_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p108_saved = __recover ();
  said (9, p108_saved);
  trace (10, g[1]);
  v2 = (v1 - (v2 - v2));
 }
 g[1] = (v2 | (v2 * v2));
 word v13 = (v2 + (v1 * v2));
 __defer p108_f1 ((g[2] ^ (g[2] - g[0])), (v13 ^ (v2 - v1)));
 __defer told (17, __recover ());
 p108_saved = p108_saved;
 if ((v13 * g[2]) % 3 != 0) { goto L19; }
 trace (20, g[2]);
 L19: ;
 p108_saved = __recover ();
 told (23, p108_saved);
 word v24 = g[0];
 for (word v27 = 0; v27 < 2 && go_on (); v27++) {
  if ((v27 - 13) % 3 != 0) {
   __defer {
    for (word v31 = 0; v31 < 2 && go_on (); v31++) {
     if ((g[1] ^ g[2]) % 3 != 0) { __panic (as_double ((v1 * v24))); }
     p108_saved = p108_saved;
    }
   }
  }
 }
}
FUNCTION word p108_f1 (word v3, word v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v34 = __recover ();
 said (37, v34);
 if (v34 != NULL) {
  v3 = g[1];
  __defer {
   word v42 = 0;
   while (v42 < 1 && go_on ()) {
    v42 = (v42 + 1);
    __defer p108_f1 ((v5 + g[0]), g[2]);
    told (47, v34);
    switch ((g[1] + v5) % 4) {
    case 0:
     {
     if (p108_saved != NULL) { __panic (p108_saved); }
     p108_saved = v34;
     pair v52 = (pair) { (g[0] * g[1]), { (v42 - g[1]), 54 } };
     }
     break;
    case 1:
     {
     const struct defer_panic *v55 = __recover ();
     said (58, v55);
     if ((v42 * g[0]) % 3 != 0) { continue; }
     }
     __attribute__ ((fallthrough));
    case 2:
     p108_saved = v34;
     __attribute__ ((fallthrough));
    default:
     said (64, v34);
     break;
    }
   }
   trace (65, v3);
  }
 } else {
  word v66 = 17;
  __defer p108_hook ((v3 - (v4 | g[1])));
 }
 __defer {
  v34 = __recover ();
  said (72, v34);
  if (v34 != NULL) {
   trace (74, g[2]);
  } else {
   trace (75, 76);
  }
  __defer {
   const struct defer_panic *v77 = __recover ();
   told (80, v77);
   if (v77 != NULL) {
    v34 = p108_saved;
    if ((g[1] - 10) % 3 != 0) { __panic (as_literal (16)); }
   }
  }
 }
 return (g[2] ^ (g[0] ^ v5));
}
static void p108 (word i) {
 p108_hook = note; p108_saved = NULL;
 switch (i) {
 case 0: note (p108_f0 (0));
 break;
 case 1: note (p108_f1 (7, 8));
 break;
 }
}
static word (*p109_hook) (word) = note;
static const struct defer_panic *p109_saved;
FUNCTION word p109_f0 (word v1);
FUNCTION NOINLINE void p109_f1 (word v3);
FUNCTION pair p109_f2 (word v4);
FUNCTION NOINLINE void p109_f3 (pair v5);
FUNCTION word p109_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p109_f3 ((pair) { (g[0] * g[1]), { (v1 ^ g[0]), 48 } });
 if ((g[2] - v2) % 3 != 0) { __panic (as_long (v2)); }
 if ((v2 - g[0]) % 3 != 0) { return p109_f0 ((v1 + 20)); }
 if ((g[1] | v1) % 3 != 0) { return (g[0] - (v1 - v2)); }
 word v10[3] = { (g[1] * v2), (v2 + g[0]), (g[1] * 33) };
 p109_f1 (54);
 __defer {
  const struct defer_panic *v14 = __recover ();
  told (17, v14);
  told (19, v14);
  for (word v21 = 0; v21 < 1 && go_on (); v21++) {
   __defer {
    const struct defer_panic *v23 = __recover ();
    said (26, v23);
    switch (v2 % 4) {
    case 1:
     {
     trace (29, (g[2] * v10[2]));
     told (31, p109_saved);
     p109_hook = note;
     }
     break;
    case 2:
     {
     v21 = v21;
     if (p109_saved != NULL && (v1 | g[2]) % 3 != 0) { __panic (p109_saved); }
     word v36 = g[2];
     }
     break;
    default:
     __defer p109_f2 ((g[1] - (v2 - v21)));
     said (41, p109_saved);
     break;
    }
   }
  }
 }
 return (v10[2] | v10[v2 % 3]);
}
FUNCTION NOINLINE void p109_f1 (word v3) {
 if (!go_on ()) { return ; }
 __defer p109_hook ((v3 ^ g[0]));
 __defer note (v3);
 if ((v3 + g[1]) % 3 != 0) {
  word v46[3] = { (g[1] | g[2]), (g[1] & 18), (g[1] ^ v3) };
  __panic (as_text ((g[2] + v46[1])));
  for (word v50 = 0; v50 < 4 && go_on (); v50++) {
   if (g[1] % 3 != 0) { continue; }
   __defer p109_f1 ((g[0] | (v46[0] | v3)));
   word v53[3] = { v3, 24, v46[0] };
   __defer p109_f3 ((pair) { g[1], { (g[0] ^ 52), (v3 & v3) } });
  }
 } else {
  __defer mixed ((unsigned char) (g[0]), (double) ((g[2] * (v3 ^ g[1]))) * 0.5, (pair) { (v3 & v3), { (v3 ^ v3), v3 } });
  word v57 = 93;
 }
 said (60, p109_saved);
 v3 = (v3 | (v3 | g[1]));
 __defer __panic (as_long ((g[0] * v3)));
 trace (63, (v3 * g[2]));
 if (p109_saved != NULL) { __defer __panic (p109_saved); }
 v3 = (v3 | g[1]);
 for (word v67 = 0; v67 < 1 && go_on (); v67++) {
  __defer note ((v3 ^ (v3 * g[0])));
  if ((v3 - 8) % 3 != 0) { continue; }
 }
}
FUNCTION pair p109_f2 (word v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer bump (&v4, (v4 & g[1]));
 v4 = (v4 + (g[1] - 14));
 for (word v73 = 0; v73 < 3 && go_on (); v73++) {
  word v75 = 0;
  while (v75 < 2 && go_on ()) {
   v75 = (v75 + 1);
   told (79, p109_saved);
   if ((v4 - g[1]) % 3 != 0) { __panic (as_float ((v75 * g[2]))); }
   word v84 = 0;
   L83: ;
   v84 = (v84 + 1);
   if ((g[1] | g[1]) % 3 != 0) {
    p109_saved = __recover ();
    told (90, p109_saved);
   }
   __defer mixed ((unsigned char) ((v84 & v4)), (double) ((g[2] ^ (g[0] - v75))) * 0.5, (pair) { 80, { (g[1] | v73), (g[0] | v73) } });
   if (v84 < 2 && go_on ()) { goto L83; }
  }
  if ((g[1] ^ v73) % 3 != 0) { return (pair) { (v75 | g[2]), { (g[0] & g[2]), (v75 - v4) } }; }
 }
 if (p109_saved != NULL && g[0] % 3 != 0) { __panic (p109_saved); }
 if ((g[2] * v4) % 3 != 0) { goto L94; }
 {
  v4 = (g[1] | (v4 * v4));
 }
 trace (97, (g[1] * v4));
 L94: ;
 __defer p109_f0 (g[2]);
 g[1] = 87;
 if ((g[2] & v4) % 3 != 0) { __panic (as_long ((v4 * 71))); }
 return (pair) { g[0], { (v4 & 23), (v4 & g[0]) } };
}
FUNCTION NOINLINE void p109_f3 (pair v5) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v102 = __recover ();
 said (105, v102);
 if (v102 != NULL) {
  word v107 = g[1];
  if ((v107 - g[0]) % 3 != 0) { return ; }
  said (111, v102);
  if (v102 != NULL) { __panic (v102); }
 } else {
  g[1] = g[2];
  word v115 = 0;
  while (v115 < 4 && go_on ()) {
   v115 = (v115 + 1);
   said (119, v102);
   trace (120, (v115 | (v5.w & v115)));
  }
 }
 __defer {
  v102 = __recover ();
  said (124, v102);
  if (v102 != NULL) {
   if (g[0] % 3 != 0) { __panic (as_char ((g[2] + g[0]))); }
   word v127 = (g[2] - (g[0] + g[0]));
  }
  __defer mixed ((unsigned char) ((g[0] & 93)), (double) ((g[2] - (v5.w & g[2]))) * 0.5, v5);
  p109_hook ((g[2] & g[2]));
  said (132, v102);
  told (134, p109_saved);
 }
 const struct defer_panic *v135 = __recover ();
 said (138, v135);
 if (v135 != NULL) {
  trace (140, (g[0] ^ (g[0] - g[0])));
  if (v135 != NULL) { __panic (v135); }
 } else {
  trace (142, (g[2] - v5.w));
 }
}
static void p109 (word i) {
 p109_hook = note; p109_saved = NULL;
 switch (i) {
 case 0: note (p109_f0 (0));
 break;
 case 1: p109_f1 (7);
 break;
 case 2: p109_f2 (14);
 break;
 case 3: p109_f3 ((pair) { 3, { 4, 5 } });
 break;
 }
}
static word (*p110_hook) (word) = note;
static const struct defer_panic *p110_saved;
FUNCTION word p110_f0 (word v1);
FUNCTION NOINLINE word p110_f1 (word v2, word *v3);
FUNCTION pair p110_f2 (const struct defer_panic *v5);
FUNCTION word p110_f3 (void);
FUNCTION void p110_f4 (void);
FUNCTION word p110_f5 (void);
FUNCTION word p110_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p110_f4 ();
 trace (10, (g[1] * (g[0] & v1)));
 if ((v1 + v1) % 3 != 0) { goto L11; }
 {
  p110_saved = p110_saved;
  word v15 = 0;
  do {
   v15 = (v15 + 1);
   __defer p110_hook ((g[0] & (g[0] + v1)));
   trace (19, (v1 * (g[2] + v1)));
   pair v20 = (pair) { (v15 & g[2]), { (g[1] * v15), (g[2] | v1) } };
  } while (v15 < 3 && go_on ());
 }
 L11: ;
 return (v1 ^ v1);
}
FUNCTION NOINLINE word p110_f1 (word v2, word *v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v24 = __recover ();
  told (27, v24);
  if ((g[2] + g[1]) % 3 != 0) {
   word v29[3] = { v2, (v2 + g[2]), ((*v3) & 31) };
  }
  if ((v4 + v4) % 3 != 0) { __panic (as_uint ((v2 ^ 82))); }
 }
 trace (32, (*v3));
 if ((v2 | 35) % 3 != 0) { return p110_f0 (((*v3) * (v4 & v2))); }
 __defer p110_f4 ();
 if (v2 % 3 != 0) {
  switch ((v2 | 89) % 4) {
  case 0:
   {
   trace (38, (g[1] | ((*v3) + g[1])));
   }
   break;
  case 2:
   trace (40, 30);
   break;
  default:
   {
   trace (42, (v4 | v4));
   }
   break;
  }
 } else {
  trace (43, (v2 & ((*v3) | v2)));
 }
 return (v2 & g[1]);
}
FUNCTION pair p110_f2 (const struct defer_panic *v5) {
 __result pair v6 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p110_f5 ();
 const struct defer_panic *v46 = __recover ();
 said (49, v46);
 if (v46 != NULL) {
  g[0] = v6.w;
  if (v46 != NULL) { __panic (v46); }
 }
 word v53[3] = { (g[1] - 59), (v6.w + g[1]), (g[2] * g[2]) };
 if ((g[1] + g[2]) % 3 != 0) { goto L55; }
 g[0] = (v6.w & v53[v53[0] % 3]);
 if (v5 != NULL && (g[1] - v6.row[0]) % 3 != 0) { __panic (v5); }
 L55: ;
 if ((g[0] & 7) % 3 != 0) { return v6; }
 if ((g[0] * g[2]) % 3 != 0) { goto L59; }
 if ((g[0] + 44) % 3 != 0) { __panic (as_char ((v53[0] - v6.row[1]))); }
 trace (61, (g[0] | v6.row[1]));
 if (g[2] % 3 != 0) { __panic (as_literal (36)); }
 L59: ;
 word v64 = 0;
 L63: ;
 v64 = (v64 + 1);
 v6.row[v64 % 2] = (v53[v64 % 3] ^ (g[0] * g[2]));
 word v69 = 0;
 do {
  v69 = (v69 + 1);
  __defer {
   for (word v74 = 0; v74 < 3 && go_on (); v74++) {
    if (v69 % 3 != 0) { __panic (as_char ((v53[2] & v53[1]))); }
    said (77, v5);
    v69 = v74;
   }
   said (80, v46);
   v6.w = (g[0] & v69);
  }
 } while (v69 < 1 && go_on ());
 if (v64 < 4 && go_on ()) { goto L63; }
}
FUNCTION word p110_f3 (void) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p110_saved = __recover ();
  said (85, p110_saved);
  if (p110_saved != NULL) {
   p110_f0 ((g[0] - g[1]));
  } else {
   word v89 = 0;
   L88: ;
   v89 = (v89 + 1);
   for (word v93 = 0; v93 < 3 && go_on (); v93++) {
    v89 = p110_hook ((g[1] ^ (v89 & 0)));
    word v95 = (v7 + (g[1] - g[1]));
    if (v89 < 4 && go_on ()) { goto L88; }
    if (v89 % 3 != 0) { break; }
   }
   for (word v100 = 0; v100 < 3 && go_on (); v100++) {
    __defer bump (&v100, g[1]);
    __defer p110_hook (99);
    trace (103, (g[1] - (v100 ^ g[2])));
    g[1] = (v7 ^ (g[2] & g[0]));
   }
   word v106 = 0;
   L105: ;
   v106 = (v106 + 1);
   word v109 = (v106 - (g[2] ^ g[2]));
   __defer p110_f5 ();
   if (v106 < 1 && go_on ()) { goto L105; }
   p110_hook = p110_f0;
   if (v89 < 4 && go_on ()) { goto L88; }
  }
  for (word v114 = 0; v114 < 3 && go_on (); v114++) {
   __panic (as_char ((v114 - 50)));
   p110_saved = __recover ();
   if (p110_saved != NULL && (v114 * v114) % 3 != 0) { __panic (p110_saved); }
   if ((g[1] | v7) % 3 != 0) { break; }
  }
 }
 said (120, p110_saved);
 return 60;
}
FUNCTION void p110_f4 (void) {
 if (!go_on ()) { return ; }
 trace (123, g[1]);
 p110_saved = __recover ();
 said (126, p110_saved);
 if (p110_saved != NULL) {
  switch ((g[1] - g[0]) % 4) {
  case 0:
   {
   const struct defer_panic *v131 = __recover ();
   said (134, v131);
   { p110_f3 (); return; }
   if ((g[2] & 32) % 3 != 0) { __panic (as_uint ((g[2] ^ g[1]))); }
   }
   break;
  case 1:
   {
   if ((g[0] - g[0]) % 3 != 0) { { p110_f5 (); return; } }
   if ((g[1] & 5) % 3 != 0) { return ; }
   }
   __attribute__ ((fallthrough));
  default:
   {
   p110_saved = __recover ();
   said (143, p110_saved);
   if (p110_saved != NULL) {
    if ((g[2] - g[2]) % 3 != 0) { __panic (as_float (g[1])); }
    const struct defer_panic *v146 = __recover ();
    said (149, v146);
   } else {
    word v151 = 0;
    L150: ;
    v151 = (v151 + 1);
    word v154 = v151;
    __defer p110_f0 (v151);
    v154 = (v154 & (v154 & g[0]));
    if (v151 < 4 && go_on ()) { goto L150; }
   }
   }
   break;
  }
 } else {
  __defer deep ();
  word v160 = 0;
  while (v160 < 2 && go_on ()) {
   v160 = (v160 + 1);
  }
 }
}
FUNCTION word p110_f5 (void) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v164 = __recover ();
  said (167, v164);
  if (v164 != NULL) {
   word v169 = (v8 | (v8 + v8));
   __panic (as_long ((v8 & g[0])));
  }
  word v173 = 0;
  while (v173 < 4 && go_on ()) {
   v173 = (v173 + 1);
   said (177, p110_saved);
   g[2] = (g[1] - v8);
  }
  v8 = (v173 | (g[2] * v8));
 }
 for (word v181 = 0; v181 < 4 && go_on (); v181++) {
  __defer p110_f1 ((v8 & g[2]), &v181);
  if ((v181 & g[2]) % 3 != 0) { continue; }
  word v185 = 0;
  L184: ;
  v185 = (v185 + 1);
  if (v185 < 4 && go_on ()) { goto L184; }
  if (v185 < 4 && go_on ()) { goto L184; }
 }
}
static void p110 (word i) {
 p110_hook = note; p110_saved = NULL;
 switch (i) {
 case 0: note (p110_f0 (0));
 break;
 case 1: note (p110_f1 (7, &g[1]));
 break;
 case 2: p110_f2 (NULL);
 break;
 case 3: note (p110_f3 ());
 break;
 case 4: p110_f4 ();
 break;
 case 5: note (p110_f5 ());
 break;
 }
}
static word (*p111_hook) (word) = note;
static const struct defer_panic *p111_saved;
FUNCTION NOINLINE word p111_f0 (word v1);
FUNCTION NOINLINE pair p111_f1 (word *v3, word v4);
FUNCTION NOINLINE word p111_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer told (7, p111_saved);
 __defer note (g[2]);
 g[2] = v2;
 __panic (as_float ((g[0] ^ v1)));
 v1 = p111_hook ((v2 + (g[0] * g[0])));
 __defer {
  p111_saved = __recover ();
  said (15, p111_saved);
  trace (16, (g[2] | 89));
  if ((g[2] | v2) % 3 != 0) {
   word v19 = 0;
   L18: ;
   v19 = (v19 + 1);
   if (v19 < 2 && go_on ()) { goto L18; }
  } else {
   trace (22, 69);
  }
 }
 return g[1];
}
FUNCTION NOINLINE pair p111_f1 (word *v3, word v4) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 v4 = (g[0] - (g[0] | 56));
 word v25 = (v4 - (g[2] - g[2]));
 switch ((*v3) % 4) {
 case 0:
  __defer {
   trace (30, (g[1] | (v4 & g[2])));
   if ((v4 + v5.w) % 3 != 0) { __panic (as_text (v4)); }
   switch ((v25 & v25) % 4) {
   case 0:
    {
    __defer {
     p111_saved = __recover ();
     told (37, p111_saved);
    }
    }
    __attribute__ ((fallthrough));
   case 1:
    trace (39, (v25 + (g[2] | v25)));
    break;
   case 2:
    {
    trace (41, ((*v3) - v25));
    }
    break;
   default:
    trace (43, ((*v3) ^ (v25 + v4)));
    break;
   }
  }
  __attribute__ ((fallthrough));
 case 1:
  trace (45, (v4 ^ (v4 - g[1])));
  break;
 case 2:
  {
  trace (47, (v4 - (g[2] - 62)));
  }
  break;
 }
}
static void p111 (word i) {
 p111_hook = note; p111_saved = NULL;
 switch (i) {
 case 0: note (p111_f0 (0));
 break;
 case 1: p111_f1 (&g[0], 8);
 break;
 }
}
static word (*p112_hook) (word) = note;
static const struct defer_panic *p112_saved;
FUNCTION word p112_f0 (word v1);
FUNCTION void p112_f1 (word v2);
FUNCTION word p112_f2 (pair v3);
FUNCTION word p112_f3 (pair v4, word *v5, const struct defer_panic *v6);
FUNCTION pair p112_f4 (pair v7);
FUNCTION word p112_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v10 = __recover ();
  said (13, v10);
  if (v10 != NULL) {
   p112_saved = p112_saved;
   if ((g[2] ^ 60) % 3 != 0) {
    if ((v1 & 30) % 3 != 0) { __panic (as_literal (92)); }
    for (word v19 = 0; v19 < 4 && go_on (); v19++) {
     p112_hook = note;
     __panic (as_float (v1));
    }
    said (23, p112_saved);
   } else {
    said (25, v10);
    word v27 = 0;
    L26: ;
    v27 = (v27 + 1);
    p112_hook = note;
    __defer {
     __defer p112_hook ((g[1] + 39));
     trace (33, g[2]);
     word v34[3] = { (v27 - g[0]), (v27 | 62), (v1 & v1) };
    }
    __defer p112_f2 ((pair) { g[2], { 77, (g[1] & 46) } });
    __defer {
     const struct defer_panic *v38 = __recover ();
     told (41, v38);
     g[1] = (g[1] - (g[2] * g[1]));
     said (44, p112_saved);
    }
    if (v27 < 1 && go_on ()) { goto L26; }
    word v45 = (v27 + (g[0] * v1));
   }
   switch (g[1] % 4 + 0) {
   case 0:
    trace (49, g[1]);
    __attribute__ ((fallthrough));
   case 1:
    trace (51, (g[0] * (v1 & 38)));
    __attribute__ ((fallthrough));
   case 2:
    trace (53, (v1 & (g[1] ^ v1)));
    break;
   default:
    {
    trace (55, (v1 - (v1 + 67)));
    }
    break;
   }
  } else {
   trace (56, g[1]);
  }
 }
 return (v1 & (v1 * g[1]));
}
FUNCTION void p112_f1 (word v2) {
 if (!go_on ()) { return ; }
 p112_saved = deep ();
 said (60, p112_saved);
 __defer {
  __defer mixed ((unsigned char) ((v2 | (g[0] & g[0]))), (double) ((g[2] & (g[2] - 87))) * 0.5, (pair) { (v2 * 25), { (g[2] - v2), (v2 ^ g[1]) } });
  trace (63, v2);
 }
 { p112_f4 ((pair) { (v2 | g[2]), { v2, v2 } }); return; }
 if ((v2 & 85) % 3 != 0) { __panicf (LINES, 55, (v2 - g[2])); }
 pair v66 = (pair) { (v2 ^ g[0]), { g[0], (v2 ^ v2) } };
 trace (68, g[2]);
 __defer p112_f2 (v66);
 if ((g[2] ^ v2) % 3 != 0) { { p112_f3 ((pair) { (v2 + 59), { (v2 & v2), v2 } }, &v2, p112_saved); return; } }
 word v72 = 0;
 while (v72 < 1 && go_on ()) {
  v72 = (v72 + 1);
  for (word v76 = 0; v76 < 2 && go_on (); v76++) {
   if (p112_saved != NULL) { __defer __panic (p112_saved); }
   v76 = (v76 * (v2 ^ g[0]));
   __defer p112_f2 (v66);
   __defer {
    const struct defer_panic *v81 = __recover ();
    said (84, v81);
    if (v81 != NULL) {
     trace (86, (g[0] & (v66.row[1] | 43)));
     if (v81 != NULL) { __panic (v81); }
    } else {
     trace (88, (v66.w & (v72 - g[2])));
    }
   }
  }
 }
}
FUNCTION word p112_f2 (pair v3) {
 if (!go_on ()) { return 0; }
 p112_saved = __recover ();
 told (91, p112_saved);
 __defer p112_f1 ((g[2] & (g[0] | 44)));
 p112_saved = p112_saved;
 __defer p112_f2 ((pair) { (g[0] & 11), { g[1], g[0] } });
 __defer p112_f3 (v3, &v3.row[g[2] % 2], p112_saved);
 if ((v3.w - 84) % 3 != 0) { return g[1]; }
 if ((g[2] & g[1]) % 3 != 0) { __panic (as_double ((g[2] + g[0]))); }
 trace (98, (g[1] + (v3.row[0] | g[2])));
 __defer {
  const struct defer_panic *v100 = __recover ();
  told (103, v100);
  if (v100 != NULL) {
   word v105 = (g[2] | 55);
  }
  trace (107, (g[1] ^ (g[2] | g[2])));
  said (109, v100);
 }
 said (111, p112_saved);
 __defer {
  const struct defer_panic *v113 = __recover ();
  said (116, v113);
  if (v113 != NULL) {
   told (119, __recover ());
   const struct defer_panic *v120 = __recover ();
   told (123, v120);
   if (v120 != NULL) {
    switch (g[1] % 4 + 0) {
    case 0:
     {
     word v128 = 0;
     L127: ;
     v128 = (v128 + 1);
     pair v131 = (pair) { (g[2] + v128), { (v128 | 5), 33 } };
     if (v128 < 2 && go_on ()) { goto L127; }
     }
     break;
    case 1:
     {
     trace (134, g[2]);
     }
     break;
    }
   }
  }
 }
 return 31;
}
FUNCTION word p112_f3 (pair v4, word *v5, const struct defer_panic *v6) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v136 = __recover ();
 said (139, v136);
 if (v136 != NULL) {
  __defer p112_f4 (v4);
  p112_hook = p112_f0;
  if (v136 != NULL) { __panic (v136); }
 } else {
  __defer {
   trace (145, g[1]);
   if ((g[1] * 9) % 3 != 0) { __panicf (LONG_TEXT, v4.w); }
   switch ((v4.w + g[0]) % 4) {
   case 0:
    {
    word v150 = 0;
    do {
     v150 = (v150 + 1);
     trace (153, (v150 | (v4.w - v150)));
    } while (v150 < 2 && go_on ());
    }
    break;
   case 1:
    {
    trace (155, (g[0] * ((*v5) - g[2])));
    }
    break;
   case 2:
    trace (157, (v4.row[(*v5) % 2] | 93));
    __attribute__ ((fallthrough));
   default:
    trace (159, (v4.row[v4.w % 2] ^ (*v5)));
    break;
   }
  }
 }
 __defer note (((*v5) - (g[0] ^ 93)));
 return g[1];
}
FUNCTION pair p112_f4 (pair v7) {
 __result pair v8 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v163 = __recover ();
  told (166, v163);
  if (v163 != NULL) {
   switch (g[1] % 4) {
   case 1:
    {
    word v171 = 0;
    L170: ;
    v171 = (v171 + 1);
    told (175, v163);
    __defer {
     p112_hook = note;
     __defer p112_f4 ((pair) { (g[1] ^ g[0]), { v7.row[0], v7.w } });
     v171 = p112_f0 ((v7.w ^ (v171 * v171)));
    }
    if (v171 < 4 && go_on ()) { goto L170; }
    if (v171 < 4 && go_on ()) { goto L170; }
    }
    __attribute__ ((fallthrough));
   default:
    trace (182, (g[2] - (v7.w + g[0])));
    break;
   }
  } else {
   trace (183, (g[0] ^ (g[1] * g[0])));
  }
 }
 return v7;
}
static void p112 (word i) {
 p112_hook = note; p112_saved = NULL;
 switch (i) {
 case 0: note (p112_f0 (0));
 break;
 case 1: p112_f1 (7);
 break;
 case 2: note (p112_f2 ((pair) { 2, { 4, 5 } }));
 break;
 case 3: note (p112_f3 ((pair) { 3, { 4, 5 } }, &g[1], NULL));
 break;
 case 4: p112_f4 ((pair) { 4, { 4, 5 } });
 break;
 }
}
static word (*p113_hook) (word) = note;
static const struct defer_panic *p113_saved;
FUNCTION word p113_f0 (word v1);
FUNCTION void p113_f1 (word *v3, pair v4);
FUNCTION word p113_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p113_saved = __recover ();
  told (8, p113_saved);
  __defer p113_f1 (&v1, (pair) { (g[0] & g[1]), { (v2 * g[0]), (v2 | g[1]) } });
  trace (10, (v2 ^ (v2 * 23)));
 }
 if (p113_saved != NULL && (v2 | v1) % 3 != 0) { __panic (p113_saved); }
 word v12 = (v1 * (g[0] & g[2]));
 told (15, __recover ());
 switch (v1 % 4) {
 case 1:
  {
  for (word v19 = 0; v19 < 1 && go_on (); v19++) {
   trace (20, (g[2] ^ v12));
   word v22 = 0;
   while (v22 < 1 && go_on ()) {
    v22 = (v22 + 1);
    if ((g[1] & v22) % 3 != 0) { continue; }
    trace (26, g[0]);
    if (g[0] % 3 != 0) { __panicf (LINES, v2, (v19 | v2)); }
   }
  }
  word v29 = 0;
  L28: ;
  v29 = (v29 + 1);
  word v33 = 0;
  L32: ;
  v33 = (v33 + 1);
  if (v1 % 3 != 0) { goto L36; }
  return p113_f0 ((v29 + (v33 | v33)));
  L36: ;
  if (v33 < 3 && go_on ()) { goto L32; }
  if (v29 < 2 && go_on ()) { goto L28; }
  }
  break;
 case 2:
  {
  trace (40, 76);
  }
  __attribute__ ((fallthrough));
 default:
  trace (42, (g[2] - (v12 | 31)));
  break;
 }
}
FUNCTION void p113_f1 (word *v3, pair v4) {
 if (!go_on ()) { return ; }
 __defer {
  g[2] = (g[0] | ((*v3) + 38));
  p113_f0 ((g[2] + 76));
 }
 trace (46, g[0]);
 g[1] = g[1];
 __defer {
  const struct defer_panic *v50 = __recover ();
  told (53, v50);
  if (v50 != NULL && ((*v3) ^ v4.row[0]) % 3 != 0) { __panic (v50); }
  if ((v4.w - 48) % 3 != 0) { __panic (as_double (84)); }
 }
}
static void p113 (word i) {
 p113_hook = note; p113_saved = NULL;
 switch (i) {
 case 0: note (p113_f0 (0));
 break;
 case 1: p113_f1 (&g[0], (pair) { 1, { 4, 5 } });
 break;
 }
}
static word (*p114_hook) (word) = note;
static const struct defer_panic *p114_saved;
FUNCTION word p114_f0 (word v1);
FUNCTION NOINLINE pair p114_f1 (const struct defer_panic *v2);
FUNCTION word p114_f2 (void);
FUNCTION pair p114_f3 (word v5, word v6);
FUNCTION pair p114_f4 (pair v8, word v9, word v10);
FUNCTION word p114_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p114_f4 ((pair) { (g[1] ^ g[1]), { (v1 & g[2]), g[1] } }, (g[2] * (g[2] * v1)), 92);
 word v12 = v1;
 const struct defer_panic *v14 = __recover ();
 told (17, v14);
 const struct defer_panic *v18 = __recover ();
 said (21, v18);
 switch ((v1 - 20) % 4) {
 case 0:
  {
  for (word v25 = 0; v25 < 1 && go_on (); v25++) {
   for (word v27 = 0; v27 < 2 && go_on (); v27++) {
    p114_hook = note;
    word v30 = 0;
    while (v30 < 1 && go_on ()) {
     v30 = (v30 + 1);
     told (34, v14);
     __panic (as_int ((v30 & g[1])));
    }
    __defer {
     const struct defer_panic *v37 = __recover ();
     told (40, v37);
     __panicf (LONG_TEXT, (v27 | g[2]));
     g[0] = g[2];
     pair v43 = (pair) { (v30 & v1), { v25, (v27 | g[1]) } };
    }
   }
  }
  }
  __attribute__ ((fallthrough));
 case 1:
  {
  trace (46, g[0]);
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (48, (v1 - v1));
  break;
 default:
  trace (50, (v1 - (g[1] ^ g[0])));
  break;
 }
 return (v12 ^ (g[0] ^ v1));
}
FUNCTION NOINLINE pair p114_f1 (const struct defer_panic *v2) {
 __result pair v3 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  said (54, v2);
  g[0] = (g[2] | g[0]);
  __panic (as_literal (97));
  __defer p114_f1 (p114_saved);
 }
 __defer p114_f3 (11, g[0]);
 for (word v60 = 0; v60 < 3 && go_on (); v60++) {
  const struct defer_panic *v61 = __recover ();
  said (64, v61);
  __defer p114_f1 (p114_saved);
  trace (66, v60);
  if ((v60 & v60) % 3 != 0) { break; }
 }
 __panic (as_int ((g[2] + g[2])));
 const struct defer_panic *v69 = __recover ();
 said (72, v69);
 if (v69 != NULL) {
  word v75 = 0;
  while (v75 < 1 && go_on ()) {
   v75 = (v75 + 1);
   if ((g[2] * v3.w) % 3 != 0) {
    pair v79 = v3;
    if (v75 % 3 != 0) { __panic (as_float (42)); }
   } else {
    trace (82, v75);
    if (v2 != NULL) { __panic (v2); }
   }
  }
  if (v69 != NULL) { __panic (v69); }
 } else {
  trace (85, (g[2] * g[0]));
 }
}
FUNCTION word p114_f2 (void) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v87 = __recover ();
  said (90, v87);
  if (v87 != NULL) {
   switch (g[2] % 4) {
   case 1:
    {
    p114_f3 (g[0], (g[1] * (v4 ^ v4)));
    __defer p114_f0 ((g[0] + (g[2] & v4)));
    for (word v97 = 0; v97 < 4 && go_on (); v97++) {
     __defer {
      const struct defer_panic *v99 = deep ();
      said (102, v99);
      word *v103 = &v97;
      trace (105, (v97 * 25));
      g[1] = (v97 - (g[1] & g[1]));
     }
     switch ((g[1] + 97) % 4) {
     case 0:
      trace (109, (v4 - v97));
      v97 = (g[0] & (v4 - 27));
      __defer told (112, __recover ());
      __attribute__ ((fallthrough));
     case 1:
      {
      v97 = v4;
      __defer p114_f1 (p114_saved);
      }
      break;
     case 2:
      {
      v4 = v4;
      }
      break;
     }
    }
    }
    break;
   case 2:
    trace (119, (g[2] & v4));
    break;
   default:
    trace (121, (v4 | g[2]));
    break;
   }
  } else {
   trace (122, (g[2] | g[2]));
  }
 }
}
FUNCTION pair p114_f3 (word v5, word v6) {
 __result pair v7 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p114_f0 ((v5 ^ v7.row[1]));
 __defer {
  p114_saved = __recover ();
  said (127, p114_saved);
  if (p114_saved != NULL) {
   if (g[0] % 3 != 0) {
    __defer told (131, p114_saved);
    v7 = p114_f1 (__recover ());
   } else {
    if ((v6 ^ 33) % 3 != 0) { goto L133; }
    if ((v5 + v7.w) % 3 != 0) { __panic (as_ulong (v6)); }
    L133: ;
    if (p114_saved != NULL) { __panic (p114_saved); }
   }
  }
  word v136 = (v5 + (v7.row[0] * v5));
  word v138 = g[1];
  trace (140, (g[1] & v7.w));
 }
 if ((v5 - v5) % 3 != 0) {
  if ((v6 * v5) % 3 != 0) { __panic (as_literal (3)); }
 }
 word v143[3] = { g[2], (v6 * v5), v6 };
 word v146 = 0;
 while (v146 < 4 && go_on ()) {
  v146 = (v146 + 1);
  if ((v7.row[1] * v146) % 3 != 0) {
   for (word v151 = 0; v151 < 2 && go_on (); v151++) {
    trace (152, (g[2] * (v143[2] * v5)));
   }
  } else {
   trace (153, (v6 ^ v6));
  }
 }
 return v7;
}
FUNCTION pair p114_f4 (pair v8, word v9, word v10) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  p114_saved = __recover ();
  for (word v158 = 0; v158 < 2 && go_on (); v158++) {
   __defer {
    if (g[0] % 3 != 1) { goto L160; }
    if (g[1] % 3 != 0) { goto L160; }
    __defer note ((v10 ^ (v9 - 13)));
    L160: ;
    __defer p114_f0 ((v8.w | (v8.row[1] | v9)));
    const struct defer_panic *v164 = __recover ();
    said (167, v164);
    if (v164 != NULL) {
     bump (&v158, (v10 * v9));
    } else {
     p114_hook = note;
     trace (171, g[0]);
     g[0] = (g[1] - 63);
    }
   }
   if ((v158 - g[1]) % 3 != 0) { break; }
   word v175 = 0;
   while (v175 < 1 && go_on ()) {
    v175 = (v175 + 1);
    p114_f3 ((v10 | (v175 * g[0])), (v8.w * v8.row[v175 % 2]));
    __defer {
     __defer p114_f4 (v8, (v10 - (v10 + g[1])), (g[0] + (v8.w + v8.row[1])));
    }
   }
  }
 }
 return v8;
}
static void p114 (word i) {
 p114_hook = note; p114_saved = NULL;
 switch (i) {
 case 0: note (p114_f0 (0));
 break;
 case 1: p114_f1 (NULL);
 break;
 case 2: note (p114_f2 ());
 break;
 case 3: p114_f3 (21, 22);
 break;
 case 4: p114_f4 ((pair) { 4, { 4, 5 } }, 29, 30);
 break;
 }
}
static word (*p115_hook) (word) = note;
static const struct defer_panic *p115_saved;
FUNCTION word p115_f0 (word v1);
FUNCTION void p115_f1 (word v3, pair v4, word *v5);
FUNCTION word p115_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  if (p115_saved != NULL && g[1] % 3 != 0) { __panic (p115_saved); }
  __defer {
   p115_saved = __recover ();
   told (11, p115_saved);
   if (p115_saved != NULL) {
    __defer {
     const struct defer_panic *v14 = __recover ();
     told (17, v14);
     if (v14 != NULL && (v1 | v2) % 3 != 0) { __panic (v14); }
     word v19 = (v2 * v2);
    }
    __defer p115_f1 (v1, (pair) { g[2], { (g[2] * g[2]), (v1 - v2) } }, &v1);
    told (23, p115_saved);
    if (p115_saved != NULL) { __panic (p115_saved); }
   }
   if ((v2 ^ v2) % 3 != 0) { __panic (as_float (v1)); }
   if (v1 % 3 != 0) { __panic (as_ulong ((g[1] + v1))); }
   word v27 = (g[0] + (g[2] & g[2]));
  }
 }
 if (g[1] % 3 != 0) { return (g[0] + (g[0] + v2)); }
 p115_f1 (v2, (pair) { (g[0] ^ v1), { (g[2] - g[2]), v2 } }, &v1);
 if ((g[2] + g[1]) % 3 != 0) {
  if ((g[1] - v1) % 3 != 0) { __panic (as_text (g[2])); }
  __defer mixed ((unsigned char) ((v2 * (g[0] - g[0]))), (double) (g[0]) * 0.5, (pair) { g[0], { (g[2] * v2), (v2 - v2) } });
 } else {
  __defer p115_f1 ((g[2] ^ 99), (pair) { (g[0] - 94), { v2, (g[1] + v2) } }, &v2);
  if ((v2 + v1) % 3 != 0) { return (v1 & (g[1] * 12)); }
 }
}
FUNCTION void p115_f1 (word v3, pair v4, word *v5) {
 if (!go_on ()) { return ; }
 if ((v3 * v3) % 3 != 0) { __panic (as_ulong ((v4.row[0] & g[1]))); }
 pair v37 = v4;
 v4.w = (v37.row[1] ^ v3);
 if ((g[0] & v3) % 3 != 0) { __panicf (LINES, ((*v5) - v3), ((*v5) | g[2])); }
 __defer p115_f0 (v3);
 word v43 = 0;
 L42: ;
 v43 = (v43 + 1);
 if (v43 % 3 != 0) { __panic (as_int (((*v5) - (*v5)))); }
 p115_saved = __recover ();
 v37.row[v43 % 2] = (v37.w * 50);
 if (v43 < 3 && go_on ()) { goto L42; }
 if ((v3 & v37.w) % 3 != 0) { goto L49; }
 if (g[1] % 3 != 0) { __panicf (LINES, (v3 | v4.row[1]), (v4.row[0] | (*v5))); }
 L49: ;
}
static void p115 (word i) {
 p115_hook = note; p115_saved = NULL;
 switch (i) {
 case 0: note (p115_f0 (0));
 break;
 case 1: p115_f1 (7, (pair) { 1, { 4, 5 } }, &g[2]);
 break;
 }
}
static word (*p116_hook) (word) = note;
static const struct defer_panic *p116_saved;
FUNCTION word p116_f0 (word v1);
FUNCTION pair p116_f1 (pair v3);
FUNCTION void p116_f2 (const struct defer_panic *v4, word *v5);
FUNCTION NOINLINE word p116_f3 (word v6);
FUNCTION word p116_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v7 = __recover ();
 told (10, v7);
 if (v7 != NULL) {
  if ((v2 + v2) % 3 != 0) { __panic (as_char (g[2])); }
  word v14 = 0;
  do {
   v14 = (v14 + 1);
   __defer p116_f1 ((pair) { (v1 * v1), { (v14 & g[2]), (g[1] - v1) } });
   v7 = __recover ();
   said (20, v7);
  } while (v14 < 1 && go_on ());
 }
 __defer p116_hook ((v1 ^ (v2 - v2)));
 word v22 = (v1 + (g[0] ^ g[2]));
 trace (24, (v1 | v22));
 __defer note ((g[1] | (g[0] | v2)));
 word v27 = 0;
 while (v27 < 3 && go_on ()) {
  v27 = (v27 + 1);
  word v31 = 0;
  L30: ;
  v31 = (v31 + 1);
  pair v34 = (pair) { (g[0] ^ v31), { (v31 & v22), (v22 - v27) } };
  __defer {
   mixed ((unsigned char) (g[2]), (double) (16) * 0.5, v34);
   for (word v39 = 0; v39 < 4 && go_on (); v39++) {
    __defer p116_f1 (v34);
    __panic (as_float (17));
    __defer p116_f2 (v7, &v39);
    told (44, v7);
   }
   p116_hook = p116_f0;
   told (47, __recover ());
  }
  if (v31 < 2 && go_on ()) { goto L30; }
 }
 return (v22 & (v22 & g[2]));
}
FUNCTION pair p116_f1 (pair v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p116_hook (g[0]);
 __defer mixed ((unsigned char) ((g[1] & 3)), (double) (69) * 0.5, v3);
 if (g[2] % 3 != 0) { __panic (as_char ((v3.row[0] - g[2]))); }
 __defer p116_hook ((g[2] - 57));
 switch (g[1] % 4 + 0) {
 case 0:
  {
  if ((g[1] - v3.w) % 3 != 0) { return v3; }
  }
  break;
 case 1:
  {
  pair v57 = v3;
  if (g[0] % 3 != 0) {
   for (word v61 = 0; v61 < 1 && go_on (); v61++) {
    v61 = (v61 & g[0]);
    said (64, p116_saved);
   }
   __defer p116_f2 (p116_saved, &v57.row[v57.row[1] % 2]);
  } else {
   if ((g[1] & g[2]) % 3 != 0) { return (pair) { (g[1] ^ 80), { (g[0] & g[1]), (g[1] & 17) } }; }
  }
  }
  __attribute__ ((fallthrough));
 default:
  {
  switch ((g[0] & v3.w) % 4) {
  case 0:
   {
   trace (71, (v3.w & (g[0] | g[0])));
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   trace (73, (g[0] ^ (g[2] + v3.w)));
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (75, (g[2] ^ (g[2] | g[0])));
   }
   break;
  default:
   {
   trace (77, (g[0] * (g[1] ^ g[0])));
   }
   break;
  }
  }
  break;
 }
 return (pair) { (g[1] & g[1]), { (g[2] * g[1]), (g[1] ^ g[1]) } };
}
FUNCTION void p116_f2 (const struct defer_panic *v4, word *v5) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v80 = __recover ();
  told (83, v80);
  word v84 = g[1];
 }
 for (word v87 = 0; v87 < 1 && go_on (); v87++) {
  word v88 = v87;
  if ((g[0] | 83) % 3 != 0) {
   switch ((v88 | g[1]) % 4) {
   case 1:
    {
    trace (93, 69);
    __defer {
     const struct defer_panic *v95 = __recover ();
     said (98, v95);
     if (v95 != NULL) {
      trace (100, ((*v5) ^ v88));
     } else {
      trace (101, 1);
     }
    }
    }
    __attribute__ ((fallthrough));
   case 2:
    trace (103, (v88 & v87));
    break;
   default:
    {
    trace (105, (v87 ^ (v88 + v88)));
    }
    break;
   }
  }
 }
}
FUNCTION NOINLINE word p116_f3 (word v6) {
 if (!go_on ()) { return 0; }
 __defer p116_f2 (__recover (), &v6);
 if ((g[1] * g[2]) % 3 != 0) { __panic (as_text ((g[1] & 85))); }
 word v109 = 0;
 do {
  v109 = (v109 + 1);
  if (g[0] % 3 != 0) { __panic (as_uint ((g[1] ^ v109))); }
  if (g[1] % 3 != 0) { __panicf (LONG_TEXT, (g[0] - v6)); }
 } while (v109 < 3 && go_on ());
 word v114 = (v109 | (v6 & g[2]));
 told (117, p116_saved);
 __defer bump (&(word) { (v114 & g[0]) }, v6);
 g[0] = (v6 ^ (g[1] & v6));
 if ((g[0] * v109) % 3 != 0) { return 19; }
 trace (121, (g[0] ^ (g[2] * g[0])));
 trace (122, v109);
 g[1] = 19;
 trace (124, g[1]);
 if ((g[0] + 23) % 3 != 0) {
  const struct defer_panic *v126 = __recover ();
  said (129, v126);
  if (v126 != NULL) {
   trace (131, (v114 & v6));
  }
 } else {
  trace (132, (v114 | v114));
 }
 return (v114 ^ (v109 * 41));
}
static void p116 (word i) {
 p116_hook = note; p116_saved = NULL;
 switch (i) {
 case 0: note (p116_f0 (0));
 break;
 case 1: p116_f1 ((pair) { 1, { 4, 5 } });
 break;
 case 2: p116_f2 (NULL, &g[1]);
 break;
 case 3: note (p116_f3 (21));
 break;
 }
}
static word (*p117_hook) (word) = note;
static const struct defer_panic *p117_saved;
FUNCTION word p117_f0 (word v1);
FUNCTION NOINLINE word p117_f1 (word v2, word v3, pair v4);
FUNCTION void p117_f2 (word *v6, word v7);
FUNCTION pair p117_f3 (word *v8);
FUNCTION word p117_f4 (word v9, word v10, pair v11);
FUNCTION word p117_f5 (word v13, word v14);
FUNCTION word p117_f0 (word v1) {
 if (!go_on ()) { return 0; }
 v1 = p117_hook ((v1 | (g[1] & g[1])));
 v1 = (v1 | v1);
 if ((g[1] | v1) % 3 != 0) { __panic (as_float ((g[1] - g[0]))); }
 __defer {
  const struct defer_panic *v19 = __recover ();
  said (22, v19);
  if (v19 != NULL) {
   if ((v1 | g[0]) % 3 != 0) { __panic (as_char ((g[2] - 33))); }
  } else {
   switch (v1 % 4) {
   case 1:
    told (28, v19);
    break;
   default:
    {
    __defer deep ();
    switch (g[2] % 4) {
    case 0:
     trace (33, v1);
     __attribute__ ((fallthrough));
    case 1:
     said (36, v19);
     break;
    case 2:
     {
     trace (38, (v1 * (g[2] + g[1])));
     word v39[3] = { v1, g[2], (v1 - g[1]) };
     }
     break;
    default:
     {
     __defer {
      if ((v1 ^ g[0]) % 3 != 0) { __panic (as_long ((v1 & 66))); }
      told (45, v19);
     }
     }
     break;
    }
    word v46 = g[1];
    }
    break;
   }
   word v49 = 0;
   L48: ;
   v49 = (v49 + 1);
   said (53, v19);
   __defer note ((g[0] * g[2]));
   if (v49 < 1 && go_on ()) { goto L48; }
  }
  word v55 = (v1 | (v1 ^ g[0]));
  word v58 = 0;
  L57: ;
  v58 = (v58 + 1);
  if (v58 < 2 && go_on ()) { goto L57; }
 }
 return (g[0] + (g[2] * v1));
}
FUNCTION NOINLINE word p117_f1 (word v2, word v3, pair v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  for (word v64 = 0; v64 < 3 && go_on (); v64++) {
   trace (65, (v2 * v3));
   said (67, p117_saved);
  }
  said (69, p117_saved);
 }
 if ((v5 + v3) % 3 != 0) { return (g[0] ^ (v5 & g[2])); }
 word v72 = 0;
 L71: ;
 v72 = (v72 + 1);
 for (word v76 = 0; v76 < 3 && go_on (); v76++) {
  p117_hook = note;
  for (word v79 = 0; v79 < 3 && go_on (); v79++) {
   if (g[0] % 3 != 0) { __panic (as_long ((v4.row[1] ^ v79))); }
   trace (81, 25);
   if ((v4.row[1] - v72) % 3 != 0) {
    word v83 = v79;
    __defer p117_f5 ((v2 - (v2 - 4)), g[2]);
    trace (86, 13);
   }
  }
  g[2] = (v72 - (v3 ^ 85));
 }
 __defer {
  const struct defer_panic *v89 = __recover ();
  said (92, v89);
  if (v89 != NULL) {
   trace (94, v5);
  }
 }
 if (v72 < 3 && go_on ()) { goto L71; }
}
FUNCTION void p117_f2 (word *v6, word v7) {
 if (!go_on ()) { return ; }
 trace (95, (g[2] * (*v6)));
 if ((g[2] + v7) % 3 != 0) { return ; }
 p117_hook = note;
 { p117_f5 (74, (*v6)); return; }
 v7 = ((*v6) | v7);
 for (word v101 = 0; v101 < 4 && go_on (); v101++) {
  trace (102, 9);
  word *v103 = &v7;
  trace (105, ((*v6) * (v7 | 71)));
 }
 __defer p117_f1 ((v7 - (v7 | v7)), 25, (pair) { 43, { (v7 ^ (*v6)), v7 } });
 if ((v7 - g[2]) % 3 != 0) { goto L107; }
 {
  p117_f2 (v6, v7);
  switch (v7 % 4) {
  case 0:
   {
   __defer bump (v6, (v7 | 51));
   }
   break;
  case 1:
   trace (114, ((*v6) - (g[1] ^ 74)));
   break;
  }
 }
 L107: ;
}
FUNCTION pair p117_f3 (word *v8) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v115 = __recover ();
 told (118, v115);
 if (v115 != NULL) {
  p117_hook ((g[2] ^ g[1]));
  for (word v122 = 0; v122 < 3 && go_on (); v122++) {
   (*v8) = (v122 + (v122 * 68));
   v115 = deep ();
   said (126, v115);
   __panic (as_float ((v122 - (*v8))));
  }
  if (v115 != NULL) { __panic (v115); }
 }
 __defer {
  const struct defer_panic *v130 = __recover ();
  said (133, v130);
  if (v130 != NULL) {
   g[1] = 96;
   if (v130 != NULL) { __panic (v130); }
  } else {
   p117_f5 (g[0], (g[1] ^ (g[1] - g[1])));
  }
  const struct defer_panic *v138 = __recover ();
  told (141, v138);
  if (v138 != NULL) {
   if (g[0] % 3 != 1) {
    p117_f2 (&(word) { (g[2] & 49) }, (g[0] + (g[2] | 18)));
   } else {
    for (word v146 = 0; v146 < 2 && go_on (); v146++) {
     word v147 = (g[1] & (v146 - g[2]));
     v130 = v115;
    }
   }
   if (g[2] % 3 != 0) 
    mixed ((unsigned char) ((g[2] + ((*v8) | g[1]))), (double) ((g[2] + g[1])) * 0.5, (pair) { ((*v8) + g[2]), { (g[1] | g[2]), ((*v8) | 8) } });
   switch (g[1] % 4) {
   case 1:
    {
    trace (155, (g[1] * 80));
    }
    break;
   case 2:
    {
    trace (157, (*v8));
    }
    break;
   default:
    {
    trace (159, g[1]);
    }
    break;
   }
  } else {
   trace (160, g[0]);
  }
 }
 return (pair) { (g[0] + 11), { g[0], (g[0] | g[0]) } };
}
FUNCTION word p117_f4 (word v9, word v10, pair v11) {
 __result word v12 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v163 = __recover ();
  told (166, v163);
  if (v163 != NULL) {
   if ((v10 - g[0]) % 3 != 0) { goto L168; }
   {
    __defer p117_f3 (&v9);
    word v172 = 0;
    while (v172 < 2 && go_on ()) {
     v172 = (v172 + 1);
     word v175 = (v11.w * (v172 + 33));
     v11 = p117_f3 (&v172);
    }
    told (179, v163);
   }
   {
    word v181 = (v10 ^ (v11.row[0] & 32));
    v11 = (pair) { (v11.w - g[1]), { (v9 + 91), v11.row[v181 % 2] } };
    if (v163 != NULL && (v11.row[0] * v11.w) % 3 != 0) { __panic (v163); }
   }
   L168: ;
   trace (185, (v10 + v10));
  } else {
   for (word v187 = 0; v187 < 2 && go_on (); v187++) {
    __defer p117_f4 ((v187 + 8), (g[0] * (v12 + v12)), v11);
    v10 = (v11.row[0] + (v187 ^ 59));
   }
   said (191, p117_saved);
  }
  trace (192, 28);
 }
 return v10;
}
FUNCTION word p117_f5 (word v13, word v14) {
 if (!go_on ()) { return 0; }
 __defer p117_f0 ((g[1] | (v14 & v13)));
 trace (195, (v14 - (g[1] + v13)));
 switch ((v14 - 21) % 4) {
 case 0:
  {
  __defer p117_hook ((g[0] ^ (g[0] * g[2])));
  word v200 = 0;
  while (v200 < 2 && go_on ()) {
   v200 = (v200 + 1);
   said (204, p117_saved);
   if ((v14 | g[0]) % 3 != 0) { goto L205; }
   v13 = (v200 * v14);
   v200 = p117_f1 (g[2], (v13 * (v14 ^ v14)), (pair) { (v200 * g[0]), { v14, (v200 * 37) } });
   L205: ;
   for (word v209 = 0; v209 < 4 && go_on (); v209++) {
    __defer told (211, p117_saved);
    g[0] = g[0];
    p117_saved = __recover ();
    told (215, p117_saved);
    if (p117_saved != NULL) 
     __defer mixed ((unsigned char) ((v209 * (g[2] * g[2]))), (double) (g[2]) * 0.5, (pair) { v209, { (v14 * g[1]), (v200 + 8) } });
   }
   word v218 = (v200 ^ (v13 ^ v200));
  }
  }
  break;
 case 1:
  {
  trace (221, g[0]);
  }
  break;
 case 2:
  trace (223, (v13 ^ (g[2] & 27)));
  break;
 default:
  {
  trace (225, v13);
  }
  break;
 }
 return v14;
}
static void p117 (word i) {
 p117_hook = note; p117_saved = NULL;
 switch (i) {
 case 0: note (p117_f0 (0));
 break;
 case 1: note (p117_f1 (7, 8, (pair) { 1, { 4, 5 } }));
 break;
 case 2: p117_f2 (&g[0], 15);
 break;
 case 3: p117_f3 (&g[0]);
 break;
 case 4: note (p117_f4 (28, 29, (pair) { 4, { 4, 5 } }));
 break;
 case 5: note (p117_f5 (35, 36));
 break;
 }
}
static word (*p118_hook) (word) = note;
static const struct defer_panic *p118_saved;
FUNCTION NOINLINE word p118_f0 (word v1);
FUNCTION pair p118_f1 (void);
FUNCTION word p118_f2 (void);
FUNCTION NOINLINE word p118_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p118_f2 ();
 trace (4, (g[1] | (g[2] | v1)));
 __panic (as_literal (93));
 __panicf (LINES, (g[1] - g[2]), v1);
 if (v1 % 3 != 0) { return (g[1] * 60); }
 word v8 = v1;
 __defer mixed ((unsigned char) ((v1 ^ (v8 * g[1]))), (double) (30) * 0.5, (pair) { 38, { (g[0] | v1), (v1 * 21) } });
 p118_saved = NULL;
 trace (12, (g[0] | (v1 - v8)));
 word v14 = 0;
 do {
  v14 = (v14 + 1);
  if ((v8 ^ v8) % 3 != 0) { __panic (as_char ((g[1] + g[1]))); }
  word v18 = (v1 - g[0]);
 } while (v14 < 3 && go_on ());
 switch ((v1 - v14) % 4) {
 case 0:
  trace (22, (v1 ^ g[2]));
  break;
 case 1:
  trace (24, (v8 ^ g[0]));
  __attribute__ ((fallthrough));
 case 2:
  trace (26, (v1 * (v14 + v8)));
  break;
 }
 return (g[2] + 14);
}
FUNCTION pair p118_f1 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  word v30 = 0;
  while (v30 < 3 && go_on ()) {
   v30 = (v30 + 1);
   switch (v30 % 4) {
   case 1:
    {
    v30 = (v30 ^ (g[2] * v30));
    switch (g[0] % 4) {
    case 2:
     {
     __defer note (g[1]);
     }
     break;
    }
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    word v41 = 0;
    while (v41 < 4 && go_on ()) {
     v41 = (v41 + 1);
     __defer note ((v30 ^ (g[0] | v41)));
     trace (45, g[1]);
    }
    word v47 = 0;
    L46: ;
    v47 = (v47 + 1);
    trace (50, g[1]);
    told (52, p118_saved);
    if (v47 < 4 && go_on ()) { goto L46; }
    }
    __attribute__ ((fallthrough));
   default:
    __defer {
     if ((g[1] + v30) % 3 != 0) { __panic (as_int (39)); }
     __defer p118_f1 ();
     if ((v30 ^ v30) % 3 != 0) { __panic (as_long ((v30 * g[2]))); }
    }
    g[1] = (v30 - v30);
    break;
   }
   for (word v60 = 0; v60 < 2 && go_on (); v60++) {
    trace (61, (v60 * (v30 + 30)));
   }
  }
 }
 return (pair) { (g[1] & 60), { (g[2] - g[1]), g[1] } };
}
FUNCTION word p118_f2 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  trace (64, (v2 ^ (v2 | g[2])));
  __panic (as_ulong ((g[2] | v2)));
 }
 if ((g[0] * v2) % 3 != 0) { __panic (as_int ((v2 & g[0]))); }
 word v67 = g[1];
 const struct defer_panic *v69 = deep ();
 told (72, v69);
 told (74, v69);
 g[2] = (v67 ^ (v67 & g[0]));
 g[2] = (g[1] - (g[0] * v67));
 if (g[1] % 3 != 0) { return p118_hook ((v67 * g[0])); }
 switch ((v67 - 13) % 4) {
 case 1:
  g[2] = v2;
  __attribute__ ((fallthrough));
 case 2:
  {
  __defer bump (&v67, (v2 ^ (g[1] - v67)));
  if ((g[0] * 67) % 3 != 0) { __panic (as_literal (12)); }
  }
  __attribute__ ((fallthrough));
 default:
  __defer p118_hook ((v67 + (g[0] | g[1])));
  if ((v67 * v2) % 3 != 0) { break; }
  if ((g[0] | v67) % 3 != 0) { return p118_f2 (); }
  break;
 }
 if (g[0] % 3 != 0) { return (g[2] + g[1]); }
 __defer {
  word v90 = g[1];
  word v92 = (v90 - (v67 | 73));
 }
 word v95 = 0;
 do {
  v95 = (v95 + 1);
  __defer {
   const struct defer_panic *v99 = __recover ();
   told (102, v99);
   for (word v104 = 0; v104 < 3 && go_on (); v104++) {
    trace (105, 90);
   }
  }
 } while (v95 < 1 && go_on ());
 return (v67 | (g[1] + g[2]));
}
static void p118 (word i) {
 p118_hook = note; p118_saved = NULL;
 switch (i) {
 case 0: note (p118_f0 (0));
 break;
 case 1: p118_f1 ();
 break;
 case 2: note (p118_f2 ());
 break;
 }
}
static word (*p119_hook) (word) = note;
static const struct defer_panic *p119_saved;
FUNCTION NOINLINE word p119_f0 (word v1);
FUNCTION void p119_f1 (void);
FUNCTION NOINLINE word p119_f2 (word *v3);
FUNCTION word p119_f3 (pair v4, word v5);
FUNCTION word p119_f4 (void);
FUNCTION NOINLINE word p119_f5 (pair v6, word v7);
FUNCTION NOINLINE word p119_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 for (word v10 = 0; v10 < 2 && go_on (); v10++) {
  if (g[1] % 3 != 0) {
   for (word v13 = 0; v13 < 3 && go_on (); v13++) {
    const struct defer_panic *v14 = __recover ();
    told (17, v14);
    v14 = deep ();
    told (20, v14);
    if (v14 != NULL) {
     word *v22 = &v10;
     if ((v2 + 37) % 3 != 0) { break; }
    }
    if (p119_saved != NULL && v13 % 3 != 0) { __panic (p119_saved); }
   }
   if (v1 % 3 != 0) { return (g[2] - v1); }
  } else {
   p119_f4 ();
   if ((g[1] | v2) % 3 != 0) { return p119_f0 (g[1]); }
  }
  __defer {
   __defer p119_f3 ((pair) { (v10 - 88), { (g[0] ^ v2), g[2] } }, (v2 & g[1]));
   v10 = (g[0] & 93);
  }
  return p119_f5 ((pair) { (g[0] * v1), { (v10 ^ 91), (g[0] - v2) } }, g[1]);
 }
 v1 = v1;
 const struct defer_panic *v35 = __recover ();
 said (38, v35);
 if (v35 != NULL) {
  __defer {
   p119_hook = note;
   for (word v43 = 0; v43 < 4 && go_on (); v43++) {
    trace (44, v1);
   }
  }
 } else {
  trace (45, (g[0] | (g[1] | g[2])));
 }
 return g[0];
}
FUNCTION void p119_f1 (void) {
 if (!go_on ()) { return ; }
 trace (47, (g[2] + (g[0] | g[1])));
 pair v48 = (pair) { g[1], { (g[0] & 99), (g[1] & g[1]) } };
 { p119_f5 (v48, (g[1] | g[0])); return; }
 said (52, p119_saved);
 __panic (as_ulong ((g[1] * g[2])));
 word v55 = 0;
 while (v55 < 1 && go_on ()) {
  v55 = (v55 + 1);
  if ((g[0] - 36) % 3 != 0) {
   trace (59, (v55 - (g[2] * g[2])));
  } else {
   if (v55 % 3 != 0) {
    __defer {
     __defer p119_f4 ();
     trace (63, (g[2] & (g[2] - g[2])));
    }
    __defer p119_f5 (v48, (v48.row[v55 % 2] * (v55 * 0)));
   }
  }
  trace (65, (v48.row[0] | (v55 + v55)));
  word v66[3] = { g[2], 14, (g[2] + v48.row[0]) };
  trace (68, v48.row[0]);
 }
}
FUNCTION NOINLINE word p119_f2 (word *v3) {
 if (!go_on ()) { return 0; }
 __defer note ((g[1] ^ (g[1] * g[1])));
 trace (70, (g[1] - g[1]));
 g[2] = (g[0] + (g[1] - (*v3)));
 switch ((g[0] & g[0]) % 4) {
 case 1:
  {
  for (word v75 = 0; v75 < 3 && go_on (); v75++) {
   v75 = 22;
   __defer __recover ();
   trace (78, (*v3));
  }
  __defer {
   p119_saved = __recover ();
   said (82, p119_saved);
   if (p119_saved != NULL) {
    const struct defer_panic *v84 = __recover ();
    told (87, v84);
    const struct defer_panic *v88 = __recover ();
    told (91, v88);
    if (v88 != NULL) {
     if (v84 != NULL) { __panic (v84); }
     for (word v95 = 0; v95 < 2 && go_on (); v95++) {
      __defer p119_f3 ((pair) { (v95 ^ (*v3)), { (g[1] * v95), ((*v3) + v95) } }, (g[0] - (v95 | v95)));
      __defer p119_hook ((g[0] & (v95 - (*v3))));
     }
     __panic (as_uint (33));
    }
    __defer {
     g[1] = (g[1] * (g[1] * g[2]));
     word v102 = 0;
     while (v102 < 2 && go_on ()) {
      v102 = (v102 + 1);
     }
    }
   }
  }
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (106, (g[1] ^ (g[0] | g[2])));
  break;
 default:
  {
  trace (108, g[1]);
  }
  break;
 }
 return ((*v3) & (g[0] | g[2]));
}
FUNCTION word p119_f3 (pair v4, word v5) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v111 = __recover ();
  told (114, v111);
  if (v111 != NULL) {
   __defer mixed ((unsigned char) ((g[1] & (v5 ^ v5))), (double) ((v5 ^ g[2])) * 0.5, (pair) { (v5 * v5), { v4.w, g[1] } });
   v5 = (v4.row[g[0] % 2] ^ (v5 ^ 53));
   told (119, __recover ());
  } else {
   switch (g[1] % 4 + 1) {
   case 0:
    {
    const struct defer_panic *v122 = __recover ();
    said (125, v122);
    if (v122 != NULL) {
     v5 = g[0];
    }
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    __defer {
     if (g[0] % 3 != 1) { __panic (as_double ((g[1] | g[2]))); }
    }
    }
    break;
   default:
    {
    trace (132, (v5 ^ (v5 * g[0])));
    }
    break;
   }
  }
 }
 return (v5 - g[0]);
}
FUNCTION word p119_f4 (void) {
 if (!go_on ()) { return 0; }
 __defer mixed ((unsigned char) ((g[2] + (g[2] - g[2]))), (double) ((g[1] - (g[2] & g[2]))) * 0.5, (pair) { g[0], { (g[0] ^ 68), (g[0] & g[0]) } });
 __defer __panic (as_long ((g[2] * g[1])));
 trace (136, 1);
 if (p119_saved != NULL && g[1] % 3 != 0) { __panic (p119_saved); }
 mixed ((unsigned char) ((g[1] ^ (g[2] & g[2]))), (double) ((g[0] + 28)) * 0.5, (pair) { g[2], { (g[2] ^ g[1]), (g[0] + 94) } });
 __defer mixed ((unsigned char) (g[2]), (double) ((g[2] + (g[0] * g[0]))) * 0.5, (pair) { (g[0] - g[0]), { (g[2] & g[2]), (g[0] * g[1]) } });
 trace (140, (g[2] + (g[0] * g[1])));
 word v141 = (g[2] ^ g[0]);
 word v144 = 0;
 do {
  v144 = (v144 + 1);
  __defer p119_f1 ();
  if (v141 % 3 != 0) { break; }
  for (word v150 = 0; v150 < 1 && go_on (); v150++) {
   trace (151, (g[0] * (v141 ^ 46)));
   const struct defer_panic *v152 = __recover ();
   told (155, v152);
  }
 } while (v144 < 3 && go_on ());
 return (v144 ^ (v141 - 40));
}
FUNCTION NOINLINE word p119_f5 (pair v6, word v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v158 = __recover ();
  told (161, v158);
  if (v158 != NULL) {
   g[0] = (g[0] & (v7 + v6.row[1]));
   __defer {
    v158 = __recover ();
    told (167, v158);
    if (v158 != NULL) {
     __defer p119_f5 (v6, (v6.row[0] ^ g[1]));
     v6 = v6;
     if (v158 != NULL) { __panic (v158); }
    }
    v6.row[v8 % 2] = v8;
    __defer {
     said (175, v158);
     switch ((v8 + v7) % 4) {
     case 1:
      {
      v6.w = (v8 ^ (g[0] & 70));
      __defer p119_hook (v8);
      }
      break;
     case 2:
      trace (181, (v7 - v8));
      __attribute__ ((fallthrough));
     default:
      __defer bump (&v6.w, (g[2] + g[0]));
      v8 = (v6.row[0] + v8);
      break;
     }
    }
   }
  }
  __defer p119_f5 (v6, (v7 & (g[0] | g[2])));
 }
 return (v8 * (v7 ^ 28));
}
static void p119 (word i) {
 p119_hook = note; p119_saved = NULL;
 switch (i) {
 case 0: note (p119_f0 (0));
 break;
 case 1: p119_f1 ();
 break;
 case 2: note (p119_f2 (&g[0]));
 break;
 case 3: note (p119_f3 ((pair) { 3, { 4, 5 } }, 22));
 break;
 case 4: note (p119_f4 ());
 break;
 case 5: note (p119_f5 ((pair) { 5, { 4, 5 } }, 36));
 break;
 }
}
static word (*p120_hook) (word) = note;
static const struct defer_panic *p120_saved;
FUNCTION word p120_f0 (word v1);
FUNCTION pair p120_f1 (void);
FUNCTION word p120_f2 (word *v4, word *v5);
FUNCTION pair p120_f3 (word v7);
FUNCTION word p120_f4 (word v9, word v10, word v11);
FUNCTION word p120_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v12 = __recover ();
 said (15, v12);
 if (v12 != NULL) {
  __defer note ((v2 & (v2 * 71)));
 } else {
  v2 = (g[1] & v2);
  const struct defer_panic *v19 = __recover ();
  said (22, v19);
  if (v19 != NULL) {
   __defer {
    if ((v2 | g[0]) % 3 != 0) {
     g[1] = (g[2] + g[2]);
     __defer p120_hook (v2);
     v2 = p120_f4 (g[2], v2, g[1]);
    }
    __panicf (LONG_TEXT, g[0]);
    if ((g[1] | 72) % 3 != 0) { __panic (as_char ((g[0] * g[2]))); }
   }
   if (v2 % 3 != 0) { __panic (as_uint ((g[1] + g[2]))); }
   if (v19 != NULL) { __panic (v19); }
  }
  if ((v1 - g[1]) % 3 != 0) { return (g[1] + (v1 | 58)); }
 }
 __defer {
  const struct defer_panic *v35 = deep ();
  told (38, v35);
  word v40 = 0;
  do {
   v40 = (v40 + 1);
   said (44, v12);
   trace (45, (v40 & (v40 * g[0])));
   if (g[0] % 3 != 0) { __panic (as_literal (66)); }
  } while (v40 < 1 && go_on ());
  v12 = v12;
  if ((g[2] + g[1]) % 3 != 0) { goto L48; }
  v12 = p120_saved;
  L48: ;
 }
 said (51, p120_saved);
 trace (52, (g[2] ^ v1));
 return v2;
}
FUNCTION pair p120_f1 (void) {
 __result pair v3 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v54 = __recover ();
 told (57, v54);
 if (v54 != NULL) {
  __defer {
   word v61 = 0;
   do {
    v61 = (v61 + 1);
    __defer p120_f0 ((g[0] & (v61 ^ v61)));
    __defer mixed ((unsigned char) (7), (double) ((v61 - v3.w)) * 0.5, v3);
    said (67, v54);
    p120_hook = note;
   } while (v61 < 2 && go_on ());
   __panic (as_text (g[1]));
  }
  if (v54 != NULL) { __panic (v54); }
 }
 for (word v73 = 0; v73 < 1 && go_on (); v73++) {
  __defer mixed ((unsigned char) (v73), (double) ((v3.w ^ g[0])) * 0.5, v3);
  switch ((v73 & v73) % 4) {
  case 0:
   {
   v73 = (v3.row[1] * (v73 | v3.row[1]));
   }
   break;
  case 2:
   trace (79, v73);
   break;
  }
 }
 return (pair) { g[2], { (g[0] - g[0]), (g[1] | g[1]) } };
}
FUNCTION word p120_f2 (word *v4, word *v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  g[2] = g[1];
  if (p120_saved != NULL && (v6 ^ 85) % 3 != 0) { __panic (p120_saved); }
  __defer {
   const struct defer_panic *v85 = __recover ();
   told (88, v85);
   if (v85 != NULL) {
    word v90[3] = { (g[2] & 93), (g[1] | 40), v6 };
    __defer mixed ((unsigned char) ((v90[0] & (v90[0] & g[0]))), (double) ((v90[v6 % 3] * (v6 & v90[2]))) * 0.5, (pair) { (v90[1] | v6), { v6, (v6 + 49) } });
    word v94 = 0;
    do {
     v94 = (v94 + 1);
     told (98, p120_saved);
     __defer {
      trace (100, (v94 & 47));
      v94 = v94;
      word *v102 = &v90[1];
     }
     told (105, __recover ());
     said (107, v85);
    } while (v94 < 4 && go_on ());
   }
   if ((g[0] - v6) % 3 != 0) { __panic (as_char (g[1])); }
   trace (109, (v6 | (*v5)));
   v85 = v85;
   said (112, v85);
  }
 }
 word v113[3] = { ((*v5) + g[0]), g[1], (v6 ^ 94) };
 switch ((v6 + v6) % 4) {
 case 2:
  trace (117, (g[2] & v6));
  break;
 default:
  {
  trace (119, (v113[v113[0] % 3] + (g[0] ^ v6)));
  }
  break;
 }
}
FUNCTION pair p120_f3 (word v7) {
 __result pair v8 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer bump (&v7, (v7 * 60));
 v7 = (v7 + v8.w);
 __defer p120_hook ((v7 & (g[1] & v7)));
 word *v123 = &v7;
 if ((v7 + v7) % 3 != 0) { return v8; }
 g[0] = (v8.w ^ (*v123));
 told (128, __recover ());
 if (v8.row[0] % 3 != 0) {
  for (word v131 = 0; v131 < 2 && go_on (); v131++) {
   const struct defer_panic *v132 = __recover ();
   said (135, v132);
   __defer deep ();
  }
  switch ((v7 * v8.row[1]) % 4) {
  case 1:
   {
   word v139[3] = { ((*v123) & v7), 8, ((*v123) + v7) };
   __defer p120_f1 ();
   }
   __attribute__ ((fallthrough));
  case 2:
   __defer {
    trace (144, v7);
    const struct defer_panic *v145 = __recover ();
    said (148, v145);
    said (150, v145);
    if (g[0] % 3 != 0) { goto L151; }
    trace (152, (v7 | 53));
    L151: ;
   }
   break;
  default:
   trace (154, 18);
   break;
  }
 }
 return (pair) { 2, { (v7 * v7), (*v123) } };
}
FUNCTION word p120_f4 (word v9, word v10, word v11) {
 if (!go_on ()) { return 0; }
 __defer {
  word v157 = 31;
  word v160 = 0;
  do {
   v160 = (v160 + 1);
   v11 = p120_f2 (&v160, &v160);
   said (165, p120_saved);
  } while (v160 < 3 && go_on ());
  told (167, __recover ());
 }
 __defer {
  if ((v10 - v11) % 3 != 0) { __panic (as_long (24)); }
  for (word v171 = 0; v171 < 4 && go_on (); v171++) {
   switch (g[0] % 4) {
   case 0:
    {
    mixed ((unsigned char) ((v10 & (g[1] | g[1]))), (double) ((g[2] & (g[0] + 50))) * 0.5, (pair) { g[1], { v171, g[1] } });
    __defer p120_f4 ((g[1] ^ (g[0] * v171)), (v11 + (v10 | v10)), (v9 ^ (g[1] + v171)));
    trace (176, (g[0] - 20));
    }
    __attribute__ ((fallthrough));
   case 1:
    {
    word *v178 = &v10;
    __defer {
     trace (181, v10);
     const struct defer_panic *v182 = __recover ();
     said (185, v182);
    }
    }
    break;
   case 2:
    trace (187, v11);
    __attribute__ ((fallthrough));
   default:
    {
    trace (189, (v11 | (v11 | v171)));
    }
    break;
   }
  }
 }
 return (v11 | (v11 - v10));
}
static void p120 (word i) {
 p120_hook = note; p120_saved = NULL;
 switch (i) {
 case 0: note (p120_f0 (0));
 break;
 case 1: p120_f1 ();
 break;
 case 2: note (p120_f2 (&g[0], &g[1]));
 break;
 case 3: p120_f3 (21);
 break;
 case 4: note (p120_f4 (28, 29, 30));
 break;
 }
}
static const struct panicker programs[] = {
{ 101, 6, p101 },
{ 102, 6, p102 },
{ 103, 3, p103 },
{ 104, 6, p104 },
{ 105, 2, p105 },
{ 106, 5, p106 },
{ 107, 3, p107 },
{ 108, 2, p108 },
{ 109, 4, p109 },
{ 110, 6, p110 },
{ 111, 2, p111 },
{ 112, 5, p112 },
{ 113, 2, p113 },
{ 114, 5, p114 },
{ 115, 2, p115 },
{ 116, 4, p116 },
{ 117, 6, p117 },
{ 118, 3, p118 },
{ 119, 6, p119 },
{ 120, 5, p120 },
};
#include "main-panics.h"
