/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls deferred in a loop run last in, first out: with fixed arguments, and
   with variadic ones.  Go: test/defer.go.  (D4, D5)  */
/* { dg-do run } */
#include <stdarg.h>
#include "check.h"

static NOINLINE void
add_int (int i)
{
  say_int (i);
}

static NOINLINE void
add_variadic (int count, ...)
{
  va_list ap;
  va_start (ap, count);
  while (count--)
    say_int (va_arg (ap, int));
  va_end (ap);
}

static NOINLINE void
fixed (void)
{
  for (int i = 0; i < 10; i++)
    __defer add_int (i);
}

static NOINLINE void
variadic (void)
{
  for (int i = 0; i < 10; i++)
    __defer add_variadic (1, i);
}

int
main (void)
{
  fixed ();
  expect ("9876543210");
  variadic ();
  expect ("9876543210");
  return 0;
}
