/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic has the kind and value of what it was raised with.  (R1, R7)  */
/* { dg-do run } */
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include "panic.h"

enum small { SMALL = 3 };
enum negative { NEGATIVE = -3 };

static struct { int bits : 5; } field = { -3 };
static const volatile int qualified = 12;
static char array[] = "array";
static char *volatile pointer = array;

/* Raise VALUE; the panic is of KIND, and CONDITION holds for its value V.  */
#define RAISES(value_, kind_, condition) \
  do \
    { \
      void f (void) \
      { \
	__defer \
	  { \
	    const struct defer_panic *p = __recover (); \
	    check (p && p->kind == kind_); \
	    __typeof__ (p->value) v = p->value; \
	    check (condition); \
	    say ("r"); \
	  } \
	__panic (value_); \
      } \
      f (); \
      expect ("r"); \
    } \
  while (0)

int
main (void)
{
  RAISES (5, DEFER_INT, v.i == 5);
  RAISES (-5, DEFER_INT, v.i == -5);
  RAISES (0, DEFER_INT, v.i == 0);
  RAISES ((signed char) -1, DEFER_INT, v.i == -1);
  RAISES ((short) -2, DEFER_INT, v.i == -2);
  RAISES (LONG_MIN, DEFER_INT, v.i == LONG_MIN);
  RAISES (LLONG_MAX, DEFER_INT, v.i == LLONG_MAX);
  RAISES (LLONG_MIN, DEFER_INT, v.i == LLONG_MIN);
  RAISES ((int64_t) 1 << 40, DEFER_INT, v.i == 1ll << 40);
  RAISES (field.bits, DEFER_INT, v.i == -3);
  RAISES (NEGATIVE, DEFER_INT, v.i == -3);
  RAISES ((enum negative) NEGATIVE, DEFER_INT, v.i == -3);
  RAISES (qualified, DEFER_INT, v.i == 12);
  RAISES (SMALL, DEFER_INT, v.i == 3);
  RAISES (5u, DEFER_UINT, v.u == 5);
  RAISES (ULLONG_MAX, DEFER_UINT, v.u == ULLONG_MAX);
  RAISES (ULONG_MAX, DEFER_UINT, v.u == ULONG_MAX);
  RAISES (sizeof field, DEFER_UINT, v.u == sizeof field);
  RAISES (1.5, DEFER_DOUBLE, v.d == 1.5);
  RAISES (1.5f, DEFER_DOUBLE, v.d == 1.5);
  RAISES (1.5L, DEFER_DOUBLE, v.d == 1.5);
  RAISES ("text", DEFER_STRING, strcmp (v.s, "text") == 0);
  RAISES (array, DEFER_STRING, strcmp (v.s, "array") == 0);
  RAISES (pointer + 1, DEFER_STRING, strcmp (v.s, "rray") == 0);
  RAISES ((const char *) array, DEFER_STRING, strcmp (v.s, "array") == 0);
  RAISES ((void *) &field, DEFER_POINTER, v.p == &field);
  RAISES ((const void *) &field, DEFER_POINTER, v.p == (void *) &field);
  RAISES ((int *) array, DEFER_POINTER, v.p == (void *) array);
  RAISES (&field, DEFER_POINTER, v.p == &field);
  RAISES ((void *) 0, DEFER_POINTER, v.p == 0);
  return 0;
}
