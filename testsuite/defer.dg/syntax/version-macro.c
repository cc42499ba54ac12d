/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __DEFER__ is the version as one number, and the keywords are there without a
   header.  (D13)  */
/* { dg-do compile } */
#if __DEFER__ != 100
#error "__DEFER__ is not that of version 0.1.0"
#endif
#if __DEFER__ + 0 < 1
#error "__DEFER__ is no integer"
#endif

int
f (void)
{
  __result int r = __DEFER__;
  __defer { r++; }
  _Defer r++;
}
