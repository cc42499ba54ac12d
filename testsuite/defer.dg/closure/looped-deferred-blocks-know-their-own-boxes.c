/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred blocks in a loop know the variables of their own rounds, also those that
   closures capture and whose declarations a jump may skip.  (D9, C2)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include "check.h"

typedef int int_fn (void) __closure;
static int_fn *kept[8];
static int n_kept, sum;

static void
add (int n)
{
  sum = sum * 10 + n;
}

/* A label behind the declaration.  */
static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      int x = 0;
    again:
      x++;
      kept[n_kept++] = __lambda (int, (void), { return x; });
      __defer
	{
	  x += 2 * i;
	  add (x);
	  __defer { add (x); x = i; }
	}
      if (x <= i)
	goto again;
    }
}

/* The declaration is skipped in each second round.  */
static NOINLINE void
g (int n)
{
  for (int i = 0; i < n; i++)
    {
      switch (i & 1)
	{
	  int x;
	case 0:
	  x = i;
	  __defer
	    {
	      int_fn *next = __lambda (int, (void), { return ++x; });
	      next ();
	      add (next ());
	    }
	}
    }
}

/* What is declared in the deferred block is its own.  */
static NOINLINE void
h (int n)
{
  for (int i = 0; i < n; i++)
    __defer
      {
	for (int k = 0; k < 2; k++)
	  {
	    int y = k;
	  again:
	    y += 2;
	    kept[n_kept++] = __lambda (int, (void), { return ++y; });
	    __defer { add (y); }
	    if (y < 4)
	      goto again;
	  }
      }
}

int
main (void)
{
  f (2);
  check (n_kept == 3);
  check (sum == 666655);
  check (kept[0] () == 2 && kept[1] () == 2 && kept[2] () == 2);
  sum = n_kept = 0;
  g (3);
  check (sum == 42);
  sum = 0;
  h (1);
  check (n_kept == 4 && sum == 5544);
  check (kept[0] () == 5 && kept[1] () == 6);
  check (kept[2] () == 6 && kept[3] () == 7);
  return 0;
}
