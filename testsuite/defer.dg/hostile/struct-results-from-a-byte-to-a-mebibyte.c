/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Struct results of every size survive deferred work, with and without a
   result variable.  (N4, D8)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

#define SIZE(n) \
  struct s ## n { unsigned char c[n]; }; \
  static NOINLINE struct s ## n \
  plain ## n (int v) \
  { \
    static struct s ## n s; \
    __defer { memset (&s, 0, sizeof s); } \
    memset (&s, v, sizeof s); \
    return s; \
  } \
  static NOINLINE struct s ## n \
  result ## n (int v) \
  { \
    __result struct s ## n r; \
    __defer { r.c[n - 1]++; } \
    for (int i = 0; i < 2; i++) \
      __defer { r.c[0]++; } \
    memset (&r, v, sizeof r); \
    return r; \
  } \
  static NOINLINE void \
  check ## n (void) \
  { \
    static struct s ## n p, r; \
    p = plain ## n (5); \
    r = result ## n (7); \
    for (int i = 0; i < n; i++) \
      { \
	check (p.c[i] == 5); \
	check (r.c[i] == 7 + (i == 0 ? 2 : 0) + (i == n - 1)); \
      } \
  }

SIZE (1) SIZE (2) SIZE (3) SIZE (4) SIZE (5) SIZE (6) SIZE (7) SIZE (8)
SIZE (9) SIZE (12) SIZE (15) SIZE (16) SIZE (17) SIZE (24) SIZE (31)
SIZE (32) SIZE (33) SIZE (64) SIZE (100) SIZE (4096) SIZE (65537)
SIZE (1048576)

int
main (void)
{
  check1 (); check2 (); check3 (); check4 (); check5 (); check6 (); check7 ();
  check8 (); check9 (); check12 (); check15 (); check16 (); check17 ();
  check24 (); check31 (); check32 (); check33 (); check64 (); check100 ();
  check4096 (); check65537 (); check1048576 ();
  return 0;
}
