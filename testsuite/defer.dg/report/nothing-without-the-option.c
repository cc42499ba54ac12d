/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nothing is reported without -fplugin-arg-defer-m.  (D15)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra" } */
void f (int);

void
g (int n)
{
  __defer f (1);
  while (n--)
    __defer f (2);
}
