/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A __defer within a deferred block belongs to that block, and runs when the
   block ends.  (D11)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static void
f (void)
{
  __defer say ("z");
  __defer
    {
      __defer say ("1");
      __defer
	{
	  __defer say ("3");
	  say ("2");
	}
      say ("b");
    }
  __defer say ("a");
  say ("-");
}

int
main (void)
{
  f ();
  expect ("-ab231z");
  return 0;
}
