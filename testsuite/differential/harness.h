/* harness.h -- what all generated programs in C call.  Its twin is harness.go.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

typedef unsigned word;
typedef struct { word w; word row[2]; } pair;

/* Some functions of a program are called by no other.  */
#define FUNCTION static __attribute__ ((unused))

/* Calls and rounds of loops between refuels.  */
#ifndef FUEL
#define FUEL 25
#endif
#define LINES_MAX 60	/* What is printed of it; the sum is of all.  */

static word g[3];
static unsigned fuel, lines, sum;

FUNCTION void
refuel (void)
{
  fuel = FUEL;
}

FUNCTION bool
go_on (void)
{
  if (fuel == 0)
    return false;
  fuel--;
  return true;
}

FUNCTION void
trace (word id, word value)
{
  sum = sum * 31 + id;
  sum = sum * 31 + value;
  if (lines++ < LINES_MAX)
    printf ("%u %u\n", id, value);
}

FUNCTION word
note (word value)
{
  trace (0, value);
  return value + 1;
}

FUNCTION void
bump (word *place, word value)
{
  trace (1, *place);
  *place = *place * 3 + value;
}

FUNCTION void
mixed (unsigned char byte, double real, pair p)
{
  trace (byte, (word) (unsigned long long) real);
  trace (p.w, p.row[0] - p.row[1]);
}

struct program
{
  unsigned seed;
  void (*run) (void);
};
