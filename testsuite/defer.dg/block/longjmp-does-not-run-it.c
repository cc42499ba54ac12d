/* SPDX-License-Identifier: GPL-3.0-or-later */
/* longjmp out of the scope does not run the work; reached again it counts
   once.  (T1)  */
/* { dg-do run } */
#include <setjmp.h>
#include "check.h"

static jmp_buf out, in;

static NOINLINE void
jump (jmp_buf where)
{
  longjmp (where, 1);
}

static NOINLINE void
inner (void)
{
  _Defer say ("no");
  jump (out);
}

static NOINLINE void
again (void)
{
  volatile int count = 0;
  {
    setjmp (in);
    _Defer say ("d");
    if (++count < 3)
      jump (in);
    say_int (count);
  }
}

int
main (void)
{
  if (setjmp (out) == 0)
    inner ();
  expect ("");
  again ();
  expect ("3d");
  return 0;
}
