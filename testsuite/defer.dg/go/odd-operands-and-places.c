/* SPDX-License-Identifier: GPL-3.0-or-later */
/* `__go' with functions of every kind, in places of every kind.  (G1, H2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

#include <pthread.h>
#include <semaphore.h>
#include <stdbool.h>

typedef void add_fn (int) __closure;

static sem_t done;
static _Atomic int sum;

/* N threads have added to SUM, and that is RESULT.  */
static void
added (int n, int result)
{
  while (n)
    n -= sem_wait (&done) == 0;
  check (sum == result);
  sum = 0;
}

static void
add (int n)
{
  sum += n;
  sem_post (&done);
}

struct large
{
  int a[40];
};

static struct large
returns_in_memory (struct large s, int k)
{
  add (s.a[39] + k);
  s.a[0] = 1;
  return s;
}

static long double
of_all_types (long double x, float f, char c, bool b)
{
  add ((int) x + (int) f + c + b);
  return x;
}

static _Noreturn void
ends (int k)
{
  add (k);
  pthread_exit (NULL);
}

static int
variadic (const char *f, ...)
{
  add (f[0]);
  return 0;
}

/* In an ordinary nested function.  */
static void
outer (int n)
{
  void nested (int k)
  {
    int own = k;
    __go { own++; add (own + n); }
  }
  for (int i = 0; i < 3; i++)
    nested (i);
  added (3, 6 + 3 * n);
}

/* In a closure, and deferred work in the thread.  */
static void
closure (int n)
{
  int c = n;
  __closure void f (int k)
  {
    __go
      {
	c += k;
	add (c);
	__defer { add (100); };
      }
  }
  f (1);
  added (2, n + 101);
}

/* Threads that start threads.  */
static void
recursive (int depth)
{
  if (depth == 0)
    add (0);
  else
    __go { sum += depth; recursive (depth - 1); }
}

int
main (void)
{
  struct large s = { .a = { [39] = 5 } };
  int x = 1, v[3] = { 1, 2, 3 };
  add_fn *f = __lambda (void, (int k), { x += k; add (x); });

  sem_init (&done, 0, 0);
  __go returns_in_memory (s, 2);
  s.a[39] = 100;
  added (1, 7);
  __go of_all_types (1.5L, 2.5f, 3, true);
  added (1, 7);
  __go ends (9);
  added (1, 9);
  __go variadic ("A", 1, 2.0);
  added (1, 'A');
  __go f (10);
  added (1, 11);
  __go __lambda (void, (int k), { x += k; add (x); }) (10);
  added (1, 21);
  outer (10);
  closure (4);
  recursive (10);
  added (1, 55);
  __go { v[1]++; add (v[1]); };
  added (1, 3);
  check (v[1] == 3);
  for (int i = 0; i < 100; i++)
    {
      int k = i;
      if (i % 3)
	__go { add (k); }
      else
	__go add (i);
    }
  added (100, 4950);
  check (({ int q = 4; __go { add (q); } q; }) == 4);
  added (1, 4);
  if (x)
    __go add (1);
  else
    __go add (2);
  switch (x)
    {
    default:
      __go add (3);
    }
  do
    __go add (4);
  while (0);
  added (3, 8);
  __defer { __go { add (x); } added (1, 21); };
  return 0;
}
