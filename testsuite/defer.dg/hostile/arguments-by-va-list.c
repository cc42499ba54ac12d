/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A va_list may be an argument of a deferred call.  (D1)  */
/* { dg-do run } */
#include <stdarg.h>
#include <stdio.h>
#include "check.h"

static NOINLINE void
show (const char *format, va_list ap)
{
  char text[50];
  vsprintf (text, format, ap);
  say (text);
}

static NOINLINE void
f (const char *format, ...)
{
  va_list ap, copy;
  va_start (ap, format);
  va_copy (copy, ap);
  __defer { va_end (ap); }
  __defer va_end (copy);
  __defer show (format, copy);
  check (va_arg (ap, int) == 5);
}

int
main (void)
{
  f ("%d %s", 5, "text");
  expect ("5 text");
  return 0;
}
