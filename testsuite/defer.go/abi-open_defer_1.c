/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call through a table of functions, deferred, gets all its arguments when
   a panic runs it, or what recovered that.  Go: test/abi/open_defer_1.go.
   (D1, D7, R3)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

struct type { int value; };
struct methods { void (*m) (struct type *, int, int, int); };
struct interface { const struct methods *methods; struct type *value; };

static void
m (struct type *t, int x, int y, int z)
{
  check (t->value == 42 && x == -1 && y == -2 && z == -3);
  say ("called");
}

static const struct methods methods = { m };
static struct type type = { 42 };
static struct interface i = { &methods, &type };

static NOINLINE void
f (int x, int y, int z)
{
  __defer i.methods->m (i.value, x, y, z);
  i.methods = 0;
  x = y = z = 0;
  __defer { say ("."); __recover (); }
  __panic ("stop");
}

static NOINLINE void
not_recovered (int x, int y, int z)
{
  i.methods = &methods;
  __defer i.methods->m (i.value, x, y, z);
  i.methods = 0;
  x = y = z = 0;
  __panic ("stop");
}

static NOINLINE void
recovers (void)
{
  __defer { check (recovers_text ("stop")); say ("."); }
  not_recovered (-1, -2, -3);
}

int
main (void)
{
  f (-1, -2, -3);
  expect (".called");
  recovers ();
  expect ("called.");
  return 0;
}
