/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An array of varying size cannot be captured by what may outlive it.  (C6)  */
/* { dg-do compile } */

typedef int int_fn (void) __closure;

int_fn *
f (int n)
{
  int a[n];
  a[0] = n;
  __closure int get (void) { return a[0]; }	/* { dg-error "17: closure 'get' may outlive 'a', whose size varies; allocate it with 'malloc', and let the closure capture the pointer" } */
  return get;
}

int_fn *
g (int n)
{
  int a[n];
  a[0] = n;
  __closure int_fn *make (void)
  {
    __closure int get (void) { return a[0]; }	/* { dg-error "19: closure 'get' may outlive 'a', whose size varies; allocate it with 'malloc', and let the closure capture the pointer" } */
    return get;
  }
  return make ();
}
