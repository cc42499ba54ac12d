/* group.h -- a group of functions while it is solved.

   The *nodes* of a group are its locations, and more: memory of the callers
   (what a parameter points to), fresh memory of calls, and helpers.  Three
   files work on them, one after the other:

     points.c     fills a group from what was told, and finds what points where
     walk.c       finds what escapes, and what leaks
     summary.c    (and solve.c) makes the summary of it

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef ESCAPE_GROUP_H
#define ESCAPE_GROUP_H

#include "graph.h"

enum node_kind
{
  NODE_LOCATION,
  NODE_OUTSIDE, /* what parameter LOC points to, after LEVEL dereferences */
  NODE_NEW,     /* fresh memory of a call */
  NODE_DEREF,   /* what the node OF points to, once */
  NODE_DEEP,    /* what OF points to, any number of times, and OF */
  NODE_SINK,    /* what is stored where OF points */
  NODE_CALLED,  /* what is given as argument ARG to what OF, a NODE_OUTSIDE,
                   is: a function that only callers know */
  NODE_HELPER
};

/* The first nodes.  */
enum
{
  NODE_NONE,
  NODE_HEAP,    /* what flows there leaks */
  NODE_UNKNOWN, /* what comes from there is not known */
  NODE_ALIAS,   /* what is stored where some parameter points */
  FIRST_NODE
};

/* A node points to at most so many; one that would point to more points to what
   is not known, too, and the others are exposed.  */
#define MAX_POINTS_TO 32

/* Memory of callers is told apart so deep; what is deeper is one with it.  */
#define MAX_LEVEL 6

/* So many places of callers, or arguments of functions of theirs, are told
   apart in one function; what goes to others goes to the heap.  */
#define MAX_PLACES 16

struct node
{
  esc_loc loc; /* of NODE_LOCATION; of NODE_OUTSIDE the parameter; or 0 */
  unsigned char kind, level;
  unsigned short arg;
  unsigned of;

  /* --- Points to  */
  unsigned at; /* POOL[AT] to POOL[AT + N - 1] */
  unsigned char n, done, room;
  bool unknown, unknown_done; /* and to what is not known */
  bool wide;                  /* to too many */
  bool exposed, exposed_done; /* who is not known may change it */
  bool queued;
  bool filled;    /* a NODE_OUTSIDE: what it holds has a node, OF */
  bool forgotten; /* likewise: something points to it that points to too much */
  bool relinked;  /* likewise: what it holds is stored there, maybe elsewhere */
  bool linked;    /* the result of a nested function: it is called here */
  bool lost;      /* likewise: who is not known may call it */
  bool recursive; /* likewise: nested ones call it */
  bool taken;     /* its address is */
  unsigned next;  /* of kind NODE_CALLED */
  unsigned copies; /* list of struct copy */
  unsigned deref, deep, sink;
  unsigned calls; /* list of struct dynamic */

  /* --- Flows into it: list of struct edge  */
  unsigned in, out;
};

struct copy
{
  unsigned to, next;
};

/* A flow.  ORIGIN is that of a struct flow, or CALL_ORIGIN plus that of a
   struct call, or NO_ORIGIN.  */
#define NO_ORIGIN   (~0u)
#define CALL_ORIGIN 0x80000000u
struct edge
{
  unsigned from, to, next, next_out;
  unsigned origin;
  esc_fn callee;
  signed char derefs;
  unsigned char why;
};

/* A call whose arguments and result are nodes.  */
struct dynamic
{
  unsigned next; /* through the same node */
  unsigned origin;
  esc_fn unknown;   /* as callee of edges */
  unsigned args, n; /* in POOL */
  unsigned result;  /* or NODE_NONE */
  bool unknown_done;
};

struct group
{
  struct esc_graph *graph;
  esc_fn fn;

  struct node *nodes;
  unsigned *pool;
  struct copy *copies;
  struct edge *edges;
  struct dynamic *calls;
  unsigned n_nodes, n_pool, n_copies, n_edges, n_calls;
  unsigned room_nodes, room_pool, room_copies, room_edges, room_calls;

  unsigned *queue; /* a ring */
  unsigned head, queued, room_queue;

  esc_loc *touched; /* static ones, and code, that have nodes */
  unsigned n_touched, room_touched;

  unsigned n_places;
  unsigned called;         /* list of nodes of kind NODE_CALLED */
  unsigned instances_left; /* of calls that known functions do */
  bool calls_unknown;      /* a function that is not known is called */
  bool aliased;            /* NODE_ALIAS is of use */

  /* --- walk.c, for each node  */
  signed char *distance;
  unsigned *reached, *hits, *waiting; /* lists of nodes */
  unsigned n_reached, n_hits, first_waiting, n_waiting, room_walk;
  unsigned barrier; /* what flows into this node is not looked at */
  bool *is_waiting;
  bool *fresh;       /* fresh memory that callers see */
  bool *escapes;     /* what it is the node of */
  signed char *leak; /* of a parameter, to the heap as Go sees it */
  uint64_t work;     /* that may still be done */
};

/* A group without anything; freed by esc_group_free.  */
struct group *esc_group_new (struct esc_graph *graph);
void esc_group_free (struct group *p);

/* Fill P with the group of FN, and find what points where (points.c).  */
void esc_points (struct group *p, esc_fn fn);

/* The node for LOCATION in P.  */
unsigned esc_node (struct group *p, esc_loc location);

/* Find what escapes in P, and store it in the graph; add what the outermost
   function does to SUMMARY (walk.c).  */
void esc_walks (struct group *p, struct esc_summary *summary);

/* Does ROOT outlive LOCATION, if its address is found there?  For the verdict
   ESC_OUTLIVES_BLOCK: does it outlive its block?  Nodes of P (walk.c).  */
bool esc_outlives_p (const struct group *p, unsigned root, unsigned location);
bool esc_outlives_block_p (const struct group *p, unsigned root,
                           unsigned location);

/* Add ITEM to SUMMARY, if it is not there; did that change it?  With too many
   items it becomes unknown (summary.c).  */
bool esc_summary_add (struct esc_summary *summary, struct esc_item item);

/* Forget what esc_points marked in the graph.  */
void esc_group_leave (struct group *p);

#endif /* ESCAPE_GROUP_H */
