/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A global is set for a time, and one return forgets to set it back.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct context { int depth; };
struct context *current;

int
run (int n)
{
  struct context mine = { n }, *saved = current;  /* { dg-note "18: local variable 'mine' is declared here" } */
  current = &mine;  /* { dg-warning "11: address of local variable 'mine' is still in 'current' when 'run' returns \[CWE-562] \[-Wreturn-local-addr]" } */
  if (n < 0)
    return -1;
  current = saved;
  return mine.depth;
}
