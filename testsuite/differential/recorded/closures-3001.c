/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#define FUEL 150
#include "harness.h"
#include "closures.h"
static word (*p3001_hook) (word) = note;
static const struct defer_panic *p3001_saved;
static fn *p3001_kept[3];
static doer *p3001_doer;
FUNCTION word p3001_f0 (word v1);
FUNCTION void p3001_f1 (void);
FUNCTION NOINLINE fn *p3001_f2 (const struct defer_panic *v2, word v3);
FUNCTION word p3001_f3 (doer *v5);
FUNCTION maker *p3001_f4 (pair v6, kit v7);
FUNCTION word p3001_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v9 = __recover ();
 told (12, v9);
 if (v9 != NULL) {
  if ((v1 ^ g[1]) % 3 != 0) { goto L14; }
  __defer mixed ((unsigned char) ((g[2] + (g[0] + v1))), (double) (v1) * 0.5, (pair) { 47, { v1, (g[1] | g[2]) } });
  L14: ;
  word v17 = 0;
  do {
   v17 = (v17 + 1);
   __lambda (void , (void), {
    if (!go_on ()) { return ; }
    v9 = __recover ();
    said (23, v9);
    if (g[0] % 3 != 1) {
     auto __closure word v26 (word v28);
     auto __closure void v27 (void);
     __closure word v26 (word v28) {
      __result word v29 = 0;
      if (!go_on ()) { return 0; }
      v17 = (v17 + v28);
      trace (31, v17);
      p3001_saved = deep ();
      said (34, p3001_saved);
      v9 = __recover ();
      said (37, v9);
      if (v9 != NULL) {
       __defer applied (__lambda (word , (word v40), {
        __result word v41 = 0;
        if (!go_on ()) { return 0; }
        v28 = (v28 - (v29 ^ v29));
        trace (43, v28);
       }), (v28 ^ 93));
       if (v9 != NULL) { __panic (v9); }
      } else {
       trace (45, (g[0] * (g[1] ^ 72)));
      }
      __defer {
       const struct defer_panic *v47 = deep ();
       said (50, v47);
      }
      return (v29 - (g[0] + 80));
     }
     __closure void v27 (void) {
      if (!go_on ()) { return ; }
      trace (52, (g[1] | g[2]));
     }
     v26 ((v1 | (g[2] & g[1])));
     v26 ((v17 ^ (g[0] & g[0])));
     v27 ();
    }
   }) ();
  } while (v17 < 1 && go_on ());
 }
 __defer {
  const struct defer_panic *v58 = __recover ();
  said (61, v58);
  if (v58 != NULL) {
   trace (63, (v1 * (g[0] * g[0])));
  }
 }
 return (v1 + (v1 & 46));
}
FUNCTION void p3001_f1 (void) {
 if (!go_on ()) { return ; }
 __defer {
  p3001_f0 ((g[2] | (g[2] | 61)));
  __defer p3001_f2 (deep (), (g[2] * g[0]));
 }
 g[0] = g[2];
 word v70 = 0;
 do {
  v70 = (v70 + 1);
  word v74 = 0;
  while (v74 < 1 && go_on ()) {
   v74 = (v74 + 1);
   p3001_hook = note;
   __defer {
    told (80, p3001_saved);
    trace (81, (g[2] - (g[0] ^ g[2])));
    word v83 = 0;
    do {
     v83 = (v83 + 1);
     trace (86, (v74 * (v83 ^ g[2])));
    } while (v83 < 1 && go_on ());
   }
  }
 } while (v70 < 2 && go_on ());
}
FUNCTION NOINLINE fn *p3001_f2 (const struct defer_panic *v2, word v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v88 = __recover ();
  said (91, v88);
  if (v88 != NULL) {
   fn *v110[3] = { __lambda (word , (word v93), {
    if (!go_on ()) { return 0; }
    __defer {
     const struct defer_panic *v95 = __recover ();
     told (98, v95);
     __closure void v100 (void) {
      if (!go_on ()) { return ; }
      word v101 = g[0];
      if (v4 != NULL) { p3001_hook = defer_fn (v4); }
     }
     g[0] = v3;
     if ((g[1] * g[2]) % 3 != 0) {
      word v106 = g[0];
      if (v4 != NULL) { { word (*h108) (word) = defer_fn (v4); __defer defer_fn_free (h108); v93 = applied_pointer (h108, (v106 ^ g[1])); } }
     }
    }
    return (g[1] + (v3 + g[2]));
   }), v4, defer_closure_of (p3001_hook) };
   if (v110[0] != NULL) { v110[0] ((g[0] - (g[1] ^ v3))); }
   v3 = (v3 ^ v3);
   trace (114, v3);
   if (v88 != NULL) { __panic (v88); }
  }
 }
}
FUNCTION word p3001_f3 (doer *v5) {
 if (!go_on ()) { return 0; }
 __lambda (word , (word v117), {
  if (!go_on ()) { return 0; }
  v117 = (v117 * (g[2] ^ g[1]));
  trace (119, v117);
  p3001_saved = p3001_saved;
  return (v117 * (v117 + g[2]));
 }) ((g[1] * g[1]));
 __defer {
  auto __closure word v126 (word v128);
  auto __closure word v127 (word v140);
  __closure word v126 (word v128) {
   if (!go_on ()) { return 0; }
   trace (129, (v128 - (g[1] ^ v128)));
   g[1] = g[1];
   word v132 = 0;
   do {
    v132 = (v132 + 1);
    p3001_kept[2] = __lambda (fn *, (word v136), {
     __result fn *v137 = NULL;
     if (!go_on ()) { return NULL; }
     if ((v128 ^ 93) % 3 != 0) { __panic (as_long ((g[0] - v128))); }
    }) ((g[2] - (v132 * g[0])));
   } while (v132 < 4 && go_on ());
   return (v128 ^ (g[0] * v132));
  }
  __closure word v127 (word v140) {
   __result word v141 = 0;
   if (!go_on ()) { return 0; }
   trace (142, (v140 ^ (g[1] * 80)));
   return (v141 ^ (v140 - 88));
  }
  p3001_kept[2] = v126;
  v126 ((g[0] ^ 59));
  v127 ((g[1] + (g[1] | g[0])));
 }
 return g[0];
}
FUNCTION maker *p3001_f4 (pair v6, kit v7) {
 __result maker *v8 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  if (v8 != NULL) {
   pairer *v155 = __lambda (pair , (pair v151, word *v152), {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    __defer mixed ((unsigned char) ((v7.w ^ ((*v152) * v7.w))), (double) (((*v152) * (g[1] * g[0]))) * 0.5, v6);
    return (pair) { (g[0] * g[2]), { (v7.w | v151.w), (v6.w - 57) } };
   });
   v155 = __lambda (pair , (pair v158, word *v159), {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    __defer {
     p3001_hook = defer_fn (__lambda (word , (word v162), {
      __result word v163 = 0;
      if (!go_on ()) { return 0; }
      __defer {
       __closure pair v166 (pair v167, word *v168) {
        if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
        v162 = (v162 * (v163 ^ g[1]));
        trace (170, v162);
        word *v171 = v168;
        return v6;
       }
       v166 (v6, &v162);
       __defer __lambda (void , (void), {
        if (!go_on ()) { return ; }
        kit v176 = v7;
       }) ();
      }
      p3001_kept[0] = __lambda (fn *, (word v179), {
       __result fn *v180 = NULL;
       if (!go_on ()) { return NULL; }
       fn *v181[3] = { v180, v180, v180 };
       if (v181[1] != NULL) { v181[1] ((v7.w & 52)); }
       v179 = (v179 - g[2]);
       trace (185, v179);
       return v180;
      }) (v7.w);
      __defer __lambda (word , (word v188), {
       __result word v189 = 0;
       if (!go_on ()) { return 0; }
       v189 = (v189 - v189);
       trace (191, v189);
      }) ((v163 - v163));
      return (g[2] | (v163 | 17));
     }));
     trace (193, g[1]);
    }
    return v158;
   });
   if (v155 != NULL) { v155 (v6, &v6.w); }
  }
 }
 return v8;
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
 case 2: p3001_f2 (NULL, 15);
 break;
 case 3: note (p3001_f3 (NULL));
 break;
 case 4: p3001_f4 ((pair) { 4, { 4, 5 } }, (kit) { defer_closure_of (note), 4, NULL });
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
FUNCTION word p3002_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p3002_saved = __recover ();
 told (12, p3002_saved);
 if (p3002_saved != NULL) {
  __defer mixed ((unsigned char) (53), (double) (g[1]) * 0.5, (pair) { (v1 * g[0]), { (g[1] & 82), v1 } });
  if (p3002_saved != NULL) { __panic (p3002_saved); }
 } else {
  auto __closure void v59 (pair v17);
  __closure void v59 (pair v17) {
   if (!go_on ()) { return ; }
   word v19 = 0;
   do {
    v19 = (v19 + 1);
    if (g[0] % 3 != 0) { goto L22; }
    v17 = (pair) { (g[1] + v19), { (v19 + g[0]), g[1] } };
    L22: ;
    word v25 = (v19 ^ (v1 & 18));
    if (g[0] % 3 != 0) { __panic (as_text ((v1 | v17.w))); }
   } while (v19 < 1 && go_on ());
   word v29 = 0;
   while (v29 < 2 && go_on ()) {
    v29 = (v29 + 1);
    p3002_kept[0] = __lambda (word , (word v33), {
     __result word v34 = 0;
     if (!go_on ()) { return 0; }
     v17.w = (v17.row[1] - (g[2] | 17));
     trace (36, v17.row[0]);
     __defer p3002_f0 ((g[0] - (g[1] & g[2])));
     const struct defer_panic *v38 = __recover ();
     said (41, v38);
     if (v38 != NULL) {
      v33 = v33;
      if (v38 != NULL) { __panic (v38); }
     }
     return (g[2] & (v34 - v19));
    });
    word v46 = (v19 - (v17.row[0] * v1));
    if ((g[0] ^ g[0]) % 3 != 0) { __panicf (LINES, 1, (g[0] | 40)); }
    if ((g[1] ^ g[2]) % 3 != 0) { __panic (as_double (v46)); }
   }
   if ((v17.w | g[0]) % 3 != 0) { { p3002_f1 (__lambda (word , (word v51), {
    __result word v52 = 0;
    if (!go_on ()) { return 0; }
    __defer __lambda (fn *, (word v55), {
     if (!go_on ()) { return NULL; }
     trace (56, v51);
     return NULL;
    }) ((v17.row[0] - v29));
    return (g[1] - (v52 + v29));
   }), NULL, (kit) { NULL, (g[1] & g[2]), p3002_doer }); return; } }
  }
  v59 ((pair) { g[2], { g[0], (v1 * 99) } });
  __defer v59 ((pair) { g[1], { (g[2] + g[1]), (g[0] ^ v1) } });
  v59 ((pair) { v1, { (g[2] | v1), g[1] } });
 }
 __defer p3002_f0 ((v1 | v1));
 return (g[1] - (v1 - g[1]));
}
FUNCTION fn *p3002_f1 (fn *v2, doer *v3, kit v4) {
 __result fn *v5 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  p3002_saved = __recover ();
  told (68, p3002_saved);
  told (70, NULL);
  auto __closure fn *v72 (word v73);
  __closure fn *v72 (word v73) {
   if (!go_on ()) { return NULL; }
   if ((v4.w * v73) % 3 != 0) { return p3002_f2 (v2, p3002_saved, (g[0] + g[2])); }
   __defer {
    if (v4.w % 3 != 0) { __panicf (LONG_TEXT, (g[0] - g[1])); }
    trace (78, g[1]);
    pairer *v104 = __lambda (pair , (pair v79, word *v80), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     v73 = (v73 + (*v80));
     trace (82, v73);
     p3002_saved = __recover ();
     told (85, p3002_saved);
     if (p3002_saved != NULL) {
      v4.w = v73;
      pair v88 = v79;
      __closure word v91 (word v92) {
       __result word v93 = 0;
       if (!go_on ()) { return 0; }
       doer *v94 = v3;
       if (v94 != NULL) { v94 (); }
      }
      v91 (((*v80) | v73));
      v4.w = (v4.w + 34);
      trace (99, v4.w);
     }
     said (101, p3002_saved);
     v5 = v2;
     return v79;
    });
    if (v104 != NULL) { v104 ((pair) { (g[2] | v73), { v73, (v73 ^ v73) } }, &v73); }
   }
   return v2;
  }
  __defer v72 (g[1]);
  v72 ((g[1] * (g[1] ^ g[2])));
  auto __closure fn *v113 (word v114);
  __closure fn *v113 (word v114) {
   if (!go_on ()) { return NULL; }
   v114 = (v114 * 8);
   trace (116, v114);
   if ((v114 - 11) % 3 != 0) { goto L117; }
   if (p3002_saved != NULL && v114 % 3 != 0) { __panic (p3002_saved); }
   L117: ;
   return v4.f;
  }
  __defer v113 ((g[0] + (g[2] * g[2])));
  v113 (g[1]);
  v72 (g[2]);
  v113 ((g[1] - (g[1] - g[1])));
 }
 return v2;
}
FUNCTION NOINLINE fn *p3002_f2 (fn *v6, const struct defer_panic *v7, word v8) {
 if (!go_on ()) { return NULL; }
 {
  gate *gate125 = new_gate ();
  word v126[3] = { 0, 0, 0 };
  for (word v127 = 0; v127 < 2; v127++) {
   word v128 = v127;
   pair v130 = (pair) { (g[0] - v128), { (v128 + 3), (g[0] * v8) } };
   v130.w = (v128 & 55);
   __go {
    __defer done (gate125);
    word v133 = (v128 & (v128 * 70));
    v126[v128 % 3] = (g[1] + (v130.row[1] - v128));
   }
  }
  wait_for (gate125, 2);
  trace (125, v126[0]);
  trace (125, v126[1]);
 }
 __closure word v138 (word v139) {
  __result word v140 = 0;
  if (!go_on ()) { return 0; }
  const struct defer_panic *v141 = __recover ();
  said (144, v141);
  if (v141 != NULL) {
   if ((g[1] * v140) % 3 != 0) { return (v139 + g[0]); }
   kit v160 = (kit) { v138, g[0], __lambda (void , (void), {
    if (!go_on ()) { return ; }
    __lambda (pair , (pair v148, word *v149), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     v148.row[v139 % 2] = (v148.w - (g[0] + (*v149)));
     trace (151, v148.row[1]);
     v139 = v139;
     {
      gate *gate153 = new_gate ();
      if (p3002_kept[0] != NULL) { __go in_thread (gate153, p3002_kept[0], g[0]); wait_for (gate153, 1); }
     }
     return (pair) { ((*v149) * v139), { g[0], (v139 - g[1]) } };
    }) ((pair) { v140, { (g[1] + v8), 45 } }, &v140);
    __defer {
     v141 = __recover ();
     said (158, v141);
     v8 = (g[2] - (v140 | g[2]));
    }
   }) };
  } else {
   trace (162, (v140 + (g[2] - g[2])));
  }
  __defer {
   const struct defer_panic *v164 = __recover ();
   told (167, v164);
   if (v164 != NULL) {
    trace (169, v139);
   }
  }
 }
 v6 = v138;
 __defer v138 (g[0]);
 return v6;
}
FUNCTION pair p3002_f3 (void) {
 __result pair v9 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  p3002_saved = __recover ();
  said (176, p3002_saved);
  __defer __lambda (word , (word v178), {
   if (!go_on ()) { return 0; }
   __defer {
    __closure pair v181 (pair v182, word *v183) {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     v178 = (v178 ^ (v178 ^ 22));
     trace (185, v178);
     const struct defer_panic *v186 = __recover ();
     told (189, v186);
     if (v186 != NULL) {
      word *v191 = &v178;
      if (v186 != NULL) { __panic (v186); }
     }
     { word (*h194) (word) = defer_fn (__lambda (word , (word v195), {
      __result word v196 = 0;
      if (!go_on ()) { return 0; }
      v9.w = (v9.w * (g[2] - v178));
      trace (198, v9.w);
      fn *v199 = NULL;
      word v201[3] = { (g[1] + v178), v196, (v182.row[1] ^ v182.row[1]) };
      if (v199 != NULL) { v199 ((v182.row[1] * 84)); }
      return (g[1] | g[0]);
     })); __defer defer_fn_free (h194); applied_pointer (h194, ((*v183) ^ (g[1] & v178))); }
     fn *v205 = defer_closure_of (note);
     if (v205 != NULL) { v205 (g[1]); }
     return v182;
    }
    v181 (v9, &v9.w);
   }
   return (g[2] - (v178 - 5));
  }) ((g[1] & (v9.row[1] | 16)));
 }
 return v9;
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
 case 1: p3002_f1 (defer_closure_of (note), NULL, (kit) { defer_closure_of (note), 1, NULL });
 break;
 case 2: p3002_f2 (NULL, NULL, 16);
 break;
 case 3: p3002_f3 ();
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
FUNCTION word p3003_f2 (word *v4, word v5, fn *v6);
FUNCTION word p3003_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p3003_saved = deep ();
 told (10, p3003_saved);
 said (12, p3003_saved);
 pairer *v50 = __lambda (pair , (pair v13, word *v14), {
  __result pair v15 = { 0, { 0, 0 } };
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  __closure word v17 (word v18) {
   if (!go_on ()) { return 0; }
   word v20 = 0;
   do {
    v20 = (v20 + 1);
    if (g[0] % 3 != 2) { return (v13.row[1] | (g[0] * g[2])); }
    word v25 = 0;
    do {
     v25 = (v25 + 1);
     auto __closure word v29 (word v30);
     __closure word v29 (word v30) {
      if (!go_on ()) { return 0; }
      v30 = (v30 - g[1]);
      trace (32, v30);
      pair v33 = (pair) { (v25 - v18), { (v25 & g[1]), (v30 * g[1]) } };
      __defer v29 ((v18 ^ (v20 & g[1])));
      return (v30 | (v33.row[1] & 23));
     }
     __defer __lambda (fn *, (word v40), {
      __result fn *v41 = NULL;
      if (!go_on ()) { return NULL; }
      trace (42, (v25 * (g[2] - v15.row[0])));
     }) ((g[2] + (g[1] ^ 62)));
     v29 ((v18 ^ (g[0] + g[2])));
    } while (v25 < 4 && go_on ());
   } while (v20 < 3 && go_on ());
   return (v1 | 53);
  }
  v17 (v1);
  v1 = (v1 + 39);
  trace (49, v1);
 });
 if (v50 != NULL) { v50 ((pair) { (g[0] | v1), { (v1 | g[1]), v1 } }, &v1); }
 v1 = (v1 - (g[1] * g[2]));
 trace (54, v1);
 return (v1 + (g[0] | 89));
}
FUNCTION void p3003_f1 (const struct defer_panic *v2, kit v3) {
 if (!go_on ()) { return ; }
 if ((g[2] | g[0]) % 3 != 0) { goto L56; }
 {
  {
   gate *gate58 = new_gate ();
   __go in_thread (gate58, __lambda (word , (word v59), {
    if (!go_on ()) { return 0; }
    __defer {
     fn *v90 = __lambda (word , (word v61), {
      __result word v62 = 0;
      if (!go_on ()) { return 0; }
      v59 = (v59 - (g[1] - 40));
      trace (64, v59);
      __defer {
       v62 = (v3.w - (v62 | g[0]));
       const struct defer_panic *v67 = __recover ();
       said (70, v67);
       if (v67 != NULL) {
        fn *v86 = __lambda (word , (word v72), {
         if (!go_on ()) { return 0; }
         v3.w = (v3.w - (v59 + 53));
         trace (74, v3.w);
         const struct defer_panic *v75 = __recover ();
         told (78, v75);
         if (v75 != NULL) {
          trace (81, (g[0] | g[0]));
         } else {
          trace (82, g[0]);
         }
         __defer {
          trace (84, (g[0] * (v59 + g[1])));
         }
         return 11;
        });
        if (v86 != NULL) { v86 ((v61 * (g[1] * 70))); }
       } else {
        trace (89, (v59 - g[0]));
       }
      }
     });
     if (v90 != NULL) { v90 ((v59 * (v59 & v59))); }
    }
    return (v59 * (v59 ^ v59));
   }), (g[2] | (g[2] ^ 70))); wait_for (gate58, 1);
  }
 }
 L56: ;
}
FUNCTION word p3003_f2 (word *v4, word v5, fn *v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v94 = __recover ();
 told (97, v94);
 __defer {
  trace (99, 4);
  if (p3003_doer != NULL) { p3003_doer (); }
  __defer __lambda (word , (word v102), {
   if (!go_on ()) { return 0; }
   if ((g[0] & v5) % 3 != 0) {
    fn *v109[3] = { v6, v6, __lambda (word , (word v104), {
     if (!go_on ()) { return 0; }
     doer *v105 = NULL;
     if (v105 != NULL) { v105 (); }
     return (v102 * (v7 - g[2]));
    }) };
    __defer __lambda (void , (void), {
     if (!go_on ()) { return ; }
     const struct defer_panic *v112 = __recover ();
     said (115, v112);
     if (v112 != NULL) {
      {
       gate *gate117 = new_gate ();
       word v118[3] = { 0, 0, 0 };
       for (word v119 = 0; v119 < 3; v119++) {
        word v120 = v119;
        __go __lambda (void, (void), {
         __defer done (gate117);
         v118[v120 % 3] = (g[2] * (g[2] & v7));
        }) ();
       }
       wait_for (gate117, 3);
       trace (117, v118[0]);
       trace (117, v118[1]);
       trace (117, v118[2]);
      }
     }
     __defer {
      const struct defer_panic *v128 = deep ();
      told (131, v128);
      __defer bump (&v7, (g[2] ^ (g[2] * g[1])));
      fn *v133 = v6;
      fn *v141 = __lambda (word , (word v135), {
       if (!go_on ()) { return 0; }
       v5 = (v5 ^ (g[0] ^ 1));
       trace (137, v5);
       pair v138 = (pair) { (g[0] + v135), { (g[0] - g[2]), (g[0] * g[2]) } };
       return (v5 - (g[1] - g[0]));
      });
      if (v141 != NULL) { v141 ((g[2] - v7)); }
     }
     if (p3003_kept[2] != NULL) { p3003_kept[2] ((v5 | (g[1] * v5))); }
     { word (*h145) (word) = defer_fn (__lambda (word , (word v146), {
      if (!go_on ()) { return 0; }
      __defer {
       const struct defer_panic *v148 = __recover ();
       told (151, v148);
       if (v148 != NULL) {
        kit v153 = (kit) { v109[1], v102, NULL };
        if (v153.d != NULL) { v153.d (); }
        if (v148 != NULL) { __panic (v148); }
       } else {
        trace (157, (g[0] - g[2]));
       }
      }
      return (g[2] ^ (g[1] & g[1]));
     })); __defer defer_fn_free (h145); v102 = applied_pointer (h145, (v7 + (v102 & 10))); }
    }) ();
   }
   return (g[2] - g[2]);
  }) ((g[0] * ((*v4) - 7)));
 }
 return (g[2] | (v5 & 65));
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
 case 2: note (p3003_f2 (&g[0], 15, NULL));
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
FUNCTION kit p3004_f2 (void);
FUNCTION fn *p3004_f3 (void);
FUNCTION fn *p3004_f4 (word v7);
FUNCTION word p3004_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  trace (9, 87);
  if ((v1 - 92) % 3 != 0) { __panicf (LINES, 38, (g[0] - 44)); }
  if ((g[2] - g[2]) % 3 != 0) { goto L11; }
  v2 = applied (__lambda (word , (word v13), {
   if (!go_on ()) { return 0; }
   v1 = applied (__lambda (word , (word v15), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v16 = deep ();
    said (19, v16);
    if (v16 != NULL) {
     __lambda (word , (word v22), {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v23 = __recover ();
      told (26, v23);
      if (v23 != NULL) {
       __defer p3004_f0 ((g[2] | (v15 | v13)));
      }
      return 65;
     }) (g[2]);
     v2 = __lambda (word , (word v33), {
      __result word v34 = 0;
      if (!go_on ()) { return 0; }
      v34 = (v34 ^ (g[1] + 24));
      trace (36, v34);
      trace (37, (v13 + (g[2] | g[2])));
      if (v16 != NULL && (g[0] ^ g[2]) % 3 != 0) { __panic (v16); }
      return 33;
     }) ((g[2] ^ g[0]));
    } else {
     __defer applied (__lambda (word , (word v41), {
      __result word v42 = 0;
      if (!go_on ()) { return 0; }
      v2 = (v2 * (g[2] | v15));
      trace (44, v2);
     }), g[1]);
    }
    return v1;
   }), (g[0] & (v1 + g[0])));
   return v2;
  }), (g[0] + v2));
  L11: ;
 }
}
FUNCTION word p3004_f1 (doer *v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v48 = __recover ();
 said (51, v48);
 __defer {
  const struct defer_panic *v53 = __recover ();
  told (56, v53);
  kit v95 = (kit) { __lambda (word , (word v57), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v58 = deep ();
   said (61, v58);
   __defer {
    const struct defer_panic *v63 = __recover ();
    said (66, v63);
    __defer p3004_f2 ();
    __closure fn *v69 (word v70) {
     if (!go_on ()) { return NULL; }
     auto __closure word v72 (word v73);
     __closure word v72 (word v73) {
      if (!go_on ()) { return 0; }
      v70 = (v70 - (g[2] + g[2]));
      trace (75, v70);
      __defer p3004_f2 ();
      __defer p3004_hook ((v57 + g[0]));
      return (g[1] | (g[1] ^ v73));
     }
     p3004_kept[1] = v72;
     p3004_kept[1] = v72;
     __defer p3004_f1 (v3);
     v72 ((v70 ^ g[2]));
     return v72;
    }
    v69 ((g[1] * v4));
    switch ((g[0] ^ g[2]) % 4) {
    case 0:
     {
     __lambda (void , (void), {
      if (!go_on ()) { return ; }
      v4 = (v4 + (v57 & 84));
      trace (89, v4);
     }) ();
     }
     break;
    case 1:
     trace (91, (v4 | (g[1] | 32)));
     __attribute__ ((fallthrough));
    case 2:
     {
     trace (93, (g[1] + (v57 + v4)));
     }
     break;
    }
   }
   return (g[2] | g[0]);
  }), (g[1] & g[1]), NULL };
 }
}
FUNCTION kit p3004_f2 (void) {
 __result kit v5 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  const struct defer_panic *v98 = __recover ();
  told (101, v98);
  if (v98 != NULL) {
   said (104, v98);
   if (v98 != NULL) { __panic (v98); }
  }
  __closure word v107 (word v108) {
   __result word v109 = 0;
   if (!go_on ()) { return 0; }
   v108 = (v108 * 51);
   trace (111, v108);
   const struct defer_panic *v112 = __recover ();
   said (115, v112);
   if (v112 != NULL) {
    { word (*h117) (word) = defer_fn (v107); __defer defer_fn_free (h117); applied_pointer (h117, (v108 & (v109 * v108))); }
    kit v118 = v5;
    if (v118.d != NULL) { v118.d (); }
    if (v112 != NULL) { __panic (v112); }
   } else {
    if ((g[0] & g[0]) % 3 != 0) {
     __closure word v124 (word v125) {
      __result word v126 = 0;
      if (!go_on ()) { return 0; }
      v5.w = (v5.w + (g[0] ^ g[0]));
      trace (128, v5.w);
      __defer p3004_f0 ((g[1] & (v5.w + 39)));
      g[1] = (g[1] * v126);
     }
     v124 ((g[1] | (v5.w + v5.w)));
     v124 ((v108 * (v109 | v108)));
     v108 = (v108 ^ (g[0] ^ v109));
     trace (134, v108);
    } else {
     auto __closure fn *v168 (fn *v136);
     __closure fn *v168 (fn *v136) {
      __result fn *v137 = NULL;
      if (!go_on ()) { return NULL; }
      v5.w = (v5.w * 43);
      trace (139, v5.w);
      const struct defer_panic *v140 = deep ();
      told (143, v140);
      __defer {
       v140 = __recover ();
       said (147, v140);
       g[0] = (v108 - (g[0] * 36));
       __defer __lambda (fn *, (word v150), {
        __result fn *v151 = NULL;
        if (!go_on ()) { return NULL; }
        __defer {
         if (v136 != NULL) { v109 = applied (v136, (v109 * (g[1] * v150))); }
        }
        trace (156, (g[2] & g[1]));
        return v136;
       }) ((g[0] + v108));
       v112 = __recover ();
       told (162, v112);
       if (v112 != NULL) {
        if (v137 != NULL) { v109 = v137 ((v109 - (v108 & v108))); }
        if (v112 != NULL) { __panic (v112); }
       } else {
        trace (166, 83);
       }
      }
      return v137;
     }
     v168 (v107);
     v168 (v107);
    }
   }
   return (v108 - (v5.w + v108));
  }
  v5.f = v107;
 }
 return v5;
}
FUNCTION fn *p3004_f3 (void) {
 __result fn *v6 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v175 = __recover ();
  told (178, v175);
  if (v6 != NULL) { __defer v6 ((g[1] - (g[1] - g[2]))); }
 }
 for (word v182 = 0; v182 < 1 && go_on (); v182++) {
  p3004_kept[2] = v6;
  word v185 = 0;
  L184: ;
  v185 = (v185 + 1);
  word v188[3] = { v182, v182, (g[0] + 87) };
  p3004_kept[1] = __lambda (fn *, (word v191), {
   __result fn *v192 = NULL;
   if (!go_on ()) { return NULL; }
   v188[v188[1] % 3] = (v188[v182 % 3] + (v191 + v185));
   trace (194, v188[0]);
   trace (195, (g[2] * (v182 & g[1])));
   return v192;
  }) ((v182 - (v182 & g[0])));
  trace (197, (v185 & (g[2] ^ v185)));
  fn *v198 = defer_closure_of (note);
  if (v198 != NULL) { v198 ((g[0] ^ (v185 - g[2]))); }
  if (v185 < 4 && go_on ()) { goto L184; }
 }
 return defer_closure_of (p3004_hook);
}
FUNCTION fn *p3004_f4 (word v7) {
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v203 = __recover ();
  said (206, v203);
  for (word v208 = 0; v208 < 4 && go_on (); v208++) {
   word v209 = (g[0] * (g[1] - v7));
   switch ((v209 ^ 43) % 4) {
   case 0:
    {
    __defer p3004_f4 ((g[1] & (v209 | v208)));
    __defer __lambda (void , (void), {
     if (!go_on ()) { return ; }
     v209 = (v209 ^ (g[2] ^ 46));
     trace (216, v209);
     __defer {
      trace (218, (g[0] | v208));
      v7 = __lambda (word , (word v220), {
       if (!go_on ()) { return 0; }
       __closure word v228 (word *v222) {
        __result word v223 = 0;
        if (!go_on ()) { return 0; }
        v223 = (v223 * g[0]);
        trace (225, v223);
        __defer p3004_hook (88);
        return (g[2] + (v7 | 59));
       }
       v228 (&v7);
       v228 (&v208);
       v7 = p3004_f0 ((g[1] - (g[0] * v208)));
       v228 (&v220);
       return (g[1] | (g[2] & g[0]));
      }) ((v7 * g[2]));
      trace (234, (g[0] * 0));
      v203 = NULL;
     }
     maker *v236 = NULL;
    }) ();
    }
    __attribute__ ((fallthrough));
   case 1:
    {
    trace (239, (v208 ^ (v209 & v208)));
    }
    __attribute__ ((fallthrough));
   case 2:
    trace (241, (v7 & (g[2] * g[2])));
    break;
   default:
    trace (243, g[2]);
    break;
   }
  }
 }
 return defer_closure_of (p3004_f0);
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
 case 2: p3004_f2 ();
 break;
 case 3: p3004_f3 ();
 break;
 case 4: p3004_f4 (28);
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
FUNCTION word p3005_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer __lambda (word , (word v6), {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v7 = __recover ();
  said (10, v7);
  if (v7 != NULL) {
   word v12 = (v6 - (v1 * v6));
   __defer {
    word v16 = 0;
    while (v16 < 4 && go_on ()) {
     v16 = (v16 + 1);
     __defer p3005_f1 ();
     told (21, v7);
    }
   }
   __defer __lambda (void , (void), {
    if (!go_on ()) { return ; }
    v12 = (v12 ^ (v1 - g[0]));
    trace (25, v12);
    __defer {
     {
      gate *gate27 = new_gate ();
      word v28[3] = { 0, 0, 0 };
      for (word v29 = 0; v29 < 2; v29++) {
       word v30 = v29;
       auto __closure word v38 (word v33);
       __closure word v38 (word v33) {
        v33 = (g[1] + g[0]);
        v33 = g[2];
        return (v12 + (v30 & g[1]));
       }
       auto __closure word v44 (word v40);
       __closure word v44 (word v40) {
        word v41 = (v30 | (g[0] | g[0]));
        return g[2];
       }
       word v45 = 0;
       __go {
        __defer done (gate27);
        word v47[3] = { (v30 | g[1]), (g[0] ^ g[1]), (g[1] - g[0]) };
        pair v49 = (pair) { (g[1] ^ v30), { (v45 - v6), (v47[1] + g[2]) } };
        v44 (v6);
        word v52 = (g[2] - (v47[0] * v49.w));
        v28[v30 % 3] = (g[0] | (g[2] * v45));
       }
      }
      wait_for (gate27, 2);
      trace (27, v28[0]);
      trace (27, v28[1]);
     }
     p3005_kept[0] = __lambda (word , (word v56), {
      if (!go_on ()) { return 0; }
      trace (57, v56);
      return (g[1] ^ (g[1] + g[2]));
     });
    }
   }) ();
   if (v7 != NULL) { __panic (v7); }
  }
  __defer {
   const struct defer_panic *v61 = __recover ();
   said (64, v61);
   if (v61 != NULL) {
    trace (66, g[0]);
   }
  }
  return (g[0] * (g[2] & v6));
 }) ((v1 * 0));
 return v1;
}
FUNCTION kit p3005_f1 (void) {
 __result kit v2 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 const struct defer_panic *v69 = __recover ();
 told (72, v69);
 __defer {
  word v74 = (g[0] & (g[0] & 2));
  __lambda (void , (void), {
   if (!go_on ()) { return ; }
   v74 = (v74 * (v74 | 27));
   trace (78, v74);
   const struct defer_panic *v79 = __recover ();
   told (82, v79);
   p3005_kept[0] = __lambda (word , (word v84), {
    if (!go_on ()) { return 0; }
    g[0] = (g[1] | (v84 * g[2]));
    for (word v87 = 0; v87 < 3 && go_on (); v87++) {
     p3005_hook = defer_fn (__lambda (word , (word v89), {
      if (!go_on ()) { return 0; }
      v74 = (v74 - (v84 ^ v2.w));
      trace (91, v74);
      __defer p3005_hook (v2.w);
      fn *v93[3] = { v2.f, NULL, NULL };
      if (v93[v87 % 3] != NULL) { v93[v87 % 3] ((v2.w - 30)); }
      return (g[1] & g[0]);
     }));
     p3005_hook = p3005_f0;
    }
    return (v84 + (g[0] + g[1]));
   });
   v74 = (v74 - (g[1] * v2.w));
  }) ();
  pairer *v121 = __lambda (pair , (pair v100, word *v101), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   for (word v103 = 0; v103 < 4 && go_on (); v103++) {
    trace (104, g[2]);
    __defer p3005_f1 ();
   }
   __lambda (word , (word v107), {
    if (!go_on ()) { return 0; }
    v100.w = (v100.w - (v107 - v74));
    trace (109, v100.row[0]);
    __defer {
     const struct defer_panic *v111 = __recover ();
     said (114, v111);
     if (v111 != NULL) {
      told (117, p3005_saved);
     } else {
      trace (118, v2.w);
     }
    }
    return (g[2] + (v107 + v74));
   }) ((v100.row[g[0] % 2] - (v100.w * v100.w)));
   return (pair) { ((*v101) * 68), { g[2], (v100.row[0] * v74) } };
  });
 }
 return v2;
}
FUNCTION void p3005_f2 (doer *v3, doer *v4) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v124 = __recover ();
 said (127, v124);
 if (v124 != NULL) {
  __defer {
   const struct defer_panic *v130 = __recover ();
   said (133, v130);
   if (v130 != NULL) {
    maker *v166 = __lambda (fn *, (word v135), {
     if (!go_on ()) { return NULL; }
     v130 = __recover ();
     told (138, v130);
     if (v130 != NULL) {
      v135 = __lambda (word , (word v141), {
       if (!go_on ()) { return 0; }
       auto __closure pair v143 (pair v144, word *v145);
       __closure pair v143 (pair v144, word *v145) {
        if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
        v135 = (v135 - (v141 * (*v145)));
        trace (147, v135);
        const struct defer_panic *v148 = __recover ();
        said (151, v148);
        fn *v152[3] = { NULL, NULL, defer_closure_of (p3005_hook) };
        word v154 = (g[2] | (v135 | v141));
        if (p3005_kept[2] != NULL) { p3005_hook = defer_fn (p3005_kept[2]); }
        return v144;
       }
       v143 ((pair) { g[0], { (g[1] ^ v141), (g[1] ^ 16) } }, &(word) { v135 });
       v143 ((pair) { g[2], { (v141 - g[0]), (v141 & g[0]) } }, &(word) { (v141 * 19) });
       return (g[0] ^ (g[1] & 25));
      }) ((v135 ^ v135));
     } else {
      trace (161, g[1]);
      __defer note ((g[2] | v135));
     }
     { word (*h163) (word) = defer_fn (defer_closure_of (p3005_hook)); __defer defer_fn_free (h163); applied_pointer (h163, (g[1] ^ (v135 + v135))); }
     v124 = v124;
     return p3005_kept[1];
    });
    if (v166 != NULL) { v166 (g[0]); }
   } else {
    trace (169, (g[1] * g[1]));
   }
  }
 } else {
  trace (170, (g[1] | (g[2] + 29)));
 }
 __defer {
  const struct defer_panic *v172 = __recover ();
  told (175, v172);
 }
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
FUNCTION word p3006_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  v1 = defer_closure_of (p3006_f0) ((v1 + g[1]));
  if ((g[0] + 1) % 3 != 0) { __panicf (LONG_TEXT, 87); }
 }
 if ((v2 * g[1]) % 3 != 0) {
  word v14 = 0;
  L13: ;
  v14 = (v14 + 1);
  if ((v2 - v2) % 3 != 0) { __panic (as_literal (96)); }
  __defer mixed ((unsigned char) (11), (double) ((g[2] + g[2])) * 0.5, (pair) { (v14 | g[2]), { (g[1] + g[0]), v14 } });
  maker *v29 = __lambda (fn *, (word v19), {
   if (!go_on ()) { return NULL; }
   p3006_saved = __recover ();
   told (22, p3006_saved);
   __defer {
    const struct defer_panic *v24 = __recover ();
    said (27, v24);
   }
   return NULL;
  });
  if (v29 != NULL) { v29 ((g[1] + (v14 - v2))); }
  if (v14 < 3 && go_on ()) { goto L13; }
  if (v29 != NULL) { v29 ((g[1] * (v1 ^ 74))); }
 }
}
FUNCTION fn *p3006_f1 (word v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 __defer p3006_f1 (v3);
 __closure word v35 (word v36) {
  if (!go_on ()) { return 0; }
  __defer {
   word v38 = (g[2] - 13);
   g[0] = v38;
   told (42, p3006_saved);
  }
  word v43[3] = { (v36 * g[2]), (g[0] * g[2]), (g[0] ^ 9) };
  word v46 = 0;
  do {
   v46 = (v46 + 1);
   word v49 = g[1];
  } while (v46 < 2 && go_on ());
  return (g[0] | (v3 + v36));
 }
 v35 ((g[2] + (g[0] | v3)));
}
FUNCTION NOINLINE word p3006_f2 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  fn *v59 = __lambda (word , (word v55), {
   __result word v56 = 0;
   if (!go_on ()) { return 0; }
   v5 = (v5 * g[1]);
   trace (58, v5);
  });
  trace (61, g[0]);
 }
 p3006_doer = __lambda (void , (void), {
  if (!go_on ()) { return ; }
  v5 = (v5 ^ (v5 + g[1]));
  trace (64, v5);
  word v66 = 0;
  L65: ;
  v66 = (v66 + 1);
  __lambda (void , (void), {
   if (!go_on ()) { return ; }
   word v70 = (v66 & (g[1] + v5));
  }) ();
  trace (72, (v66 | (v5 ^ g[2])));
  if ((g[2] + 88) % 3 != 0) { goto L73; }
  p3006_saved = __recover ();
  told (76, p3006_saved);
  L73: ;
  if (v66 < 3 && go_on ()) { goto L65; }
  for (word v78 = 0; v78 < 2 && go_on (); v78++) {
   p3006_f0 ((v78 + (g[1] ^ g[1])));
   switch ((g[1] * 25) % 4) {
   case 0:
    trace (83, (g[0] - (g[1] | v66)));
    break;
   case 1:
    trace (85, (v66 + (g[2] | v5)));
    break;
   case 2:
    {
    trace (87, g[1]);
    }
    __attribute__ ((fallthrough));
   default:
    {
    trace (89, (v5 + 56));
    }
    break;
   }
  }
 });
}
FUNCTION fn *p3006_f3 (fn *v6, doer *v7) {
 if (!go_on ()) { return NULL; }
 p3006_saved = __recover ();
 told (92, p3006_saved);
 __defer p3006_f0 (g[1]);
 __defer __panic (as_float ((g[2] - g[0])));
 trace (95, g[0]);
 word v96 = (g[2] * (g[2] * g[0]));
 __defer {
  p3006_saved = __recover ();
  said (101, p3006_saved);
  if (p3006_kept[2] != NULL) { v96 = p3006_kept[2] ((g[1] - (g[0] & v96))); }
  {
   gate *gate103 = new_gate ();
   word v104[3] = { 0, 0, 0 };
   for (word v105 = 0; v105 < 3; v105++) {
    word v106 = v105;
    auto __closure word v114 (word v110);
    __closure word v114 (word v110) {
     word v111[3] = { (g[0] | g[2]), (v110 - g[2]), (v110 | v110) };
     return (g[2] & (v96 + v111[0]));
    }
    word v115 = (v106 ^ (g[2] * v106));
    __go {
     __defer done (gate103);
     word v117 = (g[0] | (g[2] ^ g[1]));
     __closure word v127 (word v120) {
      word v121 = (g[2] | v115);
      v121 = v114 ((g[1] + g[0]));
      word v124 = (g[0] * g[2]);
      return (v120 - v115);
     }
     word v128 = g[0];
     v104[v106 % 3] = (g[1] & (g[1] + g[0]));
    }
   }
   wait_for (gate103, 3);
   trace (103, v104[0]);
   trace (103, v104[1]);
   trace (103, v104[2]);
  }
  v96 = (v96 ^ (g[1] | v96));
  p3006_hook = p3006_f0;
 }
 __defer p3006_f2 ();
 p3006_hook = defer_fn (__lambda (word , (word v135), {
  if (!go_on ()) { return 0; }
  trace (136, (g[0] ^ v135));
  return g[1];
 }));
 return v6;
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
 case 3: p3006_f3 (defer_closure_of (note), NULL);
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
FUNCTION word p3007_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  auto __closure word v7 (word v8);
  __closure word v7 (word v8) {
   if (!go_on ()) { return 0; }
   v8 = (v8 - (v8 * v2));
   trace (10, v8);
   v1 = defer_closure_of (p3007_hook) ((g[0] * (g[1] ^ g[2])));
   return (v2 | (v2 ^ v1));
  }
  __defer {
   const struct defer_panic *v14 = __recover ();
   told (17, v14);
   auto __closure word v71 (pair v19);
   __closure word v71 (pair v19) {
    if (!go_on ()) { return 0; }
    v1 = (v1 ^ (g[1] - v2));
    trace (21, v1);
    switch ((v1 - v19.w) % 4) {
    case 0:
     {
     v2 = p3007_hook ((v2 * g[0]));
     trace (25, g[2]);
     word *v26 = &v2;
     }
     __attribute__ ((fallthrough));
    default:
     {
     __closure void v30 (void) {
      if (!go_on ()) { return ; }
      const struct defer_panic *v31 = __recover ();
      told (34, v31);
      if (v31 != NULL) {
       p3007_kept[2] = __lambda (fn *, (word v37), {
        __result fn *v38 = NULL;
        if (!go_on ()) { return NULL; }
        word *v39 = &v2;
        v2 = v7 (28);
        return v38;
       }) (g[0]);
       __closure word v44 (word v45) {
        __result word v46 = 0;
        if (!go_on ()) { return 0; }
        v19.row[1] = (v19.row[g[1] % 2] * g[0]);
        trace (48, v19.row[1]);
        v14 = deep ();
        said (51, v14);
        if (p3007_kept[1] != NULL) { p3007_hook = defer_fn (p3007_kept[1]); }
       }
       kit v54 = (kit) { v44, v19.row[0], v30 };
       v44 ((v2 * (g[0] ^ v1)));
       if (v31 != NULL) { __panic (v31); }
      } else {
       trace (59, g[1]);
      }
      __defer {
       const struct defer_panic *v61 = __recover ();
       said (64, v61);
       if (v61 != NULL) {
        trace (66, (v1 | 34));
       } else {
        trace (67, (v19.row[v2 % 2] | v19.row[0]));
       }
      }
     }
     p3007_doer = v30;
     }
     break;
    }
    return (g[2] | (v1 + 80));
   }
   __defer v71 ((pair) { (g[0] & g[2]), { 9, v2 } });
   v71 ((pair) { (g[1] + g[2]), { g[0], (v1 ^ g[1]) } });
  }
  v7 (96);
 }
}
FUNCTION void p3007_f1 (doer *v3, word *v4) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v76 = __recover ();
  told (79, v76);
  auto __closure word v81 (word v83);
  auto __closure word v82 (word v91);
  __closure word v81 (word v83) {
   if (!go_on ()) { return 0; }
   v83 = (v83 + 32);
   trace (85, v83);
   fn *v86[3] = { v82, defer_closure_of (p3007_hook), v82 };
   __defer v82 (g[1]);
   if (v86[g[2] % 3] != NULL) { v86[g[2] % 3] ((v83 + (g[2] + g[0]))); }
   return (g[2] & (g[1] ^ 68));
  }
  __closure word v82 (word v91) {
   if (!go_on ()) { return 0; }
   v91 = (v91 - v91);
   trace (93, v91);
   const struct defer_panic *v94 = __recover ();
   told (97, v94);
   if (v94 != NULL) {
    if ((g[0] | 1) % 3 != 0) { __panic (as_long ((v91 - g[1]))); }
    if (v94 != NULL) { __panic (v94); }
   }
   __closure fn *v102 (word v103) {
    __result fn *v104 = NULL;
    if (!go_on ()) { return NULL; }
    v91 = (v91 - g[1]);
    trace (106, v91);
    if (v91 % 3 != 0) { __panic (as_ulong ((g[0] ^ g[2]))); }
    trace (108, (g[0] * (v91 - g[2])));
    switch (g[1] % 4 + 1) {
    case 0:
     {
     __defer p3007_f1 (NULL, &v103);
     v91 = __lambda (word , (word v113), {
      if (!go_on ()) { return 0; }
      v91 = g[2];
      return (v91 & (v113 | g[0]));
     }) ((v91 + (g[2] & 53)));
     }
     break;
    default:
     {
     __closure void v118 (void) {
      if (!go_on ()) { return ; }
      v91 = (v91 - (v91 & g[0]));
      trace (120, v91);
      said (122, v94);
      g[0] = g[2];
     }
     v118 ();
     }
     break;
    }
    return defer_closure_of (p3007_hook);
   }
   v102 ((g[2] * 44));
   v102 ((g[0] | (g[1] - 23)));
   __defer __lambda (pair , (pair v129, word *v130), {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    v91 = (v91 - (v91 + v91));
    trace (132, v91);
    p3007_saved = __recover ();
    told (135, p3007_saved);
    if (p3007_saved != NULL) 
     v91 = p3007_hook ((v129.w - (v91 - g[2])));
    __defer {
     if (((*v130) + v91) % 3 != 0) { __panic (as_char ((g[1] & v91))); }
    }
    trace (142, (v91 ^ (v91 - g[0])));
    return (pair) { (v129.row[0] - 98), { v91, (v91 - g[0]) } };
   }) ((pair) { (g[2] + v91), { (v91 | g[0]), (v91 ^ g[0]) } }, &v91);
   v102 ((g[1] * 16));
   return (g[1] | v91);
  }
  v81 ((g[1] * g[1]));
  v82 (g[2]);
 }
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
FUNCTION NOINLINE word p3008_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer __lambda (void , (void), {
  if (!go_on ()) { return ; }
  v2 = (v2 - v1);
  trace (11, v2);
  pair v12 = (pair) { (g[0] - v2), { (v2 | g[1]), (v1 ^ 47) } };
 }) ();
 __defer {
  __defer p3008_f1 (__lambda (void , (void), {
   if (!go_on ()) { return ; }
   v1 = (v1 * (g[0] - g[1]));
   trace (17, v1);
   word v19 = 0;
   do {
    v19 = (v19 + 1);
    __defer __lambda (fn *, (word v23), {
     if (!go_on ()) { return NULL; }
     __defer applied (__lambda (word , (word v25), {
      __result word v26 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v27 = __recover ();
      said (30, v27);
      if (v27 != NULL) {
       const struct defer_panic *v32 = __recover ();
       told (35, v32);
       if (v32 != NULL) {
        trace (37, g[0]);
        mixed ((unsigned char) (g[2]), (double) ((v26 ^ (g[2] * g[1]))) * 0.5, (pair) { (g[0] * v25), { v26, (g[2] - 45) } });
       } else {
        if ((g[1] - v23) % 3 != 0) { return (g[1] - v25); }
       }
      } else {
       v25 = (v25 * 54);
      }
      __defer p3008_f1 (p3008_doer);
      trace (42, (v2 ^ (g[2] * g[0])));
      trace (43, g[1]);
      trace (44, (g[1] | (v25 | g[2])));
     }), 41);
     return __lambda (word , (word v46), {
      if (!go_on ()) { return 0; }
      p3008_saved = __recover ();
      said (49, p3008_saved);
      __defer p3008_f1 (NULL);
      trace (51, (v19 * (g[2] | 94)));
      return v19;
     });
    }) (g[1]);
    p3008_hook = defer_fn (__lambda (word , (word v55), {
     __result word v56 = 0;
     if (!go_on ()) { return 0; }
     v55 = (v55 - v19);
     trace (58, v55);
    }));
   } while (v19 < 4 && go_on ());
  }));
 }
 return v2;
}
FUNCTION fn *p3008_f1 (doer *v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v60 = __recover ();
 told (63, v60);
 if (v60 != NULL) {
  for (word v66 = 0; v66 < 1 && go_on (); v66++) {
   __closure pair v69 (pair v70, word *v71) {
    __result pair v72 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    __closure word v80 (void) {
     if (!go_on ()) { return 0; }
     v66 = (v66 ^ ((*v71) | v66));
     trace (75, v66);
     word v76 = (v66 * (v66 - g[1]));
     v66 = (v70.row[1] & (v70.row[1] - 85));
     return (g[0] - ((*v71) * g[1]));
    }
    word v81 = (v66 ^ (v66 * v66));
    __defer {
     __defer __lambda (fn *, (word v85), {
      if (!go_on ()) { return NULL; }
      if (g[0] % 3 != 1) { return defer_closure_of (p3008_f0); }
      fn *v87[3] = { defer_closure_of (p3008_hook), defer_closure_of (p3008_f0), v4 };
      __defer __lambda (word , (word v90), {
       __result word v91 = 0;
       if (!go_on ()) { return 0; }
       v81 = defer_closure_of (p3008_f0) ((v81 * g[0]));
       if ((g[2] * v85) % 3 != 0) { return (v66 - (g[1] - g[2])); }
      }) ((g[0] ^ v66));
      if (v87[g[0] % 3] != NULL) { v87[g[0] % 3] (g[0]); }
      return __lambda (word , (word v96), {
       if (!go_on ()) { return 0; }
       v66 = (v66 * v96);
       trace (98, v66);
       const struct defer_panic *v99 = __recover ();
       said (102, v99);
       if (v99 != NULL) {
        word v104 = (g[1] ^ (g[0] - g[0]));
        if (v4 != NULL) { __defer v4 ((v96 & (g[2] ^ g[2]))); }
        told (108, v99);
       } else {
        v85 = 4;
       }
       return (g[0] + (g[2] & v96));
      });
     }) (((*v71) * 29));
    }
    v80 ();
   }
   v69 ((pair) { v66, { (v66 | g[2]), (v66 + v66) } }, &v66);
  }
  if (v60 != NULL) { __panic (v60); }
 } else {
  trace (115, (g[1] + g[2]));
 }
 __defer {
  trace (117, (g[2] - g[0]));
 }
}
FUNCTION word p3008_f2 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer note ((g[1] - (g[1] + 94)));
 switch (g[1] % 4 + 1) {
 case 0:
  {
  {
   gate *gate121 = new_gate ();
   word v122[3] = { 0, 0, 0 };
   for (word v123 = 0; v123 < 2; v123++) {
    word v124 = v123;
    auto __closure word v133 (word v127);
    __closure word v133 (word v127) {
     v127 = g[2];
     pair v129 = (pair) { g[2], { v5, (g[2] + v5) } };
     return 27;
    }
    v133 (g[0]);
    __go {
     __defer done (gate121);
     v133 ((g[0] + 33));
     v133 ((g[0] | g[0]));
     v133 (v5);
     v122[v124 % 3] = (g[0] & (g[1] * v5));
    }
   }
   wait_for (gate121, 2);
   trace (121, v122[0]);
   trace (121, v122[1]);
  }
  {
   gate *gate140 = new_gate ();
   word v141[3] = { 0, 0, 0 };
   for (word v142 = 0; v142 < 2; v142++) {
    word v143 = v142;
    __closure word v150 (word v146) {
     word v147 = (v5 ^ (g[1] - g[1]));
     return (g[0] ^ v147);
    }
    __go __lambda (void, (void), {
     __defer done (gate140);
     v150 (g[1]);
     word v153 = (v5 * (v143 - v5));
     v153 = v150 (g[0]);
     word v156 = v5;
     v141[v143 % 3] = (v153 & v156);
    }) ();
   }
   wait_for (gate140, 2);
   trace (140, v141[0]);
   trace (140, v141[1]);
  }
  p3008_hook = defer_fn (__lambda (word , (word v160), {
   if (!go_on ()) { return 0; }
   word v162 = 0;
   L161: ;
   v162 = (v162 + 1);
   __defer note ((g[2] | (g[1] - 10)));
   if (v162 < 1 && go_on ()) { goto L161; }
   return (g[2] | (v162 ^ v162));
  }));
  }
  __attribute__ ((fallthrough));
 case 1:
  trace (169, (v5 | g[2]));
  break;
 case 2:
  trace (171, g[2]);
  __attribute__ ((fallthrough));
 default:
  {
  trace (173, g[0]);
  }
  break;
 }
}
FUNCTION word p3008_f3 (kit v6, const struct defer_panic *v7) {
 if (!go_on ()) { return 0; }
 word v175 = 0;
 L174: ;
 v175 = (v175 + 1);
 __closure kit v207 (const struct defer_panic *v179, const struct defer_panic *v180, word v181) {
  if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
  __closure word v183 (word v184) {
   __result word v185 = 0;
   if (!go_on ()) { return 0; }
   __closure word v187 (word v188) {
    __result word v189 = 0;
    if (!go_on ()) { return 0; }
    v181 = (v181 ^ (g[1] | v6.w));
    trace (191, v181);
    pair v192 = (pair) { (v184 ^ 83), { (v6.w | 3), 13 } };
    fn *v194[3] = { v183, p3008_kept[0], v183 };
    __defer v183 ((v185 - v184));
   }
   v6.f = v187;
   p3008_hook = defer_fn (v183);
   v187 ((v175 ^ (v184 - g[1])));
   v185 = (v185 * 78);
   trace (201, v185);
  }
  v183 (g[1]);
  v175 = (v175 + (g[1] | g[2]));
  trace (205, v175);
  return v6;
 }
 applied (__lambda (word , (word v210), {
  if (!go_on ()) { return 0; }
  v6.w = (v6.w + (v6.w ^ g[1]));
  trace (212, v6.w);
  const struct defer_panic *v213 = deep ();
  said (216, v213);
  if (v213 != NULL) {
   const struct defer_panic *v219 = __recover ();
   told (222, v219);
   if (v219 != NULL) {
    v210 = __lambda (word , (word v225), {
     __result word v226 = 0;
     if (!go_on ()) { return 0; }
     v6.w = (v6.w * (g[2] * g[2]));
     trace (228, v6.w);
     __lambda (fn *, (word v230), {
      __result fn *v231 = NULL;
      if (!go_on ()) { return NULL; }
      v225 = g[1];
      return v231;
     }) ((g[2] + (v175 * v225)));
     if (v225 % 3 != 0) { return (v6.w + (v226 ^ v175)); }
     __defer p3008_f4 ();
    }) (g[1]);
    v210 = v6.w;
   }
  } else {
   if (v175 % 3 != 0) {
    trace (239, (g[2] - (g[0] | v210)));
   } else {
    trace (240, (g[1] ^ (v175 | g[2])));
   }
  }
  return (g[0] - 10);
 }), (g[2] + (g[1] - v175)));
 if (v175 < 4 && go_on ()) { goto L174; }
 v207 (p3008_saved, __recover (), (g[0] + (v175 - g[2])));
 return (g[1] * v175);
}
FUNCTION word p3008_f4 (void) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 trace (244, g[2]);
 trace (245, v8);
 {
  gate *gate246 = new_gate ();
  word v247[3] = { 0, 0, 0 };
  for (word v248 = 0; v248 < 3; v248++) {
   word v249 = v248;
   auto __closure word v257 (word v252);
   __closure word v257 (word v252) {
    word v254 = (g[2] * (g[1] - g[0]));
    return 56;
   }
   v257 ((v249 * v8));
   __go {
    __defer done (gate246);
    word v260 = (g[0] * (g[2] & v8));
    pair v262 = (pair) { v260, { v260, (g[1] * g[0]) } };
    word v264[3] = { (g[2] | g[2]), (g[0] * v260), 40 };
    pair v266 = v262;
    v247[v249 % 3] = (g[0] | (v249 + v8));
   }
  }
  wait_for (gate246, 3);
  trace (246, v247[0]);
  trace (246, v247[1]);
  trace (246, v247[2]);
 }
 __defer {
  __defer p3008_f1 (__lambda (void , (void), {
   if (!go_on ()) { return ; }
   __defer {
    auto __closure kit v302 (word *v273);
    __closure kit v302 (word *v273) {
     if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
     v8 = (v8 * (v8 ^ g[1]));
     trace (275, v8);
     p3008_saved = __recover ();
     told (278, p3008_saved);
     if (p3008_saved != NULL) {
      if (v8 % 3 != 0) { __panic (as_text (v8)); }
      if (p3008_saved != NULL) { __panic (p3008_saved); }
     }
     { word (*h282) (word) = defer_fn (__lambda (word , (word v283), {
      if (!go_on ()) { return 0; }
      kit v284 = (kit) { defer_closure_of (note), (g[2] + v283), p3008_doer };
      if ((v283 | 32) % 3 != 0) { return (g[0] - (g[0] - g[0])); }
      return v8;
     })); __defer defer_fn_free (h282); v8 = applied_pointer (h282, v8); }
     return (kit) { __lambda (word , (word v289), {
      __result word v290 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v291 = deep ();
      told (294, v291);
      if (v291 != NULL) {
       if ((g[1] - 81) % 3 != 0) { return v8; }
      }
     }), (v8 * 91), __lambda (void , (void), {
      if (!go_on ()) { return ; }
      v8 = (v8 - (g[0] * v8));
      trace (301, v8);
     }) };
    }
    v302 (&v8);
   }
  }));
 }
 return (g[1] | (g[2] & 29));
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
FUNCTION word p3009_f0 (word v1) {
 if (!go_on ()) { return 0; }
 fn *v9 = __lambda (word , (word v3), {
  if (!go_on ()) { return 0; }
  p3009_saved = __recover ();
  told (6, p3009_saved);
  return (v1 + g[1]);
 });
 __defer __lambda (fn *, (word v12), {
  if (!go_on ()) { return NULL; }
  const struct defer_panic *v13 = __recover ();
  told (16, v13);
  if (v13 != NULL) {
   told (19, p3009_saved);
   word v21 = 0;
   do {
    v21 = (v21 + 1);
    {
     gate *gate24 = new_gate ();
     __go __lambda (void, (void), {
      __defer done (gate24);
      __defer { told (24, __recover ()); }
      __defer p3009_f0 ((v1 | 49));
      p3009_hook = note;
      if ((g[2] - v1) % 3 != 0) { __panic (as_uint ((v21 ^ 41))); }
     }) ();
     wait_for (gate24, 1);
    }
    v1 = g[0];
   } while (v21 < 3 && go_on ());
  }
  __defer p3009_f1 ();
  __defer {
   trace (31, (v12 + (g[0] | v1)));
  }
  return v9;
 }) ((g[2] * (g[0] - v1)));
 if (v9 != NULL) { v9 ((g[0] ^ (v1 | v1))); }
 return v1;
}
FUNCTION maker *p3009_f1 (void) {
 __result maker *v2 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  pairer *v41 = __lambda (pair , (pair v36, word *v37), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   __defer p3009_f0 ((g[1] & (g[2] & v36.w)));
   return v36;
  });
 }
 pairer *v48 = __lambda (pair , (pair v44, word *v45), {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  trace (46, (g[2] | g[2]));
  return v44;
 });
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
FUNCTION kit p3010_f3 (void);
FUNCTION void p3010_f4 (void);
FUNCTION NOINLINE word p3010_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 for (word v8 = 0; v8 < 1 && go_on (); v8++) {
  {
   gate *gate9 = new_gate ();
   word v10[3] = { 0, 0, 0 };
   for (word v11 = 0; v11 < 2; v11++) {
    word v12 = v11;
    __closure word v20 (word v15) {
     word v17 = v15;
     return (g[2] * g[2]);
    }
    __go {
     __defer done (gate9);
     auto __closure word v25 (word v22);
     __closure word v25 (word v22) {
      v22 = v20 ((v1 | g[0]));
      return (g[2] | (g[0] - v12));
     }
     v20 ((g[0] * v8));
     pair v27 = (pair) { (v12 | v8), { (g[2] + g[1]), g[1] } };
     __closure word v35 (word v30) {
      word v31 = (v27.row[g[2] % 2] + (g[2] | 61));
      v30 = (g[2] | (g[0] + 19));
      return (v12 | (g[2] + 57));
     }
     v10[v12 % 3] = v12;
    }
   }
   wait_for (gate9, 2);
   trace (9, v10[0]);
   trace (9, v10[1]);
  }
  __defer {
   const struct defer_panic *v38 = __recover ();
   told (41, v38);
   switch ((g[0] + g[0]) % 4) {
   case 0:
    {
    trace (45, (g[2] * (v8 ^ 61)));
    }
    break;
   case 2:
    {
    p3010_doer = __lambda (void , (void), {
     if (!go_on ()) { return ; }
     fn *v51[3] = { __lambda (word , (word v48), {
      if (!go_on ()) { return 0; }
      trace (49, (v8 - g[0]));
      return (v1 ^ (g[0] ^ v2));
     }), NULL, NULL };
     if (v51[0] != NULL) { v51[0] ((g[2] + (v8 ^ v1))); }
    });
    }
    break;
   }
  }
 }
}
FUNCTION pair p3010_f1 (pair v3, fn *v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if (g[0] % 3 != 0) { return v3; }
 return (pair) { (g[0] | g[0]), { g[0], (g[0] & 11) } };
}
FUNCTION fn *p3010_f2 (fn *v5, fn *v6) {
 if (!go_on ()) { return NULL; }
 v5 = v5;
 word v85 = 0;
 L84: ;
 v85 = (v85 + 1);
 p3010_hook = note;
 if (g[0] % 3 != 0) { return __lambda (word , (word v90), {
  if (!go_on ()) { return 0; }
  v85 = (v85 ^ (g[0] - g[1]));
  trace (92, v85);
  if (v5 != NULL) { p3010_hook = defer_fn (v5); }
  maker *v107 = __lambda (fn *, (word v94), {
   if (!go_on ()) { return NULL; }
   v85 = (v85 + (g[0] - g[1]));
   trace (96, v85);
   const struct defer_panic *v97 = __recover ();
   said (100, v97);
   p3010_f1 ((pair) { (g[1] - g[0]), { g[1], (g[2] * v85) } }, __lambda (word , (word v102), {
    if (!go_on ()) { return 0; }
    if (g[0] % 3 != 0) { return (g[0] | g[2]); }
    trace (104, (g[1] * (g[0] * 21)));
    return (v94 + 74);
   }));
   return v6;
  });
  return 67;
 }); }
 if (v85 < 3 && go_on ()) { goto L84; }
 return v5;
}
FUNCTION kit p3010_f3 (void) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer __lambda (word , (word v112), {
  if (!go_on ()) { return 0; }
  __defer {
   { word (*h114) (word) = defer_fn (__lambda (word , (word v115), {
    if (!go_on ()) { return 0; }
    p3010_kept[2] = __lambda (fn *, (word v117), {
     if (!go_on ()) { return NULL; }
     v112 = (v112 - (g[0] - 45));
     trace (119, v112);
     __defer {
      const struct defer_panic *v121 = __recover ();
      told (124, v121);
      maker *v125 = NULL;
      if (v125 != NULL) { v125 ((g[2] | (v112 ^ g[1]))); }
     }
     p3010_f3 ();
     return NULL;
    }) ((g[1] ^ (g[0] * v112)));
    word v133 = 0;
    L132: ;
    v133 = (v133 + 1);
    p3010_hook = defer_fn (__lambda (word , (word v137), {
     __result word v138 = 0;
     if (!go_on ()) { return 0; }
     const struct defer_panic *v139 = __recover ();
     said (142, v139);
     trace (143, (v115 & (g[1] | v112)));
    }));
    {
     gate *gate144 = new_gate ();
     __go in_thread (gate144, __lambda (word , (word v145), {
      __result word v146 = 0;
      if (!go_on ()) { return 0; }
      v146 = (v146 + (g[2] ^ v145));
      trace (148, v146);
      if ((g[2] * g[1]) % 3 != 0) { __panic (as_uint ((v112 * v145))); }
      if (g[0] % 3 != 0) { __panic (as_ulong ((g[1] & v133))); }
      return (v133 + v146);
     }), (v115 - (v112 ^ 70))); wait_for (gate144, 1);
    }
    if (v133 < 3 && go_on ()) { goto L132; }
    return (g[1] * (v112 - v112));
   })); __defer defer_fn_free (h114); applied_pointer (h114, (g[1] * (g[1] * g[1]))); }
  }
  return (v112 & g[2]);
 }) (g[0]);
 return (kit) { NULL, 64, p3010_doer };
}
FUNCTION void p3010_f4 (void) {
 if (!go_on ()) { return ; }
 __defer p3010_f3 ();
 auto __closure word v157 (word v159);
 auto __closure void v158 (void);
 __closure word v157 (word v159) {
  if (!go_on ()) { return 0; }
  p3010_f1 ((pair) { g[0], { (g[0] & g[0]), (v159 & g[0]) } }, v157);
  if ((v159 ^ v159) % 3 != 0) { return p3010_f0 ((v159 | (v159 & g[1]))); }
  __defer __lambda (pair , (pair v163, word *v164), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   const struct defer_panic *v165 = __recover ();
   said (168, v165);
   if (v165 != NULL) {
    if (p3010_doer != NULL) {
     v159 = (v159 - v159);
    }
    __defer __lambda (word , (word v173), {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v174 = __recover ();
     told (177, v174);
     __defer v158 ();
     __defer told (180, v174);
     return (v173 * 55);
    }) ((v159 - (v163.row[0] + (*v164))));
    v163 = (pair) { v159, { ((*v164) & g[0]), v159 } };
    if (v165 != NULL) { __panic (v165); }
   }
   __defer {
    v165 = __recover ();
    told (187, v165);
    if (v165 != NULL) {
     auto __closure fn *v190 (word v191);
     __closure fn *v190 (word v191) {
      if (!go_on ()) { return NULL; }
      if (v191 % 3 != 0) { __panic (as_long ((v159 - v159))); }
      __defer v190 ((g[2] & (v163.w - v191)));
      return p3010_kept[0];
     }
     v190 ((v159 ^ (g[1] - v159)));
     if (v165 != NULL) { __panic (v165); }
    } else {
     applied (__lambda (word , (word v198), {
      if (!go_on ()) { return 0; }
      v159 = (v159 * 48);
      trace (200, v159);
      return (g[0] & (g[0] ^ v198));
     }), (v159 & ((*v164) + v163.w)));
     __defer p3010_f2 (__lambda (word , (word v203), {
      if (!go_on ()) { return 0; }
      __defer mixed ((unsigned char) ((v159 * (g[1] * v159))), (double) ((v203 * (v203 * 54))) * 0.5, v163);
      return (v159 + 48);
     }), __lambda (word , (word v206), {
      __result word v207 = 0;
      if (!go_on ()) { return 0; }
      trace (208, g[1]);
      return (v159 ^ (g[0] | v207));
     }));
    }
   }
   return v163;
  }) ((pair) { (v159 ^ g[1]), { (v159 * g[2]), v159 } }, &v159);
  return g[1];
 }
 __closure void v158 (void) {
  if (!go_on ()) { return ; }
  trace (212, (g[1] & (g[0] + 16)));
 }
 __defer v157 ((g[1] + (g[1] * g[0])));
 v157 ((g[2] & (g[2] * 30)));
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
 case 1: p3010_f1 ((pair) { 1, { 4, 5 } }, defer_closure_of (note));
 break;
 case 2: p3010_f2 (NULL, NULL);
 break;
 case 3: p3010_f3 ();
 break;
 case 4: p3010_f4 ();
 break;
 }
 remains ();
 if (p3010_kept[0] != NULL) { note (p3010_kept[0] (0)); }
 if (p3010_kept[1] != NULL) { note (p3010_kept[1] (1)); }
 if (p3010_kept[2] != NULL) { note (p3010_kept[2] (2)); }
 if (p3010_doer != NULL) { p3010_doer (); }
}
static const struct panicker programs[] = {
{ 3001, 5, p3001 },
{ 3002, 4, p3002 },
{ 3003, 3, p3003 },
{ 3004, 5, p3004 },
{ 3005, 3, p3005 },
{ 3006, 4, p3006 },
{ 3007, 2, p3007 },
{ 3008, 5, p3008 },
{ 3009, 2, p3009 },
{ 3010, 5, p3010 },
};
#include "main-panics.h"
