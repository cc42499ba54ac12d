/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A jump over the declaration of a variable that a looped deferred block keeps
   would leave the block without one: an error.  (D9, D13)  */
/* { dg-do compile } */
void use (int);

void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      if (i == 1)
	goto skip;
      int x = i;
      x++;
    skip:
      __defer { use (x); } /* { dg-error "7: a jump skips the declaration of 'x', of which each deferred block keeps its own; declare it before the jump, or before the loop" } */
      x++;
    }
}
