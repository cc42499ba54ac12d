/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An address that is compared, or measured, is not kept.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdint.h>

static const char *bottom;
static unsigned long deepest;

int
deep (void)
{
  char here;
  unsigned long depth = bottom - &here;
  if (depth > deepest)
    deepest = depth;
  return (uintptr_t) &here >> 12 & 7;
}
