/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Without a result variable a function returns the zero of its type after a
   recovered panic.  (N3)  */
/* { dg-do run } */
#include <complex.h>
#include "panic.h"

enum colour { RED, GREEN };
struct small { int a; };
struct two { long a; double b; };
struct large { char c; long a[20]; };
union either { int i; double d; };
typedef int vector __attribute__ ((__vector_size__ (16)));
typedef void function (void);

/* To be deferred.  */
#define RECOVER(n) \
  { \
    const struct defer_panic *p = __recover (); \
    check (n ? is_int (p, n) : !p); \
  }

#define MAKE(name, type, value) \
  static NOINLINE type name (int n) \
  { \
    type volatile x = value; \
    __defer RECOVER (n); \
    panic_if (n); \
    return x; \
  }

#define MAKE_PLAIN(name, type, ...) \
  static NOINLINE type name (int n) \
  { \
    type x = __VA_ARGS__; \
    __defer RECOVER (n); \
    panic_if (n); \
    return x; \
  }

MAKE (f_bool, _Bool, 1)
MAKE (f_char, char, 'a')
MAKE (f_short, short, 3)
MAKE (f_int, int, 3)
MAKE (f_long, long, 3)
MAKE (f_unsigned, unsigned long long, 3)
MAKE (f_wide, __int128, 3)
MAKE (f_float, float, 3)
MAKE (f_double, double, 3)
MAKE (f_long_double, long double, 3)
MAKE (f_complex, double complex, 3 + 4 * I)
MAKE (f_complex_float, float complex, 3 + 4 * I)
MAKE (f_complex_wide, long double complex, 3 + 4 * I)
MAKE (f_enum, enum colour, GREEN)
MAKE (f_pointer, char *, check_trace)
MAKE (f_function, function *, abort)
MAKE_PLAIN (f_small, struct small, { 3 })
MAKE_PLAIN (f_two, struct two, { 3, 4 })
MAKE_PLAIN (f_large, struct large, { 'a', { 1, 2, 3 } })
MAKE_PLAIN (f_union, union either, { .d = 3 })
MAKE_PLAIN (f_vector, vector, { 1, 2, 3, 4 })

static NOINLINE void
f_void (int n)
{
  __defer must_recover (n);
  panic_if (n);
  say ("no");
}

static void
the_caller_has_something_there (void)
{
  struct large l = { 'b', { 9, 8, 7 } };
  l = f_large (1);
  check (l.c == 0 && l.a[0] == 0 && l.a[1] == 0 && l.a[2] == 0
	 && l.a[19] == 0);
  struct two t = { 5, 6 };
  t = f_two (1);
  check (t.a == 0 && t.b == 0);
}

int
main (void)
{
  /* Twice: what another call has left in registers must not come out.  */
  for (int n = 0; n < 4; n++)
    {
      int k = n % 2;
      check (f_bool (k) == !k);
      check (f_char (k) == (k ? 0 : 'a'));
      check (f_short (k) == (k ? 0 : 3));
      check (f_int (k) == (k ? 0 : 3));
      check (f_long (k) == (k ? 0 : 3));
      check (f_unsigned (k) == (k ? 0 : 3));
      check (f_wide (k) == (k ? 0 : 3));
      check (f_float (k) == (k ? 0 : 3));
      check (f_double (k) == (k ? 0 : 3));
      check (f_long_double (k) == (k ? 0 : 3));
      check (f_complex (k) == (k ? 0 : 3 + 4 * I));
      check (f_complex_float (k) == (k ? 0 : 3 + 4 * I));
      check (f_complex_wide (k) == (k ? 0 : 3 + 4 * I));
      check (f_enum (k) == (k ? RED : GREEN));
      check (f_pointer (k) == (k ? 0 : check_trace));
      check (f_function (k) == (k ? 0 : abort));
      check (f_small (k).a == (k ? 0 : 3));
      check (f_two (k).a == (k ? 0 : 3));
      check (f_two (k).b == (k ? 0 : 4));
      check (f_large (k).c == (k ? 0 : 'a'));
      check (f_large (k).a[2] == (k ? 0 : 3));
      check (f_union (k).d == (k ? 0 : 3));
      vector v = f_vector (k);
      check (v[0] == (k ? 0 : 1) && v[3] == (k ? 0 : 4));
      f_void (1);
    }
  the_caller_has_something_there ();
  expect ("");
  return 0;
}
