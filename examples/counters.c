/* counters.c -- closures that share a variable, and closures that do not.

   A nested function marked `__closure' captures the variables that it names.
   It may outlive the function that made it, and what it has captured lives as
   long.  The two closures of one counter see one `count'; each call of counter
   makes a new one, so two counters know nothing of each other.  Nothing is
   freed: when nobody points to a counter any more, its memory is used again.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

typedef int count_fn (void) __closure;

struct counter
{
  count_fn *up, *down;
};

/* A counter that starts at FROM.  */
static struct counter
counter (int from)
{
  int count = from;
  __closure int up (void) { return ++count; }
  __closure int down (void) { return --count; }
  return (struct counter){ up, down };
}

int
main (void)
{
  struct counter a = counter (0), b = counter (100);

  printf ("a: %d", a.up ());
  printf (" %d", a.up ());
  printf (" %d\n", a.down ());    /* up and down share one count */
  printf ("b: %d\n", b.down ());  /* b has another */
  printf ("a: %d\n", a.up ());

  count_fn *kept = a.up;          /* one word; a copy is the same closure */
  a = b;
  printf ("kept: %d\n", kept ()); /* what was a lives on */
  return 0;
}
