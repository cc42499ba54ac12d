/* SPDX-License-Identifier: GPL-3.0-or-later */
/* switch must not enter a deferred block.  (T2)  */
/* { dg-do compile } */
void f (void);

void
g (int n)
{
  switch (n)
    {
    case 1:
      {
	_Defer
	  {
	  case 2:	/* { dg-error "11: 'case' label in a deferred block belongs to a 'switch' outside it" } */
	    f ();
	  default:	/* { dg-error "11: 'default' label in a deferred block belongs to a 'switch' outside it" } */
	    f ();
	  }
      }
    }
}
