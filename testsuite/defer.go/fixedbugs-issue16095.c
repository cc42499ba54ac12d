/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A large result variable whose address was known elsewhere is returned whole
   after a recovery: from a panic, and from a fault in an endless loop.
   Go: test/fixedbugs/issue16095.go.  (N3, N4, R14)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

struct bytes { unsigned char b[20]; };

static struct bytes *volatile sink;
static volatile int sum;

static NOINLINE void
other_memory (void)
{
  struct bytes y;
  memset (&y, 99, sizeof y);
  touch (&y);
  sink = malloc (sizeof y);
  memset (sink, 99, sizeof y);
  free (sink);
}

static NOINLINE struct bytes
f (void)
{
  __result struct bytes x;
  for (int i = 0; i < 20; i++)
    x.b[i] = (unsigned char) i;
  sink = hidden (&x);
  sink = 0;
  __defer { __recover (); }
  other_memory ();
  __panic ((void *) 0);
}

static NOINLINE struct bytes
g (int *p)
{
  __result struct bytes x;
  for (int i = 0; i < 20; i++)
    x.b[i] = (unsigned char) i;
  sink = hidden (&x);
  sink = 0;
  __defer { __recover (); }
  other_memory ();
  for (;;)
    sum = *p;
}

int
main (void)
{
  defer_catch_faults ();
  struct bytes x = f (), y = g (hidden (0));
  for (int i = 0; i < 20; i++)
    check (x.b[i] == i && y.b[i] == i);
  return 0;
}
