/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-solve.c -- tests of plugin/escape/solve.c.  */

#include <stdlib.h>

#include "plugin/escape/escape.h"
#include "records.h"

#define MANY 100000

/* A graph with N locations.  */
static struct esc_graph *
graph_of (unsigned n)
{
  struct esc_graph *graph = esc_new ();

  for (unsigned i = 0; i < n; i++)
    ck_assert_uint_eq (esc_location (graph), i);
  return graph;
}

/* Solve GRAPH and check that those of its locations escape that are named in
   LETTERS, 'a' for 0 and so on; it has N.  Free it.  */
static void
expect_escapes (struct esc_graph *graph, unsigned n, const char *letters)
{
  esc_solve (graph);
  for (unsigned i = 0; i < n; i++)
    ck_assert_msg (esc_escapes_p (graph, i)
                     == (strchr (letters, 'a' + (int) i) != NULL),
                   "%c; expected \"%s\"", 'a' + (int) i, letters);
  esc_free (graph);
}

START_TEST (an_empty_graph_is_solved) { expect_escapes (graph_of (0), 0, ""); }
END_TEST

START_TEST (nothing_escapes_of_itself)
{
  struct esc_graph *graph = graph_of (3);

  esc_keeps (graph, 0, 1);
  esc_keeps (graph, 1, 2);
  expect_escapes (graph, 3, "");
}
END_TEST

START_TEST (what_outlives_escapes_alone)
{
  struct esc_graph *graph = graph_of (3);

  esc_outlives (graph, 1);
  esc_outlives (graph, 1);
  expect_escapes (graph, 3, "b");
}
END_TEST

START_TEST (what_is_kept_escapes_with_its_keeper)
{
  struct esc_graph *graph = graph_of (4);

  esc_keeps (graph, 0, 1);
  esc_keeps (graph, 1, 2);
  esc_outlives (graph, 0);
  expect_escapes (graph, 4, "abc");
}
END_TEST

START_TEST (a_keeper_does_not_escape_with_what_it_keeps)
{
  struct esc_graph *graph = graph_of (3);

  esc_keeps (graph, 0, 1);
  esc_keeps (graph, 1, 2);
  esc_outlives (graph, 1);
  expect_escapes (graph, 3, "bc");
}
END_TEST

START_TEST (the_order_of_saying_does_not_matter)
{
  struct esc_graph *graph = graph_of (4);

  esc_outlives (graph, 3);
  esc_keeps (graph, 1, 0);
  esc_keeps (graph, 2, 1);
  esc_keeps (graph, 3, 2);
  expect_escapes (graph, 4, "abcd");
}
END_TEST

START_TEST (circles_end)
{
  struct esc_graph *graph = graph_of (6);

  esc_keeps (graph, 0, 0);
  esc_keeps (graph, 1, 2);
  esc_keeps (graph, 2, 3);
  esc_keeps (graph, 3, 1);
  esc_keeps (graph, 4, 5);
  esc_keeps (graph, 5, 4);
  esc_outlives (graph, 2);
  expect_escapes (graph, 6, "bcd");
}
END_TEST

START_TEST (what_several_keep_escapes_with_any)
{
  struct esc_graph *graph = graph_of (5);

  esc_keeps (graph, 0, 3);
  esc_keeps (graph, 1, 3);
  esc_keeps (graph, 1, 3);
  esc_keeps (graph, 1, 4);
  esc_keeps (graph, 2, 4);
  esc_outlives (graph, 0);
  expect_escapes (graph, 5, "ad");
}
END_TEST

START_TEST (a_location_may_keep_many)
{
  struct esc_graph *graph = graph_of (MANY);

  for (unsigned i = 1; i < MANY; i += 2)
    esc_keeps (graph, 0, i);
  esc_outlives (graph, 0);
  esc_solve (graph);
  for (unsigned i = 1; i < MANY; i++)
    ck_assert (esc_escapes_p (graph, i) == (i % 2 == 1));
  esc_free (graph);
}
END_TEST

START_TEST (a_chain_may_be_long)
{
  struct esc_graph *graph = graph_of (MANY);

  for (unsigned i = MANY - 1; i > 0; i--)
    esc_keeps (graph, i - 1, i);
  esc_outlives (graph, MANY / 2);
  esc_solve (graph);
  for (unsigned i = 0; i < MANY; i++)
    ck_assert (esc_escapes_p (graph, i) == (i >= MANY / 2));
  esc_free (graph);
}
END_TEST

/* Let what escapes by the EDGES, N_EDGES pairs of keeper and kept, be in
   ESCAPES, which has what outlives.  The slow way: until nothing changes.  */
static void
solve_slowly (bool *escapes, const unsigned (*edges)[2], unsigned n_edges)
{
  bool changed = true;

  while (changed)
    {
      changed = false;
      for (unsigned e = 0; e < n_edges; e++)
        if (escapes[edges[e][0]] && !escapes[edges[e][1]])
          changed = escapes[edges[e][1]] = true;
    }
}

START_TEST (random_graphs_are_solved_as_the_slow_way_does)
{
  enum
  {
    N = 40,
    EDGES = 50
  };

  srand (1);
  for (int round = 0; round < 2000; round++)
    {
      struct esc_graph *graph = graph_of (N);
      unsigned edges[EDGES][2];
      bool escapes[N] = { false };

      for (unsigned e = 0; e < EDGES; e++)
        {
          edges[e][0] = (unsigned) rand () % N;
          edges[e][1] = (unsigned) rand () % N;
          esc_keeps (graph, edges[e][0], edges[e][1]);
        }
      for (int i = 0; i < 3; i++)
        {
          unsigned location = (unsigned) rand () % N;
          escapes[location] = true;
          esc_outlives (graph, location);
        }
      solve_slowly (escapes, edges, EDGES);
      esc_solve (graph);
      for (unsigned i = 0; i < N; i++)
        ck_assert (esc_escapes_p (graph, i) == escapes[i]);
      esc_free (graph);
    }
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("solve");
  tcase_add_test (t, an_empty_graph_is_solved);
  tcase_add_test (t, nothing_escapes_of_itself);
  tcase_add_test (t, what_outlives_escapes_alone);
  tcase_add_test (t, what_is_kept_escapes_with_its_keeper);
  tcase_add_test (t, a_keeper_does_not_escape_with_what_it_keeps);
  tcase_add_test (t, the_order_of_saying_does_not_matter);
  tcase_add_test (t, circles_end);
  tcase_add_test (t, what_several_keep_escapes_with_any);
  tcase_add_test (t, a_location_may_keep_many);
  tcase_add_test (t, a_chain_may_be_long);
  tcase_add_test (t, random_graphs_are_solved_as_the_slow_way_does);
  return run_tests ("solve", t);
}
