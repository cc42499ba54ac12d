/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keywords are words of their own: longer names, strings and members of
   other spelling are untouched.  (D13)  */
/* { dg-do run } */
#include "check.h"

#define TEXT(x) #x
#define PASTE(a, b) a ## b

static int __defers = 1, x_Defer = 2, __results = 3, defer = 4, result = 5;

static NOINLINE void
f (void)
{
  PASTE (__def, er) say ("p");
  PASTE (_Def, er) say ("q");
  say (TEXT (__defer _Defer __result));
}

int
main (void)
{
  f ();
  expect ("__defer _Defer __resultqp");
  check (__defers + x_Defer + __results + defer + result == 15);
  return 0;
}
