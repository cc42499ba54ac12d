/* SPDX-License-Identifier: GPL-3.0-or-later */
/* defer_panic_frames writes no more addresses than there is room for.
   (R13)  */
/* { dg-do run } */
#include "panic.h"

static NOINLINE int
deep (int n)
{
  if (n > 0)
    return deep (n - 1) + 1;
  panic_if (3);
  return 0;
}

static void
f (int depth)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      void *few[3] = { 0, 0, check_trace };
      void *many[400] = { 0 };
      check (defer_panic_frames (p, few, 2) >= 2);
      check (few[0] && few[1] && few[2] == check_trace);
      (void) defer_panic_frames (p, 0, 0);
      size_t count = defer_panic_frames (p, many, 400);
      check (count > 4 && count <= 400);
      check (many[0] == few[0] && many[1] == few[1] && !many[count]);
    }
  deep (depth);
}

int
main (void)
{
  f (3);
  f (300);
  return 0;
}
