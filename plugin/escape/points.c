/* points.c -- what points where, in one group of functions.

   To know where a store through a pointer goes, and what a call through a
   pointer calls, one must know what the pointer may point to.  Each node has a
   set of nodes, its *points-to set*; a flow is an inclusion between two sets,
   and a load or a store is one for each thing that its pointer points to
   (Andersen, "Program Analysis and Specialization for the C Programming
   Language", 1994).  That is cubic, were the sets not small: a set has room for
   MAX_POINTS_TO; with more it is also "unknown", and what it has no room for is
   *exposed*: who is not known may change it.  So each flow is looked at a
   bounded number of times.

   Unknown is a pointer to any memory outside, or to anything exposed; never to
   what is not exposed.  This is what keeps the two apart that matter: a store
   through an unknown pointer goes to the heap, and a load from something
   exposed gives an unknown pointer.

   What parameters point to is memory of the caller, which has nodes of its own
   here (NODE_OUTSIDE), for each parameter and each number of dereferences.  In
   truth they may be the same memory, or memory of this function that was
   exposed.  For the first, what is done to them is told in the summary by the
   names of parameters, and the caller, who knows what they are, puts it
   together.  For the second, all that is stored through them also flows into
   all that is exposed (NODE_ALIAS).

   While the sets are found, the *edges* are made for walk.c: flows with numbers
   of dereferences.  A load is an edge as it was told; a store is resolved.

   Not chosen: sets without bound, or one set for all that may be equal
   (Steensgaard), which is linear too, but joins what it is about to tell
   apart.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "group.h"

#include <stdlib.h>
#include <string.h>

/* --- Nodes, copies, edges */

struct group *
esc_group_new (struct esc_graph *graph)
{
  struct group *p = esc_memory (NULL, sizeof *p);

  *p = (struct group){ .graph = graph };
  return p;
}

void
esc_group_free (struct group *p)
{
  if (!p)
    return;
  free (p->nodes);
  free (p->pool);
  free (p->copies);
  free (p->edges);
  free (p->calls);
  free (p->queue);
  free (p->touched);
  free (p->distance);
  free (p->is_waiting);
  free (p->reached);
  free (p->hits);
  free (p->waiting);
  free (p->fresh);
  free (p->escapes);
  free (p->leak);
  free (p);
}

/* A new node of KIND.  */
static unsigned
add_node (struct group *p, enum node_kind kind, unsigned of)
{
  ROOM_FOR_ONE (p->nodes, p->n_nodes, p->room_nodes);
  memset (&p->nodes[p->n_nodes], 0, sizeof *p->nodes);
  p->nodes[p->n_nodes].kind = (unsigned char) kind;
  p->nodes[p->n_nodes].of = of;
  return p->n_nodes++;
}

static void
enqueue (struct group *p, unsigned n)
{
  if (p->nodes[n].queued)
    return;
  p->nodes[n].queued = true;
  if (p->queued == p->room_queue)
    {
      unsigned room = p->room_queue ? 2 * p->room_queue : 64;
      p->queue = esc_memory (p->queue, room * sizeof *p->queue);
      /* What was wrapped around to the start comes behind the rest.  */
      memcpy (p->queue + p->room_queue, p->queue, p->head * sizeof *p->queue);
      p->room_queue = room;
    }
  p->queue[(p->head + p->queued++) & (p->room_queue - 1)] = n;
}

/* A flow for walk.c.  */
static void
edge (struct group *p, unsigned to, int derefs, unsigned from, unsigned origin,
      unsigned why, esc_fn callee)
{
  if (to == from && derefs >= 0)
    return;
  ROOM_FOR_ONE (p->edges, p->n_edges, p->room_edges);
  p->edges[p->n_edges] = (struct edge){ .from = from,
                                        .to = to,
                                        .next = p->nodes[to].in,
                                        .origin = origin,
                                        .callee = callee,
                                        .derefs = (signed char) derefs,
                                        .why = (unsigned char) why };
  p->nodes[to].in = p->n_edges++;
  p->nodes[from].taken |= derefs < 0;
}

/* --- Sets */

/* Is N a place of the caller's, so that what flows there can be seen by who is
   not known?  */
static bool
outside_p (const struct group *p, unsigned n)
{
  return p->nodes[n].kind == NODE_OUTSIDE || p->nodes[n].kind == NODE_CALLED;
}

/* Can N be changed at all by who has its address?  */
static bool
memory_p (const struct group *p, unsigned n)
{
  const struct node *node = &p->nodes[n];

  if (node->kind == NODE_NEW)
    return true;
  if (node->kind != NODE_LOCATION)
    return false;
  return p->graph->locations[node->loc].kind != ESC_CODE
         && p->graph->locations[node->loc].kind != ESC_CONSTANT;
}

static void
add_unknown (struct group *p, unsigned n)
{
  if (n == NODE_NONE || n == NODE_HEAP || p->nodes[n].unknown)
    return;
  p->nodes[n].unknown = true;
  enqueue (p, n);
}

/* Who is not known may change N.  */
static void
expose (struct group *p, unsigned n)
{
  if (p->nodes[n].exposed)
    return;
  p->nodes[n].exposed = true;
  enqueue (p, n);
}

/* O, which N points to, can be seen from where N is.  */
static void
seen_from (struct group *p, unsigned n, unsigned o)
{
  if (p->nodes[n].exposed || (outside_p (p, n) && memory_p (p, o)))
    expose (p, o);
}

static bool
points_to_p (const struct group *p, unsigned n, unsigned o)
{
  const struct node *node = &p->nodes[n];

  for (unsigned i = 0; i < node->n; i++)
    if (p->pool[node->at + i] == o)
      return true;
  return false;
}

/* That N points to O is forgotten.  */
static void
forget_pointer (struct group *p, unsigned n, unsigned o)
{
  if (n != NODE_HEAP && p->nodes[o].kind == NODE_OUTSIDE)
    p->nodes[o].forgotten = true;
  expose (p, o);
}

/* N points to O.  */
static void
add_pointer (struct group *p, unsigned n, unsigned o)
{
  struct node *node = &p->nodes[n];

  if (n == NODE_NONE)
    return;
  if (n == NODE_HEAP || node->wide)
    {
      forget_pointer (p, n, o);
      return;
    }
  if (points_to_p (p, n, o))
    {
      node->relinked |= node->filled && o == node->of;
      return;
    }
  if (node->n == MAX_POINTS_TO)
    {
      node->wide = true;
      forget_pointer (p, n, o);
      add_unknown (p, n);
      return;
    }
  if (node->n == node->room)
    {
      unsigned room = node->room ? 4u * node->room : 2, at = p->n_pool;
      if (room > MAX_POINTS_TO)
        room = MAX_POINTS_TO;
      for (unsigned i = 0; i < room; i++)
        {
          ROOM_FOR_ONE (p->pool, p->n_pool, p->room_pool);
          p->pool[p->n_pool++] = i < node->n ? p->pool[node->at + i] : 0;
        }
      node->at = at;
      node->room = (unsigned char) room;
    }
  p->pool[node->at + node->n++] = o;
  enqueue (p, n);
}

/* Let the memory N of the caller's hold pointers to what is one level deeper.
   It is put off until somebody looks, for there is always one more.  */
static void
fill (struct group *p, unsigned n)
{
  unsigned deeper = n;

  if (p->nodes[n].kind != NODE_OUTSIDE || p->nodes[n].filled)
    return;
  p->nodes[n].filled = true;
  if (p->nodes[n].level < MAX_LEVEL)
    {
      deeper = add_node (p, NODE_OUTSIDE, 0);
      p->nodes[deeper].loc = p->nodes[n].loc;
      p->nodes[deeper].level = p->nodes[n].level + 1;
    }
  p->nodes[n].relinked = points_to_p (p, n, deeper);
  p->nodes[n].of = deeper;
  add_pointer (p, n, deeper);
}

/* All that FROM points to TO points to.  */
static void
copy (struct group *p, unsigned from, unsigned to)
{
  if (from == to || from == NODE_NONE || to == NODE_NONE)
    return;
  fill (p, from);
  ROOM_FOR_ONE (p->copies, p->n_copies, p->room_copies);
  p->copies[p->n_copies] = (struct copy){ to, p->nodes[from].copies };
  p->nodes[from].copies = p->n_copies++;
  for (unsigned i = 0; i < p->nodes[from].done; i++)
    add_pointer (p, to, p->pool[p->nodes[from].at + i]);
  if (p->nodes[from].unknown_done)
    add_unknown (p, to);
}

/* The node for what N points to.  */
static unsigned
deref (struct group *p, unsigned n)
{
  unsigned d;

  if (n == NODE_UNKNOWN || p->nodes[n].deref)
    return n == NODE_UNKNOWN ? n : p->nodes[n].deref;
  d = add_node (p, NODE_DEREF, n);
  p->nodes[n].deref = d;
  fill (p, n);
  for (unsigned i = 0; i < p->nodes[n].done; i++)
    copy (p, p->pool[p->nodes[n].at + i], d);
  if (p->nodes[n].unknown_done)
    add_unknown (p, d);
  return d;
}

static unsigned
derefs (struct group *p, unsigned n, unsigned times)
{
  while (times-- > 0)
    n = deref (p, n);
  return n;
}

/* The node for N, what that points to, and so on.  */
static unsigned
deep (struct group *p, unsigned n)
{
  unsigned d = p->nodes[n].deep;

  if (n == NODE_UNKNOWN || d)
    return n == NODE_UNKNOWN ? n : d;
  d = add_node (p, NODE_DEEP, n);
  p->nodes[n].deep = d;
  p->nodes[d].deref = p->nodes[d].deep = d;
  copy (p, n, d);
  return d;
}

/* What is stored in the sink S goes into O, too.  */
static void
stored (struct group *p, unsigned s, unsigned o)
{
  copy (p, s, o);
  if (p->nodes[o].kind == NODE_OUTSIDE)
    copy (p, s, NODE_ALIAS);
}

/* The node for what is stored where N points.  */
static unsigned
sink (struct group *p, unsigned n)
{
  unsigned s;

  if (n == NODE_UNKNOWN)
    return NODE_HEAP;
  if (p->nodes[n].sink)
    return p->nodes[n].sink;
  s = add_node (p, NODE_SINK, n);
  p->nodes[n].sink = s;
  fill (p, n);
  for (unsigned i = 0; i < p->nodes[n].done; i++)
    stored (p, s, p->pool[p->nodes[n].at + i]);
  if (p->nodes[n].unknown_done)
    copy (p, s, NODE_HEAP);
  return s;
}

/* N after TIMES dereferences as a summary counts them: MAX_LEVEL - 1 means that
   many, or more.  */
static unsigned
counted (struct group *p, unsigned n, unsigned times)
{
  if (times < MAX_LEVEL - 1)
    return derefs (p, n, times);
  return deep (p, derefs (p, n, MAX_LEVEL - 1));
}

/* --- What flows */

/* The node for LOCATION.  Code and static variables get one here, the locations
   of the group have theirs.  */
unsigned
esc_node (struct group *p, esc_loc location)
{
  struct esc_graph *g = p->graph;
  struct location *l = &g->locations[location];

  if (l->node)
    return l->node;
  l->node = add_node (p, NODE_LOCATION, 0);
  p->nodes[l->node].loc = location;
  ROOM_FOR_ONE (p->touched, p->n_touched, p->room_touched);
  p->touched[p->n_touched++] = location;
  if (static_p (g, location))
    {
      unsigned n = l->node;
      const struct statics *s = &g->statics[l->code];
      for (unsigned i = 0; i < s->n; i++)
        add_pointer (p, n, esc_node (p, s->points_to[i]));
      if (s->unknown)
        add_unknown (p, n);
      return n;
    }
  return l->node;
}

/* Can the address of LOCATION be followed?  */
static bool
followed_p (const struct group *p, esc_loc location)
{
  return location != ESC_HEAP
         && p->graph->locations[location].kind != ESC_STATIC;
}

/* The node TO gets FROM after TIMES dereferences, or its address for -1.  Only
   the sets: the edge is the caller's.  */
static void
gets (struct group *p, unsigned to, int times, unsigned from)
{
  if (from == NODE_UNKNOWN)
    add_unknown (p, to);
  else if (times < 0)
    add_pointer (p, to, from);
  else
    copy (p, derefs (p, from, (unsigned) times), to);
}

/* Does LOCATION stay what it is when something is put in?  What is put in a
   static variable goes to the heap; it is already known what that may be.  */
static unsigned
destination (struct group *p, esc_loc location)
{
  return location == ESC_HEAP || static_p (p->graph, location)
           ? NODE_HEAP
           : esc_node (p, location);
}

/* A value goes from FROM, after TIMES dereferences, to the node TO: set and
   edge.  */
static void
pass (struct group *p, unsigned to, int times, unsigned from, unsigned origin,
      unsigned why, esc_fn callee)
{
  if (to == NODE_NONE || from == NODE_NONE)
    return;
  gets (p, to, times, from);
  if (from != NODE_UNKNOWN)
    edge (p, to, times, from, origin, why, callee);
}

/* Flow or store number I of the graph.  */
static void
told (struct group *p, unsigned i)
{
  const struct flow *f = &p->graph->flows[i];
  unsigned from, to;

  from = f->from == ESC_HEAP || (f->derefs < 0 && !followed_p (p, f->from))
           ? NODE_UNKNOWN
           : esc_node (p, f->from);
  to = destination (p, f->to);
  if (f->depth && static_p (p->graph, f->to))
    to = esc_node (p, f->to);
  if (f->depth)
    to = sink (p, derefs (p, to, f->depth - 1u));
  pass (p, to, f->derefs, from, i, f->why, ESC_NO_FN);
}

/* --- Calls */

static void call_through (struct group *p, unsigned n, unsigned call);

/* A new call with room for N arguments.  */
static unsigned
add_call (struct group *p, unsigned origin, unsigned n, unsigned result)
{
  ROOM_FOR_ONE (p->calls, p->n_calls, p->room_calls);
  p->calls[p->n_calls] = (struct dynamic){ .origin = origin,
                                           .unknown = ESC_NO_FN,
                                           .args = p->n_pool,
                                           .n = n,
                                           .result = result };
  for (unsigned i = 0; i < n; i++)
    {
      ROOM_FOR_ONE (p->pool, p->n_pool, p->room_pool);
      p->pool[p->n_pool++] = NODE_NONE;
    }
  return p->n_calls++;
}

/* Argument I of CALL, or NODE_NONE.  */
static unsigned
argument (const struct group *p, unsigned call, unsigned i)
{
  const struct dynamic *c = &p->calls[call];

  return i < c->n ? p->pool[c->args + i] : NODE_NONE;
}

/* Nobody knows what CALL calls, or what FN, which it calls, does.  */
static void
call_unknown (struct group *p, unsigned call, esc_fn fn)
{
  uint64_t trusted = fn == ESC_NO_FN ? 0 : p->graph->functions[fn].trusted;

  p->calls_unknown |= fn == ESC_NO_FN;
  if (p->calls[call].unknown_done)
    return;
  /* Another function that is not known may trust less.  */
  p->calls[call].unknown_done = !trusted;
  for (unsigned i = 0; i < p->calls[call].n; i++)
    {
      unsigned a = argument (p, call, i);
      if (a == NODE_NONE || a == NODE_UNKNOWN)
        continue;
      if (i < 64 && trusted >> i & 1)
        copy (p, NODE_UNKNOWN, sink (p, deep (p, a)));
      else
        pass (p, NODE_HEAP, 0, a, p->calls[call].origin,
              fn == ESC_NO_FN ? ESC_WHY_UNKNOWN_POINTER
                              : ESC_WHY_UNKNOWN_FUNCTION,
              fn);
    }
  add_unknown (p, p->calls[call].result);
}

/* The function that CALL is in.  */
static esc_fn
caller_of (const struct group *p, unsigned call)
{
  return p->graph->calls[p->calls[call].origin & ~CALL_ORIGIN].caller;
}

/* CALL calls FN, which is nested in this group: its parameters get the
   arguments, and its result comes back.  If a nested function calls it, they
   may be calling each other, and FN may be called while it runs.  */
static void
call_nested (struct group *p, unsigned call, esc_fn fn)
{
  struct esc_graph *g = p->graph;
  const struct function *f = &g->functions[fn];
  unsigned result = esc_node (p, esc_result (g, fn));
  unsigned origin = p->calls[call].origin;

  p->nodes[result].linked = true;
  p->nodes[result].recursive |= nested_p (g, caller_of (p, call));
  for (unsigned i = 0; i < p->calls[call].n; i++)
    {
      unsigned to = i < f->params ? i : f->variadic ? f->params : ESC_NOWHERE;
      if (to != ESC_NOWHERE)
        pass (p, esc_node (p, esc_parameter (g, fn, to)), 0,
              argument (p, call, i), origin, ESC_WHY_ARGUMENT, fn);
    }
  pass (p, p->calls[call].result, 0, result, origin, ESC_WHY_CALL_RESULT, fn);
}

/* What it takes to call a function by its summary.  */
struct instance
{
  unsigned call;
  esc_fn fn;
  unsigned fresh; /* node of what is new, or NODE_NONE */
};

/* The node that the base of END is, for argument I.  */
static unsigned
base (struct group *p, struct instance *in, struct esc_end end, unsigned i)
{
  switch (end.base)
    {
    case ESC_BASE_HEAP:
      return NODE_UNKNOWN;
    case ESC_BASE_RESULT:
      if (p->calls[in->call].result == NODE_NONE)
        p->calls[in->call].result = add_node (p, NODE_HELPER, 0);
      return p->calls[in->call].result;
    case ESC_BASE_PARAM:
    case ESC_BASE_REST:
      return argument (p, in->call, i);
    case ESC_BASE_NEW:
      if (in->fresh == NODE_NONE)
        in->fresh = add_node (p, NODE_NEW, 0);
      return in->fresh;
    default:
      return NODE_NONE;
    }
}

/* Is END, for argument I, one that FN is trusted not to keep?  */
static bool
trusted_p (const struct group *p, esc_fn fn, struct esc_end end, unsigned i)
{
  return (end.base == ESC_BASE_PARAM || end.base == ESC_BASE_REST) && i < 64
         && p->graph->functions[fn].trusted >> i & 1;
}

/* TO gets what the end FROM is, for argument I.  */
static void
pass_from (struct group *p, struct instance *in, unsigned to,
           struct esc_end from, unsigned i)
{
  unsigned node = base (p, in, from, i);
  int times = from.derefs - (from.base == ESC_BASE_NEW);
  unsigned origin = p->calls[in->call].origin;

  if (node == NODE_NONE || to == NODE_NONE)
    return;
  if (node == NODE_UNKNOWN)
    add_unknown (p, to);
  else if (times < 0)
    pass (p, to, times, node, origin, ESC_WHY_CALL, in->fn);
  else
    {
      copy (p, counted (p, node, (unsigned) times), to);
      edge (p, to, times, node, origin, ESC_WHY_CALL, in->fn);
    }
}

/* Where a value goes that goes to the end TO, for argument I.  */
static unsigned
target (struct group *p, struct instance *in, struct esc_end to, unsigned i)
{
  unsigned node = base (p, in, to, i);
  unsigned times = to.derefs;

  if (to.base == ESC_BASE_HEAP)
    return NODE_HEAP;
  if (node == NODE_NONE)
    return node;
  if (to.base == ESC_BASE_NEW && times-- == 1)
    return node;
  if (times == 0)
    return to.base == ESC_BASE_RESULT ? node : NODE_NONE;
  return sink (p, counted (p, node, times - 1));
}

/* The first and the last argument that END stands for.  */
static void
range (const struct group *p, const struct instance *in, struct esc_end end,
       unsigned *first, unsigned *last)
{
  *first = *last = end.param;
  if (end.base == ESC_BASE_REST)
    {
      *first = p->graph->functions[in->fn].params;
      *last = p->calls[in->call].n - 1;
      if (p->calls[in->call].n <= *first)
        *first = *last + 1;
    }
}

static void
instance_flow (struct group *p, struct instance *in, struct esc_item item)
{
  unsigned first_to, last_to, first, last;

  range (p, in, item.to, &first_to, &last_to);
  range (p, in, item.from, &first, &last);
  for (unsigned t = first_to; t != last_to + 1; t++)
    for (unsigned f = first; f != last + 1; f++)
      if (!trusted_p (p, in->fn, item.from, f))
        pass_from (p, in, target (p, in, item.to, t), item.from, f);
}

static bool
same_end_p (struct esc_end a, struct esc_end b)
{
  return a.base == b.base && a.derefs == b.derefs && a.param == b.param;
}

/* The items of S from I on say that one function is called, and it is not worth
   while to find out which: what it is, and what it is given, leaks.  */
static void
instance_leak (struct group *p, struct instance *in,
               const struct esc_summary *s, unsigned i)
{
  static const struct esc_end heap = { .base = ESC_BASE_HEAP };
  struct esc_end callee = s->items[i].to;

  instance_flow (p, in, (struct esc_item){ .to = heap, .from = callee });
  for (unsigned j = i; j < s->n; j++)
    if (s->items[j].kind == s->items[i].kind && s->items[j].arg != ESC_NO_ARG
        && same_end_p (s->items[j].to, callee))
      instance_flow (p, in,
                     (struct esc_item){ .to = heap, .from = s->items[j].from });
}

/* Likewise, but let it be a call of its own, whose result goes anywhere.
   Functions that call each other with each other as arguments do so without
   end, so there is a limit.  */
static void
instance_call (struct group *p, struct instance *in,
               const struct esc_summary *s, unsigned i)
{
  struct esc_end callee = s->items[i].to;
  unsigned n = 0, result, call, through;

  for (unsigned j = i; j < s->n; j++)
    if (s->items[j].kind == ESC_ITEM_CALL && s->items[j].arg != ESC_NO_ARG
        && same_end_p (s->items[j].to, callee) && s->items[j].arg >= n)
      n = s->items[j].arg + 1u;
  through = base (p, in, callee, callee.param);
  if (through == NODE_NONE)
    return;
  if (p->instances_left == 0)
    {
      instance_leak (p, in, s, i);
      return;
    }
  p->instances_left--;
  result = add_node (p, NODE_HELPER, 0);
  pass (p, NODE_HEAP, 0, result, p->calls[in->call].origin, ESC_WHY_CALL,
        in->fn);
  call = add_call (p, p->calls[in->call].origin, n, result);
  for (unsigned j = 0; j < n; j++)
    {
      unsigned helper = add_node (p, NODE_HELPER, 0);
      p->pool[p->calls[call].args + j] = helper;
    }
  for (unsigned j = i; j < s->n; j++)
    if (s->items[j].kind == ESC_ITEM_CALL && s->items[j].arg != ESC_NO_ARG
        && same_end_p (s->items[j].to, callee))
      {
        unsigned first, last;
        range (p, in, s->items[j].from, &first, &last);
        for (unsigned f = first; f != last + 1; f++)
          pass_from (p, in, argument (p, call, s->items[j].arg),
                     s->items[j].from, f);
      }
  call_through (p, counted (p, through, callee.derefs), call);
}

/* Is item I of S the first that says that its function is called?  */
static bool
first_of_call_p (const struct esc_summary *s, unsigned i)
{
  for (unsigned j = 0; j < i; j++)
    if (s->items[j].kind == ESC_ITEM_CALL
        && same_end_p (s->items[j].to, s->items[i].to))
      return false;
  return true;
}

/* The call of IN does what S says.  */
static void
call_by_summary (struct group *p, struct instance *in,
                 const struct esc_summary *s)
{
  bool result = false;

  for (unsigned i = 0; i < s->n; i++)
    {
      struct esc_item item = s->items[i];
      switch (item.kind)
        {
        case ESC_ITEM_FLOW:
          instance_flow (p, in, item);
          result |= item.to.base == ESC_BASE_RESULT && item.to.derefs == 0;
          break;
        case ESC_ITEM_THREAD:
          instance_leak (p, in, s, i);
          break;
        case ESC_ITEM_CALL:
          if (first_of_call_p (s, i))
            instance_call (p, in, s, i);
          break;
        default:
          break;
        }
    }
  if (!result && !p->graph->functions[in->fn].defined)
    add_unknown (p, p->calls[in->call].result);
}

/* CALL calls FN.  */
static void
call_function (struct group *p, unsigned call, esc_fn fn)
{
  struct esc_graph *g = p->graph;
  const struct function *f = &g->functions[fn];
  struct instance in = { .call = call, .fn = fn };

  if (f->parent != ESC_NO_FN)
    {
      if (f->outermost == p->fn && f->defined)
        call_nested (p, call, fn);
      else
        call_unknown (p, call, fn);
    }
  else if (f->defined && f->state == UNSOLVED)
    call_unknown (p, call, fn);
  else if (f->summary ? !f->summary->unknown : f->defined)
    {
      /* Without a summary it is being solved, and nothing is known to be done
         by it yet.  */
      if (f->summary)
        call_by_summary (p, &in, f->summary);
    }
  else
    call_unknown (p, call, fn);
}

/* One more place outside is told apart, if there may be one more.  */
static bool
may_have_place (struct group *p)
{
  return p->n_places++ < MAX_PLACES;
}

/* The node for argument ARG of what O is, which only the caller knows; or
   NODE_NONE, if there are too many.  */
static unsigned
called_outside (struct group *p, unsigned o, unsigned arg)
{
  unsigned n;

  for (n = p->called; n; n = p->nodes[n].next)
    if (p->nodes[n].of == o && p->nodes[n].arg == arg)
      return n;
  if (arg != ESC_NO_ARG && !may_have_place (p))
    return NODE_NONE;
  n = add_node (p, NODE_CALLED, o);
  p->nodes[n].arg = (unsigned short) arg;
  p->nodes[n].next = p->called;
  p->called = n;
  return n;
}

/* CALL calls a function that only the caller knows: O.  What it is given goes
   to a node for each argument.  If that are too many, it is as if others knew
   the function.  */
static void
call_outside (struct group *p, unsigned call, unsigned o)
{
  unsigned origin = p->calls[call].origin;

  called_outside (p, o, ESC_NO_ARG);
  for (unsigned i = 0; i < p->calls[call].n; i++)
    {
      unsigned a = argument (p, call, i), called;
      if (a == NODE_NONE)
        continue;
      called = called_outside (p, o, i);
      if (called == NODE_NONE)
        {
          call_unknown (p, call, ESC_NO_FN);
          pass (p, NODE_HEAP, p->nodes[o].level - 1,
                esc_node (p, p->nodes[o].loc), origin, ESC_WHY_UNKNOWN_POINTER,
                ESC_NO_FN);
          break;
        }
      pass (p, called, 0, a, origin, ESC_WHY_UNKNOWN_POINTER, ESC_NO_FN);
    }
  add_unknown (p, p->calls[call].result);
}

/* CALL may call O.  Data are not called: that a pointer to them is in the same
   place as one to a function only means that members are not told apart.
   Memory that was asked for may hold code.  */
static void
call_one (struct group *p, unsigned call, unsigned o)
{
  const struct node *node = &p->nodes[o];
  const struct location *l = &p->graph->locations[node->loc];

  if (node->kind == NODE_OUTSIDE)
    call_outside (p, call, o);
  else if (node->kind == NODE_NEW
           || (node->kind == NODE_LOCATION && l->kind == ESC_OBJECT))
    call_unknown (p, call, ESC_NO_FN);
  else if (node->kind == NODE_LOCATION
           && (l->kind == ESC_CODE || l->kind == ESC_CLOSURE))
    {
      if (l->code == ESC_NO_FN)
        call_unknown (p, call, ESC_NO_FN);
      else
        call_function (p, call, l->code);
    }
}

/* CALL calls what N points to.  */
static void
call_through (struct group *p, unsigned n, unsigned call)
{
  if (n == NODE_UNKNOWN)
    {
      call_unknown (p, call, ESC_NO_FN);
      return;
    }
  p->calls[call].next = p->nodes[n].calls;
  p->nodes[n].calls = call;
  for (unsigned i = 0; i < p->nodes[n].done; i++)
    call_one (p, call, p->pool[p->nodes[n].at + i]);
  if (p->nodes[n].unknown_done)
    call_unknown (p, call, ESC_NO_FN);
}

/* Call number I of the graph.  */
static void
told_call (struct group *p, unsigned i)
{
  struct esc_graph *g = p->graph;
  const struct call *c = &g->calls[i];
  unsigned call, result = NODE_NONE;

  if (c->result != ESC_NOWHERE)
    result = destination (p, c->result);
  if (result == NODE_HEAP)
    {
      result = add_node (p, NODE_HELPER, 0);
      pass (p, NODE_HEAP, 0, result, CALL_ORIGIN | i, ESC_WHY_CALL, c->callee);
    }
  call = add_call (p, CALL_ORIGIN | i, c->n, result);
  for (unsigned j = 0; j < c->n; j++)
    {
      esc_loc a = g->args[c->args + j];
      unsigned node = a == ESC_NOWHERE ? NODE_NONE
                      : a == ESC_HEAP  ? NODE_UNKNOWN
                                       : esc_node (p, a);
      p->pool[p->calls[call].args + j] = node;
    }
  if (c->callee != ESC_NO_FN)
    call_function (p, call, c->callee);
  else
    call_through (p,
                  c->through == ESC_HEAP || c->through == ESC_NOWHERE
                    ? NODE_UNKNOWN
                    : esc_node (p, c->through),
                  call);
}

/* --- Until nothing changes */

/* FN may be called by who is not known: it may be given anything, and what it
   returns may go anywhere.  */
static void
lose (struct group *p, esc_fn fn)
{
  struct esc_graph *g = p->graph;
  const struct function *f = &g->functions[fn];
  unsigned result;

  if (fn == ESC_NO_FN || f->parent == ESC_NO_FN || f->outermost != p->fn)
    return;
  result = esc_node (p, esc_result (g, fn));
  if (p->nodes[result].lost)
    return;
  p->nodes[result].lost = true;
  copy (p, result, NODE_HEAP);
  for (unsigned i = 0; i < f->params + f->variadic; i++)
    add_unknown (p, esc_node (p, esc_parameter (g, fn, i)));
}

static void
look_at_exposed (struct group *p, unsigned n)
{
  if (memory_p (p, n) || p->nodes[n].kind == NODE_OUTSIDE)
    add_unknown (p, n);
  if (memory_p (p, n))
    copy (p, NODE_ALIAS, n);
  for (unsigned i = 0; i < p->nodes[n].n; i++)
    expose (p, p->pool[p->nodes[n].at + i]);
  if (p->nodes[n].kind == NODE_LOCATION
      && p->graph->locations[p->nodes[n].loc].kind == ESC_CLOSURE)
    lose (p, p->graph->locations[p->nodes[n].loc].code);
}

static void
look_at_unknown (struct group *p, unsigned n)
{
  for (unsigned c = p->nodes[n].copies; c; c = p->copies[c].next)
    add_unknown (p, p->copies[c].to);
  if (p->nodes[n].deref)
    add_unknown (p, p->nodes[n].deref);
  if (p->nodes[n].sink)
    copy (p, p->nodes[n].sink, NODE_HEAP);
  for (unsigned c = p->nodes[n].calls; c; c = p->calls[c].next)
    call_unknown (p, c, ESC_NO_FN);
}

/* N points to O: that is new.  */
static void
look_at_pointer (struct group *p, unsigned n, unsigned o)
{
  seen_from (p, n, o);
  for (unsigned c = p->nodes[n].copies; c; c = p->copies[c].next)
    add_pointer (p, p->copies[c].to, o);
  if (p->nodes[n].deref)
    copy (p, o, p->nodes[n].deref);
  if (p->nodes[n].sink)
    stored (p, p->nodes[n].sink, o);
  for (unsigned c = p->nodes[n].calls; c; c = p->calls[c].next)
    call_one (p, c, o);
}

static void
look_at (struct group *p, unsigned n)
{
  if (p->nodes[n].exposed && !p->nodes[n].exposed_done)
    {
      p->nodes[n].exposed_done = true;
      look_at_exposed (p, n);
    }
  if (p->nodes[n].unknown && !p->nodes[n].unknown_done)
    {
      p->nodes[n].unknown_done = true;
      look_at_unknown (p, n);
    }
  while (p->nodes[n].done < p->nodes[n].n)
    look_at_pointer (p, n, p->pool[p->nodes[n].at + p->nodes[n].done++]);
}

static void
until_nothing_changes (struct group *p)
{
  while (p->queued > 0)
    {
      unsigned n = p->queue[p->head];
      p->head = (p->head + 1) & (p->room_queue - 1);
      p->queued--;
      p->nodes[n].queued = false;
      look_at (p, n);
    }
}

/* --- A group */

/* What the parameters of FN point to is memory of who calls it.  */
static void
give_parameters (struct group *p, esc_fn fn)
{
  const struct function *f = &p->graph->functions[fn];

  for (unsigned i = 0; i < f->params + f->variadic; i++)
    {
      unsigned o = add_node (p, NODE_OUTSIDE, 0);
      p->nodes[o].loc = f->first + i;
      p->nodes[o].level = 1;
      add_pointer (p, p->graph->locations[f->first + i].node, o);
    }
}

/* Nested functions of FN that nobody calls have callers that are not known;
   is there one?  It only matters for what is reported about them.  */
static bool
give_uncalled (struct group *p, esc_fn fn)
{
  struct esc_graph *g = p->graph;
  bool any = false;

  for (esc_fn c = g->functions[fn].child; c != ESC_NO_FN;
       c = g->functions[c].sibling)
    {
      struct node *result = &p->nodes[g->locations[esc_result (g, c)].node];
      if (!result->linked && !result->lost)
        {
          result->linked = any = true;
          give_parameters (p, c);
        }
      any |= give_uncalled (p, c);
    }
  return any;
}

/* May there be several of LOCATION at a time, because its function is nested
   and may be called while it runs?  (Where outermost functions are, what is an
   earlier one's is memory of the caller.)  */
static bool
several_p (const struct group *p, esc_fn fn)
{
  const struct esc_graph *g = p->graph;

  return nested_p (g, fn)
         && p->nodes[g->locations[esc_result (g, fn)].node].recursive;
}

/* What is stored through N, in its sink S, goes where N points.  If that may be
   an earlier one of several, it outlives a later one.  */
static void
resolve_sink (struct group *p, unsigned n, unsigned s)
{
  for (unsigned i = 0; i < p->nodes[n].n; i++)
    {
      unsigned o = p->pool[p->nodes[n].at + i];
      if (p->nodes[o].kind == NODE_OUTSIDE)
        {
          if (!p->nodes[o].in && !may_have_place (p))
            {
              edge (p, NODE_HEAP, 0, s, NO_ORIGIN, ESC_WHY_STORE, ESC_NO_FN);
              continue;
            }
          p->aliased = true;
          edge (p, NODE_ALIAS, 0, s, NO_ORIGIN, ESC_WHY_STORE, ESC_NO_FN);
        }
      else if (!memory_p (p, o)
               || (p->nodes[o].loc && static_p (p->graph, p->nodes[o].loc)))
        o = NODE_HEAP;
      else if (p->nodes[o].loc
               && several_p (p, p->graph->locations[p->nodes[o].loc].fn))
        edge (p, NODE_HEAP, 0, s, NO_ORIGIN, ESC_WHY_STORE, ESC_NO_FN);
      edge (p, o, 0, s, NO_ORIGIN, ESC_WHY_STORE, ESC_NO_FN);
    }
  if (p->nodes[n].unknown)
    edge (p, NODE_HEAP, 0, s, NO_ORIGIN, ESC_WHY_STORE, ESC_NO_FN);
}

/* CALL may call, through a pointer, a function that is nested in another that
   there may be several of: then it may change what is an earlier one's.  */
static void
resolve_call (struct group *p, unsigned call, unsigned o)
{
  const struct esc_graph *g = p->graph;
  const struct node *node = &p->nodes[o];
  esc_fn fn = ESC_NO_FN;

  if (node->kind == NODE_LOCATION
      && g->locations[node->loc].kind == ESC_CLOSURE)
    fn = g->locations[node->loc].code;
  while (fn != ESC_NO_FN && g->functions[fn].parent != ESC_NO_FN)
    {
      fn = g->functions[fn].parent;
      if (!several_p (p, fn))
        continue;
      for (unsigned i = 0; i < p->calls[call].n; i++)
        if (argument (p, call, i) != NODE_NONE)
          edge (p, NODE_HEAP, 0, argument (p, call, i), p->calls[call].origin,
                ESC_WHY_UNKNOWN_POINTER, ESC_NO_FN);
      return;
    }
}

/* The edges that are known once the sets are.  */
static void
resolve (struct group *p)
{
  unsigned n = p->n_nodes;

  if (p->graph->functions[p->fn].child != ESC_NO_FN)
    for (unsigned t = FIRST_NODE; t < n; t++)
      for (unsigned c = p->nodes[t].calls; c; c = p->calls[c].next)
        for (unsigned i = 0; i < p->nodes[t].n; i++)
          resolve_call (p, c, p->pool[p->nodes[t].at + i]);

  for (unsigned s = FIRST_NODE; s < n; s++)
    if (p->nodes[s].kind == NODE_SINK && p->nodes[s].in)
      resolve_sink (p, p->nodes[s].of, s);
  /* Who calls an unknown function may call one that was forgotten.  */
  if (p->calls_unknown)
    for (unsigned o = FIRST_NODE; o < n; o++)
      if (p->nodes[o].forgotten)
        edge (p, NODE_HEAP, p->nodes[o].level - 1,
              p->graph->locations[p->nodes[o].loc].node, NO_ORIGIN,
              ESC_WHY_UNKNOWN_POINTER, ESC_NO_FN);
  if (p->aliased)
    for (unsigned o = FIRST_NODE; o < n; o++)
      if (p->nodes[o].exposed && memory_p (p, o))
        edge (p, o, 0, NODE_ALIAS, NO_ORIGIN, ESC_WHY_STORE, ESC_NO_FN);
}

/* Numbers of nodes, copies, edges and calls count from 1: 0 is none.  */
static void
clear (struct group *p, esc_fn fn)
{
  p->fn = fn;
  p->n_nodes = p->n_pool = p->n_copies = p->n_edges = p->n_calls = 0;
  p->head = p->queued = p->n_touched = p->n_places = p->called = 0;
  p->aliased = p->calls_unknown = false;
  for (unsigned i = 0; i < FIRST_NODE; i++)
    add_node (p, NODE_HELPER, 0);
  p->nodes[NODE_UNKNOWN].unknown = p->nodes[NODE_UNKNOWN].unknown_done = true;
  ROOM_FOR_ONE (p->copies, 0, p->room_copies);
  ROOM_FOR_ONE (p->edges, 0, p->room_edges);
  ROOM_FOR_ONE (p->calls, 0, p->room_calls);
  p->n_copies = p->n_edges = p->n_calls = 1;
}

/* Give a node to each location of FN and of what is nested in it; those of one
   function have numbers one after the other.  */
static void
add_locations (struct group *p, esc_fn fn)
{
  struct esc_graph *g = p->graph;
  const struct index *l = &g->fn_locations;

  for (unsigned i = l->first[fn]; i < l->first[fn + 1]; i++)
    {
      unsigned n = add_node (p, NODE_LOCATION, 0);
      p->nodes[n].loc = l->items[i];
      g->locations[l->items[i]].node = n;
    }
  for (esc_fn c = g->functions[fn].child; c != ESC_NO_FN;
       c = g->functions[c].sibling)
    add_locations (p, c);
}

void
esc_points (struct group *p, esc_fn fn)
{
  struct esc_graph *g = p->graph;
  const struct index *f = &g->group_flows, *c = &g->group_calls;

  clear (p, fn);
  p->instances_left = 256 + 4 * (c->first[fn + 1] - c->first[fn]);
  add_locations (p, fn);
  give_parameters (p, fn);
  for (unsigned i = f->first[fn]; i < f->first[fn + 1]; i++)
    told (p, f->items[i]);
  for (unsigned i = c->first[fn]; i < c->first[fn + 1]; i++)
    told_call (p, c->items[i]);
  until_nothing_changes (p);
  while (give_uncalled (p, fn))
    until_nothing_changes (p);
  resolve (p);
}

void
esc_group_leave (struct group *p)
{
  for (unsigned i = 0; i < p->n_touched; i++)
    p->graph->locations[p->touched[i]].node = 0;
  p->n_touched = 0;
}
