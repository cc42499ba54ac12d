/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With a result variable a function returns after a recovered panic what the
   variable holds: as it was set before the panic, or by deferred work since.
   (N3, N2, R14)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wno-missing-field-initializers" } */
#include <complex.h>
#include "panic.h"

enum colour { RED, GREEN, BLUE };
struct two { long a; double b; };
struct large { char c; long a[20]; };
union either { int i; double d; };
typedef int vector __attribute__ ((__vector_size__ (16)));

/* FIRST at the start, SECOND before the panic, THIRD by deferred work.  */
#define MAKE(name, type, first, second, third) \
  static NOINLINE type name (int n) \
  { \
    __result type r = first; \
    __defer { if (n == 3) r = third; } \
    __defer must_recover (n); \
    panic_if (n == 1 ? n : 0); \
    r = second; \
    panic_if (n); \
    return first; \
  }

MAKE (f_char, char, 'a', 'b', 'c')
MAKE (f_int, int, 1, 2, 3)
MAKE (f_wide, __int128, 1, (__int128) 2 << 70, 3)
MAKE (f_float, float, 1, 2, 3)
MAKE (f_long_double, long double, 1, 2, 3)
MAKE (f_complex, double complex, 1, 2 * I, 3 + I)
MAKE (f_enum, enum colour, RED, GREEN, BLUE)
MAKE (f_pointer, char *, check_trace, check_trace + 1, check_trace + 2)

#define MAKE_STRUCT(name, type, first, second, third) \
  static NOINLINE type name (int n) \
  { \
    __result type r = { first }; \
    __defer { if (n == 3) r = (type) { third }; } \
    __defer must_recover (n); \
    panic_if (n == 1 ? n : 0); \
    r = (type) { second }; \
    panic_if (n); \
    return (type) { first }; \
  }
MAKE_STRUCT (f_two, struct two, 1, 2, 3)
MAKE_STRUCT (f_large, struct large, 1, 2, 3)
MAKE_STRUCT (f_union, union either, 1, 2, 3)
MAKE_STRUCT (f_vector, vector, 1, 2, 3)

int
main (void)
{
  for (int n = 1; n <= 3; n++)
    {
      check (f_char (n) == 'a' + n - 1);
      check (f_int (n) == n);
      check (f_wide (n) == (n == 2 ? (__int128) 2 << 70 : n));
      check (f_float (n) == n);
      check (f_long_double (n) == n);
      check (f_complex (n) == (n == 1 ? 1 : n == 2 ? 2 * I : 3 + I));
      check (f_enum (n) == (enum colour) (n - 1));
      check (f_pointer (n) == check_trace + n - 1);
      check (f_two (n).a == n);
      check (f_large (n).c == n);
      check (f_union (n).i == n);
      check (f_vector (n)[0] == n);
    }
  return 0;
}
