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
    __defer {
     __defer __lambda (fn *, (word v26), {
      if (!go_on ()) { return NULL; }
      word v27[3] = { (v1 | g[2]), 56, (g[0] + 99) };
      return __lambda (word , (word v30), {
       __result word v31 = 0;
       if (!go_on ()) { return 0; }
       v9 = __recover ();
       said (34, v9);
       if (v9 != NULL) {
        trace (36, v27[2]);
        if (v9 != NULL) { __panic (v9); }
       } else {
        trace (38, v17);
       }
      });
     }) (g[2]);
    }
   }) ();
  } while (v17 < 1 && go_on ());
 } else {
  trace (39, (v1 ^ 93));
 }
 if (p3001_doer != NULL) { __defer p3001_doer (); }
 return g[2];
}
FUNCTION void p3001_f1 (void) {
 if (!go_on ()) { return ; }
 __panicf (LONG_TEXT, 22);
 auto __closure void v44 (void);
 __closure void v44 (void) {
  if (!go_on ()) { return ; }
  __lambda (word , (word v46), {
   if (!go_on ()) { return 0; }
   const struct defer_panic *v47 = __recover ();
   said (50, v47);
   auto __closure fn *v52 (word v53);
   __closure fn *v52 (word v53) {
    if (!go_on ()) { return NULL; }
    trace (54, (v46 | (g[2] & g[1])));
    return NULL;
   }
   v52 ((g[1] + v46));
   {
    gate *gate57 = new_gate ();
    word v58[3] = { 0, 0, 0 };
    for (word v59 = 0; v59 < 2; v59++) {
     word v60 = v59;
     word v63 = v46;
     __go __lambda (void, (void), {
      __defer done (gate57);
      word v66 = g[2];
      v58[v60 % 3] = (g[0] | g[1]);
     }) ();
    }
    wait_for (gate57, 2);
    trace (57, v58[0]);
    trace (57, v58[1]);
   }
   return g[1];
  }) (g[2]);
  __lambda (word , (word v73), {
   if (!go_on ()) { return 0; }
   if ((v73 - g[2]) % 3 != 0) { __panicf (LINES, (g[1] | g[2]), (g[0] ^ g[1])); }
   p3001_hook = note;
   g[0] = g[2];
   return (g[1] | (v73 ^ g[2]));
  }) ((g[0] & g[2]));
 }
 __defer v44 ();
 v44 ();
 __closure word v81 (word v82) {
  if (!go_on ()) { return 0; }
  if ((v82 ^ v82) % 3 != 0) { goto L83; }
  trace (85, (v82 ^ (v82 ^ 35)));
  L83: ;
  return (g[1] ^ (v82 ^ g[2]));
 }
 p3001_kept[0] = v81;
}
FUNCTION NOINLINE fn *p3001_f2 (const struct defer_panic *v2, word v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v89 = __recover ();
 said (92, v89);
 __defer {
  const struct defer_panic *v94 = deep ();
  said (97, v94);
  fn *v98 = defer_closure_of (p3001_f0);
  __defer {
   const struct defer_panic *v101 = __recover ();
   told (104, v101);
   if (v101 != NULL) {
    {
     gate *gate106 = new_gate ();
     word v107[3] = { 0, 0, 0 };
     for (word v108 = 0; v108 < 3; v108++) {
      word v109 = v108;
      __go {
       __defer done (gate106);
       __closure word v118 (word v113) {
        word v115[3] = { (g[1] + 89), (v109 - g[0]), (g[2] + 18) };
        return g[2];
       }
       v118 ((g[0] * g[0]));
       v107[v109 % 3] = v109;
      }
     }
     wait_for (gate106, 3);
     trace (106, v107[0]);
     trace (106, v107[1]);
     trace (106, v107[2]);
    }
   } else {
    word v122 = 0;
    L121: ;
    v122 = (v122 + 1);
    if ((g[1] + g[0]) % 3 != 0) {
     trace (126, g[2]);
    } else {
     word v127 = (g[1] * (v3 & v122));
     word v129[3] = { v127, 20, (v3 + g[2]) };
    }
    __closure void v132 (void) {
     if (!go_on ()) { return ; }
     const struct defer_panic *v133 = __recover ();
     told (136, v133);
     if (v133 != NULL) {
      v4 = __lambda (word , (word v139), {
       if (!go_on ()) { return 0; }
       auto __closure fn *v141 (word v142);
       __closure fn *v141 (word v142) {
        if (!go_on ()) { return NULL; }
        const struct defer_panic *v143 = __recover ();
        told (146, v143);
        if ((g[2] * v3) % 3 != 0) { return v98; }
        v101 = __recover ();
        word v149 = (g[0] + (g[1] + g[0]));
        return v4;
       }
       v141 ((g[2] ^ (g[1] ^ g[2])));
       if (v4 != NULL) { __defer applied (v4, g[2]); }
       return 45;
      });
      if (v133 != NULL) { __panic (v133); }
     }
    }
    if (v122 < 3 && go_on ()) { goto L121; }
   }
  }
 }
 return v4;
}
FUNCTION word p3001_f3 (doer *v5) {
 if (!go_on ()) { return 0; }
 auto __closure pair v159 (pair v160, word *v161);
 __closure pair v159 (pair v160, word *v161) {
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  if (p3001_kept[2] != NULL) { __defer p3001_kept[2] ((g[0] ^ g[2])); }
  return v160;
 }
 g[2] = g[2];
 __lambda (word , (word v167), {
  __result word v168 = 0;
  if (!go_on ()) { return 0; }
  p3001_saved = __recover ();
  said (171, p3001_saved);
  if (p3001_saved != NULL) {
   auto __closure word v174 (word v176);
   auto __closure word v175 (word v226);
   __closure word v174 (word v176) {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v177 = __recover ();
    told (180, v177);
    if (v177 != NULL) {
     v176 = __lambda (word , (word v183), {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v184 = __recover ();
      said (187, v184);
      const struct defer_panic *v188 = __recover ();
      told (191, v188);
      trace (192, (g[2] + (v168 | g[0])));
      return (v176 * (v176 ^ g[0]));
     }) (v176);
     word *v194 = &v176;
     {
      gate *gate196 = new_gate ();
      __go {
       __defer done (gate196);
       __defer { told (196, __recover ()); }
       v159 ((pair) { (v167 + 91), { (v167 & g[0]), g[1] } }, &v168);
      }
      wait_for (gate196, 1);
     }
    } else 
     __defer p3001_f4 ((pair) { (g[1] + g[0]), { (g[2] ^ 32), (g[1] * g[1]) } }, (kit) { __lambda (word , (word v199), {
      __result word v200 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v201 = __recover ();
      said (204, v201);
      if (v201 != NULL) {
       if (v199 % 3 != 0) { return v176; }
       if (v201 != NULL) { __panic (v201); }
      }
      const struct defer_panic *v208 = __recover ();
      told (211, v208);
      if (v208 != NULL) {
       trace (213, (v176 | (v176 | 50)));
       if (v208 != NULL) { __panic (v208); }
      } else {
       trace (215, (v167 - (g[2] & 19)));
      }
      __defer {
       const struct defer_panic *v217 = __recover ();
       told (220, v217);
       if (v217 != NULL) {
        trace (222, (v167 - v167));
       } else {
        trace (223, v200);
       }
      }
     }), (g[2] + g[2]), v5 });
    return v168;
   }
   __closure word v175 (word v226) {
    if (!go_on ()) { return 0; }
    trace (227, (v168 & (g[1] & v168)));
    return v168;
   }
  }
  return (g[0] - (g[0] | v167));
 }) ((g[2] + (g[0] + g[1])));
 return g[0];
}
FUNCTION maker *p3001_f4 (pair v6, kit v7) {
 __result maker *v8 = NULL;
 if (!go_on ()) { return NULL; }
 for (word v234 = 0; v234 < 1 && go_on (); v234++) {
  __defer __lambda (word , (word v236), {
   if (!go_on ()) { return 0; }
   if (v7.f != NULL) { __defer v7.f ((v7.w + (v6.row[0] | v234))); }
   return (v236 + v6.row[1]);
  }) ((v7.w * (v234 & g[1])));
  fn *v257[3] = { __lambda (word , (word v239), {
   __result word v240 = 0;
   if (!go_on ()) { return 0; }
   {
    gate *gate241 = new_gate ();
    __go in_thread (gate241, __lambda (word , (word v242), {
     __result word v243 = 0;
     if (!go_on ()) { return 0; }
     const struct defer_panic *v244 = __recover ();
     said (247, v244);
     if ((g[2] + v243) % 3 != 0) { goto L248; }
     __defer __lambda (word , (word v250), {
      __result word v251 = 0;
      if (!go_on ()) { return 0; }
      trace (253, (g[0] - v7.w));
     }) (v6.row[0]);
     v244 = p3001_saved;
     L248: ;
     note ((g[0] & 79));
    }), (v239 & (v7.w | 21))); wait_for (gate241, 1);
   }
  }), NULL, v7.f };
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
  auto __closure void v25 (pair v17);
  __closure void v25 (pair v17) {
   if (!go_on ()) { return ; }
   p3002_hook = defer_fn (__lambda (word , (word v19), {
    __result word v20 = 0;
    if (!go_on ()) { return 0; }
    __defer p3002_hook (57);
    trace (23, (g[1] - v19));
   }));
   trace (24, 54);
  }
  v25 ((pair) { (g[1] * g[0]), { v1, (g[0] - g[0]) } });
  v25 ((pair) { (g[2] | g[2]), { (v1 - g[2]), (v1 | v1) } });
 }
 __defer p3002_f1 (__lambda (word , (word v29), {
  __result word v30 = 0;
  if (!go_on ()) { return 0; }
  p3002_hook = defer_fn (__lambda (word , (word v32), {
   __result word v33 = 0;
   if (!go_on ()) { return 0; }
   __panic (as_literal (37));
   __defer {
    p3002_saved = __recover ();
    told (38, p3002_saved);
    if (p3002_saved != NULL) {
     p3002_saved = NULL;
     switch ((v1 ^ 12) % 4) {
     case 0:
      trace (44, (v32 + (g[0] ^ 22)));
      g[1] = (g[1] | (g[2] * 44));
      break;
     case 1:
      {
      said (48, p3002_saved);
      __lambda (void , (void), {
       if (!go_on ()) { return ; }
       if ((g[0] | 40) % 3 != 0) { return ; }
      }) ();
      if ((g[1] ^ g[2]) % 3 != 0) { __panic (as_double (v33)); }
      }
      __attribute__ ((fallthrough));
     case 2:
      {
      trace (53, (g[1] * (g[1] ^ v33)));
      }
      break;
     default:
      trace (55, (g[0] - (g[0] + v33)));
      break;
     }
    }
   }
   return v1;
  }));
  return (v29 ^ (g[2] ^ 49));
 }), p3002_doer, (kit) { NULL, (g[0] - v1), NULL });
 return 7;
}
FUNCTION fn *p3002_f1 (fn *v2, doer *v3, kit v4) {
 __result fn *v5 = NULL;
 if (!go_on ()) { return NULL; }
 told (60, p3002_saved);
 kit v61 = v4;
 __defer {
  v61 = v4;
  __defer __lambda (fn *, (word v66), {
   __result fn *v67 = NULL;
   if (!go_on ()) { return NULL; }
   if (v66 % 3 != 0) {
    v2 = defer_closure_of (p3002_hook);
    return p3002_f2 (v5, p3002_saved, (g[0] + g[2]));
    __defer {
     if (v4.w % 3 != 0) { __panicf (LONG_TEXT, (g[0] - g[1])); }
     v66 = (g[2] | (v4.w - g[1]));
     if (v2 != NULL) { __defer v2 (39); }
     maker *v78 = __lambda (fn *, (word v75), {
      if (!go_on ()) { return NULL; }
      trace (76, v66);
      return v2;
     });
    }
   }
   __closure word v81 (word v82) {
    __result word v83 = 0;
    if (!go_on ()) { return 0; }
    {
     gate *gate84 = new_gate ();
     __go {
      __defer done (gate84);
      __defer { told (84, __recover ()); }
      __defer defer_closure_of (p3002_hook) (v66);
      if (v67 != NULL) { { word (*h86) (word) = defer_fn (v67); __defer defer_fn_free (h86); v83 = applied_pointer (h86, (v83 * (v61.w + v61.w))); } }
     }
     wait_for (gate84, 1);
    }
    return g[2];
   }
   v5 = v81;
   v5 = __lambda (word , (word v90), {
    if (!go_on ()) { return 0; }
    p3002_saved = __recover ();
    told (93, p3002_saved);
    if (p3002_saved != NULL) {
     trace (95, (v90 ^ (v66 + g[2])));
     if (p3002_saved != NULL) { __panic (p3002_saved); }
    } else {
     trace (97, (v90 ^ v90));
    }
    if (v5 != NULL) { __defer v5 ((g[0] - (g[0] - g[0]))); }
    return (v90 - g[2]);
   });
  }) (99);
 }
 return v5;
}
FUNCTION NOINLINE fn *p3002_f2 (fn *v6, const struct defer_panic *v7, word v8) {
 if (!go_on ()) { return NULL; }
 __defer {
  const struct defer_panic *v102 = __recover ();
  said (105, v102);
  if (v102 != NULL) {
   {
    gate *gate107 = new_gate ();
    __go {
     __defer done (gate107);
     __defer { told (107, __recover ()); }
     trace (108, (v8 * g[1]));
     maker *v122 = __lambda (fn *, (word v109), {
      __result fn *v110 = NULL;
      if (!go_on ()) { return NULL; }
      const struct defer_panic *v111 = __recover ();
      told (114, v111);
      __defer {
       pair v116 = (pair) { (g[2] | g[1]), { (v8 - g[1]), (g[1] ^ g[0]) } };
       __defer p3002_f3 ();
       v116.w = (v109 + (g[1] ^ g[0]));
       v8 = (g[0] * (v8 + 82));
      }
      v109 = v109;
     });
     auto __closure word v125 (word v127);
     auto __closure word v126 (word v137);
     __closure word v125 (word v127) {
      if (!go_on ()) { return 0; }
      __defer {
       const struct defer_panic *v129 = __recover ();
       told (132, v129);
       if (p3002_kept[1] != NULL) { __defer p3002_kept[1] ((g[0] - (v127 | g[2]))); }
       __defer applied (defer_closure_of (p3002_hook), (v127 ^ 14));
      }
      if ((g[1] & g[2]) % 3 != 0) { return (v8 | v8); }
      return (g[2] - (g[0] + g[0]));
     }
     __closure word v126 (word v137) {
      if (!go_on ()) { return 0; }
      pair v138 = (pair) { (v137 * g[1]), { v8, (v137 & 55) } };
      return g[0];
     }
     v125 ((g[1] - (g[0] ^ g[0])));
    }
    wait_for (gate107, 1);
   }
   __defer {
    said (145, v102);
   }
  }
 }
 return p3002_kept[1];
}
FUNCTION pair p3002_f3 (void) {
 __result pair v9 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p3002_f0 (g[0]);
 __defer __lambda (word , (word v149), {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v150 = __recover ();
  said (153, v150);
  if (v150 != NULL) {
   __closure word v156 (word v157) {
    if (!go_on ()) { return 0; }
    v9 = __lambda (pair , (pair v159, word *v160), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     v150 = deep ();
     told (163, v150);
     if (v150 != NULL) {
      v157 = v156 ((g[0] + (v149 - (*v160))));
     }
     __defer p3002_f0 ((v149 - (g[1] - (*v160))));
     return v159;
    }) ((pair) { v9.w, { 10, v157 } }, &v9.row[g[2] % 2]);
    auto __closure void v169 (void);
    __closure void v169 (void) {
     if (!go_on ()) { return ; }
     word v170 = (v149 - 42);
     if ((g[2] ^ g[2]) % 3 != 0) { return ; }
     p3002_hook = defer_fn (v156);
    }
    __defer v169 ();
    return (v157 * (g[1] | v157));
   }
   v9.w = v9.row[1];
   if (v150 != NULL) { __panic (v150); }
  } else {
   if (p3002_saved != NULL) { __panic (p3002_saved); }
   word v181 = 0;
   while (v181 < 1 && go_on ()) {
    v181 = (v181 + 1);
    { word (*h184) (word) = defer_fn (__lambda (word , (word v185), {
     __result word v186 = 0;
     if (!go_on ()) { return 0; }
     pairer *v187 = NULL;
    })); __defer defer_fn_free (h184); applied_pointer (h184, (g[1] & v181)); }
   }
  }
  return v149;
 }) ((g[2] ^ (g[2] ^ g[1])));
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
 case 1: p3002_f1 (NULL, NULL, (kit) { defer_closure_of (note), 1, NULL });
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
 pairer *v38 = __lambda (pair , (pair v13, word *v14), {
  __result pair v15 = { 0, { 0, 0 } };
  if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
  __panic (as_text ((v1 & 42)));
  __defer __lambda (pair , (pair v18, word *v19), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   const struct defer_panic *v20 = __recover ();
   told (23, v20);
   auto __closure word v25 (word v27);
   auto __closure void v26 (void);
   __closure word v25 (word v27) {
    __result word v28 = 0;
    if (!go_on ()) { return 0; }
    if ((v27 | g[1]) % 3 != 0) { return (g[2] & (v27 + g[1])); }
    v27 = v25 ((g[2] ^ (g[0] + g[0])));
   }
   __closure void v26 (void) {
    if (!go_on ()) { return ; }
    __defer {
     g[2] = (g[2] * v1);
    }
   }
   v26 ();
   return v18;
  }) (v15, &(word) { ((*v14) - v1) });
  return v15;
 });
 return g[0];
}
FUNCTION void p3003_f1 (const struct defer_panic *v2, kit v3) {
 if (!go_on ()) { return ; }
 __defer {
  const struct defer_panic *v42 = __recover ();
  said (45, v42);
 }
}
FUNCTION word p3003_f2 (word *v4, word v5, fn *v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer p3003_f0 ((g[2] * (v5 ^ 24)));
 p3003_hook = p3003_f0;
 {
  gate *gate106 = new_gate ();
  word v107[3] = { 0, 0, 0 };
  for (word v108 = 0; v108 < 3; v108++) {
   word v109 = v108;
   word v111 = 53;
   __closure word v122 (word v114) {
    v111 = (g[1] - 15);
    __closure word v120 (word v117) {
     return g[1];
    }
    return (v111 & g[1]);
   }
   v122 ((g[0] * g[1]));
   __go {
    __defer done (gate106);
    auto __closure word v130 (word v125);
    __closure word v130 (word v125) {
     word v126 = (v5 & (g[2] + 11));
     v122 ((v111 * g[1]));
     return (g[2] ^ (g[2] + v126));
    }
    word v131 = (g[0] ^ (v111 & 88));
    word v133[3] = { (g[0] + v109), (g[2] - v131), 76 };
    auto __closure word v140 (word v136);
    __closure word v140 (word v136) {
     v133[0] = (g[0] & (v111 ^ 54));
     v131 = v130 ((g[0] - v111));
     return (v131 * (g[0] & 27));
    }
    v107[v109 % 3] = (v131 ^ (g[0] * 40));
   }
  }
  wait_for (gate106, 3);
  trace (106, v107[0]);
  trace (106, v107[1]);
  trace (106, v107[2]);
 }
 p3003_saved = __recover ();
 said (144, p3003_saved);
 (*v4) = (g[0] * (g[1] * (*v4)));
 for (word v147 = 0; v147 < 4 && go_on (); v147++) {
  word v149 = 0;
  L148: ;
  v149 = (v149 + 1);
  {
   gate *gate152 = new_gate ();
   word v153[3] = { 0, 0, 0 };
   for (word v154 = 0; v154 < 2; v154++) {
    word v155 = v154;
    __go {
     __defer done (gate152);
     pair v159 = (pair) { g[0], { (v149 ^ v155), (g[2] + g[0]) } };
     word v161 = (v159.row[v159.w % 2] - (v159.w * v149));
     v159.row[0] = (g[1] * (g[2] & g[1]));
     v153[v155 % 3] = (g[1] ^ 70);
    }
   }
   wait_for (gate152, 2);
   trace (152, v153[0]);
   trace (152, v153[1]);
  }
  auto __closure word v167 (word v168);
  __closure word v167 (word v168) {
   __result word v169 = 0;
   if (!go_on ()) { return 0; }
   applied (__lambda (word , (word v171), {
    __result word v172 = 0;
    if (!go_on ()) { return 0; }
    p3003_saved = __recover ();
    told (175, p3003_saved);
    __defer {
     const struct defer_panic *v177 = deep ();
     said (180, v177);
     mixed ((unsigned char) ((v171 & (v169 & v169))), (double) ((g[0] + (g[2] - g[1]))) * 0.5, (pair) { (g[1] - g[1]), { 54, (g[2] - g[0]) } });
     __lambda (void , (void), {
      if (!go_on ()) { return ; }
      trace (183, g[1]);
     }) ();
    }
    return (v147 ^ (v169 - v169));
   }), (g[0] * (g[2] & 79)));
  }
  if (v149 < 1 && go_on ()) { goto L148; }
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
  v1 = applied (__lambda (word , (word v13), {
   if (!go_on ()) { return 0; }
   switch ((g[0] ^ g[0]) % 4) {
   case 1:
    {
    g[1] = (g[1] ^ g[1]);
    __closure word v18 (word v19) {
     __result word v20 = 0;
     if (!go_on ()) { return 0; }
     pair v21 = (pair) { g[1], { v13, (g[2] | g[2]) } };
     return (g[2] - (v13 - g[1]));
    }
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    auto __closure word v27 (word v28);
    __closure word v27 (word v28) {
     __result word v29 = 0;
     if (!go_on ()) { return 0; }
     const struct defer_panic *v30 = __recover ();
     told (33, v30);
     __defer {
      trace (35, (g[1] + (g[1] + v29)));
      g[0] = (g[2] | g[2]);
     }
     {
      gate *gate37 = new_gate ();
      word v38[3] = { 0, 0, 0 };
      for (word v39 = 0; v39 < 3; v39++) {
       word v40 = v39;
       auto __closure word v48 (word v43);
       __closure word v48 (word v43) {
        v43 = g[0];
        word v45 = (g[2] ^ g[0]);
        return g[2];
       }
       v48 ((g[1] - v28));
       v48 ((v2 - g[2]));
       __go __lambda (void, (void), {
        __defer done (gate37);
        v48 (53);
        word v52 = v29;
        v38[v40 % 3] = (v1 * g[0]);
       }) ();
      }
      wait_for (gate37, 3);
      trace (37, v38[0]);
      trace (37, v38[1]);
      trace (37, v38[2]);
     }
     __defer __lambda (word , (word v56), {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v57 = __recover ();
      said (60, v57);
      if (v57 != NULL) {
       v56 = (v28 * (g[2] - v56));
       v2 = (g[0] & g[1]);
      } else 
       __defer p3004_hook ((g[1] ^ (v56 ^ v28)));
      return (g[0] & (v2 - g[2]));
     }) ((g[0] - v2));
     return v28;
    }
    p3004_kept[2] = v27;
    }
    __attribute__ ((fallthrough));
   default:
    {
    trace (70, (v13 ^ (g[2] * v1)));
    }
    break;
   }
   return 0;
  }), (g[1] ^ 71));
  L11: ;
 }
}
FUNCTION word p3004_f1 (doer *v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 const struct defer_panic *v72 = __recover ();
 said (75, v72);
 __defer {
  if ((v4 | g[0]) % 3 != 0) { goto L77; }
  {
   pair v79 = (pair) { (g[1] * 78), { (v4 - 6), (g[0] - g[0]) } };
   for (word v83 = 0; v83 < 3 && go_on (); v83++) {
    if ((g[2] * v4) % 3 != 0) { break; }
    auto __closure word v87 (word v89);
    auto __closure void v88 (void);
    __closure word v87 (word v89) {
     if (!go_on ()) { return 0; }
     p3004_hook = p3004_f0;
     __closure pair v93 (pair v94, word *v95) {
      if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
      v72 = __recover ();
      said (98, v72);
      if (v72 != NULL) {
       const struct defer_panic *v100 = __recover ();
       told (103, v100);
       v83 = __lambda (word , (word v105), {
        if (!go_on ()) { return 0; }
        said (107, v100);
        return (g[1] & (g[0] + 91));
       }) ((v89 | (v4 - v4)));
       if (v72 != NULL) { __panic (v72); }
      } else {
       __closure fn *v118 (word v111, word v112, word v113) {
        if (!go_on ()) { return NULL; }
        __defer bump (&v94.w, 51);
        kit v115 = (kit) { defer_closure_of (p3004_f0), (g[1] | g[1]), v3 };
        return v87;
       }
       v118 (v89, (v79.row[(*v95) % 2] | (g[1] + v4)), v79.row[0]);
       if ((g[0] & v89) % 3 != 0) { return v94; }
      }
      v83 = v87 (v4);
      return v94;
     }
     v93 (v79, &v4);
     return (g[1] & (v89 & g[2]));
    }
    __closure void v88 (void) {
     if (!go_on ()) { return ; }
     __defer {
      p3004_saved = deep ();
      said (128, p3004_saved);
      if (p3004_saved != NULL) {
       trace (130, (g[0] - (g[1] | v83)));
      } else {
       trace (131, g[0]);
      }
     }
    }
   }
  }
  L77: ;
 }
 return (g[0] | 48);
}
FUNCTION kit p3004_f2 (void) {
 __result kit v5 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer {
  const struct defer_panic *v136 = __recover ();
  said (139, v136);
  trace (140, (v5.w * (g[2] & 59)));
  auto __closure void v142 (void);
  __closure void v142 (void) {
   if (!go_on ()) { return ; }
   if (p3004_saved != NULL && (g[2] | 79) % 3 != 0) { __panic (p3004_saved); }
   switch (g[2] % 4) {
   case 0:
    {
    trace (147, (g[0] * (v5.w + g[0])));
    }
    __attribute__ ((fallthrough));
   case 1:
    {
    if ((g[0] + 85) % 3 != 0) { { __lambda (fn *, (word v150), {
     if (!go_on ()) { return NULL; }
     auto __closure word v152 (word v154);
     auto __closure word v153 (word v158);
     __closure word v152 (word v154) {
      if (!go_on ()) { return 0; }
      v152 ((v154 & (v150 * v150)));
      g[0] = (g[2] | v154);
      return (g[2] & (g[1] + g[2]));
     }
     __closure word v153 (word v158) {
      if (!go_on ()) { return 0; }
      v158 = g[0];
      return (g[1] * 21);
     }
     v152 ((g[0] | (g[1] + g[2])));
     return v5.f;
    }) ((v5.w - (v5.w | v5.w))); return; } }
    fn *v175[3] = { __lambda (word , (word v164), {
     __result word v165 = 0;
     if (!go_on ()) { return 0; }
     mixed ((unsigned char) ((v165 * v164)), (double) ((v165 * (g[2] * 9))) * 0.5, (pair) { (v164 | 45), { (v165 - g[2]), v164 } });
     return (v164 | (v165 - v164));
    }), __lambda (word , (word v168), {
     __result word v169 = 0;
     if (!go_on ()) { return 0; }
     trace (170, (g[1] ^ (v5.w & v5.w)));
    }), __lambda (word , (word v171), {
     if (!go_on ()) { return 0; }
     if (g[0] % 3 != 0) { return (g[1] * (v5.w & g[0])); }
     if (g[2] % 3 != 0) { return (v171 | v171); }
     return (v5.w | v171);
    }) };
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    auto __closure word v179 (word v180);
    __closure word v179 (word v180) {
     if (!go_on ()) { return 0; }
     applied (v179, (v180 + (g[0] * v180)));
     return (v5.w | 14);
    }
    }
    break;
   default:
    {
    trace (184, (g[2] * (g[1] | g[0])));
    }
    break;
   }
  }
  v142 ();
  __defer v142 ();
 }
}
FUNCTION fn *p3004_f3 (void) {
 __result fn *v6 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  p3004_saved = __recover ();
  said (190, p3004_saved);
  {
   gate *gate191 = new_gate ();
   word v192[3] = { 0, 0, 0 };
   for (word v193 = 0; v193 < 2; v193++) {
    word v194 = v193;
    __go {
     __defer done (gate191);
     pair v197 = (pair) { 70, { (v194 & v194), (g[0] ^ g[1]) } };
     word v199 = (v194 * (v194 | v194));
     v199 = (g[2] & (v199 ^ 73));
     word v202 = (g[1] + (v194 | g[2]));
     v192[v194 % 3] = (v202 & (v199 & v202));
    }
   }
   wait_for (gate191, 2);
   trace (191, v192[0]);
   trace (191, v192[1]);
  }
  switch ((g[1] | 55) % 4) {
  case 0:
   {
   switch ((g[0] + g[1]) % 4) {
   case 0:
    __lambda (word , (word v210), {
     if (!go_on ()) { return 0; }
     word v211[3] = { (g[1] | 63), g[2], (g[0] | v210) };
     if (v6 != NULL) { v6 ((g[1] ^ (v210 ^ v211[2]))); }
     __defer p3004_f3 ();
     return (v211[1] | (g[1] * 83));
    }) (73);
    __defer {
     g[2] = g[0];
    }
    __attribute__ ((fallthrough));
   case 1:
    trace (219, (g[2] - (g[1] * g[2])));
    trace (220, g[1]);
    __attribute__ ((fallthrough));
   default:
    {
    trace (222, (g[2] ^ (g[2] ^ g[2])));
    }
    break;
   }
   }
   break;
  case 2:
   {
   trace (224, (g[0] & (g[0] * g[1])));
   }
   __attribute__ ((fallthrough));
  default:
   {
   trace (226, (g[0] | 38));
   }
   break;
  }
 }
}
FUNCTION fn *p3004_f4 (word v7) {
 if (!go_on ()) { return NULL; }
 __defer p3004_f2 ();
 auto __closure fn *v238 (fn *v229);
 __closure fn *v238 (fn *v229) {
  __result fn *v230 = NULL;
  if (!go_on ()) { return NULL; }
  if (v7 % 3 != 0) { goto L231; }
  {
   pair v233 = (pair) { (v7 ^ 88), { (g[1] - g[1]), (v7 * v7) } };
   if (v229 != NULL) { p3004_hook = defer_fn (v229); }
  }
  L231: ;
  word v236 = 5;
 }
 kit v267 = (kit) { __lambda (word , (word v239), {
  if (!go_on ()) { return 0; }
  if ((v239 - 24) % 3 != 0) { goto L240; }
  __lambda (pair , (pair v242, word *v243), {
   __result pair v244 = { 0, { 0, 0 } };
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   p3004_hook = p3004_f0;
   if (g[1] % 3 != 0) {
    trace (247, (v7 & (g[1] | 52)));
   }
   auto __closure word v249 (word v251);
   auto __closure void v250 (void);
   __closure word v249 (word v251) {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v252 = __recover ();
    said (255, v252);
    if (v252 != NULL) {
     if ((v251 & g[1]) % 3 != 0) { return (v239 - (g[1] ^ v7)); }
    }
    trace (258, (g[2] * (v7 + v7)));
    pair v259 = (pair) { g[2], { (g[0] - v242.w), v251 } };
    return v7;
   }
   __closure void v250 (void) {
    if (!go_on ()) { return ; }
    trace (262, (g[2] * (v239 + g[0])));
   }
   v249 (71);
   return (pair) { (v239 * v239), { (v7 + g[2]), (v239 + v239) } };
  }) ((pair) { g[0], { (g[2] ^ g[2]), (v7 & g[2]) } }, &v7);
  L240: ;
  return (g[1] | (g[1] + v7));
 }), v7, NULL };
 return NULL;
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
  p3005_hook = defer_fn (__lambda (word , (word v8), {
   if (!go_on ()) { return 0; }
   if (g[0] % 3 != 0) { return v8; }
   fn *v13 = __lambda (word , (word v10), {
    __result word v11 = 0;
    if (!go_on ()) { return 0; }
    if ((g[1] & g[1]) % 3 != 0) { return (g[1] ^ (g[0] - g[2])); }
   });
   __defer p3005_f2 (__lambda (void , (void), {
    if (!go_on ()) { return ; }
    word v17 = 0;
    L16: ;
    v17 = (v17 + 1);
    if (v13 != NULL) { v8 = v13 ((g[0] - v6)); }
    if (v17 < 2 && go_on ()) { goto L16; }
   }), NULL);
   return g[0];
  }));
  return g[0];
 }) (v1);
 return (v1 * v1);
}
FUNCTION kit p3005_f1 (void) {
 __result kit v2 = (kit) { NULL, 0, NULL };
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 switch ((g[1] + v2.w) % 4) {
 case 0:
  {
  trace (27, (g[0] + (g[2] * g[1])));
  }
  __attribute__ ((fallthrough));
 case 1:
  {
  auto __closure word v35 (pair v30);
  __closure word v35 (pair v30) {
   __result word v31 = 0;
   if (!go_on ()) { return 0; }
   trace (33, (v31 - (v31 | 24)));
   return (g[1] * (v30.row[1] - v31));
  }
  v35 ((pair) { (v2.w - g[1]), { (g[0] + 76), g[0] } });
  __defer {
   switch ((g[0] + g[2]) % 4) {
   case 0:
    {
    __defer note (23);
    __lambda (word , (word v42), {
     if (!go_on ()) { return 0; }
     word v43 = (v42 + (v42 ^ v42));
     trace (45, (v42 & (g[0] * g[2])));
     return (v43 - (g[0] ^ v2.w));
    }) (g[0]);
    }
    break;
   case 1:
    trace (49, g[1]);
    break;
   case 2:
    {
    trace (51, 1);
    }
    __attribute__ ((fallthrough));
   default:
    {
    trace (53, (g[0] & v2.w));
    }
    break;
   }
  }
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (55, g[2]);
  break;
 default:
  trace (57, (g[0] ^ g[0]));
  break;
 }
 return v2;
}
FUNCTION void p3005_f2 (doer *v3, doer *v4) {
 if (!go_on ()) { return ; }
 __defer p3005_f2 (v4, NULL);
 word v60 = (g[1] + (g[2] | g[2]));
 v60 = p3005_f0 ((g[1] - (v60 + g[0])));
 fn *v104[3] = { __lambda (word , (word v63), {
  if (!go_on ()) { return 0; }
  pairer *v101 = __lambda (pair , (pair v64, word *v65), {
   __result pair v66 = { 0, { 0, 0 } };
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   for (word v68 = 0; v68 < 1 && go_on (); v68++) 
    __defer {
     const struct defer_panic *v70 = __recover ();
     said (73, v70);
     if (v70 != NULL) {
      {
       gate *gate75 = new_gate ();
       word v76[3] = { 0, 0, 0 };
       for (word v77 = 0; v77 < 2; v77++) {
        word v78 = v77;
        word v80 = (v64.w & (v78 + v66.w));
        __go __lambda (void, (void), {
         __defer done (gate75);
         word v84 = v60;
         v76[v78 % 3] = (g[2] - (g[2] * v64.w));
        }) ();
       }
       wait_for (gate75, 2);
       trace (75, v76[0]);
       trace (75, v76[1]);
      }
      __defer __lambda (word , (word v89), {
       if (!go_on ()) { return 0; }
       trace (91, g[0]);
       return (v60 & 66);
      }) ((v64.row[0] + (v60 & v64.row[1])));
      if (v70 != NULL) { __panic (v70); }
     } else {
      word *v94 = &v63;
      v3 = p3005_doer;
     }
     __defer note ((g[0] ^ (v64.row[0] - v60)));
     trace (98, (v63 | (*v65)));
     told (100, v70);
    }
  });
  return (g[1] - v60);
 }), NULL, p3005_kept[0] };
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
  maker *v31 = __lambda (fn *, (word v19), {
   if (!go_on ()) { return NULL; }
   const struct defer_panic *v20 = __recover ();
   said (23, v20);
   if (v20 != NULL) {
    trace (26, (g[1] & (g[0] - 29)));
    if (v20 != NULL) { __panic (v20); }
   } else {
    trace (28, (g[1] + v14));
   }
   return NULL;
  });
  if (v14 < 3 && go_on ()) { goto L13; }
 }
}
FUNCTION fn *p3006_f1 (word v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 if ((g[0] * v3) % 3 != 0) { goto L33; }
 trace (34, v3);
 L33: ;
 __closure word v36 (word v37) {
  if (!go_on ()) { return 0; }
  const struct defer_panic *v38 = __recover ();
  told (41, v38);
  __lambda (void , (void), {
   if (!go_on ()) { return ; }
   trace (43, (v37 + (g[2] + 38)));
   if ((v3 | 12) % 3 != 0) { return ; }
   word v46 = 0;
   L45: ;
   v46 = (v46 + 1);
   __closure word v50 (word v51) {
    __result word v52 = 0;
    if (!go_on ()) { return 0; }
    __defer v50 ((g[2] + (v52 + v37)));
    if (v4 != NULL) { __defer applied (v4, (g[1] ^ g[2])); }
    return v37;
   }
   v50 ((g[0] & (g[1] * v3)));
   v50 ((g[2] - g[1]));
   for (word v60 = 0; v60 < 4 && go_on (); v60++) {
    if (v46 < 1 && go_on ()) { goto L45; }
    const struct defer_panic *v62 = __recover ();
    told (65, v62);
    if (v62 != NULL) {
     p3006_doer = __lambda (void , (void), {
      if (!go_on ()) { return ; }
      fn *v68 = v4;
     });
     if (v62 != NULL) { __panic (v62); }
    }
   }
   const struct defer_panic *v71 = __recover ();
   told (74, v71);
   if (v71 != NULL) {
    __defer p3006_hook (g[1]);
   } else {
    trace (77, (v3 | 64));
   }
   if (v46 < 1 && go_on ()) { goto L45; }
  }) ();
  return (v37 & (g[2] & g[2]));
 }
}
FUNCTION NOINLINE word p3006_f2 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  p3006_saved = __recover ();
  told (82, p3006_saved);
  if (p3006_saved != NULL) {
   __defer {
    const struct defer_panic *v86 = __recover ();
    said (89, v86);
    if (v86 != NULL) 
     p3006_f0 ((v5 + (g[1] ^ g[1])));
    if ((g[2] & v5) % 3 != 0) { __panicf (LINES, (g[2] + v5), (v5 & 33)); }
    p3006_kept[0] = __lambda (fn *, (word v95), {
     if (!go_on ()) { return NULL; }
     word v97 = 0;
     do {
      v97 = (v97 + 1);
      p3006_hook = note;
      { word (*h101) (word) = defer_fn (__lambda (word , (word v102), {
       if (!go_on ()) { return 0; }
       return __lambda (word , (word v104), {
        __result word v105 = 0;
        if (!go_on ()) { return 0; }
        p3006_saved = __recover ();
        told (108, p3006_saved);
        if (p3006_saved != NULL) {
         trace (111, v105);
         if (p3006_saved != NULL) { __panic (p3006_saved); }
        }
        p3006_doer = NULL;
        return (v102 + g[0]);
       }) (g[1]);
       return (v102 - g[2]);
      })); __defer defer_fn_free (h101); applied_pointer (h101, 98); }
     } while (v97 < 3 && go_on ());
     return p3006_kept[2];
    }) ((g[1] - (g[0] & v5)));
   }
  }
 }
 return (v5 + (v5 | g[0]));
}
FUNCTION fn *p3006_f3 (fn *v6, doer *v7) {
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v119 = __recover ();
 said (122, v119);
 __defer {
  v119 = deep ();
  told (126, v119);
  kit v167 = (kit) { __lambda (word , (word v127), {
   if (!go_on ()) { return 0; }
   __defer {
    auto __closure word v130 (word v132);
    auto __closure word v131 (word v147);
    __closure word v130 (word v132) {
     __result word v133 = 0;
     if (!go_on ()) { return 0; }
     __defer {
      v119 = __recover ();
      told (137, v119);
      if (v119 != NULL) {
       trace (139, (v133 + (g[2] - 5)));
       if (v119 != NULL) { __panic (v119); }
      }
      fn *v141 = NULL;
     }
     p3006_hook = note;
     if (v6 != NULL) { { word (*h144) (word) = defer_fn (v6); __defer defer_fn_free (h144); applied_pointer (h144, (g[2] ^ v132)); } }
     trace (145, (g[0] | (g[2] * 45)));
     return (g[1] | (g[2] - g[1]));
    }
    __closure word v131 (word v147) {
     if (!go_on ()) { return 0; }
     const struct defer_panic *v148 = __recover ();
     said (151, v148);
     if (v148 != NULL) {
      __closure pair v154 (pair v155, word *v156) {
       __result pair v157 = { 0, { 0, 0 } };
       if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
       trace (158, (v155.w ^ (v147 + v127)));
      }
     }
     v6 = __lambda (word , (word v160), {
      if (!go_on ()) { return 0; }
      __defer v131 ((g[0] | (v147 + g[2])));
      return (g[1] & g[1]);
     });
     return g[1];
    }
    __defer v130 ((g[1] ^ (v127 ^ v127)));
   }
   return v127;
  }), g[1], p3006_doer };
 }
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
 case 3: p3006_f3 (NULL, NULL);
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
   v8 = (g[2] & v8);
   return (g[0] - v8);
  }
  __defer v7 ((v1 | (v2 ^ v2)));
  { word (*h12) (word) = defer_fn (v7); __defer defer_fn_free (h12); v1 = applied_pointer (h12, 77); }
  __lambda (word , (word v14), {
   if (!go_on ()) { return 0; }
   auto __closure void v16 (void);
   __closure void v16 (void) {
    if (!go_on ()) { return ; }
    kit v22 = (kit) { __lambda (word , (word v17), {
     if (!go_on ()) { return 0; }
     word v18 = g[0];
     return g[1];
    }), (v14 & g[0]), v16 };
    pairer *v33 = __lambda (pair , (pair v24, word *v25), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     p3007_saved = __recover ();
     told (28, p3007_saved);
     __defer note ((v1 - ((*v25) | v14)));
     v24 = v24;
     if ((*v25) % 3 != 0) { __panic (as_literal (34)); }
     return v24;
    });
   }
   trace (36, (g[1] ^ (g[1] & v2)));
   v1 = g[0];
   return (g[1] ^ (g[2] - v1));
  }) (g[1]);
 }
}
FUNCTION void p3007_f1 (doer *v3, word *v4) {
 if (!go_on ()) { return ; }
 p3007_saved = deep ();
 told (41, p3007_saved);
 __defer {
  const struct defer_panic *v43 = __recover ();
  said (46, v43);
  if (v43 != NULL) {
   __defer __lambda (word , (word v49), {
    if (!go_on ()) { return 0; }
    kit v82 = (kit) { __lambda (word , (word v50), {
     __result word v51 = 0;
     if (!go_on ()) { return 0; }
     const struct defer_panic *v52 = __recover ();
     said (55, v52);
     fn *v79[3] = { p3007_kept[2], __lambda (word , (word v56), {
      __result word v57 = 0;
      if (!go_on ()) { return 0; }
      const struct defer_panic *v58 = __recover ();
      told (61, v58);
      if (v58 != NULL) {
       __defer __panic (as_float (g[1]));
       kit v64 = (kit) { NULL, g[1], v3 };
      }
      const struct defer_panic *v66 = __recover ();
      said (69, v66);
      __defer {
       const struct defer_panic *v71 = __recover ();
       told (74, v71);
       if (v71 != NULL) {
        p3007_kept[0] = p3007_kept[1];
        if (v71 != NULL) { __panic (v71); }
       } else {
        trace (78, 64);
       }
      }
     }), p3007_kept[0] };
     return 89;
    }), 74, v3 };
    return 9;
   }) (g[0]);
  }
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
  { p3008_hook ((g[1] - g[1])); return; }
 }) ();
 if (v2 % 3 != 0) { goto L11; }
 __defer __lambda (word , (word v13), {
  if (!go_on ()) { return 0; }
  if ((g[1] | g[0]) % 3 != 0) { return (g[1] & (g[1] + g[1])); }
  word v15 = (g[1] + (g[1] ^ g[0]));
  return v2;
 }) ((v1 - (v1 | 11)));
 p3008_hook = p3008_f0;
 L11: ;
 doer *v19 = p3008_doer;
 g[0] = g[0];
 word v23 = 0;
 while (v23 < 1 && go_on ()) {
  v23 = (v23 + 1);
  __defer __lambda (void , (void), {
   if (!go_on ()) { return ; }
   __defer __lambda (void , (void), {
    if (!go_on ()) { return ; }
    word v29 = 0;
    L28: ;
    v29 = (v29 + 1);
    p3008_hook = p3008_f0;
    __closure void v34 (void) {
     if (!go_on ()) { return ; }
     trace (36, (g[1] & (g[2] ^ g[1])));
    }
    if (v29 < 4 && go_on ()) { goto L28; }
    trace (37, (v2 ^ (v1 - 90)));
    p3008_hook = defer_fn (__lambda (word , (word v39), {
     if (!go_on ()) { return 0; }
     trace (40, (g[0] * g[0]));
     return 75;
    }));
   }) ();
  }) ();
 }
}
FUNCTION fn *p3008_f1 (doer *v3) {
 __result fn *v4 = NULL;
 if (!go_on ()) { return NULL; }
 __defer {
  p3008_saved = deep ();
  told (45, p3008_saved);
  if (p3008_doer != NULL) { __defer p3008_doer (); }
  __defer __lambda (void , (void), {
   if (!go_on ()) { return ; }
   auto __closure word v50 (word v51);
   __closure word v50 (word v51) {
    __result word v52 = 0;
    if (!go_on ()) { return 0; }
    word v54 = 0;
    do {
     v54 = (v54 + 1);
     {
      gate *gate57 = new_gate ();
      if (v4 != NULL) { __go in_thread (gate57, v4, g[2]); wait_for (gate57, 1); }
     }
     __defer p3008_f0 ((g[1] | 21));
     p3008_kept[2] = __lambda (fn *, (word v60), {
      if (!go_on ()) { return NULL; }
      __defer {
       v4 = v4;
       kit v63 = (kit) { v4, (v54 & 2), v3 };
       __defer p3008_f0 (g[0]);
       p3008_saved = p3008_saved;
      }
      return v50;
     }) (46);
    } while (v54 < 4 && go_on ());
    return v51;
   }
   v50 (32);
   p3008_kept[1] = v50;
  }) ();
 }
}
FUNCTION word p3008_f2 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer applied (defer_closure_of (p3008_f0), v5);
 __defer told (73, p3008_saved);
 p3008_hook = defer_fn (__lambda (word , (word v75), {
  if (!go_on ()) { return 0; }
  p3008_kept[1] = __lambda (fn *, (word v77), {
   if (!go_on ()) { return NULL; }
   for (word v79 = 0; v79 < 3 && go_on (); v79++) {
    v75 = 18;
    {
     gate *gate81 = new_gate ();
     __go in_thread (gate81, __lambda (word , (word v82), {
      if (!go_on ()) { return 0; }
      trace (84, (v79 + 85));
      return (g[1] | (g[1] & v79));
     }), v79); wait_for (gate81, 1);
    }
    __lambda (pair , (pair v87, word *v88), {
     if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
     const struct defer_panic *v89 = __recover ();
     said (92, v89);
     if (v89 != NULL) {
      fn *v94 = NULL;
      trace (96, g[2]);
      if (v89 != NULL) { __panic (v89); }
     }
     if ((g[2] * v75) % 3 != 0) { return v87; }
     return v87;
    }) ((pair) { (v79 - v75), { v79, (v79 & 65) } }, &v79);
   }
   return NULL;
  }) ((v75 + (v5 * v5)));
  return (g[0] + g[2]);
 }));
}
FUNCTION word p3008_f3 (kit v6, const struct defer_panic *v7) {
 if (!go_on ()) { return 0; }
 __defer {
  auto __closure pair v105 (pair v106, word *v107);
  __closure pair v105 (pair v106, word *v107) {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   __panicf (LONG_TEXT, (*v107));
   if ((g[2] - g[2]) % 3 != 0) { goto L109; }
   __defer {
    const struct defer_panic *v111 = __recover ();
    said (114, v111);
    if (v111 != NULL) {
     trace (116, g[0]);
     word v117 = (g[1] | (v106.w | v106.row[0]));
    }
   }
   L109: ;
   return v106;
  }
  __defer v105 ((pair) { (g[0] + g[2]), { (g[2] ^ g[2]), g[0] } }, &(word) { v6.w });
 }
 return (g[1] - (g[1] + 94));
}
FUNCTION word p3008_f4 (void) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  { word (*h124) (word) = defer_fn (__lambda (word , (word v125), {
   if (!go_on ()) { return 0; }
   if (g[2] % 3 != 0) { return g[0]; }
   auto __closure word v128 (word v130);
   auto __closure void v129 (void);
   __closure word v128 (word v130) {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v131 = __recover ();
    said (134, v131);
    if (v131 != NULL) {
     __defer mixed ((unsigned char) (27), (double) ((v130 & (g[2] + g[0]))) * 0.5, (pair) { (v125 * v130), { (g[2] + g[2]), (v8 & v125) } });
     trace (137, (g[0] + (v130 + g[1])));
     word v138 = (v130 + g[1]);
    } else {
     v129 ();
    }
    {
     gate *gate141 = new_gate ();
     __go __lambda (void, (void), {
      __defer done (gate141);
      __defer { told (141, __recover ()); }
      word v142[3] = { (g[1] ^ 94), (v130 * g[0]), (g[2] * 17) };
      p3008_hook = defer_fn (v128);
     }) ();
     wait_for (gate141, 1);
    }
    fn *v145 = defer_closure_of (p3008_f0);
    return (g[1] - (g[2] ^ v125));
   }
   __closure void v129 (void) {
    if (!go_on ()) { return ; }
    __defer {
     const struct defer_panic *v149 = __recover ();
     told (152, v149);
     auto __closure word v155 (word v156);
     __closure word v155 (word v156) {
      __result word v157 = 0;
      if (!go_on ()) { return 0; }
      v149 = __recover ();
      said (160, v149);
      __defer p3008_f1 (v129);
      const struct defer_panic *v162 = __recover ();
      told (165, v162);
      if (v162 != NULL) {
       trace (167, 35);
      } else {
       trace (168, g[2]);
      }
     }
    }
   }
   v129 ();
   v128 ((g[0] + g[0]));
   return 79;
  })); __defer defer_fn_free (h124); applied_pointer (h124, 29); }
 }
 return g[0];
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
 fn *v31 = __lambda (word , (word v3), {
  if (!go_on ()) { return 0; }
  p3009_hook = defer_fn (__lambda (word , (word v5), {
   __result word v6 = 0;
   if (!go_on ()) { return 0; }
   p3009_hook = defer_fn (__lambda (word , (word v8), {
    if (!go_on ()) { return 0; }
    trace (10, (g[2] & g[0]));
    return v5;
   }));
   __defer __lambda (word , (word v13), {
    if (!go_on ()) { return 0; }
    const struct defer_panic *v14 = __recover ();
    told (17, v14);
    if (v14 != NULL) {
     v1 = (v5 - 20);
     fn *v20[3] = { NULL, NULL, NULL };
    }
    switch ((v5 * 27) % 4) {
    case 2:
     {
     trace (25, (v13 + (v5 ^ g[2])));
     }
     break;
    default:
     {
     trace (27, 13);
     }
     break;
    }
    return (v5 | v5);
   }) ((g[1] | g[1]));
   return (g[1] * v6);
  }));
  return g[2];
 });
 return 77;
}
FUNCTION maker *p3009_f1 (void) {
 __result maker *v2 = NULL;
 if (!go_on ()) { return NULL; }
 const struct defer_panic *v34 = __recover ();
 told (37, v34);
 __defer {
  __defer note ((g[1] - g[0]));
  g[1] = (g[2] ^ (g[2] + g[2]));
 }
 word v43 = 0;
 L42: ;
 v43 = (v43 + 1);
 word v46 = g[1];
 g[0] = (v46 * (v46 | g[0]));
 __defer p3009_f0 ((v46 & (g[0] & 2)));
 if (v43 < 2 && go_on ()) { goto L42; }
 __defer p3009_f1 ();
 fn *v51 = NULL;
 if (p3009_kept[1] != NULL) { v43 = p3009_kept[1] ((g[1] | 17)); }
 if (v51 != NULL) { v46 = v51 (g[0]); }
 if (v51 != NULL) { p3009_hook = defer_fn (v51); }
 p3009_hook = defer_fn (__lambda (word , (word v57), {
  __result word v58 = 0;
  if (!go_on ()) { return 0; }
  __defer p3009_f1 ();
  trace (61, v46);
 }));
 return v2;
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
     const struct defer_panic *v48 = __recover ();
     told (51, v48);
     if (v48 != NULL) {
      {
       gate *gate53 = new_gate ();
       word v54[3] = { 0, 0, 0 };
       for (word v55 = 0; v55 < 3; v55++) {
        word v56 = v55;
        auto __closure word v67 (word v60);
        __closure word v67 (word v60) {
         __closure word v65 (word v62) {
          return (g[0] ^ v2);
         }
         return (g[2] | (g[2] - g[0]));
        }
        word v68 = 92;
        __go {
         __defer done (gate53);
         auto __closure word v76 (word v71);
         __closure word v76 (word v71) {
          v71 = (g[1] * (v56 | g[2]));
          return (g[2] + (g[2] * g[0]));
         }
         v68 = (g[0] | g[2]);
         v54[v56 % 3] = v56;
        }
       }
       wait_for (gate53, 3);
       trace (53, v54[0]);
       trace (53, v54[1]);
       trace (53, v54[2]);
      }
      doer *v79 = NULL;
      if (v48 != NULL) { __panic (v48); }
     } else {
      trace (82, 16);
     }
     __defer {
      trace (84, (g[2] - (g[1] * v8)));
     }
    });
    }
    break;
   }
  }
 }
 return (g[1] * 78);
}
FUNCTION pair p3010_f1 (pair v3, fn *v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p3010_f1 (v3, __lambda (word , (word v87), {
  if (!go_on ()) { return 0; }
  for (word v89 = 0; v89 < 2 && go_on (); v89++) {
   word *v90 = &v87;
   __closure fn *v103 (word *v94) {
    if (!go_on ()) { return NULL; }
    trace (93, v87);
    return __lambda (word , (word v97), {
     if (!go_on ()) { return 0; }
     fn *v98[3] = { defer_closure_of (p3010_hook), v4, p3010_kept[2] };
     fn *v100 = v4;
     return g[1];
    });
   }
   v103 (&v87);
   word v105 = (v89 * 9);
  }
  v87 = (g[1] * (g[0] * v87));
  return 70;
 }));
 for (word v110 = 0; v110 < 4 && go_on (); v110++) 
  v3 = __lambda (pair , (pair v112, word *v113), {
   if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
   const struct defer_panic *v114 = __recover ();
   said (117, v114);
   if (v114 != NULL) {
    fn *v124[3] = { v4, __lambda (word , (word v119), {
     if (!go_on ()) { return 0; }
     word v120 = (v110 - (v112.row[1] - g[0]));
     p3010_f1 ((pair) { g[0], { (v110 * 88), (g[0] - g[1]) } }, v4);
     return 49;
    }), v4 };
   } else {
    trace (126, (v110 | (v110 - g[0])));
   }
   return v112;
  }) (v3, &v3.row[0]);
 return (pair) { g[2], { g[0], (g[1] * g[0]) } };
}
FUNCTION fn *p3010_f2 (fn *v5, fn *v6) {
 if (!go_on ()) { return NULL; }
 if (p3010_kept[0] != NULL) {
  maker *v135 = __lambda (fn *, (word v130), {
   __result fn *v131 = NULL;
   if (!go_on ()) { return NULL; }
   p3010_hook = note;
   p3010_hook = note;
  });
  __lambda (word , (word v138), {
   if (!go_on ()) { return 0; }
   __lambda (void , (void), {
    if (!go_on ()) { return ; }
    const struct defer_panic *v140 = __recover ();
    said (143, v140);
    if (v140 != NULL) {
     __lambda (word , (word v146), {
      if (!go_on ()) { return 0; }
      __defer {
       const struct defer_panic *v148 = __recover ();
       told (151, v148);
       maker *v152 = v135;
      }
      return (v138 & (v146 ^ g[1]));
     }) (g[2]);
     if (v140 != NULL) { __panic (v140); }
    }
   }) ();
   return (v138 * (g[0] - g[0]));
  }) ((g[1] ^ (g[0] * g[1])));
 } else {
  trace (157, (g[2] + (g[1] * g[1])));
 }
 return v5;
}
FUNCTION kit p3010_f3 (void) {
 if (!go_on ()) { return (kit) { NULL, 0, NULL }; }
 __defer p3010_f4 ();
 {
  gate *gate160 = new_gate ();
  word v161[3] = { 0, 0, 0 };
  for (word v162 = 0; v162 < 2; v162++) {
   word v163 = v162;
   word v165 = 57;
   __go __lambda (void, (void), {
    __defer done (gate160);
    word v167[3] = { g[1], (v165 - 15), (v165 + g[0]) };
    v161[v163 % 3] = (v165 + (g[2] - g[0]));
   }) ();
  }
  wait_for (gate160, 2);
  trace (160, v161[0]);
  trace (160, v161[1]);
 }
 p3010_kept[2] = __lambda (fn *, (word v173), {
  if (!go_on ()) { return NULL; }
  const struct defer_panic *v174 = __recover ();
  told (177, v174);
  if (v174 != NULL) {
   if (g[0] % 3 != 0) { __panic (as_ulong ((g[1] & v173))); }
  } else {
   if ((g[1] & v173) % 3 != 0) { return defer_closure_of (note); }
   __closure fn *v182 (word v183) {
    __result fn *v184 = NULL;
    if (!go_on ()) { return NULL; }
    auto __closure word v190 (void);
    __closure word v190 (void) {
     __result word v186 = 0;
     if (!go_on ()) { return 0; }
     trace (187, (g[1] * (v173 | v173)));
     __defer v182 ((v186 & 17));
     return (g[2] ^ (g[2] ^ 72));
    }
    v190 ();
    v190 ();
    return __lambda (word , (word v194), {
     if (!go_on ()) { return 0; }
     if ((g[2] | v183) % 3 != 0) { return (g[1] & g[0]); }
     return g[1];
    });
   }
  }
  p3010_doer = __lambda (void , (void), {
   if (!go_on ()) { return ; }
   for (word v199 = 0; v199 < 2 && go_on (); v199++) 
    __defer p3010_f2 (__lambda (word , (word v201), {
     if (!go_on ()) { return 0; }
     maker *v202 = NULL;
     fn *v204[3] = { NULL, NULL, NULL };
     return (g[2] | v201);
    }), __lambda (word , (word v207), {
     if (!go_on ()) { return 0; }
     if (v207 % 3 != 0) { return g[2]; }
     if (g[2] % 3 != 0) { return (g[1] | v207); }
     return (g[1] | 18);
    }));
  });
  return NULL;
 }) ((g[0] & g[2]));
 return (kit) { NULL, g[1], NULL };
}
FUNCTION void p3010_f4 (void) {
 if (!go_on ()) { return ; }
 const struct defer_panic *v213 = __recover ();
 said (216, v213);
 if (v213 != NULL) {
  if ((g[2] ^ g[0]) % 3 != 0) { return ; }
 } else {
  __defer __lambda (fn *, (word v220), {
   __result fn *v221 = NULL;
   if (!go_on ()) { return NULL; }
   const struct defer_panic *v222 = __recover ();
   said (225, v222);
   __closure void v259 (word *v227, const struct defer_panic *v228, word *v229) {
    if (!go_on ()) { return ; }
    const struct defer_panic *v230 = deep ();
    told (233, v230);
    if (v230 != NULL) {
     v220 = v220;
     if (v230 != NULL) { __panic (v230); }
    } else {
     fn *v254[3] = { __lambda (word , (word v238), {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v239 = __recover ();
      said (242, v239);
      if (v239 != NULL) {
       if (v220 % 3 != 0) { __panic (as_ulong (v220)); }
       if (v239 != NULL) { __panic (v239); }
      }
      return v220;
     }), v221, __lambda (word , (word v248), {
      if (!go_on ()) { return 0; }
      const struct defer_panic *v249 = __recover ();
      said (252, v249);
      return 3;
     }) };
     if (v221 != NULL) { applied (v221, g[0]); }
    }
    if ((v220 * (*v227)) % 3 != 0) {
     trace (258, (v220 * 61));
    }
   }
   return v221;
  }) ((g[2] - (g[2] ^ g[1])));
 }
 __defer {
  const struct defer_panic *v262 = __recover ();
  told (265, v262);
 }
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
