/* solve.c -- which functions are solved when, and what is asked afterwards.

   Functions are solved bottom-up: those that a function calls before itself, so
   that their summaries are there.  Those that call each other are solved
   together: they start with summaries that say that nothing happens, and are
   solved again as long as the summary of one that they call grows.  It can
   only grow; and one that still does after many rounds becomes "unknown".

   A function depends on those that it calls, and on those that it names as a
   value, for it may call them through a pointer.

   Not chosen: Go's way to solve functions that call each other as one graph.
   Calls from different places are then mixed up, and a walk from each result
   takes as long as there are functions in it.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "group.h"

#include <stdlib.h>
#include <string.h>

/* A function is solved so often before its summary becomes unknown.  */
#define MAX_ROUNDS 12

/* --- By function */

/* Sort the numbers 0 to N - 1 by OF (G, I), which is below N_KEYS, or ESC_NO_FN
   to leave it out.  */
static void
sort (const struct esc_graph *g, struct index *index, unsigned n,
      esc_fn (*of) (const struct esc_graph *g, unsigned i))
{
  unsigned n_keys = g->n_functions, *first;

  index->first = first = esc_memory (NULL, (n_keys + 2) * sizeof *first);
  index->items = esc_memory (NULL, n * sizeof *index->items);
  memset (first, 0, (n_keys + 2) * sizeof *first);
  for (unsigned i = 0; i < n; i++)
    if (of (g, i) != ESC_NO_FN)
      first[of (g, i) + 2]++;
  for (unsigned k = 1; k <= n_keys; k++)
    first[k + 1] += first[k];
  for (unsigned i = 0; i < n; i++)
    if (of (g, i) != ESC_NO_FN)
      index->items[first[of (g, i) + 1]++] = i;
}

static esc_fn
fn_of_location (const struct esc_graph *g, unsigned i)
{
  return g->locations[i].fn;
}

static esc_fn
group_of_flow (const struct esc_graph *g, unsigned i)
{
  esc_fn fn = g->locations[g->flows[i].to].fn;

  if (fn == ESC_NO_FN)
    fn = g->locations[g->flows[i].from].fn;
  return fn == ESC_NO_FN ? fn : g->functions[fn].outermost;
}

static esc_fn
group_of_call (const struct esc_graph *g, unsigned i)
{
  return g->functions[g->calls[i].caller].outermost;
}

/* --- Static variables */

/* What is needed to look into static variables: the flows into each location,
   in lists, and what cannot be followed.  */
struct inflows
{
  unsigned *first, *next; /* numbers of flows, plus 1 */
  bool *opaque;           /* its address is taken, or a call sets it */
};

static void
find_inflows (const struct esc_graph *g, struct inflows *in)
{
  in->first = esc_memory (NULL, g->n_locations * sizeof *in->first);
  in->next = esc_memory (NULL, g->n_flows * sizeof *in->next);
  in->opaque = esc_memory (NULL, g->n_locations);
  memset (in->first, 0, g->n_locations * sizeof *in->first);
  memset (in->opaque, 0, g->n_locations);
  for (unsigned i = 0; i < g->n_flows; i++)
    {
      const struct flow *f = &g->flows[i];
      if (f->derefs < 0 && g->locations[f->from].kind != ESC_CONSTANT)
        in->opaque[f->from] = true;
      in->next[i] = 0;
      if (f->depth)
        continue;
      in->next[i] = in->first[f->to];
      in->first[f->to] = i + 1;
    }
  for (unsigned i = 0; i < g->n_calls; i++)
    if (g->calls[i].result != ESC_NOWHERE)
      in->opaque[g->calls[i].result] = true;
}

/* Can a value that is in LOCATION be followed back from there?  */
static bool
transparent_p (const struct esc_graph *g, const struct inflows *in,
               esc_loc location)
{
  const struct location *l = &g->locations[location];

  return location != ESC_HEAP && !in->opaque[location] && !l->parameter
         && (l->kind == ESC_TEMPORARY || l->kind == ESC_STATIC
             || l->kind == ESC_CONSTANT);
}

/* S may point to LOCATION.  */
static void
static_points_to (struct statics *s, esc_loc location)
{
  for (unsigned i = 0; i < s->n; i++)
    if (s->points_to[i] == location)
      return;
  if (s->n == MAX_STATIC)
    s->unknown = true;
  else
    s->points_to[s->n++] = location;
}

/* Find what S points to: follow the flows back to where an address is taken.
   What takes too long is unknown.  */
static void
look_into_static (const struct esc_graph *g, const struct inflows *in,
                  struct statics *s)
{
  enum
  {
    MANY = 1000
  };
  esc_loc seen[MANY];
  unsigned n_seen = 0;

  s->unknown = !transparent_p (g, in, s->location);
  seen[n_seen++] = s->location;
  for (unsigned i = 0; i < n_seen && !s->unknown; i++)
    for (unsigned f = in->first[seen[i]]; f && !s->unknown; f = in->next[f - 1])
      {
        const struct flow *flow = &g->flows[f - 1];
        const struct location *from = &g->locations[flow->from];
        unsigned j = 0;
        if (flow->derefs < 0
            && (from->kind == ESC_CODE || from->kind == ESC_CONSTANT))
          static_points_to (s, flow->from);
        else if (flow->derefs == 0 && transparent_p (g, in, flow->from))
          {
            while (j < n_seen && seen[j] != flow->from)
              j++;
            if (j == MANY)
              s->unknown = true;
            else if (j == n_seen)
              seen[n_seen++] = flow->from;
          }
        else
          s->unknown = true;
      }
}

static void
look_into_statics (struct esc_graph *g)
{
  struct inflows in;

  if (!g->n_statics)
    return;
  find_inflows (g, &in);
  for (unsigned i = 0; i < g->n_statics; i++)
    look_into_static (g, &in, &g->statics[i]);
  free (in.first);
  free (in.next);
  free (in.opaque);
}

/* --- Who depends on whom */

struct dependency
{
  esc_fn user, used; /* outermost functions that are defined */
};

struct order
{
  struct esc_graph *g;
  struct dependency *all;
  unsigned n, room;
  struct index used, users; /* numbers of ALL */
  unsigned *round;          /* when it was seen last, for statics */

  unsigned *number, *low; /* Tarjan's */
  esc_fn *stack;
  bool *on_stack;
  unsigned n_numbers, n_stack;

  esc_fn *waiting; /* to be solved; a ring */
  bool *is_waiting;
  unsigned first_waiting, n_waiting;
  unsigned *rounds;
};

static void
add_dependency (struct order *o, esc_fn user, esc_fn used)
{
  if (used == ESC_NO_FN || o->g->functions[used].parent != ESC_NO_FN
      || !o->g->functions[used].defined || !o->g->functions[user].defined)
    return;
  ROOM_FOR_ONE (o->all, o->n, o->room);
  o->all[o->n++] = (struct dependency){ user, used };
}

/* USER names LOCATION: if that is code, or holds it.  */
static void
add_named (struct order *o, esc_fn user, esc_loc location)
{
  const struct location *l = &o->g->locations[location];

  if (location == ESC_NOWHERE || location == ESC_HEAP)
    return;
  if (l->kind == ESC_CODE)
    add_dependency (o, user, l->code);
  if (static_p (o->g, location) && o->round[l->code] != user + 1)
    {
      const struct statics *s = &o->g->statics[l->code];
      o->round[l->code] = user + 1;
      for (unsigned i = 0; i < s->n; i++)
        add_named (o, user, s->points_to[i]);
    }
}

static void
find_dependencies (struct order *o)
{
  const struct esc_graph *g = o->g;

  o->round = esc_memory (NULL, g->n_statics * sizeof *o->round);
  memset (o->round, 0, g->n_statics * sizeof *o->round);
  for (esc_fn fn = 0; fn < g->n_functions; fn++)
    {
      for (unsigned i = g->group_flows.first[fn];
           i < g->group_flows.first[fn + 1]; i++)
        {
          const struct flow *f = &g->flows[g->group_flows.items[i]];
          add_named (o, fn, f->from);
          if (f->depth)
            add_named (o, fn, f->to);
        }
      for (unsigned i = g->group_calls.first[fn];
           i < g->group_calls.first[fn + 1]; i++)
        {
          const struct call *c = &g->calls[g->group_calls.items[i]];
          add_dependency (o, fn, c->callee);
          if (c->callee == ESC_NO_FN)
            add_named (o, fn, c->through);
          for (unsigned a = 0; a < c->n; a++)
            add_named (o, fn, g->args[c->args + a]);
        }
    }
  free (o->round);
}

/* Sort the dependencies by who uses, and by who is used.  */
static void
sort_dependencies (const struct order *o, struct index *index, bool by_used)
{
  unsigned n_keys = o->g->n_functions, *first;

  index->first = first = esc_memory (NULL, (n_keys + 2) * sizeof *first);
  index->items = esc_memory (NULL, o->n * sizeof *index->items);
  memset (first, 0, (n_keys + 2) * sizeof *first);
  for (unsigned i = 0; i < o->n; i++)
    first[(by_used ? o->all[i].used : o->all[i].user) + 2]++;
  for (unsigned k = 1; k <= n_keys; k++)
    first[k + 1] += first[k];
  for (unsigned i = 0; i < o->n; i++)
    index->items[first[(by_used ? o->all[i].used : o->all[i].user) + 1]++]
      = by_used ? o->all[i].user : o->all[i].used;
}

/* --- One group */

/* The least number of dereferences with which the parameter of END goes to the
   heap by SUMMARY, or more than any.  */
static unsigned
heap_level (const struct esc_summary *summary, struct esc_end end)
{
  unsigned least = ESC_MAX_DEREFS + 1;

  for (unsigned i = 0; i < summary->n; i++)
    {
      const struct esc_item *item = &summary->items[i];
      if (item->kind == ESC_ITEM_FLOW && item->to.base == ESC_BASE_HEAP
          && item->from.base == end.base && item->from.param == end.param
          && item->from.derefs < least)
        least = item->from.derefs;
    }
  return least;
}

/* Is END memory that SUMMARY says is kept by the heap?  */
static bool
kept_memory_p (const struct esc_summary *summary, struct esc_end end)
{
  return (end.base == ESC_BASE_PARAM || end.base == ESC_BASE_REST)
         && end.derefs > heap_level (summary, end);
}

/* ITEM of SUMMARY in the fewest words.  */
static struct esc_item
simple (const struct esc_summary *summary, struct esc_item item)
{
  static const struct esc_end heap = { .base = ESC_BASE_HEAP };

  if (item.kind == ESC_ITEM_FLOW && item.from.base != ESC_BASE_NEW
      && kept_memory_p (summary, item.to))
    item.to = heap;
  if ((item.from.base == ESC_BASE_PARAM || item.from.base == ESC_BASE_REST)
      && item.to.base != ESC_BASE_HEAP
      && item.from.derefs >= heap_level (summary, item.from))
    item.from = heap;
  return item;
}

/* Let SUMMARY be shorter, and say the same: what the heap keeps is as good as
   unknown wherever else it goes, and what is stored there is kept; that it is
   kept may then say the same of more.  */
static void
simplify (struct esc_summary *summary)
{
  bool changed = true;

  while (changed)
    {
      struct esc_summary all = *summary;
      changed = false;
      summary->items = NULL;
      summary->n = 0;
      for (unsigned i = 0; i < all.n; i++)
        {
          struct esc_item item = simple (&all, all.items[i]);
          changed |= item.to.base != all.items[i].to.base;
          if (item.to.base != ESC_BASE_HEAP
              || (item.from.base != ESC_BASE_HEAP
                  && item.from.derefs <= heap_level (&all, item.from)))
            esc_summary_add (summary, item);
        }
      free (all.items);
    }
}

/* Solve the group of FN.  Has its summary changed?  */
static bool
solve_group (struct esc_graph *g, esc_fn fn)
{
  struct esc_summary found = { 0 };
  struct function *f = &g->functions[fn];
  bool changed = false;

  esc_points (g->group, fn);
  esc_walks (g->group, &found);
  esc_group_leave (g->group);
  simplify (&found);
  if (!f->summary)
    {
      f->summary = esc_memory (NULL, sizeof *f->summary);
      *f->summary = (struct esc_summary){ 0 };
    }
  if (found.unknown && !f->summary->unknown)
    changed = f->summary->unknown = true;
  for (unsigned i = 0; i < found.n; i++)
    changed |= esc_summary_add (f->summary, found.items[i]);
  esc_summary_clear (&found);
  return changed;
}

/* --- Those that call each other (Tarjan, "Depth-First Search and Linear Graph
   Algorithms", 1972) */

static void
let_wait (struct order *o, esc_fn fn)
{
  if (o->is_waiting[fn])
    return;
  o->is_waiting[fn] = true;
  o->waiting[(o->first_waiting + o->n_waiting++) % o->g->n_functions] = fn;
}

/* Solve the N functions FNS, which call each other or are one, until no summary
   changes.  */
static void
solve_together (struct order *o, const esc_fn *fns, unsigned n)
{
  struct esc_graph *g = o->g;

  for (unsigned i = n; i-- > 0;)
    {
      g->functions[fns[i]].state = SOLVING;
      let_wait (o, fns[i]);
    }
  while (o->n_waiting > 0)
    {
      esc_fn fn = o->waiting[o->first_waiting];
      o->first_waiting = (o->first_waiting + 1) % g->n_functions;
      o->n_waiting--;
      o->is_waiting[fn] = false;
      if (!solve_group (g, fn))
        continue;
      if (++o->rounds[fn] > MAX_ROUNDS)
        g->functions[fn].summary->unknown = true;
      for (unsigned i = o->users.first[fn]; i < o->users.first[fn + 1]; i++)
        if (g->functions[o->users.items[i]].state == SOLVING)
          let_wait (o, o->users.items[i]);
    }
  for (unsigned i = 0; i < n; i++)
    g->functions[fns[i]].state = SOLVED;
}

/* A function whose used ones are looked at.  */
struct visit
{
  esc_fn fn;
  unsigned next;
};

/* FN is done with, and all that it uses: if none of these leads to one above it
   on the stack, what is on the stack from it on calls each other.  */
static void
leave (struct order *o, esc_fn fn)
{
  unsigned n = o->n_stack;

  if (o->low[fn] != o->number[fn])
    return;
  do
    o->on_stack[o->stack[--n]] = false;
  while (o->stack[n] != fn);
  solve_together (o, o->stack + n, o->n_stack - n);
  o->n_stack = n;
}

static void
enter (struct order *o, esc_fn fn, struct visit *visit)
{
  o->number[fn] = o->low[fn] = ++o->n_numbers;
  o->stack[o->n_stack++] = fn;
  o->on_stack[fn] = true;
  *visit = (struct visit){ fn, o->used.first[fn] };
}

static void
visit_from (struct order *o, esc_fn start, struct visit *visits)
{
  unsigned n = 0;

  enter (o, start, &visits[n++]);
  while (n > 0)
    {
      struct visit *v = &visits[n - 1];
      if (v->next < o->used.first[v->fn + 1])
        {
          esc_fn used = o->used.items[v->next++];
          if (!o->number[used])
            enter (o, used, &visits[n++]);
          else if (o->on_stack[used] && o->number[used] < o->low[v->fn])
            o->low[v->fn] = o->number[used];
          continue;
        }
      leave (o, v->fn);
      n--;
      if (n > 0 && o->low[v->fn] < o->low[visits[n - 1].fn])
        o->low[visits[n - 1].fn] = o->low[v->fn];
    }
}

static void *
zeros (size_t n, size_t size)
{
  return memset (esc_memory (NULL, n * size), 0, n * size);
}

static void
solve_in_order (struct order *o)
{
  struct esc_graph *g = o->g;
  unsigned n = g->n_functions;
  struct visit *visits = esc_memory (NULL, n * sizeof *visits);

  o->number = zeros (n, sizeof *o->number);
  o->low = zeros (n, sizeof *o->low);
  o->stack = zeros (n, sizeof *o->stack);
  o->on_stack = zeros (n, sizeof *o->on_stack);
  o->waiting = zeros (n, sizeof *o->waiting);
  o->is_waiting = zeros (n, sizeof *o->is_waiting);
  o->rounds = zeros (n, sizeof *o->rounds);
  for (esc_fn fn = 0; fn < n; fn++)
    if (g->functions[fn].parent == ESC_NO_FN && g->functions[fn].defined
        && !o->number[fn])
      visit_from (o, fn, visits);
  free (visits);
  free (o->number);
  free (o->low);
  free (o->stack);
  free (o->on_stack);
  free (o->waiting);
  free (o->is_waiting);
  free (o->rounds);
}

/* What is given for a function that is defined does not count.  */
static void
forget_summaries (struct esc_graph *g)
{
  for (esc_fn fn = 0; fn < g->n_functions; fn++)
    if (g->functions[fn].defined && g->functions[fn].summary)
      {
        esc_summary_clear (g->functions[fn].summary);
        free (g->functions[fn].summary);
        g->functions[fn].summary = NULL;
      }
}

void
esc_solve (struct esc_graph *g)
{
  struct order o = { .g = g };

  forget_summaries (g);
  sort (g, &g->fn_locations, g->n_locations, fn_of_location);
  sort (g, &g->group_flows, g->n_flows, group_of_flow);
  sort (g, &g->group_calls, g->n_calls, group_of_call);
  look_into_statics (g);
  find_dependencies (&o);
  sort_dependencies (&o, &o.used, false);
  sort_dependencies (&o, &o.users, true);
  g->group = esc_group_new (g);
  solve_in_order (&o);
  free (o.all);
  free (o.used.first);
  free (o.used.items);
  free (o.users.first);
  free (o.users.items);
}

void
esc_free (struct esc_graph *g)
{
  for (esc_fn fn = 0; fn < g->n_functions; fn++)
    if (g->functions[fn].summary)
      {
        esc_summary_clear (g->functions[fn].summary);
        free (g->functions[fn].summary);
      }
  esc_group_free (g->group);
  free (g->fn_locations.first);
  free (g->fn_locations.items);
  free (g->group_flows.first);
  free (g->group_flows.items);
  free (g->group_calls.first);
  free (g->group_calls.items);
  free (g->locations);
  free (g->functions);
  free (g->scopes);
  free (g->flows);
  free (g->calls);
  free (g->args);
  free (g->statics);
  free (g);
}

/* --- Asking */

enum esc_verdict
esc_verdict (const struct esc_graph *g, esc_loc location)
{
  return (enum esc_verdict) g->locations[location].verdict;
}

struct esc_leak
esc_leak (const struct esc_graph *g, esc_fn fn, unsigned index)
{
  const struct location *l = &g->locations[esc_parameter (g, fn, index)];
  struct esc_leak leak = { l->heap, l->result };

  if (leak.heap >= 0 && leak.result >= leak.heap)
    leak.result = -1;
  return leak;
}

const struct esc_summary *
esc_summary_of (const struct esc_graph *g, esc_fn fn)
{
  return g->functions[fn].summary;
}
