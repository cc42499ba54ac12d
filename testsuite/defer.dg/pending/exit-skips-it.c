/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What ends the process, or leaves frames, while deferred work is pending for
   certain, is a warning: that work is not run.  (D7, exit-defer)  */
/* { dg-do compile } */
#define _GNU_SOURCE
#include <err.h>
#include <error.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static jmp_buf place;

void
ends (int n)
{
  __defer puts ("x"); /* { dg-note "deferred here" } */
  if (n)
    exit (1); /* { dg-warning "'exit' does not run the deferred work that is pending \[exit-defer\]" } */
  errx (1, "x"); /* { dg-warning "'errx' does not run the deferred work that is pending \[exit-defer\]" } */
}

void
in_a_block (int n)
{
  while (n--)
    {
      _Defer puts ("x"); /* { dg-note "deferred here" } */
      if (n == 3)
        longjmp (place, 1); /* { dg-warning "'longjmp' does not run the deferred work that is pending \[exit-defer\]" } */
    }
}

void
status (int n)
{
  __defer puts ("x"); /* { dg-note "deferred here" } */
  error (0, 0, "x");
  error (n, 0, "x");
  error (2, 0, "x"); /* { dg-warning "'error' does not run the deferred work that is pending \[exit-defer\]" } */
}

void
in_a_switch (int n)
{
  __defer puts ("x"); /* { dg-note "deferred here" } */
  switch (n)
    {
    case 1:
      puts ("1");
      break;
    default:
      abort (); /* { dg-warning "'abort' does not run the deferred work that is pending \[exit-defer\]" } */
    }
}
