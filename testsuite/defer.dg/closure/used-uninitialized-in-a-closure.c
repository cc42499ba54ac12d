/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable that was never set is reported, one that a closure sets is not.  (C1)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -O2" } */

int use (void (*) (int));
typedef void set_fn (int) __closure;
int call (set_fn *);

int
f (void)
{
  int x;
  __closure void set (int n) { x = n; }
  call (set);
  return x;
}

int
g (void)
{
  int x;
  __closure void set (int n) { x = n; }
  set (1);
  return x;
}
