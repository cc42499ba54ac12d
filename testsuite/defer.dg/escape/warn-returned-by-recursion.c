/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A recursive function gives the address of a local to itself, and returns
   what it was given.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct frame { struct frame *outer; int depth; };

struct frame *
deepest (int n, struct frame *outer)
{
  struct frame here = { outer, n };  /* { dg-note "16: local variable 'here' is declared here" } */
  if (n == 0)
    return outer;
  return deepest (n - 1, outer && outer->depth > n ? outer : &here);  /* { dg-warning "10: address of local variable 'here' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
