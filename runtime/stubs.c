/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* stubs.c -- the code of thunks: where it is, and how there is more of it.

   A stub loads the closure of its thunk into the static chain register and
   jumps to the closure's code:

       stub i:   endbr64
                 movq   dfr_stubs_data + 32 * i(%rip), %r10
                 jmpq   *(%r10)

   Arguments, results and the stack are as the caller left them: a stub works
   for functions of any type, and leaves no frame.  A panic and a debugger in
   the closure see its caller, and no table of the unwinder's is needed beyond
   the one that says so of the stubs themselves.  `endbr64' and `bti' are there
   for processors that check where indirect jumps go; a shadow stack sees
   nothing.  The jump is an ordinary one, as that in a procedure linkage table,
   not a retpoline: there is none that goes with a shadow stack.

   The first block of stubs is in the library's own code, its thunks are in
   .bss: no mapping at all, as long as a thousand suffice.  When it is used up,
   the same pages are mapped again, from the file that they came from, readable
   and executable; and fresh memory for the thunks, readable and writable, just
   as far away as .bss is from the code.  All that the stubs know is that
   distance, so the copies work as they are.

       code of the library                              .bss
       [stub 0 ... stub 1023] ... distance ........... [thunk 0 ... thunk 1023]
       copy
       [stub 0 ... stub 1023] ... other things ....... [thunk 0 ... thunk 1023]

   No page is ever writable and executable, not even at different times: this
   works under prctl (PR_SET_MDWE), and where a policy forbids execmem.  The
   file is the one that /proc/self/maps names; /proc/self/exe, if that has been
   deleted; and where no file has the same bytes at that place, or /proc is not
   there, one in memory (memfd_create), which is sealed before it is mapped.

   A stub is known by its instructions, and names its thunk: no table of blocks
   has to be kept, or searched.  Blocks are never given back, since the pointers
   in them are the program's.

   libffi's static trampolines do the same, but need the signature, and copy all
   arguments twice; a call takes 20 ns.  GCC's own trampolines for nested
   functions are written to an executable stack, or heap.  mremap (p, 0, n)
   duplicates shared mappings only.  stubs-jit.c compiles stubs at run time,
   where that is wanted.  Machines whose stubs nobody has written here have
   none: dfr_stubs_more says ENOSYS.  */

#define _GNU_SOURCE /* memfd_create */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stubs.h"

#ifdef STUB

/* --- Reading a stub ------------------------------------------------------- */

#ifdef __x86_64__

/* The thunk of CODE, if that is a stub.  */
static struct dfr_thunk *
decode (const char *code)
{
  int32_t distance;

  if (memcmp (code, "\xf3\x0f\x1e\xfa\x4c\x8b\x15", 7) != 0
      || memcmp (code + 11, "\x41\xff\x22", 3) != 0)
    return NULL;
  memcpy (&distance, code + 7, sizeof distance);
  return (struct dfr_thunk *) (code + 11 + distance);
}

#elif defined __i386__

/* Likewise.  */
static struct dfr_thunk *
decode (const char *code)
{
  int32_t distance;

  if (memcmp (code, "\xe8\0\0\0\0\x59\x8b\x89", 8) != 0
      || memcmp (code + 12, "\xff\x21", 2) != 0)
    return NULL;
  memcpy (&distance, code + 8, sizeof distance);
  return (struct dfr_thunk *) (code + 5 + distance);
}

#elif defined __aarch64__

static struct dfr_thunk *
decode (const char *code)
{
  uint32_t word[5];
  int64_t pages;
  uintptr_t page;

  memcpy (word, code, sizeof word);
  if (word[0] != 0xd503245f || (word[1] & 0x9f00001f) != 0x90000012
      || (word[2] & 0xffc003ff) != 0xf9400252 || word[3] != 0xf9400251
      || word[4] != 0xd61f0220)
    return NULL;
  pages = (int32_t) (word[1] << 8) >> 13 << 2 | (word[1] >> 29 & 3);
  page = ((uintptr_t) code & ~(uintptr_t) 4095) + (uintptr_t) (pages * 4096);
  return (struct dfr_thunk *) (page + (word[2] >> 10 & 4095) * 8);
}

#elif defined __riscv

static struct dfr_thunk *
decode (const char *code)
{
  uint32_t word[4];
  intptr_t high, low;

  memcpy (word, code, sizeof word);
  if ((word[0] & 0xfff) != 0x397 || (word[1] & 0xfffff) != 0x3b383
      || word[2] != 0x0003b303 || word[3] != 0x00030067)
    return NULL;
  high = (int32_t) (word[0] & 0xfffff000);
  low = (int32_t) word[1] >> 20;
  return (struct dfr_thunk *) (code + high + low);
}

#elif defined __powerpc64__

static struct dfr_thunk *
decode (const char *code)
{
  uint32_t word[6];
  intptr_t high, low;

  memcpy (word, code, sizeof word);
  if (word[0] >> 16 != 0x3d6c || word[1] >> 16 != 0x396b
      || word[2] != 0xe96b0000 || word[3] != 0xe98b0000 || word[4] != 0x7d8903a6
      || word[5] != 0x4e800420)
    return NULL;
  high = (int16_t) word[0];
  low = (int16_t) word[1];
  return (struct dfr_thunk *) (code + high * 65536 + low);
}

#elif defined __s390x__

static struct dfr_thunk *
decode (const char *code)
{
  int32_t distance; /* in units of two bytes */

  if (memcmp (code, "\xc0\x10", 2) != 0
      || memcmp (code + 6,
                 "\xe3\x10\x10\0\0\x04\xb9\x04\0\x01"
                 "\xe3\x10\x10\0\0\x04\x07\xf1",
                 18)
           != 0)
    return NULL;
  memcpy (&distance, code + 2, sizeof distance);
  return (struct dfr_thunk *) (code + (intptr_t) distance * 2);
}

#else
#error "stubs that nothing reads"
#endif

/* The thunk of the stub CODE; or null, if it is none.  Reads the instructions
   there.  */
struct dfr_thunk *
dfr_stubs_find (const char *code)
{
  if ((uintptr_t) code % PITCH != 0)
    return NULL; /* so that all that is read is in one page */
  return decode (code);
}

/* --- Blocks --------------------------------------------------------------- */

#define CODE_SIZE ((size_t) COUNT * PITCH)
#define DATA_SIZE (COUNT * sizeof (struct dfr_thunk))

/* clang-format off */
__asm__ (".pushsection defer_stubs, \"ax\", %progbits\n"
         ".balign " TEXT (ALIGN) "\n"
         ".globl dfr_stubs_code\n"
         ".hidden dfr_stubs_code\n"
         ".type dfr_stubs_code, %function\n"
         "dfr_stubs_code:\n"
         ".cfi_startproc\n"
         ".set .Lat, 0\n"
         ".rept " TEXT (COUNT) "\n"
         ".balign " TEXT (PITCH) "\n"
         STUB
         ".set .Lat, .Lat + " TEXT (PITCH) "\n"
         ".endr\n"
         ".balign " TEXT (ALIGN) "\n" /* a page has nothing else in it */
         ".cfi_endproc\n"
         ".size dfr_stubs_code, . - dfr_stubs_code\n"
         ".popsection\n");
/* clang-format on */

extern const char dfr_stubs_code[] __attribute__ ((__visibility__ ("hidden")));
extern struct dfr_thunk dfr_stubs_data[COUNT]
  __attribute__ ((__visibility__ ("hidden")));

struct dfr_thunk dfr_stubs_data[COUNT] __attribute__ ((__aligned__ (ALIGN)));

_Static_assert(CODE_SIZE % ALIGN == 0, "stubs do not fill their pages");
_Static_assert(DATA_SIZE % ALIGN == 0, "nor do thunks");

/* Map the stubs, which are at OFFSET of FD, at AT, and see whether they are
   the same.  Closes FD.  */
static bool
map_fd (int fd, size_t offset, void *at)
{
  struct stat s;
  void *code = MAP_FAILED;

  if (fd < 0)
    return false;
  if (fstat (fd, &s) == 0 && S_ISREG (s.st_mode)
      && (size_t) s.st_size >= offset + CODE_SIZE)
    code = mmap (at, CODE_SIZE, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_FIXED,
                 fd, (off_t) offset);
  close (fd);
  return code != MAP_FAILED && memcmp (code, dfr_stubs_code, CODE_SIZE) == 0;
}

/* Map at AT the stubs of the file that they have been loaded from.  */
static bool
map_file (void *at)
{
  static const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK;
  struct dfr_module m;

  if (!dfr_modules_find (dfr_stubs_code + 1, &m))
    return false;
  return map_fd (open (m.path, flags), m.offset, at)
         || map_fd (open ("/proc/self/exe", flags), m.offset, at);
}

/* A file in memory; -1, if there cannot be one.  */
static int
memory_file (void)
{
  unsigned executable = 0x10; /* MFD_EXEC, which old kernels do not know */
  unsigned flags = MFD_CLOEXEC | MFD_ALLOW_SEALING;
  int fd = memfd_create ("libdefer-stubs", flags | executable);

  if (fd < 0 && errno == EINVAL)
    fd = memfd_create ("libdefer-stubs", flags);
  return fd;
}

/* Write the stubs to FD, after which nobody can change it.  */
static bool
fill (int fd)
{
  size_t done = 0;

  while (done < CODE_SIZE)
    {
      ssize_t n = write (fd, dfr_stubs_code + done, CODE_SIZE - done);
      if (n > 0)
        done += (size_t) n;
      else if (n == 0 || errno != EINTR)
        return false;
    }
  return fcntl (fd, F_ADD_SEALS,
                F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL)
         == 0;
}

/* Map at AT a copy of the stubs.  */
static bool
map_memory (void *at)
{
  int fd = memory_file ();

  if (fd < 0)
    return false;
  if (!fill (fd))
    {
      close (fd);
      return false;
    }
  return map_fd (fd, 0, at);
}

/* Let *S be a copy of the first block; its thunks are zero.  False, with errno
   set, if there is no memory for it, or no file.  */
static bool
map_block (struct dfr_stubs *s)
{
  uintptr_t code = (uintptr_t) dfr_stubs_code;
  uintptr_t data = (uintptr_t) dfr_stubs_data;
  uintptr_t low = code < data ? code : data;
  size_t span = code < data ? data + DATA_SIZE - code : code + CODE_SIZE - data;
  size_t between = span - CODE_SIZE - DATA_SIZE;
  size_t first = code < data ? CODE_SIZE : DATA_SIZE;
  char *room = mmap (NULL, span + ALIGN, PROT_NONE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  size_t skip;

  if (room == MAP_FAILED)
    return false;
  skip = (low - (uintptr_t) room) % ALIGN;
  if (skip)
    munmap (room, skip);
  room += skip;
  munmap (room + span, ALIGN - skip);
  s->code = room + (code - low);
  s->data = (struct dfr_thunk *) (room + (data - low));
  if ((!map_file ((char *) s->code) && !map_memory ((char *) s->code))
      || mmap (s->data, DATA_SIZE, PROT_READ | PROT_WRITE,
               MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0)
           == MAP_FAILED)
    {
      int error = errno;
      munmap (room, span);
      errno = error;
      return false;
    }
  if (between)
    munmap (room + first, between);
  return true;
}

/* Let *S be stubs that nobody has had; their thunks are zero.  False, with
   errno set, if there are no more.  Safe in any thread and, unless they are
   compiled, in signal handlers.  */
bool
dfr_stubs_more (struct dfr_stubs *s)
{
  static atomic_bool first_taken;

#ifdef THUNKS_JIT
  if (dfr_stubs_compile (s))
    return true;
#endif
  s->count = COUNT;
  s->pitch = PITCH;
  if (atomic_exchange (&first_taken, true))
    return map_block (s);
  s->code = dfr_stubs_code;
  s->data = dfr_stubs_data;
  return true;
}

#else /* no stubs for this machine */

bool
dfr_stubs_more (struct dfr_stubs *s)
{
  (void) s;
  errno = ENOSYS;
  return false;
}

struct dfr_thunk *
dfr_stubs_find (const char *code)
{
  (void) code;
  return NULL;
}

#endif
