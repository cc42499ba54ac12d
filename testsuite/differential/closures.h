/* closures.h -- what generated programs with closures call besides, in C with
   the plugin.  Its twin is closures.go.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <semaphore.h>

#include "plugged.h"

typedef word fn (word) __closure;
typedef void doer (void) __closure;
typedef fn *maker (word) __closure;
typedef pair pairer (pair, word *) __closure;
typedef struct { fn *f; word w; doer *d; } kit;

/* --- Who calls closures ------------------------------------------------- */

/* Nothing but calls F: this keeps no closure from the stack.  */

FUNCTION word
applied (fn *f, word value)
{
  return f (value) + 1;
}

FUNCTION NOINLINE word
applied_pointer (word (*f) (word), word value)
{
  return f (value) + 1;
}

/* Sort ROW, which has three elements, by their bits; those of MASK count
   inverted.  */

FUNCTION void
sort_row (word *row, word mask)
{
  __closure int compare (const void *a, const void *b)
  {
    word v = *(const word *) a ^ mask, w = *(const word *) b ^ mask;
    return (v > w) - (v < w);
  }
  int (*f) (const void *, const void *) = defer_fn (compare);
  __defer defer_fn_free (f);

  qsort (row, 3, sizeof *row, f);
}

/* The function has returned: write over what it had on the stack.  What it has
   left behind is called next.  */

FUNCTION NOINLINE void
remains (void)
{
  volatile char room[10000];

  for (size_t i = 0; i < sizeof room; i++)
    room[i] = (char) 0xa5;
  refuel ();
}

/* --- Threads ------------------------------------------------------------ */

/* What threads tell that they are done.  It is never freed: who has been waited
   for may still be looking at it.  */

typedef sem_t gate;

FUNCTION gate *
new_gate (void)
{
  gate *p = malloc (sizeof *p);

  if (!p || sem_init (p, 0, 0) != 0)
    abort ();
  return p;
}

FUNCTION void
done (gate *p)
{
  sem_post (p);
}

/* Wait until N threads are done with P.  */

FUNCTION void
wait_for (gate *p, unsigned n)
{
  while (n > 0)
    if (sem_wait (p) == 0)
      n--;
}

/* What a thread does that calls F, and tells P.  */

FUNCTION void
in_thread (gate *p, fn *f, word value)
{
  __defer done (p);
  __defer { told (2, __recover ()); }
  note (f (value));
}
