/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work, closures and records may use the locals around them.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static void __attribute__ ((__noinline__))
bump (int *p)
{
  ++*p;
}

int
count (int n)
{
  int sum = 0;
  __defer bump (&sum);
  for (int i = 0; i < n; i++)
    {
      int own = i;
      __defer { bump (&sum); bump (&own); }
    }
  return sum;
}
