/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic raised by deferred work takes the place of the one that made it run;
   recovering it ends both.  (R4)  */
/* { dg-do run } */
#include "panic.h"

static int
by_a_call (int n)
{
  __result int r = 0;
  __defer { check (!__recover ()); r++; }
  __defer must_recover (n + 1);
  __defer panic_if (n + 1);
  panic_if (n);
}

static void
by_a_block (int n)
{
  __defer must_not_recover ();
  __defer must_recover (n + 1);
  __defer { panic_if (n + 1); say ("no"); }
  panic_if (n);
}

static void
by_the_keyword_itself (int n)
{
  __defer must_not_recover ();
  __defer must_recover (n + 1);
  __defer __panic (n + 1);
  n += 100;
  __panic (n);
}

static void
by_a_loop (int n)
{
  __defer must_not_recover ();
  __defer must_recover (n);
  for (int i = 0; i < 4; i++)
    if (i == 1)
      __defer must_recover (n + 2);
    else
      __defer panic_if (n + i);
  panic_if (n);
}

static void
by_block_scoped_work (int n)
{
  __defer must_not_recover ();
  __defer must_recover (n + 1);
  {
    _Defer panic_if (n + 1);
    panic_if (n);
  }
}

static void
clean (const int *p)
{
  panic_if (*p);
}

static void
by_a_cleanup_function (int n)
{
  __defer must_not_recover ();
  __defer must_recover (n + 1);
  int x __attribute__ ((__cleanup__ (clean))) = n + 1;
  panic_if (n);
  x = 0;
}

static NOINLINE void
inner (int n)
{
  __defer panic_if (n + 1);
  __defer say ("i");
  panic_if (n);
}

static void
in_an_inner_function (int n)
{
  __defer must_recover (n + 1);
  __defer say ("o");
  inner (n);
}

static void
deeper_in_deferred_work (int n)
{
  __defer must_not_recover ();
  __defer must_recover (n + 2);
  __defer inner (n + 1);
  panic_if (n);
}

int
main (void)
{
  check (by_a_call (1) == 1);
  by_a_block (1);
  by_the_keyword_itself (1);
  by_a_loop (2);
  by_block_scoped_work (3);
  by_a_cleanup_function (4);
  in_an_inner_function (5);
  expect ("io");
  deeper_in_deferred_work (6);
  expect ("i");
  return 0;
}
