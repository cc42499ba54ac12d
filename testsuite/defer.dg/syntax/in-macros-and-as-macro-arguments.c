/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __defer works in a macro's body and in a macro's argument.  (D1, D3)  */
/* { dg-do run } */
#include "check.h"

#define DEFER(x) __defer x
#define WITH(...) __VA_ARGS__
#define CLOSE_AT_END(file) __defer close_it (file)
#define KEYWORD __defer
#define TWICE(statement) statement statement

static void
close_it (int n)
{
  say_int (n);
}

static NOINLINE void
f (int n)
{
  DEFER (close_it (1));
  DEFER ({ close_it (n); });
  WITH (__defer close_it (3););
  WITH (__defer { int a = 4, b = 0; close_it (a + b); })
  CLOSE_AT_END (5);
  KEYWORD close_it (6);
  TWICE (__defer close_it (7);)
  if (n)
    CLOSE_AT_END (8);
  else
    DEFER (close_it (9));
}

int
main (void)
{
  f (2);
  expect ("877654321");
  return 0;
}
