/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-summary.c -- tests of plugin/escape/summary.c: summaries as text.  */

#include "flows.h"

/* TEXT is a summary, and is printed as EXPECTED.  */
static void
expect_text (const char *text, const char *expected)
{
  struct esc_summary summary;
  const char *error, *at;
  char *printed;

  ck_assert_msg (esc_summary_parse (text, &summary, &error, &at),
                 "\"%s\": %s at \"%s\"", text, error, at);
  printed = esc_summary_print (&summary);
  ck_assert_str_eq (printed, expected);
  free (printed);
  esc_summary_clear (&summary);
}

/* TEXT is none, as is seen AT.  */
static void
expect_error (const char *text, const char *message, const char *where)
{
  struct esc_summary summary;
  const char *error = NULL, *at = NULL;

  ck_assert_msg (!esc_summary_parse (text, &summary, &error, &at), "\"%s\"",
                 text);
  ck_assert_ptr_null (summary.items);
  ck_assert_uint_eq (summary.n, 0);
  ck_assert_msg (strstr (error, message) != NULL, "\"%s\": %s", text, error);
  ck_assert_msg (strcmp (at, where) == 0, "\"%s\": at \"%s\", not \"%s\"", text,
                 at, where);
}

START_TEST (summaries_are_printed_as_they_are_read)
{
  static const char *const texts[] = { "",
                                       "heap=1",
                                       "result=1 result=new *new=2",
                                       "*1=*2 result=1",
                                       "**1=rest *rest=heap",
                                       "heap=result result=heap",
                                       "call 4(*1,*1)",
                                       "call 1()",
                                       "call *1(-,2|heap,new)",
                                       "thread 3(4)",
                                       "call 1(2) call 2(1) heap=3",
                                       "frees=1 acquires=result acquires=*1",
                                       "result=new null never pure",
                                       "unknown",
                                       "heap=9999",
                                       "result=***************1",
                                       NULL };

  for (int i = 0; texts[i]; i++)
    expect_text (texts[i], texts[i]);
}
END_TEST

START_TEST (blanks_do_not_matter)
{
  expect_text ("  \theap=1\t result=2  ", "heap=1 result=2");
  expect_text ("call  1(2)", "call 1(2)");
}
END_TEST

START_TEST (the_heap_has_no_contents_of_its_own)
{
  expect_text ("*heap=**heap", "heap=heap");
}
END_TEST

START_TEST (mistakes_are_told_with_their_place)
{
  expect_error ("heap=0", "counted from 1", "");
  expect_error ("heap=10000", "no such parameter", "");
  expect_error ("heap", "expected `='", "");
  expect_error ("heap=", "expected `heap'", "");
  expect_error ("heap=1,2", "expected a blank", ",2");
  expect_error ("1=2", "cannot be changed", "1=2");
  expect_error ("heap=2 rest=1", "cannot be changed", "rest=1");
  expect_error ("new=1", "cannot be changed", "new=1");
  expect_error ("=1", "expected an item", "=1");
  expect_error ("leak=1", "expected `heap'", "leak=1");
  expect_error ("heaps=1", "expected `heap'", "heaps=1");
  expect_error ("call 1", "expected `('", "");
  expect_error ("call 1(", "expected `heap'", "");
  expect_error ("call 1(2", "expected `,' or `)'", "");
  expect_error ("call 1(2,)", "expected `heap'", ")");
  expect_error ("call 1(2|)", "expected `heap'", ")");
  expect_error ("call (1)", "expected `heap'", "(1)");
  expect_error ("null never? pure", "expected a blank", "? pure");
  expect_error ("result=****************1", "too many dereferences", "1");
}
END_TEST

START_TEST (a_long_call_is_no_trouble)
{
  char *text = malloc (100000);
  struct esc_summary summary;
  const char *error, *at;

  strcpy (text, "call 1(-");
  for (int i = 0; i < 40000; i++)
    strcpy (text + 8 + 2 * i, ",1");
  strcat (text, ")");
  ck_assert (!esc_summary_parse (text, &summary, &error, &at));
  free (text);
}
END_TEST

START_TEST (random_texts_do_no_harm)
{
  static const char *const words[]
    = { "heap", "result", "rest", "new",  "1",     "22",     "*",        "=",
        " ",    "call",   "(",    ")",    ",",     "|",      "-",        "null",
        "pure", "never",  "\t",   "\xff", "frees", "thread", "acquires", "" };

  srand (1);
  for (int round = 0; round < 100000; round++)
    {
      char text[200] = "";
      struct esc_summary summary;
      const char *error, *at;
      for (int i = rand () % 12; i > 0; i--)
        strcat (text,
                words[(unsigned) rand () % (sizeof words / sizeof *words)]);
      if (esc_summary_parse (text, &summary, &error, &at))
        {
          char *once = esc_summary_print (&summary), *twice;
          esc_summary_clear (&summary);
          ck_assert (esc_summary_parse (once, &summary, &error, &at));
          twice = esc_summary_print (&summary);
          ck_assert_str_eq (once, twice);
          free (once);
          free (twice);
          esc_summary_clear (&summary);
        }
      else
        ck_assert (at >= text && at <= text + strlen (text));
    }
}
END_TEST

START_TEST (a_summary_that_was_given_is_kept)
{
  struct program *p = program ("model m (i) \"heap=1 null\"; extern u ();");

  expect_summary (p, "m", "heap=1 null");
  ck_assert_ptr_null (esc_summary_of (p->graph, name (p, "u")->number));
  end (p);
}
END_TEST

START_TEST (a_body_counts_more_than_a_summary)
{
  struct program *p = program ("model m (i) \"heap=1\"; fn m (i); result = i;"
                               "fn f (); var x; m (&x)");

  expect_summary (p, "m", "result=1");
  expect (p, "x", "stays");
  end (p);
}
END_TEST

START_TEST (what_is_kept_needs_no_more_words)
{
  struct program *p
    = program ("fn f (a, b); heap = a; result = a; *a = b; *b = a");

  expect_summary (p, "f", "result=heap heap=2 heap=1");
  end (p);
}
END_TEST

START_TEST (a_summary_of_too_many_words_is_unknown)
{
  struct esc_graph *g = esc_new ();
  esc_fn f = esc_function (g, ESC_NO_FN, 200, false, NULL),
         u = esc_function (g, ESC_NO_FN, 0, false, NULL);
  esc_loc x = esc_location (g, esc_outermost (g, u), 0, ESC_VARIABLE, NULL),
          arg = esc_location (g, esc_outermost (g, u), 0, ESC_TEMPORARY, NULL);

  esc_defined (g, f);
  esc_defined (g, u);
  for (unsigned i = 0; i < 200; i++)
    esc_flow (g, esc_result (g, f), 1, esc_parameter (g, f, i), ESC_WHY_RETURN,
              0);
  esc_flow (g, arg, ESC_ADDRESS, x, ESC_WHY_ARGUMENT, 0);
  esc_call (g, u, f, ESC_NOWHERE, &arg, 1, ESC_NOWHERE, 0);
  esc_solve (g);
  ck_assert (esc_summary_of (g, f)->unknown);
  ck_assert_int_eq (esc_leak (g, f, 7).result, 1);
  ck_assert_int_eq (esc_verdict (g, x), ESC_ESCAPES);
  esc_free (g);
}
END_TEST

START_TEST (many_places_of_callers_are_the_heap)
{
  struct esc_graph *g = esc_new ();
  esc_fn f = esc_function (g, ESC_NO_FN, 40, false, NULL),
         u = esc_function (g, ESC_NO_FN, 0, false, NULL);
  esc_loc args[40], x;

  esc_defined (g, f);
  esc_defined (g, u);
  for (unsigned i = 1; i < 40; i++)
    esc_store (g, esc_parameter (g, f, i), 1, 0, esc_parameter (g, f, 0),
               ESC_WHY_STORE, 0);
  x = esc_location (g, esc_outermost (g, u), 0, ESC_VARIABLE, NULL);
  for (unsigned i = 0; i < 40; i++)
    args[i] = esc_location (g, esc_outermost (g, u), 0, ESC_TEMPORARY, NULL);
  esc_flow (g, args[0], ESC_ADDRESS, x, ESC_WHY_ARGUMENT, 0);
  esc_call (g, u, f, ESC_NOWHERE, args, 40, ESC_NOWHERE, 0);
  esc_solve (g);
  ck_assert_int_eq (esc_verdict (g, x), ESC_ESCAPES);
  esc_free (g);
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("summary");

  tcase_add_test (t, summaries_are_printed_as_they_are_read);
  tcase_add_test (t, blanks_do_not_matter);
  tcase_add_test (t, the_heap_has_no_contents_of_its_own);
  tcase_add_test (t, mistakes_are_told_with_their_place);
  tcase_add_test (t, a_long_call_is_no_trouble);
  tcase_add_test (t, random_texts_do_no_harm);
  tcase_add_test (t, a_summary_that_was_given_is_kept);
  tcase_add_test (t, a_body_counts_more_than_a_summary);
  tcase_add_test (t, what_is_kept_needs_no_more_words);
  tcase_add_test (t, a_summary_of_too_many_words_is_unknown);
  tcase_add_test (t, many_places_of_callers_are_the_heap);
  return run_tests ("summary", t);
}
