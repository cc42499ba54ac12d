/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Declarations of closures that are jumped over do no harm.  (C6)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static NOINLINE int_fn *
f (int n)
{
  int k = n;
  int_fn *r = 0;
  if (n == 9)
    goto end;
  switch (n)
    {
    case 1:;
      __closure int one (void) { return k++; }
      r = one;
      break;
    case 2:
      {
	__closure int two (void) { return k--; }
	r = two;
	break;
      }
    case 3:
      while (k < 6)
	{
	  __closure int three (void) { return k += 2; }
	  if (three () == 5)
	    continue;
	  r = three;
	  goto end;
	}
    }
  k += 100;
end:
  return r;
}

int
main (void)
{
  int_fn *a = f (1), *b = f (2), *c = f (3);
  check (a () == 101 && a () == 102);
  check (b () == 102 && b () == 101);
  check (c () == 9);
  check (!f (9) && !f (10));
  return 0;
}
