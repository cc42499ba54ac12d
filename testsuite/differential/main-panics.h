/* main-panics.h -- run the programs of a unit, all or the one named by its
   number: each function in turn, guarded.  What panics nevertheless runs once
   more, bare, and ends by that.  Each program, each bare run and each look at
   what a run has left behind has a process of its own.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <sys/wait.h>
#include <unistd.h>

#define LINES_BARE 20		/* What is printed of it the second time.  */

static void
reset (void)
{
  lines = sum = g[0] = g[1] = g[2] = 0;
  refuel ();
}

/* Run WORK (P, I) in a process of its own, with stderr to FILE if that is not
   null.  Return how it ended.  */

static int
run_in_child (void (*work) (const struct panicker *, word),
	      const struct panicker *p, word i, FILE *file)
{
  int status;

  fflush (stdout);
  pid_t pid = fork ();
  if (pid == 0)
    {
      if (file)
	dup2 (fileno (file), STDERR_FILENO);
      alarm (60);
      work (p, i);
      fflush (stdout);
      _exit (0);
    }
  if (pid < 0 || waitpid (pid, &status, 0) != pid)
    abort ();
  return status;
}

static void
print_status (int status)
{
  if (WIFEXITED (status))
    printf ("status %d\n", WEXITSTATUS (status));
  else
    printf ("signal %d\n", WTERMSIG (status));
}

/* Copy FILE to stdout, each line behind a mark.  */

static void
copy_marked (FILE *file)
{
  int before = '\n';

  rewind (file);
  for (int c; (c = getc (file)) != EOF; before = c)
    {
      if (before == '\n')
	fputs ("| ", stdout);
      putchar (c);
    }
  if (before != '\n')
    puts ("(no newline)");
}

/* --- What is run -------------------------------------------------------- */

static void
bare (const struct panicker *p, word i)
{
  reset ();
  lines = LINES_MAX - LINES_BARE;
  run_bare (p->run, i);
}

/* A panic on its own, from deeper on the stack than the run was: what was
   before must not show.  */

static void
probe (const struct panicker *p, word i)
{
  volatile char room[100000];

  (void) p;
  (void) i;
  room[0] = room[sizeof room - 1] = 0;
  run_panic ("now");
}

static void
run_function (const struct panicker *p, word i)
{
  FILE *file = tmpfile ();
  char text[30] = "";

  if (!file)
    abort ();
  printf ("function %u\n", i);
  reset ();
  run_guarded (p->run, i);
  if (escaped)
    {
      print_status (run_in_child (bare, p, i, file));
      copy_marked (file);
      ftruncate (fileno (file), 0);
      rewind (file);
    }
  int status = run_in_child (probe, p, i, file);
  rewind (file);
  fread (text, 1, sizeof text - 1, file);
  if (status != 2 << 8 || strcmp (text, "panic: now\n") != 0)
    {
      puts ("left behind:");
      print_status (status);
      copy_marked (file);
    }
  fclose (file);
}

static void
run_program (const struct panicker *p, word i)
{
  printf ("program %u\n", p->seed);
  for (i = 0; i < p->n; i++)
    run_function (p, i);
}

int
main (int argc, char **argv)
{
  setenv ("DEFER_TRACEBACK", "none", 1);
  for (size_t k = 0; k < sizeof programs / sizeof *programs; k++)
    {
      const struct panicker *p = &programs[k];
      if (argc > 1 && (unsigned) atol (argv[1]) != p->seed)
	continue;
      int status = run_in_child (run_program, p, 0, NULL);
      if (status != 0)
	print_status (status);
    }
  return 0;
}
