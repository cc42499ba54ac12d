/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When deferred work panics, on an ordinary return or while a panic runs it, the
   remaining deferred work of the function still runs, under the new panic.
   (D12, R4)  */
/* { dg-do run } */
#include "panic.h"

static void
f (int n)
{
  __defer say ("1");
  for (int i = 0; i < 3; i++)
    {
      __defer say_int (i + 2);
      if (i == 1)
	__defer { say ("p"); panic_if (n + 1); say ("no"); }
    }
  __defer { say ("5"); }
  _Defer say ("t");
  __defer { panic_if (n); say ("-"); }
  __defer say ("6");
}

static void
outer (int n, int expected)
{
  __defer must_recover (expected);
  f (n);
}

static void
every_one_panics (int n)
{
  __defer must_recover (n + 1);
  __defer { say ("1"); panic_if (n + 1); }
  __defer { say ("2"); panic_if (n + 2); }
  for (int i = 0; i < 3; i++)
    __defer { say ("3"); panic_if (n + 3); }
  __defer { say ("4"); panic_if (n + 4); }
  {
    _Defer { say ("5"); panic_if (n + 5); }
    _Defer { say ("6"); panic_if (n + 6); }
    say ("7");
  }
}

static void
recovered_each_time (int n)
{
  for (int i = 0; i < 3; i++)
    {
      __defer must_recover (n + i);
      __defer panic_if (n + i);
    }
  __defer must_recover (n + 9);
  __defer panic_if (n + 9);
}

int
main (void)
{
  outer (10, 11);
  expect ("t654p321");
  every_one_panics (1);
  expect ("765433321");
  recovered_each_time (20);
  return 0;
}
