/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to a nested function is left in a global.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

void (*on_signal) (int);

void
install (int *counter)  /* { dg-note "1: nested function 'count' is declared here" } */
{
  void count (int n) { *counter += n; }
  on_signal = count;  /* { dg-warning "13: address of nested function 'count' is still in 'on_signal' when 'install' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}
