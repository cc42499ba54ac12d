/* SPDX-License-Identifier: GPL-3.0-or-later */
/* longjmp from deferred work to a setjmp in the same function ends the panic.
   (D10, R2)  Work in front of the setjmp is pending there, so it runs again when
   the function returns, and finds nothing then; what was deferred behind it has
   been run.  */
/* { dg-do run } */
/* { dg-torture } */
#include <setjmp.h>
#include "panic.h"

static jmp_buf buffer;

static NOINLINE int
in_front (void)
{
  static volatile int runs;
  __defer
    {
      if (++runs == 1)
	longjmp (buffer, 1);
      say_int (runs);
      check (!__recover ());
    }
  if (!setjmp (buffer))
    panic_if (1);
  return 7;
}

static NOINLINE int
behind (void)
{
  if (!setjmp (buffer))
    {
      __defer
	{
	  if (__recover ())
	    longjmp (buffer, 1);
	  say ("n");
	}
      panic_if (2);
    }
  return 8;
}

static NOINLINE int
in_a_loop (void)
{
  static volatile int runs;
  for (int i = 0; i < 2; i++)
    __defer
      {
	if (++runs == 1)
	  longjmp (buffer, 1);
	say_int (runs);
	check (!__recover ());
      }
  if (!setjmp (buffer))
    panic_if (3);
  return 9;
}

int
main (void)
{
  check (in_front () == 7);
  expect ("2");
  check (behind () == 8);
  expect ("");
  check (in_a_loop () == 9);
  expect ("2");
  return 0;
}
