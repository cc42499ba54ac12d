/* uses.c -- what the summary of a function rests on: functions without a body
   that it may call, itself or by way of others.

   Those are what it and what is nested in it calls or names, and what static
   variables that it names are known to point to; and so on, through functions
   that are defined.  solve.c goes the same ways when it puts functions in
   order.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "graph.h"

#include <stdlib.h>
#include <string.h>

/* A search.  */
struct search
{
  const struct esc_graph *g;
  bool *seen, *seen_statics;
  esc_fn *found; /* SEEN ones, in the order of being found */
  unsigned n_found;
};

static void
find (struct search *s, esc_fn fn)
{
  if (fn == ESC_NO_FN)
    return;
  if (s->g->functions[fn].parent != ESC_NO_FN)
    fn = s->g->functions[fn].outermost;
  if (!s->seen[fn])
    {
      s->seen[fn] = true;
      s->found[s->n_found++] = fn;
    }
}

static void
find_named (struct search *s, esc_loc location)
{
  const struct location *l;

  if (location == ESC_NOWHERE || location == ESC_HEAP)
    return;
  l = &s->g->locations[location];
  if (l->kind == ESC_CODE)
    find (s, l->code);
  if (static_p (s->g, location) && !s->seen_statics[l->code])
    {
      s->seen_statics[l->code] = true;
      for (unsigned i = 0; i < s->g->statics[l->code].n; i++)
        find_named (s, s->g->statics[l->code].points_to[i]);
    }
}

/* What the group of FN calls and names.  */
static void
find_in_group (struct search *s, esc_fn fn)
{
  const struct esc_graph *g = s->g;

  for (unsigned i = g->group_flows.first[fn]; i < g->group_flows.first[fn + 1];
       i++)
    {
      const struct flow *f = &g->flows[g->group_flows.items[i]];
      find_named (s, f->from);
      find_named (s, f->to);
    }
  for (unsigned i = g->group_calls.first[fn]; i < g->group_calls.first[fn + 1];
       i++)
    {
      const struct call *c = &g->calls[g->group_calls.items[i]];
      find (s, c->callee);
      if (c->callee == ESC_NO_FN)
        find_named (s, c->through);
      for (unsigned a = 0; a < c->n; a++)
        find_named (s, g->args[c->args + a]);
    }
}

void
esc_uses (const struct esc_graph *g, esc_fn fn,
          void (*use) (void *data, esc_fn used), void *data)
{
  struct search s = { .g = g };

  s.seen = esc_memory (NULL, g->n_functions * sizeof *s.seen);
  s.found = esc_memory (NULL, g->n_functions * sizeof *s.found);
  memset (s.seen, 0, g->n_functions * sizeof *s.seen);
  s.seen_statics = esc_memory (NULL, g->n_statics * sizeof *s.seen_statics);
  memset (s.seen_statics, 0, g->n_statics * sizeof *s.seen_statics);
  find (&s, fn);
  for (unsigned i = 0; i < s.n_found; i++)
    if (g->functions[s.found[i]].defined)
      find_in_group (&s, s.found[i]);
    else
      use (data, s.found[i]);
  free (s.seen);
  free (s.seen_statics);
  free (s.found);
}
