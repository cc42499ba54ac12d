/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-report.c -- tests of runtime/report.c: rules R7, R10, R11 and R12.  */

#define _GNU_SOURCE

#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>

#include "endings.h"
#include "landing.h"

/* Check that ACT (DATA) says TEXT and no more, and ends with status 2.  The
   frames are not wanted.  */
static void
expect_report (void (*act) (void *), void *data, const char *text)
{
  struct ending *e;

  setenv ("DEFER_TRACEBACK", "none", 1);
  e = watch (act, data);
  unsetenv ("DEFER_TRACEBACK");
  expect_status (e, 2);
  ck_assert_str_eq (e->text, text);
}

/* --- Values */

static void
raise_text (void *text)
{
  defer_panic_string (text);
}

static void
raise_double (void *d)
{
  defer_panic_double (*(double *) d);
}

static void
raise_uint (void *n)
{
  defer_panic_uint (*(unsigned long long *) n);
}

static void
raise_int (void *n)
{
  defer_panic_int (*(long long *) n);
}

static void
raise_pointer (void *p)
{
  defer_panic_pointer (p);
}

static void
raise_again (void *p)
{
  defer_panic_again (p);
}

START_TEST (each_kind_of_value_has_its_form)
{
  long long least = (-0x7fffffffffffffffLL) - 1;
  unsigned long long most = ~0ULL;
  double d = 0.1, whole = 3, large = 1e300;

  expect_report (raise_int, &least, "panic: -9223372036854775808\n");
  expect_report (raise_uint, &most, "panic: 18446744073709551615\n");
  expect_report (raise_double, &d, "panic: 0.1\n");
  expect_report (raise_double, &whole, "panic: 3\n");
  expect_report (raise_double, &large, "panic: 1e+300\n");
  expect_report (raise_pointer, (void *) 0x1234abcd, "panic: 0x1234abcd\n");
  expect_report (raise_pointer, NULL, "panic: 0x0\n");
  expect_report (raise_text, "", "panic: \n");
  expect_report (raise_text, "100%s", "panic: 100%s\n");
}
END_TEST

START_TEST (further_lines_are_indented)
{
  expect_report (raise_text, "one\ntwo\n\nfour\n",
                 "panic: one\n\ttwo\n\t\n\tfour\n\t\n");
}
END_TEST

START_TEST (a_long_text_is_printed_whole)
{
  static char text[10000], report[10008];

  memset (text, 'x', sizeof text - 1);
  sprintf (report, "panic: %s\n", text);
  expect_report (raise_text, text, report);
}
END_TEST

START_TEST (the_message_is_what_is_printed)
{
  double d = 0.5;
  int n = 3;

  ck_assert_str_eq (defer_panic_message (caught (panic_with, &n)), "3");
  ck_assert_str_eq (defer_panic_message (caught (raise_double, &d)), "0.5");
  ck_assert_str_eq (defer_panic_message (caught (raise_text, "a\nb")), "a\nb");
  ck_assert_str_eq (defer_panic_message (caught (raise_pointer, (void *) 16)),
                    "0x10");
  ck_assert_ptr_nonnull (defer_panic_message (NULL));
}
END_TEST

/* --- Chains */

static void
raise_in_work (void *thrown, void *text)
{
  (void) thrown;
  raise_text (text);
}

static void
recover_and_raise (void *thrown, void *text)
{
  __defer_recover (thrown, 0);
  raise_text (text);
}

static void
recover_and_raise_again (void *thrown, void *unused)
{
  (void) unused;
  raise_again ((void *) __defer_recover (thrown, 0));
}

static NOINLINE void
replaced (void *unused)
{
  (void) unused;
  GUARDED (raise_in_work, "second", NULL, raise_text ("first"));
}

static NOINLINE void
replaced_again (void *unused)
{
  GUARDED (recover_and_raise, "third\nline", NULL, replaced (unused));
}

static NOINLINE void
repanicked (void *unused)
{
  GUARDED (recover_and_raise_again, NULL, NULL, replaced_again (unused));
}

static NOINLINE void
repanicked_twice (void *unused)
{
  GUARDED (recover_and_raise_again, NULL, NULL, repanicked (unused));
}

static NOINLINE void
another_at_last (void *unused)
{
  GUARDED (raise_in_work, "last", NULL, repanicked_twice (unused));
}

START_TEST (what_was_replaced_is_printed_first)
{
  expect_report (replaced, NULL, "panic: first\n\tpanic: second\n");
  expect_report (
    replaced_again, NULL,
    "panic: first\n\tpanic: second [recovered]\n\tpanic: third\n\tline\n");
}
END_TEST

#define THREE                                                                  \
  "panic: first\n\tpanic: second [recovered]\n\tpanic: third\n\tline "         \
  "[recovered, repanicked]\n"

START_TEST (a_value_that_is_raised_again_is_printed_once)
{
  expect_report (repanicked, NULL, THREE);
  expect_report (repanicked_twice, NULL, THREE);
  expect_report (another_at_last, NULL, THREE "\tpanic: last\n");
}
END_TEST

static void
recovered_before (void *unused)
{
  (void) unused;
  GUARDED (recover, NULL, NULL, another_at_last (NULL));
  raise_text ("alone");
}

START_TEST (what_was_recovered_before_is_not_printed)
{
  expect_report (recovered_before, NULL, "panic: alone\n");
}
END_TEST

static void
raised_later (void *unused)
{
  int n = 7;
  (void) unused;
  raise_again ((void *) caught (panic_with, &n));
}

START_TEST (raised_again_later_it_is_a_plain_panic)
{
  expect_report (raised_later, NULL, "panic: 7\n");
}
END_TEST

/* Panics N times, each in the deferred work of the one before.  */
static void pile_up (void *n);

static void
pile_more (void *thrown, void *n)
{
  (void) thrown;
  pile_up (n);
}

static NOINLINE void
pile_up (void *n)
{
  int less = *(int *) n - 1;

  if (less >= 0)
    GUARDED (pile_more, &less, NULL, panic_with (n));
}

static void *
start_pile (void *n)
{
  pile_up (n);
  return NULL;
}

static void
pile_up_in_a_thread (void *n)
{
  pthread_t thread;
  pthread_attr_t attr;

  pthread_attr_init (&attr);
  pthread_attr_setstacksize (&attr, 4 << 20);
  pthread_create (&thread, &attr, start_pile, n);
  pthread_join (thread, NULL);
}

START_TEST (a_chain_of_a_thousand_is_printed_whole)
{
  static char report[65536];
  int n = 1000;
  char *end = report;

  for (int i = n; i > 0; i--)
    end += sprintf (end, "%spanic: %d\n", i == n ? "" : "\t", i);
  expect_report (pile_up_in_a_thread, &n, report);
}
END_TEST

/* --- DEFER_TRACEBACK */

static NOINLINE void
raise_here (void *unused)
{
  (void) unused;
  raise_text ("here");
  __asm__ volatile("");
}

/* What ACT says with DEFER_TRACEBACK as VALUE.  */
static struct ending *
with_traceback (const char *value, void (*act) (void *))
{
  struct ending *e;

  setenv ("DEFER_TRACEBACK", value, 1);
  e = watch (act, NULL);
  unsetenv ("DEFER_TRACEBACK");
  return e;
}

#define HERE "panic: here\n\nthread 1 [running]:\nraise_text\n\t*\nraise_here\n"

START_TEST (the_frames_follow_with_functions_and_lines)
{
  struct ending *e = watch (raise_here, NULL);

  expect_status (e, 2);
  ck_assert (matches (e->text, HERE));
  expect_text (e, "\nmain\n\t");
  expect_status (with_traceback ("single", raise_here), 2);
  expect_text (with_traceback ("no such word", raise_here), HERE);
}
END_TEST

START_TEST (crash_ends_by_sigabrt)
{
  struct rlimit no_core = { 0, 0 };
  struct ending *e;

  setrlimit (RLIMIT_CORE, &no_core);
  e = with_traceback ("crash", raise_here);
  ck_assert (WIFSIGNALED (e->how) && WTERMSIG (e->how) == SIGABRT);
  ck_assert (matches (e->text, HERE));
}
END_TEST

static void
ignore_aborts (void *unused)
{
  sigset_t set;

  sigemptyset (&set);
  sigaddset (&set, SIGABRT);
  sigprocmask (SIG_BLOCK, &set, NULL);
  signal (SIGABRT, SIG_IGN);
  raise_here (unused);
}

START_TEST (crash_cannot_be_ignored)
{
  struct ending *e = with_traceback ("crash", ignore_aborts);
  ck_assert (WIFSIGNALED (e->how) && WTERMSIG (e->how) == SIGABRT);
}
END_TEST

/* --- Threads */

static pthread_barrier_t barrier;

static void *
raise_at_once (void *text)
{
  pthread_barrier_wait (&barrier);
  raise_text (text);
  return NULL;
}

static void
raise_in_threads (void *text)
{
  pthread_t threads[8];

  pthread_barrier_init (&barrier, NULL, 8);
  for (int i = 0; i < 8; i++)
    pthread_create (&threads[i], NULL, raise_at_once, text);
  for (int i = 0; i < 8; i++)
    pthread_join (threads[i], NULL);
}

START_TEST (of_many_threads_one_reports)
{
  for (int i = 0; i < 50; i++)
    expect_report (raise_in_threads, "at once", "panic: at once\n");
}
END_TEST

static void *
raise_there (void *text)
{
  raise_text (text);
  return NULL;
}

static void
raise_in_another_thread (void *text)
{
  pthread_t thread;

  pthread_create (&thread, NULL, raise_there, text);
  pthread_join (thread, NULL);
}

START_TEST (another_thread_has_another_number)
{
  struct ending *e = watch (raise_in_another_thread, "there");

  expect_status (e, 2);
  expect_text (e, "panic: there\n\nthread 2 [running]:\nraise_text\n\t*\n"
                  "raise_there\n");
}
END_TEST

/* Another thread reports, and the process forks meanwhile.  */
static void
fork_and_raise (void *unused)
{
  int how = 0;

  (void) unused;
  if (fork () == 0)
    raise_text ("in the child");
  wait (&how);
  _exit (WEXITSTATUS (how));
}

START_TEST (a_child_of_fork_reports_for_itself)
{
  expect_report (fork_and_raise, NULL, "panic: in the child\n");
}
END_TEST

/* --- The end */

static void
leave_text_in_stdout (void *locked)
{
  dup2 (STDERR_FILENO, STDOUT_FILENO);
  setvbuf (stdout, NULL, _IOFBF, BUFSIZ);
  fputs ("printed before\n", stdout);
  if (locked)
    raise_in_another_thread ("with stdout locked");
  raise_text ("end");
}

START_TEST (what_was_printed_is_not_lost)
{
  expect_report (leave_text_in_stdout, NULL, "panic: end\nprinted before\n");
}
END_TEST

static void
lock_stdout (void *unused)
{
  flockfile (stdout);
  leave_text_in_stdout (&barrier);
  (void) unused;
}

START_TEST (a_locked_stdout_is_not_waited_for)
{
  expect_report (lock_stdout, NULL, "panic: with stdout locked\n");
}
END_TEST

static void
close_stderr (void *unused)
{
  (void) unused;
  close (STDERR_FILENO);
  raise_text ("never seen");
}

START_TEST (the_process_ends_also_where_stderr_is_closed)
{
  expect_report (close_stderr, NULL, "");
}
END_TEST

#if !defined __SANITIZE_ADDRESS__ && !defined __SANITIZE_THREAD__

/* Take all memory there is; no more comes.  */
static void
use_up_memory (void)
{
  struct rlimit none = { 0, 0 };

  setrlimit (RLIMIT_AS, &none);
  for (size_t size = 1 << 20; size > 0; size /= 2)
    while (malloc (size))
      continue;
}

static void
pile_up_without_memory (void *n)
{
  use_up_memory ();
  pile_up (n);
}

START_TEST (without_memory_the_panic_is_printed_where_it_is_raised)
{
  int n = 200;
  expect_report (pile_up_without_memory, &n,
                 "panic: 136\n[no memory to raise it: no deferred work has "
                 "run]\n");
}
END_TEST

static void
raise_long_text (void *unused)
{
  char text[1000];

  (void) unused;
  memset (text, 'x', sizeof text - 1);
  text[sizeof text - 1] = '\0';
  use_up_memory ();
  raise_text (text);
}

START_TEST (without_memory_a_long_text_is_cut)
{
  char report[8 + DFR_TEXT_KEPT + 1] = "panic: ";

  memset (report + 7, 'x', DFR_TEXT_KEPT - 1);
  strcpy (report + 7 + DFR_TEXT_KEPT - 1, "\n");
  expect_report (raise_long_text, NULL, report);
}
END_TEST

#endif

/* --- R11 */

#ifdef __x86_64__

/* A function that no table tells of, which calls raise_here.  */
__asm__(".text\n"
        ".type without_tables, @function\n"
        "without_tables:\n"
        "  subq $8, %rsp\n"
        "  call raise_for_it\n"
        "  addq $8, %rsp\n"
        "  ret\n"
        ".size without_tables, . - without_tables\n");

void without_tables (void);
void raise_for_it (void);

void
raise_for_it (void)
{
  raise_text ("stuck");
  __asm__ volatile("");
}

static NOINLINE void
call_it (void *unused)
{
  int i = 0;
  (void) unused;
  GUARDED (recover, &i, NULL, without_tables ());
  _exit (77);
}

START_TEST (a_frame_without_tables_is_named)
{
  struct ending *e = watch (call_it, NULL);

  expect_status (e, 2);
  ck_assert (matches (e->text, "panic: stuck\n[stopped by a function without "
                               "unwind tables"));
  expect_text (e, "\nwithout_tables\n\t* +0x#\n");
}
END_TEST

#endif

/* --- defer_panic_print */

static void
print_it (void *thrown, void *stream)
{
  defer_panic_print (__defer_recover (thrown, 0), stream);
}

START_TEST (a_recovered_panic_prints_what_an_uncaught_one_does)
{
  char *text, *again;
  size_t size;
  FILE *f = open_memstream (&text, &size);
  const struct defer_panic *p = NULL;

  defer_panic_print (NULL, f);
  GUARDED (print_it, f, NULL, raise_here (NULL));
  fclose (f);
  ck_assert (matches (text, HERE));
  ck_assert_ptr_nonnull (strstr (text, "\nmain\n\t"));

  GUARDED (keep, &p, NULL, raise_here (NULL));
  f = open_memstream (&again, &size);
  defer_panic_print (p, f);
  fclose (f);
  ck_assert (matches (again, HERE));
  free (text);
  free (again);
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("report");
  tcase_add_test (t, each_kind_of_value_has_its_form);
  tcase_add_test (t, further_lines_are_indented);
  tcase_add_test (t, a_long_text_is_printed_whole);
  tcase_add_test (t, the_message_is_what_is_printed);
  tcase_add_test (t, what_was_replaced_is_printed_first);
  tcase_add_test (t, a_value_that_is_raised_again_is_printed_once);
  tcase_add_test (t, what_was_recovered_before_is_not_printed);
  tcase_add_test (t, raised_again_later_it_is_a_plain_panic);
  tcase_add_test (t, a_chain_of_a_thousand_is_printed_whole);
  tcase_add_test (t, the_frames_follow_with_functions_and_lines);
  tcase_add_test (t, crash_ends_by_sigabrt);
  tcase_add_test (t, crash_cannot_be_ignored);
  tcase_add_test (t, of_many_threads_one_reports);
  tcase_add_test (t, another_thread_has_another_number);
  tcase_add_test (t, a_child_of_fork_reports_for_itself);
  tcase_add_test (t, what_was_printed_is_not_lost);
#ifndef __SANITIZE_THREAD__ /* its _exit waits for it */
  tcase_add_test (t, a_locked_stdout_is_not_waited_for);
#endif
  tcase_add_test (t, the_process_ends_also_where_stderr_is_closed);
#if !defined __SANITIZE_ADDRESS__ && !defined __SANITIZE_THREAD__
  tcase_add_test (t, without_memory_the_panic_is_printed_where_it_is_raised);
  tcase_add_test (t, without_memory_a_long_text_is_cut);
#endif
#ifdef __x86_64__
  tcase_add_test (t, a_frame_without_tables_is_named);
#endif
  tcase_add_test (t, a_recovered_panic_prints_what_an_uncaught_one_does);
  return run_tests ("report", t);
}
