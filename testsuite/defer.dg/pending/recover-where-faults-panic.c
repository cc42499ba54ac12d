/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a fault may be a panic, a block that calls nothing may panic, too, and
   what it defers may recover that.  (R2, R9, recover)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include <defer.h>
#include <stdio.h>

void
f (int *n)
{
  __defer
    {
      __defer { if (__recover ()) puts ("null"); }
      ++*n;
    }
  puts ("x");
}
