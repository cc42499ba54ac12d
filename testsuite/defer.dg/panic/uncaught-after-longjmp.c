/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that longjmp left behind is not part of a later one's chain.
   (R7, R4)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 2\n" } */
/* { dg-no-valgrind "what longjmp skips is lost" } */
#include <setjmp.h>
#include "panic.h"

static jmp_buf buffer;

static NOINLINE void
jumps (int n)
{
  __defer { longjmp (buffer, 1); }
  panic_if (n);
}

int
main (void)
{
  if (setjmp (buffer) == 0)
    jumps (1);
  panic_if (2);
  return 0;
}
