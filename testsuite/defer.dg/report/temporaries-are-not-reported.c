/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser makes to read an _Atomic object is not reported.  (H1)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m" } */

union word
{
  unsigned long number;
  unsigned *pointer;
};
unsigned *kept;

void
keep (unsigned long n)
{
  _Atomic (unsigned *) q = ((union word) { .number = n }).pointer;	/* { dg-note "24: q does not escape" } */
  kept = q;
}
