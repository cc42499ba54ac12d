/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A `__defer' in a loop adds up until its function, or the deferred block that
   it is in, ends: a warning, if asked for.  `_Defer', what runs once, and what
   follows setjmp do not.  (D5, loop-defer)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-warn=loop-defer" } */
#include <setjmp.h>
#include <stdio.h>

void use (FILE *);
static jmp_buf place;

void
every_loop (int n)
{
  for (int i = 0; i < n; i++)
    if (i % 2)
      __defer printf ("%d\n", i); /* { dg-warning "deferred in a loop: the work adds up until the function ends \[loop-defer]" } */
  while (n--)
    __defer { puts ("x"); } /* { dg-warning "deferred in a loop: the work adds up until the function ends \[loop-defer]" } */
  do
    __defer puts ("y"); /* { dg-warning "deferred in a loop: the work adds up until the function ends \[loop-defer]" } */
  while (getchar () > 0);
again:
  __defer puts ("z"); /* { dg-warning "deferred in a loop: the work adds up until the function ends \[loop-defer]" } */
  if (getchar () > 0)
    goto again;
}

void
in_a_block (int n)
{
  __defer
    {
      for (int i = 0; i < n; i++)
        __defer puts ("x"); /* { dg-warning "deferred in a loop: the work adds up until the deferred block ends \[loop-defer]" } */
    }
}

void
no_loop (int n)
{
  do
    __defer puts ("a");
  while (0);
  if (n)
    goto on;
  __defer puts ("b");
on:
  __defer
    {
      for (int i = 0; i < n; i++)
        puts ("c");
    }
  if (setjmp (place))
    return;
  __defer puts ("d");
}

void
of_each_round (int n)
{
  for (int i = 0; i < n; i++)
    {
      FILE *f = tmpfile ();
      _Defer if (f) fclose (f);
      use (f);
    }
}

void
a_function_for_each_round (int n)
{
  for (int i = 0; i < n; i++)
    {
      __extension__ void one (void)
      {
        __defer puts ("x");
      }
      one ();
    }
}
