/* panics.h -- what generated programs with panics call besides, in C with the
   plugin and without it.  Its twin is panics.go.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <string.h>

#define NOINLINE __attribute__ ((noinline))

/* --- Values to raise.  Integers are below 0 or above 255: Go shares the
       memory of the others, and takes them for the same value raised again.  */

#define LINES "%u of\n%u\n"
#define LONG_TEXT "%0250u"

#define as_literal(n) "literal " #n
#define as_text(v) text_in ((char[30]) { "" }, v)

FUNCTION int as_int (word v) { return -1 - (int) (v % 1000); }
FUNCTION long as_long (word v) { return as_int (v) * 1000L * 1000 * 1000; }
FUNCTION signed char as_char (word v) { return (signed char) (-1 - v % 100); }
FUNCTION unsigned as_uint (word v) { return 1000 + v % 1000; }
FUNCTION unsigned long as_ulong (word v) { return ~0UL - v; }
FUNCTION double as_double (word v) { return v % 1000 * 0.25 - 100.125; }
FUNCTION float as_float (word v) { return (float) (v % 1000) + 0.5F; }

FUNCTION const char *
text_in (char *place, word v)
{
  sprintf (place, "text %u", v);
  return place;
}

/* --- Reports ------------------------------------------------------------ */

static const char *
kind_name (enum defer_kind kind)
{
  return (kind == DEFER_INT ? "int" : kind == DEFER_UINT ? "uint"
	  : kind == DEFER_DOUBLE ? "double" : kind == DEFER_STRING ? "text"
	  : "unknown");
}

/* Say KIND and TEXT, which are all that is to be said of a panic.  */

FUNCTION void
said_text (word id, const char *kind, const char *text)
{
  sum = sum * 31 + id;
  for (const char *p = text; *p; p++)
    sum = sum * 31 + (unsigned char) *p;
  if (lines++ < LINES_MAX)
    printf ("%u %s %s\n", id, kind, text);
}

/* Say what P is: within the function that has it, which can be seen to do
   nothing else with it.  */

#define said(id, p)						\
  said_text (id, (p) ? kind_name ((p)->kind) : "none",		\
	     (p) ? defer_panic_message (p) : "")

/* The text of P's value, as the fields have it.  */

FUNCTION const char *
field_text (const struct defer_panic *p, char *place, size_t size)
{
  if (p->kind == DEFER_INT)
    snprintf (place, size, "%lld", p->value.i);
  else if (p->kind == DEFER_UINT)
    snprintf (place, size, "%llu", p->value.u);
  else if (p->kind == DEFER_DOUBLE)
    snprintf (place, size, "%g", p->value.d);
  else
    return p->value.s;
  return place;
}

/* Say what P is, if it is anything.  */

FUNCTION NOINLINE void
told (word id, const struct defer_panic *p)
{
  char place[30];

  said (id, p);
  if (p && strcmp (field_text (p, place, sizeof place),
		   defer_panic_message (p)) != 0)
    puts ("its value is another");
}

/* --- Running them ------------------------------------------------------- */

struct panicker
{
  unsigned seed, n;		/* Its number, and how many functions it has.  */
  void (*run) (word);
};

/* Did the guarded run panic?  */

static bool escaped;
