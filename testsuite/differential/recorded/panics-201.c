/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
#include "plugged.h"
static word (*p201_hook) (word) = note;
static const struct defer_panic *p201_saved;
FUNCTION NOINLINE word p201_f0 (word v1);
FUNCTION pair p201_f1 (word v3);
FUNCTION word p201_f2 (void);
FUNCTION pair p201_f3 (pair v4, const struct defer_panic *v5, pair v6);
FUNCTION word p201_f4 (const struct defer_panic *v7, word *v8);
FUNCTION void p201_f5 (void);
FUNCTION NOINLINE word p201_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer note ((g[2] + (g[1] ^ v1)));
 said (11, p201_saved);
 said (13, p201_saved);
 __defer p201_f0 ((g[1] | (v2 + g[1])));
 if ((v1 | v1) % 3 != 0) { __panic (as_long ((v1 + v2))); }
 if (g[2] % 3 != 0) {
  if (g[0] % 3 != 1) { return (v1 + (g[2] * g[2])); }
  if ((v2 * g[2]) % 3 != 0) { return (v2 + v2); }
 } else {
  __defer p201_f4 (__recover (), &(word) { 9 });
  __defer note (v2);
 }
 __defer p201_hook ((g[2] & (v1 ^ 60)));
 word v23 = 0;
 L22: ;
 v23 = (v23 + 1);
 word v27 = 0;
 L26: ;
 v27 = (v27 + 1);
 if ((g[0] + 84) % 3 != 0) { __panic (as_text (13)); }
 v1 = (v1 + g[2]);
 if (v27 < 1 && go_on ()) { goto L26; }
 if (v23 < 3 && go_on ()) { goto L22; }
}
FUNCTION pair p201_f1 (word v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if (g[2] % 3 != 0) {
  g[2] = (g[0] ^ (v3 - v3));
  const struct defer_panic *v34 = __recover ();
  told (37, v34);
  if (v34 != NULL) {
   if ((g[1] + g[1]) % 3 != 0) {
    if ((g[2] ^ 22) % 3 != 0) { __panicf (LINES, v3, (g[2] | 44)); }
    __defer p201_f2 ();
    word v43 = 0;
    while (v43 < 1 && go_on ()) {
     v43 = (v43 + 1);
     p201_f2 ();
     trace (47, (g[1] - (v43 & v3)));
    }
   } else 
    said (49, p201_saved);
  }
 }
 __defer p201_f1 ((g[2] ^ (v3 ^ g[2])));
 v3 = (v3 + g[1]);
 __defer mixed ((unsigned char) (19), (double) ((v3 * (g[1] * 67))) * 0.5, (pair) { (g[1] + v3), { (v3 + 48), 38 } });
 __defer note ((v3 ^ v3));
 return (pair) { 62, { (g[1] ^ 2), (g[2] | 27) } };
}
FUNCTION word p201_f2 (void) {
 if (!go_on ()) { return 0; }
 p201_saved = __recover ();
 said (57, p201_saved);
 __defer {
  for (word v60 = 0; v60 < 3 && go_on (); v60++) {
   said (62, p201_saved);
   if (p201_saved != NULL) { __panic (p201_saved); }
   word v65 = 0;
   while (v65 < 1 && go_on ()) {
    v65 = (v65 + 1);
    v65 = v60;
    __panicf (LONG_TEXT, (g[0] | 6));
    p201_saved = p201_saved;
    __defer {
     const struct defer_panic *v72 = __recover ();
     told (75, v72);
     p201_saved = __recover ();
     v60 = p201_f4 (__recover (), &v60);
     word v78[3] = { (g[1] ^ 4), (v65 & g[0]), v60 };
    }
   }
  }
  word v81 = 0;
  L80: ;
  v81 = (v81 + 1);
  trace (84, g[0]);
  for (word v86 = 0; v86 < 1 && go_on (); v86++) {
   trace (87, (g[0] - (v86 * g[1])));
  }
  if (v81 < 4 && go_on ()) { goto L80; }
 }
 return (g[2] | (g[1] & 22));
}
FUNCTION pair p201_f3 (pair v4, const struct defer_panic *v5, pair v6) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 for (word v90 = 0; v90 < 1 && go_on (); v90++) {
  g[2] = v90;
  __defer __panic (as_char (v6.row[0]));
  if ((v90 & g[1]) % 3 != 0) { break; }
  if ((v6.row[0] | v90) % 3 != 0) { break; }
 }
 trace (95, (g[2] & (g[1] * g[0])));
 if ((v4.w - g[1]) % 3 != 0) { __panic (as_ulong ((g[0] * 42))); }
 if (g[0] % 3 != 1) { return v4; }
 if ((v4.w * g[1]) % 3 != 0) {
  for (word v100 = 0; v100 < 4 && go_on (); v100++) {
   if (g[0] % 3 != 0) { __panic (as_ulong ((v6.row[1] + v6.row[1]))); }
  }
 }
 return (pair) { (g[2] * g[1]), { (g[0] | g[0]), (g[1] * v6.w) } };
}
FUNCTION word p201_f4 (const struct defer_panic *v7, word *v8) {
 if (!go_on ()) { return 0; }
 __panic (as_uint (g[0]));
 __defer {
  const struct defer_panic *v105 = __recover ();
  said (108, v105);
  (*v8) = (*v8);
  __panic (as_int (g[1]));
  const struct defer_panic *v111 = __recover ();
  told (114, v111);
  if (v111 != NULL) {
   told (117, v7);
  }
 }
 for (word v119 = 0; v119 < 3 && go_on (); v119++) {
  if ((v119 - 34) % 3 != 0) { goto L120; }
  {
   if ((g[0] | g[0]) % 3 != 0) { return (*v8); }
  }
  L120: ;
  if ((v119 - g[1]) % 3 != 0) {
   if ((v119 - v119) % 3 != 0) { __panic (as_char (32)); }
   __defer p201_f3 ((pair) { g[2], { (g[2] ^ v119), g[1] } }, __recover (), (pair) { (v119 & 12), { ((*v8) | (*v8)), 34 } });
  }
 }
 trace (126, (g[0] - (g[0] | g[2])));
 __defer {
  if ((g[2] & g[2]) % 3 != 0) {
   trace (129, (g[0] + g[2]));
  } else {
   trace (130, (g[2] ^ (g[2] & g[2])));
  }
  for (word v132 = 0; v132 < 3 && go_on (); v132++) {
   __defer bump (&v132, (v132 - ((*v8) * g[2])));
   if (((*v8) | 3) % 3 != 0) { break; }
   __defer {
    const struct defer_panic *v136 = __recover ();
    told (139, v136);
   }
  }
 }
 return g[1];
}
FUNCTION void p201_f5 (void) {
 if (!go_on ()) { return ; }
 __defer {
  if (p201_saved != NULL && g[2] % 3 != 0) { __panic (p201_saved); }
 }
 __defer p201_f2 ();
 if (g[1] % 3 != 0) { return ; }
 if (g[2] % 3 != 0) { return ; }
 switch ((g[1] * 18) % 4) {
 case 0:
  {
  const struct defer_panic *v148 = __recover ();
  said (151, v148);
  if (v148 != NULL) {
   p201_f1 ((g[0] | (g[1] ^ g[1])));
   if (v148 != NULL) { __panic (v148); }
  } else {
   g[0] = (g[1] | (g[1] + 71));
   g[0] = (g[1] | (g[2] | g[0]));
   __defer {
    v148 = __recover ();
    said (160, v148);
    word v162 = 0;
    L161: ;
    v162 = (v162 + 1);
    v162 = 67;
    mixed ((unsigned char) ((g[2] - (g[1] ^ g[2]))), (double) (96) * 0.5, (pair) { g[1], { (g[0] * 93), v162 } });
    if (v162 < 3 && go_on ()) { goto L161; }
    for (word v168 = 0; v168 < 3 && go_on (); v168++) 
     said (170, v148);
   }
  }
  }
  __attribute__ ((fallthrough));
 case 1:
  trace (172, (g[2] & (g[0] ^ g[1])));
  break;
 case 2:
  trace (174, (g[2] + (g[0] | g[0])));
  break;
 default:
  {
  trace (176, (g[1] + (g[0] & g[0])));
  }
  break;
 }
}
static void p201 (word i) {
 p201_hook = note; p201_saved = NULL;
 switch (i) {
 case 0: note (p201_f0 (0));
 break;
 case 1: p201_f1 (7);
 break;
 case 2: note (p201_f2 ());
 break;
 case 3: p201_f3 ((pair) { 3, { 4, 5 } }, NULL, (pair) { 3, { 4, 5 } });
 break;
 case 4: note (p201_f4 (NULL, &g[1]));
 break;
 case 5: p201_f5 ();
 break;
 }
}
static word (*p202_hook) (word) = note;
static const struct defer_panic *p202_saved;
FUNCTION word p202_f0 (word v1);
FUNCTION pair p202_f1 (word *v2);
FUNCTION void p202_f2 (word v4, word v5, pair v6);
FUNCTION void p202_f3 (void);
FUNCTION word p202_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v7 = __recover ();
 told (10, v7);
 if (v7 != NULL) {
  if (v1 % 3 != 0) { __panic (as_int ((g[0] - v1))); }
  for (word v14 = 0; v14 < 3 && go_on (); v14++) {
   for (word v16 = 0; v16 < 1 && go_on (); v16++) {
    switch (g[2] % 4) {
    case 0:
     if ((g[1] ^ 61) % 3 != 0) { __panic (as_ulong ((g[0] * v14))); }
     trace (20, (v16 & (g[2] * v16)));
     __attribute__ ((fallthrough));
    case 1:
     {
     __panic (as_literal (52));
     pair v23 = (pair) { (v1 & v1), { g[0], (v16 & v1) } };
     }
     break;
    case 2:
     {
     if ((v1 | 82) % 3 != 0) { __panic (as_ulong ((g[0] - g[2]))); }
     }
     break;
    default:
     {
     __defer bump (&v16, (v16 & (v14 + v1)));
     told (30, __recover ());
     }
     break;
    }
    pair v31 = (pair) { (v1 - g[0]), { 48, v16 } };
    word v33[3] = { (g[0] ^ v16), (v31.row[0] * 28), (v31.w * 84) };
   }
   if ((v14 - v14) % 3 != 0) {
    word v37 = 0;
    while (v37 < 3 && go_on ()) {
     v37 = (v37 + 1);
     if ((v1 | v14) % 3 != 0) { return (g[0] & (v14 | v14)); }
     __panic (as_double ((v14 & v1)));
    }
   }
   __defer {
    const struct defer_panic *v43 = __recover ();
    said (46, v43);
    if (v43 != NULL) {
     const struct defer_panic *v48 = __recover ();
     told (51, v48);
     __defer {
      trace (53, g[1]);
     }
    } else {
     trace (54, (g[2] & (g[2] & v14)));
    }
   }
  }
  if (v7 != NULL) { __panic (v7); }
 }
 __defer {
  v7 = __recover ();
  told (59, v7);
 }
 return g[1];
}
FUNCTION pair p202_f1 (word *v2) {
 __result pair v3 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer mixed ((unsigned char) (g[2]), (double) ((g[1] & (g[1] - (*v2)))) * 0.5, (pair) { (g[1] ^ g[0]), { v3.w, g[1] } });
 if ((v3.w | g[0]) % 3 != 0) { return (pair) { (g[0] ^ g[1]), { (v3.row[1] ^ g[2]), 74 } }; }
 word v64 = 0;
 while (v64 < 3 && go_on ()) {
  v64 = (v64 + 1);
  if ((v64 | 6) % 3 != 0) {
   v64 = (v64 - (v64 | v64));
  }
  v3 = v3;
  __panic (as_ulong ((v64 - 90)));
 }
 const struct defer_panic *v71 = __recover ();
 said (74, v71);
 if ((v64 ^ (*v2)) % 3 != 0) { return v3; }
 if (v71 != NULL && (v64 - v64) % 3 != 0) { __panic (v71); }
 __defer p202_f0 ((v3.w & (g[2] - v64)));
 word v78 = (v3.row[0] * (g[1] - v64));
 __defer p202_f0 ((v64 + v3.row[1]));
 __defer p202_f2 (((*v2) ^ (v3.w + v64)), (v78 & (v78 - v78)), (pair) { (v3.row[1] ^ v78), { ((*v2) & v3.row[1]), (g[2] * v64) } });
 if (v71 != NULL && v3.w % 3 != 0) { __panic (v71); }
 v3.row[1] = (v78 | (g[0] | g[0]));
 switch (g[1] % 4 + 1) {
 case 0:
  trace (86, v3.row[0]);
  __attribute__ ((fallthrough));
 case 1:
  {
  trace (88, (*v2));
  }
  __attribute__ ((fallthrough));
 default:
  trace (90, 62);
  break;
 }
 return v3;
}
FUNCTION void p202_f2 (word v4, word v5, pair v6) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v93 = __recover ();
  said (96, v93);
  if (v93 != NULL) {
   v6 = v6;
   __defer {
    const struct defer_panic *v100 = __recover ();
    said (103, v100);
    if (v100 != NULL) {
     for (word v106 = 0; v106 < 2 && go_on (); v106++) {
      if ((g[1] & 56) % 3 != 0) { __panic (as_uint (70)); }
      word v109 = 0;
      L108: ;
      v109 = (v109 + 1);
      __defer bump (&(word) { g[0] }, v6.row[1]);
      trace (113, g[0]);
      __defer told (115, __recover ());
      if (v100 != NULL && (g[0] | g[2]) % 3 != 0) { __panic (v100); }
      if (v109 < 3 && go_on ()) { goto L108; }
      if (v109 % 3 != 0) {
       trace (118, (v4 ^ (g[2] & 0)));
      }
     }
    }
   }
  }
 }
}
FUNCTION void p202_f3 (void) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v120 = __recover ();
  told (123, v120);
  p202_hook = note;
  word v126 = 0;
  do {
   v126 = (v126 + 1);
   if (v126 % 3 != 0) { __panic (as_ulong ((v126 - g[2]))); }
   said (131, v120);
   word v133 = 0;
   L132: ;
   v133 = (v133 + 1);
   for (word v137 = 0; v137 < 3 && go_on (); v137++) {
    __panic (as_text ((v137 - v137)));
    __defer bump (&(word) { (g[0] - g[0]) }, g[1]);
    __defer p202_f2 (v133, 83, (pair) { 28, { (g[2] + g[1]), (v126 + g[0]) } });
    said (142, p202_saved);
   }
   if (v133 < 2 && go_on ()) { goto L132; }
   if (v133 < 2 && go_on ()) { goto L132; }
  } while (v126 < 1 && go_on ());
 }
 if ((g[0] & g[1]) % 3 != 0) { goto L144; }
 {
  p202_saved = p202_saved;
 }
 __defer p202_f2 ((g[2] | (g[2] * 31)), 50, (pair) { (g[0] & g[1]), { 52, (g[1] * g[0]) } });
 L144: ;
 g[1] = (g[1] & (g[0] ^ g[0]));
 p202_f0 (12);
 switch ((g[0] & g[1]) % 4) {
 case 0:
  if (g[0] % 3 != 0) {
   trace (153, 62);
  }
  break;
 case 1:
  {
  trace (155, (g[0] + (g[0] | 64)));
  }
  break;
 case 2:
  {
  trace (157, (g[2] & (g[2] * 96)));
  }
  break;
 default:
  trace (159, 4);
  break;
 }
}
static void p202 (word i) {
 p202_hook = note; p202_saved = NULL;
 switch (i) {
 case 0: note (p202_f0 (0));
 break;
 case 1: p202_f1 (&g[0]);
 break;
 case 2: p202_f2 (14, 15, (pair) { 2, { 4, 5 } });
 break;
 case 3: p202_f3 ();
 break;
 }
}
static word (*p203_hook) (word) = note;
static const struct defer_panic *p203_saved;
FUNCTION word p203_f0 (word v1);
FUNCTION word p203_f1 (void);
FUNCTION word p203_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p203_f1 ();
 p203_hook = p203_f0;
 __defer {
  __defer {
   g[0] = (g[0] + (g[1] * g[2]));
   word v8 = (g[1] + 26);
  }
  word v10[3] = { g[2], g[2], 11 };
 }
 if (g[1] % 3 != 0) { __panic (as_float ((v1 + v1))); }
 __defer p203_f1 ();
 __defer {
  p203_saved = p203_saved;
  v1 = (g[0] ^ v1);
  trace (17, (g[2] & 20));
 }
 __defer p203_hook ((g[2] & (g[1] | g[0])));
 v1 = (g[1] & (v1 ^ g[2]));
 trace (20, v1);
 if (p203_saved != NULL) { __panic (p203_saved); }
 if ((v1 & g[2]) % 3 != 0) { __panic (as_int (g[2])); }
 __defer {
  const struct defer_panic *v24 = __recover ();
  said (27, v24);
  if (v24 != NULL) {
   trace (29, (v1 & (g[2] & v1)));
  }
 }
 return g[0];
}
FUNCTION word p203_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p203_f0 ((g[2] & (v2 ^ g[2])));
 note ((v2 ^ 76));
 v2 = p203_f1 ();
 if (g[1] % 3 != 0) { __panic (as_double ((v2 * v2))); }
 if (g[1] % 3 != 0) { return p203_f0 ((g[2] | v2)); }
 switch ((g[2] - v2) % 4) {
 case 0:
  {
  if (p203_saved != NULL && v2 % 3 != 0) { __panic (p203_saved); }
  word v40 = 0;
  while (v40 < 1 && go_on ()) {
   v40 = (v40 + 1);
   trace (43, (g[0] & (g[1] - v40)));
   word v44 = v2;
   if (g[0] % 3 != 0) {
    if (v2 % 3 != 0) { return (g[2] - (v40 * v44)); }
   } else {
    p203_f1 ();
    for (word v50 = 0; v50 < 4 && go_on (); v50++) {
     trace (51, (g[0] ^ (g[2] * 73)));
    }
   }
  }
  }
  break;
 case 1:
  {
  trace (53, 10);
  }
  break;
 default:
  trace (55, (v2 & v2));
  break;
 }
 return (v2 - (v2 - 35));
}
static void p203 (word i) {
 p203_hook = note; p203_saved = NULL;
 switch (i) {
 case 0: note (p203_f0 (0));
 break;
 case 1: note (p203_f1 ());
 break;
 }
}
static word (*p204_hook) (word) = note;
static const struct defer_panic *p204_saved;
FUNCTION word p204_f0 (word v1);
FUNCTION NOINLINE pair p204_f1 (void);
FUNCTION word p204_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 word v4 = 0;
 L3: ;
 v4 = (v4 + 1);
 __defer p204_f1 ();
 __defer {
  const struct defer_panic *v9 = __recover ();
  said (12, v9);
  if (v9 != NULL) {
   switch ((g[0] + v4) % 4) {
   case 0:
    if ((g[0] * g[2]) % 3 != 0) { __panic (as_long ((g[0] + v1))); }
    __defer p204_f0 ((v1 & (v2 ^ g[1])));
    __defer p204_f1 ();
    break;
   case 1:
    {
    trace (20, (g[0] - (v4 * v4)));
    __defer {
     v9 = __recover ();
     said (24, v9);
     __defer p204_f1 ();
     p204_hook = note;
     trace (27, (v2 ^ (g[1] - 94)));
    }
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    trace (29, (g[2] | (g[2] & v2)));
    told (31, v9);
    }
    break;
   }
   word v33 = 0;
   while (v33 < 1 && go_on ()) {
    v33 = (v33 + 1);
    word v37 = 0;
    do {
     v37 = (v37 + 1);
     __defer __panic (as_double (70));
     word v41[3] = { (v37 * g[0]), (g[2] ^ v37), (g[1] * g[0]) };
     v37 = p204_f0 (55);
     __defer told (45, __recover ());
    } while (v37 < 1 && go_on ());
   }
   if (v9 != NULL) { __panic (v9); }
  } else {
   trace (47, (g[0] & (g[1] | v2)));
  }
 }
 if (v4 < 2 && go_on ()) { goto L3; }
 return (g[2] * (g[0] ^ g[1]));
}
FUNCTION NOINLINE pair p204_f1 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v50 = __recover ();
  told (53, v50);
  word v55 = 0;
  L54: ;
  v55 = (v55 + 1);
  told (59, v50);
  __defer {
   v55 = (g[0] & 0);
   told (63, p204_saved);
  }
  said (65, v50);
  __defer {
   __defer mixed ((unsigned char) ((g[2] | (g[0] ^ g[2]))), (double) (80) * 0.5, (pair) { (v55 * v55), { (g[0] & v55), (g[2] - v55) } });
  }
  if (v55 < 1 && go_on ()) { goto L54; }
 }
 return (pair) { (g[0] * g[0]), { (g[0] ^ g[1]), (g[1] | g[0]) } };
}
static void p204 (word i) {
 p204_hook = note; p204_saved = NULL;
 switch (i) {
 case 0: note (p204_f0 (0));
 break;
 case 1: p204_f1 ();
 break;
 }
}
static word (*p205_hook) (word) = note;
static const struct defer_panic *p205_saved;
FUNCTION word p205_f0 (word v1);
FUNCTION pair p205_f1 (word *v3);
FUNCTION pair p205_f2 (void);
FUNCTION NOINLINE word p205_f3 (word v5);
FUNCTION void p205_f4 (word v6, word v7, const struct defer_panic *v8);
FUNCTION NOINLINE word p205_f5 (pair v9, word v10);
FUNCTION word p205_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 trace (12, 85);
 v2 = v2;
 __defer told (15, p205_saved);
 trace (16, (v1 + (g[0] ^ v1)));
 trace (17, 36);
 switch (g[1] % 4 + 1) {
 case 0:
  {
  const struct defer_panic *v20 = __recover ();
  said (23, v20);
  }
  break;
 case 1:
  told (26, p205_saved);
  if (g[0] % 3 != 2) { return v2; }
  break;
 case 2:
  {
  const struct defer_panic *v29 = __recover ();
  said (32, v29);
  if (g[0] % 3 != 2) { __panic (as_text (v2)); }
  }
  break;
 }
 g[2] = (g[2] - (g[2] | v1));
 __defer p205_f4 ((g[0] - (g[0] - v2)), (v1 & g[1]), p205_saved);
 word v37 = 0;
 L36: ;
 v37 = (v37 + 1);
 if (v37 < 4 && go_on ()) { goto L36; }
 return (v2 ^ (g[2] ^ v37));
}
FUNCTION pair p205_f1 (word *v3) {
 __result pair v4 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  p205_saved = deep ();
  said (44, p205_saved);
  const struct defer_panic *v45 = __recover ();
  said (48, v45);
  if (v45 != NULL) {
   v4 = v4;
   if ((g[1] + 8) % 3 != 0) { __panic (as_ulong ((v4.row[1] + g[1]))); }
   word v53 = 0;
   L52: ;
   v53 = (v53 + 1);
   word v57 = 0;
   L56: ;
   v57 = (v57 + 1);
   __defer bump (&v57, (g[1] - (v53 | v57)));
   __defer p205_f1 (&v4.row[v53 % 2]);
   if (v57 < 3 && go_on ()) { goto L56; }
   word v63 = 0;
   do {
    v63 = (v63 + 1);
    v63 = ((*v3) * ((*v3) * v4.w));
    if (v45 != NULL && g[1] % 3 != 0) { __panic (v45); }
   } while (v63 < 1 && go_on ());
   const struct defer_panic *v68 = __recover ();
   said (71, v68);
   if (v68 != NULL) {
    trace (73, v63);
    trace (74, v4.w);
    if (v68 != NULL) { __panic (v68); }
   } else {
    trace (76, 38);
   }
   if (v53 < 2 && go_on ()) { goto L52; }
   if (v45 != NULL) { __panic (v45); }
  } else {
   trace (78, (g[1] | (g[1] - g[0])));
  }
 }
}
FUNCTION pair p205_f2 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 switch (g[0] % 4) {
 case 0:
  {
  g[0] = g[1];
  g[2] = (g[2] | (g[1] + g[1]));
  }
  break;
 case 1:
  {
  if ((g[2] + g[0]) % 3 != 0) { __panic (as_ulong ((g[1] | g[1]))); }
  const struct defer_panic *v85 = __recover ();
  told (88, v85);
  if ((g[0] * g[2]) % 3 != 0) { __panic (as_literal (53)); }
  }
  break;
 }
 __defer p205_f2 ();
 word v91[3] = { (g[1] - g[1]), g[2], (g[1] & g[1]) };
 g[1] = g[1];
 told (95, p205_saved);
 trace (96, (g[0] & (v91[0] + 75)));
 trace (97, v91[2]);
 p205_hook = p205_f3;
 switch ((v91[1] & g[0]) % 4) {
 case 0:
  {
  if ((g[1] & g[0]) % 3 != 0) { return p205_f2 (); }
  word v104 = 0;
  L103: ;
  v104 = (v104 + 1);
  v91[v104 % 3] = (v104 ^ v104);
  p205_saved = p205_saved;
  trace (109, (v104 ^ v91[v91[2] % 3]));
  if (v104 < 2 && go_on ()) { goto L103; }
  trace (110, (v91[1] ^ (v104 + v104)));
  }
  __attribute__ ((fallthrough));
 case 1:
  said (113, p205_saved);
  switch ((g[2] + g[2]) % 4) {
  case 0:
   {
   trace (116, (g[2] + 81));
   }
   __attribute__ ((fallthrough));
  case 1:
   trace (118, (g[2] + (g[2] | g[0])));
   break;
  case 2:
   {
   trace (120, (v91[g[0] % 3] ^ (v91[0] & g[0])));
   }
   break;
  default:
   trace (122, (v91[g[2] % 3] * (g[0] ^ 26)));
   break;
  }
  break;
 default:
  {
  trace (124, (g[1] + (g[0] - g[0])));
  }
  break;
 }
 return (pair) { 26, { (v91[1] & 57), (v91[2] * v91[2]) } };
}
FUNCTION NOINLINE word p205_f3 (word v5) {
 if (!go_on ()) { return 0; }
 __defer {
  __defer {
   told (129, __recover ());
  }
  if (g[1] % 3 != 0) { __panic (as_ulong ((v5 * 97))); }
  v5 = p205_hook ((g[1] | g[1]));
 }
 word v132 = (g[2] * (g[0] - g[1]));
 said (135, p205_saved);
 return (g[1] * (g[1] * g[1]));
}
FUNCTION void p205_f4 (word v6, word v7, const struct defer_panic *v8) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v138 = __recover ();
  told (141, v138);
  if (v138 != NULL) {
   __defer p205_f3 ((v6 - v6));
   v8 = __recover ();
  }
  __panic (as_long ((v7 & v7)));
  told (147, v138);
  trace (148, (v6 & 62));
 }
 trace (149, (v6 & g[1]));
 __defer bump (&v6, 90);
 __defer mixed ((unsigned char) (22), (double) ((v6 ^ (g[2] ^ v7))) * 0.5, (pair) { v7, { 46, (g[1] | v7) } });
 word v152 = v6;
 v8 = v8;
 __defer p205_f2 ();
 switch (v152 % 4) {
 case 1:
  __defer p205_f5 ((pair) { (g[0] + 16), { (v152 + v6), (v152 & 55) } }, (v6 ^ v152));
  if (v152 % 3 != 0) { __panic (as_double (v152)); }
  __attribute__ ((fallthrough));
 case 2:
  __defer p205_f3 (g[1]);
  break;
 default:
  {
  v8 = deep ();
  for (word v165 = 0; v165 < 1 && go_on (); v165++) {
   word v166 = (v152 * (v165 * v7));
  }
  }
  break;
 }
}
FUNCTION NOINLINE word p205_f5 (pair v9, word v10) {
 __result word v11 = 0;
 if (!go_on ()) { return 0; }
 __defer p205_f2 ();
 __defer {
  for (word v171 = 0; v171 < 1 && go_on (); v171++) {
   __defer p205_f5 (v9, v10);
   said (174, p205_saved);
  }
  v10 = (g[2] ^ v10);
  __defer note (18);
 }
 if (g[0] % 3 != 0) { return p205_f3 ((g[0] + 92)); }
 if (p205_saved != NULL && (v10 ^ g[0]) % 3 != 0) { __panic (p205_saved); }
 for (word v180 = 0; v180 < 3 && go_on (); v180++) {
  told (182, p205_saved);
  __defer p205_f4 ((g[1] & v11), (v9.w * (g[1] & 17)), NULL);
 }
 __defer p205_f1 (&v10);
 word v185 = 33;
}
static void p205 (word i) {
 p205_hook = note; p205_saved = NULL;
 switch (i) {
 case 0: note (p205_f0 (0));
 break;
 case 1: p205_f1 (&g[0]);
 break;
 case 2: p205_f2 ();
 break;
 case 3: note (p205_f3 (21));
 break;
 case 4: p205_f4 (28, 29, NULL);
 break;
 case 5: note (p205_f5 ((pair) { 5, { 4, 5 } }, 36));
 break;
 }
}
static word (*p206_hook) (word) = note;
static const struct defer_panic *p206_saved;
FUNCTION NOINLINE word p206_f0 (word v1);
FUNCTION pair p206_f1 (word v3, pair v4, word v5);
FUNCTION pair p206_f2 (word v7, word v8, const struct defer_panic *v9);
FUNCTION NOINLINE pair p206_f3 (word v10, word v11, word *v12);
FUNCTION void p206_f4 (word v13, word v14, word v15);
FUNCTION NOINLINE word p206_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p206_saved = __recover ();
  said (19, p206_saved);
  if (p206_saved != NULL) {
   for (word v22 = 0; v22 < 2 && go_on (); v22++) {
    __defer told (24, __recover ());
    __defer p206_f0 ((g[1] + (v22 - 43)));
   }
   __defer {
    word v27 = (g[2] | (v1 - g[2]));
    told (30, p206_saved);
    p206_f3 ((v2 * v2), (v27 & 17), &v2);
   }
  } else {
   word *v32 = &v2;
   __defer p206_f1 ((g[2] - (v2 ^ v2)), (pair) { v1, { (v2 - g[2]), v2 } }, (v2 | (v1 & v2)));
   __defer p206_f4 ((g[1] & g[2]), (*v32), (v2 * v1));
  }
  if ((g[0] ^ v1) % 3 != 0) { __panic (as_float (73)); }
  said (38, p206_saved);
  for (word v40 = 0; v40 < 1 && go_on (); v40++) 
   __defer {
    if (v1 % 3 != 0) {
     __defer p206_f4 ((g[0] ^ (g[1] & 80)), g[1], v1);
     said (45, p206_saved);
     __defer p206_f1 ((g[0] + v40), (pair) { (g[0] * g[0]), { 60, 49 } }, g[0]);
    } else {
     said (48, p206_saved);
     __defer p206_hook ((v2 * (g[0] - 39)));
     trace (50, (v40 ^ 46));
    }
    v1 = (v2 ^ (v2 ^ g[0]));
   }
 }
}
FUNCTION pair p206_f1 (word v3, pair v4, word v5) {
 __result pair v6 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 v6 = v6;
 v4 = p206_f2 (g[0], v3, p206_saved);
 for (word v55 = 0; v55 < 2 && go_on (); v55++) {
  v55 = (v4.w - v3);
  if ((g[1] ^ 22) % 3 != 0) { return p206_f1 ((g[0] | (g[1] & 91)), v4, (v4.w & g[0])); }
  trace (58, (v55 ^ (g[2] | v55)));
 }
 for (word v60 = 0; v60 < 3 && go_on (); v60++) {
  word v61 = (v60 & (g[2] + v6.row[1]));
  if ((v61 | 49) % 3 != 0) { return p206_f2 ((g[2] ^ (v61 & g[1])), (v60 & 82), p206_saved); }
 }
}
FUNCTION pair p206_f2 (word v7, word v8, const struct defer_panic *v9) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v64 = deep ();
 said (67, v64);
 __defer p206_f4 ((g[0] ^ (g[0] + v7)), (v8 ^ (v8 + v7)), (v8 * g[1]));
 trace (69, v8);
 __defer note ((v7 + v8));
 word v72 = 0;
 L71: ;
 v72 = (v72 + 1);
 if ((g[1] - g[0]) % 3 != 0) { return (pair) { v8, { (v7 & v7), g[2] } }; }
 if (g[2] % 3 != 0) {
  __defer p206_f4 ((v72 * g[0]), (g[0] - v8), v72);
 }
 __defer bump (&(word) { (v7 ^ v7) }, v8);
 if (v72 < 2 && go_on ()) { goto L71; }
 trace (79, (v72 * (v8 - g[0])));
 trace (80, (v8 ^ 18));
 g[2] = 88;
 g[2] = g[0];
 return (pair) { (g[0] * g[0]), { v8, g[1] } };
}
FUNCTION NOINLINE pair p206_f3 (word v10, word v11, word *v12) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v84 = deep ();
 said (87, v84);
 word v88 = g[1];
 (*v12) = (v11 ^ g[0]);
 const struct defer_panic *v91 = __recover ();
 told (94, v91);
 if (v91 != NULL) {
  __defer told (97, v84);
  if (v91 != NULL) { __panic (v91); }
 }
 v88 = p206_f0 ((g[0] & 90));
 trace (100, (g[0] - (g[1] - (*v12))));
 __defer {
  __defer {
   v84 = __recover ();
   told (105, v84);
   __defer p206_f4 (35, 68, (*v12));
  }
  if ((v10 | (*v12)) % 3 != 0) { __panicf (LONG_TEXT, (v88 ^ g[1])); }
  trace (108, (g[2] - 47));
  trace (109, (v88 + (g[2] - g[2])));
 }
 __defer p206_f3 ((v88 + (v88 - 8)), g[0], &v11);
 if ((g[0] * (*v12)) % 3 != 0) { return (pair) { ((*v12) ^ v10), { (v11 * 66), v11 } }; }
 v84 = v84;
 if (v84 != NULL && (g[0] + 93) % 3 != 0) { __panic (v84); }
 if (g[0] % 3 != 0) {
  __defer {
   if ((v11 & (*v12)) % 3 != 0) {
    trace (117, (v10 - g[1]));
   }
  }
 } else {
  trace (118, (v11 & (v10 - v10)));
 }
 return (pair) { (g[1] * v88), { (g[0] & g[1]), (v10 * (*v12)) } };
}
FUNCTION void p206_f4 (word v13, word v14, word v15) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v120 = __recover ();
 told (123, v120);
 if (v120 != NULL) {
  v15 = p206_f0 ((g[1] + (v15 * g[2])));
  word *v126 = &v13;
 } else {
  word v129 = 0;
  do {
   v129 = (v129 + 1);
   if ((g[0] & v13) % 3 != 0) { { p206_f2 (v14, (v129 * 15), p206_saved); return; } }
   __defer mixed ((unsigned char) ((g[0] & g[1])), (double) ((v14 & v14)) * 0.5, (pair) { (g[2] - g[1]), { (v15 + v15), (g[0] | 23) } });
   { p206_f2 ((v14 + (v14 - v13)), (v14 * (g[2] + 76)), v120); return; }
   __panic (as_long ((g[0] | 35)));
  } while (v129 < 1 && go_on ());
  if (v120 != NULL) { __panic (v120); }
  trace (137, 35);
 }
 __defer {
  p206_saved = __recover ();
  said (141, p206_saved);
  __defer {
   v120 = __recover ();
   said (145, v120);
   p206_saved = deep ();
   told (148, p206_saved);
   if (p206_saved != NULL) {
    p206_f1 ((v14 + (g[1] | v15)), (pair) { (g[1] * 85), { v14, v14 } }, (g[1] + (v14 * 15)));
   } else {
    trace (151, (g[2] * (v15 * v15)));
   }
  }
 }
}
static void p206 (word i) {
 p206_hook = note; p206_saved = NULL;
 switch (i) {
 case 0: note (p206_f0 (0));
 break;
 case 1: p206_f1 (7, (pair) { 1, { 4, 5 } }, 9);
 break;
 case 2: p206_f2 (14, 15, NULL);
 break;
 case 3: p206_f3 (21, 22, &g[2]);
 break;
 case 4: p206_f4 (28, 29, 30);
 break;
 }
}
static word (*p207_hook) (word) = note;
static const struct defer_panic *p207_saved;
FUNCTION word p207_f0 (word v1);
FUNCTION word p207_f1 (word v2, const struct defer_panic *v3, word *v4);
FUNCTION word p207_f2 (word v5, word v6);
FUNCTION word p207_f3 (const struct defer_panic *v8, word v9);
FUNCTION word p207_f4 (word v10);
FUNCTION NOINLINE void p207_f5 (const struct defer_panic *v12, const struct defer_panic *v13, word *v14);
FUNCTION word p207_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  p207_saved = __recover ();
  said (18, p207_saved);
  __defer p207_f2 ((v1 * (g[2] * v1)), (g[1] - (v1 ^ g[2])));
  word v21 = 0;
  do {
   v21 = (v21 + 1);
   if ((g[1] + v1) % 3 != 0) {
    __defer p207_f0 ((g[2] | (g[2] ^ 9)));
    word v27 = 0;
    L26: ;
    v27 = (v27 + 1);
    p207_saved = p207_saved;
    __defer p207_f5 (p207_saved, p207_saved, &v1);
    if (v27 < 4 && go_on ()) { goto L26; }
    const struct defer_panic *v32 = __recover ();
    said (35, v32);
   } else {
    trace (36, (v1 ^ (g[2] & g[0])));
   }
  } while (v21 < 4 && go_on ());
 }
 return (g[2] - (v1 & g[2]));
}
FUNCTION word p207_f1 (word v2, const struct defer_panic *v3, word *v4) {
 if (!go_on ()) { return 0; }
 trace (38, ((*v4) * (v2 - g[2])));
 if ((v2 + v2) % 3 != 0) { __panicf (LONG_TEXT, (v2 ^ g[1])); }
 v3 = v3;
 for (word v42 = 0; v42 < 3 && go_on (); v42++) {
  trace (43, (g[0] ^ (v42 + (*v4))));
  __defer {
   const struct defer_panic *v45 = __recover ();
   told (48, v45);
   mixed ((unsigned char) ((v42 * (v2 ^ v2))), (double) (56) * 0.5, (pair) { 81, { (v2 + 72), (*v4) } });
   v42 = p207_f4 (46);
   said (52, v45);
  }
  said (54, v3);
  v42 = p207_f2 (v42, ((*v4) * v2));
 }
 word v57 = 0;
 L56: ;
 v57 = (v57 + 1);
 if (v57 < 4 && go_on ()) { goto L56; }
 return g[2];
}
FUNCTION word p207_f2 (word v5, word v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 said (62, p207_saved);
 p207_saved = __recover ();
 told (65, p207_saved);
 word v67 = 0;
 do {
  v67 = (v67 + 1);
  __defer {
   __defer p207_f0 ((v7 | (g[2] * g[2])));
  }
  switch ((v5 | g[0]) % 4) {
  case 0:
   {
   for (word v75 = 0; v75 < 1 && go_on (); v75++) {
    if ((g[0] + 31) % 3 != 0) { __panic (as_literal (16)); }
    __defer p207_f0 ((v7 + (g[1] & 31)));
    v6 = p207_hook ((v5 & (g[0] & 42)));
   }
   if (v67 % 3 != 0) { break; }
   word v80[3] = { (g[2] ^ v6), (v67 + 20), g[1] };
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   bump (&v6, g[1]);
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (85, (v7 ^ (g[2] & g[0])));
   }
   __attribute__ ((fallthrough));
  default:
   {
   trace (87, (g[1] | (v6 - g[2])));
   }
   break;
  }
 } while (v67 < 3 && go_on ());
 return (v7 | (g[1] & 92));
}
FUNCTION word p207_f3 (const struct defer_panic *v8, word v9) {
 if (!go_on ()) { return 0; }
 __defer {
  g[0] = (v9 | (g[1] + v9));
  trace (91, (v9 - (g[2] ^ 57)));
 }
 trace (92, v9);
 trace (93, (g[1] + g[2]));
 if (v9 % 3 != 0) { __panic (as_ulong ((v9 | g[2]))); }
 __defer p207_f4 ((v9 * g[1]));
 switch ((g[1] & g[2]) % 4) {
 case 0:
  {
  told (99, v8);
  }
  break;
 case 1:
  v9 = p207_f2 ((g[0] * (g[2] - 13)), (g[0] * (v9 ^ 78)));
  v9 = p207_f2 ((g[2] * 11), (v9 ^ (g[0] * 97)));
  break;
 default:
  v8 = v8;
  break;
 }
 return (g[2] ^ (v9 | g[2]));
}
FUNCTION word p207_f4 (word v10) {
 __result word v11 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v106 = __recover ();
 told (109, v106);
 __defer {
  g[1] = (v10 & (g[2] + v11));
  for (word v113 = 0; v113 < 4 && go_on (); v113++) {
   if ((v113 + g[1]) % 3 != 0) { __panicf (LONG_TEXT, (v11 - 62)); }
   pair v115 = (pair) { (g[0] + v113), { (g[0] ^ g[1]), (g[1] - 33) } };
   trace (117, v115.w);
  }
  __defer {
   word v119 = (v10 | (v11 | v10));
   word v121[3] = { (g[2] + g[2]), (g[2] - v10), (g[2] & 88) };
  }
  trace (123, (v10 + (v11 + v11)));
 }
 for (word v125 = 0; v125 < 4 && go_on (); v125++) {
  switch (g[1] % 4 + 0) {
  case 0:
   v106 = v106;
   if ((g[2] & v125) % 3 != 0) { return p207_f4 (v10); }
   p207_hook = note;
   break;
  }
  for (word v132 = 0; v132 < 2 && go_on (); v132++) 
   __defer {
    said (135, v106);
    word v137 = 0;
    do {
     v137 = (v137 + 1);
     trace (140, (g[1] & (g[1] * 7)));
     told (142, __recover ());
    } while (v137 < 1 && go_on ());
   }
 }
}
FUNCTION NOINLINE void p207_f5 (const struct defer_panic *v12, const struct defer_panic *v13, word *v14) {
 if (!go_on ()) { return ; }
 told (145, __recover ());
 p207_f2 (25, ((*v14) & (g[1] * g[0])));
 if ((g[1] & 70) % 3 != 0) { __panic (as_text ((*v14))); }
 for (word v149 = 0; v149 < 3 && go_on (); v149++) {
  __defer mixed ((unsigned char) ((v149 | v149)), (double) ((v149 - (v149 * v149))) * 0.5, (pair) { (v149 + g[2]), { g[2], (v149 - g[2]) } });
  for (word v152 = 0; v152 < 4 && go_on (); v152++) {
   __defer p207_f4 ((*v14));
   if (p207_saved != NULL) { __panic (p207_saved); }
   trace (155, (g[0] * g[0]));
   const struct defer_panic *v156 = __recover ();
   said (159, v156);
  }
 }
 trace (160, 92);
 if ((g[1] ^ g[0]) % 3 != 0) { __panicf (LINES, (g[2] + g[0]), g[0]); }
 switch (((*v14) ^ (*v14)) % 4) {
 case 0:
  {
  word v167 = 0;
  L166: ;
  v167 = (v167 + 1);
  __panic (as_literal (84));
  if ((g[0] - g[1]) % 3 != 0) { { p207_f5 (__recover (), p207_saved, &v167); return; } }
  word v173 = 0;
  do {
   v173 = (v173 + 1);
  } while (v173 < 3 && go_on ());
  if (v167 < 1 && go_on ()) { goto L166; }
  }
  __attribute__ ((fallthrough));
 case 1:
  trace (177, ((*v14) ^ g[0]));
  __attribute__ ((fallthrough));
 case 2:
  trace (179, (g[0] + 31));
  break;
 default:
  trace (181, (g[0] | (g[1] | g[1])));
  break;
 }
}
static void p207 (word i) {
 p207_hook = note; p207_saved = NULL;
 switch (i) {
 case 0: note (p207_f0 (0));
 break;
 case 1: note (p207_f1 (7, NULL, &g[2]));
 break;
 case 2: note (p207_f2 (14, 15));
 break;
 case 3: note (p207_f3 (NULL, 22));
 break;
 case 4: note (p207_f4 (28));
 break;
 case 5: p207_f5 (NULL, NULL, &g[2]);
 break;
 }
}
static word (*p208_hook) (word) = note;
static const struct defer_panic *p208_saved;
FUNCTION word p208_f0 (word v1);
FUNCTION word p208_f1 (word v3, word v4);
FUNCTION word p208_f2 (pair v6, word v7, word *v8);
FUNCTION void p208_f3 (word *v9, const struct defer_panic *v10, word v11);
FUNCTION pair p208_f4 (pair v12);
FUNCTION NOINLINE word p208_f5 (pair v14, word v15);
FUNCTION word p208_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer p208_f2 ((pair) { (g[1] & g[0]), { 87, (g[1] * 16) } }, (g[0] + (g[1] ^ g[2])), &(word) { g[1] });
  if (g[0] % 3 != 0) { goto L19; }
  p208_f4 ((pair) { 83, { 55, (g[1] ^ v1) } });
  if ((v1 ^ g[1]) % 3 != 0) { goto L19; }
  L19: ;
 }
 if ((v2 + g[2]) % 3 != 0) {
  word v24 = 0;
  do {
   v24 = (v24 + 1);
   said (28, p208_saved);
   trace (29, (v2 | (g[2] + g[1])));
   for (word v31 = 0; v31 < 4 && go_on (); v31++) {
    p208_f1 (g[1], (v2 * (g[1] & v24)));
    __panic (as_uint ((v31 ^ v24)));
    trace (34, (v24 * g[1]));
   }
  } while (v24 < 2 && go_on ());
 }
 return v2;
}
FUNCTION word p208_f1 (word v3, word v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v36 = __recover ();
 told (39, v36);
 __defer {
  __defer p208_f0 ((g[1] | (v4 - v3)));
  __defer p208_f4 ((pair) { (g[2] - 78), { (g[0] ^ g[1]), (v4 * g[1]) } });
  if ((v3 ^ 3) % 3 != 0) { goto L43; }
  p208_hook = note;
  L43: ;
  word v46 = 0;
  do {
   v46 = (v46 + 1);
   const struct defer_panic *v49 = __recover ();
   said (52, v49);
   if (v49 != NULL) {
    said (55, v49);
    for (word v57 = 0; v57 < 1 && go_on (); v57++) {
     __panic (as_double ((g[0] - g[2])));
     __defer bump (&v46, (v3 & (v5 ^ v4)));
     trace (60, v57);
     __defer bump (&v4, (g[2] + v5));
    }
   }
   said (63, v36);
  } while (v46 < 4 && go_on ());
 }
 p208_hook = note;
 told (66, deep ());
 if ((g[1] * v4) % 3 != 0) { __panic (as_literal (51)); }
 trace (68, (v4 ^ 37));
 __defer deep ();
 v4 = (v5 * 89);
 if (g[0] % 3 != 2) { __panic (as_uint ((v3 | v5))); }
 switch ((g[2] ^ v3) % 4) {
 case 0:
  {
  g[0] = v4;
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (76, (v3 + (v5 + g[1])));
  }
  __attribute__ ((fallthrough));
 default:
  trace (78, (g[2] - (v4 * g[2])));
  break;
 }
}
FUNCTION word p208_f2 (pair v6, word v7, word *v8) {
 if (!go_on ()) { return 0; }
 __panic (as_text (v7));
 __defer p208_f5 ((pair) { 61, { v7, (v7 & v7) } }, (v7 ^ (v7 * v7)));
 word v81 = v7;
 if (g[0] % 3 != 2) {
  v7 = (v7 ^ (v7 & 62));
 }
 if ((v7 - v7) % 3 != 0) { return p208_f5 (v6, (*v8)); }
 __defer {
  if (((*v8) + v81) % 3 != 0) { __panicf (LONG_TEXT, (v7 ^ v81)); }
 }
 __defer {
  const struct defer_panic *v89 = __recover ();
  said (92, v89);
  if (v89 != NULL) 
   told (95, v89);
  __defer {
   const struct defer_panic *v97 = __recover ();
   said (100, v97);
   if (v97 != NULL) {
    if ((v6.row[1] & v81) % 3 != 0) { goto L102; }
    __defer {
     const struct defer_panic *v104 = __recover ();
     said (107, v104);
     v7 = (v81 ^ ((*v8) & v6.row[0]));
     (*v8) = (v6.row[1] - v7);
     __defer p208_f2 (v6, (g[1] ^ v7), &v81);
     bump (&v7, (v6.w - (v81 - v81)));
    }
    __defer p208_f3 (&v7, v97, (v6.row[v7 % 2] * (v7 * v7)));
    L102: ;
   } else {
    trace (113, (v81 + (*v8)));
   }
  }
 }
 return ((*v8) ^ v81);
}
FUNCTION void p208_f3 (word *v9, const struct defer_panic *v10, word v11) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v116 = __recover ();
  told (119, v116);
  (*v9) = (v11 ^ ((*v9) * 61));
  word v122 = 0;
  L121: ;
  v122 = (v122 + 1);
  word v125[3] = { ((*v9) & (*v9)), (v122 | 83), (v11 * g[1]) };
  word v128 = 0;
  L127: ;
  v128 = (v128 + 1);
  for (word v132 = 0; v132 < 2 && go_on (); v132++) {
   if (v128 < 4 && go_on ()) { goto L127; }
   if (g[2] % 3 != 0) { __panicf (LONG_TEXT, (g[2] * 30)); }
   mixed ((unsigned char) ((g[0] + ((*v9) - 57))), (double) ((g[2] & (v128 & g[1]))) * 0.5, (pair) { 11, { (v125[1] | v132), (*v9) } });
  }
  mixed ((unsigned char) (((*v9) - (g[1] | v125[0]))), (double) (20) * 0.5, (pair) { (g[2] - v125[0]), { (v128 - v11), (v122 & g[0]) } });
  if (v128 < 4 && go_on ()) { goto L127; }
  if (v122 < 1 && go_on ()) { goto L121; }
 }
 for (word v138 = 0; v138 < 1 && go_on (); v138++) {
  __defer mixed ((unsigned char) (((*v9) * ((*v9) | (*v9)))), (double) ((v138 & (v138 | g[2]))) * 0.5, (pair) { g[1], { (g[0] ^ (*v9)), (g[2] + v138) } });
  if ((g[0] + 87) % 3 != 0) { return ; }
  v138 = p208_f1 ((v11 & (v11 ^ v11)), (v138 - (g[1] + v11)));
  if (((*v9) - v138) % 3 != 0) {
   if (((*v9) & v11) % 3 != 0) {
    trace (144, (v138 - ((*v9) + 85)));
   } else {
    trace (145, v11);
   }
  } else {
   trace (146, ((*v9) | (g[0] * v11)));
  }
 }
}
FUNCTION pair p208_f4 (pair v12) {
 __result pair v13 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p208_hook ((v13.w | (g[1] * g[2])));
 word v149 = 0;
 while (v149 < 1 && go_on ()) {
  v149 = (v149 + 1);
  if ((v149 | g[0]) % 3 != 0) { __panic (as_double ((v149 - v149))); }
  __panicf (LINES, v149, (v149 * v13.row[1]));
  if (p208_saved != NULL && v12.row[0] % 3 != 0) { __panic (p208_saved); }
 }
 word v156 = 0;
 while (v156 < 4 && go_on ()) {
  v156 = (v156 + 1);
  __defer p208_f2 (v12, (v149 & (v156 | v149)), &v156);
  word v160 = g[2];
 }
 return v13;
}
FUNCTION NOINLINE word p208_f5 (pair v14, word v15) {
 __result word v16 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v164 = __recover ();
  said (167, v164);
  if (v164 != NULL) {
   if ((v16 + v14.row[1]) % 3 != 0) { __panic (as_double ((v15 * v14.w))); }
   if (v164 != NULL && (g[2] * 6) % 3 != 0) { __panic (v164); }
  }
  __defer p208_f2 ((pair) { (v16 * 41), { g[0], (g[0] | v16) } }, (v14.row[v16 % 2] + (g[2] - v16)), &v15);
  __defer p208_f4 (v14);
 }
 for (word v174 = 0; v174 < 1 && go_on (); v174++) {
  word v176 = 0;
  L175: ;
  v176 = (v176 + 1);
  __defer __panicf (LONG_TEXT, (v14.row[1] & v16));
  word v180 = (v16 ^ 45);
  if (v176 < 1 && go_on ()) { goto L175; }
  trace (182, (g[2] ^ v14.row[1]));
 }
 v15 = (v15 + (g[1] + 0));
 if (p208_saved != NULL && v15 % 3 != 0) { __panic (p208_saved); }
 word v186 = 0;
 do {
  v186 = (v186 + 1);
  p208_f4 ((pair) { (v14.w ^ g[0]), { (v14.w ^ v186), (v15 | v15) } });
 } while (v186 < 2 && go_on ());
}
static void p208 (word i) {
 p208_hook = note; p208_saved = NULL;
 switch (i) {
 case 0: note (p208_f0 (0));
 break;
 case 1: note (p208_f1 (7, 8));
 break;
 case 2: note (p208_f2 ((pair) { 2, { 4, 5 } }, 15, &g[2]));
 break;
 case 3: p208_f3 (&g[0], NULL, 23);
 break;
 case 4: p208_f4 ((pair) { 4, { 4, 5 } });
 break;
 case 5: note (p208_f5 ((pair) { 5, { 4, 5 } }, 36));
 break;
 }
}
static word (*p209_hook) (word) = note;
static const struct defer_panic *p209_saved;
FUNCTION word p209_f0 (word v1);
FUNCTION NOINLINE void p209_f1 (pair v2, word *v3);
FUNCTION word p209_f2 (word v4);
FUNCTION void p209_f3 (word v6, word *v7);
FUNCTION NOINLINE word p209_f4 (word v8);
FUNCTION void p209_f5 (void);
FUNCTION word p209_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p209_saved = deep ();
 said (12, p209_saved);
 __defer {
  const struct defer_panic *v14 = __recover ();
  told (17, v14);
  __defer p209_f1 ((pair) { v1, { (g[0] + 17), (v1 * 44) } }, &v1);
  word v20 = 0;
  do {
   v20 = (v20 + 1);
   v1 = p209_f4 (30);
   word v24 = 78;
  } while (v20 < 2 && go_on ());
  v20 = v1;
 }
 __defer {
  word v29 = 0;
  L28: ;
  v29 = (v29 + 1);
  __defer {
   p209_saved = __recover ();
   told (35, p209_saved);
   if (p209_saved != NULL) {
    __defer mixed ((unsigned char) ((g[2] * (g[2] & 24))), (double) (g[0]) * 0.5, (pair) { (g[1] ^ v1), { (g[2] - 12), v29 } });
    for (word v39 = 0; v39 < 3 && go_on (); v39++) {
     if (g[0] % 3 != 0) { __panicf (LINES, (g[0] + g[0]), g[0]); }
     g[0] = v29;
    }
    if (p209_saved != NULL) { __panic (p209_saved); }
   } else {
    word v43 = g[1];
    told (46, p209_saved);
   }
   __defer {
    const struct defer_panic *v48 = __recover ();
    told (51, v48);
   }
  }
  if (v29 < 1 && go_on ()) { goto L28; }
 }
 return (v1 & (v1 * 60));
}
FUNCTION NOINLINE void p209_f1 (pair v2, word *v3) {
 if (!go_on ()) { return ; }
 __defer {
  said (55, p209_saved);
  p209_saved = p209_saved;
  word v57 = g[2];
 }
 __defer p209_f1 ((pair) { (*v3), { g[0], (v2.row[0] + 44) } }, v3);
 if (v2.w % 3 != 0) { { p209_f4 ((v2.w + (g[1] * g[2]))); return; } }
 g[1] = (v2.row[1] + g[1]);
 p209_saved = p209_saved;
 note ((g[0] | g[1]));
 word v64 = g[0];
 if (((*v3) & 26) % 3 != 0) { return ; }
 p209_f5 ();
 p209_f5 ();
 word v70 = 0;
 L69: ;
 v70 = (v70 + 1);
 if (g[0] % 3 != 0) {
  word v74[3] = { (v2.row[1] - 40), (v70 | 23), (g[0] * v70) };
  trace (76, ((*v3) * 98));
 } else {
  word v77 = (v64 & v70);
 }
 switch ((v64 - 95) % 4) {
 case 0:
  {
  word v82 = 0;
  while (v82 < 4 && go_on ()) {
   v82 = (v82 + 1);
   __defer p209_f4 ((v64 - (v64 ^ v2.row[1])));
   g[0] = (g[0] - v82);
   trace (87, 17);
  }
  }
  break;
 case 1:
  {
  trace (89, (v70 | (v64 * v70)));
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (91, g[1]);
  }
  break;
 default:
  {
  trace (93, v64);
  }
  break;
 }
 if (v70 < 2 && go_on ()) { goto L69; }
}
FUNCTION word p209_f2 (word v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v95 = __recover ();
  told (98, v95);
  __defer {
   const struct defer_panic *v100 = __recover ();
   said (103, v100);
   if (v100 != NULL) {
    trace (105, g[1]);
   }
   if (v95 != NULL) { __panic (v95); }
   word v108 = 0;
   L107: ;
   v108 = (v108 + 1);
   __panic (as_float ((v4 - g[2])));
   g[2] = 82;
   for (word v114 = 0; v114 < 4 && go_on (); v114++) {
    said (116, p209_saved);
    trace (117, (v4 * g[2]));
   }
   said (119, v100);
   if (v108 < 1 && go_on ()) { goto L107; }
   p209_saved = __recover ();
  }
  if ((g[0] ^ v5) % 3 != 0) { __panic (as_text ((g[0] - 3))); }
 }
 __panic (as_double ((v4 * g[0])));
 if ((g[2] - 73) % 3 != 0) {
  word v124 = (v4 + v5);
 } else 
  __defer bump (&v4, (v4 & (g[2] | g[1])));
}
FUNCTION void p209_f3 (word v6, word *v7) {
 if (!go_on ()) { return ; }
 __defer {
  p209_saved = p209_saved;
  g[0] = (v6 * (v6 + v6));
  __defer {
   const struct defer_panic *v131 = __recover ();
   said (134, v131);
   if (v131 != NULL) {
    said (137, v131);
    switch (g[1] % 4 + 0) {
    case 0:
     {
     word v141 = 0;
     while (v141 < 1 && go_on ()) {
      v141 = (v141 + 1);
      v141 = v141;
      trace (145, (g[1] + (g[1] + 20)));
      (*v7) = ((*v7) | ((*v7) + 4));
     }
     word v147 = (v141 + 60);
     __defer p209_f0 ((v147 - 45));
     }
     __attribute__ ((fallthrough));
    case 1:
     {
     trace (151, (g[2] * (g[2] - 22)));
     (*v7) = (v6 & (g[1] * g[1]));
     __defer p209_f1 ((pair) { v6, { v6, v6 } }, &v6);
     }
     __attribute__ ((fallthrough));
    case 2:
     {
     if ((v6 * 5) % 3 != 0) {
      trace (156, 57);
     } else {
      trace (157, (v6 * (g[0] ^ v6)));
     }
     }
     __attribute__ ((fallthrough));
    default:
     trace (159, v6);
     break;
    }
   } else {
    trace (160, (v6 ^ v6));
   }
  }
 }
}
FUNCTION NOINLINE word p209_f4 (word v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 told (162, __recover ());
 p209_f1 ((pair) { g[0], { (g[0] + g[2]), (g[1] - v8) } }, &v8);
 __defer {
  const struct defer_panic *v165 = __recover ();
  said (168, v165);
  if (v165 != NULL) {
   note (g[2]);
   if (v165 != NULL) { __panic (v165); }
  }
  for (word v173 = 0; v173 < 4 && go_on (); v173++) {
   if ((g[1] * g[2]) % 3 != 0) { __panic (as_long ((v9 ^ 8))); }
   word v175 = (v8 ^ v8);
  }
  p209_f5 ();
 }
 return (v8 - v9);
}
FUNCTION void p209_f5 (void) {
 if (!go_on ()) { return ; }
 __defer {
  said (181, p209_saved);
  __panic (as_int (92));
  if ((g[0] & g[1]) % 3 != 0) { goto L183; }
  g[2] = (g[1] + g[1]);
  __panicf (LONG_TEXT, 58);
  L183: ;
 }
 if (g[2] % 3 != 0) { return ; }
 p209_hook = note;
 __defer p209_f5 ();
 pair v189 = (pair) { (g[2] ^ g[0]), { g[2], 70 } };
 __panic (as_literal (1));
 mixed ((unsigned char) (g[0]), (double) (89) * 0.5, v189);
 const struct defer_panic *v193 = __recover ();
 said (196, v193);
 v189 = v189;
 word v199 = 0;
 while (v199 < 4 && go_on ()) {
  v199 = (v199 + 1);
  pair v202 = v189;
  if ((v199 ^ v199) % 3 != 0) { goto L204; }
  v199 = (v199 | (v199 | v199));
  if ((v199 - g[2]) % 3 != 0) { __panic (as_uint ((v199 - g[1]))); }
  __defer p209_f0 ((g[2] * (v199 | 42)));
  L204: ;
 }
 mixed ((unsigned char) (g[2]), (double) (42) * 0.5, (pair) { (g[1] | 21), { (v199 & 0), (v189.row[0] + v199) } });
 p209_f4 ((v189.row[v199 % 2] ^ (g[1] & v199)));
 __defer p209_f4 ((v199 ^ g[0]));
}
static void p209 (word i) {
 p209_hook = note; p209_saved = NULL;
 switch (i) {
 case 0: note (p209_f0 (0));
 break;
 case 1: p209_f1 ((pair) { 1, { 4, 5 } }, &g[1]);
 break;
 case 2: note (p209_f2 (14));
 break;
 case 3: p209_f3 (21, &g[1]);
 break;
 case 4: note (p209_f4 (28));
 break;
 case 5: p209_f5 ();
 break;
 }
}
static word (*p210_hook) (word) = note;
static const struct defer_panic *p210_saved;
FUNCTION word p210_f0 (word v1);
FUNCTION word p210_f1 (word v2, word v3);
FUNCTION word p210_f2 (word v5, pair v6);
FUNCTION pair p210_f3 (void);
FUNCTION NOINLINE word p210_f4 (void);
FUNCTION word p210_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p210_saved = __recover ();
 said (11, p210_saved);
 __defer {
  const struct defer_panic *v13 = __recover ();
  said (16, v13);
  if (v13 != NULL) 
   said (19, v13);
  trace (20, (g[1] | 17));
  told (22, deep ());
  word v23 = (v1 * (v1 ^ v1));
  __defer p210_f4 ();
 }
 const struct defer_panic *v26 = __recover ();
 said (29, v26);
 if (v26 != NULL) {
  v26 = v26;
 } else {
  trace (32, v1);
 }
 return v1;
}
FUNCTION word p210_f1 (word v2, word v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p210_saved = deep ();
  told (37, p210_saved);
  p210_saved = __recover ();
  said (40, p210_saved);
  if (p210_saved != NULL) {
   __defer {
    __defer p210_f0 ((v4 | v3));
    switch (g[1] % 4 + 0) {
    case 0:
     {
     word v46[3] = { (v2 ^ g[2]), 36, g[1] };
     v4 = (g[0] ^ (v3 - v4));
     v4 = 15;
     }
     break;
    case 2:
     {
     __defer p210_f1 ((g[0] | 83), (v4 ^ (v4 + v4)));
     }
     __attribute__ ((fallthrough));
    default:
     {
     const struct defer_panic *v53 = __recover ();
     told (56, v53);
     if (v53 != NULL) 
      said (59, p210_saved);
     }
     break;
    }
    trace (60, (g[2] ^ (v3 - 74)));
   }
   __defer {
    p210_saved = p210_saved;
    word v63 = (v3 - (g[2] * g[2]));
   }
  }
  __defer {
   trace (66, 88);
  }
 }
 return v2;
}
FUNCTION word p210_f2 (word v5, pair v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v69 = __recover ();
  said (72, v69);
  if ((v7 | g[1]) % 3 != 0) {
   g[1] = g[0];
  } else {
   __defer p210_f3 ();
  }
  if (v69 != NULL && (v5 - g[1]) % 3 != 0) { __panic (v69); }
 }
 v6 = v6;
 p210_saved = p210_saved;
 __defer note ((g[1] * (v5 - 43)));
 __defer p210_f2 (77, (pair) { v5, { (v7 ^ v7), (g[0] & g[1]) } });
 v6 = (pair) { (v5 & v6.row[0]), { (g[1] - g[2]), (g[0] - v5) } };
 v6 = v6;
 said (84, p210_saved);
 __defer {
  const struct defer_panic *v86 = __recover ();
  told (89, v86);
 }
 return (v6.row[v6.row[0] % 2] * (v7 ^ 48));
}
FUNCTION pair p210_f3 (void) {
 __result pair v8 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p210_f0 (g[2]);
 if (p210_saved != NULL && (g[2] + 26) % 3 != 0) { __panic (p210_saved); }
 __defer {
  p210_saved = __recover ();
  told (96, p210_saved);
  if (g[2] % 3 != 0) { __panic (as_long ((v8.w - g[1]))); }
  if (g[1] % 3 != 0) { __panic (as_double ((v8.row[1] | g[1]))); }
 }
 if ((g[2] * 24) % 3 != 0) { goto L99; }
 told (101, p210_saved);
 told (103, p210_saved);
 if (g[0] % 3 != 2) { __panic (as_int ((g[1] - g[1]))); }
 L99: ;
 word v106 = 0;
 L105: ;
 v106 = (v106 + 1);
 v106 = p210_f2 ((v106 - (v8.w | g[0])), v8);
 for (word v111 = 0; v111 < 1 && go_on (); v111++) {
  p210_saved = p210_saved;
  for (word v114 = 0; v114 < 1 && go_on (); v114++) {
   trace (115, (v114 | (g[2] & v111)));
  }
 }
 if (v106 < 3 && go_on ()) { goto L105; }
}
FUNCTION NOINLINE word p210_f4 (void) {
 if (!go_on ()) { return 0; }
 __defer {
  if (g[0] % 3 != 0) { __panic (as_literal (27)); }
  said (119, p210_saved);
 }
 word v121 = 0;
 do {
  v121 = (v121 + 1);
  g[1] = (g[1] | (g[0] + v121));
  if ((g[2] - v121) % 3 != 0) { return (g[2] | (v121 & v121)); }
  trace (126, v121);
 } while (v121 < 2 && go_on ());
 __defer p210_f1 ((g[0] + g[2]), (v121 ^ g[1]));
 if ((g[0] & g[1]) % 3 != 0) {
  word v129 = (v121 & (v121 ^ g[0]));
  word v132 = 0;
  do {
   v132 = (v132 + 1);
   if ((g[2] | g[2]) % 3 != 0) { return g[2]; }
  } while (v132 < 3 && go_on ());
 }
 return (g[1] | (v121 * v121));
}
static void p210 (word i) {
 p210_hook = note; p210_saved = NULL;
 switch (i) {
 case 0: note (p210_f0 (0));
 break;
 case 1: note (p210_f1 (7, 8));
 break;
 case 2: note (p210_f2 (14, (pair) { 2, { 4, 5 } }));
 break;
 case 3: p210_f3 ();
 break;
 case 4: note (p210_f4 ());
 break;
 }
}
static word (*p211_hook) (word) = note;
static const struct defer_panic *p211_saved;
FUNCTION word p211_f0 (word v1);
FUNCTION NOINLINE word p211_f1 (word v2, word v3, pair v4);
FUNCTION word p211_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer bump (&v1, (g[0] & g[1]));
 if ((v1 | g[1]) % 3 != 0) { return (g[0] & (v1 + v1)); }
 __defer {
  const struct defer_panic *v8 = __recover ();
  said (11, v8);
  __defer {
   __defer p211_f0 (v1);
   mixed ((unsigned char) ((v1 * (v1 + g[1]))), (double) (v1) * 0.5, (pair) { g[1], { (g[2] & 55), v1 } });
   __defer p211_f1 ((g[2] ^ (v1 + 90)), 35, (pair) { (v1 & v1), { (v1 & g[2]), 67 } });
  }
  __defer p211_hook (9);
  v1 = g[0];
 }
 for (word v19 = 0; v19 < 4 && go_on (); v19++) {
  trace (20, (v1 - g[0]));
  switch ((g[2] * v19) % 4) {
  case 1:
   {
   if ((v19 + g[1]) % 3 != 0) { __panic (as_int ((v19 & g[1]))); }
   g[2] = (g[2] | g[2]);
   }
   __attribute__ ((fallthrough));
  case 2:
   trace (26, g[2]);
   break;
  default:
   trace (28, (v1 & (v1 - v1)));
   break;
  }
 }
 return g[0];
}
FUNCTION NOINLINE word p211_f1 (word v2, word v3, pair v4) {
 if (!go_on ()) { return 0; }
 v2 = 27;
 if ((g[2] + v2) % 3 != 0) { return (g[0] * (v4.row[0] & g[1])); }
 said (33, p211_saved);
 __defer {
  if (p211_saved != NULL && (v4.row[1] & v3) % 3 != 0) { __panic (p211_saved); }
 }
 if (p211_saved != NULL && v3 % 3 != 0) { __panic (p211_saved); }
 trace (37, (v2 ^ (g[2] - v3)));
 __defer mixed ((unsigned char) ((g[2] - (v2 ^ v3))), (double) ((v3 - v3)) * 0.5, v4);
 __defer {
  trace (40, (g[0] | (v2 - v2)));
 }
 return (v3 + (g[1] + v4.row[1]));
}
static void p211 (word i) {
 p211_hook = note; p211_saved = NULL;
 switch (i) {
 case 0: note (p211_f0 (0));
 break;
 case 1: note (p211_f1 (7, 8, (pair) { 1, { 4, 5 } }));
 break;
 }
}
static word (*p212_hook) (word) = note;
static const struct defer_panic *p212_saved;
FUNCTION NOINLINE word p212_f0 (word v1);
FUNCTION word p212_f1 (pair v3, word *v4, word v5);
FUNCTION NOINLINE word p212_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p212_f1 ((pair) { (v2 - 55), { (g[2] ^ 32), (g[0] & g[0]) } }, &v2, (g[2] - (g[0] & v2)));
 __defer p212_f1 ((pair) { (g[2] * v1), { g[1], (v2 & v2) } }, &v1, (g[0] & (g[2] & 49)));
 trace (9, (v2 & (g[2] ^ g[0])));
 word v11 = 0;
 while (v11 < 4 && go_on ()) {
  v11 = (v11 + 1);
  word v15 = 0;
  do {
   v15 = (v15 + 1);
   v2 = (g[2] & (v2 ^ v2));
   v2 = p212_hook (90);
   __defer {
    __defer {
     word v22 = (v2 + (v2 ^ v2));
     trace (24, g[1]);
     word v25 = (g[0] | 20);
     if (p212_saved != NULL && v15 % 3 != 0) { __panic (p212_saved); }
    }
    const struct defer_panic *v28 = __recover ();
    said (31, v28);
    if (v28 != NULL) {
     told (34, __recover ());
     if (v28 != NULL) { __panic (v28); }
    } else 
     told (37, __recover ());
   }
   if ((g[1] | g[1]) % 3 != 0) { return (v1 * 42); }
  } while (v15 < 1 && go_on ());
  for (word v40 = 0; v40 < 1 && go_on (); v40++) {
   __defer note ((g[2] ^ 45));
   return p212_f1 ((pair) { (v40 | v40), { (v1 * g[2]), v15 } }, &v15, (g[2] & (v2 | g[1])));
   for (word v44 = 0; v44 < 3 && go_on (); v44++) {
    p212_saved = __recover ();
    pair v46 = (pair) { v44, { (g[0] * g[2]), (v40 & v15) } };
   }
   v15 = (g[2] | 5);
  }
 }
 return (v11 + v11);
}
FUNCTION word p212_f1 (pair v3, word *v4, word v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 word v50 = (v5 * v6);
 v3.w = (g[0] + ((*v4) & v5));
 word v54 = 0;
 while (v54 < 1 && go_on ()) {
  v54 = (v54 + 1);
  trace (57, (v3.w | (*v4)));
  word v58 = (v54 + (g[0] & 88));
  v6 = p212_f0 ((v50 & (v58 & v58)));
  told (62, p212_saved);
 }
 __defer p212_f1 (v3, v4, (g[0] * (*v4)));
 trace (64, v5);
 if ((g[0] | 61) % 3 != 0) { __panic (as_float ((g[2] + v50))); }
 v3 = v3;
 if ((*v4) % 3 != 0) { __panic (as_uint ((*v4))); }
 word v68 = (v3.row[1] - ((*v4) + v50));
 p212_saved = p212_saved;
 for (word v72 = 0; v72 < 2 && go_on (); v72++) {
  __defer {
   const struct defer_panic *v74 = __recover ();
   told (77, v74);
   v68 = p212_f0 (79);
  }
 }
}
static void p212 (word i) {
 p212_hook = note; p212_saved = NULL;
 switch (i) {
 case 0: note (p212_f0 (0));
 break;
 case 1: note (p212_f1 ((pair) { 1, { 4, 5 } }, &g[1], 9));
 break;
 }
}
static word (*p213_hook) (word) = note;
static const struct defer_panic *p213_saved;
FUNCTION word p213_f0 (word v1);
FUNCTION word p213_f1 (word v2, word v3);
FUNCTION word p213_f2 (pair v4, word *v5);
FUNCTION pair p213_f3 (pair v7, word *v8);
FUNCTION pair p213_f4 (void);
FUNCTION NOINLINE word p213_f5 (void);
FUNCTION word p213_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p213_saved = __recover ();
 said (13, p213_saved);
 if (p213_saved != NULL) {
  word v16 = 0;
  do {
   v16 = (v16 + 1);
   if ((g[0] - v1) % 3 != 0) { return p213_f1 ((g[1] & (v1 ^ g[0])), (g[2] * g[0])); }
   told (22, p213_saved);
   trace (23, (g[2] & g[1]));
  } while (v16 < 1 && go_on ());
  word v24 = g[0];
  if ((v1 + g[0]) % 3 != 0) { __panic (as_text ((v24 ^ 18))); }
 }
 __defer {
  v1 = (v1 | (v1 + g[2]));
  told (30, NULL);
  switch (v1 % 4) {
  case 1:
   g[2] = (g[0] ^ (v1 * 26));
   if (g[0] % 3 != 0) { __panic (as_float ((v1 * g[1]))); }
   if ((g[2] + g[2]) % 3 != 0) { break; }
   break;
  default:
   p213_saved = __recover ();
   told (39, p213_saved);
   if (p213_saved != NULL) {
    trace (41, 58);
   } else {
    if (v1 % 3 != 0) { __panic (as_literal (82)); }
   }
   break;
  }
  __defer {
   trace (44, (v1 + (v1 - g[0])));
  }
 }
 return (v1 * (g[2] | v1));
}
FUNCTION word p213_f1 (word v2, word v3) {
 if (!go_on ()) { return 0; }
 __defer {
  p213_saved = __recover ();
  said (49, p213_saved);
  if (p213_saved != NULL) {
   word v52 = 0;
   do {
    v52 = (v52 + 1);
    const struct defer_panic *v55 = __recover ();
    said (58, v55);
    v55 = __recover ();
   } while (v52 < 3 && go_on ());
   for (word v61 = 0; v61 < 1 && go_on (); v61++) 
    __defer {
     const struct defer_panic *v63 = __recover ();
     told (66, v63);
     if (v63 != NULL) {
      p213_f1 (97, (g[0] + g[2]));
      for (word v70 = 0; v70 < 2 && go_on (); v70++) {
       v52 = (v70 * (g[2] | g[2]));
       const struct defer_panic *v72 = __recover ();
       said (75, v72);
       if (v72 != NULL) {
        if ((g[1] & g[0]) % 3 != 0) { break; }
        v72 = __recover ();
        told (80, v72);
        if (v72 != NULL) {
         v70 = (v70 ^ (g[0] * g[1]));
         if ((g[1] + g[0]) % 3 != 0) { __panicf (LINES, v52, (g[0] + v61)); }
         if ((g[0] & g[0]) % 3 != 0) { continue; }
        } else {
         trace (85, (v61 & (v70 + g[2])));
        }
        if (v72 != NULL) { __panic (v72); }
       }
      }
     } else {
      trace (87, g[0]);
     }
    }
  }
 }
 return (g[1] | g[1]);
}
FUNCTION word p213_f2 (pair v4, word *v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v89 = __recover ();
 said (92, v89);
 if (v89 != NULL) {
  if (((*v5) + v6) % 3 != 0) { goto L94; }
  said (96, v89);
  p213_hook = note;
  v6 = note ((v4.w - (v6 + 50)));
  L94: ;
 } else 
  __defer {
   const struct defer_panic *v100 = __recover ();
   told (103, v100);
   if (v100 != NULL) {
    p213_saved = v89;
    word v106 = ((*v5) | v6);
   } else {
    if ((g[0] | 78) % 3 != 0) {
     trace (109, ((*v5) ^ v6));
    } else {
     word v111 = 0;
     L110: ;
     v111 = (v111 + 1);
     if (v111 < 4 && go_on ()) { goto L110; }
     __defer {
      v6 = p213_f0 ((g[0] - (v6 | v111)));
      word v116[3] = { (v6 * v111), g[0], (v111 - g[1]) };
     }
     v4 = v4;
    }
    __defer {
     v89 = __recover ();
     said (122, v89);
     v6 = (v6 | (*v5));
     word v125 = 0;
     L124: ;
     v125 = (v125 + 1);
     trace (128, v125);
     if (v125 < 3 && go_on ()) { goto L124; }
    }
   }
  }
 __defer {
  trace (130, ((*v5) ^ v6));
 }
}
FUNCTION pair p213_f3 (pair v7, word *v8) {
 __result pair v9 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer bump (&v9.row[g[0] % 2], (*v8));
 word v133 = 0;
 L132: ;
 v133 = (v133 + 1);
 trace (136, (v133 - (v133 & 68)));
 word v138 = 0;
 while (v138 < 1 && go_on ()) {
  v138 = (v138 + 1);
  v7 = (pair) { v138, { (v133 | 96), 19 } };
  trace (142, (v9.w - (v138 - (*v8))));
 }
 if ((v133 + (*v8)) % 3 != 0) { __panic (as_char ((g[1] + v138))); }
 if (v133 < 1 && go_on ()) { goto L132; }
 __defer p213_f5 ();
 word v145 = (v138 ^ (v7.row[0] | v133));
 __defer p213_f4 ();
 if (v138 % 3 != 0) { __panic (as_int (v9.w)); }
}
FUNCTION pair p213_f4 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v149 = __recover ();
 told (152, v149);
 if (v149 != NULL) {
  g[0] = (g[1] - (g[2] & g[0]));
  const struct defer_panic *v155 = __recover ();
  said (158, v155);
 }
 __defer {
  g[2] = (g[0] - g[1]);
  word v162 = 0;
  L161: ;
  v162 = (v162 + 1);
  if ((v162 & g[0]) % 3 != 0) {
   v162 = v162;
   word v167[3] = { (v162 | v162), 32, 76 };
  }
  if (g[0] % 3 != 0) { goto L169; }
  if (v149 != NULL && (v162 + g[0]) % 3 != 0) { __panic (v149); }
  v149 = NULL;
  L169: ;
  word v173 = 0;
  L172: ;
  v173 = (v173 + 1);
  if (v173 < 1 && go_on ()) { goto L172; }
  if (v162 < 4 && go_on ()) { goto L161; }
 }
 return (pair) { g[2], { (g[1] + 54), (g[1] ^ 87) } };
}
FUNCTION NOINLINE word p213_f5 (void) {
 __result word v10 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v177 = __recover ();
 told (180, v177);
 if (v177 != NULL) {
  trace (182, (v10 - (v10 & v10)));
  if ((g[0] - 7) % 3 != 0) { goto L183; }
  __defer p213_f5 ();
  __defer {
   const struct defer_panic *v186 = __recover ();
   told (189, v186);
   if (v186 != NULL) {
    switch ((v10 + 73) % 4) {
    case 1:
     {
     trace (193, (v10 * (g[2] - v10)));
     __defer p213_f2 ((pair) { (v10 - g[2]), { g[1], (v10 - 16) } }, &v10);
     p213_hook = note;
     }
     break;
    case 2:
     {
     told (198, v186);
     }
     break;
    }
    trace (199, 4);
    word v201 = 0;
    L200: ;
    v201 = (v201 + 1);
    if (v201 < 3 && go_on ()) { goto L200; }
    g[0] = (g[2] - v10);
    g[0] = (g[1] & v10);
    if (v201 < 3 && go_on ()) { goto L200; }
   } else {
    if ((g[2] * g[2]) % 3 != 0) { __panic (as_int ((g[0] + g[0]))); }
   }
   const struct defer_panic *v208 = __recover ();
   said (211, v208);
   if (v208 != NULL) {
    told (214, p213_saved);
    __defer bump (&v10, g[1]);
   } else {
    trace (216, (g[1] & g[0]));
   }
  }
  L183: ;
  if (v177 != NULL) { __panic (v177); }
 }
 __defer {
  const struct defer_panic *v219 = __recover ();
  told (222, v219);
 }
}
static void p213 (word i) {
 p213_hook = note; p213_saved = NULL;
 switch (i) {
 case 0: note (p213_f0 (0));
 break;
 case 1: note (p213_f1 (7, 8));
 break;
 case 2: note (p213_f2 ((pair) { 2, { 4, 5 } }, &g[1]));
 break;
 case 3: p213_f3 ((pair) { 3, { 4, 5 } }, &g[1]);
 break;
 case 4: p213_f4 ();
 break;
 case 5: note (p213_f5 ());
 break;
 }
}
static word (*p214_hook) (word) = note;
static const struct defer_panic *p214_saved;
FUNCTION NOINLINE word p214_f0 (word v1);
FUNCTION void p214_f1 (word v3, pair v4, word v5);
FUNCTION NOINLINE void p214_f2 (word v6, pair v7, word *v8);
FUNCTION NOINLINE word p214_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p214_saved = __recover ();
  told (12, p214_saved);
  if (p214_saved != NULL) {
   __defer told (15, p214_saved);
  }
  word v17 = 0;
  do {
   v17 = (v17 + 1);
   if (v17 % 3 != 0) { __panic (as_float (g[1])); }
   __defer p214_f0 ((g[0] - v1));
   __panicf (LONG_TEXT, v17);
  } while (v17 < 1 && go_on ());
  __panic (as_double ((g[1] ^ 65)));
 }
 g[2] = g[2];
 __defer {
  const struct defer_panic *v26 = __recover ();
  said (29, v26);
  __defer mixed ((unsigned char) (g[0]), (double) ((g[1] ^ (g[0] | v2))) * 0.5, (pair) { (v2 * v1), { (v1 * 83), (v1 + v2) } });
  told (32, v26);
  p214_hook = note;
  v1 = p214_f0 (v1);
 }
 for (word v36 = 0; v36 < 3 && go_on (); v36++) {
  p214_saved = deep ();
  __defer {
   const struct defer_panic *v39 = __recover ();
   said (42, v39);
   if (v39 != NULL) {
    if (v39 != NULL) { __panic (v39); }
    trace (45, 84);
    if (v39 != NULL) { __panic (v39); }
   }
   g[2] = (v2 * (g[1] + v36));
   if (v2 % 3 != 0) { __panic (as_float (74)); }
   __defer p214_f1 (g[1], (pair) { (v2 * v2), { (g[1] | v2), v2 } }, (v36 ^ (v2 & v1)));
   word v51 = 0;
   while (v51 < 3 && go_on ()) {
    v51 = (v51 + 1);
   }
  }
 }
}
FUNCTION void p214_f1 (word v3, pair v4, word v5) {
 if (!go_on ()) { return ; }
 __defer p214_f0 (v5);
 if (g[1] % 3 != 0) {
  if ((g[1] - g[0]) % 3 != 0) { { p214_f1 ((v4.w * (v5 * 31)), v4, (g[1] * (v5 * v4.w))); return; } }
  word v58 = 0;
  do {
   v58 = (v58 + 1);
   told (62, __recover ());
   const struct defer_panic *v63 = __recover ();
   told (66, v63);
   p214_f2 ((g[0] * 62), (pair) { (v3 * v5), { (v58 | 15), v3 } }, &(word) { (v5 & v58) });
   trace (68, v3);
  } while (v58 < 1 && go_on ());
  if (v3 % 3 != 0) { __panic (as_char ((v3 - 42))); }
 } else {
  word *v70 = &v5;
  __panicf (LINES, (v5 & 83), (v4.row[1] & v5));
  for (word v74 = 0; v74 < 2 && go_on (); v74++) {
   const struct defer_panic *v75 = deep ();
   told (78, v75);
   if (v75 != NULL) {
    v74 = v3;
    word v82 = 0;
    do {
     v82 = (v82 + 1);
     __defer p214_f0 (45);
     g[1] = v74;
    } while (v82 < 1 && go_on ());
   }
   if (v4.w % 3 != 0) { return ; }
  }
 }
}
FUNCTION NOINLINE void p214_f2 (word v6, pair v7, word *v8) {
 if (!go_on ()) { return ; }
 __defer __panic (as_char ((v7.w - 49)));
 __defer p214_f0 (((*v8) - ((*v8) - g[1])));
 said (91, p214_saved);
 if ((v7.row[0] & v7.row[1]) % 3 != 0) {
  pair v93 = v7;
 } else {
  p214_saved = deep ();
  said (97, p214_saved);
  trace (98, (*v8));
  p214_hook = p214_f0;
 }
 __panic (as_double (v6));
 for (word v102 = 0; v102 < 2 && go_on (); v102++) {
  __defer p214_hook ((g[0] ^ v102));
  p214_saved = __recover ();
  said (106, p214_saved);
  if (p214_saved != NULL) {
   if (p214_saved != NULL && ((*v8) + g[1]) % 3 != 0) { __panic (p214_saved); }
   const struct defer_panic *v109 = __recover ();
   told (112, v109);
   if (v109 != NULL) {
    trace (114, (v102 * v6));
   }
  } else {
   trace (115, v7.w);
  }
 }
}
static void p214 (word i) {
 p214_hook = note; p214_saved = NULL;
 switch (i) {
 case 0: note (p214_f0 (0));
 break;
 case 1: p214_f1 (7, (pair) { 1, { 4, 5 } }, 9);
 break;
 case 2: p214_f2 (14, (pair) { 2, { 4, 5 } }, &g[2]);
 break;
 }
}
static word (*p215_hook) (word) = note;
static const struct defer_panic *p215_saved;
FUNCTION word p215_f0 (word v1);
FUNCTION word p215_f1 (void);
FUNCTION void p215_f2 (word v3, pair v4, word v5);
FUNCTION word p215_f3 (word v6, pair v7);
FUNCTION word p215_f4 (word v9, word v10, pair v11);
FUNCTION word p215_f5 (const struct defer_panic *v13, word *v14, pair v15);
FUNCTION word p215_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v16 = __recover ();
 said (19, v16);
 __defer {
  if (g[2] % 3 != 0) { goto L21; }
  trace (22, v2);
  L21: ;
  __defer {
   g[1] = (v1 - (v1 ^ v1));
   for (word v26 = 0; v26 < 1 && go_on (); v26++) {
    const struct defer_panic *v27 = __recover ();
    said (30, v27);
    __defer {
     trace (32, (g[2] - (v26 & 2)));
     told (34, v27);
     trace (35, v26);
    }
    if (g[0] % 3 != 0) { __panic (as_text ((v26 & 44))); }
    word v37 = (g[0] * (g[1] | 28));
   }
  }
 }
 return (g[1] | (v2 + g[0]));
}
FUNCTION word p215_f1 (void) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v41 = deep ();
  said (44, v41);
  if ((g[1] * g[1]) % 3 != 0) {
   p215_saved = __recover ();
   switch ((g[0] ^ 81) % 4) {
   case 0:
    {
    if ((g[2] * g[0]) % 3 != 0) { __panicf (LINES, (g[1] + g[0]), (g[2] & g[1])); }
    }
    __attribute__ ((fallthrough));
   case 1:
    {
    const struct defer_panic *v51 = deep ();
    said (54, v51);
    if (v51 != NULL) {
     g[1] = (g[0] + (g[0] | g[2]));
    } else {
     p215_hook = note;
    }
    }
    break;
   case 2:
    {
    trace (59, (g[0] ^ (g[1] & g[2])));
    g[2] = (g[2] - (g[0] & g[0]));
    }
    break;
   default:
    {
    __defer p215_f2 (95, (pair) { (g[1] ^ 54), { g[0], (g[0] + g[1]) } }, g[2]);
    }
    break;
   }
   if (g[2] % 3 != 0) { __panic (as_ulong (g[2])); }
  }
  g[2] = (g[0] & (g[0] - g[1]));
  if ((g[0] + g[1]) % 3 != 0) {
   __defer p215_f1 ();
   word v69 = 0;
   do {
    v69 = (v69 + 1);
    pair v72 = (pair) { (v69 + v69), { 48, g[0] } };
    __panic (as_literal (39));
    if ((v69 & g[2]) % 3 != 0) { __panicf (LINES, (v72.w - v69), (v69 - 7)); }
   } while (v69 < 1 && go_on ());
  } else {
   trace (76, (g[2] & (g[1] & g[2])));
  }
 }
 return (g[0] * (g[2] & g[0]));
}
FUNCTION void p215_f2 (word v3, pair v4, word v5) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v79 = __recover ();
  said (82, v79);
  if (v79 != NULL) {
   g[1] = 20;
   __defer {
    const struct defer_panic *v86 = __recover ();
    said (89, v86);
    if (v86 != NULL) {
     word v91 = v3;
     __panic (as_uint (v3));
    }
    mixed ((unsigned char) ((v5 | (v3 ^ v3))), (double) ((v5 & (v4.w + v5))) * 0.5, v4);
    __panicf (LONG_TEXT, (g[1] ^ v3));
    const struct defer_panic *v96 = __recover ();
    told (99, v96);
    if (v96 != NULL) 
     __defer p215_f5 (v96, &v3, v4);
    v3 = p215_f1 ();
   }
   told (104, __recover ());
  } else {
   trace (105, v4.row[1]);
  }
 }
}
FUNCTION word p215_f3 (word v6, pair v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v106 = deep ();
 said (109, v106);
 __defer {
  const struct defer_panic *v111 = __recover ();
  told (114, v111);
  if (v111 != NULL) {
   switch ((v7.row[1] + v6) % 4) {
   case 0:
    {
    word *v118 = &v8;
    if (g[2] % 3 != 0) {
     said (122, v111);
    } else {
     if (v8 % 3 != 0) {
      const struct defer_panic *v124 = __recover ();
      said (127, v124);
      trace (128, (v6 ^ (g[2] + v8)));
     } else {
      v111 = v106;
     }
    }
    }
    break;
   }
   if (v111 != NULL) { __panic (v111); }
  }
  if (v111 != NULL && (v7.row[1] + 2) % 3 != 0) { __panic (v111); }
  if (v111 != NULL && (g[1] & v7.row[1]) % 3 != 0) { __panic (v111); }
  trace (133, (v8 + g[1]));
 }
 if ((g[1] ^ v7.row[0]) % 3 != 0) { __panic (as_double (15)); }
 if ((g[2] - v8) % 3 != 0) { return p215_hook (g[2]); }
 return (g[0] & (v6 ^ 55));
}
FUNCTION word p215_f4 (word v9, word v10, pair v11) {
 __result word v12 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v137 = __recover ();
 told (140, v137);
 __defer p215_f0 ((v12 & (g[1] - g[0])));
 __defer mixed ((unsigned char) ((v10 * (g[0] * 8))), (double) ((g[0] & (v12 ^ g[0]))) * 0.5, (pair) { (v11.row[0] * 38), { v12, (v12 ^ v11.row[0]) } });
 __defer told (144, deep ());
 __defer p215_hook ((v12 + (g[1] * v10)));
 word v147 = 0;
 while (v147 < 2 && go_on ()) {
  v147 = (v147 + 1);
  switch (g[1] % 4) {
  case 0:
   {
   __defer p215_f0 ((g[2] | (v10 ^ g[1])));
   }
   break;
  default:
   {
   if ((g[1] + v12) % 3 != 0) { __panic (as_float (g[2])); }
   }
   break;
  }
  told (156, v137);
 }
 word *v157 = &v12;
 if (((*v157) ^ 10) % 3 != 0) { return v147; }
 v11.row[1] = ((*v157) * (v11.w + (*v157)));
 if ((v11.w * v12) % 3 != 0) { goto L161; }
 (*v157) = (v9 & ((*v157) | v10));
 if ((v12 * 12) % 3 != 0) { __panic (as_float ((v147 * 31))); }
 L161: ;
 __defer p215_f1 ();
 v137 = __recover ();
 __defer p215_f3 (90, v11);
 if (v137 != NULL) { __panic (v137); }
 __defer mixed ((unsigned char) (v11.row[(g[0] ^ v10) % 2]), (double) ((v147 - v11.row[1])) * 0.5, v11);
 __defer p215_f4 (((*v157) | v11.w), (v10 - ((*v157) & v11.row[1])), v11);
 if ((g[0] + v12) % 3 != 0) {
  __defer bump (&v9, v147);
 } else {
  trace (172, (v11.w | (v12 * g[2])));
 }
 return v11.w;
}
FUNCTION word p215_f5 (const struct defer_panic *v13, word *v14, pair v15) {
 if (!go_on ()) { return 0; }
 __defer told (175, v13);
 if (g[0] % 3 != 0) { return ((*v14) * (g[2] - g[1])); }
 __defer {
  const struct defer_panic *v178 = __recover ();
  said (181, v178);
  if (v178 != NULL) {
   switch ((g[1] - g[1]) % 4) {
   case 0:
    told (186, __recover ());
    __attribute__ ((fallthrough));
   case 1:
    {
    word v189 = 0;
    L188: ;
    v189 = (v189 + 1);
    __defer p215_hook (46);
    __defer {
     v13 = __recover ();
     said (196, v13);
     __defer note (85);
     bump (&(word) { (v189 + g[1]) }, (v189 & (v189 | (*v14))));
     trace (199, g[1]);
     told (201, v13);
    }
    __defer p215_f4 ((v189 - (v189 * 22)), g[2], v15);
    switch ((g[0] ^ v189) % 4) {
    case 0:
     {
     told (206, v13);
     }
     break;
    case 2:
     {
     trace (208, (v15.w + (g[2] * g[0])));
     }
     __attribute__ ((fallthrough));
    default:
     trace (210, (v15.row[g[1] % 2] & 4));
     break;
    }
    if (v189 < 3 && go_on ()) { goto L188; }
    }
    break;
   }
   if (v178 != NULL) { __panic (v178); }
  }
 }
 return (v15.w & (g[0] * g[2]));
}
static void p215 (word i) {
 p215_hook = note; p215_saved = NULL;
 switch (i) {
 case 0: note (p215_f0 (0));
 break;
 case 1: note (p215_f1 ());
 break;
 case 2: p215_f2 (14, (pair) { 2, { 4, 5 } }, 16);
 break;
 case 3: note (p215_f3 (21, (pair) { 3, { 4, 5 } }));
 break;
 case 4: note (p215_f4 (28, 29, (pair) { 4, { 4, 5 } }));
 break;
 case 5: note (p215_f5 (NULL, &g[1], (pair) { 5, { 4, 5 } }));
 break;
 }
}
static word (*p216_hook) (word) = note;
static const struct defer_panic *p216_saved;
FUNCTION word p216_f0 (word v1);
FUNCTION NOINLINE pair p216_f1 (word *v2, pair v3, word v4);
FUNCTION pair p216_f2 (word v6, pair v7, word v8);
FUNCTION word p216_f0 (word v1) {
 if (!go_on ()) { return 0; }
 trace (9, g[1]);
 if (v1 % 3 != 0) { goto L10; }
 __defer deep ();
 L10: ;
 __defer p216_hook ((v1 ^ (v1 ^ 71)));
 for (word v14 = 0; v14 < 1 && go_on (); v14++) {
  __defer mixed ((unsigned char) ((g[1] - v14)), (double) ((g[2] * (g[0] & 18))) * 0.5, (pair) { (v1 | g[0]), { (v14 & g[1]), (g[0] | v1) } });
  __defer p216_f0 (g[2]);
  const struct defer_panic *v17 = __recover ();
  told (20, v17);
  if (v17 != NULL) {
   const struct defer_panic *v22 = deep ();
   said (25, v22);
   if (v17 != NULL) { __panic (v17); }
  }
 }
 if ((v1 ^ g[2]) % 3 != 0) {
  mixed ((unsigned char) (v1), (double) (v1) * 0.5, (pair) { v1, { 68, (v1 ^ g[2]) } });
  switch (g[1] % 4 + 0) {
  case 0:
   {
   __defer note ((v1 ^ (g[2] ^ 88)));
   trace (32, (g[0] & (g[1] ^ v1)));
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   if (v1 % 3 != 0) { break; }
   if ((g[2] & g[2]) % 3 != 0) { return p216_hook ((g[2] ^ (g[1] * g[1]))); }
   if ((g[2] * 5) % 3 != 0) { __panic (as_uint ((v1 ^ g[1]))); }
   }
   break;
  default:
   {
   if ((v1 + v1) % 3 != 0) { goto L38; }
   said (40, p216_saved);
   if (p216_saved != NULL) { __panic (p216_saved); }
   L38: ;
   }
   break;
  }
  g[2] = (g[2] & 59);
 }
 trace (43, (v1 & (g[1] + v1)));
 return (v1 - g[0]);
}
FUNCTION NOINLINE pair p216_f1 (word *v2, pair v3, word v4) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v45 = __recover ();
 said (48, v45);
 if (v45 != NULL) {
  __defer mixed ((unsigned char) ((v5.row[v3.row[1] % 2] * v5.row[0])), (double) (v4) * 0.5, (pair) { (v5.w - v4), { (v3.w + (*v2)), (*v2) } });
  v45 = v45;
 }
 __defer {
  if ((v4 * g[2]) % 3 != 0) { __panic (as_literal (25)); }
  if ((v4 + 37) % 3 != 0) {
   said (56, v45);
  } else {
   g[1] = v4;
   if ((v3.row[0] & (*v2)) % 3 != 0) { goto L58; }
   trace (59, v5.w);
   L58: ;
   if ((g[1] - 92) % 3 != 0) { __panic (as_ulong ((v4 ^ v4))); }
  }
 }
 if ((v3.row[0] ^ g[1]) % 3 != 0) {
  v45 = v45;
 } else {
  word v64 = 0;
  do {
   v64 = (v64 + 1);
   if ((g[0] + v3.row[1]) % 3 != 0) {
    __defer {
     trace (69, (v4 ^ (v5.w * g[2])));
    }
   }
  } while (v64 < 2 && go_on ());
 }
}
FUNCTION pair p216_f2 (word v6, pair v7, word v8) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v70 = __recover ();
 said (73, v70);
 __defer {
  __defer p216_f1 (&v7.row[0], (pair) { 34, { 74, (v7.w + v7.row[1]) } }, 5);
  if (v7.w % 3 != 0) { goto L76; }
  {
   if ((g[2] | g[1]) % 3 != 0) { __panicf (LONG_TEXT, 69); }
   for (word v80 = 0; v80 < 3 && go_on (); v80++) {
    trace (81, (v7.row[1] * (v6 + 67)));
    told (83, p216_saved);
    const struct defer_panic *v84 = __recover ();
    said (87, v84);
   }
  }
  {
   word *v89 = &v7.w;
   v70 = __recover ();
   said (93, v70);
  }
  L76: ;
  p216_hook = note;
 }
 v6 = note (g[1]);
 if ((v6 | 39) % 3 != 0) { return p216_f1 (&v8, (pair) { (g[0] | 76), { v6, (g[0] + v6) } }, (v8 | (v8 + v6))); }
 v7.row[0] = (g[2] & g[0]);
 return v7;
}
static void p216 (word i) {
 p216_hook = note; p216_saved = NULL;
 switch (i) {
 case 0: note (p216_f0 (0));
 break;
 case 1: p216_f1 (&g[0], (pair) { 1, { 4, 5 } }, 9);
 break;
 case 2: p216_f2 (14, (pair) { 2, { 4, 5 } }, 16);
 break;
 }
}
static word (*p217_hook) (word) = note;
static const struct defer_panic *p217_saved;
FUNCTION word p217_f0 (word v1);
FUNCTION NOINLINE pair p217_f1 (word v2, const struct defer_panic *v3, word v4);
FUNCTION word p217_f2 (void);
FUNCTION word p217_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if ((g[0] + 91) % 3 != 0) { goto L6; }
 trace (7, (v1 & g[2]));
 L6: ;
 p217_f0 (50);
 word v10 = 0;
 while (v10 < 4 && go_on ()) {
  v10 = (v10 + 1);
  word v14 = 0;
  while (v14 < 1 && go_on ()) {
   v14 = (v14 + 1);
   __defer p217_f0 ((v14 | (v10 * v14)));
   if (g[1] % 3 != 0) { continue; }
  }
  for (word v20 = 0; v20 < 3 && go_on (); v20++) {
   switch (g[2] % 4) {
   case 2:
    if ((g[0] ^ g[1]) % 3 != 0) {
     __defer mixed ((unsigned char) ((v10 * (v1 ^ g[2]))), (double) ((v20 - (v14 & v20))) * 0.5, (pair) { (g[2] + g[1]), { (g[1] + 75), v20 } });
    } else {
     __defer mixed ((unsigned char) ((v20 | 39)), (double) (v20) * 0.5, (pair) { 18, { (g[2] | g[2]), (v20 | v1) } });
     __defer p217_hook ((v20 & (g[0] ^ g[1])));
    }
    switch ((v14 ^ g[1]) % 4) {
    case 1:
     {
     __defer p217_f2 ();
     trace (30, (g[1] - (g[1] - v20)));
     }
     break;
    default:
     __defer p217_f2 ();
     break;
    }
    break;
   }
   const struct defer_panic *v33 = __recover ();
   told (36, v33);
   if (v33 != NULL) {
    trace (38, v20);
    if (v33 != NULL) { __panic (v33); }
   } else {
    if (v20 % 3 != 0) { __panic (as_long ((g[2] | g[0]))); }
    switch ((v10 ^ v1) % 4) {
    case 0:
     {
     trace (43, (v20 + (g[2] & v10)));
     }
     __attribute__ ((fallthrough));
    case 1:
     trace (45, (v20 - (g[0] * g[2])));
     __attribute__ ((fallthrough));
    case 2:
     trace (47, 63);
     break;
    }
   }
  }
 }
 return v10;
}
FUNCTION NOINLINE pair p217_f1 (word v2, const struct defer_panic *v3, word v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p217_f0 ((v4 * (g[0] * v4)));
 __defer {
  g[0] = (g[2] + (g[1] + 98));
  __defer p217_hook ((g[0] ^ (v4 + v2)));
 }
 p217_hook = note;
 v4 = (v4 * (g[0] | 74));
 v3 = v3;
 for (word v57 = 0; v57 < 4 && go_on (); v57++) {
  v3 = __recover ();
 }
 return (pair) { (g[0] + v2), { 97, g[0] } };
}
FUNCTION word p217_f2 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v61 = __recover ();
  said (64, v61);
  told (66, NULL);
  switch ((g[0] * 17) % 4) {
  case 0:
   said (70, v61);
   trace (71, (g[1] - 29));
   break;
  case 1:
   {
   word v74 = 0;
   do {
    v74 = (v74 + 1);
    if (v5 % 3 != 0) { __panicf (LINES, g[2], (v5 & v74)); }
    switch ((v5 * v5) % 4) {
    case 0:
     {
     trace (80, (v5 & g[1]));
     }
     break;
    case 2:
     v74 = v5;
     break;
    default:
     if (g[0] % 3 != 0) { break; }
     v74 = p217_f0 ((g[1] * (g[1] * 33)));
     break;
    }
   } while (v74 < 2 && go_on ());
   for (word v87 = 0; v87 < 2 && go_on (); v87++) {
    switch (g[1] % 4) {
    case 0:
     __defer p217_hook ((v74 * 3));
     if (v74 % 3 != 0) { __panic (as_literal (40)); }
     v87 = (v5 ^ (v74 ^ v74));
     break;
    case 2:
     trace (94, g[1]);
     __attribute__ ((fallthrough));
    default:
     {
     trace (96, (v87 ^ g[2]));
     }
     break;
    }
   }
   }
   break;
  case 2:
   trace (98, (v5 | (g[0] ^ v5)));
   __attribute__ ((fallthrough));
  default:
   trace (100, (v5 ^ (v5 & g[2])));
   break;
  }
 }
 return (g[0] + (g[2] ^ 8));
}
static void p217 (word i) {
 p217_hook = note; p217_saved = NULL;
 switch (i) {
 case 0: note (p217_f0 (0));
 break;
 case 1: p217_f1 (7, NULL, 9);
 break;
 case 2: note (p217_f2 ());
 break;
 }
}
static word (*p218_hook) (word) = note;
static const struct defer_panic *p218_saved;
FUNCTION word p218_f0 (word v1);
FUNCTION void p218_f1 (void);
FUNCTION NOINLINE word p218_f2 (word *v2);
FUNCTION pair p218_f3 (word v4, pair v5);
FUNCTION word p218_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  p218_saved = __recover ();
  said (10, p218_saved);
  if (p218_saved != NULL) {
   trace (12, (g[1] | (g[0] | g[2])));
   __defer {
    for (word v15 = 0; v15 < 2 && go_on (); v15++) {
     bump (&v15, (g[2] * (g[2] ^ 70)));
     said (18, p218_saved);
     const struct defer_panic *v19 = __recover ();
     said (22, v19);
     if (v19 != NULL) {
      word v24[3] = { (v1 + v15), (v1 - g[1]), v15 };
     } else {
      trace (26, (g[0] + (v15 | g[0])));
      said (28, v19);
     }
     v15 = (g[2] & (g[1] - g[1]));
    }
   }
  }
 }
 return (v1 | 66);
}
FUNCTION void p218_f1 (void) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v31 = __recover ();
 told (34, v31);
 __defer p218_f0 (g[1]);
 for (word v37 = 0; v37 < 4 && go_on (); v37++) {
  said (39, v31);
  __defer p218_f3 (28, (pair) { 78, { g[0], (v37 - g[0]) } });
 }
 word v42 = 0;
 L41: ;
 v42 = (v42 + 1);
 told (46, __recover ());
 trace (47, (v42 * 19));
 __defer p218_f3 ((g[1] * (g[0] - g[0])), (pair) { 62, { (v42 * g[1]), v42 } });
 v31 = v31;
 if (v42 < 4 && go_on ()) { goto L41; }
 trace (50, (g[0] | (v42 + g[2])));
 if (v42 % 3 != 0) { { p218_f3 ((v42 - (g[0] & g[2])), (pair) { v42, { (g[1] - g[0]), (g[2] & g[1]) } }); return; } }
 word v53 = 0;
 do {
  v53 = (v53 + 1);
  v31 = __recover ();
  told (58, v31);
  word v60 = 0;
  do {
   v60 = (v60 + 1);
   __defer {
    const struct defer_panic *v64 = __recover ();
    said (67, v64);
    for (word v69 = 0; v69 < 4 && go_on (); v69++) {
     v53 = p218_hook ((v53 | 42));
     __defer p218_f2 (&v69);
     g[2] = 35;
     p218_saved = p218_saved;
    }
    word v75 = 0;
    do {
     v75 = (v75 + 1);
     __defer p218_f1 ();
     trace (79, (v60 ^ v75));
     __defer p218_f0 (v75);
    } while (v75 < 3 && go_on ());
   }
  } while (v60 < 1 && go_on ());
 } while (v53 < 3 && go_on ());
}
FUNCTION NOINLINE word p218_f2 (word *v2) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 p218_saved = __recover ();
 told (83, p218_saved);
 __defer {
  if ((v3 & v3) % 3 != 0) { __panic (as_char ((v3 - g[0]))); }
  word v87 = 0;
  L86: ;
  v87 = (v87 + 1);
  word v90 = (v3 ^ (g[2] * g[0]));
  trace (92, 99);
  for (word v94 = 0; v94 < 2 && go_on (); v94++) {
   trace (95, g[2]);
   p218_hook = note;
   v87 = (g[0] ^ (g[0] - 33));
   __defer mixed ((unsigned char) (10), (double) ((v94 * (v87 | g[1]))) * 0.5, (pair) { (v90 & g[1]), { (g[1] * v90), (v94 & g[0]) } });
  }
  for (word v100 = 0; v100 < 3 && go_on (); v100++) {
   trace (101, ((*v2) * (g[0] | g[0])));
   __defer {
    __defer p218_f0 (g[1]);
   }
  }
  if (v87 < 4 && go_on ()) { goto L86; }
 }
}
FUNCTION pair p218_f3 (word v4, pair v5) {
 __result pair v6 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  if ((g[0] + 25) % 3 != 0) {
   word v106 = v4;
   pair v108 = v5;
   trace (110, (g[0] - (g[2] | v108.row[1])));
  }
  said (112, p218_saved);
  __defer p218_f3 (v4, v6);
  if (g[2] % 3 != 0) { __panic (as_float ((v4 + g[0]))); }
 }
 __defer {
  const struct defer_panic *v116 = __recover ();
  told (119, v116);
  if (v116 != NULL) {
   __defer p218_f3 ((v5.row[1] + (v4 & 25)), v5);
  } else {
   word v122 = (g[1] * v4);
  }
  v116 = __recover ();
  said (126, v116);
  if (v116 != NULL) {
   v4 = v4;
   word v130 = 0;
   L129: ;
   v130 = (v130 + 1);
   v130 = (v130 ^ (v4 | v130));
   __defer p218_hook (g[1]);
   if (p218_saved != NULL) { __panic (p218_saved); }
   if (v130 < 2 && go_on ()) { goto L129; }
  } else {
   trace (136, (v4 ^ 23));
  }
 }
}
static void p218 (word i) {
 p218_hook = note; p218_saved = NULL;
 switch (i) {
 case 0: note (p218_f0 (0));
 break;
 case 1: p218_f1 ();
 break;
 case 2: note (p218_f2 (&g[0]));
 break;
 case 3: p218_f3 (21, (pair) { 3, { 4, 5 } });
 break;
 }
}
static word (*p219_hook) (word) = note;
static const struct defer_panic *p219_saved;
FUNCTION word p219_f0 (word v1);
FUNCTION word p219_f1 (word *v3);
FUNCTION pair p219_f2 (void);
FUNCTION word p219_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v5 = __recover ();
 said (8, v5);
 __defer {
  const struct defer_panic *v10 = __recover ();
  told (13, v10);
  if (v10 != NULL) {
   word v15 = (g[0] & (g[2] | v1));
   if (v10 != NULL) { __panic (v10); }
  } else {
   v2 = (g[2] - (v1 | 24));
  }
  __defer mixed ((unsigned char) ((v1 & 28)), (double) (g[2]) * 0.5, (pair) { (g[2] & 2), { g[1], v2 } });
  v10 = __recover ();
  said (22, v10);
  if (v10 != NULL) {
   g[2] = 7;
   __defer p219_hook ((v1 ^ (v1 * v1)));
   if (g[0] % 3 != 0) {
    word *v27 = &v1;
    said (30, v5);
    const struct defer_panic *v31 = __recover ();
    said (34, v31);
   } else {
    v10 = __recover ();
   }
  }
 }
 if ((v2 & 85) % 3 != 0) { goto L36; }
 {
  g[1] = v2;
  if (g[0] % 3 != 0) {
   __panicf (LONG_TEXT, (v1 * v1));
   __defer p219_f0 ((v2 ^ (v2 & g[2])));
   if ((g[2] * 52) % 3 != 0) { __panic (as_long ((g[0] + v1))); }
  }
  const struct defer_panic *v43 = __recover ();
  told (46, v43);
 }
 {
  if ((g[2] + g[1]) % 3 != 0) { __panic (as_char ((g[2] - v1))); }
 }
 L36: ;
}
FUNCTION word p219_f1 (word *v3) {
 if (!go_on ()) { return 0; }
 __defer {
  word v50 = ((*v3) | (g[2] | g[1]));
  said (53, p219_saved);
 }
 word v55 = 0;
 while (v55 < 3 && go_on ()) {
  v55 = (v55 + 1);
  said (59, p219_saved);
  v55 = note (v55);
  said (62, p219_saved);
 }
 trace (63, ((*v3) | v55));
 return 50;
}
FUNCTION pair p219_f2 (void) {
 __result pair v4 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v66 = __recover ();
  told (69, v66);
  if (v66 != NULL) {
   told (72, deep ());
   __defer mixed ((unsigned char) (34), (double) ((g[1] | (g[1] - v4.w))) * 0.5, (pair) { 6, { (g[1] + 11), (v4.row[1] ^ g[1]) } });
  } else {
   if ((v4.w ^ g[0]) % 3 != 0) { __panicf (LONG_TEXT, (g[2] + g[0])); }
  }
  word v76 = 0;
  while (v76 < 2 && go_on ()) {
   v76 = (v76 + 1);
   v66 = __recover ();
   if (v76 % 3 != 0) { goto L80; }
   if (g[0] % 3 != 0) { goto L81; }
   trace (82, (v76 - (v76 ^ g[2])));
   L81: ;
   __defer mixed ((unsigned char) ((g[1] | (v76 + g[2]))), (double) ((g[0] - (v4.w ^ v76))) * 0.5, v4);
   if ((v76 | g[0]) % 3 != 0) { __panic (as_long (v76)); }
   L80: ;
  }
  __defer p219_f0 (g[0]);
  __defer {
   const struct defer_panic *v87 = __recover ();
   told (90, v87);
   if (v87 != NULL) {
    word v93 = 0;
    do {
     v93 = (v93 + 1);
     trace (96, (v76 * (v76 & 97)));
     trace (97, (g[1] + (v76 ^ g[2])));
     v66 = __recover ();
     said (100, v66);
    } while (v93 < 1 && go_on ());
    told (102, v87);
   }
   for (word v104 = 0; v104 < 2 && go_on (); v104++) {
    __defer p219_f2 ();
    word v107 = 0;
    L106: ;
    v107 = (v107 + 1);
    if (v107 < 2 && go_on ()) { goto L106; }
   }
  }
 }
}
static void p219 (word i) {
 p219_hook = note; p219_saved = NULL;
 switch (i) {
 case 0: note (p219_f0 (0));
 break;
 case 1: note (p219_f1 (&g[0]));
 break;
 case 2: p219_f2 ();
 break;
 }
}
static word (*p220_hook) (word) = note;
static const struct defer_panic *p220_saved;
FUNCTION word p220_f0 (word v1);
FUNCTION word p220_f1 (const struct defer_panic *v3);
FUNCTION void p220_f2 (word *v5);
FUNCTION NOINLINE word p220_f3 (word v6, word *v7);
FUNCTION word p220_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v9 = __recover ();
  told (12, v9);
  __defer p220_hook ((g[2] * (g[2] & g[1])));
  word v15 = 0;
  do {
   v15 = (v15 + 1);
   v15 = (g[0] - (v15 * 53));
   said (20, v9);
   for (word v22 = 0; v22 < 2 && go_on (); v22++) {
    word v24 = 0;
    while (v24 < 4 && go_on ()) {
     v24 = (v24 + 1);
     g[2] = (v24 * v22);
     v15 = (v15 * v24);
    }
    for (word v30 = 0; v30 < 3 && go_on (); v30++) {
     __defer p220_f2 (&v30);
     const struct defer_panic *v32 = __recover ();
     said (35, v32);
     if (v32 != NULL) {
      __defer bump (&v30, (g[2] + v24));
      __defer note ((g[0] | (g[2] + v24)));
     } else {
      trace (39, (v24 + 67));
     }
    }
   }
  } while (v15 < 4 && go_on ());
 }
}
FUNCTION word p220_f1 (const struct defer_panic *v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 v3 = __recover ();
 if ((v4 & 32) % 3 != 0) { goto L41; }
 said (43, v3);
 L41: ;
 __defer deep ();
 if ((v4 * g[1]) % 3 != 0) { return (v4 ^ (g[1] | 28)); }
 __defer {
  const struct defer_panic *v47 = __recover ();
  said (50, v47);
  __defer p220_f0 ((v4 + (g[1] + v4)));
  __defer {
   const struct defer_panic *v53 = __recover ();
   said (56, v53);
   if (v53 != NULL) {
    trace (58, (g[1] + (g[2] * g[2])));
    trace (59, (v4 ^ 16));
    if (v53 != NULL) { __panic (v53); }
   } else {
    word v62 = 0;
    L61: ;
    v62 = (v62 + 1);
    if (v62 < 1 && go_on ()) { goto L61; }
   }
  }
 }
}
FUNCTION void p220_f2 (word *v5) {
 if (!go_on ()) { return ; }
 switch ((g[1] & g[1]) % 4) {
 case 1:
  {
  word v67[3] = { (g[1] & 93), g[0], (g[0] + g[0]) };
  __defer bump (&v67[g[0] % 3], (g[2] * (g[0] - g[0])));
  for (word v71 = 0; v71 < 2 && go_on (); v71++) {
   const struct defer_panic *v72 = __recover ();
   said (75, v72);
   word v76 = v71;
  }
  }
  break;
 case 2:
  switch (((*v5) - g[1]) % 4) {
  case 1:
   g[0] = (g[2] - g[1]);
   __attribute__ ((fallthrough));
  default:
   {
   if ((*v5) % 3 != 0) {
    p220_hook ((g[1] + g[0]));
    (*v5) = (g[1] | (g[0] | g[0]));
   } else {
    for (word v87 = 0; v87 < 2 && go_on (); v87++) {
     trace (88, (g[2] ^ v87));
    }
   }
   }
   break;
  }
  break;
 }
}
FUNCTION NOINLINE word p220_f3 (word v6, word *v7) {
 if (!go_on ()) { return 0; }
 p220_saved = __recover ();
 told (91, p220_saved);
 if (p220_saved != NULL) {
  if (p220_saved != NULL && v6 % 3 != 0) { __panic (p220_saved); }
  const struct defer_panic *v94 = __recover ();
  told (97, v94);
  if (p220_saved != NULL) { __panic (p220_saved); }
 }
 __defer {
  v6 = v6;
  word v102 = 0;
  do {
   v102 = (v102 + 1);
   if (((*v7) - 47) % 3 != 0) {
    told (107, p220_saved);
    switch (v102 % 4) {
    case 0:
     __defer p220_hook ((g[2] - (v102 - v102)));
     told (112, p220_saved);
     break;
    case 2:
     {
     if ((v102 * 41) % 3 != 0) { __panicf (LONG_TEXT, (v102 | v6)); }
     g[0] = (v6 * (g[2] & v102));
     __defer p220_f2 (&v102);
     }
     break;
    }
   }
   word v117[3] = { (g[0] | 92), ((*v7) ^ 56), 65 };
   word v119 = v117[1];
   for (word v122 = 0; v122 < 2 && go_on (); v122++) {
    v102 = (v122 ^ (v119 ^ v122));
   }
  } while (v102 < 2 && go_on ());
 }
 return ((*v7) + g[0]);
}
static void p220 (word i) {
 p220_hook = note; p220_saved = NULL;
 switch (i) {
 case 0: note (p220_f0 (0));
 break;
 case 1: note (p220_f1 (NULL));
 break;
 case 2: p220_f2 (&g[0]);
 break;
 case 3: note (p220_f3 (21, &g[1]));
 break;
 }
}
static const struct panicker programs[] = {
{ 201, 6, p201 },
{ 202, 4, p202 },
{ 203, 2, p203 },
{ 204, 2, p204 },
{ 205, 6, p205 },
{ 206, 5, p206 },
{ 207, 6, p207 },
{ 208, 6, p208 },
{ 209, 6, p209 },
{ 210, 5, p210 },
{ 211, 2, p211 },
{ 212, 2, p212 },
{ 213, 6, p213 },
{ 214, 3, p214 },
{ 215, 6, p215 },
{ 216, 3, p216 },
{ 217, 3, p217 },
{ 218, 4, p218 },
{ 219, 3, p219 },
{ 220, 4, p220 },
};
#include "main-panics.h"
