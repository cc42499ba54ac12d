/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __defer in a naked function is an error.  (D13)  */
/* { dg-do compile } */
void f (void);

__attribute__ ((naked)) void
g (void)
{
  __defer f (); /* { dg-error "3: '__defer' in a 'naked' function; there is no frame to run deferred work from" } */
}
