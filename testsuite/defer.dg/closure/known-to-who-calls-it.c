/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures with and without captures, called by functions to which they are
   passed, and which GCC specializes for them.  (C3)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra" } */

#define ALONE __attribute__ ((__noinline__))

typedef int int_fn (int) __closure;

static int factor = 1;

static ALONE int
apply (int_fn *f, int n)
{
  return f (n) + 1;
}

static ALONE int
apply_twice (int_fn *f, int n)
{
  return apply (f, n) + f (3);
}

int
main (void)
{
  int sum = factor;

  __closure int none (int n) { return n + factor; }
  __closure int some (int n) { return sum += n; }
  if (apply (none, 2) != 4)
    return 1;
  if (apply (some, 2) != 4)
    return 2;
  if (apply_twice (none, 2) != 8)
    return 3;
  return sum != 3;
}
