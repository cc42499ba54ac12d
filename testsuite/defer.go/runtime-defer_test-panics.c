/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What panics do to deferred work, and deferred work to panics.
   Go: runtime/defer_test.go; what is about defer alone is runtime-defer_test.c.
   (R1, R2, R3, R4, R5, D11, D12)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
/* { dg-torture "" } */
#include "go.h"

/* A function that ends by a panic for certain.  */
static NOINLINE void
unconditional (void)
{
  __defer { check (recovers_text ("unconditional")); say ("r"); }
  __panic ("unconditional");
}

/* Open-coded work beside that of a loop: each recovers its own.  */
static volatile int three = 3;

static NOINLINE void
open_coded (int n)
{
  __defer { check (recovers_text ("open")); say ("o"); }
  if (n > 2)
    __panic ("open");
}

static NOINLINE void
loop_then_open (void)
{
  for (;;)
    {
      __defer { check (recovers_text ("loop")); say ("l"); }
      if (three > 2)
        break;
    }
  open_coded (47);
  __panic ("loop");
}

static NOINLINE void
open_then_loop (void)
{
  open_coded (47);
  for (;;)
    {
      __defer { check (recovers_text ("loop")); say ("l"); }
      if (three > 2)
        break;
    }
  __panic ("loop");
}

/* The second panic ends the first: nothing is left to recover.  */
static NOINLINE void
aborted (void)
{
  __defer { check (!__recover ()); say ("n"); }
  __defer { check (recovers_text ("panic2")); say ("r"); }
  __defer { __panic ("panic2"); }
  __panic ("panic1");
}

/* A block that the panic's block defers is not run by the panic.  */
static NOINLINE void
matching (void)
{
  __defer { check (recovers_text ("panic1")); say ("r"); }
  __defer
    {
      __defer { check (!__recover ()); say ("n"); }
    }
  __panic ("panic1");
}

/* Panics that are raised again in each of many functions.  */
static NOINLINE void
interpreter (int level, int levels, int handler)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (p)
        {
          check (p->kind == DEFER_INT);
          if (p->value.i != level)
            __panic (p);
          say_int (level);
        }
    }
  if (level + 1 < levels)
    interpreter (level + 1, levels, handler);
  else
    __panic (handler);
}

static volatile unsigned saved;

static NOINLINE void
recurse (int level, int levels)
{
  unsigned a[40];
  memset (a, 0xff, sizeof a);
  touch (a);
  if (level + 1 == levels)
    __panic ("recurse");
  saved = a[4];
  if (saved)
    recurse (level + 1, levels);
}

static NOINLINE void
recurse_and_recover (void)
{
  __defer { check (recovers_text ("recurse")); }
  recurse (0, 10);
}

static NOINLINE void
raised_again (void)
{
  interpreter (0, 6, 2);
  recurse_and_recover ();
  interpreter (0, 5, 1);
  recurse_and_recover ();
  interpreter (0, 6, 3);
  recurse_and_recover ();
}

/* Issue 43921: a panic recovered within deferred work leaves the one that runs
   the work as it is; with a record in the same function.  */
static NOINLINE void
inner_beside_a_record (void)
{
  for (;;)
    {
      __defer { say ("l"); }
      break;
    }
  __defer
    {
      __defer { check (recovers_int (4)); }
      __panic (4);
    }
  __panic (1);
}

static NOINLINE void
issue_43921 (void)
{
  __defer { check (recovers_int (1)); say ("r"); }
  inner_beside_a_record ();
}

/* Issue 43920: deferred panics that replace others, three blocks deep.  */
static NOINLINE void
panics_4 (void)
{
  __panic (4);
}

static NOINLINE void
step_and_panic (void)
{
  __defer say ("1");
  __panic (1);
}

static NOINLINE void
issue_43920 (void)
{
  __defer { check (recovers_int (1)); say ("r"); }
  __defer
    {
      __defer
        {
          __defer
            {
              __defer { check (recovers_int (5)); say ("5"); }
              __defer __panic (5);
              panics_4 ();
            }
        }
      __defer { check (recovers_int (3)); say ("3"); }
      __defer __panic (3);
    }
  step_and_panic ();
}

/* Issue 43941: recovered panics in one function, and then another one: all
   deferred work of all functions runs, in order.  */
static NOINLINE void
replaces (void)
{
  __defer
    {
      __defer { check (recovers_int (3)); say ("3"); }
      __defer __panic (3);
      __panic (2);
    }
  __defer { check (recovers_int (1)); say ("1"); }
  __defer __panic (1);
}

static NOINLINE void
three_functions (void)
{
  replaces ();
  __defer { }
  __defer { }
  __defer say ("c");
  __defer say ("b");
  say ("a");
}

static NOINLINE void
panics_deep (void)
{
  __defer say ("d");
  __panic (4);
}

static NOINLINE void
passes (void)
{
  __defer say ("f");
  __defer say ("e");
  panics_deep ();
  __defer { }
  __defer __panic (-1);
  __defer say ("not here");
  __defer { }
}

static NOINLINE void
issue_43941 (void)
{
  __defer { say ("g"); check (recovers_int (4)); }
  three_functions ();
  passes ();
}

int
main (void)
{
  unconditional ();
  expect ("r");
  loop_then_open ();
  expect ("ol");
  open_then_loop ();
  expect ("ol");
  aborted ();
  expect ("rn");
  matching ();
  expect ("nr");
  raised_again ();
  expect ("213");
  issue_43921 ();
  expect ("lr");
  issue_43920 ();
  expect ("135r");
  issue_43941 ();
  expect ("13abcdefg");
  return 0;
}
