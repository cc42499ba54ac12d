/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loops made by `goto', and what is not in them.  Go: test/escape_goto.go.
   (H1, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

bool x;

void
f1 (void)
{
  int *p;
loop:
  if (x)
    goto loop;
  int made = 0; /* { dg-verdict "moved to heap: made" } */
  p = &made;
}

void
f2 (void)
{
  int *p;
  if (x)
    {
    loop:
      goto loop;
    }
  else
    {
      int made = 0; /* { dg-verdict "made does not escape" } */
      p = &made;
    }
}

void
f3 (void)
{
  int *p;
  if (x)
    {
    loop:
      goto loop;
    }
  int made = 0; /* { dg-verdict "made does not escape" } */
  p = &made;
}
