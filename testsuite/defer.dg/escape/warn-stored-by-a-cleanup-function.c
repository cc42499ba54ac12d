/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cleanup function of a local keeps its address.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static int *released;

static void
release (int *p)
{
  released = p;
}

void
work (int n)
{
  __attribute__ ((__cleanup__ (release))) int handle = n;  /* { dg-warning "47: address of local variable 'handle', kept by 'release', is still in 'released' when 'work' returns \[CWE-562] \[-Wreturn-local-addr]" } */
/* { dg-note "47: local variable 'handle' is declared here" -1 } */
  handle++;
}

int
last_released (void)
{
  return *released;
}
