/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-record.c -- tests of runtime/record.c.  */

#include <malloc.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdint.h>
#include <ucontext.h>

#include "records.h"

#define KIB ((size_t) 1024)

/* `expected' counts down as calls run, each with its own number.  */
static uintptr_t expected;
static bool in_order;

static void
check_number (void *number)
{
  if ((uintptr_t) number != expected--)
    in_order = false;
}

/* Push calls with the numbers FROM to TO.  */
static void
push_numbers (struct defer_chunk **list, uintptr_t from, uintptr_t to)
{
  for (uintptr_t i = from; i <= to; i++)
    push (list, check_number, (void *) i);
}

/* Run *LIST and check that it holds N calls, in order.  */
static void
expect_numbers (struct defer_chunk **list, uintptr_t n)
{
  expected = n;
  in_order = true;
  run (list);
  ck_assert (in_order);
  ck_assert_uint_eq (expected, 0);
}

static size_t
room (const struct defer_chunk *c)
{
  return (size_t) (c->end - c->bump);
}

START_TEST (the_first_chunk_has_room_for_many_records)
{
  struct defer_chunk *c = __defer_grow (NULL, 32, 16, 1);
  ck_assert_ptr_null (c->top);
  ck_assert_uint_eq (c->counted, 0);
  ck_assert_uint_eq ((uintptr_t) c->bump % 16, 0);
  ck_assert_uint_eq ((uintptr_t) c->end % 16, 0);
  ck_assert_uint_gt (room (c), 4000);
  ck_assert_uint_le (room (c), 4 * KIB);
  ck_assert_ptr_null (__defer_release (c));
}
END_TEST

START_TEST (a_released_chunk_is_reused_by_the_next_grow)
{
  struct defer_chunk *c = __defer_grow (NULL, 32, 16, 1);
  size_t room_before = room (c);
  c->bump += 320;
  __defer_release (c);
  ck_assert_ptr_eq (__defer_grow (NULL, 32, 16, 1), c);
  ck_assert_uint_eq (room (c), room_before);
  ck_assert_ptr_null (c->top);
  __defer_release (c);
}
END_TEST

START_TEST (calls_run_last_in_first_out)
{
  struct defer_chunk *list = NULL;
  push_numbers (&list, 1, 1000);
  expect_numbers (&list, 1000);
  ck_assert_ptr_null (list);
}
END_TEST

START_TEST (five_million_calls_run_last_in_first_out)
{
  struct defer_chunk *list = NULL;
  push_numbers (&list, 1, 5000000);
  expect_numbers (&list, 5000000);
}
END_TEST

START_TEST (chunks_double_up_to_256_kib)
{
  struct defer_chunk *c = NULL;
  for (size_t size = 4 * KIB; size <= 1024 * KIB; size *= 2)
    {
      size_t usual = size < 256 * KIB ? size : 256 * KIB;
      c = __defer_grow (c, 32, 16, 1);
      ck_assert_uint_le (room (c), usual);
      ck_assert_uint_gt (room (c), usual - 100);
      c->bump = c->end;
    }
  run (&c);
}
END_TEST

START_TEST (a_large_record_gets_a_chunk_that_it_fits)
{
  struct defer_chunk *list = NULL;
  size_t size = 1024 * KIB;
  struct defer_chunk *c;

  push_numbers (&list, 1, 10);
  c = __defer_grow (list, size, 16, 1);
  ck_assert_ptr_ne (c, list);
  ck_assert_uint_ge (room (c), size);
  memset (c->bump, 0xA5, size);
  c->bump += size;
  /* The next one is an ordinary chunk again.  */
  c->bump = c->end;
  c = __defer_grow (c, 32, 16, 1);
  ck_assert_uint_le (room (c), 256 * KIB);
  expect_numbers (&c, 10);
}
END_TEST

START_TEST (a_stricter_alignment_is_met)
{
  for (size_t align = 16; align <= 2048 * KIB; align *= 2)
    for (size_t size = 16; size <= 64 * KIB; size *= 8)
      {
        struct defer_chunk *c = __defer_grow (NULL, 16, 16, 1);
        c->bump += 16;
        c = __defer_grow (c, size, align, 0);
        ck_assert_uint_eq ((uintptr_t) c->bump % align, 0);
        ck_assert_uint_ge (room (c), size);
        memset (c->bump, 0xA5, size);
        c->bump += size;
        ck_assert_uint_eq ((uintptr_t) c->bump % 16, 0);
        run (&c);
      }
}
END_TEST

START_TEST (room_that_is_there_is_used)
{
  struct defer_chunk *c = __defer_grow (NULL, 32, 16, 1);
  c->bump += 32;
  ck_assert_ptr_eq (__defer_grow (c, 64, 16, 0), c);
  c->bump += 64;
  ck_assert_ptr_eq (__defer_grow (c, 128, 256, 1), c);
  c->bump = c->end - 16;
  ck_assert_ptr_eq (__defer_grow (c, 16, 16, 1), c);
  run (&c);
}
END_TEST

START_TEST (room_that_is_too_small_once_aligned_is_not_used)
{
  struct defer_chunk *c = __defer_grow (NULL, 32, 16, 1);
  struct defer_chunk *first = c;
  c->bump = (char *) (((uintptr_t) c->bump + 1023) & ~(uintptr_t) 1023) + 16;
  c->end = c->bump + 1024;
  c = __defer_grow (c, 32, 1024, 0);
  ck_assert_ptr_ne (c, first);
  ck_assert_uint_ge (room (c), 32);
  c->end = c->bump; /* not even up to the next multiple */
  c->bump += 16 * (c->bump + 16 <= c->end);
  c = __defer_grow (c, 16, 16, 0);
  ck_assert_uint_ge (room (c), 16);
  run (&c);
}
END_TEST

START_TEST (a_chunk_without_records_lies_between_two_with_records)
{
  struct defer_chunk *c = NULL;
  push_numbers (&c, 1, 3);
  c->bump = c->end;
  c = __defer_grow (c, 16, 16, 0);
  c->bump = c->end;
  push_numbers (&c, 4, 5);
  expect_numbers (&c, 5);
}
END_TEST

START_TEST (lists_of_nested_functions_do_not_touch)
{
  struct defer_chunk *outer = NULL, *inner = NULL;
  push_numbers (&outer, 1, 500);
  push_numbers (&inner, 1, 300);
  expect_numbers (&inner, 300);
  push_numbers (&outer, 501, 600);
  push_numbers (&inner, 1, 200);
  expect_numbers (&inner, 200);
  expect_numbers (&outer, 600);
}
END_TEST

/* D5: the memory in use, as the allocator sees it.  */
static size_t
in_use (void)
{
  struct mallinfo2 m = mallinfo2 ();
  return m.uordblks + m.hblkhd;
}

static size_t in_use_halfway;

static void
look (void *unused)
{
  (void) unused;
  in_use_halfway = in_use ();
}

START_TEST (memory_follows_the_number_pending)
{
  struct defer_chunk *list = NULL;
  size_t before, peak;

  run (&list);
  push_some (&list, 1);
  run (&list); /* from now on a chunk is kept */
  before = in_use ();
  push_some (&list, 100000);
  push (&list, look, NULL);
  push_some (&list, 100000);
  peak = in_use ();
  run (&list);
  if (peak == before)
    return; /* a tool has replaced malloc */
  ck_assert_uint_le (peak - before,
                     200001 * sizeof (struct call) * 21 / 20 + 512 * KIB);
  ck_assert_uint_le (in_use_halfway - before,
                     100001 * sizeof (struct call) * 21 / 20 + 512 * KIB);
  ck_assert_uint_eq (in_use (), before);
}
END_TEST

static void *
run_it_here (void *list)
{
  run (list);
  return NULL;
}

START_TEST (another_thread_may_run_the_list)
{
  struct defer_chunk *list = NULL;
  pthread_t thread;

  push_numbers (&list, 1, 10000);
  expected = 10000;
  in_order = true;
  ck_assert_int_eq (pthread_create (&thread, NULL, run_it_here, &list), 0);
  pthread_join (thread, NULL);
  ck_assert (in_order);
  ck_assert_uint_eq (expected, 0);
}
END_TEST

static ucontext_t resumer, coroutine;

/* Defers, lets another thread go on, defers more, and runs it all.  */
static void
coroutine_body (void)
{
  struct defer_chunk *list = NULL;
  push_numbers (&list, 1, 400);
  swapcontext (&coroutine, &resumer);
  push_numbers (&list, 401, 1000);
  expected = 1000;
  in_order = true;
  run (&list);
}

static void *
resume (void *unused)
{
  swapcontext (&resumer, &coroutine);
  return unused;
}

START_TEST (a_coroutine_may_change_threads_while_calls_are_pending)
{
  static char stack[64 * 1024];
  pthread_t thread;

  getcontext (&coroutine);
  coroutine.uc_stack.ss_sp = stack;
  coroutine.uc_stack.ss_size = sizeof stack;
  coroutine.uc_link = &resumer;
  makecontext (&coroutine, coroutine_body, 0);
  resume (NULL);
  ck_assert_int_eq (pthread_create (&thread, NULL, resume, NULL), 0);
  pthread_join (thread, NULL);
  ck_assert (in_order);
  ck_assert_uint_eq (expected, 0);
}
END_TEST

START_TEST (a_forked_child_runs_its_own_copy)
{
  struct defer_chunk *list = NULL;
  pid_t child;
  int how;

  push_numbers (&list, 1, 1000);
  child = fork ();
  if (child == 0)
    {
      expected = 1000;
      in_order = true;
      run (&list);
      _exit (in_order && expected == 0 ? 0 : 1);
    }
  waitpid (child, &how, 0);
  ck_assert (WIFEXITED (how) && WEXITSTATUS (how) == 0);
  expect_numbers (&list, 1000);
}
END_TEST

static jmp_buf out;
static struct defer_chunk *lost; /* so that leak checkers do not mind */

static void
leave (void *unused)
{
  (void) unused;
  longjmp (out, 1);
}

START_TEST (a_longjmp_over_the_frame_harms_no_other_list)
{
  struct defer_chunk *list = NULL;

  push_numbers (&list, 1, 10);
  if (setjmp (out) == 0)
    {
      push_some (&lost, 1000);
      push (&lost, leave, NULL);
      push_some (&lost, 1000);
      run (&lost);
      ck_abort_msg ("not reached");
    }
  push_numbers (&list, 11, 500);
  expect_numbers (&list, 500);
}
END_TEST

static void
ask_for (void *size)
{
  struct defer_chunk *list = NULL;
  push_some (&list, 1000);
  __defer_grow (list, *(size_t *) size, 16, 1);
}

#if !defined __SANITIZE_ADDRESS__ && !defined __SANITIZE_THREAD__
/* The sanitizers' malloc would have its own say.  */
START_TEST (out_of_memory_ends_the_process_and_says_how_many_were_pending)
{
  size_t size = (size_t) 1 << 62;
  expect_end (ask_for, &size, 2,
              "defer: out of memory for 1001 pending deferred calls\n");
}
END_TEST
#endif

START_TEST (a_size_that_overflows_counts_as_out_of_memory)
{
  size_t size = ~(size_t) 15;
  expect_end (ask_for, &size, 2,
              "defer: out of memory for 1001 pending deferred calls\n");
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("record");
  tcase_add_test (t, the_first_chunk_has_room_for_many_records);
  tcase_add_test (t, a_released_chunk_is_reused_by_the_next_grow);
  tcase_add_test (t, calls_run_last_in_first_out);
  tcase_add_test (t, five_million_calls_run_last_in_first_out);
  tcase_add_test (t, chunks_double_up_to_256_kib);
  tcase_add_test (t, a_large_record_gets_a_chunk_that_it_fits);
  tcase_add_test (t, a_stricter_alignment_is_met);
  tcase_add_test (t, room_that_is_there_is_used);
  tcase_add_test (t, room_that_is_too_small_once_aligned_is_not_used);
  tcase_add_test (t, a_chunk_without_records_lies_between_two_with_records);
  tcase_add_test (t, lists_of_nested_functions_do_not_touch);
  tcase_add_test (t, memory_follows_the_number_pending);
  tcase_add_test (t, another_thread_may_run_the_list);
  tcase_add_test (t, a_coroutine_may_change_threads_while_calls_are_pending);
  tcase_add_test (t, a_forked_child_runs_its_own_copy);
  tcase_add_test (t, a_longjmp_over_the_frame_harms_no_other_list);
#if !defined __SANITIZE_ADDRESS__ && !defined __SANITIZE_THREAD__
  tcase_add_test (
    t, out_of_memory_ends_the_process_and_says_how_many_were_pending);
#endif
  tcase_add_test (t, a_size_that_overflows_counts_as_out_of_memory);
  return run_tests ("record", t);
}
