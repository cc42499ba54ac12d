/* exercise-1.c -- where are the characters of each word, and where is what names
   them?
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

const char *first = "apple";
char second[] = "pear";
static const char third[] = "plum";

int
main (void)
{
  const char *fourth = "apple";
  char fifth[] = "fig";

  printf ("%s %s %s %s %s\n", first, second, third, fourth, fifth);
  printf ("%s\n", first == fourth ? "one apple" : "two apples");
  return 0;
}
