/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A captured variable has the alignment that its declaration asks for.  (C2, C6)  */
/* { dg-do run } */
#include "check.h"

#include <stdint.h>

typedef uintptr_t place_fn (void) __closure;

/* The address P, of which GCC knows nothing.  */
static NOINLINE uintptr_t
opaque (void *p)
{
  __asm__ volatile("" : "+r"(p));
  return (uintptr_t) p;
}

static NOINLINE place_fn *
f (int n)
{
  _Alignas (64) char room[3];
  __attribute__ ((aligned (256))) int one;
  one = n;
  room[0] = (char) n;
  return __lambda (uintptr_t, (void),
    { room[0]++; return opaque (room) % 64 + opaque (&one) % 256; });
}

int
main (void)
{
  for (int i = 0; i < 10; i++)
    check (f (i) () == 0);
  return 0;
}
