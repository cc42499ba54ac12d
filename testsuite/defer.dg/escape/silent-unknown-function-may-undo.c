/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is stored may be undone by a function that is not known.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct waiter { struct waiter *next; int done; };
struct waiter *waiters;
extern void sleep_until_woken (void);

int
wait_for_it (void)
{
  struct waiter w = { waiters, 0 };
  waiters = &w;
  sleep_until_woken ();
  return w.done;
}
