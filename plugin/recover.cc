/* recover.cc -- `__recover ()' and the deferred calls that may say it.

   Which panic a `__recover ()' may stop is a matter of where it stands (R2):

   - directly in a deferred block: the one that makes this block run.  The
     block's region (region.cc) has it in a variable, null on ordinary ways
     out, where the question folds away:

         thrown ? __defer_recover (thrown) : 0

   - directly in a function: the one that runs this function as a deferred
     call.  Only the caller knows that it is one.  So, where it is
     unwinding, it puts the function's address into the exception just before
     the call; the function takes it out at its start, if it is its own:

         caller                           void handler (void)
           if (thrown is a panic)         {
             thrown->callee = handler;      entered = __defer_entered (handler);
           handler ();                      ...

     This holds however the two are compiled: inlined, cloned, called last by
     another function, or in another unit.  Whatever else is called in between
     finds an address that is not its own; and once taken, it is gone.

   A function that is seen not to say `__recover ()' is called as ever, and so
   is what a system header declares.

   This pass finds them while the markers still stand: it replaces each
   `__recover ()' and gives each marker whose work may recover its variable.

   (Not chosen: asking the stack at run time who called whom.  Inlining and
   sibling calls change the answer: golang/go#73916.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* The functions that panics are made of, as <defer.h> declares them.  */

static const char recover_name[] = "__recover";
static const char raise_prefix[] = "defer_panic_";
static const char format_name[] = "defer_panic_format";

/* --- How the markers of the current function land ------------------------ */

static hash_map<tree, struct landing> *landings;

struct landing
recover_landing (tree marker)
{
  struct landing *l = landings ? landings->get (marker) : NULL;

  return l ? *l : landing ();
}

/* --- Functions ---------------------------------------------------------- */

/* Is FNDECL the `__recover' of <defer.h>?  */

static bool
recover_p (tree fndecl)
{
  return fndecl && DECL_EXTERNAL (fndecl) && TREE_PUBLIC (fndecl)
         && id_equal (DECL_NAME (fndecl), recover_name);
}

/* Does CALL call it?  */

bool
recover_call_p (tree call)
{
  return TREE_CODE (call) == CALL_EXPR && CALL_EXPR_FN (call)
         && recover_p (get_callee_fndecl (call));
}

/* Has the unit declared it?  */

bool
recover_declared_p (void)
{
  tree decl = lookup_name (get_identifier (recover_name));

  return decl && TREE_CODE (decl) == FUNCTION_DECL && recover_p (decl);
}

/* Is FNDECL one that raises a panic?  */

static bool
raise_p (tree fndecl)
{
  return fndecl && TREE_THIS_VOLATILE (fndecl) && DECL_NAME (fndecl)
         && startswith (IDENTIFIER_POINTER (DECL_NAME (fndecl)), raise_prefix);
}

/* Has the body of FNDECL been read, and is it the one that will be called?  */

static bool
seen_p (tree fndecl)
{
  return marked_p (fndecl, MARK_SEEN) && final_p (fndecl);
}

/* May CALL, as a deferred call, recover?  */

static bool
may_recover_p (tree call)
{
  tree fn = call ? CALL_EXPR_FN (call) : NULL_TREE;
  tree fndecl = fn ? get_callee_fndecl (call) : NULL_TREE;

  if (!exceptions_p () || !fn)
    return false;
  if (!fndecl)
    return true;
  if (recover_p (fndecl) || raise_p (fndecl) || fndecl_built_in_p (fndecl)
      || in_system_header_at (DECL_SOURCE_LOCATION (fndecl)))
    return false;
  return !seen_p (fndecl) || marked_p (fndecl, MARK_RECOVERS);
}

/* The address of a new static byte.  */

static tree
new_byte (void)
{
  tree byte = build_decl (UNKNOWN_LOCATION, VAR_DECL,
                          create_tmp_var_name ("identity"), char_type_node);

  TREE_STATIC (byte) = 1;
  TREE_USED (byte) = 1;
  TREE_ADDRESSABLE (byte) = 1;
  DECL_ARTIFICIAL (byte) = 1;
  DECL_IGNORED_P (byte) = 1;
  varpool_node::finalize_decl (byte);
  return build_fold_addr_expr (byte);
}

/* What stands for FNDECL in the exception.  Its address would do; but that of
   a nested function would need a trampoline on the stack, so each of these
   has a byte of its own instead.  */

static tree
identity (tree fndecl)
{
  static hash_map<tree, tree> bytes; /* What the symbol table holds, too.  */
  bool existed;

  if (!decl_function_context (fndecl))
    return build_fold_addr_expr (fndecl);
  tree &byte = bytes.get_or_insert (fndecl, &existed);
  if (!existed)
    byte = new_byte ();
  return byte;
}

/* `__recover ()' in CALL, which THROWN would have it recover.  */

static tree
ask (tree call, tree thrown, tree kept)
{
  tree type = TREE_TYPE (call);
  tree recover = build_call_expr_loc (
    EXPR_LOCATION (call), abi_entry (ENTRY_recover), 2, thrown, kept);
  tree any = build2 (NE_EXPR, boolean_type_node, thrown, null_pointer_node);

  return build3_loc (EXPR_LOCATION (call), COND_EXPR, type, any,
                     fold_convert (type, recover), build_zero_cst (type));
}

/* The statement that tells the panic in THROWN, if there is one, that the
   function FN, an operand of a call, is about to be called.  */

tree
recover_tell (tree thrown, tree fn)
{
  tree told = fn;

  STRIP_NOPS (told);
  if (TREE_CODE (told) == ADDR_EXPR
      && TREE_CODE (TREE_OPERAND (told, 0)) == FUNCTION_DECL)
    told = identity (TREE_OPERAND (told, 0));
  else
    told = closure_code (fn);
  tree set = assign (abi_thrown_callee (thrown), unshare_expr (told));
  tree any = build2 (NE_EXPR, boolean_type_node, thrown, null_pointer_node);
  tree ours = build2 (TRUTH_ANDIF_EXPR, boolean_type_node, any,
                      abi_thrown_panic_p (thrown));
  return build3 (COND_EXPR, void_type_node, ours, set, NULL_TREE);
}

/* --- The walk ----------------------------------------------------------- */

/* A marker, and the number of the unit in which it stands.  */

struct marked
{
  tree marker;
  unsigned unit;
};

/* What a walk over a function needs.  */

struct finder
{
  tree fndecl;
  hash_set<tree> seen;
  auto_vec<struct marked> markers;
  unsigned units;
  bool nested;       /* Work in deferred work asks, too.  */
  unsigned outlined; /* OpenMP constructs around.  */
  bool looked;       /* The next is known.  */
  bool twice;        /* The function calls one that may return twice.  */
};

/* Deferred work, or a function's own code: a unit, and what stands directly in
   it.  */

struct place
{
  struct finder *finder;
  tree *code;
  unsigned unit; /* Its number: 0 is the function.  */
  tree thrown;   /* The variable, once there is one.  */
  tree kept;     /* May the panic be used after it?  Null: not known yet.  */
};

static tree find (tree *tp, int *walk_subtrees, void *data);

/* A new variable of FNDECL with NAME for a pointer; it is volatile if the
   function calls one that returns TWICE.  */

static tree
new_pointer (tree fndecl, const char *name, bool twice)
{
  struct unit none = unit ();

  none.fndecl = fndecl;
  none.twice = twice;
  return new_variable (&none, ptr_type_node, name, NULL_TREE);
}

/* The variable in which exceptions land that work of F's function takes from
   there; null where the work is in no need of it (region.cc).  */

static tree
new_landed (struct finder *f)
{
  if (!f->looked)
    f->twice = returns_twice_in_p (f->fndecl);
  f->looked = true;
  return region_takes_p (f->fndecl, f->twice)
           ? new_pointer (f->fndecl, "landed", f->twice)
           : NULL_TREE;
}

/* The variable of P, which needs one.  */

static tree
need_thrown (struct place *p, const char *name)
{
  if (!p->thrown)
    p->thrown = new_pointer (p->finder->fndecl, name, false);
  return p->thrown;
}

/* CALL is what a keyword stands for.  It is an error without exceptions.  */

static bool
needs_exceptions (tree call)
{
  const char *name = IDENTIFIER_POINTER (DECL_NAME (get_callee_fndecl (call)));
  const char *keyword = (strcmp (name, recover_name) == 0  ? name
                         : strcmp (name, format_name) == 0 ? "__panicf"
                                                           : "__panic");
  location_t loc = linemap_resolve_location (
    line_table, EXPR_LOC_OR_LOC (call, input_location),
    LRK_MACRO_EXPANSION_POINT, NULL);

  if (!exceptions_p ())
    error_at (loc, "%qs needs exceptions; remove %<-fno-exceptions%>", keyword);
  return exceptions_p ();
}

/* CALL raises a panic.  */

static bool
raise_call_p (tree call)
{
  return TREE_CODE (call) == CALL_EXPR && CALL_EXPR_FN (call)
         && raise_p (get_callee_fndecl (call));
}

/* CALL in P does.  */

static void
raises (struct place *p, tree call)
{
  mark (p->finder->fndecl, MARK_RAISES);
  needs_exceptions (call);
}

/* Can the current function be left after a recovery where F is?  A deferred
   call can then not recover.  */

static bool
can_leave_p (const struct finder *f)
{
  return !f->outlined && !TREE_THIS_VOLATILE (f->fndecl);
}

/* CALL is `__recover ()', and stands where it may.  */

static bool
recover_ok_p (const struct place *p, tree call)
{
  if (!needs_exceptions (call))
    return false;
  if (p->finder->outlined)
    error_at (EXPR_LOCATION (call),
              "%<__recover%> in an OpenMP construct, which cannot be left; "
              "put it into a function that the construct calls");
  return !p->finder->outlined;
}

/* The work of MARKER is `__recover ()' itself: it stops the panic that runs P,
   if P then ends in the ordinary way; in a panic of P's own it does nothing
   (R15).  THROWN tells.  CALL becomes a block that says so.  */

static tree
recover_at_end (struct place *p, tree call, tree thrown)
{
  tree own = build2 (NE_EXPR, boolean_type_node, thrown, null_pointer_node);
  tree code
    = build3_loc (EXPR_LOCATION (call), COND_EXPR, void_type_node, own,
                  build_empty_stmt (EXPR_LOCATION (call)),
                  ask (call, need_thrown (p, "entered"), integer_zero_node));
  tree block = build3 (BIND_EXPR, void_type_node, NULL_TREE, code, NULL_TREE);

  TREE_SIDE_EFFECTS (block) = 1;
  return block;
}

/* Deferred work calls the function of CALL, if CALL is a call of one.  */

static void
called_in_work (const_tree call)
{
  tree fndecl = call ? get_callee_fndecl (call) : NULL_TREE;

  if (fndecl && !fndecl_built_in_p (fndecl) && !DECL_IN_SYSTEM_HEADER (fndecl))
    mark (fndecl, MARK_IN_WORK);
}

/* The operand of MARKER, of keyword K, in the work or function P.  The
   operands of a call that `__defer' puts off are evaluated there and then;
   all else is work of its own.  */

static void
find_in_operand (struct place *p, enum keyword k, tree marker)
{
  tree *operand = marker_operand (marker);
  struct place own
    = { p->finder, operand, ++p->finder->units, NULL_TREE, NULL_TREE };
  tree call = operand_call (*operand);
  bool asks = may_recover_p (call) && can_leave_p (p->finder);

  if (k == KEYWORD_FUNCTION && call && recover_call_p (call))
    *operand = recover_at_end (p, call, need_thrown (&own, "thrown"));
  else if (k == KEYWORD_FUNCTION && call)
    {
      if (raise_call_p (call))
        raises (p, call);
      for (int i = 0; i < call_expr_nargs (call); i++)
        walk_tree (&CALL_EXPR_ARG (call, i), find, p, NULL);
      if (CALL_EXPR_FN (call))
        walk_tree (&CALL_EXPR_FN (call), find, p, NULL);
    }
  else
    {
      walk_tree (operand, find, &own, NULL);
      asks |= own.thrown != NULL_TREE;
    }
  called_in_work (call);
  if (asks)
    {
      need_thrown (&own, "thrown");
      mark (p->finder->fndecl, MARK_ASKS);
    }
  p->finder->nested |= own.thrown && p->unit;
  p->finder->markers.safe_push ({ marker, p->unit });
  landings->put (marker,
                 { own.thrown, own.thrown ? new_landed (p->finder) : NULL_TREE,
                   asks, NULL_TREE });
}

/* walk_tree callback: what stands directly in the work or function DATA.  */

static tree
find (tree *tp, int *walk_subtrees, void *data)
{
  struct place *p = (struct place *) data;
  tree t = *tp;

  if (TYPE_P (t) || DECL_P (t) || p->finder->seen.add (t))
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == DECL_EXPR)
    walk_declaration (DECL_EXPR_DECL (t), find, p);
  else if (enum keyword k = marker_keyword (t))
    {
      *walk_subtrees = 0;
      find_in_operand (p, k, t);
    }
  else if (outlined_p (t))
    {
      *walk_subtrees = 0;
      p->finder->outlined++;
      for (int i = 0; i < TREE_OPERAND_LENGTH (t); i++)
        walk_tree (&TREE_OPERAND (t, i), find, p, NULL);
      p->finder->outlined--;
    }
  else if (raise_call_p (t))
    raises (p, t);
  else if (recover_call_p (t) && recover_ok_p (p, t))
    {
      *walk_subtrees = 0;
      if (!p->kept)
        p->kept = kept_p (p->code) ? integer_one_node : integer_zero_node;
      *tp = ask (t, need_thrown (p, "entered"), p->kept);
    }
  else if (TREE_CODE (t) == CALL_EXPR && p->unit)
    called_in_work (t);
  return NULL_TREE;
}

/* The statement that sets ENTERED to the panic that runs the current function,
   known by the address SELF, as a deferred call, or to null.  */

static tree
set_entered (tree entered, tree self)
{
  return assign (entered, build_call_expr (abi_entry (ENTRY_entered), 1, self));
}

/* walk_tree callback: find the function DATA, but for direct calls of it.
   (TREE_ADDRESSABLE tells nothing yet: the parser sets it for those, too.)  */

static tree
find_address (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;

  if (TREE_CODE (t) == DECL_EXPR && DECL_EXPR_DECL (t) == data)
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == CALL_EXPR && get_callee_fndecl (t) == data)
    {
      for (int i = 0; i < call_expr_nargs (t); i++)
        if (walk_tree (&CALL_EXPR_ARG (t, i), find_address, data, NULL))
          return t;
      *walk_subtrees = 0;
    }
  return t == data ? t : NULL_TREE;
}

/* Is there a pointer to the nested function FNDECL in OUTER, or in what is
   nested there?  */

static bool
address_in_p (tree fndecl, tree outer)
{
  auto_vec<tree> family;

  family_of (outer, &family);
  for (tree f : family)
    if (walk_tree (&DECL_SAVED_TREE (f), find_address, fndecl, NULL))
      return true;
  return false;
}

/* Can the nested function FNDECL be called by a pointer?  */

static bool
address_taken_p (tree fndecl)
{
  tree outer = fndecl;

  while (decl_function_context (outer))
    outer = decl_function_context (outer);
  return address_in_p (fndecl, outer);
}

/* FNDECL says `__recover ()' itself: at its start ENTERED is set.  A nested
   function may also have been called by a pointer, if there is one.  */

static void
enter (tree fndecl, tree entered)
{
  tree bind = *outermost_block (&DECL_SAVED_TREE (fndecl));
  tree set = set_entered (entered, identity (fndecl));
  tree_stmt_iterator i = tsi_start (as_list (&BIND_EXPR_BODY (bind)));

  mark (fndecl, MARK_RECOVERS);
  SET_EXPR_LOCATION (set, DECL_SOURCE_LOCATION (fndecl));
  tsi_link_before (&i, set, TSI_NEW_STMT);
  if (decl_function_context (fndecl)
      && (closure_p (fndecl) || address_taken_p (fndecl)))
    {
      tree none
        = build2 (EQ_EXPR, boolean_type_node, entered, null_pointer_node);
      set = set_entered (entered, build_fold_addr_expr (fndecl));
      tsi_link_after (&i,
                      build3 (COND_EXPR, void_type_node, none, set, NULL_TREE),
                      TSI_NEW_STMT);
    }
  DECL_CHAIN (entered) = BIND_EXPR_VARS (bind);
  BIND_EXPR_VARS (bind) = entered;
}

/* Where deferred work has work of its own that asks, two panics may land in one
   frame and both go on: the runtime has to know the units apart, so all regions
   of the function say theirs.  */

static void
mark_units (struct finder *f)
{
  auto_vec<tree> bytes;

  if (!f->nested)
    return;
  bytes.safe_grow_cleared (f->units + 1);
  for (const struct marked &m : f->markers)
    {
      struct landing *l = landings->get (m.marker);
      if (!bytes[m.unit])
        bytes[m.unit] = new_byte ();
      l->mark = bytes[m.unit];
      if (l->thrown)
        continue;
      l->thrown = new_pointer (f->fndecl, "thrown", false);
      l->landed = new_landed (f);
    }
}

void
pass_recover (tree fndecl)
{
  struct finder f;
  struct place own = { &f, &DECL_SAVED_TREE (fndecl), 0, NULL_TREE, NULL_TREE };

  f.fndecl = fndecl;
  f.units = 0;
  f.nested = false;
  f.outlined = 0;
  f.looked = f.twice = false;
  delete landings;
  landings = new hash_map<tree, struct landing>;
  walk_tree (&DECL_SAVED_TREE (fndecl), find, &own, NULL);
  mark_units (&f);
  if (own.thrown)
    enter (fndecl, own.thrown);
  mark (fndecl, MARK_SEEN);
}
