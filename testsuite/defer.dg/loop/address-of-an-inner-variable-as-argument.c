/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred call with the address of a variable of an inner scope: the
   variable lives until the call has run.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct resource { int id; char pad[100]; };

static NOINLINE void
destroy (struct resource *r)
{
  for (int i = 0; i < 100; i++)
    check (r->pad[i] == 'p');
  say_int (r->id);
}

static NOINLINE void
init (struct resource *r, int id)
{
  memset (r->pad, 'p', sizeof r->pad);
  r->id = id;
}

static NOINLINE void
use (char *p)
{
  memset (p, 'q', 200);
}

static NOINLINE void
f (int which)
{
  if (which & 1)
    {
      struct resource r;
      init (&r, 1);
      __defer destroy (&r);
    }
  if (which & 2)
    {
      struct resource r;
      init (&r, 2);
      __defer { destroy (&r); }
    }
  {
    char other[200];
    use (other);
  }
}

int
main (void)
{
  f (3);
  expect ("21");
  f (1);
  expect ("1");
  return 0;
}
