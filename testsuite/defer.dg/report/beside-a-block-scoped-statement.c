/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A _Defer beside a __defer changes nothing about how that is compiled, at -O0
   as at -O2.  (D15, T3)  */
/* { dg-do compile } */
/* { dg-options "-O0 -fplugin-arg-defer-m" } */
void f (int);

int
g (int n)
{
  _Defer f (1);
  __defer f (2); /* { dg-note "3: open-coded defer" } */
  if (n)
    __defer f (3); /* { dg-note "5: open-coded defer" } */
  {
    _Defer f (4);
    __defer { f (5); } /* { dg-note "5: open-coded defer" } */
  }
  _Defer { f (6); }
  switch (n)
    {
    case 1:
      __defer f (7); /* { dg-note "7: open-coded defer" } */
    }
  for (int i = 0; i < n; i++)
    {
      _Defer f (8);
      if (i == 3)
	return 1;
      __defer f (9); /* { dg-note "7: heap-allocated defer" } */
    }
  __defer f (10); /* { dg-note "3: open-coded defer" } */
  return 2;
}
