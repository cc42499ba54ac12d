/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Work of main's blocks runs before the handlers of atexit; exit called in a
   scope runs none.  (T1)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=exit-defer" } */
/* { dg-exit 4 } */
/* { dg-output "body\ndeferred\natexit\n" } */
#include <stdio.h>
#include <stdlib.h>

static void
at_exit (void)
{
  _Defer puts ("atexit");
  if (0)
    _Defer puts ("no");
}

static void
ends (void)
{
  _Defer puts ("not run");
  exit (9);
}

int
main (int argc, char **argv)
{
  (void) argv;
  atexit (at_exit);
  _Defer puts ("deferred");
  puts ("body");
  if (argc > 5)
    ends ();
  return 4;
}
