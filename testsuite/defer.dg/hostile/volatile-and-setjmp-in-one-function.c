/* SPDX-License-Identifier: GPL-3.0-or-later */
/* setjmp in a function with conditional deferred work: each statement executed
   counts, also after coming back.  (D4, D5)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <setjmp.h>
#include "check.h"

static jmp_buf target;

static NOINLINE void
back (void)
{
  longjmp (target, 1);
}

static NOINLINE void
f (void)
{
  volatile int round = 0;
  __defer say ("a");
  if (setjmp (target) == 0)
    __defer say ("b");
  __defer { say ("c"); }
  if (round++ < 2)
    back ();
  __defer say ("d");
}

int
main (void)
{
  f ();
  expect ("dcccba");
  return 0;
}
