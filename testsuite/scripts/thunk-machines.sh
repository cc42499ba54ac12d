#!/bin/sh
# thunk-machines.sh -- function pointers to closures on every machine that has
# stubs: here, and under qemu-user where there is a compiler for the machine.
# (C4)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

# many: more pointers than a block has stubs, called in every way.
# many wrong: frees a function that is no stub.
#
# The closures' code is that of nested functions, which are never reached in
# any other way: so it is the compiler that knows the static chain register.
# SELF is all that they use of the function around, so the chain is its address.
cat >"$OUT/many.c" <<'END'
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define DEFER_NO_KEYWORDS
#include <defer.h>

#define N 3000

struct closure
{
  void (*code) (void);
  long value;
};

struct pair
{
  double real;
  long whole;
};

struct large
{
  long longs[6];
  double real;
};

/* More than any machine has registers for.  */
#define TWELVE(type) type, type, type, type, type, type, type, type, type,     \
    type, type, type

#define LABEL(name) __asm__ ("code_of_" #name)
#define NESTED      __attribute__ ((__used__, __noipa__))

__attribute__ ((__used__, __noipa__)) static long
around (void)
{
  struct closure self = { 0, 1 };
  auto long add (long) LABEL (add);
  auto double reals (double, float, double) LABEL (reals);
  auto long longs (TWELVE (long)) LABEL (longs);
  auto double both (TWELVE (double), TWELVE (int)) LABEL (both);
  auto struct pair pair (double, long) LABEL (pair);
  auto struct large large (long, double) LABEL (large);
  auto double list (int, ...) LABEL (list);

  NESTED long add (long n)
  {
    return self.value += n;
  }

  NESTED double reals (double a, float b, double c)
  {
    return (double) self.value + a + 10 * b + 100 * c;
  }

  NESTED long longs (long a, long b, long c, long d, long e, long f, long g,
		     long h, long i, long j, long k, long l)
  {
    return self.value + a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g
	   + 8 * h + 9 * i + 10 * j + 11 * k + 12 * l;
  }

  NESTED double both (double a, double b, double c, double d, double e,
		      double f, double g, double h, double i, double j,
		      double k, double l, int m, int n, int o, int p, int q,
		      int r, int s, int t, int u, int v, int w, int x)
  {
    return (double) self.value + a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f
	   + 7 * g + 8 * h + 9 * i + 10 * j + 11 * k + 12 * l + 13 * m + 14 * n
	   + 15 * o + 16 * p + 17 * q + 18 * r + 19 * s + 20 * t + 21 * u
	   + 22 * v + 23 * w + 24 * x;
  }

  NESTED struct pair pair (double a, long b)
  {
    return (struct pair) { a, self.value + b };
  }

  NESTED struct large large (long a, double b)
  {
    return (struct large) { { a, self.value, 3, 4, 5, 6 }, b };
  }

  NESTED double list (int n, ...)
  {
    double sum = (double) self.value;
    va_list rest;

    va_start (rest, n);
    for (int i = 0; i < n; i++)
      sum += i % 2 ? va_arg (rest, double) : va_arg (rest, long);
    va_end (rest);
    return sum;
  }

  return self.value;
}

/* Hidden, or the address is one of a table of the linker's, which on some
   machines has none for the local symbols that they are.  */
#pragma GCC visibility push(hidden)
extern void code_of_add (void), code_of_reals (void), code_of_longs (void),
  code_of_both (void), code_of_pair (void), code_of_large (void),
  code_of_list (void);
#pragma GCC visibility pop

static struct closure closures[N];
static void *made[N];

static void
expect (int right, const char *words, int i)
{
  if (right)
    return;
  printf ("%s, pointer %d\n", words, i);
  exit (1);
}

static void
make (int i)
{
  static void (*const codes[]) (void)
    = { code_of_add,  code_of_reals, code_of_longs, code_of_both,
	code_of_pair, code_of_large, code_of_list };

  closures[i] = (struct closure) { codes[i % 7], i };
  made[i] = defer_fn_make (&closures[i]);
}

static void
call (int i)
{
  struct pair p;
  struct large l;

  switch (i % 7)
    {
    case 0:
      expect (((long (*) (long)) made[i]) (5) == i + 5, "a long", i);
      expect (closures[i].value == i + 5, "what was captured", i);
      closures[i].value = i;
      break;
    case 1:
      expect (((double (*) (double, float, double)) made[i]) (1.5, 2.5f, 3.5)
	      == i + 376.5, "doubles", i);
      break;
    case 2:
      expect (((long (*) (TWELVE (long))) made[i]) (1, 2, 3, 4, 5, 6, 7, 8, 9,
						     10, 11, 12)
	      == i + 650, "twelve longs", i);
      break;
    case 3:
      expect (((double (*) (TWELVE (double), TWELVE (int))) made[i]) (
		1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
		19, 20, 21, 22, 23, 24)
	      == i + 4900, "twelve doubles and ints", i);
      break;
    case 4:
      p = ((struct pair (*) (double, long)) made[i]) (0.5, 7);
      expect (p.real == 0.5 && p.whole == i + 7, "a pair", i);
      break;
    case 5:
      l = ((struct large (*) (long, double)) made[i]) (9, 2.5);
      expect (l.longs[0] == 9 && l.longs[1] == i && l.longs[5] == 6
		&& l.real == 2.5, "a large struct", i);
      break;
    case 6:
      expect (((double (*) (int, ...)) made[i]) (12, 1L, 1., 1L, 1., 1L, 1.,
						 1L, 1., 1L, 1., 1L, 1.)
	      == i + 12, "a list", i);
      break;
    }
}

static int
compare (const void *a, const void *b)
{
  const char *const *p = a, *const *q = b;
  return (*p > *q) - (*p < *q);
}

/* The pointers in order, to tell whether any is new.  */
static void
sort (void **to)
{
  memcpy (to, made, sizeof made);
  qsort (to, N, sizeof *to, compare);
}

int
main (int argc, char **argv)
{
  static void *before[N], *after[N];
  int blocks = 1;

  (void) argv;
  if (argc > 1)
    defer_fn_free (main);
  expect (around () == 1, "the function around", 0);
  for (int i = 0; i < N; i++)
    make (i);
  sort (before);
  for (int i = 1; i < N; i++)
    {
      expect (before[i - 1] != before[i], "the same one twice", i);
      blocks += (char *) before[i] - (char *) before[i - 1] > 4096;
    }
  expect (blocks > 1, "all in the library", N);
  for (int i = 0; i < N; i++)
    call (i);
  for (int i = 0; i < N; i += 3)
    defer_fn_free ((void (*) (void)) made[i]);
  for (int i = 0; i < N; i++)
    if (i % 3)
      call (i);
  for (int i = 0; i < N; i += 3)
    make (i);
  sort (after);
  expect (memcmp (before, after, sizeof before) == 0, "others are made", 0);
  for (int i = 0; i < N; i++)
    call (i);
  puts ("done");
  return 0;
}
END

# "kind TEXT OPTION...": a program that is linked so; RUN runs it.
kind ()
{
  title=$1
  shift
  check "it builds: $title" "$GCC" -O2 -g -std=gnu11 -fPIE -I"$TOP/runtime" \
    "$OUT/many.c" -o "$OUT/many" "$OUT/$machine/libdefer.a" -pthread "$@"
  # shellcheck disable=SC2086  # a command and its options
  is "3000 pointers: $title" "$(timeout 120 $RUN "$OUT/many" 2>&1)" "done"
  # shellcheck disable=SC2086
  is "a function that is no stub: $title" \
    "$(timeout 120 $RUN "$OUT/many" wrong 2>&1 | head -n 1)" \
    "fatal error: defer_fn_free of a function pointer that defer_fn has not made"
}

# "machine NAME": with GCC, AR and OBJCOPY for it, and RUN.
machine ()
{
  machine=$1
  check "the runtime compiles: $machine" build_runtime "$OUT/$machine"
  kind "$machine" -pie -ldl
  kind "$machine, no pie" -no-pie -ldl
  kind "$machine, static" -static
}

on_machines machine
finish
