/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The smallest functions: the panic is raised by the function itself, by its only
   call, by its last, in an argument, in a condition, in an initialiser.
   (R1, R3, R14)  */
/* { dg-do run } */
#include "panic.h"

static NOINLINE int
value (int n)
{
  panic_if (n);
  return 4;
}

static int
itself (void)
{
  __defer { (void) __recover (); }
  __panic (1);
}

static void
only_call (int n)
{
  __defer { (void) __recover (); }
  panic_if (n);
}

static int
last_call (int n)
{
  __defer { (void) __recover (); }
  return value (n);
}

static int
argument (int n)
{
  __defer { (void) __recover (); }
  return abs (value (n));
}

static int
condition (int n)
{
  __defer { (void) __recover (); }
  if (value (n))
    return 5;
  return 6;
}

static int
initialiser (int n)
{
  __defer { (void) __recover (); }
  int a[2] = { 3, value (n) };
  return a[0];
}

static int
loop_head (int n)
{
  __defer { (void) __recover (); }
  for (int i = value (0); i < value (n); i++)
    return 7;
  return 8;
}

static int
switch_head (int n)
{
  __defer { (void) __recover (); }
  switch (value (n))
    {
    case 4:
      return 9;
    default:
      return 10;
    }
}

static int
short_circuit (int n)
{
  __defer { (void) __recover (); }
  return n && value (n) && value (0);
}

static int
comma_and_conditional (int n)
{
  __defer { (void) __recover (); }
  return n ? (value (0), value (n)) : value (n);
}

int
main (void)
{
  check (itself () == 0);
  only_call (1);
  for (int n = 0; n < 2; n++)
    {
      check (last_call (n) == (n ? 0 : 4));
      check (argument (n) == (n ? 0 : 4));
      check (condition (n) == (n ? 0 : 5));
      check (initialiser (n) == (n ? 0 : 3));
      check (loop_head (n) == (n ? 0 : 8));
      check (switch_head (n) == (n ? 0 : 9));
      check (short_circuit (n) == 0);
      check (comma_and_conditional (n) == (n ? 0 : 4));
    }
  return 0;
}
