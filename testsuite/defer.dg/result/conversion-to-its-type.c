/* SPDX-License-Identifier: GPL-3.0-or-later */
/* return e converts e to the result's type before the deferred work sees it.
   (N2)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE signed char
narrow (int n)
{
  __result signed char r = 0;
  __defer { say_int (r); r++; }
  return n;
}

static NOINLINE _Bool
truth (int n)
{
  __result _Bool r = 0;
  __defer { say_int (r); }
  return n;
}

static NOINLINE double
wide (int n)
{
  __result double r = 0;
  __defer { r /= 2; }
  return n;
}

static NOINLINE const char *
pointer (char *p)
{
  __result const char *r = 0;
  __defer { r++; }
  return p;
}

int
main (void)
{
  char text[] = "abc";
  check (narrow (300) == 45);
  check (truth (8) == 1);
  expect ("441");
  check (wide (5) == 2.5);
  check (pointer (text) == text + 1);
  return 0;
}
