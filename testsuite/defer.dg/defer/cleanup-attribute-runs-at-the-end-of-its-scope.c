/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Variables with the attribute cleanup keep their meaning beside deferred
   work: theirs runs at the end of the scope.  (D3, D7)  */
/* { dg-do run } */
#include "check.h"

static void
clean (const char **text)
{
  say (*text);
}

#define CLEAN __attribute__ ((__cleanup__ (clean)))

static void
f (void)
{
  __defer say ("1");
  CLEAN const char *a = "a";
  __defer say ("2");
  {
    CLEAN const char *b = "b";
    __defer say ("3");
  }
  say ("-");
}

int
main (void)
{
  f ();
  expect ("b-a321");
  return 0;
}
