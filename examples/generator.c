/* generator.c -- sequences as closures: each call gives the next value.

   What a loop keeps in its variables, a generator keeps in what it captures.  A
   closure captures another one like any variable, so sequences are built from
   sequences: here those that divide by three are taken out of the Fibonacci
   numbers, and the first few of these are summed up.  The functions know
   nothing of each other but the type of the closures.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdbool.h>
#include <stdio.h>

typedef bool sequence (long *) __closure;
typedef bool predicate (long) __closure;

/* 1, 1, 2, 3, 5, ... up to LIMIT.  */
static sequence *
fibonacci (long limit)
{
  long a = 0, b = 1;
  __closure bool next (long *value)
  {
    long sum = a + b;
    a = b;
    b = sum;
    *value = a;
    return a <= limit;
  }
  return next;
}

/* Those values of IN for which WANTED holds.  */
static sequence *
filter (sequence *in, predicate *wanted)
{
  __closure bool next (long *value)
  {
    while (in (value))
      if (wanted (*value))
        return true;
    return false;
  }
  return next;
}

/* The first N values of IN.  */
static sequence *
first (int n, sequence *in)
{
  int left = n;
  __closure bool next (long *value) { return left-- > 0 && in (value); }
  return next;
}

int
main (void)
{
  long divisor = 3, sum = 0, value;
  sequence *s
    = first (4, filter (fibonacci (100000),
                        __lambda (bool, (long v), { return v % divisor == 0; })));

  while (s (&value))
    {
      sum += value;
      printf ("%ld\n", value);
    }
  printf ("sum: %ld\n", sum);

  sequence *few = fibonacci (5);
  while (few (&value))
    printf (value < 5 ? "%ld " : "%ld\n", value);
  return 0;
}
