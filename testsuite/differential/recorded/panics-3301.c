/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
#include "plugged.h"
static word (*p3301_hook) (word) = note;
static const struct defer_panic *p3301_saved;
FUNCTION NOINLINE word p3301_f0 (word v1);
FUNCTION word p3301_f1 (word v2, word v3);
FUNCTION void p3301_f2 (pair v5);
FUNCTION NOINLINE word p3301_f3 (void);
FUNCTION NOINLINE word p3301_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v8 = deep ();
  told (11, v8);
  if (v8 != NULL) {
   said (14, v8);
   if (v8 != NULL) { __panic (v8); }
  }
  if ((v1 | 40) % 3 != 0) { __panic (as_ulong ((v1 * 15))); }
 }
 __defer p3301_f0 ((g[1] | (v1 ^ v1)));
 if ((v1 & v1) % 3 != 0) { goto L18; }
 return p3301_f0 (85);
 mixed ((unsigned char) (62), (double) (g[1]) * 0.5, (pair) { (v1 * v1), { (g[2] ^ g[1]), (v1 & 51) } });
 if ((g[2] | 17) % 3 != 0) {
  if ((v1 | 89) % 3 != 0) { goto L18; }
  p3301_saved = __recover ();
 }
 L18: ;
 trace (24, g[1]);
 if ((g[1] - v1) % 3 != 0) {
  word v27 = 0;
  do {
   v27 = (v27 + 1);
   v27 = (v27 - (g[0] - 38));
  } while (v27 < 4 && go_on ());
 } else {
  trace (31, v1);
 }
 return 60;
}
FUNCTION word p3301_f1 (word v2, word v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer p3301_f1 ((g[0] | (v2 & v3)), (v3 & (v2 + 35)));
 __defer p3301_f1 ((g[1] * (g[0] ^ v4)), (v2 - (g[0] & v4)));
 if ((v4 | v4) % 3 != 0) {
  if ((g[0] | g[0]) % 3 != 0) { __panic (as_uint ((v4 ^ 83))); }
  trace (37, 26);
 } else {
  for (word v39 = 0; v39 < 3 && go_on (); v39++) {
   v4 = (g[2] | v3);
   if (v4 % 3 != 0) { goto L41; }
   g[1] = (g[2] & (v3 * 13));
   L41: ;
  }
  if (v4 % 3 != 0) { return v2; }
 }
 __defer p3301_f3 ();
 __defer {
  const struct defer_panic *v46 = deep ();
  told (49, v46);
  if (v46 != NULL) {
   __defer {
    const struct defer_panic *v52 = __recover ();
    told (55, v52);
    v3 = v2;
    for (word v58 = 0; v58 < 1 && go_on (); v58++) {
     switch (g[0] % 4) {
     case 0:
      trace (61, (v58 * (v3 | v4)));
      __attribute__ ((fallthrough));
     case 2:
      {
      trace (63, (v58 & 63));
      }
      __attribute__ ((fallthrough));
     default:
      trace (65, v58);
      break;
     }
    }
   }
  } else {
   trace (66, g[2]);
  }
 }
 return (g[2] & (g[1] | v2));
}
FUNCTION void p3301_f2 (pair v5) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v69 = __recover ();
  told (72, v69);
  word v74 = 0;
  L73: ;
  v74 = (v74 + 1);
  v69 = v69;
  __defer bump (&v5.row[0], (g[0] | (g[2] ^ v74)));
  word v80 = 0;
  L79: ;
  v80 = (v80 + 1);
  v5 = (pair) { 3, { (v74 ^ g[0]), (v5.row[0] & v5.w) } };
  told (85, __recover ());
  if (v80 < 1 && go_on ()) { goto L79; }
  if (v74 < 4 && go_on ()) { goto L73; }
  word v87 = 0;
  while (v87 < 3 && go_on ()) {
   v87 = (v87 + 1);
   __defer __recover ();
   __panic (as_uint ((v74 - 4)));
  }
 }
 word v93 = 0;
 do {
  v93 = (v93 + 1);
  const struct defer_panic *v96 = __recover ();
  said (99, v96);
  __defer {
   word v102 = 0;
   do {
    v102 = (v102 + 1);
    word v105 = (g[0] ^ (v93 + g[0]));
    if ((g[0] * 79) % 3 != 0) { goto L107; }
    __defer p3301_hook ((g[2] + (v105 | v93)));
    L107: ;
   } while (v102 < 2 && go_on ());
   if ((g[1] + v102) % 3 != 0) { __panic (as_text ((g[0] & v5.w))); }
  }
 } while (v93 < 2 && go_on ());
 word *v110 = &v93;
 __defer {
  word v113[3] = { (v93 | g[0]), 20, (g[1] | v93) };
  g[0] = (v113[1] ^ v5.w);
  trace (116, (v93 * (v113[2] + v93)));
 }
}
FUNCTION NOINLINE word p3301_f3 (void) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 p3301_saved = __recover ();
 said (119, p3301_saved);
 __defer {
  const struct defer_panic *v121 = __recover ();
  said (124, v121);
  if (v121 != NULL) 
   __panicf (LONG_TEXT, (v6 * 51));
  for (word v128 = 0; v128 < 2 && go_on (); v128++) {
   if ((v6 + 35) % 3 != 0) {
    __defer {
     v121 = v121;
     __defer p3301_f2 ((pair) { (g[1] + g[1]), { (v6 ^ v6), (g[1] ^ v128) } });
     word v133 = g[0];
     const struct defer_panic *v135 = __recover ();
     told (138, v135);
     if (v135 != NULL) {
      if (g[2] % 3 != 0) { __panic (as_text ((g[1] + 80))); }
      if (v121 != NULL && (v128 * g[2]) % 3 != 0) { __panic (v121); }
     }
    }
    if ((v6 + v6) % 3 != 0) { __panic (as_literal (68)); }
   }
   if ((g[0] + v128) % 3 != 0) { __panic (as_literal (66)); }
  }
  __defer deep ();
 }
}
static void p3301 (word i) {
 p3301_hook = note; p3301_saved = NULL;
 switch (i) {
 case 0: note (p3301_f0 (0));
 break;
 case 1: note (p3301_f1 (7, 8));
 break;
 case 2: p3301_f2 ((pair) { 2, { 4, 5 } });
 break;
 case 3: note (p3301_f3 ());
 break;
 }
}
static word (*p3302_hook) (word) = note;
static const struct defer_panic *p3302_saved;
FUNCTION word p3302_f0 (word v1);
FUNCTION NOINLINE pair p3302_f1 (word *v3, word v4);
FUNCTION pair p3302_f2 (const struct defer_panic *v6, const struct defer_panic *v7);
FUNCTION pair p3302_f3 (word v8);
FUNCTION word p3302_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v9 = __recover ();
 told (12, v9);
 if (v9 != NULL) {
  trace (14, (v2 | (v2 - v2)));
 } else {
  return p3302_hook (56);
  return p3302_f0 ((g[2] | (g[1] - g[2])));
 }
 if ((g[1] - g[2]) % 3 != 0) { return (g[2] * v2); }
 __defer p3302_f0 ((g[2] ^ (v1 ^ v1)));
 g[2] = g[0];
 v1 = (g[0] | (v2 ^ v1));
 for (word v24 = 0; v24 < 2 && go_on (); v24++) {
  if ((v2 - 11) % 3 != 0) { return (v1 - (v24 ^ 19)); }
  __defer p3302_f1 (&v24, v2);
  p3302_hook = p3302_f0;
 }
 g[0] = (g[0] * g[2]);
 if ((g[0] & v2) % 3 != 0) { __panic (as_int (32)); }
 __defer p3302_f0 ((g[0] | (v2 | 6)));
 word v31 = (v1 + (v1 * v1));
 __defer p3302_f0 (g[2]);
 for (word v35 = 0; v35 < 4 && go_on (); v35++) {
  said (37, v9);
  if ((g[0] & 94) % 3 != 0) {
   word v40 = 0;
   L39: ;
   v40 = (v40 + 1);
   if (p3302_saved != NULL && g[2] % 3 != 0) { __panic (p3302_saved); }
   if (v40 < 3 && go_on ()) { goto L39; }
  }
 }
}
FUNCTION NOINLINE pair p3302_f1 (word *v3, word v4) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 switch ((g[2] + 61) % 4) {
 case 0:
  {
  trace (46, (g[0] ^ (g[0] + v4)));
  said (48, p3302_saved);
  }
  break;
 case 1:
  {
  word v51 = 0;
  L50: ;
  v51 = (v51 + 1);
  for (word v55 = 0; v55 < 4 && go_on (); v55++) {
   if (v5.row[v51 % 2] % 3 != 0) { continue; }
   __defer p3302_f3 (((*v3) & (v5.row[1] ^ g[1])));
   trace (58, (v5.w + (v4 ^ 64)));
   if ((g[1] | v51) % 3 != 0) { __panic (as_text ((*v3))); }
  }
  __defer p3302_f3 ((*v3));
  word v62 = 0;
  while (v62 < 1 && go_on ()) {
   v62 = (v62 + 1);
   __defer {
    trace (66, (v4 & (g[2] | v51)));
    trace (67, (g[0] ^ (g[0] * v5.w)));
   }
   __panic (as_int ((v5.row[0] | 48)));
  }
  if (v51 < 4 && go_on ()) { goto L50; }
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (70, (v4 + (*v3)));
  }
  __attribute__ ((fallthrough));
 default:
  {
  trace (72, v4);
  }
  break;
 }
 return v5;
}
FUNCTION pair p3302_f2 (const struct defer_panic *v6, const struct defer_panic *v7) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 p3302_saved = __recover ();
 said (76, p3302_saved);
 if (p3302_saved != NULL) {
  for (word v79 = 0; v79 < 4 && go_on (); v79++) {
   __defer mixed ((unsigned char) (v79), (double) (v79) * 0.5, (pair) { g[0], { (v79 ^ g[1]), (v79 & v79) } });
   word v81 = (g[2] & g[0]);
   v7 = v6;
   __panic (as_float (v81));
  }
  trace (85, (g[2] - 51));
 }
 __defer {
  g[0] = (g[2] & (g[2] & g[0]));
  g[0] = (g[1] | (g[2] - g[1]));
 }
 g[0] = (g[2] ^ (g[2] - g[1]));
 return (pair) { (g[2] ^ g[1]), { g[2], (g[0] & 3) } };
}
FUNCTION pair p3302_f3 (word v8) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  told (93, p3302_saved);
  for (word v95 = 0; v95 < 3 && go_on (); v95++) {
   said (97, p3302_saved);
   trace (98, (g[2] * (g[1] & v8)));
   for (word v100 = 0; v100 < 4 && go_on (); v100++) {
    if ((g[2] * v95) % 3 != 0) { goto L101; }
    if ((g[2] - 41) % 3 != 0) { break; }
    trace (103, v8);
    p3302_f2 (NULL, p3302_saved);
    L101: ;
    p3302_saved = __recover ();
    said (107, p3302_saved);
   }
  }
  p3302_f2 (NULL, p3302_saved);
 }
 if (g[0] % 3 != 1) { __panic (as_long (v8)); }
 __defer p3302_f0 (v8);
 p3302_saved = NULL;
 __defer note ((v8 + v8));
 __defer p3302_hook (g[2]);
 for (word v115 = 0; v115 < 1 && go_on (); v115++) {
  word v117 = 0;
  L116: ;
  v117 = (v117 + 1);
  trace (120, (g[0] - g[2]));
  if (v117 < 2 && go_on ()) { goto L116; }
 }
 return (pair) { v8, { v8, (g[2] & 91) } };
}
static void p3302 (word i) {
 p3302_hook = note; p3302_saved = NULL;
 switch (i) {
 case 0: note (p3302_f0 (0));
 break;
 case 1: p3302_f1 (&g[0], 8);
 break;
 case 2: p3302_f2 (NULL, NULL);
 break;
 case 3: p3302_f3 (21);
 break;
 }
}
static word (*p3303_hook) (word) = note;
static const struct defer_panic *p3303_saved;
FUNCTION word p3303_f0 (word v1);
FUNCTION NOINLINE word p3303_f1 (const struct defer_panic *v3, word v4, pair v5);
FUNCTION pair p3303_f2 (void);
FUNCTION word p3303_f3 (word *v6);
FUNCTION pair p3303_f4 (pair v8, word *v9, word *v10);
FUNCTION pair p3303_f5 (word v11);
FUNCTION word p3303_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  for (word v14 = 0; v14 < 2 && go_on (); v14++) {
   word v15 = v2;
   __defer {
    const struct defer_panic *v18 = __recover ();
    said (21, v18);
    g[0] = (v1 - 56);
    word v23 = (g[0] & (v2 & g[1]));
    if (v15 % 3 != 0) { goto L25; }
    trace (26, (v23 ^ (v23 * g[2])));
    L25: ;
    trace (27, (g[2] & (v15 * 66)));
   }
   if (g[0] % 3 != 0) { goto L28; }
   if (p3303_saved != NULL && v2 % 3 != 0) { __panic (p3303_saved); }
   L28: ;
  }
  word v31 = 0;
  L30: ;
  v31 = (v31 + 1);
  said (35, p3303_saved);
  p3303_saved = __recover ();
  said (38, p3303_saved);
  if (p3303_saved != NULL) {
   __defer {
    trace (41, (v31 * (v2 - 49)));
   }
   if (p3303_saved != NULL) { __panic (p3303_saved); }
  } else {
   trace (43, (g[1] + v1));
  }
  if (v31 < 2 && go_on ()) { goto L30; }
 }
 return (v1 | g[1]);
}
FUNCTION NOINLINE word p3303_f1 (const struct defer_panic *v3, word v4, pair v5) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v45 = __recover ();
 told (48, v45);
 __defer {
  p3303_saved = __recover ();
  said (52, p3303_saved);
  word v54 = 0;
  while (v54 < 3 && go_on ()) {
   v54 = (v54 + 1);
   word v57[3] = { v54, g[2], (v54 ^ v54) };
   trace (59, (v54 - (v54 & v54)));
   __defer bump (&v4, (v5.row[1] - (g[0] - 88)));
  }
  v5 = p3303_f5 ((v54 - 60));
  word v62 = (v5.w | g[2]);
 }
 __defer {
  word v66 = 0;
  do {
   v66 = (v66 + 1);
   for (word v70 = 0; v70 < 2 && go_on (); v70++) {
    __defer {
     told (73, v3);
    }
    switch ((v70 & g[2]) % 4) {
    case 0:
     {
     trace (76, 2);
     }
     break;
    case 1:
     __defer p3303_f4 (v5, &v4, &v4);
     __defer p3303_hook (v70);
     break;
    }
    if ((v4 + g[1]) % 3 != 0) { break; }
   }
   if ((v5.w & v66) % 3 != 0) {
    said (83, v45);
   } else {
    trace (84, (v4 - (v5.row[0] - v4)));
   }
  } while (v66 < 2 && go_on ());
 }
 return (v4 + v4);
}
FUNCTION pair p3303_f2 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  p3303_saved = __recover ();
  said (89, p3303_saved);
  if (p3303_saved != NULL) {
   word v92 = 0;
   L91: ;
   v92 = (v92 + 1);
   trace (95, (g[0] + (g[1] - g[2])));
   p3303_saved = p3303_saved;
   said (98, p3303_saved);
   word v100 = 0;
   do {
    v100 = (v100 + 1);
    if (g[0] % 3 != 0) { goto L103; }
    trace (104, (g[2] | g[1]));
    __defer p3303_f4 ((pair) { (v100 ^ g[0]), { v100, (v100 ^ v92) } }, &v92, &v100);
    L103: ;
    const struct defer_panic *v106 = __recover ();
    said (109, v106);
    if (v106 != NULL) 
     p3303_f2 ();
   } while (v100 < 3 && go_on ());
   if (v92 < 1 && go_on ()) { goto L91; }
   if ((v100 ^ 58) % 3 != 0) { goto L112; }
   {
    __defer mixed ((unsigned char) ((g[1] - (g[0] ^ g[1]))), (double) ((g[2] * (v92 * v100))) * 0.5, (pair) { (v100 & v92), { (g[1] * v92), (v100 * g[1]) } });
    __defer p3303_f1 (p3303_saved, g[2], (pair) { (v100 | 89), { (v92 ^ 16), (v92 - 2) } });
   }
   L112: ;
  } else {
   if ((g[0] & g[1]) % 3 != 0) { __panicf (LINES, (g[0] - g[0]), (g[0] & g[1])); }
   word v117 = (g[0] * g[1]);
   if (p3303_saved != NULL && v117 % 3 != 0) { __panic (p3303_saved); }
  }
  if (g[0] % 3 != 0) { goto L120; }
  trace (121, g[1]);
  L120: ;
  word v123 = 0;
  do {
   v123 = (v123 + 1);
   const struct defer_panic *v126 = deep ();
   told (129, v126);
   if ((v123 - v123) % 3 != 0) { goto L130; }
   trace (131, (g[0] ^ (v123 ^ v123)));
   L130: ;
  } while (v123 < 2 && go_on ());
 }
 return (pair) { g[2], { g[2], (g[1] & 97) } };
}
FUNCTION word p3303_f3 (word *v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  (*v6) = (g[2] & 56);
  __defer p3303_f1 (p3303_saved, (v7 & v7), (pair) { v7, { v7, (g[2] + 57) } });
  __defer p3303_f1 (p3303_saved, (g[0] + (v7 | v7)), (pair) { v7, { (g[0] & v7), ((*v6) & v7) } });
 }
 switch ((v7 * v7) % 4) {
 case 0:
  {
  if (g[2] % 3 != 0) { return (v7 * v7); }
  p3303_hook = note;
  word v141[3] = { (v7 - v7), (v7 - g[2]), (v7 & 24) };
  }
  break;
 case 1:
  {
  __defer {
   trace (145, ((*v6) ^ (g[1] - (*v6))));
  }
  }
  break;
 }
}
FUNCTION pair p3303_f4 (pair v8, word *v9, word *v10) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  p3303_saved = __recover ();
  told (149, p3303_saved);
  if (p3303_saved != NULL) {
   if (((*v9) | g[2]) % 3 != 0) {
    for (word v153 = 0; v153 < 3 && go_on (); v153++) {
     const struct defer_panic *v154 = __recover ();
     said (157, v154);
     if (v154 != NULL) {
      if ((g[2] + v153) % 3 != 0) { __panic (as_uint ((v8.row[1] + g[2]))); }
      const struct defer_panic *v160 = deep ();
      told (163, v160);
      if (v160 != NULL) {
       v160 = __recover ();
       if (v154 != NULL && (g[0] & g[1]) % 3 != 0) { __panic (v154); }
       if (v160 != NULL) { __panic (v160); }
      }
      if (v154 != NULL) { __panic (v154); }
     } else {
      __defer p3303_hook ((v153 + (g[2] ^ v8.w)));
     }
     word v171 = 0;
     do {
      v171 = (v171 + 1);
      p3303_hook = note;
      trace (175, 78);
     } while (v171 < 3 && go_on ());
    }
   }
  } else {
   trace (176, (g[1] | ((*v9) + (*v9))));
  }
 }
 return v8;
}
FUNCTION pair p3303_f5 (word v11) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v178 = __recover ();
 said (181, v178);
 __defer {
  if (g[0] % 3 != 0) { __panic (as_ulong ((v11 + g[0]))); }
  if ((g[0] - g[1]) % 3 != 0) { goto L184; }
  v178 = __recover ();
  said (187, v178);
  if (v178 != NULL) {
   said (190, v178);
   g[0] = 33;
   __defer bump (&v11, (g[1] + v11));
  }
  __defer {
   v11 = (v11 + (g[0] ^ v11));
   if (v11 % 3 != 0) { __panic (as_char ((g[0] + 69))); }
  }
  v178 = __recover ();
  told (198, v178);
  if (v178 != NULL) {
   p3303_f2 ();
  } else {
   if (g[0] % 3 != 0) {
    v11 = p3303_hook ((g[0] * (g[0] + g[1])));
    v11 = p3303_f1 (v178, (v11 ^ g[1]), (pair) { (v11 ^ 39), { (g[2] & g[2]), (v11 & g[0]) } });
   } else {
    trace (204, g[1]);
   }
  }
  L184: ;
 }
 return (pair) { (g[1] | g[1]), { (v11 - v11), (g[0] ^ 27) } };
}
static void p3303 (word i) {
 p3303_hook = note; p3303_saved = NULL;
 switch (i) {
 case 0: note (p3303_f0 (0));
 break;
 case 1: note (p3303_f1 (NULL, 8, (pair) { 1, { 4, 5 } }));
 break;
 case 2: p3303_f2 ();
 break;
 case 3: note (p3303_f3 (&g[0]));
 break;
 case 4: p3303_f4 ((pair) { 4, { 4, 5 } }, &g[1], &g[2]);
 break;
 case 5: p3303_f5 (35);
 break;
 }
}
static word (*p3304_hook) (word) = note;
static const struct defer_panic *p3304_saved;
FUNCTION word p3304_f0 (word v1);
FUNCTION NOINLINE word p3304_f1 (word *v3);
FUNCTION word p3304_f2 (pair v4);
FUNCTION word p3304_f3 (void);
FUNCTION word p3304_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v6 = __recover ();
 told (9, v6);
 __defer {
  trace (11, (v1 + g[2]));
  __defer {
   trace (13, (g[0] & (g[2] & g[2])));
   if ((g[1] ^ g[1]) % 3 != 0) { goto L14; }
   trace (15, (v1 ^ (v1 ^ v1)));
   L14: ;
   __defer bump (&v1, v1);
   const struct defer_panic *v17 = __recover ();
   told (20, v17);
   if (v17 != NULL) {
    if ((v1 - g[2]) % 3 != 0) { goto L22; }
    __defer p3304_f0 ((v2 * (g[2] & v1)));
    L22: ;
    if (v17 != NULL) { __panic (v17); }
   }
  }
 }
}
FUNCTION NOINLINE word p3304_f1 (word *v3) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v26 = __recover ();
  told (29, v26);
  __defer told (31, v26);
  __defer __panicf (LINES, g[0], (g[2] & 66));
  p3304_hook = note;
  trace (34, g[1]);
 }
 switch ((g[1] | g[2]) % 4) {
 case 0:
  if ((g[1] - (*v3)) % 3 != 0) { __panic (as_literal (7)); }
  p3304_f3 ();
  __attribute__ ((fallthrough));
 default:
  {
  const struct defer_panic *v40 = deep ();
  told (43, v40);
  }
  break;
 }
 switch ((g[2] ^ g[0]) % 4) {
 case 0:
  p3304_f3 ();
  __attribute__ ((fallthrough));
 case 1:
  {
  word v49 = 0;
  L48: ;
  v49 = (v49 + 1);
  if (v49 < 2 && go_on ()) { goto L48; }
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (53, ((*v3) ^ (g[2] + (*v3))));
  }
  break;
 default:
  trace (55, (g[0] ^ (g[1] ^ 43)));
  break;
 }
 return (g[0] - 65);
}
FUNCTION word p3304_f2 (pair v4) {
 if (!go_on ()) { return 0; }
 __defer told (58, p3304_saved);
 if ((g[2] + g[0]) % 3 != 0) { __panic (as_char (g[0])); }
 __defer p3304_f3 ();
 if ((g[2] | g[0]) % 3 != 0) { return 80; }
 if (g[1] % 3 != 0) { return (g[1] & (g[1] & 5)); }
 if ((g[2] + g[1]) % 3 != 0) { goto L63; }
 if (p3304_saved != NULL) { __panic (p3304_saved); }
 L63: ;
 word v66 = 0;
 L65: ;
 v66 = (v66 + 1);
 switch ((v66 & 58) % 4) {
 case 0:
  g[0] = v66;
  break;
 case 1:
  {
  __defer bump (&v66, 83);
  if ((v66 - v4.row[1]) % 3 != 0) { break; }
  }
  break;
 }
 if (v66 < 1 && go_on ()) { goto L65; }
 return (v4.w | v4.row[v4.w % 2]);
}
FUNCTION word p3304_f3 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer p3304_f0 ((g[0] ^ (g[1] ^ g[2])));
 __defer p3304_f1 (&v5);
 if ((g[1] - v5) % 3 != 0) { goto L78; }
 __panic (as_literal (19));
 {
  __defer p3304_f1 (&v5);
  if ((v5 & 94) % 3 != 0) { __panic (as_double ((g[2] * g[2]))); }
  for (word v84 = 0; v84 < 3 && go_on (); v84++) {
   p3304_saved = __recover ();
   said (87, p3304_saved);
   if (p3304_saved != NULL) {
    __defer p3304_f0 ((v5 * 28));
    v84 = p3304_f0 (v5);
    told (92, p3304_saved);
   }
   pair v93 = (pair) { (v5 & v84), { 53, v84 } };
  }
 }
 L78: ;
 p3304_saved = __recover ();
 told (97, p3304_saved);
 if (p3304_saved != NULL) {
  __defer told (100, p3304_saved);
  word v102 = 0;
  while (v102 < 4 && go_on ()) {
   v102 = (v102 + 1);
  }
  if (p3304_saved != NULL) { __panic (p3304_saved); }
 }
}
static void p3304 (word i) {
 p3304_hook = note; p3304_saved = NULL;
 switch (i) {
 case 0: note (p3304_f0 (0));
 break;
 case 1: note (p3304_f1 (&g[0]));
 break;
 case 2: note (p3304_f2 ((pair) { 2, { 4, 5 } }));
 break;
 case 3: note (p3304_f3 ());
 break;
 }
}
static word (*p3305_hook) (word) = note;
static const struct defer_panic *p3305_saved;
FUNCTION word p3305_f0 (word v1);
FUNCTION word p3305_f1 (pair v3, word v4, word *v5);
FUNCTION word p3305_f2 (word v6, word v7);
FUNCTION word p3305_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p3305_saved = deep ();
 said (10, p3305_saved);
 if (p3305_saved != NULL) {
  __defer p3305_f0 ((v1 & v2));
  const struct defer_panic *v13 = __recover ();
  told (16, v13);
  if (v13 != NULL) {
   __defer note (v2);
   if (v13 != NULL) { __panic (v13); }
  }
 }
 g[0] = g[2];
 if ((v1 & g[0]) % 3 != 0) { __panic (as_uint (45)); }
 word v23 = 0;
 do {
  v23 = (v23 + 1);
  if ((g[1] & v23) % 3 != 0) { return p3305_f0 (v2); }
  __defer {
   switch ((g[2] | g[1]) % 4) {
   case 1:
    {
    if ((v23 * v1) % 3 != 0) { __panic (as_double ((g[0] ^ g[0]))); }
    v1 = p3305_f2 ((g[2] - (g[2] * g[0])), (g[0] ^ (v1 & g[1])));
    }
    break;
   case 2:
    {
    word v33 = (v23 + 25);
    }
    break;
   default:
    {
    word v37 = 0;
    do {
     v37 = (v37 + 1);
     __panicf (LONG_TEXT, 53);
     __defer p3305_f1 ((pair) { (g[2] * g[0]), { g[1], (g[1] - v37) } }, (v23 & (g[2] | v1)), &v37);
     __defer p3305_f2 ((v2 | (v1 ^ 79)), (v37 + v2));
     const struct defer_panic *v43 = __recover ();
     told (46, v43);
     if (v43 != NULL) {
      g[1] = (v2 ^ (g[0] + g[2]));
      pair v49 = (pair) { g[2], { (v2 ^ g[1]), (v23 | v37) } };
      if (v43 != NULL) { __panic (v43); }
     } else {
      g[2] = v37;
      const struct defer_panic *v53 = __recover ();
      told (56, v53);
     }
    } while (v37 < 2 && go_on ());
    }
    break;
   }
  }
 } while (v23 < 1 && go_on ());
 return (v1 | 91);
}
FUNCTION word p3305_f1 (pair v3, word v4, word *v5) {
 if (!go_on ()) { return 0; }
 p3305_saved = __recover ();
 told (60, p3305_saved);
 if (p3305_saved != NULL) {
  v4 = p3305_f2 (((*v5) | (g[2] + v4)), (v4 * v3.w));
  const struct defer_panic *v63 = __recover ();
  said (66, v63);
  if (v63 != NULL) {
   v4 = (v4 | ((*v5) & (*v5)));
   word v70 = 0;
   do {
    v70 = (v70 + 1);
    __defer {
     trace (74, (v4 * v70));
     v3 = (pair) { (v70 ^ v3.row[0]), { (v70 | v70), (v4 - 41) } };
     if ((*v5) % 3 != 0) { __panicf (LONG_TEXT, v70); }
    }
    v70 = ((*v5) + (v70 * (*v5)));
    said (79, v63);
    trace (80, (g[2] ^ v4));
   } while (v70 < 4 && go_on ());
  } else {
   if ((v4 * v4) % 3 != 0) { __panic (as_ulong ((v4 ^ v3.w))); }
  }
  word v82 = (v4 | (v4 ^ v4));
  if (p3305_saved != NULL) { __panic (p3305_saved); }
 } else {
  trace (85, (g[1] - (g[1] | g[0])));
 }
 return (v3.row[0] | (g[0] * 34));
}
FUNCTION word p3305_f2 (word v6, word v7) {
 if (!go_on ()) { return 0; }
 said (88, p3305_saved);
 const struct defer_panic *v89 = __recover ();
 said (92, v89);
 word *v93 = &v7;
 switch ((v7 ^ v7) % 4) {
 case 1:
  {
  trace (97, (g[2] + (v7 & g[0])));
  }
  __attribute__ ((fallthrough));
 case 2:
  g[0] = v7;
  break;
 }
 switch (v6 % 4) {
 case 0:
  {
  if ((g[0] | v7) % 3 != 0) {
   told (104, v89);
   trace (105, (v6 & 66));
  }
  word *v106 = v93;
  v6 = note (((*v106) & (g[0] - v6)));
  }
  __attribute__ ((fallthrough));
 case 1:
  v89 = v89;
  if (g[2] % 3 != 0) {
   __defer told (113, v89);
  }
  break;
 }
 return v6;
}
static void p3305 (word i) {
 p3305_hook = note; p3305_saved = NULL;
 switch (i) {
 case 0: note (p3305_f0 (0));
 break;
 case 1: note (p3305_f1 ((pair) { 1, { 4, 5 } }, 8, &g[2]));
 break;
 case 2: note (p3305_f2 (14, 15));
 break;
 }
}
static word (*p3306_hook) (word) = note;
static const struct defer_panic *p3306_saved;
FUNCTION NOINLINE word p3306_f0 (word v1);
FUNCTION void p3306_f1 (const struct defer_panic *v2, word v3);
FUNCTION NOINLINE pair p3306_f2 (word *v4);
FUNCTION word p3306_f3 (void);
FUNCTION NOINLINE word p3306_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word v6 = (g[0] - (g[2] ^ v1));
 if ((g[2] * v6) % 3 != 0) { goto L8; }
 if (g[0] % 3 != 2) { goto L8; }
 L8: ;
 __defer p3306_f1 (p3306_saved, 63);
 word v11 = (v1 - v6);
 trace (13, (g[1] + (v1 ^ v1)));
 pair v14 = (pair) { g[1], { g[2], (g[1] + g[0]) } };
 word v17 = 0;
 L16: ;
 v17 = (v17 + 1);
 if ((g[2] - 5) % 3 != 0) { __panic (as_double ((v11 * v11))); }
 trace (21, g[2]);
 if (v17 < 1 && go_on ()) { goto L16; }
 note ((g[2] ^ (g[1] - v17)));
 p3306_saved = __recover ();
 trace (24, 3);
 __defer {
  if ((v6 ^ v14.row[0]) % 3 != 0) { __panic (as_literal (82)); }
  __defer bump (&v1, (g[0] - (v11 | 54)));
  if ((g[1] | v17) % 3 != 0) { __panicf (LINES, (v17 * g[2]), (g[1] ^ v17)); }
  if ((v17 & v11) % 3 != 0) {
   for (word v31 = 0; v31 < 3 && go_on (); v31++) {
    bump (&v1, (v14.w | (g[2] * v17)));
    word *v33 = &v6;
   }
  }
 }
 return v6;
}
FUNCTION void p3306_f1 (const struct defer_panic *v2, word v3) {
 if (!go_on ()) { return ; }
 __defer {
  told (38, v2);
  told (40, v2);
 }
 word v41[3] = { g[0], 21, v3 };
 v2 = __recover ();
 told (45, v2);
 if (v2 != NULL) {
  if ((v3 | v3) % 3 != 0) {
   g[0] = (v3 * (v41[2] + v3));
   v3 = (v3 | (v41[2] * v41[2]));
   g[1] = (v3 + v3);
  }
  word v52 = 0;
  L51: ;
  v52 = (v52 + 1);
  __defer {
   const struct defer_panic *v56 = __recover ();
   said (59, v56);
   if (v56 != NULL) {
    __defer {
     const struct defer_panic *v62 = __recover ();
     said (65, v62);
     if ((v52 - v52) % 3 != 0) { __panic (as_uint ((v52 ^ g[0]))); }
    }
    if (v56 != NULL) { __panic (v56); }
   } else {
    trace (68, (g[2] + v52));
   }
  }
  if (v52 < 4 && go_on ()) { goto L51; }
 } else {
  trace (69, (v41[1] | (g[0] & v3)));
 }
}
FUNCTION NOINLINE pair p3306_f2 (word *v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v70 = (g[1] | (g[0] & 52));
 if (g[0] % 3 != 0) { __panic (as_float ((g[0] ^ v70))); }
 const struct defer_panic *v73 = __recover ();
 told (76, v73);
 if (v73 != NULL) {
  __defer p3306_f1 (v73, 1);
  trace (79, 43);
 } else {
  if ((v70 * g[0]) % 3 != 0) { __panic (as_int (v70)); }
  if (g[2] % 3 != 0) { return (pair) { (g[2] * g[0]), { 15, (*v4) } }; }
  word v82 = (g[0] | (v70 & 21));
 }
 __defer bump (&(word) { (v70 ^ 45) }, 96);
 if ((g[2] ^ 33) % 3 != 0) { goto L85; }
 trace (86, (*v4));
 L85: ;
 return (pair) { (v70 - 33), { 69, ((*v4) + v70) } };
}
FUNCTION word p3306_f3 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v88 = __recover ();
 told (91, v88);
 __defer note (52);
 word v94 = 0;
 while (v94 < 4 && go_on ()) {
  v94 = (v94 + 1);
  v88 = v88;
  if (g[0] % 3 != 2) {
   v94 = (v5 - (v94 | g[1]));
   for (word v101 = 0; v101 < 3 && go_on (); v101++) {
    word v103 = 0;
    L102: ;
    v103 = (v103 + 1);
    trace (106, (g[2] & (g[2] - 5)));
    if ((v94 & g[2]) % 3 != 0) { __panicf (LONG_TEXT, g[2]); }
    __defer bump (&(word) { (v5 ^ g[2]) }, (g[2] & (g[1] | g[1])));
    word v109 = (v101 + (v103 & v101));
    if (v103 < 2 && go_on ()) { goto L102; }
    word *v111 = &v94;
   }
  } else {
   if ((g[2] - g[2]) % 3 != 0) { __panic (as_ulong ((g[0] & g[2]))); }
   __defer p3306_f2 (&v94);
   said (116, v88);
  }
  trace (117, v5);
 }
 if ((g[1] + v94) % 3 != 0) { __panic (as_char ((v94 ^ g[2]))); }
 p3306_hook = note;
 if (g[0] % 3 != 0) { return (v94 | (g[2] ^ 51)); }
}
static void p3306 (word i) {
 p3306_hook = note; p3306_saved = NULL;
 switch (i) {
 case 0: note (p3306_f0 (0));
 break;
 case 1: p3306_f1 (NULL, 8);
 break;
 case 2: p3306_f2 (&g[0]);
 break;
 case 3: note (p3306_f3 ());
 break;
 }
}
static word (*p3307_hook) (word) = note;
static const struct defer_panic *p3307_saved;
FUNCTION NOINLINE word p3307_f0 (word v1);
FUNCTION void p3307_f1 (word *v3);
FUNCTION pair p3307_f2 (void);
FUNCTION word p3307_f3 (word v4, word v5);
FUNCTION NOINLINE word p3307_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 v2 = (v2 * (g[0] & g[2]));
 g[2] = (v2 | 0);
 v2 = (g[1] | (v2 - v2));
 told (11, __recover ());
 if ((g[0] ^ v1) % 3 != 0) { return (v2 - (g[1] ^ v2)); }
 word v14 = 0;
 do {
  v14 = (v14 + 1);
  v14 = (v14 | (v2 ^ 22));
  trace (18, (g[0] | (g[2] * v2)));
  for (word v20 = 0; v20 < 1 && go_on (); v20++) {
   p3307_saved = p3307_saved;
   if ((g[2] | v14) % 3 != 0) { continue; }
   __defer __panicf (LINES, (g[0] * 97), (v2 - 70));
  }
  if ((g[0] | g[2]) % 3 != 0) { __panic (as_float ((g[2] - 15))); }
 } while (v14 < 2 && go_on ());
 if (g[0] % 3 != 2) { return (g[1] & g[0]); }
 trace (26, g[0]);
 switch (g[1] % 4) {
 default:
  switch (v14 % 4) {
  case 1:
   trace (31, (g[0] - (v1 & v1)));
   break;
  case 2:
   {
   trace (33, (v14 | (g[0] ^ g[2])));
   }
   break;
  default:
   trace (35, (v1 + g[0]));
   break;
  }
  break;
 }
 return (v14 + (g[1] - v1));
}
FUNCTION void p3307_f1 (word *v3) {
 if (!go_on ()) { return ; }
 __defer {
  word v39 = 0;
  do {
   v39 = (v39 + 1);
   word v43 = 0;
   while (v43 < 4 && go_on ()) {
    v43 = (v43 + 1);
    v39 = (v39 ^ (v39 | 30));
    __defer note (17);
    word v49 = 0;
    L48: ;
    v49 = (v49 + 1);
    trace (52, v49);
    const struct defer_panic *v53 = __recover ();
    told (56, v53);
    p3307_f1 (&v43);
    if (v49 < 1 && go_on ()) { goto L48; }
    if (v49 < 1 && go_on ()) { goto L48; }
    word v60 = 0;
    L59: ;
    v60 = (v60 + 1);
    __defer note ((v60 ^ (v49 - g[0])));
    (*v3) = (*v3);
    said (66, v53);
    if (((*v3) + 38) % 3 != 0) { __panic (as_ulong ((v39 + (*v3)))); }
    if (v60 < 4 && go_on ()) { goto L59; }
   }
   __defer {
    p3307_saved = __recover ();
    said (71, p3307_saved);
    if (p3307_saved != NULL) {
     trace (73, v39);
    }
    __defer {
     __defer p3307_f1 (&v39);
     pair v76 = (pair) { (v39 & g[0]), { v43, (v43 & 52) } };
     pair v78 = (pair) { v39, { (v43 - v39), (v39 * 14) } };
     v78 = p3307_f2 ();
    }
   }
  } while (v39 < 1 && go_on ());
 }
}
FUNCTION pair p3307_f2 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v81 = __recover ();
 said (84, v81);
 __defer {
  const struct defer_panic *v86 = __recover ();
  told (89, v86);
  if (v86 != NULL) {
   g[0] = g[2];
  }
  word v93 = (g[0] - 73);
 }
 __defer p3307_f2 ();
 g[2] = (g[2] ^ g[1]);
 if ((g[0] * 11) % 3 != 0) { return (pair) { g[1], { (g[0] ^ g[2]), g[2] } }; }
 if ((g[2] ^ g[2]) % 3 != 0) { return (pair) { (g[0] & g[2]), { (g[1] * g[1]), (g[2] - 45) } }; }
 trace (99, (g[1] * (g[0] * g[2])));
 g[2] = (g[1] ^ (g[1] * g[2]));
 if ((g[0] * 90) % 3 != 0) { __panicf (LONG_TEXT, (g[1] & g[1])); }
 word v102 = (g[0] + (g[0] & 85));
 __defer p3307_f1 (&(word) { 70 });
 if ((g[1] + 16) % 3 != 0) { __panic (as_long (g[0])); }
 for (word v107 = 0; v107 < 4 && go_on (); v107++) {
  const struct defer_panic *v108 = __recover ();
  said (111, v108);
  if ((v107 & g[2]) % 3 != 0) { continue; }
  __defer p3307_f2 ();
 }
 return (pair) { (v102 * 38), { (g[0] | v102), (v102 * g[2]) } };
}
FUNCTION word p3307_f3 (word v4, word v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 if ((v5 & v5) % 3 != 0) { return 60; }
 __defer {
  const struct defer_panic *v117 = __recover ();
  told (120, v117);
  if (v117 != NULL) {
   __defer {
    __defer p3307_hook ((v6 & (v4 + v4)));
    v6 = g[1];
   }
   trace (125, (v6 * (v4 | g[1])));
  }
  trace (126, v4);
  said (128, v117);
  __defer p3307_f1 (&v5);
  v4 = (v4 & (v6 - 91));
 }
 if ((v5 ^ g[0]) % 3 != 0) { __panic (as_float ((v4 & 68))); }
 trace (132, (g[1] & (v4 - g[1])));
 return v4;
}
static void p3307 (word i) {
 p3307_hook = note; p3307_saved = NULL;
 switch (i) {
 case 0: note (p3307_f0 (0));
 break;
 case 1: p3307_f1 (&g[0]);
 break;
 case 2: p3307_f2 ();
 break;
 case 3: note (p3307_f3 (21, 22));
 break;
 }
}
static word (*p3308_hook) (word) = note;
static const struct defer_panic *p3308_saved;
FUNCTION word p3308_f0 (word v1);
FUNCTION void p3308_f1 (void);
FUNCTION NOINLINE word p3308_f2 (pair v2, pair v3, const struct defer_panic *v4);
FUNCTION word p3308_f3 (pair v5, word *v6, word v7);
FUNCTION word p3308_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  switch ((g[2] & g[0]) % 4) {
  case 0:
   {
   __defer {
    p3308_saved = p3308_saved;
    said (15, p3308_saved);
    told (17, p3308_saved);
    word v19 = 0;
    L18: ;
    v19 = (v19 + 1);
    __defer mixed ((unsigned char) (v19), (double) (10) * 0.5, (pair) { 64, { v1, g[1] } });
    if (p3308_saved != NULL && (v1 * g[2]) % 3 != 0) { __panic (p3308_saved); }
    if (v19 < 2 && go_on ()) { goto L18; }
   }
   }
   __attribute__ ((fallthrough));
  case 1:
   switch ((v1 ^ 12) % 4) {
   case 0:
    v1 = p3308_f0 ((g[2] ^ v1));
    __defer p3308_f3 ((pair) { g[0], { (v1 + 37), (v1 * g[2]) } }, &v1, (v1 * v1));
    break;
   case 1:
    {
    said (31, p3308_saved);
    }
    break;
   case 2:
    {
    trace (33, (g[2] ^ (g[2] & g[2])));
    }
    break;
   }
   p3308_saved = p3308_saved;
   if ((g[2] * g[1]) % 3 != 0) { __panic (as_text ((g[0] - v1))); }
   break;
  case 2:
   {
   v1 = (v1 * (g[0] ^ 15));
   trace (38, (g[1] & (g[0] + g[2])));
   }
   break;
  default:
   {
   trace (40, (g[2] ^ (g[1] * g[0])));
   }
   break;
  }
 }
 return (v1 - (v1 ^ g[0]));
}
FUNCTION void p3308_f1 (void) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v42 = __recover ();
 said (45, v42);
 said (48, v42);
 p3308_saved = v42;
 said (51, v42);
 mixed ((unsigned char) ((g[0] | (g[0] + g[0]))), (double) ((g[0] & (g[2] & g[1]))) * 0.5, (pair) { (g[0] * 54), { (g[0] + g[2]), (g[0] + g[2]) } });
 trace (54, (g[0] & (g[0] ^ g[2])));
 __panicf (LONG_TEXT, g[1]);
 __defer {
  if ((g[2] & g[2]) % 3 != 0) {
   for (word v59 = 0; v59 < 4 && go_on (); v59++) {
    if ((v59 & g[0]) % 3 != 0) { __panicf (LINES, (g[2] + v59), (g[1] * v59)); }
    v42 = __recover ();
    told (63, v42);
    if (v42 != NULL) {
     const struct defer_panic *v65 = __recover ();
     said (68, v65);
     said (70, p3308_saved);
    } else {
     trace (71, (g[0] ^ v59));
    }
    __defer p3308_f0 ((g[2] - (g[0] | 85)));
   }
   const struct defer_panic *v73 = __recover ();
   told (76, v73);
   if (v73 != NULL) {
    const struct defer_panic *v78 = __recover ();
    told (81, v78);
   }
  } else {
   trace (82, (g[0] - (g[1] & g[0])));
  }
 }
}
FUNCTION NOINLINE word p3308_f2 (pair v2, pair v3, const struct defer_panic *v4) {
 if (!go_on ()) { return 0; }
 __defer {
  told (85, v4);
  told (87, v4);
  p3308_hook ((g[2] & (g[1] ^ 8)));
 }
 if ((g[1] + v2.w) % 3 != 0) { __panic (as_literal (28)); }
 if ((g[2] & g[0]) % 3 != 0) { goto L90; }
 __defer __panic (as_char ((g[0] & v2.row[1])));
 p3308_f0 ((g[0] + (v2.row[1] | 13)));
 L90: ;
 switch (g[2] % 4) {
 case 0:
  for (word v96 = 0; v96 < 3 && go_on (); v96++) {
   v96 = p3308_f3 (v2, &v96, (v96 & (g[0] - v2.w)));
   if (g[1] % 3 != 0) { continue; }
   if ((v96 ^ 76) % 3 != 0) {
    p3308_saved = __recover ();
    said (102, p3308_saved);
    if (p3308_saved != NULL) {
     trace (104, (v96 ^ (v96 - v96)));
    } else {
     trace (105, (v96 - 18));
    }
   } else {
    trace (106, 91);
   }
  }
  __attribute__ ((fallthrough));
 case 1:
  {
  trace (108, (g[2] ^ (v2.w * v3.row[0])));
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (110, (v2.w - (g[1] | 63)));
  }
  break;
 default:
  {
  trace (112, g[2]);
  }
  break;
 }
 return g[2];
}
FUNCTION word p3308_f3 (pair v5, word *v6, word v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 __defer p3308_hook ((v8 * g[2]));
 if (g[0] % 3 != 2) { return (v5.w - (*v6)); }
 if ((v7 & (*v6)) % 3 != 0) { return v5.w; }
 word v117 = 14;
 if (g[0] % 3 != 0) { goto L119; }
 told (121, p3308_saved);
 if ((v5.w - (*v6)) % 3 != 0) { __panic (as_text (v5.w)); }
 L119: ;
 said (124, p3308_saved);
 word v126 = 0;
 while (v126 < 3 && go_on ()) {
  v126 = (v126 + 1);
  __defer bump (&(word) { (v117 & v117) }, (v117 ^ (v8 | g[2])));
  if ((g[1] & v117) % 3 != 0) { break; }
 }
 word v131 = (v8 + v7);
 trace (133, 4);
 if (v117 % 3 != 0) {
  switch (((*v6) - 24) % 4) {
  case 0:
   if ((v126 + g[2]) % 3 != 0) {
    if (((*v6) - v131) % 3 != 0) { goto L138; }
    g[2] = (v126 + (v131 + (*v6)));
    __defer bump (&v5.w, (v126 * (v117 + 34)));
    L138: ;
   }
   break;
  case 2:
   trace (142, (v126 ^ g[0]));
   break;
  }
 }
}
static void p3308 (word i) {
 p3308_hook = note; p3308_saved = NULL;
 switch (i) {
 case 0: note (p3308_f0 (0));
 break;
 case 1: p3308_f1 ();
 break;
 case 2: note (p3308_f2 ((pair) { 2, { 4, 5 } }, (pair) { 2, { 4, 5 } }, NULL));
 break;
 case 3: note (p3308_f3 ((pair) { 3, { 4, 5 } }, &g[1], 23));
 break;
 }
}
static word (*p3309_hook) (word) = note;
static const struct defer_panic *p3309_saved;
FUNCTION NOINLINE word p3309_f0 (word v1);
FUNCTION pair p3309_f1 (word *v3, pair v4, word v5);
FUNCTION NOINLINE word p3309_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  word v8 = 0;
  while (v8 < 1 && go_on ()) {
   v8 = (v8 + 1);
   word v11 = (g[0] + v2);
   p3309_saved = p3309_saved;
   if ((g[1] & g[0]) % 3 != 0) {
    if ((g[1] - g[1]) % 3 != 0) { __panicf (LONG_TEXT, g[1]); }
    __defer deep ();
    trace (17, 57);
   } else {
    if ((g[2] | 39) % 3 != 0) { goto L18; }
    v8 = v2;
    L18: ;
   }
  }
 }
}
FUNCTION pair p3309_f1 (word *v3, pair v4, word v5) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 trace (20, (v4.row[1] | (*v3)));
 switch ((v4.w | g[2]) % 4) {
 case 0:
  v5 = p3309_hook ((g[1] * (v5 * g[1])));
  break;
 case 1:
  for (word v26 = 0; v26 < 3 && go_on (); v26++) {
   p3309_saved = __recover ();
   said (29, p3309_saved);
   if (p3309_saved != NULL) {
    if (v5 % 3 != 0) {
     g[1] = (v5 & (v5 ^ (*v3)));
     p3309_hook = note;
     v26 = (v5 ^ v26);
    } else {
     __defer note ((v5 & (g[0] * v5)));
     if (v26 % 3 != 0) { break; }
     p3309_f0 (v4.w);
    }
    if (p3309_saved != NULL) { __panic (p3309_saved); }
   }
   if ((v4.w + v4.row[1]) % 3 != 0) { break; }
  }
  break;
 case 2:
  if (p3309_saved != NULL && v5 % 3 != 0) { __panic (p3309_saved); }
  p3309_saved = deep ();
  v5 = p3309_f0 ((g[0] & (v5 + 40)));
  break;
 }
 __defer {
  word v45 = (v5 & (v4.row[1] & 33));
 }
 return (pair) { (*v3), { v5, (v5 + v5) } };
}
static void p3309 (word i) {
 p3309_hook = note; p3309_saved = NULL;
 switch (i) {
 case 0: note (p3309_f0 (0));
 break;
 case 1: p3309_f1 (&g[0], (pair) { 1, { 4, 5 } }, 9);
 break;
 }
}
static word (*p3310_hook) (word) = note;
static const struct defer_panic *p3310_saved;
FUNCTION word p3310_f0 (word v1);
FUNCTION pair p3310_f1 (word v2, pair v3);
FUNCTION word p3310_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  told (6, p3310_saved);
  told (8, p3310_saved);
  if ((g[2] * v1) % 3 != 0) { goto L9; }
  __defer mixed ((unsigned char) ((v1 * (v1 * g[1]))), (double) ((v1 & (g[1] | g[0]))) * 0.5, (pair) { (g[2] * 38), { (v1 | g[1]), (g[1] + 4) } });
  p3310_saved = __recover ();
  said (13, p3310_saved);
  if (p3310_saved != NULL) {
   g[0] = (g[2] - v1);
   if (p3310_saved != NULL) { __panic (p3310_saved); }
  }
  __defer p3310_hook ((v1 + (v1 - 16)));
  L9: ;
 }
 word v18 = (g[1] | v1);
 word v20[3] = { v1, (g[1] - 40), g[1] };
 switch ((v1 + v18) % 4) {
 case 0:
  {
  word v24 = (v1 + g[1]);
  if ((v24 * v24) % 3 != 0) { goto L26; }
  if ((g[2] ^ 77) % 3 != 0) { return v24; }
  if (g[0] % 3 != 0) { break; }
  L26: ;
  }
  break;
 case 1:
  {
  __defer mixed ((unsigned char) (v1), (double) (v1) * 0.5, (pair) { (v1 ^ v18), { (g[2] | v20[2]), (v1 ^ v1) } });
  if (g[0] % 3 != 0) { return (v1 & (v1 + v1)); }
  const struct defer_panic *v32 = deep ();
  told (35, v32);
  if (v32 != NULL) {
   p3310_saved = v32;
   v20[0] = (v18 - 77);
   if (v32 != NULL) { __panic (v32); }
  }
  }
  break;
 case 2:
  __defer note ((v20[1] | (v1 - v18)));
  trace (42, (v18 ^ (v1 - 78)));
  break;
 }
 switch ((g[1] | v18) % 4) {
 case 0:
  {
  trace (45, (v20[0] - 42));
  }
  break;
 case 1:
  {
  trace (47, (v18 + (v1 ^ v1)));
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (49, (g[0] - 86));
  }
  break;
 default:
  trace (51, (v1 & v1));
  break;
 }
 return (v1 + (g[1] + 0));
}
FUNCTION pair p3310_f1 (word v2, pair v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v53 = __recover ();
 told (56, v53);
 told (58, __recover ());
 word v60 = 0;
 L59: ;
 v60 = (v60 + 1);
 __defer {
  __defer mixed ((unsigned char) ((g[0] | (g[0] * g[2]))), (double) ((v60 ^ (v2 - 63))) * 0.5, (pair) { (v3.w - g[2]), { (v3.w - v2), (v2 ^ 70) } });
  trace (65, v2);
  __defer {
   v53 = NULL;
  }
 }
 if (v60 < 1 && go_on ()) { goto L59; }
 if (v60 < 1 && go_on ()) { goto L59; }
 word v70 = 0;
 L69: ;
 v70 = (v70 + 1);
 v60 = g[1];
 if (v70 % 3 != 0) { __panic (as_int ((v60 - v2))); }
 if (v70 < 3 && go_on ()) { goto L69; }
 __defer {
  __panicf (LINES, (v3.row[0] - 4), (g[0] - g[1]));
  __panicf (LONG_TEXT, (v60 * 67));
  told (79, p3310_saved);
 }
 const struct defer_panic *v80 = __recover ();
 said (83, v80);
 if (v80 != NULL) {
  word v85[3] = { (v70 & 76), (g[1] | 68), (g[1] * 1) };
  word v87 = (v70 & (v70 * v70));
  trace (89, 12);
 }
 v60 = (v70 ^ (v2 * v60));
 __defer mixed ((unsigned char) ((v70 + v60)), (double) ((v60 | (v60 & g[0]))) * 0.5, v3);
 return v3;
}
static void p3310 (word i) {
 p3310_hook = note; p3310_saved = NULL;
 switch (i) {
 case 0: note (p3310_f0 (0));
 break;
 case 1: p3310_f1 (7, (pair) { 1, { 4, 5 } });
 break;
 }
}
static const struct panicker programs[] = {
{ 3301, 4, p3301 },
{ 3302, 4, p3302 },
{ 3303, 6, p3303 },
{ 3304, 4, p3304 },
{ 3305, 3, p3305 },
{ 3306, 4, p3306 },
{ 3307, 4, p3307 },
{ 3308, 4, p3308 },
{ 3309, 2, p3309 },
{ 3310, 2, p3310 },
};
#include "main-panics.h"
