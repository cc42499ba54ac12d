#!/bin/sh
# dlclose.sh -- a shared object with deferred work can be unloaded while threads
# live that ran it.  (D5)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

cat >"$OUT/plug.c" <<'END'
static int ran;
int
run (int n)
{
  for (int i = 0; i < n; i++)
    {
      int x = i;
      __defer { ran += x; }
    }
  return ran;
}
END
cat >"$OUT/host.c" <<'END'
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
static pthread_barrier_t barrier;
static int (*run) (int);
static void *
start (void *arg)
{
  run (1000);
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
      run = (int (*) (int)) dlsym (h, "run");
      pthread_barrier_init (&barrier, 0, 2);
      pthread_create (&thread, 0, start, 0);
      run (10);
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
  link_plugged -O2 -fPIC -shared "$OUT/plug.c" -o "$OUT/plug.so"
check "and is unloaded before its threads end" \
  timeout 60 "$OUT/host" "$OUT/plug.so"
shared=${LIBDEFER%.a}.so
if test -e "$shared"; then
  check "an object with the shared runtime compiles" \
    plugged -O2 -fPIC -shared "$OUT/plug.c" -o "$OUT/plug2.so" "$shared" \
      -Wl,-rpath,"$(realpath "$(dirname "$shared")")"
  check "and is unloaded before its threads end, and the runtime with it" \
    timeout 60 "$OUT/host" "$OUT/plug2.so"
fi
finish
