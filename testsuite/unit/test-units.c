/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-units.c -- tests of plugin/escape/units.c: what is written is read, what
   rests on what is gone is not believed, and nothing that may be in a file does
   harm.  */

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plugin/escape/escape.h"
#include "records.h"

static const char version[] = "defer-summaries 1 0.0.0 1.2.3";
static char dir[64];
static char input[96];
static const struct timespec never = { .tv_sec = INT64_C (1) << 40 };

/* A folder with a file that all units are made of.  */
static void
set_up (void)
{
  FILE *f;

  strcpy (dir, "/tmp/test-units.XXXXXX");
  ck_assert_ptr_nonnull (mkdtemp (dir));
  snprintf (input, sizeof input, "%s/input file.c", dir);
  f = fopen (input, "w");
  ck_assert_ptr_nonnull (f);
  ck_assert_int_eq (fclose (f), 0);
}

static void
tear_down (void)
{
  char command[80];

  snprintf (command, sizeof command, "rm -r %s", dir);
  ck_assert_int_eq (system (command), 0);
}

/* Write the file of NAME: ROWS are words, names and texts, up to a null.  */
static void
write_unit (const char *name, const char *const *rows)
{
  struct esc_unit *unit = esc_unit_new (version);

  ck_assert (esc_unit_input (unit, input, &never));
  for (; *rows; rows += 3)
    if (strcmp (*rows, "uses") == 0)
      esc_unit_uses (unit, rows[1], rows[2]);
    else
      ck_assert (esc_unit_function (unit, rows[1], rows[2]));
  ck_assert_int_eq (esc_unit_write (unit, dir, name), 0);
  esc_unit_free (unit);
}
#define WRITE(NAME, ...)                                                       \
  write_unit (NAME ".summaries", (const char *const[]){ __VA_ARGS__, NULL })

/* UNITS say EXPECTED of NAME, or nothing, if that is null.  */
static void
expect (struct esc_units *units, const char *name, const char *expected)
{
  const char *text, *file;
  const struct esc_summary *s = esc_units_find (units, name, &text, &file);
  char *printed;

  if (!expected)
    {
      ck_assert_ptr_null (s);
      return;
    }
  ck_assert_msg (s != NULL, "nothing of %s", name);
  printed = esc_summary_print (s);
  ck_assert_str_eq (printed, expected);
  ck_assert_str_eq (text, expected);
  ck_assert_int_eq (strncmp (file, dir, strlen (dir)), 0);
  free (printed);
}

START_TEST (what_is_written_is_read)
{
  WRITE ("a", "function", "f", "heap=1 result=*2", "function", "g", "");
  WRITE ("b", "function", "h", "call 1(2)", "uses", "f", "heap=1 result=*2");
  struct esc_units *u = esc_units_read (dir, version, "c.summaries");
  expect (u, "f", "heap=1 result=*2");
  expect (u, "g", "");
  expect (u, "h", "call 1(2)");
  expect (u, "i", NULL);
  esc_units_free (u);
}
END_TEST

START_TEST (the_own_file_is_not_read_nor_what_rests_on_it)
{
  WRITE ("a", "function", "f", "heap=1");
  WRITE ("b", "function", "g", "heap=1", "uses", "f", "heap=1", "function", "h",
         "");
  struct esc_units *u = esc_units_read (dir, version, "a.summaries");
  expect (u, "f", NULL);
  expect (u, "g", NULL);
  expect (u, "h", "");
  esc_units_free (u);
}
END_TEST

START_TEST (a_chain_breaks_from_where_it_is_not_true)
{
  char name[32], used[32];

  for (int i = 0; i < 300; i++)
    {
      struct esc_unit *unit = esc_unit_new (version);
      ck_assert (esc_unit_input (unit, input, &never));
      snprintf (name, sizeof name, "f%d", i);
      snprintf (used, sizeof used, "f%d", i - 1);
      ck_assert (esc_unit_function (unit, name, i == 150 ? "heap=1" : ""));
      if (i > 0)
        esc_unit_uses (unit, used, "");
      snprintf (name, sizeof name, "%d.summaries", i);
      ck_assert_int_eq (esc_unit_write (unit, dir, name), 0);
      esc_unit_free (unit);
    }
  struct esc_units *u = esc_units_read (dir, version, "");
  expect (u, "f0", "");
  expect (u, "f149", "");
  expect (u, "f150", "heap=1");
  expect (u, "f151", NULL);
  expect (u, "f299", NULL);
  esc_units_free (u);
}
END_TEST

START_TEST (a_circle_that_is_true_in_itself_counts)
{
  WRITE ("a", "function", "f", "", "uses", "g", "");
  WRITE ("b", "function", "g", "", "uses", "f", "");
  WRITE ("c", "function", "h", "", "uses", "h", "heap=1");
  struct esc_units *u = esc_units_read (dir, version, "");
  expect (u, "f", "");
  expect (u, "g", "");
  expect (u, "h", NULL);
  esc_units_free (u);
}
END_TEST

START_TEST (what_two_tell_differently_is_not_known)
{
  WRITE ("a", "function", "f", "heap=1", "function", "g", "heap=1");
  WRITE ("b", "function", "f", "", "function", "g", "heap=1");
  WRITE ("c", "function", "h", "", "uses", "f", "");
  struct esc_units *u = esc_units_read (dir, version, "");
  expect (u, "f", NULL);
  expect (u, "g", "heap=1");
  expect (u, "h", NULL);
  esc_units_free (u);
}
END_TEST

START_TEST (names_and_paths_that_cannot_be_written_are_refused)
{
  struct esc_unit *unit = esc_unit_new (version);
  static const struct timespec long_ago = { .tv_sec = 1 };

  ck_assert (!esc_unit_function (unit, "", ""));
  ck_assert (!esc_unit_function (unit, "a b", ""));
  ck_assert (!esc_unit_function (unit, "a:b", ""));
  ck_assert (!esc_unit_function (unit, "a\nb", ""));
  ck_assert (!esc_unit_input (unit, "relative.c", &never));
  ck_assert (!esc_unit_input (unit, "/no/such/file.c", &never));
  ck_assert (!esc_unit_input (unit, dir, &never));
  ck_assert (!esc_unit_input (unit, input, &long_ago));
  ck_assert_int_ne (esc_unit_write (unit, "/no/such/folder", "x"), 0);
  esc_unit_free (unit);
}
END_TEST

START_TEST (names_of_files_are_short_and_plain)
{
  char source[400];
  char *a, *b, *c;

  memset (source, 'x', sizeof source);
  strcpy (source + sizeof source - 6, "/ \n.c");
  a = esc_unit_name (source, "key");
  b = esc_unit_name (source, "another key");
  c = esc_unit_name (".hidden /\".c", "key");
  ck_assert_uint_lt (strlen (a), 160);
  ck_assert_str_ne (a, b);
  ck_assert_int_eq (strncmp (c, "_.hidden___.c-", 14), 0);
  free (a);
  free (b);
  free (c);
}
END_TEST

/* The checksum as units.c has it.  */
static void
finish (char *text)
{
  uint64_t hash = UINT64_C (14695981039346656037);

  for (const char *p = text; *p; p++)
    hash = (hash ^ (unsigned char) *p) * UINT64_C (1099511628211);
  sprintf (text + strlen (text), "end %016llx\n", (unsigned long long) hash);
}

/* Words that a file may consist of.  */
static const char *const words[] = { "input ",
                                     "function ",
                                     "uses ",
                                     "f: ",
                                     "g: ",
                                     "heap=1",
                                     "result=",
                                     "*",
                                     "\n",
                                     " ",
                                     ":",
                                     "/",
                                     "call ",
                                     "1(2,-)",
                                     "unknown",
                                     "999999999",
                                     "end ",
                                     "thread ",
                                     "|",
                                     "new",
                                     "\n",
                                     "function f: heap=1\n",
                                     "function g: \n",
                                     "uses f: heap=1\n" };

START_TEST (files_of_any_words_do_no_harm)
{
  static const char *const names[] = { "f", "g", "", "heap=1" };
  char text[4096], path[96];
  const char *said, *file;

  srand (_i);
  snprintf (path, sizeof path, "%s/x.summaries", dir);
  for (int round = 0; round < 2000; round++)
    {
      FILE *f = fopen (path, "w");
      ck_assert_ptr_nonnull (f);
      snprintf (text, sizeof text, "%s\n", version);
      for (int n = rand () % 60; n > 0; n--)
        strcat (text, words[rand () % (sizeof words / sizeof *words)]);
      if (rand () % 4)
        strcat (text, "\n");
      finish (text);
      ck_assert_int_ge (fputs (text, f), 0);
      ck_assert_int_eq (fclose (f), 0);
      struct esc_units *u = esc_units_read (dir, version, "");
      for (int i = 0; i < 4; i++)
        esc_units_find (u, names[i], &said, &file);
      esc_units_free (u);
    }
}
END_TEST

START_TEST (rows_that_cannot_be_read_are_not_known)
{
  WRITE ("a", "function", "f", "nonsense=(", "function", "g", "heap=1");
  struct esc_units *u = esc_units_read (dir, version, "");
  expect (u, "f", NULL);
  expect (u, "f", NULL);
  expect (u, "g", "heap=1");
  esc_units_free (u);
}
END_TEST

START_TEST (no_folder_is_as_an_empty_one)
{
  struct esc_units *u = esc_units_read ("/no/such/folder", version, "");
  expect (u, "f", NULL);
  esc_units_free (u);
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("units");
  tcase_set_timeout (t, 60);
  tcase_add_checked_fixture (t, set_up, tear_down);
  tcase_add_test (t, what_is_written_is_read);
  tcase_add_test (t, the_own_file_is_not_read_nor_what_rests_on_it);
  tcase_add_test (t, a_chain_breaks_from_where_it_is_not_true);
  tcase_add_test (t, a_circle_that_is_true_in_itself_counts);
  tcase_add_test (t, what_two_tell_differently_is_not_known);
  tcase_add_test (t, names_and_paths_that_cannot_be_written_are_refused);
  tcase_add_test (t, names_of_files_are_short_and_plain);
  tcase_add_loop_test (t, files_of_any_words_do_no_harm, 0, 3);
  tcase_add_test (t, rows_that_cannot_be_read_are_not_known);
  tcase_add_test (t, no_folder_is_as_an_empty_one);
  return run_tests ("units", t);
}
