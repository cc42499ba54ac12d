/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One more pending than the limit allows, not recovered: Go's words, status 2,
   and what is pending runs.  (D14, R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "ran\nran\nmain\npanic: defer stack overflow\n" } */
#include "panic.h"

int
main (void)
{
  __defer fputs ("main\n", stderr);
  defer_set_max_pending (2);
  for (int i = 0; i < 3; i++)
    __defer fputs ("ran\n", stderr);
  return 0;
}
