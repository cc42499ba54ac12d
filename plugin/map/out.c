/* out.c -- growing text, and what JSON, XML and C want escaped in it.

   What comes from a source may be any bytes: a string literal is data, and a
   comment's encoding is nobody's promise.  What is not UTF-8 is shown byte by
   byte, as \xNN.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "map.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Make room for N bytes more, and a zero.  */

static void
reserve (struct map_out *out, size_t n)
{
  if (out->length + n + 1 <= out->room)
    return;
  out->room = 2 * (out->length + n + 1) + 1024;
  out->text = realloc (out->text, out->room);
  if (!out->text)
    {
      fputs ("defer: out of memory\n", stderr);
      exit (1);
    }
}

void
map_put_bytes (struct map_out *out, const char *bytes, size_t length)
{
  reserve (out, length);
  memcpy (out->text + out->length, bytes, length);
  out->length += length;
  out->text[out->length] = '\0';
}

void
map_put (struct map_out *out, const char *format, ...)
{
  va_list args, again;

  va_start (args, format);
  va_copy (again, args);
  int n = vsnprintf (NULL, 0, format, args);
  va_end (args);
  reserve (out, n);
  vsnprintf (out->text + out->length, n + 1, format, again);
  va_end (again);
  out->length += n;
}

/* How many of the N bytes at TEXT are one character of UTF-8?  0: none.  The
   table is that of the Unicode Standard, 3.9: no surrogates, nothing longer
   than needed, nothing above U+10FFFF.  */

static unsigned
character (const unsigned char *text, size_t n)
{
  unsigned char low = 0x80, high = 0xbf;
  unsigned more;

  if (text[0] < 0x80)
    return 1;
  if (text[0] >= 0xc2 && text[0] <= 0xdf)
    more = 1;
  else if (text[0] >= 0xe0 && text[0] <= 0xef)
    more = 2;
  else if (text[0] >= 0xf0 && text[0] <= 0xf4)
    more = 3;
  else
    return 0;
  if (text[0] == 0xe0)
    low = 0xa0;
  else if (text[0] == 0xed)
    high = 0x9f;
  else if (text[0] == 0xf0)
    low = 0x90;
  else if (text[0] == 0xf4)
    high = 0x8f;
  if (n <= more || text[1] < low || text[1] > high)
    return 0;
  for (unsigned i = 2; i <= more; i++)
    if (text[i] < 0x80 || text[i] > 0xbf)
      return 0;
  return more + 1;
}

/* Is the character at TEXT a control character, in ASCII or behind it?  */

static bool
control_p (const unsigned char *text)
{
  return text[0] < 0x20 || text[0] == 0x7f
         || (text[0] == 0xc2 && text[1] < 0xa0);
}

void
map_put_json (struct map_out *out, const char *text, size_t n)
{
  const unsigned char *at = (const unsigned char *) text;

  while (n > 0)
    {
      unsigned length = character (at, n);
      if (length == 0)
        map_put (out, "\\\\x%02x", at[0]);
      else if (*at == '"' || *at == '\\')
        map_put (out, "\\%c", *at);
      else if (*at == '<' || *at == '>' || *at == '&')
        map_put (out, "\\u%04x", *at);
      else if (control_p (at))
        map_put (out, "\\u%04x", length == 1 ? at[0] : at[1]);
      else
        map_put_bytes (out, (const char *) at, length);
      at += length ? length : 1;
      n -= length ? length : 1;
    }
}

static void
put_xml (struct map_out *out, const char *text, size_t n, bool lines)
{
  const unsigned char *at = (const unsigned char *) text;

  while (n > 0)
    {
      unsigned length = character (at, n);
      if (lines && *at == '\n')
        map_put (out, "\n");
      else if (length == 0 || control_p (at))
        map_put (out, "\\x%02x", length == 2 ? at[1] : at[0]);
      else if (length == 3
               && (memcmp (at, "\xef\xbf\xbe", 3) == 0
                   || memcmp (at, "\xef\xbf\xbf", 3) == 0))
        map_put (out, "\\u%s", at[2] == 0xbe ? "fffe" : "ffff");
      else if (*at == '<')
        map_put (out, "&lt;");
      else if (*at == '>')
        map_put (out, "&gt;");
      else if (*at == '&')
        map_put (out, "&amp;");
      else if (*at == '"')
        map_put (out, "&quot;");
      else
        map_put_bytes (out, (const char *) at, length);
      at += length ? length : 1;
      n -= length ? length : 1;
    }
}

void
map_put_xml (struct map_out *out, const char *text, size_t n)
{
  put_xml (out, text, n, false);
}

void
map_put_lines (struct map_out *out, const char *text, size_t n)
{
  put_xml (out, text, n, true);
}

void
map_put_c (struct map_out *out, const char *text, size_t n)
{
  static const char plain[] = "\n\t\r\f\v\a\b\"\\";
  static const char escapes[] = "ntrfvab\"\\";
  const unsigned char *at = (const unsigned char *) text;

  while (n > 0)
    {
      unsigned length = character (at, n);
      const char *found = *at ? strchr (plain, *at) : NULL;
      if (found)
        map_put (out, "\\%c", escapes[found - plain]);
      else if (length == 0 || control_p (at))
        for (unsigned i = 0; i < (length ? length : 1); i++)
          map_put (out, "\\%03o", at[i]);
      else
        map_put_bytes (out, (const char *) at, length);
      at += length ? length : 1;
      n -= length ? length : 1;
    }
}
