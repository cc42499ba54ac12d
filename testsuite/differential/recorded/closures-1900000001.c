/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#define FUEL 150
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
FUNCTION NOINLINE word p1900000001_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v11 = __recover ();
  said (14, v11);
  if (v11 != NULL) {
   if (p1900000001_kept[2] != NULL) { v1 = p1900000001_kept[2] ((v1 * g[0])); }
  }
  for (word v18 = 0; v18 < 4 && go_on (); v18++) {
   if (g[0] % 3 != 0) { continue; }
   __closure void v21 (void) {
    if (!go_on ()) { return ; }
    __defer {
     const struct defer_panic *v23 = __recover ();
     told (26, v23);
     if (v23 != NULL) {
      trace (28, (v1 ^ (v18 + v18)));
      auto __closure word v30 (word v32);
      auto __closure void v31 (void);
      __closure word v30 (word v32) {
       if (!go_on ()) { return 0; }
       v1 = (v1 * (v1 & v1));
       trace (34, v1);
       const struct defer_panic *v35 = __recover ();
       said (38, v35);
       if (v35 != NULL) {
        if ((g[0] + g[2]) % 3 != 0) { return (g[0] * v18); }
        v11 = p1900000001_saved;
        if (g[0] % 3 != 0) { return (v1 + (v18 * 74)); }
       }
       {
        gate *gate43 = new_gate ();
        __go in_thread (gate43, v30, (v18 & (g[1] - g[1]))); wait_for (gate43, 1);
       }
       doer *v44 = v31;
       return (g[2] * (g[2] * 58));
      }
      __closure void v31 (void) {
       if (!go_on ()) { return ; }
       trace (47, (g[0] * (g[1] & g[0])));
      }
      v31 ();
      v30 ((v18 + 36));
     } else {
      trace (51, (v1 + (v1 + 49)));
     }
    }
   }
   v21 ();
   v21 ();
  }
 }
 return (g[0] ^ v1);
}
FUNCTION fn *p1900000001_f1 (doer *v2, word v3, fn *v4) {
 __result fn *v5 = NULL;
 if (!go_on ()) { return NULL; }
 __closure fn *v106 (pair v56, const struct defer_panic *v57, const struct defer_panic *v58) {
  if (!go_on ()) { return NULL; }
  v3 = v56.row[(v3 * g[0]) % 2];
  fn *v67 = __lambda (word , (word v60), {
   __result word v61 = 0;
   if (!go_on ()) { return 0; }
   trace (62, (g[0] | (g[1] & 87)));
   const struct defer_panic *v63 = __recover ();
   told (66, v63);
  });
  if (v67 != NULL) { v67 ((g[2] - (g[1] | 22))); }
  return __lambda (word , (word v71), {
   __result word v72 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v73 = __recover ();
   said (76, v73);
   if (v73 != NULL) {
    word v78 = 68;
    if (v2 != NULL) {
     g[0] = (v72 ^ (g[0] - v3));
     __defer mixed ((unsigned char) ((v71 * g[2])), (double) ((v56.w * (v78 + 8))) * 0.5, (pair) { (v3 & g[1]), { v71, v71 } });
     v4 = v67;
    } else {
     trace (84, (g[2] * v78));
     trace (85, (g[0] + (v71 & v72)));
     auto __closure word v87 (word v88);
     __closure word v87 (word v88) {
      if (!go_on ()) { return 0; }
      v56.w = (v56.w - v56.row[g[2] % 2]);
      trace (90, v56.row[1]);
      {
       gate *gate91 = new_gate ();
       __go in_thread (gate91, v87, v88); wait_for (gate91, 1);
      }
      __defer p1900000001_f3 ((g[0] & (v71 ^ g[1])));
      if ((g[2] ^ g[2]) % 3 != 0) { return p1900000001_f0 (v3); }
      return (v56.w + (g[0] & g[2]));
     }
     v5 = v87;
     v87 ((g[2] + (v78 ^ v78)));
    }
   }
   __defer {
    const struct defer_panic *v98 = __recover ();
    told (101, v98);
    if (v98 != NULL) {
     trace (103, (v56.w + (g[0] - v3)));
    } else {
     trace (104, v72);
    }
   }
   return g[2];
  });
 }
 __defer v106 ((pair) { (g[0] * v3), { (g[0] - v3), v3 } }, __recover (), p1900000001_saved);
 v106 ((pair) { v3, { (v3 - g[0]), (g[1] + g[0]) } }, __recover (), p1900000001_saved);
}
FUNCTION kit p1900000001_f2 (word v6, word *v7, kit v8) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer __lambda (word , (word v110), {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v111 = __recover ();
  said (114, v111);
  if (v111 != NULL) {
   auto __closure word v117 (word v118);
   __closure word v117 (word v118) {
    __result word v119 = 0;
    if (!go_on ()) { return 0; }
    const struct defer_panic *v120 = __recover ();
    said (123, v120);
    p1900000001_saved = __recover ();
    said (126, p1900000001_saved);
    if (p1900000001_saved != NULL) {
     __defer __lambda (fn *, (word v129), {
      __result fn *v130 = NULL;
      if (!go_on ()) { return NULL; }
      const struct defer_panic *v131 = __recover ();
      told (134, v131);
      if (v131 != NULL) {
       if (v130 != NULL) { v129 = v130 (69); }
       kit v137 = (kit) { v117, 20, p1900000001_doer };
       if (v130 != NULL) { v129 = v130 (v129); }
       if (v137.f != NULL) { v137.f ((v119 & (v119 ^ g[2]))); }
      } else {
       if ((g[2] + g[1]) % 3 != 0) { __panic (as_uint (v8.w)); }
       __defer bump (&v118, v8.w);
      }
      __defer p1900000001_f1 (NULL, (g[0] - (v119 ^ v129)), defer_closure_of (p1900000001_hook));
      __defer p1900000001_f3 ((v110 + (v8.w & g[1])));
      if (v8.d != NULL) { v8.d (); }
     }) ((v8.w + (g[1] & 48)));
     trace (146, (v119 + (g[2] ^ v110)));
    } else {
     if ((g[0] | 52) % 3 != 0) { return g[0]; }
    }
    __defer {
     const struct defer_panic *v149 = __recover ();
     said (152, v149);
     if (v149 != NULL) {
      pair v154 = (pair) { (v8.w ^ v119), { (v119 & 4), (v119 & g[0]) } };
     }
     trace (156, g[0]);
     word v157 = v110;
     v8 = v8;
     v157 = v117 (v119);
    }
   }
   v117 ((v8.w & (v6 * g[1])));
  } else {
   trace (162, (g[1] - (g[2] - g[1])));
  }
  return (g[1] - 34);
 }) (84);
 return (kit) { v8.f, (v6 & (*v7)), NULL };
}
FUNCTION maker *p1900000001_f3 (word v9) {
 if (!go_on ()) { return NULL; }
 __lambda (fn *, (word v166), {
  __result fn *v167 = NULL;
  if (!go_on ()) { return NULL; }
  __lambda (void , (void), {
   if (!go_on ()) { return ; }
   switch ((g[1] - v166) % 4) {
   case 1:
    g[0] = (v9 * g[2]);
    if (v9 % 3 != 0) { { p1900000001_f2 (g[1], &v166, (kit) { v167, (v9 * v166), __lambda (void , (void), {
     if (!go_on ()) { return ; }
     __defer {
      const struct defer_panic *v175 = __recover ();
      said (178, v175);
      if (v175 != NULL) {
       if (p1900000001_kept[2] != NULL) {
        p1900000001_f3 ((v166 | v9));
       }
       if (v175 != NULL) { __panic (v175); }
      } else {
       __defer p1900000001_f1 (p1900000001_doer, (g[0] | (v166 | g[0])), p1900000001_kept[2]);
       word v185 = (v166 ^ (g[2] * v166));
       v167 = v167;
      }
     }
     if (v167 != NULL) { p1900000001_hook = defer_fn (v167); }
     if ((g[0] + v166) % 3 != 0) { return ; }
    }) }); return; } }
    if (g[0] % 3 != 2) { goto L191; }
    __defer __panic (as_long ((v9 | g[0])));
    L191: ;
    break;
   case 2:
    trace (194, v166);
    break;
   }
  }) ();
 }) (20);
 return NULL;
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
 case 1: p1900000001_f1 (NULL, 8, defer_closure_of (note));
 break;
 case 2: p1900000001_f2 (14, &g[1], (kit) { defer_closure_of (note), 2, NULL });
 break;
 case 3: p1900000001_f3 (21);
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
FUNCTION fn *p1900000002_f4 (word *v7, fn *v8);
FUNCTION NOINLINE word p1900000002_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p1900000002_saved = __recover ();
  said (13, p1900000002_saved);
  v2 = defer_closure_of (p1900000002_f0) ((g[2] | g[0]));
  v2 = __lambda (word , (word v16), {
   __result word v17 = 0;
   if (!go_on ()) { return 0; }
   if ((v16 - g[0]) % 3 != 0) {
    word v19[3] = { (g[0] ^ g[1]), (v2 + v16), (g[1] & g[2]) };
    __closure void v22 (void) {
     if (!go_on ()) { return ; }
     v2 = (v2 - (g[1] - v2));
     trace (24, v2);
     auto __closure word v27 (word v29);
     auto __closure word v28 (word v34);
     __closure word v27 (word v29) {
      if (!go_on ()) { return 0; }
      v17 = (v17 * (v19[0] & v29));
      trace (31, v17);
      g[2] = (g[0] + v16);
      return g[0];
     }
     __closure word v28 (word v34) {
      __result word v35 = 0;
      if (!go_on ()) { return 0; }
      v34 = (v34 ^ g[0]);
      trace (37, v34);
      p1900000002_f2 (25, &v34, (pair) { (g[0] | v1), { (v35 + v34), g[0] } });
     }
     __closure pair v42 (pair v43, word *v44) {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      v43.w = (v43.w * (v2 * v19[2]));
      trace (46, v43.w);
      if ((v16 ^ 1) % 3 != 0) { return (pair) { (v19[2] + (*v44)), { (v43.w + v16), (*v44) } }; }
      return (pair) { (v19[0] & v19[2]), { (v2 - 70), (v19[1] & g[0]) } };
     }
     v42 ((pair) { (v16 ^ v19[1]), { v2, (v2 * v2) } }, &v19[v1 % 3]);
     v42 ((pair) { (v19[2] - v16), { v16, (g[1] ^ 83) } }, &v2);
     v27 ((g[1] & g[1]));
     v2 = (v2 ^ g[2]);
     trace (53, v2);
     v28 ((g[1] | (g[1] & g[0])));
    }
    word v57 = 0;
    L56: ;
    v57 = (v57 + 1);
    __closure fn *v61 (word v62) {
     __result fn *v63 = NULL;
     if (!go_on ()) { return NULL; }
     __defer {
      const struct defer_panic *v65 = __recover ();
      said (68, v65);
      if (v65 != NULL) {
       if ((g[2] + v19[2]) % 3 != 0) { __panicf (LONG_TEXT, (g[1] | v57)); }
       __defer __panic (as_float (v17));
       trace (72, v19[2]);
       if (v65 != NULL) { __panic (v65); }
      } else {
       if ((g[1] | g[0]) % 3 != 0) { __panic (as_text (3)); }
      }
      if (v63 != NULL) { v62 = applied (v63, (g[2] - (g[1] ^ 32))); }
      __defer v61 ((g[2] + (v57 ^ v19[1])));
     }
     return v63;
    }
    v61 (v19[2]);
    if (v57 < 1 && go_on ()) { goto L56; }
    v22 ();
    v61 (v57);
   } else {
    trace (82, (v16 + g[2]));
   }
  }) (g[1]);
 }
}
FUNCTION pair p1900000002_f1 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v84 = __recover ();
  said (87, v84);
  if (v84 != NULL) {
   p1900000002_saved = v84;
  }
  word v91 = 0;
  do {
   v91 = (v91 + 1);
   if ((g[1] - g[2]) % 3 != 0) { continue; }
   auto __closure word v96 (word v98);
   auto __closure void v97 (void);
   __closure word v96 (word v98) {
    if (!go_on ()) { return 0; }
    __defer {
     const struct defer_panic *v100 = __recover ();
     told (103, v100);
     word v104 = (g[2] ^ g[1]);
     trace (107, (g[0] & (g[1] + v104)));
    }
    fn *v108 = v96;
    if (v108 != NULL) { v108 ((g[0] * v91)); }
    return g[1];
   }
   __closure void v97 (void) {
    if (!go_on ()) { return ; }
    v91 = (v91 ^ (g[1] + 49));
    trace (113, v91);
    __defer p1900000002_hook ((g[0] & (v91 | g[0])));
    kit v115 = (kit) { v96, (v91 & 37), p1900000002_doer };
    if (v115.d != NULL) { v115.d (); }
   }
   p1900000002_doer = v97;
  } while (v91 < 2 && go_on ());
 }
 return (pair) { (g[2] * 95), { (g[2] - g[2]), (g[1] + g[1]) } };
}
FUNCTION void p1900000002_f2 (word v3, word *v4, pair v5) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v122 = __recover ();
  told (125, v122);
  if (v122 != NULL) {
   __lambda (word , (word v128), {
    if (!go_on ()) { return 0; }
    p1900000002_hook = p1900000002_f0;
    return g[1];
   }) ((v5.row[0] + (v3 & 97)));
   v5.w = (g[0] ^ (g[1] & 48));
   if (v122 != NULL && (v3 & g[2]) % 3 != 0) { __panic (v122); }
  }
  __closure void v136 (pair v134) {
   if (!go_on ()) { return ; }
   p1900000002_hook = p1900000002_f0;
  }
  __defer __panicf (LINES, ((*v4) ^ (*v4)), (v3 * v3));
  v136 (v5);
 }
 v5 = v5;
 trace (140, (v3 * (v3 * v3)));
 const struct defer_panic *v141 = __recover ();
 told (144, v141);
 v141 = __recover ();
 { word (*h146) (word) = defer_fn (__lambda (word , (word v147), {
  if (!go_on ()) { return 0; }
  trace (148, (v5.row[0] ^ v147));
  return (v3 * (g[1] + g[2]));
 })); __defer defer_fn_free (h146); v3 = applied_pointer (h146, (v3 * ((*v4) + v3))); }
}
FUNCTION pair p1900000002_f3 (word v6) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  p1900000002_saved = __recover ();
  said (153, p1900000002_saved);
  if (p1900000002_saved != NULL) {
   p1900000002_kept[0] = __lambda (word , (word v156), {
    __result word v157 = 0;
    if (!go_on ()) { return 0; }
    trace (158, (v157 | (v6 + g[0])));
    word v160 = 0;
    do {
     v160 = (v160 + 1);
     __closure word v164 (word v165) {
      if (!go_on ()) { return 0; }
      if (v160 % 3 != 0) { return g[2]; }
      __closure word v175 (pair v168, word v169, fn *v170) {
       if (!go_on ()) { return 0; }
       v156 = (v156 - (v165 | g[2]));
       trace (172, v156);
       trace (173, g[2]);
       return (v156 + (g[0] & 52));
      }
      v175 ((pair) { v165, { v6, (g[2] | g[0]) } }, (g[1] ^ (g[2] + g[1])), v164);
      v175 ((pair) { (g[0] ^ v165), { (g[2] + g[0]), 26 } }, (g[0] | (v160 ^ g[1])), v164);
      return v157;
     }
     v164 (v160);
    } while (v160 < 4 && go_on ());
   });
   if (p1900000002_saved != NULL) { __panic (p1900000002_saved); }
  }
 }
 return (pair) { (g[2] * 59), { (v6 + 99), (g[0] ^ v6) } };
}
FUNCTION fn *p1900000002_f4 (word *v7, fn *v8) {
 __result fn *v9 = NULL;
 if (!go_on ()) { return NULL; }
 switch ((g[0] - g[1]) % 4) {
 case 2:
  if (v8 != NULL) { __defer applied (v8, (g[0] - (g[2] ^ g[1]))); }
  if ((g[2] ^ 29) % 3 != 0) { break; }
  break;
 default:
  {
  g[2] = (g[0] ^ g[0]);
  switch ((g[1] + g[1]) % 4) {
  case 0:
   trace (191, g[2]);
   switch (g[0] % 4) {
   case 0:
    {
    word v194 = g[2];
    }
    break;
   case 1:
    {
    switch (g[1] % 4) {
    case 0:
     {
     if (g[2] % 3 != 0) { __panic (as_double (((*v7) | g[0]))); }
     }
     __attribute__ ((fallthrough));
    case 1:
     {
     __lambda (word , (word v202), {
      __result word v203 = 0;
      if (!go_on ()) { return 0; }
      v203 = (v203 + (g[0] - 80));
      trace (205, v203);
      __defer {
       if (g[0] % 3 != 0) { __panic (as_literal (44)); }
       __defer applied (__lambda (word , (word v209), {
        if (!go_on ()) { return 0; }
        v203 = (v203 - (v203 & g[1]));
        trace (211, v203);
        return (v202 + (v202 - g[0]));
       }), (v203 ^ (v202 + g[0])));
      }
      return v202;
     }) ((g[2] + g[1]));
     }
     break;
    default:
     trace (215, (g[2] * (g[0] - g[0])));
     break;
    }
    }
    break;
   case 2:
    {
    trace (217, (g[2] ^ (g[1] & 98)));
    }
    break;
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (219, (g[0] - (g[0] - g[1])));
   }
   break;
  default:
   {
   trace (221, g[2]);
   }
   break;
  }
  }
  break;
 }
 return v8;
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
 case 4: p1900000002_f4 (&g[0], NULL);
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
FUNCTION maker *p1900000003_f2 (fn *v4, fn *v5);
FUNCTION NOINLINE word p1900000003_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v7 = __recover ();
  said (10, v7);
  if (v7 != NULL) {
   auto __closure word v13 (word v14);
   __closure word v13 (word v14) {
    if (!go_on ()) { return 0; }
    v2 = (v2 - g[2]);
    trace (16, v2);
    const struct defer_panic *v17 = __recover ();
    told (20, v17);
    if (v17 != NULL) {
     __defer {
      const struct defer_panic *v23 = __recover ();
      told (26, v23);
      if (v23 != NULL) {
       g[2] = 13;
      } else {
       __defer mixed ((unsigned char) ((g[2] ^ (g[2] + g[1]))), (double) ((g[2] & (v1 & 48))) * 0.5, (pair) { (v1 + v1), { (v14 + 24), g[1] } });
       word v30 = (v2 ^ (v2 ^ 85));
      }
      auto __closure word v33 (word v35);
      auto __closure word v34 (word v38);
      __closure word v33 (word v35) {
       __result word v36 = 0;
       if (!go_on ()) { return 0; }
       if ((g[2] ^ 8) % 3 != 0) { return (v36 - g[2]); }
      }
      __closure word v34 (word v38) {
       __result word v39 = 0;
       if (!go_on ()) { return 0; }
       v39 = (v39 - (g[0] + v14));
       trace (41, v39);
       g[0] = (g[1] & (g[2] - g[1]));
       auto __closure word v44 (word v46);
       auto __closure void v45 (void);
       __closure word v44 (word v46) {
        if (!go_on ()) { return 0; }
        p1900000003_hook = defer_fn (v34);
        p1900000003_f2 (defer_closure_of (p1900000003_f0), p1900000003_kept[0]);
        return (g[2] & (g[0] ^ g[1]));
       }
       __closure void v45 (void) {
        if (!go_on ()) { return ; }
        if ((g[0] ^ v2) % 3 != 0) { __panic (as_char (g[1])); }
        v14 = (v39 & (g[0] | v38));
       }
       v45 ();
       v44 (g[1]);
       v44 ((g[2] ^ v2));
       return g[0];
      }
      __defer v34 ((g[0] & (v14 & g[2])));
      __defer bump (&v2, (v2 - (v2 * 3)));
      word *v60 = &v1;
      v33 (v1);
      v34 (97);
     }
     const struct defer_panic *v64 = __recover ();
     told (67, v64);
     if (v64 != NULL) {
      v1 = applied (defer_closure_of (p1900000003_f0), (v14 | (g[1] * g[2])));
     } else {
      trace (71, v14);
     }
     if (v17 != NULL) { __panic (v17); }
    }
    return (g[2] & (g[1] & g[2]));
   }
   __defer v13 ((v1 ^ (v1 | g[2])));
   v13 ((v1 | (v2 ^ g[0])));
  }
 }
 return (v2 ^ g[2]);
}
FUNCTION word p1900000003_f1 (word v3) {
 if (!go_on ()) { return 0; }
 __defer {
  __defer p1900000003_f0 (g[0]);
  word v81 = 0;
  do {
   v81 = (v81 + 1);
   v81 = __lambda (word , (word v85), {
    if (!go_on ()) { return 0; }
    pairer *v120 = __lambda (pair , (pair v87, word *v88), {
     __result pair v89 = { 0, { 0, 0 } };
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     const struct defer_panic *v90 = __recover ();
     told (93, v90);
     __defer {
      p1900000003_f2 (__lambda (word , (word v96), {
       if (!go_on ()) { return 0; }
       v96 = (v96 ^ (v89.row[0] + v85));
       trace (98, v96);
       const struct defer_panic *v99 = __recover ();
       told (102, v99);
       pair v103 = (pair) { (g[0] + v81), { v3, (v81 * v81) } };
       return 81;
      }), __lambda (word , (word v106), {
       if (!go_on ()) { return 0; }
       v81 = (v81 - (v106 - 22));
       trace (108, v81);
       p1900000003_hook = p1900000003_f1;
       return (g[2] & g[0]);
      }));
      v81 = p1900000003_f1 (v87.row[0]);
     }
     word v112[3] = { v85, (v85 + g[0]), (g[1] & 51) };
     __defer p1900000003_f2 (__lambda (word , (word v115), {
      if (!go_on ()) { return 0; }
      v115 = (v115 + (v115 | 84));
      trace (117, v115);
      if (g[0] % 3 != 0) { __panic (as_uint (31)); }
      return (v115 & (v81 & 76));
     }), NULL);
    });
    if (v120 != NULL) { v120 ((pair) { (v3 + g[0]), { g[2], (v81 - v85) } }, &v3); }
    return (v3 - (g[2] & g[0]));
   }) ((g[0] * (g[0] + g[1])));
  } while (v81 < 1 && go_on ());
 }
 return g[1];
}
FUNCTION maker *p1900000003_f2 (fn *v4, fn *v5) {
 if (!go_on ()) { return NULL; }
 auto __closure fn *v152 (word v126);
 __closure fn *v152 (word v126) {
  __result fn *v127 = NULL;
  if (!go_on ()) { return NULL; }
  if (g[1] % 3 != 0) {
   v126 = __lambda (word , (word v130), {
    __result word v131 = 0;
    if (!go_on ()) { return 0; }
    const struct defer_panic *v132 = __recover ();
    said (135, v132);
    __defer {
     v4 = __lambda (fn *, (word v138), {
      if (!go_on ()) { return NULL; }
      p1900000003_f0 ((v130 + (g[2] & g[1])));
      return v4;
     }) (g[2]);
     auto __closure fn *v142 (word v143);
     __closure fn *v142 (word v143) {
      if (!go_on ()) { return NULL; }
      p1900000003_saved = __recover ();
      told (146, p1900000003_saved);
      return defer_closure_of (note);
     }
     __defer v142 ((g[1] * v130));
    }
    if ((g[2] - g[0]) % 3 != 0) { return g[2]; }
    return 7;
   }) (v126);
  }
  return v127;
 }
 v152 ((g[2] | (g[2] + g[2])));
 v152 (g[1]);
 return NULL;
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
 case 2: p1900000003_f2 (NULL, NULL);
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
FUNCTION NOINLINE word p1900000004_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  bump (&v1, (g[0] - (v1 | v1)));
  v1 = __lambda (word , (word v10), {
   if (!go_on ()) { return 0; }
   v10 = (v10 ^ (v1 & g[0]));
   trace (12, v10);
   __defer {
    __defer {
     const struct defer_panic *v15 = __recover ();
     told (18, v15);
     if (v15 != NULL) {
      trace (22, g[2]);
      if (v15 != NULL) { __panic (v15); }
     }
     __defer mixed ((unsigned char) ((g[1] - (g[2] - g[0]))), (double) ((g[2] + g[2])) * 0.5, (pair) { (g[0] ^ v1), { (g[0] - g[0]), (g[1] ^ g[1]) } });
    }
    if ((g[0] - v1) % 3 != 0) { __panic (as_float (v10)); }
   }
   {
    gate *gate27 = new_gate ();
    word v28[3] = { 0, 0, 0 };
    for (word v29 = 0; v29 < 2; v29++) {
     word v30 = v29;
     __closure word v46 (word v33) {
      __closure word v42 (word v35) {
       pair v36 = (pair) { (g[2] * v30), { (g[1] + v30), (g[1] * g[0]) } };
       word v39 = (v36.row[0] | 62);
       return v1;
      }
      v42 ((v30 & g[1]));
      v33 = (g[1] - (g[0] | g[2]));
      return (g[1] & g[1]);
     }
     __go {
      __defer done (gate27);
      v46 ((g[1] & g[1]));
      word v48[3] = { (v1 + 24), (g[0] + v10), g[2] };
      v28[v30 % 3] = (v1 * v30);
     }
    }
    wait_for (gate27, 2);
    trace (27, v28[0]);
    trace (27, v28[1]);
   }
   return g[1];
  }) ((v1 + g[2]));
 }
 word v53 = 0;
 L52: ;
 v53 = (v53 + 1);
 __closure void v88 (void) {
  if (!go_on ()) { return ; }
  v53 = (v53 + (g[0] ^ v53));
  trace (58, v53);
  const struct defer_panic *v59 = __recover ();
  said (62, v59);
  if (v59 != NULL) {
   auto __closure word v65 (word v67);
   auto __closure word v66 (word v79);
   __closure word v65 (word v67) {
    if (!go_on ()) { return 0; }
    v67 = (v67 + v67);
    trace (69, v67);
    v67 = applied (__lambda (word , (word v71), {
     if (!go_on ()) { return 0; }
     if (v1 % 3 != 0) { return v71; }
     word v73 = (g[1] + (g[1] - 59));
     return (g[2] - (g[1] - v67));
    }), (v53 + g[0]));
    g[2] = (g[0] & 68);
    if ((g[1] & 62) % 3 != 0) { __panic (as_ulong ((g[2] | v67))); }
    return (v53 | (g[2] - g[2]));
   }
   __closure word v66 (word v79) {
    if (!go_on ()) { return 0; }
    trace (81, (v1 ^ (g[0] * g[2])));
    return (v53 + v1);
   }
   p1900000004_kept[1] = v65;
   v65 ((g[0] * g[0]));
   v66 ((g[2] ^ g[1]));
  } else {
   trace (87, (v53 | (v1 * g[0])));
  }
 }
 v88 ();
 if (v53 < 4 && go_on ()) { goto L52; }
 return (g[2] * g[2]);
}
FUNCTION word p1900000004_f1 (void) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v92 = deep ();
  told (95, v92);
  if (v92 != NULL) {
   auto __closure word v98 (word v100);
   auto __closure void v99 (void);
   __closure word v98 (word v100) {
    if (!go_on ()) { return 0; }
    __defer {
     const struct defer_panic *v102 = __recover ();
     said (105, v102);
     if (v102 != NULL) {
      p1900000004_hook = defer_fn (defer_closure_of (note));
      __defer __lambda (fn *, (word v109), {
       __result fn *v110 = NULL;
       if (!go_on ()) { return NULL; }
       {
        gate *gate111 = new_gate ();
        word v112[3] = { 0, 0, 0 };
        for (word v113 = 0; v113 < 3; v113++) {
         word v114 = v113;
         __go {
          __defer done (gate111);
          word v118[3] = { (g[2] | v114), (v109 & g[0]), 73 };
          word v120[3] = { 86, g[1], (v109 ^ g[2]) };
          v112[v114 % 3] = v100;
         }
        }
        wait_for (gate111, 3);
        trace (111, v112[0]);
        trace (111, v112[1]);
        trace (111, v112[2]);
       }
       word *v123 = &v109;
       __defer __lambda (fn *, (word v126), {
        __result fn *v127 = NULL;
        if (!go_on ()) { return NULL; }
        v126 = (v126 - (v126 & g[2]));
        trace (129, v126);
        const struct defer_panic *v130 = __recover ();
        said (133, v130);
        __defer defer_closure_of (note) ((v109 * (g[1] - v109)));
       }) (g[0]);
      }) (v100);
      if (v102 != NULL) { __panic (v102); }
     }
     __defer __lambda (word , (word v138), {
      __result word v139 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v140 = __recover ();
      told (143, v140);
      __defer {
       fn *v156[3] = { __lambda (word , (word v145), {
        if (!go_on ()) { return 0; }
        v139 = (v139 + v138);
        trace (147, v139);
        __defer p1900000004_f3 (v98);
        said (150, v102);
        return g[2];
       }), p1900000004_kept[1], __lambda (word , (word v152), {
        if (!go_on ()) { return 0; }
        trace (153, (g[0] & v139));
        if ((v138 - g[1]) % 3 != 0) { return (g[2] ^ (g[0] ^ v138)); }
        return (v152 ^ (g[1] - v100));
       }) };
       if (v156[g[1] % 3] != NULL) { v156[g[1] % 3] ((g[2] | v138)); }
      }
     }) (g[0]);
    }
    return (g[2] * (g[2] + v100));
   }
   __closure void v99 (void) {
    if (!go_on ()) { return ; }
    const struct defer_panic *v160 = __recover ();
    said (163, v160);
   }
   v99 ();
   v98 ((g[1] & g[0]));
   v98 ((g[1] + (g[1] + g[0])));
  } else {
   trace (168, (g[2] - (g[1] - g[2])));
  }
 }
 return (g[2] - (g[0] + g[2]));
}
FUNCTION NOINLINE fn *p1900000004_f2 (void) {
 __result fn *v2 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v171 = __recover ();
  said (174, v171);
  if (v171 != NULL) {
   g[0] = (g[2] * g[2]);
   fn *v228[3] = { __lambda (word , (word v177), {
    __result word v178 = 0;
    if (!go_on ()) { return 0; }
    __closure word v180 (word v181) {
     __result word v182 = 0;
     if (!go_on ()) { return 0; }
     v178 = (v178 ^ (v182 & v178));
     trace (184, v178);
     { word (*h185) (word) = defer_fn (__lambda (word , (word v186), {
      if (!go_on ()) { return 0; }
      v181 = (v181 ^ (g[2] | g[0]));
      trace (188, v181);
      bump (&v182, (v181 + 92));
      return (g[0] * (g[0] & 15));
     })); __defer defer_fn_free (h185); v178 = applied_pointer (h185, (g[0] & 94)); }
     return (v182 ^ g[1]);
    }
    __defer v180 (g[1]);
    v180 ((v177 * (v178 * v178)));
   }), __lambda (word , (word v195), {
    if (!go_on ()) { return 0; }
    v195 = (v195 ^ v195);
    trace (197, v195);
    __defer __lambda (fn *, (word v199), {
     __result fn *v200 = NULL;
     if (!go_on ()) { return NULL; }
     v199 = (v199 - g[2]);
     trace (202, v199);
     auto __closure word v204 (word v205);
     __closure word v204 (word v205) {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v206 = __recover ();
      said (209, v206);
      { word (*h210) (word) = defer_fn (v204); __defer defer_fn_free (h210); applied_pointer (h210, (g[2] & 92)); }
      if (v2 != NULL) { __defer applied (v2, (g[1] | g[0])); }
      return (g[0] - (g[2] ^ g[2]));
     }
     v2 = v204;
     word v215 = 0;
     do {
      v215 = (v215 + 1);
      const struct defer_panic *v219 = __recover ();
      told (222, v219);
      pair v223 = (pair) { v195, { (g[0] + 40), (v195 ^ g[1]) } };
     } while (v215 < 3 && go_on ());
     if (v2 != NULL) { __defer v2 ((g[2] + (g[1] - g[2]))); }
     v204 (23);
    }) ((g[1] ^ (v195 * g[1])));
    return 25;
   }), p1900000004_kept[2] };
   if (v228[g[2] % 3] != NULL) { v228[g[2] % 3] ((g[0] & (g[0] - g[0]))); }
  }
 }
 return v2;
}
FUNCTION word p1900000004_f3 (fn *v3) {
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v233 = __recover ();
  told (236, v233);
  auto __closure word v238 (word v239);
  __closure word v238 (word v239) {
   if (!go_on ()) { return 0; }
   if (v3 != NULL) { __defer applied (v3, (g[2] | (g[0] - g[1]))); }
   v3 = p1900000004_f2 ();
   return (v239 ^ (g[1] & g[2]));
  }
  { word (*h243) (word) = defer_fn (v238); __defer defer_fn_free (h243); applied_pointer (h243, g[1]); }
  word v244[3] = { g[1], g[1], g[0] };
  v238 ((g[1] + (g[2] ^ g[0])));
 }
 p1900000004_hook = note;
 if ((g[2] * g[2]) % 3 != 0) { goto L250; }
 v3 = v3;
 if ((g[2] - g[1]) % 3 != 0) {
  {
   gate *gate253 = new_gate ();
   word v254[3] = { 0, 0, 0 };
   for (word v255 = 0; v255 < 2; v255++) {
    word v256 = v255;
    word v258[3] = { g[2], (g[2] ^ 38), (v256 & v256) };
    __go {
     __defer done (gate253);
     v258[2] = (v256 | g[0]);
     v254[v256 % 3] = (v256 & 42);
    }
   }
   wait_for (gate253, 2);
   trace (253, v254[0]);
   trace (253, v254[1]);
  }
  kit v276 = (kit) { v3, (g[1] * 28), __lambda (void , (void), {
   if (!go_on ()) { return ; }
   const struct defer_panic *v263 = __recover ();
   said (266, v263);
   if (v263 != NULL) {
    if (v3 != NULL) { v3 ((g[1] * (g[1] | g[2]))); }
    trace (269, (g[2] & (g[0] | 63)));
    v3 = NULL;
    if (v263 != NULL) { __panic (v263); }
   } else {
    __defer p1900000004_f0 (g[0]);
    kit v274 = (kit) { v3, (g[0] - g[0]), __lambda (void , (void), {
     if (!go_on ()) { return ; }
     trace (273, g[1]);
    }) };
   }
  }) };
  if (v276.f != NULL) { v276.f ((v276.w & (g[1] | v276.w))); }
 } else {
  trace (279, g[0]);
 }
 L250: ;
 return 22;
}
FUNCTION NOINLINE word p1900000004_f4 (kit v4, fn *v5, word *v6) {
 if (!go_on ()) { return 0; }
 if ((g[1] | g[1]) % 3 != 0) { __panic (as_float ((v4.w - (*v6)))); }
 trace (283, (g[0] * ((*v6) | 32)));
 if (g[0] % 3 != 2) { return (g[1] & (*v6)); }
 __defer {
  if (v4.d != NULL) {
   __lambda (word , (word v288), {
    if (!go_on ()) { return 0; }
    word v290 = 0;
    while (v290 < 3 && go_on ()) {
     v290 = (v290 + 1);
     v4 = (kit) { v5, 82, p1900000004_doer };
     __defer __lambda (fn *, (word v295), {
      if (!go_on ()) { return NULL; }
      v288 = (g[2] | (v288 + g[0]));
      __defer bump (&v295, (g[1] ^ (v295 + v290)));
      __defer p1900000004_hook ((g[0] ^ (v295 - v4.w)));
      return __lambda (word , (word v300), {
       if (!go_on ()) { return 0; }
       trace (301, (g[2] - (g[0] & 71)));
       __defer mixed ((unsigned char) ((g[2] ^ (v4.w | v4.w))), (double) ((v300 - (g[2] & 83))) * 0.5, (pair) { v290, { v290, (v288 + v4.w) } });
       v4.w = (v4.w & g[0]);
       return g[2];
      });
     }) (48);
    }
    word v306 = 0;
    L305: ;
    v306 = (v306 + 1);
    __defer p1900000004_hook ((v290 - (v290 & v290)));
    __defer __lambda (void , (void), {
     if (!go_on ()) { return ; }
     __defer p1900000004_f4 (v4, v5, &(word) { g[0] });
    }) ();
    if (v306 < 1 && go_on ()) { goto L305; }
    return g[2];
   }) ((g[0] + (g[1] & v4.w)));
  } else {
   trace (314, g[2]);
  }
 }
 return 76;
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
 case 3: note (p1900000004_f3 (defer_closure_of (note)));
 break;
 case 4: note (p1900000004_f4 ((kit) { defer_closure_of (note), 4, NULL }, NULL, &g[2]));
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
  fn *v15 = __lambda (word , (word v10), {
   if (!go_on ()) { return 0; }
   v2 = (v2 ^ (v10 * g[2]));
   trace (12, v2);
   if ((g[2] - v1) % 3 != 0) { __panic (as_int ((g[0] + 23))); }
   return (v2 ^ (v1 - v2));
  });
  {
   gate *gate17 = new_gate ();
   word v18[3] = { 0, 0, 0 };
   for (word v19 = 0; v19 < 3; v19++) {
    word v20 = v19;
    word v22 = (g[1] ^ (v20 & v1));
    __go __lambda (void, (void), {
     __defer done (gate17);
     word v24 = (v20 ^ g[2]);
     auto __closure word v36 (word v27);
     __closure word v36 (word v27) {
      auto __closure word v34 (word v30);
      __closure word v34 (word v30) {
       word v31[3] = { (g[1] * g[2]), v1, g[1] };
       return g[2];
      }
      return (v2 + (v1 ^ g[1]));
     }
     v18[v20 % 3] = (g[1] & (v20 * g[0]));
    }) ();
   }
   wait_for (gate17, 3);
   trace (17, v18[0]);
   trace (17, v18[1]);
   trace (17, v18[2]);
  }
  trace (38, (g[2] ^ (g[0] - g[0])));
  if (p1900000005_doer != NULL) {
   word v41 = 0;
   while (v41 < 4 && go_on ()) {
    v41 = (v41 + 1);
    if (v15 != NULL) { { word (*h44) (word) = defer_fn (v15); __defer defer_fn_free (h44); applied_pointer (h44, g[0]); } }
    word v45 = (g[1] & (g[0] - v2));
    if (v15 != NULL) { __defer v15 ((g[1] | 16)); }
   }
  }
  if (v15 != NULL) { v15 (70); }
  v1 = (v1 - (g[1] & v1));
  trace (51, v1);
 }
 v2 = g[1];
 word v54 = 0;
 L53: ;
 v54 = (v54 + 1);
 {
  gate *gate57 = new_gate ();
  word v58[3] = { 0, 0, 0 };
  for (word v59 = 0; v59 < 3; v59++) {
   word v60 = v59;
   word v62 = (g[2] | v1);
   __go {
    __defer done (gate57);
    auto __closure word v68 (word v65);
    __closure word v68 (word v65) {
     return (g[2] | (v60 ^ v65));
    }
    v68 ((v62 ^ g[1]));
    pair v70 = (pair) { (v62 * g[0]), { (g[0] * g[2]), (g[2] | 3) } };
    v58[v60 % 3] = (v62 | (v62 * 48));
   }
  }
  wait_for (gate57, 3);
  trace (57, v58[0]);
  trace (57, v58[1]);
  trace (57, v58[2]);
 }
 v1 = (g[0] * 23);
 if (v54 < 2 && go_on ()) { goto L53; }
 word v76 = 0;
 do {
  v76 = (v76 + 1);
  __defer applied (__lambda (word , (word v80), {
   __result word v81 = 0;
   if (!go_on ()) { return 0; }
   word v82 = (v76 * 4);
   return v81;
  }), (v54 + (g[1] & v76)));
  __lambda (word , (word v86), {
   if (!go_on ()) { return 0; }
   v76 = (v76 + (v54 ^ v54));
   trace (88, v76);
   __defer {
    const struct defer_panic *v90 = __recover ();
    told (93, v90);
   }
   return v54;
  }) ((v2 - (g[2] + v1)));
 } while (v76 < 3 && go_on ());
 return v54;
}
FUNCTION NOINLINE kit p1900000005_f1 (void) {
 __result kit v3 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  auto __closure void v98 (void);
  __closure void v98 (void) {
   if (!go_on ()) { return ; }
   p1900000005_saved = __recover ();
   told (101, p1900000005_saved);
   if (p1900000005_saved != NULL) {
    if ((g[2] & 90) % 3 != 0) { __panicf (LINES, (g[0] ^ 17), g[2]); }
    __defer {
     const struct defer_panic *v105 = __recover ();
     told (108, v105);
     if (v105 != NULL) {
      trace (110, v3.w);
      v98 ();
      auto __closure word v113 (word v114);
      __closure word v113 (word v114) {
       __result word v115 = 0;
       if (!go_on ()) { return 0; }
       v3.w = (g[1] | (v114 * 27));
       if (v105 != NULL && (v3.w & 84) % 3 != 0) { __panic (v105); }
       told (119, p1900000005_saved);
       return (g[2] | (g[0] + v114));
      }
      __defer v113 (42);
      p1900000005_kept[0] = v113;
      v113 (v3.w);
      if (v105 != NULL) { __panic (v105); }
     } else {
      g[2] = 39;
      __defer p1900000005_f0 (v3.w);
      kit v127 = v3;
      if (v127.f != NULL) { v127.f ((g[2] ^ g[0])); }
     }
     g[0] = (g[2] + 52);
     {
      gate *gate131 = new_gate ();
      word v132[3] = { 0, 0, 0 };
      for (word v133 = 0; v133 < 3; v133++) {
       word v134 = v133;
       pair v137 = (pair) { (g[2] - 88), { g[0], (v134 + 68) } };
       __go {
        __defer done (gate131);
        v137.row[1] = (v134 & (v137.row[1] & 31));
        v132[v134 % 3] = (g[2] & (v3.w - v134));
       }
      }
      wait_for (gate131, 3);
      trace (131, v132[0]);
      trace (131, v132[1]);
      trace (131, v132[2]);
     }
     if ((g[2] + g[0]) % 3 != 0) { __panicf (LINES, (g[0] - g[2]), (g[0] | g[2])); }
    }
   } else {
    g[0] = g[0];
   }
   __defer {
    trace (146, (g[1] - g[1]));
   }
  }
  v3.d = v98;
 }
 return v3;
}
FUNCTION word p1900000005_f2 (word *v4, pair v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer bump (&(word) { (g[0] + 21) }, v6);
 const struct defer_panic *v150 = __recover ();
 said (153, v150);
 auto __closure void v204 (void);
 __closure void v204 (void) {
  if (!go_on ()) { return ; }
  const struct defer_panic *v155 = __recover ();
  told (158, v155);
  __defer {
   trace (161, (v5.w - (g[1] + v6)));
  }
  p1900000005_kept[0] = __lambda (fn *, (word v163), {
   if (!go_on ()) { return NULL; }
   p1900000005_saved = __recover ();
   said (166, p1900000005_saved);
   if (p1900000005_saved != NULL) {
    auto __closure word v191 (pair v169, word *v170);
    __closure word v191 (pair v169, word *v170) {
     if (!go_on ()) { return 0; }
     v169.row[0] = (v169.w * (g[0] | g[0]));
     trace (172, v169.row[0]);
     const struct defer_panic *v173 = __recover ();
     said (176, v173);
     __defer {
      p1900000005_saved = __recover ();
      told (180, p1900000005_saved);
      if (p1900000005_saved != NULL) {
       trace (182, (g[2] & g[2]));
       if (p1900000005_saved != NULL) { __panic (p1900000005_saved); }
      }
      if (p1900000005_saved != NULL && (g[2] & g[0]) % 3 != 0) { __panic (p1900000005_saved); }
      __defer p1900000005_f3 ((kit) { p1900000005_kept[2], (v169.w & v6), NULL });
     }
     v6 = p1900000005_f0 ((g[1] ^ (v6 ^ g[0])));
     if ((v5.row[1] * v6) % 3 != 0) { __panic (as_char (((*v170) | g[0]))); }
     return (v6 - (v163 - g[1]));
    }
    if (g[2] % 3 != 0) { __panic (as_int ((v6 - v5.w))); }
    v163 = 81;
    if (p1900000005_saved != NULL) { __panic (p1900000005_saved); }
   } else {
    trace (195, (v163 - (v6 ^ v163)));
    fn *v200 = __lambda (word , (word v196), {
     if (!go_on ()) { return 0; }
     v6 = (v6 * (v196 - v5.w));
     trace (198, v6);
     return (g[0] & (v6 + v5.row[0]));
    });
    if (v200 != NULL) { v200 ((g[1] - v6)); }
   }
   return NULL;
  }) ((v6 * 40));
 }
 v204 ();
 v204 ();
}
FUNCTION fn *p1900000005_f3 (kit v7) {
 __result fn *v8 = NULL;
 if (!go_on ()) { return NULL; }
 __closure pair v208 (pair v209, word *v210) {
  __result pair v211 = { 0, { 0, 0 } };
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  const struct defer_panic *v212 = deep ();
  told (215, v212);
  if (v212 != NULL) {
   word v218 = 0;
   do {
    v218 = (v218 + 1);
    if ((v209.w & (*v210)) % 3 != 0) { break; }
    if (g[0] % 3 != 2) { break; }
    v209 = (pair) { (v218 ^ 22), { v218, v7.w } };
   } while (v218 < 4 && go_on ());
   __closure word v225 (word v226) {
    if (!go_on ()) { return 0; }
    v226 = (v226 - 83);
    trace (228, v226);
    __defer {
     trace (230, v211.w);
    }
    return v211.w;
   }
   v225 (v211.row[0]);
   v225 ((g[2] | (v218 - v218)));
  } else {
   trace (234, ((*v210) ^ (g[1] * 99)));
  }
  return v211;
 }
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
    v1 = (v1 ^ (g[1] | v1));
    trace (24, v1);
    {
     gate *gate25 = new_gate ();
     word v26[3] = { 0, 0, 0 };
     for (word v27 = 0; v27 < 2; v27++) {
      word v28 = v27;
      pair v30 = v20;
      v30.w = (g[0] - (g[2] - v1));
      __go {
       __defer done (gate25);
       auto __closure word v38 (word v35);
       __closure word v38 (word v35) {
        return (g[0] + (v2 + v2));
       }
       __closure word v45 (word v40) {
        pair v42 = (pair) { (v2 & v20.row[0]), { g[2], g[2] } };
        return v40;
       }
       v26[v28 % 3] = v20.w;
      }
     }
     wait_for (gate25, 2);
     trace (25, v26[0]);
     trace (25, v26[1]);
    }
    word v48 = 0;
    L47: ;
    v48 = (v48 + 1);
    fn *v61[3] = { defer_closure_of (note), __lambda (word , (word v51), {
     if (!go_on ()) { return 0; }
     v48 = (v48 - v2);
     trace (53, v48);
     if (g[0] % 3 != 2) { return (v1 ^ 45); }
     return (v2 - (g[0] - v20.w));
    }), __lambda (word , (word v56), {
     if (!go_on ()) { return 0; }
     __defer p1900000006_f4 ((v20.w ^ (g[0] * v48)), (kit) { defer_closure_of (p1900000006_f0), (g[2] | v22.row[1]), __lambda (void , (void), {
      if (!go_on ()) { return ; }
      trace (59, (v20.row[0] - v22.row[1]));
     }) });
     return 27;
    }) };
    if (v61[1] != NULL) { v61[1] (((*v21) + (v20.w & v22.row[1]))); }
    if (v48 < 3 && go_on ()) { goto L47; }
    if (v61[0] != NULL) { v61[0] ((g[0] - (g[1] - v2))); }
    return v22;
   }) ((pair) { 92, { (g[2] & g[0]), (v1 | g[2]) } }, &v2);
  } else {
   trace (66, (g[0] & (g[2] | g[1])));
  }
 }
}
FUNCTION fn *p1900000006_f1 (word *v3, kit v4) {
 if (!go_on ()) { return NULL; }
 if (((*v3) + (*v3)) % 3 != 0) { goto L67; }
 trace (68, (g[0] - ((*v3) & g[0])));
 L67: ;
 switch (g[0] % 4) {
 case 0:
  {
  __closure word v72 (word v73) {
   __result word v74 = 0;
   if (!go_on ()) { return 0; }
   if ((g[1] | g[2]) % 3 != 0) {
    kit v88 = (kit) { defer_closure_of (p1900000006_f0), (v74 * 24), __lambda (void , (void), {
     if (!go_on ()) { return ; }
     v74 = (v74 + (v73 * 19));
     trace (77, v74);
     word v78 = (g[0] & (g[1] - 37));
     auto __closure word v81 (word v82);
     __closure word v81 (word v82) {
      if (!go_on ()) { return 0; }
      v73 = (v73 * (v82 & g[2]));
      trace (84, v73);
      return v82;
     }
     v81 (14);
    }) };
    if ((g[0] - 31) % 3 != 0) { return (g[2] * (g[1] & v74)); }
   } else {
    word v92 = 0;
    L91: ;
    v92 = (v92 + 1);
    if (v92 < 3 && go_on ()) { goto L91; }
   }
   return (g[1] & g[2]);
  }
  p1900000006_kept[0] = v72;
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (98, (v4.w + (g[0] & g[1])));
  }
  break;
 default:
  {
  trace (100, (g[2] - (g[0] * 68)));
  }
  break;
 }
 return v4.f;
}
FUNCTION word p1900000006_f2 (word v5, doer *v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 trace (102, (g[1] - v5));
 v5 = v5;
 for (word v105 = 0; v105 < 1 && go_on (); v105++) {
  __closure kit v122 (const struct defer_panic *v107, fn *v108) {
   __result kit v109 = (kit) { NULL, 0, NULL };
   if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
   {
    gate *gate110 = new_gate ();
    word v111[3] = { 0, 0, 0 };
    for (word v112 = 0; v112 < 3; v112++) {
     word v113 = v112;
     word v115[3] = { (g[2] & g[0]), g[1], (g[0] * 75) };
     __go {
      __defer done (gate110);
      word v117[3] = { 10, (v7 * v109.w), (v105 * v109.w) };
      word v119 = v7;
      v111[v113 % 3] = (v109.w ^ (v119 ^ v105));
     }
    }
    wait_for (gate110, 3);
    trace (110, v111[0]);
    trace (110, v111[1]);
    trace (110, v111[2]);
   }
  }
  v122 (p1900000006_saved, __lambda (word , (word v124), {
   __result word v125 = 0;
   if (!go_on ()) { return 0; }
   v124 = (v5 | 3);
   auto __closure void v128 (void);
   __closure void v128 (void) {
    if (!go_on ()) { return ; }
    __defer {
     p1900000006_saved = __recover ();
     said (132, p1900000006_saved);
     if (p1900000006_saved != NULL) {
      v128 ();
      if (p1900000006_saved != NULL) { __panic (p1900000006_saved); }
     } else {
      __defer p1900000006_hook (94);
      p1900000006_f4 ((v105 + (g[2] ^ v105)), (kit) { __lambda (word , (word v138), {
       if (!go_on ()) { return 0; }
       v138 = (v138 - 32);
       trace (140, v138);
       const struct defer_panic *v141 = __recover ();
       said (144, v141);
       __defer p1900000006_f4 ((v138 | (g[2] + v125)), (kit) { p1900000006_kept[2], g[2], NULL });
       return (g[0] - (g[1] & 67));
      }), 98, NULL });
     }
     g[2] = v125;
     { word (*h149) (word) = defer_fn (__lambda (word , (word v150), {
      if (!go_on ()) { return 0; }
      v150 = (v150 ^ (g[1] ^ g[2]));
      trace (152, v150);
      trace (154, (g[1] | (g[0] & 69)));
      return (g[1] | (v5 - v124));
     })); __defer defer_fn_free (h149); applied_pointer (h149, 61); }
    }
    __defer {
     word v157 = (g[0] + (g[1] - v5));
    }
   }
   v128 ();
   return g[0];
  }));
 }
 return g[2];
}
FUNCTION word p1900000006_f3 (kit v8, const struct defer_panic *v9, doer *v10) {
 __result word v11 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  word v163 = 68;
  p1900000006_hook = p1900000006_f0;
  if (p1900000006_saved != NULL && (v11 + g[1]) % 3 != 0) { __panic (p1900000006_saved); }
  auto __closure word v168 (word v170);
  auto __closure word v169 (word v188);
  __closure word v168 (word v170) {
   __result word v171 = 0;
   if (!go_on ()) { return 0; }
   v8 = v8;
   {
    gate *gate173 = new_gate ();
    word v174[3] = { 0, 0, 0 };
    for (word v175 = 0; v175 < 3; v175++) {
     word v176 = v175;
     word v178[3] = { (v11 * g[0]), (g[2] * v176), (g[0] | g[2]) };
     __go {
      __defer done (gate173);
      word v183[3] = { (g[0] - g[1]), (g[0] + 95), 2 };
      v174[v176 % 3] = (v171 - (v11 & g[0]));
     }
    }
    wait_for (gate173, 3);
    trace (173, v174[0]);
    trace (173, v174[1]);
    trace (173, v174[2]);
   }
   if ((g[1] * g[2]) % 3 != 0) { return v168 ((g[0] + g[0])); }
   return (v170 & v8.w);
  }
  __closure word v169 (word v188) {
   if (!go_on ()) { return 0; }
   v8.d = __lambda (void , (void), {
    if (!go_on ()) { return ; }
    if (v10 != NULL) { v10 (); }
   });
   return (g[0] & (v8.w & v188));
  }
  v168 (v163);
  v168 ((g[1] * (g[2] * g[0])));
 }
}
FUNCTION kit p1900000006_f4 (word v12, kit v13) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  __lambda (word , (word v197), {
   if (!go_on ()) { return 0; }
   word v199 = 0;
   while (v199 < 3 && go_on ()) {
    v199 = (v199 + 1);
    {
     gate *gate202 = new_gate ();
     word v203[3] = { 0, 0, 0 };
     for (word v204 = 0; v204 < 2; v204++) {
      word v205 = v204;
      word v208 = g[2];
      __go {
       __defer done (gate202);
       auto __closure word v214 (word v211);
       __closure word v214 (word v211) {
        v208 = (v12 ^ v211);
        return (g[2] ^ (v205 & 64));
       }
       word v215[3] = { (v208 * 27), (v208 & v199), (g[1] - g[2]) };
       v208 = v214 (g[2]);
       v203[v205 % 3] = v215[(v205 + g[2]) % 3];
      }
     }
     wait_for (gate202, 2);
     trace (202, v203[0]);
     trace (202, v203[1]);
    }
    __closure word v220 (word v221) {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v222 = __recover ();
     told (225, v222);
     __defer {
      mixed ((unsigned char) ((v197 - (v199 - 70))), (double) (v197) * 0.5, (pair) { (v221 + v197), { (g[0] ^ v221), (g[0] - g[0]) } });
      v199 = (g[0] | (v199 ^ 36));
      v199 = __lambda (word , (word v231), {
       if (!go_on ()) { return 0; }
       const struct defer_panic *v232 = __recover ();
       said (235, v232);
       __defer {
        const struct defer_panic *v237 = __recover ();
        told (240, v237);
        if (v237 != NULL) {
         trace (242, (v221 & (v197 ^ v13.w)));
         if (v237 != NULL) { __panic (v237); }
        } else {
         if (p1900000006_doer != NULL) { __defer p1900000006_doer (); }
         said (246, p1900000006_saved);
        }
       }
       return (g[2] | (v221 * v13.w));
      }) ((v13.w * v13.w));
     }
     return (v199 ^ v197);
    }
   }
   return (v199 * (g[1] & v197));
  }) ((v12 ^ 46));
 }
 return (kit) { v13.f, (g[0] ^ 13), v13.d };
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
FUNCTION word p1900000007_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if (p1900000007_doer != NULL) { __defer p1900000007_doer (); }
 {
  gate *gate7 = new_gate ();
  word v8[3] = { 0, 0, 0 };
  for (word v9 = 0; v9 < 3; v9++) {
   word v10 = v9;
   word v12[3] = { g[1], 20, (v1 - g[2]) };
   auto __closure word v45 (word v15);
   __closure word v45 (word v15) {
    __closure word v37 (word v18) {
     word v19[3] = { (v12[2] * v15), (v15 ^ 46), v12[g[0] % 3] };
     auto __closure word v29 (word v22);
     __closure word v29 (word v22) {
      word v23 = (g[2] & (v19[2] + 68));
      word v25[3] = { (v18 & g[1]), (g[0] + v23), (v12[2] * g[2]) };
      return (g[1] - g[2]);
     }
     auto __closure word v35 (word v31);
     __closure word v35 (word v31) {
      v29 (v31);
      return g[0];
     }
     return (v10 - g[2]);
    }
    __closure word v43 (word v39) {
     word v40 = (v10 ^ (v39 ^ g[2]));
     return (v12[g[1] % 3] - (v12[1] | v1));
    }
    return (v15 | (v10 ^ g[2]));
   }
   __go __lambda (void, (void), {
    __defer done (gate7);
    __closure word v51 (word v47) {
     word v48 = (g[0] - v47);
     return v10;
    }
    __closure word v66 (word v53) {
     __closure word v58 (word v55) {
      v53 = v51 ((g[2] + v53));
      return g[0];
     }
     __closure word v64 (word v60) {
      v60 = v51 (v10);
      v58 (v12[g[2] % 3]);
      return 96;
     }
     return (g[1] ^ (g[2] | v53));
    }
    v66 ((v10 * g[0]));
    v66 ((v12[2] + 16));
    v8[v10 % 3] = (v1 + (v1 + v1));
   }) ();
  }
  wait_for (gate7, 3);
  trace (7, v8[0]);
  trace (7, v8[1]);
  trace (7, v8[2]);
 }
 word *v70 = &v1;
 switch ((v1 | v1) % 4) {
 case 0:
  trace (74, 36);
  break;
 case 1:
  {
  { word (*h76) (word) = defer_fn (__lambda (word , (word v78), {
   __result word v79 = 0;
   if (!go_on ()) { return 0; }
   trace (77, v1);
   v78 = (v78 - g[2]);
   trace (81, v78);
   p1900000007_hook = note;
   __closure word v84 (word v86) {
    if (!go_on ()) { return 0; }
    trace (85, v1);
    told (88, p1900000007_saved);
    v78 = defer_closure_of (note) ((g[1] & (v78 | g[1])));
    fn *v101 = __lambda (word , (word v91), {
     if (!go_on ()) { return 0; }
     trace (90, v1);
     v79 = (v79 - v91);
     trace (93, v79);
     __defer p1900000007_f1 ();
     fn *v95[3] = { v84, v84, v84 };
     if ((g[1] * g[2]) % 3 != 0) { __panicf (LINES, (v91 & 62), ((*v70) & g[0])); }
     g[2] = (g[0] ^ (g[2] * 58));
     if (v95[0] != NULL) { v95[0] ((g[1] ^ v86)); }
     return 9;
    });
    if (v101 != NULL) { v101 ((g[2] & 96)); }
    return 97;
   }
   v84 ((g[0] - g[1]));
   return (g[1] ^ v1);
  })); __defer defer_fn_free (h76); v1 = applied_pointer (h76, 85); }
  __defer told (108, p1900000007_saved);
  }
  break;
 case 2:
  {
  __closure void v111 (void) {
   if (!go_on ()) { return ; }
   trace (112, v1);
   if (((*v70) * v1) % 3 != 0) {
    trace (114, 92);
   } else {
    trace (115, v1);
   }
  }
  v111 ();
  v111 ();
  }
  break;
 default:
  {
  trace (119, (v1 + (g[2] + 62)));
  }
  break;
 }
 return ((*v70) & 63);
}
FUNCTION word p1900000007_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p1900000007_saved = __recover ();
 told (123, p1900000007_saved);
 if (p1900000007_saved != NULL) {
  __defer __lambda (word , (word v126), {
   __result word v127 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v128 = __recover ();
   told (131, v128);
   if (v128 != NULL) {
    switch (v2 % 4) {
    case 0:
     {
     __defer __lambda (void , (void), {
      if (!go_on ()) { return ; }
      v126 = (v126 + (v126 ^ 8));
      trace (137, v126);
      v128 = __recover ();
      told (140, v128);
      if (v128 != NULL) {
       __defer __lambda (pair , (pair v144, word *v145), {
        if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
        trace (148, (v144.w ^ (v127 & v2)));
        return v144;
       }) ((pair) { (g[1] - 58), { g[1], (v126 | v2) } }, &v2);
       if (v128 != NULL) { __panic (v128); }
      }
      __defer p1900000007_f1 ();
      mixed ((unsigned char) (v2), (double) (g[0]) * 0.5, (pair) { (v127 + v2), { 97, (v127 & 14) } });
      {
       gate *gate153 = new_gate ();
       word v154[3] = { 0, 0, 0 };
       for (word v155 = 0; v155 < 3; v155++) {
        word v156 = v155;
        __closure word v164 (word v159) {
         word v160 = (v159 | g[1]);
         return (v160 & (g[1] - v159));
        }
        __closure word v169 (word v166) {
         return (v127 | g[0]);
        }
        __closure word v176 (word v171) {
         word v172[3] = { (v126 * g[0]), (v171 & v156), (v127 ^ v127) };
         v169 ((v127 - v127));
         return (g[1] * (v2 ^ v171));
        }
        __go __lambda (void, (void), {
         __defer done (gate153);
         word v177[3] = { (v156 * g[1]), (v126 ^ g[2]), (v126 ^ 62) };
         v154[v156 % 3] = (v156 + (v2 ^ v177[0]));
        }) ();
       }
       wait_for (gate153, 3);
       trace (153, v154[0]);
       trace (153, v154[1]);
       trace (153, v154[2]);
      }
     }) ();
     trace (181, g[2]);
     trace (182, (v127 & (v127 ^ 71)));
     }
     break;
    case 1:
     {
     if ((v126 + g[2]) % 3 != 0) { return v2; }
     }
     __attribute__ ((fallthrough));
    default:
     __defer __lambda (word , (word v187), {
      if (!go_on ()) { return 0; }
      told (189, v128);
      __closure fn *v203 (word v191, word v192, word v193) {
       if (!go_on ()) { return NULL; }
       const struct defer_panic *v194 = __recover ();
       told (197, v194);
       __defer {
        said (201, v194);
       }
       return NULL;
      }
      v203 ((g[2] | (v127 ^ g[1])), (g[1] | (g[2] + v187)), (v187 - v126));
      v203 (v127, v126, (v187 ^ v126));
      return (g[0] & (v2 ^ v187));
     }) ((v2 * (g[0] - g[0])));
     break;
    }
   }
   __defer {
    const struct defer_panic *v208 = __recover ();
    told (211, v208);
   }
   return (v127 | (v127 * g[2]));
  }) ((g[2] - (g[2] * v2)));
 }
 __defer {
  trace (214, (v2 & (g[1] & v2)));
 }
 return g[2];
}
FUNCTION word p1900000007_f2 (const struct defer_panic *v3, fn *v4, fn *v5) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v216 = __recover ();
 said (219, v216);
 __defer p1900000007_f1 ();
 __defer p1900000007_hook ((g[0] ^ 27));
 trace (224, (g[2] - (g[2] & g[2])));
 auto __closure pair v226 (pair v227, word *v228);
 __closure pair v226 (pair v227, word *v228) {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  __closure void v230 (void) {
   if (!go_on ()) { return ; }
   const struct defer_panic *v231 = __recover ();
   told (234, v231);
   if (v231 != NULL) {
    switch ((g[1] ^ 6) % 4) {
    case 0:
     said (239, v3);
     {
      gate *gate240 = new_gate ();
      __go __lambda (void, (void), {
       __defer done (gate240);
       __defer { told (240, __recover ()); }
       if (g[0] % 3 != 1) { __panic (as_literal (78)); }
      }) ();
      wait_for (gate240, 1);
     }
     g[2] = g[0];
     __attribute__ ((fallthrough));
    case 2:
     __defer __recover ();
     mixed ((unsigned char) ((g[2] * (g[2] ^ v227.w))), (double) ((g[2] + (g[0] - v227.w))) * 0.5, v227);
     v227 = v227;
     __attribute__ ((fallthrough));
    default:
     {
     word v248[3] = { (g[0] * 59), (g[1] & v227.w), 55 };
     if (g[0] % 3 != 2) { break; }
     if ((g[0] - v227.row[0]) % 3 != 0) { return ; }
     }
     break;
    }
    auto __closure word v253 (word v254);
    __closure word v253 (word v254) {
     if (!go_on ()) { return 0; }
     v254 = (v254 - (v254 & v254));
     trace (256, v254);
     fn *v257[3] = { v4, v253, v4 };
     return g[0];
    }
    kit v261 = (kit) { v5, g[1], v230 };
    v253 ((g[0] - (g[0] * v261.w)));
    if (v261.d != NULL) { v261.d (); }
   } else {
    trace (265, (v227.w + (g[1] | g[2])));
   }
  }
  __defer v230 ();
  v230 ();
  return (pair) { (g[1] * (*v228)), { g[1], 85 } };
 }
 return g[1];
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
FUNCTION word p1900000008_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer __lambda (word , (word v7), {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v8 = deep ();
  told (11, v8);
  if (v8 != NULL) {
   trace (14, (g[0] ^ (g[2] * 13)));
   if (v8 != NULL) { __panic (v8); }
  }
  fn *v21 = __lambda (word , (word v16), {
   if (!go_on ()) { return 0; }
   trace (17, (v1 + (g[0] ^ g[0])));
   v7 = (g[2] | (g[2] - g[1]));
   trace (19, (g[1] + 83));
   return (v7 + (g[2] + g[0]));
  });
  if (v21 != NULL) { v21 ((g[1] * (g[2] - v7))); }
  return (g[2] * 76);
 }) ((g[0] | (g[1] & 78)));
 word v26 = 0;
 while (v26 < 4 && go_on ()) {
  v26 = (v26 + 1);
  v1 = p1900000008_f0 ((v2 - (v1 & 42)));
  for (word v32 = 0; v32 < 4 && go_on (); v32++) {
   if ((v1 + 7) % 3 != 0) { goto L33; }
   trace (34, v32);
   L33: ;
   __defer defer_closure_of (p1900000008_hook) (74);
   word v37 = 0;
   while (v37 < 1 && go_on ()) {
    v37 = (v37 + 1);
   }
  }
 }
 return 26;
}
FUNCTION fn *p1900000008_f1 (kit v3) {
 if (!go_on ()) { return NULL; }
 __defer __lambda (word , (word v42), {
  __result word v43 = 0;
  if (!go_on ()) { return 0; }
  const struct defer_panic *v44 = __recover ();
  told (47, v44);
  fn *v91 = __lambda (word , (word v48), {
   __result word v49 = 0;
   if (!go_on ()) { return 0; }
   v48 = (v48 + (v3.w & v48));
   trace (51, v48);
   const struct defer_panic *v52 = __recover ();
   said (55, v52);
   v49 = __lambda (word , (word v57), {
    if (!go_on ()) { return 0; }
    trace (59, (v3.w * g[2]));
    return g[2];
   }) ((v3.w ^ (g[1] - 27)));
   __lambda (pair , (pair v62, word *v63), {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    v62.row[0] = (v62.w - (v62.w * v48));
    trace (65, v62.row[0]);
    const struct defer_panic *v66 = __recover ();
    told (69, v66);
    if (v66 != NULL) {
     p1900000008_saved = __recover ();
    }
    __defer p1900000008_f3 (NULL);
    if (v62.row[1] % 3 != 0) { return (pair) { ((*v63) + 1), { (v3.w ^ v42), ((*v63) | g[0]) } }; }
    maker *v75 = NULL;
    __defer {
     if (v52 != NULL && (v49 * g[0]) % 3 != 0) { __panic (v52); }
     v62 = (pair) { (v49 & v49), { v3.w, (v3.w - 47) } };
    }
    if (v75 != NULL) { v75 (76); }
    v43 = (v43 ^ (v62.w + (*v63)));
    trace (82, v43);
    return v62;
   }) ((pair) { v42, { (g[1] ^ v48), 98 } }, &v42);
   v3.d = __lambda (void , (void), {
    if (!go_on ()) { return ; }
    const struct defer_panic *v85 = __recover ();
    said (88, v85);
   });
   return v3.w;
  });
  if (v91 != NULL) { v91 (g[1]); }
  return (v3.w * v42);
 }) (g[0]);
 return defer_closure_of (p1900000008_hook);
}
FUNCTION fn *p1900000008_f2 (word *v4) {
 if (!go_on ()) { return NULL; }
 if (g[1] % 3 != 0) { return p1900000008_kept[0]; }
 __lambda (word , (word v100), {
  if (!go_on ()) { return 0; }
  if (g[2] % 3 != 0) { __panic (as_char ((v100 & v100))); }
  if (g[0] % 3 != 0) { goto L102; }
  if ((v100 ^ g[0]) % 3 != 0) { goto L102; }
  L102: ;
  return v100;
 }) ((g[1] ^ (g[1] | g[0])));
 __lambda (word , (word v107), {
  __result word v108 = 0;
  if (!go_on ()) { return 0; }
  v108 = (v108 - (g[0] & v107));
  trace (110, v108);
  kit v138 = (kit) { __lambda (word , (word v111), {
   if (!go_on ()) { return 0; }
   p1900000008_saved = __recover ();
   said (114, p1900000008_saved);
   if (p1900000008_saved != NULL) {
    __defer {
     p1900000008_saved = __recover ();
     told (119, p1900000008_saved);
     __defer __lambda (void , (void), {
      if (!go_on ()) { return ; }
      word v121[3] = { (v107 ^ g[2]), (v111 * g[0]), (v111 - g[2]) };
     }) ();
     v107 = __lambda (word , (word v124), {
      if (!go_on ()) { return 0; }
      v124 = (v124 - g[0]);
      trace (126, v124);
      return (g[0] - (v111 & g[0]));
     }) ((g[2] * g[0]));
     const struct defer_panic *v128 = __recover ();
     said (131, v128);
    }
    if (p1900000008_saved != NULL) { __panic (p1900000008_saved); }
   } else {
    for (word v134 = 0; v134 < 3 && go_on (); v134++) {
     word v135 = (v108 * g[1]);
    }
   }
   return g[0];
  }), (v107 * 69), p1900000008_doer };
  return (g[0] * (v108 + 87));
 }) ((g[2] | (g[1] ^ g[1])));
 return NULL;
}
FUNCTION pair p1900000008_f3 (fn *v5) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  __defer {
   const struct defer_panic *v144 = __recover ();
   told (147, v144);
   if (v144 != NULL) {
    trace (150, (g[0] - g[2]));
    v5 = p1900000008_f2 (&(word) { (g[2] + g[1]) });
    if (v144 != NULL) { __panic (v144); }
   }
   told (154, deep ());
   auto __closure word v167 (pair v156, word v157);
   __closure word v167 (pair v156, word v157) {
    if (!go_on ()) { return 0; }
    v157 = (v157 + v157);
    trace (159, v157);
    const struct defer_panic *v160 = __recover ();
    told (163, v160);
    __defer note ((g[1] ^ (g[2] ^ v157)));
    __defer __panic (as_uint (v156.w));
    return (v156.w & (g[0] | 20));
   }
   v167 ((pair) { (g[1] | g[0]), { (g[0] + g[0]), (g[1] + g[0]) } }, (g[1] + g[1]));
   for (word v170 = 0; v170 < 2 && go_on (); v170++) 
    v5 = __lambda (fn *, (word v172), {
     if (!go_on ()) { return NULL; }
     const struct defer_panic *v173 = __recover ();
     told (176, v173);
     __defer {
      if (v5 != NULL) { p1900000008_hook = defer_fn (v5); }
      g[0] = (g[2] & g[2]);
     }
     return v5;
    }) (3);
   v167 ((pair) { g[1], { (g[2] + g[1]), (g[2] + g[2]) } }, (g[2] | (g[2] ^ g[2])));
  }
 }
 return (pair) { (g[0] | g[2]), { (g[0] | g[2]), g[0] } };
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
 case 3: p1900000008_f3 (defer_closure_of (note));
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
  fn *v33[3] = { NULL, __lambda (word , (word v8), {
   if (!go_on ()) { return 0; }
   v1 = (v1 * (v1 ^ 74));
   trace (10, v1);
   __defer p1900000009_f0 (55);
   auto __closure void v13 (void);
   __closure void v13 (void) {
    if (!go_on ()) { return ; }
    p1900000009_saved = __recover ();
    said (16, p1900000009_saved);
    if (p1900000009_saved != NULL) {
     p1900000009_hook = defer_fn (defer_closure_of (note));
     if (p1900000009_saved != NULL) { __panic (p1900000009_saved); }
    } else 
     p1900000009_hook = p1900000009_f0;
    __defer {
     told (23, __recover ());
    }
    p1900000009_hook = defer_fn (__lambda (word , (word v25), {
     if (!go_on ()) { return 0; }
     trace (27, v25);
     return (g[2] ^ (v25 | v1));
    }));
   }
   __defer v13 ();
   v13 ();
   return (g[1] ^ (g[1] & g[2]));
  }), NULL };
  if (v33[(v1 & v1) % 3] != NULL) { v33[(v1 & v1) % 3] (16); }
 }
 return (g[2] * (v1 | v1));
}
FUNCTION NOINLINE word p1900000009_f1 (fn *v2) {
 if (!go_on ()) { return 0; }
 __defer {
  p1900000009_saved = __recover ();
  said (40, p1900000009_saved);
  __defer p1900000009_f1 (v2);
  __closure word v43 (word v44) {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v45 = __recover ();
   told (48, v45);
   if (v45 != NULL) {
    {
     gate *gate50 = new_gate ();
     word v51[3] = { 0, 0, 0 };
     for (word v52 = 0; v52 < 3; v52++) {
      word v53 = v52;
      word v55 = (g[0] * 58);
      __go __lambda (void, (void), {
       __defer done (gate50);
       v55 = (v53 & (g[0] * g[0]));
       v55 = v44;
       v51[v53 % 3] = (g[0] ^ (v55 - g[2]));
      }) ();
     }
     wait_for (gate50, 3);
     trace (50, v51[0]);
     trace (50, v51[1]);
     trace (50, v51[2]);
    }
    __defer mixed ((unsigned char) (v44), (double) ((g[1] * (g[1] & g[0]))) * 0.5, (pair) { (v44 * g[0]), { 20, g[2] } });
   } else {
    word v63 = 0;
    do {
     v63 = (v63 + 1);
     p1900000009_doer = __lambda (void , (void), {
      if (!go_on ()) { return ; }
      word v67 = g[1];
     });
     if (g[1] % 3 != 0) { __panic (as_char ((g[0] * v44))); }
    } while (v63 < 3 && go_on ());
   }
   return (g[1] | (v44 | g[0]));
  }
  p1900000009_kept[0] = v43;
 }
 return (g[2] * (g[0] + g[1]));
}
FUNCTION pair p1900000009_f2 (word *v3, const struct defer_panic *v4, word v5) {
 __result pair v6 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v73 = __recover ();
 told (76, v73);
 __defer applied (defer_closure_of (p1900000009_hook), ((*v3) & (v6.w + v5)));
 for (word v79 = 0; v79 < 4 && go_on (); v79++) {
  __lambda (fn *, (word v82), {
   __result fn *v83 = NULL;
   if (!go_on ()) { return NULL; }
   v82 = (v82 + g[2]);
   trace (85, v82);
   trace (86, (v82 & (v6.row[0] + v79)));
   return v83;
  }) ((v79 ^ (v5 - v79)));
 }
 p1900000009_doer = __lambda (void , (void), {
  if (!go_on ()) { return ; }
  const struct defer_panic *v89 = __recover ();
  told (92, v89);
  auto __closure pair v118 (const struct defer_panic *v94, pair v95);
  __closure pair v118 (const struct defer_panic *v94, pair v95) {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   v6.w = (v6.row[0] + (g[0] & v5));
   trace (97, v6.w);
   __defer {
    p1900000009_saved = __recover ();
    told (101, p1900000009_saved);
    p1900000009_saved = p1900000009_saved;
    v6 = __lambda (pair , (pair v104, word *v105), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     const struct defer_panic *v106 = __recover ();
     said (109, v106);
     pair v110 = v6;
     __defer p1900000009_hook ((v5 - ((*v105) - 98)));
     v6.row[0] = (v5 & v5);
     return (pair) { (v5 ^ v6.w), { v5, (g[0] - 58) } };
    }) (v95, &v5);
    p1900000009_hook = note;
   }
   return v6;
  }
  v118 (p1900000009_saved, v6);
  v118 (deep (), (pair) { (g[0] * g[1]), { (g[2] - 61), (g[1] * v5) } });
 });
 return v6;
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
 case 1: note (p1900000009_f1 (defer_closure_of (note)));
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
FUNCTION NOINLINE word p1900000010_f3 (void);
FUNCTION void p1900000010_f4 (doer *v5, word *v6);
FUNCTION word p1900000010_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p1900000010_saved = __recover ();
 said (9, p1900000010_saved);
 if (p1900000010_saved != NULL) {
  trace (11, v1);
 } else {
  word v13 = 0;
  while (v13 < 3 && go_on ()) {
   v13 = (v13 + 1);
   __defer p1900000010_f4 (__lambda (void , (void), {
    if (!go_on ()) { return ; }
    __lambda (pair , (pair v18, word *v19), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     __defer __lambda (pair , (pair v21, word *v22), {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      __defer note ((g[2] + (v13 * 47)));
      return v21;
     }) (v18, &(word) { (g[0] & g[0]) });
     return (pair) { (g[0] - v13), { (v18.w & 1), (v18.row[0] & g[1]) } };
    }) ((pair) { (v1 & g[1]), { (g[0] + g[2]), (g[2] & v1) } }, &(word) { (v1 & g[1]) });
    __defer p1900000010_f1 (&v1, NULL);
   }), &v1);
  }
 }
 __defer {
  p1900000010_saved = __recover ();
  told (31, p1900000010_saved);
  if (p1900000010_saved != NULL) {
   trace (33, g[2]);
   if (p1900000010_saved != NULL) { __panic (p1900000010_saved); }
  }
 }
 return (g[0] & (v1 & v1));
}
FUNCTION maker *p1900000010_f1 (word *v2, doer *v3) {
 __result maker *v4 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v36 = __recover ();
 told (39, v36);
 __defer {
  trace (41, (g[2] & g[2]));
  g[0] = (g[0] * (g[2] - g[2]));
 }
 __defer __recover ();
 __defer __lambda (word , (word v46), {
  __result word v47 = 0;
  if (!go_on ()) { return 0; }
  v46 = (v46 + (g[1] * g[0]));
  trace (49, v46);
  const struct defer_panic *v50 = __recover ();
  told (53, v50);
  if (v50 != NULL) {
   auto __closure pair v56 (pair v57, word *v58);
   __closure pair v56 (pair v57, word *v58) {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    __defer {
     v50 = v50;
     __defer p1900000010_f0 (0);
     __defer __lambda (word , (word v63), {
      if (!go_on ()) { return 0; }
      v63 = (v63 * (v46 - 30));
      trace (65, v63);
      told (67, NULL);
      trace (68, (v63 | g[0]));
      return 24;
     }) (((*v58) * v47));
    }
    p1900000010_kept[0] = __lambda (fn *, (word v71), {
     if (!go_on ()) { return NULL; }
     p1900000010_hook = defer_fn (defer_closure_of (note));
     if ((g[0] ^ v46) % 3 != 0) { __panic (as_char (v46)); }
     return p1900000010_kept[2];
    }) ((g[0] - v47));
    __defer p1900000010_f0 ((g[2] + ((*v58) | v46)));
    __defer p1900000010_f2 ();
    return (pair) { (g[0] * (*v58)), { (g[2] - 99), (g[0] - (*v58)) } };
   }
   v56 ((pair) { (v46 * g[2]), { g[0], (v47 & v47) } }, &v46);
   v56 ((pair) { (g[0] & 73), { (v47 & g[2]), g[2] } }, &v46);
   v56 ((pair) { v47, { (g[0] + g[1]), (g[0] - g[1]) } }, &v46);
  } else {
   __defer note ((g[0] ^ (v46 | v47)));
   auto __closure pair v83 (pair v84, word *v85);
   __closure pair v83 (pair v84, word *v85) {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    trace (87, (v84.row[0] | (v46 - v47)));
    return v84;
   }
  }
  __defer p1900000010_f1 (&v47, p1900000010_doer);
 }) ((g[1] ^ (g[0] ^ g[1])));
}
FUNCTION NOINLINE fn *p1900000010_f2 (void) {
 if (!go_on ()) { return NULL; }
 p1900000010_saved = __recover ();
 said (92, p1900000010_saved);
 __defer note ((g[0] + g[0]));
 const struct defer_panic *v94 = __recover ();
 said (97, v94);
 g[1] = g[2];
 {
  gate *gate99 = new_gate ();
  word v100[3] = { 0, 0, 0 };
  for (word v101 = 0; v101 < 3; v101++) {
   word v102 = v101;
   __closure word v109 (word v105) {
    word v106[3] = { (g[0] * g[0]), (v102 ^ 7), (v105 * 85) };
    return (v105 | v102);
   }
   __go {
    __defer done (gate99);
    __closure word v114 (word v111) {
     v109 ((v111 + v111));
     return (g[1] ^ (g[1] & 46));
    }
    auto __closure word v121 (word v116);
    __closure word v121 (word v116) {
     v114 ((g[0] + v116));
     word v118 = (g[2] * (v116 - g[2]));
     return v118;
    }
    auto __closure word v126 (word v123);
    __closure word v126 (word v123) {
     v121 (v102);
     return 51;
    }
    word v127 = v102;
    v100[v102 % 3] = (g[1] * (v102 ^ g[1]));
   }
  }
  wait_for (gate99, 3);
  trace (99, v100[0]);
  trace (99, v100[1]);
  trace (99, v100[2]);
 }
 {
  gate *gate130 = new_gate ();
  __go __lambda (void, (void), {
   __defer done (gate130);
   __defer { told (130, __recover ()); }
   fn *v163[3] = { __lambda (word , (word v131), {
    if (!go_on ()) { return 0; }
    trace (133, (v131 & (g[0] | g[1])));
    return (g[1] - (v131 ^ v131));
   }), __lambda (word , (word v135), {
    if (!go_on ()) { return 0; }
    __closure word v158 (word v137) {
     __result word v138 = 0;
     if (!go_on ()) { return 0; }
     v94 = __recover ();
     told (141, v94);
     if (v94 != NULL) {
      g[1] = (g[1] & (v135 - v137));
     }
     __defer {
      p1900000010_saved = __recover ();
      told (147, p1900000010_saved);
      if (p1900000010_saved != NULL) {
       pairer *v149 = NULL;
       if (v149 != NULL) { v149 ((pair) { (g[1] * g[1]), { v135, g[1] } }, &v138); }
       if (p1900000010_saved != NULL) { __panic (p1900000010_saved); }
      }
      __defer p1900000010_f3 ();
      g[1] = 0;
     }
     p1900000010_f4 (NULL, &v137);
    }
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     p1900000010_hook = note;
    }) ();
    v158 ((v135 * (v135 + v135)));
    return (g[2] - (g[0] + g[0]));
   }), NULL };
   if (v163[(g[1] ^ g[2]) % 3] != NULL) { v163[(g[1] ^ g[2]) % 3] ((g[2] + (g[0] * g[0]))); }
  }) ();
  wait_for (gate130, 1);
 }
 return p1900000010_kept[2];
}
FUNCTION NOINLINE word p1900000010_f3 (void) {
 if (!go_on ()) { return 0; }
 p1900000010_saved = __recover ();
 said (169, p1900000010_saved);
 __defer p1900000010_hook ((g[2] | (g[0] * g[2])));
 word v172 = 0;
 L171: ;
 v172 = (v172 + 1);
 __defer p1900000010_f2 ();
 p1900000010_hook = defer_fn (__lambda (word , (word v177), {
  if (!go_on ()) { return 0; }
  v177 = (v177 * (v177 ^ 14));
  trace (179, v177);
  const struct defer_panic *v180 = __recover ();
  said (183, v180);
  if (v180 != NULL) {
   __lambda (word , (word v186), {
    if (!go_on ()) { return 0; }
    v177 = (v177 * (g[1] | v177));
    trace (188, v177);
    __defer __lambda (word , (word v190), {
     __result word v191 = 0;
     if (!go_on ()) { return 0; }
     v191 = (v191 + (g[0] - v191));
     trace (193, v191);
     v190 = v177;
    }) ((g[2] & (g[2] | g[1])));
    return v172;
   }) ((g[2] | (g[1] * v177)));
  } else {
   trace (196, (v172 | (v172 + g[2])));
  }
  return (v172 * g[2]);
 }));
 if (v172 < 1 && go_on ()) { goto L171; }
 return (v172 * (v172 + v172));
}
FUNCTION void p1900000010_f4 (doer *v5, word *v6) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v199 = __recover ();
 told (202, v199);
 __defer {
  if ((g[0] - g[0]) % 3 != 0) { goto L205; }
  {
   __defer __lambda (word , (word v208), {
    if (!go_on ()) { return 0; }
    __defer note (v208);
    auto __closure void v211 (void);
    __closure void v211 (void) {
     if (!go_on ()) { return ; }
     __defer p1900000010_hook (v208);
    }
    return (v208 & (v208 + g[0]));
   }) (7);
  }
  L205: ;
 }
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
 case 3: note (p1900000010_f3 ());
 break;
 case 4: p1900000010_f4 (NULL, &g[1]);
 break;
 }
 remains ();
 if (p1900000010_kept[0] != NULL) { note (p1900000010_kept[0] (0)); }
 if (p1900000010_kept[1] != NULL) { note (p1900000010_kept[1] (1)); }
 if (p1900000010_kept[2] != NULL) { note (p1900000010_kept[2] (2)); }
 if (p1900000010_doer != NULL) { p1900000010_doer (); }
}
static const struct panicker programs[] = {
{ 1900000001, 4, p1900000001 },
{ 1900000002, 5, p1900000002 },
{ 1900000003, 3, p1900000003 },
{ 1900000004, 5, p1900000004 },
{ 1900000005, 4, p1900000005 },
{ 1900000006, 5, p1900000006 },
{ 1900000007, 3, p1900000007 },
{ 1900000008, 4, p1900000008 },
{ 1900000009, 3, p1900000009 },
{ 1900000010, 5, p1900000010 },
};
#include "main-panics.h"
