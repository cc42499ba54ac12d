/* trees.cc -- small constructors of trees, and questions about them.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* Where the outermost block of a function stands whose body stands in BODY, or
   null.  The parser puts `return 0' behind the body of `main', and what sizes
   of parameters evaluate in front.  */

tree *
outermost_block (tree *body)
{
  tree *block = NULL;

  if (TREE_CODE (*body) == BIND_EXPR)
    return body;
  if (TREE_CODE (*body) != STATEMENT_LIST)
    return NULL;
  for (tree_stmt_iterator i = tsi_start (*body); !tsi_end_p (i); tsi_next (&i))
    {
      if (TREE_CODE (tsi_stmt (i)) == BIND_EXPR)
        block = tsi_stmt_ptr (i);
      else if (block && TREE_CODE (tsi_stmt (i)) != RETURN_EXPR)
        return NULL;
    }
  return block;
}

/* Is the definition of DECL, if it has one here, the one that the program
   uses?  Another may take its place when it is linked or loaded.  */

bool
final_p (const_tree decl)
{
  return targetm.binds_local_p (decl) && !DECL_WEAK (decl);
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

/* May a call in FNDECL return twice, as that of setjmp does?  */

bool
returns_twice_in_p (tree fndecl)
{
  return walk_tree_without_duplicates (&DECL_SAVED_TREE (fndecl), find_twice,
                                       NULL);
}

/* What the expression T assigns to, or null.  */

tree
assigned_by (const_tree t)
{
  switch (TREE_CODE (t))
    {
    case MODIFY_EXPR:
    case PREINCREMENT_EXPR:
    case PREDECREMENT_EXPR:
    case POSTINCREMENT_EXPR:
    case POSTDECREMENT_EXPR:
    case VA_ARG_EXPR:
      return TREE_OPERAND (t, 0);
    default:
      return NULL_TREE;
    }
}

/* Add to CHANGED the variable that the lvalue LHS is, or is part of.  */

static void
add_base (tree lhs, vec<tree> *changed)
{
  tree base = get_base_address (lhs);

  if (base && DECL_P (base))
    changed->safe_push (base);
}

/* Add to CHANGED the variables that the expression T itself changes.  */

void
changed_by (tree t, vec<tree> *changed)
{
  if (tree lhs = assigned_by (t))
    add_base (lhs, changed);
  else if (TREE_CODE (t) == ASM_EXPR)
    for (tree o = ASM_OUTPUTS (t); o; o = TREE_CHAIN (o))
      add_base (TREE_VALUE (o), changed);
}

/* Add FNDECL and all that is nested in it to FAMILY, outer functions first.  */

void
family_of (tree fndecl, vec<tree> *family)
{
  cgraph_node *nested
    = first_nested_function (cgraph_node::get_create (fndecl));

  family->safe_push (fndecl);
  for (; nested; nested = next_nested_function (nested))
    family_of (nested->decl, family);
}

/* Make the statement in *SLOT a list, if it is none yet, and return it.  */

tree
as_list (tree *slot)
{
  if (!*slot || TREE_CODE (*slot) != STATEMENT_LIST)
    {
      tree list = alloc_stmt_list ();
      if (*slot)
        append_to_statement_list_force (*slot, &list);
      *slot = list;
    }
  return *slot;
}

/* Walk what the declaration of DECL evaluates.  walk_tree does not: it meets
   an initializer where the block begins, not where the declaration stands.  */

void
walk_declaration (tree decl, walk_tree_fn fn, void *data)
{
  if (VAR_P (decl) && DECL_INITIAL (decl))
    walk_tree (&DECL_INITIAL (decl), fn, data, NULL);
}

/* Is there to be a warning if the result of CALL is discarded?  */

bool
result_minded_p (const_tree call)
{
  tree fn = CALL_EXPR_FN (call); /* Null for a function of GCC's own.  */

  return fn && !VOID_TYPE_P (TREE_TYPE (call))
         && lookup_attribute ("warn_unused_result",
                              TYPE_ATTRIBUTES (TREE_TYPE (TREE_TYPE (fn))));
}

/* Walk the sizes in TYPE that are no constants.  walk_tree does not.  */

void
walk_sizes (tree type, walk_tree_fn fn, void *data)
{
  for (; POINTER_TYPE_P (type) || TREE_CODE (type) == ARRAY_TYPE;
       type = TREE_TYPE (type))
    if (TREE_CODE (type) == ARRAY_TYPE && TYPE_DOMAIN (type))
      {
        walk_tree (&TYPE_MAX_VALUE (TYPE_DOMAIN (type)), fn, data, NULL);
        walk_tree (&TYPE_SIZE (type), fn, data, NULL);
        walk_tree (&TYPE_SIZE_UNIT (type), fn, data, NULL);
      }
}

/* Walk what FNDECL evaluates in front of its outermost block: the sizes of its
   parameters.  Nothing that the block declares is there yet.  */

void
walk_entry (tree fndecl, walk_tree_fn fn, void *data)
{
  tree *body = &DECL_SAVED_TREE (fndecl);
  tree *block = outermost_block (body);

  if (block && block != body)
    for (tree_stmt_iterator i = tsi_start (*body); tsi_stmt_ptr (i) != block;
         tsi_next (&i))
      walk_tree (tsi_stmt_ptr (i), fn, data, NULL);
  for (tree p = DECL_ARGUMENTS (fndecl); p; p = DECL_CHAIN (p))
    walk_sizes (TREE_TYPE (p), fn, data);
}

/* The variable that the address ADDRESS leads into, or null.  */

tree
addressed_variable (tree address)
{
  for (;;)
    switch (TREE_CODE (address))
      {
      CASE_CONVERT:
      case NON_LVALUE_EXPR:
      case POINTER_PLUS_EXPR:
      case PLUS_EXPR:
      case MINUS_EXPR:
        address = TREE_OPERAND (address, 0);
        break;
      case ADDR_EXPR:
        address = TREE_OPERAND (address, 0);
        while (handled_component_p (address))
          address = TREE_OPERAND (address, 0);
        if (TREE_CODE (address) == COMPOUND_LITERAL_EXPR)
          address = COMPOUND_LITERAL_EXPR_DECL (address);
        return VAR_P (address) || TREE_CODE (address) == PARM_DECL ? address
                                                                   : NULL_TREE;
      default:
        return NULL_TREE;
      }
}

/* For `return &x;', and other ways to write that, the parser warns, and makes
   it return null: (&x, 0), without a place of its own.  If T is that, return
   what was written; else null.  */

tree
returned_address (tree t)
{
  STRIP_NOPS (t);
  if (TREE_CODE (t) != COMPOUND_EXPR || EXPR_HAS_LOCATION (t)
      || !integer_zerop (TREE_OPERAND (t, 1))
      || !addressed_variable (TREE_OPERAND (t, 0)))
    return NULL_TREE;
  return TREE_OPERAND (t, 0);
}

/* The size in bytes of the largest variable that is kept or captured by
   value.  */

#define BY_VALUE_MAX 128

/* Can nobody tell a copy of the variable DECL from it, as long as it is not
   assigned to?  */

bool
copyable_p (const_tree decl)
{
  const_tree size = DECL_SIZE_UNIT (decl);

  return !TREE_ADDRESSABLE (decl) && !TREE_THIS_VOLATILE (decl)
         && !TYPE_ATOMIC (strip_array_types (TREE_TYPE (decl))) && size
         && tree_fits_uhwi_p (size) && tree_to_uhwi (size) <= BY_VALUE_MAX;
}

/* Likewise from where it is declared on: has it its value then?  A `__result'
   variable is assigned to by `return'.  */

bool
captured_copy_p (const_tree decl)
{
  return copyable_p (decl) && !result_variable_p (decl)
         && (TREE_CODE (decl) == PARM_DECL || DECL_INITIAL (decl));
}

/* Does an object of TYPE hold a pointer that its type tells?  */

bool
holds_pointer_p (const_tree type)
{
  switch (TREE_CODE (type))
    {
    case POINTER_TYPE:
      return true;
    case ARRAY_TYPE:
      return holds_pointer_p (TREE_TYPE (type));
    case RECORD_TYPE:
    case UNION_TYPE:
      for (tree field = TYPE_FIELDS (type); field; field = DECL_CHAIN (field))
        if (TREE_CODE (field) == FIELD_DECL
            && holds_pointer_p (TREE_TYPE (field)))
          return true;
      return false;
    default:
      return false;
    }
}

/* Is T an OpenMP or OpenACC construct, whose body GCC makes a function?  */

bool
outlined_p (const_tree t)
{
  return TREE_CODE (t) >= OACC_PARALLEL && TREE_CODE (t) < OMP_CLAUSE;
}

/* The variable that a clause of OpenMP is about: T, or what that is a part of.
   Or null.  */

static tree
clause_variable (tree t)
{
  while (t && !DECL_P (t))
    if (TREE_CODE (t) == TREE_LIST)
      t = TREE_CHAIN (t) ? TREE_CHAIN (t) : TREE_VALUE (t);
    else if (handled_component_p (t) || CONVERT_EXPR_P (t)
             || TREE_CODE (t) == MEM_REF || TREE_CODE (t) == INDIRECT_REF
             || TREE_CODE (t) == ADDR_EXPR
             || TREE_CODE (t) == POINTER_PLUS_EXPR)
      t = TREE_OPERAND (t, 0);
    else
      return NULL_TREE;
  return t;
}

/* walk_tree callback: add variables that vary in size to the set DATA.  */

static tree
find_varying (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (VAR_P (*tp) && DECL_SIZE_UNIT (*tp)
           && TREE_CODE (DECL_SIZE_UNIT (*tp)) != INTEGER_CST)
    ((hash_set<tree> *) data)->add (*tp);
  return NULL_TREE;
}

/* walk_tree callback: add to the set DATA the variables that constructs of
   OpenMP make others of: those in clauses, those that count rounds, and those
   that vary in size.  */

tree
find_outlined (tree *tp, int *walk_subtrees, void *data)
{
  hash_set<tree> *set = (hash_set<tree> *) data;
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  if (outlined_p (t))
    walk_tree_without_duplicates (tp, find_varying, data);
  if (TREE_CODE (t) == OMP_CLAUSE)
    {
      if (OMP_CLAUSE_CODE (t) >= OMP_CLAUSE_PRIVATE
          && OMP_CLAUSE_CODE (t) <= OMP_CLAUSE__SCANTEMP_)
        if (tree variable = clause_variable (OMP_CLAUSE_DECL (t)))
          set->add (variable);
    }
  else if (TREE_CODE (t) >= OMP_FOR && TREE_CODE (t) <= OACC_LOOP
           && OMP_FOR_INIT (t))
    for (int i = 0; i < TREE_VEC_LENGTH (OMP_FOR_INIT (t)); i++)
      {
        tree init = TREE_VEC_ELT (OMP_FOR_INIT (t), i);
        if (init && DECL_P (TREE_OPERAND (init, 0)))
          set->add (TREE_OPERAND (init, 0));
      }
  else if (TREE_CODE (t) == DECL_EXPR)
    walk_declaration (DECL_EXPR_DECL (t), find_outlined, data);
  return NULL_TREE;
}

/* A new local variable of UNIT, with NAME for dumps.  INIT is its value when
   the unit begins, or null for none.  It is volatile where longjmp could make
   it forget its value, and where there are so many that GCC would keep track
   of the values of all of them at each call.  */

tree
new_variable (struct unit *unit, tree type, const char *name, tree init)
{
  bool in_memory = unit->twice || unit->huge;
  int quals = in_memory ? TYPE_QUAL_VOLATILE : TYPE_UNQUALIFIED;
  tree var
    = build_decl (UNKNOWN_LOCATION, VAR_DECL, create_tmp_var_name (name),
                  build_qualified_type (TYPE_MAIN_VARIANT (type), quals));

  TREE_THIS_VOLATILE (var) = TREE_SIDE_EFFECTS (var) = in_memory;
  DECL_CONTEXT (var) = unit->fndecl;
  DECL_ARTIFICIAL (var) = 1;
  DECL_IGNORED_P (var) = 1;
  TREE_USED (var) = 1;
  hush (var, OPT_Wuninitialized);
  hush (var, OPT_Wmaybe_uninitialized);
  DECL_CHAIN (var) = unit->vars;
  unit->vars = var;
  if (init)
    append_to_statement_list_force (assign (var, init), &unit->inits);
  return var;
}

/* WORK of FNDECL, deferred at LOC; with -fplugin-arg-defer-trace it says first
   that it runs.  */

tree
traced (tree fndecl, location_t loc, tree work)
{
  expanded_location place = expand_location (loc);
  tree code = NULL_TREE;

  if (!options.trace)
    return work;
  char *text = xasprintf ("%s (%s:%d)", IDENTIFIER_POINTER (DECL_NAME (fndecl)),
                          place.file ? place.file : "", place.line);
  tree literal = build_string_literal (strlen (text) + 1, text);
  append_to_statement_list (
    build_call_expr_loc (loc, abi_entry (ENTRY_trace), 1, literal), &code);
  append_to_statement_list (work, &code);
  free (text);
  return code;
}

tree
new_label (void)
{
  return create_artificial_label (UNKNOWN_LOCATION);
}

/* LABEL is here.  */

tree
label_here (tree label)
{
  return build1 (LABEL_EXPR, void_type_node, label);
}

tree
jump_to (tree label)
{
  return build1 (GOTO_EXPR, void_type_node, label);
}

/* TO = VALUE.  */

tree
assign (tree to, tree value)
{
  tree t = build2 (MODIFY_EXPR, TREE_TYPE (to), to,
                   fold_convert (TREE_TYPE (to), value));

  TREE_SIDE_EFFECTS (t) = 1;
  return t;
}

/* walk_tree callback for drop_markers.  */

static tree
drop_marker (tree *tp, int *, void *)
{
  if (marker_keyword (*tp) != KEYWORD_NONE)
    *tp = build_empty_stmt (EXPR_LOCATION (*tp));
  return NULL_TREE;
}

/* There are errors: the markers in FNDECL, which cannot be lowered, become
   empty statements, so that they cause no more of them.  */

void
drop_markers (tree fndecl)
{
  walk_tree_without_duplicates (&DECL_SAVED_TREE (fndecl), drop_marker, NULL);
}

/* --- Unwinding ---------------------------------------------------------- */

/* Is deferred work run when its function is unwound?  Unless the user forbids
   exceptions (D15).  */

bool
exceptions_p (void)
{
  return flag_exceptions || !global_options_set.x_flag_exceptions;
}

/* Marks on functions.  They are attributes that cannot be written, so that
   they survive in a precompiled header.  */

static const char *const marks[]
  = { "defer unwinds", "defer recovers", "defer raises",
      "defer seen",    "defer asks",     "defer in work" };

void
mark (tree fndecl, enum mark mark)
{
  if (!marked_p (fndecl, mark))
    DECL_ATTRIBUTES (fndecl) = tree_cons (get_identifier (marks[mark]),
                                          NULL_TREE, DECL_ATTRIBUTES (fndecl));
}

bool
marked_p (tree fndecl, enum mark mark)
{
  return lookup_attribute (marks[mark], DECL_ATTRIBUTES (fndecl)) != NULL_TREE;
}
