/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Results of every scalar type work, qualified and under other names.
   (N1, N4)  */
/* { dg-do run } */
#include "check.h"

typedef int number;
enum colour { RED, GREEN, BLUE };

#define MAKE(name, type, first, change, last) \
  static NOINLINE type name (void) \
  { \
    __result type r = first; \
    __defer { change; } \
    return r; \
  } \
  static void check_ ## name (void) { check (name () == (last)); }

MAKE (f_bool, _Bool, 0, r = !r, 1)
MAKE (f_char, char, 'a', r++, 'b')
MAKE (f_short, unsigned short, 65535, r++, 0)
MAKE (f_long_long, long long, 1, r <<= 40, 1ll << 40)
MAKE (f_wide, __int128, 1, r <<= 100, (__int128) 1 << 100)
MAKE (f_float, float, 1, r /= 2, 0.5f)
MAKE (f_long_double, long double, 1, r /= 4, 0.25L)
MAKE (f_enum, enum colour, GREEN, r = BLUE, BLUE)
MAKE (f_pointer, char *, check_trace, r++, check_trace + 1)

static NOINLINE int
other_name (void)
{
  __result number r = 1;
  __defer { r++; }
  return 4;
}

static NOINLINE number
and_back (void)
{
  __result int r = 1;
  __defer { r++; }
  return 4;
}

static NOINLINE __typeof__ (unsigned)
specifiers_anywhere (void)
{
  unsigned __result r = 1;
  __defer { r++; }
  return 5;
}

static NOINLINE int
changes_unseen (void)
{
  __result volatile int r = 1;
  __defer { r++; }
  return 6;
}

int
main (void)
{
  check_f_bool ();
  check_f_char ();
  check_f_short ();
  check_f_long_long ();
  check_f_wide ();
  check_f_float ();
  check_f_long_double ();
  check_f_enum ();
  check_f_pointer ();
  check (other_name () == 5);
  check (and_back () == 5);
  check (specifiers_anywhere () == 6);
  check (changes_unseen () == 7);
  return 0;
}
