/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-heap.c -- tests of runtime/heap.c, of the heap that it was built with,
   and of park.c and memory.c: rules H4 and H5.

   What is in a place that the heap does not look at is lost: `keep' puts a few
   hundred objects there, forgets them, collects, and lets other objects have
   what has become free; then all must be as they were.  With a heap that never
   takes anything back these tests pass without a remedy.  */

#define _GNU_SOURCE

#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <threads.h>
#include <time.h>
#include <unistd.h>

#include "../../runtime/heap.h"
#include "../../runtime/internal.h"

#define COUNT 300
#define SIZE  48

#define NOINLINE __attribute__ ((__noinline__, __noclone__, __noipa__))

/* --- Objects that know whether they are still there */

NOINLINE static void
paint (unsigned char *p, size_t i)
{
  for (size_t j = 0; j < SIZE; j++)
    p[j] = (unsigned char) (i * 7 + j + 1);
}

NOINLINE static bool
is_painted (const unsigned char *p, size_t i)
{
  for (size_t j = 0; j < SIZE; j++)
    if (p[j] != (unsigned char) (i * 7 + j + 1))
      return false;
  return true;
}

NOINLINE static void *
painted (size_t i)
{
  void *p = __defer_new (SIZE, 8);
  paint (p, i);
  return p;
}

/* Leave nothing on the stack below, and nothing in registers.  */
NOINLINE static void
forget (void)
{
  char room[16384];
  memset (room, 0, sizeof room);
  __asm__ volatile("" : : "r"(room) : "memory");
}

/* Allocate what is free, as objects of other contents.  */
NOINLINE static void
churn (void)
{
  for (int i = 0; i < 4000; i++)
    memset (__defer_new (SIZE, 8), 0xff, SIZE);
}

NOINLINE static void
collect_and_churn (void)
{
  for (int i = 0; i < 3; i++)
    {
      forget ();
      dfr_heap_collect ();
      churn ();
      forget ();
    }
}

/* Places are COUNT pointers, STRIDE bytes from one to the next.  The pointer is
   to the object's byte OFFSET.  */

NOINLINE static void
put (char *place, size_t stride, size_t offset)
{
  for (size_t i = 0; i < COUNT; i++)
    {
      char *p = (char *) painted (i) + offset;
      memcpy (place + i * stride, &p, sizeof p);
    }
}

/* How many of the objects in PLACE are lost.  */
NOINLINE static size_t
lost (const char *place, size_t stride, size_t offset)
{
  size_t n = 0;
  for (size_t i = 0; i < COUNT; i++)
    {
      char *p;
      memcpy (&p, place + i * stride, sizeof p);
      n += !is_painted ((unsigned char *) p - offset, i);
    }
  return n;
}

NOINLINE static void
keep_at (void *place, size_t stride, size_t offset)
{
  put (place, stride, offset);
  collect_and_churn ();
  ck_assert_uint_eq (lost (place, stride, offset), 0);
}

static void
keep (void *place)
{
  keep_at (place, sizeof (void *), 0);
}

/* --- What __defer_new gives */

START_TEST (memory_is_zero_and_aligned)
{
  for (size_t alignment = 1; alignment <= 1 << 16; alignment *= 2)
    for (size_t size = 0; size < 5000; size = size * 3 + 1)
      {
        unsigned char *p = __defer_new (size, alignment);
        ck_assert_uint_eq ((uintptr_t) p % alignment, 0);
        for (size_t i = 0; i < size; i++)
          ck_assert_uint_eq (p[i], 0);
        memset (p, 0xff, size);
      }
}
END_TEST

/* Objects of each size up to 300, which the threads keep in lists, while there
   are collections.  Each holds its number, and so would show a second owner. */
START_TEST (small_objects_have_one_owner)
{
  enum
  {
    ROUNDS = 40,
    SIZES = 300
  };
  static size_t *objects[ROUNDS][SIZES];

  for (size_t round = 0; round < ROUNDS; round++)
    {
      for (size_t size = 0; size < SIZES; size++)
        {
          size_t *p = __defer_new (sizeof *p + size, 8);
          ck_assert_uint_eq (*p, 0);
          *p = round * SIZES + size;
          objects[round][size] = p;
        }
      dfr_heap_collect ();
    }
  for (size_t round = 0; round < ROUNDS; round++)
    for (size_t size = 0; size < SIZES; size++)
      ck_assert_uint_eq (*objects[round][size], round * SIZES + size);
}
END_TEST

START_TEST (objects_of_no_size_are_different)
{
  char *p = __defer_new (0, 1), *q = __defer_new (0, 1);
  ck_assert_ptr_ne (p, q);
}
END_TEST

START_TEST (too_much_ends_the_process)
{
  int pipes[2], status;
  char text[200] = "";
  pid_t child;

  ck_assert_int_eq (pipe (pipes), 0);
  child = fork ();
  if (child == 0)
    {
      dup2 (pipes[1], STDERR_FILENO);
      __defer_new (SIZE_MAX / 8, 8);
      _exit (0);
    }
  close (pipes[1]);
  ck_assert_int_gt (read (pipes[0], text, sizeof text - 1), 0);
  waitpid (child, &status, 0);
  ck_assert_int_eq (WEXITSTATUS (status), 2);
  ck_assert_str_eq (
    text, "defer: out of memory for an object of 2305843009213693951 bytes\n");
}
END_TEST

/* --- Places */

static void *global[COUNT];
static _Thread_local void *local[COUNT];

START_TEST (static_data_keeps) { keep (global); }
END_TEST

START_TEST (thread_local_data_of_the_first_thread_keeps) { keep (local); }
END_TEST

START_TEST (the_stack_keeps)
{
  void *here[COUNT];
  keep (here);
}
END_TEST

START_TEST (malloc_keeps)
{
  void *p = malloc (COUNT * sizeof (void *));
  keep (p);
  free (p);
}
END_TEST

START_TEST (large_malloc_keeps)
{
  char *p = malloc (1 << 20);
  keep (p + 500000);
  free (p);
}
END_TEST

START_TEST (private_mapping_keeps)
{
  void *p = mmap (NULL, 8192, PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  keep (p);
}
END_TEST

START_TEST (shared_mapping_keeps)
{
  void *p = mmap (NULL, 8192, PROT_READ | PROT_WRITE,
                  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  keep (p);
}
END_TEST

START_TEST (memory_file_keeps)
{
  int file = memfd_create ("test", 0);
  void *p;

  ck_assert_int_eq (ftruncate (file, 8192), 0);
  p = mmap (NULL, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  keep (p); /* and the rest of the mapping does not exist */
}
END_TEST

START_TEST (private_mapping_of_a_file_keeps)
{
  int file = open ("/proc/self/exe", O_RDONLY);
  void *p = mmap (NULL, 1 << 24, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);
  keep (p); /* and the rest of the mapping does not exist */
}
END_TEST

/* Objects in memory that is PROTECTED after they were put there.  */
static void
keep_protected (int protection)
{
  void *p = mmap (NULL, 8192, PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

  put (p, sizeof (void *), 0);
  mprotect (p, 8192, protection);
  collect_and_churn ();
  mprotect (p, 8192, PROT_READ);
  ck_assert_uint_eq (lost (p, sizeof (void *), 0), 0);
}

START_TEST (read_only_memory_keeps) { keep_protected (PROT_READ); }
END_TEST

START_TEST (memory_that_cannot_be_read_keeps) { keep_protected (PROT_NONE); }
END_TEST

struct __attribute__ ((__packed__)) odd
{
  char c;
  void *p;
  char more[2];
};

START_TEST (odd_addresses_in_malloc_keep)
{
  struct odd *p = malloc (COUNT * sizeof *p);
  keep_at (&p->p, sizeof *p, 0);
  free (p);
}
END_TEST

START_TEST (a_pointer_in_two_pages_keeps)
{
  char *p = mmap (NULL, 4 << 20, PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  keep_at (p + 4096 - 3, 4096 * 3, 0);
}
END_TEST

START_TEST (a_pointer_in_two_shared_pages_keeps)
{
  char *p = mmap (NULL, 4 << 20, PROT_READ | PROT_WRITE,
                  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  keep_at (p + 4096 - 3, 4096, 0);
}
END_TEST

START_TEST (inner_pointers_keep)
{
  for (size_t offset = 1; offset <= SIZE; offset += 9)
    keep_at (global, sizeof (void *), offset);
}
END_TEST

NOINLINE static void
put_ends (void)
{
  for (size_t size = 0; size < COUNT; size++)
    {
      char *p = __defer_new (size, 1);
      global[size] = memset (p, (int) size, size) + size;
    }
}

START_TEST (pointers_to_the_end_keep)
{
  put_ends ();
  collect_and_churn ();
  for (size_t size = 0; size < COUNT; size++)
    for (size_t i = 1; i <= size; i++)
      memset (__defer_new (size, 1), 0xff, size);
  for (size_t size = 0; size < COUNT; size++)
    for (size_t i = 1; i <= size; i++)
      ck_assert_int_eq (((unsigned char *) global[size])[-i],
                        (unsigned char) size);
}
END_TEST

START_TEST (pointers_into_large_objects_keep)
{
  unsigned char *p = __defer_new (1 << 20, 8);

  memset (p, 1, 1 << 20);
  global[0] = p + 700001;
  p = NULL;
  collect_and_churn ();
  for (int i = 0; i < 20; i++)
    memset (__defer_new (1 << 20, 8), 0xff, 1 << 20);
  for (int i = -700001; i < (1 << 20) - 700001; i++)
    ck_assert_uint_eq (((unsigned char *) global[0])[i], 1);
}
END_TEST

START_TEST (objects_with_large_alignment_keep_and_are_kept)
{
  for (size_t i = 0; i < COUNT; i++)
    {
      global[i] = __defer_new (SIZE, 8192);
      paint (global[i], i);
    }
  collect_and_churn ();
  ck_assert_uint_eq (lost ((char *) global, sizeof (void *), 0), 0);
  global[0] = __defer_new (65536, 65536);
  keep ((char *) global[0] + 60000);
}
END_TEST

START_TEST (objects_keep)
{
  global[0] = __defer_new (COUNT * sizeof (void *), 8);
  keep (global[0]);
}
END_TEST

START_TEST (odd_addresses_in_objects_keep)
{
  struct odd *p = global[0] = __defer_new (COUNT * sizeof *p, 1);
  keep_at (&p->p, sizeof *p, 0);
}
END_TEST

/* A list of N objects; each has the next at an odd address.  */
struct link
{
  char c;
  struct link *next;
  char painted[SIZE];
} __attribute__ ((__packed__));

NOINLINE static void
make_list (size_t n)
{
  struct link *first = NULL;
  for (size_t i = 0; i < n; i++)
    {
      struct link *l = __defer_new (sizeof *l, 1);
      l->next = first;
      paint ((unsigned char *) l->painted, i);
      global[0] = first = l;
    }
}

START_TEST (long_lists_keep)
{
  size_t n = 100000;

  make_list (n);
  collect_and_churn ();
  for (struct link *l = global[0]; l; l = l->next)
    ck_assert (is_painted ((unsigned char *) l->painted, --n));
  ck_assert_uint_eq (n, 0);
}
END_TEST

/* --- Threads */

static sem_t ready, go_on;
static size_t thread_lost;

/* Wait without calling anything of ours: for a collection by another.  */
static void
let_others_collect (void)
{
  sem_post (&ready);
  while (sem_wait (&go_on) != 0)
    ;
}

static void *
keep_in_stack (void *unused)
{
  void *here[COUNT];

  (void) unused;
  put ((char *) here, sizeof (void *), 0);
  forget ();
  let_others_collect ();
  thread_lost += lost ((char *) here, sizeof (void *), 0);
  return NULL;
}

static void *
keep_in_thread_local (void *unused)
{
  (void) unused;
  put ((char *) local, sizeof (void *), 0);
  forget ();
  let_others_collect ();
  thread_lost += lost ((char *) local, sizeof (void *), 0);
  return NULL;
}

static void *
keep_with_signals_blocked (void *unused)
{
  sigset_t all;
  sigfillset (&all);
  pthread_sigmask (SIG_SETMASK, &all, NULL);
  return keep_in_stack (unused);
}

static int
keep_in_c11_thread (void *unused)
{
  keep_in_stack (unused);
  return 0;
}

/* Is this a heap that takes anything back?  */
static bool
heap_collects (void)
{
  dfr_heap_collect ();
  return dfr_heap_collections () > 0;
}

/* Collect while a thread waits, which START has started; check.  */
static void
keep_in_thread (void *(*start) (void *) )
{
  bool collects = heap_collects ();
  unsigned long before, after;
  pthread_t t;

  thread_lost = 0;
  sem_init (&ready, 0, 0);
  sem_init (&go_on, 0, 0);
  pthread_create (&t, NULL, start, NULL);
  sem_wait (&ready);
  before = dfr_heap_collections ();
  collect_and_churn ();
  after = dfr_heap_collections ();
  sem_post (&go_on);
  pthread_join (t, NULL);
  ck_assert_uint_eq (thread_lost, 0);
  if (collects)
    ck_assert_uint_ge (after, before + 3);
}

START_TEST (stacks_of_threads_keep) { keep_in_thread (keep_in_stack); }
END_TEST

START_TEST (thread_local_data_of_threads_keeps)
{
  keep_in_thread (keep_in_thread_local);
}
END_TEST

START_TEST (threads_that_block_all_signals_keep)
{
  keep_in_thread (keep_with_signals_blocked);
}
END_TEST

START_TEST (stacks_of_c11_threads_keep)
{
  thrd_t t;

  sem_init (&ready, 0, 0);
  sem_init (&go_on, 0, 0);
  thrd_create (&t, keep_in_c11_thread, NULL);
  sem_wait (&ready);
  collect_and_churn ();
  sem_post (&go_on);
  thrd_join (t, NULL);
  ck_assert_uint_eq (thread_lost, 0);
}
END_TEST

/* Threads that never call us: they hand objects to each other, so that each is
   in one place only, which changes all the time.  */
static atomic_bool stop;
static _Atomic (void *) hands[2][8];

static void *
shuffle (void *n)
{
  _Atomic (void *) *a = hands[0], *b = hands[1];
  size_t i = (size_t) n;

  while (!atomic_load (&stop))
    {
      void *p = atomic_exchange (&a[i], NULL);
      if (p)
        atomic_store (&b[i], p);
      p = atomic_exchange (&b[i], NULL);
      if (p)
        atomic_store (&a[i], p);
    }
  return NULL;
}

START_TEST (registers_of_threads_that_run_keep)
{
  pthread_t t[8];

  atomic_store (&stop, false);
  for (size_t i = 0; i < 8; i++)
    pthread_create (&t[i], NULL, shuffle, (void *) i);
  for (size_t i = 0; i < 8; i++)
    atomic_store (&hands[0][i], painted (i));
  for (int i = 0; i < 60; i++)
    {
      forget ();
      dfr_heap_collect ();
      churn ();
    }
  atomic_store (&stop, true);
  for (size_t i = 0; i < 8; i++)
    {
      void *p;
      pthread_join (t[i], NULL);
      p = atomic_load (&hands[0][i]);
      ck_assert (is_painted (p ? p : atomic_load (&hands[1][i]), i));
    }
}
END_TEST

static void *
wait_for_any_signal (void *got)
{
  sigset_t all;
  struct timespec limit = { 5, 0 };

  sigfillset (&all);
  pthread_sigmask (SIG_SETMASK, &all, NULL);
  sem_post (&ready);
  *(int *) got = sigtimedwait (&all, NULL, &limit);
  return NULL;
}

START_TEST (a_thread_that_waits_for_any_signal_gets_none_of_ours)
{
  pthread_t t;
  int got = 0;

  sem_init (&ready, 0, 0);
  pthread_create (&t, NULL, wait_for_any_signal, &got);
  sem_wait (&ready);
  usleep (50000);
  dfr_heap_collect ();
  pthread_kill (t, SIGUSR1);
  pthread_join (t, NULL);
  /* Any handler ends the wait, with EINTR.  */
  ck_assert (got == SIGUSR1 || got == -1);
}
END_TEST

START_TEST (setuid_works_after_a_collection)
{
  pthread_t t;

  sem_init (&ready, 0, 0);
  sem_init (&go_on, 0, 0);
  pthread_create (&t, NULL, keep_in_stack, NULL);
  sem_wait (&ready);
  collect_and_churn ();
  ck_assert_int_eq (setuid (getuid ()), 0);
  collect_and_churn ();
  ck_assert_int_eq (setuid (getuid ()), 0);
  sem_post (&go_on);
  pthread_join (t, NULL);
}
END_TEST

static void *
set_user_all_the_time (void *unused)
{
  (void) unused;
  while (!atomic_load (&stop))
    ck_assert_int_eq (setuid (getuid ()), 0);
  return NULL;
}

START_TEST (setuid_works_during_collections)
{
  pthread_t t[3];

  atomic_store (&stop, false);
  for (size_t i = 0; i < 3; i++)
    pthread_create (&t[i], NULL, set_user_all_the_time, NULL);
  for (int i = 0; i < 30; i++)
    keep (global);
  atomic_store (&stop, true);
  for (size_t i = 0; i < 3; i++)
    pthread_join (t[i], NULL);
}
END_TEST

/* --- Time and memory */

static long
resident_pages (void)
{
  long all, n = 0;
  FILE *f = fopen ("/proc/self/statm", "r");
  ck_assert_int_eq (fscanf (f, "%ld %ld", &all, &n), 2);
  fclose (f);
  return n;
}

static atomic_ulong wrong;

/* Make short lists and drop them, for three seconds.  */
static void *
drop_lists (void *n)
{
  struct timespec now;
  time_t end;

  clock_gettime (CLOCK_MONOTONIC, &now);
  end = now.tv_sec + 3;
  while (now.tv_sec < end)
    {
      void **list = NULL;
      for (size_t i = 0; i < 100; i++)
        {
          void **l = __defer_new (sizeof (void *) + SIZE, 8);
          l[0] = list;
          paint ((unsigned char *) (l + 1), (size_t) n);
          list = l;
        }
      for (; list; list = list[0])
        if (!is_painted ((unsigned char *) (list + 1), (size_t) n))
          atomic_fetch_add (&wrong, 1);
      clock_gettime (CLOCK_MONOTONIC, &now);
    }
  return NULL;
}

START_TEST (fifty_threads_that_drop_what_they_made_need_little)
{
  pthread_t t[50];
  bool collects = heap_collects ();
  long before = resident_pages ();
  unsigned long collections = dfr_heap_collections ();

  if (!collects)
    return;
  for (size_t i = 0; i < 50; i++)
    pthread_create (&t[i], NULL, drop_lists, (void *) i);
  for (size_t i = 0; i < 50; i++)
    pthread_join (t[i], NULL);
  ck_assert_uint_eq (atomic_load (&wrong), 0);
  ck_assert_uint_gt (dfr_heap_collections (), collections + 5);
  ck_assert_int_lt (resident_pages () - before, 64 << 8);
}
END_TEST

/* --- fork */

static void *
allocate_all_the_time (void *unused)
{
  (void) unused;
  while (!atomic_load (&stop))
    __defer_new (SIZE, 8);
  return NULL;
}

START_TEST (a_child_allocates_and_collects)
{
  pthread_t t[4];

  atomic_store (&stop, false);
  for (size_t i = 0; i < 4; i++)
    pthread_create (&t[i], NULL, allocate_all_the_time, NULL);
  put ((char *) global, sizeof (void *), 0);
  for (int i = 0; i < 40; i++)
    {
      int status;
      pid_t child = fork ();
      if (child == 0)
        {
          alarm (20);
          collect_and_churn ();
          _exit (lost ((char *) global, sizeof (void *), 0) != 0);
        }
      waitpid (child, &status, 0);
      ck_assert_int_eq (status, 0);
    }
  atomic_store (&stop, true);
  for (size_t i = 0; i < 4; i++)
    pthread_join (t[i], NULL);
}
END_TEST

/* --- Signals */

static void
keep_in_handler (int signal)
{
  void *here[COUNT];

  (void) signal;
  keep (here);
}

START_TEST (an_alternate_stack_keeps)
{
  stack_t s = { .ss_sp = malloc (1 << 20), .ss_size = 1 << 20 };
  struct sigaction a
    = { .sa_handler = keep_in_handler, .sa_flags = SA_ONSTACK };

  sigaltstack (&s, NULL);
  sigaction (SIGUSR1, &a, NULL);
  raise (SIGUSR1);
}
END_TEST

static Suite *
suite (void)
{
  Suite *s = suite_create ("heap");
  TCase *t = tcase_create ("heap");

  tcase_set_timeout (t, 120);
  tcase_add_test (t, memory_is_zero_and_aligned);
  tcase_add_test (t, small_objects_have_one_owner);
  tcase_add_test (t, objects_of_no_size_are_different);
  tcase_add_test (t, too_much_ends_the_process);
  tcase_add_test (t, static_data_keeps);
  tcase_add_test (t, thread_local_data_of_the_first_thread_keeps);
  tcase_add_test (t, the_stack_keeps);
  tcase_add_test (t, malloc_keeps);
  tcase_add_test (t, large_malloc_keeps);
  tcase_add_test (t, private_mapping_keeps);
  tcase_add_test (t, shared_mapping_keeps);
  tcase_add_test (t, memory_file_keeps);
  tcase_add_test (t, private_mapping_of_a_file_keeps);
  tcase_add_test (t, read_only_memory_keeps);
  tcase_add_test (t, memory_that_cannot_be_read_keeps);
  tcase_add_test (t, odd_addresses_in_malloc_keep);
  tcase_add_test (t, a_pointer_in_two_pages_keeps);
  tcase_add_test (t, a_pointer_in_two_shared_pages_keeps);
  tcase_add_test (t, inner_pointers_keep);
  tcase_add_test (t, pointers_to_the_end_keep);
  tcase_add_test (t, pointers_into_large_objects_keep);
  tcase_add_test (t, objects_with_large_alignment_keep_and_are_kept);
  tcase_add_test (t, objects_keep);
  tcase_add_test (t, odd_addresses_in_objects_keep);
  tcase_add_test (t, long_lists_keep);
  tcase_add_test (t, stacks_of_threads_keep);
  tcase_add_test (t, thread_local_data_of_threads_keeps);
  tcase_add_test (t, threads_that_block_all_signals_keep);
  tcase_add_test (t, stacks_of_c11_threads_keep);
  tcase_add_test (t, registers_of_threads_that_run_keep);
  tcase_add_test (t, a_thread_that_waits_for_any_signal_gets_none_of_ours);
  tcase_add_test (t, setuid_works_after_a_collection);
  tcase_add_test (t, setuid_works_during_collections);
  tcase_add_test (t, fifty_threads_that_drop_what_they_made_need_little);
  tcase_add_test (t, a_child_allocates_and_collects);
  tcase_add_test (t, an_alternate_stack_keeps);
  suite_add_tcase (s, t);
  return s;
}

int
main (void)
{
  SRunner *r = srunner_create (suite ());
  int failed;

  srunner_run_all (r, CK_ENV);
  failed = srunner_ntests_failed (r);
  srunner_free (r);
  return failed != 0;
}
