/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A local list node is left in the list.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct waiter { struct waiter *next; int id; };
struct waiter *waiters;

int
enqueue (int id)
{
  struct waiter w = { waiters, id };  /* { dg-note "17: local variable 'w' is declared here" } */
  waiters = &w;  /* { dg-warning "11: address of local variable 'w' is still in 'waiters' when 'enqueue' returns \[CWE-562] \[-Wreturn-local-addr]" } */
  return w.id;
}
