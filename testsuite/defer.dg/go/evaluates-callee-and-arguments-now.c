/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The callee and the arguments of a call are evaluated by the statement, once
   each; structures are copied; closures, and pointers to functions, can be
   called.  (G1)  */
/* { dg-do run } */
/* { dg-no-valgrind "the collector's stacks and the threads' are not given back" } */
#include <semaphore.h>
#include "panic.h"

struct large { long a[40]; };

static sem_t done;
static long got[8];

static void
take (int i, struct large l)
{
  got[i] = l.a[39];
  sem_post (&done);
}

static void
take_int (int i, int n)
{
  got[i] = n;
  sem_post (&done);
}

static int evaluated;

static int
evaluate (int n)
{
  evaluated++;
  return n;
}

int
main (void)
{
  struct large l = { .a[39] = 5 };
  void (*f) (int, int) = take_int;
  int n = 7;
  __closure void c (int i) { got[i] = 9; sem_post (&done); }
  void (*value) (int) __closure = c;
  sem_init (&done, 0, 0);
  __go take (0, l);
  l.a[39] = 6;
  __go f (evaluate (1), n++);
  f = 0;
  check (evaluated == 1 && n == 8);
  __go c (2);
  __go value (3);
  value = 0;
  for (int i = 0; i < 4; i++)
    sem_wait (&done);
  check (got[0] == 5 && got[1] == 7 && got[2] == 9 && got[3] == 9);
  check (!f && !value);
  return 0;
}
