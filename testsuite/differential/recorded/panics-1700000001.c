/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
#include "plugged.h"
static word (*p1700000001_hook) (word) = note;
static const struct defer_panic *p1700000001_saved;
FUNCTION word p1700000001_f0 (word v1);
FUNCTION pair p1700000001_f1 (void);
FUNCTION void p1700000001_f2 (void);
FUNCTION NOINLINE void p1700000001_f3 (word *v3, const struct defer_panic *v4, word v5);
FUNCTION NOINLINE word p1700000001_f4 (word v6, word *v7, const struct defer_panic *v8);
FUNCTION word p1700000001_f5 (void);
FUNCTION word p1700000001_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  switch (v2 % 4) {
  case 0:
   {
   word v14 = 0;
   do {
    v14 = (v14 + 1);
    if (g[1] % 3 != 0) { goto L17; }
    told (19, __recover ());
    if ((v14 ^ g[1]) % 3 != 0) { __panic (as_long ((g[1] + v14))); }
    if ((g[0] & v2) % 3 != 0) { break; }
    L17: ;
    if (v14 % 3 != 0) { break; }
    v1 = (v2 + (v1 | v14));
    word *v24 = &v14;
   } while (v14 < 2 && go_on ());
   if ((v2 + 8) % 3 != 0) {
    __defer p1700000001_f0 ((v2 & v2));
    word *v28 = &v14;
   }
   }
   break;
  case 1:
   __panic (as_ulong (g[1]));
   __attribute__ ((fallthrough));
  case 2:
   said (34, p1700000001_saved);
   break;
  }
  word v36 = 0;
  do {
   v36 = (v36 + 1);
   for (word v40 = 0; v40 < 4 && go_on (); v40++) {
    g[1] = (v2 - (v40 + v2));
    __panic (as_double ((v1 * 8)));
   }
  } while (v36 < 1 && go_on ());
 }
}
FUNCTION pair p1700000001_f1 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 trace (43, (g[2] | (g[1] & 78)));
 trace (44, (g[0] - g[2]));
 if ((g[0] | 77) % 3 != 0) { return p1700000001_f1 (); }
 p1700000001_saved = __recover ();
 told (48, p1700000001_saved);
 if (p1700000001_saved != NULL) {
  if (p1700000001_saved != NULL && (g[2] * g[1]) % 3 != 0) { __panic (p1700000001_saved); }
  __defer {
   __panic (as_literal (94));
   if (g[1] % 3 != 0) { goto L53; }
   p1700000001_saved = __recover ();
   said (56, p1700000001_saved);
   if (p1700000001_saved != NULL) {
    p1700000001_f5 ();
    if (p1700000001_saved != NULL) { __panic (p1700000001_saved); }
   }
   L53: ;
   said (61, p1700000001_saved);
  }
  trace (62, (g[1] + (g[1] + g[0])));
  if (p1700000001_saved != NULL) { __panic (p1700000001_saved); }
 } else {
  __defer mixed ((unsigned char) (g[1]), (double) ((g[2] & g[2])) * 0.5, (pair) { (g[1] & 60), { 57, (g[2] + g[2]) } });
  __defer {
   word v66 = g[1];
   p1700000001_saved = __recover ();
   said (70, p1700000001_saved);
   const struct defer_panic *v71 = __recover ();
   told (74, v71);
   if (v71 != NULL) {
    const struct defer_panic *v76 = __recover ();
    said (79, v76);
    if (v76 != NULL) {
     word v81[3] = { (v66 & v66), (v66 | v66), (v66 + g[2]) };
    } else {
     if ((v66 - g[0]) % 3 != 0) { __panic (as_float ((g[1] & v66))); }
     p1700000001_saved = __recover ();
     said (86, p1700000001_saved);
     if (p1700000001_saved != NULL) {
      __defer p1700000001_hook ((g[0] & g[0]));
      if (p1700000001_saved != NULL) { __panic (p1700000001_saved); }
     }
    }
    if (v71 != NULL) { __panic (v71); }
   } else {
    trace (91, (v66 & v66));
   }
  }
 }
 return (pair) { (g[2] | g[0]), { (g[2] ^ 75), 80 } };
}
FUNCTION void p1700000001_f2 (void) {
 if (!go_on ()) { return ; }
 trace (93, (g[2] ^ (g[1] ^ 52)));
 said (95, p1700000001_saved);
 word v96[3] = { 54, (g[0] | g[0]), (g[2] + g[2]) };
 g[2] = g[0];
 g[2] = (g[2] & (g[2] * 16));
 __defer p1700000001_f3 (&v96[g[2] % 3], __recover (), (g[1] - (g[2] - g[1])));
 g[0] = (g[0] - (g[1] & g[0]));
 trace (102, (g[0] & (g[1] & g[1])));
 if (g[1] % 3 != 0) { __panic (as_literal (86)); }
 word v105 = 0;
 do {
  v105 = (v105 + 1);
  trace (108, g[0]);
  __panic (as_text (v105));
  if ((v96[0] - v105) % 3 != 0) { __panic (as_text ((g[2] | v96[1]))); }
 } while (v105 < 3 && go_on ());
}
FUNCTION NOINLINE void p1700000001_f3 (word *v3, const struct defer_panic *v4, word v5) {
 if (!go_on ()) { return ; }
 v4 = deep ();
 told (113, v4);
 __defer {
  const struct defer_panic *v115 = __recover ();
  told (118, v115);
  if (v115 != NULL) {
   v5 = p1700000001_hook ((v5 | (v5 - 16)));
   trace (121, (*v3));
   said (123, v115);
  } else {
   said (125, p1700000001_saved);
   word v126 = g[0];
  }
  __defer p1700000001_f3 (&v5, p1700000001_saved, ((*v3) * 18));
  p1700000001_f3 (&v5, v4, (v5 & 78));
 }
 word v131 = 0;
 L130: ;
 v131 = (v131 + 1);
 word v135 = 0;
 do {
  v135 = (v135 + 1);
  told (139, __recover ());
  said (141, v4);
  __defer told (143, v4);
  switch (g[1] % 4 + 1) {
  case 2:
   {
   switch ((g[0] + 27) % 4) {
   case 2:
    {
    word v148 = 31;
    v131 = (v135 * (*v3));
    }
    break;
   default:
    v4 = v4;
    __panic (as_float ((g[1] - g[2])));
    if ((v131 * 62) % 3 != 0) { break; }
    break;
   }
   word v155 = (g[1] + (v135 ^ 52));
   v4 = v4;
   }
   __attribute__ ((fallthrough));
  default:
   told (160, deep ());
   break;
  }
 } while (v135 < 3 && go_on ());
 if (v131 < 2 && go_on ()) { goto L130; }
 if (v131 < 2 && go_on ()) { goto L130; }
}
FUNCTION NOINLINE word p1700000001_f4 (word v6, word *v7, const struct defer_panic *v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 __defer note (g[0]);
 if (((*v7) - v9) % 3 != 0) { return (*v7); }
 said (165, p1700000001_saved);
 p1700000001_hook = note;
 switch ((v9 & g[2]) % 4) {
 case 1:
  if (((*v7) + (*v7)) % 3 != 0) { return p1700000001_hook ((v6 * g[0])); }
  break;
 case 2:
  {
  switch (g[2] % 4) {
  case 0:
   {
   word v173 = (g[1] * (v6 ^ g[2]));
   }
   break;
  case 1:
   __defer {
    __defer {
     __defer p1700000001_f5 ();
     __defer p1700000001_f5 ();
     if ((v9 ^ v6) % 3 != 0) { __panic (as_uint (g[1])); }
    }
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (182, v6);
   }
   break;
  default:
   trace (184, v9);
   break;
  }
  }
  __attribute__ ((fallthrough));
 default:
  {
  trace (186, (v6 & (*v7)));
  }
  break;
 }
}
FUNCTION word p1700000001_f5 (void) {
 if (!go_on ()) { return 0; }
 p1700000001_saved = __recover ();
 said (189, p1700000001_saved);
 __defer {
  switch ((g[1] & g[0]) % 4) {
  case 0:
   __defer bump (&(word) { (g[1] * g[2]) }, g[2]);
   __attribute__ ((fallthrough));
  case 2:
   g[2] = (g[2] ^ (g[2] ^ 24));
   g[0] = (g[0] + 3);
   break;
  default:
   {
   word v199 = 0;
   while (v199 < 1 && go_on ()) {
    v199 = (v199 + 1);
    switch (g[1] % 4 + 0) {
    case 0:
     p1700000001_f3 (&v199, __recover (), (v199 | v199));
     __defer told (206, p1700000001_saved);
     if ((g[1] - v199) % 3 != 0) { __panicf (LONG_TEXT, (v199 ^ g[0])); }
     __attribute__ ((fallthrough));
    case 2:
     {
     pair v209 = (pair) { g[0], { (g[1] - v199), (v199 & v199) } };
     if (p1700000001_saved != NULL && v199 % 3 != 0) { __panic (p1700000001_saved); }
     }
     break;
    }
    __defer p1700000001_f0 ((v199 & (g[0] + g[2])));
    said (214, p1700000001_saved);
   }
   __defer p1700000001_f1 ();
   __defer bump (&v199, (v199 * (g[0] + 42)));
   }
   break;
  }
  if ((g[2] + g[2]) % 3 != 0) { __panicf (LINES, 57, (g[0] & g[1])); }
 }
 return g[1];
}
static void p1700000001 (word i) {
 p1700000001_hook = note; p1700000001_saved = NULL;
 switch (i) {
 case 0: note (p1700000001_f0 (0));
 break;
 case 1: p1700000001_f1 ();
 break;
 case 2: p1700000001_f2 ();
 break;
 case 3: p1700000001_f3 (&g[0], NULL, 23);
 break;
 case 4: note (p1700000001_f4 (28, &g[1], NULL));
 break;
 case 5: note (p1700000001_f5 ());
 break;
 }
}
static word (*p1700000002_hook) (word) = note;
static const struct defer_panic *p1700000002_saved;
FUNCTION word p1700000002_f0 (word v1);
FUNCTION word p1700000002_f1 (word v2);
FUNCTION word p1700000002_f2 (pair v3);
FUNCTION pair p1700000002_f3 (const struct defer_panic *v5, pair v6, word *v7);
FUNCTION NOINLINE void p1700000002_f4 (pair v8, word v9);
FUNCTION word p1700000002_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v10 = __recover ();
 said (13, v10);
 if (v10 != NULL) {
  word v16 = 0;
  L15: ;
  v16 = (v16 + 1);
  g[0] = (g[1] | 1);
  __defer {
   p1700000002_f4 ((pair) { (v16 * g[2]), { (g[0] ^ v16), v16 } }, v1);
   __defer mixed ((unsigned char) (25), (double) ((v1 ^ (v1 | v16))) * 0.5, (pair) { (v1 - g[2]), { (v16 ^ g[1]), (g[0] | v16) } });
   word v24 = 0;
   L23: ;
   v24 = (v24 + 1);
   word v27[3] = { 29, (v24 - v1), (v1 ^ g[2]) };
   trace (29, (v16 | (v24 | g[1])));
   __defer mixed ((unsigned char) (v24), (double) ((v24 | (v27[0] * g[0]))) * 0.5, (pair) { v1, { v16, (v24 & 7) } });
   if (v24 < 4 && go_on ()) { goto L23; }
  }
  if (v16 < 2 && go_on ()) { goto L15; }
 } else {
  trace (31, g[2]);
 }
 __defer bump (&(word) { (v1 | g[2]) }, (v1 & g[1]));
 return (v1 - (g[0] | 53));
}
FUNCTION word p1700000002_f1 (word v2) {
 if (!go_on ()) { return 0; }
 __defer {
  p1700000002_saved = __recover ();
  told (37, p1700000002_saved);
  if ((v2 | g[2]) % 3 != 0) { goto L38; }
  p1700000002_saved = __recover ();
  told (41, p1700000002_saved);
  if (p1700000002_saved != NULL) {
   switch ((v2 & g[1]) % 4) {
   case 0:
    {
    if ((g[2] - g[0]) % 3 != 0) { goto L38; }
    pair v46 = (pair) { (g[2] - v2), { (v2 - v2), (v2 - g[2]) } };
    word v48 = (v2 * (g[1] & v2));
    }
    break;
   case 1:
    {
    word v51[3] = { 30, (g[1] ^ v2), (v2 * v2) };
    word *v53 = &v51[g[0] % 3];
    __defer bump (&v2, (v2 - (g[2] & 14)));
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    if ((g[2] * g[1]) % 3 != 0) { __panic (as_float (2)); }
    __defer deep ();
    }
    __attribute__ ((fallthrough));
   default:
    {
    __panic (as_long (v2));
    pair v61 = (pair) { v2, { v2, (g[1] | g[1]) } };
    }
    break;
   }
   if ((g[1] * v2) % 3 != 0) { __panic (as_uint ((g[1] * g[1]))); }
   if (p1700000002_saved != NULL) { __panic (p1700000002_saved); }
  } else {
   p1700000002_saved = deep ();
   trace (66, 0);
  }
  trace (67, v2);
  L38: ;
 }
 return (g[1] ^ (v2 + 50));
}
FUNCTION word p1700000002_f2 (pair v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v69 = __recover ();
 told (72, v69);
 __defer {
  if (g[0] % 3 != 0) { goto L74; }
  __defer p1700000002_f4 (v3, (v4 & (g[0] | g[2])));
  L74: ;
  word v77 = 0;
  while (v77 < 4 && go_on ()) {
   v77 = (v77 + 1);
   v69 = v69;
   __defer __panic (as_long ((v4 | v3.row[1])));
  }
 }
 trace (82, (v4 - (v4 & v4)));
 const struct defer_panic *v83 = __recover ();
 told (86, v83);
 if (v83 != NULL) {
  trace (88, (v4 ^ g[1]));
 } else {
  trace (89, (v4 | 96));
  if ((v3.w * g[1]) % 3 != 0) { __panic (as_uint ((v4 | 93))); }
 }
 v4 = (g[2] | (v4 & v4));
 word v92 = (v4 ^ (g[0] | 17));
 told (95, v69);
 word v97 = 0;
 L96: ;
 v97 = (v97 + 1);
 v83 = __recover ();
 if ((v4 * v3.w) % 3 != 0) {
  if ((v4 + 12) % 3 != 0) { __panic (as_ulong ((v4 | 29))); }
  if ((v92 - 56) % 3 != 0) { goto L103; }
  trace (104, (v97 + g[0]));
  L103: ;
 } else {
  trace (105, (v97 + (v97 ^ g[2])));
 }
 if (v97 < 4 && go_on ()) { goto L96; }
 return (v97 | v97);
}
FUNCTION pair p1700000002_f3 (const struct defer_panic *v5, pair v6, word *v7) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  v5 = deep ();
  said (110, v5);
  word v112 = 0;
  L111: ;
  v112 = (v112 + 1);
  __defer mixed ((unsigned char) (v112), (double) ((v112 & (v112 + v112))) * 0.5, v6);
  __defer __recover ();
  if (v112 < 2 && go_on ()) { goto L111; }
  __defer bump (&v112, v6.w);
  v6.row[0] = v6.w;
 }
 __defer p1700000002_f1 (((*v7) & g[0]));
 if ((*v7) % 3 != 0) { goto L120; }
 {
  if ((g[2] & g[0]) % 3 != 0) {
   trace (123, (g[1] - 69));
  }
 }
 L120: ;
 return v6;
}
FUNCTION NOINLINE void p1700000002_f4 (pair v8, word v9) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v125 = __recover ();
 told (128, v125);
 __defer {
  word v130[3] = { 23, v8.row[v9 % 2], (g[2] & 60) };
  note ((v130[1] * (v130[0] + v9)));
 }
 v125 = v125;
 word *v134 = &v8.row[1];
 if (g[0] % 3 != 1) {
  if ((v9 - v9) % 3 != 0) { { p1700000002_f2 (v8); return; } }
 }
 word v139 = 0;
 do {
  v139 = (v139 + 1);
  p1700000002_f2 (v8);
  __panic (as_double ((v8.row[1] - v9)));
  const struct defer_panic *v144 = __recover ();
  told (147, v144);
  said (149, v125);
 } while (v139 < 2 && go_on ());
 if ((v8.w ^ g[1]) % 3 != 0) { __panic (as_text ((g[1] * v8.row[0]))); }
 __defer {
  trace (152, v8.row[0]);
  const struct defer_panic *v153 = __recover ();
  said (156, v153);
  if (v153 != NULL) {
   trace (158, v139);
   if (v153 != NULL) { __panic (v153); }
  }
  if ((g[2] - v8.row[0]) % 3 != 0) { __panic (as_literal (75)); }
  v139 = ((*v134) - 35);
  for (word v163 = 0; v163 < 4 && go_on (); v163++) {
   const struct defer_panic *v164 = __recover ();
   said (167, v164);
   for (word v169 = 0; v169 < 2 && go_on (); v169++) {
    const struct defer_panic *v170 = __recover ();
    told (173, v170);
    __defer p1700000002_hook ((v163 - (g[0] - v8.w)));
   }
  }
 }
}
static void p1700000002 (word i) {
 p1700000002_hook = note; p1700000002_saved = NULL;
 switch (i) {
 case 0: note (p1700000002_f0 (0));
 break;
 case 1: note (p1700000002_f1 (7));
 break;
 case 2: note (p1700000002_f2 ((pair) { 2, { 4, 5 } }));
 break;
 case 3: p1700000002_f3 (NULL, (pair) { 3, { 4, 5 } }, &g[2]);
 break;
 case 4: p1700000002_f4 ((pair) { 4, { 4, 5 } }, 29);
 break;
 }
}
static word (*p1700000003_hook) (word) = note;
static const struct defer_panic *p1700000003_saved;
FUNCTION word p1700000003_f0 (word v1);
FUNCTION void p1700000003_f1 (const struct defer_panic *v3);
FUNCTION word p1700000003_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer note ((g[2] | (v2 + g[2])));
 word v5 = (v2 | (g[2] ^ 39));
 word v8 = 0;
 while (v8 < 4 && go_on ()) {
  v8 = (v8 + 1);
  __defer {
   const struct defer_panic *v12 = __recover ();
   said (15, v12);
   if (v12 != NULL) {
    told (18, __recover ());
    told (20, v12);
   }
   const struct defer_panic *v21 = __recover ();
   said (24, v21);
   if (v21 != NULL) {
    __defer p1700000003_hook (v1);
    word v28 = 0;
    do {
     v28 = (v28 + 1);
     trace (31, (v2 * (g[0] ^ 24)));
     trace (32, (v28 & (g[0] * g[2])));
     __defer p1700000003_f1 (deep ());
    } while (v28 < 2 && go_on ());
   }
   __defer {
    v12 = __recover ();
    told (37, v12);
    g[2] = (g[2] | (v1 * v8));
    __defer p1700000003_f1 (v21);
   }
  }
 }
 return (v2 & (g[2] | 66));
}
FUNCTION void p1700000003_f1 (const struct defer_panic *v3) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v41 = __recover ();
 told (44, v41);
 __defer p1700000003_f1 (v41);
 g[0] = (g[1] ^ (g[2] & g[2]));
 word v47[3] = { 57, (g[0] - g[2]), (g[0] & g[2]) };
 if (v3 != NULL) { __panic (v3); }
 __defer p1700000003_f0 (22);
 __panic (as_uint (g[1]));
 g[2] = v47[1];
 __defer note ((g[2] * g[2]));
 if (g[0] % 3 != 0) { __panic (as_literal (66)); }
 __defer mixed ((unsigned char) ((g[1] | (g[2] | g[0]))), (double) ((g[1] ^ (g[1] | g[0]))) * 0.5, (pair) { (v47[1] * g[2]), { (g[2] ^ 35), (v47[2] & v47[0]) } });
 v3 = p1700000003_saved;
 { p1700000003_f0 (g[0]); return; }
 g[2] = (g[0] & g[2]);
 said (60, v3);
 trace (61, g[1]);
 __defer p1700000003_hook ((g[2] ^ (g[2] ^ g[2])));
 told (64, __recover ());
 __defer p1700000003_f0 (g[1]);
 if (v3 != NULL && (g[1] | 34) % 3 != 0) { __panic (v3); }
 g[0] = (g[1] | (g[1] & g[1]));
 switch ((v47[2] ^ g[2]) % 4) {
 case 1:
  {
  trace (70, g[0]);
  p1700000003_f0 ((g[2] | g[2]));
  }
  break;
 default:
  trace (73, 31);
  break;
 }
}
static void p1700000003 (word i) {
 p1700000003_hook = note; p1700000003_saved = NULL;
 switch (i) {
 case 0: note (p1700000003_f0 (0));
 break;
 case 1: p1700000003_f1 (NULL);
 break;
 }
}
static word (*p1700000004_hook) (word) = note;
static const struct defer_panic *p1700000004_saved;
FUNCTION NOINLINE word p1700000004_f0 (word v1);
FUNCTION NOINLINE pair p1700000004_f1 (const struct defer_panic *v3);
FUNCTION void p1700000004_f2 (void);
FUNCTION word p1700000004_f3 (word *v5, word v6);
FUNCTION NOINLINE word p1700000004_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p1700000004_saved = __recover ();
 told (10, p1700000004_saved);
 __defer {
  const struct defer_panic *v12 = __recover ();
  told (15, v12);
  if ((v2 * g[1]) % 3 != 0) { goto L16; }
  v12 = v12;
  {
   __defer bump (&v2, (v1 * v2));
   told (21, v12);
  }
  {
   if ((v2 + g[0]) % 3 != 0) {
    pair v24 = (pair) { v1, { 94, (g[1] | v1) } };
   } else {
    p1700000004_f1 (p1700000004_saved);
   }
   if (v12 != NULL && (v2 - 26) % 3 != 0) { __panic (v12); }
  }
  L16: ;
  __defer {
   if ((v2 * g[1]) % 3 != 0) { __panicf (LONG_TEXT, v2); }
   const struct defer_panic *v30 = __recover ();
   said (33, v30);
   if ((v2 & 28) % 3 != 0) { __panic (as_literal (27)); }
  }
 }
}
FUNCTION NOINLINE pair p1700000004_f1 (const struct defer_panic *v3) {
 __result pair v4 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v35 = __recover ();
 told (38, v35);
 if (v35 != NULL) {
  const struct defer_panic *v40 = __recover ();
  told (43, v40);
  if ((g[2] * g[0]) % 3 != 0) { __panic (as_int ((g[0] & g[1]))); }
  if (v35 != NULL) { __panic (v35); }
 }
 __defer {
  __defer p1700000004_f1 (v35);
 }
 const struct defer_panic *v48 = __recover ();
 said (51, v48);
 if (v48 != NULL) {
  g[1] = (g[0] | (g[1] * g[1]));
  __defer p1700000004_f2 ();
 }
 __panic (as_double (g[2]));
 trace (56, g[0]);
 word v58 = 0;
 do {
  v58 = (v58 + 1);
  v58 = (v58 & (g[2] + v4.w));
  g[0] = (v58 | (v58 + 53));
  switch ((v58 + v58) % 4) {
  case 1:
   {
   v58 = g[2];
   }
   __attribute__ ((fallthrough));
  case 2:
   v35 = v35;
   __attribute__ ((fallthrough));
  default:
   {
   trace (69, v58);
   }
   break;
  }
 } while (v58 < 1 && go_on ());
 return (pair) { g[1], { (v58 ^ 31), (g[1] ^ v58) } };
}
FUNCTION void p1700000004_f2 (void) {
 if (!go_on ()) { return ; }
 __defer {
  trace (72, (g[2] | (g[1] | 96)));
  word v74 = 0;
  while (v74 < 4 && go_on ()) {
   v74 = (v74 + 1);
   for (word v78 = 0; v78 < 3 && go_on (); v78++) {
    __defer note ((v78 & (g[1] * v74)));
    g[0] = (v74 ^ (g[1] ^ v78));
    __defer __panic (as_char ((v74 * g[1])));
   }
   said (83, p1700000004_saved);
   __defer p1700000004_f2 ();
  }
  __defer {
   const struct defer_panic *v86 = __recover ();
   said (89, v86);
   for (word v91 = 0; v91 < 2 && go_on (); v91++) {
    trace (92, (v91 | v91));
   }
  }
 }
}
FUNCTION word p1700000004_f3 (word *v5, word v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v93 = __recover ();
 said (96, v93);
 __defer {
  v93 = v93;
  if ((g[2] ^ 46) % 3 != 0) { goto L99; }
  __defer p1700000004_f2 ();
  L99: ;
 }
 if (g[0] % 3 != 1) { return v6; }
 trace (102, (g[0] + g[1]));
 said (104, v93);
 __defer mixed ((unsigned char) ((g[0] + (g[2] | v6))), (double) ((v6 + v6)) * 0.5, (pair) { (g[2] + v6), { (v7 & v7), (g[0] & v6) } });
 trace (106, (g[2] * (v7 + v6)));
 g[0] = (v7 ^ (v6 | 17));
 if (v93 != NULL) { __panic (v93); }
 trace (109, v7);
 g[0] = (*v5);
 for (word v112 = 0; v112 < 4 && go_on (); v112++) {
  trace (113, (v7 - (g[2] * (*v5))));
 }
}
static void p1700000004 (word i) {
 p1700000004_hook = note; p1700000004_saved = NULL;
 switch (i) {
 case 0: note (p1700000004_f0 (0));
 break;
 case 1: p1700000004_f1 (NULL);
 break;
 case 2: p1700000004_f2 ();
 break;
 case 3: note (p1700000004_f3 (&g[0], 22));
 break;
 }
}
static word (*p1700000005_hook) (word) = note;
static const struct defer_panic *p1700000005_saved;
FUNCTION word p1700000005_f0 (word v1);
FUNCTION word p1700000005_f1 (const struct defer_panic *v3, word *v4);
FUNCTION pair p1700000005_f2 (pair v6);
FUNCTION word p1700000005_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 switch ((g[2] - g[1]) % 4) {
 case 0:
  {
  word *v9 = &v2;
  word v11 = (g[1] - (v1 + g[2]));
  }
  break;
 case 2:
  v1 = p1700000005_f1 (p1700000005_saved, &v1);
  g[2] = (v2 - (g[0] + v2));
  break;
 default:
  {
  v1 = g[0];
  word v19 = 0;
  L18: ;
  v19 = (v19 + 1);
  __defer note ((g[2] ^ g[2]));
  word v24 = 0;
  L23: ;
  v24 = (v24 + 1);
  p1700000005_saved = p1700000005_saved;
  __defer {
   __defer told (30, __recover ());
  }
  p1700000005_hook ((v1 & (v19 & g[0])));
  if (v24 < 1 && go_on ()) { goto L23; }
  __defer {
   const struct defer_panic *v33 = __recover ();
   said (36, v33);
   if (v33 != NULL) {
    trace (38, v24);
   } else {
    trace (39, (g[2] + (g[1] - g[2])));
   }
  }
  if (v19 < 3 && go_on ()) { goto L18; }
  }
  break;
 }
 return v2;
}
FUNCTION word p1700000005_f1 (const struct defer_panic *v3, word *v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  v3 = __recover ();
  said (44, v3);
  if (v3 != NULL) {
   switch ((g[1] & v5) % 4) {
   case 1:
    if ((*v4) % 3 != 0) {
     word v50 = 0;
     while (v50 < 3 && go_on ()) {
      v50 = (v50 + 1);
      __defer note ((g[0] | (v5 ^ 51)));
      if ((v5 + v50) % 3 != 0) { continue; }
      told (56, v3);
      word v57[3] = { (v5 ^ g[1]), ((*v4) * v5), (v50 * v50) };
     }
     __defer {
      const struct defer_panic *v60 = __recover ();
      told (63, v60);
      __panic (as_text ((v50 + 30)));
      v3 = __recover ();
      told (67, v3);
      if (v3 != NULL) {
       if ((v5 | 47) % 3 != 0) { __panic (as_double ((v5 - v5))); }
       trace (70, (v50 | ((*v4) * v5)));
       if (v60 != NULL && g[2] % 3 != 0) { __panic (v60); }
      }
      __defer p1700000005_f0 ((g[0] | (g[0] - g[2])));
     }
     __defer {
      pair v74 = (pair) { 53, { (v50 & (*v4)), g[0] } };
     }
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    trace (77, (g[2] | (v5 + g[2])));
    }
    __attribute__ ((fallthrough));
   default:
    {
    trace (79, (v5 + (g[2] - v5)));
    }
    break;
   }
  } else {
   trace (80, v5);
  }
 }
 return g[0];
}
FUNCTION pair p1700000005_f2 (pair v6) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 p1700000005_saved = __recover ();
 told (84, p1700000005_saved);
 __defer p1700000005_f2 (v6);
 __defer told (87, deep ());
 p1700000005_saved = p1700000005_saved;
 const struct defer_panic *v89 = __recover ();
 told (92, v89);
 v89 = __recover ();
 said (95, v89);
 p1700000005_hook ((g[0] - (g[1] | g[0])));
 const struct defer_panic *v97 = __recover ();
 told (100, v97);
 if (v97 != NULL) {
  trace (102, g[1]);
  v97 = p1700000005_saved;
  if (v97 != NULL) { __panic (v97); }
 } else {
  word v105 = (g[1] | (g[0] + 94));
  v105 = (v105 - (v105 - g[1]));
 }
 told (109, v89);
 return v6;
}
static void p1700000005 (word i) {
 p1700000005_hook = note; p1700000005_saved = NULL;
 switch (i) {
 case 0: note (p1700000005_f0 (0));
 break;
 case 1: note (p1700000005_f1 (NULL, &g[1]));
 break;
 case 2: p1700000005_f2 ((pair) { 2, { 4, 5 } });
 break;
 }
}
static word (*p1700000006_hook) (word) = note;
static const struct defer_panic *p1700000006_saved;
FUNCTION word p1700000006_f0 (word v1);
FUNCTION word p1700000006_f1 (word *v3, const struct defer_panic *v4);
FUNCTION word p1700000006_f2 (word *v5);
FUNCTION void p1700000006_f3 (void);
FUNCTION word p1700000006_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p1700000006_hook ((g[2] ^ g[1]));
 const struct defer_panic *v7 = __recover ();
 told (10, v7);
 for (word v12 = 0; v12 < 2 && go_on (); v12++) {
  for (word v14 = 0; v14 < 2 && go_on (); v14++) {
   switch ((g[1] ^ g[1]) % 4) {
   case 0:
    {
    word v17[3] = { (g[0] & 87), (v2 * g[2]), (v2 - v12) };
    }
    break;
   case 1:
    p1700000006_f1 (&v2, __recover ());
    if (g[0] % 3 != 1) { break; }
    break;
   case 2:
    {
    word v23 = (v2 | g[0]);
    word v26 = 0;
    while (v26 < 3 && go_on ()) {
     v26 = (v26 + 1);
     word v29 = (v14 | (v12 + v12));
     const struct defer_panic *v31 = __recover ();
     said (34, v31);
    }
    }
    __attribute__ ((fallthrough));
   default:
    g[2] = (g[2] & v12);
    __defer note ((v1 - v2));
    break;
   }
   if (g[0] % 3 != 0) { break; }
  }
  __defer bump (&v2, (g[2] + (g[1] | 98)));
  told (41, NULL);
 }
 __defer {
  v7 = __recover ();
  said (45, v7);
  __panic (as_float (g[1]));
  said (48, v7);
 }
 p1700000006_hook = note;
 v1 = (g[2] * g[1]);
 return p1700000006_f2 (&v1);
 told (54, __recover ());
}
FUNCTION word p1700000006_f1 (word *v3, const struct defer_panic *v4) {
 if (!go_on ()) { return 0; }
 __defer {
  v4 = deep ();
  told (58, v4);
  __defer __panic (as_long ((g[1] | 54)));
  __defer bump (&(word) { g[2] }, (g[1] & g[1]));
  v4 = v4;
 }
 __defer bump (v3, g[1]);
 v4 = __recover ();
 said (65, v4);
 if ((g[1] - g[1]) % 3 != 0) { __panicf (LINES, g[0], (g[2] & g[1])); }
 g[0] = ((*v3) * (g[0] - g[1]));
 if ((g[2] | (*v3)) % 3 != 0) { __panic (as_long (((*v3) & g[2]))); }
 word v69 = g[2];
 if (((*v3) * v69) % 3 != 0) { return (g[2] * v69); }
 said (73, v4);
 const struct defer_panic *v74 = __recover ();
 told (77, v74);
 if (v74 != NULL) {
  if ((g[2] + 76) % 3 != 0) {
   const struct defer_panic *v80 = __recover ();
   said (83, v80);
   if (v80 != NULL) {
    trace (85, (v69 - ((*v3) & v69)));
   }
  } else {
   trace (86, ((*v3) - (v69 * (*v3))));
  }
  if (v74 != NULL) { __panic (v74); }
 } else {
  trace (88, (v69 - (g[0] | 11)));
 }
 return (v69 + ((*v3) ^ 15));
}
FUNCTION word p1700000006_f2 (word *v5) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v91 = __recover ();
  said (94, v91);
  if (((*v5) * g[1]) % 3 != 0) {
   __defer {
    told (98, p1700000006_saved);
    switch ((g[2] + g[2]) % 4) {
    case 0:
     {
     if (g[1] % 3 != 0) { __panicf (LINES, g[1], (g[2] * g[0])); }
     }
     break;
    case 1:
     {
     word v104[3] = { (g[0] * (*v5)), (*v5), g[2] };
     }
     break;
    default:
     {
     if ((g[2] * g[2]) % 3 != 0) { __panic (as_uint (g[0])); }
     __defer bump (&(word) { g[2] }, (g[2] | (g[0] * g[1])));
     }
     break;
    }
   }
   told (111, v91);
   __defer {
    g[0] = (g[0] ^ g[1]);
    if (v91 != NULL && g[0] % 3 != 0) { __panic (v91); }
   }
  }
  word v116 = 0;
  do {
   v116 = (v116 + 1);
   __defer {
    trace (120, (v116 * ((*v5) * g[1])));
    g[1] = (v116 | ((*v5) - v116));
    g[0] = (v116 & (v116 & v116));
   }
   __defer p1700000006_f2 (&v116);
   p1700000006_hook = note;
  } while (v116 < 3 && go_on ());
 }
 return g[1];
}
FUNCTION void p1700000006_f3 (void) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v126 = __recover ();
 told (129, v126);
 if (v126 != NULL) 
  note ((g[2] | (g[1] * 99)));
 __defer {
  const struct defer_panic *v133 = __recover ();
  told (136, v133);
  word v137 = (g[1] | (g[2] + g[0]));
  g[0] = (g[1] + (g[2] ^ g[1]));
  v137 = v137;
 }
 g[2] = (g[1] * g[0]);
 v126 = __recover ();
 told (144, v126);
 if ((g[2] & g[2]) % 3 != 0) { { p1700000006_hook (g[2]); return; } }
 trace (146, (g[2] * (g[2] & 48)));
}
static void p1700000006 (word i) {
 p1700000006_hook = note; p1700000006_saved = NULL;
 switch (i) {
 case 0: note (p1700000006_f0 (0));
 break;
 case 1: note (p1700000006_f1 (&g[0], NULL));
 break;
 case 2: note (p1700000006_f2 (&g[0]));
 break;
 case 3: p1700000006_f3 ();
 break;
 }
}
static word (*p1700000007_hook) (word) = note;
static const struct defer_panic *p1700000007_saved;
FUNCTION word p1700000007_f0 (word v1);
FUNCTION word p1700000007_f1 (pair v3, pair v4, word v5);
FUNCTION word p1700000007_f2 (word v7, word v8, word v9);
FUNCTION void p1700000007_f3 (word v10, word v11, const struct defer_panic *v12);
FUNCTION word p1700000007_f4 (word *v13);
FUNCTION word p1700000007_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v15 = __recover ();
 said (18, v15);
 if (v15 != NULL) {
  __defer p1700000007_f1 ((pair) { (v1 - v1), { 62, g[0] } }, (pair) { (g[2] + 27), { (g[1] - g[0]), (v1 * 69) } }, (g[1] + (g[0] * v1)));
  __defer p1700000007_hook (g[1]);
  if (v15 != NULL) { __panic (v15); }
 }
 __defer {
  const struct defer_panic *v24 = __recover ();
  told (27, v24);
  if (v24 != NULL) 
   v2 = p1700000007_f4 (&v1);
  else 
   __defer p1700000007_f3 (v1, (g[1] ^ v1), __recover ());
  g[0] = (g[0] | (v2 | v1));
  if ((g[1] * 80) % 3 != 0) { __panic (as_long (v2)); }
  word v34 = 0;
  while (v34 < 3 && go_on ()) {
   v34 = (v34 + 1);
   __defer mixed ((unsigned char) (v2), (double) ((g[1] & v34)) * 0.5, (pair) { g[2], { 12, (g[2] + g[1]) } });
   __defer {
    pair v39 = (pair) { (v34 * g[2]), { v34, 13 } };
    word v42 = 0;
    L41: ;
    v42 = (v42 + 1);
    if (v2 % 3 != 0) { __panic (as_int (v42)); }
    if (v42 < 3 && go_on ()) { goto L41; }
    if (v42 < 3 && go_on ()) { goto L41; }
    p1700000007_hook = note;
   }
   word v49 = 0;
   L48: ;
   v49 = (v49 + 1);
   bump (&v2, (g[2] | (v2 ^ v49)));
   const struct defer_panic *v53 = __recover ();
   told (56, v53);
   if (v53 != NULL) {
    trace (58, (g[1] | (g[2] ^ 78)));
   }
   if (v49 < 2 && go_on ()) { goto L48; }
  }
 }
}
FUNCTION word p1700000007_f1 (pair v3, pair v4, word v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 word v59 = 67;
 const struct defer_panic *v61 = __recover ();
 said (64, v61);
 trace (65, (v6 | (g[0] + v5)));
 if (g[2] % 3 != 0) { __panic (as_long ((v5 & 35))); }
 if ((g[1] - v6) % 3 != 0) { return (v3.row[1] - (v4.w & 40)); }
 if (g[0] % 3 != 2) { return (v59 ^ (g[1] & 54)); }
 trace (69, (v5 | g[0]));
 v6 = p1700000007_f0 (g[2]);
}
FUNCTION word p1700000007_f2 (word v7, word v8, word v9) {
 if (!go_on ()) { return 0; }
 __defer {
  if (p1700000007_saved != NULL) { __panic (p1700000007_saved); }
  if (p1700000007_saved != NULL) { __panic (p1700000007_saved); }
  trace (74, (g[0] | (v8 ^ 7)));
 }
 told (76, __recover ());
 if ((g[0] + g[0]) % 3 != 0) { return p1700000007_f0 ((v8 | (g[1] * v9))); }
 for (word v79 = 0; v79 < 4 && go_on (); v79++) {
  __defer mixed ((unsigned char) ((g[1] | (v9 * v9))), (double) ((g[2] * g[1])) * 0.5, (pair) { v8, { v8, (g[1] | 34) } });
  trace (81, v8);
 }
 return (v9 & 19);
}
FUNCTION void p1700000007_f3 (word v10, word v11, const struct defer_panic *v12) {
 if (!go_on ()) { return ; }
 told (84, deep ());
 word v85[3] = { (v10 * v11), (v11 | v11), (g[0] & v10) };
 if ((v10 | v11) % 3 != 0) { __panic (as_uint (v11)); }
 v11 = (v11 + (v10 | 61));
 word v89 = (g[1] + 81);
 __defer {
  told (93, p1700000007_saved);
  for (word v95 = 0; v95 < 4 && go_on (); v95++) {
   v12 = v12;
   said (98, v12);
  }
  trace (99, (g[1] + (v85[1] & 93)));
  said (101, p1700000007_saved);
 }
 word v103 = 0;
 L102: ;
 v103 = (v103 + 1);
 if (v85[1] % 3 != 0) {
  word v107 = (g[0] - (v89 | 81));
 }
 word v110 = 0;
 L109: ;
 v110 = (v110 + 1);
 if (v12 != NULL && (g[2] + g[1]) % 3 != 0) { __panic (v12); }
 told (115, v12);
 __defer p1700000007_f0 (37);
 if (v110 < 1 && go_on ()) { goto L109; }
 if ((g[0] + 6) % 3 != 0) {
  if (g[0] % 3 != 0) { __panic (as_int ((v89 * g[0]))); }
 } else {
  trace (119, (v110 - v110));
 }
 if (v103 < 2 && go_on ()) { goto L102; }
}
FUNCTION word p1700000007_f4 (word *v13) {
 __result word v14 = 0;
 if (!go_on ()) { return 0; }
 __defer p1700000007_f2 (35, (v14 + (v14 ^ v14)), (v14 ^ (v14 + g[0])));
 for (word v122 = 0; v122 < 4 && go_on (); v122++) {
  if ((*v13) % 3 != 0) { __panic (as_ulong (64)); }
  if (((*v13) * v14) % 3 != 0) {
   if ((v122 + v122) % 3 != 0) { __panic (as_long ((g[0] | 68))); }
   word v127 = 0;
   while (v127 < 3 && go_on ()) {
    v127 = (v127 + 1);
    __defer {
     const struct defer_panic *v131 = __recover ();
     said (134, v131);
     __panicf (LINES, g[0], (v122 * v127));
     __defer mixed ((unsigned char) ((v127 ^ (v127 - 20))), (double) ((g[1] | (g[2] & v122))) * 0.5, (pair) { (v14 * 35), { v14, (v127 ^ g[0]) } });
     trace (137, (v122 & v14));
     told (139, p1700000007_saved);
    }
   }
  } else {
   trace (140, v14);
  }
 }
 return (v14 ^ (v14 * v14));
}
static void p1700000007 (word i) {
 p1700000007_hook = note; p1700000007_saved = NULL;
 switch (i) {
 case 0: note (p1700000007_f0 (0));
 break;
 case 1: note (p1700000007_f1 ((pair) { 1, { 4, 5 } }, (pair) { 1, { 4, 5 } }, 9));
 break;
 case 2: note (p1700000007_f2 (14, 15, 16));
 break;
 case 3: p1700000007_f3 (21, 22, NULL);
 break;
 case 4: note (p1700000007_f4 (&g[0]));
 break;
 }
}
static word (*p1700000008_hook) (word) = note;
static const struct defer_panic *p1700000008_saved;
FUNCTION word p1700000008_f0 (word v1);
FUNCTION void p1700000008_f1 (word v2);
FUNCTION NOINLINE void p1700000008_f2 (word v3);
FUNCTION word p1700000008_f3 (pair v4);
FUNCTION word p1700000008_f4 (const struct defer_panic *v5, word v6);
FUNCTION word p1700000008_f5 (word v8, word v9, word v10);
FUNCTION word p1700000008_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v11 = __recover ();
 told (14, v11);
 if (v11 != NULL) {
  trace (16, (g[2] ^ (v1 ^ 69)));
  if (v11 != NULL) { __panic (v11); }
 }
 __defer mixed ((unsigned char) ((g[2] & g[1])), (double) ((v1 | (g[2] + v1))) * 0.5, (pair) { g[2], { (g[0] - g[0]), v1 } });
 word v20 = 0;
 while (v20 < 2 && go_on ()) {
  v20 = (v20 + 1);
  switch ((g[2] + g[0]) % 4) {
  case 0:
   if (g[0] % 3 != 0) { return p1700000008_f0 ((g[0] & (g[0] ^ g[2]))); }
   told (27, NULL);
   v20 = (g[0] + (v20 + v1));
   break;
  case 1:
   {
   switch (g[1] % 4) {
   case 1:
    trace (32, (v20 & (v1 * g[2])));
    break;
   case 2:
    {
    word v35 = 0;
    do {
     v35 = (v35 + 1);
     g[2] = (g[2] * (g[0] + 50));
     __defer note ((g[2] | g[2]));
     v1 = (g[0] ^ 28);
    } while (v35 < 3 && go_on ());
    __defer note ((g[2] | g[2]));
    }
    break;
   default:
    {
    word v44 = 0;
    while (v44 < 2 && go_on ()) {
     v44 = (v44 + 1);
     return p1700000008_f5 (55, (g[0] ^ (g[2] * g[0])), v1);
    }
    }
    break;
   }
   }
   break;
  case 2:
   {
   trace (49, (v1 ^ (g[2] | v20)));
   }
   break;
  }
 }
 return (g[2] ^ (g[0] * 83));
}
FUNCTION void p1700000008_f1 (word v2) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v51 = __recover ();
 said (54, v51);
 __defer {
  switch (g[1] % 4 + 0) {
  case 0:
   {
   if (v2 % 3 != 0) { break; }
   __defer {
    v51 = __recover ();
    said (62, v51);
    if (v51 != NULL) {
     v2 = g[0];
     p1700000008_hook = p1700000008_f0;
     if ((g[0] * g[1]) % 3 != 0) {
      trace (67, (v2 & (v2 - v2)));
     }
    }
    switch ((v2 + 10) % 4) {
    case 0:
     {
     if (p1700000008_saved != NULL && g[0] % 3 != 0) { __panic (p1700000008_saved); }
     p1700000008_hook = note;
     __defer p1700000008_f5 ((v2 | (v2 + g[1])), 40, (g[2] | (v2 - 13)));
     }
     break;
    case 1:
     {
     if ((v2 ^ v2) % 3 != 0) { __panic (as_long (g[1])); }
     if ((g[0] | g[2]) % 3 != 0) { break; }
     }
     break;
    default:
     {
     if (v2 % 3 != 0) { __panic (as_text ((g[2] | g[2]))); }
     told (79, __recover ());
     trace (80, (v2 & (v2 + 58)));
     }
     break;
    }
   }
   }
   break;
  case 2:
   trace (82, (g[2] ^ (v2 * v2)));
   break;
  default:
   trace (84, (g[0] + (v2 * v2)));
   break;
  }
 }
}
FUNCTION NOINLINE void p1700000008_f2 (word v3) {
 if (!go_on ()) { return ; }
 __defer {
  p1700000008_saved = __recover ();
  said (88, p1700000008_saved);
  if (p1700000008_saved != NULL) {
   __defer p1700000008_hook (5);
   mixed ((unsigned char) (g[0]), (double) ((v3 | v3)) * 0.5, (pair) { 88, { 32, 1 } });
   for (word v93 = 0; v93 < 3 && go_on (); v93++) {
    word v94 = 6;
    p1700000008_saved = __recover ();
    said (98, p1700000008_saved);
    if (p1700000008_saved != NULL) {
     const struct defer_panic *v100 = __recover ();
     said (103, v100);
     if (v100 != NULL) {
      trace (105, (v93 + (g[2] + g[2])));
     }
     v94 = (g[2] + g[2]);
     p1700000008_hook = note;
    }
    v94 = p1700000008_f5 ((v94 + (g[0] * v3)), 63, (g[2] | (v93 * 38)));
    if ((g[0] & v94) % 3 != 0) { goto L109; }
    bump (&v93, (g[1] - (v93 | v93)));
    p1700000008_saved = __recover ();
    told (113, p1700000008_saved);
    if (p1700000008_saved != NULL) {
     p1700000008_f3 ((pair) { g[1], { 83, g[0] } });
     trace (116, (v3 + (v3 | 35)));
     const struct defer_panic *v117 = __recover ();
     told (120, v117);
     if (v117 != NULL) {
      if (g[0] % 3 != 0) { __panic (as_char ((v94 ^ g[0]))); }
      if (v117 != NULL) { __panic (v117); }
     } else {
      word v124 = (g[1] ^ v94);
     }
    } else {
     trace (126, (v3 | g[2]));
    }
    L109: ;
   }
  }
 }
}
FUNCTION word p1700000008_f3 (pair v4) {
 if (!go_on ()) { return 0; }
 __defer {
  __defer p1700000008_f0 ((g[0] * (v4.w - 75)));
  said (130, p1700000008_saved);
 }
 word v131 = (g[1] + (g[2] ^ g[2]));
 word v134 = 0;
 L133: ;
 v134 = (v134 + 1);
 if ((v131 - 30) % 3 != 0) {
  if ((g[0] ^ v134) % 3 != 0) { __panic (as_uint (g[0])); }
 } else {
  if (g[2] % 3 != 0) { __panic (as_double (98)); }
 }
 v4 = v4;
 if (v134 < 4 && go_on ()) { goto L133; }
 __defer bump (&v134, v4.w);
 if (v134 < 4 && go_on ()) { goto L133; }
 p1700000008_saved = p1700000008_saved;
 return (v4.row[v134 % 2] * (v131 - v134));
}
FUNCTION word p1700000008_f4 (const struct defer_panic *v5, word v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer bump (&v6, (g[2] | 91));
 word v147 = 0;
 L146: ;
 v147 = (v147 + 1);
 v5 = v5;
 if (g[2] % 3 != 0) { goto L151; }
 trace (152, v7);
 L151: ;
 g[0] = (g[0] & v147);
 if (v147 < 4 && go_on ()) { goto L146; }
 g[1] = (v6 + (g[0] ^ v147));
 if ((v147 + v6) % 3 != 0) { __panic (as_int (v7)); }
 word v156[3] = { (v6 ^ g[1]), (g[1] - 95), (g[2] & v6) };
 __defer {
  if ((v156[1] - g[2]) % 3 != 0) { __panicf (LINES, (g[1] * g[1]), (v156[0] * v156[0])); }
  p1700000008_hook = note;
 }
 __defer {
  const struct defer_panic *v162 = __recover ();
  said (165, v162);
  if (g[2] % 3 != 0) { __panic (as_long ((g[1] - v147))); }
 }
 trace (167, (g[2] + (v147 ^ 87)));
 if ((g[0] * g[0]) % 3 != 0) { goto L168; }
 if ((v6 - v156[1]) % 3 != 0) { goto L169; }
 v7 = note ((v6 & v147));
 if (v156[v156[2] % 3] % 3 != 0) {
  trace (172, g[2]);
 } else {
  trace (173, 31);
 }
 L169: ;
 L168: ;
}
FUNCTION word p1700000008_f5 (word v8, word v9, word v10) {
 if (!go_on ()) { return 0; }
 __defer {
  p1700000008_saved = __recover ();
  told (177, p1700000008_saved);
  word v178[3] = { (v10 ^ g[2]), g[2], (v10 - g[1]) };
  p1700000008_hook = note;
 }
 switch ((g[0] - v9) % 4) {
 case 0:
  p1700000008_hook = note;
  break;
 case 1:
  {
  word v186 = 0;
  do {
   v186 = (v186 + 1);
   for (word v190 = 0; v190 < 3 && go_on (); v190++) {
    __panic (as_float (v186));
    __defer {
     word v193 = (v10 + (v186 & v9));
    }
   }
  } while (v186 < 2 && go_on ());
  }
  break;
 case 2:
  {
  trace (196, v9);
  }
  break;
 default:
  trace (198, 49);
  break;
 }
 return (g[1] & (v10 + v8));
}
static void p1700000008 (word i) {
 p1700000008_hook = note; p1700000008_saved = NULL;
 switch (i) {
 case 0: note (p1700000008_f0 (0));
 break;
 case 1: p1700000008_f1 (7);
 break;
 case 2: p1700000008_f2 (14);
 break;
 case 3: note (p1700000008_f3 ((pair) { 3, { 4, 5 } }));
 break;
 case 4: note (p1700000008_f4 (NULL, 29));
 break;
 case 5: note (p1700000008_f5 (35, 36, 37));
 break;
 }
}
static word (*p1700000009_hook) (word) = note;
static const struct defer_panic *p1700000009_saved;
FUNCTION word p1700000009_f0 (word v1);
FUNCTION word p1700000009_f1 (word *v3, pair v4, word v5);
FUNCTION word p1700000009_f2 (void);
FUNCTION word p1700000009_f3 (void);
FUNCTION word p1700000009_f4 (void);
FUNCTION NOINLINE word p1700000009_f5 (word v9, word v10, word *v11);
FUNCTION word p1700000009_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 if ((g[2] - v1) % 3 != 0) { __panic (as_char ((v2 & 42))); }
 word v14 = 0;
 L13: ;
 v14 = (v14 + 1);
 p1700000009_f0 ((g[0] | v1));
 __defer {
  const struct defer_panic *v19 = __recover ();
  said (22, v19);
  __defer {
   word v25 = 0;
   do {
    v25 = (v25 + 1);
    v14 = (v14 - v1);
    trace (29, (v1 - (v2 | g[0])));
    trace (30, v14);
   } while (v25 < 2 && go_on ());
   trace (31, (v25 & (v2 ^ v2)));
  }
  __defer {
   const struct defer_panic *v33 = __recover ();
   told (36, v33);
   if (v33 != NULL) {
    said (39, v33);
    trace (40, (v2 + v1));
   }
   __defer mixed ((unsigned char) ((v2 - (v2 + g[2]))), (double) (55) * 0.5, (pair) { g[0], { (v2 * g[0]), (g[0] ^ v1) } });
  }
 }
 if (v14 < 1 && go_on ()) { goto L13; }
 return (g[2] + (g[1] * g[2]));
}
FUNCTION word p1700000009_f1 (word *v3, pair v4, word v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 (*v3) = (v6 * v5);
 if ((v6 + v4.w) % 3 != 0) { goto L44; }
 {
  v4 = (pair) { 38, { v5, (g[2] | g[0]) } };
  trace (47, (v5 * (*v3)));
 }
 __defer p1700000009_f5 (((*v3) & v6), v5, &(word) { v5 });
 if ((v6 + g[0]) % 3 != 0) {
  __defer {
   told (52, p1700000009_saved);
   __defer {
    v5 = 11;
    if (p1700000009_saved != NULL) { __panic (p1700000009_saved); }
    __defer bump (&v4.w, (v6 + (g[1] ^ v5)));
   }
   v5 = (v6 | 2);
   __defer {
    const struct defer_panic *v59 = deep ();
    said (62, v59);
    if (v59 != NULL) {
     __defer p1700000009_hook (g[2]);
    } else {
     trace (65, ((*v3) - (v6 + 55)));
    }
   }
  }
 } else {
  trace (66, (v6 | (v5 - v4.w)));
 }
 L44: ;
}
FUNCTION word p1700000009_f2 (void) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v68 = deep ();
  said (71, v68);
  if (v68 != NULL) {
   __defer {
    if ((v7 - g[1]) % 3 != 0) { __panic (as_long ((v7 | g[0]))); }
    switch ((v7 + 61) % 4) {
    case 1:
     said (78, v68);
     for (word v80 = 0; v80 < 2 && go_on (); v80++) {
      const struct defer_panic *v81 = __recover ();
      said (84, v81);
      if (v81 != NULL) {
       g[0] = (g[1] | (v80 | g[1]));
       __defer p1700000009_f2 ();
       if ((g[1] - v80) % 3 != 0) { __panic (as_double ((g[2] ^ v7))); }
      } else {
       p1700000009_hook = p1700000009_f0;
       v7 = (v80 + (g[0] & g[1]));
      }
     }
     __attribute__ ((fallthrough));
    case 2:
     {
     trace (92, v7);
     }
     break;
    }
   }
  }
 }
}
FUNCTION word p1700000009_f3 (void) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v93 = __recover ();
 told (96, v93);
 __defer {
  const struct defer_panic *v98 = __recover ();
  said (101, v98);
  if (v98 != NULL) {
   __defer p1700000009_f3 ();
   if (v98 != NULL) { __panic (v98); }
  } else {
   const struct defer_panic *v105 = __recover ();
   told (108, v105);
   if (v105 != NULL) {
    v98 = __recover ();
    said (112, v98);
   }
   word v114 = 0;
   L113: ;
   v114 = (v114 + 1);
   __defer {
    __defer bump (&(word) { (g[1] * g[0]) }, (g[1] - v114));
    told (120, v93);
    if (g[2] % 3 != 0) { __panicf (LINES, (v114 * g[0]), (v114 + 26)); }
   }
   word v123 = 0;
   L122: ;
   v123 = (v123 + 1);
   __defer mixed ((unsigned char) ((v123 + g[2])), (double) ((v123 | (g[0] + 91))) * 0.5, (pair) { v123, { (g[2] ^ v123), (v114 | g[2]) } });
   if ((g[2] & g[0]) % 3 != 0) { goto L127; }
   trace (128, (v114 & (g[1] * v123)));
   if (v93 != NULL && (g[2] & 53) % 3 != 0) { __panic (v93); }
   L127: ;
   if (v123 < 4 && go_on ()) { goto L122; }
   if (v114 < 1 && go_on ()) { goto L113; }
  }
 }
 return (g[2] & (g[2] - g[2]));
}
FUNCTION word p1700000009_f4 (void) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 for (word v132 = 0; v132 < 2 && go_on (); v132++) {
  if (g[0] % 3 != 0) { goto L133; }
  v8 = (v132 + g[0]);
  __defer {
   const struct defer_panic *v136 = __recover ();
   told (139, v136);
   word v141 = 0;
   while (v141 < 2 && go_on ()) {
    v141 = (v141 + 1);
    word v144[3] = { (g[0] - g[2]), (v8 + v141), (v132 - g[1]) };
    v141 = (g[0] - (v132 ^ g[2]));
    if ((v144[1] + g[0]) % 3 != 0) { break; }
    v132 = p1700000009_f0 ((g[0] ^ v144[0]));
   }
   if (g[0] % 3 != 2) { __panic (as_literal (48)); }
   v136 = p1700000009_saved;
   if ((g[1] ^ 21) % 3 != 0) { __panicf (LINES, (g[2] ^ v132), (g[0] ^ v132)); }
  }
  L133: ;
  __defer p1700000009_f2 ();
  word *v153 = &v8;
 }
 __defer {
  __panic (as_char ((g[0] & g[2])));
  if ((v8 * g[0]) % 3 != 0) { goto L157; }
  trace (158, (v8 - (g[2] + 89)));
  L157: ;
 }
}
FUNCTION NOINLINE word p1700000009_f5 (word v9, word v10, word *v11) {
 if (!go_on ()) { return 0; }
 __defer p1700000009_f0 (v10);
 pair v160 = (pair) { (v9 + g[1]), { v9, (g[1] & 62) } };
 if (v9 % 3 != 0) { __panic (as_uint ((v10 + g[1]))); }
 switch ((g[1] + g[0]) % 4) {
 case 2:
  {
  p1700000009_saved = __recover ();
  said (167, p1700000009_saved);
  if (p1700000009_saved != NULL) {
   __defer {
    __defer p1700000009_f5 (v160.row[(v10 | 49) % 2], (v9 ^ v10), &v10);
    word *v171 = &v9;
    if ((g[1] & (*v171)) % 3 != 0) {
     trace (174, (v9 + (v160.row[1] & v9)));
     v160 = (pair) { 41, { (v160.w | v9), v9 } };
    }
    __defer {
     const struct defer_panic *v177 = deep ();
     said (180, v177);
     trace (181, (v10 * (v9 ^ v10)));
     trace (182, (v10 & (g[2] ^ v10)));
    }
   }
   if (p1700000009_saved != NULL) { __panic (p1700000009_saved); }
  }
  trace (184, 90);
  word v185 = v160.row[(v160.row[1] * (*v11)) % 2];
  }
  __attribute__ ((fallthrough));
 default:
  {
  trace (188, (v9 & v160.w));
  v9 = p1700000009_f4 ();
  }
  break;
 }
 if (g[2] % 3 != 0) { return (v9 + v9); }
 return (v9 ^ v10);
}
static void p1700000009 (word i) {
 p1700000009_hook = note; p1700000009_saved = NULL;
 switch (i) {
 case 0: note (p1700000009_f0 (0));
 break;
 case 1: note (p1700000009_f1 (&g[0], (pair) { 1, { 4, 5 } }, 9));
 break;
 case 2: note (p1700000009_f2 ());
 break;
 case 3: note (p1700000009_f3 ());
 break;
 case 4: note (p1700000009_f4 ());
 break;
 case 5: note (p1700000009_f5 (35, 36, &g[2]));
 break;
 }
}
static word (*p1700000010_hook) (word) = note;
static const struct defer_panic *p1700000010_saved;
FUNCTION word p1700000010_f0 (word v1);
FUNCTION NOINLINE word p1700000010_f1 (pair v2);
FUNCTION pair p1700000010_f2 (word v4);
FUNCTION NOINLINE void p1700000010_f3 (const struct defer_panic *v6);
FUNCTION word p1700000010_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if (p1700000010_saved != NULL && v1 % 3 != 0) { __panic (p1700000010_saved); }
 trace (8, v1);
 if ((g[2] & v1) % 3 != 0) { __panicf (LONG_TEXT, (v1 ^ v1)); }
 __panic (as_float (v1));
 if ((g[0] + 77) % 3 != 0) { goto L11; }
 __defer p1700000010_f1 ((pair) { (g[1] ^ v1), { (g[0] + 56), g[1] } });
 L11: ;
 trace (13, (v1 & (g[1] | g[0])));
 word v15 = 0;
 L14: ;
 v15 = (v15 + 1);
 word v19 = 0;
 L18: ;
 v19 = (v19 + 1);
 if ((v1 | v1) % 3 != 0) { __panic (as_long (g[0])); }
 __defer {
  if ((v15 ^ 11) % 3 != 0) { goto L24; }
  mixed ((unsigned char) (18), (double) ((g[1] * (v1 + 24))) * 0.5, (pair) { (v1 | g[0]), { v19, (v19 & v1) } });
  L24: ;
 }
 if (v19 < 4 && go_on ()) { goto L18; }
 if (v15 < 4 && go_on ()) { goto L14; }
 return g[1];
}
FUNCTION NOINLINE word p1700000010_f1 (pair v2) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 p1700000010_saved = __recover ();
 said (29, p1700000010_saved);
 if (p1700000010_saved != NULL) {
  said (32, p1700000010_saved);
  __panic (as_literal (37));
  __defer p1700000010_f1 (v2);
 } else {
  word v36 = 0;
  while (v36 < 2 && go_on ()) {
   v36 = (v36 + 1);
   trace (39, (v36 * (v3 ^ 9)));
   word v41 = 0;
   do {
    v41 = (v41 + 1);
    word v45 = 0;
    do {
     v45 = (v45 + 1);
     __defer mixed ((unsigned char) ((v41 * (v36 & 0))), (double) ((g[1] & (v45 | v45))) * 0.5, (pair) { v45, { (v45 ^ v36), (v36 + v41) } });
     if (v2.w % 3 != 0) { __panicf (LINES, (g[1] | v36), (g[2] | v45)); }
     if (p1700000010_saved != NULL) { __panic (p1700000010_saved); }
     __defer p1700000010_f0 (42);
    } while (v45 < 2 && go_on ());
    word v52 = v45;
    if (g[0] % 3 != 0) { __panic (as_uint ((g[1] - 92))); }
   } while (v41 < 3 && go_on ());
  }
 }
 __defer {
  if (p1700000010_saved != NULL && (g[0] ^ v3) % 3 != 0) { __panic (p1700000010_saved); }
 }
}
FUNCTION pair p1700000010_f2 (word v4) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v57 = __recover ();
 told (60, v57);
 if (v57 != NULL) {
  if ((v4 * 69) % 3 != 0) { return p1700000010_f2 ((v4 & g[1])); }
  if ((v4 & g[0]) % 3 != 0) { return v5; }
  if (v57 != NULL) { __panic (v57); }
 }
 __defer bump (&v5.row[v4 % 2], 79);
 if ((v5.row[1] & 55) % 3 != 0) { goto L66; }
 {
  v5 = v5;
  __defer deep ();
  p1700000010_saved = __recover ();
 }
 L66: ;
 const struct defer_panic *v71 = __recover ();
 told (74, v71);
 __defer {
  trace (76, (g[1] | v4));
 }
 return v5;
}
FUNCTION NOINLINE void p1700000010_f3 (const struct defer_panic *v6) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v78 = __recover ();
 told (81, v78);
 __defer {
  const struct defer_panic *v83 = __recover ();
  said (86, v83);
  if ((g[1] | 63) % 3 != 0) { __panic (as_literal (26)); }
  if ((g[2] - 35) % 3 != 0) { goto L88; }
  if ((g[1] & 21) % 3 != 0) { __panicf (LONG_TEXT, (g[2] ^ g[0])); }
  L88: ;
  word v91 = 0;
  do {
   v91 = (v91 + 1);
   p1700000010_f2 (g[2]);
   told (96, v6);
   word v98 = 0;
   L97: ;
   v98 = (v98 + 1);
   if (g[0] % 3 != 0) {
    p1700000010_hook = p1700000010_f0;
    __defer mixed ((unsigned char) ((g[1] ^ (v91 ^ 27))), (double) ((v91 + (g[2] + g[0]))) * 0.5, (pair) { (v91 - 29), { 35, (g[0] ^ v98) } });
   }
   said (105, v6);
   if (v98 < 3 && go_on ()) { goto L97; }
  } while (v91 < 3 && go_on ());
 }
 g[1] = (g[1] | (g[2] - g[2]));
 p1700000010_saved = __recover ();
 said (109, p1700000010_saved);
 if (p1700000010_saved != NULL) {
  told (112, v78);
  if (p1700000010_saved != NULL) { __panic (p1700000010_saved); }
 }
 __defer note (g[2]);
 switch ((g[0] - g[2]) % 4) {
 case 1:
  {
  word v118 = 0;
  L117: ;
  v118 = (v118 + 1);
  if (v118 % 3 != 0) 
   __defer p1700000010_f0 ((v118 | (g[2] - 54)));
  __defer p1700000010_f2 (g[0]);
  trace (124, v118);
  if (v118 < 1 && go_on ()) { goto L117; }
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (126, (g[0] * 97));
  break;
 default:
  {
  trace (128, (g[2] + g[1]));
  }
  break;
 }
}
static void p1700000010 (word i) {
 p1700000010_hook = note; p1700000010_saved = NULL;
 switch (i) {
 case 0: note (p1700000010_f0 (0));
 break;
 case 1: note (p1700000010_f1 ((pair) { 1, { 4, 5 } }));
 break;
 case 2: p1700000010_f2 (14);
 break;
 case 3: p1700000010_f3 (NULL);
 break;
 }
}
static const struct panicker programs[] = {
{ 1700000001, 6, p1700000001 },
{ 1700000002, 5, p1700000002 },
{ 1700000003, 2, p1700000003 },
{ 1700000004, 4, p1700000004 },
{ 1700000005, 3, p1700000005 },
{ 1700000006, 4, p1700000006 },
{ 1700000007, 5, p1700000007 },
{ 1700000008, 6, p1700000008 },
{ 1700000009, 6, p1700000009 },
{ 1700000010, 4, p1700000010 },
};
#include "main-panics.h"
