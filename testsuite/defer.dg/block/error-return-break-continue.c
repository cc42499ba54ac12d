/* SPDX-License-Identifier: GPL-3.0-or-later */
/* return, break and continue must not leave a deferred block.  (T2)  */
/* { dg-do compile } */
int
g (int n)
{
  _Defer return 1;	/* { dg-error "17: 'return' in a deferred block; it would leave work that runs when the function has already returned" } */
  _Defer
    {
      while (n)
	{
	  if (n == 1)
	    break;
	  return 2;	/* { dg-error "18: 'return' in a deferred block; it would leave work that runs when the function has already returned" } */
	}
    }
  switch (n)
    {
    case 1:
      {
	_Defer { break; } /* { dg-error "18: 'break' leaves a deferred block" } */
      }
    }
  for (;;)
    {
      _Defer break;	/* { dg-error "14: 'break' leaves a deferred block" } */
      _Defer { continue; } /* { dg-error "16: 'continue' leaves a deferred block" } */
      _Defer switch (n) { case 1: continue; } /* { dg-error "35: 'continue' leaves a deferred block" } */
      _Defer for (;;) break;
      _Defer do continue; while (0);
    }
}
