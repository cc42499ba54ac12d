/* memoise.c -- a recursive function that remembers its results, as a closure.

   The table is a variable of the function that makes the closure: one for each
   closure, and out of reach for everybody else.  The closure calls itself by
   its name.  A captured array lives on with the closure, like any variable.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

#define MAX 90

typedef long number_fn (int) __closure;

/* The Fibonacci numbers; *CALLS counts how often one is computed.  */
static number_fn *
fibonacci (int *calls)
{
  long known[MAX + 1] = { 0, 1 };

  __closure long f (int n)
  {
    if (n > 0 && known[n] == 0)
      {
        ++*calls;
        known[n] = f (n - 1) + f (n - 2);
      }
    return known[n];
  }
  return f;
}

int
main (void)
{
  int calls = 0, other_calls = 0;
  number_fn *f = fibonacci (&calls), *g = fibonacci (&other_calls);

  printf ("%ld", f (80));
  printf (", computed %d\n", calls);
  printf ("%ld", f (MAX));
  printf (", computed %d\n", calls);    /* ten more */
  printf ("%ld", g (10));
  printf (", computed %d\n", other_calls);
  return 0;
}
