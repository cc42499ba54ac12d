/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Statements behind a loop that never ends compile.
   Go: test/fixedbugs/issue61895.go.  (D6)  */
/* { dg-do compile } */
/* { dg-options "-O2 -Wall -Wextra" } */
void
f (void)
{
  for (;;)
    {
    }
  __defer { }
  __defer { }
}
