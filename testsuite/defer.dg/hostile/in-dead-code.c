/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A __defer in dead code is compiled and defers nothing.  (D6)  */
/* { dg-do run } */
/* { dg-options "-w" } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int n)
{
  if (0)
    __defer say ("no");
  while (0)
    __defer { say ("no"); }
  for (; 0;)
    {
      int x = n;
      __defer { say_int (x); }
    }
  if (n)
    {
      goto out;
      __defer say ("no");
    }
  __builtin_constant_p (({ __defer say ("no"); 1; }));
  (void) sizeof (({ __defer say ("no"); 1; }));
  (void) (__typeof__ (({ __defer { say ("no"); } 1; }))) 0;
  0 && ({ __defer say ("no"); 1; });
  return 1;
  __defer say ("no");
out:
  return 2;
  for (;;)
    __defer say ("no");
}

int
main (void)
{
  check (f (0) == 1 && f (1) == 2);
  expect ("");
  return 0;
}
