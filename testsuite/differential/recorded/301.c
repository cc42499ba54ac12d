/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "harness.h"
static word (*p301_hook) (word) = note;
FUNCTION word p301_f0 (word v1);
FUNCTION void p301_f1 (word *v3, word v4);
FUNCTION void p301_f2 (void);
FUNCTION void p301_f3 (word *v5, word v6);
FUNCTION word p301_f4 (word *v7, word v8);
FUNCTION word p301_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 word v11 = 0;
 L10: ;
 v11 = (v11 + 1);
 if ((v2 * g[0]) % 3 != 0) { return (v11 & (g[2] - 62)); }
 word v16 = 0;
 while (v16 < 4 && go_on ()) {
  v16 = (v16 + 1);
  v11 = g[2];
  for (word v21 = 0; v21 < 2 && go_on (); v21++) {
   if ((v16 & v21) % 3 != 0) { goto L22; }
   __defer note ((v11 - (v11 | g[2])));
   L22: ;
   trace (24, (g[1] | (g[2] & 25)));
   switch ((v21 | 65) % 4) {
   case 0:
    {
    trace (27, (g[1] + (v11 * g[1])));
    g[2] = (g[2] ^ (g[2] ^ v16));
    }
    break;
   case 1:
    trace (30, (g[0] | (v16 & v21)));
    break;
   case 2:
    {
    trace (32, 72);
    }
    __attribute__ ((fallthrough));
   default:
    {
    trace (34, (v16 ^ v21));
    }
    break;
   }
  }
 }
 if (v11 < 4 && go_on ()) { goto L10; }
}
FUNCTION void p301_f1 (word *v3, word v4) {
 if (!go_on ()) { return ; }
 if (((*v3) | v4) % 3 != 0) {
  __defer bump (&v4, v4);
  p301_hook = note;
  word v39 = 0;
  while (v39 < 1 && go_on ()) {
   v39 = (v39 + 1);
   __defer p301_hook (((*v3) - (g[0] + g[0])));
   __defer p301_f0 ((g[0] + g[1]));
   g[2] = v4;
  }
 }
 g[0] = (g[0] ^ v4);
 switch ((g[2] + g[2]) % 4) {
 case 0:
  for (word v49 = 0; v49 < 2 && go_on (); v49++) {
   if (v4 % 3 != 0) { goto L50; }
   p301_f2 ();
   {
    trace (53, (g[2] + (v4 * v49)));
   }
   L50: ;
  }
  break;
 case 1:
  {
  trace (55, (g[1] * ((*v3) & (*v3))));
  }
  break;
 case 2:
  {
  trace (57, ((*v3) + (g[0] | g[2])));
  }
  __attribute__ ((fallthrough));
 default:
  trace (59, (v4 ^ (g[0] + (*v3))));
  break;
 }
}
FUNCTION void p301_f2 (void) {
 if (!go_on ()) { return ; }
 p301_f2 ();
 __defer {
  if ((g[1] | g[0]) % 3 != 0) { goto L64; }
  g[1] = (g[1] - (g[0] & 31));
  __defer p301_f0 ((g[1] ^ (g[0] + g[1])));
  L64: ;
  word v67[3] = { (g[0] - g[2]), g[2], (g[0] - g[1]) };
 }
 __defer {
  p301_f2 ();
  if ((g[2] * 4) % 3 != 0) { goto L71; }
  if (g[0] % 3 != 0) {
   word v73[3] = { (g[0] | g[0]), 86, (g[1] ^ g[0]) };
   g[1] = (g[2] & (g[0] | v73[0]));
  }
  L71: ;
  word v77 = 0;
  L76: ;
  v77 = (v77 + 1);
  p301_f3 (&v77, (v77 * (g[1] * 53)));
  v77 = (g[0] | 74);
  trace (82, g[2]);
  word v83 = (g[0] & (g[0] + g[1]));
  if (v77 < 2 && go_on ()) { goto L76; }
  __defer {
   trace (86, (g[1] * (v83 & v83)));
   for (word v88 = 0; v88 < 4 && go_on (); v88++) {
    trace (89, g[2]);
   }
  }
 }
}
FUNCTION void p301_f3 (word *v5, word v6) {
 if (!go_on ()) { return ; }
 trace (90, (v6 ^ (v6 - g[0])));
 p301_hook = note;
 word v92 = g[1];
 switch (v92 % 4) {
 case 0:
  trace (96, (v6 & (v6 ^ g[1])));
  if ((v6 + v92) % 3 != 0) { goto L97; }
  p301_hook = note;
  {
   __defer p301_f1 (v5, (g[2] ^ (v92 + v6)));
   __defer p301_f2 ();
  }
  L97: ;
  __attribute__ ((fallthrough));
 case 1:
  __defer p301_f1 (v5, (v6 * (*v5)));
  v92 = (g[2] | (g[1] ^ g[0]));
  trace (105, 36);
  break;
 }
 __defer {
  trace (107, (v92 * (v92 * v6)));
  __defer note ((g[1] & (g[0] | v92)));
  p301_f1 (&v92, (v92 ^ (g[1] - v6)));
 }
 v6 = p301_hook (g[1]);
 __defer {
  word v113 = 0;
  L112: ;
  v113 = (v113 + 1);
  if (v113 < 2 && go_on ()) { goto L112; }
 }
}
FUNCTION word p301_f4 (word *v7, word v8) {
 __result word v9 = 0;
 if (!go_on ()) { return 0; }
 __defer mixed ((unsigned char) ((g[2] - (v8 & g[1]))), (double) (((*v7) + g[2])) * 0.5, (pair) { ((*v7) + v9), { (v9 + v8), 65 } });
 g[0] = (v8 + (v8 & v8));
 pair v118 = (pair) { (v9 * 98), { 44, (g[0] * g[2]) } };
 v8 = note (v9);
 __defer p301_f4 (&v8, (g[0] + v118.row[0]));
 trace (122, (v9 | (v118.row[1] ^ 11)));
 word v123[3] = { (*v7), v9, ((*v7) - v118.row[1]) };
 __defer {
  trace (126, (v123[2] ^ (v123[2] ^ 31)));
 }
}
static void p301 (void) {
 refuel (); note (p301_f0 (0));
 refuel (); p301_f1 (&g[0], 8);
 refuel (); p301_f2 ();
 refuel (); p301_f3 (&g[0], 22);
 refuel (); note (p301_f4 (&g[0], 29));
}
static word (*p302_hook) (word) = note;
FUNCTION word p302_f0 (word v1);
FUNCTION pair p302_f1 (void);
FUNCTION void p302_f2 (pair v2);
FUNCTION word p302_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word v3 = g[2];
 trace (5, (v1 * g[2]));
 trace (6, (g[1] * (v3 - g[0])));
 v3 = (v3 | (v3 + g[2]));
 switch ((v3 & v1) % 4) {
 case 0:
  {
  word v11 = 0;
  do {
   v11 = (v11 + 1);
   if (g[0] % 3 != 0) { continue; }
   v1 = note ((g[1] * v1));
  } while (v11 < 1 && go_on ());
  __defer {
   trace (17, (g[0] ^ 26));
  }
  }
  break;
 case 1:
  trace (19, (g[0] + v1));
  __attribute__ ((fallthrough));
 default:
  trace (21, (v3 + v1));
  break;
 }
 return (g[0] + (v3 + g[0]));
}
FUNCTION pair p302_f1 (void) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p302_f1 ();
 __defer note ((g[2] ^ (g[0] - g[1])));
 word v25 = (g[1] * (g[1] - g[2]));
 if ((g[1] + 62) % 3 != 0) { goto L27; }
 if ((v25 - g[1]) % 3 != 0) {
  trace (29, (v25 - (g[0] + v25)));
 } else {
  __defer p302_hook (g[2]);
 }
 __defer {
  __defer p302_f2 ((pair) { 11, { 35, v25 } });
  word v34 = 0;
  L33: ;
  v34 = (v34 + 1);
  for (word v38 = 0; v38 < 2 && go_on (); v38++) {
   __defer p302_f1 ();
   if (v34 < 2 && go_on ()) { goto L33; }
  }
  v25 = (g[0] - 91);
  if (v34 < 2 && go_on ()) { goto L33; }
  pair v42 = (pair) { (v25 * g[2]), { (v34 | g[1]), (g[0] ^ v25) } };
 }
 L27: ;
 pair v44 = (pair) { v25, { v25, (g[0] * g[1]) } };
 word v46 = (g[2] & (v25 - 98));
 __defer bump (&v44.row[v46 % 2], (v25 * (v46 ^ v46)));
 __defer note (g[1]);
 return (pair) { (g[2] ^ g[0]), { (g[1] - v25), v46 } };
}
FUNCTION void p302_f2 (pair v2) {
 if (!go_on ()) { return ; }
 trace (51, 68);
 __defer {
  pair v53 = (pair) { (g[0] & 42), { g[2], (v2.w * g[1]) } };
  __defer note ((g[0] | (g[2] * 95)));
  pair v56 = v2;
  __defer note ((g[1] | (g[0] & g[0])));
 }
 __defer mixed ((unsigned char) (g[0]), (double) ((g[0] * g[2])) * 0.5, (pair) { (g[2] | g[1]), { (g[0] * g[2]), (g[0] + g[1]) } });
 switch (g[0] % 4) {
 case 0:
  for (word v63 = 0; v63 < 3 && go_on (); v63++) {
   word v64[3] = { v63, (g[2] + g[0]), (g[1] & v63) };
   word v67 = 0;
   L66: ;
   v67 = (v67 + 1);
   for (word v71 = 0; v71 < 3 && go_on (); v71++) {
    trace (72, (v63 | v64[0]));
    word v73 = v63;
    word v75 = (v2.w - (v64[2] ^ 67));
    word v77 = (v73 & (v64[2] + v71));
   }
   word *v79 = &v67;
   if (v67 < 3 && go_on ()) { goto L66; }
   for (word v82 = 0; v82 < 3 && go_on (); v82++) {
    word v84 = 0;
    while (v84 < 1 && go_on ()) {
     v84 = (v84 + 1);
     trace (87, (v64[2] + (v67 & v64[0])));
     v67 = v67;
    }
   }
  }
  break;
 case 2:
  trace (90, (g[1] & (g[1] & g[2])));
  break;
 }
}
static void p302 (void) {
 refuel (); note (p302_f0 (0));
 refuel (); p302_f1 ();
 refuel (); p302_f2 ((pair) { 2, { 4, 5 } });
}
static word (*p303_hook) (word) = note;
FUNCTION word p303_f0 (word v1);
FUNCTION pair p303_f1 (pair v2, pair v3);
FUNCTION word p303_f0 (word v1) {
 if (!go_on ()) { return 0; }
 for (word v5 = 0; v5 < 3 && go_on (); v5++) {
  g[2] = g[0];
  g[2] = (v5 & (g[0] * g[1]));
 }
 if ((g[0] * g[0]) % 3 != 0) {
  p303_hook = note;
  v1 = 40;
 } else 
  __defer {
   __defer mixed ((unsigned char) ((g[2] & (g[2] & 76))), (double) ((v1 & (g[2] * v1))) * 0.5, (pair) { (g[2] | g[0]), { g[1], (v1 ^ v1) } });
   word v13 = (g[2] ^ g[1]);
   p303_hook = p303_f0;
  }
 __defer mixed ((unsigned char) ((g[0] ^ (v1 * g[0]))), (double) (g[1]) * 0.5, (pair) { (v1 | g[0]), { (g[0] * g[2]), v1 } });
 __defer p303_f1 ((pair) { v1, { (g[1] | g[0]), g[0] } }, (pair) { (v1 + v1), { (g[1] - 62), (g[2] ^ g[2]) } });
 for (word v19 = 0; v19 < 2 && go_on (); v19++) {
  __defer p303_f0 ((g[0] ^ v1));
  __defer {
   for (word v23 = 0; v23 < 4 && go_on (); v23++) {
    word v25 = 0;
    do {
     v25 = (v25 + 1);
     trace (28, v1);
     v25 = (v19 & (g[0] & v19));
    } while (v25 < 2 && go_on ());
   }
  }
 }
 return (g[0] * g[2]);
}
FUNCTION pair p303_f1 (pair v2, pair v3) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 word v32 = 0;
 do {
  v32 = (v32 + 1);
  if (v32 % 3 != 0) { break; }
  for (word v37 = 0; v37 < 1 && go_on (); v37++) {
   if ((v32 + v32) % 3 != 0) { break; }
   __defer p303_f1 (v2, v3);
   __defer p303_f0 ((v3.w * (g[1] | 31)));
   __defer {
    p303_hook = note;
    __defer mixed ((unsigned char) ((g[1] ^ g[0])), (double) ((v3.w ^ (v2.row[0] ^ 33))) * 0.5, v2);
   }
  }
 } while (v32 < 1 && go_on ());
 __defer {
  __defer {
   word v46 = 5;
   __defer p303_f1 ((pair) { (v3.row[0] ^ v32), { v46, v32 } }, v2);
  }
 }
 return (pair) { (v2.row[0] ^ v32), { v2.w, (g[1] & g[0]) } };
}
static void p303 (void) {
 refuel (); note (p303_f0 (0));
 refuel (); p303_f1 ((pair) { 1, { 4, 5 } }, (pair) { 1, { 4, 5 } });
}
static word (*p304_hook) (word) = note;
FUNCTION word p304_f0 (word v1);
FUNCTION void p304_f1 (void);
FUNCTION void p304_f2 (word *v2, word v3, pair v4);
FUNCTION void p304_f3 (void);
FUNCTION word p304_f4 (word v5, word v6, word v7);
FUNCTION word p304_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer p304_f2 (&v1, (v1 & g[2]), (pair) { (v1 | v1), { (v1 - g[1]), (g[2] ^ v1) } });
 if ((v1 ^ g[0]) % 3 != 0) { goto L9; }
 {
  __defer p304_f1 ();
  word v13 = 0;
  L12: ;
  v13 = (v13 + 1);
  v13 = (g[2] & v13);
  __defer p304_f2 (&v13, 70, (pair) { (v1 - g[0]), { 19, (g[1] + v13) } });
  if (v13 < 2 && go_on ()) { goto L12; }
  word v18 = v13;
 }
 L9: ;
 if ((g[2] & v1) % 3 != 0) { return v1; }
 return (g[2] + (g[1] * v1));
}
FUNCTION void p304_f1 (void) {
 if (!go_on ()) { return ; }
 for (word v25 = 0; v25 < 3 && go_on (); v25++) {
  word v27 = 0;
  L26: ;
  v27 = (v27 + 1);
  switch (g[0] % 4) {
  case 1:
   if ((g[1] & 46) % 3 != 0) { continue; }
   break;
  default:
   __defer mixed ((unsigned char) ((g[2] + v27)), (double) (89) * 0.5, (pair) { (g[0] - v25), { (v27 + v27), g[0] } });
   __defer {
    word v36 = g[0];
   }
   break;
  }
  if (v27 < 1 && go_on ()) { goto L26; }
 }
}
FUNCTION void p304_f2 (word *v2, word v3, pair v4) {
 if (!go_on ()) { return ; }
 if ((v3 - v4.row[0]) % 3 != 0) { goto L38; }
 trace (39, (v4.w | (v3 ^ 89)));
 {
  __defer {
   word v43 = 0;
   while (v43 < 2 && go_on ()) {
    v43 = (v43 + 1);
    trace (46, v3);
    __defer bump (&v3, (g[2] ^ (v3 | 35)));
   }
   __defer {
    trace (49, (v4.row[0] * v3));
    trace (50, (v3 + ((*v2) ^ v43)));
   }
  }
 }
 __defer p304_hook (g[0]);
 L38: ;
 __defer {
  trace (53, (g[0] ^ (v3 + v3)));
  v3 = (v3 * ((*v2) + v3));
 }
 __defer p304_f0 ((g[0] | (g[2] - g[1])));
 pair v56 = v4;
 v3 = p304_f0 (((*v2) ^ g[1]));
 __defer {
  __defer {
   trace (61, (g[2] * v3));
  }
 }
}
FUNCTION void p304_f3 (void) {
 if (!go_on ()) { return ; }
 __defer p304_f1 ();
 switch ((g[2] - g[2]) % 4) {
 case 1:
  trace (66, (g[0] | (g[0] - 19)));
  break;
 case 2:
  if ((g[0] ^ 48) % 3 != 0) {
   __defer mixed ((unsigned char) ((g[0] + g[0])), (double) (g[0]) * 0.5, (pair) { (g[2] - g[0]), { (g[0] ^ g[2]), 79 } });
  } else {
   word v71 = 0;
   do {
    v71 = (v71 + 1);
    __defer {
     p304_hook = note;
     g[0] = v71;
    }
    bump (&v71, (g[0] ^ (g[2] + g[0])));
    __defer {
     trace (79, (g[1] & (v71 * g[0])));
    }
   } while (v71 < 1 && go_on ());
  }
  __attribute__ ((fallthrough));
 default:
  trace (81, g[1]);
  break;
 }
}
FUNCTION word p304_f4 (word v5, word v6, word v7) {
 if (!go_on ()) { return 0; }
 word v83 = 0;
 do {
  v83 = (v83 + 1);
  if ((g[1] + g[0]) % 3 != 0) { goto L86; }
  v83 = (g[2] + (v6 * 80));
  L86: ;
  v83 = (g[1] | (g[0] | 98));
  __defer p304_f0 ((v7 - g[2]));
  word v90[3] = { (v83 * g[1]), (g[2] - v7), (v6 + 48) };
 } while (v83 < 2 && go_on ());
 trace (92, (v7 ^ (v83 + v83)));
 word v94 = 0;
 while (v94 < 1 && go_on ()) {
  v94 = (v94 + 1);
  word v97 = (v94 + (v6 ^ v83));
  word v100 = 0;
  L99: ;
  v100 = (v100 + 1);
  __defer p304_hook ((g[2] | v97));
  switch ((g[1] * g[2]) % 4) {
  case 0:
   if (v83 % 3 != 0) { break; }
   __attribute__ ((fallthrough));
  case 1:
   {
   word v109 = 0;
   do {
    v109 = (v109 + 1);
    word v112 = (g[2] * g[0]);
    pair v114 = (pair) { (v109 + 86), { (v97 & v112), v7 } };
   } while (v109 < 3 && go_on ());
   }
   break;
  case 2:
   trace (117, (v100 - (v94 ^ g[0])));
   break;
  default:
   trace (119, v100);
   break;
  }
  if (v100 < 3 && go_on ()) { goto L99; }
 }
 return (g[1] + (v94 + 94));
}
static void p304 (void) {
 refuel (); note (p304_f0 (0));
 refuel (); p304_f1 ();
 refuel (); p304_f2 (&g[0], 15, (pair) { 2, { 4, 5 } });
 refuel (); p304_f3 ();
 refuel (); note (p304_f4 (28, 29, 30));
}
static word (*p305_hook) (word) = note;
FUNCTION word p305_f0 (word v1);
FUNCTION void p305_f1 (word v2, word v3, word *v4);
FUNCTION word p305_f2 (pair v5, pair v6);
FUNCTION pair p305_f3 (pair v8, word v9, pair v10);
FUNCTION word p305_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  trace (12, (v1 ^ (v1 & 43)));
  if ((v1 * v1) % 3 != 0) { goto L13; }
  if (v1 % 3 != 0) { goto L13; }
  switch (v1 % 4) {
  case 0:
   {
   __defer {
    __defer p305_f2 ((pair) { v1, { (g[0] * g[2]), (v1 - g[2]) } }, (pair) { 91, { (v1 ^ v1), 28 } });
    g[1] = g[0];
    g[2] = (g[1] - g[0]);
    __defer p305_f0 ((v1 + g[2]));
   }
   __defer note (v1);
   }
   break;
  case 2:
   {
   g[0] = (g[2] * (g[1] ^ 29));
   __defer {
    word v26 = (v1 - v1);
    __defer note (v26);
    v26 = g[1];
   }
   }
   break;
  default:
   {
   word v32 = 0;
   L31: ;
   v32 = (v32 + 1);
   v32 = p305_f2 ((pair) { (v32 & 27), { (g[2] + v1), v32 } }, (pair) { v32, { (g[1] * v32), (v32 * g[0]) } });
   mixed ((unsigned char) ((g[1] + (v1 ^ g[0]))), (double) (96) * 0.5, (pair) { v32, { 55, g[2] } });
   __defer p305_hook ((g[2] + 42));
   if (v32 < 3 && go_on ()) { goto L31; }
   }
   break;
  }
  {
   __defer p305_f3 ((pair) { (g[2] ^ g[1]), { 46, (g[1] ^ 32) } }, v1, (pair) { (v1 ^ 11), { 87, (g[0] | g[2]) } });
  }
  L13: ;
  if (v1 % 3 != 0) { goto L40; }
  trace (41, (g[0] - 74));
  L40: ;
 }
 return (g[1] | (v1 - 65));
}
FUNCTION void p305_f1 (word v2, word v3, word *v4) {
 if (!go_on ()) { return ; }
 if (v2 % 3 != 0) {
  v3 = v3;
  if ((v2 * 12) % 3 != 0) { return ; }
 }
 __defer note (((*v4) * (g[0] - 74)));
 __defer bump (&v2, (v2 ^ (g[0] & 5)));
 v3 = 61;
 __defer p305_f0 (61);
 if ((v2 * 34) % 3 != 0) { goto L50; }
 if ((v3 | g[1]) % 3 != 0) {
  switch (v2 % 4) {
  case 0:
   {
   __defer p305_f2 ((pair) { g[2], { (*v4), (g[0] ^ 99) } }, (pair) { 85, { (v3 + v2), 86 } });
   word *v55 = &v2;
   }
   break;
  case 1:
   {
   trace (58, v3);
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (60, v3);
   }
   __attribute__ ((fallthrough));
  default:
   {
   trace (62, (g[1] - g[1]));
   }
   break;
  }
 }
 L50: ;
}
FUNCTION word p305_f2 (pair v5, pair v6) {
 __result word v7 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  if (g[0] % 3 != 0) {
   __defer {
    note ((g[1] ^ v7));
    word v68 = 0;
    L67: ;
    v68 = (v68 + 1);
    __defer note ((v7 - v68));
    word v72 = (v68 * (v68 * 72));
    if (v68 < 2 && go_on ()) { goto L67; }
    word *v74 = &v72;
   }
   word v77 = 0;
   while (v77 < 2 && go_on ()) {
    v77 = (v77 + 1);
    for (word v81 = 0; v81 < 4 && go_on (); v81++) {
     word v82 = (v81 - (v6.w & v7));
     __defer p305_f0 ((v6.w * (v81 & 86)));
     pair v85 = (pair) { (g[1] * 58), { v81, (g[2] - 11) } };
    }
    word v87 = g[0];
    word v90 = 0;
    L89: ;
    v90 = (v90 + 1);
    trace (93, g[1]);
    if (v90 < 4 && go_on ()) { goto L89; }
   }
  } else {
   trace (94, v7);
  }
 }
}
FUNCTION pair p305_f3 (pair v8, word v9, pair v10) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 trace (95, (v9 & (v9 | v10.row[0])));
 if (v9 % 3 != 0) { goto L96; }
 if ((v9 + 42) % 3 != 0) { return (pair) { (v9 ^ v10.row[1]), { v8.row[g[0] % 2], v9 } }; }
 trace (98, (v9 - (g[1] + g[1])));
 {
  g[1] = (v9 - v9);
 }
 L96: ;
 v9 = v9;
 trace (102, (v8.w + (v9 + g[0])));
 if (v9 % 3 != 0) {
  __defer {
   trace (105, (v9 - (v9 & v9)));
  }
 }
 return v10;
}
static void p305 (void) {
 refuel (); note (p305_f0 (0));
 refuel (); p305_f1 (7, 8, &g[2]);
 refuel (); note (p305_f2 ((pair) { 2, { 4, 5 } }, (pair) { 2, { 4, 5 } }));
 refuel (); p305_f3 ((pair) { 3, { 4, 5 } }, 22, (pair) { 3, { 4, 5 } });
}
static word (*p306_hook) (word) = note;
FUNCTION word p306_f0 (word v1);
FUNCTION word p306_f1 (word v3);
FUNCTION pair p306_f2 (word v4);
FUNCTION word p306_f3 (word v5, pair v6, pair v7);
FUNCTION void p306_f4 (word v8);
FUNCTION pair p306_f5 (pair v9);
FUNCTION word p306_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer {
  word v12 = (v1 + (v1 & g[1]));
  v12 = (v2 ^ g[1]);
  v1 = (g[0] - 27);
  switch (g[1] % 4 + 1) {
  case 0:
   __defer {
    __defer {
     g[1] = (v12 & (v12 | v1));
     __defer p306_f4 ((v12 & (g[0] & v12)));
    }
    bump (&v1, v12);
   }
   break;
  case 1:
   switch (g[1] % 4 + 0) {
   case 1:
    {
    trace (26, (v12 * v2));
    __defer mixed ((unsigned char) (v1), (double) (v1) * 0.5, (pair) { (g[1] ^ v12), { (v12 & g[1]), (v2 & 64) } });
    g[1] = (v1 * (g[0] | v1));
    }
    break;
   default:
    __defer p306_hook ((v1 | (g[2] * g[2])));
    break;
   }
   __attribute__ ((fallthrough));
  case 2:
   {
   trace (32, v1);
   }
   break;
  }
 }
 return v1;
}
FUNCTION word p306_f1 (word v3) {
 if (!go_on ()) { return 0; }
 trace (34, 70);
 p306_hook = note;
 g[1] = v3;
 if ((g[1] - 1) % 3 != 0) {
  __defer p306_f1 (v3);
  word v39 = (v3 + g[0]);
 }
 p306_f5 ((pair) { (g[1] - v3), { (v3 * v3), g[2] } });
 v3 = (v3 * v3);
 bump (&v3, v3);
 if ((v3 ^ g[1]) % 3 != 0) { return (g[1] + 90); }
 trace (45, g[0]);
 __defer note ((g[0] | g[2]));
 word v48 = 0;
 L47: ;
 v48 = (v48 + 1);
 if ((g[0] - g[0]) % 3 != 0) { return (g[2] - (v48 ^ v3)); }
 g[2] = (v48 * (g[0] ^ v3));
 if (v48 < 1 && go_on ()) { goto L47; }
 for (word v54 = 0; v54 < 1 && go_on (); v54++) {
  word v56 = 0;
  L55: ;
  v56 = (v56 + 1);
  if ((g[0] & v3) % 3 != 0) { continue; }
  if (v56 < 3 && go_on ()) { goto L55; }
 }
 return g[2];
}
FUNCTION pair p306_f2 (word v4) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 trace (61, (v4 + g[1]));
 if ((v4 ^ 64) % 3 != 0) { return (pair) { (v4 & v4), { (g[2] | 90), (g[0] + g[0]) } }; }
 trace (63, (v4 * v4));
 g[1] = (g[2] | (v4 * v4));
 for (word v66 = 0; v66 < 2 && go_on (); v66++) {
  trace (67, g[1]);
  v4 = 12;
 }
 __defer p306_hook ((g[1] - g[1]));
 __defer p306_f4 (72);
 p306_f4 ((v4 & (g[1] ^ 35)));
 trace (72, (g[2] - (v4 - 63)));
 p306_hook = note;
 word v75 = 0;
 while (v75 < 1 && go_on ()) {
  v75 = (v75 + 1);
  __defer bump (&v4, (v4 ^ (v4 & v75)));
  p306_f2 (v4);
 }
 if ((v4 + g[1]) % 3 != 0) { goto L80; }
 trace (81, (v4 * g[0]));
 L80: ;
 v75 = p306_hook ((g[1] | (v75 - g[2])));
 return (pair) { g[1], { g[1], (g[0] + v75) } };
}
FUNCTION word p306_f3 (word v5, pair v6, pair v7) {
 if (!go_on ()) { return 0; }
 __defer mixed ((unsigned char) ((g[1] * (v5 + 99))), (double) ((g[2] | (g[2] | 17))) * 0.5, (pair) { (v5 - v5), { (g[2] & v5), (g[0] | v7.row[0]) } });
 p306_hook = note;
 trace (86, 48);
 v7.w = 67;
 __defer bump (&v6.row[0], g[0]);
 trace (89, g[1]);
 if ((g[1] - 5) % 3 != 0) { return (v5 & (g[2] * v6.w)); }
 for (word v92 = 0; v92 < 3 && go_on (); v92++) {
  p306_hook = p306_f0;
  __defer p306_f1 ((v5 & g[0]));
  __defer p306_f0 ((v5 | v5));
 }
 if (v7.w % 3 != 0) { return (v6.row[g[2] % 2] - 26); }
 trace (97, 82);
 word v98 = 90;
 v7 = p306_f5 (v6);
 if ((g[0] | v6.row[1]) % 3 != 0) { goto L101; }
 if ((v6.w * v5) % 3 != 0) {
  word v104 = 0;
  L103: ;
  v104 = (v104 + 1);
  if (v104 < 4 && go_on ()) { goto L103; }
 } else {
  trace (107, (g[1] & (v6.w | g[2])));
 }
 L101: ;
 return (g[2] * 27);
}
FUNCTION void p306_f4 (word v8) {
 if (!go_on ()) { return ; }
 v8 = 81;
 trace (110, v8);
 if ((g[1] - g[1]) % 3 != 0) { return ; }
 g[1] = (v8 ^ (g[0] + v8));
 bump (&v8, (v8 - (v8 * g[0])));
 p306_hook = note;
 trace (115, (v8 | (v8 ^ g[0])));
 word v116 = (v8 | 50);
 __defer p306_f4 (g[0]);
 switch ((v8 + v116) % 4) {
 case 0:
  {
  __defer mixed ((unsigned char) ((g[0] | (v8 + 8))), (double) ((v116 * (g[2] + v8))) * 0.5, (pair) { (v8 - g[1]), { (g[0] - g[1]), (g[2] * v116) } });
  word v123 = 0;
  L122: ;
  v123 = (v123 + 1);
  word v127 = 0;
  do {
   v127 = (v127 + 1);
  } while (v127 < 1 && go_on ());
  if (v123 < 2 && go_on ()) { goto L122; }
  }
  break;
 case 1:
  {
  trace (131, (g[0] & g[1]));
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (133, (g[2] & (g[0] ^ 1)));
  break;
 default:
  trace (135, (g[2] * g[2]));
  break;
 }
}
FUNCTION pair p306_f5 (pair v9) {
 __result pair v10 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 v9 = v10;
 word v137 = (g[1] * g[0]);
 switch ((v137 & v137) % 4) {
 case 1:
  {
  if (g[2] % 3 != 0) { goto L141; }
  v9 = v9;
  if ((v137 * 1) % 3 != 0) { goto L141; }
  {
   trace (145, (g[1] - (v137 & v137)));
   if (g[0] % 3 != 0) { return (pair) { (g[0] & 15), { (v137 ^ 44), (g[0] - g[1]) } }; }
  }
  L141: ;
  p306_f3 (v9.row[v137 % 2], v9, (pair) { (v137 * g[2]), { (v137 & v137), v137 } });
  __defer bump (&v137, v137);
  }
  break;
 default:
  g[1] = (g[2] - (g[2] + g[2]));
  if (v137 % 3 != 0) {
   if ((g[0] & v137) % 3 != 0) { break; }
   if ((v10.row[0] - v137) % 3 != 0) { return v9; }
   __defer mixed ((unsigned char) ((g[1] | (g[0] - 87))), (double) ((v137 ^ (v137 * v137))) * 0.5, v10);
  } else {
   trace (155, (g[2] | (v137 - v137)));
  }
  break;
 }
 return (pair) { g[1], { g[2], g[2] } };
}
static void p306 (void) {
 refuel (); note (p306_f0 (0));
 refuel (); note (p306_f1 (7));
 refuel (); p306_f2 (14);
 refuel (); note (p306_f3 (21, (pair) { 3, { 4, 5 } }, (pair) { 3, { 4, 5 } }));
 refuel (); p306_f4 (28);
 refuel (); p306_f5 ((pair) { 5, { 4, 5 } });
}
static word (*p307_hook) (word) = note;
FUNCTION word p307_f0 (word v1);
FUNCTION void p307_f1 (word v3, word v4, word v5);
FUNCTION pair p307_f2 (word v6, word v7);
FUNCTION pair p307_f3 (word *v8, word v9, word v10);
FUNCTION pair p307_f4 (word v12, pair v13, word v14);
FUNCTION word p307_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 trace (15, (v1 & (g[2] * g[0])));
 p307_hook = p307_f0;
 if ((g[0] | 18) % 3 != 0) { return g[0]; }
 if (g[2] % 3 != 0) { goto L18; }
 trace (19, 26);
 __defer bump (&v2, (v1 | (g[0] + 67)));
 L18: ;
 v2 = (v1 | 8);
 trace (22, (v1 * (g[0] * v2)));
 word v23 = (v2 * v2);
}
FUNCTION void p307_f1 (word v3, word v4, word v5) {
 if (!go_on ()) { return ; }
 if ((v4 ^ g[1]) % 3 != 0) { return ; }
 word v27 = 0;
 do {
  v27 = (v27 + 1);
  __defer {
   if ((g[1] ^ v4) % 3 != 0) {
    word v32 = (v5 | (v27 | g[2]));
    trace (34, g[1]);
   }
   __defer p307_hook ((v3 - (v27 | v27)));
   __defer p307_f0 ((g[2] ^ v5));
   word v38 = 0;
   while (v38 < 4 && go_on ()) {
    v38 = (v38 + 1);
    __defer note ((v27 + (v38 ^ 50)));
   }
  }
  if ((v5 * g[0]) % 3 != 0) { break; }
 } while (v27 < 1 && go_on ());
}
FUNCTION pair p307_f2 (word v6, word v7) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if ((g[1] | v6) % 3 != 0) { return (pair) { (v6 - g[0]), { g[0], g[0] } }; }
 trace (44, (v6 * (g[2] - v7)));
 if ((v6 - g[1]) % 3 != 0) { return (pair) { g[2], { (g[2] & 8), 96 } }; }
 __defer bump (&v6, 57);
 v6 = (v6 | (g[2] * g[1]));
 trace (48, v7);
 word v49[3] = { g[0], (g[2] | v6), g[2] };
 __defer p307_f3 (&v7, v7, (g[2] & (v6 | g[1])));
 word v52 = (v7 - (g[1] | v7));
 __defer p307_hook ((v6 | (g[0] | 11)));
 __defer mixed ((unsigned char) ((v52 | 74)), (double) (v6) * 0.5, (pair) { (v52 | 79), { v49[g[0] % 3], v49[v6 % 3] } });
 mixed ((unsigned char) ((v6 * v52)), (double) (v6) * 0.5, (pair) { 22, { (v6 + v52), 61 } });
 v52 = v7;
 word v58 = 45;
 word v60 = (g[0] * (g[1] | 22));
 trace (62, (g[2] & (v58 & g[0])));
 __defer p307_f1 ((g[1] + (v60 + v6)), (v7 & (v52 | v60)), (g[0] * g[1]));
 trace (64, (v52 ^ (v60 * 18)));
 __defer bump (&v60, (v49[2] & (g[0] - v52)));
 return (pair) { (v49[2] - v6), { (v60 - g[1]), (g[1] + v49[2]) } };
}
FUNCTION pair p307_f3 (word *v8, word v9, word v10) {
 __result pair v11 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 trace (67, v9);
 __defer p307_f3 (&v9, (v11.row[1] * (v9 - v10)), (v9 + (v11.row[1] ^ v11.row[0])));
 if (v9 % 3 != 0) { return v11; }
 v10 = (v10 | ((*v8) ^ v10));
 p307_hook = note;
 if (((*v8) - v11.w) % 3 != 0) { return v11; }
 trace (73, ((*v8) | (v10 - v9)));
 v10 = (*v8);
}
FUNCTION pair p307_f4 (word v12, pair v13, word v14) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if (g[0] % 3 != 2) { goto L75; }
 trace (76, (v14 + (g[1] ^ v12)));
 switch ((v14 | g[2]) % 4) {
 case 0:
  {
  v12 = v12;
  v13 = (pair) { (v12 | v12), { (g[0] & 29), (g[2] & g[0]) } };
  __defer {
   __defer p307_f4 ((v13.w | (v13.row[1] ^ v14)), (pair) { v14, { (v13.row[0] - 40), (v14 & g[1]) } }, (v13.row[0] - (v12 - v13.w)));
   if ((g[2] + v12) % 3 != 0) {
    v13 = p307_f3 (&v12, (v14 - (v14 & g[2])), (g[0] + g[1]));
    pair v85 = (pair) { g[2], { v12, (v12 ^ v14) } };
    trace (87, (v12 * (v14 * g[0])));
   }
   p307_f3 (&v14, 0, (g[2] - g[0]));
  }
  }
  break;
 case 2:
  {
  if (v13.row[0] % 3 != 0) { goto L90; }
  if ((v14 - g[0]) % 3 != 0) { break; }
  L90: ;
  for (word v93 = 0; v93 < 4 && go_on (); v93++) {
   if (g[0] % 3 != 0) { goto L75; }
   p307_hook = note;
   word v97 = 0;
   L96: ;
   v97 = (v97 + 1);
   if (v97 < 4 && go_on ()) { goto L96; }
  }
  }
  break;
 default:
  trace (101, (g[1] + (g[0] * g[1])));
  break;
 }
 L75: ;
 return v13;
}
static void p307 (void) {
 refuel (); note (p307_f0 (0));
 refuel (); p307_f1 (7, 8, 9);
 refuel (); p307_f2 (14, 15);
 refuel (); p307_f3 (&g[0], 22, 23);
 refuel (); p307_f4 (28, (pair) { 4, { 4, 5 } }, 30);
}
static word (*p308_hook) (word) = note;
FUNCTION word p308_f0 (word v1);
FUNCTION word p308_f1 (word v2, word *v3, word v4);
FUNCTION void p308_f2 (word v5);
FUNCTION word p308_f0 (word v1) {
 if (!go_on ()) { return 0; }
 v1 = (g[2] * (v1 * v1));
 word v8 = 0;
 L7: ;
 v8 = (v8 + 1);
 v1 = (g[0] * v1);
 __defer p308_f2 (v8);
 __defer bump (&v8, g[0]);
 word v15 = 0;
 L14: ;
 v15 = (v15 + 1);
 word v18 = (v1 + (g[2] * v8));
 v18 = v1;
 if ((g[0] * v8) % 3 != 0) { goto L21; }
 {
  trace (23, (g[0] * 71));
 }
 L21: ;
 if (v15 < 3 && go_on ()) { goto L14; }
 if (v8 < 4 && go_on ()) { goto L7; }
 return (v1 + v18);
}
FUNCTION word p308_f1 (word v2, word *v3, word v4) {
 if (!go_on ()) { return 0; }
 p308_f2 ((g[1] & (g[1] | 31)));
 if (v4 % 3 != 0) { return v4; }
 word v28 = 0;
 L27: ;
 v28 = (v28 + 1);
 for (word v32 = 0; v32 < 3 && go_on (); v32++) {
  word v33 = (*v3);
  v33 = (v33 | (g[0] & 69));
  __defer p308_f1 (v4, &v28, (v32 * (v28 & v32)));
  word *v37 = &v33;
 }
 word v39 = (v28 * (v2 | 78));
 if (v28 < 1 && go_on ()) { goto L27; }
 switch ((v4 * v4) % 4) {
 case 2:
  for (word v44 = 0; v44 < 1 && go_on (); v44++) {
   __defer bump (&v2, (g[2] - 13));
   p308_hook = note;
   word v47 = (v4 & (*v3));
   word v49 = v28;
  }
  break;
 default:
  {
  p308_f2 ((v39 - ((*v3) | v2)));
  }
  break;
 }
 v2 = 15;
 if (((*v3) + (*v3)) % 3 != 0) { goto L54; }
 p308_f0 ((g[0] ^ (v39 + (*v3))));
 L54: ;
 v4 = note (v28);
 pair v57 = (pair) { v4, { ((*v3) ^ g[0]), (g[2] | v39) } };
 return (v28 ^ (*v3));
}
FUNCTION void p308_f2 (word v5) {
 if (!go_on ()) { return ; }
 trace (60, (g[2] & (g[2] ^ v5)));
 g[2] = g[2];
 trace (62, (v5 - 74));
 if ((g[0] & g[1]) % 3 != 0) {
  __defer p308_hook (g[1]);
  word v65 = (g[0] & g[2]);
 }
 g[0] = (g[0] - (g[0] * g[0]));
 __defer {
  __defer {
   __defer p308_f2 ((g[2] + (g[1] & v5)));
   word v71 = 72;
  }
  word v74 = 0;
  L73: ;
  v74 = (v74 + 1);
  word v78 = 0;
  while (v78 < 3 && go_on ()) {
   v78 = (v78 + 1);
  }
  if (v74 < 1 && go_on ()) { goto L73; }
 }
}
static void p308 (void) {
 refuel (); note (p308_f0 (0));
 refuel (); note (p308_f1 (7, &g[1], 9));
 refuel (); p308_f2 (14);
}
static word (*p309_hook) (word) = note;
FUNCTION word p309_f0 (word v1);
FUNCTION word p309_f1 (word v2, word *v3, pair v4);
FUNCTION word p309_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word v6 = 0;
 while (v6 < 4 && go_on ()) {
  v6 = (v6 + 1);
  if ((v6 ^ g[2]) % 3 != 0) { return (v6 * (g[1] - g[2])); }
  trace (10, g[0]);
  for (word v12 = 0; v12 < 3 && go_on (); v12++) {
   word v13 = g[0];
   for (word v16 = 0; v16 < 1 && go_on (); v16++) {
    trace (17, 10);
    __defer {
     __defer note ((v16 | (v13 ^ 19)));
     __defer note (g[2]);
    }
   }
   p309_f0 ((g[1] + v13));
  }
 }
 return 90;
}
FUNCTION word p309_f1 (word v2, word *v3, pair v4) {
 if (!go_on ()) { return 0; }
 if (v2 % 3 != 0) { return (v2 ^ v2); }
 v4 = v4;
 pair v25 = (pair) { (g[1] - v2), { (g[1] & 39), (v2 | 11) } };
 switch ((v2 ^ 46) % 4) {
 case 0:
  trace (29, 93);
  __defer mixed ((unsigned char) ((v2 * v25.w)), (double) (v2) * 0.5, (pair) { (v4.w & v2), { v4.row[1], (g[1] ^ g[1]) } });
  __defer {
   note (v25.w);
   trace (33, 21);
  }
  __attribute__ ((fallthrough));
 case 1:
  __defer bump (&(word) { v2 }, (v2 - v2));
  __defer bump (&v2, v25.w);
  break;
 case 2:
  if ((*v3) % 3 != 0) { return v2; }
  switch ((v2 & g[2]) % 4) {
  case 0:
   {
   __defer p309_hook ((v2 - (v25.row[1] * 43)));
   bump (&v2, v2);
   word v44 = 0;
   while (v44 < 3 && go_on ()) {
    v44 = (v44 + 1);
    __defer {
     __defer note (((*v3) + 87));
    }
   }
   }
   break;
  case 1:
   {
   trace (50, (v2 | (v25.w - 55)));
   }
   break;
  }
  break;
 default:
  trace (52, ((*v3) & (g[0] & g[0])));
  break;
 }
 return (v2 + 80);
}
static void p309 (void) {
 refuel (); note (p309_f0 (0));
 refuel (); note (p309_f1 (7, &g[1], (pair) { 1, { 4, 5 } }));
}
static word (*p310_hook) (word) = note;
FUNCTION word p310_f0 (word v1);
FUNCTION void p310_f1 (word v3, word v4, word v5);
FUNCTION word p310_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 __defer p310_f1 ((v2 * (g[0] & 31)), g[0], (v2 + (g[2] - g[0])));
 __defer {
  __defer {
   if ((v2 - v2) % 3 != 0) { goto L9; }
   p310_hook = p310_f0;
   L9: ;
   switch ((v2 | v1) % 4) {
   case 0:
    {
    word v14 = 0;
    L13: ;
    v14 = (v14 + 1);
    trace (17, g[1]);
    __defer mixed ((unsigned char) (g[0]), (double) ((v1 + v1)) * 0.5, (pair) { g[2], { v14, (v2 * g[2]) } });
    pair v19 = (pair) { (g[2] * v14), { (v14 | 98), g[1] } };
    if (v14 < 1 && go_on ()) { goto L13; }
    v1 = (v1 + (v19.row[0] + g[1]));
    }
    break;
   case 1:
    __defer note (7);
    break;
   case 2:
    p310_f1 ((g[0] | (g[1] - 22)), (v2 | (v2 | g[0])), (g[0] ^ (v2 | v1)));
    trace (26, (v2 + g[0]));
    break;
   default:
    {
    v1 = p310_hook ((g[1] + (v1 - g[0])));
    __defer p310_f0 ((g[1] ^ (g[2] + g[0])));
    __defer note ((g[0] + (v2 * v1)));
    }
    break;
   }
  }
 }
}
FUNCTION void p310_f1 (word v3, word v4, word v5) {
 if (!go_on ()) { return ; }
 switch ((v5 + 21) % 4) {
 case 0:
  __defer {
   __defer p310_f1 ((v4 | (v4 & g[1])), (v5 & (v4 + g[0])), g[2]);
   word v35[3] = { g[0], (v3 - 57), (g[1] ^ g[0]) };
   for (word v38 = 0; v38 < 3 && go_on (); v38++) {
    bump (&v5, (v38 | (v4 + g[2])));
    trace (40, 43);
   }
   trace (41, 30);
  }
  __defer bump (&v3, (g[2] & v5));
  break;
 case 1:
  g[1] = v4;
  __defer p310_f1 (v3, (v3 | v4), (g[0] & (g[1] + g[2])));
  break;
 case 2:
  {
  word v48 = 0;
  L47: ;
  v48 = (v48 + 1);
  if ((v4 ^ v48) % 3 != 0) { break; }
  trace (52, v5);
  __defer p310_f1 ((g[0] | 30), (g[0] * (g[2] + 77)), (g[2] - g[2]));
  if (v48 < 2 && go_on ()) { goto L47; }
  g[1] = (g[0] | (v3 | g[2]));
  }
  break;
 default:
  if ((g[2] + v4) % 3 != 0) { return ; }
  if (g[0] % 3 != 2) {
   if (v4 % 3 != 0) { return ; }
   for (word v60 = 0; v60 < 1 && go_on (); v60++) {
    switch ((v5 * v60) % 4) {
    case 0:
     __defer p310_f1 ((v5 ^ g[1]), g[0], (v4 ^ v60));
     __defer mixed ((unsigned char) ((v5 & (g[0] | g[2]))), (double) ((v60 ^ (g[1] * g[2]))) * 0.5, (pair) { (g[1] ^ g[1]), { (v60 + g[0]), (v60 & g[1]) } });
     break;
    case 1:
     trace (66, (g[2] | (v60 + v3)));
     break;
    }
   }
  } else {
   trace (67, g[0]);
  }
  break;
 }
}
static void p310 (void) {
 refuel (); note (p310_f0 (0));
 refuel (); p310_f1 (7, 8, 9);
}
static word (*p311_hook) (word) = note;
FUNCTION word p311_f0 (word v1);
FUNCTION word p311_f1 (word v2, word *v3);
FUNCTION pair p311_f2 (word v5);
FUNCTION pair p311_f3 (word v6, pair v7, word v8);
FUNCTION word p311_f0 (word v1) {
 if (!go_on ()) { return 0; }
 for (word v11 = 0; v11 < 3 && go_on (); v11++) {
  v1 = (g[0] + 68);
  __defer p311_hook ((g[1] | (v1 & 11)));
 }
 if (g[2] % 3 != 0) { return (v1 * (v1 + g[0])); }
 if ((v1 + 69) % 3 != 0) {
  pair v16 = (pair) { g[1], { (v1 * 61), (g[0] & 19) } };
 }
 __defer {
  trace (19, (v1 ^ v1));
  trace (20, (v1 * (v1 ^ v1)));
 }
 __defer p311_f0 ((g[0] * (g[2] & g[1])));
 return (g[0] ^ (v1 & v1));
}
FUNCTION word p311_f1 (word v2, word *v3) {
 __result word v4 = 0;
 if (!go_on ()) { return 0; }
 word v23 = v4;
 switch ((v2 + 61) % 4) {
 case 0:
  {
  v4 = 70;
  switch (v4 % 4) {
  case 1:
   {
   word v30[3] = { (g[0] & v2), v2, (v23 + g[0]) };
   __defer note ((v23 + (v2 - 77)));
   if ((v23 + v2) % 3 != 0) { return (v23 * 18); }
   }
   __attribute__ ((fallthrough));
  case 2:
   if (((*v3) - (*v3)) % 3 != 0) { goto L35; }
   p311_f3 ((v2 * v23), (pair) { (g[2] + 0), { (v4 * g[2]), (v4 | (*v3)) } }, (v23 ^ (v4 * v23)));
   L35: ;
   __defer mixed ((unsigned char) ((v23 | (g[0] ^ g[0]))), (double) ((v4 ^ (v4 ^ 96))) * 0.5, (pair) { g[1], { ((*v3) ^ (*v3)), (v2 - g[2]) } });
   __defer p311_f0 ((g[1] + v2));
   break;
  default:
   {
   word v41 = 0;
   do {
    v41 = (v41 + 1);
    switch ((v4 ^ v2) % 4) {
    case 0:
     {
     __defer mixed ((unsigned char) (g[0]), (double) (v41) * 0.5, (pair) { (g[0] * v41), { ((*v3) - g[2]), (v23 | g[0]) } });
     __defer note ((g[2] - (g[0] - v41)));
     word v48 = g[2];
     }
     __attribute__ ((fallthrough));
    case 1:
     v4 = (v41 + (g[0] - 41));
     break;
    default:
     {
     trace (53, (v23 * (v4 & g[1])));
     trace (54, (v2 & ((*v3) | (*v3))));
     }
     break;
    }
   } while (v41 < 1 && go_on ());
   }
   break;
  }
  }
  __attribute__ ((fallthrough));
 case 2:
  {
  trace (56, v4);
  }
  break;
 default:
  {
  trace (58, (*v3));
  }
  break;
 }
}
FUNCTION pair p311_f2 (word v5) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 p311_f2 ((g[1] & v5));
 if ((v5 + v5) % 3 != 0) { return (pair) { 29, { 37, g[0] } }; }
 mixed ((unsigned char) ((g[2] + (g[2] ^ v5))), (double) (g[2]) * 0.5, (pair) { 98, { (v5 + v5), g[2] } });
 switch ((v5 - g[0]) % 4) {
 case 2:
  {
  __defer {
   g[1] = (g[1] | (g[1] * v5));
   v5 = g[2];
  }
  g[0] = (v5 * (g[0] | g[0]));
  for (word v69 = 0; v69 < 3 && go_on (); v69++) {
   pair v70 = (pair) { (g[0] | 2), { (g[0] & v69), (g[1] ^ v5) } };
   __defer {
    trace (73, (v5 & (g[2] & v69)));
   }
  }
  }
  break;
 default:
  trace (75, (v5 + (v5 ^ v5)));
  break;
 }
 return (pair) { (v5 + g[1]), { (g[1] * g[1]), (v5 | 83) } };
}
FUNCTION pair p311_f3 (word v6, pair v7, word v8) {
 __result pair v9 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 switch (v8 % 4) {
 case 0:
  {
  word v80 = 0;
  while (v80 < 1 && go_on ()) {
   v80 = (v80 + 1);
   __defer {
    word v84 = (g[0] * g[0]);
    trace (86, v7.row[1]);
   }
   g[1] = v80;
   word v89 = 0;
   while (v89 < 3 && go_on ()) {
    v89 = (v89 + 1);
   }
  }
  }
  break;
 case 1:
  trace (93, (g[2] & v8));
  __attribute__ ((fallthrough));
 default:
  {
  trace (95, (g[2] | (g[2] * 81)));
  }
  break;
 }
 return v7;
}
static void p311 (void) {
 refuel (); note (p311_f0 (0));
 refuel (); note (p311_f1 (7, &g[1]));
 refuel (); p311_f2 (14);
 refuel (); p311_f3 (21, (pair) { 3, { 4, 5 } }, 23);
}
static word (*p312_hook) (word) = note;
FUNCTION word p312_f0 (word v1);
FUNCTION pair p312_f1 (pair v2);
FUNCTION word p312_f2 (pair v4);
FUNCTION void p312_f3 (word v5);
FUNCTION void p312_f4 (pair v6, pair v7);
FUNCTION pair p312_f5 (word v8, pair v9, word v10);
FUNCTION word p312_f0 (word v1) {
 if (!go_on ()) { return 0; }
 word v12 = 0;
 L11: ;
 v12 = (v12 + 1);
 switch (v12 % 4) {
 case 1:
  __defer {
   v12 = v12;
   if ((v12 + v12) % 3 != 0) {
    __defer bump (&v1, 45);
    word v21[3] = { (g[2] + g[2]), g[2], (v1 + v1) };
   }
   __defer {
    v12 = note ((g[2] + 11));
    v12 = (v12 * v1);
    trace (26, (g[2] - (g[2] & v1)));
    trace (27, (v12 ^ (v1 + g[0])));
   }
  }
  if ((g[2] - 85) % 3 != 0) {
   trace (29, v12);
  } else {
   __defer {
    v1 = g[2];
    trace (32, (g[2] - v12));
   }
   word v34 = 0;
   L33: ;
   v34 = (v34 + 1);
   v34 = p312_f2 ((pair) { v34, { (v1 * 98), 23 } });
   if (v34 < 3 && go_on ()) { goto L33; }
  }
  break;
 case 2:
  trace (39, v1);
  break;
 }
 if (v12 < 2 && go_on ()) { goto L11; }
 return v1;
}
FUNCTION pair p312_f1 (pair v2) {
 __result pair v3 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 __defer p312_hook ((g[0] * (g[2] + g[0])));
 switch ((g[1] * 7) % 4) {
 case 0:
  v2.w = v2.row[0];
  __defer p312_f1 (v3);
  trace (46, g[1]);
  __attribute__ ((fallthrough));
 case 2:
  {
  if ((g[1] ^ g[1]) % 3 != 0) { goto L48; }
  if ((g[2] | v2.row[0]) % 3 != 0) { goto L48; }
  L48: ;
  }
  break;
 default:
  {
  __defer {
   trace (52, g[1]);
  }
  }
  break;
 }
 return v3;
}
FUNCTION word p312_f2 (pair v4) {
 if (!go_on ()) { return 0; }
 word v55 = 0;
 L54: ;
 v55 = (v55 + 1);
 switch (g[2] % 4) {
 case 0:
  {
  word v61 = 0;
  L60: ;
  v61 = (v61 + 1);
  p312_f5 (v61, v4, (v4.row[1] & (v4.row[1] * v55)));
  if ((v61 + v55) % 3 != 0) {
   pair v66 = (pair) { v61, { (v55 + 85), 99 } };
  }
  if (v61 < 2 && go_on ()) { goto L60; }
  }
  break;
 case 1:
  {
  word v70 = 0;
  do {
   v70 = (v70 + 1);
   word v74 = 0;
   L73: ;
   v74 = (v74 + 1);
   word *v77 = &v70;
   trace (79, ((*v77) - (*v77)));
   __defer p312_f2 ((pair) { (v4.row[1] & v55), { v70, 43 } });
   if (v74 < 3 && go_on ()) { goto L73; }
   v55 = (g[2] * 27);
   __defer mixed ((unsigned char) ((v74 + (v74 - v70))), (double) ((v55 ^ (v4.w & (*v77)))) * 0.5, v4);
  } while (v70 < 1 && go_on ());
  __defer {
   trace (84, (v70 + (v55 * g[0])));
   word v86 = 0;
   do {
    v86 = (v86 + 1);
    note ((g[0] - (v4.row[0] + g[0])));
    word v90 = (v70 + g[1]);
    v4 = p312_f1 ((pair) { v55, { v4.w, (g[2] - g[1]) } });
   } while (v86 < 3 && go_on ());
   __defer bump (&v70, 57);
   v86 = note (v55);
  }
  }
  __attribute__ ((fallthrough));
 case 2:
  trace (96, (v4.row[1] & (v55 * v55)));
  __attribute__ ((fallthrough));
 default:
  trace (98, (g[2] + v55));
  break;
 }
 if (v55 < 2 && go_on ()) { goto L54; }
 return (v55 * (g[0] * 26));
}
FUNCTION void p312_f3 (word v5) {
 if (!go_on ()) { return ; }
 if (g[0] % 3 != 0) { return ; }
 __defer {
  trace (102, (v5 | (v5 | v5)));
  trace (103, (v5 + (g[2] * v5)));
  __defer p312_f3 ((g[2] - (g[2] & g[1])));
  switch ((g[1] & g[0]) % 4) {
  case 1:
   if ((v5 | g[2]) % 3 != 0) {
    word v108 = 24;
    g[1] = g[0];
    word v111[3] = { g[0], (g[2] ^ g[1]), (v108 ^ v5) };
   } else {
    v5 = (v5 | (v5 ^ g[0]));
    g[1] = (g[2] ^ v5);
    __defer p312_hook (g[2]);
   }
   if ((g[1] + 86) % 3 != 0) { goto L116; }
   trace (117, (v5 + (v5 * g[1])));
   L116: ;
   break;
  }
 }
}
FUNCTION void p312_f4 (pair v6, pair v7) {
 if (!go_on ()) { return ; }
 v7.w = (g[2] & (g[1] & g[2]));
 p312_hook ((v7.row[0] * (g[1] & 19)));
 trace (120, (g[2] ^ (g[0] + g[1])));
 trace (121, 46);
 __defer {
  note (v7.row[g[1] % 2]);
  trace (124, (g[1] + (g[1] ^ g[0])));
  note (g[2]);
  if ((g[2] & g[1]) % 3 != 0) {
   for (word v128 = 0; v128 < 4 && go_on (); v128++) {
    mixed ((unsigned char) ((v7.w * 16)), (double) (v128) * 0.5, v7);
   }
  } else {
   trace (130, g[1]);
  }
 }
}
FUNCTION pair p312_f5 (word v8, pair v9, word v10) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 v10 = (v10 * (v8 + v9.w));
 if (v10 % 3 != 0) { return v9; }
 __defer p312_f3 ((g[2] * 91));
 trace (134, (g[2] * v10));
 if ((g[0] * v9.row[0]) % 3 != 0) { return v9; }
 word v137 = 0;
 do {
  v137 = (v137 + 1);
  if ((v9.row[1] * v9.w) % 3 != 0) {
   v9.w = (v8 | v10);
  }
  if (v137 % 3 != 0) { continue; }
 } while (v137 < 2 && go_on ());
 __defer {
  __defer {
   switch ((v8 & 78) % 4) {
   case 0:
    {
    v10 = (v8 | (v8 - g[2]));
    }
    break;
   case 1:
    {
    word v150 = 0;
    L149: ;
    v150 = (v150 + 1);
    if (v150 < 3 && go_on ()) { goto L149; }
    }
    break;
   default:
    trace (154, v9.row[1]);
    break;
   }
  }
 }
 return v9;
}
static void p312 (void) {
 refuel (); note (p312_f0 (0));
 refuel (); p312_f1 ((pair) { 1, { 4, 5 } });
 refuel (); note (p312_f2 ((pair) { 2, { 4, 5 } }));
 refuel (); p312_f3 (21);
 refuel (); p312_f4 ((pair) { 4, { 4, 5 } }, (pair) { 4, { 4, 5 } });
 refuel (); p312_f5 (35, (pair) { 5, { 4, 5 } }, 37);
}
static word (*p313_hook) (word) = note;
FUNCTION word p313_f0 (word v1);
FUNCTION word p313_f1 (void);
FUNCTION void p313_f2 (void);
FUNCTION word p313_f3 (pair v2);
FUNCTION void p313_f4 (word v3, word v4);
FUNCTION word p313_f0 (word v1) {
 if (!go_on ()) { return 0; }
 __defer {
  for (word v7 = 0; v7 < 2 && go_on (); v7++) {
   word v9 = 0;
   do {
    v9 = (v9 + 1);
    if ((v1 & v7) % 3 != 0) {
     g[0] = v1;
     word v14[3] = { 3, (g[2] ^ g[1]), (g[1] & v1) };
    } else {
     word v16[3] = { (g[2] - 63), 12, g[1] };
    }
    p313_hook = note;
    switch ((g[1] * g[0]) % 4) {
    case 0:
     trace (21, g[1]);
     break;
    case 2:
     v7 = (v9 & 98);
     __attribute__ ((fallthrough));
    default:
     __defer p313_f3 ((pair) { 20, { (g[2] * g[2]), (v7 + v9) } });
     break;
    }
    trace (26, (v9 | (g[2] ^ 56)));
   } while (v9 < 1 && go_on ());
   g[0] = g[2];
   __defer p313_f0 ((g[2] & (g[1] - 21)));
  }
  for (word v30 = 0; v30 < 2 && go_on (); v30++) {
   trace (31, v30);
  }
 }
 return v1;
}
FUNCTION word p313_f1 (void) {
 if (!go_on ()) { return 0; }
 trace (33, (g[0] * (g[2] & g[1])));
 word v34 = (g[1] ^ (g[0] ^ g[1]));
 pair v36 = (pair) { g[1], { v34, (v34 & 37) } };
 trace (38, (v34 ^ 14));
 p313_hook = p313_f0;
 if (v36.row[v34 % 2] % 3 != 0) {
  if ((v34 ^ g[1]) % 3 != 0) { return v34; }
 } else {
  g[0] = v34;
 }
 for (word v44 = 0; v44 < 4 && go_on (); v44++) {
  if ((g[2] * 88) % 3 != 0) { goto L45; }
  {
   trace (47, 94);
  }
  L45: ;
 }
 return (g[1] | (v34 & v36.w));
}
FUNCTION void p313_f2 (void) {
 if (!go_on ()) { return ; }
 if (g[2] % 3 != 0) 
  __defer p313_hook ((g[2] ^ (g[2] | g[2])));
 g[2] = g[1];
 word v53 = 0;
 L52: ;
 v53 = (v53 + 1);
 word v57 = 0;
 while (v57 < 3 && go_on ()) {
  v57 = (v57 + 1);
  trace (60, (v53 + 43));
  switch (g[0] % 4) {
  case 0:
   __defer p313_f1 ();
   trace (64, (v57 ^ (v57 & 36)));
   __defer note (g[1]);
   break;
  case 1:
   if (v57 % 3 != 0) { goto L67; }
   g[1] = (v53 ^ (v53 & 48));
   if (v53 % 3 != 0) { break; }
   L67: ;
   break;
  default:
   trace (71, (v53 * (g[2] * 54)));
   break;
  }
 }
 if (v53 < 4 && go_on ()) { goto L52; }
}
FUNCTION word p313_f3 (pair v2) {
 if (!go_on ()) { return 0; }
 word v73 = 0;
 while (v73 < 1 && go_on ()) {
  v73 = (v73 + 1);
  p313_hook ((v73 | (v73 & 35)));
  if ((v73 & v73) % 3 != 0) { break; }
 }
 if ((v73 ^ v2.row[0]) % 3 != 0) {
  word v80 = 0;
  L79: ;
  v80 = (v80 + 1);
  word v84 = 0;
  do {
   v84 = (v84 + 1);
   if ((v2.row[1] * v84) % 3 != 0) { continue; }
   if (v80 < 1 && go_on ()) { goto L79; }
  } while (v84 < 2 && go_on ());
  if (v80 < 1 && go_on ()) { goto L79; }
 } else {
  trace (89, g[0]);
 }
 return (g[0] - 38);
}
FUNCTION void p313_f4 (word v3, word v4) {
 if (!go_on ()) { return ; }
 mixed ((unsigned char) ((v4 * (v3 * v4))), (double) ((g[2] - (v4 & g[1]))) * 0.5, (pair) { (v4 | 21), { (g[1] * 68), (g[0] + 21) } });
 word v93 = 0;
 L92: ;
 v93 = (v93 + 1);
 trace (96, (v93 & (v4 * v93)));
 __defer {
  v93 = 35;
  __defer note ((g[0] & (v3 & 48)));
  __defer {
   trace (101, (v3 | 32));
   for (word v103 = 0; v103 < 1 && go_on (); v103++) {
    v4 = note (g[2]);
    v93 = (v3 | (g[2] & g[0]));
    word v106 = (v3 ^ (v3 - v4));
   }
   __defer p313_f1 ();
  }
 }
 if (v93 < 1 && go_on ()) { goto L92; }
}
static void p313 (void) {
 refuel (); note (p313_f0 (0));
 refuel (); note (p313_f1 ());
 refuel (); p313_f2 ();
 refuel (); note (p313_f3 ((pair) { 3, { 4, 5 } }));
 refuel (); p313_f4 (28, 29);
}
static word (*p314_hook) (word) = note;
FUNCTION word p314_f0 (word v1);
FUNCTION word p314_f1 (pair v2, word v3, word v4);
FUNCTION pair p314_f2 (word v5, word v6, word *v7);
FUNCTION void p314_f3 (pair v9, word v10, word v11);
FUNCTION word p314_f0 (word v1) {
 if (!go_on ()) { return 0; }
 v1 = (v1 ^ (v1 & v1));
 if ((g[1] * g[1]) % 3 != 0) {
  word v15 = 0;
  while (v15 < 3 && go_on ()) {
   v15 = (v15 + 1);
   trace (18, (v15 - v1));
   if ((v15 ^ g[0]) % 3 != 0) { goto L19; }
   {
    trace (21, g[2]);
    __defer mixed ((unsigned char) (25), (double) ((v1 ^ (g[1] ^ v1))) * 0.5, (pair) { g[0], { (g[2] + 97), (v15 | v1) } });
   }
   if ((g[1] * 53) % 3 != 0) { goto L23; }
   __defer mixed ((unsigned char) (g[2]), (double) ((g[1] + (v15 - v1))) * 0.5, (pair) { g[0], { v1, g[0] } });
   v15 = note ((v1 * g[1]));
   L23: ;
   L19: ;
   if (v15 % 3 != 0) { goto L26; }
   switch ((v15 ^ v1) % 4) {
   case 0:
    {
    pair v29 = (pair) { (v15 * 21), { g[1], (v15 | g[1]) } };
    }
    break;
   case 1:
    {
    if ((v1 - g[1]) % 3 != 0) { break; }
    trace (33, (g[1] & (v15 * g[1])));
    __defer p314_f0 (v15);
    }
    break;
   case 2:
    __defer bump (&(word) { (g[1] ^ v1) }, (v1 - 41));
    break;
   }
   L26: ;
   __defer {
    trace (38, (v1 + v1));
   }
  }
 } else {
  trace (39, (v1 & (v1 & 54)));
 }
 return (v1 | (g[1] - g[1]));
}
FUNCTION word p314_f1 (pair v2, word v3, word v4) {
 if (!go_on ()) { return 0; }
 __defer bump (&(word) { (v3 + v3) }, (v4 & 48));
 if ((v2.w - 42) % 3 != 0) {
  __defer {
   if ((v4 ^ 50) % 3 != 0) {
    __defer p314_hook ((v4 * v3));
   } else {
    word v47 = 0;
    L46: ;
    v47 = (v47 + 1);
    if (v47 < 3 && go_on ()) { goto L46; }
   }
  }
 }
 return 24;
}
FUNCTION pair p314_f2 (word v5, word v6, word *v7) {
 __result pair v8 = { 0, { 0, 0 } };
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 if (g[0] % 3 != 0) {
  word v52 = (g[0] - (v8.row[0] & v5));
  p314_hook = note;
 }
 v8 = (pair) { ((*v7) - v6), { (g[0] * v5), (v8.row[0] - (*v7)) } };
 if ((v5 | v5) % 3 != 0) {
  __defer p314_f0 ((v5 - (v8.row[1] | 4)));
 } else {
  if (((*v7) | (*v7)) % 3 != 0) { goto L58; }
  {
   trace (60, (v6 ^ (v6 + g[2])));
  }
  L58: ;
 }
 return (pair) { (v5 + v5), { v5, v5 } };
}
FUNCTION void p314_f3 (pair v9, word v10, word v11) {
 if (!go_on ()) { return ; }
 if (v10 % 3 != 0) { return ; }
 word v63 = 42;
 if ((g[1] & v9.w) % 3 != 0) { return ; }
 for (word v67 = 0; v67 < 3 && go_on (); v67++) {
  word v68 = (v11 - (v10 + 57));
  word v71 = 0;
  while (v71 < 2 && go_on ()) {
   v71 = (v71 + 1);
   if (g[0] % 3 != 0) {
    word v76 = 0;
    L75: ;
    v76 = (v76 + 1);
    trace (79, v76);
    trace (80, v9.row[v71 % 2]);
    if (v76 < 3 && go_on ()) { goto L75; }
    for (word v82 = 0; v82 < 2 && go_on (); v82++) {
     if ((g[2] - v9.row[0]) % 3 != 0) { break; }
     __defer bump (&v10, (v71 ^ v82));
     word v85 = v76;
    }
   }
   if ((g[1] ^ v68) % 3 != 0) { goto L87; }
   switch ((v11 | v68) % 4) {
   default:
    {
    g[0] = (v71 | g[0]);
    }
    break;
   }
   if ((g[0] - v9.w) % 3 != 0) { goto L91; }
   v11 = 3;
   L91: ;
   L87: ;
  }
 }
}
static void p314 (void) {
 refuel (); note (p314_f0 (0));
 refuel (); note (p314_f1 ((pair) { 1, { 4, 5 } }, 8, 9));
 refuel (); p314_f2 (14, 15, &g[2]);
 refuel (); p314_f3 ((pair) { 3, { 4, 5 } }, 22, 23);
}
static word (*p315_hook) (word) = note;
FUNCTION word p315_f0 (word v1);
FUNCTION word p315_f1 (void);
FUNCTION word p315_f2 (word v4, word v5, word v6);
FUNCTION void p315_f3 (word v7, word v8, word v9);
FUNCTION pair p315_f4 (pair v10);
FUNCTION word p315_f5 (word v11, word *v12);
FUNCTION word p315_f0 (word v1) {
 __result word v2 = 0;
 if (!go_on ()) { return 0; }
 if ((v1 + 28) % 3 != 0) {
  for (word v15 = 0; v15 < 1 && go_on (); v15++) {
   mixed ((unsigned char) ((v2 | g[2])), (double) ((v2 ^ (v2 & g[2]))) * 0.5, (pair) { (g[1] + 32), { g[1], (g[2] + g[2]) } });
   word v17 = (v2 | (v2 & v15));
   word v20 = 0;
   L19: ;
   v20 = (v20 + 1);
   v15 = p315_f0 ((g[0] + (v1 * v20)));
   if (g[0] % 3 != 0) { goto L24; }
   v20 = p315_f1 ();
   L24: ;
   __defer {
    word v27 = (g[0] | (v20 * v15));
    trace (29, v27);
   }
   if (v20 < 3 && go_on ()) { goto L19; }
  }
 } else {
  trace (30, (g[1] ^ (v2 & v1)));
 }
}
FUNCTION word p315_f1 (void) {
 __result word v3 = 0;
 if (!go_on ()) { return 0; }
 trace (31, (g[1] ^ (g[0] & 34)));
 word v33 = 0;
 while (v33 < 4 && go_on ()) {
  v33 = (v33 + 1);
  if ((v33 | v33) % 3 != 0) {
   word v38 = 0;
   do {
    v38 = (v38 + 1);
    switch (v38 % 4) {
    case 0:
     {
     word v43 = (v33 | (g[0] + g[2]));
     trace (45, 53);
     word v46 = v43;
     }
     break;
    case 1:
     {
     trace (49, (g[0] & 33));
     }
     __attribute__ ((fallthrough));
    case 2:
     trace (51, (v33 | (v33 + 49)));
     __attribute__ ((fallthrough));
    default:
     {
     trace (53, (v3 * g[2]));
     }
     break;
    }
   } while (v38 < 3 && go_on ());
  }
 }
 return 16;
}
FUNCTION word p315_f2 (word v4, word v5, word v6) {
 if (!go_on ()) { return 0; }
 word v55 = v4;
 p315_f4 ((pair) { (g[0] | v55), { v4, (g[2] | 69) } });
 trace (58, g[2]);
 if ((g[1] & g[1]) % 3 != 0) {
  __defer p315_f1 ();
 }
 __defer p315_f1 ();
 __defer bump (&v5, (g[0] | (g[2] ^ v55)));
 __defer {
  for (word v65 = 0; v65 < 4 && go_on (); v65++) {
   __defer p315_f1 ();
   pair v67 = (pair) { (g[0] | 12), { (v65 * 10), (g[1] & g[0]) } };
   __defer {
    if ((v65 * g[0]) % 3 != 0) { goto L70; }
    __defer note ((g[0] * (g[0] * g[1])));
    v67 = v67;
    p315_hook = note;
    L70: ;
   }
  }
  word v75 = 0;
  L74: ;
  v75 = (v75 + 1);
  if (v75 < 2 && go_on ()) { goto L74; }
 }
 return (v6 - v55);
}
FUNCTION void p315_f3 (word v7, word v8, word v9) {
 if (!go_on ()) { return ; }
 if (g[1] % 3 != 0) { return ; }
 if ((g[2] ^ 67) % 3 != 0) { goto L80; }
 if ((g[2] ^ v8) % 3 != 0) { goto L80; }
 L80: ;
 __defer p315_hook (30);
 word v84 = 0;
 while (v84 < 4 && go_on ()) {
  v84 = (v84 + 1);
  __defer bump (&v7, v9);
  word v89 = 0;
  L88: ;
  v89 = (v89 + 1);
  if (v89 < 4 && go_on ()) { goto L88; }
  __defer {
   for (word v95 = 0; v95 < 3 && go_on (); v95++) {
    trace (96, (v84 - v89));
    p315_f1 ();
    trace (98, (g[1] ^ (g[1] ^ 99)));
   }
   __defer p315_f3 ((v84 | v89), (g[2] - (v9 ^ g[1])), g[1]);
   switch ((g[2] + v89) % 4) {
   default:
    v9 = (g[2] ^ (v84 & v89));
    break;
   }
   __defer p315_hook (g[1]);
  }
  g[0] = (g[1] | (g[0] - g[2]));
  if (v89 < 4 && go_on ()) { goto L88; }
 }
}
FUNCTION pair p315_f4 (pair v10) {
 if (!go_on ()) { return (pair) { 0, { 0, 0 } }; }
 trace (105, (g[2] * (g[1] ^ v10.w)));
 if ((g[2] + g[0]) % 3 != 0) { goto L106; }
 __defer p315_hook (81);
 L106: ;
 __defer {
  if (g[2] % 3 != 0) { goto L109; }
  {
   if ((g[0] | g[1]) % 3 != 0) { goto L111; }
   if (g[2] % 3 != 0) { goto L111; }
   L111: ;
   g[1] = g[2];
  }
  L109: ;
 }
 return v10;
}
FUNCTION word p315_f5 (word v11, word *v12) {
 if (!go_on ()) { return 0; }
 word v116 = 0;
 while (v116 < 4 && go_on ()) {
  v116 = (v116 + 1);
  switch ((v116 - v11) % 4) {
  case 0:
   {
   g[0] = (v116 ^ (g[1] - v116));
   }
   __attribute__ ((fallthrough));
  case 1:
   {
   for (word v124 = 0; v124 < 1 && go_on (); v124++) {
    switch ((g[0] - (*v12)) % 4) {
    case 2:
     {
     __defer p315_hook ((g[0] + (v124 - 61)));
     __defer p315_f3 (g[0], (g[2] & (g[2] | g[0])), (v116 ^ g[1]));
     }
     break;
    default:
     v116 = (g[0] ^ (v124 | 31));
     __defer p315_f0 ((v11 - (g[1] & g[2])));
     break;
    }
    word v132 = ((*v12) ^ ((*v12) & v124));
    word v134 = 85;
    v116 = (g[2] | ((*v12) ^ (*v12)));
   }
   }
   break;
  case 2:
   {
   trace (138, g[2]);
   }
   break;
  default:
   {
   trace (140, (g[1] + (v116 - 53)));
   }
   break;
  }
 }
 return 2;
}
static void p315 (void) {
 refuel (); note (p315_f0 (0));
 refuel (); note (p315_f1 ());
 refuel (); note (p315_f2 (14, 15, 16));
 refuel (); p315_f3 (21, 22, 23);
 refuel (); p315_f4 ((pair) { 4, { 4, 5 } });
 refuel (); note (p315_f5 (35, &g[1]));
}
static const struct program programs[] = {
{ 301, p301 },
{ 302, p302 },
{ 303, p303 },
{ 304, p304 },
{ 305, p305 },
{ 306, p306 },
{ 307, p307 },
{ 308, p308 },
{ 309, p309 },
{ 310, p310 },
{ 311, p311 },
{ 312, p312 },
{ 313, p313 },
{ 314, p314 },
{ 315, p315 },
};
#include "main.h"
