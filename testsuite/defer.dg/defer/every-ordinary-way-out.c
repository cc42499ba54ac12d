/* SPDX-License-Identifier: GPL-3.0-or-later */
/* return, return with a value, and falling off the end run deferred work.
   (D7)  */
/* { dg-do run } */
#include "check.h"

static void
falls (void)
{
  __defer say ("f");
}

static void
returns (int n)
{
  __defer say ("r");
  if (n)
    return;
  say ("-");
  return;
}

static int
gives (int n)
{
  __defer say ("g");
  switch (n)
    {
    case 1:
      return 10;
    case 2:
      {
	__defer say ("2");
	return 20;
      }
    }
  while (n)
    return 30;
  do
    if (!n)
      goto out;
  while (1);
out:
  return 40;
}

int
main (void)
{
  falls ();
  returns (0);
  returns (1);
  expect ("f-rr");
  check (gives (0) == 40 && gives (1) == 10 && gives (2) == 20
	 && gives (3) == 30);
  expect ("gg2gg");
  return 0;
}
