/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* abi.h -- what compiled code and libdefer lay out alike.

   A function that executes `__defer' in a loop keeps one pointer in its
   frame, to its newest chunk; null until the first is pushed.  A chunk holds
   records, one for each pending call, and the newest is at `top'; older
   chunks hang below it.  An example, three pending calls in two chunks:

       frame          newest chunk               chunk below
       c ----------> top  --> record 3          top  --> record 2
                     below ------------------->  |       prev --> record 1
                                                below = null      prev = null

   Compiled code pushes and pops by itself and calls the runtime only when a
   chunk is full or used up:

       push:   if (!c || (size_t) (c->end - c->bump) < SIZE)
                 c = __defer_grow (c, SIZE, 16, 1);
               r = (struct defer_record *) c->bump;
               c->bump += SIZE;
               r->prev = c->top;
               r->id = K;  captured values behind *r;
               c->top = r;              last: a record at `top' is complete

       run:    if (c && c->counted)
                 __defer_begin (c);
               while (c)
                 if (!(r = c->top))
                   c = __defer_release (c);
                 else
                   {
                     c->top = r->prev;  before the call: it must not run twice
                     switch (r->id) ...
                   }

   A record is read in place while its call runs; its chunk is released
   afterwards, when `top' is found null.  So the list needs no lock and no
   thread: it belongs to the frame, wherever that frame runs.

   The runtime could have been called for each push instead; that costs a
   call for a handful of stores, and ties the layout down no less.

   The plugin builds these types again as GCC trees, for the target's word
   size: fields in the same order, without padding.
   ORDER record_type, chunk_type: keep in step with plugin/abi.cc.  */

#ifndef DEFER_ABI_H
#define DEFER_ABI_H

#include <stddef.h>

/* One pending call.  ID says which `__defer' of the function it is; captured
   values follow.  Every record starts at a multiple of DEFER_RECORD_ALIGN and
   its size is one.  */
struct defer_record
{
  struct defer_record *prev; /* the next older in the same chunk, or null */
  unsigned long id;
};

/* Room for records, and for variables that deferred blocks keep.
   Invariants: BUMP and END are multiples of DEFER_RECORD_ALIGN, BUMP <= END,
   the free room is from BUMP to END.  COUNTED is nonzero only while the chunk
   holds exactly one record that counts as pending (see defer_set_max_pending);
   then there is no free room.  */
struct defer_chunk
{
  struct defer_record *top;
  char *bump;
  char *end;
  unsigned long counted;

  /* From here on private to runtime/record.c.  */
  struct defer_chunk *below; /* the function's next older chunk, or null */
  size_t size;               /* bytes from the allocator, header included */
  struct dfr_tally *tally;   /* of the thread that pushed, while COUNTED */
};

#define DEFER_RECORD_ALIGN 16

/* A panic on its way: what the system's unwinder throws.  In front is the
   unwinder's own struct (struct _Unwind_Exception), whose size depends on
   options such as -mavx512f; its first eight bytes say whose exception it is.
   Compiled code touches the words behind only where these are DEFER_CLASS.
   With `e' for what `catch (...)' has caught:

       at each landing:     if (e is a panic)
                              e->unit = &mark;     a variable of this unit
       before deferred work calls a function that may recover:
                            if (e is a panic)
                              e->callee = f;       see __defer_entered
       when the work is done:
                            if (e has been recovered)
                              {
                                _Unwind_DeleteException (e);   it is over
                                go on as on an ordinary way out
                              }
                            _Unwind_Resume (e);

   A unit is a function or a deferred block; where GCC inlines it, each copy
   has a MARK of its own.  Two panics that land in one unit do so one after
   the other: when the newer is recovered, the older is over, too (R4).  A
   panic that lands in work which an older one runs lands in another unit, even
   where both are one frame: then the older goes on.  So a unit that asks for
   whether it is recovered anywhere marks all its landings.  */
struct defer_thrown
{
  unsigned long long kind;    /* DEFER_CLASS; once recovered, the other */
  unsigned long long head[7]; /* the rest is the unwinder's */
  void *callee;               /* the function that is called next, or null */
  void *unit;                 /* where it has landed, or null */
};

#define DEFER_CLASS           0x4445465243000000 /* "DEFRC\0\0\0" */
#define DEFER_CLASS_RECOVERED 0x4445465300000000 /* "DEFS", once recovered */
#define DEFER_CALLEE_OFFSET   64
#define DEFER_UNIT_OFFSET     (64 + sizeof (void *))

/* A closure.  Its value is the address of this; it is called by calling CODE
   with that value in GCC's static chain register (r10 on x86-64, x18 on
   AArch64).  What it has captured follows, private to CODE.  */
struct defer_closure
{
  void (*code) (void); /* in truth of the closure's type */
};

#ifdef __cplusplus
#define DEFER_ASSERT(condition, words) static_assert (condition, words)
#else
#define DEFER_ASSERT(condition, words) _Static_assert(condition, words)
#endif

#define DEFER_WORD(type, field, index)                                         \
  DEFER_ASSERT (offsetof (struct type, field) == (index) * sizeof (void *),    \
                #type "." #field " is not word " #index)

DEFER_ASSERT (sizeof (unsigned long) == sizeof (void *), "long is no word");
DEFER_ASSERT (sizeof (size_t) == sizeof (void *), "size_t is no word");

DEFER_WORD (defer_record, prev, 0);
DEFER_WORD (defer_record, id, 1);
DEFER_ASSERT (sizeof (struct defer_record) == 2 * sizeof (void *),
              "captured values do not follow the id at once");
DEFER_ASSERT (DEFER_RECORD_ALIGN % sizeof (struct defer_record) == 0,
              "an empty record does not fit its alignment");

DEFER_WORD (defer_chunk, top, 0);
DEFER_WORD (defer_chunk, bump, 1);
DEFER_WORD (defer_chunk, end, 2);
DEFER_WORD (defer_chunk, counted, 3);
DEFER_WORD (defer_chunk, below, 4);

DEFER_WORD (defer_closure, code, 0);

DEFER_ASSERT (offsetof (struct defer_thrown, callee) == DEFER_CALLEE_OFFSET,
              "the callee is elsewhere");
DEFER_ASSERT (offsetof (struct defer_thrown, unit) == DEFER_UNIT_OFFSET,
              "the unit is elsewhere");

#endif /* DEFER_ABI_H */
