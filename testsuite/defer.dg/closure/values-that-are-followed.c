/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures stay on the stack where variables and parameters that hold them do
   not outlive them, and are called, compared and passed on only.  (C5)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-leaks "" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include "check.h"

#include <defer.h>
#include <setjmp.h>
#include <stdlib.h>

typedef int int_fn (int) __closure;

/* A heap that counts.  */
static int allocations;

static void *
allocate (size_t size, size_t alignment)
{
  allocations++;
  return aligned_alloc (alignment < 16 ? 16 : alignment,
                        (size + 255) / 256 * 256);
}

/* How many allocations there have been since this was asked last.  */
static int
made (void)
{
  int n = allocations;
  allocations = 0;
  return n;
}

/* Write over what is free of the stack.  */
static NOINLINE void
scribble (void)
{
  volatile char room[2000];
  for (unsigned i = 0; i < sizeof room; i++)
    room[i] = 0x55;
}

static int_fn *kept;

static NOINLINE int
call (int_fn *f, int n)
{
  scribble ();
  return f ? f (n) : -1;
}
static NOINLINE int
keep (int_fn *f, int n)
{
  kept = f;
  return f (n);
}
static NOINLINE int
pass (int_fn *f, int n)
{
  return n == 0 ? call (f, n) : pass (f, n - 1);
}
static NOINLINE int
choose (int_fn *f, int_fn *g, int n)
{
  int_fn *h = n ? f : g;
  if (h == g)
    h = n > 5 ? f : h;
  return call (h, n);
}
static NOINLINE int_fn *
same (int_fn *f)
{
  return f;
}
static NOINLINE int_fn *
assigned (int_fn *f)
{
  int_fn *g;
  return g = f;
}
static NOINLINE int_fn *
comma (int_fn *f)
{
  int_fn *g, *h;
  h = (g = f);
  return (scribble (), h);
}
static NOINLINE int
second (int n, ...)
{
  return n;
}

/* What stays.  */

static NOINLINE int
stays (int x)
{
  int sum = x;
  __closure int add (int n) { return sum += n; }
  int_fn *f = add, *g;
  g = f;
  for (int i = 0; i < 2; i++)
    {
      int_fn *h = g;
      h (1);
    }
  if (x)
    g = add;
  int a = f (1), b = g (1), d = call (f, 1), e = pass (g, 3);
  return a + b + d + e + choose (f, g, 1);
}

static NOINLINE int
lambdas (int x)
{
  int n = 0;
  int_fn *f = __lambda (int, (int m), { return n += m + x; });
  for (int i = 0; i < 3; i++)
    n += call (__lambda (int, (int m), { return m * i + x; }), 2);
  while (call (__lambda (int, (int m), { return n + m; }), 0) < 100)
    n += 10;
  n = f (1);
  return n + choose (f, __lambda (int, (int m), { return n - m; }), 0);
}

static NOINLINE int
recursive (int depth, int_fn *outer)
{
  int own = depth;
  __closure int inner (int n)
  {
    own += n;
    return outer ? outer (n) + own : own;
  }
  return depth == 0 ? inner (1) : recursive (depth - 1, inner) + own;
}

static NOINLINE int
captured (int x)
{
  int_fn *f = __lambda (int, (int n), { return n + x; });
  __closure int twice (int n)
  {
    int_fn *g = f;
    return g (f (n));
  }
  return call (twice, x);
}

static NOINLINE int
deferred (int x)
{
  int seen = x;
  __result int r = 0;
  __closure int note (int n) { return seen += n; }
  __defer { r = seen; };
  __defer note (1);
  __defer { note (2); };
  for (int i = 0; i < 3; i++)
    __defer note (10);
  {
    __closure int inner (int n) { return seen += n * 1000; }
    _Defer { inner (1); }
    scribble ();
  }
  return 0;
}

/* What does not.  */

static NOINLINE void
out_of_the_loop (void)
{
  int_fn *f = NULL, *all[3];
  for (int i = 0; i < 3; i++)
    {
      int own = i * 10;
      __closure int next (int n) { return own += n; }
      if (i == 1)
        f = next;
      all[i] = next;
    }
  check (f (1) == 11 && f == all[1] && all[0](1) == 1 && all[2](2) == 22);
}

static NOINLINE void
out_of_the_block (int x)
{
  int_fn *f;
  {
    int own = x;
    __closure int next (int n) { return own += n; }
    f = next;
  }
  {
    volatile char other[64];
    for (int i = 0; i < 64; i++)
      other[i] = other[63 - i];
  }
  scribble ();
  check (f (1) == x + 1);
}

static NOINLINE void
round_by_goto (void)
{
  int_fn *f = NULL, *g = NULL;
  int i = 0;
again:;
  int own = i * 10;
  __closure int next (int n) { return own += n; }
  f = next;
  if (++i < 2)
    {
      g = f;
      goto again;
    }
  check (g (1) == 1 && f (1) == 11 && g (1) == 2);
}

static NOINLINE void
round_by_setjmp (void)
{
  static jmp_buf place;
  static int i;
  int_fn *volatile g = NULL;
  int_fn *f;
  setjmp (place);
  int own = i * 10;
  __closure int next (int n) { return own += n; }
  f = next;
  if (++i < 2)
    {
      g = f;
      longjmp (place, 1);
    }
  check (g (1) == 1 && f (1) == 11 && g (1) == 2);
}

static NOINLINE void
assigned_in_conditions (void)
{
  int_fn *f = NULL, *g = NULL;
  for (int i = 0;
       i < 2 && (g = f, f = __lambda (int, (int n), { return i++ + n; }));
       i += 10)
    ;
  check (f (0) == 10 && !g);
  int i = 0;
  f = NULL;
  while (i < 2)
    {
      int own = i * 10;
      if (i++ == 0 && (f = __lambda (int, (int n), { return own += n; })))
        continue;
      g = __lambda (int, (int n), { return own += n; });
    }
  check (f (1) == 1 && g (1) == 11);
}

static NOINLINE int_fn *
returned (int way, int x)
{
  int own = x;
  __closure int next (int n) { return own += n; }
  int_fn *f = next, *g = NULL, *a[1];
  switch (way)
    {
    case 0:
      return f;
    case 1:
      return g = f;
    case 2:
      return same (f);
    case 3:
      return assigned (f);
    case 4:
      return comma (f);
    case 5:
      return way ? f : g;
    case 6:
      a[0] = f;
      return a[0];
    case 7:
      {
        int_fn **p = &g;
        *p = f;
        return g;
      }
    case 8:
      keep (f, 0);
      return kept;
    case 9:
      return (scribble (), f);
    case 10:
      return ({
        int_fn *h = f;
        h;
      });
    case 11:
      {
        void *p = f;
        return p;
      }
    case 12:
      return (struct { int_fn *f; }){ f }.f;
    case 13:
      f = (g = f);
      return f ?: g;
    case 14:
      {
        __closure int_fn *give (void) { return f; }
        return give ();
      }
    case 15:
      {
        __closure int again (int n) { return f (n); }
        return again;
      }
    case 16:
      {
        __closure void set (void) { g = f; }
        set ();
        return g;
      }
    case 17:
      {
        __closure void set (int_fn * h) { g = h; }
        set (f);
        return g;
      }
    case 18:
      {
        __closure void set (int m)
        {
          __closure int deep (int n) { return own += n + m; }
          g = deep;
        }
        set (0);
        scribble ();
        return g;
      }
    case 19:
      __asm__("" : "=r"(g) : "0"(f));
      return g;
    case 20:
      {
        int_fn *h = f;
        kept = h;
        return kept;
      }
    case 21:
      {
        static int_fn *h;
        h = f;
        return h;
      }
    case 22:
      kept = (scribble (), g = f);
      return kept;
    case 23:
      second (1, kept = f);
      return kept;
    case 24:
      {
        int_fn *h[2] = { f, g };
        return h[0];
      }
    case 25:
      return ({
        __closure int last (int n) { return own += n; }
        last;
      });
    case 26:
      return ({
        int more = 0;
        __closure int last (int n)
        {
          if (more++ < 0)
            return 0;
          return own += n;
        }
        last;
      });
    case 27:
      {
        volatile int_fn *h = (volatile int_fn *) f;
        return (int_fn *) h;
      }
    default:
      return NULL;
    }
}

/* Lambdas in a statement expression with variables of its own.  */
static NOINLINE int
own_variables (int x)
{
  int_fn *f = ({
    int own = x;
    __closure int g (int n) { return own += n; }
    g;
  });
  scribble ();
  return f (1)
         + call (({
                   int own = x;
                   __lambda (int, (int n), { return own += n; });
                 }),
                 1);
}

static NOINLINE int
deferred_in_a_block (int x)
{
  __result int r = 0;
  for (int i = 0; i < 3; i++)
    {
      int own = i;
      __closure int note (int n) { return r += own * n; }
      int_fn *f = note;
      __defer note (1);
      __defer f (10);
      __defer { f (100); };
      __defer call (f, 1000);
      __defer call (__lambda (int, (int n), { return r += own * n; }), 10000);
    }
  return x;
}

int
main (void)
{
  struct defer_heap heap = { allocate };

  check (defer_set_heap (&heap) == 0);
  check (stays (1) == 4 + 5 + 6 + 6 + 7);
  check (lambdas (1) == 111 + 111);
  check (recursive (3, NULL) == 4 + 3 + 2 + 1 + 4 + 3 + 2);
  check (captured (5) == 15);
  check (made () == 0);
  check (deferred (1) == 1034);
  check (made () == 0);

  out_of_the_loop ();
  out_of_the_block (5);
  round_by_goto ();
  round_by_setjmp ();
  assigned_in_conditions ();
  for (int way = 0; way < 28; way++)
    {
      int_fn *f = returned (way, 100);
      scribble ();
      check (f (1) == 101 && f (2) == 103);
    }
  check (own_variables (1) == 4);
  check (deferred_in_a_block (4) == 4 + 3 * 11111);
  return 0;
}
