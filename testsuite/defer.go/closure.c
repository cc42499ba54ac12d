/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures over parameters and local variables share them, keep them when
   their function has returned, and are in each other; those that do not escape
   allocate nothing.  Go: test/closure.go.  (C1, C2, C5)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

typedef int int_fn (int) __closure;
typedef void void_fn (void) __closure;

/* Where Go's test uses a channel.  */
static int queue[16], first, last;

static void
put (int n)
{
  queue[last++] = n;
}

static int
take (void)
{
  check (first < last);
  return queue[first++];
}

/* What is allocated; the heap is one of our own for that.  */
static int allocations;

static void *
allocate (size_t size, size_t alignment)
{
  static _Alignas (64) char room[1 << 16];
  static size_t used;

  allocations++;
  used = (used + alignment - 1) & -alignment;
  check (used + size <= sizeof room);
  used += size;
  return room + used - size;
}

/* A closure in a closure, over two parameters of different functions.  */
static NOINLINE void
nested (int a)
{
  __closure void outer (int b)
  {
    __closure void inner (void)
    {
      put (a);
      put (b);
      a++;
      b += 10;
    }
    inner ();
    inner ();
    put (b);
  }
  outer (100);
  outer (200);
  put (a);
}

/* Adds up what it is given.  */
static NOINLINE int_fn *
accumulator (int n)
{
  return __lambda (int, (int i), { return n += i; });
}

/* Two closures, which call each other's accumulator.  */
static NOINLINE void
pair (int_fn *a, int_fn *b, void_fn **f, void_fn **g)
{
  int rounds = 0;
  __closure void feed_a (void) { put (a (++rounds)); }
  __closure void feed_b (void) { put (b (++rounds)); }
  *f = feed_a;
  *g = feed_b;
}

static NOINLINE int_fn *
identity (void)
{
  return __lambda (int, (int i), { return i; });
}

/* Only calls what it is given.  */
static NOINLINE int
call (int_fn *f, int n)
{
  return f (n) + f (n);
}

static NOINLINE int
stays_here (int x)
{
  int changed = 0;
  __closure int f (int n) { return x + n + changed++; }
  __closure int g (int n) { return f (n) + 1000; }
  return call (f, 1) + g (1) + changed;
}

int
main (void)
{
  struct defer_heap heap = { allocate };
  void_fn *f, *g;

  check (defer_set_heap (&heap) == 0);
  nested (1);
  check (take () == 1 && take () == 100);
  check (take () == 2 && take () == 110 && take () == 120);
  check (take () == 3 && take () == 200);
  check (take () == 4 && take () == 210 && take () == 220);
  check (take () == 5);
  check (call (identity (), 21) == 42 && identity () == identity ());
  /* 5 + 1, 5 + 1 + 1, 1005 + 1 + 2, 3.  */
  check (stays_here (4) == 5 + 6 + 1007 + 3);
  check (allocations == 0);

  int_fn *a = accumulator (0), *b = accumulator (1000);
  check (allocations == 2); /* A parameter and its closure are one object.  */
  pair (a, b, &f, &g);
  f ();
  g ();
  f ();
  check (take () == 1 && take () == 1002 && take () == 4);
  check (a (1) == 5 && b (0) == 1002 && first == last);
  return 0;
}
