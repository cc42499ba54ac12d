/* keywords.cc -- the keywords, and the markers that they leave in the tree.

   The C parser cannot be taught a statement, so a keyword is a macro for one
   that it knows and that leaves a trace of its own:

       __defer f (x);    switch (__defer_marker ())
                           case (int __attribute__ ((__defer_operand__))) N:
                             f (x);

   That is a statement wherever `__defer' may be one: under labels, in `if' and
   `else', in any -std=, and it lets `break' and `continue' in the operand be
   told from those outside.  The operand is no macro argument, so its lines and
   columns are untouched, and -E output that is compiled later still says it
   all.  The tree is a SWITCH_STMT until c_genericize.

   The attribute is there for its handler: the parser calls it when the operand
   is about to be parsed.  C has no node for `{ }' without declarations: the
   parser merges it into what is around, and `__defer { f (x); }' would look
   like `__defer f (x);'.  But a compound statement directly within a statement
   list marked STATEMENT_LIST_STMT_EXPR is kept as a BIND_EXPR; so the handler
   marks the operand's list, and for `_Defer', whose block must not be merged
   away either, the lists around that block.

   (Not chosen: `while', which the fact that it takes any statement speaks for,
   but -Wmisleading-indentation against; _Pragma, which -E prints on a line of
   its own; a keyword of the parser's, which has no room for a new code.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* The label of a marker; any number will do.  */

#define MARKER_LABEL 32478

/* The keywords, with the names of their marker functions.  */

static const char *const texts[] = { NULL, "__defer", "_Defer", "__go" };
static const char *const markers[]
  = { NULL, "__defer_marker", "_Defer_marker", "__go_marker" };

#define STRINGIZE_(x) #x
#define STRINGIZE(x)  STRINGIZE_ (x)
#define MARKER(function, operand)                                              \
  "=switch(" function "())case(int __attribute__((" operand                    \
  ")))" STRINGIZE (MARKER_LABEL) ":"

static const char *const macros[] = {
  "__STDC_DEFER_TS25755__=1",
  "__defer" MARKER ("__defer_marker", "__defer_operand__"),
  "_Defer" MARKER ("_Defer_marker", "__Defer_operand__"),
  "__go" MARKER ("__go_marker", "__defer_operand__"),
  "__result=__attribute__((__defer_result__))",
  "__closure=__attribute__((__defer_closure__))",
  "__lambda(type,parameters,...)=({__extension__ "
  "__attribute__((__defer_closure__)) type __defer_lambda parameters "
  "__VA_ARGS__ __defer_lambda;})",
};

/* How the user spells KEYWORD.  */

const char *
keyword_text (enum keyword keyword)
{
  return texts[keyword];
}

/* Has the parser met a keyword since the current outermost function began?
   The trees of other functions need not be looked at.  */

static bool used;

bool
keywords_used_p (void)
{
  return used;
}

void
keywords_function_starts (void)
{
  used = false;
}

/* --- Attributes --------------------------------------------------------- */

/* The parser is about to parse the operand of `__defer': keep its braces.  */

static tree
function_operand (tree *, tree, tree, int, bool *no_add_attrs)
{
  *no_add_attrs = used = true;
  if (building_stmt_list_p ())
    STATEMENT_LIST_STMT_EXPR (cur_stmt_list) = 1;
  return NULL_TREE;
}

/* Likewise of `_Defer': keep the braces of the block around it, too.  The
   innermost three lists are the operand's, the marker's and that block's.  A
   list of one statement is dissolved even so; hence the empty one.  */

static tree
block_operand (tree *, tree, tree, int, bool *no_add_attrs)
{
  *no_add_attrs = used = true;
  if (!building_stmt_list_p ())
    return NULL_TREE;
  STATEMENT_LIST_STMT_EXPR (cur_stmt_list) = 1;
  if (stmt_list_stack->length () >= 3)
    append_to_statement_list_force (
      build_empty_stmt (UNKNOWN_LOCATION),
      &(*stmt_list_stack)[stmt_list_stack->length () - 3]);
  for (unsigned i = 0; i + 3 < stmt_list_stack->length (); i++)
    {
      tree list = (*stmt_list_stack)[i];
      if (!STATEMENT_LIST_STMT_EXPR (list))
        LIST_UNWARNED (list) = 1;
      STATEMENT_LIST_STMT_EXPR (list) = 1;
    }
  return NULL_TREE;
}

/* A type of functions is one of closures.  */

static tree
closure_attribute (tree *, tree, tree, int, bool *)
{
  closure_seen ();
  return NULL_TREE;
}

/* Where the macro that the parser is in is used.  */

static location_t
macro_location (void)
{
  return linemap_resolve_location (line_table, input_location,
                                   LRK_MACRO_EXPANSION_POINT, NULL);
}

/* `defer_fn': the type *NODE, a pointer to closures, becomes one to ordinary
   functions.  */

static tree
plain_attribute (tree *node, tree, tree, int, bool *no_add_attrs)
{
  *no_add_attrs = true;
  if (!POINTER_TYPE_P (*node) || !closure_type_p (TREE_TYPE (*node)))
    error_at (macro_location (),
              "%<defer_fn%> of a value of type %qT, which is no closure",
              *node);
  *node = closure_plain_type (*node);
  return NULL_TREE;
}

/* `defer_closure_of': the type *NODE, a pointer to ordinary functions, becomes
   one to closures.  */

static tree
closure_of_attribute (tree *node, tree, tree, int, bool *no_add_attrs)
{
  tree type = POINTER_TYPE_P (*node) ? TREE_TYPE (*node) : *node;

  *no_add_attrs = true;
  if (TREE_CODE (type) != FUNCTION_TYPE || closure_type_p (type))
    error_at (macro_location (),
              "%<defer_closure_of%> of a value of type %qT, which is no "
              "ordinary function",
              *node);
  else
    {
      closure_seen ();
      *node = build_pointer_type (build_type_attribute_variant (
        type, tree_cons (get_identifier ("defer_closure"), NULL_TREE,
                         TYPE_ATTRIBUTES (type))));
    }
  return NULL_TREE;
}

/* What the user asserts of the declaration *NODE: see asserted_p.  */

static tree
assertion (tree *node, tree name, tree, int, bool *no_add_attrs)
{
  bool function = id_equal (name, "noheap");

  if (function
        ? TREE_CODE (*node) == FUNCTION_DECL
        : (VAR_P (*node) && current_function_decl)
            || TREE_CODE (*node) == PARM_DECL
            || (TREE_CODE (*node) == FUNCTION_DECL && current_function_decl))
    return NULL_TREE;
  *no_add_attrs = true;
  if (function)
    error_at (DECL_P (*node) ? DECL_SOURCE_LOCATION (*node) : input_location,
              "attribute %qE belongs to a function", name);
  else
    error_at (DECL_P (*node) ? DECL_SOURCE_LOCATION (*node) : input_location,
              "attribute %qE belongs to a local variable or a closure", name);
  return NULL_TREE;
}

/* The function of the parameter *NODE keeps nothing of what that points to.
   The type of the function remembers.  */

static tree
noescape_attribute (tree *node, tree name, tree, int, bool *no_add_attrs)
{
  *no_add_attrs = true;
  if (TREE_CODE (*node) != PARM_DECL || !POINTER_TYPE_P (TREE_TYPE (*node)))
    error_at (DECL_P (*node) ? DECL_SOURCE_LOCATION (*node) : input_location,
              "attribute %qE belongs to a parameter that is a pointer", name);
  else
    TREE_TYPE (*node) = build_type_attribute_variant (
      TREE_TYPE (*node),
      tree_cons (name, NULL_TREE, TYPE_ATTRIBUTES (TREE_TYPE (*node))));
  return NULL_TREE;
}

static const struct attribute_spec attributes[] = {
  /* name, arguments (least, most), needs: declaration, type, function type;
     makes types differ; handler, exclusions.  */
  { "defer_operand", 0, 0, false, true, false, false, function_operand, NULL },
  { "Defer_operand", 0, 0, false, true, false, false, block_operand, NULL },
  { "defer_result", 0, 0, false, false, false, false, result_attribute, NULL },
  { "defer_closure", 0, 0, false, true, true, true, closure_attribute, NULL },
  { "defer_plain", 0, 0, false, true, false, false, plain_attribute, NULL },
  { "defer_closure_of", 0, 0, false, true, false, false, closure_of_attribute,
    NULL },
  { "stack", 0, 0, true, false, false, false, assertion, NULL },
  { "noheap", 0, 0, true, false, false, false, assertion, NULL },
  { "noescape", 0, 0, true, false, false, false, noescape_attribute, NULL },
};

void
keywords_attributes (void)
{
  for (const struct attribute_spec &a : attributes)
    register_attribute (&a);
}

/* --- Macros ------------------------------------------------------------- */

/* `__result' is a name in the C library's headers, too: of parameters, and of
   a variable in TEMP_FAILURE_RETRY.  The keyword is followed by a type or a
   name, which theirs never are; so it is a conditional macro, as `vector' is
   on PowerPC.  */

static cpp_hashnode *(*macro_to_expand) (cpp_reader *, const cpp_token *);
static cpp_hashnode *result_node;

/* Is the identifier TOKEN something that may begin a declaration or
   declarator?  */

static bool
declares_p (const cpp_token *token)
{
  if (token->type != CPP_NAME)
    return false;
  const char *name = (const char *) NODE_NAME (token->val.node.node);
  return strcmp (name, "__attribute__") != 0 && strcmp (name, "__asm__") != 0;
}

/* Called by the preprocessor for each use of a conditional macro.  */

static cpp_hashnode *
expand_result_p (cpp_reader *reader, const cpp_token *token)
{
  if (token->val.node.node != result_node)
    return macro_to_expand ? macro_to_expand (reader, token) : NULL;

  int n = 0;
  const cpp_token *next;
  do
    next = cpp_peek_token (reader, n++);
  while (next->type == CPP_PADDING);
  return declares_p (next) ? result_node : NULL;
}

static void
make_result_conditional (cpp_reader *reader)
{
  cpp_callbacks *callbacks = cpp_get_callbacks (reader);

  result_node = cpp_lookup (reader, (const unsigned char *) "__result",
                            strlen ("__result"));
  result_node->flags |= NODE_CONDITIONAL;
  macro_to_expand = callbacks->macro_to_expand;
  callbacks->macro_to_expand = expand_result_p;
}

/* Define all macros for READER.  __DEFER__ is major*10000 + minor*100 +
   patch.  */

static void
define_all (cpp_reader *reader)
{
  int major, minor, patch;

  sscanf (DEFER_VERSION, "%d.%d.%d", &major, &minor, &patch);
  cpp_define_formatted (reader, "__DEFER__=%d",
                        major * 10000 + minor * 100 + patch);
  for (const char *m : macros)
    if (!cpp_get_options (reader)->traditional || !strstr (m, "..."))
      cpp_define (reader, m); /* Variable arguments are not traditional.  */
  make_result_conditional (reader);
}

/* Define the macros, as if in a system header, so that no warning is about
   what they hold; and unseen by -g3, which records macros.  No file has
   included that, so a diagnostic has no line "In file included from".  */

static void
define_macros (void)
{
  cpp_callbacks *callbacks = cpp_get_callbacks (parse_in);
  void (*define) (cpp_reader *, location_t, cpp_hashnode *) = callbacks->define;

  if (!flag_preprocess_only)
    callbacks->define = NULL;
  linemap_add (line_table, LC_ENTER, 1, "<defer>", 1);
  unsigned own = LINEMAPS_ORDINARY_USED (line_table) - 1;
  linemap_line_start (line_table, 1, 128);
  define_all (parse_in);
  linemap_add (line_table, LC_LEAVE, 0, NULL, 0);
  LINEMAPS_ORDINARY_MAP_AT (line_table, own)->included_from = 0;
  callbacks->define = define;
}

/* Declare the function that the marker of a keyword calls as NAME.  */

static void
declare_marker (const char *name)
{
  tree type = build_function_type_list (integer_type_node, NULL_TREE);
  tree decl = build_fn_decl (name, type);
  int nested_externs = warn_nested_externs;

  DECL_SOURCE_LOCATION (decl) = BUILTINS_LOCATION;
  DECL_ARTIFICIAL (decl) = 1;
  warn_nested_externs = 0;
  pushdecl (decl);
  warn_nested_externs = nested_externs;
}

void
pass_keywords (void)
{
  if (!cpp_get_options (parse_in)->preprocessed)
    define_macros (); /* Else: -E has expanded them.  */
  declare_marker (markers[KEYWORD_FUNCTION]);
  declare_marker (markers[KEYWORD_BLOCK]);
  declare_marker (markers[KEYWORD_GO]);
}

/* With -E the first place where a macro can be defined is the first change of
   file: before it there is no line map.  */

static void (*file_change) (cpp_reader *, const line_map_ordinary *);

static void
first_file_change (cpp_reader *reader, const line_map_ordinary *map)
{
  cpp_get_callbacks (reader)->file_change = file_change;
  if (file_change)
    file_change (reader, map);
  define_all (reader);
}

void
pass_keywords_preprocess_only (void)
{
  cpp_callbacks *callbacks = cpp_get_callbacks (parse_in);

  file_change = callbacks->file_change;
  callbacks->file_change = first_file_change;
}

/* --- Markers ------------------------------------------------------------ */

/* The keyword whose marker STMT is.  Known by name: declarations do not stay
   where they are when a precompiled header is read.  */

enum keyword
marker_keyword (const_tree stmt)
{
  if (!stmt || TREE_CODE (stmt) != SWITCH_STMT)
    return KEYWORD_NONE;

  tree cond = SWITCH_STMT_COND (stmt);
  STRIP_NOPS (cond);
  tree fn = TREE_CODE (cond) == CALL_EXPR ? get_callee_fndecl (cond) : NULL;
  if (!fn || !DECL_ARTIFICIAL (fn) || !DECL_NAME (fn))
    return KEYWORD_NONE;
  for (enum keyword k : { KEYWORD_FUNCTION, KEYWORD_BLOCK, KEYWORD_GO })
    if (id_equal (DECL_NAME (fn), markers[k]))
      return k;
  return KEYWORD_NONE;
}

/* The keyword of marker STMT in the source.  */

location_t
marker_location (const_tree stmt)
{
  return linemap_resolve_location (line_table, EXPR_LOCATION (stmt),
                                   LRK_MACRO_EXPANSION_POINT, NULL);
}

/* Is T the label of a marker?  */

static bool
marker_label_p (const_tree t)
{
  return TREE_CODE (t) == CASE_LABEL_EXPR && CASE_LOW (t)
         && compare_tree_int (CASE_LOW (t), MARKER_LABEL) == 0;
}

/* Take the marker's own label, and what the parser puts around it for the
   debugger, off the list BODY; return what is left of it.  */

static tree
without_label (tree body)
{
  tree_stmt_iterator i = tsi_start (body);

  while (!tsi_end_p (i)
         && (marker_label_p (tsi_stmt (i))
             || TREE_CODE (tsi_stmt (i)) == DEBUG_BEGIN_STMT))
    tsi_delink (&i);
  if (tsi_end_p (i))
    return NULL_TREE;
  return tsi_one_before_end_p (i) ? tsi_stmt (i) : body;
}

/* The block that declares VARS, which are compound literals, is dissolved.  */

static void
unchain (tree vars)
{
  while (vars)
    {
      tree next = DECL_CHAIN (vars);
      DECL_CHAIN (vars) = NULL_TREE;
      vars = next;
    }
}

/* Where the operand of marker STMT stands.  The first call for STMT brings it
   into that form: the parser leaves a list that begins with the marker's
   label; within a BIND_EXPR where a `_Defer' in the operand has marked the
   lists around it, or where the operand has a compound literal.  */

tree *
marker_operand (tree stmt)
{
  tree *operand = &SWITCH_STMT_BODY (stmt);
  tree body = *operand;

  if (body && TREE_CODE (body) == BIND_EXPR
      && TREE_CODE (BIND_EXPR_BODY (body)) == STATEMENT_LIST
      && STATEMENT_LIST_HEAD (BIND_EXPR_BODY (body))
      && marker_label_p (tsi_stmt (tsi_start (BIND_EXPR_BODY (body)))))
    {
      unchain (BIND_EXPR_VARS (body));
      body = BIND_EXPR_BODY (body);
    }
  if (body && marker_label_p (body))
    body = NULL_TREE;
  if (body && TREE_CODE (body) == STATEMENT_LIST)
    body = without_label (body);
  *operand = body ? body : build_empty_stmt (EXPR_LOCATION (stmt));
  return operand;
}

/* If *SLOT is a BIND_EXPR that the parser has put around a marker, not for a
   brace of the user's but because the list around is marked, take it off.  It
   has the marker's location, and a brace its own.  */

void
marker_unwrap (tree *slot)
{
  tree t = *slot;

  if (TREE_CODE (t) == BIND_EXPR && !BIND_EXPR_VARS (t)
      && marker_keyword (BIND_EXPR_BODY (t)) != KEYWORD_NONE
      && EXPR_LOCATION (t) == EXPR_LOCATION (BIND_EXPR_BODY (t)))
    *slot = BIND_EXPR_BODY (t);
}
