/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-frame.c -- tests of runtime/frame.c: where a frame ends is what the
   unwinder finds when it moves on to the next.  */

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unwind.h>

#include "records.h"

#define NOINLINE __attribute__ ((__noinline__, __noclone__))

/* What a walk up the stack has found.  */
struct walk
{
  uintptr_t sp, place; /* of the frame before; 0 at first */
  int known, unknown;  /* how many frames of which kind */
};

static struct walk walk;

/* The next frame has the stack pointer SP: there ends the one before.  Or its
   place is where that is saved.  */
static void
check_place (uintptr_t sp)
{
  if (walk.place == walk.sp)
    walk.unknown++;
  else
    {
      walk.known++;
      ck_assert_uint_gt (walk.place, walk.sp);
      ck_assert_uint_lt (walk.place, sp);
      if (walk.place + 1 != sp)
        ck_assert_uint_eq (*(uintptr_t *) walk.place, sp);
    }
}

static _Unwind_Reason_Code
look (struct _Unwind_Context *context, void *unused)
{
  uintptr_t sp = _Unwind_GetCFA (context);
  int between = 0;
  char *pc = (char *) _Unwind_GetIPInfo (context, &between);

  (void) unused;
  if (walk.place)
    check_place (sp);
  if (!pc)
    return _URC_END_OF_STACK;
  walk.sp = sp;
  walk.place = dfr_frame_place (between ? pc + 1 : pc, sp,
                                dfr_unwind_frame_pointer (context));
  return _URC_NO_REASON;
}

/* Look at all frames of the stack; N says nothing.  */
static NOINLINE int
look_at_all (int n)
{
  walk = (struct walk){ 0, 0, 0, 0 };
  _Unwind_Backtrace (look, NULL);
  return n;
}

/* How many frames there are whose table does not tell.  */
static int
unknown_here (void)
{
  look_at_all (0);
  return walk.unknown;
}

START_TEST (an_ordinary_frame)
{
  look_at_all (0);
  ck_assert_int_ge (walk.known, 3);
}
END_TEST

static NOINLINE int
with_array (int n)
{
  volatile char array[n];

  array[n - 1] = 1;
  return look_at_all (n) + array[n - 1];
}

START_TEST (a_frame_with_an_array_of_any_size)
{
  int before = unknown_here ();

  ck_assert_int_eq (with_array (12345), 12346);
  ck_assert_int_eq (walk.unknown, before);
}
END_TEST

struct large
{
  long a[50];
};

static NOINLINE long
takes_large (struct large l, int n)
{
  return look_at_all (n) + l.a[n];
}

static NOINLINE long
pushes (int n)
{
  struct large l = { { 0, 1, 2 } };

  return takes_large (l, n) + n;
}

START_TEST (a_frame_that_has_pushed_arguments)
{
  int before = unknown_here ();

  ck_assert_int_eq (pushes (2), 6);
  ck_assert_int_eq (walk.unknown, before);
}
END_TEST

static NOINLINE int
aligned (struct large l, int n, int size)
{
  _Alignas(256) volatile char fixed[256];
  volatile char array[size];

  fixed[n] = 1;
  array[n] = 0;
  return look_at_all (n) + fixed[n] + array[n] + (int) l.a[0];
}

START_TEST (a_frame_that_is_aligned)
{
  int before = unknown_here ();

  ck_assert_int_eq (aligned ((struct large){ { 1 } }, 1, 100), 3);
  ck_assert_int_eq (walk.unknown, before);
}
END_TEST

static int
by_value (const void *a, const void *b)
{
  look_at_all (0);
  return *(const int *) a - *(const int *) b;
}

START_TEST (frames_of_the_c_library)
{
  int numbers[] = { 3, 1, 2 }, before = unknown_here ();

  qsort (numbers, 3, sizeof *numbers, by_value);
  ck_assert_int_eq (numbers[2], 3);
  ck_assert_int_eq (walk.unknown, before);
}
END_TEST

static void
handle (int signal)
{
  look_at_all (signal);
}

START_TEST (frames_below_a_handler_of_a_signal)
{
  signal (SIGUSR1, handle);
  raise (SIGUSR1);
  ck_assert_int_gt (walk.known, 3);
}
END_TEST

START_TEST (nobody_knows_what_has_no_table)
{
  static char no_code[16];

  ck_assert_uint_eq (dfr_frame_place (NULL, 4096, 8192), 4096);
  ck_assert_uint_eq (dfr_frame_place (no_code + 8, 4096, 8192), 4096);
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("frame");
  tcase_add_test (t, an_ordinary_frame);
  tcase_add_test (t, a_frame_with_an_array_of_any_size);
  tcase_add_test (t, a_frame_that_has_pushed_arguments);
  tcase_add_test (t, a_frame_that_is_aligned);
  tcase_add_test (t, frames_of_the_c_library);
  tcase_add_test (t, frames_below_a_handler_of_a_signal);
  tcase_add_test (t, nobody_knows_what_has_no_table);
  return run_tests ("frame", t);
}
