/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* text.c -- lines put together in a buffer of the caller's.

   What a panic prints must not need the heap, a lock, or much stack, and may
   be printed by a signal handler: so not printf, which may use all three.

       char room[64];
       struct dfr_text t = { room, sizeof room, 0 };
       dfr_text_add (&t, "thread ");
       dfr_text_number (&t, 7);
       dfr_text_write (&t, STDERR_FILENO);

   The text is not ended by a null.  A text belongs to one thread at a time.  */

#include <errno.h>
#include <unistd.h>

#include "internal.h"

/* Add C to T, if there is room.  */
void
dfr_text_char (struct dfr_text *t, char c)
{
  if (t->length < t->size)
    t->start[t->length++] = c;
}

/* Add WORDS to T, as much as there is room for.  */
void
dfr_text_add (struct dfr_text *t, const char *words)
{
  while (*words)
    dfr_text_char (t, *words++);
}

/* Add the name of the function that SYMBOL is, or a part or copy of.  GCC
   appends a dot and words to the names of those (f.cold, f.part.0, f.isra.0),
   and no name of C has a dot in it.  */
void
dfr_text_function (struct dfr_text *t, const char *symbol)
{
  do
    dfr_text_char (t, *symbol++);
  while (*symbol && *symbol != '.');
}

/* Add VALUE to T in base BASE.  */
static void
add_digits (struct dfr_text *t, unsigned long long value, unsigned base)
{
  char digits[3 * sizeof value];
  int n = 0;

  do
    digits[n++] = "0123456789abcdef"[value % base];
  while (value /= base);
  while (n > 0)
    dfr_text_char (t, digits[--n]);
}

/* Add VALUE to T, in decimal.  */
void
dfr_text_number (struct dfr_text *t, unsigned long long value)
{
  add_digits (t, value, 10);
}

/* Add VALUE to T as 0x and hexadecimal digits.  */
void
dfr_text_hex (struct dfr_text *t, unsigned long long value)
{
  dfr_text_add (t, "0x");
  add_digits (t, value, 16);
}

/* Write T to the file FD, in one piece where the system takes it so.  What
   cannot be written is lost.  Safe in signal handlers.  */
void
dfr_text_write (const struct dfr_text *t, int fd)
{
  size_t done = 0;

  while (done < t->length)
    {
      ssize_t n = write (fd, t->start + done, t->length - done);
      if (n > 0)
        done += (size_t) n;
      else if (n == 0 || errno != EINTR)
        return;
    }
}
