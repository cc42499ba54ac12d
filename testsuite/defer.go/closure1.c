/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable that a closure only sets is no variable that is used: GCC warns of
   it as it does without closures.  Go: test/closure1.go, where that is an
   error.  (C1)  */
/* { dg-do compile } */

extern void use (int);

void
f (void)
{
  int never_read = 0; /* { dg-warning "variable 'never_read' set but not used \[-Wunused-but-set-variable\]" } */
  __closure void set (void) { never_read = 1; }
  set ();
}

void
g (void)
{
  int read = 0;
  __closure void set (void) { read = 1; }
  set ();
  use (read);
}
