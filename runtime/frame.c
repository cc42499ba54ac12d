/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* frame.c -- which frame of the stack is it?

   The stack pointer of a frame is not the same all the time: arguments are
   pushed, arrays come and go.  What stays is the other end, the stack pointer
   that its caller had when it called.  So a frame is known by its last byte:

       0x1040   the stack pointer of f's caller: the byte before is f's place
       0x1000   f's own stack pointer, while it calls g ()
       0x0fe0   f's own, while it calls h (x), with x on the stack

   The unwind table of a function says for each place in its code how to find
   the upper end: what some register holds, + 64.  It is a small program, which
   is run here as far as this goes; what it says of other registers is skipped.

   A frame that is aligned more than others are has saved its upper end.  The
   table says where, at a fixed distance from the frame pointer; that is as good
   a place, and need not be read: what is there may be gone.

   The unwinder knows all this, too, but tells it only when it has moved on to
   the caller; and a panic that has landed does not move.

   (Not chosen: walking the stack whenever a panic lands.  It would cost all
   panics as much again, and this is asked only where there are two.)

   Source: DWARF 5, sections 2.5 and 6.4; LSB Core, Exception Frames.  */

#include "internal.h"
#include "table.h"

/* The rule for the upper end: it is what REG holds, + OFFSET; or, if it is
   SAVED, that is where it is in memory.  Not KNOWN if it is more than that.  */
struct rule
{
  bool known, saved;
  uintptr_t reg, offset;
};

#define MOST_SAVED 8

/* A program at work.  */
struct machine
{
  const unsigned char *next, *end; /* what is left to read */
  uintptr_t at;                    /* where in the code it has come to */
  struct rule rule;                /* there */
  struct rule saved[MOST_SAVED];
  unsigned depth;    /* how many of these there are */
  uintptr_t step;    /* distances in the code are in units of this */
  uintptr_t unit;    /* and some offsets of this */
  unsigned encoding; /* of addresses in the code */
};

/* What a program can say.  In the first three the lower bits are a number.  */
enum
{
  ADVANCE = 0x40,
  OFFSET = 0x80,
  RESTORE = 0xc0,
  SET_LOC = 0x01,
  ADVANCE_1 = 0x02,
  ADVANCE_2 = 0x03,
  ADVANCE_4 = 0x04,
  REMEMBER_STATE = 0x0a,
  RESTORE_STATE = 0x0b,
  DEF_CFA = 0x0c,
  DEF_CFA_REGISTER = 0x0d,
  DEF_CFA_OFFSET = 0x0e,
  DEF_CFA_EXPRESSION = 0x0f,
  DEF_CFA_SF = 0x12,
  DEF_CFA_OFFSET_SF = 0x13
};

/* What an expression can say: a register + a number, and what is there.  */
#define BREG_0 0x70
#define DEREF  0x06

/* The operands of the rest: numbers, blocks.  */
static const char *const operands[]
  = { [0x00] = "",   [0x05] = "nn", [0x06] = "n",  [0x07] = "n",  [0x08] = "n",
      [0x09] = "nn", [0x10] = "nb", [0x11] = "nn", [0x14] = "nn", [0x15] = "nn",
      [0x16] = "nb", [0x2d] = "",   [0x2e] = "n",  [0x2f] = "nn" };

/* --- The head of a table -------------------------------------------------- */

/* Let M read the entry at START: nothing, if it has more than 4 GiB.  */
static void
open_entry (struct machine *m, const unsigned char *start)
{
  uint32_t length;

  memcpy (&length, start, sizeof length);
  m->next = start + sizeof length;
  m->end = length == UINT32_MAX ? m->next : m->next + length;
}

/* How addresses are written, of what LETTERS promise to be AT.  */
static unsigned
find_encoding (const char *letters, const unsigned char *at)
{
  for (; *letters && *letters != 'R'; letters++)
    if (*letters == 'L') /* how addresses of other tables are */
      at++;
    else if (*letters == 'P') /* the personality routine */
      {
        unsigned encoding = *at++;
        read_format (&at, encoding);
      }
  return *letters ? *at : AS_POINTER;
}

/* Read the entry at START, for many functions, as far as their common program.
   False if it is of a kind that is not known.  */
static bool
read_common (struct machine *m, const unsigned char *start)
{
  const char *letters;
  unsigned version;
  uintptr_t length;

  open_entry (m, start);
  if (m->next == m->end)
    return false;
  m->next += 4; /* what kind of entry it is */
  version = *m->next++;
  letters = (const char *) m->next;
  if ((version != 1 && version != 3) || *letters != 'z')
    return false;
  m->next += strlen (letters) + 1;
  m->step = read_uleb128 (&m->next);
  m->unit = read_sleb128 (&m->next);
  read_uleb128 (&m->next); /* the register of the return address */
  length = read_uleb128 (&m->next);
  m->encoding = find_encoding (letters + 1, m->next);
  m->next += length;
  return true;
}

/* Read the entry of a function at START, as far as its program.  */
static void
read_own (struct machine *m, const unsigned char *start)
{
  uintptr_t length;

  open_entry (m, start);
  m->next += 4;                        /* where the common entry is */
  read_format (&m->next, m->encoding); /* where the function begins, ... */
  read_format (&m->next, m->encoding); /* ... and its size */
  length = read_uleb128 (&m->next);
  m->next += length;
}

/* --- The program ---------------------------------------------------------- */

static void
skip_block (struct machine *m)
{
  uintptr_t length = read_uleb128 (&m->next);

  m->next += length;
}

/* Skip the operands of CODE; false if that is not known.  */
static bool
skip_operands (struct machine *m, unsigned code)
{
  const char *o
    = code < sizeof operands / sizeof *operands ? operands[code] : NULL;

  if (!o)
    return false;
  for (; *o; o++)
    if (*o == 'b')
      skip_block (m);
    else
      read_uleb128 (&m->next);
  return true;
}

/* The rule is the expression that comes.  */
static void
set_expression (struct machine *m)
{
  uintptr_t length = read_uleb128 (&m->next);
  const unsigned char *at = m->next;

  m->next += length;
  m->rule.reg = *at++ - BREG_0;
  m->rule.offset = read_sleb128 (&at);
  m->rule.saved = true;
  m->rule.known = *at++ == DEREF && at == m->next;
}

/* Do CODE, which is about the rule; or skip it.  False if it is not known.  */
static bool
change_rule (struct machine *m, unsigned code)
{
  struct rule *r = &m->rule;

  switch (code)
    {
    case REMEMBER_STATE:
      if (m->depth == MOST_SAVED)
        return false;
      m->saved[m->depth++] = *r;
      return true;
    case RESTORE_STATE:
      if (m->depth == 0)
        return false;
      *r = m->saved[--m->depth];
      return true;
    case DEF_CFA:
      r->known = true;
      r->saved = false;
      r->reg = read_uleb128 (&m->next);
      r->offset = read_uleb128 (&m->next);
      return true;
    case DEF_CFA_SF:
      r->known = true;
      r->saved = false;
      r->reg = read_uleb128 (&m->next);
      r->offset = read_sleb128 (&m->next) * m->unit;
      return true;
    case DEF_CFA_REGISTER: /* on riscv64 + 0 at first, which nobody says */
      r->known = true;
      r->saved = false;
      r->reg = read_uleb128 (&m->next);
      return true;
    case DEF_CFA_OFFSET:
      r->offset = read_uleb128 (&m->next);
      return true;
    case DEF_CFA_OFFSET_SF:
      r->offset = read_sleb128 (&m->next) * m->unit;
      return true;
    case DEF_CFA_EXPRESSION:
      set_expression (m);
      return true;
    }
  return skip_operands (m, code);
}

/* Do the next that M's program says; false if it is not known.  */
static bool
execute (struct machine *m)
{
  unsigned code = *m->next++;

  switch (code & RESTORE)
    {
    case ADVANCE:
      m->at += (code - ADVANCE) * m->step;
      return true;
    case OFFSET:
      read_uleb128 (&m->next);
      return true;
    case RESTORE:
      return true;
    }
  switch (code)
    {
    case SET_LOC:
      m->at = read_number (&m->next, m->encoding);
      return true;
    case ADVANCE_1:
      m->at += *m->next++ * m->step;
      return true;
    case ADVANCE_2:
      m->at += read_format (&m->next, AS_UDATA2) * m->step;
      return true;
    case ADVANCE_4:
      m->at += read_format (&m->next, AS_UDATA4) * m->step;
      return true;
    }
  return change_rule (m, code);
}

/* Run the program up to PC, a return address.  */
static bool
run (struct machine *m, uintptr_t pc)
{
  while (m->next < m->end && m->at < pc)
    if (!execute (m))
      return false;
  return true;
}

/* Let M's rule be that at PC, a return address; false if nobody knows.  */
static bool
find_rule (struct machine *m, void *pc)
{
  const unsigned char *own = dfr_unwind_table (pc, &m->at);
  uint32_t back;

  if (!own)
    return false;
  memcpy (&back, own + 4, sizeof back);
  if (!read_common (m, own + 4 - back))
    return false;
  if (!run (m, (uintptr_t) pc))
    return false;
  read_own (m, own);
  return run (m, (uintptr_t) pc) && m->rule.known;
}

/* The stack pointers that the unwinder tells are by this above those that the
   register holds, as the upper ends are that tables tell: there a callee may
   store registers.  */
#ifdef __s390x__
#define CALLERS_ROOM 160
#else
#define CALLERS_ROOM 0
#endif

/* A place in the frame at PC, a return address, with the stack pointer SP and
   the frame pointer FP: always the same for one frame, and different for two.
   It is SP if the table does not say, or not so simply.  */
uintptr_t
dfr_frame_place (void *pc, uintptr_t sp, uintptr_t fp)
{
  struct machine m = { .depth = 0 };
  uintptr_t base;

  if (!find_rule (&m, pc))
    return sp;
  if (m.rule.reg == (uintptr_t) __builtin_dwarf_sp_column ())
    base = sp - CALLERS_ROOM;
#ifdef DFR_FRAME_POINTER
  else if (m.rule.reg == DFR_FRAME_POINTER)
    base = fp;
#endif
  else
    return sp;
  return base + m.rule.offset - !m.rule.saved;
}
