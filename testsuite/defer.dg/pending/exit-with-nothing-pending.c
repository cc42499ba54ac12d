/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where nothing is pending, or may not be, there is no warning; nor in the child
   of fork, which leaves the work to its parent.  (D7, exit-defer)  */
/* { dg-do compile } */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int
before (int n)
{
  if (n)
    exit (1);
  __defer puts ("x");
  return 0;
}

int
its_block_has_ended (int n)
{
  if (n > 1)
    {
      _Defer puts ("x");
      n--;
    }
  if (n)
    exit (1);
  return 0;
}

int
perhaps (int n)
{
  if (n)
    __defer puts ("x");
  exit (1);
}

int
skipped (int n)
{
  if (n)
    goto out;
  __defer puts ("x");
  return 0;
out:
  exit (1);
}

int
another_case (int n)
{
  switch (n)
    {
    case 1:
      {
        __defer puts ("x");
        return 1;
      }
    default:
      exit (1);
    }
}

int
child (void)
{
  __defer puts ("x");
  if (fork () == 0)
    {
      execl ("x", "x", NULL);
      _exit (127);
    }
  return 0;
}

void *
thread (void *unused)
{
  __defer puts ("x");
  pthread_exit (unused);
}

int
in_another_function (void)
{
  __defer { puts ("x"); }
  __go { exit (1); }
  return 0;
}
