/* SPDX-License-Identifier: GPL-3.0-or-later */
/* After a syntax error the compiler goes on, and does not crash on what stands
   around a __defer.  (D13)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -Wno-error=implicit-function-declaration" } */
void f (int);

int
g (int n)
{
  __defer f (1)
  __defer f (2); /* { dg-error "expected ';' before 'switch'" -1 } */
  n = ; /* { dg-error "7: expected expression before ';' token" } */
  __defer { f (3) } /* { dg-error "expected ';' before '\}' token" } */
  for (;;)
    __defer { f (n; } /* { dg-error "19: expected ')' before ';' token" } */
  /* { dg-error "20: expected ';' before '\}' token" -1 } */
  return n;
}

int
h (int n)
{
  __result int r = 1 +; /* { dg-error "23: expected expression before ';' token" } */
  __defer { undeclared (); } /* { dg-warning "13: implicit declaration of function 'undeclared' \[-Wimplicit-function-declaration]" } */
  __defer { if (n) } /* { dg-error "20: expected expression before '\}' token" } */
  while (n)
    __defer f (;); /* { dg-error "16: expected expression before ';' token" } */
  return 0;
}
