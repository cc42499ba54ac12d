/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fault while a large struct is cleared, or copied, is recovered: also where
   the compiler calls memset and memcpy for that, which it believes never throw.
   Go: test/fixedbugs/issue73748a.go, issue73748b.go.  (R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

struct t { long a[16]; };
struct large { long a[1 << 14]; };

static struct large object;

static NOINLINE void
clears (void)
{
  __defer { check (recovers_fault (NULL_POINTER)); say ("1"); }
  *(struct t *) hidden (0) = (struct t) { { 0 } };
}

static NOINLINE void
copies (void)
{
  __defer { check (recovers_fault (NULL_POINTER)); say ("2"); }
  *(struct t *) hidden (0) = *(struct t *) hidden (&object);
}

static NOINLINE void
copies_from (void)
{
  __defer { check (recovers_fault (NULL_POINTER)); say ("3"); }
  *(struct t *) hidden (&object) = *(struct t *) hidden (0);
}

static NOINLINE void
clears_large (void)
{
  __defer { check (recovers_fault (NULL_POINTER)); say ("4"); }
  *(struct large *) hidden (0) = (struct large) { { 0 } };
}

static NOINLINE void
copies_large (void)
{
  __defer { check (recovers_fault (NULL_POINTER)); say ("5"); }
  *(struct large *) hidden (0) = *(struct large *) hidden (&object);
}

static NOINLINE void
compares (void)
{
  __defer { check (recovers_fault (NULL_POINTER)); say ("6"); }
  if (memcmp (hidden (0), &object, sizeof object) == 0)
    say ("not here");
}

static NOINLINE void
measures (void)
{
  __defer { check (recovers_fault (NULL_POINTER)); say ("7"); }
  say_int ((int) strlen (hidden (0)));
}

int
main (void)
{
  defer_catch_faults ();
  clears ();
  copies ();
  copies_from ();
  clears_large ();
  copies_large ();
  compares ();
  measures ();
  expect ("1234567");
  return 0;
}
