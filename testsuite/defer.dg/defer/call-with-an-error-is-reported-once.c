/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The compiler checks a deferred call as any call, once.  (D1, D13)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -Wno-error=implicit-function-declaration" } */
static void one (int n);

void
f (char *p)
{
  __defer one ();		/* { dg-error "11: too few arguments to function 'one'" } */
  __defer one (1, 2);		/* { dg-error "11: too many arguments to function 'one'" } */
  __defer none (p);		/* { dg-warning "11: implicit declaration of function 'none'; did you mean 'one'? \[-Wimplicit-function-declaration]" } */
}

static void
one (int n)			/* { dg-note "1: declared here" 0 } */
{
  (void) n;
}
