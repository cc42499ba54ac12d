/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __defer of both kinds in both arms of every branch, and in comma and
   conditional operators.  (D4, D6)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  n ? (void) ({ __defer say ("t"); }) : (void) ({ __defer say ("e"); });
  (void) (({ __defer say ("1"); 1; }), ({ __defer say ("2"); 2; }));
  if (n) { __defer { say ("a"); } _Defer say ("x"); }
  else { _Defer say ("y"); __defer { say ("b"); } }
  if (({ _Defer say ("c"); n; })) __defer say ("T"); else __defer say ("E");
}

int
main (void)
{
  f (1);
  expect ("xcTa21t");
  f (0);
  expect ("ycEb21e");
  return 0;
}
