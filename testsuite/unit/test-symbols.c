/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-symbols.c -- tests of runtime/symbols.c, and of modules.c and dwarf.c,
   of which it is made: rule R7.  */

#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>

#include "endings.h"

/* Without libdw there are names, but no lines.  */
#ifdef HAVE_LIBDW
#define HAS_LINES true
#else
#define HAS_LINES false
#endif

/* --- A program: f calls g, which has h in it, which calls look.  */

static struct dfr_frames seen;
static int line_of_f, line_of_g, line_of_h;

static __attribute__ ((__noinline__)) void
look (void)
{
  memset (&seen, 0, sizeof seen);
  dfr_walk_frames (&seen, NULL);
  __asm__ volatile("");
}

static inline __attribute__ ((__always_inline__)) void
h (void)
{
  line_of_h = __LINE__, look ();
  __asm__ volatile("");
}

static __attribute__ ((__noinline__)) void
g (void)
{
  line_of_g = __LINE__, h ();
  __asm__ volatile("");
}

static __attribute__ ((__noinline__)) void
f (void)
{
  line_of_f = __LINE__, g ();
  __asm__ volatile("");
}

/* Two functions without debug information, four bytes each.  */
__asm__(".pushsection .text.bare, \"ax\", %progbits\n"
        ".type bare_1, %function\n"
        "bare_1: .byte 1, 2, 3, 4\n"
        ".size bare_1, 4\n"
        ".type bare_2, %function\n"
        "bare_2: .byte 1, 2, 3, 4\n"
        ".size bare_2, 4\n"
        ".popsection");
extern char bare_1[] __attribute__ ((__visibility__ ("hidden")));

/* Print the frames of f and what called it.  */
static __attribute__ ((__noinline__)) void
print_f (void *unused)
{
  (void) unused;
  f ();
  dfr_symbols_print (STDERR_FILENO, seen.first, seen.n);
  __asm__ volatile("");
}

static void
print_one (void *pc)
{
  dfr_symbols_print (STDERR_FILENO, &pc, 1);
}

/* Check that E has f, g and h, with lines or not.  */
static void
expect_f (const struct ending *e, bool lines)
{
  char pattern[400];

  if (lines)
    snprintf (pattern, sizeof pattern,
              "look\n\t/*test-symbols.c:* +0x#\n"
              "h\n\t/*test-symbols.c:%d\n"
              "g\n\t/*test-symbols.c:%d +0x#\n"
              "f\n\t/*test-symbols.c:%d +0x#\n"
              "print_f\n\t/*test-symbols.c:*\n",
              line_of_h, line_of_g, line_of_f);
  else
    snprintf (pattern, sizeof pattern,
              "look\n\t/*test-symbols +0x#\n"
              "g\n\t/*test-symbols +0x#\n"
              "f\n\t/*test-symbols +0x#\n"
              "print_f\n\t/*test-symbols +0x#\n");
  ck_assert_msg (matches (e->text, pattern), "not\n%sbut\n%.3000s", pattern,
                 e->text);
}

/* --- What is printed */

START_TEST (a_frame_has_function_file_line_and_offset_inlined_ones_no_offset)
{
  f ();
  expect_f (watch (print_f, NULL), HAS_LINES);
}
END_TEST

START_TEST (a_function_without_debug_information_has_the_path_of_its_program)
{
  struct ending *e = watch (print_one, bare_1 + 3);
  ck_assert (matches (e->text, "bare_1\n\t/*test-symbols +0x3\n"));
}
END_TEST

START_TEST (an_address_is_where_a_call_returns_to)
{
  struct ending *e = watch (print_one, bare_1 + 4);
  ck_assert (matches (e->text, "bare_1\n\t/*test-symbols +0x4\n"));
  e = watch (print_one, bare_1 + 5);
  ck_assert (matches (e->text, "bare_2\n\t/*test-symbols +0x1\n"));
}
END_TEST

START_TEST (code_of_no_file_is_printed_as_its_address)
{
  struct ending *e = watch (print_one, (void *) 0x1234);
  ck_assert_str_eq (e->text, "??\n\t0x1234\n");
}
END_TEST

START_TEST (what_calls_main_is_left_out)
{
  struct ending *e = watch (print_f, NULL);
  const char *last = strstr (e->text, "\nmain\n");
  ck_assert_ptr_nonnull (last);
  ck_assert (matches (last, "\nmain\n\t/*\n"));
  ck_assert_ptr_eq (strrchr (e->text, '\t'), last + 6);
}
END_TEST

START_TEST (frames_of_the_runtime_are_left_out_in_front_only)
{
  void *own = (char *) dfr_text_add + 1;
  void *pcs[] = { own, own, bare_1 + 1, own };
  static struct ending e;
  int ends[2];

  ck_assert_int_eq (pipe (ends), 0);
  dfr_symbols_print (ends[1], pcs, 4);
  close (ends[1]);
  read_text (&e, ends[0]);
  close (ends[0]);
  ck_assert (matches (e.text, "bare_1\n\t/*\ndfr_text_add\n\t/*\n"));
}
END_TEST

static void
print_elided (void *n)
{
  struct dfr_frames frames = { 0 };
  struct dfr_parts parts;
  int fd = STDERR_FILENO;
  struct dfr_sink sink = { dfr_symbols_to_file, &fd };

  for (size_t i = 1; i <= *(size_t *) n; i++)
    dfr_unwind_add (&frames, (void *) i);
  dfr_symbols_split (&parts, "title:\n", &frames);
  dfr_symbols_put (&sink, parts.stacks, parts.count);
}

/* Check that of N frames GONE are left out, and the rest printed.  */
static void
expect_elided (size_t n, size_t gone)
{
  struct ending *e = watch (print_elided, &n);
  char line[64];

  ck_assert (matches (e->text, "title:\n??\n\t0x1\n"));
  for (size_t i = 1; i <= n; i++)
    {
      snprintf (line, sizeof line, "??\n\t%#zx\n", i);
      if (i <= 50 || i > n - (n < 100 ? n - 50 : 50))
        expect_text (e, line);
      else
        expect_no_text (e, line);
    }
  snprintf (line, sizeof line, "\t0x32\n...%zu frames elided...\n??\n\t", gone);
  if (gone)
    expect_text (e, line);
  else
    expect_no_text (e, "...");
}

START_TEST (frames_in_the_middle_of_a_deep_stack_are_counted)
{
  expect_elided (51, 0);
  expect_elided (100, 0);
  expect_elided (101, 1);
  expect_elided (149, 49);
  expect_elided (1000, 900);
}
END_TEST

/* --- In bad circumstances */

/* Print f's frames with too few file numbers left for a pipe.  */
static void
print_without_child (void *left)
{
  struct rlimit limit;
  int next = dup (STDERR_FILENO);

  f ();
  close (next);
  getrlimit (RLIMIT_NOFILE, &limit);
  limit.rlim_cur = (rlim_t) (next + *(int *) left);
  setrlimit (RLIMIT_NOFILE, &limit);
  dfr_symbols_print (STDERR_FILENO, seen.first, seen.n);
}

START_TEST (without_a_child_process_there_are_files_and_offsets)
{
  int left = 1;
  struct ending *e = watch (print_without_child, &left);
  ck_assert (matches (e->text, "??\n\t/*test-symbols+0x#\n"
                               "??\n\t/*test-symbols+0x#\n"));
}
END_TEST

START_TEST (without_files_there_are_addresses)
{
  int left = 0;
  struct ending *e = watch (print_without_child, &left);
  ck_assert (matches (e->text, "??\n\t0x#\n??\n\t0x#\n"));
}
END_TEST

/* While NEVER is set, memory takes for ever, as where another thread, or what a
   signal has interrupted, holds the lock of the heap.  */
static volatile bool never;

#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
#define CAN_LOCK_HEAP false
#else
#define CAN_LOCK_HEAP !under_valgrind ()

extern void *__libc_malloc (size_t size);

void *
malloc (size_t size)
{
  while (never)
    pause ();
  return __libc_malloc (size);
}
#endif

static void
print_with_locked_heap (void *unused)
{
  never = true;
  print_f (unused);
}

START_TEST (with_a_locked_heap_there_are_names_after_a_while)
{
  struct ending *e;

  if (!CAN_LOCK_HEAP)
    return;
  e = watch (print_with_locked_heap, NULL);
  expect_status (e, 0);
  expect_f (e, false);
}
END_TEST

/* Write to an object that has been freed.  */
static void
print_with_broken_heap (void *unused)
{
  volatile char *p = malloc (4000);
  char *volatile next = malloc (4000);

  free ((void *) p);
  for (int i = 0; i < 100; i++)
    p[i] = -1;
  print_f (unused);
  (void) next;
}

START_TEST (with_a_broken_heap_there_are_names)
{
  struct ending *e;

  if (!CAN_LOCK_HEAP)
    return;
  e = watch (print_with_broken_heap, NULL);
  expect_status (e, 0);
  expect_f (e, false);
}
END_TEST

static void *
print_f_in_thread (void *unused)
{
  print_f (unused);
  return NULL;
}

/* The smallest that there is: 16 KiB.  */
static void
print_in_small_thread (void *unused)
{
  pthread_attr_t attributes;
  pthread_t thread;

  pthread_attr_init (&attributes);
  pthread_attr_setstacksize (&attributes, 16384);
  pthread_create (&thread, &attributes, print_f_in_thread, unused);
  pthread_join (thread, NULL);
}

START_TEST (a_thread_with_a_small_stack_prints_all_but_what_started_it)
{
  struct ending *e = watch (print_in_small_thread, NULL);
  expect_status (e, 0);
  f ();
  expect_f (e, HAS_LINES);
  ck_assert (matches (strstr (e->text, "print_f_in_thread"),
                      "print_f_in_thread\n\t/*\n"));
  ck_assert_ptr_eq (strrchr (e->text, '\t'),
                    strstr (e->text, "print_f_in_thread") + 18);
}
END_TEST

/* --- What the program notices of it */

static volatile int signals;

static void
count (int signal)
{
  (void) signal;
  signals++;
}

START_TEST (the_program_sees_no_child)
{
  void *pc = bare_1 + 1;
  int null = open ("/dev/null", O_WRONLY);

  signal (SIGCHLD, count);
  errno = 1234;
  dfr_symbols_print (null, &pc, 1);
  ck_assert_int_eq (errno, 1234);
  ck_assert_int_eq (signals, 0);
  ck_assert_int_eq (waitpid (-1, NULL, __WALL), -1);
  ck_assert_int_eq (errno, ECHILD);
  close (null);
}
END_TEST

/* Is a file whose name has NAME in it mapped?  */
static bool
is_mapped (const char *name)
{
  FILE *maps = fopen ("/proc/self/maps", "r");
  char line[1000];
  bool found = false;

  while (!found && fgets (line, sizeof line, maps))
    found = strstr (line, name);
  fclose (maps);
  return found;
}

START_TEST (nothing_is_loaded_into_the_program)
{
  void *pc = bare_1 + 1;
  int null = open ("/dev/null", O_WRONLY);

  dfr_symbols_print (null, &pc, 1);
  ck_assert (is_mapped ("libc"));
  ck_assert (!is_mapped ("libdw"));
  close (null);
}
END_TEST

static void *
print_often (void *null)
{
  void *pc = bare_1 + 1;
  for (int i = 0; i < 5; i++)
    dfr_symbols_print (*(int *) null, &pc, 1);
  return NULL;
}

START_TEST (threads_can_print_at_the_same_time)
{
  int null = open ("/dev/null", O_WRONLY);
  pthread_t threads[4];

  for (int i = 0; i < 4; i++)
    pthread_create (&threads[i], NULL, print_often, &null);
  for (int i = 0; i < 4; i++)
    pthread_join (threads[i], NULL);
  close (null);
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("symbols");
  tcase_add_test (
    t, a_frame_has_function_file_line_and_offset_inlined_ones_no_offset);
  tcase_add_test (
    t, a_function_without_debug_information_has_the_path_of_its_program);
  tcase_add_test (t, an_address_is_where_a_call_returns_to);
  tcase_add_test (t, code_of_no_file_is_printed_as_its_address);
  tcase_add_test (t, what_calls_main_is_left_out);
  tcase_add_test (t, frames_of_the_runtime_are_left_out_in_front_only);
  tcase_add_test (t, frames_in_the_middle_of_a_deep_stack_are_counted);
  tcase_add_test (t, without_a_child_process_there_are_files_and_offsets);
  tcase_add_test (t, without_files_there_are_addresses);
  tcase_add_test (t, with_a_locked_heap_there_are_names_after_a_while);
  tcase_add_test (t, with_a_broken_heap_there_are_names);
  tcase_add_test (t,
                  a_thread_with_a_small_stack_prints_all_but_what_started_it);
  tcase_add_test (t, the_program_sees_no_child);
  tcase_add_test (t, nothing_is_loaded_into_the_program);
  tcase_add_test (t, threads_can_print_at_the_same_time);
  return run_tests ("symbols", t);
}
