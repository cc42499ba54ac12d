/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic has the frames of the place that raised it; after recovery a deferred
   block is called by its function, and by nothing else.
   Go: runtime/callers_test.go.  (R3, R4, R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the faults" } */
/* { dg-options "-Wall -Wextra -g -rdynamic -fno-reorder-blocks-and-partition -fplugin-arg-defer-faults" } */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <execinfo.h>
#include "go.h"

#define LOUD __attribute__ ((__noipa__))

/* The name of the function that ADDRESS, where a call returns to, is in.  */
static const char *
name_at (void *address)
{
  Dl_info info;
  check (dladdr ((char *) address - 1, &info) != 0);
  return info.dli_sname ? info.dli_sname : "?";
}

/* The first of the N ADDRESSES must be in the functions NAMES, in order.  */
static void
must_be (void **addresses, size_t n, const char *const *names)
{
  for (size_t i = 0; names[i]; i++)
    {
      check (i < n);
      if (strcmp (name_at (addresses[i]), names[i]) != 0)
        {
          fprintf (stderr, "frame %d is in %s, not %s\n", (int) i,
                   name_at (addresses[i]), names[i]);
          abort ();
        }
    }
}

#define frames_are(p, ...)                                                    \
  {                                                                           \
    void *addresses[50];                                                      \
    size_t n = (size_t) defer_panic_frames (p, addresses, 50);                \
    must_be (addresses, n, (const char *const[]) { __VA_ARGS__, 0 });         \
  }

#define callers_are(...)                                                      \
  {                                                                           \
    void *addresses[50];                                                      \
    size_t n = (size_t) backtrace (addresses, 50);                            \
    must_be (addresses, n, (const char *const[]) { __VA_ARGS__, 0 });         \
  }

LOUD void f1 (bool pan);
LOUD void f2 (bool pan);
LOUD void f3 (bool pan);
LOUD void callers_panic (void);
LOUD void callers_double_panic (void);
LOUD void callers_after_recovery (void);
LOUD void callers_aborted_panic (void);
LOUD void callers_aborted_panic_2 (void);
LOUD void panics_twice (void);
LOUD void recovers_second (void);
LOUD void callers_null_pointer (void);
LOUD void callers_zero_divide (void);
LOUD void callers_null_function (void);
LOUD void callers_null_function_in_loop (void);
LOUD void frame_pointer (void);

static volatile int zero;
static void (*null) (void);

void f1 (bool pan) { f2 (pan); touch (0); }
void f2 (bool pan) { f3 (pan); touch (0); }
void f3 (bool pan) { if (pan) __panic ("f3"); touch (0); }

void
callers_panic (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p);
      frames_are (p, "f3", "f2", "f1", "callers_panic", "main");
      callers_are ("callers_panic", "main");
    }
  f1 (true);
}

void
callers_double_panic (void)
{
  __defer
    {
      __defer
        {
          const struct defer_panic *p = __recover ();
          check (is_int (p, 2));
          frames_are (p, "callers_double_panic", "main");
          callers_are ("callers_double_panic", "main");
        }
      check (recovers_int (1));
      __panic (2);
    }
  __panic (1);
}

void
callers_after_recovery (void)
{
  __defer { callers_are ("callers_after_recovery", "main"); }
  __defer { check (__recover ()); }
  __panic (1);
}

void
callers_aborted_panic (void)
{
  __defer { check (!__recover ()); }
  __defer { callers_are ("callers_aborted_panic", "main"); }
  __defer { check (recovers_text ("panic2")); }
  __defer { __panic ("panic2"); }
  __panic ("panic1");
}

void
panics_twice (void)
{
  __defer { __panic ("panic2"); }
  __panic ("panic1");
}

void
recovers_second (void)
{
  __defer { check (recovers_text ("panic2")); }
  panics_twice ();
}

void
callers_aborted_panic_2 (void)
{
  __defer { check (!__recover ()); }
  __defer { callers_are ("callers_aborted_panic_2", "main"); }
  recovers_second ();
}

void
callers_null_pointer (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p);
      frames_are (p, "callers_null_pointer", "main");
    }
  check (*(int *) hidden (0) != 3);
}

void
callers_zero_divide (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p);
      frames_are (p, "callers_zero_divide", "main");
    }
  check (5 / zero != 1);
}

void
callers_null_function (void)
{
  int state = 1;
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p);
      check (state == 2);
      frames_are (p, "callers_null_function", "main");
    }
  __defer null ();
  state = 2;
}

void
callers_null_function_in_loop (void)
{
  int state = 1;
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p);
      check (state == 2);
      frames_are (p, "callers_null_function_in_loop", "main");
    }
  for (int i = 0; i < 1; i++)
    __defer null ();
  state = 2;
}

/* The frame is the function's own again.  */
void
frame_pointer (void)
{
  void *frame = __builtin_frame_address (0);
  __defer { check (__builtin_frame_address (0) == frame); }
  __defer { check (__recover ()); use_stack (100); }
  f1 (true);
}

int
main (void)
{
  defer_catch_faults ();
  null = (void (*) (void)) hidden (0);
  f1 (false);
  callers_panic ();
  callers_double_panic ();
  callers_after_recovery ();
  callers_aborted_panic ();
  callers_aborted_panic_2 ();
  callers_null_pointer ();
  callers_zero_divide ();
  callers_null_function ();
  callers_null_function_in_loop ();
  frame_pointer ();
  return 0;
}
