/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "plain.h"

static unsigned *f1_17 (unsigned *v1_19);
static unsigned g1_1 = 7;
static unsigned *g1_2 = &g1_1;
static unsigned **g1_3 = &g1_2;
static struct node g1_5 = { 5, &g1_1, &g1_2, &g1_5, { &g1_1, &g1_1 } };
static row g1_8 = { 1, 2, 3 };
static refs g1_9 = { &g1_1, &g1_1, &g1_1 };
static uintptr_t g1_10 = (uintptr_t) &g1_1;
static void *g1_12 = &g1_1;
static struct halves g1_14;
static hook g1_15 = f1_17;
static struct node *g1_16 = &g1_5;
static unsigned *f1_17 (unsigned *v1_19)
{
  if (!go_on ()) return g1_2;
  unsigned v1_25 = (*(f1_17 (same (v1_19))));
  unsigned v1_31 = (*(g1_5.p));
  struct node *v1_36 = (&g1_5);
  struct node *v1_39 = g1_5.m;
  for (unsigned v1_43 = 2; v1_43 % 8 < 3 && spin (); v1_43++)
  {
    v1_39 = (*(v1_39)).m;
    trace (55, (*(&g1_1)));
    if ((((8 + v1_43)) & 1)) goto l1_59;
    {
      uintptr_t v1_74 = (uintptr_t) f1_17 ((((v1_31 & 1)) ? ((&g1_5))->b[(0)] : (&g1_8[0])));
      l1_59:;
      v1_74 = g1_10;
      unsigned *v1_89;
      v1_89 = f1_17 (&g1_8[0]);
      unsigned *v1_94 = f1_17 ((*(const refs *) &g1_9)[0]);
      unsigned *v1_100 = (unsigned *) ((uintptr_t) v1_94);
    }
  }
  g1_16 = (&g1_5);
  v1_36 = (((v1_25 < v1_25)) ? ((1 ? g1_16 : (&g1_5))) : ((1 ? (&g1_5) : v1_39)));
  do
  {
    trace (137, (*((*(g1_3)))));
    unsigned *v1_126 = g1_15 (((unsigned *) g1_10));
    g1_3 = (&v1_126);
    g1_14 = g1_14;
  }
  while ((5 & 1) && spin ());
  return f1_17 (v1_19);
}
static unsigned case1 (void)
{
  g1_14 = to_halves (&g1_1);
  unsigned v1_255 = ((struct node) { g1_1, g1_2, g1_3, g1_16, { g1_2, g1_2 } }).w;
  unsigned *v1_265 = (unsigned *) g1_12;
  unsigned *v1_269 = f1_17 (chosen (2, v1_255, v1_265, v1_265));
  trace (275, ((*(&v1_255)) + (*((unsigned *) g1_16))));
  unsigned *v1_284 = f1_17 ((unsigned *) ((char *) ((unsigned *) __builtin_expect ((long) (&v1_255), 0)) + 4 - 4));
  unsigned *v1_290;
  v1_290 = f1_17 ((unsigned *) g1_16);
  trace (294, ((g1_5.m)->w + (((*(v1_284)) + ((v1_255 + v1_255))))));
  trace (305, (((*(g1_16))).m)->w);
  trace (310, 2);
  return 0;
}

static unsigned *f2_16 (unsigned *v2_18);
static struct node *f2_19 (struct node *v2_20);
static unsigned g2_1 = 7;
static unsigned *g2_2 = &g2_1;
static unsigned **g2_3 = &g2_2;
static unsigned ***g2_4 = &g2_3;
static struct node g2_5 = { 5, &g2_1, &g2_2, &g2_5, { &g2_1, &g2_1 } };
static struct node *g2_6 = &g2_5;
static refs g2_9 = { &g2_1, &g2_1, &g2_1 };
static uintptr_t g2_10 = (uintptr_t) &g2_1;
static struct halves g2_14;
static unsigned *f2_16 (unsigned *v2_18)
{
  if (!go_on ()) return g2_2;
  unsigned v2_25;
  v2_25 = 2;
  unsigned *v2_28 = f2_16 (&v2_25);
  unsigned *v2_33;
  v2_33 = f2_16 (v2_28);
  struct node v2_37 = (*((g2_6)->m));
  struct node *v2_42 = f2_19 (g2_6);
  v2_25 = (*((unsigned *) memset (&v2_25, 1, sizeof (unsigned))));
  l2_50:;
  {
    switch ((*(_Generic (0, int: (&v2_25), default: 0))) % 3)
    {
      struct node *v2_55;
      case 0:
      {
        v2_55 = ((struct node *) ((char *) &v2_37.p - offsetof (struct node, p)))->m;
        struct node *v2_64 = ((v2_42)->m)->m;
        if (1) goto l2_68;
        {
          unsigned v2_71 = (*(f2_16 (&(unsigned ) { (7 + 1) })));  /* literal v2_76 */
          struct node *v2_81 = (make_node (v2_25, v2_18, g2_3, v2_42))->m;
          l2_68:;
          v2_71 = (6 + v2_25);
          v2_81 = &(struct node ) { (1 ? 5 : v2_25), from_halves (g2_14), g2_3, v2_64, { v2_18, (unsigned *) ((g2_10 << 3) >> 3) } };  /* literal v2_96 */
          v2_28 = ((v2_42)->q = (&v2_81->b[0]), f2_16 (&v2_71));
          struct node v2_120 = (*(v2_81));
        }
      }
      break;
      case 1:
      {
        v2_55 = v2_42;
      }
      break;
      default:
      {
        v2_55 = v2_42;
      }
    }
    if (1 && spin ()) goto l2_50;
  }
  trace (132, (*(v2_18)));
  return f2_16 ((v2_42)->b[0]);
}
static struct node *f2_19 (struct node *v2_20)
{
  if (!go_on ()) return g2_6;
  unsigned v2_141 = 5;
  unsigned *v2_144;
  v2_144 = (g2_2 = (&g2_1));
  unsigned **v2_149 = &(g2_5.m)->p;
  for (unsigned *v2_154 = &v2_20->w; 1 && spin (); v2_154 = v2_154)
  {
    trace (184, (*((*((*(g2_4)))))));
    unsigned *v2_160 = __sync_lock_test_and_set (&((unsigned **) g2_9)[(0)], v2_154);
    l2_166:;
    {
      v2_160 = (&v2_141);
      struct node v2_172;
      v2_172 = (*((v2_20)->m));
      (void) f2_16;
      if (1 && spin ()) goto l2_166;
    }
    { union { unsigned *p; unsigned h[2]; } t, tt; t.p = ((unsigned *) (words) { g2_10, 0 }[0]); tt.h[0] = t.h[0]; tt.h[1] = t.h[1]; v2_154 = tt.p; }
  }
  trace (189, (*(v2_144)));
  trace (192, g2_5.w);
  l2_195:;
  {
    trace (196, (1 ? ((1 ? ((*(f2_16 (&v2_20->w)))) : ((f2_19 (&(struct node ) { v2_141, (&v2_141), (&v2_144), v2_20, { v2_144, v2_144 } }))->w))) : (g2_5.w)));  /* literal v2_209 */
    if (1 && spin ()) goto l2_195;
  }
  trace (219, (v2_20)->w);
  return (&g2_5);
}
static unsigned case2 (void)
{
  g2_14 = to_halves (&g2_1);
  unsigned **v2_267 = (unsigned **) (uintptr_t) (&g2_6->b[0]);
  struct node v2_272;
  v2_272 = (*(f2_19 ((&g2_5))));
  (void) g2_9;
  g2_4 = (&v2_267);
  v2_272 = v2_272;
  l2_284:;
  {
    unsigned v2_286;
    v2_286 = (f2_19 (&(struct node ) { g2_1, (&g2_1), v2_267, (&v2_272), { g2_2, g2_2 } }))->w;  /* literal v2_291 */
    g2_2 = (&v2_286);
    g2_2 = (&v2_286);
    { struct { char c; unsigned *p; } __attribute__ ((packed)) t = { 1, ((unsigned *) ((((uintptr_t) g2_2) ^ 5) ^ 5)) }; g2_2 = t.p; }
    g2_6 = f2_19 ((struct node *) ((char *) &v2_272.p - offsetof (struct node, p)));
    g2_2 = (&v2_286);
    if (1 && spin ()) goto l2_284;
  }
  trace (319, (1 ? 2 : g2_1));
  if (1)
  {
    unsigned v2_327;
    v2_327 = v2_272.w;
    g2_2 = (&v2_327);
    trace (333, (1 ? ((1 ? (v2_272.w) : (*(g2_2)))) : ((*(g2_2)))));
  }
  trace (344, (*(g2_2)));
  { struct { char c; unsigned *p; } __attribute__ ((packed)) t = { 1, (&v2_272.w) }; (g2_6)->b[0] = t.p; }
  trace (355, 1);
  trace (357, 3);
  return 0;
}

static unsigned *f3_16 (unsigned *v3_18);
static unsigned *f3_22 (unsigned v3_27);
static unsigned *f3_43 (unsigned *v3_47);
static unsigned *f3_56 (unsigned *v3_60);
static __attribute__ ((noinline)) unsigned *f3_61 (unsigned *v3_63);
static unsigned g3_1 = 7;
static unsigned *g3_2 = &g3_1;
static struct bytes g3_13;
static unsigned *f3_16 (unsigned *v3_18)
{
  if (!go_on ()) return g3_2;
  return v3_18;
}
static unsigned *f3_22 (unsigned v3_27)
{
  if (!go_on ()) return g3_2;
  unsigned *v3_31 = &v3_27;
  struct bytes v3_33 = g3_13;
  memcpy (&v3_33, &v3_31, sizeof (unsigned *));
  unsigned *v3_42 = from_bytes (v3_33);
  unsigned *v3_126 = f3_43 (v3_42);
  g3_2 = g3_2;
  return g3_2;
}
static unsigned *f3_43 (unsigned *v3_47)
{
  if (!go_on ()) return g3_2;
  union pun v3_51 = (union pun) { .p = v3_47 };
  unsigned *v3_55 = v3_51.p;
  unsigned *v3_110 = f3_56 (v3_55);
  unsigned *v3_112 = g3_2;
  memcpy (&v3_112, &g3_13, sizeof (unsigned *));
  g3_2 = v3_112;
  return g3_2;
}
static unsigned *f3_56 (unsigned *v3_60)
{
  if (!go_on ()) return g3_2;
  unsigned *v3_88 = f3_61 (v3_60);
  unsigned *v3_90 = g3_2;
  { unsigned *t[2] = { g3_2, g3_2 }; v3_90 = t[0]; }
  struct bytes v3_101 = to_bytes (v3_90);
  g3_13 = v3_101;
  return g3_2;
}
static __attribute__ ((noinline)) unsigned *f3_61 (unsigned *v3_63)
{
  if (!go_on ()) return g3_2;
  refs v3_65 = { g3_2, g3_2, g3_2 };
  { refs t = { [1] = g3_2, [0] = g3_2, [2] = v3_63 }; memcpy (&v3_65, t, sizeof t); }
  unsigned *v3_79 = (*(const refs *) &v3_65)[0];
  g3_2 = v3_79;
  return g3_2;
}
static unsigned case3 (void)
{
  g3_13 = to_bytes (&g3_1);
  unsigned *v3_134 = f3_22 (g3_1);
  trace (137, (*(g3_2)));
  return 0;
}

static unsigned *f4_18 (unsigned *v4_21);
static __attribute__ ((noinline)) struct node *f4_22 (unsigned v4_23);
static __typeof__ (f4_22) a4_22 __attribute__ ((alias ("f4_22")));
static unsigned g4_1 = 7;
static unsigned *g4_2 = &g4_1;
static unsigned **g4_3 = &g4_2;
static unsigned ***g4_4 = &g4_3;
static struct node g4_5 = { 5, &g4_1, &g4_2, &g4_5, { &g4_1, &g4_1 } };
static struct node *g4_6 = &g4_5;
static struct node **g4_7 = &g4_6;
static refs g4_9 = { &g4_1, &g4_1, &g4_1 };
static uintptr_t g4_10 = (uintptr_t) &g4_1;
static struct bytes g4_13;
static unsigned *g4_16 = &g4_1;
static unsigned **g4_17 = &g4_2;
static unsigned *f4_18 (unsigned *v4_21)
{
  if (!go_on ()) return g4_2;
  if ((g4_1 & 1)) goto l4_29;
  {
    { pthread_setspecific (key, (&(g4_6)->w)); v4_21 = pthread_getspecific (key); }
  }
  l4_29:;
  return (*((1 ? g4_17 : g4_17)));
}
static __attribute__ ((noinline)) struct node *f4_22 (unsigned v4_23)
{
  if (!go_on ()) return g4_6;
  unsigned v4_45 = (a4_22 ((*((&v4_23)))))->w;
  unsigned **v4_51 = (((2 & 1)) ? ((1 ? g4_17 : g4_17)) : (&g4_9[0]));
  struct node *v4_62 = f4_22 ((v4_45 + ((1 ? v4_23 : v4_45))));
  (*((&g4_5))).p = (unsigned *) __builtin_assume_aligned (((unsigned *) __builtin_expect ((long) (&v4_45), 0)), 4);
  g4_4 = g4_4;
  g4_6 = (&g4_5);
  unsigned **v4_84 = &g4_16;
  v4_84 = (((v4_45 < v4_45)) ? (&(v4_62)->p) : (g4_5.q));
  return ((*(f4_22 ((((v4_23 & 1)) ? 2 : ((8 ^ v4_45))))))).m;
}
static unsigned case4 (void)
{
  g4_13 = to_bytes (&g4_1);
  unsigned v4_212 = ((1 ? (&g4_5) : g4_6))->w;
  unsigned *v4_219 = from_bytes (({
    for (unsigned *v4_223 = (unsigned *) __builtin_expect ((long) (&v4_212), 0); (v4_212 & 1) && spin (); v4_223 = &*v4_223)
    {
      trace (252, ((*(g4_7)))->w);
      unsigned **v4_231 = ((*(a4_22 (v4_212)))).q;
      unsigned *v4_237 = (unsigned *) g4_10;
      unsigned **v4_241;
      v4_241 = &(unsigned *) { same (v4_237) };  /* literal v4_244 */
      trace (247, (f4_22 ((*((&v4_212)))))->w);
    }
    trace (256, ((*(g4_7)))->w);
    g4_13;
  }));
  struct node v4_262 = g4_5;
  {
    unsigned v4_266;
    v4_266 = (((v4_212 < 6)) ? (((&v4_262))->w) : ((v4_212 + v4_212)));
    v4_219 = (&v4_266);
    union pun v4_280 = (union pun) { (&(unsigned ) { 2 }) };  /* literal v4_284 */
    row v4_287 = { 1, 4, (6 + ((v4_212 + v4_212))) };
  }
  trace (295, (*(v4_219)));
  trace (298, ((&v4_262))->w);
  trace (301, 6);
  return 0;
}

static unsigned *f5_17 (unsigned *v5_20);
static __attribute__ ((noinline)) unsigned *f5_25 (unsigned v5_26, ...);
static unsigned g5_1 = 7;
static unsigned *g5_2 = &g5_1;
static unsigned **g5_3 = &g5_2;
static unsigned ***g5_4 = &g5_3;
static struct node g5_5 = { 5, &g5_1, &g5_2, &g5_5, { &g5_1, &g5_1 } };
static struct node *g5_6 = &g5_5;
static struct node **g5_7 = &g5_6;
static row g5_8 = { 1, 2, 3 };
static refs g5_9 = { &g5_1, &g5_1, &g5_1 };
static uintptr_t g5_10 = (uintptr_t) &g5_1;
static void *g5_12 = &g5_1;
static unsigned g5_16 = 7;
static unsigned *f5_17 (unsigned *v5_20)
{
  if (!go_on ()) return g5_2;
  unsigned v5_31;
  v5_31 = (*(f5_17 ((unsigned *) g5_10)));
  trace (36, 0);
  g5_4 = (&g5_3);
  (void) (((1 ? 0 : v5_31)) + ((v5_31 + v5_31)));
  g5_5 = g5_5;
  return ({
    (void) f5_17 ((*(const refs *) &g5_9)[(2)]);
    ((union pun) { .u = g5_10 }).p;
  });
}
static __attribute__ ((noinline)) unsigned *f5_25 (unsigned v5_26, ...)
{
  if (!go_on ()) return g5_2;
  va_list t;
  va_start (t, v5_26);
  unsigned *v5_27 = va_arg (t, unsigned *);
  va_end (t);
  unsigned *v5_145 = ({
    trace (147, ((((*(v5_27)) & 1)) ? (*((&v5_26))) : ((*(&v5_26)))));
    if (((*((&v5_26))) < ((v5_26 + v5_26)))) goto l5_157;
    {
      struct node *v5_165 = ((1 ? g5_6 : (&g5_5)))->m;
      g5_7 = (&v5_165);
      g5_4 = (&g5_3);
      trace (177, (((((1 ? 3 : v5_26)) + ((v5_26 ^ v5_26)))) + (((*((&v5_26))) ^ (*((&v5_26)))))));
    }
    l5_157:;
    &v5_26;
  });
  struct node v5_195 = (*(&(struct node ) { 1, (&v5_26), (&v5_27), g5_6, { v5_145, v5_27 } }));  /* literal v5_199 */
  { uintptr_t t = ((((uintptr_t) (&v5_26)) + 0)); unsigned tt = t, th = t >> 32; g5_10 = (uintptr_t) th << 32 | tt; }
  trace (212, ((*((&v5_195)))).w);
  return (unsigned *) memcpy (&(g5_6)->w, &g5_8[(0)], sizeof (unsigned));
}
static unsigned case5 (void)
{
  unsigned v5_265;
  v5_265 = ({
    trace (267, g5_16);
    g5_8[(0)];
  });
  unsigned v5_273 = (*(&v5_265));
  g5_5 = ({
    g5_2 = (&v5_265);
    g5_5;
  });
  {
    trace (319, ((*(g5_7)))->w);
    struct node *v5_286 = (({
      unsigned *v5_290 = either (v5_273, ((unsigned *) g5_12), (listed (2, v5_273, g5_2, (&v5_273))));
      (*(&g5_8[0])) = ((*((&v5_273))) + ((3 + 7)));
      &g5_5;
    }))->m;
    g5_7 = (&v5_286);
    { pthread_setspecific (key, ((unsigned *) (words) { g5_10, 0 }[0])); g5_2 = pthread_getspecific (key); }
  }
  uintptr_t v5_324 = (uintptr_t) ((g5_3 = g5_3, g5_2));
  mempcpy (&g5_9, &g5_2, sizeof (unsigned *));
  v5_265 = ((g5_5 = g5_5)).w;
  v5_324 = (uintptr_t) ((unsigned *) v5_324);
  unsigned ***v5_346 = ({
    g5_2 = (&v5_265);
    g5_4;
  });
  trace (352, (*(f5_25 (7, g5_5.p))));
  g5_7 = &(g5_6)->m;
  trace (363, (*((*((unsigned **) (uintptr_t) (&g5_2))))));
  trace (368, ((((*(g5_2)) & 2 && ((v5_273 ^ v5_273)) & 1)) ? (*(&v5_265)) : v5_265));
  return 0;
}

static unsigned *f6_17 (unsigned *v6_19);
static unsigned *f6_23 (unsigned v6_26);
static unsigned g6_1 = 7;
static unsigned *g6_2 = &g6_1;
static unsigned *f6_17 (unsigned *v6_19)
{
  if (!go_on ()) return g6_2;
  return v6_19;
}
static unsigned *f6_23 (unsigned v6_26)
{
  if (!go_on ()) return g6_2;
  unsigned v6_28 = g6_1;
  unsigned *v6_33 = &v6_28;
  refs v6_35 = { g6_2, g6_2, g6_2 };
  { refs t = { [1] = g6_2, [0] = v6_33, [2] = g6_2 }; memcpy (&v6_35, t, sizeof t); }
  unsigned *v6_49 = ((unsigned **) v6_35)[0];
  g6_2 = v6_49;
  return g6_2;
}
static unsigned case6 (void)
{
  unsigned *v6_57 = f6_23 (g6_1);
  trace (60, (*(g6_2)));
  return 0;
}

static unsigned *f7_20 (unsigned *v7_22);
static unsigned *f7_26 (unsigned *v7_27, unsigned **v7_28, unsigned *v7_29);
static unsigned g7_1 = 7;
static unsigned *g7_2 = &g7_1;
static unsigned **g7_3 = &g7_2;
static struct node g7_5 = { 5, &g7_1, &g7_2, &g7_5, { &g7_1, &g7_1 } };
static uintptr_t g7_10 = (uintptr_t) &g7_1;
static void *g7_12 = &g7_1;
static struct bytes g7_13;
static struct halves g7_14;
static unsigned *g7_16 = &g7_1;
static struct node g7_17 = { 5, &g7_1, &g7_2, &g7_5, { &g7_1, &g7_1 } };
static struct node *g7_18 = &g7_5;
static refs g7_19 = { &g7_1, &g7_1, &g7_1 };
static unsigned *f7_20 (unsigned *v7_22)
{
  if (!go_on ()) return g7_2;
  unsigned **v7_33 = &((&g7_17))->p;
  struct node v7_38 = g7_17;
  trace (40, 3);
  g7_12 = g7_12;
  { unsigned *t; __asm__ ("" : "=r" (t) : "0" ((chosen (2, (*(v7_22)), (listed (2, g7_1, v7_22, (&g7_1))), (_Generic (0, int: v7_22, default: 0)))))); (*(g7_18)).p = t; }
  struct node v7_60;
  v7_60 = v7_38;
  { unsigned *t = (&g7_1); return t; }
}
static unsigned *f7_26 (unsigned *v7_27, unsigned **v7_28, unsigned *v7_29)
{
  if (!go_on ()) return g7_2;
  unsigned v7_126 = (*(f7_20 (__atomic_load_n (&v7_27, __ATOMIC_SEQ_CST))));
  struct node *v7_132 = &g7_17;
  v7_132 = (((v7_126 & 1)) ? v7_132 : (&g7_17));
  { unsigned *t = (&v7_126); return t; }
}
static unsigned case7 (void)
{
  g7_13 = to_bytes (&g7_1);
  g7_14 = to_halves (&g7_1);
  unsigned v7_197 = (*(f7_26 ((*(g7_3)), &g7_19[0], (unsigned *) g7_10)));
  struct node *v7_207 = (((v7_197 & 1)) ? ((1 ? g7_18 : g7_18)) : ({
    trace (216, ({
      { unsigned **t = &(*(&g7_18->b[0])); (*t)++; --*t; }
      v7_197;
    }));
    { char *t = (char *) &g7_19[(1)], *tt = (char *) &g7_16; for (size_t ti = 0; ti < sizeof (unsigned *); ti++) { char tc = t[ti]; t[ti] = tt[ti]; tt[ti] = tc; } }
    (&g7_17);
  }));
  struct bytes v7_232;
  v7_232 = g7_13;
  (void) ((1 ? v7_207 : v7_207))->p;
  row v7_241 = { 6, g7_17.w, g7_17.w };
  g7_14 = g7_14;
  unsigned **v7_251 = &(v7_207)->p;
  trace (254, v7_241[(1)]);
  trace (258, g7_17.w);
  trace (261, ((((*((&v7_197))) & 2 && 3 & 1)) ? v7_197 : ((*((*(v7_251)))))));
  trace (271, (*(&(*(g7_16)))));
  return 0;
}

static unsigned *f8_18 (unsigned *v8_21);
static unsigned g8_1 = 7;
static unsigned *g8_2 = &g8_1;
static struct node g8_5 = { 5, &g8_1, &g8_2, &g8_5, { &g8_1, &g8_1 } };
static struct node *g8_6 = &g8_5;
static row g8_8 = { 1, 2, 3 };
static uintptr_t g8_10 = (uintptr_t) &g8_1;
static void *g8_12 = &g8_1;
static unsigned g8_16 = 7;
static unsigned **g8_17 = &g8_2;
static unsigned *f8_18 (unsigned *v8_21)
{
  if (!go_on ()) return g8_2;
  unsigned v8_23 = (*((*(g8_17))));
  unsigned v8_28 = (*(_Generic (0, int: v8_21, default: 0)));
  unsigned *v8_33 = (unsigned *) ((((uintptr_t) (&v8_28)) ^ 5) ^ 5);
  struct node *v8_38 = ((g8_5 = g8_5)).m;
  struct node *v8_44 = (((4 & 2 && 5 & 1)) ? ((1 ? (&g8_5) : (&g8_5))) : (g8_5.m));
  g8_17 = ((g8_5 = g8_5)).q;
  trace (61, (&(struct node ) { v8_28, (unsigned *) g8_10, (unsigned **) (uintptr_t) (&v8_33), (1 ? v8_44 : v8_38), { either (v8_28, v8_21, v8_33), &v8_28 } })->w);  /* literal v8_65 */
  { unsigned *t = (&v8_23); return t; }
}
static unsigned case8 (void)
{
  unsigned *v8_85;
  v8_85 = (*(g8_5.q));
  unsigned *v8_90 = f8_18 (&g8_16);
  unsigned **v8_95;
  v8_95 = g8_5.q;
  unsigned v8_99;
  v8_99 = 1;
  refs v8_102 = { v8_85, &(*((&v8_99))), (unsigned *) (&g8_5) };
  v8_95 = (&v8_90);
  *(g8_5.q) = (&v8_99);
  trace (118, ((((g8_6)->w ^ 5)) ^ v8_99));
  l8_125:;
  trace (132, (*(v8_85)));
  v8_85 = (&v8_99);
  if ((1 & 1) && spin ()) goto l8_125;
  trace (135, (*(v8_85)));
  trace (138, (*(__builtin_choose_expr (1, (&(unsigned ) { 1 }), 0))));  /* literal v8_143 */
  trace (145, (*(&g8_8[(1)])));
  trace (151, (*(&(*(unsigned *) (g8_12)))));
  return 0;
}

static unsigned *f9_17 (unsigned *v9_19);
static __attribute__ ((noinline)) unsigned *f9_23 (unsigned v9_27);
static unsigned *f9_39 (unsigned *v9_43);
static unsigned *f9_53 (unsigned *v9_56);
static unsigned *f9_61 (unsigned *v9_63);
static unsigned g9_1 = 7;
static unsigned *g9_2 = &g9_1;
static unsigned *f9_17 (unsigned *v9_19)
{
  if (!go_on ()) return g9_2;
  return v9_19;
}
static __attribute__ ((noinline)) unsigned *f9_23 (unsigned v9_27)
{
  if (!go_on ()) return g9_2;
  unsigned *v9_31 = &v9_27;
  unsigned *v9_33 = g9_2;
  { _Complex long t; __real__ t = 1; __imag__ t = (long) v9_31; v9_33 = (unsigned *) __imag__ t; }
  unsigned *v9_123 = f9_39 (v9_33);
  g9_2 = g9_2;
  return g9_2;
}
static unsigned *f9_39 (unsigned *v9_43)
{
  if (!go_on ()) return g9_2;
  unsigned *v9_45 = g9_2;
  { unsigned *t = v9_43; __atomic_compare_exchange_n (&g9_2, &t, g9_2, 0, __ATOMIC_SEQ_CST, 0); v9_45 = t; }
  unsigned *v9_114 = f9_53 (v9_45);
  g9_2 = g9_2;
  return g9_2;
}
static unsigned *f9_53 (unsigned *v9_56)
{
  if (!go_on ()) return g9_2;
  unsigned *v9_60 = &v9_56[0];
  unsigned *v9_89 = f9_61 (v9_60);
  refs v9_91 = { g9_2, g9_2, g9_2 };
  { refs t = { [1] = v9_89, [0] = g9_2, [2] = g9_2 }; memcpy (&v9_91, t, sizeof t); }
  unsigned *v9_105 = v9_91[0];
  g9_2 = v9_105;
  return g9_2;
}
static unsigned *f9_61 (unsigned *v9_63)
{
  if (!go_on ()) return g9_2;
  unsigned *v9_67 = (unsigned *) __builtin_assume_aligned (v9_63, 4);
  unsigned *v9_69 = g9_2;
  { struct { char c; unsigned *p; } __attribute__ ((packed)) t = { 1, v9_67 }; v9_69 = t.p; }
  unsigned *v9_76 = g9_2;
  { unsigned *t = v9_76; __atomic_compare_exchange_n (&g9_2, &t, g9_2, 0, __ATOMIC_SEQ_CST, 0); v9_69 = t; }
  return v9_76;
}
static unsigned case9 (void)
{
  unsigned *v9_131 = f9_23 (g9_1);
  trace (134, (*(g9_2)));
  return 0;
}

static unsigned *f10_17 (unsigned *v10_19);
static unsigned ***f10_20 (unsigned v10_21, struct node **v10_22, hook v10_23);
static unsigned g10_1 = 7;
static unsigned *g10_2 = &g10_1;
static unsigned **g10_3 = &g10_2;
static unsigned ***g10_4 = &g10_3;
static struct node g10_5 = { 5, &g10_1, &g10_2, &g10_5, { &g10_1, &g10_1 } };
static struct node *g10_6 = &g10_5;
static struct node **g10_7 = &g10_6;
static refs g10_9 = { &g10_1, &g10_1, &g10_1 };
static union pun g10_11 = { .p = &g10_1 };
static void *g10_12 = &g10_1;
static struct bytes g10_13;
static hook g10_15 = f10_17;
static struct node g10_16 = { 5, &g10_1, &g10_2, &g10_5, { &g10_1, &g10_1 } };
static unsigned *f10_17 (unsigned *v10_19)
{
  if (!go_on ()) return g10_2;
  {
    static void *const t[] = { &&l10_26a, &&l10_26b };
    goto *t[0];
    l10_26a:;
    {
      trace (28, g10_1);
      l10_30:;
      if ((g10_1 & 1)) goto l10_31;
      {
        union pun v10_35 = g10_11;
        l10_31:;
        v10_35 = g10_11;
        (g10_6)->w = 8;
        struct node v10_45;
        v10_45 = g10_16;
      }
      trace (47, (*((*(g10_3)))));
      if ((g10_1 < 6) && spin ()) goto l10_30;
    }
    l10_26b:;
    {
      struct node v10_55 = (*((1 ? g10_6 : (&g10_16))));
      g10_6 = (&v10_55);
    }
  }
  trace (64, (g10_6)->w);
  return f10_17 (&(row ) { g10_1, g10_1, g10_1 }[0]);  /* literal v10_71 */
}
static unsigned ***f10_20 (unsigned v10_21, struct node **v10_22, hook v10_23)
{
  if (!go_on ()) return g10_4;
  unsigned *v10_76;
  v10_76 = f10_17 (g10_2);
  unsigned v10_80;
  v10_80 = 1;
  unsigned *v10_83 = f10_17 ((unsigned *) __builtin_assume_aligned ((&v10_80), 4));
  void *v10_88 = g10_12;
  while ((((v10_21 ^ 1)) & 1) && spin ())
  {
    unsigned v10_146;
    v10_146 = (g10_6)->w;
    v10_76 = (&v10_146);
    g10_6 = (&g10_16);
    trace (155, g10_16.w);
    if ((v10_21 & 1)) goto l10_158;
    {
      struct bytes v10_162;
      v10_162 = g10_13;
      l10_158:;
      v10_162 = g10_13;
    }
  }
  return f10_20 (6, v10_22, v10_23);
}
static unsigned case10 (void)
{
  g10_13 = to_bytes (&g10_1);
  struct node v10_198 = ((*(g10_6)) = (*(g10_6)));
  struct node *v10_205 = (*(g10_7));
  unsigned ***v10_209 = f10_20 (g10_1, g10_7, g10_15);
  trace (214, g10_1);
  while ((3 & 1) && spin ())
  {
    row v10_220 = { ((v10_205)->w ^ 2), (v10_205)->w, g10_1 };
    unsigned v10_229 = g10_1;
    ((unsigned **) g10_9)[(1)] = &(&(struct node ) { v10_229, (&v10_229), (&g10_2), (&v10_198), { g10_2, g10_2 } })->w;  /* literal v10_235 */
    trace (245, 3);
  }
  trace (247, g10_1);
  trace (249, g10_1);
  return 0;
}

static __attribute__ ((noinline)) unsigned *f11_19 (unsigned *v11_22);
static __attribute__ ((noinline)) struct node f11_27 (unsigned *v11_28);
static __typeof__ (f11_27) a11_27 __attribute__ ((alias ("f11_27")));
static unsigned ***f11_29 (struct node *v11_30);
static unsigned g11_1 = 7;
static unsigned *g11_2 = &g11_1;
static unsigned **g11_3 = &g11_2;
static unsigned ***g11_4 = &g11_3;
static struct node g11_5 = { 5, &g11_1, &g11_2, &g11_5, { &g11_1, &g11_1 } };
static uintptr_t g11_10 = (uintptr_t) &g11_1;
static union pun g11_11 = { .p = &g11_1 };
static void *g11_12 = &g11_1;
static struct bytes g11_13;
static hook g11_15 = f11_19;
static struct node g11_16 = { 5, &g11_1, &g11_2, &g11_5, { &g11_1, &g11_1 } };
static struct node *g11_17 = &g11_5;
static refs g11_18 = { &g11_1, &g11_1, &g11_1 };
static int compare11 (const void *left, const void *right)
{
  unsigned *l = *(unsigned *const *) left, *r = *(unsigned *const *) right;
  g11_2 = l;
  return (*l > *r) - (*l < *r);
}
static __attribute__ ((noinline)) unsigned *f11_19 (unsigned *v11_22)
{
  if (!go_on ()) return g11_2;
  unsigned v11_32 = g11_1;
  unsigned **v11_35 = &g11_18[0];
  v11_22 = f11_19 (&v11_32);
  return f11_19 ((from_bytes (g11_13)));
}
static __attribute__ ((noinline)) struct node f11_27 (unsigned *v11_28)
{
  if (!go_on ()) return g11_5;
  if ((8 & 2 && g11_1 & 1)) return g11_5;
  unsigned v11_117 = g11_1;
  return ({
    union pun v11_122;
    v11_122 = g11_11;
    {
      static void *const t[] = { &&l11_124a, &&l11_124b };
      goto *t[1];
      l11_124a:;
      {
        trace (126, (*(&v11_117)));
      }
      l11_124b:;
      {
      }
    }
    (struct node) { ((1 ^ 5)), ((unsigned **) g11_18)[(1)], (&g11_18[0]), g11_17, { ((unsigned *) __builtin_expect ((long) v11_28, 0)), (&v11_117) } };
  });
}
static unsigned ***f11_29 (struct node *v11_30)
{
  if (!go_on ()) return g11_4;
  g11_12 = (void *) (&g11_1);
  { void *t = NULL; unsigned *const *tt = tsearch (g11_2, &t, compare11); g11_2 = *tt; }
  g11_16 = (struct node) { ((g11_1 ^ g11_1)), ((unsigned *) ((g11_10 ^ 5) ^ 5)), (&v11_30->p), (&(struct node ) { g11_1, g11_2, g11_3, (&g11_16), { g11_2, (&g11_1) } }), { (&g11_1), (&g11_1) } };  /* literal v11_164 */
  trace (176, (*((unsigned *) v11_30)));
  return &g11_3;
}
static unsigned case11 (void)
{
  g11_13 = to_bytes (&g11_1);
  unsigned v11_185 = (g11_16.m)->w;
  unsigned **v11_190;
  v11_190 = ({
    unsigned *v11_193 = ({
      unsigned ***v11_196 = f11_29 ((*(g11_17)).m);
      &v11_185;
    });
    unsigned ***v11_204 = ({
      v11_193 = g11_15 ((&v11_185));
      &g11_3;
    });
    (&v11_193);
  });
  struct node v11_215 = a11_27 (g11_2);
  {
  }
  trace (219, (*((*((*(g11_4)))))));
  trace (224, ((((1 & 2 && 4 & 1)) ? (v11_215.m) : (v11_215.m)))->w);
  trace (234, 3);
  return 0;
}

static unsigned *f12_17 (unsigned *v12_21);
static __typeof__ (f12_17) a12_17 __attribute__ ((alias ("f12_17")));
static unsigned *f12_25 (unsigned v12_30);
static __attribute__ ((noinline)) unsigned *f12_40 (unsigned *v12_43);
static unsigned g12_1 = 7;
static unsigned *g12_2 = &g12_1;
static unsigned *f12_17 (unsigned *v12_21)
{
  if (!go_on ()) return g12_2;
  return v12_21;
}
static unsigned *f12_25 (unsigned v12_30)
{
  if (!go_on ()) return g12_2;
  {
    unsigned v12_34 = g12_1;
    unsigned *v12_39 = &v12_34;
    unsigned *v12_59 = f12_40 (v12_39);
  }
  trace (62, (*(g12_2)));
  return g12_2;
}
static __attribute__ ((noinline)) unsigned *f12_40 (unsigned *v12_43)
{
  if (!go_on ()) return g12_2;
  unsigned *v12_45 = g12_2;
  { unsigned *volatile t = v12_43; v12_45 = t; }
  g12_2 = v12_45;
  return g12_2;
}
static unsigned case12 (void)
{
  unsigned *v12_67 = f12_25 (g12_1);
  trace (70, (*(v12_67)));
  return 0;
}

static __attribute__ ((noinline)) unsigned *f13_19 (unsigned *v13_22);
static unsigned g13_1 = 7;
static unsigned *g13_2 = &g13_1;
static unsigned **g13_3 = &g13_2;
static unsigned ***g13_4 = &g13_3;
static struct node g13_5 = { 5, &g13_1, &g13_2, &g13_5, { &g13_1, &g13_1 } };
static struct node *g13_6 = &g13_5;
static struct node **g13_7 = &g13_6;
static uintptr_t g13_10 = (uintptr_t) &g13_1;
static struct bytes g13_13;
static struct halves g13_14;
static struct node g13_17 = { 5, &g13_1, &g13_2, &g13_5, { &g13_1, &g13_1 } };
static refs g13_18 = { &g13_1, &g13_1, &g13_1 };
static __attribute__ ((noinline)) unsigned *f13_19 (unsigned *v13_22)
{
  if (!go_on ()) return g13_2;
  unsigned v13_24 = ((g13_6)->m)->w;
  unsigned *v13_29 = (unsigned *) ((char *) ((unsigned *) ((g13_10 ^ 5) ^ 5)) + 4 - 4);
  g13_14 = g13_14;
  if ((v13_24 < 3))
  {
    g13_4 = (&g13_3);
  }
  else
  {
    { unsigned *t = (&(g13_6)->w); for (int ti = 0; ti < 2; ti++) { unsigned *tt = t; t = v13_22; g13_18[(1)] = tt; } }
  }
  g13_14 = g13_14;
  return f13_19 (((union pun) { .u = g13_10 }).p);
}
static unsigned case13 (void)
{
  g13_13 = to_bytes (&g13_1);
  g13_14 = to_halves (&g13_1);
  unsigned v13_61 = (*(f13_19 ((((unsigned *) (words) { g13_10, 0 }[0]) + 1 - 1))));
  unsigned *v13_68 = (unsigned *) g13_10;
  unsigned *v13_72 = f13_19 (&(&v13_61)[0]);
  unsigned **v13_77 = &((*(g13_7)))->p;
  uintptr_t v13_82 = (uintptr_t) (&v13_61);
  unsigned v13_87 = (*(f13_19 (from_halves (g13_14))));
  v13_72 = &v13_87;
  l13_96:;
  {
    trace (115, (*((*((*(g13_4)))))));
    trace (97, (*(&(*(v13_72)))));
    l13_102:;
    {
      if ((((1 ? 5 : v13_61)) & 1) && spin ()) goto l13_102;
    }
    trace (108, (*((*((*(g13_4)))))));
    if ((v13_61 & 1) && spin ()) goto l13_96;
  }
  trace (120, (*((*((*(g13_4)))))));
  trace (125, (*(from_bytes (g13_13))));
  trace (129, g13_17.w);
  trace (132, 5);
  trace (134, (*((unsigned *) __builtin_assume_aligned (((*(const refs *) &g13_18)[(2)]), 4))));
  return 0;
}

static unsigned *f14_18 (unsigned *v14_20);
static __typeof__ (f14_18) a14_18 __attribute__ ((alias ("f14_18")));
static unsigned *f14_21 (struct node **v14_22, unsigned *v14_23, struct node *v14_24);
static unsigned **f14_25 (unsigned **v14_26, unsigned v14_27, void *v14_28);
static unsigned g14_1 = 7;
static unsigned *g14_2 = &g14_1;
static unsigned **g14_3 = &g14_2;
static struct node g14_5 = { 5, &g14_1, &g14_2, &g14_5, { &g14_1, &g14_1 } };
static struct node *g14_6 = &g14_5;
static struct node **g14_7 = &g14_6;
static row g14_8 = { 1, 2, 3 };
static refs g14_9 = { &g14_1, &g14_1, &g14_1 };
static uintptr_t g14_10 = (uintptr_t) &g14_1;
static void *g14_12 = &g14_1;
static hook g14_15 = f14_18;
static struct node g14_17 = { 5, &g14_1, &g14_2, &g14_5, { &g14_1, &g14_1 } };
static unsigned *f14_18 (unsigned *v14_20)
{
  if (!go_on ()) return g14_2;
  unsigned v14_30 = (*(&g14_1));
  struct node v14_35 = g14_17;
  struct node *v14_38 = g14_6;
  trace (40, g14_8[(v14_30 % 3)]);
  { unsigned *t = (&v14_30); return t; }
}
static unsigned *f14_21 (struct node **v14_22, unsigned *v14_23, struct node *v14_24)
{
  if (!go_on ()) return g14_2;
  unsigned v14_48 = (v14_24)->w;
  unsigned *v14_52;
  v14_52 = f14_21 (v14_22, g14_9[(v14_48 % 3)], (*((&g14_6))));
  unsigned **v14_62 = f14_25 ((((v14_48 < v14_48)) ? (&(refs ) { v14_52, v14_23, v14_23 }[0]) : g14_3), (((8 ^ 3)) + ((v14_48 + 4))), (void *) g14_10);  /* literal v14_70 */
  struct node v14_85;
  v14_85 = g14_17;
  if ((v14_48 & 1))
  {
    unsigned v14_91 = g14_8[(0)];
    v14_23 = (&v14_91);
    if ((v14_48 & 2 && v14_48 & 1))
    {
      struct node *v14_103;
      v14_103 = &v14_85;
      v14_22 = (&v14_103);
      g14_3 = (&v14_23);
      g14_15 = f14_18;
    }
    else
    {
      unsigned v14_116 = (((1 < v14_91)) ? ((1 ? v14_91 : 8)) : (v14_24)->w);
      v14_23 = (&v14_116);
      v14_62 = &((1 ? v14_24 : (&v14_85)))->p;
    }
    trace (137, (*(v14_23)));
    trace (140, (((v14_91 & 1)) ? (((1 ? v14_24 : v14_24))->w) : ((*((*(f14_25 (v14_62, 7, g14_12))))))));
    unsigned v14_156 = (&v14_85)->w;
  }
  else
  {
    unsigned *v14_161 = (*((&v14_52)));
    v14_62 = (&v14_161);
    { unsigned *t = (&g14_8[0]); for (int ti = 0; ti < 2; ti++) { unsigned *tt = t; t = (v14_24)->b[(1)]; ((*(v14_22)))->b[(1)] = tt; } }
  }
  trace (178, (*(__sync_lock_test_and_set (&v14_85.p, (&(row ) { v14_48, v14_48, v14_48 }[0])))));  /* literal v14_185 */
  ((&v14_85))->m = (&v14_85);
  row v14_194 = { (0 + v14_48), v14_48, (v14_24)->w };
  v14_23 = (unsigned *) g14_10;
  return a14_18 (&v14_194[0]);
}
static unsigned **f14_25 (unsigned **v14_26, unsigned v14_27, void *v14_28)
{
  if (!go_on ()) return g14_3;
  unsigned *v14_210 = ((&g14_17))->p;
  unsigned *v14_214 = g14_15 (((unsigned *) g14_10));
  struct node *v14_220 = &g14_17;
  trace (223, (&(struct node ) { (7 + v14_27), (&v14_27), (&v14_210), (1 ? v14_220 : v14_220), { (*((&v14_210))), g14_9[(0)] } })->w);  /* literal v14_227 */
  { unsigned *t; __asm__ ("" : "=r" (t) : "0" (((unsigned *) __builtin_expect ((long) g14_9[(0)], 0)))); g14_17.p = t; }
  unsigned *v14_251;
  v14_251 = g14_5.p;
  { struct node *t = malloc (sizeof *t); *t = g14_17; g14_17.m = t; }
  unsigned *v14_260;
  v14_260 = &v14_27;
  return (((6 & 1)) ? ((1 ? v14_26 : v14_26)) : f14_25 (v14_26, (&g14_17)->w, v14_28));
}
static unsigned case14 (void)
{
  unsigned v14_279 = (*((*(g14_3))));
  unsigned v14_284 = g14_8[(0)];
  unsigned *v14_289 = f14_18 (((unsigned *) g14_10));
  v14_289 = f14_21 (g14_7, (unsigned *) __builtin_expect ((long) (&v14_279), 0), g14_6);
  g14_12 = f14_21 (&g14_6, (((v14_279 < 8)) ? (&v14_284) : ((unsigned *) __builtin_expect ((long) v14_289, 0))), &g14_17);
  trace (318, (*((&g14_17)->p)));
  trace (323, v14_279);
  return 0;
}

static unsigned *f15_19 (unsigned *v15_23);
static struct node f15_27 (struct node v15_31);
static unsigned g15_1 = 7;
static unsigned *g15_2 = &g15_1;
static struct node g15_5 = { 5, &g15_1, &g15_2, &g15_5, { &g15_1, &g15_1 } };
static unsigned *f15_19 (unsigned *v15_23)
{
  if (!go_on ()) return g15_2;
  return v15_23;
}
static struct node f15_27 (struct node v15_31)
{
  if (!go_on ()) return g15_5;
  struct node v15_36 = (g15_5 = v15_31);
  struct node v15_38 = g15_5;
  memmove (&v15_36, &v15_38, sizeof (struct node));
  return v15_38;
}
static unsigned case15 (void)
{
  struct node v15_48 = f15_27 (g15_5);
  trace (53, (*(v15_48.b[0])));
  trace (57, (*(v15_48.b[1])));
  trace (59, v15_48.w);
  trace (62, (*(v15_48.p)));
  trace (66, (*((*(v15_48.q)))));
  trace (72, (*((*(v15_48.m)).b[0])));
  trace (76, (*((*(v15_48.m)).b[1])));
  trace (78, (*(v15_48.m)).w);
  trace (81, (*((*(v15_48.m)).p)));
  return 0;
}

static unsigned *f16_19 (unsigned *v16_23);
static unsigned g16_1 = 7;
static unsigned *g16_2 = &g16_1;
static unsigned **g16_3 = &g16_2;
static unsigned ***g16_4 = &g16_3;
static struct node g16_5 = { 5, &g16_1, &g16_2, &g16_5, { &g16_1, &g16_1 } };
static struct node *g16_6 = &g16_5;
static struct node **g16_7 = &g16_6;
static row g16_8 = { 1, 2, 3 };
static refs g16_9 = { &g16_1, &g16_1, &g16_1 };
static union pun g16_11 = { .p = &g16_1 };
static struct bytes g16_13;
static struct halves g16_14;
static _Thread_local unsigned **g16_16 = &g16_2;
static _Thread_local struct node g16_17 = { 5, &g16_1, &g16_2, &g16_5, { &g16_1, &g16_1 } };
static unsigned *f16_19 (unsigned *v16_23)
{
  if (!go_on ()) return g16_2;
  unsigned v16_25;
  v16_25 = ((struct node *) ((char *) &g16_17.p - offsetof (struct node, p)))->w;
  unsigned *v16_30 = _Generic (0, int: (same (v16_23)), default: 0);
  unsigned v16_35 = ({
    do
    {
      (void) &(*(v16_23));
    }
    while ((v16_25 & 1) && spin ());
    trace (44, (*((*(g16_16)))));
    (*(g16_11.p));
  });
  unsigned **v16_52 = g16_17.q;
  struct node v16_56 = (*(&g16_5));
  struct node *v16_61 = ((v16_56 = v16_56)).m;
  { unsigned *t = (&v16_25); return t; }
}
static unsigned case16 (void)
{
  g16_13 = to_bytes (&g16_1);
  g16_14 = to_halves (&g16_1);
  unsigned *v16_70 = f16_19 ((unsigned *) ((g16_11.u << 3) >> 3));
  struct node *v16_76 = (((g16_1 & 2 && g16_1 & 1)) ? (&g16_17) : (&g16_17));
  {
    (void) _Generic (0, int: g16_17.p, default: 0);
  }
  switch ((*(&g16_1)) % 3)
  {
    case 0:
    {
      v16_70 = f16_19 ((*(const refs *) &g16_9)[(0)]);
    }
    break;
    case 1:
    {
      unsigned **v16_103 = (((g16_1 & 2 && 2 & 1)) ? (&v16_70) : ((1 ? g16_16 : (&v16_70))));
      g16_4 = (&v16_103);
      g16_7 = (&v16_76);
    }
    break;
    default:
    {
      unsigned v16_122 = (g16_17.m)->w;
      v16_70 = (&v16_122);
      g16_3 = (&v16_70);
    }
    break;
  }
  g16_11 = (union pun) (&g16_8[0]);
  struct node *v16_138 = ((g16_17 = g16_17)).m;
  unsigned v16_144;
  v16_144 = g16_1;
  struct bytes v16_147 = g16_13;
  struct node v16_150;
  v16_150 = (struct node) { 0, (&v16_144), (&(&g16_17)->p), (*(g16_7)), { (&(row ) { v16_144, v16_144, v16_144 }[0]), (from_halves (g16_14)) } };  /* literal v16_161 */
  trace (167, 8);
  trace (169, (((v16_144 < 3)) ? ((*(&(row ) { 2, v16_144, 7 }[0]))) : ((make_node (5, v16_70, g16_16, (&v16_150)))->w)));  /* literal v16_177 */
  trace (187, 8);
  return 0;
}

static unsigned *f17_19 (unsigned *v17_21);
static __attribute__ ((noinline)) unsigned *f17_22 (unsigned *v17_23);
static unsigned g17_1 = 7;
static unsigned *g17_2 = &g17_1;
static unsigned **g17_3 = &g17_2;
static struct node g17_5 = { 5, &g17_1, &g17_2, &g17_5, { &g17_1, &g17_1 } };
static struct node *g17_6 = &g17_5;
static struct node **g17_7 = &g17_6;
static refs g17_9 = { &g17_1, &g17_1, &g17_1 };
static uintptr_t g17_10 = (uintptr_t) &g17_1;
static union pun g17_11 = { .p = &g17_1 };
static void *g17_12 = &g17_1;
static struct bytes g17_13;
static struct halves g17_14;
static unsigned g17_16 = 7;
static struct node *g17_18 = &g17_5;
static unsigned *f17_19 (unsigned *v17_21)
{
  if (!go_on ()) return g17_2;
  unsigned **v17_29 = &(make_node (g17_16, g17_2, g17_3, g17_18))->p;
  struct node *v17_37 = (((&g17_5))->m)->m;
  unsigned v17_42;
  v17_42 = (*(f17_22 ((unsigned *) ((char *) ((unsigned *) ((g17_10 << 3) >> 3)) + 4 - 4))));
  v17_21 = v17_21 = (_Generic (0, int: (&v17_42), default: 0));
  while ((v17_42 & 1) && spin ())
  {
    struct node *v17_59 = (((v17_42 & 1)) ? ((1 ? (&g17_5) : (&g17_5))) : ((1 ? (&g17_5) : v17_37)));
    g17_7 = (&v17_59);
    if ((0 & 1)) goto l17_74;
    {
      unsigned v17_78[3 + 1 % 2];
      v17_78[0] = (*((v17_59)->p));
      v17_78[1] = (*((&v17_42)));
      v17_78[2] = (*(chosen (2, 8, v17_21, v17_21)));
      (*(&v17_21)) = __builtin_choose_expr (1, (&v17_78[0]), 0);
    }
    l17_74:;
  }
  trace (97, ((*(g17_7)))->w);
  trace (101, (*((unsigned *) __builtin_assume_aligned ((&v17_42), 4))));
  unsigned *v17_107 = (unsigned *) (words) { ((uintptr_t) (unsigned long long) g17_10), 0 }[0];
  return f17_19 ((&g17_1));
}
static __attribute__ ((noinline)) unsigned *f17_22 (unsigned *v17_23)
{
  if (!go_on ()) return g17_2;
  unsigned v17_115 = 5;
  unsigned v17_118 = ((*(g17_18))).w;
  (void) g17_14;
  struct node **v17_125 = g17_7;
  return __sync_lock_test_and_set (&v17_23, (&v17_23[0]));
}
static unsigned case17 (void)
{
  g17_13 = to_bytes (&g17_1);
  g17_14 = to_halves (&g17_1);
  unsigned v17_235 = (*(f17_22 (same (g17_2))));
  unsigned *v17_241 = (g17_2 = (&v17_235));
  struct node *v17_247 = (((v17_235 & 1)) ? (&g17_5) : (g17_5.m));
  mempcpy (&g17_9, &g17_9[(1)], sizeof (unsigned *));
  if ((1 & 1))
  {
    unsigned v17_265 = (8 + g17_5.w);
    v17_241 = (&v17_265);
    struct bytes v17_274 = g17_13;
  }
  trace (276, (*(v17_241)));
  *(&(&g17_5)->p) = (&g17_16);
  g17_11 = (union pun) { .p = ((unsigned *) v17_247) };
  g17_13 = g17_13;
  unsigned *v17_329 = __sync_lock_test_and_set (&g17_9[(1)], (chosen (2, 4, (&v17_235), (&v17_235))));
  g17_10 = g17_10;
  if (((*(unsigned *) (g17_12)) & 1))
  {
    do
    {
      v17_241 = f17_22 (&v17_235);
      trace (359, (*((v17_329 = (&(unsigned ) { v17_235 })))));  /* literal v17_365 */
    }
    while ((((1 ? v17_235 : v17_235)) & 2 && ((7 ^ 4)) & 1) && spin ());
    trace (367, (*(v17_241)));
  }
  trace (370, (*(v17_241)));
  trace (373, (*(same ((&v17_235)))));
  trace (378, v17_235);
  return 0;
}

static unsigned *f18_18 (unsigned *v18_20);
static unsigned *f18_24 (unsigned v18_29);
static unsigned *f18_34 (unsigned *v18_38);
static struct node **f18_47 ();
static unsigned g18_1 = 7;
static unsigned *g18_2 = &g18_1;
static unsigned **g18_3 = &g18_2;
static struct node g18_5 = { 5, &g18_1, &g18_2, &g18_5, { &g18_1, &g18_1 } };
static struct node *g18_6 = &g18_5;
static struct node **g18_7 = &g18_6;
static unsigned *f18_18 (unsigned *v18_20)
{
  if (!go_on ()) return g18_2;
  return v18_20;
}
static unsigned *f18_24 (unsigned v18_29)
{
  if (!go_on ()) return g18_2;
  unsigned *v18_33 = &v18_29;
  unsigned *v18_77 = f18_34 (v18_33);
  struct node *v18_81 = (*(g18_7));
  unsigned *v18_83 = g18_2;
  for (struct node *t = (v18_81), *ti = 0; t != ti; t = t->m) { v18_83 = t->p; ti = t->m; }
  return v18_83;
}
static unsigned *f18_34 (unsigned *v18_38)
{
  if (!go_on ()) return g18_2;
  unsigned *v18_42 = &*v18_38;
  unsigned *v18_46 = &v18_42[0];
  struct node **v18_68 = f18_47 (v18_46);
  g18_7 = v18_68;
  return g18_2;
}
static struct node **f18_47 (v18_51) unsigned *v18_51;
{
  if (!go_on ()) return g18_7;
  struct node *v18_58 = make_node (g18_1, v18_51, g18_3, g18_6);
  struct node **v18_62 = &v18_58->m;
  return v18_62;
}
static unsigned case18 (void)
{
  unsigned *v18_93 = f18_24 (g18_1);
  trace (96, (*(v18_93)));
  return 0;
}

static unsigned *f19_19 (unsigned *v19_22);
static struct node *f19_23 (unsigned v19_24, void *v19_25, unsigned **v19_26);
static unsigned *f19_27 (unsigned **v19_28, unsigned **v19_29);
static unsigned g19_1 = 7;
static unsigned *g19_2 = &g19_1;
static unsigned **g19_3 = &g19_2;
static unsigned ***g19_4 = &g19_3;
static struct node g19_5 = { 5, &g19_1, &g19_2, &g19_5, { &g19_1, &g19_1 } };
static struct node *g19_6 = &g19_5;
static struct node **g19_7 = &g19_6;
static row g19_8 = { 1, 2, 3 };
static uintptr_t g19_10 = (uintptr_t) &g19_1;
static union pun g19_11 = { .p = &g19_1 };
static void *g19_12 = &g19_1;
static struct bytes g19_13;
static _Thread_local unsigned *g19_16 = &g19_1;
static struct node g19_17 = { 5, &g19_1, &g19_2, &g19_5, { &g19_1, &g19_1 } };
static unsigned *f19_19 (unsigned *v19_22)
{
  if (!go_on ()) return g19_2;
  unsigned *v19_35 = f19_27 (g19_3, (&v19_22));
  unsigned **v19_40;
  v19_40 = g19_3;
  struct node *v19_43 = f19_23 (g19_1, g19_12, &((unsigned **) (void *) &g19_17)[1]);
  unsigned v19_51 = g19_17.w;
  return g19_11.p;
}
static struct node *f19_23 (unsigned v19_24, void *v19_25, unsigned **v19_26)
{
  if (!go_on ()) return g19_6;
  unsigned *v19_58;
  v19_58 = f19_19 ((1 ? g19_16 : (&v19_24)));
  unsigned *v19_65 = either (v19_24, (__builtin_choose_expr (1, (&v19_24), 0)), ((unsigned *) g19_10));
  do
  {
    trace (108, (*((*((*(g19_4)))))));
    unsigned v19_77 = g19_17.w;
    v19_58 = (&v19_77);
    g19_4 = (&v19_26);
    {
      trace (98, (*((*((*(g19_4)))))));
      g19_4 = (&v19_26);
      if ((v19_24 & 2 && v19_77 & 1)) break;
      if ((v19_24 & 2 && 3 & 1)) break;
    }
    trace (103, (*((*((*(g19_4)))))));
  }
  while ((v19_24 < 1) && spin ());
  trace (113, (*((*((*(g19_4)))))));
  return (&g19_17);
}
static unsigned *f19_27 (unsigned **v19_28, unsigned **v19_29)
{
  if (!go_on ()) return g19_2;
  unsigned v19_121 = ((*((&g19_17)))).w;
  struct node *v19_126 = (f19_23 (g19_8[(1)], g19_12, (*(g19_4))))->m;
  g19_13 = g19_13;
  l19_138:;
  struct node *v19_140 = (((2 < v19_121)) ? f19_23 (v19_121, g19_12, (&g19_16)) : ((1 ? f19_23 (v19_121, g19_12, v19_29) : v19_126)));
  g19_7 = (&v19_140);
  if ((((&g19_17))->w & 2 && ((v19_121 + v19_121)) & 1) && spin ()) goto l19_138;
  trace (165, ((*(g19_7)))->w);
  return (&v19_121);
}
static unsigned case19 (void)
{
  g19_13 = to_bytes (&g19_1);
  unsigned v19_212;
  v19_212 = ((*((&g19_5)))).w;
  unsigned *v19_217 = (g19_3 = (&g19_16), (g19_11.p));
  unsigned v19_225 = v19_212;
  unsigned *v19_228;
  v19_228 = (((&g19_17))->w = 3, (__atomic_exchange_n (&v19_217, (&v19_225), __ATOMIC_SEQ_CST)));
  struct node v19_237;
  v19_237 = (*(f19_23 (v19_225, g19_12, &v19_217)));
  while ((v19_225 & 2 && v19_225 & 1) && spin ())
  {
    trace (248, v19_225);
    trace (250, (g19_6)->w);
  }
  trace (253, (*((*(g19_3)))));
  (void) &v19_237;
  trace (260, (v19_225 + g19_1));
  trace (264, 8);
  trace (266, v19_212);
  trace (268, (g19_8[(1)] + 3));
  return 0;
}

static unsigned *f20_17 (unsigned *v20_21);
static unsigned g20_1 = 7;
static unsigned *g20_2 = &g20_1;
static unsigned **g20_3 = &g20_2;
static struct node g20_5 = { 5, &g20_1, &g20_2, &g20_5, { &g20_1, &g20_1 } };
static struct node *g20_6 = &g20_5;
static row g20_8 = { 1, 2, 3 };
static uintptr_t g20_10 = (uintptr_t) &g20_1;
static struct bytes g20_13;
static struct halves g20_14;
static refs g20_16 = { &g20_1, &g20_1, &g20_1 };
static unsigned *f20_17 (unsigned *v20_21)
{
  if (!go_on ()) return g20_2;
  unsigned v20_25 = ((1 ? g20_6 : (&g20_5)))->w;
  unsigned *v20_32;
  v20_32 = f20_17 (__atomic_load_n (&v20_21, __ATOMIC_SEQ_CST));
  unsigned v20_37 = (*((unsigned *) (words) { g20_10, 0 }[0]));
  unsigned *v20_42 = f20_17 (((union pun) { .u = g20_10 }).p);
  unsigned **v20_47 = &(g20_5.m)->p;
  trace (51, g20_5.w);
  unsigned *v20_55 = &v20_25;
  unsigned *v20_59;
  v20_59 = f20_17 ((&v20_25));
  return f20_17 (from_bytes (g20_13));
}
static unsigned case20 (void)
{
  g20_13 = to_bytes (&g20_1);
  g20_14 = to_halves (&g20_1);
  unsigned v20_97 = (*(f20_17 (g20_5.p)));
  unsigned *v20_103 = f20_17 ((unsigned *) ((char *) ((unsigned *) (&g20_5)) + 4 - 4));
  struct node v20_109 = g20_5;
  struct node *v20_112 = &v20_109;
  g20_16[(2)] = from_halves (g20_14);
  refs v20_122 = { (*((1 ? (&v20_103) : g20_3))), (&v20_97), (&v20_97) };
  trace (130, v20_97);
  v20_112 = ((v20_109 = v20_109)).m;
  trace (138, (&v20_109)->w);
  row v20_143 = { v20_97, g20_8[(2)], 5 };
  unsigned **v20_150 = (*(&g20_3));
  unsigned *v20_155 = same ((&v20_97));
  trace (159, (*(f20_17 ((1 ? (&v20_97) : v20_155)))));
  trace (166, ((((v20_112)->w & 1)) ? ((v20_97 ^ 2)) : 6));
  trace (175, v20_109.w);
  trace (178, 1);
  return 0;
}

static const struct program programs[] = {
  { 1, case1 },
  { 2, case2 },
  { 3, case3 },
  { 4, case4 },
  { 5, case5 },
  { 6, case6 },
  { 7, case7 },
  { 8, case8 },
  { 9, case9 },
  { 10, case10 },
  { 11, case11 },
  { 12, case12 },
  { 13, case13 },
  { 14, case14 },
  { 15, case15 },
  { 16, case16 },
  { 17, case17 },
  { 18, case18 },
  { 19, case19 },
  { 20, case20 },
};
#include "run.h"
