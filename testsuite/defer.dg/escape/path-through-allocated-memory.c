/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The path of an address shows where it goes through memory that has no name.  (section 9)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m=2 -Wno-return-local-addr" } */
#include <stdlib.h>

struct node { int *value; };

struct node *
returned (void)
{
  int x;			/* { dg-note "7: must move to heap: x" } */
  struct node *r = malloc (sizeof *r);	/* { dg-note "20: (3) the address of memory that has no name passes through the call of 'malloc'" } */
				/* { dg-note "16: (4) a value initializes 'r'" -1 } */
  r->value = &x;		/* { dg-note "14: (1) the address of 'x' is taken" } */
				/* { dg-note "12: (2) a value is stored in memory that has no name" -1 } */
  return r;			/* { dg-note "10: (5) 'r' is returned" } */
}
