/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures that leave their function, or the round of a loop, by many ways:
   each is what it was when it is called later, and those of two rounds do not
   share.  (C2, H7)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-leaks "" } */
#include "check.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef int int_fn (int) __closure;

/* Write over what is free of the stack.  */
static NOINLINE void
scribble (void)
{
  volatile char a[4000];
  for (unsigned i = 0; i < sizeof a; i++)
    a[i] = 0x5a;
}

static NOINLINE void
clean (int *p)
{
  *p = 1;
  scribble ();
}
struct s
{
  int pad;
  int_fn *f;
  struct s *next;
};
union u
{
  int_fn *f;
  uintptr_t n;
  void *p;
  char c[8];
};
static struct s G, *GP;
static int_fn *ga[4];
static _Atomic (int_fn *) gat;
static union u gu;
static uintptr_t gn;
static char gc_[16];
static _Thread_local int_fn *tl;
static int_fn **hp;
static NOINLINE void
out (int_fn **o, int_fn *f)
{
  *o = f;
}
static NOINLINE void
out2 (int_fn ***o, int_fn *f)
{
  **o = f;
}
static NOINLINE void
outs (struct s *s, int_fn *f)
{
  s->f = f;
}
static NOINLINE struct s
rets (int_fn *f)
{
  return (struct s){ 1, f, NULL };
}
static NOINLINE int_fn *
id (int_fn *f)
{
  return f;
}
static NOINLINE int_fn *
id2 (int_fn *f, int n)
{
  return n ? id2 (f, n - 1) : f;
}
static NOINLINE int_fn *even (int_fn *f, int n);
static NOINLINE int_fn *
odd (int_fn *f, int n)
{
  return n ? even (f, n - 1) : f;
}
static NOINLINE int_fn *
even (int_fn *f, int n)
{
  return n ? odd (f, n - 1) : f;
}
static NOINLINE int_fn *
pick (int n, ...)
{
  va_list ap;
  va_start (ap, n);
  int_fn *f = NULL;
  for (int i = 0; i < n; i++)
    f = va_arg (ap, int_fn *);
  va_end (ap);
  return f;
}
static NOINLINE void
apply_ (int_fn *f, void (*g) (int_fn *))
{
  g (f);
}
static void
setg (int_fn *f)
{
  ga[1] = f;
}
static NOINLINE void
list_add (struct s **l, int_fn *f)
{
  struct s *n = malloc (sizeof *n);
  n->f = f;
  n->next = *l;
  *l = n;
}
static NOINLINE int_fn *
wrap (int_fn *f)
{
  return __lambda (int, (int n), { return f (n); });
}
static NOINLINE int_fn *
nofree (int_fn *f)
{
  __closure int g (int n) { return f (n); }
  int_fn *h = g;
  return h;
}
static NOINLINE void
in_struct_of_struct (struct s *a)
{
  GP = a->next;
}
static NOINLINE void
copy_struct (struct s *to, const struct s *from)
{
  *to = *from;
}
static NOINLINE void
mem (void *to, const void *from, size_t n)
{
  memcpy (to, from, n);
}
static NOINLINE void
bytes (char *to, const char *from, size_t n)
{
  while (n--)
    *to++ = *from++;
}
static NOINLINE uintptr_t
num (int_fn *f)
{
  return (uintptr_t) f ^ 0x55;
}
static void *
thr (void *p)
{
  scribble ();
  tl = p;
  ga[2] = p;
  return p;
}
static NOINLINE int_fn *
by_fnptr (int_fn *(*g) (int_fn *), int_fn *f)
{
  return g (f);
}
/* Two functions for each way: one returns a closure that has gone it; the other
   that of its first round, while that of the second goes it.  */
#define WAY(n, ...)                                                            \
  static NOINLINE int_fn *make_##n (int x)                                     \
  {                                                                            \
    int own = x;                                                               \
    __closure int f (int k) { return own += k; }                               \
    int_fn *r = NULL, **rp = &r, ***rpp = &rp;                                 \
    struct s s = { 0 }, t;                                                     \
    union u u;                                                                 \
    (void) rpp, (void) s, (void) t, (void) u;                                  \
    __VA_ARGS__                                                                \
  }                                                                            \
  static NOINLINE int_fn *loop_##n (int x)                                     \
  {                                                                            \
    int_fn *r = NULL, **rp = &r, ***rpp = &rp;                                 \
    struct s s = { 0 }, t;                                                     \
    union u u;                                                                 \
    (void) rpp, (void) s, (void) t, (void) u;                                  \
    for (int i = 0; i < 2; i++)                                                \
      {                                                                        \
        int own = x + i;                                                       \
        __closure int f (int k) { return own += k; }                           \
        if (i == 0)                                                            \
          r = f;                                                               \
        else                                                                   \
          {                                                                    \
            __VA_ARGS__                                                        \
          }                                                                    \
      }                                                                        \
    return r;                                                                  \
  }

WAY (0, out (&r, f); return r;)
WAY (1, out2 (&rp, f); return r;)
WAY (2, outs (&s, f); return s.f;)
WAY (3, return rets (f).f;)
WAY (4, return id (f);)
WAY (5, return id2 (f, 3);)
WAY (6, return even (f, 5);)
WAY (7, return pick (2, f, f);)
WAY (8, apply_ (f, setg); return ga[1];)
WAY (9, {
  struct s *l = NULL;
  list_add (&l, f);
  list_add (&l, NULL);
  return l->next->f;
})
WAY (10, return wrap (f);)
WAY (11, return nofree (f);)
WAY (
  12, s.next = &t; t.f = f; {
    struct s *h = malloc (sizeof *h);
    *h = t;
    s.next = h;
    in_struct_of_struct (&s);
  } return GP->f;)
WAY (13, s.f = f; copy_struct (&G, &s); return G.f;)
WAY (14, s.f = f; mem (&G, &s, sizeof s); return G.f;)
WAY (15, s.f = f; bytes ((char *) &G, (char *) &s, sizeof s); return G.f;)
WAY (16, return (int_fn *) (num (f) ^ 0x55);)
WAY (17, {
  pthread_t p;
  void *q;
  pthread_create (&p, NULL, thr, f);
  pthread_join (p, &q);
  return q;
})
WAY (18, u.f = f; return (int_fn *) u.n;)
WAY (19, u.f = f; memcpy (gc_ + 3, u.c, 8); memcpy (&r, gc_ + 3, 8); return r;)
WAY (20, atomic_store (&gat, f); return atomic_load (&gat);)
WAY (21, gu.f = f; return gu.p;)
WAY (22, gn = (uintptr_t) f + 1; return (int_fn *) (gn - 1);)
WAY (23, ga[x & 3] = f; return ga[x & 3];)
WAY (24, hp = realloc (hp, 5 * sizeof *hp); hp[4] = f; return hp[4];)
WAY (25, return by_fnptr (id, f);)
WAY (26, {
  int_fn *(*table[]) (int_fn *) = { id, wrap };
  return table[x & 1](f);
})
WAY (27, ***&rpp = f; return **rpp;)
WAY (28, {
  int_fn *a[3] = { f };
  int_fn **e = a;
  e++;
  e--;
  return *e;
})
WAY (29, {
  volatile int_fn *v = (volatile int_fn *) f;
  return (int_fn *) v;
})
WAY (30, {
  int_fn *v;
  __asm__ volatile("mov %1, %0" : "=r"(v) : "r"(f));
  return v;
})
WAY (31, {
  int_fn *v;
  memmove (&v, &(int_fn *){ f }, sizeof v);
  return v;
})
WAY (32, {
  struct s *p = &(struct s){ .f = f };
  t = *p;
  return t.f;
})
WAY (33, {
  intptr_t d = (char *) f - (char *) NULL;
  return (int_fn *) ((char *) NULL + d);
})
WAY (34, {
  int_fn *v = f;
  int_fn *w = v;
  return __builtin_expect ((long) w, 1) ? w : NULL;
})
WAY (35, tl = f; return tl;)
WAY (36, return (id) (f);)
WAY (37, return __extension__({
       int q = 3;
       (void) q;
       id (f);
     });)
WAY (38, {
  __closure int_fn *g (void) { return id (f); }
  return g ();
})
WAY (39, {
  __closure void g (int_fn * h) { r = h; }
  g (f);
  return r;
})
WAY (40, {
  __closure void g (int_fn * *h) { *h = f; }
  g (&r);
  return r;
})
WAY (41, {
  int_fn *nest (int_fn * h) { return h; }
  return nest (f);
})
WAY (42, {
  void nest (void) { r = f; }
  nest ();
  return r;
})
WAY (43, {
  __attribute__ ((cleanup (clean))) int z = 0;
  (void) z;
  return f;
})
WAY (44, {
  struct
  {
    int_fn *f[2][2];
  } m = { 0 };
  m.f[1][x & 1] = f;
  return m.f[1][x & 1];
})
WAY (45, {
  int_fn *const c = f;
  return *(int_fn **) (void *) &c;
})
WAY (46, {
  long double pad[2];
  memcpy ((char *) pad + 5, &(void *){ f }, 8);
  memcpy (&r, (char *) pad + 5, 8);
  return r;
})
WAY (47, {
  int_fn *vla[x + 1];
  vla[x] = f;
  return vla[x];
})
WAY (48, {
  int_fn **al = __builtin_alloca (16);
  al[1] = f;
  return al[1];
})

static int_fn *(*const ways[]) (int)
  = { make_0,  make_1,  make_2,  make_3,  make_4,  make_5,  make_6,  make_7,
      make_8,  make_9,  make_10, make_11, make_12, make_13, make_14, make_15,
      make_16, make_17, make_18, make_19, make_20, make_21, make_22, make_23,
      make_24, make_25, make_26, make_27, make_28, make_29, make_30, make_31,
      make_32, make_33, make_34, make_35, make_36, make_37, make_38, make_39,
      make_40, make_41, make_42, make_43, make_44, make_45, make_46, make_47,
      make_48, loop_0,  loop_1,  loop_2,  loop_3,  loop_4,  loop_5,  loop_6,
      loop_7,  loop_8,  loop_9,  loop_10, loop_11, loop_12, loop_13, loop_14,
      loop_15, loop_16, loop_17, loop_18, loop_19, loop_20, loop_21, loop_22,
      loop_23, loop_24, loop_25, loop_26, loop_27, loop_28, loop_29, loop_30,
      loop_31, loop_32, loop_33, loop_34, loop_35, loop_36, loop_37, loop_38,
      loop_39, loop_40, loop_41, loop_42, loop_43, loop_44, loop_45, loop_46,
      loop_47, loop_48 };

int
main (void)
{
  for (unsigned w = 0; w < sizeof ways / sizeof *ways; w++)
    {
      int first = w < sizeof ways / sizeof *ways / 2 ? 7 : 8;
      int_fn *f = ways[w](7);
      scribble ();
      int_fn *g = ways[w](7);
      scribble ();
      check (f (1) == first + 1 && f (2) == first + 3 && g (1) == first + 1);
    }
  return 0;
}
