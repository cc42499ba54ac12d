/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A way that ends the program is no way to the end of the function.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdlib.h>

int *status;

int
check (int ok)
{
  int code = 3;
  if (ok)
    return 0;
  status = &code;
  exit (*status);
}
