/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-thunk.c -- tests of runtime/thunk.c and runtime/stubs.c: function
   pointers that call closures.  (C4)  */

#define _GNU_SOURCE
#include <dirent.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "closures.h"
#include "endings.h"
#include "landing.h"

/* --- Closures ------------------------------------------------------------- */

struct sum
{
  struct defer_closure head;
  long value;
};

typedef long sum_fn (long);

__attribute__ ((__used__)) static long
add (long n, PADDING, struct sum *self)
{
  PADDED;
  return self->value += n;
}
CLOSURE_CODE (add)

static struct sum
new_sum (long value)
{
  return (struct sum){ { code_of_add }, value };
}

/* With everything that a call may have: in registers, on the stack, floating,
   and a result in memory.  The closure is not among the parameters.  */
struct large
{
  long sum;
  double product;
  void *chain;
  char text[40];
};

void *seen_chain;

__attribute__ ((__used__)) static struct large
all (int a, double b, long c, float d, long e, long f, long g, long h, long i,
     double j, const char *text)
{
  struct large l = { a + c + e + f + g + h + i, b * d * j, seen_chain, "" };

  strncpy (l.text, text, sizeof l.text - 1);
  return l;
}

void code_of_all (void);
#ifdef __x86_64__
__asm__ (".pushsection .text\n"
         "code_of_all: mov %r10, seen_chain(%rip)\n"
         "jmp all\n"
         ".popsection\n");
#else
__asm__ (".pushsection .text\n"
         "code_of_all: adrp x16, seen_chain\n"
         "str x18, [x16, :lo12:seen_chain]\n"
         "b all\n"
         ".popsection\n");
#endif

/* --- One thunk ------------------------------------------------------------ */

START_TEST (a_function_pointer_calls_its_closure)
{
  struct sum a = new_sum (0), b = new_sum (100);
  sum_fn *f = (sum_fn *) defer_fn_make (&a);
  sum_fn *g = (sum_fn *) defer_fn_make (&b);

  ck_assert_int_eq (f (1), 1);
  ck_assert_int_eq (f (2), 3);
  ck_assert_int_eq (g (1), 101);
  ck_assert_int_eq (a.value, 3);
  defer_fn_free (f);
  defer_fn_free (g);
}
END_TEST

START_TEST (arguments_and_results_of_all_kinds_arrive)
{
  struct defer_closure c = { code_of_all };
  struct large (*f) (int, double, long, float, long, long, long, long, long,
                     double, const char *)
    = defer_fn_make (&c);
  struct large l = f (1, 2.0, 3, 4.0f, 5, 6, 7, 8, 9, 10.0, "whole");

  ck_assert_int_eq (l.sum, 39);
  ck_assert (l.product == 80.0);
  ck_assert_ptr_eq (l.chain, &c);
  ck_assert_str_eq (l.text, "whole");
  defer_fn_free (f);
}
END_TEST

START_TEST (null_is_null)
{
  void (*none) (int) = NULL;

  ck_assert_ptr_null (defer_fn_make (NULL));
  defer_fn_free (none);
  defer_fn_free (NULL);
}
END_TEST

START_TEST (what_is_freed_is_used_again)
{
  struct sum a = new_sum (0);
  void *first = defer_fn_make (&a);

  for (int i = 0; i < 100000; i++)
    {
      sum_fn *f = defer_fn_make (&a);
      f (1);
      defer_fn_free (f);
    }
  ck_assert_int_eq (a.value, 100000);
  ck_assert_uint_lt (dfr_self.thunks_kept, 40);
  defer_fn_free ((sum_fn *) first);
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("thunk");
  tcase_add_test (t, a_function_pointer_calls_its_closure);
  tcase_add_test (t, arguments_and_results_of_all_kinds_arrive);
  tcase_add_test (t, null_is_null);
  tcase_add_test (t, what_is_freed_is_used_again);
  return run_tests ("thunk", t);
}
