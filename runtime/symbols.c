/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* symbols.c -- frames of the stack as lines that people read.

       f
        /src/prog.c:12 +0x1a

   Function, file, line, and how far the address is behind the function's
   beginning.  Functions that the compiler put into others are printed, too,
   without an offset; where there is no debug information, the path of the
   program or library stands for the line.

   Finding that out needs the heap, the locks of the C library, much stack, and
   files that may be broken.  A program that panics may have a broken heap, or
   hold those locks, and the panic may be in a thread with a stack of 16 KiB.
   So a child process does it, a copy of this one:

       parent                          child
       dfr_symbols_put                 on a stack of its own: for each frame
         copies text  <---- pipe ----    one write of at most PIPE_BUF bytes
         or kills it, when it takes      that ends with a null
         too long

   If the child dies, or is late, the frames that are left go to another, which
   only reads the symbol tables of files, and if that fails, too, the parent
   prints what /proc/self/maps says: file and offset.  Frames arrive whole
   or not at all.

   In the child nothing of the program's runs: no handler of a signal or of
   pthread_atfork; and the program sees no SIGCHLD for it.  A program of its own
   instead of a copy would have to be found, and could not be told where the
   code of this process lies without the same reading.  */

#define _GNU_SOURCE /* environ, pipe2 */

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#include "internal.h"

/* How much the child asks of the process.  */
enum depth
{
  DEBUG_INFORMATION,
  SYMBOL_TABLES
};

/* Milliseconds that the child has for its first sign of life, which says that
   the heap works, and for each frame after that.  */
#define FIRST_LIMIT 1000
#define FRAME_LIMIT 10000

#define CHILD_STACK ((size_t) 4 << 20)

/* What is to be printed, and how far it has come.  */
struct job
{
  const struct dfr_sink *sink;
  const struct dfr_stack *stacks;
  size_t count;
  size_t stack; /* the one in work; COUNT when all is done */
  size_t frame; /* its next frame */
};

/* --- Which frames are printed */

/* Functions of the C library that call `main' or start a thread.  */
static bool
is_starting_name (const char *name)
{
  static const char *const names[] = { "_start",
                                       "__libc_start_main",
                                       "__libc_start_main_impl",
                                       "clone",
                                       "__libc_start_call_main",
                                       "generic_start_main",
                                       "clone3",
                                       "start_thread",
                                       "__clone",
                                       "__clone3",
                                       "thread_start" };

  for (size_t i = 0; name && i < sizeof names / sizeof *names; i++)
    if (strcmp (name, names[i]) == 0)
      return true;
  return false;
}

/* Is M the C library, or part of it?  */
static bool
is_c_library (const struct dfr_module *m)
{
  static const char *const names[]
    = { "libc.so", "libc-", "libpthread", "ld-" };

  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strncmp (dfr_modules_name (m), names[i], strlen (names[i])) == 0)
      return true;
  return false;
}

/* Is PC in what calls `main' or starts a thread?  The symbol tables are asked
   only if IN_CHILD: in a static program nothing else tells.  */
static bool
is_starting (const void *pc, bool in_child)
{
  uintptr_t past_entry = (uintptr_t) pc - getauxval (AT_ENTRY);
  struct dfr_module m;
  uintptr_t offset;

  if (!pc || past_entry < 64)
    return true;
  if (!dfr_modules_find (pc, &m))
    return false;
  return is_c_library (&m)
         || (in_child && is_starting_name (dfr_modules_symbol (&m, &offset)));
}

/* Is PC in what calls `main', or starts a thread or a coroutine?  No heap, no
   lock; safe in signal handlers.  */
bool
dfr_symbols_is_start (const void *pc)
{
  return is_starting (pc, false);
}

/* The frames of S that are printed: from *FIRST to before *END.  The runtime's
   own are left out at one end, those below `main' at the other; but one is
   printed, since a panic may be raised in the C library itself.  */
static void
choose (const struct dfr_stack *s, bool in_child, size_t *first, size_t *end)
{
  *first = 0;
  *end = s->n;
  while (*first < *end && dfr_is_own (s->pcs[*first]))
    ++*first;
  while (*end > *first + 1 && is_starting (s->pcs[*end - 1], in_child))
    --*end;
}

/* --- Without debug information */

/* The code that ends a handler of a signal.  It has a name only in some C
   libraries.  */
#if defined __x86_64__ /* mov $15, %rax; syscall */
#define END_OF_HANDLER 0x48, 0xc7, 0xc0, 0x0f, 0, 0, 0, 0x0f, 0x05
#elif defined __aarch64__ /* mov x8, #139; svc #0 */
#define END_OF_HANDLER 0x68, 0x11, 0x80, 0xd2, 0x01, 0, 0, 0xd4
#endif

/* Does PC, which is in a file, return to that?  */
static bool
is_end_of_handler (const void *pc)
{
#ifdef END_OF_HANDLER
  static const unsigned char code[] = { END_OF_HANDLER };
  return memcmp (pc, code, sizeof code) == 0;
#else
  (void) pc;
  return false;
#endif
}

/* Add to T the lines of frame PC; with the name of the function, if
   IN_CHILD.  */
static void
add_plain (struct dfr_text *t, const void *pc, bool in_child)
{
  struct dfr_module m;
  uintptr_t offset;
  const char *name = NULL;
  bool found = dfr_modules_find (pc, &m) && *m.path;
  bool ends_handler = found && in_child && is_end_of_handler (pc);

  if (found && in_child && !ends_handler)
    name = dfr_modules_symbol (&m, &offset);
  if (name)
    dfr_text_function (t, name);
  else
    dfr_text_add (t, ends_handler ? "<signal handler called>" : "??");
  dfr_text_add (t, "\n\t");
  if (found)
    dfr_text_add (t, m.path);
  dfr_text_add (t, name ? " +" : found ? "+" : "");
  dfr_text_hex (t, name ? offset + 1 : found ? m.offset + 1 : (uintptr_t) pc);
  dfr_text_char (t, '\n');
}

/* --- The child */

/* Only the child uses these.  */
static struct
{
  struct job job;
  enum depth depth;
  int pipe;
  bool has_debug_information;
  ucontext_t start, unused;
  char room[PIPE_BUF];
} child;

/* The child ends, without what tools that watch the program (valgrind,
   sanitizers) do when a process exits: that is the program's affair.  */
static _Noreturn void
leave (void)
{
  for (;;)
    kill (getpid (), SIGKILL);
}

static _Noreturn void
fail (int signal)
{
  (void) signal;
  leave ();
}

/* A fault here shall not call the program's handlers, write a core file, or
   say anything; nor shall libraries.  All other signals are blocked.  */
static void
be_quiet (void)
{
  static const int faults[]
    = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGSYS, SIGTRAP };
  static char *nothing[] = { NULL };
  struct sigaction end = { .sa_handler = fail, .sa_flags = SA_NODEFER };
  sigset_t open_set;
  int null = open ("/dev/null", O_WRONLY | O_CLOEXEC);

  prctl (PR_SET_PDEATHSIG, SIGKILL);
  sigemptyset (&open_set);
  for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
    {
      sigaction (faults[i], &end, NULL);
      sigaddset (&open_set, faults[i]);
    }
  pthread_sigmask (SIG_UNBLOCK, &open_set, NULL);
  if (null >= 0)
    dup2 (null, STDERR_FILENO);
  environ = nothing; /* nobody is to ask servers for debug information */
}

/* Send T with a null behind it.  */
static void
send_frame (struct dfr_text *t)
{
  if (t->length == t->size && t->size > 0)
    t->start[t->length - 1] = '\n'; /* cut off */
  t->start[t->length++] = '\0';
  dfr_text_write (t, child.pipe);
}

/* Send frame PC.  */
static void
look_up (const void *pc)
{
  struct dfr_text t = { child.room, sizeof child.room - 1, 0 };

  if (!child.has_debug_information || !dfr_dwarf_add (&t, pc))
    add_plain (&t, pc, true);
  send_frame (&t);
}

/* Send a frame that is not to be printed.  */
static void
leave_out (void)
{
  struct dfr_text t = { child.room, 0, 0 };
  send_frame (&t);
}

/* Send the frames of S from FRAME on.  */
static void
look_up_stack (const struct dfr_stack *s, size_t frame)
{
  size_t first, end;

  choose (s, true, &first, &end);
  for (; frame < s->n; frame++)
    if (frame >= first && frame < end)
      look_up (s->pcs[frame]);
    else
      leave_out ();
}

/* Send what is left of the job.  */
static _Noreturn void
look_up_all (void)
{
  struct job *job = &child.job;

  for (; job->stack < job->count; job->stack++, job->frame = 0)
    look_up_stack (&job->stacks[job->stack], job->frame);
  leave ();
}

/* The same, with debug information.  The first thing to do is to see whether
   there is a heap to do it with: a request that needs its lock.  */
static _Noreturn void
look_up_all_debug (void)
{
  char alive = '\0';
  void *volatile memory = malloc (4000);

  free (memory);
  if (write (child.pipe, &alive, 1) == 1)
    child.has_debug_information = dfr_dwarf_open ();
  look_up_all ();
}

static void
enter_new_stack (void)
{
  look_up_all_debug ();
}

/* Go on with the child's work on a stack that is large enough.  */
static void
change_stack (void)
{
  void *stack = mmap (NULL, CHILD_STACK, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

  if (stack == MAP_FAILED || getcontext (&child.start) != 0)
    return;
  child.start.uc_stack.ss_sp = stack;
  child.start.uc_stack.ss_size = CHILD_STACK;
  child.start.uc_link = &child.unused;
  makecontext (&child.start, enter_new_stack, 0);
  setcontext (&child.start);
}

/* What the child does; END is its end of the pipe.  */
static _Noreturn void
run_child (const struct job *job, enum depth depth, int end)
{
  be_quiet ();
  child.job = *job;
  child.depth = depth;
  child.pipe = end;
  if (depth == DEBUG_INFORMATION)
    change_stack ();
  look_up_all ();
}

/* --- The parent */

/* Put the titles of stacks that are due, and step over stacks without frames
   left.  */
static void
step (struct job *job)
{
  while (job->stack < job->count)
    {
      const struct dfr_stack *s = &job->stacks[job->stack];
      if (job->frame == 0 && s->title)
        job->sink->put (job->sink->to, s->title, strlen (s->title));
      if (job->frame < s->n)
        return;
      job->stack++;
      job->frame = 0;
    }
}

/* The job's next frame has been put, or is not to be.  */
static void
finish_frame (struct job *job)
{
  if (++job->frame == job->stacks[job->stack].n)
    {
      job->stack++;
      job->frame = 0;
      step (job);
    }
}

/* Put TEXT, LENGTH bytes from the child.  */
static void
take (struct job *job, const char *text, size_t length)
{
  while (length > 0 && job->stack < job->count)
    {
      const char *null = memchr (text, '\0', length);
      size_t part = null ? (size_t) (null - text) : length;

      if (part > 0)
        job->sink->put (job->sink->to, text, part);
      if (null)
        {
          finish_frame (job);
          part++;
        }
      text += part;
      length -= part;
    }
}

static long long
now (void)
{
  struct timespec t;
  clock_gettime (CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

/* Wait for something to read from END, LIMIT milliseconds at most.  */
static bool
wait_for (int end, int limit)
{
  long long until = now () + limit;
  struct pollfd p = { .fd = end, .events = POLLIN };
  int n;

  do
    {
      long long left = until - now ();
      n = poll (&p, 1, left < 0 ? 0 : (int) left);
    }
  while (n < 0 && errno == EINTR);
  return n > 0;
}

/* Copy what the child sends to END.  False, if it never said that it could
   start.  */
static bool
copy (struct job *job, enum depth depth, int end)
{
  bool alive = depth != DEBUG_INFORMATION;
  char room[512];
  ssize_t n;

  while (wait_for (end, alive ? FRAME_LIMIT : FIRST_LIMIT))
    {
      n = read (end, room, sizeof room);
      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        break;
      take (job, room + !alive, (size_t) n - !alive);
      alive = true;
    }
  return alive;
}

/* A child process, as fork makes one, that sends no signal when it ends; some
   emulators know only those that send SIGCHLD.  */
static pid_t
make_child (void)
{
  long flags = CLONE_UNTRACED; /* no debugger takes it for a thread */
  long pid = syscall (SYS_clone, flags, 0L, 0L, 0L, 0L);

  if (pid < 0 && errno == EINVAL)
    pid = syscall (SYS_clone, flags | SIGCHLD, 0L, 0L, 0L, 0L);
  return (pid_t) pid;
}

/* A child for JOB that writes to ENDS[1].  It starts with all signals blocked,
   so that none of the program's handlers runs there.  */
static pid_t
start_child (const struct job *job, enum depth depth, const int ends[2])
{
  sigset_t all, old;
  pid_t pid;

  sigfillset (&all);
  pthread_sigmask (SIG_SETMASK, &all, &old);
  pid = make_child ();
  if (pid == 0)
    {
      close (ends[0]);
      run_child (job, depth, ends[1]);
    }
  pthread_sigmask (SIG_SETMASK, &old, NULL);
  return pid;
}

/* Let a child do what is left of JOB.  False, if another might do better.  */
static bool
delegate (struct job *job, enum depth depth)
{
  int ends[2];
  pid_t pid;
  bool alive = true;

  if (job->stack == job->count || pipe2 (ends, O_CLOEXEC) != 0)
    return true;
  pid = start_child (job, depth, ends);
  close (ends[1]);
  if (pid > 0)
    {
      alive = copy (job, depth, ends[0]);
      kill (pid, SIGKILL);
      while (waitpid (pid, NULL, __WALL) < 0 && errno == EINTR)
        continue;
    }
  close (ends[0]);
  return alive;
}

/* Put what is left of JOB without help.  */
static void
put_plain (struct job *job)
{
  while (job->stack < job->count)
    {
      const struct dfr_stack *s = &job->stacks[job->stack];
      char room[sizeof (struct dfr_module)];
      struct dfr_text t = { room, sizeof room, 0 };
      size_t first, end;

      choose (s, false, &first, &end);
      if (job->frame >= first && job->frame < end)
        {
          add_plain (&t, s->pcs[job->frame], false);
          job->sink->put (job->sink->to, room, t.length);
        }
      finish_frame (job);
    }
}

/* Put the COUNT parts at STACKS into SINK.  What the runtime does on its way
   into the first frame of a part, and what called `main' or started the thread
   behind its last, is left out.  Works without a heap, within 3 KiB of stack,
   and in signal handlers, as far as SINK does; takes as long as it takes, but
   some 25 seconds if everything hangs.  Any number of threads at a time.  */
void
dfr_symbols_put (const struct dfr_sink *sink, const struct dfr_stack *stacks,
                 size_t count)
{
  struct job job = { sink, stacks, count, 0, 0 };
  int cancel, saved = errno;

  pthread_setcancelstate (PTHREAD_CANCEL_DISABLE, &cancel);
  step (&job);
  /* Another thread may have held a lock of the heap for a moment: try twice. */
  if (!delegate (&job, DEBUG_INFORMATION))
    delegate (&job, DEBUG_INFORMATION);
  delegate (&job, SYMBOL_TABLES);
  put_plain (&job);
  pthread_setcancelstate (cancel, NULL);
  errno = saved;
}

/* Set PARTS to what F holds, with TITLE in front; both must stay as they are
   while PARTS is in use.  Of the frames in the middle that have not been kept
   there is a line that tells their number.  */
void
dfr_symbols_split (struct dfr_parts *parts, const char *title,
                   const struct dfr_frames *f)
{
  size_t kept = DFR_FRAMES_KEPT;
  size_t more = f->n > kept ? f->n - kept : 0;
  size_t gone = more > kept ? more - kept : 0;
  size_t start = gone ? f->end : 0;
  struct dfr_text t = { parts->elided, sizeof parts->elided - 1, 0 };

  if (gone)
    {
      dfr_text_add (&t, "...");
      dfr_text_number (&t, gone);
      dfr_text_add (&t, " frames elided...\n");
    }
  parts->elided[t.length] = '\0';
  more -= gone;
  parts->count = 3;
  parts->stacks[0] = (struct dfr_stack){ title, f->first, f->n - gone - more };
  parts->stacks[1]
    = (struct dfr_stack){ parts->elided, f->last + start, more - start };
  parts->stacks[2] = (struct dfr_stack){ NULL, f->last, start };
}

/* A sink that is the file whose number FD points to.  */
void
dfr_symbols_to_file (void *fd, const char *text, size_t length)
{
  struct dfr_text t = { (char *) text, length, length };
  dfr_text_write (&t, *(int *) fd);
}

/* Print the N frames PCS, the innermost first, to the file FD.  As above.  */
void
dfr_symbols_print (int fd, void *const *pcs, size_t n)
{
  struct dfr_sink sink = { dfr_symbols_to_file, &fd };
  struct dfr_stack stack = { NULL, pcs, n };
  dfr_symbols_put (&sink, &stack, 1);
}
