/* SPDX-License-Identifier: GPL-3.0-or-later */
/* exit called by deferred work ends the process there: what is still pending
   does not run.  (D7)  */
/* { dg-do run } */
/* { dg-exit 6 } */
/* { dg-output "body\nlast\n" } */
#include <stdio.h>
#include <stdlib.h>

static void
f (void)
{
  __defer puts ("first");
  __defer exit (6);
  __defer puts ("last");
  puts ("body");
}

int
main (void)
{
  f ();
  puts ("not reached");
  return 0;
}
