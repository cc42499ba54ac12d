/* report.cc -- the notes of -fplugin-arg-defer-m, and what is said of
   attributes that are broken.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* --- Reports ------------------------------------------------------------ */

/* Are there to be reports about what is at LOC?  */

static bool
wanted_p (location_t loc)
{
  return options.report && loc != UNKNOWN_LOCATION && !in_system_header_at (loc)
         && !warnings_inhibited_p ();
}

/* The weakness, of the Common Weakness Enumeration, that a report tells of.  */
enum cwe
{
  CWE_NONE = 0,
  CWE_RETURN_OF_STACK_ADDRESS = 562
};

/* Does a program read the diagnostics (-fdiagnostics-format=json)?  */

static bool
program_reads_p (void)
{
  for (unsigned i = 0; i < save_decoded_options_count; i++)
    if (save_decoded_options[i].opt_index == OPT_fdiagnostics_format_)
      return true;
  return false;
}

/* Report TEXT, with what it formats behind it, at the place RICH.  A report is
   one line, as those of -fopt-info and of Go are: of a large unit there are
   thousands, and printing the source line of each takes GCC longer than the
   analysis.  One with a path shows the lines.  CWE is for programs; it is not
   part of the text.  */

static void
remark (rich_location *rich, enum cwe cwe, const char *text, ...)
{
  auto_diagnostic_group alone;
  diagnostic_info report;
  diagnostic_metadata meta;
  bool lines = show_source_lines (false);
  va_list ap;

  va_start (ap, text);
  diagnostic_set_info (&report, text, &ap, rich, DK_NOTE);
  if (cwe != CWE_NONE && program_reads_p ())
    {
      meta.add_cwe (cwe);
      set_metadata (&report, &meta);
    }
  show_source_lines (lines && rich->get_path ());
  diagnostic_report_diagnostic (global_dc, &report);
  show_source_lines (lines);
  va_end (ap);
}

/* Report how D is carried out (-fplugin-arg-defer-m).  */

void
report_how (const struct deferred *d)
{
  static const char *const words[]
    = { "open-coded defer", "stack-allocated defer", "heap-allocated defer" };
  gcc_rich_location rich (d->loc);

  if (wanted_p (d->loc))
    remark (&rich, CWE_NONE, words[d->how]);
}

/* The warning `loop-defer': D, which is in a loop, adds up.  */

void
report_looped (const struct deferred *d)
{
  if (!d->looped || in_system_header_at (d->loc)
      || !options_warn_p ("loop-defer"))
    return;
  if (d->owner->depth == 0)
    warning_at (d->loc, 0,
                "deferred in a loop: the work adds up until the function ends "
                "[loop-defer]");
  else
    warning_at (d->loc, 0,
                "deferred in a loop: the work adds up until the deferred block "
                "ends [loop-defer]");
}

/* Report where the closure FNDECL is.  */

void
report_closure (tree fndecl, bool escapes)
{
  location_t loc = linemap_resolve_location (
    line_table, DECL_SOURCE_LOCATION (fndecl), LRK_MACRO_EXPANSION_POINT, NULL);

  gcc_rich_location rich (loc);

  if (wanted_p (loc))
    remark (&rich, CWE_NONE,
            escapes ? "closure %s escapes to heap"
                    : "closure %s does not escape",
            IDENTIFIER_POINTER (DECL_NAME (fndecl)));
}

/* --- The escape analysis ------------------------------------------------ */

/* Where T is in the user's text; UNKNOWN_LOCATION if a system header declares
   it.  */

static location_t
location_of (const_tree t)
{
  location_t loc = DECL_P (t) ? DECL_SOURCE_LOCATION (t) : EXPR_LOCATION (t);

  if (DECL_P (t) && in_system_header_at (loc))
    return UNKNOWN_LOCATION;
  return linemap_resolve_location (line_table, loc, LRK_MACRO_EXPANSION_POINT,
                                   NULL);
}

/* The name of T: a variable, a function, a compound literal or a call of
   alloca; malloc'ed.  Go writes `x', not quoted.  */

static char *
name_of (tree t)
{
  if (t && DECL_P (t) && DECL_NAME (t))
    return xstrdup (lang_hooks.decl_printable_name (t, 1));
  if (t && TREE_CODE (t) == CALL_EXPR)
    return xstrdup ("alloca (...)");
  if (!t || !DECL_P (t) || !C_DECL_COMPOUND_LITERAL_P (t))
    return NULL;
  c_pretty_printer type;
  type.type_id (TREE_TYPE (t));
  return xasprintf ("(%s){...}", pp_formatted_text (&type));
}

/* What a path is made of.  */

struct path
{
  struct esc_graph *graph;
  event_path *events;
  tree fndecl;
};

/* The name of what is at LOCATION, or words for it; malloc'ed.  */

static char *
words_for (const struct path *p, esc_loc location)
{
  if (location == ESC_HEAP)
    return xstrdup (_ ("memory that outlives the function"));
  if (location == ESC_NOWHERE)
    return xstrdup (_ ("memory that has no name"));
  tree t = (tree) esc_user (p->graph, location);
  char *name = name_of (t);
  if (!name)
    return xstrdup (_ ("a value"));
  char *quoted = xasprintf ("%s%s%s", open_quote, name, close_quote);
  free (name);
  return quoted;
}

/* How a value goes from one place to the next, in words.  */

static const char *
words_why (enum esc_why why)
{
  switch (why)
    {
    case ESC_WHY_INITIALIZE:
      return G_ ("%s initializes %s");
    case ESC_WHY_RETURN:
      return G_ ("%s is returned");
    case ESC_WHY_STORE:
      return G_ ("%s is stored where %s points to");
    case ESC_WHY_COPY:
      return G_ ("%s is copied");
    case ESC_WHY_ARGUMENT:
      return G_ ("%s is an argument");
    case ESC_WHY_CALL:
      return G_ ("%s passes through the call of %s");
    case ESC_WHY_CALL_RESULT:
      return G_ ("%s is the result of a call");
    case ESC_WHY_UNKNOWN_FUNCTION:
      return G_ ("%s is given to %s, which may keep it");
    case ESC_WHY_UNKNOWN_POINTER:
      return G_ ("%s is given to a function that is not known");
    case ESC_WHY_VARIADIC:
      return G_ ("%s is a variable argument");
    case ESC_WHY_CAPTURE:
      return G_ ("%s is captured by %s");
    case ESC_WHY_DEFER:
      return G_ ("%s is kept for deferred work");
    case ESC_WHY_THREAD:
      return G_ ("%s is used by another thread");
    case ESC_WHY_PANIC:
      return G_ ("%s is the value of a panic");
    case ESC_WHY_CAST:
      return G_ ("%s becomes a number");
    case ESC_WHY_ASM:
      return G_ ("%s is given to inline assembly");
    case ESC_WHY_UNMODELLED:
      return G_ ("%s is used in a way that is not known here");
    default:
      return G_ ("%s is assigned to %s");
    }
}

/* esc_step_fn: add STEP to the path DATA.  */

static void
add_step (void *data, const struct esc_step *step)
{
  struct path *p = (struct path *) data;
  char *from = words_for (p, step->from);
  char *to, *text;

  if (step->derefs != 0)
    {
      char *inner = from;
      from = xasprintf (step->derefs < 0 ? _ ("the address of %s")
                                         : _ ("what %s points to"),
                        inner);
      free (inner);
    }

  if (step->callee != ESC_NO_FN)
    {
      char *name = name_of ((tree) esc_function_user (p->graph, step->callee));
      to = xasprintf ("%s%s%s", open_quote, name, close_quote);
      free (name);
    }
  else
    to = words_for (p, step->to);
  if (step->to != ESC_HEAP && step->to != ESC_NOWHERE && step->derefs < 0
      && !esc_user (p->graph, step->to) && step->callee == ESC_NO_FN)
    text = xasprintf (_ ("%s is taken"), from);
  else if (step->to == ESC_NOWHERE && step->why == ESC_WHY_STORE)
    text = xasprintf (_ ("%s is stored in %s"), from, to);
  else
    text = xasprintf (_ (words_why (step->why)), from, to);
  p->events->add_event ((location_t) step->place, p->fndecl, 0, "%s", text);
  free (text);
  free (from);
  free (to);
}

/* Find the path by which T, at the location L, escapes; or leaks, if it is a
   parameter that does not.  Put it in RICH.  EVENTS is room for it.  */

static void
set_path (struct esc_graph *graph, esc_loc l, tree t, gcc_rich_location *rich,
          event_path *events)
{
  esc_fn fn = esc_function_of (graph, l);
  struct path p = { graph, events, (tree) esc_function_user (graph, fn) };
  unsigned index = 0;

  if (TREE_CODE (t) != PARM_DECL || esc_verdict (graph, l) != ESC_STAYS)
    esc_explain (graph, l, add_step, &p);
  else
    {
      for (tree d = DECL_ARGUMENTS (DECL_CONTEXT (t)); d && d != t;
           d = DECL_CHAIN (d))
        index++;
      esc_explain_leak (graph, fn, index, add_step, &p);
    }
  if (events->num_events () > 0)
    rich->set_path (events);
}

/* Note TEXT about T, which it names, at LOC, and that it is CWE; and why, if L,
   the location of T, is given and somebody asks.  */

static void
note (struct esc_graph *graph, location_t loc, enum cwe cwe, const char *text,
      tree t, esc_loc l)
{
  gcc_rich_location rich (loc);
  pretty_printer words;
  event_path events (&words);
  char *name = name_of (t);

  if (options.report >= 2 && l != ESC_NOWHERE)
    set_path (graph, l, t, &rich, &events);
  remark (&rich, cwe, text, name ? name : "a temporary value");
  free (name);
}

/* T, at L, escapes, but the user says ATTRIBUTE.  */

void
report_broken (struct esc_graph *graph, esc_loc l, tree t,
               const char *attribute)
{
  gcc_rich_location rich (location_of (t));
  pretty_printer words;
  event_path events (&words);
  char *name = name_of (t);

  set_path (graph, l, t, &rich, &events);
  error_at (&rich, "%qs must move to the heap, which the attribute %qs forbids",
            name, attribute);
  free (name);
}

/* Report what FN does with its parameter INDEX, a pointer, declared as PARM. */

void
report_parameter (struct esc_graph *graph, esc_fn fn, unsigned index, tree parm)
{
  struct esc_leak leak = esc_leak (graph, fn, index);
  esc_loc l = esc_parameter (graph, fn, index);
  location_t loc = location_of (parm);
  tree type = TREE_TYPE (TREE_TYPE (DECL_CONTEXT (parm)));
  bool wide = !VOID_TYPE_P (type)
              && compare_tree_int (TYPE_SIZE (type), POINTER_SIZE) >= 0;

  if (!wanted_p (loc))
    return;
  if (leak.heap == 0)
    note (graph, loc, CWE_NONE, "leaking param: %s", parm, l);
  else if (leak.heap > 0)
    note (graph, loc, CWE_NONE, "leaking param content: %s", parm, l);
  if (leak.result >= 0 && wide)
    {
      char *text
        = xasprintf ("leaking param: %%s to result level=%d", leak.result);
      note (graph, loc, CWE_NONE, text, parm, ESC_NOWHERE);
      free (text);
    }
  if (leak.heap < 0 && (leak.result < 0 || !wide))
    note (graph, loc, CWE_NONE, "%s does not escape", parm, ESC_NOWHERE);
}

/* Report where T lives, which is at the location L; it has been MOVED or not.
   T is a variable, a compound literal, a nested function, or a call of alloca;
   or a temporary of the parser's, for `_Atomic' and such: nobody asks where
   that stays.  */

void
report_location (struct esc_graph *graph, esc_loc l, tree t, bool moved)
{
  location_t loc = location_of (t);

  if (!wanted_p (loc))
    return;
  if (moved)
    note (graph, loc, CWE_NONE, "moved to heap: %s", t, l);
  else if (esc_verdict (graph, l) == ESC_ESCAPES)
    note (graph, loc, CWE_RETURN_OF_STACK_ADDRESS, "must move to heap: %s", t,
          l);
  else if (esc_verdict (graph, l) == ESC_OUTLIVES_BLOCK
           && options.heap != HEAP_ALL)
    note (graph, loc, CWE_RETURN_OF_STACK_ADDRESS, "must outlive its block: %s",
          t, l);
  else if (!DECL_P (t) || DECL_NAME (t) || C_DECL_COMPOUND_LITERAL_P (t))
    note (graph, loc, CWE_NONE, "%s does not escape", t, ESC_NOWHERE);
}

/* How a value leaves for where it outlives its storage, in words for the memory
   map; some of them name TO.  */

static const char *
words_leave (const struct esc_step *step)
{
  switch (step->why)
    {
    case ESC_WHY_RETURN:
      return "is returned";
    case ESC_WHY_COPY:
      return "is copied to memory that outlives it";
    case ESC_WHY_STORE:
      return "is stored where '%s' points to";
    case ESC_WHY_CALL:
      return "is kept by the call of '%s'";
    case ESC_WHY_UNKNOWN_FUNCTION:
      return "is given to '%s' (which may keep it)";
    case ESC_WHY_UNKNOWN_POINTER:
      return "is given to a function that is not known";
    case ESC_WHY_VARIADIC:
      return "is a variable argument";
    case ESC_WHY_CAPTURE:
      return "is captured by '%s'";
    case ESC_WHY_DEFER:
      return "is kept for deferred work";
    case ESC_WHY_THREAD:
      return "is used by another thread";
    case ESC_WHY_PANIC:
      return "is the value of a panic";
    case ESC_WHY_CAST:
      return "becomes a number";
    case ESC_WHY_ASM:
      return "is given to inline assembly";
    case ESC_WHY_UNMODELLED:
      return "is used in a way that is not known";
    default:
      return "is stored in memory that outlives it";
    }
}

/* esc_step_fn: remember STEP; what is remembered at the end is the last.  */

static void
last_step (void *data, const struct esc_step *step)
{
  *(struct esc_step *) data = *step;
}

/* What a step leads to: the function that is called, or a variable.  */

static char *
name_of_end (struct esc_graph *graph, const struct esc_step *step)
{
  void *end = NULL;

  if (step->callee != ESC_NO_FN)
    end = esc_function_user (graph, step->callee);
  else if (step->to != ESC_HEAP)
    end = esc_user (graph, step->to);
  char *name = end ? name_of ((tree) end) : NULL;
  return name ? name : xstrdup ("a pointer");
}

/* Why what is at L escapes, for the memory map: how SUBJECT ("its address")
   leaves, and where.  Malloc'ed; null if there is no more to say.  */

char *
report_reason (struct esc_graph *graph, esc_loc l, const char *subject)
{
  struct esc_step last;

  last.callee = ESC_NO_FN;
  last.to = ESC_NOWHERE;
  last.place = UNKNOWN_LOCATION;
  esc_explain (graph, l, last_step, &last);
  if (last.to == ESC_NOWHERE)
    return NULL;
  expanded_location at = expand_location (linemap_resolve_location (
    line_table, (location_t) last.place, LRK_MACRO_EXPANSION_POINT, NULL));
  char *end = name_of_end (graph, &last);
  char *how = xasprintf (words_leave (&last), end);
  char *reason = at.line ? xasprintf ("%s %s at line %d", subject, how, at.line)
                         : xasprintf ("%s %s", subject, how);
  free (how);
  free (end);
  return reason;
}
