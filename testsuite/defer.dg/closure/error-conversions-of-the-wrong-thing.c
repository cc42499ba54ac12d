/* SPDX-License-Identifier: GPL-3.0-or-later */
/* `defer_fn' takes a closure, and `defer_closure_of' an ordinary function.
   (C4)  */
/* { dg-do compile } */
#include <defer.h>

int puts (const char *);

int
pointers (int (*f) (void) __closure, void *any)
{
  (void) defer_fn (puts); /* { dg-error "'defer_fn' of a value of type 'int (*)(const char *)', which is no closure" } */
  (void) defer_fn (any);  /* { dg-error "'defer_fn' of a value of type 'void *', which is no closure" } */
  return defer_fn (f) ();
}

int
closures (int (*f) (void) __closure, void *any)
{
  int (*plain) (void) = defer_fn (f);
  (void) defer_closure_of (f);   /* { dg-error "'defer_closure_of' of a value of type 'int (__closure *)(void)', which is no ordinary function" } */
  (void) defer_closure_of (any); /* { dg-error "'defer_closure_of' of a value of type 'void *', which is no ordinary function" } */
  return defer_closure_of (plain) ();
}
