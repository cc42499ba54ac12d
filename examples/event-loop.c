/* event-loop.c -- an event loop whose handlers are closures.

   C libraries hand a `void *' to each handler, and the program casts it back to
   a struct that it had to declare, allocate and free.  A closure carries what
   it needs: each handler here names the variables of the function that has
   installed it, though that has long returned.  A handler may install further
   ones, itself among them.  Nobody says when a closure is not needed any more.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>
#include <stdlib.h>

typedef void handler (void) __closure;

/* What is to be done, the nearest first.  */
struct timer
{
  int when;
  handler *run;
  struct timer *next;
};

static struct timer *timers;
static int now;

/* Let RUN be run in DELAY ticks, behind what is due at the same time.  */
static void
after (int delay, handler *run)
{
  struct timer **at = &timers;
  struct timer *t = malloc (sizeof *t);

  if (!t)
    abort ();
  while (*at && (*at)->when <= now + delay)
    at = &(*at)->next;
  *t = (struct timer){ now + delay, run, *at };
  *at = t;
}

/* Run what there is to run.  The memory of malloc is ours to free; what the
   closures have captured is not.  */
static void
loop (void)
{
  while (timers)
    {
      struct timer *t = timers;
      timers = t->next;
      now = t->when;
      t->run ();
      free (t);
    }
}

/* Say NAME every PERIOD ticks, TIMES times; then run DONE.  */
static void
every (int period, int times, const char *name, handler *done)
{
  int left = times;
  __closure void tick (void)
  {
    printf ("%3d: %s, %d left\n", now, name, --left);
    after (period, left > 0 ? tick : done);
  }
  after (period, tick);
}

int
main (void)
{
  int running = 2;
  __closure void done (void)
  {
    if (--running == 0)
      printf ("%3d: all is done\n", now);
  }

  every (2, 3, "tea", done);
  every (3, 2, "toast", done);
  after (5, __lambda (void, (void), {
           printf ("%3d: %d still running\n", now, running);
         }));
  loop ();
  return running;
}
