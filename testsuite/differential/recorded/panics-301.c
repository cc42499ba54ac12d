/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
#include "plugged.h"
static word (*p301_hook) (word) = note;
static const struct defer_panic *p301_saved;
FUNCTION word p301_f0 (word v1);
FUNCTION word p301_f1 (void);
FUNCTION word p301_f2 (word v3, word v4, word v5);
FUNCTION NOINLINE pair p301_f3 (word *v7, word *v8, word *v9);
FUNCTION pair p301_f4 (word v10, pair v11);
FUNCTION word p301_f5 (void);
FUNCTION word p301_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v13 = __recover ();
 told (16, v13);
 __defer {
  v13 = deep ();
  said (20, v13);
  if (v13 != NULL) {
   p301_f0 ((g[1] ^ (g[1] ^ g[1])));
   p301_hook = p301_f0;
   if (g[0] % 3 != 0) { __panicf (LINES, (g[2] ^ v2), (v2 & g[2])); }
   if (v13 != NULL) { __panic (v13); }
  }
  note (v1);
  __defer p301_f5 ();
 }
 v1 = (v2 | (v2 | v2));
 __defer {
  const struct defer_panic *v30 = __recover ();
  told (33, v30);
  word v35 = 0;
  do {
   v35 = (v35 + 1);
   for (word v39 = 0; v39 < 2 && go_on (); v39++) {
    told (41, v13);
    word v42 = (v1 ^ (v39 & 38));
    __defer p301_f3 (&v39, &v2, &v39);
   }
   __defer bump (&v35, g[1]);
  } while (v35 < 3 && go_on ());
 }
 return (g[2] ^ 51);
}
FUNCTION word p301_f1 (void) {
 if (!go_on ()) { return 0; }
 p301_f1 ();
 if ((g[2] ^ g[0]) % 3 != 0) { __panic (as_long ((g[0] & 65))); }
 if ((g[2] - g[0]) % 3 != 0) { __panic (as_long ((g[1] ^ 58))); }
 p301_f2 (39, (g[0] * (g[2] ^ g[0])), (g[1] ^ (g[2] | 57)));
 if ((g[2] & g[0]) % 3 != 0) { __panic (as_long (33)); }
 __defer {
  const struct defer_panic *v54 = __recover ();
  told (57, v54);
  if (v54 != NULL) {
   if (g[1] % 3 != 0) { __panic (as_char ((g[1] - g[1]))); }
   word v61 = 0;
   do {
    v61 = (v61 + 1);
    __defer p301_f0 ((g[1] & (v61 * v61)));
    if ((g[1] + g[1]) % 3 != 0) { __panic (as_text (v61)); }
   } while (v61 < 1 && go_on ());
  } else {
   if (g[1] % 3 != 0) { __panic (as_int ((g[0] - g[2]))); }
  }
  p301_hook = note;
  __defer bump (&(word) { (g[1] | g[1]) }, (g[1] - (g[2] + 73)));
  __defer p301_f5 ();
 }
 p301_f0 (g[1]);
 if ((g[2] | 13) % 3 != 0) { return (g[2] & (g[0] - 68)); }
 if (g[0] % 3 != 0) { return (g[2] & (g[0] | g[2])); }
 return (g[2] ^ (g[2] - g[2]));
}
FUNCTION word p301_f2 (word v3, word v4, word v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p301_saved = __recover ();
  told (77, p301_saved);
  __defer {
   word *v79 = &v3;
   told (82, p301_saved);
   p301_hook = note;
  }
  __defer p301_f0 ((v4 - (v6 ^ g[0])));
  if ((v4 - g[1]) % 3 != 0) { goto L85; }
  trace (86, (g[0] + (g[1] ^ g[2])));
  trace (87, 54);
  if ((g[0] | v4) % 3 != 0) { goto L85; }
  L85: ;
  __defer {
   if ((g[0] | 24) % 3 != 0) { __panicf (LINES, (v5 - g[0]), 74); }
   trace (91, (v4 * (g[2] + v3)));
   p301_saved = __recover ();
   told (94, p301_saved);
  }
 }
 g[2] = v6;
 p301_saved = p301_saved;
 word v97[3] = { (g[1] * v6), (v6 ^ 33), (g[1] * v5) };
 const struct defer_panic *v99 = deep ();
 said (102, v99);
 trace (103, (v4 + (v5 | 63)));
}
FUNCTION NOINLINE pair p301_f3 (word *v7, word *v8, word *v9) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  word v106 = 0;
  do {
   v106 = (v106 + 1);
   __defer p301_f4 ((v106 ^ (v106 * 74)), (pair) { v106, { (v106 * g[1]), (v106 - v106) } });
   told (111, deep ());
   p301_saved = __recover ();
  } while (v106 < 1 && go_on ());
  trace (113, (v106 + v106));
  g[0] = (g[1] - (v106 - v106));
 }
 word v115 = g[2];
 if ((v115 + g[2]) % 3 != 0) { return (pair) { (v115 ^ (*v9)), { v115, (v115 + g[0]) } }; }
 trace (118, 11);
 if (v115 % 3 != 0) { return (pair) { ((*v7) | v115), { v115, (v115 & g[0]) } }; }
 if (g[2] % 3 != 0) { goto L120; }
 __defer note ((g[2] ^ (g[0] ^ v115)));
 __defer p301_f1 ();
 L120: ;
 trace (123, (v115 + (v115 | v115)));
 __panic (as_text ((v115 | g[2])));
 word v125 = (v115 ^ (v115 | 0));
 if ((v125 & v125) % 3 != 0) { return p301_f4 ((v125 ^ ((*v9) + v115)), (pair) { (g[0] + g[1]), { (g[1] + (*v9)), (v115 & g[0]) } }); }
 trace (128, ((*v9) - (g[2] & 68)));
 word v129[3] = { (g[1] ^ (*v9)), (v115 ^ v115), (v125 | 72) };
 for (word v132 = 0; v132 < 1 && go_on (); v132++) 
  __defer {
   p301_saved = __recover ();
  }
 return (pair) { (v115 - v129[1]), { ((*v9) * v115), 77 } };
}
FUNCTION pair p301_f4 (word v10, pair v11) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v136 = (v10 & v10);
 bump (&(word) { v136 }, (v136 ^ 12));
 word v139[3] = { v10, (v136 | v136), (v136 - v136) };
 if ((v11.w * v10) % 3 != 0) { return v11; }
 said (143, p301_saved);
 p301_saved = p301_saved;
 told (146, p301_saved);
 __defer {
  const struct defer_panic *v148 = __recover ();
  said (151, v148);
  if ((v139[2] * v139[1]) % 3 != 0) { goto L152; }
  if (g[1] % 3 != 0) { __panic (as_ulong ((v10 - 55))); }
  if ((v10 ^ 3) % 3 != 0) {
   for (word v156 = 0; v156 < 2 && go_on (); v156++) {
    v136 = (v11.w - (v136 - v139[1]));
    v136 = v139[2];
    told (160, __recover ());
    said (162, v148);
   }
   word v164 = 0;
   L163: ;
   v164 = (v164 + 1);
   bump (&v164, g[2]);
   word v168 = 69;
   if (v164 < 3 && go_on ()) { goto L163; }
   __defer p301_f2 (10, v139[(v136 * v11.w) % 3], (v139[0] * (v10 * v10)));
  } else {
   if ((v136 - v136) % 3 != 0) { __panic (as_text ((v136 * v139[0]))); }
  }
  L152: ;
 }
 return v11;
}
FUNCTION word p301_f5 (void) {
 __result word v12 = 0;
 if (!go_on ()) { return 0; }
 p301_saved = __recover ();
 said (175, p301_saved);
 if (p301_saved != NULL) {
  for (word v178 = 0; v178 < 3 && go_on (); v178++) {
   __defer p301_f3 (&(word) { (v12 + g[1]) }, &v178, &v12);
   g[0] = (v12 ^ (v12 * 51));
  }
  if ((v12 - g[0]) % 3 != 0) {
   told (183, p301_saved);
   __defer {
    told (186, p301_saved);
    word v188 = 0;
    do {
     v188 = (v188 + 1);
     __defer mixed ((unsigned char) (v12), (double) ((v12 - (v12 * v188))) * 0.5, (pair) { 25, { (v12 ^ v12), (g[0] * v12) } });
     if ((g[2] | v12) % 3 != 0) { break; }
     __panic (as_double ((g[0] ^ v188)));
     told (195, p301_saved);
    } while (v188 < 2 && go_on ());
   }
  }
 }
 __defer {
  const struct defer_panic *v197 = __recover ();
  told (200, v197);
 }
 return v12;
}
static void p301 (word i) {
 p301_hook = note; p301_saved = NULL;
 switch (i) {
 case 0: note (p301_f0 (0));
 break;
 case 1: note (p301_f1 ());
 break;
 case 2: note (p301_f2 (14, 15, 16));
 break;
 case 3: p301_f3 (&g[0], &g[1], &g[2]);
 break;
 case 4: p301_f4 (28, (pair) { 4, { 4, 5 } });
 break;
 case 5: note (p301_f5 ());
 break;
 }
}
static word (*p302_hook) (word) = note;
static const struct defer_panic *p302_saved;
FUNCTION word p302_f0 (word v1);
FUNCTION pair p302_f1 (void);
FUNCTION word p302_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  told (5, p302_saved);
  for (word v7 = 0; v7 < 3 && go_on (); v7++) {
   said (9, p302_saved);
   __defer p302_f1 ();
  }
  if ((v1 | g[0]) % 3 != 0) { goto L11; }
  trace (12, (v2 ^ (v1 ^ g[2])));
  L11: ;
 }
 p302_f1 ();
 __panic (as_float (12));
 trace (15, (v1 + (g[2] ^ 88)));
 switch ((g[2] * 25) % 4) {
 case 0:
  trace (18, g[1]);
  trace (19, (g[0] & (v2 & v1)));
  break;
 default:
  {
  told (22, p302_saved);
  bump (&v1, (v2 + (g[1] - 90)));
  }
  break;
 }
 return v1;
}
FUNCTION pair p302_f1 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p302_f1 ();
 if (g[1] % 3 != 0) { __panic (as_long ((g[2] | 85))); }
 mixed ((unsigned char) ((g[1] | (g[0] & g[0]))), (double) ((g[0] + (g[2] | g[0]))) * 0.5, (pair) { (g[1] & 68), { (g[2] * g[2]), (g[2] + 44) } });
 word v28 = 49;
 switch ((g[0] & v28) % 4) {
 case 1:
  __defer p302_hook ((v28 + (v28 * 78)));
  __attribute__ ((fallthrough));
 case 2:
  if (p302_saved != NULL && v28 % 3 != 0) { __panic (p302_saved); }
  return p302_f1 ();
  break;
 default:
  {
  if (g[1] % 3 != 0) { break; }
  mixed ((unsigned char) ((g[1] & (g[0] * 44))), (double) ((v28 * (v28 - g[1]))) * 0.5, (pair) { (v28 | g[0]), { g[1], v28 } });
  }
  break;
 }
 __defer p302_f0 ((v28 ^ (g[1] * 36)));
 pair v40 = (pair) { (v28 + v28), { (g[1] - g[0]), (g[2] - g[0]) } };
 if ((v28 + v28) % 3 != 0) { return p302_f1 (); }
 switch (g[1] % 4 + 0) {
 case 1:
  if ((v28 | 42) % 3 != 0) { __panic (as_int (12)); }
  if ((v28 + v28) % 3 != 0) { __panic (as_long ((v28 + v28))); }
  __defer {
   __defer p302_f0 (v40.row[(v28 + g[2]) % 2]);
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (50, (g[0] * g[0]));
  }
  break;
 default:
  {
  trace (52, (g[0] ^ (g[0] * v28)));
  }
  break;
 }
 return v40;
}
static void p302 (word i) {
 p302_hook = note; p302_saved = NULL;
 switch (i) {
 case 0: note (p302_f0 (0));
 break;
 case 1: p302_f1 ();
 break;
 }
}
static word (*p303_hook) (word) = note;
static const struct defer_panic *p303_saved;
FUNCTION word p303_f0 (word v1);
FUNCTION pair p303_f1 (pair v3, word v4, word v5);
FUNCTION word p303_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v7 = __recover ();
 told (10, v7);
 if (v7 != NULL) {
  if ((g[2] - v1) % 3 != 0) { return g[1]; }
  if ((v2 ^ v1) % 3 != 0) {
   v7 = __recover ();
   said (16, v7);
   if (v7 != NULL) {
    p303_saved = v7;
   }
  } else {
   word v20 = 0;
   L19: ;
   v20 = (v20 + 1);
   word v24 = 0;
   L23: ;
   v24 = (v24 + 1);
   const struct defer_panic *v27 = __recover ();
   said (30, v27);
   if (v27 != NULL) {
    trace (32, (v2 - v20));
    if (v27 != NULL) { __panic (v27); }
   }
   p303_hook = note;
   __defer p303_f1 ((pair) { (v2 + g[1]), { (g[0] + 62), (g[0] - v24) } }, (v24 + (g[1] + v2)), (v24 + (v1 ^ g[0])));
   if (v24 < 4 && go_on ()) { goto L23; }
   word v37 = 0;
   while (v37 < 1 && go_on ()) {
    v37 = (v37 + 1);
    told (41, NULL);
    if (p303_saved != NULL) { __panic (p303_saved); }
    g[0] = (g[2] & (g[1] ^ g[1]));
   }
   if (v20 < 1 && go_on ()) { goto L19; }
  }
 } else {
  trace (44, (v2 & (v2 + g[1])));
 }
 __defer {
  v7 = __recover ();
  told (48, v7);
 }
}
FUNCTION pair p303_f1 (pair v3, word v4, word v5) {
 __result pair v6 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  if ((v3.row[0] * 42) % 3 != 0) { __panic (as_float (v5)); }
  __defer {
   trace (52, (v4 | (v5 ^ v4)));
   word v54 = 0;
   L53: ;
   v54 = (v54 + 1);
   __defer __recover ();
   __defer note (70);
   if (v54 < 3 && go_on ()) { goto L53; }
   switch ((g[2] & v54) % 4) {
   case 0:
    {
    v54 = 69;
    }
    break;
   case 1:
    {
    for (word v64 = 0; v64 < 2 && go_on (); v64++) {
     v5 = v54;
    }
    }
    break;
   case 2:
    {
    trace (67, (g[1] * v54));
    }
    break;
   default:
    trace (69, (g[1] + (v4 + v5)));
    break;
   }
  }
 }
}
static void p303 (word i) {
 p303_hook = note; p303_saved = NULL;
 switch (i) {
 case 0: note (p303_f0 (0));
 break;
 case 1: p303_f1 ((pair) { 1, { 4, 5 } }, 8, 9);
 break;
 }
}
static word (*p304_hook) (word) = note;
static const struct defer_panic *p304_saved;
FUNCTION word p304_f0 (word v1);
FUNCTION word p304_f1 (word v3);
FUNCTION word p304_f2 (word v5, word v6, const struct defer_panic *v7);
FUNCTION word p304_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer mixed ((unsigned char) (v2), (double) ((g[2] + (g[2] | 14))) * 0.5, (pair) { (v1 & g[0]), { (g[2] & v2), (v1 - 84) } });
 const struct defer_panic *v10 = __recover ();
 said (13, v10);
 if (v10 != NULL) {
  v2 = g[1];
  __defer {
   trace (17, (g[1] + (g[2] - g[0])));
   word v19 = 0;
   L18: ;
   v19 = (v19 + 1);
   if (v10 != NULL) { __panic (v10); }
   word v23 = (v1 & (g[2] & g[0]));
   told (26, __recover ());
   if (v19 < 2 && go_on ()) { goto L18; }
  }
 }
}
FUNCTION word p304_f1 (word v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  for (word v29 = 0; v29 < 2 && go_on (); v29++) {
   __defer p304_hook ((v29 * (g[0] ^ 28)));
   if ((v3 - 26) % 3 != 0) {
    v29 = p304_f1 (g[0]);
    for (word v34 = 0; v34 < 3 && go_on (); v34++) {
     said (36, p304_saved);
     if ((v29 & v4) % 3 != 0) { break; }
     word v38[3] = { (v34 & v34), (v29 & g[2]), (v29 - v29) };
     word v40 = (v38[0] - (v34 | 31));
    }
   } else {
    word v42[3] = { g[2], (v3 & g[0]), (g[1] - g[1]) };
    v3 = p304_f2 (v29, (v29 & (v4 * g[0])), p304_saved);
   }
   if ((v3 | g[2]) % 3 != 0) { break; }
   trace (46, g[1]);
  }
  trace (47, (v4 & v3));
  word v49 = 0;
  L48: ;
  v49 = (v49 + 1);
  told (53, __recover ());
  said (55, p304_saved);
  if (v49 < 2 && go_on ()) { goto L48; }
 }
 if (p304_saved != NULL && (g[0] & g[0]) % 3 != 0) { __panic (p304_saved); }
 if ((v4 & v3) % 3 != 0) { __panic (as_text ((g[2] | g[0]))); }
}
FUNCTION word p304_f2 (word v5, word v6, const struct defer_panic *v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 v7 = __recover ();
 told (60, v7);
 if (v7 != NULL) {
  trace (62, (g[0] + 3));
  said (64, v7);
 }
 __defer {
  g[1] = (v8 - g[1]);
  p304_saved = p304_saved;
  __defer p304_f1 ((v8 + g[0]));
  for (word v70 = 0; v70 < 1 && go_on (); v70++) {
   told (72, v7);
   word v74 = 0;
   do {
    v74 = (v74 + 1);
    __defer {
     const struct defer_panic *v78 = __recover ();
     said (81, v78);
     if (v78 != NULL) {
      trace (83, (v8 & g[1]));
      if ((g[1] ^ 49) % 3 != 0) { __panic (as_double (g[2])); }
     }
     said (86, v78);
     __defer p304_f2 ((v6 + (v5 ^ g[0])), (g[1] ^ (v74 ^ g[1])), p304_saved);
    }
    const struct defer_panic *v88 = __recover ();
    said (91, v88);
    word v93 = 0;
    do {
     v93 = (v93 + 1);
     __defer p304_f0 ((g[0] + (v70 - g[2])));
     v88 = deep ();
     told (99, v88);
     if (v88 != NULL) {
      said (102, v7);
     }
    } while (v93 < 4 && go_on ());
   } while (v74 < 3 && go_on ());
  }
 }
 return (g[2] ^ (v6 * 46));
}
static void p304 (word i) {
 p304_hook = note; p304_saved = NULL;
 switch (i) {
 case 0: note (p304_f0 (0));
 break;
 case 1: note (p304_f1 (7));
 break;
 case 2: note (p304_f2 (14, 15, NULL));
 break;
 }
}
static word (*p305_hook) (word) = note;
static const struct defer_panic *p305_saved;
FUNCTION word p305_f0 (word v1);
FUNCTION word p305_f1 (word v2);
FUNCTION word p305_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if ((v1 & v1) % 3 != 0) { return p305_f1 ((v1 - (v1 & v1))); }
 __defer {
  p305_saved = __recover ();
  told (8, p305_saved);
  if ((g[1] ^ g[1]) % 3 != 0) { __panic (as_double ((g[2] ^ g[0]))); }
  word v11 = 0;
  while (v11 < 4 && go_on ()) {
   v11 = (v11 + 1);
   told (15, p305_saved);
   __defer note ((v1 | (g[2] + g[0])));
   __defer p305_f1 (v11);
   __defer told (19, __recover ());
  }
 }
 if ((v1 * g[0]) % 3 != 0) {
  switch ((v1 ^ g[1]) % 4) {
  case 0:
   {
   __panic (as_text ((v1 ^ g[1])));
   word v24 = v1;
   v1 = (v1 - 65);
   }
   break;
  case 1:
   {
   word v29 = 0;
   L28: ;
   v29 = (v29 + 1);
   switch (g[1] % 4) {
   case 2:
    bump (&v29, (v1 | (v1 | g[1])));
    break;
   default:
    trace (36, g[1]);
    break;
   }
   if (v29 < 1 && go_on ()) { goto L28; }
   }
   break;
  case 2:
   trace (38, 25);
   break;
  default:
   trace (40, (g[1] - g[1]));
   break;
  }
 }
 return v1;
}
FUNCTION word p305_f1 (word v2) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v43 = deep ();
  told (46, v43);
  if (v43 != NULL) {
   __defer {
    const struct defer_panic *v49 = __recover ();
    said (52, v49);
    trace (53, 18);
    for (word v55 = 0; v55 < 3 && go_on (); v55++) {
     trace (56, (v3 - v2));
     if ((g[1] | v3) % 3 != 0) {
      __defer p305_f0 ((v3 & (g[0] - 36)));
      v2 = v55;
      p305_f0 ((v3 - (v55 | g[1])));
     }
     word v61 = g[0];
     switch (g[1] % 4 + 1) {
     case 0:
      {
      trace (65, g[0]);
      word *v66 = &v55;
      }
      break;
     case 1:
      __defer mixed ((unsigned char) ((g[1] + (v3 + 86))), (double) ((g[0] + 66)) * 0.5, (pair) { g[2], { v55, (g[2] & g[0]) } });
      break;
     case 2:
      {
      trace (71, (v2 & v55));
      if ((g[1] & 31) % 3 != 0) { break; }
      v61 = (v2 * (g[2] * g[0]));
      }
      break;
     default:
      {
      word *v75 = &v61;
      }
      break;
     }
    }
   }
   switch ((v2 & g[2]) % 4) {
   case 0:
    {
    __defer p305_f0 (v3);
    word v81 = 0;
    while (v81 < 1 && go_on ()) {
     v81 = (v81 + 1);
    }
    }
    __attribute__ ((fallthrough));
   case 1:
    {
    trace (85, (v3 - (g[0] + v3)));
    }
    break;
   case 2:
    trace (87, (g[1] ^ 20));
    break;
   }
  }
 }
 return (v2 ^ 12);
}
static void p305 (word i) {
 p305_hook = note; p305_saved = NULL;
 switch (i) {
 case 0: note (p305_f0 (0));
 break;
 case 1: note (p305_f1 (7));
 break;
 }
}
static word (*p306_hook) (word) = note;
static const struct defer_panic *p306_saved;
FUNCTION NOINLINE word p306_f0 (word v1);
FUNCTION NOINLINE word p306_f1 (word v3);
FUNCTION pair p306_f2 (word v5, word v6, word *v7);
FUNCTION NOINLINE word p306_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 if ((g[1] | v2) % 3 != 0) { return g[1]; }
 word v10 = g[1];
 said (13, p306_saved);
 word v14 = (v2 | 44);
 g[1] = (g[0] * v2);
 __defer note ((g[1] ^ (v2 ^ v2)));
 trace (18, (v10 ^ v2));
 __defer mixed ((unsigned char) ((v10 & (g[2] ^ g[0]))), (double) ((v1 & (v2 + 33))) * 0.5, (pair) { (g[1] & g[1]), { (v14 | v10), (v14 & v10) } });
 if ((v2 | v1) % 3 != 0) { return p306_hook ((g[2] + (v14 + v14))); }
 if ((v14 & 51) % 3 != 0) { return (v2 + g[2]); }
 __defer p306_f1 ((v10 * v14));
 word v24 = 0;
 L23: ;
 v24 = (v24 + 1);
 mixed ((unsigned char) ((g[1] - v1)), (double) (v14) * 0.5, (pair) { (g[1] + 6), { 47, (g[1] + v2) } });
 if (g[0] % 3 != 2) { return (g[2] * 95); }
 if (v24 < 2 && go_on ()) { goto L23; }
 if (g[0] % 3 != 0) { return (g[2] * v2); }
 if (g[0] % 3 != 0) { return (v24 - (g[0] + 75)); }
 __panic (as_ulong (v14));
 trace (32, v14);
 p306_hook = p306_f1;
 for (word v35 = 0; v35 < 2 && go_on (); v35++) {
  trace (36, (v24 | g[1]));
  trace (37, (g[0] & (v35 ^ v24)));
 }
 return (v14 + 49);
}
FUNCTION NOINLINE word p306_f1 (word v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __panic (as_int ((g[1] & g[1])));
  for (word v42 = 0; v42 < 2 && go_on (); v42++) {
   v4 = g[0];
   if ((v42 ^ 11) % 3 != 0) { goto L44; }
   told (46, p306_saved);
   told (48, __recover ());
   L44: ;
   said (50, p306_saved);
   trace (51, (g[0] + (g[0] | 6)));
  }
  word v53 = 0;
  do {
   v53 = (v53 + 1);
   for (word v57 = 0; v57 < 3 && go_on (); v57++) {
    if (v57 % 3 != 0) {
     __defer note (g[0]);
     note (v53);
    } else {
     g[2] = g[1];
     __defer p306_hook ((g[1] & 63));
    }
    trace (63, (v53 | 77));
   }
   word v64 = (v3 ^ (v53 + 45));
   __defer p306_f0 ((g[0] ^ (v64 & 61)));
  } while (v53 < 2 && go_on ());
 }
 return (v3 & (g[0] * v4));
}
FUNCTION pair p306_f2 (word v5, word v6, word *v7) {
 __result pair v8 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v69 = __recover ();
  told (72, v69);
  __defer {
   const struct defer_panic *v74 = deep ();
   said (77, v74);
   if (v74 != NULL) {
    if ((v5 + v6) % 3 != 0) { __panicf (LONG_TEXT, (*v7)); }
    const struct defer_panic *v80 = __recover ();
    said (83, v80);
    if (v74 != NULL) { __panic (v74); }
   } else {
    p306_saved = __recover ();
    said (87, p306_saved);
    for (word v89 = 0; v89 < 4 && go_on (); v89++) {
     said (91, v74);
     word v93 = 0;
     while (v93 < 1 && go_on ()) {
      v93 = (v93 + 1);
      trace (96, (v89 & (v93 + 60)));
      __defer p306_hook (g[0]);
     }
    }
   }
   word v98 = (v6 + (v6 - v6));
   const struct defer_panic *v100 = __recover ();
   told (103, v100);
   if (v100 != NULL) {
    __defer p306_hook (((*v7) + 37));
    for (word v107 = 0; v107 < 1 && go_on (); v107++) {
     trace (108, (v8.w - v8.row[(*v7) % 2]));
     trace (109, (v6 + (*v7)));
    }
   }
  }
 }
}
static void p306 (word i) {
 p306_hook = note; p306_saved = NULL;
 switch (i) {
 case 0: note (p306_f0 (0));
 break;
 case 1: note (p306_f1 (7));
 break;
 case 2: p306_f2 (14, 15, &g[2]);
 break;
 }
}
static word (*p307_hook) (word) = note;
static const struct defer_panic *p307_saved;
FUNCTION NOINLINE word p307_f0 (word v1);
FUNCTION NOINLINE void p307_f1 (void);
FUNCTION pair p307_f2 (void);
FUNCTION NOINLINE void p307_f3 (pair v3);
FUNCTION NOINLINE void p307_f4 (word v4, pair v5, word v6);
FUNCTION NOINLINE word p307_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 if ((v2 * v2) % 3 != 0) { __panic (as_char ((g[2] - g[0]))); }
 p307_f3 ((pair) { g[1], { v2, (g[1] ^ g[1]) } });
 word v10 = 0;
 do {
  v10 = (v10 + 1);
  if ((g[2] | v10) % 3 != 0) { __panic (as_literal (9)); }
  switch ((v2 + g[0]) % 4) {
  case 2:
   {
   word v17 = 0;
   while (v17 < 2 && go_on ()) {
    v17 = (v17 + 1);
    for (word v21 = 0; v21 < 4 && go_on (); v21++) {
     if (p307_saved != NULL && (v17 + g[2]) % 3 != 0) { __panic (p307_saved); }
     if (v2 % 3 != 0) { break; }
    }
   }
   }
   break;
  }
 } while (v10 < 2 && go_on ());
}
FUNCTION NOINLINE void p307_f1 (void) {
 if (!go_on ()) { return ; }
 if ((g[2] | g[1]) % 3 != 0) { return ; }
 if (g[1] % 3 != 0) { __panic (as_double (g[0])); }
 switch ((g[2] - g[0]) % 4) {
 case 1:
  {
  pair v28 = (pair) { (g[2] ^ g[2]), { 2, (g[2] | 91) } };
  }
  break;
 case 2:
  {
  __defer p307_f0 ((g[1] & (g[0] - g[1])));
  __defer p307_f1 ();
  }
  break;
 }
 const struct defer_panic *v33 = __recover ();
 told (36, v33);
 if (v33 != NULL) {
  trace (38, (g[2] ^ (g[0] | 36)));
  __defer {
   p307_saved = __recover ();
   said (42, p307_saved);
   pair v43 = (pair) { g[1], { (g[2] + g[2]), (g[2] | 25) } };
   for (word v46 = 0; v46 < 1 && go_on (); v46++) {
    v46 = p307_f0 ((g[0] - v46));
   }
  }
  if (v33 != NULL) { __panic (v33); }
 }
}
FUNCTION pair p307_f2 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v49 = __recover ();
 said (52, v49);
 if (v49 != NULL) {
  v49 = NULL;
  p307_f3 ((pair) { (g[1] ^ g[0]), { (g[0] ^ 65), g[2] } });
  if (v49 != NULL) { __panic (v49); }
 }
 word v58[3] = { (g[1] * g[0]), g[2], g[0] };
 __defer {
  v49 = __recover ();
  told (63, v49);
  v58[0] = (g[0] ^ v58[1]);
  if (g[0] % 3 != 0) { __panic (as_text ((g[1] ^ 60))); }
  if (v49 != NULL && g[1] % 3 != 0) { __panic (v49); }
 }
 if ((g[1] - g[0]) % 3 != 0) {
  g[2] = (g[0] * (g[0] * g[0]));
  told (70, v49);
  __panicf (LINES, 49, g[0]);
 } else {
  trace (72, (g[1] * (v58[1] & g[2])));
  if ((v58[1] - g[2]) % 3 != 0) { goto L73; }
  trace (74, (g[0] & 18));
  L73: ;
 }
 return (pair) { v58[1], { (g[0] | v58[1]), (g[0] + g[2]) } };
}
FUNCTION NOINLINE void p307_f3 (pair v3) {
 if (!go_on ()) { return ; }
 __defer {
  __defer p307_f1 ();
  word v78[3] = { (v3.w | g[0]), v3.w, g[2] };
  if ((v78[0] | v78[1]) % 3 != 0) { __panicf (LONG_TEXT, (g[1] * g[0])); }
 }
 if (g[1] % 3 != 0) { return ; }
 word v82 = (g[0] ^ (v3.w | g[0]));
 v82 = (g[0] + (v82 - v82));
 v82 = (v3.w | v82);
 if ((g[0] * v82) % 3 != 0) { __panic (as_double ((v3.row[1] & g[2]))); }
 v82 = (v82 * (g[2] - g[1]));
 word v89 = 0;
 do {
  v89 = (v89 + 1);
  trace (92, g[0]);
  if ((v3.row[0] * g[1]) % 3 != 0) { __panic (as_char ((v82 ^ v3.w))); }
 } while (v89 < 2 && go_on ());
 v3.row[0] = (v82 - 74);
 pair v95 = v3;
 __defer bump (&v82, (g[0] - (g[1] | v82)));
 word v99 = 0;
 while (v99 < 4 && go_on ()) {
  v99 = (v99 + 1);
  if (p307_saved != NULL && v89 % 3 != 0) { __panic (p307_saved); }
  __defer p307_f4 ((g[1] * (v99 ^ 72)), v95, v89);
 }
 for (word v105 = 0; v105 < 3 && go_on (); v105++) {
  __defer p307_f1 ();
  p307_saved = __recover ();
 }
}
FUNCTION NOINLINE void p307_f4 (word v4, pair v5, word v6) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v108 = __recover ();
 said (111, v108);
 if (v108 != NULL) {
  word v114 = 0;
  L113: ;
  v114 = (v114 + 1);
  word v118 = 0;
  L117: ;
  v118 = (v118 + 1);
  v108 = v108;
  trace (122, 49);
  word v124 = 0;
  do {
   v124 = (v124 + 1);
   trace (127, (v118 + v5.w));
   const struct defer_panic *v128 = __recover ();
   said (131, v128);
   if (v128 != NULL) {
    pair v133 = (pair) { (g[1] ^ v118), { (g[2] | g[1]), (v118 + v5.w) } };
    __defer bump (&v124, v133.w);
    if (v128 != NULL) { __panic (v128); }
   }
  } while (v124 < 1 && go_on ());
  if (v118 < 2 && go_on ()) { goto L117; }
  trace (137, v6);
  word v139 = 0;
  do {
   v139 = (v139 + 1);
   v108 = __recover ();
   if (v114 < 1 && go_on ()) { goto L113; }
  } while (v139 < 1 && go_on ());
  __defer p307_f2 ();
  if (v114 < 1 && go_on ()) { goto L113; }
  if (v5.w % 3 != 0) { return ; }
  if (v108 != NULL) { __panic (v108); }
 } else {
  if ((g[0] ^ g[2]) % 3 != 0) { return ; }
 }
 if (v108 != NULL && (g[2] & 96) % 3 != 0) { __panic (v108); }
 for (word v150 = 0; v150 < 1 && go_on (); v150++) {
  if ((v5.w - v4) % 3 != 0) { break; }
 }
}
static void p307 (word i) {
 p307_hook = note; p307_saved = NULL;
 switch (i) {
 case 0: note (p307_f0 (0));
 break;
 case 1: p307_f1 ();
 break;
 case 2: p307_f2 ();
 break;
 case 3: p307_f3 ((pair) { 3, { 4, 5 } });
 break;
 case 4: p307_f4 (28, (pair) { 4, { 4, 5 } }, 30);
 break;
 }
}
static word (*p308_hook) (word) = note;
static const struct defer_panic *p308_saved;
FUNCTION word p308_f0 (word v1);
FUNCTION word p308_f1 (void);
FUNCTION pair p308_f2 (void);
FUNCTION NOINLINE word p308_f3 (word v5, pair v6);
FUNCTION word p308_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v7 = __recover ();
 said (10, v7);
 if (v7 != NULL) {
  mixed ((unsigned char) ((v1 * g[0])), (double) (v2) * 0.5, (pair) { (g[1] | 96), { (v2 | v2), v2 } });
  __defer {
   __defer {
    const struct defer_panic *v15 = __recover ();
    said (18, v15);
    if (v15 != NULL) {
     const struct defer_panic *v20 = __recover ();
     said (23, v20);
     if (v20 != NULL) {
      __defer bump (&(word) { (v1 * g[0]) }, 62);
     } else {
      trace (26, g[1]);
     }
     if (v15 != NULL) { __panic (v15); }
    }
    __defer p308_f3 ((v1 - 74), (pair) { (g[1] | g[0]), { (g[0] | g[0]), (g[0] * v1) } });
    trace (29, (g[2] * (g[0] - v2)));
   }
   said (31, v7);
   word v33 = 0;
   L32: ;
   v33 = (v33 + 1);
   p308_f2 ();
   if ((v1 * g[1]) % 3 != 0) { __panic (as_double (6)); }
   __defer p308_f0 ((g[1] | v1));
   word v40 = 0;
   while (v40 < 4 && go_on ()) {
    v40 = (v40 + 1);
    __defer p308_f3 (g[1], (pair) { (v2 * g[2]), { g[0], (v40 ^ g[1]) } });
    trace (44, (g[0] & (v40 + 47)));
   }
   if (v33 < 1 && go_on ()) { goto L32; }
  }
 }
 __defer p308_f0 ((g[0] | (v1 - g[0])));
 return v1;
}
FUNCTION word p308_f1 (void) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 trace (47, v3);
 word v49 = 0;
 while (v49 < 2 && go_on ()) {
  v49 = (v49 + 1);
  said (53, p308_saved);
  v49 = (g[2] ^ (v49 - g[0]));
  __defer {
   const struct defer_panic *v56 = __recover ();
   said (59, v56);
   __defer p308_f0 ((v49 | (g[2] | g[1])));
   v3 = (v49 & g[2]);
   for (word v63 = 0; v63 < 2 && go_on (); v63++) {
    const struct defer_panic *v64 = __recover ();
    told (67, v64);
    told (69, NULL);
   }
  }
 }
 return (v3 + (g[0] ^ v49));
}
FUNCTION pair p308_f2 (void) {
 __result pair v4 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  if ((v4.row[1] ^ g[2]) % 3 != 0) { goto L72; }
  __defer p308_hook ((g[2] | v4.w));
  {
   for (word v76 = 0; v76 < 3 && go_on (); v76++) {
    __defer p308_f3 ((g[2] ^ v4.row[0]), (pair) { v76, { v76, (v76 - v4.w) } });
    pair v78 = v4;
    trace (80, (v76 & (v76 & 83)));
    trace (81, v76);
   }
  }
  told (83, __recover ());
  L72: ;
  told (85, p308_saved);
  if (p308_saved != NULL && (g[1] + v4.row[0]) % 3 != 0) { __panic (p308_saved); }
 }
 const struct defer_panic *v87 = deep ();
 told (90, v87);
 trace (91, (g[2] ^ (g[0] | 20)));
 for (word v93 = 0; v93 < 3 && go_on (); v93++) {
  word v95 = 0;
  do {
   v95 = (v95 + 1);
   switch ((g[1] ^ 18) % 4) {
   case 0:
    {
    word *v100 = &v4.w;
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    trace (103, (g[1] | 24));
    }
    break;
   default:
    trace (105, (v93 + (g[2] - v4.row[1])));
    break;
   }
  } while (v95 < 1 && go_on ());
 }
}
FUNCTION NOINLINE word p308_f3 (word v5, pair v6) {
 if (!go_on ()) { return 0; }
 __defer told (107, p308_saved);
 if ((v5 & v5) % 3 != 0) { return p308_f3 ((v5 + (g[2] + v6.w)), (pair) { (g[2] ^ 84), { (g[1] & g[0]), (g[0] - v5) } }); }
 __defer p308_f1 ();
 word v110 = (v5 | g[1]);
 const struct defer_panic *v112 = __recover ();
 told (115, v112);
 const struct defer_panic *v116 = __recover ();
 said (119, v116);
 word v120 = (v110 + (v5 + g[0]));
 const struct defer_panic *v122 = __recover ();
 told (125, v122);
 if (v122 != NULL) {
  word v128 = 0;
  while (v128 < 2 && go_on ()) {
   v128 = (v128 + 1);
   __defer {
    trace (132, v128);
    const struct defer_panic *v133 = __recover ();
    said (136, v133);
    if (v133 != NULL) {
     p308_hook = note;
    } else {
     __defer p308_hook (33);
    }
    p308_saved = v133;
    if ((g[1] + g[1]) % 3 != 0) { __panic (as_uint ((v120 & v110))); }
   }
   __defer bump (&v6.w, (v110 | g[2]));
   told (144, v122);
   if ((v120 * g[2]) % 3 != 0) { break; }
  }
  __defer p308_f2 ();
  trace (147, (v6.w | (v110 + 26)));
 } else {
  __defer {
   const struct defer_panic *v149 = __recover ();
   told (152, v149);
   trace (153, (g[0] ^ (g[0] + v110)));
   word v154 = (g[0] - (v5 + g[0]));
  }
 }
 return (v5 & g[1]);
}
static void p308 (word i) {
 p308_hook = note; p308_saved = NULL;
 switch (i) {
 case 0: note (p308_f0 (0));
 break;
 case 1: note (p308_f1 ());
 break;
 case 2: p308_f2 ();
 break;
 case 3: note (p308_f3 (21, (pair) { 3, { 4, 5 } }));
 break;
 }
}
static word (*p309_hook) (word) = note;
static const struct defer_panic *p309_saved;
FUNCTION word p309_f0 (word v1);
FUNCTION pair p309_f1 (void);
FUNCTION void p309_f2 (word v4, word v5);
FUNCTION void p309_f3 (word v6, word *v7);
FUNCTION word p309_f4 (word *v8);
FUNCTION void p309_f5 (word *v9, word *v10);
FUNCTION word p309_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p309_hook (v1);
 const struct defer_panic *v12 = __recover ();
 said (15, v12);
 if (v12 != NULL) {
  word v18 = 0;
  while (v18 < 4 && go_on ()) {
   v18 = (v18 + 1);
   __defer {
    if ((v1 & 30) % 3 != 0) { goto L22; }
    v12 = deep ();
    if (g[0] % 3 != 0) { goto L22; }
    p309_saved = __recover ();
    told (27, p309_saved);
    if (p309_saved != NULL) {
     if ((v1 & g[0]) % 3 != 0) { goto L22; }
     said (31, v12);
     said (33, v12);
     if (p309_saved != NULL) { __panic (p309_saved); }
    } else {
     if (g[0] % 3 != 2) { goto L22; }
     if ((v18 - g[0]) % 3 != 0) { goto L22; }
    }
    L22: ;
   }
   if (v1 % 3 != 0) { return (g[2] * v2); }
  }
  g[0] = (v1 + 5);
 } else 
  __defer {
   __defer p309_f3 ((v2 ^ (g[2] ^ g[2])), &v1);
   trace (41, g[0]);
  }
 p309_hook = note;
 p309_f1 ();
 return 98;
}
FUNCTION pair p309_f1 (void) {
 __result pair v3 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v46 = __recover ();
  told (49, v46);
  v3.row[1] = (g[1] ^ (v3.w & g[0]));
  __defer {
   const struct defer_panic *v52 = __recover ();
   told (55, v52);
   if (g[2] % 3 != 0) {
    __panic (as_text ((v3.w & 27)));
    if ((g[2] - 49) % 3 != 0) { __panicf (LONG_TEXT, g[2]); }
    word v60 = 0;
    do {
     v60 = (v60 + 1);
     said (64, p309_saved);
     word v65 = v3.w;
     __panic (as_uint (g[1]));
    } while (v60 < 1 && go_on ());
   } else {
    if (g[1] % 3 != 0) { __panic (as_int (95)); }
   }
  }
 }
}
FUNCTION void p309_f2 (word v4, word v5) {
 if (!go_on ()) { return ; }
 __defer bump (&v4, v5);
 __defer p309_f2 ((v5 + (v4 | 39)), g[2]);
 __defer {
  const struct defer_panic *v72 = __recover ();
  said (75, v72);
  if (v72 != NULL) {
   __defer mixed ((unsigned char) ((g[2] * v4)), (double) ((v5 & (g[0] & g[1]))) * 0.5, (pair) { (g[2] + g[2]), { (g[0] - g[0]), 80 } });
   word v79 = 0;
   do {
    v79 = (v79 + 1);
    if (g[0] % 3 != 0) { goto L82; }
    {
     __defer p309_f1 ();
     v72 = v72;
    }
    L82: ;
    trace (86, v4);
   } while (v79 < 2 && go_on ());
   g[2] = (g[2] + (g[0] + g[2]));
  } else {
   v4 = (v5 | (g[0] - g[1]));
  }
  word *v89 = &v4;
  word *v91 = &v4;
  if (((*v91) * 79) % 3 != 0) {
   told (95, v72);
   if ((v5 - 65) % 3 != 0) { __panic (as_char ((v4 * v5))); }
  } else {
   word v98 = 0;
   while (v98 < 4 && go_on ()) {
    v98 = (v98 + 1);
    switch ((*v91) % 4) {
    case 0:
     v98 = (v5 + (v4 | g[0]));
     if (g[0] % 3 != 0) { __panic (as_ulong ((g[2] - v4))); }
     break;
    case 1:
     trace (106, (g[0] - (g[0] - v5)));
     break;
    case 2:
     {
     trace (108, (g[0] - (g[1] ^ (*v89))));
     }
     break;
    }
   }
  }
 }
}
FUNCTION void p309_f3 (word v6, word *v7) {
 if (!go_on ()) { return ; }
 __defer {
  v6 = (g[0] ^ v6);
 }
 for (word v112 = 0; v112 < 1 && go_on (); v112++) {
  if (v6 % 3 != 0) { { p309_f2 (67, (v112 ^ (g[0] | 61))); return; } }
  p309_saved = __recover ();
  trace (115, (v6 * ((*v7) - v6)));
  p309_saved = __recover ();
  told (118, p309_saved);
  if (p309_saved != NULL) {
   if ((v6 ^ (*v7)) % 3 != 0) { goto L120; }
   if ((v6 ^ v6) % 3 != 0) { __panicf (LONG_TEXT, v6); }
   __defer note ((v6 | (g[1] + 87)));
   __defer p309_hook ((g[1] * ((*v7) ^ (*v7))));
   L120: ;
   __defer {
    const struct defer_panic *v125 = __recover ();
    said (128, v125);
    word v130 = 0;
    L129: ;
    v130 = (v130 + 1);
    g[1] = (g[1] * ((*v7) + (*v7)));
    word v134[3] = { (v6 ^ g[1]), (v112 ^ (*v7)), ((*v7) & 31) };
    said (137, v125);
    if (v130 < 1 && go_on ()) { goto L129; }
    switch ((v112 + v130) % 4) {
    case 0:
     {
     trace (140, (v112 ^ v134[v6 % 3]));
     word v141 = (v6 * (g[1] | v130));
     if (g[1] % 3 != 0) { __panicf (LINES, (v6 * 17), (g[0] | (*v7))); }
     }
     break;
    case 1:
     trace (145, (v134[v112 % 3] - (v130 + v134[1])));
     __attribute__ ((fallthrough));
    case 2:
     {
     trace (147, (v6 ^ (v6 | (*v7))));
     }
     break;
    default:
     trace (149, (v130 + 74));
     break;
    }
   }
  } else {
   trace (150, g[2]);
  }
 }
}
FUNCTION word p309_f4 (word *v8) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v151 = __recover ();
 told (154, v151);
 __defer {
  said (157, v151);
  __defer p309_f1 ();
 }
 v151 = v151;
 word v161 = 0;
 do {
  v161 = (v161 + 1);
  if ((v161 + g[2]) % 3 != 0) { __panic (as_char ((g[0] | v161))); }
  if ((g[2] - v161) % 3 != 0) {
   if (p309_saved != NULL) { __panic (p309_saved); }
   word v167 = v161;
   word v169[3] = { (g[1] + g[2]), (v161 ^ v161), (g[0] + g[0]) };
  }
  word v172 = 0;
  do {
   v172 = (v172 + 1);
   if (v161 % 3 != 0) { break; }
   trace (176, (g[0] * v172));
  } while (v172 < 4 && go_on ());
 } while (v161 < 3 && go_on ());
 return v161;
}
FUNCTION void p309_f5 (word *v9, word *v10) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v178 = __recover ();
 said (181, v178);
 if (v178 != NULL) {
  word v184 = 0;
  L183: ;
  v184 = (v184 + 1);
  word v188 = 0;
  L187: ;
  v188 = (v188 + 1);
  v188 = (g[1] ^ (v188 + v184));
  for (word v193 = 0; v193 < 2 && go_on (); v193++) {
   trace (194, (v193 * (g[2] | v188)));
   trace (195, (v188 ^ (g[0] - g[0])));
  }
  if (v188 < 4 && go_on ()) { goto L187; }
  __defer {
   const struct defer_panic *v197 = __recover ();
   told (200, v197);
   trace (201, (v188 & (g[0] - 46)));
   word v203 = 0;
   L202: ;
   v203 = (v203 + 1);
   __defer p309_f1 ();
   __panic (as_float (((*v10) + v188)));
   if (v203 < 2 && go_on ()) { goto L202; }
   switch ((g[1] + v184) % 4) {
   case 1:
    {
    if ((v184 + 37) % 3 != 0) { __panic (as_uint (v184)); }
    }
    break;
   default:
    trace (212, (g[1] + (g[2] ^ (*v9))));
    g[1] = (*v10);
    v184 = (v188 ^ g[0]);
    break;
   }
  }
  if (v184 < 1 && go_on ()) { goto L183; }
 } else {
  trace (215, g[1]);
 }
 __defer p309_f1 ();
}
static void p309 (word i) {
 p309_hook = note; p309_saved = NULL;
 switch (i) {
 case 0: note (p309_f0 (0));
 break;
 case 1: p309_f1 ();
 break;
 case 2: p309_f2 (14, 15);
 break;
 case 3: p309_f3 (21, &g[1]);
 break;
 case 4: note (p309_f4 (&g[0]));
 break;
 case 5: p309_f5 (&g[0], &g[1]);
 break;
 }
}
static word (*p310_hook) (word) = note;
static const struct defer_panic *p310_saved;
FUNCTION word p310_f0 (word v1);
FUNCTION void p310_f1 (void);
FUNCTION NOINLINE word p310_f2 (pair v3, pair v4, word v5);
FUNCTION word p310_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v8 = __recover ();
  told (11, v8);
  v2 = (v1 & g[1]);
  __defer p310_f1 ();
 }
 trace (14, (v2 - (g[1] + g[1])));
 __panic (as_char (g[2]));
 return p310_f2 ((pair) { v2, { v2, (g[0] ^ g[1]) } }, (pair) { 25, { (v1 & v1), (g[0] ^ 89) } }, 96);
 if (v1 % 3 != 0) { __panicf (LINES, (g[0] | v2), (v1 - v1)); }
 trace (20, v1);
 __defer p310_f1 ();
 if (v2 % 3 != 0) 
  said (24, p310_saved);
 word v26 = 0;
 L25: ;
 v26 = (v26 + 1);
 trace (29, (g[2] * (v1 + 65)));
 __defer p310_f1 ();
 if (v2 % 3 != 0) { goto L31; }
 if (g[0] % 3 != 2) { goto L32; }
 if ((v26 - 37) % 3 != 0) { return p310_f2 ((pair) { (v26 | v2), { (g[0] + 44), (v2 & v26) } }, (pair) { v2, { v26, v1 } }, (g[2] & (v26 + 43))); }
 if (v26 % 3 != 0) {
  __panic (as_literal (88));
  if (v26 % 3 != 0) { __panic (as_uint ((g[1] * v26))); }
 } else {
  trace (37, (v2 | (v26 * g[0])));
  bump (&v2, (v26 | (g[0] & g[0])));
 }
 L32: ;
 L31: ;
 if (v26 < 1 && go_on ()) { goto L25; }
 return g[2];
}
FUNCTION void p310_f1 (void) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v40 = __recover ();
 said (43, v40);
 if (v40 != NULL) {
  word v45 = (g[0] | g[2]);
  if ((g[1] + 38) % 3 != 0) {
   if (g[2] % 3 != 0) { goto L48; }
   p310_f1 ();
   if ((g[1] + g[1]) % 3 != 0) { return ; }
   if ((g[2] - v45) % 3 != 0) { goto L48; }
   L48: ;
   { p310_f0 ((g[0] | (g[2] - v45))); return; }
  } else {
   switch (g[1] % 4 + 1) {
   case 0:
    {
    word v56 = 0;
    L55: ;
    v56 = (v56 + 1);
    v56 = (v45 | (v56 - g[0]));
    if (v56 % 3 != 0) { __panic (as_double ((g[0] | g[2]))); }
    if (v56 < 3 && go_on ()) { goto L55; }
    __panic (as_uint ((v56 ^ v45)));
    __defer {
     v40 = __recover ();
     said (65, v40);
     if (v40 != NULL) {
      trace (67, (v56 * (v45 + 74)));
      if (v40 != NULL) { __panic (v40); }
     } else {
      trace (69, 97);
     }
    }
    }
    break;
   case 1:
    trace (71, (v45 & (g[2] * v45)));
    break;
   case 2:
    {
    trace (73, v45);
    }
    break;
   }
  }
  if (v40 != NULL) { __panic (v40); }
 }
}
FUNCTION NOINLINE word p310_f2 (pair v3, pair v4, word v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer __panicf (LONG_TEXT, 47);
 trace (76, (v6 & g[2]));
 __defer {
  p310_saved = __recover ();
  told (80, p310_saved);
  if (p310_saved != NULL) {
   told (83, p310_saved);
   v6 = (g[1] * v4.row[0]);
   if (p310_saved != NULL) { __panic (p310_saved); }
  } else {
   if ((v5 + v3.w) % 3 != 0) { __panic (as_literal (17)); }
  }
  __defer p310_f0 ((v6 - (v6 + 71)));
  p310_saved = p310_saved;
  if ((v5 | g[2]) % 3 != 0) { goto L89; }
  said (91, p310_saved);
  L89: ;
 }
 if (v5 % 3 != 0) {
  trace (93, (v6 ^ 25));
 }
 p310_saved = p310_saved;
 v5 = (v4.w * (v6 ^ g[2]));
 v5 = (g[2] * (v3.row[0] & 23));
 said (98, p310_saved);
 if (p310_saved != NULL && (g[2] * v6) % 3 != 0) { __panic (p310_saved); }
 pair v100 = v3;
 __defer p310_f0 ((g[0] + (g[0] + 66)));
 if (g[2] % 3 != 0) { return (v6 | (g[0] * v5)); }
 v3 = (pair) { (v5 + 68), { g[1], (v5 * 21) } };
 said (106, p310_saved);
 trace (107, v6);
 word v109 = 0;
 do {
  v109 = (v109 + 1);
 } while (v109 < 1 && go_on ());
}
static void p310 (word i) {
 p310_hook = note; p310_saved = NULL;
 switch (i) {
 case 0: note (p310_f0 (0));
 break;
 case 1: p310_f1 ();
 break;
 case 2: note (p310_f2 ((pair) { 2, { 4, 5 } }, (pair) { 2, { 4, 5 } }, 16));
 break;
 }
}
static word (*p311_hook) (word) = note;
static const struct defer_panic *p311_saved;
FUNCTION word p311_f0 (word v1);
FUNCTION NOINLINE word p311_f1 (void);
FUNCTION NOINLINE word p311_f2 (pair v4, word v5, pair v6);
FUNCTION pair p311_f3 (pair v8);
FUNCTION word p311_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v9 = deep ();
 told (12, v9);
 __defer p311_f0 ((v2 * (g[2] & g[0])));
 if (g[2] % 3 != 0) { goto L14; }
 __defer {
  if ((g[0] * v2) % 3 != 0) {
   p311_hook = note;
  } else {
   word v19 = 0;
   do {
    v19 = (v19 + 1);
    __defer p311_f1 ();
    said (24, p311_saved);
    said (26, v9);
   } while (v19 < 4 && go_on ());
   if (v1 % 3 != 0) { __panic (as_text ((g[2] | v1))); }
  }
  __defer p311_f0 (27);
 }
 L14: ;
}
FUNCTION NOINLINE word p311_f1 (void) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 __defer told (30, p311_saved);
 __defer p311_f3 ((pair) { (g[2] - 28), { v3, v3 } });
 if (g[0] % 3 != 2) { __panic (as_ulong ((g[0] * 29))); }
 for (word v34 = 0; v34 < 1 && go_on (); v34++) {
  for (word v36 = 0; v36 < 3 && go_on (); v36++) {
   trace (37, v34);
   const struct defer_panic *v38 = __recover ();
   told (41, v38);
   if ((v3 * v36) % 3 != 0) { __panic (as_int (v36)); }
   if (v3 % 3 != 0) { __panic (as_long ((g[2] * v3))); }
  }
  p311_hook = note;
  word v46 = 0;
  L45: ;
  v46 = (v46 + 1);
  __defer p311_f0 ((g[1] | (v3 | 50)));
  for (word v51 = 0; v51 < 1 && go_on (); v51++) {
   if ((g[2] ^ 97) % 3 != 0) { break; }
   if (v46 < 4 && go_on ()) { goto L45; }
  }
  g[1] = (g[1] ^ (v3 - g[1]));
  g[1] = (v46 - (v3 | v46));
  if (v46 < 4 && go_on ()) { goto L45; }
  __defer {
   trace (57, (v46 & v34));
  }
 }
}
FUNCTION NOINLINE word p311_f2 (pair v4, word v5, pair v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  told (60, __recover ());
  if ((v5 - g[0]) % 3 != 0) { __panic (as_float (17)); }
  switch (v5 % 4) {
  case 1:
   p311_hook = note;
   break;
  case 2:
   {
   for (word v67 = 0; v67 < 2 && go_on (); v67++) {
    switch ((v5 & v4.w) % 4) {
    case 1:
     {
     trace (70, v5);
     if ((v7 - v7) % 3 != 0) { break; }
     }
     break;
    default:
     {
     if ((v5 * v67) % 3 != 0) { __panic (as_text (v7)); }
     trace (74, v67);
     }
     break;
    }
    p311_hook = note;
    said (77, p311_saved);
    const struct defer_panic *v78 = __recover ();
    told (81, v78);
    if (v78 != NULL) {
     __defer p311_f2 ((pair) { (v4.row[0] | 66), { (v5 - v67), v67 } }, g[0], v6);
    } else {
     trace (84, (g[0] * 60));
    }
   }
   }
   break;
  default:
   trace (86, (v4.row[0] + (g[2] * v6.row[0])));
   break;
  }
 }
}
FUNCTION pair p311_f3 (pair v8) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v88 = __recover ();
  told (91, v88);
  v88 = v88;
  __defer note ((g[1] + (g[1] * g[2])));
  g[2] = (g[1] & g[1]);
 }
 __defer {
  p311_saved = __recover ();
  told (98, p311_saved);
  __defer {
   p311_saved = __recover ();
   said (102, p311_saved);
   if (g[0] % 3 != 1) { __panic (as_int ((g[0] | g[1]))); }
   trace (104, (v8.w + (g[0] - 1)));
   word v106 = 0;
   while (v106 < 1 && go_on ()) {
    v106 = (v106 + 1);
    if ((v8.w * g[1]) % 3 != 0) { continue; }
    if ((v8.w + v8.row[0]) % 3 != 0) {
     v8.w = (g[2] & (v106 - g[0]));
    }
    p311_saved = p311_saved;
   }
   trace (113, g[1]);
  }
  g[1] = (g[1] & (g[1] + v8.row[1]));
  word v116 = 0;
  do {
   v116 = (v116 + 1);
   g[0] = v8.row[0];
   word v121 = 0;
   while (v121 < 3 && go_on ()) {
    v121 = (v121 + 1);
    switch ((g[0] + 15) % 4) {
    case 1:
     __defer note ((v121 | (v8.row[0] ^ 3)));
     break;
    case 2:
     {
     trace (128, (g[1] ^ (v116 | v121)));
     }
     break;
    }
   }
  } while (v116 < 4 && go_on ());
 }
 return (pair) { (g[0] + g[0]), { (g[0] * v8.row[0]), 36 } };
}
static void p311 (word i) {
 p311_hook = note; p311_saved = NULL;
 switch (i) {
 case 0: note (p311_f0 (0));
 break;
 case 1: note (p311_f1 ());
 break;
 case 2: note (p311_f2 ((pair) { 2, { 4, 5 } }, 15, (pair) { 2, { 4, 5 } }));
 break;
 case 3: p311_f3 ((pair) { 3, { 4, 5 } });
 break;
 }
}
static word (*p312_hook) (word) = note;
static const struct defer_panic *p312_saved;
FUNCTION word p312_f0 (word v1);
FUNCTION NOINLINE word p312_f1 (void);
FUNCTION void p312_f2 (word v4, word v5, const struct defer_panic *v6);
FUNCTION word p312_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  g[2] = (g[1] & (g[2] ^ 40));
  trace (9, (g[1] ^ 60));
  __panicf (LINES, (v2 + g[1]), (v2 + g[0]));
  if ((g[2] & v1) % 3 != 0) { goto L11; }
  {
   if ((v2 + v2) % 3 != 0) { __panic (as_text ((v2 ^ g[2]))); }
   __defer p312_hook ((g[1] | 15));
   __defer p312_f0 ((g[1] ^ v1));
  }
  g[1] = 27;
  L11: ;
 }
 return (g[0] ^ (g[2] - 40));
}
FUNCTION NOINLINE word p312_f1 (void) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v18 = __recover ();
 told (21, v18);
 if (v18 != NULL) 
  v3 = p312_f1 ();
 __defer {
  const struct defer_panic *v25 = __recover ();
  said (28, v25);
  v18 = __recover ();
  said (31, v18);
  if (v18 != NULL) {
   word *v33 = &v3;
  } else {
   __defer {
    v3 = v3;
    word v38 = 0;
    L37: ;
    v38 = (v38 + 1);
    trace (41, (g[0] + (v38 & v3)));
    trace (42, (v3 | 43));
    if (v38 < 4 && go_on ()) { goto L37; }
    if (v18 != NULL && (g[0] + v3) % 3 != 0) { __panic (v18); }
    if ((g[0] + g[0]) % 3 != 0) {
     pair v45 = (pair) { (g[1] ^ v3), { v3, (g[0] - v38) } };
    } else {
     v38 = g[0];
    }
   }
  }
  if (v3 % 3 != 0) {
   told (50, v25);
   trace (51, (g[2] + (v3 | 19)));
  }
  if (g[1] % 3 != 0) {
   switch ((v3 | 66) % 4) {
   case 0:
    if (v3 % 3 != 0) { __panic (as_float ((v3 & g[1]))); }
    __defer {
     p312_saved = __recover ();
     said (59, p312_saved);
    }
    __attribute__ ((fallthrough));
   case 2:
    trace (61, (v3 + (v3 | 31)));
    break;
   default:
    trace (63, (g[1] ^ (g[2] + g[0])));
    break;
   }
  } else {
   trace (64, (g[2] + (g[0] & v3)));
  }
 }
}
FUNCTION void p312_f2 (word v4, word v5, const struct defer_panic *v6) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v65 = __recover ();
 said (68, v65);
 __defer p312_f0 ((g[2] - (g[1] | v4)));
 g[1] = 93;
 word v72 = 0;
 while (v72 < 2 && go_on ()) {
  v72 = (v72 + 1);
  trace (75, (g[1] ^ (g[2] | v72)));
  word v77 = 0;
  while (v77 < 4 && go_on ()) {
   v77 = (v77 + 1);
   for (word v81 = 0; v81 < 2 && go_on (); v81++) {
    v6 = v65;
    if (v81 % 3 != 0) { { p312_f2 ((g[1] & (v81 & g[1])), (g[1] - (g[1] | g[1])), __recover ()); return; } }
    __panicf (LINES, (g[0] & 95), (v77 * v77));
    word v86 = 0;
    L85: ;
    v86 = (v86 + 1);
    v81 = note ((v77 - (v86 | g[0])));
    if (v86 < 1 && go_on ()) { goto L85; }
   }
  }
 }
}
static void p312 (word i) {
 p312_hook = note; p312_saved = NULL;
 switch (i) {
 case 0: note (p312_f0 (0));
 break;
 case 1: note (p312_f1 ());
 break;
 case 2: p312_f2 (14, 15, NULL);
 break;
 }
}
static word (*p313_hook) (word) = note;
static const struct defer_panic *p313_saved;
FUNCTION word p313_f0 (word v1);
FUNCTION word p313_f1 (word *v3, word *v4);
FUNCTION word p313_f2 (void);
FUNCTION word p313_f3 (word v6, pair v7);
FUNCTION word p313_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 if (g[0] % 3 != 1) { return (v2 - (g[1] * g[2])); }
 if ((g[2] & 17) % 3 != 0) { __panic (as_char ((v2 * v1))); }
 word v12 = 0;
 do {
  v12 = (v12 + 1);
  __defer {
   v12 = (g[0] * (g[1] + v1));
   __defer {
    told (19, p313_saved);
   }
   __defer p313_hook ((v1 * (g[0] ^ v12)));
  }
  word v22 = 0;
  while (v22 < 1 && go_on ()) {
   v22 = (v22 + 1);
   if (v12 % 3 != 0) { break; }
   word v27 = 0;
   do {
    v27 = (v27 + 1);
    return p313_f2 ();
    word *v32 = &v22;
   } while (v27 < 3 && go_on ());
   word v34 = v2;
  }
  said (37, p313_saved);
 } while (v12 < 1 && go_on ());
 return (g[0] + (v2 & 91));
}
FUNCTION word p313_f1 (word *v3, word *v4) {
 if (!go_on ()) { return 0; }
 if ((g[0] + g[1]) % 3 != 0) { return (g[2] | (g[1] * g[2])); }
 __defer p313_f2 ();
 word v41 = (g[2] + 61);
 pair v43 = (pair) { 64, { g[1], v41 } };
 p313_saved = __recover ();
 told (47, p313_saved);
 __defer note (v41);
 pair v49 = v43;
 word v52 = 0;
 do {
  v52 = (v52 + 1);
  word v55 = 52;
  __defer {
   p313_saved = __recover ();
   said (60, p313_saved);
   __defer __recover ();
   switch ((v43.w ^ v52) % 4) {
   case 1:
    {
    for (word v65 = 0; v65 < 4 && go_on (); v65++) {
     note (((*v4) & (v49.row[1] & v65)));
     if (v55 % 3 != 0) { __panic (as_double ((*v4))); }
    }
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    for (word v70 = 0; v70 < 1 && go_on (); v70++) {
     if (((*v3) + v41) % 3 != 0) { break; }
     word v72 = (v70 - (v41 - v41));
    }
    }
    __attribute__ ((fallthrough));
   default:
    for (word v76 = 0; v76 < 3 && go_on (); v76++) {
     said (78, p313_saved);
     said (80, p313_saved);
     v55 = (v43.row[0] + (v76 & g[2]));
     v43.row[0] = g[2];
    }
    break;
   }
  }
 } while (v52 < 2 && go_on ());
 return (v52 & g[1]);
}
FUNCTION word p313_f2 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v84 = __recover ();
 said (87, v84);
 if (v84 != NULL) {
  const struct defer_panic *v89 = __recover ();
  said (92, v89);
 }
 __defer {
  const struct defer_panic *v94 = __recover ();
  told (97, v94);
  __defer {
   word v100 = 0;
   L99: ;
   v100 = (v100 + 1);
   trace (103, (v100 & (v100 | 24)));
   if (g[1] % 3 != 0) {
    g[0] = (v100 - (g[0] - v5));
   } else {
    p313_saved = deep ();
    __defer note (g[2]);
   }
   if (v100 < 2 && go_on ()) { goto L99; }
   trace (108, (g[2] * g[0]));
  }
  trace (109, (v5 & (g[2] | 35)));
  word v111 = 0;
  while (v111 < 1 && go_on ()) {
   v111 = (v111 + 1);
   __defer {
    const struct defer_panic *v115 = __recover ();
    told (118, v115);
    if (v115 != NULL) 
     __defer mixed ((unsigned char) ((g[1] * (v5 & v5))), (double) (g[2]) * 0.5, (pair) { (v5 * v5), { (g[2] | 87), (g[0] - v111) } });
   }
  }
 }
 return (g[2] - v5);
}
FUNCTION word p313_f3 (word v6, pair v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 v8 = p313_f3 ((g[0] - v6), (pair) { (v6 + v8), { (v7.w & 27), 92 } });
 if (v8 % 3 != 0) { return (g[1] * (v8 | v8)); }
 trace (124, g[2]);
 if (p313_saved != NULL) { __panic (p313_saved); }
 pair v126 = v7;
 word v128 = (v8 - (g[0] - 34));
 if ((g[2] | 93) % 3 != 0) { __panic (as_float (v8)); }
 word v132 = 0;
 while (v132 < 2 && go_on ()) {
  v132 = (v132 + 1);
  __defer {
   const struct defer_panic *v136 = __recover ();
   said (139, v136);
   if (v136 != NULL) {
    switch ((g[1] - v132) % 4) {
    case 0:
     trace (143, v126.row[(v128 & v6) % 2]);
     v8 = g[1];
     break;
    case 1:
     {
     word v147 = 0;
     do {
      v147 = (v147 + 1);
      told (151, __recover ());
      word v152 = (g[2] ^ g[1]);
     } while (v147 < 1 && go_on ());
     if ((v132 & v147) % 3 != 0) { break; }
     if (g[1] % 3 != 0) {
      __defer p313_f2 ();
     }
     }
     __attribute__ ((fallthrough));
    case 2:
     __defer {
      trace (159, (g[2] + (g[2] * v8)));
     }
     break;
    default:
     trace (161, (v132 ^ (v132 - v8)));
     break;
    }
   } else {
    trace (162, v6);
   }
  }
 }
 return (v8 | g[1]);
}
static void p313 (word i) {
 p313_hook = note; p313_saved = NULL;
 switch (i) {
 case 0: note (p313_f0 (0));
 break;
 case 1: note (p313_f1 (&g[0], &g[1]));
 break;
 case 2: note (p313_f2 ());
 break;
 case 3: note (p313_f3 (21, (pair) { 3, { 4, 5 } }));
 break;
 }
}
static word (*p314_hook) (word) = note;
static const struct defer_panic *p314_saved;
FUNCTION word p314_f0 (word v1);
FUNCTION void p314_f1 (word v3, word *v4);
FUNCTION pair p314_f2 (void);
FUNCTION NOINLINE word p314_f3 (word v6, pair v7);
FUNCTION word p314_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer note ((v2 ^ (g[0] & 23)));
 __defer p314_hook (g[1]);
 if ((v2 ^ 6) % 3 != 0) { return p314_f3 ((v1 ^ g[2]), (pair) { (g[2] + v2), { (g[2] - 26), (g[2] | v2) } }); }
 if (v2 % 3 != 0) { return g[1]; }
 g[0] = (g[0] & (v1 | g[1]));
 p314_saved = __recover ();
 said (16, p314_saved);
 if (p314_saved != NULL) {
  if (g[0] % 3 != 2) { __panic (as_float ((g[0] | v2))); }
  if (p314_saved != NULL) { __panic (p314_saved); }
 }
 g[1] = (g[0] + (g[1] * 69));
 if ((g[0] ^ g[1]) % 3 != 0) { return p314_f0 (11); }
 word v23 = 0;
 do {
  v23 = (v23 + 1);
  if ((g[2] ^ 31) % 3 != 0) { goto L26; }
  switch (g[1] % 4) {
  case 0:
   {
   if (g[1] % 3 != 0) { return p314_f0 (50); }
   said (31, p314_saved);
   const struct defer_panic *v32 = __recover ();
   said (35, v32);
   if (v32 != NULL) {
    v32 = __recover ();
   }
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   const struct defer_panic *v39 = __recover ();
   told (42, v39);
   if (v23 % 3 != 0) { goto L26; }
   }
   break;
  default:
   {
   word v46 = 0;
   do {
    v46 = (v46 + 1);
    if ((v1 * g[2]) % 3 != 0) { break; }
    p314_saved = p314_saved;
    v46 = g[2];
   } while (v46 < 3 && go_on ());
   __defer p314_f3 ((v23 ^ 50), (pair) { (g[1] | g[2]), { (v2 + v2), (v2 ^ g[1]) } });
   }
   break;
  }
  L26: ;
 } while (v23 < 2 && go_on ());
}
FUNCTION void p314_f1 (word v3, word *v4) {
 if (!go_on ()) { return ; }
 __defer {
  if (g[0] % 3 != 0) {
   __defer {
    const struct defer_panic *v56 = __recover ();
    said (59, v56);
    word v61 = 0;
    L60: ;
    v61 = (v61 + 1);
    mixed ((unsigned char) ((g[2] * ((*v4) - g[2]))), (double) ((*v4)) * 0.5, (pair) { (v61 * v61), { (v3 & 42), v61 } });
    __defer bump (&v3, g[1]);
    if (v61 < 3 && go_on ()) { goto L60; }
    if ((v61 & 16) % 3 != 0) { __panic (as_ulong ((g[1] & 92))); }
   }
   p314_saved = __recover ();
  }
  told (69, NULL);
 }
 if (p314_saved != NULL && g[0] % 3 != 2) { __panic (p314_saved); }
 said (72, p314_saved);
 for (word v74 = 0; v74 < 4 && go_on (); v74++) {
  word v75[3] = { 62, (g[1] + v74), (g[1] + (*v4)) };
  if ((v74 - 30) % 3 != 0) { return ; }
 }
 if ((v3 - v3) % 3 != 0) { { p314_f1 ((v3 | 84), &(word) { 22 }); return; } }
 __defer p314_f3 (g[0], (pair) { (v3 ^ 16), { (g[2] + v3), 27 } });
 __defer {
  word v82 = 0;
  while (v82 < 3 && go_on ()) {
   v82 = (v82 + 1);
  }
 }
}
FUNCTION pair p314_f2 (void) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 note ((g[1] - (g[0] ^ g[2])));
 if (g[0] % 3 != 0) { return v5; }
 __defer {
  const struct defer_panic *v88 = __recover ();
  said (91, v88);
  __defer p314_f0 ((g[1] + (v5.row[1] + v5.w)));
  word v94 = 0;
  L93: ;
  v94 = (v94 + 1);
  if ((v94 | 70) % 3 != 0) { __panic (as_literal (60)); }
  __defer {
   __defer bump (&v94, (v94 ^ (v94 + g[2])));
   trace (100, (g[0] ^ (v94 + 34)));
   word v102 = 0;
   L101: ;
   v102 = (v102 + 1);
   v94 = (v94 ^ g[0]);
   if ((v102 ^ g[1]) % 3 != 0) { __panic (as_literal (60)); }
   trace (107, (v94 | (v94 + g[0])));
   word v108 = (v94 & (v102 | v5.row[1]));
   if (v102 < 1 && go_on ()) { goto L101; }
  }
  if (v94 < 1 && go_on ()) { goto L93; }
 }
}
FUNCTION NOINLINE word p314_f3 (word v6, pair v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 word v111 = 0;
 while (v111 < 2 && go_on ()) {
  v111 = (v111 + 1);
  told (115, NULL);
  const struct defer_panic *v116 = __recover ();
  said (119, v116);
 }
 word v121 = 0;
 L120: ;
 v121 = (v121 + 1);
 if ((v121 & v8) % 3 != 0) { __panic (as_text ((v121 - v121))); }
 v111 = p314_f0 ((g[2] & (v8 ^ g[1])));
 if (v121 < 3 && go_on ()) { goto L120; }
 v121 = p314_f3 ((g[1] * 21), v7);
 for (word v128 = 0; v128 < 4 && go_on (); v128++) {
  word v130 = 0;
  while (v130 < 1 && go_on ()) {
   v130 = (v130 + 1);
   if (p314_saved != NULL && v130 % 3 != 0) { __panic (p314_saved); }
   if ((v6 + g[2]) % 3 != 0) { goto L134; }
   v121 = v121;
   v111 = p314_f3 ((g[2] + g[0]), (pair) { (g[0] ^ 80), { (g[1] | g[2]), v130 } });
   L134: ;
   __panic (as_float ((v111 * 21)));
   told (139, __recover ());
  }
  if (g[1] % 3 != 0) { break; }
 }
}
static void p314 (word i) {
 p314_hook = note; p314_saved = NULL;
 switch (i) {
 case 0: note (p314_f0 (0));
 break;
 case 1: p314_f1 (7, &g[1]);
 break;
 case 2: p314_f2 ();
 break;
 case 3: note (p314_f3 (21, (pair) { 3, { 4, 5 } }));
 break;
 }
}
static word (*p315_hook) (word) = note;
static const struct defer_panic *p315_saved;
FUNCTION NOINLINE word p315_f0 (word v1);
FUNCTION word p315_f1 (pair v2);
FUNCTION NOINLINE word p315_f2 (word *v3, word v4);
FUNCTION NOINLINE word p315_f3 (word *v6, pair v7);
FUNCTION NOINLINE word p315_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v9 = __recover ();
 said (12, v9);
 if (v9 != NULL) {
  __defer {
   const struct defer_panic *v15 = __recover ();
   told (18, v15);
   word v20 = 0;
   L19: ;
   v20 = (v20 + 1);
   __defer {
    __defer p315_f3 (&v20, (pair) { (g[2] ^ v20), { 22, (g[1] * g[0]) } });
    v1 = p315_hook ((g[2] + (v1 + g[2])));
    __defer p315_f1 ((pair) { (v1 * v1), { v20, (v1 * g[0]) } });
   }
   __defer mixed ((unsigned char) ((g[0] - (v20 & 70))), (double) (g[1]) * 0.5, (pair) { 25, { (v20 | v1), (g[1] & g[0]) } });
   __panic (as_double ((g[0] ^ v20)));
   pair v29 = (pair) { (v20 - 1), { (v20 ^ g[0]), (g[2] + v20) } };
   if (v20 < 2 && go_on ()) { goto L19; }
  }
  if (v9 != NULL) { __panic (v9); }
 }
 __defer {
  const struct defer_panic *v33 = __recover ();
  told (36, v33);
  if (v33 != NULL) {
   const struct defer_panic *v38 = __recover ();
   said (41, v38);
   if (v38 != NULL) {
    for (word v44 = 0; v44 < 4 && go_on (); v44++) {
     __defer p315_f0 ((v44 - (v44 + 8)));
     if ((v44 * g[0]) % 3 != 0) { break; }
    }
   }
  } else {
   trace (47, (v1 & (v1 + v1)));
  }
 }
 return (v1 - v1);
}
FUNCTION word p315_f1 (pair v2) {
 if (!go_on ()) { return 0; }
 __defer {
  if ((g[0] + v2.row[1]) % 3 != 0) {
   if (g[0] % 3 != 1) { goto L51; }
   {
    __panic (as_long (g[0]));
   }
   L51: ;
   const struct defer_panic *v54 = __recover ();
   told (57, v54);
  }
  word v59 = 0;
  while (v59 < 4 && go_on ()) {
   v59 = (v59 + 1);
   pair v62 = (pair) { (v59 * 12), { (v59 * v59), v59 } };
   p315_saved = __recover ();
   said (66, p315_saved);
   trace (67, (v59 * (v59 - 47)));
   word v68 = v59;
  }
 }
 if (g[0] % 3 != 0) {
  trace (71, v2.row[g[0] % 2]);
 }
 return 14;
}
FUNCTION NOINLINE word p315_f2 (word *v3, word v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 p315_hook = note;
 g[2] = (v5 | v5);
 trace (75, (v5 + (v5 | 35)));
 word v76 = (v4 * (v4 & g[0]));
 v4 = (v4 & (g[2] ^ v76));
 __defer {
  const struct defer_panic *v80 = __recover ();
  told (83, v80);
  if (v80 != NULL) {
   pair v85 = (pair) { v4, { (v4 ^ 53), (v76 - g[1]) } };
  }
  __defer mixed ((unsigned char) (v5), (double) ((g[0] - (v5 | 40))) * 0.5, (pair) { (v5 + 10), { (v5 ^ g[2]), ((*v3) - v5) } });
  bump (&v76, (g[0] * v76));
  word *v89 = &v5;
 }
 word v92 = 0;
 do {
  v92 = (v92 + 1);
  word v96 = 0;
  do {
   v96 = (v96 + 1);
   __defer p315_f3 (&(word) { (g[1] + 94) }, (pair) { (v76 - (*v3)), { ((*v3) * g[1]), (v96 & g[1]) } });
   if ((v5 + g[1]) % 3 != 0) { goto L100; }
   p315_saved = p315_saved;
   if (((*v3) & 5) % 3 != 0) { break; }
   L100: ;
   __defer note (((*v3) & (*v3)));
   __defer bump (v3, (g[1] ^ (v92 * v96)));
  } while (v96 < 2 && go_on ());
  mixed ((unsigned char) ((v92 + (g[1] - v4))), (double) (((*v3) & (g[1] - v76))) * 0.5, (pair) { (v5 + v96), { ((*v3) - v92), (g[1] | 4) } });
 } while (v92 < 3 && go_on ());
}
FUNCTION NOINLINE word p315_f3 (word *v6, pair v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  if ((v8 ^ v7.row[1]) % 3 != 0) {
   word v109 = 0;
   L108: ;
   v109 = (v109 + 1);
   for (word v113 = 0; v113 < 2 && go_on (); v113++) {
    word v114 = (v8 - (v113 ^ 98));
    p315_saved = __recover ();
    g[0] = (v113 | (*v6));
   }
   told (119, p315_saved);
   for (word v121 = 0; v121 < 1 && go_on (); v121++) {
    __defer p315_f1 (v7);
    trace (123, (*v6));
   }
   if (v109 < 2 && go_on ()) { goto L108; }
   p315_saved = p315_saved;
  }
  if (v8 % 3 != 0) { goto L125; }
  __defer {
   p315_saved = deep ();
   said (129, p315_saved);
  }
  L125: ;
 }
}
static void p315 (word i) {
 p315_hook = note; p315_saved = NULL;
 switch (i) {
 case 0: note (p315_f0 (0));
 break;
 case 1: note (p315_f1 ((pair) { 1, { 4, 5 } }));
 break;
 case 2: note (p315_f2 (&g[0], 15));
 break;
 case 3: note (p315_f3 (&g[0], (pair) { 3, { 4, 5 } }));
 break;
 }
}
static word (*p316_hook) (word) = note;
static const struct defer_panic *p316_saved;
FUNCTION word p316_f0 (word v1);
FUNCTION word p316_f1 (const struct defer_panic *v2, word v3, word v4);
FUNCTION void p316_f2 (const struct defer_panic *v6);
FUNCTION word p316_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer bump (&v1, (g[1] * g[0]));
 word v8 = v1;
 __defer {
  const struct defer_panic *v11 = deep ();
  said (14, v11);
  if (v11 != NULL) {
   word v17 = 0;
   L16: ;
   v17 = (v17 + 1);
   word *v20 = &v1;
   if ((g[0] & v17) % 3 != 0) { goto L22; }
   trace (23, (g[1] * 94));
   L22: ;
   if (g[0] % 3 != 1) { __panic (as_double ((v17 - v17))); }
   if (v17 < 3 && go_on ()) { goto L16; }
   const struct defer_panic *v25 = __recover ();
   told (28, v25);
  }
  if ((v1 & v8) % 3 != 0) { __panic (as_int ((g[2] + v8))); }
  __defer {
   const struct defer_panic *v31 = __recover ();
   said (34, v31);
   if (v31 != NULL) {
    v8 = (g[2] | 23);
    trace (37, (v1 + v8));
    if (v31 != NULL) { __panic (v31); }
   } else {
    __defer {
     const struct defer_panic *v40 = __recover ();
     told (43, v40);
     if (v40 != NULL) {
      trace (45, (v1 & (v1 | g[1])));
     }
    }
   }
  }
 }
 return v1;
}
FUNCTION word p316_f1 (const struct defer_panic *v2, word v3, word v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 v2 = __recover ();
 told (49, v2);
 __defer p316_f1 (NULL, v4, (v5 - 18));
 trace (51, (g[1] + (g[1] ^ v5)));
 v4 = p316_f1 (NULL, (g[1] * (g[2] + g[2])), (g[0] + (g[1] ^ g[1])));
 __defer p316_f2 (__recover ());
 __defer {
  const struct defer_panic *v55 = __recover ();
  told (58, v55);
  trace (59, v3);
  if ((v5 | v5) % 3 != 0) { __panic (as_text (v5)); }
 }
 p316_hook = note;
 if ((g[0] & v4) % 3 != 0) { return (v5 ^ (g[2] * g[2])); }
 return g[2];
}
FUNCTION void p316_f2 (const struct defer_panic *v6) {
 if (!go_on ()) { return ; }
 __defer {
  if ((g[0] + g[0]) % 3 != 0) { goto L65; }
  if ((g[1] + g[2]) % 3 != 0) { __panic (as_literal (36)); }
  __panic (as_float (g[1]));
  switch (g[1] % 4 + 0) {
  case 0:
   __defer {
    const struct defer_panic *v71 = deep ();
    said (74, v71);
    if (v71 != NULL) {
     if ((g[2] - g[0]) % 3 != 0) { __panic (as_uint (8)); }
     told (78, v71);
    }
    __defer told (80, __recover ());
    __panic (as_ulong (95));
   }
   if ((g[0] + g[0]) % 3 != 0) { __panic (as_char ((g[0] ^ g[2]))); }
   break;
  case 1:
   {
   __defer {
    g[0] = g[2];
    g[2] = g[2];
    g[1] = (g[2] & (g[1] - g[1]));
    __defer mixed ((unsigned char) ((g[2] + (g[0] - 81))), (double) (g[0]) * 0.5, (pair) { g[2], { (g[0] ^ 84), g[0] } });
   }
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   pair v90 = (pair) { (g[2] - g[1]), { g[1], 96 } };
   if ((g[0] - g[1]) % 3 != 0) { goto L65; }
   }
   __attribute__ ((fallthrough));
  default:
   {
   for (word v95 = 0; v95 < 3 && go_on (); v95++) {
    if ((v95 | v95) % 3 != 0) { goto L65; }
   }
   }
   break;
  }
  L65: ;
 }
}
static void p316 (word i) {
 p316_hook = note; p316_saved = NULL;
 switch (i) {
 case 0: note (p316_f0 (0));
 break;
 case 1: note (p316_f1 (NULL, 8, 9));
 break;
 case 2: p316_f2 (NULL);
 break;
 }
}
static word (*p317_hook) (word) = note;
static const struct defer_panic *p317_saved;
FUNCTION word p317_f0 (word v1);
FUNCTION pair p317_f1 (word *v3, word *v4, pair v5);
FUNCTION word p317_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p317_saved = __recover ();
  said (10, p317_saved);
  if (p317_saved != NULL) {
   for (word v13 = 0; v13 < 4 && go_on (); v13++) {
    trace (14, (g[0] ^ (v13 & v1)));
    said (16, p317_saved);
   }
  }
  for (word v18 = 0; v18 < 3 && go_on (); v18++) {
   if (v18 % 3 != 0) { goto L19; }
   __defer __panicf (LONG_TEXT, (v18 ^ v18));
   if (v1 % 3 != 0) { break; }
   __defer mixed ((unsigned char) (1), (double) ((v1 ^ (v2 - 12))) * 0.5, (pair) { (v1 & g[1]), { 27, (g[0] * 66) } });
   L19: ;
   for (word v24 = 0; v24 < 3 && go_on (); v24++) {
    told (26, __recover ());
    v18 = (g[0] + v1);
   }
   __defer {
    p317_saved = __recover ();
    told (31, p317_saved);
    if (p317_saved != NULL) {
     trace (33, (v18 * g[2]));
     if (p317_saved != NULL) { __panic (p317_saved); }
    } else {
     said (36, p317_saved);
     __defer p317_f0 (16);
    }
    p317_f1 (&v18, &v18, (pair) { 82, { (v1 ^ g[1]), (v1 + g[1]) } });
    pair v39 = (pair) { v1, { (v2 + g[0]), g[1] } };
   }
   const struct defer_panic *v41 = __recover ();
   said (44, v41);
   if (v41 != NULL) {
    if ((v1 * g[1]) % 3 != 0) {
     __defer p317_f1 (&v2, &v2, (pair) { g[2], { (g[1] | g[1]), (g[0] * v2) } });
    } else {
     trace (48, 49);
    }
   } else {
    trace (49, (g[1] ^ (g[1] | g[1])));
   }
  }
 }
 return (g[1] ^ v1);
}
FUNCTION pair p317_f1 (word *v3, word *v4, pair v5) {
 __result pair v6 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if ((g[0] | 61) % 3 != 0) { __panic (as_double (((*v3) + 85))); }
 word v54 = 0;
 L53: ;
 v54 = (v54 + 1);
 if ((v54 ^ v6.row[1]) % 3 != 0) { return v5; }
 for (word v59 = 0; v59 < 4 && go_on (); v59++) {
  word v60 = 83;
  if (((*v4) - v6.w) % 3 != 0) { __panic (as_long ((v60 - v60))); }
  said (64, p317_saved);
 }
 for (word v66 = 0; v66 < 2 && go_on (); v66++) {
  mixed ((unsigned char) ((v66 * ((*v4) - 10))), (double) (34) * 0.5, v6);
  told (69, __recover ());
 }
 if (v5.w % 3 != 0) { goto L70; }
 trace (71, (v5.row[1] | (v5.row[0] + 87)));
 L70: ;
 if (v54 < 4 && go_on ()) { goto L53; }
 for (word v73 = 0; v73 < 3 && go_on (); v73++) {
  __defer {
   p317_saved = __recover ();
   told (77, p317_saved);
   v73 = ((*v4) | (v54 & v73));
   for (word v80 = 0; v80 < 2 && go_on (); v80++) {
    if (p317_saved != NULL && ((*v3) * v54) % 3 != 0) { __panic (p317_saved); }
   }
  }
 }
}
static void p317 (word i) {
 p317_hook = note; p317_saved = NULL;
 switch (i) {
 case 0: note (p317_f0 (0));
 break;
 case 1: p317_f1 (&g[0], &g[1], (pair) { 1, { 4, 5 } });
 break;
 }
}
static word (*p318_hook) (word) = note;
static const struct defer_panic *p318_saved;
FUNCTION word p318_f0 (word v1);
FUNCTION pair p318_f1 (word *v3);
FUNCTION word p318_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p318_saved = __recover ();
 said (7, p318_saved);
 __defer p318_f0 (g[1]);
 __defer told (10, p318_saved);
 g[0] = (g[1] * (v1 ^ v2));
 v2 = (v2 | (v1 ^ 16));
 trace (13, (g[1] & (v1 | v2)));
 g[2] = (g[2] ^ (g[1] | v2));
 p318_hook = note;
 __defer p318_f0 ((g[1] - (v2 & g[0])));
 if (g[0] % 3 != 0) { goto L17; }
 p318_saved = p318_saved;
 if (v1 % 3 != 0) {
  trace (20, (v2 * (v2 * 4)));
  trace (21, (g[1] | (v1 & v2)));
 } else 
  __defer {
   const struct defer_panic *v23 = deep ();
   told (26, v23);
   switch ((g[0] * v2) % 4) {
   case 0:
    if (v23 != NULL && (v1 - g[0]) % 3 != 0) { __panic (v23); }
    if (g[2] % 3 != 0) { __panic (as_long ((v1 - v2))); }
    break;
   }
   g[2] = (v2 - (g[2] + v1));
  }
 L17: ;
 if (v1 % 3 != 0) { return (g[0] * v1); }
 const struct defer_panic *v33 = __recover ();
 told (36, v33);
 if (v33 != NULL) {
  told (39, v33);
  __panic (as_char (v1));
 } else {
  trace (41, g[2]);
 }
 return (g[2] & v1);
}
FUNCTION pair p318_f1 (word *v3) {
 __result pair v4 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v43 = __recover ();
 said (46, v43);
 __defer {
  p318_saved = NULL;
 }
 if (((*v3) + g[2]) % 3 != 0) { __panic (as_ulong ((g[0] + (*v3)))); }
 __defer p318_f1 (&v4.row[1]);
 switch (g[1] % 4) {
 case 0:
  {
  word v54 = 0;
  L53: ;
  v54 = (v54 + 1);
  __defer {
   const struct defer_panic *v58 = __recover ();
   said (61, v58);
   if (v58 != NULL) {
    p318_hook = p318_f0;
    word v64 = (g[1] & (v54 ^ 52));
   } else {
    v54 = (v54 | v54);
   }
   if ((v54 * v54) % 3 != 0) { __panic (as_uint ((g[0] * v54))); }
   told (69, v58);
   __defer note ((v54 ^ 65));
  }
  v4 = v4;
  if (v54 < 4 && go_on ()) { goto L53; }
  if ((v54 * v4.row[1]) % 3 != 0) { goto L72; }
  trace (73, g[0]);
  L72: ;
  }
  __attribute__ ((fallthrough));
 case 1:
  {
  switch ((g[2] ^ g[2]) % 4) {
  case 0:
   trace (77, (g[0] - v4.w));
   break;
  case 1:
   {
   trace (79, g[1]);
   }
   __attribute__ ((fallthrough));
  case 2:
   trace (81, (g[2] | (v4.row[1] & g[1])));
   break;
  }
  }
  break;
 }
 return (pair) { (g[2] & g[0]), { ((*v3) - 95), (v4.w | g[1]) } };
}
static void p318 (word i) {
 p318_hook = note; p318_saved = NULL;
 switch (i) {
 case 0: note (p318_f0 (0));
 break;
 case 1: p318_f1 (&g[0]);
 break;
 }
}
static word (*p319_hook) (word) = note;
static const struct defer_panic *p319_saved;
FUNCTION NOINLINE word p319_f0 (word v1);
FUNCTION word p319_f1 (word v2);
FUNCTION void p319_f2 (void);
FUNCTION pair p319_f3 (const struct defer_panic *v3, word v4, word v5);
FUNCTION pair p319_f4 (pair v6);
FUNCTION NOINLINE word p319_f0 (word v1) {
 if (!go_on ()) { return 0; }
 for (word v9 = 0; v9 < 3 && go_on (); v9++) {
  __defer {
   const struct defer_panic *v11 = __recover ();
   said (14, v11);
   if (g[0] % 3 != 0) { goto L15; }
   p319_hook = note;
   L15: ;
   told (18, v11);
  }
  __defer note ((g[1] + (g[1] | g[0])));
  return p319_f1 ((v1 | (g[0] * g[0])));
  p319_hook = p319_f0;
 }
 if ((g[1] * 59) % 3 != 0) { return v1; }
 told (24, p319_saved);
 word v25[3] = { g[1], (v1 - 51), (g[2] - 66) };
 __defer {
  const struct defer_panic *v28 = __recover ();
  told (31, v28);
  if (v28 != NULL) {
   g[2] = (v1 - (v1 ^ v1));
   __defer {
    v28 = __recover ();
    told (37, v28);
    said (39, v28);
    told (41, deep ());
    __defer {
     const struct defer_panic *v43 = __recover ();
     said (46, v43);
     if (v43 != NULL) {
      v1 = (v1 + 54);
      if (v43 != NULL) { __panic (v43); }
     }
    }
   }
  } else {
   trace (50, 80);
  }
 }
 return v25[0];
}
FUNCTION word p319_f1 (word v2) {
 if (!go_on ()) { return 0; }
 __defer {
  __defer {
   __defer {
    const struct defer_panic *v55 = __recover ();
    told (58, v55);
    __panic (as_long ((g[2] ^ 9)));
    word v60 = v2;
    v55 = __recover ();
    if (v60 % 3 != 0) { goto L63; }
    mixed ((unsigned char) (g[2]), (double) (95) * 0.5, (pair) { (g[2] | 3), { (v60 + v60), (v60 + 83) } });
    p319_hook = note;
    L63: ;
   }
  }
 }
 return 7;
}
FUNCTION void p319_f2 (void) {
 if (!go_on ()) { return ; }
 p319_saved = deep ();
 said (69, p319_saved);
 __defer {
  const struct defer_panic *v71 = __recover ();
  told (74, v71);
  v71 = v71;
 }
 __defer {
  g[1] = g[2];
  p319_saved = p319_saved;
  const struct defer_panic *v79 = __recover ();
  told (82, v79);
 }
 if ((g[2] - g[1]) % 3 != 0) { goto L84; }
 trace (85, g[2]);
 L84: ;
 if (g[0] % 3 != 0) { __panic (as_char (g[1])); }
 pair v87 = (pair) { (g[2] | g[2]), { (g[1] - g[2]), g[0] } };
 switch ((g[1] & g[0]) % 4) {
 case 1:
  {
  if (g[2] % 3 != 0) { __panic (as_int ((g[2] - g[1]))); }
  }
  break;
 case 2:
  g[1] = (g[1] - (g[1] - v87.row[1]));
  __defer p319_f1 ((g[1] * g[1]));
  break;
 default:
  trace (96, g[1]);
  break;
 }
}
FUNCTION pair p319_f3 (const struct defer_panic *v3, word v4, word v5) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v97 = __recover ();
 told (100, v97);
 if (v97 != NULL) {
  if ((v5 * v4) % 3 != 0) { __panic (as_ulong ((v4 | v5))); }
  switch (g[1] % 4 + 0) {
  case 0:
   {
   said (106, v3);
   v97 = __recover ();
   if ((g[2] | v4) % 3 != 0) {
    if ((g[1] ^ 40) % 3 != 0) { goto L109; }
    if (v97 != NULL) { __defer __panic (v97); }
    trace (111, (g[1] & v5));
    L109: ;
    for (word v113 = 0; v113 < 3 && go_on (); v113++) {
     return p319_f3 (v3, (g[1] & v5), (v4 & (v5 ^ g[1])));
     __defer p319_f3 (deep (), (v5 ^ (v5 - v4)), (v113 - (v4 ^ v5)));
     word v116[3] = { (g[0] ^ g[1]), (g[1] - g[0]), v5 };
    }
    __defer p319_f4 ((pair) { 51, { (g[0] - v5), (g[0] * g[2]) } });
   } else {
    if ((g[1] | g[2]) % 3 != 0) { break; }
   }
   }
   break;
  default:
   {
   g[0] = (v5 + (g[0] & 29));
   }
   break;
  }
 }
 __defer p319_hook ((g[1] | (v5 ^ 43)));
 __defer {
  p319_saved = __recover ();
  said (126, p319_saved);
  p319_saved = __recover ();
  said (129, p319_saved);
  told (131, v97);
 }
 __defer bump (&v5, 22);
 return (pair) { (g[1] - g[1]), { (v4 - v5), (g[2] - v4) } };
}
FUNCTION pair p319_f4 (pair v6) {
 __result pair v7 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v135 = __recover ();
  said (138, v135);
  g[2] = (g[2] | (g[2] + 8));
  trace (140, g[1]);
  if ((g[1] ^ g[1]) % 3 != 0) { __panic (as_ulong (g[0])); }
 }
 p319_hook = note;
 if ((g[2] * 98) % 3 != 0) { goto L143; }
 __defer {
  word v145[3] = { g[1], (g[2] - g[2]), g[2] };
 }
 L143: ;
 word v148 = 0;
 L147: ;
 v148 = (v148 + 1);
 v148 = v148;
 note ((v148 * v148));
 if (v148 < 1 && go_on ()) { goto L147; }
 v7 = v7;
 v6.w = (v148 & v148);
 said (156, p319_saved);
 if (v148 % 3 != 0) { __panicf (LINES, (v148 - g[0]), v148); }
 v7 = v7;
 v7 = v6;
 __defer {
  said (162, p319_saved);
  said (164, p319_saved);
 }
}
static void p319 (word i) {
 p319_hook = note; p319_saved = NULL;
 switch (i) {
 case 0: note (p319_f0 (0));
 break;
 case 1: note (p319_f1 (7));
 break;
 case 2: p319_f2 ();
 break;
 case 3: p319_f3 (NULL, 22, 23);
 break;
 case 4: p319_f4 ((pair) { 4, { 4, 5 } });
 break;
 }
}
static word (*p320_hook) (word) = note;
static const struct defer_panic *p320_saved;
FUNCTION word p320_f0 (word v1);
FUNCTION word p320_f1 (void);
FUNCTION void p320_f2 (pair v3, word v4, pair v5);
FUNCTION word p320_f3 (pair v6, word v7, pair v8);
FUNCTION void p320_f4 (const struct defer_panic *v10, pair v11);
FUNCTION word p320_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v12 = __recover ();
 said (15, v12);
 if (v12 != NULL) {
  for (word v18 = 0; v18 < 4 && go_on (); v18++) {
   word v19[3] = { v18, v18, (g[2] ^ g[0]) };
   trace (21, (v18 * (v1 - v1)));
  }
 }
 __defer {
  const struct defer_panic *v23 = __recover ();
  said (26, v23);
  p320_f4 (p320_saved, (pair) { 56, { (v1 | g[1]), v1 } });
  __defer p320_f4 (__recover (), (pair) { (g[1] + g[1]), { g[0], (g[2] + 95) } });
  word v30 = 0;
  L29: ;
  v30 = (v30 + 1);
  trace (33, v30);
  told (35, v12);
  word v37 = 0;
  L36: ;
  v37 = (v37 + 1);
  const struct defer_panic *v40 = deep ();
  said (43, v40);
  g[1] = (v30 | (g[1] - g[1]));
  if (v37 < 3 && go_on ()) { goto L36; }
  if (v30 < 1 && go_on ()) { goto L29; }
 }
 p320_f2 ((pair) { g[0], { 54, (v1 ^ v1) } }, (g[2] * v1), (pair) { 7, { (g[0] - 74), g[2] } });
 __defer mixed ((unsigned char) ((v1 ^ g[1])), (double) ((v1 | (g[2] ^ v1))) * 0.5, (pair) { (v1 & g[1]), { (g[2] - v1), (g[1] * 18) } });
 return (g[0] + g[1]);
}
FUNCTION word p320_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v48 = __recover ();
 told (51, v48);
 __defer bump (&v2, (g[1] * (v2 & 70)));
 switch (g[0] % 4) {
 case 0:
  {
  v2 = (g[1] * (g[2] & v2));
  }
  break;
 default:
  {
  if ((g[1] * g[2]) % 3 != 0) { __panic (as_float ((v2 * v2))); }
  word *v58 = &v2;
  for (word v61 = 0; v61 < 1 && go_on (); v61++) {
   __panicf (LONG_TEXT, ((*v58) + v61));
   word v64 = 0;
   while (v64 < 2 && go_on ()) {
    v64 = (v64 + 1);
    for (word v68 = 0; v68 < 1 && go_on (); v68++) {
     (*v58) = v64;
     v61 = (v2 + g[2]);
    }
    trace (71, (g[1] ^ (v2 * g[0])));
    const struct defer_panic *v72 = __recover ();
    told (75, v72);
   }
  }
  }
  break;
 }
 trace (76, g[0]);
 if (g[0] % 3 != 0) { goto L77; }
 trace (78, (v2 ^ (g[1] & 34)));
 L77: ;
 if ((g[2] * 79) % 3 != 0) { __panic (as_float ((g[1] - g[0]))); }
 trace (80, v2);
 return (g[1] ^ (v2 - 96));
}
FUNCTION void p320_f2 (pair v3, word v4, pair v5) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v82 = __recover ();
 told (85, v82);
 __defer {
  if ((v4 - 31) % 3 != 0) {
   for (word v89 = 0; v89 < 3 && go_on (); v89++) {
    if ((g[2] | 77) % 3 != 0) { __panic (as_literal (88)); }
    told (92, __recover ());
    p320_hook = note;
   }
   if ((v4 + v4) % 3 != 0) { __panic (as_double ((g[1] | v4))); }
  }
  p320_f2 ((pair) { (v4 ^ v4), { g[1], v4 } }, (g[2] * v5.w), v3);
 }
 const struct defer_panic *v96 = __recover ();
 said (99, v96);
 if (v96 != NULL) {
  trace (101, (v4 | (v5.w & v4)));
  for (word v103 = 0; v103 < 4 && go_on (); v103++) {
   if ((v5.row[1] & 0) % 3 != 0) { __panic (as_uint (g[2])); }
   if ((v103 + g[1]) % 3 != 0) { __panic (as_char (v4)); }
  }
 } else 
  __defer {
   __defer p320_f3 ((pair) { g[1], { (v4 | g[1]), 19 } }, (g[0] | (v4 ^ 84)), v3);
   if (g[0] % 3 != 0) { goto L108; }
   {
    trace (110, (g[2] | (g[2] ^ v4)));
   }
   L108: ;
  }
}
FUNCTION word p320_f3 (pair v6, word v7, pair v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 trace (111, (v9 & (g[0] - 45)));
 if (v8.w % 3 != 0) { __panic (as_ulong ((v9 + v9))); }
 __defer p320_f1 ();
 word v114 = g[2];
 word v117 = 0;
 do {
  v117 = (v117 + 1);
  p320_hook = note;
  word v121 = (v114 + (v7 - g[1]));
 } while (v117 < 3 && go_on ());
 if ((g[1] & v117) % 3 != 0) { return (v6.w + (v9 & v117)); }
 __defer p320_f4 (p320_saved, v8);
 __panic (as_int ((g[0] ^ v6.row[0])));
 if (g[0] % 3 != 0) { __panicf (LINES, v9, (v114 & g[1])); }
 for (word v128 = 0; v128 < 4 && go_on (); v128++) {
  word *v129 = &v8.row[v6.row[0] % 2];
  p320_saved = p320_saved;
 }
}
FUNCTION void p320_f4 (const struct defer_panic *v10, pair v11) {
 if (!go_on ()) { return ; }
 __defer p320_f3 (v11, (v11.w & (v11.w * v11.w)), v11);
 v10 = __recover ();
 told (135, v10);
 if (v10 != NULL) {
  word v138 = 0;
  while (v138 < 4 && go_on ()) {
   v138 = (v138 + 1);
   trace (141, (v138 | v138));
   for (word v143 = 0; v143 < 2 && go_on (); v143++) {
    p320_hook = note;
    __defer deep ();
   }
   __panic (as_int (v138));
   if (g[1] % 3 != 0) { return ; }
  }
  word v148 = (v138 - v138);
 } else {
  if (v11.row[0] % 3 != 0) { return ; }
 }
 __defer __recover ();
 p320_f4 (NULL, v11);
 said (154, v10);
 for (word v156 = 0; v156 < 2 && go_on (); v156++) {
  if ((v156 - g[2]) % 3 != 0) { goto L157; }
  v11.w = (g[1] & (v156 * v156));
  { p320_f4 (v10, v11); return; }
  L157: ;
  if (v156 % 3 != 0) { return ; }
 }
 word v162 = 0;
 L161: ;
 v162 = (v162 + 1);
 v10 = deep ();
 said (167, v10);
 if (v10 != NULL) {
  if (v10 != NULL) { __panic (v10); }
  if ((g[2] ^ v162) % 3 != 0) { return ; }
 }
 if (v162 < 2 && go_on ()) { goto L161; }
}
static void p320 (word i) {
 p320_hook = note; p320_saved = NULL;
 switch (i) {
 case 0: note (p320_f0 (0));
 break;
 case 1: note (p320_f1 ());
 break;
 case 2: p320_f2 ((pair) { 2, { 4, 5 } }, 15, (pair) { 2, { 4, 5 } });
 break;
 case 3: note (p320_f3 ((pair) { 3, { 4, 5 } }, 22, (pair) { 3, { 4, 5 } }));
 break;
 case 4: p320_f4 (NULL, (pair) { 4, { 4, 5 } });
 break;
 }
}
static const struct panicker programs[] = {
{ 301, 6, p301 },
{ 302, 2, p302 },
{ 303, 2, p303 },
{ 304, 3, p304 },
{ 305, 2, p305 },
{ 306, 3, p306 },
{ 307, 5, p307 },
{ 308, 4, p308 },
{ 309, 6, p309 },
{ 310, 3, p310 },
{ 311, 4, p311 },
{ 312, 3, p312 },
{ 313, 4, p313 },
{ 314, 4, p314 },
{ 315, 4, p315 },
{ 316, 3, p316 },
{ 317, 2, p317 },
{ 318, 2, p318 },
{ 319, 5, p319 },
{ 320, 5, p320 },
};
#include "main-panics.h"
