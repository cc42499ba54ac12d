/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic leaves and passes functions with variable-length arrays, alloca,
   overaligned locals, a static chain and many arguments on the stack; what the
   caller has on its stack is as it was.  (R1, R3, R14)  */
/* { dg-do run } */
#include <stdint.h>
#include "panic.h"

static NOINLINE void
touches (void *p, size_t n)
{
  memset (p, 1, n);
}

static NOINLINE int
with_an_array (int n)
{
  int array[n * 10];
  __defer { check (array[0] == 0x01010101); }
  touches (array, sizeof array);
  panic_if (n);
  return array[n];
}

static NOINLINE int
with_alloca (int n)
{
  char *p = __builtin_alloca (n * 100);
  __defer { check (p[0] == 1); }
  touches (p, n * 100);
  panic_if (n);
  return p[n];
}

static NOINLINE int
aligned (int n)
{
  _Alignas (128) char a[128];
  __defer { check ((uintptr_t) a % 128 == 0 && a[127] == 1); }
  touches (a, sizeof a);
  panic_if (n);
  return a[n];
}

static NOINLINE int
many (int a, int b, int c, int d, int e, int f, int g, int h, int i, double j,
      int n)
{
  __defer { check (a + b + c + d + e + f + g + h + i + (int) j == 55); }
  panic_if (n);
  return a;
}

/* Each in turn, in a function that has such a frame itself.  */
static NOINLINE int
recovers (int which, int n)
{
  _Alignas (64) int local[16];
  int array[n + 3];
  __result int r = -1;
  for (int i = 0; i < 16; i++)
    local[i] = i;
  array[n] = 9;
  __defer
    {
      check ((uintptr_t) local % 64 == 0);
      if (__recover ())
	r = local[15] + array[n];
    }
  switch (which)
    {
    case 0:
      return with_an_array (n);
    case 1:
      return with_alloca (n);
    case 2:
      return aligned (n);
    case 3:
      return many (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, n);
    }
}

int
main (void)
{
  for (int n = 1; n < 5; n++)
    for (int which = 0; which < 4; which++)
      {
	volatile int guard[4] = { 1, 2, 3, 4 };
	check (recovers (which, n) == 24);
	check (guard[0] == 1 && guard[3] == 4);
      }
  return 0;
}
