/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One of the functions in a table keeps the address.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static const char *seen;

static void __attribute__ ((__noinline__))
note (const char *text)
{
  seen = text;
}

static void __attribute__ ((__noinline__))
ignore (const char *text)
{
  (void) text;
}

static void (*const handler[]) (const char *) = { ignore, note };

void
dispatch (unsigned kind)
{
  char text[4] = "abc";  /* { dg-note "8: local variable 'text' is declared here" } */
  handler[kind % 2] (text);  /* { dg-warning "3: address of local variable 'text' is still in 'seen' when 'dispatch' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}

const char *
last_seen (void)
{
  return seen;
}
