/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What deferred work in a round of looped work keeps is gone with that round, also
   if the next does not come to its `__defer'.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0 -fplugin-arg-defer-no-warn=loop-capture" } */
#include <defer.h>

void use (unsigned *);
int next (void);

void
f (unsigned n)
{
  while (next ())
    {
      __defer
	{
	  if (next ())
	    {
	      unsigned rounds = n;
	      __defer use (&(unsigned) { n });
	      __defer use (&rounds);
	    }
	}
    }
}
