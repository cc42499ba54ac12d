/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each warning can be turned off by its name.  (exit-defer, null-defer,
   recover)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-no-warn=exit-defer -fplugin-arg-defer-no-warn=null-defer -fplugin-arg-defer-no-warn=recover" } */
#include <defer.h>
#include <stdio.h>
#include <stdlib.h>

int
main (void)
{
  FILE *f = fopen ("x", "r");
  __defer fclose (f);
  __recover ();
  exit (1);
}
