/* text.c -- the map as text, for a terminal.

   First the segments, then what lies in each of those that live as long as the
   process, then each function with its frame and what it puts on the heap.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "map.h"

#include <stdlib.h>
#include <string.h>

/* The widest name that is kept in a column; longer ones push the rest.  */

#define NAME_WIDTH 24
#define TYPE_WIDTH 20

/* How much of a string literal is shown, in bytes.  */

#define TEXT_MAX 40

static const char *const segment_titles[SEGMENTS]
  = { "code: functions",
      "constants: read-only data, string literals",
      "data: variables that start with a value",
      "bss: variables that start as zero",
      "thread: each thread has its own",
      "heap: made when the program runs",
      "stack: a frame for each call that is running" };

static void
put_size (struct map_out *out, long size, int width)
{
  if (size == MAP_UNKNOWN)
    map_put (out, "%*s", width, "?");
  else
    map_put (out, "%*ld", width, size);
}

/* What of S is its name: for a string literal, its beginning in quotes.  */

static void
put_name (struct map_out *out, const struct map_static *s)
{
  struct map_out name = { NULL, 0, 0 };

  if (s->text)
    {
      bool whole = s->length <= TEXT_MAX;
      map_put (&name, "\"");
      map_put_c (&name, s->text, whole ? s->length : TEXT_MAX);
      map_put (&name, whole ? "\"" : "\"...");
    }
  else
    map_put (&name, "%s", s->name ? s->name : "(constant)");
  map_put (out, "  %-*s ", NAME_WIDTH, name.text);
  free (name.text);
}

static void
put_place_of_source (struct map_out *out, const char *file, unsigned line)
{
  if (file && line)
    map_put (out, "  %s:%u", file, line);
}

static void
put_statics (struct map_out *out, const struct map *map,
             enum map_segment segment)
{
  for (unsigned i = 0; i < map->n_statics; i++)
    {
      const struct map_static *s = &map->statics[i];
      if (s->segment != segment)
        continue;
      put_name (out, s);
      put_size (out, s->size, 8);
      map_put (out, "  %-*s", TYPE_WIDTH, s->type ? s->type : "");
      if (s->section)
        map_put (out, "  %s", s->section);
      put_place_of_source (out, s->file, s->line);
      if (s->function)
        map_put (out, ", in %s", s->function);
      map_put (out, "\n");
    }
}

/* Why F has no code of its own, or null.  */

static const char *
why_no_code (const struct map_function *f)
{
  static const char *const words[]
    = { NULL,
        "no code of its own",
        "left out: nothing uses it",
        "inline definition: another unit has the code",
        "the same code as another",
        "only specialised copies are left",
        "not decided yet" };

  return words[f->fate];
}

/* What is special about F, behind BEFORE if there is anything.  */

static void
put_remarks (struct map_out *out, const char *before,
             const struct map_function *f)
{
  struct map_out words = { NULL, 0, 0 };

  if (why_no_code (f))
    map_put (&words, "; %s", why_no_code (f));
  if (f->same_as)
    map_put (&words, ": %s", f->same_as);
  for (unsigned i = 0; i < f->n_into; i++)
    map_put (&words, "%s %s", i == 0 ? "; inlined into" : ",", f->into[i]);
  if (f->copy_of)
    map_put (&words, "; copy of %s, specialised", f->copy_of);
  if (f->within)
    map_put (&words, "; %s in %s", f->closure ? "closure" : "nested",
             f->within);
  if (words.length)
    map_put (out, "%s%s", before, words.text + 2);
  free (words.text);
}

static void
put_functions (struct map_out *out, const struct map *map)
{
  for (unsigned i = 0; i < map->n_functions; i++)
    {
      const struct map_function *f = &map->functions[i];
      map_put (out, "  %-*s ", NAME_WIDTH, f->name);
      if (f->fate == MAP_EMITTED)
        put_size (out, f->code, 8);
      else
        map_put (out, "%8s", "-");
      put_place_of_source (out, f->file, f->line);
      put_remarks (out, "  ", f);
      map_put (out, "\n");
    }
}

static void
put_where (struct map_out *out, const struct map_where *w)
{
  switch (w->place)
    {
    case MAP_LATER:
      map_put (out, "not decided yet");
      break;
    case MAP_GONE:
      map_put (out, "no place: at most for a while in registers");
      break;
    case MAP_REGISTER:
      map_put (out, "register %s", w->reg);
      break;
    case MAP_REGISTERS:
      map_put (out, "registers");
      break;
    case MAP_FRAME:
      map_put (out, "stack %+ld", w->offset);
      break;
    case MAP_CALLER:
      map_put (out, "stack %+ld, put there by the caller", w->offset);
      break;
    case MAP_DYNAMIC:
      map_put (out, "stack, below the frame");
      break;
    case MAP_CAPTURED:
      map_put (out, "captured");
      break;
    case MAP_ENCLOSING:
      map_put (out, "stack, in the frame of the function around");
      break;
    case MAP_ON_HEAP:
      map_put (out, "heap");
      break;
    case MAP_IN_STATIC:
      map_put (out, "static");
    }
}

static void
put_variable (struct map_out *out, const struct map_variable *v)
{
  map_put (out, "  %-*s ", NAME_WIDTH, v->name);
  put_size (out, v->size, 8);
  map_put (out, "  %-*s  ", TYPE_WIDTH, v->type ? v->type : "");
  put_where (out, &v->where);
  if (v->from)
    map_put (out, ", inlined from %s", v->from);
  map_put (out, "\n");
}

static void
put_captures (struct map_out *out, const struct map_object *o)
{
  static const char *const ways[]
    = { " by value", " by reference", " beside it" };

  for (unsigned i = 0; i < o->n_captures; i++)
    map_put (out, "%s %s%s", i == 0 ? "; captures" : ",", o->captures[i].name,
             ways[o->captures[i].way]);
}

/* What of F is in one object with O.  */

static void
put_together (struct map_out *out, const struct map_function *f,
              const struct map_object *o)
{
  const char *before = "; one object with";

  for (unsigned i = 0; o->together && i < f->n_objects; i++)
    if (&f->objects[i] != o && f->objects[i].together == o->together)
      {
        map_put (out, "%s %s", before, f->objects[i].name);
        before = ",";
      }
}

/* What O is: its type, or a word for it.  */

static const char *
type_of (const struct map_object *o)
{
  static const char *const words[] = { "", "closure", "deferred call" };

  return o->type ? o->type : words[o->kind];
}

static void
put_object (struct map_out *out, const struct map_function *f,
            const struct map_object *o)
{
  map_put (out, "  %-*s ", NAME_WIDTH, o->name);
  put_size (out, o->size, 8);
  map_put (out, "  %-*s  ", TYPE_WIDTH, type_of (o));
  if (o->segment == SEGMENT_HEAP)
    {
      map_put (out, "heap: %s", o->reason ? o->reason : "it escapes");
      if (o->held.place != MAP_LATER && o->held.place != MAP_GONE)
        {
          map_put (out, "; pointer in ");
          put_where (out, &o->held);
        }
    }
  else if (o->segment == SEGMENT_STACK)
    put_where (out, &o->held);
  else
    map_put (out, "static data");
  put_captures (out, o);
  put_together (out, f, o);
  map_put (out, "\n");
}

static void
put_function (struct map_out *out, const struct map_function *f)
{
  map_put (out, "\n%s", f->name);
  if (f->fate == MAP_EMITTED)
    {
      map_put (out, ": %ld bytes of code", f->code);
      if (f->stack != MAP_UNKNOWN)
        map_put (out, ", %ld of stack", f->stack);
      if (f->varies)
        map_put (out, " and what is allocated at run time");
    }
  else
    put_remarks (out, ": ", f);
  map_put (out, "\n");
  for (unsigned i = 0; i < f->n_variables; i++)
    put_variable (out, &f->variables[i]);
  for (unsigned i = 0; i < f->n_objects; i++)
    put_object (out, f, &f->objects[i]);
}

/* The heap, object by object.  */

static void
put_heap (struct map_out *out, const struct map *map)
{
  for (unsigned i = 0; i < map->n_functions; i++)
    for (unsigned k = 0; k < map->functions[i].n_objects; k++)
      {
        const struct map_object *o = &map->functions[i].objects[k];
        if (o->segment != SEGMENT_HEAP)
          continue;
        map_put (out, "  %-*s ", NAME_WIDTH, o->name);
        put_size (out, o->size, 8);
        map_put (out, "  %-*s  made by %s", TYPE_WIDTH, type_of (o),
                 map->functions[i].name);
        put_place_of_source (out, map->functions[i].file, o->line);
        map_put (out, "\n");
      }
}

/* Is there anything to be said of F's frame?  */

static bool
frame_p (const struct map_function *f)
{
  return f->fate == MAP_EMITTED || f->n_objects > 0
         || (f->fate == MAP_POSTPONED && f->n_variables > 0);
}

char *
map_text (const struct map *map, size_t *length)
{
  struct map_out out = { NULL, 0, 0 };

  map_put (&out, "memory map of %s (%s, %s, %s)\n", map->unit, map->compiler,
           map->target, map->level);
  if (map->note)
    map_put (&out, "%s\n", map->note);
  for (int i = 0; i < SEGMENTS; i++)
    {
      struct map_sum sum = map_sum (map, i);
      if (sum.count == 0 && (i != SEGMENT_CODE || map->n_functions == 0))
        continue;
      map_put (&out, "\n%s; %u, %ld bytes\n", segment_titles[i], sum.count,
               sum.size);
      if (i == SEGMENT_CODE)
        put_functions (&out, map);
      else if (i == SEGMENT_HEAP)
        put_heap (&out, map);
      else
        put_statics (&out, map, i);
    }
  for (unsigned i = 0; i < map->n_functions; i++)
    if (frame_p (&map->functions[i]))
      put_function (&out, &map->functions[i]);
  *length = out.length;
  return out.text;
}
