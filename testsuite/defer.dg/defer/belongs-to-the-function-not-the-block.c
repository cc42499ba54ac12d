/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work runs at the end of the function, not of the block.  (D3)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

#define DEFER_IN_A_MACRO(text) do { __defer say (text); } while (0)

static NOINLINE void
f (int yes)
{
  {
    __defer say ("1");
  }
  say ("a");
  if (yes)
    {
      __defer say ("2");
      say ("b");
    }
  DEFER_IN_A_MACRO ("3");
  say ("c");
  switch (yes)
    {
    case 1:
      __defer say ("4");
      break;
    default:
      __defer say ("no");
    }
  (void) ({ __defer say ("5"); 0; });
  say ("d");
}

int
main (void)
{
  f (1);
  expect ("abcd54321");
  return 0;
}
