/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Destructors of a thread's data and of the program may panic and recover.
   (R10)  */
/* { dg-do run } */
/* { dg-output "key\nend\n" } */
#include <pthread.h>
#include "panic.h"

static void __attribute__ ((__destructor__))
destructor (void)
{
  __defer must_recover (3);
  __defer fputs ("end\n", stderr);
  panic_if (3);
}

static void
of_a_key (void *value)
{
  __defer must_recover (4);
  __defer fputs ("key\n", stderr);
  panic_if (*(int *) value);
}

static void *
start (void *key)
{
  static int four = 4;
  check (pthread_setspecific (*(pthread_key_t *) key, &four) == 0);
  return key;
}

int
main (void)
{
  pthread_t thread;
  pthread_key_t key;
  check (pthread_key_create (&key, of_a_key) == 0);
  check (pthread_create (&thread, 0, start, &key) == 0);
  check (pthread_join (thread, 0) == 0);
  return 0;
}
