/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Further lines of each value of a chain are indented by one tab.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: a\n\tb\n\tpanic: c\n\td\n" } */
#include "panic.h"

int
main (void)
{
  __defer __panic ("c\nd");
  __panic ("a\nb");
}
