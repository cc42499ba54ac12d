/* explain.c -- why something escapes: a shortest way out.

   What solve.c found is not kept, for few are asked about.  The group is filled
   again, with the summaries that are now there, and then searched forwards from
   the address that is taken, breadth first.  A place of the search is a node
   and a number N: the address can be had from the node by up to N
   dereferences.  So it is in the node itself for any N, and if the node
   outlives what the address is of, the search is over; likewise if the node
   escapes for a reason of its own, which is then told, too.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "group.h"

#include <stdlib.h>
#include <string.h>

/* A place of the search: how it was come to.  */
struct place
{
  unsigned node;
  int n;
  unsigned before; /* a place */
  unsigned edge;
};

/* What is searched for.  */
enum aim
{
  AIM_ESCAPE, /* out of what START is in */
  AIM_BLOCK,  /* out of its block */
  AIM_LEAK    /* out of the function */
};

struct search
{
  struct group *p;
  unsigned start;
  enum aim aim;
  bool last; /* what escapes itself is not where it is over */
  struct place *places;
  unsigned n, room;
  signed char *best; /* N of each node, or -2 */
};

/* Let P hold the group of LOCATION, with edges out of each node.  */
static struct group *
group_with (struct esc_graph *g, esc_loc location)
{
  esc_fn fn = g->functions[g->locations[location].fn].outermost;
  struct group *p = g->group;
  struct esc_summary nobodys = { 0 };

  if (g->explained == fn)
    return p;
  esc_points (p, fn);
  esc_walks (p, &nobodys);
  esc_summary_clear (&nobodys);
  for (unsigned e = p->n_edges; e-- > 1;)
    {
      p->edges[e].next_out = p->nodes[p->edges[e].from].out;
      p->nodes[p->edges[e].from].out = e;
    }
  esc_group_leave (p);
  g->explained = fn;
  return p;
}

/* Is N out of the function?  */
static bool
out_p (const struct group *p, unsigned n)
{
  const struct esc_graph *g = p->graph;

  return n == NODE_HEAP || p->nodes[n].kind == NODE_OUTSIDE
         || p->nodes[n].kind == NODE_CALLED
         || (p->nodes[n].kind == NODE_LOCATION
             && p->nodes[n].loc == esc_result (g, p->fn));
}

/* Does the address of something in P that N holds leave with N?  Fresh memory
   that callers see is as good as what escapes.  */
static bool
leaves_itself_p (const struct search *s, unsigned n)
{
  const struct group *p = s->p;

  if (s->last || n == s->start)
    return false;
  if (p->fresh[n])
    return true;
  return p->escapes[n]
         && (p->graph->locations[p->nodes[n].loc].direct || s->aim == AIM_LEAK);
}

/* Is the search over at the node N?  */
static bool
found_p (const struct search *s, unsigned n)
{
  switch (s->aim)
    {
    case AIM_BLOCK:
      return esc_outlives_block_p (s->p, n, s->start);
    case AIM_LEAK:
      return out_p (s->p, n) || leaves_itself_p (s, n);
    default:
      return esc_outlives_p (s->p, n, s->start) || leaves_itself_p (s, n);
    }
}

/* The search has come to NODE with N by EDGE from BEFORE.  */
static void
come (struct search *s, unsigned node, int n, unsigned before, unsigned edge)
{
  if (n > ESC_MAX_DEREFS)
    n = ESC_MAX_DEREFS;
  if (n <= s->best[node])
    return;
  s->best[node] = (signed char) n;
  ROOM_FOR_ONE (s->places, s->n, s->room);
  s->places[s->n++] = (struct place){ node, n, before, edge };
}

/* Search; return the place where it is over, or 0, which is the start.  */
static unsigned
look (struct search *s, int n)
{
  struct group *p = s->p;

  s->n = 0;
  memset (s->best, -2, p->n_nodes);
  come (s, s->start, n, 0, 0);
  for (unsigned i = 0; i < s->n; i++)
    {
      struct place at = s->places[i];
      if (i > 0 && found_p (s, at.node))
        return i;
      for (unsigned e = p->nodes[at.node].out; e; e = p->edges[e].next_out)
        if (at.n - p->edges[e].derefs >= 0)
          come (s, p->edges[e].to, at.n - p->edges[e].derefs, i, e);
    }
  return 0;
}

/* The location that the node N is told as.  */
static esc_loc
told_as (const struct group *p, unsigned n)
{
  switch (p->nodes[n].kind)
    {
    case NODE_LOCATION:
    case NODE_OUTSIDE:
      return p->nodes[n].loc;
    case NODE_CALLED:
      return p->nodes[p->nodes[n].of].loc;
    default:
      return n == NODE_HEAP ? ESC_HEAP : ESC_NOWHERE;
    }
}

/* Does the edge E go on what the edge BEFORE began?  It is nobody's own, or
   they are of one call, and what is between them has no name.  */
static bool
goes_on_p (const struct group *p, const struct edge *before,
           const struct edge *e)
{
  return e->origin == NO_ORIGIN
         || (e->origin == before->origin && e->origin & CALL_ORIGIN
             && told_as (p, e->from) == ESC_NOWHERE);
}

/* Tell the edges EDGES, N of them from the last to the first.  */
static void
tell (const struct group *p, const unsigned *edges, unsigned n,
      esc_step_fn *step, void *data)
{
  const struct esc_graph *g = p->graph;

  while (n > 0)
    {
      const struct edge *e = &p->edges[edges[--n]], *last = e;
      struct esc_step s = { .from = told_as (p, e->from),
                            .derefs = e->derefs,
                            .why = (enum esc_why) e->why,
                            .callee = e->callee };
      if (e->origin != NO_ORIGIN)
        s.place = e->origin & CALL_ORIGIN
                    ? g->calls[e->origin & ~CALL_ORIGIN].place
                    : g->flows[e->origin].place;
      while (n > 0 && goes_on_p (p, e, &p->edges[edges[n - 1]]))
        {
          last = &p->edges[edges[--n]];
          s.derefs += last->derefs > 0 ? last->derefs : 0;
        }
      s.to = told_as (p, last->to);
      s.stored = p->nodes[last->to].kind == NODE_OUTSIDE;
      step (data, &s);
    }
}

/* Search from START, which has N, and tell the way.  If there is none that goes
   all the way out, it ends where something leaves itself, and goes on from
   there.  */
static void
explain (struct group *p, unsigned start, int n, enum aim aim,
         esc_step_fn *step, void *data)
{
  struct search s = { .p = p, .start = start, .aim = aim, .last = true };
  unsigned end, *edges, n_edges = 0;

  s.best = esc_memory (NULL, p->n_nodes);
  end = look (&s, n);
  if (end == 0)
    {
      s.last = false;
      end = look (&s, n);
    }
  edges = esc_memory (NULL, s.n * sizeof *edges);
  for (unsigned i = end; i > 0; i = s.places[i].before)
    edges[n_edges++] = s.places[i].edge;
  tell (p, edges, n_edges, step, data);
  end = end == 0 ? start : s.places[end].node;
  free (edges);
  free (s.places);
  free (s.best);
  if (!s.last && end != start)
    explain (p, end, ESC_ADDRESS, p->fresh[end] ? AIM_LEAK : AIM_ESCAPE, step,
             data);
}

void
esc_explain (struct esc_graph *g, esc_loc location, esc_step_fn *step,
             void *data)
{
  struct group *p;
  enum aim aim = AIM_BLOCK;

  if (g->locations[location].verdict == ESC_STAYS)
    return;
  if (g->locations[location].verdict == ESC_ESCAPES)
    aim = AIM_ESCAPE;
  p = group_with (g, location);
  explain (p, g->locations[location].node, ESC_ADDRESS, aim, step, data);
}

void
esc_explain_leak (struct esc_graph *g, esc_fn fn, unsigned index,
                  esc_step_fn *step, void *data)
{
  esc_loc location = esc_parameter (g, fn, index);
  struct group *p;

  if (g->locations[location].heap < 0)
    return;
  p = group_with (g, location);
  explain (p, g->locations[location].node, g->locations[location].heap,
           AIM_LEAK, step, data);
}
