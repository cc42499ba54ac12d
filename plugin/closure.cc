/* closure.cc -- nested functions that outlive their function (C1 to C6).

   The value of a closure is a pointer to

       { code, captured ... }

   and the code is called with that pointer in the static chain register, as in
   Go.  An example:

       counter_fn *counter (void)       counter_fn *counter (void)
       {                                {
         int count = 0;                   int *box = __defer_new (4, 4);
                                          *box = 0;
         __closure int next (void)        struct { code; int *count; } *next
         {                                  = __defer_new (16, 8);
           return ++count;                next->code = next.0;
         }                                next->count = box;
         return next;                     return next;
       }                                }
                                        int next.0 (void) [chain: self]
                                        {
                                          return ++*self->count;
                                        }

   A variable is captured by value where nobody can tell: it has an initializer,
   is changed by nothing else, and its address is not taken.  Else its address
   is captured; if the closure escapes the variable is in a box of its own on
   the heap, and new each time its declaration is reached.  A variable and the
   closures that capture it share one object, a room, where none of them keeps
   alive what it would not have kept alive alone.

   The closure itself is static data if it captures nothing; on the stack if it
   does not escape; else on the heap.  Each closure has a holder: a variable
   that points to it, declared where it is defined.  To name the closure is to
   name the holder; within the closure itself `self' is that.  So one closure
   captures another, or itself, like any variable.

   pass_closure is run when the parser has finished an outermost function,
   before all that lowers deferred work: what deferred work names afterwards are
   plain variables.  The code becomes a function of its own when the unit is
   parsed.  Then calls of closure values are lowered, too.

   Not chosen: one object for all captured variables of a function.  A closure
   over a number would keep a neighbour that points to megabytes.

   Source: Go's closure conversion (cmd/compile/internal/closure); GCC's
   tree-nested.cc for what a static chain is.

   SPDX-License-Identifier: GPL-3.0-or-later  */

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

/* Have there been closures in the unit?  The attribute's handler tells.  */

static bool any;

void
closure_seen (void)
{
  any = true;
}

/* Or, if a precompiled header has been read, the attribute's name.  */

bool
closures_p (void)
{
  return any || (any = maybe_get_identifier ("defer_closure") != NULL_TREE);
}

/* The parser has finished FNDECL.  If an attribute made its node before it was
   nested, as `section' does, GCC knows of no function around.  */

void
closure_parsed (tree fndecl)
{
  if (!closure_p (fndecl))
    return;
  outlives_frame (fndecl);
  cgraph_node *node = cgraph_node::get_create (fndecl);
  nested_function_info *info = nested_function_info::get (node);
  if (!info || !info->origin)
    maybe_record_nested_function (node);
}

/* --- Questions ---------------------------------------------------------- */

/* Is TYPE the type of functions that are closures?  */

bool
closure_type_p (const_tree type)
{
  return TREE_CODE (type) == FUNCTION_TYPE
         && lookup_attribute ("defer_closure", TYPE_ATTRIBUTES (type));
}

bool
closure_p (const_tree fndecl)
{
  return TREE_CODE (fndecl) == FUNCTION_DECL
         && closure_type_p (TREE_TYPE (fndecl))
         && decl_function_context (fndecl) != NULL_TREE;
}

/* GCC asks whether two types of functions are alike as far as attributes go. */

static int (*attributes_alike) (const_tree, const_tree);

static int
types_alike (const_tree a, const_tree b)
{
  if (closure_type_p (a) != closure_type_p (b))
    return 0;
  return attributes_alike (a, b);
}

void
closure_start (void)
{
  attributes_alike = targetm.comp_type_attributes;
  targetm.comp_type_attributes = types_alike;
}

/* TYPE, or what it points to, as the type of ordinary functions.  */

tree
closure_plain_type (tree type)
{
  if (POINTER_TYPE_P (type))
    return build_pointer_type (closure_plain_type (TREE_TYPE (type)));
  if (!closure_type_p (type))
    return type;
  return build_type_attribute_variant (
    type,
    remove_attribute ("defer_closure", copy_list (TYPE_ATTRIBUTES (type))));
}

/* Is EXPR the value of a closure?  */

static bool
closure_value_p (const_tree expr)
{
  return POINTER_TYPE_P (TREE_TYPE (expr))
         && closure_type_p (TREE_TYPE (TREE_TYPE (expr)));
}

/* The address of the code that a call of CALLEE, a pointer, will run: of a
   closure it is what that begins with.  A null closure has none.  */

tree
closure_code (tree callee)
{
  if (!closure_value_p (callee))
    return callee;
  tree closure = save_expr (fold_convert (ptr_type_node, callee));
  tree code
    = build1 (INDIRECT_REF, ptr_type_node,
              fold_convert (build_pointer_type (ptr_type_node), closure));
  return build3 (
    COND_EXPR, ptr_type_node,
    build2 (NE_EXPR, boolean_type_node, closure, null_pointer_node), code,
    null_pointer_node);
}

/* Is FNDECL in the function OUTER, or is it that?  */

static bool
within_p (tree fndecl, tree outer)
{
  while (fndecl && fndecl != outer)
    fndecl = decl_function_context (fndecl);
  return fndecl != NULL_TREE;
}

/* The innermost closure that FNDECL is or is in, or null.  */

static struct closure *
closure_around (struct conversion *c, tree fndecl)
{
  for (; fndecl; fndecl = decl_function_context (fndecl))
    if (struct closure **found = c->closure_of.get (fndecl))
      return *found;
  return NULL;
}

/* Has DECL a place in a frame?  */

static bool
automatic_p (const_tree decl)
{
  return (VAR_P (decl) && !TREE_STATIC (decl) && !DECL_EXTERNAL (decl))
         || TREE_CODE (decl) == PARM_DECL;
}

/* --- Finding ------------------------------------------------------------ */

/* A new variable of FNDECL, as of the user's.  */

static tree
new_local (tree fndecl, tree type, const char *name)
{
  tree var
    = build_decl (UNKNOWN_LOCATION, VAR_DECL, create_tmp_var_name (name), type);

  DECL_CONTEXT (var) = fndecl;
  DECL_ARTIFICIAL (var) = 1;
  DECL_IGNORED_P (var) = 1;
  TREE_USED (var) = 1;
  /* For the debugger: without optimisation what is ignored is in registers. */
  TREE_ADDRESSABLE (var) = !opt_for_fn (fndecl, optimize);
  hush (var, OPT_Wuninitialized);
  hush (var, OPT_Wmaybe_uninitialized);
  return var;
}

/* A location of C's graph; it outlives the function; it keeps another; does it
   escape?  */

static esc_loc
new_node (struct conversion *c)
{
  return esc_location (c->graph, c->scope, 0, ESC_VARIABLE, NULL);
}

static void
outlives (struct conversion *c, esc_loc node)
{
  esc_flow (c->graph, ESC_HEAP, ESC_ADDRESS, node, ESC_WHY_UNMODELLED, 0);
}

static void
keeps (struct conversion *c, esc_loc keeper, esc_loc kept)
{
  esc_flow (c->graph, keeper, ESC_ADDRESS, kept, ESC_WHY_CAPTURE, 0);
}

static bool
escapes_p (const struct conversion *c, esc_loc node)
{
  return esc_verdict (c->graph, node) == ESC_ESCAPES;
}

/* A variable of FNDECL for a box; its type is POINTER.  */

tree
box_variable_new (tree fndecl, tree pointer)
{
  return new_local (fndecl, pointer, "box");
}

static void
add_closure (struct conversion *c, tree fndecl)
{
  struct closure *f = new struct closure ();

  f->fndecl = fndecl;
  f->record = make_node (RECORD_TYPE);
  f->node = new_node (c);
  tree pointer = build_pointer_type (f->record);
  f->holder = new_local (decl_function_context (fndecl), pointer,
                         IDENTIFIER_POINTER (DECL_NAME (fndecl)));
  f->self = new_local (fndecl, pointer, "self");
  c->closures.safe_push (f);
  c->closure_of.put (fndecl, f);
}

/* Find the closures in FNDECL.  */

static void
find_closures (struct conversion *c, tree fndecl)
{
  cgraph_node *nested
    = first_nested_function (cgraph_node::get_create (fndecl));

  for (; nested; nested = next_nested_function (nested))
    {
      if (closure_p (nested->decl))
        add_closure (c, nested->decl);
      find_closures (c, nested->decl);
    }
}

/* What is known of DECL.  */

static struct variable *
variable (struct conversion *c, tree decl)
{
  bool existed;
  struct variable *&v = c->variable_of.get_or_insert (decl, &existed);

  if (!existed)
    {
      v = new struct variable ();
      v->decl = decl;
      v->node = new_node (c);
      c->variables.safe_push (v);
    }
  return v;
}

/* --- Naming closures ---------------------------------------------------- */

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

struct walk
{
  struct conversion *c;
  tree fndecl;
  unsigned deferred; /* Markers around.  */
  unsigned outlined; /* OpenMP constructs around.  */
  tree initialized;  /* The variable whose initializer is walked, or null.  */
  bool entering;     /* The function's block has not begun.  */
  struct deferral *deferral; /* The innermost one, or null.  */
  hash_set<tree> seen;

  walk (struct conversion *c_, tree fndecl_)
      : c (c_), fndecl (fndecl_), deferred (0), outlined (0),
        initialized (NULL_TREE), entering (false), deferral (NULL)
  {
  }
};

/* Has W been at T?  Declarations may be met again and again.  */

static bool
seen_p (struct walk *w, tree t)
{
  return !DECL_P (t) && w->seen.add (t);
}

/* Is F, named in the code of FNDECL, defined only behind that?  Functions
   around are walked before those in them.  */

static bool
defined_later_p (struct conversion *c, const struct closure *f, tree fndecl)
{
  tree context = decl_function_context (f->fndecl);
  unsigned *own = c->pos_of.get (f->fndecl);

  if (fndecl == context)
    return !own;
  while (decl_function_context (fndecl)
         && decl_function_context (fndecl) != context)
    fndecl = decl_function_context (fndecl);
  unsigned *other = c->pos_of.get (fndecl);
  return own && other && *other < *own;
}

/* The pointer to F in the code of W's function, as an expression of TYPE, or of
   its own type if that is null.  */

static tree
pointer_to (struct walk *w, struct closure *f, tree type)
{
  tree fndecl = w->fndecl;

  if (!within_p (fndecl, f->fndecl))
    f->early |= defined_later_p (w->c, f, fndecl);
  tree pointer = within_p (fndecl, f->fndecl) ? f->self : f->holder;
  return type ? fold_convert (type, pointer) : pointer;
}

/* walk_tree callback: find the parameter DATA, but where it is called.  */

static tree
find_kept (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  if (TREE_CODE (t) == CALL_EXPR && CALL_EXPR_FN (t) == data)
    {
      for (int i = 0; i < call_expr_nargs (t); i++)
        if (walk_tree (&CALL_EXPR_ARG (t, i), find_kept, data, NULL))
          return t;
      *walk_subtrees = 0;
    }
  return t == data ? t : NULL_TREE;
}

/* Does FNDECL nothing with its parameter PARM but call it?  */

static bool
closure_only_called_p (tree fndecl, tree parm)
{
  return !DECL_NONLOCAL (parm)
         && !walk_tree (&DECL_SAVED_TREE (fndecl), find_kept, parm, NULL);
}

/* Does the function called by CALL keep its argument number I?  It does not, if
   it is said to be so, or its body is there and only calls it.  */

static bool
keeps_p (const_tree call, int i)
{
  tree fndecl = get_callee_fndecl (call);
  tree parm;

  if (!fndecl || !DECL_SAVED_TREE (fndecl) || !final_p (fndecl))
    return true;
  for (parm = DECL_ARGUMENTS (fndecl); parm && i > 0; parm = DECL_CHAIN (parm))
    i--;
  return !parm || !closure_only_called_p (fndecl, parm);
}

/* CALLEE is named in the code of W's function, at LOC.  It is an error in a
   closure if it needs the frame of a function around that, which may be gone.
   Likewise if it only has the type of closures.  */

static void
check_named (const struct walk *w, location_t loc, tree callee)
{
  struct closure *f = closure_around (w->c, w->fndecl);
  tree context = decl_function_context (callee);

  if (closure_type_p (TREE_TYPE (callee)) && !w->c->closure_of.get (callee))
    error_at (loc,
              "%qD has the type of a closure, but is none; only a nested "
              "function with a body can be a closure",
              callee);
  else if (f && context && !w->c->closure_of.get (callee)
           && !within_p (context, f->fndecl) && DECL_SAVED_TREE (callee))
    error_at (loc,
              "closure %qD names the nested function %qD, which is gone when "
              "its function has returned; define that with %<__closure%>, too",
              f->fndecl, callee);
}

/* LABEL, if it is one, is named at LOC.  A closure may not know those of the
   functions around.  */

static void
check_label (const struct walk *w, location_t loc, tree label)
{
  struct closure *f = closure_around (w->c, w->fndecl);

  if (f && TREE_CODE (label) == LABEL_DECL
      && !within_p (decl_function_context (label), f->fndecl))
    error_at (loc,
              "closure %qD names the label %qD of its function, which may "
              "have returned; return a value that says where to go",
              f->fndecl, label);
}

static tree name_closures (tree *tp, int *walk_subtrees, void *data);

/* Handle the operands of the call T, which names closures in its own ways.  */

static void
name_in_call (struct walk *w, tree t)
{
  tree callee = get_callee_fndecl (t);
  struct closure **f = callee ? w->c->closure_of.get (callee) : NULL;

  if (!f && CALL_EXPR_FN (t))
    walk_tree (&CALL_EXPR_FN (t), name_closures, w, NULL);
  else if (!f)
    ; /* An internal function.  */
  else if (w->deferred)
    {
      /* It is called later, when the holder may hold the next.  */
      if (!escape_solved_p ())
        outlives (w->c, (*f)->node);
      CALL_EXPR_FN (t)
        = pointer_to (w, *f, build_pointer_type (TREE_TYPE (callee)));
    }
  else
    CALL_EXPR_STATIC_CHAIN (t) = pointer_to (w, *f, ptr_type_node);
  for (int i = 0; i < call_expr_nargs (t); i++)
    {
      tree *arg = &CALL_EXPR_ARG (t, i);
      tree inner = *arg;
      STRIP_NOPS (inner);
      if (TREE_CODE (inner) == ADDR_EXPR && !w->deferred && !keeps_p (t, i))
        if (struct closure **g = w->c->closure_of.get (TREE_OPERAND (inner, 0)))
          {
            /* Not converted: behind a conversion GCC does not see what this
               points to, and would not make a direct call of it.  */
            *arg = pointer_to (w, *g, NULL_TREE);
            continue;
          }
      walk_tree (arg, name_closures, w, NULL);
    }
}

/* walk_tree callback: *TP is part of a type.  */

static tree
note_part (tree *tp, int *walk_subtrees, void *data)
{
  if (!EXPR_P (*tp) || TREE_CODE (*tp) == SAVE_EXPR)
    *walk_subtrees = 0;
  else
    ((struct conversion *) data)->of_types.add (*tp);
  return NULL_TREE;
}

/* walk_tree callback: put pointers for the names of closures.  What code shares
   with a type, as `sizeof' does, becomes its own: the type may be that of a
   function around.  */

static tree
name_closures (tree *tp, int *walk_subtrees, void *data)
{
  struct walk *w = (struct walk *) data;
  tree t = *tp;

  if (w->c->of_types.contains (t))
    t = *tp = unshare_expr (t);
  if (TYPE_P (t) || seen_p (w, t))
    *walk_subtrees = 0;
  else if (marker_keyword (t))
    {
      *walk_subtrees = 0;
      w->deferred++;
      walk_tree (marker_operand (t), name_closures, w, NULL);
      w->deferred--;
    }
  else if (outlined_p (t))
    {
      *walk_subtrees = 0;
      w->outlined++;
      for (int i = 0; i < TREE_OPERAND_LENGTH (t); i++)
        walk_tree (&TREE_OPERAND (t, i), name_closures, w, NULL);
      w->outlined--;
    }
  else if (TREE_CODE (t) == CALL_EXPR)
    {
      *walk_subtrees = 0;
      name_in_call (w, t);
    }
  else if (TREE_CODE (t) == ADDR_EXPR
           && TREE_CODE (TREE_OPERAND (t, 0)) == FUNCTION_DECL)
    {
      *walk_subtrees = 0;
      if (struct closure **f = w->c->closure_of.get (TREE_OPERAND (t, 0)))
        {
          if (!escape_solved_p ())
            outlives (w->c, (*f)->node);
          *tp = pointer_to (w, *f, TREE_TYPE (t));
        }
      else
        check_named (w, EXPR_LOC_OR_LOC (t, input_location),
                     TREE_OPERAND (t, 0));
    }
  else if (TREE_CODE (t) == GOTO_EXPR)
    check_label (w, EXPR_LOCATION (t), GOTO_DESTINATION (t));
  else if (TREE_CODE (t) == ADDR_EXPR)
    check_label (w, EXPR_LOC_OR_LOC (t, input_location), TREE_OPERAND (t, 0));
  else if (TREE_CODE (t) == DECL_EXPR)
    {
      *walk_subtrees = 0;
      tree decl = DECL_EXPR_DECL (t);
      if (TREE_CODE (decl) == FUNCTION_DECL)
        w->c->pos_of.put (decl, ++w->c->pos);
      if (w->c->closure_of.get (decl))
        {
          if (w->initialized) /* It may name what has no value yet.  */
            variable (w->c, w->initialized)->changed = true;
          if (w->outlined)
            error_at (DECL_SOURCE_LOCATION (decl),
                      "closure %qD in an OpenMP construct, which shares "
                      "variables in ways of its own; define it in a function "
                      "that the construct calls",
                      decl);
        }
      else if (VAR_P (decl) && DECL_INITIAL (decl) && !TREE_STATIC (decl))
        {
          tree outer = w->initialized;
          w->initialized = decl;
          walk_tree (&DECL_INITIAL (decl), name_closures, w, NULL);
          w->initialized = outer;
        }
    }
  else if (TREE_CODE (t) == BIND_EXPR)
    {
      *walk_subtrees = 0;
      for (tree d = BIND_EXPR_VARS (t); d; d = DECL_CHAIN (d))
        walk_sizes (TREE_TYPE (d), note_part, w->c);
      walk_tree (&BIND_EXPR_BODY (t), name_closures, w, NULL);
    }
  return NULL_TREE;
}

/* --- Capturing ---------------------------------------------------------- */

/* F, or what is in it, names DECL.  */

static void
capture (struct conversion *c, struct closure *f, tree decl)
{
  tree context = decl_function_context (decl);

  if (!context || within_p (context, f->fndecl))
    return;
  for (const struct capture &k : f->captures)
    if (k.decl == decl)
      return;
  f->captures.safe_push ({ decl, false, NULL_TREE });
  variable (c, decl);
}

/* What makes the size of the array type TYPE its own if it varies, else null:
   what is evaluated once in it; or, where it names only what is `const', its
   domain.  */

static tree
size_of (const_tree type)
{
  tree expr = TYPE_DOMAIN (type) ? TYPE_MAX_VALUE (TYPE_DOMAIN (type)) : NULL;

  if (!expr || TREE_CONSTANT (expr))
    return NULL_TREE;
  while (CONVERT_EXPR_P (expr) || BINARY_CLASS_P (expr))
    expr = TREE_OPERAND (expr, 0);
  return TREE_CODE (expr) == SAVE_EXPR ? expr : TYPE_DOMAIN (type);
}

/* The code of W's function names SIZE, which is evaluated once.  It is an error
   in a closure if that happens elsewhere.  */

static void
check_size (struct walk *w, tree size)
{
  struct closure *f = closure_around (w->c, w->fndecl);
  tree *fndecl = w->c->sizes.get (size);

  if (f && fndecl && !within_p (*fndecl, f->fndecl))
    error_at (EXPR_LOC_OR_LOC (size, DECL_SOURCE_LOCATION (f->fndecl)),
              "closure %qD needs the size of something that varies in size; "
              "keep the size in a variable, and let the closure use that",
              f->fndecl);
}

static tree find_captures (tree *tp, int *walk_subtrees, void *data);

/* W's function declares something of TYPE.  Its size may be that of another
   type, of a function around, which has been walked before.  */

static void
note_sizes (struct walk *w, tree type)
{
  for (; type && (POINTER_TYPE_P (type) || TREE_CODE (type) == ARRAY_TYPE);
       type = TREE_TYPE (type))
    if (TREE_CODE (type) == ARRAY_TYPE)
      if (tree size = size_of (type))
        {
          if (w->c->sizes.get (size))
            check_size (w, size);
          else
            {
              w->c->sizes.put (size, w->fndecl);
              walk_sizes (type, find_captures, w);
            }
        }
}

/* walk_tree callback: find what the function of the walk captures.  Operands
   of `__defer' declare compound literals that no block knows.  */

static tree
find_captures (tree *tp, int *walk_subtrees, void *data)
{
  struct walk *w = (struct walk *) data;
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == BIND_EXPR)
    for (tree d = BIND_EXPR_VARS (t); d; d = DECL_CHAIN (d))
      note_sizes (w, TREE_TYPE (d));
  else if (TREE_CODE (t) == DECL_EXPR && VAR_P (DECL_EXPR_DECL (t)))
    walk_tree (&DECL_INITIAL (DECL_EXPR_DECL (t)), find_captures, w, &w->seen);
  else if (TREE_CODE (t) == SAVE_EXPR)
    check_size (w, t);
  else if (DECL_P (t) && automatic_p (t))
    for (struct closure *f = closure_around (w->c, w->fndecl); f;
         f = closure_around (w->c, decl_function_context (f->fndecl)))
      capture (w->c, f, t);
  return NULL_TREE;
}

/* The variable that the left-hand side LHS is or is part of, or null.  */

static tree
base_of (tree lhs)
{
  while (handled_component_p (lhs))
    lhs = TREE_OPERAND (lhs, 0);
  return DECL_P (lhs) ? lhs : NULL_TREE;
}

/* walk_tree callback: find what is changed.  */

static tree
find_changes (tree *tp, int *walk_subtrees, void *data)
{
  struct conversion *c = (struct conversion *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  switch (TREE_CODE (*tp))
    {
    case MODIFY_EXPR:
    case PREINCREMENT_EXPR:
    case PREDECREMENT_EXPR:
    case POSTINCREMENT_EXPR:
    case POSTDECREMENT_EXPR:
    case VA_ARG_EXPR:
      if (tree decl = base_of (TREE_OPERAND (*tp, 0)))
        if (struct variable **v = c->variable_of.get (decl))
          (*v)->changed = true;
      break;
    case DECL_EXPR:
      if (VAR_P (DECL_EXPR_DECL (*tp)))
        walk_tree (&DECL_INITIAL (DECL_EXPR_DECL (*tp)), find_changes, c,
                   &c->looked_at);
      break;
    case ASM_EXPR:
      for (tree o = ASM_OUTPUTS (*tp); o; o = TREE_CHAIN (o))
        if (tree decl = base_of (TREE_VALUE (o)))
          if (struct variable **v = c->variable_of.get (decl))
            (*v)->changed = true;
      break;
    default:
      break;
    }
  return NULL_TREE;
}

/* Is F, which captures V, made before V may have its value?  Not so if the
   closure around F has a copy of V: F's is made from that, and has to be one,
   since it may live longer.  */

static bool
made_before_p (struct conversion *c, const struct variable *v,
               const struct closure *f)
{
  tree outer = decl_function_context (f->fndecl);
  struct closure **around = c->closure_of.get (outer);

  if (!f->early)
    return false;
  return !around || decl_function_context (v->decl) == outer
         || made_before_p (c, v, *around);
}

/* Will a copy of V do for F?  */

static bool
copy_will_do_p (struct conversion *c, const struct variable *v,
                const struct closure *f)
{
  for (struct closure *g : c->closures)
    if (v->decl == g->self)
      return true;
    else if (v->decl == g->holder) /* Set where G is declared first.  */
      return true;
  return !v->changed && captured_copy_p (v->decl) && !made_before_p (c, v, f);
}

/* Does what is done with an object of TYPE, which varies in size, need a size?
   Not so in an array of elements of a known size.  */

static bool
needs_size_p (tree type)
{
  return (TREE_CODE (type) != ARRAY_TYPE && !POINTER_TYPE_P (type))
         || variably_modified_type_p (TREE_TYPE (type), NULL_TREE);
}

/* F captures V.  Return false, with an error, if that cannot be.  */

static bool
can_capture_p (const struct closure *f, const struct variable *v)
{
  location_t loc = DECL_SOURCE_LOCATION (f->fndecl);

  if (DECL_REGISTER (v->decl))
    {
      error_at (loc,
                "closure %qD captures %qD, which is declared %<register%>; "
                "leave that word out",
                f->fndecl, v->decl);
      return false;
    }
  if (f->escapes && variably_modified_type_p (TREE_TYPE (v->decl), NULL_TREE))
    {
      error_at (loc,
                "closure %qD may outlive %qD, whose size varies; "
                "allocate it with %<malloc%>, and let the closure capture "
                "the pointer",
                f->fndecl, v->decl);
      return false;
    }
  if (variably_modified_type_p (TREE_TYPE (v->decl), NULL_TREE)
      && needs_size_p (TREE_TYPE (v->decl)))
    {
      error_at (loc,
                "closure %qD needs the size of %qD, which varies; let it "
                "capture a pointer to the first element, and the size",
                f->fndecl, v->decl);
      return false;
    }
  return true;
}

/* If there shall be no heap, say that F would be there, if it would.  */

static bool
stays_p (struct conversion *c, const struct closure *f)
{
  location_t loc
    = linemap_resolve_location (line_table, DECL_SOURCE_LOCATION (f->fndecl),
                                LRK_MACRO_EXPANSION_POINT, NULL);

  if (options.heap != HEAP_NONE || !f->escapes || f->captures.is_empty ())
    return true;
  error_at (loc,
            "closure %qD escapes, and %<-fplugin-arg-defer-heap=none%> leaves "
            "no heap for it; call it only where it is defined, or pass a "
            "structure of your own",
            f->fndecl);
  for (const struct capture &k : f->captures)
    if (!DECL_ARTIFICIAL (k.decl) && escapes_p (c, variable (c, k.decl)->node))
      inform (DECL_SOURCE_LOCATION (k.decl),
              "%qD would have to live there, too", k.decl);
  return false;
}

/* May F be what its attributes say?  If not, say why.  */

static bool
attributes_fit_p (const struct closure *f)
{
  location_t loc = DECL_SOURCE_LOCATION (f->fndecl);

  if (lookup_attribute ("naked", DECL_ATTRIBUTES (f->fndecl)))
    error_at (loc,
              "closure %qD is %<naked%>; there is no frame for what finds its "
              "variables",
              f->fndecl);
  else if (!f->captures.is_empty ()
           && (DECL_STATIC_CONSTRUCTOR (f->fndecl)
               || DECL_STATIC_DESTRUCTOR (f->fndecl)))
    error_at (loc,
              "closure %qD is a constructor or destructor, which is called "
              "when there are no variables of its function",
              f->fndecl);
  else
    return true;
  return false;
}

/* Decide for all closures what escapes, and how they capture.  */

static bool
decide (struct conversion *c)
{
  bool ok = true;

  for (struct closure *f : c->closures)
    for (struct capture &k : f->captures)
      {
        struct variable *v = variable (c, k.decl);
        k.by_value = copy_will_do_p (c, v, f);
        if (!k.by_value)
          keeps (c, f->node, v->node);
        for (struct closure *g : c->closures)
          if (k.decl == g->holder || k.decl == g->self)
            keeps (c, f->node, g->node);
      }
  for (struct closure *f : c->closures)
    {
      enum esc_verdict v = escape_verdict (f->fndecl);
      f->leaves_block = v == ESC_OUTLIVES_BLOCK;
      if (f->leaves_block)
        for (const struct capture &k : f->captures)
          if (!k.by_value && VAR_P (k.decl))
            heap_move (k.decl, false);
      if (v == ESC_ESCAPES)
        outlives (c, f->node);
    }
  for (struct variable *v : c->variables)
    {
      enum esc_verdict verdict = escape_verdict (v->decl);
      if (options.heap == HEAP_ALL && verdict == ESC_ESCAPES)
        outlives (c, v->node);
      if (verdict == ESC_OUTLIVES_BLOCK)
        heap_move (v->decl, false);
    }
  esc_solve (c->graph);
  for (struct closure *f : c->closures)
    {
      f->escapes = escapes_p (c, f->node);
      ok &= attributes_fit_p (f);
      for (const struct capture &k : f->captures)
        ok &= can_capture_p (f, variable (c, k.decl));
      ok &= stays_p (c, f);
    }
  return ok;
}

/* --- Types and code ----------------------------------------------------- */

static tree
add_field (tree record, tree name, tree type, tree *fields)
{
  tree field = build_decl (UNKNOWN_LOCATION, FIELD_DECL, name, type);

  DECL_CONTEXT (field) = record;
  DECL_CHAIN (field) = *fields;
  *fields = field;
  return field;
}

/* Is DECL in ROOM?  */

static bool
in_room_p (const struct room *room, const_tree decl)
{
  if (room)
    for (const struct variable *v : room->variables)
      if (v->decl == decl)
        return true;
  return false;
}

static void
build_record (struct closure *f)
{
  tree fields = NULL_TREE;

  if (COMPLETE_TYPE_P (f->record))
    return;
  add_field (f->record, get_identifier ("code"), ptr_type_node, &fields);
  for (struct capture &k : f->captures)
    {
      if (in_room_p (f->room, k.decl))
        continue;
      tree type = TYPE_MAIN_VARIANT (TREE_TYPE (k.decl));
      if (!k.by_value)
        type = variably_modified_type_p (type, NULL_TREE)
                 ? ptr_type_node
                 : build_pointer_type (TREE_TYPE (k.decl));
      k.field = add_field (f->record, DECL_NAME (k.decl), type, &fields);
    }
  TYPE_FIELDS (f->record) = nreverse (fields);
  layout_type (f->record);
}

/* FIELD of what POINTER points to.  */

static tree
field_of (tree pointer, tree field)
{
  tree object = build1 (INDIRECT_REF, TREE_TYPE (TREE_TYPE (pointer)), pointer);

  TREE_THIS_NOTRAP (object) = 1;
  return build3 (COMPONENT_REF, TREE_TYPE (field), object, field, NULL_TREE);
}

/* What POINTER, an expression, points to, in place of DECL.  */

tree
box_contents (tree decl, tree pointer)
{
  tree ref
    = build1 (INDIRECT_REF, TREE_TYPE (decl),
              fold_convert (build_pointer_type (TREE_TYPE (decl)), pointer));

  TREE_THIS_VOLATILE (ref) = TREE_SIDE_EFFECTS (ref)
    = TREE_THIS_VOLATILE (decl);
  TREE_READONLY (ref) = TREE_READONLY (decl);
  TREE_THIS_NOTRAP (ref) = 1;
  return ref;
}

/* Where the variable DECL is, which is in one room with F, in the code of F. */

static tree
beside (const struct closure *f, tree decl)
{
  HOST_WIDE_INT from_self = -int_byte_position (f->place);

  for (const struct variable *v : f->room->variables)
    if (v->decl == decl)
      from_self += int_byte_position (v->place);
  return fold_build_pointer_plus_hwi (f->self, from_self);
}

/* What stands for capture K in the code of F.  */

static tree
captured (const struct closure *f, const struct capture &k)
{
  if (!k.field)
    return box_contents (k.decl, beside (f, k.decl));
  tree field = field_of (f->self, k.field);
  if (k.by_value)
    return field;
  tree ref = box_contents (k.decl, field);
  /* The sanitizers would ask for the size, which is not known here.  */
  if (TREE_CODE (TREE_TYPE (ref)) == ARRAY_TYPE
      && variably_modified_type_p (TREE_TYPE (ref), NULL_TREE))
    TREE_TYPE (ref) = build_array_type (
      TREE_TYPE (TREE_TYPE (ref)),
      build_range_type (sizetype, size_zero_node, NULL_TREE));
  return ref;
}

/* __defer_new for an object of TYPE at a multiple of ALIGNMENT, as an
   expression of type POINTER.  */

static tree
new_object (tree type, unsigned alignment, tree pointer)
{
  return fold_convert (pointer,
                       build_call_expr (abi_entry (ENTRY_new), 2,
                                        unshare_expr (TYPE_SIZE_UNIT (type)),
                                        size_int (alignment)));
}

/* A new box for the variable DECL, as an expression of type POINTER.  */

tree
box_allocate (tree decl, tree pointer)
{
  tree type = TREE_TYPE (decl);

  return new_object (type, MAX (TYPE_ALIGN_UNIT (type), DECL_ALIGN_UNIT (decl)),
                     pointer);
}

/* The box of V, as a pointer.  */

static tree
box_of (const struct variable *v)
{
  tree pointer = TREE_TYPE (v->box);

  if (!v->skipped)
    return v->box;
  return build3 (
    COND_EXPR, pointer,
    build2 (NE_EXPR, boolean_type_node, v->box, build_zero_cst (pointer)),
    v->box,
    build2 (MODIFY_EXPR, pointer, v->box, box_allocate (v->decl, pointer)));
}

/* Declare VAR, with the value INIT, in BIND; append where it gets that to
   LIST.  */

void
box_declare (tree bind, tree var, tree init, tree *list)
{
  DECL_INITIAL (var) = init;
  DECL_CHAIN (var) = BIND_EXPR_VARS (bind);
  BIND_EXPR_VARS (bind) = var;
  append_to_statement_list_force (build1 (DECL_EXPR, void_type_node, var),
                                  list);
}

/* The address of the code of F.  Never a trampoline's.  */

static tree
code_of (const struct closure *f)
{
  tree code = build1 (ADDR_EXPR, ptr_type_node, f->fndecl);

  TREE_NO_TRAMPOLINE (code) = 1;
  TREE_CONSTANT (code) = 1;
  TREE_ADDRESSABLE (f->fndecl) = 1;
  return code;
}

/* A static object of type RECORD for a closure that captures nothing, with the
   code at CODE.  */

static tree
static_object (tree record, tree code)
{
  tree object = build_decl (UNKNOWN_LOCATION, VAR_DECL,
                            create_tmp_var_name ("closure"), record);
  vec<constructor_elt, va_gc> *values = NULL;

  CONSTRUCTOR_APPEND_ELT (values, TYPE_FIELDS (record), code);
  TREE_STATIC (object) = TREE_READONLY (object) = TREE_USED (object) = 1;
  TREE_ADDRESSABLE (object) = DECL_ARTIFICIAL (object) = 1;
  DECL_IGNORED_P (object) = 1;
  DECL_INITIAL (object) = build_constructor (record, values);
  TREE_CONSTANT (DECL_INITIAL (object)) = 1;
  TREE_STATIC (DECL_INITIAL (object)) = 1;
  varpool_node::finalize_decl (object);
  return object;
}

/* Append to LIST: the closure F comes to be in BIND.  */

static void
make (struct closure *f, tree bind, tree *list)
{
  tree pointer = TREE_TYPE (f->holder);
  tree object;

  build_record (f);
  if (f->captures.is_empty ())
    object
      = build1 (ADDR_EXPR, pointer, static_object (f->record, code_of (f)));
  else if (f->room)
    object = build1 (ADDR_EXPR, pointer, field_of (f->room->pointer, f->place));
  else if (f->escapes)
    object = new_object (f->record, TYPE_ALIGN_UNIT (f->record), pointer);
  else
    {
      tree var = new_local (DECL_CONTEXT (f->holder), f->record, "closure");
      TREE_ADDRESSABLE (var) = 1;
      tree home = bind;
      if (f->leaves_block)
        home = *outermost_block (&DECL_SAVED_TREE (DECL_CONTEXT (var)));
      DECL_CHAIN (var) = BIND_EXPR_VARS (home);
      BIND_EXPR_VARS (home) = var;
      object = build1 (ADDR_EXPR, pointer, var);
    }
  box_declare (bind, f->holder, object, list);
}

/* Append to LIST: F gets what it captures.  If F may be named before it is
   defined, that happens twice: it may be called in between, and what it
   captures may be declared there.  */

static void
fill (struct closure *f, tree *list)
{
  if (f->captures.is_empty ())
    return;
  append_to_statement_list_force (
    assign (field_of (f->holder, TYPE_FIELDS (f->record)), code_of (f)), list);
  for (const struct capture &k : f->captures)
    {
      tree value = k.decl;
      if (!k.field)
        continue;
      if (!k.by_value)
        {
          TREE_ADDRESSABLE (k.decl) = 1;
          value = build1 (ADDR_EXPR, build_pointer_type (TREE_TYPE (k.decl)),
                          k.decl);
        }
      append_to_statement_list_force (
        build2 (INIT_EXPR, TREE_TYPE (k.field), field_of (f->holder, k.field),
                fold_convert (TREE_TYPE (k.field), value)),
        list);
    }
}

/* --- Rewriting ---------------------------------------------------------- */

/* A walk that puts in what closures and boxes come from.  */

struct placing
{
  struct conversion *c;
  tree bind;
  tree outermost;  /* The function's block.  */
  tree *in_switch; /* BIND is the body of a `switch', in front of which this
                      list goes; or null.  */
};

/* Is T a label of the user's?  Those that loops become are not jumped to from
   elsewhere.  */

static bool
label_p (const_tree t)
{
  return TREE_CODE (t) == LABEL_EXPR && DECL_NAME (LABEL_EXPR_LABEL (t));
}

/* walk_tree callback: find a label that is no case of a `switch'.  */

static tree
find_label_but_case (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return label_p (*tp) ? *tp : NULL_TREE;
}

/* walk_tree callback: find a label that something outside may jump to; DATA is
   the declaration that it would skip, or null when that has been passed.  */

static tree
find_label (tree *tp, int *walk_subtrees, void *data)
{
  tree *decl = (tree *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == DECL_EXPR && DECL_EXPR_DECL (*tp) == *decl)
    *decl = NULL_TREE;
  else if (*decl)
    ;
  else if (TREE_CODE (*tp) == SWITCH_STMT || TREE_CODE (*tp) == SWITCH_EXPR)
    {
      tree *body = TREE_CODE (*tp) == SWITCH_STMT ? &SWITCH_STMT_BODY (*tp)
                                                  : &SWITCH_BODY (*tp);
      *walk_subtrees = 0; /* Its cases are its own.  */
      return walk_tree (body, find_label_but_case, NULL, NULL);
    }
  else if (label_p (*tp) || TREE_CODE (*tp) == CASE_LABEL_EXPR)
    return *tp;
  return NULL_TREE;
}

/* May a jump skip the declaration of DECL in BIND, and lead behind it?  */

bool
box_skipped_p (tree decl, tree bind)
{
  return walk_tree (&BIND_EXPR_BODY (bind), find_label, &decl, NULL)
         != NULL_TREE;
}

/* The room ROOM comes to be in BIND; append that to LIST.  */

static void
make_room (struct room *room, tree bind, tree *list)
{
  box_declare (bind, room->pointer,
               new_object (room->record, TYPE_ALIGN_UNIT (room->record),
                           TREE_TYPE (room->pointer)),
               list);
}

/* The box of V comes to be in BIND; append that to LIST.  */

static void
make_box (struct variable *v, tree bind, tree *list)
{
  tree pointer = build_pointer_type (TREE_TYPE (v->decl));
  tree box;

  if (!v->box)
    v->box = new_local (DECL_CONTEXT (v->decl), pointer, "box");
  if (!v->room)
    box = box_allocate (v->decl, pointer);
  else
    {
      if (v->room->variables[0] == v)
        make_room (v->room, bind, list);
      box = build1 (ADDR_EXPR, pointer, field_of (v->room->pointer, v->place));
    }
  box_declare (bind, v->box, box, list);
}

/* Likewise if its declaration may be skipped: the pointer is null when the
   function's block BLOCK begins, and FRESH where LIST is.  */

static void
make_box_early (struct variable *v, tree block, tree fresh, tree *list)
{
  tree pointer = build_pointer_type (TREE_TYPE (v->decl));
  tree start = NULL_TREE;

  v->skipped = true;
  v->box = new_local (DECL_CONTEXT (v->decl), pointer, "box");
  box_declare (block, v->box, build_zero_cst (pointer), &start);
  append_to_statement_list_force (BIND_EXPR_BODY (block), &start);
  BIND_EXPR_BODY (block) = start;
  append_to_statement_list_force (assign (v->box, fresh), list);
}

/* Must V be on the heap?  */

static bool
boxed_p (struct conversion *c, const struct variable *v)
{
  return escapes_p (c, v->node);
}

/* Is DECL declared in BIND?  */

static bool
declared_in_p (const_tree decl, const_tree bind)
{
  for (tree d = BIND_EXPR_VARS (bind); d; d = DECL_CHAIN (d))
    if (d == decl)
      return true;
  return false;
}

/* --- Rooms -------------------------------------------------------------- */

/* The capture of DECL by F, or null.  */

static const struct capture *
capture_of (const struct closure *f, const_tree decl)
{
  for (const struct capture &k : f->captures)
    if (k.decl == decl)
      return &k;
  return NULL;
}

/* Does F capture V by reference?  */

static bool
refers_p (const struct closure *f, const struct variable *v)
{
  const struct capture *k = capture_of (f, v->decl);

  return k && !k->by_value;
}

/* Is DECL the holder of a closure in ROOM?  */

static bool
holds_part_p (const struct room *room, const_tree decl)
{
  for (const struct closure *f : room->closures)
    if (f->holder == decl)
      return true;
  return false;
}

/* Does F capture all by which G, in ROOM with it, could keep alive what is not
   there?  */

static bool
keeps_what_p (const struct room *room, const struct closure *f,
              const struct closure *g)
{
  for (const struct capture &k : g->captures)
    if ((!k.by_value || holds_pointer_p (TREE_TYPE (k.decl)))
        && !capture_of (f, k.decl) && !holds_part_p (room, k.decl))
      return false;
  return true;
}

/* Does F keep alive nothing but V?  */

static bool
keeps_only_p (const struct closure *f, const struct variable *v)
{
  for (const struct capture &k : f->captures)
    if (k.decl != v->decl
        && (!k.by_value || holds_pointer_p (TREE_TYPE (k.decl))))
      return false;
  return true;
}

/* walk_tree callback: find where the function DATA is defined, in what is
   executed once at most when the walk begins to be.  */

static tree
find_definition (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;

  if (TYPE_P (t) || marker_keyword (t) || outlined_p (t)
      || TREE_CODE (t) == FOR_STMT || TREE_CODE (t) == WHILE_STMT
      || TREE_CODE (t) == DO_STMT)
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == DECL_EXPR)
    {
      tree decl = DECL_EXPR_DECL (t);
      if (decl == data)
        return t;
      if (VAR_P (decl) && DECL_INITIAL (decl) && !TREE_STATIC (decl))
        return walk_tree (&DECL_INITIAL (decl), find_definition, data, NULL);
    }
  else if (TREE_CODE (t) == BIND_EXPR)
    {
      *walk_subtrees = 0; /* Not the declarations' own initializers.  */
      return walk_tree (&BIND_EXPR_BODY (t), find_definition, data, NULL);
    }
  return NULL_TREE;
}

/* walk_tree callback: find a call that may return twice.  */

static tree
find_twice (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return TREE_CODE (*tp) == CALL_EXPR
             && (call_expr_flags (*tp) & ECF_RETURNS_TWICE)
           ? *tp
           : NULL_TREE;
}

/* May F be in the room of V, which is declared in BIND?  */

static bool
fits_p (const struct closure *f, const struct variable *v, tree bind)
{
  return f->escapes && !f->early && !f->room && !COMPLETE_TYPE_P (f->record)
         && DECL_CONTEXT (f->holder) == DECL_CONTEXT (v->decl)
         && refers_p (f, v)
         && walk_tree (&BIND_EXPR_BODY (bind), find_definition, f->fndecl,
                       NULL);
}

/* Can anything but the closures of ROOM have a pointer to V?  */

static bool
seen_outside_p (struct conversion *c, const struct room *room,
                const struct variable *v)
{
  if (TREE_ADDRESSABLE (v->decl))
    return true;
  for (const struct closure *f : c->closures)
    if (f->room != room && refers_p (f, v))
      return true;
  return false;
}

/* Would the closures and the one variable of ROOM keep nothing alive together
   that they do not keep alone?  */

static bool
share_p (struct conversion *c, const struct room *room)
{
  for (const struct closure *f : room->closures)
    for (const struct closure *g : room->closures)
      if (!keeps_what_p (room, f, g))
        return false;
  if (seen_outside_p (c, room, room->variables[0]))
    for (const struct closure *f : room->closures)
      if (!keeps_only_p (f, room->variables[0]))
        return false;
  return true;
}

/* Are U, and what ROOM begins with, declared in BIND, or parameters of one
   function?  */

static bool
declared_with_p (const struct variable *u, const struct room *room, tree bind)
{
  tree first = room->variables[0]->decl;

  return TREE_CODE (u->decl) == PARM_DECL
           ? TREE_CODE (first) == PARM_DECL
               && DECL_CONTEXT (first) == DECL_CONTEXT (u->decl)
           : declared_in_p (u->decl, bind);
}

/* May U be in ROOM, too?  BIND is where what that begins with is declared.  */

static bool
joins_p (struct conversion *c, const struct room *room,
         const struct variable *u, tree bind)
{
  if (u->room || u->box || u == room->variables[0] || !boxed_p (c, u)
      || !declared_with_p (u, room, bind) || seen_outside_p (c, room, u))
    return false;
  for (const struct closure *f : room->closures)
    if (!refers_p (f, u))
      return false;
  return true;
}

/* Lay ROOM out: the closures first.  */

static void
build_room (struct room *room)
{
  tree fields = NULL_TREE;

  for (struct closure *f : room->closures)
    {
      build_record (f);
      f->place = add_field (room->record, NULL_TREE, f->record, &fields);
    }
  for (struct variable *v : room->variables)
    {
      v->place = add_field (room->record, DECL_NAME (v->decl),
                            TREE_TYPE (v->decl), &fields);
      SET_DECL_ALIGN (
        v->place, MAX (TYPE_ALIGN (TREE_TYPE (v->decl)), DECL_ALIGN (v->decl)));
      DECL_USER_ALIGN (v->place) = DECL_USER_ALIGN (v->decl);
    }
  TYPE_FIELDS (room->record) = nreverse (fields);
  layout_type (room->record);
}

/* V is declared in BIND, and goes to the heap: decide what shares an object
   with it.  That may be a closure which is made once at most for each V, and so
   not one in a loop, nor one behind a label, nor in a function that setjmp may
   return to.  */

static void
furnish (struct conversion *c, struct variable *v, tree bind)
{
  struct room *room;

  if (v->room || box_skipped_p (VAR_P (v->decl) ? v->decl : NULL_TREE, bind)
      || walk_tree_without_duplicates (
        &DECL_SAVED_TREE (DECL_CONTEXT (v->decl)), find_twice, NULL))
    return;
  room = new struct room ();
  room->variables.safe_push (v);
  for (struct closure *f : c->closures)
    if (fits_p (f, v, bind))
      room->closures.safe_push (f);
  for (struct closure *f : room->closures)
    f->room = room;
  if (room->closures.is_empty () || !share_p (c, room))
    {
      for (struct closure *f : room->closures)
        f->room = NULL;
      delete room;
      return;
    }
  c->rooms.safe_push (room);
  if (!seen_outside_p (c, room, v))
    for (struct variable *u : c->variables)
      if (joins_p (c, room, u, bind))
        room->variables.safe_push (u);
  for (struct variable *u : room->variables)
    u->room = room;
  room->record = make_node (RECORD_TYPE);
  room->pointer = new_local (DECL_CONTEXT (v->decl),
                             build_pointer_type (room->record), "room");
  build_room (room);
}

/* Closures of BIND that are named before they are defined come to be when BIND
   begins, as far as possible.  */

static void
place_early (struct conversion *c, tree bind)
{
  tree list = NULL_TREE;

  for (struct closure *f : c->closures)
    if (f->early && declared_in_p (f->fndecl, bind))
      make (f, bind, &list);
  for (struct closure *f : c->closures)
    if (f->early && declared_in_p (f->fndecl, bind))
      fill (f, &list);
  if (!list)
    return;
  append_to_statement_list_force (BIND_EXPR_BODY (bind), &list);
  BIND_EXPR_BODY (bind) = list;
}

/* walk_tree callback: what declarations come to.  */

static tree
place (tree *tp, int *walk_subtrees, void *data)
{
  struct placing *p = (struct placing *) data;
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == BIND_EXPR)
    {
      struct placing inner = { p->c, t, p->outermost, NULL };
      place_early (p->c, t);
      *walk_subtrees = 0;
      walk_tree (&BIND_EXPR_BODY (t), place, &inner, NULL);
    }
  else if (TREE_CODE (t) == SWITCH_STMT && !marker_keyword (t))
    {
      tree list = NULL_TREE;
      tree body = SWITCH_STMT_BODY (t);
      if (!body || TREE_CODE (body) != BIND_EXPR)
        return NULL_TREE;
      struct placing inner = { p->c, body, p->outermost, &list };
      *walk_subtrees = 0;
      walk_tree (&SWITCH_STMT_COND (t), place, data, NULL);
      place_early (p->c, body);
      walk_tree (&BIND_EXPR_BODY (body), place, &inner, NULL);
      if (list)
        {
          append_to_statement_list_force (t, &list);
          *tp = list;
        }
    }
  else if (TREE_CODE (t) == DECL_EXPR)
    {
      tree decl = DECL_EXPR_DECL (t);
      tree list = NULL_TREE;
      *walk_subtrees = 0;
      if (struct closure **f = p->c->closure_of.get (decl))
        {
          if (!(*f)->early)
            make (*f, p->bind, &list);
          fill (*f, &list);
          *tp = list ? list : build_empty_stmt (UNKNOWN_LOCATION);
          return NULL_TREE;
        }
      struct variable **v = p->c->variable_of.get (decl);
      if (v && VAR_P (decl) && boxed_p (p->c, *v))
        {
          tree pointer = build_pointer_type (TREE_TYPE (decl));
          if (p->in_switch && !DECL_INITIAL (decl))
            make_box_early (*v, p->outermost, build_zero_cst (pointer),
                            p->in_switch);
          else if (box_skipped_p (decl, p->bind))
            make_box_early (*v, p->outermost, box_allocate (decl, pointer),
                            &list);
          else
            {
              furnish (p->c, *v, p->bind);
              make_box (*v, p->bind, &list);
            }
          append_to_statement_list_force (t, &list);
          *tp = list;
        }
      if (VAR_P (decl) && DECL_INITIAL (decl) && !TREE_STATIC (decl))
        walk_tree (&DECL_INITIAL (decl), place, data, NULL);
    }
  return NULL_TREE;
}

/* If T is what the parser makes of `return &x;', and X is on the heap, return
   &x; else null.  */

static tree
moved_address (struct conversion *c, tree t)
{
  tree address = returned_address (t);
  struct variable **v
    = address ? c->variable_of.get (addressed_variable (address)) : NULL;

  return v && (*v)->box ? address : NULL_TREE;
}

/* The box of V in the code of W that is in D, or in no deferred block if that
   is null.  */

static tree
box_in (struct walk *w, struct deferral *d, struct variable *v)
{
  if (!v->skipped || !d || d->declared.contains (v->decl))
    return box_of (v);
  for (unsigned i = 0; i < d->of.length (); i++)
    if (d->of[i] == v)
      return d->held[i];
  tree var = new_local (w->fndecl, TREE_TYPE (v->box), "box");
  DECL_INITIAL (var) = box_in (w, d->outer, v);
  d->of.safe_push (v);
  d->held.safe_push (var);
  return var;
}

/* walk_tree callback: add what is declared to the set DATA.  */

static tree
find_declared (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == DECL_EXPR)
    ((hash_set<tree> *) data)->add (DECL_EXPR_DECL (*tp));
  return NULL_TREE;
}

static tree substitute (tree *tp, int *walk_subtrees, void *data);

/* Substitute in the block that the marker in *SLOT defers.  The boxes that it
   has to know come to be in front of the marker.  */

static void
substitute_deferred (struct walk *w, tree *slot)
{
  struct deferral d;
  tree *operand = marker_operand (*slot);
  tree list = NULL_TREE;

  d.outer = w->deferral;
  walk_tree_without_duplicates (operand, find_declared, &d.declared);
  w->deferral = &d;
  walk_tree (operand, substitute, w, NULL);
  w->deferral = d.outer;
  if (d.held.is_empty ())
    return;
  tree bind
    = build3 (BIND_EXPR, void_type_node, NULL_TREE, NULL_TREE, NULL_TREE);
  TREE_SIDE_EFFECTS (bind) = 1;
  for (tree var : d.held)
    box_declare (bind, var, DECL_INITIAL (var), &list);
  append_to_statement_list_force (*slot, &list);
  BIND_EXPR_BODY (bind) = list;
  *slot = bind;
}

/* Substitute in the sizes of DECLS, which W's function declares.  In a closure
   only: elsewhere each variable stands for what it has become.  */

static void
substitute_in_sizes (struct walk *w, tree decls)
{
  if (!closure_around (w->c, w->fndecl))
    return;
  for (; decls; decls = DECL_CHAIN (decls))
    {
      walk_sizes (TREE_TYPE (decls), substitute, w);
      if (VAR_P (decls))
        {
          walk_tree (&DECL_SIZE (decls), substitute, w, NULL);
          walk_tree (&DECL_SIZE_UNIT (decls), substitute, w, NULL);
        }
    }
}

/* walk_tree callback: what stands for captured and moved variables.  */

static tree
substitute (tree *tp, int *walk_subtrees, void *data)
{
  struct walk *w = (struct walk *) data;
  tree t = *tp;

  if (TYPE_P (t) || seen_p (w, t))
    *walk_subtrees = 0;
  else if (marker_keyword (t) == KEYWORD_FUNCTION
           && operand_block_p (*marker_operand (t)))
    {
      *walk_subtrees = 0;
      substitute_deferred (w, tp);
    }
  else if (TREE_CODE (t) == BIND_EXPR)
    {
      *walk_subtrees = 0;
      substitute_in_sizes (w, BIND_EXPR_VARS (t));
      walk_tree (&BIND_EXPR_BODY (t), substitute, data, NULL);
    }
  else if (TREE_CODE (t) == DECL_EXPR)
    {
      tree decl = DECL_EXPR_DECL (t);
      *walk_subtrees = 0;
      if (VAR_P (decl) && DECL_INITIAL (decl) && !TREE_STATIC (decl))
        walk_tree (&DECL_INITIAL (decl), substitute, data, NULL);
    }
  else if (tree address = moved_address (w->c, t))
    {
      *tp = fold_convert (TREE_TYPE (t), address);
      *walk_subtrees = 0;
      walk_tree (tp, substitute, data, NULL);
    }
  else if (TREE_CODE (t) == ADDR_EXPR)
    {
      *walk_subtrees = 0;
      walk_tree (&TREE_OPERAND (t, 0), substitute, data, NULL);
      recompute_tree_invariant_for_addr_expr (t);
      if (TREE_CODE (TREE_OPERAND (t, 0)) == FUNCTION_DECL)
        want_trampoline (t);
    }
  else if (DECL_P (t) && automatic_p (t))
    {
      struct closure *f = closure_around (w->c, w->fndecl);
      struct variable **v = w->c->variable_of.get (t);
      *walk_subtrees = 0;
      if (f)
        for (const struct capture &k : f->captures)
          if (k.decl == t)
            {
              *tp = captured (f, k);
              return NULL_TREE;
            }
      if (v && (*v)->box && !(w->entering && DECL_CONTEXT (t) == w->fndecl))
        *tp = box_contents (t, box_in (w, w->deferral, *v));
    }
  return NULL_TREE;
}

/* Let the debugger find DECL in BIND by its name: it is VALUE.  */

void
box_show (tree decl, tree value, tree fndecl, tree bind)
{
  tree alias = build_decl (DECL_SOURCE_LOCATION (decl), VAR_DECL,
                           DECL_NAME (decl), TREE_TYPE (decl));

  DECL_CONTEXT (alias) = fndecl;
  TREE_USED (alias) = 1;
  SET_DECL_VALUE_EXPR (alias, value);
  DECL_HAS_VALUE_EXPR_P (alias) = 1;
  DECL_CHAIN (alias) = BIND_EXPR_VARS (bind);
  BIND_EXPR_VARS (bind) = alias;
  if (tree block = BIND_EXPR_BLOCK (bind))
    BLOCK_VARS (block) = BIND_EXPR_VARS (bind);
}

/* CHAIN is the parameter of FNDECL that the static chain register holds.  Noted
   in an attribute that cannot be written: where there are nested functions in
   FNDECL, GCC forgets it, as the outermost one has no chain (tree-nested.cc).
 */

#define CHAIN_NOTE "defer chain"

static void
set_chain (tree fndecl, tree chain)
{
  DECL_STRUCT_FUNCTION (fndecl)->static_chain_decl = chain;
  DECL_ATTRIBUTES (fndecl)
    = tree_cons (get_identifier (CHAIN_NOTE), chain, DECL_ATTRIBUTES (fndecl));
}

/* The nested functions in FN have been lowered, if there were any.  */

void
closure_chain (struct function *fn)
{
  tree note = lookup_attribute (CHAIN_NOTE, DECL_ATTRIBUTES (fn->decl));

  if (!note)
    return;
  fn->static_chain_decl = TREE_VALUE (note);
  DECL_STATIC_CHAIN (fn->decl) = 1;
}

/* walk_tree callback: `self' of the closure DATA has no value yet.  */

static tree
self_is_chain (tree *tp, int *walk_subtrees, void *data)
{
  struct closure *f = (struct closure *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  if (*tp == f->self)
    *tp = DECL_INITIAL (f->self);
  return NULL_TREE;
}

/* The code of F starts with its `self'.  If F is never made, it has none.  */

static void
start (struct closure *f)
{
  tree *slot = outermost_block (&DECL_SAVED_TREE (f->fndecl));
  tree list = NULL_TREE;

  if (!DECL_INITIAL (f->holder))
    box_declare (*slot, f->self, build_zero_cst (TREE_TYPE (f->self)), &list);
  else if (f->captures.is_empty ())
    box_declare (*slot, f->self,
                 build1 (ADDR_EXPR, TREE_TYPE (f->self),
                         TREE_OPERAND (DECL_INITIAL (f->holder), 0)),
                 &list);
  else
    {
      tree chain
        = build_decl (DECL_SOURCE_LOCATION (f->fndecl), PARM_DECL,
                      create_tmp_var_name ("CHAIN"), TREE_TYPE (f->self));
      DECL_ARG_TYPE (chain) = TREE_TYPE (chain);
      DECL_ARTIFICIAL (chain) = DECL_IGNORED_P (chain) = 1;
      TREE_USED (chain) = TREE_READONLY (chain) = 1;
      DECL_CONTEXT (chain) = f->fndecl;
      set_chain (f->fndecl, chain);
      box_declare (*slot, f->self, chain, &list);
      for (const struct capture &k : f->captures)
        if (DECL_NAME (k.decl) && !DECL_ARTIFICIAL (k.decl))
          box_show (k.decl, captured (f, k), f->fndecl, *slot);
    }
  DECL_STATIC_CHAIN (f->fndecl) = !f->captures.is_empty ();
  walk_entry (f->fndecl, self_is_chain, f);
  append_to_statement_list_force (BIND_EXPR_BODY (*slot), &list);
  BIND_EXPR_BODY (*slot) = list;
}

/* A boxed variable or parameter V is shown as what its box holds.  */

static void
finish_variable (struct variable *v)
{
  if (!v->box)
    return;
  SET_DECL_VALUE_EXPR (v->decl, box_contents (v->decl, v->box));
  DECL_HAS_VALUE_EXPR_P (v->decl) = 1;
}

/* The parameter V is in a box from the start of its function on.  Those behind
   it in the list of variables have theirs already: what they share with V is
   made here, in front of them.  */

static void
box_parameter (struct variable *v)
{
  tree fndecl = DECL_CONTEXT (v->decl);
  tree *slot = outermost_block (&DECL_SAVED_TREE (fndecl));
  tree list = NULL_TREE;

  make_box (v, *slot, &list);
  append_to_statement_list_force (build2 (INIT_EXPR, TREE_TYPE (v->decl),
                                          box_contents (v->decl, v->box),
                                          v->decl),
                                  &list);
  box_show (v->decl, box_contents (v->decl, v->box), fndecl, *slot);
  append_to_statement_list_force (BIND_EXPR_BODY (*slot), &list);
  BIND_EXPR_BODY (*slot) = list;
}

/* Call WHAT for FNDECL and all that is nested in it.  */

static void
for_each_function (tree fndecl, struct conversion *c,
                   void (*what) (struct conversion *, tree))
{
  what (c, fndecl);
  cgraph_node *nested
    = first_nested_function (cgraph_node::get_create (fndecl));
  for (; nested; nested = next_nested_function (nested))
    for_each_function (nested->decl, c, what);
}

/* walk_tree callback: find what only a statement can have, and set DATA.  */

static tree
find_statement (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (marker_keyword (t)
           || (TREE_CODE (t) == DECL_EXPR
               && TREE_CODE (DECL_EXPR_DECL (t)) != TYPE_DECL))
    *(bool *) data = true;
  return NULL_TREE;
}

/* The parser takes what is declared in parameters for declared in the function
   around, whose frame may be gone.  */

static void
check_parameters (tree fndecl)
{
  bool found = false;

  walk_entry (fndecl, find_statement, &found);
  if (found)
    error_at (DECL_SOURCE_LOCATION (fndecl),
              "closure %qD has a statement expression in its parameters; "
              "evaluate that where the closure is called",
              fndecl);
}

static void
name_in_function (struct conversion *c, tree fndecl)
{
  struct walk w (c, fndecl);

  if (c->closure_of.get (fndecl))
    check_parameters (fndecl);
  for (tree p = DECL_ARGUMENTS (fndecl); p; p = DECL_CHAIN (p))
    walk_sizes (TREE_TYPE (p), note_part, c);
  walk_tree (&DECL_SAVED_TREE (fndecl), name_closures, &w, NULL);
}

static void
capture_in_function (struct conversion *c, tree fndecl)
{
  struct walk w (c, fndecl);

  for (tree d = DECL_ARGUMENTS (fndecl); d; d = DECL_CHAIN (d))
    note_sizes (&w, TREE_TYPE (d));
  walk_tree (&DECL_SAVED_TREE (fndecl), find_captures, &w, &w.seen);
}

static void
changes_in_function (struct conversion *c, tree fndecl)
{
  walk_tree (&DECL_SAVED_TREE (fndecl), find_changes, c, &c->looked_at);
}

static void
place_in_function (struct conversion *c, tree fndecl)
{
  tree block = *outermost_block (&DECL_SAVED_TREE (fndecl));
  struct placing p = { c, block, block, NULL };

  for (struct variable *v : c->variables)
    if (TREE_CODE (v->decl) == PARM_DECL && DECL_CONTEXT (v->decl) == fndecl
        && boxed_p (c, v))
      furnish (c, v, block);
  walk_tree (&DECL_SAVED_TREE (fndecl), place, &p, NULL);
}

static void
substitute_in_function (struct conversion *c, tree fndecl)
{
  struct walk w (c, fndecl);

  w.entering = true;
  walk_entry (fndecl, substitute, &w);
  w.entering = false;
  walk_tree (outermost_block (&DECL_SAVED_TREE (fndecl)), substitute, &w, NULL);
}

/* Variables that are somewhere else, for closures, are none that OpenMP could
   make others of: errors.  */

static void
check_outlined (struct conversion *c, tree fndecl)
{
  hash_set<tree> set;

  walk_tree_without_duplicates (&DECL_SAVED_TREE (fndecl), find_outlined, &set);
  for (struct variable *v : c->variables)
    if (set.contains (v->decl)
        && (DECL_CONTEXT (v->decl) != fndecl || boxed_p (c, v)))
      error_at (DECL_SOURCE_LOCATION (v->decl),
                "%qD is in a clause of an OpenMP construct, or counts its "
                "rounds, and cannot be captured; copy it to another variable, "
                "and capture that",
                v->decl);
}

static bool
outlined_agree_p (struct conversion *c)
{
  int errors = errorcount;

  if (flag_openmp || flag_openmp_simd || flag_openacc)
    for_each_function (c->outermost, c, check_outlined);
  return errorcount == errors;
}

/* Carry out what has been decided.  */

static void
convert (struct conversion *c)
{
  for_each_function (c->outermost, c, place_in_function);
  for (struct closure *f : c->closures)
    build_record (f);
  for (struct variable *v : c->variables)
    if (TREE_CODE (v->decl) == PARM_DECL && boxed_p (c, v))
      v->box = new_local (DECL_CONTEXT (v->decl),
                          build_pointer_type (TREE_TYPE (v->decl)), "box");
  for_each_function (c->outermost, c, substitute_in_function);
  for (unsigned i = c->variables.length (); i-- > 0;)
    if (TREE_CODE (c->variables[i]->decl) == PARM_DECL
        && boxed_p (c, c->variables[i]))
      box_parameter (c->variables[i]);
    else
      finish_variable (c->variables[i]);
  for (struct closure *f : c->closures)
    start (f);
}

/* Is FNDECL only in the operand of a `typeof' or `sizeof'?  It is nothing then;
   `defer_fn' takes the type of its argument like that.  */

static bool
unevaluated_p (struct conversion *c, tree fndecl)
{
  for (; fndecl != c->outermost; fndecl = decl_function_context (fndecl))
    if (!c->pos_of.get (fndecl))
      return true;
  return false;
}

/* Say what goes where; of variables escape.cc will.  */

static void
report (struct conversion *c)
{
  for (struct closure *f : c->closures)
    if (!unevaluated_p (c, f->fndecl))
      report_closure (f->fndecl, f->escapes && !f->captures.is_empty ());
  for (struct variable *v : c->variables)
    if (boxed_p (c, v) && !DECL_ARTIFICIAL (v->decl))
      escape_moved (v->decl);
}

/* For the memory map: say what is where.  */

static void
draw (struct conversion *c)
{
  for (struct closure *f : c->closures)
    if (DECL_INITIAL (f->holder)) /* Else it is nothing: unevaluated_p.  */
      {
        map_closure (f->fndecl, f->holder);
        for (const struct capture &k : f->captures)
          map_capture (f->holder, k.decl, k.field, k.by_value);
      }
  for (struct closure *f : c->closures)
    for (const struct capture &k : f->captures)
      if (!DECL_ARTIFICIAL (k.decl) && boxed_p (c, variable (c, k.decl)))
        {
          if (f->escapes)
            map_captured (f->fndecl, k.decl);
          else
            map_heap (decl_function_context (k.decl), k.decl, NULL);
        }
}

void
pass_closure (tree fndecl)
{
  struct conversion c;
  int errors = errorcount;

  if (!closures_p () || errors_elsewhere_p ())
    return;
  if (closure_type_p (TREE_TYPE (fndecl)))
    error_at (DECL_SOURCE_LOCATION (fndecl),
              "%qD is in no function; only a nested function can be a "
              "closure, for others there is %<defer_closure_of%>",
              fndecl);
  c.outermost = fndecl;
  c.pos = 0;
  c.graph = esc_new ();
  esc_fn all = esc_function (c.graph, ESC_NO_FN, 0, false, NULL);
  esc_defined (c.graph, all);
  c.scope = esc_outermost (c.graph, all);
  find_closures (&c, fndecl);
  if (pch_file && !c.closures.is_empty ())
    error_at (DECL_SOURCE_LOCATION (c.closures[0]->fndecl),
              "closure in a precompiled header, where GCC loses nested "
              "functions; define %qD elsewhere, or use the header as it is",
              fndecl);
  if (!c.closures.is_empty ())
    {
      for_each_function (fndecl, &c, name_in_function);
      for_each_function (fndecl, &c, capture_in_function);
      for_each_function (fndecl, &c, changes_in_function);
      if (errorcount == errors && decide (&c) && outlined_agree_p (&c))
        {
          report (&c);
          convert (&c);
          draw (&c);
        }
    }
  else
    name_in_function (&c, fndecl);
  for (struct closure *f : c.closures)
    delete f;
  for (struct variable *v : c.variables)
    delete v;
  for (struct room *room : c.rooms)
    delete room;
  esc_free (c.graph);
}

/* --- Once the unit is parsed -------------------------------------------- */

/* A record of nothing but code.  */

static tree
code_record (void)
{
  tree record = make_node (RECORD_TYPE);
  tree fields = NULL_TREE;

  add_field (record, get_identifier ("code"), ptr_type_node, &fields);
  TYPE_FIELDS (record) = fields;
  layout_type (record);
  return record;
}

/* T is `defer_closure_of (f)', which <defer.h> makes a call of the runtime.  If
   F is a function, and no pointer, a static object will do.  */

static void
lower_closure_of (tree *tp)
{
  tree code = CALL_EXPR_ARG (*tp, 0);

  STRIP_NOPS (code);
  if (TREE_CODE (code) != ADDR_EXPR
      || TREE_CODE (TREE_OPERAND (code, 0)) != FUNCTION_DECL
      || decl_function_context (TREE_OPERAND (code, 0)))
    return;
  tree object = static_object (code_record (), code);
  *tp = fold_convert (TREE_TYPE (*tp), build_fold_addr_expr (object));
}

/* walk_tree callback: lower calls of closure values.  */

static tree
lower_call (tree *tp, int *walk_subtrees, void *)
{
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  if (TREE_CODE (t) != CALL_EXPR || !CALL_EXPR_FN (t))
    return NULL_TREE;
  if (tree callee = get_callee_fndecl (t))
    {
      if (DECL_NAME (callee) && call_expr_nargs (t) == 1
          && id_equal (DECL_NAME (callee), "defer_closure_make"))
        lower_closure_of (tp);
      return NULL_TREE;
    }
  if (CALL_EXPR_STATIC_CHAIN (t))
    return NULL_TREE;
  if (!closure_value_p (CALL_EXPR_FN (t)))
    return NULL_TREE;
  tree type = TREE_TYPE (CALL_EXPR_FN (t));
  tree chain = save_expr (fold_convert (ptr_type_node, CALL_EXPR_FN (t)));
  CALL_EXPR_FN (t) = build1 (INDIRECT_REF, type,
                             fold_convert (build_pointer_type (type), chain));
  CALL_EXPR_STATIC_CHAIN (t) = chain;
  return NULL_TREE;
}

/* NODE is no nested function any more.  GCC's unnest_function would forget what
   is nested in it, too.  */

void
closure_unnest (cgraph_node *node)
{
  nested_function_info *info = nested_function_info::get (node);
  cgraph_node **link = &nested_function_info::get (info->origin)->nested;

  while (*link != node)
    link = &nested_function_info::get (*link)->next_nested;
  *link = info->next_nested;
  info->next_nested = info->origin = NULL;
}

void
pass_unnest (void)
{
  auto_vec<cgraph_node *> closures;
  cgraph_node *node;

  if (!closures_p () || seen_error ())
    return;
  FOR_EACH_FUNCTION (node)
  if (DECL_SAVED_TREE (node->decl))
    {
      walk_tree_without_duplicates (&DECL_SAVED_TREE (node->decl), lower_call,
                                    NULL);
      if (closure_p (node->decl))
        closures.safe_push (node);
    }
  for (cgraph_node *f : closures)
    {
      DECL_ASSEMBLER_NAME (f->decl); /* One for nested functions.  */
      closure_unnest (f);
      DECL_CONTEXT (f->decl) = NULL_TREE;
      cgraph_node::finalize_function (f->decl, true);
    }
}
