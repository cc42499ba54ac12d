/* value.c -- places, values, and sets of values, each of which exists once.

   Equal places and equal sets have equal numbers, so that a state is compared
   by comparing numbers.  Within a set there is one value for each place: what
   is at 8 or at 16 is somewhere from 8 on.  That, and a bound on how many
   values a set holds, makes every loop come to an end.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dangling.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A set with more values than this forgets which other memory it may point
   to, not which local variables.  */
#define VALUES_MAX 12

/* What is this many steps away from a name is not told apart.  */
#define DEPTH_MAX 3

static void *
grow (void *memory, size_t size)
{
  memory = realloc (memory, size);
  if (!memory)
    {
      fputs ("defer: out of memory\n", stderr);
      exit (EXIT_FAILURE);
    }
  return memory;
}

/* --- A table of numbers, found by hash ------------------------------------ */

struct table
{
  uint32_t *slots; /* 0: empty.  */
  uint32_t size;   /* A power of two.  */
  uint32_t used;
  uint32_t (*hash) (uint32_t number);
};

static void
insert (struct table *t, uint32_t number)
{
  uint32_t i = t->hash (number) & (t->size - 1);

  while (t->slots[i])
    i = (i + 1) & (t->size - 1);
  t->slots[i] = number;
}

/* Make sure that there is room for one more number in T.  */

static void
make_room (struct table *t)
{
  uint32_t *old = t->slots;
  uint32_t old_size = t->size;

  if (t->used * 2 < t->size)
    return;
  t->size = old_size ? old_size * 2 : 256;
  t->slots = grow (NULL, t->size * sizeof *t->slots);
  memset (t->slots, 0, t->size * sizeof *t->slots);
  for (uint32_t i = 0; i < old_size; i++)
    if (old[i])
      insert (t, old[i]);
  free (old);
}

static uint32_t
mix (uint64_t a, uint64_t b)
{
  uint64_t h = (a ^ b * 0x9e3779b97f4a7c15u) * 0xbf58476d1ce4e5b9u;

  return (uint32_t) (h ^ h >> 31);
}

/* --- Places --------------------------------------------------------------- */

struct place
{
  enum dng_kind kind;
  const void *what;
  dng_place of;
  dng_offset index;
  unsigned depth;
};

static struct place *places;
static uint32_t places_n = 1, places_room;

static uint32_t
hash_place_data (const struct place *p)
{
  return mix ((uintptr_t) p->what + p->kind, mix (p->of, (uint64_t) p->index));
}

static uint32_t
hash_place (uint32_t number)
{
  return hash_place_data (&places[number]);
}

static struct table place_table = { NULL, 0, 0, hash_place };

dng_place
dng_place_of (enum dng_kind kind, const void *what, dng_place of,
              dng_offset index)
{
  struct place p = { kind, what, of, index, 0 };

  make_room (&place_table);
  uint32_t i = hash_place_data (&p) & (place_table.size - 1);
  for (; place_table.slots[i]; i = (i + 1) & (place_table.size - 1))
    {
      struct place *q = &places[place_table.slots[i]];
      if (q->kind == kind && q->what == what && q->of == of
          && q->index == index)
        return place_table.slots[i];
    }
  if (places_n >= places_room)
    {
      places_room = places_room ? places_room * 2 : 256;
      places = grow (places, places_room * sizeof *places);
    }
  if (kind == DNG_INITIAL)
    p.depth = places[of].depth + 1;
  places[places_n] = p;
  place_table.slots[i] = places_n;
  place_table.used++;
  return places_n++;
}

enum dng_kind
dng_kind_of (dng_place place)
{
  return places[place].kind;
}

void *
dng_what (dng_place place)
{
  return (void *) places[place].what;
}

dng_place
dng_of (dng_place place)
{
  return places[place].of;
}

dng_offset
dng_index (dng_place place)
{
  return places[place].index;
}

unsigned
dng_depth (dng_place place)
{
  return places[place].depth;
}

/* --- Sets ----------------------------------------------------------------- */

struct set
{
  uint32_t first, n; /* Among the values.  */
  unsigned has;      /* A bit for each enum dng_what.  */
  bool own;
};

static struct dng_value *values;
static uint32_t values_n, values_room;
static struct set *sets;
static uint32_t sets_n = 1, sets_room;

static uint32_t
hash_values (const struct dng_value *v, unsigned n)
{
  uint32_t h = n;

  for (unsigned i = 0; i < n; i++)
    h = mix (
      h, mix ((uint64_t) v[i].place << 3 | v[i].what, (uint64_t) v[i].offset));
  return h;
}

static uint32_t
hash_set (uint32_t number)
{
  return hash_values (values + sets[number].first, sets[number].n);
}

static struct table set_table = { NULL, 0, 0, hash_set };

static bool
same_value (const struct dng_value *a, const struct dng_value *b)
{
  return a->what == b->what && a->place == b->place && a->offset == b->offset;
}

static bool
same_values (const struct dng_value *a, const struct dng_value *b, unsigned n)
{
  for (unsigned i = 0; i < n; i++)
    if (!same_value (&a[i], &b[i]))
      return false;
  return true;
}

static bool
own_value (const struct dng_value *v)
{
  if (v->what == DNG_DEAD)
    return true;
  if (v->what != DNG_ADDRESS)
    return false;
  enum dng_kind kind = places[v->place].kind;
  return kind == DNG_LOCAL || kind == DNG_BY_VALUE || kind == DNG_FRESH;
}

/* The set of the N values V, sorted.  */

static dng_set
intern (const struct dng_value *v, unsigned n)
{
  if (n == 0)
    return DNG_NONE;
  make_room (&set_table);
  uint32_t i = hash_values (v, n) & (set_table.size - 1);
  for (; set_table.slots[i]; i = (i + 1) & (set_table.size - 1))
    {
      struct set *s = &sets[set_table.slots[i]];
      if (s->n == n && same_values (values + s->first, v, n))
        return set_table.slots[i];
    }
  if (sets_n >= sets_room)
    {
      sets_room = sets_room ? sets_room * 2 : 256;
      sets = grow (sets, sets_room * sizeof *sets);
    }
  if (values_n + n > values_room)
    {
      values_room = values_room * 2 + 256;
      values = grow (values, values_room * sizeof *values);
    }
  memcpy (values + values_n, v, n * sizeof *v);
  sets[sets_n].first = values_n;
  sets[sets_n].n = n;
  sets[sets_n].has = 0;
  sets[sets_n].own = false;
  for (unsigned j = 0; j < n; j++)
    {
      sets[sets_n].has |= 1u << v[j].what;
      sets[sets_n].own |= own_value (&v[j]);
    }
  values_n += n;
  set_table.slots[i] = sets_n;
  set_table.used++;
  return sets_n++;
}

const struct dng_value *
dng_values (dng_set set, unsigned *n)
{
  if (set == DNG_NONE)
    {
      *n = 0;
      return NULL;
    }
  *n = sets[set].n;
  return values + sets[set].first;
}

bool
dng_has (dng_set set, enum dng_what what)
{
  return set != DNG_NONE && (sets[set].has & 1u << what);
}

bool
dng_own_p (dng_set set)
{
  return set != DNG_NONE && sets[set].own;
}

dng_set
dng_only (struct dng_value value)
{
  return intern (&value, 1);
}

dng_set
dng_other (void)
{
  static dng_set other;

  if (other == DNG_NONE)
    other = dng_only ((struct dng_value){ DNG_OTHER, 0, 0 });
  return other;
}

dng_set
dng_unsure (void)
{
  static dng_set unsure;

  if (unsure == DNG_NONE)
    unsure = dng_only ((struct dng_value){ DNG_UNSURE, 0, 0 });
  return unsure;
}

dng_set
dng_null (void)
{
  static dng_set null;

  if (null == DNG_NONE)
    null = dng_only ((struct dng_value){ DNG_NULL, 0, 0 });
  return null;
}

dng_set
dng_address (dng_place place, dng_offset offset)
{
  if (places[place].depth > DEPTH_MAX)
    return dng_other ();
  return dng_only ((struct dng_value){ DNG_ADDRESS, place, offset });
}

/* Does A come before B in a set?  Then < 0; 0: there is one of the two.  */

static int
order (const struct dng_value *a, const struct dng_value *b)
{
  if (a->what != b->what)
    return a->what < b->what ? -1 : 1;
  if (a->place != b->place)
    return a->place < b->place ? -1 : 1;
  return 0;
}

/* So far in front of a place may a pointer be.  */
#define LOWEST (-(1 << 20))

/* An offset that covers A and B.  A pointer that goes down step by step soon is
   as low as can be.  */

static dng_offset
cover (dng_offset a, dng_offset b)
{
  int64_t x = DNG_BYTES (a), y = DNG_BYTES (b), low = x < y ? x : y;

  if (a == b)
    return a;
  if ((!DNG_EXACT_P (a) && low < x) || (!DNG_EXACT_P (b) && low < y))
    low = low >= 0 ? 0 : LOWEST;
  return DNG_FROM (low);
}

/* Drop from the N values V what may be dropped of too many.  Returns how many
   are left.  */

static unsigned
thin (struct dng_value *v, unsigned n)
{
  unsigned kept = 0;

  for (unsigned i = 0; i < n; i++)
    if (v[i].what != DNG_ADDRESS || places[v[i].place].kind == DNG_LOCAL)
      v[kept++] = v[i];
  if (kept == 0 || v[0].what != DNG_OTHER)
    {
      memmove (v + 1, v, kept * sizeof *v);
      v[0] = (struct dng_value){ DNG_OTHER, 0, 0 };
      kept++;
    }
  if (kept > 2 * VALUES_MAX)
    kept = 1;
  return kept;
}

/* Unions that were asked for lately.  */
static struct
{
  dng_set a, b, result;
} lately[1 << 12];

static dng_set
make_union (dng_set a, dng_set b)
{
  struct dng_value buffer[4 * VALUES_MAX + 2];
  unsigned an, bn, n = 0, i = 0, j = 0;
  const struct dng_value *av = dng_values (a, &an), *bv = dng_values (b, &bn);
  while (i < an || j < bn)
    {
      int o = i == an ? 1 : j == bn ? -1 : order (&av[i], &bv[j]);
      buffer[n] = o <= 0 ? av[i] : bv[j];
      if (o == 0)
        buffer[n].offset = cover (av[i].offset, bv[j].offset);
      i += o <= 0;
      j += o >= 0;
      n++;
    }
  if (n > VALUES_MAX)
    n = thin (buffer, n);
  return intern (buffer, n);
}

dng_set
dng_union (dng_set a, dng_set b)
{
  if (a == b || b == DNG_NONE)
    return a;
  if (a == DNG_NONE)
    return b;
  uint32_t i = mix (a, b) & (sizeof lately / sizeof *lately - 1);
  if (lately[i].a != a || lately[i].b != b)
    {
      lately[i].result = make_union (a, b);
      lately[i].a = a;
      lately[i].b = b;
    }
  return lately[i].result;
}

/* A plus B, both offsets.  */

static dng_offset
add (dng_offset a, dng_offset b)
{
  int64_t sum = DNG_BYTES (a) + DNG_BYTES (b);

  if (sum > INT64_MAX / 8 || sum < INT64_MIN / 8)
    return DNG_FROM (0);
  return DNG_EXACT_P (a) && DNG_EXACT_P (b) ? DNG_EXACT (sum) : DNG_FROM (sum);
}

dng_set
dng_moved (dng_set set, dng_offset offset)
{
  struct dng_value buffer[4 * VALUES_MAX + 2];
  unsigned n;
  const struct dng_value *v = dng_values (set, &n);

  if (offset == 0 || n == 0)
    return set;
  for (unsigned i = 0; i < n; i++)
    {
      buffer[i] = v[i];
      if (v[i].what == DNG_ADDRESS)
        buffer[i].offset = add (v[i].offset, offset);
    }
  return intern (buffer, n);
}

dng_set
dng_ended (dng_set set, dng_place place)
{
  unsigned n;
  const struct dng_value *v = dng_values (set, &n);
  dng_set result = DNG_NONE;

  for (unsigned i = 0; i < n; i++)
    if (v[i].what == DNG_ADDRESS && v[i].place == place)
      {
        struct dng_value dead = { DNG_DEAD, place, 0 };
        for (unsigned j = 0; j < n; j++)
          {
            v = dng_values (set, &n);
            result = dng_union (result, dng_only (j == i ? dead : v[j]));
          }
        return result;
      }
  return set;
}
