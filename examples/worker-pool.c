/* worker-pool.c -- workers that survive bad input.

   Three threads take jobs from a queue.  A job is a sum in words, and some are
   wrong in ways that are found out deep down.  A panic that is not recovered in
   its thread ends the whole process, so each job runs behind a boundary,
   `run_job': it recovers and keeps the panic, and the worker takes its next job
   as if nothing had happened.

   A recovered panic can be kept for as long as one likes, and handed to another
   thread.  Here main writes the log when all is done, so that it is in the
   order of the jobs: results and messages to stdout, and for each panic the
   functions that were running when it was raised, to stderr.  Compile with -g
   to see files and lines there.
   SPDX-License-Identifier: GPL-3.0-or-later */

#define _POSIX_C_SOURCE 200809L
#include <defer.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { WORKERS = 3 };

struct job
{
  const char *words; /* such as "6 / 2" */
  int result;
  const struct defer_panic *failure; /* null if it went well */
};

static struct job jobs[] = {
  { "6 / 2", 0, NULL },   { "7 * 6", 0, NULL },  { "1 / 0", 0, NULL },
  { "one + 1", 0, NULL }, { "40 + 2", 0, NULL }, { "9 ? 9", 0, NULL },
  { "8 * 8", 0, NULL },   { "", 0, NULL },       { "5 + 5", 0, NULL },
};
enum { JOBS = sizeof jobs / sizeof *jobs };

static struct
{
  pthread_mutex_t lock;
  int next;
} queue = { PTHREAD_MUTEX_INITIALIZER, 0 };

/* Return a job that nobody has, or null when there is none left.  */
static struct job *
take_job (void)
{
  pthread_mutex_lock (&queue.lock);
  __defer pthread_mutex_unlock (&queue.lock);
  return queue.next < JOBS ? &jobs[queue.next++] : NULL;
}

/* --- The work.  It has no error returns: what is wrong panics.  */

static int
divide (int a, int b)
{
  if (b == 0)
    __panicf ("%d is divided by zero", a);
  return a / b;
}

static int
apply (int a, char op, int b)
{
  switch (op)
    {
    case '+':
      return a + b;
    case '*':
      return a * b;
    case '/':
      return divide (a, b);
    default:
      __panicf ("there is no operator '%c'", op);
    }
}

static int
compute (const char *words)
{
  int a, b;
  char op;
  if (sscanf (words, "%d %c %d", &a, &op, &b) != 3)
    __panicf ("\"%s\" is not a sum", words);
  return apply (a, op, b);
}

/* --- The boundary, and those behind it.  */

static void
run_job (struct job *job)
{
  __defer { job->failure = __recover (); }
  job->result = compute (job->words);
}

/* Do jobs until there are none.  The result points to their number.  */
static void *
worker (void *arg)
{
  int *done = arg;
  for (struct job *job; (job = take_job ()); ++*done)
    run_job (job);
  return done;
}

static void
log_job (const struct job *job)
{
  printf ("%-8s", job->words);
  if (!job->failure)
    printf (" = %d\n", job->result);
  else
    {
      printf (" failed: %s\n", defer_panic_message (job->failure));
      fprintf (stderr, "\"%s\": ", job->words);
      defer_panic_print (job->failure, stderr);
    }
}

int
main (void)
{
  pthread_t threads[WORKERS];
  int done[WORKERS] = { 0 };
  for (int i = 0; i < WORKERS; i++)
    if (pthread_create (&threads[i], NULL, worker, &done[i]) != 0)
      exit (1);

  int all = 0;
  for (int i = 0; i < WORKERS; i++)
    {
      void *number;
      pthread_join (threads[i], &number);
      all += *(int *) number;
    }
  for (int i = 0; i < JOBS; i++)
    log_job (&jobs[i]);
  printf ("%d workers did %d jobs\n", WORKERS, all);
  return 0;
}
