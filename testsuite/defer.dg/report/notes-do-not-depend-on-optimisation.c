/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verdicts are the same at -O2, where loops are unrolled and removed.
   (D15)  */
/* { dg-do compile } */
/* { dg-options "-O3 -fplugin-arg-defer-m" } */
void f (int);

void
g (void)
{
  for (int i = 0; i < 1; i++)
    __defer f (1); /* { dg-note "5: heap-allocated defer" } */
  if (0)
    __defer f (2); /* { dg-note "5: open-coded defer" } */
  return;
  __defer f (3); /* { dg-note "3: open-coded defer" } */
}
