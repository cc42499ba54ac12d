/* gcc.h -- the only file that includes GCC's headers.

   Every file of the plugin that sees GCC includes this one.  Where GCC
   versions differ, the difference ends here: below the includes, a small
   inline function or macro of ours gives all versions one face.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef DEFER_GCC_H
#define DEFER_GCC_H

#define INCLUDE_MEMORY /* GCC 16's headers want these.  */
#define INCLUDE_VECTOR

#include "gcc-plugin.h"
#include "config.h"
#include "system.h"
#include "coretypes.h"
#include "backend.h"
#include "tree.h"
#include "c-tree.h"
#include "c-family/c-common.h"
#include "c-family/c-pragma.h"
#include "cpplib.h"
#include "line-map.h"
#include "stringpool.h"
#include "attribs.h"
#include "langhooks.h"
#include "diagnostic.h"
#include "gcc-rich-location.h"
#include "intl.h"
#include "options.h"
#include "opts.h"
#include "plugin.h"
#include "plugin-version.h"
#include "stor-layout.h"
#include "tree-iterator.h"
#include "tree-nested.h"
#include "tree-eh.h"
#include "fold-const.h"
#include "gimple.h"
#include "gimple-iterator.h"
#include "gimple-walk.h"
#include "ssa.h"
#include "cfg.h"
#include "cfganal.h"
#include "cfghooks.h"
#include "tree-cfg.h"
#include "tree-dfa.h"
#include "bitmap.h"
#include "gimple-expr.h"
#include "gimplify.h"
#include "cgraph.h"
#include "ipa-utils.h"
#include "calls.h"
#include "function.h"
#include "tree-pass.h"
#include "tree-nested.h"
#include "context.h"
#include "except.h"
#include "builtins.h"
#include "varasm.h"
#include "output.h"
#include "target.h"
#include "toplev.h"
#include "tree-pretty-print.h"
#include "spellcheck.h"
#include "c-family/c-pretty-print.h"
#include "rtl.h"
#include "rtl-iter.h"
#include "memmodel.h"
#include "tm_p.h"
#include "regs.h"
#include "emit-rtl.h"

/* Of libcpp/mkdeps.h, which plugins are not given: what -M prints.  */

extern void deps_add_dep (class mkdeps *, const char *);

/* The GCC whose headers these are.  */

static inline const struct plugin_gcc_version *
built_for (void)
{
  return &gcc_version;
}

#if GCCPLUGIN_VERSION_MAJOR < 12
/* Does TEXT start with START?  */

static inline bool
startswith (const char *text, const char *start)
{
  return strncmp (text, start, strlen (start)) == 0;
}
#endif

/* Do not warn about T, neither for OPT nor (OPT_none) for anything.  */

static inline void
hush (tree t, opt_code opt)
{
#if GCCPLUGIN_VERSION_MAJOR >= 12
  suppress_warning (t, opt);
#else
  (void) opt;
  TREE_NO_WARNING (t) = 1;
#endif
}

/* Has a warning of kind OPT about T already been given or ruled out?  */

static inline bool
hushed_p (const_tree t, opt_code opt)
{
#if GCCPLUGIN_VERSION_MAJOR >= 12
  return warning_suppressed_p (t, opt);
#else
  (void) opt;
  return TREE_NO_WARNING (t);
#endif
}

/* The same about the statement STMT, for pointers that dangle.  GCC notes what
   it would have said, also where the user has not asked for it.  */

static inline void
hush_statement (gimple *stmt)
{
#if GCCPLUGIN_VERSION_MAJOR >= 12
  suppress_warning (stmt, OPT_Wreturn_local_addr);
#else
  gimple_set_no_warning (stmt, true);
#endif
}

static inline bool
hushed_statement_p (const gimple *stmt)
{
#if GCCPLUGIN_VERSION_MAJOR >= 12
  return warn_dangling_pointer
         && warning_suppressed_p (stmt, OPT_Wreturn_local_addr);
#else
  return gimple_no_warning_p (stmt);
#endif
}

/* What GCC itself calls to copy or compare large objects may throw from now on,
   as a fault in there does.  In each compiler, also for link-time optimisation,
   these declarations are made anew.  */

static inline void
copying_may_throw (void)
{
  static const enum built_in_function copying[]
    = { BUILT_IN_MEMCPY, BUILT_IN_MEMMOVE, BUILT_IN_MEMSET, BUILT_IN_MEMCMP,
        BUILT_IN_MEMCMP_EQ };

  for (enum built_in_function fn : copying)
    if (tree decl = builtin_decl_implicit (fn))
      TREE_NOTHROW (decl) = 0;
}

/* The last statement of BB that is not there for the debugger, or null.  */

static inline gimple *
last_statement (basic_block bb)
{
#if GCCPLUGIN_VERSION_MAJOR >= 14
  return last_nondebug_stmt (bb);
#else
  return last_stmt (bb);
#endif
}

/* GCC 16's parser notes which nested functions need the frame around them: it
   warns where the address of one is returned, and there is no trampoline for
   the others.  FNDECL, a closure, outlives the frame; ADDRESS, of a nested
   function beside closures, needs a trampoline unless tree-nested.cc finds that
   it does not.  */

static inline void
outlives_frame (tree fndecl)
{
#if GCCPLUGIN_VERSION_MAJOR >= 16
  C_FUNC_NONLOCAL_CONTEXT (fndecl) = 0;
#else
  (void) fndecl;
#endif
}

static inline void
want_trampoline (tree address)
{
#if GCCPLUGIN_VERSION_MAJOR >= 16
  TREE_NO_TRAMPOLINE (address) = 0;
#else
  (void) address;
#endif
}

#include "gcc-diagnostic.h"

#endif /* DEFER_GCC_H */
