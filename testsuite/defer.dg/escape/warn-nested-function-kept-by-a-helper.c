/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function of the unit keeps a pointer to a nested function.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static void (*hook) (void);

static void __attribute__ ((__noinline__))
set_hook (void (*f) (void))
{
  hook = f;
}

void
arm (int *flag)  /* { dg-note "1: nested function 'fire' is declared here" } */
{
  void fire (void) { *flag = 1; }
  set_hook (fire);  /* { dg-warning "3: address of nested function 'fire', kept by 'set_hook', is still in 'hook' when 'arm' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}

void
trigger (void)
{
  hook ();
}
