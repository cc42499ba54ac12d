/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* park.c -- the other threads of the process stand still for a while.

   A collector must see what is in the registers of every thread, and no thread
   may move a pointer from where it has not looked yet to where it has.  So:

     1. /proc/self/task lists the threads, also those that were made by
        libraries, or before anybody thought of a collector, and those that
        have never called us.
     2. Each is sent a signal.  Its handler says that it is there, and sleeps.
        The kernel has saved the thread's registers in its stack, or in its
        alternate stack, where whoever looks at memory finds them.
     3. The list is read again, until all that it has stand still: threads that
        others made meanwhile are sent the signal, too.

   The signal is the one of which the C library itself says that no thread may
   block it: that with which setuid tells the other threads to change, too.
   pthread_sigmask, sigwait and sigfillset leave it out, sanitizers do not block
   it in the threads that they make, and so it arrives also where a thread
   "blocks everything" or waits for "any signal".  Our handler is there only
   while threads stand still; what is not from us goes on to the C library's.

   Not chosen: a real-time signal of the usual kind, which each of those threads
   would never see, or take for the program's; to make threads known when they
   start, which says nothing of those that libraries made; ptrace, which is
   forbidden in many containers, and while a debugger looks.

   A thread that does not answer in time (it is held in vfork, or blocks the
   signal by a system call of its own) cannot be waited for: then all go on, and
   the answer is no.

   Nothing here takes a lock or calls malloc: a thread that stands still may
   hold any.  One thread at a time may call this.  */

#define _GNU_SOURCE /* syscall */

#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

/* See above; glibc's SIGSETXID.  */
#define SIGNAL 33

/* Milliseconds until a thread that does not answer is given up.  */
#define PATIENCE 1000

/* Thread ids are smaller than this, with every kernel.  */
#define MAX_THREADS (1 << 22)

/* What the kernel's rt_sigaction takes; the C library's sigaction refuses
   SIGNAL.  */
struct action
{
  void (*handler) (int, siginfo_t *, void *);
  unsigned long flags;
#ifdef SA_RESTORER
  void (*restorer) (void);
#elif defined __x86_64__ || defined __aarch64__
#define SA_RESTORER 0x04000000
  void (*restorer) (void);
#endif
  uint64_t mask;
};

/* How often threads have been stopped so far: the number of the present time,
   and it goes with the signal, so that late ones do no harm.  */
static unsigned round_number;

/* ROUND_NUMBER while threads are to stand still, else 0.  */
static _Atomic unsigned halt;

/* How many have answered, ever.  */
static _Atomic unsigned answers;

/* For each thread id the last round in which it was asked, times 2, plus 1 when
   it has answered.  */
static _Atomic unsigned *rounds;

static struct action before; /* the handler that we have taken the place of */

static pid_t me;
static pid_t process;

static void
wait_while (_Atomic unsigned *what, unsigned value,
            const struct timespec *limit)
{
  syscall (SYS_futex, what, FUTEX_WAIT_PRIVATE, value, limit, NULL, 0);
}

static void
wake (_Atomic unsigned *what)
{
  syscall (SYS_futex, what, FUTEX_WAKE_PRIVATE, 1 << 30, NULL, NULL, 0);
}

/* --- The handler */

static void stand_still (int signal, siginfo_t *info, void *context);

/* Is A a handler that is not ours?  */
static bool
has_handler (const struct action *a)
{
  return (uintptr_t) a->handler > (uintptr_t) SIG_IGN
         && a->handler != stand_still;
}

/* Stand still, if INFO comes from us.  */
static void
stand_still (int signal, siginfo_t *info, void *context)
{
  int saved = errno;
  unsigned number = (unsigned) info->si_value.sival_int;

  if (info->si_code != SI_QUEUE || info->si_pid != process)
    {
      if (has_handler (&before))
        before.handler (signal, info, context);
      return;
    }
  if (atomic_load (&halt) == number)
    {
      atomic_store (&rounds[syscall (SYS_gettid)], number * 2 + 1);
      atomic_fetch_add (&answers, 1);
      wake (&answers);
      while (atomic_load (&halt) == number)
        wait_while (&halt, number, NULL);
    }
  errno = saved;
}

/* Leave and return in assembly, as the C library's own: the kernel wants to be
   told where a handler returns to.  */
#ifdef __x86_64__
void dfr_park_restorer (void);
__asm__(".pushsection defer_text,\"ax\",@progbits\n"
        ".hidden dfr_park_restorer\n"
        ".globl dfr_park_restorer\n"
        ".type dfr_park_restorer,@function\n"
        "\tnop\n"
        "dfr_park_restorer:\n"
        "\tmovl $15, %eax\n"
        "\tsyscall\n"
        ".size dfr_park_restorer, .-dfr_park_restorer\n"
        ".popsection");
#endif

static long
set_action (const struct action *new, struct action *old)
{
  return syscall (SYS_rt_sigaction, SIGNAL, new, old, sizeof new->mask);
}

/* Install the handler.  The signals in PASS, N of them, can still arrive at a
   thread that stands still.  */
static bool
install (const int *pass, size_t n)
{
  struct action a = { .handler = stand_still,
                      .flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK,
                      .mask = ~UINT64_C (0) };

#ifdef __x86_64__
  a.flags |= SA_RESTORER;
  a.restorer = dfr_park_restorer;
#endif
  for (size_t i = 0; i < n; i++)
    if (pass[i] > 0)
      a.mask &= ~(UINT64_C (1) << (pass[i] - 1));
  if (set_action (NULL, &before) != 0)
    return false;
  return before.handler == stand_still || set_action (&a, NULL) == 0;
}

/* Give the C library its handler back.  If it had none yet ours stays: late
   signals would end the process.  */
static void
uninstall (void)
{
  if (has_handler (&before))
    set_action (&before, NULL);
}

/* --- The threads */

/* What getdents64 makes, as far as it is needed here.  */
struct entry
{
  uint64_t inode;
  int64_t next;
  unsigned short length;
  unsigned char type;
  char name[];
};

/* How many threads there are, by FOLDER, their list; 0 if it does not say.  */
static size_t
count_threads (int folder)
{
  struct stat s;
  return fstat (folder, &s) == 0 && s.st_nlink > 2 ? s.st_nlink - 2 : 0;
}

/* Call ACT with each thread but this one and add up what it returns; -1 if they
   cannot be found.  The kernel may leave out one, when another ends meanwhile:
   then there is 1 more in the sum.  */
static int
for_each_thread (int (*act) (pid_t thread))
{
  static _Alignas(struct entry) char room[8192];
  int folder = (int) syscall (SYS_openat, AT_FDCWD, "/proc/self/task",
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  size_t there, seen = 0;
  int sum = 0;
  long n;

  if (folder < 0)
    return -1;
  there = count_threads (folder);
  while ((n = syscall (SYS_getdents64, folder, room, sizeof room)) > 0)
    for (char *at = room; at < room + n;)
      {
        struct entry *e = (struct entry *) at;
        pid_t thread = (pid_t) atoi (e->name);
        seen += thread > 0;
        if (thread > 0 && thread != me && thread < MAX_THREADS)
          sum += act (thread);
        at += e->length;
      }
  syscall (SYS_close, folder);
  return n < 0 ? -1 : sum + (seen < there);
}

/* Is THREAD no more, or will it never run again, though it is listed?  The
   first thread is, after pthread_exit, as long as there are others.  */
static bool
is_over (pid_t thread)
{
  char room[256];
  struct dfr_text t = { room, sizeof room - 1, 0 };
  const char *end;
  long file, n;

  dfr_text_add (&t, "/proc/self/task/");
  dfr_text_number (&t, (unsigned long long) thread);
  dfr_text_add (&t, "/stat");
  room[t.length] = '\0';
  file = syscall (SYS_openat, AT_FDCWD, room, O_RDONLY | O_CLOEXEC, 0);
  if (file < 0)
    return errno == ENOENT || errno == ESRCH;
  n = syscall (SYS_read, file, room, sizeof room - 1);
  syscall (SYS_close, file);
  if (n <= 0)
    return n == 0 || errno == ESRCH;
  room[n] = '\0';
  /* "1234 (name) S ...", and the name may have parentheses.  */
  end = strrchr (room, ')');
  return end && (end[2] == 'Z' || end[2] == 'X');
}

/* Ask THREAD to stand still.  */
static void
ask (pid_t thread)
{
  siginfo_t info;

  atomic_store (&rounds[thread], round_number * 2);
  memset (&info, 0, sizeof info);
  info.si_signo = SIGNAL;
  info.si_code = SI_QUEUE;
  info.si_pid = process;
  info.si_uid = getuid ();
  info.si_value.sival_int = (int) round_number;
  if (syscall (SYS_rt_tgsigqueueinfo, process, thread, SIGNAL, &info) != 0)
    atomic_store (&rounds[thread], 0); /* too many signals: ask again */
}

/* Whether nobody has answered for a while, so that it is time to see who still
   can.  */
static bool impatient;

/* 1, if THREAD does not stand still yet.  */
static int
settle (pid_t thread)
{
  unsigned r = atomic_load (&rounds[thread]);

  if (r == round_number * 2 + 1 || (impatient && is_over (thread)))
    return 0;
  if (r != round_number * 2)
    ask (thread);
  return 1;
}

static uint64_t
milliseconds (void)
{
  struct timespec now;
  clock_gettime (CLOCK_MONOTONIC, &now);
  return (uint64_t) now.tv_sec * 1000 + (uint64_t) now.tv_nsec / 1000000;
}

/* Wait until N more have answered than FORMER, or nobody does for a while.
   Return whether all have.  An answer may be from an earlier round: it is
   `rounds' that counts.  */
static bool
wait_for (unsigned former, unsigned n)
{
  static const struct timespec little = { 0, 2000000 };
  unsigned now;

  while ((now = atomic_load (&answers)) - former < n)
    {
      wait_while (&answers, now, &little);
      if (atomic_load (&answers) == now)
        return false;
    }
  return true;
}

static bool
prepare (void)
{
  if (!rounds)
    {
      void *p
        = mmap (NULL, MAX_THREADS * sizeof *rounds, PROT_READ | PROT_WRITE,
                MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
      if (p == MAP_FAILED)
        return false;
      rounds = p;
    }
  me = (pid_t) syscall (SYS_gettid);
  process = getpid ();
  round_number = round_number % 0x3fffffff + 1;
  impatient = false;
  return true;
}

/* Let all other threads stand still, until dfr_park_release.  Handlers of the
   signals in PASS, N of them, can still run in them.  If false is returned,
   some could not be stopped; dfr_park_release is to be called all the same.  */
bool
dfr_park_all (const int *pass, size_t n)
{
  uint64_t end = milliseconds () + PATIENCE;
  unsigned former;
  int left;

  if (!prepare () || !install (pass, n))
    return false;
  atomic_store (&halt, round_number);
  do
    {
      former = atomic_load (&answers);
      left = for_each_thread (settle);
      if (left == 0)
        return true;
      impatient = !wait_for (former, (unsigned) left);
    }
  while (left > 0 && milliseconds () < end);
  return false;
}

/* Let them go on.  */
void
dfr_park_release (void)
{
  if (atomic_exchange (&halt, 0) == 0)
    return;
  wake (&halt);
  uninstall ();
}
