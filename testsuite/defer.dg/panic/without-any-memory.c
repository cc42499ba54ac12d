/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When malloc has nothing left, panics are raised, run deferred work, are
   recovered and raised again as ever.  (R12)  */
/* { dg-do run } */
/* { dg-no-valgrind "it has a malloc of its own" } */
#include <errno.h>
#include "panic.h"

static volatile int exhausted;
extern void *__libc_malloc (size_t), *__libc_calloc (size_t, size_t),
  *__libc_realloc (void *, size_t);

void *
malloc (size_t size)
{
  if (!exhausted)
    return __libc_malloc (size);
  errno = ENOMEM;
  return 0;
}

void *
calloc (size_t n, size_t size)
{
  if (!exhausted)
    return __libc_calloc (n, size);
  errno = ENOMEM;
  return 0;
}

void *
realloc (void *p, size_t size)
{
  if (!exhausted)
    return __libc_realloc (p, size);
  errno = ENOMEM;
  return 0;
}

static NOINLINE void
inner (int n)
{
  __defer panic_if (n + 1);
  __defer { say ("i"); }
  panic_if (n);
}

static int
f (int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (is_int (p, n + 1))
	r = 1;
    }
  __defer
    {
      const struct defer_panic *p = __recover ();
      __panic (p);
    }
  inner (n);
}

static void
text (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_text (p, "7 of seven"));
    }
  __panicf ("%d of %s", 7, "seven");
}

/* A text that is too long for where texts go may be cut, but not lost.  */
static void
long_text (void)
{
  static char text[5000];
  memset (text, 'x', sizeof text - 1);
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p && strspn (defer_panic_message (p), "x") >= 100);
    }
  __panic (text);
}

int
main (void)
{
  exhausted = 1;
  for (int i = 0; i < 1000; i++)
    {
      check (f (i + 1));
      text ();
      long_text ();
      expect ("i");
    }
  exhausted = 0;
  return 0;
}
