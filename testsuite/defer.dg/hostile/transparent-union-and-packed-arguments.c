/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of packed structs, bit-fields, transparent unions and arrays of
   arrays as arguments of deferred calls.  (D1)  */
/* { dg-do run } */
#include "check.h"

typedef union { int *i; const char *s; } any
  __attribute__ ((__transparent_union__));
struct __attribute__ ((__packed__)) packed
{
  char c;
  double d;
  unsigned f : 5;
};

static NOINLINE void
show (any u, double d, unsigned f, int (*row)[2])
{
  say (u.s);
  check (d == 1.5 && f == 9 && row[1][0] == 3);
}

static NOINLINE void
f (void)
{
  struct packed p = { 'c', 1.5, 9 };
  int rows[2][2] = { { 1, 2 }, { 3, 4 } };
  const char *text = "u";
  __defer show (text, p.d, p.f, rows);
  p.d = 0;
  p.f = 0;
  text = 0;
}

int
main (void)
{
  f ();
  expect ("u");
  return 0;
}
