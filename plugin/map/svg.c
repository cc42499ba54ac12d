/* svg.c -- the map as one picture: the segments of a process.

   High addresses are at the top, as in most books: frames, then a gap into
   which the stack grows down and the heap up, then what lives as long as the
   process.  The picture is narrow, so that it can be read on a telephone and
   beside a text.  Of a large unit it shows the frames that put something on the
   heap, then the largest; the page (html.c) shows all.

   A band is drawn behind what is in it: its rectangle is written when its
   height is known, in front of the text that was kept until then.

   (Not chosen: heights in proportion to sizes.  A pointer beside an array of a
   mebibyte would be a line.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "map.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Measures, in pixels of the picture.  */

#define WIDTH    460
#define LEFT     14
#define RIGHT    410 /* Of bands; arrows are beyond.  */
#define INSIDE   (LEFT + 16)
#define EDGE     (RIGHT - 12) /* Of what is in a band.  */
#define ROW      24
#define LINE     17
#define GAP      12
#define LANE     8
#define LANES    4
#define CODE_MAX 34 /* Characters of a name.  */
#define WORD_MAX 52 /* Characters of a line of prose.  */

/* How many of each are drawn.  */

#define FRAMES_MAX    16
#define CELLS_MAX     14
#define OBJECTS_MAX   24
#define STATICS_MAX   10
#define PLACELESS_MAX 10
#define ARROWS_MAX    12

struct arrow
{
  int from, to;
  int lane;
};

/* Where an arrow to an object of the heap starts.  */

struct start
{
  const struct map_object *object;
  int y;
};

struct picture
{
  const struct map *map;
  struct map_out out;   /* What is done.  */
  struct map_out layer; /* What is on top of the band that is begun.  */
  int y;
  int top;                         /* Of the band.  */
  struct start starts[ARROWS_MAX]; /* Of arrows whose end is not drawn yet.  */
  unsigned n_starts;
  struct arrow arrows[ARROWS_MAX];
  unsigned n_arrows;
};

/* --- Text --------------------------------------------------------------- */

/* How long is the beginning of TEXT that has at most MAX characters?  What
   continues one is no new character.  */

static size_t
clip (const char *text, unsigned max)
{
  size_t n = 0;

  for (unsigned count = 0; text[n]; n++)
    if ((text[n] & 0xc0) != 0x80 && count++ == max)
      break;
  return n;
}

/* Put TEXT, at most MAX characters of it.  */

static void
put_clipped (struct map_out *out, const char *text, unsigned max)
{
  size_t n = clip (text, max);

  if (text[n] == '\0')
    map_put_xml (out, text, n);
  else
    {
      map_put_xml (out, text, clip (text, max - 1));
      map_put (out, "\xe2\x80\xa6");
    }
}

/* A text of CLASS that begins at X, or ends there; its base is at Y.  */

static void
put_text (struct map_out *out, const char *class, int x, int y,
          const char *text, unsigned max)
{
  map_put (out, "<text class=\"%s\" x=\"%d\" y=\"%d\">", class, x, y);
  put_clipped (out, text, max);
  map_put (out, "</text>\n");
}

/* The SIZE of something, at the right of a row.  */

static void
put_size (struct map_out *out, const char *class, int y, long size)
{
  if (size == MAP_UNKNOWN)
    put_text (out, class, EDGE - 10, y, "varies", 20);
  else
    {
      char text[40];
      snprintf (text, sizeof text, "%ld B", size);
      put_text (out, class, EDGE - 10, y, text, 40);
    }
}

/* TEXT in lines of at most WORD_MAX characters, at X; the picture grows by
   them.  */

static void
put_prose (struct picture *p, const char *class, int x, const char *text)
{
  while (*text)
    {
      size_t n = clip (text, WORD_MAX);
      if (text[n])
        while (n > 0 && text[n] != ' ')
          n--;
      if (n == 0)
        n = clip (text, WORD_MAX);
      map_put (&p->layer, "<text class=\"%s\" x=\"%d\" y=\"%d\">", class, x,
               p->y + 13);
      map_put_xml (&p->layer, text, n);
      map_put (&p->layer, "</text>\n");
      p->y += LINE;
      text += n;
      while (*text == ' ')
        text++;
    }
}

/* --- Bands -------------------------------------------------------------- */

static const char *const titles[SEGMENTS]
  = { "Code", "Constants", "Data", "Zero data", "Thread", "Heap", "Stack" };

static const char *const about[SEGMENTS]
  = { ".text: the instructions of the functions",
      ".rodata: what cannot change",
      ".data: variables that start with a value",
      ".bss: variables that start as zero",
      "each thread has its own copy",
      "outlives the function that made it",
      "a frame for each call that is running" };

static void
begin_band (struct picture *p, enum map_segment segment)
{
  struct map_sum sum = map_sum (p->map, segment);
  char text[64];

  p->top = p->y;
  p->layer.length = 0;
  map_put (&p->layer, "<g class=\"%s\">\n", map_segment_word (segment));
  put_text (&p->layer, "title", INSIDE, p->y + 22, titles[segment], 20);
  if (segment == SEGMENT_STACK)
    snprintf (text, sizeof text, "%u frame%s", sum.count,
              sum.count == 1 ? "" : "s");
  else if (segment == SEGMENT_HEAP)
    snprintf (text, sizeof text, "%u object%s", sum.count,
              sum.count == 1 ? "" : "s");
  else
    snprintf (text, sizeof text, "%u, %ld B", sum.count, sum.size);
  put_text (&p->layer, "right", EDGE, p->y + 22, text, 60);
  put_text (&p->layer, "soft", INSIDE, p->y + 39, about[segment], WORD_MAX);
  p->y += 50;
}

/* The band of SEGMENT is complete.  */

static void
end_band (struct picture *p, enum map_segment segment)
{
  int height = p->y - p->top + 2;

  map_put (&p->layer, "</g>\n");
  map_put (&p->out,
           "<g class=\"%s\"><rect class=\"tint\" x=\"%d\" y=\"%d\" "
           "width=\"%d\" height=\"%d\"/><rect class=\"full\" x=\"%d\" "
           "y=\"%d\" width=\"5\" height=\"%d\"/></g>\n",
           map_segment_word (segment), LEFT, p->top, RIGHT - LEFT, height, LEFT,
           p->top, height);
  map_put_bytes (&p->out, p->layer.text, p->layer.length);
  p->y += 5;
}

/* Say that N more of WHAT are not drawn.  */

static void
put_more (struct picture *p, unsigned n, const char *what)
{
  char text[80];

  if (n == 0)
    return;
  snprintf (text, sizeof text, "and %u more %s", n, what);
  put_text (&p->layer, "soft", INSIDE, p->y + 13, text, WORD_MAX);
  p->y += LINE + 4;
}

/* --- Frames ------------------------------------------------------------- */

/* What is in a frame: a variable, or a closure.  */

struct cell
{
  const struct map_variable *variable;
  const struct map_object *object;
  long start, end;
};

/* From high addresses to low ones.  */

static int
compare_cells (const void *va, const void *vb)
{
  const struct cell *a = va, *b = vb;

  if (a->end != b->end)
    return a->end > b->end ? -1 : 1;
  return (a->start < b->start) - (a->start > b->start);
}

/* The cells of F's frame, in *CELLS, to be freed.  Returns their number.  */

static unsigned
find_cells (const struct map_function *f, struct cell **cells)
{
  unsigned n = 0;

  *cells = calloc (f->n_variables + f->n_objects + 1, sizeof **cells);
  if (!*cells)
    return 0;
  for (unsigned i = 0; i < f->n_variables; i++)
    {
      const struct map_variable *v = &f->variables[i];
      if (v->where.place == MAP_FRAME || v->where.place == MAP_CALLER)
        (*cells)[n++] = (struct cell){ v, NULL, v->where.offset,
                                       v->where.offset + v->size };
    }
  for (unsigned i = 0; i < f->n_objects; i++)
    {
      const struct map_object *o = &f->objects[i];
      if (o->segment == SEGMENT_STACK && o->held.place == MAP_FRAME)
        (*cells)[n++]
          = (struct cell){ NULL, o, o->held.offset, o->held.offset + o->size };
    }
  qsort (*cells, n, sizeof **cells, compare_cells);
  return n;
}

/* The object on the heap that F's variable V points to, or null.  */

static const struct map_object *
pointee (const struct map_function *f, const struct map_variable *v)
{
  for (unsigned i = 0; v && i < f->n_objects; i++)
    {
      const struct map_object *o = &f->objects[i];
      if (o->segment == SEGMENT_HEAP && o->held.place == MAP_FRAME
          && v->where.place == MAP_FRAME && o->held.offset == v->where.offset)
        return o;
    }
  return NULL;
}

/* A row of F's frame between START and END, drawn from Y on.  */

static void
put_row (struct picture *p, long start, long end, bool gap)
{
  map_put (&p->layer,
           "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" "
           "height=\"%d\"/>\n",
           gap ? "gap" : "cell", INSIDE, p->y, EDGE - INSIDE, ROW);
  map_put (&p->layer, "<text class=\"off\" x=\"%d\" y=\"%d\">%s%ld</text>\n",
           INSIDE + 44, p->y + 16,
           start < 0 ? "\xe2\x88\x92"
           : start   ? "+"
                     : "",
           labs (start));
  put_size (&p->layer, "size", p->y + 16, end - start);
}

/* A row for what nobody has named.  */

static void
put_gap (struct picture *p, long start, long end, const char *words)
{
  if (start >= end)
    return;
  put_row (p, start, end, true);
  put_text (&p->layer, "soft", INSIDE + 54, p->y + 16, words, 40);
  p->y += ROW;
}

/* NAME in the row, and behind it WORDS as far as there is room.  */

static void
put_named (struct picture *p, const char *name, const char *words)
{
  size_t length = clip (name, CODE_MAX);
  unsigned used = length > 26 ? 26 : length;

  map_put (&p->layer, "<text class=\"name\" x=\"%d\" y=\"%d\">", INSIDE + 54,
           p->y + 16);
  put_clipped (&p->layer, name, 26);
  if (words && *words && used < 23)
    {
      map_put (&p->layer, "<tspan class=\"type\" dx=\"8\">");
      put_clipped (&p->layer, words, 27 - used);
      map_put (&p->layer, "</tspan>");
    }
  map_put (&p->layer, "</text>\n");
}

/* The cell C of F's frame.  In TURN: what is above it has the same place.  */

static void
put_cell (struct picture *p, const struct map_function *f, const struct cell *c,
          bool turn)
{
  const struct map_object *to = pointee (f, c->variable);
  char words[200];

  put_row (p, c->start, c->end, false);
  if (to)
    {
      snprintf (words, sizeof words, "\xe2\x86\x92 %s", to->name);
      put_named (p, c->variable->name, words);
      if (p->n_starts < ARROWS_MAX)
        {
          p->starts[p->n_starts].object = to;
          p->starts[p->n_starts++].y = p->y + ROW / 2;
        }
    }
  else if (c->object)
    put_named (p, c->object->name, "closure");
  else
    put_named (p, c->variable->name,
               turn ? "takes turns with it" : c->variable->type);
  p->y += ROW;
}

/* The variables of F that are in registers, in a line; those that have no
   place, in another.  */

static void
put_placeless (struct picture *p, const struct map_function *f, bool registers)
{
  struct map_out line = { NULL, 0, 0 };
  unsigned count = 0;

  for (unsigned i = 0; i < f->n_variables; i++)
    {
      const struct map_variable *v = &f->variables[i];
      bool mine = registers ? v->where.place == MAP_REGISTER
                                || v->where.place == MAP_REGISTERS
                            : v->where.place == MAP_GONE;
      if (!mine || count++ >= PLACELESS_MAX)
        continue;
      map_put (&line, "%s%s",
               line.length ? ", "
               : registers ? "In registers: "
                           : "No place of their own: ",
               v->name);
      if (v->where.reg)
        map_put (&line, " (%s)", v->where.reg);
    }
  if (count > PLACELESS_MAX)
    map_put (&line, ", and %u more", count - PLACELESS_MAX);
  if (line.length)
    put_prose (p, "soft", INSIDE, line.text);
  free (line.text);
}

/* The frame of F.  */

static void
put_frame (struct picture *p, const struct map_function *f)
{
  struct cell *cells;
  unsigned n = find_cells (f, &cells), drawn = n < CELLS_MAX ? n : CELLS_MAX;
  long at = n && cells[0].end > 0 ? cells[0].end : 0;
  int top = p->y;
  bool first = true, below = false;

  map_put (&p->layer,
           "<rect class=\"head\" x=\"%d\" y=\"%d\" width=\"%d\" "
           "height=\"%d\"/>\n",
           INSIDE, p->y, EDGE - INSIDE, ROW);
  put_text (&p->layer, "on name", INSIDE + 10, p->y + 16, f->name, CODE_MAX);
  put_size (&p->layer, "on size", p->y + 16, f->stack);
  p->y += ROW;
  for (unsigned i = 0; i < drawn; i++)
    {
      if (cells[i].end < at && at > 0 && cells[i].end <= 0)
        at = 0;
      put_gap (p, cells[i].end, at,
               first && at == 0 ? "return address, saved registers"
                                : "padding");
      first &= at != 0;
      if (!below && f->stack > 0 && cells[i].end <= -f->stack)
        put_text (&p->layer, "soft", INSIDE + 54, (p->y += LINE) - 4,
                  "below the stack pointer:", 40);
      below |= f->stack > 0 && cells[i].end <= -f->stack;
      put_cell (p, f, &cells[i], i > 0 && cells[i].end > at);
      if (cells[i].start < at)
        at = cells[i].start;
    }
  if (drawn == n)
    put_gap (p, f->stack > 0 ? -f->stack : 0, at,
             first ? "return address, saved registers" : "padding, spills");
  map_put (&p->layer,
           "<rect class=\"frame\" x=\"%d\" y=\"%d\" width=\"%d\" "
           "height=\"%d\"/>\n",
           INSIDE, top, EDGE - INSIDE, p->y - top);
  p->y += 4;
  put_more (p, n - drawn, "variables");
  put_placeless (p, f, true);
  put_placeless (p, f, false);
  p->y += GAP - 4;
  free (cells);
}

/* What makes a function worth a place in the picture: objects on the heap, then
   the size of its frame.  */

static long
weight (const struct map_function *f)
{
  unsigned objects = 0;

  if (f->fate != MAP_EMITTED)
    return -1;
  for (unsigned i = 0; i < f->n_objects; i++)
    objects += f->objects[i].segment == SEGMENT_HEAP;
  return objects * 1000000L + (f->stack > 0 ? f->stack : 0);
}

static int
compare_longs (const void *va, const void *vb)
{
  const long *a = va, *b = vb;

  return (*a < *b) - (*a > *b);
}

/* The weight that a function needs to be drawn, so that few are.  *SPARE is how
   many of just that weight.  */

static long
least_weight (const struct map *map, unsigned *spare)
{
  long *weights = calloc (map->n_functions + 1, sizeof *weights), least;
  unsigned more = 0;

  *spare = FRAMES_MAX;
  if (!weights || map->n_functions <= FRAMES_MAX)
    {
      free (weights);
      return 0;
    }
  for (unsigned i = 0; i < map->n_functions; i++)
    weights[i] = weight (&map->functions[i]);
  qsort (weights, map->n_functions, sizeof *weights, compare_longs);
  least = weights[FRAMES_MAX - 1];
  while (weights[more] > least)
    more++;
  *spare = FRAMES_MAX - more;
  free (weights);
  return least < 0 ? 0 : least;
}

static void
put_stack (struct picture *p)
{
  unsigned spare, drawn = 0;
  long least = least_weight (p->map, &spare);

  begin_band (p, SEGMENT_STACK);
  for (unsigned i = 0; i < p->map->n_functions; i++)
    {
      const struct map_function *f = &p->map->functions[i];
      long w = weight (f);
      if (w < least || (w == least && spare-- == 0))
        {
          spare += w == least;
          continue;
        }
      put_frame (p, f);
      drawn++;
    }
  put_more (p, map_sum (p->map, SEGMENT_STACK).count - drawn, "frames");
  end_band (p, SEGMENT_STACK);
}

/* --- The heap ----------------------------------------------------------- */

/* What of F is in one object with O.  */

static void
put_together (struct map_out *out, const struct map_function *f,
              const struct map_object *o)
{
  const char *before = out->length ? "; one object with" : "one object with";

  for (unsigned i = 0; o->together && i < f->n_objects; i++)
    if (&f->objects[i] != o && f->objects[i].together == o->together)
      {
        map_put (out, "%s %s", before, f->objects[i].name);
        before = ",";
      }
}

/* The object O of F, with why it is there.  */

static void
put_object (struct picture *p, const struct map_function *f,
            const struct map_object *o)
{
  static const char *const words[] = { "", "closure", "deferred call" };
  static const char *const ways[]
    = { " by value", " by reference", " beside it" };
  struct map_out band = p->layer;
  struct map_out line = { NULL, 0, 0 };
  int top = p->y;

  for (unsigned i = 0; i < p->n_starts; i++)
    if (p->starts[i].object == o)
      p->arrows[p->n_arrows++]
        = (struct arrow){ p->starts[i].y, p->y + ROW / 2, 0 };
  p->layer = (struct map_out){ NULL, 0, 0 };
  map_put (&line, "%s, of %s", o->type ? o->type : words[o->kind], f->name);
  map_put (&p->layer, "<text class=\"name\" x=\"%d\" y=\"%d\">", INSIDE + 10,
           p->y + 17);
  put_clipped (&p->layer, o->name, 20);
  map_put (&p->layer, "<tspan class=\"type\" dx=\"8\">");
  put_clipped (&p->layer, line.text, 33 - clip (o->name, 20));
  map_put (&p->layer, "</tspan></text>\n");
  put_size (&p->layer, "size", p->y + 17, o->size);
  p->y += ROW;
  put_prose (p, "soft", INSIDE + 10, o->reason ? o->reason : "it escapes");
  line.length = 0;
  for (unsigned i = 0; i < o->n_captures; i++)
    map_put (&line, "%s%s%s", i ? ", " : "captures ", o->captures[i].name,
             ways[o->captures[i].way]);
  put_together (&line, f, o);
  if (line.length)
    put_prose (p, "soft", INSIDE + 10, line.text);
  p->y += 5;
  map_put (&band,
           "<rect class=\"object\" x=\"%d\" y=\"%d\" width=\"%d\" "
           "height=\"%d\"/>\n",
           INSIDE, top, EDGE - INSIDE, p->y - top);
  map_put_bytes (&band, p->layer.text, p->layer.length);
  free (p->layer.text);
  free (line.text);
  p->layer = band;
  p->y += GAP - 2;
}

static void
put_heap (struct picture *p)
{
  unsigned drawn = 0, all = 0;

  begin_band (p, SEGMENT_HEAP);
  for (unsigned i = 0; i < p->map->n_functions; i++)
    for (unsigned k = 0; k < p->map->functions[i].n_objects; k++)
      {
        const struct map_function *f = &p->map->functions[i];
        all += f->objects[k].segment == SEGMENT_HEAP;
        if (f->objects[k].segment == SEGMENT_HEAP && drawn < OBJECTS_MAX)
          {
            put_object (p, f, &f->objects[k]);
            drawn++;
          }
      }
  if (all == 0)
    put_prose (p, "soft", INSIDE, "nothing of this unit is moved there");
  put_more (p, all - drawn, "objects");
  end_band (p, SEGMENT_HEAP);
}

/* --- What lives as long as the process ---------------------------------- */

/* A row of a list: NAME, and SIZE.  */

static void
put_item (struct picture *p, const char *name, const char *words, long size)
{
  map_put (&p->layer, "<text class=\"name\" x=\"%d\" y=\"%d\">", INSIDE,
           p->y + 14);
  put_clipped (&p->layer, name, 32);
  if (words && clip (name, 32) < 24)
    {
      map_put (&p->layer, "<tspan class=\"type\" dx=\"8\">");
      put_clipped (&p->layer, words, 34 - clip (name, 32));
      map_put (&p->layer, "</tspan>");
    }
  map_put (&p->layer, "</text>\n");
  put_size (&p->layer, "size", p->y + 14, size);
  p->y += LINE + 3;
}

/* The largest first.  */

static int
compare_statics (const void *va, const void *vb)
{
  const struct map_static *const *a = va, *const *b = vb;

  return ((*a)->size < (*b)->size) - ((*a)->size > (*b)->size);
}

static void
put_static (struct picture *p, const struct map_static *s)
{
  struct map_out name = { NULL, 0, 0 };

  if (s->text)
    {
      map_put (&name, "\"");
      map_put_c (&name, s->text, s->length < 40 ? s->length : 40);
      map_put (&name, "\"");
    }
  else
    map_put (&name, "%s", s->name ? s->name : "constant");
  put_item (p, name.text, s->type, s->size);
  free (name.text);
}

static void
put_statics (struct picture *p, enum map_segment segment)
{
  unsigned n = 0;
  const struct map_static **all = calloc (p->map->n_statics + 1, sizeof (*all));

  if (map_sum (p->map, segment).count == 0 || !all)
    {
      free (all);
      return;
    }
  begin_band (p, segment);
  for (unsigned i = 0; i < p->map->n_statics; i++)
    if (p->map->statics[i].segment == segment)
      all[n++] = &p->map->statics[i];
  qsort (all, n, sizeof *all, compare_statics);
  for (unsigned i = 0; i < n && i < STATICS_MAX; i++)
    put_static (p, all[i]);
  put_more (p, n > STATICS_MAX ? n - STATICS_MAX : 0, "");
  end_band (p, segment);
  free (all);
}

/* The larger code first.  */

static int
compare_codes (const void *va, const void *vb)
{
  const struct map_function *const *a = va, *const *b = vb;

  return ((*a)->code < (*b)->code) - ((*a)->code > (*b)->code);
}

static void
put_code (struct picture *p)
{
  unsigned n = 0;
  const struct map_function **all
    = calloc (p->map->n_functions + 1, sizeof (*all));

  begin_band (p, SEGMENT_CODE);
  for (unsigned i = 0; all && i < p->map->n_functions; i++)
    if (p->map->functions[i].fate == MAP_EMITTED)
      all[n++] = &p->map->functions[i];
  if (n > STATICS_MAX)
    qsort (all, n, sizeof *all, compare_codes);
  for (unsigned i = 0; i < n && i < STATICS_MAX; i++)
    put_item (p, all[i]->name, NULL, all[i]->code);
  put_more (p, n > STATICS_MAX ? n - STATICS_MAX : 0, "functions");
  end_band (p, SEGMENT_CODE);
  free (all);
}

/* --- Arrows ------------------------------------------------------------- */

/* Would the arrows A and B overlap in one lane?  */

static bool
overlap_p (const struct arrow *a, const struct arrow *b)
{
  return a->lane == b->lane && a->from < b->to + 8 && b->from < a->to + 8;
}

/* A lane for each arrow, the inner ones first.  What finds none that is free
   shares the outermost.  */

static void
choose_lanes (struct picture *p)
{
  for (unsigned i = p->n_arrows; i-- > 0;)
    {
      struct arrow *a = &p->arrows[i];
      bool free_lane = false;
      for (a->lane = 0; a->lane < LANES - 1 && !free_lane;)
        {
          free_lane = true;
          for (unsigned k = i + 1; k < p->n_arrows; k++)
            free_lane &= !overlap_p (a, &p->arrows[k]);
          if (!free_lane)
            a->lane++;
        }
    }
}

static void
put_arrows (struct picture *p)
{
  choose_lanes (p);
  for (unsigned i = 0; i < p->n_arrows; i++)
    {
      const struct arrow *a = &p->arrows[i];
      int lane = RIGHT + 8 + a->lane * LANE;
      map_put (&p->out,
               "<circle class=\"dot\" cx=\"%d\" cy=\"%d\" r=\"3\"/>"
               "<path class=\"arrow\" d=\"M%d %dH%dq6 0 6 6V%dq0 6 -6 6H%d\"/>"
               "<path class=\"dot\" d=\"M%d %dl8 -4v8z\"/>\n",
               EDGE, a->from, EDGE, a->from, lane - 6, a->to - 6, EDGE + 8,
               EDGE + 1, a->to);
    }
}

/* --- The whole ---------------------------------------------------------- */

static const char style[] =
#include "picture.css.h"
  ;

/* What the picture shows, for those who cannot see it.  */

static void
put_description (struct map_out *out, const struct map *map)
{
  map_put (out, "<desc id=\"d\">The segments of a process, from high "
                "addresses to low ones.");
  for (int i = SEGMENTS; i-- > 0;)
    {
      struct map_sum sum = map_sum (map, i);
      map_put (out, " %s: %u, %ld bytes.", titles[i], sum.count, sum.size);
    }
  map_put (out, "</desc>\n");
}

/* The head of the picture, which is HEIGHT high.  */

static void
put_head (struct map_out *out, const struct map *map, int height)
{
  map_put (out,
           "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
           "aria-labelledby=\"t d\" width=\"%d\" height=\"%d\" "
           "viewBox=\"0 0 %d %d\">\n<title id=\"t\">Memory map of ",
           WIDTH, height, WIDTH, height);
  map_put_xml (out, map->unit, strlen (map->unit));
  map_put (out, "</title>\n");
  put_description (out, map);
  map_put (out, "<style>\n%s</style>\n", style);
  map_put (out,
           "<defs><pattern id=\"stripes\" width=\"8\" height=\"8\" "
           "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
           "<rect class=\"stripe\" width=\"3\" height=\"8\"/></pattern>"
           "</defs>\n<rect class=\"paper\" width=\"%d\" height=\"%d\"/>\n",
           WIDTH, height);
}

/* The title, in words.  */

static void
put_title (struct picture *p)
{
  struct map_out line = { NULL, 0, 0 };

  p->layer.length = 0;
  put_text (&p->layer, "unit", LEFT, 32, p->map->unit, 36);
  map_put (&line, "memory map, %s, %s, %s", p->map->compiler, p->map->target,
           p->map->level);
  put_text (&p->layer, "soft", LEFT, 51, line.text, 62);
  free (line.text);
  p->y = 62;
  if (p->map->note)
    put_prose (p, "soft", LEFT, p->map->note);
  put_text (&p->layer, "soft", LEFT, p->y + 14, "high addresses", 20);
  p->y += 21;
  map_put_bytes (&p->out, p->layer.text, p->layer.length);
}

char *
map_svg (const struct map *map, size_t *length)
{
  struct picture p = { .map = map };
  struct map_out all = { NULL, 0, 0 };

  put_title (&p);
  put_stack (&p);
  put_text (
    &p.out, "soft", INSIDE, p.y + 18,
    "\xe2\x86\x93 the stack grows down   \xe2\x86\x91 the heap grows up", 60);
  p.y += 30;
  put_heap (&p);
  for (int i = SEGMENT_THREAD; i > SEGMENT_CODE; i--)
    put_statics (&p, i);
  put_code (&p);
  put_text (&p.out, "soft", LEFT, p.y + 13, "low addresses", 20);
  put_arrows (&p);
  put_head (&all, map, p.y + 24);
  map_put_bytes (&all, p.out.text, p.out.length);
  map_put (&all, "</svg>\n");
  free (p.out.text);
  free (p.layer.text);
  *length = all.length;
  return all.text;
}
