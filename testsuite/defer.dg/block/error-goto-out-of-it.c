/* SPDX-License-Identifier: GPL-3.0-or-later */
/* goto must not leave a deferred block.  (T2)  */
/* { dg-do compile } */
void f (void);

void
forward (void)
{
  _Defer
    {
      goto target;	/* { dg-error "7: 'goto' jumps out of a deferred block" } */
      f ();
    }
target:			/* { dg-note "1: label 'target' is defined here" } */
  f ();
}

void
backward (void)
{
target:			/* { dg-note "1: label 'target' is defined here" } */
  f ();
  _Defer { goto target; } /* { dg-error "12: 'goto' jumps out of a deferred block" } */
}

void
as_the_statement (void)
{
target:			/* { dg-note "1: label 'target' is defined here" } */
  _Defer goto target;	/* { dg-error "10: 'goto' jumps out of a deferred block" } */
}

void
out_of_the_inner_one (void)
{
  _Defer
    {
      _Defer
	{
	  goto target;	/* { dg-error "11: 'goto' jumps out of a deferred block" } */
	}
    target:		/* { dg-note "5: label 'target' is defined here" } */
      f ();
    }
}
