/* dangling-scan.cc -- what a function may do, whatever the order: one look at
   each statement.

   From each place where a pointer is stored, returned, or passed on, the scan
   goes back to where it comes from: to a parameter, and the function is one
   that stores it; to the address of a local, and the function has to be
   followed.

       static void reg (void *p) { list.last = p; }     stores parameter 0
       void f (void) { int x; reg (&x); }               then f leads somewhere

   Whether an argument counts is known when the callee has been scanned, so it
   is a condition, which dangling.cc solves.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dangling-gcc.h"

/* A function that may write more than this counts as one that writes all.  */
#define WRITES_MAX 24

/* Can a value of TYPE be a pointer?  */

bool
dangling_carries_p (const_tree type)
{
  return POINTER_TYPE_P (type)
         || (INTEGRAL_TYPE_P (type) && TYPE_PRECISION (type) >= POINTER_SIZE);
}

/* Is the variable DECL never written?  */

bool
dangling_constant_p (tree decl)
{
  varpool_node *node = varpool_node::get (decl);
  struct ipa_ref *ref;

  if (!DECL_INITIAL (decl) || DECL_INITIAL (decl) == error_mark_node)
    return false;
  if (TREE_READONLY (decl))
    return true;
  if (!node || TREE_PUBLIC (decl) || TREE_THIS_VOLATILE (decl))
    return false;
  for (int i = 0; node->iterate_referring (i, ref); i++)
    if (ref->use != IPA_REF_LOAD)
      return false;
  return true;
}

/* Is T some value plus a positive number?  */

bool
dangling_increment_p (tree t)
{
  for (int i = 0; i < 4 && TREE_CODE (t) == SSA_NAME; i++)
    {
      gassign *def = dyn_cast<gassign *> (SSA_NAME_DEF_STMT (t));
      if (!def)
        return false;
      tree_code code = gimple_assign_rhs_code (def);
      if (code == PLUS_EXPR)
        {
          tree by = gimple_assign_rhs2 (def);
          return TREE_CODE (by) == INTEGER_CST ? tree_int_cst_sgn (by) > 0
                                               : TREE_CODE (by) == SSA_NAME;
        }
      if (!CONVERT_EXPR_CODE_P (code) && code != SSA_NAME)
        return false;
      t = gimple_assign_rhs1 (def);
    }
  return false;
}

/* --- The scan ------------------------------------------------------------- */

struct scan
{
  struct dangling_summary *s;
  struct function *fun;
  auto_bitmap seen[3]; /* SSA names, by what is done with them.  */
  auto_bitmap ended;   /* Locals whose scope ends before the function.  */
  auto_bitmap pointed; /* Locals whose address is a value.  */
};

/* Note in S that parameters MASK (none: a local) have DEED.  */

static void
note (struct scan *s, dangling_mask mask, enum dangling_deed deed)
{
  if (mask)
    s->s->deeds[deed] |= mask;
  else if (deed != DEED_CONTENTS)
    s->s->leads = true;
}

/* What is done with a pointer: DEED, if CALLEE does WITH its argument N, or in
   any case if CALLEE is null.  */

struct purpose
{
  enum dangling_deed deed;
  struct dangling_summary *callee;
  enum dangling_deed with;
  unsigned n;
};

static void
reaches (struct scan *s, dangling_mask mask, const struct purpose *p)
{
  if (!p->callee)
    {
      note (s, mask, p->deed);
      return;
    }
  if (!mask && (s->s->leads || p->deed == DEED_CONTENTS))
    return;
  if (mask && (s->s->deeds[p->deed] & mask) == mask)
    return;
  struct dangling_condition c = { p->callee, mask, p->with, p->deed,
                                  (unsigned char) MIN (p->n, DANGLING_CHAIN) };
  s->s->conditions.safe_push (c);
}

static void back (struct scan *s, tree t, const struct purpose *p, int depth);

/* The memory REF is read for P: what its pointer points to is.  */

static void
back_load (struct scan *s, tree ref, const struct purpose *p, int depth)
{
  tree base = get_base_address (ref);

  if (!base)
    return;
  struct purpose contents = *p;
  contents.deed = DEED_CONTENTS;
  if (TREE_CODE (base) == MEM_REF || TREE_CODE (base) == TARGET_MEM_REF)
    back (s, TREE_OPERAND (base, 0), &contents, depth + 1);
}

/* The result of CALL is used for P.  */

static void
back_call (struct scan *s, gcall *call, const struct purpose *p, int depth)
{
  tree fn = gimple_call_fndecl (call);
  unsigned n;

  if (!fn)
    return;
  enum dangling_manner manner = dangling_manner_of (fn, &n);
  if (manner == ALLOCATES_ON_STACK)
    reaches (s, 0, p);
  else if (manner == RETURNS || manner == COPIES || manner == FILLS
           || manner == TRAMPOLINE_ADJUST || manner == REALLOCATES)
    {
      if (n < gimple_call_num_args (call))
        back (s, gimple_call_arg (call, n), p, depth + 1);
    }
  else if (manner == ATOMIC_LOAD || manner == ATOMIC_EXCHANGE)
    ;
  else if (struct dangling_summary *callee
           = manner == MANNER_NONE ? dangling_summary_of (fn) : NULL)
    for (unsigned i = 0; i < gimple_call_num_args (call); i++)
      {
        struct purpose returned = { p->deed, callee, DEED_RETURNS, i };
        if (is_gimple_reg_type (TREE_TYPE (gimple_call_arg (call, i))))
          back (s, gimple_call_arg (call, i), &returned, depth + 1);
      }
}

/* The address T is used for P.  */

static void
back_address (struct scan *s, tree t, const struct purpose *p, int depth)
{
  tree base = get_base_address (TREE_OPERAND (t, 0));

  if (!base)
    return;
  if (TREE_CODE (base) == MEM_REF)
    back (s, TREE_OPERAND (base, 0), p, depth + 1);
  else if ((VAR_P (base) && !is_global_var (base))
           || TREE_CODE (base) == PARM_DECL)
    {
      if (VAR_P (base) && !p->callee)
        bitmap_set_bit (s->pointed, DECL_UID (base));
      reaches (s, 0, p);
    }
}

/* T is used for P: go back to where it comes from.  */

static void
back (struct scan *s, tree t, const struct purpose *p, int depth)
{
  if (TREE_CODE (t) == ADDR_EXPR)
    {
      back_address (s, t, p, depth);
      return;
    }
  if (TREE_CODE (t) != SSA_NAME || !dangling_carries_p (TREE_TYPE (t))
      || depth > 200)
    return;
  if (SSA_NAME_IS_DEFAULT_DEF (t))
    {
      tree var = SSA_NAME_VAR (t);
      unsigned n = 0;
      if (!var || TREE_CODE (var) != PARM_DECL)
        return;
      if (var == s->fun->static_chain_decl)
        n = DANGLING_CHAIN;
      else
        for (tree d = DECL_ARGUMENTS (s->fun->decl); d && d != var;
             d = DECL_CHAIN (d))
          n++;
      reaches (s, dangling_bit (n), p);
      return;
    }
  /* Under a condition, names are gone through again, but not far.  */
  if (!p->callee)
    {
      if (!bitmap_set_bit (s->seen[p->deed], SSA_NAME_VERSION (t)))
        return;
    }
  else if (depth > 12)
    {
      struct purpose any = { p->deed, NULL, DEED_STORES, 0 };
      back (s, t, &any, depth);
      return;
    }
  gimple *def = SSA_NAME_DEF_STMT (t);
  switch (gimple_code (def))
    {
    case GIMPLE_PHI:
      for (unsigned i = 0; i < gimple_phi_num_args (def); i++)
        back (s, gimple_phi_arg_def (def, i), p, depth + (p->callee ? 4 : 1));
      break;
    case GIMPLE_CALL:
      back_call (s, as_a<gcall *> (def), p, depth);
      break;
    case GIMPLE_ASSIGN:
      if (gimple_assign_load_p (def))
        back_load (s, gimple_assign_rhs1 (def), p, depth);
      else
        for (unsigned i = 1; i < gimple_num_ops (def); i++)
          if (tree op = gimple_op (def, i))
            back (s, op, p, depth + 1);
      break;
    default:
      break;
    }
}

static void
use (struct scan *s, tree t, enum dangling_deed deed)
{
  struct purpose p = { deed, NULL, DEED_STORES, 0 };

  if (TREE_CODE (t) == SSA_NAME || TREE_CODE (t) == ADDR_EXPR)
    back (s, t, &p, 0);
}

/* --- Statements ----------------------------------------------------------- */

/* Note that pointers in KEY may be overwritten.  */

static void
note_write (struct scan *s, const_tree key)
{
  struct dangling_summary *u = s->s;

  if (u->writes_all)
    return;
  if (!key || u->writes.length () >= WRITES_MAX)
    {
      u->writes_all = true;
      u->writes.release ();
    }
  else if (!u->writes.contains (key))
    u->writes.safe_push (key);
}

/* The variable of this function alone that REF is part of, or null.  */

static tree
own_variable (tree ref)
{
  tree base = get_base_address (ref);

  return base && DECL_P (base) && !is_global_var (base) ? base : NULL_TREE;
}

/* LHS, in memory, is stored.  */

static void
scan_store (struct scan *s, tree lhs, tree rhs)
{
  tree type = TREE_TYPE (lhs), t = lhs;

  if (own_variable (lhs))
    return;
  if (!is_gimple_reg_type (type))
    {
      note_write (s, NULL);
      s->s->pops = true;
      return;
    }
  if (INTEGRAL_TYPE_P (type) && !dangling_increment_p (rhs))
    s->s->pops = true;
  if (!dangling_carries_p (type))
    return;
  while (TREE_CODE (t) == ARRAY_REF)
    t = TREE_OPERAND (t, 0);
  if (TREE_CODE (t) == COMPONENT_REF)
    note_write (s, TREE_OPERAND (t, 1));
  else if (DECL_P (t))
    note_write (s, t);
  else
    note_write (s, TYPE_MAIN_VARIANT (type));
}

static void
scan_assign (struct scan *s, gimple *stmt)
{
  tree lhs = gimple_assign_lhs (stmt), rhs = gimple_assign_rhs1 (stmt);

  if (TREE_CODE (lhs) == SSA_NAME)
    {
      if (TREE_CODE (rhs) == ADDR_EXPR && gimple_assign_single_p (stmt))
        if (tree var = own_variable (TREE_OPERAND (rhs, 0)))
          bitmap_set_bit (s->pointed, DECL_UID (var));
      return;
    }
  scan_store (s, lhs, rhs);
  if (!is_gimple_reg_type (TREE_TYPE (lhs)))
    {
      if (gimple_assign_load_p (stmt))
        {
          struct purpose p = { DEED_CONTENTS, NULL, DEED_STORES, 0 };
          back_load (s, rhs, &p, 0);
        }
      return;
    }
  if (!dangling_carries_p (TREE_TYPE (lhs)))
    return;
  if (gimple_assign_load_p (stmt))
    {
      struct purpose p = { DEED_STORES, NULL, DEED_STORES, 0 };
      back_load (s, rhs, &p, 0);
    }
  else
    use (s, rhs, DEED_STORES);
}

/* Argument N of CALL, if it is there, is used for DEED.  */

static void
use_argument (struct scan *s, gimple *call, unsigned n, enum dangling_deed deed)
{
  if (n < gimple_call_num_args (call))
    use (s, gimple_call_arg (call, n), deed);
}

/* Memory that is text is overwritten by the C library without harm; is
   argument N of CALL such, or a variable of the function alone?  */

static bool
text_p (gimple *call, unsigned n)
{
  if (n >= gimple_call_num_args (call))
    return true;
  tree t = gimple_call_arg (call, n);
  if (TREE_CODE (t) == ADDR_EXPR && own_variable (TREE_OPERAND (t, 0)))
    return true;
  return POINTER_TYPE_P (TREE_TYPE (t))
         && TREE_CODE (TREE_TYPE (TREE_TYPE (t))) == INTEGER_TYPE;
}

/* CALL is one of the C library, or of GCC.  */

static void
scan_library (struct scan *s, gimple *call, enum dangling_manner manner,
              unsigned n)
{
  switch (manner)
    {
    case COPIES:
    case FILLS:
      if (!text_p (call, n))
        {
          note_write (s, NULL);
          s->s->pops = true;
        }
      if (manner == COPIES)
        use_argument (s, call, 1 - n, DEED_CONTENTS);
      break;
    case FREES:
    case REALLOCATES:
      note_write (s, NULL);
      break;
    case STORES_FIRST:
      use_argument (s, call, 0, DEED_STORES);
      if (!text_p (call, n))
        note_write (s, char_type_node);
      break;
    case THREAD:
    case ENVIRONMENT_KEEPS:
    case BUFFER:
      use_argument (s, call, n, DEED_STORES);
      if (manner == BUFFER)
        use_argument (s, call, 0, DEED_STORES);
      s->s->unknown |= manner == THREAD;
      break;
    case WAITS:
      s->s->unknown = true;
      break;
    case CALLS:
      {
        tree fn = n < gimple_call_num_args (call) ? gimple_call_arg (call, n)
                                                  : NULL_TREE;
        tree decl = fn && TREE_CODE (fn) == ADDR_EXPR ? TREE_OPERAND (fn, 0)
                                                      : NULL_TREE;
        struct dangling_summary *callee
          = decl && TREE_CODE (decl) == FUNCTION_DECL
              ? dangling_summary_of (decl)
              : NULL;
        if (!callee)
          {
            s->s->unknown = true;
            if (fn)
              use (s, fn, DEED_STORES);
            break;
          }
        s->s->callees.safe_push (callee);
        for (unsigned i = 0; i < 2; i++)
          {
            struct purpose p = { DEED_STORES, callee, DEED_STORES, i };
            back (s, gimple_call_arg (call, 0), &p, 1);
          }
      }
      break;
    case ATOMIC_STORE:
    case ATOMIC_EXCHANGE:
    case ATOMIC_COMPARE:
      for (unsigned i = 1; i < gimple_call_num_args (call); i++)
        use_argument (s, call, i, DEED_STORES);
      note_write (s, NULL);
      break;
    default:
      break;
    }
}

/* Is FN, a function pointer, a parameter, or out of a constant table?  */

static bool
traceable_p (tree fn)
{
  if (TREE_CODE (fn) != SSA_NAME)
    return true;
  if (SSA_NAME_IS_DEFAULT_DEF (fn))
    return true;
  gimple *def = SSA_NAME_DEF_STMT (fn);
  if (gimple_code (def) == GIMPLE_PHI)
    return true;
  if (is_gimple_call (def))
    return true;
  if (!is_gimple_assign (def))
    return false;
  if (!gimple_assign_load_p (def))
    return TREE_CODE (gimple_assign_rhs1 (def)) != SSA_NAME
           || traceable_p (gimple_assign_rhs1 (def));
  tree base = get_base_address (gimple_assign_rhs1 (def));
  return base && VAR_P (base)
         && (!is_global_var (base) || dangling_constant_p (base));
}

/* CALL calls a function of the unit, CALLEE, or (null) through a pointer. */

static void
scan_arguments (struct scan *s, gcall *call, struct dangling_summary *callee)
{
  for (unsigned i = 0; i < gimple_call_num_args (call); i++)
    {
      tree arg = gimple_call_arg (call, i);
      struct purpose p = { DEED_STORES, callee, DEED_STORES, i };
      if (!is_gimple_reg_type (TREE_TYPE (arg)))
        continue;
      back (s, arg, &p, 1);
      if (callee)
        {
          struct purpose c = { DEED_CONTENTS, callee, DEED_CONTENTS, i };
          back (s, arg, &c, 1);
        }
    }
  if (tree chain = gimple_call_chain (call))
    {
      struct purpose p = { DEED_STORES, callee, DEED_STORES, DANGLING_CHAIN };
      back (s, chain, &p, 1);
    }
}

static void
scan_call (struct scan *s, gcall *call)
{
  tree fn = gimple_call_fndecl (call), lhs = gimple_call_lhs (call);
  unsigned n;

  if (lhs && TREE_CODE (lhs) != SSA_NAME)
    {
      scan_store (s, lhs, lhs);
      use (s, lhs, DEED_STORES);
    }
  if (gimple_call_internal_p (call))
    return;
  if (!fn)
    {
      tree through = gimple_call_fn (call);
      s->s->unknown = true;
      if (traceable_p (through))
        {
          use (s, through, DEED_STORES);
          scan_arguments (s, call, NULL);
        }
      return;
    }
  enum dangling_manner manner = dangling_manner_of (fn, &n);
  if (manner != MANNER_NONE)
    {
      scan_library (s, call, manner, n);
      if (lhs && TREE_CODE (lhs) != SSA_NAME
          && (manner == RETURNS || manner == ALLOCATES_ON_STACK))
        s->s->leads = true;
      return;
    }
  if (struct dangling_summary *callee = dangling_summary_of (fn))
    {
      if (s->s->callees.is_empty () || s->s->callees.last () != callee)
        s->s->callees.safe_push (callee);
      scan_arguments (s, call, callee);
      if (lhs && TREE_CODE (lhs) != SSA_NAME)
        for (unsigned i = 0; i < gimple_call_num_args (call); i++)
          {
            struct purpose p = { DEED_STORES, callee, DEED_RETURNS, i };
            if (is_gimple_reg_type (TREE_TYPE (gimple_call_arg (call, i))))
              back (s, gimple_call_arg (call, i), &p, 1);
          }
    }
  else if (!(gimple_call_flags (call) & (ECF_CONST | ECF_PURE)))
    s->s->unknown = true;
}

/* Does BLOCK do nothing but lead to the end?  */

bool
dangling_trivial_p (basic_block block)
{
  for (gimple_stmt_iterator i = gsi_start_bb (block); !gsi_end_p (i);
       gsi_next (&i))
    {
      gimple *stmt = gsi_stmt (i);
      if (!is_gimple_debug (stmt) && !gimple_clobber_p (stmt)
          && gimple_code (stmt) != GIMPLE_LABEL
          && gimple_code (stmt) != GIMPLE_PREDICT
          && gimple_code (stmt) != GIMPLE_NOP
          && gimple_code (stmt) != GIMPLE_RETURN
          && !gimple_call_builtin_p (stmt, BUILT_IN_STACK_RESTORE))
        return false;
    }
  return true;
}

/* The storage of VAR ends at I.  Is that before the function ends?  */

static void
scan_end (struct scan *s, gimple_stmt_iterator i, tree var)
{
  basic_block block = gsi_bb (i);

  if (!VAR_P (var) || bitmap_bit_p (s->ended, DECL_UID (var)))
    return;
  for (gsi_next (&i); !gsi_end_p (i); gsi_next (&i))
    if (!gimple_clobber_p (gsi_stmt (i)) && !is_gimple_debug (gsi_stmt (i))
        && gimple_code (gsi_stmt (i)) != GIMPLE_RETURN)
      {
        bitmap_set_bit (s->ended, DECL_UID (var));
        return;
      }
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, block->succs)
  if (e->dest != EXIT_BLOCK_PTR_FOR_FN (s->fun)
      && !(single_succ_p (e->dest)
           && single_succ (e->dest) == EXIT_BLOCK_PTR_FOR_FN (s->fun)
           && dangling_trivial_p (e->dest)))
    bitmap_set_bit (s->ended, DECL_UID (var));
}

/* Look at each statement of the function of SUMMARY, the current one.  */

void
dangling_scan (struct dangling_summary *summary)
{
  struct scan s;
  basic_block block;

  s.s = summary;
  s.fun = cfun;
  FOR_EACH_BB_FN (block, cfun)
  for (gimple_stmt_iterator i = gsi_start_bb (block); !gsi_end_p (i);
       gsi_next (&i))
    {
      gimple *stmt = gsi_stmt (i);
      switch (gimple_code (stmt))
        {
        case GIMPLE_ASSIGN:
          if (gimple_clobber_p (stmt))
            scan_end (&s, i, gimple_assign_lhs (stmt));
          else
            scan_assign (&s, stmt);
          break;
        case GIMPLE_CALL:
          scan_call (&s, as_a<gcall *> (stmt));
          break;
        case GIMPLE_RETURN:
          if (tree t = gimple_return_retval (as_a<greturn *> (stmt)))
            use (&s, t, DEED_RETURNS);
          break;
        case GIMPLE_ASM:
          summary->unknown = true;
          break;
        default:
          break;
        }
    }
  summary->never = EDGE_COUNT (EXIT_BLOCK_PTR_FOR_FN (cfun)->preds) == 0;
  summary->scopes = bitmap_intersect_p (s.ended, s.pointed);
  summary->leads |= summary->scopes;
}
