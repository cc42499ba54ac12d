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

   (Not chosen: to put functions of our own in the place of pthread_exit and
   thrd_exit.  Cancelling calls neither.  Nor compiled code that tells: deferred
   work that does not recover has no need of the library, and shall not have.)

   Source: LSB Core, Exception Frames; the Itanium C++ ABI, Exception Handling,
   level II.  */

#include <unwind.h>

#include "internal.h"
#include "table.h"

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

/* THROWN, which is no panic, lands in the frame of CONTEXT.  If it does not
   look for a handler it is the end of the thread.  */
static void
note_exit (struct _Unwind_Exception *thrown, _Unwind_Action actions,
           struct _Unwind_Context *context)
{
  struct dfr_exit *e = &dfr_self.exit;
  int between = 0;
  char *pc;

  if (!(actions & _UA_FORCE_UNWIND))
    return;
  e->thrown = thrown;
  e->sp = _Unwind_GetCFA (context);
  pc = (char *) _Unwind_GetIPInfo (context, &between);
  e->pc = between ? pc + 1 : pc;
  e->place = dfr_frame_place (e->pc, e->sp, dfr_unwind_frame_pointer (context));
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
