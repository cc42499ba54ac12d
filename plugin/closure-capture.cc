/* closure-capture.cc -- which variables closures capture, how, and what
   outlives its function.

   Two walks: one finds what the code of each closure names of the functions
   around it, the other what is changed.  Then the analysis of the unit is
   asked, and a graph of what keeps what alive tells which closures and
   variables go to the heap.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "closure.h"

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
check_size (struct closure_walk *w, tree size)
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
note_sizes (struct closure_walk *w, tree type)
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
  struct closure_walk *w = (struct closure_walk *) data;
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

/* walk_tree callback: find what is changed.  */

static tree
find_changes (tree *tp, int *walk_subtrees, void *data)
{
  struct conversion *c = (struct conversion *) data;
  auto_vec<tree, 4> changed;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == DECL_EXPR && VAR_P (DECL_EXPR_DECL (*tp)))
    walk_tree (&DECL_INITIAL (DECL_EXPR_DECL (*tp)), find_changes, c,
               &c->looked_at);
  changed_by (*tp, &changed);
  for (tree decl : changed)
    if (struct variable **v = c->variable_of.get (decl))
      (*v)->changed = true;
  return NULL_TREE;
}

/* Find what FNDECL names of the functions around it.  */

void
capture_in_function (struct conversion *c, tree fndecl)
{
  struct closure_walk w (c, fndecl);

  for (tree d = DECL_ARGUMENTS (fndecl); d; d = DECL_CHAIN (d))
    note_sizes (&w, TREE_TYPE (d));
  walk_tree (&DECL_SAVED_TREE (fndecl), find_captures, &w, &w.seen);
}

/* Find which variables FNDECL changes, or takes the address of.  */

void
changes_in_function (struct conversion *c, tree fndecl)
{
  walk_tree (&DECL_SAVED_TREE (fndecl), find_changes, c, &c->looked_at);
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

bool
decide_captures (struct conversion *c)
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

/* Is nothing that moves what OpenMP has to do with?  */

bool
outlined_agree_p (struct conversion *c)
{
  int errors = errorcount;

  if (flag_openmp || flag_openmp_simd || flag_openacc)
    for_each_function (c->outermost, c, check_outlined);
  return errorcount == errors;
}
