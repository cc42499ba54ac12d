/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function that is deferred several times is the deferred call each time; the
   first that asks gets the panic, the others NULL.  (R2, R3)  */
/* { dg-do run } */
#include "panic.h"

static void
asks (void)
{
  say (__recover () ? "r" : "n");
}

static void
asks_if (int yes)
{
  if (!yes)
    say ("-");
  else
    say (__recover () ? "r" : "n");
}

static void
twice (int n)
{
  __defer asks ();
  __defer asks ();
  panic_if (n);
}

static void
not_the_first_time (int n)
{
  __defer asks_if (1);
  __defer asks_if (1);
  __defer asks_if (0);
  __defer asks_if (0);
  panic_if (n);
}

static void
in_a_loop (int n)
{
  for (int i = 0; i < 5; i++)
    __defer asks_if (i < 3);
  panic_if (n);
}

int
main (void)
{
  twice (1);
  expect ("rn");
  not_the_first_time (1);
  expect ("--rn");
  in_a_loop (1);
  expect ("--rnn");
  return 0;
}
