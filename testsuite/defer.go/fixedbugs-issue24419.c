/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A library function whose result nobody uses can be deferred, and the stack
   may grow deep before it runs.  Go: test/fixedbugs/issue24419.go.  (D1)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wno-unused-value" } */
#include <strings.h>
#include "check.h"

static NOINLINE int
grow (int n)
{
  char pad[100];
  memset (pad, n, sizeof pad);
  return n > 0 ? grow (n - 1) + pad[n % 100] : 0;
}

static NOINLINE void
f (const char *a, const char *b)
{
  __defer memcmp (a, b, 9);
  __defer strcmp (a, b);
  __defer strcasecmp (a, b);
  __defer memchr (a, 0, 1);
  __defer strchr (a, 'x');
  grow (5000);
  say ("f");
}

int
main (void)
{
  f ("", "");
  expect ("f");
  return 0;
}
