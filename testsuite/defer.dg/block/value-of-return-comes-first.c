/* SPDX-License-Identifier: GPL-3.0-or-later */
/* return computes its value, conversions included, before the work runs.
   (T1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct large { int a[50]; };

static NOINLINE int
scalar (void)
{
  int r = 4;
  int *p = &r;
  _Defer { *p = 5; }
  return *p;
}

static NOINLINE signed char
converted (void)
{
  int wide = 300;
  _Defer wide = 0;
  return wide;
}

static NOINLINE struct large
structure (void)
{
  struct large s = { { 1, 2 } };
  _Defer s.a[1] = 9;
  return s;
}

static NOINLINE int
use (char *p)
{
  say (p);
  return p[0];
}

static NOINLINE int
buffer (void)
{
  char *p = strdup ("used");
  _Defer free (p);
  _Defer p[0] = 'F';
  return use (p);
}

int
main (void)
{
  check (scalar () == 4);
  check (converted () == 44);
  check (structure ().a[1] == 2);
  check (buffer () == 'u');
  expect ("used");
  return 0;
}
