/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-thread.c -- tests of runtime/thread.c.  */

#include <pthread.h>
#include <signal.h>

#include "records.h"

/* Push and run N calls, as a function with a loop does.  */
static void
defer_some (int n)
{
  struct defer_chunk *list = NULL;
  push_some (&list, n);
  run (&list);
}

static void
in_a_thread (void *(*body) (void *), void *argument)
{
  pthread_t thread;
  ck_assert_int_eq (pthread_create (&thread, NULL, body, argument), 0);
  pthread_join (thread, NULL);
}

START_TEST (a_thread_keeps_one_chunk)
{
  struct defer_chunk *a = NULL, *b = NULL, *kept;
  push_some (&a, 1);
  push_some (&b, 1);
  run (&b);
  kept = dfr_self.kept;
  ck_assert_ptr_nonnull (kept);
  run (&a);
  ck_assert_ptr_eq (dfr_self.kept, kept);
}
END_TEST

START_TEST (only_first_chunks_are_kept)
{
  struct defer_chunk *c = __defer_grow (NULL, 8192, 16, 1);
  __defer_release (c);
  ck_assert_ptr_null (dfr_self.kept);
}
END_TEST

static void *
see_none_kept (void *unused)
{
  ck_assert_ptr_null (dfr_self.kept);
  defer_some (10);
  ck_assert_ptr_nonnull (dfr_self.kept);
  return unused;
}

START_TEST (each_thread_keeps_its_own)
{
  defer_some (10);
  in_a_thread (see_none_kept, NULL);
}
END_TEST

static void *
defer_in_turn (void *unused)
{
  for (int i = 0; i < 20; i++)
    defer_some (i * 100);
  return unused;
}

START_TEST (a_thousand_threads_leave_nothing_behind)
{
  /* Leak checkers see whether this is true.  */
  for (int i = 0; i < 250; i++)
    {
      pthread_t threads[4];
      for (int k = 0; k < 4; k++)
        pthread_create (&threads[k], NULL, defer_in_turn, NULL);
      for (int k = 0; k < 4; k++)
        pthread_join (threads[k], NULL);
    }
}
END_TEST

static pthread_key_t late_key;
static bool late_ran;

/* Runs after the runtime's own destructor: this key was made later.  */
static void
defer_late (void *unused)
{
  (void) unused;
  ck_assert_int_eq (dfr_self.watch, DFR_NEVER);
  ck_assert_ptr_null (dfr_self.kept);
  ck_assert_ptr_null (dfr_self.tally);
  defer_some (1000);
  ck_assert_ptr_null (dfr_self.kept);
  ck_assert_ptr_null (dfr_self.tally);
  late_ran = true;
}

static void *
end_with_late_work (void *unused)
{
  defer_some (1000);
  ck_assert_int_eq (dfr_self.watch, DFR_WATCHED);
  pthread_setspecific (late_key, "late");
  return unused;
}

START_TEST (work_deferred_while_the_thread_ends_keeps_nothing)
{
  defer_some (1);
  pthread_key_create (&late_key, defer_late);
  in_a_thread (end_with_late_work, NULL);
  ck_assert (late_ran);
}
END_TEST

START_TEST (work_deferred_while_the_thread_ends_keeps_no_tally)
{
  defer_set_max_pending (2000);
  defer_some (1);
  pthread_key_create (&late_key, defer_late);
  defer_set_max_pending (2000);
  in_a_thread (end_with_late_work, NULL);
  ck_assert (late_ran);
}
END_TEST

START_TEST (while_the_cache_is_busy_nothing_touches_it)
{
  struct defer_chunk *kept;
  defer_some (1);
  kept = dfr_self.kept;
  dfr_self.busy = 1;
  defer_some (1000);
  ck_assert_ptr_eq (dfr_self.kept, kept);
  dfr_self.kept = NULL;
  defer_some (1000);
  ck_assert_ptr_null (dfr_self.kept);
  dfr_self.kept = kept;
  dfr_self.busy = 0;
}
END_TEST

#ifdef __x86_64__

/* Set the processor's trap flag to FLAG, 0x100 or 0: while it is set, a signal
   comes after each instruction.  */
static inline __attribute__ ((__always_inline__)) void
set_trap_flag (unsigned long flag)
{
  unsigned long flags = __builtin_ia32_readeflags_u64 () & ~0x100UL;
  __builtin_ia32_writeeflags_u64 (flags | flag);
}

/* Chunks that are never used, only handed round; `counted' says whether one is
   allocated.  */
static struct defer_chunk chunks[20000];
static int made, freed, used_after_free;

static struct defer_chunk *
make_chunk (void)
{
  struct defer_chunk *c = &chunks[made++];
  c->counted = 1;
  return c;
}

static void
free_chunk (struct defer_chunk *c)
{
  used_after_free += c->counted == 0;
  c->counted = 0;
  freed++;
}

/* A handler that empties the cache, or fills it: handlers that defer more or
   less than one chunk holds do both.  */
static void
take_or_keep (int unused)
{
  struct defer_chunk *c = dfr_thread_take ();

  (void) unused;
  if (c)
    {
      free_chunk (c);
      return;
    }
  c = make_chunk ();
  if (!dfr_thread_keep (c))
    free_chunk (c);
}

START_TEST (a_handler_may_come_between_any_two_instructions)
{
  struct sigaction act = { .sa_handler = take_or_keep };
  struct defer_chunk *c;

  ck_assert (dfr_thread_watch ());
  sigaction (SIGTRAP, &act, NULL);
  for (int i = 0; i < 10; i++)
    {
      bool kept;

      set_trap_flag (0x100);
      c = dfr_thread_take ();
      set_trap_flag (0);
      if (!c)
        c = make_chunk ();
      used_after_free += c->counted == 0;
      /* Find the cache empty and full, in turns.  */
      if (i % 2 && dfr_self.kept)
        free_chunk (dfr_thread_take ());
      else if (i % 2 == 0 && !dfr_self.kept)
        dfr_thread_keep (make_chunk ());
      set_trap_flag (0x100);
      kept = dfr_thread_keep (c);
      set_trap_flag (0);
      if (!kept)
        free_chunk (c);
    }
  ck_assert_int_eq (used_after_free, 0);
  ck_assert (made > 100 || under_valgrind ()); /* it does not step */
  ck_assert_int_eq (made - freed, dfr_self.kept != NULL);
  dfr_self.kept = NULL;
}
END_TEST

#endif

int
main (void)
{
  TCase *t = tcase_create ("thread");
  tcase_add_test (t, a_thread_keeps_one_chunk);
  tcase_add_test (t, only_first_chunks_are_kept);
  tcase_add_test (t, each_thread_keeps_its_own);
  tcase_add_test (t, a_thousand_threads_leave_nothing_behind);
  tcase_add_test (t, work_deferred_while_the_thread_ends_keeps_nothing);
  tcase_add_test (t, work_deferred_while_the_thread_ends_keeps_no_tally);
  tcase_add_test (t, while_the_cache_is_busy_nothing_touches_it);
#ifdef __x86_64__
  tcase_add_test (t, a_handler_may_come_between_any_two_instructions);
#endif
  return run_tests ("thread", t);
}
