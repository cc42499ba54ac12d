/* gcc-diagnostic.h -- the second half of gcc.h: GCC's diagnostics, which look
   different in almost every version.

   GCC 14 has made members private, 15 has pieces of messages that are not
   strings, and a printer for each form of the output, and 16 has a name space.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef DEFER_GCC_DIAGNOSTIC_H
#define DEFER_GCC_DIAGNOSTIC_H

#if GCCPLUGIN_VERSION_MAJOR >= 16
#include "diagnostics/metadata.h"
#include "diagnostics/file-cache.h"
#include "diagnostics/source-printing-options.h"
#include "diagnostics/text-sink.h"
#else
#include "diagnostic-metadata.h"
#include "diagnostic-path.h"
#endif
#if GCCPLUGIN_VERSION_MAJOR >= 15
#include "simple-diagnostic-path.h"
#include "pretty-print-format-impl.h"
#endif
#if GCCPLUGIN_VERSION_MAJOR == 15
#include "diagnostic-format-text.h"
#endif

#if GCCPLUGIN_VERSION_MAJOR >= 16
typedef diagnostics::diagnostic_info diagnostic_info;
typedef diagnostics::metadata diagnostic_metadata;
typedef diagnostics::char_span char_span;
#define DK_NOTE  diagnostics::kind::note
#define DK_ERROR diagnostics::kind::error
#endif

/* Does the user want no warnings (-w)?  */

static inline bool
warnings_inhibited_p (void)
{
#if GCCPLUGIN_VERSION_MAJOR >= 14
  return global_dc->m_inhibit_warnings;
#else
  return global_dc->dc_inhibit_warnings;
#endif
}

/* From now on have source lines printed with diagnostics, or not.  Return
   whether they have been so far.  */

static inline bool
show_source_lines (bool show)
{
#if GCCPLUGIN_VERSION_MAJOR >= 16
  bool &shown = global_dc->get_source_printing_options ().enabled;
#elif GCCPLUGIN_VERSION_MAJOR >= 14
  bool &shown = global_dc->m_source_printing.enabled;
#else
  bool &shown = global_dc->show_caret;
#endif
  bool before = shown;

  shown = show;
  return before;
}

/* LINE of FILE, without its end; empty if that cannot be read.  */

static inline char_span
source_line (const char *file, int line)
{
#if GCCPLUGIN_VERSION_MAJOR >= 14
  return global_dc->get_file_cache ().get_source_line (file, line);
#else
  return location_get_source_line (file, line);
#endif
}

/* Give the diagnostic INFO the weaknesses META.  */

static inline void
set_metadata (diagnostic_info *info, const diagnostic_metadata *meta)
{
#if GCCPLUGIN_VERSION_MAJOR >= 16
  info->m_metadata = meta;
#else
  info->metadata = meta;
#endif
}

static inline bool
error_p (const diagnostic_info *info)
{
#if GCCPLUGIN_VERSION_MAJOR >= 16
  return info->m_kind == DK_ERROR;
#else
  return info->kind == DK_ERROR;
#endif
}

static inline rich_location *
rich_location_of (const diagnostic_info *info)
{
#if GCCPLUGIN_VERSION_MAJOR >= 16
  return info->m_richloc;
#else
  return info->richloc;
#endif
}

/* A path of events, to be filled.  Each has words of its own.  */

#if GCCPLUGIN_VERSION_MAJOR >= 16
struct event_places
{
  tree_logical_location_manager manager;
};

class event_path : private event_places, public simple_diagnostic_path
{
public:
  event_path (pretty_printer *words) : simple_diagnostic_path (manager, words)
  {
  }
};
#else
typedef simple_diagnostic_path event_path;
#endif

/* --- Messages about to be printed --------------------------------------- */

/* PRINTER has the message as pieces.  For each text in it put what CHANGE makes
   of it, in GCC's collected memory; null leaves it.  */

static inline void
change_texts (pretty_printer *printer,
              const char *(*change) (const char *text, const void *data),
              const void *data)
{
#if GCCPLUGIN_VERSION_MAJOR >= 15
  pp_token_list *const *list
    = pp_buffer (printer)->m_cur_formatted_chunks->get_token_lists ();
  for (; *list; list++)
    for (pp_token *t = (*list)->m_first; t; t = t->m_next)
      if (t->m_kind == pp_token::kind::text)
        {
          label_text &text = static_cast<pp_token_text *> (t)->m_value;
          if (const char *changed = change (text.get (), data))
            text = label_text::borrow (changed);
        }
#else
  for (const char **piece = pp_buffer (printer)->cur_chunk_array->args; *piece;
       piece++)
    if (const char *changed = change (*piece, data))
      *piece = changed;
#endif
}

/* Make TEXT, which GCC collects, the whole message.  */

static inline void
replace_message (pretty_printer *printer, const char *text)
{
#if GCCPLUGIN_VERSION_MAJOR >= 15
  pp_token_list *const *list
    = pp_buffer (printer)->m_cur_formatted_chunks->get_token_lists ();
  for (pp_token_list *const *l = list; *l; l++)
    while ((*l)->m_first)
      (*l)->pop_front ();
  (*list)->push_back_text (label_text::borrow (text));
#else
  const char **pieces = pp_buffer (printer)->cur_chunk_array->args;

  pieces[0] = text;
  pieces[1] = NULL;
#endif
}

/* --- Beginnings --------------------------------------------------------- */

/* What begins a diagnostic is given the form of the output, which has the
   printer, and may not change the diagnostic: each since some version.  */

#if GCCPLUGIN_VERSION_MAJOR >= 16
typedef diagnostics::text_starter_fn starter_fn;
typedef diagnostics::text_sink &starter_output;
typedef const diagnostic_info starter_info;
#elif GCCPLUGIN_VERSION_MAJOR == 15
typedef diagnostic_text_starter_fn starter_fn;
typedef diagnostic_text_output_format &starter_output;
typedef const diagnostic_info starter_info;
#elif GCCPLUGIN_VERSION_MAJOR == 14
typedef diagnostic_starter_fn starter_fn;
typedef diagnostic_context *starter_output;
typedef const diagnostic_info starter_info;
#else
typedef diagnostic_starter_fn starter_fn;
typedef diagnostic_context *starter_output;
typedef diagnostic_info starter_info;
#endif

static inline pretty_printer *
printer_of (starter_output output)
{
#if GCCPLUGIN_VERSION_MAJOR >= 15
  return output.get_printer ();
#else
  return output->printer;
#endif
}

/* Begin each diagnostic with STARTER from now on; return what did so far.  */

static inline starter_fn
set_starter (starter_fn starter)
{
#if GCCPLUGIN_VERSION_MAJOR >= 16
  starter_fn &current = diagnostics::text_starter (global_dc);
#elif GCCPLUGIN_VERSION_MAJOR == 15
  starter_fn &current = diagnostic_text_starter (global_dc);
#else
  starter_fn &current = diagnostic_starter (global_dc);
#endif
  starter_fn before = current;

  current = starter;
  return before;
}

#endif /* DEFER_GCC_DIAGNOSTIC_H */
