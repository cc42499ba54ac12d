/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures in functions that call setjmp; what is moved survives longjmp.  (C1, C2)  */
/* { dg-do run } */
#include "check.h"

#include <setjmp.h>
typedef int int_fn (void) __closure;

static jmp_buf buf;
static int_fn *kept;

static NOINLINE void
jump (void)
{
  longjmp (buf, 1);
}

static NOINLINE int
f (void)
{
  int moved = 1;
  volatile int on_stack = 1;
  __closure int get (void) { return moved++; }
  __closure int local (void) { return on_stack++; }
  kept = get;
  if (!setjmp (buf))
    {
      moved = 10;
      local ();
      jump ();
    }
  return moved + local () * 100;
}

int
main (void)
{
  check (f () == 210);
  check (kept () == 10);
  return 0;
}
