/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A global that is only compared with addresses, or subtracted from them,
   measures how deep the stack is.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static char *bottom;
static unsigned long limit;

void
start (unsigned long size)
{
  char here;
  bottom = &here;
  limit = (unsigned long) &here - size;
}

int
too_deep (void)
{
  char here;
  return (unsigned long) &here < limit || bottom - &here > 100000;
}
