/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a function calls with pointers into what it was given, may keep them;
   what it calls later keeps them.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-Wno-return-local-addr -fplugin-arg-defer-m" } */
#include <pthread.h>
#include <search.h>
#include <stdlib.h>

static const void *kept;

static int
looks (const void *a, const void *b) /* { dg-note "20: a does not escape" } */
{                                    /* { dg-note "35: b does not escape" -1 } */
  return *(const int *) a - *(const int *) b;
}

static int
keeps (const void *a, const void *b) /* { dg-note "leaking param: a" } */
{                                    /* { dg-note "b does not escape" -1 } */
  kept = a;
  return looks (a, b);
}

void
sort (void)
{
  int plain[3] = { 3, 1, 2 };  /* { dg-note "plain does not escape" } */
  int marked[3] = { 3, 1, 2 }; /* { dg-note "must move to heap: marked" } */
  qsort (plain, 3, sizeof *plain, looks);
  qsort (marked, 3, sizeof *marked, keeps);
}

int
has (int key, int *array, size_t n) /* { dg-note "array does not escape" } */
{                                   /* { dg-note "key does not escape" -1 } */
                                    /* { dg-note "n does not escape" -2 } */
  return lfind (&key, array, &n, sizeof *array, looks) != NULL;
}

void *
tree (int key) /* { dg-note "must move to heap: key" } */
{
  void *root = NULL; /* { dg-note "root does not escape" } */
  tsearch (&key, &root, looks);
  return root;
}

static void *
body (void *data) /* { dg-note "leaking param: data to result level=0" } */
{
  return data;
}

void
thread (void)
{
  int data = 1;     /* { dg-note "must move to heap: data" } */
  pthread_t thread; /* { dg-note "thread does not escape" } */
  if (pthread_create (&thread, NULL, body, &data) == 0)
    pthread_join (thread, NULL);
}
