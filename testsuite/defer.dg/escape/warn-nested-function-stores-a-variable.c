/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A nested function that is called stores the address of a variable around
   it.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static int *cell;

static void __attribute__ ((__noinline__))
call (void (*f) (void))
{
  f ();
}

void
share (int n)
{
  int value = n;  /* { dg-note "7: local variable 'value' is declared here" } */
  void give (void) { cell = &value; }
  call (give);  /* { dg-warning "3: address of local variable 'value', kept by 'call', is still in 'cell' when 'share' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}

int
take (void)
{
  return *cell;
}
