/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred call with the address of a variable of the loop body: each
   iteration's variable lives until its call has run.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct resource { int id, open; };

static NOINLINE void
destroy (struct resource *r)
{
  check (r->open == 1);
  r->open = 0;
  say_int (r->id);
}

static NOINLINE void
show (const char *text)
{
  say (text);
}

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      struct resource r = { i, 0 };
      char text[8];
      __defer destroy (&r);
      __defer show (text);
      sprintf (text, "t%d-", i);
      r.open = 1;
    }
}

int
main (void)
{
  f (3);
  expect ("t2-2t1-1t0-0");
  return 0;
}
