/* SPDX-License-Identifier: GPL-3.0-or-later */
/* After setjmp a statement may be executed again, so it is heap-allocated.
   (D5)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m" } */
#include <setjmp.h>
void f (int);
extern jmp_buf target;

void
g (void)
{
  if (setjmp (target))
    f (0);
  __defer f (1); /* { dg-note "3: heap-allocated defer" } */
}
