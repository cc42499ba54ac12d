/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A read from anywhere that no memory is becomes a panic; a deferred block that
   recovers nothing does no harm, once or very often.
   Go: runtime/runtime_test.go, TestSetPanicOnFault and what the benchmarks of
   defer check.  (R3, R9, D5)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the faults" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults -fplugin-arg-defer-no-warn=loop-capture" } */
#include <stdint.h>
#include "go.h"

static const uint64_t addresses[] = {
  0, 1, 0xfff, 0xffffffffffffffff, 0xfffffffffffff001, 0xffffffffffff0001,
  0xfffffffffff00001, 0xffffffffff000001, 0xfffffffff0000001,
  0xffffffff00000001, 0xfffffff000000001, 0xffffff0000000001,
  0xfffff00000000001, 0xffff000000000001, 0xfff0000000000001,
  0xff00000000000001, 0xf000000000000001, 0x8000000000000001
};

static int faults;

static NOINLINE void
read_from (uint64_t address)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (!p || p->kind == DEFER_RUNTIME_ERROR);
      faults += p != 0;
    }
  char byte = *(volatile char *) (uintptr_t) address;
  touch (&byte);
}

static NOINLINE void
once (void)
{
  for (int x = 1, y = 2, z = 3, i = 0; i < 1; i++)
    __defer { check (!__recover () && x == 1 && y == 2 && z == 3); }
}

static NOINLINE void
often (int n)
{
  for (int i = 0; i < n; i++)
    {
      int x = i;
      __defer { check (!__recover () && x <= i); }
    }
}

static NOINLINE void
panics_and_recovers (void)
{
  __defer { check (recovers_text ("hi")); }
  __panic ("hi");
}

int
main (void)
{
  defer_catch_faults ();
  for (size_t i = 0; i < sizeof addresses / sizeof *addresses; i++)
    read_from (addresses[i]);
  check (faults == (int) (sizeof addresses / sizeof *addresses));
  once ();
  often (10);
  often (100000);
  for (int i = 0; i < 1000; i++)
    panics_and_recovers ();
  return 0;
}
