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
FUNCTION NOINLINE word p1_f3 (word v5);
FUNCTION NOINLINE word p1_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v6 = __recover ();
 said (9, v6);
 __defer {
  const struct defer_panic *v11 = __recover ();
  told (14, v11);
  if ((v1 + g[1]) % 3 != 0) { goto L15; }
  if ((g[2] * 37) % 3 != 0) { __panicf (LINES, (g[0] & g[0]), (g[1] - v1)); }
  {
   gate *gate17 = new_gate ();
   __go __lambda (void, (void), {
    __defer done (gate17);
    __defer { told (17, __recover ()); }
    word v18 = (g[1] + (g[0] ^ g[0]));
    trace (21, (v1 | (g[0] + 47)));
   }) ();
   wait_for (gate17, 1);
  }
  __lambda (void , (void), {
   if (!go_on ()) { return ; }
   v6 = __recover ();
   told (25, v6);
   if (v6 != NULL) {
    kit v40 = (kit) { p1_kept[1], (v1 - g[1]), __lambda (void , (void), {
     if (!go_on ()) { return ; }
     v6 = __recover ();
     said (29, v6);
     if (v6 != NULL) {
      __defer note ((v1 & (g[0] + 81)));
      __lambda (pair , (pair v33, word *v34), {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       __defer p1_f1 (&(word) { (g[1] + (*v34)) }, p1_kept[1]);
       return (pair) { (v1 ^ v1), { 72, v33.w } };
      }) ((pair) { (g[1] ^ g[1]), { (g[1] & v1), (g[2] | g[0]) } }, &v1);
     } else {
      trace (37, 76);
     }
     __defer {
      trace (39, v1);
     }
    }) };
   }
  }) ();
  L15: ;
 }
 return (g[0] ^ g[2]);
}
FUNCTION maker *p1_f1 (word *v2, fn *v3) {
 __result maker *v4 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  __defer p1_hook (((*v2) * (g[2] & g[1])));
  if (v3 != NULL) { __defer v3 ((g[1] | g[1])); }
 }
 __defer {
  const struct defer_panic *v48 = __recover ();
  said (51, v48);
  if (v48 != NULL) {
   g[0] = g[0];
  }
  g[2] = g[2];
 }
 for (word v58 = 0; v58 < 1 && go_on (); v58++) {
  if (p1_kept[0] != NULL) 
   __defer p1_f3 (((*v2) | (v58 * v58)));
  if (v3 != NULL) {
   if (v3 != NULL) { { word (*h63) (word) = defer_fn (v3); __defer defer_fn_free (h63); applied_pointer (h63, g[1]); } }
   if ((v58 & g[2]) % 3 != 0) { __panic (as_literal (6)); }
  }
 }
 return v4;
}
FUNCTION maker *p1_f2 (void) {
 if (!go_on ()) { return NULL; }
 __defer {
  word v68 = 0;
  L67: ;
  v68 = (v68 + 1);
  if ((g[1] ^ g[0]) % 3 != 0) {
   __closure void v73 (void) {
    if (!go_on ()) { return ; }
    if ((g[2] ^ v68) % 3 != 0) { return ; }
    v68 = applied (__lambda (word , (word v76), {
     __result word v77 = 0;
     if (!go_on ()) { return 0; }
     v76 = v76;
     __panic (as_literal (40));
     __panic (as_float ((v76 ^ v77)));
    }), (v68 * (g[2] * g[1])));
   }
   v73 ();
  }
  g[2] = 18;
  if (v68 < 3 && go_on ()) { goto L67; }
  switch ((g[0] * g[2]) % 4) {
  case 0:
   p1_hook = defer_fn (defer_closure_of (p1_f0));
   if (p1_saved != NULL && (v68 ^ g[1]) % 3 != 0) { __panic (p1_saved); }
   break;
  case 2:
   g[2] = 98;
   __attribute__ ((fallthrough));
  default:
   __defer {
    v68 = (v68 & (v68 + g[1]));
    __defer mixed ((unsigned char) ((g[1] * 33)), (double) ((v68 + g[2])) * 0.5, (pair) { v68, { (g[0] & 38), g[0] } });
    word v95 = 0;
    while (v95 < 1 && go_on ()) {
     v95 = (v95 + 1);
     fn *v103[3] = { __lambda (word , (word v99), {
      __result word v100 = 0;
      if (!go_on ()) { return 0; }
      trace (101, v95);
      return v95;
     }), NULL, NULL };
    }
   }
   break;
  }
 }
 return NULL;
}
FUNCTION NOINLINE word p1_f3 (word v5) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v107 = __recover ();
  told (110, v107);
  auto __closure word v112 (word v113);
  __closure word v112 (word v113) {
   if (!go_on ()) { return 0; }
   v107 = __recover ();
   said (116, v107);
   if (v107 != NULL) {
    v5 = v112 ((v113 + v5));
    trace (119, (v5 + (g[0] * 23)));
    if (v107 != NULL) { __panic (v107); }
   }
   __defer {
    const struct defer_panic *v122 = __recover ();
    told (125, v122);
    __panic (as_int (v5));
    p1_hook = defer_fn (v112);
    word v128 = (v113 ^ (v113 * g[0]));
    auto __closure word v131 (word v133);
    auto __closure word v132 (word v154);
    __closure word v131 (word v133) {
     __result word v134 = 0;
     if (!go_on ()) { return 0; }
     const struct defer_panic *v135 = __recover ();
     told (138, v135);
     if (v135 != NULL) {
      __closure word v141 (word v142) {
       __result word v143 = 0;
       if (!go_on ()) { return 0; }
       g[0] = (g[0] ^ g[0]);
      }
     }
     __defer __lambda (word , (word v147), {
      __result word v148 = 0;
      if (!go_on ()) { return 0; }
      __defer p1_f2 ();
      g[2] = g[1];
      trace (151, (v147 + (g[2] | g[0])));
     }) ((v133 - (g[0] + 56)));
     __defer p1_f2 ();
    }
    __closure word v132 (word v154) {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v155 = __recover ();
     told (158, v155);
     if (v155 != NULL) {
      __defer bump (&v5, g[2]);
      return p1_hook (v154);
      if (v155 != NULL) { __panic (v155); }
     }
     said (165, v122);
     {
      gate *gate166 = new_gate ();
      __go __lambda (void, (void), {
       __defer done (gate166);
       __defer { told (166, __recover ()); }
       __defer v132 ((g[0] * (g[0] + g[2])));
      }) ();
      wait_for (gate166, 1);
     }
     return g[1];
    }
    p1_kept[2] = v132;
    v131 (g[2]);
   }
   word v172 = 0;
   do {
    v172 = (v172 + 1);
    __defer {
     v107 = __recover ();
     told (178, v107);
     if (v107 != NULL) {
      doer *v182 = __lambda (void , (void), {
       if (!go_on ()) { return ; }
       if (g[0] % 3 != 0) { __panic (as_char ((v172 ^ v172))); }
       g[2] = 3;
      });
     }
    }
   } while (v172 < 1 && go_on ());
   return (g[0] * (g[1] - v172));
  }
  p1_kept[0] = v112;
  p1_kept[2] = v112;
 }
 return (g[1] * (g[1] - v5));
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
 case 3: note (p1_f3 (21));
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
FUNCTION NOINLINE kit p2_f4 (const struct defer_panic *v7);
FUNCTION word p2_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer __lambda (void , (void), {
  if (!go_on ()) { return ; }
  __defer p2_hook ((g[1] ^ (v1 ^ g[0])));
  kit v46 = (kit) { __lambda (word , (word v11), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v12 = __recover ();
   told (15, v12);
   if (v12 != NULL) {
    __defer {
     v12 = __recover ();
     p2_hook = defer_fn (defer_closure_of (p2_f0));
     trace (20, (g[2] | (v11 - g[0])));
    }
   } else {
    v11 = g[1];
   }
   p2_hook = defer_fn (__lambda (word , (word v23), {
    __result word v24 = 0;
    if (!go_on ()) { return 0; }
    __defer {
     v23 = v1;
     __defer p2_f3 (NULL);
     if (v12 != NULL) { __panic (v12); }
    }
    if ((g[0] & 20) % 3 != 0) { return (g[2] | (v23 | g[1])); }
    __defer p2_f0 ((g[1] | (v24 - g[1])));
    return (v1 * v24);
   }));
   return (g[0] - (v11 ^ g[2]));
  }), (v1 ^ g[1]), __lambda (void , (void), {
   if (!go_on ()) { return ; }
   const struct defer_panic *v34 = __recover ();
   said (37, v34);
   if (v34 != NULL) {
    __defer __lambda (fn *, (word v40), {
     if (!go_on ()) { return NULL; }
     trace (41, (g[1] | (g[1] - v40)));
     return NULL;
    }) ((v1 | v1));
    if (v34 != NULL) { __panic (v34); }
   }
   __defer {
    trace (45, g[2]);
   }
  }) };
 }) ();
 return g[2];
}
FUNCTION void p2_f1 (void) {
 if (!go_on ()) { return ; }
 __closure fn *v51 (word v52) {
  __result fn *v53 = NULL;
  if (!go_on ()) { return NULL; }
  if ((v52 & g[2]) % 3 != 0) {
   p2_saved = p2_saved;
  }
 }
 v51 (73);
 v51 ((g[0] ^ (g[0] + g[2])));
 __lambda (word , (word v59), {
  __result word v60 = 0;
  if (!go_on ()) { return 0; }
  if ((v60 | 18) % 3 != 0) { goto L61; }
  switch (g[0] % 4) {
  case 2:
   {
   if (p2_kept[2] != NULL) { v59 = applied (p2_kept[2], (v60 ^ (v59 - g[0]))); }
   auto __closure word v66 (word v68);
   auto __closure void v67 (void);
   __closure word v66 (word v68) {
    if (!go_on ()) { return 0; }
    g[1] = (v68 + 90);
    return (v59 - (g[1] & 47));
   }
   __closure void v67 (void) {
    if (!go_on ()) { return ; }
    trace (72, (v60 | (v59 - g[1])));
   }
   v67 ();
   }
   __attribute__ ((fallthrough));
  default:
   trace (76, (v60 + 20));
   break;
  }
  L61: ;
  return v60;
 }) ((g[1] * g[0]));
}
FUNCTION fn *p2_f2 (word v2, fn *v3, const struct defer_panic *v4) {
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v78 = __recover ();
 told (81, v78);
 __defer {
  __defer bump (&v2, (v2 - (g[1] | v2)));
  __defer {
   const struct defer_panic *v85 = __recover ();
   said (88, v85);
   if (v85 != NULL) {
    __lambda (pair , (pair v91, word *v92), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     g[0] = v2;
     if ((v2 | (*v92)) % 3 != 0) {
      if ((v91.w - v2) % 3 != 0) { __panic (as_double ((g[0] * g[0]))); }
     }
     if (v3 != NULL) { __defer v3 ((v2 & g[0])); }
     return v91;
    }) ((pair) { (g[2] & v2), { (v2 + g[1]), (g[0] | 83) } }, &v2);
    __defer {
     word v99 = 7;
     __defer p2_f3 (__lambda (void , (void), {
      if (!go_on ()) { return ; }
      __defer p2_f2 ((g[0] + (g[1] ^ g[0])), v3, v4);
      { word (*h103) (word) = defer_fn (__lambda (word , (word v104), {
       if (!go_on ()) { return 0; }
       trace (105, (g[1] ^ (g[2] + 36)));
       return (v104 * g[1]);
      })); __defer defer_fn_free (h103); v2 = applied_pointer (h103, (v2 - g[2])); }
     }));
    }
    if (v85 != NULL) { __panic (v85); }
   } else {
    trace (108, (v2 * (g[0] * g[2])));
   }
  }
 }
 return v3;
}
FUNCTION kit p2_f3 (doer *v5) {
 __result kit v6 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  switch ((g[0] ^ 86) % 4) {
  case 0:
   __defer note ((g[2] ^ (g[2] & g[2])));
   __defer p2_f4 (p2_saved);
   break;
  case 1:
   if (p2_saved != NULL && (g[0] - g[2]) % 3 != 0) { __panic (p2_saved); }
   break;
  case 2:
   trace (118, g[2]);
   break;
  }
  __defer {
   const struct defer_panic *v120 = __recover ();
   said (123, v120);
   v6 = v6;
   {
    gate *gate125 = new_gate ();
    __go {
     __defer done (gate125);
     __defer { told (125, __recover ()); }
     applied (__lambda (word , (word v127), {
      if (!go_on ()) { return 0; }
      __defer p2_f2 (v6.w, __lambda (word , (word v129), {
       __result word v130 = 0;
       if (!go_on ()) { return 0; }
       pair v131 = (pair) { 93, { (v127 - 73), (v6.w - v129) } };
       v131.w = (v130 + (v127 * 29));
      }), v120);
      word v134 = (g[1] & (g[2] & 67));
      kit v143 = (kit) { __lambda (word , (word v136), {
       if (!go_on ()) { return 0; }
       v134 = (v6.w - (v136 - v6.w));
       word v138 = (v127 ^ (g[1] - 6));
       return v136;
      }), (v6.w + g[1]), __lambda (void , (void), {
       if (!go_on ()) { return ; }
       trace (142, (v6.w | (g[1] | v134)));
      }) };
      return v127;
     }), g[0]);
    }
    wait_for (gate125, 1);
   }
  }
 }
 return v6;
}
FUNCTION NOINLINE kit p2_f4 (const struct defer_panic *v7) {
 __result kit v8 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 const struct defer_panic *v147 = deep ();
 told (150, v147);
 if (v147 != NULL) {
  switch (g[0] % 4) {
  case 0:
   {
   __lambda (word , (word v155), {
    if (!go_on ()) { return 0; }
    __defer {
     const struct defer_panic *v157 = deep ();
     said (160, v157);
     if (v157 != NULL) {
      if (p2_kept[1] != NULL) { v155 = p2_kept[1] (73); }
     }
     if (v8.f != NULL) { v155 = v8.f ((v155 | (v8.w & 69))); }
     v8.d = __lambda (void , (void), {
      if (!go_on ()) { return ; }
      { word (*h166) (word) = defer_fn (__lambda (word , (word v167), {
       __result word v168 = 0;
       if (!go_on ()) { return 0; }
       const struct defer_panic *v169 = __recover ();
       told (172, v169);
       if (v169 != NULL) 
        __panic (as_char (g[1]));
       if (g[0] % 3 != 2) { return (v8.w ^ (v8.w * v8.w)); }
       return (g[1] & (g[2] - 90));
      })); __defer defer_fn_free (h166); v155 = applied_pointer (h166, v155); }
     });
     v155 = (v155 & (v8.w & v155));
     const struct defer_panic *v178 = __recover ();
     said (181, v178);
    }
    __closure fn *v187 (word *v183) {
     __result fn *v184 = NULL;
     if (!go_on ()) { return NULL; }
     if (p2_kept[1] != NULL) { v155 = applied (p2_kept[1], (g[1] ^ (v155 | g[0]))); }
     return v184;
    }
    __defer v187 (&v155);
    if ((v155 - v155) % 3 != 0) { return (g[2] * (g[1] ^ v155)); }
    return 74;
   }) ((g[2] | g[0]));
   p2_hook = note;
   }
   __attribute__ ((fallthrough));
  case 1:
   if (g[1] % 3 != 0) { __panicf (LINES, (g[2] | g[2]), v8.w); }
   if (g[1] % 3 != 0) { return v8; }
   __attribute__ ((fallthrough));
  default:
   {
   __lambda (word , (word v198), {
    __result word v199 = 0;
    if (!go_on ()) { return 0; }
    __defer {
     __defer p2_f1 ();
     if (v8.f != NULL) { __defer applied (v8.f, (v199 + (v198 - v198))); }
    }
    if ((v198 - v198) % 3 != 0) {
     __panic (as_double ((v198 ^ 21)));
    }
    return (g[0] - g[2]);
   }) ((v8.w & (v8.w + v8.w)));
   }
   break;
  }
 }
 __defer told (208, v7);
 return (kit) { NULL, (g[2] - g[0]), p2_doer };
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
 case 4: p2_f4 (NULL);
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
FUNCTION NOINLINE word p3_f5 (fn *v12);
FUNCTION word p3_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v14 = __recover ();
  said (17, v14);
  if (v14 != NULL) {
   word v20 = 0;
   L19: ;
   v20 = (v20 + 1);
   word v24 = 0;
   L23: ;
   v24 = (v24 + 1);
   for (word v28 = 0; v28 < 4 && go_on (); v28++) {
    { word (*h31) (word) = defer_fn (__lambda (word , (word v32), {
     if (!go_on ()) { return 0; }
     v14 = __recover ();
     said (35, v14);
     if ((v20 | 58) % 3 != 0) { return (v32 & (g[0] ^ 39)); }
     pairer *v46 = __lambda (pair , (pair v38, word *v39), {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      __defer __lambda (fn *, (word v41), {
       if (!go_on ()) { return NULL; }
       trace (43, (g[1] * (v38.row[1] + 89)));
       return p3_kept[0];
      }) (83);
      return v38;
     });
     return g[0];
    })); __defer defer_fn_free (h31); applied_pointer (h31, g[0]); }
   }
   p3_hook = defer_fn (__lambda (word , (word v50), {
    __result word v51 = 0;
    if (!go_on ()) { return 0; }
    g[0] = g[1];
    __defer p3_f2 ((v50 | (g[2] ^ v2)), __lambda (word , (word v54), {
     __result word v55 = 0;
     if (!go_on ()) { return 0; }
     trace (56, g[0]);
     {
      gate *gate58 = new_gate ();
      __go __lambda (void, (void), {
       __defer done (gate58);
       __defer { told (58, __recover ()); }
       word v60[3] = { (g[1] | v55), (g[2] | g[2]), v51 };
       g[2] = g[2];
      }) ();
      wait_for (gate58, 1);
     }
     return (g[2] + (g[2] & 79));
    }));
    return (v24 | (g[2] * g[0]));
   }));
   if (v24 < 4 && go_on ()) { goto L23; }
   if (v20 < 4 && go_on ()) { goto L19; }
   if (v14 != NULL) { __panic (v14); }
  }
 }
}
FUNCTION kit p3_f1 (pair v3, const struct defer_panic *v4, word v5) {
 __result kit v6 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer p3_f4 ();
 if (v6.f != NULL) { v5 = v6.f ((v5 | (v6.w | g[2]))); }
 v5 = (v3.row[0] - (v3.row[1] * g[1]));
 p3_hook = note;
 __defer __lambda (word , (word v71), {
  if (!go_on ()) { return 0; }
  auto __closure fn *v73 (word v74);
  __closure fn *v73 (word v74) {
   __result fn *v75 = NULL;
   if (!go_on ()) { return NULL; }
   __defer {
    const struct defer_panic *v77 = __recover ();
    told (80, v77);
    { word (*h81) (word) = defer_fn (__lambda (word , (word v82), {
     if (!go_on ()) { return 0; }
     word v83 = v5;
     trace (85, (g[2] ^ v6.w));
     __defer p3_f4 ();
     return 1;
    })); __defer defer_fn_free (h81); v71 = applied_pointer (h81, (g[0] & (g[0] ^ v5))); }
    kit v88 = v6;
    if (v75 != NULL) { __defer v75 ((v5 ^ (g[0] * g[0]))); }
    kit v91 = v6;
   }
   __defer p3_f3 (v6, &v71, __lambda (void , (void), {
    if (!go_on ()) { return ; }
    v4 = __recover ();
    told (96, v4);
    word v97 = (g[0] ^ 87);
   }));
  }
  __defer v73 (61);
  switch (v5 % 4) {
  case 0:
   trace (102, (v71 & (v5 + v71)));
   break;
  case 1:
   trace (104, (v3.row[v71 % 2] - v3.row[v5 % 2]));
   break;
  case 2:
   trace (106, (v3.row[v71 % 2] & (g[1] ^ 37)));
   break;
  default:
   trace (108, (v5 * v71));
   break;
  }
  return (g[0] | (v71 + g[0]));
 }) ((v3.row[0] + (g[1] ^ g[0])));
}
FUNCTION word p3_f2 (word v7, fn *v8) {
 if (!go_on ()) { return 0; }
 if (v8 != NULL) { __defer v8 ((g[0] & (g[2] + g[1]))); }
 if (p3_kept[1] != NULL) { p3_hook = defer_fn (p3_kept[1]); }
 __defer {
  const struct defer_panic *v113 = __recover ();
  said (116, v113);
  if (v113 != NULL) {
   trace (119, (g[2] - (v7 - g[2])));
  }
  p3_hook = defer_fn (defer_closure_of (p3_f0));
  {
   gate *gate121 = new_gate ();
   __go in_thread (gate121, __lambda (word , (word v122), {
    if (!go_on ()) { return 0; }
    __defer {
     const struct defer_panic *v124 = __recover ();
     said (127, v124);
     if (v124 != NULL) {
      if (v8 != NULL) { __defer v8 ((v7 ^ (v122 ^ g[2]))); }
      p3_kept[0] = v8;
      if (v124 != NULL) { __panic (v124); }
     }
     __defer {
      fn *v133[3] = { v8, NULL, v8 };
      g[0] = (g[2] * (g[2] + 91));
      v122 = __lambda (word , (word v137), {
       if (!go_on ()) { return 0; }
       if (v8 != NULL) { __defer v8 (v7); }
       word v139 = g[2];
       trace (141, v122);
       return (g[0] + g[0]);
      }) ((g[1] - (g[0] * 23)));
     }
    }
    return (g[2] | g[2]);
   }), (g[0] & (g[0] + 17))); wait_for (gate121, 1);
  }
 }
 return (v7 - (g[1] + v7));
}
FUNCTION word p3_f3 (kit v9, word *v10, doer *v11) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v146 = __recover ();
  said (149, v146);
  if (v146 != NULL) {
   trace (160, (g[1] ^ (g[1] & g[2])));
   if (v146 != NULL) { __panic (v146); }
  } else {
   word v163 = 0;
   L162: ;
   v163 = (v163 + 1);
   auto __closure pair v167 (pair v168, word *v169);
   __closure pair v167 (pair v168, word *v169) {
    __result pair v170 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    const struct defer_panic *v171 = __recover ();
    said (174, v171);
    g[0] = (v9.w * (v170.w + (*v169)));
    word v176 = ((*v169) & 3);
    __defer applied (defer_closure_of (note), (v163 & 60));
   }
   v167 ((pair) { 93, { 28, (*v10) } }, &v163);
   p3_kept[2] = __lambda (word , (word v181), {
    __result word v182 = 0;
    if (!go_on ()) { return 0; }
    v181 = 36;
    v146 = __recover ();
    said (186, v146);
    if (v146 != NULL) {
     p3_hook = defer_fn (__lambda (word , (word v190), {
      __result word v191 = 0;
      if (!go_on ()) { return 0; }
      p3_kept[2] = __lambda (fn *, (word v193), {
       __result fn *v194 = NULL;
       if (!go_on ()) { return NULL; }
       g[0] = (v193 - (g[1] + v9.w));
       told (198, __recover ());
       return p3_kept[1];
      }) ((v190 | (v190 & v182)));
      return (v190 | (g[0] & g[1]));
     }));
    } else {
     trace (201, v182);
    }
   });
   if (v163 < 2 && go_on ()) { goto L162; }
  }
 }
 return g[0];
}
FUNCTION NOINLINE pair p3_f4 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __lambda (word , (word v204), {
  if (!go_on ()) { return 0; }
  if ((v204 & g[0]) % 3 != 0) { goto L205; }
  switch ((v204 | g[0]) % 4) {
  case 0:
   switch ((v204 - g[2]) % 4) {
   case 0:
    {
    p3_saved = p3_saved;
    p3_doer = __lambda (void , (void), {
     if (!go_on ()) { return ; }
     word *v213 = &v204;
    });
    p3_hook = note;
    }
    break;
   case 2:
    {
    if ((v204 - g[2]) % 3 != 0) { return __lambda (word , (word v218), {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v219 = __recover ();
     said (222, v219);
     if (v219 != NULL) {
      p3_f5 (p3_kept[1]);
      said (226, v219);
     }
     if (g[0] % 3 != 2) { return (v204 & g[1]); }
     word v228 = g[2];
     v219 = v219;
     return (v218 & v228);
    }) ((v204 | (g[0] | 9))); }
    __closure word v233 (word v234) {
     if (!go_on ()) { return 0; }
     trace (236, (g[2] | v204));
     return (g[1] ^ g[0]);
    }
    g[1] = (v204 & (g[2] + g[1]));
    }
    break;
   default:
    v204 = p3_f3 ((kit) { __lambda (word , (word v241), {
     if (!go_on ()) { return 0; }
     __defer p3_f2 ((g[2] - (g[2] + g[1])), __lambda (word , (word v243), {
      __result word v244 = 0;
      if (!go_on ()) { return 0; }
      { word (*h245) (word) = defer_fn (defer_closure_of (p3_f0)); __defer defer_fn_free (h245); applied_pointer (h245, (v244 + v243)); }
     }));
     return (g[0] & g[2]);
    }), (g[1] + g[1]), NULL }, &(word) { (g[2] & g[0]) }, p3_doer);
    break;
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   trace (248, 60);
   }
   __attribute__ ((fallthrough));
  case 2:
   trace (250, (g[0] ^ (g[1] | v204)));
   break;
  default:
   {
   trace (252, (v204 & (v204 | 15)));
   }
   break;
  }
  L205: ;
  return (v204 | (v204 ^ 49));
 }) ((g[0] - (g[2] & g[2])));
 return (pair) { 86, { (g[2] & g[2]), g[0] } };
}
FUNCTION NOINLINE word p3_f5 (fn *v12) {
 if (!go_on ()) { return 0; }
 if ((g[0] | g[2]) % 3 != 0) { return (g[2] & g[0]); }
 if (g[1] % 3 != 0) { return (g[2] - (g[2] | 26)); }
 __defer __lambda (fn *, (word v259), {
  __result fn *v260 = NULL;
  if (!go_on ()) { return NULL; }
  v260 = v260;
  {
   gate *gate262 = new_gate ();
   word v263[3] = { 0, 0, 0 };
   for (word v264 = 0; v264 < 2; v264++) {
    word v265 = v264;
    word v267 = (g[1] - (v265 * v259));
    __go {
     __defer done (gate262);
     auto __closure word v273 (word v270);
     __closure word v273 (word v270) {
      return (g[0] & (g[2] | v267));
     }
     auto __closure word v278 (word v275);
     __closure word v278 (word v275) {
      v273 (1);
      return (v275 - (g[2] & 6));
     }
     v263[v265 % 3] = (v267 - g[0]);
    }
   }
   wait_for (gate262, 2);
   trace (262, v263[0]);
   trace (262, v263[1]);
  }
 }) (g[2]);
 v12 = defer_closure_of (p3_hook);
 pair v281 = (pair) { 5, { (g[2] & g[2]), g[2] } };
 word v283 = (v281.w | g[1]);
 auto __closure word v286 (word v287);
 __closure word v286 (word v287) {
  if (!go_on ()) { return 0; }
  __defer __recover ();
  if ((g[1] * v283) % 3 != 0) {
   trace (290, 99);
  }
  return (v283 & (v287 * g[0]));
 }
 { word (*h292) (word) = defer_fn (__lambda (word , (word v293), {
  if (!go_on ()) { return 0; }
  __defer {
   __defer {
    trace (296, (g[1] + (v281.row[1] * v293)));
    __closure word v309 (const struct defer_panic *v298) {
     if (!go_on ()) { return 0; }
     p3_hook = p3_f0;
     __closure word v301 (word v302) {
      if (!go_on ()) { return 0; }
      word v303 = (v283 + v283);
      return p3_f0 ((g[0] & (v303 - g[1])));
      if (v12 != NULL) { v302 = v12 (v303); }
      return g[1];
     }
     return v281.row[(g[2] | g[1]) % 2];
    }
    v309 (__recover ());
    __defer {
     const struct defer_panic *v312 = __recover ();
     said (315, v312);
     if (v312 != NULL) 
      __defer __lambda (void , (void), {
       if (!go_on ()) { return ; }
       word *v318 = &v293;
      }) ();
    }
   }
  }
  return (v281.row[v283 % 2] - (v293 | g[0]));
 })); __defer defer_fn_free (h292); applied_pointer (h292, (g[0] & (g[2] ^ 86))); }
 return 21;
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
 case 5: note (p3_f5 (NULL));
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
FUNCTION void p4_f2 (void);
FUNCTION NOINLINE word p4_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  fn *v76[3] = { __lambda (word , (word v7), {
   if (!go_on ()) { return 0; }
   v7 = (v1 & (g[0] ^ v1));
   {
    gate *gate9 = new_gate ();
    word v10[3] = { 0, 0, 0 };
    for (word v11 = 0; v11 < 2; v11++) {
     word v12 = v11;
     __closure word v19 (word v15) {
      return (v7 + g[1]);
     }
     v19 ((v12 + g[0]));
     auto __closure word v26 (word v22);
     __closure word v26 (word v22) {
      word v23 = 90;
      return 43;
     }
     __go __lambda (void, (void), {
      __defer done (gate9);
      auto __closure word v32 (word v28);
      __closure word v32 (word v28) {
       return (v12 | (g[2] - v7));
      }
      word v33[3] = { (g[1] | v12), (v1 ^ v7), v7 };
      v19 (v1);
      v10[v12 % 3] = (g[2] + 29);
     }) ();
    }
    wait_for (gate9, 2);
    trace (9, v10[0]);
    trace (9, v10[1]);
   }
   return (g[0] & (v1 + v7));
  }), __lambda (word , (word v38), {
   if (!go_on ()) { return 0; }
   for (word v40 = 0; v40 < 2 && go_on (); v40++) {
    __closure word v42 (word v43) {
     __result word v44 = 0;
     if (!go_on ()) { return 0; }
     __defer p4_f1 (defer_closure_of (note), v43);
     p4_saved = deep ();
     p4_hook = note;
    }
    __defer v42 (v1);
    trace (49, (g[0] | (v38 - 72)));
    if ((v40 | 94) % 3 != 0) { __panicf (LONG_TEXT, g[1]); }
   }
   __closure pair v52 (pair v53, word *v54) {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    const struct defer_panic *v55 = __recover ();
    said (58, v55);
    if ((v38 * 58) % 3 != 0) { return v53; }
    return v53;
   }
   v52 ((pair) { (g[0] ^ v38), { (g[1] * 31), g[2] } }, &v1);
   said (74, p4_saved);
   return (g[1] ^ (g[1] * g[2]));
  }), p4_kept[1] };
 }
 trace (78, (g[1] ^ (g[2] * g[1])));
 if ((g[0] - v1) % 3 != 0) { return g[1]; }
 return (v1 + (v1 + g[1]));
}
FUNCTION word p4_f1 (fn *v2, word v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer __lambda (pair , (pair v83, word *v84), {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  const struct defer_panic *v85 = __recover ();
  said (88, v85);
  if (v85 != NULL) {
   trace (90, (v4 - (g[1] - v4)));
   p4_hook = note;
   if (v85 != NULL) { __panic (v85); }
  }
  if ((g[0] + g[0]) % 3 != 0) { return v83; }
  return v83;
 }) ((pair) { (v3 * g[0]), { (v4 + g[2]), (g[1] ^ g[2]) } }, &v3);
 __defer {
  if (p4_kept[0] != NULL) {
   word *v97 = &v4;
   switch ((*v97) % 4) {
   case 1:
    {
    {
     gate *gate101 = new_gate ();
     __go __lambda (void, (void), {
      __defer done (gate101);
      __defer { told (101, __recover ()); }
      __lambda (void , (void), {
       if (!go_on ()) { return ; }
       if (v2 != NULL) {
        __defer mixed ((unsigned char) ((v3 - (g[2] & 88))), (double) ((g[0] & (g[2] + g[0]))) * 0.5, (pair) { 21, { (v3 + 58), (g[1] * g[1]) } });
        if (v2 != NULL) { __defer v2 (g[2]); }
       } else {
        auto __closure word v107 (word v109);
        auto __closure word v108 (word v113);
        __closure word v107 (word v109) {
         if (!go_on ()) { return 0; }
         v4 = g[2];
         return (v109 ^ (g[1] ^ v109));
        }
        __closure word v108 (word v113) {
         if (!go_on ()) { return 0; }
         trace (114, (v3 + (g[2] - g[0])));
         return v3;
        }
        v2 = v108;
        v2 = v107;
       }
      }) ();
     }) ();
     wait_for (gate101, 1);
    }
    }
    break;
   case 2:
    {
    trace (119, (v3 * ((*v97) | v4)));
    }
    break;
   default:
    trace (121, 92);
    break;
   }
  } else {
   trace (122, 32);
  }
 }
 return (v4 + (g[1] * v4));
}
FUNCTION void p4_f2 (void) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v124 = __recover ();
 said (127, v124);
 word v134 = (g[0] * (g[2] * 60));
 if ((v134 - v134) % 3 != 0) { { __lambda (pair , (pair v137, word *v138), {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  const struct defer_panic *v139 = __recover ();
  said (142, v139);
  __defer {
   auto __closure word v146 (word v147);
   __closure word v146 (word v147) {
    __result word v148 = 0;
    if (!go_on ()) { return 0; }
    const struct defer_panic *v149 = __recover ();
    said (152, v149);
    if (v149 != NULL) {
     if (g[0] % 3 != 0) { return (v147 & (v148 & g[2])); }
    } else {
     pair v155 = v137;
     p4_doer = __lambda (void , (void), {
      if (!go_on ()) { return ; }
      kit v158 = (kit) { p4_kept[1], (v148 | v147), p4_doer };
     });
     if (v137.w % 3 != 0) { return g[1]; }
    }
    const struct defer_panic *v161 = __recover ();
    told (164, v161);
    if (v161 != NULL) {
     trace (166, g[2]);
     if (p4_doer != NULL) { p4_doer (); }
     if (v161 != NULL) { __panic (v161); }
    }
    __defer {
     const struct defer_panic *v170 = __recover ();
     said (173, v170);
     if (v170 != NULL) {
      trace (175, (v147 ^ v147));
     } else {
      v137 = v137;
     }
     maker *v182 = __lambda (fn *, (word v177), {
      if (!go_on ()) { return NULL; }
      p4_hook = defer_fn (defer_closure_of (p4_hook));
      bump (&v147, 80);
      trace (180, (g[0] & v137.row[0]));
      return v146;
     });
     auto __closure word v185 (word v187);
     auto __closure word v186 (word v190);
     __closure word v185 (word v187) {
      if (!go_on ()) { return 0; }
      if ((v148 + g[1]) % 3 != 0) { return (v147 | v147); }
      return g[2];
     }
     __closure word v186 (word v190) {
      if (!go_on ()) { return 0; }
      trace (191, (v147 - (v190 | v137.row[1])));
      return (v147 & (v190 - g[1]));
     }
     v186 ((g[0] & (v148 + 11)));
     v185 ((g[1] * 27));
    }
    return (g[2] - (v134 | g[1]));
   }
   v146 ((v134 + ((*v138) - 7)));
  }
  return v137;
 }) ((pair) { (g[2] + 89), { (g[0] - v134), 24 } }, &v134); return; } }
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
 case 2: p4_f2 ();
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
FUNCTION word p5_f3 (pair v6, word *v7, word *v8);
FUNCTION word p5_f0 (word v1) {
 if (!go_on ()) { return 0; }
 said (10, p5_saved);
 word v12 = 0;
 do {
  v12 = (v12 + 1);
  word v15[3] = { 38, (g[0] * v12), (g[2] * 79) };
  trace (17, (v12 & v12));
  switch ((g[2] ^ v1) % 4) {
  case 1:
   {
   word v20 = g[2];
   if ((v12 ^ v1) % 3 != 0) { __panic (as_int ((g[0] & 76))); }
   }
   break;
  case 2:
   {
   pair v24 = (pair) { g[2], { (g[1] | v1), (v12 - v12) } };
   }
   break;
  default:
   __lambda (void , (void), {
    if (!go_on ()) { return ; }
    said (30, p5_saved);
   }) ();
   __defer p5_f2 ((g[1] - g[0]));
   break;
  }
 } while (v12 < 3 && go_on ());
 __closure word v33 (word v34) {
  if (!go_on ()) { return 0; }
  word v37 = 0;
  while (v37 < 3 && go_on ()) {
   v37 = (v37 + 1);
   told (41, p5_saved);
   __defer __lambda (fn *, (word v43), {
    if (!go_on ()) { return NULL; }
    trace (44, v34);
    return v33;
   }) (v37);
  }
  return (g[1] - (g[0] - g[1]));
 }
 __defer v33 (g[2]);
 return (g[0] * (g[2] | 88));
}
FUNCTION word p5_f1 (doer *v2, fn *v3) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v51 = deep ();
  told (54, v51);
  g[1] = (g[2] * (g[2] | 54));
  kit v99 = (kit) { v3, (g[1] - g[2]), __lambda (void , (void), {
   if (!go_on ()) { return ; }
   trace (56, (g[1] ^ (g[1] | 47)));
   auto __closure void v58 (void);
   __closure void v58 (void) {
    if (!go_on ()) { return ; }
    __defer {
     g[2] = g[0];
     said (62, v51);
    }
    word v64 = 0;
    do {
     v64 = (v64 + 1);
     auto __closure word v68 (word v69);
     __closure word v68 (word v69) {
      __result word v70 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v71 = __recover ();
      told (74, v71);
      if (v71 != NULL) {
       { word (*h76) (word) = defer_fn (v68); __defer defer_fn_free (h76); applied_pointer (h76, (g[0] | (v69 & g[0]))); }
      } else {
       v69 = 9;
      }
      if (v3 != NULL) { __defer applied (v3, v70); }
      if (p5_kept[1] != NULL) { { word (*h79) (word) = defer_fn (p5_kept[1]); __defer defer_fn_free (h79); applied_pointer (h79, (v69 | (g[0] ^ g[2]))); } }
      pair v80 = (pair) { v64, { (g[0] & 52), (g[1] & v70) } };
      return (g[1] - (v64 & g[0]));
     }
     __defer p5_f0 ((g[2] - (g[1] - 60)));
     if (p5_kept[2] != NULL) {
      if (v3 != NULL) {
       doer *v87 = v58;
       __defer p5_f2 ((v64 | (g[2] - 84)));
       p5_doer = __lambda (void , (void), {
        if (!go_on ()) { return ; }
        if (v2 != NULL) { __defer v2 (); }
       });
      }
     } else {
      g[2] = v64;
      p5_kept[0] = __lambda (fn *, (word v94), {
       if (!go_on ()) { return NULL; }
       __defer p5_f1 (v58, v68);
       return v68;
      }) (v64);
     }
    } while (v64 < 3 && go_on ());
   }
   v58 ();
  }) };
 }
 return g[1];
}
FUNCTION kit p5_f2 (word v4) {
 __result kit v5 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 const struct defer_panic *v102 = __recover ();
 said (105, v102);
 __defer {
  v4 = 43;
  v4 = (v4 ^ (g[2] & 36));
  fn *v161[3] = { defer_closure_of (note), __lambda (word , (word v109), {
   if (!go_on ()) { return 0; }
   said (112, v102);
   said (114, v102);
   return (g[2] + v109);
  }), __lambda (word , (word v116), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v117 = __recover ();
   said (120, v117);
   if (v117 != NULL) {
    const struct defer_panic *v122 = __recover ();
    told (125, v122);
   }
   __defer mixed ((unsigned char) (v4), (double) ((v4 + (v5.w & v116))) * 0.5, (pair) { v116, { (v116 - 75), (v5.w & g[2]) } });
   word v128 = 0;
   L127: ;
   v128 = (v128 + 1);
   g[1] = (v4 & g[1]);
   said (133, v117);
   said (135, v102);
   word v137 = 0;
   do {
    v137 = (v137 + 1);
    __defer defer_closure_of (note) ((v116 * (g[1] + v128)));
    auto __closure word v142 (word v144);
    auto __closure void v143 (void);
    __closure word v142 (word v144) {
     __result word v145 = 0;
     if (!go_on ()) { return 0; }
     const struct defer_panic *v146 = __recover ();
     told (149, v146);
     if (v146 != NULL) {
      fn *v154 = __lambda (word , (word v151), {
       if (!go_on ()) { return 0; }
       trace (152, (g[2] & (g[1] | 31)));
       return g[1];
      });
     } else {
      trace (156, (g[2] * (v145 * 81)));
     }
    }
    __closure void v143 (void) {
     if (!go_on ()) { return ; }
     trace (157, (g[0] * (g[2] | g[0])));
    }
    v5.d = v143;
    __defer v142 ((g[2] | (v128 ^ v128)));
   } while (v137 < 4 && go_on ());
   if (v128 < 4 && go_on ()) { goto L127; }
   return 6;
  }) };
 }
}
FUNCTION word p5_f3 (pair v6, word *v7, word *v8) {
 if (!go_on ()) { return 0; }
 __defer p5_f1 (__lambda (void , (void), {
  if (!go_on ()) { return ; }
  auto __closure word v165 (word v166);
  __closure word v165 (word v166) {
   __result word v167 = 0;
   if (!go_on ()) { return 0; }
   auto __closure word v188 (fn *v169, word v170);
   __closure word v188 (fn *v169, word v170) {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v171 = __recover ();
    told (174, v171);
    if (v171 != NULL) {
     if (v169 != NULL) { v169 (g[0]); }
    }
    __defer {
     const struct defer_panic *v178 = __recover ();
     said (181, v178);
     if (v178 != NULL) {
      g[0] = g[0];
      if (v178 != NULL) { __panic (v178); }
     }
    }
    switch ((v166 + v167) % 4) {
    }
    return (g[2] & (v6.row[0] - v6.row[1]));
   }
   v188 (v165, (v167 & (g[0] | 52)));
   v188 (v165, (g[2] & (v167 ^ g[1])));
   __defer __lambda (void , (void), {
    if (!go_on ()) { return ; }
    trace (192, (v6.w & (v6.row[1] | g[0])));
   }) ();
   return (v167 + v167);
  }
 }), __lambda (word , (word v195), {
  if (!go_on ()) { return 0; }
  __defer __lambda (word , (word v197), {
   if (!go_on ()) { return 0; }
   __defer note (v6.row[0]);
   word v201 = (g[0] ^ g[1]);
   return (v201 | 1);
  }) ((v195 - (g[0] | v195)));
  word v205 = 0;
  while (v205 < 3 && go_on ()) {
   v205 = (v205 + 1);
   auto __closure void v209 (void);
   __closure void v209 (void) {
    if (!go_on ()) { return ; }
    trace (210, (v195 & g[1]));
    __defer bump (&v205, 50);
   }
   p5_doer = __lambda (void , (void), {
    if (!go_on ()) { return ; }
    trace (214, v205);
   });
  }
  __defer p5_f3 ((pair) { (v6.row[0] ^ v6.row[1]), { (v195 ^ 74), g[0] } }, &v195, &(word) { g[0] });
  return (g[0] + g[2]);
 }));
 __defer {
  p5_saved = __recover ();
  said (220, p5_saved);
  if (p5_saved != NULL) {
   trace (222, (g[1] * (g[1] | (*v7))));
   if (p5_saved != NULL) { __panic (p5_saved); }
  }
 }
 return g[2];
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
 case 3: note (p5_f3 ((pair) { 3, { 4, 5 } }, &g[1], &g[2]));
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
FUNCTION NOINLINE void p6_f2 (doer *v3);
FUNCTION kit p6_f3 (fn *v4, word v5, kit v6);
FUNCTION word p6_f4 (kit v8);
FUNCTION NOINLINE fn *p6_f5 (kit v10, pair v11, kit v12);
FUNCTION word p6_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v15 = __recover ();
  said (18, v15);
  if (v15 != NULL) {
   __defer p6_f1 ();
   if ((v1 * g[0]) % 3 != 0) { goto L21; }
   {
    doer *v23 = NULL;
   }
   L21: ;
   fn *v58 = __lambda (word , (word v25), {
    if (!go_on ()) { return 0; }
    __defer __lambda (word , (word v27), {
     if (!go_on ()) { return 0; }
     __lambda (void , (void), {
      if (!go_on ()) { return ; }
      if ((g[2] * g[0]) % 3 != 0) { return ; }
     }) ();
     return 18;
    }) ((g[2] & (v1 & 37)));
    __lambda (pair , (pair v32, word *v33), {
     __result pair v34 = { 0, { 0, 0 } };
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     __closure fn *v36 (word v37) {
      if (!go_on ()) { return NULL; }
      v25 = (g[0] | (v25 | v37));
      return p6_kept[2];
     }
     v36 ((v1 - (v25 ^ 10)));
     for (word v42 = 0; v42 < 4 && go_on (); v42++) {
      trace (43, v34.row[0]);
      {
       gate *gate44 = new_gate ();
       __go in_thread (gate44, __lambda (word , (word v45), {
        __result word v46 = 0;
        if (!go_on ()) { return 0; }
        v15 = __recover ();
        said (49, v15);
        __defer bump (&(word) { v34.row[g[0] % 2] }, v46);
       }), 77); wait_for (gate44, 1);
      }
      v42 = __lambda (word , (word v53), {
       if (!go_on ()) { return 0; }
       return p6_f4 ((kit) { NULL, (v53 | g[0]), NULL });
       return g[0];
      }) (g[1]);
     }
    }) ((pair) { (v25 & v25), { (v25 & g[1]), (g[0] - 94) } }, &(word) { (g[0] * v25) });
    return (g[1] | g[1]);
   });
  } else {
   word v61 = 0;
   while (v61 < 2 && go_on ()) {
    v61 = (v61 + 1);
    word v64 = (v61 + (g[0] & g[1]));
    auto __closure word v67 (word v69);
    auto __closure word v68 (word v73);
    __closure word v67 (word v69) {
     if (!go_on ()) { return 0; }
     __defer applied (v67, (v64 | (v61 - g[2])));
     v69 = applied (v68, (v69 | (v69 | g[1])));
     return 78;
    }
    __closure word v68 (word v73) {
     __result word v74 = 0;
     if (!go_on ()) { return 0; }
     trace (75, v64);
    }
    __defer v68 ((g[1] * (g[0] ^ g[1])));
    v67 ((g[1] ^ (g[1] * 94)));
   }
  }
 }
 return (g[2] | (g[2] & v1));
}
FUNCTION fn *p6_f1 (void) {
 __result fn *v2 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v80 = __recover ();
  told (83, v80);
  __defer p6_f2 (__lambda (void , (void), {
   if (!go_on ()) { return ; }
   __closure word v86 (word v87) {
    __result word v88 = 0;
    if (!go_on ()) { return 0; }
    if (g[0] % 3 != 1) { return (g[1] - (v88 ^ 36)); }
    {
     gate *gate90 = new_gate ();
     word v91[3] = { 0, 0, 0 };
     for (word v92 = 0; v92 < 2; v92++) {
      word v93 = v92;
      word v95[3] = { (g[0] | g[2]), (v87 * v87), (v87 * v87) };
      word v97 = g[0];
      __go {
       __defer done (gate90);
       word v100[3] = { (g[1] & 22), v93, (g[2] - 46) };
       v91[v93 % 3] = g[1];
      }
     }
     wait_for (gate90, 2);
     trace (90, v91[0]);
     trace (90, v91[1]);
    }
    return g[1];
   }
   p6_kept[0] = v86;
   if (v2 != NULL) { applied (v2, (g[2] - (g[1] - g[1]))); }
  }));
  __defer mixed ((unsigned char) ((g[1] | g[1])), (double) ((g[0] | 88)) * 0.5, (pair) { (g[0] - g[0]), { 42, (g[2] + 54) } });
  if (p6_kept[2] != NULL) {
   const struct defer_panic *v110 = __recover ();
   told (113, v110);
   if (v110 != NULL) {
    __defer {
     word v116 = (g[2] + g[0]);
     v110 = v110;
     v80 = p6_saved;
    }
    for (word v121 = 0; v121 < 2 && go_on (); v121++) {
     {
      gate *gate122 = new_gate ();
      word v123[3] = { 0, 0, 0 };
      for (word v124 = 0; v124 < 2; v124++) {
       word v125 = v124;
       pair v127 = (pair) { (v121 | 42), { g[0], (g[1] * 52) } };
       auto __closure word v133 (word v130);
       __closure word v133 (word v130) {
        v130 = (g[1] & g[0]);
        return (g[2] * (g[2] & g[0]));
       }
       v127.w = g[2];
       __go __lambda (void, (void), {
        __defer done (gate122);
        __closure word v140 (word v136) {
         word v137[3] = { g[2], (v125 - v121), (v125 + v136) };
         return (v121 & (v125 - 4));
        }
        __closure word v147 (word v142) {
         v142 = v133 (g[2]);
         v140 ((v125 + v121));
         v133 ((g[0] | 28));
         return (v142 - (v125 & 34));
        }
        v123[v125 % 3] = g[1];
       }) ();
      }
      wait_for (gate122, 2);
      trace (122, v123[0]);
      trace (122, v123[1]);
     }
     trace (149, (g[1] * (g[0] & v121)));
     if (v2 != NULL) { { word (*h150) (word) = defer_fn (v2); __defer defer_fn_free (h150); v121 = applied_pointer (h150, (v121 + (v121 & 93))); } }
     __defer bump (&v121, (v121 - 31));
    }
    { word (*h152) (word) = defer_fn (__lambda (word , (word v153), {
     if (!go_on ()) { return 0; }
     v110 = __recover ();
     said (156, v110);
     if (v110 != NULL) {
      trace (159, g[0]);
     }
     return (v153 | (g[1] * v153));
    })); __defer defer_fn_free (h152); applied_pointer (h152, (g[0] ^ g[0])); }
   } else {
    trace (161, g[2]);
   }
  }
 }
 return v2;
}
FUNCTION NOINLINE void p6_f2 (doer *v3) {
 if (!go_on ()) { return ; }
 word v163 = (g[2] * (g[2] & 56));
 auto __closure word v166 (word v168);
 auto __closure void v167 (void);
 __closure word v166 (word v168) {
  if (!go_on ()) { return 0; }
  if ((v168 & g[0]) % 3 != 0) { return (g[2] - (g[2] - v168)); }
  fn *v170[3] = { defer_closure_of (p6_f0), v166, defer_closure_of (note) };
  return (v168 * 94);
 }
 __closure void v167 (void) {
  if (!go_on ()) { return ; }
  const struct defer_panic *v173 = __recover ();
  told (176, v173);
  if (v173 != NULL) {
   __defer __lambda (word , (word v179), {
    if (!go_on ()) { return 0; }
    __defer {
     const struct defer_panic *v181 = __recover ();
     told (184, v181);
     if (v181 != NULL) {
      trace (186, (g[2] + (g[1] - g[1])));
      if (v181 != NULL) { __panic (v181); }
     } else {
      {
       gate *gate188 = new_gate ();
       word v189[3] = { 0, 0, 0 };
       for (word v190 = 0; v190 < 3; v190++) {
        word v191 = v190;
        auto __closure word v198 (word v194);
        __closure word v198 (word v194) {
         word v195[3] = { v194, g[2], (g[2] - g[1]) };
         return (g[0] + v191);
        }
        v198 (v163);
        __go {
         __defer done (gate188);
         v198 ((g[2] + g[2]));
         v189[v191 % 3] = (g[0] & (g[1] - g[1]));
        }
       }
       wait_for (gate188, 3);
       trace (188, v189[0]);
       trace (188, v189[1]);
       trace (188, v189[2]);
      }
      fn *v204 = v166;
     }
     trace (206, (v179 | (v163 - v179)));
     fn *v207 = defer_closure_of (p6_hook);
    }
    auto __closure word v213 (void);
    __closure word v213 (void) {
     if (!go_on ()) { return 0; }
     __defer p6_f5 ((kit) { v166, (g[1] * 82), v3 }, (pair) { (g[0] ^ g[2]), { (g[1] - 69), v163 } }, (kit) { v166, (v179 + v163), p6_doer });
     __panic (as_text ((v179 ^ g[2])));
     return (v179 ^ g[2]);
    }
    v213 ();
    if ((v163 * g[1]) % 3 != 0) { __panic (as_float ((g[1] * g[0]))); }
    return v163;
   }) ((v163 ^ (g[1] ^ g[0])));
   v163 = g[0];
   word v218 = (g[0] ^ (v163 - g[2]));
   if (v173 != NULL) { __panic (v173); }
  }
  if ((v163 + g[0]) % 3 != 0) { goto L221; }
  {
   gate *gate222 = new_gate ();
   __go in_thread (gate222, __lambda (word , (word v223), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v224 = __recover ();
    said (227, v224);
    __defer p6_f4 ((kit) { v166, v163, v3 });
    __closure word v230 (word v231) {
     if (!go_on ()) { return 0; }
     trace (232, g[1]);
     return (g[2] - (g[1] + 49));
    }
    v230 ((g[0] - (v163 + g[2])));
    return (g[0] - g[0]);
   }), (g[2] & g[2])); wait_for (gate222, 1);
  }
  if ((g[1] ^ v163) % 3 != 0) { return ; }
  L221: ;
  if (v163 % 3 != 0) { return ; }
 }
 p6_kept[0] = v166;
 p6_f2 (__lambda (void , (void), {
  if (!go_on ()) { return ; }
  v163 = __lambda (word , (word v242), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v243 = __recover ();
   told (246, v243);
   __defer p6_f1 ();
   return (v242 - (g[1] * v242));
  }) (v163);
 }));
}
FUNCTION kit p6_f3 (fn *v4, word v5, kit v6) {
 __result kit v7 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 const struct defer_panic *v249 = __recover ();
 said (252, v249);
 __defer {
  const struct defer_panic *v254 = __recover ();
  said (257, v254);
  p6_kept[2] = __lambda (fn *, (word v259), {
   __result fn *v260 = NULL;
   if (!go_on ()) { return NULL; }
   v254 = __recover ();
   told (263, v254);
   auto __closure void v265 (void);
   __closure void v265 (void) {
    if (!go_on ()) { return ; }
    trace (266, (g[2] | (g[1] * 41)));
    trace (267, (g[2] - (v5 + 11)));
    word v268[3] = { (g[0] + v6.w), 85, g[1] };
   }
   trace (270, (v5 | (g[1] + g[1])));
   return defer_closure_of (note);
  }) ((g[1] + g[1]));
  kit v307 = (kit) { p6_kept[2], 33, __lambda (void , (void), {
   if (!go_on ()) { return ; }
   const struct defer_panic *v272 = __recover ();
   told (275, v272);
   switch (g[2] % 4) {
   case 0:
    trace (279, (v7.w + (v5 ^ v5)));
    break;
   case 2:
    {
    if ((v5 + 70) % 3 != 0) { { p6_f1 (); return; } }
    {
     gate *gate282 = new_gate ();
     word v283[3] = { 0, 0, 0 };
     for (word v284 = 0; v284 < 3; v284++) {
      word v285 = v284;
      __closure word v294 (word v288) {
       pair v289 = (pair) { v6.w, { (v285 * v288), v285 } };
       v289.w = (v7.w | (v288 + g[0]));
       v289.row[1] = (v288 & (g[0] * v288));
       return (v288 | (v288 * v285));
      }
      v294 (v285);
      v294 (33);
      __go __lambda (void, (void), {
       __defer done (gate282);
       v294 ((g[0] | 50));
       __closure word v302 (word v299) {
        return g[1];
       }
       v302 (g[0]);
       v283[v285 % 3] = (v7.w ^ (v6.w * g[1]));
      }) ();
     }
     wait_for (gate282, 3);
     trace (282, v283[0]);
     trace (282, v283[1]);
     trace (282, v283[2]);
    }
    }
    break;
   default:
    {
    if ((v5 - v5) % 3 != 0) { break; }
    }
    break;
   }
  }) };
 }
}
FUNCTION word p6_f4 (kit v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 trace (309, (g[2] ^ (v9 | v9)));
 told (311, p6_saved);
 if ((g[0] * v9) % 3 != 0) { goto L312; }
 {
  {
   gate *gate314 = new_gate ();
   __go __lambda (void, (void), {
    __defer done (gate314);
    __defer { told (314, __recover ()); }
    {
     gate *gate316 = new_gate ();
     word v317[3] = { 0, 0, 0 };
     for (word v318 = 0; v318 < 2; v318++) {
      word v319 = v318;
      word v321 = v9;
      __go __lambda (void, (void), {
       __defer done (gate316);
       word v323[3] = { (v321 & v9), (g[0] & v319), g[0] };
       auto __closure word v329 (word v326);
       __closure word v329 (word v326) {
        return (v319 + (v323[1] * 18));
       }
       v321 = v329 ((v319 & v321));
       v329 ((v323[2] - 58));
       v317[v319 % 3] = (g[1] * (v321 - g[0]));
      }) ();
     }
     wait_for (gate316, 2);
     trace (316, v317[0]);
     trace (316, v317[1]);
    }
   }) ();
   wait_for (gate314, 1);
  }
 }
 L312: ;
 auto __closure word v335 (word v337);
 auto __closure void v336 (void);
 __closure word v335 (word v337) {
  if (!go_on ()) { return 0; }
  p6_saved = __recover ();
  told (340, p6_saved);
  g[0] = (g[2] ^ g[0]);
  return (v337 - (g[0] + v9));
 }
 __closure void v336 (void) {
  if (!go_on ()) { return ; }
  __defer p6_f4 (v8);
  auto __closure word v369 (pair v346);
  __closure word v369 (pair v346) {
   __result word v347 = 0;
   if (!go_on ()) { return 0; }
   __defer {
    maker *v354 = __lambda (fn *, (word v349), {
     if (!go_on ()) { return NULL; }
     trace (352, (v9 * (v347 | 58)));
     return v335;
    });
    trace (356, v346.row[0]);
   }
   word v358 = 0;
   while (v358 < 4 && go_on ()) {
    v358 = (v358 + 1);
    __defer __lambda (fn *, (word v362), {
     __result fn *v363 = NULL;
     if (!go_on ()) { return NULL; }
     const struct defer_panic *v364 = __recover ();
     told (367, v364);
     return v363;
    }) ((v346.w & 39));
   }
  }
 }
 p6_doer = v336;
 __defer v335 ((v9 + 86));
 return (v8.w + (v9 ^ v9));
}
FUNCTION NOINLINE fn *p6_f5 (kit v10, pair v11, kit v12) {
 __result fn *v13 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  for (word v376 = 0; v376 < 3 && go_on (); v376++) {
   word v378 = 0;
   L377: ;
   v378 = (v378 + 1);
   if (v13 != NULL) { p6_hook = defer_fn (v13); }
   told (383, p6_saved);
   if ((v378 ^ v12.w) % 3 != 0) {
    trace (385, v376);
    trace (386, (v378 - (v12.w * g[2])));
   }
   if (v378 < 1 && go_on ()) { goto L377; }
   bump (&(word) { (v11.w | v376) }, v376);
  }
  said (390, p6_saved);
 }
 said (392, p6_saved);
 for (word v394 = 0; v394 < 1 && go_on (); v394++) {
  v10.w = v10.w;
  if ((g[1] * 29) % 3 != 0) { goto L396; }
  {
   word v398 = (v394 * g[2]);
   trace (400, 73);
   v11 = v11;
  }
  L396: ;
 }
 __defer p6_f5 (v12, v11, (kit) { __lambda (word , (word v403), {
  __result word v404 = 0;
  if (!go_on ()) { return 0; }
  const struct defer_panic *v405 = __recover ();
  told (408, v405);
  __defer {
   v405 = __recover ();
   told (412, v405);
   if (v405 != NULL) {
    if ((g[1] - v404) % 3 != 0) 
     __defer __lambda (word , (word v416), {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v417 = deep ();
      said (420, v417);
      __closure word v423 (word v424) {
       if (!go_on ()) { return 0; }
       p6_saved = __recover ();
       told (427, p6_saved);
       if (p6_saved != NULL) {
        word v429[3] = { (v11.row[1] | 53), (g[2] ^ g[2]), v11.row[0] };
        trace (431, (v11.row[1] | 84));
        {
         gate *gate432 = new_gate ();
         if (v13 != NULL) { __go in_thread (gate432, v13, (g[1] + (v12.w & v416))); wait_for (gate432, 1); }
        }
        if (p6_saved != NULL) { __panic (p6_saved); }
       }
       __defer {
        v417 = __recover ();
        told (437, v417);
        if (v417 != NULL) {
         const struct defer_panic *v439 = __recover ();
         told (442, v439);
         if (v439 != NULL) {
          if (v13 != NULL) { __defer v13 (v10.w); }
          trace (445, v12.w);
          maker *v446 = NULL;
          if (v439 != NULL) { __panic (v439); }
         } else {
          word v449 = v424;
         }
         if (v417 != NULL) { __panic (v417); }
        } else {
         trace (452, (v11.w ^ (g[2] - v11.w)));
        }
       }
       return v416;
      }
      v13 = v423;
      return (v11.w - (g[1] * v11.w));
     }) ((g[2] * (g[2] + v403)));
   } else {
    trace (456, (v12.w * v404));
   }
  }
  return (v10.w * v11.row[g[0] % 2]);
 }), (g[2] ^ v11.w), v10.d });
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
 case 2: p6_f2 (NULL);
 break;
 case 3: p6_f3 (NULL, 22, (kit) { defer_closure_of (note), 3, NULL });
 break;
 case 4: note (p6_f4 ((kit) { defer_closure_of (note), 4, NULL }));
 break;
 case 5: p6_f5 ((kit) { defer_closure_of (note), 5, NULL }, (pair) { 5, { 4, 5 } }, (kit) { defer_closure_of (note), 5, NULL });
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
FUNCTION void p7_f5 (doer *v9, word v10);
FUNCTION NOINLINE word p7_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v11 = __recover ();
 said (14, v11);
 __defer {
  said (17, v11);
  __defer __lambda (fn *, (word v19), {
   if (!go_on ()) { return NULL; }
   __defer p7_f1 (&v19);
   if (g[1] % 3 != 0) 
    p7_hook = p7_f0;
   return __lambda (word , (word v24), {
    if (!go_on ()) { return 0; }
    for (word v27 = 0; v27 < 1 && go_on (); v27++) {
     if ((v27 ^ g[0]) % 3 != 0) { return (g[0] | (g[1] * v27)); }
     p7_kept[1] = __lambda (fn *, (word v30), {
      __result fn *v31 = NULL;
      if (!go_on ()) { return NULL; }
      __defer {
       if (v31 != NULL) {
        trace (35, (g[0] | (v1 ^ v27)));
       } else {
        g[1] = v24;
       }
       trace (37, (v27 & v19));
      }
     }) ((g[0] & v24));
    }
    return (g[1] & g[0]);
   });
  }) (v1);
 }
 return (g[0] + g[2]);
}
FUNCTION word p7_f1 (word *v2) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 auto __closure fn *v41 (word v42);
 __closure fn *v41 (word v42) {
  __result fn *v43 = NULL;
  if (!go_on ()) { return NULL; }
  auto __closure word v45 (word v47);
  auto __closure word v46 (word v64);
  __closure word v45 (word v47) {
   if (!go_on ()) { return 0; }
   if (v47 % 3 != 0) { __panic (as_uint (v3)); }
   __closure word v50 (word v51) {
    if (!go_on ()) { return 0; }
    v3 = v50 ((g[0] + (g[0] * g[0])));
    word v54 = 0;
    do {
     v54 = (v54 + 1);
     if ((v51 + g[0]) % 3 != 0) { return (g[1] & (g[0] ^ 55)); }
     v54 = (v54 * (g[0] + 15));
     if ((g[2] | 36) % 3 != 0) { __panic (as_char ((v54 - 72))); }
     g[1] = g[1];
    } while (v54 < 4 && go_on ());
    return v51;
   }
   __defer v50 ((g[2] | (v3 + v3)));
   return (v3 | g[0]);
  }
  __closure word v46 (word v64) {
   if (!go_on ()) { return 0; }
   __defer {
    const struct defer_panic *v66 = __recover ();
    told (69, v66);
    v3 = defer_closure_of (note) ((g[0] | (g[0] * v42)));
    trace (72, (g[1] * g[2]));
   }
   return (g[1] * (g[2] + g[1]));
  }
  v43 = v46;
  v45 ((g[0] | g[2]));
 }
 v41 ((v3 ^ (v3 + 14)));
 v41 ((g[1] + (v3 | v3)));
}
FUNCTION maker *p7_f2 (word v4, kit v5, const struct defer_panic *v6) {
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v79 = __recover ();
  said (82, v79);
  word v84 = 0;
  L83: ;
  v84 = (v84 + 1);
  if (v84 < 2 && go_on ()) { goto L83; }
  if (v84 < 2 && go_on ()) { goto L83; }
  __defer p7_f0 ((g[1] | v5.w));
  const struct defer_panic *v90 = __recover ();
  told (93, v90);
 }
 for (word v95 = 0; v95 < 2 && go_on (); v95++) {
  kit v118 = (kit) { __lambda (word , (word v96), {
   __result word v97 = 0;
   if (!go_on ()) { return 0; }
   __defer {
    for (word v100 = 0; v100 < 3 && go_on (); v100++) {
     if (v97 % 3 != 0) { __panic (as_char (g[1])); }
     trace (103, v100);
     trace (104, g[1]);
    }
    __defer {
     const struct defer_panic *v106 = __recover ();
     said (109, v106);
     if (v106 != NULL) {
      __defer __lambda (word , (word v112), {
       if (!go_on ()) { return 0; }
       __defer p7_f0 ((v97 | (v96 | g[1])));
       trace (114, (v97 - 20));
       return (g[1] & (g[0] * g[0]));
      }) ((v96 & (v95 & g[1])));
      if (v106 != NULL) { __panic (v106); }
     } else {
      trace (117, (g[0] | (g[0] | v5.w)));
     }
    }
   }
  }), g[2], NULL };
 }
 return NULL;
}
FUNCTION pair p7_f3 (word *v7, word v8) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v122 = 0;
 L121: ;
 v122 = (v122 + 1);
 if (v122 < 1 && go_on ()) { goto L121; }
 __lambda (word , (word v127), {
  __result word v128 = 0;
  if (!go_on ()) { return 0; }
  switch (v8 % 4) {
  case 0:
   {
   word v132 = 0;
   while (v132 < 1 && go_on ()) {
    v132 = (v132 + 1);
    g[2] = g[2];
    v128 = (g[2] & (g[2] ^ 69));
    __defer __lambda (word , (word v138), {
     __result word v139 = 0;
     if (!go_on ()) { return 0; }
     __defer p7_f0 ((g[0] | (g[1] - g[1])));
     {
      gate *gate141 = new_gate ();
      __go {
       __defer done (gate141);
       __defer { told (141, __recover ()); }
       trace (142, (v8 + (v138 | g[1])));
       fn *v143 = NULL;
       if (p7_doer != NULL) { __defer p7_doer (); }
      }
      wait_for (gate141, 1);
     }
     return (g[1] & (g[0] - v139));
    }) (g[2]);
   }
   kit v158 = (kit) { __lambda (word , (word v147), {
    __result word v148 = 0;
    if (!go_on ()) { return 0; }
    if (v148 % 3 != 0) { return g[1]; }
    auto __closure word v155 (word v151);
    __closure word v155 (word v151) {
     __result word v152 = 0;
     if (!go_on ()) { return 0; }
     maker *v153 = NULL;
    }
    v155 ((g[1] - (v147 - g[0])));
    return (g[2] ^ (g[2] + 7));
   }), 40, NULL };
   }
   break;
  case 1:
   trace (161, g[1]);
   break;
  case 2:
   trace (163, (v128 & (g[2] ^ v128)));
   __attribute__ ((fallthrough));
  default:
   trace (165, (g[1] + (g[2] | v127)));
   break;
  }
  return (v122 * (v128 & g[2]));
 }) (((*v7) & (g[2] * g[2])));
 if (v122 < 1 && go_on ()) { goto L121; }
 return (pair) { ((*v7) * v122), { g[0], (v8 ^ 81) } };
}
FUNCTION fn *p7_f4 (void) {
 if (!go_on ()) { return NULL; }
 __defer {
  p7_saved = __recover ();
  said (171, p7_saved);
  if (p7_saved != NULL) {
   g[1] = (g[1] * (g[2] & g[0]));
  } else {
   auto __closure void v175 (void);
   __closure void v175 (void) {
    if (!go_on ()) { return ; }
    p7_saved = deep ();
    told (178, p7_saved);
    __defer {
     for (word v181 = 0; v181 < 2 && go_on (); v181++) {
      fn *v221[3] = { __lambda (word , (word v182), {
       if (!go_on ()) { return 0; }
       if ((g[1] * g[0]) % 3 != 0) { return (g[0] & v181); }
       __lambda (pair , (pair v185, word *v186), {
        if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
        const struct defer_panic *v187 = __recover ();
        told (190, v187);
        const struct defer_panic *v191 = __recover ();
        told (194, v191);
        if (v191 != NULL) {
         v185 = v185;
        }
        __defer {
         const struct defer_panic *v198 = __recover ();
         said (201, v198);
         if (v198 != NULL) {
          trace (204, (v182 & (v181 - g[0])));
         } else {
          trace (206, 53);
         }
         __defer bump (&v185.row[v182 % 2], ((*v186) - (v185.w * v181)));
        }
        v185.w = (v181 & (v182 & v182));
        bump (&v182, (v182 - 44));
        return v185;
       }) ((pair) { (g[1] * g[0]), { g[1], v181 } }, &v182);
       if (p7_kept[2] != NULL) { __defer p7_kept[2] (92); }
       return v181;
      }), __lambda (word , (word v214), {
       if (!go_on ()) { return 0; }
       v181 = __lambda (word , (word v216), {
        if (!go_on ()) { return 0; }
        trace (218, (v214 - 51));
        return 88;
       }) (47);
       return (g[0] * v214);
      }), NULL };
     }
    }
   }
  }
 }
 return NULL;
}
FUNCTION void p7_f5 (doer *v9, word v10) {
 if (!go_on ()) { return ; }
 p7_saved = __recover ();
 said (226, p7_saved);
 __defer {
  word v229 = 0;
  L228: ;
  v229 = (v229 + 1);
  for (word v233 = 0; v233 < 1 && go_on (); v233++) {
   p7_kept[1] = __lambda (word , (word v235), {
    __result word v236 = 0;
    if (!go_on ()) { return 0; }
    p7_saved = __recover ();
    said (239, p7_saved);
    __defer p7_f5 (v9, (g[0] & 51));
    kit v260 = (kit) { __lambda (word , (word v241), {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v242 = __recover ();
     said (245, v242);
     __defer __lambda (pair , (pair v247, word *v248), {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      v242 = __recover ();
      said (251, v242);
      if (v242 != NULL) {
       trace (253, (v235 + (g[0] + 31)));
       if (((*v248) + v236) % 3 != 0) { return v247; }
       if (v242 != NULL) { __panic (v242); }
      }
      doer *v256 = v9;
      return (pair) { g[1], { (v229 - v247.row[1]), v247.row[1] } };
     }) ((pair) { (v235 * g[2]), { v241, g[1] } }, &v236);
     return g[2];
    }), (g[0] * 84), v9 };
    __defer p7_f5 (__lambda (void , (void), {
     if (!go_on ()) { return ; }
     trace (263, (v229 ^ v233));
     __defer __lambda (pair , (pair v265, word *v266), {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      if ((g[1] & g[2]) % 3 != 0) { return (pair) { (v233 - 21), { (v235 ^ 14), (*v266) } }; }
      return (pair) { (v10 | v233), { v265.row[v260.w % 2], (v265.row[1] ^ v233) } };
     }) ((pair) { (g[1] | v233), { (v229 * v229), (v260.w + g[2]) } }, &v235);
    }), (g[1] * g[1]));
   });
   if (v233 % 3 != 0) { goto L270; }
   v10 = __lambda (word , (word v272), {
    if (!go_on ()) { return 0; }
    {
     gate *gate273 = new_gate ();
     __go __lambda (void, (void), {
      __defer done (gate273);
      __defer { told (273, __recover ()); }
      word v275[3] = { v229, (v10 - v272), (g[0] * g[1]) };
      __defer __lambda (word , (word v278), {
       __result word v279 = 0;
       if (!go_on ()) { return 0; }
       trace (281, (g[2] - g[1]));
      }) ((g[2] ^ (v233 - g[1])));
      p7_hook = note;
     }) ();
     wait_for (gate273, 1);
    }
    trace (283, (v233 ^ (g[1] * g[0])));
    return (g[1] & (g[2] * g[2]));
   }) ((g[0] + v229));
   L270: ;
  }
  if (v229 < 3 && go_on ()) { goto L228; }
 }
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
 case 5: p7_f5 (NULL, 36);
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
FUNCTION word p8_f0 (word v1) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v6 = __recover ();
 said (9, v6);
 __defer __lambda (void , (void), {
  if (!go_on ()) { return ; }
  fn *v19[3] = { defer_closure_of (p8_f0), defer_closure_of (p8_f0), __lambda (word , (word v11), {
   __result word v12 = 0;
   if (!go_on ()) { return 0; }
   __closure void v17 (void) {
    if (!go_on ()) { return ; }
    __defer p8_f1 ((v11 * (g[2] | g[2])), (kit) { NULL, (v1 + g[1]), NULL }, p8_doer);
    if ((g[1] * g[2]) % 3 != 0) { return ; }
   }
   v6 = v6;
  }) };
  if (v6 != NULL && g[0] % 3 != 0) { __panic (v6); }
  __defer __lambda (word , (word v23), {
   if (!go_on ()) { return 0; }
   __defer defer_closure_of (note) ((v23 * (g[1] * v1)));
   __defer p8_f0 ((v1 + (v1 & g[1])));
   word v27 = 0;
   do {
    v27 = (v27 + 1);
    g[0] = 17;
    word v32 = 0;
    L31: ;
    v32 = (v32 + 1);
    p8_f2 ();
    __closure pair v37 (pair v38, word *v39) {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     word v40 = (v32 + ((*v39) & g[1]));
     mixed ((unsigned char) ((v32 ^ (g[0] + 61))), (double) (((*v39) - ((*v39) | v40))) * 0.5, v38);
     __defer p8_f1 ((v1 * v32), (kit) { v19[v27 % 3], g[2], NULL }, NULL);
     return v38;
    }
    v37 ((pair) { v27, { (v23 ^ g[0]), (g[0] & 81) } }, &v1);
    v37 ((pair) { v27, { (g[0] & g[1]), (g[0] + g[1]) } }, &v23);
    const struct defer_panic *v47 = __recover ();
    said (50, v47);
    __closure word v52 (word v53) {
     if (!go_on ()) { return 0; }
     if ((g[0] + 6) % 3 != 0) { return (g[1] ^ (g[1] ^ g[0])); }
     fn *v55[3] = { v52, v19[1], v52 };
     v32 = p8_f0 ((g[1] & (v53 & 33)));
     return (g[1] ^ v1);
    }
    v19[0] = v52;
    if (v32 < 4 && go_on ()) { goto L31; }
    if ((v27 & g[2]) % 3 != 0) { continue; }
   } while (v27 < 4 && go_on ());
   return (v23 - (v1 ^ g[2]));
  }) (g[2]);
 }) ();
 __defer {
  const struct defer_panic *v63 = __recover ();
  told (66, v63);
  p8_kept[1] = defer_closure_of (p8_f0);
 }
 {
  gate *gate69 = new_gate ();
  __go in_thread (gate69, defer_closure_of (note), (g[0] + g[2])); wait_for (gate69, 1);
 }
 {
  gate *gate70 = new_gate ();
  __go in_thread (gate70, __lambda (word , (word v71), {
   if (!go_on ()) { return 0; }
   trace (72, g[2]);
   return v1;
  }), 96); wait_for (gate70, 1);
 }
 return v1;
}
FUNCTION maker *p8_f1 (word v2, kit v3, doer *v4) {
 __result maker *v5 = NULL;
 if (!go_on ()) { return NULL; }
 g[1] = g[0];
 word v77 = 0;
 while (v77 < 3 && go_on ()) {
  v77 = (v77 + 1);
  trace (80, v3.w);
  v2 = __lambda (word , (word v82), {
   if (!go_on ()) { return 0; }
   __lambda (word , (word v84), {
    if (!go_on ()) { return 0; }
    __defer __lambda (word , (word v86), {
     if (!go_on ()) { return 0; }
     trace (87, (v3.w | (g[0] + 25)));
     if (v3.f != NULL) { v77 = v3.f ((g[2] | (g[2] + v86))); }
     return (v3.w + v3.w);
    }) (v77);
    if ((v2 & 30) % 3 != 0) { return (g[2] + (v3.w & v82)); }
    for (word v93 = 0; v93 < 2 && go_on (); v93++) {
     auto __closure word v99 (fn *v95);
     __closure word v99 (fn *v95) {
      if (!go_on ()) { return 0; }
      __defer p8_f0 ((g[2] ^ (v84 | g[0])));
      if (g[0] % 3 != 1) { return g[2]; }
      return 30;
     }
     v99 (__lambda (word , (word v101), {
      if (!go_on ()) { return 0; }
      __defer p8_f2 ();
      return g[0];
     }));
     v99 (__lambda (word , (word v105), {
      __result word v106 = 0;
      if (!go_on ()) { return 0; }
      if ((g[1] & g[0]) % 3 != 0) { __panic (as_char (v84)); }
     }));
     auto __closure word v110 (word v111);
     __closure word v110 (word v111) {
      __result word v112 = 0;
      if (!go_on ()) { return 0; }
      trace (113, (v111 - v93));
      trace (114, (g[2] | (g[1] | v2)));
      return (v93 & (g[1] | 20));
     }
    }
    return 82;
   }) (49);
   auto __closure word v118 (word v119);
   __closure word v118 (word v119) {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v120 = __recover ();
    said (123, v120);
    kit v124 = v3;
    return (v119 | 5);
   }
   return v3.w;
  }) ((v77 | (v3.w | v2)));
  word v128 = g[2];
 }
 auto __closure word v147 (word *v132);
 __closure word v147 (word *v132) {
  __result word v133 = 0;
  if (!go_on ()) { return 0; }
  __defer {
   p8_saved = __recover ();
   told (137, p8_saved);
   if (((*v132) & v3.w) % 3 != 0) {
    const struct defer_panic *v139 = __recover ();
    told (142, v139);
    if (v139 != NULL) {
     trace (144, (g[1] - (g[0] & (*v132))));
    }
   } else {
    trace (145, v3.w);
   }
  }
  return (g[0] + (v2 ^ v133));
 }
 __defer v147 (&(word) { (g[1] - v2) });
}
FUNCTION kit p8_f2 (void) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  const struct defer_panic *v150 = __recover ();
  said (153, v150);
  p8_hook = note;
  trace (155, g[1]);
  p8_hook = defer_fn (__lambda (word , (word v157), {
   if (!go_on ()) { return 0; }
   __lambda (pair , (pair v159, word *v160), {
    __result pair v161 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    word v163 = 0;
    while (v163 < 3 && go_on ()) {
     v163 = (v163 + 1);
     if (((*v160) ^ v157) % 3 != 0) { continue; }
     v157 = __lambda (word , (word v169), {
      if (!go_on ()) { return 0; }
      trace (170, (v163 + 99));
      __defer p8_f0 ((g[2] + (g[1] ^ v163)));
      return v169;
     }) ((v159.row[g[1] % 2] ^ (g[1] * v163)));
    }
    v150 = __recover ();
    if ((v157 | v157) % 3 != 0) { return (pair) { (v161.row[1] & v157), { g[1], ((*v160) ^ g[0]) } }; }
    return v159;
   }) ((pair) { (v157 - g[1]), { (v157 | g[2]), (v157 ^ g[1]) } }, &v157);
   return 31;
  }));
 }
 {
  gate *gate177 = new_gate ();
  __go __lambda (void, (void), {
   __defer done (gate177);
   __defer { told (177, __recover ()); }
   __lambda (word , (word v179), {
    if (!go_on ()) { return 0; }
    p8_hook = defer_fn (__lambda (word , (word v181), {
     if (!go_on ()) { return 0; }
     p8_saved = __recover ();
     told (184, p8_saved);
     if (p8_saved != NULL) {
      told (187, __recover ());
      trace (188, (g[2] & (g[1] * g[2])));
      if (p8_saved != NULL) { __panic (p8_saved); }
     }
     __defer {
      v179 = (v179 & v179);
      v181 = g[1];
     }
     g[1] = (v181 ^ v181);
     v179 = note ((g[1] + v179));
     return (g[2] | g[0]);
    }));
    return (v179 ^ (v179 - v179));
   }) ((g[2] & g[2]));
   switch (g[1] % 4) {
   case 1:
    __defer told (202, __recover ());
    break;
   case 2:
    {
    trace (204, (g[2] | g[2]));
    }
    __attribute__ ((fallthrough));
   default:
    {
    trace (206, (g[0] | (g[1] * g[0])));
    }
    break;
   }
  }) ();
  wait_for (gate177, 1);
 }
 return (kit) { NULL, (g[0] & g[2]), p8_doer };
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
FUNCTION NOINLINE word p9_f3 (void);
FUNCTION NOINLINE fn *p9_f4 (word *v3);
FUNCTION word p9_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __closure word v6 (word v7) {
  __result word v8 = 0;
  if (!go_on ()) { return 0; }
  v8 = p9_hook ((g[0] & (g[1] ^ g[0])));
  auto __closure pair v11 (pair v12, word *v13);
  __closure pair v11 (pair v12, word *v13) {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   v1 = (v7 - 91);
   doer *v23 = __lambda (void , (void), {
    if (!go_on ()) { return ; }
    word v17 = 0;
    L16: ;
    v17 = (v17 + 1);
    trace (21, (v12.row[v8 % 2] + (v8 * 81)));
    if (v17 < 2 && go_on ()) { goto L16; }
   });
   if (g[2] % 3 != 0) {
    __defer __panicf (LINES, (v7 ^ g[1]), 9);
    p9_kept[1] = v6;
   }
   return v12;
  }
 }
 trace (29, (v1 - g[0]));
 __defer p9_f3 ();
 word v32 = 0;
 while (v32 < 3 && go_on ()) {
  v32 = (v32 + 1);
  if (p9_saved != NULL && g[0] % 3 != 1) { __panic (p9_saved); }
  { word (*h36) (word) = defer_fn (defer_closure_of (p9_f0)); __defer defer_fn_free (h36); v32 = applied_pointer (h36, (g[2] - (g[0] | 80))); }
 }
 return (g[1] * (v32 | g[0]));
}
FUNCTION fn *p9_f1 (fn *v2) {
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v38 = __recover ();
 told (41, v38);
 if (v38 != NULL) 
  __defer {
   v38 = __recover ();
   said (46, v38);
   __defer {
    const struct defer_panic *v48 = __recover ();
    said (51, v48);
    word v53 = 0;
    while (v53 < 4 && go_on ()) {
     v53 = (v53 + 1);
     pair v56 = (pair) { (g[1] - v53), { g[2], (g[1] - g[0]) } };
     __defer __panic (as_long ((v53 | g[1])));
     __defer defer_closure_of (p9_hook) (v53);
    }
    fn *v60 = NULL;
   }
   __defer __lambda (word , (word v63), {
    if (!go_on ()) { return 0; }
    v63 = (v63 + (g[2] | g[1]));
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     p9_kept[1] = __lambda (fn *, (word v68), {
      __result fn *v69 = NULL;
      if (!go_on ()) { return NULL; }
      trace (70, (g[0] & (v68 + g[2])));
     }) ((g[0] - (g[2] ^ g[0])));
    }) ();
    return v63;
   }) ((g[1] - (g[1] & g[2])));
  }
 __defer {
  trace (73, (g[1] - (g[1] & g[1])));
 }
 return p9_kept[2];
}
FUNCTION NOINLINE kit p9_f2 (void) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 const struct defer_panic *v75 = __recover ();
 told (78, v75);
 if (v75 != NULL) {
  pair v80 = (pair) { (g[2] * g[0]), { (g[1] | g[0]), (g[2] - g[1]) } };
  word v82 = g[1];
  if (v80.w % 3 != 0) { return (kit) { __lambda (word , (word v85), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v86 = __recover ();
   told (89, v86);
   __defer {
    v75 = __recover ();
    told (93, v75);
    auto __closure void v101 (void);
    __closure void v101 (void) {
     if (!go_on ()) { return ; }
     __defer __lambda (fn *, (word v96), {
      if (!go_on ()) { return NULL; }
      word v97 = g[2];
      return NULL;
     }) ((v80.w + (g[1] - v80.row[1])));
     __defer p9_f2 ();
    }
    v85 = applied (__lambda (word , (word v103), {
     if (!go_on ()) { return 0; }
     __defer note ((v82 & (g[1] + g[0])));
     v80 = __lambda (pair , (pair v106, word *v107), {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      __defer p9_f1 (NULL);
      v86 = p9_saved;
      return v80;
     }) (v80, &(word) { (v103 * 90) });
     trace (113, (g[1] & (g[0] | v82)));
     { word (*h114) (word) = defer_fn (__lambda (word , (word v115), {
      if (!go_on ()) { return 0; }
      pairer *v116 = NULL;
      return v115;
     })); __defer defer_fn_free (h114); v85 = applied_pointer (h114, (v85 - v82)); }
     return (g[2] ^ (v80.w | v103));
    }), (v82 | g[0]));
    __lambda (word , (word v121), {
     __result word v122 = 0;
     if (!go_on ()) { return 0; }
     trace (123, (v85 + (g[2] | v122)));
     return (g[0] | (v80.w ^ 29));
    }) ((v82 ^ (v85 * 88)));
   }
   return (g[0] - (g[1] & g[0]));
  }), (g[0] & g[0]), NULL }; }
 }
 __defer {
  const struct defer_panic *v127 = __recover ();
  said (130, v127);
  if (v127 != NULL) {
   trace (132, (g[1] | (g[1] - 65)));
   if (v127 != NULL) { __panic (v127); }
  }
 }
 return (kit) { NULL, (g[1] ^ g[1]), p9_doer };
}
FUNCTION NOINLINE word p9_f3 (void) {
 if (!go_on ()) { return 0; }
 if ((g[2] & g[1]) % 3 != 0) { __panic (as_uint ((g[2] ^ g[1]))); }
 word v137 = 0;
 while (v137 < 4 && go_on ()) {
  v137 = (v137 + 1);
  for (word v141 = 0; v141 < 1 && go_on (); v141++) {
   g[0] = g[0];
   __closure void v144 (void) {
    if (!go_on ()) { return ; }
    __defer __lambda (fn *, (word v146), {
     if (!go_on ()) { return NULL; }
     if ((g[2] ^ 78) % 3 != 0) { return __lambda (word , (word v148), {
      __result word v149 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v150 = __recover ();
      said (153, v150);
      if (v150 != NULL) {
       trace (156, (g[1] + (g[2] | g[2])));
      } else {
       fn *v157 = NULL;
       word v159[3] = { (g[0] + v137), (g[2] ^ 0), (g[2] * g[0]) };
       v149 = (v149 ^ (v149 | v148));
      }
      __defer defer_closure_of (p9_f0) ((v149 - (v141 * v148)));
      v144 ();
      return 86;
     }); }
     g[2] = (g[1] | v137);
     auto __closure word v167 (word v168);
     __closure word v167 (word v168) {
      if (!go_on ()) { return 0; }
      trace (170, (v146 | (g[2] * 17)));
      return (v168 | (g[0] ^ 43));
     }
     return defer_closure_of (note);
    }) (6);
   }
   v144 ();
   __defer __lambda (pair , (pair v176, word *v177), {
    __result pair v178 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    auto __closure word v180 (word v182);
    auto __closure void v181 (void);
    __closure word v180 (word v182) {
     if (!go_on ()) { return 0; }
     __defer p9_f0 ((g[0] ^ v182));
     auto __closure word v185 (word v187);
     auto __closure void v186 (void);
     __closure word v185 (word v187) {
      __result word v188 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v189 = __recover ();
      told (192, v189);
      if (v189 != NULL) {
       said (195, v189);
       __defer p9_hook ((v188 - (g[2] | g[2])));
       if (g[0] % 3 != 1) { return (v188 - (v182 * v178.row[0])); }
      } else {
       if (p9_kept[1] != NULL) { p9_kept[1] ((v182 & (v178.row[0] & v182))); }
       v137 = v178.row[1];
      }
      __defer p9_f3 ();
      if (g[2] % 3 != 0) { return (v137 | (v178.row[0] ^ v182)); }
     }
     __closure void v186 (void) {
      if (!go_on ()) { return ; }
      trace (203, (v182 * (g[2] * 44)));
     }
     v186 ();
     __defer v185 (50);
     return g[1];
    }
    __closure void v181 (void) {
     if (!go_on ()) { return ; }
     p9_saved = __recover ();
     said (209, p9_saved);
     __defer {
      trace (211, (v141 + g[1]));
     }
    }
    p9_doer = v181;
    __defer v180 ((v137 - (v141 ^ v141)));
   }) ((pair) { (g[1] | g[2]), { 51, (g[1] ^ 15) } }, &v141);
  }
 }
 return (g[0] ^ 84);
}
FUNCTION NOINLINE fn *p9_f4 (word *v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 __defer mixed ((unsigned char) (((*v3) ^ (g[1] * g[0]))), (double) ((*v3)) * 0.5, (pair) { (g[1] - g[1]), { ((*v3) - g[0]), g[2] } });
 __defer __lambda (word , (word v217), {
  __result word v218 = 0;
  if (!go_on ()) { return 0; }
  if (p9_kept[2] != NULL) { { word (*h219) (word) = defer_fn (p9_kept[2]); __defer defer_fn_free (h219); v217 = applied_pointer (h219, g[2]); } }
 }) (((*v3) * 22));
 p9_kept[1] = __lambda (fn *, (word v221), {
  if (!go_on ()) { return NULL; }
  __defer {
   const struct defer_panic *v223 = __recover ();
   told (226, v223);
   auto __closure fn *v240 (word *v228, word v229);
   __closure fn *v240 (word *v228, word v229) {
    if (!go_on ()) { return NULL; }
    __defer applied (__lambda (word , (word v231), {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v232 = __recover ();
     said (235, v232);
     g[0] = (g[2] & 7);
     trace (237, (v229 * 34));
     return (v229 | (v231 - g[2]));
    }), (v229 ^ (g[2] | v221)));
    return NULL;
   }
   __defer v240 (&v221, (g[2] * g[1]));
  }
  p9_hook = note;
  { word (*h243) (word) = defer_fn (defer_closure_of (p9_hook)); __defer defer_fn_free (h243); v221 = applied_pointer (h243, v221); }
  return v4;
 }) ((g[2] * g[1]));
 __panic (as_char (g[1]));
 trace (246, 15);
 if (v4 != NULL) { __defer v4 ((g[0] * ((*v3) | 91))); }
 word v248 = (*v3);
 word v250 = ((*v3) + (v248 * g[0]));
 doer *v301 = __lambda (void , (void), {
  if (!go_on ()) { return ; }
  if (v4 != NULL) { v4 ((v248 & (v248 ^ g[2]))); }
  __closure word v254 (word v255) {
   __result word v256 = 0;
   if (!go_on ()) { return 0; }
   __defer {
    for (word v259 = 0; v259 < 2 && go_on (); v259++) {
     {
      gate *gate260 = new_gate ();
      word v261[3] = { 0, 0, 0 };
      for (word v262 = 0; v262 < 3; v262++) {
       word v263 = v262;
       auto __closure word v269 (word v266);
       __closure word v269 (word v266) {
        v266 = g[0];
        return (v248 * (v256 - v266));
       }
       auto __closure word v277 (word v271);
       __closure word v277 (word v271) {
        word v272[3] = { g[1], v263, (v271 & 37) };
        word v274 = (g[2] * (g[1] & v272[2]));
        return g[0];
       }
       v269 (v255);
       __go __lambda (void, (void), {
        __defer done (gate260);
        v277 ((v259 ^ g[2]));
        v261[v263 % 3] = (g[1] + (g[2] | g[2]));
       }) ();
      }
      wait_for (gate260, 3);
      trace (260, v261[0]);
      trace (260, v261[1]);
      trace (260, v261[2]);
     }
     __defer __lambda (word , (word v283), {
      if (!go_on ()) { return 0; }
      trace (285, (v259 * (g[2] ^ g[0])));
      return g[0];
     }) ((g[0] & g[1]));
     __defer p9_f1 (v4);
    }
    fn *v298[3] = { v4, v254, __lambda (word , (word v288), {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v289 = __recover ();
     said (292, v289);
     if (v289 != NULL) {
      if (p9_saved != NULL && (v288 + v250) % 3 != 0) { __panic (p9_saved); }
     }
     __defer {
      trace (296, v255);
     }
     return 25;
    }) };
   }
  }
  p9_kept[1] = v254;
 });
 return v4;
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
 case 3: note (p9_f3 ());
 break;
 case 4: p9_f4 (&g[0]);
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
FUNCTION word p10_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  {
   gate *gate8 = new_gate ();
   __go {
    __defer done (gate8);
    __defer { told (8, __recover ()); }
    trace (9, (g[2] + (g[0] & g[1])));
    if ((g[0] | 84) % 3 != 0) { __panic (as_double ((v1 ^ g[1]))); }
    word v12 = 0;
    L11: ;
    v12 = (v12 + 1);
    __closure void v16 (void) {
     if (!go_on ()) { return ; }
     const struct defer_panic *v17 = deep ();
     told (20, v17);
     if (v17 != NULL) {
      __closure fn *v29 (word v23, fn *v24) {
       if (!go_on ()) { return NULL; }
       __defer p10_f0 ((g[1] ^ (v12 + g[1])));
       if (v24 != NULL) { __defer v24 ((v1 & (g[0] - 81))); }
       return v24;
      }
      trace (30, v12);
     } else {
      trace (31, (g[0] ^ (g[1] ^ g[2])));
     }
     __defer defer_closure_of (p10_hook) (g[1]);
     trace (33, (g[1] | 73));
    }
    word v34 = v1;
    if (v12 < 4 && go_on ()) { goto L11; }
   }
   wait_for (gate8, 1);
  }
 }
 return (v1 ^ g[2]);
}
FUNCTION word p10_f1 (word *v2, pair v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer p10_f0 (v4);
  v4 = __lambda (word , (word v40), {
   if (!go_on ()) { return 0; }
   __defer p10_f2 (__lambda (word , (word v42), {
    __result word v43 = 0;
    if (!go_on ()) { return 0; }
    p10_saved = __recover ();
    told (46, p10_saved);
    if (p10_kept[0] != NULL) { v42 = applied (p10_kept[0], (g[1] & (v42 - 78))); }
   }), __lambda (word , (word v48), {
    __result word v49 = 0;
    if (!go_on ()) { return 0; }
    __defer __lambda (fn *, (word v51), {
     __result fn *v52 = NULL;
     if (!go_on ()) { return NULL; }
     { word (*h53) (word) = defer_fn (defer_closure_of (p10_f0)); __defer defer_fn_free (h53); applied_pointer (h53, (g[2] ^ 3)); }
     if ((v3.w | g[2]) % 3 != 0) { return v52; }
     return p10_kept[0];
    }) (70);
    return (g[1] - (g[0] | v48));
   }));
   auto __closure void v58 (void);
   __closure void v58 (void) {
    if (!go_on ()) { return ; }
    __defer __lambda (word , (word v60), {
     __result word v61 = 0;
     if (!go_on ()) { return 0; }
     fn *v62 = p10_kept[2];
     return g[0];
    }) ((v4 - g[2]));
    v4 = (g[0] ^ (g[2] & 12));
   }
   word v67 = 0;
   L66: ;
   v67 = (v67 + 1);
   if (v67 < 4 && go_on ()) { goto L66; }
   return 35;
  }) (v4);
 }
}
FUNCTION NOINLINE kit p10_f2 (fn *v5, fn *v6) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 p10_saved = __recover ();
 told (74, p10_saved);
 __defer {
  v6 = v6;
  if (g[0] % 3 != 2) {
   __defer {
    __lambda (word , (word v81), {
     if (!go_on ()) { return 0; }
     __defer p10_f0 ((g[2] + (g[2] & 63)));
     __defer p10_f1 (&v81, (pair) { (g[1] ^ v81), { (v81 - g[0]), v81 } });
     word v84[3] = { 5, (g[2] | 88), v81 };
     return (v81 ^ v81);
    }) (g[2]);
    {
     gate *gate87 = new_gate ();
     __go __lambda (void, (void), {
      __defer done (gate87);
      __defer { told (87, __recover ()); }
      g[2] = (g[1] ^ g[2]);
      __defer p10_f0 ((g[1] ^ g[1]));
      trace (90, (g[2] - g[2]));
     }) ();
     wait_for (gate87, 1);
    }
   }
   auto __closure pair v100 (pair v92, const struct defer_panic *v93);
   __closure pair v100 (pair v92, const struct defer_panic *v93) {
    __result pair v94 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    word v95 = v94.row[(g[2] ^ g[2]) % 2];
    v94 = v92;
    if (v6 != NULL) { v6 (g[1]); }
    return (pair) { v95, { 44, (v95 | v95) } };
   }
   v100 ((pair) { g[2], { (g[2] + g[0]), g[2] } }, p10_saved);
   auto __closure void v128 (const struct defer_panic *v103, word v104, pair v105);
   __closure void v128 (const struct defer_panic *v103, word v104, pair v105) {
    if (!go_on ()) { return ; }
    v6 = __lambda (word , (word v107), {
     if (!go_on ()) { return 0; }
     said (109, v103);
     trace (110, (g[1] & (v105.row[0] | 37)));
     return (g[2] & (v105.row[1] | v105.row[1]));
    });
    told (113, v103);
    for (word v115 = 0; v115 < 1 && go_on (); v115++) 
     p10_f2 (__lambda (word , (word v117), {
      if (!go_on ()) { return 0; }
      v103 = __recover ();
      told (120, v103);
      const struct defer_panic *v121 = deep ();
      said (124, v121);
      word *v125 = &v117;
      return g[0];
     }), v6);
   }
  }
 }
 return (kit) { v6, (g[1] ^ g[0]), p10_doer };
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
 }
 remains ();
 if (p10_kept[0] != NULL) { note (p10_kept[0] (0)); }
 if (p10_kept[1] != NULL) { note (p10_kept[1] (1)); }
 if (p10_kept[2] != NULL) { note (p10_kept[2] (2)); }
 if (p10_doer != NULL) { p10_doer (); }
}
static const struct panicker programs[] = {
{ 1, 4, p1 },
{ 2, 5, p2 },
{ 3, 6, p3 },
{ 4, 3, p4 },
{ 5, 4, p5 },
{ 6, 6, p6 },
{ 7, 6, p7 },
{ 8, 3, p8 },
{ 9, 5, p9 },
{ 10, 3, p10 },
};
#include "main-panics.h"
