/* thunk.c -- what does a function pointer with a context cost?

       thunk WAY

   prints the nanoseconds to make one and free it, and those of a call: each the
   fastest of several rounds.  WAY is

       direct      a closure, called as such; nothing is made
       thunk       defer_fn_make
       nested      GCC's trampoline for a nested function, on the stack
       libffi      ffi_closure_alloc and ffi_prep_closure_loc

   All add a number to what they have captured.

   SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define DEFER_NO_KEYWORDS
#include <defer.h>

#include "../unit/closures.h"

#define ROUNDS 15
#define CALLS  2000000

struct sum
{
  void (*code) (void);
  long value;
};

typedef long sum_fn (long);

__attribute__ ((__used__)) static long
add (long n, PADDING, struct sum *self)
{
  PADDED;
  return self->value += n;
}
CLOSURE_CODE (add)

static struct sum sum = { code_of_add, 0 };

static double
now (void)
{
  struct timespec t;

  clock_gettime (CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

/* Keep the compiler from knowing what F is.  */
#define OPAQUE(f) __asm__ volatile("" : "+r"(f))

/* Print the two times.  MAKE does so many times what it measures; F is called
   as often, or, if it is null, the closure.  */
static void
measure (void (*make) (long n), sum_fn *f)
{
  double made = 1e18, called = 1e18;
  struct sum *closure = &sum;

  OPAQUE (closure);
  for (int round = 0; round < ROUNDS; round++)
    {
      double start = now (), between;

      if (make)
        make (CALLS);
      between = now ();
      if (between - start < made)
        made = between - start;
      if (f)
        for (long i = 0; i < CALLS; i++)
          f (i);
      else
        for (long i = 0; i < CALLS; i++)
          __builtin_call_with_static_chain (((sum_fn *) closure->code) (i),
                                            closure);
      if (now () - between < called)
        called = now () - between;
    }
  printf ("%.2f %.2f\n", make ? made / CALLS : 0.0, called / CALLS);
}

static void
make_thunks (long n)
{
  for (long i = 0; i < n; i++)
    {
      sum_fn *f = (sum_fn *) defer_fn_make (&sum);
      OPAQUE (f);
      defer_fn_free (f);
    }
}

/* The trampoline is written when the function with the nested one begins.  */
static __attribute__ ((__noipa__)) void
make_nested_one (void)
{
  long value = 0;
  long add_nested (long n) { return value += n; }
  sum_fn *f = add_nested;
  OPAQUE (f);
}

static void
make_nested (long n)
{
  for (long i = 0; i < n; i++)
    make_nested_one ();
}

static void
measure_nested (void)
{
  long value = 0;
  __attribute__ ((__noipa__)) long add_nested (long n) { return value += n; }
  sum_fn *f = add_nested;
  OPAQUE (f);
  measure (make_nested, f);
}

#ifdef HAVE_FFI

#include <ffi.h>

static ffi_cif cif;
static ffi_type *parameters[] = { &ffi_type_slong };

static void
add_ffi (ffi_cif *c, void *result, void **arguments, void *captured)
{
  struct sum *self = captured;

  (void) c;
  *(ffi_sarg *) result = self->value += *(long *) arguments[0];
}

static ffi_closure *
new_ffi (sum_fn **f)
{
  void *code;
  ffi_closure *c = ffi_closure_alloc (sizeof *c, &code);

  if (!c || ffi_prep_closure_loc (c, &cif, add_ffi, &sum, code) != FFI_OK)
    exit (1);
  *f = (sum_fn *) code;
  return c;
}

static void
make_ffi (long n)
{
  sum_fn *f;

  for (long i = 0; i < n; i++)
    ffi_closure_free (new_ffi (&f));
}

static void
measure_ffi (void)
{
  sum_fn *f;
  ffi_closure *c;

  ffi_prep_cif (&cif, FFI_DEFAULT_ABI, 1, &ffi_type_slong, parameters);
  c = new_ffi (&f);
  measure (make_ffi, f);
  ffi_closure_free (c);
}

#else

static void
measure_ffi (void)
{
  exit (77);
}

#endif

int
main (int argc, char **argv)
{
  const char *way = argc == 2 ? argv[1] : "";

  if (strcmp (way, "direct") == 0)
    measure (NULL, NULL);
  else if (strcmp (way, "thunk") == 0)
    measure (make_thunks, (sum_fn *) defer_fn_make (&sum));
  else if (strcmp (way, "nested") == 0)
    measure_nested ();
  else if (strcmp (way, "libffi") == 0)
    measure_ffi ();
  else
    return 2;
  return 0;
}
