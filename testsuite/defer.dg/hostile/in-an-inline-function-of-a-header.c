/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A __defer in an inline function, static or extern, works wherever the
   function goes.  (D3)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static inline int
small (int n)
{
  __defer say ("s");
  return n + 1;
}

extern inline __attribute__ ((__gnu_inline__)) int
gnu (int n)
{
  for (int i = 0; i < n; i++)
    __defer say_int (i);
  return n;
}

int
gnu (int n)
{
  __defer say ("g");
  return n;
}

inline int standard (int n);
inline int
standard (int n)
{
  __result int r = n;
  __defer { r++; }
}
extern inline int standard (int n);

static int (*volatile pointer) (int) = small;

int
main (void)
{
  check (small (1) == 2);
  check (pointer (2) == 3);
  check (standard (3) == 4);
  expect ("ss");
  check (gnu (2) == 2);
  check (strcmp (check_trace, "g") == 0 || strcmp (check_trace, "10") == 0);
  return 0;
}
