/* SPDX-License-Identifier: GPL-3.0-or-later */
/* goto out of a deferred block is an error that shows the label.  (D13)  */
/* { dg-do compile } */
void f (void);

void
forward (void)
{
  __defer { goto out; } /* { dg-error "13: 'goto' jumps out of a deferred block" } */
out: /* { dg-note "1: label 'out' is defined here" } */
  f ();
}

void
backward (int n)
{
again: /* { dg-note "1: label 'again' is defined here" } */
  __defer
    {
      if (n)
	goto again; /* { dg-error "9: 'goto' jumps out of a deferred block" } */
    }
}

void
of_two (void)
{
  __defer
    {
      __defer { goto inner; } /* { dg-error "17: 'goto' jumps out of a deferred block" } */
    inner: /* { dg-note "5: label 'inner' is defined here" } */
      f ();
    }
}
