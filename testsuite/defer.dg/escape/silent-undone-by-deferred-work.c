/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work in a loop undoes what is stored.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct context { int depth; };
static struct context *current;

int
run (int n)
{
  struct context mine = { n };
again:
  {
    struct context *saved = current;
    current = &mine;
    __defer { current = saved; }
  }
  if (mine.depth-- > 0)
    goto again;
  return current->depth;
}
