/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nothing is reported under -w.  (D15)  */
/* { dg-do compile } */
/* { dg-options "-w -fplugin-arg-defer-m" } */
void f (int);

void
g (int n)
{
  __defer f (1);
  while (n--)
    __defer f (2);
}
