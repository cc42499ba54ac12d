/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread that exits: its deferred work finds nothing to recover; panics in
   that work are panics, and recovering them does not stop the exit; an exit
   within deferred work ends the panic.  C's runtime.Goexit is pthread_exit, and
   a process whose threads have all exited ends with status 0.
   Go: runtime/crash_test.go, the tests of Goexit.  (R7, R8)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "the stacks of running threads count as lost" } */
#include <pthread.h>
#include "go.h"
#include "child.h"

static int value;

/* Run START in a thread; it must exit with &value.  */
static void
in_thread (void *(*start) (void *))
{
  pthread_t thread;
  void *result = 0;
  check (pthread_create (&thread, 0, start, 0) == 0);
  check (pthread_join (thread, &result) == 0);
  check (result == &value);
}

static void *
exits (void *arg)
{
  __defer { check (!__recover ()); say ("d"); }
  pthread_exit (&value);
  return arg;
}

/* The main thread exits; another one goes on.  */
static void *
goes_on (void *arg)
{
  usleep (20000);
  fprintf (stderr, "thread\n");
  return arg;
}

static void
goexit_exit (void)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, goes_on, 0) == 0);
  __defer { fprintf (stderr, "main\n"); }
  pthread_exit (0);
}

/* An exit in the deferred work of a panic.  */
static void *
exits_in_panic (void *arg)
{
  __defer { say ("d"); check (!__recover ()); }
  __defer { pthread_exit (&value); }
  __panic ("hello");
  return arg;
}

static void
goexit_in_panic (void)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, exits_in_panic, 0) == 0);
  pthread_exit (0);
}

/* A panic in the deferred work of an exit.  */
static void
panic_after_goexit (void)
{
  __defer { __panic ("hello"); }
  pthread_exit (0);
}

static NOINLINE void
recovered_panic_after_goexit (void)
{
  __defer
    {
      __defer
        {
          const struct defer_panic *p = __recover ();
          if (!p)
            __panic ("bad recover");
        }
      __panic ("hello");
    }
  pthread_exit (&value);
}

/* The panic is recovered in the function that the exit was passing.  */
static NOINLINE void
recover_before_panic_after_goexit (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (!p)
        __panic ("bad recover");
    }
  __defer { __panic ("hello"); }
  pthread_exit (&value);
}

static NOINLINE void
recover_before_panic_after_goexit_2 (void)
{
  for (int i = 0; i < 2; i++)
    {
      __defer { }
    }
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (!p)
        __panic ("bad recover");
    }
  __defer { __panic ("hello"); }
  pthread_exit (&value);
}

/* The panic is recovered further out than the function that exits.  */
static NOINLINE void
panics_in_exit (void)
{
  __defer { __panic ("hello"); }
  pthread_exit (&value);
}

static NOINLINE void
recover_further_out (void)
{
  __defer { check (!__recover ()); say ("x"); }
  __defer { check (recovers_text ("hello")); say ("r"); }
  panics_in_exit ();
  say ("not here");
}

/* Each of these in a thread, in a function called by its first one.  */
#define STARTS(name)                                                          \
  static void *name##_starts (void *arg)                                      \
  {                                                                           \
    __defer { check (!__recover ()); say ("o"); }                             \
    name ();                                                                  \
    say ("not here");                                                         \
    return arg;                                                               \
  }

STARTS (recovered_panic_after_goexit)
STARTS (recover_before_panic_after_goexit)
STARTS (recover_before_panic_after_goexit_2)
STARTS (recover_further_out)

int
main (void)
{
  in_thread (exits);
  expect ("d");
  ends (goexit_exit, 0, 0, "main\nthread\n");
  in_thread (exits_in_panic);
  expect ("d");
  ends (goexit_in_panic, 0, 0, "");
  ends (panic_after_goexit, "none", 2, "panic: hello\n");

  ends (recovered_panic_after_goexit, 0, 0, "");
  in_thread (recovered_panic_after_goexit_starts);
  expect ("o");
  ends (recover_before_panic_after_goexit, 0, 0, "");
  in_thread (recover_before_panic_after_goexit_starts);
  expect ("o");
  ends (recover_before_panic_after_goexit_2, 0, 0, "");
  in_thread (recover_before_panic_after_goexit_2_starts);
  expect ("o");
  ends (recover_further_out, 0, 0, "");
  in_thread (recover_further_out_starts);
  expect ("rxo");
  return 0;
}
