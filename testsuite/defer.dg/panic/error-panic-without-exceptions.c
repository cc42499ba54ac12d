/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __panic and __panicf in a unit that is built with -fno-exceptions are errors.
   (D15)  */
/* { dg-do compile } */
/* { dg-options "-fno-exceptions" } */
#include <defer.h>

void
f (int n)
{
  if (n == 1)
    __panic (1); /* { dg-error "'__panic' needs exceptions; remove '-fno-exceptions'" } */
  if (n == 2)
    __panic ("text"); /* { dg-error "'__panic' needs exceptions; remove '-fno-exceptions'" } */
  if (n == 3)
    __panicf ("%d", n); /* { dg-error "'__panicf' needs exceptions; remove '-fno-exceptions'" } */
  __defer __panic (2); /* { dg-error "'__panic' needs exceptions; remove '-fno-exceptions'" } */
  __defer { __panic (3); } /* { dg-error "'__panic' needs exceptions; remove '-fno-exceptions'" } */
}
