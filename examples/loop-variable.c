/* loop-variable.c -- the loop-variable trap, and its cure.

   The variable of `for (int i = 0; ...)' is one for the whole loop, in C as it
   is: all closures that name it see the value that it had at the end.  A
   variable of the loop's body is new in each round, so a copy there cures it.
   The plugin warns of the trap, and is told here that it is meant.
   Options: -fplugin-arg-defer-no-warn=loop-capture
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

typedef int value_fn (void) __closure;

static void
print (const char *what, value_fn **f)
{
  printf ("%s:", what);
  for (int i = 0; i < 3; i++)
    printf (" %d", f[i]());
  putchar ('\n');
}

int
main (void)
{
  value_fn *f[3];

  for (int i = 0; i < 3; i++)
    f[i] = __lambda (int, (void), { return i; });       /* the trap */
  print ("one i for all", f);

  for (int i = 0; i < 3; i++)
    {
      int mine = i;                                     /* the cure */
      f[i] = __lambda (int, (void), { return mine; });
    }
  print ("one each", f);

  for (int i = 0; i < 3; i++)
    {
      int sum = i;                /* each round's own, and it may change */
      f[i] = __lambda (int, (void), { return sum += 10; });
    }
  print ("each its own", f);
  print ("again", f);
  return 0;
}
