/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Addresses in the entries of a table.  Go does not tell keys from values, nor
   what is in a table from what is not known.  Go: test/escape_map.go.
   (H1, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

void *sink;

struct entry
{
  int *key;
  int *value;
};

void
map0 (void)
{
  struct entry made[8] = { 0 }; /* { dg-verdict "made does not escape" } */
  struct entry *m = made;
  int i = 0; /* { dg-verdict "i does not escape | Go: moved to heap: i | sharper: store" } */
  int j = 0; /* { dg-verdict "j does not escape | Go: moved to heap: j | sharper: store" } */
  m[0] = (struct entry){ &i, &j };
}

int *
map1 (void)
{
  struct entry made[8] = { 0 }; /* { dg-verdict "made does not escape" } */
  struct entry *m = made;
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int j = 0; /* { dg-verdict "moved to heap: j" } */
  m[0] = (struct entry){ &i, &j };
  return m[0].value;
}

struct entry *
map2 (void)
{
  struct entry *m = (struct entry[8]){ 0 }; /* { dg-verdict "moved to heap: (struct entry\[8\]){...}" } */
  int i = 0;				    /* { dg-verdict "moved to heap: i" } */
  int j = 0;				    /* { dg-verdict "moved to heap: j" } */
  m[0] = (struct entry){ &i, &j };
  return m;
}

int **
map3 (void)
{
  struct entry made[8] = { 0 }; /* { dg-verdict "made does not escape" } */
  struct entry *m = made;
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int j = 0; /* { dg-verdict "moved to heap: j" } */
  m[0] = (struct entry){ &i, &j };
  int **r = (int *[8]){ 0 }; /* { dg-verdict "moved to heap: (int *\[8\]){...}" } */
  for (int k = 0; k < 8; k++)
    r[k] = m[k].key;
  return r;
}

int **
map4 (void)
{
  struct entry made[8] = { 0 }; /* { dg-verdict "made does not escape" } */
  struct entry *m = made;
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int j = 0; /* { dg-verdict "moved to heap: j" } */
  m[0] = (struct entry){ &i, &j };
  int **r = (int *[8]){ 0 }; /* { dg-verdict "moved to heap: (int *\[8\]){...}" } */
  for (int k = 0; k < 8; k++)
    if (m[k].key)
      r[k] = m[k].value;
  return r;
}

void
map5 (struct entry *m) /* { dg-verdict "m does not escape" } */
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int j = 0; /* { dg-verdict "moved to heap: j" } */
  m[0] = (struct entry){ &i, &j };
}

void
map6 (struct entry *m) /* { dg-verdict "m does not escape" } */
{
  struct entry made[8] = { 0 }; /* { dg-verdict "made does not escape" } */
  if (m)
    m = made;
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int j = 0; /* { dg-verdict "moved to heap: j" } */
  m[0] = (struct entry){ &i, &j };
}

void
map7 (void)
{
  int i = 0;			      /* { dg-verdict "i does not escape | Go: moved to heap: i | C differs: map" } */
  int j = 0;			      /* { dg-verdict "j does not escape | Go: moved to heap: j | C differs: map" } */
  struct entry made[] = { { &i, &j } }; /* { dg-verdict "made does not escape" } */
  struct entry *m = made;
}

void
map8 (void)
{
  int i = 0;						/* { dg-verdict "moved to heap: i" } */
  int j = 0;						/* { dg-verdict "moved to heap: j" } */
  struct entry *m = (struct entry[1]){ { &i, &j } }; /* { dg-verdict "moved to heap: (struct entry\[1\]){...}" } */
  sink = m;
}

int *
map9 (void)
{
  int i = 0;			      /* { dg-verdict "moved to heap: i" } */
  int j = 0;			      /* { dg-verdict "moved to heap: j" } */
  struct entry made[] = { { &i, &j } }; /* { dg-verdict "made does not escape" } */
  struct entry *m = made;
  return m[0].value;
}
