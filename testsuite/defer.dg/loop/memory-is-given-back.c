/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What records need is given back when the function ends.  (D5)  */
/* { dg-do run } */
#include <malloc.h>
#include "check.h"

static int ran;

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    __defer { ran++; }
}

int
main (void)
{
  size_t before;
  f (20000);
  before = mallinfo2 ().uordblks + mallinfo2 ().hblkhd;
  for (int i = 0; i < 100; i++)
    f (20000);
  check (mallinfo2 ().uordblks + mallinfo2 ().hblkhd <= before + 1024);
  check (ran == 101 * 20000);
  return 0;
}
