/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* divide.c -- was it a division by zero?

   On x86 INT_MIN / -1 raises the same signal as a division by zero, and the
   kernel calls both FPE_INTDIV.  To say which it was, the divisor is looked at:
   it is what the instruction names, a register or a place in memory.

       f7 7d fc    idivl -4(%rbp)        the divisor is at -4(%rbp)

   Source: Intel's manual, volume 2, chapter 2 and DIV, IDIV.  */

#define _GNU_SOURCE /* REG_RAX */

#include <string.h>
#include <ucontext.h>

#include "internal.h"

#ifdef __x86_64__

/* The bits of a REX prefix.  */
enum
{
  REX_B = 1, /* of the register in `rm' or `base' */
  REX_X = 2, /* of the register in `index' */
  REX_W = 8  /* 64 bits */
};

/* An instruction as far as it has been read.  */
struct instruction
{
  const unsigned char *next;
  const greg_t *registers;
  int rex;
  size_t size; /* of the divisor, in bytes */
};

/* Register N, in the order of the instruction set.  */
static uintptr_t
value_of (const struct instruction *i, int n)
{
  static const unsigned char order[] = { REG_RAX, REG_RCX, REG_RDX, REG_RBX,
                                         REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                                         REG_R8,  REG_R9,  REG_R10, REG_R11,
                                         REG_R12, REG_R13, REG_R14, REG_R15 };
  return (uintptr_t) i->registers[order[n]];
}

/* Read the prefixes and the operation code of I; false if it is no division, or
   one of memory in another segment.  */
static bool
read_operation (struct instruction *i)
{
  i->size = 4;
  if (*i->next == 0x66)
    {
      i->size = 2;
      i->next++;
    }
  if ((*i->next & 0xf0) == 0x40)
    i->rex = *i->next++;
  if (i->rex & REX_W)
    i->size = 8;
  if (*i->next == 0xf6)
    i->size = 1;
  /* Six and seven are `div' and `idiv'; others share the code.  */
  return (*i->next++ & 0xfe) == 0xf6 && (*i->next & 0x30) == 0x30;
}

/* Read a displacement of SIZE bytes.  */
static uintptr_t
read_displacement (struct instruction *i, size_t size)
{
  signed char small = (signed char) *i->next;
  int large;

  memcpy (&large, i->next, sizeof large);
  i->next += size;
  return size == 0 ? 0 : (uintptr_t) (size == 1 ? small : large);
}

/* The address that I names by MODE and RM.  */
static uintptr_t
read_address (struct instruction *i, int mode, int rm)
{
  uintptr_t address = 0;
  size_t displacement = mode == 1 ? 1 : mode == 2 ? 4 : 0;

  if (rm == 4) /* base and index follow */
    {
      int byte = *i->next++;
      int index = (byte >> 3 & 7) | (i->rex & REX_X ? 8 : 0);
      rm = byte & 7;
      if (index != 4)
        address = value_of (i, index) << (byte >> 6);
      if (mode == 0 && rm == 5)
        return address + read_displacement (i, 4);
    }
  else if (mode == 0 && rm == 5) /* from the next instruction */
    {
      address = read_displacement (i, 4);
      return address + (uintptr_t) i->next;
    }
  address += value_of (i, rm | (i->rex & REX_B ? 8 : 0));
  return address + read_displacement (i, displacement);
}

/* Has the division that the handler's CONTEXT was interrupted at overflowed?
   False, if it was one by zero, or nobody can tell.  */
bool
dfr_divide_overflows (const void *context)
{
  const ucontext_t *c = context;
  struct instruction i = { .registers = c->uc_mcontext.gregs };
  static const char zeros[8];
  uintptr_t value;
  const void *divisor = &value;
  int mode, rm;

  i.next = (const unsigned char *) i.registers[REG_RIP];
  if (!read_operation (&i))
    return false;
  mode = *i.next >> 6;
  rm = *i.next++ & 7;
  if (mode != 3)
    divisor = (const void *) read_address (&i, mode, rm);
  else if (i.size == 1 && !i.rex && rm >= 4) /* %ah and the like */
    value = value_of (&i, rm - 4) >> 8;
  else
    value = value_of (&i, rm | (i.rex & REX_B ? 8 : 0));
  return memcmp (divisor, zeros, i.size) != 0;
}

#else

bool
dfr_divide_overflows (const void *context)
{
  (void) context;
  return false;
}

#endif
