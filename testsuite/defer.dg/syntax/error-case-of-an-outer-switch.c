/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A case or default label in a deferred block that belongs to a switch outside
   is an error.  (D13)  */
/* { dg-do compile } */
void f (void);

void
g (int n)
{
  switch (n)
    {
    case 1:
      __defer
	{
	case 2: /* { dg-error "9: 'case' label in a deferred block belongs to a 'switch' outside it" } */
	  f ();
	default: /* { dg-error "9: 'default' label in a deferred block belongs to a 'switch' outside it" } */
	  f ();
	  switch (n)
	    {
	    case 2:
	    default:
	      f ();
	    }
	}
    }
}
