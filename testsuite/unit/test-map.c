/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-map.c -- tests of plugin/map/: maps made by hand, and their forms.  */

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "plugin/map/map.h"

/* A map of nothing.  */
static struct map *
empty (void)
{
  struct map *map = map_new ();

  map->unit = map_copy ("unit.c");
  map->compiler = map_copy ("GCC 0");
  map->target = map_copy ("none");
  map->level = map_copy ("-O0");
  return map;
}

/* A function NAME in MAP at LINE, with CODE bytes of code and a frame of STACK
   bytes.  */
static struct map_function *
add_function (struct map *map, const char *name, unsigned line, long code,
              long stack)
{
  struct map_function *f = map_add_function (map);

  f->name = map_copy (name);
  f->file = map_copy ("unit.c");
  f->line = line;
  f->fate = MAP_EMITTED;
  f->code = code;
  f->stack = f->frame = stack;
  return f;
}

/* A variable NAME of F, SIZE bytes at OFFSET in the frame.  */
static struct map_variable *
add_variable (struct map_function *f, const char *name, long size, long offset)
{
  struct map_variable *v = map_add_variable (f);

  v->name = map_copy (name);
  v->type = map_copy ("int");
  v->size = size;
  v->where.place = MAP_FRAME;
  v->where.offset = offset;
  return v;
}

/* A static of SIZE bytes in SEGMENT, called NAME if that is not null.  */
static struct map_static *
add_static (struct map *map, const char *name, long size,
            enum map_segment segment)
{
  struct map_static *s = map_add_static (map);

  s->name = map_copy (name);
  s->size = size;
  s->segment = segment;
  return s;
}

typedef char *form (const struct map *, size_t *);

/* Does MAP in FORM have TEXT in it?  */
static bool
has (const struct map *map, form *form, const char *text)
{
  size_t length;
  char *all = form (map, &length);
  bool found = strstr (all, text) != NULL;

  ck_assert_uint_eq (strlen (all), length);
  if (!found)
    fprintf (stderr, "no \"%s\" in:\n%s", text, all);
  free (all);
  return found;
}

/* The same, silently.  */
static bool
has_quietly (const struct map *map, form *form, const char *text)
{
  size_t length;
  char *all = form (map, &length);
  bool found = strstr (all, text) != NULL;

  free (all);
  return found;
}

static form *const forms[] = { map_text, map_json, map_svg, map_html };

/* The N bytes TEXT, put by PUT, are EXPECTED.  */
static void
expect_put (void put (struct map_out *, const char *, size_t), const char *text,
            size_t n, const char *expected)
{
  struct map_out out = { NULL, 0, 0 };

  map_put (&out, "%s", "");
  put (&out, text, n);
  ck_assert_str_eq (out.text, expected);
  free (out.text);
}

START_TEST (an_empty_map_has_every_form)
{
  struct map *map = empty ();

  for (int i = 0; i < 4; i++)
    ck_assert (has (map, forms[i], "unit.c"));
  map_free (map);
}
END_TEST

START_TEST (what_is_added_is_unknown_at_first)
{
  struct map *map = empty ();
  struct map_function *f = map_add_function (map);

  ck_assert_int_eq (f->code, MAP_UNKNOWN);
  ck_assert_int_eq (f->stack, MAP_UNKNOWN);
  ck_assert_int_eq (map_add_variable (f)->size, MAP_UNKNOWN);
  ck_assert_int_eq (map_add_object (f)->size, MAP_UNKNOWN);
  ck_assert_int_eq (map_add_static (map)->size, MAP_UNKNOWN);
  map_free (map);
}
END_TEST

START_TEST (a_segment_is_the_sum_of_what_is_in_it)
{
  struct map *map = empty ();
  struct map_function *f = add_function (map, "f", 1, 100, 32);

  add_function (map, "g", 2, 50, MAP_UNKNOWN);
  map_add_function (map)->fate = MAP_INLINED;
  f->tables = 16;
  map_add_object (f)->size = 24;
  map_add_object (f)->segment = SEGMENT_STACK;
  add_static (map, "a", 4, SEGMENT_DATA);
  add_static (map, "b", 8, SEGMENT_DATA);
  add_static (map, "c", 6, SEGMENT_CONSTANTS);
  ck_assert_int_eq (map_sum (map, SEGMENT_CODE).size, 150);
  ck_assert_uint_eq (map_sum (map, SEGMENT_CODE).count, 2);
  ck_assert_int_eq (map_sum (map, SEGMENT_STACK).size, 32);
  ck_assert_int_eq (map_sum (map, SEGMENT_DATA).size, 12);
  ck_assert_uint_eq (map_sum (map, SEGMENT_DATA).count, 2);
  ck_assert_int_eq (map_sum (map, SEGMENT_CONSTANTS).size, 22);
  ck_assert_int_eq (map_sum (map, SEGMENT_HEAP).size, 24);
  ck_assert_uint_eq (map_sum (map, SEGMENT_HEAP).count, 1);
  ck_assert_uint_eq (map_sum (map, SEGMENT_BSS).count, 0);
  map_free (map);
}
END_TEST

START_TEST (parts_of_one_allocation_count_once)
{
  struct map *map = empty ();
  struct map_function *f = add_function (map, "f", 1, 1, 1);
  const unsigned together[] = { 1, 0, 1, 2, 1, 2 };

  for (unsigned i = 0; i < 6; i++)
    {
      struct map_object *o = map_add_object (f);
      o->size = 8;
      o->together = together[i];
    }
  ck_assert_uint_eq (map_sum (map, SEGMENT_HEAP).count, 3);
  ck_assert_int_eq (map_sum (map, SEGMENT_HEAP).size, 48);
  map_free (map);
}
END_TEST

START_TEST (functions_come_in_the_order_of_the_source)
{
  struct map *map = empty ();

  add_function (map, "third", 30, 1, 1);
  add_function (map, "first", 10, 1, 1);
  add_function (map, "second", 20, 1, 1);
  map_sort (map);
  ck_assert_str_eq (map->functions[0].name, "first");
  ck_assert_str_eq (map->functions[1].name, "second");
  ck_assert_str_eq (map->functions[2].name, "third");
  map_free (map);
}
END_TEST

START_TEST (a_use_of_a_constant_survives_sorting)
{
  struct map *map = empty ();

  add_function (map, "f", 1, 1, 1);
  add_static (map, "last", 1, SEGMENT_BSS);
  add_static (map, NULL, 2, SEGMENT_CONSTANTS);
  add_static (map, "first", 3, SEGMENT_CONSTANTS);
  map_add_use (&map->functions[0], 0);
  map_add_use (&map->functions[0], 1);
  map_sort (map);
  ck_assert_uint_eq (map->functions[0].n_uses, 2);
  ck_assert_str_eq (map->statics[map->functions[0].uses[0]].name, "last");
  ck_assert_int_eq (map->statics[map->functions[0].uses[1]].size, 2);
  map_free (map);
}
END_TEST

START_TEST (what_was_inlined_into_is_said_once)
{
  struct map *map = empty ();
  struct map_function *f = add_function (map, "f", 1, 1, 1);

  map_add_into (f, "g");
  map_add_into (f, "h");
  map_add_into (f, "g");
  ck_assert_uint_eq (f->n_into, 2);
  map_free (map);
}
END_TEST

START_TEST (a_frame_reaches_as_far_as_what_is_in_it)
{
  struct map *map = empty ();
  struct map_function *f = add_function (map, "f", 1, 1, 16);
  long low, high;

  map_frame_ends (f, &low, &high);
  ck_assert_int_eq (low, -16);
  ck_assert_int_eq (high, 0);
  add_variable (f, "below", 8, -40);
  add_variable (f, "above", 8, 8)->where.place = MAP_CALLER;
  add_variable (f, "elsewhere", 8, 400)->where.place = MAP_REGISTER;
  map_frame_ends (f, &low, &high);
  ck_assert_int_eq (low, -40);
  ck_assert_int_eq (high, 16);
  map_free (map);
}
END_TEST

START_TEST (json_escapes)
{
  expect_put (map_put_json, "a\"b\\c\n\t\x01\x7f", 9,
              "a\\\"b\\\\c\\u000a\\u0009\\u0001\\u007f");
  expect_put (map_put_json, "</script>&", 10, "\\u003c/script\\u003e\\u0026");
  expect_put (map_put_json, "a\0b", 3, "a\\u0000b");
}
END_TEST

START_TEST (xml_escapes)
{
  expect_put (map_put_xml, "<a b=\"c\">&\x01", 11,
              "&lt;a b=&quot;c&quot;&gt;&amp;\\x01");
  expect_put (map_put_xml, "\xef\xbf\xbf", 3, "\\uffff");
}
END_TEST

START_TEST (c_escapes)
{
  expect_put (map_put_c,
              "a\n\"\\\x01"
              "1",
              6, "a\\n\\\"\\\\\\0011");
  expect_put (map_put_c, "\0", 1, "\\000");
}
END_TEST

/* Characters of one to four bytes stay; what is no UTF-8 is shown by byte: what
   stands alone, is cut off, too long, a surrogate, or beyond the last.  */
static const struct
{
  const char *text;
  bool valid;
} characters[] = { { "a", true },
                   { "\xc3\xa4", true },
                   { "\xe2\x82\xac", true },
                   { "\xed\x9f\xbf", true },
                   { "\xf0\x9f\x98\x80", true },
                   { "\xf4\x8f\xbf\xbf", true },
                   { "\x80", false },
                   { "\xc3", false },
                   { "\xc3(", false },
                   { "\xe2\x82", false },
                   { "\xc0\xaf", false },
                   { "\xe0\x80\xaf", false },
                   { "\xed\xa0\x80", false },
                   { "\xf0\x80\x80\xaf", false },
                   { "\xf4\x90\x80\x80", false },
                   { "\xff", false } };

START_TEST (text_is_utf8_whatever_it_was)
{
  const char *text = characters[_i].text;
  struct map_out out = { NULL, 0, 0 };

  map_put_json (&out, text, strlen (text));
  if (characters[_i].valid)
    ck_assert_str_eq (out.text, text);
  else
    ck_assert_int_eq (strncmp (out.text, "\\\\x", 3), 0);
  for (size_t i = 0; !characters[_i].valid && i < out.length; i++)
    ck_assert ((unsigned char) out.text[i] < 0x80);
  free (out.text);
}
END_TEST

START_TEST (names_are_escaped_in_each_form)
{
  struct map *map = empty ();
  struct map_static *s = add_static (map, NULL, 9, SEGMENT_CONSTANTS);
  struct map_function *f = add_function (map, "<b>&\"", 1, 1, 16);

  s->text = map_copy ("<script>\n");
  s->length = 9;
  add_variable (f, "<i>", 4, -16);
  ck_assert (has (map, map_json, "\"name\": \"\\u003cb\\u003e\\u0026\\\"\""));
  ck_assert (has (map, map_svg, ">&lt;b&gt;&amp;&quot;<"));
  ck_assert (has (map, map_svg, ">&quot;&lt;script&gt;\\n&quot;<"));
  ck_assert (has (map, map_html, "\\u003cscript\\u003e\\u000a"));
  ck_assert (has (map, map_html, "  &quot;&lt;script&gt;\\n&quot;"));
  ck_assert (has (map, map_text, "\"<script>\\n\""));
  map_free (map);
}
END_TEST

START_TEST (json_says_null_for_what_is_not_known)
{
  struct map *map = empty ();
  struct map_function *f = add_function (map, "f", 1, 1, MAP_UNKNOWN);

  add_variable (f, "vla", MAP_UNKNOWN, 0)->where.place = MAP_DYNAMIC;
  ck_assert (has (map, map_json, "\"stack\": null"));
  ck_assert (has (map, map_json, "\"size\": null"));
  map_free (map);
}
END_TEST

START_TEST (why_something_is_on_the_heap_is_said)
{
  struct map *map = empty ();
  struct map_object *o = map_add_object (add_function (map, "f", 1, 1, 16));

  o->name = map_copy ("x");
  o->size = 4;
  o->reason = map_copy ("its address is returned at line 12");
  for (int i = 0; i < 4; i++)
    ck_assert (has (map, forms[i], "its address is returned at line 12"));
  map_free (map);
}
END_TEST

START_TEST (why_sizes_are_missing_is_said)
{
  struct map *map = empty ();

  map->note = map_copy ("link-time optimisation");
  for (int i = 0; i < 4; i++)
    ck_assert (has (map, forms[i], "link-time optimisation"));
  map_free (map);
}
END_TEST

/* An object on the heap that the variable at -16 points to.  */
static struct map_object *
add_object (struct map_function *f, const char *name)
{
  struct map_object *o = map_add_object (f);

  o->name = map_copy (name);
  o->held.place = MAP_FRAME;
  o->held.offset = -16;
  return o;
}

START_TEST (an_arrow_goes_to_what_a_pointer_points_to)
{
  struct map *map = empty ();
  struct map_function *f = add_function (map, "f", 1, 1, 32);

  add_variable (f, "box", 8, -16);
  ck_assert (!has_quietly (map, map_svg, "class=\"arrow\""));
  add_object (f, "x");
  ck_assert (has (map, map_svg, "class=\"arrow\""));
  ck_assert (has (map, map_svg, "\xe2\x86\x92 x"));
  map_free (map);
}
END_TEST

START_TEST (a_picture_is_clipped_between_characters)
{
  struct map *map = empty ();
  char name[3 * 50 + 1] = "";

  for (int i = 0; i < 50; i++)
    strcat (name, "\xe2\x82\xac");
  add_function (map, name, 1, 1, 32);
  ck_assert (has (map, map_svg, "\xe2\x82\xac\xe2\x80\xa6</text>"));
  map_free (map);
}
END_TEST

START_TEST (a_picture_shows_the_frames_that_matter)
{
  struct map *map = empty ();

  for (unsigned i = 0; i < 100; i++)
    add_function (map, "small", i + 1, 1, 16);
  add_function (map, "large", 101, 1, 4096);
  add_object (add_function (map, "maker", 102, 1, 8), "x");
  ck_assert (has (map, map_svg, ">large<"));
  ck_assert (has (map, map_svg, ">maker<"));
  ck_assert (has (map, map_svg, ">and 86 more frames<"));
  map_free (map);
}
END_TEST

START_TEST (thousands_of_functions_have_every_form)
{
  struct map *map = empty ();

  for (unsigned i = 0; i < 5000; i++)
    add_variable (add_function (map, "f", i + 1, 100, 32), "x", 4, -16);
  map_sort (map);
  for (int i = 0; i < 4; i++)
    {
      size_t length;
      free (forms[i](map, &length));
      ck_assert_uint_gt (length, 1000);
    }
  map_free (map);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("map");
  TCase *tests = tcase_create ("map");

  tcase_add_test (tests, an_empty_map_has_every_form);
  tcase_add_test (tests, what_is_added_is_unknown_at_first);
  tcase_add_test (tests, a_segment_is_the_sum_of_what_is_in_it);
  tcase_add_test (tests, parts_of_one_allocation_count_once);
  tcase_add_test (tests, functions_come_in_the_order_of_the_source);
  tcase_add_test (tests, a_use_of_a_constant_survives_sorting);
  tcase_add_test (tests, what_was_inlined_into_is_said_once);
  tcase_add_test (tests, a_frame_reaches_as_far_as_what_is_in_it);
  tcase_add_test (tests, json_escapes);
  tcase_add_test (tests, xml_escapes);
  tcase_add_test (tests, c_escapes);
  tcase_add_loop_test (tests, text_is_utf8_whatever_it_was, 0,
                       sizeof characters / sizeof *characters);
  tcase_add_test (tests, names_are_escaped_in_each_form);
  tcase_add_test (tests, json_says_null_for_what_is_not_known);
  tcase_add_test (tests, why_something_is_on_the_heap_is_said);
  tcase_add_test (tests, why_sizes_are_missing_is_said);
  tcase_add_test (tests, an_arrow_goes_to_what_a_pointer_points_to);
  tcase_add_test (tests, a_picture_is_clipped_between_characters);
  tcase_add_test (tests, a_picture_shows_the_frames_that_matter);
  tcase_add_test (tests, thousands_of_functions_have_every_form);
  suite_add_tcase (suite, tests);
  SRunner *runner = srunner_create (suite);
  srunner_run_all (runner, CK_NORMAL);
  int failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
