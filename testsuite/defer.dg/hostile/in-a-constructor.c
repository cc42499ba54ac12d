/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A __defer in a constructor or destructor runs when that ends.  (D3)  */
/* { dg-do run } */
/* { dg-output "constructed\nconstructor ends\nmain\ndestroyed\ndestructor ends\n1\n0\n" } */
#include <stdio.h>

static __attribute__ ((__constructor__)) void
construct (void)
{
  __defer puts ("constructor ends");
  puts ("constructed");
}

static __attribute__ ((__destructor__)) void
destroy (void)
{
  for (int i = 0; i < 2; i++)
    __defer printf ("%d\n", i);
  __defer puts ("destructor ends");
  puts ("destroyed");
}

int
main (void)
{
  puts ("main");
  return 0;
}
