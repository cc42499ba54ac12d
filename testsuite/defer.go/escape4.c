/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What escapes from a function that could be inlined, into closures too; the
   verdict is the same.  Go: test/escape4.go.  (H1, H2)  */
/* { dg-do compile } */
#include <defer.h>
#include "verdicts.h"

int *p;

int *
alloc (int x) /* { dg-verdict "moved to heap: x" } */
{
  return &x;
}

typedef void work (void) __closure;

work *f;

void
f1 (void)
{
  p = alloc (2);

  __lambda (void, (void), { p = alloc (3); }) (); /* { dg-verdict "closure lambda does not escape" } */

  f = __lambda (void, (void), { p = alloc (4); }); /* { dg-verdict "closure lambda does not escape | Go: closure lambda escapes to heap | sharper: static" } */
  f ();
}

void
f2 (void)
{
}

void
f3 (void)
{
  __panic (1); /* { dg-verdict "- | Go: 1 escapes to heap | C differs: panic" } */
}

struct with_array
{
  unsigned char x[1];
};

unsigned char *
f5 (void)
{
  struct with_array *t = &(struct with_array){ { 0 } }; /* { dg-verdict "moved to heap: (struct with_array){...}" } */
  return &t->x[0];
}

struct with_struct
{
  struct
  {
    unsigned char y;
  } x;
};

unsigned char *
f6 (void)
{
  struct with_struct *t = &(struct with_struct){ { 0 } }; /* { dg-verdict "moved to heap: (struct with_struct){...}" } */
  return &t->x.y;
}
