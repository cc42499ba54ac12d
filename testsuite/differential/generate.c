/* generate.c -- write random programs.

       generate LANGUAGE FIRST N     c, go, c-alone, plain, plain-go

   writes the programs number FIRST to FIRST + N - 1 as one unit, to be compiled
   with harness.h or harness.go.  `c' and `go' are the same programs, with the
   same output.  So are `c-alone', which has what Go has no words for, and
   `plain', which is that without the plugin's keywords.  `plain-go' is `c'
   without them.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdlib.h>
#include <string.h>

#include "tree.h"

static int
usage (void)
{
  fputs ("usage: generate c|go|c-alone|plain|plain-go FIRST N\n", stderr);
  return 2;
}

/* The table of the programs that main runs.  */

static void
print_table (unsigned first, unsigned n, bool go)
{
  puts (go ? "func programs () []program { return []program{"
	: "static const struct program programs[] = {");
  for (unsigned i = first; i < first + n; i++)
    printf ("{ %u, p%u },\n", i, i);
  puts (go ? "}}" : "};");
}

int
main (int argc, char **argv)
{
  if (argc != 4)
    return usage ();

  const char *how = argv[1];
  unsigned first = (unsigned) strtoul (argv[2], NULL, 10);
  unsigned n = (unsigned) strtoul (argv[3], NULL, 10);
  bool go = strcmp (how, "go") == 0;
  bool plain = strncmp (how, "plain", 5) == 0;
  bool c_alone = strcmp (how, "c-alone") == 0 || strcmp (how, "plain") == 0;

  if (!go && !plain && !c_alone && strcmp (how, "c") != 0)
    return usage ();
  printf ("%s Written by generate.c.\n   "
	  "SPDX-License-Identifier: GPL-3.0-or-later */\n", "/*");
  puts (go ? "package main" : "#include \"harness.h\"");
  if (plain)
    puts ("#include \"plain.h\"");
  for (unsigned i = first; i < first + n; i++)
    {
      struct program *p = grow (i, c_alone);
      if (plain)
	lower_program (p);
      else
	print_program (p, go ? GO : C);
    }
  print_table (first, n, go);
  if (!go)
    puts ("#include \"main.h\"");
  return 0;
}
