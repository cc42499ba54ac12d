/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#define FUEL 60
#include "harness.h"
#include "closures.h"
static word (*p700001_hook) (word) = note;
static const struct defer_panic *p700001_saved;
static fn *p700001_kept[3];
static doer *p700001_doer;
FUNCTION word p700001_f0 (word v1);
FUNCTION word p700001_f1 (kit v3);
FUNCTION word p700001_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 auto __closure word v6 (word v8);
 auto __closure word v7 (word v45);
 __closure word v6 (word v8) {
  __result word v9 = 0;
  if (!go_on ()) { return 0; }
  __lambda (void , (void), {
   if (!go_on ()) { return ; }
   __defer applied (defer_closure_of (p700001_hook), (v9 - (g[1] ^ g[1])));
   for (word v13 = 0; v13 < 1 && go_on (); v13++) {
    { word (*h14) (word) = defer_fn (__lambda (word , (word v15), {
     if (!go_on ()) { return 0; }
     if ((g[0] - g[1]) % 3 != 0) { return g[2]; }
     if (g[0] % 3 != 0) { __panic (as_char (75)); }
     word v18 = 74;
     return (v15 & (g[1] ^ v15));
    })); __defer defer_fn_free (h14); applied_pointer (h14, (v9 | (v8 | g[1]))); }
    __defer {
     const struct defer_panic *v22 = __recover ();
     said (25, v22);
     if (v22 != NULL) {
      kit v41 = (kit) { __lambda (word , (word v27), {
       if (!go_on ()) { return 0; }
       __defer {
        v22 = __recover ();
        said (31, v22);
        word v32 = (g[0] - (g[2] + v27));
        if (p700001_kept[1] != NULL) { { word (*h34) (word) = defer_fn (p700001_kept[1]); __defer defer_fn_free (h34); v27 = applied_pointer (h34, (v9 & (g[0] & v13))); } }
        word *v35 = &v27;
       }
       trace (37, (g[0] * (v1 | g[2])));
       told (39, v22);
       return (v13 - (g[2] - 95));
      }), (v2 | g[2]), NULL };
     } else {
      trace (43, 87);
     }
    }
   }
  }) ();
  return (g[0] * 66);
 }
 __closure word v7 (word v45) {
  if (!go_on ()) { return 0; }
  trace (46, (g[1] - (g[1] + g[1])));
  return (g[1] * (v45 + v1));
 }
}
FUNCTION word p700001_f1 (kit v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer p700001_f0 ((v3.w + (v3.w & v4)));
 auto __closure pair v52 (pair v53, word *v54);
 __closure pair v52 (pair v53, word *v54) {
  __result pair v55 = { 0, { 0, 0 } };
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  word v56[3] = { ((*v54) & v4), 86, v53.w };
  __closure word v59 (word v60) {
   if (!go_on ()) { return 0; }
   __defer __lambda (word , (word v62), {
    if (!go_on ()) { return 0; }
    trace (64, (v4 ^ (v60 * v3.w)));
    return v53.w;
   }) ((v4 + (v4 ^ v3.w)));
   __defer mixed ((unsigned char) ((v55.w | (v4 - v3.w))), (double) ((v60 | (v3.w ^ 46))) * 0.5, v53);
   return (v3.w & g[0]);
  }
  v53.w = v3.w;
  return v55;
 }
 v52 ((pair) { (g[2] * 69), { (g[0] + g[0]), (g[1] - g[2]) } }, &v4);
 __defer v52 ((pair) { (g[1] + g[0]), { (v4 * v4), (g[1] * v4) } }, &v4);
 fn *v84 = __lambda (word , (word v72), {
  __result word v73 = 0;
  if (!go_on ()) { return 0; }
  said (75, p700001_saved);
  switch (v3.w % 4) {
  case 0:
   {
   trace (78, (v3.w ^ (v3.w | v4)));
   }
   break;
  case 1:
   trace (80, (v4 | v4));
   __attribute__ ((fallthrough));
  case 2:
   trace (82, (g[0] | (v72 | v72)));
   break;
  }
  return (v3.w + g[0]);
 });
}
static void p700001 (word i) {
 p700001_hook = note; p700001_saved = NULL;
 p700001_kept[0] = NULL;
 p700001_kept[1] = NULL;
 p700001_kept[2] = NULL;
 p700001_doer = NULL;
 switch (i) {
 case 0: note (p700001_f0 (0));
 break;
 case 1: note (p700001_f1 ((kit) { defer_closure_of (note), 1, NULL }));
 break;
 }
 remains ();
 if (p700001_kept[0] != NULL) { note (p700001_kept[0] (0)); }
 if (p700001_kept[1] != NULL) { note (p700001_kept[1] (1)); }
 if (p700001_kept[2] != NULL) { note (p700001_kept[2] (2)); }
 if (p700001_doer != NULL) { p700001_doer (); }
}
static word (*p700002_hook) (word) = note;
static const struct defer_panic *p700002_saved;
static fn *p700002_kept[3];
static doer *p700002_doer;
FUNCTION word p700002_f0 (word v1);
FUNCTION fn *p700002_f1 (word v3, fn *v4, fn *v5);
FUNCTION fn *p700002_f2 (void);
FUNCTION word p700002_f3 (void);
FUNCTION pair p700002_f4 (word v7, word v8);
FUNCTION word p700002_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v10 = __recover ();
 told (13, v10);
 __defer p700002_f3 ();
 word v16 = 0;
 L15: ;
 v16 = (v16 + 1);
 __defer p700002_f4 ((v1 | (g[2] + 74)), (g[0] + (g[0] - v2)));
 word v21 = 0;
 L20: ;
 v21 = (v21 + 1);
 switch ((v2 * g[1]) % 4) {
 case 1:
  {
  v2 = applied (__lambda (word , (word v28), {
   if (!go_on ()) { return 0; }
   trace (31, (v21 ^ g[1]));
   return g[0];
  }), v2);
  }
  break;
 case 2:
  trace (34, (g[2] - (g[2] + 98)));
  break;
 default:
  {
  trace (36, (g[2] | (v21 * 29)));
  }
  break;
 }
 if (v21 < 4 && go_on ()) { goto L20; }
 if (v16 < 1 && go_on ()) { goto L15; }
 return (g[2] + 22);
}
FUNCTION fn *p700002_f1 (word v3, fn *v4, fn *v5) {
 if (!go_on ()) { return NULL; }
 __defer p700002_f4 (g[1], g[2]);
 switch (g[1] % 4 + 0) {
 case 0:
  {
  pair v41 = (pair) { (g[0] & g[1]), { (g[1] - 0), 27 } };
  if (v5 != NULL) { v3 = v5 ((v3 | (g[2] ^ 75))); }
  }
  __attribute__ ((fallthrough));
 case 1:
  {
  __defer defer_closure_of (note) ((g[0] + (g[2] * 64)));
  if ((g[0] | g[2]) % 3 != 0) { __panic (as_uint (9)); }
  }
  break;
 case 2:
  __defer __lambda (word , (word v50), {
   if (!go_on ()) { return 0; }
   p700002_hook = defer_fn (__lambda (word , (word v52), {
    if (!go_on ()) { return 0; }
    trace (53, g[1]);
    return (g[0] | (g[0] ^ v3));
   }));
   return g[2];
  }) ((g[0] | (v3 - v3)));
  break;
 default:
  trace (57, (v3 ^ (v3 ^ 23)));
  break;
 }
 return v5;
}
FUNCTION fn *p700002_f2 (void) {
 if (!go_on ()) { return NULL; }
 __defer {
  __closure fn *v61 (word v62) {
   if (!go_on ()) { return NULL; }
   pairer *v67 = __lambda (pair , (pair v63, word *v64), {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    v63 = v63;
    return (pair) { (v62 | (*v64)), { (v62 * 29), (v62 & 54) } };
   });
   p700002_f4 ((v62 | 19), (g[1] ^ 18));
   return __lambda (word , (word v71), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v72 = __recover ();
    said (75, v72);
    __defer p700002_hook ((g[1] * (g[1] * 12)));
    g[2] = (g[0] | g[1]);
    return g[1];
   });
  }
  v61 ((g[0] ^ (g[1] * g[1])));
  pairer *v84 = __lambda (pair , (pair v80, word *v81), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   trace (82, (g[1] * g[1]));
   return v80;
  });
 }
 return p700002_kept[1];
}
FUNCTION word p700002_f3 (void) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  word v89 = 0;
  while (v89 < 4 && go_on ()) {
   v89 = (v89 + 1);
   if ((g[2] + 68) % 3 != 0) { goto L92; }
   { word (*h93) (word) = defer_fn (__lambda (word , (word v94), {
    if (!go_on ()) { return 0; }
    __defer {
     const struct defer_panic *v96 = __recover ();
     told (99, v96);
     said (101, v96);
     __defer applied (__lambda (word , (word v103), {
      if (!go_on ()) { return 0; }
      __defer __lambda (word , (word v105), {
       if (!go_on ()) { return 0; }
       trace (106, (v6 + 50));
       return (g[2] | (g[0] | g[2]));
      }) (g[2]);
      return (v103 & (g[1] ^ g[0]));
     }), (g[0] ^ (g[2] * g[0])));
     {
      gate *gate109 = new_gate ();
      __go __lambda (void, (void), {
       __defer done (gate109);
       __defer { told (109, __recover ()); }
       word *v110 = &v6;
      }) ();
      wait_for (gate109, 1);
     }
    }
    {
     gate *gate113 = new_gate ();
     word v114[3] = { 0, 0, 0 };
     for (word v115 = 0; v115 < 3; v115++) {
      word v116 = v115;
      pair v118 = (pair) { g[2], { v116, v116 } };
      auto __closure word v132 (word v121);
      __closure word v132 (word v121) {
       word v122[3] = { (v116 | g[1]), (v121 & v94), (g[1] | v94) };
       auto __closure word v129 (word v125);
       __closure word v129 (word v125) {
        v121 = (g[1] * (v6 & v121));
        return (g[0] + 21);
       }
       v129 ((v94 ^ v89));
       return (v116 & (g[1] & 14));
      }
      __closure word v138 (word v134) {
       v134 = (v94 | 43);
       v134 = v132 ((v94 + 35));
       return (v134 - (v134 + v89));
      }
      __go {
       __defer done (gate113);
       v118.row[0] = (g[1] | (g[2] ^ v94));
       __closure word v147 (word v141) {
        word v143[3] = { 34, v118.row[g[1] % 2], (g[1] | g[0]) };
        return (v118.w & (v143[0] + g[2]));
       }
       v118.row[0] = v118.row[v94 % 2];
       v118.row[0] = v94;
       v114[v116 % 3] = (v94 - 14);
      }
     }
     wait_for (gate113, 3);
     trace (113, v114[0]);
     trace (113, v114[1]);
     trace (113, v114[2]);
    }
    return (v94 * (v6 ^ v6));
   })); __defer defer_fn_free (h93); applied_pointer (h93, (v6 + 60)); }
   L92: ;
   auto __closure void v153 (void);
   __closure void v153 (void) {
    if (!go_on ()) { return ; }
    p700002_saved = __recover ();
    said (156, p700002_saved);
    __defer applied (defer_closure_of (p700002_f0), (g[0] + (g[0] + 23)));
    trace (158, (v89 & (g[0] * 88)));
    __defer v153 ();
   }
   p700002_doer = v153;
   v6 = __lambda (word , (word v163), {
    __result word v164 = 0;
    if (!go_on ()) { return 0; }
    const struct defer_panic *v165 = __recover ();
    said (168, v165);
    if (v165 != NULL) {
     word v170 = 89;
     v164 = (g[2] | g[1]);
    } else {
     g[0] = (v164 + (v163 + g[2]));
     g[2] = v164;
    }
   }) ((g[1] & (g[0] + g[2])));
  }
 }
 return (g[1] | g[1]);
}
FUNCTION pair p700002_f4 (word v7, word v8) {
 __result pair v9 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  { word (*h178) (word) = defer_fn (__lambda (word , (word v179), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v180 = __recover ();
   said (183, v180);
   if (v180 != NULL) {
    if ((g[1] * v9.w) % 3 != 0) {
     kit v197 = (kit) { __lambda (word , (word v186), {
      if (!go_on ()) { return 0; }
      v8 = __lambda (word , (word v188), {
       if (!go_on ()) { return 0; }
       kit v190 = (kit) { NULL, v9.row[1], NULL };
       fn *v192 = v190.f;
       return v188;
      }) ((v8 ^ 48));
      return g[2];
     }), 56, __lambda (void , (void), {
      if (!go_on ()) { return ; }
      trace (196, (g[0] | (v179 + v179)));
     }) };
    } else {
     trace (199, (v9.w * v9.row[0]));
    }
   } else {
    trace (200, g[2]);
   }
   __defer {
    const struct defer_panic *v202 = __recover ();
    said (205, v202);
    if (v202 != NULL) {
     trace (207, (v7 - (v8 - 65)));
    }
   }
   return (v8 * (v179 + v7));
  })); __defer defer_fn_free (h178); applied_pointer (h178, (v9.w * v9.row[1])); }
 }
}
static void p700002 (word i) {
 p700002_hook = note; p700002_saved = NULL;
 p700002_kept[0] = NULL;
 p700002_kept[1] = NULL;
 p700002_kept[2] = NULL;
 p700002_doer = NULL;
 switch (i) {
 case 0: note (p700002_f0 (0));
 break;
 case 1: p700002_f1 (7, NULL, NULL);
 break;
 case 2: p700002_f2 ();
 break;
 case 3: note (p700002_f3 ());
 break;
 case 4: p700002_f4 (28, 29);
 break;
 }
 remains ();
 if (p700002_kept[0] != NULL) { note (p700002_kept[0] (0)); }
 if (p700002_kept[1] != NULL) { note (p700002_kept[1] (1)); }
 if (p700002_kept[2] != NULL) { note (p700002_kept[2] (2)); }
 if (p700002_doer != NULL) { p700002_doer (); }
}
static word (*p700003_hook) (word) = note;
static const struct defer_panic *p700003_saved;
static fn *p700003_kept[3];
static doer *p700003_doer;
FUNCTION NOINLINE word p700003_f0 (word v1);
FUNCTION NOINLINE pair p700003_f1 (fn *v2);
FUNCTION NOINLINE word p700003_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p700003_saved = __recover ();
 said (6, p700003_saved);
 if (p700003_saved != NULL) {
  v1 = __lambda (word , (word v9), {
   if (!go_on ()) { return 0; }
   for (word v11 = 0; v11 < 2 && go_on (); v11++) {
    __defer told (13, NULL);
    auto __closure void v15 (void);
    __closure void v15 (void) {
     if (!go_on ()) { return ; }
     trace (16, g[2]);
    }
    v15 ();
    p700003_doer = v15;
   }
   p700003_hook = defer_fn (__lambda (word , (word v20), {
    __result word v21 = 0;
    if (!go_on ()) { return 0; }
    __defer {
     trace (24, g[2]);
    }
    return (g[0] & 77);
   }));
   return 12;
  }) ((g[1] ^ g[0]));
  if (p700003_saved != NULL) { __panic (p700003_saved); }
 }
 __defer {
  p700003_saved = __recover ();
  said (31, p700003_saved);
 }
 return g[0];
}
FUNCTION NOINLINE pair p700003_f1 (fn *v2) {
 __result pair v3 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  __panic (as_char ((v3.row[0] + g[0])));
  p700003_saved = p700003_saved;
  said (37, p700003_saved);
 }
 g[2] = (g[1] ^ (g[2] * g[1]));
 p700003_saved = p700003_saved;
 if (g[1] % 3 != 0) { return v3; }
 if ((v3.row[0] - g[0]) % 3 != 0) { return v3; }
 if ((g[1] + g[2]) % 3 != 0) { return v3; }
 v2 = v2;
 __lambda (word , (word v47), {
  __result word v48 = 0;
  if (!go_on ()) { return 0; }
  p700003_hook = note;
  word v51 = 0;
  L50: ;
  v51 = (v51 + 1);
  if (v48 % 3 != 0) { goto L55; }
  {
   gate *gate56 = new_gate ();
   word v57[3] = { 0, 0, 0 };
   for (word v58 = 0; v58 < 2; v58++) {
    word v59 = v58;
    word v61 = (g[2] * (g[2] * g[0]));
    __go __lambda (void, (void), {
     __defer done (gate56);
     v57[v59 % 3] = (v3.row[g[0] % 2] * v59);
    }) ();
   }
   wait_for (gate56, 2);
   trace (56, v57[0]);
   trace (56, v57[1]);
  }
  L55: ;
  if (v2 != NULL) { p700003_hook = defer_fn (v2); }
  if (v51 < 1 && go_on ()) { goto L50; }
 }) ((g[0] & (g[1] * g[1])));
}
static void p700003 (word i) {
 p700003_hook = note; p700003_saved = NULL;
 p700003_kept[0] = NULL;
 p700003_kept[1] = NULL;
 p700003_kept[2] = NULL;
 p700003_doer = NULL;
 switch (i) {
 case 0: note (p700003_f0 (0));
 break;
 case 1: p700003_f1 (NULL);
 break;
 }
 remains ();
 if (p700003_kept[0] != NULL) { note (p700003_kept[0] (0)); }
 if (p700003_kept[1] != NULL) { note (p700003_kept[1] (1)); }
 if (p700003_kept[2] != NULL) { note (p700003_kept[2] (2)); }
 if (p700003_doer != NULL) { p700003_doer (); }
}
static word (*p700004_hook) (word) = note;
static const struct defer_panic *p700004_saved;
static fn *p700004_kept[3];
static doer *p700004_doer;
FUNCTION NOINLINE word p700004_f0 (word v1);
FUNCTION NOINLINE kit p700004_f1 (pair v3, kit v4, fn *v5);
FUNCTION NOINLINE word p700004_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  trace (9, (g[2] * (g[1] * g[0])));
 }
 pair v10 = (pair) { (v2 & 0), { 87, g[2] } };
 __defer told (13, p700004_saved);
 fn *v34 = __lambda (word , (word v14), {
  if (!go_on ()) { return 0; }
  p700004_kept[1] = __lambda (fn *, (word v16), {
   __result fn *v17 = NULL;
   if (!go_on ()) { return NULL; }
   v10 = v10;
  }) ((v14 ^ v1));
  word v20 = 0;
  L19: ;
  v20 = (v20 + 1);
  word *v23 = &v10.row[0];
  switch ((v1 | v2) % 4) {
  case 1:
   if ((g[2] + 29) % 3 != 0) { return ((*v23) ^ 23); }
   break;
  case 2:
   {
   (*v23) = (v2 | v2);
   v20 = (v10.row[1] + v2);
   }
   break;
  default:
   {
   trace (32, (v20 * (v10.row[1] | v14)));
   }
   break;
  }
  if (v20 < 4 && go_on ()) { goto L19; }
  return (v2 ^ (v14 + g[1]));
 });
}
FUNCTION NOINLINE kit p700004_f1 (pair v3, kit v4, fn *v5) {
 __result kit v6 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  __defer p700004_f0 ((g[1] & g[0]));
  v3 = v3;
  {
   gate *gate39 = new_gate ();
   word v40[3] = { 0, 0, 0 };
   for (word v41 = 0; v41 < 2; v41++) {
    word v42 = v41;
    word v44 = v3.w;
    auto __closure word v52 (word v47);
    __closure word v52 (word v47) {
     word v48 = (g[1] & (v47 * g[2]));
     return (g[0] ^ (v48 ^ v3.row[0]));
    }
    __closure word v60 (word v54) {
     pair v55 = v3;
     v44 = v52 (8);
     v52 ((g[1] | v55.row[0]));
     return (g[0] ^ (g[2] - v4.w));
    }
    __go __lambda (void, (void), {
     __defer done (gate39);
     word v61[3] = { (g[0] ^ g[1]), (g[2] + v3.w), (v42 + g[2]) };
     word v63 = v4.w;
     v52 ((g[1] + 59));
     word v66 = (v42 + (v61[0] * g[1]));
     v40[v42 % 3] = 47;
    }) ();
   }
   wait_for (gate39, 2);
   trace (39, v40[0]);
   trace (39, v40[1]);
  }
 }
 pairer *v97 = __lambda (pair , (pair v69, word *v70), {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  g[1] = (g[0] * g[1]);
  __closure void v94 (void) {
   if (!go_on ()) { return ; }
   const struct defer_panic *v73 = __recover ();
   told (76, v73);
   if (v73 != NULL) {
    if (v5 != NULL) { v5 (99); }
    {
     gate *gate79 = new_gate ();
     __go __lambda (void, (void), {
      __defer done (gate79);
      __defer { told (79, __recover ()); }
      if (v5 != NULL) { v5 (g[2]); }
      p700004_hook ((v3.row[v3.w % 2] + 38));
      word v82 = (v3.w - g[1]);
     }) ();
     wait_for (gate79, 1);
    }
    word v85 = 0;
    do {
     v85 = (v85 + 1);
     word v88 = (v4.w & (g[0] - 95));
     word v90 = v3.row[1];
    } while (v85 < 2 && go_on ());
   } else {
    trace (92, (g[2] | 91));
   }
   __defer note ((g[2] & (g[2] | g[2])));
  }
  __defer v94 ();
  return v3;
 });
}
static void p700004 (word i) {
 p700004_hook = note; p700004_saved = NULL;
 p700004_kept[0] = NULL;
 p700004_kept[1] = NULL;
 p700004_kept[2] = NULL;
 p700004_doer = NULL;
 switch (i) {
 case 0: note (p700004_f0 (0));
 break;
 case 1: p700004_f1 ((pair) { 1, { 4, 5 } }, (kit) { defer_closure_of (note), 1, NULL }, NULL);
 break;
 }
 remains ();
 if (p700004_kept[0] != NULL) { note (p700004_kept[0] (0)); }
 if (p700004_kept[1] != NULL) { note (p700004_kept[1] (1)); }
 if (p700004_kept[2] != NULL) { note (p700004_kept[2] (2)); }
 if (p700004_doer != NULL) { p700004_doer (); }
}
static word (*p700005_hook) (word) = note;
static const struct defer_panic *p700005_saved;
static fn *p700005_kept[3];
static doer *p700005_doer;
FUNCTION NOINLINE word p700005_f0 (word v1);
FUNCTION pair p700005_f1 (pair v2, kit v3, word *v4);
FUNCTION word p700005_f2 (word v6);
FUNCTION word p700005_f3 (kit v8, const struct defer_panic *v9, const struct defer_panic *v10);
FUNCTION word p700005_f4 (doer *v12);
FUNCTION NOINLINE word p700005_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if (g[0] % 3 != 2) { goto L13; }
 {
  gate *gate14 = new_gate ();
  word v15[3] = { 0, 0, 0 };
  for (word v16 = 0; v16 < 2; v16++) {
   word v17 = v16;
   pair v19 = (pair) { (g[1] & 0), { (v17 | g[1]), g[2] } };
   __go {
    __defer done (gate14);
    pair v22 = v19;
    v22.w = g[2];
    word v25 = v22.row[(v19.row[0] - g[2]) % 2];
    v15[v17 % 3] = 55;
   }
  }
  wait_for (gate14, 2);
  trace (14, v15[0]);
  trace (14, v15[1]);
 }
 {
  fn *v57[3] = { __lambda (word , (word v29), {
   if (!go_on ()) { return 0; }
   g[0] = 41;
   __closure word v32 (word v33) {
    __result word v34 = 0;
    if (!go_on ()) { return 0; }
    if ((g[0] & 79) % 3 != 0) { return (g[1] * v34); }
    auto __closure kit v45 (fn *v37, const struct defer_panic *v38);
    __closure kit v45 (fn *v37, const struct defer_panic *v38) {
     if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
     const struct defer_panic *v39 = __recover ();
     said (42, v39);
     __defer defer_closure_of (note) ((g[0] + g[1]));
     return (kit) { v37, v29, NULL };
    }
   }
   __defer v32 (56);
   return (g[2] & (g[1] - v29));
  }), __lambda (word , (word v48), {
   if (!go_on ()) { return 0; }
   __defer {
    const struct defer_panic *v50 = __recover ();
    said (53, v50);
    if (p700005_kept[0] != NULL) { __defer p700005_kept[0] ((g[2] - (g[0] ^ g[1]))); }
    trace (55, 40);
   }
   return (g[1] | (v48 ^ v48));
  }), NULL };
 }
 L13: ;
 return (v1 * (v1 - 96));
}
FUNCTION pair p700005_f1 (pair v2, kit v3, word *v4) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v60 = __recover ();
 said (63, v60);
 __defer __lambda (word , (word v65), {
  if (!go_on ()) { return 0; }
  kit v66 = v3;
  v5 = (pair) { v65, { (v65 - v65), v65 } };
  if ((v5.row[0] - g[2]) % 3 != 0) { __panic (as_int ((v65 ^ g[0]))); }
  return (v65 ^ g[1]);
 }) (g[1]);
 word v71 = (v5.w - ((*v4) * g[1]));
 __lambda (word , (word v74), {
  if (!go_on ()) { return 0; }
  v3.w = (g[2] | (v71 * v3.w));
  return (v74 ^ (v71 & v74));
 }) ((v71 + (v71 + v71)));
 __closure void v78 (void) {
  if (!go_on ()) { return ; }
  const struct defer_panic *v79 = __recover ();
  told (82, v79);
  if (v79 != NULL) {
   word v85 = 0;
   L84: ;
   v85 = (v85 + 1);
   trace (88, v71);
   if (v85 < 3 && go_on ()) { goto L84; }
  }
  __defer {
   trace (90, (v71 | (v71 | v71)));
  }
 }
}
FUNCTION word p700005_f2 (word v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 p700005_saved = __recover ();
 told (93, p700005_saved);
 if (p700005_saved != NULL) {
  for (word v96 = 0; v96 < 1 && go_on (); v96++) {
   word v97 = (g[2] - v96);
   maker *v125 = __lambda (fn *, (word v99), {
    if (!go_on ()) { return NULL; }
    __defer {
     word v101 = (v96 | (g[1] + 22));
    }
    g[0] = (g[2] + (g[2] | 83));
    kit v122 = (kit) { __lambda (word , (word v105), {
     if (!go_on ()) { return 0; }
     p700005_saved = __recover ();
     told (108, p700005_saved);
     if (p700005_saved != NULL) {
      trace (111, (v97 + v99));
     } else {
      __defer p700005_f2 (g[1]);
      __defer __lambda (word , (word v114), {
       if (!go_on ()) { return 0; }
       if (p700005_saved != NULL && (g[1] & v6) % 3 != 0) { __panic (p700005_saved); }
       return v114;
      }) ((v7 & (v97 * v105)));
     }
     __defer told (119, p700005_saved);
     __defer p700005_f0 ((g[2] | (g[2] - 58)));
     return g[1];
    }), (v96 & g[1]), NULL };
    return NULL;
   });
  }
 }
 __defer {
  const struct defer_panic *v128 = __recover ();
  told (131, v128);
  if (v128 != NULL) {
   trace (133, (v7 ^ (g[2] | g[2])));
  } else {
   trace (134, (g[2] ^ 3));
  }
 }
 return g[0];
}
FUNCTION word p700005_f3 (kit v8, const struct defer_panic *v9, const struct defer_panic *v10) {
 __result word v11 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v136 = __recover ();
 told (139, v136);
 __defer {
  const struct defer_panic *v141 = __recover ();
  told (144, v141);
  auto __closure word v146 (word v148);
  auto __closure word v147 (word v158);
  __closure word v146 (word v148) {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v149 = __recover ();
   told (152, v149);
   word v153 = (v11 * v8.w);
   fn *v155 = v147;
   return v148;
  }
  __closure word v147 (word v158) {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v159 = __recover ();
   said (162, v159);
   if (v159 != NULL) {
    __defer p700005_hook ((g[0] ^ (v158 ^ v158)));
   }
   __defer __lambda (pair , (pair v166, word *v167), {
    __result pair v168 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    if (p700005_saved != NULL && ((*v167) * v166.w) % 3 != 0) { __panic (p700005_saved); }
   }) ((pair) { (v158 - g[0]), { (g[0] | 45), 74 } }, &v11);
   p700005_hook = defer_fn (v146);
   return (g[1] - (v158 & 16));
  }
  v8.f = v147;
  v8.f = v146;
 }
}
FUNCTION word p700005_f4 (doer *v12) {
 if (!go_on ()) { return 0; }
 __defer {
  __defer {
   const struct defer_panic *v177 = __recover ();
   told (180, v177);
   auto __closure pair v182 (pair v183, word *v184);
   __closure pair v182 (pair v183, word *v184) {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    {
     gate *gate185 = new_gate ();
     word v186[3] = { 0, 0, 0 };
     for (word v187 = 0; v187 < 2; v187++) {
      word v188 = v187;
      __go __lambda (void, (void), {
       __defer done (gate185);
       word v191 = (g[2] - g[0]);
       v186[v188 % 3] = g[1];
      }) ();
     }
     wait_for (gate185, 2);
     trace (185, v186[0]);
     trace (185, v186[1]);
    }
    return (pair) { (g[2] + 97), { (g[1] & g[0]), 22 } };
   }
   __defer v182 ((pair) { g[2], { g[2], g[1] } }, &(word) { (g[0] & g[0]) });
   applied (__lambda (word , (word v200), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v201 = __recover ();
    said (204, v201);
    __defer mixed ((unsigned char) (88), (double) ((g[2] - (v200 & g[0]))) * 0.5, (pair) { (v200 + 84), { (g[0] * g[1]), (v200 - g[2]) } });
    __defer __lambda (fn *, (word v207), {
     __result fn *v208 = NULL;
     if (!go_on ()) { return NULL; }
     word v209 = (g[1] - (v207 | g[0]));
    }) (10);
    return (v200 * (g[0] - g[0]));
   }), g[1]);
  }
  word v212 = (g[2] - (g[1] * 15));
  p700005_hook = note;
 }
 return g[1];
}
static void p700005 (word i) {
 p700005_hook = note; p700005_saved = NULL;
 p700005_kept[0] = NULL;
 p700005_kept[1] = NULL;
 p700005_kept[2] = NULL;
 p700005_doer = NULL;
 switch (i) {
 case 0: note (p700005_f0 (0));
 break;
 case 1: p700005_f1 ((pair) { 1, { 4, 5 } }, (kit) { defer_closure_of (note), 1, NULL }, &g[2]);
 break;
 case 2: note (p700005_f2 (14));
 break;
 case 3: note (p700005_f3 ((kit) { defer_closure_of (note), 3, NULL }, NULL, NULL));
 break;
 case 4: note (p700005_f4 (NULL));
 break;
 }
 remains ();
 if (p700005_kept[0] != NULL) { note (p700005_kept[0] (0)); }
 if (p700005_kept[1] != NULL) { note (p700005_kept[1] (1)); }
 if (p700005_kept[2] != NULL) { note (p700005_kept[2] (2)); }
 if (p700005_doer != NULL) { p700005_doer (); }
}
static word (*p700006_hook) (word) = note;
static const struct defer_panic *p700006_saved;
static fn *p700006_kept[3];
static doer *p700006_doer;
FUNCTION NOINLINE word p700006_f0 (word v1);
FUNCTION NOINLINE word p700006_f1 (word v3, fn *v4, doer *v5);
FUNCTION NOINLINE word p700006_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  for (word v9 = 0; v9 < 4 && go_on (); v9++) {
   auto __closure pair v11 (pair v12, word *v13);
   __closure pair v11 (pair v12, word *v13) {
    __result pair v14 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    trace (16, 2);
    return (pair) { g[0], { (g[0] + 65), (g[1] & v2) } };
   }
   __defer v11 ((pair) { v2, { (v9 + v1), v2 } }, &v1);
   p700006_kept[0] = __lambda (fn *, (word v20), {
    if (!go_on ()) { return NULL; }
    const struct defer_panic *v21 = __recover ();
    said (24, v21);
    told (26, v21);
    return __lambda (word , (word v28), {
     if (!go_on ()) { return 0; }
     v21 = __recover ();
     told (31, v21);
     __defer p700006_f1 ((v2 - g[2]), __lambda (word , (word v33), {
      if (!go_on ()) { return 0; }
      g[0] = g[2];
      g[1] = v28;
      return (g[0] - (v20 - v33));
     }), __lambda (void , (void), {
      if (!go_on ()) { return ; }
      trace (38, 28);
      pairer *v39 = v11;
     }));
     __closure pair v55 (void) {
      __result pair v42 = { 0, { 0, 0 } };
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      const struct defer_panic *v43 = __recover ();
      told (46, v43);
      __defer {
       p700006_saved = __recover ();
       told (50, p700006_saved);
       g[1] = (v1 + (v2 * v42.w));
       word *v52 = &v20;
      }
      return v42;
     }
     __defer v55 ();
     v55 ();
     return (v9 | (v1 + v20));
    });
   }) (v2);
  }
 }
}
FUNCTION NOINLINE word p700006_f1 (word v3, fn *v4, doer *v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  auto __closure word v61 (word v62);
  __closure word v61 (word v62) {
   __result word v63 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v64 = __recover ();
   said (67, v64);
   if (v64 != NULL) {
    word v69 = (v62 * g[2]);
   } else {
    trace (72, (g[2] ^ (g[2] * 19)));
   }
   __defer mixed ((unsigned char) ((g[1] + (g[1] | g[0]))), (double) ((g[2] & (g[2] ^ v6))) * 0.5, (pair) { (v62 * g[1]), { (v62 ^ g[1]), (g[1] + g[2]) } });
  }
  word v75 = (g[0] - (g[1] - 37));
  trace (77, (g[0] - g[1]));
  __defer defer_closure_of (note) (g[2]);
 }
 __defer {
  word v80 = (g[1] ^ (g[0] | g[1]));
  __closure word v83 (word v84) {
   if (!go_on ()) { return 0; }
   __defer {
    const struct defer_panic *v86 = __recover ();
    told (89, v86);
    if (v4 != NULL) { v3 = v4 (25); }
    __closure void v92 (void) {
     if (!go_on ()) { return ; }
     const struct defer_panic *v93 = __recover ();
     told (96, v93);
     if (v93 != NULL) {
      fn *v108 = __lambda (word , (word v98), {
       if (!go_on ()) { return 0; }
       const struct defer_panic *v99 = __recover ();
       said (102, v99);
       if (v99 != NULL) {
        trace (104, (v84 + v98));
        if (v99 != NULL) { __panic (v99); }
       }
       __defer p700006_f0 ((g[2] ^ 52));
       return (g[1] - (v84 * g[2]));
      });
     }
    }
   }
   return (g[1] | (v3 ^ 52));
  }
  p700006_kept[1] = v83;
  __defer v83 ((g[1] | (g[1] ^ g[2])));
 }
 return (v3 + v6);
}
static void p700006 (word i) {
 p700006_hook = note; p700006_saved = NULL;
 p700006_kept[0] = NULL;
 p700006_kept[1] = NULL;
 p700006_kept[2] = NULL;
 p700006_doer = NULL;
 switch (i) {
 case 0: note (p700006_f0 (0));
 break;
 case 1: note (p700006_f1 (7, NULL, NULL));
 break;
 }
 remains ();
 if (p700006_kept[0] != NULL) { note (p700006_kept[0] (0)); }
 if (p700006_kept[1] != NULL) { note (p700006_kept[1] (1)); }
 if (p700006_kept[2] != NULL) { note (p700006_kept[2] (2)); }
 if (p700006_doer != NULL) { p700006_doer (); }
}
static word (*p700007_hook) (word) = note;
static const struct defer_panic *p700007_saved;
static fn *p700007_kept[3];
static doer *p700007_doer;
FUNCTION NOINLINE word p700007_f0 (word v1);
FUNCTION pair p700007_f1 (word v2, word v3);
FUNCTION NOINLINE void p700007_f2 (void);
FUNCTION NOINLINE word p700007_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  __closure word v6 (word v7) {
   __result word v8 = 0;
   if (!go_on ()) { return 0; }
   {
    gate *gate9 = new_gate ();
    __go __lambda (void, (void), {
     __defer done (gate9);
     __defer { told (9, __recover ()); }
     v6 ((v1 ^ (v8 & 94)));
    }) ();
    wait_for (gate9, 1);
   }
  }
  switch ((g[2] - 17) % 4) {
  case 0:
   {
   maker *v51 = __lambda (fn *, (word v14), {
    __result fn *v15 = NULL;
    if (!go_on ()) { return NULL; }
    __defer {
     p700007_saved = __recover ();
     said (19, p700007_saved);
     pairer *v24 = __lambda (pair , (pair v20, word *v21), {
      __result pair v22 = { 0, { 0, 0 } };
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      p700007_saved = __recover ();
     });
     auto __closure pair v27 (pair v28, word *v29);
     __closure pair v27 (pair v28, word *v29) {
      __result pair v30 = { 0, { 0, 0 } };
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      const struct defer_panic *v31 = __recover ();
      said (34, v31);
      if (v31 != NULL) {
       __closure word v43 (fn *v37) {
        if (!go_on ()) { return 0; }
        p700007_f0 ((g[0] - (g[1] + (*v29))));
        fn *v39 = v6;
        trace (41, (g[2] ^ 98));
        return (v1 | (v30.w & g[1]));
       }
       v43 (defer_closure_of (note));
       __defer p700007_f0 (99);
       if (v31 != NULL) { __panic (v31); }
      } else {
       trace (47, 67);
      }
     }
     v27 ((pair) { v14, { (v1 * 8), g[2] } }, &(word) { (g[1] & v14) });
     v27 ((pair) { 82, { (v1 | g[1]), (v14 - g[1]) } }, &v14);
    }
    return v15;
   });
   }
   break;
  case 1:
   {
   trace (54, (g[1] & g[2]));
   }
   break;
  case 2:
   trace (56, v1);
   __attribute__ ((fallthrough));
  default:
   {
   trace (58, g[2]);
   }
   break;
  }
 }
 return (g[0] + (v1 * g[2]));
}
FUNCTION pair p700007_f1 (word v2, word v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 fn *v104[3] = { NULL, __lambda (word , (word v60), {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v61 = __recover ();
  told (64, v61);
  if (v61 != NULL) {
   __closure word v67 (word v68) {
    __result word v69 = 0;
    if (!go_on ()) { return 0; }
    if (v61 != NULL) { __panic (v61); }
   }
   v67 ((g[0] ^ (v3 - 1)));
   v67 ((g[0] * v3));
  }
  __defer {
   const struct defer_panic *v74 = __recover ();
   told (77, v74);
   if (v74 != NULL) {
    word v79 = (v2 | (v3 * v3));
    if (v74 != NULL) { __panic (v74); }
   } else {
    for (word v83 = 0; v83 < 4 && go_on (); v83++) {
     p700007_hook = defer_fn (defer_closure_of (note));
     if (g[0] % 3 != 0) {
      bump (&v83, (g[2] + v60));
      if ((v83 * g[2]) % 3 != 0) { __panic (as_char ((v3 * 63))); }
     } else {
      __defer applied (__lambda (word , (word v89), {
       if (!go_on ()) { return 0; }
       const struct defer_panic *v90 = __recover ();
       said (93, v90);
       trace (94, g[0]);
       __defer applied (__lambda (word , (word v96), {
        if (!go_on ()) { return 0; }
        const struct defer_panic *v97 = __recover ();
        said (100, v97);
        return (g[1] * (g[2] | 74));
       }), g[0]);
       return (g[0] * g[0]);
      }), (g[1] | (v60 * 41)));
     }
    }
   }
  }
  return 83;
 }), NULL };
 return (pair) { (g[0] | g[1]), { (g[1] ^ 86), g[1] } };
}
FUNCTION NOINLINE void p700007_f2 (void) {
 if (!go_on ()) { return ; }
 p700007_saved = __recover ();
 said (109, p700007_saved);
 if (p700007_saved != NULL) {
  trace (111, (g[0] * g[1]));
 }
 __defer {
  p700007_kept[0] = __lambda (fn *, (word v115), {
   if (!go_on ()) { return NULL; }
   trace (117, (g[0] ^ (v115 * g[1])));
   return __lambda (word , (word v119), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v120 = __recover ();
    said (123, v120);
    if (v120 != NULL) {
     word v125[3] = { (g[2] * 5), v115, (g[1] | g[1]) };
     if (v120 != NULL) { __panic (v120); }
    }
    __closure word v129 (word v130) {
     if (!go_on ()) { return 0; }
     word v131 = g[0];
     __defer mixed ((unsigned char) (g[2]), (double) ((v115 ^ (v119 ^ v130))) * 0.5, (pair) { g[2], { (g[1] + v131), (v131 * g[0]) } });
     return (g[1] - g[2]);
    }
    __defer v129 (g[1]);
    v129 (g[1]);
    auto __closure word v138 (word v140);
    auto __closure word v139 (word v144);
    __closure word v138 (word v140) {
     if (!go_on ()) { return 0; }
     said (142, v120);
     return (g[0] | (g[1] - v140));
    }
    __closure word v139 (word v144) {
     __result word v145 = 0;
     if (!go_on ()) { return 0; }
     trace (146, (g[2] - (g[2] * v115)));
     return (v144 * (v144 + 65));
    }
    __closure void v156 (word v152, word v153) {
     if (!go_on ()) { return ; }
     __defer p700007_f1 (g[0], (g[1] + (v152 * g[0])));
     trace (155, v152);
    }
    v156 ((v119 ^ 53), (v115 + (g[2] ^ 43)));
    return v119;
   });
  }) (g[0]);
 }
 __defer p700007_f1 ((g[1] * g[0]), (g[2] - (g[2] ^ g[2])));
 auto __closure word v162 (word v163);
 __closure word v162 (word v163) {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v164 = __recover ();
  told (167, v164);
  if (v164 != NULL) {
   p700007_kept[1] = __lambda (fn *, (word v170), {
    if (!go_on ()) { return NULL; }
    __defer p700007_hook ((g[1] * g[2]));
    return v162;
   }) (g[1]);
  } else {
   trace (173, (g[2] ^ (v163 + v163)));
  }
  return (g[1] * g[2]);
 }
}
static void p700007 (word i) {
 p700007_hook = note; p700007_saved = NULL;
 p700007_kept[0] = NULL;
 p700007_kept[1] = NULL;
 p700007_kept[2] = NULL;
 p700007_doer = NULL;
 switch (i) {
 case 0: note (p700007_f0 (0));
 break;
 case 1: p700007_f1 (7, 8);
 break;
 case 2: p700007_f2 ();
 break;
 }
 remains ();
 if (p700007_kept[0] != NULL) { note (p700007_kept[0] (0)); }
 if (p700007_kept[1] != NULL) { note (p700007_kept[1] (1)); }
 if (p700007_kept[2] != NULL) { note (p700007_kept[2] (2)); }
 if (p700007_doer != NULL) { p700007_doer (); }
}
static word (*p700008_hook) (word) = note;
static const struct defer_panic *p700008_saved;
static fn *p700008_kept[3];
static doer *p700008_doer;
FUNCTION word p700008_f0 (word v1);
FUNCTION NOINLINE fn *p700008_f1 (kit v2, pair v3);
FUNCTION maker *p700008_f2 (word v5);
FUNCTION NOINLINE word p700008_f3 (void);
FUNCTION void p700008_f4 (void);
FUNCTION word p700008_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  for (word v10 = 0; v10 < 4 && go_on (); v10++) {
   v10 = (g[0] - (g[0] & v1));
   word v12 = (g[2] - (g[2] - 7));
  }
  for (word v17 = 0; v17 < 2 && go_on (); v17++) {
   for (word v19 = 0; v19 < 2 && go_on (); v19++) {
    if (p700008_kept[1] != NULL) { v1 = p700008_kept[1] ((v19 + (g[0] - g[0]))); }
    __defer __lambda (word , (word v22), {
     if (!go_on ()) { return 0; }
     fn *v31[3] = { __lambda (word , (word v23), {
      if (!go_on ()) { return 0; }
      if ((g[2] ^ g[2]) % 3 != 0) { return (v1 & v22); }
      __defer bump (&v1, g[2]);
      g[2] = g[0];
      return g[0];
     }), __lambda (word , (word v28), {
      if (!go_on ()) { return 0; }
      __defer p700008_f2 (g[2]);
      return (g[1] | (v1 - 57));
     }), p700008_kept[0] };
     return (v19 - (v19 ^ 32));
    }) ((g[2] | v1));
   }
  }
 }
 return (g[2] | 44);
}
FUNCTION NOINLINE fn *p700008_f1 (kit v2, pair v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 __defer p700008_hook ((g[0] | (g[1] | 61)));
 __defer {
  p700008_saved = __recover ();
  told (39, p700008_saved);
  p700008_hook ((v2.w | (v3.w | g[0])));
  trace (41, g[2]);
  if (v4 != NULL) { __defer v4 ((g[2] ^ (v2.w * g[2]))); }
  word v43 = (g[2] * 68);
 }
 const struct defer_panic *v45 = __recover ();
 said (48, v45);
 __closure word v50 (word v51) {
  __result word v52 = 0;
  if (!go_on ()) { return 0; }
  __closure fn *v54 (word v55) {
   if (!go_on ()) { return NULL; }
   auto __closure word v57 (word v59);
   auto __closure void v58 (void);
   __closure word v57 (word v59) {
    if (!go_on ()) { return 0; }
    if (p700008_kept[2] != NULL) { v55 = p700008_kept[2] (v2.w); }
    return (g[2] - g[2]);
   }
   __closure void v58 (void) {
    if (!go_on ()) { return ; }
    __defer p700008_hook ((g[1] | 8));
   }
   v58 ();
   __defer v57 ((v51 | (v52 - v2.w)));
   if (p700008_doer != NULL) { __defer p700008_doer (); }
   return v2.f;
  }
  v54 ((g[0] & g[0]));
  v54 (v52);
  return 66;
 }
 v2.f = v50;
 return v50;
}
FUNCTION maker *p700008_f2 (word v5) {
 __result maker *v6 = NULL;
 if (!go_on ()) { return NULL; }
 __defer p700008_hook ((v5 ^ (g[2] - v5)));
 if ((g[1] - v5) % 3 != 0) { __panicf (LONG_TEXT, (g[1] - v5)); }
 { word (*h75) (word) = defer_fn (__lambda (word , (word v76), {
  if (!go_on ()) { return 0; }
  auto __closure fn *v78 (word v79);
  __closure fn *v78 (word v79) {
   if (!go_on ()) { return NULL; }
   fn *v85 = __lambda (word , (word v80), {
    __result word v81 = 0;
    if (!go_on ()) { return 0; }
    if (g[2] % 3 != 0) { return g[1]; }
    fn *v83 = NULL;
   });
   if (v6 != NULL) { __defer v6 ((g[1] + (g[1] ^ g[0]))); }
   return defer_closure_of (p700008_f0);
  }
  v78 ((v76 + g[0]));
  return (g[0] ^ (g[2] ^ g[0]));
 })); __defer defer_fn_free (h75); applied_pointer (h75, g[2]); }
 if (p700008_saved != NULL && g[0] % 3 != 1) { __panic (p700008_saved); }
 auto __closure pair v94 (pair v95, word *v96);
 __closure pair v94 (pair v95, word *v96) {
  __result pair v97 = { 0, { 0, 0 } };
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  const struct defer_panic *v98 = __recover ();
  said (101, v98);
  return v95;
 }
 return v6;
}
FUNCTION NOINLINE word p700008_f3 (void) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer p700008_f3 ();
 __defer {
  trace (106, 65);
  auto __closure word v108 (word v109);
  __closure word v108 (word v109) {
   if (!go_on ()) { return 0; }
   fn *v110 = v108;
   if (g[1] % 3 != 0) { goto L112; }
   trace (113, v109);
   L112: ;
   return (v109 | (v109 & 60));
  }
  auto __closure fn *v142 (const struct defer_panic *v116);
  __closure fn *v142 (const struct defer_panic *v116) {
   __result fn *v117 = NULL;
   if (!go_on ()) { return NULL; }
   __closure void v136 (const struct defer_panic *v119) {
    if (!go_on ()) { return ; }
    const struct defer_panic *v120 = __recover ();
    told (123, v120);
    __defer bump (&v7, (g[1] | (v7 & v7)));
    word v126 = 0;
    L125: ;
    v126 = (v126 + 1);
    if (v126 < 3 && go_on ()) { goto L125; }
    auto __closure void v131 (void);
    __closure void v131 (void) {
     if (!go_on ()) { return ; }
     trace (132, (g[1] * (g[2] | g[1])));
    }
    g[2] = (g[2] - g[1]);
    g[0] = g[2];
    if (v126 < 3 && go_on ()) { goto L125; }
   }
   v136 (v116);
   return __lambda (word , (word v139), {
    if (!go_on ()) { return 0; }
    trace (140, (v139 & (g[1] ^ g[0])));
    return g[2];
   });
  }
  v142 (p700008_saved);
  v142 (p700008_saved);
 }
 return g[1];
}
FUNCTION void p700008_f4 (void) {
 if (!go_on ()) { return ; }
 fn *v169 = __lambda (word , (word v146), {
  __result word v147 = 0;
  if (!go_on ()) { return 0; }
  fn *v148 = p700008_kept[1];
  word v151 = 0;
  L150: ;
  v151 = (v151 + 1);
  v148 = v148;
  word v156 = 0;
  L155: ;
  v156 = (v156 + 1);
  if ((v156 | 92) % 3 != 0) { __panic (as_double (92)); }
  const struct defer_panic *v160 = __recover ();
  said (163, v160);
  if (v156 < 3 && go_on ()) { goto L155; }
  __defer p700008_f4 ();
  word v165 = v151;
  if (v151 < 3 && go_on ()) { goto L150; }
  kit v167 = (kit) { v148, (g[2] * g[0]), NULL };
 });
}
static void p700008 (word i) {
 p700008_hook = note; p700008_saved = NULL;
 p700008_kept[0] = NULL;
 p700008_kept[1] = NULL;
 p700008_kept[2] = NULL;
 p700008_doer = NULL;
 switch (i) {
 case 0: note (p700008_f0 (0));
 break;
 case 1: p700008_f1 ((kit) { defer_closure_of (note), 1, NULL }, (pair) { 1, { 4, 5 } });
 break;
 case 2: p700008_f2 (14);
 break;
 case 3: note (p700008_f3 ());
 break;
 case 4: p700008_f4 ();
 break;
 }
 remains ();
 if (p700008_kept[0] != NULL) { note (p700008_kept[0] (0)); }
 if (p700008_kept[1] != NULL) { note (p700008_kept[1] (1)); }
 if (p700008_kept[2] != NULL) { note (p700008_kept[2] (2)); }
 if (p700008_doer != NULL) { p700008_doer (); }
}
static word (*p700009_hook) (word) = note;
static const struct defer_panic *p700009_saved;
static fn *p700009_kept[3];
static doer *p700009_doer;
FUNCTION word p700009_f0 (word v1);
FUNCTION kit p700009_f1 (void);
FUNCTION word p700009_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  {
   gate *gate4 = new_gate ();
   word v5[3] = { 0, 0, 0 };
   for (word v6 = 0; v6 < 3; v6++) {
    word v7 = v6;
    auto __closure word v22 (word v10);
    __closure word v22 (word v10) {
     __closure word v20 (word v13) {
      word v14 = (g[1] & (g[0] + g[2]));
      word v16 = (g[0] & (v14 - g[1]));
      return (v16 - (v14 ^ v16));
     }
     return v1;
    }
    __go {
     __defer done (gate4);
     v22 ((g[2] + g[2]));
     auto __closure word v30 (word v25);
     __closure word v30 (word v25) {
      word v26 = (v7 | v25);
      v26 = v22 ((v25 ^ g[2]));
      return (g[0] ^ g[2]);
     }
     word v31[3] = { g[2], v1, v7 };
     v5[v7 % 3] = 54;
    }
   }
   wait_for (gate4, 3);
   trace (4, v5[0]);
   trace (4, v5[1]);
   trace (4, v5[2]);
  }
  word v36 = 0;
  while (v36 < 4 && go_on ()) {
   v36 = (v36 + 1);
   __defer __lambda (void , (void), {
    if (!go_on ()) { return ; }
    auto __closure fn *v66 (fn *v41, const struct defer_panic *v42);
    __closure fn *v66 (fn *v41, const struct defer_panic *v42) {
     if (!go_on ()) { return NULL; }
     const struct defer_panic *v43 = __recover ();
     said (46, v43);
     trace (47, g[2]);
     __defer p700009_f1 ();
     v1 = __lambda (word , (word v50), {
      if (!go_on ()) { return 0; }
      __defer {
       const struct defer_panic *v52 = __recover ();
       said (55, v52);
       g[2] = (g[1] | (v36 | g[1]));
       word v57[3] = { (g[1] | g[1]), g[0], v50 };
       v1 = (g[2] | g[1]);
      }
      if ((v1 ^ g[1]) % 3 != 0) { return v50; }
      pair v62 = (pair) { (v1 & v36), { g[1], v50 } };
      return (v1 - (g[1] & 38));
     }) ((g[2] & (v36 | 30)));
     return v41;
    }
    v66 (defer_closure_of (note), p700009_saved);
   }) ();
   fn *v71 = __lambda (word , (word v68), {
    if (!go_on ()) { return 0; }
    trace (69, g[2]);
    return (g[1] | g[2]);
   });
  }
 }
 return (g[0] * (g[2] * v1));
}
FUNCTION kit p700009_f1 (void) {
 __result kit v2 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer p700009_f1 ();
 g[1] = 35;
 fn *v76 = defer_closure_of (note);
 doer *v106 = __lambda (void , (void), {
  if (!go_on ()) { return ; }
  word v79 = 0;
  while (v79 < 4 && go_on ()) {
   v79 = (v79 + 1);
   __defer {
    v79 = (g[2] - (g[1] ^ 83));
    v76 = __lambda (word , (word v85), {
     if (!go_on ()) { return 0; }
     if (v76 != NULL) { v76 ((v79 | (v2.w | v85))); }
     return v79;
    });
   }
   word v88 = (g[2] - (g[2] + 60));
   if (v76 != NULL) { { word (*h90) (word) = defer_fn (v76); __defer defer_fn_free (h90); v79 = applied_pointer (h90, v79); } }
   switch ((g[0] + v79) % 4) {
   case 1:
    p700009_kept[1] = __lambda (fn *, (word v94), {
     if (!go_on ()) { return NULL; }
     __defer {
      trace (96, 87);
      __lambda (pair , (pair v98, word *v99), {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       __defer bump (&(word) { (v94 & v2.w) }, (v98.w | v98.row[v88 % 2]));
       if (v76 != NULL) { __defer applied (v76, (v94 + v79)); }
       return v98;
      }) ((pair) { (g[1] - 86), { 21, (v2.w - g[2]) } }, &v79);
     }
     return v2.f;
    }) ((v88 + (v79 | 47)));
    __attribute__ ((fallthrough));
   case 2:
    {
    trace (105, (v88 ^ g[1]));
    }
    break;
   }
  }
 });
}
static void p700009 (word i) {
 p700009_hook = note; p700009_saved = NULL;
 p700009_kept[0] = NULL;
 p700009_kept[1] = NULL;
 p700009_kept[2] = NULL;
 p700009_doer = NULL;
 switch (i) {
 case 0: note (p700009_f0 (0));
 break;
 case 1: p700009_f1 ();
 break;
 }
 remains ();
 if (p700009_kept[0] != NULL) { note (p700009_kept[0] (0)); }
 if (p700009_kept[1] != NULL) { note (p700009_kept[1] (1)); }
 if (p700009_kept[2] != NULL) { note (p700009_kept[2] (2)); }
 if (p700009_doer != NULL) { p700009_doer (); }
}
static word (*p700010_hook) (word) = note;
static const struct defer_panic *p700010_saved;
static fn *p700010_kept[3];
static doer *p700010_doer;
FUNCTION word p700010_f0 (word v1);
FUNCTION NOINLINE word p700010_f1 (void);
FUNCTION word p700010_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v4 = __recover ();
  said (7, v4);
  if (v4 != NULL) {
   word v10 = 0;
   do {
    v10 = (v10 + 1);
    __closure fn *v14 (word v15) {
     if (!go_on ()) { return NULL; }
     const struct defer_panic *v16 = __recover ();
     told (19, v16);
     if (v16 != NULL) {
      kit v41 = (kit) { __lambda (word , (word v21), {
       __result word v22 = 0;
       if (!go_on ()) { return 0; }
       v1 = __lambda (word , (word v24), {
        __result word v25 = 0;
        if (!go_on ()) { return 0; }
        __defer v14 ((g[0] + (v25 + v24)));
       }) ((g[1] | (g[1] | v22)));
       __closure word v29 (word v30) {
        if (!go_on ()) { return 0; }
        const struct defer_panic *v31 = __recover ();
        said (34, v31);
        if (v31 != NULL) {
         trace (36, (v30 ^ v21));
        }
        if ((g[0] ^ 94) % 3 != 0) { return v21; }
        return (v22 * v22);
       }
       p700010_kept[2] = v29;
       return (g[2] * (g[0] ^ g[0]));
      }), (v1 | g[0]), p700010_doer };
     }
     return NULL;
    }
    v14 ((v1 & (g[0] * g[2])));
    __defer v14 (59);
   } while (v10 < 4 && go_on ());
  } else {
   trace (46, g[0]);
  }
 }
 return g[0];
}
FUNCTION NOINLINE word p700010_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v49 = __recover ();
  told (52, v49);
  if (v49 != NULL) {
   {
    gate *gate54 = new_gate ();
    word v55[3] = { 0, 0, 0 };
    for (word v56 = 0; v56 < 2; v56++) {
     word v57 = v56;
     __closure word v65 (word v61) {
      pair v62 = (pair) { (v61 | v57), { (g[1] ^ 13), v61 } };
      return (v62.row[0] ^ (v2 - 41));
     }
     __go {
      __defer done (gate54);
      v65 ((g[1] ^ g[0]));
      __closure word v73 (word v68) {
       v68 = (v68 & (g[1] + g[0]));
       v65 ((g[1] + 99));
       v65 ((v2 | g[1]));
       return (g[2] * (g[0] * v57));
      }
      v55[v57 % 3] = (v57 ^ g[1]);
     }
    }
    wait_for (gate54, 2);
    trace (54, v55[0]);
    trace (54, v55[1]);
   }
   __defer {
    for (word v77 = 0; v77 < 4 && go_on (); v77++) {
     __defer __lambda (word , (word v79), {
      if (!go_on ()) { return 0; }
      __defer {
       const struct defer_panic *v81 = __recover ();
       said (84, v81);
       if (p700010_saved != NULL && (g[1] & v79) % 3 != 0) { __panic (p700010_saved); }
      }
      g[2] = 44;
      return v77;
     }) ((g[1] * (g[2] - v77)));
     auto __closure fn *v90 (word v91);
     __closure fn *v90 (word v91) {
      __result fn *v92 = NULL;
      if (!go_on ()) { return NULL; }
      trace (93, v2);
      __defer bump (&v91, (g[2] - g[2]));
     }
    }
    __defer {
     __defer mixed ((unsigned char) ((g[1] ^ (g[2] ^ v2))), (double) ((g[2] + g[0])) * 0.5, (pair) { (g[0] ^ v2), { (v2 ^ g[0]), v2 } });
     g[0] = (v2 * (v2 * g[1]));
    }
   }
   __defer {
    __defer p700010_f0 ((g[1] | (g[2] ^ g[1])));
    word v102 = 0;
    L101: ;
    v102 = (v102 + 1);
    word v105 = (g[0] + g[0]);
    if (v102 < 3 && go_on ()) { goto L101; }
   }
  }
 }
}
static void p700010 (word i) {
 p700010_hook = note; p700010_saved = NULL;
 p700010_kept[0] = NULL;
 p700010_kept[1] = NULL;
 p700010_kept[2] = NULL;
 p700010_doer = NULL;
 switch (i) {
 case 0: note (p700010_f0 (0));
 break;
 case 1: note (p700010_f1 ());
 break;
 }
 remains ();
 if (p700010_kept[0] != NULL) { note (p700010_kept[0] (0)); }
 if (p700010_kept[1] != NULL) { note (p700010_kept[1] (1)); }
 if (p700010_kept[2] != NULL) { note (p700010_kept[2] (2)); }
 if (p700010_doer != NULL) { p700010_doer (); }
}
static const struct panicker programs[] = {
{ 700001, 2, p700001 },
{ 700002, 5, p700002 },
{ 700003, 2, p700003 },
{ 700004, 2, p700004 },
{ 700005, 5, p700005 },
{ 700006, 2, p700006 },
{ 700007, 3, p700007 },
{ 700008, 5, p700008 },
{ 700009, 2, p700009 },
{ 700010, 2, p700010 },
};
#include "main-panics.h"
