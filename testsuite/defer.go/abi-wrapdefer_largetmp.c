/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A large struct captured by a deferred call keeps its value while another call
   uses the same temporary room.  Go: test/abi/wrapdefer_largetmp.go.  (D1)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-output "2\n" } */
#include <stdio.h>
#include <stdlib.h>

struct large { int a[45]; };

static int x;

static __attribute__ ((__noinline__)) struct large
make (void)
{
  x++;
  return (struct large) { .a[20] = x };
}

static __attribute__ ((__noinline__)) void
is_first (struct large t)
{
  if (t.a[20] != 1)
    abort ();
}

static __attribute__ ((__noinline__)) void
f (void)
{
  struct large b = make ();
  __defer is_first (b);
  int n = make ().a[20];
  printf ("%d\n", n);
}

int
main (void)
{
  f ();
  return 0;
}
