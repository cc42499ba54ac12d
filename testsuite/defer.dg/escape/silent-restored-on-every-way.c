/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A global that is set for a time and set back on every way is right.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct context { int depth; };
struct context *current;

int
run (int n)
{
  struct context mine = { n }, *saved = current;
  current = &mine;
  if (n < 0)
    {
      current = saved;
      return -1;
    }
  current = saved;
  return mine.depth;
}
