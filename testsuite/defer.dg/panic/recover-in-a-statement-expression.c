/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __recover in a statement expression of deferred work belongs to that work;
   deferred in a statement expression, the work is the function's.
   (R2, D3)  */
/* { dg-do run } */
#include "panic.h"

static void
got (int n)
{
  say_int (n);
}

static void
in_a_block (int n)
{
  __defer
    {
      int x = ({
	const struct defer_panic *p = __recover ();
	p ? (int) p->value.i : -1;
      });
      say_int (x);
    }
  panic_if (n);
}

static int
in_an_argument (int n)
{
  __defer
    {
      got (({ const struct defer_panic *p = __recover (); p ? 1 : 0; }));
    }
  return ({ panic_if (n); 5; });
}

static int
defers_within (int n)
{
  __result int r = 0;
  int x = ({
    __defer { if (__recover ()) r = 3; }
    __defer got (8);
    panic_if (n);
    4;
  });
  return x;
}

static int
block_of_the_statement_expression (int n)
{
  int x = ({
    _Defer { if (__recover ()) say ("b"); }
    panic_if (n);
    4;
  });
  say ("no");
  return x;
}

int
main (void)
{
  in_a_block (6);
  expect ("6");
  check (in_an_argument (7) == 0);
  expect ("1");
  check (defers_within (1) == 3);
  expect ("8");
  check (defers_within (0) == 4);
  expect ("8");
  check (block_of_the_statement_expression (2) == 0);
  expect ("b");
  return 0;
}
