/* SPDX-License-Identifier: GPL-3.0-or-later */
/* asm goto around and in deferred work.  (D4, D6)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  __defer say ("1");
  __asm__ goto ("" : : "r" (n) : : past);
  __defer say ("2");
past:
  __defer
    {
      __asm__ goto ("" : : : : inside);
      say ("x");
    inside:
      say ("3");
    }
}

int
main (void)
{
  f (1);
  expect ("x321");
  return 0;
}
