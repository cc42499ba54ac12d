/* heap.cc -- what outlives its storage gets storage that lasts (H3).

   With -fplugin-arg-defer-heap=all, once the unit is parsed and solved:

       int x = f ();        int *box = __defer_new (4, 4);
       keep (&x);           *box = f ();
                            keep (box);

   `x' stays declared, and stands for `*box' (DECL_VALUE_EXPR): GCC puts that in
   its place wherever it is named, nested functions included, and the debugger
   still shows it.  The box is new each time the declaration is reached.

   - A parameter is replaced by another that only gives the box its value.
   - A compound literal becomes an expression that makes the box; alloca the
     allocation of one.
   - Where the declaration may be skipped by a jump, the box is made where it is
     used first; in a `switch', once for each time that this is executed.
   - What a construct of OpenMP has a clause about, or counts its rounds with, or
     names though it varies in size, stays where it is: GCC would work on another
     one.
   - What outlives its block only, and is no array of variable length, becomes a
     variable of the function's outermost block.

   Variables that closures capture have been moved by closure.cc.

   Source: GCC's gimplify.cc (gimplify_var_or_parm_decl).

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* What moves, and whether to the heap.  */

static hash_map<tree, bool> *moves;

void
heap_move (tree t, bool to_heap)
{
  gcc_assert (!to_heap || options.heap == HEAP_ALL);
  if (escape_moved_p (t))
    return; /* closure.cc was first.  */
  if (!moves)
    moves = new hash_map<tree, bool>;
  moves->put (t, to_heap);
}

/* A walk over a function.  */

struct walk
{
  tree fndecl;
  tree outermost; /* Its block.  */
  tree bind;      /* The innermost one.  */
  tree *front; /* BIND is the body of a `switch': what stands before that.  */
  hash_set<tree> *outlined; /* Of OpenMP, and so to stay where they are.  */
};

/* Boxes that are made where they are used first: variables, and what they stand
   for when their functions have been gimplified.  Such an expression is for the
   gimplifier only; debuggers and LTO get one without a call.  */

static vec<tree> lazy;

/* All functions are gimplified.  */

static void
gimplified (void *, void *)
{
  for (tree decl : lazy)
    {
      tree contents = DECL_VALUE_EXPR (decl);
      tree box = TREE_OPERAND (contents, 0);
      STRIP_NOPS (box);
      SET_DECL_VALUE_EXPR (decl, box_contents (decl, TREE_OPERAND (box, 1)));
    }
  lazy.truncate (0);
}

void
heap_register (const char *plugin)
{
  register_callback (plugin, PLUGIN_ALL_IPA_PASSES_START, gimplified, NULL);
}

/* The address of DECL is BOX.  */

static void
stands_for (struct walk *w, tree decl, tree box)
{
  SET_DECL_VALUE_EXPR (decl, box_contents (decl, box));
  DECL_HAS_VALUE_EXPR_P (decl) = 1;
  escape_moved (decl);
  map_heap (w->fndecl, decl, NULL);
}

/* Put STMTS in front of the statements of the block BIND.  */

static void
prepend (tree bind, tree stmts)
{
  append_to_statement_list_force (BIND_EXPR_BODY (bind), &stmts);
  BIND_EXPR_BODY (bind) = stmts;
}

/* --- Variables ---------------------------------------------------------- */

/* The variable DECL, declared in the statement *TP, lives in a box.  */

static void
box_variable (struct walk *w, tree *tp, tree decl)
{
  tree type = TREE_TYPE (decl);
  tree pointer = build_pointer_type (type);
  bool varies = TREE_CODE (DECL_SIZE_UNIT (decl)) != INTEGER_CST;
  tree box = box_variable_new (w->fndecl, pointer);
  tree list = NULL_TREE;

  if (varies)
    {
      /* Its size is computed where its type is declared.  */
      tree t
        = build_decl (DECL_SOURCE_LOCATION (decl), TYPE_DECL, NULL_TREE, type);
      DECL_CONTEXT (t) = w->fndecl;
      DECL_ARTIFICIAL (t) = 1;
      append_to_statement_list_force (build1 (DECL_EXPR, void_type_node, t),
                                      &list);
    }
  if (!varies && box_skipped_p (decl, w->bind))
    {
      tree start = NULL_TREE;
      box_declare (w->outermost, box, build_zero_cst (pointer), &start);
      prepend (w->outermost, start);
      if (w->front && !DECL_INITIAL (decl))
        append_to_statement_list_force (assign (box, build_zero_cst (pointer)),
                                        w->front);
      else
        append_to_statement_list_force (
          assign (box, box_allocate (decl, pointer)), &list);
      tree fresh
        = build2 (MODIFY_EXPR, pointer, box, box_allocate (decl, pointer));
      TREE_SIDE_EFFECTS (fresh) = 1;
      lazy.safe_push (decl);
      stands_for (w, decl,
                  build3 (COND_EXPR, pointer,
                          build2 (NE_EXPR, boolean_type_node, box,
                                  build_zero_cst (pointer)),
                          box, fresh));
    }
  else
    {
      box_declare (w->bind, box, box_allocate (decl, pointer), &list);
      stands_for (w, decl, box);
    }
  if (!varies)
    append_to_statement_list_force (*tp, &list);
  *tp = list;
}

/* Take DECL out of the variables of the block BIND, if it is there.  */

static bool
remove_from (tree bind, tree decl)
{
  for (tree *d = &BIND_EXPR_VARS (bind); *d; d = &DECL_CHAIN (*d))
    if (*d == decl)
      {
        *d = DECL_CHAIN (decl);
        return true;
      }
  return false;
}

/* walk_tree callback: take the variable DATA out of its block.  */

static tree
remove_from_block (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return TREE_CODE (*tp) == BIND_EXPR && remove_from (*tp, (tree) data)
           ? *tp
           : NULL_TREE;
}

/* The variable DECL, declared in the statement *TP, lives as long as its
   function.  Deferred work has put blocks of its own around statements, so that
   of W need not be the one that DECL belongs to.  */

static void
rehome (struct walk *w, tree *tp, tree decl)
{
  tree init = DECL_INITIAL (decl);
  tree start = NULL_TREE;

  if (chain_member (decl, BIND_EXPR_VARS (w->outermost)))
    return;
  walk_tree_without_duplicates (&w->outermost, remove_from_block, decl);
  *tp = build_empty_stmt (UNKNOWN_LOCATION);
  if (init)
    {
      *tp = build2 (INIT_EXPR, TREE_TYPE (decl), decl, init);
      TREE_SIDE_EFFECTS (*tp) = 1;
      SET_EXPR_LOCATION (*tp, DECL_SOURCE_LOCATION (decl));
    }
  box_declare (w->outermost, decl, NULL_TREE, &start);
  prepend (w->outermost, start);
}

/* A parameter, and the one that has the value which the caller gives.  */

struct arrival
{
  tree decl;
  tree incoming;
};

/* walk_tree callback: what DATA tells of.  */

static tree
name_incoming (tree *tp, int *walk_subtrees, void *data)
{
  struct arrival *a = (struct arrival *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  if (*tp == a->decl)
    *tp = a->incoming;
  return NULL_TREE;
}

/* The parameter DECL of W's function lives in a box.  Its sizes, and those of
   others, are evaluated before the box is there.  */

static void
box_parameter (struct walk *w, tree decl)
{
  tree pointer = build_pointer_type (TREE_TYPE (decl));
  tree box = box_variable_new (w->fndecl, pointer);
  tree incoming = copy_node (decl);
  tree list = NULL_TREE;

  for (tree *p = &DECL_ARGUMENTS (w->fndecl); *p; p = &DECL_CHAIN (*p))
    if (*p == decl)
      {
        *p = incoming;
        DECL_CHAIN (incoming) = DECL_CHAIN (decl);
        break;
      }
  TREE_ADDRESSABLE (incoming) = 0;
  TREE_USED (incoming) = 1;
  struct arrival arrival = { decl, incoming };
  walk_entry (w->fndecl, name_incoming, &arrival);
  stands_for (w, decl, box);
  box_declare (w->outermost, box, box_allocate (decl, pointer), &list);
  append_to_statement_list_force (
    build2 (INIT_EXPR, TREE_TYPE (decl), box_contents (decl, box), incoming),
    &list);
  box_show (decl, box_contents (decl, box), w->fndecl, w->outermost);
  prepend (w->outermost, list);
}

/* --- Literals and alloca ------------------------------------------------ */

/* What stands for the compound literal E: each time it is evaluated it is a new
   object.  */

static tree
boxed_literal (struct walk *w, tree e)
{
  tree decl = COMPOUND_LITERAL_EXPR_DECL (e);
  tree type = TREE_TYPE (decl);
  tree pointer = build_pointer_type (type);
  tree box = box_variable_new (w->fndecl, pointer);

  DECL_CHAIN (box) = BIND_EXPR_VARS (w->outermost);
  BIND_EXPR_VARS (w->outermost) = box;
  tree value = build2 (COMPOUND_EXPR, pointer,
                       assign (box, box_allocate (decl, pointer)), box);
  if (tree init = DECL_INITIAL (decl))
    {
      tree set = build2 (INIT_EXPR, type, box_contents (decl, box), init);
      TREE_SIDE_EFFECTS (set) = 1;
      TREE_OPERAND (value, 1) = build2 (COMPOUND_EXPR, pointer, set, box);
      TREE_SIDE_EFFECTS (TREE_OPERAND (value, 1)) = 1;
    }
  TREE_SIDE_EFFECTS (value) = 1;
  tree object = build1 (INDIRECT_REF, type, value);
  TREE_SIDE_EFFECTS (object) = 1;
  escape_moved (decl);
  map_heap (w->fndecl, decl, NULL);
  return object;
}

/* What stands for the call E of alloca.  */

static tree
boxed_alloca (tree e)
{
  tree size = fold_convert (size_type_node, CALL_EXPR_ARG (e, 0));
  tree align = size_int (BIGGEST_ALIGNMENT / BITS_PER_UNIT);

  if (DECL_FUNCTION_CODE (get_callee_fndecl (e)) != BUILT_IN_ALLOCA) /* Bits. */
    align = size_int (tree_to_uhwi (CALL_EXPR_ARG (e, 1)) / BITS_PER_UNIT);
  return fold_convert (TREE_TYPE (e),
                       build_call_expr (abi_entry (ENTRY_new), 2, size, align));
}

/* --- The walk ----------------------------------------------------------- */

/* Return the address again that the parser has made null.  */

static void
undo_null (tree *tp)
{
  tree address = returned_address (*tp);
  tree variable = address ? addressed_variable (address) : NULL_TREE;

  if (variable && (escape_moved_p (variable) || moves->get (variable)))
    *tp = fold_convert (TREE_TYPE (*tp), address);
}

/* The block that the `switch' E consists of, or null.  Behind it is the label
   for `break'.  */

static tree
switch_block (tree e)
{
  tree body = SWITCH_BODY (e);

  if (body && TREE_CODE (body) == STATEMENT_LIST && STATEMENT_LIST_HEAD (body))
    body = tsi_stmt (tsi_start (body));
  return body && TREE_CODE (body) == BIND_EXPR ? body : NULL_TREE;
}

static tree move (tree *, int *, void *);

/* Move what is declared in the block BIND; FRONT as in struct walk.  */

static void
move_block (struct walk *w, tree bind, tree *front)
{
  struct walk inner = { w->fndecl, w->outermost, bind, front, w->outlined };

  walk_tree (&BIND_EXPR_BODY (bind), move, &inner, NULL);
}

/* walk_tree callback: move what is declared or allocated in *TP.  */

static tree
move (tree *tp, int *walk_subtrees, void *data)
{
  struct walk *w = (struct walk *) data;
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  switch (TREE_CODE (t))
    {
    case BIND_EXPR:
      {
        *walk_subtrees = 0;
        move_block (w, t, NULL);
        break;
      }
    case SWITCH_EXPR:
      if (tree body = switch_block (t))
        {
          tree list = NULL_TREE;
          *walk_subtrees = 0;
          walk_tree (&SWITCH_COND (t), move, data, NULL);
          move_block (w, body, &list);
          append_to_statement_list_force (t, &list);
          *tp = list;
        }
      break;
    case DECL_EXPR:
      {
        tree decl = DECL_EXPR_DECL (t);
        bool *to_heap = VAR_P (decl) ? moves->get (decl) : NULL;
        *walk_subtrees = 0;
        walk_declaration (decl, move, data);
        if (!to_heap || escape_moved_p (decl) || w->outlined->contains (decl))
          ;
        else if (*to_heap || TREE_CODE (DECL_SIZE_UNIT (decl)) != INTEGER_CST)
          box_variable (w, tp, decl);
        else
          rehome (w, tp, decl);
        break;
      }
    case COMPOUND_LITERAL_EXPR:
      *walk_subtrees = 0;
      walk_declaration (COMPOUND_LITERAL_EXPR_DECL (t), move, data);
      if (moves->get (COMPOUND_LITERAL_EXPR_DECL (t)))
        *tp = boxed_literal (w, t);
      break;
    case CALL_EXPR:
      if (moves->get (t))
        {
          map_heap (w->fndecl, t, NULL);
          *tp = boxed_alloca (t);
          escape_moved (t);
        }
      else if (tree callee = get_callee_fndecl (t))
        if (fndecl_built_in_p (callee, BUILT_IN_VA_START)
            && call_expr_nargs (t) == 2)
          CALL_EXPR_ARG (t, 1) = integer_zero_node; /* GCC has looked at it. */
      break;
    case COMPOUND_EXPR:
      undo_null (tp);
      break;
    default:
      break;
    }
  return NULL_TREE;
}

static void
move_in (tree fndecl)
{
  tree *slot = outermost_block (&DECL_SAVED_TREE (fndecl));
  struct walk w;
  hash_set<tree> outlined;

  if (!slot)
    return;
  w.fndecl = fndecl;
  w.bind = w.outermost = *slot;
  w.front = NULL;
  w.outlined = &outlined;
  if (flag_openmp || flag_openmp_simd || flag_openacc)
    walk_tree_without_duplicates (&DECL_SAVED_TREE (fndecl), find_outlined,
                                  &outlined);
  walk_tree_without_duplicates (&DECL_SAVED_TREE (fndecl), move, &w);
  auto_vec<tree> parameters;
  for (tree p = DECL_ARGUMENTS (fndecl); p; p = DECL_CHAIN (p))
    if (moves->get (p) && !escape_moved_p (p) && !outlined.contains (p))
      parameters.safe_push (p);
  for (tree p : parameters)
    box_parameter (&w, p);
}

void
heap_apply (void)
{
  cgraph_node *node;

  if (!moves)
    return;
  FOR_EACH_FUNCTION (node)
  if (DECL_SAVED_TREE (node->decl))
    move_in (node->decl);
}
