/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where memory faults in the middle of a loop, the deferred block sees what the
   variables held at that moment, and so does the caller.
   Go: test/recover4.go.  (R9, R14, N3)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the faults" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include <sys/mman.h>
#include <unistd.h>
#include "go.h"

static bool failed;

/* Copy N bytes; return how many were copied.  */
static NOINLINE size_t
copy (char *to, const char *from, size_t n)
{
  __result size_t copied = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      failed = p;
      check (!p || is_fault (p, NULL_POINTER));
    }
  for (size_t i = 0; i < n; i++)
    {
      to[i] = from[i];
      copied++;
    }
}

/* The same, in a variable that only the deferred block reads.  */
static NOINLINE size_t
copy_counting (char *to, const char *from, size_t n)
{
  __result size_t copied = 0;
  size_t count = 0;
  __defer { copied = __recover () ? count : 0; }
  while (n--)
    {
      *to++ = *from++;
      count++;
    }
}

int
main (void)
{
  size_t page = (size_t) sysconf (_SC_PAGESIZE), size = 16 * page;
  char *other = malloc (size);
  char *data = mmap (0, size, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  defer_catch_faults ();
  check (data != MAP_FAILED && other);
  memset (other, 1, size);
  check (mprotect (data + size / 2, size / 4, PROT_NONE) == 0);

  check (copy (data + 5, other, size) == size / 2 - 5);
  check (failed);
  check (data[5] == 1 && data[size / 2 - 1] == 1);
  check (copy (other, data + 7, size) == size / 2 - 7);
  check (copy_counting (data + 3, other, size) == size / 2 - 3);
  check (copy_counting (other, data + 1, size) == size / 2 - 1);
  check (copy (data, other, 100) == 100);
  check (!failed);
  free (other);
  return 0;
}
