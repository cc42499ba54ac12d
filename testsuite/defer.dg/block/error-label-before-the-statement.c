/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The deferred statement cannot start with a label.  (T1)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wno-unused-label" } */
void f (void);

void
g (int n)
{
  _Defer a: f ();	/* { dg-error "10: a deferred statement cannot start with a label" } */
  _Defer b: { }		/* { dg-error "10: a deferred statement cannot start with a label" } */
  _Defer { c: f (); }
  switch (n)
    {
    case 1:;
      {
	_Defer case 2: f (); /* { dg-error "16: a deferred statement cannot start with a label" } */
      }
    }
}
