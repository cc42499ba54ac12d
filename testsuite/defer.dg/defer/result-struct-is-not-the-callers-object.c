/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work sees the old value of the object that the caller assigns the
   result to.  (D3, D8)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct s { int a[20]; };
static struct s target = { { 1 } };

static NOINLINE struct s
f (struct s *p)
{
  __defer say_int (p->a[0]);
  __defer { say_int (target.a[0]); }
  struct s r = { { 2 } };
  return r;
}

int
main (void)
{
  target = f (&target);
  check (target.a[0] == 2);
  expect ("11");
  return 0;
}
