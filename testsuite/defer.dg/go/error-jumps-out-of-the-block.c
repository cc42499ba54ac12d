/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What would leave or enter the block of another thread is an error.  (G1)  */
/* { dg-do compile } */
#include <defer.h>

void f (int);

int
jumps (int n)
{
  while (n--)
    {
      __go { break; } /* { dg-error "14: 'break' leaves a block of another thread" } */
      __go { continue; } /* { dg-error "14: 'continue' leaves a block of another thread" } */
      __go { return 1; } /* { dg-error "21: 'return' in a '__go' block, which is run by another thread; put the block into a function, and write '__go f ();'" } */
      __go { goto out; } /* { dg-error "14: 'goto' jumps out of a block of another thread" } */
      __go { in: f (n); } /* { dg-note "14: label 'in' is defined here" } */
      goto in; /* { dg-error "7: 'goto' jumps into a block of another thread" } */
    }
  __go n++; /* { dg-error "9: operand of '__go' is neither a call nor a block; write '__go f (x);' or '__go { ... }'" } */
out:  /* { dg-note "1: label 'out' is defined here" } */
  return n;
}
