/* SPDX-License-Identifier: GPL-3.0-or-later */
/* _Defer outside a function is an error.  (T1, D13)  */
/* { dg-do compile } */
void f (void);
_Defer f ();	/* { dg-error "1: '_Defer' at file scope; deferred work belongs to a function" } */
int after;
