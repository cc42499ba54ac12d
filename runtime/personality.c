/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* personality.c -- what the unwinder asks about each frame of C: the
   __gcc_personality_v0 of programs that use this library.

   GCC names this function in the unwind tables of every C function that has
   something to run when it is unwound, and libgcc has it.  Here it is once
   more, with the same meaning; the linker takes the first that it finds.  It is
   here for one thing.  When a thread ends by pthread_exit, or is cancelled, the
   C library unwinds its frames, and no panic may stop that (R8):

       __defer { __recover (); }          4. recovers 2, and must not return
       __defer panic (2);                 3. runs, and panics
       pthread_exit (v);                  1.-2. unwinding begins, and lands

   So the runtime has to know, at 4, that there is an exit which the panic has
   passed.  It learns of it here: at a landing of what is not a panic it notes
   the exception and the frame.  Where another definition is used (in a library
   that was linked before with a libgcc of its own, in frames of C++) an exit
   that a panic takes the place of ends when that panic is recovered.

   The table of a function is a header and a row for each stretch of calls, in
   the order of their addresses: start, length, landing pad (0: none), action.

   (Not chosen: to put functions of our own in the place of pthread_exit and
   thrd_exit.  Cancelling calls neither.  Nor compiled code that tells: deferred
   work that does not recover has no need of the library, and shall not have.)

   Source: LSB Core, Exception Frames; the Itanium C++ ABI, Exception Handling,
   level II.  */

#include <string.h>
#include <unwind.h>

#include "internal.h"

/* How a number in the table is written.  */
enum
{
  AS_POINTER = 0x00,
  AS_ULEB128 = 0x01,
  AS_UDATA2 = 0x02,
  AS_UDATA4 = 0x03,
  AS_UDATA8 = 0x04,
  AS_SLEB128 = 0x09,
  AS_SDATA2 = 0x0a,
  AS_SDATA4 = 0x0b,
  AS_SDATA8 = 0x0c,
  FORMAT = 0x0f,
  FROM_HERE = 0x10, /* added: the address of the number */
  BASE = 0x70,
  OMITTED = 0xff
};

static inline uintptr_t
read_uleb128 (const unsigned char **at)
{
  uintptr_t value = 0;
  unsigned shift = 0;
  unsigned char byte;

  do
    {
      byte = *(*at)++;
      value |= (uintptr_t) (byte & 0x7f) << shift;
      shift += 7;
    }
  while (byte & 0x80);
  return value;
}

static uintptr_t
read_sleb128 (const unsigned char **at)
{
  uintptr_t value = 0;
  unsigned shift = 0;
  unsigned char byte;

  do
    {
      byte = *(*at)++;
      value |= (uintptr_t) (byte & 0x7f) << shift;
      shift += 7;
    }
  while (byte & 0x80);
  if (shift < 8 * sizeof value && (byte & 0x40))
    value |= -((uintptr_t) 1 << shift);
  return value;
}

#define READ(type)                                                             \
  {                                                                            \
    type value;                                                                \
    memcpy (&value, *at, sizeof value);                                        \
    *at += sizeof value;                                                       \
    return (uintptr_t) value;                                                  \
  }

static uintptr_t
read_format (const unsigned char **at, unsigned encoding)
{
  switch (encoding & FORMAT)
    {
    case AS_POINTER:
      READ (uintptr_t)
    case AS_ULEB128:
      return read_uleb128 (at);
    case AS_UDATA2:
      READ (uint16_t)
    case AS_UDATA4:
      READ (uint32_t)
    case AS_UDATA8:
      READ (uint64_t)
    case AS_SLEB128:
      return read_sleb128 (at);
    case AS_SDATA2:
      READ (int16_t)
    case AS_SDATA4:
      READ (int32_t)
    case AS_SDATA8:
      READ (int64_t)
    }
  dfr_fatal ("defer: an unwind table has numbers of the unknown kind %lu",
             (unsigned long) encoding);
}

/* The number at *AT, which is moved behind it.  */
static inline uintptr_t
read_number (const unsigned char **at, unsigned encoding)
{
  uintptr_t here = (uintptr_t) *at;
  uintptr_t value;

  if (__builtin_expect (encoding == AS_ULEB128, 1))
    return read_uleb128 (at);
  value = read_format (at, encoding);
  if (value && (encoding & BASE) == FROM_HERE)
    value += here;
  return value;
}

/* Where the frame of CONTEXT lands according to its TABLE; 0 if nowhere.  */
static uintptr_t
find_landing (struct _Unwind_Context *context, const unsigned char *table)
{
  uintptr_t function = _Unwind_GetRegionStart (context);
  uintptr_t landings = function, offset;
  const unsigned char *end;
  unsigned encoding = *table++;
  int between = 0;

  offset = _Unwind_GetIPInfo (context, &between) - function;
  offset -= !between; /* a return address may be in the next row */
  if (encoding != OMITTED)
    landings = read_number (&table, encoding);
  if (*table++ != OMITTED) /* types, of C++ */
    read_uleb128 (&table);
  encoding = *table++;
  end = table + read_uleb128 (&table);
  while (table < end)
    {
      uintptr_t start = read_number (&table, encoding);
      uintptr_t length = read_number (&table, encoding);
      uintptr_t landing = read_number (&table, encoding);

      read_uleb128 (&table); /* the action, of C++ */
      if (offset < start)
        break;
      if (offset - start < length)
        return landing ? landings + landing : 0;
    }
  return 0;
}

/* The end of TABLE; null if it is of C++.  */
static const unsigned char *
table_end (const unsigned char *table)
{
  unsigned encoding = *table++;
  size_t length;

  if (encoding != OMITTED)
    read_number (&table, encoding);
  if (*table++ != OMITTED)
    return NULL;
  table++; /* how numbers are written */
  length = read_uleb128 (&table);
  return table + length;
}

/* Are A and B, which may be null, the tables of two parts of one function?  GCC
   puts what is seldom run elsewhere, and its table behind that of the rest.  */
bool
dfr_parts_of_one (const void *a, const void *b)
{
  return a && b && (table_end (a) == b || table_end (b) == a);
}

/* THROWN, which is no panic, lands in the frame of CONTEXT.  If it does not
   look for a handler it is the end of the thread.  */
static void
note_exit (struct _Unwind_Exception *thrown, _Unwind_Action actions,
           struct _Unwind_Context *context)
{
  struct dfr_exit *e = &dfr_self.exit;

  if (!(actions & _UA_FORCE_UNWIND))
    return;
  e->thrown = thrown;
  e->sp = _Unwind_GetCFA (context);
  e->top = dfr_unwind_above (e->sp);
  e->pc = (void *) _Unwind_GetIP (context);
  e->table = _Unwind_GetLanguageSpecificData (context);
}

/* What shall THROWN do in the frame of CONTEXT?  */
DEFER_EXPORT _Unwind_Reason_Code
__gcc_personality_v0 (int version, _Unwind_Action actions,
                      _Unwind_Exception_Class class,
                      struct _Unwind_Exception *thrown,
                      struct _Unwind_Context *context)
{
  const unsigned char *table;
  uintptr_t landing;

  if (version != 1)
    return _URC_FATAL_PHASE1_ERROR;
  /* C handles nothing, it only cleans up.  */
  if (!(actions & _UA_CLEANUP_PHASE))
    return _URC_CONTINUE_UNWIND;
  table = _Unwind_GetLanguageSpecificData (context);
  landing = table ? find_landing (context, table) : 0;
  if (!landing)
    return _URC_CONTINUE_UNWIND;
  if (class != DEFER_CLASS)
    note_exit (thrown, actions, context);
  _Unwind_SetGR (context, __builtin_eh_return_data_regno (0),
                 (uintptr_t) thrown);
  _Unwind_SetGR (context, __builtin_eh_return_data_regno (1), 0);
  _Unwind_SetIP (context, landing);
  return _URC_INSTALL_CONTEXT;
}
