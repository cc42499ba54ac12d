/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work around functions that GCC sees not to throw compiles at -O0,
   where unreachable handlers stay.  (D7)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static int count;

static void
f (int *p)
{
  (void) p;
  count++;
}

static void
g (void)
{
  count++;
}

static void
in_a_loop (void)
{
  for (int i = 0; i < 2; i++)
    {
      int *p = &(int) { i };
      __defer f (p);
      __defer { f (p); }
      ++*p;
    }
}

static void
nested (int n)
{
  __defer { __defer { __defer { if (n) goto past; __defer g (); past:; } } }
  for (int i = 0; i < n; i++)
    __defer { for (int j = 0; j < 2; j++) __defer g (); }
  _Defer { _Defer { __defer g (); } }
}

int
main (void)
{
  in_a_loop ();
  check (count == 4);
  nested (0);
  check (count == 4 + 2);
  nested (3);
  check (count == 4 + 2 + 6 + 1);
  return 0;
}
