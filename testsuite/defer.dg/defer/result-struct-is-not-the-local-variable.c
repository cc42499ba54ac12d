/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A struct result has the value that the local variable had at the return:
   deferred work may change the variable, and read it back.  (D8)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

/* Aligned as GCC aligns a local variable anyway: it does not take one that is
   aligned better for the result.  */
struct small { _Alignas (16) int a[4]; };
struct large { _Alignas (16) int a[100]; };
struct plain { int a[100]; };

/* Nor does it take one whose address is needed, as a more regular loop would.
   For the change to be done at all, it is read back.  */
#define DEFINE(name, type, n)                                                 \
  static NOINLINE struct type                                                 \
  name (const struct type *from, int key, int *sum)                           \
  {                                                                           \
    struct type r = *from;                                                    \
    __defer                                                                   \
      {                                                                       \
	for (int i = key; i < n; i = 2 * i + key)                             \
	  r.a[i] += 1000;                                                     \
	for (int i = n - 1; i >= key; i /= 2)                                 \
	  *sum += r.a[i];                                                     \
      }                                                                       \
    r.a[key] += key;                                                          \
    return r;                                                                 \
  }

DEFINE (small, small, 4)
DEFINE (large, large, 100)
DEFINE (plain, plain, 100)

static struct small small_target;
static struct large large_target;
static struct plain plain_target;

static struct small small_source = { { 10, 11, 12, 13 } };
static struct large large_source;
static struct plain plain_source;

static void
check_small (const struct small *s)
{
  check (s->a[0] == 10 && s->a[1] == 12 && s->a[2] == 12 && s->a[3] == 13);
}

static void
check_hundred (const int *a)
{
  for (int i = 0; i < 100; i++)
    check (a[i] == i + (i == 1));
}

static NOINLINE void
to_globals (int key)
{
  int sum = 0;
  small_target = small (&small_source, key, &sum);
  check_small (&small_target);
  check (sum == 2000 + 12 + 13);
  sum = 0;
  large_target = large (&large_source, key, &sum);
  check_hundred (large_target.a);
  check (sum == 2 * 1000 + 99 + 49 + 24 + 12 + 6 + 3 + 2);
  plain_target = plain (&plain_source, key, &sum);
  check_hundred (plain_target.a);
}

static NOINLINE void
to_locals (int key)
{
  int sum = 0;
  struct small s = small (&small_source, key, &sum);
  struct large l = large (&large_source, key, &sum);
  struct plain p = plain (&plain_source, key, &sum);
  check_small (&s);
  check_hundred (l.a);
  check_hundred (p.a);
}

static NOINLINE void
to_memory (struct large *p, int key)
{
  int sum = 0;
  *p = large (&large_source, key, &sum);
}

int
main (void)
{
  for (int i = 0; i < 100; i++)
    large_source.a[i] = plain_source.a[i] = i;
  to_globals (1);
  to_locals (1);
  memset (&large_target, 0, sizeof large_target);
  to_memory (&large_target, 1);
  check_hundred (large_target.a);
  return 0;
}
