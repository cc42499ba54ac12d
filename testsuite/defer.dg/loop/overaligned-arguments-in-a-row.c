/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a deferred call of a loop keeps of a type with a large alignment is
   aligned, behind records of any size: the compound literals whose address is
   passed, and the arguments, which GCC reads with instructions that fault
   otherwise.  (D1, D5, D9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wno-psabi" } */
/* { dg-torture "" } */
#include <stdint.h>
#include "check.h"

#ifdef __x86_64__
#define WITH_AVX __attribute__ ((__target__ ("avx")))
#define HAVE_AVX __builtin_cpu_supports ("avx")
#else
#define WITH_AVX
#define HAVE_AVX 1
#endif

typedef double wide __attribute__ ((__vector_size__ (32)));
typedef int over __attribute__ ((__aligned__ (64)));
struct over { over i; };

static int ran;

static NOINLINE void
look (struct over *p, int i)
{
  __asm__ volatile ("" : "+r" (p) : : "memory");
  check ((uintptr_t) p % 64 == 0 && p->i == i);
  ran++;
}

static NOINLINE void
look_at_int (over *p, int i)
{
  __asm__ volatile ("" : "+r" (p) : : "memory");
  check ((uintptr_t) p % 64 == 0 && *p == i);
  ran++;
}

static NOINLINE void
by_value (struct over o, int i)
{
  check (o.i == i);
  ran++;
}

static NOINLINE void
literals (int n)
{
  for (int i = 0; i < n; i++)
    {
      __defer look_at_int (&(over) { i }, i);
      __defer look (&(struct over) { i }, i);
      __defer look_at_int (&(over) { i }, i);
      __defer by_value ((struct over) { i }, i);
    }
}

static NOINLINE WITH_AVX void
take (wide a, wide b)
{
  check (a[0] == b[3]);
  ran++;
}

static NOINLINE void
count (int n)
{
  ran += n;
}

static NOINLINE WITH_AVX void
wides (int n)
{
  for (int i = 0; i < n; i++)
    {
      wide v = { i, i, i, i };
      __defer count (n - n);
      __defer take (v, v);
      __defer count (n - n);
    }
}

int
main (void)
{
  literals (50);
  check (ran == 200);
  if (HAVE_AVX)
    {
      wides (50);
      check (ran == 250);
    }
  return 0;
}
