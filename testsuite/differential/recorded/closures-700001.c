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
FUNCTION pair p700001_f2 (void);
FUNCTION word p700001_f3 (doer *v5, word v6, pair v7);
FUNCTION word p700001_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p700001_kept[2] = __lambda (fn *, (word v9), {
  if (!go_on ()) { return NULL; }
  if ((g[0] + 77) % 3 != 0) { goto L10; }
  if ((g[2] + g[1]) % 3 != 0) { goto L10; }
  {
   trace (83, (g[1] + (g[1] + 72)));
  }
  L10: ;
  return p700001_kept[0];
 }) ((g[2] ^ v2));
 return g[2];
}
FUNCTION word p700001_f1 (kit v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer __lambda (fn *, (word v88), {
   if (!go_on ()) { return NULL; }
   __defer {
    const struct defer_panic *v90 = deep ();
    said (93, v90);
    for (word v95 = 0; v95 < 2 && go_on (); v95++) {
     __defer __lambda (word , (word v97), {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v98 = __recover ();
      told (101, v98);
      v3.w = (g[0] | (v95 ^ g[0]));
      auto __closure pair v104 (pair v105, word *v106);
      __closure pair v104 (pair v105, word *v106) {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       __defer __panic (as_uint (((*v106) - v4)));
       return v105;
      }
      v104 ((pair) { (g[2] ^ v88), { (v97 + 64), 10 } }, &v97);
      __lambda (fn *, (word v112), {
       if (!go_on ()) { return NULL; }
       said (114, v98);
       trace (115, (v97 + g[0]));
       return NULL;
      }) (0);
      return g[1];
     }) ((v3.w | 74));
     if (g[0] % 3 != 2) { continue; }
     {
      gate *gate119 = new_gate ();
      word v120[3] = { 0, 0, 0 };
      for (word v121 = 0; v121 < 2; v121++) {
       word v122 = v121;
       auto __closure word v131 (word v125);
       __closure word v131 (word v125) {
        word v127[3] = { (v125 * 49), (g[0] + v4), (v122 & v125) };
        return v3.w;
       }
       v131 (g[1]);
       v131 ((v122 | g[1]));
       __go __lambda (void, (void), {
        __defer done (gate119);
        v131 ((v88 + g[1]));
        v131 (v122);
        v120[v122 % 3] = v3.w;
       }) ();
      }
      wait_for (gate119, 2);
      trace (119, v120[0]);
      trace (119, v120[1]);
     }
     word v138 = (v88 + (v88 - 22));
    }
    said (141, v90);
    pairer *v146 = __lambda (pair , (pair v142, word *v143), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     trace (144, (g[1] ^ v4));
     return (pair) { (v4 + v142.w), { v4, v142.row[v4 % 2] } };
    });
   }
   __closure word v149 (word v150) {
    __result word v151 = 0;
    if (!go_on ()) { return 0; }
    const struct defer_panic *v152 = __recover ();
    told (155, v152);
    __lambda (word , (word v157), {
     __result word v158 = 0;
     if (!go_on ()) { return 0; }
     p700001_doer = NULL;
     __panic (as_uint (g[0]));
     const struct defer_panic *v161 = __recover ();
     said (164, v161);
     return (v3.w & (v157 & g[1]));
    }) (v150);
   }
   v149 ((v4 & (v88 + v88)));
   if ((g[2] | g[0]) % 3 != 0) { goto L167; }
   if ((g[0] + 1) % 3 != 0) { __panic (as_text ((g[1] | v88))); }
   L167: ;
   return __lambda (word , (word v170), {
    if (!go_on ()) { return 0; }
    trace (171, g[2]);
    return (g[0] & v88);
   });
  }) ((v4 ^ g[1]));
 }
 return v4;
}
FUNCTION pair p700001_f2 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if ((g[2] + g[1]) % 3 != 0) { return p700001_f2 (); }
 auto __closure word v176 (word v178);
 auto __closure void v177 (void);
 __closure word v176 (word v178) {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v179 = __recover ();
  said (182, v179);
  __defer {
   fn *v184 = v176;
   kit v236 = (kit) { v184, g[1], __lambda (void , (void), {
    if (!go_on ()) { return ; }
    fn *v208 = __lambda (word , (word v186), {
     __result word v187 = 0;
     if (!go_on ()) { return 0; }
     const struct defer_panic *v188 = __recover ();
     said (191, v188);
     if (v188 != NULL) {
      __defer p700001_f0 ((v186 & (v186 - v187)));
      if (v184 != NULL) { p700001_hook = defer_fn (v184); }
      if (v188 != NULL) { __panic (v188); }
     } else {
      __defer p700001_f3 (v177, (v178 - (g[0] - v178)), (pair) { g[0], { g[1], (g[1] & 56) } });
      word v198[3] = { (v178 * g[2]), 99, (g[0] + g[2]) };
     }
     const struct defer_panic *v200 = __recover ();
     told (203, v200);
     __defer p700001_f2 ();
     __defer p700001_f0 ((g[0] * (g[1] ^ g[2])));
     trace (207, (v178 + (v187 ^ v187)));
    });
    word v211 = 0;
    L210: ;
    v211 = (v211 + 1);
    pair v216 = (pair) { (v211 + 65), { g[0], (g[0] ^ g[2]) } };
    if (v208 != NULL) { { word (*h218) (word) = defer_fn (v208); __defer defer_fn_free (h218); v178 = applied_pointer (h218, (v211 + v211)); } }
    if (v211 < 2 && go_on ()) { goto L210; }
    {
     gate *gate219 = new_gate ();
     word v220[3] = { 0, 0, 0 };
     for (word v221 = 0; v221 < 3; v221++) {
      word v222 = v221;
      auto __closure word v228 (word v225);
      __closure word v228 (word v225) {
       return v216.w;
      }
      pair v229 = (pair) { (g[0] + 89), { (g[0] + v211), (v216.row[0] + 19) } };
      __go {
       __defer done (gate219);
       v229.row[v216.row[1] % 2] = (g[1] ^ (v211 | v216.w));
       v228 ((g[0] * g[0]));
       v220[v222 % 3] = 59;
      }
     }
     wait_for (gate219, 3);
     trace (219, v220[0]);
     trace (219, v220[1]);
     trace (219, v220[2]);
    }
   }) };
   g[0] = 56;
  }
  return (v178 - (g[1] & g[2]));
 }
 __closure void v177 (void) {
  if (!go_on ()) { return ; }
  trace (240, 9);
 }
 __defer v177 ();
 __defer v176 (g[0]);
 return (pair) { (g[0] * g[1]), { (g[0] + g[2]), (g[2] ^ g[0]) } };
}
FUNCTION word p700001_f3 (doer *v5, word v6, pair v7) {
 if (!go_on ()) { return 0; }
 __defer p700001_f3 (__lambda (void , (void), {
  if (!go_on ()) { return ; }
  said (246, p700001_saved);
 }), v6, v7);
 g[2] = (v7.row[v6 % 2] * (v6 * g[0]));
 fn *v322[3] = { __lambda (word , (word v248), {
  __result word v249 = 0;
  if (!go_on ()) { return 0; }
  const struct defer_panic *v250 = __recover ();
  said (253, v250);
  if (v250 != NULL) {
   v7.row[g[0] % 2] = (v6 * v7.w);
   { word (*h256) (word) = defer_fn (__lambda (word , (word v257), {
    if (!go_on ()) { return 0; }
    v250 = __recover ();
    said (260, v250);
    __defer note ((v6 - (g[0] ^ g[1])));
    return (v248 | (v257 | g[2]));
   })); __defer defer_fn_free (h256); applied_pointer (h256, (v249 & (v249 & g[0]))); }
   trace (263, (v249 - v249));
  }
  __defer p700001_f0 ((v6 & (g[1] + 63)));
  trace (265, (v249 & (v248 | v249)));
  __closure word v267 (word v268) {
   if (!go_on ()) { return 0; }
   g[2] = (g[1] | 33);
   return (g[2] - (v248 + v268));
  }
  {
   gate *gate272 = new_gate ();
   word v273[3] = { 0, 0, 0 };
   for (word v274 = 0; v274 < 2; v274++) {
    word v275 = v274;
    word v277 = 6;
    __go {
     __defer done (gate272);
     auto __closure word v284 (word v281);
     __closure word v284 (word v281) {
      return (v277 ^ (g[2] | v7.w));
     }
     v277 = v284 (v249);
     v284 ((v249 * v7.row[0]));
     v284 ((v7.w + v275));
     v273[v275 % 3] = (g[0] | (v277 | 30));
    }
   }
   wait_for (gate272, 2);
   trace (272, v273[0]);
   trace (272, v273[1]);
  }
  return 97;
 }), __lambda (word , (word v290), {
  if (!go_on ()) { return 0; }
  __defer {
   const struct defer_panic *v292 = __recover ();
   told (295, v292);
   v7 = v7;
   v290 = __lambda (word , (word v298), {
    if (!go_on ()) { return 0; }
    v292 = deep ();
    said (301, v292);
    if (v292 != NULL) {
     trace (303, (g[0] + g[1]));
    }
    __closure word v308 (void) {
     if (!go_on ()) { return 0; }
     bump (&v298, (v6 - (v6 + g[0])));
     return (v298 - g[0]);
    }
    v308 ();
    __defer v308 ();
    __closure fn *v312 (word v313) {
     if (!go_on ()) { return NULL; }
     trace (314, 44);
     return NULL;
    }
    __defer v312 ((g[2] | v290));
    v312 ((v298 | v7.w));
    return v298;
   }) (v7.w);
  }
  if ((v290 - g[2]) % 3 != 0) { goto L319; }
  p700001_hook = note;
  L319: ;
  return (g[2] ^ v6);
 }), NULL };
 return (v6 & (g[2] - v6));
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
 case 2: p700001_f2 ();
 break;
 case 3: note (p700001_f3 (NULL, 22, (pair) { 3, { 4, 5 } }));
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
FUNCTION word p700002_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer {
   p700002_saved = __recover ();
   said (11, p700002_saved);
   switch ((g[1] & 27) % 4) {
   case 0:
    {
    v1 = __lambda (word , (word v15), {
     if (!go_on ()) { return 0; }
     if ((v15 + v15) % 3 != 0) { return v2; }
     trace (17, (g[0] | (g[1] * g[0])));
     p700002_kept[2] = defer_closure_of (p700002_f0);
     return g[0];
    }) ((v1 * (g[1] | v2)));
    __defer {
     said (22, p700002_saved);
     v1 = (v2 ^ v1);
     g[1] = (g[2] - (g[2] + 98));
    }
    {
     gate *gate25 = new_gate ();
     __go {
      __defer done (gate25);
      __defer { told (25, __recover ()); }
      __defer __lambda (word , (word v27), {
       __result word v28 = 0;
       if (!go_on ()) { return 0; }
       __defer __lambda (pair , (pair v30, word *v31), {
        __result pair v32 = { 0, { 0, 0 } };
        if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
        if ((v2 & v28) % 3 != 0) { __panic (as_char (v28)); }
       }) ((pair) { g[2], { (v2 ^ v1), g[1] } }, &v27);
       p700002_hook = defer_fn (__lambda (word , (word v35), {
        if (!go_on ()) { return 0; }
        __defer __panic (as_float (v35));
        p700002_doer = p700002_doer;
        return (g[0] & (g[2] - v35));
       }));
       __closure void v41 (void) {
        if (!go_on ()) { return ; }
        trace (42, g[2]);
       }
       v41 ();
      }) ((g[0] + (g[0] - 48)));
      __defer __lambda (void , (void), {
       if (!go_on ()) { return ; }
       v1 = g[1];
      }) ();
     }
     wait_for (gate25, 1);
    }
    }
    __attribute__ ((fallthrough));
   case 1:
    {
    trace (47, v1);
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    trace (49, (g[2] * (g[0] & g[0])));
    }
    break;
   default:
    trace (51, (v1 | g[1]));
    break;
   }
  }
 }
 return v2;
}
FUNCTION fn *p700002_f1 (word v3, fn *v4, fn *v5) {
 if (!go_on ()) { return NULL; }
 __defer p700002_f0 (g[1]);
 __defer __lambda (void , (void), {
  if (!go_on ()) { return ; }
  __defer p700002_f3 ();
  fn *v97[3] = { defer_closure_of (p700002_f0), __lambda (word , (word v56), {
   __result word v57 = 0;
   if (!go_on ()) { return 0; }
   for (word v59 = 0; v59 < 4 && go_on (); v59++) {
    fn *v60[3] = { v4, v5, v4 };
    __defer {
     v56 = __lambda (word , (word v64), {
      if (!go_on ()) { return 0; }
      if (v5 != NULL) { { word (*h65) (word) = defer_fn (v5); __defer defer_fn_free (h65); applied_pointer (h65, g[0]); } }
      return g[2];
     }) ((v3 * (g[0] | 16)));
     const struct defer_panic *v67 = __recover ();
     said (70, v67);
     if (v67 != NULL) {
      v59 = (v59 | (v57 * g[0]));
      v56 = p700002_f3 ();
     } else {
      __defer p700002_f3 ();
      fn *v75 = defer_closure_of (p700002_f0);
     }
    }
    __closure word v78 (word v79) {
     if (!go_on ()) { return 0; }
     trace (81, (g[0] + (v57 * g[0])));
     return v79;
    }
   }
   switch ((v57 - g[2]) % 4) {
   case 0:
    {
    word v85 = (v56 + 76);
    trace (87, g[2]);
    }
    break;
   case 1:
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     trace (90, (g[0] - 89));
     if ((g[1] * g[0]) % 3 != 0) { return ; }
    }) ();
    __defer {
     trace (93, (g[1] - 65));
     p700002_saved = p700002_saved;
    }
    break;
   default:
    {
    trace (96, g[1]);
    }
    break;
   }
  }), v4 };
 }) ();
 return defer_closure_of (p700002_f0);
}
FUNCTION fn *p700002_f2 (void) {
 if (!go_on ()) { return NULL; }
 __defer {
  p700002_saved = __recover ();
  told (103, p700002_saved);
  auto __closure word v105 (word v106);
  __closure word v105 (word v106) {
   if (!go_on ()) { return 0; }
   if ((v106 | g[1]) % 3 != 0) {
    p700002_kept[2] = __lambda (word , (word v109), {
     if (!go_on ()) { return 0; }
     v109 = p700002_f0 ((v109 & (g[1] | g[2])));
     return (g[1] + (g[1] * g[2]));
    });
    pair v113 = (pair) { (g[2] | 53), { (g[1] * g[1]), (v106 + g[1]) } };
   }
   return (g[1] & 43);
  }
 }
 told (118, p700002_saved);
 {
  gate *gate119 = new_gate ();
  word v120[3] = { 0, 0, 0 };
  for (word v121 = 0; v121 < 3; v121++) {
   word v122 = v121;
   __go {
    __defer done (gate119);
    auto __closure word v131 (word v126);
    __closure word v131 (word v126) {
     pair v127 = (pair) { g[0], { v122, (v126 - g[0]) } };
     v127.row[v126 % 2] = (g[2] ^ (g[2] * g[1]));
     return (v122 - v122);
    }
    word v132 = v122;
    v120[v122 % 3] = g[1];
   }
  }
  wait_for (gate119, 3);
  trace (119, v120[0]);
  trace (119, v120[1]);
  trace (119, v120[2]);
 }
 g[1] = (g[0] & (g[2] ^ g[0]));
 word v137 = 0;
 while (v137 < 2 && go_on ()) {
  v137 = (v137 + 1);
  g[1] = (v137 - (g[1] & 33));
  v137 = (g[0] * (v137 ^ 98));
  auto __closure void v143 (void);
  __closure void v143 (void) {
   if (!go_on ()) { return ; }
   p700002_saved = __recover ();
   said (146, p700002_saved);
   __defer applied (defer_closure_of (p700002_f0), (g[0] + (g[0] + 23)));
   trace (148, (v137 & (g[0] * 88)));
   __defer v143 ();
  }
  p700002_doer = v143;
  v137 = __lambda (word , (word v153), {
   __result word v154 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v155 = __recover ();
   said (158, v155);
   if (v155 != NULL) {
    trace (160, (g[1] | (v153 ^ v137)));
    v154 = applied (__lambda (word , (word v162), {
     if (!go_on ()) { return 0; }
     if ((v137 ^ v162) % 3 != 0) { return v162; }
     trace (164, g[2]);
     return (g[1] * (g[2] ^ 88));
    }), (g[0] * g[2]));
    if (v155 != NULL) { __panic (v155); }
   }
   const struct defer_panic *v167 = __recover ();
   told (170, v167);
   __defer p700002_f2 ();
   { word (*h173) (word) = defer_fn (__lambda (word , (word v174), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v175 = __recover ();
    said (178, v175);
    if (v175 != NULL) {
     word v180[3] = { (g[0] | g[2]), (v153 & 47), (v174 ^ v137) };
     __closure pair v187 (void) {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      __defer p700002_hook ((v174 + g[0]));
      fn *v184[3] = { NULL, NULL, p700002_kept[2] };
      return (pair) { (v180[0] + 68), { v137, (g[1] + g[0]) } };
     }
     __defer p700002_f1 (v154, __lambda (word , (word v189), {
      __result word v190 = 0;
      if (!go_on ()) { return 0; }
      if (v180[0] % 3 != 0) { __panic (as_text ((v174 | v180[1]))); }
      __defer defer_closure_of (p700002_hook) (34);
     }), NULL);
    }
    __defer {
     const struct defer_panic *v194 = __recover ();
     told (197, v194);
    }
    return (g[1] & (g[2] ^ g[0]));
   })); __defer defer_fn_free (h173); applied_pointer (h173, (g[0] - (v137 & g[2]))); }
  }) (v137);
 }
 return NULL;
}
FUNCTION word p700002_f3 (void) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer __lambda (word , (word v201), {
  __result word v202 = 0;
  if (!go_on ()) { return 0; }
  if ((g[0] & g[2]) % 3 != 0) { return (v201 + (v6 | v6)); }
  return (g[0] - (g[1] ^ g[2]));
 }) ((v6 - g[0]));
 g[0] = (g[2] * g[0]);
 __defer {
  const struct defer_panic *v207 = __recover ();
  said (210, v207);
  {
   gate *gate211 = new_gate ();
   __go {
    __defer done (gate211);
    __defer { told (211, __recover ()); }
    kit v224 = (kit) { NULL, (g[0] * 65), __lambda (void , (void), {
     if (!go_on ()) { return ; }
     __defer __lambda (word , (word v213), {
      __result word v214 = 0;
      if (!go_on ()) { return 0; }
      __defer bump (&v214, (v213 + (g[2] | g[1])));
      pairer *v216 = NULL;
     }) ((v6 - (v6 - g[0])));
     fn *v222 = __lambda (word , (word v218), {
      if (!go_on ()) { return 0; }
      trace (220, g[2]);
      return (g[1] | (g[1] - v218));
     });
    }) };
    __defer __lambda (word , (word v227), {
     if (!go_on ()) { return 0; }
     __defer p700002_f1 (84, __lambda (word , (word v229), {
      if (!go_on ()) { return 0; }
      fn *v230[3] = { v224.f, defer_closure_of (p700002_hook), NULL };
      return g[2];
     }), __lambda (word , (word v233), {
      if (!go_on ()) { return 0; }
      trace (234, g[0]);
      return (v224.w - (v6 ^ 16));
     }));
     return (g[2] & (v227 * g[0]));
    }) ((v6 * g[1]));
   }
   wait_for (gate211, 1);
  }
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
FUNCTION word p700003_f2 (word *v4, word v5);
FUNCTION NOINLINE fn *p700003_f3 (void);
FUNCTION NOINLINE word p700003_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v8 = __recover ();
  said (11, v8);
  if ((g[1] | g[0]) % 3 != 0) {
   if ((v1 ^ g[0]) % 3 != 0) { goto L13; }
   v1 = 73;
   L13: ;
  } else {
   { word (*h16) (word) = defer_fn (__lambda (word , (word v17), {
    __result word v18 = 0;
    if (!go_on ()) { return 0; }
    word v19 = g[0];
   })); __defer defer_fn_free (h16); v1 = applied_pointer (h16, (g[0] & 77)); }
  }
  auto __closure void v32 (pair v22);
  __closure void v32 (pair v22) {
   if (!go_on ()) { return ; }
   __defer {
    __defer __lambda (word , (word v25), {
     if (!go_on ()) { return 0; }
     __defer {
      const struct defer_panic *v27 = __recover ();
      said (30, v27);
     }
     return (v25 | 15);
    }) ((v22.row[1] + (g[1] ^ 79)));
   }
  }
 }
 return (v1 * (g[2] & 10));
}
FUNCTION NOINLINE pair p700003_f1 (fn *v2) {
 __result pair v3 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v35 = __recover ();
  told (38, v35);
  if (p700003_kept[1] != NULL) { p700003_kept[1] ((g[0] ^ (g[0] | g[1]))); }
  v35 = v35;
  __lambda (word , (word v42), {
   if (!go_on ()) { return 0; }
   if ((g[2] ^ 65) % 3 != 0) { __panic (as_long ((v42 - 15))); }
   if (v2 != NULL) { __defer v2 ((g[1] - v42)); }
   __defer __panic (as_int ((v42 - 99)));
   return (v3.row[1] & (g[2] * 34));
  }) ((v3.w - g[1]));
 }
 fn *v47 = NULL;
 if (g[1] % 3 != 0) { __panic (as_literal (80)); }
 __defer p700003_hook ((g[1] | (v3.row[1] * g[0])));
 if (v3.w % 3 != 0) {
  pair v52 = v3;
  __defer __lambda (fn *, (word v55), {
   if (!go_on ()) { return NULL; }
   g[1] = (v55 - (v55 & v55));
   return __lambda (word , (word v58), {
    if (!go_on ()) { return 0; }
    {
     gate *gate59 = new_gate ();
     word v60[3] = { 0, 0, 0 };
     for (word v61 = 0; v61 < 2; v61++) {
      word v62 = v61;
      auto __closure word v73 (word v65);
      __closure word v73 (word v65) {
       pair v66 = v3;
       pair v68 = v66;
       pair v70 = v66;
       return (g[1] & g[1]);
      }
      __closure word v80 (word v75) {
       v73 (g[0]);
       v73 (g[0]);
       v75 = (v3.w - (g[2] - v3.w));
       return (v55 & (g[0] & v55));
      }
      word v81 = (v52.w & 61);
      __go __lambda (void, (void), {
       __defer done (gate59);
       v81 = v73 ((g[0] ^ g[0]));
       v81 = v73 ((v58 & 9));
       v60[v62 % 3] = (g[2] - (v81 | v62));
      }) ();
     }
     wait_for (gate59, 2);
     trace (59, v60[0]);
     trace (59, v60[1]);
    }
    auto __closure word v88 (word v89);
    __closure word v88 (word v89) {
     if (!go_on ()) { return 0; }
     if ((v58 - v52.w) % 3 != 0) { return g[2]; }
     return v52.row[(v55 ^ g[2]) % 2];
    }
    v88 ((g[2] * (g[0] * g[0])));
    if (v55 % 3 != 0) { __panic (as_ulong ((g[2] + 1))); }
    return (g[0] - (g[2] & g[2]));
   });
  }) ((g[0] + g[0]));
 } else {
  for (word v96 = 0; v96 < 3 && go_on (); v96++) {
   for (word v98 = 0; v98 < 2 && go_on (); v98++) {
    word v100 = 0;
    L99: ;
    v100 = (v100 + 1);
    word v103[3] = { (g[1] & 82), (v3.w * g[2]), 66 };
    p700003_saved = __recover ();
    told (107, p700003_saved);
    word *v108 = &v100;
    if (v100 < 3 && go_on ()) { goto L99; }
   }
  }
 }
}
FUNCTION word p700003_f2 (word *v4, word v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer p700003_f0 ((g[2] | g[2]));
 v5 = applied (__lambda (word , (word v112), {
  if (!go_on ()) { return 0; }
  p700003_saved = __recover ();
  said (115, p700003_saved);
  if (p700003_saved != NULL) {
   p700003_saved = p700003_saved;
   __defer p700003_f3 ();
  } else {
   pair v119 = (pair) { g[0], { v6, (g[1] & g[0]) } };
  }
  p700003_kept[0] = defer_closure_of (note);
  auto __closure fn *v131 (fn *v123, word v124);
  __closure fn *v131 (fn *v123, word v124) {
   if (!go_on ()) { return NULL; }
   const struct defer_panic *v125 = __recover ();
   told (128, v125);
   g[0] = (g[2] - (g[2] | v6));
   return NULL;
  }
  return (g[0] + (g[1] * v5));
 }), g[2]);
 __defer deep ();
 auto __closure word v135 (word v137);
 auto __closure void v136 (void);
 __closure word v135 (word v137) {
  __result word v138 = 0;
  if (!go_on ()) { return 0; }
  __defer {
   const struct defer_panic *v140 = __recover ();
   said (143, v140);
   __closure word v151 (void) {
    __result word v146 = 0;
    if (!go_on ()) { return 0; }
    if (g[0] % 3 != 0) { goto L147; }
    if (p700003_kept[2] != NULL) { __defer p700003_kept[2] ((g[1] * (v138 + v137))); }
    L147: ;
    p700003_doer = v136;
    return v138;
   }
   __defer v151 ();
   __defer v151 ();
   __defer note ((g[2] * (g[1] + 85)));
  }
  if ((v6 - g[1]) % 3 != 0) { __panic (as_ulong (v6)); }
  __defer {
   __closure word v174 (void) {
    if (!go_on ()) { return 0; }
    for (word v159 = 0; v159 < 3 && go_on (); v159++) {
     fn *v160 = defer_closure_of (p700003_f0);
     if ((v5 + v138) % 3 != 0) { return p700003_f0 (50); }
    }
    pairer *v170 = __lambda (pair , (pair v163, word *v164), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     word v165[3] = { (g[1] * 52), ((*v164) & 41), 37 };
     trace (167, 46);
     {
      gate *gate168 = new_gate ();
      __go in_thread (gate168, v135, (v138 ^ 90)); wait_for (gate168, 1);
     }
     return (pair) { (v165[0] * (*v164)), { (v163.row[0] * 6), v138 } };
    });
    __defer v135 (v137);
    return (g[0] ^ (g[2] + 62));
   }
   v174 ();
   __defer v174 ();
   trace (177, v6);
   word v179 = 0;
   while (v179 < 4 && go_on ()) {
    v179 = (v179 + 1);
    if (p700003_kept[2] != NULL) {
     p700003_hook = defer_fn (v135);
    } else {
     trace (184, g[2]);
    }
   }
  }
 }
 __closure void v136 (void) {
  if (!go_on ()) { return ; }
  trace (185, (g[0] | g[1]));
 }
 v136 ();
 return (v5 ^ (g[0] * 45));
}
FUNCTION NOINLINE fn *p700003_f3 (void) {
 if (!go_on ()) { return NULL; }
 __defer {
  kit v195 = (kit) { defer_closure_of (p700003_hook), 40, __lambda (void , (void), {
   if (!go_on ()) { return ; }
   const struct defer_panic *v190 = __recover ();
   told (193, v190);
   defer_closure_of (p700003_hook) (g[0]);
  }) };
  pairer *v217 = __lambda (pair , (pair v197, word *v198), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   auto __closure word v200 (word v201);
   __closure word v200 (word v201) {
    if (!go_on ()) { return 0; }
    v201 = __lambda (word , (word v203), {
     __result word v204 = 0;
     if (!go_on ()) { return 0; }
     const struct defer_panic *v205 = __recover ();
     told (208, v205);
     __defer v200 ((v201 * v197.row[v204 % 2]));
     __defer p700003_f3 ();
     return (v197.row[1] | g[2]);
    }) ((v201 + 22));
    return (v201 - g[2]);
   }
   __defer v200 (51);
   return v197;
  });
 }
 kit v252 = (kit) { __lambda (word , (word v219), {
  if (!go_on ()) { return 0; }
  if (p700003_saved != NULL && (v219 ^ 74) % 3 != 0) { __panic (p700003_saved); }
  word v222 = 0;
  do {
   v222 = (v222 + 1);
   fn *v233 = __lambda (word , (word v225), {
    __result word v226 = 0;
    if (!go_on ()) { return 0; }
    __defer __lambda (pair , (pair v228, word *v229), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     bump (&(word) { v226 }, (v219 - (v222 ^ g[1])));
     v228.w = (g[2] + 29);
     return (pair) { ((*v229) & 96), { (v225 ^ (*v229)), ((*v229) - v219) } };
    }) ((pair) { (g[2] ^ g[1]), { (g[2] + g[1]), (g[1] ^ v222) } }, &v225);
   });
   __closure fn *v236 (word v237) {
    if (!go_on ()) { return NULL; }
    v222 = v222;
    p700003_hook = defer_fn (__lambda (word , (word v240), {
     if (!go_on ()) { return 0; }
     __defer p700003_f1 (v233);
     if (v233 != NULL) { __defer applied (v233, v240); }
     return (g[1] + g[2]);
    }));
    return __lambda (word , (word v245), {
     if (!go_on ()) { return 0; }
     kit v246 = (kit) { NULL, 50, NULL };
     return (g[0] ^ (g[0] ^ v246.w));
    });
   }
   g[1] = (v219 | (g[0] * 43));
  } while (v222 < 4 && go_on ());
  return (v219 * (g[1] ^ 89));
 }), g[0], __lambda (void , (void), {
  if (!go_on ()) { return ; }
  trace (251, g[1]);
 }) };
 return defer_closure_of (p700003_f0);
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
 case 2: note (p700003_f2 (&g[0], 15));
 break;
 case 3: p700003_f3 ();
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
FUNCTION kit p700004_f2 (const struct defer_panic *v7, word v8);
FUNCTION NOINLINE word p700004_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v10 = __recover ();
  said (13, v10);
  g[2] = (g[1] & v2);
  kit v37 = (kit) { __lambda (word , (word v15), {
   __result word v16 = 0;
   if (!go_on ()) { return 0; }
   __defer {
    const struct defer_panic *v18 = __recover ();
    told (21, v18);
    if ((v16 & v1) % 3 != 0) { goto L22; }
    told (24, v10);
    L22: ;
    __defer __lambda (pair , (pair v26, word *v27), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     kit v34 = (kit) { __lambda (word , (word v28), {
      if (!go_on ()) { return 0; }
      if (p700004_kept[2] != NULL) { v16 = p700004_kept[2] ((v26.row[0] ^ (g[0] + g[0]))); }
      return (g[2] + (v26.w | 72));
     }), ((*v27) | 15), __lambda (void , (void), {
      if (!go_on ()) { return ; }
      v2 = (g[2] | (v16 - v16));
     }) };
     return (pair) { (v2 ^ 40), { ((*v27) - v16), (v26.w + v34.w) } };
    }) ((pair) { (g[0] | g[2]), { (v15 + g[1]), g[1] } }, &v16);
   }
  }), (g[2] & g[0]), NULL };
 }
}
FUNCTION NOINLINE kit p700004_f1 (pair v3, kit v4, fn *v5) {
 __result kit v6 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 const struct defer_panic *v40 = __recover ();
 said (43, v40);
 __defer __lambda (fn *, (word v45), {
  if (!go_on ()) { return NULL; }
  word v47 = 0;
  while (v47 < 1 && go_on ()) {
   v47 = (v47 + 1);
   auto __closure pair v51 (pair v52, word *v53);
   __closure pair v51 (pair v52, word *v53) {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    switch (v6.w % 4) {
    case 0:
     {
     p700004_f2 (v40, (v47 ^ 83));
     }
     break;
    }
    if (v5 != NULL) { p700004_hook = defer_fn (v5); }
    return v52;
   }
   if (g[1] % 3 != 0) { return NULL; }
   fn *v60 = NULL;
   __defer {
    { word (*h63) (word) = defer_fn (__lambda (word , (word v64), {
     if (!go_on ()) { return 0; }
     if ((v47 ^ 59) % 3 != 0) { return v45; }
     return (v64 * (v45 - v3.row[1]));
    })); __defer defer_fn_free (h63); applied_pointer (h63, (g[1] & (g[2] ^ g[1]))); }
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     told (69, p700004_saved);
    }) ();
    said (71, v40);
    if (v5 != NULL) { v47 = v5 (99); }
   }
  }
  word v74 = 0;
  while (v74 < 1 && go_on ()) {
   v74 = (v74 + 1);
   v45 = (v74 - v47);
   auto __closure word v79 (word v81);
   auto __closure void v80 (void);
   __closure word v79 (word v81) {
    __result word v82 = 0;
    if (!go_on ()) { return 0; }
    auto __closure word v84 (word v85);
    __closure word v84 (word v85) {
     __result word v86 = 0;
     if (!go_on ()) { return 0; }
     __defer p700004_f0 (35);
     return (v4.w & (g[0] - 95));
    }
    v84 (91);
    if (v40 != NULL) { __panic (v40); }
   }
   __closure void v80 (void) {
    if (!go_on ()) { return ; }
    const struct defer_panic *v92 = __recover ();
    said (95, v92);
    if (v92 != NULL) {
     v4 = p700004_f2 (p700004_saved, (g[1] | (v45 * g[0])));
     if (v92 != NULL) { __panic (v92); }
    }
   }
   v80 ();
   v5 = v79;
  }
  return v5;
 }) (83);
 return v6;
}
FUNCTION kit p700004_f2 (const struct defer_panic *v7, word v8) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 trace (105, g[1]);
 __defer __lambda (word , (word v107), {
  __result word v108 = 0;
  if (!go_on ()) { return 0; }
  auto __closure word v110 (word v112);
  auto __closure word v111 (word v141);
  __closure word v110 (word v112) {
   if (!go_on ()) { return 0; }
   v7 = __recover ();
   said (115, v7);
   if (v7 != NULL) {
    for (word v118 = 0; v118 < 4 && go_on (); v118++) {
     word v119 = (v118 & (g[1] & v8));
     {
      gate *gate121 = new_gate ();
      __go __lambda (void, (void), {
       __defer done (gate121);
       __defer { told (121, __recover ()); }
       v112 = v111 ((g[1] + (g[0] - v119)));
       said (125, v7);
      }) ();
      wait_for (gate121, 1);
     }
    }
    { word (*h126) (word) = defer_fn (__lambda (word , (word v127), {
     __result word v128 = 0;
     if (!go_on ()) { return 0; }
     p700004_f1 ((pair) { (v112 & g[0]), { (v127 + 97), (v112 ^ g[0]) } }, (kit) { v110, 5, p700004_doer }, v111);
     return 3;
    })); __defer defer_fn_free (h126); v108 = applied_pointer (h126, (v112 - v107)); }
   } else {
    told (132, v7);
   }
   __defer {
    v7 = __recover ();
    said (136, v7);
    if (v7 != NULL) {
     trace (138, (v112 - (g[0] - g[1])));
    } else {
     trace (139, (g[2] - (g[1] | g[2])));
    }
   }
   return (v108 & (g[0] & g[2]));
  }
  __closure word v111 (word v141) {
   if (!go_on ()) { return 0; }
   trace (142, (g[2] - (g[2] * v8)));
   return g[0];
  }
  v111 ((g[1] * (g[1] * v8)));
 }) ((g[2] + (v8 + 41)));
 return (kit) { defer_closure_of (p700004_hook), (g[1] * g[1]), NULL };
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
 case 2: p700004_f2 (NULL, 15);
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
  fn *v63[3] = { __lambda (word , (word v29), {
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
    trace (56, v1);
    __defer p700005_f2 (g[1]);
   }
   __defer __lambda (word , (word v59), {
    if (!go_on ()) { return 0; }
    v1 = (v59 & v59);
    return v1;
   }) ((g[1] + g[2]));
   return (g[1] + (g[1] ^ 34));
  }), NULL };
 }
 L13: ;
 return (v1 | v1);
}
FUNCTION pair p700005_f1 (pair v2, kit v3, word *v4) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v68[3] = { ((*v4) & 9), g[1], (v2.w | v5.w) };
 p700005_hook = note;
 if (p700005_kept[2] != NULL) {
  trace (72, (v5.w | v68[2]));
 }
 v68[2] = (v3.w & g[2]);
 g[2] = (g[0] & (v3.w - 5));
 trace (76, (*v4));
 word v78 = 0;
 L77: ;
 v78 = (v78 + 1);
 __defer p700005_f1 (v2, v3, &v78);
 v78 = p700005_f3 (v3, p700005_saved, p700005_saved);
 __panic (as_long (v3.w));
 v78 = v3.w;
 if (v78 < 2 && go_on ()) { goto L77; }
 const struct defer_panic *v85 = __recover ();
 told (88, v85);
 pair v89 = v5;
 if (((*v4) - 65) % 3 != 0) { return v5; }
 if ((v68[1] & v78) % 3 != 0) { goto L92; }
 trace (93, (v89.w ^ v3.w));
 L92: ;
 if (v3.d != NULL) { __defer v3.d (); }
 fn *v95[3] = { NULL, p700005_kept[1], NULL };
}
FUNCTION word p700005_f2 (word v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer p700005_hook ((v6 * (g[2] | v6)));
 const struct defer_panic *v98 = __recover ();
 said (101, v98);
 word v102 = (v6 + (g[1] + v7));
 bump (&(word) { g[1] }, (v6 & (v7 | v6)));
 auto __closure pair v106 (pair v107, word *v108);
 __closure pair v106 (pair v107, word *v108) {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  __defer defer_closure_of (p700005_hook) ((v107.w * (g[0] & (*v108))));
  __defer defer_closure_of (p700005_f0) ((v7 ^ (*v108)));
  return v107;
 }
 g[1] = (v7 ^ (g[2] | g[2]));
 p700005_kept[2] = __lambda (fn *, (word v114), {
  __result fn *v115 = NULL;
  if (!go_on ()) { return NULL; }
  word v116[3] = { (g[1] - v6), (v7 - g[1]), 89 };
  return v115;
 }) (v102);
 v7 = g[1];
 __defer __lambda (word , (word v121), {
  if (!go_on ()) { return 0; }
  v98 = __recover ();
  told (124, v98);
  if (v98 != NULL) {
   __defer {
    const struct defer_panic *v127 = __recover ();
    told (130, v127);
    __defer defer_closure_of (p700005_hook) ((v102 + v121));
    __defer __lambda (fn *, (word v133), {
     if (!go_on ()) { return NULL; }
     maker *v137 = __lambda (fn *, (word v134), {
      __result fn *v135 = NULL;
      if (!go_on ()) { return NULL; }
      trace (136, (v7 | (g[2] ^ v133)));
     });
     return __lambda (word , (word v140), {
      __result word v141 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v142 = __recover ();
      told (145, v142);
      if (v142 != NULL) {
       trace (147, (g[2] | (v133 * v140)));
      }
     });
    }) ((g[2] + (g[2] & g[1])));
   }
  }
  __defer {
   trace (149, 16);
  }
  return (v7 | (g[0] * g[2]));
 }) ((v102 * (g[1] & g[1])));
 return (v102 * (g[2] ^ g[1]));
}
FUNCTION word p700005_f3 (kit v8, const struct defer_panic *v9, const struct defer_panic *v10) {
 __result word v11 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v152 = __recover ();
 told (155, v152);
 __defer {
  if (g[0] % 3 != 0) { __panicf (LINES, g[0], (v11 | v11)); }
  __defer __lambda (word , (word v159), {
   if (!go_on ()) { return 0; }
   auto __closure word v161 (word v163);
   auto __closure void v162 (void);
   __closure word v161 (word v163) {
    __result word v164 = 0;
    if (!go_on ()) { return 0; }
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     __defer mixed ((unsigned char) ((v163 | g[2])), (double) (v11) * 0.5, (pair) { (g[0] & v163), { 70, 17 } });
     applied (defer_closure_of (p700005_hook), (g[0] - v163));
    }) ();
    __closure word v174 (word *v170) {
     if (!go_on ()) { return 0; }
     if ((v163 & 36) % 3 != 0) { __panic (as_ulong ((v163 + g[0]))); }
     return (g[0] | (v11 & (*v170)));
    }
    v174 (&(word) { (v159 - g[1]) });
    word v177 = 0;
    L176: ;
    v177 = (v177 + 1);
    v11 = v161 ((g[1] + (g[0] | 11)));
    if ((g[2] | 17) % 3 != 0) { return (v164 * (g[2] & v163)); }
    if (v177 < 4 && go_on ()) { goto L176; }
    return (v163 + (v164 ^ 40));
   }
   __closure void v162 (void) {
    if (!go_on ()) { return ; }
    __defer {
     __defer p700005_f0 ((g[1] ^ (g[0] ^ v11)));
     trace (186, (g[1] + (v159 * v11)));
    }
    auto __closure word v189 (word v190);
    __closure word v189 (word v190) {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v191 = __recover ();
     told (194, v191);
     if (v191 != NULL) {
      p700005_f1 ((pair) { g[2], { (v8.w - g[0]), (g[1] - g[0]) } }, (kit) { v189, (v159 ^ g[1]), v162 }, &v11);
      if (v191 != NULL) { __panic (v191); }
     }
     return (v8.w ^ (v190 + 68));
    }
   }
   v161 ((v11 - (v159 + g[2])));
   return (g[1] - (v8.w ^ g[0]));
  }) ((g[2] - (v11 & g[0])));
 }
}
FUNCTION word p700005_f4 (doer *v12) {
 if (!go_on ()) { return 0; }
 __defer {
  fn *v208 = __lambda (word , (word v203), {
   if (!go_on ()) { return 0; }
   word v204[3] = { g[1], g[1], g[0] };
   __panicf (LINES, (v203 + g[0]), (g[1] ^ g[0]));
   return (v203 - g[2]);
  });
  g[2] = 40;
 }
 {
  gate *gate211 = new_gate ();
  word v212[3] = { 0, 0, 0 };
  for (word v213 = 0; v213 < 2; v213++) {
   word v214 = v213;
   pair v216 = (pair) { (g[0] & 86), { g[1], 56 } };
   word v218 = (v214 * v214);
   auto __closure word v229 (word v221);
   __closure word v229 (word v221) {
    auto __closure word v227 (word v223);
    __closure word v227 (word v223) {
     word v224 = (v221 + (v221 - 48));
     return (v214 + (v224 + g[1]));
    }
    return v218;
   }
   __go {
    __defer done (gate211);
    v229 ((g[1] & v218));
    auto __closure word v237 (word v232);
    __closure word v237 (word v232) {
     v232 = (v232 & (g[2] & v232));
     v232 = v229 ((v214 & v218));
     v232 = v229 (g[1]);
     return (v214 ^ (g[2] * v214));
    }
    __closure word v242 (word v239) {
     v218 = v229 ((g[1] & v239));
     return (g[0] | (v239 + 50));
    }
    v212[v214 % 3] = v218;
   }
  }
  wait_for (gate211, 2);
  trace (211, v212[0]);
  trace (211, v212[1]);
 }
 auto __closure word v245 (word v246);
 __closure word v245 (word v246) {
  if (!go_on ()) { return 0; }
  __defer __lambda (void , (void), {
   if (!go_on ()) { return ; }
   __defer {
    word v250 = 0;
    L249: ;
    v250 = (v250 + 1);
    said (254, p700005_saved);
    v246 = (g[2] | g[0]);
    if (v250 < 4 && go_on ()) { goto L249; }
    __defer __lambda (fn *, (word v257), {
     __result fn *v258 = NULL;
     if (!go_on ()) { return NULL; }
     v12 = v12;
     __panic (as_literal (59));
     g[2] = g[0];
    }) ((v246 ^ g[2]));
   }
   v246 = v245 (g[0]);
   { word (*h263) (word) = defer_fn (defer_closure_of (p700005_f0)); __defer defer_fn_free (h263); applied_pointer (h263, (g[0] - v246)); }
  }) ();
  switch ((g[0] | 91) % 4) {
  case 0:
   {
   g[2] = (v246 | (v246 * v246));
   }
   break;
  case 1:
   {
   if ((g[0] & g[0]) % 3 != 0) { __panic (as_literal (5)); }
   fn *v273 = __lambda (word , (word v269), {
    __result word v270 = 0;
    if (!go_on ()) { return 0; }
    __defer {
     trace (272, (g[0] * g[2]));
    }
   });
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (276, (g[1] & (v246 - g[1])));
   }
   break;
  }
  return (v246 - (g[2] | v246));
 }
 v245 ((g[1] * (g[0] - 65)));
 return (g[2] + (g[0] + g[1]));
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
FUNCTION pair p700006_f2 (word *v7, fn *v8);
FUNCTION word p700006_f3 (void);
FUNCTION NOINLINE word p700006_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p700006_saved = __recover ();
 told (12, p700006_saved);
 if (p700006_saved != NULL) {
  auto __closure word v15 (word v17);
  auto __closure word v16 (word v71);
  __closure word v15 (word v17) {
   __result word v18 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v19 = __recover ();
   told (22, v19);
   __defer {
    v19 = __recover ();
    said (26, v19);
    if ((g[0] ^ g[0]) % 3 != 0) {
     __defer __lambda (fn *, (word v29), {
      __result fn *v30 = NULL;
      if (!go_on ()) { return NULL; }
      trace (31, g[1]);
      if (g[2] % 3 != 0) { return __lambda (word , (word v33), {
       if (!go_on ()) { return 0; }
       v18 = v29;
       word v35 = (g[2] + (g[0] * 98));
       return v29;
      }); }
      return __lambda (word , (word v39), {
       __result word v40 = 0;
       if (!go_on ()) { return 0; }
       __defer p700006_f2 (&v29, v16);
       p700006_f1 ((v40 - (g[0] - v40)), defer_closure_of (p700006_f0), p700006_doer);
       if ((g[0] * g[1]) % 3 != 0) { return (g[1] + v18); }
       return v39;
      });
     }) ((g[2] - (v1 | v1)));
     trace (46, g[1]);
     trace (47, (v1 - (g[1] ^ 87)));
    } else {
     v19 = __recover ();
     told (50, v19);
     if (v19 != NULL) {
      auto __closure word v53 (word v54);
      __closure word v53 (word v54) {
       __result word v55 = 0;
       if (!go_on ()) { return 0; }
       fn *v56 = v53;
       word v58 = (g[2] ^ (g[2] & 55));
       v55 = 88;
       return 66;
      }
      v53 (1);
      v53 ((v17 * g[2]));
      fn *v69[3] = { __lambda (word , (word v64), {
       if (!go_on ()) { return 0; }
       word v65 = (v1 & (g[2] & v17));
       if ((v18 - 4) % 3 != 0) { __panic (as_uint ((g[0] | g[2]))); }
       return (g[2] & g[1]);
      }), NULL, v15 };
     }
    }
   }
  }
  __closure word v16 (word v71) {
   if (!go_on ()) { return 0; }
   trace (72, v71);
   return v71;
  }
  p700006_kept[2] = v16;
  if (p700006_saved != NULL) { __panic (p700006_saved); }
 }
 __defer {
  const struct defer_panic *v78 = __recover ();
  said (81, v78);
  if (v78 != NULL) {
   trace (83, g[1]);
  } else {
   trace (84, (g[2] + (v2 & g[2])));
  }
 }
}
FUNCTION NOINLINE word p700006_f1 (word v3, fn *v4, doer *v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 kit v85 = (kit) { v4, (v3 + 12), v5 };
 __closure word v88 (word v89) {
  if (!go_on ()) { return 0; }
  __defer {
   const struct defer_panic *v91 = __recover ();
   told (94, v91);
   if (v4 != NULL) { v89 = v4 (25); }
   __closure void v97 (void) {
    if (!go_on ()) { return ; }
    const struct defer_panic *v98 = __recover ();
    told (101, v98);
    if (v98 != NULL) {
     fn *v103 = v85.f;
     if (v103 != NULL) { __defer v103 ((v89 | (v3 + v85.w))); }
     if (v103 != NULL) { __defer v103 (v3); }
    }
    __defer {
     const struct defer_panic *v108 = __recover ();
     said (111, v108);
     if (v108 != NULL) {
      trace (113, (v6 | v6));
      trace (114, (v6 & v89));
     } else {
      auto __closure pair v120 (const struct defer_panic *v116);
      __closure pair v120 (const struct defer_panic *v116) {
       __result pair v117 = { 0, { 0, 0 } };
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       if (v4 != NULL) { v6 = v4 ((g[0] & (v85.w & v3))); }
      }
      __defer p700006_f3 ();
      p700006_saved = __recover ();
      said (124, p700006_saved);
      if (p700006_saved != NULL) {
       trace (126, (v6 & (g[1] | g[1])));
      } else {
       trace (127, v89);
      }
     }
    }
   }
   v97 ();
  }
  return (v89 ^ (v6 + v3));
 }
 v88 ((g[2] & (g[2] + 11)));
 return (g[2] + (v3 + g[0]));
}
FUNCTION pair p700006_f2 (word *v7, fn *v8) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 auto __closure word v133 (word v135);
 auto __closure void v134 (void);
 __closure word v133 (word v135) {
  if (!go_on ()) { return 0; }
  word v137 = g[0];
  v135 = defer_closure_of (p700006_hook) ((v135 | (v135 ^ v135)));
  return 43;
 }
 __closure void v134 (void) {
  if (!go_on ()) { return ; }
  note ((g[2] + (g[1] - g[1])));
  p700006_saved = p700006_saved;
 }
 v134 ();
 v8 = v133;
 fn *v146[3] = { v133, NULL, v8 };
 g[1] = (g[2] + (*v7));
 if (((*v7) & g[0]) % 3 != 0) { return (pair) { g[2], { (g[2] + 37), (*v7) } }; }
 for (word v151 = 0; v151 < 2 && go_on (); v151++) {
  __defer mixed ((unsigned char) ((g[2] * (v151 + g[2]))), (double) ((v151 + 20)) * 0.5, (pair) { 79, { (g[0] * v151), ((*v7) + 32) } });
  if (v8 != NULL) { v151 = v8 (v151); }
 }
 if (g[0] % 3 != 1) { goto L154; }
 if (p700006_kept[1] != NULL) {
  word v157 = 0;
  L156: ;
  v157 = (v157 + 1);
  v157 = p700006_f0 ((v157 + g[0]));
  __closure fn *v166 (fn *v162) {
   __result fn *v163 = NULL;
   if (!go_on ()) { return NULL; }
   if ((v157 | g[2]) % 3 != 0) { return v163; }
   return v8;
  }
  if (v157 < 1 && go_on ()) { goto L156; }
 } else {
  trace (167, (g[0] | (g[1] * 92)));
 }
 L154: ;
 return (pair) { (g[0] + g[2]), { (g[1] + 9), (g[2] & g[1]) } };
}
FUNCTION word p700006_f3 (void) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 __defer p700006_f0 ((g[2] * (g[2] * v9)));
 __defer __lambda (word , (word v171), {
  __result word v172 = 0;
  if (!go_on ()) { return 0; }
  trace (174, g[1]);
  return (g[1] | (g[2] ^ g[0]));
 }) (g[2]);
 word v176 = g[0];
 if (g[2] % 3 != 0) { __panic (as_int (78)); }
 fn *v198 = __lambda (word , (word v179), {
  if (!go_on ()) { return 0; }
  trace (180, (v9 ^ v9));
  __defer {
   const struct defer_panic *v182 = __recover ();
   told (185, v182);
   if (v182 != NULL) {
    p700006_kept[1] = __lambda (word , (word v188), {
     if (!go_on ()) { return 0; }
     p700006_doer = __lambda (void , (void), {
      if (!go_on ()) { return ; }
      v182 = deep ();
      said (192, v182);
      if (v182 != NULL) {
       trace (194, (g[0] | (g[0] - v179)));
      } else {
       trace (195, (v176 ^ (g[0] - 41)));
      }
     });
     return (g[1] & (v179 + 58));
    });
   }
  }
  return (g[2] + (g[2] | g[1]));
 });
 return (v9 * (g[2] & g[1]));
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
 case 2: p700006_f2 (&g[0], NULL);
 break;
 case 3: note (p700006_f3 ());
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
FUNCTION word p700007_f3 (pair v4, word *v5);
FUNCTION NOINLINE void p700007_f4 (void);
FUNCTION void p700007_f5 (void);
FUNCTION NOINLINE word p700007_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v8 = __recover ();
  told (11, v8);
  __lambda (void , (void), {
   if (!go_on ()) { return ; }
   p700007_hook = defer_fn (__lambda (word , (word v14), {
    __result word v15 = 0;
    if (!go_on ()) { return 0; }
    v8 = __recover ();
    told (18, v8);
    if (v8 != NULL) {
     pair v21 = (pair) { (g[0] * 80), { (v1 + g[1]), (v14 | 67) } };
     {
      gate *gate23 = new_gate ();
      word v24[3] = { 0, 0, 0 };
      for (word v25 = 0; v25 < 2; v25++) {
       word v26 = v25;
       __closure word v32 (word v29) {
        return (v15 & (v15 ^ v1));
       }
       auto __closure word v41 (word v34);
       __closure word v41 (word v34) {
        v34 = (v15 - (g[2] | v26));
        word v36[3] = { 34, (g[0] - 66), (g[0] * v14) };
        pair v38 = v21;
        return (v14 * g[1]);
       }
       __go __lambda (void, (void), {
        __defer done (gate23);
        v24[v26 % 3] = (g[0] & 33);
       }) ();
      }
      wait_for (gate23, 2);
      trace (23, v24[0]);
      trace (23, v24[1]);
     }
     if (v8 != NULL) { __panic (v8); }
    }
    if (v1 % 3 != 0) { return 67; }
    auto __closure word v50 (word v52);
    auto __closure void v51 (void);
    __closure word v50 (word v52) {
     __result word v53 = 0;
     if (!go_on ()) { return 0; }
     word v54 = (v15 ^ (v15 * g[1]));
     maker *v56 = NULL;
    }
    __closure void v51 (void) {
     if (!go_on ()) { return ; }
     word v59 = (g[2] * g[2]);
     pair v61 = (pair) { (v14 - g[2]), { g[1], (g[1] & g[0]) } };
     v14 = v50 ((g[0] ^ v14));
    }
    p700007_kept[2] = v50;
    return g[2];
   }));
   __defer __lambda (word , (word v68), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v69 = deep ();
    said (72, v69);
    if (v69 != NULL) {
     v8 = deep ();
     told (76, v8);
     if (v8 != NULL) {
      if ((g[1] * v1) % 3 != 0) { return (g[0] * v68); }
     }
     trace (79, g[1]);
     auto __closure word v81 (word v82);
     __closure word v81 (word v82) {
      if (!go_on ()) { return 0; }
      word v83 = (v1 | (v68 * v68));
      return (g[1] | (g[0] - g[0]));
     }
     if (v69 != NULL) { __panic (v69); }
    }
    return (g[0] + (g[1] * g[1]));
   }) ((g[1] & (g[2] + 49)));
  }) ();
 }
 return v1;
}
FUNCTION pair p700007_f1 (word v2, word v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v91 = (g[1] * (g[1] | v2));
 if (g[1] % 3 != 0) { return (pair) { (v91 - v3), { (g[1] * g[2]), (g[0] + g[0]) } }; }
 v3 = v2;
 if (v2 % 3 != 0) { goto L96; }
 v2 = 90;
 __defer {
  word v99 = 87;
  p700007_hook = defer_fn (__lambda (word , (word v102), {
   __result word v103 = 0;
   if (!go_on ()) { return 0; }
   for (word v105 = 0; v105 < 4 && go_on (); v105++) {
    g[1] = 40;
    v103 = (v105 - g[1]);
   }
  }));
  p700007_kept[2] = __lambda (fn *, (word v111), {
   if (!go_on ()) { return NULL; }
   trace (113, (g[0] ^ (v111 * g[1])));
   return __lambda (word , (word v115), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v116 = __recover ();
    said (119, v116);
    if (v116 != NULL) {
     word v121[3] = { (g[2] * 5), v2, (g[1] | g[1]) };
     if (v116 != NULL) { __panic (v116); }
    }
    __closure word v125 (word v126) {
     if (!go_on ()) { return 0; }
     word v127 = g[0];
     __defer mixed ((unsigned char) (g[2]), (double) ((v111 ^ (v3 ^ v126))) * 0.5, (pair) { g[2], { (g[1] + v99), (v127 * g[0]) } });
     return (g[1] - g[2]);
    }
    __defer v125 (g[1]);
    v125 (g[1]);
    return (g[2] & (v3 & v99));
   });
  }) (g[2]);
 }
 L96: ;
 return (pair) { v3, { v91, v91 } };
}
FUNCTION NOINLINE void p700007_f2 (void) {
 if (!go_on ()) { return ; }
 __defer {
  p700007_saved = __recover ();
  told (138, p700007_saved);
  if (p700007_saved != NULL) {
   p700007_saved = p700007_saved;
   if (p700007_saved != NULL) { __panic (p700007_saved); }
  }
  __defer p700007_f1 ((g[0] ^ 15), g[1]);
  p700007_hook = p700007_f0;
  __lambda (word , (word v145), {
   if (!go_on ()) { return 0; }
   if (v145 % 3 != 0) {
    p700007_doer = __lambda (void , (void), {
     if (!go_on ()) { return ; }
     trace (149, (v145 | (g[1] * 77)));
     p700007_hook = note;
    });
   } else {
    trace (151, (v145 | (g[0] ^ g[2])));
   }
   return (v145 & (v145 - g[1]));
  }) ((g[0] * g[1]));
 }
}
FUNCTION word p700007_f3 (pair v4, word *v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  trace (154, (v6 - (g[2] & g[1])));
  auto __closure fn *v156 (word v157);
  __closure fn *v156 (word v157) {
   if (!go_on ()) { return NULL; }
   p700007_saved = deep ();
   told (160, p700007_saved);
   if (p700007_saved != NULL) {
    word v163 = 0;
    do {
     v163 = (v163 + 1);
     word v166 = g[0];
     if ((v4.row[1] * 28) % 3 != 0) { break; }
     __defer p700007_f4 ();
    } while (v163 < 1 && go_on ());
    said (171, p700007_saved);
    __defer {
     p700007_saved = __recover ();
     said (175, p700007_saved);
     fn *v176 = p700007_kept[0];
     __lambda (void , (void), {
      if (!go_on ()) { return ; }
      __defer {
       g[1] = (v157 | 94);
      }
      __defer p700007_hook ((v163 - v6));
     }) ();
     p700007_hook = note;
    }
   } else {
    v157 = (v4.row[1] ^ (v6 * 81));
    __closure word v185 (word v186) {
     if (!go_on ()) { return 0; }
     g[0] = (g[0] & g[1]);
     return (v157 + v186);
    }
    __defer v185 (v6);
   }
   {
    gate *gate192 = new_gate ();
    __go in_thread (gate192, __lambda (word , (word v193), {
     if (!go_on ()) { return 0; }
     p700007_saved = deep ();
     told (196, p700007_saved);
     for (word v198 = 0; v198 < 2 && go_on (); v198++) {
      auto __closure word v200 (word v201);
      __closure word v200 (word v201) {
       if (!go_on ()) { return 0; }
       p700007_f2 ();
       return 10;
      }
      trace (205, (v193 | (v4.row[1] | 35)));
     }
     return v6;
    }), (v157 & (g[0] + v6))); wait_for (gate192, 1);
   }
   __panic (as_text ((g[0] + g[2])));
   return __lambda (word , (word v209), {
    __result word v210 = 0;
    if (!go_on ()) { return 0; }
    trace (211, g[0]);
    return (v210 ^ (v210 - g[0]));
   });
  }
 }
}
FUNCTION NOINLINE void p700007_f4 (void) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v213 = __recover ();
 said (216, v213);
 if (v213 != NULL) {
  if (g[0] % 3 != 0) { { __lambda (word , (word v220), {
   __result word v221 = 0;
   if (!go_on ()) { return 0; }
   fn *v246 = __lambda (word , (word v222), {
    __result word v223 = 0;
    if (!go_on ()) { return 0; }
    for (word v225 = 0; v225 < 4 && go_on (); v225++) {
     p700007_hook = defer_fn (__lambda (word , (word v227), {
      if (!go_on ()) { return 0; }
      __defer note (v225);
      pairer *v229 = NULL;
      if (p700007_doer != NULL) { p700007_doer (); }
      return (v223 ^ v225);
     }));
     __defer p700007_f4 ();
     trace (234, (g[2] & g[0]));
    }
    auto __closure word v236 (word v237);
    __closure word v236 (word v237) {
     if (!go_on ()) { return 0; }
     __defer {
      fn *v239[3] = { v236, v236, v236 };
     }
     v223 = (g[1] * (v237 | 22));
     return (g[0] + 92);
    }
    __defer v236 ((v222 + (g[2] + v222)));
    p700007_kept[1] = v236;
   });
  }) (g[1]); return; } }
 } else {
  trace (248, (g[0] ^ g[1]));
 }
}
FUNCTION void p700007_f5 (void) {
 if (!go_on ()) { return ; }
 __defer p700007_hook ((g[1] + (g[1] & 87)));
 for (word v253 = 0; v253 < 4 && go_on (); v253++) {
  if (g[0] % 3 != 0) {
   word v256 = 0;
   while (v256 < 4 && go_on ()) {
    v256 = (v256 + 1);
    __defer __lambda (word , (word v260), {
     if (!go_on ()) { return 0; }
     p700007_hook = defer_fn (defer_closure_of (p700007_hook));
     v260 = (g[0] | g[0]);
     if ((g[2] + v256) % 3 != 0) { __panic (as_ulong ((g[2] - v256))); }
     return (g[0] | (g[0] ^ 56));
    }) ((g[2] + v253));
    __closure kit v308 (word v266) {
     if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
     word v267 = (g[2] - (v253 * g[2]));
     {
      gate *gate269 = new_gate ();
      __go in_thread (gate269, __lambda (word , (word v270), {
       if (!go_on ()) { return 0; }
       __defer {
        p700007_saved = __recover ();
        said (274, p700007_saved);
        __defer __lambda (fn *, (word v276), {
         if (!go_on ()) { return NULL; }
         p700007_saved = p700007_saved;
         trace (279, (g[1] * g[1]));
         return NULL;
        }) ((g[1] ^ (g[0] | g[0])));
        __defer p700007_hook ((v267 * (v267 + 52)));
        __closure word v283 (word v284) {
         __result word v285 = 0;
         if (!go_on ()) { return 0; }
         trace (286, (v270 & (g[2] + v284)));
         return 89;
        }
       }
       auto __closure kit v303 (word v290, pair v291, word v292);
       __closure kit v303 (word v290, pair v291, word v292) {
        if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
        __defer {
         const struct defer_panic *v294 = __recover ();
         said (297, v294);
         if (v294 != NULL) {
          p700007_hook = defer_fn (defer_closure_of (p700007_hook));
         } else {
          __defer p700007_f2 ();
         }
        }
        return (kit) { NULL, g[1], p700007_doer };
       }
       v303 ((v270 & g[0]), (pair) { (g[2] | v270), { (g[1] & 44), (v270 * v270) } }, (v256 + (g[0] | g[1])));
       __defer v303 ((g[2] + (g[1] * 63)), (pair) { (g[1] | v267), { (g[2] | v266), (g[2] | g[2]) } }, (g[0] | (g[2] | g[1])));
       return v270;
      }), (v266 ^ (g[0] - g[1]))); wait_for (gate269, 1);
     }
     return (kit) { NULL, (v266 - 42), NULL };
    }
    v308 ((g[1] - v256));
   }
  } else {
   trace (310, g[2]);
  }
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
 case 3: note (p700007_f3 ((pair) { 3, { 4, 5 } }, &g[1]));
 break;
 case 4: p700007_f4 ();
 break;
 case 5: p700007_f5 ();
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
     fn *v41[3] = { __lambda (word , (word v23), {
      if (!go_on ()) { return 0; }
      if ((g[2] ^ g[2]) % 3 != 0) { return (v1 & v22); }
      __defer bump (&v1, g[2]);
      g[2] = g[0];
      return g[0];
     }), __lambda (word , (word v28), {
      if (!go_on ()) { return 0; }
      __defer p700008_f2 (g[2]);
      __defer note ((v19 * (g[2] - 35)));
      return (v17 - (v22 ^ 32));
     }), __lambda (word , (word v32), {
      if (!go_on ()) { return 0; }
      __defer __panic (as_literal (33));
      { word (*h34) (word) = defer_fn (__lambda (word , (word v35), {
       if (!go_on ()) { return 0; }
       if (p700008_kept[1] != NULL && g[0] % 3 != 0) { return p700008_kept[1] ((v32 * (g[1] & g[1]))); }
       return g[1];
      })); __defer defer_fn_free (h34); v17 = applied_pointer (h34, (v32 ^ (g[1] - g[2]))); }
      return (g[1] - (g[0] + 68));
     }) };
     return (v19 * (v22 * g[0]));
    }) ((v1 & (g[0] & v19)));
   }
  }
 }
 return g[2];
}
FUNCTION NOINLINE fn *p700008_f1 (kit v2, pair v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 g[1] = (v3.w * (g[2] - g[0]));
 for (word v48 = 0; v48 < 2 && go_on (); v48++) {
  __defer note (v2.w);
  pair v50 = v3;
  if (p700008_saved != NULL && g[0] % 3 != 0) { __panic (p700008_saved); }
 }
 __defer __lambda (void , (void), {
  if (!go_on ()) { return ; }
  __defer {
   const struct defer_panic *v55 = __recover ();
   said (58, v55);
   kit v73 = (kit) { __lambda (word , (word v59), {
    __result word v60 = 0;
    if (!go_on ()) { return 0; }
    __closure word v68 (const struct defer_panic *v62, word v63, fn *v64) {
     if (!go_on ()) { return 0; }
     said (66, p700008_saved);
     return (v2.w - (v2.w & v59));
    }
    if ((g[1] - v59) % 3 != 0) { __panicf (LONG_TEXT, (g[1] - v59)); }
    if (v2.f != NULL) { { word (*h70) (word) = defer_fn (v2.f); __defer defer_fn_free (h70); applied_pointer (h70, g[2]); } }
   }), (g[0] * g[0]), __lambda (void , (void), {
    if (!go_on ()) { return ; }
    if (v4 != NULL) { __defer v4 ((g[0] + (v3.row[0] + g[1]))); }
    p700008_hook = defer_fn (defer_closure_of (note));
   }) };
   switch ((g[2] ^ v73.w) % 4) {
   case 0:
    {
    if (v3.w % 3 != 0) { goto L77; }
    trace (78, g[0]);
    L77: ;
    }
    __attribute__ ((fallthrough));
   case 1:
    {
    trace (80, (v2.w | v73.w));
    }
    __attribute__ ((fallthrough));
   default:
    trace (82, (g[1] & (g[1] & v2.w)));
    break;
   }
  }
 }) ();
 return v4;
}
FUNCTION maker *p700008_f2 (word v5) {
 __result maker *v6 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v84 = __recover ();
 said (87, v84);
 __defer {
  const struct defer_panic *v89 = __recover ();
  told (92, v89);
  v5 = 21;
  __closure word v95 (word v96) {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v97 = __recover ();
   said (100, v97);
   __defer {
    auto __closure word v103 (word v104);
    __closure word v103 (word v104) {
     __result word v105 = 0;
     if (!go_on ()) { return 0; }
     kit v108 = (kit) { defer_closure_of (note), (v96 & v5), __lambda (void , (void), {
      if (!go_on ()) { return ; }
      fn *v106 = v95;
     }) };
    }
    __defer {
     v6 = __lambda (fn *, (word v112), {
      if (!go_on ()) { return NULL; }
      word v113 = (v5 | (g[1] | g[0]));
      if ((v113 - g[2]) % 3 != 0) { return v103; }
      return defer_closure_of (note);
     });
     const struct defer_panic *v117 = __recover ();
     told (120, v117);
     if (v117 != NULL) {
      trace (122, (v96 ^ (g[0] | 70)));
     }
    }
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     p700008_f1 ((kit) { v95, (v96 ^ v96), __lambda (void , (void), {
      if (!go_on ()) { return ; }
      if ((g[2] ^ v5) % 3 != 0) { return ; }
     }) }, (pair) { 43, { (v96 - g[2]), (g[1] ^ g[0]) } });
    }) ();
   }
   return v96;
  }
 }
}
FUNCTION NOINLINE word p700008_f3 (void) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v128 = deep ();
 said (131, v128);
 if (v128 != NULL) {
  __defer p700008_f3 ();
  v7 = p700008_f0 ((v7 + g[0]));
  v7 = (v7 + (v7 * v7));
  if (v128 != NULL) { __panic (v128); }
 }
 __defer {
  fn *v157[3] = { __lambda (word , (word v139), {
   if (!go_on ()) { return 0; }
   word *v140 = &v7;
   __lambda (void , (void), {
    if (!go_on ()) { return ; }
    __defer __lambda (fn *, (word v144), {
     if (!go_on ()) { return NULL; }
     const struct defer_panic *v145 = __recover ();
     said (148, v145);
     __defer {
      const struct defer_panic *v150 = __recover ();
      said (153, v150);
      __defer p700008_f1 ((kit) { defer_closure_of (p700008_f0), v7, p700008_doer }, (pair) { (v139 | v139), { g[1], g[0] } });
     }
     return NULL;
    }) ((v7 & (v7 + g[1])));
   }) ();
   return g[2];
  }), NULL, NULL };
 }
}
FUNCTION void p700008_f4 (void) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v159 = __recover ();
 told (162, v159);
 if (v159 != NULL) {
  if ((g[0] * g[0]) % 3 != 0) {
   g[1] = g[0];
   __closure void v167 (void) {
    if (!go_on ()) { return ; }
    g[2] = (g[1] ^ (g[0] - g[2]));
   }
   p700008_f2 ((g[0] * g[0]));
  } else 
   __defer note ((g[2] * (g[2] ^ g[0])));
  fn *v210 = __lambda (word , (word v171), {
   if (!go_on ()) { return 0; }
   fn *v207 = __lambda (word , (word v172), {
    if (!go_on ()) { return 0; }
    __defer {
     v172 = g[2];
     v171 = v172;
     __defer __lambda (word , (word v177), {
      if (!go_on ()) { return 0; }
      v177 = p700008_f0 (91);
      { word (*h179) (word) = defer_fn (defer_closure_of (p700008_f0)); __defer defer_fn_free (h179); v177 = applied_pointer (h179, (g[2] * (v171 | g[2]))); }
      if ((v171 ^ g[2]) % 3 != 0) { return (v172 ^ g[1]); }
      return (g[2] * (g[2] * 95));
     }) ((g[0] - (v172 | v172)));
    }
    doer *v182 = p700008_doer;
    for (word v185 = 0; v185 < 1 && go_on (); v185++) {
     v171 = __lambda (word , (word v187), {
      if (!go_on ()) { return 0; }
      p700008_f3 ();
      return (v171 * g[1]);
     }) ((g[2] | 1));
     { word (*h190) (word) = defer_fn (__lambda (word , (word v191), {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v192 = __recover ();
      told (195, v192);
      __defer {
       const struct defer_panic *v197 = __recover ();
       said (200, v197);
       if (v197 != NULL) {
        v185 = p700008_f0 ((g[2] * (g[1] + g[1])));
        v191 = (g[1] ^ 14);
       }
      }
      return 12;
     })); __defer defer_fn_free (h190); applied_pointer (h190, (v172 ^ g[0])); }
    }
    return (g[0] * (v172 + 93));
   });
   return g[1];
  });
 }
 __defer {
  const struct defer_panic *v213 = __recover ();
  said (216, v213);
 }
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
    __defer p700009_f1 ();
    return (g[1] ^ (g[1] * 87));
   });
   word *v73 = &v36;
  }
 }
 fn *v96 = __lambda (word , (word v75), {
  __result word v76 = 0;
  if (!go_on ()) { return 0; }
  __defer {
   const struct defer_panic *v78 = __recover ();
   said (81, v78);
   if (v78 != NULL) {
    v1 = g[2];
    g[1] = v1;
   } else {
    maker *v93 = __lambda (fn *, (word v85), {
     if (!go_on ()) { return NULL; }
     v78 = __recover ();
     said (88, v78);
     if (v78 != NULL) {
      trace (90, (v76 - g[2]));
     } else {
      trace (91, (g[2] | (g[2] | g[1])));
     }
     return NULL;
    });
   }
  }
  return g[0];
 });
 return (g[2] & (g[2] | v1));
}
FUNCTION kit p700009_f1 (void) {
 __result kit v2 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 word v99[3] = { (g[1] & g[0]), (g[1] ^ g[2]), (g[0] & g[0]) };
 auto __closure kit v138 (word v102, pair v103);
 __closure kit v138 (word v102, pair v103) {
  if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
  const struct defer_panic *v104 = __recover ();
  told (107, v104);
  if (v104 != NULL) {
   __defer __lambda (word , (word v110), {
    if (!go_on ()) { return 0; }
    __defer {
     v104 = __recover ();
     told (114, v104);
     v103.w = (v102 + 28);
     __defer note ((v102 & (v2.w | v2.w)));
     pairer *v130 = __lambda (pair , (pair v117, word *v118), {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      __defer {
       v104 = __recover ();
       told (122, v104);
       { word (*h123) (word) = defer_fn (defer_closure_of (note)); __defer defer_fn_free (h123); v102 = applied_pointer (h123, 12); }
       word v124 = (v103.w + v2.w);
      }
      trace (126, (v2.w | (v102 - v102)));
      v117 = v117;
      return v117;
     });
    }
    for (word v133 = 0; v133 < 4 && go_on (); v133++) {
     trace (134, (v99[2] ^ v110));
    }
    return g[2];
   }) ((v2.w | v102));
   if (v104 != NULL) { __panic (v104); }
  }
  return v2;
 }
 v138 (16, (pair) { (g[2] + v99[1]), { (v99[1] * g[1]), (g[0] & g[0]) } });
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
FUNCTION fn *p700010_f2 (pair v3, fn *v4, kit v5);
FUNCTION maker *p700010_f3 (void);
FUNCTION maker *p700010_f4 (void);
FUNCTION word p700010_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v8 = __recover ();
  said (11, v8);
  if (v8 != NULL) {
   word v14 = 0;
   do {
    v14 = (v14 + 1);
    kit v69 = (kit) { __lambda (word , (word v17), {
     __result word v18 = 0;
     if (!go_on ()) { return 0; }
     word v19 = (g[1] - v14);
     if ((v17 - g[2]) % 3 != 0) { return v17; }
     __defer {
      __closure word v24 (word v25) {
       __result word v26 = 0;
       if (!go_on ()) { return 0; }
       pair v27 = (pair) { (g[1] | v26), { (g[0] * 24), g[1] } };
       auto __closure word v34 (pair v30);
       __closure word v34 (pair v30) {
        if (!go_on ()) { return 0; }
        trace (32, g[2]);
        return (v26 - v30.row[v1 % 2]);
       }
       word v35 = v19;
      }
      v24 ((g[2] + (v17 | 97)));
      p700010_hook (v19);
     }
    }), (v14 | 90), __lambda (void , (void), {
     if (!go_on ()) { return ; }
     for (word v40 = 0; v40 < 4 && go_on (); v40++) {
      trace (41, (v40 | (g[2] - v1)));
      g[1] = 13;
      trace (43, g[0]);
      __lambda (word , (word v45), {
       if (!go_on ()) { return 0; }
       __defer __lambda (word , (word v47), {
        if (!go_on ()) { return 0; }
        __defer {
         const struct defer_panic *v49 = __recover ();
         told (52, v49);
         if (v49 != NULL) {
          __defer p700010_f0 (7);
          if (v49 != NULL) { __panic (v49); }
         } else {
          pair v56 = (pair) { g[2], { v45, (v40 & v47) } };
          trace (58, (g[1] ^ (v40 & v56.w)));
         }
         fn *v60[3] = { NULL, NULL, defer_closure_of (p700010_hook) };
         word v63[3] = { (v47 - v14), (g[1] - g[0]), (g[1] ^ g[2]) };
        }
        __defer p700010_f0 (g[0]);
        return (g[2] + (v47 & g[2]));
       }) (v14);
       p700010_f2 ((pair) { (v40 | v45), { 12, (g[0] | 46) } }, NULL, (kit) { defer_closure_of (note), (g[2] + g[2]), NULL });
       return g[2];
      }) ((v14 - (g[0] - 67)));
     }
    }) };
   } while (v14 < 1 && go_on ());
   if (v8 != NULL) { __panic (v8); }
  } else {
   trace (72, 43);
  }
 }
 return (g[1] + (g[2] * g[1]));
}
FUNCTION NOINLINE word p700010_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p700010_hook = defer_fn (__lambda (word , (word v76), {
   if (!go_on ()) { return 0; }
   p700010_saved = __recover ();
   said (79, p700010_saved);
   __defer p700010_f0 ((g[1] * (g[0] & 93)));
   return (v2 - (g[1] ^ g[1]));
  }));
  if ((g[0] | v2) % 3 != 0) {
   __defer p700010_hook ((v2 ^ g[2]));
   word v85 = 0;
   while (v85 < 3 && go_on ()) {
    v85 = (v85 + 1);
    __defer {
     __defer p700010_f4 ();
     __defer p700010_f0 ((g[2] * (g[1] * g[2])));
     word *v91 = &v85;
     p700010_hook = note;
    }
    p700010_kept[2] = __lambda (fn *, (word v95), {
     if (!go_on ()) { return NULL; }
     kit v103 = (kit) { defer_closure_of (p700010_hook), (v2 | g[2]), __lambda (void , (void), {
      if (!go_on ()) { return ; }
      fn *v100 = __lambda (word , (word v96), {
       if (!go_on ()) { return 0; }
       trace (98, (v96 | (g[2] & 88)));
       return 66;
      });
      __defer bump (&(word) { (g[2] | 9) }, (g[2] & (g[2] | v85)));
     }) };
     trace (105, (v103.w + (v95 & 70)));
     return NULL;
    }) ((g[2] - (v85 & v85)));
   }
  } else {
   trace (108, g[1]);
  }
 }
 return v2;
}
FUNCTION fn *p700010_f2 (pair v3, fn *v4, kit v5) {
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v110 = __recover ();
 told (113, v110);
 __defer {
  v110 = __recover ();
  told (117, v110);
  if (v110 != NULL) {
   __defer {
    const struct defer_panic *v120 = __recover ();
    told (123, v120);
    if (v120 != NULL) {
     __closure void v159 (const struct defer_panic *v126) {
      if (!go_on ()) { return ; }
      const struct defer_panic *v127 = __recover ();
      said (130, v127);
      if (v127 != NULL) {
       if (g[2] % 3 != 0) { __panic (as_int (v3.row[g[1] % 2])); }
       if ((v3.w + 86) % 3 != 0) { return ; }
      } else {
       fn *v147[3] = { v4, __lambda (word , (word v134), {
        if (!go_on ()) { return 0; }
        const struct defer_panic *v135 = __recover ();
        said (138, v135);
        if (v135 != NULL) {
         if (p700010_kept[2] != NULL) { __defer applied (p700010_kept[2], (v5.w ^ 66)); }
        }
        if ((v134 * v5.w) % 3 != 0) { return (g[1] | (g[0] + 4)); }
        return (v3.row[v134 % 2] * (v3.w + 96));
       }), __lambda (word , (word v143), {
        if (!go_on ()) { return 0; }
        v4 = v4;
        if ((v5.w - v143) % 3 != 0) { __panic (as_float ((g[1] * v143))); }
        return (g[0] & (v143 | v5.w));
       }) };
      }
      __defer p700010_f0 (g[0]);
      word v151 = 0;
      L150: ;
      v151 = (v151 + 1);
      __defer p700010_f1 ();
      g[1] = (g[0] ^ (g[2] - g[0]));
      if (v5.f != NULL) {
       trace (158, (v151 + (v5.w + 15)));
      }
      if (v151 < 3 && go_on ()) { goto L150; }
     }
     v159 (v110);
     v159 (NULL);
    }
   }
  } else {
   trace (162, (g[1] + v5.w));
  }
 }
 return v4;
}
FUNCTION maker *p700010_f3 (void) {
 __result maker *v6 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  if (v6 != NULL) { __defer v6 (g[0]); }
  doer *v191 = __lambda (void , (void), {
   if (!go_on ()) { return ; }
   trace (166, (g[2] - (g[0] * 59)));
   auto __closure word v168 (word v170);
   auto __closure void v169 (void);
   __closure word v168 (word v170) {
    if (!go_on ()) { return 0; }
    __defer v168 ((v170 ^ (v170 ^ 73)));
    __closure word v177 (fn *v174) {
     __result word v175 = 0;
     if (!go_on ()) { return 0; }
     if (g[0] % 3 != 2) { return (g[0] - (g[1] + v175)); }
    }
    __defer v177 (__lambda (word , (word v179), {
     if (!go_on ()) { return 0; }
     if (v6 != NULL) { __defer v6 ((g[2] ^ (g[1] * v179))); }
     return (v170 * (g[1] * g[1]));
    }));
    return (g[1] * (g[0] | g[0]));
   }
   __closure void v169 (void) {
    if (!go_on ()) { return ; }
    __defer __lambda (word , (word v185), {
     __result word v186 = 0;
     if (!go_on ()) { return 0; }
     __defer p700010_f1 ();
     return (v186 & (g[1] | g[2]));
    }) ((g[1] ^ g[2]));
   }
  });
  g[0] = (g[2] & (g[2] | 47));
  if (g[2] % 3 != 0) { __panicf (LINES, (g[2] & 29), g[1]); }
 }
 fn *v196[3] = { NULL, defer_closure_of (note), defer_closure_of (p700010_hook) };
 word v198[3] = { (g[1] ^ g[1]), g[0], (g[2] - 78) };
 return NULL;
}
FUNCTION maker *p700010_f4 (void) {
 if (!go_on ()) { return NULL; }
 word v202 = (g[2] * 36);
 __defer __lambda (word , (word v205), {
  if (!go_on ()) { return 0; }
  pairer *v224 = __lambda (pair , (pair v206, word *v207), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   trace (222, v206.w);
   return v206;
  });
  return g[1];
 }) ((g[0] * (v202 & g[2])));
 return NULL;
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
 case 2: p700010_f2 ((pair) { 2, { 4, 5 } }, NULL, (kit) { defer_closure_of (note), 2, NULL });
 break;
 case 3: p700010_f3 ();
 break;
 case 4: p700010_f4 ();
 break;
 }
 remains ();
 if (p700010_kept[0] != NULL) { note (p700010_kept[0] (0)); }
 if (p700010_kept[1] != NULL) { note (p700010_kept[1] (1)); }
 if (p700010_kept[2] != NULL) { note (p700010_kept[2] (2)); }
 if (p700010_doer != NULL) { p700010_doer (); }
}
static const struct panicker programs[] = {
{ 700001, 4, p700001 },
{ 700002, 4, p700002 },
{ 700003, 4, p700003 },
{ 700004, 3, p700004 },
{ 700005, 5, p700005 },
{ 700006, 4, p700006 },
{ 700007, 6, p700007 },
{ 700008, 5, p700008 },
{ 700009, 2, p700009 },
{ 700010, 5, p700010 },
};
#include "main-panics.h"
