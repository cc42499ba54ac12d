/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values behind `void *', with functions in a table beside: stored, got back,
   called, passed on.  Go: test/escape_iface.go.  (H1, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

void *sink;

struct methods
{
  void (*m) (void *self);
};

struct m
{
  const struct methods *can;
  void *self;
};

void
mescapes (struct m m) /* { dg-verdict "leaking param: m" } */
{
  sink = m.self;
}

void
mdoesnotescape (struct m m) /* { dg-verdict "m does not escape" } */
{
}

void
nothing (void *self) /* { dg-verdict "self does not escape" } */
{
}

static const struct methods methods = { nothing };

/* A pointer in it.  */

struct m0
{
  int *p;
};

void
eface_escape0 (void)
{
  {
    int i = 0; /* { dg-verdict "i does not escape" } */
    struct m0 v = { &i };
    struct m x = { &methods, v.p };
  }
  {
    int i = 0; /* { dg-verdict "moved to heap: i" } */
    struct m0 v = { &i };
    struct m x = { &methods, v.p };
    sink = x.self;
  }
  {
    int i = 0; /* { dg-verdict "i does not escape" } */
    struct m0 v = { &i };
    struct m x = { &methods, v.p };
    struct m0 v1 = { x.self };
  }
  {
    int i = 0; /* { dg-verdict "moved to heap: i" } */
    struct m0 v = { &i };
    struct m x = { &methods, v.p };
    struct m0 v1 = { x.self };
    sink = v1.p;
  }
  {
    int i = 0; /* { dg-verdict "i does not escape" } */
    struct m0 v = { &i };
    struct m x = { &methods, v.p };
    x.can->m (x.self);
  }
  {
    int i = 0; /* { dg-verdict "moved to heap: i" } */
    struct m0 v = { &i };
    struct m x = { &methods, v.p };
    mescapes (x);
  }
  {
    int i = 0; /* { dg-verdict "i does not escape" } */
    struct m0 v = { &i };
    struct m x = { &methods, v.p };
    mdoesnotescape (x);
  }
}

/* The address of a copy in it.  */

struct m1
{
  int *p;
  int x;
};

void
eface_escape1 (void)
{
  {
    int i = 0; /* { dg-verdict "i does not escape" } */
    struct m1 v = { &i, 0 };
    struct m1 boxed = v; /* { dg-verdict "boxed does not escape" } */
    struct m x = { &methods, &boxed };
  }
  {
    int i = 0; /* { dg-verdict "moved to heap: i" } */
    struct m1 v = { &i, 0 };
    struct m1 boxed = v; /* { dg-verdict "moved to heap: boxed" } */
    struct m x = { &methods, &boxed };
    sink = x.self;
  }
  {
    int i = 0; /* { dg-verdict "i does not escape" } */
    struct m1 v = { &i, 0 };
    struct m1 boxed = v; /* { dg-verdict "boxed does not escape" } */
    struct m x = { &methods, &boxed };
    struct m1 v1 = *(struct m1 *) x.self;
  }
  {
    int i = 0; /* { dg-verdict "moved to heap: i" } */
    struct m1 v = { &i, 0 };
    struct m1 boxed = v; /* { dg-verdict "boxed does not escape" } */
    struct m x = { &methods, &boxed };
    struct m1 v1 = *(struct m1 *) x.self;
    struct m1 other = v1; /* { dg-verdict "moved to heap: other" } */
    sink = &other;
  }
  {
    int i = 0; /* { dg-verdict "i does not escape" } */
    struct m1 v = { &i, 0 };
    struct m1 boxed = v; /* { dg-verdict "boxed does not escape" } */
    struct m x = { &methods, &boxed };
    x.can->m (x.self);
  }
  {
    int i = 0; /* { dg-verdict "moved to heap: i" } */
    struct m1 v = { &i, 0 };
    struct m1 boxed = v; /* { dg-verdict "moved to heap: boxed" } */
    struct m x = { &methods, &boxed };
    mescapes (x);
  }
  {
    int i = 0; /* { dg-verdict "i does not escape" } */
    struct m1 v = { &i, 0 };
    struct m1 boxed = v; /* { dg-verdict "boxed does not escape" } */
    struct m x = { &methods, &boxed };
    mdoesnotescape (x);
  }
}

/* The address of the value itself in it.  */

void
eface_escape2 (void)
{
  {
    int i = 0;		       /* { dg-verdict "i does not escape" } */
    struct m0 made = { &i }; /* { dg-verdict "made does not escape" } */
    struct m0 *v = &made;
    struct m x = { &methods, v };
  }
  {
    int i = 0;				  /* { dg-verdict "moved to heap: i" } */
    struct m0 *v = &(struct m0){ &i }; /* { dg-verdict "moved to heap: (struct m0){...}" } */
    struct m x = { &methods, v };
    sink = x.self;
  }
  {
    int i = 0;		       /* { dg-verdict "i does not escape" } */
    struct m0 made = { &i }; /* { dg-verdict "made does not escape" } */
    struct m0 *v = &made;
    struct m x = { &methods, v };
    struct m0 *v1 = x.self;
  }
  {
    int i = 0;				  /* { dg-verdict "moved to heap: i" } */
    struct m0 *v = &(struct m0){ &i }; /* { dg-verdict "moved to heap: (struct m0){...}" } */
    struct m x = { &methods, v };
    struct m0 *v1 = x.self;
    sink = v1;
  }
  {
    int i = 0;		       /* { dg-verdict "moved to heap: i" } */
    struct m0 made = { &i }; /* { dg-verdict "made does not escape" } */
    struct m0 *v = &made;
    struct m x = { &methods, v };
    struct m0 *v1 = x.self;
    sink = v1->p;
  }
  {
    int i = 0;		       /* { dg-verdict "moved to heap: i" } */
    struct m0 made = { &i }; /* { dg-verdict "made does not escape" } */
    struct m0 *v = &made;
    struct m x = { &methods, v };
    bool ok = x.can == &methods;
    struct m0 *v1 = ok ? x.self : NULL;
    sink = v1->p;
  }
  {
    int i = 0;		       /* { dg-verdict "i does not escape" } */
    struct m0 made = { &i }; /* { dg-verdict "made does not escape" } */
    struct m0 *v = &made;
    struct m x = { &methods, v };
    x.can->m (x.self);
  }
  {
    int i = 0;				  /* { dg-verdict "moved to heap: i" } */
    struct m0 *v = &(struct m0){ &i }; /* { dg-verdict "moved to heap: (struct m0){...}" } */
    struct m x = { &methods, v };
    mescapes (x);
  }
  {
    int i = 0;		       /* { dg-verdict "i does not escape" } */
    struct m0 made = { &i }; /* { dg-verdict "made does not escape" } */
    struct m0 *v = &made;
    struct m x = { &methods, v };
    mdoesnotescape (x);
  }
}

struct t1
{
  int *p;
};

struct t2
{
  struct t1 t1;
};

struct t2 *
dot_type_escape (void)
{
  void *x;
  int *p = &(int){ 0 };	   /* { dg-verdict "moved to heap: (int){...}" } */
  struct t1 made = { p };  /* { dg-verdict "made does not escape" } */
  x = &made;
  return &(struct t2){ *(struct t1 *) x }; /* { dg-verdict "moved to heap: (struct t2){...}" } */
}

void
dot_type_escape2 (void)
{
  {
    int i = 0, j = 0; /* { dg-verdict "i does not escape" "j does not escape" } */
    int v;	      /* { dg-verdict "v does not escape" } */
    bool ok;	      /* { dg-verdict "ok does not escape" } */
    void *x = &i, *y = &j;
    int *pv = &v;
    bool *pok = &ok;
    *pv = *(int *) x;
    *pv = *(int *) y, *pok = true;
  }
  {
    int i = 0, j = 0; /* { dg-verdict "i does not escape" "j does not escape" } */
    bool ok;	      /* { dg-verdict "ok does not escape" } */
    bool *pok = &ok;
    void *x = &i, *y = &j;
    int boxed = *(int *) x; /* { dg-verdict "moved to heap: boxed" } */
    sink = &boxed;
    int other = *(int *) y; /* { dg-verdict "moved to heap: other" } */
    sink = &other, *pok = true;
  }
  {
    int i = 0; /* { dg-verdict "moved to heap: i" } */
    int j = 0; /* { dg-verdict "moved to heap: j" } */
    bool ok;   /* { dg-verdict "ok does not escape" } */
    bool *pok = &ok;
    void *x = &i, *y = &j;
    sink = (int *) x;
    sink = (int *) y, *pok = true;
  }
}
