/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Memory of __builtin_alloca_with_align keeps its alignment where it moves.  (H3, H4)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all" } */
#include "check.h"
#include <stdint.h>

static char *kept[3];

static NOINLINE void
make (int n)
{
  kept[0] = __builtin_alloca_with_align (n, 512);
  kept[1] = __builtin_alloca_with_align (n, 8);
  kept[2] = __builtin_alloca_with_align_and_max (n, 2048, 1000);
  for (int i = 0; i < 3; i++)
    kept[i][n - 1] = (char) n;
}

int
main (void)
{
  make (3);
  check (((uintptr_t) kept[0] & 63) == 0);
  check (((uintptr_t) kept[2] & 255) == 0);
  for (int i = 0; i < 3; i++)
    check (kept[i][2] == 3);
  return 0;
}
