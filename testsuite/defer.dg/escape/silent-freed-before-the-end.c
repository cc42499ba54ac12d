/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Memory that pointed to a local is freed.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdlib.h>

struct request { int *answer; };

int
ask (void)
{
  int answer = 0;
  struct request *r = malloc (sizeof *r);
  if (!r)
    return -1;
  r->answer = &answer;
  *r->answer = 42;
  free (r);
  return answer;
}
