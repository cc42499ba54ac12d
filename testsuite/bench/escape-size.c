/* SPDX-License-Identifier: GPL-3.0-or-later */

/* escape-size.c -- how long plugin/escape/ takes for programs of a shape that
   could make it slow, for N and 2 N of each: twice as many must not take more
   than about twice as long.

       gcc -O2 -I. -o build/escape-size testsuite/bench/escape-size.c \
         plugin/escape/*.c && build/escape-size [N]

   Memory is what malloc has got at most in the larger one.  */

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "plugin/escape/escape.h"

static struct esc_graph *g;

static esc_fn
function (unsigned params)
{
  esc_fn fn = esc_function (g, ESC_NO_FN, params, false, NULL);

  esc_defined (g, fn);
  return fn;
}

static esc_loc
variable (esc_fn fn, unsigned depth)
{
  return esc_location (g, esc_outermost (g, fn), depth, ESC_VARIABLE, NULL);
}

static void
flow (esc_loc to, int derefs, esc_loc from)
{
  esc_flow (g, to, derefs, from, ESC_WHY_ASSIGN, 0);
}

static void
call (esc_fn caller, esc_fn callee, esc_loc a, esc_loc b, esc_loc result)
{
  esc_loc args[] = { a, b };

  esc_call (g, caller, callee, ESC_NOWHERE, args, 2, result, 0);
}

static unsigned
any (unsigned n)
{
  static uint64_t seed = 1;

  seed = seed * 6364136223846793005u + 1442695040888963407u;
  return (unsigned) (seed >> 33) % n;
}

/* A function that stores, loads, and calls the one before it, or if ROUND any
   of the ROUND that are made together.  */
static void
small_functions (unsigned n, unsigned round)
{
  esc_fn first = function (2);

  for (unsigned i = 1; i < n; i++)
    function (2);
  for (unsigned i = 0; i < n; i++)
    {
      esc_fn fn = first + i;
      esc_loc x = variable (fn, 0), y = variable (fn, 0), p = variable (fn, 0);
      flow (p, ESC_ADDRESS, x);
      flow (y, 1, esc_parameter (g, fn, 0));
      esc_store (g, p, 1, 0, esc_parameter (g, fn, 1), ESC_WHY_STORE, 0);
      if (round)
        for (int k = 0; k < 2; k++)
          call (fn,
                first + i / round * round
                  + any (round) % (n - i / round * round),
                p, esc_parameter (g, fn, (unsigned) k), y);
      else if (i)
        call (fn, fn - 1, p, esc_parameter (g, fn, 0), y);
      flow (esc_result (g, fn), (int) any (2), i % 2 ? p : y);
    }
}

static void
functions (unsigned n)
{
  small_functions (n, 0);
}

static void
recursive_functions (unsigned n)
{
  small_functions (n, 0);
  call (0, n - 1, 1, 2, ESC_NOWHERE);
}

static void
recursive_thousands (unsigned n)
{
  small_functions (n, 1000);
}

static void
recursive_all (unsigned n)
{
  small_functions (n, n);
}

/* One function with N statements of all kinds.  */
static void
statements (unsigned n)
{
  esc_fn fn = function (3),
         unknown = esc_function (g, ESC_NO_FN, 2, false, NULL);
  esc_loc first = variable (fn, 0), fns[2];
  unsigned variables = n / 4 + 2;

  fns[0] = function (2);
  flow (esc_result (g, fns[0]), 0, esc_parameter (g, fns[0], 1));
  for (unsigned i = 1; i < variables; i++)
    variable (fn, i % 7 == 0);
  for (unsigned i = 0; i < n; i++)
    {
      esc_loc a = first + any (variables), b = first + any (variables);
      if (a >= first + variables - 4)
        a = esc_parameter (g, fn, i % 3);
      switch (any (16))
        {
        case 0:
        case 1:
        case 2:
        case 3:
          flow (a, ESC_ADDRESS, b);
          break;
        case 4:
          flow (a, 1, b);
          break;
        case 5:
          esc_store (g, a, 1, 0, b, ESC_WHY_STORE, 0);
          break;
        case 6:
          call (fn, fns[0], a, b, first + any (variables));
          break;
        case 7:
          if (any (16) == 0)
            call (fn, unknown, a, b, first + any (variables));
          break;
        default:
          flow (a, 0, b);
        }
    }
  flow (esc_result (g, fn), 0, first);
}

/* A chain of N assignments, told from its end.  */
static void
chain (unsigned n)
{
  esc_fn fn = function (1);
  esc_loc first = variable (fn, 0);

  for (unsigned i = 1; i < n; i++)
    variable (fn, 0);
  for (unsigned i = n - 1; i > 0; i--)
    flow (first + i, 0, first + i - 1);
  flow (first, ESC_ADDRESS, variable (fn, 0));
  flow (first, 0, esc_parameter (g, fn, 0));
  flow (esc_result (g, fn), 0, first + n - 1);
}

/* Each takes the address of the one before.  */
static void
addresses (unsigned n)
{
  esc_fn fn = function (1);
  esc_loc first = variable (fn, 0);

  for (unsigned i = 1; i < n; i++)
    flow (variable (fn, 0), ESC_ADDRESS, first + i - 1);
  flow (variable (fn, 0), 15, first + n - 1);
  flow (esc_result (g, fn), 15, first + n - 1);
}

/* N locals that flow to one and back, with their addresses.  */
static void
hub (unsigned n)
{
  esc_fn fn = function (1);
  esc_loc center = variable (fn, 0);

  for (unsigned i = 0; i < n; i++)
    {
      esc_loc l = variable (fn, i % 2);
      flow (center, 0, l);
      flow (l, 0, center);
      flow (center, ESC_ADDRESS, l);
      esc_store (g, center, 1, 0, l, ESC_WHY_STORE, 0);
    }
  flow (esc_result (g, fn), 2, center);
}

/* A hundred loops in each other, and as many blocks.  */
static void
loops (unsigned n)
{
  esc_fn fn = function (1);
  esc_scope scope = esc_outermost (g, fn);
  esc_loc first = variable (fn, 0);

  for (unsigned i = 1; i < n; i++)
    {
      esc_loc l;
      if (i % (n / 100) == 0)
        scope = esc_block (g, scope);
      l = esc_location (g, scope, i / (n / 100), ESC_VARIABLE, NULL);
      flow (first + any (i), any (4) ? 0 : ESC_ADDRESS, l);
    }
}

/* A function for each of N labels: goto makes as many loops.  */
static void
labels (unsigned n)
{
  esc_fn fn = function (1);
  esc_loc first = variable (fn, 0);

  for (unsigned i = 1; i < n; i++)
    flow (variable (fn, i), any (4) ? 0 : ESC_ADDRESS, first + any (i));
}

/* N / 10 closures in one function, which name its variables.  */
static void
closures (unsigned n)
{
  esc_fn fn = function (1);
  esc_loc first = variable (fn, 0);

  for (unsigned i = 1; i < 100; i++)
    variable (fn, 0);
  for (unsigned i = 0; i < n / 10; i++)
    {
      esc_fn c = esc_function (g, fn, 1, false, NULL);
      esc_loc object
        = esc_location (g, esc_outermost (g, fn), 0, ESC_CLOSURE, NULL),
        l = variable (c, 0), args[] = { first + any (100) };
      esc_defined (g, c);
      esc_closure_runs (g, object, c);
      flow (object, ESC_ADDRESS, first + any (100));
      flow (l, 0, first + any (100));
      flow (first + any (100), 0, esc_parameter (g, c, 0));
      flow (esc_result (g, c), 0, l);
      flow (first + any (100), ESC_ADDRESS, object);
      esc_call (g, fn, c, ESC_NOWHERE, args, 1, first + any (100), 0);
    }
}

/* Seconds to tell and solve MAKE (N).  */
static double
seconds (void (*make) (unsigned), unsigned n, double *memory)
{
  struct timespec start, end;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &start);
  g = esc_new ();
  make (n);
  esc_solve (g);
  *memory = (double) (mallinfo2 ().uordblks + mallinfo2 ().hblkhd) / 1e6;
  esc_free (g);
  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &end);
  return (double) (end.tv_sec - start.tv_sec)
         + (double) (end.tv_nsec - start.tv_nsec) / 1e9;
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    void (*make) (unsigned);
  } shapes[] = { { "functions", functions },
                 { "recursive, one ring", recursive_functions },
                 { "recursive, by thousands", recursive_thousands },
                 { "recursive, all", recursive_all },
                 { "statements", statements },
                 { "chain", chain },
                 { "addresses", addresses },
                 { "hub", hub },
                 { "loops", loops },
                 { "labels", labels },
                 { "closures", closures } };
  unsigned n = argc > 1 ? (unsigned) atoi (argv[1]) : 50000;

  printf ("%-24s %10s %10s %6s %8s\n", "shape", "N", "seconds", "ratio", "MB");
  for (unsigned i = 0; i < sizeof shapes / sizeof *shapes; i++)
    {
      double memory, once = seconds (shapes[i].make, n, &memory),
                     twice = seconds (shapes[i].make, 2 * n, &memory);
      printf ("%-24s %10u %10.3f %6.1f %8.0f\n", shapes[i].name, 2 * n, twice,
              twice / once, memory);
      fflush (stdout);
    }
  return 0;
}
