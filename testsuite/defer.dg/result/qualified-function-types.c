/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Qualifiers of the function's result type do not matter, nor do attributes of
   the variable.  (N1)  */
/* { dg-do run } */
/* { dg-options "-Wall" } */
#include <stdint.h>
#include "check.h"

struct s { int i; };

static const int
constant (void)
{
  __result int r = 1;
  __defer { r++; }
}

static volatile struct s
of_struct (void)
{
  __result struct s r = { 1 };
  __defer { r.i++; }
}

static int
aligned (void)
{
  __result int r __attribute__ ((__aligned__ (64))) = 1;
  __defer { r = (uintptr_t) &r % 64 == 0; }
}

static int
in_a_register (void)
{
  register __result int r = 1;
  for (int i = 0; i < 2; i++)
    __defer { r++; }
}

static int
automatic (void)
{
  auto __result int r = 1;
  __defer { r++; }
}

int
main (void)
{
  check (constant () == 2);
  check (of_struct ().i == 2);
  check (aligned () == 1);
  check (in_a_register () == 3);
  check (automatic () == 2);
  return 0;
}
