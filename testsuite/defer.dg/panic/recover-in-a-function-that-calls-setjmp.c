/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work of a function that calls setjmp, or that has very many
   deferred calls, recovers as any.  (R2, R14)  */
/* { dg-do run } */
#include <setjmp.h>
#include "panic.h"

static jmp_buf buffer;

static NOINLINE int
with_setjmp (int n)
{
  if (setjmp (buffer))
    return 7;
  __defer { if (__recover ()) say ("r"); }
  panic_if (n);
  return 2;
}

static NOINLINE int
jumps (int n)
{
  if (setjmp (buffer))
    return 7;
  __defer { if (__recover ()) longjmp (buffer, 1); }
  panic_if (n);
  return 2;
}

static NOINLINE void
deeper (void)
{
  must_not_recover ();
}

#define TEN(x) x x x x x x x x x x

static NOINLINE void
very_many (int n)
{
  __defer must_recover (n);
  TEN (TEN (__defer deeper ();))
  panic_if (n);
}

int
main (void)
{
  check (with_setjmp (0) == 2);
  expect ("");
  check (with_setjmp (1) == 0);
  expect ("r");
  check (jumps (1) == 7);
  for (int n = 1; n < 100; n++)
    very_many (n);
  return 0;
}
