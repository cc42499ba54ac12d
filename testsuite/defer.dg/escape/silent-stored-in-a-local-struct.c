/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A struct of the function may point to its locals.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct pair { int *first, *second; };

static int __attribute__ ((__noinline__))
sum (const struct pair *p)
{
  return *p->first + *p->second;
}

int
add (int a, int b)
{
  struct pair p = { &a, 0 };
  p.second = &b;
  return sum (&p);
}
