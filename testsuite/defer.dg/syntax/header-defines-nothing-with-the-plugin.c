/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With the plugin, <defer.h> and <stddefer.h> leave the keywords alone, in
   whatever order they are included.  (D13, T4)  */
/* { dg-do run } */
#include <stddefer.h>
#include <defer.h>
#include <stddefer.h>
#include <defer.h>
#include "check.h"

static NOINLINE int
f (void)
{
  __result int r = 1;
  __defer { r++; say ("2"); }
  defer say ("1");
  return 5;
}

int
main (void)
{
  check (f () == 6);
  expect ("12");
  return 0;
}
