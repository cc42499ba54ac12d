/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An access behind the end of a mapped file panics.  (R9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-no-valgrind "it reports the invalid access" } */
#include <sys/mman.h>
#include <unistd.h>
#include "panic.h"

static int
reads (const volatile char *p)
{
  __result int r = -1;
  __defer
    {
      const struct defer_panic *e = __recover ();
      check (e && e->kind == DEFER_RUNTIME_ERROR);
      r = 6;
    }
  r = *p;
}

int
main (void)
{
  long page = sysconf (_SC_PAGESIZE);
  FILE *f = tmpfile ();
  check (f);
  defer_catch_faults ();
  char *m = mmap (0, page, PROT_READ, MAP_SHARED, fileno (f), 0);
  check (m != MAP_FAILED);
  check (reads (m) == 6);
  check (reads (m + page - 1) == 6);
  fclose (f);
  return 0;
}
