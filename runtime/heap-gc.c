/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* heap-gc.c -- the collected heap, on Boehm's collector (libgc).  No other file
   knows libgc.

   As it comes, libgc frees objects whose only pointer is in memory of malloc or
   mmap, in a thread that it was not told of, or at an odd address.  For C that
   was not written for a collector that is wrong: H4 says that whatever the
   program can still reach stays.  So three things are done otherwise:

   1. Who stands still.  Before libgc looks at anything it calls `event', and
      dfr_park_all stops all threads of the process, whoever made them.  If one
      cannot be stopped there is no collection, and the heap grows.

   2. What is looked at.  libgc's own search for roots is turned off.  Its
      function for roots of others is `push_roots', and goes through all memory
      that the process has written to (memory.c), besides that of libgc's heap.
      Registers are there, too: those of threads that stand still lie where the
      kernel has put them, ours in our frame.

   3. What counts as a pointer.  Eight bytes at any address, aligned or not,
      whose value is inside an object or just behind its last byte; in roots as
      in objects.  That is 8 times as many words as libgc would look at, but
      almost none survives one comparison of 16 bytes at a time (`scan').
      Objects are of a kind of their own, whose contents libgc lets `mark' look
      at.

   An object, as libgc has it:

       | HEADER 8 bytes | the user's SIZE bytes | 1 byte |
       ^ base           ^ what __defer_new returns

   (with a larger alignment the user's bytes start further on).  The header
   holds nothing.  Its use is that no user has a pointer to the base; libgc has
   many, in its lists of free objects and its notes on blocks, which lie in
   memory that we look at: they do not count.  The byte at the end makes a
   pointer to the end one into the object.

   Small objects come from lists that each thread keeps, a list for each size;
   a list is filled with a page of objects at a time.  Then nothing is locked,
   which is what takes the time in libgc.  An object in a list is one that the
   list points to, in the way that counts: so a collection leaves it alone, and
   nobody has to know where the lists are, or what a thread that stands still
   was doing.  The lists of a thread that has ended are garbage.

   When.  libgc never collects by itself when we allocate.  A collection takes
   time in proportion to what it looks at, all of the process included: so there
   is one after as many bytes have been allocated as there were alive after the
   last, or an eighth of what was looked at, or 4 MiB, whichever is most.

   Nobody's malloc is replaced, nobody's thread is made by other functions than
   before, and no code of the user's runs in a collection.  libgc frees what it
   has allocated, nothing else: a pointer of malloc's in an object is just
   bytes.

   Where libgc was started by the program before us, its heap is collected as
   the program wants, with our roots, and its objects have no header.

   Not seen: pointers that are not there as eight bytes in a row (in pieces,
   encoded, the frame pointer in a jmp_buf, which glibc encodes), in files, in
   devices, in another process, in pipes.

   libgc can be told things by environment variables, GC_*; see its manual.  It
   never writes a warning.

   Not chosen: libgc's wrappers of pthread_create, which only see calls compiled
   with them; scanning aligned words only: `struct __attribute__ ((packed))' is
   C; a collector of our own.  */

#define _GNU_SOURCE /* dladdr, syscall */

#define GC_THREADS             /* declares what has to do with threads ... */
#define GC_NO_THREAD_REDIRECTS /* ... and renames nothing */
#include <gc.h>
#include <gc/gc_mark.h>

#include <dlfcn.h>
#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "heap.h"
#include "internal.h"

#define HEADER 8u

/* A thread keeps lists of objects of up to so many bytes, in steps of GRANULE,
   which is libgc's.  */
#define SMALL   256u
#define GRANULE 16u

/* An object is not larger than this: there is no such memory.  */
#define TOO_LARGE (SIZE_MAX / 16)

/* No collection before so many bytes have been allocated.  */
#define LEAST (UINT64_C (4) << 20)

/* All of this belongs to who holds LOCK.  */
static struct
{
  bool started;
  unsigned kind;   /* libgc's number for our objects */
  void **free;     /* libgc's lists of free ones, by the granules of each */
  bool collecting; /* because we want it */
  bool failed;     /* not all stand still, or was found to look at */
  size_t seen;     /* bytes looked at outside of the heap */
  size_t alive;    /* bytes of objects found */
  size_t since;    /* bytes allocated since the last collection */
  size_t limit;    /* how many of these until the next */
  unsigned long collections;
} gc;

/* --- The lock

   Not one of pthread's, because a handler of a signal that interrupts who holds
   it must be told so, and because a child of fork must be able to go on.  */

static _Atomic int lock; /* 1: taken, 2: and others wait */
static _Thread_local volatile int inside;

static void
take_lock (void)
{
  int free = 0;

  if (inside)
    dfr_fatal ("defer: a signal handler has interrupted the heap, and needs"
               " memory from it");
  inside = 1;
  if (!atomic_compare_exchange_strong (&lock, &free, 1))
    while (atomic_exchange (&lock, 2) != 0)
      syscall (SYS_futex, &lock, FUTEX_WAIT_PRIVATE, 2, NULL, NULL, 0);
}

static void
drop_lock (void)
{
  if (atomic_exchange (&lock, 0) == 2)
    syscall (SYS_futex, &lock, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
  inside = 0;
}

/* --- fork.  No other thread is in the heap while the process is copied.  A
   handler of a signal that has interrupted its own thread there may fork: the
   child goes on in the heap, too, as the only one.  */

static bool forking;

static void
before_fork (void)
{
  if (inside)
    return;
  take_lock ();
  GC_atfork_prepare ();
  forking = true;
}

static void
after_fork_in_parent (void)
{
  if (!forking)
    return;
  forking = false;
  GC_atfork_parent ();
  drop_lock ();
}

static void
after_fork_in_child (void)
{
  if (!forking)
    return;
  forking = false;
  GC_atfork_child ();
  atomic_store (&lock, 1); /* those that waited are not here */
  drop_lock ();
}

/* --- Pointers */

typedef unsigned char bytes __attribute__ ((__vector_size__ (16)));
typedef uint64_t halves __attribute__ ((__vector_size__ (16)));

static inline uint64_t
word_at (const char *p)
{
  uint64_t w;
  memcpy (&w, p, sizeof w);
  return w;
}

static inline bytes
bytes_at (const char *p)
{
  bytes b;
  memcpy (&b, p, sizeof b);
  return b;
}

/* The object that WORD points to or into, or to the end of; null if none.  */
static void *
object_of (uint64_t word)
{
  void *base = GC_base ((void *) word);

  if (!base || (uint64_t) base != word)
    return base;
  return GC_get_kind_and_size (base, NULL) == (int) gc.kind ? NULL : base;
}

/* Which bytes number SHIFT / 8 values from LOW to HIGH can have: BASE and RANGE
   after that.  Any, if the bytes above it differ.  */
static inline void
find_range (uint64_t low, uint64_t high, int shift, bytes *base, bytes *range)
{
  bytes zero = { 0 };
  bool any = low >> shift >> 8 != high >> shift >> 8;

  *base = zero + (unsigned char) (any ? 0 : low >> shift);
  *range
    = zero + (unsigned char) (any ? 255 : (high >> shift) - (low >> shift));
}

/* Call FOUND with TO and each value in the bytes from FROM up to END that may
   be a pointer into libgc's heap, at whatever address it is.

   At 16 addresses at a time: pointers into the heap have the same, or one of a
   few, in their bytes 3 to 6.  */
static inline __attribute__ ((__always_inline__)) void
scan (const char *from, const char *end,
      void (*found) (void *to, uint64_t word), void *to)
{
  uint64_t low = (uint64_t) GC_least_plausible_heap_addr;
  uint64_t high = (uint64_t) GC_greatest_plausible_heap_addr;
  bytes zero = { 0 }, base3, range3, base4, range4, base5, range5;
  const char *p = from;

  find_range (low, high, 24, &base3, &range3);
  find_range (low, high, 32, &base4, &range4);
  find_range (low, high, 40, &base5, &range5);
  for (; end - p >= 16 + 7; p += 16)
    {
      halves hit = (halves) ((bytes_at (p + 3) - base3 <= range3)
                             & (bytes_at (p + 4) - base4 <= range4)
                             & (bytes_at (p + 5) - base5 <= range5)
                             & (bytes_at (p + 6) == zero));
      if (hit[0] | hit[1])
        for (int i = 0; i < 16; i++)
          if (word_at (p + i) - low <= high - low)
            found (to, word_at (p + i));
    }
  for (; end - p >= 8; p++)
    if (word_at (p) - low <= high - low)
      found (to, word_at (p));
}

/* --- Objects */

/* Where libgc keeps what it has found and not looked at.  */
struct marks
{
  struct GC_ms_entry *top, *limit;
};

static inline void
found_in_object (void *to, uint64_t word)
{
  struct marks *m = to;
  void *o = object_of (word);

  if (o)
    m->top = GC_MARK_AND_PUSH (o, m->top, m->limit, NULL);
}

/* Look at OBJECT, which is alive; or free, and then it is empty but for a
   pointer to the base of another.  */
static struct GC_ms_entry *
mark (GC_word *object, struct GC_ms_entry *top, struct GC_ms_entry *limit,
      GC_word environment)
{
  struct marks m = { top, limit };
  size_t size = GC_size (object);

  (void) environment;
  gc.alive += size;
  scan ((char *) object, (char *) object + size, found_in_object, &m);
  return m.top;
}

/* --- Roots */

/* Objects that were found in roots and libgc has not been told of yet.  */
static struct
{
  size_t count;
  void *objects[512];
} found;

static void
push_found (void)
{
  GC_push_all_eager (found.objects, found.objects + found.count);
  found.count = 0;
}

static inline void
found_in_root (void *to, uint64_t word)
{
  void *o = object_of (word);

  (void) to;
  if (!o || GC_is_marked (o))
    return;
  found.objects[found.count++] = o;
  if (found.count == sizeof found.objects / sizeof *found.objects)
    push_found ();
}

static void
visit (const char *from, const char *to)
{
  scan (from, to, found_in_root, NULL);
}

static bool
is_heap (const char *page)
{
  return GC_is_heap_ptr (page) != 0;
}

/* What the program had set, if it uses libgc itself.  */
static GC_push_other_roots_proc their_roots;
static GC_on_collection_event_proc their_event;

/* This cannot become a collection.  One of ours is given up then; of one that
   the program has asked libgc for there is no way back.  */
static void
fail (void)
{
  if (!gc.collecting)
    dfr_fatal ("defer: not all threads or not all memory can be looked at, and"
               " the program wants a collection");
  gc.failed = true;
}

/* libgc calls this when all threads stand still and it has marked nothing
   yet.  */
static void
push_roots (void)
{
  static const struct dfr_visitor visitor = { is_heap, visit };

  if (gc.failed)
    return;
  __builtin_unwind_init (); /* registers into this frame */
  if (!dfr_memory_visit (&visitor, &gc.seen))
    fail ();
  push_found ();
  if (their_roots)
    their_roots ();
}

/* --- Collections */

/* libgc has come to EVENT.  */
static void
event (GC_EventType event)
{
  if (their_event)
    their_event (event);
  if (event == GC_EVENT_PRE_STOP_WORLD)
    {
      int pass[] = { GC_get_suspend_signal (), GC_get_thr_restart_signal () };
      gc.alive = 0;
      gc.failed = false;
      if (!dfr_park_all (pass, 2))
        fail ();
    }
  else if (event == GC_EVENT_POST_START_WORLD)
    dfr_park_release ();
}

/* libgc asks whether to give up.  */
static int
gives_up (void)
{
  return gc.failed;
}

/* libgc cannot go on.  */
static void
give_up (const char *text)
{
  (void) text;
  dfr_fatal ("defer: the collector cannot go on");
}

static void
be_quiet (char *text, GC_word value)
{
  (void) text;
  (void) value;
}

/* A signal that nobody has a use for, other than TAKEN.  */
static int
find_signal (int taken)
{
  struct sigaction a;

  for (int i = SIGRTMAX - 1; i >= SIGRTMIN; i--)
    if (i != taken && sigaction (i, NULL, &a) == 0 && a.sa_handler == SIG_DFL)
      return i;
  return SIGRTMAX;
}

/* Start libgc, for nobody but us.  */
static void
start_libgc (void)
{
  int suspend = find_signal (0);

  GC_set_no_dls (1);
  GC_set_dont_precollect (1);
  GC_set_all_interior_pointers (1);
  GC_set_finalize_on_demand (1);
  GC_set_handle_fork (-1);
  GC_set_markers_count (1);
  GC_set_warn_proc (be_quiet);
  GC_set_abort_func (give_up);
  GC_set_suspend_signal (suspend);
  GC_set_thr_restart_signal (find_signal (suspend));
  GC_init ();
  GC_allow_register_threads ();
  /* It knows this thread, and would miss it when it has ended.  */
  GC_unregister_my_thread ();
  GC_clear_roots ();
}

/* Where there is one; a static program can do without.  */
void *dlopen (const char *, int) __attribute__ ((__weak__));
int dladdr (const void *, Dl_info *) __attribute__ ((__weak__));

/* Whatever library this file is in, it stays: libgc will call us.  */
static void
stay_loaded (void)
{
  Dl_info info;

  if (dlopen && dladdr && dladdr (&gc, &info) != 0 && info.dli_fname)
    dlopen (info.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
}

static void
start (void)
{
  stay_loaded ();
  if (!GC_is_init_called ())
    start_libgc ();
  else
    {
      their_roots = GC_get_push_other_roots ();
      their_event = GC_get_on_collection_event ();
    }
  GC_set_warn_proc (be_quiet);
  gc.free = GC_new_free_list ();
  gc.kind = GC_new_kind (gc.free, GC_MAKE_PROC (GC_new_proc (mark), 0), 0, 1);
  GC_set_push_other_roots (push_roots);
  GC_set_on_collection_event (event);
  pthread_atfork (before_fork, after_fork_in_parent, after_fork_in_child);
  gc.limit = LEAST;
  gc.started = true;
}

/* Decide when the next collection is to be.  One that was not DONE is not tried
   again soon, as it may have taken a while.  */
static void
set_limit (bool done)
{
  gc.since = 0;
  gc.limit = done ? LEAST : gc.limit * 2;
  if (gc.limit < gc.alive)
    gc.limit = gc.alive;
  if (gc.limit < gc.seen / 8)
    gc.limit = gc.seen / 8;
}

/* Collect, if all threads can be stopped.  No handler of a signal may run here
   meanwhile: it could wait for a thread that stands still, or move a
   pointer.  */
static void
collect (void)
{
  struct GC_stack_base base = { .mem_base = __builtin_frame_address (0) };
  sigset_t all, before;
  int done, known;

  sigfillset (&all);
  sigdelset (&all, SIGSEGV); /* libgc may want it */
  sigdelset (&all, SIGBUS);
  pthread_sigmask (SIG_BLOCK, &all, &before);
  gc.failed = false;
  /* After it has run out of memory libgc looks for what it knows of this
     thread, and does not look whether it has found that.  */
  GC_disable ();
  known = GC_register_my_thread (&base);
  GC_enable ();
  gc.collecting = true;
  done = GC_try_to_collect (gives_up);
  gc.collecting = false;
  if (known == GC_SUCCESS)
    GC_unregister_my_thread ();
  pthread_sigmask (SIG_SETMASK, &before, NULL);
  gc.collections += done != 0;
  set_limit (done != 0);
}

/* --- Objects of any size */

/* Memory for SIZE bytes at a multiple of ALIGNMENT, and for what goes with
   them. libgc collects nothing meanwhile: it is told when.  */
static void *
allocate (size_t size, size_t alignment)
{
  size_t gap = alignment > HEADER ? alignment : HEADER;
  size_t whole = size + gap + 1;
  uintptr_t base;

  GC_disable ();
  base = (uintptr_t) GC_generic_malloc (whole, (int) gc.kind);
  GC_enable ();
  if (!base)
    return NULL;
  gc.since += whole;
  return (void *) ((base + HEADER + alignment - 1) & -alignment);
}

/* Get ready for SIZE bytes more.  The lock is held.  */
static void
prepare (size_t size)
{
  if (!gc.started)
    start ();
  if (gc.since + size > gc.limit)
    collect ();
}

static __attribute__ ((__noinline__)) void *
allocate_large (size_t size, size_t alignment)
{
  void *p;

  take_lock ();
  prepare (size);
  p = allocate (size, alignment);
  if (!p)
    {
      collect ();
      p = allocate (size, alignment);
    }
  /* From here on others may collect: P itself must be somewhere, and not only
     the base, from which it could still be made.  */
  __asm__ volatile("" : "+r"(p) : : "memory");
  drop_lock ();
  __asm__ volatile("" : "+r"(p));
  return p;
}

/* --- Small objects */

/* The thread's lists: by the granules of an object, HEADER and all, the user's
   part of the first one.  The header has that of the next.  */
static _Thread_local void *kept[SMALL / GRANULE + 1];

/* KEPT is being changed: handlers of signals, hands off.  */
static _Thread_local volatile int keeping;

static inline void **
next_of (void *object)
{
  return (void **) ((char *) object - HEADER);
}

/* Let the stores up to here be done before those that follow, as handlers of
   this thread see it.  */
static inline void
in_order (void)
{
  __asm__ volatile("" : : : "memory");
}

/* Take the first of this thread's objects of GRANULES; null if there is
   none.  */
static inline void *
take_kept (size_t granules)
{
  void *p;

  if (keeping)
    return NULL;
  keeping = 1;
  in_order ();
  p = kept[granules];
  if (p)
    {
      kept[granules] = *next_of (p);
      *next_of (p) = NULL;
    }
  in_order ();
  keeping = 0;
  return p;
}

/* Free objects change hands.  */
struct batch
{
  size_t granules;
  void *first; /* the user's part */
  size_t count;
};

/* Take libgc's list of free objects for B, a struct batch, and link those in
   the way that counts.  libgc calls this, and collects nothing meanwhile.  */
static void *
take_batch (void *b)
{
  struct batch *batch = b;
  void **list = &gc.free[batch->granules];
  void **link = &batch->first;
  char *base = *list;

  *list = NULL;
  for (; base; base = *(char **) base, batch->count++)
    {
      *link = base + HEADER;
      link = (void **) base;
    }
  *link = NULL;
  return NULL;
}

/* The user's part of one object of GRANULES, behind which are as many as libgc
   has at hand; null if there is no memory.  The lock is held.  */
static void *
new_batch (size_t granules)
{
  struct batch b = { granules, NULL, 0 };
  char *base;

  /* This makes libgc find a page of them.  */
  GC_disable ();
  base = GC_generic_malloc (granules * GRANULE - 1, (int) gc.kind);
  GC_enable ();
  if (!base)
    return NULL;
  GC_call_with_alloc_lock (take_batch, &b);
  *(void **) base = b.first;
  gc.since += (b.count + 1) * granules * GRANULE;
  return base + HEADER;
}

/* An object of GRANULES.  The thread keeps those that come with it; unless this
   is a handler that has interrupted it at that.  */
static __attribute__ ((__noinline__)) void *
refill (size_t granules)
{
  void *p;

  take_lock ();
  prepare (granules * GRANULE);
  p = new_batch (granules);
  if (!p)
    {
      collect ();
      p = new_batch (granules);
    }
  if (p && !keeping)
    {
      kept[granules] = *next_of (p);
      *next_of (p) = NULL;
    }
  __asm__ volatile("" : "+r"(p) : : "memory"); /* as above */
  drop_lock ();
  __asm__ volatile("" : "+r"(p));
  return p;
}

/* --- What heap.h promises */

void *
dfr_heap_allocate (size_t size, size_t alignment)
{
  size_t granules;
  void *p;

  if (size > SMALL - HEADER - 1 || alignment > HEADER)
    return size > TOO_LARGE || alignment > TOO_LARGE
             ? NULL
             : allocate_large (size, alignment);
  granules = (size + HEADER + 1 + GRANULE - 1) / GRANULE;
  p = take_kept (granules);
  return p ? p : refill (granules);
}

void
dfr_heap_collect (void)
{
  take_lock ();
  if (!gc.started)
    start ();
  collect ();
  drop_lock ();
}

unsigned long
dfr_heap_collections (void)
{
  return gc.collections;
}
