/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic is recovered once: asked again, the same work and all later work get
   NULL.  (R2, R3)  */
/* { dg-do run } */
#include "panic.h"

static void
asks_three_times (void)
{
  for (int i = 0; i < 3; i++)
    say (__recover () ? "r" : "n");
}

static void
f (int n)
{
  __defer asks_three_times ();
  __defer { say (__recover () ? "no" : "n"); }
  __defer
    {
      say (__recover () ? "r" : "no");
      say (__recover () ? "no" : "n");
      {
	say (__recover () ? "no" : "n");
      }
    }
  panic_if (n);
}

static void
g (int n)
{
  __defer { say (__recover () ? "no" : "n"); }
  __defer asks_three_times ();
  panic_if (n);
}

int
main (void)
{
  f (1);
  expect ("rnnnnnn");
  g (1);
  expect ("rnnn");
  return 0;
}
