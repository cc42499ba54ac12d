/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Attributes of statements and labels beside __defer keep their meaning.
   (D3)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  switch (n)
    {
    case 1:
      __defer say ("1");
      __attribute__ ((__fallthrough__));
    case 2:
      __defer say ("2");
    }
unused: __attribute__ ((__unused__))
  __defer say ("u");
}

int
main (void)
{
  f (1);
  expect ("u21");
  return 0;
}
