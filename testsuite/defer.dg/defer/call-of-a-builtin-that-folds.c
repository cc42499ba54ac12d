/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call of a builtin that GCC folds while it parses is a call: its arguments
   are evaluated at the statement.  (D1)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wno-unused-value -Wno-memset-transposed-args" } */
#include <ctype.h>
#include "check.h"

static int calls;

static NOINLINE int
next (void)
{
  return ++calls;
}

static void
f (const char *a, const char *b, char *p)
{
  __defer strlen ("folded");
  __defer abs (-1);
  __defer abs (next ());
  __defer memcmp (a, b, 1);
  __defer memcpy (p, a, 0);
  __defer memset (p, next (), 0);
  __defer __builtin_constant_p (3);
  __defer __builtin_isnan (0.5);
  __defer isdigit (next ());
  check (calls == 3);
}

int
main (void)
{
  char text[] = "x";
  f ("a", "b", text);
  check (calls == 3);
  return 0;
}
