/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* fault.c -- defer_catch_faults: signals that the code itself causes become
   panics (R9).

   The handler raises the panic: to the unwinder it is a function that the
   faulting instruction has called.  It finds the frame of the signal on the
   stack, goes on to the frame that faulted, and lands in deferred work as ever.
   So the handler is never returned from; nothing of it is left behind, because
   it blocks no signal.  The floating-point modes, which the kernel sets
   afresh for a handler, are put back.

       f:  mov (%rdi),%eax            <- fault
           kernel: frame of the signal, on the alternate stack
           catch -> dfr_panic_fault -> unwinder ... -> deferred work of f

   Setting the program counter to a function of ours and returning was not
   chosen: the unwinder would take the faulting instruction for a call, and look
   for deferred work one byte too early.

   What is no panic:
   * a signal that was sent (kill, raise): it goes to the handler that was there
     before;
   * a stack that is used up: deferred work would need it;
   * a fault in the runtime, or in what it calls, or in the unwinder: there is
     nothing left to trust.
   The last two end the process.  */

#define _GNU_SOURCE /* REG_RIP */

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#include "internal.h"

/* --- The machine: what CONTEXT says, and going one frame out */

#if defined __x86_64__ || defined __i386__

#ifdef __x86_64__
#define PC REG_RIP
#define SP REG_RSP
#else
#define PC REG_EIP
#define SP REG_ESP
#endif
#define KNOWN_MACHINE 1

static uintptr_t
pc_of (const ucontext_t *context)
{
  return (uintptr_t) context->uc_mcontext.gregs[PC];
}

static uintptr_t
sp_of (const ucontext_t *context)
{
  return (uintptr_t) context->uc_mcontext.gregs[SP];
}

/* Make CONTEXT, of a function that has just been called, that of its call.  */
static void
leave_call (ucontext_t *context)
{
  greg_t *registers = context->uc_mcontext.gregs;

  registers[PC] = *(greg_t *) registers[SP] - 1;
  registers[SP] += (greg_t) sizeof (greg_t);
}

/* Set the floating-point modes to those of CONTEXT.  What it has found (as
   fetestexcept tells) is forgotten, or it would be raised again.  */
static void
restore_modes (const ucontext_t *context)
{
#ifdef __SSE__
  const __typeof__ (*context->uc_mcontext.fpregs) *f
    = context->uc_mcontext.fpregs;

  if (!f)
    return;
  __asm__ volatile("fnclex; fldcw %0" : : "m"(f->cwd));
  __builtin_ia32_ldmxcsr (f->mxcsr & ~0x3fu);
#else
  (void) context;
#endif
}

#elif defined __aarch64__

#define KNOWN_MACHINE 1

static uintptr_t
pc_of (const ucontext_t *context)
{
  return context->uc_mcontext.pc;
}

static uintptr_t
sp_of (const ucontext_t *context)
{
  return context->uc_mcontext.sp;
}

static void
leave_call (ucontext_t *context)
{
  context->uc_mcontext.pc = context->uc_mcontext.regs[30] - 4;
}

/* The kernel leaves them alone.  */
static void
restore_modes (const ucontext_t *context)
{
  (void) context;
}

#else

#define KNOWN_MACHINE 0

static uintptr_t
pc_of (const ucontext_t *context)
{
  (void) context;
  return 0;
}

static uintptr_t
sp_of (const ucontext_t *context)
{
  (void) context;
  return 0;
}

static void
leave_call (ucontext_t *context)
{
  (void) context;
}

static void
restore_modes (const ucontext_t *context)
{
  (void) context;
}

#endif

/* The instruction that the signal of CONTEXT, the third argument of a handler,
   has interrupted, as frames are kept.  */
void *
dfr_fault_pc (const void *context)
{
  return (void *) (pc_of (context) + 1);
}

/* --- What Go says */

static const char *
signal_text (int signal)
{
  switch (signal)
    {
    case SIGSEGV:
      return "SIGSEGV: segmentation violation";
    case SIGBUS:
      return "SIGBUS: bus error";
    default:
      return "SIGFPE: floating-point exception";
    }
}

/* Add the line about F that follows the panic in a report.  */
void
dfr_fault_describe (struct dfr_text *t, const struct dfr_fault *f)
{
  dfr_text_add (t, "[signal ");
  dfr_text_add (t, signal_text (f->signal));
  dfr_text_add (t, " code=");
  dfr_text_hex (t, (unsigned) f->code);
  dfr_text_add (t, " addr=");
  dfr_text_hex (t, (uintptr_t) f->address);
  dfr_text_add (t, " pc=");
  dfr_text_hex (t, (uintptr_t) f->pc);
  dfr_text_add (t, "]\n");
}

/* What the panic for F, in CONTEXT, says.  */
static const char *
panic_text (const struct dfr_fault *f, const ucontext_t *context)
{
  if (f->signal != SIGFPE)
    return "runtime error: invalid memory address or nil pointer dereference";
  if (f->code == FPE_INTOVF
      || (f->code == FPE_INTDIV && dfr_divide_overflows (context)))
    return "runtime error: integer overflow";
  if (f->code == FPE_INTDIV)
    return "runtime error: integer divide by zero";
  return "runtime error: floating point error";
}

/* --- What is no panic */

static const int signals[] = { SIGSEGV, SIGBUS, SIGFPE };

#define SIGNALS (sizeof signals / sizeof *signals)

/* What was there before.  */
static struct sigaction before[SIGNALS];

static struct sigaction *
before_of (int signal)
{
  size_t i = 0;

  while (signals[i] != signal)
    i++;
  return &before[i];
}

/* Has the code that runs caused the signal?  */
static bool
is_fault (int signal, const siginfo_t *info)
{
  /* Memory has gone bad somewhere else.  */
  if (signal == SIGBUS && info->si_code == BUS_MCEERR_AO)
    return false;
  return info->si_code > 0;
}

/* Do what would have been done without us.  */
static void
pass_on (int signal, siginfo_t *info, void *context)
{
  struct sigaction *old = before_of (signal);
  struct sigaction a = *old;
  sigset_t mask;

  if (a.sa_handler == SIG_IGN)
    return;
  if (a.sa_handler == SIG_DFL)
    {
      sigaction (signal, &a, NULL);
      syscall (SYS_tgkill, getpid (), gettid (), signal);
      return;
    }
  if (a.sa_flags & SA_RESETHAND)
    old->sa_handler = SIG_DFL;
  if (!(a.sa_flags & SA_NODEFER))
    sigaddset (&a.sa_mask, signal);
  pthread_sigmask (SIG_BLOCK, &a.sa_mask, &mask);
  if (a.sa_flags & SA_SIGINFO)
    a.sa_sigaction (signal, info, context);
  else
    a.sa_handler (signal);
  pthread_sigmask (SIG_SETMASK, &mask, NULL);
}

/* Can the byte at ADDRESS be read?  The call fails either way, but looks at the
   memory first.  */
static bool
is_readable (uintptr_t address)
{
  return syscall (SYS_rt_sigprocmask, -1, address & ~(uintptr_t) 15, NULL, 8)
           != -1
         || errno != EFAULT;
}

/* Was F an access to the stack, whose pointer was SP, beyond its end?  Below SP
   are a call's return address, a probe, and what leaf functions keep; or SP
   itself has gone too far.  */
static bool
is_overflow (const struct dfr_fault *f, uintptr_t sp)
{
  uintptr_t address = (uintptr_t) f->address;

  if (f->signal != SIGSEGV
      || (f->code != SEGV_MAPERR && f->code != SEGV_ACCERR))
    return false;
  return (address < sp && sp - address <= 4096) || !is_readable (sp);
}

static _Noreturn void
end_of_stack (const struct dfr_fault *f)
{
  static struct dfr_frames frames;

  dfr_walk_frames (&frames, f->from);
  dfr_report_fatal ("runtime: stack overflow\nfatal error: stack overflow\n",
                    &frames);
}

static _Noreturn void
end_in_runtime (const struct dfr_fault *f)
{
  char room[256];
  struct dfr_text t = { room, sizeof room - 1, 0 };

  dfr_text_add (&t,
                "fatal error: unexpected signal during runtime execution\n");
  dfr_fault_describe (&t, f);
  room[t.length] = '\0';
  dfr_report_fatal (room, NULL);
}

/* --- The handler */

/* How many frames around a fault are searched for those of the runtime.  */
#define NEAR 16

/* Raise F, which has happened in CONTEXT; or end the process.  */
static void
handle (struct dfr_fault *f, ucontext_t *context)
{
  struct dfr_thread *t = &dfr_self;
  const char *text;

  /* A fault in what follows is one in the runtime.  */
  if (t->in_fault++)
    end_in_runtime (f);
  if (is_overflow (f, sp_of (context)))
    {
      f->from = dfr_fault_pc (context);
      end_of_stack (f);
    }
  /* Where there is no code, it has been called.  */
  if (f->pc == f->address && f->signal == SIGSEGV)
    leave_call (context);
  f->from = dfr_fault_pc (context);
  if (dfr_walk_meets_own (f->from, NEAR))
    end_in_runtime (f);
  text = panic_text (f, context);
  t->in_fault = 0;
  restore_modes (context);
  dfr_panic_fault (text, f);
}

static void catch (int signal, siginfo_t *info, void *context)
{
  struct dfr_fault f = { .signal = signal,
                         .code = info->si_code,
                         .address = info->si_addr,
                         .pc = (void *) pc_of (context) };
  int saved = errno;

  if (is_fault (signal, info))
    handle (&f, context);
  else
    pass_on (signal, info, context);
  errno = saved;
}

/* --- Alternate stacks */

/* Enough for the frame of a signal, the unwinder, and a report.  */
static size_t
stack_size (void)
{
  size_t page = (size_t) sysconf (_SC_PAGESIZE);
  size_t frame = 0;

#ifdef AT_MINSIGSTKSZ
  frame = getauxval (AT_MINSIGSTKSZ);
#endif
  return (frame + 65536 + page - 1) & ~(page - 1);
}

/* Give this thread an alternate stack, with a page below it that faults.  Does
   nothing if it has one.  False, if it could not be done, errno says why.  */
static bool
add_stack (void)
{
  struct dfr_thread *t = &dfr_self;
  size_t page = (size_t) sysconf (_SC_PAGESIZE);
  stack_t s = { .ss_size = stack_size () }, old;
  char *start;

  if (sigaltstack (NULL, &old) == 0 && !(old.ss_flags & SS_DISABLE))
    return true;
  start = mmap (NULL, page + s.ss_size, PROT_READ | PROT_WRITE,
                MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (start == MAP_FAILED)
    return false;
  mprotect (start, page, PROT_NONE);
  s.ss_sp = start + page;
  if (sigaltstack (&s, NULL) != 0)
    {
      munmap (start, page + s.ss_size);
      return false;
    }
  /* A thread whose end is not noticed leaves it behind.  */
  if (dfr_thread_watch ())
    t->fault_stack = start;
  return true;
}

/* Give back the alternate stack of T, which is this thread, and ends.  */
void
dfr_fault_end_thread (struct dfr_thread *t)
{
  size_t page = (size_t) sysconf (_SC_PAGESIZE);
  stack_t none = { .ss_flags = SS_DISABLE }, s;
  char *start = t->fault_stack;

  t->fault_stack = NULL;
  if (!start || sigaltstack (NULL, &s) != 0)
    return;
  /* While it runs on it, or has another by now, nothing can be done.  */
  if (s.ss_sp == start + page
      && ((s.ss_flags & SS_ONSTACK) || sigaltstack (&none, NULL) != 0))
    return;
  munmap (start, page + stack_size ());
}

/* --- Beginning and end */

static atomic_bool installed;

static bool
install (void)
{
  struct sigaction a = { .sa_sigaction = catch,
                         .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER };

  sigemptyset (&a.sa_mask);
  for (size_t i = 0; i < SIGNALS; i++)
    if (sigaction (signals[i], NULL, &before[i]) != 0
        || sigaction (signals[i], &a, NULL) != 0)
      return false;
  return true;
}

DEFER_EXPORT int
defer_catch_faults (void)
{
  if (!KNOWN_MACHINE)
    {
      errno = ENOSYS;
      return -1;
    }
  if (!add_stack ())
    return -1;
  if (!atomic_exchange (&installed, true) && !install ())
    return -1;
  return 0;
}

/* The library may be about to be unloaded: the handler must be gone.  */
static void uninstall (void) __attribute__ ((__destructor__));

static void
uninstall (void)
{
  struct sigaction a;

  if (!atomic_exchange (&installed, false))
    return;
  for (size_t i = 0; i < SIGNALS; i++)
    if (sigaction (signals[i], NULL, &a) == 0 && a.sa_sigaction == catch)
      sigaction (signals[i], &before[i], NULL);
}
