/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#define FUEL 60
#include "harness.h"
#include "closures.h"
static word (*p1900000001_hook) (word) = note;
static const struct defer_panic *p1900000001_saved;
static fn *p1900000001_kept[3];
static doer *p1900000001_doer;
FUNCTION NOINLINE word p1900000001_f0 (word v1);
FUNCTION fn *p1900000001_f1 (doer *v2, word v3, fn *v4);
FUNCTION kit p1900000001_f2 (word v6, word *v7, kit v8);
FUNCTION maker *p1900000001_f3 (word v9);
FUNCTION pair p1900000001_f4 (doer *v10, word v11, fn *v12);
FUNCTION NOINLINE word p1900000001_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p1900000001_f0 ((v1 - (v1 * v1)));
 p1900000001_kept[1] = __lambda (word , (word v15), {
  __result word v16 = 0;
  if (!go_on ()) { return 0; }
  const struct defer_panic *v17 = __recover ();
  told (20, v17);
  if (v17 != NULL) {
   auto __closure fn *v23 (word v24);
   __closure fn *v23 (word v24) {
    __result fn *v25 = NULL;
    if (!go_on ()) { return NULL; }
    const struct defer_panic *v26 = __recover ();
    said (29, v26);
    if ((g[1] & g[2]) % 3 != 0) { goto L30; }
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     const struct defer_panic *v32 = deep ();
     said (35, v32);
     trace (36, (g[2] * (g[2] ^ v15)));
     word v37 = (g[2] + (g[0] ^ v15));
     if (v17 != NULL && (g[0] * v16) % 3 != 0) { __panic (v17); }
    }) ();
    L30: ;
   }
   v23 ((v15 | (g[0] ^ v15)));
   trace (41, g[2]);
  } else {
   doer *v76 = __lambda (void , (void), {
    if (!go_on ()) { return ; }
    __defer {
     const struct defer_panic *v43 = __recover ();
     told (46, v43);
     if (v43 != NULL) {
      { word (*h48) (word) = defer_fn (defer_closure_of (p1900000001_f0)); __defer defer_fn_free (h48); v1 = applied_pointer (h48, (g[0] - (g[1] | g[0]))); }
      trace (49, (v15 + g[2]));
      __defer __lambda (word , (word v51), {
       __result word v52 = 0;
       if (!go_on ()) { return 0; }
       p1900000001_saved = deep ();
       told (55, p1900000001_saved);
       told (58, v17);
       trace (59, g[2]);
       trace (60, (v52 - v15));
      }) ((g[2] | (g[1] | v16)));
      if (v43 != NULL) { __panic (v43); }
     }
     word *v62 = &v15;
     v16 = defer_closure_of (note) ((*v62));
     __defer note (62);
    }
    mixed ((unsigned char) (g[0]), (double) ((g[0] & (g[2] - 29))) * 0.5, (pair) { (g[1] + g[1]), { (v16 * 12), (g[2] | v16) } });
    if ((v1 ^ 70) % 3 != 0) {
     __defer p1900000001_hook ((g[1] & (g[0] * g[2])));
     g[0] = (v16 ^ (g[0] - v1));
     __defer mixed ((unsigned char) ((v15 * g[2])), (double) ((g[0] * (v15 | g[2]))) * 0.5, (pair) { (v1 + 83), { (g[1] | 90), g[2] } });
    }
    kit v74 = (kit) { __lambda (word , (word v71), {
     __result word v72 = 0;
     if (!go_on ()) { return 0; }
     __defer mixed ((unsigned char) (v16), (double) (g[2]) * 0.5, (pair) { (g[0] & v72), { 16, (v72 | g[1]) } });
    }), (g[1] + v15), p1900000001_doer };
   });
  }
  return (g[1] + (g[1] | g[2]));
 });
 return (v1 - (v1 + v1));
}
FUNCTION fn *p1900000001_f1 (doer *v2, word v3, fn *v4) {
 __result fn *v5 = NULL;
 if (!go_on ()) { return NULL; }
 p1900000001_kept[2] = __lambda (fn *, (word v81), {
  if (!go_on ()) { return NULL; }
  __defer {
   {
    gate *gate83 = new_gate ();
    if (v5 != NULL) { __go in_thread (gate83, v5, (v81 | g[2])); wait_for (gate83, 1); }
   }
   if ((g[1] * v81) % 3 != 0) { goto L84; }
   {
    __lambda (pair , (pair v87, word *v88), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     __defer mixed ((unsigned char) ((g[0] - v3)), (double) ((g[2] & v3)) * 0.5, (pair) { (*v88), { (v87.row[0] ^ g[2]), (g[0] & v81) } });
     return v87;
    }) ((pair) { v81, { (v3 * g[1]), (g[0] + 44) } }, &v3);
   }
   L84: ;
  }
  auto __closure fn *v92 (word v93);
  __closure fn *v92 (word v93) {
   if (!go_on ()) { return NULL; }
   __defer p1900000001_f0 (v93);
   return v4;
  }
  return __lambda (word , (word v97), {
   if (!go_on ()) { return 0; }
   auto __closure word v99 (word v100);
   __closure word v99 (word v100) {
    __result word v101 = 0;
    if (!go_on ()) { return 0; }
    const struct defer_panic *v102 = __recover ();
    said (105, v102);
    if (v102 != NULL) {
     trace (107, (v101 | v97));
    } else {
     kit v108 = (kit) { v5, (v101 | 11), v2 };
     if (v4 != NULL) { { word (*h110) (word) = defer_fn (v4); __defer defer_fn_free (h110); applied_pointer (h110, g[1]); } }
    }
    word v112 = 0;
    L111: ;
    v112 = (v112 + 1);
    __defer defer_closure_of (note) (8);
    v101 = p1900000001_f0 ((g[0] & (v112 | g[0])));
    if (v112 < 4 && go_on ()) { goto L111; }
    return v100;
   }
   v5 = v99;
   v4 = v99;
   return (v81 ^ g[2]);
  });
 }) ((g[0] - v3));
 return v4;
}
FUNCTION kit p1900000001_f2 (word v6, word *v7, kit v8) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 for (word v123 = 0; v123 < 4 && go_on (); v123++) {
  if ((v123 ^ g[1]) % 3 != 0) 
   v6 = __lambda (word , (word v126), {
    if (!go_on ()) { return 0; }
    __defer {
     {
      gate *gate128 = new_gate ();
      __go in_thread (gate128, __lambda (word , (word v129), {
       if (!go_on ()) { return 0; }
       if ((v6 & v129) % 3 != 0) { return v123; }
       return v123;
      }), (v123 & (v123 + v6))); wait_for (gate128, 1);
     }
     pairer *v136 = __lambda (pair , (pair v132, word *v133), {
      __result pair v134 = { 0, { 0, 0 } };
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      v6 = (v126 + (v8.w & v132.w));
     });
     p1900000001_hook = defer_fn (__lambda (word , (word v139), {
      if (!go_on ()) { return 0; }
      __defer {
       trace (141, (v6 ^ g[0]));
       { word (*h142) (word) = defer_fn (__lambda (word , (word v143), {
        if (!go_on ()) { return 0; }
        if ((g[0] | 52) % 3 != 0) { return g[0]; }
        return g[1];
       })); __defer defer_fn_free (h142); applied_pointer (h142, (g[1] * (g[0] * v139))); }
       trace (146, (v139 | (v139 & 4)));
      }
      __defer p1900000001_f4 (__lambda (void , (void), {
       if (!go_on ()) { return ; }
       trace (148, g[0]);
       word v149 = v123;
       v8 = v8;
      }), (v8.w * (v123 ^ g[1])), __lambda (word , (word v152), {
       __result word v153 = 0;
       if (!go_on ()) { return 0; }
       __defer p1900000001_f0 (v153);
       return (g[1] & (v152 ^ g[1]));
      }));
      return (v139 & (g[1] | g[0]));
     }));
    }
    return (g[1] + (v6 ^ 70));
   }) ((g[1] ^ (v123 ^ g[0])));
 }
 return (kit) { NULL, (v6 + g[1]), v8.d };
}
FUNCTION maker *p1900000001_f3 (word v9) {
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v159 = deep ();
 said (162, v159);
 if (v159 != NULL) {
  __closure word v165 (word v166) {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v167 = __recover ();
   told (170, v167);
   if (v167 != NULL) {
    if ((g[0] * g[0]) % 3 != 0) { return 61; }
    trace (174, (g[0] ^ g[2]));
    if (v167 != NULL) { __panic (v167); }
   } else {
    trace (176, g[1]);
    trace (177, v9);
    __defer {
     word v179 = (g[2] & (v166 ^ g[0]));
     const struct defer_panic *v181 = __recover ();
     said (184, v181);
    }
   }
   __defer {
    __defer {
     const struct defer_panic *v187 = __recover ();
     told (190, v187);
     if (v187 != NULL) {
      { word (*h192) (word) = defer_fn (defer_closure_of (p1900000001_f0)); __defer defer_fn_free (h192); applied_pointer (h192, (v166 - (v166 | g[0]))); }
     }
     const struct defer_panic *v193 = __recover ();
     told (196, v193);
     if (v193 != NULL) {
      trace (198, (v166 * v166));
      pair v199 = (pair) { (g[1] | v166), { g[2], (v9 & v166) } };
      v199 = p1900000001_f4 (__lambda (void , (void), {
       if (!go_on ()) { return ; }
       {
        gate *gate202 = new_gate ();
        __go in_thread (gate202, v165, (g[1] | (v166 + v166))); wait_for (gate202, 1);
       }
       trace (203, (v9 | (g[1] & v166)));
      }), (v166 & (v199.w & v199.row[0])), __lambda (word , (word v204), {
       if (!go_on ()) { return 0; }
       const struct defer_panic *v205 = __recover ();
       said (208, v205);
       if (v205 != NULL) {
        v204 = (v204 | v9);
        p1900000001_hook = p1900000001_f0;
        if (g[1] % 3 != 0) { return 85; }
       }
       trace (213, (v204 * 89));
       __panic (as_int ((v9 | v199.w)));
       auto __closure void v216 (void);
       __closure void v216 (void) {
        if (!go_on ()) { return ; }
        v166 = v165 ((v204 & (v9 + v166)));
       }
       v216 ();
       return (g[2] | v166);
      }));
     }
    }
   }
   return g[2];
  }
  v165 (v9);
 }
 __defer {
  const struct defer_panic *v225 = __recover ();
  said (228, v225);
 }
 return NULL;
}
FUNCTION pair p1900000001_f4 (doer *v10, word v11, fn *v12) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if (v12 != NULL) { __defer v12 (g[1]); }
 g[2] = g[0];
 for (word v233 = 0; v233 < 4 && go_on (); v233++) {
  if ((v11 + g[2]) % 3 != 0) { __panic (as_char (g[1])); }
  v11 = __lambda (word , (word v236), {
   __result word v237 = 0;
   if (!go_on ()) { return 0; }
   {
    gate *gate238 = new_gate ();
    word v239[3] = { 0, 0, 0 };
    for (word v240 = 0; v240 < 3; v240++) {
     word v241 = v240;
     word v243[3] = { v237, (g[1] | g[2]), (v237 & g[2]) };
     __go {
      __defer done (gate238);
      v243[0] = (v237 + (g[0] | 21));
      __closure word v252 (word v248) {
       return v11;
      }
      auto __closure word v261 (word v254);
      __closure word v261 (word v254) {
       word v255[3] = { 24, g[2], (v254 ^ v243[1]) };
       pair v257 = (pair) { (v233 | g[2]), { g[2], v237 } };
       v252 ((v237 * v257.row[0]));
       return (g[0] ^ (v257.w ^ v236));
      }
      v239[v241 % 3] = v243[(v233 | v233) % 3];
     }
    }
    wait_for (gate238, 3);
    trace (238, v239[0]);
    trace (238, v239[1]);
    trace (238, v239[2]);
   }
   g[1] = (g[1] ^ v11);
   auto __closure word v279 (word *v265);
   __closure word v279 (word *v265) {
    __result word v266 = 0;
    if (!go_on ()) { return 0; }
    word v268 = 0;
    do {
     v268 = (v268 + 1);
     v12 = __lambda (fn *, (word v272), {
      __result fn *v273 = NULL;
      if (!go_on ()) { return NULL; }
      __defer bump (&v233, (g[0] & (g[2] + g[0])));
      word v275 = (g[0] * 54);
     }) ((g[2] * 47));
     kit v277 = (kit) { v12, g[2], v10 };
    } while (v268 < 3 && go_on ());
   }
   __defer v279 (&v236);
   return (v236 - (v233 * g[1]));
  }) ((g[0] ^ (v233 & v11)));
  v233 = (v11 + (v233 ^ g[0]));
 }
 v11 = defer_closure_of (note) ((g[2] + (g[1] * g[2])));
 switch ((g[1] | g[1]) % 4) {
 case 0:
  {
  for (word v287 = 0; v287 < 3 && go_on (); v287++) {
   for (word v289 = 0; v289 < 2 && go_on (); v289++) {
    if ((g[1] * g[0]) % 3 != 0) { goto L290; }
    __defer p1900000001_f3 ((g[0] - (g[1] + v11)));
    __defer p1900000001_f3 ((g[0] ^ (g[2] - v289)));
    L290: ;
    v12 = __lambda (fn *, (word v294), {
     if (!go_on ()) { return NULL; }
     const struct defer_panic *v295 = __recover ();
     told (298, v295);
     if (v295 != NULL) {
      if ((v289 * 5) % 3 != 0) { return __lambda (word , (word v301), {
       if (!go_on ()) { return 0; }
       trace (302, (g[2] + (v301 - v289)));
       return g[2];
      }); }
     } else {
      trace (304, v287);
     }
     const struct defer_panic *v305 = deep ();
     said (308, v305);
     if (v305 != NULL) {
      trace (310, g[1]);
     }
     __defer {
      trace (312, (g[1] + (v289 - g[0])));
     }
     return v12;
    }) (g[1]);
   }
  }
  }
  break;
 case 2:
  {
  trace (315, (v11 & v11));
  }
  break;
 default:
  trace (317, (g[0] - v11));
  break;
 }
 return (pair) { g[2], { (v11 ^ g[0]), (g[2] ^ 98) } };
}
static void p1900000001 (word i) {
 p1900000001_hook = note; p1900000001_saved = NULL;
 p1900000001_kept[0] = NULL;
 p1900000001_kept[1] = NULL;
 p1900000001_kept[2] = NULL;
 p1900000001_doer = NULL;
 switch (i) {
 case 0: note (p1900000001_f0 (0));
 break;
 case 1: p1900000001_f1 (NULL, 8, NULL);
 break;
 case 2: p1900000001_f2 (14, &g[1], (kit) { defer_closure_of (note), 2, NULL });
 break;
 case 3: p1900000001_f3 (21);
 break;
 case 4: p1900000001_f4 (NULL, 29, NULL);
 break;
 }
 remains ();
 if (p1900000001_kept[0] != NULL) { note (p1900000001_kept[0] (0)); }
 if (p1900000001_kept[1] != NULL) { note (p1900000001_kept[1] (1)); }
 if (p1900000001_kept[2] != NULL) { note (p1900000001_kept[2] (2)); }
 if (p1900000001_doer != NULL) { p1900000001_doer (); }
}
static word (*p1900000002_hook) (word) = note;
static const struct defer_panic *p1900000002_saved;
static fn *p1900000002_kept[3];
static doer *p1900000002_doer;
FUNCTION NOINLINE word p1900000002_f0 (word v1);
FUNCTION pair p1900000002_f1 (void);
FUNCTION void p1900000002_f2 (word v3, word *v4, pair v5);
FUNCTION pair p1900000002_f3 (word v6);
FUNCTION NOINLINE word p1900000002_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p1900000002_saved = __recover ();
 said (9, p1900000002_saved);
 if (p1900000002_saved != NULL) {
  { word (*h11) (word) = defer_fn (__lambda (word , (word v12), {
   if (!go_on ()) { return 0; }
   __defer {
    __defer __lambda (word , (word v15), {
     if (!go_on ()) { return 0; }
     trace (16, 80);
     if (p1900000002_saved != NULL && g[0] % 3 != 1) { __panic (p1900000002_saved); }
     __defer __lambda (fn *, (word v19), {
      if (!go_on ()) { return NULL; }
      fn *v20 = NULL;
      return v20;
     }) ((g[1] & g[2]));
     return (g[1] ^ v2);
    }) ((g[1] - (v12 + g[2])));
   }
   auto __closure word v26 (word v28);
   auto __closure word v27 (word v33);
   __closure word v26 (word v28) {
    if (!go_on ()) { return 0; }
    trace (31, (v2 - (g[2] ^ g[1])));
    return (v12 & v2);
   }
   __closure word v27 (word v33) {
    __result word v34 = 0;
    if (!go_on ()) { return 0; }
    trace (35, (g[0] ^ v33));
    return v12;
   }
   v27 (g[2]);
   v26 ((v12 * (v2 | g[1])));
   __defer defer_closure_of (p1900000002_f0) ((v12 ^ 88));
   return (v2 & g[0]);
  })); __defer defer_fn_free (h11); v2 = applied_pointer (h11, g[2]); }
  word v41 = g[1];
  for (word v44 = 0; v44 < 2 && go_on (); v44++) {
   kit v45 = (kit) { NULL, (g[0] + g[2]), NULL };
  }
 }
 if (p1900000002_doer != NULL) { __defer p1900000002_doer (); }
 return (g[2] | (g[0] & v1));
}
FUNCTION pair p1900000002_f1 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v49 = __recover ();
 said (52, v49);
 if (v49 != NULL) {
  fn *v100 = __lambda (word , (word v54), {
   __result word v55 = 0;
   if (!go_on ()) { return 0; }
   if ((v54 | 21) % 3 != 0) {
    fn *v82[3] = { NULL, __lambda (word , (word v57), {
     if (!go_on ()) { return 0; }
     if ((g[2] & v57) % 3 != 0) { return (g[1] - (v57 ^ v55)); }
     return (v54 + g[2]);
    }), __lambda (word , (word v61), {
     __result word v62 = 0;
     if (!go_on ()) { return 0; }
     __defer note ((v62 | (g[2] | g[2])));
     p1900000002_f1 ();
     v61 = __lambda (word , (word v66), {
      if (!go_on ()) { return 0; }
      trace (67, (g[2] | (g[0] * g[1])));
      __defer deep ();
      return g[2];
     }) ((v61 * g[0]));
     p1900000002_doer = __lambda (void , (void), {
      if (!go_on ()) { return ; }
      const struct defer_panic *v71 = __recover ();
      said (74, v71);
      if (v71 != NULL) {
       trace (77, (v54 - 23));
      }
      p1900000002_hook = p1900000002_f0;
      word v80 = (g[1] | (v61 | 3));
     });
    }) };
   } else {
    __defer __lambda (word , (word v85), {
     if (!go_on ()) { return 0; }
     word v86 = v55;
     return g[0];
    }) ((g[2] + (v54 ^ g[1])));
    word v89 = 23;
    kit v97 = (kit) { __lambda (word , (word v91), {
     if (!go_on ()) { return 0; }
     p1900000002_kept[1] = __lambda (fn *, (word v93), {
      if (!go_on ()) { return NULL; }
      trace (94, v55);
      return NULL;
     }) ((v89 + g[2]));
     return v55;
    }), (v55 * g[1]), NULL };
   }
   return (g[0] * (v55 * g[1]));
  });
 }
 __defer mixed ((unsigned char) ((g[0] ^ (g[0] | g[2]))), (double) (g[1]) * 0.5, (pair) { (g[0] | 42), { g[2], (g[2] * g[2]) } });
 return (pair) { (g[0] * g[0]), { (g[0] | g[2]), (g[2] ^ 45) } };
}
FUNCTION void p1900000002_f2 (word v3, word *v4, pair v5) {
 if (!go_on ()) { return ; }
 p1900000002_f0 ((*v4));
 if ((*v4) % 3 != 0) { goto L105; }
 __panic (as_text ((v5.row[1] * v3)));
 L105: ;
 if (p1900000002_saved != NULL && g[0] % 3 != 2) { __panic (p1900000002_saved); }
 { word (*h109) (word) = defer_fn (__lambda (word , (word v110), {
  if (!go_on ()) { return 0; }
  v5 = p1900000002_f3 (65);
  if (v3 % 3 != 0) { __panicf (LONG_TEXT, (g[0] ^ g[2])); }
  auto __closure word v114 (word v116);
  auto __closure word v115 (word v136);
  __closure word v114 (word v116) {
   __result word v117 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v118 = __recover ();
   said (121, v118);
   __defer {
    const struct defer_panic *v123 = __recover ();
    said (126, v123);
    fn *v130[3] = { v114, __lambda (word , (word v127), {
     if (!go_on ()) { return 0; }
     __panic (as_float ((v3 + v117)));
     return g[0];
    }), v114 };
    trace (132, g[0]);
    if ((v116 | g[1]) % 3 != 0) { __panic (as_double (51)); }
   }
   __defer p1900000002_f3 (g[2]);
   return (v3 * (v5.row[1] - g[2]));
  }
  __closure word v115 (word v136) {
   if (!go_on ()) { return 0; }
   __defer {
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     trace (139, v3);
    }) ();
   }
   return (g[0] - v110);
  }
  __defer v114 ((v3 * v5.w));
  return (v110 | (v110 - g[1]));
 })); __defer defer_fn_free (h109); v3 = applied_pointer (h109, (v3 & (v3 ^ v5.row[1]))); }
}
FUNCTION pair p1900000002_f3 (word v6) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 p1900000002_saved = __recover ();
 said (146, p1900000002_saved);
 __defer {
  p1900000002_saved = __recover ();
  said (150, p1900000002_saved);
  if (p1900000002_saved != NULL) {
   if (p1900000002_doer != NULL) { p1900000002_doer (); }
   switch ((g[2] | v6) % 4) {
   case 0:
    {
    __closure word v156 (word v157) {
     if (!go_on ()) { return 0; }
     __defer __lambda (word , (word v159), {
      __result word v160 = 0;
      if (!go_on ()) { return 0; }
      __defer __lambda (void , (void), {
       if (!go_on ()) { return ; }
       word v162[3] = { (v160 + 71), (v159 + g[2]), g[0] };
       fn *v164 = v156;
      }) ();
      g[0] = (v160 * g[2]);
      return g[1];
     }) ((g[1] & (v157 & v6)));
     p1900000002_hook = defer_fn (defer_closure_of (p1900000002_hook));
     __defer p1900000002_f0 ((v6 + v157));
     return 77;
    }
    __defer v156 ((g[1] ^ (g[0] * g[1])));
    __defer v156 (52);
    __defer __lambda (pair , (pair v174, word *v175), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     v6 = (v6 - (v6 - v6));
     fn *v177 = v156;
     v6 = v156 (g[0]);
     return (pair) { (v6 + 90), { v6, (g[1] + g[0]) } };
    }) ((pair) { (v6 ^ 78), { 14, v6 } }, &(word) { v6 });
    told (182, p1900000002_saved);
    }
    break;
   case 1:
    trace (184, (v6 & (v6 + v6)));
    break;
   }
  }
 }
 return (pair) { (v6 ^ g[2]), { v6, g[0] } };
}
static void p1900000002 (word i) {
 p1900000002_hook = note; p1900000002_saved = NULL;
 p1900000002_kept[0] = NULL;
 p1900000002_kept[1] = NULL;
 p1900000002_kept[2] = NULL;
 p1900000002_doer = NULL;
 switch (i) {
 case 0: note (p1900000002_f0 (0));
 break;
 case 1: p1900000002_f1 ();
 break;
 case 2: p1900000002_f2 (14, &g[1], (pair) { 2, { 4, 5 } });
 break;
 case 3: p1900000002_f3 (21);
 break;
 }
 remains ();
 if (p1900000002_kept[0] != NULL) { note (p1900000002_kept[0] (0)); }
 if (p1900000002_kept[1] != NULL) { note (p1900000002_kept[1] (1)); }
 if (p1900000002_kept[2] != NULL) { note (p1900000002_kept[2] (2)); }
 if (p1900000002_doer != NULL) { p1900000002_doer (); }
}
static word (*p1900000003_hook) (word) = note;
static const struct defer_panic *p1900000003_saved;
static fn *p1900000003_kept[3];
static doer *p1900000003_doer;
FUNCTION NOINLINE word p1900000003_f0 (word v1);
FUNCTION word p1900000003_f1 (word v3);
FUNCTION NOINLINE word p1900000003_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p1900000003_saved = __recover ();
 told (6, p1900000003_saved);
 if (p1900000003_saved != NULL) {
  v2 = (g[2] | (g[1] ^ g[1]));
 } else {
  if ((v1 - v2) % 3 != 0) {
   __defer {
    const struct defer_panic *v11 = __recover ();
    told (14, v11);
    if (v11 != NULL) {
     if (p1900000003_doer != NULL) { p1900000003_doer (); }
    } else {
     trace (17, (g[1] & (v1 & g[1])));
     if ((v2 & 57) % 3 != 0) { __panicf (LONG_TEXT, (v1 - v2)); }
    }
    __closure pair v25 (pair v20, fn *v21) {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     __defer p1900000003_f1 ((v1 & (g[1] * g[2])));
     v21 = v21;
     return (pair) { (v20.w * 27), { v1, (v1 ^ v20.row[0]) } };
    }
    __defer v25 ((pair) { (v2 * g[2]), { (g[0] + g[1]), (g[1] - v2) } }, __lambda (word , (word v27), {
     if (!go_on ()) { return 0; }
     auto __closure word v29 (word v31);
     auto __closure word v30 (word v34);
     __closure word v29 (word v31) {
      if (!go_on ()) { return 0; }
      p1900000003_hook = defer_fn (v30);
      return (g[1] & (g[2] | g[2]));
     }
     __closure word v30 (word v34) {
      __result word v35 = 0;
      if (!go_on ()) { return 0; }
      v11 = __recover ();
      told (38, v11);
      g[2] = (v1 + (g[0] ^ v2));
      __defer __lambda (word , (word v41), {
       if (!go_on ()) { return 0; }
       if (p1900000003_doer != NULL) { p1900000003_doer (); }
       if (g[2] % 3 != 0) { return v34; }
       return g[0];
      }) (8);
     }
     v30 (g[0]);
     p1900000003_kept[0] = v29;
     return (v2 + g[2]);
    }));
    v25 ((pair) { (v1 | g[1]), { (g[1] & v2), (g[2] & g[1]) } }, __lambda (word , (word v50), {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v51 = __recover ();
     told (54, v51);
     trace (55, (g[0] | (v1 + g[1])));
     applied (__lambda (word , (word v57), {
      if (!go_on ()) { return 0; }
      v2 = applied (__lambda (word , (word v59), {
       if (!go_on ()) { return 0; }
       __defer p1900000003_f1 ((g[2] ^ (v57 * g[0])));
       g[2] = v57;
       return (v50 * (v57 - g[2]));
      }), (v57 ^ 66));
      {
       gate *gate63 = new_gate ();
       word v64[3] = { 0, 0, 0 };
       for (word v65 = 0; v65 < 2; v65++) {
        word v66 = v65;
        word v68 = (v50 - (v50 + v66));
        __closure word v77 (word v71) {
         word v73[3] = { 56, (g[0] ^ g[0]), (v50 - v71) };
         return g[0];
        }
        v77 ((v2 & v68));
        __go {
         __defer done (gate63);
         word v79[3] = { (v66 * v57), g[2], g[2] };
         word v82 = (v79[1] + g[0]);
         v64[v66 % 3] = v79[1];
        }
       }
       wait_for (gate63, 2);
       trace (63, v64[0]);
       trace (63, v64[1]);
      }
      return v50;
     }), g[2]);
     if (g[1] % 3 != 0) { __panic (as_text ((v2 * v1))); }
     return (g[1] + v50);
    }));
    { word (*h88) (word) = defer_fn (__lambda (word , (word v89), {
     if (!go_on ()) { return 0; }
     fn *v98 = __lambda (word , (word v90), {
      if (!go_on ()) { return 0; }
      v11 = __recover ();
      told (93, v11);
      if (v11 != NULL) {
       mixed ((unsigned char) (22), (double) (g[0]) * 0.5, (pair) { (v2 ^ g[2]), { (g[0] * g[0]), (g[0] & v2) } });
      } else {
       trace (96, (v90 | (v1 & g[0])));
      }
      return (g[0] + (g[1] | v89));
     });
     return (v2 - (v1 * v2));
    })); __defer defer_fn_free (h88); v1 = applied_pointer (h88, (g[0] * (v1 | 84))); }
   }
  } else {
   trace (101, 51);
  }
 }
 __defer {
  trace (103, 16);
 }
 return (v2 - 84);
}
FUNCTION word p1900000003_f1 (word v3) {
 if (!go_on ()) { return 0; }
 word v105 = 98;
 word v108 = 0;
 while (v108 < 4 && go_on ()) {
  v108 = (v108 + 1);
  fn *v128[3] = { __lambda (word , (word v111), {
   __result word v112 = 0;
   if (!go_on ()) { return 0; }
   v111 = (v112 - (g[2] - g[2]));
   p1900000003_hook = defer_fn (__lambda (word , (word v115), {
    __result word v116 = 0;
    if (!go_on ()) { return 0; }
    __defer __lambda (void , (void), {
     if (!go_on ()) { return ; }
     v116 = p1900000003_f0 ((g[2] | (g[1] ^ g[2])));
    }) ();
    {
     gate *gate119 = new_gate ();
     __go {
      __defer done (gate119);
      __defer { told (119, __recover ()); }
      fn *v121[3] = { NULL, NULL, NULL };
      maker *v123 = NULL;
     }
     wait_for (gate119, 1);
    }
   }));
  }), __lambda (word , (word v125), {
   __result word v126 = 0;
   if (!go_on ()) { return 0; }
   trace (127, (g[1] | (g[0] & g[0])));
  }), p1900000003_kept[1] };
 }
 return (v105 * 97);
}
static void p1900000003 (word i) {
 p1900000003_hook = note; p1900000003_saved = NULL;
 p1900000003_kept[0] = NULL;
 p1900000003_kept[1] = NULL;
 p1900000003_kept[2] = NULL;
 p1900000003_doer = NULL;
 switch (i) {
 case 0: note (p1900000003_f0 (0));
 break;
 case 1: note (p1900000003_f1 (7));
 break;
 }
 remains ();
 if (p1900000003_kept[0] != NULL) { note (p1900000003_kept[0] (0)); }
 if (p1900000003_kept[1] != NULL) { note (p1900000003_kept[1] (1)); }
 if (p1900000003_kept[2] != NULL) { note (p1900000003_kept[2] (2)); }
 if (p1900000003_doer != NULL) { p1900000003_doer (); }
}
static word (*p1900000004_hook) (word) = note;
static const struct defer_panic *p1900000004_saved;
static fn *p1900000004_kept[3];
static doer *p1900000004_doer;
FUNCTION NOINLINE word p1900000004_f0 (word v1);
FUNCTION word p1900000004_f1 (void);
FUNCTION NOINLINE fn *p1900000004_f2 (void);
FUNCTION word p1900000004_f3 (fn *v3);
FUNCTION NOINLINE word p1900000004_f4 (kit v4, fn *v5, word *v6);
FUNCTION fn *p1900000004_f5 (const struct defer_panic *v7, pair v8, pair v9);
FUNCTION NOINLINE word p1900000004_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  p1900000004_hook = defer_fn (__lambda (word , (word v13), {
   if (!go_on ()) { return 0; }
   fn *v14 = defer_closure_of (p1900000004_f0);
   switch ((g[0] * 42) % 4) {
   case 0:
    {
    __defer {
     const struct defer_panic *v19 = __recover ();
     told (22, v19);
     if (v19 != NULL) {
      v13 = (g[1] * (g[0] ^ v13));
      v1 = v13;
     }
     __defer p1900000004_f3 (__lambda (word , (word v27), {
      __result word v28 = 0;
      if (!go_on ()) { return 0; }
      p1900000004_hook = defer_fn (__lambda (word , (word v30), {
       __result word v31 = 0;
       if (!go_on ()) { return 0; }
       v1 = (g[0] - (v27 & g[0]));
       if ((g[1] + v31) % 3 != 0) { __panic (as_long (g[2])); }
       trace (34, g[0]);
       return (v13 + (v1 | g[1]));
      }));
      if (v14 != NULL) { __defer v14 ((g[0] | v28)); }
     }));
     word v37 = (v13 * (g[0] * v1));
     word v39 = (g[0] & (v13 ^ g[2]));
     word v41 = (g[0] | (g[2] * v39));
    }
    }
    __attribute__ ((fallthrough));
   case 1:
    trace (44, (v1 * (g[1] | 26)));
    if ((g[0] * v1) % 3 != 0) {
     __defer mixed ((unsigned char) ((g[2] * 6)), (double) (g[0]) * 0.5, (pair) { (g[2] ^ g[0]), { (g[0] + g[2]), (g[2] - g[2]) } });
    }
    break;
   case 2:
    {
    trace (48, 22);
    word v49 = (g[0] ^ (v13 & 66));
    word v51 = 62;
    }
    break;
   default:
    trace (54, (g[1] | g[0]));
    break;
   }
   return g[2];
  }));
 }
 return (v1 + v1);
}
FUNCTION word p1900000004_f1 (void) {
 if (!go_on ()) { return 0; }
 __defer note ((g[0] + (g[1] & g[0])));
 word v58 = (g[1] * g[1]);
 word v61 = 0;
 L60: ;
 v61 = (v61 + 1);
 p1900000004_saved = __recover ();
 __defer told (66, __recover ());
 if (v61 < 4 && go_on ()) { goto L60; }
 trace (67, (v61 - (g[1] & g[2])));
 __defer p1900000004_f4 ((kit) { defer_closure_of (p1900000004_f0), (g[2] - g[2]), NULL }, __lambda (word , (word v69), {
  __result word v70 = 0;
  if (!go_on ()) { return 0; }
  __defer {
   p1900000004_saved = __recover ();
   said (74, p1900000004_saved);
   __defer __lambda (void , (void), {
    if (!go_on ()) { return ; }
    p1900000004_saved = __recover ();
    said (78, p1900000004_saved);
    switch ((g[0] * g[1]) % 4) {
    case 1:
     __defer bump (&v69, (v69 | (g[2] + v61)));
     if (g[2] % 3 != 0) { return ; }
     __attribute__ ((fallthrough));
    case 2:
     {
     word v85[3] = { (v61 ^ v61), (v69 | g[0]), (g[1] + v61) };
     }
     break;
    default:
     __defer p1900000004_f3 (__lambda (word , (word v89), {
      if (!go_on ()) { return 0; }
      p1900000004_saved = __recover ();
      said (92, p1900000004_saved);
      __defer note ((v61 ^ (v89 + v61)));
      trace (94, 0);
      return (g[1] - (g[2] | g[0]));
     }));
     break;
    }
    {
     gate *gate97 = new_gate ();
     word v98[3] = { 0, 0, 0 };
     for (word v99 = 0; v99 < 2; v99++) {
      word v100 = v99;
      __go __lambda (void, (void), {
       __defer done (gate97);
       word v103 = (g[0] & (v100 | v100));
       v98[v100 % 3] = v58;
      }) ();
     }
     wait_for (gate97, 2);
     trace (97, v98[0]);
     trace (97, v98[1]);
    }
   }) ();
   if ((v61 | v70) % 3 != 0) { __panic (as_float (24)); }
  }
 }), &v58);
 return v61;
}
FUNCTION NOINLINE fn *p1900000004_f2 (void) {
 __result fn *v2 = NULL;
 if (!go_on ()) { return NULL; }
 auto __closure word v110 (word v112);
 auto __closure void v111 (void);
 __closure word v110 (word v112) {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v113 = __recover ();
  said (116, v113);
  __lambda (pair , (pair v118, word *v119), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   const struct defer_panic *v120 = __recover ();
   said (123, v120);
   if ((v112 - 62) % 3 != 0) { goto L124; }
   trace (125, g[0]);
   L124: ;
   word v145 = v112;
   __closure word v148 (word v149) {
    __result word v150 = 0;
    if (!go_on ()) { return 0; }
    trace (151, (v149 + (g[2] + g[0])));
    return (v150 & (v118.row[1] | g[2]));
   }
   return (pair) { (v145 - g[1]), { ((*v119) ^ 10), g[2] } };
  }) ((pair) { 92, { (g[2] | v112), (g[0] & 15) } }, &v112);
  auto __closure word v155 (word v156);
  __closure word v155 (word v156) {
   if (!go_on ()) { return 0; }
   g[1] = v112;
   return (v156 | (g[2] + v156));
  }
  __defer v155 ((g[0] & v112));
  return (v112 & (v112 & g[2]));
 }
 __closure void v111 (void) {
  if (!go_on ()) { return ; }
  trace (161, (g[0] & (g[2] + g[2])));
 }
 v110 ((g[2] ^ (g[2] - g[1])));
 fn *v164[3] = { NULL, v2, p1900000004_kept[0] };
}
FUNCTION word p1900000004_f3 (fn *v3) {
 if (!go_on ()) { return 0; }
 if (v3 != NULL) { __defer applied (v3, (g[1] | g[0])); }
 __closure void v233 (void) {
  if (!go_on ()) { return ; }
  fn *v228 = __lambda (word , (word v168), {
   __result word v169 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v170 = __recover ();
   said (173, v170);
   __defer {
    const struct defer_panic *v175 = __recover ();
    told (178, v175);
    {
     gate *gate179 = new_gate ();
     word v180[3] = { 0, 0, 0 };
     for (word v181 = 0; v181 < 3; v181++) {
      word v182 = v181;
      word v185 = (v182 * (g[0] * v182));
      __go {
       __defer done (gate179);
       v185 = v185;
       v180[v182 % 3] = (v182 * (g[2] | g[0]));
      }
     }
     wait_for (gate179, 3);
     trace (179, v180[0]);
     trace (179, v180[1]);
     trace (179, v180[2]);
    }
    {
     gate *gate191 = new_gate ();
     word v192[3] = { 0, 0, 0 };
     for (word v193 = 0; v193 < 2; v193++) {
      word v194 = v193;
      __closure word v203 (word v197) {
       pair v198 = (pair) { (v168 | g[1]), { (g[0] | g[0]), (g[2] & g[0]) } };
       v197 = (v198.w - g[1]);
       return (g[0] | (v197 + 26));
      }
      __go __lambda (void, (void), {
       __defer done (gate191);
       word v204[3] = { (g[2] - v194), (v194 - v168), v168 };
       v203 ((g[2] | g[0]));
       word v207[3] = { (v204[1] & 50), (v204[0] | 23), g[1] };
       v192[v194 % 3] = (v194 | (v207[2] | 97));
      }) ();
     }
     wait_for (gate191, 2);
     trace (191, v192[0]);
     trace (191, v192[1]);
    }
   }
   for (word v211 = 0; v211 < 4 && go_on (); v211++) {
    switch ((g[2] + v169) % 4) {
    default:
     __panic (as_literal (66));
     break;
    }
    trace (215, (g[0] + v211));
    auto __closure fn *v223 (word v217);
    __closure fn *v223 (word v217) {
     if (!go_on ()) { return NULL; }
     __defer {
      __defer defer_closure_of (p1900000004_hook) ((g[2] & (v169 & g[1])));
     }
     g[1] = g[0];
     return v3;
    }
    __defer v223 (70);
    __defer v223 ((g[2] ^ (g[0] | g[0])));
   }
   word v226 = (v168 & 42);
  });
  word v230 = (g[2] & (g[0] | g[1]));
  p1900000004_saved = __recover ();
 }
 __defer v233 ();
 fn *v242[3] = { __lambda (word , (word v235), {
  if (!go_on ()) { return 0; }
  if (v3 != NULL) { __defer v3 ((g[2] - (v235 ^ g[2]))); }
  __defer bump (&v235, 81);
  return (g[1] * (v235 - v235));
 }), defer_closure_of (note), __lambda (word , (word v239), {
  if (!go_on ()) { return 0; }
  v3 = v3;
  return (v239 + (g[0] - 98));
 }) };
 return g[2];
}
FUNCTION NOINLINE word p1900000004_f4 (kit v4, fn *v5, word *v6) {
 if (!go_on ()) { return 0; }
 __defer {
  trace (246, (g[0] + (g[2] + 96)));
  trace (247, (g[2] - (g[0] & 65)));
  if ((g[1] | g[1]) % 3 != 0) { __panic (as_float ((v4.w - (*v6)))); }
 }
 trace (249, (g[0] * ((*v6) | 32)));
 if (g[0] % 3 != 2) { return (g[1] & (*v6)); }
 __defer {
  if (v4.d != NULL) {
   __lambda (word , (word v254), {
    if (!go_on ()) { return 0; }
    p1900000004_saved = __recover ();
    told (257, p1900000004_saved);
    __defer {
     const struct defer_panic *v259 = __recover ();
     said (262, v259);
     if (v259 != NULL) {
      g[0] = (g[1] * (v254 ^ g[2]));
     } else {
      auto __closure pair v266 (pair v267, word *v268);
      __closure pair v266 (pair v267, word *v268) {
       __result pair v269 = { 0, { 0, 0 } };
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       const struct defer_panic *v270 = __recover ();
       told (273, v270);
       __defer {
        word v275 = v254;
        __defer p1900000004_hook (((*v268) - (v269.w | v254)));
       }
       {
        gate *gate278 = new_gate ();
        word v279[3] = { 0, 0, 0 };
        for (word v280 = 0; v280 < 2; v280++) {
         word v281 = v280;
         word v283 = (g[2] & (v254 ^ 87));
         __go {
          __defer done (gate278);
          word v287[3] = { (v283 ^ g[2]), v254, (v281 | g[1]) };
          v279[v281 % 3] = v283;
         }
        }
        wait_for (gate278, 2);
        trace (278, v279[0]);
        trace (278, v279[1]);
       }
      }
      auto __closure word v292 (word v294);
      auto __closure void v293 (void);
      __closure word v292 (word v294) {
       if (!go_on ()) { return 0; }
       auto __closure word v296 (word v297);
       __closure word v296 (word v297) {
        if (!go_on ()) { return 0; }
        if (v259 != NULL && v297 % 3 != 0) { __panic (v259); }
        return (v294 * (g[0] ^ 20));
       }
       v4.f = v296;
       v296 ((g[1] & (g[1] - g[0])));
       v294 = applied (v296, g[0]);
       return 61;
      }
      __closure void v293 (void) {
       if (!go_on ()) { return ; }
       v5 = v5;
      }
      v292 ((g[1] + (v254 - v4.w)));
     }
     if (v5 != NULL) { v254 = v5 ((v254 + (g[1] & v254))); }
     g[0] = (g[1] * g[0]);
    }
    trace (310, (v254 + v254));
    __defer {
     const struct defer_panic *v312 = __recover ();
     said (315, v312);
     v5 = __lambda (word , (word v317), {
      if (!go_on ()) { return 0; }
      if (v5 != NULL) { __defer v5 ((v254 * v317)); }
      trace (319, (v4.w ^ g[1]));
      word v320 = (g[2] - (v317 + v254));
      return (v254 ^ (g[1] ^ v320));
     });
     v5 = v5;
    }
    return (v254 + (v4.w + v4.w));
   }) ((g[0] & (g[2] + 59)));
  } else {
   trace (325, (g[1] + g[2]));
  }
 }
 return (g[2] + (v4.w ^ (*v6)));
}
FUNCTION fn *p1900000004_f5 (const struct defer_panic *v7, pair v8, pair v9) {
 __result fn *v10 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v328 = __recover ();
  said (331, v328);
  if (v328 != NULL) {
   {
    gate *gate334 = new_gate ();
    word v335[3] = { 0, 0, 0 };
    for (word v336 = 0; v336 < 2; v336++) {
     word v337 = v336;
     __closure word v356 (word v340) {
      v340 = (g[2] * (v337 + v8.row[1]));
      __closure word v352 (word v343) {
       __closure word v350 (word v345) {
        v343 = (g[2] * (v337 - v340));
        return (v9.w ^ (g[2] ^ 99));
       }
       return 80;
      }
      word v353[3] = { v337, 30, (g[0] | 48) };
      return (g[0] + (v337 ^ g[1]));
     }
     __go __lambda (void, (void), {
      __defer done (gate334);
      v356 (72);
      __closure word v371 (word v359) {
       v359 = (v9.w * (v9.w + g[0]));
       __closure word v367 (word v362) {
        v359 = (v8.w | v337);
        pair v364 = (pair) { (v359 & g[1]), { (g[1] ^ g[2]), (v8.row[1] | g[1]) } };
        return (g[0] * (v337 + 82));
       }
       pair v368 = (pair) { (g[1] ^ g[0]), { 14, 15 } };
       return (g[0] | (v359 + v8.row[1]));
      }
      v335[v337 % 3] = v337;
     }) ();
    }
    wait_for (gate334, 2);
    trace (334, v335[0]);
    trace (334, v335[1]);
   }
  } else {
   auto __closure word v375 (word v376);
   __closure word v375 (word v376) {
    if (!go_on ()) { return 0; }
    __closure void v378 (void) {
     if (!go_on ()) { return ; }
     trace (379, (v376 - (g[2] | 13)));
     v9 = v8;
     __defer told (382, __recover ());
    }
    return (v376 ^ (v376 ^ g[2]));
   }
   word v389 = 0;
   L388: ;
   v389 = (v389 + 1);
   trace (392, (v389 & (g[1] - 99)));
   doer *v406 = __lambda (void , (void), {
    if (!go_on ()) { return ; }
    kit v404 = (kit) { defer_closure_of (p1900000004_hook), (g[0] * g[1]), __lambda (void , (void), {
     if (!go_on ()) { return ; }
     __defer {
      trace (394, v389);
      __defer v375 ((g[0] | (v389 & g[0])));
      v389 = __lambda (word , (word v397), {
       if (!go_on ()) { return 0; }
       v397 = (g[2] | (v9.w ^ g[2]));
       word *v399 = &v389;
       return (g[1] & 87);
      }) (g[1]);
      pair v402 = v8;
     }
    }) };
   });
   if (v389 < 4 && go_on ()) { goto L388; }
  }
 }
 return v10;
}
static void p1900000004 (word i) {
 p1900000004_hook = note; p1900000004_saved = NULL;
 p1900000004_kept[0] = NULL;
 p1900000004_kept[1] = NULL;
 p1900000004_kept[2] = NULL;
 p1900000004_doer = NULL;
 switch (i) {
 case 0: note (p1900000004_f0 (0));
 break;
 case 1: note (p1900000004_f1 ());
 break;
 case 2: p1900000004_f2 ();
 break;
 case 3: note (p1900000004_f3 (NULL));
 break;
 case 4: note (p1900000004_f4 ((kit) { defer_closure_of (note), 4, NULL }, NULL, &g[2]));
 break;
 case 5: p1900000004_f5 (NULL, (pair) { 5, { 4, 5 } }, (pair) { 5, { 4, 5 } });
 break;
 }
 remains ();
 if (p1900000004_kept[0] != NULL) { note (p1900000004_kept[0] (0)); }
 if (p1900000004_kept[1] != NULL) { note (p1900000004_kept[1] (1)); }
 if (p1900000004_kept[2] != NULL) { note (p1900000004_kept[2] (2)); }
 if (p1900000004_doer != NULL) { p1900000004_doer (); }
}
static word (*p1900000005_hook) (word) = note;
static const struct defer_panic *p1900000005_saved;
static fn *p1900000005_kept[3];
static doer *p1900000005_doer;
FUNCTION word p1900000005_f0 (word v1);
FUNCTION NOINLINE kit p1900000005_f1 (void);
FUNCTION word p1900000005_f2 (word *v4, pair v5);
FUNCTION fn *p1900000005_f3 (kit v7);
FUNCTION word p1900000005_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  fn *v77 = __lambda (word , (word v10), {
   if (!go_on ()) { return 0; }
   __defer {
    p1900000005_saved = __recover ();
    told (14, p1900000005_saved);
    __lambda (fn *, (word v16), {
     if (!go_on ()) { return NULL; }
     p1900000005_saved = __recover ();
     told (19, p1900000005_saved);
     return __lambda (word , (word v21), {
      if (!go_on ()) { return 0; }
      __defer {
       __defer p1900000005_f1 ();
       __defer deep ();
      }
      __defer bump (&v10, (g[1] - 34));
      g[1] = (v2 + (g[0] + g[1]));
      return (g[1] + (v16 & 94));
     });
    }) ((v1 ^ (g[2] | 4)));
    v10 = 44;
    told (31, p1900000005_saved);
    auto __closure pair v33 (pair v34, word *v35);
    __closure pair v33 (pair v34, word *v35) {
     __result pair v36 = { 0, { 0, 0 } };
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     __defer {
      const struct defer_panic *v38 = __recover ();
      told (41, v38);
      {
       gate *gate42 = new_gate ();
       word v43[3] = { 0, 0, 0 };
       for (word v44 = 0; v44 < 2; v44++) {
        word v45 = v44;
        __go __lambda (void, (void), {
         __defer done (gate42);
         pair v48 = v36;
         v43[v45 % 3] = g[0];
        }) ();
       }
       wait_for (gate42, 2);
       trace (42, v43[0]);
       trace (42, v43[1]);
      }
      v10 = applied (__lambda (word , (word v53), {
       __result word v54 = 0;
       if (!go_on ()) { return 0; }
       trace (56, (v1 + (g[0] * v10)));
       return (g[1] * (g[0] ^ g[2]));
      }), (v1 | (v34.w & (*v35))));
     }
     told (59, __recover ());
     fn *v71[3] = { __lambda (word , (word v60), {
      if (!go_on ()) { return 0; }
      if (p1900000005_kept[2] != NULL) { v60 = applied (p1900000005_kept[2], (g[1] | (v10 + v1))); }
      if (p1900000005_saved != NULL && (v2 ^ v60) % 3 != 0) { __panic (p1900000005_saved); }
      said (64, p1900000005_saved);
      return v10;
     }), __lambda (word , (word v66), {
      if (!go_on ()) { return 0; }
      __defer p1900000005_f2 (&v10, (pair) { 48, { (v66 | v2), (g[2] & v1) } });
      __defer p1900000005_f3 ((kit) { p1900000005_kept[1], (v36.w - g[2]), NULL });
      return (g[0] | v2);
     }), NULL };
     word v73 = v2;
    }
   }
   v2 = v2;
   return (g[2] & (g[2] + g[1]));
  });
 }
}
FUNCTION NOINLINE kit p1900000005_f1 (void) {
 __result kit v3 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 const struct defer_panic *v79 = __recover ();
 told (82, v79);
 __defer {
  p1900000005_saved = __recover ();
  told (86, p1900000005_saved);
  if (p1900000005_saved != NULL) {
   g[1] = (g[1] | 6);
  }
  word v91 = 0;
  do {
   v91 = (v91 + 1);
   p1900000005_hook = defer_fn (__lambda (word , (word v95), {
    if (!go_on ()) { return 0; }
    __defer told (97, NULL);
    word v99 = 0;
    do {
     v99 = (v99 + 1);
     g[2] = (g[0] + (v95 ^ g[2]));
     auto __closure word v104 (word v106);
     auto __closure void v105 (void);
     __closure word v104 (word v106) {
      __result word v107 = 0;
      if (!go_on ()) { return 0; }
      trace (108, v95);
      trace (109, v95);
      __closure pair v111 (pair v112, word *v113) {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       trace (114, (v99 + (g[0] - 59)));
       __defer p1900000005_f3 (v3);
       v91 = p1900000005_f0 ((v95 + (v112.w + g[1])));
       return v112;
      }
      v111 ((pair) { g[0], { (v95 + v3.w), (v95 + g[0]) } }, &v107);
      return (g[0] | (g[1] - 34));
     }
     __closure void v105 (void) {
      if (!go_on ()) { return ; }
      __lambda (fn *, (word v121), {
       if (!go_on ()) { return NULL; }
       trace (122, (v3.w ^ (g[1] ^ v3.w)));
       return v3.f;
      }) (v99);
      __closure word v125 (word v126) {
       if (!go_on ()) { return 0; }
       v79 = __recover ();
       told (129, v79);
       trace (130, (g[0] & 90));
       v99 = v104 ((g[1] * (v3.w - g[1])));
       return (v95 ^ (v95 | v95));
      }
      p1900000005_kept[0] = v125;
     }
     v105 ();
     v95 = (v95 ^ (v91 ^ 45));
     __defer mixed ((unsigned char) ((v3.w & v99)), (double) (g[0]) * 0.5, (pair) { (g[1] & g[2]), { (g[1] - 63), g[1] } });
    } while (v99 < 3 && go_on ());
    return v91;
   }));
  } while (v91 < 1 && go_on ());
 }
 return (kit) { p1900000005_kept[2], (g[2] ^ g[2]), v3.d };
}
FUNCTION word p1900000005_f2 (word *v4, pair v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  trace (142, (g[2] | (v5.w - 62)));
 }
 if (p1900000005_kept[1] != NULL) { __defer p1900000005_kept[1] ((v5.row[1] * (v6 | 11))); }
 word v145 = 0;
 do {
  v145 = (v145 + 1);
  const struct defer_panic *v148 = __recover ();
  told (151, v148);
  if (v148 != NULL) {
   fn *v171[3] = { __lambda (word , (word v153), {
    if (!go_on ()) { return 0; }
    __closure word v155 (word v156) {
     if (!go_on ()) { return 0; }
     __defer {
      v148 = __recover ();
      said (160, v148);
      if (v148 != NULL) {
       v145 = applied (defer_closure_of (p1900000005_hook), (v145 & g[2]));
       if (v148 != NULL) { __panic (v148); }
      } else 
       __defer p1900000005_f3 ((kit) { __lambda (word , (word v165), {
        if (!go_on ()) { return 0; }
        __defer p1900000005_f0 ((g[1] + (v165 ^ 95)));
        return (v5.row[0] + (g[2] | g[1]));
       }), (g[1] ^ v153), __lambda (void , (void), {
        if (!go_on ()) { return ; }
        trace (168, (v5.row[1] ^ (g[2] * g[1])));
       }) });
     }
     return (v145 | v5.w);
    }
    return (v5.row[1] * v5.w);
   }), defer_closure_of (p1900000005_hook), NULL };
  } else {
   trace (173, (g[0] + (v145 - g[1])));
  }
 } while (v145 < 4 && go_on ());
 return (v145 + (v6 + v6));
}
FUNCTION fn *p1900000005_f3 (kit v7) {
 __result fn *v8 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  p1900000005_saved = __recover ();
  said (178, p1900000005_saved);
  if (p1900000005_saved != NULL) {
   if (v8 != NULL) { { word (*h180) (word) = defer_fn (v8); __defer defer_fn_free (h180); applied_pointer (h180, g[2]); } }
  } else {
   {
    gate *gate181 = new_gate ();
    __go {
     __defer done (gate181);
     __defer { told (181, __recover ()); }
     auto __closure pair v183 (pair v184, word *v185);
     __closure pair v183 (pair v184, word *v185) {
      __result pair v186 = { 0, { 0, 0 } };
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      p1900000005_saved = __recover ();
      said (189, p1900000005_saved);
      if (v186.w % 3 != 0) { __panic (as_uint ((v7.w ^ (*v185)))); }
     }
     {
      gate *gate191 = new_gate ();
      word v192[3] = { 0, 0, 0 };
      for (word v193 = 0; v193 < 2; v193++) {
       word v194 = v193;
       auto __closure word v204 (word v199);
       __closure word v204 (word v199) {
        word v200 = g[1];
        return (v199 * 40);
       }
       __go {
        __defer done (gate191);
        __closure word v209 (word v206) {
         return g[1];
        }
        v192[v194 % 3] = (g[1] + v7.w);
       }
      }
      wait_for (gate191, 2);
      trace (191, v192[0]);
      trace (191, v192[1]);
     }
    }
    wait_for (gate181, 1);
   }
   g[0] = (g[1] + v7.w);
  }
  switch ((g[2] | g[1]) % 4) {
  case 1:
   {
   v7 = v7;
   if (v8 != NULL) { __defer v8 ((v7.w - g[1])); }
   __defer {
    p1900000005_saved = __recover ();
    told (220, p1900000005_saved);
    if (p1900000005_saved != NULL) {
     pairer *v231 = __lambda (pair , (pair v222, word *v223), {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      __defer p1900000005_f2 (&v222.row[0], v222);
      word v225 = (g[2] ^ (g[1] & g[2]));
      __defer note (v225);
      word v228 = (g[2] | (g[1] ^ v225));
      return v222;
     });
     __lambda (void , (void), {
      if (!go_on ()) { return ; }
      g[0] = (g[1] - g[2]);
      g[0] = (g[0] * g[1]);
     }) ();
     if (p1900000005_saved != NULL) { __panic (p1900000005_saved); }
    } else {
     trace (237, 75);
    }
   }
   }
   break;
  case 2:
   trace (239, (g[0] - (g[1] | 71)));
   break;
  default:
   trace (241, 82);
   break;
  }
 }
 return v8;
}
static void p1900000005 (word i) {
 p1900000005_hook = note; p1900000005_saved = NULL;
 p1900000005_kept[0] = NULL;
 p1900000005_kept[1] = NULL;
 p1900000005_kept[2] = NULL;
 p1900000005_doer = NULL;
 switch (i) {
 case 0: note (p1900000005_f0 (0));
 break;
 case 1: p1900000005_f1 ();
 break;
 case 2: note (p1900000005_f2 (&g[0], (pair) { 2, { 4, 5 } }));
 break;
 case 3: p1900000005_f3 ((kit) { defer_closure_of (note), 3, NULL });
 break;
 }
 remains ();
 if (p1900000005_kept[0] != NULL) { note (p1900000005_kept[0] (0)); }
 if (p1900000005_kept[1] != NULL) { note (p1900000005_kept[1] (1)); }
 if (p1900000005_kept[2] != NULL) { note (p1900000005_kept[2] (2)); }
 if (p1900000005_doer != NULL) { p1900000005_doer (); }
}
static word (*p1900000006_hook) (word) = note;
static const struct defer_panic *p1900000006_saved;
static fn *p1900000006_kept[3];
static doer *p1900000006_doer;
FUNCTION word p1900000006_f0 (word v1);
FUNCTION fn *p1900000006_f1 (word *v3, kit v4);
FUNCTION word p1900000006_f2 (word v5, doer *v6);
FUNCTION word p1900000006_f3 (kit v8, const struct defer_panic *v9, doer *v10);
FUNCTION kit p1900000006_f4 (word v12, kit v13);
FUNCTION word p1900000006_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p1900000006_saved = deep ();
  told (17, p1900000006_saved);
  if (p1900000006_saved != NULL) {
   __lambda (pair , (pair v20, word *v21), {
    __result pair v22 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    word *v23 = &v2;
    v20 = v20;
    __defer __panic (as_ulong (47));
    return v22;
   }) ((pair) { v1, { (v1 + g[2]), v1 } }, &v2);
  } else {
   __defer p1900000006_f2 ((v1 + (v1 | v2)), __lambda (void , (void), {
    if (!go_on ()) { return ; }
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     const struct defer_panic *v32 = __recover ();
     told (35, v32);
     fn *v45[3] = { defer_closure_of (note), __lambda (word , (word v36), {
      if (!go_on ()) { return 0; }
      __defer told (38, __recover ());
      __defer note ((g[1] | v1));
      trace (40, (v36 | (v36 | g[2])));
      return (g[2] + (v1 ^ v2));
     }), __lambda (word , (word v42), {
      if (!go_on ()) { return 0; }
      trace (43, v42);
      return (v2 + (g[2] | g[1]));
     }) };
    }) ();
   }));
  }
 }
 return g[1];
}
FUNCTION fn *p1900000006_f1 (word *v3, kit v4) {
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v48 = __recover ();
 said (51, v48);
 __defer {
  __defer p1900000006_hook ((g[1] + 51));
  p1900000006_kept[0] = __lambda (fn *, (word v55), {
   if (!go_on ()) { return NULL; }
   if ((v55 & g[1]) % 3 != 0) { goto L56; }
   {
    __defer __lambda (fn *, (word v59), {
     if (!go_on ()) { return NULL; }
     __defer note ((v55 + 79));
     if (g[0] % 3 != 0) { return v4.f; }
     return __lambda (word , (word v63), {
      if (!go_on ()) { return 0; }
      trace (65, (v59 + (g[1] * g[1])));
      return (g[1] + g[2]);
     });
    }) (v55);
    p1900000006_hook = defer_fn (__lambda (word , (word v69), {
     if (!go_on ()) { return 0; }
     kit v70 = v4;
     return (v69 * (v69 | g[2]));
    }));
   }
   L56: ;
   return __lambda (word , (word v74), {
    __result word v75 = 0;
    if (!go_on ()) { return 0; }
    word v76 = (v75 & (g[1] * g[2]));
    return (v75 * v4.w);
   });
  }) ((g[1] | v4.w));
 }
 for (word v80 = 0; v80 < 3 && go_on (); v80++) {
  __closure void v90 (void) {
   if (!go_on ()) { return ; }
   word v82 = (g[1] - v4.w);
   if ((v4.w ^ v4.w) % 3 != 0) { __panicf (LINES, v80, (v80 + v80)); }
   fn *v88 = __lambda (word , (word v85), {
    __result word v86 = 0;
    if (!go_on ()) { return 0; }
    trace (87, v4.w);
   });
  }
  v90 ();
  v90 ();
 }
 return v4.f;
}
FUNCTION word p1900000006_f2 (word v5, doer *v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 p1900000006_saved = __recover ();
 told (96, p1900000006_saved);
 __defer told (98, p1900000006_saved);
 pair v100 = (pair) { (g[0] * g[2]), { (v5 & 68), g[1] } };
 trace (103, (v100.row[1] - (g[0] + g[1])));
 if ((v100.w & g[2]) % 3 != 0) { return 41; }
 if (v6 != NULL) { __defer v6 (); }
 if (p1900000006_saved != NULL && (v5 & v7) % 3 != 0) { __panic (p1900000006_saved); }
 word v108 = 0;
 L107: ;
 v108 = (v108 + 1);
 __defer {
  __lambda (void , (void), {
   if (!go_on ()) { return ; }
   const struct defer_panic *v113 = __recover ();
   said (116, v113);
   if (v113 != NULL) {
    v7 = __lambda (word , (word v119), {
     __result word v120 = 0;
     if (!go_on ()) { return 0; }
     if (v108 % 3 != 0) { return (g[0] + v5); }
     g[2] = v100.w;
     word v123[3] = { (g[2] * 52), g[0], g[2] };
    }) ((g[0] ^ (v5 & v7)));
   }
   v5 = (g[0] ^ g[0]);
   __defer p1900000006_hook (94);
   if ((v7 & 27) % 3 != 0) { goto L127; }
   __defer p1900000006_f2 ((v100.w + g[0]), __lambda (void , (void), {
    if (!go_on ()) { return ; }
    v113 = __recover ();
    told (131, v113);
    if (v113 != NULL) {
     __defer __lambda (word , (word v134), {
      if (!go_on ()) { return 0; }
      fn *v135 = NULL;
      return (v100.w + 58);
     }) ((v100.w | (g[0] ^ v7)));
    } else {
     trace (138, (v108 | g[0]));
    }
   }));
   L127: ;
  }) ();
 }
 if (v108 < 4 && go_on ()) { goto L107; }
}
FUNCTION word p1900000006_f3 (kit v8, const struct defer_panic *v9, doer *v10) {
 __result word v11 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v140 = __recover ();
  told (143, v140);
  if (v140 != NULL) {
   __lambda (void , (void), {
    if (!go_on ()) { return ; }
    __defer {
     const struct defer_panic *v147 = __recover ();
     told (150, v147);
     __lambda (void , (void), {
      if (!go_on ()) { return ; }
      const struct defer_panic *v152 = __recover ();
      said (155, v152);
      if (v152 != NULL) {
       auto __closure word v158 (word v160);
       auto __closure word v159 (word v165);
       __closure word v158 (word v160) {
        if (!go_on ()) { return 0; }
        __defer note ((v11 ^ (g[1] - g[0])));
        word v162 = v11;
        return v162;
       }
       __closure word v159 (word v165) {
        __result word v166 = 0;
        if (!go_on ()) { return 0; }
        bump (&(word) { g[1] }, (v11 * (v165 ^ v166)));
        fn *v168[3] = { v159, defer_closure_of (p1900000006_f0), v159 };
        if ((g[1] ^ g[2]) % 3 != 0) { __panic (as_int ((v166 | 96))); }
       }
       v159 (v11);
       v158 ((g[1] - (v11 | v11)));
       __defer __lambda (pair , (pair v174, word *v175), {
        __result pair v176 = { 0, { 0, 0 } };
        if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
        p1900000006_f4 ((v11 | v8.w), (kit) { v158, (v174.w - g[0]), v8.d });
       }) ((pair) { (g[0] & v8.w), { g[0], 47 } }, &v11);
      } else {
       v11 = __lambda (word , (word v179), {
        __result word v180 = 0;
        if (!go_on ()) { return 0; }
        p1900000006_hook = note;
        return (g[2] | v8.w);
       }) (g[1]);
       v11 = note ((v8.w ^ 72));
       v11 = g[0];
      }
      __lambda (fn *, (word v188), {
       if (!go_on ()) { return NULL; }
       if (v11 % 3 != 0) { return v8.f; }
       kit v190 = (kit) { NULL, (v11 | 3), v8.d };
       __defer p1900000006_f4 ((g[2] | (g[0] - g[2])), v8);
       return NULL;
      }) (v11);
     }) ();
     fn *v210 = __lambda (word , (word v194), {
      if (!go_on ()) { return 0; }
      __defer {
       __defer mixed ((unsigned char) ((v194 ^ (g[0] | v11))), (double) ((v194 & v11)) * 0.5, (pair) { v11, { 11, (g[2] + g[2]) } });
       auto __closure word v198 (word v200);
       auto __closure word v199 (word v204);
       __closure word v198 (word v200) {
        __result word v201 = 0;
        if (!go_on ()) { return 0; }
        p1900000006_f1 (&v11, (kit) { v198, (g[0] + v11), p1900000006_doer });
        return (v11 & (v11 - v8.w));
       }
       __closure word v199 (word v204) {
        if (!go_on ()) { return 0; }
        if ((v204 + v204) % 3 != 0) { return v11; }
        return (g[0] - 61);
       }
       p1900000006_kept[0] = v198;
      }
      return (g[1] - v194);
     });
    }
   }) ();
  } else {
   trace (212, 92);
  }
 }
}
FUNCTION kit p1900000006_f4 (word v12, kit v13) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer p1900000006_f0 (v12);
 kit v276 = (kit) { __lambda (word , (word v214), {
  if (!go_on ()) { return 0; }
  if (v214 % 3 != 0) {
   word v217 = 0;
   L216: ;
   v217 = (v217 + 1);
   __defer applied (defer_closure_of (note), g[1]);
   __defer {
    p1900000006_saved = __recover ();
    said (224, p1900000006_saved);
    if (p1900000006_saved != NULL) {
     maker *v244 = __lambda (fn *, (word v226), {
      if (!go_on ()) { return NULL; }
      word v227 = v13.w;
      fn *v241[3] = { defer_closure_of (p1900000006_f0), __lambda (word , (word v229), {
       __result word v230 = 0;
       if (!go_on ()) { return 0; }
       fn *v232[3] = { NULL, p1900000006_kept[0], defer_closure_of (note) };
       return (v13.w | (g[2] ^ 70));
      }), __lambda (word , (word v235), {
       __result word v236 = 0;
       if (!go_on ()) { return 0; }
       if (v13.f != NULL) { v236 = v13.f (95); }
       if (v13.f != NULL) { p1900000006_hook = defer_fn (v13.f); }
       v217 = (v226 - (g[2] + v236));
       return v13.w;
      }) };
      return v241[1];
     });
    }
    g[2] = (v214 * (v217 ^ v12));
    __defer bump (&(word) { (g[0] ^ 84) }, v12);
   }
   fn *v272[3] = { __lambda (word , (word v248), {
    if (!go_on ()) { return 0; }
    g[0] = (v214 & v214);
    return (v248 * (g[0] & v13.w));
   }), __lambda (word , (word v251), {
    __result word v252 = 0;
    if (!go_on ()) { return 0; }
    const struct defer_panic *v253 = __recover ();
    said (256, v253);
    if (v253 != NULL) {
     word v258 = v251;
     auto __closure void v261 (void);
     __closure void v261 (void) {
      if (!go_on ()) { return ; }
      v13.w = 23;
      __defer p1900000006_f4 ((g[2] | (v252 | v251)), v13);
     }
    } else {
     if (p1900000006_doer != NULL) { p1900000006_doer (); }
     p1900000006_hook = p1900000006_f0;
    }
    __defer {
     p1900000006_saved = __recover ();
     told (270, p1900000006_saved);
    }
    return (g[0] & g[1]);
   }), NULL };
   if (v217 < 3 && go_on ()) { goto L216; }
  } else {
   trace (274, (v214 + v12));
  }
  return (v214 & (v12 * v214));
 }), (v13.w - v13.w), p1900000006_doer };
 return (kit) { NULL, (v12 | g[1]), NULL };
}
static void p1900000006 (word i) {
 p1900000006_hook = note; p1900000006_saved = NULL;
 p1900000006_kept[0] = NULL;
 p1900000006_kept[1] = NULL;
 p1900000006_kept[2] = NULL;
 p1900000006_doer = NULL;
 switch (i) {
 case 0: note (p1900000006_f0 (0));
 break;
 case 1: p1900000006_f1 (&g[0], (kit) { defer_closure_of (note), 1, NULL });
 break;
 case 2: note (p1900000006_f2 (14, NULL));
 break;
 case 3: note (p1900000006_f3 ((kit) { defer_closure_of (note), 3, NULL }, NULL, NULL));
 break;
 case 4: p1900000006_f4 (28, (kit) { defer_closure_of (note), 4, NULL });
 break;
 }
 remains ();
 if (p1900000006_kept[0] != NULL) { note (p1900000006_kept[0] (0)); }
 if (p1900000006_kept[1] != NULL) { note (p1900000006_kept[1] (1)); }
 if (p1900000006_kept[2] != NULL) { note (p1900000006_kept[2] (2)); }
 if (p1900000006_doer != NULL) { p1900000006_doer (); }
}
static word (*p1900000007_hook) (word) = note;
static const struct defer_panic *p1900000007_saved;
static fn *p1900000007_kept[3];
static doer *p1900000007_doer;
FUNCTION word p1900000007_f0 (word v1);
FUNCTION word p1900000007_f1 (void);
FUNCTION word p1900000007_f2 (const struct defer_panic *v3, fn *v4, fn *v5);
FUNCTION pair p1900000007_f3 (void);
FUNCTION word p1900000007_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer __lambda (pair , (pair v7, word *v8), {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  __lambda (void , (void), {
   if (!go_on ()) { return ; }
   __defer {
    __defer p1900000007_f3 ();
    word v12 = (g[2] - (v7.row[0] + g[2]));
   }
   word v15 = 0;
   while (v15 < 4 && go_on ()) {
    v15 = (v15 + 1);
    v15 = (g[2] & (g[2] + v15));
    v15 = (v15 | g[1]);
    word v20 = (v1 | (v7.row[1] * v1));
   }
   word v22 = (v7.row[1] & 55);
  }) ();
  __closure word v25 (word v26) {
   __result word v27 = 0;
   if (!go_on ()) { return 0; }
   p1900000007_hook = p1900000007_f0;
   bump (&v1, g[1]);
  }
  v25 ((g[2] - v1));
  return v7;
 }) ((pair) { (v1 | v1), { (g[0] | g[0]), 67 } }, &v1);
 __closure word v37 (word *v33) {
  __result word v34 = 0;
  if (!go_on ()) { return 0; }
  __defer {
   __defer bump (&v34, (g[0] * (g[0] - g[2])));
  }
 }
 v37 (&v1);
 return (g[2] - (g[0] - v1));
}
FUNCTION word p1900000007_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p1900000007_saved = deep ();
 told (42, p1900000007_saved);
 __defer bump (&(word) { 73 }, g[1]);
 v2 = 48;
 auto __closure word v46 (word v47);
 __closure word v46 (word v47) {
  if (!go_on ()) { return 0; }
  __defer p1900000007_hook (g[2]);
  v47 = g[2];
  return v2;
 }
 p1900000007_kept[2] = v46;
 {
  gate *gate53 = new_gate ();
  word v54[3] = { 0, 0, 0 };
  for (word v55 = 0; v55 < 3; v55++) {
   word v56 = v55;
   word v59 = (v56 | (v2 * g[1]));
   word v61 = g[0];
   __go __lambda (void, (void), {
    __defer done (gate53);
    __closure word v73 (word v65) {
     __closure word v71 (word v67) {
      return v61;
     }
     return (g[1] + (v61 | g[1]));
    }
    v73 (v2);
    __closure word v81 (word v76) {
     word v77 = g[1];
     v61 = v73 ((g[2] - 65));
     return (v61 | (v61 - g[1]));
    }
    v54[v56 % 3] = (g[0] - (g[1] - g[2]));
   }) ();
  }
  wait_for (gate53, 3);
  trace (53, v54[0]);
  trace (53, v54[1]);
  trace (53, v54[2]);
 }
 __defer {
  p1900000007_saved = __recover ();
  said (86, p1900000007_saved);
  if (p1900000007_saved != NULL) {
   trace (88, (v2 ^ (v2 + v2)));
   __defer __lambda (fn *, (word v90), {
    if (!go_on ()) { return NULL; }
    trace (92, 62);
    return v46;
   }) ((g[0] & (g[2] | g[2])));
  } else {
   auto __closure word v95 (word v97);
   auto __closure word v96 (word v134);
   __closure word v95 (word v97) {
    if (!go_on ()) { return 0; }
    g[1] = v2;
    for (word v100 = 0; v100 < 1 && go_on (); v100++) {
     if (p1900000007_kept[0] != NULL) { __defer p1900000007_kept[0] (97); }
     __defer mixed ((unsigned char) (v97), (double) (v100) * 0.5, (pair) { (v97 - v97), { (v97 | v100), g[0] } });
     p1900000007_hook = defer_fn (__lambda (word , (word v104), {
      if (!go_on ()) { return 0; }
      auto __closure word v106 (word v107);
      __closure word v106 (word v107) {
       if (!go_on ()) { return 0; }
       trace (109, v104);
       return (v104 & (v104 * v104));
      }
      {
       gate *gate111 = new_gate ();
       __go in_thread (gate111, v106, (g[1] & (g[2] & 33))); wait_for (gate111, 1);
      }
      pairer *v124 = __lambda (pair , (pair v112, word *v113), {
       __result pair v114 = { 0, { 0, 0 } };
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       p1900000007_saved = __recover ();
       said (117, p1900000007_saved);
       if (p1900000007_saved != NULL) {
        trace (119, (v97 + (v114.w ^ (*v113))));
        if (p1900000007_kept[0] != NULL) { v100 = p1900000007_kept[0] ((v104 + v114.row[0])); }
       }
       pair v121 = v114;
       return v121;
      });
      return (v100 & (g[1] ^ v100));
     }));
     word v128 = 0;
     L127: ;
     v128 = (v128 + 1);
     __defer v46 ((v128 | 34));
     if (v128 < 1 && go_on ()) { goto L127; }
    }
    return v2;
   }
   __closure word v96 (word v134) {
    __result word v135 = 0;
    if (!go_on ()) { return 0; }
    for (word v137 = 0; v137 < 1 && go_on (); v137++) {
     if ((v134 - v134) % 3 != 0) {
      if ((v135 & v134) % 3 != 0) { break; }
     }
     trace (140, 35);
    }
   }
   __defer v95 ((v2 & 14));
  }
 }
 return (g[0] - (v2 & v2));
}
FUNCTION word p1900000007_f2 (const struct defer_panic *v3, fn *v4, fn *v5) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v145 = __recover ();
  told (148, v145);
  if (v145 != NULL) {
   if (v5 != NULL) { applied (v5, (g[2] * (g[2] - g[1]))); }
   word v152 = 0;
   do {
    v152 = (v152 + 1);
    if ((g[2] ^ v152) % 3 != 0) { goto L155; }
    p1900000007_hook = note;
    p1900000007_saved = __recover ();
    told (159, p1900000007_saved);
    L155: ;
    __panicf (LONG_TEXT, (g[2] - v152));
    auto __closure void v186 (pair v162, pair v163, pair v164);
    __closure void v186 (pair v162, pair v163, pair v164) {
     if (!go_on ()) { return ; }
     const struct defer_panic *v165 = __recover ();
     said (168, v165);
     if (v5 != NULL) { __defer v5 ((g[2] & (g[1] & v152))); }
     maker *v183 = __lambda (fn *, (word v170), {
      __result fn *v171 = NULL;
      if (!go_on ()) { return NULL; }
      word *v173 = &v152;
      p1900000007_hook = note;
      return __lambda (word , (word v178), {
       if (!go_on ()) { return 0; }
       trace (177, v152);
       word v179 = (v163.row[v152 % 2] * v170);
       trace (181, (g[0] - (g[2] * 99)));
       return v152;
      });
     });
     if (v5 != NULL) { __defer applied (v5, g[1]); }
    }
    if (v152 % 3 != 0) { goto L187; }
    v152 = (v152 * (g[1] * g[1]));
    L187: ;
   } while (v152 < 4 && go_on ());
  }
 }
 return (g[2] & 68);
}
FUNCTION pair p1900000007_f3 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v191 = __recover ();
  told (194, v191);
  if (v191 != NULL) {
   __defer __lambda (word , (word v197), {
    __result word v198 = 0;
    if (!go_on ()) { return 0; }
    g[1] = (v197 * (g[0] ^ v197));
    __defer __lambda (void , (void), {
     if (!go_on ()) { return ; }
     __closure pair v202 (pair v203, word *v204) {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      word v205[3] = { v203.row[0], (g[1] | v197), (g[2] + v197) };
      v203.w = g[2];
      word *v208 = &v197;
      return v203;
     }
     v202 ((pair) { (v198 - v198), { (g[1] - 26), v197 } }, &v197);
     v202 ((pair) { (g[2] - v197), { 56, g[0] } }, &v197);
    }) ();
    if ((v197 - v198) % 3 != 0) {
     __closure fn *v258 (word v215, word v216, const struct defer_panic *v217) {
      if (!go_on ()) { return NULL; }
      if (v197 % 3 != 0) { return defer_closure_of (p1900000007_hook); }
      return NULL;
     }
     v258 ((g[0] ^ g[2]), (g[2] ^ (g[0] + 19)), v191);
    }
    return v197;
   }) ((g[1] - (g[1] & g[1])));
  } else {
   trace (261, (g[1] - (g[1] + g[2])));
  }
 }
 return (pair) { g[2], { (g[1] ^ g[0]), (g[0] - g[2]) } };
}
static void p1900000007 (word i) {
 p1900000007_hook = note; p1900000007_saved = NULL;
 p1900000007_kept[0] = NULL;
 p1900000007_kept[1] = NULL;
 p1900000007_kept[2] = NULL;
 p1900000007_doer = NULL;
 switch (i) {
 case 0: note (p1900000007_f0 (0));
 break;
 case 1: note (p1900000007_f1 ());
 break;
 case 2: note (p1900000007_f2 (NULL, NULL, NULL));
 break;
 case 3: p1900000007_f3 ();
 break;
 }
 remains ();
 if (p1900000007_kept[0] != NULL) { note (p1900000007_kept[0] (0)); }
 if (p1900000007_kept[1] != NULL) { note (p1900000007_kept[1] (1)); }
 if (p1900000007_kept[2] != NULL) { note (p1900000007_kept[2] (2)); }
 if (p1900000007_doer != NULL) { p1900000007_doer (); }
}
static word (*p1900000008_hook) (word) = note;
static const struct defer_panic *p1900000008_saved;
static fn *p1900000008_kept[3];
static doer *p1900000008_doer;
FUNCTION word p1900000008_f0 (word v1);
FUNCTION fn *p1900000008_f1 (kit v3);
FUNCTION fn *p1900000008_f2 (word *v4);
FUNCTION pair p1900000008_f3 (fn *v5);
FUNCTION void p1900000008_f4 (fn *v6, fn *v7);
FUNCTION void p1900000008_f5 (word *v8, word *v9, const struct defer_panic *v10);
FUNCTION word p1900000008_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 word v12 = 0;
 while (v12 < 2 && go_on ()) {
  v12 = (v12 + 1);
  __defer {
   p1900000008_saved = __recover ();
   told (18, p1900000008_saved);
   if (p1900000008_saved != NULL) {
    p1900000008_hook = defer_fn (__lambda (word , (word v21), {
     __result word v22 = 0;
     if (!go_on ()) { return 0; }
     p1900000008_saved = __recover ();
     told (25, p1900000008_saved);
     return v12;
    }));
    if (p1900000008_saved != NULL) { __panic (p1900000008_saved); }
   } else {
    __lambda (word , (word v30), {
     if (!go_on ()) { return 0; }
     word *v31 = &v12;
     __defer {
      trace (34, v12);
      pair v36 = (pair) { v12, { v12, (g[1] * v2) } };
     }
     __lambda (void , (void), {
      if (!go_on ()) { return ; }
      trace (39, v12);
      __closure word v44 (void) {
       if (!go_on ()) { return 0; }
       if ((g[0] ^ v1) % 3 != 0) { return (v30 + 56); }
       trace (42, (g[1] & (v2 & 42)));
       return (v2 | (v12 - g[1]));
      }
      v44 ();
      said (47, p1900000008_saved);
     }) ();
     return (g[2] - v30);
    }) ((v1 * g[2]));
    trace (49, (g[1] + (v12 ^ 26)));
   }
   fn *v61 = __lambda (word , (word v50), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v51 = __recover ();
    told (54, v51);
    if (v51 != NULL) {
     {
      gate *gate56 = new_gate ();
      if (p1900000008_kept[2] != NULL) { __go in_thread (gate56, p1900000008_kept[2], (v50 & (g[2] | 74))); wait_for (gate56, 1); }
     }
    } else {
     trace (57, (g[1] & (v50 ^ g[2])));
    }
    __defer {
     trace (59, (g[1] & g[1]));
    }
    return (g[2] | (g[0] ^ g[2]));
   });
  }
 }
}
FUNCTION fn *p1900000008_f1 (kit v3) {
 if (!go_on ()) { return NULL; }
 __defer {
  __defer {
   { word (*h65) (word) = defer_fn (defer_closure_of (p1900000008_f0)); __defer defer_fn_free (h65); applied_pointer (h65, (g[1] | (g[1] & g[1]))); }
   if ((g[1] * g[1]) % 3 != 0) { goto L66; }
   if (p1900000008_saved != NULL && (g[0] + 7) % 3 != 0) { __panic (p1900000008_saved); }
   L66: ;
   fn *v72 = __lambda (word , (word v68), {
    if (!go_on ()) { return 0; }
    word v69 = (v3.w & (g[1] & v68));
    return (g[2] | (v3.w * v68));
   });
   __defer {
    p1900000008_saved = __recover ();
    said (77, p1900000008_saved);
    if (p1900000008_saved != NULL) {
     v72 = __lambda (fn *, (word v80), {
      if (!go_on ()) { return NULL; }
      __defer __lambda (pair , (pair v82, word *v83), {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       __defer {
        const struct defer_panic *v85 = __recover ();
        said (88, v85);
        if (v85 != NULL) {
         trace (91, ((*v83) + (v82.w ^ (*v83))));
         if (v85 != NULL) { __panic (v85); }
        }
       }
       return (pair) { (v80 ^ v80), { (v80 + g[2]), (v80 & 95) } };
      }) ((pair) { v3.w, { g[2], (g[0] | v3.w) } }, &v80);
      return NULL;
     }) ((g[1] & g[2]));
    } else {
     trace (95, (g[1] ^ (g[2] | g[2])));
    }
   }
  }
 }
 return defer_closure_of (p1900000008_f0);
}
FUNCTION fn *p1900000008_f2 (word *v4) {
 if (!go_on ()) { return NULL; }
 __defer {
  auto __closure word v99 (word v101);
  auto __closure word v100 (word v111);
  __closure word v99 (word v101) {
   __result word v102 = 0;
   if (!go_on ()) { return 0; }
   p1900000008_kept[2] = v99;
   __defer __lambda (fn *, (word v106), {
    if (!go_on ()) { return NULL; }
    fn *v107 = v100;
    return v107;
   }) (v101);
   return 0;
  }
  __closure word v100 (word v111) {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v112 = __recover ();
   told (115, v112);
   const struct defer_panic *v116 = deep ();
   told (119, v116);
   if (v116 != NULL) {
    if (v111 % 3 != 0) {
     word v122 = (v111 - (v111 ^ g[2]));
     auto __closure word v126 (word v128);
     auto __closure void v127 (void);
     __closure word v126 (word v128) {
      __result word v129 = 0;
      if (!go_on ()) { return 0; }
      __defer p1900000008_f0 ((v128 - g[0]));
      p1900000008_hook = note;
      return (v128 | v129);
     }
     __closure void v127 (void) {
      if (!go_on ()) { return ; }
      v116 = __recover ();
      told (136, v116);
      if (g[1] % 3 != 0) { return ; }
      word v138[3] = { 72, 98, g[0] };
      v122 = applied (defer_closure_of (note), (v138[2] - v111));
     }
     v126 (g[2]);
    } else {
     { word (*h143) (word) = defer_fn (__lambda (word , (word v144), {
      __result word v145 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v146 = __recover ();
      told (149, v146);
      if (v146 != NULL) {
       __defer p1900000008_f0 (69);
       g[1] = v144;
       trace (153, (v144 & (g[1] - g[2])));
       if (v146 != NULL) { __panic (v146); }
      }
      __defer p1900000008_f4 (__lambda (word , (word v156), {
       if (!go_on ()) { return 0; }
       word v157[3] = { v156, 76, (v145 & 95) };
       __defer v100 ((v144 - g[2]));
       trace (160, (g[0] * v157[1]));
       return 76;
      }), v100);
      p1900000008_kept[2] = __lambda (fn *, (word v163), {
       __result fn *v164 = NULL;
       if (!go_on ()) { return NULL; }
       __defer mixed ((unsigned char) ((g[1] | g[1])), (double) ((g[1] ^ (g[0] * v144))) * 0.5, (pair) { 42, { (g[0] & g[0]), (g[0] - g[1]) } });
      }) ((g[1] | g[2]));
     })); __defer defer_fn_free (h143); applied_pointer (h143, (g[2] + (v111 & g[1]))); }
    }
   }
   __defer bump (&v111, (v111 & (g[2] - v111)));
   return (g[1] ^ g[0]);
  }
  v100 ((g[0] - g[2]));
 }
 return NULL;
}
FUNCTION pair p1900000008_f3 (fn *v5) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  v5 = __lambda (fn *, (word v173), {
   if (!go_on ()) { return NULL; }
   g[2] = (v173 & (g[0] | 20));
   __defer __lambda (pair , (pair v176, word *v177), {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    v5 = __lambda (word , (word v179), {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v180 = __recover ();
     said (183, v180);
     if (v5 != NULL) { v173 = v5 ((v179 * g[1])); }
     return g[0];
    });
    p1900000008_f4 (defer_closure_of (p1900000008_f0), v5);
    told (188, p1900000008_saved);
    return (pair) { (v173 | g[1]), { (v176.w * 83), (v176.w ^ 11) } };
   }) ((pair) { g[2], { g[1], (g[0] ^ v173) } }, &v173);
   p1900000008_hook = note;
   return v5;
  }) (g[2]);
  __defer __panic (as_long ((g[0] ^ g[0])));
 }
 __defer deep ();
 __lambda (word , (word v195), {
  if (!go_on ()) { return 0; }
  __defer p1900000008_f1 ((kit) { __lambda (word , (word v197), {
   if (!go_on ()) { return 0; }
   if (v5 != NULL) { p1900000008_hook = defer_fn (v5); }
   return (v195 + 58);
  }), (v195 | g[1]), __lambda (void , (void), {
   if (!go_on ()) { return ; }
   const struct defer_panic *v200 = __recover ();
   said (203, v200);
   if (v200 != NULL) {
    trace (205, g[2]);
   }
   __defer p1900000008_f0 ((g[0] * (v195 ^ g[2])));
  }) });
  return (v195 ^ v195);
 }) ((g[2] - (g[2] * g[2])));
 return (pair) { 10, { g[2], g[2] } };
}
FUNCTION void p1900000008_f4 (fn *v6, fn *v7) {
 if (!go_on ()) { return ; }
 word v209 = 21;
 auto __closure fn *v212 (word v213);
 __closure fn *v212 (word v213) {
  if (!go_on ()) { return NULL; }
  const struct defer_panic *v214 = __recover ();
  told (217, v214);
  switch (g[0] % 4) {
  case 0:
   {
   if (g[0] % 3 != 0) { __panic (as_uint ((g[2] | g[0]))); }
   __defer {
    const struct defer_panic *v222 = __recover ();
    told (225, v222);
    __defer {
     v214 = __recover ();
     told (229, v214);
     if (v214 != NULL) {
      kit v232 = (kit) { p1900000008_kept[0], (v209 + v213), __lambda (void , (void), {
       if (!go_on ()) { return ; }
       if ((v213 | g[0]) % 3 != 0) { return ; }
      }) };
      __defer defer_closure_of (p1900000008_f0) ((v232.w * v213));
      v232.w = (g[1] ^ g[0]);
     } else {
      trace (236, (g[0] + (v209 & v209)));
      v209 = defer_closure_of (p1900000008_f0) (v213);
     }
     word v238[3] = { (v213 + 96), (v213 ^ 43), g[1] };
     __defer p1900000008_f0 (62);
    }
    fn *v250 = __lambda (word , (word v241), {
     __result word v242 = 0;
     if (!go_on ()) { return 0; }
     __defer __lambda (pair , (pair v244, word *v245), {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      trace (247, (v241 & (v244.w | (*v245))));
      return (pair) { (v242 & g[0]), { (v242 & v209), (v213 ^ 28) } };
     }) ((pair) { g[2], { (g[1] | g[1]), (g[1] * g[2]) } }, &v242);
     if (p1900000008_kept[0] != NULL) { __defer p1900000008_kept[0] ((v241 | (g[1] * g[0]))); }
    });
    kit v256 = (kit) { __lambda (word , (word v253), {
     if (!go_on ()) { return 0; }
     __defer p1900000008_f5 (&v253, &v213, v222);
     return g[0];
    }), (g[0] ^ g[2]), NULL };
   }
   }
   break;
  case 1:
   trace (259, (g[1] | (g[2] | v209)));
   break;
  case 2:
   {
   trace (261, (v209 * (v213 * 1)));
   }
   break;
  }
  return defer_closure_of (note);
 }
 v212 ((v209 & (v209 + g[2])));
 v212 ((v209 + 53));
}
FUNCTION void p1900000008_f5 (word *v8, word *v9, const struct defer_panic *v10) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v266 = __recover ();
  said (269, v266);
  g[1] = g[1];
  __lambda (word , (word v273), {
   __result word v274 = 0;
   if (!go_on ()) { return 0; }
   __defer {
    const struct defer_panic *v276 = __recover ();
    said (279, v276);
    trace (280, g[0]);
    pair v281 = (pair) { (v273 | 63), { 97, (g[2] - g[2]) } };
    __panic (as_ulong (v273));
    __defer __lambda (pair , (pair v285, word *v286), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     const struct defer_panic *v287 = __recover ();
     said (290, v287);
     word v291 = (v273 + v281.w);
     return (pair) { (v273 * v291), { v274, g[0] } };
    }) (v281, &v274);
   }
   g[0] = (g[0] & g[0]);
   v10 = __recover ();
   told (298, v10);
   if (v10 != NULL) {
    for (word v301 = 0; v301 < 3 && go_on (); v301++) {
     trace (302, (v274 & (v301 & 78)));
     if (g[0] % 3 != 1) { break; }
    }
    __defer __lambda (void , (void), {
     if (!go_on ()) { return ; }
     __lambda (void , (void), {
      if (!go_on ()) { return ; }
      v274 = g[2];
     }) ();
     applied (__lambda (word , (word v309), {
      if (!go_on ()) { return 0; }
      __defer {
       const struct defer_panic *v311 = __recover ();
       said (314, v311);
       if (v311 != NULL) {
        trace (317, (g[0] - (g[1] ^ g[0])));
       } else {
        trace (318, v273);
       }
      }
      return (v273 & (v309 & v274));
     }), (g[1] ^ (v274 | v274)));
    }) ();
   }
   return g[2];
  }) (87);
 }
}
static void p1900000008 (word i) {
 p1900000008_hook = note; p1900000008_saved = NULL;
 p1900000008_kept[0] = NULL;
 p1900000008_kept[1] = NULL;
 p1900000008_kept[2] = NULL;
 p1900000008_doer = NULL;
 switch (i) {
 case 0: note (p1900000008_f0 (0));
 break;
 case 1: p1900000008_f1 ((kit) { defer_closure_of (note), 1, NULL });
 break;
 case 2: p1900000008_f2 (&g[0]);
 break;
 case 3: p1900000008_f3 (NULL);
 break;
 case 4: p1900000008_f4 (NULL, NULL);
 break;
 case 5: p1900000008_f5 (&g[0], &g[1], NULL);
 break;
 }
 remains ();
 if (p1900000008_kept[0] != NULL) { note (p1900000008_kept[0] (0)); }
 if (p1900000008_kept[1] != NULL) { note (p1900000008_kept[1] (1)); }
 if (p1900000008_kept[2] != NULL) { note (p1900000008_kept[2] (2)); }
 if (p1900000008_doer != NULL) { p1900000008_doer (); }
}
static word (*p1900000009_hook) (word) = note;
static const struct defer_panic *p1900000009_saved;
static fn *p1900000009_kept[3];
static doer *p1900000009_doer;
FUNCTION NOINLINE word p1900000009_f0 (word v1);
FUNCTION NOINLINE word p1900000009_f1 (fn *v2);
FUNCTION pair p1900000009_f2 (word *v3, const struct defer_panic *v4, word v5);
FUNCTION NOINLINE word p1900000009_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  fn *v42[3] = { NULL, __lambda (word , (word v8), {
   if (!go_on ()) { return 0; }
   word v9[3] = { (g[0] ^ v1), (v8 ^ g[1]), 21 };
   return (v9[0] - (v8 | v9[2]));
  }), __lambda (word , (word v12), {
   __result word v13 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v14 = __recover ();
   said (17, v14);
   if (v14 != NULL) {
    g[1] = (g[1] ^ g[2]);
   }
   for (word v21 = 0; v21 < 4 && go_on (); v21++) {
    auto __closure void v23 (void);
    __closure void v23 (void) {
     if (!go_on ()) { return ; }
     __defer __lambda (word , (word v25), {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v26 = __recover ();
      said (29, v26);
      if (p1900000009_kept[0] != NULL) { p1900000009_kept[0] ((g[0] + (g[2] * g[1]))); }
      return (v21 + g[2]);
     }) ((g[1] - v21));
     trace (33, (g[2] * (v21 | v12)));
    }
    v23 ();
    trace (36, (v12 - (g[1] * 8)));
    word v38 = 0;
    L37: ;
    v38 = (v38 + 1);
    if (v38 < 1 && go_on ()) { goto L37; }
   }
   return (g[0] | (v13 & v12));
  }) };
 }
 return v1;
}
FUNCTION NOINLINE word p1900000009_f1 (fn *v2) {
 if (!go_on ()) { return 0; }
 word v46 = 0;
 while (v46 < 4 && go_on ()) {
  v46 = (v46 + 1);
  p1900000009_hook = note;
  __defer applied (__lambda (word , (word v52), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v53 = __recover ();
   told (56, v53);
   __defer {
    const struct defer_panic *v58 = __recover ();
    told (61, v58);
    if (v58 != NULL) {
     p1900000009_doer = __lambda (void , (void), {
      if (!go_on ()) { return ; }
      v52 = defer_closure_of (p1900000009_hook) ((g[2] - 23));
      g[1] = (v46 + g[2]);
     });
     __closure void v67 (void) {
      if (!go_on ()) { return ; }
      if (g[1] % 3 != 0) { __panic (as_char ((g[0] * v46))); }
     }
     v67 ();
     __closure word v71 (word v72) {
      if (!go_on ()) { return 0; }
      if ((v52 * v46) % 3 != 0) { return (g[0] + g[0]); }
      word v74 = (g[0] * (g[0] ^ v46));
      return (g[0] + v46);
     }
    } else {
     trace (78, g[2]);
    }
   }
   return (v52 * v52);
  }), (v46 * g[2]));
 }
 return g[0];
}
FUNCTION pair p1900000009_f2 (word *v3, const struct defer_panic *v4, word v5) {
 __result pair v6 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  v5 = defer_closure_of (note) (v6.row[1]);
  auto __closure word v84 (word v85);
  __closure word v84 (word v85) {
   __result word v86 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v87 = __recover ();
   told (90, v87);
   if (v87 != NULL) {
    if ((g[0] ^ v86) % 3 != 0) { return g[2]; }
    word v93[3] = { g[2], (v6.row[0] | v85), (g[2] + v86) };
    if (v5 % 3 != 0) { goto L95; }
    if ((v6.w * v5) % 3 != 0) { goto L95; }
    applied (v84, (v5 | (v86 | v6.row[0])));
    __defer v84 ((g[2] - (v5 + v86)));
    L95: ;
   } else {
    v87 = __recover ();
    said (101, v87);
    if (v87 != NULL) {
     __lambda (word , (word v104), {
      __result word v105 = 0;
      if (!go_on ()) { return 0; }
      v4 = __recover ();
      said (108, v4);
      if (v4 != NULL) {
       fn *v121[3] = { v84, __lambda (word , (word v110), {
        __result word v111 = 0;
        if (!go_on ()) { return 0; }
        word *v113 = &v105;
        return ((*v113) + (g[0] * 48));
       }), __lambda (word , (word v116), {
        if (!go_on ()) { return 0; }
        fn *v117 = v84;
        return (v116 + v85);
       }) };
       v105 = (g[2] * v104);
      }
      g[1] = (v5 ^ (v6.row[1] - v105));
      __closure void v126 (void) {
       if (!go_on ()) { return ; }
       fn *v127[3] = { v84, v84, v84 };
      }
      v126 ();
      return (v86 & (g[0] - g[1]));
     }) (27);
     if (v87 != NULL) { __panic (v87); }
    } else {
     trace (132, g[1]);
    }
   }
   __defer {
    trace (134, (g[0] - (v86 ^ g[0])));
   }
   return (v86 * (g[0] | v6.w));
  }
 }
}
static void p1900000009 (word i) {
 p1900000009_hook = note; p1900000009_saved = NULL;
 p1900000009_kept[0] = NULL;
 p1900000009_kept[1] = NULL;
 p1900000009_kept[2] = NULL;
 p1900000009_doer = NULL;
 switch (i) {
 case 0: note (p1900000009_f0 (0));
 break;
 case 1: note (p1900000009_f1 (NULL));
 break;
 case 2: p1900000009_f2 (&g[0], NULL, 16);
 break;
 }
 remains ();
 if (p1900000009_kept[0] != NULL) { note (p1900000009_kept[0] (0)); }
 if (p1900000009_kept[1] != NULL) { note (p1900000009_kept[1] (1)); }
 if (p1900000009_kept[2] != NULL) { note (p1900000009_kept[2] (2)); }
 if (p1900000009_doer != NULL) { p1900000009_doer (); }
}
static word (*p1900000010_hook) (word) = note;
static const struct defer_panic *p1900000010_saved;
static fn *p1900000010_kept[3];
static doer *p1900000010_doer;
FUNCTION word p1900000010_f0 (word v1);
FUNCTION maker *p1900000010_f1 (word *v2, doer *v3);
FUNCTION NOINLINE fn *p1900000010_f2 (void);
FUNCTION word p1900000010_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p1900000010_saved = p1900000010_saved;
 __lambda (void , (void), {
  if (!go_on ()) { return ; }
  p1900000010_saved = __recover ();
  said (9, p1900000010_saved);
  if (p1900000010_saved != NULL) {
   if (g[2] % 3 != 0) { __panicf (LINES, (g[2] ^ g[0]), (g[1] * g[1])); }
   __panic (as_long ((g[1] + 96)));
   if (p1900000010_saved != NULL) { __panic (p1900000010_saved); }
  } else {
   for (word v15 = 0; v15 < 2 && go_on (); v15++) {
    if ((g[1] - v1) % 3 != 0) { goto L16; }
    p1900000010_hook = note;
    __defer bump (&(word) { (v15 - g[1]) }, (g[1] & g[2]));
    trace (19, (v15 | g[1]));
    L16: ;
    pair v20 = (pair) { (g[2] & v1), { (g[0] & 92), (g[2] * 71) } };
    g[0] = (v1 ^ (g[2] & v1));
   }
   if (g[0] % 3 != 0) { __panicf (LONG_TEXT, (g[1] - g[1])); }
  }
  __defer p1900000010_hook (63);
 }) ();
 __defer p1900000010_hook ((v1 ^ (v1 + g[1])));
 __defer p1900000010_f1 (&v1, NULL);
 {
  gate *gate28 = new_gate ();
  __go {
   __defer done (gate28);
   __defer { told (28, __recover ()); }
   p1900000010_hook = defer_fn (__lambda (word , (word v30), {
    __result word v31 = 0;
    if (!go_on ()) { return 0; }
    __defer p1900000010_hook (v31);
    return v31;
   }));
   p1900000010_saved = __recover ();
   said (36, p1900000010_saved);
   if (p1900000010_saved != NULL) {
    p1900000010_hook = defer_fn (__lambda (word , (word v39), {
     if (!go_on ()) { return 0; }
     trace (41, (g[1] * (g[2] * v39)));
     return g[0];
    }));
   }
  }
  wait_for (gate28, 1);
 }
 return v1;
}
FUNCTION maker *p1900000010_f1 (word *v2, doer *v3) {
 __result maker *v4 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  __closure word v49 (word v46) {
   if (!go_on ()) { return 0; }
   if (g[1] % 3 != 0) { __panic (as_long (85)); }
   return ((*v2) & (v46 - v46));
  }
  __defer v49 (71);
  v49 ((g[0] * (g[2] + 34)));
  word v53 = 0;
  while (v53 < 2 && go_on ()) {
   v53 = (v53 + 1);
   p1900000010_saved = p1900000010_saved;
   v49 (g[2]);
  }
 }
 __defer __lambda (word , (word v59), {
  if (!go_on ()) { return 0; }
  p1900000010_hook = defer_fn (defer_closure_of (note));
  kit v76 = (kit) { __lambda (word , (word v61), {
   __result word v62 = 0;
   if (!go_on ()) { return 0; }
   told (64, __recover ());
   said (66, p1900000010_saved);
   if ((g[0] | v59) % 3 != 0) { return 14; }
   return (g[1] * (g[2] + v61));
  }), (v59 - 92), __lambda (void , (void), {
   if (!go_on ()) { return ; }
   trace (69, (v59 + (g[1] - g[0])));
   trace (70, (v59 | (g[2] ^ v59)));
   __defer applied (__lambda (word , (word v72), {
    if (!go_on ()) { return 0; }
    __defer {
     trace (74, (g[0] & (g[1] ^ g[1])));
    }
    return g[0];
   }), (g[0] | (v59 | g[1])));
  }) };
  return (g[0] + 82);
 }) ((g[0] - g[1]));
 return v4;
}
FUNCTION NOINLINE fn *p1900000010_f2 (void) {
 if (!go_on ()) { return NULL; }
 p1900000010_saved = __recover ();
 told (82, p1900000010_saved);
 __defer p1900000010_f2 ();
 switch (g[1] % 4 + 1) {
 case 0:
  told (87, deep ());
  break;
 case 1:
  p1900000010_kept[1] = __lambda (word , (word v90), {
   __result word v91 = 0;
   if (!go_on ()) { return 0; }
   v91 = defer_closure_of (note) (v91);
   p1900000010_hook ((v91 & (v90 ^ v90)));
  });
  __defer {
   const struct defer_panic *v95 = __recover ();
   said (98, v95);
   __defer p1900000010_f2 ();
   p1900000010_hook = defer_fn (__lambda (word , (word v101), {
    if (!go_on ()) { return 0; }
    g[0] = (g[1] + (g[2] | g[0]));
    __defer {
     trace (104, g[2]);
     word v105 = (v101 * (v101 ^ v101));
    }
    return 37;
   }));
  }
  __defer __lambda (fn *, (word v109), {
   if (!go_on ()) { return NULL; }
   trace (110, (g[1] & (v109 + g[0])));
   return p1900000010_kept[0];
  }) ((g[0] + (g[2] & g[0])));
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (113, (g[2] * (g[0] | g[2])));
  }
  __attribute__ ((fallthrough));
 default:
  trace (115, (g[0] - g[0]));
  break;
 }
 return NULL;
}
static void p1900000010 (word i) {
 p1900000010_hook = note; p1900000010_saved = NULL;
 p1900000010_kept[0] = NULL;
 p1900000010_kept[1] = NULL;
 p1900000010_kept[2] = NULL;
 p1900000010_doer = NULL;
 switch (i) {
 case 0: note (p1900000010_f0 (0));
 break;
 case 1: p1900000010_f1 (&g[0], NULL);
 break;
 case 2: p1900000010_f2 ();
 break;
 }
 remains ();
 if (p1900000010_kept[0] != NULL) { note (p1900000010_kept[0] (0)); }
 if (p1900000010_kept[1] != NULL) { note (p1900000010_kept[1] (1)); }
 if (p1900000010_kept[2] != NULL) { note (p1900000010_kept[2] (2)); }
 if (p1900000010_doer != NULL) { p1900000010_doer (); }
}
static const struct panicker programs[] = {
{ 1900000001, 5, p1900000001 },
{ 1900000002, 4, p1900000002 },
{ 1900000003, 2, p1900000003 },
{ 1900000004, 6, p1900000004 },
{ 1900000005, 4, p1900000005 },
{ 1900000006, 5, p1900000006 },
{ 1900000007, 4, p1900000007 },
{ 1900000008, 6, p1900000008 },
{ 1900000009, 3, p1900000009 },
{ 1900000010, 3, p1900000010 },
};
#include "main-panics.h"
