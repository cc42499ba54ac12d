/* vain.cc -- the warning `recover': a `__recover ()' that can only ever give
   null (R2).

       static void tell (void) { if (__recover ()) ... }
       void f (void) { __defer { tell (); } }     tell is not the deferred call

   Needs: the markers, their operands taken apart by pass_syntax.  Changes
   nothing.  Where it stands decides:

   - in a function's own code: it is in vain if nothing defers the function.
     That is known of `main', and of functions that no other unit can name,
     when the unit ends and nothing in it has taken their address.  One that
     nobody calls is not spoken of, nor what is in another file than the unit's
     own: other units have their own use for that;
   - in a block of `__go': nothing has panicked there;
   - in deferred work: never, but for that of a block that itself is deferred
     and cannot panic.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* How `__recover ()' is written.  */

enum form
{
  CALLED,
  ARGUMENT, /* Of a deferred call: evaluated at the statement.  */
  DEFERRED  /* It is the deferred call.  */
};

/* One in a function's own code, where it depends on who defers that.  */

struct question
{
  tree fndecl;
  location_t loc;
  enum form form;
};

static vec<struct question> questions;

/* What the unit does with functions that no other unit can name, and `main'.
   The declarations are compared, and not looked at.  */

static hash_set<tree> deferred; /* Deferred work is a call of it.  */
static hash_set<tree> called;   /* Somebody else calls it.  */
static hash_set<tree> named;    /* It is named otherwise.  */
static hash_set<tree> walked;   /* Its body has been seen.  */

/* The code that is walked: a function's own, or the operand of a marker.  */

struct place
{
  const struct place *outer; /* Null: the function's own.  */
  tree fndecl;
  enum keyword keyword; /* Of the marker.  */
  tree *code;
  enum form form; /* Of what is met now.  */
};

/* What has been seen of the current function.  */

static hash_set<tree> *seen;

static tree look (tree *tp, int *walk_subtrees, void *data);

/* Is FNDECL `main', as the system calls it?  */

static bool
main_p (const_tree fndecl)
{
  return flag_hosted && MAIN_NAME_P (DECL_NAME (fndecl))
         && !decl_function_context (fndecl) && TREE_PUBLIC (fndecl);
}

/* Are all uses of FNDECL in the unit?  */

static bool
own_p (const_tree fndecl)
{
  return !TREE_PUBLIC (fndecl) || main_p (fndecl);
}

/* --- A block that cannot panic ------------------------------------------ */

/* walk_tree callback: what may panic, but for the operand at DATA.  */

static tree
find_panic (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;

  if (TYPE_P (t) || tp == data)
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  if (marker_keyword (t) == KEYWORD_GO)
    return t;
  if (marker_keyword (t) != KEYWORD_NONE)
    {
      *walk_subtrees = 0;
      return walk_tree (marker_operand (t), find_panic, data, NULL);
    }
  switch (TREE_CODE (t))
    {
    case CALL_EXPR:
      return recover_call_p (t) || (call_expr_flags (t) & ECF_NOTHROW)
               ? NULL_TREE
               : t;
    case DECL_EXPR:
      t = DECL_EXPR_DECL (t);
      if (TREE_CODE (t) == FUNCTION_DECL
          || (VAR_P (t) && lookup_attribute ("cleanup", DECL_ATTRIBUTES (t))))
        return t;
      return VAR_P (t) && DECL_INITIAL (t)
               ? walk_tree (&DECL_INITIAL (t), find_panic, data, NULL)
               : NULL_TREE;
    case ASM_EXPR:
    case GOTO_EXPR:
    case FOR_STMT:
    case WHILE_STMT:
    case DO_STMT: /* What is pending in a loop may be too much (D14).  */
      return t;
    default:
      return NULL_TREE;
    }
}

/* May the work in P be run by a panic of the deferred block around it?  */

static bool
may_panic_around_p (const struct place *p)
{
  return options.faults
         || walk_tree (p->outer->code, find_panic, p->code, NULL) != NULL_TREE;
}

/* --- Where it stands ---------------------------------------------------- */

/* Is a warning about what is at LOC wanted?  */

static bool
wanted_p (location_t loc)
{
  return !in_system_header_at (loc) && options_warn_p ("recover");
}

/* CALL, `__recover ()', is of FORM, in P.  */

static void
asks (const struct place *p, tree call, enum form form)
{
  location_t loc = EXPR_LOC_OR_LOC (call, input_location);

  if (!p->outer)
    {
      if (own_p (p->fndecl))
        questions.safe_push ({ p->fndecl, loc, form });
    }
  else if (p->keyword == KEYWORD_GO)
    {
      if (wanted_p (loc))
        warning_at (loc, 0,
                    "%<__recover%> can only give null here: nothing has "
                    "panicked in the new thread [recover]");
    }
  else if (p->outer->keyword != KEYWORD_NONE && p->outer->keyword != KEYWORD_GO
           && wanted_p (loc) && !may_panic_around_p (p))
    warning_at (loc, 0,
                "%<__recover%> can only give null here: the deferred block "
                "around this one does not panic [recover]");
}

/* The function of CALL, if it is one of those that are noted in SET, is.  */

static void
note (hash_set<tree> *set, tree call)
{
  tree fndecl = get_callee_fndecl (call);

  if (fndecl && own_p (fndecl))
    set->add (fndecl);
}

/* Walk the operands of CALL, in P.  */

static void
walk_operands (struct place *p, tree call)
{
  for (int i = 0; i < call_expr_nargs (call); i++)
    walk_tree (&CALL_EXPR_ARG (call, i), look, p, NULL);
  if (CALL_EXPR_FN (call) && !get_callee_fndecl (call))
    walk_tree (&CALL_EXPR_FN (call), look, p, NULL);
}

/* CALL is met in P.  */

static void
look_at_call (struct place *p, tree call)
{
  enum form form = p->form;

  if (recover_call_p (call))
    asks (p, call, form);
  else if (get_callee_fndecl (call) != p->fndecl)
    note (&called, call);
  p->form = form == DEFERRED ? ARGUMENT : form;
  walk_operands (p, call);
  p->form = form;
}

/* MARKER is met in P.  What pass_recover says of it holds here, too.  */

static void
look_at_marker (struct place *p, tree marker)
{
  enum keyword k = marker_keyword (marker);
  tree *operand = marker_operand (marker);
  tree call = operand_call (*operand);

  if (call)
    note (k == KEYWORD_GO ? &called : &deferred, call);
  if (call && k != KEYWORD_BLOCK)
    {
      enum form form = p->form;
      if (k == KEYWORD_FUNCTION && recover_call_p (call))
        asks (p, call, DEFERRED);
      p->form = ARGUMENT;
      walk_operands (p, call);
      p->form = form;
    }
  else
    {
      struct place own = { p, p->fndecl, k, operand, CALLED };
      walk_tree (operand, look, &own, NULL);
    }
}

/* DECL is declared in P.  */

static void
look_at_declaration (struct place *p, tree decl)
{
  tree cleanup = VAR_P (decl)
                   ? lookup_attribute ("cleanup", DECL_ATTRIBUTES (decl))
                   : NULL_TREE;

  if (cleanup
      && TREE_CODE (TREE_VALUE (TREE_VALUE (cleanup))) == IDENTIFIER_NODE)
    if (tree fndecl = lookup_name (TREE_VALUE (TREE_VALUE (cleanup))))
      called.add (fndecl);
  walk_declaration (decl, look, p);
}

/* walk_tree callback: what stands in the place DATA.  */

static tree
look (tree *tp, int *walk_subtrees, void *data)
{
  struct place *p = (struct place *) data;
  tree t = *tp;

  if (TREE_CODE (t) == FUNCTION_DECL && own_p (t))
    named.add (t);
  if (TYPE_P (t) || DECL_P (t) || seen->add (t))
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == DECL_EXPR)
    {
      *walk_subtrees = TREE_CODE (DECL_EXPR_DECL (t)) != FUNCTION_DECL;
      look_at_declaration (p, DECL_EXPR_DECL (t));
    }
  else if (marker_keyword (t) != KEYWORD_NONE)
    {
      *walk_subtrees = 0;
      look_at_marker (p, t);
    }
  else if (TREE_CODE (t) == CALL_EXPR && CALL_EXPR_FN (t))
    {
      *walk_subtrees = 0;
      look_at_call (p, t);
    }
  return NULL_TREE;
}

/* FNDECL uses a keyword, or may ask: see what it asks, and what it does with
   functions.  */

void
pass_vain (tree fndecl)
{
  hash_set<tree> here;
  struct place own
    = { NULL, fndecl, KEYWORD_NONE, &DECL_SAVED_TREE (fndecl), CALLED };

  if (!exceptions_p ())
    return;
  walked.add (fndecl);
  seen = &here;
  walk_tree (own.code, look, &own, NULL);
  seen = NULL;
}

/* --- The end of the unit ------------------------------------------------ */

/* Walk what names functions and has not been walked: functions that use no
   keyword, and what static variables begin with.  */

static void
walk_rest (void)
{
  hash_set<tree> here;
  cgraph_node *node;
  varpool_node *variable;

  seen = &here;
  FOR_EACH_FUNCTION (node)
  if (DECL_SAVED_TREE (node->decl) && !walked.contains (node->decl))
    {
      struct place own = { NULL, node->decl, KEYWORD_NONE,
                           &DECL_SAVED_TREE (node->decl), CALLED };
      walk_tree (own.code, look, &own, NULL);
    }
  struct place none = { NULL, NULL_TREE, KEYWORD_NONE, NULL, CALLED };
  FOR_EACH_VARIABLE (variable)
  if (DECL_INITIAL (variable->decl)
      && DECL_INITIAL (variable->decl) != error_mark_node)
    walk_tree (&DECL_INITIAL (variable->decl), look, &none, NULL);
  seen = NULL;
}

/* Has FNDECL another name, by an attribute of some function?  */

static bool
aliased_p (tree fndecl)
{
  static const char *const attributes[] = { "alias", "ifunc" };
  cgraph_node *node;

  FOR_EACH_FUNCTION (node)
  for (const char *name : attributes)
    {
      tree a = lookup_attribute (name, DECL_ATTRIBUTES (node->decl));
      if (a && TREE_VALUE (a)
          && id_equal (DECL_ASSEMBLER_NAME (fndecl),
                       TREE_STRING_POINTER (TREE_VALUE (TREE_VALUE (a)))))
        return true;
    }
  return false;
}

/* Is FNDECL defined in the unit's own file?  */

static bool
in_main_file_p (const_tree fndecl)
{
  location_t loc = linemap_resolve_location (
    line_table, DECL_SOURCE_LOCATION (fndecl), LRK_MACRO_EXPANSION_POINT, NULL);
  const line_map *map = linemap_lookup (line_table, loc);

  return map && MAIN_FILE_P (linemap_check_ordinary (map));
}

/* Can nothing defer FNDECL, which runs?  */

static bool
never_deferred_p (tree fndecl)
{
  bool runs = called.contains (fndecl) || main_p (fndecl)
              || DECL_STATIC_CONSTRUCTOR (fndecl)
              || DECL_STATIC_DESTRUCTOR (fndecl);

  return runs && !deferred.contains (fndecl) && !named.contains (fndecl)
         && !lookup_attribute ("used", DECL_ATTRIBUTES (fndecl))
         && in_main_file_p (fndecl) && !aliased_p (fndecl);
}

/* Warn of Q, whose function nothing defers.  */

static void
warn_in_vain (const struct question *q)
{
  static const char *const texts[] = {
    G_ ("%<__recover%> can only give null here: nothing defers %qD [recover]"),
    G_ ("%<__recover%> can only give null here: it is called when the "
        "statement is executed, and nothing defers %qD [recover]"),
    G_ ("a deferred %<__recover%> stops no panic of %qD; defer a block that "
        "calls it [recover]"),
  };
  tree outer = current_function_decl;

  current_function_decl = q->fndecl; /* The message names it.  */
  warning_at (q->loc, 0, texts[q->form], q->fndecl);
  current_function_decl = outer;
}

/* The unit is parsed.  */

void
pass_vain_unit (void)
{
  if (questions.is_empty () || !options_warn_p ("recover"))
    return;
  walk_rest ();
  for (const struct question &q : questions)
    if (never_deferred_p (q.fndecl) && !in_system_header_at (q.loc))
      warn_in_vain (&q);
}
