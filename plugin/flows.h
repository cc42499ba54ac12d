/* flows.h -- what the files of the walk that finds flows share.

   flows.cc goes through the functions, and through each tree; it asks what can
   carry an address (flows-type.cc), what an lvalue stands for
   (flows-object.cc), and leaves to others what calls do (flows-call.cc), and
   statements (flows-statement.cc).

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef DEFER_FLOWS_H
#define DEFER_FLOWS_H

#include "passes.h"
#include "escape/escape.h"

/* What a value goes to.  */

struct hole
{
  esc_loc to;
  int derefs;
  enum esc_why why;
  location_t loc;
};

/* An object in memory: a location, or what that points to, DEPTH times.  */

struct place
{
  esc_loc base;
  unsigned depth;
};

/* A walk over a function.  */

struct walker
{
  tree fndecl;
  esc_fn fn;
  esc_scope scope;
  unsigned loops; /* Around.  */
  esc_loc result; /* What `return' sets.  */
  struct jumps *jumps;
  auto_vec<tree> labels;        /* That began loops, which are not over.  */
  unsigned position;            /* The last that has been met.  */
  hash_map<tree, esc_loc> once; /* What is evaluated once: SAVE_EXPR and
                                   TARGET_EXPR.  */
  location_t loc;               /* Of the statement.  */
};

/* Labels and jumps of a function, with positions in the order of the walk.  */

struct jumps
{
  unsigned n;
  hash_map<tree, unsigned> position; /* Of labels and jumps.  */
  hash_map<tree, unsigned> last;     /* Of the jumps back to a label.  */
  unsigned computed;                 /* The last computed jump.  */
  auto_vec<tree> taken;              /* Labels whose address is taken, */
  auto_vec<tree> far; /* and those that nested functions jump to.  */
};

/* When a call runs.  */

enum when
{
  WHEN_NOW,
  WHEN_DEFERRED,
  WHEN_THREADED
};

static const struct hole nowhere
  = { ESC_NOWHERE, 0, ESC_WHY_ASSIGN, UNKNOWN_LOCATION };

/* flows.cc.  */
void flow_value (struct walker *w, tree e, struct hole k);
void flows_of (tree fndecl);

/* flows-type.cc.  */
bool carries_p (const_tree type);
bool character_p (const_tree type);
bool parts_shown_p (const_tree e);
bool followed_p (const_tree fndecl);
bool address_p (tree e);

/* flows-object.cc.  */
struct hole into (esc_loc to, enum esc_why why, location_t loc);
void flow (struct hole k, struct place p);
void flow_address (struct hole k, struct place p);
location_t loc_of (const struct walker *w, const_tree e);
esc_loc new_temporary (struct walker *w);
esc_loc evaluated (struct walker *w, tree e, enum esc_why why);
esc_loc location_of (struct walker *w, tree decl);
bool number_to_pointer_p (const_tree e);
struct place pointed_to (struct walker *w, tree e);
struct place place_of (struct walker *w, tree e);
void store_into (struct place to, int derefs, esc_loc from, enum esc_why why,
                 location_t loc);
void flow_assignment (struct walker *w, tree e, struct hole k);

/* flows-call.cc.  */
struct hole until_the_end (struct walker *w);
void flow_call (struct walker *w, tree e, struct hole k, enum when when);

/* flows-statement.cc.  */
void flow_unmodelled (struct walker *w, tree e, struct hole k);
bool still_address_p (const_tree e);
void flow_list (struct walker *w, tree e, struct hole k);
void label_met (struct walker *w, tree t);
bool label_in_p (tree e);
void flow_block (struct walker *w, tree e, struct hole k);
void flow_bind (struct walker *w, tree e, struct hole k);
void loop_parts (struct walker *w, tree cond, tree step, tree body);
void flow_assembly (struct walker *w, tree e);
void flow_return (struct walker *w, tree e);
void flow_declaration (struct walker *w, tree decl);
void flow_keyword (struct walker *w, tree e);

#endif
