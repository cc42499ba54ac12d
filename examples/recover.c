/* recover.c -- a function that panics, and others that recover and report.

   __panic ends the normal run of a function.  Its deferred work runs, then its
   caller's, and so on, outwards, until deferred work calls __recover.  That
   returns the panic and stops it: the rest of the function's deferred work runs
   as ever, and the function returns to its caller.  What it returns is its
   __result variable, or zero if it has none.

   A panic is for what the callers in between can do nothing about.  Here it is
   a shelf that does not exist: `stock_on' need not return an error, and nobody
   between it and the boundary has to hand one on.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <defer.h>
#include <stdio.h>

enum { SHELVES = 4, EMPTY = 1 };

static const int stock[SHELVES] = { 12, 0, 7, 30 };

/* Return how many pieces lie on SHELF.  */
static int
stock_on (int shelf)
{
  if (shelf < 0 || shelf >= SHELVES)
    __panicf ("no shelf %d", shelf);
  return stock[shelf];
}

/* Return how many pieces lie on the COUNT shelves of LIST, or -1.  The boundary
   is here: a panic of anything that is called below comes to an end in the
   deferred block.  */
static int
total (const int *list, int count)
{
  __result int r = -1;
  __defer printf ("  counted %d shelves\n", count);
  __defer {
    const struct defer_panic *p = __recover ();
    if (p)
      {
        printf ("  recovered: %s\n", defer_panic_message (p));
        r = -1;
      }
  }

  r = 0;
  for (int i = 0; i < count; i++)
    r += stock_on (list[i]);
  return r;
}

/* A boundary to be shared: `__defer report (NAME);'.  The function that is the
   deferred call may recover, just as a deferred block.  A function that it
   calls in turn may not: there __recover returns null.  So a library that
   cleans up with the help of __recover never swallows a panic of others.  */
static void
report (const char *name)
{
  const struct defer_panic *p = __recover ();
  if (p)
    printf ("  %s: %s\n", name, defer_panic_message (p));
}

/* Return how many times the pieces of shelf A are those of shelf B; without a
   __result variable that is zero after a panic.  A value of any simple type can
   be raised, not just a text.  */
static int
times (int a, int b)
{
  __defer report ("times");
  int pieces = stock_on (b);
  if (pieces == 0)
    __panic (EMPTY);
  return stock_on (a) / pieces;
}

/* As stock_on, but null pieces instead of a panic for a shelf that is EMPTY;
   all other panics are not ours to stop.  Raised again, they are the same as
   before, with the place where they came from.  */
static int
share (int shelf)
{
  __defer {
    const struct defer_panic *p = __recover ();
    if (p && !(p->kind == DEFER_INT && p->value.i == EMPTY))
      __panic (p);
  }
  if (stock_on (shelf) == 0)
    __panic (EMPTY);
  return 120 / stock_on (shelf);
}

static int
share_or_report (int shelf)
{
  __defer report ("share");
  return share (shelf);
}

int
main (void)
{
  puts ("total of 0, 2, 3:");
  printf ("  %d\n", total ((int[]) { 0, 2, 3 }, 3));
  puts ("total of 0, 5, 3:");
  printf ("  %d\n", total ((int[]) { 0, 5, 3 }, 3));

  puts ("3 to 0, 3 to 1, 3 to 9:");
  printf ("  %d\n", times (3, 0));
  printf ("  %d\n", times (3, 1));
  printf ("  %d\n", times (3, 9));

  puts ("shares of 0, 1, 4:");
  printf ("  %d\n", share_or_report (0));
  printf ("  %d\n", share_or_report (1));
  printf ("  %d\n", share_or_report (4));
  return 0;
}
