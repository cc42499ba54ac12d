#!/bin/sh
# heap-dangers.sh -- the heap in programs that are not nice to it: signal
# handlers, libraries that come and go, a heap of the program's own, the first
# thread gone, no memory.  (H4, H5)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

heap_libs= collects=0
if nm "$LIBDEFER" 2>/dev/null | grep -q ' U GC_init$'; then
  heap_libs=-lgc collects=1
fi

# Compile the program on standard input as $OUT/$1, with the options $2...
build ()
{
  name=$1
  shift
  cat >"$OUT/$name.c"
  check "$name compiles" \
    "$GCC" -O1 -g -DDEFER_NO_KEYWORDS -I"$TOP/runtime" "$OUT/$name.c" "$@" -o "$OUT/$name" "$LIBDEFER" $heap_libs -pthread -ldl
}

# Run $OUT/$1; what it writes and its status on one line.
result ()
{
  timeout 60 "$OUT/$1" >"$OUT/$1.out" 2>&1 </dev/null
  echo "$? $(tr "\n" " " <"$OUT/$1.out")" | sed "s/ *$//"
}

# A handler that interrupts an allocation and allocates.
if test -n "$heap_libs"; then
  build handler <<'END'
#include <signal.h>
#include <stddef.h>
#include <sys/time.h>
void *__defer_new (size_t size, size_t alignment);
static void *volatile kept;
static void
handle (int signal)
{
  (void) signal;
  kept = __defer_new (8, 8);
}
int
main (void)
{
  struct itimerval often = { { 0, 50 }, { 0, 50 } };
  kept = __defer_new (8, 8);
  signal (SIGALRM, handle);
  setitimer (ITIMER_REAL, &often, NULL);
  for (;;)
    kept = __defer_new (8, 8);
}
END
  is "a handler that has interrupted the heap is refused" "$(result handler)" \
"2 defer: a signal handler has interrupted the heap, and needs memory from it"
fi

# A handler that interrupts malloc, and allocates.
if test -n "$heap_libs"; then
  build malloc-handler <<'END'
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/time.h>
void *__defer_new (size_t size, size_t alignment);
static void *volatile kept;
static volatile int times;
static void
handle (int signal)
{
  (void) signal;
  for (int i = 0; i < 1000; i++)
    kept = __defer_new (800, 8);
  times++;
}
int
main (void)
{
  struct itimerval often = { { 0, 1000 }, { 0, 1000 } };
  kept = __defer_new (8, 8);
  signal (SIGALRM, handle);
  setitimer (ITIMER_REAL, &often, NULL);
  while (times < 300)
    {
      void *volatile p = malloc (100);
      free (p);
    }
  return 0;
}
END
  is "one that has interrupted malloc is not" "$(result malloc-handler)" 0
fi

# The program's own heap.
build own <<'END'
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "defer.h"
void *__defer_new (size_t size, size_t alignment);
static _Alignas(4096) char room[65536];
static size_t used;
static void *
allocate (size_t size, size_t alignment)
{
  used = (used + alignment - 1) & -alignment;
  if (used + size > sizeof room)
    return NULL;
  used += size;
  return memset (room + used - size, 0xff, size);
}
int
main (void)
{
  static const struct defer_heap heap = { allocate };
  if (defer_set_heap (&heap) != 0 || defer_set_heap (NULL) != 0
      || defer_set_heap (&heap) != 0)
    return 10;
  char *p = __defer_new (3, 1), *q = __defer_new (100, 4096);
  if (p != room || q != room + 4096 || q[0] != 0 || q[99] != 0 || p[2] != 0)
    return 11;
  if (defer_set_heap (NULL) != -1 || errno != EBUSY)
    return 12;
  fprintf (stderr, "full:\n");
  for (;;)
    __defer_new (100, 1);
}
END
is "a program's own heap is used" "$(result own)" \
  "2 full: defer: out of memory for an object of 100 bytes"

# A library with the only pointers is loaded, closed, and loaded again; the
# heap's own library as well.
cat >"$OUT/plug.c" <<'END'
#include <stddef.h>
#include <string.h>
void *__defer_new (size_t size, size_t alignment);
static void *kept[1000];
static _Thread_local void *local[1000];
void
fill (void)
{
  for (int i = 0; i < 1000; i++)
    {
      kept[i] = memset (__defer_new (40, 8), i, 40);
      local[i] = memset (__defer_new (40, 8), i, 40);
    }
}
void
spend (int n)
{
  while (n-- > 0)
    memset (__defer_new (40, 8), 0xff, 40);
}
int
look (void)
{
  int lost = 0;
  for (int i = 0; i < 1000; i++)
    {
      char like[40];
      memset (like, i, 40);
      lost += memcmp (kept[i], like, 40) != 0;
      lost += memcmp (local[i], like, 40) != 0;
    }
  return lost;
}
END
cat >"$OUT/host.c" <<'END'
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>
static const char *path;
static void *
start (void *arg)
{
  for (int i = 0; i < 30; i++)
    {
      void *h = dlopen (path, RTLD_NOW);
      if (!h)
        return fprintf (stderr, "%s\n", dlerror ()), arg;
      ((void (*) (void)) dlsym (h, "fill")) ();
      ((void (*) (int)) dlsym (h, "spend")) (200000);
      int lost = ((int (*) (void)) dlsym (h, "look")) ();
      if (lost)
        return fprintf (stderr, "%d lost\n", lost), arg;
      dlclose (h);
    }
  return NULL;
}
int
main (int argc, char **argv)
{
  pthread_t t[3];
  void *failed, *all = NULL;
  (void) argc;
  path = argv[1];
  if (argv[2])
    dlopen (argv[2], RTLD_NOW | RTLD_GLOBAL);
  alarm (50);
  for (int i = 0; i < 3; i++)
    pthread_create (&t[i], NULL, start, t);
  for (int i = 0; i < 3; i++)
    {
      pthread_join (t[i], &failed);
      if (failed)
        all = failed;
    }
  return all != NULL;
}
END
check "the host compiles" "$GCC" -pthread "$OUT/host.c" -o "$OUT/host" -ldl
check "a library with the heap in it compiles" \
  "$GCC" -fPIC -shared "$OUT/plug.c" "$LIBDEFER" $heap_libs -pthread \
    -o "$OUT/plug.so"
check "it can be closed and opened while others collect" \
  "$OUT/host" "$OUT/plug.so"
shared=${LIBDEFER%.a}.so
if test -e "$shared"; then
  check "a library that needs the heap's compiles" \
    "$GCC" -fPIC -shared "$OUT/plug.c" "$shared" -o "$OUT/plug2.so" \
      -Wl,-rpath,"$(realpath "$(dirname "$shared")")"
  check "it can be closed and opened, too" "$OUT/host" "$OUT/plug2.so"
fi

# The program has libgc itself, and goes on with it when the library is closed.
if test -n "$heap_libs"; then
  cat >"$OUT/user.c" <<'END'
#include <dlfcn.h>
void GC_init (void);
void GC_gcollect (void);
int
main (int argc, char **argv)
{
  (void) argc;
  GC_init ();
  void *h = dlopen (argv[1], RTLD_NOW);
  ((void (*) (void)) dlsym (h, "fill")) ();
  GC_gcollect ();
  dlclose (h);
  GC_gcollect ();
  return 0;
}
END
  check "a program with libgc compiles" \
    "$GCC" "$OUT/user.c" $heap_libs -ldl -o "$OUT/user"
  check "it can collect when the library has been closed" \
    "$OUT/user" "$OUT/plug.so"
fi

# The first thread is gone; others allocate, and still hold its objects.
build first-gone -DCOLLECTS=$collects <<'END'
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
void *__defer_new (size_t size, size_t alignment);
static pthread_t first;
static void *
start (void *kept)
{
  pthread_join (first, NULL);
  for (int i = 0; i < 3000000; i++)
    memset (__defer_new (40, 8), 0xff, 40);
  for (int i = 0; i < 40; i++)
    if (((char *) kept)[i] != 1)
      _exit (1);
  exit (0);
}
int
main (void)
{
  struct rlimit l = { 100 << 20, 100 << 20 };
  pthread_t t;
  if (COLLECTS)
    setrlimit (RLIMIT_DATA, &l);
  first = pthread_self ();
  alarm (50);
  pthread_create (&t, NULL, start, memset (__defer_new (40, 8), 1, 40));
  pthread_exit (NULL);
}
END
is "the first thread may end, and memory is still given back" \
  "$(result first-gone)" 0

# The thread that has started the heap is gone.
build starter-gone <<'END'
#include <pthread.h>
#include <stddef.h>
#include <unistd.h>
void *__defer_new (size_t size, size_t alignment);
static void *
start (void *n)
{
  for (int i = 0; i < 300000; i++)
    *(int *) __defer_new (40, 8) = 1;
  return n;
}
int
main (void)
{
  alarm (50);
  for (int i = 0; i < 20; i++)
    {
      pthread_t t;
      pthread_create (&t, NULL, start, NULL);
      pthread_join (t, NULL);
    }
  return 0;
}
END
is "so may the one that was there first" "$(result starter-gone)" 0

# Everything is kept: there is no end of memory but a clear one.
build full <<'END'
#include <stddef.h>
#include <sys/resource.h>
void *__defer_new (size_t size, size_t alignment);
static void **kept;
int
main (void)
{
  struct rlimit l = { 400 << 20, 400 << 20 };
  setrlimit (RLIMIT_AS, &l);
  for (;;)
    {
      void **p = __defer_new (56, 8);
      *p = kept;
      kept = p;
    }
}
END
is "out of memory is a clear end" "$(result full)" \
  "2 defer: out of memory for an object of 56 bytes"

# A program that has a system call with no patience interrupted: restarted.
build blocked <<'END'
#include <pthread.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>
void *__defer_new (size_t size, size_t alignment);
static int ends[2];
static void *
start (void *kept)
{
  char c;
  return read (ends[0], &c, 1) == 1 ? kept : NULL;
}
int
main (void)
{
  pthread_t t;
  void *kept;
  if (pipe (ends) != 0)
    return 2;
  pthread_create (&t, NULL, start, memset (__defer_new (40, 8), 1, 40));
  for (int i = 0; i < 3000000; i++)
    memset (__defer_new (40, 8), 0xff, 40);
  if (write (ends[1], "x", 1) != 1)
    return 3;
  pthread_join (t, &kept);
  return !kept || *(char *) kept != 1;
}
END
is "a thread that reads is not disturbed" "$(result blocked)" 0
finish
