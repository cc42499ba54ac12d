/* walk.c -- what escapes from a group of functions, and what its parameters
   leak.

   A walk starts at a *root* and goes backwards along the flows, and finds for
   each location the least number of dereferences with which its value gets to
   the root; -1 says that its address does:

     root = p;  p = &x;       p at 0, x at -1
     root = *q; q = &p;       q at 1, p at 0, x at -1

   An address that was reached is followed further as if its value had been:
   what is in a variable goes where the variable goes.  So from 0 dereferences
   all is reached that is reached from more, only sooner, and the least number
   is all that one must know.

   Whatever is reached at -1 from a root that outlives it escapes, and is then
   itself as good as the heap.  Go walks from each location, which is quadratic.
   But it does not matter which of several roots is the one that outlives a
   location, so all that outlive the same are walked from at once:

     the heap        together with all that escapes
     the result      of each function; outlives all that is in it
     memory outside  of each place where something is stored, for the summary
     the loops       of a function from the outside in: first all that is in no
                     loop, then what is in one, and so on.  Numbers only ever
                     become less, so all these together are one walk; what is
                     reached at -1 while its own loop has not had its turn is
                     outlived
     the blocks      likewise, at the end

   No number is above ESC_MAX_DEREFS, so each location is passed a bounded
   number of times by a walk, and there is a bounded number of walks for a
   function without nested ones.

   Source: Go's cmd/compile/internal/escape, solve.go.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "group.h"

#include <stdlib.h>
#include <string.h>

#define FAR 127

/* --- A walk */

static const struct location *
location (const struct group *p, unsigned n)
{
  return &p->graph->locations[p->nodes[n].loc];
}

/* Is N storage that can end while its address is kept?  */
static bool
storage_p (const struct group *p, unsigned n)
{
  if (p->nodes[n].kind != NODE_LOCATION)
    return false;
  switch (location (p, n)->kind)
    {
    case ESC_TEMPORARY:
    case ESC_VARIABLE:
    case ESC_ALLOCA:
    case ESC_CLOSURE:
      return true;
    default:
      return false;
    }
}

/* Is N memory of an allocator?  */
static bool
fresh_p (const struct group *p, unsigned n)
{
  return p->nodes[n].kind == NODE_NEW
         || (p->nodes[n].kind == NODE_LOCATION
             && location (p, n)->kind == ESC_OBJECT);
}

/* The walk has come to N with D dereferences.  */
static void
reach (struct group *p, unsigned n, int d)
{
  if (d >= p->distance[n])
    return;
  if (p->distance[n] == FAR)
    p->reached[p->n_reached++] = n;
  p->distance[n] = (signed char) d;
  if (d < 0)
    p->hits[p->n_hits++] = n;
  if (p->is_waiting[n])
    return;
  p->is_waiting[n] = true;
  p->waiting[(p->first_waiting + p->n_waiting++) % p->n_nodes] = n;
}

/* Go on until there is nothing more to reach.  */
static void
walk (struct group *p)
{
  while (p->n_waiting > 0)
    {
      unsigned n = p->waiting[p->first_waiting];
      int d = p->distance[n] < 0 ? 0 : p->distance[n];

      p->first_waiting = (p->first_waiting + 1) % p->n_nodes;
      p->n_waiting--;
      p->is_waiting[n] = false;
      if (n == p->barrier)
        continue;
      for (unsigned e = p->nodes[n].in; e; e = p->edges[e].next)
        {
          int far = d + p->edges[e].derefs;
          reach (p, p->edges[e].from,
                 far < ESC_MAX_DEREFS ? far : ESC_MAX_DEREFS);
          p->work -= p->work > 0;
        }
    }
}

/* Forget the last walk, for another one.  */
static void
start (struct group *p)
{
  for (unsigned i = 0; i < p->n_reached; i++)
    p->distance[p->reached[i]] = FAR;
  p->n_reached = p->n_hits = 0;
}

static void
walk_from (struct group *p, unsigned root)
{
  start (p);
  reach (p, root, 0);
  walk (p);
}

/* --- What is found */

/* N escapes.  DIRECT if not only because what it is kept in does.  */
static void
escape (struct group *p, unsigned n, bool direct)
{
  if (!storage_p (p, n) || p->escapes[n])
    return;
  p->escapes[n] = true;
  p->graph->locations[p->nodes[n].loc].direct = direct;
}

/* Parameter N leaks to the heap, as Go sees it, after D dereferences.  */
static void
leak (struct group *p, unsigned n, int d)
{
  if (d < 0)
    d = 0;
  if (d < p->leak[n])
    p->leak[n] = (signed char) d;
}

/* Is N a parameter of FN?  */
static bool
parameter_of_p (const struct group *p, unsigned n, esc_fn fn)
{
  return p->nodes[n].kind == NODE_LOCATION && location (p, n)->parameter
         && location (p, n)->fn == fn;
}

/* The end that says: the parameter that LOC is, after D dereferences.  */
static struct esc_end
parameter_end (const struct group *p, esc_loc loc, int d)
{
  const struct function *f = &p->graph->functions[p->fn];
  unsigned index = loc - f->first;
  struct esc_end end = { .base = ESC_BASE_REST };

  if (index < f->params)
    {
      end.base = ESC_BASE_PARAM;
      end.param = (unsigned short) index;
    }
  end.derefs = (unsigned char) (d < 0 ? 0 : d);
  return end;
}

/* Add to SUMMARY that each parameter of the outermost function that the walk
   has reached flows TO; as KIND, and for argument ARG, says.  */
static void
add_reached (struct group *p, struct esc_summary *summary,
             enum esc_item_kind kind, struct esc_end to, unsigned arg)
{
  for (unsigned i = 0; i < p->n_reached; i++)
    {
      unsigned n = p->reached[i];
      if (parameter_of_p (p, n, p->fn))
        esc_summary_add (
          summary, (struct esc_item){ .kind = (unsigned short) kind,
                                      .arg = (unsigned short) arg,
                                      .to = to,
                                      .from = parameter_end (p, p->nodes[n].loc,
                                                             p->distance[n]) });
    }
}

/* All parameters that the walk has reached leak, as Go sees it; all storage
   whose address it has reached escapes; fresh memory is seen by callers.  */
static void
all_leaves (struct group *p)
{
  for (unsigned i = 0; i < p->n_reached; i++)
    if (p->nodes[p->reached[i]].kind == NODE_LOCATION
        && location (p, p->reached[i])->parameter)
      leak (p, p->reached[i], p->distance[p->reached[i]]);
  for (unsigned i = 0; i < p->n_hits; i++)
    {
      escape (p, p->hits[i], true);
      p->fresh[p->hits[i]] |= fresh_p (p, p->hits[i]);
    }
}

/* --- Roots */

/* Does the result of FN, whose node is RESULT, outlive LOCATION?  What encloses
   a nested function is outlived by its result only if it is not known who gets
   that.  */
static bool
result_outlives_p (const struct group *p, esc_fn fn, unsigned result,
                   esc_fn other)
{
  if (fn == other || nested_in (p->graph, other, fn))
    return true;
  return nested_in (p->graph, fn, other) && p->nodes[result].lost;
}

static void
walk_from_result (struct group *p, esc_fn fn, struct esc_summary *summary)
{
  struct esc_graph *g = p->graph;
  unsigned result = g->locations[esc_result (g, fn)].node;

  walk_from (p, result);
  for (unsigned i = 0; i < p->n_hits; i++)
    {
      unsigned n = p->hits[i];
      if (fresh_p (p, n))
        p->fresh[n] |= fn == p->fn;
      else if (storage_p (p, n)
               && result_outlives_p (p, fn, result, location (p, n)->fn))
        escape (p, n, true);
    }
  for (unsigned i = 0; i < p->n_reached; i++)
    {
      unsigned n = p->reached[i];
      struct location *l = &g->locations[p->nodes[n].loc];
      if (p->nodes[n].kind != NODE_LOCATION || !l->parameter)
        continue;
      if (l->fn == fn)
        l->result = p->distance[n] < 0 ? 0 : p->distance[n];
      else if (!nested_in (g, fn, l->fn) || p->nodes[result].lost)
        leak (p, n, p->distance[n]);
    }
  if (fn == p->fn)
    add_reached (p, summary, ESC_ITEM_FLOW,
                 (struct esc_end){ .base = ESC_BASE_RESULT }, 0);
}

/* Is OUTSIDE memory of who calls the outermost function?  */
static bool
of_outermost_p (const struct group *p, unsigned outside)
{
  return location (p, outside)->fn == p->fn;
}

/* Walk from what is stored in memory of callers, and from what functions of
   theirs are given.  */
static void
walk_from_outside (struct group *p, struct esc_summary *summary)
{
  for (unsigned n = FIRST_NODE; n < p->n_nodes; n++)
    {
      const struct node *node = &p->nodes[n];
      unsigned outside = node->kind == NODE_CALLED ? node->of : n;
      struct esc_end to;

      if (!node->in
          || (node->kind != NODE_OUTSIDE && node->kind != NODE_CALLED))
        continue;
      walk_from (p, n);
      all_leaves (p);
      if (!of_outermost_p (p, outside))
        continue;
      to = parameter_end (p, p->nodes[outside].loc, p->nodes[outside].level);
      if (node->kind == NODE_CALLED)
        to.derefs--;
      add_reached (p, summary,
                   node->kind == NODE_CALLED ? ESC_ITEM_CALL : ESC_ITEM_FLOW,
                   to, node->arg);
    }
}

/* Walk from the fresh memory that callers see.  */
static void
walk_from_fresh (struct group *p, struct esc_summary *summary)
{
  bool any = false;

  start (p);
  for (unsigned n = FIRST_NODE; n < p->n_nodes; n++)
    if (p->fresh[n])
      {
        reach (p, n, 0);
        any = true;
      }
  if (!any)
    return;
  walk (p);
  all_leaves (p);
  add_reached (p, summary, ESC_ITEM_FLOW,
               (struct esc_end){ .base = ESC_BASE_NEW, .derefs = 1 }, 0);
}

/* Walk from the heap and all that escapes; then all is known that does.  */
static void
walk_from_heap (struct group *p, struct esc_summary *summary)
{
  start (p);
  reach (p, NODE_HEAP, 0);
  for (unsigned n = FIRST_NODE; n < p->n_nodes; n++)
    if (p->escapes[n])
      reach (p, n, -1);
  walk (p);
  for (unsigned i = 0; i < p->n_hits; i++)
    {
      escape (p, p->hits[i], false);
      if (p->fresh[p->hits[i]])
        esc_summary_add (summary, (struct esc_item){
                                    .kind = ESC_ITEM_FLOW,
                                    .to = { .base = ESC_BASE_HEAP },
                                    .from = { .base = ESC_BASE_NEW },
                                  });
    }
  for (unsigned i = 0; i < p->n_reached; i++)
    if (p->nodes[p->reached[i]].kind == NODE_LOCATION
        && location (p, p->reached[i])->parameter)
      leak (p, p->reached[i], p->distance[p->reached[i]]);
  add_reached (p, summary, ESC_ITEM_FLOW,
               (struct esc_end){ .base = ESC_BASE_HEAP }, 0);
}

/* --- Loops and blocks */

/* The first node of a location of FN, and the one after the last.  */
static void
nodes_of (const struct group *p, esc_fn fn, unsigned *first, unsigned *end)
{
  const struct esc_graph *g = p->graph;

  *first = g->locations[g->functions[fn].first].node;
  *end = *first + g->fn_locations.first[fn + 1] - g->fn_locations.first[fn];
}

/* A root and when it has its turn.  */
struct turn
{
  unsigned node;
  unsigned turn;
};

static int
compare_turns (const void *a, const void *b)
{
  const struct turn *x = a, *y = b;

  if (x->turn != y->turn)
    return x->turn < y->turn ? -1 : 1;
  return (x->node > y->node) - (x->node < y->node);
}

static unsigned
depth_of (const struct group *p, unsigned n)
{
  return location (p, n)->kind == ESC_ALLOCA ? 0 : location (p, n)->depth;
}

static unsigned
level_of (const struct group *p, unsigned n)
{
  return location (p, n)->kind == ESC_ALLOCA
           ? 0
           : p->graph->scopes[location (p, n)->scope].level;
}

/* Walk from all storage of FN, that with the least WHEN first.  For each that
   is reached by its address call FOUND, with the turn.  */
static void
walk_by_turns (struct group *p, esc_fn fn,
               unsigned (*when) (const struct group *p, unsigned n),
               void (*found) (struct group *p, unsigned n, esc_fn fn,
                              unsigned turn))
{
  struct turn *turns;
  unsigned n_turns = 0, hit = 0, first, end;

  nodes_of (p, fn, &first, &end);
  turns = esc_memory (NULL, (end - first) * sizeof *turns);
  for (unsigned n = first; n < end; n++)
    if (storage_p (p, n))
      turns[n_turns++] = (struct turn){ n, when (p, n) };
  qsort (turns, n_turns, sizeof *turns, compare_turns);
  start (p);
  for (unsigned i = 0; i < n_turns; i++)
    {
      reach (p, turns[i].node, 0);
      if (i + 1 < n_turns && turns[i + 1].turn == turns[i].turn)
        continue;
      walk (p);
      for (; hit < p->n_hits; hit++)
        found (p, p->hits[hit], fn, turns[i].turn);
    }
  free (turns);
}

static void
found_by_depth (struct group *p, unsigned n, esc_fn fn, unsigned depth)
{
  if (storage_p (p, n)
      && (location (p, n)->fn == fn
            ? depth < depth_of (p, n)
            : nested_in (p->graph, location (p, n)->fn, fn)))
    escape (p, n, true);
}

/* Walk from what is in FN: it outlives what is in loops that it is not in, and
   what is in nested functions.  */
static void
walk_by_depth (struct group *p, esc_fn fn)
{
  walk_by_turns (p, fn, depth_of, found_by_depth);
  for (unsigned i = 0; i < p->n_reached; i++)
    {
      unsigned n = p->reached[i];
      if (p->nodes[n].kind == NODE_LOCATION && location (p, n)->parameter
          && nested_in (p->graph, location (p, n)->fn, fn))
        leak (p, n, p->distance[n]);
    }
}

static void
found_by_level (struct group *p, unsigned n, esc_fn fn, unsigned level)
{
  struct location *l = &p->graph->locations[p->nodes[n].loc];

  if (storage_p (p, n) && l->fn == fn && level < level_of (p, n)
      && l->verdict == ESC_STAYS)
    l->verdict = ESC_OUTLIVES_BLOCK;
}

/* Is there something in FN that could be outlived by what is in fewer loops; or
   in fewer blocks, and is not known to escape?  */
static bool
in_loops_p (const struct group *p, esc_fn fn)
{
  unsigned first, end;

  nodes_of (p, fn, &first, &end);
  for (unsigned n = first; n < end; n++)
    if (p->nodes[n].taken && storage_p (p, n) && depth_of (p, n) > 0)
      return true;
  return false;
}

static bool
in_blocks_p (const struct group *p, esc_fn fn)
{
  unsigned first, end;

  nodes_of (p, fn, &first, &end);
  for (unsigned n = first; n < end; n++)
    if (p->nodes[n].taken && storage_p (p, n) && level_of (p, n) > 0
        && !p->escapes[n])
      return true;
  return false;
}

/* --- What nested functions leak */

/* Has FN a parameter that leaks, and goes to its result, too?  */
static bool
leaks_and_returns_p (const struct group *p, esc_fn fn)
{
  unsigned first, end;

  nodes_of (p, fn, &first, &end);
  for (unsigned n = first; n < end; n++)
    if (location (p, n)->parameter && p->leak[n] != FAR
        && location (p, n)->result >= 0)
      return true;
  return false;
}

/* Does N outlive FN, which is nested in another function?  */
static bool
outlives_nested_p (const struct group *p, unsigned n, esc_fn fn)
{
  if (p->nodes[n].kind == NODE_OUTSIDE || p->nodes[n].kind == NODE_CALLED)
    return true;
  return p->fresh[n]
         || (storage_p (p, n) && nested_in (p->graph, fn, location (p, n)->fn));
}

/* The functions around FN know what becomes of its result, but that is not what
   FN does with its parameters.  So walk once more from all that outlives FN,
   and not through its result.  */
static void
leaks_of_nested (struct group *p, esc_fn fn, struct esc_summary *summary)
{
  unsigned first, end;

  (void) summary;
  if (fn == p->fn || !leaks_and_returns_p (p, fn))
    return;
  start (p);
  p->barrier = p->graph->locations[esc_result (p->graph, fn)].node;
  reach (p, NODE_HEAP, 0);
  for (unsigned n = FIRST_NODE; n < p->n_nodes; n++)
    if (p->escapes[n] || outlives_nested_p (p, n, fn))
      reach (p, n, p->escapes[n] ? -1 : 0);
  walk (p);
  p->barrier = NODE_NONE;
  nodes_of (p, fn, &first, &end);
  for (unsigned n = first; n < end; n++)
    if (location (p, n)->parameter)
      {
        p->leak[n] = FAR;
        if (p->distance[n] != FAR)
          leak (p, n, p->distance[n]);
      }
}

/* --- Outlives, for one root */

bool
esc_outlives_p (const struct group *p, unsigned root, unsigned n)
{
  const struct esc_graph *g = p->graph;
  const struct location *l = location (p, n), *r;

  if (root == NODE_HEAP || p->nodes[root].kind == NODE_OUTSIDE
      || p->nodes[root].kind == NODE_CALLED)
    return true;
  if (p->nodes[root].kind != NODE_LOCATION || !storage_p (p, root))
    return false;
  r = location (p, root);
  if (p->nodes[root].loc == esc_result (g, r->fn)
      && result_outlives_p (p, r->fn, root, l->fn))
    return true;
  if (r->fn == l->fn)
    return depth_of (p, root) < depth_of (p, n);
  return nested_in (g, l->fn, r->fn);
}

bool
esc_outlives_block_p (const struct group *p, unsigned root, unsigned n)
{
  return storage_p (p, root) && location (p, root)->fn == location (p, n)->fn
         && level_of (p, root) < level_of (p, n);
}

/* --- The summary */

/* Add to SUMMARY that what the node N points to goes TO.  A walk finds the
   least number of dereferences; who stores through what comes back must know
   all of them.  */
static void
add_pointers (struct group *p, struct esc_summary *summary,
              enum esc_item_kind kind, struct esc_end to, unsigned arg,
              unsigned n)
{
  struct esc_item item
    = { .kind = (unsigned short) kind, .arg = (unsigned short) arg, .to = to };
  struct esc_end heap = { .base = ESC_BASE_HEAP };

  for (unsigned i = 0; i < p->nodes[n].n; i++)
    {
      unsigned o = p->pool[p->nodes[n].at + i];
      item.from = heap;
      if (p->nodes[o].kind == NODE_OUTSIDE && of_outermost_p (p, o))
        item.from = parameter_end (p, p->nodes[o].loc, p->nodes[o].level - 1);
      else if (fresh_p (p, o) && p->fresh[o])
        item.from.base = ESC_BASE_NEW;
      /* Memory holds what it holds.  */
      if (p->nodes[n].kind == NODE_OUTSIDE && o == p->nodes[n].of
          && p->nodes[n].filled && !p->nodes[n].relinked)
        continue;
      esc_summary_add (summary, item);
    }
  item.from = heap;
  if (p->nodes[n].unknown)
    esc_summary_add (summary, item);
  /* Some were forgotten.  */
  summary->unknown |= p->nodes[n].wide;
}

static void
add_all_pointers (struct group *p, struct esc_summary *summary)
{
  struct esc_graph *g = p->graph;

  add_pointers (p, summary, ESC_ITEM_FLOW,
                (struct esc_end){ .base = ESC_BASE_RESULT }, 0,
                g->locations[esc_result (g, p->fn)].node);
  for (unsigned n = FIRST_NODE; n < p->n_nodes; n++)
    {
      const struct node *node = &p->nodes[n];
      if (node->kind == NODE_OUTSIDE && of_outermost_p (p, n))
        add_pointers (p, summary, ESC_ITEM_FLOW,
                      parameter_end (p, node->loc, node->level), 0, n);
      else if (node->kind == NODE_CALLED && of_outermost_p (p, node->of))
        {
          struct esc_end to = parameter_end (p, p->nodes[node->of].loc,
                                             p->nodes[node->of].level - 1);
          if (node->arg == ESC_NO_ARG)
            esc_summary_add (summary, (struct esc_item){ .kind = ESC_ITEM_CALL,
                                                         .arg = ESC_NO_ARG,
                                                         .to = to });
          else
            add_pointers (p, summary, ESC_ITEM_CALL, to, node->arg, n);
        }
      else if (p->fresh[n])
        add_pointers (p, summary, ESC_ITEM_FLOW,
                      (struct esc_end){ .base = ESC_BASE_NEW, .derefs = 1 }, 0,
                      n);
    }
}

/* --- All */

/* Room for what is known of each node.  */
static void
make_room (struct group *p)
{
  if (p->room_walk < p->n_nodes)
    {
      unsigned n = p->room_walk = p->n_nodes + p->n_nodes / 2;
      p->distance = esc_memory (p->distance, n);
      p->is_waiting = esc_memory (p->is_waiting, n);
      p->fresh = esc_memory (p->fresh, n);
      p->escapes = esc_memory (p->escapes, n);
      p->leak = esc_memory (p->leak, n);
      p->reached = esc_memory (p->reached, n * sizeof *p->reached);
      p->hits = esc_memory (p->hits, n * sizeof *p->hits);
      p->waiting = esc_memory (p->waiting, n * sizeof *p->waiting);
    }
  memset (p->distance, FAR, p->n_nodes);
  memset (p->is_waiting, 0, p->n_nodes);
  memset (p->fresh, 0, p->n_nodes);
  memset (p->escapes, 0, p->n_nodes);
  memset (p->leak, FAR, p->n_nodes);
  p->n_reached = p->n_hits = p->first_waiting = p->n_waiting = 0;
  p->work = 1000000 + 500 * ((uint64_t) p->n_edges + p->n_nodes);
}

/* Do EACH for FN and all functions nested in it, as long as there is time.  */
static void
each_function (struct group *p, esc_fn fn, struct esc_summary *summary,
               void (*each) (struct group *p, esc_fn fn,
                             struct esc_summary *summary))
{
  each (p, fn, summary);
  for (esc_fn c = p->graph->functions[fn].child; c != ESC_NO_FN && p->work;
       c = p->graph->functions[c].sibling)
    each_function (p, c, summary, each);
}

static void
loops_of (struct group *p, esc_fn fn, struct esc_summary *summary)
{
  (void) summary;
  if (p->graph->functions[fn].child != ESC_NO_FN || in_loops_p (p, fn))
    walk_by_depth (p, fn);
}

static void
blocks_of (struct group *p, esc_fn fn, struct esc_summary *summary)
{
  (void) summary;
  if (in_blocks_p (p, fn))
    walk_by_turns (p, fn, level_of, found_by_level);
}

/* There was no time for all nested functions: then everything escapes.  */
static void
give_up (struct group *p, struct esc_summary *summary)
{
  summary->unknown = true;
  for (unsigned n = FIRST_NODE; n < p->n_nodes; n++)
    if (storage_p (p, n))
      {
        if (p->nodes[n].taken)
          escape (p, n, true);
        p->leak[n] = 0;
      }
}

/* Store in the graph what was found.  */
static void
store (struct group *p)
{
  for (unsigned n = FIRST_NODE; n < p->n_nodes; n++)
    if (p->nodes[n].kind == NODE_LOCATION)
      {
        struct location *l = &p->graph->locations[p->nodes[n].loc];
        l->verdict = p->escapes[n] ? ESC_ESCAPES : ESC_STAYS;
        l->heap = p->leak[n] == FAR ? -1 : p->leak[n];
      }
}

void
esc_walks (struct group *p, struct esc_summary *summary)
{
  struct esc_graph *g = p->graph;

  make_room (p);
  for (unsigned n = FIRST_NODE; n < p->n_nodes; n++)
    if (p->nodes[n].kind == NODE_LOCATION)
      g->locations[p->nodes[n].loc].result = -1;
  each_function (p, p->fn, summary, walk_from_result);
  walk_from_outside (p, summary);
  walk_from_fresh (p, summary);
  each_function (p, p->fn, summary, loops_of);
  walk_from_heap (p, summary);
  each_function (p, p->fn, summary, leaks_of_nested);
  if (p->work == 0)
    give_up (p, summary);
  store (p);
  each_function (p, p->fn, summary, blocks_of);
  add_all_pointers (p, summary);
}
