/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A character prints as its number.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 97\n" } */
#include "panic.h"

int
main (void)
{
  __panic ((char) 'a');
}
