/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a weak function keeps may not be kept by the one that takes its place: no warning at its calls.  (section 9)  */
/* { dg-do compile } */
static int *kept;

__attribute__ ((weak)) void
keep (int *p)
{
  kept = p;
}

int
count (void)
{
  int x = 1;
  keep (&x);
  return kept != 0;
}
