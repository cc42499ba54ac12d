/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Jumps past whole blocks, to a label before a _Defer, and within a deferred
   block are legal.  (T2)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
past_a_block (void)
{
  goto target;
  {
    _Defer say ("no");
  }
target:
  say ("t");
  return 1;
}

static NOINLINE int
to_a_label_before (int n)
{
  goto target;
  {
    say ("no");
  target:
    _Defer say ("d");
  }
  if (n-- > 0)
    goto target;
  say ("e");
  return 1;
}

static NOINLINE int
out_before_it (void)
{
  {
    goto target;
    _Defer say ("no");
  }
target:
  say ("t");
  return 1;
}

static NOINLINE int
inside (int n)
{
  _Defer
    {
      goto one;
    two:
      say ("2");
      goto three;
    one:
      say ("1");
      if (n)
	goto two;
    three:
      say ("3");
    }
  _Defer switch (n) { case 0: case 1: break; }
  return n;
}

static NOINLINE void
between_cases (int n)
{
  switch (n)
    {
    case 1:
      {
	_Defer say ("d");
	say ("1");
	break;
      }
    case 2:
    case 3:;
      _Defer say ("e");
      say ("3");
    }
}

int
main (void)
{
  past_a_block ();
  expect ("t");
  to_a_label_before (1);
  expect ("dde");
  out_before_it ();
  expect ("t");
  inside (1);
  expect ("123");
  between_cases (1);
  between_cases (3);
  expect ("1d3e");
  return 0;
}
