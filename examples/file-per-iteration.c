/* file-per-iteration.c -- a file opened in each round of a loop.

   __defer belongs to the function: files opened in a loop stay open till the
   function returns.  That is right where all are needed together, as in deal,
   which deals words out to several files and then reads them back.  Where one
   is needed at a time, as in count_all, they would only pile up: there _Defer,
   which belongs to the block, closes each file at the end of its round.  (A
   function of its own for the loop's body would do it as well.)
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PILES = 3 };

static int now_open, most_open;

static FILE *
open_file (void)
{
  FILE *f = tmpfile ();
  if (!f)
    {
      perror ("tmpfile");
      exit (1);
    }
  if (++now_open > most_open)
    most_open = now_open;
  return f;
}

static void
close_file (FILE *f)
{
  fclose (f);
  now_open--;
}

static void
print_file (FILE *f)
{
  char word[32];
  rewind (f);
  while (fscanf (f, "%31s", word) == 1)
    printf (" %s", word);
  putchar ('\n');
}

/* Deal WORDS, which ends with a null pointer, out to PILES files.  */
static void
deal (const char *const *words)
{
  FILE *pile[PILES];
  for (int i = 0; i < PILES; i++)
    {
      pile[i] = open_file ();
      __defer close_file (pile[i]);     /* This round's file: captured now.  */
    }

  for (int i = 0; words[i]; i++)
    fprintf (pile[i % PILES], "%s\n", words[i]);

  for (int i = 0; i < PILES; i++)
    {
      printf ("pile %d:", i);
      print_file (pile[i]);
    }
}

/* Write each of WORDS to a file of its own and return the bytes of all.  */
static long
count_all (const char *const *words)
{
  long bytes = 0;
  for (int i = 0; words[i]; i++)
    {
      FILE *f = open_file ();
      _Defer close_file (f);
      if (strlen (words[i]) < 3)
        continue;               /* Leaves the block, so it closes the file.  */
      fprintf (f, "%s\n", words[i]);
      bytes += ftell (f);
    }
  return bytes;
}

int
main (void)
{
  const char *const words[]
    = { "ace", "of", "hearts", "ten", "of", "spades", "joker", NULL };

  deal (words);
  printf ("open at once %d, open now %d\n", most_open, now_open);

  most_open = 0;
  printf ("%ld bytes\n", count_all (words));
  printf ("open at once %d, open now %d\n", most_open, now_open);
  return 0;
}
