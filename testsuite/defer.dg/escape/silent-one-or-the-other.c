/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function of the unit that may return its argument, or something else, may
   know which.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static char spare[] = "spare";

static char *__attribute__ ((__noinline__))
usable (char *p, int n)
{
  return n ? spare : p;
}

char *
name (void)
{
  char own[] = "own";
  return usable (own, 1);
}
