/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure that is declared first can be called before its definition.  (C6, C7)  */
/* { dg-do run } */
#include "check.h"

int
main (void)
{
  int calls = 3;
  auto __closure int odd (int n);
  int r = odd (3);
  __closure int odd (int n) { return n + calls; }
  check (r == 6);
  return 0;
}
