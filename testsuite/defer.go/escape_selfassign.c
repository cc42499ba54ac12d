/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A struct that points to itself.  Go: test/escape_selfassign.go.  (H1, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

struct s
{
  int i;
  int *pi;
};

struct s sink;

void
f (struct s *p) /* { dg-verdict "leaking param: p" } */
{
  p->pi = &p->i;
  sink = *p;
}

void
g (struct s *p) /* { dg-verdict "leaking param: p" } */
{
  p->pi = &p->i;
}

void
h (void)
{
  struct s s = { 0 }; /* { dg-verdict "moved to heap: s" } */
  g (&s);
  sink = s;
}
