/* callbacks.c -- callbacks with state, for functions that take no context.

   qsort, scandir and atexit want an ordinary function, and give it nothing of
   the program's: so people use variables at file scope, of which there is one
   for all threads and all levels of recursion.  `defer_fn' makes an ordinary
   function pointer of a closure, which has its state with it, until
   `defer_fn_free'.
   SPDX-License-Identifier: GPL-3.0-or-later */

#define _DEFAULT_SOURCE
#include <defer.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct town
{
  const char *name;
  int people, height;
};

/* Sort the N towns at T by the number that KEY finds in each, the largest
   first; return how many comparisons that took.  */
static int
sort_by (struct town *t, size_t n, int (*key) (const struct town *) __closure)
{
  int compared = 0;
  __closure int compare (const void *a, const void *b)
  {
    compared++;
    return key (b) - key (a);
  }
  int (*f) (const void *, const void *) = defer_fn (compare);
  __defer defer_fn_free (f);

  qsort (t, n, sizeof *t, f);
  return compared;
}

/* Print the names of the files in the folder PATH that end in SUFFIX, and how
   many bytes the names have.  */
static void
list (const char *path, const char *suffix)
{
  size_t length = strlen (suffix), bytes = 0;
  __closure int wanted (const struct dirent *file)
  {
    size_t n = strlen (file->d_name);
    if (n < length || strcmp (file->d_name + n - length, suffix) != 0)
      return 0;
    bytes += n;
    return 1;
  }
  int (*f) (const struct dirent *) = defer_fn (wanted);
  __defer defer_fn_free (f);
  struct dirent **files;
  int n = scandir (path, &files, f, alphasort);

  for (int i = 0; i < n; i++)
    {
      printf (" %s", files[i]->d_name);
      free (files[i]);
    }
  if (n >= 0)
    free (files);
  printf (": %zu bytes\n", bytes);
}

/* A new folder with a few empty files.  It is gone when the program ends: the
   closure that removes it knows where it is, and is never freed.  */
static const char *
make_folder (void)
{
  static const char *const names[] = { "b.c", "a.c", "a.h", "README" };
  char *path = strdup ("/tmp/callbacks-XXXXXX");
  __closure void clean (void)
  {
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
      {
        char file[100];
        snprintf (file, sizeof file, "%s/%s", path, names[i]);
        unlink (file);
      }
    puts (rmdir (path) == 0 ? "the folder is gone" : "the folder is there");
    free (path);
  }

  if (!path || !mkdtemp (path))
    abort ();
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    {
      char file[100];
      snprintf (file, sizeof file, "%s/%s", path, names[i]);
      fclose (fopen (file, "w"));
    }
  atexit (defer_fn (clean));
  return path;
}

int
main (void)
{
  struct town towns[] = { { "Bern", 134, 542 },
                          { "Davos", 11, 1560 },
                          { "Chur", 38, 593 },
                          { "Basel", 173, 260 } };
  size_t n = sizeof towns / sizeof *towns;
  int compared;

  compared = sort_by (
    towns, n, __lambda (int, (const struct town *t), { return t->people; }));
  for (size_t i = 0; i < n; i++)
    printf ("%s %d\n", towns[i].name, towns[i].people);
  compared += sort_by (
    towns, n, __lambda (int, (const struct town *t), { return t->height; }));
  for (size_t i = 0; i < n; i++)
    printf ("%s %d\n", towns[i].name, towns[i].height);
  printf ("compared more than once each: %s\n",
          compared > (int) n ? "yes" : "no");

  const char *folder = make_folder ();
  printf (".c:");
  list (folder, ".c");
  printf (".h:");
  list (folder, ".h");
  return 0;
}
