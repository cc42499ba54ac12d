/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Division by zero panics for every integer type, and for no floating or
   complex type.  Go: test/zerodivide.go.  (R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "its frames of signals are not the system's" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include <complex.h>
#include <math.h>
#include <stdint.h>
#include "go.h"

/* Functions that divide A by B, both of TYPE, and take the rest.  */
#define FUNCTIONS(name, type, a, b)                                           \
  static volatile type name##_a = a, name##_b = b;                            \
  static void name (void)                                                     \
  {                                                                           \
    type result = name##_a / name##_b;                                        \
    touch (&result);                                                          \
  }
#define INTEGER(name, type)                                                   \
  FUNCTIONS (name##_0_0, type, 0, 0)                                          \
  FUNCTIONS (name##_1_0, type, 1, 0)                                          \
  static void name##_rest (void)                                              \
  {                                                                           \
    type result = name##_1_0_a % name##_1_0_b;                                \
    touch (&result);                                                          \
  }

INTEGER (int_, int)
INTEGER (int8, int8_t)
INTEGER (int16, int16_t)
INTEGER (int32, int32_t)
INTEGER (int64, int64_t)
INTEGER (unsigned_, unsigned)
INTEGER (uint8, uint8_t)
INTEGER (uint16, uint16_t)
INTEGER (uint32, uint32_t)
INTEGER (uint64, uint64_t)
INTEGER (uintptr, uintptr_t)
#ifdef __SIZEOF_INT128__
INTEGER (int128, __int128)
#else
INTEGER (int128, long)
#endif

FUNCTIONS (float_0_0, float, 0, 0)
FUNCTIONS (float_1_0, float, 1, 0)
FUNCTIONS (double_0_0, double, 0, 0)
FUNCTIONS (double_1_0, double, 1, 0)
FUNCTIONS (double_inf_0, double, INFINITY, 0)
FUNCTIONS (double_neg_0, double, -INFINITY, 0)
FUNCTIONS (double_nan_0, double, NAN, 0)
FUNCTIONS (long_double_1_0, long double, 1, 0)
FUNCTIONS (complex_0_0, double complex, 0, 0)
FUNCTIONS (complex_1_0, double complex, 1 + 1 * I, 0)
FUNCTIONS (complex_float_0_0, float complex, 0, 0)
FUNCTIONS (complex_float_1_0, float complex, 1 + 1 * I, 0)

#define THREE(name) name##_0_0, name##_1_0, name##_rest

static void (*const panic[]) (void) = {
  THREE (int_), THREE (int8), THREE (int16), THREE (int32), THREE (int64),
  THREE (unsigned_), THREE (uint8), THREE (uint16), THREE (uint32),
  THREE (uint64), THREE (uintptr), THREE (int128)
};

static void (*const do_not_panic[]) (void) = {
  float_0_0, float_1_0, double_0_0, double_1_0, double_inf_0, double_neg_0,
  double_nan_0, long_double_1_0, complex_0_0, complex_1_0, complex_float_0_0,
  complex_float_1_0
};

/* The message of what F () panics with, else null.  */
static NOINLINE const char *
message_of (void (*f) (void))
{
  __result const char *message = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (p)
        {
          check (p->kind == DEFER_RUNTIME_ERROR);
          message = defer_panic_message (p);
        }
    }
  f ();
}

int
main (void)
{
  const char *first = 0;
  defer_catch_faults ();
  for (size_t i = 0; i < sizeof panic / sizeof *panic; i++)
    {
      const char *message = message_of (panic[i]);
      check (message && strcmp (message, DIVIDE) == 0);
      if (!first)
        first = message;
    }
  check (strcmp (first, DIVIDE) == 0);
  for (size_t i = 0; i < sizeof do_not_panic / sizeof *do_not_panic; i++)
    check (!message_of (do_not_panic[i]));

  volatile double zero = 0;
  check (isnan (0 / zero));
  check (isnan (NAN / zero));
  check (INFINITY / zero == INFINITY);
  check (-INFINITY / zero == -INFINITY);
  return 0;
}
