/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred call discards its result with no warning about unused values.
   (D1)  */
/* { dg-do compile } */
/* { dg-options "-O2 -Wall -Wextra -Wunused-value" } */
int f (int);
_Complex double g (void);
struct s { int a[9]; } h (void);

void
user (void)
{
  __defer f (1);
  __defer g ();
  __defer h ();
  for (int i = 0; i < 3; i++)
    __defer h ();
}
