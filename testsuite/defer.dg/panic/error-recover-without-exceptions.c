/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __recover in a unit that is built with -fno-exceptions is an error.  (D15)  */
/* { dg-do compile } */
/* { dg-options "-fno-exceptions" } */
#include <defer.h>

void use (const struct defer_panic *);

void
f (void)
{
  __defer { if (__recover ()) f (); } /* { dg-error "'__recover' needs exceptions; remove '-fno-exceptions'" } */
}

void
g (void)
{
  use (__recover ()); /* { dg-error "'__recover' needs exceptions; remove '-fno-exceptions'" } */
}

void
h (void)
{
  __defer use (__recover ()); /* { dg-error "'__recover' needs exceptions; remove '-fno-exceptions'" } */
}
