/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A nested function that is only called may use what is around it.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static void __attribute__ ((__noinline__))
each (int n, void (*f) (int))
{
  while (n-- > 0)
    f (n);
}

int
total (int n)
{
  int sum = 0;
  void add (int i) { sum += i; }
  each (n, add);
  return sum;
}
