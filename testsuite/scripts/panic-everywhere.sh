#!/bin/sh
# panic-everywhere.sh -- a panic, a recovery, or both, in each deferred statement
# in turn and in all sets of them: everything runs once, in its order, and what
# comes out is what a model of ten lines says.  (D12, R1, R3, R4, N3, T1)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

cat >"$OUT/everywhere.c" <<'END'
#include "panic.h"

/* Statement number K of a function recovers what runs it if RECOVERS has bit
   K, and then panics with its number if PANICS has it.  */
static unsigned recovers, panics;
static int order[40], ran;
static int fails;

#define STATEMENTS 14

/* The body panics with 100 at this place, if it is not 0.  */
static int place;

/* As a deferred call.  */
static void
step (int k)
{
  order[ran++] = k;
  if (recovers >> k & 1)
    (void) __recover ();
  if (panics >> k & 1)
    __panic (k);
}

/* The same in a block, or where no deferred call is.  */
#define STEP(k) \
  { \
    order[ran++] = k; \
    if (recovers >> (k) & 1) \
      (void) __recover (); \
    if (panics >> (k) & 1) \
      __panic (k); \
  }

static void
in_the_body (int p)
{
  if (place == p)
    __panic (100);
}

static void
clean (const int *k)
{
  order[ran++] = *k;
  if (panics >> *k & 1)
    __panic (*k);
}

/* Every form that the plugin knows.  The numbers are in the order in which
   the work runs.  */
static NOINLINE int
f (int n)
{
  __result int r = 1;
  void (*volatile through) (int) = step;
  __defer STEP (13)
  in_the_body (1);
  __defer step (12);
  if (n)
    __defer through (11);
  in_the_body (2);
  for (int i = 0; i < n; i++)
    {
      int x = 10 - 3 * i;
      __defer step (x);
      __defer STEP (x - 1)
      in_the_body (3 + i);
      if (n)
	__defer through (x - 2);
    }
  in_the_body (5);
  int sum = ({ __defer step (4); n; }) + 2;
  switch (sum)
    {
    case 4:
      __defer { STEP (3) }
      in_the_body (6);
      break;
    }
  r = 2;
  {
    const int two __attribute__ ((__cleanup__ (clean))) = 2;
    in_the_body (7);
    _Defer STEP (1)
    _Defer step (0);
    in_the_body (8);
    (void) two;
  }
  in_the_body (9);
  return 3;
}

/* What has been deferred at place P of the body, as bits; those of a block
   that has ended have run.  */
static const unsigned pending[] = {
  [1] = 1 << 13,
  [2] = 7 << 11,
  [3] = 7 << 11 | 3 << 9,
  [4] = 0x7f << 7 | 3 << 6,
  [5] = 0x7fff & ~0x1f & 0x3fff,
  [6] = 0x3fff & ~7,
  [7] = 0x3fff & ~3,
  [8] = 0x3fff,
  [9] = 0x3fff & ~7,
};

/* What comes out of F: its result, or a panic in *P.  */
static int
call (int *p)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *e = __recover ();
      *p = e ? (int) e->value.i : -1;
    }
  r = f (2);
}

/* The model.  */
static void
compare (void)
{
  int current = -1, panicked, expected[STATEMENTS], n = 0, value = 3, got;
  int at = place;
  ran = 0;
  got = call (&panicked);
  /* The inner block ends before place 9, and may panic there.  */
  if (at == 0 || at == 9)
    {
      for (int k = 0; k < 3; k++)
	{
	  expected[n++] = k;
	  if (k < 2 && recovers >> k & 1 && current >= 0)
	    {
	      current = -1;
	      at = -1;
	    }
	  if (panics >> k & 1)
	    {
	      current = k;
	      at = -1;
	    }
	}
      if (at == -1)
	value = 2;
      else if (at == 9)
	{
	  current = 100;
	  value = 2;
	}
    }
  else
    {
      current = 100;
      value = at > 6 ? 2 : 1;
    }
  for (int k = 0; k < STATEMENTS; k++)
    {
      if (k < 3 && (place == 0 || place == 9))
	continue;
      if (place > 0 && place < 9 && !(pending[place] >> k & 1))
	continue;
      expected[n++] = k;
      if (k != 2 && recovers >> k & 1 && current >= 0)
	current = -1;
      if (panics >> k & 1)
	current = k;
    }
  if (current >= 0)
    value = 0;
  if (n != ran || memcmp (expected, order, n * sizeof *order) != 0
      || panicked != current || got != value)
    {
      if (fails++ < 5)
	{
	  printf ("place %d, recovers %x, panics %x: got %d, panic %d instead "
		  "of %d, %d; order", place, recovers, panics, got, panicked,
		  value, current);
	  for (int i = 0; i < ran; i++)
	    printf (" %d", order[i]);
	  printf ("\n");
	}
    }
}

int
main (void)
{
  unsigned random = 12345;
  for (place = 0; place < 10; place++)
    {
      /* Each in turn, and each pair.  */
      for (int k = 0; k <= STATEMENTS; k++)
	for (int l = 0; l <= STATEMENTS; l++)
	  {
	    panics = (k < STATEMENTS ? 1u << k : 0)
	      | (l < STATEMENTS ? 1u << l : 0);
	    recovers = 0;
	    compare ();
	    panics = k < STATEMENTS ? 1u << k : 0;
	    recovers = l < STATEMENTS ? 1u << l : 0;
	    compare ();
	    recovers = (1u << STATEMENTS) - 1;
	    compare ();
	  }
      panics = (1u << STATEMENTS) - 1;
      recovers = 0;
      compare ();
      recovers = panics;
      compare ();
      for (int i = 0; i < ROUNDS; i++)
	{
	  random = random * 1103515245 + 12345;
	  panics = random >> 8 & ((1u << STATEMENTS) - 1);
	  random = random * 1103515245 + 12345;
	  recovers = random >> 8 & ((1u << STATEMENTS) - 1);
	  compare ();
	}
    }
  printf ("%d differ\n", fails);
  return fails != 0;
}
END

for options in "-O0" "-O1" "-O2" "-O3" "-Os" "-O2 -fno-inline" "-O2 -flto" \
    "-O1 -g -fplugin-arg-defer-faults"; do
  check "compiles with $options" link_plugged -DROUNDS=2000 $options \
    "$OUT/everywhere.c" -o "$OUT/everywhere"
  check "as the model says with $options" timeout 120 "$OUT/everywhere"
done
if command -v valgrind >/dev/null; then
  check "compiles for valgrind" link_plugged -DROUNDS=10 -O1 -g \
    "$OUT/everywhere.c" -o "$OUT/everywhere"
  check "as the model says under valgrind" timeout 300 valgrind -q \
    --error-exitcode=9 --leak-check=full "$OUT/everywhere"
else
  skip "no valgrind"
fi
finish
