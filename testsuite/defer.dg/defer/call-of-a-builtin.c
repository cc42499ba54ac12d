/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Builtins can be deferred like any function.  (D1)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wno-unused-value" } */
#include "check.h"

static char buffer[8] = "abcdefg";
static int counter = 40;

static NOINLINE long
f_long (void)
{
  counter += 100;
  return 1;
}

static void
f (void)
{
  char *p = malloc (10);
  __defer free (p);
  __defer memset (buffer, 'x', 2);
  __defer __builtin_memcpy (buffer + 2, "yz", 2);
  __defer __sync_fetch_and_add (&counter, 1);
  __defer __atomic_add_fetch (&counter, 1, __ATOMIC_SEQ_CST);
  __defer __builtin_prefetch (buffer);
  __defer __builtin_expect (f_long (), 1);
  strcpy (p, "leaked?");
}

int
main (void)
{
  f ();
  check (strcmp (buffer, "xxyzefg") == 0);
  check (counter == 142);
  return 0;
}
