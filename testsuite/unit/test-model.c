/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-model.c -- tests of plugin/escape/model.c, and of what is in
   plugin/models.  That no function is missing there is seen to by
   scripts/models.sh.  */

#include <stdio.h>
#include <stdlib.h>

#include "plugin/escape/escape.h"
#include "records.h"

/* --- Files */

/* A file of LENGTH bytes at TEXT.  Its name is static.  */
static const char *
file_with (const char *text, size_t length)
{
  static char name[] = "/tmp/test-model.XXXXXX";
  FILE *f;
  int fd;

  strcpy (name + strlen (name) - 6, "XXXXXX");
  fd = mkstemp (name);
  ck_assert_int_ge (fd, 0);
  f = fdopen (fd, "w");
  ck_assert_ptr_nonnull (f);
  ck_assert_uint_eq (fwrite (text, 1, length, f), length);
  ck_assert_int_eq (fclose (f), 0);
  return name;
}

/* MODELS read TEXT, in which there is nothing wrong.  */
static void
read_text (struct esc_models *models, const char *text)
{
  const char *name = file_with (text, strlen (text));
  char *error;

  ck_assert_msg (esc_models_read (models, name, &error), "%s", error);
  ck_assert_ptr_null (error);
  remove (name);
}

/* MODELS read LENGTH bytes at TEXT, and say EXPECTED, without the name of the
   file.  */
static void
read_wrong (struct esc_models *models, const char *text, size_t length,
            const char *expected)
{
  const char *name = file_with (text, length);
  char *error = NULL;

  ck_assert (!esc_models_read (models, name, &error));
  ck_assert_ptr_nonnull (error);
  ck_assert_int_eq (strncmp (error, name, strlen (name)), 0);
  ck_assert_str_eq (error + strlen (name), expected);
  free (error);
  remove (name);
}

/* --- Summaries */

static bool
same_end_p (struct esc_end a, struct esc_end b)
{
  return a.base == b.base && a.derefs == b.derefs && a.param == b.param;
}

/* Has S the item I?  */
static bool
has_item_p (const struct esc_summary *s, const struct esc_item *i)
{
  for (unsigned n = 0; n < s->n; n++)
    if (s->items[n].kind == i->kind && s->items[n].arg == i->arg
        && same_end_p (s->items[n].to, i->to)
        && same_end_p (s->items[n].from, i->from))
      return true;
  return false;
}

/* The function NAME does in MODELS what TEXT says, and no more.  */
static void
expect_model (const struct esc_models *models, const char *name,
              const char *text)
{
  const struct esc_summary *found = esc_models_find (models, name);
  const char *error, *at;
  struct esc_summary s;

  ck_assert_msg (found != NULL, "no row for %s", name);
  ck_assert (esc_summary_parse (text, &s, &error, &at));
  ck_assert_msg (found->n == s.n, "%s: %u items, not %u", name, found->n, s.n);
  for (unsigned i = 0; i < s.n; i++)
    ck_assert_msg (has_item_p (found, &s.items[i]), "%s: item %u of \"%s\"",
                   name, i, text);
  ck_assert_int_eq (found->may_be_null, s.may_be_null);
  ck_assert_int_eq (found->never_returns, s.never_returns);
  ck_assert_int_eq (found->unknown, s.unknown);
  esc_summary_clear (&s);
}

/* MODELS has the words of NAME.  */
static struct esc_words
words_of (const struct esc_models *models, const char *name)
{
  const struct esc_words *words = esc_models_words (models, name);
  ck_assert_msg (words != NULL, "no row for %s", name);
  return *words;
}

/* --- What is built in */

START_TEST (functions_are_found_by_name)
{
  struct esc_models *m = esc_models_new ();

  expect_model (m, "strchr", "result=1");
  expect_model (m, "memcpy", "*1=*2 result=1");
  expect_model (m, "strlen", "");
  expect_model (m, "qsort", "call 4(1,1)");
  expect_model (m, "tsearch", "*2=new *new=1 result=*2 call 3(1,**2)");
  expect_model (m, "pthread_create", "thread 3(4) heap=*2");
  expect_model (m, "putenv", "heap=1");
  expect_model (m, "__builtin_expect", "result=1");
  expect_model (m, "__atomic_store_8", "*1=2");
  ck_assert_ptr_null (esc_models_find (m, "strch"));
  ck_assert_ptr_null (esc_models_find (m, "strchrx"));
  ck_assert_ptr_null (esc_models_find (m, ""));
  ck_assert_ptr_null (esc_models_words (m, "no_such_function"));
  ck_assert (!esc_models_user_p (m, "strchr"));
  esc_models_free (m);
}
END_TEST

START_TEST (a_summary_stays_where_it_is)
{
  struct esc_models *m = esc_models_new ();
  const struct esc_summary *s = esc_models_find (m, "strchr");

  read_text (m, "f: result=1\n");
  ck_assert_ptr_eq (esc_models_find (m, "strchr"), s);
  ck_assert_ptr_eq (esc_models_find (m, "strrchr"), s);
  esc_models_free (m);
}
END_TEST

START_TEST (models_that_are_not_asked_can_be_freed)
{
  esc_models_free (esc_models_new ());
}
END_TEST

/* What is built in is parsed only when it is asked for; a file is parsed when
   it is read.  */
START_TEST (every_row_that_is_built_in_can_be_parsed)
{
  struct esc_models *m = esc_models_new ();
  unsigned n = 0;
  char name[100], *error;

  for (const char *const *p = esc_model_texts; *p; p += 2, n++)
    {
      snprintf (name, sizeof name, "plugin/models/%s", *p);
      ck_assert_msg (esc_models_read (m, name, &error), "%s", error);
    }
  ck_assert_uint_ge (n, 5);
  esc_models_free (m);
}
END_TEST

/* --- Words */

START_TEST (words_are_told_apart_from_flows)
{
  struct esc_models *m = esc_models_new ();
  struct esc_words w;

  w = words_of (m, "fopen");
  ck_assert_int_eq (w.fails, ESC_FAILS_NULL);
  expect_model (m, "fopen", "result=new acquires=result null");
  w = words_of (m, "open");
  ck_assert_int_eq (w.fails, ESC_FAILS_MINUS_ONE);
  expect_model (m, "open", "acquires=result");
  w = words_of (m, "getaddrinfo");
  ck_assert_int_eq (w.fails, ESC_FAILS_NONZERO);
  w = words_of (m, "fclose");
  ck_assert_int_eq (w.fails, ESC_FAILS_UNKNOWN);
  ck_assert (!w.accepts_null && !w.skips && !w.awaits && !w.lent);
  expect_model (m, "fclose", "frees=1");
  ck_assert (words_of (m, "free").accepts_null);
  expect_model (m, "free", "frees=1");
  ck_assert (words_of (m, "pthread_join").awaits);
  esc_models_free (m);
}
END_TEST

START_TEST (what_is_lent_is_kept)
{
  struct esc_models *m = esc_models_new ();

  expect_model (m, "signal", "heap=2 result=heap");
  ck_assert_uint_eq (words_of (m, "signal").lent, 2);
  ck_assert_uint_eq (words_of (m, "putenv").lent, 0);
  read_text (m, "f: lent=**31 lent=1 lent=rest heap=2\n"
                "g: lent=32\n"
                "h: lent=33\n");
  expect_model (m, "f", "heap=**31 heap=1 heap=rest heap=2");
  ck_assert_uint_eq (words_of (m, "f").lent, 0xc0000001);
  ck_assert_uint_eq (words_of (m, "g").lent, 0);
  ck_assert_uint_eq (words_of (m, "h").lent, 0);
  esc_models_free (m);
}
END_TEST

START_TEST (what_leaves_frames_skips_deferred_work)
{
  static const char *const skip[]
    = { "exit", "_exit", "quick_exit", "abort", "longjmp", "execve", "errx" };
  struct esc_models *m = esc_models_new ();
  struct esc_words w;

  for (unsigned i = 0; i < sizeof skip / sizeof *skip; i++)
    {
      w = words_of (m, skip[i]);
      ck_assert_msg (w.skips && !w.skips_if, "%s", skip[i]);
    }
  ck_assert (esc_models_find (m, "exit")->never_returns);
  ck_assert (!esc_models_find (m, "execve")->never_returns);
  ck_assert (!words_of (m, "pthread_exit").skips);
  ck_assert (esc_models_find (m, "pthread_exit")->never_returns);
  w = words_of (m, "error");
  ck_assert (w.skips);
  ck_assert_uint_eq (w.skips_if, 1);
  esc_models_free (m);
}
END_TEST

/* --- Files of the user */

START_TEST (a_file_adds_and_replaces_rows)
{
  struct esc_models *m = esc_models_new ();

  read_text (m, "box_new: result=new *new=1\n"
                "strchr: heap=1\n");
  expect_model (m, "box_new", "result=new *new=1");
  expect_model (m, "strchr", "heap=1");
  expect_model (m, "strrchr", "result=1");
  ck_assert (esc_models_user_p (m, "strchr"));
  ck_assert (!esc_models_user_p (m, "strrchr"));
  read_text (m, "strchr:\n");
  expect_model (m, "strchr", "");
  expect_model (m, "box_new", "result=new *new=1");
  esc_models_free (m);
}
END_TEST

START_TEST (rows_may_have_several_names_and_lines)
{
  struct esc_models *m = esc_models_new ();

  read_text (m, "# a comment\n"
                "\n"
                "f g\th:result=1 # another\n"
                "   \n"
                "i\n"
                " j # the second\n"
                " # nothing\n"
                "\tk :\n"
                " result=1\n"
                " # heap=2\n"
                " call 2(1,-)\n"
                "  # the end\n"
                "l:\r\n"
                "m: result=2\r\n"
                "n: result=3");
  for (const char *name = "fgh"; *name; name++)
    expect_model (m, (char[]){ *name, '\0' }, "result=1");
  for (const char *name = "ijk"; *name; name++)
    expect_model (m, (char[]){ *name, '\0' }, "result=1 call 2(1,-)");
  expect_model (m, "l", "");
  expect_model (m, "m", "result=2");
  expect_model (m, "n", "result=3");
  esc_models_free (m);
}
END_TEST

START_TEST (files_may_be_empty_and_large)
{
  enum
  {
    N = 100000
  };
  struct esc_models *m = esc_models_new ();
  char *text = malloc (N * 30), *p = text;
  char name[20];

  read_text (m, "");
  read_text (m, "# no more");
  for (int i = 0; i < N; i++)
    p += sprintf (p, "f%d: result=%d\n", i, 1 + i % 9);
  read_text (m, text);
  for (int i = 0; i < N; i += 997)
    {
      snprintf (name, sizeof name, "f%d", i);
      snprintf (text, 30, "result=%d", 1 + i % 9);
      expect_model (m, name, text);
    }
  expect_model (m, "strchr", "result=1");
  free (text);
  esc_models_free (m);
}
END_TEST

START_TEST (mistakes_are_told_with_their_lines)
{
  static const struct
  {
    const char *text, *expected;
  } wrong[] = {
    { "f\n", ":1: a `:' is missing after the names" },
    { "\n\nf g\n h\n\n", ":4: a `:' is missing after the names" },
    { ": result=1\n", ":1: a name is missing before `:'" },
    { "f: result=1\n\n result=2\n",
      ":3: this line goes on with a row, and there is none" },
    { "f: result=1\n# x\n result=2\n",
      ":3: this line goes on with a row, and there is none" },
    { "f-g:\n", ":1: `f-g' is no name of a function" },
    { "f 2g: result=1\n", ":1: `2g' is no name of a function" },
    { "f (int): result=1\n", ":1: `(int)' is no name of a function" },
    { "f:\ng:\nh f:\n", ":3: `f' has a row already, in line 1" },
    { "f\n g:\nh:\n\ng:\n", ":5: `g' has a row already, in line 2" },
    { "f f:\n", ":1: `f' has a row already, in line 1" },
    { "f: lent=heap\n", ":1: `lent=' takes a parameter" },
    { "f: lent=\n", ":1: `lent=' takes a parameter" },
    { "f: lent=*0\n", ":1: `lent=' takes a parameter" },
    { "f: fails=0\n", ":1: `fails=' takes null, -1 or nonzero" },
    { "f:\n\nx: result=1\n skips=rest\n", ":4: `skips=' takes a parameter" },
    { "f: skips=\n", ":1: `skips=' takes a parameter" },
    { "f: result=1\n\ng: result=1\n # so\n  skips=1x\n",
      ":5: `skips=' takes a parameter" },
  };
  struct esc_models *m = esc_models_new ();

  for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++)
    read_wrong (m, wrong[i].text, strlen (wrong[i].text), wrong[i].expected);
  read_wrong (m, "f:\n\0g:\n", 7,
              ":2: this is no text: there is a null character");
  expect_model (m, "strchr", "result=1");
  esc_models_free (m);
}
END_TEST

/* The message is that of esc_summary_parse; here, only the line counts.  */
START_TEST (mistakes_in_summaries_have_their_lines)
{
  static const struct
  {
    const char *text;
    int line;
  } wrong[] = {
    { "f: result\n", 1 },          { "f: result=0\n", 1 },
    { "\nf: returns=1\n", 2 },     { "f\n g:\n heap=1\n 1=heap x\n", 4 },
    { "f: awaits result=*\n", 1 }, { "f: call 1(2\n", 1 },
    { "f: skipsx\n", 1 },          { "f: accepts=zero\n", 1 },
    { "f: awaits=1\n", 1 },        { "f:\ng:\n lent=1 fails=-1 bad\n", 3 },
  };
  struct esc_models *m = esc_models_new ();
  char expected[100], *error;
  const char *name;

  for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++)
    {
      name = file_with (wrong[i].text, strlen (wrong[i].text));
      ck_assert_msg (!esc_models_read (m, name, &error), "%s", wrong[i].text);
      snprintf (expected, sizeof expected, "%s:%d: ", name, wrong[i].line);
      ck_assert_msg (strncmp (error, expected, strlen (expected)) == 0,
                     "%s: %s", wrong[i].text, error);
      ck_assert_uint_gt (strlen (error), strlen (expected));
      free (error);
      remove (name);
    }
  esc_models_free (m);
}
END_TEST

START_TEST (files_that_cannot_be_read_are_told)
{
  struct esc_models *m = esc_models_new ();
  char *error;

  ck_assert (!esc_models_read (m, "no/such.model", &error));
  ck_assert_str_eq (error, "no/such.model: No such file or directory");
  free (error);
  ck_assert (!esc_models_read (m, "/tmp", &error));
  ck_assert_str_eq (error, "/tmp: Is a directory");
  free (error);
  esc_models_free (m);
}
END_TEST

/* Whatever bytes a file has: it is read, or a message with a line says what is
   wrong, and the models can be asked after it.  */
START_TEST (random_changes_do_no_harm)
{
  static const char bytes[] = "\n \t:=*,()#-0139abceflnrst\r\377";
  enum
  {
    ROUNDS = 3000
  };
  size_t length;
  char *text, *error, *colon;
  const char *name;

  for (unsigned seed = 0; seed < ROUNDS; seed++)
    {
      struct esc_models *m = esc_models_new ();
      const char *from = strstr (esc_model_texts[3], "fopen:");

      ck_assert_ptr_nonnull (from);
      srand (seed);
      length = 200 + (size_t) (rand () % 500);
      text = strndup (from, length);
      for (int n = rand () % 8; n >= 0; n--)
        text[(size_t) rand () % strlen (text)]
          = bytes[(size_t) rand () % (sizeof bytes - 1)];
      name = file_with (text, strlen (text));
      if (!esc_models_read (m, name, &error))
        {
          ck_assert_int_eq (strncmp (error, name, strlen (name)), 0);
          ck_assert_int_eq (error[strlen (name)], ':');
          ck_assert_int_gt (strtol (error + strlen (name) + 1, &colon, 10), 0);
          ck_assert_int_eq (strncmp (colon, ": ", 2), 0);
        }
      ck_assert_ptr_nonnull (esc_models_find (m, "strchr"));
      esc_models_find (m, "freopen");
      free (error);
      free (text);
      remove (name);
      esc_models_free (m);
    }
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("model");
  tcase_set_timeout (t, 60);
  tcase_add_test (t, functions_are_found_by_name);
  tcase_add_test (t, a_summary_stays_where_it_is);
  tcase_add_test (t, models_that_are_not_asked_can_be_freed);
  tcase_add_test (t, every_row_that_is_built_in_can_be_parsed);
  tcase_add_test (t, words_are_told_apart_from_flows);
  tcase_add_test (t, what_is_lent_is_kept);
  tcase_add_test (t, what_leaves_frames_skips_deferred_work);
  tcase_add_test (t, a_file_adds_and_replaces_rows);
  tcase_add_test (t, rows_may_have_several_names_and_lines);
  tcase_add_test (t, files_may_be_empty_and_large);
  tcase_add_test (t, mistakes_are_told_with_their_lines);
  tcase_add_test (t, mistakes_in_summaries_have_their_lines);
  tcase_add_test (t, files_that_cannot_be_read_are_told);
  tcase_add_test (t, random_changes_do_no_harm);
  return run_tests ("model", t);
}
