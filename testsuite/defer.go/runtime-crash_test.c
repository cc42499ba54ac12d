/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an uncaught panic prints, for panics that follow each other in all the
   ways there are; and that the process then ends with status 2.
   Go: runtime/crash_test.go; its exits are in runtime-crash_test-goexit.c, its
   errors of the machine in runtime-crash_test-faults.c.  (R3, R4, R5, R7)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "the stacks of running threads count as lost" } */
/* { dg-options "-Wall -Wextra -g" } */
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include "go.h"
#include "child.h"

struct bytes { char c[8192]; };

static void
print (const struct defer_panic *p)
{
  fprintf (stderr, "%s\n", p ? defer_panic_message (p) : "nil");
}

/* A panic recovered and wrapped, then another one.  */
static NOINLINE void
wraps (struct bytes x)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (p)
        __panicf ("wrap: %s", p->value.s);
    }
  touch (&x);
  __panic ("bad");
}

static NOINLINE void
prints_wrapped (void)
{
  struct bytes x = { { 0 } };
  __defer { print (__recover ()); }
  wraps (x);
}

static void
recursive_panic (void)
{
  prints_wrapped ();
  __panic ("again");
}

/* The first is recovered in one block, the second raised in another.  */
static NOINLINE void
recovers_then_panics (struct bytes x)
{
  __defer { __panic ("second panic"); }
  __defer { print (__recover ()); }
  touch (&x);
  __panic ("first panic");
}

static NOINLINE void
prints_second (void)
{
  struct bytes x = { { 0 } };
  __defer { print (__recover ()); }
  recovers_then_panics (x);
}

static void
recursive_panic_2 (void)
{
  prints_second ();
  __panic ("third panic");
}

/* The second is recovered; the first goes on.  */
static void
recursive_panic_3 (void)
{
  __defer
    {
      __defer { __recover (); }
      __panic ("second panic");
    }
  __panic ("first panic");
}

/* The same block recovers the first and raises the second.  */
static void
recursive_panic_4 (void)
{
  __defer
    {
      __recover ();
      __panic ("second panic");
    }
  __panic ("first panic");
}

/* The second is raised by a block that recovered, beside other blocks.  */
static NOINLINE void
three (void)
{
  __defer { }
  __defer { print (__recover ()); }
  __defer
    {
      print (__recover ());
      __panic ("second panic");
    }
  __panic ("first panic");
}

static NOINLINE void
two (void)
{
  __defer { }
  three ();
}

static NOINLINE void
one (void)
{
  two ();
}

static void
recursive_panic_5 (void)
{
  one ();
  __panic ("third panic");
}

static void
repanicked (void)
{
  __defer { __panic (__recover ()); }
  __panic ("message");
}

/* Inner, middle, the same again, outer.  */
static NOINLINE void
inner_and_middle (void)
{
  __defer
    {
      __recover ();
      __panic ("middle");
    }
  __panic ("inner");
}

static NOINLINE void
middle_again (void)
{
  __defer { __panic (__recover ()); }
  inner_and_middle ();
}

static void
repanicked_middle (void)
{
  __defer
    {
      __recover ();
      __panic ("outer");
    }
  middle_again ();
}

/* Outer, inner, and then the outer one again.  */
static const struct defer_panic *outer;

static NOINLINE void
outer_and_inner (void)
{
  __defer
    {
      outer = __recover ();
      __panic ("inner");
    }
  __panic ("outer");
}

static void
repanicked_sandwich (void)
{
  __defer
    {
      __recover ();
      __panic (outer);
    }
  outer_and_inner ();
}

/* The same value twice, not recovered in between: printed once.  */
static const struct defer_panic *kept;

static NOINLINE void
keeps (void)
{
  __defer { kept = __recover (); }
  __panic ("message");
}

static void
double_with_same_value (void)
{
  keeps ();
  __defer { __panic (kept); }
  __panic (kept);
}

/* Nothing of the first text is lost while the second is raised.  */
static void
double_panic (void)
{
  char first[400], second[400];
  memset (first, 'X', sizeof first);
  memset (second, 'Y', sizeof second);
  first[399] = second[399] = 0;
  __defer
    {
      __panic (second);
    }
  __panic (first);
}

static void
string_panic (void)
{
  __panic ("important multi-line\nstring message");
}

static void
null_panic (void)
{
  __panic ((void *) 0);
}

static void
in_main_thread (void)
{
  __panic ("test");
}

static NOINLINE void
pt2 (void)
{
  __defer { __panic ("panic pt2"); }
  __panic ("hello");
}

static NOINLINE void
pt1 (void)
{
  __defer { __panic ("panic pt1"); }
  pt2 ();
  touch (0);
}

static NOINLINE void
panic_traceback (void)
{
  pt1 ();
  touch (0);
}

/* In a thread that nobody expects to end the process.  */
static void *
boom (void *arg)
{
  __panic ("BOOM");
  return arg;
}

static void
panic_in_a_thread (void)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, boom, 0) == 0);
  for (;;)
    pause ();
}

/* The program ends while the panic of another thread runs deferred work.  */
static volatile int done;

static void *
crash (void *arg)
{
  __defer
    {
      done = 1;
      sched_yield ();
    }
  __panic ("crash");
  return arg;
}

static void
panic_race (void)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, crash, 0) == 0);
  while (!done)
    sched_yield ();
}

/* With DEFER_TRACEBACK=crash the signal can be caught.  */
static void
on_abort (int signal)
{
  _exit (signal == SIGABRT ? 0 : 1);
}

static void
catch_panic (void)
{
  signal (SIGABRT, on_abort);
  __panic ("catch me");
}

static void
crashes (void)
{
  signal (SIGABRT, SIG_DFL);
  __panic ("core");
}

static void
chains (void)
{
  ends (recursive_panic, "none", 2, "wrap: bad\npanic: again\n");
  ends (recursive_panic_2, "none", 2,
        "first panic\nsecond panic\npanic: third panic\n");
  ends (recursive_panic_3, "none", 2, "panic: first panic\n");
  ends (recursive_panic_4, "none", 2,
        "panic: first panic [recovered]\n\tpanic: second panic\n");
  ends (recursive_panic_5, "none", 2,
        "first panic\nsecond panic\npanic: third panic\n");
  ends (repanicked, "none", 2, "panic: message [recovered, repanicked]\n");
  ends (repanicked_middle, "none", 2,
        "panic: inner [recovered]\n"
        "\tpanic: middle [recovered, repanicked]\n"
        "\tpanic: outer\n");
  ends (repanicked_sandwich, "none", 2,
        "panic: outer [recovered]\n"
        "\tpanic: inner [recovered]\n"
        "\tpanic: outer\n");
  ends (double_with_same_value, "none", 2, "panic: message\n");
}

static void
texts (void)
{
  char expected[900] = "panic: ";
  memset (expected + 7, 'X', 399);
  strcat (expected, "\n\tpanic: ");
  memset (expected + strlen (expected), 'Y', 399);
  strcat (expected, "\n");
  ends (double_panic, "none", 2, expected);
  ends (string_panic, "none", 2,
        "panic: important multi-line\n\tstring message\n");
  ends (null_panic, "none", 2, "panic: 0x0\n");
  starts (string_panic, 0, 2,
          "panic: important multi-line\n\tstring message\n\nthread 1 ");
}

/* How many threads are listed in the output.  */
static int
listed (void)
{
  int n = 0;
  for (const char *p = child_text; (p = strstr (p, "\nthread ")); p++)
    n++;
  return n;
}

static void
traces (void)
{
  const char *frames;

  starts (in_main_thread, 0, 2, "panic: test\n\nthread 1 [running]:\n");
  check (listed () == 1);
  starts (in_main_thread, "all", 2, "panic: test\n\nthread 1 [running]:\n");
  check (listed () == 1);
  starts (panic_traceback, 0, 2,
          "panic: hello\n\tpanic: panic pt2\n\tpanic: panic pt1\n\n"
          "thread 1 [running]:\npt1\n\t");
  frames = frame_after (child_text, "pt1");
  frames = frame_after (frames, "panic_traceback");
  frame_after (frames, "main");
}

/* The race is a fair one, so only ten failures are one (as Go has it).  */
static void
threads (void)
{
  int tries = 0;
  ends (panic_in_a_thread, "none", 2, "panic: BOOM\n");
  do
    {
      check (++tries <= 10);
      child_run (panic_race, 0);
    }
  while (child_status != 2);
  check (strncmp (child_text, "panic: crash\n\nthread ", 21) == 0);
  frame_after (child_text, "crash");
}

static void
aborts (void)
{
  starts (catch_panic, "crash", 0, "panic: catch me\n\nthread 1 [running]:\n");
  starts (crashes, "crash", 128 + SIGABRT,
          "panic: core\n\nthread 1 [running]:\n");
}

int
main (void)
{
  chains ();
  texts ();
  traces ();
  threads ();
  aborts ();
  return 0;
}
