#!/bin/sh
# thunk-dlclose.sh -- a shared object with the runtime within makes function
# pointers to closures, and is unloaded while threads live that did.  (C4)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

cat >"$OUT/plug.c" <<'END'
#include <stdlib.h>
#define DEFER_NO_KEYWORDS
#include <defer.h>
#include "closures.h"

struct order
{
  void (*code) (void);
  long calls;
};

__attribute__ ((__used__)) static int
compare (const int *a, PADDING, struct order *self)
{
  const int *b = (const int *) p2_;

  PADDED;
  self->calls++;
  return (*a > *b) - (*a < *b);
}
CLOSURE_CODE (compare)

/* Sort by N closures, and return how often they were called.  */
__attribute__ ((__visibility__ ("default"))) long
run (int n)
{
  struct order o = { code_of_compare, 0 };
  int (**by) (const void *, const void *) = calloc (n, sizeof *by);

  for (int i = 0; i < n; i++)
    by[i] = (int (*) (const void *, const void *)) defer_fn_make (&o);
  for (int i = 0; i < n; i += 100)
    {
      int numbers[] = { 3, 1, 2 };
      qsort (numbers, 3, sizeof (int), by[i]);
      if (numbers[0] != 1 || numbers[1] != 2 || numbers[2] != 3)
	abort ();
    }
  for (int i = 0; i < n; i++)
    defer_fn_free (by[i]);
  free (by);
  return o.calls;
}
END
cat >"$OUT/host.c" <<'END'
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
static pthread_barrier_t barrier;
static long (*run) (int);
static void *
start (void *arg)
{
  run (100);
  pthread_barrier_wait (&barrier);	/* Now it is closed.  */
  pthread_barrier_wait (&barrier);
  return arg;
}
int
main (int argc, char **argv)
{
  (void) argc;
  for (int i = 0; i < 100; i++)
    {
      pthread_t thread;
      void *h = dlopen (argv[1], RTLD_NOW);
      if (!h)
	return fprintf (stderr, "%s\n", dlerror ()), 1;
      run = (long (*) (int)) dlsym (h, "run");
      pthread_barrier_init (&barrier, 0, 2);
      pthread_create (&thread, 0, start, 0);
      if (run (5000) < 100)
	return 2;
      pthread_barrier_wait (&barrier);
      dlclose (h);
      pthread_barrier_wait (&barrier);
      pthread_join (thread, 0);
    }
  return 0;
}
END
check "the host compiles" "$GCC" -pthread "$OUT/host.c" -o "$OUT/host" -ldl
check "an object with the runtime within compiles" \
  "$GCC" -O2 -fPIC -shared -I"$TOP/runtime" -I"$TOP/testsuite/unit" \
    "$OUT/plug.c" -o "$OUT/plug.so" "$LIBDEFER" -pthread
check "and is unloaded before its threads end" \
  timeout 60 "$OUT/host" "$OUT/plug.so"
finish
