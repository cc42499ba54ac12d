/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-solve.c -- tests of what plugin/escape/ finds: solve.c, with graph.c,
   points.c and walk.c.  The programs are in the language of flows.h.  */

#include "flows.h"

/* --- Addresses and values */

START_TEST (an_empty_graph_is_solved)
{
  struct esc_graph *graph = esc_new ();

  esc_solve (graph);
  esc_free (graph);
  graph = esc_new ();
  esc_free (graph);
}
END_TEST

START_TEST (nothing_escapes_of_itself)
{
  struct program *p
    = program ("fn f (); var x, y, z; x = &y; y = &z; z = x; z = heap");

  expect (p, "x", "stays");
  expect (p, "y", "stays");
  expect (p, "z", "stays");
  end (p);
}
END_TEST

START_TEST (what_is_returned_or_kept_escapes)
{
  struct program *p = program (
    "fn f (); var x, y, z; z = &x; result = z; heap = &y; result = heap");

  expect (p, "x", "escapes");
  expect (p, "y", "escapes");
  expect (p, "z", "stays");
  end (p);
}
END_TEST

START_TEST (a_value_is_no_address)
{
  struct program *p
    = program ("fn f (); var x, y; y = &x; heap = *y; result = x");

  expect (p, "x", "stays");
  end (p);
}
END_TEST

START_TEST (what_is_in_something_that_escapes_escapes)
{
  struct program *p = program ("fn f (); var x, y, z; x = &y; y = &z;"
                               "heap = &x");

  expect (p, "x", "escapes");
  expect (p, "y", "escapes");
  expect (p, "z", "escapes");
  end (p);
}
END_TEST

START_TEST (what_is_loaded_is_followed)
{
  struct program *p = program ("fn f (); var x, y, z, u; x = &y; y = &z;"
                               "u = *x; heap = u");

  expect (p, "x", "stays");
  expect (p, "y", "stays");
  expect (p, "z", "escapes");
  end (p);
}
END_TEST

START_TEST (circles_end)
{
  struct program *p = program ("fn f (p); var x, y; x = &x; y = *y; p = **p;"
                               "x = y; y = x; *x = &x");

  expect (p, "x", "stays");
  expect (p, "y", "stays");
  end (p);
}
END_TEST

START_TEST (many_dereferences_are_as_one_more_than_can_be_counted)
{
  struct program *p
    = program ("fn f (p); heap = ******************************p");

  expect_leak (p, "p", ESC_MAX_DEREFS, -1);
  end (p);
}
END_TEST

/* --- Loops and blocks */

START_TEST (what_is_kept_outside_its_loop_escapes)
{
  struct program *p
    = program ("fn f (); var a; loop { var x; a = &x; loop { var y; a = &y;"
               "var i; i = &i; } }");

  expect (p, "x", "escapes");
  expect (p, "y", "escapes");
  expect (p, "i", "stays");
  expect (p, "a", "stays");
  end (p);
}
END_TEST

START_TEST (what_is_kept_in_its_loop_stays)
{
  struct program *p = program (
    "fn f (); var a; loop { var b, x; b = &x; loop { var y; y = &a; } }");

  expect (p, "x", "stays");
  expect (p, "a", "stays");
  end (p);
}
END_TEST

START_TEST (what_is_kept_outside_its_block_outlives_it)
{
  struct program *p
    = program ("fn f (); var a; { var x; a = &x; { var y; a = &y; y = &x; } }"
               "loop { var b; { var z; b = &z; } }");

  expect (p, "x", "outlives its block");
  expect (p, "y", "outlives its block");
  expect (p, "z", "outlives its block");
  expect (p, "a", "stays");
  end (p);
}
END_TEST

START_TEST (a_loop_counts_where_it_is_no_block)
{
  struct esc_graph *g = esc_new ();
  esc_fn f = esc_function (g, ESC_NO_FN, 0, false, NULL);
  esc_scope s = esc_outermost (g, f);
  esc_loc a = esc_location (g, s, 0, ESC_VARIABLE, NULL),
          x = esc_location (g, s, 1, ESC_VARIABLE, NULL);

  esc_defined (g, f);
  esc_flow (g, a, ESC_ADDRESS, x, ESC_WHY_ASSIGN, 0);
  esc_solve (g);
  ck_assert_int_eq (esc_verdict (g, x), ESC_ESCAPES);
  esc_free (g);
}
END_TEST

START_TEST (memory_of_alloca_lasts_as_long_as_its_function)
{
  struct program *p = program ("fn f (); var a; loop { alloca x; a = &x; }"
                               "alloca y; heap = &y");

  expect (p, "x", "stays");
  expect (p, "y", "escapes");
  end (p);
}
END_TEST

START_TEST (what_memory_of_alloca_holds_is_held_longer_than_a_loop)
{
  struct program *p
    = program ("fn f (); var a; loop { alloca x; var y; x = &y; }");

  expect (p, "y", "escapes");
  end (p);
}
END_TEST

START_TEST (what_is_in_allocated_memory_stays_with_it)
{
  struct program *p
    = program ("fn f (); var a, b, x, y; loop { object n, m; var z; a = &n;"
               "*a = &x; b = &m; *b = &z; var c; object o; c = &o; var w;"
               "*c = &w; }"
               "fn g (); var k, u, v; object q, r; k = &q; *k = &u; heap = k;"
               "var l; l = &r; *l = &v");

  expect (p, "x", "stays");
  expect (p, "z", "escapes");
  expect (p, "w", "stays");
  expect (p, "u", "escapes");
  expect (p, "v", "stays");
  end (p);
}
END_TEST

/* --- Parameters */

START_TEST (parameters_leak_with_levels)
{
  struct program *p
    = program ("fn f (a, b, c, d, e); heap = a; heap = *b; result = c;"
               "result = *d; e = a");

  expect_leak (p, "a", 0, -1);
  expect_leak (p, "b", 1, -1);
  expect_leak (p, "c", -1, 0);
  expect_leak (p, "d", -1, 1);
  expect_leak (p, "e", -1, -1);
  expect_summary (p, "f", "result=*4 result=3 heap=*2 heap=1");
  end (p);
}
END_TEST

START_TEST (a_result_is_not_told_behind_the_heap)
{
  struct program *p = program ("fn f (a, b); heap = a; result = *a;"
                               "heap = *b; result = b");

  expect_leak (p, "a", 0, -1);
  expect_leak (p, "b", 1, 0);
  end (p);
}
END_TEST

START_TEST (a_parameter_may_escape_itself)
{
  struct program *p = program ("fn f (a); heap = &a");

  expect (p, "a", "escapes");
  expect_leak (p, "a", 0, -1);
  end (p);
}
END_TEST

/* --- Stores */

START_TEST (a_store_goes_where_the_pointer_points)
{
  struct program *p
    = program ("fn f (); var x, y, z, q; q = &x; *q = &y; **q = &z;"
               "fn g (); var u, v, w, r; r = &u; *r = &v; heap = u; w = &w");

  expect (p, "x", "stays");
  expect (p, "y", "stays");
  expect (p, "z", "stays");
  expect (p, "u", "stays");
  expect (p, "v", "escapes");
  end (p);
}
END_TEST

START_TEST (a_store_through_what_is_not_known_goes_to_the_heap)
{
  struct program *p
    = program ("extern u (); fn f (p); var a, b, c, d, q, r; q = heap;"
               "*q = &a; **p = &b; r = u (); *r = &c; heap = &d; *d = &d;"
               "var e, s; s = d; *s = &e");

  expect (p, "a", "escapes");
  expect (p, "b", "escapes");
  expect (p, "c", "escapes");
  expect (p, "e", "escapes");
  end (p);
}
END_TEST

START_TEST (a_store_through_a_parameter_is_for_the_caller)
{
  struct program *p = program ("fn set (a, b); *a = b;"
                               "fn g (); var x, y; set (&x, &y);"
                               "fn h (); var u, v; set (&u, &v); heap = u;"
                               "fn i (c); var w; set (c, &w)");

  expect_summary (p, "set", "*1=2");
  expect_leak (p, "b", 0, -1);
  expect_leak (p, "a", -1, -1);
  expect (p, "y", "stays");
  expect (p, "u", "stays");
  expect (p, "v", "escapes");
  expect (p, "w", "escapes");
  end (p);
}
END_TEST

START_TEST (parameters_may_be_the_same)
{
  struct program *p
    = program ("fn f (a, b, c, d); *a = b; **c = d; result = *c;"
               "fn g (); var o, x, y, r; r = f (&o, &x, &o, &y); heap = x;"
               "fn h (); var o2, x2, y2; heap = f (&o2, &x2, &o2, &y2)");

  expect (p, "x", "stays");
  expect (p, "y", "escapes");
  expect (p, "x2", "escapes");
  end (p);
}
END_TEST

START_TEST (what_callers_see_may_be_changed_by_another_name)
{
  struct program *p
    = program ("fn f (a, b, c); object n; var t; t = &n; *a = t; **b = c;"
               "result = *t;"
               "fn g (); var o, y; heap = f (&o, &o, &y)");

  expect (p, "y", "escapes");
  end (p);
}
END_TEST

START_TEST (what_was_exposed_may_hold_what_was_stored_by_another_name)
{
  struct program *p
    = program ("fn f (a, b, c); object n; var t; t = &n; *a = t; **b = c;"
               "heap = *t; fn g (); var o, y; f (&o, &o, &y);"
               "fn h (a2, b2, c2); object n2; var t2, u; t2 = &n2; *a2 = t2;"
               "**b2 = c2; u = *t2; u (heap);"
               "fn i (); extern in in i (k); var q, x; closure c3 runs in;"
               "h (&q, &q, &c3); var zz; in (&zz);"
               "fn in in i (k); *k = &x");

  expect (p, "y", "escapes");
  expect (p, "x", "escapes");
  end (p);
}
END_TEST

START_TEST (what_was_exposed_may_hold_anything)
{
  struct program *p
    = program ("fn f (); var d, s, e; heap = &d; s = d; *s = &e;"
               "fn g (a); var d2, s2, e2; *a = &d2; s2 = d2; *s2 = &e2");

  expect (p, "e", "escapes");
  expect (p, "e2", "escapes");
  end (p);
}
END_TEST

START_TEST (what_memory_holds_may_be_stored_in_its_like)
{
  struct program *p = program (
    "fn f (p); var a, b, c; a = *p; b = *p; c = *b; *a = c; *a = p;"
    "fn g (); var s, u, v, w, z, q; s = &u; s = &v; v = &w; f (&s); q = u;"
    "*q = &z; heap = w");

  expect (p, "z", "escapes");
  end (p);
}
END_TEST

START_TEST (lists_are_turned_round)
{
  struct program *p = program (
    "fn turn (l); var i, last, next; i = l; i = next; next = *i; *i = last;"
    "last = i; result = last;"
    "fn f (); var a, b, c, d, e, r; a = &b; b = &c; c = &d; d = &e;"
    "r = turn (&a); heap = d;"
    "fn g (); var a1, b1, c1, d1, e1, s; a1 = &b1; b1 = &c1; c1 = &d1;"
    "d1 = &e1; s = turn (&a1);"
    "fn h (); var a2, b2, c2, d2, e2, q, z; a2 = &b2; b2 = &c2; c2 = &d2;"
    "d2 = &e2; turn (&a2); q = e2; *q = &z; result = d2");

  expect (p, "a", "escapes");
  expect (p, "b", "escapes");
  expect (p, "a1", "stays");
  expect (p, "z", "escapes");
  end (p);
}
END_TEST

START_TEST (the_end_of_a_long_list_is_found)
{
  struct program *p = program (
    "fn last (l); var i; i = l; i = *i; result = i;"
    "fn f (); var a, b, c, d, e, g, r, z; a = &b; b = &c; c = &d; d = &e;"
    "e = &g; r = last (&a); *r = &z; result = g");

  expect (p, "z", "escapes");
  expect (p, "g", "stays");
  end (p);
}
END_TEST

START_TEST (who_points_to_too_much_points_anywhere)
{
  struct esc_graph *g = esc_new ();
  esc_fn f = esc_function (g, ESC_NO_FN, 0, false, NULL);
  esc_scope s = esc_outermost (g, f);
  esc_loc a = esc_location (g, s, 0, ESC_VARIABLE, NULL), first = a + 1,
          x = first + 100;

  esc_defined (g, f);
  for (unsigned i = 0; i < 102; i++)
    esc_location (g, s, 0, ESC_VARIABLE, NULL);
  for (unsigned i = 0; i < 100; i++)
    esc_flow (g, a, ESC_ADDRESS, first + i, ESC_WHY_ASSIGN, 0);
  esc_store (g, a, 1, ESC_ADDRESS, x, ESC_WHY_STORE, 0);
  esc_flow (g, x + 1, 0, first + 99, ESC_WHY_ASSIGN, 0);
  esc_solve (g);
  ck_assert_int_eq (esc_verdict (g, x), ESC_ESCAPES);
  ck_assert_int_eq (esc_verdict (g, first), ESC_STAYS);
  esc_free (g);
}
END_TEST

/* --- Calls */

START_TEST (unknown_functions_keep_what_they_get)
{
  struct program *p
    = program ("extern u (i, j); fn f (a); var x, y, z, r; x = &y;"
               "r = u (&x, a); *r = &z");

  expect (p, "x", "escapes");
  expect (p, "y", "escapes");
  expect (p, "z", "escapes");
  expect_leak (p, "a", 0, -1);
  end (p);
}
END_TEST

START_TEST (who_promises_not_to_keep_something_is_trusted)
{
  struct program *p
    = program ("extern u (i, j); noescape u 0; fn f (a); var x, y, z; x = &y;"
               "u (&x, &z); u (a, heap);"
               "var v; *x = &v;"
               "fn own (k); noescape own 0; heap = k; fn g (); var w;"
               "own (&w)");

  expect (p, "x", "stays");
  expect (p, "y", "stays");
  expect (p, "z", "escapes");
  expect (p, "v", "escapes");
  expect (p, "w", "stays");
  expect_leak (p, "a", -1, -1);
  expect_leak (p, "k", 0, -1);
  end (p);
}
END_TEST

START_TEST (models_say_what_a_function_does)
{
  struct program *p
    = program ("model id (i) \"result=1\"; model put (j, k) \"*1=2\";"
               "model keep (l) \"heap=*1\"; model all (...) \"heap=rest\";"
               "model make () \"result=new\"; model none (m) \"\";"
               "fn f (); var a, b, c, d, e, r; r = id (&a); put (&b, &c);"
               "heap = b; keep (&d); d = &e; var g, h, s; all (heap, &g);"
               "none (&h); s = make (); var t; *s = &t; var u, v;"
               "v = none (&u); *v = &u");

  expect (p, "a", "stays");
  expect (p, "b", "stays");
  expect (p, "c", "escapes");
  expect (p, "d", "stays");
  expect (p, "e", "escapes");
  expect (p, "g", "escapes");
  expect (p, "h", "stays");
  expect (p, "t", "stays");
  expect (p, "u", "escapes");
  end (p);
}
END_TEST

START_TEST (constructors_keep_what_they_get_in_what_they_make)
{
  struct program *p
    = program ("fn make (a); object n; var r; r = &n; *r = a; result = r;"
               "fn f (); var x, s; s = make (&x); heap = **s;"
               "fn g (); var y, t; t = make (&y); heap = *t");

  expect_leak (p, "a", 0, -1);
  expect (p, "x", "stays");
  expect (p, "y", "escapes");
  end (p);
}
END_TEST

START_TEST (arguments_may_be_missing_or_too_many)
{
  struct program *p
    = program ("fn f (a, b); heap = b; fn v (c, ...); heap = rest;"
               "fn g (); var x, y, z, w; f (&x); f (&x, heap, &y);"
               "v (&z, heap, &w); v ()");

  expect (p, "x", "stays");
  expect (p, "y", "stays");
  expect (p, "z", "stays");
  expect (p, "w", "escapes");
  expect_summary (p, "v", "heap=rest");
  end (p);
}
END_TEST

START_TEST (arguments_without_pointers_are_left_out)
{
  struct esc_graph *g = esc_new ();
  esc_fn f = esc_function (g, ESC_NO_FN, 2, false, NULL);
  esc_loc args[] = { ESC_NOWHERE, ESC_HEAP };

  esc_defined (g, f);
  esc_call (g, f, f, ESC_NOWHERE, args, 2, ESC_HEAP, 0);
  esc_call (g, f, ESC_NO_FN, ESC_NOWHERE, args, 2, ESC_NOWHERE, 0);
  esc_flow (g, esc_result (g, f), 0, esc_parameter (g, f, 0), ESC_WHY_RETURN,
            0);
  esc_solve (g);
  ck_assert_int_eq (esc_leak (g, f, 1).heap, -1);
  ck_assert_int_eq (esc_leak (g, f, 0).heap, -1);
  ck_assert_int_eq (esc_leak (g, f, 0).result, 0);
  esc_free (g);
}
END_TEST

/* --- Functions that call each other */

START_TEST (functions_may_call_themselves)
{
  struct program *p = program ("fn f (a, b); f (b, a); heap = a;"
                               "fn g (c); g (*c); result = c;"
                               "fn h (d); var x; h (&x); result = *d");

  expect_leak (p, "a", 0, -1);
  expect_leak (p, "b", 0, -1);
  expect_leak (p, "c", -1, 0);
  expect_leak (p, "d", -1, 1);
  expect (p, "x", "stays");
  end (p);
}
END_TEST

START_TEST (functions_may_call_each_other)
{
  struct program *p
    = program ("extern odd (o); fn even (e); var x; x = e; result = odd (*x);"
               "fn odd (o); var y; result = o; y = even (&o); *o = y;"
               "fn use (); var z; heap = even (&z)");

  expect_leak (p, "e", 1, -1);
  expect (p, "z", "stays");
  end (p);
}
END_TEST

START_TEST (each_round_may_reach_deeper_until_it_is_enough)
{
  struct program *p
    = program ("extern b (q); fn a (p); result = b (*p); heap = ***p;"
               "fn b (q); result = a (q); result = q;"
               "fn c (r); *r = **r; c (*r); **r = r");

  expect_leak (p, "p", 3, 1);
  expect_leak (p, "q", 3, 0);
  end (p);
}
END_TEST

START_TEST (a_long_ring_of_functions_is_solved)
{
  enum
  {
    N = 3000
  };
  struct esc_graph *g = esc_new ();

  for (unsigned i = 0; i < N; i++)
    {
      esc_function (g, ESC_NO_FN, 1, false, NULL);
      esc_defined (g, i);
    }
  for (unsigned i = 0; i < N; i++)
    {
      esc_loc arg = esc_parameter (g, i, 0);
      esc_call (g, i, (i + 1) % N, ESC_NOWHERE, &arg, 1, ESC_NOWHERE, 0);
    }
  esc_flow (g, ESC_HEAP, 1, esc_parameter (g, N / 2, 0), ESC_WHY_ASSIGN, 0);
  esc_solve (g);
  for (unsigned i = 0; i < N; i++)
    ck_assert_int_eq (esc_leak (g, i, 0).heap, 1);
  esc_free (g);
}
END_TEST

/* --- Nested functions and closures */

START_TEST (closures_take_with_them_what_they_capture)
{
  struct program *p = program (
    "fn f (); extern in in f (); var x, y; closure c runs in; c = &x;"
    "closure d runs in; d = &y; heap = &c; var e; e = &d;"
    "fn in in f (); x = y");

  expect (p, "x", "escapes");
  expect (p, "c", "escapes");
  expect (p, "y", "stays");
  expect (p, "d", "stays");
  end (p);
}
END_TEST

START_TEST (what_a_nested_function_gives_to_the_outer_escapes)
{
  struct program *p = program ("fn f (); extern in in f (a); var x, o; in (&x);"
                               "fn in in f (a); var y; o = &y; o = a");

  expect (p, "y", "escapes");
  expect (p, "x", "stays");
  expect_leak (p, "a", 0, -1);
  end (p);
}
END_TEST

START_TEST (a_nested_function_may_return_what_is_outer)
{
  struct program *p
    = program ("fn f (); extern in in f (a); var x, y, z; in (&y);"
               "fn in in f (a); var w; result = &x; result = a; z = &w;"
               "fn g (); extern to in g (b); var u, s; closure c runs to;"
               "heap = &c; s = to (heap); var vv, ww; vv = u; *vv = &ww;"
               "fn to in g (b); result = &u");

  expect (p, "x", "stays");
  expect (p, "y", "stays");
  expect (p, "w", "escapes");
  expect_leak (p, "a", -1, 0);
  expect (p, "u", "escapes");
  expect (p, "ww", "escapes");
  end (p);
}
END_TEST

START_TEST (a_closure_that_others_call_gets_anything)
{
  struct program *p
    = program ("fn f (); extern in in f (a); var x, y; closure c runs in;"
               "heap = &c; fn in in f (a); *a = &x; y = a;"
               "fn g (); extern out in g (b); var u; closure d runs out;"
               "var e; e = &d; fn out in g (b); var t; t = b; *t = &u");

  expect (p, "x", "escapes");
  expect (p, "u", "escapes");
  end (p);
}
END_TEST

START_TEST (a_closure_passed_to_a_function_that_calls_it_stays)
{
  struct program *p
    = program ("fn apply (c, v); c (v);"
               "fn f (); extern in in f (a); var x, y, z; closure d runs in;"
               "d = &x; apply (&d, &y);"
               "fn in in f (a); x = a; *a = &z");

  expect_summary (p, "apply", "call 1(2)");
  expect (p, "d", "stays");
  expect (p, "x", "stays");
  expect (p, "y", "stays");
  expect (p, "z", "stays");
  expect_leak (p, "v", 0, -1);
  end (p);
}
END_TEST

START_TEST (a_nested_function_may_be_called_while_it_runs)
{
  struct program *p
    = program ("fn f (); extern in in f (a); var x; in (&x);"
               "fn in in f (a); var y; in (&y); *a = &y;"
               "fn g (); extern to in g (b); var no; to (no);"
               "fn to in g (b); var u, v; u = &v; to (u); *b = &u;"
               "fn h (); extern by in h (c, d); var w; by (w, w);"
               "fn by in h (c, d); extern low in by (e); var i, j;"
               "closure k runs low; d (&i); by (c, &k);"
               "fn low in by (e); j = e");

  expect (p, "y", "escapes");
  expect (p, "x", "stays");
  expect (p, "u", "escapes");
  expect (p, "i", "escapes");
  end (p);
}
END_TEST

/* --- Calls through pointers */

START_TEST (a_known_pointer_is_a_known_function)
{
  struct program *p
    = program ("fn a (i); fn b (j); heap = *j;"
               "fn f (); var p, x, y, q, u; p = a; p (&x); q = a; q = b;"
               "u = &y; q (&u); p = &x; p (&x)");

  expect (p, "x", "stays");
  expect (p, "u", "stays");
  expect (p, "y", "escapes");
  end (p);
}
END_TEST

START_TEST (an_unknown_pointer_is_an_unknown_function)
{
  struct program *p
    = program ("fn a (i); fn f (c); var p, x, y, z, q; p = a; p = heap;"
               "p (&x); c (&y); object o; q = &o; q (&z)");

  expect (p, "x", "escapes");
  expect (p, "y", "escapes");
  expect (p, "z", "escapes");
  end (p);
}
END_TEST

START_TEST (a_function_in_a_structure_is_found)
{
  struct program *p
    = program ("fn a (i); fn run (o, v); var m; m = *o; m (v);"
               "fn f (); var ops, x; ops = a; run (&ops, &x);"
               "fn g (); var o2, y; o2 = a; o2 = heap; run (&o2, &y)");

  expect_summary (p, "run", "call *1(2)");
  expect (p, "x", "stays");
  expect (p, "y", "escapes");
  end (p);
}
END_TEST

START_TEST (a_static_variable_whose_uses_are_known_is_followed)
{
  struct program *p
    = program ("fn a (i); fn b (j);"
               "fn f (k); static s, t, u; s = a; s = b; temporary h; h = b;"
               "t = h; t = s; u = a; u = k;"
               "fn g (); var x, y, z; s (&x); t (&y); u (&z)");

  expect (p, "x", "stays");
  expect (p, "y", "stays");
  expect (p, "z", "escapes");
  end (p);
}
END_TEST

START_TEST (what_goes_into_a_static_variable_escapes)
{
  struct program *p = program ("fn f (a); static s; var x; s = &x; s = *a;"
                               "fn g (); var y, z; s (&y)");

  expect (p, "x", "escapes");
  expect (p, "y", "escapes");
  expect_leak (p, "a", 1, -1);
  end (p);
}
END_TEST

START_TEST (a_static_variable_with_an_address_is_unknown_unless_constant)
{
  struct program *p
    = program ("fn a (i); fn f (); static s; constant t; s = a; t = a;"
               "heap = &s; heap = &t;"
               "fn g (); var x, y; s (&x); t (&y);"
               "var q, m, z; q = &t; m = *q; m (&z)");

  expect (p, "x", "escapes");
  expect (p, "y", "stays");
  expect (p, "z", "stays");
  end (p);
}
END_TEST

START_TEST (a_function_that_is_named_is_solved_before)
{
  struct program *p
    = program ("fn f (); extern a (i); constant t, u; u = &t; var x, y; x = &y;"
               "var m; m = **u; t = a; m (&x); var n; n = *u; n (&x);"
               "fn a (i); heap = *i");

  expect (p, "x", "stays");
  expect (p, "y", "escapes");
  end (p);
}
END_TEST

START_TEST (functions_that_get_each_other_end)
{
  struct program *p
    = program ("fn a (f, x); f (f, x); fn b (g, y); g (a, y); g (b, g);"
               "fn c (); var z; a (a, &z); a (b, &z); b (a, &z); b (b, &z)");

  expect (p, "z", "escapes");
  end (p);
}
END_TEST

START_TEST (a_thread_keeps_what_it_gets)
{
  struct program *p
    = program ("model start (i, j) \"thread 1(2)\"; fn t (k); fn f (); var x;"
               "start (t, &x)");

  expect (p, "x", "escapes");
  end (p);
}
END_TEST

/* --- Mistakes of the teller do no harm */

START_TEST (a_flow_between_two_functions_goes_by_the_heap)
{
  struct program *p = program ("fn f (); var x; fn g (); var y; y = &x; *y = x;"
                               "heap (y); y = x (x); *x = &y");

  expect (p, "x", "escapes");
  expect (p, "y", "escapes");
  end (p);
}
END_TEST

START_TEST (a_nested_function_that_is_not_defined_is_unknown)
{
  struct program *p = program ("fn f (); extern in in f (a); var x; in (&x)");

  expect (p, "x", "escapes");
  end (p);
}
END_TEST

/* --- Size */

START_TEST (chains_may_be_long)
{
  enum
  {
    N = 100000
  };
  struct esc_graph *g = esc_new ();
  esc_fn f = esc_function (g, ESC_NO_FN, 1, false, NULL);
  esc_scope s = esc_outermost (g, f);
  esc_loc first = esc_location (g, s, 0, ESC_VARIABLE, NULL);

  esc_defined (g, f);
  for (unsigned i = 1; i < N; i++)
    esc_location (g, s, i % 2, ESC_VARIABLE, NULL);
  for (unsigned i = 1; i < N; i++)
    esc_flow (g, first + i, i % 3 ? 0 : ESC_ADDRESS, first + i - 1,
              ESC_WHY_ASSIGN, 0);
  esc_flow (g, first, 0, esc_parameter (g, f, 0), ESC_WHY_ASSIGN, 0);
  esc_flow (g, esc_result (g, f), 0, first + N / 2, ESC_WHY_RETURN, 0);
  esc_solve (g);
  ck_assert_int_eq (esc_leak (g, f, 0).heap, 0);
  ck_assert_int_eq (esc_verdict (g, first + 2), ESC_ESCAPES);
  ck_assert_int_eq (esc_verdict (g, first + 1), ESC_STAYS);
  ck_assert_int_eq (esc_verdict (g, first + N - 3), ESC_STAYS);
  esc_free (g);
}
END_TEST

/* --- The slow way */

enum
{
  LOCATIONS = 14, /* 0 the heap, 1 the result, 2 and 3 parameters */
  FLOWS = 22
};

struct slow
{
  int to, derefs, from;
};

/* What is found by walks from each location alone, one after the other until
   nothing changes.  */
static void
solve_slowly (const struct slow *flows, const unsigned *depth, bool *escapes,
              struct esc_leak *leaks)
{
  bool changed = true;

  while (changed)
    {
      changed = false;
      for (int root = 0; root < LOCATIONS; root++)
        {
          int d[LOCATIONS];
          bool more = true;
          for (int i = 0; i < LOCATIONS; i++)
            d[i] = i == root ? 0 : 100;
          while (more)
            {
              more = false;
              for (int i = 0; i < FLOWS; i++)
                {
                  int base = d[flows[i].to], far;
                  far = (base < 0 ? 0 : base) + flows[i].derefs;
                  if (base < 100 && far < d[flows[i].from])
                    d[flows[i].from] = far, more = true;
                }
            }
          for (int i = 2; i < LOCATIONS; i++)
            {
              int level = d[i] < 0 ? 0 : d[i];
              if (d[i] < 0 && !escapes[i]
                  && (root < 2 || escapes[root] || depth[root] < depth[i]))
                escapes[i] = changed = true;
              if (i >= 4 || d[i] >= 100)
                continue;
              if (root == 1 && (leaks[i].result < 0 || level < leaks[i].result))
                leaks[i].result = level, changed = true;
              if ((root == 0 || escapes[root])
                  && (leaks[i].heap < 0 || level < leaks[i].heap))
                leaks[i].heap = level, changed = true;
            }
        }
    }
}

START_TEST (random_graphs_are_solved_as_the_slow_way_does)
{
  srand (1);
  for (int round = 0; round < 20000; round++)
    {
      struct esc_graph *g = esc_new ();
      esc_fn f = esc_function (g, ESC_NO_FN, 2, false, NULL);
      esc_loc loc[LOCATIONS]
        = { ESC_HEAP, esc_result (g, f), esc_parameter (g, f, 0),
            esc_parameter (g, f, 1) };
      unsigned depth[LOCATIONS] = { 0 };
      struct slow flows[FLOWS];
      bool escapes[LOCATIONS] = { true };
      struct esc_leak leaks[4];

      esc_defined (g, f);
      for (int i = 4; i < LOCATIONS; i++)
        {
          depth[i] = (unsigned) rand () % 3;
          loc[i] = esc_location (g, esc_outermost (g, f), depth[i],
                                 ESC_VARIABLE, NULL);
        }
      for (int i = 0; i < FLOWS; i++)
        {
          int from = 2 + rand () % (LOCATIONS - 2);
          flows[i]
            = (struct slow){ rand () % LOCATIONS, rand () % 4 - 1, from };
          if (flows[i].to < 4 && rand () % 3)
            flows[i].to = from;
          esc_flow (g, loc[flows[i].to], flows[i].derefs, loc[from],
                    ESC_WHY_ASSIGN, 0);
        }
      for (int i = 0; i < 4; i++)
        leaks[i] = (struct esc_leak){ -1, -1 };
      solve_slowly (flows, depth, escapes, leaks);
      esc_solve (g);
      for (int i = 2; i < LOCATIONS; i++)
        ck_assert_msg (escapes[i] == (esc_verdict (g, loc[i]) == ESC_ESCAPES),
                       "round %d, location %d", round, i);
      for (int i = 2; i < 4; i++)
        {
          struct esc_leak leak = esc_leak (g, f, (unsigned) i - 2);
          if (leaks[i].heap >= 0 && leaks[i].result >= leaks[i].heap)
            leaks[i].result = -1;
          ck_assert_msg (leak.heap == leaks[i].heap
                           && leak.result == leaks[i].result,
                         "round %d, parameter %d", round, i);
        }
      esc_free (g);
    }
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("solve");

  tcase_set_timeout (t, 60);
  tcase_add_test (t, an_empty_graph_is_solved);
  tcase_add_test (t, nothing_escapes_of_itself);
  tcase_add_test (t, what_is_returned_or_kept_escapes);
  tcase_add_test (t, a_value_is_no_address);
  tcase_add_test (t, what_is_in_something_that_escapes_escapes);
  tcase_add_test (t, what_is_loaded_is_followed);
  tcase_add_test (t, circles_end);
  tcase_add_test (t, many_dereferences_are_as_one_more_than_can_be_counted);
  tcase_add_test (t, what_is_kept_outside_its_loop_escapes);
  tcase_add_test (t, what_is_kept_in_its_loop_stays);
  tcase_add_test (t, what_is_kept_outside_its_block_outlives_it);
  tcase_add_test (t, a_loop_counts_where_it_is_no_block);
  tcase_add_test (t, memory_of_alloca_lasts_as_long_as_its_function);
  tcase_add_test (t, what_memory_of_alloca_holds_is_held_longer_than_a_loop);
  tcase_add_test (t, what_is_in_allocated_memory_stays_with_it);
  tcase_add_test (t, parameters_leak_with_levels);
  tcase_add_test (t, a_result_is_not_told_behind_the_heap);
  tcase_add_test (t, a_parameter_may_escape_itself);
  tcase_add_test (t, a_store_goes_where_the_pointer_points);
  tcase_add_test (t, a_store_through_what_is_not_known_goes_to_the_heap);
  tcase_add_test (t, a_store_through_a_parameter_is_for_the_caller);
  tcase_add_test (t, parameters_may_be_the_same);
  tcase_add_test (t, what_callers_see_may_be_changed_by_another_name);
  tcase_add_test (t, what_was_exposed_may_hold_what_was_stored_by_another_name);
  tcase_add_test (t, what_was_exposed_may_hold_anything);
  tcase_add_test (t, what_memory_holds_may_be_stored_in_its_like);
  tcase_add_test (t, lists_are_turned_round);
  tcase_add_test (t, the_end_of_a_long_list_is_found);
  tcase_add_test (t, who_points_to_too_much_points_anywhere);
  tcase_add_test (t, unknown_functions_keep_what_they_get);
  tcase_add_test (t, who_promises_not_to_keep_something_is_trusted);
  tcase_add_test (t, models_say_what_a_function_does);
  tcase_add_test (t, constructors_keep_what_they_get_in_what_they_make);
  tcase_add_test (t, arguments_may_be_missing_or_too_many);
  tcase_add_test (t, arguments_without_pointers_are_left_out);
  tcase_add_test (t, functions_may_call_themselves);
  tcase_add_test (t, functions_may_call_each_other);
  tcase_add_test (t, each_round_may_reach_deeper_until_it_is_enough);
  tcase_add_test (t, a_long_ring_of_functions_is_solved);
  tcase_add_test (t, closures_take_with_them_what_they_capture);
  tcase_add_test (t, what_a_nested_function_gives_to_the_outer_escapes);
  tcase_add_test (t, a_nested_function_may_return_what_is_outer);
  tcase_add_test (t, a_closure_that_others_call_gets_anything);
  tcase_add_test (t, a_closure_passed_to_a_function_that_calls_it_stays);
  tcase_add_test (t, a_nested_function_may_be_called_while_it_runs);
  tcase_add_test (t, a_known_pointer_is_a_known_function);
  tcase_add_test (t, an_unknown_pointer_is_an_unknown_function);
  tcase_add_test (t, a_function_in_a_structure_is_found);
  tcase_add_test (t, a_static_variable_whose_uses_are_known_is_followed);
  tcase_add_test (t, what_goes_into_a_static_variable_escapes);
  tcase_add_test (t,
                  a_static_variable_with_an_address_is_unknown_unless_constant);
  tcase_add_test (t, a_function_that_is_named_is_solved_before);
  tcase_add_test (t, functions_that_get_each_other_end);
  tcase_add_test (t, a_thread_keeps_what_it_gets);
  tcase_add_test (t, a_flow_between_two_functions_goes_by_the_heap);
  tcase_add_test (t, a_nested_function_that_is_not_defined_is_unknown);
  tcase_add_test (t, chains_may_be_long);
  tcase_add_test (t, random_graphs_are_solved_as_the_slow_way_does);
  return run_tests ("solve", t);
}
