/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nothing is reported in system headers.  (D15)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m" } */
#include "system-header.h"

void
g (void)
{
  __defer f (1); /* { dg-note "3: open-coded defer" } */
}
