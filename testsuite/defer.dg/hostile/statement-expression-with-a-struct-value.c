/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A statement expression that defers may have a struct as its value.  (D3)  */
/* { dg-do run } */
#include "check.h"

struct s { int a[30]; };

static NOINLINE int
f (void)
{
  struct s x = ({
    struct s t = { { 4 } };
    __defer { t.a[0]++; say_int (t.a[0]); }
    t;
  });
  struct s y = ({ _Defer say ("b"); x; });
  return x.a[0] + ({ __defer { x.a[0] = 0; } y; }).a[0];
}

int
main (void)
{
  check (f () == 8);
  expect ("b5");
  return 0;
}
