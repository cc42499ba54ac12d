/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who may recover: the deferred call or block itself, once, whatever it is
   called through and however large its frame and its arguments are; nobody that
   it calls.  Go: test/recover.go.  (R2, R3, R15, N3)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
/* { dg-torture "" } */
#include <stdarg.h>
#include "go.h"

static NOINLINE const struct defer_panic *
called_by_it (void)
{
  return __recover ();
}

static void
only_the_second (const struct defer_panic *p1, const struct defer_panic *p2,
                 const struct defer_panic *p3, int n)
{
  check (!p1);
  check (is_int (p2, n));
  check (!p3);
}

static void
stops (int n)
{
  const struct defer_panic *p1 = called_by_it (), *p2 = __recover ();
  only_the_second (p1, p2, __recover (), n);
  say ("r");
}

static void
finds_none (void)
{
  check (!__recover ());
  say ("n");
}

static void
calls_one (void)
{
  finds_none ();
}

static void
recurses (int n)
{
  if (n == 0)
    recurses (1);
  else
    finds_none ();
}

static void
recurses_itself (int n)
{
  if (n == 0)
    recurses_itself (1);
  else
    check (!__recover ());
}

static NOINLINE void
functions (void)
{
  __defer finds_none ();
  __defer stops (1);
  __defer calls_one ();
  __defer recurses (0);
  __defer recurses_itself (0);
  __panic (1);
}

static NOINLINE void
blocks (void)
{
  __defer { check (!__recover ()); }
  __defer
    {
      finds_none ();
      check (recovers_int (1));
      check (!__recover ());
    }
  __defer { finds_none (); }
  __panic (1);
}

/* The closest thing to Go's closures as deferred calls.  */
static NOINLINE void
nested_functions (void)
{
  int recovered = 0;
  void recovers (int n)
  {
    finds_none ();
    check (recovers_int (n));
    recovered++;
  }
  void does_not (void)
  {
    check (!__recover ());
    check (recovered == 1);
  }
  __defer does_not ();
  __defer recovers (1);
  __panic (1);
}

static NOINLINE void
too_early (void)
{
  __defer stops (2);
  __defer __recover ();
  __panic (2);
}

static NOINLINE void
in_a_block (void)
{
  __defer finds_none ();
  __defer { __recover (); }
  __panic (3);
}

static NOINLINE void
deferred_in_a_block (void)
{
  __defer finds_none ();
  __defer { __defer __recover (); }
  __panic (4);
}

/* What F () panics with, else OTHERWISE.  */
static NOINLINE int
attempt (void (*f) (void), int otherwise)
{
  __result int n = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (p)
        n = (int) p->value.i;
    }
  __defer f ();
  return otherwise;
}

static NOINLINE int
attempt_assigning (void (*f) (void), int otherwise)
{
  __result int n = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (p)
        n = (int) p->value.i;
    }
  __defer f ();
  n = otherwise;
}

static void
panics (void)
{
  __panic (5);
}

static void
does_nothing (void)
{
}

static NOINLINE void
results (void)
{
  check (attempt (panics, 55) == 5);
  check (attempt (does_nothing, 55) == 55);
  check (attempt_assigning (panics, 55) == 5);
  check (attempt_assigning (does_nothing, 55) == 55);
}

static NOINLINE void
large_frame (bool must)
{
  int x[100000];
  x[0] = x[99999] = 1;
  touch (x);
  check (must == !!__recover ());
}

static NOINLINE void
large_frames (void)
{
  __defer large_frame (false);
  __defer large_frame (true);
  __panic (6);
}

static NOINLINE void
large_frames_of_blocks (void)
{
  __defer
    {
      int x[100000];
      touch (x);
      check (!__recover ());
    }
  __defer
    {
      int x[100000];
      touch (x);
      check (recovers_text ("large"));
    }
  __panic ("large");
}

static NOINLINE void
rest_runs (void)
{
  __defer say (".");
  __defer stops (7);
  __panic (7);
}

static void
add (int *sum, int count, ...)
{
  va_list ap;
  *sum = 0;
  va_start (ap, count);
  while (count--)
    *sum += va_arg (ap, int);
  va_end (ap);
  if (__recover ())
    *sum += 100;
}

static NOINLINE int
variadic (void)
{
  __result int r = 0;
  __defer add (&r, 3, 1, 2, 3);
  __panic (0);
}

static NOINLINE int
variadic_without (void)
{
  __result int r = 0;
  __defer add (&r, 3, 4, 5, 6);
  return r;
}

/* Go's methods: through a table of functions, with receivers of all sizes.  */

struct word { long x; };
struct none { char x; };
struct pair { const char *x, *y; };
struct large { char x[8192]; };

static void
recovers_by_pointer (struct word *w)
{
  const struct defer_panic *p1 = called_by_it (), *p2 = __recover ();
  only_the_second (p1, p2, __recover (), (int) w->x);
}

static void
by_word (struct word w)
{
  const struct defer_panic *p1 = called_by_it (), *p2 = __recover ();
  only_the_second (p1, p2, __recover (), (int) w.x);
}

static void
by_none (struct none w)
{
  const struct defer_panic *p1 = called_by_it (), *p2 = __recover ();
  only_the_second (p1, p2, __recover (), w.x);
}

static NOINLINE void
panics_within (void)
{
  __defer { check (recovers_int (112)); }
  __panic (112);
}

static void
by_none_deeper (struct none w)
{
  panics_within ();
  const struct defer_panic *p1 = called_by_it (), *p2 = __recover ();
  only_the_second (p1, p2, __recover (), w.x);
}

static void
by_pair (struct pair w)
{
  check (strcmp (w.x, "x") == 0 && strcmp (w.y, "y") == 0);
  const struct defer_panic *p1 = called_by_it (), *p2 = __recover ();
  only_the_second (p1, p2, __recover (), 12);
}

static void
by_large (struct large w)
{
  check (w.x[0] == 13 && w.x[8191] == 31);
  const struct defer_panic *p1 = called_by_it (), *p2 = __recover ();
  only_the_second (p1, p2, __recover (), 13);
}

static void
by_large_in_large (struct large w)
{
  char x[8192];
  memcpy (x, w.x, sizeof x);
  touch (x);
  check (x[0] == 13 && x[8191] == 31);
  const struct defer_panic *p1 = called_by_it (), *p2 = __recover ();
  only_the_second (p1, p2, __recover (), 14);
}

static struct
{
  void (*pointer) (struct word *);
  void (*word) (struct word);
  void (*none) (struct none);
  void (*none_deeper) (struct none);
  void (*pair) (struct pair);
  void (*large) (struct large);
  void (*large_in_large) (struct large);
} volatile table = { recovers_by_pointer, by_word, by_none, by_none_deeper,
                     by_pair, by_large, by_large_in_large };

static NOINLINE void
method_of_pointer (void)
{
  struct word w = { 9 };
  __defer table.pointer (&w);
  __panic (9);
}

static NOINLINE void
method_of_word (void)
{
  __defer table.word ((struct word) { 10 });
  __panic (10);
}

static NOINLINE void
method_of_none (void)
{
  __defer table.none ((struct none) { 11 });
  __panic (11);
}

static NOINLINE void
method_of_none_deeper (void)
{
  __defer table.none_deeper ((struct none) { 111 });
  __panic (111);
}

static NOINLINE void
method_of_pair (void)
{
  __defer table.pair ((struct pair) { "x", "y" });
  __panic (12);
}

static NOINLINE void
method_of_large (void)
{
  struct large w = { { 0 } };
  w.x[0] = 13;
  w.x[8191] = 31;
  __defer table.large (w);
  w.x[0] = 0;
  __panic (13);
}

static NOINLINE void
method_of_large_in_large (void)
{
  struct large w = { { 0 } };
  w.x[0] = 13;
  w.x[8191] = 31;
  __defer table.large_in_large (w);
  w.x[0] = 0;
  __panic (14);
}

static void (*volatile calls) (void (*) (void));
static void (*volatile is_called) (void);

static void
call (void (*f) (void))
{
  f ();
}

static NOINLINE void
called_through_another (void)
{
  calls = call;
  is_called = finds_none;
  __defer stops (16);
  __defer calls (is_called);
  __panic (16);
}

int
main (void)
{
  functions ();
  expect ("nnrn");
  blocks ();
  expect ("nn");
  nested_functions ();
  expect ("n");
  too_early ();
  expect ("r");
  in_a_block ();
  expect ("n");
  deferred_in_a_block ();
  expect ("n");
  results ();
  large_frames ();
  large_frames_of_blocks ();
  rest_runs ();
  expect ("r.");
  check (variadic () == 106);
  check (variadic_without () == 15);
  method_of_pointer ();
  method_of_word ();
  method_of_none ();
  method_of_none_deeper ();
  method_of_pair ();
  method_of_large ();
  method_of_large_in_large ();
  called_through_another ();
  expect ("nr");
  return 0;
}
