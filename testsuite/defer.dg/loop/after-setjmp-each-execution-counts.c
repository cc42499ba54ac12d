/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A statement executed again after a longjmp back into the function adds one
   more.  (D4, D5)  */
/* { dg-do run } */
#include <setjmp.h>
#include "check.h"

static jmp_buf again;

static NOINLINE void
back (int n)
{
  longjmp (again, n);
}

static NOINLINE void
f (void)
{
  int n = setjmp (again);
  __defer say_int (n);
  if (n < 3)
    back (n + 1);
}

int
main (void)
{
  f ();
  expect ("3210");
  return 0;
}
