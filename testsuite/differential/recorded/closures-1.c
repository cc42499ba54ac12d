/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#define FUEL 60
#include "harness.h"
#include "closures.h"
static word (*p1_hook) (word) = note;
static const struct defer_panic *p1_saved;
static fn *p1_kept[3];
static doer *p1_doer;
FUNCTION NOINLINE word p1_f0 (word v1);
FUNCTION maker *p1_f1 (word *v2, fn *v3);
FUNCTION maker *p1_f2 (void);
FUNCTION NOINLINE word p1_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  p1_hook = defer_fn (__lambda (word , (word v7), {
   if (!go_on ()) { return 0; }
   if ((g[1] & v7) % 3 != 0) { goto L8; }
   __defer {
    __defer __lambda (fn *, (word v11), {
     __result fn *v12 = NULL;
     if (!go_on ()) { return NULL; }
     {
      gate *gate13 = new_gate ();
      word v14[3] = { 0, 0, 0 };
      for (word v15 = 0; v15 < 3; v15++) {
       word v16 = v15;
       pair v18 = (pair) { (g[0] & g[0]), { (g[1] - v16), (g[0] & v7) } };
       __go __lambda (void, (void), {
        __defer done (gate13);
        pair v20 = (pair) { v16, { (v11 * g[0]), (g[2] - 59) } };
        pair v22 = (pair) { 47, { (v16 * v16), (v11 ^ g[1]) } };
        v14[v16 % 3] = (v1 - (v20.w | 96));
       }) ();
      }
      wait_for (gate13, 3);
      trace (13, v14[0]);
      trace (13, v14[1]);
      trace (13, v14[2]);
     }
     if ((g[1] & g[2]) % 3 != 0) { __panic (as_float ((g[1] & g[0]))); }
     return v12;
    }) (55);
    auto __closure word v31 (word v33);
    auto __closure word v32 (word v50);
    __closure word v31 (word v33) {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v34 = __recover ();
     said (37, v34);
     if (v34 != NULL) {
      if (p1_kept[1] != NULL) { { word (*h39) (word) = defer_fn (p1_kept[1]); __defer defer_fn_free (h39); v33 = applied_pointer (h39, (g[0] * (v1 ^ v1))); } }
      said (41, v34);
     } else {
      pairer *v47 = __lambda (pair , (pair v42, word *v43), {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       v7 = v32 (v7);
       p1_f2 ();
       return (pair) { ((*v43) + 56), { (v33 | 84), g[2] } };
      });
     }
     return (v33 | v33);
    }
    __closure word v32 (word v50) {
     __result word v51 = 0;
     if (!go_on ()) { return 0; }
     const struct defer_panic *v52 = __recover ();
     said (55, v52);
     __defer p1_f1 (&v50, v32);
     return (g[1] - (g[2] & v7));
    }
    v32 ((v1 * (v1 | g[0])));
    v31 ((g[0] - (g[0] - v7)));
   }
   L8: ;
   return (g[1] ^ v7);
  }));
 }
 return 67;
}
FUNCTION maker *p1_f1 (word *v2, fn *v3) {
 __result maker *v4 = NULL;
 if (!go_on ()) { return NULL; }
 if ((g[2] | 85) % 3 != 0) { return p1_f1 (v2, v3); }
 {
  gate *gate63 = new_gate ();
  __go in_thread (gate63, __lambda (word , (word v64), {
   __result word v65 = 0;
   if (!go_on ()) { return 0; }
   __defer __lambda (word , (word v67), {
    if (!go_on ()) { return 0; }
    if ((v64 & g[1]) % 3 != 0) { goto L68; }
    __defer p1_f0 (g[2]);
    L68: ;
    if ((v65 * v65) % 3 != 0) { return (v65 & (v65 * g[0])); }
    return (g[2] + g[2]);
   }) ((g[2] ^ g[1]));
   return 33;
  }), g[1]); wait_for (gate63, 1);
 }
 __defer {
  for (word v76 = 0; v76 < 4 && go_on (); v76++) {
   __defer p1_hook ((v76 + 39));
   __panic (as_literal (40));
  }
 }
}
FUNCTION maker *p1_f2 (void) {
 if (!go_on ()) { return NULL; }
 if (g[2] % 3 != 0) { goto L80; }
 __defer {
  __closure word v84 (word v85) {
   if (!go_on ()) { return 0; }
   word v86 = (g[2] ^ 18);
   return v86;
  }
  v84 ((g[1] | (g[2] * 20)));
  v84 (g[1]);
  for (word v92 = 0; v92 < 1 && go_on (); v92++) {
   trace (94, (v92 + (g[2] - g[2])));
  }
 }
 L80: ;
 return NULL;
}
static void p1 (word i) {
 p1_hook = note; p1_saved = NULL;
 p1_kept[0] = NULL;
 p1_kept[1] = NULL;
 p1_kept[2] = NULL;
 p1_doer = NULL;
 switch (i) {
 case 0: note (p1_f0 (0));
 break;
 case 1: p1_f1 (&g[0], NULL);
 break;
 case 2: p1_f2 ();
 break;
 }
 remains ();
 if (p1_kept[0] != NULL) { note (p1_kept[0] (0)); }
 if (p1_kept[1] != NULL) { note (p1_kept[1] (1)); }
 if (p1_kept[2] != NULL) { note (p1_kept[2] (2)); }
 if (p1_doer != NULL) { p1_doer (); }
}
static word (*p2_hook) (word) = note;
static const struct defer_panic *p2_saved;
static fn *p2_kept[3];
static doer *p2_doer;
FUNCTION word p2_f0 (word v1);
FUNCTION void p2_f1 (void);
FUNCTION fn *p2_f2 (word v2, fn *v3, const struct defer_panic *v4);
FUNCTION kit p2_f3 (doer *v5);
FUNCTION word p2_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer note (v1);
 __defer {
  p2_saved = __recover ();
  told (11, p2_saved);
  __defer __lambda (word , (word v13), {
   __result word v14 = 0;
   if (!go_on ()) { return 0; }
   __defer {
    v13 = applied (__lambda (word , (word v17), {
     if (!go_on ()) { return 0; }
     p2_f1 ();
     return (v1 & (v13 - g[0]));
    }), (g[2] ^ (g[2] ^ v1)));
    if (p2_doer != NULL) { __defer p2_doer (); }
    v13 = applied (__lambda (word , (word v22), {
     __result word v23 = 0;
     if (!go_on ()) { return 0; }
     auto __closure void v25 (void);
     __closure void v25 (void) {
      if (!go_on ()) { return ; }
      doer *v27 = NULL;
     }
     return (g[2] + g[1]);
    }), (g[0] + 50));
   }
   kit v35 = (kit) { p2_kept[2], (v13 - 27), __lambda (void , (void), {
    if (!go_on ()) { return ; }
    __defer told (31, p2_saved);
    p2_saved = __recover ();
    said (34, p2_saved);
   }) };
   return (g[2] * (v1 & g[1]));
  }) ((v1 - (g[2] ^ v1)));
 }
 return v1;
}
FUNCTION void p2_f1 (void) {
 if (!go_on ()) { return ; }
 __defer p2_f0 (g[1]);
 fn *v80 = __lambda (word , (word v40), {
  if (!go_on ()) { return 0; }
  trace (41, g[0]);
  {
   gate *gate42 = new_gate ();
   __go {
    __defer done (gate42);
    __defer { told (42, __recover ()); }
    v40 = __lambda (word , (word v44), {
     if (!go_on ()) { return 0; }
     p2_f2 (35, NULL, p2_saved);
     return (g[2] + (g[1] + g[1]));
    }) ((v40 ^ (v40 - g[1])));
    __defer {
     p2_saved = __recover ();
     said (50, p2_saved);
     if (p2_saved != NULL) {
      kit v56 = (kit) { __lambda (word , (word v52), {
       if (!go_on ()) { return 0; }
       p2_doer = p2_doer;
       return g[0];
      }), (g[0] ^ g[1]), __lambda (void , (void), {
       if (!go_on ()) { return ; }
       trace (55, (g[2] + 81));
      }) };
      auto __closure word v59 (word v61);
      auto __closure void v60 (void);
      __closure word v59 (word v61) {
       __result word v62 = 0;
       if (!go_on ()) { return 0; }
       __panic (as_ulong (v62));
       return (v61 | (v56.w - g[2]));
      }
      __closure void v60 (void) {
       if (!go_on ()) { return ; }
       p2_saved = __recover ();
       said (67, p2_saved);
       if (p2_saved != NULL) {
        trace (69, g[0]);
       }
       __defer {
        const struct defer_panic *v71 = __recover ();
        said (74, v71);
       }
      }
      if (p2_saved != NULL) { __panic (p2_saved); }
     } else {
      trace (78, (g[2] | (g[2] | g[1])));
     }
    }
   }
   wait_for (gate42, 1);
  }
  return (g[1] - g[2]);
 });
}
FUNCTION fn *p2_f2 (word v2, fn *v3, const struct defer_panic *v4) {
 if (!go_on ()) { return NULL; }
 __defer p2_f1 ();
 g[1] = (v2 ^ (g[2] | g[1]));
 __lambda (pair , (pair v85, word *v86), {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  auto __closure word v88 (word v89);
  __closure word v88 (word v89) {
   __result word v90 = 0;
   if (!go_on ()) { return 0; }
   v3 = defer_closure_of (p2_hook);
   trace (92, (v85.w * v90));
   if ((g[1] & v85.w) % 3 != 0) { return (v2 * (g[1] & g[1])); }
   return (g[2] * g[0]);
  }
  __defer {
   const struct defer_panic *v96 = __recover ();
   said (99, v96);
   if (v96 != NULL) {
    switch ((v2 * g[0]) % 4) {
    case 0:
     trace (103, (g[2] + (v2 ^ v2)));
     if ((v2 + (*v86)) % 3 != 0) { goto L104; }
     trace (106, v2);
     L104: ;
     break;
    case 2:
     if ((v2 & v2) % 3 != 0) { goto L108; }
     note ((v2 & (v2 + (*v86))));
     L108: ;
     break;
    }
   }
   p2_hook = defer_fn (__lambda (word , (word v111), {
    if (!go_on ()) { return 0; }
    v96 = __recover ();
    said (114, v96);
    return (v111 ^ (g[2] - g[2]));
   }));
  }
  return v85;
 }) ((pair) { 42, { (v2 + 92), (v2 ^ 15) } }, &v2);
 return v3;
}
FUNCTION kit p2_f3 (doer *v5) {
 __result kit v6 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  __closure word v123 (void) {
   if (!go_on ()) { return 0; }
   word v120 = (v6.w | (g[0] * g[0]));
   return (v120 * (v120 + v6.w));
  }
  v123 ();
  __panic (as_long ((g[1] - g[0])));
 }
 if (v5 != NULL) { v5 (); }
 switch (g[0] % 4) {
 case 0:
  {
   gate *gate129 = new_gate ();
   word v130[3] = { 0, 0, 0 };
   for (word v131 = 0; v131 < 2; v131++) {
    word v132 = v131;
    auto __closure word v140 (word v136);
    __closure word v140 (word v136) {
     v136 = 56;
     v136 = (v136 & (g[1] | v136));
     return v136;
    }
    v140 ((g[0] ^ g[0]));
    __go {
     __defer done (gate129);
     __closure word v152 (word v143) {
      v140 ((g[1] - v132));
      v143 = v140 ((v6.w - g[0]));
      auto __closure word v150 (word v147);
      __closure word v150 (word v147) {
       return v147;
      }
      return (g[2] | (g[1] & v143));
     }
     word v154 = (v6.w - (g[1] * 54));
     word v156[3] = { (g[2] - g[0]), (g[2] | v132), v154 };
     v130[v132 % 3] = (g[1] - v154);
    }
   }
   wait_for (gate129, 2);
   trace (129, v130[0]);
   trace (129, v130[1]);
  }
  p2_kept[2] = __lambda (fn *, (word v160), {
   if (!go_on ()) { return NULL; }
   kit v169 = (kit) { __lambda (word , (word v161), {
    if (!go_on ()) { return 0; }
    trace (162, (g[1] | (v160 | v160)));
    word v164 = 0;
    do {
     v164 = (v164 + 1);
     if (g[2] % 3 != 0) { break; }
    } while (v164 < 1 && go_on ());
    return (g[0] * 78);
   }), (v160 + g[0]), v5 };
   return p2_kept[1];
  }) ((g[2] - g[1]));
  __attribute__ ((fallthrough));
 case 1:
  {
  trace (173, (g[2] - g[1]));
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (175, g[1]);
  __attribute__ ((fallthrough));
 default:
  {
  trace (177, g[0]);
  }
  break;
 }
 return (kit) { NULL, (g[1] - v6.w), v5 };
}
static void p2 (word i) {
 p2_hook = note; p2_saved = NULL;
 p2_kept[0] = NULL;
 p2_kept[1] = NULL;
 p2_kept[2] = NULL;
 p2_doer = NULL;
 switch (i) {
 case 0: note (p2_f0 (0));
 break;
 case 1: p2_f1 ();
 break;
 case 2: p2_f2 (14, NULL, NULL);
 break;
 case 3: p2_f3 (NULL);
 break;
 }
 remains ();
 if (p2_kept[0] != NULL) { note (p2_kept[0] (0)); }
 if (p2_kept[1] != NULL) { note (p2_kept[1] (1)); }
 if (p2_kept[2] != NULL) { note (p2_kept[2] (2)); }
 if (p2_doer != NULL) { p2_doer (); }
}
static word (*p3_hook) (word) = note;
static const struct defer_panic *p3_saved;
static fn *p3_kept[3];
static doer *p3_doer;
FUNCTION word p3_f0 (word v1);
FUNCTION kit p3_f1 (pair v3, const struct defer_panic *v4, word v5);
FUNCTION word p3_f2 (word v7, fn *v8);
FUNCTION word p3_f3 (kit v9, word *v10, doer *v11);
FUNCTION NOINLINE pair p3_f4 (void);
FUNCTION word p3_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p3_saved = __recover ();
 said (14, p3_saved);
 if (p3_saved != NULL) {
  trace (16, v1);
  word v18 = 0;
  L17: ;
  v18 = (v18 + 1);
  word v22 = 0;
  L21: ;
  v22 = (v22 + 1);
  for (word v26 = 0; v26 < 4 && go_on (); v26++) {
   { word (*h29) (word) = defer_fn (__lambda (word , (word v30), {
    if (!go_on ()) { return 0; }
    p3_saved = __recover ();
    said (33, p3_saved);
    if (p3_saved != NULL) {
     trace (35, (v26 - (v18 | 58)));
    }
    return (g[0] ^ g[1]);
   })); __defer defer_fn_free (h29); v1 = applied_pointer (h29, (g[2] & (g[2] | v22))); }
  }
  if (v22 < 4 && go_on ()) { goto L21; }
  if (v18 < 4 && go_on ()) { goto L17; }
 } else {
  trace (37, (v2 * (g[2] ^ v2)));
 }
 __defer bump (&v1, (g[0] + 64));
 return g[0];
}
FUNCTION kit p3_f1 (pair v3, const struct defer_panic *v4, word v5) {
 __result kit v6 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 const struct defer_panic *v40 = __recover ();
 said (43, v40);
 if (v40 != NULL) {
  __closure word v46 (word v47) {
   __result word v48 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v49 = __recover ();
   said (52, v49);
   __closure void v54 (void) {
    if (!go_on ()) { return ; }
    v47 = (v6.w + v48);
   }
   __defer v54 ();
  }
  v6.f = v46;
  for (word v61 = 0; v61 < 3 && go_on (); v61++) {
   {
    gate *gate62 = new_gate ();
    __go __lambda (void, (void), {
     __defer done (gate62);
     __defer { told (62, __recover ()); }
     word v64[3] = { (g[1] | v61), (v3.w | v5), (g[0] * v61) };
     __defer p3_f2 ((g[2] + (v3.w & v6.w)), v46);
    }) ();
    wait_for (gate62, 1);
   }
   if (g[0] % 3 != 1) { break; }
  }
 } else {
  word v69 = 0;
  do {
   v69 = (v69 + 1);
   v5 = (g[0] ^ v69);
   __defer __lambda (pair , (pair v74, word *v75), {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    __defer bump (&(word) { (v74.row[0] - (*v75)) }, (v6.w ^ (g[1] ^ 99)));
    return v3;
   }) ((pair) { 9, { 74, v6.w } }, &v69);
  } while (v69 < 1 && go_on ());
 }
 __defer {
  trace (79, 46);
 }
 return (kit) { p3_kept[2], (g[2] & v5), v6.d };
}
FUNCTION word p3_f2 (word v7, fn *v8) {
 if (!go_on ()) { return 0; }
 __defer {
  p3_saved = __recover ();
  told (84, p3_saved);
  __closure word v86 (word v87) {
   __result word v88 = 0;
   if (!go_on ()) { return 0; }
   p3_saved = __recover ();
   said (91, p3_saved);
   auto __closure void v93 (void);
   __closure void v93 (void) {
    if (!go_on ()) { return ; }
    g[2] = (g[2] & (g[1] - v87));
   }
   g[0] = (g[1] + (g[2] & g[2]));
   trace (96, (v88 ^ 94));
  }
  auto __closure fn *v98 (word v99);
  __closure fn *v98 (word v99) {
   __result fn *v100 = NULL;
   if (!go_on ()) { return NULL; }
   maker *v124 = __lambda (fn *, (word v101), {
    __result fn *v102 = NULL;
    if (!go_on ()) { return NULL; }
    const struct defer_panic *v103 = __recover ();
    said (106, v103);
    __defer {
     const struct defer_panic *v108 = __recover ();
     said (111, v108);
     if (v108 != NULL) {
      auto __closure word v114 (word v115);
      __closure word v114 (word v115) {
       __result word v116 = 0;
       if (!go_on ()) { return 0; }
       __defer bump (&v116, (v115 & (g[0] ^ g[2])));
       word v118 = 62;
       return p3_f0 ((g[2] - (g[2] + 17)));
      }
     }
     told (122, p3_saved);
    }
    return v100;
   });
   return v86;
  }
 }
 return (v7 * (g[0] * v7));
}
FUNCTION word p3_f3 (kit v9, word *v10, doer *v11) {
 if (!go_on ()) { return 0; }
 __defer p3_f4 ();
 trace (129, (g[2] | 63));
 if (g[2] % 3 != 0) { __panicf (LONG_TEXT, 85); }
 auto __closure pair v190 (word v132, fn *v133, word v134);
 __closure pair v190 (word v132, fn *v133, word v134) {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  auto __closure word v136 (word v138);
  auto __closure word v137 (word v175);
  __closure word v136 (word v138) {
   if (!go_on ()) { return 0; }
   if (p3_kept[1] != NULL) { p3_hook = defer_fn (p3_kept[1]); }
   __defer {
    const struct defer_panic *v141 = __recover ();
    said (144, v141);
    if (v141 != NULL) {
     trace (147, (g[2] - (v134 - g[2])));
    }
    p3_hook = defer_fn (defer_closure_of (p3_f0));
    __closure fn *v150 (word v151) {
     if (!go_on ()) { return NULL; }
     v132 = v136 (v151);
     return v136;
    }
    v150 ((v9.w | (g[1] + v9.w)));
    v150 (v132);
    v138 = (g[2] & (v9.w * g[0]));
    __closure pair v171 (void) {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     const struct defer_panic *v158 = __recover ();
     told (161, v158);
     if (v158 != NULL) {
      __defer p3_hook ((v138 - (g[1] * g[2])));
      trace (164, (v134 & (v138 & v132)));
      word v165 = g[2];
      if (v158 != NULL) { __panic (v158); }
     }
     __defer __recover ();
     return (pair) { (v138 + v134), { 23, (v132 & v132) } };
    }
    v171 ();
    v171 ();
   }
   return (g[1] - v132);
  }
  __closure word v137 (word v175) {
   if (!go_on ()) { return 0; }
   __closure word v177 (word v178) {
    if (!go_on ()) { return 0; }
    if ((g[1] | v134) % 3 != 0) { goto L179; }
    p3_saved = __recover ();
    told (182, p3_saved);
    L179: ;
    return (v175 * (g[2] + 19));
   }
   v177 ((g[1] ^ (g[1] ^ g[1])));
   __defer v177 ((v132 & v134));
   return v9.w;
  }
  __defer v137 ((*v10));
  v136 (v134);
  return (pair) { (v132 | (*v10)), { v9.w, (v134 - 36) } };
 }
 v190 ((g[2] ^ g[1]), defer_closure_of (p3_f0), (g[0] - g[1]));
 v190 ((g[0] - ((*v10) | v9.w)), NULL, (v9.w * (g[0] * g[2])));
 return (v9.w | (g[2] | 68));
}
FUNCTION NOINLINE pair p3_f4 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer applied (defer_closure_of (note), (g[2] & (g[0] + g[1])));
 auto __closure void v234 (void);
 __closure void v234 (void) {
  if (!go_on ()) { return ; }
  __closure fn *v232 (void) {
   __result fn *v197 = NULL;
   if (!go_on ()) { return NULL; }
   const struct defer_panic *v198 = __recover ();
   told (201, v198);
   __defer p3_f1 ((pair) { 56, { (g[0] & g[0]), (g[1] ^ 96) } }, __recover (), (g[1] * g[0]));
   if ((g[2] + 46) % 3 != 0) { return v197; }
   v197 = __lambda (fn *, (word v205), {
    __result fn *v206 = NULL;
    if (!go_on ()) { return NULL; }
    __defer {
     word v209 = 69;
    }
   }) (g[0]);
   __defer {
    for (word v213 = 0; v213 < 4 && go_on (); v213++) {
     auto __closure word v215 (word v216);
     __closure word v215 (word v216) {
      if (!go_on ()) { return 0; }
      if ((v213 - g[1]) % 3 != 0) { __panic (as_text ((v213 ^ v216))); }
      fn *v218[3] = { defer_closure_of (note), v197, v215 };
      return (v216 - (v213 - v216));
     }
     v197 = v215;
     kit v229 = (kit) { __lambda (word , (word v222), {
      __result word v223 = 0;
      if (!go_on ()) { return 0; }
      if ((g[1] * 31) % 3 != 0) { __panic (as_literal (35)); }
      __defer __panicf (LONG_TEXT, g[1]);
      return (g[1] & (v222 * g[1]));
     }), (g[2] + g[1]), __lambda (void , (void), {
      if (!go_on ()) { return ; }
      trace (228, (g[1] * (v213 + 46)));
     }) };
    }
   }
   return defer_closure_of (note);
  }
  v232 ();
 }
 return (pair) { (g[0] & g[0]), { (g[2] & 46), (g[0] | g[0]) } };
}
static void p3 (word i) {
 p3_hook = note; p3_saved = NULL;
 p3_kept[0] = NULL;
 p3_kept[1] = NULL;
 p3_kept[2] = NULL;
 p3_doer = NULL;
 switch (i) {
 case 0: note (p3_f0 (0));
 break;
 case 1: p3_f1 ((pair) { 1, { 4, 5 } }, NULL, 9);
 break;
 case 2: note (p3_f2 (14, NULL));
 break;
 case 3: note (p3_f3 ((kit) { defer_closure_of (note), 3, NULL }, &g[1], NULL));
 break;
 case 4: p3_f4 ();
 break;
 }
 remains ();
 if (p3_kept[0] != NULL) { note (p3_kept[0] (0)); }
 if (p3_kept[1] != NULL) { note (p3_kept[1] (1)); }
 if (p3_kept[2] != NULL) { note (p3_kept[2] (2)); }
 if (p3_doer != NULL) { p3_doer (); }
}
static word (*p4_hook) (word) = note;
static const struct defer_panic *p4_saved;
static fn *p4_kept[3];
static doer *p4_doer;
FUNCTION NOINLINE word p4_f0 (word v1);
FUNCTION word p4_f1 (fn *v2, word v3);
FUNCTION NOINLINE word p4_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer __lambda (pair , (pair v6, word *v7), {
  __result pair v8 = { 0, { 0, 0 } };
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  for (word v10 = 0; v10 < 2 && go_on (); v10++) {
   __closure fn *v47 (word *v12, pair v13, fn *v14) {
    if (!go_on ()) { return NULL; }
    const struct defer_panic *v15 = __recover ();
    told (18, v15);
    const struct defer_panic *v19 = __recover ();
    told (22, v19);
    if (v19 != NULL) {
     pair v24 = v13;
     word v26 = (g[0] ^ ((*v7) | v10));
     p4_hook = defer_fn (__lambda (word , (word v29), {
      if (!go_on ()) { return 0; }
      fn *v30 = v14;
      if ((v13.row[1] & 10) % 3 != 0) { return (v29 & (v26 - g[1])); }
      return (v10 ^ v26);
     }));
    }
    __defer {
     (*v12) = (v10 ^ (v8.row[1] * (*v12)));
     __closure word v38 (word v39) {
      __result word v40 = 0;
      if (!go_on ()) { return 0; }
      if (v39 % 3 != 0) { return (v39 & g[1]); }
      if (v14 != NULL) {
       g[0] = (v10 + g[2]);
      } else {
       trace (44, (v40 + (v39 * g[0])));
      }
     }
     v38 ((g[0] * (v1 - v10)));
    }
    return v14;
   }
  }
 }) ((pair) { (g[0] + 75), { v1, 32 } }, &v1);
 return (v1 | (v1 + 97));
}
FUNCTION word p4_f1 (fn *v2, word v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v50 = __recover ();
  told (53, v50);
  if (v50 != NULL) {
   g[2] = (g[2] * (g[0] * 2));
   if (v2 != NULL) { v4 = v2 (v4); }
   told (58, deep ());
   if (v50 != NULL) { __panic (v50); }
  } else {
   __defer __recover ();
   for (word v62 = 0; v62 < 3 && go_on (); v62++) {
    word v64 = 0;
    while (v64 < 2 && go_on ()) {
     v64 = (v64 + 1);
     __closure void v87 (pair v69) {
      if (!go_on ()) { return ; }
      auto __closure word v71 (word v73);
      auto __closure void v72 (void);
      __closure word v71 (word v73) {
       __result word v74 = 0;
       if (!go_on ()) { return 0; }
       v72 ();
       p4_kept[1] = __lambda (fn *, (word v77), {
        if (!go_on ()) { return NULL; }
        if (v2 != NULL) {
         __defer note ((v3 | (g[2] | g[0])));
         __defer p4_f1 (defer_closure_of (p4_f0), (g[2] + (v74 * g[1])));
        } else {
         trace (81, (g[1] * (g[1] | v74)));
        }
        return v2;
       }) ((v64 ^ (v64 ^ v3)));
       return g[0];
      }
      __closure void v72 (void) {
       if (!go_on ()) { return ; }
       trace (84, (v62 & (g[0] + g[2])));
      }
      v2 = v71;
     }
     v87 ((pair) { (g[1] ^ g[1]), { (g[2] - g[1]), (v64 * 24) } });
    }
   }
  }
 }
 return (g[2] * (g[2] - g[2]));
}
static void p4 (word i) {
 p4_hook = note; p4_saved = NULL;
 p4_kept[0] = NULL;
 p4_kept[1] = NULL;
 p4_kept[2] = NULL;
 p4_doer = NULL;
 switch (i) {
 case 0: note (p4_f0 (0));
 break;
 case 1: note (p4_f1 (NULL, 8));
 break;
 }
 remains ();
 if (p4_kept[0] != NULL) { note (p4_kept[0] (0)); }
 if (p4_kept[1] != NULL) { note (p4_kept[1] (1)); }
 if (p4_kept[2] != NULL) { note (p4_kept[2] (2)); }
 if (p4_doer != NULL) { p4_doer (); }
}
static word (*p5_hook) (word) = note;
static const struct defer_panic *p5_saved;
static fn *p5_kept[3];
static doer *p5_doer;
FUNCTION word p5_f0 (word v1);
FUNCTION word p5_f1 (doer *v2, fn *v3);
FUNCTION kit p5_f2 (word v4);
FUNCTION word p5_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v6 = __recover ();
 told (9, v6);
 __defer {
  __closure word v12 (word v13) {
   if (!go_on ()) { return 0; }
   kit v19 = (kit) { __lambda (word , (word v14), {
    if (!go_on ()) { return 0; }
    word v15 = v14;
    return g[2];
   }), (v13 - g[1]), __lambda (void , (void), {
    if (!go_on ()) { return ; }
    g[1] = (g[2] ^ (g[2] | 93));
   }) };
   return g[2];
  }
  v12 ((g[2] & (g[2] * v1)));
  if (g[0] % 3 != 1) { goto L24; }
  __defer __lambda (pair , (pair v26, word *v27), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   trace (28, (g[1] ^ v1));
   return v26;
  }) ((pair) { 0, { (v1 + g[1]), g[1] } }, &v1);
  L24: ;
 }
 return (g[0] | v1);
}
FUNCTION word p5_f1 (doer *v2, fn *v3) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v32 = __recover ();
  said (35, v32);
  if (v32 != NULL) {
   switch ((g[1] - g[1]) % 4) {
   case 1:
    {
    if ((g[0] * g[2]) % 3 != 0) {
     word v41 = 0;
     do {
      v41 = (v41 + 1);
      trace (44, (g[0] ^ (g[1] + v41)));
      word v45 = (g[0] - (v41 ^ 72));
     } while (v41 < 3 && go_on ());
     trace (47, g[2]);
     __defer p5_f0 (v41);
    } else {
     word v50 = 0;
     while (v50 < 1 && go_on ()) {
      v50 = (v50 + 1);
      __defer __lambda (pair , (pair v54, word *v55), {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       if (v3 != NULL) { v50 = v3 (25); }
       return v54;
      }) ((pair) { (v50 ^ 94), { (v50 * v50), 9 } }, &v50);
      __closure word v63 (word v60) {
       if (!go_on ()) { return 0; }
       trace (61, (v60 | g[0]));
       return (g[0] | (v50 & 45));
      }
      v63 ((g[1] + (g[1] * 30)));
      maker *v68 = __lambda (fn *, (word v65), {
       if (!go_on ()) { return NULL; }
       trace (66, (g[1] + (v65 & 16)));
       return v3;
      });
     }
    }
    }
    break;
   case 2:
    {
    trace (71, (g[0] * g[1]));
    }
    break;
   }
  } else {
   trace (72, (g[1] * (g[0] * 9)));
  }
 }
 return g[0];
}
FUNCTION kit p5_f2 (word v4) {
 __result kit v5 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __lambda (word , (word v75), {
  if (!go_on ()) { return 0; }
  word v76 = (v4 | (v75 & v5.w));
  word v79 = 0;
  L78: ;
  v79 = (v79 + 1);
  for (word v84 = 0; v84 < 1 && go_on (); v84++) {
   kit v93 = (kit) { __lambda (word , (word v85), {
    __result word v86 = 0;
    if (!go_on ()) { return 0; }
    __defer {
     __defer told (89, deep ());
     word *v90 = &v84;
    }
    v84 = defer_closure_of (p5_hook) ((g[2] * (g[0] * v84)));
   }), v84, v5.d };
  }
  if (v79 < 4 && go_on ()) { goto L78; }
  return (v5.w | (v75 * 3));
 }) (v4);
 return (kit) { NULL, (v4 ^ 93), v5.d };
}
static void p5 (word i) {
 p5_hook = note; p5_saved = NULL;
 p5_kept[0] = NULL;
 p5_kept[1] = NULL;
 p5_kept[2] = NULL;
 p5_doer = NULL;
 switch (i) {
 case 0: note (p5_f0 (0));
 break;
 case 1: note (p5_f1 (NULL, NULL));
 break;
 case 2: p5_f2 (14);
 break;
 }
 remains ();
 if (p5_kept[0] != NULL) { note (p5_kept[0] (0)); }
 if (p5_kept[1] != NULL) { note (p5_kept[1] (1)); }
 if (p5_kept[2] != NULL) { note (p5_kept[2] (2)); }
 if (p5_doer != NULL) { p5_doer (); }
}
static word (*p6_hook) (word) = note;
static const struct defer_panic *p6_saved;
static fn *p6_kept[3];
static doer *p6_doer;
FUNCTION word p6_f0 (word v1);
FUNCTION fn *p6_f1 (void);
FUNCTION word p6_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p6_saved = __recover ();
 told (5, p6_saved);
 if (p6_saved != NULL) {
  fn *v20[3] = { __lambda (word , (word v7), {
   if (!go_on ()) { return 0; }
   __defer p6_f0 ((g[2] - (g[1] ^ v1)));
   __lambda (word , (word v10), {
    __result word v11 = 0;
    if (!go_on ()) { return 0; }
    g[1] = (v10 * (g[2] - g[0]));
   }) (g[0]);
   return v1;
  }), __lambda (word , (word v14), {
   if (!go_on ()) { return 0; }
   word v16 = 0;
   while (v16 < 1 && go_on ()) {
    v16 = (v16 + 1);
   }
   return (g[1] | g[2]);
  }), NULL };
  if (p6_saved != NULL) { __panic (p6_saved); }
 } else {
  trace (23, (g[2] ^ (g[1] * g[0])));
 }
 __defer {
  trace (25, (v1 * 37));
 }
 return 4;
}
FUNCTION fn *p6_f1 (void) {
 __result fn *v2 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v27 = __recover ();
 said (30, v27);
 __defer {
  const struct defer_panic *v32 = __recover ();
  told (35, v32);
  if (v32 != NULL) {
   trace (37, (g[0] - g[2]));
   fn *v38 = defer_closure_of (p6_f0);
  } else 
   v2 = __lambda (fn *, (word v41), {
    if (!go_on ()) { return NULL; }
    const struct defer_panic *v42 = __recover ();
    said (45, v42);
    if (v42 != NULL) {
     trace (47, (v41 & (g[2] ^ v41)));
     {
      gate *gate48 = new_gate ();
      __go {
       __defer done (gate48);
       __defer { told (48, __recover ()); }
       if (v2 != NULL) { v41 = applied (v2, g[1]); }
       kit v51 = (kit) { v2, (v41 ^ g[0]), __lambda (void , (void), {
        if (!go_on ()) { return ; }
        trace (50, (v41 ^ v41));
       }) };
      }
      wait_for (gate48, 1);
     }
    }
    return v2;
   }) ((g[0] ^ g[1]));
 }
}
static void p6 (word i) {
 p6_hook = note; p6_saved = NULL;
 p6_kept[0] = NULL;
 p6_kept[1] = NULL;
 p6_kept[2] = NULL;
 p6_doer = NULL;
 switch (i) {
 case 0: note (p6_f0 (0));
 break;
 case 1: p6_f1 ();
 break;
 }
 remains ();
 if (p6_kept[0] != NULL) { note (p6_kept[0] (0)); }
 if (p6_kept[1] != NULL) { note (p6_kept[1] (1)); }
 if (p6_kept[2] != NULL) { note (p6_kept[2] (2)); }
 if (p6_doer != NULL) { p6_doer (); }
}
static word (*p7_hook) (word) = note;
static const struct defer_panic *p7_saved;
static fn *p7_kept[3];
static doer *p7_doer;
FUNCTION NOINLINE word p7_f0 (word v1);
FUNCTION word p7_f1 (word *v2);
FUNCTION maker *p7_f2 (word v4, kit v5, const struct defer_panic *v6);
FUNCTION pair p7_f3 (word *v7, word v8);
FUNCTION fn *p7_f4 (void);
FUNCTION NOINLINE word p7_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p7_saved = __recover ();
 said (11, p7_saved);
 __defer p7_f3 (&v1, (g[2] + (g[1] ^ 83)));
 __defer __lambda (fn *, (word v14), {
  __result fn *v15 = NULL;
  if (!go_on ()) { return NULL; }
  auto __closure word v24 (word *v17);
  __closure word v24 (word *v17) {
   if (!go_on ()) { return 0; }
   for (word v19 = 0; v19 < 3 && go_on (); v19++) {
    pair v20 = (pair) { v19, { (*v17), (v14 - g[0]) } };
    v15 = v15;
   }
   return (g[1] & (v14 ^ g[0]));
  }
  v24 (&v14);
  if ((g[1] & g[2]) % 3 != 0) { return __lambda (word , (word v27), {
   if (!go_on ()) { return 0; }
   v27 = (g[1] - v1);
   if (v27 % 3 != 0) { __panic (as_char ((v14 - v27))); }
   return (g[1] + (g[2] | 27));
  }); }
 }) ((g[2] | v1));
 const struct defer_panic *v31 = __recover ();
 told (34, v31);
 if (v31 != NULL) 
  __defer __lambda (void , (void), {
   if (!go_on ()) { return ; }
   __defer __lambda (word , (word v38), {
    if (!go_on ()) { return 0; }
    g[1] = g[1];
    return (g[1] - (v38 & g[0]));
   }) ((g[0] ^ (g[2] ^ g[2])));
  }) ();
 return (g[2] & (g[0] & 40));
}
FUNCTION word p7_f1 (word *v2) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 word v42[3] = { ((*v2) * 77), (g[0] ^ g[2]), v3 };
 __defer __lambda (word , (word v45), {
  if (!go_on ()) { return 0; }
  __defer told (47, p7_saved);
  fn *v53 = __lambda (word , (word v48), {
   __result word v49 = 0;
   if (!go_on ()) { return 0; }
   word *v50 = &v42[1];
   return (v48 * (v49 & v45));
  });
  return 18;
 }) ((v3 ^ ((*v2) ^ v3)));
 __closure word v57 (word v58) {
  if (!go_on ()) { return 0; }
  maker *v64 = __lambda (fn *, (word v59), {
   if (!go_on ()) { return NULL; }
   __defer bump (&v59, (g[1] + 41));
   if ((v59 * v3) % 3 != 0) { goto L61; }
   if (v42[v3 % 3] % 3 != 0) { __panic (as_ulong (g[0])); }
   L61: ;
   return p7_kept[2];
  });
  return g[2];
 }
 __defer v57 (g[2]);
 return ((*v2) * 47);
}
FUNCTION maker *p7_f2 (word v4, kit v5, const struct defer_panic *v6) {
 if (!go_on ()) { return NULL; }
 __defer note ((v5.w + (v4 * v4)));
 g[1] = g[1];
 word v72 = 0;
 do {
  v72 = (v72 + 1);
  trace (75, 98);
  __defer bump (&(word) { v72 }, (v72 * g[0]));
  if ((g[1] ^ g[1]) % 3 != 0) { break; }
  bump (&v4, (g[1] | v5.w));
 } while (v72 < 3 && go_on ());
 const struct defer_panic *v79 = __recover ();
 told (82, v79);
 for (word v84 = 0; v84 < 2 && go_on (); v84++) {
  kit v107 = (kit) { __lambda (word , (word v85), {
   __result word v86 = 0;
   if (!go_on ()) { return 0; }
   __defer {
    for (word v89 = 0; v89 < 3 && go_on (); v89++) {
     if (v86 % 3 != 0) { __panic (as_char (g[1])); }
     trace (92, v89);
     trace (93, g[1]);
    }
    __defer {
     const struct defer_panic *v95 = __recover ();
     said (98, v95);
     if (v95 != NULL) {
      __defer __lambda (word , (word v101), {
       if (!go_on ()) { return 0; }
       __defer p7_f1 (&v86);
       return (g[0] * (v72 - g[0]));
      }) ((v5.w - (g[0] * g[0])));
     }
    }
   }
   return (v84 - (v85 & g[1]));
  }), (g[1] | g[0]), NULL };
 }
 return NULL;
}
FUNCTION pair p7_f3 (word *v7, word v8) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v111 = __recover ();
  told (114, v111);
  if (v111 != NULL && (v8 * g[2]) % 3 != 0) { __panic (v111); }
  switch ((g[0] - 8) % 4) {
  case 0:
   {
   switch (v8 % 4) {
   case 0:
    {
    word v121 = 0;
    while (v121 < 1 && go_on ()) {
     v121 = (v121 + 1);
     g[2] = g[2];
     v8 = (g[2] & (g[2] ^ 69));
     __defer __lambda (word , (word v127), {
      __result word v128 = 0;
      if (!go_on ()) { return 0; }
      __defer p7_f0 ((g[0] | (g[1] - g[1])));
      {
       gate *gate130 = new_gate ();
       __go {
        __defer done (gate130);
        __defer { told (130, __recover ()); }
        trace (131, (v121 + (v121 | g[1])));
        fn *v135 = __lambda (word , (word v132), {
         if (!go_on ()) { return 0; }
         if ((v127 ^ 64) % 3 != 0) { return (g[2] ^ (g[1] ^ v121)); }
         return v127;
        });
       }
       wait_for (gate130, 1);
      }
      return (g[2] - (v121 * 3));
     }) (g[1]);
    }
    }
    __attribute__ ((fallthrough));
   case 1:
    {
    trace (139, (v8 - (g[2] ^ 21)));
    }
    break;
   case 2:
    {
    trace (141, (v8 - (v8 | 21)));
    }
    __attribute__ ((fallthrough));
   default:
    trace (143, (g[2] ^ (g[2] + 7)));
    break;
   }
   }
   break;
  case 1:
   {
   trace (145, g[0]);
   }
   break;
  case 2:
   {
   trace (147, ((*v7) & (g[2] & g[2])));
   }
   break;
  default:
   {
   trace (149, ((*v7) ^ v8));
   }
   break;
  }
 }
 return (pair) { g[2], { v8, (g[2] & v8) } };
}
FUNCTION fn *p7_f4 (void) {
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v152 = __recover ();
  said (155, v152);
  if (v152 != NULL) {
   g[0] = (g[0] & g[2]);
   auto __closure word v159 (word v160);
   __closure word v159 (word v160) {
    __result word v161 = 0;
    if (!go_on ()) { return 0; }
    { word (*h162) (word) = defer_fn (v159); __defer defer_fn_free (h162); applied_pointer (h162, v160); }
    return (v160 * (v161 - 34));
   }
   v159 ((g[0] - (g[2] ^ 61)));
   if ((g[2] + g[1]) % 3 != 0) {
    trace (166, g[2]);
    word v168 = 0;
    L167: ;
    v168 = (v168 + 1);
    if (v168 % 3 != 0) { goto L171; }
    trace (172, (g[0] & v168));
    L171: ;
    __lambda (pair , (pair v174, word *v175), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     const struct defer_panic *v176 = __recover ();
     told (179, v176);
     const struct defer_panic *v180 = __recover ();
     told (183, v180);
     if (v180 != NULL) {
      v174 = v174;
     }
     __defer {
      const struct defer_panic *v187 = __recover ();
      said (190, v187);
      if (v187 != NULL) {
       __lambda (pair , (pair v193, word *v194), {
        __result pair v195 = { 0, { 0, 0 } };
        if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
        const struct defer_panic *v196 = __recover ();
        said (199, v196);
        if (v196 != NULL) {
         v168 = __lambda (word , (word v202), {
          __result word v203 = 0;
          if (!go_on ()) { return 0; }
          __defer p7_f4 ();
          if (g[0] % 3 != 1) { return (v203 - (g[1] - g[2])); }
          return (v203 - (v168 * g[0]));
         }) (v174.w);
         const struct defer_panic *v208 = __recover ();
         told (211, v208);
         if (v208 != NULL) {
          if (v174.w % 3 != 0) { return v174; }
          if (v208 != NULL) { __panic (v208); }
         }
         fn *v215 = v159;
        } else {
         trace (217, (*v194));
        }
       }) ((pair) { (v174.row[0] * 67), { 92, (g[2] + g[2]) } }, v175);
       if (v187 != NULL) { __panic (v187); }
      }
     }
     return v174;
    }) ((pair) { g[1], { (v168 - v168), 88 } }, &(word) { (v168 ^ v168) });
    if (v168 < 2 && go_on ()) { goto L167; }
   } else {
    trace (220, g[1]);
   }
  }
 }
 return NULL;
}
static void p7 (word i) {
 p7_hook = note; p7_saved = NULL;
 p7_kept[0] = NULL;
 p7_kept[1] = NULL;
 p7_kept[2] = NULL;
 p7_doer = NULL;
 switch (i) {
 case 0: note (p7_f0 (0));
 break;
 case 1: note (p7_f1 (&g[0]));
 break;
 case 2: p7_f2 (14, (kit) { defer_closure_of (note), 2, NULL }, NULL);
 break;
 case 3: p7_f3 (&g[0], 22);
 break;
 case 4: p7_f4 ();
 break;
 }
 remains ();
 if (p7_kept[0] != NULL) { note (p7_kept[0] (0)); }
 if (p7_kept[1] != NULL) { note (p7_kept[1] (1)); }
 if (p7_kept[2] != NULL) { note (p7_kept[2] (2)); }
 if (p7_doer != NULL) { p7_doer (); }
}
static word (*p8_hook) (word) = note;
static const struct defer_panic *p8_saved;
static fn *p8_kept[3];
static doer *p8_doer;
FUNCTION word p8_f0 (word v1);
FUNCTION maker *p8_f1 (word v2, kit v3, doer *v4);
FUNCTION kit p8_f2 (void);
FUNCTION maker *p8_f3 (fn *v6);
FUNCTION word p8_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  auto __closure fn *v10 (word v11);
  __closure fn *v10 (word v11) {
   if (!go_on ()) { return NULL; }
   __defer mixed ((unsigned char) (v1), (double) (v11) * 0.5, (pair) { (v11 * g[2]), { (g[2] + 51), g[1] } });
   p8_kept[1] = __lambda (fn *, (word v14), {
    __result fn *v15 = NULL;
    if (!go_on ()) { return NULL; }
    doer *v18 = __lambda (void , (void), {
     if (!go_on ()) { return ; }
     said (17, p8_saved);
    });
    p8_doer = __lambda (void , (void), {
     if (!go_on ()) { return ; }
     const struct defer_panic *v21 = __recover ();
     said (24, v21);
     trace (25, (g[0] & (g[2] + 68)));
    });
    return v15;
   }) (g[1]);
   __defer {
    trace (28, v1);
   }
   return p8_kept[1];
  }
  v10 (g[2]);
 }
 return v1;
}
FUNCTION maker *p8_f1 (word v2, kit v3, doer *v4) {
 __result maker *v5 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v32 = __recover ();
 told (35, v32);
 __defer {
  const struct defer_panic *v37 = __recover ();
  told (40, v37);
  if (v37 != NULL) {
   v2 = defer_closure_of (note) (g[1]);
   p8_saved = p8_saved;
  }
  __closure word v77 (word v45, word *v46) {
   if (!go_on ()) { return 0; }
   p8_saved = deep ();
   said (49, p8_saved);
   __defer {
    for (word v52 = 0; v52 < 1 && go_on (); v52++) {
     __defer __lambda (void , (void), {
      if (!go_on ()) { return ; }
      if (v4 != NULL) { v4 (); }
     }) ();
     v45 = __lambda (word , (word v56), {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v57 = __recover ();
      said (60, v57);
      if (v57 != NULL) {
       v3.w = (v52 * (g[2] | 5));
       __lambda (void , (void), {
        if (!go_on ()) { return ; }
        __defer {
         const struct defer_panic *v65 = deep ();
         told (68, v65);
         if (v65 != NULL) {
          v56 = (g[1] - g[1]);
          if (v65 != NULL) { __panic (v65); }
         } else {
          if (p8_kept[1] != NULL) { v45 = p8_kept[1] ((g[2] & (v52 | v52))); }
         }
        }
       }) ();
       if (v57 != NULL) { __panic (v57); }
      }
      __defer p8_f0 ((v52 * v56));
      return 68;
     }) ((v45 - (g[0] | (*v46))));
    }
   }
   return 36;
  }
 }
 return v5;
}
FUNCTION kit p8_f2 (void) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 p8_saved = __recover ();
 said (81, p8_saved);
 __defer p8_f2 ();
 __closure word v85 (word v86) {
  if (!go_on ()) { return 0; }
  word v88 = 0;
  L87: ;
  v88 = (v88 + 1);
  for (word v92 = 0; v92 < 4 && go_on (); v92++) {
   __defer told (94, __recover ());
   __defer p8_f2 ();
  }
  __defer __lambda (pair , (pair v97, word *v98), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   __defer __lambda (fn *, (word v100), {
    if (!go_on ()) { return NULL; }
    __defer p8_f1 (v100, (kit) { p8_kept[1], g[0], NULL }, NULL);
    {
     gate *gate102 = new_gate ();
     __go in_thread (gate102, v85, v88); wait_for (gate102, 1);
    }
    return p8_kept[1];
   }) (v86);
   return v97;
  }) ((pair) { (g[2] ^ g[1]), { (g[2] * g[0]), g[1] } }, &v86);
  if (v88 < 1 && go_on ()) { goto L87; }
  return (v86 ^ (g[1] * g[0]));
 }
 v85 (61);
 return (kit) { v85, 90, p8_doer };
}
FUNCTION maker *p8_f3 (fn *v6) {
 __result maker *v7 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  __defer p8_f1 ((g[1] & (g[1] ^ 86)), (kit) { __lambda (word , (word v112), {
   if (!go_on ()) { return 0; }
   if (v6 != NULL) { p8_hook = defer_fn (v6); }
   if ((v112 + g[1]) % 3 != 0) { goto L114; }
   __defer told (116, NULL);
   L114: ;
   __defer p8_f1 (v112, (kit) { v6, (v112 * v112), __lambda (void , (void), {
    if (!go_on ()) { return ; }
    p8_hook = note;
    fn *v119 = v6;
   }) }, __lambda (void , (void), {
    if (!go_on ()) { return ; }
    __defer p8_f3 (__lambda (word , (word v122), {
     __result word v123 = 0;
     if (!go_on ()) { return 0; }
     __defer p8_f0 (g[2]);
     return g[2];
    }));
   }));
   return v112;
  }), (g[0] + g[2]), NULL }, NULL);
 }
 return v7;
}
static void p8 (word i) {
 p8_hook = note; p8_saved = NULL;
 p8_kept[0] = NULL;
 p8_kept[1] = NULL;
 p8_kept[2] = NULL;
 p8_doer = NULL;
 switch (i) {
 case 0: note (p8_f0 (0));
 break;
 case 1: p8_f1 (7, (kit) { defer_closure_of (note), 1, NULL }, NULL);
 break;
 case 2: p8_f2 ();
 break;
 case 3: p8_f3 (NULL);
 break;
 }
 remains ();
 if (p8_kept[0] != NULL) { note (p8_kept[0] (0)); }
 if (p8_kept[1] != NULL) { note (p8_kept[1] (1)); }
 if (p8_kept[2] != NULL) { note (p8_kept[2] (2)); }
 if (p8_doer != NULL) { p8_doer (); }
}
static word (*p9_hook) (word) = note;
static const struct defer_panic *p9_saved;
static fn *p9_kept[3];
static doer *p9_doer;
FUNCTION word p9_f0 (word v1);
FUNCTION fn *p9_f1 (fn *v2);
FUNCTION NOINLINE kit p9_f2 (void);
FUNCTION word p9_f0 (word v1) {
 if (!go_on ()) { return 0; }
 told (4, NULL);
 p9_hook = defer_fn (__lambda (word , (word v6), {
  __result word v7 = 0;
  if (!go_on ()) { return 0; }
  const struct defer_panic *v8 = __recover ();
  said (11, v8);
  return (g[0] ^ g[0]);
 }));
 if ((v1 - 16) % 3 != 0) {
  doer *v19 = __lambda (void , (void), {
   if (!go_on ()) { return ; }
   word v16 = 0;
   L15: ;
   v16 = (v16 + 1);
   if (v16 < 2 && go_on ()) { goto L15; }
  });
 } else {
  trace (21, v1);
 }
 return (v1 + g[1]);
}
FUNCTION fn *p9_f1 (fn *v2) {
 if (!go_on ()) { return NULL; }
 __defer {
  {
   gate *gate24 = new_gate ();
   __go __lambda (void, (void), {
    __defer done (gate24);
    __defer { told (24, __recover ()); }
    __defer note ((g[1] | (g[0] + g[2])));
   }) ();
   wait_for (gate24, 1);
  }
  fn *v36[3] = { __lambda (word , (word v27), {
   if (!go_on ()) { return 0; }
   if (p9_kept[1] != NULL) { { word (*h28) (word) = defer_fn (p9_kept[1]); __defer defer_fn_free (h28); v27 = applied_pointer (h28, 89); } }
   return 9;
  }), __lambda (word , (word v30), {
   __result word v31 = 0;
   if (!go_on ()) { return 0; }
   fn *v32 = v2;
   p9_kept[2] = v32;
   return g[2];
  }), v2 };
 }
 return v2;
}
FUNCTION NOINLINE kit p9_f2 (void) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  const struct defer_panic *v40 = __recover ();
  told (43, v40);
  fn *v92 = __lambda (word , (word v44), {
   __result word v45 = 0;
   if (!go_on ()) { return 0; }
   __defer {
    const struct defer_panic *v47 = __recover ();
    said (50, v47);
    if (v47 != NULL) {
     for (word v53 = 0; v53 < 3 && go_on (); v53++) {
      __lambda (pair , (pair v55, word *v56), {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       v47 = __recover ();
       said (59, v47);
       v55 = __lambda (pair , (pair v61, word *v62), {
        __result pair v63 = { 0, { 0, 0 } };
        if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
        const struct defer_panic *v64 = __recover ();
        told (67, v64);
        word v69 = (*v62);
        return v55;
       }) (v55, v56);
       return (pair) { (v44 * g[0]), { (v45 & 0), v53 } };
      }) ((pair) { (v45 ^ g[0]), { g[2], (v53 + g[0]) } }, &v45);
      __lambda (pair , (pair v74, word *v75), {
       __result pair v76 = { 0, { 0, 0 } };
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       v44 = (v45 + (g[2] | g[1]));
       __lambda (void , (void), {
        if (!go_on ()) { return ; }
        v53 = (v45 + (g[2] - 97));
       }) ();
       v53 = v45;
      }) ((pair) { v45, { (g[1] - g[2]), (g[2] | 8) } }, &v53);
      trace (82, (g[0] - (v53 ^ g[1])));
     }
    } else {
     { word (*h83) (word) = defer_fn (__lambda (word , (word v84), {
      if (!go_on ()) { return 0; }
      __defer {
       const struct defer_panic *v86 = __recover ();
       said (89, v86);
      }
      return (g[1] | (v45 & g[1]));
     })); __defer defer_fn_free (h83); applied_pointer (h83, (g[1] - g[1])); }
    }
   }
   return 94;
  });
 }
 return (kit) { p9_kept[1], (g[1] ^ g[0]), p9_doer };
}
static void p9 (word i) {
 p9_hook = note; p9_saved = NULL;
 p9_kept[0] = NULL;
 p9_kept[1] = NULL;
 p9_kept[2] = NULL;
 p9_doer = NULL;
 switch (i) {
 case 0: note (p9_f0 (0));
 break;
 case 1: p9_f1 (NULL);
 break;
 case 2: p9_f2 ();
 break;
 }
 remains ();
 if (p9_kept[0] != NULL) { note (p9_kept[0] (0)); }
 if (p9_kept[1] != NULL) { note (p9_kept[1] (1)); }
 if (p9_kept[2] != NULL) { note (p9_kept[2] (2)); }
 if (p9_doer != NULL) { p9_doer (); }
}
static word (*p10_hook) (word) = note;
static const struct defer_panic *p10_saved;
static fn *p10_kept[3];
static doer *p10_doer;
FUNCTION word p10_f0 (word v1);
FUNCTION word p10_f1 (word *v2, pair v3);
FUNCTION NOINLINE kit p10_f2 (fn *v5, fn *v6);
FUNCTION NOINLINE word p10_f3 (pair v7);
FUNCTION word p10_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v9 = __recover ();
  told (12, v9);
  if ((g[1] & v1) % 3 != 0) { goto L13; }
  __lambda (void , (void), {
   if (!go_on ()) { return ; }
   g[0] = (g[1] | (v1 + g[2]));
   auto __closure void v17 (void);
   __closure void v17 (void) {
    if (!go_on ()) { return ; }
    if ((g[0] & v1) % 3 != 0) { return ; }
    v1 = __lambda (word , (word v20), {
     if (!go_on ()) { return 0; }
     __defer {
      const struct defer_panic *v22 = __recover ();
      said (25, v22);
     }
     word v28[3] = { 81, (v20 * v1), (g[2] | g[1]) };
     fn *v30 = NULL;
     return (v20 + 57);
    }) (28);
    word v33 = (g[2] * (v1 ^ g[0]));
   }
  }) ();
  L13: ;
  switch (g[1] % 4 + 1) {
  case 0:
   {
   trace (38, (g[0] - (v1 ^ v1)));
   }
   break;
  case 1:
   trace (41, 57);
   __attribute__ ((fallthrough));
  default:
   {
   trace (43, v1);
   }
   break;
  }
 }
 return (g[2] * (v1 ^ v1));
}
FUNCTION word p10_f1 (word *v2, pair v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v46 = __recover ();
  said (49, v46);
  pair v50 = v3;
  told (53, v46);
  if ((g[1] ^ 29) % 3 != 0) { goto L54; }
  {
   auto __closure word v58 (word v59);
   __closure word v58 (word v59) {
    __result word v60 = 0;
    if (!go_on ()) { return 0; }
    const struct defer_panic *v61 = __recover ();
    told (64, v61);
    __defer p10_f2 (__lambda (word , (word v66), {
     if (!go_on ()) { return 0; }
     trace (67, g[0]);
     return (g[2] & (g[2] | v60));
    }), v58);
   }
   v58 ((v4 - (v4 * g[2])));
  }
  L54: ;
 }
 return (v4 * (v4 & 6));
}
FUNCTION NOINLINE kit p10_f2 (fn *v5, fn *v6) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 const struct defer_panic *v72 = __recover ();
 told (75, v72);
 return (kit) { v5, (g[0] * 53), p10_doer };
}
FUNCTION NOINLINE word p10_f3 (pair v7) {
 if (!go_on ()) { return 0; }
 __lambda (word , (word v119), {
  __result word v120 = 0;
  if (!go_on ()) { return 0; }
  word v122 = 0;
  L121: ;
  v122 = (v122 + 1);
  if (v122 % 3 != 0) { return (v7.w - (v119 * v122)); }
  if (v122 < 1 && go_on ()) { goto L121; }
  auto __closure word v128 (word v130);
  auto __closure void v129 (void);
  __closure word v128 (word v130) {
   __result word v131 = 0;
   if (!go_on ()) { return 0; }
   p10_saved = deep ();
   told (134, p10_saved);
   if ((v131 - g[1]) % 3 != 0) {
    for (word v138 = 0; v138 < 1 && go_on (); v138++) {
     __defer mixed ((unsigned char) (g[1]), (double) ((g[0] & (g[1] - v130))) * 0.5, v7);
     fn *v141[3] = { v128, defer_closure_of (p10_f0), v128 };
    }
    if ((v7.w & v119) % 3 != 0) { return v122; }
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     fn *v145[3] = { p10_kept[1], v128, v128 };
     if (v145[2] != NULL) { __defer v145[2] ((g[2] & g[0])); }
     v7 = (pair) { (v122 * 25), { g[0], v7.row[1] } };
    }) ();
   }
   v131 = p10_f3 (v7);
   return (v7.w | (g[2] ^ 80));
  }
  __closure void v129 (void) {
   if (!go_on ()) { return ; }
   if ((v120 | g[1]) % 3 != 0) { goto L151; }
   trace (152, g[1]);
   L151: ;
  }
  v129 ();
  v128 ((v7.row[v7.row[1] % 2] * g[0]));
  return 41;
 }) ((g[1] & (v7.w ^ v7.row[0])));
 return g[1];
}
static void p10 (word i) {
 p10_hook = note; p10_saved = NULL;
 p10_kept[0] = NULL;
 p10_kept[1] = NULL;
 p10_kept[2] = NULL;
 p10_doer = NULL;
 switch (i) {
 case 0: note (p10_f0 (0));
 break;
 case 1: note (p10_f1 (&g[0], (pair) { 1, { 4, 5 } }));
 break;
 case 2: p10_f2 (NULL, NULL);
 break;
 case 3: note (p10_f3 ((pair) { 3, { 4, 5 } }));
 break;
 }
 remains ();
 if (p10_kept[0] != NULL) { note (p10_kept[0] (0)); }
 if (p10_kept[1] != NULL) { note (p10_kept[1] (1)); }
 if (p10_kept[2] != NULL) { note (p10_kept[2] (2)); }
 if (p10_doer != NULL) { p10_doer (); }
}
static const struct panicker programs[] = {
{ 1, 3, p1 },
{ 2, 4, p2 },
{ 3, 5, p3 },
{ 4, 2, p4 },
{ 5, 3, p5 },
{ 6, 2, p6 },
{ 7, 5, p7 },
{ 8, 4, p8 },
{ 9, 3, p9 },
{ 10, 4, p10 },
};
#include "main-panics.h"
