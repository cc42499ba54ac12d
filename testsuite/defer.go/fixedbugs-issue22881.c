/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the right side of an assignment faults, the left side keeps its value.
   Go: test/fixedbugs/issue22881.go, with arrays in place of maps.
   (R9, R14)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static int *null;
static volatile int zero;

static void f0 (int *m) { m[0] = *null; }
static void f1 (int *m) { m[0] += *null; }
static void f6 (int *m) { m[0] /= zero; }
static void f7 (int *m) { m[0] = null[7]; }
static void f8 (int *m) { m[0] %= zero; }

static NOINLINE void
runs (void (*f) (int *), int *m)
{
  __defer { check (__recover ()); }
  f (m);
  say ("not here");
}

int
main (void)
{
  void (*const functions[]) (int *) = { f0, f1, f6, f7, f8 };
  defer_catch_faults ();
  null = hidden (0);
  for (int i = 0; i < 5; i++)
    {
      int m[1] = { 17 };
      runs (functions[i], m);
      check (m[0] == 17);
    }
  expect ("");
  return 0;
}
