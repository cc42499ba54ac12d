/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to a variable of the function is set in a block and used behind
   it.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

int
larger (int a, int b)
{
  int own[2] = { a, b }, *p;
  if (a > b)
    {
      p = own;
    }
  else
    {
      p = own + 1;
    }
  return *p;
}
