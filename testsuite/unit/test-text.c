/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-text.c -- tests of runtime/text.c.  */

#include <limits.h>

#include "records.h"

/* Check that T is WORDS.  */
static void
expect_words (const struct dfr_text *t, const char *words)
{
  ck_assert_uint_eq (t->length, strlen (words));
  ck_assert (memcmp (t->start, words, t->length) == 0);
}

START_TEST (words_and_numbers_follow_each_other)
{
  char room[100];
  struct dfr_text t = { room, sizeof room, 0 };

  dfr_text_add (&t, "a ");
  dfr_text_number (&t, 0);
  dfr_text_char (&t, ',');
  dfr_text_number (&t, ULLONG_MAX);
  dfr_text_add (&t, "");
  dfr_text_char (&t, ',');
  dfr_text_hex (&t, 0);
  dfr_text_char (&t, ',');
  dfr_text_hex (&t, 0x123456789abcdef0);
  expect_words (&t, "a 0,18446744073709551615,0x0,0x123456789abcdef0");
}
END_TEST

START_TEST (what_does_not_fit_is_cut_off)
{
  char room[8] = "-------";
  struct dfr_text t = { room, 5, 0 };

  dfr_text_add (&t, "abc");
  dfr_text_number (&t, 12345);
  dfr_text_char (&t, 'x');
  dfr_text_hex (&t, 1);
  expect_words (&t, "abc12");
  ck_assert_str_eq (room, "abc12--");
}
END_TEST

START_TEST (parts_and_copies_of_functions_have_their_names)
{
  static const char *const names[]
    = { "f", "f.cold", "f.part.0", "f.isra.0", "f.constprop.1.cold" };

  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    {
      char room[8];
      struct dfr_text t = { room, sizeof room, 0 };
      dfr_text_function (&t, names[i]);
      expect_words (&t, "f");
    }
}
END_TEST

static void
write_text (void *unused)
{
  static char words[] = "abc";
  struct dfr_text t = { words, sizeof words, 2 };

  (void) unused;
  dfr_text_write (&t, STDERR_FILENO);
  dfr_text_write (&t, -1);
}

START_TEST (what_is_in_use_is_written)
{
  expect_end (write_text, NULL, 0, "ab");
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("text");
  tcase_add_test (t, words_and_numbers_follow_each_other);
  tcase_add_test (t, what_does_not_fit_is_cut_off);
  tcase_add_test (t, parts_and_copies_of_functions_have_their_names);
  tcase_add_test (t, what_is_in_use_is_written);
  return run_tests ("text", t);
}
