/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thousand closures in one function, over one variable and each over its
   own.  (C1, C2)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -flto-partition=one" } */
#include "check.h"

typedef int int_fn (int) __closure;

static int_fn *kept[1000];

#define ONE                                                                   \
  kept[made] = ({ int own = made;                                             \
    __lambda (int, (int n), { all++; return n ? all : own++; }); });          \
  made++;
#define TEN ONE ONE ONE ONE ONE ONE ONE ONE ONE ONE
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN

static NOINLINE int
f (int all)
{
  int made = 0;
  HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED
  HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED
  return made;
}

int
main (void)
{
  check (f (0) == 1000);
  for (int i = 0; i < 1000; i++)
    check (kept[i] (0) == i);
  for (int i = 0; i < 1000; i++)
    check (kept[i] (1) == 1001 + i);
  for (int i = 0; i < 1000; i++)
    check (kept[i] (0) == i + 1);
  return 0;
}
