/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Kept variables may be empty, huge, aligned to a page, functions' addresses,
   complex, vectors and unions.  (D9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wno-psabi" } */
#include <stdint.h>
#include "check.h"

struct empty { };
struct page { char c[4096]; } __attribute__ ((__aligned__ (4096)));
typedef int vector __attribute__ ((__vector_size__ (32)));

static NOINLINE void
touch (void *p)
{
  __asm__ volatile ("" : : "r" (p) : "memory");
}

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      struct empty e;
      char zero[0];
      struct page page = { { i } };
      char huge[1 << 20];
      void (*function) (void *) = touch;
      double _Complex z = i;
      vector v = { i, i };
      union { int i; char c; } u = { i };
      _Bool b = i & 1;
      __int128 wide = (__int128) i << 100;
      __defer
	{
	  touch (&e);
	  touch (zero);
	  check ((uintptr_t) &page % 4096 == 0);
	  check (page.c[0] == u.i && huge[(1 << 20) - 1] == u.c);
	  function (&huge);
	  check (__real__ z == u.i && v[1] == u.i && b == (u.i & 1));
	  check (wide >> 100 == u.i);
	  say_int (u.i);
	}
      memset (huge, i, sizeof huge);
      touch (&page);
    }
}

int
main (void)
{
  f (5);
  expect ("43210");
  return 0;
}
