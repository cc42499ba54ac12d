/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic calls the functions of the attribute cleanup in each frame that it
   passes, in one order with block-scoped work.  (T1, R1)  */
/* { dg-do run } */
#include "panic.h"

static void
clean (const char **text)
{
  say (*text);
}

#define CLEAN(text) const char *text __attribute__ ((__cleanup__ (clean)))

/* Without a keyword of ours.  */
static NOINLINE void
inner (int n)
{
  CLEAN (a) = "a";
  {
    CLEAN (b) = "b";
    panic_if (n);
  }
  a = "no";
}

static NOINLINE void
middle (int n)
{
  __defer say ("m");
  CLEAN (c) = "c";
  _Defer say ("d");
  CLEAN (e) = "e";
  inner (n);
  say ("no");
}

static void
outer (int n)
{
  CLEAN (o) = "o";
  __defer must_recover (n);
  middle (n);
}

int
main (void)
{
  outer (1);
  expect ("baedcmo");
  return 0;
}
