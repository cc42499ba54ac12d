/* SPDX-License-Identifier: GPL-3.0-or-later */
/* longjmp over a frame does not run its deferred work, and the frame's records
   are not run by another function later.  (D7)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=exit-defer" } */
/* { dg-no-valgrind "the abandoned records are lost" } */
#include <setjmp.h>
#include "check.h"

static jmp_buf target;

static NOINLINE void
jumps (void)
{
  __defer say ("no");
  for (int i = 0; i < 3; i++)
    __defer { say ("no"); }
  longjmp (target, 1);
}

static NOINLINE void
outer (void)
{
  for (int i = 0; i < 2; i++)
    __defer say_int (i);
  if (setjmp (target) == 0)
    jumps ();
  __defer say ("o");
}

int
main (void)
{
  outer ();
  expect ("o10");
  return 0;
}
