/* escape.cc -- the escape analysis of the unit, between GCC and escape/.

   While functions are parsed, flows.cc tells what flows in them; here is which
   variable, function or block is which location of the graph.  Once the unit is
   parsed the graph is solved, what it says is reported, and what has to move is
   moved (heap.cc).

   Which function is which: one that is defined in the unit, and cannot be
   replaced by another when the program is linked or loaded, is known by its
   body.  Of others a model says what they do with their pointers
   (plugin/models, -fplugin-arg-defer-model), or a summary that another unit
   wrote, or GCC's own attributes.  What none knows keeps all that it is given.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"
#include "escape/escape.h"

static struct esc_graph *graph;

/* What is known of a variable, by its declaration.  */

static hash_map<tree, esc_loc> *locations;
static hash_map<tree, esc_scope> *scopes; /* Of a variable's block.  */
static hash_map<tree, esc_fn> *functions;
static hash_map<tree, esc_fn> *bodies; /* The same, mostly.  */
static vec<tree> families; /* Outermost functions, as they were parsed.  */

/* What is to be reported, in the order of the source: parameters, variables,
   literals, nested functions, and calls of alloca.  */

struct mention
{
  tree t;
  int parameter; /* Which one it is, from 0, or -1.  */
};
static vec<struct mention> reported;

/* All of those, in a list for the garbage collector: they are named until the
   unit ends.  */

static tree kept;

static const ggc_root_tab roots[]
  = { { &kept, 1, sizeof kept, &gt_ggc_mx_tree_node, &gt_pch_nx_tree_node },
      LAST_GGC_ROOT_TAB };

void
escape_register (const char *plugin)
{
  register_callback (plugin, PLUGIN_REGISTER_GGC_ROOTS, NULL,
                     const_cast<ggc_root_tab *> (roots));
}

static void
keep (tree t)
{
  kept = tree_cons (NULL_TREE, t, kept);
}

/* Do options ask for it?  */

static bool
escape_options_p (void)
{
  return options.report || options.heap == HEAP_ALL || options.strict
         || !options.summaries.is_empty ();
}

/* Static variables are known if all functions have been told.  */

static bool told_from_start;

/* Has the unit come with functions, from a precompiled header?  */

static bool
began_with_functions_p (void)
{
  cgraph_node *node;

  FOR_EACH_FUNCTION (node)
  if (node->definition)
    return true;
  return false;
}

/* Is anybody interested?  Closures are, of which some have been met.  */

bool
escape_wanted_p (void)
{
  static bool asked;

  if (!asked)
    {
      asked = true;
      told_from_start
        = (escape_options_p () || closures_p ()) && !began_with_functions_p ();
    }
  return escape_options_p () || closures_p ();
}

struct esc_graph *
escape_graph (void)
{
  if (!graph)
    {
      graph = esc_new ();
      locations = new hash_map<tree, esc_loc>;
      scopes = new hash_map<tree, esc_scope>;
      functions = new hash_map<tree, esc_fn>;
      bodies = new hash_map<tree, esc_fn>;
    }
  return graph;
}

/* --- Functions ---------------------------------------------------------- */

/* How many parameters FNDECL has.  */

static unsigned
count_parameters (const_tree fndecl)
{
  unsigned n = 0;

  if (DECL_ARGUMENTS (fndecl))
    return list_length (DECL_ARGUMENTS (fndecl));
  for (tree t = TYPE_ARG_TYPES (TREE_TYPE (fndecl)); t && t != void_list_node;
       t = TREE_CHAIN (t))
    n++;
  return n;
}

/* A new function of the graph for FNDECL.  */

static esc_fn
new_function (tree fndecl)
{
  tree context = decl_function_context (fndecl);
  tree type = TREE_TYPE (fndecl);
  esc_fn parent
    = context && !DECL_EXTERNAL (fndecl) ? escape_body (context) : ESC_NO_FN;

  keep (fndecl);
  return esc_function (graph, parent, count_parameters (fndecl),
                       !prototype_p (type) || stdarg_p (type), fndecl);
}

/* The function of the graph that a call of FNDECL calls.  */

esc_fn
escape_function (tree fndecl)
{
  escape_graph ();
  if (esc_fn *known = functions->get (fndecl))
    return *known;

  esc_fn fn = new_function (fndecl);
  functions->put (fndecl, fn);
  return fn;
}

/* Was FNDECL, with parameters that are declared as before C89, called before
   they were known?  */

static bool
called_blindly_p (tree fndecl)
{
  return functions->get (fndecl) && DECL_ARGUMENTS (fndecl)
         && !prototype_p (TREE_TYPE (fndecl));
}

/* The one with the body of FNDECL, which is defined: another, if it may be
   replaced when the program is linked or loaded.  Calls before the parameters
   were known keep what they are given.  */

esc_fn
escape_body (tree fndecl)
{
  if (esc_fn *known = bodies->get (fndecl))
    return *known;

  bool local = final_p (fndecl);
  bool blindly = called_blindly_p (fndecl);
  esc_fn fn
    = local && !blindly ? escape_function (fndecl) : new_function (fndecl);
  if (local && blindly)
    functions->put (fndecl, fn);
  bodies->put (fndecl, fn);
  esc_defined (graph, fn);
  return fn;
}

/* The variable arguments of FN.  */

esc_loc
escape_rest (esc_fn fn)
{
  tree fndecl = (tree) esc_function_user (graph, fn);

  return esc_parameter (graph, fn, count_parameters (fndecl));
}

/* --- Variables ---------------------------------------------------------- */

/* Is DECL a variable or parameter with a place in a frame?  */

bool
escape_variable_p (const_tree decl)
{
  return TREE_CODE (decl) == PARM_DECL
         || (VAR_P (decl) && !TREE_STATIC (decl) && !DECL_EXTERNAL (decl));
}

/* Is DECL such a one, and has been met?  */

bool
escape_known_p (const_tree decl)
{
  return escape_variable_p (decl) && locations->get (const_cast<tree> (decl));
}

/* DECL, a variable, is declared in the block SCOPE.  */

void
escape_scope (tree decl, esc_scope scope)
{
  scopes->put (decl, scope);
}

/* Note that DECL, parameter number I of FN, has been met.  */

static void
meet_parameter (tree decl, esc_fn fn, unsigned i)
{
  if (locations->get (decl))
    return;
  esc_loc l = esc_parameter (graph, fn, i);
  esc_set_user (graph, l, decl);
  locations->put (decl, l);
  keep (decl);
}

/* The location of the variable, parameter or literal DECL, which is met in FN,
   in SCOPE within LOOPS loops, unless it has been met before.  */

esc_loc
escape_variable (tree decl, esc_fn fn, esc_scope scope, unsigned loops)
{
  if (esc_loc *known = locations->get (decl))
    return *known;

  tree context = decl_function_context (decl);
  esc_loc l;
  if (context && context != (tree) esc_function_user (graph, fn))
    {
      fn = escape_body (context);
      scope = esc_outermost (graph, fn);
      loops = 0;
    }
  if (TREE_CODE (decl) == PARM_DECL)
    {
      unsigned i = 0; /* All at once: there may be very many.  */
      for (tree p = DECL_ARGUMENTS (context); p; p = DECL_CHAIN (p))
        meet_parameter (p, fn, i++);
      meet_parameter (decl, fn, i);
      return *locations->get (decl);
    }
  if (esc_scope *own = scopes->get (decl))
    scope = *own;
  l = esc_location (graph, scope, loops, ESC_VARIABLE, decl);
  if (!DECL_ARTIFICIAL (decl) || !DECL_NAME (decl))
    reported.safe_push ({ decl, -1 });
  locations->put (decl, l);
  keep (decl);
  return l;
}

/* Static variables all of whose uses are told.  */

static vec<tree> statics;

/* May DECL, a static or thread-local variable, be used where nobody tells?  */

static bool
used_elsewhere_p (const_tree decl)
{
  return !told_from_start || DECL_EXTERNAL (decl)
         || (TREE_PUBLIC (decl) && !TREE_READONLY (decl))
         || (TREE_PUBLIC (decl) && !final_p (decl)) || DECL_PRESERVE_P (decl)
         || TREE_THIS_VOLATILE (decl)
         || lookup_attribute ("alias", DECL_ATTRIBUTES (decl));
}

/* Variables whose other name says so: that may be public.  */

static void
tell_aliases (void)
{
  unsigned i;
  alias_pair *pair;

  FOR_EACH_VEC_SAFE_ELT (alias_pairs, i, pair)
  for (tree decl : statics)
    if (VAR_P (pair->decl) && !decl_function_context (decl)
        && pair->target
             == (DECL_ASSEMBLER_NAME_SET_P (decl) ? DECL_ASSEMBLER_NAME (decl)
                                                  : DECL_NAME (decl)))
      esc_flow (graph, ESC_HEAP, ESC_ADDRESS, *locations->get (decl),
                ESC_WHY_ASSIGN, DECL_SOURCE_LOCATION (pair->decl));
}

/* The location of the static or thread-local variable DECL.  */

esc_loc
escape_static (tree decl)
{
  if (used_elsewhere_p (decl))
    return ESC_HEAP;
  if (esc_loc *known = locations->get (decl))
    return *known;
  esc_loc l = esc_static (graph, TREE_READONLY (decl), decl);
  locations->put (decl, l);
  statics.safe_push (decl);
  keep (decl);
  return l;
}

/* Tell what the static variable at L begins with: INIT, or part of it.  */

static void
tell_initializer (esc_loc l, tree init)
{
  STRIP_NOPS (init);
  if (TREE_CODE (init) == CONSTRUCTOR)
    {
      unsigned i;
      tree element;
      FOR_EACH_CONSTRUCTOR_VALUE (CONSTRUCTOR_ELTS (init), i, element)
      tell_initializer (l, element);
    }
  else if (TREE_CODE (init) == COMPOUND_LITERAL_EXPR)
    tell_initializer (l, COMPOUND_LITERAL_EXPR_DECL (init));
  else if (VAR_P (init) && DECL_INITIAL (init))
    tell_initializer (l, DECL_INITIAL (init));
  else if (TREE_CODE (init) == ADDR_EXPR)
    {
      tree base = get_base_address (TREE_OPERAND (init, 0));
      location_t loc = EXPR_LOCATION (init);
      if (TREE_CODE (TREE_OPERAND (init, 0)) == FUNCTION_DECL)
        base = TREE_OPERAND (init, 0);
      if (base && TREE_CODE (base) == FUNCTION_DECL)
        esc_flow (graph, l, ESC_ADDRESS,
                  esc_code_of (graph, escape_function (base)),
                  ESC_WHY_INITIALIZE, loc);
      else if (base && VAR_P (base))
        esc_flow (graph, l, ESC_ADDRESS, escape_static (base),
                  ESC_WHY_INITIALIZE, loc);
    }
}

/* Tell what they all begin with.  There may be more of them afterwards.  */

static void
tell_initializers (void)
{
  for (unsigned i = 0; i < statics.length (); i++)
    if (tree init = DECL_INITIAL (statics[i]))
      if (init != error_mark_node)
        tell_initializer (*locations->get (statics[i]), init);
}

/* The location of the memory that the call E of alloca in FN gives.  */

esc_loc
escape_alloca (tree e, esc_fn fn, unsigned loops)
{
  keep (e);
  reported.safe_push ({ e, -1 });
  esc_loc l
    = esc_location (graph, esc_outermost (graph, fn), loops, ESC_ALLOCA, e);
  locations->put (e, l);
  return l;
}

/* --- Nested functions and closures -------------------------------------- */

/* Variables that change after they are declared, in the family.  */

static hash_set<tree> *changed;

/* walk_tree callback: find those.  */

static tree
find_changes (tree *tp, int *walk_subtrees, void *)
{
  auto_vec<tree, 4> these;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  changed_by (*tp, &these);
  for (tree decl : these)
    changed->add (decl);
  return NULL_TREE;
}

/* Call WHAT for the body of FNDECL and those nested in it.  */

static void
walk_family (tree fndecl, walk_tree_fn what, void *data)
{
  auto_vec<tree> family;

  family_of (fndecl, &family);
  for (tree f : family)
    walk_tree_without_duplicates (&DECL_SAVED_TREE (f), what, data);
}

/* The outermost function FNDECL is about to be walked.  */

void
escape_family (tree fndecl)
{
  escape_graph ();
  delete changed;
  changed = NULL;
  families.safe_push (fndecl);
}

/* The flows in FNDECL are about to be told.  */

void
escape_function_starts (tree fndecl)
{
  esc_fn fn = escape_body (fndecl);

  int n = 0;
  for (tree p = DECL_ARGUMENTS (fndecl); p; p = DECL_CHAIN (p))
    {
      escape_variable (p, fn, esc_outermost (graph, fn), 0);
      reported.safe_push ({ p, n++ });
    }
}

/* What find_captures looks for.  */

struct captures
{
  tree fndecl;
  esc_loc closure;
};

/* Is DECL, of the family, captured by value where nobody can tell?  */

bool
escape_by_value_p (const_tree decl)
{
  if (!changed)
    {
      changed = new hash_set<tree>;
      walk_family (families.last (), find_changes, NULL);
    }
  return captured_copy_p (decl) && !changed->contains (const_cast<tree> (decl));
}

/* walk_tree callback: what a nested function captures.  */

static tree
find_captures (tree *tp, int *walk_subtrees, void *data)
{
  struct captures *c = (struct captures *) data;
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == FUNCTION_DECL && t != c->fndecl)
    {
      /* A closure captures another that is defined around it.  */
      esc_loc *other = locations->get (t);
      if (other && decl_function_context (t) != c->fndecl)
        esc_flow (graph, c->closure, ESC_ADDRESS, *other, ESC_WHY_CAPTURE,
                  DECL_SOURCE_LOCATION (c->fndecl));
    }
  else if (DECL_P (t) && escape_variable_p (t))
    if (esc_loc *l = locations->get (t))
      {
        tree f = decl_function_context (t);
        while (f && f != c->fndecl)
          f = decl_function_context (f);
        if (!f)
          esc_flow (graph, c->closure, escape_by_value_p (t) ? 0 : ESC_ADDRESS,
                    *l, ESC_WHY_CAPTURE, DECL_SOURCE_LOCATION (c->fndecl));
      }
  return NULL_TREE;
}

/* FNDECL, a nested function, is defined in SCOPE within LOOPS loops: the
   location of its closure, or of what GCC makes of it in the frame.  */

esc_loc
escape_nested (tree fndecl, esc_scope scope, unsigned loops)
{
  if (esc_loc *known = locations->get (fndecl))
    return *known;

  struct captures c;
  esc_fn own = escape_body (fndecl);
  esc_loc l = esc_location (graph, scope, loops, ESC_CLOSURE, fndecl);
  locations->put (fndecl, l);
  esc_closure_runs (graph, l, own);
  reported.safe_push ({ fndecl, -1 });
  c.fndecl = fndecl;
  c.closure = l;
  if (DECL_SAVED_TREE (fndecl))
    walk_family (fndecl, find_captures, &c);
  return l;
}

/* What the name of the function FNDECL means, in SCOPE within LOOPS loops.  */

esc_loc
escape_code (tree fndecl, esc_scope scope, unsigned loops)
{
  if (decl_function_context (fndecl) && !DECL_EXTERNAL (fndecl))
    return escape_nested (fndecl, scope, loops);
  return esc_code_of (graph, escape_function (fndecl));
}

/* --- Functions without a body ------------------------------------------- */

/* Append to *TEXT.  */

static void ATTRIBUTE_PRINTF_2
append (char **text, const char *format, ...)
{
  va_list args;
  char *more, *old = *text;

  va_start (args, format);
  more = xvasprintf (format, args);
  va_end (args);
  *text = concat (old ? old : "", " ", more, NULL);
  free (old);
  free (more);
}

/* What GCC knows of FNDECL, as the text of a summary, or null: const and pure
   functions keep nothing, and those for single instructions read and write
   where their arguments point to.  */

static char *
known_to_gcc (tree fndecl)
{
  int flags = flags_from_decl_or_type (fndecl);
  unsigned n = count_parameters (fndecl);
  bool machine = fndecl_built_in_p (fndecl, BUILT_IN_MD);
  char *text = NULL;

  if (lookup_attribute ("malloc", DECL_ATTRIBUTES (fndecl)))
    {
      append (&text, "result=new");
      for (unsigned i = 1; i <= n; i++)
        append (&text, "heap=%u", i);
      return text;
    }
  if (!machine && !(flags & (ECF_CONST | ECF_PURE)))
    return NULL;
  append (&text, "result=heap");
  for (unsigned i = 1; i <= n; i++)
    {
      append (&text, "result=%u result=*%u", i, i);
      for (unsigned j = 1; machine && j <= n; j++)
        if (i != j)
          append (&text, "*%u=%u", i, j);
    }
  return text;
}

/* Tell which parameters of FNDECL keep nothing, as the user says.  */

static void
trust (tree fndecl, esc_fn fn)
{
  unsigned i = 0;

  for (tree t = TYPE_ARG_TYPES (TREE_TYPE (fndecl)); t; t = TREE_CHAIN (t), i++)
    if (POINTER_TYPE_P (TREE_VALUE (t))
        && lookup_attribute ("noescape", TYPE_ATTRIBUTES (TREE_VALUE (t))))
      esc_may_not_leak (graph, fn, i);
}

/* Tell what is known of FNDECL, which has no body here.  */

static void
summarize (tree fndecl, esc_fn fn)
{
  struct esc_summary summary;
  const char *error, *at;
  char *text;

  if (const struct esc_summary *model = models_find (fndecl))
    esc_summarize (graph, fn, model);
  else if (const struct esc_summary *told
           = bodies->get (fndecl) ? NULL : summaries_find (fndecl, fn))
    esc_summarize (graph, fn, told);
  else if ((text = known_to_gcc (fndecl)))
    {
      if (esc_summary_parse (text, &summary, &error, &at))
        esc_summarize (graph, fn, &summary);
      esc_summary_clear (&summary);
      free (text);
    }
}

/* --- The end of the unit ------------------------------------------------ */

/* Is it known what escapes?  */

static bool solved;

bool
escape_solved_p (void)
{
  return solved;
}

/* What has to become of DECL, a variable, literal or nested function?  Code
   that the plugin has made a closure of is nowhere seen: that of a thread.  */

enum esc_verdict
escape_verdict (tree decl)
{
  esc_loc *l = solved ? locations->get (decl) : NULL;

  if (solved && !l && TREE_CODE (decl) == FUNCTION_DECL)
    return ESC_ESCAPES;
  return l ? esc_verdict (graph, *l) : ESC_STAYS;
}

/* Variables that are on the heap.  */

static hash_set<tree> *moved;

/* closure.cc or heap.cc has moved DECL.  */

void
escape_moved (tree decl)
{
  if (!moved)
    moved = new hash_set<tree>;
  moved->add (decl);
}

bool
escape_moved_p (tree decl)
{
  return moved && moved->contains (decl);
}

/* Why DECL is not to stay where it is: see report_reason.  */

char *
escape_reason (tree decl, const char *subject)
{
  esc_loc *l = solved ? locations->get (decl) : NULL;

  return l ? report_reason (graph, *l, subject) : NULL;
}

/* Report the parameter PARM, which is number I.  */

static void
report_one_parameter (tree parm, unsigned i)
{
  if (!DECL_NAME (parm))
    return;
  if (escape_verdict (parm) == ESC_ESCAPES || escape_moved_p (parm))
    report_location (graph, *locations->get (parm), parm,
                     escape_moved_p (parm));
  else if (holds_pointer_p (TREE_TYPE (parm)))
    report_parameter (graph, escape_body (DECL_CONTEXT (parm)), i, parm);
  else if (TREE_ADDRESSABLE (parm))
    report_location (graph, *locations->get (parm), parm, false);
}

/* Report T: where it lives, and why.  GCC does not note of all literals that
   their address is taken.  */

static void
report_object (tree t)
{
  esc_loc l = *locations->get (t);

  if (TREE_CODE (t) == FUNCTION_DECL)
    {
      if (!closure_p (t) && DECL_STATIC_CHAIN (t)
          && esc_verdict (graph, l) != ESC_STAYS)
        report_location (graph, l, t, false);
    }
  else if (TREE_CODE (t) == CALL_EXPR || TREE_ADDRESSABLE (t)
           || escape_moved_p (t) || esc_verdict (graph, l) != ESC_STAYS)
    report_location (graph, l, t, escape_moved_p (t));
}

/* The function that T belongs to.  */

static tree
function_of (tree t)
{
  return (tree) esc_function_user (
    graph, esc_function_of (graph, *locations->get (t)));
}

static void
report_all (void)
{
  for (const struct mention &e : reported)
    {
      current_function_decl = function_of (e.t);
      if (e.parameter >= 0)
        report_one_parameter (e.t, e.parameter);
      else
        report_object (e.t);
    }
  current_function_decl = NULL_TREE;
}

/* Variables and literals whose address outlives them are put where it is
   valid.  */

static void
move_all (void)
{
  for (const struct mention &e : reported)
    {
      enum esc_verdict v = escape_verdict (e.t);
      if (v != ESC_STAYS && TREE_CODE (e.t) != FUNCTION_DECL)
        heap_move (e.t, v == ESC_ESCAPES);
    }
}

void
pass_escape (void)
{
  if (!graph || errors_elsewhere_p ())
    return;
  for (auto f : *functions)
    {
      summarize (f.first, f.second);
      trust (f.first, f.second);
    }
  tell_initializers ();
  tell_aliases ();
  esc_solve (graph);
  solved = true;
  for (auto f : *bodies)
    summaries_add (f.first, f.second);
  summaries_write (graph);
}

/* Does the user assert that T is on the stack: by itself, or with all that its
   function has?  */

static const char *
asserted (tree t)
{
  tree fndecl;

  if (DECL_P (t) && lookup_attribute ("stack", DECL_ATTRIBUTES (t)))
    return "stack";
  fndecl = function_of (t);
  for (; fndecl && TREE_CODE (fndecl) == FUNCTION_DECL;
       fndecl = decl_function_context (fndecl))
    if (lookup_attribute ("noheap", DECL_ATTRIBUTES (fndecl)))
      return "noheap";
  return NULL;
}

/* Does T go to the heap, if nobody objects?  */

static bool
goes_p (tree t)
{
  if (TREE_CODE (t) == FUNCTION_DECL)
    return closure_p (t) && escape_verdict (t) == ESC_ESCAPES
           && DECL_STATIC_CHAIN (t);
  return escape_moved_p (t)
         || (options.heap == HEAP_ALL && escape_verdict (t) == ESC_ESCAPES);
}

/* Check what the user asserts: a variable said to be on the stack must not
   escape, whether it would be moved or not.  */

static void
check_assertions (void)
{
  for (const struct mention &e : reported)
    if (const char *attribute = asserted (e.t))
      if (goes_p (e.t)
          || (strcmp (attribute, "stack") == 0
              && escape_verdict (e.t) == ESC_ESCAPES))
        report_broken (graph, *locations->get (e.t), e.t, attribute);
}

void
pass_heap (void)
{
  if (!solved || seen_error ())
    return;
  check_assertions ();
  if (seen_error ())
    return;
  if (options.heap == HEAP_ALL)
    move_all ();
  heap_apply ();
  if (options.report)
    report_all ();
}
