/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading through a null pointer panics, whatever is read: scalars, members,
   elements, whole structs, also far beyond the null page.
   Go: test/nilptr2.go; addresses alone are not taken amiss in C.  (R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the faults" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

struct small { int i; double j; const char *k; int x[10]; char *l; };
struct big { int i; double j; const char *k; char x[1 << 15]; char *l; };

static int *int_p, (*array_p)[10], (*large_p)[1 << 20];
static char **text_p;
static struct small *small_p;
static struct big *big_p;
static volatile int i;

/* A function NAME that reads EXPRESSION.  */
#define READS(name, expression)                                               \
  static NOINLINE void name (void)                                            \
  {                                                                           \
    __typeof__ (expression) value = expression;                               \
    touch (&value);                                                           \
    say (#name);                                                              \
  }

READS (scalar, *int_p)
READS (text, (*text_p)[0])
READS (text_at, (*text_p)[i])
READS (element, (*array_p)[0])
READS (element_at, (*array_p)[i])
READS (large_element, (*large_p)[0])
READS (large_element_at, (*large_p)[i])
READS (all_small, *small_p)
READS (small_i, small_p->i)
READS (small_j, small_p->j)
READS (small_k, small_p->k)
READS (small_x, small_p->x[0])
READS (small_x_at, small_p->x[i])
READS (small_x_9, small_p->x[9])
READS (small_l, small_p->l)
READS (all_big, *big_p)
READS (big_i, big_p->i)
READS (big_j, big_p->j)
READS (big_k, big_p->k)
READS (big_x, big_p->x[0])
READS (big_x_at, big_p->x[i])
READS (big_x_far, big_p->x[30000])
READS (big_l, big_p->l)

static void (*const functions[]) (void) = {
  scalar, text, text_at, element, element_at, large_element, large_element_at,
  all_small, small_i, small_j, small_k, small_x, small_x_at, small_x_9,
  small_l, all_big, big_i, big_j, big_k, big_x, big_x_at, big_x_far, big_l
};

int
main (void)
{
  defer_catch_faults ();
  int_p = hidden (0);
  text_p = hidden (0);
  array_p = hidden (0);
  large_p = hidden (0);
  small_p = hidden (0);
  big_p = hidden (0);
  for (size_t n = 0; n < sizeof functions / sizeof *functions; n++)
    must_panic_with (functions[n], NULL_POINTER);
  expect ("");
  return 0;
}
