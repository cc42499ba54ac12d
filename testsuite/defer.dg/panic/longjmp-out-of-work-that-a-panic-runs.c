/* SPDX-License-Identifier: GPL-3.0-or-later */
/* longjmp out of deferred work leaves its panic, and the rest of the work,
   behind: later panics are not disturbed.  (R4, D7)  */
/* { dg-do run } */
/* { dg-no-valgrind "what longjmp skips is lost" } */
#include <setjmp.h>
#include "panic.h"

static jmp_buf buffer;

static NOINLINE void
jumps (int n)
{
  __defer say ("no");
  __defer { longjmp (buffer, n); }
  panic_if (n);
}

static NOINLINE void
jumps_after_recovery (int n)
{
  __defer say ("no");
  __defer { if (__recover ()) longjmp (buffer, n); }
  panic_if (n);
}

static void
f (int n)
{
  __defer must_recover (n);
  panic_if (n);
}

static void
deep (int n)
{
  if (n > 0)
    deep (n - 1);
  else
    f (9);
}

int
main (void)
{
  for (volatile int i = 1; i < 200; i++)
    {
      if (setjmp (buffer) == 0)
	{
	  if (i % 2)
	    jumps (i);
	  else
	    jumps_after_recovery (i);
	}
      f (i);
      deep (i % 20);
    }
  expect ("");
  return 0;
}
