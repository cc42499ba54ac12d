/* SPDX-License-Identifier: GPL-3.0-or-later */
/* None of the functions in a table keeps its argument.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static int __attribute__ ((__noinline__))
one (const int *p)
{
  return *p;
}

static int __attribute__ ((__noinline__))
two (const int *p)
{
  return *p * 2;
}

static int (*const scale[]) (const int *) = { one, two };

int
scaled (unsigned kind, int n)
{
  return scale[kind % 2] (&n);
}
