/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* stacks.c -- where all the other threads are (DEFER_TRACEBACK=all).

       thread 2 [sleeping]:
       read
        /lib/x86_64-linux-gnu/libc.so.6 +0xd
       serve
        /src/prog.c:31 +0x1f

   Only a thread itself can walk its stack safely.  So each is sent a signal,
   whose handler does that into memory that has been mapped for it; and who
   has not answered after a second, because it blocks the signal or waits in the
   kernel, is said not to have.  The threads run on meanwhile.

   The signal is one that the program has no use for: of those for its own
   purposes, the highest that nobody handles.  Called when the process is about
   to end; what is made here is never given back, because a late handler may
   still write to it.  */

#define _GNU_SOURCE /* gettid */

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#include "internal.h"

/* How long to wait for answers: so many milliseconds.  */
#define PATIENCE 1000

/* One thread.  */
struct answer
{
  pid_t thread;
  char state; /* as in /proc, before it was asked */
  atomic_bool given;
  unsigned number;
  struct dfr_frames frames;
  char title[64];
  struct dfr_parts parts;
};

static struct
{
  struct answer *answers;
  size_t count, room;
  struct dfr_stack *stacks; /* three for each */
} all;

/* --- The threads of the process */

/* What getdents64 makes, as far as it is needed here.  */
struct entry
{
  uint64_t inode;
  int64_t next;
  unsigned short length;
  unsigned char type;
  char name[];
};

/* Call ACT with each thread but this one.  The functions of <dirent.h> need a
   heap.  */
static void
for_each_thread (void (*act) (pid_t thread))
{
  int folder = open ("/proc/self/task", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  _Alignas(struct entry) char room[1024];
  long n;

  if (folder < 0)
    return;
  while ((n = syscall (SYS_getdents64, folder, room, sizeof room)) > 0)
    for (char *at = room; at < room + n;)
      {
        struct entry *e = (struct entry *) at;
        pid_t thread = (pid_t) atoi (e->name);
        if (thread > 0 && thread != gettid ())
          act (thread);
        at += e->length;
      }
  close (folder);
}

/* The state of THREAD, a letter; 0 if it is no more.  */
static char
state_of (pid_t thread)
{
  char room[256];
  struct dfr_text t = { room, sizeof room - 1, 0 };
  ssize_t n;
  int file;
  const char *end;

  dfr_text_add (&t, "/proc/self/task/");
  dfr_text_number (&t, (unsigned long long) thread);
  dfr_text_add (&t, "/stat");
  room[t.length] = '\0';
  file = open (room, O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return 0;
  n = read (file, room, sizeof room - 1);
  close (file);
  room[n > 0 ? n : 0] = '\0';
  /* "1234 (name) S ...", and the name may have parentheses.  */
  end = strrchr (room, ')');
  return end && end[1] ? end[2] : 0;
}

static void
count (pid_t thread)
{
  (void) thread;
  all.room++;
}

static void
add (pid_t thread)
{
  char state = state_of (thread);

  if (all.count == all.room || state == 0 || state == 'Z' || state == 'X')
    return;
  all.answers[all.count].thread = thread;
  all.answers[all.count].state = state;
  all.count++;
}

/* Memory for COUNT objects of SIZE bytes, zeros; null if there is none.  */
static void *
map (size_t count, size_t size)
{
  void *p = mmap (NULL, count * size, PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return p == MAP_FAILED ? NULL : p;
}

/* Fill in ALL.  False, if there are no other threads, or no memory.  */
static bool
find_threads (void)
{
  all.count = all.room = 0;
  for_each_thread (count);
  if (all.room == 0)
    return false;
  all.answers = map (all.room, sizeof *all.answers);
  all.stacks = map (all.room, 3 * sizeof *all.stacks);
  if (!all.answers || !all.stacks)
    return false;
  for_each_thread (add);
  return true;
}

/* --- Asking them */

/* The handler.  INFO has the number of the answer.  */
static void
answer (int signal, siginfo_t *info, void *context)
{
  size_t i = (size_t) info->si_value.sival_int;
  struct answer *a;

  (void) signal;
  if (info->si_code != SI_QUEUE || info->si_pid != getpid () || i >= all.count)
    return;
  a = &all.answers[i];
  if (a->thread != gettid () || atomic_load (&a->given))
    return;
  a->number = dfr_thread_number ();
  dfr_walk_frames (&a->frames, dfr_fault_pc (context));
  atomic_store (&a->given, true);
}

/* A signal that nobody has a use for; 0 if there is none.  */
static int
find_signal (void)
{
  struct sigaction a;

  for (int i = SIGRTMAX; i >= SIGRTMIN; i--)
    if (sigaction (i, NULL, &a) == 0 && a.sa_handler == SIG_DFL)
      return i;
  return 0;
}

/* Send SIGNAL to the thread of answer I.  */
static void
ask (int signal, size_t i)
{
  siginfo_t info;

  memset (&info, 0, sizeof info);
  info.si_signo = signal;
  info.si_code = SI_QUEUE;
  info.si_pid = getpid ();
  info.si_uid = getuid ();
  info.si_value.sival_int = (int) i;
  syscall (SYS_rt_tgsigqueueinfo, getpid (), all.answers[i].thread, signal,
           &info);
}

static bool
all_given (void)
{
  for (size_t i = 0; i < all.count; i++)
    if (!atomic_load (&all.answers[i].given))
      return false;
  return true;
}

static void
ask_all (void)
{
  static const struct timespec little = { 0, 1000000 };
  struct sigaction a = { .sa_sigaction = answer,
                         .sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK };
  int signal = find_signal ();

  sigfillset (&a.sa_mask);
  if (signal == 0 || sigaction (signal, &a, NULL) != 0)
    return;
  for (size_t i = 0; i < all.count; i++)
    ask (signal, i);
  for (int i = 0; i < PATIENCE && !all_given (); i++)
    nanosleep (&little, NULL);
}

/* --- Printing what they say */

static const char *
state_name (char state)
{
  switch (state)
    {
    case 'R':
      return "running";
    case 'S':
      return "sleeping";
    case 'D':
      return "waiting";
    case 'T':
    case 't':
      return "stopped";
    default:
      return "unknown";
    }
}

/* The title of A, which GIVEN says whether it has answered.  */
static void
make_title (struct answer *a, bool given)
{
  struct dfr_text t = { a->title, sizeof a->title - 1, 0 };

  dfr_text_add (&t, given ? "\nthread " : "\nthread with id ");
  dfr_text_number (&t, given ? a->number : (unsigned long long) a->thread);
  dfr_text_add (&t, " [");
  dfr_text_add (&t, state_name (a->state));
  dfr_text_add (&t, given ? "]:\n" : "]: no answer\n");
  a->title[t.length] = '\0';
}

/* Print the stacks of all threads but this one to the file FD, each with an
   empty line and a title in front.  May take a second and what dfr_symbols_put
   takes.  One thread at a time may call it.  */
void
dfr_stacks_print (int fd)
{
  struct dfr_sink sink = { dfr_symbols_to_file, &fd };
  size_t n = 0;

  if (!find_threads ())
    return;
  ask_all ();
  for (size_t i = 0; i < all.count; i++)
    {
      static const struct dfr_frames none;
      struct answer *a = &all.answers[i];
      bool given = atomic_load (&a->given);
      make_title (a, given);
      dfr_symbols_split (&a->parts, a->title, given ? &a->frames : &none);
      for (size_t j = 0; j < a->parts.count; j++)
        all.stacks[n++] = a->parts.stacks[j];
    }
  dfr_symbols_put (&sink, all.stacks, n);
}
