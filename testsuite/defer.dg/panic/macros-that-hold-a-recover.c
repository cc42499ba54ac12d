/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A macro may hold __recover, __panic and the deferred work around them.
   (R2)  */
/* { dg-do run } */
#include "panic.h"

#define TRY __defer { const struct defer_panic *p_ = __recover (); caught = p_ != 0; }
#define CATCH(n) must_recover (n)
#define GUARD(body) __defer { body }
#define THROW(v) __panic (v)
#define ASSERT(c) ((c) ? (void) 0 : __panicf ("%s:%d: %s", "file", 3, #c))

static int caught;

static void
f (int n)
{
  TRY
  THROW (n);
}

static void
g (int n)
{
  GUARD (const struct defer_panic *p = __recover (); check (is_int (p, n));)
  THROW (n);
}

static void
h (int n)
{
  GUARD (const struct defer_panic *p = __recover ();
	 check (is_text (p, "file:3: n == 0"));)
  ASSERT (n == n + 0);
  ASSERT (n == 0);
}

static void
k (int n)
{
  __defer CATCH (n);
  (void) (n ? (THROW (n), 0) : 1);
}

int
main (void)
{
  f (1);
  check (caught);
  g (2);
  h (3);
  k (4);
  return 0;
}
