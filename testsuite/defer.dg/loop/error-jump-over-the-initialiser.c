/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A jump over the declaration of a variable that a looped deferred block names
   is an error also where nothing but its initialiser gives it a value: the
   block would have a copy of what is left of an earlier round.  (D9, D13)  */
/* { dg-do compile } */
/* { dg-options "-w" } */
void use (int);

void
with_goto (int n)
{
  for (int i = 0; i < n; i++)
    {
      if (i == 1)
	goto skip;
      int x = i;
    skip:
      __defer { use (x); } /* { dg-error "7: a jump skips the declaration of 'x', of which each deferred block keeps its own; declare it before the jump, or before the loop" } */
    }
}

void
with_switch (int n)
{
  while (n--)
    switch (n)
      {
      case 0:;
	int y = n;
      default:
	__defer { use (y); } /* { dg-error "9: a jump skips the declaration of 'y', of which each deferred block keeps its own; declare it before the jump, or before the loop" } */
      }
}

void
no_jump_over_it (int n)
{
  while (n--)
    {
      if (n == 2)
	goto past;
      use (n);
    past:;
      int z = n;
      __defer { use (z); }
    }
}
