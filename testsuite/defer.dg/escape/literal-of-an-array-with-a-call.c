/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first element of a compound literal of array type whose initializer is
   not constant is found, though GCC does not note that its address is taken.
   (H1)  */
/* { dg-do compile } */
/* { dg-options "-Wno-return-local-addr -fplugin-arg-defer-m -fplugin-arg-defer-strict" } */
int one (void);
int *kept;

void
keep_first (void)
{
  kept = &(int[2]) { one () }[0]; /* { dg-note "20: must move to heap: (int\[2\]){...}" } */
}
