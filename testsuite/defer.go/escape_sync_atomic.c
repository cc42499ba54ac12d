/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Atomic accesses are accesses: those of <stdatomic.h>.
   Go: test/escape_sync_atomic.go.  (H7)  */
/* { dg-do compile } */
#include <stdatomic.h>
#include "verdicts.h"

void *
load_pointer (void *_Atomic *addr) /* { dg-verdict "leaking param: addr to result level=1 | Go: leaking param: addr | sharper: atomic" } */
{
  return atomic_load (addr);
}

void *_Atomic ptr;

void
store_pointer (void)
{
  int x = 0; /* { dg-verdict "moved to heap: x" } */
  atomic_store (&ptr, &x);
}

void
swap_pointer (void)
{
  int x = 0; /* { dg-verdict "moved to heap: x" } */
  atomic_exchange (&ptr, &x);
}

void
compare_and_swap_pointer (void)
{
  int x = 0;	       /* { dg-verdict "x does not escape | Go: moved to heap: x | sharper: compared" } */
  int y = 0;	       /* { dg-verdict "moved to heap: y" } */
  void *expected = &x; /* { dg-verdict "expected does not escape" } */
  atomic_compare_exchange_strong (&ptr, &expected, &y);
}
