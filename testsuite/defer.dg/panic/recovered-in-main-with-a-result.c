/* SPDX-License-Identifier: GPL-3.0-or-later */
/* After a recovered panic main returns its result variable.  (N3)  */
/* { dg-do run } */
/* { dg-exit 7 } */
#include "panic.h"

int
main (void)
{
  __result int status = 7;
  __defer must_recover (6);
  panic_if (6);
  return 3;
}
