/* things.h -- the work that the measured functions do: open a thing, use it,
   close it.  The bodies are in things.c, a unit of their own, so that no
   compiler sees through the calls.
   SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef THINGS_H
#define THINGS_H

#ifdef __cplusplus
extern "C" {
#endif

struct thing;

/* Return a new thing for KEY; null when there is none (that never happens
   while the bench runs, but no compiler knows).  */
struct thing *open_thing (int key);

/* Use T for KEY; a negative result is a failure.  */
int use_thing (struct thing *t, int key);

/* The end of T.  */
void close_thing (struct thing *t);

/* What a loop defers: add X to a total.  */
void note (long x);

/* The measured function: does its work once for KEY (a loop: KEY times).  */
int work (int key);

#ifdef __cplusplus
}
#endif

#endif
