#!/bin/sh
# panic-signals.sh -- signals interrupt panics at every instruction: their
# handlers get NULL from __recover, panic and recover themselves, and the
# interrupted panic goes on as if nothing had been.  (R10, R2, R12)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

cat >"$OUT/signals.c" <<'END'
#include <pthread.h>
#include <signal.h>
#include <sys/time.h>
#include <time.h>
#include "panic.h"

static volatile unsigned long handled;
static __thread volatile int within;

static NOINLINE void
may_recover (void)
{
  check (!__recover ());
}

static NOINLINE void
panics (int n)
{
  __defer { if (n == 5) panic_if (6); }
  panic_if (n);
}

static NOINLINE void
works (int n)
{
  __defer must_recover (n == 5 ? 6 : n);
  panics (n);
}

static void
handler (int sig)
{
  if (within++)
    abort ();
  handled++;
  may_recover ();
  must_not_recover ();
  /* Each kind now and then: single steps are many.  */
  if (handled % 64 == 0)
    works (5);
  else if (handled % 16 == 0)
    works (sig);
  within--;
}

/* --- What is interrupted */

static void
deferred (int n)
{
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
}

static NOINLINE void
wrapper (void)
{
  must_not_recover ();
}

/* Everything but the heap.  */
static int
round_of_work (int n)
{
  int x = n * 3, ran = 0;
  __result int r = 0;
  __defer { r += ran; check (x == n * 3); }
  __defer deferred (n + 3);
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_int (p, n + 2));
      __panic (n + 3);
    }
  __defer wrapper ();
  __defer { may_recover (); works (3); ran += 100; }
  __defer { ran += 10; panic_if (n + 2); }
  _Defer { ran++; }
  panic_if (n + 1);
}

static void
text (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p && p->kind == DEFER_STRING);
      check (strncmp (p->value.s, "text", 4) == 0);
    }
  if (n % 2)
    __panicf ("text %d", n);
  __panic ("text");
}

#ifdef STEP
/* Set or clear the processor's trap flag: a SIGTRAP after each instruction.  */
static inline __attribute__ ((__always_inline__)) void
step (int on)
{
  unsigned long flags = __builtin_ia32_readeflags_u64 ();
  __builtin_ia32_writeeflags_u64 (on ? flags | 0x100 : flags & ~0x100ul);
}

int
main (void)
{
  signal (SIGTRAP, handler);
  check (round_of_work (1) == 111);
  text (0);
  text (1);
  for (int i = 0; i < 3; i++)
    {
      step (1);
      int r = round_of_work (i + 10);
      text (i);
      step (0);
      check (r == 111);
    }
  printf ("%lu steps\n", handled);
  return handled < 10000;
}

#else

static volatile int stop;

static void *
start (void *arg)
{
  while (!stop)
    {
      check (round_of_work (*(int *) arg) == 111);
      text (*(int *) arg);
    }
  return 0;
}

int
main (void)
{
  enum { THREADS = 4 };
  pthread_t threads[THREADS];
  int n[THREADS];
  struct sigaction action = { .sa_handler = handler, .sa_flags = SA_RESTART };
  struct itimerval often = { { 0, 97 }, { 0, 97 } }, never = { { 0 }, { 0 } };
  time_t begin = time (0);
  sigaction (SIGALRM, &action, 0);
  sigaction (SIGUSR1, &action, 0);
  setitimer (ITIMER_REAL, &often, 0);
  for (int i = 0; i < THREADS; i++)
    {
      n[i] = i * 100;
      check (pthread_create (&threads[i], 0, start, &n[i]) == 0);
    }
  while (time (0) - begin < SECONDS)
    for (int i = 0; i < THREADS; i++)
      pthread_kill (threads[i], SIGUSR1);
  stop = 1;
  for (int i = 0; i < THREADS; i++)
    pthread_join (threads[i], 0);
  setitimer (ITIMER_REAL, &never, 0);
  printf ("%lu signals\n", handled);
  return handled < 1000;
}
#endif
END

# In threads a signal may come while one of the other kind is handled.
sed -i 's/  if (within++)/  if (within++ > 1)/' "$OUT/signals.c"
for level in -O0 -O2; do
  case $(uname -m) in
    x86_64)
      check "compiles for single steps at $level" link_plugged -DSTEP $level \
	"$OUT/signals.c" -o "$OUT/steps"
      check "a signal after every instruction at $level" \
	timeout 100 "$OUT/steps" ;;
    *) skip "single steps: only on x86_64" ;;
  esac
  check "compiles for timers at $level" link_plugged -DSECONDS=4 $level \
    "$OUT/signals.c" -o "$OUT/timers"
  check "signals to four threads at $level" timeout 60 "$OUT/timers"
done
finish
