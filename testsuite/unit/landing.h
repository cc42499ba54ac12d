/* SPDX-License-Identifier: GPL-3.0-or-later */

/* landing.h -- functions in which panics land, without the plugin.

       GUARDED (work, data, null, act (data));

   runs act (data); if that panics, work (thrown, data) runs as deferred work.
   What compiled code does at the end of the work is done by longjmp: if the
   panic has been recovered it is over, and control goes on behind GUARDED.
   Else the panic goes on.  */

#ifndef LANDING_H
#define LANDING_H

#include <setjmp.h>

#include "records.h"

#define NOINLINE __attribute__ ((__noinline__, __noclone__, __unused__))

struct landing
{
  void (*work) (void *thrown, void *data);
  void *data;
  void *unit; /* told to the panic, as abi.h has it */
  bool left;  /* the ordinary way */
  jmp_buf out;
};

/* The panic that has landed last.  */
static inline struct dfr_panic *
newest (void)
{
  struct dfr_panic *p = dfr_self.panics;

  while (p && p->doubtful)
    p = p->older;
  return p;
}

/* The landing L is left, in whatever way.  */
static inline void
land (struct landing *l)
{
  struct dfr_panic *p = newest ();

  if (l->left)
    return;
  p->thrown.unit = l->unit;
  l->work (p, l->data);
  if (!__defer_recovered (p))
    {
      l->left = true;
      longjmp (l->out, 1);
    }
}

#define GUARDED(WORK, DATA, UNIT, BODY)                                        \
  do                                                                           \
    {                                                                          \
      struct landing l_ __attribute__ ((__cleanup__ (land)))                   \
      = { .work = (WORK), .data = (DATA), .unit = (UNIT), .left = false };     \
      if (setjmp (l_.out) == 0)                                                \
        BODY;                                                                  \
      l_.left = true;                                                          \
    }                                                                          \
  while (0)

/* Deferred work that recovers, and keeps, in *DATA.  */
static inline void
keep (void *thrown, void *data)
{
  *(const struct defer_panic **) data = __defer_recover (thrown, 1);
}

/* Deferred work that recovers.  */
static inline void
recover (void *thrown, void *unused)
{
  (void) unused;
  __defer_recover (thrown, 0);
}

/* The panic that ACT (DATA) raises, or null.  */
static NOINLINE const struct defer_panic *
caught (void (*act) (void *), void *data)
{
  const struct defer_panic *p = NULL;

  GUARDED (keep, &p, NULL, act (data));
  return p;
}

/* Panics with the number at N.  */
static NOINLINE void
panic_with (void *n)
{
  defer_panic_int (*(int *) n);
}

/* Call ACT (DATA) from a frame that is DEPTH + 1 further in.  */
static NOINLINE int
deeper (int depth, void (*act) (void *), void *data)
{
  int below = 0;

  if (depth == 0)
    act (data);
  else
    below = deeper (depth - 1, act, data);
  __asm__ volatile("" : "+r"(below)); /* a frame each */
  return below + 1;
}

/* How many panics this thread has on their way.  */
static inline int
on_their_way (void)
{
  int n = 0;

  for (struct dfr_panic *p = dfr_self.panics; p; p = p->older)
    n++;
  return n;
}

#endif /* LANDING_H */
