/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a local is in a field of a struct of the caller.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct reader { int fd; char *buffer; };

void
open_reader (struct reader *r, int fd)
{
  char buffer[256];  /* { dg-note "8: local variable 'buffer' is declared here" } */
  r->fd = fd;
  r->buffer = buffer;  /* { dg-warning "13: address of local variable 'buffer' is still in 'r->buffer' when 'open_reader' returns \[CWE-562] \[-Wreturn-local-addr]" } */
  buffer[0] = 0;
}
