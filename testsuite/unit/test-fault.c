/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-fault.c -- tests of runtime/fault.c: rule R9, as far as it is the
   library's: which signals become panics, and what is said of them.  Recovering
   such a panic takes the plugin: see testsuite/defer.dg/panic.  */

#define _GNU_SOURCE

#include <fcntl.h>
#include <fenv.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <ucontext.h>

#include "endings.h"

#define NIL_TEXT                                                               \
  "panic: runtime error: invalid memory address or nil pointer dereference\n"

#if defined __x86_64__ || defined __i386__
#define IS_X86 1
#else
#define IS_X86 0
#endif

static void
say (const char *words)
{
  if (write (STDERR_FILENO, words, strlen (words)) < 0)
    abort ();
}

/* Deferred work.  */
static void
clean_up (int *unused)
{
  (void) unused;
  say ("cleaned up\n");
}

/* Read *P, with deferred work.  */
static __attribute__ ((__noinline__, __noclone__)) int
read_from (volatile int *p)
{
  int work __attribute__ ((__cleanup__ (clean_up))) = 0;
  int result = *p;

  return result + work;
}

/* --- What is said */

static void
read_null (void *unused)
{
  (void) unused;
  defer_catch_faults ();
  read_from (NULL);
}

START_TEST (a_null_pointer_is_a_panic_that_runs_deferred_work)
{
  struct ending *e = watch (read_null, NULL);
  expect_status (e, 2);
  ck_assert (matches (
    e->text,
    "cleaned up\n" NIL_TEXT
    "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x#]\n"
    "\nthread 1 [running]:\nread_from\n\t/*\n"));
}
END_TEST

static void
read_address (void *address)
{
  defer_catch_faults ();
  read_from (address);
}

START_TEST (any_other_address_is_the_same)
{
  struct ending *e = watch (read_address, (void *) 0x123450);
  expect_status (e, 2);
  expect_text (e, "cleaned up\n" NIL_TEXT
                  "[signal SIGSEGV: segmentation violation code=0x1 "
                  "addr=0x123450 pc=0x#]\n");
}
END_TEST

/* Read a page of a file that is shorter than that.  */
static void
read_nothing (void *unused)
{
  FILE *f = tmpfile ();
  int *p = mmap (NULL, 4096, PROT_READ, MAP_SHARED, fileno (f), 0);

  (void) unused;
  defer_catch_faults ();
  read_from (p);
}

START_TEST (a_bus_error_is_a_panic)
{
  struct ending *e = watch (read_nothing, NULL);
  expect_status (e, 2);
  expect_text (e, "cleaned up\n" NIL_TEXT
                  "[signal SIGBUS: bus error code=0x2 addr=0x# pc=0x#]\n");
}
END_TEST

static __attribute__ ((__noinline__, __noclone__)) int
divide (volatile int *a, volatile int *b)
{
  int work __attribute__ ((__cleanup__ (clean_up))) = 0;
  int result = *a / *b;

  return result + work;
}

static void
divide_by_zero (void *unused)
{
  volatile int zero = 0;

  (void) unused;
  defer_catch_faults ();
  divide (&zero, &zero);
}

START_TEST (a_division_by_zero_is_a_panic)
{
  struct ending *e;

  if (!IS_X86)
    return;
  e = watch (divide_by_zero, NULL);
  expect_status (e, 2);
  expect_text (e, "cleaned up\n"
                  "panic: runtime error: integer divide by zero\n"
                  "[signal SIGFPE: floating-point exception code=0x1 addr=0x# "
                  "pc=0x#]\n\nthread 1 [running]:\ndivide\n");
}
END_TEST

/* Divisions of types of all sizes.  */
#if defined __x86_64__
#define DIVISION(type, widen, divide)                                          \
  static inline                                                                \
    __attribute__ ((__always_inline__)) void divide_register_##type (type a,   \
                                                                     type b)   \
  {                                                                            \
    __asm__ volatile(widen "\n\t" divide " %1" : "+a"(a) : "r"(b) : "rdx");    \
  }                                                                            \
  static inline                                                                \
    __attribute__ ((__always_inline__)) void divide_memory_##type (            \
      type a, const volatile type *b)                                          \
  {                                                                            \
    __asm__ volatile(widen "\n\t" divide " %1" : "+a"(a) : "m"(*b) : "rdx");   \
  }
typedef signed char byte;
DIVISION (byte, "cbtw", "idivb")
DIVISION (short, "cwtd", "idivw")
DIVISION (int, "cltd", "idivl")
DIVISION (long, "cqto", "idivq")

static volatile long fixed_divisor;

/* Divide the least value of type I by *B, from a register or from memory.  */
static void
divide_least (int i, const volatile long *b, bool in_memory)
{
  const volatile void *m = b;

  switch (i)
    {
    case 0:
      in_memory ? divide_memory_byte (-128, m)
                : divide_register_byte (-128, (byte) *b);
      break;
    case 1:
      in_memory ? divide_memory_short (-32768, m)
                : divide_register_short (-32768, (short) *b);
      break;
    case 2:
      in_memory ? divide_memory_int (-__INT_MAX__ - 1, m)
                : divide_register_int (-__INT_MAX__ - 1, (int) *b);
      break;
    default:
      in_memory ? divide_memory_long (-__LONG_MAX__ - 1, m)
                : divide_register_long (-__LONG_MAX__ - 1, *b);
    }
}

struct division
{
  int type, place;
  long divisor;
};

static void
divide_once (void *data)
{
  const struct division *d = data;
  volatile long far[64], *volatile pointer = far;
  volatile int one = 1;

  defer_catch_faults ();
  far[1] = far[0] = far[60] = fixed_divisor = d->divisor;
  switch (d->place)
    {
    case 0:
      divide_least (d->type, far, false);
      break;
    case 1:
      divide_least (d->type, far, true);
      break;
    case 2:
      divide_least (d->type, &fixed_divisor, true);
      break;
    case 3:
      divide_least (d->type, pointer + 60, true);
      break;
    default:
      divide_least (d->type, &pointer[one], true);
    }
}
#endif

START_TEST (the_quotient_that_is_too_large_is_an_overflow)
{
#if defined __x86_64__
  for (int i = 0; i < 4 * 5; i++)
    for (long divisor = -1; divisor <= 0; divisor++)
      {
        struct division d = { i % 4, i / 4, divisor };
        struct ending *e = watch (divide_once, &d);
        expect_status (e, 2);
        ck_assert (
          matches (e->text, divisor ? "panic: runtime error: integer overflow\n"
                                    : "panic: runtime error: integer divide by "
                                      "zero\n"));
      }
#endif
}
END_TEST

/* Say which modes floating-point operations are in, one letter for each.  */
static void
say_modes (int *unused)
{
  (void) unused;
  say (fegetround () == FE_UPWARD ? "U" : "-");
#if IS_X86
  say (fegetexcept () == FE_DIVBYZERO ? "D" : "-");
#else
  say ("D");
#endif
  say (fetestexcept (FE_ALL_EXCEPT) ? "-" : "0");
}

static void
fault_in_modes (void *address)
{
  int work __attribute__ ((__cleanup__ (say_modes))) = 0;

  (void) work;
  defer_catch_faults ();
  fesetround (FE_UPWARD);
#if IS_X86
  feenableexcept (FE_DIVBYZERO);
#endif
  if (address)
    read_from (address);
  else
    {
      volatile double zero = 0;
      zero = 1 / zero;
    }
}

START_TEST (the_modes_of_floating_point_operations_are_kept)
{
  struct ending *e;

  if (under_valgrind ())
    return;
  e = watch (fault_in_modes, (void *) 16);
  expect_status (e, 2);
  expect_text (e, "cleaned up\nUD0" NIL_TEXT);
  if (!IS_X86)
    return;
  e = watch (fault_in_modes, NULL);
  expect_status (e, 2);
  expect_text (e, "UD0panic: runtime error: floating point error\n"
                  "[signal SIGFPE: floating-point exception code=0x3 ");
}
END_TEST

/* --- Calls of what is no function */

static __attribute__ ((__noinline__, __noclone__)) int
call (int (*volatile *f) (void))
{
  int work __attribute__ ((__cleanup__ (clean_up))) = 0;
  return (*f) () + work;
}

static __attribute__ ((__noinline__, __noclone__)) void
call_address (void *address)
{
  int (*volatile f) (void) = (int (*) (void)) address;

  defer_catch_faults ();
  call (&f);
}

START_TEST (a_call_of_a_null_pointer_is_a_panic_of_the_caller)
{
  struct ending *e = watch (call_address, NULL);
  expect_status (e, 2);
  ck_assert (matches (
    e->text,
    "cleaned up\n" NIL_TEXT
    "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n"
    "\nthread 1 [running]:\ncall\n\t/*\ncall_address\n"));
}
END_TEST

START_TEST (so_is_a_call_of_data)
{
  static int data;
  struct ending *e = watch (call_address, &data);
  expect_status (e, 2);
  expect_text (e, "cleaned up\n" NIL_TEXT
                  "[signal SIGSEGV: segmentation violation code=0x2 addr=0x# "
                  "pc=0x#]\n\nthread 1 [running]:\ncall\n");
}
END_TEST

/* --- Where it may happen */

static void *
read_null_in_thread (void *unused)
{
  read_from (unused);
  return NULL;
}

static void
start_thread_and_read_null (void *unused)
{
  pthread_t thread;

  defer_catch_faults ();
  pthread_create (&thread, NULL, read_null_in_thread, unused);
  pthread_join (thread, NULL);
}

START_TEST (faults_are_panics_in_every_thread)
{
  struct ending *e = watch (start_thread_and_read_null, NULL);
  expect_status (e, 2);
  expect_text (e, "cleaned up\n" NIL_TEXT);
  expect_text (e, "\nthread 2 [running]:\nread_from\n\t/*\n"
                  "read_null_in_thread\n\t/*\n");
}
END_TEST

static void
read_null_in_handler (int signal)
{
  (void) signal;
  read_from (NULL);
  say ("never");
}

/* Fault in the handler of a signal, which runs on the alternate stack.  */
static __attribute__ ((__noinline__, __noclone__)) void
fault_on_alternate_stack (void *unused)
{
  struct sigaction a
    = { .sa_handler = read_null_in_handler, .sa_flags = SA_ONSTACK };

  (void) unused;
  defer_catch_faults ();
  sigaction (SIGUSR1, &a, NULL);
  raise (SIGUSR1);
}

START_TEST (so_are_they_on_an_alternate_stack)
{
  struct ending *e = watch (fault_on_alternate_stack, NULL);
  expect_status (e, 2);
  expect_text (e, "cleaned up\n" NIL_TEXT);
  expect_text (e, "\nread_null_in_handler\n\t/*\n"
                  "<signal handler called>\n\t/*\n");
  expect_text (e, "\nfault_on_alternate_stack\n\t/*\n");
}
END_TEST

static ucontext_t outside, inside;

static void
run_coroutine (void)
{
  read_from (NULL);
  say ("never");
}

static void
fault_in_coroutine (void *stack)
{
  defer_catch_faults ();
  getcontext (&inside);
  inside.uc_stack.ss_sp = stack;
  inside.uc_stack.ss_size = 65536;
  inside.uc_link = &outside;
  makecontext (&inside, run_coroutine, 0);
  swapcontext (&outside, &inside);
}

START_TEST (so_are_they_on_the_stack_of_a_coroutine)
{
  static char low[65536] __attribute__ ((__aligned__ (64)));
  void *high = mmap (NULL, 65536, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  void *stacks[] = { low, high };

  for (int i = 0; i < 2; i++)
    {
      struct ending *e = watch (fault_in_coroutine, stacks[i]);
      expect_status (e, 2);
      expect_text (e, "cleaned up\n" NIL_TEXT);
      expect_text (e, "\nthread 1 [running]:\nread_from\n\t/*\n"
                      "run_coroutine\n");
    }
}
END_TEST

/* A function without an unwind table that reads from a null pointer.  */
#if defined __x86_64__ || defined __i386__
#define BARE "xorl %eax, %eax\n movl (%eax), %eax\n ret\n"
#elif defined __aarch64__
#define BARE "mov x0, #0\n ldr w0, [x0]\n ret\n"
#else
#define BARE "\n"
#endif
__asm__(".pushsection .text.bare, \"ax\", %progbits\n"
        ".type bare, %function\n"
        "bare: " BARE ".size bare, . - bare\n"
        ".popsection");
extern void bare (void) __attribute__ ((__visibility__ ("hidden")));

static void
fault_without_table (void *unused)
{
  int work __attribute__ ((__cleanup__ (clean_up))) = 0;

  (void) unused;
  (void) work;
  defer_catch_faults ();
  bare ();
}

START_TEST (in_a_function_without_unwind_table_the_end_names_it)
{
  struct ending *e = watch (fault_without_table, NULL);
  expect_status (e, 2);
  ck_assert (matches (e->text, NIL_TEXT));
  expect_text (e, "without unwind tables*\nbare\n\t/*test-fault +0x#\n");
}
END_TEST

/* --- What is no panic */

static __attribute__ ((__noinline__, __noclone__)) int
recurse (volatile int *n)
{
  int work __attribute__ ((__cleanup__ (clean_up))) = 0;
  if (++*n == 0)
    return 0;
  return recurse (n) + work + *n;
}

static __attribute__ ((__noinline__, __noclone__)) void
use_up_stack (void *catch)
{
  volatile int n = 0;

  if (catch)
    defer_catch_faults ();
  recurse (&n);
}

static const char overflow[]
  = "runtime: stack overflow\nfatal error: stack overflow\n"
    "\nthread # [running]:\nrecurse\n\t/*\nrecurse\n";

START_TEST (a_stack_that_is_used_up_is_the_end)
{
  struct ending *e = watch (use_up_stack, "yes");
  expect_status (e, 2);
  ck_assert (matches (e->text, overflow));
  expect_text (e, "\n...*");
  expect_text (e, "\nuse_up_stack\n");
  expect_no_text (e, "cleaned up");
}
END_TEST

static __attribute__ ((__noinline__, __noclone__)) void
use_much_stack (volatile int *n)
{
  volatile char large[1 << 20];

  large[*n] = 1;
  if (++*n < 1000)
    use_much_stack (n);
  large[0] = large[*n];
}

static void
use_up_stack_by_large_frames (void *unused)
{
  volatile int n = 0;

  (void) unused;
  defer_catch_faults ();
  use_much_stack (&n);
}

START_TEST (also_where_frames_are_large)
{
  struct ending *e = watch (use_up_stack_by_large_frames, NULL);
  expect_status (e, 2);
  ck_assert (matches (e->text, "runtime: stack overflow\n"
                               "fatal error: stack overflow\n"
                               "\nthread 1 [running]:\nuse_much_stack\n"));
}
END_TEST

static void *
use_up_stack_in_thread (void *catch)
{
  use_up_stack (catch);
  return NULL;
}

static void
start_thread_and_use_up_stack (void *catch)
{
  pthread_t thread;

  defer_catch_faults ();
  pthread_create (&thread, NULL, use_up_stack_in_thread, catch);
  pthread_join (thread, NULL);
}

START_TEST (a_thread_can_tell_if_it_has_an_alternate_stack)
{
  struct ending *e = watch (start_thread_and_use_up_stack, "yes");
  expect_status (e, 2);
  ck_assert (matches (e->text, overflow));

  e = watch (start_thread_and_use_up_stack, NULL);
  ck_assert (WIFSIGNALED (e->how));
  ck_assert_int_eq (WTERMSIG (e->how), SIGSEGV);
}
END_TEST

static void
panic_with_no_text (void *address)
{
  defer_catch_faults ();
  defer_panic_string (address);
}

START_TEST (a_fault_in_the_runtime_is_the_end)
{
  struct ending *e = watch (panic_with_no_text, (void *) 8);
  expect_status (e, 2);
  ck_assert (matches (
    e->text, "fatal error: unexpected signal during runtime execution\n"
             "[signal SIGSEGV: segmentation violation code=0x1 addr=0x8 "
             "pc=0x#]\n"));
}
END_TEST

/* --- Signals that are sent */

static void
send (void *signal)
{
  defer_catch_faults ();
  raise (*(int *) signal);
  say ("still there");
}

START_TEST (a_signal_that_is_sent_does_what_it_does)
{
  static const int signals[] = { SIGSEGV, SIGBUS, SIGFPE };

  for (int i = 0; i < 3; i++)
    {
      struct ending *e = watch (send, (void *) &signals[i]);
      ck_assert (WIFSIGNALED (e->how));
      ck_assert_int_eq (WTERMSIG (e->how), signals[i]);
      ck_assert_str_eq (e->text, "");
    }
}
END_TEST

static void
handle_plain (int signal)
{
  sigset_t now;

  pthread_sigmask (SIG_BLOCK, NULL, &now);
  say (signal == SIGSEGV ? "S" : "-");
  say (sigismember (&now, SIGSEGV) ? "b" : "-");
  say (sigismember (&now, SIGUSR1) ? "b" : "-");
}

static void
handle_info (int signal, siginfo_t *info, void *context)
{
  (void) context;
  handle_plain (signal);
  say (info->si_pid == getpid () ? "i" : "-");
}

/* Send a signal twice to a handler with FLAGS that was there before.  */
static void
send_to_handler (void *flags)
{
  struct sigaction a = { .sa_flags = *(int *) flags };

  if (a.sa_flags & SA_SIGINFO)
    a.sa_sigaction = handle_info;
  else
    a.sa_handler = handle_plain;
  sigaddset (&a.sa_mask, SIGUSR1);
  sigaction (SIGSEGV, &a, NULL);
  defer_catch_faults ();
  raise (SIGSEGV);
  handle_plain (0);
  raise (SIGSEGV);
}

START_TEST (or_goes_to_the_handler_that_was_there)
{
  static const struct
  {
    int flags;
    const char *text;
  } cases[] = { { 0, "Sbb---Sbb" },
                { SA_SIGINFO, "Sbbi---Sbbi" },
                { SA_NODEFER, "S-b---S-b" } };
  int reset = SA_RESETHAND;
  struct ending *e;

  for (int i = 0; i < 3; i++)
    {
      e = watch (send_to_handler, (void *) &cases[i].flags);
      expect_status (e, 0);
      ck_assert_str_eq (e->text, cases[i].text);
    }
  e = watch (send_to_handler, &reset);
  ck_assert (WIFSIGNALED (e->how));
  ck_assert_str_eq (e->text, "Sbb---");
}
END_TEST

static void
send_to_nobody (void *signal)
{
  sigaction (*(int *) signal, &(struct sigaction){ .sa_handler = SIG_IGN },
             NULL);
  send (signal);
}

START_TEST (or_is_ignored)
{
  int signal = SIGFPE;
  struct ending *e = watch (send_to_nobody, &signal);
  expect_status (e, 0);
  ck_assert_str_eq (e->text, "still there");
}
END_TEST

/* --- The call itself */

static void *
catch_in_thread (void *old)
{
  stack_t s;

  ck_assert_int_eq (defer_catch_faults (), 0);
  ck_assert_int_eq (sigaltstack (NULL, &s), 0);
  ck_assert_int_eq (s.ss_flags, 0);
  ck_assert_uint_ge (s.ss_size, 65536);
  *(void **) old = s.ss_sp;
  return NULL;
}

START_TEST (a_thread_gives_its_alternate_stack_back_when_it_ends)
{
  void *first = NULL, *next = NULL;
  pthread_t thread;

  for (int i = 0; i < 100; i++)
    {
      pthread_create (&thread, NULL, catch_in_thread, &next);
      pthread_join (thread, NULL);
      if (!first)
        first = next;
    }
  ck_assert_ptr_eq (first, next);
}
END_TEST

START_TEST (an_alternate_stack_that_is_there_is_used)
{
  static char own[65536];
  stack_t s = { .ss_sp = own, .ss_size = sizeof own };

  ck_assert_int_eq (sigaltstack (&s, NULL), 0);
  ck_assert_int_eq (defer_catch_faults (), 0);
  ck_assert_int_eq (defer_catch_faults (), 0);
  ck_assert_int_eq (sigaltstack (NULL, &s), 0);
  ck_assert_ptr_eq (s.ss_sp, own);
  s.ss_flags = SS_DISABLE;
  sigaltstack (&s, NULL);
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("fault");

  /* To valgrind each fault is an error, and stacks have no end.  */
  if (under_valgrind ())
    return run_tests ("fault", t);
  tcase_add_test (t, a_null_pointer_is_a_panic_that_runs_deferred_work);
  tcase_add_test (t, any_other_address_is_the_same);
  tcase_add_test (t, a_bus_error_is_a_panic);
  tcase_add_test (t, a_division_by_zero_is_a_panic);
  tcase_add_test (t, the_quotient_that_is_too_large_is_an_overflow);
  tcase_add_test (t, the_modes_of_floating_point_operations_are_kept);
  tcase_add_test (t, a_call_of_a_null_pointer_is_a_panic_of_the_caller);
  tcase_add_test (t, so_is_a_call_of_data);
  tcase_add_test (t, faults_are_panics_in_every_thread);
  tcase_add_test (t, so_are_they_on_an_alternate_stack);
  tcase_add_test (t, so_are_they_on_the_stack_of_a_coroutine);
  tcase_add_test (t, in_a_function_without_unwind_table_the_end_names_it);
  tcase_add_test (t, a_stack_that_is_used_up_is_the_end);
  tcase_add_test (t, also_where_frames_are_large);
  tcase_add_test (t, a_thread_can_tell_if_it_has_an_alternate_stack);
  tcase_add_test (t, a_fault_in_the_runtime_is_the_end);
  tcase_add_test (t, a_signal_that_is_sent_does_what_it_does);
  tcase_add_test (t, or_goes_to_the_handler_that_was_there);
  tcase_add_test (t, or_is_ignored);
  tcase_add_test (t, a_thread_gives_its_alternate_stack_back_when_it_ends);
  tcase_add_test (t, an_alternate_stack_that_is_there_is_used);
  return run_tests ("fault", t);
}
