/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A nested function that says __recover, and is deferred by name, is told of
   the panic without a pointer to it: no trampoline is made.  It may be deferred
   in its parent, or in another nested function, that comes before it or after.
   (R2, C7)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wtrampolines" } */
#include "panic.h"

int
main (void)
{
  int n = 0;
  auto void later (int k);
  void before (void)
    {
      __defer later (1);
      __panic (1);
    }
  void later (int k)
    {
      if (__recover ())
	n += k;
    }
  void after (void)
    {
      __defer later (10);
      __panic (2);
    }
  before ();
  after ();
  check (n == 11);
  later (100);
  check (n == 11);
  return 0;
}
