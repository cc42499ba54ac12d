/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A statement in a deferred block is judged by the loops of that block alone,
   and reported once.  (D11)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m" } */
void f (int);

int
g (int n)
{
  for (int i = 0; i < n; i++)
    __defer /* { dg-note "5: heap-allocated defer" } */
      {
	__defer f (1); /* { dg-note "9: open-coded defer" } */
      }
  __defer /* { dg-note "3: open-coded defer" } */
    {
      for (int i = 0; i < n; i++)
	__defer f (2); /* { dg-note "9: heap-allocated defer" } */
    }
  if (n == 1)
    return 1;
  if (n == 2)
    return 2;
  return 3;
}
