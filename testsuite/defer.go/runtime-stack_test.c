/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work with large arguments, at every alignment of the stack and in
   threads, writes where it should; panics within deferred work that goes deep.
   Go: runtime/stack_test.go.  (D1, R1, R4, R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include <pthread.h>
#include "go.h"

struct big { char bytes[4096]; };

static NOINLINE void
set (int *p, int value, struct big b)
{
  check (b.bytes[4095] == 7);
  *p = value;
}

static void exits (void) { pthread_exit (0); }
static void panics (void) { __panic (1); }

static NOINLINE int
use_stack_and_call (int n, void (*f) (void))
{
  volatile char pad[64];
  pad[n % 64] = 1;
  if (n == 0)
    f ();
  else
    use_stack_and_call (n - 1, f);
  return pad[n % 64];
}

static int outcome;

static void *
starts_exit (void *depth)
{
  int y = 0;
  __defer { check (!__recover ()); outcome = y; }
  __defer set (&y, 42, (struct big) { .bytes[4095] = 7 });
  use_stack_and_call (*(int *) depth, exits);
  return 0;
}

static void *
starts_panic (void *depth)
{
  int y = 0;
  __defer { outcome = recovers_int (1) ? y : -1; }
  __defer set (&y, 42, (struct big) { .bytes[4095] = 7 });
  use_stack_and_call (*(int *) depth, panics);
  return depth;
}

static void
in_threads (void *(*start) (void *))
{
  for (int i = 0; i < 100; i++)
    {
      pthread_t thread;
      outcome = 0;
      check (pthread_create (&thread, 0, start, &i) == 0);
      check (pthread_join (thread, 0) == 0);
      check (outcome == 42);
    }
}

/* A fault in a leaf function of a function that recovers.  */
static int *null;

static NOINLINE void
leaf (void)
{
  *null = 0;
}

static NOINLINE void
calls_leaf (void)
{
  __defer { check (recovers_fault (NULL_POINTER)); use_stack (500); }
  leaf ();
}

/* Panics in deferred work, each deeper than the last.  */
static NOINLINE void
innermost (void)
{
  __defer { check (recovers_int (3)); use_stack (100); say ("3"); }
  __panic (3);
}

static NOINLINE void
inner (void)
{
  __defer
    {
      check (recovers_int (2));
      use_stack (100);
      use_stack_and_call (200, innermost);
      say ("2");
    }
  __panic (2);
}

static NOINLINE void
outer (void)
{
  __defer
    {
      check (recovers_int (1));
      use_stack (100);
      use_stack_and_call (100, inner);
      say ("1");
    }
  __panic (1);
}

static NOINLINE void
far (void)
{
  __defer { use_stack (1000); say ("f"); }
  __defer { check (recovers_int (1)); }
  use_stack_and_call (1000, panics);
}

static NOINLINE void
near (void)
{
  __defer { check (recovers_text ("test panic")); say ("n"); }
  use_stack (32);
  __panic ("test panic");
}

int
main (void)
{
  defer_catch_faults ();
  null = hidden (0);
  in_threads (starts_exit);
  in_threads (starts_panic);
  calls_leaf ();
  outer ();
  expect ("321");
  far ();
  expect ("f");
  near ();
  expect ("n");
  return 0;
}
