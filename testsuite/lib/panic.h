/* panic.h -- what the tests of panics share.
   SPDX-License-Identifier: GPL-3.0-or-later

     __defer must_recover (5);
     __defer { const struct defer_panic *p = __recover (); check (is_int (p, 5)); }

   What looks at a panic is a macro: the compiler sees then that the pointer
   goes nowhere else.  */

#ifndef PANIC_H
#define PANIC_H

#include <defer.h>
#include "check.h"

/* Is P a panic with the integer N?  */
#define is_int(p, n) ((p) && (p)->kind == DEFER_INT && (p)->value.i == (n))

/* Is P a panic that says TEXT?  */
#define is_text(p, text) ((p) && strcmp (defer_panic_message (p), text) == 0)

/* To be deferred: stops a panic with the integer N, and sees that it is
   gone then.  */
static UNUSED void
must_recover (int n)
{
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
  check (!__recover ());
}

/* To be deferred, or called: finds nothing to stop.  */
static UNUSED void
must_not_recover (void)
{
  check (!__recover ());
}

/* Panic with N, if it is not 0.  */
static UNUSED NOINLINE void
panic_if (int n)
{
  if (n)
    __panic (n);
}

#endif
