/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -fplugin-arg-defer-m=0 is as good as no option.  (D15)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m=0" } */
void f (int);

void
g (int n)
{
  __defer f (1);
  while (n--)
    __defer f (2);
}
