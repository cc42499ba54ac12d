/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* stubs-jit.c -- stubs that are compiled when they are needed.

   Only in a library that was configured --with-thunks=jit.  libgccjit makes a
   shared object of a thousand stubs and loads it: each stub is a function with
   a name (defer_fn_0, defer_fn_1, ...), a size and an unwind table of its own,
   so that a debugger or a profiler that has seen it loaded can tell one
   function pointer from another, and a fault within a stub can be unwound.  As
   the object is loaded like any other, nothing is writable and executable here
   either.

       defer_fn_0:   endbr64
                     movq    dfr_stubs_data(%rip), %r10
                     jmpq    *(%r10)
       defer_fn_1:   ...

   The price: the first function pointer takes some hundredths of a second, the
   machine that the program runs on needs GCC's library libgccjit, its driver,
   an assembler and a linker, and the first of each block must not be made in a
   signal handler.  Each block has twice the stubs of the one before, so there
   are few.  libgccjit ends the process when memory is used up while it works.
   Where it cannot be done (in static programs, without the library,
   without files) the stubs are those of stubs.c, for good.

   The stubs are given to libgccjit as assembly: it has no word for the static
   chain register, nor for a jump that leaves all arguments where they are.  So
   this needs the same knowledge of the machine.

   libgccjit is loaded by dlopen, as libdw is: programs that make no function
   pointers do not have its 30 MB.  */

#ifdef THUNKS_JIT

#define _GNU_SOURCE /* RTLD_DEFAULT */
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>

#include <libgccjit.h>

#include "stubs.h"

#ifdef STUB

/* Null in a program without it; see dwarf.c.  */
#pragma weak dlsym

#define FUNCTIONS                                                              \
  USE (gcc_jit_context_acquire)                                                \
  USE (gcc_jit_context_set_bool_print_errors_to_stderr)                        \
  USE (gcc_jit_context_add_top_level_asm)                                      \
  USE (gcc_jit_context_compile)                                                \
  USE (gcc_jit_context_release)                                                \
  USE (gcc_jit_result_get_code)                                                \
  USE (gcc_jit_result_get_global)                                              \
  USE (gcc_jit_result_release)

static struct
{
#define USE(name) __typeof__ (name) *name;
  FUNCTIONS
#undef USE
} jit;

/* Find the functions of libgccjit.  */
static bool
load (void)
{
  void *(*open_library) (const char *, int) = NULL;
  void *lib = NULL;

  if (dlsym)
    open_library = (__typeof__ (open_library)) dlsym (RTLD_DEFAULT, "dlopen");
  if (open_library)
    lib = open_library ("libgccjit.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!lib)
    return false;
#define USE(name)                                                              \
  if (!(jit.name = (__typeof__ (jit.name)) dlsym (lib, #name)))                \
    return false;
  FUNCTIONS
#undef USE
  return true;
}

/* Blocks of more than this take seconds.  */
#define MOST 32768

/* The assembly of .Lcount stubs and their thunks, of .Lsize bytes each.  */
/* clang-format off */
static const char assembly[]
  = ".altmacro\n"
    ".macro dfr_stub number\n"
    ".balign " TEXT (PITCH) "\n"
    ".type defer_fn_\\number, %function\n"
    "defer_fn_\\number:\n"
    ".cfi_startproc\n"
    STUB
    ".cfi_endproc\n"
    ".size defer_fn_\\number, . - defer_fn_\\number\n"
    ".endm\n"
    ".pushsection .text\n"
    ".balign 64\n"
    ".globl dfr_stubs_code\n"
    ".type dfr_stubs_code, %function\n"
    "dfr_stubs_code:\n"
    ".set .Lat, 0\n"
    ".rept .Lcount\n"
    "dfr_stub %(.Lat / " TEXT (PITCH) ")\n"
    ".set .Lat, .Lat + " TEXT (PITCH) "\n"
    ".endr\n"
    ".popsection\n"
    ".noaltmacro\n"
    ".pushsection .bss\n"
    ".balign 64\n"
    ".globl dfr_stubs_at\n"
    ".type dfr_stubs_at, %object\n"
    "dfr_stubs_at:\n"
    "dfr_stubs_data:\n"
    ".zero .Lcount * .Lsize\n"
    ".size dfr_stubs_at, . - dfr_stubs_at\n"
    ".popsection\n";
/* clang-format on */

/* Compile and load S->count stubs.  What has been loaded stays.  */
static bool
compile (struct dfr_stubs *s)
{
  static char text[sizeof assembly + 80];
  gcc_jit_context *context = jit.gcc_jit_context_acquire ();
  gcc_jit_result *result;

  if (!context)
    return false;
  snprintf (text, sizeof text, ".set .Lcount, %zu\n.set .Lsize, %zu\n%s",
            s->count, sizeof (struct dfr_thunk), assembly);
  jit.gcc_jit_context_set_bool_print_errors_to_stderr (context, 0);
  jit.gcc_jit_context_add_top_level_asm (context, NULL, text);
  result = jit.gcc_jit_context_compile (context);
  jit.gcc_jit_context_release (context);
  if (!result)
    return false;
  s->code = jit.gcc_jit_result_get_code (result, "dfr_stubs_code");
  s->data = jit.gcc_jit_result_get_global (result, "dfr_stubs_at");
  if (s->code && s->data)
    return true;
  jit.gcc_jit_result_release (result);
  return false;
}

/* Let *S be stubs that have just been compiled; their thunks are zero.  False,
   if that cannot be, or while a block is being compiled already: who cannot
   wait takes the stubs of stubs.c.  No signal comes in between; but a handler
   that has interrupted malloc must not call this.  */
bool
dfr_stubs_compile (struct dfr_stubs *s)
{
  static atomic_bool busy;
  static size_t count = COUNT; /* 0: it cannot be done */
  sigset_t all, old;
  bool done = false;

  if (atomic_exchange (&busy, true))
    return false;
  sigfillset (&all);
  pthread_sigmask (SIG_BLOCK, &all, &old);
  if (count && (jit.gcc_jit_context_acquire || load ()))
    {
      s->count = count;
      s->pitch = PITCH;
      done = compile (s);
    }
  count = !done ? 0 : count < MOST ? 2 * count : count;
  pthread_sigmask (SIG_SETMASK, &old, NULL);
  atomic_store (&busy, false);
  return done;
}

#else

bool
dfr_stubs_compile (struct dfr_stubs *s)
{
  (void) s;
  return false;
}

#endif
#endif
