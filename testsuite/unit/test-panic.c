/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-panic.c -- tests of runtime/panic.c and unwind.c: values, memory, and
   the list of each thread (rules R1, R4, R5, R6, R12).  */

#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <ucontext.h>

#include "landing.h"

#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
#define SANITIZED 1
#else
#define SANITIZED 0
#endif

/* --- Values */

static void
raise_uint (void *unused)
{
  (void) unused;
  defer_panic_uint (~0ULL);
}

static void
raise_double (void *unused)
{
  (void) unused;
  defer_panic_double (0.25);
}

static void
raise_pointer (void *p)
{
  defer_panic_pointer (p);
}

static void
raise_text (void *text)
{
  defer_panic_string (text);
}

static void
raise_again (void *p)
{
  defer_panic_again (p);
}

START_TEST (a_panic_has_the_value_that_it_was_raised_with)
{
  int n = -5;
  const struct defer_panic *p = caught (panic_with, &n);

  ck_assert_int_eq (p->kind, DEFER_INT);
  ck_assert_int_eq (p->value.i, -5);
  p = caught (raise_uint, NULL);
  ck_assert_int_eq (p->kind, DEFER_UINT);
  ck_assert_uint_eq (p->value.u, ~0ULL);
  p = caught (raise_double, NULL);
  ck_assert_int_eq (p->kind, DEFER_DOUBLE);
  ck_assert (p->value.d == 0.25);
  p = caught (raise_pointer, &n);
  ck_assert_int_eq (p->kind, DEFER_POINTER);
  ck_assert_ptr_eq (p->value.p, &n);
}
END_TEST

START_TEST (a_text_is_copied_whatever_its_length)
{
  char text[1000];

  for (size_t length = 0; length < sizeof text; length += 37)
    {
      const struct defer_panic *p;

      memset (text, 'a', length);
      text[length] = '\0';
      p = caught (raise_text, text);
      ck_assert_int_eq (p->kind, DEFER_STRING);
      ck_assert_str_eq (p->value.s, text);
      ck_assert (p->value.s < text || p->value.s > text + sizeof text);
    }
}
END_TEST

/* Panics with a format and SIZE characters more.  */
static void
raise_format (void *size)
{
  defer_panic_format ("%s %d %*s", "a", 7, *(int *) size, "b");
}

START_TEST (a_format_may_give_a_long_text)
{
  int sizes[] = { 1, 200, 204, 205, 206, 5000 };

  for (int i = 0; i < 6; i++)
    {
      const struct defer_panic *p = caught (raise_format, &sizes[i]);
      ck_assert_uint_eq (strlen (p->value.s), 4 + (size_t) sizes[i]);
      ck_assert (strncmp (p->value.s, "a 7 ", 4) == 0);
      ck_assert (p->value.s[3 + sizes[i]] == 'b');
    }
}
END_TEST

START_TEST (null_is_a_value_like_others)
{
  ck_assert_str_eq (caught (raise_text, NULL)->value.s, "(null)");
  ck_assert_ptr_null (caught (raise_pointer, NULL)->value.p);
  ck_assert_int_eq (caught (raise_again, NULL)->kind, DEFER_RUNTIME_ERROR);
}
END_TEST

START_TEST (raised_again_it_is_the_same_value)
{
  char text[500];
  int n = 12;
  const struct defer_panic *p = caught (panic_with, &n), *q;

  q = caught (raise_again, (void *) p);
  ck_assert_ptr_ne (p, q);
  ck_assert_int_eq (q->kind, DEFER_INT);
  ck_assert_int_eq (q->value.i, 12);
  for (size_t length = 100; length < sizeof text; length += 300)
    {
      memset (text, 'x', length);
      text[length] = '\0';
      p = caught (raise_text, text);
      q = caught (raise_again, (void *) p);
      ck_assert_str_eq (q->value.s, text);
      ck_assert_ptr_ne (p->value.s, q->value.s);
    }
}
END_TEST

/* --- R4: which panics are over */

/* Deferred work that raises the panic of the number at N.  */
static void
raise_in_work (void *thrown, void *n)
{
  (void) thrown;
  panic_with (n);
}

/* Panics with the first number at N, and in deferred work with the second.  */
static NOINLINE void
panic_twice (void *n)
{
  int *numbers = n;
  GUARDED (raise_in_work, numbers + 1, NULL, panic_with (numbers));
}

START_TEST (recovering_the_newer_ends_both)
{
  int n[] = { 1, 2 };

  for (int i = 0; i < 1000; i++)
    {
      ck_assert_int_eq (caught (panic_twice, n)->value.i, 2);
      ck_assert_int_eq (on_their_way (), 0);
    }
}
END_TEST

/* Deferred work that panics and recovers itself.  */
static void
work_with_its_own (void *thrown, void *n)
{
  ck_assert_int_eq (on_their_way (), 1);
  ck_assert_int_eq (caught (panic_with, n)->value.i, 2);
  ck_assert_int_eq (caught (panic_twice, n)->value.i, 3);
  ck_assert_int_eq (on_their_way (), 1);
  ck_assert_ptr_eq (dfr_self.panics, thrown);
}

static NOINLINE void
panic_with_busy_work (void *n)
{
  int *numbers = n;
  GUARDED (work_with_its_own, numbers + 1, NULL, panic_with (numbers));
}

START_TEST (a_newer_one_recovered_inside_leaves_the_older_going)
{
  int n[] = { 1, 2, 3 };

  for (int i = 0; i < 1000; i++)
    {
      ck_assert_int_eq (caught (panic_with_busy_work, n)->value.i, 1);
      ck_assert_int_eq (on_their_way (), 0);
    }
}
END_TEST

/* Panics with N, and in the deferred work of that with N - 1, and so on.  */
static NOINLINE void
panic_down_to_one (void *n)
{
  int below = *(int *) n - 1;

  if (below == 0)
    panic_with (n);
  else
    GUARDED (raise_in_work, n, NULL, panic_down_to_one (&below));
}

START_TEST (three_hundred_end_with_the_newest)
{
  for (int n = 1; n <= 300; n += 13)
    {
      ck_assert_int_eq (caught (panic_down_to_one, &n)->value.i, n);
      ck_assert_int_eq (on_their_way (), 0);
    }
}
END_TEST

/* Two landings in one frame: the work of the first, which belongs to UNIT,
   raises the second, which is recovered in OTHER_UNIT.  */
static NOINLINE void
land_twice (int *n, void *unit, void *other_unit)
{
  GUARDED (recover, NULL, other_unit,
           GUARDED (raise_in_work, n + 1, unit, panic_with (n)));
}

START_TEST (in_one_frame_the_unit_tells_what_is_over)
{
  int n[] = { 1, 2 };
  char mark, other;

  land_twice (n, &mark, &mark);
  ck_assert_int_eq (on_their_way (), 0);
  /* Told of two units, the older goes on.  (In truth it cannot here.)  */
  land_twice (n, &mark, &other);
  ck_assert_int_eq (on_their_way (), 1);
  ck_assert (!dfr_self.panics->doubtful);
}
END_TEST

START_TEST (
  in_one_frame_that_tells_nothing_the_older_is_kept_but_does_not_count)
{
  int n[] = { 1, 2 };

  for (int i = 0; i < 1000; i++)
    land_twice (n, NULL, NULL);
  ck_assert_int_le (on_their_way (), 2);
  ck_assert_ptr_null (newest ());
}
END_TEST

/* Work in the frame of its function, as a deferred block is: both landings are
   there, but the inner panic is over before the outer goes on.  */
static NOINLINE void
nested_in_one_frame (int *n, bool *went_on)
{
  struct landing outer __attribute__ ((__cleanup__ (land)))
  = { .work = recover, .left = false };

  *went_on = false;
  if (setjmp (outer.out) == 0)
    {
      struct landing inner __attribute__ ((__cleanup__ (land)))
      = { .work = recover, .left = false };

      if (setjmp (inner.out) == 0)
        panic_with (n);
      inner.left = true;
      panic_with (n + 1);
    }
  *went_on = true;
  outer.left = true;
}

START_TEST (one_frame_may_recover_many_times)
{
  int n[] = { 1, 2 };
  bool went_on;

  for (int i = 0; i < 1000; i++)
    {
      nested_in_one_frame (n, &went_on);
      ck_assert (went_on);
      ck_assert_int_eq (on_their_way (), 0);
    }
}
END_TEST

/* --- What jumps leave behind */

static jmp_buf away;

static void
jump_away (void *thrown, void *unused)
{
  (void) thrown;
  (void) unused;
  longjmp (away, 1);
}

static NOINLINE void
panic_and_jump (void *n)
{
  GUARDED (jump_away, NULL, NULL, panic_with (n));
}

START_TEST (a_longjmp_out_of_deferred_work_leaves_little_behind)
{
  int n = 4;

  for (volatile int i = 0; i < 10000; i++)
    {
      if (setjmp (away) == 0)
        deeper (i % 10, panic_and_jump, &n);
      if (i % 7 == 0)
        ck_assert_int_eq (caught (panic_with, &n)->value.i, 4);
    }
  ck_assert_int_le (on_their_way (), 4000);
}
END_TEST

/* --- Memory */

START_TEST (the_common_case_does_not_allocate)
{
  struct mallinfo2 before, after;
  int n = 3;

  GUARDED (recover, NULL, NULL, panic_with (&n)); /* the thread is known now */
  before = mallinfo2 ();
  for (volatile int i = 0; i < 100; i++)
    GUARDED (recover, NULL, NULL, panic_with (&n));
  after = mallinfo2 ();
  ck_assert_uint_eq (before.uordblks, after.uordblks);
}
END_TEST

/* Panics with N down to 1, each in the deferred work of the one before, all at
   once on their way; then LOOK, and the last is recovered.  */
struct pile
{
  int n;
  void (*look) (void);
};

static void pile_up (void *pile);

static void
pile_more (void *thrown, void *pile)
{
  (void) thrown;
  pile_up (pile);
}

static NOINLINE void
pile_up (void *data)
{
  struct pile *pile = data;
  struct pile less = { pile->n - 1, pile->look };

  if (pile->n == 0)
    {
      pile->look ();
      return;
    }
  GUARDED (pile_more, &less, NULL, panic_with (&pile->n));
}

static int seen;

static void
see (void)
{
  seen = on_their_way ();
}

START_TEST (when_the_pool_is_used_up_malloc_helps)
{
  struct pile pile = { 500, see };
  struct mallinfo2 before = mallinfo2 (), after;

  ck_assert_int_eq (caught (pile_up, &pile)->value.i, 1);
  ck_assert_int_eq (seen, 500);
  ck_assert_int_eq (on_their_way (), 0);
  after = mallinfo2 ();
  ck_assert_uint_le (after.uordblks - before.uordblks, 3000);
}
END_TEST

START_TEST (ten_thousand_kept_panics_stay_as_they_are)
{
  static const struct defer_panic *kept[10000];

  for (int i = 0; i < 10000; i++)
    kept[i] = caught (panic_with, &i);
  for (int i = 0; i < 10000; i++)
    ck_assert_int_eq (kept[i]->value.i, i);
}
END_TEST

/* --- Depth and threads */

START_TEST (a_panic_comes_from_a_hundred_thousand_frames_down)
{
  int n = 9;
  const struct defer_panic *p = NULL;
  void *frames[200];

  GUARDED (keep, &p, NULL, deeper (100000, panic_with, &n));
  ck_assert_int_eq (p->value.i, 9);
  ck_assert_uint_eq (defer_panic_frames (p, frames, 200), 100);
  ck_assert_ptr_eq (frames[40], frames[49]);
  ck_assert_ptr_eq (frames[40], frames[60]);
}
END_TEST

static void *
panic_in_turn (void *count)
{
  int n[] = { 1, 2, 3 };

  for (volatile int i = 0; i < *(int *) count; i++)
    {
      GUARDED (recover, NULL, NULL, panic_with (n));
      GUARDED (recover, NULL, NULL, panic_twice (n));
      GUARDED (recover, NULL, NULL, panic_with_busy_work (n));
      if (on_their_way () != 0)
        return "some are left";
    }
  return NULL;
}

static void
run_threads (int number, int count, size_t stack)
{
  pthread_t threads[100];
  pthread_attr_t attr;

  pthread_attr_init (&attr);
  pthread_attr_setstacksize (&attr, stack);
  for (int i = 0; i < number; i++)
    ck_assert_int_eq (
      pthread_create (&threads[i], &attr, panic_in_turn, &count), 0);
  for (int i = 0; i < number; i++)
    {
      void *result;
      pthread_join (threads[i], &result);
      ck_assert_ptr_null (result);
    }
}

START_TEST (a_hundred_threads_panic_at_once)
{
  run_threads (100, under_valgrind () ? 10 : 300, 256 * 1024);
}
END_TEST

START_TEST (sixteen_kib_of_stack_are_enough)
{
  if (!SANITIZED && !under_valgrind ())
    run_threads (4, 100, 16 * 1024);
}
END_TEST

/* Deferred work that ends the thread.  */
static void
end_thread (void *thrown, void *unused)
{
  (void) thrown;
  (void) unused;
  pthread_exit (NULL);
}

static void *
panic_and_end (void *unused)
{
  static char text[500];
  int n = 6;

  memset (text, 't', sizeof text - 1);
  GUARDED (end_thread, NULL, NULL,
           GUARDED (raise_in_work, &n, NULL, raise_text (text)));
  return unused;
}

START_TEST (a_thread_that_ends_gives_back_its_panics)
{
  struct mallinfo2 before, after;

  for (int i = 0; i < 300; i++)
    {
      pthread_t thread;

      ck_assert_int_eq (pthread_create (&thread, NULL, panic_and_end, NULL), 0);
      pthread_join (thread, NULL);
      if (i == 50)
        before = mallinfo2 ();
    }
  after = mallinfo2 ();
  ck_assert_uint_le (after.uordblks, before.uordblks + 1000);
}
END_TEST

/* Ends, in another thread, the panic at P, as a coroutine would.  */
static void *
end_elsewhere (void *p)
{
  struct dfr_panic *panic = p;

  panic->thrown.kind = DEFER_CLASS_RECOVERED;
  __defer_recovered (p);
  return NULL;
}

static void
end_in_a_thread (void *thrown, void *unused)
{
  pthread_t thread;

  (void) unused;
  pthread_create (&thread, NULL, end_elsewhere, thrown);
  pthread_join (thread, NULL);
  longjmp (away, 1);
}

static NOINLINE void
panic_and_change_threads (void *n)
{
  GUARDED (end_in_a_thread, NULL, NULL, panic_with (n));
}

START_TEST (a_panic_may_end_in_another_thread)
{
  int n = 8;

  for (volatile int i = 0; i < 1000; i++)
    if (setjmp (away) == 0)
      panic_and_change_threads (&n);
  ck_assert_int_le (on_their_way (), 1);
  ck_assert_int_eq (caught (panic_with, &n)->value.i, 8);
  ck_assert_int_eq (on_their_way (), 0);
}
END_TEST

/* --- Coroutines */

static ucontext_t scheduler, coroutine;
static char coroutine_stack[128 * 1024];

/* Deferred work that lets others run.  */
static void
yield (void *thrown, void *unused)
{
  (void) unused;
  swapcontext (&coroutine, &scheduler);
  __defer_recover (thrown, 0);
}

static bool came_back;

static void
coroutine_body (void)
{
  int n = 1;

  GUARDED (yield, NULL, NULL, panic_with (&n));
  came_back = true;
}

static void
start_coroutine (void (*body) (void))
{
  getcontext (&coroutine);
  coroutine.uc_stack.ss_sp = coroutine_stack;
  coroutine.uc_stack.ss_size = sizeof coroutine_stack;
  coroutine.uc_link = &scheduler;
  makecontext (&coroutine, body, 0);
  swapcontext (&scheduler, &coroutine);
}

START_TEST (panics_of_coroutines_do_not_touch)
{
  int n[] = { 2, 3 };

  for (volatile int i = 0; i < 100; i++)
    {
      came_back = false;
      start_coroutine (coroutine_body);
      ck_assert_int_eq (caught (panic_with, n)->value.i, 2);
      ck_assert_int_eq (caught (panic_twice, n)->value.i, 3);
      ck_assert_int_eq (on_their_way (), 1);
      swapcontext (&scheduler, &coroutine);
      ck_assert (came_back);
      ck_assert_int_eq (on_their_way (), 0);
    }
}
END_TEST

static void
panicking_body (void)
{
  int n = 4;
  panic_with (&n);
}

static void
panic_in_a_coroutine (void *unused)
{
  (void) unused;
  start_coroutine (panicking_body);
}

static void
panic_beside_a_coroutine (void *n)
{
  start_coroutine (coroutine_body);
  panic_with (n);
}

START_TEST (an_uncaught_panic_ends_with_its_coroutine)
{
  int n = 5;

  expect_end (panic_in_a_coroutine, NULL, 2, "panic: 4\n");
  expect_end (panic_beside_a_coroutine, &n, 2, "panic: 5\n");
}
END_TEST

/* --- What the unwinder does not know */

#ifdef __x86_64__

/* A function whose language gives the unwinder a senseless answer.  */
__asm__ (".text\n"
         ".type with_no_answer, @function\n"
         "with_no_answer:\n"
         "  .cfi_startproc\n"
         "  .cfi_personality 0x1b, no_answer\n"
         "  subq $8, %rsp\n"
         "  .cfi_def_cfa_offset 16\n"
         "  movl $7, %edi\n"
         "  call defer_panic_int@PLT\n"
         "  movl $0, 0\n"
         "  .cfi_endproc\n"
         ".size with_no_answer, . - with_no_answer\n");

void with_no_answer (void);
int no_answer (void);

int
no_answer (void)
{
  return 42;
}

static void
ask_for_an_answer (void *unused)
{
  (void) unused;
  with_no_answer ();
}

START_TEST (the_unwinder_never_returns_to_who_has_raised)
{
  expect_end (ask_for_an_answer, NULL, 2,
              "defer: the unwinder does not know how to pass a frame\n");
}
END_TEST

#endif

int
main (void)
{
  TCase *t = tcase_create ("panic");
  tcase_add_test (t, a_panic_has_the_value_that_it_was_raised_with);
  tcase_add_test (t, a_text_is_copied_whatever_its_length);
  tcase_add_test (t, a_format_may_give_a_long_text);
  tcase_add_test (t, null_is_a_value_like_others);
  tcase_add_test (t, raised_again_it_is_the_same_value);
  tcase_add_test (t, recovering_the_newer_ends_both);
  tcase_add_test (t, a_newer_one_recovered_inside_leaves_the_older_going);
  tcase_add_test (t, three_hundred_end_with_the_newest);
  tcase_add_test (t, in_one_frame_the_unit_tells_what_is_over);
  tcase_add_test (
    t, in_one_frame_that_tells_nothing_the_older_is_kept_but_does_not_count);
  tcase_add_test (t, one_frame_may_recover_many_times);
  tcase_add_test (t, a_longjmp_out_of_deferred_work_leaves_little_behind);
  if (!SANITIZED)
    tcase_add_test (t, the_common_case_does_not_allocate);
  tcase_add_test (t, when_the_pool_is_used_up_malloc_helps);
  tcase_add_test (t, ten_thousand_kept_panics_stay_as_they_are);
#ifndef __SANITIZE_THREAD__ /* it counts frames, up to 65536 */
  tcase_add_test (t, a_panic_comes_from_a_hundred_thousand_frames_down);
#endif
  tcase_add_test (t, a_hundred_threads_panic_at_once);
  tcase_add_test (t, sixteen_kib_of_stack_are_enough);
  tcase_add_test (t, a_thread_that_ends_gives_back_its_panics);
  tcase_add_test (t, a_panic_may_end_in_another_thread);
  tcase_add_test (t, panics_of_coroutines_do_not_touch);
  tcase_add_test (t, an_uncaught_panic_ends_with_its_coroutine);
#ifdef __x86_64__
  tcase_add_test (t, the_unwinder_never_returns_to_who_has_raised);
#endif
  return run_tests ("panic", t);
}
