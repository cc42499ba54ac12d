/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-stacks.c -- tests of runtime/stacks.c: the stacks of all threads, for
   DEFER_TRACEBACK=all.  */

#define _GNU_SOURCE

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>

#include "endings.h"

/* Threads that do something until the end of the process; READY of them have
   come to it.  */
static atomic_int ready;

static __attribute__ ((__noinline__)) void
sleep_for_ever (void)
{
  for (ready++; ready > 0;)
    pause ();
}

static __attribute__ ((__noinline__)) void
run_for_ever (void)
{
  static volatile int n;
  ready++;
  for (;;)
    n++;
}

static __attribute__ ((__noinline__)) void
recurse_and_sleep (int depth)
{
  if (depth > 0)
    recurse_and_sleep (depth - 1);
  else
    sleep_for_ever ();
  __asm__ volatile("");
}

static void *
sleeper (void *unused)
{
  sleep_for_ever ();
  return unused;
}

static void *
runner (void *unused)
{
  run_for_ever ();
  return unused;
}

static void *
deep_sleeper (void *unused)
{
  recurse_and_sleep (1000);
  return unused;
}

/* One that takes no signals, and has a name that looks like the end of one.  */
static void *
deaf_sleeper (void *unused)
{
  sigset_t all;

  sigfillset (&all);
  pthread_sigmask (SIG_SETMASK, &all, NULL);
  prctl (PR_SET_NAME, "a) R b");
  sleep_for_ever ();
  return unused;
}

/* Start N threads that run F, with a stack of SIZE bytes if that is not 0, and
   wait until they do.  */
static void
start (int n, void *(*f) (void *), size_t size)
{
  pthread_attr_t attributes;
  pthread_t thread;
  int wanted = ready + n;

  pthread_attr_init (&attributes);
  if (size)
    pthread_attr_setstacksize (&attributes, size);
  while (n-- > 0)
    ck_assert_int_eq (pthread_create (&thread, &attributes, f, NULL), 0);
  while (ready < wanted)
    sched_yield ();
  usleep (10000);
}

/* --- The tests */

static void
print_two (void *unused)
{
  (void) unused;
  start (1, sleeper, 0);
  start (1, runner, 0);
  dfr_stacks_print (STDERR_FILENO);
}

START_TEST (every_other_thread_has_its_stack_printed)
{
  struct ending *e = watch (print_two, NULL);
  expect_status (e, 0);
  expect_text (e, "\nthread # [sleeping]:\n");
  expect_text (e, "\nsleep_for_ever\n\t/*\nsleeper\n\t/*\n");
  expect_text (e, "\nthread # [running]:\nrun_for_ever\n\t/*\nrunner\n\t/*\n");
  expect_no_text (e, "print_two");
  expect_no_text (e, "/stacks.c");
}
END_TEST

static void
print_none (void *unused)
{
  (void) unused;
  dfr_stacks_print (STDERR_FILENO);
}

START_TEST (if_there_is_none_nothing_is_printed)
{
  struct ending *e = watch (print_none, NULL);
  expect_status (e, 0);
  ck_assert_str_eq (e->text, "");
}
END_TEST

static void
print_deaf (void *unused)
{
  (void) unused;
  start (1, deaf_sleeper, 0);
  start (1, sleeper, 0);
  dfr_stacks_print (STDERR_FILENO);
}

START_TEST (one_that_takes_no_signal_does_not_answer)
{
  struct ending *e = watch (print_deaf, NULL);
  expect_status (e, 0);
  expect_text (e, "\nthread with id * [sleeping]: no answer\n");
  expect_text (e, "\nsleeper\n\t/*\n");
  expect_no_text (e, "deaf_sleeper");
}
END_TEST

static void
print_deep (void *unused)
{
  (void) unused;
  start (1, deep_sleeper, 0);
  dfr_stacks_print (STDERR_FILENO);
}

START_TEST (the_middle_of_a_deep_stack_is_left_out)
{
  struct ending *e = watch (print_deep, NULL);
  expect_status (e, 0);
  expect_text (e, "\nsleep_for_ever\n\t/*\nrecurse_and_sleep\n");
  expect_text (e, "\n...* frames elided...\nrecurse_and_sleep\n");
  expect_text (e, "\nrecurse_and_sleep\n\t/*\ndeep_sleeper\n\t/*\n");
}
END_TEST

static void
print_many (void *unused)
{
  (void) unused;
  start (200, sleeper, 16384);
  dfr_stacks_print (STDERR_FILENO);
}

START_TEST (there_may_be_many_with_small_stacks)
{
  struct ending *e = watch (print_many, NULL);
  const char *at = e->text;
  int n = 0;

  expect_status (e, 0);
  for (; (at = strstr (at, "\nsleeper\n")); at++)
    n++;
  ck_assert_int_eq (n, 200);
}
END_TEST

static void
ignore (int signal)
{
  (void) signal;
}

static void
print_with_handlers (void *unused)
{
  (void) unused;
  for (int i = SIGRTMIN + 1; i <= SIGRTMAX; i++)
    signal (i, ignore);
  start (1, sleeper, 0);
  dfr_stacks_print (STDERR_FILENO);
}

START_TEST (signals_that_the_program_uses_are_left_alone)
{
  struct ending *e = watch (print_with_handlers, NULL);
  expect_status (e, 0);
  expect_text (e, "\nsleeper\n\t/*\n");
}
END_TEST

static __attribute__ ((__noinline__, __noclone__)) void
panic_with_thread (void *unused)
{
  (void) unused;
  setenv ("DEFER_TRACEBACK", "all", 1);
  start (1, sleeper, 0);
  defer_panic_string ("boom");
}

START_TEST (an_uncaught_panic_can_print_them)
{
  struct ending *e = watch (panic_with_thread, NULL);
  expect_status (e, 2);
  ck_assert (matches (
    e->text, "panic: boom\n\nthread 1 [running]:\npanic_with_thread\n"));
  expect_text (e, "\n\nthread 2 [sleeping]:\n");
  expect_text (e, "\nsleep_for_ever\n\t/*\nsleeper\n\t/*\n");
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("stacks");
  tcase_add_test (t, every_other_thread_has_its_stack_printed);
  tcase_add_test (t, if_there_is_none_nothing_is_printed);
  tcase_add_test (t, one_that_takes_no_signal_does_not_answer);
  tcase_add_test (t, the_middle_of_a_deep_stack_is_left_out);
  tcase_add_test (t, there_may_be_many_with_small_stacks);
  tcase_add_test (t, signals_that_the_program_uses_are_left_alone);
  tcase_add_test (t, an_uncaught_panic_can_print_them);
  return run_tests ("stacks", t);
}
