/* man-or-boy.c -- Knuth's test (Algol Bulletin 17, 1964): each call of `a'
   makes a closure that changes the `k' of its call, and calls `a' with itself.
   KEY is the first k; for 10 the result is -67.

   -DWAY_CLOSURE  closures
   -DWAY_NESTED   GCC's nested functions, with trampolines
   -DWAY_BLOCK    Clang's blocks

   SPDX-License-Identifier: GPL-3.0-or-later */

#include "things.h"

#if defined WAY_CLOSURE

typedef int number_fn (void) __closure;
#define NUMBER(n) __lambda (int, (void), { return n; })

static int
a (int k, number_fn *x1, number_fn *x2, number_fn *x3, number_fn *x4,
   number_fn *x5)
{
  __closure int b (void) { return a (--k, b, x1, x2, x3, x4); }
  return k <= 0 ? x4 () + x5 () : b ();
}

int
work (int key)
{
  return a (key, NUMBER (1), NUMBER (-1), NUMBER (-1), NUMBER (1), NUMBER (0));
}

#elif defined WAY_NESTED

typedef int number_fn (void);

static int
a (int k, number_fn *x1, number_fn *x2, number_fn *x3, number_fn *x4,
   number_fn *x5)
{
  int b (void) { return a (--k, b, x1, x2, x3, x4); }
  return k <= 0 ? x4 () + x5 () : b ();
}

static int
one (void)
{
  return 1;
}
static int
minus_one (void)
{
  return -1;
}
static int
zero (void)
{
  return 0;
}

int
work (int key)
{
  return a (key, one, minus_one, minus_one, one, zero);
}

#elif defined WAY_BLOCK

typedef int (^number_fn) (void);

static int
a (int k, number_fn x1, number_fn x2, number_fn x3, number_fn x4, number_fn x5)
{
  __block int m = k;
  __block number_fn b;
  b = ^{
    return a (--m, b, x1, x2, x3, x4);
  };
  return m <= 0 ? x4 () + x5 () : b ();
}

int
work (int key)
{
  return a (
    key,
    ^{
      return 1;
    },
    ^{
      return -1;
    },
    ^{
      return -1;
    },
    ^{
      return 1;
    },
    ^{
      return 0;
    });
}

#endif
