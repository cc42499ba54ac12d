/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable with the attribute cleanup in a loop body: its cleanup runs at the
   end of each iteration, before the deferred block that names it.  (D9)  */
/* { dg-do run } */
#include "check.h"

static void
clean (int *p)
{
  say ("~");
  say_int (*p);
  *p += 5;
}

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      __attribute__ ((__cleanup__ (clean))) int x = i;
      __defer { say_int (x); say (","); }
    }
}

int
main (void)
{
  f (2);
  expect ("~0~16,5,");
  return 0;
}
