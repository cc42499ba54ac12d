/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#define FUEL 60
#include "harness.h"
#include "closures.h"
static word (*p3001_hook) (word) = note;
static const struct defer_panic *p3001_saved;
static fn *p3001_kept[3];
static doer *p3001_doer;
FUNCTION word p3001_f0 (word v1);
FUNCTION void p3001_f1 (void);
FUNCTION word p3001_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  p3001_saved = __recover ();
  said (5, p3001_saved);
  __defer p3001_f0 ((g[2] ^ (g[2] & g[1])));
  for (word v8 = 0; v8 < 1 && go_on (); v8++) {
   v8 = applied (__lambda (word , (word v10), {
    if (!go_on ()) { return 0; }
    p3001_kept[2] = __lambda (fn *, (word v12), {
     __result fn *v13 = NULL;
     if (!go_on ()) { return NULL; }
     g[0] = v10;
     __closure kit v19 (const struct defer_panic *v16) {
      if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
      if ((g[0] | g[1]) % 3 != 0) { return (kit) { v13, (g[2] & g[2]), p3001_doer }; }
      return (kit) { defer_closure_of (p3001_hook), (v10 - g[0]), NULL };
     }
     __defer __lambda (fn *, (word v21), {
      if (!go_on ()) { return NULL; }
      word v22[3] = { (v10 | g[2]), 56, (g[0] + 99) };
      return v13;
     }) (91);
    }) (24);
    for (word v26 = 0; v26 < 2 && go_on (); v26++) {
     g[0] = g[2];
     if ((v26 * v26) % 3 != 0) { continue; }
    }
    if ((g[0] - g[1]) % 3 != 0) {
     g[1] = v10;
    }
    return 10;
   }), 22);
   if ((v8 - g[1]) % 3 != 0) { goto L32; }
   trace (33, (g[1] * (g[1] | g[1])));
   L32: ;
  }
 }
 return (g[0] ^ (v1 - v1));
}
FUNCTION void p3001_f1 (void) {
 if (!go_on ()) { return ; }
 __defer {
  auto __closure word v38 (word v40);
  auto __closure void v39 (void);
  __closure word v38 (word v40) {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v41 = __recover ();
   said (44, v41);
   if (v41 != NULL) {
    __closure word v47 (word v48) {
     __result word v49 = 0;
     if (!go_on ()) { return 0; }
     if (g[2] % 3 != 0) { return (v48 & v40); }
     return g[1];
    }
    trace (54, (g[1] * (g[2] - 86)));
   }
   fn *v77[3] = { __lambda (word , (word v55), {
    if (!go_on ()) { return 0; }
    auto __closure word v57 (word v59);
    auto __closure word v58 (word v68);
    __closure word v57 (word v59) {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v60 = __recover ();
     told (63, v60);
     __defer p3001_f0 ((v59 ^ g[2]));
     __defer p3001_hook ((g[0] * (g[1] | v40)));
     return (v40 * (v55 - 94));
    }
    __closure word v58 (word v68) {
     __result word v69 = 0;
     if (!go_on ()) { return 0; }
     maker *v70 = NULL;
     __defer p3001_f0 ((v69 ^ (v69 ^ 35)));
    }
    v57 (91);
    return (v55 ^ v55);
   }), v38, v38 };
   told (80, p3001_saved);
   return (g[2] | g[2]);
  }
  __closure void v39 (void) {
   if (!go_on ()) { return ; }
   p3001_kept[1] = __lambda (fn *, (word v83), {
    if (!go_on ()) { return NULL; }
    switch ((v83 - g[1]) % 4) {
    case 0:
     trace (86, (g[2] - (v83 * g[1])));
     break;
    case 2:
     {
      gate *gate88 = new_gate ();
      __go in_thread (gate88, defer_closure_of (note), (g[2] | (v83 ^ g[2]))); wait_for (gate88, 1);
     }
     __defer v38 ((v83 | 71));
     break;
    }
    return NULL;
   }) ((g[0] + (g[2] | 74)));
   word v92 = 0;
   while (v92 < 4 && go_on ()) {
    v92 = (v92 + 1);
    auto __closure void v96 (void);
    __closure void v96 (void) {
     if (!go_on ()) { return ; }
     const struct defer_panic *v97 = __recover ();
     told (100, v97);
     if (v97 != NULL) {
      trace (102, 99);
      word v103 = (v92 ^ v92);
      if (v97 != NULL) { __panic (v97); }
     }
     __defer {
      v97 = __recover ();
      told (109, v97);
      if (v97 != NULL) {
       __defer p3001_f0 ((v92 & (v92 & 88)));
       word v112 = (v92 | (g[1] & 2));
      } else {
       kit v114 = (kit) { v38, (v92 - g[1]), v96 };
      }
     }
    }
   }
  }
  v39 ();
 }
}
static void p3001 (word i) {
 p3001_hook = note; p3001_saved = NULL;
 p3001_kept[0] = NULL;
 p3001_kept[1] = NULL;
 p3001_kept[2] = NULL;
 p3001_doer = NULL;
 switch (i) {
 case 0: note (p3001_f0 (0));
 break;
 case 1: p3001_f1 ();
 break;
 }
 remains ();
 if (p3001_kept[0] != NULL) { note (p3001_kept[0] (0)); }
 if (p3001_kept[1] != NULL) { note (p3001_kept[1] (1)); }
 if (p3001_kept[2] != NULL) { note (p3001_kept[2] (2)); }
 if (p3001_doer != NULL) { p3001_doer (); }
}
static word (*p3002_hook) (word) = note;
static const struct defer_panic *p3002_saved;
static fn *p3002_kept[3];
static doer *p3002_doer;
FUNCTION word p3002_f0 (word v1);
FUNCTION fn *p3002_f1 (fn *v2, doer *v3, kit v4);
FUNCTION NOINLINE fn *p3002_f2 (fn *v6, const struct defer_panic *v7, word v8);
FUNCTION pair p3002_f3 (void);
FUNCTION maker *p3002_f4 (pair v10, word v11);
FUNCTION pair p3002_f5 (const struct defer_panic *v12, word v13);
FUNCTION word p3002_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  trace (15, (v1 * v1));
  __defer p3002_f0 ((g[1] ^ g[0]));
 }
 if (g[0] % 3 != 0) {
  fn *v85 = __lambda (word , (word v19), {
   __result word v20 = 0;
   if (!go_on ()) { return 0; }
   return p3002_hook (62);
   __defer __lambda (fn *, (word v24), {
    if (!go_on ()) { return NULL; }
    __defer {
     const struct defer_panic *v26 = __recover ();
     told (29, v26);
     if (v26 != NULL) {
      auto __closure word v32 (word v33);
      __closure word v32 (word v33) {
       __result word v34 = 0;
       if (!go_on ()) { return 0; }
       const struct defer_panic *v35 = __recover ();
       told (38, v35);
       if (v35 != NULL) {
        __defer note ((g[0] & (v24 ^ g[1])));
       }
       if ((g[0] ^ g[2]) % 3 != 0) { __panic (as_int ((g[2] | 17))); }
       return (v33 * (g[2] | g[1]));
      }
      v32 ((g[1] & (g[2] * 55)));
      trace (44, v24);
      if (v26 != NULL) { __panic (v26); }
     }
     __lambda (void , (void), {
      if (!go_on ()) { return ; }
      v26 = __recover ();
      told (49, v26);
      if (v26 != NULL) {
       if (p3002_saved != NULL && (v19 | v24) % 3 != 0) { __panic (p3002_saved); }
      } else {
       p3002_f5 (NULL, g[1]);
       if ((g[0] | 83) % 3 != 0) { return ; }
      }
      __defer told (56, v26);
     }) ();
     __defer bump (&v19, (g[0] - (g[0] & g[2])));
     p3002_hook = defer_fn (__lambda (word , (word v59), {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v60 = __recover ();
      said (63, v60);
      word v64 = g[1];
      g[0] = (v59 ^ (g[2] ^ 49));
      return (g[1] & (g[0] - v1));
     }));
    }
    if (g[0] % 3 != 1) { goto L68; }
    if (v24 % 3 != 0) { goto L68; }
    L68: ;
    __defer mixed ((unsigned char) (g[0]), (double) (v24) * 0.5, (pair) { v20, { (g[0] ^ v20), (v19 - v19) } });
    return defer_closure_of (p3002_hook);
   }) ((v20 & (g[0] - g[2])));
   word v73 = 0;
   L72: ;
   v73 = (v73 + 1);
   p3002_saved = __recover ();
   told (78, p3002_saved);
   auto __closure word v80 (word v81);
   __closure word v80 (word v81) {
    if (!go_on ()) { return 0; }
    trace (83, (v19 & (g[1] & g[2])));
    return 15;
   }
   if (v73 < 1 && go_on ()) { goto L72; }
  });
 }
 return (g[2] + (v1 - 96));
}
FUNCTION fn *p3002_f1 (fn *v2, doer *v3, kit v4) {
 __result fn *v5 = NULL;
 if (!go_on ()) { return NULL; }
 __defer p3002_f2 (v2, deep (), 51);
 p3002_hook = note;
 __defer {
  mixed ((unsigned char) ((g[1] & (g[2] ^ g[0]))), (double) ((g[2] ^ (v4.w + 18))) * 0.5, (pair) { (g[0] * g[1]), { (g[2] | g[2]), (g[1] | 8) } });
  doer *v92 = v3;
 }
 __closure pair v95 (pair v96, word *v97) {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  __defer note (g[1]);
  __lambda (word , (word v100), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v101 = __recover ();
   said (104, v101);
   if (v101 != NULL) {
    __defer __lambda (void , (void), {
     if (!go_on ()) { return ; }
     p3002_hook = note;
    }) ();
    if (v101 != NULL) { __panic (v101); }
   } else {
    g[0] = (v100 + 34);
    word v111 = 0;
    L110: ;
    v111 = (v111 + 1);
    __defer __lambda (pair , (pair v115, word *v116), {
     __result pair v117 = { 0, { 0, 0 } };
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     trace (118, (v111 & v115.w));
     return v96;
    }) (v96, &v100);
    if ((v96.w | v4.w) % 3 != 0) { return (g[0] | (g[2] ^ v100)); }
    if (v111 < 1 && go_on ()) { goto L110; }
    if ((g[0] & v100) % 3 != 0) { return (g[1] * (g[1] ^ v100)); }
   }
   fn *v122 = v2;
   return 8;
  }) (99);
  word v126 = 0;
  L125: ;
  v126 = (v126 + 1);
  if ((v96.row[0] + g[1]) % 3 != 0) { goto L129; }
  trace (130, g[1]);
  L129: ;
  __lambda (void , (void), {
   if (!go_on ()) { return ; }
   word v133 = 0;
   while (v133 < 2 && go_on ()) {
    v133 = (v133 + 1);
    if (p3002_kept[1] != NULL) { v133 = p3002_kept[1] ((v133 & (v96.w & v133))); }
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     trace (138, v133);
     v133 = v126;
    }) ();
    trace (140, (v126 ^ g[1]));
   }
  }) ();
  (*v97) = (v126 * (g[2] * g[0]));
  p3002_doer = v4.d;
  if (v126 < 2 && go_on ()) { goto L125; }
  return v96;
 }
 return defer_closure_of (p3002_f0);
}
FUNCTION NOINLINE fn *p3002_f2 (fn *v6, const struct defer_panic *v7, word v8) {
 if (!go_on ()) { return NULL; }
 __defer {
  p3002_doer = __lambda (void , (void), {
   if (!go_on ()) { return ; }
   __defer p3002_f5 (NULL, 58);
   pair v150 = (pair) { (v8 * g[1]), { v8, (v8 & 55) } };
   g[1] = g[1];
   switch ((g[0] ^ g[1]) % 4) {
   case 0:
    {
    __closure void v156 (void) {
     if (!go_on ()) { return ; }
     v6 = p3002_kept[1];
    }
    v156 ();
    __defer {
     v7 = __recover ();
     said (162, v7);
     v150 = v150;
     trace (164, (v8 - (g[2] * g[0])));
    }
    }
    break;
   case 1:
    {
    if ((g[2] - g[2]) % 3 != 0) { goto L166; }
    g[0] = (g[0] + (g[1] ^ v8));
    L166: ;
    }
    break;
   case 2:
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     trace (171, g[0]);
    }) ();
    __attribute__ ((fallthrough));
   default:
    trace (173, (v8 - (g[1] - v8)));
    break;
   }
  });
 }
 return NULL;
}
FUNCTION pair p3002_f3 (void) {
 __result pair v9 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  p3002_saved = deep ();
  said (178, p3002_saved);
  if (p3002_saved != NULL) {
   told (181, p3002_saved);
   word v183 = 0;
   L182: ;
   v183 = (v183 + 1);
   __defer {
    const struct defer_panic *v187 = __recover ();
    told (190, v187);
    v9 = v9;
    g[1] = v9.w;
    v183 = __lambda (word , (word v194), {
     if (!go_on ()) { return 0; }
     __defer mixed ((unsigned char) ((v194 + 56)), (double) (v194) * 0.5, (pair) { (g[2] | v9.row[1]), { v194, v194 } });
     const struct defer_panic *v196 = __recover ();
     told (199, v196);
     if (v196 != NULL) {
      __defer defer_closure_of (note) (v183);
      kit v228 = (kit) { __lambda (word , (word v202), {
       if (!go_on ()) { return 0; }
       const struct defer_panic *v203 = __recover ();
       said (206, v203);
       v9 = v9;
       __defer __lambda (void , (void), {
        if (!go_on ()) { return ; }
        const struct defer_panic *v209 = __recover ();
        said (212, v209);
        if (v209 != NULL) {
         if (g[0] % 3 != 2) { return ; }
        } else {
         word v216 = (v194 & (v194 * g[0]));
         fn *v218[3] = { p3002_kept[0], NULL, NULL };
         trace (220, (v202 ^ (v202 * g[2])));
        }
       }) ();
       return g[0];
      }), (g[2] | 87), __lambda (void , (void), {
       if (!go_on ()) { return ; }
       __lambda (void , (void), {
        if (!go_on ()) { return ; }
        trace (225, (v194 + (g[0] & g[2])));
        v183 = v183;
       }) ();
       __defer p3002_f2 (NULL, p3002_saved, (g[2] * (v9.row[1] & g[2])));
      }) };
     } else {
      trace (230, g[2]);
     }
     return 37;
    }) (g[0]);
   }
   if (v183 < 1 && go_on ()) { goto L182; }
  }
 }
}
FUNCTION maker *p3002_f4 (pair v10, word v11) {
 if (!go_on ()) { return NULL; }
 p3002_saved = __recover ();
 told (234, p3002_saved);
 if (p3002_saved != NULL) {
  word v236 = (v11 ^ (g[0] - v11));
  kit v255 = (kit) { __lambda (word , (word v238), {
   __result word v239 = 0;
   if (!go_on ()) { return 0; }
   kit v249 = (kit) { defer_closure_of (note), v236, __lambda (void , (void), {
    if (!go_on ()) { return ; }
    word v241 = 0;
    do {
     v241 = (v241 + 1);
     if (p3002_kept[2] != NULL) { p3002_hook = defer_fn (p3002_kept[2]); }
     word v245[3] = { (g[1] & v239), (v238 + v239), (g[2] & v238) };
     trace (247, (g[2] - (g[1] - v239)));
    } while (v241 < 4 && go_on ());
    if ((g[2] + 50) % 3 != 0) { return ; }
   }) };
   word v251 = (v249.w * (v239 & v238));
   p3002_f4 (v10, v249.w);
   return v10.row[0];
  }), (v10.row[1] & v10.w), p3002_doer };
 } else {
  if ((v10.w | v11) % 3 != 0) { return NULL; }
 }
 __defer {
  const struct defer_panic *v259 = __recover ();
  said (262, v259);
 }
 return NULL;
}
FUNCTION pair p3002_f5 (const struct defer_panic *v12, word v13) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v264 = __recover ();
 told (267, v264);
 if (v264 != NULL) {
  word *v269 = &v13;
  v13 = __lambda (word , (word v273), {
   __result word v274 = 0;
   if (!go_on ()) { return 0; }
   trace (272, v13);
   for (word v276 = 0; v276 < 1 && go_on (); v276++) {
    p3002_hook = note;
    switch ((v274 ^ g[1]) % 4) {
    case 0:
     {
     word v280[3] = { (v274 & g[1]), 29, (g[0] ^ v276) };
     }
     break;
    case 1:
     {
     __closure void v284 (void) {
      if (!go_on ()) { return ; }
      trace (285, v13);
      v273 = 83;
     }
     p3002_doer = v284;
     p3002_doer = v284;
     }
     break;
    case 2:
     {
     __closure void v291 (void) {
      if (!go_on ()) { return ; }
      trace (292, v13);
      trace (293, (v273 | 95));
      trace (294, (*v269));
      word v295 = v276;
     }
     fn *v314 = __lambda (word , (word v297), {
      if (!go_on ()) { return 0; }
      __defer __lambda (word , (word v299), {
       __result word v300 = 0;
       if (!go_on ()) { return 0; }
       const struct defer_panic *v301 = __recover ();
       said (304, v301);
      }) ((v13 * (g[1] ^ g[0])));
      __defer __lambda (word , (word v307), {
       __result word v308 = 0;
       if (!go_on ()) { return 0; }
       if (v297 % 3 != 0) { __panic (as_ulong (g[2])); }
       p3002_kept[2] = defer_closure_of (p3002_hook);
       return (g[0] * (g[0] * g[0]));
      }) ((g[1] * 67));
      return (g[1] * (v297 - g[1]));
     });
     p3002_f3 ();
     }
     break;
    default:
     __defer note ((g[0] * (v273 & v274)));
     break;
    }
   }
   if (((*v269) & v273) % 3 != 0) { __panic (as_char ((v274 & g[0]))); }
   fn *v336 = __lambda (word , (word v320), {
    if (!go_on ()) { return 0; }
    word v321 = g[2];
    __defer {
     const struct defer_panic *v324 = __recover ();
     told (327, v324);
     if (v324 != NULL) {
      trace (330, (v320 * (v321 + 56)));
     } else {
      const struct defer_panic *v331 = __recover ();
      told (334, v331);
     }
    }
    return (g[1] - g[1]);
   });
  }) ((v13 + (v13 - v13)));
 } else {
  trace (338, (v13 + (g[0] | v13)));
 }
 __defer {
  trace (340, (g[2] * (g[1] - v13)));
 }
 return (pair) { 66, { g[2], (g[2] + 67) } };
}
static void p3002 (word i) {
 p3002_hook = note; p3002_saved = NULL;
 p3002_kept[0] = NULL;
 p3002_kept[1] = NULL;
 p3002_kept[2] = NULL;
 p3002_doer = NULL;
 switch (i) {
 case 0: note (p3002_f0 (0));
 break;
 case 1: p3002_f1 (NULL, NULL, (kit) { defer_closure_of (note), 1, NULL });
 break;
 case 2: p3002_f2 (NULL, NULL, 16);
 break;
 case 3: p3002_f3 ();
 break;
 case 4: p3002_f4 ((pair) { 4, { 4, 5 } }, 29);
 break;
 case 5: p3002_f5 (NULL, 36);
 break;
 }
 remains ();
 if (p3002_kept[0] != NULL) { note (p3002_kept[0] (0)); }
 if (p3002_kept[1] != NULL) { note (p3002_kept[1] (1)); }
 if (p3002_kept[2] != NULL) { note (p3002_kept[2] (2)); }
 if (p3002_doer != NULL) { p3002_doer (); }
}
static word (*p3003_hook) (word) = note;
static const struct defer_panic *p3003_saved;
static fn *p3003_kept[3];
static doer *p3003_doer;
FUNCTION word p3003_f0 (word v1);
FUNCTION void p3003_f1 (const struct defer_panic *v2, kit v3);
FUNCTION word p3003_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v5 = __recover ();
  said (8, v5);
  if (v5 != NULL) {
   g[2] = v1;
  }
  word v12 = 0;
  do {
   v12 = (v12 + 1);
   if ((v1 * g[0]) % 3 != 0) { break; }
   word v17 = 0;
   while (v17 < 2 && go_on ()) {
    v17 = (v17 + 1);
    v1 = applied (__lambda (word , (word v21), {
     if (!go_on ()) { return 0; }
     __closure word v59 (word v23) {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v24 = __recover ();
      said (27, v24);
      if (v24 != NULL) {
       __lambda (void , (void), {
        if (!go_on ()) { return ; }
        v5 = __recover ();
        said (32, v5);
        word v33[3] = { (v12 * 40), (g[1] ^ v1), g[1] };
        if (p3003_kept[1] != NULL) { __defer p3003_kept[1] (v21); }
       }) ();
       if ((g[1] - v23) % 3 != 0) { __panic (as_uint ((g[0] + 75))); }
       if (v24 != NULL) { __panic (v24); }
      }
      __closure fn *v40 (word v41) {
       if (!go_on ()) { return NULL; }
       const struct defer_panic *v42 = deep ();
       said (45, v42);
       if (v42 != NULL) {
        doer *v48 = NULL;
       } else {
        __panic (as_text (g[2]));
        fn *v51 = NULL;
       }
       v41 = (g[1] | (g[2] & v21));
       if (g[0] % 3 != 2) { return p3003_kept[0]; }
       return NULL;
      }
      if ((v23 + g[1]) % 3 != 0) { __panic (as_int ((v1 | v21))); }
      return v17;
     }
     v59 (v17);
     return (g[2] & v12);
    }), (v1 - (g[0] * g[2])));
   }
  } while (v12 < 1 && go_on ());
 }
 return (g[0] * g[0]);
}
FUNCTION void p3003_f1 (const struct defer_panic *v2, kit v3) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v65 = __recover ();
  told (68, v65);
  if (v65 != NULL) {
   fn *v121[3] = { __lambda (word , (word v70), {
    if (!go_on ()) { return 0; }
    told (72, v65);
    __closure pair v74 (pair v75, word *v76) {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     v70 = (v3.w - (v70 | (*v76)));
     said (79, v2);
     for (word v81 = 0; v81 < 1 && go_on (); v81++) {
      word *v82 = &v75.w;
      {
       gate *gate84 = new_gate ();
       __go __lambda (void, (void), {
        __defer done (gate84);
        __defer { told (84, __recover ()); }
        __defer told (87, v65);
       }) ();
       wait_for (gate84, 1);
      }
      __closure void v90 (void) {
       if (!go_on ()) { return ; }
       trace (91, v75.w);
       const struct defer_panic *v92 = __recover ();
       said (95, v92);
       if (v92 != NULL) {
        trace (97, (v75.w ^ (v75.w ^ v3.w)));
       } else {
        pair v98 = v75;
        p3003_f1 (v65, (kit) { NULL, (g[1] - 19), v90 });
       }
       __defer mixed ((unsigned char) ((v75.w * (v81 * v81))), (double) (v81) * 0.5, v75);
       const struct defer_panic *v102 = __recover ();
       said (105, v102);
      }
      if ((g[0] - v3.w) % 3 != 0) { return v75; }
     }
     return v75;
    }
    return (g[2] ^ g[0]);
   }), __lambda (word , (word v110), {
    if (!go_on ()) { return 0; }
    v110 = __lambda (word , (word v112), {
     __result word v113 = 0;
     if (!go_on ()) { return 0; }
     word v115 = 0;
     while (v115 < 4 && go_on ()) {
      v115 = (v115 + 1);
      if (g[0] % 3 != 1) { return p3003_f0 ((v3.w * v115)); }
     }
     return (v115 & 36);
    }) (v110);
    return g[1];
   }), defer_closure_of (p3003_hook) };
  } else {
   trace (123, 4);
  }
 }
}
static void p3003 (word i) {
 p3003_hook = note; p3003_saved = NULL;
 p3003_kept[0] = NULL;
 p3003_kept[1] = NULL;
 p3003_kept[2] = NULL;
 p3003_doer = NULL;
 switch (i) {
 case 0: note (p3003_f0 (0));
 break;
 case 1: p3003_f1 (NULL, (kit) { defer_closure_of (note), 1, NULL });
 break;
 }
 remains ();
 if (p3003_kept[0] != NULL) { note (p3003_kept[0] (0)); }
 if (p3003_kept[1] != NULL) { note (p3003_kept[1] (1)); }
 if (p3003_kept[2] != NULL) { note (p3003_kept[2] (2)); }
 if (p3003_doer != NULL) { p3003_doer (); }
}
static word (*p3004_hook) (word) = note;
static const struct defer_panic *p3004_saved;
static fn *p3004_kept[3];
static doer *p3004_doer;
FUNCTION word p3004_f0 (word v1);
FUNCTION word p3004_f1 (doer *v3);
FUNCTION word p3004_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __closure void v6 (void) {
  if (!go_on ()) { return ; }
  if (g[1] % 3 != 0) { __panic (as_uint (88)); }
  if ((g[2] - 65) % 3 != 0) { goto L8; }
  __defer p3004_f1 (__lambda (void , (void), {
   if (!go_on ()) { return ; }
   auto __closure pair v11 (pair v12, word *v13);
   __closure pair v11 (pair v12, word *v13) {
    __result pair v14 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    word v15 = ((*v13) * (v12.row[1] | 76));
   }
   __defer v11 ((pair) { (g[0] * v2), { (v2 & g[0]), (v2 + 1) } }, &v2);
   v11 ((pair) { (g[2] - 17), { 91, (g[1] & v2) } }, &v1);
  }));
  L8: ;
 }
 {
  gate *gate23 = new_gate ();
  word v24[3] = { 0, 0, 0 };
  for (word v25 = 0; v25 < 2; v25++) {
   word v26 = v25;
   word v28[3] = { (g[0] ^ v26), (v2 - g[0]), (g[0] - g[1]) };
   __go __lambda (void, (void), {
    __defer done (gate23);
    v24[v26 % 3] = (v1 * 74);
   }) ();
  }
  wait_for (gate23, 2);
  trace (23, v24[0]);
  trace (23, v24[1]);
 }
 __closure fn *v34 (word v35) {
  if (!go_on ()) { return NULL; }
  v35 = applied (__lambda (word , (word v39), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v40 = __recover ();
   said (43, v40);
   p3004_kept[1] = __lambda (word , (word v45), {
    if (!go_on ()) { return 0; }
    __defer {
     v40 = __recover ();
     said (49, v40);
     if (v40 != NULL) {
      __defer v34 (v39);
      word v52 = (v35 + g[1]);
      if (v40 != NULL) { __panic (v40); }
     }
     { word (*h55) (word) = defer_fn (defer_closure_of (note)); __defer defer_fn_free (h55); applied_pointer (h55, v2); }
    }
    return (v45 | (g[0] + g[2]));
   });
   return g[1];
  }), (g[0] & g[1]));
  __defer p3004_hook (g[2]);
  return __lambda (word , (word v61), {
   __result word v62 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v63 = __recover ();
   told (66, v63);
   if (v63 != NULL) {
    __closure fn *v69 (word v70) {
     if (!go_on ()) { return NULL; }
     g[2] = (g[1] - v62);
     trace (72, (v70 | (g[1] & v70)));
     if (v35 % 3 != 0) { return NULL; }
     return NULL;
    }
    v69 (g[1]);
   }
   told (77, p3004_saved);
   if (g[1] % 3 != 0) { return (v62 | (g[0] - g[2])); }
   auto __closure fn *v85 (void);
   __closure fn *v85 (void) {
    if (!go_on ()) { return NULL; }
    __defer {
     __defer v34 ((g[2] + v35));
     maker *v82 = v34;
    }
    return NULL;
   }
   __defer v85 ();
   v85 ();
  });
 }
 v34 ((g[1] | (v1 ^ g[1])));
 __defer v34 ((v1 & v2));
}
FUNCTION word p3004_f1 (doer *v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v91 = __recover ();
  said (94, v91);
  if (v91 != NULL) {
   bump (&v4, (g[0] + g[2]));
   auto __closure fn *v179 (word v98, word v99);
   __closure fn *v179 (word v98, word v99) {
    __result fn *v100 = NULL;
    if (!go_on ()) { return NULL; }
    __defer __lambda (fn *, (word v102), {
     if (!go_on ()) { return NULL; }
     const struct defer_panic *v103 = __recover ();
     told (106, v103);
     if (v103 != NULL) {
      __defer __lambda (fn *, (word v109), {
       __result fn *v110 = NULL;
       if (!go_on ()) { return NULL; }
       const struct defer_panic *v111 = __recover ();
       told (114, v111);
       if (v111 != NULL) {
        __defer p3004_f1 (v3);
        if (v111 != NULL && g[0] % 3 != 0) { __panic (v111); }
       } else {
        kit v118 = (kit) { v110, (v99 | g[0]), v3 };
       }
       __defer p3004_hook (29);
       pairer *v121 = NULL;
       trace (123, v99);
      }) (v99);
     } else {
      __defer mixed ((unsigned char) ((v99 - (g[0] & v102))), (double) ((v102 & (v99 ^ v102))) * 0.5, (pair) { g[2], { v98, (g[1] - g[2]) } });
      bump (&v4, (v4 & 80));
      __defer p3004_f0 (v99);
     }
     __defer {
      __closure word v129 (word v130) {
       if (!go_on ()) { return 0; }
       if (v91 != NULL && g[0] % 3 != 1) { __panic (v91); }
       if (v100 != NULL) { v99 = v100 ((v99 & (g[0] & g[2]))); }
       return (g[2] - (v102 + g[1]));
      }
      p3004_kept[1] = v129;
      p3004_f1 (v3);
      {
       gate *gate137 = new_gate ();
       word v138[3] = { 0, 0, 0 };
       for (word v139 = 0; v139 < 2; v139++) {
        word v140 = v139;
        __closure word v149 (word v144) {
         pair v145 = (pair) { (v99 | g[1]), { (v102 + g[1]), g[1] } };
         return 87;
        }
        __go __lambda (void, (void), {
         __defer done (gate137);
         pair v150 = (pair) { g[2], { (v102 + g[1]), g[0] } };
         word v153[3] = { (v140 ^ 5), (v98 | v140), v102 };
         v138[v140 % 3] = (v99 ^ (g[1] | v153[0]));
        }) ();
       }
       wait_for (gate137, 2);
       trace (137, v138[0]);
       trace (137, v138[1]);
      }
     }
     __defer {
      trace (157, (g[2] & (v102 - g[2])));
      v100 = v100;
     }
     trace (159, (v4 & (v99 - 39)));
     return __lambda (word , (word v161), {
      __result word v162 = 0;
      if (!go_on ()) { return 0; }
      __defer {
       const struct defer_panic *v164 = __recover ();
       told (167, v164);
       __defer mixed ((unsigned char) (g[2]), (double) (69) * 0.5, (pair) { 35, { (g[0] - 6), g[0] } });
       word v169[3] = { (v98 * v102), (v161 - v99), (v162 - g[2]) };
       if (v100 != NULL) { __defer v100 (g[1]); }
      }
      kit v172 = (kit) { v100, (g[0] ^ g[0]), p3004_doer };
     });
    }) ((v4 - (g[1] * 49)));
    trace (174, g[0]);
    doer *v176 = __lambda (void , (void), {
     if (!go_on ()) { return ; }
     v99 = (v98 | (v4 ^ 19));
    });
    return v100;
   }
  } else {
   trace (180, (v4 ^ (g[2] & g[2])));
  }
 }
 return (g[2] & (v4 + 8));
}
static void p3004 (word i) {
 p3004_hook = note; p3004_saved = NULL;
 p3004_kept[0] = NULL;
 p3004_kept[1] = NULL;
 p3004_kept[2] = NULL;
 p3004_doer = NULL;
 switch (i) {
 case 0: note (p3004_f0 (0));
 break;
 case 1: note (p3004_f1 (NULL));
 break;
 }
 remains ();
 if (p3004_kept[0] != NULL) { note (p3004_kept[0] (0)); }
 if (p3004_kept[1] != NULL) { note (p3004_kept[1] (1)); }
 if (p3004_kept[2] != NULL) { note (p3004_kept[2] (2)); }
 if (p3004_doer != NULL) { p3004_doer (); }
}
static word (*p3005_hook) (word) = note;
static const struct defer_panic *p3005_saved;
static fn *p3005_kept[3];
static doer *p3005_doer;
FUNCTION word p3005_f0 (word v1);
FUNCTION kit p3005_f1 (void);
FUNCTION void p3005_f2 (doer *v3, doer *v4);
FUNCTION fn *p3005_f3 (const struct defer_panic *v5, pair v6);
FUNCTION word p3005_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p3005_f1 ();
 __closure fn *v10 (word v11) {
  if (!go_on ()) { return NULL; }
  __defer p3005_f1 ();
  return __lambda (word , (word v14), {
   __result word v15 = 0;
   if (!go_on ()) { return 0; }
   p3005_saved = __recover ();
   told (18, p3005_saved);
   if (p3005_saved != NULL) {
    word v20 = 22;
    pair v22 = (pair) { (g[1] - g[1]), { (g[0] - g[2]), (v14 & g[2]) } };
    g[0] = (g[0] ^ (g[1] ^ 21));
    if (p3005_saved != NULL) { __panic (p3005_saved); }
   }
   __lambda (word , (word v27), {
    __result word v28 = 0;
    if (!go_on ()) { return 0; }
    word v31 = 0;
    while (v31 < 4 && go_on ()) {
     v31 = (v31 + 1);
     word v34 = (v28 & v11);
    }
   }) (v14);
   g[0] = (v14 & (v14 * v11));
  });
 }
 v10 ((v1 * (v1 + 8)));
 v10 (57);
 for (word v41 = 0; v41 < 4 && go_on (); v41++) {
  word v43 = 0;
  while (v43 < 4 && go_on ()) {
   v43 = (v43 + 1);
   word *v46 = &v41;
   __defer {
    trace (49, 97);
    __lambda (word , (word v51), {
     if (!go_on ()) { return 0; }
     p3005_saved = __recover ();
     told (54, p3005_saved);
     if (p3005_saved != NULL) {
      if ((g[1] * g[0]) % 3 != 0) { __panic (as_literal (12)); }
     } else {
      trace (57, (g[2] + g[2]));
      __defer __lambda (word , (word v59), {
       if (!go_on ()) { return 0; }
       __defer note (23);
       return (v41 * (v59 * g[0]));
      }) ((g[2] & 81));
     }
     return 79;
    }) ((g[0] & (g[0] * g[2])));
   }
  }
 }
 return (v1 & (v1 + g[0]));
}
FUNCTION kit p3005_f1 (void) {
 __result kit v2 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer p3005_hook (v2.w);
 __defer applied (__lambda (word , (word v67), {
  __result word v68 = 0;
  if (!go_on ()) { return 0; }
  __defer __lambda (void , (void), {
   if (!go_on ()) { return ; }
   maker *v74 = __lambda (fn *, (word v70), {
    __result fn *v71 = NULL;
    if (!go_on ()) { return NULL; }
    word v72[3] = { (g[2] & v67), v68, (v67 + v2.w) };
   });
  }) ();
  maker *v97 = __lambda (fn *, (word v76), {
   __result fn *v77 = NULL;
   if (!go_on ()) { return NULL; }
   g[0] = (g[1] | (v68 * g[2]));
   for (word v80 = 0; v80 < 3 && go_on (); v80++) {
    p3005_hook = defer_fn (__lambda (word , (word v82), {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v83 = __recover ();
     told (86, v83);
     if (v83 != NULL) {
      trace (88, (v2.w - (v80 - v82)));
      if (v83 != NULL) { __panic (v83); }
     } else {
      p3005_saved = __recover ();
      told (92, p3005_saved);
      __defer p3005_f1 ();
     }
     if (v77 != NULL) { __defer v77 ((v76 & v2.w)); }
     return (g[0] & g[0]);
    }));
    v80 = (v76 - (g[1] * v2.w));
   }
  });
  __defer __lambda (void , (void), {
   if (!go_on ()) { return ; }
   const struct defer_panic *v100 = __recover ();
   said (103, v100);
   if (v100 != NULL) {
    __closure pair v106 (pair v107, word *v108) {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     if (v97 != NULL) { __defer v97 ((g[2] - (v67 * (*v108)))); }
     word v110[3] = { v68, (v67 | v2.w), v67 };
     return v107;
    }
    __defer v106 ((pair) { (v68 * v67), { v2.w, v2.w } }, &v68);
    if (v100 != NULL) { __panic (v100); }
   }
   __defer {
    applied (__lambda (word , (word v117), {
     __result word v118 = 0;
     if (!go_on ()) { return 0; }
     word v119 = (g[0] & (v68 + v2.w));
     if ((g[0] * g[2]) % 3 != 0) { __panic (as_int ((v117 & 2))); }
    }), v68);
    {
     gate *gate122 = new_gate ();
     word v123[3] = { 0, 0, 0 };
     for (word v124 = 0; v124 < 2; v124++) {
      word v125 = v124;
      __closure word v132 (word v128) {
       v128 = v2.w;
       return (v128 & (g[1] - 84));
      }
      word v133[3] = { 84, (g[0] * g[0]), (g[2] + v67) };
      v132 ((v133[2] ^ v67));
      __go {
       __defer done (gate122);
       word v137 = (v125 * (g[1] ^ v2.w));
       v123[v125 % 3] = v67;
      }
     }
     wait_for (gate122, 2);
     trace (122, v123[0]);
     trace (122, v123[1]);
    }
    auto __closure word v141 (word v143);
    auto __closure word v142 (word v147);
    __closure word v141 (word v143) {
     __result word v144 = 0;
     if (!go_on ()) { return 0; }
     if ((v144 | v2.w) % 3 != 0) { return (v143 * (g[2] - v2.w)); }
     __defer p3005_f0 ((v2.w & v2.w));
    }
    __closure word v142 (word v147) {
     if (!go_on ()) { return 0; }
     trace (148, g[0]);
     return g[0];
    }
    v142 ((g[1] ^ 43));
    v141 ((g[2] & v67));
   }
  }) ();
 }), (g[1] + g[1]));
}
FUNCTION void p3005_f2 (doer *v3, doer *v4) {
 if (!go_on ()) { return ; }
 kit v183 = (kit) { __lambda (word , (word v152), {
  __result word v153 = 0;
  if (!go_on ()) { return 0; }
  auto __closure word v179 (const struct defer_panic *v155, word *v156);
  __closure word v179 (const struct defer_panic *v155, word *v156) {
   __result word v157 = 0;
   if (!go_on ()) { return 0; }
   __defer p3005_f2 (v4, v4);
   auto __closure word v160 (word v162);
   auto __closure word v161 (word v166);
   __closure word v160 (word v162) {
    __result word v163 = 0;
    if (!go_on ()) { return 0; }
    __defer p3005_f2 (v4, p3005_doer);
    v160 ((v157 + (g[0] * g[2])));
   }
   __closure word v161 (word v166) {
    __result word v167 = 0;
    if (!go_on ()) { return 0; }
    __defer {
     trace (169, (v157 + (g[1] - 67)));
    }
    if (p3005_doer != NULL) {
     if (v4 != NULL) { v4 (); }
     __defer p3005_f0 ((g[1] | (g[1] & v167)));
    }
    v155 = NULL;
    return 29;
   }
   return v152;
  }
  __defer v179 (p3005_saved, &v153);
  v179 (p3005_saved, &(word) { v152 });
 }), (g[1] * g[1]), __lambda (void , (void), {
  if (!go_on ()) { return ; }
  trace (182, (g[2] - g[1]));
 }) };
}
FUNCTION fn *p3005_f3 (const struct defer_panic *v5, pair v6) {
 __result fn *v7 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v185 = __recover ();
 said (188, v185);
 if (v7 != NULL) { __defer v7 (g[2]); }
 word v191 = 0;
 do {
  v191 = (v191 + 1);
  fn *v243[3] = { v7, __lambda (word , (word v194), {
   if (!go_on ()) { return 0; }
   pair v195 = (pair) { (v6.w - v6.row[0]), { (g[0] + g[0]), (g[1] & v194) } };
   word v198 = 0;
   while (v198 < 1 && go_on ()) {
    v198 = (v198 + 1);
    v195.w = v194;
    __closure word v203 (word v204) {
     if (!go_on ()) { return 0; }
     if ((v198 ^ 48) % 3 != 0) { return 26; }
     v204 = defer_closure_of (p3005_f0) ((g[1] + (g[0] + v198)));
     if (v195.w % 3 != 0) { __panic (as_float ((v195.w ^ g[0]))); }
     return 42;
    }
    __defer __lambda (word , (word v210), {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v211 = __recover ();
     said (214, v211);
     word v215 = g[0];
     {
      gate *gate217 = new_gate ();
      word v218[3] = { 0, 0, 0 };
      for (word v219 = 0; v219 < 3; v219++) {
       word v220 = v219;
       word v223[3] = { (g[1] + 89), (g[0] & v210), (v215 * g[2]) };
       __go {
        __defer done (gate217);
        v218[v220 % 3] = (v198 | (v220 * v6.w));
       }
      }
      wait_for (gate217, 3);
      trace (217, v218[0]);
      trace (217, v218[1]);
      trace (217, v218[2]);
     }
     return (v195.w + (v215 + g[1]));
    }) ((g[2] ^ (v195.row[0] & v195.w)));
    p3005_hook = defer_fn (__lambda (word , (word v231), {
     if (!go_on ()) { return 0; }
     word *v232 = &v191;
     p3005_hook = defer_fn (__lambda (word , (word v235), {
      __result word v236 = 0;
      if (!go_on ()) { return 0; }
      word v237 = (v236 ^ (g[0] ^ 28));
      if ((g[0] * v236) % 3 != 0) { return (v237 - (g[0] * v236)); }
      return (g[0] + (v236 * g[0]));
     }));
     return (g[0] | (g[1] * 64));
    }));
   }
   return (g[0] * (v191 - v191));
  }), defer_closure_of (p3005_hook) };
  pairer *v256 = __lambda (pair , (pair v245, word *v246), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   auto __closure word v248 (word v249);
   __closure word v248 (word v249) {
    if (!go_on ()) { return 0; }
    pairer *v250 = NULL;
    return (g[0] + (v191 & 43));
   }
   v248 (43);
   return (pair) { (v191 * g[0]), { 99, (v191 & g[1]) } };
  });
 } while (v191 < 2 && go_on ());
 return v7;
}
static void p3005 (word i) {
 p3005_hook = note; p3005_saved = NULL;
 p3005_kept[0] = NULL;
 p3005_kept[1] = NULL;
 p3005_kept[2] = NULL;
 p3005_doer = NULL;
 switch (i) {
 case 0: note (p3005_f0 (0));
 break;
 case 1: p3005_f1 ();
 break;
 case 2: p3005_f2 (NULL, NULL);
 break;
 case 3: p3005_f3 (NULL, (pair) { 3, { 4, 5 } });
 break;
 }
 remains ();
 if (p3005_kept[0] != NULL) { note (p3005_kept[0] (0)); }
 if (p3005_kept[1] != NULL) { note (p3005_kept[1] (1)); }
 if (p3005_kept[2] != NULL) { note (p3005_kept[2] (2)); }
 if (p3005_doer != NULL) { p3005_doer (); }
}
static word (*p3006_hook) (word) = note;
static const struct defer_panic *p3006_saved;
static fn *p3006_kept[3];
static doer *p3006_doer;
FUNCTION word p3006_f0 (word v1);
FUNCTION fn *p3006_f1 (word v3);
FUNCTION NOINLINE word p3006_f2 (void);
FUNCTION fn *p3006_f3 (fn *v6, doer *v7);
FUNCTION NOINLINE word p3006_f4 (word *v8, fn *v9);
FUNCTION word p3006_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p3006_f1 ((v1 | (v2 - g[0])));
 trace (11, 1);
 auto __closure word v15 (word v17);
 auto __closure word v16 (word v21);
 __closure word v15 (word v17) {
  if (!go_on ()) { return 0; }
  word v18 = g[2];
  return (v18 * (v17 + g[1]));
 }
 __closure word v16 (word v21) {
  __result word v22 = 0;
  if (!go_on ()) { return 0; }
  __defer {
   __closure void v26 (void) {
    if (!go_on ()) { return ; }
    if ((g[0] * v2) % 3 != 0) { return ; }
    maker *v46 = __lambda (fn *, (word v28), {
     if (!go_on ()) { return NULL; }
     const struct defer_panic *v29 = __recover ();
     said (32, v29);
     if (v29 != NULL) {
      trace (35, (g[1] & (g[0] - 29)));
      if (v29 != NULL) { __panic (v29); }
     } else {
      if (v21 % 3 != 0) { __panicf (LINES, (g[0] ^ g[1]), (g[2] - 80)); }
     }
     __defer {
      word v40 = (v28 + (g[1] + 91));
      __defer p3006_f0 ((v40 | (g[1] * v28)));
     }
     p3006_hook = note;
     return p3006_kept[0];
    });
    switch (g[1] % 4 + 0) {
    case 0:
     {
     auto __closure word v51 (word v52);
     __closure word v51 (word v52) {
      __result word v53 = 0;
      if (!go_on ()) { return 0; }
      __defer p3006_f1 ((v22 | (v53 + v53)));
      v46 = v46;
      return (v52 + v52);
     }
     }
     __attribute__ ((fallthrough));
    case 1:
     trace (59, (g[0] ^ v2));
     break;
    case 2:
     trace (61, g[1]);
     __attribute__ ((fallthrough));
    default:
     {
     trace (63, (g[0] & (g[2] - 22)));
     }
     break;
    }
   }
   p3006_doer = v26;
  }
  return 97;
 }
 v16 (v2);
 v15 (g[1]);
 return (g[0] + 65);
}
FUNCTION fn *p3006_f1 (word v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v69 = __recover ();
 said (72, v69);
 if (v69 != NULL) {
  __defer defer_closure_of (p3006_hook) ((g[0] * (g[0] + 9)));
  word v76 = 0;
  do {
   v76 = (v76 + 1);
   word v80 = 0;
   do {
    v80 = (v80 + 1);
    kit v128 = (kit) { v4, (g[2] & 98), __lambda (void , (void), {
     if (!go_on ()) { return ; }
     kit v97 = (kit) { v4, (v80 - 36), __lambda (void , (void), {
      if (!go_on ()) { return ; }
      v69 = __recover ();
      told (85, v69);
      word *v86 = &v80;
      { word (*h88) (word) = defer_fn (__lambda (word , (word v89), {
       __result word v90 = 0;
       if (!go_on ()) { return 0; }
       if (v4 != NULL) { applied (v4, g[0]); }
       return (g[0] - (v89 - g[0]));
      })); __defer defer_fn_free (h88); v80 = applied_pointer (h88, (g[1] | (g[1] * v80))); }
      v4 = __lambda (fn *, (word v94), {
       if (!go_on ()) { return NULL; }
       trace (95, (g[2] + (v3 - g[0])));
       return v4;
      }) (((*v86) & (g[1] ^ 38)));
     }) };
     p3006_hook = note;
     pairer *v126 = __lambda (pair , (pair v100, word *v101), {
      __result pair v102 = { 0, { 0, 0 } };
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      const struct defer_panic *v103 = __recover ();
      said (106, v103);
      v76 = v97.w;
      pairer *v123 = __lambda (pair , (pair v108, word *v109), {
       __result pair v110 = { 0, { 0, 0 } };
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       const struct defer_panic *v111 = __recover ();
       told (114, v111);
       if (v111 != NULL) {
        trace (117, v102.w);
       } else {
        trace (118, (g[1] * (g[1] - 17)));
       }
       __defer mixed ((unsigned char) ((*v109)), (double) ((v100.row[1] | (v3 ^ g[0]))) * 0.5, v110);
       trace (120, (v3 + ((*v109) + g[0])));
       v80 = p3006_f2 ();
       return v110;
      });
      return (pair) { (*v101), { (v76 - v3), (g[0] | v100.w) } };
     });
    }) };
    if (v4 != NULL) { v3 = v4 ((g[2] | (g[1] ^ 0))); }
    v69 = __recover ();
   } while (v80 < 2 && go_on ());
   g[0] = (g[2] + (g[2] + g[0]));
   word v134 = 0;
   L133: ;
   v134 = (v134 + 1);
   for (word v138 = 0; v138 < 1 && go_on (); v138++) {
    __defer p3006_hook ((g[1] * 51));
    __defer p3006_f0 ((g[2] & 38));
   }
   if (v134 < 3 && go_on ()) { goto L133; }
  } while (v76 < 2 && go_on ());
 }
 __defer p3006_f3 (v4, p3006_doer);
}
FUNCTION NOINLINE word p3006_f2 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer p3006_f0 ((v5 & (g[1] * g[0])));
 fn *v164[3] = { __lambda (word , (word v143), {
  if (!go_on ()) { return 0; }
  trace (144, (g[0] | (v143 & g[1])));
  return v5;
 }), __lambda (word , (word v146), {
  __result word v147 = 0;
  if (!go_on ()) { return 0; }
  word v148 = v5;
  return (v147 + v5);
 }), __lambda (word , (word v151), {
  if (!go_on ()) { return 0; }
  v5 = (g[1] & 19);
  trace (153, g[1]);
  if ((v5 ^ v5) % 3 != 0) {
   {
    gate *gate155 = new_gate ();
    __go {
     __defer done (gate155);
     __defer { told (155, __recover ()); }
     __defer told (157, __recover ());
     trace (158, v151);
     v151 = __lambda (word , (word v160), {
      __result word v161 = 0;
      if (!go_on ()) { return 0; }
      if (p3006_saved != NULL) { __panic (p3006_saved); }
     }) ((g[1] + g[2]));
    }
    wait_for (gate155, 1);
   }
  }
  return v151;
 }) };
 return 79;
}
FUNCTION fn *p3006_f3 (fn *v6, doer *v7) {
 if (!go_on ()) { return NULL; }
 p3006_saved = __recover ();
 told (169, p3006_saved);
 __defer {
  v6 = __lambda (fn *, (word v172), {
   if (!go_on ()) { return NULL; }
   const struct defer_panic *v173 = __recover ();
   told (176, v173);
   for (word v178 = 0; v178 < 2 && go_on (); v178++) {
    for (word v180 = 0; v180 < 4 && go_on (); v180++) {
     trace (181, (g[0] & (v172 & g[0])));
     __defer mixed ((unsigned char) (g[1]), (double) ((v180 * (g[0] | g[0]))) * 0.5, (pair) { (g[2] - 7), { g[0], (v180 ^ g[1]) } });
     __defer p3006_f1 ((v178 * v172));
    }
    if (v6 != NULL) { __defer applied (v6, (g[2] ^ (v172 ^ g[0]))); }
    for (word v186 = 0; v186 < 4 && go_on (); v186++) {
     if (v6 != NULL) { v172 = v6 ((g[2] | g[0])); }
     __defer __lambda (pair , (pair v189, word *v190), {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      p3006_hook = p3006_f0;
      __defer p3006_f2 ();
      return v189;
     }) ((pair) { (g[1] + v178), { 21, g[0] } }, &v178);
     g[2] = (g[0] & (g[2] + 68));
     if ((g[2] - g[2]) % 3 != 0) { return p3006_f1 ((v178 + (g[0] - g[0]))); }
    }
   }
   word v197 = 0;
   do {
    v197 = (v197 + 1);
    for (word v202 = 0; v202 < 1 && go_on (); v202++) {
     g[0] = (v197 - v172);
     if ((g[0] * v202) % 3 != 0) { break; }
     fn *v211[3] = { v6, __lambda (word , (word v205), {
      __result word v206 = 0;
      if (!go_on ()) { return 0; }
      __defer p3006_f3 (defer_closure_of (note), __lambda (void , (void), {
       if (!go_on ()) { return ; }
       if (v6 != NULL) { v206 = applied (v6, (v205 * (v205 - 42))); }
       word v209 = (g[2] | (v206 & g[2]));
      }));
     }), v6 };
    }
   } while (v197 < 1 && go_on ());
   return v6;
  }) ((g[0] ^ (g[1] ^ g[2])));
 }
 return v6;
}
FUNCTION NOINLINE word p3006_f4 (word *v8, fn *v9) {
 if (!go_on ()) { return 0; }
 __closure pair v216 (pair v217, word *v218) {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  for (word v220 = 0; v220 < 4 && go_on (); v220++) {
   maker *v224 = __lambda (fn *, (word v221), {
    if (!go_on ()) { return NULL; }
    v221 = (g[0] | (v217.w ^ v217.row[0]));
    return v9;
   });
   if (p3006_kept[1] != NULL) { v220 = p3006_kept[1] ((v220 + (v220 * v220))); }
   if (v9 != NULL) { v220 = v9 (19); }
   auto __closure pair v229 (pair v230, word *v231);
   __closure pair v229 (pair v230, word *v231) {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    pairer *v232 = v216;
    return v230;
   }
   v229 (v217, &v217.row[1]);
  }
  word v236 = (g[1] + 54);
  return (pair) { (g[1] & v236), { (g[2] * 83), 65 } };
 }
 v216 ((pair) { (g[0] & g[2]), { (g[1] & g[1]), ((*v8) + g[1]) } }, &(word) { (g[0] * g[0]) });
 __closure word v242 (word v243) {
  if (!go_on ()) { return 0; }
  __defer {
   p3006_saved = __recover ();
   said (247, p3006_saved);
   if (p3006_saved != NULL) {
    word v249 = g[0];
    __defer {
     const struct defer_panic *v252 = __recover ();
     told (255, v252);
     if (v252 != NULL) {
      v9 = __lambda (fn *, (word v258), {
       __result fn *v259 = NULL;
       if (!go_on ()) { return NULL; }
       const struct defer_panic *v260 = __recover ();
       told (263, v260);
       word v264 = (v243 * g[1]);
       {
        gate *gate266 = new_gate ();
        __go __lambda (void, (void), {
         __defer done (gate266);
         __defer { told (266, __recover ()); }
         { word (*h267) (word) = defer_fn (v242); __defer defer_fn_free (h267); applied_pointer (h267, (g[2] ^ (g[0] + v258))); }
         __defer p3006_f2 ();
         word v269 = g[2];
        }) ();
        wait_for (gate266, 1);
       }
      }) ((g[1] * (g[1] - g[1])));
      v9 = p3006_kept[0];
     }
     v252 = __recover ();
     said (274, v252);
     if (v252 != NULL) {
      trace (276, (v249 & (g[0] & g[1])));
      trace (277, (v249 - 26));
      if ((v243 | v249) % 3 != 0) { __panic (as_literal (95)); }
     } else {
      trace (279, (g[1] | (g[1] * v249)));
      word v280[3] = { (v249 * g[1]), g[0], (g[1] * g[1]) };
     }
     __defer __recover ();
     trace (283, (g[0] * (g[1] - v243)));
     __lambda (word , (word v285), {
      if (!go_on ()) { return 0; }
      if (v9 != NULL) { __defer v9 ((v249 & g[2])); }
      return v285;
     }) (g[1]);
    }
   } else {
    trace (288, (g[0] * (g[1] + g[2])));
   }
  }
  return v243;
 }
 v242 ((g[0] & g[1]));
 __defer v242 (g[0]);
 return g[0];
}
static void p3006 (word i) {
 p3006_hook = note; p3006_saved = NULL;
 p3006_kept[0] = NULL;
 p3006_kept[1] = NULL;
 p3006_kept[2] = NULL;
 p3006_doer = NULL;
 switch (i) {
 case 0: note (p3006_f0 (0));
 break;
 case 1: p3006_f1 (7);
 break;
 case 2: note (p3006_f2 ());
 break;
 case 3: p3006_f3 (NULL, NULL);
 break;
 case 4: note (p3006_f4 (&g[0], NULL));
 break;
 }
 remains ();
 if (p3006_kept[0] != NULL) { note (p3006_kept[0] (0)); }
 if (p3006_kept[1] != NULL) { note (p3006_kept[1] (1)); }
 if (p3006_kept[2] != NULL) { note (p3006_kept[2] (2)); }
 if (p3006_doer != NULL) { p3006_doer (); }
}
static word (*p3007_hook) (word) = note;
static const struct defer_panic *p3007_saved;
static fn *p3007_kept[3];
static doer *p3007_doer;
FUNCTION word p3007_f0 (word v1);
FUNCTION void p3007_f1 (doer *v3, word *v4);
FUNCTION word p3007_f2 (word v5, const struct defer_panic *v6);
FUNCTION word p3007_f3 (doer *v7, kit v8);
FUNCTION NOINLINE fn *p3007_f4 (const struct defer_panic *v9);
FUNCTION word p3007_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  fn *v66 = __lambda (word , (word v11), {
   if (!go_on ()) { return 0; }
   __defer __lambda (word , (word v13), {
    if (!go_on ()) { return 0; }
    for (word v15 = 0; v15 < 4 && go_on (); v15++) {
     __panic (as_double ((g[2] + 97)));
     g[2] = 77;
    }
    if (g[0] % 3 != 0) { goto L18; }
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     __defer {
      const struct defer_panic *v21 = __recover ();
      told (24, v21);
      g[2] = (g[0] + 13);
      if ((v13 * v11) % 3 != 0) { __panic (as_float ((v13 * v2))); }
     }
     word *v27 = &v13;
     word v29 = (v1 + (g[0] ^ (*v27)));
    }) ();
    L18: ;
    if ((g[1] & g[2]) % 3 != 0) { goto L31; }
    p3007_saved = __recover ();
    said (34, p3007_saved);
    v11 = __lambda (word , (word v36), {
     if (!go_on ()) { return 0; }
     v11 = p3007_hook (71);
     __defer note (g[0]);
     return (g[2] - (v13 & g[1]));
    }) (88);
    L31: ;
    return 36;
   }) (17);
   v11 = applied (__lambda (word , (word v43), {
    if (!go_on ()) { return 0; }
    __closure word v45 (word v46) {
     if (!go_on ()) { return 0; }
     trace (47, (g[2] & (v46 - v46)));
     return g[0];
    }
    word v50 = 0;
    while (v50 < 1 && go_on ()) {
     v50 = (v50 + 1);
     __defer __lambda (word , (word v54), {
      __result word v55 = 0;
      if (!go_on ()) { return 0; }
      trace (57, g[1]);
     }) ((v50 - g[1]));
    }
    return (v50 + (g[0] + v2));
   }), v1);
   p3007_kept[0] = __lambda (fn *, (word v61), {
    __result fn *v62 = NULL;
    if (!go_on ()) { return NULL; }
    trace (63, (g[2] - (v61 - 95)));
    return v62;
   }) ((g[0] - (g[2] - g[1])));
   return g[0];
  });
 }
}
FUNCTION void p3007_f1 (doer *v3, word *v4) {
 if (!go_on ()) { return ; }
 p3007_saved = __recover ();
 said (70, p3007_saved);
 if (p3007_saved != NULL) {
  word v72 = (g[2] ^ (g[1] + (*v4)));
  if (p3007_saved != NULL) { __panic (p3007_saved); }
 }
 __defer {
  const struct defer_panic *v76 = __recover ();
  told (79, v76);
  maker *v120 = __lambda (fn *, (word v80), {
   if (!go_on ()) { return NULL; }
   __lambda (pair , (pair v82, word *v83), {
    __result pair v84 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    v76 = __recover ();
    told (87, v76);
    if (v76 != NULL) {
     auto __closure word v90 (word v91);
     __closure word v90 (word v91) {
      __result word v92 = 0;
      if (!go_on ()) { return 0; }
      pair v93 = v82;
      word v95[3] = { v82.row[g[2] % 2], v93.row[v91 % 2], (v91 | g[0]) };
      v91 = v93.row[0];
     }
     __defer v90 (v80);
     __panic (as_long ((g[1] - g[1])));
     v80 = p3007_f2 ((v80 & (g[2] | g[2])), p3007_saved);
     if (v76 != NULL) { __panic (v76); }
    } else {
     kit v117 = (kit) { __lambda (word , (word v103), {
      __result word v104 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v105 = __recover ();
      told (108, v105);
      __defer {
       v76 = __recover ();
       said (112, v76);
       if (v76 != NULL) {
        trace (114, (v104 ^ (v103 & g[0])));
       } else {
        trace (115, g[2]);
       }
      }
      return (v80 + (v103 | 87));
     }), (g[0] * g[2]), v3 };
    }
   }) ((pair) { (g[2] | v80), { (v80 ^ v80), (g[0] + v80) } }, &v80);
   return NULL;
  });
 }
}
FUNCTION word p3007_f2 (word v5, const struct defer_panic *v6) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v123 = __recover ();
  said (126, v123);
  if (v123 != NULL) {
   word v128[3] = { v5, (v5 * g[0]), (g[0] ^ v5) };
   word *v130 = &v5;
  }
  word v133 = 0;
  while (v133 < 2 && go_on ()) {
   v133 = (v133 + 1);
   __defer __lambda (pair , (pair v137, word *v138), {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    __defer {
     const struct defer_panic *v140 = __recover ();
     told (143, v140);
     if (v140 != NULL) {
      __closure word v172 (const struct defer_panic *v146, word v147, word *v148) {
       if (!go_on ()) { return 0; }
       const struct defer_panic *v149 = __recover ();
       told (152, v149);
       __defer {
        const struct defer_panic *v154 = __recover ();
        told (157, v154);
        p3007_f2 ((v5 | 95), v149);
        __defer p3007_f4 (__recover ());
        word v160[3] = { v137.row[1], 95, 97 };
       }
       auto __closure word v163 (word v164);
       __closure word v163 (word v164) {
        if (!go_on ()) { return 0; }
        v149 = __recover ();
        said (167, v149);
        trace (168, (g[0] + 52));
        p3007_hook = defer_fn (v163);
        return (v133 * (v164 ^ v137.row[0]));
       }
       return (v5 - (v137.row[1] + g[0]));
      }
      v172 (__recover (), ((*v138) * (v137.w ^ v5)), &v133);
      word v174 = (g[1] ^ (v133 ^ v133));
      trace (176, v133);
     } else {
      v5 = ((*v138) & v133);
      said (179, p3007_saved);
     }
     word *v180 = &v133;
     trace (182, v5);
     trace (183, (*v180));
    }
    for (word v185 = 0; v185 < 1 && go_on (); v185++) {
     trace (187, (g[1] + 31));
    }
    return (pair) { ((*v138) | (*v138)), { v133, (v133 ^ v133) } };
   }) ((pair) { 73, { g[0], 41 } }, &v133);
  }
 }
 return (g[1] + (v5 | v5));
}
FUNCTION word p3007_f3 (doer *v7, kit v8) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v190 = __recover ();
 said (193, v190);
 if (v190 != NULL) {
  if (v8.f != NULL) {
   if (g[0] % 3 != 1) {
    word v198 = 0;
    do {
     v198 = (v198 + 1);
     __defer __recover ();
     __lambda (pair , (pair v203, word *v204), {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      const struct defer_panic *v205 = deep ();
      said (208, v205);
      __defer {
       __defer p3007_f1 (__lambda (void , (void), {
        if (!go_on ()) { return ; }
        if (v198 % 3 != 0) { return ; }
       }), v204);
       auto __closure word v213 (word v215);
       auto __closure word v214 (word v226);
       __closure word v213 (word v215) {
        __result word v216 = 0;
        if (!go_on ()) { return 0; }
        v8 = (kit) { __lambda (word , (word v218), {
         if (!go_on ()) { return 0; }
         v218 = (v218 * v203.row[0]);
         v8.f = v8.f;
         word v221[3] = { v203.row[0], (v216 * g[0]), (g[1] ^ g[0]) };
         return (g[1] ^ 4);
        }), (v215 + v198), v7 };
        v203 = v203;
        return (v198 ^ (v215 & 38));
       }
       __closure word v214 (word v226) {
        __result word v227 = 0;
        if (!go_on ()) { return 0; }
        trace (228, (v227 ^ (v226 & v8.w)));
       }
       v214 (((*v204) ^ (v8.w & 35)));
      }
      return v203;
     }) ((pair) { (g[1] & 74), { (g[1] * v198), (v8.w + g[0]) } }, &v198);
    } while (v198 < 4 && go_on ());
   } else {
    trace (232, g[1]);
   }
  }
  if (v190 != NULL) { __panic (v190); }
 }
 __defer {
  trace (235, (g[0] * (g[1] & g[0])));
 }
 return (v8.w - (g[2] * g[1]));
}
FUNCTION NOINLINE fn *p3007_f4 (const struct defer_panic *v9) {
 if (!go_on ()) { return NULL; }
 said (238, v9);
 g[0] = (g[0] - (g[0] - 85));
 auto __closure pair v241 (pair v242, word *v243);
 __closure pair v241 (pair v242, word *v243) {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  __defer mixed ((unsigned char) ((g[1] - (g[1] | 10))), (double) (g[1]) * 0.5, (pair) { 52, { g[2], (v242.row[1] * 18) } });
  __defer {
   const struct defer_panic *v246 = __recover ();
   said (249, v246);
   if (v246 != NULL) {
    auto __closure word v252 (word v254);
    auto __closure word v253 (word v269);
    __closure word v252 (word v254) {
     __result word v255 = 0;
     if (!go_on ()) { return 0; }
     if ((g[0] * g[0]) % 3 != 0) { __panic (as_int (v242.w)); }
     kit v267 = (kit) { __lambda (word , (word v257), {
      if (!go_on ()) { return 0; }
      fn *v258[3] = { v252, v252, v253 };
      v242 = v241 (v242, &(word) { (g[0] & v257) });
      return v242.w;
     }), (v254 | v254), __lambda (void , (void), {
      if (!go_on ()) { return ; }
      fn *v263[3] = { defer_closure_of (p3007_hook), defer_closure_of (p3007_hook), v252 };
      v241 (v242, &v242.w);
      v254 = (v255 ^ (g[0] ^ 14));
     }) };
    }
    __closure word v253 (word v269) {
     if (!go_on ()) { return 0; }
     {
      gate *gate270 = new_gate ();
      word v271[3] = { 0, 0, 0 };
      for (word v272 = 0; v272 < 3; v272++) {
       word v273 = v272;
       auto __closure word v279 (word v276);
       __closure word v279 (word v276) {
        v276 = (g[2] - (g[2] ^ v269));
        return (g[1] & g[0]);
       }
       __go {
        __defer done (gate270);
        v271[v273 % 3] = 98;
       }
      }
      wait_for (gate270, 3);
      trace (270, v271[0]);
      trace (270, v271[1]);
      trace (270, v271[2]);
     }
     return (g[1] ^ (v269 & v242.row[1]));
    }
    v253 (g[0]);
   }
   trace (287, (g[1] & 73));
   pair v288 = v242;
  }
  return (pair) { (g[1] | 41), { ((*v243) + g[1]), g[1] } };
 }
 auto __closure word v294 (word v295);
 __closure word v294 (word v295) {
  if (!go_on ()) { return 0; }
  __defer __lambda (word , (word v297), {
   __result word v298 = 0;
   if (!go_on ()) { return 0; }
   if (g[0] % 3 != 1) { return (v297 | (g[0] | g[0])); }
   if (v298 % 3 != 0) { goto L300; }
   g[0] = (v295 ^ g[1]);
   switch ((g[1] & 70) % 4) {
   case 0:
    trace (305, (v297 & (g[2] * v297)));
    break;
   case 1:
    {
    trace (307, (g[1] | 43));
    }
    break;
   default:
    trace (309, (g[2] ^ (v295 & v298)));
    break;
   }
   L300: ;
  }) (g[0]);
  return v295;
 }
 return v294;
}
static void p3007 (word i) {
 p3007_hook = note; p3007_saved = NULL;
 p3007_kept[0] = NULL;
 p3007_kept[1] = NULL;
 p3007_kept[2] = NULL;
 p3007_doer = NULL;
 switch (i) {
 case 0: note (p3007_f0 (0));
 break;
 case 1: p3007_f1 (NULL, &g[1]);
 break;
 case 2: note (p3007_f2 (14, NULL));
 break;
 case 3: note (p3007_f3 (NULL, (kit) { defer_closure_of (note), 3, NULL }));
 break;
 case 4: p3007_f4 (NULL);
 break;
 }
 remains ();
 if (p3007_kept[0] != NULL) { note (p3007_kept[0] (0)); }
 if (p3007_kept[1] != NULL) { note (p3007_kept[1] (1)); }
 if (p3007_kept[2] != NULL) { note (p3007_kept[2] (2)); }
 if (p3007_doer != NULL) { p3007_doer (); }
}
static word (*p3008_hook) (word) = note;
static const struct defer_panic *p3008_saved;
static fn *p3008_kept[3];
static doer *p3008_doer;
FUNCTION NOINLINE word p3008_f0 (word v1);
FUNCTION fn *p3008_f1 (doer *v3);
FUNCTION word p3008_f2 (void);
FUNCTION word p3008_f3 (kit v6, const struct defer_panic *v7);
FUNCTION word p3008_f4 (void);
FUNCTION kit p3008_f5 (doer *v9, kit v10, word *v11);
FUNCTION NOINLINE word p3008_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer __lambda (fn *, (word v14), {
  if (!go_on ()) { return NULL; }
  __defer p3008_f1 (p3008_doer);
  __defer {
   __defer __lambda (word , (word v18), {
    if (!go_on ()) { return 0; }
    if ((g[1] | g[0]) % 3 != 0) { return (g[1] & (g[1] + g[1])); }
    word v20 = (g[1] + (g[1] ^ g[0]));
    return v18;
   }) ((v2 - (v14 | 11)));
   auto __closure word v24 (word v25);
   __closure word v24 (word v25) {
    if (!go_on ()) { return 0; }
    __defer {
     const struct defer_panic *v27 = __recover ();
     told (30, v27);
     if (v27 != NULL) {
      { word (*h32) (word) = defer_fn (v24); __defer defer_fn_free (h32); applied_pointer (h32, v25); }
     } else {
      __closure pair v34 (pair v35, word *v36) {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       const struct defer_panic *v37 = __recover ();
       told (40, v37);
       if (v37 != NULL) {
        word v42 = (v35.row[(*v36) % 2] ^ 37);
        v35 = v34 (v35, &v25);
        v35 = (pair) { (v25 | (*v36)), { (v42 | 54), g[2] } };
        if (v37 != NULL) { __panic (v37); }
       }
       trace (47, (v25 ^ ((*v36) * (*v36))));
       __defer v24 (((*v36) | (v2 | v14)));
       if ((v25 + v25) % 3 != 0) { return v35; }
       return v35;
      }
      v34 ((pair) { (g[2] & 20), { (v2 * v2), (g[1] * g[2]) } }, &v2);
      __defer v34 ((pair) { g[2], { (g[2] | g[2]), (g[1] | 4) } }, &v14);
     }
    }
    return (g[1] | (g[2] | g[1]));
   }
   v24 (g[2]);
  }
  return NULL;
 }) ((v2 + (v2 - g[0])));
}
FUNCTION fn *p3008_f1 (doer *v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 trace (123, g[1]);
}
FUNCTION word p3008_f2 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer p3008_f0 ((v5 + (g[1] - 74)));
 p3008_saved = p3008_saved;
 trace (126, 97);
 {
  gate *gate127 = new_gate ();
  word v128[3] = { 0, 0, 0 };
  for (word v129 = 0; v129 < 2; v129++) {
   word v130 = v129;
   auto __closure word v139 (word v133);
   __closure word v139 (word v133) {
    v133 = g[2];
    pair v135 = (pair) { g[2], { v5, (g[2] + v5) } };
    return 27;
   }
   v139 (g[0]);
   __go {
    __defer done (gate127);
    v139 ((g[0] + 33));
    v139 ((g[0] | g[0]));
    v139 (v5);
    v128[v130 % 3] = (g[0] & (g[1] * v5));
   }
  }
  wait_for (gate127, 2);
  trace (127, v128[0]);
  trace (127, v128[1]);
 }
 {
  gate *gate146 = new_gate ();
  word v147[3] = { 0, 0, 0 };
  for (word v148 = 0; v148 < 2; v148++) {
   word v149 = v148;
   __closure word v156 (word v152) {
    word v153 = (v5 ^ (g[1] - g[1]));
    return (g[0] ^ v153);
   }
   __go __lambda (void, (void), {
    __defer done (gate146);
    v156 (g[1]);
    word v159 = (v5 * (v149 - v5));
    v159 = v156 (g[0]);
    word v162 = v5;
    v147[v149 % 3] = (v159 & v162);
   }) ();
  }
  wait_for (gate146, 2);
  trace (146, v147[0]);
  trace (146, v147[1]);
 }
 p3008_hook = defer_fn (__lambda (word , (word v166), {
  if (!go_on ()) { return 0; }
  __defer p3008_f0 ((g[2] + (v5 + v166)));
  word v169 = 0;
  L168: ;
  v169 = (v169 + 1);
  if (v169 < 1 && go_on ()) { goto L168; }
  g[1] = g[1];
  if (v169 < 1 && go_on ()) { goto L168; }
  return g[0];
 }));
 trace (176, g[0]);
 __closure pair v178 (pair v179, word *v180) {
  __result pair v181 = { 0, { 0, 0 } };
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  p3008_saved = __recover ();
  told (184, p3008_saved);
  if (p3008_saved != NULL) {
   for (word v187 = 0; v187 < 1 && go_on (); v187++) {
    p3008_hook = note;
    __defer mixed ((unsigned char) (v187), (double) (((*v180) * (g[1] | g[0]))) * 0.5, v179);
   }
   trace (190, (v5 - 83));
   v5 = v5;
  } else {
   trace (192, 37);
  }
 }
 return (g[2] ^ (g[1] + v5));
}
FUNCTION word p3008_f3 (kit v6, const struct defer_panic *v7) {
 if (!go_on ()) { return 0; }
 __defer {
  v7 = __recover ();
  told (197, v7);
  word v198 = (g[0] ^ (g[1] * g[0]));
  word v201 = 0;
  do {
   v201 = (v201 + 1);
   __defer {
    word v206 = 0;
    while (v206 < 2 && go_on ()) {
     v206 = (v206 + 1);
     if ((v201 ^ g[1]) % 3 != 0) { continue; }
     kit v210 = v6;
     __defer bump (&v198, (v210.w + (g[1] | g[1])));
     auto __closure void v218 (const struct defer_panic *v214, const struct defer_panic *v215, fn *v216);
     __closure void v218 (const struct defer_panic *v214, const struct defer_panic *v215, fn *v216) {
      if (!go_on ()) { return ; }
      __defer __recover ();
     }
    }
   }
   const struct defer_panic *v220 = __recover ();
   told (223, v220);
   if (v220 != NULL) 
    v201 = __lambda (word , (word v226), {
     __result word v227 = 0;
     if (!go_on ()) { return 0; }
     trace (228, (v227 * (g[2] ^ g[0])));
    }) (g[0]);
  } while (v201 < 4 && go_on ());
 }
 return (v6.w - g[0]);
}
FUNCTION word p3008_f4 (void) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v230 = __recover ();
 said (233, v230);
 if (v230 != NULL) {
  kit v288 = (kit) { p3008_kept[0], v8, __lambda (void , (void), {
   if (!go_on ()) { return ; }
   if (v8 % 3 != 0) {
    __defer {
     {
      gate *gate238 = new_gate ();
      __go __lambda (void, (void), {
       __defer done (gate238);
       __defer { told (238, __recover ()); }
       trace (239, v8);
       p3008_hook = defer_fn (__lambda (word , (word v241), {
        if (!go_on ()) { return 0; }
        trace (242, (g[0] - (v241 + g[0])));
        return p3008_f2 ();
        __defer p3008_f4 ();
        return g[2];
       }));
      }) ();
      wait_for (gate238, 1);
     }
     fn *v268 = __lambda (word , (word v247), {
      if (!go_on ()) { return 0; }
      p3008_f1 (__lambda (void , (void), {
       if (!go_on ()) { return ; }
       if (g[1] % 3 != 0) { return ; }
      }));
      __closure pair v251 (pair v252, word *v253) {
       __result pair v254 = { 0, { 0, 0 } };
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       g[1] = (v247 - (v247 - v8));
       trace (256, v254.row[1]);
       trace (257, v252.row[0]);
       return v252;
      }
      v251 ((pair) { (g[0] ^ g[0]), { (g[1] * 43), (v8 | g[1]) } }, &v8);
      v251 ((pair) { (v8 - v247), { (v8 ^ v8), v247 } }, &v8);
      __closure fn *v262 (word v263) {
       if (!go_on ()) { return NULL; }
       trace (264, (g[2] | (g[1] - v263)));
       return defer_closure_of (p3008_f0);
      }
      v262 (1);
      return (v8 - g[0]);
     });
    }
    v8 = __lambda (word , (word v271), {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v272 = __recover ();
     told (275, v272);
     if (v272 != NULL) {
      word v279 = (g[1] - 27);
     }
     __defer {
      __defer __lambda (void , (void), {
       if (!go_on ()) { return ; }
       trace (283, (v271 | g[1]));
       __defer mixed ((unsigned char) ((g[1] * v8)), (double) ((g[0] ^ g[1])) * 0.5, (pair) { (g[1] ^ g[2]), { (v8 | 7), g[1] } });
      }) ();
     }
     return (v271 | (g[1] * g[1]));
    }) ((g[0] * g[2]));
   } else {
    trace (287, (g[0] * (v8 * v8)));
   }
  }) };
  if (v230 != NULL) { __panic (v230); }
 } else {
  trace (291, v8);
 }
 __defer {
  const struct defer_panic *v293 = __recover ();
  said (296, v293);
  if (v293 != NULL) {
   trace (298, g[0]);
  }
 }
}
FUNCTION kit p3008_f5 (doer *v9, kit v10, word *v11) {
 __result kit v12 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 p3008_saved = __recover ();
 told (301, p3008_saved);
 __defer p3008_f3 ((kit) { p3008_kept[2], g[2], v9 }, p3008_saved);
 p3008_saved = __recover ();
 told (305, p3008_saved);
 if (p3008_saved != NULL) {
  { word (*h307) (word) = defer_fn (__lambda (word , (word v308), {
   if (!go_on ()) { return 0; }
   trace (310, (g[2] ^ (v308 - 30)));
   return g[2];
  })); __defer defer_fn_free (h307); applied_pointer (h307, (g[2] | g[0])); }
  __defer __lambda (fn *, (word v313), {
   if (!go_on ()) { return NULL; }
   v9 = v9;
   v313 = applied (__lambda (word , (word v316), {
    if (!go_on ()) { return 0; }
    switch (v316 % 4) {
    case 0:
     trace (319, (v316 | 95));
     if (p3008_saved != NULL) { __panic (p3008_saved); }
     break;
    case 1:
     {
     if ((g[0] | v316) % 3 != 0) { break; }
     }
     break;
    case 2:
     {
     trace (324, (g[0] - (v313 & v313)));
     }
     break;
    default:
     {
     trace (326, (g[1] | (v316 ^ v313)));
     }
     break;
    }
    return (v316 * v316);
   }), (g[1] - (v313 ^ g[1])));
   return NULL;
  }) (v12.w);
 } else {
  trace (329, (g[1] | ((*v11) + g[1])));
 }
 return v12;
}
static void p3008 (word i) {
 p3008_hook = note; p3008_saved = NULL;
 p3008_kept[0] = NULL;
 p3008_kept[1] = NULL;
 p3008_kept[2] = NULL;
 p3008_doer = NULL;
 switch (i) {
 case 0: note (p3008_f0 (0));
 break;
 case 1: p3008_f1 (NULL);
 break;
 case 2: note (p3008_f2 ());
 break;
 case 3: note (p3008_f3 ((kit) { defer_closure_of (note), 3, NULL }, NULL));
 break;
 case 4: note (p3008_f4 ());
 break;
 case 5: p3008_f5 (NULL, (kit) { defer_closure_of (note), 5, NULL }, &g[2]);
 break;
 }
 remains ();
 if (p3008_kept[0] != NULL) { note (p3008_kept[0] (0)); }
 if (p3008_kept[1] != NULL) { note (p3008_kept[1] (1)); }
 if (p3008_kept[2] != NULL) { note (p3008_kept[2] (2)); }
 if (p3008_doer != NULL) { p3008_doer (); }
}
static word (*p3009_hook) (word) = note;
static const struct defer_panic *p3009_saved;
static fn *p3009_kept[3];
static doer *p3009_doer;
FUNCTION word p3009_f0 (word v1);
FUNCTION maker *p3009_f1 (void);
FUNCTION fn *p3009_f2 (void);
FUNCTION NOINLINE kit p3009_f3 (word *v4, word v5, fn *v6);
FUNCTION kit p3009_f4 (word v8, fn *v9, word v10);
FUNCTION void p3009_f5 (void);
FUNCTION word p3009_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer told (13, p3009_saved);
 __closure fn *v85 (void) {
  if (!go_on ()) { return NULL; }
  p3009_saved = __recover ();
  told (17, p3009_saved);
  word v18[3] = { (g[2] ^ g[1]), (v1 | v1), (g[2] & g[1]) };
  word v20 = (v1 * (g[1] ^ v1));
  {
   gate *gate22 = new_gate ();
   word v23[3] = { 0, 0, 0 };
   for (word v24 = 0; v24 < 2; v24++) {
    word v25 = v24;
    auto __closure word v34 (word v29);
    __closure word v34 (word v29) {
     word v30 = (g[1] * (v20 + v25));
     return (g[2] ^ v1);
    }
    __go __lambda (void, (void), {
     __defer done (gate22);
     word v35 = (v25 + (v1 ^ g[2]));
     pair v37 = (pair) { v20, { (g[1] | g[0]), (v25 | g[1]) } };
     v35 = (v37.w * (v37.w | 50));
     v23[v25 % 3] = (v18[0] - g[2]);
    }) ();
   }
   wait_for (gate22, 2);
   trace (22, v23[0]);
   trace (22, v23[1]);
  }
  return __lambda (word , (word v42), {
   __result word v43 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v44 = __recover ();
   told (47, v44);
   __defer {
    __defer note ((v43 - (v43 | v42)));
    pairer *v64 = __lambda (pair , (pair v50, word *v51), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     const struct defer_panic *v52 = __recover ();
     said (55, v52);
     if (v52 != NULL) {
      fn *v57[3] = { p3009_kept[0], p3009_kept[1], defer_closure_of (note) };
      trace (59, (v43 * 35));
      if (v52 != NULL) { __panic (v52); }
     }
     p3009_kept[2] = NULL;
     __defer p3009_f3 (&v50.row[v20 % 2], (v50.row[1] & ((*v51) ^ v18[0])), p3009_kept[1]);
     return (pair) { (v50.w ^ (*v51)), { 17, (v43 ^ (*v51)) } };
    });
    __closure void v67 (void) {
     if (!go_on ()) { return ; }
     p3009_saved = __recover ();
     told (70, p3009_saved);
     if (p3009_saved != NULL) {
      __defer p3009_f0 (v1);
     } else {
      word v74[3] = { (v20 & v20), (g[1] + 61), v43 };
      v74[g[1] % 3] = g[2];
     }
     p3009_saved = v44;
    }
   }
   v44 = v44;
   __defer p3009_f3 (&v42, g[0], __lambda (word , (word v81), {
    __result word v82 = 0;
    if (!go_on ()) { return 0; }
    fn *v83[3] = { NULL, p3009_kept[2], NULL };
   }));
  });
 }
 return (v1 ^ g[2]);
}
FUNCTION maker *p3009_f1 (void) {
 __result maker *v2 = NULL;
 if (!go_on ()) { return NULL; }
 if ((g[0] + 72) % 3 != 0) { return __lambda (fn *, (word v88), {
  if (!go_on ()) { return NULL; }
  trace (89, (g[0] ^ (v88 & v88)));
  __closure pair v91 (pair v92, word *v93) {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   if (p3009_saved != NULL && (v88 ^ g[0]) % 3 != 0) { __panic (p3009_saved); }
   p3009_kept[2] = __lambda (fn *, (word v97), {
    if (!go_on ()) { return NULL; }
    trace (100, v88);
    return NULL;
   }) ((g[1] & (g[0] - 29)));
   return v92;
  }
  __defer bump (&v88, g[2]);
  return __lambda (word , (word v105), {
   if (!go_on ()) { return 0; }
   __defer {
    p3009_saved = __recover ();
    said (109, p3009_saved);
    if (p3009_saved != NULL) {
     __defer p3009_f5 ();
     auto __closure word v113 (word v115);
     auto __closure void v114 (void);
     __closure word v113 (word v115) {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v116 = deep ();
      said (119, v116);
      trace (120, (g[1] + (v115 ^ v105)));
      return (v88 + (g[0] | g[1]));
     }
     __closure void v114 (void) {
      if (!go_on ()) { return ; }
      g[2] = (v88 + (g[2] ^ g[0]));
      g[0] = g[2];
     }
     __defer v114 ();
     p3009_kept[0] = v113;
    }
    trace (128, (v105 * (v105 & g[1])));
    __defer {
     word v131[3] = { (v105 + v105), (v105 * g[0]), (g[0] & v88) };
     trace (133, (v105 ^ g[2]));
    }
   }
   return (g[0] ^ (g[2] - g[2]));
  });
 }); }
}
FUNCTION fn *p3009_f2 (void) {
 __result fn *v3 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  p3009_saved = __recover ();
  said (138, p3009_saved);
  if (p3009_saved != NULL) {
   defer_closure_of (p3009_f0) (g[0]);
   g[2] = (g[1] ^ (g[2] + g[1]));
  } else {
   g[2] = g[1];
  }
  auto __closure word v145 (word v146);
  __closure word v145 (word v146) {
   if (!go_on ()) { return 0; }
   trace (147, v146);
   if (v146 % 3 != 0) { return (g[1] & (g[1] + 40)); }
   return g[0];
  }
  trace (150, (g[0] | g[1]));
 }
 switch ((g[1] * g[0]) % 4) {
 case 0:
  {
  maker *v169 = __lambda (fn *, (word v153), {
   __result fn *v154 = NULL;
   if (!go_on ()) { return NULL; }
   __defer p3009_f5 ();
   if ((g[2] + g[0]) % 3 != 0) { return __lambda (word , (word v157), {
    if (!go_on ()) { return 0; }
    __closure word v159 (word v160) {
     __result word v161 = 0;
     if (!go_on ()) { return 0; }
     __defer note ((v161 * g[1]));
     if ((v161 * 53) % 3 != 0) { return g[0]; }
    }
    __defer v159 ((v153 + 7));
    __defer v159 ((g[1] ^ (g[1] - v157)));
    if (v154 != NULL) { v153 = v154 (54); }
    return (v157 | (g[1] * g[2]));
   }); }
   return NULL;
  });
  trace (171, (g[1] - (g[1] ^ g[0])));
  if (v3 != NULL) { v3 ((g[2] | g[0])); }
  }
  break;
 case 1:
  {
  if ((g[0] + 93) % 3 != 0) {
   if ((g[1] - 5) % 3 != 0) { __panicf (LONG_TEXT, (g[2] ^ g[1])); }
  } else {
   mixed ((unsigned char) ((g[2] + (g[1] + 23))), (double) ((g[1] * (g[2] + g[0]))) * 0.5, (pair) { (g[0] - 89), { g[0], (g[1] + g[0]) } });
  }
  word v178 = (g[2] + (g[2] ^ g[1]));
  }
  break;
 default:
  if (v3 != NULL) { v3 ((g[0] - (g[1] ^ 29))); }
  break;
 }
 word v184 = 0;
 do {
  v184 = (v184 + 1);
  {
   gate *gate187 = new_gate ();
   __go {
    __defer done (gate187);
    __defer { told (187, __recover ()); }
    __defer bump (&v184, (g[0] & (g[1] * v184)));
    if (v3 != NULL) { v184 = v3 (13); }
   }
   wait_for (gate187, 1);
  }
 } while (v184 < 4 && go_on ());
 return p3009_kept[2];
}
FUNCTION NOINLINE kit p3009_f3 (word *v4, word v5, fn *v6) {
 __result kit v7 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 word v192 = 0;
 while (v192 < 1 && go_on ()) {
  v192 = (v192 + 1);
  __defer p3009_hook (v7.w);
  word v196 = v192;
  __defer {
   const struct defer_panic *v199 = __recover ();
   said (202, v199);
   if (v199 != NULL) {
    __defer __lambda (word , (word v205), {
     if (!go_on ()) { return 0; }
     v6 = __lambda (fn *, (word v207), {
      __result fn *v208 = NULL;
      if (!go_on ()) { return NULL; }
      if (v6 != NULL) { __defer v6 (v196); }
      trace (210, (g[0] & (v196 - v192)));
      doer *v216 = __lambda (void , (void), {
       if (!go_on ()) { return ; }
       trace (211, 42);
       pair v212 = (pair) { (v207 | 72), { (g[0] & 66), (v7.w - g[0]) } };
       fn *v214[3] = { v6, v7.f, p3009_kept[2] };
      });
      return v208;
     }) (g[2]);
     kit v219 = v7;
     return g[1];
    }) (v196);
   } else {
    fn *v222[3] = { v6, v7.f, v6 };
   }
   if ((g[2] | 31) % 3 != 0) { __panic (as_ulong ((g[1] * 42))); }
   if ((g[2] * v7.w) % 3 != 0) { goto L225; }
   trace (226, v192);
   L225: ;
  }
 }
 return (kit) { v6, (g[1] * (*v4)), NULL };
}
FUNCTION kit p3009_f4 (word v8, fn *v9, word v10) {
 __result kit v11 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  const struct defer_panic *v229 = __recover ();
  said (232, v229);
  __lambda (pair , (pair v234, word *v235), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   __closure fn *v237 (word v238) {
    if (!go_on ()) { return NULL; }
    __defer {
     __closure void v241 (void) {
      if (!go_on ()) { return ; }
      trace (242, (v234.row[1] ^ (v8 & v8)));
     }
     trace (243, (v8 ^ v8));
     trace (244, (v234.w - (v234.row[1] | 42)));
    }
    return __lambda (word , (word v246), {
     if (!go_on ()) { return 0; }
     pairer *v247 = NULL;
     if (v9 != NULL) { __defer v9 ((v246 + (g[0] | g[0]))); }
     return (g[1] - (v234.row[0] ^ g[1]));
    });
   }
   v237 ((v11.w - (v10 + 97)));
   return v234;
  }) ((pair) { (v11.w + g[0]), { (v8 | v10), (g[2] & v10) } }, &v10);
  word v254 = 0;
  L253: ;
  v254 = (v254 + 1);
  switch ((v8 | v11.w) % 4) {
  case 0:
   {
   v10 = (v10 ^ (v10 + g[1]));
   auto __closure word v261 (word v263);
   auto __closure word v262 (word v267);
   __closure word v261 (word v263) {
    if (!go_on ()) { return 0; }
    if (v9 != NULL) { __defer v9 ((v254 & (g[0] | v254))); }
    trace (265, 74);
    return v8;
   }
   __closure word v262 (word v267) {
    if (!go_on ()) { return 0; }
    if (v9 != NULL) {
     trace (269, (g[2] - (v10 * v267)));
    }
    return (g[2] | g[2]);
   }
   v9 = v262;
   v261 (g[1]);
   }
   break;
  case 1:
   {
   trace (274, (v11.w & (v8 & 95)));
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (276, (g[1] - g[1]));
   }
   break;
  }
  if (v254 < 4 && go_on ()) { goto L253; }
 }
}
FUNCTION void p3009_f5 (void) {
 if (!go_on ()) { return ; }
 {
  gate *gate277 = new_gate ();
  word v278[3] = { 0, 0, 0 };
  for (word v279 = 0; v279 < 3; v279++) {
   word v280 = v279;
   word v283[3] = { (g[1] | g[1]), v280, (g[2] ^ g[2]) };
   __go __lambda (void, (void), {
    __defer done (gate277);
    auto __closure word v297 (word v288);
    __closure word v297 (word v288) {
     auto __closure word v294 (word v290);
     __closure word v294 (word v290) {
      return v283[1];
     }
     v288 = v294 ((v280 & 54));
     return (g[1] + (g[1] | g[2]));
    }
    v278[v280 % 3] = (v280 + (g[2] + 80));
   }) ();
  }
  wait_for (gate277, 3);
  trace (277, v278[0]);
  trace (277, v278[1]);
  trace (277, v278[2]);
 }
 if ((g[0] + 15) % 3 != 0) {
  p3009_hook = defer_fn (__lambda (word , (word v301), {
   __result word v302 = 0;
   if (!go_on ()) { return 0; }
   p3009_saved = __recover ();
   told (305, p3009_saved);
   trace (306, (v302 + (v302 | g[1])));
   if ((g[0] - v302) % 3 != 0) { goto L307; }
   p3009_hook = note;
   L307: ;
   return (g[0] ^ (v301 & v301));
  }));
  __closure void v353 (void) {
   if (!go_on ()) { return ; }
   const struct defer_panic *v311 = __recover ();
   said (314, v311);
   v311 = __recover ();
   told (317, v311);
   if (v311 != NULL) {
    p3009_kept[0] = __lambda (word , (word v320), {
     if (!go_on ()) { return 0; }
     pair v321 = (pair) { 1, { (g[1] - v320), 74 } };
     return (v320 - v321.w);
    });
    for (word v325 = 0; v325 < 3 && go_on (); v325++) {
     trace (326, (g[1] ^ (v325 - g[1])));
     maker *v349 = __lambda (fn *, (word v327), {
      if (!go_on ()) { return NULL; }
      trace (329, (g[2] + (v327 | v325)));
      return __lambda (word , (word v331), {
       __result word v332 = 0;
       if (!go_on ()) { return 0; }
       const struct defer_panic *v333 = __recover ();
       told (336, v333);
       if (v333 != NULL) {
        v332 = (v327 - v331);
        if ((v327 - g[1]) % 3 != 0) { return g[2]; }
       } else {
        __defer p3009_f5 ();
        pair v341 = (pair) { (g[0] & 84), { (v332 ^ 47), (v332 * v327) } };
       }
       __defer {
        g[1] = (v331 * (v327 & g[2]));
        g[1] = 47;
       }
       if ((g[2] | g[1]) % 3 != 0) { return 92; }
       __panic (as_literal (32));
      });
     });
    }
    trace (351, (g[0] * (g[1] | g[1])));
   }
  }
 } else {
  trace (354, (g[0] & g[0]));
 }
}
static void p3009 (word i) {
 p3009_hook = note; p3009_saved = NULL;
 p3009_kept[0] = NULL;
 p3009_kept[1] = NULL;
 p3009_kept[2] = NULL;
 p3009_doer = NULL;
 switch (i) {
 case 0: note (p3009_f0 (0));
 break;
 case 1: p3009_f1 ();
 break;
 case 2: p3009_f2 ();
 break;
 case 3: p3009_f3 (&g[0], 22, NULL);
 break;
 case 4: p3009_f4 (28, NULL, 30);
 break;
 case 5: p3009_f5 ();
 break;
 }
 remains ();
 if (p3009_kept[0] != NULL) { note (p3009_kept[0] (0)); }
 if (p3009_kept[1] != NULL) { note (p3009_kept[1] (1)); }
 if (p3009_kept[2] != NULL) { note (p3009_kept[2] (2)); }
 if (p3009_doer != NULL) { p3009_doer (); }
}
static word (*p3010_hook) (word) = note;
static const struct defer_panic *p3010_saved;
static fn *p3010_kept[3];
static doer *p3010_doer;
FUNCTION NOINLINE word p3010_f0 (word v1);
FUNCTION pair p3010_f1 (pair v3, fn *v4);
FUNCTION fn *p3010_f2 (fn *v5, fn *v6);
FUNCTION NOINLINE word p3010_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p3010_f1 ((pair) { (v1 & 59), { g[2], (v1 + 19) } }, __lambda (word , (word v8), {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v9 = __recover ();
  said (12, v9);
  __defer {
   const struct defer_panic *v14 = deep ();
   told (17, v14);
   if (v14 != NULL) {
    { word (*h19) (word) = defer_fn (__lambda (word , (word v20), {
     __result word v21 = 0;
     if (!go_on ()) { return 0; }
     word v23 = 0;
     L22: ;
     v23 = (v23 + 1);
     __defer __lambda (pair , (pair v27, word *v28), {
      __result pair v29 = { 0, { 0, 0 } };
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      __defer note ((v27.w + 83));
      word v32 = (v27.w ^ (v29.row[1] + g[1]));
      return v27;
     }) ((pair) { 18, { (g[0] & 46), v21 } }, &v20);
     word v35 = (g[1] | (g[0] ^ 24));
     __closure kit v43 (const struct defer_panic *v38) {
      __result kit v39 = (kit) { NULL, 0, NULL };
      if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
      v23 = (g[0] | (g[1] ^ v21));
      v39 = v39;
      return (kit) { NULL, (g[1] ^ 99), NULL };
     }
     v43 (__recover ());
     v43 (deep ());
     if (v23 < 4 && go_on ()) { goto L22; }
     return g[0];
    })); __defer defer_fn_free (h19); v1 = applied_pointer (h19, (v1 | (v8 ^ g[0]))); }
    g[2] = (g[1] & (g[2] | g[1]));
   } else {
    for (word v49 = 0; v49 < 2 && go_on (); v49++) {
     pair v50 = (pair) { (g[2] & 36), { (v49 & 4), g[1] } };
     __defer {
      v9 = __recover ();
      said (55, v9);
      __defer p3010_f0 (g[1]);
      doer *v76 = __lambda (void , (void), {
       if (!go_on ()) { return ; }
       p3010_saved = __recover ();
       said (59, p3010_saved);
       if (p3010_saved != NULL) {
        {
         gate *gate61 = new_gate ();
         word v62[3] = { 0, 0, 0 };
         for (word v63 = 0; v63 < 2; v63++) {
          word v64 = v63;
          __go __lambda (void, (void), {
           __defer done (gate61);
           word v68 = v49;
           v62[v64 % 3] = (g[0] + v1);
          }) ();
         }
         wait_for (gate61, 2);
         trace (61, v62[0]);
         trace (61, v62[1]);
        }
        v14 = v14;
       } else {
        trace (73, (v1 ^ 18));
       }
       __defer {
        trace (75, (g[0] + (g[0] * v2)));
       }
      });
     }
    }
   }
  }
  return (g[2] | (g[0] ^ v2));
 }));
 return (g[1] + (g[1] ^ 13));
}
FUNCTION pair p3010_f1 (pair v3, fn *v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v81 = __recover ();
  said (84, v81);
  auto __closure word v86 (word v87);
  __closure word v86 (word v87) {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v88 = __recover ();
   told (91, v88);
   if (p3010_kept[0] != NULL) { return p3010_kept[0] ((g[1] * (v87 + g[1]))); }
   return v87;
  }
  __defer v86 ((g[1] & (g[1] + g[1])));
  v86 ((g[0] ^ (g[1] ^ v3.w)));
 }
 return v3;
}
FUNCTION fn *p3010_f2 (fn *v5, fn *v6) {
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v159 = __recover ();
 told (162, v159);
 if (v159 != NULL) {
  switch ((g[2] + g[1]) % 4) {
  case 2:
   {
   auto __closure void v167 (void);
   __closure void v167 (void) {
    if (!go_on ()) { return ; }
    __defer {
     p3010_doer = __lambda (void , (void), {
      if (!go_on ()) { return ; }
      auto __closure word v171 (word v172);
      __closure word v171 (word v172) {
       if (!go_on ()) { return 0; }
       trace (173, 86);
       return (g[0] | v172);
      }
      v171 (g[1]);
      v5 = v171;
     });
     if (v5 != NULL) { { word (*h177) (word) = defer_fn (v5); __defer defer_fn_free (h177); applied_pointer (h177, (g[2] * (g[2] - g[2]))); } }
    }
    kit v198 = (kit) { defer_closure_of (note), g[0], __lambda (void , (void), {
     if (!go_on ()) { return ; }
     auto __closure word v179 (word v180);
     __closure word v179 (word v180) {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v181 = __recover ();
      told (184, v181);
      if (p3010_doer != NULL) { p3010_doer (); }
      v180 = g[2];
      p3010_hook = note;
      return (g[2] + (g[1] - v180));
     }
     v179 ((g[0] - g[1]));
     v6 = v179;
     { word (*h191) (word) = defer_fn (__lambda (word , (word v192), {
      __result word v193 = 0;
      if (!go_on ()) { return 0; }
      __defer {
       v6 = v5;
       trace (196, (v193 ^ (v192 | 40)));
      }
      return (v192 | g[0]);
     })); __defer defer_fn_free (h191); applied_pointer (h191, (g[2] * g[1])); }
    }) };
    said (201, v159);
    trace (202, (g[0] ^ g[2]));
   }
   }
   break;
  default:
   {
   p3010_f1 ((pair) { g[2], { (g[1] | g[1]), (g[0] * 96) } }, v6);
   if (v5 != NULL) { v5 ((g[0] ^ (g[2] * g[2]))); }
   }
   break;
  }
  if (v159 != NULL) { __panic (v159); }
 }
 __defer mixed ((unsigned char) (g[1]), (double) (g[0]) * 0.5, (pair) { g[2], { (g[0] & g[0]), g[2] } });
 return NULL;
}
static void p3010 (word i) {
 p3010_hook = note; p3010_saved = NULL;
 p3010_kept[0] = NULL;
 p3010_kept[1] = NULL;
 p3010_kept[2] = NULL;
 p3010_doer = NULL;
 switch (i) {
 case 0: note (p3010_f0 (0));
 break;
 case 1: p3010_f1 ((pair) { 1, { 4, 5 } }, NULL);
 break;
 case 2: p3010_f2 (NULL, NULL);
 break;
 }
 remains ();
 if (p3010_kept[0] != NULL) { note (p3010_kept[0] (0)); }
 if (p3010_kept[1] != NULL) { note (p3010_kept[1] (1)); }
 if (p3010_kept[2] != NULL) { note (p3010_kept[2] (2)); }
 if (p3010_doer != NULL) { p3010_doer (); }
}
static const struct panicker programs[] = {
{ 3001, 2, p3001 },
{ 3002, 6, p3002 },
{ 3003, 2, p3003 },
{ 3004, 2, p3004 },
{ 3005, 4, p3005 },
{ 3006, 5, p3006 },
{ 3007, 5, p3007 },
{ 3008, 6, p3008 },
{ 3009, 6, p3009 },
{ 3010, 3, p3010 },
};
#include "main-panics.h"
