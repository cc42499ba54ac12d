/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call of a function declared without a prototype promotes its arguments
   as always.  (D1)  */
/* { dg-do run } */
/* { dg-options "-std=gnu89 -Wall" } */
#include "check.h"

static void show ();

static void
f (c, x)
     char c;
     float x;
{
  __defer show (c, x);
  c = 'z';
  x = 0;
}

static void
show (c, x)
     char c;
     float x;
{
  check (c == 'a' && x == 1.5f);
  say ("shown");
}

int
main ()
{
  f ('a', 1.5f);
  expect ("shown");
  return 0;
}
