/* where.c -- where the things of a program live.

   The linker puts code, constants, data and zeroed data one behind the other,
   and says where each ends: `etext', `edata' and `end' are names of its own.
   The heap begins behind them.  The stack is far above all that, and each
   thread's own variables are somewhere between.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int limit = 3;                             /* starts with a value */
int table[1000];                           /* starts as zero */
static const int primes[] = { 2, 3, 5, 7 };
_Thread_local int errors;

extern char etext[], data_start[], edata[], end[];

/* The segment that P points into.  Not inlined: its own frame is below those of
   its callers.  */
__attribute__ ((noinline)) static const char *
segment (const void *p)
{
  uintptr_t at = (uintptr_t) p;

  if (at < (uintptr_t) etext)
    return "code";
  if (at < (uintptr_t) data_start)
    return "constants";
  if (at < (uintptr_t) edata)
    return "data";
  if (at < (uintptr_t) end)
    return "zero data";
  if (at < (uintptr_t) sbrk (0))
    return "heap";
  if (at < (uintptr_t) __builtin_frame_address (0))
    return "thread";
  return "stack";
}

static void
show (const char *what, const void *p)
{
  printf ("%-22s %s\n", what, segment (p));
}

static void
count (int parameter)
{
  static int calls;
  int local = ++calls;
  int *asked = malloc (sizeof *asked);

  show ("a parameter", &parameter);
  show ("a local variable", &local);
  show ("a static local", &calls);
  show ("what malloc gives", asked);
  free (asked);
}

int
main (void)
{
  show ("a function", (const void *) (uintptr_t) count);
  show ("a string literal", "where.c");
  show ("a constant array", primes);
  show ("a global with a value", &limit);
  show ("a global without one", table);
  show ("a thread-local", &errors);
  count (limit);
  return 0;
}
