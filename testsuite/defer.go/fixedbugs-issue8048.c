/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fault is recovered in the function where it happens and in its caller,
   where a path not taken would have set the pointer.
   Go: test/fixedbugs/issue8048.go; what the collector makes of it is left to
   the tests of the collector.  (R9, R14)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static volatile bool b;
static int number = 1;

static NOINLINE int *
choose (void)
{
  int *x = hidden (0);
  if (b)
    {
      use_stack (1);
      x = &number;
    }
  return x;
}

static NOINLINE void
faults (void)
{
  int *x = choose ();
  say_int (*x);
}

static NOINLINE void
in_the_caller (void)
{
  __defer { use_stack (100); check (recovers_fault (NULL_POINTER)); }
  faults ();
}

static NOINLINE void
in_the_function (void)
{
  int *x = hidden (0);
  __defer
    {
      use_stack (100);
      check (recovers_fault (NULL_POINTER));
      check (!x);
    }
  if (b)
    x = &number;
  say_int (*x);
}

int
main (void)
{
  defer_catch_faults ();
  in_the_caller ();
  in_the_function ();
  expect ("");
  b = true;
  faults ();
  expect ("1");
  return 0;
}
