/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#define FUEL 150
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
   trace (9, (v7 + (g[2] - v7)));
   return g[2];
  }));
  if (g[0] % 3 != 0) { goto L11; }
  __defer {
   const struct defer_panic *v13 = __recover ();
   told (16, v13);
   if (v13 != NULL) {
    __defer __lambda (void , (void), {
     if (!go_on ()) { return ; }
     const struct defer_panic *v19 = __recover ();
     told (22, v19);
     if (v19 != NULL) {
      word v24 = v1;
      auto __closure word v27 (word v29);
      auto __closure void v28 (void);
      __closure word v27 (word v29) {
       __result word v30 = 0;
       if (!go_on ()) { return 0; }
       v30 = (v30 - (g[1] ^ 76));
       trace (32, v30);
       pairer *v39 = __lambda (pair , (pair v33, word *v34), {
        __result pair v35 = { 0, { 0, 0 } };
        if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
        trace (37, 64);
        return v35;
       });
       if (v39 != NULL) { v39 ((pair) { (g[2] ^ v29), { (g[0] + v1), v30 } }, &v24); }
       return v30;
      }
      __closure void v28 (void) {
       if (!go_on ()) { return ; }
       v1 = (v1 + (g[1] + g[0]));
       trace (44, v1);
       word v45 = g[2];
       word v47[3] = { (v45 ^ g[1]), (v1 | v24), (g[1] & v45) };
       g[1] = (g[1] ^ (g[0] ^ 76));
      }
      p1_doer = v28;
      v28 ();
      v24 = (v24 - g[1]);
      trace (54, v24);
      if (v19 != NULL) { __panic (v19); }
     }
     __defer {
      trace (58, g[2]);
     }
    }) ();
    if (v13 != NULL) { __panic (v13); }
   }
  }
  L11: ;
 }
 return (g[1] + (v1 & g[1]));
}
FUNCTION maker *p1_f1 (word *v2, fn *v3) {
 __result maker *v4 = NULL;
 if (!go_on ()) { return NULL; }
 __defer p1_f1 (&(word) { (g[0] | g[1]) }, p1_kept[0]);
 if (v4 != NULL) { v3 = v4 (g[0]); }
 word v63 = g[0];
 doer *v84 = __lambda (void , (void), {
  if (!go_on ()) { return ; }
  for (word v66 = 0; v66 < 1 && go_on (); v66++) {
   __closure fn *v68 (word v69) {
    if (!go_on ()) { return NULL; }
    v66 = (v66 ^ v66);
    trace (71, v66);
    auto __closure word v73 (word v74);
    __closure word v73 (word v74) {
     __result word v75 = 0;
     if (!go_on ()) { return 0; }
     trace (76, v74);
     return (v74 | (v69 + v69));
    }
    v73 ((g[2] + (g[1] * v69)));
    v73 ((v69 - (g[2] | v66)));
    return v73;
   }
   v68 ((v66 | (v63 & v66)));
   v68 ((v66 + v63));
   v68 (v66);
  }
 });
 if (v84 != NULL) { v84 (); }
 return v4;
}
FUNCTION maker *p1_f2 (void) {
 if (!go_on ()) { return NULL; }
 g[0] = 87;
 trace (90, 39);
 if ((g[1] + 41) % 3 != 0) { __panic (as_uint ((g[0] - g[1]))); }
 if ((g[1] + g[2]) % 3 != 0) { return __lambda (fn *, (word v93), {
  if (!go_on ()) { return NULL; }
  __closure word v95 (word v96) {
   if (!go_on ()) { return 0; }
   trace (97, v96);
   switch ((g[0] * g[2]) % 4) {
   case 0:
    {
    p1_hook = defer_fn (defer_closure_of (note));
    fn *v107[3] = { v95, v95, __lambda (word , (word v101), {
     __result word v102 = 0;
     if (!go_on ()) { return 0; }
     __defer mixed ((unsigned char) ((v93 ^ (g[1] | v101))), (double) ((g[1] + (g[2] - g[2]))) * 0.5, (pair) { (g[1] * g[1]), { (g[1] ^ g[2]), (g[1] ^ v101) } });
     if (p1_saved != NULL && (v101 | 71) % 3 != 0) { __panic (p1_saved); }
     { word (*h105) (word) = defer_fn (v95); __defer defer_fn_free (h105); v102 = applied_pointer (h105, g[0]); }
     return v102;
    }) };
    if (v107[(g[0] - v93) % 3] != NULL) { v107[(g[0] - v93) % 3] ((v96 + (g[0] | 47))); }
    }
    __attribute__ ((fallthrough));
   case 1:
    {
    if (p1_saved != NULL && g[2] % 3 != 0) { __panic (p1_saved); }
    }
    break;
   default:
    {
    auto __closure pair v114 (pair v115, word *v116);
    __closure pair v114 (pair v115, word *v116) {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     v115.row[1] = (v115.row[1] ^ (v115.row[1] & (*v116)));
     trace (118, v115.row[0]);
     const struct defer_panic *v119 = deep ();
     told (122, v119);
     trace (123, (v115.w + (v93 + g[0])));
     v93 = (g[2] + v96);
     return v115;
    }
    said (128, p1_saved);
    }
    break;
   }
   return v96;
  }
  p1_kept[1] = v95;
  v95 ((g[1] | (g[0] & g[0])));
  v95 ((v93 | (g[2] ^ g[1])));
  v93 = (v93 * (v93 & v93));
  trace (134, v93);
  return v95;
 }); }
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
 case 1: p1_f1 (&g[0], defer_closure_of (note));
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
   v1 = (v1 + (g[2] & g[1]));
   trace (16, v1);
   p2_kept[2] = __lambda (fn *, (word v18), {
    __result fn *v19 = NULL;
    if (!go_on ()) { return NULL; }
    const struct defer_panic *v20 = __recover ();
    told (23, v20);
    g[2] = (g[1] * (g[0] ^ v13));
   }) ((v14 & (v14 + g[1])));
   if ((g[0] + v14) % 3 != 0) { return (v14 * (v1 - g[0])); }
  }) (50);
  word v28 = 0;
  L27: ;
  v28 = (v28 + 1);
  __closure pair v32 (pair v33, word *v34) {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   v28 = (v28 * ((*v34) + v28));
   trace (36, v28);
   const struct defer_panic *v37 = __recover ();
   said (40, v37);
   if ((v1 & g[1]) % 3 != 0) { goto L41; }
   (*v34) = (g[1] - (v1 ^ (*v34)));
   L41: ;
   auto __closure word v45 (word v46);
   __closure word v45 (word v46) {
    __result word v47 = 0;
    if (!go_on ()) { return 0; }
    v28 = (v28 - (v28 + v47));
    trace (49, v28);
    pair v50 = v33;
   }
   return (pair) { (v28 & (*v34)), { (v28 ^ 79), 84 } };
  }
  v32 ((pair) { (v1 ^ g[2]), { (v1 | 87), (v28 | g[2]) } }, &v28);
  v32 ((pair) { (g[0] | g[2]), { (g[1] + v28), g[0] } }, &v1);
  if (v28 < 1 && go_on ()) { goto L27; }
 }
 return (v1 & g[0]);
}
FUNCTION void p2_f1 (void) {
 if (!go_on ()) { return ; }
 __closure word v58 (word v59) {
  __result word v60 = 0;
  if (!go_on ()) { return 0; }
  v60 = (v60 + (g[2] ^ 91));
  trace (62, v60);
  const struct defer_panic *v63 = __recover ();
  said (66, v63);
  if (v63 != NULL) {
   {
    gate *gate68 = new_gate ();
    word v69[3] = { 0, 0, 0 };
    for (word v70 = 0; v70 < 2; v70++) {
     word v71 = v70;
     __go {
      __defer done (gate68);
      word v76 = (g[2] - g[0]);
      __closure word v82 (word v79) {
       return (v76 ^ (v76 * v76));
      }
      v69[v71 % 3] = g[0];
     }
    }
    wait_for (gate68, 2);
    trace (68, v69[0]);
    trace (68, v69[1]);
   }
   if (v63 != NULL) { __panic (v63); }
  } else {
   auto __closure word v86 (word v88);
   auto __closure void v87 (void);
   __closure word v86 (word v88) {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v89 = __recover ();
    told (92, v89);
    p2_hook = defer_fn (__lambda (word , (word v94), {
     if (!go_on ()) { return 0; }
     v63 = __recover ();
     told (97, v63);
     if (v88 % 3 != 0) { return (v60 | 81); }
     trace (99, 73);
     return g[1];
    }));
    v88 = v58 ((g[1] * v88));
    return (v60 | (v88 - v59));
   }
   __closure void v87 (void) {
    if (!go_on ()) { return ; }
    g[1] = (g[1] ^ (g[0] * g[1]));
   }
   const struct defer_panic *v107 = __recover ();
   told (110, v107);
   if (v107 != NULL) {
    if ((g[0] - 85) % 3 != 0) { return (g[2] + (v60 ^ v59)); }
    if ((v59 + g[2]) % 3 != 0) { goto L113; }
    trace (114, v59);
    L113: ;
   }
   v86 ((v60 + (g[1] & v59)));
   v87 ();
  }
  return 39;
 }
 __defer v58 ((g[1] + (g[2] & 98)));
 v58 (g[2]);
}
FUNCTION fn *p2_f2 (word v2, fn *v3, const struct defer_panic *v4) {
 if (!go_on ()) { return NULL; }
 __defer __recover ();
 p2_f2 (7, v3, __recover ());
 told (124, __recover ());
 p2_hook = defer_fn (__lambda (word , (word v126), {
  if (!go_on ()) { return 0; }
  { word (*h127) (word) = defer_fn (__lambda (word , (word v128), {
   __result word v129 = 0;
   if (!go_on ()) { return 0; }
   __defer {
    const struct defer_panic *v131 = __recover ();
    told (134, v131);
    if (v131 != NULL) {
     trace (137, (v129 * (g[0] * g[1])));
    } else {
     for (word v139 = 0; v139 < 2 && go_on (); v139++) {
      auto __closure word v141 (word v142);
      __closure word v141 (word v142) {
       if (!go_on ()) { return 0; }
       v129 = (v129 - v129);
       trace (144, v129);
       __defer {
        trace (146, (g[0] ^ g[2]));
        word v147 = g[0];
        g[2] = (g[1] * g[1]);
       }
       word v150 = (g[1] + g[1]);
       v4 = NULL;
       return v142;
      }
      v141 (v128);
      v3 = v141;
      if (p2_saved != NULL && (g[2] & g[2]) % 3 != 0) { __panic (p2_saved); }
      v141 ((v129 & (g[0] + g[0])));
      v139 = (v139 ^ (g[2] ^ g[2]));
      trace (160, v139);
     }
    }
   }
   return g[1];
  })); __defer defer_fn_free (h127); v126 = applied_pointer (h127, v2); }
  return (v126 | (v2 & v126));
 }));
 return p2_kept[0];
}
FUNCTION kit p2_f3 (doer *v5) {
 __result kit v6 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  __closure word v187 (fn *v166) {
   if (!go_on ()) { return 0; }
   v6.w = (v6.w ^ (v6.w ^ 96));
   trace (168, v6.w);
   trace (169, (g[1] | (g[1] | v6.w)));
   {
    gate *gate170 = new_gate ();
    word v171[3] = { 0, 0, 0 };
    for (word v172 = 0; v172 < 2; v172++) {
     word v173 = v172;
     word v175 = v173;
     v175 = v6.w;
     __go {
      __defer done (gate170);
      v171[v173 % 3] = 18;
     }
    }
    wait_for (gate170, 2);
    trace (170, v171[0]);
    trace (170, v171[1]);
   }
   if (v166 != NULL) {
    trace (183, (v6.w ^ v6.w));
    __defer mixed ((unsigned char) (g[0]), (double) (92) * 0.5, (pair) { (g[1] | g[1]), { 39, g[1] } });
   } else {
    if ((g[2] * g[1]) % 3 != 0) { return (g[2] - g[0]); }
   }
   return (g[2] * v6.w);
  }
  if (v6.f != NULL) { { word (*h188) (word) = defer_fn (v6.f); __defer defer_fn_free (h188); applied_pointer (h188, (g[2] & (v6.w ^ g[1]))); } }
  __defer p2_f0 ((g[0] + (v6.w & 69)));
  v187 (defer_closure_of (p2_f0));
 }
 word v192 = 0;
 L191: ;
 v192 = (v192 + 1);
 p2_hook = defer_fn (__lambda (word , (word v196), {
  if (!go_on ()) { return 0; }
  __defer p2_hook ((g[0] ^ (v192 | 29)));
  return (v192 | g[2]);
 }));
 bump (&v192, (v192 + (v6.w ^ v6.w)));
 __defer deep ();
 g[2] = (v192 & (v6.w + v192));
 if (v192 < 2 && go_on ()) { goto L191; }
 auto __closure pair v203 (pair v204, word *v205);
 __closure pair v203 (pair v204, word *v205) {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  word v208 = 0;
  do {
   v208 = (v208 + 1);
   for (word v212 = 0; v212 < 4 && go_on (); v212++) {
    trace (213, (v212 * (v192 & v204.w)));
   }
  } while (v208 < 3 && go_on ());
  return v204;
 }
 return (kit) { p2_kept[1], 99, v5 };
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
    if ((v22 + 12) % 3 != 0) { return (v22 + (v30 * v1)); }
    return g[2];
   })); __defer defer_fn_free (h29); applied_pointer (h29, 39); }
  }
  if (v22 < 4 && go_on ()) { goto L21; }
  if (v18 < 4 && go_on ()) { goto L17; }
 } else {
  trace (33, (g[2] - (v1 | v2)));
 }
 __defer {
  trace (35, (g[1] | (v2 + 95)));
 }
 return (g[1] * (g[0] + g[2]));
}
FUNCTION kit p3_f1 (pair v3, const struct defer_panic *v4, word v5) {
 __result kit v6 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer __lambda (word , (word v38), {
  __result word v39 = 0;
  if (!go_on ()) { return 0; }
  __defer {
   const struct defer_panic *v42 = __recover ();
   told (45, v42);
   __defer {
    const struct defer_panic *v47 = __recover ();
    told (50, v47);
    if (v47 != NULL) {
     __defer mixed ((unsigned char) ((v3.row[0] | (g[0] & v39))), (double) ((v38 - 82)) * 0.5, v3);
     v3 = v3;
     __defer {
      auto __closure word v56 (word v57);
      __closure word v56 (word v57) {
       if (!go_on ()) { return 0; }
       v38 = (v38 ^ g[1]);
       trace (59, v38);
       const struct defer_panic *v60 = __recover ();
       said (63, v60);
       p3_f3 (v6, &v57, __lambda (void , (void), {
        if (!go_on ()) { return ; }
        v38 = (v38 * v6.w);
        trace (66, v38);
       }));
       { word (*h68) (word) = defer_fn (__lambda (word , (word v69), {
        if (!go_on ()) { return 0; }
        word v70 = (v39 & g[2]);
        return (v5 | (v3.w + v69));
       })); __defer defer_fn_free (h68); applied_pointer (h68, (v3.row[0] - (v3.row[1] * g[1]))); }
       if ((v57 & g[2]) % 3 != 0) { __panic (as_text (v6.w)); }
       return v6.w;
      }
      v56 (v39);
      word v76 = (v6.w * (v39 + v5));
      word v78[3] = { (v6.w * v38), (g[2] ^ v3.row[1]), (v39 + g[0]) };
      v56 (v5);
     }
    }
   }
  }
  return (v3.row[1] - (v39 + v39));
 }) ((v5 & (g[2] & 86)));
}
FUNCTION word p3_f2 (word v7, fn *v8) {
 if (!go_on ()) { return 0; }
 __defer {
  for (word v85 = 0; v85 < 3 && go_on (); v85++) {
   trace (87, 54);
   if (v8 != NULL) { v7 = v8 ((g[1] * (g[1] * g[0]))); }
   auto __closure pair v90 (pair v91, word *v92);
   __closure pair v90 (pair v91, word *v92) {
    __result pair v93 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    __closure word v95 (word v96) {
     __result word v97 = 0;
     if (!go_on ()) { return 0; }
     v96 = (v96 - (g[2] * g[0]));
     trace (99, v96);
     auto __closure word v101 (word v102);
     __closure word v101 (word v102) {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v103 = __recover ();
      said (106, v103);
      __defer {
       v103 = __recover ();
       said (110, v103);
       const struct defer_panic *v111 = __recover ();
       told (114, v111);
       if (v111 != NULL) {
        word v116[3] = { v85, (v85 - g[0]), (v96 + g[0]) };
        p3_hook = defer_fn (defer_closure_of (p3_hook));
       }
      }
      p3_hook = defer_fn (defer_closure_of (note));
      trace (120, (g[1] & 21));
      return (v7 * (v97 + v96));
     }
     v101 ((v96 - (g[1] - v97)));
     v101 (27);
     v97 = (v97 * (g[2] - 19));
     trace (125, v97);
    }
    p3_kept[2] = v95;
    __defer defer_closure_of (p3_f0) (v85);
    v95 (v93.row[1]);
   }
   v90 ((pair) { (v7 - g[2]), { (g[0] ^ v7), (v85 & v7) } }, &v85);
   __defer v90 ((pair) { v85, { g[1], (v7 ^ g[2]) } }, &v7);
  }
  p3_hook = defer_fn (__lambda (word , (word v133), {
   if (!go_on ()) { return 0; }
   word v134 = (g[1] + (v7 & g[1]));
   kit v137 = (kit) { defer_closure_of (note), (g[0] * g[2]), __lambda (void , (void), {
    if (!go_on ()) { return ; }
    trace (136, (v134 * (g[0] + v134)));
   }) };
   if (v137.d != NULL) { v137.d (); }
   return (v137.w ^ (g[2] | v7));
  }));
 }
 return 17;
}
FUNCTION word p3_f3 (kit v9, word *v10, doer *v11) {
 if (!go_on ()) { return 0; }
 __defer {
  fn *v143 = defer_closure_of (p3_f0);
  maker *v174 = __lambda (fn *, (word v145), {
   if (!go_on ()) { return NULL; }
   if ((v145 - v9.w) % 3 != 0) { goto L146; }
   if ((g[0] | 33) % 3 != 0) { __panic (as_char (v145)); }
   __defer __lambda (fn *, (word v149), {
    __result fn *v150 = NULL;
    if (!go_on ()) { return NULL; }
    auto __closure word v152 (word v153);
    __closure word v152 (word v153) {
     __result word v154 = 0;
     if (!go_on ()) { return 0; }
     const struct defer_panic *v155 = __recover ();
     said (158, v155);
     if (v155 != NULL) {
      said (161, v155);
      mixed ((unsigned char) ((g[0] - (v149 ^ g[1]))), (double) ((v154 ^ (g[1] ^ g[2]))) * 0.5, (pair) { v149, { (v149 - v145), g[1] } });
     }
     g[0] = (v9.w * (g[2] + v149));
     v143 = v150;
     word v165 = (g[1] + v153);
     return (g[0] + (v9.w - 93));
    }
    v152 (g[2]);
   }) (50);
   L146: ;
   if (v143 != NULL) { __defer v143 (v145); }
   for (word v171 = 0; v171 < 1 && go_on (); v171++) {
    trace (172, g[1]);
   }
   return v9.f;
  });
  if (v174 != NULL) { v174 (g[1]); }
 }
 return g[1];
}
FUNCTION NOINLINE pair p3_f4 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p3_f0 ((g[1] ^ 68));
 defer_closure_of (note) (g[1]);
 if ((g[1] | g[2]) % 3 != 0) {
  word v181[3] = { g[2], (g[2] - g[1]), (g[1] & 75) };
 }
 for (word v184 = 0; v184 < 1 && go_on (); v184++) {
  if ((g[0] & v184) % 3 != 0) {
   __defer __lambda (word , (word v188), {
    if (!go_on ()) { return 0; }
    p3_saved = __recover ();
    said (191, p3_saved);
    if ((v188 & g[0]) % 3 != 0) { goto L192; }
    if ((v184 & g[0]) % 3 != 0) { return g[2]; }
    L192: ;
    return (v188 & (v184 + g[2]));
   }) ((v184 | g[1]));
  } else {
   trace (195, (g[2] * (g[1] & g[1])));
  }
 }
 return (pair) { g[1], { (g[0] & g[0]), g[0] } };
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
  v1 = (v1 ^ v1);
  trace (10, v1);
  if ((*v7) % 3 != 0) { goto L12; }
  trace (14, (v1 * g[0]));
  L12: ;
 }) ((pair) { (g[2] & g[2]), { (v1 + 43), (g[0] - v1) } }, &v1);
 __lambda (void , (void), {
  if (!go_on ()) { return ; }
  v1 = (v1 + (g[2] ^ v1));
  trace (17, v1);
  __defer {
   const struct defer_panic *v19 = __recover ();
   told (22, v19);
   if (v19 != NULL) {
    __defer __panic (as_int ((v1 ^ v1)));
    g[0] = g[2];
    if (v19 != NULL) { __panic (v19); }
   }
   fn *v46[3] = { __lambda (word , (word v27), {
    if (!go_on ()) { return 0; }
    v1 = (v1 * (g[2] & v1));
    trace (29, v1);
    const struct defer_panic *v30 = __recover ();
    said (33, v30);
    if (g[2] % 3 != 0) { return 53; }
    __closure word v36 (word v37) {
     __result word v38 = 0;
     if (!go_on ()) { return 0; }
     v27 = (v27 - g[1]);
     trace (40, v27);
     v27 = v36 (g[0]);
     p4_hook = defer_fn (v36);
     v27 = p4_hook ((v27 - (v27 - 26)));
     return g[0];
    }
    return (g[2] + v27);
   }), NULL, defer_closure_of (p4_f0) };
   if (v46[0] != NULL) { v46[0] ((v1 + g[2])); }
  }
 }) ();
 return v1;
}
FUNCTION word p4_f1 (fn *v2, word v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer __lambda (void , (void), {
   if (!go_on ()) { return ; }
   p4_kept[2] = v2;
   if (v2 != NULL) { v4 = v2 (v4); }
   told (55, deep ());
  }) ();
  __closure word v57 (word v58) {
   __result word v59 = 0;
   if (!go_on ()) { return 0; }
   trace (60, (v59 | (g[2] - 79)));
  }
  v57 ((g[1] + (g[2] & g[0])));
  p4_hook = note;
 }
 g[2] = (v4 ^ (v4 & g[1]));
 if (v2 != NULL) { p4_hook = defer_fn (v2); }
 if ((g[1] | v3) % 3 != 0) { return (g[2] + (v4 * g[1])); }
 g[2] = (v4 & (v3 ^ g[1]));
 for (word v68 = 0; v68 < 3 && go_on (); v68++) {
  __defer __lambda (pair , (pair v70, word *v71), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   v68 = (v68 + g[2]);
   trace (73, v68);
   auto __closure word v75 (word v77);
   auto __closure void v76 (void);
   __closure word v75 (word v77) {
    __result word v78 = 0;
    if (!go_on ()) { return 0; }
    auto __closure pair v80 (pair v81, word *v82);
    __closure pair v80 (pair v81, word *v82) {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     if (((*v82) & (*v82)) % 3 != 0) { return v81; }
     v4 = (v81.row[g[2] % 2] & ((*v82) | g[0]));
     return v70;
    }
    v80 (v70, &v3);
    __defer __lambda (word , (word v88), {
     __result word v89 = 0;
     if (!go_on ()) { return 0; }
     v70.w = (v70.w * 5);
     trace (91, v70.row[0]);
     p4_hook = defer_fn (defer_closure_of (note));
     if (v2 != NULL) { p4_hook = defer_fn (v2); }
    }) (g[1]);
   }
   __closure void v76 (void) {
    if (!go_on ()) { return ; }
    v70.row[1] = (v70.w ^ g[2]);
    trace (95, v70.w);
    p4_saved = __recover ();
    told (98, p4_saved);
    if (p4_saved != NULL) {
     trace (100, v3);
    } else {
     trace (101, (v4 * v70.w));
    }
   }
   v76 ();
   v75 (v70.row[(g[2] * v3) % 2]);
   v75 (((*v71) & (v4 * v3)));
   return v70;
  }) ((pair) { g[0], { (v4 - g[2]), (g[1] & g[1]) } }, &v4);
 }
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
 case 1: note (p4_f1 (defer_closure_of (note), 8));
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
   __defer applied (__lambda (word , (word v15), {
    __result word v16 = 0;
    if (!go_on ()) { return 0; }
    auto __closure void v18 (void);
    __closure void v18 (void) {
     if (!go_on ()) { return ; }
     v6 = __recover ();
     told (21, v6);
     if (v6 != NULL) {
      g[1] = (g[0] & g[2]);
      p5_doer = p5_doer;
     }
     v6 = v6;
     g[1] = v15;
    }
    told (29, v6);
    v18 ();
    return g[2];
   }), (g[1] ^ v1));
   return (g[0] * (g[0] * v1));
  }
  said (36, p5_saved);
  v12 ((v1 + (g[1] - g[0])));
 }
 return (v1 * (g[1] & g[1]));
}
FUNCTION word p5_f1 (doer *v2, fn *v3) {
 if (!go_on ()) { return 0; }
 if ((g[0] + 36) % 3 != 0) { goto L39; }
 trace (40, (g[2] | g[0]));
 L39: ;
 kit v41 = (kit) { v3, (g[2] & g[1]), v2 };
 auto __closure pair v44 (pair v45, word *v46);
 __closure pair v44 (pair v45, word *v46) {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  const struct defer_panic *v47 = __recover ();
  said (50, v47);
  __defer {
   pair v52 = v45;
   said (55, v47);
   const struct defer_panic *v56 = __recover ();
   said (59, v56);
   if (v56 != NULL) {
    trace (61, (v45.w - (g[2] ^ v41.w)));
    for (word v63 = 0; v63 < 2 && go_on (); v63++) {
     if (v3 != NULL) { v3 (v63); }
     fn *v70[3] = { v3, v41.f, __lambda (word , (word v65), {
      if (!go_on ()) { return 0; }
      v63 = (v63 - (v65 ^ v41.w));
      trace (67, v63);
      if ((v41.w & v65) % 3 != 0) { return (v65 & v41.w); }
      return (v63 + v41.w);
     }) };
    }
    if (v56 != NULL) { __panic (v56); }
   } else {
    __closure void v74 (void) {
     if (!go_on ()) { return ; }
     v45.row[0] = (v45.w * (v41.w | 53));
     trace (76, v45.row[1]);
     const struct defer_panic *v77 = __recover ();
     said (80, v77);
     __defer {
      __defer note (g[1]);
     }
    }
    v41.d = v74;
    __defer v74 ();
    v74 ();
   }
  }
  return v45;
 }
 if (v41.f != NULL) { v41.f ((g[2] + (g[0] & 52))); }
 return (g[2] + (g[2] | v41.w));
}
FUNCTION kit p5_f2 (word v4) {
 __result kit v5 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  p5_hook = defer_fn (__lambda (word , (word v93), {
   if (!go_on ()) { return 0; }
   v93 = (v93 + (v4 + v5.w));
   trace (95, v93);
   g[0] = (v93 + 67);
   __closure pair v98 (pair v99, word *v100) {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    if (g[0] % 3 != 2) {
     (*v100) = g[0];
     p5_kept[1] = __lambda (fn *, (word v104), {
      if (!go_on ()) { return NULL; }
      v99.w = (v99.row[1] + (v4 & v4));
      trace (106, v99.row[1]);
      trace (107, v5.w);
      if (v5.f != NULL) { __defer v5.f (v5.w); }
      v98 ((pair) { (v93 + v104), { v4, (v5.w + 43) } }, &v4);
      return NULL;
     }) ((v93 ^ 16));
    }
    return v99;
   }
   v98 ((pair) { g[0], { (v4 * g[1]), (v5.w * v4) } }, &v93);
   return (g[2] - (v4 + v93));
  }));
 }
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
 case 1: note (p5_f1 (NULL, defer_closure_of (note)));
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
  fn *v25[3] = { __lambda (word , (word v7), {
   if (!go_on ()) { return 0; }
   v7 = (v7 * g[2]);
   trace (9, v7);
   __defer {
    const struct defer_panic *v11 = __recover ();
    said (14, v11);
    __defer {
     const struct defer_panic *v16 = __recover ();
     said (19, v16);
     if (v16 != NULL) 
      __lambda (void , (void), {
       if (!go_on ()) { return ; }
       v7 = (v7 ^ (g[1] * v7));
      }) ();
    }
   }
   return g[0];
  }), defer_closure_of (note), defer_closure_of (note) };
 } else {
  trace (27, (g[1] * v1));
 }
 __defer {
  trace (29, (g[0] - (g[0] ^ 4)));
 }
 return v1;
}
FUNCTION fn *p6_f1 (void) {
 __result fn *v2 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  p6_saved = __recover ();
  told (34, p6_saved);
  trace (35, (g[1] + (g[0] - g[2])));
  fn *v36 = defer_closure_of (p6_f0);
  fn *v38[3] = { v36, v36, defer_closure_of (p6_f0) };
  if (v36 != NULL) { v36 ((g[0] + (g[0] - 54))); }
  if (v38[0] != NULL) { v38[0] (g[0]); }
 }
 if (v2 != NULL) { { word (*h42) (word) = defer_fn (v2); __defer defer_fn_free (h42); applied_pointer (h42, (g[1] & g[0])); } }
 __defer p6_f1 ();
 if (g[0] % 3 != 0) { return v2; }
 said (47, p6_saved);
 pair v48 = (pair) { (g[1] ^ g[2]), { 7, g[1] } };
 return v2;
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
  __defer {
   const struct defer_panic *v17 = __recover ();
   told (20, v17);
   if (v17 != NULL) {
    if (g[1] % 3 != 0) { goto L22; }
    p7_hook = note;
    {
     gate *gate24 = new_gate ();
     if (v15 != NULL) { __go in_thread (gate24, v15, (g[0] & 46)); wait_for (gate24, 1); }
    }
    L22: ;
    v14 = (g[2] | (g[2] + v14));
    v15 = p7_f4 ();
   }
   __defer {
    auto __closure fn *v29 (word v30);
    __closure fn *v29 (word v30) {
     if (!go_on ()) { return NULL; }
     if (g[1] % 3 != 0) { return v15; }
     fn *v32[3] = { v15, NULL, v15 };
     return v15;
    }
    v29 (g[1]);
    __defer p7_f1 (&(word) { (g[2] | v14) });
   }
   const struct defer_panic *v37 = __recover ();
   told (40, v37);
   if (v37 != NULL) {
    __defer __lambda (void , (void), {
     if (!go_on ()) { return ; }
     v17 = __recover ();
     said (45, v17);
     if (v17 != NULL) {
      __defer p7_f3 (&v1, (g[2] * g[0]));
      if (v17 != NULL) { __panic (v17); }
     } else {
      trace (49, (g[2] ^ (g[2] * 95)));
     }
     __defer {
      trace (51, (g[0] | (v1 * g[0])));
     }
    }) ();
   } else {
    trace (52, (v1 ^ g[2]));
   }
  }
  return v15;
 }) ((v1 * g[1]));
 return (v1 ^ (g[1] & 56));
}
FUNCTION word p7_f1 (word *v2) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 __defer p7_f3 (&v3, ((*v2) + 15));
 if ((g[2] | 36) % 3 != 0) { __panic (as_char ((v3 - 72))); }
 trace (57, (g[1] & (v3 - (*v2))));
 const struct defer_panic *v58 = __recover ();
 said (61, v58);
 word v62 = (v3 | g[0]);
 word v66 = 0;
 L65: ;
 v66 = (v66 + 1);
 for (word v70 = 0; v70 < 4 && go_on (); v70++) {
  trace (71, (v62 | v3));
  {
   gate *gate72 = new_gate ();
   __go __lambda (void, (void), {
    __defer done (gate72);
    __defer { told (72, __recover ()); }
    doer *v83 = __lambda (void , (void), {
     if (!go_on ()) { return ; }
     v62 = (v62 * (g[0] + v66));
     trace (74, v62);
     __lambda (pair , (pair v76, word *v77), {
      __result pair v78 = { 0, { 0, 0 } };
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      trace (81, (v3 * g[0]));
     }) ((pair) { v62, { (v62 | v70), (v66 & g[0]) } }, &(word) { v66 });
     __defer p7_hook ((v62 | v62));
    });
    trace (85, (v66 & g[0]));
    if (v83 != NULL) { v83 (); }
    v62 = (v62 ^ (g[1] * g[0]));
    trace (88, v62);
   }) ();
   wait_for (gate72, 1);
  }
  trace (89, ((*v2) | 50));
  trace (90, (g[2] ^ (v62 * v70)));
 }
 v3 = (g[2] | (v66 + v66));
 if (v66 < 2 && go_on ()) { goto L65; }
 if (p7_saved != NULL && (*v2) % 3 != 0) { __panic (p7_saved); }
 switch ((g[1] ^ g[2]) % 4) {
 case 0:
  trace (95, (g[1] | (g[1] & 74)));
  break;
 case 1:
  trace (97, ((*v2) + (v3 - (*v2))));
  __attribute__ ((fallthrough));
 case 2:
  trace (99, g[2]);
  break;
 default:
  trace (101, (v66 - v3));
  break;
 }
}
FUNCTION maker *p7_f2 (word v4, kit v5, const struct defer_panic *v6) {
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v103 = __recover ();
  told (106, v103);
  if (v103 != NULL) {
   trace (108, (g[1] ^ g[1]));
  } else {
   if (v5.d != NULL) { __defer v5.d (); }
   word v111 = 0;
   do {
    v111 = (v111 + 1);
    if ((g[1] ^ 10) % 3 != 0) { goto L114; }
    if ((g[2] | g[0]) % 3 != 0) { __panic (as_uint ((v5.w ^ 37))); }
    L114: ;
    __defer p7_f4 ();
    __defer p7_hook (g[0]);
   } while (v111 < 2 && go_on ());
   {
    gate *gate118 = new_gate ();
    word v119[3] = { 0, 0, 0 };
    for (word v120 = 0; v120 < 2; v120++) {
     word v121 = v120;
     pair v124 = (pair) { (v121 + 45), { (v111 - v5.w), (g[1] - g[2]) } };
     __go __lambda (void, (void), {
      __defer done (gate118);
      word v126 = (v124.row[0] * (v121 + v4));
      v126 = (g[1] - v121);
      v119[v121 % 3] = (g[1] * v4);
     }) ();
    }
    wait_for (gate118, 2);
    trace (118, v119[0]);
    trace (118, v119[1]);
   }
  }
  __closure pair v131 (pair v132, word *v133) {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   fn *v148 = __lambda (word , (word v134), {
    if (!go_on ()) { return 0; }
    __defer __lambda (void , (void), {
     if (!go_on ()) { return ; }
     if (p7_kept[2] != NULL) { __defer p7_kept[2] (v132.row[(g[2] | 11) % 2]); }
    }) ();
    __defer __lambda (word , (word v139), {
     __result word v140 = 0;
     if (!go_on ()) { return 0; }
     v140 = (v140 ^ (v132.w ^ g[0]));
     trace (142, v140);
     v140 = note (21);
     v132 = v132;
     p7_f3 (&v139, v5.w);
    }) ((v132.w | 98));
    __defer p7_f1 (&v134);
    return (v5.w * (g[0] * v134));
   });
   if (v148 != NULL) { v148 ((v4 ^ (v132.w | v4))); }
   return v132;
  }
  v131 ((pair) { (g[2] * v5.w), { (v5.w ^ 35), g[0] } }, &v4);
  v131 ((pair) { (v4 ^ v4), { v5.w, (v4 * g[1]) } }, &(word) { (v4 & g[1]) });
  v131 ((pair) { v4, { v4, (g[2] + v4) } }, &v4);
  v4 = (v4 + (g[2] - g[0]));
  trace (156, v4);
 }
 return NULL;
}
FUNCTION pair p7_f3 (word *v7, word v8) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  word v160 = 0;
  do {
   v160 = (v160 + 1);
   p7_hook = defer_fn (__lambda (word , (word v164), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v165 = __recover ();
    told (168, v165);
    const struct defer_panic *v169 = __recover ();
    told (172, v169);
    if (v169 != NULL) {
     g[1] = (v164 & (g[1] | g[0]));
     if (v169 != NULL) { __panic (v169); }
    }
    __defer {
     const struct defer_panic *v177 = deep ();
     said (180, v177);
     if (v177 != NULL) {
      __defer __lambda (pair , (pair v183, word *v184), {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       v8 = (v8 ^ (v8 ^ v160));
       trace (186, v8);
       __closure void v188 (void) {
        if (!go_on ()) { return ; }
        v183.w = (v183.row[0] - (v164 - g[2]));
        trace (190, v183.w);
        trace (191, 77);
        trace (193, (v183.w + (v8 & v160)));
       }
       __defer v188 ();
       v188 ();
       return (pair) { (v160 & v164), { (v164 * v164), (v183.w ^ 32) } };
      }) ((pair) { v8, { g[2], v160 } }, &v8);
      if (v177 != NULL) { __panic (v177); }
     }
     auto __closure word v199 (word v201);
     auto __closure word v200 (word v209);
     __closure word v199 (word v201) {
      if (!go_on ()) { return 0; }
      v169 = __recover ();
      told (204, v169);
      __defer p7_hook ((v164 - 51));
      said (207, v165);
      return v201;
     }
     __closure word v200 (word v209) {
      __result word v210 = 0;
      if (!go_on ()) { return 0; }
      said (212, v165);
     }
     v200 ((g[1] + v8));
     v199 (g[2]);
     v199 (v160);
     v200 ((g[1] | v160));
    }
    __closure word v218 (word v219) {
     if (!go_on ()) { return 0; }
     auto __closure fn *v221 (word v222);
     __closure fn *v221 (word v222) {
      __result fn *v223 = NULL;
      if (!go_on ()) { return NULL; }
      v219 = (v219 - 51);
      trace (225, v219);
     }
     v221 ((v219 ^ g[2]));
     return v219;
    }
    v218 ((v160 & (v8 + g[1])));
    v160 = (v160 - (g[0] * v160));
    trace (232, v160);
    return (g[0] - g[0]);
   }));
  } while (v160 < 1 && go_on ());
 }
 return (pair) { g[1], { (v8 - g[2]), ((*v7) + g[2]) } };
}
FUNCTION fn *p7_f4 (void) {
 if (!go_on ()) { return NULL; }
 word v237 = 0;
 do {
  v237 = (v237 + 1);
  if ((g[2] ^ g[2]) % 3 != 0) { break; }
 } while (v237 < 4 && go_on ());
 trace (241, (g[0] & (v237 - g[0])));
 doer *v245 = __lambda (void , (void), {
  if (!go_on ()) { return ; }
  v237 = (v237 * g[2]);
  trace (243, v237);
  g[1] = (g[2] + g[1]);
 });
 if (v237 % 3 != 0) { goto L247; }
 trace (248, (v237 + (g[1] * v237)));
 L247: ;
 if (v245 != NULL) { v245 (); }
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
   pair v12 = (pair) { v1, { v11, (v11 * g[2]) } };
   __closure kit v26 (const struct defer_panic *v15, pair v16) {
    if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
    v1 = (v1 * (g[0] ^ g[1]));
    trace (18, v1);
    g[0] = (g[0] * (g[2] | g[1]));
    return (kit) { __lambda (word , (word v21), {
     if (!go_on ()) { return 0; }
     g[0] = (g[1] & 11);
     return v11;
    }), (v11 * v11), p8_doer };
   }
   v26 (deep (), v12);
   if ((v1 + v11) % 3 != 0) { return defer_closure_of (note); }
   v26 (__recover (), v12);
   return defer_closure_of (note);
  }
  switch (g[1] % 4) {
  case 1:
   __defer {
    if (p8_kept[1] != NULL) { p8_hook = defer_fn (p8_kept[1]); }
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (36, v1);
   }
   break;
  default:
   trace (38, g[1]);
   break;
  }
  v10 ((g[2] | v1));
 }
 return (g[1] ^ (g[2] | v1));
}
FUNCTION maker *p8_f1 (word v2, kit v3, doer *v4) {
 __result maker *v5 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v42 = __recover ();
  told (45, v42);
  word v46[3] = { (g[0] + v2), v3.w, v2 };
  v2 = (v2 ^ v2);
 }
 trace (49, (g[2] ^ v3.w));
 {
  gate *gate50 = new_gate ();
  word v51[3] = { 0, 0, 0 };
  for (word v52 = 0; v52 < 3; v52++) {
   word v53 = v52;
   __go __lambda (void, (void), {
    __defer done (gate50);
    __closure word v70 (word v59) {
     __closure word v65 (word v61) {
      v61 = (v59 | v3.w);
      return v61;
     }
     v59 = (g[1] ^ (g[1] ^ g[0]));
     word v67[3] = { (v53 | v3.w), (g[0] & 19), v53 };
     return (v59 ^ (g[1] & v67[1]));
    }
    v70 (v53);
    __closure word v77 (word v73) {
     pair v74 = (pair) { v3.w, { (v2 | 87), 44 } };
     return (g[2] & v3.w);
    }
    __closure word v83 (word v79) {
     word v80 = (v3.w - (g[0] + g[2]));
     return (v3.w ^ (g[1] & v80));
    }
    v51[v53 % 3] = 38;
   }) ();
  }
  wait_for (gate50, 3);
  trace (50, v51[0]);
  trace (50, v51[1]);
  trace (50, v51[2]);
 }
 switch ((v2 - v2) % 4) {
 case 1:
  if (v5 != NULL) { p8_kept[0] = v5 (v2); }
  break;
 default:
  p8_kept[0] = __lambda (word , (word v90), {
   __result word v91 = 0;
   if (!go_on ()) { return 0; }
   {
    gate *gate92 = new_gate ();
    __go {
     __defer done (gate92);
     __defer { told (92, __recover ()); }
     __defer __lambda (word , (word v94), {
      if (!go_on ()) { return 0; }
      word v95 = v3.w;
      pair v97 = (pair) { v2, { v94, (g[2] ^ g[2]) } };
      if (p8_kept[0] != NULL) { __defer p8_kept[0] ((g[2] + 90)); }
      return (v3.w + v90);
     }) ((v2 ^ (v90 | v90)));
     if (v5 != NULL) { __defer v5 ((g[0] | (v2 | v2))); }
    }
    wait_for (gate92, 1);
   }
   {
    gate *gate102 = new_gate ();
    word v103[3] = { 0, 0, 0 };
    for (word v104 = 0; v104 < 2; v104++) {
     word v105 = v104;
     pair v107 = (pair) { (g[0] + v90), { (v105 - g[2]), (v3.w - v3.w) } };
     __go __lambda (void, (void), {
      __defer done (gate102);
      word v111 = (g[1] - v2);
      v103[v105 % 3] = (v107.w & v3.w);
     }) ();
    }
    wait_for (gate102, 2);
    trace (102, v103[0]);
    trace (102, v103[1]);
   }
   return 16;
  });
  {
   gate *gate115 = new_gate ();
   __go __lambda (void, (void), {
    __defer done (gate115);
    __defer { told (115, __recover ()); }
    __defer p8_f3 (__lambda (word , (word v117), {
     if (!go_on ()) { return 0; }
     __defer {
      v2 = g[0];
      word *v120 = &v2;
      v2 = (v2 + ((*v120) | g[0]));
     }
     return (v2 - (g[2] | v2));
    }));
   }) ();
   wait_for (gate115, 1);
  }
  break;
 }
}
FUNCTION kit p8_f2 (void) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 const struct defer_panic *v124 = __recover ();
 said (127, v124);
 if (v124 != NULL) {
  auto __closure fn *v130 (word v131);
  __closure fn *v130 (word v131) {
   if (!go_on ()) { return NULL; }
   v131 = (v131 + (g[1] | 74));
   trace (133, v131);
   const struct defer_panic *v134 = __recover ();
   told (137, v134);
   if (v134 != NULL) {
    p8_f1 ((g[0] & (g[0] + g[0])), (kit) { __lambda (word , (word v140), {
     __result word v141 = 0;
     if (!go_on ()) { return 0; }
     trace (142, (g[2] * (v141 & g[1])));
     v124 = v134;
    }), v131, p8_doer }, __lambda (void , (void), {
     if (!go_on ()) { return ; }
     v131 = (v131 * (g[0] | g[1]));
     trace (145, v131);
     if (p8_kept[0] != NULL) { v131 = applied (p8_kept[0], (v131 - v131)); }
     __defer p8_f3 (__lambda (word , (word v148), {
      __result word v149 = 0;
      if (!go_on ()) { return 0; }
      v149 = note ((g[0] + (g[1] & v149)));
      const struct defer_panic *v151 = __recover ();
      told (154, v151);
      if (v151 != NULL) {
       trace (156, (g[1] - (g[0] & g[1])));
       const struct defer_panic *v157 = __recover ();
       told (160, v157);
      } else {
       word v161 = (v131 ^ (v148 | v149));
      }
      return (v149 ^ v148);
     }));
    }));
    for (word v165 = 0; v165 < 1 && go_on (); v165++) {
     word v166 = (g[0] + v165);
     trace (168, (v131 - (v165 & v165)));
    }
   } else {
    trace (170, (g[2] & v131));
   }
   return NULL;
  }
  v130 ((g[1] | g[0]));
  __defer v130 ((g[0] - g[0]));
  v130 (g[0]);
 } else {
  trace (175, (g[0] * g[1]));
 }
 __defer {
  trace (177, g[0]);
 }
 return (kit) { defer_closure_of (p8_hook), (g[2] ^ g[1]), NULL };
}
FUNCTION maker *p8_f3 (fn *v6) {
 __result maker *v7 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v179 = __recover ();
 told (182, v179);
 __defer {
  const struct defer_panic *v184 = __recover ();
  said (187, v184);
  if (v184 != NULL) {
   p8_hook = defer_fn (__lambda (word , (word v190), {
    __result word v191 = 0;
    if (!go_on ()) { return 0; }
    const struct defer_panic *v192 = __recover ();
    told (195, v192);
    said (197, p8_saved);
    word v199 = 0;
    do {
     v199 = (v199 + 1);
     fn *v209[3] = { v6, v6, __lambda (word , (word v202), {
      if (!go_on ()) { return 0; }
      {
       gate *gate203 = new_gate ();
       __go __lambda (void, (void), {
        __defer done (gate203);
        __defer { told (203, __recover ()); }
        __defer __panic (as_uint (g[1]));
        if (v7 != NULL) { v6 = v7 ((g[2] ^ g[2])); }
       }) ();
       wait_for (gate203, 1);
      }
      return (g[2] | (g[0] - 71));
     }) };
    } while (v199 < 4 && go_on ());
    return v191;
   }));
  } else {
   trace (212, (g[2] * (g[1] & g[2])));
  }
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
 case 3: p8_f3 (defer_closure_of (note));
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
  v1 = (v1 ^ (v7 - 61));
  trace (9, v1);
  const struct defer_panic *v10 = __recover ();
  said (13, v10);
  __defer {
   const struct defer_panic *v15 = __recover ();
   said (18, v15);
   if (v1 % 3 != 0) { __panic (as_literal (43)); }
   __defer __recover ();
   if ((g[0] + g[0]) % 3 != 0) { __panicf (LINES, (v7 + v6), (v6 * 30)); }
  }
  if ((g[0] + v7) % 3 != 0) {
   trace (24, v1);
  } else {
   trace (25, (g[1] | (g[2] - v1)));
  }
 }));
 return g[1];
}
FUNCTION fn *p9_f1 (fn *v2) {
 if (!go_on ()) { return NULL; }
 __defer {
  trace (28, g[1]);
  g[0] = (g[2] & 72);
  __closure word v31 (word v32) {
   __result word v33 = 0;
   if (!go_on ()) { return 0; }
   v32 = (v32 + g[2]);
   trace (35, v32);
   __defer __lambda (word , (word v37), {
    if (!go_on ()) { return 0; }
    trace (38, v37);
    auto __closure void v40 (void);
    __closure void v40 (void) {
     if (!go_on ()) { return ; }
     v33 = (v33 - (v37 & g[1]));
     trace (42, v33);
     if (g[0] % 3 != 0) { __panic (as_int ((g[0] * g[1]))); }
    }
    v40 ();
    v33 = (v33 * (v32 ^ g[1]));
    trace (46, v33);
    return g[2];
   }) (87);
   return (g[1] & (g[0] + v32));
  }
  __defer v31 ((g[2] * (g[0] - 14)));
  v31 ((g[1] * (g[1] | g[0])));
 }
 return v2;
}
FUNCTION NOINLINE kit p9_f2 (void) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  __lambda (word , (word v54), {
   if (!go_on ()) { return 0; }
   v54 = (v54 * v54);
   trace (56, v54);
   v54 = __lambda (word , (word v58), {
    if (!go_on ()) { return 0; }
    v58 = (v58 ^ (v54 & v54));
    trace (60, v58);
    p9_saved = __recover ();
    said (63, p9_saved);
    if (p9_saved != NULL) {
     mixed ((unsigned char) ((g[1] - (g[2] * g[0]))), (double) ((g[2] ^ 13)) * 0.5, (pair) { g[1], { (g[2] + v54), (g[1] - 10) } });
     v58 = __lambda (word , (word v67), {
      if (!go_on ()) { return 0; }
      __defer note ((v54 + (g[1] | g[1])));
      return (v54 - g[2]);
     }) ((g[2] - (g[0] * g[2])));
    }
    __defer {
     const struct defer_panic *v73 = __recover ();
     told (76, v73);
     trace (77, (g[0] | (g[2] * g[1])));
     __closure word v79 (word v80) {
      if (!go_on ()) { return 0; }
      __defer {
       { word (*h82) (word) = defer_fn (v79); __defer defer_fn_free (h82); applied_pointer (h82, g[0]); }
       word v83 = g[1];
       mixed ((unsigned char) ((v80 * (v58 * v80))), (double) ((v80 | (g[1] - v83))) * 0.5, (pair) { (g[0] & g[2]), { g[2], (g[2] + 43) } });
      }
      v58 = (v54 & (g[2] & g[1]));
      return (v58 - (v80 | v58));
     }
     v58 = v79 (18);
    }
    __lambda (pair , (pair v91, word *v92), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     v54 = (v54 * (g[0] & 90));
     trace (94, v54);
     told (96, p9_saved);
     return v91;
    }) ((pair) { (v58 - v54), { (g[1] ^ g[0]), v54 } }, &(word) { v58 });
    return v58;
   }) ((g[0] + (g[2] | v54)));
   return (v54 | g[0]);
  }) ((g[0] + (g[2] & 94)));
 }
 return (kit) { NULL, g[0], p9_doer };
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
 case 1: p9_f1 (defer_closure_of (note));
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
   if (v9 != NULL && (g[2] ^ 49) % 3 != 0) { __panic (v9); }
  }) ();
  L13: ;
  __closure void v17 (void) {
   if (!go_on ()) { return ; }
   const struct defer_panic *v18 = __recover ();
   said (21, v18);
   if (v18 != NULL) {
    __closure fn *v31 (word v24, fn *v25) {
     if (!go_on ()) { return NULL; }
     v1 = (v1 - v1);
     trace (27, v1);
     __defer v17 ();
     v1 = (g[2] - (v1 * g[0]));
     return v25;
    }
    __defer v31 ((g[1] & (g[2] | g[1])), __lambda (word , (word v33), {
     if (!go_on ()) { return 0; }
     __defer {
      v18 = deep ();
      said (37, v18);
      word v38 = (g[2] * (v1 ^ g[0]));
      __lambda (pair , (pair v42, word *v43), {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       v33 = (v33 ^ (v42.row[0] | v1));
       trace (45, v33);
       v38 = (v38 + (v42.row[0] - v42.row[0]));
       __defer p10_f0 (((*v43) + (v33 | v38)));
       return v42;
      }) ((pair) { (g[1] * g[1]), { (v33 - 78), g[1] } }, &v1);
     }
     __defer __lambda (fn *, (word v50), {
      __result fn *v51 = NULL;
      if (!go_on ()) { return NULL; }
      __defer {
       const struct defer_panic *v53 = __recover ();
       told (56, v53);
       if (v53 != NULL) {
        trace (58, (g[2] & (g[2] | 49)));
        if (v53 != NULL) { __panic (v53); }
       }
      }
     }) ((g[1] * (g[0] * 70)));
     return g[1];
    }));
    v31 ((g[2] | g[1]), NULL);
    v31 ((g[0] + (v1 - g[1])), NULL);
   }
  }
  p10_doer = v17;
  __defer v17 ();
 }
 return (v1 * (g[0] ^ g[0]));
}
FUNCTION word p10_f1 (word *v2, pair v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  { word (*h67) (word) = defer_fn (__lambda (word , (word v68), {
   if (!go_on ()) { return 0; }
   v4 = p10_f0 (v68);
   return (v4 - g[1]);
  })); __defer defer_fn_free (h67); applied_pointer (h67, 35); }
  word *v71 = &v3.row[v4 % 2];
  if ((g[2] | g[2]) % 3 != 0) { goto L73; }
  v4 = ((*v2) - (g[0] + g[0]));
  L73: ;
 }
 v4 = __lambda (word , (word v77), {
  if (!go_on ()) { return 0; }
  pair v78 = v3;
  __defer __lambda (pair , (pair v81, word *v82), {
   __result pair v83 = { 0, { 0, 0 } };
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   v4 = (v4 * (v77 - v81.w));
   trace (85, v4);
   return v81;
  }) (v3, &v3.w);
  return v4;
 }) (5);
 return ((*v2) + (v4 ^ g[0]));
}
FUNCTION NOINLINE kit p10_f2 (fn *v5, fn *v6) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  if ((g[0] & g[2]) % 3 != 0) { goto L90; }
  switch ((g[2] ^ g[2]) % 4) {
  case 0:
   __lambda (word , (word v94), {
    if (!go_on ()) { return 0; }
    v94 = (v94 * (g[1] + 71));
    trace (96, v94);
    fn *v118[3] = { __lambda (word , (word v97), {
     __result word v98 = 0;
     if (!go_on ()) { return 0; }
     __closure pair v100 (pair v101, word *v102) {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      fn *v103 = v5;
      if (v103 != NULL) { v103 ((v98 * (v101.row[1] | v97))); }
      v101.w = (v101.row[1] - v97);
      trace (107, v101.row[0]);
      return (pair) { 93, { v98, (*v102) } };
     }
     v100 ((pair) { (g[1] + v98), { 72, (g[2] + g[2]) } }, &v97);
     if ((v97 - v97) % 3 != 0) { return (v97 & (v97 | 38)); }
     __defer mixed ((unsigned char) (g[1]), (double) ((g[0] & (g[1] - v94))) * 0.5, (pair) { (g[1] & v98), { (v94 * 18), (g[0] - v97) } });
     v100 ((pair) { (v97 * 85), { (v98 - v98), (v94 ^ 97) } }, &v97);
     return (v94 + (v97 & g[2]));
    }), __lambda (word , (word v114), {
     __result word v115 = 0;
     if (!go_on ()) { return 0; }
     if ((v115 | 35) % 3 != 0) { return (g[2] & g[0]); }
     g[2] = v94;
    }), v6 };
    return (v94 + v94);
   }) (g[2]);
   break;
  case 1:
   {
   if (v5 != NULL) { v5 ((g[2] - (g[0] - g[0]))); }
   }
   break;
  case 2:
   {
   if (v5 != NULL) { v5 ((g[1] & g[0])); }
   }
   break;
  }
  L90: ;
 }
 return (kit) { v6, (g[2] + 5), NULL };
}
FUNCTION NOINLINE word p10_f3 (pair v7) {
 if (!go_on ()) { return 0; }
 __defer {
  p10_saved = __recover ();
  said (129, p10_saved);
  for (word v131 = 0; v131 < 1 && go_on (); v131++) {
   __defer note ((v131 & (v7.w + v7.row[0])));
   trace (133, (v131 | g[1]));
   word v134 = v131;
   trace (136, (v131 - (g[1] ^ g[0])));
  }
  __defer {
   const struct defer_panic *v138 = __recover ();
   told (141, v138);
   word v143 = 0;
   while (v143 < 1 && go_on ()) {
    v143 = (v143 + 1);
    word v147 = 0;
    while (v147 < 2 && go_on ()) {
     v147 = (v147 + 1);
    }
   }
  }
 }
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
