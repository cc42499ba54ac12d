/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call through a table of functions, deferred, gets all its arguments when
   unwinding runs it.  Go: test/abi/open_defer_1.go.  (D1, D7)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <pthread.h>
#include "check.h"

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
  __defer { say ("."); }
  pthread_exit (0);
}

static void *
start (void *arg)
{
  f (-1, -2, -3);
  return arg;
}

int
main (void)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, start, 0) == 0);
  check (pthread_join (thread, 0) == 0);
  expect (".called");
  return 0;
}
