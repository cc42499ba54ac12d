/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred function that is inlined into its caller, always or when it
   pleases the compiler, may recover, and so may a clone of it.
   (R2, R14)  */
/* { dg-do run } */
#include "panic.h"

static __attribute__ ((__always_inline__)) inline void
always (int n)
{
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
  say ("a");
}

static inline void
perhaps (int n)
{
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
  say ("p");
}

/* Large enough to be cloned for its constant argument, and not inlined.  */
static __attribute__ ((__noinline__)) void
cloned (int n, int how, const int *by_reference)
{
  const struct defer_panic *p;
  for (int i = 0; i < how; i++)
    say_int (i + *by_reference);
  p = __recover ();
  check (is_int (p, n));
}

static __attribute__ ((__noinline__)) void
unused_argument (int n, long unused)
{
  const struct defer_panic *p = __recover ();
  (void) unused;
  check (is_int (p, n));
}

static void
f (int which, int n)
{
  static const int three = 3;
  switch (which)
    {
    case 0:
      __defer always (n);
      break;
    case 1:
      __defer perhaps (n);
      break;
    case 2:
      __defer cloned (n, 2, &three);
      break;
    case 3:
      __defer cloned (n, 1, &three);
      break;
    case 4:
      __defer unused_argument (n, 5);
    }
  panic_if (n);
  say ("no");
}

static void
looped (int n)
{
  for (int i = 0; i < 1; i++)
    __defer always (n);
  panic_if (n);
  say ("no");
}

int
main (void)
{
  for (int i = 0; i < 5; i++)
    f (i, i + 1);
  looped (7);
  expect ("ap343a");
  return 0;
}
