/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-go.c -- tests of runtime/go.c.  (G1, G2, G3)  */

#define _GNU_SOURCE
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <string.h>

#include "closures.h"
#include "endings.h"
#include "landing.h"

/* Work for a thread, and what it found there.  */
struct work
{
  struct defer_closure head;
  void (*act) (struct work *self);
  sem_t done;
  pthread_t thread;
  unsigned number;
  int detached;
  size_t stack;
};

__attribute__ ((__used__)) static void
work (long unused, PADDING, struct work *self)
{
  pthread_attr_t attr;

  (void) unused, PADDED;
  self->thread = pthread_self ();
  self->number = dfr_thread_number ();
  pthread_getattr_np (pthread_self (), &attr);
  pthread_attr_getdetachstate (&attr, &self->detached);
  pthread_attr_getstacksize (&attr, &self->stack);
  pthread_attr_destroy (&attr);
  if (self->act)
    self->act (self);
  sem_post (&self->done);
}
CLOSURE_CODE (work)

/* Do W in a thread, and wait for it.  */
static void
go_and_wait (struct work *w)
{
  sem_init (&w->done, 0, 0);
  __defer_go (w);
  sem_wait (&w->done);
}

START_TEST (a_closure_runs_in_a_thread_of_its_own)
{
  struct work w = { .head = { code_of_work } };

  go_and_wait (&w);
  ck_assert (!pthread_equal (w.thread, pthread_self ()));
  ck_assert_int_eq (w.detached, PTHREAD_CREATE_DETACHED);
}
END_TEST

START_TEST (each_has_a_number)
{
  struct work a = { .head = { code_of_work } }, b = a;

  go_and_wait (&a);
  go_and_wait (&b);
  ck_assert_uint_ge (a.number, 2);
  ck_assert_uint_eq (b.number, a.number + 1);
}
END_TEST

/* Let the stacks of threads be of SIZE bytes by default; return what it was. */
static NOINLINE size_t
set_stack_size (size_t size)
{
  pthread_attr_t attr;
  size_t old;

  pthread_getattr_default_np (&attr);
  pthread_attr_getstacksize (&attr, &old);
  pthread_attr_setstacksize (&attr, size);
  ck_assert_int_eq (pthread_setattr_default_np (&attr), 0);
  return old;
}

START_TEST (the_defaults_of_the_program_hold)
{
  struct work w = { .head = { code_of_work } };
  size_t old = set_stack_size (320 * 1024);

  go_and_wait (&w);
  set_stack_size (old);
  ck_assert_uint_eq (w.stack, 320 * 1024);
}
END_TEST

/* Adds to *COUNT.  */
struct adding
{
  struct defer_closure head;
  atomic_int *count;
};

__attribute__ ((__used__)) static void
add_one (long unused, PADDING, struct adding *self)
{
  (void) unused, PADDED;
  atomic_fetch_add (self->count, 1);
}
CLOSURE_CODE (add_one)

START_TEST (there_may_be_many)
{
  atomic_int count = 0;
  struct adding a = { { code_of_add_one }, &count };

  for (int i = 0; i < 1000; i++)
    __defer_go (&a);
  while (count < 1000)
    sched_yield ();
}
END_TEST

/* --- Panics --------------------------------------------------------------- */

static NOINLINE void
panic (struct work *self)
{
  (void) self;
  defer_panic_string ("in a thread");
}

static void
panic_in_a_thread (void *unused)
{
  static struct work w = { .head = { code_of_work }, .act = panic };

  (void) unused;
  go_and_wait (&w);
}

START_TEST (an_uncaught_panic_there_ends_the_process)
{
  const struct ending *e = watch (panic_in_a_thread, NULL);

  expect_status (e, 2);
  expect_text (e, "panic: in a thread\n\nthread # [running]:\npanic\n");
  expect_text (e, "\nwork\n\t*\n");
  expect_no_text (e, "\nstart\n");
  expect_no_text (e, "__defer_go");
}
END_TEST

static void
panic_and_recover (struct work *self)
{
  int n = 5;

  self->number = (unsigned) caught (panic_with, &n)->value.i;
}

START_TEST (a_panic_there_may_be_recovered_there)
{
  struct work w = { .head = { code_of_work }, .act = panic_and_recover };

  go_and_wait (&w);
  ck_assert_uint_eq (w.number, 5);
}
END_TEST

static void
post_and_exit (struct work *self)
{
  sem_post (&self->done);
  pthread_exit (NULL);
}

START_TEST (it_may_end_by_pthread_exit)
{
  struct work w = { .head = { code_of_work }, .act = post_and_exit };

  for (int i = 0; i < 100; i++)
    go_and_wait (&w);
}
END_TEST

static void
start_one (void *closure)
{
  __defer_go (closure);
}

/* More than any address space has.  */
#define IMPOSSIBLE ((size_t) 1 << 60)

START_TEST (failure_to_start_is_a_panic_in_the_caller)
{
  struct work w = { .head = { code_of_work } };
  const struct defer_panic *p;
  size_t old;

  if (under_valgrind ())
    return; /* it says EINVAL */
  old = set_stack_size (IMPOSSIBLE);
  p = caught (start_one, &w);
  set_stack_size (old);
  ck_assert_ptr_nonnull (p);
  ck_assert_int_eq (p->kind, DEFER_RUNTIME_ERROR);
  ck_assert_str_eq (defer_panic_message (p),
                    "runtime error: cannot start a thread: "
                    "Resource temporarily unavailable");
}
END_TEST

START_TEST (that_of_null_is_a_panic_in_the_caller)
{
  const struct defer_panic *p = caught (start_one, NULL);

  ck_assert_ptr_nonnull (p);
  ck_assert_str_eq (defer_panic_message (p),
                    "runtime error: go of a null closure");
}
END_TEST

static NOINLINE void
uncaught_failure (void *unused)
{
  static struct work w = { .head = { code_of_work } };

  (void) unused;
  set_stack_size (IMPOSSIBLE);
  __defer_go (&w);
  __asm__ volatile(""); /* the call is no jump */
}

START_TEST (the_report_of_a_failure_begins_with_the_caller)
{
  const struct ending *e;

  if (under_valgrind ())
    return;
  e = watch (uncaught_failure, NULL);
  expect_status (e, 2);
  expect_text (e, "panic: runtime error: cannot start a thread: Resource "
                  "temporarily unavailable\n\nthread 1 [running]:\n"
                  "uncaught_failure\n");
}
END_TEST

/* --- Ends ----------------------------------------------------------------- */

static void
sleep_long (struct work *self)
{
  sem_post (&self->done);
  sleep (1000);
}

static void
return_from_main (void *unused)
{
  static struct work w = { .head = { code_of_work }, .act = sleep_long };

  (void) unused;
  go_and_wait (&w);
  exit (3);
}

START_TEST (the_process_does_not_wait_for_it)
{
  expect_status (watch (return_from_main, NULL), 3);
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("go");
  tcase_add_test (t, a_closure_runs_in_a_thread_of_its_own);
  tcase_add_test (t, each_has_a_number);
  tcase_add_test (t, the_defaults_of_the_program_hold);
  tcase_add_test (t, there_may_be_many);
  tcase_add_test (t, an_uncaught_panic_there_ends_the_process);
  tcase_add_test (t, a_panic_there_may_be_recovered_there);
  tcase_add_test (t, it_may_end_by_pthread_exit);
  tcase_add_test (t, failure_to_start_is_a_panic_in_the_caller);
  tcase_add_test (t, that_of_null_is_a_panic_in_the_caller);
  tcase_add_test (t, the_report_of_a_failure_begins_with_the_caller);
  tcase_add_test (t, the_process_does_not_wait_for_it);
  return run_tests ("go", t);
}
