/* plain-panics.h -- panics for generated programs without the plugin's
   keywords.  Its twins are plugged.h and panics.go.

   What is raised is in `raising' until deferred work runs: that takes it out,
   and puts it back at its end, unless it was recovered or another came up.
   After each call that may panic the program asks whether something is there.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <unistd.h>

enum defer_kind { DEFER_INT, DEFER_UINT, DEFER_DOUBLE, DEFER_STRING };

struct defer_panic
{
  enum defer_kind kind;
  union { long long i; unsigned long long u; double d; const char *s; } value;
  char text[400];
  bool recovered;
  const struct defer_panic *first;	/* That was raised again by this.  */
  const struct defer_panic *older;	/* Whose deferred work raised this.  */
};

/* What is raised; the newest whose deferred work runs; what runs the call of a
   function that begins now.  */

static struct defer_panic *raising, *running, *offered;

static const char *
defer_panic_message (const struct defer_panic *p)
{
  return p->text;
}

#include "panics.h"

#define as_lines(v, w) format_text (LINES, v, w)
#define as_long_text(v) format_text (LONG_TEXT, v, 0)
#define deep() ((const struct defer_panic *) NULL)

/* --- Raising ------------------------------------------------------------ */

FUNCTION const char *
format_text (const char *format, word v, word w)
{
  char *text = cell (300);

  snprintf (text, 300, format, v, w);
  return text;
}

/* Raise a panic of KIND; its value is to be set.  */

FUNCTION struct defer_panic *
raise_kind (enum defer_kind kind)
{
  raising = cell (sizeof *raising);
  raising->kind = kind;
  raising->first = raising;
  raising->older = running;
  return raising;
}

FUNCTION void
raise_int (long long v)
{
  struct defer_panic *p = raise_kind (DEFER_INT);

  p->value.i = v;
  sprintf (p->text, "%lld", v);
}

FUNCTION void
raise_uint (unsigned long long v)
{
  struct defer_panic *p = raise_kind (DEFER_UINT);

  p->value.u = v;
  sprintf (p->text, "%llu", v);
}

FUNCTION void
raise_double (double v)
{
  struct defer_panic *p = raise_kind (DEFER_DOUBLE);

  p->value.d = v;
  sprintf (p->text, "%g", v);
}

FUNCTION void
raise_text (const char *v)
{
  struct defer_panic *p = raise_kind (DEFER_STRING);

  strcpy (p->text, v);
  p->value.s = p->text;
}

FUNCTION void
raise_again (const struct defer_panic *v)
{
  struct defer_panic *p = raise_kind (v->kind);

  p->value = v->value;
  strcpy (p->text, v->text);
  p->first = v->first;
}

#define panic(v)						\
  _Generic ((v), signed char: raise_int, int: raise_int,	\
	    long: raise_int, unsigned: raise_uint,		\
	    unsigned long: raise_uint, float: raise_double,	\
	    double: raise_double, char *: raise_text,		\
	    const char *: raise_text,				\
	    const struct defer_panic *: raise_again) (v)

/* --- Deferred work ------------------------------------------------------ */

/* What is raised is so no more.  */

FUNCTION struct defer_panic *
take (void)
{
  struct defer_panic *p = raising;

  raising = NULL;
  return p;
}

/* Deferred work begins, run by P or, if that is null, by a normal end.  Return
   what `end_work' wants.  */

FUNCTION struct defer_panic *
begin_work (struct defer_panic *p)
{
  struct defer_panic *outer = running;

  if (p)
    running = p;
  return outer;
}

/* Deferred work run by P ends.  Return what runs the rest of it: something new,
   P, or null.  */

FUNCTION struct defer_panic *
end_work (struct defer_panic *p, struct defer_panic *outer)
{
  running = outer;
  offered = NULL;
  if (raising)
    return take ();
  return p && !p->recovered ? p : NULL;
}

/* The panic THROWN, which is null or runs the work that asks.  */

FUNCTION const struct defer_panic *
recover (struct defer_panic *thrown)
{
  if (!thrown || thrown->recovered)
    return NULL;
  thrown->recovered = true;
  return thrown;
}

/* --- The ends ----------------------------------------------------------- */

static bool
same_p (const struct defer_panic *p, const struct defer_panic *q)
{
  return p && q && p->first == q->first;
}

/* Print P behind those that were there before.  NEWER is the next.  */

static void
print_chain (const struct defer_panic *p, const struct defer_panic *newer)
{
  if (p->older)
    print_chain (p->older, p);
  if (same_p (p->older, p))
    return;
  fputs (p->older ? "\tpanic: " : "panic: ", stderr);
  for (const char *c = p->text; *c; c++)
    fputs (*c == '\n' ? "\n\t" : (char[]) { *c, 0 }, stderr);
  fputs (!p->recovered ? "\n" : same_p (p, newer)
	 ? " [recovered, repanicked]\n" : " [recovered]\n", stderr);
}

FUNCTION void
run_guarded (void (*run) (word), word i)
{
  run (i);
  struct defer_panic *p = take ();
  escaped = p != NULL;
  told (1, p);
  printf ("sum %u\n", sum);
}

/* End the process, if something was raised.  */

static void
end_by_panic (void)
{
  if (!raising)
    return;
  fflush (stdout);
  print_chain (raising, NULL);
  _exit (2);
}

FUNCTION void
run_bare (void (*run) (word), word i)
{
  run (i);
  printf ("sum %u\n", sum);
  end_by_panic ();
}

FUNCTION void
run_panic (const char *text)
{
  panic (text);
  end_by_panic ();
}
