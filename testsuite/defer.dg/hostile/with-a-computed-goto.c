/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An interpreter with computed gotos in one function with deferred work.
   (D4, D5)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
run (const char *code)
{
  static void *const table[] = { &&push, &&call, &&halt };
  int count = 0;
  __defer say ("z");
#define NEXT goto *table[*code++ - '0']
  NEXT;
push:
  {
    int x = count++;
    __defer { say_int (x); }
  }
  NEXT;
call:
  __defer say ("c");
  NEXT;
halt:
  return count;
}

int
main (void)
{
  check (run ("00102") == 3);
  expect ("2c10z");
  check (run ("2") == 0);
  expect ("z");
  return 0;
}
