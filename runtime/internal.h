/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* internal.h -- what the files of the runtime share.

   Names: `__defer_*' is what compiled code calls, `defer_*' what users call;
   both are exported.  `dfr_FILE_verb' is defined in FILE.c and hidden, as is
   everything that does not say DEFER_EXPORT (-fvisibility=hidden).  */

#ifndef DEFER_INTERNAL_H
#define DEFER_INTERNAL_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "abi.h"
#define DEFER_NO_KEYWORDS /* the runtime itself defers nothing */
#include "defer.h"

#define DEFER_EXPORT __attribute__ ((__visibility__ ("default")))

/* Declare what abi.def lists.  */

#define DEFER_C_VOID    void
#define DEFER_C_CHUNK   struct defer_chunk *
#define DEFER_C_SIZE    size_t
#define DEFER_C_INT     int
#define DEFER_C_POINTER void *
#define DEFER_C_PANIC   const struct defer_panic *
#define DEFER_C_MAY_THROW
#define DEFER_C_NO_THROW __attribute__ ((__nothrow__))

#define DEFER_ENTRY_1(name, throws, result, a)                                 \
  DEFER_EXPORT DEFER_C_##result __defer_##name (DEFER_C_##a) DEFER_C_##throws;
#define DEFER_ENTRY_2(name, throws, result, a, b)                              \
  DEFER_EXPORT DEFER_C_##result __defer_##name (DEFER_C_##a, DEFER_C_##b)      \
    DEFER_C_##throws;
#define DEFER_ENTRY_4(name, throws, result, a, b, c, d)                        \
  DEFER_EXPORT DEFER_C_##result __defer_##name (                               \
    DEFER_C_##a, DEFER_C_##b, DEFER_C_##c, DEFER_C_##d) DEFER_C_##throws;
#include "abi.def"

/* fatal.c */

_Noreturn void dfr_fatal (const char *words, ...)
  __attribute__ ((__format__ (__printf__, 1, 2)));

/* thread.c */

/* Whether the runtime learns of a thread's end.  Nothing that needs giving
   back may hang from a thread that is not WATCHED.  */
enum dfr_watch
{
  DFR_NOT_YET, /* it has needed nothing so far */
  DFR_WATCHED,
  DFR_NEVER /* it is ending, or the process has no thread keys left */
};

/* The end of a thread, by pthread_exit or cancellation, as the unwinding that
   it is: THROWN landed last in the frame at PC with the stack pointer SP.  Null
   while the thread goes on.  */
struct dfr_exit
{
  void *thrown;
  uintptr_t sp;
  uintptr_t place; /* which frame that is: see frame.c */
  void *pc;
  const void *table; /* of the places to land in that function */
};

/* What each thread has of its own.  Only that thread, and signal handlers
   that interrupt it, read or write it.  */
struct dfr_thread
{
  struct defer_chunk *kept; /* one free chunk, or null */
  volatile int busy;        /* KEPT is being changed: handlers, hands off */
  enum dfr_watch watch;
  struct dfr_thunk *thunks; /* free ones that it keeps; BUSY covers them */
  unsigned thunks_kept;     /* how many those are */
  struct dfr_tally *tally;  /* counts what is pending; null until needed */
  struct dfr_panic *panics; /* on their way, the newest first */
  struct dfr_exit exit;     /* see personality.c */
  void *fault_stack;        /* for handlers of faults, or null; see fault.c */
  volatile int in_fault;    /* a fault is being looked at */
  unsigned number;          /* see dfr_thread_number; 0 until asked for */
};

extern _Thread_local struct dfr_thread dfr_self;

unsigned dfr_thread_number (void);
bool dfr_thread_watch (void);
struct defer_chunk *dfr_thread_take (void);
bool dfr_thread_keep (struct defer_chunk *c);

/* limit.c */

extern atomic_ulong dfr_limit;

/* True while defer_set_max_pending limits the process.  */
static inline bool
dfr_limit_is_set (void)
{
  return atomic_load_explicit (&dfr_limit, memory_order_relaxed) != 0;
}

struct dfr_tally *dfr_limit_count (void);
void dfr_limit_drop (struct dfr_tally *t);

/* thunk.c: function pointers that call closures.  */

/* What a stub needs.  The stub knows where its thunk is, and CLOSURE, which it
   loads, is the first word.  */
struct dfr_thunk
{
  void *closure;                  /* what is called; while free: `freed' */
  struct dfr_thunk *_Atomic next; /* the next free one; itself while in use */
  const char *code;               /* the stub: what users have */
  const void *owner;              /* which copy of the library it is from */
} __attribute__ ((__aligned__ (32))); /* see pack in thunk.c */

/* Weak, so that a static program without thunks is without their room.  */
void dfr_thunk_end_thread (struct dfr_thread *t) __attribute__ ((__weak__));

/* stubs.c: the code of thunks.  */

/* COUNT stubs, PITCH bytes from one to the next, and what belongs to them.  */
struct dfr_stubs
{
  const char *code;
  struct dfr_thunk *data;
  size_t count, pitch;
};

bool dfr_stubs_more (struct dfr_stubs *s);
struct dfr_thunk *dfr_stubs_find (const char *code);

/* text.c: lines put together in a buffer of the caller's.  */

struct dfr_text
{
  char *start;
  size_t size;   /* bytes at START */
  size_t length; /* of these in use; what does not fit is cut off */
};

void dfr_text_char (struct dfr_text *t, char c);
void dfr_text_add (struct dfr_text *t, const char *words);
void dfr_text_function (struct dfr_text *t, const char *symbol);
void dfr_text_number (struct dfr_text *t, unsigned long long value);
void dfr_text_hex (struct dfr_text *t, unsigned long long value);
void dfr_text_write (const struct dfr_text *t, int fd);

/* Code addresses.  Frames are kept as return addresses: what is looked up is
   the byte before.  The address of an instruction itself (of a fault) is
   kept plus 1.  */

/* The first byte of the runtime's own code, and the first behind it; the
   Makefile puts all of it into a section of this name.  */
extern const char __start_defer_text[]
  __attribute__ ((__visibility__ ("hidden")));
extern const char __stop_defer_text[]
  __attribute__ ((__visibility__ ("hidden")));

/* Is PC, a return address, in the runtime's own code?  */
static inline bool
dfr_is_own (const void *pc)
{
  return (const char *) pc > __start_defer_text
         && (const char *) pc <= __stop_defer_text;
}

/* modules.c */

/* A file that is mapped into the process, and a place in it.  */
struct dfr_module
{
  const char *path; /* in LINE; empty if the code comes from no file */
  size_t offset;    /* of the place in the file */
  char line[600];   /* of /proc/self/maps; longer ones are cut off */
};

bool dfr_modules_find (const void *pc, struct dfr_module *m);
const char *dfr_modules_name (const struct dfr_module *m);
const char *dfr_modules_symbol (const struct dfr_module *m, uintptr_t *offset);

/* dwarf.c */

bool dfr_dwarf_open (void);
bool dfr_dwarf_add (struct dfr_text *t, const void *pc);

/* symbols.c */

/* Where printed frames go.  */
struct dfr_sink
{
  void (*put) (void *to, const char *text, size_t length);
  void *to;
};

/* A part of a report: TITLE as it is, if not null, then N frames, the
   innermost first.  */
struct dfr_stack
{
  const char *title;
  void *const *pcs;
  size_t n;
};

/* What a struct dfr_frames holds, as parts.  Not to be copied.  */
struct dfr_parts
{
  struct dfr_stack stacks[3];
  size_t count;
  char elided[48];
};

struct dfr_frames;

bool dfr_symbols_is_start (const void *pc);
void dfr_symbols_to_file (void *fd, const char *text, size_t length);
void dfr_symbols_split (struct dfr_parts *parts, const char *title,
                        const struct dfr_frames *f);
void dfr_symbols_print (int fd, void *const *pcs, size_t n);
void dfr_symbols_put (const struct dfr_sink *sink,
                      const struct dfr_stack *stacks, size_t count);

/* walk.c */

void dfr_walk_frames (struct dfr_frames *f, void *from);
bool dfr_walk_meets_own (void *from, int n);

/* stacks.c: the stacks of all other threads (DEFER_TRACEBACK=all).  */

void dfr_stacks_print (int fd);

/* park.c: the other threads of the process stand still.  */

#define DFR_PARK_SIGNALS 8

bool dfr_park_all (const int *pass, size_t n);
void dfr_park_release (void);

/* memory.c: what the process can have stored something in.  */

/* Who looks at memory.  */
struct dfr_visitor
{
  /* Not to be looked at: the page at this address.  */
  bool (*skips) (const char *page);
  /* Look at the bytes from FROM up to TO.  */
  void (*visit) (const char *from, const char *to);
};

bool dfr_memory_visit (const struct dfr_visitor *v, size_t *seen);

/* log.c: the file that DEFER_TRACE names.  */

void dfr_log_start (const char *name);
bool dfr_log_enter (void);
void dfr_log_leave (void);
bool dfr_log_is_json (void);
void dfr_log_write (struct dfr_text *event);

/* trace.c */

/* A probe, for perf, bpftrace and the like: two arguments at a `nop'.  */
#ifdef HAVE_SDT
#include <sys/sdt.h>
#define DFR_PROBE(name, a, b) DTRACE_PROBE2 (defer, name, a, b)
#else
#define DFR_PROBE(name, a, b) ((void) 0)
#endif

enum dfr_event
{
  DFR_RAISED,    /* a panic, at PC */
  DFR_LANDED,    /* it runs deferred work of the function of PC */
  DFR_RECOVERED, /* at PC */
  DFR_ENDED      /* it ends the process; PC as for DFR_RAISED */
};

extern bool dfr_trace_on;

void dfr_trace_write (enum dfr_event event, const struct defer_panic *p,
                      void *pc);

/* P has come to EVENT at PC: for probes and DEFER_TRACE.  EVENT is a
   constant.  */
static inline void
dfr_trace (enum dfr_event event, const struct defer_panic *p, void *pc)
{
  switch (event)
    {
    case DFR_RAISED:
      DFR_PROBE (panic, p, pc);
      break;
    case DFR_LANDED:
      DFR_PROBE (landing, p, pc);
      break;
    case DFR_RECOVERED:
      DFR_PROBE (recovered, p, pc);
      break;
    case DFR_ENDED:
      DFR_PROBE (uncaught, p, pc);
      break;
    }
  if (__builtin_expect (dfr_trace_on, 0))
    dfr_trace_write (event, p, pc);
}

/* fault.c */

/* What raised a fault panic (R9).  */
struct dfr_fault
{
  int signal;
  int code;      /* si_code */
  void *address; /* si_addr */
  void *pc;      /* of the instruction; null for a call of a null pointer */
  void *from;    /* of the first frame, as frames are kept */
};

void dfr_fault_describe (struct dfr_text *t, const struct dfr_fault *f);
void *dfr_fault_pc (const void *context);
void dfr_fault_end_thread (struct dfr_thread *t);

/* divide.c */

bool dfr_divide_overflows (const void *context);

/* --- Panics --------------------------------------------------------------

   panic.c has the objects and the list of each thread, unwind.c moves a panic
   from frame to frame, recover.c stops it, report.c prints it.  README.md
   tells the life of one.  */

#define DFR_FRAMES_KEPT 50 /* of the innermost, and of the outermost */

/* The frames that a panic has passed, innermost first.  */
struct dfr_frames
{
  size_t n;     /* how many there have been */
  bool whole;   /* as far as it would ever have come */
  unsigned end; /* in LAST, a ring: where the next goes */
  void *first[DFR_FRAMES_KEPT];
  void *last[DFR_FRAMES_KEPT]; /* those that FIRST has no room for */
};

#define DFR_TEXT_KEPT 208

/* What a panic says: all that is left of it when it is over.  */
struct dfr_story
{
  struct defer_panic face; /* first: it is what users know */
  struct dfr_panic *panic; /* whose story it is; null for a copy */
  struct dfr_story *next;  /* copies: the one made before this */
  uint64_t identity; /* that of the value; 0: nobody has raised it again */
  char *more;        /* a text that is longer than TEXT; or null */
  char text[DFR_TEXT_KEPT]; /* the value, if it is a text; else its message */
  struct dfr_fault fault;   /* if its SIGNAL is not 0: the reason */
  unsigned thread;          /* the number of its thread; 0: nobody asked */
  struct dfr_frames frames;
};

/* A panic on its way.  It belongs to the thread that raised it, which alone
   reads and writes it; but see `gone'.  */
struct dfr_panic
{
  struct defer_thrown thrown; /* first: compiled code knows it */
  unsigned slot;              /* its place in the pool */
  struct dfr_thread *owner;   /* in whose list it is, or null */
  struct dfr_panic *older;    /* the next in that list, or null */
  uintptr_t sp;               /* the stack pointer of the frame it is in, ... */
  uintptr_t fp;               /* ... the frame pointer, if it can land there */
  void *pc;                   /* ... and where in the code that is */
  const void *table; /* of the places to land in that function, or null */
  uintptr_t place;   /* which frame that is; 0 until asked for */
  uintptr_t known;   /* frames with a stack pointer up to this are not added */
  void **back_at;    /* see forbid_return in unwind.c */
  void *back;
  bool company;     /* there are older ones, or the thread is ending */
  bool ends_exit;   /* it has passed where the end of the thread has landed */
  bool ended;       /* a newer one has passed its frame: over if that one is */
  bool doubtful;    /* over, unless its frame lets it go on */
  atomic_bool gone; /* another thread has ended it; its owner gives it back */
  struct dfr_story story;
};

/* What P, which a user has, is part of.  */
static inline struct dfr_story *
dfr_story_of (const struct defer_panic *p)
{
  return (struct dfr_story *) p;
}

/* What THROWN, a panic that compiled code has caught, is part of.  */
static inline struct dfr_panic *
dfr_panic_of (void *thrown)
{
  return (struct dfr_panic *) thrown;
}

/* panic.c.  Those that raise do not come back, but must not be declared so:
   GCC would keep frames for them, and each costs time to unwind.  */

void dfr_panic_raise (const char *text);
void dfr_panic_error (const char *text, int number);
void dfr_panic_fault (const char *text, const struct dfr_fault *f);
uintptr_t dfr_panic_place (struct dfr_panic *p);
void dfr_panic_starts (struct dfr_panic *p);
void dfr_panic_pass (struct dfr_panic *p, uintptr_t sp, void *pc);
void *dfr_panic_finish (struct dfr_panic *p);
const struct dfr_story *dfr_panic_keep (struct dfr_panic *p);
void dfr_panic_end_thread (struct dfr_thread *t);
bool dfr_panic_elsewhere (void);

/* frame.c */

/* The register that is the frame pointer of functions that have one, as unwind
   tables count them.  */
#if defined __x86_64__
#define DFR_FRAME_POINTER 6
#elif defined __i386__
#define DFR_FRAME_POINTER 5
#elif defined __aarch64__
#define DFR_FRAME_POINTER 29
#elif defined __riscv
#define DFR_FRAME_POINTER 8
#elif defined __powerpc64__
#define DFR_FRAME_POINTER 31
#elif defined __s390x__
#define DFR_FRAME_POINTER 11
#endif

uintptr_t dfr_frame_place (void *pc, uintptr_t sp, uintptr_t fp);

/* unwind.c */

struct _Unwind_Context;

void dfr_unwind_raise (struct dfr_panic *p);
void dfr_unwind_add (struct dfr_frames *f, void *pc);
void *dfr_unwind_function (void *pc);
const unsigned char *dfr_unwind_table (void *pc, uintptr_t *function);
bool dfr_parts_of_one (const void *a, const void *b); /* table.c */
void dfr_unwind_complete (struct dfr_panic *p);
uintptr_t dfr_unwind_frame_pointer (struct _Unwind_Context *context);

/* report.c */

/* What kept a panic from going on, if it has not come to its end.  */
enum dfr_obstacle
{
  DFR_NONE,
  DFR_NO_MEMORY, /* to raise it with */
  DFR_NO_TABLES, /* a frame cannot be unwound */
  DFR_TERMINATED /* C++ wants the process to end */
};

void dfr_report_alone (void);
void dfr_report_wait (void);
_Noreturn void dfr_report_uncaught (struct dfr_panic *p,
                                    enum dfr_obstacle obstacle);
_Noreturn void dfr_report_fatal (const char *text,
                                 const struct dfr_frames *frames);
const char *dfr_report_message (struct dfr_story *s);
_Noreturn void dfr_report_fatal (const char *text,
                                 const struct dfr_frames *frames);

#endif /* DEFER_INTERNAL_H */
