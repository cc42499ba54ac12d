/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Errors of the machine, caught in several threads one after another; what is
   printed of one that is not; that a stack overflow is never recovered.
   Go: runtime/crash_test.go and crash_cgo_test.go.  (R7, R9, R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the faults" } */
/* { dg-options "-Wall -Wextra -g -fplugin-arg-defer-faults" } */
#include <pthread.h>
#include "go.h"
#include "child.h"

static int *null;

static NOINLINE void
test (const char *name)
{
  __defer
    {
      if (__recover ())
        fprintf (stderr, " recovered");
      fprintf (stderr, " done\n");
    }
  fprintf (stderr, "%s:", name);
  touch (&(int) { *null });
  fprintf (stderr, "not here\n");
}

static void *
test_starts (void *name)
{
  test (name);
  return 0;
}

static void
test_in_new_thread (const char *name)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, test_starts, (void *) name) == 0);
  check (pthread_join (thread, 0) == 0);
}

static void
crash (void)
{
  test ("main");
  test_in_new_thread ("new-thread");
  test_in_new_thread ("second-new-thread");
  test ("main-again");
}

/* The stack of a fault in a function that is inlined.  */
struct point { int *x, *y; };

static inline __attribute__ ((__always_inline__)) void
negate (struct point *p)
{
  *p->x = *p->x * -1;
  *p->y = *p->y * -1;
}

static NOINLINE void
panic_inlined (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_fault (p, NULL_POINTER));
      defer_panic_print (p, stderr);
    }
  negate (hidden (0));
}

/* Uncaught, below a function of the C library that calls back.  */
static int
panic_callback (const void *a, const void *b)
{
  return *null - (a < b);
}

static NOINLINE void
panic_in_callback (void)
{
  int numbers[] = { 2, 1 };
  qsort (numbers, 2, sizeof *numbers, panic_callback);
  touch (numbers);
}

/* The deferred work of a fault fails, too.  */
static void
defer_fatal (void)
{
  __defer { touch (&(int) { *null }); }
  touch (&(int) { null[1] });
}

static void
repanicked_fault (void)
{
  __defer { __panic (__recover ()); }
  touch (&(int) { *null });
}

static NOINLINE int
recurses (int n)
{
  volatile char pad[65536];
  pad[n % 65536] = 1;
  return n < 0 ? 0 : pad[0] + recurses (n + 1) + pad[1];
}

static void
stack_overflow (void)
{
  __defer { __recover (); fprintf (stderr, "not here\n"); }
  recurses (0);
}

int
main (void)
{
  const char *frames;

  defer_catch_faults ();
  null = hidden (0);
  ends (crash, 0, 0,
        "main: recovered done\nnew-thread: recovered done\n"
        "second-new-thread: recovered done\nmain-again: recovered done\n");

  child_run (panic_inlined, 0);
  check (child_status == 0);
  frames = frame_after (child_text, "negate");
  frame_after (frames, "panic_inlined");

  child_run (panic_in_callback, 0);
  check (child_status == 2);
  check (strncmp (child_text, "panic: " NULL_POINTER "\n",
                  sizeof "panic: " NULL_POINTER) == 0);
  frames = frame_after (child_text, "panic_callback");
  frame_after (frames, "panic_in_callback");

  child_run (defer_fatal, "none");
  check (child_status == 2);
  check (strncmp (child_text,
                  "panic: " NULL_POINTER "\n", 
                  sizeof "panic: " NULL_POINTER) == 0);
  check (strstr (child_text, "\n\tpanic: " NULL_POINTER "\n"));
  child_run (repanicked_fault, "none");
  check (child_status == 2);
  check (strncmp (child_text,
                  "panic: " NULL_POINTER " [recovered, repanicked]\n",
                  sizeof "panic: " NULL_POINTER " [recovered, repanicked]")
         == 0);

  child_run (stack_overflow, "none");
  check (child_status != 0);
  check (strstr (child_text, "fatal error: stack overflow\n"));
  check (!strstr (child_text, "not here"));
  return 0;
}
