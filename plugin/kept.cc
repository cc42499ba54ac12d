/* kept.cc -- may the panic that `__recover ()' gives outlive the work?

   The program may hold the pointer for as long as it likes (R6).  Mostly it
   does not: it asks whether there was a panic, prints its message, and that is
   it.  Then the runtime need not keep the panic, which costs memory that is
   not given back before the end.

   So this looks at each use of the pointer, and of the text in the panic, in a
   piece of work: known are tests, reading the fields, passing the panic to the
   library's functions, and passing the text to functions of C that are known
   not to keep it.  The pointer may be in variables of the work whose address is
   not taken.  Any other use may keep it.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* What a walk over the work needs.  */

struct keeper
{
  hash_set<tree> declared; /* Variables of the work.  */
  hash_set<tree> holders;  /* Of these, those that hold the pointer.  */
  hash_set<tree> seen;
  bool kept;
};

static tree check (tree *tp, int *walk_subtrees, void *data);

/* --- What is what ------------------------------------------------------- */

/* T without conversions, also those to void.  */

static tree
bare (tree t)
{
  while (CONVERT_EXPR_P (t) || TREE_CODE (t) == NON_LVALUE_EXPR)
    t = TREE_OPERAND (t, 0);
  return t;
}

/* Is T the pointer to the panic?  */

static bool
panic_p (struct keeper *k, tree t)
{
  t = bare (t);
  switch (TREE_CODE (t))
    {
    case CALL_EXPR:
      return recover_call_p (t);
    case VAR_DECL:
      return k->holders.contains (t);
    case SAVE_EXPR:
      return panic_p (k, TREE_OPERAND (t, 0));
    case MODIFY_EXPR:
    case INIT_EXPR:
      return panic_p (k, TREE_OPERAND (t, 1));
    default:
      return false;
    }
}

/* Does T read something in the panic?  */

static bool
field_p (struct keeper *k, tree t)
{
  if (TREE_CODE (t) != COMPONENT_REF)
    return false;
  while (TREE_CODE (t) == COMPONENT_REF)
    t = TREE_OPERAND (t, 0);
  return TREE_CODE (t) == INDIRECT_REF && panic_p (k, TREE_OPERAND (t, 0));
}

/* Is CALL a call of the library's function NAME, or of any if that is null?  */

static bool
library_p (tree call, const char *name)
{
  tree fn = CALL_EXPR_FN (call) ? get_callee_fndecl (call) : NULL_TREE;
  const char *id = fn ? IDENTIFIER_POINTER (DECL_NAME (fn)) : "";

  return name ? strcmp (id, name) == 0 : startswith (id, "defer_panic_");
}

/* Is T the text of the panic?  */

static bool
text_p (struct keeper *k, tree t)
{
  t = bare (t);
  if (TREE_CODE (t) == CALL_EXPR)
    return library_p (t, "defer_panic_message") && call_expr_nargs (t) == 1
           && panic_p (k, CALL_EXPR_ARG (t, 0));
  return POINTER_TYPE_P (TREE_TYPE (t))
         && TYPE_MAIN_VARIANT (TREE_TYPE (TREE_TYPE (t))) == char_type_node
         && field_p (k, t);
}

/* Functions that GCC has no builtin for, and that do not keep a text.  */

static const char *const readers[]
  = { "dprintf", "perror", "send", "strcoll", "syslog", "write" };

/* May CALL have kept its arguments when it returns?  GCC's builtins do not, but
   one that returns a pointer may return one to its argument.  */

static bool
keeps_p (tree call)
{
  tree fn = CALL_EXPR_FN (call) ? get_callee_fndecl (call) : NULL_TREE;

  if (!fn)
    return true;
  if (fndecl_built_in_p (fn, BUILT_IN_NORMAL))
    return POINTER_TYPE_P (TREE_TYPE (call));
  for (const char *reader : readers)
    if (id_equal (DECL_NAME (fn), reader))
      return !in_system_header_at (DECL_SOURCE_LOCATION (fn));
  return true;
}

/* Is VAR a variable of the work that only the work can reach?  */

static bool
own_p (struct keeper *k, tree var)
{
  return VAR_P (var) && k->declared.contains (var) && !TREE_STATIC (var)
         && !TREE_ADDRESSABLE (var) && !DECL_NONLOCAL (var)
         && !TREE_THIS_VOLATILE (var);
}

/* --- Walks -------------------------------------------------------------- */

/* walk_tree callback: note what variables the work declares.  */

static tree
note_declared (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == DECL_EXPR)
    ((struct keeper *) data)->declared.add (DECL_EXPR_DECL (*tp));
  return NULL_TREE;
}

/* VALUE is stored in VAR.  */

static void
note_stored (struct keeper *k, tree var, tree value)
{
  if (value && panic_p (k, value) && own_p (k, var))
    k->holders.add (var);
}

/* walk_tree callback: note which of them hold the pointer.  */

static tree
note_holder (tree *tp, int *walk_subtrees, void *data)
{
  struct keeper *k = (struct keeper *) data;
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == DECL_EXPR && VAR_P (DECL_EXPR_DECL (t)))
    note_stored (k, DECL_EXPR_DECL (t), DECL_INITIAL (DECL_EXPR_DECL (t)));
  else if (TREE_CODE (t) == MODIFY_EXPR)
    note_stored (k, TREE_OPERAND (t, 0), TREE_OPERAND (t, 1));
  return NULL_TREE;
}

/* Check OPERAND, in which the pointer itself may stand.  */

static void
check_in (struct keeper *k, tree *operand)
{
  tree t = bare (*operand);

  if (!panic_p (k, t))
    walk_tree (operand, check, k, NULL);
  else if (TREE_CODE (t) == MODIFY_EXPR && !own_p (k, TREE_OPERAND (t, 0)))
    k->kept = true;
}

/* Check the arguments of CALL.  */

static void
check_call (struct keeper *k, tree call)
{
  for (int i = 0; i < call_expr_nargs (call); i++)
    {
      tree *arg = &CALL_EXPR_ARG (call, i);
      if (library_p (call, NULL) ? panic_p (k, *arg)
                                 : text_p (k, *arg) && !keeps_p (call))
        continue;
      walk_tree (arg, check, k, NULL);
    }
  if (CALL_EXPR_FN (call))
    walk_tree (&CALL_EXPR_FN (call), check, k, NULL);
  if (text_p (k, call))
    k->kept = true;
}

/* walk_tree callback: check the uses of the pointer.  */

static tree
check (tree *tp, int *walk_subtrees, void *data)
{
  struct keeper *k = (struct keeper *) data;
  tree t = *tp;

  if (TYPE_P (t))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  if (panic_p (k, t) && TREE_CODE (t) != MODIFY_EXPR)
    k->kept = true;
  else if (k->kept || (EXPR_P (t) && k->seen.add (t)))
    *walk_subtrees = 0;
  else
    switch (TREE_CODE (t))
      {
      case DECL_EXPR:
        *walk_subtrees = 0;
        if (VAR_P (DECL_EXPR_DECL (t)) && DECL_INITIAL (DECL_EXPR_DECL (t)))
          {
            tree *value = &DECL_INITIAL (DECL_EXPR_DECL (t));
            if (!panic_p (k, *value) || !own_p (k, DECL_EXPR_DECL (t)))
              walk_tree (value, check, k, NULL);
          }
        break;

      case BIND_EXPR: /* Not the variables: their DECL_EXPRs come.  */
        *walk_subtrees = 0;
        check_in (k, &BIND_EXPR_BODY (t));
        break;

      case STATEMENT_LIST:
        *walk_subtrees = 0;
        for (tree_stmt_iterator i = tsi_start (t); !tsi_end_p (i);
             tsi_next (&i))
          check_in (k, tsi_stmt_ptr (i));
        break;

      case COND_EXPR:
        *walk_subtrees = 0;
        check_in (k, &COND_EXPR_COND (t));
        for (int i = 1; i < 3; i++)
          if (VOID_TYPE_P (TREE_TYPE (t)) && TREE_OPERAND (t, i))
            check_in (k, &TREE_OPERAND (t, i));
          else
            walk_tree (&TREE_OPERAND (t, i), check, k, NULL);
        break;

      case EQ_EXPR:
      case NE_EXPR:
      case TRUTH_NOT_EXPR:
      case TRUTH_AND_EXPR:
      case TRUTH_OR_EXPR:
      case TRUTH_ANDIF_EXPR:
      case TRUTH_ORIF_EXPR:
        *walk_subtrees = 0;
        for (int i = 0; i < TREE_OPERAND_LENGTH (t); i++)
          check_in (k, &TREE_OPERAND (t, i));
        break;

      case MODIFY_EXPR:
        if (panic_p (k, t))
          {
            *walk_subtrees = 0;
            check_in (k, tp);
          }
        break;

      case ADDR_EXPR:
        k->kept |= field_p (k, TREE_OPERAND (t, 0));
        break;

      case COMPONENT_REF:
        if (field_p (k, t))
          {
            *walk_subtrees = 0;
            k->kept |= text_p (k, t) || AGGREGATE_TYPE_P (TREE_TYPE (t));
          }
        break;

      case CALL_EXPR:
        *walk_subtrees = 0;
        check_call (k, t);
        break;

      default:
        break;
      }
  return NULL_TREE;
}

/* May what `__recover ()' gives somewhere in WORK be used after it?  */

bool
kept_p (tree *work)
{
  struct keeper k;
  size_t before;

  k.kept = false;
  walk_tree_without_duplicates (work, note_declared, &k);
  do
    {
      before = k.holders.elements ();
      walk_tree_without_duplicates (work, note_holder, &k);
    }
  while (k.holders.elements () > before);
  check_in (&k, work);
  return k.kept;
}
