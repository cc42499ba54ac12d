/* lambda.cc -- the code of a lambda is at the lines where it is written.

   `__lambda' is a macro (keywords.cc), and GCC takes what a macro's argument
   holds to be at the line of the macro: a breakpoint in the code would be
   reached nowhere, and the frames of a panic would tell the wrong line.  But
   the line table knows where each token was spelled.  So each place in the code
   of a lambda becomes the one that it has without `__lambda' around it; macros
   within that code stay what they are.

   Source: libcpp/include/line-map.h, struct line_map_macro.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* LOC as if `__lambda' were no macro.  */

static location_t
unwound (location_t loc)
{
  location_t pure = get_pure_location (loc);

  while (linemap_location_from_macro_expansion_p (line_table, pure))
    {
      const line_map_macro *map
        = linemap_check_macro (linemap_lookup (line_table, pure));
      if (strcmp (linemap_map_get_macro_name (map), "__lambda") != 0)
        break;
      unsigned token = pure - MAP_START_LOCATION (map);
      location_t inner = MACRO_MAP_LOCATIONS (map)[2 * token];
      if (inner == MACRO_MAP_LOCATIONS (map)[2 * token + 1])
        break; /* No token of an argument.  */
      pure = loc = get_pure_location (inner);
    }
  return loc;
}

static void
unwind_decls (tree decls)
{
  for (; decls; decls = DECL_CHAIN (decls))
    DECL_SOURCE_LOCATION (decls) = unwound (DECL_SOURCE_LOCATION (decls));
}

/* walk_tree callback: put the place of *TP right.  */

static tree
unwind_place (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (EXPR_P (t) && EXPR_HAS_LOCATION (t))
    SET_EXPR_LOCATION (t, unwound (EXPR_LOCATION (t)));
  if (TREE_CODE (t) == BIND_EXPR)
    unwind_decls (BIND_EXPR_VARS (t));
  else if (TREE_CODE (t) == LABEL_EXPR)
    unwind_decls (LABEL_EXPR_LABEL (t));
  else if (TREE_CODE (t) == DECL_EXPR)
    walk_declaration (DECL_EXPR_DECL (t), unwind_place, data);
  return NULL_TREE;
}

void
pass_lambda (tree fndecl)
{
  struct function *fn = DECL_STRUCT_FUNCTION (fndecl);

  if (!id_equal (DECL_NAME (fndecl), "__defer_lambda"))
    return;
  DECL_NAME (fndecl) = get_identifier ("lambda");
  DECL_SOURCE_LOCATION (fndecl) = unwound (DECL_SOURCE_LOCATION (fndecl));
  unwind_decls (DECL_ARGUMENTS (fndecl));
  fn->function_start_locus = unwound (fn->function_start_locus);
  fn->function_end_locus = unwound (fn->function_end_locus);
  walk_tree_without_duplicates (&DECL_SAVED_TREE (fndecl), unwind_place, NULL);
}
