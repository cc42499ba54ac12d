/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* modules.c -- which file an address of code comes from, and which function.

   /proc/self/maps says which part of which file lies where; the file's symbol
   table says where its functions are, those that are `static' included.

       pc --> maps:      55d0c8a01000-55d0c8a02000 r-xp 00001000 ... /tmp/prog
          --> programs:  file offset 0x1149 is at 0x1149 of the program
          --> symbols:   in `main', which begins at 0x1135

   dladdr of the C library knows exported names only, takes the lock of the
   dynamic linker, and knows nothing in a static program.  Here is neither
   lock nor heap.  dfr_modules_find can be called anywhere; a file may be
   broken, so dfr_modules_symbol is for a child process (see symbols.c).  */

#include <fcntl.h>
#include <link.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

/* --- /proc/self/maps */

/* The file, and what has been read of it but not used.  */
struct reader
{
  int fd;
  size_t next, end;
  char room[256];
};

/* The next byte of R, or -1.  */
static int
next_char (struct reader *r)
{
  if (r->next == r->end)
    {
      ssize_t n = read (r->fd, r->room, sizeof r->room);
      if (n <= 0)
        return -1;
      r->next = 0;
      r->end = (size_t) n;
    }
  return (unsigned char) r->room[r->next++];
}

/* Read a line of R into LINE, of SIZE bytes, without the newline; what does not
   fit is cut off.  False at the end.  */
static bool
next_line (struct reader *r, char *line, size_t size)
{
  size_t length = 0;
  int c;

  while ((c = next_char (r)) >= 0 && c != '\n')
    if (length < size - 1)
      line[length++] = (char) c;
  line[length] = '\0';
  return c >= 0 || length > 0;
}

/* The hexadecimal number at *TEXT, which is moved behind it and the character
   that ends it.  */
static uintptr_t
number (const char **text)
{
  uintptr_t n = 0;

  for (; **text; ++*text)
    {
      char c = **text;
      if (c >= '0' && c <= '9')
        n = 16 * n + (uintptr_t) (c - '0');
      else if (c >= 'a' && c <= 'f')
        n = 16 * n + (uintptr_t) (c - 'a' + 10);
      else
        break;
    }
  if (**text)
    ++*text;
  return n;
}

/* Does M->line, "START-END PERMISSIONS OFFSET DEVICE INODE PATH", hold ADDRESS?
   If so fill in the rest of M.  */
static bool
holds (struct dfr_module *m, uintptr_t address)
{
  const char *at = m->line;
  uintptr_t start = number (&at);
  uintptr_t end = number (&at);
  const char *path;

  if (address < start || address >= end)
    return false;
  at += strcspn (at, " ");
  at += *at == ' ';
  m->offset = number (&at) + (address - start);
  path = strchr (at, '/');
  m->path = path ? path : "";
  return true;
}

/* Set *M to the module that the byte before PC is in.  False, if that cannot be
   found out.  M->path is within *M.  Uses a kilobyte of stack; no heap and no
   lock; safe in signal handlers.  */
bool
dfr_modules_find (const void *pc, struct dfr_module *m)
{
  struct reader r = { .next = 0, .end = 0 };
  bool found = false;

  r.fd = open ("/proc/self/maps", O_RDONLY | O_CLOEXEC);
  if (r.fd < 0)
    return false;
  while (!found && next_line (&r, m->line, sizeof m->line))
    found = holds (m, (uintptr_t) pc - 1);
  close (r.fd);
  return found;
}

/* The last part of the path of M.  */
const char *
dfr_modules_name (const struct dfr_module *m)
{
  const char *slash = strrchr (m->path, '/');
  return slash ? slash + 1 : m->path;
}

/* --- The file */

typedef ElfW (Ehdr) elf_header;
typedef ElfW (Phdr) elf_segment;
typedef ElfW (Shdr) elf_section;
typedef ElfW (Sym) elf_symbol;

/* A file in memory.  */
struct image
{
  const char *start;
  size_t size;
};

/* COUNT objects of SIZE bytes at OFFSET of I; null, if not all are in it.  */
static const void *
part (const struct image *i, size_t offset, size_t count, size_t size)
{
  size_t length;

  if (__builtin_mul_overflow (count, size, &length) || offset > i->size
      || length > i->size - offset)
    return NULL;
  return i->start + offset;
}

/* Map the file called PATH.  */
static bool
map_file (const char *path, struct image *i)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  struct stat s;
  void *start = MAP_FAILED;

  if (fd < 0)
    return false;
  if (fstat (fd, &s) == 0 && S_ISREG (s.st_mode) && s.st_size > 0)
    {
      i->size = (size_t) s.st_size;
      start = mmap (NULL, i->size, PROT_READ, MAP_PRIVATE, fd, 0);
    }
  close (fd);
  i->start = start;
  return start != MAP_FAILED;
}

/* I's ELF header, or null if it is no ELF file for this machine.  */
static const elf_header *
header (const struct image *i)
{
  const elf_header *e = part (i, 0, 1, sizeof *e);
  int class = sizeof (void *) == 8 ? ELFCLASS64 : ELFCLASS32;

  if (!e || memcmp (e->e_ident, ELFMAG, SELFMAG) != 0
      || e->e_ident[EI_CLASS] != class || e->e_phentsize != sizeof (elf_segment)
      || e->e_shentsize != sizeof (elf_section))
    return NULL;
  return e;
}

/* Set *ADDRESS to where the program has what is at OFFSET of the file.  */
static bool
find_address (const struct image *i, const elf_header *e, size_t offset,
              uintptr_t *address)
{
  const elf_segment *p = part (i, e->e_phoff, e->e_phnum, sizeof *p);

  for (int n = 0; p && n < e->e_phnum; n++, p++)
    if (p->p_type == PT_LOAD && offset >= p->p_offset
        && offset - p->p_offset < p->p_filesz)
      {
        *address = p->p_vaddr + (offset - p->p_offset);
        return true;
      }
  return false;
}

/* The section of TYPE in I, or null.  */
static const elf_section *
find_section (const struct image *i, const elf_header *e, unsigned type)
{
  const elf_section *s = part (i, e->e_shoff, e->e_shnum, sizeof *s);

  for (int n = 0; s && n < e->e_shnum; n++)
    if (s[n].sh_type == type)
      return s + n;
  return NULL;
}

/* Can S be the name of the code at ADDRESS?  */
static bool
covers (const elf_symbol *s, uintptr_t address)
{
  int type = ELF64_ST_TYPE (s->st_info);

  if (s->st_shndx == SHN_UNDEF || s->st_value > address)
    return false;
  if (s->st_size != 0)
    return (type == STT_FUNC || type == STT_GNU_IFUNC)
           && address - s->st_value < s->st_size;
  /* Of assembler sources; it may reach too far.  */
  return (type == STT_FUNC || type == STT_NOTYPE)
         && address - s->st_value < 4096;
}

/* Is A, which covers the address, a better answer than B?  */
static bool
is_better (const elf_symbol *a, const elf_symbol *b)
{
  if (!b || (a->st_size != 0) != (b->st_size != 0))
    return !b || a->st_size != 0;
  if (a->st_value != b->st_value)
    return a->st_value > b->st_value;
  return ELF64_ST_BIND (a->st_info) == STB_GLOBAL
         && ELF64_ST_BIND (b->st_info) != STB_GLOBAL;
}

/* The name of S, from the table of strings that TABLE names; null for none, and
   for one that only marks a place (`$x', on ARM).  */
static const char *
symbol_name (const struct image *i, const elf_header *e,
             const elf_section *table, const elf_symbol *s)
{
  const elf_section *all = part (i, e->e_shoff, e->e_shnum, sizeof *all);
  const elf_section *strings
    = table->sh_link < e->e_shnum ? all + table->sh_link : NULL;
  const char *text
    = strings ? part (i, strings->sh_offset, strings->sh_size, 1) : NULL;

  if (!text || s->st_name >= strings->sh_size
      || !memchr (text + s->st_name, 0, strings->sh_size - s->st_name))
    return NULL;
  text += s->st_name;
  return *text == '\0' || *text == '$' ? NULL : text;
}

/* The name of the function at ADDRESS, from the table TABLE, or null; *START is
   set to where it begins.  */
static const char *
search (const struct image *i, const elf_header *e, const elf_section *table,
        uintptr_t address, uintptr_t *start)
{
  size_t count = table->sh_size / sizeof (elf_symbol);
  const elf_symbol *s = part (i, table->sh_offset, count, sizeof *s);
  const elf_symbol *best = NULL;

  for (size_t n = 0; s && n < count; n++)
    if (covers (s + n, address) && is_better (s + n, best)
        && symbol_name (i, e, table, s + n))
      best = s + n;
  if (!best)
    return NULL;
  *start = best->st_value;
  return symbol_name (i, e, table, best);
}

/* The name of the function of M, as dfr_modules_find set it, or null.
   *OFFSET is set to how far behind its beginning the byte is.  The file stays
   mapped, for the name is in it.  A broken file may cause a fault.  */
const char *
dfr_modules_symbol (const struct dfr_module *m, uintptr_t *offset)
{
  struct image i;
  const elf_header *e;
  const elf_section *table;
  uintptr_t address, start;
  const char *name;

  if (!map_file (m->path, &i) || !(e = header (&i))
      || !find_address (&i, e, m->offset, &address))
    return NULL;
  table = find_section (&i, e, SHT_SYMTAB);
  if (!table)
    table = find_section (&i, e, SHT_DYNSYM);
  name = table ? search (&i, e, table, address, &start) : NULL;
  if (name)
    *offset = address - start;
  return name;
}
