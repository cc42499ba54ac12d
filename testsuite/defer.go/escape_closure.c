/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What escapes through the arguments of closures, and by which of several
   closures in a variable.  Go: test/escape_closure.go.  (H1, H2, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

typedef void taker (int *) __closure;
typedef int *giver (int *) __closure;
typedef int reader (int *) __closure;

void *sink;

/* Called where they are.  */

void
closure_call_args0 (void)
{
  int x = 0;		       /* { dg-verdict "x does not escape" } */
  __lambda (void, (int *p), { /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
    *p = 1;
  }) (&x);
}

void
closure_call_args1 (void)
{
  int x = 0; /* { dg-verdict "x does not escape" } */
  for (;;)
    {
      __lambda (void, (int *p), { /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
	*p = 1;
      }) (&x);
    }
}

void
closure_call_args2 (void)
{
  for (;;)
    {
      int x = 0;		  /* { dg-verdict "x does not escape" } */
      __lambda (void, (int *p), { /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
	*p = 1;
      }) (&x);
    }
}

void
closure_call_args3 (void)
{
  int x = 0;		      /* { dg-verdict "moved to heap: x" } */
  __lambda (void, (int *p), { /* { dg-verdict "leaking param: p" "closure lambda does not escape" } */
    sink = p;
  }) (&x);
}

void
closure_call_args4 (void)
{
  int x = 0;		       /* { dg-verdict "x does not escape" } */
  __lambda (int *, (int *p), { /* { dg-verdict "leaking param: p to result level=0" "closure lambda does not escape" } */
    return p;
  }) (&x);
}

void
closure_call_args5 (void)
{
  int x = 0;			      /* { dg-verdict "moved to heap: x" } */
  sink = __lambda (int *, (int *p), { /* { dg-verdict "leaking param: p to result level=0" "closure lambda does not escape" } */
    return p;
  }) (&x);
}

void
closure_call_args6 (void)
{
  int x = 0;		      /* { dg-verdict "moved to heap: x" } */
  __lambda (void, (int *p), { /* { dg-verdict "moved to heap: p" "closure lambda does not escape" } */
    sink = &p;
  }) (&x);
}

void
closure_call_args7 (void)
{
  int *pp = NULL; /* { dg-verdict "pp does not escape" } */
  for (;;)
    {
      int x = 0;		  /* { dg-verdict "moved to heap: x" } */
      __lambda (void, (int *p), { /* { dg-verdict "leaking param: p" "closure lambda does not escape" } */
	pp = p;
      }) (&x);
    }
}

/* Deferred.  */

void
closure_call_args8 (void)
{
  int x = 0;			      /* { dg-verdict "x does not escape" } */
  __defer __lambda (void, (int *p), { /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
    *p = 1;
  }) (&x);
}

void
closure_call_args9 (void)
{
  int x = 0; /* { dg-verdict "x does not escape | Go: moved to heap: x | sharper: deferred" } */
  for (;;)
    {
      __defer __lambda (void, (int *p), { /* { dg-verdict "p does not escape" "closure lambda does not escape | Go: closure lambda escapes to heap | sharper: static" } */
	*p = 1;
      }) (&x);
    }
}

void
closure_call_args10 (void)
{
  for (;;)
    {
      int x = 0;			  /* { dg-verdict "moved to heap: x" } */
      __defer __lambda (void, (int *p), { /* { dg-verdict "p does not escape" "closure lambda does not escape | Go: closure lambda escapes to heap | sharper: static" } */
	*p = 1;
      }) (&x);
    }
}

void
closure_call_args11 (void)
{
  int x = 0;			      /* { dg-verdict "moved to heap: x" } */
  __defer __lambda (void, (int *p), { /* { dg-verdict "leaking param: p" "closure lambda does not escape" } */
    sink = p;
  }) (&x);
}

void
closure_call_args12 (void)
{
  int x = 0;			       /* { dg-verdict "x does not escape" } */
  __defer __lambda (int *, (int *p), { /* { dg-verdict "leaking param: p to result level=0" "closure lambda does not escape" } */
    return p;
  }) (&x);
}

void
closure_call_args13 (void)
{
  int x = 0;			      /* { dg-verdict "moved to heap: x" } */
  __defer __lambda (void, (int *p), { /* { dg-verdict "moved to heap: p" "closure lambda does not escape" } */
    sink = &p;
  }) (&x);
}

/* A pointer to a pointer.  */

void
closure_call_args14 (void)
{
  int x = 0;			/* { dg-verdict "x does not escape" } */
  int *p = &x;			/* { dg-verdict "p does not escape" } */
  __lambda (int *, (int **q), { /* { dg-verdict "leaking param: q to result level=1" "closure lambda does not escape" } */
    return *q;
  }) (&p);
}

void
closure_call_args15 (void)
{
  int x = 0;			       /* { dg-verdict "moved to heap: x" } */
  int *p = &x;			       /* { dg-verdict "p does not escape" } */
  sink = __lambda (int *, (int **q), { /* { dg-verdict "leaking param: q to result level=1" "closure lambda does not escape" } */
    return *q;
  }) (&p);
}

/* Captured, and returned.  */

typedef struct string text (void) __closure;

struct string
closure_leak1a (struct string *a) /* { dg-verdict "leaking param: a to result level=1" } */
{
  return __lambda (struct string, (void), { return a[0]; }) (); /* { dg-verdict "closure lambda does not escape" } */
}

struct string
closure_leak1 (struct string s) /* { dg-verdict "s does not escape" } */
{
  char copy[2] = { s.text[0] };		  /* { dg-verdict "moved to heap: copy" } */
  struct string more[1] = { { copy, 1 } }; /* { dg-verdict "more does not escape" } */
  return closure_leak1a (more);
}

struct string
closure_leak2b (text *f) /* { dg-verdict "f does not escape" } */
{
  return f ();
}

struct string
closure_leak2a (struct string *a) /* { dg-verdict "leaking param content: a" } */
{
  return closure_leak2b (__lambda (struct string, (void), { return a[0]; })); /* { dg-verdict "closure lambda does not escape" } */
}

struct string
closure_leak2 (struct string s) /* { dg-verdict "s does not escape" } */
{
  char copy[2] = { s.text[0] };		  /* { dg-verdict "moved to heap: copy" } */
  struct string more[1] = { { copy, 1 } }; /* { dg-verdict "more does not escape" } */
  struct string c = closure_leak2a (more);
  return c;
}

/* Called through a variable.  */

void
nop_func (int *p) /* { dg-verdict "p does not escape" } */
{
}

void
closure_indirect (void)
{
  taker *f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  int a = 0;				    /* { dg-verdict "a does not escape" } */
  f (&a);

  taker *g = f;
  int b = 0; /* { dg-verdict "b does not escape" } */
  g (&b);

  void (*h) (int *) = nop_func;
  int c = 0; /* { dg-verdict "c does not escape" } */
  h (&c);
}

int *
nop_func2 (int *p) /* { dg-verdict "leaking param: p to result level=0" } */
{
  return p;
}

void
closure_indirect2 (void)
{
  giver *f = __lambda (int *, (int *p), { return p; }); /* { dg-verdict "leaking param: p to result level=0" "closure lambda does not escape" } */
  int a = 0;						/* { dg-verdict "a does not escape" } */
  f (&a);

  giver *g = f;
  int b = 0; /* { dg-verdict "b does not escape" } */
  g (&b);

  int *(*h) (int *) = nop_func2;
  int c = 0; /* { dg-verdict "c does not escape" } */
  h (&c);
}

void
closure_indirect_decl_assign (void)
{
  taker *f;
  f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  int a = 0;			     /* { dg-verdict "a does not escape" } */
  f (&a);
}

void
closure_indirect_decl_assign2 (void)
{
  giver *f;
  f = __lambda (int *, (int *p), { return p; }); /* { dg-verdict "leaking param: p to result level=0" "closure lambda does not escape" } */
  int a = 0;					 /* { dg-verdict "a does not escape" } */
  f (&a);
}

void
closure_indirect_decl_assign3 (void)
{
  taker *f;
  f = __lambda (void, (int *p), { sink = p; }); /* { dg-verdict "leaking param: p" "closure lambda does not escape" } */
  f (&(int){ 0 });				/* { dg-verdict "moved to heap: (int){...}" } */
}

void
closure_indirect_decl_reassign (void)
{
  taker *f;
  f = __lambda (void, (int *p), {});		/* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  f = __lambda (void, (int *p), { sink = p; }); /* { dg-verdict "leaking param: p" "closure lambda does not escape" } */
  f (&(int){ 0 });				/* { dg-verdict "moved to heap: (int){...}" } */
}

void
closure_indirect_decl_recursive (void)
{
  taker *visit; /* { dg-verdict "visit does not escape" } */
  visit = __lambda (void, (int *p), { visit (p); }); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  int a = 0;					     /* { dg-verdict "a does not escape" } */
  visit (&a);
}

void
closure_indirect_nil_init (void)
{
  taker *f = NULL;
  f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  int a = 0;			     /* { dg-verdict "a does not escape" } */
  f (&a);
}

void
closure_indirect_typed_nil_init (void)
{
  taker *f = (taker *) 0;
  f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  int a = 0;			     /* { dg-verdict "a does not escape" } */
  f (&a);
}

void
closure_indirect_nested_assign (void)
{
  taker *f = NULL; /* { dg-verdict "f does not escape" } */
  __lambda (void, (void), {	       /* { dg-verdict "closure lambda does not escape" } */
    f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape | Go: closure lambda escapes to heap | sharper: static" } */
  }) ();
  int a = 0; /* { dg-verdict "a does not escape" } */
  f (&a);
}

void
closure_indirect_nested_assign_leak (void)
{
  taker *f = NULL; /* { dg-verdict "f does not escape" } */
  __lambda (void, (void), {			  /* { dg-verdict "closure lambda does not escape" } */
    f = __lambda (void, (int *p), { sink = p; }); /* { dg-verdict "leaking param: p" "closure lambda does not escape | Go: closure lambda escapes to heap | sharper: static" } */
  }) ();
  f (&(int){ 0 }); /* { dg-verdict "moved to heap: (int){...}" } */
}

void
closure_indirect_type_switch (void)
{
  void *foo = __lambda (void, (int *a), { sink = a; }); /* { dg-verdict "leaking param: a" "closure lambda does not escape" } */
  ((taker *) foo) (&(int){ 0 });			/* { dg-verdict "moved to heap: (int){...}" } */
}

void
closure_indirect_type_switch_reassign (void)
{
  void *any = __lambda (void, (int *a), { sink = a; }); /* { dg-verdict "leaking param: a" "closure lambda does not escape" } */
  taker *foo = any;
  foo = __lambda (void, (int *a), {}); /* { dg-verdict "a does not escape" "closure lambda does not escape" } */
  foo (&(int){ 0 });		       /* { dg-verdict "moved to heap: (int){...}" } */
}

void
closure_indirect_nil_reassign (void)
{
  taker *f;
  f = NULL;
  f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  int a = 0;			     /* { dg-verdict "a does not escape" } */
  f (&a);
}

void
closure_indirect_multi_assign (bool b)
{
  taker *f;
  if (b)
    f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  else
    f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  int a = 0;			       /* { dg-verdict "a does not escape" } */
  f (&a);
}

void
closure_indirect_multi_assign_named (bool b)
{
  void (*f) (int *);
  if (b)
    f = nop_func;
  else
    f = &nop_func;
  int a = 0; /* { dg-verdict "a does not escape" } */
  f (&a);
}

int *
closure_indirect_multi_assign_result (bool b)
{
  giver *f;
  if (b)
    f = __lambda (int *, (int *p), { return p; }); /* { dg-verdict "leaking param: p to result level=0" "closure lambda does not escape" } */
  else
    f = __lambda (int *, (int *p), { return p; }); /* { dg-verdict "leaking param: p to result level=0" "closure lambda does not escape" } */
  return f (&(int){ 0 });			   /* { dg-verdict "moved to heap: (int){...}" } */
}

int
closure_indirect_multi_assign_safe (bool b)
{
  reader *f;
  if (b)
    f = __lambda (int, (int *p), { return *p; }); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  else
    f = __lambda (int, (int *p), { return 42; }); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  int a = 0;					  /* { dg-verdict "a does not escape" } */
  return f (&a);
}

void
closure_indirect_triple_assign (int x)
{
  taker *f;
  switch (x)
    {
    case 1:
      f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
      break;
    case 2:
      f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
      break;
    default:
      f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
    }
  int a = 0; /* { dg-verdict "a does not escape" } */
  f (&a);
}

void
closure_indirect_reassign_init (bool b)
{
  taker *f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  if (b)
    f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  int a = 0;			       /* { dg-verdict "a does not escape" } */
  f (&a);
}

void
closure_indirect_nested_multi_assign (bool b)
{
  taker *f; /* { dg-verdict "f does not escape" } */
  f = __lambda (void, (int *p), {});   /* { dg-verdict "p does not escape" "closure lambda does not escape" } */
  __lambda (void, (void), {	       /* { dg-verdict "closure lambda does not escape" } */
    f = __lambda (void, (int *p), {}); /* { dg-verdict "p does not escape" "closure lambda does not escape | Go: closure lambda escapes to heap | sharper: static" } */
  }) ();
  int a = 0; /* { dg-verdict "a does not escape" } */
  f (&a);
}

/* Functions in a variable.  */

struct my_float
{
  double v;
};

struct my_float *
my_float_add (struct my_float *f, /* { dg-verdict "leaking param: f to result level=0" } */
	      struct my_float *p) /* { dg-verdict "p does not escape" } */
{
  f->v += p->v;
  return f;
}

struct my_float *
my_float_sub (struct my_float *f, /* { dg-verdict "leaking param: f to result level=0" } */
	      struct my_float *p) /* { dg-verdict "p does not escape" } */
{
  f->v -= p->v;
  return f;
}

void
closure_indirect_method_expr (bool b)
{
  struct my_float *(*op) (struct my_float *, struct my_float *);
  if (b)
    op = my_float_add;
  else
    op = my_float_sub;
  struct my_float f = { 1.0 }; /* { dg-verdict "f does not escape" } */
  struct my_float g = { 2.0 }; /* { dg-verdict "g does not escape" } */
  op (&f, &g);
}

typedef struct my_float *operation (struct my_float *,
				    struct my_float *) __closure;

void
closure_indirect_method_expr_mixed (bool b)
{
  operation *op;
  if (b)
    op = __lambda (struct my_float *, (struct my_float * f, struct my_float *g), { return my_float_add (f, g); }); /* { dg-verdict "leaking param: f to result level=0" "g does not escape" "closure lambda does not escape" } */
  else
    op = __lambda (struct my_float *, (struct my_float * f, struct my_float *g), { return NULL; }); /* { dg-verdict "f does not escape" "g does not escape" "closure lambda does not escape" } */
  struct my_float f = { 1.0 };	    /* { dg-verdict "f does not escape" } */
  struct my_float g = { 2.0 };	    /* { dg-verdict "g does not escape" } */
  op (&f, &g);
}
