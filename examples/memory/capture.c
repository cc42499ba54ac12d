/* capture.c -- a capture: the same closure on the stack, and on the heap.

   A closure is a small object: the address of its code, then what it captures.
   In `total' it is only passed down, to a function that calls it, so it is in
   the frame and points to `sum' beside it.  `counter' returns its closure: when
   that is called, the frame of `counter' is gone.  So the closure is on the
   heap, and the variable that it counts in, too.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

typedef void take_fn (int) __closure;
typedef int next_fn (void) __closure;

static void
each (int n, take_fn *take)
{
  for (int i = 1; i <= n; i++)
    take (i);
}

static int
total (int n)
{
  int sum = 0;
  __closure void add (int i) { sum += i; }

  each (n, add);                /* down: add stays in this frame */
  return sum;
}

static next_fn *
counter (int step)
{
  int count = 0;
  __closure int next (void) { return count += step; }

  return next;                  /* up: next must outlive this frame */
}

int
main (void)
{
  next_fn *a = counter (1), *b = counter (10);

  printf ("%d\n", total (4));
  a ();
  printf ("%d %d\n", a (), b ());
  return 0;
}
