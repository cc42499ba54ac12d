/* SPDX-License-Identifier: GPL-3.0-or-later */
/* pthread_exit in main's thread runs main's deferred work.  (D7)  */
/* { dg-do run } */
/* { dg-output "inner\nmain\n" } */
#include <pthread.h>
#include <stdio.h>

static void
f (void)
{
  __defer puts ("inner");
  pthread_exit (0);
}

int
main (void)
{
  __defer puts ("main");
  f ();
  puts ("not reached");
  return 1;
}
