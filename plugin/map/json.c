/* json.c -- the map as JSON, for programs.

   The format is described in docs/man/defer-map.1.  It is written by hand: a
   hundred lines, against a library that each compiler with the plugin would
   have to load.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "map.h"

#include <string.h>

/* Text being written, and how deep.  */

struct json
{
  struct map_out out;
  unsigned depth;
  bool first; /* Nothing stands in the innermost object or array yet.  */
  bool brief; /* For programs only: no lines and blanks.  */
};

/* A new line for what comes next, behind a comma where it needs one.  NAME is
   that of a member, or null in an array.  */

static void
next (struct json *j, const char *name)
{
  if (!j->first)
    map_put (&j->out, ",");
  if (!j->brief)
    map_put (&j->out, "\n%*s", (int) (2 * j->depth), "");
  if (name)
    map_put (&j->out, j->brief ? "\"%s\":" : "\"%s\": ", name);
  j->first = false;
}

static void
begin (struct json *j, const char *name, char bracket)
{
  if (j->depth)
    next (j, name);
  map_put (&j->out, "%c", bracket);
  j->depth++;
  j->first = true;
}

static void
end (struct json *j, char bracket)
{
  j->depth--;
  if (!j->first && !j->brief)
    map_put (&j->out, "\n%*s", (int) (2 * j->depth), "");
  map_put (&j->out, "%c", bracket);
  j->first = false;
}

static void
put_bytes (struct json *j, const char *name, const char *text, size_t length)
{
  next (j, name);
  map_put (&j->out, "\"");
  map_put_json (&j->out, text, length);
  map_put (&j->out, "\"");
}

/* TEXT, or nothing if it is null.  */

static void
put_text (struct json *j, const char *name, const char *text)
{
  if (text)
    put_bytes (j, name, text, strlen (text));
}

/* N, or null if it is not known.  */

static void
put_size (struct json *j, const char *name, long n)
{
  next (j, name);
  if (n == MAP_UNKNOWN)
    map_put (&j->out, "null");
  else
    map_put (&j->out, "%ld", n);
}

static void
put_number (struct json *j, const char *name, long n)
{
  next (j, name);
  map_put (&j->out, "%ld", n);
}

static void
put_flag (struct json *j, const char *name, bool flag)
{
  next (j, name);
  map_put (&j->out, flag ? "true" : "false");
}

static void
put_line (struct json *j, unsigned line)
{
  if (line)
    put_number (j, "line", line);
}

static void
put_where (struct json *j, const struct map_where *w)
{
  put_text (j, "place", map_place_word (w->place));
  put_text (j, "register", w->reg);
  if (w->place == MAP_FRAME || w->place == MAP_CALLER)
    put_number (j, "offset", w->offset);
}

static void
put_variable (struct json *j, const struct map_variable *v)
{
  begin (j, NULL, '{');
  put_text (j, "name", v->name);
  put_text (j, "kind", map_kind_word (v->kind));
  put_text (j, "type", v->type);
  put_size (j, "size", v->size);
  put_line (j, v->line);
  put_where (j, &v->where);
  put_text (j, "inlined_from", v->from);
  end (j, '}');
}

static void
put_object (struct json *j, const struct map_object *o)
{
  begin (j, NULL, '{');
  put_text (j, "name", o->name);
  put_text (j, "kind", map_object_word (o->kind));
  put_text (j, "type", o->type);
  put_size (j, "size", o->size);
  put_line (j, o->line);
  put_text (j, "segment", map_segment_word (o->segment));
  put_text (j, "reason", o->reason);
  if (o->together)
    put_number (j, "together", o->together);
  if (o->segment != SEGMENT_DATA)
    {
      begin (j, o->segment == SEGMENT_HEAP ? "pointer" : "at", '{');
      put_text (j, "name", o->pointer);
      put_where (j, &o->held);
      end (j, '}');
    }
  if (o->kind == MAP_CLOSURE)
    {
      begin (j, "captures", '[');
      for (unsigned i = 0; i < o->n_captures; i++)
        {
          begin (j, NULL, '{');
          put_text (j, "name", o->captures[i].name);
          put_text (j, "by", map_way_word (o->captures[i].way));
          put_size (j, "size", o->captures[i].size);
          end (j, '}');
        }
      end (j, ']');
    }
  end (j, '}');
}

static void
put_texts (struct json *j, const char *name, char **texts, unsigned n)
{
  begin (j, name, '[');
  for (unsigned i = 0; i < n; i++)
    put_text (j, NULL, texts[i]);
  end (j, ']');
}

/* What is known of F's code and frame once they are made.  */

static void
put_sizes (struct json *j, const struct map_function *f)
{
  put_size (j, "code", f->code);
  put_number (j, "cold", f->cold);
  put_number (j, "jump_tables", f->tables);
  put_text (j, "section", f->section);
  put_size (j, "stack", f->stack);
  put_size (j, "frame", f->frame);
  put_flag (j, "stack_varies", f->varies);
}

static void
put_function (struct json *j, const struct map_function *f)
{
  begin (j, NULL, '{');
  put_text (j, "name", f->name);
  put_text (j, "file", f->file);
  put_line (j, f->line);
  put_flag (j, "static", f->is_static);
  put_flag (j, "closure", f->closure);
  put_text (j, "within", f->within);
  put_text (j, "copy_of", f->copy_of);
  put_text (j, "fate", map_fate_word (f->fate));
  put_text (j, "same_as", f->same_as);
  put_texts (j, "inlined_into", f->into, f->n_into);
  if (f->fate == MAP_EMITTED)
    put_sizes (j, f);
  begin (j, "variables", '[');
  for (unsigned i = 0; i < f->n_variables; i++)
    put_variable (j, &f->variables[i]);
  end (j, ']');
  begin (j, "objects", '[');
  for (unsigned i = 0; i < f->n_objects; i++)
    put_object (j, &f->objects[i]);
  end (j, ']');
  begin (j, "uses", '[');
  for (unsigned i = 0; i < f->n_uses; i++)
    put_number (j, NULL, f->uses[i]);
  end (j, ']');
  end (j, '}');
}

static void
put_static (struct json *j, const struct map_static *s)
{
  begin (j, NULL, '{');
  put_text (j, "name", s->name);
  if (s->text)
    put_bytes (j, "text", s->text, s->length);
  put_text (j, "type", s->type);
  put_text (j, "file", s->file);
  put_line (j, s->line);
  put_text (j, "function", s->function);
  put_flag (j, "static", s->is_static);
  put_flag (j, "made", s->made);
  put_text (j, "segment", map_segment_word (s->segment));
  put_text (j, "section", s->section);
  put_size (j, "size", s->size);
  end (j, '}');
}

static void
put_segments (struct json *j, const struct map *map)
{
  begin (j, "segments", '{');
  for (int i = 0; i < SEGMENTS; i++)
    {
      struct map_sum sum = map_sum (map, i);
      begin (j, map_segment_word (i), '{');
      put_number (j, "count", sum.count);
      put_number (j, "size", sum.size);
      end (j, '}');
    }
  end (j, '}');
}

static char *
put_map (const struct map *map, bool brief, size_t *length)
{
  struct json j = { { NULL, 0, 0 }, 0, true, brief };

  begin (&j, NULL, '{');
  put_text (&j, "format", "gcc-defer memory map");
  put_number (&j, "version", 1);
  put_text (&j, "unit", map->unit);
  put_text (&j, "compiler", map->compiler);
  put_text (&j, "target", map->target);
  put_text (&j, "level", map->level);
  put_flag (&j, "complete", map->note == NULL);
  put_text (&j, "note", map->note);
  put_segments (&j, map);
  begin (&j, "functions", '[');
  for (unsigned i = 0; i < map->n_functions; i++)
    put_function (&j, &map->functions[i]);
  end (&j, ']');
  begin (&j, "statics", '[');
  for (unsigned i = 0; i < map->n_statics; i++)
    put_static (&j, &map->statics[i]);
  end (&j, ']');
  end (&j, '}');
  map_put (&j.out, "\n");
  *length = j.out.length;
  return j.out.text;
}

char *
map_json (const struct map *map, size_t *length)
{
  return put_map (map, false, length);
}

char *
map_json_short (const struct map *map, size_t *length)
{
  return put_map (map, true, length);
}
