/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text of __panicf prints as any text.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 3 of 4:\n\tlast line\n" } */
#include "panic.h"

int
main (void)
{
  __panicf ("%d of %s:\nlast line", 3, "4");
}
