/* dangling.cc -- the warning `escape': the address of a local is returned, or
   stored where it outlives the function; a pointer is used when the scope of
   what it points to has ended.

   It runs when GCC has made SSA form of all functions, before any is optimised,
   so what it finds does not depend on -O.  All functions are scanned; what a
   function may do for its callers is solved over the unit; and those functions
   in which the address of a local may go somewhere are followed.

   A warning has to be right.  What is stored in memory must be there, on a way
   to the function's end; it counts as gone when something that is not known
   might have overwritten it.  What is returned may be the address on some ways
   only, for that is written in the function.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dangling-gcc.h"

/* --- Summaries ------------------------------------------------------------ */

static hash_map<tree, struct dangling_summary *> *by_decl;
static auto_vec<struct dangling_summary *> all;

/* What is known of FNDECL, or null: another may take the place of a weak
   function.  */

struct dangling_summary *
dangling_summary_of (tree fndecl)
{
  struct dangling_summary **s = by_decl->get (fndecl);

  return s && !DECL_WEAK (fndecl) ? *s : NULL;
}

static bool
followed_p (cgraph_node *node)
{
  return node->has_gimple_body_p () && !node->alias && !node->thunk
         && DECL_STRUCT_FUNCTION (node->decl)
         && DECL_STRUCT_FUNCTION (node->decl)->cfg
         && gimple_in_ssa_p (DECL_STRUCT_FUNCTION (node->decl));
}

/* A summary for each function with a body, callees first; and their names.  */

static void
make_summaries (void)
{
  cgraph_node **order = XCNEWVEC (cgraph_node *, symtab->cgraph_count);
  int n = ipa_reverse_postorder (order);
  cgraph_node *node;

  /* The array has callers first.  */
  for (int i = n - 1; i >= 0; i--)
    if (followed_p (order[i]))
      {
        struct dangling_summary *s = new dangling_summary ();
        s->node = order[i];
        by_decl->put (order[i]->decl, s);
        all.safe_push (s);
      }
  free (order);
  FOR_EACH_FUNCTION (node)
  if (node->alias && node->analyzed)
    if (struct dangling_summary *s
        = dangling_summary_of (node->ultimate_alias_target ()->decl))
      by_decl->put (node->decl, s);
}

static void
free_summaries (void)
{
  for (struct dangling_summary *s : all)
    {
      dangling_effects_free (s->effects);
      delete s;
    }
  all.truncate (0);
  delete by_decl;
}

/* --- The unit ------------------------------------------------------------- */

/* Add what CALLEE may overwrite to S.  Returns whether that is new.  */

static bool
inherit (struct dangling_summary *s, const struct dangling_summary *callee)
{
  bool before[] = { s->unknown, s->writes_all, s->pops };
  unsigned n = s->writes.length ();

  s->unknown |= callee->unknown;
  s->pops |= callee->pops;
  s->writes_all |= callee->writes_all || s->unknown;
  if (s->writes_all)
    s->writes.truncate (0);
  else
    for (const_tree key : callee->writes)
      if (!s->writes.contains (key))
        s->writes.safe_push (key);
  return s->unknown != before[0] || s->writes_all != before[1]
         || s->pops != before[2] || s->writes.length () > n;
}

/* Note what S does because its callees do.  Returns whether that is new.  */

static bool
solve_conditions (struct dangling_summary *s)
{
  bool any = false;

  for (struct dangling_condition &c : s->conditions)
    if (c.callee->deeds[c.deed] & dangling_bit (c.n))
      {
        if (c.source)
          any |= (s->deeds[c.then] & c.source) != c.source;
        else
          any |= !s->leads;
        if (c.source)
          s->deeds[c.then] |= c.source;
        else
          s->leads = true;
      }
  return any;
}

static void
solve (void)
{
  bool again = true;

  while (again)
    {
      again = false;
      for (struct dangling_summary *s : all)
        {
          again |= solve_conditions (s);
          for (struct dangling_summary *callee : s->callees)
            again |= inherit (s, callee);
        }
    }
}

static void
analyse_unit (void)
{
  by_decl = new hash_map<tree, struct dangling_summary *>;
  make_summaries ();
  for (struct dangling_summary *s : all)
    {
      push_cfun (DECL_STRUCT_FUNCTION (s->node->decl));
      dangling_scan (s);
      pop_cfun ();
    }
  solve ();
  for (struct dangling_summary *s : all)
    if (s->leads)
      dangling_check (s);
  free_summaries ();
}

static const pass_data data = { SIMPLE_IPA_PASS,
                                "defer_dangling",
                                OPTGROUP_NONE,
                                TV_NONE,
                                PROP_cfg | PROP_ssa,
                                0,
                                0,
                                0,
                                0 };

class dangling_pass : public simple_ipa_opt_pass
{
public:
  dangling_pass (gcc::context *c) : simple_ipa_opt_pass (data, c) {}
  bool
  gate (function *) final override
  {
    return !seen_error () && !warnings_inhibited_p ()
           && warn_return_local_addr && options_warn_p ("escape");
  }
  unsigned int
  execute (function *) final override
  {
    analyse_unit ();
    /* GCC looks for the same when it optimises, and knows less then.  */
    warn_return_local_addr = 0;
    return 0;
  }
};

/* Have GCC run the pass when all functions are in SSA form.  */

void
dangling_register (const char *plugin)
{
  struct register_pass_info info;

  info.pass = new dangling_pass (g);
  info.reference_pass_name = "build_ssa_passes";
  info.ref_pass_instance_number = 1;
  info.pos_op = PASS_POS_INSERT_AFTER;
  register_callback (plugin, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}
