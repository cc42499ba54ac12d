/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Something for each warning.  */

#include <defer.h>
#include <stdio.h>
#include <stdlib.h>

int
main (void)
{
  FILE *f = fopen ("x", "r");
  __defer fclose (f);
  for (int i = 0; i < 2; i++)
    __defer puts ("x");
  __go { __recover (); };
  __recover ();
  exit (1);
}
