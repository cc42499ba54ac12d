/* SPDX-License-Identifier: GPL-3.0-or-later */
/* goto into a deferred block is an error that shows the label.  (D13)  */
/* { dg-do compile } */
void f (void);

void
backward (void)
{
  __defer
    {
    inside: /* { dg-note "5: label 'inside' is defined here" } */
      f ();
    }
  goto inside; /* { dg-error "3: 'goto' jumps into a deferred block" } */
}

void
forward (int n)
{
  if (n)
    goto inside; /* { dg-error "5: 'goto' jumps into a deferred block" } */
  while (n--)
    __defer
      {
	f ();
      inside: /* { dg-note "7: label 'inside' is defined here" } */
	f ();
      }
}
