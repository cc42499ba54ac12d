/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call to where no code is panics, in the caller's deferred work as in that
   of functions further out.  Go: test/fixedbugs/issue11656.go.  (R1, R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the jump" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static char data[64];

static NOINLINE void
f (int n)
{
  if (n > 0)
    f (n - 1);
  else
    {
      void (*data_function) (void) = (void (*) (void)) hidden (data);
      __defer say ("d");
      data_function ();
    }
  touch (0);
}

static NOINLINE void
g (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      void *addresses[50];
      check (is_fault (p, NULL_POINTER));
      check (defer_panic_frames (p, addresses, 50) > 20);
      say ("r");
    }
  f (20);
}

int
main (void)
{
  defer_catch_faults ();
  g ();
  expect ("dr");
  return 0;
}
