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
    p1900000001_f1 (NULL, v18, __lambda (word , (word v25), {
     __result word v26 = 0;
     if (!go_on ()) { return 0; }
     if ((v25 - 98) % 3 != 0) { return g[0]; }
     v26 = (v18 * (v26 & v18));
     trace (29, (g[2] * (g[2] ^ v26)));
    }));
   }
   p1900000001_doer = v21;
  }
 }
 return (v1 | (g[0] ^ v1));
}
FUNCTION fn *p1900000001_f1 (doer *v2, word v3, fn *v4) {
 __result fn *v5 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  __defer __lambda (pair , (pair v35, word *v36), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   for (word v38 = 0; v38 < 2 && go_on (); v38++) {
    doer *v39 = v2;
    for (word v42 = 0; v42 < 3 && go_on (); v42++) {
     v35 = __lambda (pair , (pair v44, word *v45), {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      (*v45) = (v3 & (v3 * g[1]));
      return (pair) { 36, { (g[0] + (*v45)), ((*v45) ^ (*v45)) } };
     }) ((pair) { (g[1] + v38), { g[2], (*v36) } }, v36);
     p1900000001_doer = v2;
    }
   }
   return v35;
  }) ((pair) { g[2], { (v3 ^ 34), g[2] } }, &(word) { v3 });
 }
}
FUNCTION kit p1900000001_f2 (word v6, word *v7, kit v8) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  __defer applied (__lambda (word , (word v62), {
   if (!go_on ()) { return 0; }
   p1900000001_hook = defer_fn (defer_closure_of (note));
   return (g[0] | (v62 * 7));
  }), (g[0] - 16));
  __defer p1900000001_f1 (__lambda (void , (void), {
   if (!go_on ()) { return ; }
   if ((g[1] * v6) % 3 != 0) { goto L67; }
   said (69, p1900000001_saved);
   {
    __defer mixed ((unsigned char) (g[1]), (double) (v6) * 0.5, (pair) { g[1], { (v6 & g[1]), (g[0] + g[0]) } });
   }
   L67: ;
  }), v6, NULL);
 }
 return (kit) { NULL, (v6 & g[1]), p1900000001_doer };
}
FUNCTION maker *p1900000001_f3 (word v9) {
 if (!go_on ()) { return NULL; }
 { word (*h73) (word) = defer_fn (__lambda (word , (word v74), {
  __result word v75 = 0;
  if (!go_on ()) { return 0; }
  if (v75 % 3 != 0) { return (v74 ^ g[1]); }
  auto __closure word v78 (word v80);
  auto __closure void v79 (void);
  __closure word v78 (word v80) {
   __result word v81 = 0;
   if (!go_on ()) { return 0; }
   {
    gate *gate82 = new_gate ();
    __go {
     __defer done (gate82);
     __defer { told (82, __recover ()); }
     word *v83 = &v80;
     word v85 = g[2];
     word v87 = 61;
    }
    wait_for (gate82, 1);
   }
   told (90, p1900000001_saved);
  }
  __closure void v79 (void) {
   if (!go_on ()) { return ; }
   const struct defer_panic *v92 = __recover ();
   said (95, v92);
   if (v92 != NULL) {
    switch (v9 % 4) {
    case 0:
     {
     maker *v99 = NULL;
     }
     break;
    default:
     trace (102, (g[1] | (g[2] - 65)));
     break;
    }
    if (v92 != NULL) { __panic (v92); }
   } else {
    trace (104, v9);
   }
  }
  __defer v78 ((g[2] | v9));
 })); __defer defer_fn_free (h73); applied_pointer (h73, (g[0] * 9)); }
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
 case 1: p1900000001_f1 (NULL, 8, NULL);
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
   const struct defer_panic *v18 = __recover ();
   told (21, v18);
   { word (*h22) (word) = defer_fn (__lambda (word , (word v23), {
    if (!go_on ()) { return 0; }
    fn *v27 = __lambda (word , (word v24), {
     if (!go_on ()) { return 0; }
     __defer note ((g[1] & g[2]));
     return (g[1] ^ v17);
    });
    return (v23 - (v1 ^ v16));
   })); __defer defer_fn_free (h22); v2 = applied_pointer (h22, g[1]); }
   return (g[2] & (v2 * g[1]));
  }) ((g[0] & (g[0] * 51)));
 }
 __defer defer_closure_of (p1900000002_f0) ((g[0] ^ v2));
 v2 = 25;
 p1900000002_kept[2] = NULL;
 __defer {
  __defer p1900000002_f3 (g[0]);
  word v37[3] = { v2, (g[1] & 67), (v2 ^ v2) };
  word v39 = g[1];
 }
 for (word v42 = 0; v42 < 2 && go_on (); v42++) {
  kit v45 = (kit) { NULL, (g[0] + g[2]), __lambda (void , (void), {
   if (!go_on ()) { return ; }
   p1900000002_saved = NULL;
   __defer note ((g[1] | (g[2] ^ v1)));
  }) };
 }
 return v1;
}
FUNCTION pair p1900000002_f1 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 auto __closure word v49 (word v50);
 __closure word v49 (word v50) {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v51 = __recover ();
  told (54, v51);
  v51 = __recover ();
  said (57, v51);
  __defer {
   auto __closure word v61 (word v63);
   auto __closure word v62 (word v68);
   __closure word v61 (word v63) {
    if (!go_on ()) { return 0; }
    word v64 = (g[0] - (v50 + v50));
    return (g[2] ^ g[2]);
   }
   __closure word v62 (word v68) {
    __result word v69 = 0;
    if (!go_on ()) { return 0; }
    trace (70, v50);
    if ((g[1] | 21) % 3 != 0) { __panic (as_ulong ((g[2] | 82))); }
    v50 = g[0];
   }
   v62 (v50);
   __defer deep ();
   fn *v76 = v49;
  }
  auto __closure word v79 (word v81);
  auto __closure word v80 (word v100);
  __closure word v79 (word v81) {
   if (!go_on ()) { return 0; }
   __lambda (word , (word v83), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v84 = __recover ();
    told (87, v84);
    if (v84 != NULL) {
     trace (90, (v83 - 23));
    }
    __defer told (92, deep ());
    return v81;
   }) ((g[2] ^ (v81 + v81)));
   __defer __lambda (word , (word v95), {
    if (!go_on ()) { return 0; }
    word v96 = g[1];
    return g[0];
   }) ((g[2] + (v50 ^ g[1])));
   return g[1];
  }
  __closure word v80 (word v100) {
   __result word v101 = 0;
   if (!go_on ()) { return 0; }
   const struct defer_panic *v102 = __recover ();
   said (105, v102);
   if (v102 != NULL) {
    word v108 = 0;
    while (v108 < 3 && go_on ()) {
     v108 = (v108 + 1);
     p1900000002_hook = p1900000002_f0;
     __defer __lambda (void , (void), {
      if (!go_on ()) { return ; }
      const struct defer_panic *v113 = __recover ();
      said (116, v113);
      if (v113 != NULL) {
       trace (118, (v101 * (g[0] - g[0])));
      } else {
       trace (119, (v108 ^ v108));
      }
     }) ();
    }
   }
   return (g[0] ^ (v50 | g[0]));
  }
  return (v50 * (g[0] - 75));
 }
 v49 ((g[1] & (g[2] ^ g[1])));
 v49 (g[0]);
 return (pair) { 84, { 36, (g[1] & 17) } };
}
FUNCTION void p1900000002_f2 (word v3, word *v4, pair v5) {
 if (!go_on ()) { return ; }
 __defer __lambda (word , (word v128), {
  if (!go_on ()) { return 0; }
  fn *v161 = __lambda (word , (word v129), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v130 = __recover ();
   told (133, v130);
   if (v130 != NULL) {
    v5 = (pair) { v3, { (g[0] & v5.w), (g[1] & v3) } };
    v130 = NULL;
    __defer __lambda (fn *, (word v138), {
     __result fn *v139 = NULL;
     if (!go_on ()) { return NULL; }
     __defer {
      const struct defer_panic *v141 = __recover ();
      told (144, v141);
      trace (145, (v5.row[v3 % 2] * v138));
      v5 = v5;
     }
     g[2] = 76;
    }) ((v129 + (v129 + g[0])));
    if (v130 != NULL) { __panic (v130); }
   }
   v130 = __recover ();
   said (151, v130);
   if (v130 != NULL) {
    trace (154, (v5.row[0] | 29));
   }
   __defer {
    const struct defer_panic *v156 = __recover ();
    said (159, v156);
   }
   return (v5.w * (g[1] & 96));
  });
  return (g[2] & g[0]);
 }) ((g[2] | g[0]));
}
FUNCTION pair p1900000002_f3 (word v6) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 const struct defer_panic *v164 = __recover ();
 told (167, v164);
 __defer p1900000002_f4 (&(word) { g[0] }, __lambda (word , (word v169), {
  if (!go_on ()) { return 0; }
  if ((g[1] & g[0]) % 3 != 0) { goto L170; }
  __defer applied (__lambda (word , (word v172), {
   __result word v173 = 0;
   if (!go_on ()) { return 0; }
   auto __closure word v178 (void);
   __closure word v178 (void) {
    if (!go_on ()) { return 0; }
    v169 = (v172 ^ (v169 + g[2]));
    return (g[2] ^ (g[1] + v173));
   }
   __defer v178 ();
   v178 ();
   __defer {
    trace (182, (v172 | v173));
   }
  }), (v6 * (g[1] + v6)));
  L170: ;
  return (v6 & (g[0] ^ v169));
 }));
 return (pair) { (v6 + g[2]), { g[0], (v6 | g[0]) } };
}
FUNCTION fn *p1900000002_f4 (word *v7, fn *v8) {
 __result fn *v9 = NULL;
 if (!go_on ()) { return NULL; }
 word v186 = 0;
 do {
  v186 = (v186 + 1);
  v186 = (g[1] * (v186 * v186));
  if ((v186 - g[2]) % 3 != 0) {
   word v192 = 0;
   do {
    v192 = (v192 + 1);
    p1900000002_saved = p1900000002_saved;
    if ((g[0] ^ g[2]) % 3 != 0) { return __lambda (word , (word v197), {
     if (!go_on ()) { return 0; }
     pair v198 = (pair) { (g[0] + g[2]), { v186, v197 } };
     return (v197 * (g[1] ^ v186));
    }); }
    __defer p1900000002_f0 ((g[2] + v192));
   } while (v192 < 2 && go_on ());
  } else {
   trace (202, v186);
  }
 } while (v186 < 1 && go_on ());
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
    doer *v15 = p1900000003_doer;
    v14 = __lambda (word , (word v18), {
     if (!go_on ()) { return 0; }
     __defer {
      const struct defer_panic *v20 = __recover ();
      told (23, v20);
      if (v20 != NULL) {
       g[2] = 13;
      } else {
       __defer mixed ((unsigned char) ((g[2] ^ (g[2] + g[1]))), (double) ((g[2] & (v18 & 48))) * 0.5, (pair) { (v2 + v1), { (v18 + 24), g[1] } });
       word v27 = (v14 ^ (v14 ^ 85));
      }
      auto __closure word v30 (word v32);
      auto __closure word v31 (word v36);
      __closure word v30 (word v32) {
       __result word v33 = 0;
       if (!go_on ()) { return 0; }
       __defer bump (&v18, (g[1] * g[0]));
       if ((g[0] - g[2]) % 3 != 0) { __panic (as_literal (74)); }
      }
      __closure word v31 (word v36) {
       if (!go_on ()) { return 0; }
       pair v37 = (pair) { g[1], { g[1], (g[1] - g[2]) } };
       word *v39 = &v37.row[g[1] % 2];
       return v36;
      }
      v31 ((g[1] | (v18 + g[2])));
      __defer p1900000003_hook ((g[2] | (g[0] - v14)));
      p1900000003_doer = __lambda (void , (void), {
       if (!go_on ()) { return ; }
       trace (46, (v2 & v1));
      });
     }
     return (g[0] | (v2 ^ g[2]));
    }) ((g[0] | (g[0] | v2)));
    return (g[2] & (v2 + 77));
   }
   if (v7 != NULL) { __panic (v7); }
  } else {
   trace (52, v1);
  }
 }
}
FUNCTION word p1900000003_f1 (word v3) {
 if (!go_on ()) { return 0; }
 __defer __lambda (pair , (pair v54, word *v55), {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  __closure void v57 (void) {
   if (!go_on ()) { return ; }
   g[2] = 40;
   if ((v3 + g[2]) % 3 != 0) { return ; }
  }
  v54 = __lambda (pair , (pair v61, word *v62), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   const struct defer_panic *v63 = __recover ();
   said (66, v63);
   __defer {
    const struct defer_panic *v68 = __recover ();
    told (71, v68);
    __defer {
     v63 = __recover ();
     told (75, v63);
     auto __closure word v77 (word v78);
     __closure word v77 (word v78) {
      __result word v79 = 0;
      if (!go_on ()) { return 0; }
      __defer {
       if (v54.w % 3 != 0) { __panic (as_int (66)); }
       v3 = (g[2] ^ (g[2] & v3));
      }
      __defer note (58);
      return g[0];
     }
     __defer v77 ((v3 ^ (v54.row[1] - v54.w)));
    }
   }
   return v61;
  }) (v54, &(word) { ((*v55) + (*v55)) });
  return (pair) { (v3 * v3), { v3, g[2] } };
 }) ((pair) { v3, { (g[2] & v3), (v3 * v3) } }, &v3);
 return v3;
}
FUNCTION maker *p1900000003_f2 (fn *v4, fn *v5) {
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v91 = __recover ();
  told (94, v91);
  if (v91 != NULL && (g[2] - g[1]) % 3 != 0) { __panic (v91); }
  __lambda (word , (word v97), {
   __result word v98 = 0;
   if (!go_on ()) { return 0; }
   switch ((v98 + v97) % 4) {
   case 1:
    v98 = (g[2] & g[0]);
    __defer mixed ((unsigned char) (g[0]), (double) ((g[0] & (v97 + g[0]))) * 0.5, (pair) { (g[2] ^ v98), { v97, (v97 + g[1]) } });
    said (104, v91);
    break;
   case 2:
    {
    __defer __panicf (LINES, 84, (g[1] | 84));
    }
    break;
   }
  }) ((g[2] - (g[1] ^ g[0])));
  auto __closure word v109 (word v111);
  auto __closure void v110 (void);
  __closure word v109 (word v111) {
   __result word v112 = 0;
   if (!go_on ()) { return 0; }
   word v114 = 0;
   while (v114 < 4 && go_on ()) {
    v114 = (v114 + 1);
    fn *v122[3] = { __lambda (word , (word v117), {
     if (!go_on ()) { return 0; }
     p1900000003_hook = defer_fn (defer_closure_of (p1900000003_hook));
     word v119[3] = { (g[0] + g[1]), g[0], g[1] };
     return (v114 & (g[2] - 74));
    }), defer_closure_of (note), NULL };
   }
  }
  __closure void v110 (void) {
   if (!go_on ()) { return ; }
   trace (124, (g[1] & g[1]));
  }
  v109 ((g[1] | (g[2] * g[1])));
 }
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
   v1 = note (g[0]);
   {
    gate *gate12 = new_gate ();
    word v13[3] = { 0, 0, 0 };
    for (word v14 = 0; v14 < 2; v14++) {
     word v15 = v14;
     __go {
      __defer done (gate12);
      word v20[3] = { v10, (g[0] ^ v15), (g[1] | v1) };
      word v22[3] = { v1, g[2], (v1 ^ g[0]) };
      v13[v15 % 3] = (v15 ^ 94);
     }
    }
    wait_for (gate12, 2);
    trace (12, v13[0]);
    trace (12, v13[1]);
   }
   word v26 = 0;
   while (v26 < 4 && go_on ()) {
    v26 = (v26 + 1);
    for (word v30 = 0; v30 < 4 && go_on (); v30++) {
     {
      gate *gate31 = new_gate ();
      __go in_thread (gate31, __lambda (word , (word v32), {
       if (!go_on ()) { return 0; }
       if ((g[0] - v10) % 3 != 0) { __panic (as_float (v32)); }
       __defer __lambda (pair , (pair v35, word *v36), {
        if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
        p1900000004_saved = __recover ();
        told (39, p1900000004_saved);
        if (p1900000004_saved != NULL) {
         word v42 = 87;
        } else {
         v35 = (pair) { (v26 * v35.w), { v1, (g[1] * 66) } };
         word v45 = (g[2] | v26);
        }
        v35 = (pair) { g[0], { (g[0] ^ g[1]), (v35.row[0] | v32) } };
        const struct defer_panic *v48 = __recover ();
        told (51, v48);
        return v35;
       }) ((pair) { (g[2] * g[2]), { v1, (g[2] ^ g[0]) } }, &(word) { g[2] });
       return (g[2] * (g[2] & 83));
      }), g[1]); wait_for (gate31, 1);
     }
     __closure fn *v55 (word v56) {
      __result fn *v57 = NULL;
      if (!go_on ()) { return NULL; }
      trace (58, (v10 & g[1]));
      return v57;
     }
    }
   }
   return (g[2] | v1);
  }) (v1);
 }
 return (v1 * (g[1] + 93));
}
FUNCTION word p1900000004_f1 (void) {
 if (!go_on ()) { return 0; }
 const struct defer_panic *v62 = __recover ();
 said (65, v62);
 __defer {
  if (g[1] % 3 != 0) {
   __defer {
    const struct defer_panic *v69 = __recover ();
    said (72, v69);
    const struct defer_panic *v73 = deep ();
    told (76, v73);
    if (v73 != NULL) {
     g[2] = (g[0] & 68);
     if ((g[1] & 62) % 3 != 0) { __panic (as_ulong ((g[2] | g[0]))); }
     __defer p1900000004_f2 ();
    } else {
     trace (81, (g[0] + (g[2] - g[1])));
    }
   }
  } else {
   trace (83, g[1]);
  }
 }
 return (g[1] + (g[2] * g[2]));
}
FUNCTION NOINLINE fn *p1900000004_f2 (void) {
 __result fn *v2 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v86 = __recover ();
  told (89, v86);
  if (v86 != NULL) {
   for (word v92 = 0; v92 < 2 && go_on (); v92++) {
    __defer __lambda (fn *, (word v94), {
     if (!go_on ()) { return NULL; }
     g[0] = g[2];
     word v96 = v94;
     __defer {
      const struct defer_panic *v99 = deep ();
      told (102, v99);
      if (v99 != NULL) {
       auto __closure word v105 (word v107);
       auto __closure void v106 (void);
       __closure word v105 (word v107) {
        if (!go_on ()) { return 0; }
        __defer p1900000004_f2 ();
        return g[2];
       }
       __closure void v106 (void) {
        if (!go_on ()) { return ; }
        v86 = __recover ();
        said (112, v86);
        if (v86 != NULL) {
         trace (114, v92);
         if (v86 != NULL) { __panic (v86); }
        } else {
         trace (116, (g[1] & (g[0] + 0)));
        }
        __defer {
         trace (118, (v92 | 37));
        }
       }
       v106 ();
       v105 (68);
      }
     }
     return NULL;
    }) (73);
   }
   if (v86 != NULL) { __panic (v86); }
  }
 }
}
FUNCTION word p1900000004_f3 (fn *v3) {
 if (!go_on ()) { return 0; }
 p1900000004_saved = __recover ();
 told (125, p1900000004_saved);
 if (p1900000004_saved != NULL) {
  doer *v158 = __lambda (void , (void), {
   if (!go_on ()) { return ; }
   p1900000004_saved = __recover ();
   said (129, p1900000004_saved);
   if (p1900000004_saved != NULL) {
    pair v131 = (pair) { (g[1] | g[0]), { (g[1] - 0), g[2] } };
    if (p1900000004_saved != NULL) { __panic (p1900000004_saved); }
   } else {
    if ((g[0] ^ 99) % 3 != 0) {
     if ((g[1] + g[2]) % 3 != 0) { return ; }
     const struct defer_panic *v136 = __recover ();
     told (139, v136);
     if (v136 != NULL) {
      if (v3 != NULL) { __defer v3 (97); }
      if (v3 != NULL) { __defer v3 ((g[0] * (g[1] + g[0]))); }
      if ((g[0] & g[2]) % 3 != 0) { return ; }
     } else {
      g[2] = (g[1] | g[1]);
      trace (145, g[1]);
     }
     __defer applied (defer_closure_of (note), g[0]);
    } else 
     __lambda (word , (word v148), {
      if (!go_on ()) { return 0; }
      __defer mixed ((unsigned char) ((g[0] & (g[2] + g[2]))), (double) ((v148 * (g[1] ^ g[2]))) * 0.5, (pair) { (g[1] & g[2]), { (v148 & 77), g[2] } });
      return g[1];
     }) ((g[2] + g[1]));
   }
   __defer {
    const struct defer_panic *v152 = __recover ();
    said (155, v152);
    if (v152 != NULL) {
     trace (157, 46);
    }
   }
  });
  if (p1900000004_saved != NULL) { __panic (p1900000004_saved); }
 } else {
  trace (161, g[2]);
 }
 __defer p1900000004_f2 ();
 return 28;
}
FUNCTION NOINLINE word p1900000004_f4 (kit v4, fn *v5, word *v6) {
 if (!go_on ()) { return 0; }
 __defer {
  switch (g[1] % 4) {
  case 0:
   {
   if ((g[1] * 47) % 3 != 0) { goto L167; }
   __defer p1900000004_hook (((*v6) - (g[2] + g[1])));
   L167: ;
   }
   break;
  case 1:
   {
   p1900000004_hook = defer_fn (__lambda (word , (word v171), {
    __result word v172 = 0;
    if (!go_on ()) { return 0; }
    if ((v172 ^ v171) % 3 != 0) { return (v4.w + (g[2] - v171)); }
   }));
   auto __closure word v175 (word v176);
   __closure word v175 (word v176) {
    if (!go_on ()) { return 0; }
    __defer {
     g[2] = (v176 + (g[2] + g[0]));
     { word (*h179) (word) = defer_fn (__lambda (word , (word v180), {
      if (!go_on ()) { return 0; }
      __defer bump (&v180, (v180 - (v176 & 43)));
      if (v4.w % 3 != 0) { __panic (as_literal (47)); }
      return (v176 | (g[0] & 15));
     })); __defer defer_fn_free (h179); applied_pointer (h179, (v4.w & (v176 * v176))); }
    }
    {
     gate *gate184 = new_gate ();
     __go in_thread (gate184, v175, g[1]); wait_for (gate184, 1);
    }
    return g[2];
   }
   }
   __attribute__ ((fallthrough));
  case 2:
   trace (187, 80);
   break;
  default:
   {
   trace (189, (g[0] + (v4.w & 0)));
   }
   break;
  }
 }
 return (g[1] - g[2]);
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
  fn *v61 = __lambda (word , (word v10), {
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
    }
   }
   return (g[2] & (g[0] ^ g[2]));
  });
 }
 return v1;
}
FUNCTION NOINLINE kit p1900000005_f1 (void) {
 __result kit v3 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  const struct defer_panic *v65 = __recover ();
  said (68, v65);
  defer_closure_of (note) ((g[1] ^ (g[0] * g[0])));
  v3.f = __lambda (word , (word v71), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v72 = __recover ();
   said (75, v72);
   if (v72 != NULL) {
    doer *v110 = __lambda (void , (void), {
     if (!go_on ()) { return ; }
     __defer {
      p1900000005_kept[1] = __lambda (fn *, (word v79), {
       if (!go_on ()) { return NULL; }
       const struct defer_panic *v80 = __recover ();
       told (83, v80);
       if (v80 != NULL) {
        trace (85, (v3.w * (v71 | g[2])));
        told (88, __recover ());
       }
       word v89 = v71;
       return p1900000005_kept[2];
      }) ((v71 & (v71 - 25)));
      said (93, v65);
      auto __closure word v95 (word v96);
      __closure word v95 (word v96) {
       __result word v97 = 0;
       if (!go_on ()) { return 0; }
       if ((v71 ^ v71) % 3 != 0) { return v96; }
       return (v71 * (g[0] - g[0]));
      }
     }
     auto __closure void v101 (void);
     __closure void v101 (void) {
      if (!go_on ()) { return ; }
      const struct defer_panic *v102 = __recover ();
      told (105, v102);
      __defer bump (&v71, (v71 & (v3.w ^ 37)));
      __defer p1900000005_hook ((v71 ^ (v71 & v3.w)));
      v71 = (v71 ^ (v3.w + 31));
     }
     v101 ();
    });
    switch ((g[0] | 17) % 4) {
    case 0:
     g[0] = (g[0] * (v3.w | g[2]));
     v3.w = (g[1] | (v71 * 27));
     break;
    case 1:
     {
     trace (117, g[1]);
     }
     break;
    default:
     {
     trace (119, (g[1] - g[2]));
     }
     break;
    }
   } else {
    trace (120, g[0]);
   }
   return (v71 - (g[0] & v71));
  });
 }
 return (kit) { v3.f, (g[1] + g[1]), NULL };
}
FUNCTION word p1900000005_f2 (word *v4, pair v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 __closure pair v124 (pair v125, word *v126) {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  word v127[3] = { v125.w, v6, (v6 * g[0]) };
  __defer note (v6);
  return v125;
 }
 v124 (v5, &v6);
 trace (132, (g[0] & 90));
 __defer {
  __defer p1900000005_f1 ();
  (*v4) = (v6 & (v5.row[1] & 31));
  switch ((g[2] - g[2]) % 4) {
  case 0:
   {
    gate *gate138 = new_gate ();
    __go in_thread (gate138, __lambda (word , (word v139), {
     __result word v140 = 0;
     if (!go_on ()) { return 0; }
     word v141 = (v6 ^ (v6 | v139));
     v5 = v5;
    }), ((*v4) & (g[1] | g[0]))); wait_for (gate138, 1);
   }
   break;
  case 1:
   {
   for (word v146 = 0; v146 < 3 && go_on (); v146++) {
    v6 = __lambda (word , (word v148), {
     if (!go_on ()) { return 0; }
     __closure word v150 (word v151) {
      __result word v152 = 0;
      if (!go_on ()) { return 0; }
      p1900000005_saved = __recover ();
      said (155, p1900000005_saved);
      if (p1900000005_saved != NULL) {
       p1900000005_hook = defer_fn (v150);
       __defer p1900000005_f1 ();
      } else {
       auto __closure word v161 (word v162);
       __closure word v161 (word v162) {
        __result word v163 = 0;
        if (!go_on ()) { return 0; }
        fn *v164[3] = { defer_closure_of (p1900000005_f0), v161, v161 };
       }
       p1900000005_kept[1] = v161;
      }
      __defer {
       const struct defer_panic *v168 = __recover ();
       told (171, v168);
       trace (172, (v6 ^ v5.w));
       v151 = v150 ((v146 - (v148 - v152)));
      }
      return (g[2] ^ (g[1] - 45));
     }
     return (g[1] ^ v5.w);
    }) (g[2]);
   }
   }
   __attribute__ ((fallthrough));
  case 2:
   trace (179, (*v4));
   break;
  }
 }
}
FUNCTION fn *p1900000005_f3 (kit v7) {
 __result fn *v8 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v180 = __recover ();
 told (183, v180);
 if (v180 != NULL) {
  for (word v186 = 0; v186 < 4 && go_on (); v186++) {
   p1900000005_kept[0] = __lambda (word , (word v188), {
    if (!go_on ()) { return 0; }
    __defer {
     const struct defer_panic *v190 = __recover ();
     told (193, v190);
     if (v190 != NULL) {
      __defer __lambda (pair , (pair v196, word *v197), {
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       const struct defer_panic *v198 = __recover ();
       said (201, v198);
       __defer {
        g[2] = (v186 | (v196.row[1] ^ v196.row[1]));
        fn *v204 = defer_closure_of (p1900000005_hook);
       }
       word v206 = (v186 - v186);
       return v196;
      }) ((pair) { (g[0] | 81), { 90, (v188 * 33) } }, &v188);
     } else {
      trace (209, (v188 - v188));
     }
    }
    return (v188 - (v188 - g[0]));
   });
  }
 } else {
  trace (211, 63);
 }
 __defer {
  const struct defer_panic *v213 = deep ();
  told (216, v213);
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
    }) ();
   }));
  }
 }
}
FUNCTION fn *p1900000006_f1 (word *v3, kit v4) {
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v36 = __recover ();
 told (39, v36);
 if (v36 != NULL) {
  word v41 = v4.w;
  if ((g[0] * 45) % 3 != 0) { __panic (as_ulong ((v41 - v41))); }
  if (v36 != NULL) { __panic (v36); }
 } else {
  p1900000006_doer = __lambda (void , (void), {
   if (!go_on ()) { return ; }
   __defer p1900000006_f4 ((g[2] ^ (g[2] ^ g[1])), v4);
   applied (__lambda (word , (word v48), {
    __result word v49 = 0;
    if (!go_on ()) { return 0; }
    __defer __lambda (void , (void), {
     if (!go_on ()) { return ; }
     fn *v51 = p1900000006_kept[1];
    }) ();
    __defer {
     const struct defer_panic *v54 = __recover ();
     said (57, v54);
     if (v54 != NULL) {
      fn *v65 = __lambda (word , (word v59), {
       __result word v60 = 0;
       if (!go_on ()) { return 0; }
       g[0] = (v49 | (g[1] & 99));
       return (v59 & (v49 - v60));
      });
     }
     trace (67, (v48 - (g[1] * v4.w)));
     said (69, v36);
     v4.w = (g[0] * (g[0] + g[1]));
     { word (*h71) (word) = defer_fn (__lambda (word , (word v72), {
      if (!go_on ()) { return 0; }
      p1900000006_f4 ((v4.w + (v48 - v48)), v4);
      return (v4.w - (g[1] | g[2]));
     })); __defer defer_fn_free (h71); applied_pointer (h71, (g[0] & 7)); }
    }
    return (v49 & (v48 & g[1]));
   }), 27);
  });
 }
 __defer {
  trace (77, (g[0] * (g[2] + g[1])));
 }
 return v4.f;
}
FUNCTION word p1900000006_f2 (word v5, doer *v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer __lambda (word , (word v80), {
  if (!go_on ()) { return 0; }
  __defer p1900000006_f4 (g[2], (kit) { __lambda (word , (word v82), {
   if (!go_on ()) { return 0; }
   __defer p1900000006_f2 (v80, v6);
   if (g[0] % 3 != 0) { return (g[0] - (g[0] - 31)); }
   word v86 = 0;
   L85: ;
   v86 = (v86 + 1);
   { word (*h89) (word) = defer_fn (__lambda (word , (word v90), {
    if (!go_on ()) { return 0; }
    __defer mixed ((unsigned char) ((g[1] * (g[0] | g[1]))), (double) ((g[2] + v86)) * 0.5, (pair) { (v82 & g[2]), { (g[1] + g[1]), (g[2] + 83) } });
    return v82;
   })); __defer defer_fn_free (h89); applied_pointer (h89, (g[0] | (g[1] - g[2]))); }
   __defer {
    __defer p1900000006_f2 ((g[1] | (v86 - v86)), v6);
    __defer p1900000006_f3 ((kit) { __lambda (word , (word v97), {
     if (!go_on ()) { return 0; }
     word *v98 = &v97;
     if ((g[0] - g[1]) % 3 != 0) { return ((*v98) * v86); }
     return (v86 & (v97 + 10));
    }), (v80 * g[0]), v6 }, p1900000006_saved, __lambda (void , (void), {
     if (!go_on ()) { return ; }
     const struct defer_panic *v102 = __recover ();
     said (105, v102);
     __defer {
      trace (108, (g[1] | (g[0] | 7)));
     }
    }));
   }
   if (v86 < 3 && go_on ()) { goto L85; }
   return (g[2] * (v82 & g[1]));
  }), (v7 | g[0]), v6 });
  return (g[1] & (g[1] - v5));
 }) ((g[0] * (v5 ^ g[0])));
}
FUNCTION word p1900000006_f3 (kit v8, const struct defer_panic *v9, doer *v10) {
 __result word v11 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  const struct defer_panic *v112 = __recover ();
  said (115, v112);
  if (v112 != NULL) {
   const struct defer_panic *v117 = deep ();
   said (120, v117);
   if (v117 != NULL) {
    __defer {
     const struct defer_panic *v123 = __recover ();
     said (126, v123);
     pairer *v141 = __lambda (pair , (pair v127, word *v128), {
      __result pair v129 = { 0, { 0, 0 } };
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      const struct defer_panic *v130 = __recover ();
      told (133, v130);
      __defer {
       v11 = (v11 * v129.row[1]);
      }
      word *v138 = &v11;
      return (pair) { (v11 + (*v138)), { (g[1] - 3), (v8.w * v8.w) } };
     });
    }
    if (v117 != NULL) { __panic (v117); }
   }
  } else {
   trace (144, (v11 - g[2]));
  }
 }
}
FUNCTION kit p1900000006_f4 (word v12, kit v13) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 word v146 = 0;
 do {
  v146 = (v146 + 1);
  {
   gate *gate149 = new_gate ();
   __go in_thread (gate149, __lambda (word , (word v150), {
    __result word v151 = 0;
    if (!go_on ()) { return 0; }
    trace (152, (v150 - (g[2] ^ v13.w)));
   }), g[0]); wait_for (gate149, 1);
  }
  auto __closure void v154 (void);
  __closure void v154 (void) {
   if (!go_on ()) { return ; }
   for (word v156 = 0; v156 < 3 && go_on (); v156++) {
    word v157 = v146;
    word v160 = 0;
    do {
     v160 = (v160 + 1);
     if ((v157 ^ v160) % 3 != 0) { __panic (as_char ((g[1] * v12))); }
     trace (164, g[2]);
     {
      gate *gate165 = new_gate ();
      word v166[3] = { 0, 0, 0 };
      for (word v167 = 0; v167 < 3; v167++) {
       word v168 = v167;
       word v170 = (g[2] - (v157 ^ v12));
       __go {
        __defer done (gate165);
        auto __closure word v181 (word v175);
        __closure word v181 (word v175) {
         word v176[3] = { (v160 * g[0]), (g[2] * v175), (g[0] | g[2]) };
         return v170;
        }
        __closure word v188 (word v183) {
         v181 (54);
         pair v185 = (pair) { 2, { (g[1] + g[0]), (v156 & g[0]) } };
         return (v157 - (v168 - v13.w));
        }
        v166[v168 % 3] = g[2];
       }
      }
      wait_for (gate165, 3);
      trace (165, v166[0]);
      trace (165, v166[1]);
      trace (165, v166[2]);
     }
    } while (v160 < 4 && go_on ());
    bump (&v146, (g[2] + (g[0] * v156)));
   }
   if ((v12 * v12) % 3 != 0) { goto L191; }
   __defer {
    const struct defer_panic *v193 = __recover ();
    said (196, v193);
   }
   L191: ;
  }
 } while (v146 < 3 && go_on ());
 return v13;
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
   kit v97 = (kit) { __lambda (word , (word v81), {
    if (!go_on ()) { return 0; }
    trace (80, v1);
    if (g[2] % 3 != 0) { return (v78 | (v1 | g[1])); }
    return (v78 ^ (g[2] & g[0]));
   }), ((*v70) * 4), __lambda (void , (void), {
    if (!go_on ()) { return ; }
    word v84 = (v78 | (v79 & 43));
    word v86 = (v78 ^ 37);
    __closure word v89 (word v90) {
     __result word v91 = 0;
     if (!go_on ()) { return 0; }
     trace (93, (g[2] - g[0]));
     return (g[1] & (g[2] * g[1]));
    }
    p1900000007_kept[2] = v89;
    __defer v89 ((g[2] & g[2]));
   }) };
   trace (99, (g[2] + v97.w));
   g[1] = v1;
   return 9;
  })); __defer defer_fn_free (h76); v1 = applied_pointer (h76, 45); }
  }
  break;
 }
 p1900000007_saved = p1900000007_saved;
 return (g[0] - g[1]);
}
FUNCTION word p1900000007_f1 (void) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v105 = __recover ();
 said (108, v105);
 __defer p1900000007_f2 (v105, defer_closure_of (note), __lambda (word , (word v110), {
  __result word v111 = 0;
  if (!go_on ()) { return 0; }
  __closure void v113 (void) {
   if (!go_on ()) { return ; }
   const struct defer_panic *v114 = __recover ();
   told (117, v114);
   if (v114 != NULL) {
    p1900000007_hook = defer_fn (defer_closure_of (p1900000007_hook));
    __lambda (word , (word v121), {
     if (!go_on ()) { return 0; }
     __defer __panic (as_int ((g[2] & 6)));
     said (124, v114);
     return (g[0] * (v2 & v121));
    }) ((v2 * 88));
   } else {
    kit v130 = (kit) { __lambda (word , (word v126), {
     if (!go_on ()) { return 0; }
     pairer *v127 = NULL;
     return g[2];
    }), (g[1] & v110), v113 };
    __defer {
     p1900000007_kept[1] = __lambda (fn *, (word v135), {
      __result fn *v136 = NULL;
      if (!go_on ()) { return NULL; }
      trace (137, (g[1] * v111));
      if ((v130.w * v111) % 3 != 0) { __panic (as_int ((v135 + v135))); }
      v105 = v105;
      return v136;
     }) ((g[0] | 34));
     __defer deep ();
    }
   }
  }
  v113 ();
  return (v110 ^ (g[0] * 15));
 }));
 return (g[1] & (g[1] & 17));
}
FUNCTION word p1900000007_f2 (const struct defer_panic *v3, fn *v4, fn *v5) {
 if (!go_on ()) { return 0; }
 p1900000007_f0 (31);
 {
  gate *gate149 = new_gate ();
  word v150[3] = { 0, 0, 0 };
  for (word v151 = 0; v151 < 3; v151++) {
   word v152 = v151;
   __closure word v167 (word v155) {
    auto __closure word v162 (word v157);
    __closure word v162 (word v157) {
     v155 = (g[0] - (g[0] & v155));
     return (g[1] + (v152 * 97));
    }
    word v163 = (v152 + (v152 * g[2]));
    v155 = (g[2] ^ 62);
    return (v163 | g[1]);
   }
   v167 ((v152 + 13));
   __go {
    __defer done (gate149);
    word v169 = (g[2] - v152);
    v169 = v167 ((v152 + g[2]));
    auto __closure word v185 (word v173);
    __closure word v185 (word v173) {
     word v174[3] = { v173, (g[2] | v169), (v173 + v152) };
     __closure word v183 (word v177) {
      word v179 = (v152 - (v174[2] | 99));
      v173 = v167 ((v152 | 51));
      return (g[1] + g[1]);
     }
     return (v173 * (v173 * v174[2]));
    }
    v169 = v152;
    v150[v152 % 3] = (g[1] | (g[0] & 87));
   }
  }
  wait_for (gate149, 3);
  trace (149, v150[0]);
  trace (149, v150[1]);
  trace (149, v150[2]);
 }
 __defer {
  p1900000007_saved = __recover ();
  said (191, p1900000007_saved);
  if (v5 != NULL) { v5 ((g[0] * (g[1] & g[1]))); }
  word v194 = 0;
  L193: ;
  v194 = (v194 + 1);
  __lambda (pair , (pair v198, word *v199), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   __defer bump (&v198.w, v194);
   __defer __lambda (void , (void), {
    if (!go_on ()) { return ; }
    if ((v198.row[0] + 56) % 3 != 0) { return ; }
   }) ();
   return v198;
  }) ((pair) { (g[0] ^ v194), { (g[2] | g[0]), (v194 * v194) } }, &v194);
  p1900000007_hook = note;
  word v206 = 0;
  L205: ;
  v206 = (v206 + 1);
  if (v206 < 4 && go_on ()) { goto L205; }
  if (v194 < 2 && go_on ()) { goto L193; }
 }
 return 8;
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
  __defer {
   maker *v30 = __lambda (fn *, (word v17), {
    if (!go_on ()) { return NULL; }
    word v20 = 0;
    L19: ;
    v20 = (v20 + 1);
    trace (23, v2);
    if (v20 < 2 && go_on ()) { goto L19; }
    if (v20 < 2 && go_on ()) { goto L19; }
    return __lambda (word , (word v26), {
     if (!go_on ()) { return 0; }
     trace (28, (g[0] & v2));
     return (v20 - v17);
    });
   });
   pairer *v40 = __lambda (pair , (pair v32, word *v33), {
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    kit v37 = (kit) { p1900000008_kept[0], (g[2] ^ g[1]), __lambda (void , (void), {
     if (!go_on ()) { return ; }
     __defer {
      trace (36, (v32.w & (g[1] ^ 8)));
     }
    }) };
    return (pair) { (v37.w & 36), { v7, (v2 * v37.w) } };
   });
  }
  return (v1 + v2);
 }) ((v1 * (v1 + g[0])));
}
FUNCTION fn *p1900000008_f1 (kit v3) {
 if (!go_on ()) { return NULL; }
 __defer p1900000008_hook ((g[2] - 11));
 word v45 = 0;
 while (v45 < 3 && go_on ()) {
  v45 = (v45 + 1);
  g[0] = v45;
  pair v49 = (pair) { (g[2] + v3.w), { (v45 & v45), (g[1] + 54) } };
 }
 __defer __lambda (void , (void), {
  if (!go_on ()) { return ; }
  p1900000008_hook = defer_fn (__lambda (word , (word v53), {
   if (!go_on ()) { return 0; }
   __defer p1900000008_f1 (v3);
   if ((v53 - 59) % 3 != 0) { return 68; }
   return (g[1] - g[2]);
  }));
  p1900000008_f1 (v3);
  __defer {
   if ((g[2] * g[0]) % 3 != 0) { goto L59; }
   switch ((g[0] | g[0]) % 4) {
   case 0:
    {
    trace (62, (v45 ^ (v3.w - g[0])));
    }
    break;
   case 1:
    trace (64, (v3.w * g[0]));
    __attribute__ ((fallthrough));
   default:
    {
    trace (66, (g[0] ^ v45));
    }
    break;
   }
   L59: ;
  }
 }) ();
 return NULL;
}
FUNCTION fn *p1900000008_f2 (word *v4) {
 if (!go_on ()) { return NULL; }
 __defer told (69, p1900000008_saved);
 if ((g[0] | g[0]) % 3 != 0) { return __lambda (word , (word v72), {
  if (!go_on ()) { return 0; }
  {
   gate *gate73 = new_gate ();
   word v74[3] = { 0, 0, 0 };
   for (word v75 = 0; v75 < 3; v75++) {
    word v76 = v75;
    __go __lambda (void, (void), {
     __defer done (gate73);
     word v80[3] = { v76, (v72 & g[0]), g[0] };
     v74[v76 % 3] = (g[2] | (v76 * g[0]));
    }) ();
   }
   wait_for (gate73, 3);
   trace (73, v74[0]);
   trace (73, v74[1]);
   trace (73, v74[2]);
  }
  __defer {
   p1900000008_saved = __recover ();
   said (87, p1900000008_saved);
   if (p1900000008_saved != NULL) {
    for (word v90 = 0; v90 < 4 && go_on (); v90++) {
     switch (v90 % 4) {
     case 1:
      {
      auto __closure word v95 (word v96);
      __closure word v95 (word v96) {
       if (!go_on ()) { return 0; }
       __defer {
        const struct defer_panic *v98 = __recover ();
        said (101, v98);
        __lambda (void , (void), {
         if (!go_on ()) { return ; }
         v72 = v95 ((v90 + (g[2] + v90)));
         trace (104, (g[0] + g[0]));
        }) ();
        g[0] = (g[0] | (g[2] + g[0]));
        __lambda (void , (void), {
         if (!go_on ()) { return ; }
         trace (108, (g[1] ^ (g[2] | v96)));
        }) ();
       }
       pairer *v114 = __lambda (pair , (pair v109, word *v110), {
        if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
        trace (112, (v109.row[1] + (v109.w & v90)));
        return v109;
       });
       return (g[2] - (v90 & v90));
      }
      }
      __attribute__ ((fallthrough));
     case 2:
      {
      trace (119, g[1]);
      }
      break;
     default:
      {
      trace (121, (g[2] - (g[2] + 43)));
      }
      break;
     }
    }
    if (p1900000008_saved != NULL) { __panic (p1900000008_saved); }
   }
  }
  return (v72 + 12);
 }); }
 return NULL;
}
FUNCTION pair p1900000008_f3 (fn *v5) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  __defer p1900000008_f1 ((kit) { defer_closure_of (note), g[0], __lambda (void , (void), {
   if (!go_on ()) { return ; }
   __defer __lambda (void , (void), {
    if (!go_on ()) { return ; }
    __defer {
     {
      gate *gate129 = new_gate ();
      word v130[3] = { 0, 0, 0 };
      for (word v131 = 0; v131 < 2; v131++) {
       word v132 = v131;
       pair v134 = (pair) { (v132 * v132), { (g[1] + 68), (g[2] + v132) } };
       __go __lambda (void, (void), {
        __defer done (gate129);
        word v138[3] = { (v134.w - g[2]), (v134.w + 99), (v134.row[1] + g[2]) };
        v130[v132 % 3] = (g[1] - 15);
       }) ();
      }
      wait_for (gate129, 2);
      trace (129, v130[0]);
      trace (129, v130[1]);
     }
     __defer p1900000008_f1 ((kit) { defer_closure_of (p1900000008_f0), (g[2] - g[2]), __lambda (void , (void), {
      if (!go_on ()) { return ; }
      const struct defer_panic *v142 = __recover ();
      told (145, v142);
      __defer {
       trace (147, g[0]);
      }
      if ((g[1] ^ g[1]) % 3 != 0) { { p1900000008_f1 ((kit) { defer_closure_of (p1900000008_f0), (g[0] * 21), p1900000008_doer }); return; } }
     }) });
     told (152, __recover ());
    }
    if (p1900000008_kept[0] != NULL) { p1900000008_kept[0] (g[2]); }
    v5 = p1900000008_f2 (&(word) { (g[2] + g[1]) });
   }) ();
   v5 = __lambda (word , (word v156), {
    __result word v157 = 0;
    if (!go_on ()) { return 0; }
    trace (158, (g[1] & (v156 * v157)));
    return (v156 ^ g[2]);
   });
  }) });
 }
 return (pair) { 60, { (g[2] ^ g[0]), g[0] } };
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
  fn *v35[3] = { NULL, __lambda (word , (word v8), {
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
      return g[1];
     }) ((v13 - (v12 + g[2])));
    }
   }
   return 16;
  }) };
 }
 return (g[2] * (v1 | v1));
}
FUNCTION NOINLINE word p1900000009_f1 (fn *v2) {
 if (!go_on ()) { return 0; }
 __defer {
  p1900000009_saved = __recover ();
  said (41, p1900000009_saved);
  __defer p1900000009_f1 (v2);
  __closure word v44 (word v45) {
   if (!go_on ()) { return 0; }
   __defer {
    const struct defer_panic *v47 = __recover ();
    told (50, v47);
    if (v47 != NULL) {
     trace (52, g[1]);
    }
   }
   return g[0];
  }
  for (word v57 = 0; v57 < 4 && go_on (); v57++) {
   if (v2 != NULL) { v57 = v2 (g[0]); }
   pairer *v59 = NULL;
  }
 }
 return (g[2] * (g[0] | g[1]));
}
FUNCTION pair p1900000009_f2 (word *v3, const struct defer_panic *v4, word v5) {
 __result pair v6 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p1900000009_f0 (6);
 auto __closure word v64 (word v66);
 auto __closure void v65 (void);
 __closure word v64 (word v66) {
  if (!go_on ()) { return 0; }
  __lambda (word , (word v68), {
   __result word v69 = 0;
   if (!go_on ()) { return 0; }
   __defer {
    p1900000009_saved = __recover ();
    told (73, p1900000009_saved);
    if (p1900000009_saved != NULL) {
     if (p1900000009_kept[0] != NULL) { __defer p1900000009_kept[0] ((g[1] - (g[1] & g[1]))); }
     v69 = applied (v64, (v68 * (v5 * 9)));
     auto __closure word v78 (word v79);
     __closure word v78 (word v79) {
      if (!go_on ()) { return 0; }
      trace (80, v6.w);
      trace (81, (g[2] * 87));
      return (v68 | g[2]);
     }
     if (p1900000009_saved != NULL) { __panic (p1900000009_saved); }
    }
   }
  }) (70);
  return (v66 ^ (g[0] * g[0]));
 }
 __closure void v65 (void) {
  if (!go_on ()) { return ; }
  const struct defer_panic *v86 = __recover ();
  told (89, v86);
  if (v86 != NULL) {
   trace (91, 67);
   if (v86 != NULL) { __panic (v86); }
  }
 }
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
    const struct defer_panic *v17 = __recover ();
    told (20, v17);
    __defer {
     const struct defer_panic *v22 = __recover ();
     told (25, v22);
     if (v22 != NULL) {
      __defer bump (&v13, (v1 & 45));
      p1900000010_kept[1] = defer_closure_of (p1900000010_f0);
     }
     fn *v42 = __lambda (word , (word v29), {
      __result word v30 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v31 = __recover ();
      said (34, v31);
      if (v31 != NULL) {
       if (g[0] % 3 != 1) { __panicf (LINES, (v30 | v1), (g[1] ^ v29)); }
       word v37 = (g[0] + (g[1] * g[2]));
      }
      __defer {
       __defer __panic (as_long ((g[0] * 40)));
      }
      return (g[0] - g[2]);
     });
    }
   }), &v1);
  }
 }
 __defer {
  p1900000010_saved = __recover ();
  told (47, p1900000010_saved);
 }
 return (g[2] | (v1 & v1));
}
FUNCTION maker *p1900000010_f1 (word *v2, doer *v3) {
 __result maker *v4 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v49 = __recover ();
 said (52, v49);
 __defer p1900000010_f3 ();
 const struct defer_panic *v54 = __recover ();
 told (57, v54);
 __defer {
  { word (*h60) (word) = defer_fn (__lambda (word , (word v61), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v62 = __recover ();
   told (65, v62);
   __defer {
    __defer {
     trace (68, (g[2] - (g[1] * g[0])));
    }
   }
   return g[1];
  })); __defer defer_fn_free (h60); applied_pointer (h60, (g[1] | (g[0] + g[1]))); }
 }
}
FUNCTION NOINLINE fn *p1900000010_f2 (void) {
 if (!go_on ()) { return NULL; }
 __defer p1900000010_f0 (g[2]);
 doer *v71 = p1900000010_doer;
 __lambda (word , (word v74), {
  __result word v75 = 0;
  if (!go_on ()) { return 0; }
  { word (*h76) (word) = defer_fn (__lambda (word , (word v77), {
   if (!go_on ()) { return 0; }
   __defer mixed ((unsigned char) ((g[2] | (g[0] + g[2]))), (double) ((g[1] | g[2])) * 0.5, (pair) { (g[2] - v77), { g[0], g[2] } });
   trace (79, (g[0] & (v75 | 70)));
   trace (80, (v77 & g[1]));
   word v81 = g[0];
   return (v81 - 94);
  })); __defer defer_fn_free (h76); v75 = applied_pointer (h76, g[0]); }
  return 97;
 }) (g[1]);
 __defer {
  const struct defer_panic *v86 = __recover ();
  told (89, v86);
  __defer __recover ();
  for (word v92 = 0; v92 < 4 && go_on (); v92++) {
   __lambda (pair , (pair v94, word *v95), {
    __result pair v96 = { 0, { 0, 0 } };
    if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
    word v97 = (g[2] - v92);
    return v96;
   }) ((pair) { (g[2] ^ v92), { (v92 * 13), (g[1] - v92) } }, &v92);
   maker *v105 = __lambda (fn *, (word v100), {
    __result fn *v101 = NULL;
    if (!go_on ()) { return NULL; }
    pair v102 = (pair) { (v100 ^ v92), { (v100 | g[1]), (g[0] * v100) } };
    return v101;
   });
  }
  word v108 = 0;
  L107: ;
  v108 = (v108 + 1);
  __defer __lambda (word , (word v112), {
   if (!go_on ()) { return 0; }
   __closure fn *v120 (word v114, const struct defer_panic *v115, word *v116) {
    __result fn *v117 = NULL;
    if (!go_on ()) { return NULL; }
    g[2] = v108;
    return v117;
   }
   v120 (73, v86, &v112);
   return (v112 ^ (g[1] ^ g[1]));
  }) (v108);
  if (v108 < 2 && go_on ()) { goto L107; }
 }
 return NULL;
}
FUNCTION NOINLINE word p1900000010_f3 (void) {
 if (!go_on ()) { return 0; }
 __defer __lambda (fn *, (word v125), {
  if (!go_on ()) { return NULL; }
  const struct defer_panic *v126 = __recover ();
  said (129, v126);
  if (v126 != NULL) {
   for (word v132 = 0; v132 < 2 && go_on (); v132++) {
    g[0] = (g[1] + (g[2] | g[0]));
    __defer {
     trace (135, g[2]);
     word v136 = (v125 * (v132 ^ v132));
    }
    if ((g[0] ^ g[0]) % 3 != 0) { continue; }
   }
   if (v126 != NULL) { __panic (v126); }
  }
  return NULL;
 }) ((g[1] ^ (g[1] & 46)));
 return g[1];
}
FUNCTION void p1900000010_f4 (doer *v5, word *v6) {
 if (!go_on ()) { return ; }
 trace (142, g[2]);
 p1900000010_kept[0] = __lambda (word , (word v144), {
  if (!go_on ()) { return 0; }
  p1900000010_saved = __recover ();
  told (147, p1900000010_saved);
  __defer __lambda (pair , (pair v149, word *v150), {
   __result pair v151 = { 0, { 0, 0 } };
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   const struct defer_panic *v152 = __recover ();
   told (155, v152);
   if (v152 != NULL) {
    for (word v158 = 0; v158 < 4 && go_on (); v158++) {
     pair v159 = (pair) { (g[1] & v158), { 51, (v158 - v158) } };
     __closure pair v162 (pair v163, word *v164) {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      if (((*v164) ^ v158) % 3 != 0) { return (pair) { (v158 ^ 76), { 8, ((*v164) & 16) } }; }
      if (p1900000010_kept[1] != NULL) { __defer p1900000010_kept[1] (v149.row[((*v164) | v144) % 2]); }
      return v159;
     }
     __defer v162 (v151, &v158);
     __defer p1900000010_f4 (__lambda (void , (void), {
      if (!go_on ()) { return ; }
      const struct defer_panic *v170 = __recover ();
      said (173, v170);
      if (v170 != NULL) {
       pairer *v175 = v162;
      } else {
       p1900000010_f2 ();
       word v178[3] = { (g[2] + v158), (g[1] | v158), 19 };
      }
      __defer {
       const struct defer_panic *v181 = __recover ();
       said (184, v181);
       if (v181 != NULL) {
        p1900000010_f4 (NULL, &v149.row[0]);
        v158 = v158;
       } else {
        if ((v158 - 44) % 3 != 0) { __panicf (LINES, 71, v158); }
        word v190 = v158;
       }
       __defer defer_closure_of (note) ((g[1] ^ 59));
      }
     }), &v158);
    }
    if (v152 != NULL) { __panic (v152); }
   }
   return (pair) { v144, { v151.w, (v149.row[0] - g[2]) } };
  }) ((pair) { (g[0] | 50), { 63, (v144 + g[1]) } }, &v144);
  return (v144 ^ (v144 & g[1]));
 });
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
