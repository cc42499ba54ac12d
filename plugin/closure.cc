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

#include "closure.h"

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

bool
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

bool
within_p (tree fndecl, tree outer)
{
  while (fndecl && fndecl != outer)
    fndecl = decl_function_context (fndecl);
  return fndecl != NULL_TREE;
}

/* The innermost closure that FNDECL is or is in, or null.  */

struct closure *
closure_around (struct conversion *c, tree fndecl)
{
  for (; fndecl; fndecl = decl_function_context (fndecl))
    if (struct closure **found = c->closure_of.get (fndecl))
      return *found;
  return NULL;
}

/* Has DECL a place in a frame?  */

bool
automatic_p (const_tree decl)
{
  return (VAR_P (decl) && !TREE_STATIC (decl) && !DECL_EXTERNAL (decl))
         || TREE_CODE (decl) == PARM_DECL;
}

/* A new variable of FNDECL, as of the user's.  */

tree
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

void
outlives (struct conversion *c, esc_loc node)
{
  esc_flow (c->graph, ESC_HEAP, ESC_ADDRESS, node, ESC_WHY_UNMODELLED, 0);
}

void
keeps (struct conversion *c, esc_loc keeper, esc_loc kept)
{
  esc_flow (c->graph, keeper, ESC_ADDRESS, kept, ESC_WHY_CAPTURE, 0);
}

bool
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

/* What is known of DECL.  */

struct variable *
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
  auto_vec<tree> family;

  family_of (fndecl, &family);
  for (tree f : family)
    if (f != fndecl && closure_p (f))
      add_closure (c, f);
}

/* Call WHAT for FNDECL and all that is nested in it.  */

void
for_each_function (tree fndecl, struct conversion *c,
                   void (*what) (struct conversion *, tree))
{
  auto_vec<tree> family;

  family_of (fndecl, &family);
  for (tree f : family)
    what (c, f);
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
    start_closure (f);
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
      if (errorcount == errors && decide_captures (&c) && outlined_agree_p (&c))
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
