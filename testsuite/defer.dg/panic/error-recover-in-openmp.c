/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A recovered panic leaves the function, and OpenMP's constructs cannot be
   left: __recover in one is an error, at its place; a deferred call of a
   function that is not known is none.  (R3)  */
/* { dg-do compile } */
/* { dg-options "-fopenmp" } */
#include <defer.h>

void unknown (int n);

void
f (int n)
{
#pragma omp parallel for
  for (int i = 0; i < n; i++)
    {
      _Defer unknown (i);
      _Defer { __recover (); } /* { dg-error "16: '__recover' in an OpenMP construct, which cannot be left; put it into a function that the construct calls" } */
    }
}
