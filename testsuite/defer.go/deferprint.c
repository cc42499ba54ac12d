/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Printing functions can be deferred with arguments of every kind; the last
   deferred prints first.  Go: test/deferprint.go.  (D1, D4)  */
/* { dg-do run } */
/* { dg-output "printing: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20\n" } */
/* { dg-output "42 1 0 1 1.500000e+00 world (nil) 255\n" } */
#include <stdbool.h>
#include <stdio.h>

int
main (void)
{
  __defer printf ("%d %d %d %d %e %s %p %d\n", 42, true, false, true, 1.5,
                  "world", (void *) 0, (unsigned char) 255);
  __defer printf ("%d %d %d %d %d %d %d %d %d %d %d %d %d %d %d %d %d %d %d "
                  "%d\n", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
                  17, 18, 19, 20);
  __defer fputs ("printing: ", stdout);
  return 0;
}
