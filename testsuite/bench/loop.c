/* loop.c -- what does one of a thousand deferred calls made in a loop cost?
   Beside a __defer stands the least that one could write by hand: an array of
   function and argument in the frame, walked back at the end.  It has a fixed
   size, and nothing runs it when the function is left by an exception.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include "things.h"

enum { MOST = 1000 };

#if defined WAY_ARRAY

int
work (int key)
{
  struct
  {
    void (*function) (long);
    long argument;
  } pending[MOST];
  int count = 0;
  for (int i = 0; i < key; i++)
    {
      pending[count].function = note;
      pending[count].argument = i;
      count++;
    }
  while (count > 0)
    {
      count--;
      pending[count].function (pending[count].argument);
    }
  return 0;
}

#elif defined WAY_DEFER_CALL

int
work (int key)
{
  for (int i = 0; i < key; i++)
    __defer note (i);
  return 0;
}

#elif defined WAY_DEFER_POINTER

/* The callee too is known only when the program runs.  */
int
work (int key)
{
  void (*volatile unknown) (long) = note;
  void (*function) (long) = unknown;
  for (int i = 0; i < key; i++)
    __defer function (i);
  return 0;
}

#elif defined WAY_DEFER_BLOCK_OWN

/* A block that sees a variable of its iteration, unchanged afterwards: it can
   be kept by value.  */
int
work (int key)
{
  for (int i = 0; i < key; i++)
    {
      long x = i;
      __defer { note (x); }
    }
  return 0;
}

#elif defined WAY_DEFER_BLOCK_CHANGED

/* The same, but the variable changes after the statement, so the block and the
   iteration have to share it.  */
int
work (int key)
{
  for (int i = 0; i < key; i++)
    {
      long x = 0;
      __defer { note (x); }
      x = i;
    }
  return 0;
}

#elif defined WAY_DEFER_BLOCK_OUTER

/* A block that sees a variable of the function: by reference, and there is one
   for all of them.  */
int
work (int key)
{
  long x = 0;
  for (int i = 0; i < key; i++)
    __defer { note (x++); }
  return 0;
}

#endif
