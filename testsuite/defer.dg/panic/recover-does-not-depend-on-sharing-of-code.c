/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions with the same body, which the compiler may make one, or into which it
   may split a function, stay apart.  (R2, R14)  */
/* { dg-do run } */
#include "panic.h"

static NOINLINE void
one (int n)
{
  const struct defer_panic *p = __recover ();
  if (n)
    check (is_int (p, n));
  else
    check (!p);
}

static NOINLINE void
other (int n)
{
  const struct defer_panic *p = __recover ();
  if (n)
    check (is_int (p, n));
  else
    check (!p);
}

static NOINLINE void
calls_other (int n)
{
  (void) n;
  other (0);
}

static NOINLINE void
calls_one (int n)
{
  (void) n;
  one (0);
}

/* Its first lines may be inlined, the rest not.  */
static void
in_two_parts (int n, int quick)
{
  if (quick)
    return;
  for (int i = 0; i < n; i++)
    say_int (i);
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
  for (int i = 0; i < n; i++)
    say_int (i);
}

static void
f (int n)
{
  __defer one (n);
  __defer calls_one (n);
  __defer calls_other (n);
  panic_if (n);
}

static void
g (int n)
{
  __defer other (n);
  __defer calls_other (n);
  __defer calls_one (n);
  panic_if (n);
}

static void
h (int n)
{
  __defer in_two_parts (n, 0);
  __defer in_two_parts (n, 1);
  panic_if (n);
}

static void
k (int n)
{
  __defer in_two_parts (n, n > 100);
  panic_if (n);
}

int
main (void)
{
  f (1);
  g (2);
  h (2);
  expect ("0101");
  k (3);
  expect ("012012");
  return 0;
}
