/* late.cc -- functions that are lowered when the whole unit is known.

   Whether a closure escapes depends on all functions of the unit, also on those
   behind it; and whether what a looped deferred block keeps does.  So a
   function with closures in it is put away when the parser has finished it,
   with all that is nested in it, and GCC gets empty bodies; once the unit is
   parsed the bodies come back, and are lowered as others were before.  GCC
   looks at no body in between.

   In a precompiled header there is no end of the unit: there functions are
   lowered at once, and their closures escape as far as one can see by then.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* Functions and their bodies: PURPOSE and VALUE.  Outermost functions have the
   flag, and stand in front of what is nested in them.  */

static tree put_away;

#define OUTERMOST(node) TREE_LANG_FLAG_0 (node)
#define WORK(node)      TREE_LANG_FLAG_1 (node)
#define KEYWORDS(node)  TREE_LANG_FLAG_2 (node)

static const ggc_root_tab roots[]
  = { { &put_away, 1, sizeof put_away, &gt_ggc_mx_tree_node,
        &gt_pch_nx_tree_node },
      LAST_GGC_ROOT_TAB };

void
late_register (const char *plugin)
{
  register_callback (plugin, PLUGIN_REGISTER_GGC_ROOTS, NULL,
                     const_cast<ggc_root_tab *> (roots));
}

/* Is there a closure in FNDECL?  */

static bool
closures_in_p (tree fndecl)
{
  auto_vec<tree> family;

  family_of (fndecl, &family);
  for (tree f : family)
    if (f != fndecl && closure_p (f))
      return true;
  return false;
}

bool
late_p (tree fndecl, bool keywords)
{
  return !pch_file
         && (closures_in_p (fndecl) || (keywords && options.heap == HEAP_ALL));
}

static void
put (tree fndecl)
{
  auto_vec<tree> family;

  family_of (fndecl, &family);
  for (tree f : family)
    if (DECL_SAVED_TREE (f))
      {
        put_away = tree_cons (f, DECL_SAVED_TREE (f), put_away);
        DECL_SAVED_TREE (f) = build_empty_stmt (UNKNOWN_LOCATION);
      }
}

void
late_put (tree fndecl, bool work, bool keywords)
{
  tree others = put_away;
  tree outermost;

  put (fndecl);
  result_keep ();
  for (outermost = put_away; TREE_CHAIN (outermost) != others;
       outermost = TREE_CHAIN (outermost))
    ;
  OUTERMOST (outermost) = 1;
  WORK (outermost) = work;
  KEYWORDS (outermost) = keywords;
}

/* All functions get their bodies back, and are given to LOWER, as they came,
   and then to GCC.  */

void
late_lower (void (*lower) (tree fndecl, bool work, bool keywords))
{
  put_away = nreverse (put_away);
  for (tree t = put_away; t; t = TREE_CHAIN (t))
    DECL_SAVED_TREE (TREE_PURPOSE (t)) = TREE_VALUE (t);
  for (tree t = put_away; t; t = TREE_CHAIN (t))
    if (OUTERMOST (t))
      {
        tree fndecl = TREE_PURPOSE (t);
        push_cfun (DECL_STRUCT_FUNCTION (fndecl));
        current_function_decl = fndecl;
        lower (fndecl, WORK (t), KEYWORDS (t));
        c_genericize (fndecl);
        pop_cfun ();
        current_function_decl = NULL_TREE;
      }
  put_away = NULL_TREE;
}
