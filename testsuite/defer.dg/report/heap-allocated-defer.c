/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A statement in a loop, also one made by a backward goto, is heap-allocated.
   (D5)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m" } */
void f (int);

void
g (int n)
{
  for (int i = 0; i < n; i++)
    __defer f (1); /* { dg-note "5: heap-allocated defer" } */
  while (n--)
    {
      __defer { f (2); } /* { dg-note "7: heap-allocated defer" } */
    }
  do
    __defer f (3); /* { dg-note "5: heap-allocated defer" } */
  while (--n);
}

void
h (int n)
{
again:
  __defer f (4); /* { dg-note "3: heap-allocated defer" } */
  if (n--)
    goto again;
}
