/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fault in the middle of an expression: locals hold in deferred work, and
   after recovery, what they held at that moment, without `volatile'.
   (R14, R9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-no-valgrind "it reports the invalid access" } */
#include <sys/mman.h>
#include <unistd.h>
#include "panic.h"

static int *volatile null;

/* How far a copy came is known from the variables that count.  */
static size_t
copies (char *to, const char *from, size_t n)
{
  __result size_t done = 0;
  __defer { (void) __recover (); }
  for (size_t i = 0; i < n; i++)
    {
      to[i] = from[i];
      done++;
    }
}

static void
copies_up_to_a_hole (void)
{
  size_t page = sysconf (_SC_PAGESIZE);
  char *m = mmap (0, 3 * page, PROT_READ | PROT_WRITE,
		  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  static char from[3 * 65536];
  check (m != MAP_FAILED && 3 * page <= sizeof from);
  check (munmap (m + page, page) == 0);
  check (copies (m, from, 3 * page) == page);
  check (copies (m + 7, from, 3 * page) == page - 7);
  check (copies (m + 2 * page, from, page) == page);
  munmap (m, page);
  munmap (m + 2 * page, page);
}

static int
in_an_expression (int n)
{
  int a = n, b = n, c = n;
  double d = n;
  __result int r = -1;
  __defer
    {
      (void) __recover ();
      r = a * 1000 + b * 100 + c * 10 + (int) d;
    }
  a++;
  d *= 2;
  b = a + 2;
  r = b + *null + (c = 9);
  a = b = c = 0;
}

static int
assigned_by_the_fault (int n)
{
  int x = n;
  __result int r = -1;
  __defer { (void) __recover (); r = x; }
  x = 7;
  x = *null;
  x = 8;
}

static int
in_a_loop (int n)
{
  int sum = 0;
  __result int r = -1;
  for (int i = 0; i < n; i++)
    {
      int each = 10 * i;
      __defer
	{
	  if (__recover ())
	    r = sum;
	  sum += each;
	}
      each++;
      sum += each;
      if (i == 3)
	sum += *null;
    }
}

int
main (void)
{
  defer_catch_faults ();
  copies_up_to_a_hole ();
  int got = in_an_expression (1);
  /* Whether c = 9 came first is C's to say.  */
  check (got == 2000 + 400 + 10 + 2 || got == 2000 + 400 + 90 + 2);
  check (assigned_by_the_fault (1) == 7);
  check (in_a_loop (5) == 1 + 11 + 21 + 31);
  return 0;
}
