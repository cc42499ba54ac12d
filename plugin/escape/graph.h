/* graph.h -- what the files of this room share: how the graph is kept.

   What was told is kept in the order of telling, in few large arrays; esc_solve
   sorts it by groups.  A *group* is an outermost function with all functions
   that are nested in it: they share variables, so they are solved together.
   Its number is that of the outermost function.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef ESCAPE_GRAPH_H
#define ESCAPE_GRAPH_H

#include "escape.h"

#include <stddef.h>

struct location
{
  void *user;
  esc_fn fn;       /* ESC_NO_FN for static ones */
  esc_scope scope; /* 0 for those */
  unsigned depth;  /* of loops */
  unsigned node;   /* number in the group that is being solved, or 0 */
  unsigned code;   /* ESC_CODE, ESC_CLOSURE: the function, or ESC_NO_FN;
                      ESC_STATIC, ESC_CONSTANT: number in STATICS */
  unsigned char kind;
  unsigned char verdict;
  signed char heap, result; /* of a parameter: see struct esc_leak */
  bool parameter;
  bool direct; /* escapes, and not because what keeps it does */
};

struct function
{
  void *user;
  struct esc_summary *summary; /* given, or found */
  uint64_t trusted;            /* parameters that may not leak */
  esc_fn parent, outermost;
  esc_fn child, sibling; /* functions nested in it, or ESC_NO_FN */
  esc_scope scope;
  esc_loc first; /* parameters; the variadic ones, if any; the result */
  esc_loc code;  /* or 0 */
  unsigned params;
  unsigned level; /* of nesting */
  bool variadic, defined;
  unsigned char state; /* of the outermost: how far it is solved */
};

enum
{
  UNSOLVED,
  SOLVING, /* its summary grows until nothing changes */
  SOLVED
};

struct scope
{
  esc_fn fn;
  esc_scope parent;
  unsigned level;
};

/* A flow, or with DEPTH above 0 a store; then TO is what it goes through.  */
struct flow
{
  uint64_t place;
  esc_loc to, from;
  signed char derefs;
  unsigned char depth, why;
};

struct call
{
  uint64_t place;
  esc_fn caller, callee;
  esc_loc through, result;
  unsigned args, n; /* in ARGS of the graph */
};

/* Numbers of things by function: those of F are ITEMS[FIRST[F]] to
   ITEMS[FIRST[F + 1] - 1], in the order in which they were told.  */
struct index
{
  unsigned *first, *items;
};

/* What a static variable is known to point to: locations that are code or
   constant.  */
#define MAX_STATIC 32
struct statics
{
  esc_loc location;
  esc_loc points_to[MAX_STATIC];
  unsigned n;
  bool unknown;
};

struct esc_graph
{
  struct location *locations;
  struct function *functions;
  struct scope *scopes;
  struct flow *flows;
  struct call *calls;
  esc_loc *args;
  struct statics *statics;
  unsigned n_locations, n_functions, n_scopes, n_flows, n_calls, n_args,
    n_statics;
  unsigned room_locations, room_functions, room_scopes, room_flows, room_calls,
    room_args, room_statics;

  struct index fn_locations;             /* of each function */
  struct index group_flows, group_calls; /* of each outermost function */
  struct group *group; /* what is being solved, or explained */
  esc_fn explained;    /* the group that GROUP holds with edges out, or none */
};

/* Memory of SIZE bytes instead of OLD, as realloc; it does not fail.  */
void *esc_memory (void *old, size_t size);

/* ARRAY with room for one more object than the N it has; *ROOM is for how many
   it has room.  */
void *esc_room (void *array, unsigned n, unsigned *room, size_t size);
#define ROOM_FOR_ONE(A, N, ROOM)                                               \
  ((A) = esc_room ((A), (N), &(ROOM), sizeof *(A)))

static inline bool
static_p (const struct esc_graph *g, esc_loc l)
{
  return g->locations[l].kind == ESC_STATIC
         || g->locations[l].kind == ESC_CONSTANT;
}

/* Is FN nested in any?  */
static inline bool
nested_p (const struct esc_graph *g, esc_fn fn)
{
  return fn != ESC_NO_FN && g->functions[fn].parent != ESC_NO_FN;
}

/* Is FN nested in OUTER, however deep?  */
static inline bool
nested_in (const struct esc_graph *g, esc_fn fn, esc_fn outer)
{
  while (g->functions[fn].level > g->functions[outer].level)
    {
      fn = g->functions[fn].parent;
      if (fn == outer)
        return true;
    }
  return false;
}

#endif /* ESCAPE_GRAPH_H */
