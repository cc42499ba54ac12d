/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The warning `loop-capture' can be turned off.  (section 9)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */

typedef int int_fn (void) __closure;
int_fn *kept[10];
void use (int);

void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      kept[i] = __lambda (int, (void), { return i; });
      __defer { use (i); };
    }
}
