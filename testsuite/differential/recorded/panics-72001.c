/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
#include "plugged.h"
static word (*p72001_hook) (word) = note;
static const struct defer_panic *p72001_saved;
FUNCTION word p72001_f0 (word v1);
FUNCTION word p72001_f1 (const struct defer_panic *v2, pair v3);
FUNCTION word p72001_f2 (word *v5);
FUNCTION pair p72001_f3 (const struct defer_panic *v6, word v7);
FUNCTION void p72001_f4 (word v9, word v10, word v11);
FUNCTION NOINLINE void p72001_f5 (word v12, word v13, word *v14);
FUNCTION word p72001_f0 (word v1) {
 if (!go_on ()) { return 0; }
 told (16, __recover ());
 p72001_f1 (p72001_saved, (pair) { (v1 & 69), { (v1 & g[0]), (v1 - v1) } });
 p72001_saved = p72001_saved;
 word v19[3] = { (v1 + v1), g[0], v1 };
 if ((v1 - g[2]) % 3 != 0) { return (v1 ^ (v1 - v1)); }
 g[0] = (g[2] * (v1 * 37));
 for (word v24 = 0; v24 < 2 && go_on (); v24++) {
  v24 = p72001_f0 ((v19[1] | 88));
  trace (26, (g[1] * (g[2] * 84)));
 }
 switch ((v1 & v1) % 4) {
 case 1:
  {
  __defer p72001_f2 (&(word) { (v1 ^ v1) });
  }
  break;
 case 2:
  {
  trace (31, (v1 + (v1 - v1)));
  }
  __attribute__ ((fallthrough));
 default:
  trace (33, (v1 * (v1 + v1)));
  break;
 }
 return (v1 & v1);
}
FUNCTION word p72001_f1 (const struct defer_panic *v2, pair v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v35 = __recover ();
 said (38, v35);
 if (v35 != NULL) {
  if (g[0] % 3 != 2) { return (v4 + (v4 ^ 97)); }
  v35 = __recover ();
 }
 __defer {
  __defer {
   trace (44, v4);
   __defer p72001_f5 ((g[1] & 39), (v4 | (g[2] ^ v4)), &v4);
  }
  const struct defer_panic *v46 = __recover ();
  said (49, v46);
  word v50 = (v3.w & (v4 + v4));
  word v52[3] = { (g[2] & 7), (v50 ^ g[2]), (v4 ^ v50) };
 }
 v35 = v2;
 __defer p72001_f1 (__recover (), v3);
 if (v4 % 3 != 0) { return (g[0] + (v4 ^ 86)); }
 if (v35 != NULL && (v3.row[1] * v4) % 3 != 0) { __panic (v35); }
 told (59, __recover ());
 for (word v61 = 0; v61 < 4 && go_on (); v61++) {
  __defer told (63, v35);
  if (v4 % 3 != 0) { return v61; }
 }
}
FUNCTION word p72001_f2 (word *v5) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v66 = __recover ();
  told (69, v66);
  g[1] = (*v5);
  v66 = v66;
  (*v5) = (g[2] + (g[0] ^ g[0]));
 }
 note (g[0]);
 trace (74, (g[1] * (g[2] * g[0])));
 __defer mixed ((unsigned char) ((g[1] + g[0])), (double) ((g[2] | (g[2] | g[1]))) * 0.5, (pair) { ((*v5) & g[1]), { (g[1] - g[1]), g[0] } });
 g[0] = (g[2] & (g[2] * 80));
 if (p72001_saved != NULL) { __panic (p72001_saved); }
 return (g[1] + g[2]);
}
FUNCTION pair p72001_f3 (const struct defer_panic *v6, word v7) {
 __result pair v8 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  v6 = __recover ();
  told (83, v6);
  __defer {
   const struct defer_panic *v85 = __recover ();
   told (88, v85);
   if (v85 != NULL) {
    switch (v8.w % 4) {
    case 0:
     p72001_f5 ((g[0] + (g[2] & g[2])), v8.row[1], &v8.row[v7 % 2]);
     __defer told (94, p72001_saved);
     v7 = 87;
     break;
    case 1:
     {
     __defer {
      __panicf (LINES, v7, (v7 + 92));
      __panicf (LINES, (v8.row[1] + 79), (g[1] | 17));
      v8.row[v7 % 2] = (g[0] - v7);
     }
     trace (101, v7);
     }
     break;
    case 2:
     trace (103, (g[1] ^ (v7 & 94)));
     break;
    default:
     trace (105, g[0]);
     break;
    }
    if (v85 != NULL) { __panic (v85); }
   } else {
    trace (107, v8.w);
   }
  }
 }
}
FUNCTION void p72001_f4 (word v9, word v10, word v11) {
 if (!go_on ()) { return ; }
 __defer {
  p72001_saved = __recover ();
  said (111, p72001_saved);
  if (p72001_saved != NULL) {
   __defer p72001_f3 (p72001_saved, (v10 + v11));
   if ((g[1] | 84) % 3 != 0) { goto L114; }
   trace (115, g[2]);
   __defer p72001_f4 (v9, (g[1] + (v10 * g[2])), (v11 & g[1]));
   __defer {
    __defer __panic (as_int ((v11 + g[2])));
    g[1] = (v9 ^ (g[0] * g[0]));
    __defer p72001_f0 ((v10 | g[0]));
   }
   L114: ;
  } else {
   word v121[3] = { v9, (v9 | 21), (g[2] & v9) };
   v11 = p72001_f2 (&v9);
   word v124 = (g[1] * (v9 ^ g[2]));
  }
  g[1] = (g[1] * g[0]);
 }
 if (p72001_saved != NULL) { __panic (p72001_saved); }
 if ((g[1] | g[1]) % 3 != 0) { return ; }
 g[1] = g[0];
 g[1] = (v10 * (v10 + g[1]));
 __defer {
  v11 = p72001_f1 (p72001_saved, (pair) { (g[1] ^ v11), { (v9 | v10), (g[1] & g[1]) } });
 }
 if (g[1] % 3 != 0) { { p72001_f4 ((v11 ^ (g[2] - g[0])), (v9 + v9), (g[2] * (v11 | v11))); return; } }
 __defer {
  const struct defer_panic *v135 = __recover ();
  told (138, v135);
  if (v135 != NULL) {
   trace (140, (g[2] | g[2]));
   if (v135 != NULL) { __panic (v135); }
  }
 }
}
FUNCTION NOINLINE void p72001_f5 (word v12, word v13, word *v14) {
 if (!go_on ()) { return ; }
 __defer p72001_f0 (39);
 if (p72001_saved != NULL && g[2] % 3 != 0) { __panic (p72001_saved); }
 trace (144, 97);
 trace (145, v12);
 p72001_hook = note;
 for (word v148 = 0; v148 < 4 && go_on (); v148++) {
  pair v149 = (pair) { (v12 ^ v12), { (v13 ^ v12), (g[1] ^ v12) } };
  (*v14) = v12;
  for (word v153 = 0; v153 < 3 && go_on (); v153++) {
   __defer p72001_f5 (v153, v13, &v153);
   if (v148 % 3 != 0) {
    trace (156, (v149.row[v149.row[0] % 2] * v153));
   } else {
    trace (157, (v148 + (g[2] | 80)));
   }
  }
 }
}
static void p72001 (word i) {
 p72001_hook = note; p72001_saved = NULL;
 switch (i) {
 case 0: note (p72001_f0 (0));
 break;
 case 1: note (p72001_f1 (NULL, (pair) { 1, { 4, 5 } }));
 break;
 case 2: note (p72001_f2 (&g[0]));
 break;
 case 3: p72001_f3 (NULL, 22);
 break;
 case 4: p72001_f4 (28, 29, 30);
 break;
 case 5: p72001_f5 (35, 36, &g[2]);
 break;
 }
}
static word (*p72002_hook) (word) = note;
static const struct defer_panic *p72002_saved;
FUNCTION word p72002_f0 (word v1);
FUNCTION word p72002_f1 (pair v2);
FUNCTION NOINLINE word p72002_f2 (void);
FUNCTION word p72002_f3 (word v3, const struct defer_panic *v4);
FUNCTION word p72002_f4 (word *v6, pair v7, pair v8);
FUNCTION word p72002_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v10 = __recover ();
 said (13, v10);
 __defer p72002_f2 ();
 g[2] = (g[2] - (g[1] + g[1]));
 if ((g[0] * v1) % 3 != 0) { return (v1 ^ (g[2] ^ v1)); }
 __defer told (18, p72002_saved);
 g[1] = v1;
 if ((v1 & v1) % 3 != 0) { return v1; }
 word v22 = 0;
 L21: ;
 v22 = (v22 + 1);
 if ((g[0] & g[0]) % 3 != 0) { __panic (as_literal (7)); }
 word v26 = (g[2] & (g[0] | g[1]));
 __defer p72002_f3 (v22, NULL);
 word v30 = 0;
 do {
  v30 = (v30 + 1);
  __defer p72002_f2 ();
  __defer mixed ((unsigned char) ((g[1] * 15)), (double) ((g[0] ^ (v1 & g[0]))) * 0.5, (pair) { (g[1] | g[1]), { (v22 * v22), (v26 | g[2]) } });
 } while (v30 < 3 && go_on ());
 if (v22 < 1 && go_on ()) { goto L21; }
 word v35 = g[1];
 v10 = v10;
 word v39 = 0;
 L38: ;
 v39 = (v39 + 1);
 v10 = __recover ();
 word v44 = 0;
 do {
  v44 = (v44 + 1);
  v10 = __recover ();
 } while (v44 < 3 && go_on ());
 if (v39 < 2 && go_on ()) { goto L38; }
 return (v35 ^ (g[0] - v44));
}
FUNCTION word p72002_f1 (pair v2) {
 if (!go_on ()) { return 0; }
 if ((g[0] | 60) % 3 != 0) { return p72002_f2 (); }
 p72002_saved = p72002_saved;
 said (52, p72002_saved);
 trace (53, g[1]);
 v2.row[g[2] % 2] = (v2.row[0] + (g[0] - g[2]));
 word v56 = 0;
 L55: ;
 v56 = (v56 + 1);
 trace (59, 19);
 trace (60, v56);
 __defer p72002_f1 (v2);
 __defer p72002_f2 ();
 if (v56 < 1 && go_on ()) { goto L55; }
 said (64, p72002_saved);
 return (v56 | (v56 - v56));
}
FUNCTION NOINLINE word p72002_f2 (void) {
 if (!go_on ()) { return 0; }
 __defer note ((g[1] - g[1]));
 trace (67, (g[2] * (g[2] + g[2])));
 word v68 = g[2];
 if ((g[0] ^ v68) % 3 != 0) {
  __defer p72002_hook ((v68 ^ (v68 | g[2])));
 } else {
  __defer {
   __defer p72002_f0 ((v68 * (v68 ^ v68)));
   if ((g[1] - g[2]) % 3 != 0) 
    said (76, p72002_saved);
   trace (77, (v68 * 56));
  }
  said (79, p72002_saved);
  trace (80, (g[2] - (v68 ^ g[2])));
 }
 v68 = p72002_hook (g[2]);
 if (p72002_saved != NULL && (v68 ^ v68) % 3 != 0) { __panic (p72002_saved); }
 told (84, p72002_saved);
 return v68;
}
FUNCTION word p72002_f3 (word v3, const struct defer_panic *v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 if ((v5 ^ v3) % 3 != 0) { goto L86; }
 trace (87, (v3 & (g[2] * g[1])));
 if ((g[1] & v3) % 3 != 0) { __panicf (LONG_TEXT, (v5 & v3)); }
 {
  if ((v3 * v3) % 3 != 0) { goto L86; }
  v5 = (g[2] & (v5 ^ 86));
 }
 L86: ;
 word *v92 = &v5;
 for (word v95 = 0; v95 < 1 && go_on (); v95++) {
  __defer p72002_f2 ();
  if (g[1] % 3 != 0) { goto L97; }
  if (g[0] % 3 != 0) { __panic (as_literal (95)); }
  told (100, __recover ());
  L97: ;
  word v101[3] = { (g[2] * g[1]), (v3 - g[2]), (v95 ^ g[2]) };
 }
 trace (103, (g[1] ^ v3));
 if ((v5 ^ g[0]) % 3 != 0) { return p72002_f4 (v92, (pair) { v3, { v5, (v3 + v3) } }, (pair) { (v5 ^ g[2]), { (g[2] * v3), (g[2] + v5) } }); }
 if ((*v92) % 3 != 0) { __panicf (LONG_TEXT, ((*v92) + v3)); }
 for (word v107 = 0; v107 < 2 && go_on (); v107++) {
  v5 = (v5 & (g[0] + v107));
  v3 = 84;
  p72002_saved = __recover ();
  said (112, p72002_saved);
  const struct defer_panic *v113 = __recover ();
  said (116, v113);
  if (v113 != NULL) {
   word v119 = 0;
   L118: ;
   v119 = (v119 + 1);
   if (v119 < 3 && go_on ()) { goto L118; }
  }
 }
}
FUNCTION word p72002_f4 (word *v6, pair v7, pair v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 word v123 = 0;
 do {
  v123 = (v123 + 1);
  __panic (as_int ((g[2] & v9)));
  if ((v123 - v123) % 3 != 0) { break; }
  p72002_hook = note;
 } while (v123 < 4 && go_on ());
 const struct defer_panic *v129 = __recover ();
 told (132, v129);
 __defer p72002_hook (v7.row[1]);
 trace (134, (v8.row[0] & v9));
 v129 = __recover ();
 __defer p72002_hook ((*v6));
 v7.w = (v8.row[1] & v8.row[1]);
 for (word v139 = 0; v139 < 2 && go_on (); v139++) {
  v129 = __recover ();
 }
}
static void p72002 (word i) {
 p72002_hook = note; p72002_saved = NULL;
 switch (i) {
 case 0: note (p72002_f0 (0));
 break;
 case 1: note (p72002_f1 ((pair) { 1, { 4, 5 } }));
 break;
 case 2: note (p72002_f2 ());
 break;
 case 3: note (p72002_f3 (21, NULL));
 break;
 case 4: note (p72002_f4 (&g[0], (pair) { 4, { 4, 5 } }, (pair) { 4, { 4, 5 } }));
 break;
 }
}
static word (*p72003_hook) (word) = note;
static const struct defer_panic *p72003_saved;
FUNCTION word p72003_f0 (word v1);
FUNCTION pair p72003_f1 (const struct defer_panic *v3);
FUNCTION void p72003_f2 (void);
FUNCTION word p72003_f3 (word v5);
FUNCTION NOINLINE pair p72003_f4 (void);
FUNCTION word p72003_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p72003_saved = __recover ();
 told (9, p72003_saved);
 __defer p72003_f1 (p72003_saved);
 if (g[0] % 3 != 1) { __panic (as_float ((v2 - 24))); }
 v1 = (g[1] ^ (g[2] - 38));
 __defer p72003_f1 (__recover ());
 p72003_saved = deep ();
 __defer {
  __defer {
   const struct defer_panic *v17 = __recover ();
   told (20, v17);
   if (v17 != NULL) {
    __defer mixed ((unsigned char) (v1), (double) (v1) * 0.5, (pair) { g[0], { g[0], (g[0] + v2) } });
    if (v17 != NULL) { __panic (v17); }
   } else {
    told (25, p72003_saved);
    if ((g[1] | 58) % 3 != 0) { __panic (as_text ((v2 & g[1]))); }
   }
   word v28 = 0;
   L27: ;
   v28 = (v28 + 1);
   word v31 = g[0];
   if (v28 < 4 && go_on ()) { goto L27; }
   __defer {
    v17 = __recover ();
    told (37, v17);
    if (v17 != NULL) {
     if (g[0] % 3 != 0) { __panic (as_long ((g[2] ^ g[2]))); }
    }
    v28 = (v28 | (g[0] ^ g[0]));
   }
   if (v28 < 4 && go_on ()) { goto L27; }
   const struct defer_panic *v41 = __recover ();
   said (44, v41);
  }
  p72003_saved = __recover ();
  said (47, p72003_saved);
  told (49, __recover ());
 }
}
FUNCTION pair p72003_f1 (const struct defer_panic *v3) {
 __result pair v4 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  if (v3 != NULL && (g[0] | g[2]) % 3 != 0) { __panic (v3); }
  pair v52 = v4;
 }
 word v54 = (g[0] & 45);
 if (g[0] % 3 != 1) { __panic (as_text ((v4.w + 0))); }
 const struct defer_panic *v57 = __recover ();
 told (60, v57);
 __defer mixed ((unsigned char) ((v54 - g[1])), (double) (v54) * 0.5, v4);
 v3 = __recover ();
 said (64, v3);
 if (v3 != NULL) {
  __panic (as_long ((v4.w - v54)));
  told (68, __recover ());
  __defer p72003_hook (g[0]);
  if (v3 != NULL) { __panic (v3); }
 } else {
  word v72 = 0;
  do {
   v72 = (v72 + 1);
   for (word v76 = 0; v76 < 1 && go_on (); v76++) {
    if ((v72 + v76) % 3 != 0) { return (pair) { (v72 & v4.w), { (v76 * v4.row[1]), (v72 - 97) } }; }
    if (g[0] % 3 != 1) {
     __defer p72003_f0 (v54);
     v4 = p72003_f1 (NULL);
     said (82, v3);
    } else {
     __defer told (84, NULL);
     v4 = v4;
    }
   }
  } while (v72 < 3 && go_on ());
 }
 return v4;
}
FUNCTION void p72003_f2 (void) {
 if (!go_on ()) { return ; }
 __defer {
  p72003_saved = __recover ();
  said (90, p72003_saved);
  if (p72003_saved != NULL) {
   p72003_saved = p72003_saved;
   const struct defer_panic *v93 = __recover ();
   told (96, v93);
   if (v93 != NULL) {
    word v98[3] = { (g[0] | g[1]), g[2], g[1] };
    word v101 = 0;
    do {
     v101 = (v101 + 1);
     trace (104, (g[0] | 79));
     pair v105 = (pair) { (v101 | 70), { (g[1] * v101), (g[1] * g[0]) } };
     __defer mixed ((unsigned char) ((v101 & (v101 * v98[0]))), (double) ((v98[2] | (v101 * v98[0]))) * 0.5, (pair) { (g[2] ^ 92), { (v101 | v101), (v98[2] & v98[0]) } });
    } while (v101 < 2 && go_on ());
   }
   const struct defer_panic *v108 = __recover ();
   said (111, v108);
   if (v108 != NULL) {
    v93 = __recover ();
    said (115, v93);
   } else {
    g[2] = (g[0] - (g[0] * g[1]));
   }
  } else {
   __defer p72003_f3 ((g[2] - (g[1] & g[0])));
  }
  pair v119 = (pair) { (g[0] | 62), { 79, (g[1] ^ 32) } };
  if ((g[2] * 73) % 3 != 0) { __panic (as_long ((g[0] + 92))); }
 }
 note ((g[2] - (g[1] ^ 88)));
 g[0] = (g[0] * g[0]);
 if ((g[2] - g[2]) % 3 != 0) { return ; }
 if ((g[0] & g[1]) % 3 != 0) { __panic (as_double ((g[0] - g[1]))); }
 __defer p72003_f4 ();
 word v128 = 0;
 do {
  v128 = (v128 + 1);
  v128 = (g[0] | g[2]);
 } while (v128 < 2 && go_on ());
}
FUNCTION word p72003_f3 (word v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer mixed ((unsigned char) (91), (double) (29) * 0.5, (pair) { (v6 + g[1]), { (g[1] + g[1]), (g[0] + v5) } });
 switch ((g[1] - g[2]) % 4) {
 case 0:
  {
  __defer p72003_f4 ();
  if (p72003_saved != NULL && g[0] % 3 != 1) { __panic (p72003_saved); }
  }
  break;
 case 2:
  {
  told (139, p72003_saved);
  word v141 = 0;
  while (v141 < 1 && go_on ()) {
   v141 = (v141 + 1);
   const struct defer_panic *v144 = __recover ();
   told (147, v144);
   switch (g[1] % 4) {
   case 0:
    {
    word v151 = 0;
    L150: ;
    v151 = (v151 + 1);
    __defer p72003_f0 ((v151 | (g[1] & 12)));
    mixed ((unsigned char) ((g[1] * (v141 & v6))), (double) ((v5 * (v141 - 61))) * 0.5, (pair) { (v6 * 2), { v141, g[2] } });
    __defer p72003_f3 ((v5 * (g[2] - v151)));
    if (v151 < 3 && go_on ()) { goto L150; }
    p72003_f3 ((v141 * (v5 * 39)));
    __defer note (v6);
    }
    break;
   case 1:
    {
    told (161, v144);
    }
    break;
   case 2:
    if (v6 % 3 != 0) { return (g[2] | g[2]); }
    g[2] = 66;
    if ((g[0] & v141) % 3 != 0) { __panicf (LINES, (v5 & g[1]), (g[2] + g[1])); }
    break;
   default:
    {
    v5 = 97;
    if ((g[0] | g[0]) % 3 != 0) { __panic (as_double ((g[0] & g[0]))); }
    }
    break;
   }
  }
  }
  break;
 }
}
FUNCTION NOINLINE pair p72003_f4 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 g[1] = (g[2] + (g[2] * g[2]));
 p72003_saved = p72003_saved;
 p72003_hook = note;
 if ((g[0] | g[1]) % 3 != 0) { __panic (as_literal (18)); }
 word v174 = 0;
 do {
  v174 = (v174 + 1);
  trace (177, (g[2] * g[1]));
  trace (178, (g[2] ^ v174));
  for (word v180 = 0; v180 < 3 && go_on (); v180++) {
   word v181 = (g[2] ^ v174);
   __defer note ((g[1] | (g[2] + g[1])));
   if ((g[2] * 36) % 3 != 0) {
    if ((v181 & g[1]) % 3 != 0) { return p72003_f1 (p72003_saved); }
    trace (186, (v174 ^ v174));
    word v188 = 0;
    do {
     v188 = (v188 + 1);
     if ((g[0] | g[0]) % 3 != 0) { return (pair) { (v180 | v180), { v181, v181 } }; }
     if ((v180 & 87) % 3 != 0) { break; }
     p72003_f4 ();
    } while (v188 < 2 && go_on ());
   } else 
    __defer mixed ((unsigned char) (4), (double) (v180) * 0.5, (pair) { (g[0] + v180), { v180, v174 } });
   if (p72003_saved != NULL && g[0] % 3 != 0) { __panic (p72003_saved); }
  }
  __defer p72003_f2 ();
 } while (v174 < 4 && go_on ());
 for (word v198 = 0; v198 < 4 && go_on (); v198++) {
  if (v174 % 3 != 0) { goto L199; }
  __defer note ((g[2] * g[1]));
  L199: ;
 }
 return (pair) { (g[2] ^ v174), { g[1], g[1] } };
}
static void p72003 (word i) {
 p72003_hook = note; p72003_saved = NULL;
 switch (i) {
 case 0: note (p72003_f0 (0));
 break;
 case 1: p72003_f1 (NULL);
 break;
 case 2: p72003_f2 ();
 break;
 case 3: note (p72003_f3 (21));
 break;
 case 4: p72003_f4 ();
 break;
 }
}
static word (*p72004_hook) (word) = note;
static const struct defer_panic *p72004_saved;
FUNCTION NOINLINE word p72004_f0 (word v1);
FUNCTION word p72004_f1 (pair v2, word v3, pair v4);
FUNCTION NOINLINE word p72004_f2 (word v6, word *v7, const struct defer_panic *v8);
FUNCTION word p72004_f3 (void);
FUNCTION word p72004_f4 (pair v11, word v12, pair v13);
FUNCTION pair p72004_f5 (word v15, word v16);
FUNCTION NOINLINE word p72004_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p72004_f3 ();
 word v19 = 0;
 L18: ;
 v19 = (v19 + 1);
 if (v19 < 2 && go_on ()) { goto L18; }
 word v23[3] = { (v19 | v1), (g[0] - g[0]), (v19 ^ v1) };
 if ((g[0] ^ v1) % 3 != 0) { return p72004_f4 ((pair) { (g[1] ^ v19), { (v1 & v19), (v1 & v19) } }, (g[2] & 96), (pair) { 65, { (v23[0] - v23[2]), v1 } }); }
 if (v19 < 2 && go_on ()) { goto L18; }
 __defer {
  const struct defer_panic *v27 = __recover ();
  told (30, v27);
  if (v27 != NULL) {
   __defer p72004_f4 ((pair) { (v1 ^ g[2]), { (v19 & 70), g[0] } }, (v1 + 86), (pair) { (v19 + 54), { g[0], (v23[2] * v23[1]) } });
   __defer bump (&v1, (g[1] + (v1 * g[2])));
   if (v27 != NULL) { __panic (v27); }
  }
  if (g[0] % 3 != 0) { goto L35; }
  if ((v1 & 72) % 3 != 0) { goto L35; }
  L35: ;
  word v37 = (v19 + (v23[1] * v19));
 }
 return g[0];
}
FUNCTION word p72004_f1 (pair v2, word v3, pair v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v40 = __recover ();
 told (43, v40);
 __defer p72004_f4 ((pair) { (g[2] - v3), { (v3 ^ v5), (v2.w | g[1]) } }, (v5 * v3), (pair) { (g[2] * 93), { (v3 + g[2]), (g[1] & g[0]) } });
 const struct defer_panic *v45 = __recover ();
 said (48, v45);
 if (v45 != NULL) {
  __defer {
   switch (v3 % 4) {
   case 0:
    __defer p72004_f5 (v3, (v3 & v3));
    break;
   case 1:
    {
    said (56, v45);
    __defer {
     const struct defer_panic *v58 = __recover ();
     said (61, v58);
     if (v58 != NULL) {
      told (64, p72004_saved);
      const struct defer_panic *v65 = __recover ();
      told (68, v65);
      if (v65 != NULL) {
       word v70 = v2.row[1];
       v58 = v45;
      } else {
       __defer p72004_hook ((v3 + (g[2] - 67)));
      }
     } else {
      if ((g[1] - 58) % 3 != 0) { __panicf (LONG_TEXT, (v5 & v3)); }
     }
     v3 = (v5 * (g[0] - g[1]));
     v45 = __recover ();
     __defer p72004_f5 ((v5 * (g[2] & v5)), v3);
    }
    word v79 = 0;
    do {
     v79 = (v79 + 1);
     __panic (as_float ((v79 & g[0])));
     v45 = __recover ();
     said (85, v45);
     if (v45 != NULL) {
      __defer p72004_f4 (v2, v79, v4);
      trace (88, (g[0] & (v3 | g[2])));
     }
    } while (v79 < 2 && go_on ());
    }
    break;
   case 2:
    {
    if (v3 % 3 != 0) { __panicf (LONG_TEXT, 27); }
    }
    __attribute__ ((fallthrough));
   default:
    trace (92, (g[0] + (v4.row[0] + v2.w)));
    break;
   }
  }
  if (v45 != NULL) { __panic (v45); }
 } else {
  trace (94, (v3 | (g[2] ^ v5)));
 }
 return v2.w;
}
FUNCTION NOINLINE word p72004_f2 (word v6, word *v7, const struct defer_panic *v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v97 = __recover ();
  said (100, v97);
  v6 = 68;
  told (103, v8);
  if ((v9 * (*v7)) % 3 != 0) {
   if ((v9 ^ 15) % 3 != 0) { __panic (as_uint ((g[1] & v9))); }
   __defer p72004_f4 ((pair) { (g[1] * 23), { ((*v7) & (*v7)), (v9 & v6) } }, (g[1] & 64), (pair) { (v9 ^ (*v7)), { (v9 - (*v7)), (v6 - g[2]) } });
  } else {
   switch ((*v7) % 4) {
   case 0:
    {
    __defer {
     said (111, v8);
     told (113, v97);
     v8 = NULL;
     g[0] = ((*v7) - (v9 | 0));
    }
    word v117 = 0;
    L116: ;
    v117 = (v117 + 1);
    trace (120, g[2]);
    v8 = v97;
    if (v117 < 1 && go_on ()) { goto L116; }
    }
    break;
   case 1:
    {
    told (124, v8);
    for (word v126 = 0; v126 < 1 && go_on (); v126++) {
     trace (127, ((*v7) & (v9 + v6)));
    }
    }
    __attribute__ ((fallthrough));
   case 2:
    trace (129, (v9 ^ (g[0] * 16)));
    break;
   default:
    trace (131, (v6 | (v6 ^ 59)));
    break;
   }
  }
 }
 return 48;
}
FUNCTION word p72004_f3 (void) {
 __result word v10 = 0;
 if (!go_on ()) { return 0; }
 __defer bump (&v10, g[2]);
 p72004_hook = note;
 trace (135, v10);
 if ((v10 - v10) % 3 != 0) { __panic (as_double ((v10 & v10))); }
 if (g[0] % 3 != 0) { __panic (as_float ((g[1] & v10))); }
 if ((g[2] * g[2]) % 3 != 0) { return (g[1] | g[2]); }
 __defer bump (&v10, (v10 & (v10 | g[0])));
 v10 = (g[1] - 19);
 const struct defer_panic *v141 = __recover ();
 said (144, v141);
 if (v141 != NULL) {
  for (word v147 = 0; v147 < 2 && go_on (); v147++) {
   __defer {
    if (v147 % 3 != 0) { __panic (as_char (44)); }
    told (151, v141);
    trace (152, 85);
    pair v153 = (pair) { v10, { (v10 * g[1]), (v10 + v10) } };
   }
   if ((v147 + v147) % 3 != 0) {
    if ((g[0] + 99) % 3 != 0) { __panic (as_ulong ((g[1] * 94))); }
   }
  }
 }
 return v10;
}
FUNCTION word p72004_f4 (pair v11, word v12, pair v13) {
 __result word v14 = 0;
 if (!go_on ()) { return 0; }
 if (p72004_saved != NULL && (v12 | v14) % 3 != 0) { __panic (p72004_saved); }
 if ((g[0] ^ g[0]) % 3 != 0) { goto L159; }
 if (v14 % 3 != 0) { __panicf (LINES, (v14 * 84), (g[2] ^ g[2])); }
 if ((g[1] ^ g[2]) % 3 != 0) { goto L159; }
 L159: ;
 if (g[0] % 3 != 1) {
  switch (v13.row[1] % 4) {
  case 0:
   {
   const struct defer_panic *v165 = __recover ();
   told (168, v165);
   if (v165 != NULL) {
    v14 = p72004_hook (v13.w);
    if (v165 != NULL) { __panic (v165); }
   }
   v165 = __recover ();
   }
   break;
  case 1:
   {
   trace (174, (v14 & v11.w));
   }
   __attribute__ ((fallthrough));
  case 2:
   trace (176, v12);
   break;
  default:
   trace (178, (v13.row[v13.w % 2] | 15));
   break;
  }
 } else {
  trace (179, (g[0] - (g[2] & 51)));
 }
}
FUNCTION pair p72004_f5 (word v15, word v16) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v180 = __recover ();
 told (183, v180);
 __defer p72004_f0 ((v15 ^ (v15 & g[0])));
 word v185[3] = { (v15 - 23), (g[2] - v16), 24 };
 v180 = __recover ();
 told (189, v180);
 if (v180 != NULL) {
  if (p72004_saved != NULL) { __panic (p72004_saved); }
  word v192 = (v16 | v15);
 } else {
  trace (194, 48);
  __panic (as_char ((v16 + 90)));
  trace (196, g[1]);
 }
 word v198 = 0;
 do {
  v198 = (v198 + 1);
  __panicf (LONG_TEXT, (v198 & g[0]));
  g[2] = (v15 * (v185[1] ^ v198));
  word v204 = 0;
  L203: ;
  v204 = (v204 + 1);
  __defer {
   const struct defer_panic *v208 = deep ();
   said (211, v208);
   trace (212, (v204 ^ (v185[1] | g[0])));
  }
  if (v204 < 1 && go_on ()) { goto L203; }
 } while (v198 < 4 && go_on ());
 return (pair) { (g[2] & g[2]), { (g[2] | v198), (v16 ^ 5) } };
}
static void p72004 (word i) {
 p72004_hook = note; p72004_saved = NULL;
 switch (i) {
 case 0: note (p72004_f0 (0));
 break;
 case 1: note (p72004_f1 ((pair) { 1, { 4, 5 } }, 8, (pair) { 1, { 4, 5 } }));
 break;
 case 2: note (p72004_f2 (14, &g[1], NULL));
 break;
 case 3: note (p72004_f3 ());
 break;
 case 4: note (p72004_f4 ((pair) { 4, { 4, 5 } }, 29, (pair) { 4, { 4, 5 } }));
 break;
 case 5: p72004_f5 (35, 36);
 break;
 }
}
static word (*p72005_hook) (word) = note;
static const struct defer_panic *p72005_saved;
FUNCTION word p72005_f0 (word v1);
FUNCTION word p72005_f1 (void);
FUNCTION void p72005_f2 (void);
FUNCTION NOINLINE word p72005_f3 (void);
FUNCTION pair p72005_f4 (word v4);
FUNCTION word p72005_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 if ((g[2] - v2) % 3 != 0) { return (v1 | (v1 - 6)); }
 for (word v8 = 0; v8 < 2 && go_on (); v8++) {
  word v10 = 0;
  while (v10 < 1 && go_on ()) {
   v10 = (v10 + 1);
   p72005_saved = p72005_saved;
   trace (14, v8);
   if ((v8 - g[2]) % 3 != 0) { __panic (as_int ((g[1] + g[0]))); }
   if ((v2 ^ v2) % 3 != 0) { __panic (as_double ((g[1] | g[2]))); }
  }
  for (word v18 = 0; v18 < 1 && go_on (); v18++) {
   __defer p72005_f1 ();
   __defer p72005_f3 ();
  }
  if (g[1] % 3 != 0) { goto L21; }
  {
   __defer {
    __defer bump (&v10, (g[0] + (g[2] & g[0])));
    p72005_saved = __recover ();
    told (27, p72005_saved);
    if (p72005_saved != NULL) {
     p72005_saved = __recover ();
     said (31, p72005_saved);
     if (p72005_saved != NULL) {
      __defer p72005_f2 ();
      if (p72005_saved != NULL) { __panic (p72005_saved); }
      if (p72005_saved != NULL) { __panic (p72005_saved); }
     }
     told (37, __recover ());
    } else {
     trace (38, (g[0] - (g[2] | 92)));
    }
   }
  }
  L21: ;
 }
}
FUNCTION word p72005_f1 (void) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer mixed ((unsigned char) ((g[0] * g[0])), (double) ((g[1] * (v3 ^ v3))) * 0.5, (pair) { (g[2] * g[2]), { (v3 ^ g[2]), (g[1] + v3) } });
  __defer {
   if (g[1] % 3 != 0) { __panic (as_literal (76)); }
   __defer {
    v3 = (g[0] * 84);
    p72005_saved = deep ();
    word v46[3] = { (v3 - 94), (g[2] * g[1]), v3 };
   }
  }
  if (g[2] % 3 != 0) { __panic (as_long ((v3 ^ 19))); }
  trace (49, (v3 + v3));
 }
 for (word v51 = 0; v51 < 1 && go_on (); v51++) {
  trace (52, v3);
 }
 return (v3 + v3);
}
FUNCTION void p72005_f2 (void) {
 if (!go_on ()) { return ; }
 __defer p72005_f2 ();
 if ((g[2] | g[0]) % 3 != 0) { return ; }
 if (p72005_saved != NULL && (g[0] - 96) % 3 != 0) { __panic (p72005_saved); }
 word v57 = g[2];
 if (p72005_saved != NULL) { __panic (p72005_saved); }
 const struct defer_panic *v60 = __recover ();
 told (63, v60);
 const struct defer_panic *v64 = __recover ();
 said (67, v64);
 if (v64 != NULL) {
  if (v57 % 3 != 0) {
   switch ((g[0] | g[1]) % 4) {
   case 0:
    {
    if ((g[2] ^ g[2]) % 3 != 0) { break; }
    if (g[0] % 3 != 1) {
     __defer p72005_f4 ((v57 - (v57 ^ 57)));
     __defer p72005_f0 ((g[0] ^ g[2]));
    }
    word v77 = 0;
    L76: ;
    v77 = (v77 + 1);
    __defer p72005_f0 ((g[1] + (v57 ^ 91)));
    if ((g[1] - 68) % 3 != 0) { break; }
    word v82 = (v77 ^ g[1]);
    if (v77 < 3 && go_on ()) { goto L76; }
    }
    break;
   case 1:
    {
    trace (85, g[2]);
    }
    break;
   case 2:
    trace (87, (v57 * (v57 & v57)));
    break;
   default:
    {
    trace (89, (v57 & v57));
    }
    break;
   }
  }
 }
}
FUNCTION NOINLINE word p72005_f3 (void) {
 if (!go_on ()) { return 0; }
 __defer {
  p72005_saved = __recover ();
  said (93, p72005_saved);
  switch ((g[0] + 45) % 4) {
  case 0:
   __defer {
    const struct defer_panic *v97 = __recover ();
    said (100, v97);
    if (v97 != NULL) {
     __defer p72005_f3 ();
     if ((g[0] + 47) % 3 != 0) { goto L103; }
     g[2] = (g[1] & (g[1] | g[1]));
     L103: ;
     word v106 = 0;
     do {
      v106 = (v106 + 1);
      const struct defer_panic *v109 = __recover ();
      said (112, v109);
      if ((v106 * 17) % 3 != 0) { __panic (as_int ((g[1] | 86))); }
      trace (114, g[2]);
      __defer p72005_f2 ();
     } while (v106 < 1 && go_on ());
    }
    for (word v117 = 0; v117 < 4 && go_on (); v117++) {
     trace (118, (v117 | (g[2] & g[1])));
    }
   }
   __attribute__ ((fallthrough));
  case 2:
   trace (120, (g[1] & (g[1] & g[1])));
   break;
  }
 }
 return g[1];
}
FUNCTION pair p72005_f4 (word v4) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v123 = __recover ();
  said (126, v123);
  if (v123 != NULL) {
   if (v123 != NULL && (v4 * 84) % 3 != 0) { __panic (v123); }
   if (v123 != NULL) { __panic (v123); }
  }
  word *v130 = &v4;
  v123 = p72005_saved;
  v4 = ((*v130) | (v4 ^ (*v130)));
  told (135, v123);
 }
 word v137 = 0;
 do {
  v137 = (v137 + 1);
  __defer {
   switch (v4 % 4) {
   case 2:
    {
    word v143 = (v4 & 11);
    p72005_saved = p72005_saved;
    __defer bump (&v4, (v5.row[0] + (v143 | g[2])));
    }
    __attribute__ ((fallthrough));
   default:
    __defer p72005_f3 ();
    break;
   }
   p72005_saved = p72005_saved;
  }
  said (151, p72005_saved);
  if ((v4 & v4) % 3 != 0) 
   __defer {
    if ((v137 & v5.w) % 3 != 0) { __panic (as_float ((g[2] - 86))); }
    __defer p72005_f3 ();
    pair v156 = v5;
   }
 } while (v137 < 4 && go_on ());
}
static void p72005 (word i) {
 p72005_hook = note; p72005_saved = NULL;
 switch (i) {
 case 0: note (p72005_f0 (0));
 break;
 case 1: note (p72005_f1 ());
 break;
 case 2: p72005_f2 ();
 break;
 case 3: note (p72005_f3 ());
 break;
 case 4: p72005_f4 (28);
 break;
 }
}
static word (*p72006_hook) (word) = note;
static const struct defer_panic *p72006_saved;
FUNCTION word p72006_f0 (word v1);
FUNCTION word p72006_f1 (word v3, word *v4, word *v5);
FUNCTION pair p72006_f2 (word *v6);
FUNCTION word p72006_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p72006_saved = __recover ();
 said (10, p72006_saved);
 if (p72006_saved != NULL) {
  if ((v1 ^ v1) % 3 != 0) {
   word v14 = 0;
   L13: ;
   v14 = (v14 + 1);
   word v17 = (v2 & 46);
   if ((v14 | g[1]) % 3 != 0) { __panic (as_uint ((v1 | g[1]))); }
   if (v14 < 1 && go_on ()) { goto L13; }
   trace (20, (g[1] + (v14 | 30)));
  }
  for (word v22 = 0; v22 < 2 && go_on (); v22++) {
   if ((g[1] + v22) % 3 != 0) { goto L23; }
   __defer p72006_f2 (&v1);
   if ((g[1] * g[0]) % 3 != 0) { return p72006_f1 ((g[0] * (v1 ^ v1)), &v2, &v22); }
   told (27, p72006_saved);
   L23: ;
   said (29, p72006_saved);
   __defer p72006_hook (g[1]);
  }
  if ((v2 - 76) % 3 != 0) { goto L31; }
  switch ((g[1] * v2) % 4) {
  case 0:
   {
   pair v34 = (pair) { (g[2] | g[0]), { 64, g[1] } };
   __defer __panic (as_literal (59));
   }
   break;
  case 1:
   {
   word v38[3] = { (v1 * g[1]), (v2 ^ 50), 23 };
   const struct defer_panic *v40 = __recover ();
   told (43, v40);
   if (v40 != NULL) {
    if (v40 != NULL) { __defer __panic (v40); }
    if ((g[1] | v2) % 3 != 0) { break; }
   } else {
    trace (47, (v2 - (v2 - v38[0])));
   }
   }
   break;
  case 2:
   trace (49, (v1 & g[0]));
   __attribute__ ((fallthrough));
  default:
   trace (51, (v1 & (v2 * 87)));
   break;
  }
  L31: ;
 }
 __defer {
  const struct defer_panic *v53 = __recover ();
  said (56, v53);
 }
}
FUNCTION word p72006_f1 (word v3, word *v4, word *v5) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v58 = __recover ();
  said (61, v58);
  if (v58 != NULL) {
   for (word v64 = 0; v64 < 1 && go_on (); v64++) {
    if (v58 != NULL && (v3 + v64) % 3 != 0) { __panic (v58); }
    if (g[0] % 3 != 2) { __panic (as_literal (66)); }
   }
  }
  said (68, v58);
  const struct defer_panic *v69 = __recover ();
  said (72, v69);
  __panic (as_char ((g[1] * g[1])));
 }
 g[1] = (v3 | (g[2] ^ 13));
 said (76, p72006_saved);
 said (78, p72006_saved);
 if ((v3 ^ (*v5)) % 3 != 0) { goto L79; }
 p72006_saved = __recover ();
 if ((v3 + 23) % 3 != 0) { goto L79; }
 {
  trace (83, (g[0] - (g[1] + g[2])));
  said (85, p72006_saved);
 }
 L79: ;
 switch (((*v4) & 32) % 4) {
 case 1:
  {
  told (89, p72006_saved);
  }
  break;
 case 2:
  {
  if (((*v4) ^ v3) % 3 != 0) {
   __defer p72006_f0 (((*v4) | (v3 - v3)));
  } else {
   trace (93, g[1]);
  }
  }
  break;
 default:
  trace (95, g[2]);
  break;
 }
 return v3;
}
FUNCTION pair p72006_f2 (word *v6) {
 __result pair v7 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v97 = __recover ();
 said (100, v97);
 __defer {
  word v102 = (g[0] * (g[0] | 33));
  v102 = p72006_hook (v7.row[1]);
 }
 __defer {
  const struct defer_panic *v106 = __recover ();
  said (109, v106);
  if (v106 != NULL) {
   if ((g[1] | v7.w) % 3 != 0) {
    trace (112, g[0]);
    if (g[1] % 3 != 0) {
     word v114[3] = { 45, (g[0] * g[0]), (g[0] & 97) };
    } else {
     __defer p72006_f0 ((g[1] + (g[0] & v7.w)));
    }
   } else {
    if ((g[2] ^ g[2]) % 3 != 0) {
     trace (118, ((*v6) * g[1]));
    }
    trace (119, (g[1] & (g[0] + g[0])));
    const struct defer_panic *v120 = __recover ();
    told (123, v120);
    if (v120 != NULL) {
     trace (125, (g[1] ^ (v7.w | (*v6))));
    }
   }
   note (g[0]);
   g[2] = (g[1] * (g[0] * g[0]));
   if (v106 != NULL) { __panic (v106); }
  }
  for (word v130 = 0; v130 < 3 && go_on (); v130++) {
   __defer {
    const struct defer_panic *v132 = __recover ();
    told (135, v132);
    if (v132 != NULL) {
     v130 = (v7.w ^ (v130 & v130));
     __defer __recover ();
     __defer mixed ((unsigned char) ((v130 & v130)), (double) ((g[2] & (v130 | 51))) * 0.5, (pair) { (v7.row[0] & v130), { (v7.row[1] ^ 31), ((*v6) * v130) } });
    }
    trace (140, ((*v6) * (v130 * v130)));
   }
  }
 }
}
static void p72006 (word i) {
 p72006_hook = note; p72006_saved = NULL;
 switch (i) {
 case 0: note (p72006_f0 (0));
 break;
 case 1: note (p72006_f1 (7, &g[1], &g[2]));
 break;
 case 2: p72006_f2 (&g[0]);
 break;
 }
}
static word (*p72007_hook) (word) = note;
static const struct defer_panic *p72007_saved;
FUNCTION word p72007_f0 (word v1);
FUNCTION word p72007_f1 (word v3);
FUNCTION NOINLINE word p72007_f2 (word v5);
FUNCTION NOINLINE word p72007_f3 (word v6);
FUNCTION word p72007_f4 (word v7, word v8, word v9);
FUNCTION pair p72007_f5 (word v11);
FUNCTION word p72007_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p72007_saved = deep ();
  told (15, p72007_saved);
  __defer p72007_f2 ((v2 ^ (v1 - v1)));
  trace (17, (g[2] * (v2 + g[1])));
  if (g[1] % 3 != 0) {
   for (word v20 = 0; v20 < 4 && go_on (); v20++) {
    word v22 = 0;
    L21: ;
    v22 = (v22 + 1);
    v2 = (g[2] | v2);
    trace (26, (v22 | 26));
    if (g[0] % 3 != 2) { break; }
    if (v22 < 3 && go_on ()) { goto L21; }
    if ((v2 - v2) % 3 != 0) { __panic (as_float (76)); }
   }
   word v29 = (v1 + v1);
  } else 
   __defer {
    word v33 = 0;
    do {
     v33 = (v33 + 1);
     v33 = p72007_hook ((v2 ^ g[1]));
     word *v37 = &v1;
    } while (v33 < 2 && go_on ());
    if (p72007_saved != NULL && g[0] % 3 != 1) { __panic (p72007_saved); }
   }
 }
 return v2;
}
FUNCTION word p72007_f1 (word v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  switch ((v3 & g[1]) % 4) {
  case 0:
   p72007_saved = p72007_saved;
   g[2] = (v3 * (v4 - g[2]));
   break;
  case 1:
   __defer note ((g[2] * (v3 ^ v3)));
   for (word v49 = 0; v49 < 1 && go_on (); v49++) {
    __defer p72007_f5 ((g[2] + (g[0] * 95)));
    __panic (as_uint ((g[1] + 62)));
    if (g[0] % 3 != 1) { break; }
    said (54, p72007_saved);
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   if ((v3 ^ 33) % 3 != 0) { __panic (as_literal (51)); }
   said (58, p72007_saved);
   }
   __attribute__ ((fallthrough));
  default:
   if ((v3 & v4) % 3 != 0) { __panic (as_literal (56)); }
   told (62, deep ());
   __panic (as_double ((v4 ^ g[2])));
   break;
  }
  if (v3 % 3 != 0) {
   word v66 = 0;
   do {
    v66 = (v66 + 1);
    if (v4 % 3 != 0) { continue; }
    trace (70, (v4 * (g[0] & 68)));
    __defer bump (&v4, v3);
   } while (v66 < 1 && go_on ());
   said (73, p72007_saved);
  } else {
   p72007_hook = p72007_f1;
   switch ((v4 + v3) % 4) {
   case 0:
    trace (77, (g[0] - (v4 | v3)));
    __attribute__ ((fallthrough));
   case 1:
    trace (79, 57);
    __attribute__ ((fallthrough));
   case 2:
    {
    trace (81, g[0]);
    }
    break;
   default:
    trace (83, 5);
    break;
   }
  }
 }
}
FUNCTION NOINLINE word p72007_f2 (word v5) {
 if (!go_on ()) { return 0; }
 __defer {
  if (g[2] % 3 != 0) { __panic (as_uint ((v5 + g[2]))); }
  if ((g[2] ^ v5) % 3 != 0) { goto L86; }
  if ((v5 ^ v5) % 3 != 0) { goto L86; }
  switch ((g[1] + g[2]) % 4) {
  case 2:
   {
   word v90[3] = { (v5 | v5), g[2], (v5 | v5) };
   word v93 = 0;
   while (v93 < 4 && go_on ()) {
    v93 = (v93 + 1);
    v5 = p72007_hook (26);
    const struct defer_panic *v97 = __recover ();
    told (100, v97);
    v5 = (v93 ^ 79);
   }
   switch (g[1] % 4) {
   case 0:
    v5 = (v93 ^ (v90[0] + v93));
    break;
   case 2:
    said (107, p72007_saved);
    break;
   }
   }
   break;
  default:
   {
   v5 = v5;
   }
   break;
  }
  L86: ;
  word v110 = (g[2] * (v5 + g[0]));
  trace (112, (g[1] & (v110 ^ g[0])));
 }
 word v114 = 0;
 L113: ;
 v114 = (v114 + 1);
 word v118 = 0;
 L117: ;
 v118 = (v118 + 1);
 p72007_f5 (v5);
 if (v118 < 3 && go_on ()) { goto L117; }
 if (v114 < 4 && go_on ()) { goto L113; }
 return g[1];
}
FUNCTION NOINLINE word p72007_f3 (word v6) {
 if (!go_on ()) { return 0; }
 trace (123, (v6 * v6));
 trace (124, (g[0] | (g[0] | v6)));
 if (p72007_saved != NULL && v6 % 3 != 0) { __panic (p72007_saved); }
 __defer {
  p72007_saved = __recover ();
  said (129, p72007_saved);
  if ((v6 + v6) % 3 != 0) {
   said (132, p72007_saved);
   if (g[0] % 3 != 0) { __panicf (LINES, (v6 ^ g[2]), (g[1] & 49)); }
   if ((g[0] - g[1]) % 3 != 0) { __panic (as_int (g[0])); }
  }
 }
 return (v6 ^ (g[0] | v6));
}
FUNCTION word p72007_f4 (word v7, word v8, word v9) {
 __result word v10 = 0;
 if (!go_on ()) { return 0; }
 trace (136, (g[0] ^ (v9 * g[0])));
 switch ((g[1] - g[2]) % 4) {
 case 0:
  {
  __defer {
   const struct defer_panic *v140 = deep ();
   said (143, v140);
   v8 = (v7 * (g[0] * 71));
   told (146, v140);
  }
  if ((g[0] + g[2]) % 3 != 0) { __panic (as_int ((v8 & g[2]))); }
  const struct defer_panic *v148 = __recover ();
  said (151, v148);
  if (v148 != NULL) {
   word *v153 = &v10;
   if (v148 != NULL) { __panic (v148); }
  } else {
   const struct defer_panic *v156 = __recover ();
   said (159, v156);
   if (v156 != NULL) {
    __defer mixed ((unsigned char) (79), (double) ((g[2] + 80)) * 0.5, (pair) { (g[2] | v9), { (g[0] + 37), (v10 | g[2]) } });
    if (v148 != NULL) { __panic (v148); }
    switch (g[1] % 4 + 0) {
    case 1:
     {
     trace (165, (g[1] ^ (v8 * g[0])));
     }
     break;
    default:
     trace (167, (v8 & (v10 + g[1])));
     break;
    }
    if (v156 != NULL) { __panic (v156); }
   } else {
    trace (169, (v9 | (g[1] - v9)));
   }
  }
  }
  break;
 case 1:
  trace (171, (g[0] * v7));
  break;
 case 2:
  trace (173, (v8 - (g[1] ^ g[2])));
  break;
 default:
  {
  trace (175, (g[0] - (g[1] | g[2])));
  }
  break;
 }
 return (v7 - g[0]);
}
FUNCTION pair p72007_f5 (word v11) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 v11 = 77;
 if ((g[1] + v11) % 3 != 0) { return (pair) { (g[2] | g[2]), { v11, (g[0] & 45) } }; }
 __defer {
  word v181 = 0;
  do {
   v181 = (v181 + 1);
   if ((g[1] ^ g[2]) % 3 != 0) { __panic (as_long ((v181 - 29))); }
   v181 = p72007_f4 (g[1], 13, g[2]);
   trace (186, g[0]);
  } while (v181 < 2 && go_on ());
  told (188, p72007_saved);
 }
 if ((v11 * v11) % 3 != 0) { __panicf (LINES, (g[0] - g[1]), v11); }
 for (word v191 = 0; v191 < 2 && go_on (); v191++) {
  __defer bump (&v191, (v11 ^ g[2]));
  pair v193 = (pair) { 35, { (g[2] - v11), (v191 ^ g[0]) } };
 }
 g[2] = (v11 * (v11 & 53));
 word v197 = 0;
 L196: ;
 v197 = (v197 + 1);
 if ((v11 ^ v11) % 3 != 0) { __panicf (LINES, (g[2] * v197), g[0]); }
 switch (g[2] % 4) {
 case 0:
  __defer p72007_f3 ((v11 ^ 46));
  for (word v205 = 0; v205 < 1 && go_on (); v205++) 
   __defer bump (&v205, (v11 & (v11 | v197)));
  __attribute__ ((fallthrough));
 case 1:
  trace (208, (v11 + (g[2] * 58)));
  __attribute__ ((fallthrough));
 case 2:
  trace (210, v11);
  break;
 default:
  {
  trace (212, (v197 * v197));
  }
  break;
 }
 if (v197 < 3 && go_on ()) { goto L196; }
 return (pair) { v11, { (v11 * v11), (v11 & g[1]) } };
}
static void p72007 (word i) {
 p72007_hook = note; p72007_saved = NULL;
 switch (i) {
 case 0: note (p72007_f0 (0));
 break;
 case 1: note (p72007_f1 (7));
 break;
 case 2: note (p72007_f2 (14));
 break;
 case 3: note (p72007_f3 (21));
 break;
 case 4: note (p72007_f4 (28, 29, 30));
 break;
 case 5: p72007_f5 (35);
 break;
 }
}
static word (*p72008_hook) (word) = note;
static const struct defer_panic *p72008_saved;
FUNCTION word p72008_f0 (word v1);
FUNCTION pair p72008_f1 (word v2);
FUNCTION word p72008_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p72008_saved = __recover ();
 said (5, p72008_saved);
 if (p72008_saved != NULL) {
  if (g[2] % 3 != 0) { goto L7; }
  v1 = p72008_f0 (33);
  if ((v1 + v1) % 3 != 0) { goto L7; }
  {
   const struct defer_panic *v11 = __recover ();
   told (14, v11);
   p72008_f1 ((g[0] * (g[0] * 23)));
   switch ((g[2] * 83) % 4) {
   case 0:
    v11 = v11;
    __attribute__ ((fallthrough));
   case 1:
    {
    __defer bump (&v1, (v1 & (v1 - v1)));
    }
    break;
   case 2:
    {
    trace (22, (v1 | (g[1] | v1)));
    word v23 = (g[1] ^ v1);
    }
    break;
   default:
    __defer p72008_f0 ((v1 & (g[0] + v1)));
    told (28, v11);
    v1 = (g[2] * (g[2] * 44));
    break;
   }
  }
  L7: ;
  g[1] = (g[0] + 33);
  __defer bump (&v1, v1);
 } else {
  v1 = v1;
 }
 __defer {
  trace (34, (g[0] * g[0]));
 }
 return (g[1] ^ (g[1] & v1));
}
FUNCTION pair p72008_f1 (word v2) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  __defer {
   __defer {
    __defer told (40, p72008_saved);
    pair v41 = (pair) { 22, { (v2 * 58), (g[0] & g[0]) } };
   }
   const struct defer_panic *v43 = __recover ();
   told (46, v43);
   if (v43 != NULL) {
    if ((v2 | v2) % 3 != 0) {
     trace (49, g[0]);
    }
    if (v43 != NULL) { __panic (v43); }
   }
   __panicf (LINES, (v2 & v2), v2);
  }
  const struct defer_panic *v52 = deep ();
  said (55, v52);
  if (v52 != NULL) {
   g[0] = 67;
   if ((v2 + v2) % 3 != 0) {
    if ((v2 * v2) % 3 != 0) { __panic (as_char (47)); }
    trace (60, (g[2] | g[2]));
   }
   trace (61, (v2 | (v2 + g[2])));
  } else {
   __defer note (g[2]);
   word v64 = 0;
   do {
    v64 = (v64 + 1);
    if ((g[1] ^ v2) % 3 != 0) { __panic (as_float (11)); }
   } while (v64 < 3 && go_on ());
  }
 }
 return (pair) { (v2 * g[1]), { g[0], (g[2] ^ 19) } };
}
static void p72008 (word i) {
 p72008_hook = note; p72008_saved = NULL;
 switch (i) {
 case 0: note (p72008_f0 (0));
 break;
 case 1: p72008_f1 (7);
 break;
 }
}
static word (*p72009_hook) (word) = note;
static const struct defer_panic *p72009_saved;
FUNCTION NOINLINE word p72009_f0 (word v1);
FUNCTION void p72009_f1 (word v3, word v4, const struct defer_panic *v5);
FUNCTION NOINLINE word p72009_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v7 = __recover ();
  said (10, v7);
  switch (g[0] % 4) {
  case 0:
   said (14, v7);
   __attribute__ ((fallthrough));
  case 1:
   {
   trace (16, (v1 | g[2]));
   }
   break;
  case 2:
   {
   told (19, v7);
   }
   break;
  default:
   __defer {
    word v23 = 0;
    L22: ;
    v23 = (v23 + 1);
    trace (26, (g[2] ^ (g[2] + v23)));
    const struct defer_panic *v27 = __recover ();
    said (30, v27);
    if (v27 != NULL) {
     trace (32, v1);
    } else {
     g[0] = v1;
    }
    if (v23 < 3 && go_on ()) { goto L22; }
    g[0] = (g[1] * v2);
    said (36, v27);
   }
   said (38, v7);
   break;
  }
 }
 if ((v2 * g[1]) % 3 != 0) {
  if ((v1 | 42) % 3 != 0) { goto L40; }
  g[2] = (v1 + (v1 + v2));
  switch ((g[1] | v1) % 4) {
  case 0:
   __defer {
    trace (45, (v2 + (v1 - v1)));
   }
   break;
  case 1:
   {
   trace (47, (v2 - (g[2] & v1)));
   }
   break;
  case 2:
   {
   trace (49, (g[1] - (v2 - g[1])));
   }
   __attribute__ ((fallthrough));
  default:
   {
   trace (51, (g[2] + (v2 & v2)));
   }
   break;
  }
  L40: ;
 } else {
  trace (52, (v1 - g[0]));
 }
 return (v2 - (v2 * 43));
}
FUNCTION void p72009_f1 (word v3, word v4, const struct defer_panic *v5) {
 if (!go_on ()) { return ; }
 __panic (as_literal (72));
 if (v5 != NULL && g[0] % 3 != 0) { __panic (v5); }
 if ((v3 | v3) % 3 != 0) { __panic (as_text ((g[0] - v4))); }
 trace (57, (v4 * (v3 - g[1])));
 v5 = v5;
 if ((v3 ^ g[1]) % 3 != 0) { return ; }
 if ((v3 * g[0]) % 3 != 0) { return ; }
 if ((g[0] | 73) % 3 != 0) {
  if ((v4 * g[0]) % 3 != 0) { goto L62; }
  v5 = v5;
  {
   g[2] = (v4 + 80);
   if ((v3 & 9) % 3 != 0) { return ; }
  }
  L62: ;
  if ((v3 & v3) % 3 != 0) { return ; }
 }
 for (word v69 = 0; v69 < 1 && go_on (); v69++) {
  trace (70, (v4 + (v3 * v69)));
  __defer note (76);
 }
 __defer note ((v3 - (v4 - v3)));
 for (word v74 = 0; v74 < 4 && go_on (); v74++) {
  word *v75 = &v4;
  switch (v74 % 4) {
  case 0:
   trace (79, (v3 * (g[2] * (*v75))));
   __attribute__ ((fallthrough));
  case 1:
   {
   trace (81, (v3 * 57));
   }
   break;
  case 2:
   trace (83, g[2]);
   __attribute__ ((fallthrough));
  default:
   {
   trace (85, (g[2] & (g[1] + v74)));
   }
   break;
  }
 }
}
static void p72009 (word i) {
 p72009_hook = note; p72009_saved = NULL;
 switch (i) {
 case 0: note (p72009_f0 (0));
 break;
 case 1: p72009_f1 (7, 8, NULL);
 break;
 }
}
static word (*p72010_hook) (word) = note;
static const struct defer_panic *p72010_saved;
FUNCTION word p72010_f0 (word v1);
FUNCTION void p72010_f1 (word v2);
FUNCTION word p72010_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v3 = __recover ();
 said (6, v3);
 if (v3 != NULL) {
  trace (8, (g[1] | (g[2] + v1)));
  if ((g[0] ^ g[1]) % 3 != 0) { return p72010_f0 ((v1 & 82)); }
 } else {
  const struct defer_panic *v10 = __recover ();
  said (13, v10);
  trace (14, g[1]);
  word v16 = 0;
  do {
   v16 = (v16 + 1);
   if (v16 % 3 != 0) { break; }
   for (word v21 = 0; v21 < 1 && go_on (); v21++) {
    word *v22 = &v21;
    if ((v1 + v1) % 3 != 0) { __panic (as_text ((g[2] | v21))); }
   }
   g[0] = (g[2] | g[2]);
   said (27, p72010_saved);
  } while (v16 < 2 && go_on ());
 }
 __defer note ((g[1] ^ g[1]));
 if (v1 % 3 != 0) { goto L29; }
 trace (30, (v1 + (v1 + g[2])));
 if ((g[2] + g[1]) % 3 != 0) { __panic (as_long ((g[0] - v1))); }
 p72010_saved = __recover ();
 told (34, p72010_saved);
 L29: ;
 return (v1 + (g[1] | g[1]));
}
FUNCTION void p72010_f1 (word v2) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v37 = __recover ();
  said (40, v37);
  if (v37 != NULL) {
   word v43 = 0;
   L42: ;
   v43 = (v43 + 1);
   if (g[2] % 3 != 0) { __panicf (LINES, (g[2] | g[2]), (g[1] ^ v2)); }
   __defer p72010_f1 ((g[2] - (g[2] - 93)));
   __defer p72010_f1 (v2);
   g[0] = g[2];
   if (v43 < 2 && go_on ()) { goto L42; }
   for (word v51 = 0; v51 < 2 && go_on (); v51++) {
    if (g[0] % 3 != 1) {
     __defer p72010_hook (3);
     __defer {
      told (56, v37);
      said (58, v37);
     }
    }
   }
   if (v37 != NULL) { __panic (v37); }
  }
 }
}
static void p72010 (word i) {
 p72010_hook = note; p72010_saved = NULL;
 switch (i) {
 case 0: note (p72010_f0 (0));
 break;
 case 1: p72010_f1 (7);
 break;
 }
}
static const struct panicker programs[] = {
{ 72001, 6, p72001 },
{ 72002, 5, p72002 },
{ 72003, 5, p72003 },
{ 72004, 6, p72004 },
{ 72005, 5, p72005 },
{ 72006, 3, p72006 },
{ 72007, 6, p72007 },
{ 72008, 2, p72008 },
{ 72009, 2, p72009 },
{ 72010, 2, p72010 },
};
#include "main-panics.h"
