/* run.h -- run the programs of a unit; the end of one is not that of others.

       a.out            run all; print a line for each
       a.out NUMBER     run that one; print what it prints

   A line is

       NUMBER LINES SUM HOW [NAME:HOW]...

   HOW is `ended'; or `ambiguous', where the reference cannot say what must
   happen; or what AddressSanitizer said, or `signal N'.  The rest are the
   variables that were reached after their lifetime: by the reference's word
   with `returned' or `block' (must it live on after its function, or only after
   its block?), by AddressSanitizer's with what that said.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define N_PROGRAMS (sizeof programs / sizeof *programs)

/* What the processes that run the programs share with their parent.  */

struct result
{
  unsigned lines, sum;
  char how[40];
  char names[400];
};

static struct
{
  size_t now;
  struct result results[N_PROGRAMS];
} *shared;

static void
finish (const char *how)
{
  struct result *r = &shared->results[shared->now];

  r->lines = lines;
  r->sum = sum;
  snprintf (r->how, sizeof r->how, "%s", how);
}

/* Add NAME, HOW to what was reached too late.  */

FUNCTION void
blame (const char *name, const char *how)
{
  char *names = shared->results[shared->now].names;
  size_t used = strlen (names);

  snprintf (names + used, sizeof shared->results->names - used, " %s:%s", name,
	    how);
}

#include JUDGE

static void
run_one (void)
{
  const struct program *p = &programs[shared->now];

  calls = 60;
  rounds = 100;
  lines = sum = 0;
  run_judged (p);
}

/* Run the programs from FIRST on, in a process of their own, until one is its
   end; return the number of the next one.  */

static size_t
run_from (size_t first)
{
  int status;
  pid_t child;

  fflush (stdout);
  child = fork ();
  if (child == 0)
    {
      alarm (20);
      if (!freopen ("/dev/null", "w", stderr))
	_exit (3);
      for (shared->now = first; shared->now < N_PROGRAMS; shared->now++)
	run_one ();
      _exit (0);
    }
  if (child < 0 || waitpid (child, &status, 0) != child)
    {
      perror ("run.h");
      exit (3);
    }
  if (WIFSIGNALED (status))
    snprintf (shared->results[shared->now].how, sizeof shared->results->how,
	      "signal%d", WTERMSIG (status));
  else if (!*shared->results[shared->now].how && shared->now < N_PROGRAMS)
    snprintf (shared->results[shared->now].how, sizeof shared->results->how,
	      "exit%d", WEXITSTATUS (status));
  return shared->now + 1;
}

int
main (int argc, char **argv)
{
  shared = mmap (NULL, sizeof *shared, PROT_READ | PROT_WRITE,
		 MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared == MAP_FAILED)
    return 3;
  start_judging ();
  if (argc > 1)
    {
      verbose = true;
      setvbuf (stdout, NULL, _IONBF, 0);
      for (size_t i = 0; i < N_PROGRAMS; i++)
	if (programs[i].seed == strtoul (argv[1], NULL, 10))
	  {
	    shared->now = i;
	    run_one ();
	    return 0;
	  }
      return 2;
    }
  for (size_t next = 0; next < N_PROGRAMS; )
    next = run_from (next);
  for (size_t i = 0; i < N_PROGRAMS; i++)
    {
      const struct result *r = &shared->results[i];
      printf ("%u %u %u %s%s\n", programs[i].seed, r->lines, r->sum, r->how,
	      r->names);
    }
  return 0;
}
