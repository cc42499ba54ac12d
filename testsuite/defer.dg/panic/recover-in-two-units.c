/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The function that panics, the one that defers and the one that recovers may
   be in different units, also where the linker optimises them together.
   (R2, R14)  */
/* { dg-do run } */
/* { dg-unit "" } */
/* { dg-unit "" } */
#include "panic.h"

void stops (int n);
void calls_it (int n);
void tail_calls_it (int n);
void panics (int n);
void defers (int n, void (*f) (int));

#if UNIT == 2

void
stops (int n)
{
  const struct defer_panic *p = __recover ();
  if (n)
    check (is_int (p, n));
  else
    check (!p);
}

void
panics (int n)
{
  if (n)
    __panic (n);
}

void
defers (int n, void (*f) (int))
{
  __defer f (n);
  __defer tail_calls_it (0);
  panics (n);
}

#else

void
calls_it (int n)
{
  stops (n);
  say ("c");
}

void
tail_calls_it (int n)
{
  stops (n);
}

static void
f (int n)
{
  __defer stops (n);
  __defer tail_calls_it (0);
  __defer calls_it (0);
  for (int i = 0; i < 2; i++)
    __defer calls_it (0);
  panics (n);
}

static void
g (int n)
{
  for (int i = 0; i < 2; i++)
    __defer stops (i * n);
  panics (n);
}

static void
through (int n, void (*f) (int))
{
  __defer must_recover (n);
  defers (n, f);
}

static void
nothing (int n)
{
  (void) n;
}

int
main (void)
{
  f (1);
  expect ("ccc");
  g (2);
  defers (3, stops);
  through (4, nothing);
  return 0;
}

#endif
