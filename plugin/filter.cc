/* filter.cc -- GCC's own words about the keywords, put right.

   Types of closures are printed with `__closure' in place of the attribute that
   stands for it.

   The parser speaks of the statement that a keyword stands for (keywords.cc):
   "expected expression before 'switch'", at no line of the user's.  So every
   diagnostic passes a filter before it is printed: if its place is in the
   expansion of a keyword, the place becomes the keyword's and its name takes
   the place of `switch'.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

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

/* Is WORD, which is at AT in TEXT, not part of a longer one?  */

static bool
whole_p (const char *text, const char *at, const char *word)
{
  return (at == text || !ISIDNUM (at[-1])) && !ISIDNUM (at[strlen (word)]);
}

/* A word of GCC's, and the user's word for it.  */

struct words
{
  const char *old_word, *new_word;
};

/* change_texts callback: TEXT with the new one of DATA, words, for each old
   one.  */

static const char *
replace_word (const char *text, const void *data)
{
  const struct words *w = (const struct words *) data;
  const char *changed = NULL;
  size_t behind = 0;

  while (const char *at = strstr (text + behind, w->old_word))
    if (!whole_p (text, at, w->old_word))
      behind = at - text + 1;
    else
      {
        char *next = xasprintf ("%.*s%s%s", (int) (at - text), text,
                                w->new_word, at + strlen (w->old_word));
        behind = at - text + strlen (w->new_word);
        text = changed = ggc_strdup (next);
        free (next);
      }
  return changed;
}

/* GCC prints attributes of types by the names that they have behind the
   keywords: put the user's words there.  */

static void
replace_attributes (pretty_printer *printer)
{
  static const struct words pairs[]
    = { { "__attribute__((defer_closure))", "__closure" },
        { "__attribute__((__defer_closure__))", "__closure" },
        { "__defer_closure__", "__closure" },
        { "defer_closure", "__closure" },
        { "__defer_lambda", "lambda" } };

  for (const struct words &pair : pairs)
    change_texts (printer, replace_word, &pair);
}

/* GCC's own start of a diagnostic.  */

static starter_fn gcc_starter;

/* Start a diagnostic, about a keyword or not.  */

static void
starter (starter_output output, starter_info *diagnostic)
{
  location_t use;
  enum keyword k = keyword_at (diagnostic_location (diagnostic), &use);
  pretty_printer *printer = printer_of (output);

  if (k != KEYWORD_NONE)
    {
      struct words keyword = { "switch", keyword_text (k) };
      rich_location_of (diagnostic)->set_range (0, use, SHOW_RANGE_WITH_CARET);
      if (current_function_decl || !error_p (diagnostic))
        change_texts (printer, replace_word, &keyword);
      else
        {
          char *text = xasprintf (_ ("%s%s%s at file scope; deferred work "
                                     "belongs to a function"),
                                  open_quote, keyword_text (k), close_quote);
          replace_message (printer, ggc_strdup (text));
          free (text);
        }
    }
  replace_attributes (printer);
  gcc_starter (output, diagnostic);
}

/* --- Names of lambdas --------------------------------------------------- */

static const char *(*printable_name) (tree, int);

/* The name of DECL for people; `__func__' is that, too.  A lambda has another
   until it is parsed (lambda.cc).  */

static const char *
name_for_people (tree decl, int verbosity)
{
  if (DECL_NAME (decl) && id_equal (DECL_NAME (decl), "__defer_lambda"))
    return "lambda";
  return printable_name (decl, verbosity);
}

void
filter_start (void)
{
  printable_name = lang_hooks.decl_printable_name;
  lang_hooks.decl_printable_name = name_for_people;
  gcc_starter = set_starter (starter);
}
