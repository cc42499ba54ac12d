/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A __defer in a switch before its first case is never executed.  (D6)  */
/* { dg-do run } */
/* { dg-options "-w" } */
#include "check.h"

static NOINLINE int
f (int n)
{
  switch (n)
    {
      __defer say ("no");
      __defer { say ("no"); }
    case 1:
      __defer say ("1");
    }
  switch (n)
    __defer say ("no");
  switch (n)
    for (;;)
      {
	__defer say ("no");
      case 2:
	__defer say ("2");
	return 2;
      }
  return 0;
}

int
main (void)
{
  f (1);
  expect ("1");
  f (2);
  expect ("2");
  f (3);
  expect ("");
  return 0;
}
