/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work of an ordinary return gets NULL from __recover, whatever way
   the function takes out.  (R2)  */
/* { dg-do run } */
#include "panic.h"

static int
f (int n)
{
  __defer must_not_recover ();
  __defer { check (!__recover ()); say ("b"); }
  _Defer { check (!__recover ()); }
  for (int i = 0; i < n; i++)
    {
      __defer { check (!__recover ()); say ("l"); }
      __defer must_not_recover ();
      if (i == 3)
	return i;
      if (i == 2 && n == 3)
	break;
    }
  if (n == 1)
    goto end;
  return n;
end:
  return -1;
}

int
main (void)
{
  check (f (0) == 0);
  expect ("b");
  check (f (1) == -1);
  expect ("lb");
  check (f (3) == 3);
  expect ("lllb");
  check (f (9) == 3);
  expect ("llllb");
  return 0;
}
