/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC's warnings about variables and closures stay as they are for functions.  (C1)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -Wshadow -O0" } */

int
f (int n)
{
  int set_only;	/* { dg-warning "7: variable 'set_only' set but not used \[-Wunused-but-set-variable\]" } */
  int never = 0;	/* { dg-warning "7: unused variable 'never' \[-Wunused-variable\]" } */
  int used = 1;	/* { dg-note "7: shadowed declaration is here" } */
  __closure void set (void) { set_only = n; }
  __closure int maybe (int k) { if (k) return used; }	/* { dg-warning "53: control reaches end of non-void function \[-Wreturn-type\]" } */
  __closure int shadow (int used) { return used; }	/* { dg-warning "29: declaration of 'used' shadows a previous local \[-Wshadow\]" } */
  set ();
  return maybe (1) + shadow (1);
}
