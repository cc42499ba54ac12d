/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Another definition may take the place of a weak one, and a variable with a public alias may be set by other units.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m -fplugin-arg-defer-strict" } */
typedef void use_fn (int *);

static void
use (int *p)			/* { dg-note "11: p does not escape" } */
{
  ++*p;
}

__attribute__ ((weak)) void
weak (int *p)			/* { dg-note "12: p does not escape" } */
{
  ++*p;
}

__attribute__ ((weak)) use_fn *const table[] = { use };
use_fn *const own_table[] = { use };
static use_fn *hook = use;
extern use_fn *other_hook __attribute__ ((alias ("hook")));
static use_fn *own_hook = use;
static use_fn *same_hook __attribute__ ((alias ("own_hook")));

void
calls (int i)
{
  int a = 1;			/* { dg-note "7: must move to heap: a" } */
  int b = 1;			/* { dg-note "7: must move to heap: b" } */
  int c = 1;			/* { dg-note "7: c does not escape" } */
  int d = 1;			/* { dg-note "7: must move to heap: d" } */
  int e = 1;			/* { dg-note "7: must move to heap: e" } */
  weak (&a);
  table[i] (&b);
  own_table[i] (&c);
  hook (&d);
  same_hook (&e);
}
