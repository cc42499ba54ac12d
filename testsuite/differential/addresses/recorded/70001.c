/* Written by generate.c.
   SPDX-License-Identifier: GPL-3.0-or-later */
#include "plain.h"

static unsigned *f70001_19 (unsigned *v70001_21);
static struct bytes f70001_22 (union pun v70001_23);
static unsigned **f70001_24 (unsigned *v70001_25);
static __attribute__ ((noinline)) unsigned f70001_26 (unsigned **v70001_27);
static __typeof__ (f70001_26) a70001_26 __attribute__ ((alias ("f70001_26")));
static unsigned g70001_1 = 7;
static unsigned *g70001_2 = &g70001_1;
static unsigned **g70001_3 = &g70001_2;
static unsigned ***g70001_4 = &g70001_3;
static struct node g70001_5 = { 5, &g70001_1, &g70001_2, &g70001_5, { &g70001_1, &g70001_1 } };
static struct node *g70001_6 = &g70001_5;
static struct node **g70001_7 = &g70001_6;
static uintptr_t g70001_10 = (uintptr_t) &g70001_1;
static union pun g70001_11 = { .p = &g70001_1 };
static void *g70001_12 = &g70001_1;
static struct bytes g70001_13;
static hook g70001_15 = f70001_19;
static _Thread_local unsigned *g70001_16 = &g70001_1;
static struct node *g70001_17 = &g70001_5;
static refs g70001_18 = { &g70001_1, &g70001_1, &g70001_1 };
static unsigned *f70001_19 (unsigned *v70001_21)
{
  if (!go_on ()) return g70001_2;
  unsigned *v70001_29 = f70001_19 ((&g70001_1));
  unsigned *v70001_33 = (((&g70001_5))->p = g70001_5.b[(0)]);
  unsigned **v70001_41 = &g70001_18[0];
  struct node v70001_45 = g70001_5;
  struct node *v70001_48 = v70001_45.m;
  while (1 && spin ())
  {
  }
  return from_bytes (f70001_22 (g70001_11));
}
static struct bytes f70001_22 (union pun v70001_23)
{
  if (!go_on ()) return g70001_13;
  unsigned v70001_58 = (1 ? (*(g70001_16)) : ((1 ? 4 : g70001_1)));
  unsigned *v70001_68 = f70001_19 (same (((unsigned **) (void *) &g70001_5)[1]));
  unsigned **v70001_74 = ((*(g70001_17))).q;
  struct node *v70001_79 = ((*((&g70001_5)))).m;
  if (1)
  {
    l70001_85:;
    g70001_2 = (&v70001_58);
    l70001_89:;
    struct node v70001_91 = (*(&g70001_5));
    g70001_7 = (&v70001_79);
    memmove (&g70001_18, &g70001_18, sizeof (refs));
    if (1 && spin ()) goto l70001_89;
    trace (103, ((*(g70001_7)))->w);
    if (1 && spin ()) goto l70001_85;
  }
  return g70001_13;
}
static unsigned **f70001_24 (unsigned *v70001_25)
{
  if (!go_on ()) return g70001_3;
  unsigned v70001_111 = (1 ? a70001_26 (&v70001_25) : 4);
  struct node *v70001_119 = &(*(g70001_17));
  l70001_123:;
  trace (141, ((*(g70001_7)))->w);
  unsigned *v70001_125 = (v70001_119)->p;
  g70001_3 = (&v70001_125);
  static unsigned ***v70001_132 = &g70001_3;
  struct node *v70001_134 = (v70001_119)->m;
  g70001_7 = (&v70001_119);
  if (1 && spin ()) goto l70001_123;
  return (&v70001_125);
}
static __attribute__ ((noinline)) unsigned f70001_26 (unsigned **v70001_27)
{
  if (!go_on ()) return g70001_1;
  unsigned v70001_148 = a70001_26 ((&g70001_16));
  unsigned **v70001_152;
  v70001_152 = f70001_24 (g70001_16);
  struct node v70001_156 = (*(g70001_17));
  trace (159, (*(&((unsigned *) g70001_12)[0])));
  struct node *v70001_165 = &(*(g70001_17));
  trace (169, v70001_148);
  if (1)
  {
    g70001_2 = (&v70001_148);
    (*((&g70001_16))) = (unsigned *) ((char *) ((1 ? (&v70001_148) : g70001_16)) + 4 - 4);
    { unsigned **t = malloc (2 * sizeof *t); t[0] = (((union pun) { .u = g70001_10 }).p); t[1] = (same (((unsigned *) g70001_10))); t = realloc (t, 4 * sizeof *t); v70001_152 = t + 1; }
  }
  trace (192, (*(g70001_2)));
  return (v70001_156.m)->w;
}
static unsigned case70001 (void)
{
  g70001_13 = to_bytes (&g70001_1);
  unsigned v70001_201;
  v70001_201 = ((g70001_17)->m)->w;
  unsigned v70001_206 = 6;
  unsigned v70001_209 = f70001_26 (&g70001_16);
  unsigned **v70001_214 = g70001_5.q;
  struct node *v70001_218;
  v70001_218 = (&g70001_5);
  void *v70001_221 = (void *) ((unsigned *) ((char *) (&v70001_201) + 4 - 4));
  g70001_11 = g70001_11;
  (void) g70001_18;
  if (1)
  {
    unsigned *v70001_233 = &(row ) { (*((&v70001_201))), v70001_209, 3 }[0];  /* literal v70001_236 */
    v70001_214 = (&v70001_233);
    v70001_209 = (v70001_218)->w;
  }
  if (1 && (g70001_16 = (*(&g70001_16)))) (*((1 ? (&g70001_16) : v70001_214))) = ((unsigned *) ((g70001_10 << 3) >> 3));
  if (1)
  {
    unsigned **v70001_265;
    v70001_265 = f70001_24 ((unsigned *) ((g70001_10 << 3) >> 3));
    g70001_4 = (&v70001_265);
    static unsigned *v70001_273 = &g70001_1;
    hook v70001_275 = g70001_15;
    union pun v70001_278 = g70001_11;
  }
  trace (280, (*((*((*(g70001_4)))))));
  while (1 && spin ())
  {
    unsigned **v70001_288 = f70001_24 ((&v70001_206));
    g70001_4 = (&v70001_288);
    while (1 && spin ())
    {
      struct node v70001_297 = g70001_5;
      v70001_218 = (&v70001_297);
      unsigned ***v70001_303 = (1 ? (&v70001_214) : g70001_4);
      uintptr_t v70001_309 = g70001_10;
    }
  }
  trace (311, (v70001_218)->w);
  unsigned **v70001_315 = f70001_24 (&((unsigned *) __builtin_expect ((long) (&v70001_209), 0))[0]);
  memmove (&g70001_18, &g70001_18, sizeof (refs));
  g70001_7 = (&v70001_218);
  { refs t = { [1] = (*(v70001_218)).p, [0] = (same ((v70001_218)->p)), [2] = (&v70001_201) }; memcpy (&g70001_18, t, sizeof t); }
  trace (337, (1 ? 2 : ((1 ? 5 : (*((&v70001_206)))))));
  trace (346, (1 ? 7 : 2));
  trace (351, f70001_26 (&(&g70001_5)->b[0]));
  trace (356, (*(unsigned *) (g70001_10)));
  return 0;
}

static unsigned *f70002_18 (unsigned *v70002_22);
static unsigned *f70002_26 ();
static unsigned *f70002_45 (union pun v70002_48);
static unsigned *f70002_49 (union pun v70002_52);
static unsigned g70002_1 = 7;
static unsigned *g70002_2 = &g70002_1;
static unsigned *f70002_18 (unsigned *v70002_22)
{
  if (!go_on ()) return g70002_2;
  return v70002_22;
}
static __attribute__ ((noinline)) unsigned *f70002_26 (v70002_29) unsigned v70002_29;
{
  if (!go_on ()) return g70002_2;
  unsigned v70002_31 = g70002_1;
  unsigned *v70002_36 = &v70002_31;
  uintptr_t v70002_40 = (uintptr_t) v70002_36;
  union pun v70002_44 = (union pun) { .u = v70002_40 };
  unsigned *v70002_74 = f70002_45 (v70002_44);
  g70002_2 = g70002_2;
  return g70002_2;
}
static unsigned *f70002_45 (union pun v70002_48)
{
  if (!go_on ()) return g70002_2;
  unsigned *v70002_65 = f70002_49 (v70002_48);
  g70002_2 = g70002_2;
  return g70002_2;
}
static unsigned *f70002_49 (union pun v70002_52)
{
  if (!go_on ()) return g70002_2;
  unsigned *v70002_56 = v70002_52.p;
  g70002_2 = v70002_56;
  return g70002_2;
}
static unsigned case70002 (void)
{
  unsigned *v70002_82 = f70002_26 (g70002_1);
  trace (85, (*(g70002_2)));
  return 0;
}

static unsigned *f70003_18 (unsigned *v70003_22);
static struct node *f70003_27 (struct node v70003_28);
static unsigned g70003_1 = 7;
static unsigned *g70003_2 = &g70003_1;
static unsigned **g70003_3 = &g70003_2;
static struct node g70003_5 = { 5, &g70003_1, &g70003_2, &g70003_5, { &g70003_1, &g70003_1 } };
static struct node *g70003_6 = &g70003_5;
static struct node **g70003_7 = &g70003_6;
static row g70003_8 = { 1, 2, 3 };
static refs g70003_9 = { &g70003_1, &g70003_1, &g70003_1 };
static uintptr_t g70003_10 = (uintptr_t) &g70003_1;
static void *g70003_12 = &g70003_1;
static struct halves g70003_14;
static unsigned *g70003_16 = &g70003_1;
static struct node *g70003_17 = &g70003_5;
static unsigned *f70003_18 (unsigned *v70003_22)
{
  if (!go_on ()) return g70003_2;
  unsigned v70003_30 = (*((g70003_1 = 2, v70003_22)));
  unsigned *v70003_37 = __sync_lock_test_and_set (&(*(g70003_3)), (*((&v70003_22))));
  struct node v70003_44 = (struct node) { 1, ((unsigned *) __builtin_expect ((long) v70003_22, 0)), g70003_3, (make_node (v70003_30, (&v70003_30), g70003_3, g70003_17)), { (&v70003_30), (&v70003_30) } };
  (void) (&v70003_22);
  (*(&v70003_37)) = (unsigned *) g70003_10;
  if ((v70003_30 < v70003_30)) goto l70003_67;
  {
    for (unsigned *v70003_72 = &g70003_17->w; (v70003_30 & 1) && spin (); v70003_72 = g70003_9[(0)])
    {
      g70003_3 = (&v70003_72);
    }
    unsigned v70003_84 = ((struct node *) ((char *) &v70003_44.p - offsetof (struct node, p)))->w;
    v70003_37 = (&v70003_84);
  }
  l70003_67:;
  trace (92, (*(v70003_37)));
  trace (95, ((f70003_27 (v70003_44))->m)->w);
  trace (100, (*(g70003_9[(v70003_30 % 3)])));
  return (&v70003_30);
}
static struct node *f70003_27 (struct node v70003_28)
{
  if (!go_on ()) return g70003_6;
  unsigned v70003_219 = (0 ^ (*(g70003_16)));
  unsigned v70003_225 = (*(f70003_18 (&(*(g70003_16)))));
  trace (231, (((g70003_8[(0)] < v70003_225)) ? ((*((unsigned *) g70003_10))) : 3));
  g70003_16 = f70003_18 (&*(&v70003_225));
  (&(struct node ) { v70003_219, (&v70003_219), g70003_3, (&v70003_28), { (&v70003_219), g70003_16 } })->w = 7;  /* literal v70003_252 */
  { struct node *t = (&v70003_28); return t; }
}
static unsigned case70003 (void)
{
  g70003_14 = to_halves (&g70003_1);
  unsigned *v70003_263;
  v70003_263 = (unsigned *) (g70003_16);
  unsigned v70003_268 = g70003_1;
  unsigned *v70003_271 = &(g70003_17)->w;
  g70003_7 = (&g70003_17);
  refs v70003_279 = { &g70003_8[0], ((union pun) { .u = g70003_10 }).p, from_halves (g70003_14) };
  unsigned v70003_287 = (*(__sync_lock_test_and_set (&v70003_263, v70003_263)));
  for (unsigned *v70003_293 = ((unsigned **) (void *) &g70003_5)[1]; (v70003_287 < v70003_268) && spin (); v70003_293 = (unsigned *) g70003_12)
  {
    trace (325, ((*(g70003_7)))->w);
    mempcpy (&v70003_279, &(g70003_17)->b[(1)], sizeof (unsigned *));
    switch (g70003_8[(0)] % 3)
    {
      unsigned v70003_311;
      case 0:
      {
        v70003_311 = 8;
      }
      break;
      case 1:
      {
        v70003_311 = 0;
      }
      break;
      default:
      {
        v70003_311 = v70003_268;
      }
    }
  }
  trace (329, (*((unsigned *) __builtin_assume_aligned (((*(const refs *) &v70003_279)[(0)]), 4))));
  trace (335, (((((v70003_268 ^ v70003_268)) & 2 && 0 & 1)) ? (&g70003_5)->w : ((*(f70003_18 ((unsigned *) ((void *) &g70003_8)))))));
  trace (350, (*((&v70003_287))));
  return 0;
}

static unsigned *f70004_18 ();
static unsigned **f70004_22 (unsigned v70004_23, ...);
static unsigned *f70004_25 (unsigned *v70004_26, unsigned v70004_27);
static unsigned g70004_1 = 7;
static unsigned *g70004_2 = &g70004_1;
static unsigned **g70004_3 = &g70004_2;
static struct node g70004_5 = { 5, &g70004_1, &g70004_2, &g70004_5, { &g70004_1, &g70004_1 } };
static struct node *g70004_6 = &g70004_5;
static struct node **g70004_7 = &g70004_6;
static row g70004_8 = { 1, 2, 3 };
static uintptr_t g70004_10 = (uintptr_t) &g70004_1;
static union pun g70004_11 = { .p = &g70004_1 };
static void *g70004_12 = &g70004_1;
static struct node g70004_16 = { 5, &g70004_1, &g70004_2, &g70004_5, { &g70004_1, &g70004_1 } };
static struct node *g70004_17 = &g70004_5;
static unsigned *f70004_18 (v70004_21) unsigned *v70004_21;
{
  if (!go_on ()) return g70004_2;
  unsigned v70004_31 = ((struct node *) &g70004_16.w)->w;
  struct node *v70004_36 = (((7 & 2 && v70004_31 & 1)) ? (g70004_16.m) : g70004_17);
  (*(&v70004_21)) = (unsigned *) ((g70004_10 ^ 5) ^ 5);
  if (((*(v70004_21)) & 2 && 8 & 1)) goto l70004_50;
  {
    unsigned *v70004_56 = f70004_25 (&v70004_31, 8);
    struct node *v70004_62;
    v70004_62 = (&g70004_16);
    l70004_50:;
    v70004_56 = ((union pun) { .u = ((uintptr_t) v70004_21) }).p;
    v70004_62 = (struct node *) ((char *) &g70004_16.p - offsetof (struct node, p));
    l70004_73:;
    trace (82, (*((*(g70004_3)))));
    static unsigned v70004_75 = 7;
    (void) (g70004_11.p);
    if ((7 & 1) && spin ()) goto l70004_73;
    trace (86, (v70004_62)->w);
    trace (89, 3);
    (void) f70004_22 ((*((&v70004_31))), &(unsigned *) { v70004_21 });  /* literal v70004_97 */
  }
  trace (99, (*((*(g70004_3)))));
  uintptr_t v70004_104;
  v70004_104 = (uintptr_t) ((unsigned *) v70004_36);
  trace (108, 6);
  g70004_12 = (g70004_11.p);
  while ((((v70004_31 + 6)) & 1) && spin ())
  {
    struct node v70004_121;
    v70004_121 = (g70004_16 = ((struct node) { v70004_31, (&v70004_31), g70004_3, v70004_36, { (&v70004_31), v70004_21 } }));
    v70004_36 = (&v70004_121);
    v70004_31 = 3;
  }
  trace (137, (v70004_36)->w);
  { unsigned *t = (&v70004_31); return t; }
}
static unsigned **f70004_22 (unsigned v70004_23, ...)
{
  if (!go_on ()) return g70004_3;
  va_list t;
  va_start (t, v70004_23);
  unsigned **v70004_24 = va_arg (t, unsigned **);
  va_end (t);
  unsigned v70004_143;
  v70004_143 = ((g70004_16 = g70004_16)).w;
  unsigned v70004_149 = (g70004_16.m)->w;
  struct node *v70004_154 = g70004_17;
  g70004_7 = (&v70004_154);
  { unsigned *t[6]; memcpy (t, &(*((&g70004_16))), sizeof t); (*(&g70004_2)) = t[1]; }
  for (unsigned *v70004_167 = &v70004_143; (2 & 1) && spin (); v70004_167 = (unsigned *) (&g70004_16))
  {
    v70004_154 = ((1 ? v70004_154 : v70004_154))->m;
    for (unsigned *v70004_182 = v70004_167; ((*((&v70004_23))) & 1) && spin (); v70004_182 = &g70004_8[(0)])
    {
      v70004_182 = v70004_167 = (&(*(v70004_182)));
      l70004_198:;
      {
        static struct node v70004_200 = { 5, &g70004_1, &g70004_2, &g70004_5, { &g70004_1, &g70004_1 } };
        if ((8 & 1)) continue;
        if ((v70004_23 & 1) && spin ()) goto l70004_198;
        v70004_154 = (&v70004_200);
        if ((5 & 1) && spin ()) goto l70004_198;
      }
      trace (213, (v70004_154)->w);
    }
    trace (216, (v70004_154)->w);
  }
  { unsigned **t = (&g70004_2); return t; }
}
static unsigned *f70004_25 (unsigned *v70004_26, unsigned v70004_27)
{
  if (!go_on ()) return g70004_2;
  unsigned v70004_222 = (*(f70004_18 (v70004_26)));
  unsigned **v70004_228 = f70004_22 ((*(&v70004_27)), &v70004_26);
  struct node v70004_236 = (*(g70004_17));
  trace (239, v70004_236.w);
  ((struct node *) ((char *) &v70004_236.p - offsetof (struct node, p)))->p = (&v70004_222);
  union pun v70004_248;
  v70004_248 = g70004_11;
  l70004_250:;
  trace (267, ((*(g70004_7)))->w);
  trace (251, (*(((v70004_236 = v70004_236)).p)));
  g70004_2 = (&v70004_27);
  g70004_7 = (&g70004_17);
  if ((((v70004_222 + 6)) & 1) && spin ()) goto l70004_250;
  { unsigned *t = (&v70004_27); return t; }
}
static unsigned case70004 (void)
{
  unsigned v70004_348;
  v70004_348 = ((struct node *) &g70004_16.w)->w;
  unsigned **v70004_353;
  v70004_353 = &g70004_2;
  trace (356, 5);
  while ((v70004_348 & 1) && spin ())
  {
    refs v70004_362 = { &v70004_348, (g70004_2 + 1 - 1), &*(&v70004_348) };
    { union { unsigned *p; unsigned h[2]; } t, tt; t.p = (&(*((&v70004_348)))); tt.h[0] = t.h[0]; tt.h[1] = t.h[1]; (g70004_17)->b[(0)] = tt.p; }
    struct node v70004_378 = (*((1 ? g70004_6 : g70004_6)));
    ((((7 & 1)) ? (g70004_17)->m : g70004_17))->p = (&v70004_348);
  }
  g70004_11 = (union pun) { (&v70004_348) };
  l70004_398:;
  unsigned v70004_400;
  v70004_400 = ((g70004_16 = g70004_16)).w;
  g70004_2 = (&v70004_400);
  { unsigned *t[2] = { (((union pun) { .u = g70004_10 }).p), (&g70004_1) }; g70004_2 = t[(0)]; }
  if ((((v70004_400 + v70004_348)) & 1) && spin ()) goto l70004_398;
  g70004_7 = (&g70004_17);
  trace (422, (*((g70004_16.m)->p)));
  void *v70004_428 = (void *) &g70004_8;
  refs v70004_432 = { (&v70004_348), &g70004_8[(2)], &g70004_8[0] };
  trace (440, (((struct node *) &g70004_16.w)->m)->w);
  trace (445, 2);
  return 0;
}

static unsigned *f70005_17 (unsigned *v70005_21);
static unsigned *f70005_25 (unsigned v70005_29);
static unsigned g70005_1 = 7;
static unsigned *g70005_2 = &g70005_1;
static unsigned *f70005_17 (unsigned *v70005_21)
{
  if (!go_on ()) return g70005_2;
  return v70005_21;
}
static unsigned *f70005_25 (unsigned v70005_29)
{
  if (!go_on ()) return g70005_2;
  unsigned *v70005_33 = &v70005_29;
  return v70005_33;
}
static unsigned case70005 (void)
{
  unsigned *v70005_38 = f70005_25 (g70005_1);
  trace (41, (*(v70005_38)));
  return 0;
}

static __attribute__ ((noinline)) unsigned *f70006_19 (unsigned *v70006_23);
static unsigned g70006_1 = 7;
static unsigned *g70006_2 = &g70006_1;
static unsigned **g70006_3 = &g70006_2;
static unsigned ***g70006_4 = &g70006_3;
static struct node g70006_5 = { 5, &g70006_1, &g70006_2, &g70006_5, { &g70006_1, &g70006_1 } };
static struct node *g70006_6 = &g70006_5;
static struct node **g70006_7 = &g70006_6;
static uintptr_t g70006_10 = (uintptr_t) &g70006_1;
static struct bytes g70006_13;
static struct halves g70006_14;
static unsigned g70006_16 = 7;
static _Thread_local struct node *g70006_17 = &g70006_5;
static __attribute__ ((noinline)) unsigned *f70006_19 (unsigned *v70006_23)
{
  if (!go_on ()) return g70006_2;
  unsigned v70006_25 = ((g70006_5 = g70006_5)).w;
  unsigned *v70006_31 = f70006_19 ((&v70006_25));
  struct node v70006_35 = (*((1 ? g70006_6 : (&g70006_5))));
  g70006_13 = g70006_13;
  trace (44, (*(make_node (8, v70006_31, (&v70006_23), (&v70006_35)))).w);
  l70006_52:;
  while ((g70006_1 & 2 && 4 & 1) && spin ())
  {
  }
  trace (57, ((*(g70006_7)))->w);
  if ((8 & 2 && 7 & 1) && spin ()) goto l70006_52;
  return (((v70006_25 & 2 && v70006_25 & 1)) ? (*(g70006_3)) : (either (0, (&v70006_25), v70006_31)));
}
static unsigned case70006 (void)
{
  g70006_13 = to_bytes (&g70006_1);
  g70006_14 = to_halves (&g70006_1);
  unsigned v70006_77 = (make_node (4, g70006_2, g70006_3, g70006_17))->w;
  unsigned *v70006_85 = f70006_19 ((&v70006_77));
  unsigned *v70006_91 = ((union pun) { .u = ((uintptr_t) (unsigned long long) g70006_10) }).p;
  unsigned **v70006_96;
  v70006_96 = &(&(struct node ) { 4, v70006_91, g70006_3, g70006_17, { (&v70006_77), (&v70006_77) } })->p;  /* literal v70006_100 */
  g70006_5 = (g70006_5 = g70006_5);
  switch ((v70006_77 + 3) % 3)
  {
    case 0:
    {
      unsigned *v70006_118;
      v70006_118 = f70006_19 ((from_halves (g70006_14)));
      v70006_96 = (&v70006_118);
      l70006_126:;
      refs v70006_128 = { &v70006_77, &g70006_1, (unsigned *) (words) { g70006_10, 0 }[0] };
      g70006_4 = g70006_4;
      unsigned v70006_139 = (g70006_17)->w;
      if ((3 & 2 && v70006_139 & 1) && spin ()) goto l70006_126;
      trace (145, (*((*(v70006_96)))));
    }
    break;
    case 1:
    {
      v70006_77 = (make_node (g70006_1, (&g70006_16), v70006_96, (&g70006_5)))->w;
      v70006_77 = (((v70006_77 & 2 && v70006_77 & 1)) ? (((&g70006_5))->w) : (g70006_5.w));
      (*(g70006_17)).q = (((v70006_77 & 2 && v70006_77 & 1)) ? ((&g70006_5))->q : v70006_96);
    }
    break;
    default:
    {
      if ((0 & 2 && v70006_77 & 1)) break;
    }
  }
  trace (184, (*((*(v70006_96)))));
  trace (188, ((*((unsigned *) __builtin_assume_aligned (v70006_91, 4))) ^ (*(v70006_85))));
  trace (195, v70006_77);
  return 0;
}

static unsigned *f70007_18 (unsigned *v70007_20);
static struct node *f70007_21 (unsigned ***v70007_22, unsigned **v70007_23, unsigned *v70007_24);
static unsigned g70007_1 = 7;
static unsigned *g70007_2 = &g70007_1;
static unsigned **g70007_3 = &g70007_2;
static unsigned ***g70007_4 = &g70007_3;
static struct node g70007_5 = { 5, &g70007_1, &g70007_2, &g70007_5, { &g70007_1, &g70007_1 } };
static struct node *g70007_6 = &g70007_5;
static struct node **g70007_7 = &g70007_6;
static row g70007_8 = { 1, 2, 3 };
static refs g70007_9 = { &g70007_1, &g70007_1, &g70007_1 };
static uintptr_t g70007_10 = (uintptr_t) &g70007_1;
static struct bytes g70007_13;
static struct halves g70007_14;
static hook g70007_15 = f70007_18;
static unsigned **g70007_16 = &g70007_2;
static _Thread_local struct node g70007_17 = { 5, &g70007_1, &g70007_2, &g70007_5, { &g70007_1, &g70007_1 } };
static unsigned *f70007_18 (unsigned *v70007_20)
{
  if (!go_on ()) return g70007_2;
  unsigned v70007_26 = ((struct node) { g70007_1, v70007_20, g70007_16, (&g70007_17), { v70007_20, (&g70007_1) } }).w;
  do
  {
    struct node v70007_40 = (g70007_17 = (node_of ((&v70007_26), (&v70007_20), (&g70007_17))));
    g70007_6 = (&v70007_40);
    g70007_16 = &(unsigned *) { (&v70007_26) };  /* literal v70007_53 */
    unsigned v70007_57;
    v70007_57 = ((*(f70007_21 (g70007_4, (*(g70007_4)), (v70007_20 + 1 - 1))))).w;
    g70007_14 = g70007_14;
    while ((5 & 1) && spin ())
    {
      trace (109, (*((*((*(g70007_4)))))));
      struct bytes v70007_73 = g70007_13;
      l70007_75:;
      trace (97, (*((*((*(g70007_4)))))));
      unsigned **v70007_77 = (((v70007_57 & 1)) ? (&g70007_9[0]) : (v70007_40.q));
      g70007_4 = (&v70007_77);
      (void) g70007_8;
      unsigned v70007_91 = (v70007_40.m)->w;
      if ((8 & 1) && spin ()) goto l70007_75;
      if ((6 & 1))
      {
        g70007_4 = (&v70007_77);
      }
    }
  }
  while ((v70007_26 < 2) && spin ());
  trace (114, (*((*((*(g70007_4)))))));
  return (&v70007_26);
}
static struct node *f70007_21 (unsigned ***v70007_22, unsigned **v70007_23, unsigned *v70007_24)
{
  if (!go_on ()) return g70007_6;
  unsigned *v70007_122;
  v70007_122 = (unsigned *) memset (&g70007_8[(0)], 1, sizeof (unsigned));
  unsigned **v70007_128 = &(g70007_17.m)->p;
  struct node v70007_133;
  v70007_133 = ((*(g70007_6)) = (*(g70007_6)));
  l70007_139:;
  trace (208, (*((*(v70007_128)))));
  g70007_7 = (&g70007_6);
  struct node v70007_144 = v70007_133;
  if ((((g70007_1 + 1)) & 2 && ((g70007_1 + g70007_1)) & 1))
  {
    unsigned *v70007_155 = (unsigned *) memcpy (&g70007_1, &g70007_1, sizeof (unsigned));
    v70007_128 = (&v70007_155);
    if ((((4 + 6)) & 1)) goto l70007_162;
    {
      trace (179, (*((*(v70007_128)))));
      trace (167, ((struct node *) ((char *) &v70007_144.p - offsetof (struct node, p)))->w);
      unsigned v70007_172 = (*(f70007_18 (listed (2, g70007_1, v70007_155, v70007_122))));
    }
    l70007_162:;
    trace (183, (*((*(v70007_128)))));
    trace (187, (((7 < 1)) ? 2 : ((*(&g70007_8[0])))));
    v70007_122 = g70007_15 (v70007_144.p);
  }
  trace (202, (*((*(v70007_128)))));
  if ((g70007_1 & 1) && spin ()) goto l70007_139;
  trace (212, (*((*(v70007_128)))));
  unsigned **v70007_217 = &(&v70007_144)->b[0];
  return f70007_21 (v70007_22, v70007_217, (unsigned *) ((g70007_10 << 3) >> 3));
}
static unsigned case70007 (void)
{
  g70007_13 = to_bytes (&g70007_1);
  g70007_14 = to_halves (&g70007_1);
  while ((g70007_1 < g70007_1) && spin ())
  {
    unsigned v70007_233 = (*(f70007_18 ((&g70007_1))));
    g70007_2 = (&v70007_233);
    g70007_2 = (&v70007_233);
  }
  trace (243, (*(f70007_18 (__builtin_choose_expr (1, g70007_9[(0)], 0)))));
  unsigned *v70007_251 = (unsigned *) memcpy (&g70007_1, &g70007_1, sizeof (unsigned));
  trace (255, (*(((union pun) { v70007_251 }).p)));
  trace (260, (((g70007_8[(0)] + ((4 + g70007_1)))) + g70007_1));
  return 0;
}

static unsigned *f70008_20 (unsigned *v70008_22);
static unsigned *f70008_26 (unsigned v70008_29);
static unsigned g70008_1 = 7;
static unsigned *g70008_2 = &g70008_1;
static unsigned *f70008_20 (unsigned *v70008_22)
{
  if (!go_on ()) return g70008_2;
  return v70008_22;
}
static unsigned *f70008_26 (unsigned v70008_29)
{
  if (!go_on ()) return g70008_2;
  row v70008_31 = { g70008_1, g70008_1, g70008_1 };
  unsigned *v70008_47 = g70008_2;
  {
    row v70008_38 = { g70008_1, g70008_1, g70008_1 };
    unsigned *v70008_45 = &v70008_38[0];
    v70008_47 = v70008_45;
  }
  trace (53, (*(v70008_47)));
  return g70008_2;
}
static unsigned case70008 (void)
{
  unsigned *v70008_58 = f70008_26 (g70008_1);
  trace (61, (*(v70008_58)));
  return 0;
}

static unsigned *f70009_17 (unsigned *v70009_20);
static unsigned g70009_1 = 7;
static unsigned *g70009_2 = &g70009_1;
static struct node g70009_5 = { 5, &g70009_1, &g70009_2, &g70009_5, { &g70009_1, &g70009_1 } };
static struct node *g70009_6 = &g70009_5;
static row g70009_8 = { 1, 2, 3 };
static uintptr_t g70009_10 = (uintptr_t) &g70009_1;
static struct bytes g70009_13;
static unsigned **g70009_16 = &g70009_2;
static unsigned *f70009_17 (unsigned *v70009_20)
{
  if (!go_on ()) return g70009_2;
  struct node *v70009_22 = &g70009_5;
  struct node *v70009_26 = v70009_22;
  unsigned *v70009_29 = f70009_17 ((unsigned *) ((uintptr_t) v70009_20));
  return f70009_17 (__builtin_choose_expr (1, ((unsigned *) (&g70009_5)), 0));
}
static unsigned case70009 (void)
{
  g70009_13 = to_bytes (&g70009_1);
  unsigned v70009_41 = g70009_1;
  unsigned v70009_44 = (*(chosen (2, v70009_41, g70009_2, (&v70009_41))));
  unsigned *v70009_51 = g70009_2;
  ((&g70009_5))->m = (&g70009_5);
  g70009_13 = g70009_13;
  trace (60, (*(f70009_17 (v70009_51))));
  unsigned v70009_66 = (&g70009_5)->w;
  v70009_51 = (unsigned *) g70009_10;
  if ((6 < v70009_41))
  {
    v70009_51 = v70009_51 = (&(unsigned ) { 6 });  /* literal v70009_84 */
  }
  else
  {
    while ((4 & 1) && spin ())
    {
      row v70009_90 = { (*(&v70009_44)), (3 ^ v70009_66), (*((&v70009_66))) };
      g70009_6 = (((v70009_41 < v70009_66)) ? (&g70009_5) : g70009_6);
    }
    trace (108, (*((*(g70009_16)))));
  }
  trace (112, 8);
  trace (114, (*(f70009_17 (__atomic_load_n (&v70009_51, __ATOMIC_SEQ_CST)))));
  trace (119, g70009_8[(0)]);
  return 0;
}

static unsigned *f70010_21 ();
static struct node f70010_24 (unsigned **v70010_25, unsigned *v70010_26);
static __typeof__ (f70010_24) a70010_24 __attribute__ ((alias ("f70010_24")));
static struct node f70010_31 (unsigned *v70010_32);
static unsigned g70010_1 = 7;
static unsigned *g70010_2 = &g70010_1;
static unsigned **g70010_3 = &g70010_2;
static struct node g70010_5 = { 5, &g70010_1, &g70010_2, &g70010_5, { &g70010_1, &g70010_1 } };
static struct node *g70010_6 = &g70010_5;
static struct node **g70010_7 = &g70010_6;
static row g70010_8 = { 1, 2, 3 };
static uintptr_t g70010_10 = (uintptr_t) &g70010_1;
static struct bytes g70010_13;
static unsigned g70010_16 = 7;
static _Thread_local unsigned *g70010_17 = &g70010_1;
static struct node g70010_18 = { 5, &g70010_1, &g70010_2, &g70010_5, { &g70010_1, &g70010_1 } };
static _Thread_local struct node *g70010_19 = &g70010_5;
static _Thread_local refs g70010_20 = { &g70010_1, &g70010_1, &g70010_1 };
static unsigned *f70010_21 (v70010_23) unsigned *v70010_23;
{
  if (!go_on ()) return g70010_2;
  unsigned v70010_34 = (*(_Generic (0, int: v70010_23, default: 0)));
  struct node v70010_39 = a70010_24 (&g70010_20[0], (unsigned *) __builtin_expect ((long) v70010_23, 0));
  g70010_19 = (*(&g70010_19));
  return f70010_21 ((g70010_20[(0)] + 1 - 1));
}
static struct node f70010_24 (unsigned **v70010_25, unsigned *v70010_26)
{
  if (!go_on ()) return g70010_5;
  unsigned *v70010_57 = f70010_21 ((unsigned *) __builtin_assume_aligned ((&g70010_16), 4));
  unsigned *v70010_62 = &(*(v70010_57));
  unsigned **v70010_67;
  v70010_67 = &v70010_26;
  g70010_13 = g70010_13;
  g70010_19 = (((g70010_16 & 2 && g70010_16 & 1)) ? (f70010_31 ((g70010_20[(1)] + 1 - 1)).m) : (&g70010_18));
  unsigned *v70010_88 = (unsigned *) ((char *) (&g70010_16) + 4 - 4);
  g70010_10 = (uintptr_t) ((void *) (&g70010_16));
  if ((g70010_8[(0)] & 2 && g70010_8[(0)] & 1))
  {
    switch ((*(v70010_62)) % 3)
    {
      unsigned *v70010_108;
      case 0:
      {
        v70010_108 = &(row ) { 0, g70010_16, g70010_16 }[0];  /* literal v70010_114 */
        {
          static void *const t[] = { &&l70010_119a, &&l70010_119b };
          goto *t[1];
          l70010_119a:;
          {
            g70010_18 = f70010_31 (&g70010_8[(1)]);
          }
          l70010_119b:;
          {
            struct node *v70010_129;
            v70010_129 = &(*((&g70010_18)));
            g70010_7 = (&v70010_129);
          }
        }
        trace (136, ((*(g70010_7)))->w);
      }
      break;
      case 1:
      {
        v70010_108 = &(g70010_19)->w;
      }
      break;
      default:
      {
        v70010_108 = &g70010_16;
      }
      break;
    }
  }
  else
  {
    struct node v70010_152;
    v70010_152 = f70010_31 (&(unsigned ) { g70010_16 });  /* literal v70010_156 */
    g70010_19 = (&v70010_152);
  }
  return g70010_18;
}
static struct node f70010_31 (unsigned *v70010_32)
{
  if (!go_on ()) return g70010_5;
  unsigned *v70010_197 = f70010_21 (v70010_32);
  unsigned *v70010_201 = f70010_21 ((1 ? v70010_197 : (&g70010_16)));
  struct node v70010_208;
  v70010_208 = (*(a70010_24 ((((8 & 2 && 7 & 1)) ? (&v70010_32) : ((1 ? g70010_3 : g70010_3))), (unsigned *) __builtin_expect ((long) v70010_197, 0)).m));
  l70010_223:;
  {
    g70010_2 = (&g70010_16);
    if ((g70010_16 & 2 && 0 & 1) && spin ()) goto l70010_223;
  }
  return (*(&(struct node ) { g70010_16, v70010_32, g70010_3, (&v70010_208), { v70010_32, (&g70010_16) } }));  /* literal v70010_235 */
}
static unsigned case70010 (void)
{
  g70010_13 = to_bytes (&g70010_1);
  unsigned v70010_244 = (&g70010_18)->w;
  g70010_17 = f70010_21 (&(unsigned ) { 7 });  /* literal v70010_252 */
  unsigned v70010_256 = 1;
  unsigned *v70010_259;
  v70010_259 = same ((&v70010_244));
  static row v70010_264 = { 1, 2, 3 };
  trace (265, ((*(f70010_31 ((1 ? v70010_259 : v70010_259)).m))).w);
  trace (274, 2);
  trace (276, (((*(g70010_19)) = g70010_18)).w);
  trace (282, (*(v70010_259)));
  return 0;
}

static unsigned *f70011_18 (unsigned *v70011_20);
static unsigned *f70011_24 ();
static __typeof__ (f70011_24) a70011_24 __attribute__ ((alias ("f70011_24")));
static unsigned g70011_1 = 7;
static unsigned *g70011_2 = &g70011_1;
static unsigned *f70011_18 (unsigned *v70011_20)
{
  if (!go_on ()) return g70011_2;
  return v70011_20;
}
static unsigned *f70011_24 (v70011_27) unsigned v70011_27;
{
  if (!go_on ()) return g70011_2;
  unsigned *v70011_31 = &v70011_27;
  unsigned *v70011_33 = g70011_2;
  { unsigned *t = (v70011_31); v70011_33 = memchr (t, *(unsigned char *) t, sizeof *t); }
  unsigned *v70011_40 = g70011_2;
  v70011_40 = g70011_2 = v70011_33;
  g70011_2 = v70011_40;
  return g70011_2;
}
static unsigned case70011 (void)
{
  unsigned *v70011_54 = f70011_24 (g70011_1);
  trace (57, (*(g70011_2)));
  return 0;
}

static __attribute__ ((noinline)) unsigned *f70012_20 (unsigned *v70012_24);
static unsigned g70012_1 = 7;
static unsigned *g70012_2 = &g70012_1;
static struct node g70012_5 = { 5, &g70012_1, &g70012_2, &g70012_5, { &g70012_1, &g70012_1 } };
static struct node *g70012_6 = &g70012_5;
static struct node **g70012_7 = &g70012_6;
static row g70012_8 = { 1, 2, 3 };
static uintptr_t g70012_10 = (uintptr_t) &g70012_1;
static unsigned g70012_16 = 7;
static struct node g70012_17 = { 5, &g70012_1, &g70012_2, &g70012_5, { &g70012_1, &g70012_1 } };
static _Thread_local struct node *g70012_18 = &g70012_5;
static __attribute__ ((noinline)) unsigned *f70012_20 (unsigned *v70012_24)
{
  if (!go_on ()) return g70012_2;
  unsigned v70012_35 = 2;
  unsigned *v70012_38 = f70012_20 (((unsigned **) (void *) &g70012_17)[1]);
  if ((v70012_35 < ((5 + v70012_35))))
  {
    for (unsigned *v70012_49 = (1 ? v70012_24 : (&v70012_35)); (v70012_35 < v70012_35) && spin (); v70012_49 = (&v70012_35))
    {
      trace (90, ((*(g70012_7)))->w);
      struct node *v70012_59;
      v70012_59 = (((1 < v70012_35)) ? ((struct node *) ((char *) &g70012_17.p - offsetof (struct node, p))) : ((struct node *) &g70012_17.w));
      g70012_7 = (&v70012_59);
      (void) g70012_8;
      if ((v70012_35 < v70012_35))
      {
        l70012_77:;
        if ((((1 ? v70012_35 : v70012_35)) < ((0 + 8))) && spin ()) goto l70012_77;
      }
      trace (86, ((*(g70012_7)))->w);
    }
  }
  trace (94, ((*(g70012_7)))->w);
  return f70012_20 ((unsigned *) g70012_10);
}
static unsigned case70012 (void)
{
  unsigned v70012_417;
  v70012_417 = (7 ^ ((0 + g70012_16)));
  unsigned **v70012_424 = ((*((&g70012_17)))).q;
  struct node v70012_429 = g70012_17;
  union pun v70012_432 = (union pun) { (v70012_429.b[(1)]) };
  trace (437, v70012_417);
  uintptr_t v70012_440 = g70012_10;
  for (unsigned v70012_443 = (((1 ? v70012_417 : v70012_417)) ^ v70012_417); v70012_443 % 8 < 3 && spin (); v70012_443++)
  {
    static struct node v70012_456 = { 5, &g70012_1, &g70012_2, &g70012_5, { &g70012_1, &g70012_1 } };
  }
  g70012_2 = (*(g70012_18)).p;
  trace (462, (*((1 ? g70012_18 : g70012_18))).w);
  trace (469, ((((g70012_18)->w < ((v70012_417 ^ 5)))) ? 7 : g70012_8[(2)]));
  return 0;
}

static unsigned *f70013_20 (unsigned *v70013_22);
static unsigned *f70013_25 (unsigned *v70013_26, hook v70013_27, unsigned **v70013_28);
static __typeof__ (f70013_25) a70013_25 __attribute__ ((alias ("f70013_25")));
static __attribute__ ((noinline)) unsigned f70013_31 (struct node *v70013_32);
static struct node *f70013_37 (unsigned *v70013_38);
static __typeof__ (f70013_37) a70013_37 __attribute__ ((alias ("f70013_37")));
static unsigned g70013_1 = 7;
static unsigned *g70013_2 = &g70013_1;
static unsigned **g70013_3 = &g70013_2;
static unsigned ***g70013_4 = &g70013_3;
static struct node g70013_5 = { 5, &g70013_1, &g70013_2, &g70013_5, { &g70013_1, &g70013_1 } };
static struct node *g70013_6 = &g70013_5;
static struct node **g70013_7 = &g70013_6;
static row g70013_8 = { 1, 2, 3 };
static uintptr_t g70013_10 = (uintptr_t) &g70013_1;
static void *g70013_12 = &g70013_1;
static struct bytes g70013_13;
static hook g70013_15 = f70013_20;
static unsigned *g70013_16 = &g70013_1;
static _Thread_local unsigned **g70013_17 = &g70013_2;
static struct node g70013_18 = { 5, &g70013_1, &g70013_2, &g70013_5, { &g70013_1, &g70013_1 } };
static _Thread_local refs g70013_19 = { &g70013_1, &g70013_1, &g70013_1 };
static unsigned *f70013_20 (unsigned *v70013_22)
{
  if (!go_on ()) return g70013_2;
  unsigned v70013_40 = (*(same (v70013_22)));
  struct node v70013_45;
  v70013_45 = (*(a70013_37 (&(unsigned ) { v70013_40 })));  /* literal v70013_50 */
  v70013_40 = (f70013_37 (&*(&*(&v70013_40))))->w;
  g70013_2 = (&v70013_40);
  g70013_15 = f70013_20;
  v70013_22 = a70013_25 (&(unsigned ) { 6 }, g70013_15, (&v70013_22));  /* literal v70013_70 */
  { unsigned **t = &v70013_22; (*t)++; --*t; }
  static unsigned **v70013_79 = &g70013_2;
  g70013_10 = (uintptr_t) ((unsigned *) g70013_10);
  v70013_22 = f70013_20 (from_bytes (g70013_13));
  v70013_22 = (unsigned *) memcpy (&g70013_8[(0)], &(*((&v70013_40))), sizeof (unsigned));
  v70013_22 = (&v70013_40);
  return ((*(g70013_4)) = (&v70013_22), ((unsigned *) __builtin_assume_aligned (v70013_22, 4)));
}
static unsigned *f70013_25 (unsigned *v70013_26, hook v70013_27, unsigned **v70013_28)
{
  if (!go_on ()) return g70013_2;
  unsigned v70013_139;
  v70013_139 = (((g70013_1 < g70013_1)) ? f70013_31 ((make_node (g70013_1, v70013_26, v70013_28, (&g70013_18)))->m) : ((*((&g70013_1)))));
  unsigned *v70013_154;
  v70013_154 = f70013_20 ((g70013_6)->b[(0)]);
  ((struct node *) ((char *) &(*(g70013_6)).p - offsetof (struct node, p)))->m = (&g70013_18);
  return f70013_20 ((&v70013_139));
}
static __attribute__ ((noinline)) unsigned f70013_31 (struct node *v70013_32)
{
  if (!go_on ()) return g70013_1;
  unsigned v70013_187 = (*(&g70013_8[0]));
  unsigned v70013_192 = (4 ^ v70013_187);
  g70013_16 = g70013_16 = (*((&g70013_16)));
  g70013_16 = g70013_16 = g70013_19[(1)];
  row v70013_210 = { 1, 0, 0 };
  { unsigned *t = (_Generic (0, int: (&g70013_16[0]), default: 0)); __atomic_store (&((&g70013_18))->p, &t, 0); }
  for (unsigned v70013_222 = (*(&*g70013_16)); v70013_222 % 8 < 1 && spin (); v70013_222++)
  {
    struct node v70013_233 = (*(g70013_6));
    v70013_32 = (&v70013_233);
    g70013_7 = (&v70013_32);
    unsigned v70013_243[3 + ((&v70013_233))->w % 2];
    v70013_243[0] = (*((&v70013_192)));
    v70013_243[1] = (4 + v70013_187);
    v70013_243[2] = (v70013_32)->w;
  }
  trace (253, ((*(g70013_7)))->w);
  unsigned *v70013_258[3 + (*(g70013_16)) % 2];
  v70013_258[0] = &v70013_210[0];
  v70013_258[1] = _Generic (0, int: (&v70013_210[0]), default: 0);
  v70013_258[2] = &v70013_210[0];
  g70013_18.q = (((v70013_192 < v70013_187)) ? (&(unsigned *) { g70013_16 }) : g70013_17);  /* literal v70013_275 */
  return f70013_31 ((&g70013_18));
}
static struct node *f70013_37 (unsigned *v70013_38)
{
  if (!go_on ()) return g70013_6;
  unsigned **v70013_353 = &v70013_38;
  l70013_356:;
  {
    g70013_18 = node_of (v70013_38, (&v70013_38), ((struct node *) &g70013_18.w));
    l70013_365:;
    {
      trace (379, (g70013_6)->w);
      trace (366, (*((unsigned *) (words) { g70013_10, 0 }[0])));
      unsigned **v70013_371;
      v70013_371 = &(*(v70013_353));
      if ((((g70013_1 + 2)) & 1) && spin ()) goto l70013_365;
    }
    trace (382, (g70013_6)->w);
    if ((g70013_1 & 1) && spin ()) goto l70013_356;
  }
  { struct node *t = (&g70013_18); return t; }
}
static unsigned case70013 (void)
{
  g70013_13 = to_bytes (&g70013_1);
  unsigned **v70013_391 = &(unsigned *) { ((&g70013_5))->p };  /* literal v70013_394 */
  l70013_397:;
  {
    struct node v70013_399;
    v70013_399 = g70013_18;
    g70013_6 = (&v70013_399);
    void *v70013_405 = g70013_12;
    row v70013_408 = { ((&v70013_399))->w, (*(listed (2, 5, g70013_16, g70013_16))), g70013_8[(2)] };
    if ((((0 ^ 5)) < 0) && spin ()) goto l70013_397;
    if ((8 & 1) && spin ()) goto l70013_397;
  }
  trace (427, g70013_1);
  l70013_429:;
  {
    g70013_16 = (&g70013_1);
    *(g70013_18.q) = (&g70013_1);
    if ((6 & 1) && spin ()) goto l70013_429;
  }
  if (((*(g70013_16)) & 1))
  {
    unsigned v70013_446 = f70013_31 (g70013_6);
    g70013_16 = (&v70013_446);
    if (((v70013_446 < (g70013_6)->w)) && (g70013_19[(0)] = ((unsigned *) ((((uintptr_t) g70013_16) << 3) >> 3)))) g70013_16 = (&g70013_8[0]);
  }
  g70013_1 = f70013_31 ((struct node *) &g70013_18.w);
  g70013_17 = (&g70013_16);
  l70013_476:;
  {
    unsigned *v70013_478 = ((unsigned **) g70013_19)[(0)];
    if ((((1 + 0)) & 1) && spin ()) goto l70013_476;
  }
  trace (486, (7 + (*(&(row ) { 1, 0, g70013_1 }[0]))));  /* literal v70013_492 */
  trace (496, f70013_31 ((&g70013_18)));
  trace (499, (*((*(const refs *) &g70013_19)[(5 % 3)])));
  return 0;
}

static unsigned *f70014_20 (unsigned *v70014_24);
static unsigned *f70014_28 (unsigned v70014_31);
static unsigned g70014_1 = 7;
static unsigned *g70014_2 = &g70014_1;
static unsigned *f70014_20 (unsigned *v70014_24)
{
  if (!go_on ()) return g70014_2;
  return v70014_24;
}
static unsigned *f70014_28 (unsigned v70014_31)
{
  if (!go_on ()) return g70014_2;
  unsigned *v70014_35 = &v70014_31;
  return v70014_35;
}
static unsigned case70014 (void)
{
  unsigned *v70014_40 = f70014_28 (g70014_1);
  trace (43, (*(v70014_40)));
  return 0;
}

static unsigned *f70015_18 ();
static unsigned g70015_1 = 7;
static unsigned *g70015_2 = &g70015_1;
static unsigned **g70015_3 = &g70015_2;
static unsigned ***g70015_4 = &g70015_3;
static struct node g70015_5 = { 5, &g70015_1, &g70015_2, &g70015_5, { &g70015_1, &g70015_1 } };
static uintptr_t g70015_10 = (uintptr_t) &g70015_1;
static struct bytes g70015_13;
static _Thread_local unsigned **g70015_16 = &g70015_2;
static _Thread_local struct node *g70015_17 = &g70015_5;
static __attribute__ ((noinline)) unsigned *f70015_18 (v70015_20) unsigned *v70015_20;
{
  if (!go_on ()) return g70015_2;
  unsigned *v70015_22 = f70015_18 ((either (1, v70015_20, (&g70015_1))));
  unsigned **v70015_30 = ((*((&g70015_5)))).q;
  trace (34, (*(f70015_18 (&g70015_1))));
  { unsigned *t = (&g70015_1); return t; }
}
static unsigned case70015 (void)
{
  g70015_13 = to_bytes (&g70015_1);
  unsigned v70015_43 = (*((*(g70015_16))));
  struct node *v70015_48 = (*(&g70015_17));
  memcpy (&g70015_13, &(*((*(g70015_4)))), sizeof (unsigned *));
  v70015_43 = (*((v70015_48)->p));
  struct bytes v70015_64 = g70015_13;
  g70015_10 = (uintptr_t) f70015_18 ((1 ? g70015_2 : (&v70015_43)));
  g70015_16 = g70015_5.q;
  (void) (&(struct node ) { 5, g70015_2, g70015_16, (&g70015_5), { g70015_2, (&v70015_43) } })->w;  /* literal v70015_82 */
  (void) (*((*(g70015_16))));
  unsigned ***v70015_94 = &g70015_16;
  trace (97, ((&g70015_5))->w);
  trace (100, (((v70015_48)->m)->m)->w);
  trace (105, g70015_5.w);
  return 0;
}

static unsigned *f70016_19 (unsigned *v70016_22);
static struct bytes f70016_23 (unsigned v70016_24, struct node **v70016_25);
static __attribute__ ((noinline)) unsigned *f70016_28 (unsigned v70016_29, unsigned *v70016_30, unsigned *v70016_31);
static unsigned g70016_1 = 7;
static unsigned *g70016_2 = &g70016_1;
static unsigned **g70016_3 = &g70016_2;
static unsigned ***g70016_4 = &g70016_3;
static struct node g70016_5 = { 5, &g70016_1, &g70016_2, &g70016_5, { &g70016_1, &g70016_1 } };
static struct node *g70016_6 = &g70016_5;
static row g70016_8 = { 1, 2, 3 };
static refs g70016_9 = { &g70016_1, &g70016_1, &g70016_1 };
static uintptr_t g70016_10 = (uintptr_t) &g70016_1;
static union pun g70016_11 = { .p = &g70016_1 };
static struct bytes g70016_13;
static struct halves g70016_14;
static hook g70016_15 = f70016_19;
static struct node g70016_17 = { 5, &g70016_1, &g70016_2, &g70016_5, { &g70016_1, &g70016_1 } };
static struct node *g70016_18 = &g70016_5;
static int compare70016 (const void *left, const void *right)
{
  unsigned *l = *(unsigned *const *) left, *r = *(unsigned *const *) right;
  g70016_2 = l;
  return (*l > *r) - (*l < *r);
}
static unsigned *f70016_19 (unsigned *v70016_22)
{
  if (!go_on ()) return g70016_2;
  unsigned v70016_33 = (g70016_17.m)->w;
  unsigned *v70016_38 = f70016_19 (&g70016_8[0]);
  struct node v70016_43;
  v70016_43 = g70016_17;
  if ((v70016_33 < (*(v70016_38)))) goto l70016_45;
  {
    struct node *v70016_51 = g70016_6;
    union pun v70016_54;
    v70016_54 = (union pun) { ((v70016_51)->p) };
    l70016_45:;
    v70016_51 = (struct node *) &v70016_43.w;
    v70016_54 = g70016_11;
    {
      trace (121, (*((*((*(g70016_4)))))));
      switch ((*((*(g70016_3)))) % 3)
      {
        case 0:
        {
          unsigned **v70016_72;
          v70016_72 = (((3 & 2 && v70016_33 & 1)) ? ((1 ? (&v70016_38) : g70016_3)) : (&v70016_22));
          g70016_4 = (&v70016_72);
          unsigned *v70016_86 = f70016_28 (7, (*(v70016_72)), &v70016_33);
        }
        case 1:
        {
          qsort (g70016_9, 3, sizeof (unsigned *), compare70016);
        }
        break;
        default:
        {
          struct halves v70016_99 = g70016_14;
          trace (101, (*(({
            g70016_4 = (&g70016_3);
            trace (107, (v70016_51)->w);
            (*(const refs *) &g70016_9)[(0)];
          }))));
          if ((v70016_33 & 1)) break;
        }
      }
      trace (116, (*((*((*(g70016_4)))))));
    }
    for (unsigned v70016_127 = (*(v70016_22)); v70016_127 % 8 < 1 && spin (); v70016_127++)
    {
    }
  }
  trace (135, (*((*((*(g70016_4)))))));
  return f70016_19 (&(row ) { ((&v70016_43))->w, 4, (*(v70016_22)) }[0]);  /* literal v70016_144 */
}
static struct bytes f70016_23 (unsigned v70016_24, struct node **v70016_25)
{
  if (!go_on ()) return g70016_13;
  unsigned *v70016_151 = &g70016_17.w;
  struct bytes v70016_156 = g70016_13;
  g70016_3 = g70016_17.q;
  v70016_24 = (g70016_18)->w;
  g70016_5.b[(v70016_24 % 2)] = __builtin_choose_expr (1, ((unsigned *) ((g70016_10 << 3) >> 3)), 0);
  return v70016_156;
}
static __attribute__ ((noinline)) unsigned *f70016_28 (unsigned v70016_29, unsigned *v70016_30, unsigned *v70016_31)
{
  if (!go_on ()) return g70016_2;
  unsigned v70016_194;
  v70016_194 = (*(f70016_28 (v70016_29, &(*(v70016_30)), (*(&g70016_9[0])))));
  unsigned v70016_205 = (*(((&g70016_17))->p));
  unsigned **v70016_210 = (*((&g70016_17))).q;
  struct node v70016_215;
  v70016_215 = g70016_17;
  v70016_210 = v70016_215.q;
  g70016_15 = ({
    trace (223, (*(f70016_28 (v70016_205, (unsigned *) g70016_18, either (v70016_29, (&v70016_29), v70016_30)))));
    f70016_19;
  });
  return (unsigned *) memcpy (&v70016_205, &(*(v70016_30)), sizeof (unsigned));
}
static unsigned case70016 (void)
{
  g70016_13 = to_bytes (&g70016_1);
  g70016_14 = to_halves (&g70016_1);
  unsigned v70016_242 = (((&g70016_17))->m)->w;
  unsigned v70016_247 = (*(f70016_28 ((*(&v70016_242)), from_bytes (g70016_13), &g70016_8[0])));
  unsigned v70016_258 = (v70016_247 ^ 6);
  (void) g70016_8[(0)];
  g70016_18 = ((*(g70016_18))).m;
  (*((*((&g70016_18))))) = g70016_17;
  unsigned *v70016_277;
  v70016_277 = (*(g70016_18)).b[(v70016_247 % 2)];
  mempcpy (&g70016_9, &v70016_277, sizeof (unsigned *));
  unsigned v70016_288 = 7;
  unsigned **v70016_291;
  v70016_291 = ((*((&g70016_17)))).q;
  (void) g70016_13;
  g70016_13 = f70016_23 (4, (&g70016_18));
  unsigned **v70016_303 = &(g70016_17.m)->p;
  struct node *v70016_308;
  v70016_308 = &(struct node ) { (v70016_242 ^ v70016_247), (1 ? v70016_277 : v70016_277), (1 ? g70016_3 : v70016_291), (&g70016_17), { &g70016_1, _Generic (0, int: (&v70016_288), default: 0) } };  /* literal v70016_311 */
  unsigned v70016_329;
  v70016_329 = (({
    v70016_308 = (*(v70016_308)).m;
    g70016_17.m;
  }))->w;
  trace (339, v70016_329);
  {
    trace (342, (*(f70016_19 (&g70016_5.w))));
    do
    {
      unsigned *v70016_352 = (v70016_291 = (&v70016_277), (&(row ) { v70016_258, v70016_247, v70016_258 }[0]));  /* literal v70016_358 */
      v70016_291 = (&v70016_352);
      v70016_308 = (&g70016_17);
    }
    while ((8 & 1) && spin ());
    for (unsigned *v70016_370 = (*(const refs *) &g70016_9)[(0)]; (v70016_258 & 2 && 4 & 1) && spin (); v70016_370 = &(*(v70016_277)))
    {
      unsigned **v70016_381 = (*((&g70016_17))).q;
      g70016_4 = (&v70016_381);
    }
    trace (388, (*((*((*(g70016_4)))))));
  }
  trace (393, g70016_8[(0)]);
  trace (397, ((*(v70016_308)).m)->w);
  trace (402, (*(g70016_18)).w);
  return 0;
}

static __attribute__ ((noinline)) unsigned *f70017_19 (unsigned *v70017_21);
static unsigned *f70017_25 (unsigned v70017_28);
static unsigned g70017_1 = 7;
static unsigned *g70017_2 = &g70017_1;
static unsigned **g70017_3 = &g70017_2;
static struct node g70017_5 = { 5, &g70017_1, &g70017_2, &g70017_5, { &g70017_1, &g70017_1 } };
static struct node *g70017_6 = &g70017_5;
static __attribute__ ((noinline)) unsigned *f70017_19 (unsigned *v70017_21)
{
  if (!go_on ()) return g70017_2;
  return v70017_21;
}
static unsigned *f70017_25 (unsigned v70017_28)
{
  if (!go_on ()) return g70017_2;
  struct node *v70017_60 = g70017_6;
  {
    unsigned v70017_32 = g70017_1;
    unsigned *v70017_37 = &v70017_32;
    unsigned **v70017_39 = g70017_3;
    { unsigned **t = malloc (2 * sizeof *t); t[0] = g70017_2; t[1] = v70017_37; t = realloc (t, 4 * sizeof *t); v70017_39 = t + 1; }
    struct node v70017_54 = (struct node) { g70017_1, g70017_2, v70017_39, g70017_6, { g70017_2, g70017_2 } };
    struct node *v70017_58 = (struct node *) ((char *) &v70017_54.p - offsetof (struct node, p));
    v70017_60 = v70017_58;
  }
  trace (69, (*((*(v70017_60)).b[0])));
  trace (73, (*((*(v70017_60)).b[1])));
  trace (75, (*(v70017_60)).w);
  trace (78, (*((*(v70017_60)).p)));
  trace (82, (*((*((*(v70017_60)).q)))));
  trace (88, (*((*((*(v70017_60)).m)).b[0])));
  trace (92, (*((*((*(v70017_60)).m)).b[1])));
  trace (94, (*((*(v70017_60)).m)).w);
  trace (97, (*((*((*(v70017_60)).m)).p)));
  return g70017_2;
}
static unsigned case70017 (void)
{
  unsigned *v70017_102 = f70017_25 (g70017_1);
  trace (105, (*(v70017_102)));
  return 0;
}

static unsigned *f70018_16 (unsigned *v70018_18);
static struct node *f70018_22 (struct node *v70018_23, unsigned **v70018_24);
static unsigned g70018_1 = 7;
static unsigned *g70018_2 = &g70018_1;
static unsigned **g70018_3 = &g70018_2;
static struct node g70018_5 = { 5, &g70018_1, &g70018_2, &g70018_5, { &g70018_1, &g70018_1 } };
static struct node *g70018_6 = &g70018_5;
static struct node **g70018_7 = &g70018_6;
static row g70018_8 = { 1, 2, 3 };
static refs g70018_9 = { &g70018_1, &g70018_1, &g70018_1 };
static uintptr_t g70018_10 = (uintptr_t) &g70018_1;
static union pun g70018_11 = { .p = &g70018_1 };
static struct halves g70018_14;
static hook g70018_15 = f70018_16;
static unsigned *f70018_16 (unsigned *v70018_18)
{
  if (!go_on ()) return g70018_2;
  unsigned v70018_26;
  v70018_26 = (*((g70018_3 = (&v70018_18), f70018_16 ((&g70018_1)))));
  unsigned *v70018_34;
  v70018_34 = (unsigned *) memset (&(*(g70018_2)), 1, sizeof (unsigned));
  void *v70018_39 = (void *) (__builtin_choose_expr (1, v70018_18, 0));
  return g70018_11.p;
}
static struct node *f70018_22 (struct node *v70018_23, unsigned **v70018_24)
{
  if (!go_on ()) return g70018_6;
  unsigned *v70018_108 = f70018_16 ((g70018_2 + 1 - 1));
  unsigned v70018_113 = 4;
  struct node *v70018_116 = g70018_5.m;
  struct bytes v70018_120 = to_bytes ((&v70018_108[0]));
  unsigned v70018_125 = 2;
  while ((2 & 2 && (*(v70018_108)) & 1) && spin ())
  {
    trace (147, (*(v70018_108)));
    unsigned v70018_133;
    v70018_133 = (((&g70018_5))->m)->w;
    g70018_2 = (&v70018_133);
    hook v70018_141 = g70018_15;
    v70018_108 = (&v70018_125);
  }
  { struct node *t = (&g70018_5); return t; }
}
static unsigned case70018 (void)
{
  g70018_14 = to_halves (&g70018_1);
  unsigned *v70018_154 = f70018_16 ((*(const refs *) &g70018_9)[(0)]);
  do
  {
    trace (178, ((*(g70018_7)))->w);
    refs v70018_165 = { &(row ) { g70018_1, 6, g70018_1 }[0], g70018_5.p, (*(const refs *) &g70018_9)[(g70018_1 % 3)] };  /* literal v70018_168 */
  }
  while ((8 < (g70018_6)->w) && spin ());
  {
    {
      (void) g70018_14;
      __sync_bool_compare_and_swap (&v70018_154, v70018_154, (&g70018_1));
    }
    row v70018_192 = { g70018_1, (*(v70018_154)), (*((&g70018_1))) };
    g70018_6 = (&g70018_5);
    g70018_6 = f70018_22 ((&g70018_5), (&v70018_154));
  }
  if ((g70018_1 < g70018_1)) return (*((unsigned *) g70018_10));
  refs v70018_214 = { &(row ) { (*(v70018_154)), (1 ? 3 : 6), (1 ? 0 : 8) }[0], (unsigned *) g70018_10, (unsigned *) ((((uintptr_t) v70018_154) ^ 5) ^ 5) };  /* literal v70018_217 */
  (void) g70018_8;
  if ((7 < 2)) return 1;
  trace (240, g70018_1);
  trace (242, (*(&g70018_6->w)));
  trace (246, (*(v70018_154)));
  return 0;
}

static unsigned *f70019_17 (unsigned *v70019_20);
static struct node f70019_21 ();
static unsigned g70019_1 = 7;
static unsigned *g70019_2 = &g70019_1;
static struct node g70019_5 = { 5, &g70019_1, &g70019_2, &g70019_5, { &g70019_1, &g70019_1 } };
static struct node *g70019_6 = &g70019_5;
static row g70019_8 = { 1, 2, 3 };
static refs g70019_9 = { &g70019_1, &g70019_1, &g70019_1 };
static uintptr_t g70019_10 = (uintptr_t) &g70019_1;
static void *g70019_12 = &g70019_1;
static struct bytes g70019_13;
static struct halves g70019_14;
static hook g70019_15 = f70019_17;
static unsigned *f70019_17 (unsigned *v70019_20)
{
  if (!go_on ()) return g70019_2;
  unsigned v70019_28 = (((g70019_1 < g70019_1)) ? ((*(f70019_17 (&g70019_1)))) : ((*(f70019_17 (v70019_20)))));
  unsigned *v70019_41 = f70019_17 ((&v70019_28));
  struct halves v70019_45;
  v70019_45 = g70019_14;
  uintptr_t v70019_48;
  v70019_48 = (g70019_10 + 0);
  (*(same (v70019_41))) = 6;
  (void) g70019_8;
  struct node *v70019_59 = (g70019_6)->m;
  struct node v70019_63 = (*(f70019_21 (v70019_48).m));
  g70019_2 = (&v70019_28);
  if ((((5 + v70019_28)) < ((8 + 6)))) goto l70019_72;
  {
    struct node *v70019_81 = (*(v70019_59)).m;
    struct node *v70019_86;
    v70019_86 = ((1 ? v70019_59 : v70019_59))->m;
    l70019_72:;
    v70019_81 = v70019_63.m;
    v70019_86 = (1 ? v70019_59 : (&v70019_63));
    { unsigned *t = (&v70019_28); __atomic_store (&v70019_20, &t, 0); }
    unsigned *v70019_107 = f70019_17 ((unsigned *) g70019_12);
  }
  static unsigned *v70019_112 = &g70019_1;
  return g70019_15 (((unsigned *) v70019_59));
}
static __attribute__ ((noinline)) struct node f70019_21 (v70019_22) uintptr_t v70019_22;
{
  if (!go_on ()) return g70019_5;
  unsigned v70019_119 = g70019_8[(2)];
  unsigned *v70019_124 = f70019_17 ((&v70019_119));
  struct node v70019_130;
  v70019_130 = f70019_21 (v70019_22);
  trace (133, (v70019_119 + v70019_119));
  unsigned *v70019_138 = g70019_15 ((chosen (2, 2, (&v70019_119), v70019_124)));
  if ((v70019_119 < 5)) goto l70019_145;
  {
    unsigned v70019_150 = ((*((&v70019_119))) + v70019_130.w);
    l70019_145:;
    v70019_150 = g70019_8[(2)];
    hook v70019_162 = g70019_15;
    struct node *v70019_165 = ((*(g70019_6))).m;
  }
  trace (169, (*(g70019_2)));
  void *v70019_173 = (void *) (&v70019_119);
  return f70019_21 ((uintptr_t) (&v70019_119));
}
static unsigned case70019 (void)
{
  g70019_13 = to_bytes (&g70019_1);
  g70019_14 = to_halves (&g70019_1);
  unsigned v70019_220 = (*(g70019_15 (g70019_2)));
  unsigned **v70019_226 = &g70019_2;
  { words t = { ((uintptr_t) (&v70019_220)), 1 }; words tt = t; g70019_2 = (unsigned *) tt[0]; }
  (void) g70019_13;
  unsigned *v70019_238;
  v70019_238 = &(*(g70019_2));
  if ((((7 ^ v70019_220)) < v70019_220)) goto l70019_242;
  {
    unsigned *v70019_259 = same (((unsigned *) g70019_6));
    unsigned v70019_264 = 0;
    l70019_242:;
    v70019_259 = g70019_5.p;
    v70019_264 = v70019_220;
    { _Atomic (unsigned *) t = (&(*(v70019_238))); g70019_5.p = t; }
    struct node *v70019_281;
    v70019_281 = (*((&g70019_5))).m;
  }
  { unsigned *volatile t = (&v70019_220); ((unsigned **) g70019_9)[(v70019_220 % 3)] = t; }
  struct halves v70019_293 = g70019_14;
  trace (295, (*(__atomic_exchange_n (&v70019_238, g70019_9[(1)], __ATOMIC_SEQ_CST))));
  trace (302, ((((*(v70019_238)) ^ (*(v70019_238)))) + v70019_220));
  trace (310, ((((*(v70019_238)) < g70019_8[(1)])) ? 8 : ((*(f70019_17 (same (v70019_238)))))));
  trace (323, v70019_220);
  return 0;
}

static unsigned *f70020_19 (unsigned *v70020_21);
static __typeof__ (f70020_19) a70020_19 __attribute__ ((alias ("f70020_19")));
static void *f70020_25 (unsigned v70020_29);
static unsigned g70020_1 = 7;
static unsigned *g70020_2 = &g70020_1;
static void *g70020_12 = &g70020_1;
static unsigned *f70020_19 (unsigned *v70020_21)
{
  if (!go_on ()) return g70020_2;
  return v70020_21;
}
static void *f70020_25 (unsigned v70020_29)
{
  if (!go_on ()) return g70020_12;
  row v70020_31 = { g70020_1, g70020_1, g70020_1 };
  void *v70020_38 = (void *) &v70020_31;
  return v70020_38;
}
static unsigned case70020 (void)
{
  void *v70020_43 = f70020_25 (g70020_1);
  trace (46, (*(unsigned *) (v70020_43)));
  return 0;
}

static const struct program programs[] = {
  { 70001, case70001 },
  { 70002, case70002 },
  { 70003, case70003 },
  { 70004, case70004 },
  { 70005, case70005 },
  { 70006, case70006 },
  { 70007, case70007 },
  { 70008, case70008 },
  { 70009, case70009 },
  { 70010, case70010 },
  { 70011, case70011 },
  { 70012, case70012 },
  { 70013, case70013 },
  { 70014, case70014 },
  { 70015, case70015 },
  { 70016, case70016 },
  { 70017, case70017 },
  { 70018, case70018 },
  { 70019, case70019 },
  { 70020, case70020 },
};
#include "run.h"
