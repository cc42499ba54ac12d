/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* dwarf.c -- function, file and line of an address, from debug information.

   elfutils' libdw reads it.  It is loaded when the first address is looked up:
   a program that never panics has nothing of it in memory, and where it is not
   installed, traces have names only.

   One address may be in several functions, where the compiler put one into
   another.  Debug information has them as a tree:

       function main           line 20: the call of `check'
         inlined check         line 12: the address itself

   which prints as

       check
        /src/prog.c:12
       main
        /src/prog.c:20 +0x1a

   libdw uses the heap, much stack, and believes what it reads: so all of
   this is for a child process, which symbols.c makes.  Reading debug
   information without a library was not chosen: the format has many versions,
   and is compressed, split, and shared between files as distributions like.  */

#define _GNU_SOURCE /* RTLD_DEFAULT */

#include <stdint.h>
#include <string.h>

#include "internal.h"

#ifdef HAVE_LIBDW

#include <dlfcn.h>
#include <elfutils/libdwfl.h>
#include <dwarf.h>
#include <unistd.h>

/* Old C libraries have this in a library of its own; null, if the program does
   not have that.  */
#pragma weak dlsym

/* What is used of libdw: NAME is a pointer to its function NAME.  */

#define FUNCTIONS                                                              \
  USE (dwarf_attr_integrate)                                                   \
  USE (dwarf_child)                                                            \
  USE (dwarf_diename)                                                          \
  USE (dwarf_entrypc)                                                          \
  USE (dwarf_filesrc)                                                          \
  USE (dwarf_formstring)                                                       \
  USE (dwarf_formudata)                                                        \
  USE (dwarf_getsrcfiles)                                                      \
  USE (dwarf_haspc)                                                            \
  USE (dwarf_siblingof)                                                        \
  USE (dwarf_tag)                                                              \
  USE (dwfl_addrmodule)                                                        \
  USE (dwfl_begin)                                                             \
  USE (dwfl_line_comp_dir)                                                     \
  USE (dwfl_lineinfo)                                                          \
  USE (dwfl_linux_proc_find_elf)                                               \
  USE (dwfl_linux_proc_report)                                                 \
  USE (dwfl_module_addrdie)                                                    \
  USE (dwfl_module_addrinfo)                                                   \
  USE (dwfl_module_getsrc)                                                     \
  USE (dwfl_module_info)                                                       \
  USE (dwfl_module_nextcu)                                                     \
  USE (dwfl_report_end)                                                        \
  USE (dwfl_standard_find_debuginfo)

static struct
{
#define USE(name) __typeof__ (name) *name;
  FUNCTIONS
#undef USE
} dw;

/* This process, as libdw sees it.  */
static Dwfl *process;

/* Makes `f (int)' of `_Z1fi', if the program has C++ in it.  */
static char *(*demangle) (const char *, char *, size_t *, int *);

/* dlopen is called by way of dlsym: the linker would warn, when it makes a
   static program, of its name alone.  */
static bool
load (void)
{
  void *(*open_library) (const char *, int) = NULL;
  void *lib = NULL;

  if (dlsym)
    open_library = (__typeof__ (open_library)) dlsym (RTLD_DEFAULT, "dlopen");
  if (open_library)
    lib = open_library ("libdw.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!lib)
    return false;
#define USE(name)                                                              \
  if (!(dw.name = (__typeof__ (dw.name)) dlsym (lib, #name)))                  \
    return false;
  FUNCTIONS
#undef USE
  demangle = (__typeof__ (demangle)) dlsym (RTLD_DEFAULT, "__cxa_demangle");
  return true;
}

/* Get ready for dfr_dwarf_add.  False, if there is no libdw, or it does not
   understand this process.  Call it once.  */
bool
dfr_dwarf_open (void)
{
  static Dwfl_Callbacks callbacks;

  if (!load ())
    return false;
  callbacks.find_elf = dw.dwfl_linux_proc_find_elf;
  callbacks.find_debuginfo = dw.dwfl_standard_find_debuginfo;
  process = dw.dwfl_begin (&callbacks);
  return process && dw.dwfl_linux_proc_report (process, getpid ()) == 0
         && dw.dwfl_report_end (process, NULL, NULL) == 0;
}

/* --- Finding the functions around an address */

/* An address, and what is known of it.  */
struct place
{
  Dwfl_Module *module;
  Dwarf_Addr address;
  Dwarf_Die unit;     /* of debug information, if N_DIES > 0 */
  Dwarf_Addr bias;    /* what to take off ADDRESS in there */
  Dwarf_Die dies[32]; /* the functions that hold it, outermost first */
  int n_dies;
  const char *symbol; /* or null */
  GElf_Off offset;    /* of ADDRESS behind SYMBOL */
};

/* Trees in broken debug information may be very deep.  */
#define DEPTH_MAX 100

static bool
is_function (Dwarf_Die *die)
{
  int tag = dw.dwarf_tag (die);
  return tag == DW_TAG_subprogram || tag == DW_TAG_inlined_subroutine;
}

/* May functions that lie elsewhere than DIE itself be declared in it?  */
static bool
is_container (Dwarf_Die *die)
{
  switch (dw.dwarf_tag (die))
    {
    case DW_TAG_subprogram: /* nested functions */
    case DW_TAG_lexical_block:
    case DW_TAG_namespace:
    case DW_TAG_structure_type:
    case DW_TAG_class_type:
    case DW_TAG_union_type:
    case DW_TAG_module:
      return true;
    default:
      return false;
    }
}

static bool add_functions (struct place *p, Dwarf_Die *die, int depth);

/* If DIE holds P's address, add it and what in it does.  */
static bool
add_if_around (struct place *p, Dwarf_Die *die, int depth)
{
  if (dw.dwarf_haspc (die, p->address - p->bias) <= 0)
    return false;
  if (is_function (die) && p->n_dies < (int) (sizeof p->dies / sizeof *p->dies))
    p->dies[p->n_dies++] = *die;
  add_functions (p, die, depth + 1);
  return true;
}

/* Add to P the functions in DIE that hold its address.  */
static bool
add_functions (struct place *p, Dwarf_Die *die, int depth)
{
  Dwarf_Die child;

  if (depth > DEPTH_MAX || dw.dwarf_child (die, &child) != 0)
    return false;
  do
    if (add_if_around (p, &child, depth))
      return true;
  while (dw.dwarf_siblingof (&child, &child) == 0);

  dw.dwarf_child (die, &child);
  do
    if (is_container (&child) && add_functions (p, &child, depth + 1))
      return true;
  while (dw.dwarf_siblingof (&child, &child) == 0);
  return false;
}

/* Find the unit of P's address.  Some compilers write no index of units; then
   each is asked.  */
static bool
find_unit (struct place *p)
{
  Dwarf_Die *unit = dw.dwfl_module_addrdie (p->module, p->address, &p->bias);

  if (!unit)
    while ((unit = dw.dwfl_module_nextcu (p->module, unit, &p->bias)))
      if (dw.dwarf_haspc (unit, p->address - p->bias) > 0)
        break;
  if (unit)
    p->unit = *unit;
  return unit != NULL;
}

/* Fill in P for ADDRESS; false if that is in no module.  */
static bool
find (struct place *p, Dwarf_Addr address)
{
  GElf_Sym symbol;

  memset (p, 0, sizeof *p);
  p->address = address;
  p->module = dw.dwfl_addrmodule (process, address);
  if (!p->module)
    return false;
  p->symbol = dw.dwfl_module_addrinfo (p->module, address, &p->offset, &symbol,
                                       NULL, NULL, NULL);
  if (find_unit (p))
    add_functions (p, &p->unit, 0);
  return true;
}

/* --- Printing them */

/* Add the function name NAME to T.  */
static void
add_name (struct dfr_text *t, const char *name)
{
  char *clear = NULL;
  int status = 0;

  if (name && demangle && strncmp (name, "_Z", 2) == 0)
    clear = demangle (name, NULL, NULL, &status);
  if (clear)
    dfr_text_add (t, clear);
  else
    dfr_text_function (t, name ? name : "??");
}

/* The name of the function DIE: of C++ the one that can be made readable.  */
static const char *
die_name (Dwarf_Die *die)
{
  Dwarf_Attribute attribute;
  const char *name = NULL;

  if (demangle && dw.dwarf_attr_integrate (die, DW_AT_linkage_name, &attribute))
    name = dw.dwarf_formstring (&attribute);
  return name ? name : dw.dwarf_diename (die);
}

/* The line after a function's name, as far as FILE.  DIRECTORY is where the
   compiler ran, or null.  */
static void
add_file (struct dfr_text *t, const char *directory, const char *file)
{
  dfr_text_add (t, "\n\t");
  if (file[0] != '/' && directory)
    {
      dfr_text_add (t, directory);
      dfr_text_char (t, '/');
    }
  dfr_text_add (t, file);
}

/* How far behind the beginning of its function P is, and the end of the line.
   An address before which nothing is known of has none.  */
static void
add_offset (struct dfr_text *t, struct place *p)
{
  Dwarf_Addr entry;
  GElf_Off offset = p->offset;

  if (!p->symbol && p->n_dies > 0 && dw.dwarf_entrypc (&p->dies[0], &entry) == 0
      && entry <= p->address - p->bias)
    offset = p->address - p->bias - entry;
  else if (!p->symbol)
    {
      dfr_text_char (t, '\n');
      return;
    }
  dfr_text_add (t, " +");
  dfr_text_hex (t, offset + 1);
  dfr_text_char (t, '\n');
}

/* The number that DIE has as ATTRIBUTE; 0 if it has none.  */
static Dwarf_Word
die_number (Dwarf_Die *die, unsigned attribute)
{
  Dwarf_Attribute a;
  Dwarf_Word value;

  if (!dw.dwarf_attr_integrate (die, attribute, &a)
      || dw.dwarf_formudata (&a, &value) != 0)
    return 0;
  return value;
}

/* The file in which the inlined function DIE is called.  */
static const char *
call_file (struct place *p, Dwarf_Die *die)
{
  Dwarf_Files *files;
  size_t n;
  const char *name = NULL;

  if (dw.dwarf_getsrcfiles (&p->unit, &files, &n) == 0)
    name
      = dw.dwarf_filesrc (files, die_number (die, DW_AT_call_file), NULL, NULL);
  return name ? name : "??";
}

/* A frame without a line: the name, then the file of the program.  */
static void
add_without_line (struct dfr_text *t, struct place *p)
{
  const char *path
    = dw.dwfl_module_info (p->module, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

  add_name (t, p->n_dies > 0 ? die_name (&p->dies[0]) : p->symbol);
  add_file (t, NULL, path ? path : "??");
  add_offset (t, p);
}

/* A frame whose innermost function is at LINE of FILE.  DIRECTORY as above.  */
static void
add_with_line (struct dfr_text *t, struct place *p, const char *directory,
               const char *file, int line)
{
  int i = p->n_dies;

  while (i-- > 0 && dw.dwarf_tag (&p->dies[i]) == DW_TAG_inlined_subroutine)
    {
      Dwarf_Die *die = &p->dies[i];
      add_name (t, die_name (die));
      add_file (t, directory, file);
      dfr_text_char (t, ':');
      dfr_text_number (t, (unsigned) line);
      dfr_text_char (t, '\n');
      file = call_file (p, die);
      line = (int) die_number (die, DW_AT_call_line);
    }
  add_name (t, i >= 0 ? die_name (&p->dies[i]) : p->symbol);
  add_file (t, directory, file);
  dfr_text_char (t, ':');
  dfr_text_number (t, (unsigned) line);
  add_offset (t, p);
}

/* Add to T the lines of the frame PC, a return address.  False, with nothing
   added, when libdw knows nothing about it.  */
bool
dfr_dwarf_add (struct dfr_text *t, const void *pc)
{
  static struct place p;
  Dwfl_Line *where;
  const char *file = NULL;
  int line = 0;

  if (!find (&p, (uintptr_t) pc - 1))
    return false;
  where = dw.dwfl_module_getsrc (p.module, p.address);
  if (where)
    file = dw.dwfl_lineinfo (where, NULL, &line, NULL, NULL, NULL);
  if (!file && p.n_dies == 0 && !p.symbol)
    return false;
  if (file)
    add_with_line (t, &p, dw.dwfl_line_comp_dir (where), file, line);
  else
    add_without_line (t, &p);
  return true;
}

#else /* !HAVE_LIBDW */

bool
dfr_dwarf_open (void)
{
  return false;
}

bool
dfr_dwarf_add (struct dfr_text *t, const void *pc)
{
  (void) t;
  (void) pc;
  return false;
}

#endif /* !HAVE_LIBDW */
