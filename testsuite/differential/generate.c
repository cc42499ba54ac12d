/* generate.c -- write random programs.

       generate WHAT FIRST N [ID...]

   writes the programs number FIRST to FIRST + N - 1 as one unit, to be compiled
   with what it includes, or with harness.go.

       WHAT          the programs
       c go          what C and Go have; these two have the same output
       c-alone       what Go has no words for, too
       plain         that without the plugin's keywords
       plain-go      `c' without them

   With `panics-' before it, the programs panic and recover; with `closures-'
   they have closures, too, and then there is nothing plain.  The statements
   with the numbers ID are left out: see prune.c.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdlib.h>
#include <string.h>

#include "tree.h"

#define OUT_MAX 100000

static bool go, plain, c_alone, panics, closures;
static bool out[OUT_MAX];

static int
usage (void)
{
  fputs ("usage: generate [panics-](c|go|c-alone|plain|plain-go) FIRST N "
	 "[ID...]\n"
	 "       generate closures-(c|go|c-alone) FIRST N [ID...]\n", stderr);
  return 2;
}

/* Set what WHAT asks for; return false if it is nothing.  */

static bool
understand (const char *what)
{
  if (strncmp (what, "panics-", 7) == 0)
    {
      panics = true;
      what += 7;
    }
  if (strncmp (what, "closures-", 9) == 0)
    {
      panics = closures = true;
      what += 9;
    }
  go = strcmp (what, "go") == 0;
  plain = strncmp (what, "plain", 5) == 0;
  c_alone = strcmp (what, "c-alone") == 0 || strcmp (what, "plain") == 0;
  if (closures && plain)
    return false;
  return go || plain || c_alone || strcmp (what, "c") == 0;
}

/* The loop variables of Go are those of C before its version 1.22.  */

static void
print_start (void)
{
  if (go)
    puts ("//go:build go1.21\n");
  printf ("%s Written by generate.c.\n   "
	  "SPDX-License-Identifier: GPL-3.0-or-later */\n", "/*");
  if (closures && !go)
    puts ("#define FUEL 150");
  puts (go ? "package main" : "#include \"harness.h\"");
  if (plain)
    puts ("#include \"plain.h\"");
  if (closures && !go)
    puts ("#include \"closures.h\"");
  else if (panics && !go)
    puts (plain ? "#include \"plain-panics.h\"" : "#include \"plugged.h\"");
}

/* The programs, with a table of them for `main'.  */

static void
print_programs (unsigned first, unsigned n)
{
  const struct program *programs[n];

  for (unsigned i = 0; i < n; i++)
    {
      struct program *p = grow (first + i, c_alone, panics, closures);
      prune (p, out, OUT_MAX);
      if (plain)
	lower_program (p);
      else
	print_program (p, go ? GO : C);
      programs[i] = p;
    }
  const char *type = panics ? "panicker" : "program";
  printf (go ? "func %ss () []%s { return []%s{\n"
	  : "static const struct %s programs[] = {\n", type, type, type);
  for (unsigned i = 0; i < n; i++)
    if (panics)
      printf ("{ %u, %u, p%u },\n", first + i, programs[i]->n_functions,
	      first + i);
    else
      printf ("{ %u, p%u },\n", first + i, first + i);
  puts (go ? "}}" : "};");
}

int
main (int argc, char **argv)
{
  if (argc < 4 || !understand (argv[1]))
    return usage ();
  for (int i = 4; i < argc; i++)
    out[strtoul (argv[i], NULL, 10) % OUT_MAX] = true;
  print_start ();
  print_programs ((unsigned) strtoul (argv[2], NULL, 10),
		  (unsigned) strtoul (argv[3], NULL, 10));
  if (!go)
    puts (panics ? "#include \"main-panics.h\"" : "#include \"main.h\"");
  return 0;
}
