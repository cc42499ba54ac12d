/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When malloc has nothing left, an uncaught panic still prints.  (R12, R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "deferred\npanic: A\n\tpanic: 7 of seven\n" } */
/* { dg-no-valgrind "it has a malloc of its own" } */
#include <unistd.h>
#include "panic.h"

static volatile int exhausted;
extern void *__libc_malloc (size_t), *__libc_calloc (size_t, size_t),
  *__libc_realloc (void *, size_t);

void *
malloc (size_t size)
{
  return exhausted ? 0 : __libc_malloc (size);
}

void *
calloc (size_t n, size_t size)
{
  return exhausted ? 0 : __libc_calloc (n, size);
}

void *
realloc (void *p, size_t size)
{
  return exhausted ? 0 : __libc_realloc (p, size);
}

int
main (void)
{
  __defer { if (write (2, "deferred\n", 9) != 9) abort (); }
  __defer __panicf ("%d of %s", 7, "seven");
  exhausted = 1;
  __panic ("A");
}
