/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* table.h -- reading the table of a function's places to land.

   It is a header and a row for each stretch of calls, in the order of their
   addresses: start, length, landing pad (0: none), action.  The functions move
   *AT behind what they have read.

   Source: LSB Core, Exception Frames; the Itanium C++ ABI, Exception Handling,
   level II.  */

#ifndef TABLE_H
#define TABLE_H

#include <string.h>

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

/* A number of as many bytes as it takes, signed if IS_SIGNED.  */
static inline uintptr_t
read_leb128 (const unsigned char **at, bool is_signed)
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
  if (is_signed && shift < 8 * sizeof value && (byte & 0x40))
    value |= -((uintptr_t) 1 << shift);
  return value;
}

static inline uintptr_t
read_uleb128 (const unsigned char **at)
{
  return read_leb128 (at, false);
}

static inline uintptr_t
read_sleb128 (const unsigned char **at)
{
  return read_leb128 (at, true);
}

#define READ(type)                                                             \
  {                                                                            \
    type value;                                                                \
    memcpy (&value, *at, sizeof value);                                        \
    *at += sizeof value;                                                       \
    return (uintptr_t) value;                                                  \
  }

static inline uintptr_t
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

#undef READ

#endif /* TABLE_H */
