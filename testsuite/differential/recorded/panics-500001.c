/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
#include "plugged.h"
static word (*p500001_hook) (word) = note;
static const struct defer_panic *p500001_saved;
FUNCTION word p500001_f0 (word v1);
FUNCTION word p500001_f1 (word v2, word *v3, word v4);
FUNCTION void p500001_f2 (void);
FUNCTION NOINLINE word p500001_f3 (word *v5, word v6, word *v7);
FUNCTION word p500001_f4 (word v9, const struct defer_panic *v10, word v11);
FUNCTION void p500001_f5 (word v12, word *v13);
FUNCTION word p500001_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p500001_f5 ((v1 | g[2]), &(word) { v1 });
 trace (15, 86);
 mixed ((unsigned char) ((g[1] & g[0])), (double) (v1) * 0.5, (pair) { (v1 * g[0]), { (g[1] & g[1]), 21 } });
 if ((v1 & 45) % 3 != 0) { __panic (as_uint ((v1 * g[0]))); }
 __defer p500001_f3 (&v1, g[0], &(word) { 70 });
 word *v19 = &v1;
 v1 = (v1 & (*v19));
 const struct defer_panic *v22 = __recover ();
 told (25, v22);
 word v27 = 0;
 do {
  v27 = (v27 + 1);
  word v30 = 51;
  trace (32, (*v19));
  if ((v30 ^ g[2]) % 3 != 0) {
   word v35 = 0;
   L34: ;
   v35 = (v35 + 1);
   g[1] = g[2];
   p500001_f5 (94, &v35);
   word v41 = 0;
   do {
    v41 = (v41 + 1);
   } while (v41 < 4 && go_on ());
   if (v35 < 3 && go_on ()) { goto L34; }
  }
 } while (v27 < 1 && go_on ());
 return (*v19);
}
FUNCTION word p500001_f1 (word v2, word *v3, word v4) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v46 = __recover ();
  said (49, v46);
  if (v46 != NULL) {
   told (52, v46);
   if ((v2 - v4) % 3 != 0) { __panic (as_long ((v2 | v4))); }
   said (55, p500001_saved);
   if (v46 != NULL) { __panic (v46); }
  }
  if (v4 % 3 != 0) { __panic (as_float (g[2])); }
  const struct defer_panic *v58 = __recover ();
  told (61, v58);
  if (v58 != NULL) {
   __defer {
    v46 = __recover ();
    told (66, v46);
    if (v46 != NULL) {
     __defer told (69, v58);
     trace (70, (g[1] | (g[1] | v2)));
    }
    __defer p500001_f4 (((*v3) - (v2 - v4)), NULL, (v4 ^ (v4 + g[0])));
    const struct defer_panic *v72 = __recover ();
    told (75, v72);
    p500001_f2 ();
   }
   trace (77, (*v3));
   if (v4 % 3 != 0) {
    trace (79, v4);
   }
   if (v58 != NULL) { __panic (v58); }
  }
 }
 return g[1];
}
FUNCTION void p500001_f2 (void) {
 if (!go_on ()) { return ; }
 __defer {
  p500001_saved = __recover ();
  told (85, p500001_saved);
  if (p500001_saved != NULL) {
   told (88, p500001_saved);
   word v89 = g[0];
  } else {
   said (92, p500001_saved);
   if ((g[2] | g[0]) % 3 != 0) { goto L93; }
   if ((g[1] - g[2]) % 3 != 0) { __panic (as_double (g[0])); }
   L93: ;
   for (word v96 = 0; v96 < 4 && go_on (); v96++) {
    for (word v98 = 0; v98 < 3 && go_on (); v98++) {
     word v100 = 0;
     L99: ;
     v100 = (v100 + 1);
     __defer p500001_f0 ((v96 | (g[0] & 63)));
     told (105, p500001_saved);
     word *v106 = &v96;
     if (v100 < 2 && go_on ()) { goto L99; }
     if (v100 % 3 != 0) {
      trace (109, (v96 & (v96 + v98)));
     }
     word v111 = 0;
     L110: ;
     v111 = (v111 + 1);
     __defer p500001_f3 (&v96, v111, &v98);
     if (v111 < 3 && go_on ()) { goto L110; }
    }
   }
  }
 }
}
FUNCTION NOINLINE word p500001_f3 (word *v5, word v6, word *v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  for (word v117 = 0; v117 < 4 && go_on (); v117++) {
   said (119, p500001_saved);
   __defer bump (&v8, (v8 + (v117 + 80)));
   word v122 = 0;
   while (v122 < 2 && go_on ()) {
    v122 = (v122 + 1);
    word v125 = ((*v5) + (g[0] ^ 43));
    told (128, p500001_saved);
   }
  }
  const struct defer_panic *v129 = __recover ();
  said (132, v129);
  if (v129 != NULL) {
   if ((v6 ^ 42) % 3 != 0) { goto L134; }
   {
    v129 = v129;
   }
   L134: ;
  } else {
   trace (137, (g[1] | (v6 & g[1])));
  }
 }
 return (g[2] - (v6 - 63));
}
FUNCTION word p500001_f4 (word v9, const struct defer_panic *v10, word v11) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v139 = __recover ();
 said (142, v139);
 __defer {
  v10 = __recover ();
  told (146, v10);
  told (148, v139);
  __defer {
   told (151, __recover ());
   word v152 = 99;
  }
  word v155 = 0;
  do {
   v155 = (v155 + 1);
   v9 = (g[2] | 77);
   for (word v160 = 0; v160 < 1 && go_on (); v160++) {
    v10 = v139;
    word v162 = (g[2] ^ v160);
   }
  } while (v155 < 3 && go_on ());
 }
 if ((v9 | 68) % 3 != 0) { return p500001_f1 (40, &v11, 0); }
 g[1] = 49;
 told (168, v139);
 if ((g[2] + v11) % 3 != 0) { __panic (as_text ((v11 + v9))); }
 if ((v11 - v9) % 3 != 0) { return (g[1] + v11); }
 if (v10 != NULL && (v11 + g[0]) % 3 != 0) { __panic (v10); }
 const struct defer_panic *v172 = __recover ();
 told (175, v172);
 word v177 = 0;
 L176: ;
 v177 = (v177 + 1);
 v177 = (g[1] | (v9 | 84));
 const struct defer_panic *v181 = __recover ();
 told (184, v181);
 if (v181 != NULL) {
  if ((g[1] - v11) % 3 != 0) {
   if ((g[2] * g[0]) % 3 != 0) { __panic (as_int ((g[1] * 82))); }
  } else {
   trace (188, 80);
  }
 }
 if (v177 < 2 && go_on ()) { goto L176; }
 return v177;
}
FUNCTION void p500001_f5 (word v12, word *v13) {
 if (!go_on ()) { return ; }
 __defer {
  __defer p500001_f0 (45);
  word v193 = 0;
  do {
   v193 = (v193 + 1);
   word *v196 = v13;
   said (199, p500001_saved);
  } while (v193 < 2 && go_on ());
  told (201, p500001_saved);
  word v202 = ((*v13) | ((*v13) * v12));
 }
 p500001_saved = __recover ();
 said (206, p500001_saved);
 if (p500001_saved != NULL) {
  g[2] = 16;
  for (word v210 = 0; v210 < 1 && go_on (); v210++) {
   if (((*v13) & 86) % 3 != 0) { { p500001_f1 ((g[0] ^ v210), &v210, (g[0] + (v12 | g[0]))); return; } }
   if (v12 % 3 != 0) { __panic (as_long ((v12 & g[1]))); }
   p500001_hook = p500001_f0;
   word v215 = 0;
   while (v215 < 3 && go_on ()) {
    v215 = (v215 + 1);
    if (p500001_saved != NULL && (v210 - g[0]) % 3 != 0) { __panic (p500001_saved); }
    __panic (as_int ((v215 + g[1])));
   }
  }
  switch ((g[2] ^ 91) % 4) {
  case 0:
   {
   if ((*v13) % 3 != 0) { __panic (as_long ((g[2] & 44))); }
   const struct defer_panic *v223 = deep ();
   told (226, v223);
   if ((v12 + g[2]) % 3 != 0) { __panic (as_long (v12)); }
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   __defer p500001_hook (v12);
   }
   break;
  case 2:
   {
   word v231 = (g[1] & (g[2] & (*v13)));
   if ((g[2] * g[1]) % 3 != 0) { return ; }
   }
   break;
  default:
   trace (235, (g[2] | (v12 + g[1])));
   break;
  }
  if (p500001_saved != NULL) { __panic (p500001_saved); }
 } else {
  trace (237, g[1]);
 }
}
static void p500001 (word i) {
 p500001_hook = note; p500001_saved = NULL;
 switch (i) {
 case 0: note (p500001_f0 (0));
 break;
 case 1: note (p500001_f1 (7, &g[1], 9));
 break;
 case 2: p500001_f2 ();
 break;
 case 3: note (p500001_f3 (&g[0], 22, &g[2]));
 break;
 case 4: note (p500001_f4 (28, NULL, 30));
 break;
 case 5: p500001_f5 (35, &g[1]);
 break;
 }
}
static word (*p500002_hook) (word) = note;
static const struct defer_panic *p500002_saved;
FUNCTION word p500002_f0 (word v1);
FUNCTION NOINLINE pair p500002_f1 (const struct defer_panic *v3, pair v4);
FUNCTION NOINLINE word p500002_f2 (pair v5);
FUNCTION word p500002_f3 (pair v6, const struct defer_panic *v7, word v8);
FUNCTION word p500002_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p500002_f3 ((pair) { (v1 | 12), { 62, (g[1] - v1) } }, p500002_saved, v2);
 trace (11, (v2 & (v2 + g[2])));
 v1 = v2;
 said (14, p500002_saved);
 __defer {
  const struct defer_panic *v16 = __recover ();
  told (19, v16);
  if (v16 != NULL) {
   switch (v1 % 4) {
   case 0:
    trace (23, (g[1] + (g[2] - 42)));
    trace (24, 11);
    break;
   case 2:
    if (g[0] % 3 != 0) { break; }
    __defer note ((v2 * (v2 | g[0])));
    break;
   default:
    __defer {
     const struct defer_panic *v30 = __recover ();
     said (33, v30);
     trace (34, (v2 - (v2 & g[2])));
     word v36 = 0;
     L35: ;
     v36 = (v36 + 1);
     __defer p500002_f1 (p500002_saved, (pair) { (v36 ^ g[0]), { (v36 & g[0]), (g[2] + v36) } });
     if (v36 < 3 && go_on ()) { goto L35; }
    }
    break;
   }
  }
 }
}
FUNCTION NOINLINE pair p500002_f1 (const struct defer_panic *v3, pair v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v40 = __recover ();
 said (43, v40);
 __defer {
  p500002_f1 (v3, v4);
  v4 = v4;
  if (v3 != NULL && (g[1] - 48) % 3 != 0) { __panic (v3); }
 }
 switch ((g[2] & v4.row[0]) % 4) {
 case 1:
  {
  word v51 = 0;
  while (v51 < 1 && go_on ()) {
   v51 = (v51 + 1);
   if (v51 % 3 != 0) { __panic (as_float (68)); }
   switch ((v51 ^ g[2]) % 4) {
   case 1:
    {
    __defer note (g[1]);
    }
    break;
   default:
    if ((v51 * v4.row[1]) % 3 != 0) {
     trace (60, (v51 & (v51 ^ v4.w)));
     v40 = __recover ();
     if ((v51 * v51) % 3 != 0) { break; }
    } else {
     v4.w = (g[0] - (v51 * v51));
    }
    break;
   }
  }
  __defer {
   trace (65, g[1]);
  }
  }
  break;
 case 2:
  {
  trace (67, g[1]);
  }
  break;
 default:
  {
  trace (69, g[2]);
  }
  break;
 }
 return (pair) { (g[1] - g[2]), { (g[0] - g[0]), (g[0] ^ 34) } };
}
FUNCTION NOINLINE word p500002_f2 (pair v5) {
 if (!go_on ()) { return 0; }
 __defer mixed ((unsigned char) (g[2]), (double) ((g[2] | 79)) * 0.5, (pair) { (g[2] | 97), { (g[1] | g[1]), (g[1] + g[0]) } });
 __defer {
  const struct defer_panic *v73 = __recover ();
  told (76, v73);
  const struct defer_panic *v77 = __recover ();
  told (80, v77);
  if (v77 != NULL) {
   switch (g[0] % 4) {
   case 1:
    {
    __defer {
     const struct defer_panic *v85 = __recover ();
     told (88, v85);
     if (v85 != NULL) {
      const struct defer_panic *v90 = __recover ();
      said (93, v90);
      if (v90 != NULL) {
       __panic (as_uint (g[2]));
       const struct defer_panic *v96 = __recover ();
       said (99, v96);
       if (v96 != NULL) {
        const struct defer_panic *v101 = __recover ();
        said (104, v101);
        if (v101 != NULL) {
         __panic (as_char ((g[0] ^ g[0])));
        } else {
         told (108, v90);
         p500002_f3 ((pair) { (g[1] * 38), { g[0], g[0] } }, v96, (g[1] - (g[0] | g[1])));
        }
        g[2] = (g[0] * (v5.row[0] - g[0]));
       }
       if ((g[1] + g[2]) % 3 != 0) { __panic (as_long ((v5.row[1] - g[0]))); }
      }
     }
    }
    }
    break;
   default:
    trace (114, (v5.w ^ (g[0] | g[0])));
    break;
   }
  } else {
   trace (115, (v5.w - 68));
  }
 }
 return g[0];
}
FUNCTION word p500002_f3 (pair v6, const struct defer_panic *v7, word v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 v7 = __recover ();
 said (119, v7);
 __defer {
  const struct defer_panic *v121 = __recover ();
  said (124, v121);
  const struct defer_panic *v125 = __recover ();
  said (128, v125);
  word v129 = 31;
  g[0] = (v129 ^ (v6.row[1] * g[0]));
  word v133 = 0;
  while (v133 < 4 && go_on ()) {
   v133 = (v133 + 1);
   told (137, v125);
   __panic (as_char ((g[0] | v9)));
   if (v121 != NULL && g[1] % 3 != 0) { __panic (v121); }
  }
 }
 __defer p500002_hook (v9);
 word v142 = 0;
 L141: ;
 v142 = (v142 + 1);
 if (v142 < 1 && go_on ()) { goto L141; }
}
static void p500002 (word i) {
 p500002_hook = note; p500002_saved = NULL;
 switch (i) {
 case 0: note (p500002_f0 (0));
 break;
 case 1: p500002_f1 (NULL, (pair) { 1, { 4, 5 } });
 break;
 case 2: note (p500002_f2 ((pair) { 2, { 4, 5 } }));
 break;
 case 3: note (p500002_f3 ((pair) { 3, { 4, 5 } }, NULL, 23));
 break;
 }
}
static word (*p500003_hook) (word) = note;
static const struct defer_panic *p500003_saved;
FUNCTION word p500003_f0 (word v1);
FUNCTION pair p500003_f1 (pair v2, word *v3);
FUNCTION NOINLINE word p500003_f2 (word v4, pair v5, word *v6);
FUNCTION void p500003_f3 (pair v8, pair v9);
FUNCTION void p500003_f4 (pair v10, word v11, word v12);
FUNCTION word p500003_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p500003_saved = __recover ();
 said (15, p500003_saved);
 __defer p500003_hook (26);
 __defer {
  const struct defer_panic *v18 = deep ();
  told (21, v18);
  if (v18 != NULL) {
   word v24 = 0;
   do {
    v24 = (v24 + 1);
    trace (27, (v24 | (g[1] + 67)));
    __defer p500003_f1 ((pair) { 9, { (g[0] & g[0]), (v1 - v1) } }, &v24);
   } while (v24 < 4 && go_on ());
   p500003_f4 ((pair) { (g[1] * v24), { (g[1] + g[0]), (v24 | 66) } }, (v1 | (v24 ^ 13)), (v1 ^ v24));
   p500003_hook = p500003_f0;
  }
  v18 = __recover ();
  said (33, v18);
  if (v18 != NULL) {
   word v35[3] = { (g[0] - g[1]), g[1], g[0] };
   for (word v38 = 0; v38 < 4 && go_on (); v38++) {
    word v39 = (v38 - (g[2] ^ v38));
   }
   if (v18 != NULL) { __panic (v18); }
  } else {
   trace (42, (v1 + (v1 - g[2])));
   __defer p500003_f1 ((pair) { g[1], { 81, (g[2] ^ v1) } }, &v1);
  }
 }
 return (g[1] | 46);
}
FUNCTION pair p500003_f1 (pair v2, word *v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v47 = 0;
 while (v47 < 4 && go_on ()) {
  v47 = (v47 + 1);
  trace (50, ((*v3) ^ 90));
  const struct defer_panic *v51 = __recover ();
  told (54, v51);
  if (v51 != NULL) {
   word v57 = 0;
   L56: ;
   v57 = (v57 + 1);
   if (v57 < 3 && go_on ()) { goto L56; }
   for (word v62 = 0; v62 < 2 && go_on (); v62++) {
    if ((g[0] - v47) % 3 != 0) { __panicf (LONG_TEXT, g[0]); }
    const struct defer_panic *v64 = __recover ();
    told (67, v64);
    if (v64 != NULL) {
     word v69 = (v62 ^ (v62 & 11));
     __defer p500003_f4 (v2, (v2.w | ((*v3) + v47)), ((*v3) | (g[1] ^ (*v3))));
     if ((v69 * v47) % 3 != 0) { return (pair) { 32, { (g[1] - v2.row[1]), (g[0] * v47) } }; }
    }
    (*v3) = (v62 - (v57 * g[1]));
   }
   if (v57 < 3 && go_on ()) { goto L56; }
   word v75 = 0;
   while (v75 < 3 && go_on ()) {
    v75 = (v75 + 1);
    pair v78 = v2;
    if (v75 % 3 != 0) { return p500003_f1 (v78, &v47); }
    switch ((v47 - 10) % 4) {
    case 1:
     if ((v2.row[0] - g[0]) % 3 != 0) { return (pair) { (g[0] * (*v3)), { ((*v3) | 0), (v78.w & 67) } }; }
     v47 = ((*v3) | (*v3));
     __defer mixed ((unsigned char) ((v57 - (v2.w & v57))), (double) ((v75 | 74)) * 0.5, v2);
     __attribute__ ((fallthrough));
    default:
     g[1] = 45;
     __defer bump (&v2.w, (v47 | v47));
     break;
    }
   }
  }
 }
 return v2;
}
FUNCTION NOINLINE word p500003_f2 (word v4, pair v5, word *v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer bump (&(word) { (g[2] - (*v6)) }, (v7 & (v4 + 71)));
  __defer p500003_f1 (v5, &v4);
  told (94, __recover ());
 }
 trace (95, (v5.w & (v5.w | 19)));
 if ((*v6) % 3 != 0) { __panic (as_char (v5.w)); }
 if (g[2] % 3 != 0) { return ((*v6) - 86); }
 said (99, p500003_saved);
 word v100 = (v4 ^ (v5.row[0] | 12));
 __defer p500003_f4 (v5, (v7 | (v7 + g[1])), (g[1] & (v100 - v4)));
 p500003_hook = note;
 trace (104, (v4 | (v4 | (*v6))));
 trace (105, (v7 - (g[0] | (*v6))));
 __defer note (((*v6) | (*v6)));
 pair v107 = v5;
 if (v107.row[g[0] % 2] % 3 != 0) { return (v5.w + (g[2] * 88)); }
 p500003_saved = p500003_saved;
}
FUNCTION void p500003_f3 (pair v8, pair v9) {
 if (!go_on ()) { return ; }
 __defer {
  if (g[0] % 3 != 2) { goto L112; }
  if (g[1] % 3 != 0) { goto L112; }
  trace (114, 78);
  L112: ;
  __defer p500003_f4 (v9, g[2], g[1]);
  p500003_hook = note;
 }
 __defer p500003_f4 (v8, (g[0] & v8.row[1]), g[2]);
 word v119 = 0;
 L118: ;
 v119 = (v119 + 1);
 g[1] = (v8.row[v8.w % 2] - (v119 | v9.w));
 __panicf (LINES, (v119 - g[2]), (g[1] - v9.row[0]));
 trace (124, (g[1] | 99));
 if (v119 < 1 && go_on ()) { goto L118; }
 __defer p500003_f2 ((g[0] | g[0]), (pair) { (g[0] ^ v119), { v119, (v119 - v119) } }, &(word) { v119 });
 word v126 = 19;
 word v129 = 0;
 do {
  v129 = (v129 + 1);
  if (v119 % 3 != 0) { return ; }
  if ((g[1] + v119) % 3 != 0) { goto L133; }
  __defer {
   for (word v136 = 0; v136 < 4 && go_on (); v136++) {
    trace (137, (g[0] | v9.w));
    trace (138, v136);
   }
  }
  L133: ;
 } while (v129 < 3 && go_on ());
}
FUNCTION void p500003_f4 (pair v10, word v11, word v12) {
 if (!go_on ()) { return ; }
 word v139[3] = { (v11 * v12), (g[1] ^ v12), (v11 - v12) };
 if (v139[2] % 3 != 0) { goto L141; }
 v139[v10.row[0] % 3] = (v139[2] | v11);
 L141: ;
 __defer {
  trace (144, (v12 - v12));
  __defer {
   word v147 = 0;
   while (v147 < 2 && go_on ()) {
    v147 = (v147 + 1);
    if (g[0] % 3 != 1) { __panic (as_ulong ((v12 * 16))); }
    word v152 = 0;
    do {
     v152 = (v152 + 1);
     word v155 = 11;
     v147 = (v155 | 32);
     v11 = v12;
    } while (v152 < 4 && go_on ());
   }
   p500003_saved = p500003_saved;
   if ((g[1] ^ v11) % 3 != 0) { __panic (as_float ((v10.w + v147))); }
   trace (161, (v12 * 23));
  }
 }
 trace (162, (v10.row[1] | 71));
 __defer {
  const struct defer_panic *v164 = __recover ();
  told (167, v164);
  if (v164 != NULL) {
   word v170 = 0;
   L169: ;
   v170 = (v170 + 1);
   if (v170 < 3 && go_on ()) { goto L169; }
  } else {
   trace (173, (v11 ^ v139[2]));
  }
 }
}
static void p500003 (word i) {
 p500003_hook = note; p500003_saved = NULL;
 switch (i) {
 case 0: note (p500003_f0 (0));
 break;
 case 1: p500003_f1 ((pair) { 1, { 4, 5 } }, &g[1]);
 break;
 case 2: note (p500003_f2 (14, (pair) { 2, { 4, 5 } }, &g[2]));
 break;
 case 3: p500003_f3 ((pair) { 3, { 4, 5 } }, (pair) { 3, { 4, 5 } });
 break;
 case 4: p500003_f4 ((pair) { 4, { 4, 5 } }, 29, 30);
 break;
 }
}
static word (*p500004_hook) (word) = note;
static const struct defer_panic *p500004_saved;
FUNCTION word p500004_f0 (word v1);
FUNCTION word p500004_f1 (pair v2);
FUNCTION word p500004_f2 (void);
FUNCTION NOINLINE word p500004_f3 (pair v3);
FUNCTION word p500004_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p500004_f0 (v1);
 trace (6, (v1 ^ (v1 ^ g[2])));
 told (8, p500004_saved);
 pair v9 = (pair) { (g[0] + v1), { (g[2] - v1), v1 } };
 if ((g[0] + g[0]) % 3 != 0) { __panic (as_int (g[1])); }
 if ((g[2] & 7) % 3 != 0) { __panic (as_int (v1)); }
 if ((g[1] | 42) % 3 != 0) { return p500004_f3 (v9); }
 v1 = v1;
 word v18 = 0;
 while (v18 < 3 && go_on ()) {
  v18 = (v18 + 1);
  word v22 = 0;
  L21: ;
  v22 = (v22 + 1);
  __defer bump (&v9.w, g[1]);
  __defer p500004_f0 ((g[0] ^ (v9.row[1] ^ g[2])));
  p500004_hook = note;
  if (v22 < 3 && go_on ()) { goto L21; }
  v9.row[0] = v1;
 }
 __defer p500004_f2 ();
 if (g[2] % 3 != 0) { __panic (as_long (g[0])); }
 __defer mixed ((unsigned char) ((v9.w - v9.w)), (double) (g[1]) * 0.5, v9);
 return (v9.row[1] & (v9.w | 75));
}
FUNCTION word p500004_f1 (pair v2) {
 if (!go_on ()) { return 0; }
 __defer p500004_f2 ();
 for (word v35 = 0; v35 < 4 && go_on (); v35++) {
  const struct defer_panic *v36 = __recover ();
  said (39, v36);
  __defer p500004_f3 ((pair) { (g[2] & v35), { (v35 ^ v35), (v35 | 18) } });
  __defer mixed ((unsigned char) ((v35 * v35)), (double) ((v35 * 66)) * 0.5, v2);
  said (43, p500004_saved);
 }
 const struct defer_panic *v44 = __recover ();
 told (47, v44);
 if (v44 != NULL) {
  trace (49, g[2]);
  if (v44 != NULL) { __panic (v44); }
 }
 if ((v2.row[0] - g[2]) % 3 != 0) { __panic (as_text ((g[0] + g[1]))); }
 word v52 = (v2.row[g[1] % 2] - g[1]);
 word *v54 = &v2.row[g[0] % 2];
 v2.w = (v2.row[0] - (v2.w - v52));
 v52 = (g[1] & (g[1] - v2.row[1]));
 return (v52 * v52);
}
FUNCTION word p500004_f2 (void) {
 if (!go_on ()) { return 0; }
 __defer {
  said (61, p500004_saved);
  if (g[2] % 3 != 0) { goto L62; }
  p500004_saved = __recover ();
  told (65, p500004_saved);
  {
   if (p500004_saved != NULL && (g[1] + g[0]) % 3 != 0) { __panic (p500004_saved); }
  }
  said (69, p500004_saved);
  L62: ;
  __defer {
   const struct defer_panic *v71 = __recover ();
   said (74, v71);
   g[1] = (g[0] & (g[1] | g[2]));
   const struct defer_panic *v76 = __recover ();
   told (79, v76);
   if (v76 != NULL) {
    v76 = __recover ();
    told (83, v76);
    trace (84, (g[0] - (g[1] & g[2])));
   }
   told (86, v71);
   word v87 = g[2];
  }
 }
 const struct defer_panic *v89 = __recover ();
 said (92, v89);
 if (v89 != NULL) {
  trace (94, (g[0] | g[1]));
 } else {
  trace (95, (g[2] - (g[0] - g[2])));
 }
 return (g[2] | (g[2] ^ g[2]));
}
FUNCTION NOINLINE word p500004_f3 (pair v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  trace (98, (g[2] * 54));
  if (p500004_saved != NULL) { __panic (p500004_saved); }
  trace (100, 96);
 }
 if ((v4 - v4) % 3 != 0) { return v4; }
 if (p500004_saved != NULL) { __panic (p500004_saved); }
 __defer p500004_f3 (v3);
 if ((g[0] & v3.row[1]) % 3 != 0) { goto L104; }
 trace (105, (g[1] * (v4 & v3.w)));
 L104: ;
}
static void p500004 (word i) {
 p500004_hook = note; p500004_saved = NULL;
 switch (i) {
 case 0: note (p500004_f0 (0));
 break;
 case 1: note (p500004_f1 ((pair) { 1, { 4, 5 } }));
 break;
 case 2: note (p500004_f2 ());
 break;
 case 3: note (p500004_f3 ((pair) { 3, { 4, 5 } }));
 break;
 }
}
static word (*p500005_hook) (word) = note;
static const struct defer_panic *p500005_saved;
FUNCTION word p500005_f0 (word v1);
FUNCTION word p500005_f1 (void);
FUNCTION pair p500005_f2 (pair v3);
FUNCTION word p500005_f3 (const struct defer_panic *v4, word v5);
FUNCTION NOINLINE word p500005_f4 (void);
FUNCTION word p500005_f5 (word v6, word *v7, pair v8);
FUNCTION word p500005_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v10 = __recover ();
 told (13, v10);
 if (v10 != NULL) {
  return p500005_f4 ();
  if ((v1 + g[1]) % 3 != 0) { return v1; }
 }
 __defer {
  for (word v19 = 0; v19 < 3 && go_on (); v19++) {
   if ((g[0] | g[2]) % 3 != 0) { __panic (as_text (71)); }
   for (word v22 = 0; v22 < 4 && go_on (); v22++) {
    __defer mixed ((unsigned char) ((v22 ^ v22)), (double) ((g[2] - g[2])) * 0.5, (pair) { v19, { 12, g[0] } });
    for (word v25 = 0; v25 < 4 && go_on (); v25++) {
     said (27, v10);
     note (v22);
    }
   }
  }
  switch (v1 % 4) {
  case 0:
   trace (31, g[2]);
   break;
  case 2:
   trace (33, (v1 * (v1 - 31)));
   break;
  default:
   trace (35, (v1 * (v1 & g[1])));
   break;
  }
 }
 return (g[2] + (v1 + g[2]));
}
FUNCTION word p500005_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer {
   if ((v2 | v2) % 3 != 0) { __panic (as_text ((g[2] ^ g[2]))); }
  }
  __defer {
   p500005_saved = p500005_saved;
   __defer {
    const struct defer_panic *v43 = __recover ();
    told (46, v43);
    if (v43 != NULL) {
     __defer p500005_f2 ((pair) { 33, { (v2 & g[2]), g[0] } });
     p500005_hook = note;
     if ((v2 - v2) % 3 != 0) { __panic (as_long ((g[0] ^ 44))); }
     if (v43 != NULL) { __panic (v43); }
    } else {
     word v53 = 0;
     do {
      v53 = (v53 + 1);
      trace (56, (v2 + (v53 ^ v53)));
      trace (57, (g[2] + (g[0] - g[0])));
      __defer p500005_f5 (88, &v53, (pair) { 68, { (g[2] ^ 54), (v2 & g[2]) } });
      g[1] = g[1];
     } while (v53 < 2 && go_on ());
    }
    trace (60, (g[2] & (g[1] + 56)));
    pair v61 = (pair) { (v2 + g[2]), { (g[0] * v2), (g[1] - v2) } };
   }
   if ((v2 | v2) % 3 != 0) { __panicf (LONG_TEXT, (g[1] | 81)); }
   if ((v2 & 68) % 3 != 0) { goto L64; }
   trace (65, v2);
   L64: ;
  }
 }
 return 42;
}
FUNCTION pair p500005_f2 (pair v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  pair v68 = v3;
  if ((g[1] ^ g[0]) % 3 != 0) { __panic (as_literal (99)); }
 }
 if (g[1] % 3 != 0) { return v3; }
 __defer p500005_f4 ();
 for (word v74 = 0; v74 < 2 && go_on (); v74++) {
  if (g[1] % 3 != 0) { goto L75; }
  {
   word v78 = 0;
   while (v78 < 1 && go_on ()) {
    v78 = (v78 + 1);
    __defer p500005_hook ((v3.w ^ (v3.row[1] * v78)));
    __defer p500005_f3 (__recover (), (g[0] & 64));
    __defer note ((v78 + (g[0] * 67)));
   }
  }
  L75: ;
 }
 return v3;
}
FUNCTION word p500005_f3 (const struct defer_panic *v4, word v5) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v85 = __recover ();
 told (88, v85);
 __defer {
  word v91 = 0;
  do {
   v91 = (v91 + 1);
   __defer {
    v4 = __recover ();
    said (97, v4);
    if (v4 != NULL) {
     v85 = v4;
     __defer {
      g[1] = (g[0] ^ (v91 + v91));
     }
     if ((v5 + 98) % 3 != 0) {
      told (104, deep ());
      __defer p500005_f5 (v5, &v91, (pair) { g[1], { (g[2] + g[0]), (v5 | v5) } });
     } else {
      if (v85 != NULL && g[2] % 3 != 0) { __panic (v85); }
      told (108, v85);
      said (110, p500005_saved);
     }
    } else {
     __panic (as_char ((v91 - v91)));
     if (g[0] % 3 != 0) { goto L112; }
     trace (113, 96);
     trace (114, g[2]);
     L112: ;
    }
    trace (115, (g[0] & (g[2] + 47)));
    for (word v117 = 0; v117 < 2 && go_on (); v117++) {
     v5 = (v91 * (v117 | g[1]));
     trace (119, g[0]);
    }
   }
  } while (v91 < 1 && go_on ());
 }
 return g[2];
}
FUNCTION NOINLINE word p500005_f4 (void) {
 if (!go_on ()) { return 0; }
 told (122, p500005_saved);
 if ((g[2] - g[0]) % 3 != 0) { return g[0]; }
 said (125, p500005_saved);
 word v126[3] = { (g[2] * 30), g[2], 85 };
 trace (128, g[1]);
 if ((g[1] + v126[2]) % 3 != 0) { return (g[1] | 66); }
 p500005_hook = note;
 word v132 = 0;
 L131: ;
 v132 = (v132 + 1);
 word v136 = 0;
 while (v136 < 1 && go_on ()) {
  v136 = (v136 + 1);
  const struct defer_panic *v139 = __recover ();
  told (142, v139);
  if (v139 != NULL) {
   __defer p500005_f5 ((v126[2] * g[1]), &v132, (pair) { g[0], { (g[2] * g[0]), (v136 + v126[1]) } });
   if ((v136 ^ 78) % 3 != 0) { goto L145; }
   g[2] = (v132 * (v132 ^ 39));
   __defer p500005_f1 ();
   L145: ;
  } else {
   said (149, v139);
   return p500005_f0 ((v132 - v126[g[2] % 3]));
   if (v139 != NULL && g[0] % 3 != 0) { __panic (v139); }
  }
 }
 if (v132 < 4 && go_on ()) { goto L131; }
 return (v132 * (v126[2] | g[0]));
}
FUNCTION word p500005_f5 (word v6, word *v7, pair v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v153 = __recover ();
 told (156, v153);
 if (v153 != NULL) {
  pair v158 = v8;
  word v161 = 0;
  L160: ;
  v161 = (v161 + 1);
  told (165, v153);
  __defer p500005_hook (v9);
  if (((*v7) | 74) % 3 != 0) { __panic (as_ulong ((v161 | g[1]))); }
  if (v161 < 3 && go_on ()) { goto L160; }
 }
 __defer {
  __defer mixed ((unsigned char) ((g[1] * 45)), (double) ((v6 ^ v9)) * 0.5, v8);
  word v171 = 0;
  do {
   v171 = (v171 + 1);
   if (g[2] % 3 != 0) { __panic (as_double (v171)); }
   v8.row[1] = v6;
   if ((v9 | 89) % 3 != 0) { goto L176; }
   if ((v9 | v171) % 3 != 0) { goto L177; }
   said (179, v153);
   trace (180, (g[0] & v6));
   if (((*v7) | v8.row[1]) % 3 != 0) { __panic (as_float ((v8.w ^ v171))); }
   L177: ;
   if (v171 % 3 != 0) { goto L182; }
   trace (183, (v8.row[0] * (v8.row[0] * v8.w)));
   L182: ;
   L176: ;
  } while (v171 < 1 && go_on ());
 }
 return ((*v7) + (v8.w * v9));
}
static void p500005 (word i) {
 p500005_hook = note; p500005_saved = NULL;
 switch (i) {
 case 0: note (p500005_f0 (0));
 break;
 case 1: note (p500005_f1 ());
 break;
 case 2: p500005_f2 ((pair) { 2, { 4, 5 } });
 break;
 case 3: note (p500005_f3 (NULL, 22));
 break;
 case 4: note (p500005_f4 ());
 break;
 case 5: note (p500005_f5 (35, &g[1], (pair) { 5, { 4, 5 } }));
 break;
 }
}
static word (*p500006_hook) (word) = note;
static const struct defer_panic *p500006_saved;
FUNCTION word p500006_f0 (word v1);
FUNCTION word p500006_f1 (word v3, const struct defer_panic *v4);
FUNCTION word p500006_f2 (pair v6, const struct defer_panic *v7, word v8);
FUNCTION word p500006_f3 (void);
FUNCTION word p500006_f4 (word v11);
FUNCTION word p500006_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  pair v13 = (pair) { (g[1] | 43), { 63, (g[2] ^ g[1]) } };
  v13 = (pair) { (v1 - 77), { (v13.row[0] - g[1]), (g[1] - v1) } };
  for (word v17 = 0; v17 < 3 && go_on (); v17++) {
   const struct defer_panic *v18 = __recover ();
   told (21, v18);
   if (v18 != NULL) {
    __defer note ((g[0] + (g[1] & v17)));
    word v25 = 0;
    while (v25 < 3 && go_on ()) {
     v25 = (v25 + 1);
     g[2] = (g[0] - (v17 - v17));
     word v29 = 56;
     p500006_hook = note;
    }
    for (word v33 = 0; v33 < 2 && go_on (); v33++) {
     pair v34 = v13;
     trace (36, (g[0] & (g[2] - v34.w)));
    }
   } else {
    word v38 = 0;
    while (v38 < 3 && go_on ()) {
     v38 = (v38 + 1);
     if ((v13.row[1] * g[1]) % 3 != 0) { break; }
     pair v42 = (pair) { (v2 * v13.w), { (v13.w * v1), (v1 | v2) } };
     p500006_hook = p500006_f4;
    }
   }
   __defer {
    const struct defer_panic *v46 = __recover ();
    said (49, v46);
    for (word v51 = 0; v51 < 4 && go_on (); v51++) {
     if ((v1 + v51) % 3 != 0) { break; }
     said (54, p500006_saved);
    }
    __defer p500006_f1 (95, p500006_saved);
   }
  }
 }
 return (g[0] - (g[2] & g[1]));
}
FUNCTION word p500006_f1 (word v3, const struct defer_panic *v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer {
   v4 = __recover ();
   told (61, v4);
   if (v4 != NULL) {
    word *v63 = &v3;
    bump (v63, 47);
   } else {
    said (67, v4);
   }
   word v68 = 8;
   switch ((g[1] - v68) % 4) {
   case 0:
    {
    __panic (as_float ((g[0] * g[2])));
    if ((g[1] - v3) % 3 != 0) { __panic (as_char ((v3 - 18))); }
    }
    break;
   case 1:
    {
    v68 = p500006_f2 ((pair) { v3, { v5, g[2] } }, v4, (g[2] ^ (g[2] & v3)));
    }
    break;
   default:
    {
    __defer p500006_hook (g[0]);
    }
    break;
   }
  }
  v5 = g[0];
  trace (79, (g[1] ^ g[2]));
  pair v80 = (pair) { v3, { v3, g[2] } };
 }
 if (g[0] % 3 != 2) { goto L82; }
 __defer {
  const struct defer_panic *v84 = __recover ();
  told (87, v84);
  __defer {
   word v90 = 0;
   do {
    v90 = (v90 + 1);
    said (94, v4);
   } while (v90 < 4 && go_on ());
   __defer note ((g[0] - v90));
   trace (96, 72);
  }
 }
 L82: ;
}
FUNCTION word p500006_f2 (pair v6, const struct defer_panic *v7, word v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  if (v9 % 3 != 0) { __panic (as_literal (27)); }
  __defer {
   const struct defer_panic *v100 = __recover ();
   told (103, v100);
   p500006_hook = p500006_f0;
   __defer {
    const struct defer_panic *v106 = __recover ();
    told (109, v106);
    word v111 = 0;
    L110: ;
    v111 = (v111 + 1);
    if (v111 < 4 && go_on ()) { goto L110; }
   }
  }
 }
}
FUNCTION word p500006_f3 (void) {
 __result word v10 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v115 = __recover ();
  told (118, v115);
  if (v115 != NULL) {
   p500006_hook = note;
  }
  v10 = 0;
  trace (122, g[0]);
  const struct defer_panic *v123 = __recover ();
  said (126, v123);
 }
 __defer p500006_hook ((v10 & (g[2] - g[1])));
 g[1] = g[1];
 p500006_saved = p500006_saved;
 said (131, p500006_saved);
 word v132 = (g[0] - 91);
 __defer p500006_f4 ((v132 & (v10 ^ v132)));
 p500006_f2 ((pair) { (g[2] - 62), { (g[2] ^ 25), g[2] } }, p500006_saved, (g[0] - (v132 & g[0])));
 told (137, deep ());
 __defer {
  const struct defer_panic *v139 = __recover ();
  said (142, v139);
  word v144 = 0;
  L143: ;
  v144 = (v144 + 1);
  if ((g[2] ^ v144) % 3 != 0) { __panicf (LINES, (g[2] ^ g[1]), (v10 + v10)); }
  v144 = (g[2] & (v132 ^ v132));
  if ((v10 + 0) % 3 != 0) { goto L149; }
  trace (150, (v132 ^ (g[2] ^ g[1])));
  L149: ;
  if (v144 < 2 && go_on ()) { goto L143; }
 }
}
FUNCTION word p500006_f4 (word v11) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v151 = __recover ();
 told (154, v151);
 if (v151 != NULL) {
  switch (g[2] % 4) {
  case 0:
   {
   const struct defer_panic *v158 = __recover ();
   said (161, v158);
   if (v158 != NULL) {
    word v164 = 0;
    L163: ;
    v164 = (v164 + 1);
    const struct defer_panic *v167 = deep ();
    said (170, v167);
    if (v167 != NULL) {
     word v172[3] = { v11, v11, v11 };
     if (v158 != NULL && g[0] % 3 != 0) { __panic (v158); }
    } else {
     if ((g[1] + g[1]) % 3 != 0) { break; }
     if (v164 < 3 && go_on ()) { goto L163; }
    }
    if ((v11 + v164) % 3 != 0) { __panicf (LONG_TEXT, (g[0] ^ v11)); }
    if (v164 < 3 && go_on ()) { goto L163; }
   }
   for (word v179 = 0; v179 < 1 && go_on (); v179++) {
    if (g[1] % 3 != 0) { return (v11 + (g[1] + 26)); }
    if ((g[1] - v11) % 3 != 0) { __panic (as_long ((g[2] * g[2]))); }
    trace (182, v11);
   }
   }
   break;
  case 2:
   {
   word v185 = 0;
   do {
    v185 = (v185 + 1);
   } while (v185 < 4 && go_on ());
   }
   break;
  }
  if (v151 != NULL) { __panic (v151); }
 } else {
  trace (189, v11);
 }
 __defer {
  trace (191, (v11 * (g[2] * 31)));
 }
 return (g[2] * (g[0] - v11));
}
static void p500006 (word i) {
 p500006_hook = note; p500006_saved = NULL;
 switch (i) {
 case 0: note (p500006_f0 (0));
 break;
 case 1: note (p500006_f1 (7, NULL));
 break;
 case 2: note (p500006_f2 ((pair) { 2, { 4, 5 } }, NULL, 16));
 break;
 case 3: note (p500006_f3 ());
 break;
 case 4: note (p500006_f4 (28));
 break;
 }
}
static word (*p500007_hook) (word) = note;
static const struct defer_panic *p500007_saved;
FUNCTION word p500007_f0 (word v1);
FUNCTION NOINLINE word p500007_f1 (void);
FUNCTION word p500007_f2 (word v3);
FUNCTION NOINLINE word p500007_f3 (word v5);
FUNCTION NOINLINE word p500007_f4 (pair v6, word *v7, word v8);
FUNCTION pair p500007_f5 (pair v9, word v10);
FUNCTION word p500007_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p500007_f4 ((pair) { (v1 - g[0]), { (v1 - g[2]), (v1 - v1) } }, &v1, (v1 & (g[1] * g[0])));
 switch ((v1 - 53) % 4) {
 case 1:
  {
  __defer told (16, p500007_saved);
  for (word v18 = 0; v18 < 4 && go_on (); v18++) {
   word v19 = (v1 - (g[2] * v1));
   v19 = p500007_f0 ((v18 & (v1 | g[1])));
  }
  word v23 = 0;
  L22: ;
  v23 = (v23 + 1);
  if ((v23 - g[2]) % 3 != 0) { __panic (as_ulong ((g[2] ^ g[0]))); }
  word v28 = 0;
  while (v28 < 2 && go_on ()) {
   v28 = (v28 + 1);
   if ((v28 ^ g[1]) % 3 != 0) {
    if (v23 < 4 && go_on ()) { goto L22; }
    if ((g[1] & g[0]) % 3 != 0) { __panic (as_double ((v28 + v1))); }
   } else {
    trace (34, (v1 ^ 26));
   }
  }
  if (v23 < 4 && go_on ()) { goto L22; }
  }
  break;
 case 2:
  {
  trace (36, (v1 * g[0]));
  }
  break;
 default:
  trace (38, (g[2] * g[0]));
  break;
 }
 return (v1 + (g[2] + g[2]));
}
FUNCTION NOINLINE word p500007_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p500007_hook (v2);
 if ((v2 ^ v2) % 3 != 0) { goto L41; }
 __defer bump (&v2, v2);
 L41: ;
 pair v43 = (pair) { (v2 + 16), { (g[1] * g[2]), (v2 ^ v2) } };
 word v46 = 0;
 L45: ;
 v46 = (v46 + 1);
 if ((v46 ^ v2) % 3 != 0) { goto L49; }
 __defer p500007_f5 ((pair) { (g[2] * v46), { g[1], (v46 + v2) } }, (v2 * (g[2] - v46)));
 L49: ;
 trace (51, (v46 ^ (g[2] | v43.row[0])));
 if ((v46 ^ v46) % 3 != 0) { return v46; }
 trace (53, (g[2] * (v46 ^ g[2])));
 if (v46 < 1 && go_on ()) { goto L45; }
 p500007_saved = __recover ();
 said (56, p500007_saved);
 word v57 = (g[0] ^ (v46 & v46));
 word v59 = (v46 * g[2]);
 word v61 = (v59 & (g[2] + v2));
 v43 = (pair) { g[1], { (v43.w & v57), (v59 + v43.row[1]) } };
 __defer p500007_f0 ((v43.row[1] ^ (v61 | v43.w)));
 __defer {
  trace (66, v59);
 }
}
FUNCTION word p500007_f2 (word v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v67 = __recover ();
 said (70, v67);
 __defer mixed ((unsigned char) ((v4 + (v3 * v4))), (double) ((g[1] | (g[0] - g[1]))) * 0.5, (pair) { g[0], { (v3 * v4), (v3 ^ 47) } });
 told (73, __recover ());
 if ((v4 ^ v3) % 3 != 0) {
  if ((v4 ^ 2) % 3 != 0) { return (g[0] | g[0]); }
  told (77, p500007_saved);
  v3 = (v3 + 81);
 }
 if ((v4 - 0) % 3 != 0) { return g[2]; }
 word v80 = (g[1] | 91);
 if (g[0] % 3 != 2) { __panic (as_literal (90)); }
 word v83 = (v80 - v80);
 __defer p500007_f2 (v80);
 p500007_hook (v4);
 for (word v88 = 0; v88 < 2 && go_on (); v88++) {
  switch ((g[2] - v80) % 4) {
  case 1:
   told (92, __recover ());
   if ((g[2] & 95) % 3 != 0) {
    __defer p500007_f2 ((v88 & v80));
    if ((v88 + 52) % 3 != 0) { continue; }
   } else {
    p500007_f4 ((pair) { (g[0] - g[0]), { v3, v3 } }, &v80, (g[1] ^ (v88 | v80)));
   }
   g[1] = (v80 - (v80 + g[0]));
   break;
  case 2:
   {
   trace (99, g[0]);
   v88 = (g[2] * (v88 * 53));
   word v102 = 0;
   while (v102 < 3 && go_on ()) {
    v102 = (v102 + 1);
    trace (105, (g[0] - (g[2] * g[0])));
   }
   }
   break;
  }
 }
 return 40;
}
FUNCTION NOINLINE word p500007_f3 (word v5) {
 if (!go_on ()) { return 0; }
 __defer {
  p500007_saved = __recover ();
  said (110, p500007_saved);
  if (p500007_saved != NULL) {
   g[2] = (g[0] - v5);
   if (p500007_saved != NULL) { __panic (p500007_saved); }
  } else {
   __defer p500007_f0 ((g[2] * (g[0] * v5)));
   word v115 = (g[0] | (g[0] * v5));
  }
  __defer __panic (as_char ((v5 * v5)));
  if ((g[0] | g[1]) % 3 != 0) {
   v5 = (v5 - (v5 ^ v5));
   word v121 = 0;
   do {
    v121 = (v121 + 1);
    for (word v125 = 0; v125 < 4 && go_on (); v125++) {
     g[2] = v121;
     word v127 = (v5 - (v5 | g[0]));
     p500007_saved = p500007_saved;
    }
   } while (v121 < 3 && go_on ());
  } else {
   trace (130, (v5 + (g[0] ^ g[1])));
  }
 }
 return (g[0] * 67);
}
FUNCTION NOINLINE word p500007_f4 (pair v6, word *v7, word v8) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v133 = __recover ();
  told (136, v133);
  if (v133 != NULL) {
   for (word v139 = 0; v139 < 1 && go_on (); v139++) {
    trace (140, v6.row[0]);
    p500007_f1 ();
    __defer {
     const struct defer_panic *v143 = __recover ();
     said (146, v143);
     if (v143 != NULL) {
      trace (148, (v139 + (v6.row[1] + 8)));
      if (p500007_saved != NULL && (v6.row[1] - v139) % 3 != 0) { __panic (p500007_saved); }
      if (v143 != NULL) { __panic (v143); }
     }
     (*v7) = (v8 * (v6.row[1] * v139));
     v139 = v139;
     word v154 = 0;
     L153: ;
     v154 = (v154 + 1);
     v154 = ((*v7) - (v139 | g[2]));
     v154 = (v154 + (v6.w + 68));
     __defer p500007_f4 ((pair) { v8, { g[0], (g[0] - 99) } }, &v139, v6.row[1]);
     if (v154 < 3 && go_on ()) { goto L153; }
    }
   }
   told (161, __recover ());
   for (word v163 = 0; v163 < 3 && go_on (); v163++) {
    word *v164 = &v163;
    __defer {
     trace (167, (v163 - v8));
     __panic (as_long (v163));
     __panicf (LINES, (v8 & 75), ((*v7) ^ g[1]));
    }
    told (171, __recover ());
   }
  } else {
   __defer p500007_f2 ((v8 - 99));
  }
 }
 return (v8 ^ (v8 | v6.row[1]));
}
FUNCTION pair p500007_f5 (pair v9, word v10) {
 __result pair v11 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v175 = __recover ();
  said (178, v175);
  if (v175 != NULL) {
   if ((v9.row[1] + v10) % 3 != 0) { goto L180; }
   {
    g[1] = (v10 ^ (v10 ^ 0));
    mixed ((unsigned char) ((g[1] ^ (g[2] - 50))), (double) (g[0]) * 0.5, (pair) { v10, { (v9.row[1] ^ v10), (v9.w | 30) } });
   }
   L180: ;
   __defer p500007_f1 ();
  } else {
   word v186 = 0;
   do {
    v186 = (v186 + 1);
    bump (&v9.row[v186 % 2], (g[1] + v186));
    for (word v191 = 0; v191 < 2 && go_on (); v191++) {
     told (193, p500007_saved);
     told (195, NULL);
     if (v9.row[1] % 3 != 0) { __panic (as_long ((v186 | v191))); }
    }
   } while (v186 < 4 && go_on ());
  }
  if ((g[2] & v10) % 3 != 0) { __panicf (LINES, (v10 + v11.w), g[1]); }
 }
 word v199 = 0;
 L198: ;
 v199 = (v199 + 1);
 v9.row[1] = (g[2] * g[2]);
 g[0] = (v10 - v199);
 if (v199 < 2 && go_on ()) { goto L198; }
 if ((v199 | 53) % 3 != 0) { goto L204; }
 trace (205, (v10 * (v199 & v199)));
 {
  told (208, __recover ());
 }
 L204: ;
 return v9;
}
static void p500007 (word i) {
 p500007_hook = note; p500007_saved = NULL;
 switch (i) {
 case 0: note (p500007_f0 (0));
 break;
 case 1: note (p500007_f1 ());
 break;
 case 2: note (p500007_f2 (14));
 break;
 case 3: note (p500007_f3 (21));
 break;
 case 4: note (p500007_f4 ((pair) { 4, { 4, 5 } }, &g[1], 30));
 break;
 case 5: p500007_f5 ((pair) { 5, { 4, 5 } }, 36);
 break;
 }
}
static word (*p500008_hook) (word) = note;
static const struct defer_panic *p500008_saved;
FUNCTION word p500008_f0 (word v1);
FUNCTION NOINLINE void p500008_f1 (word v3, word v4, word *v5);
FUNCTION NOINLINE void p500008_f2 (word *v6, word v7);
FUNCTION word p500008_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  g[0] = (v1 + (g[2] * 69));
  switch (g[0] % 4) {
  case 0:
   {
   told (13, p500008_saved);
   }
   break;
  case 1:
   {
   word v16 = 0;
   while (v16 < 1 && go_on ()) {
    v16 = (v16 + 1);
    p500008_f2 (&(word) { (v2 | v1) }, (g[2] ^ v16));
    said (21, p500008_saved);
    word *v22 = &v16;
    if ((v1 | v1) % 3 != 0) { goto L24; }
    g[0] = (v16 ^ ((*v22) * g[1]));
    g[1] = (v2 + v1);
    L24: ;
   }
   }
   break;
  case 2:
   {
   switch ((v2 * v1) % 4) {
   case 0:
    {
    said (31, p500008_saved);
    }
    __attribute__ ((fallthrough));
   case 1:
    told (34, p500008_saved);
    break;
   case 2:
    if (g[0] % 3 != 0) { goto L36; }
    if (v1 % 3 != 0) { __panic (as_float ((g[1] | 31))); }
    said (39, p500008_saved);
    trace (40, g[0]);
    L36: ;
    break;
   default:
    {
    if ((v2 & g[2]) % 3 != 0) {
     word v43 = (g[1] - g[1]);
    }
    }
    break;
   }
   }
   break;
  default:
   trace (46, (v2 | (g[2] + g[2])));
   break;
  }
 }
}
FUNCTION NOINLINE void p500008_f1 (word v3, word v4, word *v5) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v47 = __recover ();
 said (50, v47);
 __defer bump (&v3, (g[1] & (v3 ^ v3)));
 __defer bump (&v4, v4);
 { p500008_f1 ((v3 ^ (g[2] | 77)), ((*v5) ^ (g[1] ^ 29)), v5); return; }
 p500008_hook (60);
 told (56, v47);
 v3 = (g[1] + ((*v5) + 68));
 word *v58 = &v4;
 __defer {
  v47 = __recover ();
  said (63, v47);
  told (65, v47);
  v4 = v4;
  if (v47 != NULL && g[0] % 3 != 2) { __panic (v47); }
  __panic (as_float ((v3 * g[1])));
 }
 trace (69, (g[2] * (*v5)));
 if (((*v58) * 92) % 3 != 0) { return ; }
 p500008_hook = note;
 __defer {
  trace (73, v4);
  const struct defer_panic *v74 = deep ();
  said (77, v74);
  if (v74 != NULL) {
   for (word v80 = 0; v80 < 4 && go_on (); v80++) {
    p500008_hook = note;
    __defer {
     trace (83, v4);
     v47 = __recover ();
     told (86, v47);
     word v88 = 0;
     do {
      v88 = (v88 + 1);
      __defer p500008_hook ((g[2] & ((*v5) & g[0])));
     } while (v88 < 2 && go_on ());
    }
   }
  } else {
   trace (92, (v4 * (g[0] + v4)));
  }
 }
}
FUNCTION NOINLINE void p500008_f2 (word *v6, word v7) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v93 = __recover ();
 told (96, v93);
 if (v93 != NULL) {
  g[1] = (v7 ^ (v7 & 82));
  __defer p500008_f2 (&v7, (v7 - (v7 * (*v6))));
  for (word v101 = 0; v101 < 3 && go_on (); v101++) {
   if ((v7 & v7) % 3 != 0) {
    __defer p500008_f2 (&v7, (v101 & (g[0] * v101)));
   } else {
    if ((v101 ^ 36) % 3 != 0) {
     trace (105, (v101 | (g[0] ^ v101)));
    } else {
     p500008_f1 (98, (*v6), &(word) { (g[2] | v7) });
     __defer bump (&(word) { (v7 ^ 2) }, (v7 - (g[2] - (*v6))));
     g[0] = (v7 & (g[0] - v7));
    }
    p500008_f2 (&v101, (v101 + (v101 & v101)));
    p500008_hook = note;
   }
   trace (111, (g[1] * (g[1] - g[1])));
   word v113 = 0;
   do {
    v113 = (v113 + 1);
    switch (((*v6) | g[0]) % 4) {
    case 0:
     {
     trace (118, 9);
     }
     __attribute__ ((fallthrough));
    case 1:
     {
     trace (120, 45);
     }
     __attribute__ ((fallthrough));
    case 2:
     trace (122, ((*v6) | g[0]));
     break;
    default:
     trace (124, (g[2] - (v7 - 63)));
     break;
    }
   } while (v113 < 2 && go_on ());
  }
 } else {
  trace (125, 20);
 }
 __defer {
  const struct defer_panic *v127 = deep ();
  told (130, v127);
  if (v127 != NULL) {
   trace (132, (g[1] | 3));
  } else {
   trace (133, (v7 & (v7 & g[1])));
  }
 }
}
static void p500008 (word i) {
 p500008_hook = note; p500008_saved = NULL;
 switch (i) {
 case 0: note (p500008_f0 (0));
 break;
 case 1: p500008_f1 (7, 8, &g[2]);
 break;
 case 2: p500008_f2 (&g[0], 15);
 break;
 }
}
static word (*p500009_hook) (word) = note;
static const struct defer_panic *p500009_saved;
FUNCTION word p500009_f0 (word v1);
FUNCTION void p500009_f1 (const struct defer_panic *v2);
FUNCTION word p500009_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v3 = __recover ();
 told (6, v3);
 __defer told (8, v3);
 for (word v10 = 0; v10 < 2 && go_on (); v10++) {
  switch (g[1] % 4 + 0) {
  case 1:
   {
   word v14 = 0;
   do {
    v14 = (v14 + 1);
    pair v17 = (pair) { (v1 - v14), { v14, (v1 + g[2]) } };
    v1 = (v17.row[0] ^ (v17.w + v14));
    said (21, p500009_saved);
    __panicf (LONG_TEXT, (g[1] & g[2]));
   } while (v14 < 2 && go_on ());
   said (24, v3);
   }
   break;
  case 2:
   {
   v10 = g[0];
   }
   break;
  default:
   {
   if ((g[0] ^ v10) % 3 != 0) { return (g[0] ^ (v10 ^ v10)); }
   }
   break;
  }
 }
 return (g[0] - (v1 - v1));
}
FUNCTION void p500009_f1 (const struct defer_panic *v2) {
 if (!go_on ()) { return ; }
 __defer {
  p500009_hook = p500009_f0;
  __defer p500009_f0 (50);
  __panic (as_char ((g[1] & g[1])));
  __defer {
   word v36 = 0;
   L35: ;
   v36 = (v36 + 1);
   for (word v40 = 0; v40 < 1 && go_on (); v40++) {
    __defer p500009_f0 ((v40 & (g[2] | v36)));
    if ((v36 & v40) % 3 != 0) { __panic (as_float ((v40 + g[1]))); }
   }
   v36 = v36;
   if (v36 < 4 && go_on ()) { goto L35; }
  }
 }
}
static void p500009 (word i) {
 p500009_hook = note; p500009_saved = NULL;
 switch (i) {
 case 0: note (p500009_f0 (0));
 break;
 case 1: p500009_f1 (NULL);
 break;
 }
}
static word (*p500010_hook) (word) = note;
static const struct defer_panic *p500010_saved;
FUNCTION word p500010_f0 (word v1);
FUNCTION word p500010_f1 (word v2);
FUNCTION void p500010_f2 (word v4, word *v5);
FUNCTION pair p500010_f3 (void);
FUNCTION pair p500010_f4 (word v6);
FUNCTION void p500010_f5 (word v8, word *v9, word *v10);
FUNCTION word p500010_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p500010_hook = note;
 __defer {
  const struct defer_panic *v13 = __recover ();
  told (16, v13);
  v1 = (g[2] | 23);
  trace (18, (g[2] * (v1 & 34)));
  __panic (as_ulong ((v1 ^ 15)));
  word v20[3] = { (g[2] | g[0]), (g[0] | v1), (g[2] * 18) };
 }
 trace (22, (v1 & (v1 + g[1])));
 p500010_saved = __recover ();
 told (25, p500010_saved);
 if (p500010_saved != NULL) {
  g[2] = (g[0] & 99);
 } else {
  __defer __recover ();
  __defer mixed ((unsigned char) ((v1 | (g[1] ^ v1))), (double) (g[0]) * 0.5, (pair) { (v1 & g[2]), { (g[1] * v1), (v1 * v1) } });
  __defer bump (&v1, (g[1] + (g[1] + g[1])));
 }
 if ((g[1] | g[1]) % 3 != 0) {
  told (33, deep ());
 } else {
  __defer p500010_f0 ((v1 - (v1 + g[2])));
  if ((g[0] * g[1]) % 3 != 0) { goto L35; }
  told (37, p500010_saved);
  L35: ;
  __defer mixed ((unsigned char) ((g[0] - g[1])), (double) ((g[2] + (g[2] + g[2]))) * 0.5, (pair) { (v1 & v1), { (v1 | g[0]), (v1 ^ 88) } });
 }
 word v40 = 0;
 L39: ;
 v40 = (v40 + 1);
 if ((g[2] ^ g[1]) % 3 != 0) {
  __defer note ((v1 * (v40 + 25)));
  if (p500010_saved != NULL && (g[2] - g[2]) % 3 != 0) { __panic (p500010_saved); }
 }
 if (v40 < 3 && go_on ()) { goto L39; }
 return 11;
}
FUNCTION word p500010_f1 (word v2) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 p500010_saved = __recover ();
 said (49, p500010_saved);
 __defer {
  for (word v52 = 0; v52 < 4 && go_on (); v52++) {
   switch ((g[0] ^ v3) % 4) {
   case 0:
    {
    v3 = (v3 & v2);
    __defer bump (&v52, (v3 ^ (v52 - v3)));
    }
    break;
   case 1:
    told (59, p500010_saved);
    trace (60, (g[2] & (v3 | 47)));
    if (g[1] % 3 != 0) { break; }
    __attribute__ ((fallthrough));
   case 2:
    {
    word v63 = (g[1] + (v3 - v52));
    if ((g[2] | v52) % 3 != 0) { break; }
    }
    break;
   default:
    {
    trace (67, 89);
    }
    break;
   }
  }
 }
 return 14;
}
FUNCTION void p500010_f2 (word v4, word *v5) {
 if (!go_on ()) { return ; }
 p500010_saved = __recover ();
 told (71, p500010_saved);
 __defer {
  const struct defer_panic *v73 = deep ();
  told (76, v73);
  word v77[3] = { (v4 & v4), (g[1] + 96), 53 };
  word v80 = 0;
  L79: ;
  v80 = (v80 + 1);
  if (v80 < 3 && go_on ()) { goto L79; }
  if (v73 != NULL && (g[2] - g[0]) % 3 != 0) { __panic (v73); }
  if (v80 < 3 && go_on ()) { goto L79; }
  told (86, v73);
 }
 for (word v88 = 0; v88 < 3 && go_on (); v88++) {
  __defer p500010_f0 ((g[0] * v4));
  p500010_f5 ((g[2] ^ 45), &v4, &(word) { v88 });
 }
 __panic (as_double ((v4 & v4)));
 word v93 = 0;
 do {
  v93 = (v93 + 1);
  word v96 = (v4 + (v93 | v4));
  __defer p500010_hook (29);
  if ((v96 + v93) % 3 != 0) { goto L99; }
  if ((g[2] | v96) % 3 != 0) { goto L100; }
  __defer p500010_f1 (((*v5) * (v93 * v96)));
  L100: ;
  L99: ;
 } while (v93 < 4 && go_on ());
}
FUNCTION pair p500010_f3 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v103 = 0;
 do {
  v103 = (v103 + 1);
  __defer p500010_f3 ();
  p500010_saved = deep ();
  told (109, p500010_saved);
  if (p500010_saved != NULL) {
   word v112 = 0;
   L111: ;
   v112 = (v112 + 1);
   __defer mixed ((unsigned char) ((g[1] - (v103 + g[2]))), (double) ((v103 + 98)) * 0.5, (pair) { 11, { g[2], (v112 ^ g[2]) } });
   if ((g[0] & 2) % 3 != 0) { __panic (as_long (95)); }
   g[1] = (g[1] + 47);
   __defer p500010_f5 ((g[1] & (g[2] | 1)), &v103, &v103);
   if (v112 < 1 && go_on ()) { goto L111; }
  } else {
   trace (119, v103);
  }
 } while (v103 < 2 && go_on ());
 return (pair) { v103, { (v103 + 38), (g[2] + g[1]) } };
}
FUNCTION pair p500010_f4 (word v6) {
 __result pair v7 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v121 = __recover ();
 said (124, v121);
 __defer p500010_f5 (30, &(word) { (v6 + v7.row[0]) }, &(word) { (g[2] - 76) });
 v7 = p500010_f4 ((v7.row[0] - 68));
 trace (127, (g[0] ^ (v6 & 14)));
 if ((g[0] - v6) % 3 != 0) {
  __defer deep ();
 } else {
  switch ((v6 & g[1]) % 4) {
  case 0:
   {
   word v132 = v6;
   __defer {
    v121 = __recover ();
    told (137, v121);
    v7.w = g[1];
    __defer p500010_f1 (v7.row[0]);
    told (141, v121);
   }
   if ((g[0] + g[0]) % 3 != 0) { return v7; }
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   word v144 = g[0];
   if ((v6 - 90) % 3 != 0) { break; }
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (148, v7.w);
   }
   break;
  default:
   {
   trace (150, (g[0] * (v6 * v6)));
   }
   break;
  }
 }
}
FUNCTION void p500010_f5 (word v8, word *v9, word *v10) {
 if (!go_on ()) { return ; }
 __defer p500010_f1 (15);
 if (v8 % 3 != 0) {
  __defer {
   word *v154 = &v8;
   word v157 = 0;
   do {
    v157 = (v157 + 1);
    __defer {
     word *v161 = &v8;
     (*v9) = (v8 ^ (v8 - 66));
     if (((*v161) * v157) % 3 != 0) { __panic (as_uint ((g[0] | (*v9)))); }
     v8 = p500010_f1 ((g[2] * v8));
    }
    v157 = (g[0] + (v157 + (*v10)));
    trace (167, (g[2] | (v8 * g[0])));
    __defer mixed ((unsigned char) ((v8 ^ (g[1] ^ g[0]))), (double) ((v8 + g[2])) * 0.5, (pair) { (g[2] * 71), { (v8 ^ v8), g[0] } });
   } while (v157 < 2 && go_on ());
  }
 } else {
  trace (169, (v8 - (g[0] | 26)));
 }
}
static void p500010 (word i) {
 p500010_hook = note; p500010_saved = NULL;
 switch (i) {
 case 0: note (p500010_f0 (0));
 break;
 case 1: note (p500010_f1 (7));
 break;
 case 2: p500010_f2 (14, &g[1]);
 break;
 case 3: p500010_f3 ();
 break;
 case 4: p500010_f4 (28);
 break;
 case 5: p500010_f5 (35, &g[1], &g[2]);
 break;
 }
}
static const struct panicker programs[] = {
{ 500001, 6, p500001 },
{ 500002, 4, p500002 },
{ 500003, 5, p500003 },
{ 500004, 4, p500004 },
{ 500005, 6, p500005 },
{ 500006, 5, p500006 },
{ 500007, 6, p500007 },
{ 500008, 3, p500008 },
{ 500009, 2, p500009 },
{ 500010, 6, p500010 },
};
#include "main-panics.h"
