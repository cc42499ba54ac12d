/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a function does with its parameters, and what that means for those who
   call it.  Go: test/escape_param.go.  (H1, H3, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

int
zero (void)
{
  return 0;
}

void *sink;

/* Returned.  */

int *
param0 (int *p) /* { dg-verdict "leaking param: p to result level=0" } */
{
  return p;
}

void
caller0a (void)
{
  int i = 0; /* { dg-verdict "i does not escape" } */
  param0 (&i);
}

void
caller0b (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  sink = param0 (&i);
}

struct pair
{
  int *p1;
  int *p2;
};

struct pair
param1 (int *p1, /* { dg-verdict "leaking param: p1 to result level=0" } */
	int *p2) /* { dg-verdict "leaking param: p2 to result level=0" } */
{
  return (struct pair){ p1, p2 };
}

void
caller1 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int j = 0; /* { dg-verdict "moved to heap: j | Go: j does not escape | C differs: results" } */
  sink = param1 (&i, &j).p1;
}

/* Stored where another parameter points to.  */

void
param2 (int *p1,  /* { dg-verdict "leaking param: p1" } */
	int **p2) /* { dg-verdict "p2 does not escape" } */
{
  *p2 = p1;
}

void
caller2a (void)
{
  int i = 0;	 /* { dg-verdict "i does not escape | Go: moved to heap: i | sharper: store" } */
  int *p = NULL; /* { dg-verdict "p does not escape" } */
  param2 (&i, &p);
}

void
caller2b (void)
{
  int i = 0;	 /* { dg-verdict "moved to heap: i" } */
  int *p = NULL; /* { dg-verdict "p does not escape" } */
  param2 (&i, &p);
  sink = p;
}

/* Stored where it is already.  */

struct pair_of_pairs
{
  struct pair *pairs[2];
};

struct boxed_pair
{
  struct pair *pair;
};

struct wrapped_pair
{
  struct pair pair;
};

void
param_array_self_assign (struct pair_of_pairs *p) /* { dg-verdict "p does not escape" } */
{
  p->pairs[0] = p->pairs[1];
}

void
param_array_self_assign_unsafe_index (struct pair_of_pairs *p) /* { dg-verdict "leaking param content: p" } */
{
  p->pairs[zero ()] = p->pairs[1];
  p->pairs[zero () + 1] = p->pairs[1];
}

void
leak_param (void *x) /* { dg-verdict "leaking param: x" } */
{
  sink = x;
}

void
sink_after_self_assignment1 (struct boxed_pair *box) /* { dg-verdict "leaking param content: box" } */
{
  box->pair->p1 = box->pair->p2;
  sink = box->pair->p2;
}

void
sink_after_self_assignment2 (struct boxed_pair *box) /* { dg-verdict "leaking param content: box" } */
{
  box->pair->p1 = box->pair->p2;
  sink = box->pair;
}

void
sink_after_self_assignment3 (struct boxed_pair *box) /* { dg-verdict "leaking param content: box" } */
{
  box->pair->p1 = box->pair->p2;
  leak_param (box->pair->p2);
}

void
sink_after_self_assignment4 (struct boxed_pair *box) /* { dg-verdict "leaking param content: box" } */
{
  box->pair->p1 = box->pair->p2;
  leak_param (box->pair);
}

void
self_assignment_and_unrelated (struct boxed_pair *box1, /* { dg-verdict "box1 does not escape" } */
			       struct boxed_pair *box2) /* { dg-verdict "leaking param content: box2" } */
{
  box1->pair->p1 = box1->pair->p2;
  leak_param (box2->pair->p2);
}

void
not_self_assignment1 (struct boxed_pair *box1, /* { dg-verdict "box1 does not escape" } */
		      struct boxed_pair *box2) /* { dg-verdict "leaking param content: box2" } */
{
  box1->pair->p1 = box2->pair->p1;
}

void
not_self_assignment2 (struct pair_of_pairs *p1, /* { dg-verdict "p1 does not escape" } */
		      struct pair_of_pairs *p2) /* { dg-verdict "leaking param content: p2" } */
{
  p1->pairs[0] = p2->pairs[1];
}

void
not_self_assignment3 (struct pair_of_pairs *p1, /* { dg-verdict "p1 does not escape" } */
		      struct pair_of_pairs *p2) /* { dg-verdict "leaking param content: p2" } */
{
  p1->pairs[0]->p1 = p2->pairs[1]->p1;
}

void
boxed_pair_self_assign (struct boxed_pair *box) /* { dg-verdict "box does not escape" } */
{
  box->pair->p1 = box->pair->p2;
}

void
wrapped_pair_self_assign (struct wrapped_pair *w) /* { dg-verdict "w does not escape" } */
{
  w->pair.p1 = w->pair.p2;
}

void
param3 (struct pair *p) /* { dg-verdict "p does not escape" } */
{
  p->p1 = p->p2;
}

void
caller3a (void)
{
  int i = 0;		      /* { dg-verdict "i does not escape" } */
  int j = 0;		      /* { dg-verdict "j does not escape" } */
  struct pair p = { &i, &j }; /* { dg-verdict "p does not escape" } */
  param3 (&p);
}

void
caller3b (void)
{
  int i = 0;		      /* { dg-verdict "moved to heap: i" } */
  int j = 0;		      /* { dg-verdict "moved to heap: j" } */
  struct pair p = { &i, &j }; /* { dg-verdict "p does not escape" } */
  param3 (&p);
  struct pair boxed = p; /* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

/* Stored in what a method is for.  */

void
pair_param4 (struct pair *p, /* { dg-verdict "p does not escape" } */
	     int *i)	     /* { dg-verdict "leaking param: i" } */
{
  p->p1 = i;
}

void
caller4a (void)
{
  int i = 0;		   /* { dg-verdict "i does not escape | Go: moved to heap: i | sharper: store" } */
  struct pair p = { NULL }; /* { dg-verdict "p does not escape" } */
  pair_param4 (&p, &i);
}

void
caller4b (void)
{
  int i = 0;		   /* { dg-verdict "moved to heap: i" } */
  struct pair p = { NULL }; /* { dg-verdict "p does not escape" } */
  pair_param4 (&p, &i);
  struct pair boxed = p; /* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

/* Stored for good, after so many dereferences.  */

void
param5 (int *i) /* { dg-verdict "leaking param: i" } */
{
  sink = i;
}

void
caller5 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  param5 (&i);
}

void
param6 (int ***i) /* { dg-verdict "leaking param content: i" } */
{
  sink = *i;
}

void
caller6a (void)
{
  int i = 0;	 /* { dg-verdict "moved to heap: i" } */
  int *p = &i;	 /* { dg-verdict "moved to heap: p" } */
  int **p2 = &p; /* { dg-verdict "p2 does not escape" } */
  param6 (&p2);
}

void
param7 (int ***i) /* { dg-verdict "leaking param content: i" } */
{
  sink = **i;
}

void
caller7 (void)
{
  int i = 0;	 /* { dg-verdict "moved to heap: i" } */
  int *p = &i;	 /* { dg-verdict "p does not escape" } */
  int **p2 = &p; /* { dg-verdict "p2 does not escape" } */
  param7 (&p2);
}

void
param8 (int **i) /* { dg-verdict "i does not escape" } */
{
  int boxed = **i; /* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

void
caller8 (void)
{
  int i = 0;   /* { dg-verdict "i does not escape" } */
  int *p = &i; /* { dg-verdict "p does not escape" } */
  param8 (&p);
}

/* Returned after so many dereferences.  */

int **
param9 (int ***p) /* { dg-verdict "leaking param: p to result level=1" } */
{
  return *p;
}

void
caller9a (void)
{
  int i = 0;	 /* { dg-verdict "i does not escape" } */
  int *p = &i;	 /* { dg-verdict "p does not escape" } */
  int **p2 = &p; /* { dg-verdict "p2 does not escape" } */
  param9 (&p2);
}

void
caller9b (void)
{
  int i = 0;	 /* { dg-verdict "moved to heap: i" } */
  int *p = &i;	 /* { dg-verdict "moved to heap: p" } */
  int **p2 = &p; /* { dg-verdict "p2 does not escape" } */
  sink = param9 (&p2);
}

int *
param10 (int ***p) /* { dg-verdict "leaking param: p to result level=2" } */
{
  return **p;
}

void
caller10a (void)
{
  int i = 0;	 /* { dg-verdict "i does not escape" } */
  int *p = &i;	 /* { dg-verdict "p does not escape" } */
  int **p2 = &p; /* { dg-verdict "p2 does not escape" } */
  param10 (&p2);
}

void
caller10b (void)
{
  int i = 0;	 /* { dg-verdict "moved to heap: i" } */
  int *p = &i;	 /* { dg-verdict "p does not escape" } */
  int **p2 = &p; /* { dg-verdict "p2 does not escape" } */
  sink = param10 (&p2);
}

/* Its own address is returned.  */

int ***
param11 (int **i) /* { dg-verdict "moved to heap: i" } */
{
  return &i;
}

void
caller11a (void)
{
  int i = 0;   /* { dg-verdict "moved to heap: i" } */
  int *p = &i; /* { dg-verdict "moved to heap: p" } */
  param11 (&p);
}

void
caller11b (void)
{
  int i = 0;   /* { dg-verdict "moved to heap: i" } */
  int *p = &i; /* { dg-verdict "moved to heap: p" } */
  sink = param11 (&p);
}

void
caller11c (void)
{
  int i = 0;   /* { dg-verdict "moved to heap: i" } */
  int *p = &i; /* { dg-verdict "moved to heap: p" } */
  sink = *param11 (&p);
}

void
caller11d (void)
{
  int i = 0;   /* { dg-verdict "moved to heap: i" } */
  int *p = &i; /* { dg-verdict "moved to heap: p" } */
  int **p2 = &p;
  sink = param11 (p2);
}

/* Its own address is stored.  */

struct indir
{
  int ***p;
};

void
indir_param12 (struct indir *r, /* { dg-verdict "r does not escape" } */
	       int **i)		/* { dg-verdict "moved to heap: i" } */
{
  r->p = &i;
}

void
caller12a (void)
{
  int i = 0;		     /* { dg-verdict "moved to heap: i" } */
  int *p = &i;		     /* { dg-verdict "moved to heap: p" } */
  struct indir r = { NULL }; /* { dg-verdict "r does not escape" } */
  indir_param12 (&r, &p);
}

void
caller12b (void)
{
  int i = 0;			/* { dg-verdict "moved to heap: i" } */
  int *p = &i;			/* { dg-verdict "moved to heap: p" } */
  struct indir made = { NULL }; /* { dg-verdict "made does not escape" } */
  struct indir *r = &made;
  indir_param12 (r, &p);
}

void
caller12c (void)
{
  int i = 0;		     /* { dg-verdict "moved to heap: i" } */
  int *p = &i;		     /* { dg-verdict "moved to heap: p" } */
  struct indir r = { NULL }; /* { dg-verdict "r does not escape" } */
  indir_param12 (&r, &p);
  sink = r.p;
}

void
caller12d (void)
{
  int i = 0;		     /* { dg-verdict "moved to heap: i" } */
  int *p = &i;		     /* { dg-verdict "moved to heap: p" } */
  struct indir r = { NULL }; /* { dg-verdict "r does not escape" } */
  indir_param12 (&r, &p);
  sink = **r.p;
}

/* Stored where a member of a parameter points to.  */

struct val
{
  int **p;
};

void
val_param13 (struct val v, /* { dg-verdict "v does not escape" } */
	     int *i)	   /* { dg-verdict "leaking param: i" } */
{
  *v.p = i;
}

void
caller13a (void)
{
  int i = 0;	 /* { dg-verdict "i does not escape | Go: moved to heap: i | sharper: store" } */
  int *p = NULL; /* { dg-verdict "p does not escape" } */
  struct val v;
  v.p = &p;
  val_param13 (v, &i);
}

void
caller13b (void)
{
  int i = 0;	 /* { dg-verdict "i does not escape | Go: moved to heap: i | sharper: store" } */
  int *p = NULL; /* { dg-verdict "p does not escape" } */
  struct val v = { &p };
  val_param13 (v, &i);
}

void
caller13c (void)
{
  int i = 0;		    /* { dg-verdict "i does not escape | Go: moved to heap: i | sharper: store" } */
  int *p = NULL;	    /* { dg-verdict "p does not escape" } */
  struct val made = { &p }; /* { dg-verdict "made does not escape" } */
  struct val *v = &made;
  val_param13 (*v, &i);
}

void
caller13d (void)
{
  int i = 0;	 /* { dg-verdict "moved to heap: i" } */
  int *p = NULL; /* { dg-verdict "moved to heap: p" } */
  struct val v;
  v.p = &p;
  val_param13 (v, &i);
  sink = v.p;
}

void
caller13e (void)
{
  int i = 0;	 /* { dg-verdict "moved to heap: i" } */
  int *p = NULL; /* { dg-verdict "moved to heap: p" } */
  struct val v = { &p };
  val_param13 (v, &i);
  sink = v.p;
}

void
caller13f (void)
{
  int i = 0;			       /* { dg-verdict "moved to heap: i" } */
  int *p = NULL;		       /* { dg-verdict "moved to heap: p" } */
  struct val *v = &(struct val){ &p }; /* { dg-verdict "moved to heap: (struct val){...}" } */
  val_param13 (*v, &i);
  sink = v;
}

void
caller13g (void)
{
  int i = 0;	 /* { dg-verdict "moved to heap: i" } */
  int *p = NULL; /* { dg-verdict "p does not escape" } */
  struct val v = { &p };
  val_param13 (v, &i);
  sink = *v.p;
}

void
caller13h (void)
{
  int i = 0;		    /* { dg-verdict "i does not escape | Go: moved to heap: i | sharper: store" } */
  int *p = NULL;	    /* { dg-verdict "p does not escape" } */
  struct val made = { &p }; /* { dg-verdict "made does not escape" } */
  struct val *v = &made;
  val_param13 (*v, &i);
  int boxed = **v->p; /* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

/* What a node points to is stored in a new one.  */

struct node
{
  struct node *p;
};

struct node *kept;

void
f (struct node *x) /* { dg-verdict "leaking param content: x" } */
{
  kept = &(struct node){ x->p }; /* { dg-verdict "moved to heap: (struct node){...}" } */
}

struct node *
g (struct node *x) /* { dg-verdict "leaking param content: x" } */
{
  return &(struct node){ x->p }; /* { dg-verdict "moved to heap: (struct node){...}" } */
}

void
h (struct node *x) /* { dg-verdict "leaking param: x" } */
{
  struct node made = { x }; /* { dg-verdict "made does not escape" } */
  struct node *y = &made;
  kept = g (y);
  f (y);
}

/* Returned as a value of any type: a copy, or itself.  */

struct four
{
  int *p[4];
};

void *
param14a (struct four x) /* { dg-verdict "leaking param: x" } */
{
  struct four boxed = x; /* { dg-verdict "moved to heap: boxed" } */
  return &boxed;
}

void *
param14b (int *x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  return x;
}
