/* everything-c89.c -- each construct once, in the C of 1989.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdio.h>
#include <string.h>

static char trace[100];

static void
say (const char *text)
{
  strcat (trace, text);
}

static int
f (int n)
{
  __result int r = n;
  int i;
  __defer say ("1");
  __defer { r++; say ("2"); }
  for (i = 0; i < 2; i++)
    {
      int x = i;
      __defer { say (x ? "x" : "y"); }
      _Defer say ("d");
    }
  if (n)
    return 4;
}

int
main (void)
{
  return !(f (1) == 5 && strcmp (trace, "ddxy21") == 0);
}
