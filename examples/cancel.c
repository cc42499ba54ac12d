/* cancel.c -- a thread is cancelled and leaks nothing.

   pthread_cancel makes a thread end where it waits: in read, in
   pthread_cond_wait, in nanosleep.  It never comes back from there.  But its
   deferred work runs, in all of its functions from the innermost outwards, so
   whatever it holds is given back, by the same lines that do so on an ordinary
   return.  pthread_cleanup_push, which does this in plain C, has to stand in
   the same block as its pop, and does not work with `return' in between.

   Cancelling is no panic.  In work that it runs __recover returns null, and
   nothing stops the thread from ending.
   SPDX-License-Identifier: GPL-3.0-or-later */

#define _POSIX_C_SOURCE 200809L
#include <defer.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Everything that the thread holds while it waits.  */
static int buffers, files;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* Posted when the thread is about to wait.  */
static sem_t is_reading;

static char *
take_buffer (size_t size)
{
  char *buffer = malloc (size);
  buffers += buffer != NULL;
  return buffer;
}

static void
give_buffer (char *buffer)
{
  free (buffer);
  buffers--;
  puts ("  the buffer is free");
}

static void
close_file (FILE *f)
{
  fclose (f);
  files--;
  puts ("  the file is closed");
}

static void
release (void)
{
  pthread_mutex_unlock (&lock);
  puts ("  the lock is released");
}

/* Count the bytes that come from FD, until there are no more.  */
static long
count_bytes (int fd)
{
  enum { SIZE = 4096 };
  char *buffer = take_buffer (SIZE);
  if (!buffer)
    return -1;
  __defer give_buffer (buffer);

  sem_post (&is_reading);
  long all = 0;
  for (ssize_t n; (n = read (fd, buffer, SIZE)) > 0;) /* Waits here.  */
    all += n;
  return all;
}

/* The thread: count the bytes that come from the descriptor at ARG, and write
   their number to a file, with the lock held all the while.  */
static void *
counter (void *arg)
{
  pthread_mutex_lock (&lock);
  __defer release ();

  FILE *f = tmpfile ();
  if (!f)
    return NULL;
  files++;
  __defer close_file (f);

  __defer {
    printf ("  __recover gives %s\n", __recover () ? "a panic" : "null");
  }
  fprintf (f, "%ld\n", count_bytes (*(int *) arg));
  return arg;
}

/* Let the counter run on a pipe.  It gets three bytes; then the pipe is closed,
   or else the thread is cancelled if IS_CANCELLED.  */
static void
run (int is_cancelled)
{
  int ends[2];
  pthread_t thread;
  if (pipe (ends) != 0 || write (ends[1], "abc", 3) != 3
      || pthread_create (&thread, NULL, counter, &ends[0]) != 0)
    exit (1);
  __defer close (ends[0]);

  sem_wait (&is_reading);
  puts (is_cancelled ? "cancelled:" : "to its end:");
  if (is_cancelled)
    pthread_cancel (thread);
  else
    close (ends[1]);
  void *result;
  pthread_join (thread, &result);
  if (is_cancelled)
    close (ends[1]);

  printf ("  the thread %s\n",
          result == PTHREAD_CANCELED ? "was cancelled" : "returned");
  printf ("  %d buffers, %d files, the lock is %s\n", buffers, files,
          pthread_mutex_trylock (&lock) == 0 ? "free" : "held");
  pthread_mutex_unlock (&lock);
}

int
main (void)
{
  sem_init (&is_reading, 0, 0);
  run (0);
  run (1);
  return 0;
}
