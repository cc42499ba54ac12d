/* SPDX-License-Identifier: GPL-3.0-or-later */
/* switch must not jump into the scope of a _Defer.  (T2)  */
/* { dg-do compile } */
void f (void);

void
before_the_first_label (int n)
{
  switch (n)
    {
      _Defer f ();	/* { dg-note "7: '_Defer' is here" } */
    default:		/* { dg-error "5: 'switch' jumps over a '_Defer' statement" } */
      f ();
    }
}

void
between_labels (int n)
{
  switch (n)
    {
    case 1:
      _Defer f ();	/* { dg-note "7: '_Defer' is here" } */
      break;
    case 2:		/* { dg-error "5: 'switch' jumps over a '_Defer' statement" } */
      f ();
    }
}

void
in_an_inner_block (int n)
{
  switch (n)
    {
    case 1:
      {
	_Defer f ();	/* { dg-note "9: '_Defer' is here" } */
	while (n--)
	  {
	  case 2:	/* { dg-error "11: 'switch' jumps over a '_Defer' statement" } */
	    f ();
	  }
      }
    }
}
