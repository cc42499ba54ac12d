/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With -Werror the warnings are errors.  (exit-defer, null-defer, recover,
   loop-defer)  */
/* { dg-do compile } */
/* { dg-options "-Werror -fplugin-arg-defer-warn=loop-defer" } */
#include <defer.h>
#include <stdio.h>
#include <stdlib.h>

int
main (void)
{
  FILE *f = fopen ("x", "r"); /* { dg-note "'fopen' returns a null pointer when it fails" } */
  __defer fclose (f); /* { dg-error "deferred 'fclose' of 'f', which nobody has checked \[null-defer] \[-Werror]" } */
  for (int i = 0; i < 2; i++) /* { dg-note "deferred here" -1 } */
    __defer puts ("x"); /* { dg-error "deferred in a loop: the work adds up until the function ends \[loop-defer] \[-Werror]" } */
  __recover (); /* { dg-error "'__recover' can only give null here: nothing defers 'main' \[recover] \[-Werror]" } */
  exit (1); /* { dg-error "'exit' does not run the deferred work that is pending \[exit-defer] \[-Werror]" } */
}
