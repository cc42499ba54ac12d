/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __panicf makes its text as printf does, of any length; the panic is of kind
   DEFER_STRING.  (R1, R6)  */
/* { dg-do run } */
#include <errno.h>
#include "panic.h"

static void
one (int which)
{
  char n[1000];
  memset (n, 'n', sizeof n);
  n[sizeof n - 1] = 0;
  switch (which)
    {
    case 0:
      __panicf ("plain");
    case 1:
      __panicf ("%d %s %c %5.2f|%-4ld|%%", 1, "two", '3', 4.0, 5l);
    case 2:
      __panicf ("%s%s", n, n);
    case 3:
      __panicf ("%*d", 1500, 7);
    case 4:
      errno = ENOENT;
      __panicf ("%m");
    default:
      __panicf ("%s", "");
    }
}

static void
f (int which, const char *begin, size_t length)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p && p->kind == DEFER_STRING);
      const char *text = defer_panic_message (p);
      check (strcmp (text, p->value.s) == 0);
      check (strncmp (text, begin, strlen (begin)) == 0);
      check (strlen (text) == length);
    }
  one (which);
}

int
main (void)
{
  f (0, "plain", 5);
  f (1, "1 two 3  4.00|5   |%", 20);
  f (2, "nnn", 1998);
  f (3, "   ", 1500);
  f (4, "No such file", strlen ("No such file or directory"));
  f (5, "", 0);
  return 0;
}
