/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* table.c -- which tables of places to land belong together.

   Not in personality.c: who asks this must not bring that into the program,
   where libgcc's may have been linked already (-static).  */

#include "table.h"

/* The end of TABLE.  Where it has types, which loops of deferred work have as
   C++ does, they are last; only C++ has something behind them.  */
static const unsigned char *
table_end (const unsigned char *table)
{
  unsigned encoding = *table++;
  size_t length;

  if (encoding != OMITTED)
    read_number (&table, encoding);
  if (*table++ != OMITTED)
    {
      length = read_uleb128 (&table);
      return table + length;
    }
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
