/* landing.cc -- deferred work learns what makes it run.

   GCC makes the exception of a region known to handlers (__builtin_eh_pointer)
   but not to the work of a cleanup region, and only its own lowering of
   exceptions decides where that work is copied to.  So region.cc puts a call

       thrown = __defer_landing ();

   at the start of the body of a region, and this pass, which runs right behind
   that lowering, takes it out again:

       thrown = 0;

   Since it may throw, GCC has noted where it would land; and there, at the
   beginning of the code that runs when this region is unwound, goes

       thrown = the region's exception;
       if (!thrown) it is never reached;

   It is done when a function is compiled, and so before link-time optimisation
   writes it down.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* --- The marker --------------------------------------------------------- */

static const char marker_name[] = "__defer_landing";

/* The statement that marks the start of a region for the variable THROWN.  */

tree
landing_marker (tree thrown)
{
  tree fn = build_fn_decl (marker_name,
                           build_function_type_list (ptr_type_node, NULL_TREE));

  DECL_ARTIFICIAL (fn) = 1;
  TREE_NOTHROW (fn) = 0;
  return assign (thrown, build_call_expr (fn, 0));
}

/* Is STMT the marker?  */

static bool
marker_p (gimple *stmt)
{
  tree fn = is_gimple_call (stmt) ? gimple_call_fndecl (stmt) : NULL_TREE;

  return fn && DECL_ARTIFICIAL (fn) && DECL_NAME (fn)
         && id_equal (DECL_NAME (fn), marker_name);
}

/* The variable that the marker I sets.  GCC may have put its value into
   temporaries first, one behind the other.  */

static tree
variable_of (gimple_stmt_iterator i)
{
  tree var = gimple_call_lhs (gsi_stmt (i));

  for (gsi_next (&i); !gsi_end_p (i); gsi_next (&i))
    {
      gimple *copy = gsi_stmt (i);
      if (!gimple_assign_single_p (copy) || gimple_assign_rhs1 (copy) != var)
        break;
      var = gimple_assign_lhs (copy);
    }
  return var;
}

/* --- The pass ----------------------------------------------------------- */

/* Put in front of what follows I, the label where REGION lands: THROWN is its
   exception.  */

static void
set_thrown (gimple_stmt_iterator i, eh_region region, tree thrown)
{
  tree value = create_tmp_reg (ptr_type_node);
  tree nothing = create_artificial_label (UNKNOWN_LOCATION);
  tree something = create_artificial_label (UNKNOWN_LOCATION);
  gcall *get
    = gimple_build_call (builtin_decl_implicit (BUILT_IN_EH_POINTER), 1,
                         build_int_cst (integer_type_node, region->index));
  gcall *never
    = gimple_build_call (builtin_decl_implicit (BUILT_IN_UNREACHABLE), 0);
  gimple *stmts[] = { get,
                      gimple_build_cond (EQ_EXPR, value, null_pointer_node,
                                         nothing, something),
                      gimple_build_label (nothing),
                      never,
                      gimple_build_label (something),
                      gimple_build_assign (thrown, value) };

  gimple_call_set_lhs (get, value);
  for (gimple *stmt : stmts)
    gsi_insert_after (&i, stmt, GSI_NEW_STMT);
}

/* Where the region of the marker I stands at lands: its THROWN is set there.
   LABELS says where the labels of landing pads are.  */

static void
land (gimple_stmt_iterator *i, hash_map<tree, gimple_stmt_iterator> *labels)
{
  gimple *marker = gsi_stmt (*i);
  tree lhs = gimple_call_lhs (marker);
  int nr = lookup_stmt_eh_lp (marker);

  if (nr > 0)
    {
      eh_landing_pad pad = get_eh_landing_pad_from_number (nr);
      if (gimple_stmt_iterator *label = labels->get (pad->post_landing_pad))
        set_thrown (*label, pad->region, variable_of (*i));
    }
  remove_stmt_from_eh_lp (marker);
  gsi_replace (i, gimple_build_assign (lhs, null_pointer_node), false);
}

/* Handle all markers of the current function.  */

static void
handle (void)
{
  hash_map<tree, gimple_stmt_iterator> labels;
  auto_vec<gimple_stmt_iterator> markers;
  gimple_seq body = gimple_body (current_function_decl);

  for (gimple_stmt_iterator i = gsi_start (body); !gsi_end_p (i); gsi_next (&i))
    if (glabel *label = dyn_cast<glabel *> (gsi_stmt (i)))
      {
        if (EH_LANDING_PAD_NR (gimple_label_label (label)))
          labels.put (gimple_label_label (label), i);
      }
    else if (marker_p (gsi_stmt (i)))
      markers.safe_push (i);
  for (gimple_stmt_iterator &i : markers)
    land (&i, &labels);
  gimple_set_body (current_function_decl, body);
}

static const pass_data data = { GIMPLE_PASS,
                                "defer_landing",
                                OPTGROUP_NONE,
                                TV_NONE,
                                PROP_gimple_leh,
                                0,
                                0,
                                0,
                                0 };

class landing_pass : public gimple_opt_pass
{
public:
  landing_pass (gcc::context *c) : gimple_opt_pass (data, c) {}
  unsigned int
  execute (function *fn) final override
  {
    closure_chain (fn);
    handle ();
    return 0;
  }
};

/* Have GCC run the pass behind its own lowering of exceptions.  */

void
landing_register (const char *plugin)
{
  struct register_pass_info info;

  info.pass = new landing_pass (g);
  info.reference_pass_name = "eh";
  info.ref_pass_instance_number = 1;
  info.pos_op = PASS_POS_INSERT_AFTER;
  register_callback (plugin, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}
