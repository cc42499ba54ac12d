/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An empty deferred block is legal.  (D2)  */
/* { dg-do run } */
#include "check.h"

static int
f (int i)
{
  __defer { }
  __defer { ; }
  if (i)
    __defer { }
  while (i--)
    __defer { }
  return 3;
}

int
main (void)
{
  check (f (2) == 3);
  return 0;
}
