/* SPDX-License-Identifier: GPL-3.0-or-later */
/* break and continue of the surrounding loop work beside a __defer, also in the
   unbraced body of an if.  (D5, D6)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (void)
{
  for (int i = 0;; i++)
    {
      if (i == 1)
	continue;
      else
	__defer say_int (i);
      if (i == 3)
	break;
      __defer { say ("."); }
    }
  for (int i = 0; i < 2; i++)
    switch (i)
      {
      case 0:
	__defer say ("z");
	break;
      default:
	__defer say ("d");
	continue;
      }
}

int
main (void)
{
  f ();
  expect ("dz3.2.0");
  return 0;
}
