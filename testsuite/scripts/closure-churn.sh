#!/bin/sh
# closure-churn.sh -- a hundred threads make closures, pass them on and drop them,
# while the collector runs: nothing is lost, and memory is bounded.  (C2, H4, H5)
#
#     SECONDS_EACH=60 testsuite/scripts/closure-churn.sh     for longer
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"
seconds=${SECONDS_EACH:-3}

cat >"$OUT/churn.c" <<'END'
/* churn SECONDS: prints what has happened; status 1 if something was lost, 3 if
   memory was not bounded.

   Each closure that is passed on knows whether it is well: it compares what it
   has captured by value with what it has captured in other ways.  Threads put
   them into boxes, in memory of malloc and, at odd addresses, of mmap, and take
   out what others have put there.  After some thousand of them a thread ends,
   and starts its successor.  */
#define _GNU_SOURCE
#include <defer.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

unsigned long dfr_heap_collections (void);

enum { THREADS = 100, BOXES = 512, LIFE = 3000, MOST_KIB = 512 << 10 };

typedef uint64_t number_fn (void) __closure;
typedef bool well_fn (void) __closure;

static _Atomic long calls, lost, threads;
static _Atomic int running;
static atomic_bool over;

/* --- Closures that know whether they are well --- */

/* N, by a chain of closures, each of which captures the one before.  */
static number_fn *
chain (int depth, uint64_t n)
{
  if (depth == 0)
    return __lambda (uint64_t, (void), { return n; });
  number_fn *before = chain (depth - 1, n - 1);
  return __lambda (uint64_t, (void), { return before () + 1; });
}

static well_fn *
chained (uint64_t n)
{
  number_fn *top = chain ((int) (n % 40), n);
  return __lambda (bool, (void), { return top () == n; });
}

/* Three closures share a variable.  */
static well_fn *
sharing (uint64_t n)
{
  uint64_t value = n;
  __closure void up (void) { value += 3; }
  __closure void down (void) { value -= 3; }
  return __lambda (bool, (void), {
    up ();
    bool changed = value == n + 3;
    down ();
    return changed && value == n;
  });
}

/* A large variable.  */
static well_fn *
large (uint64_t n)
{
  uint64_t a[150];
  for (uint64_t i = 0; i < 150; i++)
    a[i] = n + i;
  return __lambda (bool, (void), {
    bool well = true;
    for (uint64_t i = 0; i < 150; i++)
      well &= a[i]-- == n + i;
    for (uint64_t i = 0; i < 150; i++)
      a[i]++;
    return well;
  });
}

/* The only pointer to a closure is in memory of malloc.  */
static well_fn *
foreign (uint64_t n)
{
  struct __attribute__ ((__packed__)) { char c; number_fn *f; } *m;
  uint64_t value = n;
  m = malloc (sizeof *m);
  m->f = __lambda (uint64_t, (void), { return value++; });
  return __lambda (bool, (void), {
    bool well = m->f () == n;
    free (m);
    return well;
  });
}

/* The closure is in a function pointer.  */
static well_fn *
pointed (uint64_t n)
{
  uint64_t value = n;
  number_fn *f = __lambda (uint64_t, (void), { return value++; });
  uint64_t (*p) (void) = defer_fn (f);
  return __lambda (bool, (void), {
    __defer defer_fn_free (p);
    return p () == n && p () == n + 1;
  });
}

/* --- Boxes --- */

static _Atomic (well_fn *) *boxes;

static struct __attribute__ ((__packed__)) odd
{
  char c;
  well_fn *f;
} *odd;
static pthread_mutex_t odd_lock[BOXES];

/* Put F into a box, and return what was there.  */
static well_fn *
swap (uint64_t n, well_fn *f)
{
  size_t i = n / 2 % BOXES;
  if (n & 1)
    return atomic_exchange (&boxes[i], f);
  pthread_mutex_lock (&odd_lock[i]);
  __defer pthread_mutex_unlock (&odd_lock[i]);
  well_fn *old = odd[i].f;
  odd[i].f = f;
  return old;
}

static void
ask (well_fn *f)
{
  if (!f)
    return;
  calls++;
  lost += !f ();
}

/* --- Threads --- */

static uint64_t
next_random (uint64_t *state)
{
  *state ^= *state << 13;
  *state ^= *state >> 7;
  return *state ^= *state << 17;
}

static void
live (uint64_t seed)
{
  static well_fn *(*const make[]) (uint64_t)
    = { chained, sharing, large, foreign, pointed };
  uint64_t state = seed * 0x9e3779b97f4a7c15 | 1;
  well_fn *own[8] = { NULL };

  for (int i = 0; i < LIFE && !over; i++)
    {
      uint64_t n = next_random (&state);
      well_fn *f = make[n / 7 % 5](n);
      well_fn *other = swap (next_random (&state), f);
      ask (own[i % 8]);
      own[i % 8] = other;
    }
  for (int i = 0; i < 8; i++)
    ask (own[i]);
}

static void
start (uint64_t seed)
{
  running++;
  threads++;
  __go
    {
      live (seed);
      if (!over)
	start (seed + THREADS);
      running--;
    }
}

int
main (int argc, char **argv)
{
  struct rusage used;

  boxes = calloc (BOXES, sizeof *boxes);
  odd = mmap (NULL, BOXES * sizeof *odd, PROT_READ | PROT_WRITE,
	      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (int i = 0; i < BOXES; i++)
    pthread_mutex_init (&odd_lock[i], NULL);
  for (uint64_t i = 0; i < THREADS; i++)
    start (i + 1);
  /* A collection ends a sleep.  */
  for (time_t end = time (NULL) + (argc > 1 ? atoi (argv[1]) : 1);
       time (NULL) < end;)
    usleep (10000);
  over = true;
  while (running > 0)
    usleep (1000);
  for (int i = 0; i < BOXES; i++)
    {
      ask (boxes[i]);
      ask (odd[i].f);
    }
  getrusage (RUSAGE_SELF, &used);
  printf ("%ld threads, %ld closures asked, %ld lost, %lu collections, %ld KiB\n",
	  threads, calls, lost, dfr_heap_collections (), used.ru_maxrss);
  if (lost)
    return 1;
  return used.ru_maxrss > MOST_KIB ? 3 : 0;
}
END

check "the program compiles" link_plugged -O2 -g -Wall -Wextra \
  "$OUT/churn.c" -o "$OUT/churn"
if timeout $((seconds * 4 + 60)) "$OUT/churn" "$seconds" >"$OUT/said" 2>&1; then
  pass "nothing is lost, and memory is bounded: $(cat "$OUT/said")"
else
  fail "nothing is lost, and memory is bounded: status $?, $(cat "$OUT/said")"
fi
if nm "$LIBDEFER" 2>/dev/null | grep -q ' U GC_init$'; then
  collections=$(sed -n 's/.* \([0-9]*\) collections.*/\1/p' "$OUT/said")
  is "there were collections" "$(test "${collections:-0}" -gt 2 && echo yes)" yes
fi
finish
