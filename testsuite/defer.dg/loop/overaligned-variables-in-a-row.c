/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each kept variable with a large alignment is aligned, also behind others of
   which none is a multiple of that alignment long.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <stdint.h>
#include "check.h"

static NOINLINE int
aligned (volatile void *p, unsigned to)
{
  __asm__ volatile ("" : "+r" (p) : : "memory");
  return (uintptr_t) p % to == 0;
}

static int ran;

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      _Alignas (64) int a = i;
      _Alignas (64) char b[16] = { i };
      _Alignas (64) char c[80] = { i };
      _Alignas (32) char d[48] = { i };
      char e[16] = { i };
      _Alignas (128) char g[144] = { i };
      __defer
	{
	  ran++;
	  check (aligned (&a, 64) && aligned (b, 64) && aligned (c, 64));
	  check (aligned (d, 32) && aligned (e, 1) && aligned (g, 128));
	  check (b[0] == a && c[0] == a && d[0] == a && e[0] == a && g[0] == a);
	}
      check (aligned (&a, 64) && aligned (b, 64) && aligned (c, 64));
      check (aligned (d, 32) && aligned (e, 1) && aligned (g, 128));
    }
}

int
main (void)
{
  f (1);
  f (100);
  check (ran == 101);
  return 0;
}
