/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With heap=none what would have to live on the heap is an error; what does not
   escape is none.  (H6)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-heap=none" } */

typedef int int_fn (void) __closure;

void g (int);

int
stays (int n)
{
  __closure int add (int k) { return n += k; }
  __defer g (1);
  return add (1) + add (2);
}

int_fn *
escapes (int n) /* { dg-note "14: 'n' would have to live there, too" } */
{
  __closure int next (void) { return n++; } /* { dg-error "17: closure 'next' escapes, and '-fplugin-arg-defer-heap=none' leaves no heap for it; call it only where it is defined, or pass a structure of your own" } */
  return next;
}

void
loops (int n)
{
  for (int i = 0; i < n; i++)
    __defer g (i); /* { dg-error "5: '__defer' may be executed any number of times here, and '-fplugin-arg-defer-heap=none' leaves no heap to keep it; put what the loop does into a function" } */
}
