/* SPDX-License-Identifier: GPL-3.0-or-later */
/* return in a deferred block is an error, wherever it hides.  (D13)  */
/* { dg-do compile } */
int
g (int n)
{
  __defer { return 1; } /* { dg-error "20: 'return' in a deferred block; it would leave work that runs when the function has already returned" } */
  __defer
    {
      for (;;)
	switch (n)
	  {
	  case 1:
	    return 1; /* { dg-error "20: 'return' in a deferred block; it would leave work that runs when the function has already returned" } */
	  }
    }
  __defer
    {
      n = ({ return 3; 4; }); /* { dg-error "21: 'return' in a deferred block; it would leave work that runs when the function has already returned" } */
      int nested (void) { return 5; }
      n += nested ();
    }
  for (int i = 0; i < n; i++)
    __defer { if (i) return 2; } /* { dg-error "29: 'return' in a deferred block; it would leave work that runs when the function has already returned" } */
  return 0;
}
