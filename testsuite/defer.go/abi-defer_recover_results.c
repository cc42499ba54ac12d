/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function that recovers returns its result variable, in registers as in
   memory; without one it returns zeros.
   Go: test/abi/defer_recover_results.go.  (N3, N4)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

struct small { unsigned char x; unsigned short y; unsigned z; };
struct mixed { double w; long n; };
struct large { int a; const char *b; int none; struct small c; double w;
               int d[2]; };

/* A function that sets its result to VALUE and recovers, and one that only
   recovers.  */
#define FUNCTIONS(name, type, value)                                          \
  static NOINLINE type name (void)                                            \
  {                                                                           \
    __result type r = value;                                                  \
    __defer { __recover (); }                                                 \
    __panic ("stop");                                                         \
  }                                                                           \
  static NOINLINE type name##_zero (void)                                     \
  {                                                                           \
    __defer { __recover (); }                                                 \
    __panic ("stop");                                                         \
  }

FUNCTIONS (of_char, char, 'x')
FUNCTIONS (of_int, int, 10)
FUNCTIONS (of_long_long, long long, -12345678901ll)
FUNCTIONS (of_double, double, 4.5)
FUNCTIONS (of_complex, double _Complex, 2.5)
FUNCTIONS (of_pointer, const char *, "hello")
FUNCTIONS (of_small, struct small, ((struct small) { 1, 2, 3 }))
FUNCTIONS (of_mixed, struct mixed, ((struct mixed) { 1.5, 7 }))
FUNCTIONS (of_large, struct large,
           ((struct large) { 10, "hello", 0, { 1, 2, 3 }, 4, { 111, 222 } }))

/* Leave something in the registers and on the stack.  */
static NOINLINE struct large
garbage (void)
{
  use_stack (10);
  return (struct large) { 9, "9", 9, { 9, 9, 9 }, 9.9, { 9, 9 } };
}

int
main (void)
{
  struct large l = of_large ();
  check (of_char () == 'x');
  check (of_int () == 10);
  check (of_long_long () == -12345678901ll);
  check (of_double () == 4.5);
  check (of_complex () == 2.5);
  check (strcmp (of_pointer (), "hello") == 0);
  check (of_small ().x == 1 && of_small ().y == 2 && of_small ().z == 3);
  check (of_mixed ().w == 1.5 && of_mixed ().n == 7);
  check (l.a == 10 && strcmp (l.b, "hello") == 0 && l.none == 0);
  check (l.c.x == 1 && l.c.y == 2 && l.c.z == 3 && l.w == 4);
  check (l.d[0] == 111 && l.d[1] == 222);

  check (garbage ().a == 9);
  check (of_char_zero () == 0);
  check (of_int_zero () == 0);
  check (of_long_long_zero () == 0);
  check (of_double_zero () == 0);
  check (of_complex_zero () == 0);
  check (!of_pointer_zero ());
  check (of_small_zero ().y == 0 && of_small_zero ().z == 0);
  check (of_mixed_zero ().w == 0 && of_mixed_zero ().n == 0);
  l = garbage ();
  l = of_large_zero ();
  check (!l.a && !l.b && !l.none && !l.c.x && !l.c.y && !l.c.z && !l.w
         && !l.d[0] && !l.d[1]);
  return 0;
}
