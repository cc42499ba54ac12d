/* SPDX-License-Identifier: GPL-3.0-or-later */
/* defer_panic_print writes the lines of an uncaught panic to a stream, after
   recovery, when it is raised again, and later.  (R13, R7)  */
/* { dg-do run } */
/* { dg-no-valgrind "kept panics live as long as the process" } */
#include "panic.h"

static const struct defer_panic *kept;

static void
prints (const struct defer_panic *p, const char *begin)
{
  char *text = 0;
  size_t size;
  FILE *f = open_memstream (&text, &size);
  check (f);
  defer_panic_print (p, f);
  fclose (f);
  check (strncmp (text, begin, strlen (begin)) == 0);
  check (text[size - 1] == '\n');
  /* At least two frames, of two lines each.  */
  int lines = 0;
  for (const char *c = text + strlen (begin); *c; c++)
    lines += *c == '\n';
  check (lines >= 4 && lines % 2 == 0);
  free (text);
}

static NOINLINE void
inner (int n)
{
  if (n > 100)
    __panic ("one\ntwo");
  panic_if (n);
}

static void
f (int n, const char *begin)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      prints (p, begin);
      kept = p;
    }
  inner (n);
}

int
main (void)
{
  f (5, "panic: 5\n\nthread 1 [running]:\n");
  prints (kept, "panic: 5\n\nthread 1 [running]:\n");
  f (500, "panic: one\n\ttwo\n\nthread 1 [running]:\n");
  prints (kept, "panic: one\n\ttwo\n\nthread 1 [running]:\n");
  return 0;
}
