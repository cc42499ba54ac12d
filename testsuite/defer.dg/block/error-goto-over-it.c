/* SPDX-License-Identifier: GPL-3.0-or-later */
/* goto must not jump into the scope of a _Defer, in whatever direction.
   (T2)  */
/* { dg-do compile } */
void f (void);

void
forward (void)
{
  goto target;		/* { dg-error "3: 'goto' jumps over a '_Defer' statement" } */
  _Defer f ();		/* { dg-note "3: '_Defer' is here" } */
target:
  f ();
}

void
into_a_block (void)
{
  goto target;		/* { dg-error "3: 'goto' jumps over a '_Defer' statement" } */
  {
    _Defer { f (); }	/* { dg-note "5: '_Defer' is here" } */
  target:
    f ();
  }
}

void
backward (void)
{
  {
    _Defer f ();	/* { dg-note "5: '_Defer' is here" } */
  target:
    f ();
  }
  goto target;		/* { dg-error "3: 'goto' jumps over a '_Defer' statement" } */
}

void
into_an_inner_block (int n)
{
  if (n)
    goto target;	/* { dg-error "5: 'goto' jumps over a '_Defer' statement" } */
  for (;;)
    {
      _Defer f ();	/* { dg-note "7: '_Defer' is here" } */
      {
      target:
	f ();
      }
    }
}

void
over_the_second (void)
{
  _Defer f ();
  goto target;		/* { dg-error "3: 'goto' jumps over a '_Defer' statement" } */
  _Defer f ();		/* { dg-note "3: '_Defer' is here" } */
target:
  f ();
}
