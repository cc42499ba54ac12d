/* judge-plain.h -- what AddressSanitizer says of each program.

   Its reports name the variable.  Without it, programs just run.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>

const char *
__asan_default_options (void)
{
  return "detect_stack_use_after_return=1:detect_leaks=0:symbolize=0"
	 ":print_legend=0:malloc_context_size=0:handle_abort=1";
}

/* Copy the word that starts at FROM to TO of SIZE, up to one of the characters
   ENDS.  */

static void
copy_word (char *to, size_t size, const char *from, const char *ends)
{
  size_t n = strcspn (from, ends);

  snprintf (to, size, "%.*s", (int) n, from);
}

/* REPORT, whose like is

       ==1==ERROR: AddressSanitizer: stack-use-after-scope on address ...
	   [32, 36) 'v3_7' (line 8) <== Memory access at offset 32 is inside ...

   ends the program.  */

static void
reported (const char *report)
{
  char what[40] = "report", name[40] = "?";
  const char *at = strstr (report, "AddressSanitizer: ");

  if (at)
    copy_word (what, sizeof what, strchr (at, ' ') + 1, " \n:");
  if ((at = strstr (report, "<== ")))
    {
      while (at > report && at[-1] != '\n')
	at--;
      at = strchr (at, '\'');
      if (at)
	copy_word (name, sizeof name, at + 1, "'");
    }
  finish (what);
  blame (name, what);
  _exit (0);
}

static void
start_judging (void)
{
  __asan_set_error_report_callback (reported);
}

#else

static void
start_judging (void)
{
}

#endif

/* What is moved comes from here, and stays.  */

#ifdef MOVED
#include "defer.h"

static void *
allocate (size_t size, size_t alignment)
{
  void *memory = aligned_alloc (alignment, (size + alignment - 1)
					     / alignment * alignment);

  return memory ? memset (memory, 0, size) : NULL;
}

static __attribute__ ((constructor)) void
set_heap (void)
{
  static const struct defer_heap heap = { .allocate = allocate };

  if (defer_set_heap (&heap) != 0)
    abort ();
}
#endif

static void
run_judged (const struct program *p)
{
  p->run ();
  finish ("ended");
}
