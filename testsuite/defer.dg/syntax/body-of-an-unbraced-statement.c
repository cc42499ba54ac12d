/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __defer may be the whole body of if, else, for, while, do, switch and a
   label.  (D3, D6)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wno-dangling-else" } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  if (n)
    __defer say ("i");
  else
    __defer say ("e");
  if (n)
    if (n > 1)
      __defer { say ("n"); }
    else
      __defer { say ("d"); }
  for (int i = 0; i < n; i++)
    __defer say ("f");
  while (n-- > 0)
    __defer say ("w");
  do
    __defer say ("o");
  while (n-- > 0);
  switch (n)
  default:
    __defer say ("s");
  goto label;
label:
  __defer say ("l");
}

int
main (void)
{
  f (2);
  expect ("lsowwffni");
  f (1);
  expect ("lsowfdi");
  f (0);
  expect ("lsoe");
  return 0;
}
