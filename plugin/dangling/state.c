/* state.c -- what each cell may hold at one point of a program.

   Entries are sorted by place and offset.  A cell without one is as it was at
   the start: unknown in a local variable, and in all other memory what the
   place DNG_INITIAL of it stands for.

   Source: the entries of a state are what K. Chase, M. Wegman and F. Zadeck
   call a storage graph ("Analysis of pointers and structures", 1990), without
   summary nodes for locals.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dangling.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The pointers of all machines are at most this long, in bytes.  */
#define POINTER 8

static void
reserve (struct dng_state *s, unsigned n)
{
  if (n <= s->room)
    return;
  s->room = n + n / 2 + 4;
  s->entries = realloc (s->entries, s->room * sizeof *s->entries);
  if (!s->entries)
    {
      fputs ("defer: out of memory\n", stderr);
      exit (EXIT_FAILURE);
    }
}

void
dng_state_free (struct dng_state *s)
{
  free (s->entries);
  memset (s, 0, sizeof *s);
}

void
dng_state_copy (struct dng_state *to, const struct dng_state *from)
{
  reserve (to, from->n);
  if (from->n)
    memcpy (to->entries, from->entries, from->n * sizeof *to->entries);
  to->n = from->n;
}

bool
dng_state_equal (const struct dng_state *a, const struct dng_state *b)
{
  if (a->n != b->n)
    return false;
  for (unsigned i = 0; i < a->n; i++)
    if (a->entries[i].place != b->entries[i].place
        || a->entries[i].offset != b->entries[i].offset
        || a->entries[i].set != b->entries[i].set)
      return false;
  return true;
}

static int
compare (const struct dng_entry *e, dng_place place, dng_offset offset)
{
  if (e->place != place)
    return e->place < place ? -1 : 1;
  return (e->offset > offset) - (e->offset < offset);
}

/* Where the cell is in S, or would be.  */

static unsigned
position (const struct dng_state *s, dng_place place, dng_offset offset)
{
  unsigned lo = 0, hi = s->n;

  while (lo < hi)
    {
      unsigned mid = (lo + hi) / 2;
      if (compare (&s->entries[mid], place, offset) < 0)
        lo = mid + 1;
      else
        hi = mid;
    }
  return lo;
}

unsigned
dng_first (const struct dng_state *s, dng_place place)
{
  return position (s, place, INT64_MIN);
}

struct dng_entry *
dng_find (const struct dng_state *s, dng_place place, dng_offset offset)
{
  unsigned i = position (s, place, offset);

  if (i < s->n && compare (&s->entries[i], place, offset) == 0)
    return &s->entries[i];
  return NULL;
}

/* What the cell was at the start.  */

static dng_set
initial (dng_place place, dng_offset offset)
{
  switch (dng_kind_of (place))
    {
    case DNG_LOCAL:
    case DNG_FRESH:
    case DNG_KEPT:
      return dng_other ();
    default:
      return dng_address (dng_place_of (DNG_INITIAL, NULL, place, offset), 0);
    }
}

dng_set
dng_get (const struct dng_state *s, dng_place place, dng_offset offset)
{
  dng_set set = DNG_NONE;
  bool exact = DNG_EXACT_P (offset), named = false, sure = true;
  unsigned i = dng_first (s, place);

  for (; i < s->n && s->entries[i].place == place; i++)
    {
      const struct dng_entry *e = &s->entries[i];
      named |= e->offset == offset;
      if (e->offset == offset
          || (!exact && DNG_BYTES (e->offset) >= DNG_BYTES (offset))
          || (!DNG_EXACT_P (e->offset)
              && DNG_BYTES (e->offset) <= DNG_BYTES (offset)))
        {
          sure &= e->offset == offset && exact;
          set = dng_union (set, e->set);
        }
    }
  /* Which element of an array it is, nobody knows.  */
  if (!sure)
    set = dng_union (set, dng_unsure ());
  return named && exact ? set : dng_union (set, initial (place, offset));
}

/* The entry of a cell, new if there is none.  */

static struct dng_entry *
entry (struct dng_state *s, dng_place place, dng_offset offset)
{
  unsigned i = position (s, place, offset);

  if (i < s->n && compare (&s->entries[i], place, offset) == 0)
    return &s->entries[i];
  reserve (s, s->n + 1);
  memmove (&s->entries[i + 1], &s->entries[i], (s->n - i) * sizeof *s->entries);
  s->n++;
  s->entries[i] = (struct dng_entry){ place, offset, DNG_NONE, NULL, NULL };
  return &s->entries[i];
}

struct dng_entry *
dng_put (struct dng_state *s, dng_place place, dng_offset offset, dng_set set,
         bool weakly, const void *field, const void *by)
{
  dng_set before = weakly ? dng_get (s, place, offset) : DNG_NONE;
  struct dng_entry *e = entry (s, place, offset);

  e->set = dng_union (set, before);
  e->field = field;
  e->by = by;
  for (unsigned i = dng_first (s, place);
       i < s->n && s->entries[i].place == place; i++)
    {
      struct dng_entry *o = &s->entries[i];
      if (o == e)
        continue;
      int64_t apart = DNG_BYTES (o->offset) - DNG_BYTES (offset);
      if (!DNG_EXACT_P (offset))
        {
          if (apart >= 0 && DNG_EXACT_P (o->offset) && o->field == field)
            o->set = dng_union (o->set, set);
        }
      else if (DNG_EXACT_P (o->offset) && -POINTER < apart && apart < POINTER)
        o->set = dng_other ();
    }
  return e;
}

/* --- Whole places --------------------------------------------------------- */

void
dng_forget (struct dng_state *s, dng_place place, int64_t lo, int64_t hi,
            bool exact)
{
  unsigned kept = dng_first (s, place), i = kept;

  for (; i < s->n && s->entries[i].place == place; i++)
    {
      int64_t at = DNG_BYTES (s->entries[i].offset);
      if (at + POINTER <= lo || at >= hi
          || (exact && at < lo && !DNG_EXACT_P (s->entries[i].offset)))
        s->entries[kept++] = s->entries[i];
    }
  if (kept == i)
    return;
  memmove (&s->entries[kept], &s->entries[i], (s->n - i) * sizeof *s->entries);
  s->n -= i - kept;
}

void
dng_end (struct dng_state *s, dng_place place)
{
  dng_forget (s, place, INT64_MIN / 4, INT64_MAX, false);
  for (unsigned i = 0; i < s->n; i++)
    s->entries[i].set = dng_ended (s->entries[i].set, place);
}

void
dng_state_join (struct dng_state *into, const struct dng_state *from)
{
  struct dng_state joined = { NULL, 0, 0 };
  unsigned i = 0, j = 0;

  if (dng_state_equal (into, from))
    return;
  reserve (&joined, into->n + from->n);
  while (i < into->n || j < from->n)
    {
      int o = i == into->n ? 1
              : j == from->n
                ? -1
                : compare (&into->entries[i], from->entries[j].place,
                           from->entries[j].offset);
      struct dng_entry *e = &joined.entries[joined.n++];
      *e = o <= 0 ? into->entries[i] : from->entries[j];
      if (o == 0)
        {
          e->set = dng_union (e->set, from->entries[j].set);
          if (!e->by)
            e->by = from->entries[j].by;
        }
      else
        e->set = dng_union (e->set, initial (e->place, e->offset));
      i += o <= 0;
      j += o >= 0;
    }
  free (into->entries);
  *into = joined;
}
