/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#define FUEL 150
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
 auto __closure word v7 (word v50);
 __closure word v6 (word v8) {
  __result word v9 = 0;
  if (!go_on ()) { return 0; }
  if ((v8 * g[0]) % 3 != 0) {
   word v12 = 0;
   L11: ;
   v12 = (v12 + 1);
   __defer p700001_hook ((v9 - 45));
   fn *v45[3] = { v6, v6, __lambda (word , (word v16), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v17 = __recover ();
    told (20, v17);
    if (v17 != NULL) {
     { word (*h22) (word) = defer_fn (v7); __defer defer_fn_free (h22); applied_pointer (h22, (v16 * (g[2] | g[0]))); }
    } else {
     told (24, v17);
     __defer __lambda (pair , (pair v26, word *v27), {
      __result pair v28 = { 0, { 0, 0 } };
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      v1 = (v1 ^ (v28.w - v1));
      trace (30, v1);
      { word (*h32) (word) = defer_fn (v6); __defer defer_fn_free (h32); applied_pointer (h32, (v28.w - (v9 * (*v27)))); }
      return v28;
     }) ((pair) { (g[2] * 80), { (v16 ^ g[0]), (g[1] ^ 64) } }, &v9);
    }
    p700001_kept[0] = __lambda (fn *, (word v35), {
     if (!go_on ()) { return NULL; }
     v12 = (v12 * (v12 - v16));
     trace (37, v12);
     if ((v12 ^ v16) % 3 != 0) { return v7; }
     word *v39 = &v12;
     return v7;
    }) ((g[2] - g[2]));
    trace (42, (v8 + (v16 | 87)));
    if ((g[2] + g[0]) % 3 != 0) { return (v12 ^ (g[0] & 37)); }
    return (g[1] - (g[1] & 80));
   }) };
   if (v12 < 1 && go_on ()) { goto L11; }
   if (v45[1] != NULL) { v45[1] ((g[1] ^ (v9 & v12))); }
   v1 = (v1 ^ (g[1] & 27));
   trace (49, v1);
  }
 }
 __closure word v7 (word v50) {
  __result word v51 = 0;
  if (!go_on ()) { return 0; }
  trace (52, (v1 | 88));
 }
 v7 ((v2 + v1));
 v6 ((v2 | (g[2] + 18)));
 v7 (15);
}
FUNCTION word p700001_f1 (kit v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 __closure pair v58 (pair v59, word *v60) {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  v4 = (v4 ^ (v4 | (*v60)));
  trace (62, v4);
  const struct defer_panic *v63 = deep ();
  told (66, v63);
  __defer mixed ((unsigned char) ((v4 - (v4 ^ v4))), (double) ((v59.w | v59.row[v4 % 2])) * 0.5, (pair) { (v3.w & 69), { 17, ((*v60) - v59.w) } });
  word v69 = 0;
  L68: ;
  v69 = (v69 + 1);
  __defer bump (&v59.row[(*v60) % 2], (v4 + (v4 * v59.w)));
  if ((v4 ^ v59.row[1]) % 3 != 0) {
   maker *v84 = __lambda (fn *, (word v74), {
    if (!go_on ()) { return NULL; }
    v4 = (v4 + v59.w);
    trace (76, v4);
    const struct defer_panic *v77 = __recover ();
    said (80, v77);
    trace (81, (v3.w ^ (v3.w | v4)));
    __defer mixed ((unsigned char) ((v59.w - (v69 * v74))), (double) (v3.w) * 0.5, v59);
    return NULL;
   });
   __closure void v119 (void) {
    if (!go_on ()) { return ; }
    v59.row[0] = (v59.row[1] ^ v59.w);
    trace (88, v59.row[1]);
    const struct defer_panic *v89 = __recover ();
    told (92, v89);
    __defer __lambda (word , (word v94), {
     if (!go_on ()) { return 0; }
     v3.w = (v59.w - (v94 * v59.row[1]));
     p700001_kept[2] = NULL;
     return (v4 ^ (g[0] * g[0]));
    }) ((v3.w ^ v4));
    auto __closure word v100 (word v101);
    __closure word v100 (word v101) {
     if (!go_on ()) { return 0; }
     v3.w = (v3.w ^ v4);
     trace (103, v3.w);
     const struct defer_panic *v104 = __recover ();
     told (107, v104);
     if (v104 != NULL) {
      __defer v100 ((v59.row[0] & 10));
      trace (110, (v101 + (v59.row[1] & 88)));
      if (v104 != NULL) { __panic (v104); }
     } else {
      word v112 = g[2];
      if (v3.d != NULL) { __defer v3.d (); }
     }
     __defer {
      __defer applied (v100, (v69 + (v101 | 16)));
     }
     return (v4 & (v3.w - v4));
    }
   }
   if (v84 != NULL) { v84 ((g[2] + (v4 + (*v60)))); }
  } else {
   trace (121, (v59.row[0] * (g[1] ^ 97)));
  }
  if (v69 < 2 && go_on ()) { goto L68; }
  return v59;
 }
 v58 ((pair) { (v4 ^ g[0]), { v4, (g[2] & 3) } }, &v4);
 v58 ((pair) { g[0], { v4, (v4 + g[1]) } }, &v4);
 return v3.w;
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
  v16 = applied (__lambda (word , (word v28), {
   if (!go_on ()) { return 0; }
   word v29 = (v28 + (v21 ^ 36));
   return (v2 + (g[1] & g[0]));
  }), (g[2] - (v16 | g[1])));
  if (v10 != NULL && g[0] % 3 != 0) { __panic (v10); }
  if (p700002_kept[2] != NULL) { { word (*h33) (word) = defer_fn (p700002_kept[2]); __defer defer_fn_free (h33); applied_pointer (h33, (v21 ^ (v1 ^ 22))); } }
  }
  __attribute__ ((fallthrough));
 default:
  trace (35, (v16 + g[2]));
  break;
 }
 if (v21 < 4 && go_on ()) { goto L20; }
 if (v16 < 1 && go_on ()) { goto L15; }
 return (g[0] + g[1]);
}
FUNCTION fn *p700002_f1 (word v3, fn *v4, fn *v5) {
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v38 = __recover ();
  told (41, v38);
  if (v38 != NULL) {
   kit v83 = (kit) { __lambda (word , (word v43), {
    if (!go_on ()) { return 0; }
    {
     gate *gate44 = new_gate ();
     __go {
      __defer done (gate44);
      __defer { told (44, __recover ()); }
      __lambda (pair , (pair v46, word *v47), {
       __result pair v48 = { 0, { 0, 0 } };
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       if (v4 != NULL) { v4 ((g[2] & 10)); }
       trace (50, g[1]);
      }) ((pair) { (g[2] * 64), { (v3 & 57), (g[2] + 4) } }, &(word) { (v43 * v43) });
      trace (51, (v3 & g[0]));
     }
     wait_for (gate44, 1);
    }
    word v52[3] = { (v3 * 27), (v3 - v3), v3 };
    return (v3 + (g[1] | v3));
   }), (g[1] - g[0]), __lambda (void , (void), {
    if (!go_on ()) { return ; }
    __defer note ((v3 ^ (g[1] * v3)));
    switch ((g[0] + v3) % 4) {
    case 0:
     {
     __closure fn *v59 (word v60) {
      if (!go_on ()) { return NULL; }
      v60 = (v60 - (g[2] - g[1]));
      trace (62, v60);
      __defer p700002_f4 ((v60 ^ g[2]), (v3 - v60));
      v3 = (g[0] ^ (v3 * g[2]));
      return defer_closure_of (note);
     }
     v59 ((v3 * (g[0] | g[0])));
     __defer v59 (g[2]);
     if ((g[0] | 16) % 3 != 0) { __panic (as_literal (62)); }
     g[2] = (g[0] | g[1]);
     }
     break;
    case 1:
     {
     kit v78 = (kit) { defer_closure_of (p700002_f0), g[2], __lambda (void , (void), {
      if (!go_on ()) { return ; }
      __defer {
       const struct defer_panic *v72 = __recover ();
       said (75, v72);
       if (v72 != NULL) {
        __defer p700002_hook ((v3 * (v3 ^ 89)));
       }
      }
     }) };
     if (v78.f != NULL) { v78.f ((v3 & (v3 * v78.w))); }
     }
     break;
    default:
     trace (82, (v3 & (g[0] | g[2])));
     break;
    }
   }) };
   if (v83.f != NULL) { v83.f ((v83.w + (v83.w & g[2]))); }
  }
 }
 return v4;
}
FUNCTION fn *p700002_f2 (void) {
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v87 = __recover ();
 said (90, v87);
 __defer {
  __defer {
   const struct defer_panic *v93 = __recover ();
   told (96, v93);
   if (v93 != NULL) {
    trace (98, g[0]);
   }
   if (p700002_kept[0] != NULL) { p700002_kept[0] ((g[1] ^ g[1])); }
   applied (__lambda (word , (word v102), {
    __result word v103 = 0;
    if (!go_on ()) { return 0; }
    v102 = (v102 + (g[0] + g[2]));
    trace (105, v102);
    __defer {
     trace (107, (v103 + (v103 - 5)));
    }
   }), (g[2] * (g[0] * 76)));
  }
 }
 return NULL;
}
FUNCTION word p700002_f3 (void) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p700002_saved = __recover ();
  said (112, p700002_saved);
  if (p700002_saved != NULL) {
   word v114[3] = { (v6 & 56), (g[1] * g[2]), (v6 ^ v6) };
  }
  for (word v117 = 0; v117 < 1 && go_on (); v117++) {
   if (g[1] % 3 != 0) { break; }
   __closure word v120 (word v121) {
    if (!go_on ()) { return 0; }
    __closure word v132 (const struct defer_panic *v123) {
     if (!go_on ()) { return 0; }
     g[0] = g[2];
     p700002_hook = defer_fn (__lambda (word , (word v126), {
      if (!go_on ()) { return 0; }
      v117 = (v117 ^ g[2]);
      trace (128, v117);
      __defer bump (&v121, g[0]);
      return (g[1] | g[2]);
     }));
     return (g[2] - (g[2] * g[1]));
    }
    v132 (__recover ());
    v132 (p700002_saved);
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     { word (*h136) (word) = defer_fn (v120); __defer defer_fn_free (h136); applied_pointer (h136, (v117 - 14)); }
     doer *v147 = __lambda (void , (void), {
      if (!go_on ()) { return ; }
      const struct defer_panic *v137 = __recover ();
      said (140, v137);
      __defer p700002_hook ((g[0] & (g[1] | 16)));
      const struct defer_panic *v142 = __recover ();
      told (145, v142);
      trace (146, g[1]);
     });
     if (v147 != NULL) { v147 (); }
    }) ();
    v132 (p700002_saved);
    return (g[0] * 20);
   }
   word v155 = 0;
   L154: ;
   v155 = (v155 + 1);
   word v158[3] = { g[2], (g[0] * 30), (g[1] - g[0]) };
   __defer p700002_f0 (v158[0]);
   if (v155 < 2 && go_on ()) { goto L154; }
   v120 ((g[1] - (v6 ^ v155)));
  }
 }
 return v6;
}
FUNCTION pair p700002_f4 (word v7, word v8) {
 __result pair v9 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v163 = deep ();
 told (166, v163);
 if (v163 != NULL) {
  __defer __lambda (word , (word v169), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v170 = __recover ();
   told (173, v170);
   { word (*h174) (word) = defer_fn (__lambda (word , (word v175), {
    if (!go_on ()) { return 0; }
    switch (g[1] % 4 + 0) {
    case 0:
     {
     p700002_kept[0] = __lambda (fn *, (word v179), {
      if (!go_on ()) { return NULL; }
      __defer {
       v9 = (pair) { (v169 & v179), { v175, v8 } };
      }
      kit v184 = (kit) { NULL, v9.row[1], NULL };
      fn *v186 = v184.f;
      if (v184.d != NULL) { v184.d (); }
      if (v186 != NULL) { v186 (v175); }
      return defer_closure_of (p700002_hook);
     }) (g[2]);
     told (192, __recover ());
     __defer p700002_f1 ((g[0] + v169), __lambda (word , (word v194), {
      if (!go_on ()) { return 0; }
      v169 = (v169 * (v175 * 0));
      trace (196, v169);
      if (p700002_kept[0] != NULL) { __defer p700002_kept[0] ((g[2] & 22)); }
      __defer p700002_f3 ();
      if ((v9.w * g[0]) % 3 != 0) { __panic (as_char ((v9.w | 38))); }
      return (v194 ^ (v7 | v175));
     }), __lambda (word , (word v201), {
      __result word v202 = 0;
      if (!go_on ()) { return 0; }
      fn *v203[3] = { NULL, NULL, NULL };
     }));
     }
     __attribute__ ((fallthrough));
    case 1:
     {
     if ((g[2] & v175) % 3 != 0) { break; }
     }
     break;
    case 2:
     if ((v8 * v169) % 3 != 0) { break; }
     v8 = (v175 - v9.w);
     __attribute__ ((fallthrough));
    default:
     {
     trace (211, (g[2] + (g[0] | g[2])));
     }
     break;
    }
    return (v175 - (g[0] | v9.w));
   })); __defer defer_fn_free (h174); v169 = applied_pointer (h174, (v9.row[v169 % 2] * (v7 ^ g[2]))); }
   return (v9.w + (v169 * v9.row[0]));
  }) ((v7 + (g[2] | g[1])));
  if (v163 != NULL) { __panic (v163); }
 } else {
  trace (215, (g[1] + (v8 & v7)));
 }
 __defer {
  trace (217, (v9.w * (g[0] + g[1])));
 }
 return v9;
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
 case 1: p700002_f1 (7, defer_closure_of (note), defer_closure_of (note));
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
   __defer __lambda (word , (word v11), {
    __result word v12 = 0;
    if (!go_on ()) { return 0; }
    v11 = (v11 * (v12 ^ v9));
    trace (14, v11);
    const struct defer_panic *v15 = __recover ();
    said (18, v15);
    g[1] = (g[0] ^ g[2]);
    if (g[0] % 3 != 0) {
     p700003_hook = defer_fn (__lambda (word , (word v22), {
      __result word v23 = 0;
      if (!go_on ()) { return 0; }
      v22 = (v22 * 77);
      trace (25, v22);
      const struct defer_panic *v26 = __recover ();
      told (29, v26);
      if (v26 != NULL) {
       trace (31, 8);
       if (v26 != NULL) { __panic (v26); }
      } else {
       trace (33, (g[2] ^ (v9 + g[1])));
      }
      __defer {
       const struct defer_panic *v35 = __recover ();
       said (38, v35);
      }
     }));
    }
   }) ((g[2] + (v1 * 56)));
   return (g[2] ^ (g[1] + 90));
  }) ((v1 | (g[2] - g[1])));
  if (p700003_saved != NULL) { __panic (p700003_saved); }
 } else {
  trace (41, (v1 ^ (v1 & v1)));
 }
 __defer {
  p700003_saved = __recover ();
  said (45, p700003_saved);
  if (p700003_saved != NULL) {
   trace (47, (g[1] - (g[2] + v1)));
  }
 }
 return (v1 | v1);
}
FUNCTION NOINLINE pair p700003_f1 (fn *v2) {
 __result pair v3 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  const struct defer_panic *v50 = __recover ();
  said (53, v50);
  if (v50 != NULL) {
   maker *v112 = __lambda (fn *, (word v55), {
    if (!go_on ()) { return NULL; }
    word v56 = (v55 | (v55 + 84));
    __lambda (void , (void), {
     if (!go_on ()) { return ; }
     if (v56 % 3 != 0) { goto L59; }
     {
      gate *gate60 = new_gate ();
      word v61[3] = { 0, 0, 0 };
      for (word v62 = 0; v62 < 2; v62++) {
       word v63 = v62;
       word v65 = (g[2] * (g[2] * g[0]));
       __go __lambda (void, (void), {
        __defer done (gate60);
        v61[v63 % 3] = (v3.row[g[0] % 2] * v56);
       }) ();
      }
      wait_for (gate60, 2);
      trace (60, v61[0]);
      trace (60, v61[1]);
     }
     L59: ;
     if (v2 != NULL) { p700003_hook = defer_fn (v2); }
    }) ();
    if ((g[1] * g[1]) % 3 != 0) { __panic (as_literal (54)); }
    return __lambda (word , (word v74), {
     if (!go_on ()) { return 0; }
     v3.w = (v3.w - (v56 & g[1]));
     trace (76, v3.w);
     __closure word v78 (word v79) {
      if (!go_on ()) { return 0; }
      v74 = (v74 * (g[2] - v74));
      trace (81, v74);
      const struct defer_panic *v82 = __recover ();
      said (85, v82);
      __defer p700003_f1 (NULL);
      v74 = (g[2] | (g[0] + v56));
      fn *v88 = v78;
      if (v88 != NULL) { v88 ((g[1] ^ v3.w)); }
      return (v55 & (g[0] & v55));
     }
     v2 = v78;
     switch ((v3.w - v74) % 4) {
     case 1:
      {
      if (v2 != NULL && (g[1] ^ g[2]) % 3 != 0) { return v2 (v55); }
      }
      break;
     case 2:
      {
      if ((v74 & v56) % 3 != 0) { break; }
      trace (104, (v56 & (v3.row[1] ^ g[1])));
      {
       gate *gate105 = new_gate ();
       __go __lambda (void, (void), {
        __defer done (gate105);
        __defer { told (105, __recover ()); }
        pair v106 = v3;
       }) ();
       wait_for (gate105, 1);
      }
      }
      break;
     default:
      trace (109, (v3.w + (v55 + v56)));
      break;
     }
     v78 (g[1]);
     return (g[2] & (v3.w * v55));
    });
   });
   if (v50 != NULL) { __panic (v50); }
  }
 }
 return (pair) { g[0], { (g[1] | g[0]), g[2] } };
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
 case 1: p700003_f1 (defer_closure_of (note));
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
 fn *v42 = __lambda (word , (word v14), {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v15 = __recover ();
  told (18, v15);
  if (v15 != NULL) {
   {
    gate *gate20 = new_gate ();
    word v21[3] = { 0, 0, 0 };
    for (word v22 = 0; v22 < 2; v22++) {
     word v23 = v22;
     word v25[3] = { (v23 ^ g[0]), (g[2] | v23), (v2 * 93) };
     __go {
      __defer done (gate20);
      __closure word v38 (word v31) {
       word v32 = v2;
       pair v35 = v10;
       return (v23 - (v10.w | 72));
      }
      v21[v23 % 3] = (g[2] * (v1 | g[0]));
     }
    }
    wait_for (gate20, 2);
    trace (20, v21[0]);
    trace (20, v21[1]);
   }
  }
  __defer defer_closure_of (p700004_hook) ((g[2] * g[1]));
  return v1;
 });
 __defer p700004_f1 ((pair) { (g[2] | g[0]), { (v10.row[1] | v2), (g[1] - v2) } }, (kit) { v42, (g[0] - v1), __lambda (void , (void), {
  if (!go_on ()) { return ; }
  v2 = (v2 + v10.row[g[1] % 2]);
  trace (46, v2);
  const struct defer_panic *v47 = deep ();
  said (50, v47);
  __defer {
   {
    gate *gate52 = new_gate ();
    word v53[3] = { 0, 0, 0 };
    for (word v54 = 0; v54 < 2; v54++) {
     word v55 = v54;
     word v57 = v10.w;
     auto __closure word v65 (word v60);
     __closure word v65 (word v60) {
      word v61 = (g[1] & (v60 * g[2]));
      return (g[0] ^ (v61 ^ v10.row[0]));
     }
     __closure word v73 (word v67) {
      pair v68 = v10;
      v57 = v65 (8);
      v65 ((g[1] | v68.row[0]));
      return (g[0] ^ (g[2] - g[1]));
     }
     __go __lambda (void, (void), {
      __defer done (gate52);
      v65 (g[1]);
      __closure word v83 (word v76) {
       v76 = v73 ((v55 + g[2]));
       word v78 = g[1];
       word v80[3] = { (v10.w * g[1]), (v78 * 88), g[2] };
       return 20;
      }
      word v84[3] = { 13, (v2 ^ v2), (v2 - 95) };
      v57 = v73 (v55);
      v53[v55 % 3] = (v10.w | (g[0] ^ g[2]));
     }) ();
    }
    wait_for (gate52, 2);
    trace (52, v53[0]);
    trace (52, v53[1]);
   }
   if (v42 != NULL) { v2 = v42 (99); }
  }
  const struct defer_panic *v89 = __recover ();
  said (92, v89);
  if (v89 != NULL) {
   trace (94, (v1 & 79));
   if (v89 != NULL) { __panic (v89); }
  } else {
   trace (96, v2);
  }
 }) }, v42);
 return (v1 ^ (v2 & v2));
}
FUNCTION NOINLINE kit p700004_f1 (pair v3, kit v4, fn *v5) {
 __result kit v6 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  const struct defer_panic *v99 = __recover ();
  told (102, v99);
  if (v99 != NULL) 
   __defer {
    v99 = __recover ();
    said (107, v99);
    if (g[0] % 3 != 1) { __panic (as_float ((g[2] & g[2]))); }
    __defer mixed ((unsigned char) ((g[2] - (v4.w ^ g[2]))), (double) (g[0]) * 0.5, v3);
    p700004_f0 ((g[2] | (g[2] ^ g[2])));
    if ((g[0] & 45) % 3 != 0) { __panicf (LONG_TEXT, (v3.w & g[0])); }
   }
 }
 return v4;
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
 case 1: p700004_f1 ((pair) { 1, { 4, 5 } }, (kit) { defer_closure_of (note), 1, NULL }, defer_closure_of (note));
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
  fn *v58[3] = { __lambda (word , (word v29), {
   if (!go_on ()) { return 0; }
   v1 = (v1 ^ (v29 ^ 40));
   trace (31, v1);
   auto __closure word v51 (word v33, const struct defer_panic *v34, const struct defer_panic *v35);
   __closure word v51 (word v33, const struct defer_panic *v34, const struct defer_panic *v35) {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v36 = __recover ();
    said (39, v36);
    __defer note (g[2]);
    { word (*h41) (word) = defer_fn (defer_closure_of (p700005_f0)); __defer defer_fn_free (h41); v29 = applied_pointer (h41, (g[1] * (g[2] + 5))); }
    p700005_kept[1] = __lambda (fn *, (word v43), {
     if (!go_on ()) { return NULL; }
     v35 = __recover ();
     said (46, v35);
     trace (48, (g[2] | (g[2] | 42)));
     return NULL;
    }) ((v1 - (v1 | v29)));
    return (g[0] * (g[1] + g[2]));
   }
   v51 ((g[0] ^ (v29 & g[0])), p700005_saved, deep ());
   for (word v54 = 0; v54 < 4 && go_on (); v54++) 
    __defer v51 ((v29 * (v29 - 96)), p700005_saved, __recover ());
   v51 ((v1 * g[1]), NULL, p700005_saved);
   return (v29 | (g[0] ^ v29));
  }), NULL, NULL };
  if (v58[2] != NULL) { v58[2] ((v1 | v1)); }
  v1 = (v1 + (v1 ^ g[0]));
  trace (62, v1);
 }
 L13: ;
 return g[1];
}
FUNCTION pair p700005_f1 (pair v2, kit v3, word *v4) {
 __result pair v5 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer applied (__lambda (word , (word v65), {
  if (!go_on ()) { return 0; }
  trace (66, (g[1] ^ (v65 ^ v5.w)));
  return (g[0] + v65);
 }), ((*v4) + (v2.row[1] * (*v4))));
 {
  gate *gate68 = new_gate ();
  __go {
   __defer done (gate68);
   __defer { told (68, __recover ()); }
   if ((v3.w - g[2]) % 3 != 0) { __panic (as_literal (70)); }
   if ((v3.w & g[0]) % 3 != 0) { __panic (as_char ((g[2] + 57))); }
   if (v3.d != NULL) { __defer v3.d (); }
   pairer *v96 = __lambda (pair , (pair v72, word *v73), {
    __result pair v74 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    __lambda (word , (word v76), {
     if (!go_on ()) { return 0; }
     v76 = (v76 + v76);
     trace (78, v76);
     const struct defer_panic *v79 = __recover ();
     told (82, v79);
     p700005_f3 (v3, p700005_saved, v79);
     const struct defer_panic *v84 = __recover ();
     told (87, v84);
     if (v84 != NULL) {
      trace (89, 33);
      word v90 = (v76 | v76);
      if ((v90 + v76) % 3 != 0) { __panic (as_ulong ((v90 * v3.w))); }
      if (v84 != NULL) { __panic (v84); }
     }
     return (v76 + (v76 ^ g[0]));
    }) ((g[2] * g[0]));
    return v2;
   });
   if (v96 != NULL) { v96 ((pair) { (g[1] - 58), { 18, (v3.w & 2) } }, &v5.w); }
  }
  wait_for (gate68, 1);
 }
 trace (99, (g[2] ^ ((*v4) + v3.w)));
 __defer {
  if (v3.f != NULL) { __defer v3.f ((v3.w - (v3.w | 57))); }
  word v103 = 0;
  while (v103 < 4 && go_on ()) {
   v103 = (v103 + 1);
   word v107 = 0;
   L106: ;
   v107 = (v107 + 1);
   fn *v110[3] = { p700005_kept[0], NULL, NULL };
   if (v110[(v103 - 44) % 3] != NULL) { v110[(v103 - 44) % 3] ((v107 ^ (g[1] ^ v103))); }
   if (v107 < 4 && go_on ()) { goto L106; }
  }
 }
}
FUNCTION word p700005_f2 (word v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer __lambda (word , (word v114), {
  if (!go_on ()) { return 0; }
  word v116 = 0;
  L115: ;
  v116 = (v116 + 1);
  __defer {
   word v120 = 95;
   v7 = g[0];
   switch (g[1] % 4 + 1) {
   case 0:
    trace (125, 89);
    break;
   case 2:
    v116 = (g[2] & 75);
    __attribute__ ((fallthrough));
   default:
    p700005_f1 ((pair) { g[1], { (g[2] & v7), v120 } }, (kit) { __lambda (word , (word v130), {
     if (!go_on ()) { return 0; }
     v6 = (v6 ^ v116);
     trace (132, v6);
     __defer {
      word v134 = 17;
      word v136 = (g[0] ^ (v7 ^ v120));
      __defer defer_closure_of (note) (69);
     }
     return (v7 | (g[2] ^ v120));
    }), (v114 * g[2]), NULL }, &v114);
    break;
   }
  }
  if (v116 < 3 && go_on ()) { goto L115; }
  return (v7 * (v114 | g[2]));
 }) (g[1]);
}
FUNCTION word p700005_f3 (kit v8, const struct defer_panic *v9, const struct defer_panic *v10) {
 __result word v11 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  if ((g[1] & v11) % 3 != 0) { __panic (as_literal (30)); }
  auto __closure word v200 (pair v144);
  __closure word v200 (pair v144) {
   if (!go_on ()) { return 0; }
   v11 = (v11 - (v11 | v11));
   trace (146, v11);
   word v147 = g[2];
   auto __closure pair v150 (pair v151, word *v152);
   __closure pair v150 (pair v151, word *v152) {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    v11 = (v11 * (v11 - 88));
    trace (154, v11);
    v9 = deep ();
    said (157, v9);
    const struct defer_panic *v158 = __recover ();
    said (161, v158);
    __defer {
     v9 = __recover ();
     said (165, v9);
     if (v9 != NULL) {
      __defer p700005_f1 (v144, (kit) { defer_closure_of (p700005_hook), v147, p700005_doer }, &v11);
      auto __closure word v169 (word v171);
      auto __closure void v170 (void);
      __closure word v169 (word v171) {
       __result word v172 = 0;
       if (!go_on ()) { return 0; }
       v11 = (v11 * (g[2] + v151.row[0]));
       trace (174, v11);
       v147 = applied (v169, v171);
       __defer p700005_f0 ((v172 + (v144.row[0] - v172)));
      }
      __closure void v170 (void) {
       if (!go_on ()) { return ; }
       const struct defer_panic *v178 = __recover ();
       told (181, v178);
       if (v178 != NULL) {
        trace (184, v147);
       }
       __defer {
        if ((v11 & 37) % 3 != 0) { __panic (as_int ((g[1] & v8.w))); }
       }
      }
      __defer v169 (10);
      v169 (11);
      v170 ();
      v8.w = (v8.w - (v11 | 6));
      trace (192, v8.w);
     }
    }
    return v151;
   }
   v150 (v144, &v144.row[0]);
   v150 (v144, &v147);
   v150 (v144, &v144.row[g[1] % 2]);
   v11 = (v11 ^ (g[0] ^ v11));
   trace (198, v11);
   return (v144.row[0] ^ (v11 * v8.w));
  }
  v200 ((pair) { (g[0] ^ v11), { v11, (v11 ^ v11) } });
  __defer v200 ((pair) { v11, { (v11 | g[2]), v11 } });
 }
}
FUNCTION word p700005_f4 (doer *v12) {
 if (!go_on ()) { return 0; }
 __closure word v204 (word v205) {
  if (!go_on ()) { return 0; }
  if (g[0] % 3 != 0) { __panic (as_ulong ((v205 & g[0]))); }
  kit v207 = (kit) { v204, (g[0] - g[2]), v12 };
  if (v207.f != NULL) { v207.f ((v207.w * (v207.w ^ g[0]))); }
  return (v205 * g[1]);
 }
 __closure word v212 (word v213) {
  if (!go_on ()) { return 0; }
  v213 = (v213 - (g[1] - v213));
  trace (215, v213);
  __defer __lambda (pair , (pair v217, word *v218), {
   __result pair v219 = { 0, { 0, 0 } };
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   trace (220, (v213 + (*v218)));
   v213 = v212 (v213);
   v219 = (pair) { (v213 | 52), { g[1], 86 } };
   return (pair) { 37, { 83, (g[0] ^ v213) } };
  }) ((pair) { 92, { (g[1] ^ 75), (g[1] - v213) } }, &v213);
  trace (224, v213);
  return g[1];
 }
 p700005_kept[0] = v212;
 word v229 = 0;
 do {
  v229 = (v229 + 1);
  __defer note ((v229 - (g[1] - 63)));
  __defer {
   const struct defer_panic *v234 = __recover ();
   told (237, v234);
   word v238 = g[2];
   __defer defer_closure_of (p700005_hook) ((g[2] | 45));
  }
 } while (v229 < 1 && go_on ());
 v212 ((g[1] + v229));
 __defer {
  __defer applied (v212, (g[2] ^ 91));
  if ((v229 | g[2]) % 3 != 0) { __panic (as_long (g[0])); }
 }
 return (v229 | (g[2] * g[2]));
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
    __defer {
     trace (16, ((*v13) ^ g[0]));
     __defer defer_closure_of (p700006_f0) ((v9 * (v1 & 75)));
     trace (18, v14.row[(g[2] ^ (*v13)) % 2]);
     auto __closure void v20 (void);
     __closure void v20 (void) {
      if (!go_on ()) { return ; }
      if ((v14.row[0] & g[1]) % 3 != 0) { return ; }
     }
     v20 ();
     __defer v20 ();
    }
    auto __closure void v25 (void);
    __closure void v25 (void) {
     if (!go_on ()) { return ; }
     word v26 = (v1 | (v14.row[1] * 55));
     trace (28, (g[0] + (g[0] - 45)));
     v26 = (v1 ^ (g[1] & 89));
    }
    return v12;
   }
   v11 ((pair) { (v9 - 29), { (v9 & g[1]), g[1] } }, &v1);
   kit v51 = (kit) { __lambda (word , (word v33), {
    if (!go_on ()) { return 0; }
    __defer {
     trace (35, (g[2] | (v33 - v9)));
    }
    return g[1];
   }), (v1 & v2), __lambda (void , (void), {
    if (!go_on ()) { return ; }
    v1 = (v1 ^ (g[1] & 55));
    trace (38, v1);
    __defer {
     const struct defer_panic *v40 = __recover ();
     said (43, v40);
     g[0] = (v1 * v1);
     v40 = __recover ();
     said (47, v40);
     if (v40 != NULL) {
      trace (49, 43);
      if (v40 != NULL) { __panic (v40); }
     }
    }
   }) };
   v11 ((pair) { 1, { (g[2] * 54), 81 } }, &v1);
   if (v51.d != NULL) { v51.d (); }
  }
 }
 return 93;
}
FUNCTION NOINLINE word p700006_f1 (word v3, fn *v4, doer *v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  bump (&v6, (g[1] + (g[1] | g[0])));
  __defer {
   const struct defer_panic *v59 = __recover ();
   said (62, v59);
   if (v59 != NULL) {
    p700006_hook = defer_fn (__lambda (word , (word v65), {
     __result word v66 = 0;
     if (!go_on ()) { return 0; }
     v65 = (v65 ^ (g[0] | g[0]));
     trace (68, v65);
     __defer p700006_f1 ((v65 ^ g[1]), v4, v5);
    }));
    p700006_hook = p700006_f0;
   } else {
    for (word v72 = 0; v72 < 3 && go_on (); v72++) {
     kit v73 = (kit) { v4, (v3 + 12), v5 };
     __closure word v76 (word v77) {
      if (!go_on ()) { return 0; }
      v72 = (v72 - (g[0] * v6));
      trace (79, v72);
      if (v4 != NULL) {
       auto __closure word v82 (word v83);
       __closure word v82 (word v83) {
        __result word v84 = 0;
        if (!go_on ()) { return 0; }
        const struct defer_panic *v85 = __recover ();
        told (88, v85);
        if (v85 != NULL) {
         fn *v90 = v73.f;
         if (v90 != NULL) { __defer v90 ((v84 | (v77 + v73.w))); }
         __defer v76 (v77);
         if (v90 != NULL) { v90 ((g[1] - (v83 * g[2]))); }
        }
        __defer {
         const struct defer_panic *v96 = __recover ();
         told (99, v96);
         if (v96 != NULL) {
          fn *v101 = v4;
          if ((v73.w | g[1]) % 3 != 0) { __panic (as_ulong (v83)); }
          if (v96 != NULL) { __panic (v96); }
         } else {
          if ((v77 | g[2]) % 3 != 0) { __panic (as_literal (2)); }
         }
         __defer p700006_f1 (v73.w, v4, v5);
         const struct defer_panic *v107 = __recover ();
         told (110, v107);
         if (v107 != NULL) 
          v83 = v82 ((v83 + (v77 & v73.w)));
        }
        if (v4 != NULL) { { word (*h113) (word) = defer_fn (v4); __defer defer_fn_free (h113); v83 = applied_pointer (h113, (g[0] | g[1])); } }
        return g[0];
       }
       v4 = v82;
       v82 ((g[0] ^ 21));
      }
      fn *v120[3] = { v4, __lambda (word , (word v117), {
       if (!go_on ()) { return 0; }
       trace (118, (v117 ^ (g[2] | v72)));
       return (g[0] ^ (v77 ^ v117));
      }), v4 };
      return (v6 - (g[0] - g[2]));
     }
     v76 (g[1]);
     if (v73.d != NULL) { v73.d (); }
     v76 ((v73.w & (v72 + v73.w)));
    }
   }
  }
 }
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
 case 1: note (p700006_f1 (7, defer_closure_of (note), NULL));
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
   word v9 = 53;
   g[2] = (v1 ^ (v9 & 94));
  }
  trace (12, 89);
  auto __closure word v14 (word v15);
  __closure word v14 (word v15) {
   if (!go_on ()) { return 0; }
   v1 = (v1 - (g[2] | 7));
   trace (17, v1);
   __defer {
    p700007_saved = deep ();
    said (21, p700007_saved);
    __defer {
     const struct defer_panic *v23 = deep ();
     told (26, v23);
     if (v23 != NULL) {
      fn *v28 = v6;
     } else {
      v14 ((g[1] ^ (g[1] * v1)));
      p700007_kept[2] = __lambda (fn *, (word v32), {
       __result fn *v33 = NULL;
       if (!go_on ()) { return NULL; }
       v15 = (v15 - v32);
       trace (35, v15);
       const struct defer_panic *v36 = __recover ();
       told (39, v36);
       if (v36 != NULL) {
        __lambda (pair , (pair v42, word *v43), {
         if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
         v15 = (v15 * (g[1] - g[0]));
         trace (45, v15);
         const struct defer_panic *v46 = __recover ();
         said (49, v46);
         if (v46 != NULL) {
          trace (51, ((*v43) | (*v43)));
          word v52 = (v32 ^ (v1 * g[1]));
         } else {
          p700007_hook = p700007_f0;
         }
         return v42;
        }) ((pair) { (v1 - g[1]), { (g[1] & g[0]), (v1 + v15) } }, &v1);
        if (v36 != NULL) { __panic (v36); }
       }
       return defer_closure_of (p700007_f0);
      }) ((g[0] | 61));
     }
    }
   }
   return (v15 ^ (v1 ^ g[1]));
  }
  v6 (g[1]);
  v1 = (v1 ^ (g[2] | g[0]));
  trace (62, v1);
 }
 return (v1 ^ 32);
}
FUNCTION pair p700007_f1 (word v2, word v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if ((v3 - 41) % 3 != 0) { __panic (as_uint (63)); }
 word v65 = (g[0] & (g[1] & 41));
 auto __closure word v68 (word v70);
 auto __closure word v69 (word v92);
 __closure word v68 (word v70) {
  if (!go_on ()) { return 0; }
  auto __closure word v72 (word v73);
  __closure word v72 (word v73) {
   if (!go_on ()) { return 0; }
   v70 = (v70 + v65);
   trace (75, v70);
   __defer {
    if (g[1] % 3 != 0) { __panic (as_int ((g[0] - g[0]))); }
    p700007_hook = defer_fn (v72);
    fn *v79 = v72;
    if (v79 != NULL) { v79 ((g[2] + v70)); }
    v73 = (v73 * v2);
    trace (83, v73);
   }
   return (g[0] * (v65 * 63));
  }
  __defer applied (__lambda (word , (word v86), {
   __result word v87 = 0;
   if (!go_on ()) { return 0; }
   if ((v2 | g[0]) % 3 != 0) { goto L88; }
   trace (89, (g[0] | g[1]));
   L88: ;
  }), (g[2] - (g[1] | g[0])));
  v72 (v3);
  return (g[2] ^ v65);
 }
 __closure word v69 (word v92) {
  __result word v93 = 0;
  if (!go_on ()) { return 0; }
  trace (94, (v2 - (g[2] | v93)));
 }
 v68 (g[1]);
 v69 ((g[1] ^ (g[2] & g[0])));
 v65 = (v65 * 47);
 trace (99, v65);
 return (pair) { (v3 * v2), { v3, (v3 - v65) } };
}
FUNCTION NOINLINE void p700007_f2 (void) {
 if (!go_on ()) { return ; }
 __defer p700007_f0 ((g[1] * g[2]));
 word v103[3] = { (g[1] * 9), g[1], (g[2] & g[1]) };
 { word (*h105) (word) = defer_fn (__lambda (word , (word v106), {
  if (!go_on ()) { return 0; }
  p700007_saved = __recover ();
  said (109, p700007_saved);
  __defer {
   for (word v112 = 0; v112 < 1 && go_on (); v112++) {
    trace (114, g[0]);
   }
   word v115 = v106;
   word v117[3] = { (g[1] & v115), (g[1] ^ v106), (g[1] + v115) };
  }
  for (word v120 = 0; v120 < 1 && go_on (); v120++) {
   __defer {
    trace (122, (g[2] - (g[2] - v106)));
   }
  }
  return (v106 | 89);
 })); __defer defer_fn_free (h105); applied_pointer (h105, (g[0] + g[2])); }
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
     v19 = (v19 * (g[0] - v19));
     trace (24, v19);
     v19 = (v22 ^ (g[2] ^ g[1]));
     v17 = (g[1] & (g[0] ^ g[0]));
     return g[0];
    }) ((g[2] & (g[1] + v17)));
    if ((g[2] + v19) % 3 != 0) { goto L28; }
    __defer __lambda (word , (word v30), {
     if (!go_on ()) { return 0; }
     v19 = (v19 * (v30 & g[2]));
     trace (32, v19);
     return 44;
    }) (g[0]);
    L28: ;
   }
  }
 }
 return (g[2] - (g[2] + g[0]));
}
FUNCTION NOINLINE fn *p700008_f1 (kit v2, pair v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v36 = __recover ();
 said (39, v36);
 if (v36 != NULL) {
  v36 = __recover ();
  told (43, v36);
  p700008_hook = defer_fn (__lambda (word , (word v45), {
   if (!go_on ()) { return 0; }
   v45 = (v45 * (g[0] - g[2]));
   trace (47, v45);
   const struct defer_panic *v48 = deep ();
   told (51, v48);
   if (v48 != NULL) {
    __defer mixed ((unsigned char) ((v3.row[1] - 68)), (double) (v45) * 0.5, v3);
    if (g[1] % 3 != 0) {
     if (v4 != NULL) { __defer v4 ((v2.w + (v45 | v45))); }
    } else {
     __defer note ((v3.w * (g[2] - v45)));
     word v57 = (g[2] | (g[0] * 8));
    }
    {
     gate *gate59 = new_gate ();
     __go {
      __defer done (gate59);
      __defer { told (59, __recover ()); }
      pair v60 = v3;
      if (v48 != NULL && g[0] % 3 != 0) { __panic (v48); }
      {
       gate *gate63 = new_gate ();
       word v64[3] = { 0, 0, 0 };
       for (word v65 = 0; v65 < 2; v65++) {
        word v66 = v65;
        auto __closure word v74 (word v70);
        __closure word v74 (word v70) {
         return g[0];
        }
        __go {
         __defer done (gate63);
         word v77 = (v66 | (v60.row[1] - v66));
         v64[v66 % 3] = v45;
        }
       }
       wait_for (gate63, 2);
       trace (63, v64[0]);
       trace (63, v64[1]);
      }
      __closure void v81 (void) {
       if (!go_on ()) { return ; }
       v45 = (v45 + (v45 ^ v2.w));
       trace (83, v45);
       if (v4 != NULL) { v45 = v4 (g[0]); }
       word v85 = (g[1] + (v60.row[0] & v60.w));
       if (v4 != NULL) { __defer v4 ((v85 + 30)); }
      }
      __defer v81 ();
      v2.d = v81;
      v81 ();
     }
     wait_for (gate59, 1);
    }
   } else {
    fn *v91 = v4;
   }
   __defer {
    const struct defer_panic *v94 = __recover ();
    told (97, v94);
    if (v94 != NULL) {
     trace (99, g[0]);
    } else {
     trace (100, v45);
    }
   }
   return (v2.w ^ (g[2] & v45));
  }));
  if (v36 != NULL) { __panic (v36); }
 } else {
  trace (103, g[0]);
 }
 __defer p700008_f4 ();
}
FUNCTION maker *p700008_f2 (word v5) {
 __result maker *v6 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v106 = __recover ();
  told (109, v106);
  v5 = 21;
  __closure word v112 (word v113) {
   if (!go_on ()) { return 0; }
   fn *v114 = v112;
   if (g[1] % 3 != 0) { goto L116; }
   trace (117, v113);
   L116: ;
   if (v114 != NULL) { v114 ((v113 | (g[0] & 29))); }
   return (g[1] | (g[2] + v5));
  }
 }
 word v122 = 0;
 do {
  v122 = (v122 + 1);
  __defer bump (&v122, (g[1] | (v5 & v122)));
  word v127 = 0;
  L126: ;
  v127 = (v127 + 1);
  trace (130, v122);
  trace (131, (g[0] + (g[1] ^ g[2])));
  if (v6 != NULL) { __defer v6 (v5); }
  word v133 = (v122 + (v122 ^ v127));
  if (v127 < 3 && go_on ()) { goto L126; }
  {
   gate *gate135 = new_gate ();
   __go {
    __defer done (gate135);
    __defer { told (135, __recover ()); }
    __defer {
     trace (137, (g[0] - v127));
    }
   }
   wait_for (gate135, 1);
  }
 } while (v122 < 3 && go_on ());
}
FUNCTION NOINLINE word p700008_f3 (void) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v138 = __recover ();
 said (141, v138);
 __defer __lambda (pair , (pair v143, word *v144), {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  v7 = ((*v144) + 31);
  fn *v146 = p700008_kept[1];
  if (v146 != NULL) { v146 ((v7 & (g[0] * 84))); }
  return (pair) { (v143.row[1] ^ 29), { (v7 ^ v7), 26 } };
 }) ((pair) { 92, { 55, (v7 - v7) } }, &v7);
 word *v150 = &v7;
 __lambda (void , (void), {
  if (!go_on ()) { return ; }
  p700008_hook = note;
 }) ();
 __defer __lambda (word , (word v156), {
  if (!go_on ()) { return 0; }
  trace (155, v7);
  v7 = (v7 * ((*v150) * (*v150)));
  trace (158, v7);
  __defer {
   trace (160, v7);
   const struct defer_panic *v161 = __recover ();
   said (164, v161);
   trace (165, (g[2] ^ ((*v150) ^ g[2])));
   auto __closure word v167 (word v170);
   auto __closure void v168 (void);
   __closure word v167 (word v170) {
    if (!go_on ()) { return 0; }
    trace (169, v7);
    v170 = (v170 - 44);
    trace (172, v170);
    __defer {
     fn *v174 = v167;
     if (v174 != NULL) { v174 ((g[1] + (g[0] ^ g[0]))); }
     v156 = (v156 * (g[0] ^ 63));
     trace (178, v156);
    }
    return (*v150);
   }
   __closure void v168 (void) {
    if (!go_on ()) { return ; }
    trace (180, v7);
   }
   p700008_kept[0] = v167;
   v167 (((*v150) ^ (v156 + g[1])));
   v156 = (v156 - 94);
   trace (185, v156);
  }
  return (g[0] + (v156 + g[1]));
 }) ((g[2] + g[1]));
 return ((*v150) + (v7 - v7));
}
FUNCTION void p700008_f4 (void) {
 if (!go_on ()) { return ; }
 __defer {
  __closure fn *v190 (word v191) {
   if (!go_on ()) { return NULL; }
   const struct defer_panic *v192 = __recover ();
   told (195, v192);
   if (v192 != NULL) {
    v191 = g[2];
    if (v192 != NULL) { __panic (v192); }
   } else {
    __closure pair v232 (void) {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     __defer __lambda (void , (void), {
      if (!go_on ()) { return ; }
      v191 = (v191 - (g[1] | v191));
      trace (202, v191);
      const struct defer_panic *v203 = __recover ();
      said (206, v203);
      __defer {
       p700008_kept[0] = v190 (g[2]);
       g[0] = (v191 | (g[1] ^ 11));
       word v210[3] = { (v191 * v191), (g[0] & g[0]), (g[2] ^ 67) };
      }
      word v212 = (g[1] * (g[0] ^ v191));
     }) ();
     if (v191 % 3 != 0) { __panic (as_ulong ((g[0] & v191))); }
     auto __closure pair v227 (void);
     __closure pair v227 (void) {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      const struct defer_panic *v216 = __recover ();
      told (219, v216);
      if (v216 != NULL) {
       v191 = p700008_f0 ((g[2] * (g[1] + g[1])));
       v191 = (g[1] ^ 14);
      }
      return (pair) { (g[2] & g[0]), { (g[0] | g[2]), g[1] } };
     }
     v227 ();
     v227 ();
     v227 ();
     return (pair) { (v191 & 83), { (v191 ^ v191), (g[1] ^ 18) } };
    }
   }
   return NULL;
  }
  v190 (g[1]);
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
    __closure fn *v62 (fn *v41) {
     __result fn *v42 = NULL;
     if (!go_on ()) { return NULL; }
     trace (43, g[1]);
     if ((g[2] - 84) % 3 != 0) { __panic (as_long (g[1])); }
     fn *v59[3] = { __lambda (word , (word v45), {
      if (!go_on ()) { return 0; }
      v1 = (v1 ^ (v1 ^ g[1]));
      trace (47, v1);
      word *v48 = &v1;
      return (v45 | (g[1] | g[1]));
     }), __lambda (word , (word v51), {
      __result word v52 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v53 = __recover ();
      said (56, v53);
      if ((g[1] + 49) % 3 != 0) { return (g[1] | (v51 ^ g[1])); }
      return (v51 - v52);
     }), v41 };
     return v42;
    }
    v62 (__lambda (word , (word v64), {
     __result word v65 = 0;
     if (!go_on ()) { return 0; }
     __defer __lambda (word , (word v67), {
      __result word v68 = 0;
      if (!go_on ()) { return 0; }
      __defer {
       p700009_saved = __recover ();
       said (72, p700009_saved);
       note ((g[1] ^ (g[1] + 83)));
      }
     }) (g[2]);
     return (g[0] | (g[2] & g[2]));
    }));
    v62 (NULL);
   }) ();
  }
 }
 return (v1 * (g[2] + g[2]));
}
FUNCTION kit p700009_f1 (void) {
 __result kit v2 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  p700009_saved = __recover ();
  said (80, p700009_saved);
  if (p700009_saved != NULL) {
   auto __closure void v83 (void);
   __closure void v83 (void) {
    if (!go_on ()) { return ; }
    const struct defer_panic *v84 = __recover ();
    told (87, v84);
    if (v84 != NULL) {
     p700009_kept[2] = __lambda (word , (word v90), {
      if (!go_on ()) { return 0; }
      v2.w = (v2.w + g[2]);
      trace (92, v2.w);
      if (v2.f != NULL) { __defer v2.f ((g[1] ^ (g[1] & g[2]))); }
      word *v94 = &v90;
      return ((*v94) | v90);
     });
     if (v84 != NULL) { __panic (v84); }
    }
   }
   __defer v83 ();
   __defer v83 ();
   v83 ();
  } else {
   trace (102, (g[2] + g[1]));
   fn *v133 = __lambda (word , (word v103), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v104 = __recover ();
    told (107, v104);
    if (v104 != NULL) {
     v2 = v2;
     if ((g[0] * v103) % 3 != 0) { return (g[2] | (v2.w | g[2])); }
     v2.w = (v2.w ^ (v103 * v103));
    }
    __defer {
     const struct defer_panic *v113 = __recover ();
     said (116, v113);
     if (v113 != NULL) {
      pair v118 = (pair) { g[2], { 37, (v2.w | v103) } };
      if (v113 != NULL) { __panic (v113); }
     }
     p700009_hook = defer_fn (__lambda (word , (word v122), {
      __result word v123 = 0;
      if (!go_on ()) { return 0; }
      auto __closure void v127 (word v125);
      __closure void v127 (word v125) {
       if (!go_on ()) { return ; }
       if (p700009_doer != NULL) { __defer p700009_doer (); }
      }
      v127 ((v2.w * (v2.w | v123)));
      v127 (91);
      v127 ((g[0] - (v122 * v122)));
      return (v103 | (v2.w | g[0]));
     }));
    }
    return (g[2] - (g[0] - 3));
   });
  }
 }
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
     __defer {
      const struct defer_panic *v17 = __recover ();
      told (20, v17);
      auto __closure word v22 (word v24);
      auto __closure void v23 (void);
      __closure word v22 (word v24) {
       if (!go_on ()) { return 0; }
       trace (25, (v10 ^ g[0]));
       bump (&v10, (v24 + 35));
       return (g[0] + v24);
      }
      __closure void v23 (void) {
       if (!go_on ()) { return ; }
       v10 = (v10 ^ (g[1] & v10));
       trace (29, v10);
       __closure word v31 (word v32) {
        if (!go_on ()) { return 0; }
        word v33 = g[0];
        __defer v22 ((v10 | v10));
        said (37, v17);
        return (g[0] - (v15 * v32));
       }
       v31 ((v10 * (v15 & 30)));
       {
        gate *gate40 = new_gate ();
        __go in_thread (gate40, defer_closure_of (p700010_hook), 28); wait_for (gate40, 1);
       }
       v31 ((g[1] & (v1 * g[1])));
      }
      v22 (g[2]);
      if (v4 != NULL && (v15 | g[0]) % 3 != 0) { __panic (v4); }
      v22 (g[0]);
     }
     if ((g[0] - g[2]) % 3 != 0) {
      trace (47, v10);
     }
     return NULL;
    }
    __defer v14 (g[0]);
    v14 ((g[1] ^ (g[0] | v1)));
    v14 ((v1 ^ (g[1] * 28)));
   } while (v10 < 4 && go_on ());
  } else {
   trace (52, g[1]);
  }
 }
 return 70;
}
FUNCTION NOINLINE word p700010_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 p700010_saved = __recover ();
 said (56, p700010_saved);
 if (p700010_saved != NULL) {
  __defer {
   p700010_saved = __recover ();
   told (61, p700010_saved);
   if (p700010_saved != NULL) {
    switch ((v2 + v2) % 4) {
    case 0:
     {
     fn *v81 = __lambda (word , (word v66), {
      __result word v67 = 0;
      if (!go_on ()) { return 0; }
      trace (68, g[0]);
      {
       gate *gate69 = new_gate ();
       __go __lambda (void, (void), {
        __defer done (gate69);
        __defer { told (69, __recover ()); }
        __defer applied (defer_closure_of (p700010_hook), (v67 - (v67 + v66)));
        trace (71, (g[2] * (g[1] * g[0])));
        __lambda (pair , (pair v73, word *v74), {
         __result pair v75 = { 0, { 0, 0 } };
         if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
         v2 = (v2 - 63);
         trace (77, v2);
         g[2] = 44;
         return v75;
        }) ((pair) { (g[1] * 87), { (v66 + g[1]), g[0] } }, &v66);
       }) ();
       wait_for (gate69, 1);
      }
     });
     if (v81 != NULL) { v81 (51); }
     }
     break;
    case 1:
     {
     trace (85, (v2 + (g[1] ^ g[0])));
     }
     __attribute__ ((fallthrough));
    case 2:
     {
     trace (87, (g[1] & (g[0] - 8)));
     }
     break;
    default:
     trace (89, (g[2] ^ (g[1] - g[2])));
     break;
    }
   }
  }
  if (p700010_saved != NULL) { __panic (p700010_saved); }
 } else {
  trace (91, (g[0] + g[2]));
 }
 __defer {
  trace (93, (g[0] ^ (v2 | v2)));
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
