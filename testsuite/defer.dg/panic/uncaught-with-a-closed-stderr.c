/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Without a stderr the process ends all the same, with its status.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "" } */
#include <unistd.h>
#include "panic.h"

int
main (void)
{
  close (2);
  __panic (1);
}
