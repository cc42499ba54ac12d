/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to a variable of a loop may be used in its round.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

int
first_bit (unsigned n)
{
  int *p = 0, r = -1;
  for (int i = 0; i < 32; i++)
    {
      int own = i;
      p = &own;
      if (n >> *p & 1)
	{
	  r = *p;
	  break;
	}
    }
  return r;
}
