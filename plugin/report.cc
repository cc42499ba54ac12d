/* report.cc -- what the user reads: reports, and GCC's own words about the
   keywords put right.

   The parser speaks of the statement that a keyword stands for (keywords.cc):
   "expected expression before 'switch'", at no line of the user's.  So every
   diagnostic passes a filter before it is printed: if its place is in the
   expansion of a keyword, the place becomes the keyword's and its name takes
   the place of `switch'.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* --- Reports ------------------------------------------------------------ */

/* Report how D is carried out (-fplugin-arg-defer-m).  */

void
report_how (const struct deferred *d)
{
  static const char *const words[]
    = { "open-coded defer", "stack-allocated defer", "heap-allocated defer" };

  if (options.report && !in_system_header_at (d->loc)
      && !global_dc->dc_inhibit_warnings)
    inform (d->loc, words[d->how]);
}

/* Are there to be reports about what is at LOC?  */

static bool
wanted_p (location_t loc)
{
  return options.report && !in_system_header_at (loc)
         && !global_dc->dc_inhibit_warnings;
}

/* Report where the closure FNDECL is.  */

void
report_closure (tree fndecl, bool escapes)
{
  location_t loc = linemap_resolve_location (
    line_table, DECL_SOURCE_LOCATION (fndecl), LRK_MACRO_EXPANSION_POINT, NULL);

  if (!wanted_p (loc))
    return;
  if (escapes)
    inform (loc, "closure %s escapes to heap",
            IDENTIFIER_POINTER (DECL_NAME (fndecl)));
  else
    inform (loc, "closure %s does not escape",
            IDENTIFIER_POINTER (DECL_NAME (fndecl)));
}

/* Report that the variable DECL is on the heap.  */

void
report_moved (tree decl)
{
  location_t loc = DECL_SOURCE_LOCATION (decl);

  if (wanted_p (loc))
    inform (loc, "moved to heap: %s", IDENTIFIER_POINTER (DECL_NAME (decl)));
}

/* --- The filter --------------------------------------------------------- */

/* If LOC is a token of a keyword's expansion, return the keyword and set
 *USE to where it is used.  */

static enum keyword
keyword_at (location_t loc, location_t *use)
{
  while (linemap_location_from_macro_expansion_p (line_table, loc))
    {
      const line_map *map = linemap_lookup (line_table, loc);
      const char *name = linemap_map_get_macro_name (linemap_check_macro (map));
      location_t outer
        = linemap_unwind_toward_expansion (line_table, loc, &map);
      for (enum keyword k : { KEYWORD_FUNCTION, KEYWORD_BLOCK, KEYWORD_GO })
        if (strcmp (name, keyword_text (k)) == 0)
          {
            *use = outer;
            return k;
          }
      loc = outer;
    }
  return KEYWORD_NONE;
}

/* In the message that PRINTER is about to print, put NEW_WORD for OLD_WORD.
   The message is there as a list of pieces.  */

static void
replace_word (pretty_printer *printer, const char *old_word,
              const char *new_word)
{
  const char **pieces = pp_buffer (printer)->cur_chunk_array->args;

  for (; *pieces; pieces++)
    if (const char *at = strstr (*pieces, old_word))
      {
        char *text = xasprintf ("%.*s%s%s", (int) (at - *pieces), *pieces,
                                new_word, at + strlen (old_word));
        *pieces = ggc_strdup (text);
        free (text);
      }
}

/* Make TEXT the whole message that PRINTER is about to print.  */

static void
replace_message (pretty_printer *printer, const char *text)
{
  const char **pieces = pp_buffer (printer)->cur_chunk_array->args;

  pieces[0] = text;
  pieces[1] = NULL;
}

/* GCC's own start of a diagnostic.  */

static diagnostic_starter_fn gcc_starter;

/* Start DIAGNOSTIC, about a keyword or not.  */

static void
starter (diagnostic_context *context, diagnostic_info *diagnostic)
{
  location_t use;
  enum keyword k = keyword_at (diagnostic_location (diagnostic), &use);

  if (k != KEYWORD_NONE)
    {
      diagnostic->richloc->set_range (0, use, SHOW_RANGE_WITH_CARET);
      if (current_function_decl || diagnostic->kind != DK_ERROR)
        replace_word (context->printer, "switch", keyword_text (k));
      else
        {
          char *text = xasprintf (_ ("%s%s%s at file scope; deferred work "
                                     "belongs to a function"),
                                  open_quote, keyword_text (k), close_quote);
          replace_message (context->printer, ggc_strdup (text));
          free (text);
        }
    }
  gcc_starter (context, diagnostic);
}

void
report_start (void)
{
  gcc_starter = diagnostic_starter (global_dc);
  diagnostic_starter (global_dc) = starter;
}
