/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A lambda is called `lambda' wherever people see its name.  (C8)  */
/* { dg-do run } */
#include "check.h"

typedef const char *name_fn (void) __closure;

int
main (void)
{
  name_fn *f = __lambda (const char *, (void), { return __func__; });
  name_fn *g = __lambda (const char *, (void), {
    return __lambda (const char *, (void), { return __PRETTY_FUNCTION__; }) ();
  });
  check (strcmp (f (), "lambda") == 0);
  check (strcmp (g (), "lambda") == 0);
  return 0;
}
