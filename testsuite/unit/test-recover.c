/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-recover.c -- tests of runtime/recover.c and personality.c: rules R2, R8
   and R13, as far as they are the library's.  */

#include <pthread.h>

#include "landing.h"

/* --- R2: what may be stopped */

START_TEST (there_is_nothing_to_stop_in_null)
{
  ck_assert_ptr_null (__defer_recover (NULL, 0));
  ck_assert_ptr_null (__defer_recover (NULL, 1));
  ck_assert_ptr_null (__recover ());
}
END_TEST

START_TEST (an_exception_of_another_language_is_not_stopped)
{
  struct defer_thrown other = { .kind = 0x474e5543432b2b00 }; /* C++ */

  ck_assert_ptr_null (__defer_recover (&other, 0));
  ck_assert_ptr_eq (__defer_recovered (&other), &other);
}
END_TEST

/* Deferred work that recovers twice.  */
static void
recover_twice (void *thrown, void *in_place)
{
  const struct defer_panic *p = __defer_recover (thrown, 0);

  ck_assert_int_eq (p->value.i, 3);
  ck_assert_ptr_null (__defer_recover (thrown, 0));
  ck_assert_ptr_null (__defer_recover (thrown, 1));
  *(bool *) in_place = p == &dfr_panic_of (thrown)->story.face;
}

START_TEST (a_panic_is_recovered_once)
{
  int n = 3;
  bool in_place = false;

  GUARDED (recover_twice, &in_place, NULL, panic_with (&n));
  ck_assert (in_place);
}
END_TEST

/* A function that says __recover, as it is compiled.  */
static NOINLINE const struct defer_panic *
handler (void)
{
  void *entered = __defer_entered ((void *) handler);
  return entered ? __defer_recover (entered, 0) : NULL;
}

static NOINLINE const struct defer_panic *
other_handler (void)
{
  void *entered = __defer_entered ((void *) other_handler);
  return entered ? __defer_recover (entered, 0) : NULL;
}

static NOINLINE const struct defer_panic *
calls_handler (void)
{
  return handler ();
}

START_TEST (an_ordinary_call_recovers_nothing)
{
  ck_assert_ptr_null (handler ());
}
END_TEST

/* Deferred work: the deferred call of handler, after others.  */
static void
defer_calls (void *thrown, void *unused)
{
  (void) unused;
  ck_assert_ptr_null (handler ()); /* not deferred */
  dfr_panic_of (thrown)->thrown.callee = (void *) calls_handler;
  ck_assert_ptr_null (calls_handler ()); /* deeper */
  dfr_panic_of (thrown)->thrown.callee = (void *) other_handler;
  ck_assert_ptr_null (handler ()); /* another */
  dfr_panic_of (thrown)->thrown.callee = (void *) handler;
  ck_assert_ptr_nonnull (handler ());
  ck_assert_ptr_null (handler ()); /* the deferred call is over */
}

START_TEST (only_the_function_that_is_the_deferred_call_recovers)
{
  int n = 3;
  GUARDED (defer_calls, NULL, NULL, panic_with (&n));
}
END_TEST

/* Deferred work with panics of its own, each with a deferred call.  */
static void
nested_calls (void *thrown, void *level)
{
  int n = *(int *) level - 1;

  if (n > 0)
    GUARDED (nested_calls, &n, NULL, panic_with (&n));
  dfr_panic_of (thrown)->thrown.callee = (void *) handler;
  ck_assert_int_eq (handler ()->value.i, *(int *) level);
}

START_TEST (each_panic_has_a_deferred_call_of_its_own)
{
  int n = 20;
  GUARDED (nested_calls, &n, NULL, panic_with (&n));
  ck_assert_int_eq (on_their_way (), 0);
}
END_TEST

static void *
call_handler (void *unused)
{
  (void) unused;
  return (void *) handler ();
}

static void
call_it_elsewhere (void *thrown, void *unused)
{
  pthread_t thread;
  void *result;

  (void) unused;
  dfr_panic_of (thrown)->thrown.callee = (void *) handler;
  pthread_create (&thread, NULL, call_handler, NULL);
  pthread_join (thread, &result);
  ck_assert_ptr_null (result);
  ck_assert_ptr_nonnull (handler ());
}

START_TEST (another_thread_does_not_recover_it)
{
  int n = 3;
  GUARDED (call_it_elsewhere, NULL, NULL, panic_with (&n));
}
END_TEST

/* Deferred work that lets the panic pass.  */
static void
count_one (void *thrown, void *count)
{
  ck_assert_ptr_eq (__defer_recovered (thrown), thrown);
  ++*(int *) count;
}

static NOINLINE void
pass_through (int depth, int *count, int *n)
{
  if (depth == 0)
    panic_with (n);
  GUARDED (count_one, count, NULL, pass_through (depth - 1, count, n));
}

START_TEST (what_is_not_recovered_goes_on)
{
  int n = 3, count = 0;

  GUARDED (recover, NULL, NULL, pass_through (100, &count, &n));
  ck_assert_int_eq (count, 100);
}
END_TEST

/* --- R13: frames */

static void *frames[300], *later[300];
static size_t count;

static void
take_frames (void *thrown, void *unused)
{
  const struct defer_panic *p = __defer_recover (thrown, 0);

  (void) unused;
  count = defer_panic_frames (p, frames, 300);
}

START_TEST (frames_lead_from_the_panic_to_the_first_function)
{
  int n = 3;

  GUARDED (take_frames, NULL, NULL, deeper (5, panic_with, &n));
  ck_assert_uint_ge (count, 9); /* panic_with, 6, this, main */
  for (int i = 1; i < 5; i++)
    ck_assert_ptr_eq (frames[i + 1], frames[2]);
  for (size_t i = 0; i < count; i++)
    ck_assert (!dfr_is_own (frames[i]));
}
END_TEST

START_TEST (of_many_frames_the_first_and_the_last_are_kept)
{
  int n = 3;
  const struct defer_panic *p = NULL;

  for (volatile int depth = 30; depth < 230; depth += 7)
    {
      GUARDED (take_frames, NULL, NULL, deeper (depth, panic_with, &n));
      ck_assert_uint_le (count, 100);
      ck_assert_ptr_ne (frames[0], frames[1]);
      ck_assert_ptr_ne (frames[count - 1], frames[count - 2]);
      GUARDED (keep, &p, NULL, deeper (depth, panic_with, &n));
      ck_assert_uint_eq (defer_panic_frames (p, later, 300), count);
      ck_assert (memcmp (frames, later, 30 * sizeof *frames) == 0);
    }
  ck_assert_uint_eq (defer_panic_frames (p, later, 7), 7);
  ck_assert_uint_eq (defer_panic_frames (p, NULL, 0), 0);
  ck_assert_uint_eq (defer_panic_frames (NULL, later, 7), 0);
}
END_TEST

static void
raise_it_again (void *thrown, void *unused)
{
  const struct defer_panic *p = __defer_recover (thrown, 0);

  (void) unused;
  defer_panic_again (p);
}

static NOINLINE void
recover_and_raise_again (int *n)
{
  GUARDED (raise_it_again, NULL, NULL, deeper (5, panic_with, n));
}

START_TEST (raised_again_it_has_the_frames_of_the_first_time)
{
  int n = 3;
  size_t once;

  GUARDED (take_frames, NULL, NULL,
           GUARDED (count_one, &n, NULL, deeper (5, panic_with, &n)));
  once = count;
  GUARDED (take_frames, NULL, NULL, recover_and_raise_again (&n));
  ck_assert_uint_eq (count, once + 1);
  for (int i = 2; i < 5; i++)
    ck_assert_ptr_eq (frames[i + 1], frames[2]);
}
END_TEST

/* --- R8: the end of the thread */

static bool trace[5];

/* What unwinds is the end of the thread: note that it came by.  */
static void
note (int *i)
{
  trace[*i] = true;
}

/* Ends the thread; in deferred work that this runs it panics, and recovers
   that.  */
static NOINLINE void
end_and_panic_within (int *n)
{
  int i __attribute__ ((__cleanup__ (note))) = 0;

  pthread_exit (n);
}

static void
panic_and_recover (int *n)
{
  trace[1] = true;
  GUARDED (recover, NULL, NULL, panic_with (n));
  trace[2] = true;
}

static void *
recovers_within (void *n)
{
  int outer __attribute__ ((__cleanup__ (note))) = 3;
  int work __attribute__ ((__cleanup__ (panic_and_recover))) = 5;

  end_and_panic_within (n);
  return NULL;
}

static void
raise_five (int *unused)
{
  int n = 5;
  (void) unused;
  panic_with (&n);
}

static NOINLINE void
panics_when_it_ends (void *n)
{
  int work __attribute__ ((__cleanup__ (raise_five))) = 0;

  pthread_exit (n);
}

static void *
result_of (void *(*start) (void *), void *argument)
{
  pthread_t thread;
  void *result;

  memset (trace, 0, sizeof trace);
  pthread_create (&thread, NULL, start, argument);
  pthread_join (thread, &result);
  return result;
}

START_TEST (an_exit_goes_on_after_a_panic_within_its_work)
{
  int n = 3;

  ck_assert_ptr_eq (result_of (recovers_within, &n), &n);
  ck_assert (trace[0] && trace[1] && trace[2] && trace[3]);
}
END_TEST

/* Deferred work that recovers, and ends the panic itself.  Compiled code goes
   on with what it then runs for; here the exit goes on as it began.  */
static char other_end;

static void
expect_exit (void *thrown, void *unused)
{
  void *then;

  (void) unused;
  __defer_recover (thrown, 0);
  then = __defer_recovered (thrown);
  ck_assert_ptr_nonnull (then);
  ck_assert_ptr_ne (then, thrown);
  ck_assert_ptr_null (__defer_recover (then, 0));
  ck_assert_ptr_eq (__defer_recovered (then), then);
  trace[4] = true;
  pthread_exit (&other_end);
}

static void *
recovers_outside (void *n)
{
  GUARDED (expect_exit, NULL, NULL, panics_when_it_ends (n));
  return NULL;
}

START_TEST (a_panic_that_has_passed_an_exit_gives_way_to_it)
{
  int n = 3;

  ck_assert_ptr_eq (result_of (recovers_outside, &n), &other_end);
  ck_assert (trace[4]);
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("recover");
  tcase_add_test (t, there_is_nothing_to_stop_in_null);
  tcase_add_test (t, an_exception_of_another_language_is_not_stopped);
  tcase_add_test (t, a_panic_is_recovered_once);
  tcase_add_test (t, an_ordinary_call_recovers_nothing);
  tcase_add_test (t, only_the_function_that_is_the_deferred_call_recovers);
  tcase_add_test (t, each_panic_has_a_deferred_call_of_its_own);
  tcase_add_test (t, another_thread_does_not_recover_it);
  tcase_add_test (t, what_is_not_recovered_goes_on);
  tcase_add_test (t, frames_lead_from_the_panic_to_the_first_function);
  tcase_add_test (t, of_many_frames_the_first_and_the_last_are_kept);
  tcase_add_test (t, raised_again_it_has_the_frames_of_the_first_time);
  tcase_add_test (t, an_exit_goes_on_after_a_panic_within_its_work);
  tcase_add_test (t, a_panic_that_has_passed_an_exit_gives_way_to_it);
  return run_tests ("recover", t);
}
