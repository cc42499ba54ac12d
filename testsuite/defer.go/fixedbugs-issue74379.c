/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic in a function that is inlined, on the way to a result that is not
   used then: a number, an amount of memory, a struct of zeros or not.
   Go: test/fixedbugs/issue74379.go, issue74379b.go, issue74379c.go.  (R1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

struct s { int a, b; };

static inline bool
flag (const char *error)
{
  if (error)
    __panic (error);
  return false;
}

static inline int
number (const char *error)
{
  if (error)
    __panic (error);
  return 10;
}

static inline struct s
zeros (const char *error)
{
  if (error)
    __panic (error);
  return (struct s) { 0, 0 };
}

static inline struct s
others (const char *error)
{
  if (error)
    __panic (error);
  return (struct s) { 1, 2 };
}

static void
f (void)
{
  if (flag ("test error"))
    say ("not here");
  say ("nor here");
}

static void
fb (void)
{
  char array[number ("test error")];
  touch (array);
  say ("not here");
}

static void
f1 (void)
{
  struct s s = zeros ("test error");
  say_int (s.a);
}

static void
f2 (void)
{
  struct s s = others ("test error");
  say_int (s.a);
}

int
main (void)
{
  must_panic_with (f, "test error");
  must_panic_with (fb, "test error");
  must_panic_with (f1, "test error");
  must_panic_with (f2, "test error");
  expect ("");
  return 0;
}
