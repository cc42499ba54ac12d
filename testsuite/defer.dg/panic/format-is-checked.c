/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -Wformat checks the arguments of __panicf.  (R1)  */
/* { dg-do compile } */
#include <defer.h>

void
f (int n, const char *text)
{
  switch (n)
    {
    case 1:
      __panicf ("%s", n); /* { dg-warning "format '%s' expects argument of type 'char *', but argument 2 has type 'int' \[-Wformat=\]" } */
    case 2:
      __panicf ("%d"); /* { dg-warning "format '%d' expects a matching 'int' argument \[-Wformat=\]" } */
    case 3:
      __panicf ("%d", 1, 2); /* { dg-warning "too many arguments for format \[-Wformat-extra-args\]" } */
    case 4:
      __panicf ("%s and %d", text, n);
    case 5:
      __defer __panicf ("%ld", n); /* { dg-warning "format '%ld' expects argument of type 'long int', but argument 2 has type 'int' \[-Wformat=\]" } */
    }
}
