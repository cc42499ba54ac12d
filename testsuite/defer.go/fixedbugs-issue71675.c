/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Work deferred by loops recovers: what the loop's own head raises, and a panic
   behind which the function has no way out.  Go: test/fixedbugs/issue71675.go;
   loops over functions are Go's.  (D5, R3)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-output "f recover:called\nF first\nf returned\nI\ni returned\n" } */
#include "go.h"

static NOINLINE int
next (int i)
{
  if (i == 0)
    __panic ("next stop");
  return i + 1;
}

static NOINLINE void
f (void)
{
  __defer puts ("F first");
  for (int i = 0; i < 1; i = next (i))
    __defer { puts ("f recover:called"); __recover (); }
}

static NOINLINE void
loops (void)
{
  for (int i = 0; i < 1; i++)
    __defer { puts ("I"); __recover (); }
  __panic ("i panic");
}

int
main (void)
{
  f ();
  puts ("f returned");
  loops ();
  puts ("i returned");
  return 0;
}
