/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred removal, once per iteration, empties the table that the function
   returns.  Go: test/fixedbugs/issue19710.go.  (D1, D5)  */
/* { dg-do run } */
#include "check.h"

struct set { unsigned bits; };

static void
delete (struct set *m, int i)
{
  m->bits &= ~(1u << i);
}

static NOINLINE struct set *
f (void)
{
  static struct set m;
  for (int i = 0; i < 3; i++)
    {
      m.bits |= 1u << i;
      __defer delete (&m, i);
    }
  check (m.bits == 7);
  return &m;
}

int
main (void)
{
  check (f ()->bits == 0);
  return 0;
}
