/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nested functions of GNU C defer, are deferred, and jump out of themselves
   past deferred work.  (D3)  */
/* { dg-do run } */
/* { dg-options "" } */
#include "check.h"

static NOINLINE int
f (int n)
{
  __label__ out;
  int local = n;
  __defer { say_int (local); }
  void deeper (int how)
  {
    __defer { local++; say ("d"); }
    if (how == 2)
      local = 50;
  }
  for (int i = 0; i < 2; i++)
    {
      int kept = i;
      void inner (void) { kept += 10; deeper (i); }
      __defer { say_int (kept); say (","); }
      inner ();
    }
  if (n)
    goto out;
  local = 9;
out:
  return local;
}

int
main (void)
{
  check (f (1) == 3);
  expect ("dd11,10,3");
  return 0;
}
