/* graph.c -- the graph as it is told: locations, functions, flows, calls.

   Nothing is decided here.  A flow from one outermost function's location to
   another's, which no program has, is told as two: to the heap, and from it.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "graph.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *
esc_memory (void *old, size_t size)
{
  void *memory = realloc (old, size ? size : 1);

  if (!memory)
    {
      fputs ("defer: out of memory\n", stderr);
      exit (1);
    }
  return memory;
}

void *
esc_room (void *array, unsigned n, unsigned *room, size_t size)
{
  if (n < *room)
    return array;
  *room = *room ? *room + *room / 2 + 8 : 64;
  return esc_memory (array, *room * size);
}

/* A new location of G.  */
static esc_loc
add_location (struct esc_graph *g, esc_fn fn, esc_scope scope, unsigned depth,
              enum esc_kind kind, void *user)
{
  ROOM_FOR_ONE (g->locations, g->n_locations, g->room_locations);
  g->locations[g->n_locations]
    = (struct location){ .user = user,
                         .fn = fn,
                         .scope = scope,
                         .depth = depth,
                         .code = ESC_NO_FN,
                         .kind = (unsigned char) kind,
                         .heap = -1,
                         .result = -1 };
  return g->n_locations++;
}

/* A new scope of FN in PARENT.  */
static esc_scope
add_scope (struct esc_graph *g, esc_fn fn, esc_scope parent)
{
  ROOM_FOR_ONE (g->scopes, g->n_scopes, g->room_scopes);
  g->scopes[g->n_scopes]
    = (struct scope){ fn, parent, parent ? g->scopes[parent].level + 1 : 0 };
  return g->n_scopes++;
}

struct esc_graph *
esc_new (void)
{
  struct esc_graph *g = esc_memory (NULL, sizeof *g);

  *g = (struct esc_graph){ .explained = ESC_NO_FN };
  add_scope (g, ESC_NO_FN, 0);
  add_location (g, ESC_NO_FN, 0, 0, ESC_STATIC, NULL); /* ESC_HEAP */
  return g;
}

esc_fn
esc_function (struct esc_graph *g, esc_fn parent, unsigned params,
              bool variadic, void *user)
{
  esc_fn fn = g->n_functions;
  struct function *f;

  ROOM_FOR_ONE (g->functions, g->n_functions, g->room_functions);
  g->n_functions++;
  f = &g->functions[fn];
  *f = (struct function){ .user = user,
                          .parent = parent,
                          .outermost = fn,
                          .child = ESC_NO_FN,
                          .sibling = ESC_NO_FN,
                          .params = params,
                          .variadic = variadic };
  if (parent != ESC_NO_FN)
    {
      f->outermost = g->functions[parent].outermost;
      f->level = g->functions[parent].level + 1;
      f->sibling = g->functions[parent].child;
      g->functions[parent].child = fn;
    }
  f->scope = add_scope (g, fn, 0);
  f->first = g->n_locations;
  for (unsigned i = 0; i < params + variadic; i++)
    {
      esc_loc l = add_location (g, fn, f->scope, 0, ESC_VARIABLE, NULL);
      g->locations[l].parameter = true;
    }
  add_location (g, fn, f->scope, 0, ESC_TEMPORARY, NULL);
  return fn;
}

void
esc_defined (struct esc_graph *g, esc_fn fn)
{
  g->functions[fn].defined = true;
}

void
esc_may_not_leak (struct esc_graph *g, esc_fn fn, unsigned index)
{
  if (index < 64)
    g->functions[fn].trusted |= (uint64_t) 1 << index;
}

void *
esc_function_user (const struct esc_graph *g, esc_fn fn)
{
  return g->functions[fn].user;
}

esc_scope
esc_outermost (const struct esc_graph *g, esc_fn fn)
{
  return g->functions[fn].scope;
}

esc_scope
esc_block (struct esc_graph *g, esc_scope parent)
{
  return add_scope (g, g->scopes[parent].fn, parent);
}

esc_loc
esc_location (struct esc_graph *g, esc_scope scope, unsigned loop_depth,
              enum esc_kind kind, void *user)
{
  return add_location (g, g->scopes[scope].fn, scope, loop_depth, kind, user);
}

esc_loc
esc_parameter (const struct esc_graph *g, esc_fn fn, unsigned index)
{
  return g->functions[fn].first + index;
}

esc_loc
esc_result (const struct esc_graph *g, esc_fn fn)
{
  const struct function *f = &g->functions[fn];

  return f->first + f->params + f->variadic;
}

esc_loc
esc_code_of (struct esc_graph *g, esc_fn fn)
{
  if (!g->functions[fn].code)
    {
      esc_loc l = add_location (g, ESC_NO_FN, 0, 0, ESC_CODE, NULL);
      g->locations[l].code = fn;
      g->functions[fn].code = l;
    }
  return g->functions[fn].code;
}

esc_loc
esc_static (struct esc_graph *g, bool constant, void *user)
{
  esc_loc l = add_location (g, ESC_NO_FN, 0, 0,
                            constant ? ESC_CONSTANT : ESC_STATIC, user);

  ROOM_FOR_ONE (g->statics, g->n_statics, g->room_statics);
  g->statics[g->n_statics].location = l;
  g->statics[g->n_statics].n = 0;
  g->statics[g->n_statics].unknown = false;
  g->locations[l].code = g->n_statics++;
  return l;
}

void
esc_closure_runs (struct esc_graph *g, esc_loc closure, esc_fn fn)
{
  g->locations[closure].code = fn;
}

void
esc_set_user (struct esc_graph *g, esc_loc location, void *user)
{
  g->locations[location].user = user;
}

void *
esc_user (const struct esc_graph *g, esc_loc location)
{
  return g->locations[location].user;
}

enum esc_kind
esc_kind_of (const struct esc_graph *g, esc_loc location)
{
  return (enum esc_kind) g->locations[location].kind;
}

esc_fn
esc_function_of (const struct esc_graph *g, esc_loc location)
{
  return g->locations[location].fn;
}

/* The outermost function that LOCATION is in, or ESC_NO_FN.  */
static esc_fn
group_of (const struct esc_graph *g, esc_loc location)
{
  esc_fn fn = g->locations[location].fn;

  return fn == ESC_NO_FN ? fn : g->functions[fn].outermost;
}

/* Are A and B in different outermost functions?  */
static bool
apart (const struct esc_graph *g, esc_loc a, esc_loc b)
{
  esc_fn fa = group_of (g, a), fb = group_of (g, b);

  return fa != ESC_NO_FN && fb != ESC_NO_FN && fa != fb;
}

static void
add_flow (struct esc_graph *g, esc_loc to, unsigned depth, int derefs,
          esc_loc from, enum esc_why why, uint64_t place)
{
  if (depth > ESC_MAX_DEREFS)
    depth = ESC_MAX_DEREFS;
  if (derefs > ESC_MAX_DEREFS)
    derefs = ESC_MAX_DEREFS;
  ROOM_FOR_ONE (g->flows, g->n_flows, g->room_flows);
  g->flows[g->n_flows++] = (struct flow){ .place = place,
                                          .to = to,
                                          .from = from,
                                          .derefs = (signed char) derefs,
                                          .depth = (unsigned char) depth,
                                          .why = (unsigned char) why };
}

void
esc_flow (struct esc_graph *g, esc_loc to, int derefs, esc_loc from,
          enum esc_why why, uint64_t place)
{
  if (to == ESC_NOWHERE || from == ESC_NOWHERE || (to == from && derefs == 0))
    return;
  if (apart (g, to, from))
    {
      esc_flow (g, ESC_HEAP, derefs, from, why, place);
      esc_flow (g, to, 0, ESC_HEAP, why, place);
      return;
    }
  add_flow (g, to, 0, derefs, from, why, place);
}

void
esc_store (struct esc_graph *g, esc_loc through, unsigned depth, int derefs,
           esc_loc from, enum esc_why why, uint64_t place)
{
  if (from == ESC_NOWHERE)
    return;
  if (depth == 0)
    esc_flow (g, through, derefs, from, why, place);
  else if (through == ESC_HEAP)
    esc_flow (g, ESC_HEAP, derefs, from, why, place);
  else if (apart (g, through, from))
    {
      esc_flow (g, ESC_HEAP, derefs, from, why, place);
      esc_store (g, through, depth, 0, ESC_HEAP, why, place);
    }
  else
    add_flow (g, through, depth, derefs, from, why, place);
}

void
esc_call (struct esc_graph *g, esc_fn caller, esc_fn callee, esc_loc through,
          const esc_loc *args, unsigned n, esc_loc result, uint64_t place)
{
  if (result != ESC_NOWHERE && apart (g, result, g->functions[caller].first))
    {
      esc_flow (g, result, 0, ESC_HEAP, ESC_WHY_UNMODELLED, place);
      result = ESC_HEAP;
    }
  if (through != ESC_NOWHERE && through != ESC_HEAP && callee == ESC_NO_FN
      && apart (g, through, g->functions[caller].first))
    {
      esc_flow (g, ESC_HEAP, 0, through, ESC_WHY_UNMODELLED, place);
      through = ESC_HEAP;
    }
  ROOM_FOR_ONE (g->calls, g->n_calls, g->room_calls);
  g->calls[g->n_calls++] = (struct call){ .place = place,
                                          .caller = caller,
                                          .callee = callee,
                                          .through = through,
                                          .result = result,
                                          .args = g->n_args,
                                          .n = n };
  for (unsigned i = 0; i < n; i++)
    {
      esc_loc a = args[i];
      if (a != ESC_NOWHERE && apart (g, a, g->functions[caller].first))
        {
          esc_flow (g, ESC_HEAP, 0, a, ESC_WHY_UNMODELLED, place);
          a = ESC_HEAP;
        }
      ROOM_FOR_ONE (g->args, g->n_args, g->room_args);
      g->args[g->n_args++] = a;
    }
}
