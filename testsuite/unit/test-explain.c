/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-explain.c -- tests of plugin/escape/explain.c: ways out.  */

#include "flows.h"

/* A way as text: `TO<-DEREFS FROM@PLACE' for each step, where a name stands
   for a location, `-' for memory without one, and `tmp' for one without a name;
   `*TO' where it is stored.  */
struct way
{
  struct program *program;
  char text[1000];
};

static const char *
name_of (const struct program *p, esc_loc location)
{
  if (location == ESC_HEAP)
    return "heap";
  if (location == ESC_NOWHERE)
    return "-";
  for (unsigned i = 0; i < p->n_names; i++)
    if (!p->names[i].function && p->names[i].number == location)
      return p->names[i].text;
  if (location == esc_result (p->graph, esc_function_of (p->graph, location)))
    return "result";
  return "tmp";
}

static void
add_step (void *data, const struct esc_step *step)
{
  struct way *way = data;
  size_t n = strlen (way->text);

  snprintf (way->text + n, sizeof way->text - n, "%s%s%s<-%d %s@%d",
            n ? " " : "", step->stored ? "*" : "",
            name_of (way->program, step->to), step->derefs,
            name_of (way->program, step->from), (int) step->place);
}

/* The way out of the variable TEXT is EXPECTED.  */
static void
expect_way (struct program *p, const char *text, const char *expected)
{
  struct way way = { .program = p };

  esc_explain (p->graph, name (p, text)->number, add_step, &way);
  ck_assert_msg (strcmp (way.text, expected) == 0,
                 "%s: \"%s\", expected \"%s\"", text, way.text, expected);
}

static void
expect_leak_way (struct program *p, const char *text, const char *expected)
{
  struct way way = { .program = p };
  esc_loc l = name (p, text)->number;
  esc_fn fn = esc_function_of (p->graph, l);

  esc_explain_leak (p->graph, fn, l - esc_parameter (p->graph, fn, 0), add_step,
                    &way);
  ck_assert_msg (strcmp (way.text, expected) == 0,
                 "%s: \"%s\", expected \"%s\"", text, way.text, expected);
}

START_TEST (what_stays_has_no_way)
{
  struct program *p = program ("fn f (a); var x, y; x = &y; a = x");

  expect_way (p, "y", "");
  expect_leak_way (p, "a", "");
  end (p);
}
END_TEST

START_TEST (a_way_is_the_shortest)
{
  struct program *p = program (
    "fn f (); var x, a, b, c; a = &x; b = a; c = b; heap = c; result = a");

  expect_way (p, "x", "a<--1 x@3 result<-0 a@7");
  end (p);
}
END_TEST

START_TEST (a_way_goes_through_what_escapes)
{
  struct program *p
    = program ("fn f (); var x, y; y = &x; heap = &y;"
               "fn g (); var a, b; loop { var z; b = &z; z = &a; }");

  expect_way (p, "x", "y<--1 x@3 heap<--1 y@4");
  expect_way (p, "y", "heap<--1 y@4");
  expect_way (p, "a", "z<--1 a@10 b<--1 z@9");
  end (p);
}
END_TEST

START_TEST (two_that_escape_may_hold_each_other)
{
  struct program *p
    = program ("fn f (); var x, y; x = &y; y = &x; var a; a = x; result = a;"
               "result = *a");

  expect_way (p, "x", "y<--1 x@4 x<--1 y@3 a<-0 x@6 result<-0 a@7");
  end (p);
}
END_TEST

START_TEST (a_way_counts_dereferences)
{
  struct program *p
    = program ("fn f (); var x, y, z; y = &x; z = &y; result = *z");

  expect_way (p, "x", "y<--1 x@3 z<--1 y@4 result<-1 z@5");
  expect_way (p, "y", "");
  end (p);
}
END_TEST

START_TEST (a_way_out_of_a_loop_or_a_block)
{
  struct program *p
    = program ("fn f (); var a; loop { var x, b; b = &x; a = b; }"
               "{ var y, c; c = &y; a = c; }");

  expect_way (p, "x", "b<--1 x@5 a<-0 b@6");
  expect_way (p, "y", "c<--1 y@10 a<-0 c@11");
  end (p);
}
END_TEST

START_TEST (a_store_is_one_step)
{
  struct program *p
    = program ("fn f (a); var x, y, q; *a = &x; q = &y; *q = a; *q = &q;"
               "heap = y; **q = &x");

  expect_way (p, "x", "*a<--1 x@3");
  expect_way (p, "q", "heap<--1 q@6");
  expect_leak_way (p, "a", "heap<-0 a@5");
  end (p);
}
END_TEST

START_TEST (a_call_is_one_step)
{
  struct program *p
    = program ("model set (i, j) \"*1=2\"; fn apply (c, v); c (*v);"
               "fn keep (k); heap = k;"
               "fn f (); var x, y, z, w; set (&x, &y); result = x;"
               "w = &z; apply (keep, &w)");

  expect_way (p, "y", "tmp<--1 y@8 x<-0 tmp@8 result<-0 x@9");
  expect_way (p, "z", "w<--1 z@10 tmp<--1 w@11 heap<-1 tmp@11");
  expect_leak_way (p, "v", "tmp<-1 v@3 c<-0 tmp@3");
  end (p);
}
END_TEST

START_TEST (a_way_out_of_what_is_made)
{
  struct program *p
    = program ("fn f (a); var x, r; object n; r = &n; *r = &x; result = r;"
               "*r = a");

  expect_way (p, "x", "n<--1 x@5 r<--1 n@4 result<-0 r@6");
  expect_leak_way (p, "a", "n<-0 a@7 r<--1 n@4 result<-0 r@6");
  end (p);
}
END_TEST

START_TEST (a_way_out_of_a_nested_function)
{
  struct program *p
    = program ("fn f (); extern in in f (a); var x, o; closure c runs in;"
               "heap = &c; c = &x; fn in in f (a); var y, z; o = &y;"
               "result = &z");

  expect_way (p, "x", "c<--1 x@6 heap<--1 c@5");
  expect_way (p, "y", "o<--1 y@9");
  expect_way (p, "z", "result<--1 z@10");
  end (p);
}
END_TEST

START_TEST (an_unknown_function_is_named)
{
  struct program *p = program ("extern u (i); fn f (); var x; u (&x)");

  expect_way (p, "x", "tmp<--1 x@4 heap<-0 tmp@4");
  end (p);
}
END_TEST

START_TEST (ways_of_two_functions_may_be_asked_in_turn)
{
  struct program *p
    = program ("fn f (); var x; heap = &x; fn g (); var y; result = &y");

  for (int i = 0; i < 3; i++)
    {
      expect_way (p, "x", "heap<--1 x@3");
      expect_way (p, "y", "result<--1 y@6");
    }
  end (p);
}
END_TEST

/* Every way that is told begins with the address of what escapes, ends where
   something outlives it, and is connected.  */

struct check
{
  esc_loc at;
  unsigned steps;
};

static void
check_step (void *data, const struct esc_step *step)
{
  struct check *check = data;

  ck_assert_uint_eq (step->from, check->at);
  ck_assert (check->steps > 0 || step->derefs == ESC_ADDRESS);
  check->at = step->to;
  check->steps++;
}

START_TEST (random_ways_are_ways)
{
  srand (1);
  for (int round = 0; round < 3000; round++)
    {
      struct esc_graph *g = esc_new ();
      esc_fn f = esc_function (g, ESC_NO_FN, 2, false, NULL);
      esc_loc first, last;

      esc_defined (g, f);
      first = esc_parameter (g, f, 0);
      for (int i = 0; i < 12; i++)
        last = esc_location (g, esc_outermost (g, f), (unsigned) rand () % 3,
                             ESC_VARIABLE, NULL);
      for (int i = 0; i < 30; i++)
        {
          esc_loc to = first + (unsigned) rand () % (last - first + 1),
                  from = first + (unsigned) rand () % (last - first + 1);
          if (rand () % 10 == 0)
            to = ESC_HEAP;
          if (from == esc_result (g, f))
            continue;
          if (rand () % 5 == 0 && to != ESC_HEAP)
            esc_store (g, to, 1, rand () % 3 - 1, from, ESC_WHY_STORE, 1);
          else
            esc_flow (g, to, rand () % 3 - 1, from, ESC_WHY_ASSIGN, 1);
        }
      esc_solve (g);
      for (esc_loc l = first; l <= last; l++)
        {
          struct check check = { .at = l };
          esc_explain (g, l, check_step, &check);
          ck_assert ((esc_verdict (g, l) == ESC_STAYS) == (check.steps == 0));
        }
      for (unsigned i = 0; i < 2; i++)
        {
          struct check check = { .at = first + i, .steps = 1 };
          esc_explain_leak (g, f, i, check_step, &check);
          ck_assert ((esc_leak (g, f, i).heap < 0) == (check.steps == 1));
        }
      esc_free (g);
    }
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("explain");

  tcase_add_test (t, what_stays_has_no_way);
  tcase_add_test (t, a_way_is_the_shortest);
  tcase_add_test (t, a_way_goes_through_what_escapes);
  tcase_add_test (t, two_that_escape_may_hold_each_other);
  tcase_add_test (t, a_way_counts_dereferences);
  tcase_add_test (t, a_way_out_of_a_loop_or_a_block);
  tcase_add_test (t, a_store_is_one_step);
  tcase_add_test (t, a_call_is_one_step);
  tcase_add_test (t, a_way_out_of_what_is_made);
  tcase_add_test (t, a_way_out_of_a_nested_function);
  tcase_add_test (t, an_unknown_function_is_named);
  tcase_add_test (t, ways_of_two_functions_may_be_asked_in_turn);
  tcase_add_test (t, random_ways_are_ways);
  return run_tests ("explain", t);
}
