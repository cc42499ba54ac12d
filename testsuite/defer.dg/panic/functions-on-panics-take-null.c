/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The functions that look at a panic take the NULL that __recover gives when there
   is none.  (R2)  */
/* { dg-do run } */
#include "panic.h"

static void
f (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      void *frame = check_trace;
      check (!p);
      check (defer_panic_frames (p, &frame, 1) == 0 && frame == check_trace);
      (void) defer_panic_message (p);
    }
}

int
main (void)
{
  f ();
  return 0;
}
