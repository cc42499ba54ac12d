/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work that releases what may not be there is a warning, where nobody
   has looked.  (null-defer)  */
/* { dg-do compile } */
#include <fcntl.h>
#include <netdb.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int
call (void)
{
  FILE *f = fopen ("x", "r"); /* { dg-note "'fopen' returns a null pointer when it fails" } */
  __defer fclose (f); /* { dg-warning "deferred 'fclose' of 'f', which nobody has checked \[null-defer\]" } */
  return f ? fgetc (f) : -1;
}

int
block (void)
{
  FILE *f;
  f = (FILE *) fopen ("x", "r"); /* { dg-note "'fopen' returns a null pointer when it fails" } */
  __defer { (void) fclose (f); } /* { dg-warning "deferred 'fclose' of 'f', which nobody has checked \[null-defer\]" } */
  return fgetc (f);
}

int
descriptor (void)
{
  int fd = open ("x", O_RDONLY); /* { dg-note "'open' returns -1 when it fails" } */
  _Defer close (fd); /* { dg-warning "deferred 'close' of 'fd', which nobody has checked \[null-defer\]" } */
  return fd > 2;
}

int
stored (void)
{
  struct addrinfo *list;
  int trouble = getaddrinfo ("x", NULL, NULL, &list); /* { dg-note "'getaddrinfo' returns a number other than 0 when it fails" } */
  __defer freeaddrinfo (list); /* { dg-warning "deferred 'freeaddrinfo' of 'list', which nobody has checked \[null-defer\]" } */
  return trouble;
}

int
memory (void)
{
  void *p;
  posix_memalign (&p, 64, 100); /* { dg-note "'posix_memalign' returns a number other than 0 when it fails" } */
  __defer free (p); /* { dg-warning "deferred 'free' of 'p', which nobody has checked \[null-defer\]" } */
  return 0;
}

int
pattern (const char *text)
{
  regex_t re;
  regcomp (&re, "x", 0); /* { dg-note "'regcomp' returns a number other than 0 when it fails" } */
  __defer regfree (&re); /* { dg-warning "deferred 'regfree' of 're', which nobody has checked \[null-defer\]" } */
  return regexec (&re, text, 0, NULL, 0);
}
