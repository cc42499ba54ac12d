/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Panics within deferred work, and who may recover which of them.
   Go: test/recover1.go.  (R2, R4, R15, D11)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

static void
finds_none (void)
{
  check (!__recover ());
  say ("n");
}

static void
stops (int n)
{
  finds_none ();
  check (recovers_int (n));
  check (!__recover ());
  say_int (n);
}

static NOINLINE void
nested (void)
{
  __defer stops (1);
  __defer
    {
      __defer stops (2);
      __panic (2);
    }
  __panic (1);
}

static NOINLINE void
one_after_the_other (void)
{
  __defer finds_none ();
  __defer
    {
      check (recovers_int (2));
      __defer stops (3);
      __panic (3);
    }
  __panic (2);
}

static NOINLINE void
one_after_the_other_unseen (void)
{
  __defer finds_none ();
  __defer
    {
      __recover ();
      __defer stops (3);
      __panic (3);
    }
  __panic (2);
}

static NOINLINE void
single (void)
{
  __defer finds_none ();
  __defer { __recover (); }
  __panic (4);
}

static NOINLINE void
single_by_defer (void)
{
  __defer finds_none ();
  __defer { __defer __recover (); }
  __panic (5);
}

/* The deferred `__recover' runs as the block ends in the ordinary way, since
   stops has stopped the inner panic: so it stops the outer one.  */
static NOINLINE void
deferred_recover_last (void)
{
  __defer finds_none ();
  __defer
    {
      __defer __recover ();
      __defer stops (3);
      __panic (3);
    }
  __panic (2);
}

/* Here the inner panic runs it, and it does nothing.  */
static NOINLINE void
deferred_recover_first (void)
{
  __defer stops (2);
  __defer
    {
      __defer stops (3);
      __defer __recover ();
      __panic (3);
    }
  __panic (2);
}

int
main (void)
{
  nested ();
  expect ("n2n1");
  one_after_the_other ();
  expect ("n3n");
  one_after_the_other_unseen ();
  expect ("n3n");
  single ();
  expect ("n");
  single_by_defer ();
  expect ("n");
  deferred_recover_last ();
  expect ("n3n");
  deferred_recover_first ();
  expect ("n3n2");
  return 0;
}
