/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The header alone, and its other functions, are no errors with
   -fno-exceptions.  (D15)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -fno-exceptions" } */
#include <defer.h>

void use (const char *);

void
f (const struct defer_panic *p)
{
  __defer use (defer_panic_message (p));
  defer_set_max_pending (5);
}
