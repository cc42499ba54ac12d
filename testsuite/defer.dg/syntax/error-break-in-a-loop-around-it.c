/* SPDX-License-Identifier: GPL-3.0-or-later */
/* break and continue whose loop is outside the deferred block are errors.
   (D13)  */
/* { dg-do compile } */
void f (void);

void
g (int n)
{
  while (n)
    {
      __defer { f (); break; } /* { dg-error "23: 'break' leaves a deferred block" } */
      __defer { if (n) continue; } /* { dg-error "24: 'continue' leaves a deferred block" } */
      __defer
	{
	  while (n)
	    {
	      if (n == 1)
		break;
	      continue;
	    }
	  switch (n)
	    {
	    case 1:
	      break;
	    default:
	      continue; /* { dg-error "15: 'continue' leaves a deferred block" } */
	    }
	}
    }
  switch (n)
    {
    case 1:
      __defer { break; } /* { dg-error "17: 'break' leaves a deferred block" } */
    }
}
