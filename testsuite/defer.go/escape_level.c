/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Addresses of addresses: what escapes with the whole, and what with a part.
   Go: test/escape_level.go.  (H1, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

void *sink;

void
level0 (void)
{
  int i = 0;	   /* { dg-verdict "moved to heap: i" } */
  int *p0 = &i;	   /* { dg-verdict "moved to heap: p0" } */
  int **p1 = &p0;  /* { dg-verdict "moved to heap: p1" } */
  int ***p2 = &p1; /* { dg-verdict "moved to heap: p2" } */
  sink = &p2;
}

void
level1 (void)
{
  int i = 0;	  /* { dg-verdict "moved to heap: i" } */
  int *p0 = &i;	  /* { dg-verdict "moved to heap: p0" } */
  int **p1 = &p0; /* { dg-verdict "moved to heap: p1" } */
  int ***p2 = &p1;
  sink = p2;
}

void
level2 (void)
{
  int i = 0;	  /* { dg-verdict "moved to heap: i" } */
  int *p0 = &i;	  /* { dg-verdict "moved to heap: p0" } */
  int **p1 = &p0; /* { dg-verdict "p1 does not escape" } */
  int ***p2 = &p1;
  sink = *p2;
}

void
level3 (void)
{
  int i = 0;	  /* { dg-verdict "moved to heap: i" } */
  int *p0 = &i;	  /* { dg-verdict "p0 does not escape" } */
  int **p1 = &p0; /* { dg-verdict "p1 does not escape" } */
  int ***p2 = &p1;
  sink = **p2;
}

void
level4 (void)
{
  int i = 0;	/* { dg-verdict "moved to heap: i" } */
  int *p0 = &i; /* { dg-verdict "moved to heap: p0" } */
  int **p1 = &p0;
  int **p2 = p1; /* { dg-verdict "moved to heap: p2" } */
  sink = &p2;
}

void
level5 (void)
{
  int i = 0;	/* { dg-verdict "moved to heap: i" } */
  int *p0 = &i; /* { dg-verdict "moved to heap: p0" } */
  int **p1 = &p0;
  int **p2 = p1;
  sink = p2;
}

void
level6 (void)
{
  int i = 0;	/* { dg-verdict "moved to heap: i" } */
  int *p0 = &i; /* { dg-verdict "p0 does not escape" } */
  int **p1 = &p0;
  int **p2 = p1;
  sink = *p2;
}

void
level7 (void)
{
  int i = 0;	/* { dg-verdict "moved to heap: i" } */
  int *p0 = &i; /* { dg-verdict "p0 does not escape" } */
  int **p1 = &p0;
  int *p2 = *p1; /* { dg-verdict "moved to heap: p2" } */
  sink = &p2;
}

void
level8 (void)
{
  int i = 0;	/* { dg-verdict "moved to heap: i" } */
  int *p0 = &i; /* { dg-verdict "p0 does not escape" } */
  int **p1 = &p0;
  int *p2 = *p1;
  sink = p2;
}

void
level9 (void)
{
  int i = 0;	/* { dg-verdict "i does not escape" } */
  int *p0 = &i; /* { dg-verdict "p0 does not escape" } */
  int **p1 = &p0;
  int *p2 = *p1;
  int boxed = *p2; /* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

void
level10 (void)
{
  int i = 0; /* { dg-verdict "i does not escape" } */
  int *p0 = &i;
  int p1 = *p0; /* { dg-verdict "p1 does not escape" } */
  int *p2 = &p1;
  int boxed = *p2; /* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

void
level11 (void)
{
  int i = 0;	/* { dg-verdict "i does not escape" } */
  int *p0 = &i; /* { dg-verdict "p0 does not escape" } */
  int **p1 = &p0;
  int p2 = **p1; /* { dg-verdict "moved to heap: p2" } */
  sink = &p2;
}
