/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic goes through 100 000 frames, with deferred work in each or in none,
   and is recovered.  (R12, R1)  */
/* { dg-do run } */
/* { dg-no-valgrind "it takes too long" } */
#include <pthread.h>
#include "panic.h"

enum { DEEP = 100000 };

static volatile int ran;

static NOINLINE int
bare (int n)
{
  if (n == 0)
    {
      panic_if (7);
      return 0;
    }
  return bare (n - 1) + ran;
}

static NOINLINE int
with_work (int n)
{
  __defer { ran++; }
  if (n == 0)
    {
      panic_if (7);
      return 0;
    }
  return with_work (n - 1) + ran;
}

/* Each frame's work replaces the panic.  */
static NOINLINE int
replaced (int n)
{
  __defer { ran++; if (n % 1000 == 0) panic_if (7); }
  if (n == 0)
    {
      panic_if (6);
      return 0;
    }
  return replaced (n - 1) + ran;
}

static int
recovers (int (*f) (int), int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (is_int (p, 7))
	r = 1;
    }
  f (n);
}

static void *
start (void *arg)
{
  check (recovers (bare, DEEP));
  check (recovers (with_work, DEEP));
  check (ran == DEEP + 1);
  ran = 0;
  check (recovers (replaced, DEEP));
  check (ran == DEEP + 1);
  return arg;
}

int
main (void)
{
  pthread_t thread;
  pthread_attr_t attr;
  check (pthread_attr_init (&attr) == 0);
  check (pthread_attr_setstacksize (&attr, 256 << 20) == 0);
  check (pthread_create (&thread, &attr, start, 0) == 0);
  check (pthread_join (thread, 0) == 0);
  return 0;
}
