/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a local is in a struct within a static struct.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static struct { int users; struct { const int *limit; } config; } state;

void
configure (int n)
{
  int limit = n * 2;  /* { dg-note "7: local variable 'limit' is declared here" } */
  state.config.limit = &limit;  /* { dg-warning "22: address of local variable 'limit' is still in 'state.config.limit' when 'configure' returns \[CWE-562] \[-Wreturn-local-addr]" } */
  state.users++;
}

int
limit_of (void)
{
  return *state.config.limit;
}
