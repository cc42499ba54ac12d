/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Errors of the machine become panics of their kind, with their text.
   Go: test/recover3.go, as far as C has such errors.  (R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the faults" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static volatile int zero, sum;
static volatile long long zero64;
static int (*p)[10], (*q)[10000];

static NOINLINE void
panics (void (*f) (void), const char *text)
{
  __defer { check (recovers_fault (text)); }
  f ();
  check (false);
}

static void divides (void) { sum = 1 / zero; }
static void divides64 (void) { sum = (int) (1 / zero64); }
static void takes_rest (void) { sum = 1 % zero; }
static void reads (void) { sum = (*p)[0]; }
static void reads_second (void) { sum = (*p)[1]; }
static void reads_far (void) { sum = (*q)[5000]; }
static void writes (void) { (*p)[0] = sum; }

int
main (void)
{
  defer_catch_faults ();
  p = hidden (0);
  q = hidden (0);
  panics (divides, DIVIDE);
  panics (divides64, DIVIDE);
  panics (takes_rest, DIVIDE);
  panics (reads, NULL_POINTER);
  panics (reads_second, NULL_POINTER);
  panics (reads_far, NULL_POINTER);
  panics (writes, NULL_POINTER);
  return 0;
}
