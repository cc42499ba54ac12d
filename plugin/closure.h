/* closure.h -- what the files of the conversion of closures share.

   closure.cc says what a closure becomes, and in which order: first all names
   of closures become pointers (closure-name.cc); then it is found which
   variables they capture, and what outlives its function (closure-capture.cc).
   Only when there are no errors is anything made: variables and closures are
   put together (closure-room.cc) in objects (closure-object.cc), which come to
   be where they are declared (closure-place.cc), and the code finds them there
   (closure-rewrite.cc).  At the end of the unit the code of closures becomes
   functions (closure-unnest.cc).

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef DEFER_CLOSURE_H
#define DEFER_CLOSURE_H

#include "passes.h"

struct room;

/* What a closure captures.  FIELD is null where the closure and the variable
   are in one room: then it need not be told where that is.  */

struct capture
{
  tree decl;
  bool by_value;
  tree field;
};

struct closure
{
  tree fndecl;
  tree holder;  /* Points to it, where it is defined.  */
  tree self;    /* Points to it, in its own code.  */
  tree record;  /* Its type.  */
  bool early;   /* It may be named before it is defined: see `auto'.  */
  esc_loc node; /* Its location in the graph.  */
  bool escapes;
  bool leaves_block; /* It outlives its block, but not the function.  */
  auto_vec<struct capture> captures;
  struct room *room; /* It is part of that, or null; */
  tree place;        /* and is this field of it.  */
};

/* A user's variable or parameter that a closure captures.  */

struct variable
{
  tree decl;
  bool changed; /* Or its address is taken.  */
  esc_loc node;
  tree box;     /* Points to it, if it is on the heap.  */
  bool skipped; /* A jump may skip its declaration: the box is made where it
                   is used first.  */
  struct room *room; /* The box is part of that, or null; */
  tree place;        /* and is this field of it.  */
};

/* An object on the heap that holds variables and the closures that capture all
   of them by reference.  It is made where the first variable is declared.  */

struct room
{
  tree record;                           /* Its type.  */
  tree pointer;                          /* Points to it.  */
  auto_vec<struct variable *> variables; /* In the order of declarations.  */
  auto_vec<struct closure *> closures;
};

/* What the conversion of an outermost function needs.  */

struct conversion
{
  tree outermost;
  unsigned pos;                    /* Counts definitions of functions, and */
  hash_map<tree, unsigned> pos_of; /* this is which.  */
  auto_vec<struct closure *> closures; /* Outer ones first.  */
  hash_map<tree, struct closure *> closure_of;
  auto_vec<struct variable *> variables;
  hash_map<tree, struct variable *> variable_of;
  auto_vec<struct room *> rooms;
  struct esc_graph *graph;
  esc_scope scope;
  hash_map<tree, tree> sizes; /* That vary (size_of): in which function.  */
  hash_set<tree> of_types;    /* Parts of types: what tells their sizes.  */
  hash_set<tree> looked_at;   /* For changes.  */
};

/* A deferred block that a walk is in.  If the declaration of a variable may be
   skipped, its box is known to all of the function; the block has to know the
   one that was there when it was put off.  */

struct deferral
{
  struct deferral *outer;
  hash_set<tree> declared;        /* In the block.  */
  auto_vec<struct variable *> of; /* What these know */
  auto_vec<tree> held;            /* holds the box of this.  */
};

/* A walk over the function FNDECL.  */

struct closure_walk
{
  struct conversion *c;
  tree fndecl;
  unsigned deferred; /* Markers around.  */
  unsigned outlined; /* OpenMP constructs around.  */
  tree initialized;  /* The variable whose initializer is walked, or null.  */
  bool entering;     /* The function's block has not begun.  */
  struct deferral *deferral; /* The innermost one, or null.  */
  hash_set<tree> seen;

  closure_walk (struct conversion *c_, tree fndecl_)
      : c (c_), fndecl (fndecl_), deferred (0), outlined (0),
        initialized (NULL_TREE), entering (false), deferral (NULL)
  {
  }
};

/* What ends in _in_function is called for each function of an outermost one,
   outer ones first.  */

/* closure.cc.  */
bool closure_value_p (const_tree expr);
bool within_p (tree fndecl, tree outer);
struct closure *closure_around (struct conversion *c, tree fndecl);
bool automatic_p (const_tree decl);
tree new_local (tree fndecl, tree type, const char *name);
void outlives (struct conversion *c, esc_loc node);
void keeps (struct conversion *c, esc_loc keeper, esc_loc kept);
bool escapes_p (const struct conversion *c, esc_loc node);
struct variable *variable (struct conversion *c, tree decl);
void for_each_function (tree fndecl, struct conversion *c,
                        void (*what) (struct conversion *, tree));

/* closure-name.cc.  */
bool seen_p (struct closure_walk *w, tree t);
void name_in_function (struct conversion *c, tree fndecl);

/* closure-capture.cc.  */
void capture_in_function (struct conversion *c, tree fndecl);
void changes_in_function (struct conversion *c, tree fndecl);
bool decide_captures (struct conversion *c);
bool outlined_agree_p (struct conversion *c);

/* closure-object.cc.  */
tree add_field (tree record, tree name, tree type, tree *fields);
void build_record (struct closure *f);
tree captured (const struct closure *f, const struct capture &k);
tree box_of (const struct variable *v);
tree static_object (tree record, tree code);
void make_closure (struct closure *f, tree bind, tree *list);
void fill_closure (struct closure *f, tree *list);
void make_box (struct variable *v, tree bind, tree *list);
void make_box_early (struct variable *v, tree block, tree fresh, tree *list);
bool boxed_p (struct conversion *c, const struct variable *v);

/* closure-room.cc.  */
void furnish (struct conversion *c, struct variable *v, tree bind);

/* closure-place.cc.  */
bool declared_in_p (const_tree decl, const_tree bind);
void place_in_function (struct conversion *c, tree fndecl);

/* closure-rewrite.cc.  */
void start_closure (struct closure *f);
void finish_variable (struct variable *v);
void box_parameter (struct variable *v);
void substitute_in_function (struct conversion *c, tree fndecl);

#endif
