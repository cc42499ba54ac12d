/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The frames of a panic that is kept stay, when others have come and gone.
   (R13, R6)  */
/* { dg-do run } */
#include "panic.h"

static const struct defer_panic *kept[3];

static NOINLINE int
here (int n)
{
  panic_if (n);
  return 1;
}

static NOINLINE int
there (int n)
{
  __panicf ("%d", n);
  return 2;
}

static void
keep (int i, int (*f) (int))
{
  __defer { kept[i] = __recover (); }
  f (i + 1);
}

static void
others (void)
{
  for (int i = 0; i < 300; i++)
    {
      __defer { (void) __recover (); }
      __defer panic_if (i + 1);
    }
}

int
main (void)
{
  void *frames[3][20] = { 0 }, *again[20];
  size_t count[3];
  keep (0, here);
  keep (1, there);
  keep (2, here);
  for (int i = 0; i < 3; i++)
    count[i] = defer_panic_frames (kept[i], frames[i], 20);
  check (frames[0][0] && frames[1][0]);
  check (count[0] == count[2]);
  others ();
  for (int i = 0; i < 3; i++)
    {
      memset (again, 0, sizeof again);
      check (defer_panic_frames (kept[i], again, 20) == count[i]);
      check (memcmp (again, frames[i], sizeof again) == 0);
    }
  return 0;
}
