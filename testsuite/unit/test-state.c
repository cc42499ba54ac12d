/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-state.c -- tests of plugin/dangling: values, sets, states.  */

#include "plugin/dangling/dangling.h"
#include "records.h"

/* Locals and static variables, by name.  */
static dng_place
local (const char *name)
{
  return dng_place_of (DNG_LOCAL, name, 0, 0);
}

static dng_place
global (const char *name)
{
  return dng_place_of (DNG_STATIC, name, 0, 0);
}

static const char x[] = "x", y[] = "y", g[] = "g";

START_TEST (equal_places_and_sets_are_one)
{
  ck_assert_uint_eq (local (x), local (x));
  ck_assert_uint_ne (local (x), local (y));
  ck_assert_uint_ne (local (x), global (x));
  ck_assert_uint_eq (dng_address (local (x), 0), dng_address (local (x), 0));
  ck_assert_uint_eq (dng_union (dng_address (local (x), 0), dng_null ()),
                     dng_union (dng_null (), dng_address (local (x), 0)));
}
END_TEST

START_TEST (a_set_knows_a_place_once)
{
  dng_set set = dng_union (dng_address (local (x), DNG_EXACT (16)),
                           dng_address (local (x), DNG_EXACT (8)));
  unsigned n;
  const struct dng_value *v = dng_values (set, &n);

  ck_assert_uint_eq (n, 1);
  ck_assert_int_eq (v->offset, DNG_FROM (8));
}
END_TEST

START_TEST (a_pointer_that_goes_down_comes_to_an_end)
{
  dng_set set = dng_address (local (x), DNG_EXACT (100)), before = DNG_NONE;
  int rounds = 0;

  for (; set != before && rounds < 100; rounds++)
    {
      before = set;
      set = dng_union (set, dng_moved (set, DNG_EXACT (-1)));
    }
  ck_assert_int_lt (rounds, 10);
}
END_TEST

START_TEST (a_set_of_many_forgets_no_local)
{
  static const char names[100];
  dng_set set = dng_address (local (x), 0);

  for (int i = 0; i < 100; i++)
    set = dng_union (set, dng_address (global (&names[i]), 0));
  unsigned n;
  dng_values (set, &n);
  ck_assert_uint_lt (n, 30);
  ck_assert (dng_has (set, DNG_OTHER));
  ck_assert (dng_own_p (set));
}
END_TEST

START_TEST (a_store_replaces_and_a_weak_one_adds)
{
  struct dng_state s = { NULL, 0, 0 };
  dng_set a = dng_address (local (x), 0), b = dng_address (local (y), 0);

  dng_put (&s, global (g), 0, a, false, NULL, NULL);
  ck_assert_uint_eq (dng_get (&s, global (g), 0), a);
  dng_put (&s, global (g), 0, b, false, NULL, NULL);
  ck_assert_uint_eq (dng_get (&s, global (g), 0), b);
  dng_put (&s, global (g), 0, a, true, NULL, NULL);
  ck_assert_uint_eq (dng_get (&s, global (g), 0), dng_union (a, b));
  dng_state_free (&s);
}
END_TEST

START_TEST (what_is_not_named_is_as_at_the_start)
{
  struct dng_state s = { NULL, 0, 0 };
  dng_place start = dng_place_of (DNG_INITIAL, NULL, global (g), DNG_EXACT (8));

  ck_assert_uint_eq (dng_get (&s, global (g), DNG_EXACT (8)),
                     dng_address (start, 0));
  ck_assert_uint_eq (dng_get (&s, local (x), 0), dng_other ());
}
END_TEST

START_TEST (where_paths_meet_both_may_be)
{
  struct dng_state a = { NULL, 0, 0 }, b = { NULL, 0, 0 };
  dng_set set = dng_address (local (x), 0);
  dng_set before = dng_get (&a, global (g), 0);

  dng_put (&a, global (g), 0, set, false, NULL, NULL);
  dng_state_join (&a, &b);
  ck_assert_uint_eq (dng_get (&a, global (g), 0), dng_union (set, before));
  dng_state_join (&b, &a);
  ck_assert (dng_state_equal (&a, &b));
  dng_state_free (&a);
  dng_state_free (&b);
}
END_TEST

START_TEST (an_unknown_element_is_not_sure)
{
  struct dng_state s = { NULL, 0, 0 };
  dng_set set = dng_address (local (x), 0);

  dng_put (&s, global (g), DNG_FROM (0), set, false, NULL, NULL);
  ck_assert_uint_eq (dng_find (&s, global (g), DNG_FROM (0))->set, set);
  ck_assert (dng_has (dng_get (&s, global (g), DNG_EXACT (16)), DNG_UNSURE));
  ck_assert (dng_own_p (dng_get (&s, global (g), DNG_EXACT (16))));
  dng_state_free (&s);
}
END_TEST

START_TEST (what_has_ended_is_dead_wherever_it_is_held)
{
  struct dng_state s = { NULL, 0, 0 };
  dng_set set = dng_address (local (x), 0);

  dng_put (&s, global (g), 0, set, false, NULL, NULL);
  dng_put (&s, local (x), 0, dng_address (local (y), 0), false, NULL, NULL);
  dng_end (&s, local (x));
  ck_assert (dng_has (dng_get (&s, global (g), 0), DNG_DEAD));
  ck_assert (!dng_has (dng_get (&s, global (g), 0), DNG_ADDRESS));
  ck_assert_ptr_null (dng_find (&s, local (x), 0));
  dng_state_free (&s);
}
END_TEST

START_TEST (what_overlaps_is_forgotten)
{
  struct dng_state s = { NULL, 0, 0 };
  dng_set set = dng_address (local (x), 0);

  for (int i = 0; i < 4; i++)
    dng_put (&s, global (g), DNG_EXACT (8 * i), set, false, NULL, NULL);
  dng_forget (&s, global (g), 12, 24, true);
  ck_assert_ptr_nonnull (dng_find (&s, global (g), DNG_EXACT (0)));
  ck_assert_ptr_null (dng_find (&s, global (g), DNG_EXACT (8)));
  ck_assert_ptr_null (dng_find (&s, global (g), DNG_EXACT (16)));
  ck_assert_ptr_nonnull (dng_find (&s, global (g), DNG_EXACT (24)));
  dng_state_free (&s);
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("state");
  tcase_add_test (t, equal_places_and_sets_are_one);
  tcase_add_test (t, a_set_knows_a_place_once);
  tcase_add_test (t, a_pointer_that_goes_down_comes_to_an_end);
  tcase_add_test (t, a_set_of_many_forgets_no_local);
  tcase_add_test (t, a_store_replaces_and_a_weak_one_adds);
  tcase_add_test (t, what_is_not_named_is_as_at_the_start);
  tcase_add_test (t, where_paths_meet_both_may_be);
  tcase_add_test (t, an_unknown_element_is_not_sure);
  tcase_add_test (t, what_has_ended_is_dead_wherever_it_is_held);
  tcase_add_test (t, what_overlaps_is_forgotten);
  return run_tests ("state", t);
}
