/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A memory map of a unit with an error in it: there is the error, and no map. */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-map" } */
int
f (void)
{
  return y; /* { dg-error "10: 'y' undeclared (first use in this function)" } */
  /* { dg-note "10: each undeclared identifier is reported only once for each function it appears in" -1 } */
}
