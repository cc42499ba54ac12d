/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* defer-editor.h -- the keywords, for tools that read C without the plugin.

   Editors and checkers (clangd, clang-tidy, cppcheck, ...) do not load GCC's
   plugins.  For them the keywords become something that parses as they do and
   causes no warning:

       __defer fclose (f);    for (needs_plugin (); 0;) fclose (f);

   A loop, so that an `else' behind it stays where it belongs; one that is never
   entered, so that nobody sees `f' closed, or used before it has a value, at
   this place.  Users include <defer.h> or <stddefer.h>, not this file.

   A compiler must not take this for the real thing.  GCC is told at once, with
   an #error.  Clang compiles and parses with one front end that does not say
   which; so the loop calls a function that must not be called: quiet while
   parsing, an error when code is made, and in the linker if all else fails.

   With the plugin this file defines nothing.  Nor does it in C++, which has no
   such keywords (and uses these names in its library), nor with
   DEFER_NO_KEYWORDS, for units that only call functions of <defer.h> and do
   without the plugin.  */

#ifndef DEFER_EDITOR_H
#define DEFER_EDITOR_H

#if !defined __DEFER__ && !defined DEFER_NO_KEYWORDS && !defined __cplusplus

/* Is this a compiler that should have loaded the plugin?  */
#if defined __GNUC__ && !defined __STDC_DEFER_TS25755__ && !defined __clang__  \
  && !defined __cppcheck__ && !defined __CDT_PARSER__                          \
  && !defined __INTELLISENSE__ && !defined __JETBRAINS_IDE__                   \
  && !defined __COVERITY__ && !defined __CHECKER__
#error "compile with -fplugin=defer: __defer, _Defer, __closure, __go and __result need it"
/* One error is enough: go on as a tool does.  */
#endif

#ifdef __has_attribute
#if __has_attribute(__error__)
#define __DEFER_FORBIDDEN                                                      \
  __attribute__ ((__error__ ("this is a keyword of the GCC plugin `defer'; "   \
                             "compile with gcc -fplugin=defer")))
#endif
#endif
#ifndef __DEFER_FORBIDDEN
#define __DEFER_FORBIDDEN
#endif

void __defer_needs_the_gcc_plugin (void) __DEFER_FORBIDDEN;

#define __defer for (__defer_needs_the_gcc_plugin (); 0;)
#ifndef __STDC_DEFER_TS25755__
#define _Defer for (__defer_needs_the_gcc_plugin (); 0;)
#endif
#define __go for (__defer_needs_the_gcc_plugin (); 0;)
#define __result
#define __closure
#define __lambda(type, parameters, ...)                                        \
  (__defer_needs_the_gcc_plugin (), (type (*) parameters) 0)

#endif /* !__DEFER__ && !DEFER_NO_KEYWORDS && !__cplusplus */

#endif /* DEFER_EDITOR_H */
