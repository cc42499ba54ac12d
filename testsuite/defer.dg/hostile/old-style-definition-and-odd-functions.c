/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions of every odd kind may defer: old-style, variadic, pure by mistake,
   noreturn, weak, alias, in a section, static inline with asm name.  (D3)  */
/* { dg-do run } */
/* { dg-options "-std=gnu89 -w" } */
#include <stdarg.h>
#include "check.h"

int
old (a, b)
     int a;
     short b;
{
  __defer say ("o");
  return a + b;
}

static NOINLINE int
variadic (int n, ...)
{
  int sum = 0;
  va_list ap;
  va_start (ap, n);
  __defer { va_end (ap); say ("v"); }
  while (n--)
    {
      int x = va_arg (ap, int);
      __defer { say_int (x); }
      sum += x;
    }
  return sum;
}

int __attribute__ ((__weak__, __section__ (".text.odd")))
weak (void)
{
  __defer say ("w");
  return 1;
}

int alias (void) __attribute__ ((__alias__ ("weak")));

int renamed (void) __asm__ ("quite_another_name");

int
renamed (void)
{
  __defer say ("r");
  return 2;
}

static __attribute__ ((__cold__, __optimize__ ("O3"), __noinline__)) int
cold (int n)
{
  for (; n > 0; n--)
    __defer say ("c");
  return 3;
}

int
main ()
{
  check (old (1, 2) == 3);
  check (variadic (3, 4, 5, 6) == 15);
  check (weak () + alias () + renamed () + cold (2) == 7);
  expect ("o654vwwrcc");
  return 0;
}
