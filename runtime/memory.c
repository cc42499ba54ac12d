/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* memory.c -- what the process can have stored something in.

   All of it, whoever mapped it: static data, stacks, thread-local data, malloc,
   mmap, libraries that came by dlopen.  `maps' in /proc/thread-self lists the
   mappings, and `pagemap' there says of each page whether it has a content of
   its own; one of these

     - private, and written to (or copied from a file when it was): looked at
       where it is;
     - of a private mapping, but never written to, or still that of its file:
       left out.  So the unused part of a stack costs nothing, and a file that
       has become shorter cannot hurt;
     - shared, and of no lasting file (anonymous, memfd_create, shm_open,
       shmget): looked at in a copy, read from /proc/thread-self/mem, as
       others may cut it off at any time;
     - private, and the program has taken away its own right to read it:
   likewise.

   Memory that has been made read-only since it was written to counts.  A file
   that is mapped shared, or a device, is not looked at: a pointer in a file
   means nothing the next time; and looking at a device may be an act.

   Runs of pages that touch each other are visited as one, since a pointer that
   is not aligned may lie in two pages.

   The files are those of the calling thread: those of the process are those of
   its first thread, and empty when that has ended.

   The threads should stand still: nothing here takes a lock or calls malloc.
   One thread at a time.  */

#define _GNU_SOURCE /* syscall */

#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal.h"

/* The size of a page; at most LARGEST_PAGE.  */
static size_t page_size;
#define LARGEST_PAGE 65536u

/* Where the kernel cannot be asked for the pages that are used, larger mappings
   than these are no data, and reading what it says of each page would take
   minutes: tools such as AddressSanitizer keep notes on all of the address
   space, and reserve much that cannot be read.  */
#define TOO_LARGE            (UINT64_C (1) << 38)
#define TOO_LARGE_UNREADABLE (UINT64_C (1) << 34)

/* What pagemap says of a page.  */
#define PRESENT (UINT64_C (1) << 63)
#define SWAPPED (UINT64_C (1) << 62)
#define OF_FILE (UINT64_C (1) << 61)

/* Since Linux 6.7 it can be asked for the pages that are used: linux/fs.h,
   which need not be as new.  */
struct question
{
  uint64_t size, flags;
  uint64_t start, end, stopped; /* where it was full */
  uint64_t answers, room, limit;
  uint64_t inverted, all_of, any_of, wanted;
};
struct answer
{
  uint64_t start, end, what;
};
#define ASK         _IOWR ('f', 16, struct question)
#define ASK_FILE    4u
#define ASK_PRESENT 8u
#define ASK_SWAPPED 16u

/* A line of /proc/thread-self/maps.  */
struct mapping
{
  uintptr_t start, end;
  bool reads, shared;
  const char *name;
};

static const struct dfr_visitor *visitor;
static size_t bytes_seen;

static int maps, pagemap,
  mem; /* files below /proc/thread-self; -1: there is none */

/* --- Visiting */

/* The pages found last, which the next may continue.  */
static const char *run_start, *run_end;

static void
end_run (void)
{
  if (run_start != run_end)
    visitor->visit (run_start, run_end);
  bytes_seen += (size_t) (run_end - run_start);
  run_start = run_end = NULL;
}

static void
add_page (const char *page)
{
  if (visitor->skips (page))
    return;
  if (page != run_end)
    {
      end_run ();
      run_start = page;
    }
  run_end = page + page_size;
}

/* A copy of pages, with room in front for what came before: a pointer may lie
   in two pages.  */
static _Alignas(64) char copy[2 * LARGEST_PAGE];

static void
visit_copy (uintptr_t start, uintptr_t end)
{
  size_t kept = 0;

  while (start < end)
    {
      size_t room = sizeof copy - LARGEST_PAGE;
      size_t size = end - start < room ? end - start : room;
      long n = syscall (SYS_pread64, mem, copy + LARGEST_PAGE, size, start);

      if (n <= 0)
        {
          start += page_size; /* nothing there */
          kept = 0;
          continue;
        }
      visitor->visit (copy + LARGEST_PAGE - kept, copy + LARGEST_PAGE + n);
      bytes_seen += (size_t) n;
      kept = sizeof (void *);
      memcpy (copy + LARGEST_PAGE - kept, copy + LARGEST_PAGE + n - kept, kept);
      start += (size_t) n;
    }
}

/* --- Which pages */

static bool
has_content (uint64_t page)
{
  return (page & (PRESENT | SWAPPED)) != 0 && (page & OF_FILE) == 0;
}

static void
visit_used (const struct mapping *m, uintptr_t start, uintptr_t end)
{
  if (!m->reads)
    visit_copy (start, end);
  else
    for (; start < end; start += page_size)
      add_page ((const char *) start);
}

/* Visit the pages of M that have a content of their own, one by one.  False if
   the kernel does not say which.  */
static bool
visit_each (const struct mapping *m)
{
  static uint64_t pages[8192];
  uintptr_t at = m->start;

  if (m->end - m->start > (m->reads ? TOO_LARGE : TOO_LARGE_UNREADABLE))
    return true;
  while (at < m->end)
    {
      size_t count = (m->end - at) / page_size;
      long n;

      if (count > sizeof pages / sizeof *pages)
        count = sizeof pages / sizeof *pages;
      n = syscall (SYS_pread64, pagemap, pages, count * sizeof *pages,
                   (uint64_t) at / page_size * sizeof *pages);
      if (n < (long) sizeof *pages)
        return false;
      count = (size_t) n / sizeof *pages;
      for (size_t i = 0; i < count; i++, at += page_size)
        if (has_content (pages[i]))
          visit_used (m, at, at + page_size);
    }
  return true;
}

/* The same, asking for those alone.  False if the kernel knows no such
   question.  */
static bool
visit_asked (const struct mapping *m)
{
  static struct answer answers[256];
  struct question q = { .size = sizeof q,
                        .start = m->start,
                        .end = m->end,
                        .answers = (uintptr_t) answers,
                        .room = sizeof answers / sizeof *answers,
                        .inverted = ASK_FILE,
                        .all_of = ASK_FILE,
                        .any_of = ASK_PRESENT | ASK_SWAPPED };

  for (; q.start < q.end; q.start = q.stopped)
    {
      long n = syscall (SYS_ioctl, pagemap, ASK, &q);
      if (n < 0)
        return false;
      for (long i = 0; i < n; i++)
        visit_used (m, answers[i].start, answers[i].end);
    }
  return true;
}

static bool
visit_private (const struct mapping *m)
{
  return visit_asked (m) || visit_each (m);
}

static bool
starts (const char *text, const char *with)
{
  return strncmp (text, with, strlen (with)) == 0;
}

/* Does M hold data that can have a pointer, and be looked at?  */
static bool
is_data (const struct mapping *m)
{
  if (starts (m->name, "[v"))
    return false; /* [vvar], [vdso], [vsyscall] */
  return !m->shared || starts (m->name, "/dev/zero")
         || starts (m->name, "/memfd:") || starts (m->name, "/SYSV")
         || starts (m->name, "/dev/shm/") || *m->name == '\0';
}

static bool
visit_mapping (const struct mapping *m)
{
  if (!is_data (m))
    return true;
  if (!m->shared)
    return visit_private (m);
  if (m->reads)
    visit_copy (m->start, m->end);
  return true;
}

/* --- Reading the list */

static const char *
read_hex (const char *at, uintptr_t *value)
{
  for (*value = 0;; at++)
    if (*at >= '0' && *at <= '9')
      *value = *value * 16 + (uintptr_t) (*at - '0');
    else if (*at >= 'a' && *at <= 'f')
      *value = *value * 16 + (uintptr_t) (*at - 'a' + 10);
    else
      return at;
}

/* Read LINE, "start-end rwxp offset device inode   name", into M.  */
static bool
read_line (const char *line, struct mapping *m)
{
  const char *at = read_hex (line, &m->start);

  if (*at != '-')
    return false;
  at = read_hex (at + 1, &m->end);
  if (strlen (at) < 5)
    return false;
  m->reads = at[1] == 'r';
  m->shared = at[4] == 's';
  at += 6;
  for (int words = 3; *at && words > 0; at++)
    words -= *at == ' ';
  while (*at == ' ')
    at++;
  m->name = at;
  return true;
}

/* Visit what each line of /proc/thread-self/maps names.  The names of files may
   be of any length: the rest of what does not fit is left out.  */
static bool
visit_lines (void)
{
  static char room[16384];
  size_t length = 0;
  bool rest = false; /* of a line that has been seen */
  long n;

  while ((n = syscall (SYS_read, maps, room + length, sizeof room - 1 - length))
         > 0)
    {
      char *line = room, *end;

      length += (size_t) n;
      room[length] = '\0';
      while ((end = strchr (line, '\n')) != NULL
             || (line == room && length == sizeof room - 1))
        {
          struct mapping m;
          if (end)
            *end = '\0';
          if (!rest && (!read_line (line, &m) || !visit_mapping (&m)))
            return false;
          rest = end == NULL;
          line = end ? end + 1 : room + length;
        }
      length -= (size_t) (line - room);
      memmove (room, line, length);
    }
  return n == 0;
}

static int
open_file (const char *name)
{
  return (int) syscall (SYS_openat, AT_FDCWD, name, O_RDONLY | O_CLOEXEC, 0);
}

static void
close_file (int file)
{
  if (file >= 0)
    syscall (SYS_close, file);
}

/* Let V visit all of the process's memory that can hold a pointer, and say in
   SEEN how many bytes that was.  False if it cannot all be found.  */
bool
dfr_memory_visit (const struct dfr_visitor *v, size_t *seen)
{
  bool well;

  visitor = v;
  page_size = (size_t) getpagesize ();
  bytes_seen = 0;
  run_start = run_end = NULL;
  maps = open_file ("/proc/thread-self/maps");
  pagemap = open_file ("/proc/thread-self/pagemap");
  mem = open_file ("/proc/thread-self/mem");
  well = maps >= 0 && pagemap >= 0 && mem >= 0 && visit_lines ();
  end_run ();
  close_file (maps);
  close_file (pagemap);
  close_file (mem);
  memset (copy, 0, sizeof copy); /* it is looked at the next time */
  *seen = bytes_seen;
  return well && bytes_seen > 0;
}
