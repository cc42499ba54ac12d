/* main.h -- run the programs of a unit: all, or the one named by its number.

   SPDX-License-Identifier: GPL-3.0-or-later  */

int
main (int argc, char **argv)
{
  for (size_t i = 0; i < sizeof programs / sizeof *programs; i++)
    {
      if (argc > 1 && (unsigned) atol (argv[1]) != programs[i].seed)
	continue;
      lines = sum = g[0] = g[1] = g[2] = 0;
      printf ("program %u\n", programs[i].seed);
      programs[i].run ();
      printf ("sum %u\n", sum);
    }
  return 0;
}
