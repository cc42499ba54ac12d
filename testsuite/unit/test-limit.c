/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-limit.c -- tests of runtime/limit.c: rule D14.  */

#include <pthread.h>

#include "landing.h"

#define OVERFLOW "panic: defer stack overflow\n"

/* Pushes *N calls in a process of its own.  */
static void
push_n (void *n)
{
  struct defer_chunk *list = NULL;
  push_some (&list, *(int *) n);
  run (&list);
}

/* Check that just N more calls may be put off.  */
static void
expect_left (int n)
{
  expect_end (push_n, &n, 0, "");
  n++;
  expect_end (push_n, &n, 2, OVERFLOW);
}

START_TEST (without_a_limit_nothing_is_counted)
{
  struct defer_chunk *list = NULL;
  push_some (&list, 100000);
  ck_assert_uint_eq (list->counted, 0);
  ck_assert_ptr_null (dfr_self.tally);
  run (&list);
}
END_TEST

START_TEST (one_more_than_the_limit_panics)
{
  defer_set_max_pending (100);
  expect_left (100);
  defer_set_max_pending (1);
  expect_left (1);
}
END_TEST

/* Pushes two calls on the list at LIST.  */
static void
push_two (void *list)
{
  push_some (list, 2);
}

START_TEST (the_panic_leaves_what_was_pending)
{
  struct defer_chunk *list = NULL;
  const struct defer_panic *p;

  defer_set_max_pending (10);
  push_some (&list, 9);
  for (int i = 0; i < 100; i++)
    {
      p = caught (push_two, &list);
      ck_assert_str_eq (defer_panic_message (p), "defer stack overflow");
      expect_left (0);
    }
  run (&list);
  expect_left (10);
}
END_TEST

START_TEST (setting_the_limit_tells_what_it_was)
{
  ck_assert_uint_eq (defer_set_max_pending (7), 0);
  ck_assert_uint_eq (defer_set_max_pending (0), 7);
}
END_TEST

START_TEST (all_functions_of_a_thread_count_together)
{
  struct defer_chunk *outer = NULL, *inner = NULL;
  defer_set_max_pending (10);
  push_some (&outer, 4);
  push_some (&inner, 3);
  expect_left (3);
  run (&inner);
  expect_left (6);
  run (&outer);
  expect_left (10);
}
END_TEST

/* Called while N others are pending.  */
static void
expect_pending (void *n)
{
  expect_left (10 - (int) (long) n);
}

START_TEST (a_call_that_runs_is_no_longer_pending)
{
  struct defer_chunk *list = NULL;
  defer_set_max_pending (10);
  for (long i = 0; i < 4; i++)
    push (&list, expect_pending, (void *) i);
  run (&list);
  expect_left (10);
}
END_TEST

START_TEST (room_for_a_variable_is_not_pending)
{
  struct defer_chunk *list = NULL;
  defer_set_max_pending (10);
  for (long i = 0; i < 4; i++)
    {
      list = __defer_grow (list, 48, 64, 0);
      list->bump += 48;
      push (&list, expect_pending, (void *) i);
      list = __defer_grow (list, 16, 16, 0);
      list->bump += 16;
    }
  expect_left (6);
  run (&list);
  expect_left (10);
}
END_TEST

START_TEST (room_for_a_variable_leaves_none_for_a_record)
{
  struct defer_chunk *list;
  defer_set_max_pending (10);
  list = __defer_grow (NULL, 16, 16, 0);
  ck_assert_int_eq (list->end - list->bump, 16);
  list->bump += 16;
  push_some (&list, 1);
  ck_assert_ptr_eq (list->bump, list->end);
  expect_left (9);
  run (&list);
}
END_TEST

START_TEST (a_limit_may_be_changed_while_calls_are_pending)
{
  struct defer_chunk *list = NULL;
  defer_set_max_pending (10);
  push_some (&list, 5);
  defer_set_max_pending (20);
  expect_left (15);
  push_some (&list, 10);
  defer_set_max_pending (8);
  expect_left (0);
  run (&list);
  expect_left (8);
}
END_TEST

START_TEST (a_limit_may_be_lifted_while_calls_are_pending)
{
  struct defer_chunk *list = NULL;
  defer_set_max_pending (10);
  push_some (&list, 5);
  defer_set_max_pending (0);
  push_some (&list, 1000);
  defer_set_max_pending (10);
  expect_left (5);
  run (&list);
  expect_left (10);
}
END_TEST

START_TEST (calls_from_before_the_limit_do_not_count)
{
  struct defer_chunk *list = NULL;
  push_some (&list, 1000);
  defer_set_max_pending (10);
  expect_left (10);
  run (&list);
  expect_left (10);
}
END_TEST

START_TEST (a_counted_call_above_others_is_alone_in_its_chunk)
{
  struct defer_chunk *list = NULL, *before;
  push_some (&list, 1);
  before = list;
  defer_set_max_pending (10);
  /* As compiled code does for a record of a strict alignment.  */
  list = __defer_grow (list, 32, 64, 1);
  ck_assert_ptr_ne (list, before);
  ck_assert_uint_ne (list->counted, 0);
  ck_assert_int_eq (list->end - list->bump, 32);
  run (&list);
  expect_left (10);
}
END_TEST

START_TEST (beginning_twice_takes_off_one)
{
  struct defer_chunk *list = NULL;
  defer_set_max_pending (10);
  push_some (&list, 5);
  __defer_begin (list);
  __defer_begin (list);
  expect_left (6);
  run (&list);
  expect_left (10);
}
END_TEST

static void *
expect_all_left (void *unused)
{
  expect_left (10);
  return unused;
}

static void
in_a_thread (void *(*body) (void *), void *argument)
{
  pthread_t thread;
  ck_assert_int_eq (pthread_create (&thread, NULL, body, argument), 0);
  pthread_join (thread, NULL);
}

START_TEST (each_thread_has_a_count_of_its_own)
{
  struct defer_chunk *list = NULL;
  defer_set_max_pending (10);
  push_some (&list, 7);
  in_a_thread (expect_all_left, NULL);
  expect_left (3);
  run (&list);
}
END_TEST

static void *
run_it_here (void *list)
{
  struct defer_chunk *own = NULL;
  push_some (&own, 2);
  run (list);
  expect_left (8);
  run (&own);
  expect_left (10);
  return NULL;
}

START_TEST (a_call_counts_for_the_thread_that_put_it_off)
{
  struct defer_chunk *list = NULL;
  defer_set_max_pending (10);
  push_some (&list, 7);
  in_a_thread (run_it_here, &list);
  expect_left (10);
}
END_TEST

static void *
push_five (void *list)
{
  push_some (list, 5);
  return NULL;
}

START_TEST (calls_of_a_thread_that_has_ended_can_still_run)
{
  struct defer_chunk *list = NULL;
  defer_set_max_pending (10);
  in_a_thread (push_five, &list);
  push_some (&list, 3);
  expect_left (7);
  run (&list);
  expect_left (10);
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("limit");
  tcase_add_test (t, without_a_limit_nothing_is_counted);
  tcase_add_test (t, one_more_than_the_limit_panics);
  tcase_add_test (t, the_panic_leaves_what_was_pending);
  tcase_add_test (t, setting_the_limit_tells_what_it_was);
  tcase_add_test (t, all_functions_of_a_thread_count_together);
  tcase_add_test (t, a_call_that_runs_is_no_longer_pending);
  tcase_add_test (t, room_for_a_variable_is_not_pending);
  tcase_add_test (t, room_for_a_variable_leaves_none_for_a_record);
  tcase_add_test (t, a_limit_may_be_changed_while_calls_are_pending);
  tcase_add_test (t, a_limit_may_be_lifted_while_calls_are_pending);
  tcase_add_test (t, calls_from_before_the_limit_do_not_count);
  tcase_add_test (t, a_counted_call_above_others_is_alone_in_its_chunk);
  tcase_add_test (t, beginning_twice_takes_off_one);
  tcase_add_test (t, each_thread_has_a_count_of_its_own);
  tcase_add_test (t, a_call_counts_for_the_thread_that_put_it_off);
  tcase_add_test (t, calls_of_a_thread_that_has_ended_can_still_run);
  return run_tests ("limit", t);
}
