/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Atomic accesses are accesses: those of the compiler, by `__atomic_...'.
   Go: test/escape_runtime_atomic.go.  (H7)  */
/* { dg-do compile } */
#include "verdicts.h"

void *
loadp (void **addr) /* { dg-verdict "leaking param: addr to result level=1" } */
{
  return __atomic_load_n (addr, __ATOMIC_ACQUIRE);
}

void *ptr;

void
storep (void)
{
  int x = 0; /* { dg-verdict "moved to heap: x" } */
  __atomic_store_n (&ptr, &x, __ATOMIC_RELEASE);
}

void
casp1 (void)
{
  int x = 0;	    /* { dg-verdict "x does not escape | Go: escapes to heap | sharper: compared" } */
  int y = 0;	    /* { dg-verdict "moved to heap: y" } */
  __sync_bool_compare_and_swap (&ptr, &x, &y);
}
