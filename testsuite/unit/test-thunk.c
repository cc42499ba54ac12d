/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-thunk.c -- tests of runtime/thunk.c and runtime/stubs.c: function
   pointers that call closures.  (C4)  */

#define _GNU_SOURCE
#include <dirent.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>

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
__asm__(".pushsection .text\n"
        "code_of_all: mov %r10, seen_chain(%rip)\n"
        "jmp all\n"
        ".popsection\n");
#else
__asm__(".pushsection .text\n"
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

/* --- Functions of the C library ------------------------------------------- */

/* A comparison that counts, and panics when it has been called LIMIT times.  */
struct order
{
  struct defer_closure head;
  long calls, limit;
};

__attribute__ ((__used__)) static int
compare (const int *a, PADDING, struct order *self)
{
  const int *b = (const int *) p2_;

  PADDED;
  if (++self->calls == self->limit)
    defer_panic_string ("enough");
  return (*a > *b) - (*a < *b);
}
CLOSURE_CODE (compare)

typedef int compare_fn (const void *, const void *);

struct sorting
{
  compare_fn *by;
  int numbers[1000];
};

static NOINLINE void
sort (void *sorting)
{
  struct sorting *s = sorting;

  for (int i = 0; i < 1000; i++)
    s->numbers[i] = i * 7919 % 1000;
  qsort (s->numbers, 1000, sizeof (int), s->by);
}

START_TEST (qsort_calls_a_closure)
{
  struct order o = { { code_of_compare }, 0, 0 };
  struct sorting s = { .by = (compare_fn *) defer_fn_make (&o) };

  sort (&s);
  for (int i = 0; i < 1000; i++)
    ck_assert_int_eq (s.numbers[i], i);
  ck_assert_int_gt (o.calls, 1000);
  defer_fn_free (s.by);
}
END_TEST

START_TEST (a_panic_passes_through_the_pointer_and_through_qsort)
{
  struct order o = { { code_of_compare }, 0, 500 };
  struct sorting s = { .by = (compare_fn *) defer_fn_make (&o) };

  for (int i = 0; i < 100; i++)
    {
      const struct defer_panic *p;

      o.calls = 0;
      p = caught (sort, &s);
      ck_assert_ptr_nonnull (p);
      ck_assert_str_eq (defer_panic_message (p), "enough");
      ck_assert_int_eq (o.calls, 500);
    }
  defer_fn_free (s.by);
}
END_TEST

/* Use up all stubs that need no mapping.  */
static void
use_up_the_first (void)
{
  static struct sum s = { { code_of_add }, 0 };

  for (int i = 0; i < 5000; i++)
    defer_fn_make (&s);
}

START_TEST (a_panic_passes_through_a_copy_of_the_stubs)
{
  struct order o = { { code_of_compare }, 0, 500 };
  struct sorting s;

  use_up_the_first ();
  s.by = (compare_fn *) defer_fn_make (&o);
  ck_assert_ptr_nonnull (caught (sort, &s));
  ck_assert_int_eq (o.calls, 500);
}
END_TEST

START_TEST (a_signal_calls_a_closure)
{
  struct sum a = new_sum (0);
  void (*f) (int) = (void (*) (int)) defer_fn_make (&a);

  signal (SIGUSR1, f);
  raise (SIGUSR1);
  raise (SIGUSR1);
  signal (SIGUSR1, SIG_DFL);
  ck_assert_int_eq (a.value, 2 * SIGUSR1);
  defer_fn_free (f);
}
END_TEST

START_TEST (a_thread_begins_in_a_closure)
{
  struct sum a = new_sum (1);
  void *(*f) (void *) = (void *(*) (void *) ) defer_fn_make (&a);
  pthread_t thread;
  void *result;

  pthread_create (&thread, NULL, f, (void *) 41);
  pthread_join (thread, &result);
  ck_assert_ptr_eq (result, (void *) 42);
  defer_fn_free (f);
}
END_TEST

/* Chooses the names that begin with the letter LETTER.  */
struct choice
{
  struct defer_closure head;
  char letter;
};

__attribute__ ((__used__)) static int
choose (const struct dirent *d, PADDING, struct choice *self)
{
  PADDED;
  return d->d_name[0] == self->letter;
}
CLOSURE_CODE (choose)

START_TEST (scandir_calls_a_closure)
{
  struct choice c = { { code_of_choose }, 'p' };
  int (*f) (const struct dirent *)
    = (int (*) (const struct dirent *)) defer_fn_make (&c);
  struct dirent **names;
  int n = scandir ("/", &names, f, alphasort);

  ck_assert_int_ge (n, 1); /* proc */
  for (int i = 0; i < n; i++)
    {
      ck_assert_int_eq (names[i]->d_name[0], 'p');
      free (names[i]);
    }
  free (names);
  defer_fn_free (f);
}
END_TEST

/* Says its text on stderr.  */
struct farewell
{
  struct defer_closure head;
  const char *text;
};

__attribute__ ((__used__)) static void
say (long unused, PADDING, struct farewell *self)
{
  (void) unused, PADDED;
  dprintf (2, "%s\n", self->text);
}
CLOSURE_CODE (say)

static void
exit_with_farewells (void *unused)
{
  static struct farewell one = { { code_of_say }, "one" };
  static struct farewell two = { { code_of_say }, "two" };

  (void) unused;
  atexit ((void (*) (void)) defer_fn_make (&one));
  atexit ((void (*) (void)) defer_fn_make (&two));
  exit (7);
}

START_TEST (atexit_calls_closures)
{
  const struct ending *e = watch (exit_with_farewells, NULL);

  expect_status (e, 7);
  expect_text (e, "two\none\n");
}
END_TEST

/* --- Many ----------------------------------------------------------------- */

#define MANY 100000

START_TEST (there_may_be_many)
{
  struct sum *sums = calloc (MANY, sizeof *sums);
  sum_fn **f = calloc (MANY, sizeof *f);

  for (int round = 0; round < 2; round++)
    {
      for (int i = 0; i < MANY; i++)
        {
          sums[i] = new_sum (i);
          f[i] = (sum_fn *) defer_fn_make (&sums[i]);
        }
      for (int i = 0; i < MANY; i++)
        ck_assert_int_eq (f[i](1), i + 1);
      for (int i = 0; i < MANY; i++)
        defer_fn_free (f[i]);
    }
  free (f);
  free (sums);
}
END_TEST

/* Make and free in a thread, in several orders.  */
static void *
make_and_free (void *unused)
{
  struct sum s[100];
  sum_fn *f[100];

  for (int round = 0; round < 50; round++)
    {
      for (int i = 0; i < 100; i++)
        {
          s[i] = new_sum (i);
          f[i] = (sum_fn *) defer_fn_make (&s[i]);
        }
      for (int i = 0; i < 100; i++)
        ck_assert_int_eq (f[i](round), i + round);
      for (int i = 0; i < 100; i++)
        defer_fn_free (f[round % 2 ? i : 99 - i]);
    }
  return unused;
}

START_TEST (a_hundred_threads_make_and_free)
{
  pthread_t threads[100];

  for (int i = 0; i < 100; i++)
    ck_assert_int_eq (pthread_create (&threads[i], NULL, make_and_free, NULL),
                      0);
  for (int i = 0; i < 100; i++)
    pthread_join (threads[i], NULL);
}
END_TEST

static void *
free_it (void *f)
{
  defer_fn_free ((sum_fn *) f);
  return NULL;
}

/* Add F to the *N different ones in SEEN, if it is not there.  */
static void
see (void *f, void **seen, int *n)
{
  for (int i = 0; i < *n; i++)
    if (seen[i] == f)
      return;
  ck_assert_int_lt (*n, 100);
  seen[(*n)++] = f;
}

START_TEST (another_thread_may_free)
{
  struct sum a = new_sum (0);
  void *seen[100];
  int n = 0;

  /* What a thread kept goes to others when it ends, so they do not add up.  */
  for (int i = 0; i < 3000; i++)
    {
      void *f = defer_fn_make (&a);
      pthread_t thread;

      see (f, seen, &n);
      pthread_create (&thread, NULL, free_it, f);
      pthread_join (thread, NULL);
    }
}
END_TEST

static void
use_in_child (void *f)
{
  struct sum b = new_sum (0);
  sum_fn *g = (sum_fn *) defer_fn_make (&b);

  ck_assert_int_eq (((sum_fn *) f) (5), 6);
  ck_assert_int_eq (g (5), 5);
  defer_fn_free ((sum_fn *) f);
  defer_fn_free (g);
  make_and_free (NULL);
}

START_TEST (a_child_of_fork_has_them_all)
{
  struct sum a = new_sum (1);
  sum_fn *f = (sum_fn *) defer_fn_make (&a);

  expect_status (watch (use_in_child, (void *) f), 0);
  ck_assert_int_eq (f (1), 2);
  use_up_the_first ();
  f = (sum_fn *) defer_fn_make (&a);
  a.value = 1;
  expect_status (watch (use_in_child, (void *) f), 0);
  ck_assert_int_eq (f (1), 2);
}
END_TEST

/* A handler, and what it interrupts, make and free.  */
static volatile bool time_is_up;

static void
on_alarm (int signal)
{
  static int left = 2000;

  (void) signal;
  for (int i = 0; i < 3; i++)
    {
      struct sum s = new_sum (i);
      sum_fn *f = (sum_fn *) defer_fn_make (&s);
      if (f (1) != i + 1)
        abort ();
      defer_fn_free (f);
    }
  if (--left <= 0)
    time_is_up = true;
}

START_TEST (handlers_may_make_and_free)
{
  struct itimerval soon = { { 0, 50 }, { 0, 50 } },
                   never = { { 0, 0 }, { 0, 0 } };
  signal (SIGALRM, on_alarm);
  setitimer (ITIMER_REAL, &soon, NULL);
  while (!time_is_up)
    make_and_free (NULL);
  setitimer (ITIMER_REAL, &never, NULL);
}
END_TEST

/* --- What goes wrong ------------------------------------------------------ */

static NOINLINE void
free_twice (void *unused)
{
  struct sum a = new_sum (0);
  void *f = defer_fn_make (&a);

  (void) unused;
  defer_fn_free ((sum_fn *) f);
  defer_fn_free ((sum_fn *) f);
}

START_TEST (freeing_twice_ends_the_process)
{
  const struct ending *e = watch (free_twice, NULL);

  expect_status (e, 2);
  expect_text (e, "fatal error: defer_fn_free of a function pointer that has "
                  "been freed\n");
  expect_text (e, "\nfree_twice\n");
}
END_TEST

static NOINLINE void
free_other (void *f)
{
  defer_fn_free ((sum_fn *) f);
}

START_TEST (freeing_what_is_no_thunk_ends_the_process)
{
  const char *code = defer_fn_make (&(struct sum){ { code_of_add }, 0 });
  void *others[] = { (void *) free_other, (void *) code_of_add, (void *) qsort,
                     (void *) (code + 1), (void *) (code + 4) };

  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    {
      const struct ending *e = watch (free_other, others[i]);

      expect_status (e, 2);
      expect_text (e, "fatal error: defer_fn_free of a function pointer that "
                      "defer_fn has not made\n");
    }
}
END_TEST

static NOINLINE void
call_after_free (void *unused)
{
  struct sum a = new_sum (0);
  sum_fn *f = (sum_fn *) defer_fn_make (&a);

  (void) unused;
  defer_fn_free (f);
  a.value = f (1);
}

START_TEST (calling_what_is_freed_ends_the_process)
{
  const struct ending *e = watch (call_after_free, NULL);

  expect_status (e, 2);
  expect_text (e, "fatal error: call of a function pointer that defer_fn_free "
                  "has freed\n");
  expect_text (e, "\ncall_after_free\n");
}
END_TEST

static void
make_one (void *closure)
{
  defer_fn_make (closure);
}

START_TEST (without_memory_there_is_a_panic)
{
  static struct sum a = { { code_of_add }, 0 };
  struct rlimit limit, old;
  const struct defer_panic *p = NULL;

#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
  return; /* they need memory themselves */
#endif
  if (under_valgrind ())
    return;
  getrlimit (RLIMIT_AS, &old);
  limit = old;
  limit.rlim_cur = 1 << 20;
  setrlimit (RLIMIT_AS, &limit);
  for (int i = 0; i < 300000 && !p; i++)
    p = caught (make_one, &a);
  setrlimit (RLIMIT_AS, &old);
  ck_assert_ptr_nonnull (p);
  ck_assert_int_eq (p->kind, DEFER_RUNTIME_ERROR);
  ck_assert_str_eq (defer_panic_message (p),
                    "runtime error: cannot make a function pointer: "
                    "Cannot allocate memory");
  ck_assert_ptr_null (caught (make_one, &a));
}
END_TEST

/* --- Memory --------------------------------------------------------------- */

/* Is there a mapping that is writable and executable?  */
static bool
is_writable_code (void)
{
  FILE *maps = fopen ("/proc/self/maps", "r");
  char line[1000], permissions[8];
  bool found = false;

  while (fgets (line, sizeof line, maps))
    if (sscanf (line, "%*s %7s", permissions) == 1)
      found |= strchr (permissions, 'w') && strchr (permissions, 'x');
  fclose (maps);
  return found;
}

START_TEST (nothing_is_writable_and_executable)
{
  if (under_valgrind ())
    return;
  ck_assert (!is_writable_code ());
  for (int i = 0; i < 20; i++)
    {
      use_up_the_first ();
      ck_assert (!is_writable_code ());
    }
}
END_TEST

START_TEST (the_closure_is_in_memory_that_the_collector_sees)
{
  struct sum a = new_sum (0);
  struct dfr_thunk *e;
  char *code;

  for (int i = 0; i < 2; i++)
    {
      code = defer_fn_make (&a);
      e = dfr_stubs_find (code);
      ck_assert_ptr_eq (e->closure, &a);
      defer_fn_free ((sum_fn *) code);
      ck_assert_ptr_ne (e->closure, &a); /* and no longer */
      use_up_the_first ();
    }
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
  tcase_add_test (t, qsort_calls_a_closure);
  tcase_add_test (t, a_panic_passes_through_the_pointer_and_through_qsort);
  tcase_add_test (t, a_panic_passes_through_a_copy_of_the_stubs);
  tcase_add_test (t, a_signal_calls_a_closure);
  tcase_add_test (t, a_thread_begins_in_a_closure);
  tcase_add_test (t, scandir_calls_a_closure);
  tcase_add_test (t, atexit_calls_closures);
  tcase_add_test (t, there_may_be_many);
  tcase_add_test (t, a_hundred_threads_make_and_free);
  tcase_add_test (t, another_thread_may_free);
  tcase_add_test (t, a_child_of_fork_has_them_all);
  tcase_add_test (t, handlers_may_make_and_free);
  tcase_add_test (t, freeing_twice_ends_the_process);
  tcase_add_test (t, freeing_what_is_no_thunk_ends_the_process);
  tcase_add_test (t, calling_what_is_freed_ends_the_process);
  tcase_add_test (t, without_memory_there_is_a_panic);
  tcase_add_test (t, nothing_is_writable_and_executable);
  tcase_add_test (t, the_closure_is_in_memory_that_the_collector_sees);
  return run_tests ("thunk", t);
}
