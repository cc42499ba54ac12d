/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor through functions that do nothing but call another, reached by pointers:
   with the object by value, and by reference.
   Go: test/fixedbugs/issue73917.go, issue73920.go.  (R2, R14)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
/* { dg-torture "" } */
#include "go.h"

struct t { int n; };
struct s { struct t *t; };

static NOINLINE void
calls_recover (void)
{
  if (__recover ())
    say ("recovered");
}

static NOINLINE void
method (struct t *t)
{
  touch (t);
  calls_recover ();
}

static NOINLINE void
wraps (struct s s)
{
  method (s.t);
}

static NOINLINE void
wraps_pointer (struct s *s)
{
  method (s->t);
}

static struct t t;
static struct s s = { &t };
static void (*volatile fn) (struct s) = wraps;
static void (*volatile fn_pointer) (struct s *) = wraps_pointer;

static void
panics (void)
{
  __defer fn (s);
  __defer fn_pointer (&s);
  __panic ("XXX");
}

int
main (void)
{
  must_panic (panics);
  expect ("");
  return 0;
}
