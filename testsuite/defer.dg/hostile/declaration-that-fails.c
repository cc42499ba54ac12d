/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function or variable whose declaration fails, before and after deferred
   work, gives the compiler's errors.  (D13)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wno-return-type" } */
void f (int);

int
e (void)
{
  int r zzz = 1; /* { dg-error "9: expected '=', ',', ';', 'asm' or '__attribute__' before 'zzz'" } */
  /* { dg-error "9: 'zzz' undeclared (first use in this function)" -1 } */
  /* { dg-note "9: each undeclared identifier is reported only once for each function it appears in" -2 } */
  __defer f (1);
  return r; /* { dg-error "10: 'r' undeclared (first use in this function)" } */
}

int f (int n) /* { dg-error "5: conflicting types for 'f'; have 'int(int)'" } */
/* { dg-note "6: previous declaration of 'f' with type 'void(int)'" -13 } */
{
  __defer { n++; }
  return n;
}

struct unknown
g (void) /* { dg-error "1: return type is an incomplete type" } */
{
  __result struct unknown r; /* { dg-error "27: storage size of 'r' isn't known" } */
  __defer { f (1); }
}
