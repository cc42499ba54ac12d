/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __defer outside a function is an error, and the rest of the unit is
   compiled.  (D13)  */
/* { dg-do compile } */
void f (void);
__defer f (); /* { dg-error "1: '__defer' at file scope; deferred work belongs to a function" } */
__defer { f (); } /* { dg-error "1: '__defer' at file scope; deferred work belongs to a function" } */
int after = none; /* { dg-error "13: 'none' undeclared here (not in a function)" } */
