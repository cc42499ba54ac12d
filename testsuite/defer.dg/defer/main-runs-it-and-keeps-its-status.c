/* SPDX-License-Identifier: GPL-3.0-or-later */
/* main runs its deferred work, and its status stays what it returned.
   (D7, D8)  */
/* { dg-do run } */
/* { dg-exit 3 } */
/* { dg-output "body\ndeferred\natexit\n" } */
#include <stdio.h>
#include <stdlib.h>

static void
at_exit (void)
{
  puts ("atexit");
}

int
main (void)
{
  int status = 3;
  atexit (at_exit);
  __defer { status = 5; }
  __defer puts ("deferred");
  puts ("body");
  return status;
}
