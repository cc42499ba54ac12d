/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A statement outside loops, in whatever branch, is open-coded.  (D15)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m" } */
void f (int);

void
g (int n)
{
  __defer f (1); /* { dg-note "3: open-coded defer" } */
  if (n)
    __defer { f (2); } /* { dg-note "5: open-coded defer" } */
  switch (n)
    {
    case 1:
      __defer f (3); /* { dg-note "7: open-coded defer" } */
    }
  for (int i = 0; i < n; i++)
    f (4);
  __defer f (5); /* { dg-note "3: open-coded defer" } */
  do
    {
      __defer f (6); /* { dg-note "7: open-coded defer" } */
    }
  while (0);
  if (n == 9)
    goto out;
  __defer f (7); /* { dg-note "3: open-coded defer" } */
out:
  f (8);
}
