/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call through a member of a struct reads the member at the statement.
   (D1)  */
/* { dg-do run } */
#include "check.h"

struct object
{
  void (*close) (struct object *);
  const char *name;
};

static void
close_it (struct object *o)
{
  say (o->name);
}

static void
close_not (struct object *o)
{
  (void) o;
  abort ();
}

static void
f (struct object *p)
{
  struct object o = { close_it, "o" };
  __defer o.close (&o);
  __defer p->close (p);
  __defer (*p).close (p);
  o.close = close_not;
  p->close = close_not;
  p->name = "q";
}

int
main (void)
{
  struct object p = { close_it, "p" };
  f (&p);
  expect ("qqo");
  return 0;
}
