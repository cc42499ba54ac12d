/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A statement that is not executed defers nothing.  (D6)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int where)
{
  if (where == 0)
    return;
  __defer say ("1");
  if (where == 1)
    return;
  if (where == 2)
    goto past;
  __defer say ("3");
past:
  switch (where)
    {
    case 4:
      __defer say ("4");
      break;
    case 5:
      __defer say ("5");
      /* Fallthrough.  */
    case 6:
      __defer say ("6");
    }
  while (where == 7)
    {
      __defer { say ("7"); }
      return;
    }
  for (int i = 0; i < where - 8; i++)
    __defer say ("8");
  (void) (where > 9 && ({ __defer say ("9"); 1; }));
}

int
main (void)
{
  f (0);
  expect ("");
  f (1);
  expect ("1");
  f (2);
  expect ("1");
  f (3);
  expect ("31");
  f (4);
  expect ("431");
  f (5);
  expect ("6531");
  f (6);
  expect ("631");
  f (7);
  expect ("731");
  f (9);
  expect ("831");
  f (10);
  expect ("98831");
  return 0;
}
