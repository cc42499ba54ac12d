/* generate.c -- write random programs that shuffle addresses.

       generate (c|reference) FIRST N [ID...]

   writes the programs number FIRST to FIRST + N - 1 as one unit: as they are,
   or as the reference that says what they do on a heap.  Parts with the numbers
   ID are left out: see prune.c.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "program.h"

#define OUT_MAX 10000

static bool out[OUT_MAX];

int
main (int argc, char **argv)
{
  if (argc < 4
      || (strcmp (argv[1], "c") != 0 && strcmp (argv[1], "reference") != 0))
    {
      fputs ("usage: generate (c|reference) FIRST N [ID...]\n", stderr);
      return 2;
    }
  bool reference = argv[1][0] == 'r';
  unsigned first = (unsigned) strtoul (argv[2], NULL, 10);
  unsigned n = (unsigned) strtoul (argv[3], NULL, 10);
  for (int i = 4; i < argc; i++)
    out[strtoul (argv[i], NULL, 10) % OUT_MAX] = true;

  puts ("/* Written by generate.c.\n"
	"   SPDX-License-Identifier: GPL-3.0-or-later */");
  printf ("#include \"%s.h\"\n", reference ? "reference" : "plain");
  for (unsigned i = 0; i < n; i++)
    {
      struct program *p = grow (first + i);
      prune (p, out, OUT_MAX);
      print_program (p, reference);
    }
  puts ("\nstatic const struct program programs[] = {");
  for (unsigned i = 0; i < n; i++)
    printf ("  { %u, case%u },\n", first + i, first + i);
  puts ("};\n#include \"run.h\"");
  return 0;
}
