/* model.c -- a map is made, put in order, and asked.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "map.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- Making ------------------------------------------------------------- */

/* Room for one more object of SIZE bytes in the array ARRAY, which has N, and
   room for *ROOM.  Returns the array.  */

static void *
grow (void *array, unsigned n, unsigned *room, size_t size)
{
  if (n < *room)
    return array;
  *room = *room ? 2 * *room : 8;
  array = realloc (array, *room * size);
  if (!array)
    {
      fputs ("defer: out of memory\n", stderr);
      exit (1);
    }
  return array;
}

char *
map_copy (const char *text)
{
  unsigned room = 0;
  size_t size = text ? strlen (text) + 1 : 0;

  return text ? memcpy (grow (NULL, 0, &room, size), text, size) : NULL;
}

struct map *
map_new (void)
{
  unsigned room = 0;
  struct map *map = grow (NULL, 0, &room, sizeof *map);

  *map = (struct map){ 0 };
  return map;
}

struct map_function *
map_add_function (struct map *map)
{
  map->functions = grow (map->functions, map->n_functions,
                         &map->room_for_functions, sizeof *map->functions);
  struct map_function *f = &map->functions[map->n_functions++];
  *f = (struct map_function){ .fate = MAP_UNUSED,
                              .code = MAP_UNKNOWN,
                              .frame = MAP_UNKNOWN,
                              .stack = MAP_UNKNOWN };
  return f;
}

struct map_static *
map_add_static (struct map *map)
{
  map->statics = grow (map->statics, map->n_statics, &map->room_for_statics,
                       sizeof *map->statics);
  struct map_static *s = &map->statics[map->n_statics++];
  *s = (struct map_static){ .size = MAP_UNKNOWN };
  return s;
}

struct map_variable *
map_add_variable (struct map_function *f)
{
  f->variables = grow (f->variables, f->n_variables, &f->room_for_variables,
                       sizeof *f->variables);
  struct map_variable *v = &f->variables[f->n_variables++];
  *v = (struct map_variable){ .size = MAP_UNKNOWN };
  return v;
}

struct map_object *
map_add_object (struct map_function *f)
{
  f->objects
    = grow (f->objects, f->n_objects, &f->room_for_objects, sizeof *f->objects);
  struct map_object *o = &f->objects[f->n_objects++];
  *o = (struct map_object){ .size = MAP_UNKNOWN, .segment = SEGMENT_HEAP };
  return o;
}

struct map_capture *
map_add_capture (struct map_object *o)
{
  o->captures = grow (o->captures, o->n_captures, &o->room_for_captures,
                      sizeof *o->captures);
  struct map_capture *c = &o->captures[o->n_captures++];
  *c = (struct map_capture){ .size = MAP_UNKNOWN };
  return c;
}

/* F was inlined into the function NAME, which is said once.  */

void
map_add_into (struct map_function *f, const char *name)
{
  for (unsigned i = 0; i < f->n_into; i++)
    if (strcmp (f->into[i], name) == 0)
      return;
  f->into = grow (f->into, f->n_into, &f->room_for_into, sizeof *f->into);
  f->into[f->n_into++] = map_copy (name);
}

void
map_add_use (struct map_function *f, unsigned index)
{
  f->uses = grow (f->uses, f->n_uses, &f->room_for_uses, sizeof *f->uses);
  f->uses[f->n_uses++] = index;
}

/* --- Freeing ------------------------------------------------------------ */

static void
free_object (struct map_object *o)
{
  free (o->name);
  free (o->type);
  free (o->reason);
  free (o->pointer);
  free (o->held.reg);
  for (unsigned i = 0; i < o->n_captures; i++)
    free (o->captures[i].name);
  free (o->captures);
}

static void
free_variable (struct map_variable *v)
{
  free (v->name);
  free (v->type);
  free (v->where.reg);
  free (v->from);
}

static void
free_function (struct map_function *f)
{
  free (f->name);
  free (f->file);
  free (f->within);
  free (f->copy_of);
  free (f->same_as);
  free (f->section);
  for (unsigned i = 0; i < f->n_into; i++)
    free (f->into[i]);
  free (f->into);
  for (unsigned i = 0; i < f->n_variables; i++)
    free_variable (&f->variables[i]);
  free (f->variables);
  for (unsigned i = 0; i < f->n_objects; i++)
    free_object (&f->objects[i]);
  free (f->objects);
  free (f->uses);
}

static void
free_static (struct map_static *s)
{
  free (s->name);
  free (s->text);
  free (s->type);
  free (s->function);
  free (s->file);
  free (s->section);
}

void
map_free (struct map *map)
{
  for (unsigned i = 0; i < map->n_functions; i++)
    free_function (&map->functions[i]);
  for (unsigned i = 0; i < map->n_statics; i++)
    free_static (&map->statics[i]);
  free (map->functions);
  free (map->statics);
  free (map->unit);
  free (map->compiler);
  free (map->target);
  free (map->level);
  free (map->note);
  free (map);
}

/* --- Order -------------------------------------------------------------- */

/* Null sorts first.  */

static int
compare_texts (const char *a, const char *b)
{
  if (!a || !b)
    return (a != NULL) - (b != NULL);
  return strcmp (a, b);
}

static int
compare_functions (const void *va, const void *vb)
{
  const struct map_function *a = va, *b = vb;
  int order = compare_texts (a->file, b->file);

  if (order == 0)
    order = (a->line > b->line) - (a->line < b->line);
  return order ? order : compare_texts (a->name, b->name);
}

/* What USES the indices of constants by which N of them went to NEW_INDEX.  */

static void
renumber (struct map_function *f, const unsigned *new_index)
{
  for (unsigned i = 0; i < f->n_uses; i++)
    f->uses[i] = new_index[f->uses[i]];
}

/* Two statics and where they stood.  */

struct placed
{
  struct map_static s;
  unsigned was;
};

/* Segment; of constants those with a name first; then the source's order.  */

static int
compare_statics (const void *va, const void *vb)
{
  const struct placed *a = va, *b = vb;
  int order = (int) a->s.segment - (int) b->s.segment;

  if (order == 0)
    order = (a->s.name == NULL) - (b->s.name == NULL);
  if (order == 0)
    order = compare_texts (a->s.file, b->s.file);
  if (order == 0)
    order = (a->s.line > b->s.line) - (a->s.line < b->s.line);
  return order ? order : (a->was > b->was) - (a->was < b->was);
}

static void
sort_statics (struct map *map)
{
  unsigned n = map->n_statics, room = 0, room_too = 0;
  struct placed *all = grow (NULL, 0, &room, (n + 1) * sizeof *all);
  unsigned *new_index = grow (NULL, 0, &room_too, (n + 1) * sizeof *new_index);

  for (unsigned i = 0; i < n; i++)
    all[i] = (struct placed){ map->statics[i], i };
  qsort (all, n, sizeof *all, compare_statics);
  for (unsigned i = 0; i < n; i++)
    {
      map->statics[i] = all[i].s;
      new_index[all[i].was] = i;
    }
  for (unsigned i = 0; i < map->n_functions; i++)
    renumber (&map->functions[i], new_index);
  free (all);
  free (new_index);
}

void
map_sort (struct map *map)
{
  qsort (map->functions, map->n_functions, sizeof *map->functions,
         compare_functions);
  sort_statics (map);
}

/* --- Asking ------------------------------------------------------------- */

static void
add (struct map_sum *sum, long size)
{
  sum->count++;
  if (size > 0)
    sum->size += size;
}

/* Is object K of F a part of the same allocation as one before?  */

static bool
part_p (const struct map_function *f, unsigned k)
{
  for (unsigned i = 0; i < k && f->objects[k].together; i++)
    if (f->objects[i].together == f->objects[k].together)
      return true;
  return false;
}

/* For the stack: the frames of all functions, of which never all are there at
   once; for the heap: one object for each place that makes them.  */

struct map_sum
map_sum (const struct map *map, enum map_segment segment)
{
  struct map_sum sum = { 0, 0 };

  for (unsigned i = 0; i < map->n_statics; i++)
    if (map->statics[i].segment == segment)
      add (&sum, map->statics[i].size);
  for (unsigned i = 0; i < map->n_functions; i++)
    {
      const struct map_function *f = &map->functions[i];
      if (f->fate == MAP_EMITTED && segment == SEGMENT_CODE)
        add (&sum, f->code);
      if (f->fate == MAP_EMITTED && segment == SEGMENT_STACK)
        add (&sum, f->stack);
      if (segment == SEGMENT_CONSTANTS && f->tables)
        add (&sum, f->tables);
      for (unsigned k = 0; k < f->n_objects && segment == SEGMENT_HEAP; k++)
        if (f->objects[k].segment == SEGMENT_HEAP)
          {
            add (&sum, f->objects[k].size);
            sum.count -= part_p (f, k);
          }
    }
  return sum;
}

const char *
map_segment_word (enum map_segment segment)
{
  static const char *const words[]
    = { "code", "constants", "data", "bss", "thread", "heap", "stack" };

  return words[segment];
}

const char *
map_place_word (enum map_place place)
{
  static const char *const words[]
    = { "later",   "gone",     "register",  "registers", "frame", "caller",
        "dynamic", "captured", "enclosing", "heap",      "static" };

  return words[place];
}

const char *
map_fate_word (enum map_fate fate)
{
  static const char *const words[] = { "emitted",   "inlined", "unused",
                                       "elsewhere", "same",    "copied",
                                       "later" };

  return words[fate];
}

const char *
map_kind_word (enum map_kind kind)
{
  static const char *const words[]
    = { "parameter", "local", "literal", "made" };

  return words[kind];
}

const char *
map_object_word (enum map_object_kind kind)
{
  static const char *const words[] = { "variable", "closure", "deferred" };

  return words[kind];
}

const char *
map_way_word (enum map_way way)
{
  static const char *const words[] = { "value", "reference", "beside" };

  return words[way];
}

/* Widen *LOW to *HIGH by what is at WHERE and has SIZE.  */

static void
widen (struct map_where where, long size, long *low, long *high)
{
  if (where.place != MAP_FRAME && where.place != MAP_CALLER)
    return;
  if (where.offset < *low)
    *low = where.offset;
  if (where.offset + (size > 0 ? size : 0) > *high)
    *high = where.offset + (size > 0 ? size : 0);
}

void
map_frame_ends (const struct map_function *f, long *low, long *high)
{
  *low = f->stack > 0 ? -f->stack : 0;
  *high = 0;
  for (unsigned i = 0; i < f->n_variables; i++)
    widen (f->variables[i].where, f->variables[i].size, low, high);
  for (unsigned i = 0; i < f->n_objects; i++)
    if (f->objects[i].segment == SEGMENT_STACK)
      widen (f->objects[i].held, f->objects[i].size, low, high);
}
