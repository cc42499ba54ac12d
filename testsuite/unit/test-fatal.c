/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-fatal.c -- tests of runtime/fatal.c.  */

#include "records.h"

static void
say_words (void *words)
{
  dfr_fatal ("%lu words: %lu, %lu %%s", 0UL, *(unsigned long *) words, ~0UL);
}

START_TEST (the_message_goes_to_stderr_and_the_status_is_2)
{
  unsigned long n = 1234567890;
  expect_end (say_words, &n, 2,
              "0 words: 1234567890, 18446744073709551615 %%s\n");
}
END_TEST

static void
say_much (void *words)
{
#pragma GCC diagnostic ignored "-Wformat-security"
  dfr_fatal (words);
}

START_TEST (a_message_that_is_too_long_is_cut_and_still_ends_its_line)
{
  char words[1000], cut[257];

  memset (words, 'x', sizeof words - 1);
  words[sizeof words - 1] = '\0';
  memset (cut, 'x', 255);
  strcpy (cut + 255, "\n");
  expect_end (say_much, words, 2, cut);
}
END_TEST

static void
say_it_to_nobody (void *words)
{
  close (STDERR_FILENO);
  say_much (words);
}

START_TEST (the_process_ends_also_where_stderr_is_closed)
{
  expect_end (say_it_to_nobody, "never seen", 2, "");
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("fatal");
  tcase_add_test (t, the_message_goes_to_stderr_and_the_status_is_2);
  tcase_add_test (t, a_message_that_is_too_long_is_cut_and_still_ends_its_line);
  tcase_add_test (t, the_process_ends_also_where_stderr_is_closed);
  return run_tests ("fatal", t);
}
