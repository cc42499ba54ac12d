/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The deferred function calls, as the last thing it does, one that recovers:
   that one is not the deferred call, whether the compiler makes a jump of it
   or not.  (Go's own compiler once got this wrong: golang/go#73916.)
   (R2, R14)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
#include "panic.h"

static NOINLINE void
asks (void)
{
  if (__recover ())
    say ("wrong ");
}

static NOINLINE void
wrapper (int n)
{
  (void) n;
  asks ();
}

static void
inlined_wrapper (int n)
{
  (void) n;
  asks ();
}

static NOINLINE void
no_argument (void)
{
  asks ();
}

static NOINLINE void
two_deep (void)
{
  no_argument ();
}

static void (*volatile pointer) (void) = asks;

static NOINLINE void
through_a_pointer (void)
{
  pointer ();
}

static NOINLINE int
asks_for_a_result (int n)
{
  return __recover () ? -1 : n;
}

static NOINLINE int
result_wrapper (int n)
{
  return asks_for_a_result (n);
}

static NOINLINE void
asks_with_many (int a, int b, int c, int d, int e, int f, int g, int h)
{
  if (__recover () || a + b + c + d + e + f + g + h != 36)
    say ("wrong ");
}

static NOINLINE void
wrapper_with_many (int a, int b, int c, int d, int e, int f, int g, int h)
{
  asks_with_many (h, g, f, e, d, c, b, a);
}

static void
f (int n)
{
  __defer must_recover (n);
  __defer wrapper (1);
  __defer inlined_wrapper (1);
  __defer no_argument ();
  __defer two_deep ();
  __defer through_a_pointer ();
  __defer (void) result_wrapper (n);
  __defer wrapper_with_many (1, 2, 3, 4, 5, 6, 7, 8);
  __defer { wrapper (2); }
  for (int i = 0; i < 3; i++)
    {
      __defer wrapper (i);
      __defer no_argument ();
    }
  panic_if (n);
}

int
main (void)
{
  f (6);
  expect ("");
  return 0;
}
