/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable and the closures that capture it are one object, unless one of
   these could keep alive what it does not capture.  (C2, C5)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-leaks "" } */
#include "check.h"

#include <defer.h>
#include <setjmp.h>
#include <stdlib.h>

typedef int int_fn (void) __closure;
struct pair
{
  int_fn *a, *b;
};

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

static NOINLINE struct pair
counter (void)
{
  int n = 0;
  __closure int inc (void) { return ++n; }
  __closure int dec (void) { return --n; }
  return (struct pair){ inc, dec };
}

static NOINLINE int_fn *
parameter (int n, long m)
{
  return __lambda (int, (void), { return n++ * 10 + (int) m++; });
}

/* Several variables, all captured by all.  */
static NOINLINE struct pair
several (char *text)
{
  char c = 'a';
  double d = 1;
  short s[2];
  s[0] = s[1] = 7;
  __closure int a (void)
  {
    c++;
    d++;
    return s[0]++ + (*text)++;
  }
  __closure int b (void)
  {
    d += 10;
    s[0] += 10;
    return c + (int) d + *text;
  }
  return (struct pair){ a, b };
}

/* A would keep what TEXT points to, and B not.  */
static NOINLINE struct pair
apart (char *text)
{
  int n = 0;
  __closure int a (void) { return ++n + *text; }
  __closure int b (void) { return ++n; }
  return (struct pair){ a, b };
}

/* &n is kept without what TEXT points to.  */
static int *kept;

static NOINLINE int_fn *
address (char *text)
{
  int n = 0;
  kept = &n;
  return __lambda (int, (void), { return ++n + *text; });
}

static NOINLINE int_fn *
address_alone (void)
{
  _Alignas(128) int n = 0;
  kept = &n;
  return __lambda (int, (void), { return ++n; });
}

/* One variable, and a closure in each round.  */
static NOINLINE void
rounds (int_fn **f)
{
  int n = 0;
  for (int i = 0; i < 3; i++)
    {
      int mine = i;
      f[i] = __lambda (int, (void), { return n += ++mine; });
    }
}

/* The same by goto.  */
static NOINLINE void
rounds_by_goto (int_fn **f)
{
  int n = 0, i = 0;
again:;
  int copy = i;
  f[i] = __lambda (int, (void), { return ++n * 100 + copy; });
  if (++i < 3)
    goto again;
}

/* The same by setjmp.  */
static NOINLINE void
rounds_by_setjmp (int_fn **f)
{
  static jmp_buf place;
  static int i;
  int n = 0;
  setjmp (place);
  int copy = i;
  f[i] = __lambda (int, (void), { return ++n * 100 + copy; });
  if (++i < 3)
    longjmp (place, 1);
}

/* A new object in each round.  */
static NOINLINE void
fresh (struct pair *p)
{
  for (int i = 0; i < 3; i++)
    {
      int mine = i;
      p[i].a = __lambda (int, (void), { return mine += 10; });
      if (i != 1)
        p[i].b = __lambda (int, (void), { return --mine; });
    }
}

/* Closures in closures.  */
static NOINLINE int_fn *
nested (int n)
{
  int outer = n;
  __closure int_fn *make (void)
  {
    int inner = 0;
    return __lambda (int, (void), { return ++outer * 100 + ++inner; });
  }
  make ();
  return make ();
}

/* Two that name each other.  */
static NOINLINE int_fn *
mutual (int n)
{
  auto __closure int odd (void);
  __closure int even (void) { return n-- == 0 ? 1 : odd (); }
  __closure int odd (void) { return n-- == 0 ? 0 : even (); }
  return even;
}

/* A later one names an earlier one.  */
static NOINLINE struct pair
chain (void)
{
  int n = 0;
  __closure int first (void) { return ++n; }
  __closure int second (void) { return first () + ++n; }
  return (struct pair){ first, second };
}

int
main (void)
{
  struct defer_heap heap = { allocate };
  struct pair p, q, r[3];
  int_fn *f[3];
  char text[] = "A";

  check (defer_set_heap (&heap) == 0);
  p = counter ();
  q = counter ();
  check (made () == 2);
  check (p.a () == 1 && p.a () == 2 && p.b () == 1 && q.b () == -1);

  f[0] = parameter (3, 4);
  check (made () == 1);
  check (f[0]() == 34 && f[0]() == 45);

  p = several (text);
  check (made () == 1);
  check (p.a () == 7 + 'A' && p.b () == 'b' + 12 + 'B' && p.a () == 18 + 'B');

  p = apart (text);
  check (made () == 3);
  check (p.a () == 1 + 'C' && p.b () == 2 && p.b () == 3);

  f[0] = address (text);
  check (made () == 2);
  check (f[0]() == 1 + 'C' && ++*kept == 2 && f[0]() == 3 + 'C');
  f[0] = address_alone ();
  check (made () == 1);
  check (f[0]() == 1 && ++*kept == 2 && f[0]() == 3);
  __asm__("" : "+r"(kept));
  check ((unsigned long) kept % 128 == 0);

  rounds (f);
  check (f[0]() == 1 && f[1]() == 3 && f[0]() == 5 && f[2]() == 8);
  rounds_by_goto (f);
  check (f[2]() == 102 && f[0]() == 200 && f[1]() == 301);
  rounds_by_setjmp (f);
  check (f[2]() == 102 && f[0]() == 200 && f[1]() == 301);
  made ();

  fresh (r);
  check (made () == 3);
  check (r[0].a () == 10 && r[1].a () == 11 && r[2].a () == 12);
  check (r[0].b () == 9 && r[2].b () == 11 && r[1].a () == 21);

  f[0] = nested (5);
  check (f[0]() == 601 && f[0]() == 702);
  check (mutual (4) () == 1 && mutual (5) () == 0);

  made ();
  p = chain ();
  check (made () == 1);
  check (p.b () == 3 && p.a () == 3 && p.b () == 9);
  return 0;
}
