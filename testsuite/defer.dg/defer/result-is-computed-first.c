/* SPDX-License-Identifier: GPL-3.0-or-later */
/* return evaluates its expression before deferred work runs, and without a
   result variable that is what the caller gets.  (D8)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct large { int a[50]; };
static int global;

static NOINLINE int
scalar (void)
{
  int x = 1;
  __defer { x = 2; }
  return x;
}

static NOINLINE int
of_global (void)
{
  __defer { global = 9; }
  global = 4;
  return global;
}

static NOINLINE int
through_pointer (void)
{
  int *p = malloc (sizeof *p);
  __defer free (p);
  __defer { *p = 0; }
  *p = 5;
  return *p;
}

static NOINLINE struct large
structure (void)
{
  struct large s = { { 1, 2, 3 } };
  __defer { s.a[1] = 77; }
  return s;
}

static NOINLINE double _Complex
complex_value (void)
{
  double _Complex z = 3;
  __defer { z = 4; }
  return z;
}

static NOINLINE int
order (void)
{
  __defer say ("d");
  return (say ("r"), 6);
}

int
main (void)
{
  struct large s = structure ();
  check (scalar () == 1);
  check (of_global () == 4 && global == 9);
  check (through_pointer () == 5);
  check (s.a[0] == 1 && s.a[1] == 2 && s.a[2] == 3);
  check (complex_value () == 3);
  check (order () == 6);
  expect ("rd");
  return 0;
}
