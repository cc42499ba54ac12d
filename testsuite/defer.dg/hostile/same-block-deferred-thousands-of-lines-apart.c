/* SPDX-License-Identifier: GPL-3.0-or-later */
/* #line and __LINE__, __COUNTER__ and __func__ in deferred work are what they
   are where they are written.  (D17)  */
/* { dg-do run } */
/* { dg-options "-w" } */
#include "check.h"

static NOINLINE int
f (int n)
{
  __defer { say_int (__COUNTER__); say (__func__); say_int (__LINE__); }
#line 100 "other.c"
  __defer { say_int (__LINE__); say (__FILE__); say_int (__COUNTER__); }
  if (n)
    return 1;
  return 0;
}

int
main (void)
{
  f (1);
  expect ("100other.c10f11");
  return 0;
}
