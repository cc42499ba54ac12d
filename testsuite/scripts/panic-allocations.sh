#!/bin/sh
# panic-allocations.sh -- each allocation of a program that panics in every way
# is made to fail in turn, and then all from it on: the program comes to its
# end, or ends with status 2 and a message; never otherwise.  (R12)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

cat >"$OUT/work.c" <<'END'
#include <errno.h>
#include <pthread.h>
#include <unistd.h>
#include "panic.h"

extern void *__libc_malloc (size_t), *__libc_calloc (size_t, size_t),
  *__libc_realloc (void *, size_t), *__libc_memalign (size_t, size_t);

/* Allocation number FIRST fails, and with ALL those that follow.  */
static unsigned long number, first;
static int all;

static int
fails (void)
{
  unsigned long n = __atomic_add_fetch (&number, 1, __ATOMIC_RELAXED);
  if (!first || n < first || (n > first && !all))
    return 0;
  errno = ENOMEM;
  return 1;
}

void *malloc (size_t n) { return fails () ? 0 : __libc_malloc (n); }
void *calloc (size_t k, size_t n) { return fails () ? 0 : __libc_calloc (k, n); }
void *realloc (void *p, size_t n) { return fails () ? 0 : __libc_realloc (p, n); }
void *aligned_alloc (size_t a, size_t n) { return fails () ? 0 : __libc_memalign (a, n); }
int
posix_memalign (void **p, size_t a, size_t n)
{
  return fails () || !(*p = __libc_memalign (a, n)) ? ENOMEM : 0;
}

static NOINLINE void
more (int n)
{
  __defer { if (n > 1) more (n - 1); }
  panic_if (n);
}

static int
chain (int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (is_int (p, 1))
	r = 1;
    }
  more (n);
}

static int
loop (int n)
{
  __result int r = 0;
  int ran = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (is_int (p, n) && ran == n)
	r = 1;
    }
  for (int i = 0; i < n; i++)
    {
      int x = i;
      __defer { ran += x >= 0; x++; }
    }
  panic_if (n);
}

static const struct defer_panic *kept[100];

static void
keep (int n)
{
  __defer { kept[n] = __recover (); }
  __panicf ("kept %d", n);
}

static void
long_text (int size)
{
  char *text = __libc_malloc (size + 1);
  __defer free (text);
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p && strspn (defer_panic_message (p), "x") >= 50);
    }
  memset (text, 'x', size);
  text[size] = 0;
  __panic (text);
}

static void
again (int n)
{
  __defer must_recover (n);
  for (int i = 0; i < 10; i++)
    __defer
      {
	const struct defer_panic *p = __recover ();
	__panic (p);
      }
  panic_if (n);
}

static void *
start (void *arg)
{
  check (chain (5));
  check (loop (5));
  return arg;
}

int
main (int argc, char **argv)
{
  char text[30];
  pthread_t thread;
  if (argc > 1)
    first = number + strtoul (argv[1], 0, 10);
  all = argc > 2;
  for (int i = 0; i < 3; i++)
    {
      check (chain (1) && chain (20) && chain (150));
      check (loop (1) && loop (100) && loop (1000));
      long_text (100);
      long_text (1000);
      long_text (100000);
      again (3);
      for (int k = 0; k < 30; k++)
	keep (k * 3 + i);
      if (pthread_create (&thread, 0, start, 0) == 0)
	check (pthread_join (thread, 0) == 0);
    }
  for (int n = 0; n < 90; n++)
    {
      sprintf (text, "kept %d", n);
      check (is_text (kept[n], text));
    }
  sprintf (text, "done %lu\n", number);
  return write (1, text, strlen (text)) < 0;
}
END
# Raised with nothing there to recover it, and a thousand panics alive.
sed 's/^main (int argc, char \*\*argv)/unused_main (int argc, char **argv)/' \
  "$OUT/work.c" >"$OUT/uncaught.c"
cat >>"$OUT/uncaught.c" <<'END'
int
main (int argc, char **argv)
{
  if (argc > 100)
    return unused_main (argc, argv);
  if (argc > 1)
    first = number + strtoul (argv[1], 0, 10);
  all = argc > 2;
  __defer { __panicf ("%d of %s", 7, "seven"); }
  more (200);
  return 0;
}
END

# One run of $OUT/$1 with $2...; whether it ended as it may.
runs ()
{
  program=$1
  shift
  DEFER_TRACEBACK=none timeout 60 "$OUT/$program" "$@" >"$OUT/stdout" \
    2>"$OUT/stderr" </dev/null
  status=$?
  case $status in
    0) grep -q '^done' "$OUT/stdout" && ! test -s "$OUT/stderr" ;;
    2) head -n 1 "$OUT/stderr" | grep -q '^panic: \|^defer: out of memory' ;;
    *) false ;;
  esac
}

for level in -O0 -O2; do
  for program in work uncaught; do
    check "compiles $program with $level" link_plugged $level \
      "$OUT/$program.c" -o "$OUT/$program"
    for all in "" all; do
      n=1
      last=1200
      bad=0
      while test $n -le $last; do
	if ! runs $program $n $all; then
	  bad=$((bad + 1))
	  if test $bad -le 3; then
	    echo "    $program $n $all: status $status"
	    head -c 300 "$OUT/stderr" | sed 's/^/      /'
	  fi
	fi
	# Close together at first, where different things are allocated.
	n=$((n + 1 + n / 100 * 7))
      done
      is "$program at $level, allocations that fail${all:+ and all later ones}" \
	"$bad ended badly" "0 ended badly"
    done
  done
done
is "without a failure it comes to its end" \
  "$("$OUT/work" | sed 's/[0-9][0-9]*/N/')" "done N"
finish
