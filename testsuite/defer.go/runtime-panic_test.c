/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is printed of values of every type: numbers in decimal, whatever their
   size; text as it is, with further lines indented.  Go: runtime/panic_test.go,
   where the name of the type stands around.  (R7)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <limits.h>
#include <stdint.h>
#include "go.h"
#include "child.h"

typedef bool my_bool;
typedef int my_int;
typedef int8_t my_int8;
typedef int16_t my_int16;
typedef int32_t my_int32;
typedef int64_t my_int64;
typedef unsigned my_uint;
typedef uint8_t my_uint8;
typedef uint16_t my_uint16;
typedef uint32_t my_uint32;
typedef uint64_t my_uint64;
typedef uintptr_t my_uintptr;
typedef float my_float;
typedef double my_double;
typedef const char *my_text;

#define PANICS(name, value) static void name (void) { __panic (value); }

PANICS (of_bool, (my_bool) true)
PANICS (of_int, (my_int) 93)
PANICS (of_int8, (my_int8) 93)
PANICS (of_int16, (my_int16) 93)
PANICS (of_int32, (my_int32) 93)
PANICS (of_int64, (my_int64) 93)
PANICS (of_uint, (my_uint) 93)
PANICS (of_uint8, (my_uint8) 93)
PANICS (of_uint16, (my_uint16) 93)
PANICS (of_uint32, (my_uint32) 93)
PANICS (of_uint64, (my_uint64) 93)
PANICS (of_uintptr, (my_uintptr) 93)
PANICS (of_float, (my_float) -93.7f)
PANICS (of_double, (my_double) -93.70)
PANICS (of_text, (my_text) "Panic\nline two")
PANICS (of_smallest, (my_int64) INT64_MIN)
PANICS (of_largest, (my_uint64) UINT64_MAX)
PANICS (of_pointer, (void *) 0xbeef)

int
main (void)
{
  ends (of_bool, "none", 2, "panic: 1\n");
  ends (of_int, "none", 2, "panic: 93\n");
  ends (of_int8, "none", 2, "panic: 93\n");
  ends (of_int16, "none", 2, "panic: 93\n");
  ends (of_int32, "none", 2, "panic: 93\n");
  ends (of_int64, "none", 2, "panic: 93\n");
  ends (of_uint, "none", 2, "panic: 93\n");
  ends (of_uint8, "none", 2, "panic: 93\n");
  ends (of_uint16, "none", 2, "panic: 93\n");
  ends (of_uint32, "none", 2, "panic: 93\n");
  ends (of_uint64, "none", 2, "panic: 93\n");
  ends (of_uintptr, "none", 2, "panic: 93\n");
  ends (of_float, "none", 2, "panic: -93.7\n");
  ends (of_double, "none", 2, "panic: -93.7\n");
  ends (of_text, "none", 2, "panic: Panic\n\tline two\n");
  ends (of_smallest, "none", 2, "panic: -9223372036854775808\n");
  ends (of_largest, "none", 2, "panic: 18446744073709551615\n");
  ends (of_pointer, "none", 2, "panic: 0xbeef\n");
  return 0;
}
