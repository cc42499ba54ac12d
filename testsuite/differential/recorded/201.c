/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
static word (*p201_hook) (word) = note;
FUNCTION word p201_f0 (word v1);
FUNCTION word p201_f1 (word v2, word v3, word v4);
FUNCTION word p201_f2 (pair v5, word v6);
FUNCTION pair p201_f3 (word *v7, word *v8, word v9);
FUNCTION void p201_f4 (word *v10, pair v11);
FUNCTION word p201_f0 (word v1) {
 if (!go_on ()) { return 0; }
 trace (12, (v1 & 4));
 switch ((v1 & g[0]) % 4) {
 case 0:
  {
  if ((v1 - 75) % 3 != 0) {
   __defer bump (&v1, (g[0] & (v1 ^ g[2])));
   switch ((v1 - 61) % 4) {
   case 0:
    {
    if (v1 % 3 != 0) { goto L19; }
    trace (20, 45);
    __defer p201_f0 ((g[0] ^ g[0]));
    L19: ;
    }
    break;
   case 2:
    trace (23, (v1 + (g[0] * 41)));
    break;
   }
  } else {
   trace (24, (v1 ^ (g[1] ^ g[1])));
  }
  }
  break;
 case 1:
  trace (26, (g[2] + v1));
  break;
 default:
  {
  trace (28, (v1 | (v1 + 15)));
  }
  break;
 }
 return 23;
}
FUNCTION word p201_f1 (word v2, word v3, word v4) {
 if (!go_on ()) { return 0; }
 word v30 = (v3 - (v2 * g[0]));
 word v33 = 0;
 L32: ;
 v33 = (v33 + 1);
 __defer note ((v30 ^ (v33 ^ g[1])));
 if (v33 % 3 != 0) {
  pair v38 = (pair) { (v33 + g[2]), { (g[1] | 36), (g[1] - v30) } };
 }
 if (v33 < 1 && go_on ()) { goto L32; }
 if ((v4 + v30) % 3 != 0) {
  __defer {
   __defer bump (&v30, (v4 | (v30 + v33)));
   __defer {
    __defer {
     __defer p201_f0 ((v4 + (v30 + 39)));
     trace (46, 33);
    }
    __defer p201_f2 ((pair) { v33, { 68, 50 } }, (g[0] - (g[0] & v4)));
    if ((v4 * g[1]) % 3 != 0) {
     g[0] = v33;
    }
   }
  }
 } else {
  trace (50, (g[2] * (g[0] * g[1])));
 }
 return g[1];
}
FUNCTION word p201_f2 (pair v5, word v6) {
 if (!go_on ()) { return 0; }
 mixed ((unsigned char) ((g[2] * v6)), (double) ((g[2] * (v6 - v6))) * 0.5, v5);
 for (word v54 = 0; v54 < 4 && go_on (); v54++) 
  __defer {
   __defer {
    __defer p201_f1 ((v6 & v5.w), (v54 & 66), (v54 ^ (g[0] & v6)));
    word v59 = 0;
    while (v59 < 4 && go_on ()) {
     v59 = (v59 + 1);
     v59 = (g[2] | (g[1] * v54));
     trace (63, v5.w);
     trace (64, (v54 - g[0]));
     __defer p201_f4 (&v54, v5);
    }
   }
   word v67 = 0;
   L66: ;
   v67 = (v67 + 1);
   if (v67 < 2 && go_on ()) { goto L66; }
   __defer {
    word v72 = 15;
    word *v74 = &v54;
    __defer p201_f2 (v5, (v72 ^ 78));
    __defer p201_f0 (g[0]);
   }
   v5 = v5;
   if (v67 < 2 && go_on ()) { goto L66; }
   for (word v80 = 0; v80 < 4 && go_on (); v80++) 
    __defer {
     trace (82, g[1]);
    }
  }
 return v6;
}
FUNCTION pair p201_f3 (word *v7, word *v8, word v9) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 trace (84, (v9 ^ (v9 + v9)));
 __defer p201_f0 ((v9 + (v9 + (*v7))));
 if (v9 % 3 != 0) {
  __defer p201_hook ((g[2] + (v9 * v9)));
  for (word v89 = 0; v89 < 3 && go_on (); v89++) {
   for (word v91 = 0; v91 < 2 && go_on (); v91++) {
    __defer {
     __defer bump (&v9, (g[1] | (v9 + v9)));
    }
    __defer bump (&(word) { (g[0] & v91) }, (v91 ^ (g[2] * 29)));
   }
   word v96 = 0;
   L95: ;
   v96 = (v96 + 1);
   switch ((g[0] * g[0]) % 4) {
   case 0:
    {
    v89 = (g[2] - v9);
    g[0] = (*v7);
    }
    break;
   case 1:
    {
    pair v104 = (pair) { ((*v8) - v9), { (v9 * 94), (v89 + v96) } };
    }
    break;
   case 2:
    trace (107, (g[2] + (v9 * (*v7))));
    break;
   default:
    trace (109, (v96 - (v96 ^ 32)));
    break;
   }
   if (v96 < 3 && go_on ()) { goto L95; }
  }
 }
 return (pair) { 68, { (v9 * g[2]), (v9 & 94) } };
}
FUNCTION void p201_f4 (word *v10, pair v11) {
 if (!go_on ()) { return ; }
 word v111[3] = { (g[1] & (*v10)), (g[2] ^ 30), v11.row[0] };
 switch ((v11.row[1] ^ g[0]) % 4) {
 case 0:
  if ((v111[1] & (*v10)) % 3 != 0) { break; }
  if ((g[1] & v11.w) % 3 != 0) { goto L116; }
  p201_f4 (&v111[1], v11);
  __defer {
   word v119 = (v111[v111[0] % 3] - (g[1] - g[2]));
   word v121 = (v119 - 40);
  }
  L116: ;
  __defer note ((g[2] - (g[1] - v11.w)));
  __attribute__ ((fallthrough));
 case 1:
  {
  word v125[3] = { ((*v10) | g[2]), (v111[0] * v111[0]), ((*v10) ^ 20) };
  pair v127 = v11;
  __defer note ((v111[0] | ((*v10) * v11.w)));
  }
  break;
 case 2:
  {
  if ((g[0] * v111[1]) % 3 != 0) { break; }
  }
  __attribute__ ((fallthrough));
 default:
  switch ((g[1] ^ g[1]) % 4) {
  case 0:
   __defer p201_hook (v11.row[1]);
   break;
  case 2:
   trace (137, (g[2] + (v11.w | v11.w)));
   break;
  }
  break;
 }
}
static void p201 (void) {
 refuel (); note (p201_f0 (0));
 refuel (); note (p201_f1 (7, 8, 9));
 refuel (); note (p201_f2 ((pair) { 2, { 4, 5 } }, 15));
 refuel (); p201_f3 (&g[0], &g[1], 23);
 refuel (); p201_f4 (&g[0], (pair) { 4, { 4, 5 } });
}
static word (*p202_hook) (word) = note;
FUNCTION word p202_f0 (word v1);
FUNCTION word p202_f1 (pair v2, pair v3, word v4);
FUNCTION void p202_f2 (word *v6, word v7);
FUNCTION word p202_f0 (word v1) {
 if (!go_on ()) { return 0; }
 if ((v1 + v1) % 3 != 0) { goto L8; }
 p202_hook = note;
 L8: ;
 __defer {
  word v12 = 0;
  do {
   v12 = (v12 + 1);
   __defer p202_f1 ((pair) { g[1], { (g[1] | 53), 48 } }, (pair) { (g[2] * g[0]), { g[0], g[0] } }, (g[0] - (v12 - v12)));
   __defer {
    trace (17, (v12 | (v12 * v12)));
    word v19 = 0;
    L18: ;
    v19 = (v19 + 1);
    word v22[3] = { (g[0] + g[0]), (g[2] - v12), (g[0] & 64) };
    trace (24, (g[0] ^ (v1 ^ v22[0])));
    p202_hook = p202_f0;
    if (v19 < 3 && go_on ()) { goto L18; }
    word v27 = 0;
    L26: ;
    v27 = (v27 + 1);
    __defer p202_hook ((g[0] | (g[2] + g[1])));
    trace (31, (v22[0] | (v22[2] - g[1])));
    if (v27 < 3 && go_on ()) { goto L26; }
    if (v27 < 3 && go_on ()) { goto L26; }
    __defer p202_hook ((v22[g[2] % 3] - (g[1] - g[1])));
   }
  } while (v12 < 2 && go_on ());
 }
 return (g[2] ^ (g[1] & g[0]));
}
FUNCTION word p202_f1 (pair v2, pair v3, word v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 for (word v36 = 0; v36 < 2 && go_on (); v36++) 
  __defer {
   __defer {
    __defer {
     trace (40, v4);
     __defer p202_f1 ((pair) { (g[0] ^ v4), { v3.row[0], (v36 | v3.w) } }, (pair) { v4, { 46, (v36 * 3) } }, (g[1] + (v3.row[0] * v5)));
    }
   }
  }
}
FUNCTION void p202_f2 (word *v6, word v7) {
 if (!go_on ()) { return ; }
 __defer mixed ((unsigned char) ((g[2] & (v7 * v7))), (double) (0) * 0.5, (pair) { 53, { ((*v6) & v7), 3 } });
 pair v43 = (pair) { ((*v6) | g[2]), { v7, g[0] } };
 __defer p202_f2 (v6, v7);
 if ((g[0] ^ v7) % 3 != 0) { return ; }
 word v47 = v43.row[1];
 switch ((g[0] | v47) % 4) {
 case 0:
  __defer bump (&v43.w, (v43.row[1] | (v43.w & v47)));
  if (g[0] % 3 != 1) { break; }
  __attribute__ ((fallthrough));
 case 1:
  for (word v55 = 0; v55 < 3 && go_on (); v55++) 
   note (v55);
  trace (57, (*v6));
  trace (58, v7);
  break;
 default:
  {
  word v61 = 0;
  L60: ;
  v61 = (v61 + 1);
  if (v61 < 1 && go_on ()) { goto L60; }
  __defer p202_f2 (&v7, v61);
  word v66[3] = { v61, (v47 - v43.w), (v61 - v7) };
  if (v61 < 1 && go_on ()) { goto L60; }
  }
  break;
 }
 word v69 = 0;
 do {
  v69 = (v69 + 1);
  __defer p202_hook ((v47 - (g[1] - 8)));
  if ((v47 * v69) % 3 != 0) { continue; }
  word *v74 = &v47;
 } while (v69 < 1 && go_on ());
}
static void p202 (void) {
 refuel (); note (p202_f0 (0));
 refuel (); note (p202_f1 ((pair) { 1, { 4, 5 } }, (pair) { 1, { 4, 5 } }, 9));
 refuel (); p202_f2 (&g[0], 15);
}
static word (*p203_hook) (word) = note;
FUNCTION word p203_f0 (word v1);
FUNCTION pair p203_f1 (void);
FUNCTION pair p203_f2 (void);
FUNCTION word p203_f3 (void);
FUNCTION pair p203_f4 (pair v6, word v7, word v8);
FUNCTION word p203_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 g[1] = (g[1] * g[0]);
 word v12 = 0;
 while (v12 < 1 && go_on ()) {
  v12 = (v12 + 1);
  word v16 = 0;
  while (v16 < 4 && go_on ()) {
   v16 = (v16 + 1);
   __defer p203_hook ((g[0] | (g[0] * v2)));
   word v21 = 0;
   do {
    v21 = (v21 + 1);
    v12 = 31;
    v16 = g[1];
   } while (v21 < 3 && go_on ());
   word v27 = 0;
   while (v27 < 2 && go_on ()) {
    v27 = (v27 + 1);
    p203_f2 ();
    __defer bump (&v21, (v21 & (v2 + v27)));
    word v32 = (g[0] | (g[1] | v16));
   }
  }
  v12 = v16;
  v16 = (g[0] - (g[0] | 17));
  word v37 = 0;
  L36: ;
  v37 = (v37 + 1);
  if (v37 < 3 && go_on ()) { goto L36; }
 }
 return (v2 ^ g[1]);
}
FUNCTION pair p203_f1 (void) {
 __result pair v3 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if (g[0] % 3 != 0) {
  word v42 = (g[0] & (g[2] + g[0]));
  p203_hook = note;
 } else {
  for (word v46 = 0; v46 < 3 && go_on (); v46++) {
   trace (47, (g[2] - v46));
   if ((v3.row[0] ^ v46) % 3 != 0) {
    word v50 = 0;
    L49: ;
    v50 = (v50 + 1);
    v50 = (v3.row[g[1] % 2] + (g[2] + v46));
    if (g[2] % 3 != 0) { break; }
    if (v50 < 2 && go_on ()) { goto L49; }
    if (v50 < 2 && go_on ()) { goto L49; }
   } else {
    word v57 = 0;
    while (v57 < 1 && go_on ()) {
     v57 = (v57 + 1);
     __defer p203_f2 ();
     v57 = (g[0] ^ (g[0] - 12));
     if ((g[2] | 56) % 3 != 0) { break; }
     if (g[0] % 3 != 0) { break; }
    }
   }
  }
  trace (64, (g[2] & (v3.w * g[2])));
  if ((g[0] - 83) % 3 != 0) { return v3; }
 }
 for (word v67 = 0; v67 < 3 && go_on (); v67++) {
  __defer p203_f0 (g[0]);
  __defer {
   __defer p203_hook ((g[0] | v67));
  }
 }
 return v3;
}
FUNCTION pair p203_f2 (void) {
 __result pair v4 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v73 = 0;
 while (v73 < 1 && go_on ()) {
  v73 = (v73 + 1);
  if ((v73 + 92) % 3 != 0) {
   __defer {
    word v79 = 0;
    do {
     v79 = (v79 + 1);
     v4 = p203_f2 ();
     __defer p203_hook ((v4.w - v79));
     trace (84, 61);
     trace (85, (v79 - (v73 ^ 16)));
    } while (v79 < 2 && go_on ());
    trace (86, (g[1] | (g[1] * v79)));
    __defer bump (&v79, v73);
   }
   __defer bump (&v73, (v73 | (v73 ^ v4.w)));
  }
  word v90 = 0;
  L89: ;
  v90 = (v90 + 1);
  p203_hook = note;
  __defer note ((g[0] & (v90 | v73)));
  if (v90 < 3 && go_on ()) { goto L89; }
 }
 v4.w = 11;
 word v96[3] = { (v73 ^ v73), v73, 49 };
 trace (98, (v4.w * v4.w));
 return (pair) { (v96[0] * v4.row[0]), { v4.row[g[2] % 2], v73 } };
}
FUNCTION word p203_f3 (void) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  v5 = p203_f0 (v5);
  for (word v103 = 0; v103 < 2 && go_on (); v103++) {
   trace (104, (v5 * v5));
   if ((v103 ^ 86) % 3 != 0) {
    g[2] = (v103 + v5);
    __defer mixed ((unsigned char) (v5), (double) ((g[0] + 27)) * 0.5, (pair) { (g[0] ^ v103), { g[1], (v103 ^ v103) } });
    switch ((g[2] + g[0]) % 4) {
    case 0:
     {
     if (v5 % 3 != 0) { break; }
     }
     break;
    case 2:
     {
     __defer p203_f4 ((pair) { (v103 ^ v103), { (g[0] | g[0]), v5 } }, (v103 * (v5 - g[0])), (g[1] | v103));
     word v113[3] = { (g[1] + g[1]), 98, (g[1] ^ v5) };
     }
     break;
    default:
     {
     p203_f4 ((pair) { g[2], { 2, g[2] } }, (v103 ^ (v103 + g[0])), 24);
     }
     break;
    }
   } else {
    word v118 = 0;
    L117: ;
    v118 = (v118 + 1);
    trace (121, (g[0] * v5));
    word v122 = (v5 | g[1]);
    if (v118 < 1 && go_on ()) { goto L117; }
   }
  }
 }
}
FUNCTION pair p203_f4 (pair v6, word v7, word v8) {
 __result pair v9 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word *v124 = &v8;
 if ((v8 - v9.w) % 3 != 0) { return v6; }
 trace (127, (v7 * (v7 & v7)));
 __defer p203_hook ((v8 - (v6.row[0] + v7)));
 trace (129, (g[0] + v7));
 if (v8 % 3 != 0) { return (pair) { v7, { ((*v124) & v8), 62 } }; }
 __defer p203_f4 (v9, 89, (*v124));
 v8 = p203_f3 ();
 __defer p203_f4 (v9, (v9.w & (v7 + v7)), (v8 | v6.row[v8 % 2]));
 return v6;
}
static void p203 (void) {
 refuel (); note (p203_f0 (0));
 refuel (); p203_f1 ();
 refuel (); p203_f2 ();
 refuel (); note (p203_f3 ());
 refuel (); p203_f4 ((pair) { 4, { 4, 5 } }, 29, 30);
}
static word (*p204_hook) (word) = note;
FUNCTION word p204_f0 (word v1);
FUNCTION word p204_f1 (word v3, word *v4);
FUNCTION word p204_f2 (pair v6, word v7, word *v8);
FUNCTION word p204_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 if ((g[2] ^ v2) % 3 != 0) { goto L9; }
 if ((v2 | v2) % 3 != 0) { goto L10; }
 __defer mixed ((unsigned char) (g[1]), (double) ((v2 + 13)) * 0.5, (pair) { (v1 | 23), { (g[2] & 54), (g[1] + g[0]) } });
 L10: ;
 L9: ;
 trace (12, g[1]);
 for (word v14 = 0; v14 < 2 && go_on (); v14++) {
  __defer p204_f2 ((pair) { 37, { g[1], v1 } }, (g[2] & v14), &v2);
  __defer mixed ((unsigned char) ((v2 | (v2 ^ 39))), (double) ((v1 + v1)) * 0.5, (pair) { (g[1] & g[2]), { (v2 ^ g[2]), (v1 * g[1]) } });
  word v18 = 0;
  do {
   v18 = (v18 + 1);
   word v22 = 0;
   L21: ;
   v22 = (v22 + 1);
   __defer p204_f0 ((v18 ^ (v14 ^ 68)));
   word v27 = 0;
   while (v27 < 1 && go_on ()) {
    v27 = (v27 + 1);
   }
   if (v22 < 2 && go_on ()) { goto L21; }
  } while (v18 < 4 && go_on ());
 }
 return v2;
}
FUNCTION word p204_f1 (word v3, word *v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 if ((v3 ^ g[2]) % 3 != 0) { return ((*v4) * v3); }
 if (v3 % 3 != 0) {
  word v34 = 0;
  L33: ;
  v34 = (v34 + 1);
  __defer note ((v5 + (g[2] - 10)));
  word v38 = (g[0] ^ (g[0] ^ v3));
  trace (40, 20);
  if (v34 < 1 && go_on ()) { goto L33; }
  for (word v42 = 0; v42 < 4 && go_on (); v42++) {
   if (g[2] % 3 != 0) { goto L43; }
   if (v42 % 3 != 0) { break; }
   __defer p204_f1 ((g[2] - (g[2] & v34)), &v34);
   L43: ;
   __defer mixed ((unsigned char) ((*v4)), (double) ((g[0] & (g[2] | g[2]))) * 0.5, (pair) { (g[2] | g[1]), { v5, (v42 - v5) } });
  }
  v5 = (g[0] - (g[1] ^ 57));
 } else {
  __defer {
   __defer p204_f1 ((v5 * v3), v4);
   if (((*v4) & (*v4)) % 3 != 0) { goto L50; }
   trace (51, (v5 ^ (v3 * v3)));
   L50: ;
   v5 = note ((v5 & (v3 ^ v5)));
  }
  word v54 = 0;
  do {
   v54 = (v54 + 1);
   __defer {
    trace (58, 45);
   }
  } while (v54 < 4 && go_on ());
 }
 return (v3 | (v5 & v3));
}
FUNCTION word p204_f2 (pair v6, word v7, word *v8) {
 if (!go_on ()) { return 0; }
 trace (60, (g[1] & v7));
 word v62 = 0;
 L61: ;
 v62 = (v62 + 1);
 for (word v66 = 0; v66 < 4 && go_on (); v66++) {
  if (g[0] % 3 != 1) {
   trace (68, v6.row[((*v8) ^ 96) % 2]);
   g[2] = (v7 - (v66 - 54));
   __defer {
    p204_hook = p204_f0;
    __defer p204_hook (v62);
    trace (73, v6.row[0]);
   }
  } else {
   if ((g[0] * v66) % 3 != 0) { break; }
  }
 }
 if (v62 < 2 && go_on ()) { goto L61; }
 return v7;
}
static void p204 (void) {
 refuel (); note (p204_f0 (0));
 refuel (); note (p204_f1 (7, &g[1]));
 refuel (); note (p204_f2 ((pair) { 2, { 4, 5 } }, 15, &g[2]));
}
static word (*p205_hook) (word) = note;
FUNCTION word p205_f0 (word v1);
FUNCTION word p205_f1 (word v3, word *v4);
FUNCTION word p205_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 word v6 = 0;
 L5: ;
 v6 = (v6 + 1);
 v1 = note ((g[2] + (v1 - v2)));
 word *v10 = &v2;
 __defer mixed ((unsigned char) ((v6 & (v1 + g[2]))), (double) ((g[1] * (v6 ^ g[0]))) * 0.5, (pair) { v2, { (v1 | g[2]), g[2] } });
 trace (13, v2);
 if (v6 < 3 && go_on ()) { goto L5; }
 switch (g[1] % 4) {
 case 0:
  {
  word v16[3] = { (v6 ^ 75), (v1 | 17), 4 };
  v6 = ((*v10) & (v1 | 60));
  }
  break;
 case 1:
  {
  trace (20, (g[2] ^ (v6 | v1)));
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (22, (v6 & (v6 + g[0])));
  break;
 }
 return 5;
}
FUNCTION word p205_f1 (word v3, word *v4) {
 if (!go_on ()) { return 0; }
 trace (24, 33);
 __defer {
  trace (26, g[2]);
  word v28 = 0;
  while (v28 < 1 && go_on ()) {
   v28 = (v28 + 1);
   __defer bump (&v28, (*v4));
   __defer p205_f1 ((g[1] + v3), &v3);
   if (v28 % 3 != 0) {
    word v35 = 0;
    do {
     v35 = (v35 + 1);
     g[1] = (v35 & (v3 + g[2]));
     __defer p205_f1 (((*v4) | g[1]), v4);
    } while (v35 < 4 && go_on ());
   } else {
    trace (40, 64);
   }
  }
 }
 return (g[2] * g[0]);
}
static void p205 (void) {
 refuel (); note (p205_f0 (0));
 refuel (); note (p205_f1 (7, &g[1]));
}
static word (*p206_hook) (word) = note;
FUNCTION word p206_f0 (word v1);
FUNCTION word p206_f1 (word v2);
FUNCTION word p206_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer bump (&v1, (g[1] * v1));
 g[0] = g[1];
 trace (5, (v1 ^ (v1 - 34)));
 word v7 = 0;
 do {
  v7 = (v7 + 1);
  trace (10, g[1]);
  __defer p206_f1 ((v7 + (v7 - 35)));
  v7 = note ((v7 + (v7 + 31)));
  __defer {
   word v15 = 0;
   L14: ;
   v15 = (v15 + 1);
   v15 = (g[2] + (g[1] ^ 35));
   for (word v20 = 0; v20 < 4 && go_on (); v20++) {
    v7 = v1;
    g[2] = (v20 - v20);
   }
   word v23 = (g[2] & (v7 + g[0]));
   if (v15 < 3 && go_on ()) { goto L14; }
  }
 } while (v7 < 4 && go_on ());
 return (v7 + (v7 ^ 83));
}
FUNCTION word p206_f1 (word v2) {
 if (!go_on ()) { return 0; }
 switch ((v2 & v2) % 4) {
 case 0:
  {
  if (g[0] % 3 != 2) { goto L28; }
  v2 = (v2 * g[0]);
  L28: ;
  trace (30, g[1]);
  v2 = (v2 * (g[2] | v2));
  }
  break;
 case 2:
  {
  word v34 = 0;
  do {
   v34 = (v34 + 1);
   __defer p206_f1 ((g[2] + (g[2] + g[1])));
   word v38 = (g[1] & (v34 * v2));
   trace (40, v2);
  } while (v34 < 1 && go_on ());
  __defer p206_f0 ((v2 - (g[0] * 90)));
  if ((v2 * 85) % 3 != 0) { return (v34 ^ g[1]); }
  }
  break;
 default:
  {
  trace (44, (g[2] & (v2 * v2)));
  word v46 = 0;
  do {
   v46 = (v46 + 1);
   v2 = v2;
   __defer p206_hook ((g[1] - (v46 + 57)));
   trace (51, (v2 - (v2 + g[2])));
   __defer bump (&v46, v46);
  } while (v46 < 2 && go_on ());
  __defer p206_f0 ((g[2] + (g[2] + 79)));
  }
  break;
 }
 if ((v2 + g[2]) % 3 != 0) { return (v2 ^ (g[2] - 70)); }
 p206_f1 (v2);
 __defer p206_f1 ((g[0] & (g[0] | 58)));
 word v58 = 0;
 while (v58 < 2 && go_on ()) {
  v58 = (v58 + 1);
 }
 return v58;
}
static void p206 (void) {
 refuel (); note (p206_f0 (0));
 refuel (); note (p206_f1 (7));
}
static word (*p207_hook) (word) = note;
FUNCTION word p207_f0 (word v1);
FUNCTION pair p207_f1 (word v3, word v4, word v5);
FUNCTION word p207_f2 (void);
FUNCTION word p207_f3 (word *v7);
FUNCTION word p207_f4 (word *v9, word v10);
FUNCTION word p207_f5 (word *v11, word v12, word v13);
FUNCTION word p207_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer p207_f2 ();
  if (g[1] % 3 != 0) { goto L16; }
  g[2] = (g[1] - (g[1] - 59));
  trace (18, 33);
  p207_hook = note;
  L16: ;
 }
 word v20 = (g[2] + (v1 + 24));
 v1 = p207_f2 ();
 __defer {
  trace (24, 79);
 }
}
FUNCTION pair p207_f1 (word v3, word v4, word v5) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer note (9);
 __defer {
  word v27[3] = { (g[1] ^ g[2]), (g[1] - v4), (v5 ^ v3) };
  __defer p207_f3 (&v4);
  word v31 = 0;
  while (v31 < 1 && go_on ()) {
   v31 = (v31 + 1);
   switch ((g[1] ^ 58) % 4) {
   case 0:
    {
    mixed ((unsigned char) ((v31 & (v4 ^ 90))), (double) ((v4 + (v27[0] - g[0]))) * 0.5, (pair) { (g[0] * v5), { (v31 ^ v5), (v4 ^ v31) } });
    }
    break;
   case 2:
    {
    v5 = v5;
    }
    break;
   default:
    {
    word v41 = 0;
    while (v41 < 3 && go_on ()) {
     v41 = (v41 + 1);
     word v44[3] = { (g[1] + 15), g[1], (g[0] + v41) };
     v5 = (g[0] | (g[2] - v41));
     v4 = (v27[2] ^ (v27[1] | v41));
     g[0] = g[1];
    }
    v41 = p207_f4 (&v41, (g[0] + (g[0] - v3)));
    if (g[0] % 3 != 2) { break; }
    }
    break;
   }
  }
 }
 return (pair) { g[1], { (v5 | g[2]), (g[0] + v5) } };
}
FUNCTION word p207_f2 (void) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 word v53 = 0;
 while (v53 < 4 && go_on ()) {
  v53 = (v53 + 1);
  word v56[3] = { (g[1] | g[1]), g[0], (g[2] | v6) };
  __defer {
   __defer {
    v53 = (v6 | (v6 ^ v6));
    for (word v62 = 0; v62 < 3 && go_on (); v62++) {
     if ((v6 & g[2]) % 3 != 0) { continue; }
     word v64 = 31;
    }
   }
  }
 }
 return 49;
}
FUNCTION word p207_f3 (word *v7) {
 __result word v8 = 0;
 if (!go_on ()) { return 0; }
 word v67 = (v8 & g[0]);
 word v70 = 0;
 L69: ;
 v70 = (v70 + 1);
 for (word v74 = 0; v74 < 4 && go_on (); v74++) {
  if ((v70 * g[2]) % 3 != 0) {
   switch ((v67 ^ v67) % 4) {
   case 0:
    __defer p207_f4 (&v67, (v67 * (v8 * 38)));
    v70 = (g[0] + (g[1] ^ v74));
    break;
   default:
    if ((v74 - (*v7)) % 3 != 0) { break; }
    v74 = g[1];
    if (v70 < 3 && go_on ()) { goto L69; }
    break;
   }
  }
  if (g[0] % 3 != 2) {
   __defer {
    __defer note (98);
   }
  } else {
   trace (87, (g[1] * (v70 * v74)));
  }
 }
 if (v70 < 3 && go_on ()) { goto L69; }
 return (v8 + (*v7));
}
FUNCTION word p207_f4 (word *v9, word v10) {
 if (!go_on ()) { return 0; }
 __defer bump (&v10, (g[1] - v10));
 if (v10 % 3 != 0) { return (v10 - (v10 - v10)); }
 word v92 = 0;
 do {
  v92 = (v92 + 1);
  for (word v96 = 0; v96 < 3 && go_on (); v96++) {
   note ((v96 * ((*v9) * v96)));
   switch ((*v9) % 4) {
   case 0:
    {
    if ((*v9) % 3 != 0) 
     __defer p207_f4 (&v10, (v10 - (v96 | 41)));
    }
    break;
   case 1:
    {
    v92 = (g[0] - (v92 + g[0]));
    }
    __attribute__ ((fallthrough));
   case 2:
    {
    word v106 = 0;
    L105: ;
    v106 = (v106 + 1);
    word v109 = (g[0] ^ 72);
    if (v106 < 3 && go_on ()) { goto L105; }
    if (v106 < 3 && go_on ()) { goto L105; }
    if ((g[2] - (*v9)) % 3 != 0) { break; }
    if (((*v9) * 26) % 3 != 0) { break; }
    }
    break;
   default:
    {
    word v116 = 0;
    L115: ;
    v116 = (v116 + 1);
    g[2] = (g[0] * (g[2] * v96));
    if ((v116 ^ 24) % 3 != 0) { continue; }
    trace (121, (v10 - v116));
    __defer p207_hook (g[2]);
    if (v116 < 4 && go_on ()) { goto L115; }
    }
    break;
   }
  }
 } while (v92 < 2 && go_on ());
 return (v92 ^ (v92 - 12));
}
FUNCTION word p207_f5 (word *v11, word v12, word v13) {
 if (!go_on ()) { return 0; }
 word v124 = (v12 - (v13 & g[1]));
 __defer bump (&v124, g[1]);
 v13 = note (g[1]);
 g[1] = (v12 - ((*v11) + g[0]));
 trace (129, (g[2] - v13));
 __defer {
  if ((v124 ^ v13) % 3 != 0) {
   if (g[1] % 3 != 0) { goto L132; }
   v124 = (v13 & (*v11));
   L132: ;
   word v135 = 0;
   L134: ;
   v135 = (v135 + 1);
   for (word v139 = 0; v139 < 2 && go_on (); v139++) {
    __defer p207_f1 ((g[0] + (g[1] | 23)), (v135 ^ (*v11)), (v139 | (v139 & (*v11))));
    __defer bump (&v139, (v13 | v12));
    word v142[3] = { (g[1] ^ v124), v139, ((*v11) * v13) };
    mixed ((unsigned char) ((*v11)), (double) ((v142[0] & ((*v11) & (*v11)))) * 0.5, (pair) { (v135 * v135), { ((*v11) & v135), v139 } });
   }
   v124 = (v13 | v135);
   trace (146, (g[2] ^ (g[2] - 57)));
   trace (147, (v13 | g[1]));
   if (v135 < 4 && go_on ()) { goto L134; }
  }
 }
 return (g[1] & ((*v11) + 54));
}
static void p207 (void) {
 refuel (); note (p207_f0 (0));
 refuel (); p207_f1 (7, 8, 9);
 refuel (); note (p207_f2 ());
 refuel (); note (p207_f3 (&g[0]));
 refuel (); note (p207_f4 (&g[0], 29));
 refuel (); note (p207_f5 (&g[0], 36, 37));
}
static word (*p208_hook) (word) = note;
FUNCTION word p208_f0 (word v1);
FUNCTION word p208_f1 (word v3, word v4, word v5);
FUNCTION pair p208_f2 (word v7, word v8, pair v9);
FUNCTION pair p208_f3 (word *v11, word v12, word *v13);
FUNCTION word p208_f4 (word *v14, word *v15);
FUNCTION void p208_f5 (word v17, word v18);
FUNCTION word p208_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 pair v19 = (pair) { (g[2] | v2), { g[0], (g[0] * g[1]) } };
 trace (21, (v2 ^ (g[2] | v2)));
 word v23 = 0;
 do {
  v23 = (v23 + 1);
  word v26 = 61;
  word *v28 = &v19.w;
  __defer p208_f5 ((v23 & (v1 * v1)), (v2 ^ (v2 * g[0])));
  word v32 = 0;
  do {
   v32 = (v32 + 1);
   if (v2 % 3 != 0) { goto L35; }
   g[0] = (v32 | (v26 & v1));
   __defer p208_f1 (v32, (v23 | (g[2] + 2)), (v32 & 20));
   L35: ;
   if (v26 % 3 != 0) {
    for (word v40 = 0; v40 < 2 && go_on (); v40++) {
     trace (41, (g[1] ^ (v19.row[0] - v32)));
     pair v42 = v19;
    }
   } else {
    trace (44, v26);
   }
  } while (v32 < 3 && go_on ());
 } while (v23 < 4 && go_on ());
}
FUNCTION word p208_f1 (word v3, word v4, word v5) {
 __result word v6 = 0;
 if (!go_on ()) { return 0; }
 if (g[1] % 3 != 0) { return 45; }
 g[0] = (v4 * (g[2] * v5));
 word *v47 = &v5;
 if ((v4 | g[1]) % 3 != 0) { goto L49; }
 (*v47) = g[2];
 switch (g[1] % 4 + 1) {
 case 0:
  {
  __defer p208_f5 ((g[2] | (v3 | g[2])), ((*v47) - ((*v47) - g[1])));
  __defer p208_f5 (((*v47) & (v5 ^ g[0])), v6);
  word v56 = 0;
  L55: ;
  v56 = (v56 + 1);
  trace (59, (v5 & (v5 - v56)));
  __defer note ((g[2] & (g[0] * g[0])));
  if (v56 < 2 && go_on ()) { goto L55; }
  }
  break;
 }
 L49: ;
}
FUNCTION pair p208_f2 (word v7, word v8, pair v9) {
 __result pair v10 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 v7 = p208_f1 (g[2], 94, (v7 * (g[1] ^ 78)));
 v10 = (pair) { (g[2] & 88), { (v9.row[1] | 84), (g[0] | v7) } };
 word v64 = 0;
 L63: ;
 v64 = (v64 + 1);
 __defer p208_f5 (g[1], 72);
 v10 = p208_f2 (80, (g[0] & (v64 + g[1])), (pair) { (v10.row[0] + v7), { (v7 & 8), (v64 - v9.row[1]) } });
 trace (69, g[0]);
 if (v64 < 2 && go_on ()) { goto L63; }
 word v71 = 0;
 L70: ;
 v71 = (v71 + 1);
 v10.w = (v64 ^ 5);
 note ((v64 + g[0]));
 if (v71 < 3 && go_on ()) { goto L70; }
 v8 = (v71 * (v7 & v8));
 g[1] = (v7 | 56);
 trace (78, v9.row[(v64 - g[2]) % 2]);
 for (word v80 = 0; v80 < 4 && go_on (); v80++) {
  __defer {
   word v82 = (v10.w * (v10.w - v10.w));
   word v85 = 0;
   do {
    v85 = (v85 + 1);
    trace (88, v9.w);
    for (word v90 = 0; v90 < 1 && go_on (); v90++) {
     v82 = (v85 | (v10.row[1] + v10.w));
     v9 = v10;
     __defer p208_f2 ((v85 | v82), (v10.row[1] * v9.row[0]), v10);
     if ((v7 + g[0]) % 3 != 0) { break; }
    }
   } while (v85 < 4 && go_on ());
   word v96 = 0;
   do {
    v96 = (v96 + 1);
   } while (v96 < 1 && go_on ());
  }
 }
 return v10;
}
FUNCTION pair p208_f3 (word *v11, word v12, word *v13) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if ((v12 - 86) % 3 != 0) { return (pair) { (v12 - v12), { v12, ((*v11) ^ v12) } }; }
 if ((v12 - v12) % 3 != 0) { return (pair) { (v12 * 45), { v12, (v12 - v12) } }; }
 __defer mixed ((unsigned char) ((v12 | v12)), (double) (41) * 0.5, (pair) { (g[2] | 25), { ((*v13) + 54), (*v13) } });
 pair v103 = (pair) { (g[0] * v12), { (v12 | v12), (v12 & g[0]) } };
 word v106 = 0;
 do {
  v106 = (v106 + 1);
  if (g[0] % 3 != 1) { break; }
  if ((g[0] - 59) % 3 != 0) { break; }
 } while (v106 < 3 && go_on ());
 __defer mixed ((unsigned char) ((*v13)), (double) ((v103.row[1] & (g[0] * 8))) * 0.5, v103);
 __defer {
  word v113 = (v106 + (g[1] | (*v11)));
 }
 return v103;
}
FUNCTION word p208_f4 (word *v14, word *v15) {
 __result word v16 = 0;
 if (!go_on ()) { return 0; }
 trace (116, (g[0] * (v16 - 28)));
 word v117 = 35;
 word v119 = 78;
 g[2] = (v16 | v16);
 word v122 = 30;
 word v124[3] = { (v117 & 19), (v119 + 99), (v122 - 72) };
 for (word v127 = 0; v127 < 4 && go_on (); v127++) {
  if (v127 % 3 != 0) { break; }
  if ((v124[1] * 81) % 3 != 0) {
   trace (130, (v127 - ((*v14) ^ v119)));
   if ((v124[1] ^ v124[0]) % 3 != 0) { continue; }
  }
  trace (132, ((*v15) | (v122 | v16)));
  if ((v127 | 8) % 3 != 0) { goto L133; }
  {
   for (word v136 = 0; v136 < 1 && go_on (); v136++) {
    pair v137 = (pair) { v127, { (v136 | 67), (v124[1] | 72) } };
   }
  }
  L133: ;
 }
}
FUNCTION void p208_f5 (word v17, word v18) {
 if (!go_on ()) { return ; }
 word v139[3] = { 48, g[0], v17 };
 if (v17 % 3 != 0) {
  if ((v18 + v17) % 3 != 0) { goto L142; }
  switch (g[1] % 4) {
  case 0:
   {
   word v146 = 0;
   L145: ;
   v146 = (v146 + 1);
   word v149 = v146;
   p208_hook = p208_f0;
   __defer mixed ((unsigned char) ((g[0] + v139[2])), (double) ((g[2] - v139[2])) * 0.5, (pair) { v139[v139[0] % 3], { v139[1], (g[1] & v139[2]) } });
   trace (153, g[1]);
   if (v146 < 1 && go_on ()) { goto L145; }
   }
   break;
  case 1:
   {
   word v155 = (v18 + v18);
   v155 = 66;
   __defer p208_f3 (&v17, (g[0] * g[2]), &v17);
   }
   break;
  case 2:
   {
   __defer p208_f2 ((v18 * (g[1] * g[1])), (g[2] ^ (v17 | 11)), (pair) { v18, { (g[0] * v139[2]), v18 } });
   }
   __attribute__ ((fallthrough));
  default:
   __defer note ((v18 | (g[1] | g[0])));
   break;
  }
  L142: ;
  v139[0] = (g[0] | (g[1] ^ v18));
 } else {
  trace (164, (v139[v18 % 3] ^ g[0]));
 }
}
static void p208 (void) {
 refuel (); note (p208_f0 (0));
 refuel (); note (p208_f1 (7, 8, 9));
 refuel (); p208_f2 (14, 15, (pair) { 2, { 4, 5 } });
 refuel (); p208_f3 (&g[0], 22, &g[2]);
 refuel (); note (p208_f4 (&g[0], &g[1]));
 refuel (); p208_f5 (35, 36);
}
static word (*p209_hook) (word) = note;
FUNCTION word p209_f0 (word v1);
FUNCTION void p209_f1 (word *v2, word v3);
FUNCTION word p209_f2 (pair v4, word *v5, pair v6);
FUNCTION word p209_f3 (word *v7, word v8);
FUNCTION word p209_f4 (word *v10);
FUNCTION word p209_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word v13 = 0;
 while (v13 < 1 && go_on ()) {
  v13 = (v13 + 1);
  switch ((g[2] + g[0]) % 4) {
  case 0:
   if ((g[1] + g[1]) % 3 != 0) { break; }
   __attribute__ ((fallthrough));
  case 1:
   {
   if (g[0] % 3 != 2) {
    word v22 = 0;
    while (v22 < 1 && go_on ()) {
     v22 = (v22 + 1);
     word v25 = (g[2] | v13);
     __defer p209_f2 ((pair) { v22, { (v13 * v1), (v22 & g[0]) } }, &v22, (pair) { v13, { (g[1] + v13), (v1 ^ g[1]) } });
     __defer note ((v22 + (g[2] & v13)));
    }
    p209_hook = note;
    __defer p209_f1 (&v1, (g[1] ^ 24));
   } else {
    trace (31, v13);
   }
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (33, (g[0] ^ (g[1] ^ g[1])));
   }
   break;
  }
 }
 return (g[0] - 97);
}
FUNCTION void p209_f1 (word *v2, word v3) {
 if (!go_on ()) { return ; }
 v3 = v3;
 switch ((g[1] * v3) % 4) {
 case 1:
  switch (v3 % 4) {
  case 0:
   {
   trace (40, (g[1] & (g[1] * 94)));
   word v42 = 0;
   L41: ;
   v42 = (v42 + 1);
   trace (45, v42);
   p209_hook = note;
   __defer {
    trace (48, (v3 - (g[1] ^ g[0])));
   }
   if (v42 < 4 && go_on ()) { goto L41; }
   }
   break;
  case 1:
   trace (50, g[2]);
   break;
  case 2:
   {
   trace (52, (v3 ^ v3));
   }
   break;
  }
  break;
 case 2:
  {
  trace (54, ((*v2) ^ (*v2)));
  }
  break;
 default:
  trace (56, 60);
  break;
 }
}
FUNCTION word p209_f2 (pair v4, word *v5, pair v6) {
 if (!go_on ()) { return 0; }
 note ((g[1] + (g[2] - g[2])));
 if (((*v5) ^ g[1]) % 3 != 0) { goto L58; }
 if ((v6.row[0] * g[0]) % 3 != 0) {
  word v61 = 0;
  L60: ;
  v61 = (v61 + 1);
  bump (&v61, (v61 | ((*v5) & g[2])));
  g[0] = g[1];
  switch ((v61 ^ v61) % 4) {
  case 0:
   trace (68, (g[2] ^ (v61 - v61)));
   break;
  case 1:
   {
   word *v70 = &v6.row[v6.row[1] % 2];
   if (((*v5) * v4.w) % 3 != 0) { goto L58; }
   }
   break;
  case 2:
   trace (74, ((*v5) & (v6.w ^ 52)));
   __attribute__ ((fallthrough));
  default:
   trace (76, (g[0] * v61));
   break;
  }
  if (v61 < 2 && go_on ()) { goto L60; }
 }
 L58: ;
 return (g[0] | ((*v5) | g[2]));
}
FUNCTION word p209_f3 (word *v7, word v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 if (g[0] % 3 != 1) { return (v8 - (g[1] * 63)); }
 mixed ((unsigned char) ((g[1] - g[1])), (double) ((v9 + (g[0] & 8))) * 0.5, (pair) { v9, { (g[0] ^ v8), ((*v7) | 27) } });
 if ((v8 + 77) % 3 != 0) { return (v8 ^ (v8 - v8)); }
 for (word v82 = 0; v82 < 1 && go_on (); v82++) {
  word v83 = (v82 & (g[0] + v8));
  g[2] = (*v7);
 }
 if (v9 % 3 != 0) { return 25; }
 if ((v8 & g[0]) % 3 != 0) { return (v9 + g[1]); }
 __defer p209_f1 (&v8, (g[0] ^ ((*v7) - (*v7))));
 word v90 = 0;
 do {
  v90 = (v90 + 1);
  pair v93 = (pair) { 56, { (v9 | (*v7)), (v90 | v8) } };
  word v96 = 0;
  L95: ;
  v96 = (v96 + 1);
  if (v96 < 3 && go_on ()) { goto L95; }
  __defer {
   __defer note ((v93.w & (v93.row[0] * 42)));
  }
  if (v96 < 3 && go_on ()) { goto L95; }
 } while (v90 < 1 && go_on ());
 return g[1];
}
FUNCTION word p209_f4 (word *v10) {
 __result word v11 = 0;
 if (!go_on ()) { return 0; }
 trace (103, (v11 & 30));
 trace (104, (g[0] + ((*v10) - v11)));
 switch ((*v10) % 4) {
 case 0:
  v11 = ((*v10) * v11);
  break;
 case 1:
  {
  trace (109, v11);
  trace (110, (v11 & ((*v10) - 35)));
  word v111 = (g[0] ^ (v11 ^ g[1]));
  }
  break;
 case 2:
  if ((*v10) % 3 != 0) { return (*v10); }
  break;
 default:
  {
  __defer {
   v11 = (v11 + (g[1] - 59));
   __defer p209_f2 ((pair) { (v11 & (*v10)), { 94, (v11 | 27) } }, &v11, (pair) { (g[1] - 88), { (v11 ^ g[1]), (v11 & g[1]) } });
  }
  switch ((g[2] | g[1]) % 4) {
  case 0:
   {
   trace (121, g[0]);
   }
   break;
  case 1:
   trace (123, ((*v10) - (v11 ^ v11)));
   break;
  }
  }
  break;
 }
 return (v11 | ((*v10) ^ v11));
}
static void p209 (void) {
 refuel (); note (p209_f0 (0));
 refuel (); p209_f1 (&g[0], 8);
 refuel (); note (p209_f2 ((pair) { 2, { 4, 5 } }, &g[1], (pair) { 2, { 4, 5 } }));
 refuel (); note (p209_f3 (&g[0], 22));
 refuel (); note (p209_f4 (&g[0]));
}
static word (*p210_hook) (word) = note;
FUNCTION word p210_f0 (word v1);
FUNCTION word p210_f1 (void);
FUNCTION word p210_f2 (word *v4, word v5, pair v6);
FUNCTION pair p210_f3 (word v8);
FUNCTION pair p210_f4 (void);
FUNCTION word p210_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 word v9 = (g[0] & v2);
 trace (11, (g[2] * (v9 - g[1])));
 if ((v9 | 85) % 3 != 0) { goto L12; }
 {
  __defer note (v9);
  word v16 = 0;
  L15: ;
  v16 = (v16 + 1);
  g[0] = (g[0] - v2);
  word v21 = 0;
  L20: ;
  v21 = (v21 + 1);
  __defer mixed ((unsigned char) ((g[1] * (g[0] & v1))), (double) ((v1 ^ (g[1] & g[1]))) * 0.5, (pair) { (v1 * g[0]), { (v16 - g[2]), (v16 & 82) } });
  word v25 = (g[2] + (g[2] ^ 17));
  __defer p210_f2 (&v25, (v21 * (g[2] ^ v25)), (pair) { (v25 & g[1]), { v21, (g[0] + v16) } });
  if (v21 < 1 && go_on ()) { goto L20; }
  switch (g[1] % 4) {
  case 0:
   {
   trace (30, (v21 & (g[0] & 61)));
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   trace (32, (g[0] & 85));
   }
   break;
  case 2:
   trace (34, v2);
   break;
  }
  if (v16 < 4 && go_on ()) { goto L15; }
 }
 L12: ;
 return (g[1] + g[1]);
}
FUNCTION word p210_f1 (void) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 trace (36, g[0]);
 pair v37 = (pair) { (g[1] + 65), { (g[0] * g[2]), (g[2] ^ v3) } };
 v3 = p210_f0 ((g[0] - (v3 | v3)));
 pair v40 = v37;
 word v42[3] = { v3, (g[1] ^ g[2]), (g[1] * v40.w) };
 word v45 = 0;
 L44: ;
 v45 = (v45 + 1);
 if (v45 % 3 != 0) { goto L48; }
 if ((v42[2] | v3) % 3 != 0) {
  word v51 = 0;
  while (v51 < 3 && go_on ()) {
   v51 = (v51 + 1);
   word v54 = (v45 * (v40.row[0] + 45));
   if (v40.row[0] % 3 != 0) { goto L48; }
   trace (57, (v42[2] * (v45 * v45)));
  }
 }
 L48: ;
 word v59 = 0;
 do {
  v59 = (v59 + 1);
  __defer {
   v37 = v40;
   word v65 = 0;
   while (v65 < 2 && go_on ()) {
    v65 = (v65 + 1);
    trace (68, v65);
    trace (69, (v42[g[0] % 3] * 23));
   }
  }
 } while (v59 < 1 && go_on ());
 if (v45 < 2 && go_on ()) { goto L44; }
 return v42[(v40.w - 7) % 3];
}
FUNCTION word p210_f2 (word *v4, word v5, pair v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 for (word v72 = 0; v72 < 3 && go_on (); v72++) {
  if ((v6.row[0] ^ v72) % 3 != 0) { continue; }
  if ((v5 - g[1]) % 3 != 0) { continue; }
  if (v7 % 3 != 0) { goto L75; }
  {
   p210_hook = note;
   if (g[1] % 3 != 0) {
    if ((*v4) % 3 != 0) { return (v72 & ((*v4) + v72)); }
    trace (80, v72);
   }
   __defer bump (&v6.row[1], v5);
  }
  if ((*v4) % 3 != 0) { goto L75; }
  L75: ;
 }
 __defer bump (&(word) { v7 }, ((*v4) - ((*v4) | g[2])));
 word v84 = (v7 | (v7 * v5));
 p210_f4 ();
 for (word v88 = 0; v88 < 2 && go_on (); v88++) {
  if ((v88 + 67) % 3 != 0) { goto L89; }
  {
   if ((v88 | v6.w) % 3 != 0) {
    trace (92, (v88 ^ 58));
   }
  }
  L89: ;
 }
 return (v5 | (v7 - 26));
}
FUNCTION pair p210_f3 (word v8) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer {
  trace (95, (g[2] ^ (g[0] * g[1])));
  __defer {
   p210_f4 ();
   word v98[3] = { g[0], g[1], (v8 - v8) };
   trace (100, g[0]);
   v8 = (v98[g[1] % 3] & v8);
  }
  word v103 = 0;
  L102: ;
  v103 = (v103 + 1);
  word v107 = 0;
  L106: ;
  v107 = (v107 + 1);
  for (word v111 = 0; v111 < 1 && go_on (); v111++) {
   p210_hook ((g[1] + (g[2] & v111)));
   trace (113, (v103 * (v107 * g[2])));
   trace (114, (v8 ^ v107));
  }
  if (v107 < 1 && go_on ()) { goto L106; }
  if (v103 < 2 && go_on ()) { goto L102; }
 }
 return (pair) { (g[1] & v8), { (g[2] & 55), g[0] } };
}
FUNCTION pair p210_f4 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 for (word v117 = 0; v117 < 4 && go_on (); v117++) {
  word v118 = (g[1] & (v117 + g[2]));
  bump (&v117, (g[0] & (g[1] * v118)));
  switch (g[1] % 4 + 1) {
  default:
   {
   switch (g[2] % 4) {
   case 0:
    v117 = g[2];
    __attribute__ ((fallthrough));
   case 1:
    __defer p210_f4 ();
    __defer bump (&v117, (v117 & (g[2] + 72)));
    break;
   case 2:
    __defer p210_f4 ();
    __defer p210_f2 (&v117, (v117 & (g[1] & 74)), (pair) { v118, { (g[0] * g[2]), (v117 & g[1]) } });
    break;
   }
   word v132 = (v117 * 95);
   }
   break;
  }
 }
 return (pair) { (g[0] + g[1]), { (g[0] * 13), g[1] } };
}
static void p210 (void) {
 refuel (); note (p210_f0 (0));
 refuel (); note (p210_f1 ());
 refuel (); note (p210_f2 (&g[0], 15, (pair) { 2, { 4, 5 } }));
 refuel (); p210_f3 (21);
 refuel (); p210_f4 ();
}
static word (*p211_hook) (word) = note;
FUNCTION word p211_f0 (word v1);
FUNCTION void p211_f1 (word v3, word v4);
FUNCTION pair p211_f2 (word v5);
FUNCTION void p211_f3 (pair v6, pair v7, pair v8);
FUNCTION word p211_f4 (void);
FUNCTION word p211_f5 (pair v9, word *v10, word v11);
FUNCTION word p211_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 if (v1 % 3 != 0) { return v1; }
 trace (14, v2);
 g[0] = (g[2] * g[0]);
 __defer p211_hook (g[1]);
 v2 = (g[0] ^ (v2 - g[1]));
 p211_f0 (g[2]);
 __defer {
  __defer p211_f3 ((pair) { v2, { (v1 ^ v2), g[2] } }, (pair) { g[2], { (g[2] + v1), g[0] } }, (pair) { 60, { (g[2] ^ v1), (g[1] * 58) } });
  v2 = p211_hook (77);
 }
 v1 = (v2 + (g[1] ^ g[0]));
 word v23 = (g[2] + (g[0] + g[0]));
 if ((g[2] + g[1]) % 3 != 0) {
  mixed ((unsigned char) ((g[1] | 36)), (double) (v1) * 0.5, (pair) { (v1 - 78), { (v23 ^ g[2]), 92 } });
 }
 return (v23 - (g[2] ^ 89));
}
FUNCTION void p211_f1 (word v3, word v4) {
 if (!go_on ()) { return ; }
 p211_hook = note;
 word v29[3] = { v3, (v3 + g[2]), (g[0] ^ g[0]) };
 word v31[3] = { (g[1] ^ g[0]), (v3 & v3), (v3 | v3) };
 if (v3 % 3 != 0) { return ; }
 word v34 = (g[2] * (g[1] - 61));
 if ((v3 & v4) % 3 != 0) { goto L36; }
 {
  trace (38, (g[2] & (g[1] ^ 96)));
  v34 = (v3 ^ (g[0] + v29[2]));
  __defer {
   word v42 = 0;
   while (v42 < 3 && go_on ()) {
    v42 = (v42 + 1);
    p211_f4 ();
    p211_hook = note;
   }
   word *v47 = &v34;
   pair v49 = (pair) { (*v47), { (v4 + v31[0]), (v3 * v31[0]) } };
   word v51 = 38;
  }
 }
 mixed ((unsigned char) (78), (double) ((v34 - v4)) * 0.5, (pair) { (v4 & v34), { g[0], (v34 + 29) } });
 if ((v31[2] | 43) % 3 != 0) { return ; }
 L36: ;
 __defer {
  if ((v29[2] & 98) % 3 != 0) {
   trace (57, (v4 * 69));
  }
 }
}
FUNCTION pair p211_f2 (word v5) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p211_hook ((g[0] ^ (v5 ^ v5)));
 __defer {
  trace (60, (v5 - (v5 + v5)));
  __defer mixed ((unsigned char) ((g[0] | g[1])), (double) ((v5 * (v5 | 14))) * 0.5, (pair) { (v5 * 53), { (v5 | v5), g[0] } });
  word v62 = v5;
 }
 __defer {
  __defer p211_f5 ((pair) { g[0], { (g[2] | 90), g[1] } }, &v5, g[0]);
  trace (66, (v5 + 94));
  for (word v68 = 0; v68 < 3 && go_on (); v68++) {
   trace (69, (v5 & (v5 + v68)));
  }
 }
 return (pair) { (g[2] + v5), { (v5 + v5), (g[2] + 48) } };
}
FUNCTION void p211_f3 (pair v6, pair v7, pair v8) {
 if (!go_on ()) { return ; }
 word v71[3] = { (g[1] ^ g[2]), (g[0] & g[1]), 12 };
 word v74 = 0;
 while (v74 < 1 && go_on ()) {
  v74 = (v74 + 1);
  word v78 = 0;
  L77: ;
  v78 = (v78 + 1);
  mixed ((unsigned char) ((v78 ^ (v71[2] + v78))), (double) (g[0]) * 0.5, (pair) { g[0], { (v74 | v78), (v8.row[0] | v78) } });
  for (word v83 = 0; v83 < 1 && go_on (); v83++) {
   trace (84, (v71[v83 % 3] ^ v78));
   v6.w = (v8.row[0] - (v71[2] | v78));
  }
  word v86 = v78;
  __defer {
   word v90 = 0;
   L89: ;
   v90 = (v90 + 1);
   v86 = (v90 | (v90 | v78));
   v71[0] = (g[0] + (v90 & v86));
   if (v90 < 1 && go_on ()) { goto L89; }
   for (word v96 = 0; v96 < 4 && go_on (); v96++) {
    word v97[3] = { (v96 & v71[0]), (v96 - v6.w), v78 };
    __defer p211_f2 ((v97[0] + (v96 + 90)));
   }
  }
  if (v78 < 4 && go_on ()) { goto L77; }
 }
}
FUNCTION word p211_f4 (void) {
 if (!go_on ()) { return 0; }
 word v101 = 0;
 L100: ;
 v101 = (v101 + 1);
 v101 = p211_hook ((v101 & (v101 | 67)));
 __defer mixed ((unsigned char) (g[2]), (double) ((v101 - (v101 + 98))) * 0.5, (pair) { (g[1] ^ v101), { (v101 | g[2]), v101 } });
 switch (g[1] % 4) {
 case 0:
  {
  word v109 = 0;
  while (v109 < 2 && go_on ()) {
   v109 = (v109 + 1);
   switch ((g[0] ^ 44) % 4) {
   case 0:
    trace (114, (g[2] | (g[2] ^ g[2])));
    if (v101 < 2 && go_on ()) { goto L100; }
    __attribute__ ((fallthrough));
   case 1:
    mixed ((unsigned char) ((g[0] - (g[1] - 55))), (double) ((g[0] - g[1])) * 0.5, (pair) { (v109 | g[1]), { (g[1] - v109), (v101 * v109) } });
    trace (118, v101);
    __attribute__ ((fallthrough));
   case 2:
    trace (120, (v109 * (g[0] + g[0])));
    if ((g[0] - v109) % 3 != 0) { continue; }
    __attribute__ ((fallthrough));
   default:
    {
    if ((v101 + 35) % 3 != 0) { break; }
    }
    break;
   }
   v101 = v101;
   for (word v126 = 0; v126 < 1 && go_on (); v126++) {
    word v127 = (v126 - (v109 - 24));
    v101 = (v127 ^ (v127 & g[2]));
    v126 = p211_hook (86);
    trace (131, (v109 ^ g[1]));
   }
   v101 = p211_f4 ();
  }
  word v133[3] = { (v109 ^ g[2]), (g[2] | v109), v101 };
  }
  break;
 case 1:
  if ((g[1] + v101) % 3 != 0) { goto L136; }
  v101 = (g[0] & 25);
  L136: ;
  break;
 case 2:
  {
  trace (139, g[1]);
  }
  __attribute__ ((fallthrough));
 default:
  {
  trace (141, (g[0] ^ v101));
  }
  break;
 }
 if (v101 < 2 && go_on ()) { goto L100; }
 return g[0];
}
FUNCTION word p211_f5 (pair v9, word *v10, word v11) {
 __result word v12 = 0;
 if (!go_on ()) { return 0; }
 __defer p211_f2 ((g[1] + (g[2] ^ 19)));
 word v145 = 0;
 do {
  v145 = (v145 + 1);
  trace (148, (v145 ^ (v12 | 13)));
  word v150 = 0;
  do {
   v150 = (v150 + 1);
   p211_hook = note;
   __defer p211_hook ((v9.row[v12 % 2] | (v150 + v12)));
  } while (v150 < 1 && go_on ());
  word *v155 = &v11;
 } while (v145 < 3 && go_on ());
 if (v12 % 3 != 0) { goto L157; }
 if ((v12 ^ v11) % 3 != 0) { return (v9.w ^ v11); }
 trace (159, (v12 | v9.row[v145 % 2]));
 if ((v9.w | 84) % 3 != 0) { goto L157; }
 L157: ;
 __defer p211_f5 ((pair) { v11, { (v12 & v145), (*v10) } }, &v145, (v12 | ((*v10) & g[1])));
 for (word v163 = 0; v163 < 4 && go_on (); v163++) {
  __defer note (v11);
  word v166 = 0;
  while (v166 < 4 && go_on ()) {
   v166 = (v166 + 1);
   __defer mixed ((unsigned char) (v163), (double) ((g[1] & v9.row[0])) * 0.5, v9);
   if (g[0] % 3 != 2) {
    v11 = p211_hook ((v145 - (v11 & g[0])));
    __defer p211_f3 (v9, v9, v9);
    p211_hook = note;
   }
   word v175 = 0;
   while (v175 < 3 && go_on ()) {
    v175 = (v175 + 1);
    trace (178, 29);
    if ((v163 & v12) % 3 != 0) { goto L179; }
    trace (180, (g[2] ^ (v166 * v163)));
    L179: ;
   }
  }
 }
 return (v11 * (v9.w & (*v10)));
}
static void p211 (void) {
 refuel (); note (p211_f0 (0));
 refuel (); p211_f1 (7, 8);
 refuel (); p211_f2 (14);
 refuel (); p211_f3 ((pair) { 3, { 4, 5 } }, (pair) { 3, { 4, 5 } }, (pair) { 3, { 4, 5 } });
 refuel (); note (p211_f4 ());
 refuel (); note (p211_f5 ((pair) { 5, { 4, 5 } }, &g[1], 37));
}
static word (*p212_hook) (word) = note;
FUNCTION word p212_f0 (word v1);
FUNCTION word p212_f1 (word *v2, pair v3, word *v4);
FUNCTION void p212_f2 (word *v6, word v7);
FUNCTION word p212_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p212_hook (v1);
 bump (&v1, (v1 * (v1 & g[1])));
 g[2] = (v1 | (v1 & v1));
 __defer p212_hook ((v1 & (v1 + g[2])));
 v1 = (v1 * (g[2] - v1));
 trace (13, (g[1] ^ (g[1] * g[0])));
 for (word v15 = 0; v15 < 1 && go_on (); v15++) 
  __defer {
   __defer p212_f2 (&v1, (g[2] | (g[2] - v15)));
   __defer note ((g[2] + g[2]));
   for (word v20 = 0; v20 < 4 && go_on (); v20++) {
    trace (21, (g[0] * (g[0] & v15)));
   }
  }
 return v1;
}
FUNCTION word p212_f1 (word *v2, pair v3, word *v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 word *v23 = &v5;
 word v26 = 0;
 do {
  v26 = (v26 + 1);
  if (((*v4) * 49) % 3 != 0) { goto L29; }
  if ((v5 + g[2]) % 3 != 0) { goto L30; }
  if ((*v23) % 3 != 0) { goto L29; }
  __defer {
   trace (33, v5);
   g[2] = (v26 & v3.row[0]);
   __defer note ((v3.row[1] ^ (v5 ^ v5)));
   word v36 = (g[2] * (v5 - 92));
   __defer note (((*v23) ^ 6));
  }
  {
   pair v40 = v3;
   bump (v2, (g[2] & ((*v4) - v40.row[1])));
  }
  L30: ;
  switch (g[0] % 4) {
  case 0:
   {
   word v45[3] = { ((*v23) | 10), ((*v23) + v3.row[1]), (g[1] & 45) };
   }
   break;
  case 1:
   trace (48, v3.row[1]);
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (50, (v3.w & (v5 - 40)));
   }
   __attribute__ ((fallthrough));
  default:
   {
   trace (52, (v5 ^ (v26 * 32)));
   }
   break;
  }
  L29: ;
 } while (v26 < 4 && go_on ());
}
FUNCTION void p212_f2 (word *v6, word v7) {
 if (!go_on ()) { return ; }
 if ((v7 ^ v7) % 3 != 0) { goto L53; }
 if ((v7 + 79) % 3 != 0) { return ; }
 L53: ;
 switch ((v7 * v7) % 4) {
 case 0:
  for (word v58 = 0; v58 < 1 && go_on (); v58++) {
   __defer p212_f1 (&v58, (pair) { 68, { (*v6), (g[1] * g[2]) } }, &v58);
   word v61 = 0;
   do {
    v61 = (v61 + 1);
    trace (64, (g[0] ^ (v58 & (*v6))));
    __defer {
     __defer bump (&v7, (v58 + (g[1] - (*v6))));
     v61 = v58;
    }
   } while (v61 < 4 && go_on ());
  }
  for (word v69 = 0; v69 < 1 && go_on (); v69++) {
   for (word v71 = 0; v71 < 3 && go_on (); v71++) {
    for (word v73 = 0; v73 < 2 && go_on (); v73++) {
     g[1] = (v73 - ((*v6) + g[0]));
     v69 = (g[1] | v73);
    }
    p212_f0 ((g[1] & (v69 ^ (*v6))));
    trace (77, 98);
   }
   if ((g[0] - v7) % 3 != 0) {
    for (word v80 = 0; v80 < 3 && go_on (); v80++) {
     trace (81, (v69 & 59));
     trace (82, v80);
    }
   }
  }
  break;
 case 1:
  trace (84, g[0]);
  break;
 case 2:
  {
  trace (86, v7);
  }
  __attribute__ ((fallthrough));
 default:
  {
  trace (88, (v7 * (g[0] | v7)));
  }
  break;
 }
}
static void p212 (void) {
 refuel (); note (p212_f0 (0));
 refuel (); note (p212_f1 (&g[0], (pair) { 1, { 4, 5 } }, &g[2]));
 refuel (); p212_f2 (&g[0], 15);
}
static word (*p213_hook) (word) = note;
FUNCTION word p213_f0 (word v1);
FUNCTION word p213_f1 (word *v2);
FUNCTION void p213_f2 (word v3, word v4);
FUNCTION pair p213_f3 (word v5, word v6, word v7);
FUNCTION word p213_f0 (word v1) {
 if (!go_on ()) { return 0; }
 p213_hook = p213_f0;
 __defer p213_f2 ((v1 | (g[1] | g[2])), g[2]);
 word v10 = g[1];
 __defer bump (&v1, (v1 | (v10 * 26)));
 word v13 = (v10 + (v10 | v10));
 __defer note ((v1 | (v1 + 7)));
 __defer {
  g[2] = (v1 - (g[0] * g[1]));
  trace (18, (g[0] - (g[2] * v1)));
  __defer {
   if (g[1] % 3 != 0) { goto L20; }
   trace (21, (g[0] | (g[1] - v10)));
   L20: ;
   g[2] = (g[0] ^ g[0]);
  }
 }
 return v10;
}
FUNCTION word p213_f1 (word *v2) {
 if (!go_on ()) { return 0; }
 __defer p213_f3 ((g[2] & g[0]), (g[0] - 23), (g[2] | ((*v2) * g[1])));
 if ((g[0] - 16) % 3 != 0) { return g[2]; }
 if (((*v2) - g[0]) % 3 != 0) { return (g[1] + (g[1] * g[1])); }
 trace (27, (*v2));
 __defer {
  __defer {
   g[1] = g[1];
  }
 }
 return (g[1] | g[0]);
}
FUNCTION void p213_f2 (word v3, word v4) {
 if (!go_on ()) { return ; }
 for (word v34 = 0; v34 < 3 && go_on (); v34++) {
  g[2] = 65;
  if ((v4 ^ g[2]) % 3 != 0) { break; }
 }
 __defer p213_f1 (&v3);
 word v39 = 0;
 do {
  v39 = (v39 + 1);
  word v43 = 0;
  while (v43 < 1 && go_on ()) {
   v43 = (v43 + 1);
   word v47 = 0;
   do {
    v47 = (v47 + 1);
    switch ((g[0] & g[1]) % 4) {
    case 1:
     trace (52, v39);
     __attribute__ ((fallthrough));
    case 2:
     {
     g[0] = (v39 & v4);
     pair v55 = (pair) { (g[1] | v47), { v39, (v43 * v39) } };
     if ((g[2] * g[2]) % 3 != 0) { break; }
     }
     __attribute__ ((fallthrough));
    default:
     {
     g[2] = v4;
     if ((v39 ^ g[0]) % 3 != 0) { break; }
     if ((g[0] & v4) % 3 != 0) { continue; }
     }
     break;
    }
    word v63 = 0;
    while (v63 < 3 && go_on ()) {
     v63 = (v63 + 1);
     if (g[0] % 3 != 0) { return ; }
     trace (67, (g[2] | (v43 & g[2])));
    }
    __defer mixed ((unsigned char) (v43), (double) ((g[0] & (v47 - v4))) * 0.5, (pair) { (g[2] | g[2]), { (g[1] * 44), (v63 & v47) } });
    __defer p213_f0 ((g[0] & (v39 ^ v47)));
   } while (v47 < 4 && go_on ());
  }
 } while (v39 < 4 && go_on ());
}
FUNCTION pair p213_f3 (word v5, word v6, word v7) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 p213_hook = note;
 if ((g[0] * 15) % 3 != 0) {
  if ((v7 + v6) % 3 != 0) { return (pair) { (g[1] + 52), { v7, 66 } }; }
  word v73[3] = { (v6 * v7), (v7 - v6), g[2] };
  __defer p213_hook (g[1]);
 } else {
  for (word v77 = 0; v77 < 3 && go_on (); v77++) {
   word v78 = (v6 ^ (v6 + g[2]));
   __defer {
    trace (81, v7);
   }
  }
 }
 return (pair) { v7, { (g[1] - 91), (g[1] | g[0]) } };
}
static void p213 (void) {
 refuel (); note (p213_f0 (0));
 refuel (); note (p213_f1 (&g[0]));
 refuel (); p213_f2 (14, 15);
 refuel (); p213_f3 (21, 22, 23);
}
static word (*p214_hook) (word) = note;
FUNCTION word p214_f0 (word v1);
FUNCTION word p214_f1 (pair v2, word v3, pair v4);
FUNCTION void p214_f2 (word *v6, word v7, word v8);
FUNCTION void p214_f3 (void);
FUNCTION pair p214_f4 (void);
FUNCTION void p214_f5 (word v9, word *v10);
FUNCTION word p214_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word *v11 = &v1;
 if ((v1 ^ 22) % 3 != 0) { goto L13; }
 __defer bump (&(word) { (v1 + v1) }, (*v11));
 L13: ;
 trace (15, v1);
 if (g[1] % 3 != 0) { return 39; }
 if (v1 % 3 != 0) {
  word v18 = 2;
  if ((g[2] * (*v11)) % 3 != 0) {
   __defer mixed ((unsigned char) ((v18 | (v1 | v18))), (double) (24) * 0.5, (pair) { 21, { (g[1] & v18), v1 } });
  }
 } else {
  trace (22, 87);
 }
 return (*v11);
}
FUNCTION word p214_f1 (pair v2, word v3, pair v4) {
 __result word v5 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  __defer {
   for (word v27 = 0; v27 < 1 && go_on (); v27++) {
    p214_hook = note;
    trace (29, (v2.row[0] + (g[0] - v3)));
    word v31 = 0;
    do {
     v31 = (v31 + 1);
     __defer note ((g[2] ^ (v31 * v2.row[0])));
     p214_hook (g[2]);
    } while (v31 < 4 && go_on ());
    for (word v37 = 0; v37 < 1 && go_on (); v37++) {
     word v38 = (v4.w + (g[1] + v27));
     v2.row[0] = (v31 ^ (g[2] ^ v5));
    }
   }
  }
 }
 return g[2];
}
FUNCTION void p214_f2 (word *v6, word v7, word v8) {
 if (!go_on ()) { return ; }
 __defer mixed ((unsigned char) ((v8 - ((*v6) + v8))), (double) (((*v6) & (g[2] ^ v8))) * 0.5, (pair) { v7, { 92, ((*v6) ^ g[1]) } });
 if (v7 % 3 != 0) {
  for (word v45 = 0; v45 < 1 && go_on (); v45++) {
   __defer p214_f1 ((pair) { (v45 - 77), { ((*v6) + v7), (v8 | v7) } }, (v7 - (v45 | (*v6))), (pair) { (g[2] & v45), { (g[1] * 77), ((*v6) + g[2]) } });
   word v48 = 0;
   L47: ;
   v48 = (v48 + 1);
   switch ((g[2] & g[1]) % 4) {
   case 0:
    {
    trace (53, (v7 | (v48 + v8)));
    }
    break;
   case 1:
    {
    if ((g[2] + g[0]) % 3 != 0) { continue; }
    trace (56, (g[1] - (*v6)));
    }
    break;
   case 2:
    {
    word v58 = g[0];
    __defer p214_f5 ((v45 & (g[0] + v8)), &(word) { ((*v6) & v7) });
    }
    break;
   }
   __defer p214_f5 ((v45 * (*v6)), v6);
   if (v48 < 1 && go_on ()) { goto L47; }
   g[0] = 2;
  }
 } else {
  g[2] = (v8 * (v8 - 37));
  __defer mixed ((unsigned char) (((*v6) + g[1])), (double) ((g[1] + (g[1] - 1))) * 0.5, (pair) { (v7 ^ (*v6)), { (*v6), v7 } });
 }
}
FUNCTION void p214_f3 (void) {
 if (!go_on ()) { return ; }
 for (word v66 = 0; v66 < 3 && go_on (); v66++) {
  v66 = (v66 | g[2]);
  p214_hook = p214_f0;
 }
 for (word v70 = 0; v70 < 1 && go_on (); v70++) {
  trace (71, (g[0] * (g[1] * 98)));
  v70 = (v70 - (v70 * v70));
  v70 = p214_f0 (v70);
  __defer p214_f1 ((pair) { g[0], { (g[1] - 60), (v70 ^ v70) } }, (v70 - (v70 - v70)), (pair) { (v70 & g[2]), { (v70 + 74), (v70 | g[1]) } });
 }
 g[1] = (g[1] | (g[2] - g[1]));
 __defer mixed ((unsigned char) (g[1]), (double) ((g[0] + (g[2] & g[0]))) * 0.5, (pair) { (g[0] ^ 76), { g[2], (g[0] ^ 84) } });
 g[0] = g[1];
 __defer mixed ((unsigned char) ((g[1] - (g[0] & g[2]))), (double) ((g[1] - (g[1] ^ 64))) * 0.5, (pair) { (g[0] & g[1]), { g[2], (g[0] ^ g[0]) } });
 note ((g[1] * (g[1] * g[1])));
 for (word v81 = 0; v81 < 1 && go_on (); v81++) {
  if (v81 % 3 != 0) { break; }
  for (word v84 = 0; v84 < 2 && go_on (); v84++) {
   pair v85 = (pair) { (g[1] & v84), { (v81 - v81), 51 } };
  }
 }
}
FUNCTION pair p214_f4 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v88 = 0;
 do {
  v88 = (v88 + 1);
  if ((g[1] + v88) % 3 != 0) { break; }
  g[0] = (v88 - (g[0] + v88));
  __defer p214_f2 (&v88, (v88 & (g[2] - 8)), (v88 ^ 75));
  word v94 = (g[1] - (g[0] & g[2]));
 } while (v88 < 4 && go_on ());
 p214_hook = note;
 __defer note (2);
 if ((g[2] | g[2]) % 3 != 0) { return (pair) { (g[2] * v88), { (g[2] + v88), (g[1] & 2) } }; }
 trace (99, 88);
 if ((g[2] * g[0]) % 3 != 0) { return (pair) { v88, { (v88 ^ 89), (g[2] - g[1]) } }; }
 g[0] = (g[0] + (v88 ^ v88));
 pair v102 = (pair) { (g[1] & g[1]), { (v88 * g[2]), (v88 - g[1]) } };
 __defer {
  word v105 = (v88 ^ 59);
  __defer p214_hook ((v88 * (g[2] | g[2])));
  v88 = (v105 * v105);
 }
 return v102;
}
FUNCTION void p214_f5 (word v9, word *v10) {
 if (!go_on ()) { return ; }
 if (((*v10) + g[2]) % 3 != 0) { goto L110; }
 {
  note (g[0]);
 }
 v9 = note (g[0]);
 L110: ;
 trace (114, v9);
 if ((v9 & v9) % 3 != 0) { return ; }
 if (g[0] % 3 != 0) {
  word v117 = (v9 * g[2]);
  __defer mixed ((unsigned char) ((g[0] * ((*v10) - 58))), (double) ((g[2] | (g[0] - g[1]))) * 0.5, (pair) { (v117 + 29), { (g[1] * 64), g[1] } });
 }
 word v121 = 0;
 L120: ;
 v121 = (v121 + 1);
 __defer p214_f3 ();
 if (v121 < 1 && go_on ()) { goto L120; }
 v121 = (g[2] * v9);
 if (v121 < 1 && go_on ()) { goto L120; }
 trace (127, (v9 - (v121 * v9)));
 trace (128, v121);
 word v129 = (g[0] ^ (v9 + 30));
 g[2] = v121;
 trace (132, ((*v10) ^ g[2]));
 p214_f5 ((v129 - v121), &v129);
 word *v134 = v10;
 if ((v121 & (*v134)) % 3 != 0) {
  word v138 = 0;
  do {
   v138 = (v138 + 1);
   if ((g[2] * g[0]) % 3 != 0) {
    trace (142, ((*v134) ^ v138));
   }
  } while (v138 < 3 && go_on ());
 } else {
  trace (143, (v9 & v129));
 }
}
static void p214 (void) {
 refuel (); note (p214_f0 (0));
 refuel (); note (p214_f1 ((pair) { 1, { 4, 5 } }, 8, (pair) { 1, { 4, 5 } }));
 refuel (); p214_f2 (&g[0], 15, 16);
 refuel (); p214_f3 ();
 refuel (); p214_f4 ();
 refuel (); p214_f5 (35, &g[1]);
}
static word (*p215_hook) (word) = note;
FUNCTION word p215_f0 (word v1);
FUNCTION void p215_f1 (void);
FUNCTION word p215_f2 (void);
FUNCTION void p215_f3 (word *v2);
FUNCTION word p215_f0 (word v1) {
 if (!go_on ()) { return 0; }
 switch ((v1 & 4) % 4) {
 case 0:
  {
  word v5 = g[0];
  word v7[3] = { (v5 * g[1]), (g[2] | 95), v1 };
  if ((v5 * g[1]) % 3 != 0) {
   trace (10, (v1 | (v1 + g[2])));
   if ((v1 - 35) % 3 != 0) { goto L11; }
   {
    if ((v1 ^ v1) % 3 != 0) { return v1; }
    bump (&v7[0], 59);
   }
   L11: ;
  }
  }
  break;
 case 1:
  if ((g[2] ^ v1) % 3 != 0) { goto L16; }
  if ((g[1] | g[2]) % 3 != 0) { goto L16; }
  if ((v1 ^ v1) % 3 != 0) { break; }
  __defer {
   if ((g[1] - v1) % 3 != 0) { goto L20; }
   __defer p215_f0 ((v1 ^ (v1 - v1)));
   p215_f1 ();
   L20: ;
   __defer note (v1);
   trace (24, (g[2] & v1));
   g[1] = (g[0] - (v1 & 27));
  }
  L16: ;
  v1 = (g[0] + (g[2] * g[1]));
  __defer p215_f0 ((g[2] + v1));
  break;
 case 2:
  {
  switch (g[0] % 4) {
  case 1:
   trace (31, g[2]);
   break;
  case 2:
   trace (33, (v1 ^ (v1 | g[2])));
   break;
  default:
   {
   trace (35, v1);
   }
   break;
  }
  }
  break;
 }
 return (v1 & (g[1] - v1));
}
FUNCTION void p215_f1 (void) {
 if (!go_on ()) { return ; }
 if (g[0] % 3 != 0) { return ; }
 switch (g[1] % 4) {
 case 1:
  switch ((g[0] * 32) % 4) {
  case 1:
   {
   __defer note (30);
   if ((g[1] - g[2]) % 3 != 0) { break; }
   }
   break;
  case 2:
   {
   if (g[2] % 3 != 0) { break; }
   if ((g[0] ^ g[1]) % 3 != 0) { goto L46; }
   if (g[0] % 3 != 0) { goto L47; }
   trace (48, (g[0] ^ (g[1] ^ g[2])));
   L47: ;
   L46: ;
   }
   break;
  default:
   trace (50, g[1]);
   break;
  }
  break;
 case 2:
  trace (52, g[1]);
  break;
 default:
  {
  trace (54, g[1]);
  }
  break;
 }
}
FUNCTION word p215_f2 (void) {
 if (!go_on ()) { return 0; }
 if (g[2] % 3 != 0) { return 19; }
 word v57[3] = { (g[1] ^ g[0]), g[2], (g[1] + g[0]) };
 word v59 = (g[0] + (g[0] & g[0]));
 if (g[0] % 3 != 2) {
  __defer bump (&v59, (g[1] * (v57[0] ^ v59)));
 } else {
  word v63[3] = { v59, (v57[0] + v59), (v59 - v59) };
  p215_f0 ((g[0] ^ g[1]));
 }
 return (v59 + v59);
}
FUNCTION void p215_f3 (word *v2) {
 if (!go_on ()) { return ; }
 if ((g[0] | g[0]) % 3 != 0) { return ; }
 __defer {
  g[2] = (g[0] + (g[0] | g[0]));
  p215_hook ((g[2] + g[1]));
  p215_f2 ();
 }
 p215_f2 ();
 for (word v74 = 0; v74 < 3 && go_on (); v74++) {
  if ((g[0] | 54) % 3 != 0) { break; }
  word *v76 = v2;
  v74 = 22;
  if (g[0] % 3 != 2) { continue; }
 }
 __defer p215_f1 ();
 trace (81, (g[1] & ((*v2) * g[1])));
}
static void p215 (void) {
 refuel (); note (p215_f0 (0));
 refuel (); p215_f1 ();
 refuel (); note (p215_f2 ());
 refuel (); p215_f3 (&g[0]);
}
static const struct program programs[] = {
{ 201, p201 },
{ 202, p202 },
{ 203, p203 },
{ 204, p204 },
{ 205, p205 },
{ 206, p206 },
{ 207, p207 },
{ 208, p208 },
{ 209, p209 },
{ 210, p210 },
{ 211, p211 },
{ 212, p212 },
{ 213, p213 },
{ 214, p214 },
{ 215, p215 },
};
#include "main.h"
