/* SPDX-License-Identifier: GPL-3.0-or-later */
/* exit ends the process without running deferred work.  (D7)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=exit-defer" } */
/* { dg-exit 4 } */
/* { dg-output "body\n" } */
#include <stdio.h>
#include <stdlib.h>

int
main (void)
{
  __defer puts ("deferred");
  for (int i = 0; i < 3; i++)
    __defer puts ("looped");
  puts ("body");
  exit (4);
}
