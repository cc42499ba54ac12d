/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Further lines of a text are indented by a tab, the last empty one too.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: one\n\ttwo\n\t\n\tfour\n\t\n" } */
#include "panic.h"

int
main (void)
{
  __panic ("one\ntwo\n\nfour\n");
}
