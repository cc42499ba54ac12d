/* value.c -- a value returned, and an address that only goes down.

   `middle' has its result in a local variable and returns a copy: nobody can
   have the address of the local when it is gone.  `shift' is given the address
   of a local of its caller, which is still there: that is what pointers are
   for.  Nothing here needs the heap.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

struct point
{
  int x, y;
};

static struct point
middle (struct point a, struct point b)
{
  struct point m = { (a.x + b.x) / 2, (a.y + b.y) / 2 };

  return m;                     /* a copy */
}

static void
shift (struct point *p, int by)
{
  p->x += by;
  p->y += by;
}

int
main (void)
{
  struct point m = middle ((struct point){ 0, 0 }, (struct point){ 8, 4 });

  shift (&m, 1);                /* down the stack, to a deeper frame */
  printf ("%d %d\n", m.x, m.y);
  return 0;
}
