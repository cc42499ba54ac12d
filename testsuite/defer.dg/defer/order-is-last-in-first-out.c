/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work runs last in, first out.  (D4)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static void
f (void)
{
  __defer say ("1");
  __defer say ("2");
  __defer { say ("3"); }
  say ("0");
}

int
main (void)
{
  f ();
  expect ("0321");
  return 0;
}
