/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An argument with a side effect is evaluated at the statement, not when the
   call runs.  Go: test/fixedbugs/issue8039.go.  (D1)  */
/* { dg-do run } */
#include "check.h"

static int queue[] = { 1, 2 }, *head = queue;

static int *
take (void)
{
  return head++;
}

static NOINLINE void
f (int *s)
{
  __defer memcpy (s, take (), sizeof *s);
  check (head == queue + 1);
  check (*s == 0);
  take ();
}

int
main (void)
{
  int x = 0;
  f (&x);
  check (x == 1);
  return 0;
}
