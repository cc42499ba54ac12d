/* SPDX-License-Identifier: GPL-3.0-or-later */
/* main without a return gives 0 after its deferred work.  (D7)  */
/* { dg-do run } */
/* { dg-output "deferred\n" } */
#include <stdio.h>

int
main (void)
{
  __defer puts ("deferred");
}
