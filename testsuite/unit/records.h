/* SPDX-License-Identifier: GPL-3.0-or-later */

/* records.h -- what compiled code does with the runtime, in C; and watching a
   process end.  The two loops are those that runtime/abi.h shows.  */

#ifndef RECORDS_H
#define RECORDS_H

#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define DEFER_NO_KEYWORDS
#include "runtime/defer.h"
#include "runtime/internal.h"

/* A deferred call of a function with one argument.  */
struct call
{
  struct defer_record head;
  void (*function) (void *);
  void *argument;
};

/* Push FUNCTION (ARGUMENT) on the list *LIST.  */
static inline void
push (struct defer_chunk **list, void (*function) (void *), void *argument)
{
  struct defer_chunk *c = *list;
  struct call *r;

  if (!c || (size_t) (c->end - c->bump) < sizeof *r)
    *list = c = __defer_grow (c, sizeof *r, DEFER_RECORD_ALIGN, 1);
  r = (struct call *) c->bump;
  c->bump += sizeof *r;
  r->head.prev = c->top;
  r->head.id = 1;
  r->function = function;
  r->argument = argument;
  c->top = &r->head;
}

/* Run all calls of the list *LIST, the newest first.  */
static inline void
run (struct defer_chunk **list)
{
  struct defer_chunk *c = *list;

  if (c && c->counted)
    __defer_begin (c);
  while (c)
    {
      struct call *r = (struct call *) c->top;
      if (!r)
        {
          *list = c = __defer_release (c);
          continue;
        }
      c->top = r->head.prev;
      r->function (r->argument);
    }
}

/* A deferred call that does nothing.  */
static inline void
nothing (void *unused)
{
  (void) unused;
}

/* Push N calls that do nothing.  */
static inline void
push_some (struct defer_chunk **list, int n)
{
  while (n-- > 0)
    push (list, nothing, NULL);
}

/* Whether this runs under valgrind, which reports the memory that a process
   had when it ended early, and changes its status.  */
static inline bool
under_valgrind (void)
{
  const char *preloaded = getenv ("LD_PRELOAD");
  return preloaded && strstr (preloaded, "vgpreload");
}

/* Check that ACT (DATA), in a process of its own, prints TEXT on stderr and
   ends with STATUS.  Panics are printed without frames.  */
static inline void
expect_end (void (*act) (void *), void *data, int status, const char *text)
{
  char seen[1024];
  size_t length = 0;
  ssize_t n;
  int ends[2], how;
  pid_t child;

  if (under_valgrind ())
    return;
  ck_assert_int_eq (pipe (ends), 0);
  child = fork ();
  ck_assert_int_ge (child, 0);
  if (child == 0)
    {
      dup2 (ends[1], STDERR_FILENO);
      close (ends[0]);
      close (ends[1]);
      setenv ("DEFER_TRACEBACK", "none", 1);
      act (data);
      _exit (0);
    }
  close (ends[1]);
  while ((n = read (ends[0], seen + length, sizeof seen - 1 - length)) > 0)
    length += (size_t) n;
  close (ends[0]);
  seen[length] = '\0';
  ck_assert_int_eq (waitpid (child, &how, 0), child);
  ck_assert_str_eq (seen, text);
  ck_assert (WIFEXITED (how));
  ck_assert_int_eq (WEXITSTATUS (how), status);
}

/* Each test finds the runtime as it is at the start, also with CK_FORK=no.  */
static void
start_afresh (void)
{
  defer_set_max_pending (0);
  free (dfr_thread_take ());
}

/* Run the tests in TESTS; the exit status of the program.  */
static inline int
run_tests (const char *name, TCase *tests)
{
  Suite *suite = suite_create (name);
  SRunner *runner;
  int failed;

  tcase_set_timeout (tests, 120);
  tcase_add_checked_fixture (tests, start_afresh, NULL);
  suite_add_tcase (suite, tests);
  runner = srunner_create (suite);
  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed != 0;
}

#endif /* RECORDS_H */
