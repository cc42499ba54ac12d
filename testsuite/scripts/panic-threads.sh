#!/bin/sh
# panic-threads.sh -- 100 threads panic and recover, in every form, start and
# end: fast, and under ThreadSanitizer, with the runtime as it is and with one
# that is watched, too.  (R7, R8, R12)
#
#     SECONDS_EACH=60 testsuite/scripts/panic-threads.sh
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"
seconds=${SECONDS_EACH:-10}

cat >"$OUT/threads.c" <<'END'
#include <pthread.h>
#include <time.h>
#include "panic.h"

enum { THREADS = 100 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static unsigned long rounds;
static const struct defer_panic *shown;

static NOINLINE void
down (int frames, int n)
{
  __defer { n++; }
  if (frames)
    down (frames - 1, n);
  __panic (n);
}

/* What is kept is read by another thread.  */
static NOINLINE void
keeps (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      const struct defer_panic *others;
      pthread_mutex_lock (&mutex);
      others = shown;
      shown = p;
      pthread_mutex_unlock (&mutex);
      check (p->kind == DEFER_STRING);
      if (others)
	check (strncmp (defer_panic_message (others), "number ", 7) == 0);
    }
  __panicf ("number %d", n);
}

static NOINLINE int
work (int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_int (p, n + 1));
      r++;
    }
  for (int i = 0; i < 3; i++)
    __defer { r += i; }
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_int (p, n));
      __panic (n + 1);
    }
  __defer { __defer must_recover (7); __panic (7); }
  down (n % 8, n);
}

static NOINLINE void
ends (void)
{
  pthread_mutex_lock (&mutex);
  __defer
    {
      rounds++;
      pthread_mutex_unlock (&mutex);
    }
  __defer { __defer must_recover (3); __panic (3); }
  pthread_exit (0);
}

static void *
start (void *arg)
{
  int n = (int) (long) arg;
  for (int i = 0; i < 20; i++)
    {
      work (n);
      if (i % 10 == 0)
	keeps (n);
    }
  ends ();
  return 0;
}

int
main (void)
{
  time_t begin = time (0);
  pthread_attr_t attr;
  pthread_attr_init (&attr);
  pthread_attr_setstacksize (&attr, 256 << 10);
  while (time (0) - begin < SECONDS)
    {
      pthread_t threads[THREADS];
      for (long i = 0; i < THREADS; i++)
	check (pthread_create (&threads[i], &attr, start, (void *) i) == 0);
      for (int i = 0; i < THREADS; i++)
	check (pthread_join (threads[i], 0) == 0);
    }
  printf ("%lu threads\n", rounds);
  return rounds < THREADS;
}
END
threads ()
{
  link_plugged "$@" -DSECONDS="$seconds" -g "$OUT/threads.c" -o "$OUT/threads"
}

for level in -O0 -O2; do
  check "compiles at $level" threads $level
  check "100 threads at a time at $level" timeout 300 "$OUT/threads"
done
check "compiles with ThreadSanitizer" threads -O1 -fsanitize=thread
check "100 threads under ThreadSanitizer" timeout 300 "$OUT/threads"

# (helgrind is of no use: it knows no atomic operations, nor pthread_once.)
watched ()
{
  for part in $(ar t "$LIBDEFER"); do # With the heap that was configured.
    object=$OUT/$part
    "$GCC" -std=gnu11 -O1 -g -fsanitize=thread -fexceptions \
      -c "$TOP/runtime/${part%.o}.c" -o "$object" || return
    objcopy --rename-section .text=defer_text "$object" || return
  done
  plugged -O1 -g -fsanitize=thread -DSECONDS="$seconds" "$OUT/threads.c" \
    "$OUT"/*.o -o "$OUT/watched" -lgc -pthread -ldl
}
check "the runtime compiles with ThreadSanitizer" watched
check "100 threads in a watched runtime" timeout 300 "$OUT/watched"
finish
