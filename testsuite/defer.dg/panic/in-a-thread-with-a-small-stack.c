/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Panics are raised, replaced, recovered and kept in a thread with a stack of
   16 KiB.  (R12)  */
/* { dg-do run } */
/* { dg-no-valgrind "kept panics live as long as the process" } */
#include <limits.h>
#include <pthread.h>
#include "panic.h"

static const struct defer_panic *kept;

static NOINLINE void
inner (int n)
{
  __defer panic_if (n + 1);
  for (int i = 0; i < 3; i++)
    __defer { check (n); }
  panic_if (n);
}

static int
f (int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (is_int (p, n + 1))
	r = 1;
    }
  inner (n);
}

static void
g (int n)
{
  __defer { kept = __recover (); }
  __panicf ("number %d", n);
}

static void *
start (void *arg)
{
  for (int i = 1; i < 100; i++)
    check (f (i));
  g (3);
  return arg;
}

int
main (void)
{
  pthread_t thread;
  pthread_attr_t attr;
  check (pthread_attr_init (&attr) == 0);
  check (pthread_attr_setstacksize (&attr, 16384) == 0);
  for (int i = 0; i < 10; i++)
    {
      check (pthread_create (&thread, &attr, start, 0) == 0);
      check (pthread_join (thread, 0) == 0);
    }
  check (is_text (kept, "number 3"));
  return 0;
}
