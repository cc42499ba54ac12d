/* closure-counter.c -- a counter: two functions, to count up and down, that
   share one variable.  Each is called once, and then the counter is forgotten.

   -DWAY_CLOSURE  closures
   -DWAY_GC       by hand, in memory of libgc's: three objects
   -DWAY_BLOCK    Clang's blocks, copied and released

   SPDX-License-Identifier: GPL-3.0-or-later */

#include "things.h"

#define ALONE __attribute__ ((__noipa__))

#if defined WAY_CLOSURE

typedef int counter_fn (void) __closure;

struct counter
{
  counter_fn *inc, *dec;
};

static ALONE struct counter
counter (void)
{
  int count = 0;
  __closure int increment (void) { return ++count; }
  __closure int decrement (void) { return --count; }
  return (struct counter){ increment, decrement };
}

int
work (int key)
{
  struct counter c = counter ();

  return c.inc () + c.dec () + key;
}

#elif defined WAY_GC

#include <gc.h>

struct closure
{
  int (*code) (struct closure *self);
  int *count;
};

struct counter
{
  struct closure *inc, *dec;
};

static int
increment (struct closure *self)
{
  return ++*self->count;
}

static int
decrement (struct closure *self)
{
  return --*self->count;
}

static ALONE struct counter
counter (void)
{
  int *count = GC_MALLOC (sizeof *count);
  struct counter c = { GC_MALLOC (sizeof *c.inc), GC_MALLOC (sizeof *c.dec) };

  *c.inc = (struct closure){ increment, count };
  *c.dec = (struct closure){ decrement, count };
  return c;
}

int
work (int key)
{
  struct counter c = counter ();

  return c.inc->code (c.inc) + c.dec->code (c.dec) + key;
}

#elif defined WAY_BLOCK

#include <Block.h>

typedef int (^counter_fn) (void);

struct counter
{
  counter_fn inc, dec;
};

static __attribute__ ((__noinline__)) struct counter
counter (void)
{
  __block int count = 0;

  return (struct counter){ Block_copy (^{
                             return ++count;
                           }),
                           Block_copy (^{
                             return --count;
                           }) };
}

int
work (int key)
{
  struct counter c = counter ();
  int sum = c.inc () + c.dec () + key;

  Block_release (c.inc);
  Block_release (c.dec);
  return sum;
}

#endif
