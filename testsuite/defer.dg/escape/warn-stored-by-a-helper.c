/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function of the unit keeps the address.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static void *user_data;

static void __attribute__ ((__noinline__))
set_user_data (void *p)
{
  user_data = p;
}

void
init (int n)
{
  int options = n;  /* { dg-note "7: local variable 'options' is declared here" } */
  set_user_data (&options);  /* { dg-warning "3: address of local variable 'options', kept by 'set_user_data', is still in 'user_data' when 'init' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}

void *
get_user_data (void)
{
  return user_data;
}
