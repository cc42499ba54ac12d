/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels, case labels and several of them before a __defer.  (D4)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  int times = 0;
a:
b:
  __defer say ("a");
  if (times++ < n)
    goto a;
  if (times++ < n + 2)
    goto b;
  switch (n)
    {
    case 0:
    case 1:
    c:
      __defer { say ("c"); }
      if (times++ < 5)
	goto c;
      break;
    default:
      __defer say ("d");
    }
}

int
main (void)
{
  f (0);
  expect ("ccaa");
  f (2);
  expect ("daaaa");
  return 0;
}
