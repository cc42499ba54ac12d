/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred function that calls itself is the deferred call only the first
   time: the calls within get NULL, before it asks and after.  (R2)  */
/* { dg-do run } */
#include "panic.h"

static void
asks_first (int depth)
{
  const struct defer_panic *p = __recover ();
  say (p ? "r" : "n");
  if (depth > 0)
    asks_first (depth - 1);
}

static void
asks_last (int depth)
{
  if (depth > 0)
    asks_last (depth - 1);
  say (__recover () ? "r" : "n");
}

static void ping (int depth);

static NOINLINE void
pong (int depth)
{
  ping (depth - 1);
  say (__recover () ? "R" : "N");
}

static NOINLINE void
ping (int depth)
{
  if (depth > 0)
    pong (depth - 1);
  say (__recover () ? "r" : "n");
}

static void
f (void (*what) (int), int n)
{
  __defer what (n);
  panic_if (n);
  say ("no");
}

static void
g (int which, int n)
{
  if (which)
    __defer asks_first (n);
  else
    __defer asks_last (n);
  panic_if (n);
  say ("no");
}

int
main (void)
{
  f (asks_first, 3);
  expect ("rnnn");
  f (asks_last, 3);
  expect ("nnnr");
  f (ping, 4);
  expect ("nNnNr");
  f (pong, 4);
  expect ("nNnNnR");
  g (1, 2);
  expect ("rnn");
  g (0, 2);
  expect ("nnr");
  return 0;
}
