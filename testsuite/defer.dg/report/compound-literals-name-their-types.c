/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A report names the type of a compound literal on one line, as C writes it.
   (H1)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m -fplugin-arg-defer-no-warn=escape" } */

typedef int next_fn (void) __closure;

int other (void);

void *kept;

void
keep (next_fn *next) /* { dg-verdict "leaking param: next" } */
{
  kept = &(int (*[2]) (void)){ other };	  /* { dg-verdict "must move to heap: (int (*\[2\])(void)){...}" } */
  kept = &(struct { int a, b; }){ 1, 2 }; /* { dg-verdict "must move to heap: (struct <anonymous>){...}" } */
  kept = &(next_fn *){ next };		  /* { dg-verdict "must move to heap: (int (__closure *)(void)){...}" } */
}
