/* closure-stays.c -- something with a context is made, passed to a function
   that calls it, and not kept.

   -DWAY_CLOSURE  a closure; it does not escape
   -DWAY_STRUCT   a struct built by hand, with its function
   -DWAY_NESTED   GCC's nested function, through its address: a trampoline
   -DWAY_BLOCK    Clang's block; it stays on the stack, too

   SPDX-License-Identifier: GPL-3.0-or-later */

#include "things.h"

#define ALONE __attribute__ ((__noinline__))

#if defined WAY_CLOSURE

typedef int add_fn (int) __closure;

static ALONE int
apply (add_fn *f, int n)
{
  return f (n) + 1;
}

int
work (int key)
{
  int sum = key;
  __closure int add (int n) { return sum += n; }
  return apply (add, 2) + sum;
}

#elif defined WAY_STRUCT

struct add
{
  int (*code) (struct add *self, int n);
  int *sum;
};

static int
add (struct add *self, int n)
{
  return *self->sum += n;
}

static ALONE int
apply (struct add *f, int n)
{
  return f->code (f, n) + 1;
}

int
work (int key)
{
  int sum = key;
  struct add f = { add, &sum };
  return apply (&f, 2) + sum;
}

#elif defined WAY_NESTED

static ALONE int
apply (int (*f) (int), int n)
{
  __asm__ volatile("" : "+r"(f));
  return f (n) + 1;
}

int
work (int key)
{
  int sum = key;
  int add (int n) { return sum += n; }
  return apply (add, 2) + sum;
}

#elif defined WAY_BLOCK

static ALONE int
apply (int (^f) (int), int n)
{
  return f (n) + 1;
}

int
work (int key)
{
  __block int sum = key;
  return apply (
           ^(int n) {
             return sum += n;
           },
           2)
         + sum;
}

#endif
