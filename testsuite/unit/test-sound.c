/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-sound.c -- is what plugin/escape/ finds true?  Random programs are told
   to it, and then run: by a small interpreter that knows each object, when its
   storage ends, and who can still get at it.  Whatever can be got at after its
   end must have been found to escape.

   Variables, members and pointers: every object has two cells, and a program
   does not say which it means, so each run is another one of those that the
   telling stands for; also whether a statement is executed is left to chance.

   With ESCAPE_PROGRAMS=N in the environment so many programs are tried, with
   ESCAPE_SEED=N they are others.  */

#include <stdio.h>
#include <stdlib.h>

#include "plugin/escape/escape.h"
#include "records.h"

enum
{
  CELLS = 2,
  MAX_FUNCTIONS = 6,
  MAX_VARIABLES = 80,
  MAX_STATEMENTS = 120,
  MAX_OBJECTS = 3000,
  MAX_FRAMES = 300,
  MAX_ARGS = 3,
  GLOBALS = 2,
  RUNS = 10
};

/* --- Chance */

static uint64_t seed;

static unsigned
chance (unsigned n)
{
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return (unsigned) ((seed >> 11) % n);
}

/* --- A program */

struct variable
{
  int fn;
  int block; /* the statement that opens it, or -1 for the function's */
  int kind;  /* enum esc_kind */
  int runs;  /* of a closure: the function */
  unsigned depth;
  esc_loc loc;
};

enum op
{
  COPY, /* A after STARS_A = B after STARS_B */
  NEW,  /* A = memory */
  CALL, /* A = FN, or *A_B for FN -1, of ARGS */
  RETURN,
  NAME, /* A = the function FN */
  OPEN, /* a block up to END, a loop if LOOP */
  CLOSE
};

/* What is at the sides: a variable, or a global.  */
#define GLOBAL(N) (-1 - (N))
#define NOTHING   1000

struct statement
{
  enum op op;
  int a, b, stars_a, stars_b, fn, args[MAX_ARGS], stars[MAX_ARGS], n, end;
  bool loop;
};

struct routine
{
  int parent, params, first_param;
  int first, end; /* statements */
  int model;      /* or -1 */
  int uses[2];    /* variables of the parent that it names, or -1 */
  esc_fn fn;
};

static struct
{
  struct routine fn[MAX_FUNCTIONS + 20];
  struct variable var[MAX_VARIABLES];
  struct statement st[MAX_STATEMENTS];
  int fns, vars, sts;
  struct esc_graph *graph;
} prog;

static const struct
{
  const char *text;
  int params;
} models[] = { { NULL, 2 },
               { "result=1", 1 },
               { "*1=2", 2 },
               { "*1=*2", 2 },
               { "heap=1", 1 },
               { "call 1(2)", 2 },
               { "", 1 },
               { "call *1(*1)", 1 },
               { "result=*1", 1 },
               { "**1=2", 2 },
               { "result=new *new=1", 1 },
               { "*1=new *new=2", 2 },
               { "heap=*1 result=heap", 1 },
               { "*1=heap", 1 } };
#define MODELS ((int) (sizeof models / sizeof *models))

/* --- To make one, and to tell it */

/* What can be named: variables of open blocks.  */
static int visible[MAX_VARIABLES], n_visible;

static int
add_variable (int fn, int block, int kind, unsigned depth, esc_scope scope)
{
  struct variable *v = &prog.var[prog.vars];

  *v = (struct variable){ fn, block, kind, -1, depth, 0 };
  v->loc = esc_location (prog.graph, scope, depth, (enum esc_kind) kind, NULL);
  visible[n_visible++] = prog.vars;
  return prog.vars++;
}

static int
some_variable (void)
{
  return visible[chance ((unsigned) n_visible)];
}

static int
some_side (void)
{
  return chance (8) ? some_variable () : GLOBAL ((int) chance (GLOBALS));
}

static esc_loc
loc_of (int side)
{
  return side < 0 ? ESC_HEAP : prog.var[side].loc;
}

/* Tell the graph that A, which is after STARS, gets B after DEREFS.  */
static void
tell_copy (int a, int stars, int b, int derefs)
{
  if (a < 0)
    esc_flow (prog.graph, ESC_HEAP, b < 0 ? 0 : derefs, loc_of (b),
              ESC_WHY_ASSIGN, 0);
  else if (stars == 0)
    esc_flow (prog.graph, loc_of (a), b < 0 ? 0 : derefs, loc_of (b),
              ESC_WHY_ASSIGN, 0);
  else
    esc_store (prog.graph, loc_of (a), (unsigned) stars, b < 0 ? 0 : derefs,
               loc_of (b), ESC_WHY_STORE, 0);
}

static void
tell_copy_to (esc_loc to, int b, int derefs)
{
  esc_flow (prog.graph, to, b < 0 ? 0 : derefs, loc_of (b), ESC_WHY_ASSIGN, 0);
}

static struct statement *
add_statement (enum op op)
{
  struct statement *s = &prog.st[prog.sts++];

  *s = (struct statement){ .op = op };
  return s;
}

static void
make_copy (void)
{
  struct statement *s = add_statement (COPY);

  s->a = some_side ();
  s->b = some_side ();
  s->stars_a = chance (2) ? 0 : 1 + (chance (4) == 0);
  s->stars_b = chance (3) == 0 ? -1 : (int) chance (3);
  tell_copy (s->a, s->stars_a, s->b, s->stars_b);
}

static void
make_new (esc_scope scope, unsigned depth)
{
  struct statement *s = add_statement (NEW);

  s->a = some_variable ();
  s->b = (int) esc_location (prog.graph, scope, depth, ESC_OBJECT, NULL);
  esc_flow (prog.graph, loc_of (s->a), ESC_ADDRESS, (esc_loc) s->b,
            ESC_WHY_CALL_RESULT, 0);
}

/* A function that FN can call by its name.  */
static int
some_function (int fn)
{
  for (;;)
    {
      int f = (int) chance ((unsigned) prog.fns);
      if (prog.fn[f].parent < 0 || prog.fn[f].parent == fn || f == fn)
        return f;
    }
}

static void
make_call (int fn, esc_scope scope, unsigned depth)
{
  struct statement *s = add_statement (CALL);
  esc_loc args[MAX_ARGS];

  s->fn = chance (4) ? some_function (fn) : -1;
  s->b = some_variable ();
  s->a = chance (3) ? some_side () : NOTHING;
  s->n = s->fn >= 0 ? prog.fn[s->fn].params : (int) chance (MAX_ARGS);
  for (int i = 0; i < s->n; i++)
    {
      s->args[i] = some_side ();
      s->stars[i] = chance (2) ? -1 : (int) chance (2);
      args[i] = esc_location (prog.graph, scope, depth, ESC_TEMPORARY, NULL);
      tell_copy_to (args[i], s->args[i], s->stars[i]);
    }
  esc_call (prog.graph, prog.fn[fn].fn,
            s->fn >= 0 ? prog.fn[s->fn].fn : ESC_NO_FN,
            s->fn >= 0 ? ESC_NOWHERE : loc_of (s->b), args, (unsigned) s->n,
            s->a == NOTHING ? ESC_NOWHERE : loc_of (s->a), 0);
}

static void
make_name (int fn)
{
  struct statement *s = add_statement (NAME);

  s->a = some_variable ();
  do
    s->fn = some_function (fn);
  while (prog.fn[s->fn].parent >= 0);
  esc_flow (prog.graph, loc_of (s->a), ESC_ADDRESS,
            esc_code_of (prog.graph, prog.fn[s->fn].fn), ESC_WHY_ASSIGN, 0);
}

static void
make_return (int fn)
{
  struct statement *s = add_statement (RETURN);

  s->a = some_side ();
  s->stars_a = (int) chance (2);
  tell_copy_to (esc_result (prog.graph, prog.fn[fn].fn), s->a, s->stars_a);
}

/* Statements of FN, in SCOPE, with no more than *LEFT of them.  */
static void
make_body (int fn, esc_scope scope, unsigned depth, int level, int *left)
{
  unsigned n = 3 + chance (9);

  for (unsigned i = 0; i<n && * left> 0 && prog.sts < MAX_STATEMENTS - 10;
       i++, --*left)
    {
      unsigned what = chance (20);
      if (what < 12)
        make_copy ();
      else if (what < 13)
        make_new (scope, depth);
      else if (what < 16)
        make_call (fn, scope, depth);
      else if (what < 17)
        make_name (fn);
      else if (what < 18)
        {
          if (chance (3) == 0 || i + 2 > n)
            make_return (fn);
        }
      else if (level < 3 && prog.vars < MAX_VARIABLES - 12)
        {
          int open = prog.sts, before = n_visible;
          bool loop = chance (2);
          esc_scope inner = esc_block (prog.graph, scope);
          add_statement (OPEN)->loop = loop;
          for (unsigned v = 1 + chance (2); v-- > 0;)
            add_variable (fn, open, ESC_VARIABLE, depth + loop, inner);
          make_body (fn, inner, depth + loop, level + 1, left);
          n_visible = before;
          prog.st[open].end = prog.sts;
          add_statement (CLOSE);
        }
    }
}

/* The closure of each function nested in FN, in its outermost block.  */
static void
make_closures (int fn)
{
  for (int c = 0; c < prog.fns; c++)
    if (prog.fn[c].parent == fn)
      {
        int v = add_variable (fn, -1, ESC_CLOSURE, 0,
                              esc_outermost (prog.graph, prog.fn[fn].fn));
        prog.var[v].runs = c;
        esc_closure_runs (prog.graph, prog.var[v].loc, prog.fn[c].fn);
        for (int u = 0; u < 2; u++)
          if (prog.fn[c].uses[u] >= 0)
            esc_flow (prog.graph, prog.var[v].loc, ESC_ADDRESS,
                      prog.var[prog.fn[c].uses[u]].loc, ESC_WHY_CAPTURE, 0);
      }
}

static void
make_function (int fn)
{
  struct routine *f = &prog.fn[fn];
  esc_scope scope = esc_outermost (prog.graph, f->fn);
  int left = 30, first = prog.vars;

  n_visible = 0;
  esc_defined (prog.graph, f->fn);
  for (int i = 0; i < f->params; i++)
    {
      prog.var[prog.vars] = (struct variable){
        fn, -1, ESC_VARIABLE,
        -1, 0,  esc_parameter (prog.graph, f->fn, (unsigned) i)
      };
      visible[n_visible++] = prog.vars++;
    }
  f->first_param = first;
  for (unsigned v = 1 + chance (3); v-- > 0;)
    add_variable (fn, -1, chance (12) ? ESC_VARIABLE : ESC_ALLOCA, 0, scope);
  for (int c = 0; c < prog.fns; c++)
    if (prog.fn[c].parent == fn)
      for (int u = 0; u < 2; u++)
        prog.fn[c].uses[u] = chance (4) ? some_variable () : -1;
  for (int u = 0; u < 2; u++)
    if (f->parent >= 0 && f->uses[u] >= 0)
      visible[n_visible++] = f->uses[u];
  make_closures (fn);
  f->first = prog.sts;
  make_body (fn, scope, 0, 0, &left);
  f->end = prog.sts;
}

static void
make_program (void)
{
  int own = 1 + (int) chance (4), n_models = (int) chance (5);

  prog.fns = prog.vars = prog.sts = 0;
  prog.graph = esc_new ();
  for (int i = 0; i < own + n_models; i++)
    {
      struct routine *f = &prog.fn[prog.fns++];
      *f = (struct routine){ .parent = -1, .model = -1, .uses = { -1, -1 } };
      f->params = (int) chance (MAX_ARGS + 1);
      if (i >= own)
        {
          f->model = (int) chance ((unsigned) MODELS);
          f->params = models[f->model].params;
        }
      else if (i > 0 && prog.fn[i - 1].parent < 0 && chance (3) == 0)
        f->parent = i - 1;
      f->fn = esc_function (prog.graph,
                            f->parent < 0 ? ESC_NO_FN : prog.fn[f->parent].fn,
                            (unsigned) f->params, false, NULL);
      if (f->model > 0)
        {
          struct esc_summary summary;
          const char *error, *at;
          ck_assert (
            esc_summary_parse (models[f->model].text, &summary, &error, &at));
          esc_summarize (prog.graph, f->fn, &summary);
          esc_summary_clear (&summary);
        }
    }
  for (int i = 0; i < own; i++)
    make_function (i);
}

/* --- To look at one */

static void
print_side (int side, int stars)
{
  if (stars < 0)
    printf ("&");
  for (; stars > 0; stars--)
    printf ("*");
  if (side < 0)
    printf ("g%d", -1 - side);
  else
    printf ("v%d", side);
}

static void
print_statement (const struct statement *s)
{
  switch (s->op)
    {
    case COPY:
      print_side (s->a, s->stars_a);
      printf (" = ");
      print_side (s->b, s->stars_b);
      break;
    case NEW:
      print_side (s->a, 0);
      printf (" = new");
      break;
    case NAME:
      print_side (s->a, 0);
      printf (" = f%d", s->fn);
      break;
    case RETURN:
      printf ("return ");
      print_side (s->a, s->stars_a);
      break;
    case OPEN:
      printf (s->loop ? "loop {" : "{");
      for (int v = 0; v < prog.vars; v++)
        if (prog.var[v].block == s - prog.st)
          printf (" var v%d;", v);
      break;
    case CLOSE:
      printf ("}");
      break;
    case CALL:
      if (s->a != NOTHING)
        print_side (s->a, 0), printf (" = ");
      if (s->fn < 0)
        printf ("(*v%d) (", s->b);
      else
        printf ("f%d (", s->fn);
      for (int i = 0; i < s->n; i++)
        {
          printf (i ? ", " : "");
          print_side (s->args[i], s->stars[i]);
        }
      printf (")");
      break;
    }
  printf ("\n");
}

static void
print_program (void)
{
  static const char *const verdicts[] = { "", " outlives block", " escapes" };

  for (int f = 0; f < prog.fns; f++)
    {
      const struct esc_summary *s = esc_summary_of (prog.graph, prog.fn[f].fn);
      char *text = s ? esc_summary_print (s) : NULL;
      printf ("f%d in f%d, parameters %d: %s\n", f, prog.fn[f].parent,
              prog.fn[f].params, text ? text : "");
      free (text);
      for (int v = 0; v < prog.vars; v++)
        if (prog.var[v].fn == f)
          printf ("  v%d kind %d runs %d in %d%s\n", v, prog.var[v].kind,
                  prog.var[v].runs, prog.var[v].block,
                  verdicts[esc_verdict (prog.graph, prog.var[v].loc)]);
      if (prog.fn[f].model < 0)
        for (int i = prog.fn[f].first; i < prog.fn[f].end; i++)
          print_statement (&prog.st[i]);
    }
}

/* --- To run one */

/* A value is 0, an object plus 1, or minus a function minus 1.  */
struct object
{
  int var; /* or -1 */
  int cell[CELLS];
  int frame; /* of a closure: what it sees */
  bool ended;
};

struct frame
{
  int fn, outer; /* frame of the parent */
  int object[MAX_VARIABLES];
  bool open[MAX_VARIABLES];
  bool running;
};

static struct
{
  struct object object[MAX_OBJECTS];
  struct frame frame[MAX_FRAMES];
  int objects, frames, depth, steps;
  int held[64], n_held; /* values under way */
  bool returning;
} mem;

static int
new_object (int var)
{
  mem.object[mem.objects] = (struct object){ .var = var, .frame = -1 };
  return mem.objects++;
}

/* Objects 0 and up are the globals.  */
static int
object_of (int frame, int side)
{
  if (side < 0)
    return -1 - side;
  if (prog.var[side].fn != mem.frame[frame].fn)
    frame = mem.frame[frame].outer;
  return mem.frame[frame].object[side];
}

static bool marked[MAX_OBJECTS];

static void
mark (int value)
{
  struct object *o;

  if (value <= 0 || marked[value - 1])
    return;
  marked[value - 1] = true;
  o = &mem.object[value - 1];
  for (int c = 0; c < CELLS; c++)
    mark (o->cell[c]);
  if (o->frame >= 0)
    for (int u = 0; u < 2; u++)
      {
        int used = prog.fn[prog.var[o->var].runs].uses[u];
        if (used >= 0)
          mark (object_of (o->frame, used) + 1);
      }
}

static char trouble[200];

/* Nothing that has ended can be got at.  */
static void
check (void)
{
  memset (marked, 0, (size_t) mem.objects);
  for (int i = 0; i < GLOBALS; i++)
    mark (i + 1);
  for (int i = 0; i < mem.n_held; i++)
    mark (mem.held[i]);
  for (int f = 0; f < mem.frames; f++)
    if (mem.frame[f].running)
      for (int v = 0; v < prog.vars; v++)
        if (mem.frame[f].open[v])
          mark (mem.frame[f].object[v] + 1);
  for (int i = 0; i < mem.objects; i++)
    if (marked[i] && mem.object[i].ended && !trouble[0])
      snprintf (trouble, sizeof trouble,
                "variable %d of function %d can be used after its end",
                mem.object[i].var, prog.var[mem.object[i].var].fn);
}

static int
fetch (int frame, int side, int stars)
{
  int o = object_of (frame, side);

  if (stars < 0)
    return o + 1;
  for (;; stars--)
    {
      int value = mem.object[o].cell[chance (CELLS)];
      if (stars == 0)
        return value;
      if (value <= 0)
        return 0;
      o = value - 1;
    }
}

static void
put (int frame, int side, int stars, int value)
{
  int o = object_of (frame, side);

  for (; stars > 0; stars--)
    {
      int next = mem.object[o].cell[chance (CELLS)];
      if (next <= 0)
        return;
      o = next - 1;
    }
  mem.object[o].cell[chance (CELLS)] = value;
}

static int execute (int fn, int outer, const int *args, int n);

/* Call what VALUE is.  */
static int
call_value (int value, const int *args, int n)
{
  if (value < 0 && prog.fn[-1 - value].params == n)
    return execute (-1 - value, -1, args, n);
  if (value > 0 && mem.object[value - 1].frame >= 0)
    {
      int fn = prog.var[mem.object[value - 1].var].runs;
      if (prog.fn[fn].params == n)
        return execute (fn, mem.object[value - 1].frame, args, n);
    }
  return 0;
}

/* Any value that VALUE leads to.  */
static int
wander (int value)
{
  while (value > 0 && chance (2))
    value = mem.object[value - 1].cell[chance (CELLS)];
  return value;
}

/* What a function that nobody knows may do with what it can get at.  */
static int
run_unknown (const int *args, int n)
{
  for (unsigned i = 1 + chance (6); i-- > 0;)
    {
      int from = wander (chance (2) ? args[chance ((unsigned) n)]
                                    : 1 + (int) chance (GLOBALS));
      int to = wander (chance (2) ? args[chance ((unsigned) n)]
                                  : 1 + (int) chance (GLOBALS));
      if (to > 0 && mem.object[to - 1].frame < 0)
        mem.object[to - 1].cell[chance (CELLS)] = from;
      if (chance (4) == 0)
        call_value (to, &from, 1);
    }
  return wander (chance (2) ? args[0] : 1 + (int) chance (GLOBALS));
}

static void
poke (int pointer, int value)
{
  if (pointer > 0)
    mem.object[pointer - 1].cell[chance (CELLS)] = value;
}

static int
peek (int pointer)
{
  return pointer > 0 ? mem.object[pointer - 1].cell[chance (CELLS)] : 0;
}

static int
run_model (int model, const int *args, int n)
{
  int fresh, value;

  switch (model)
    {
    case 1:
      return args[0];
    case 2:
      poke (args[0], args[1]);
      break;
    case 3:
      poke (args[0], peek (args[1]));
      break;
    case 4:
      poke (1 + (int) chance (GLOBALS), args[0]);
      break;
    case 5:
      call_value (args[0], args + 1, 1);
      break;
    case 6:
      return peek (1 + (int) chance (GLOBALS));
    case 7:
      value = peek (args[0]);
      call_value (peek (args[0]), &value, 1);
      break;
    case 8:
      return peek (args[0]);
    case 9:
      poke (peek (args[0]), args[1]);
      break;
    case 10:
    case 11:
      fresh = new_object (-1) + 1;
      poke (fresh, args[model - 10]);
      if (model == 10)
        return fresh;
      poke (args[0], fresh);
      break;
    case 12:
      value = peek (args[0]);
      poke (1 + (int) chance (GLOBALS), value);
      return chance (2) ? value : peek (1);
    case 13:
      poke (args[0], chance (2) ? 1 : peek (1));
      break;
    default:
      return run_unknown (args, n);
    }
  return 0;
}

/* The storage of what the block BLOCK of FRAME declares begins.  */
static void
begin (int frame, int block)
{
  struct frame *f = &mem.frame[frame];

  for (int v = 0; v < prog.vars; v++)
    if (prog.var[v].fn == f->fn && prog.var[v].block == block)
      {
        f->object[v] = new_object (v);
        f->open[v] = true;
        if (prog.var[v].kind == ESC_CLOSURE)
          mem.object[f->object[v]].frame = frame;
      }
}

/* How long storage lasts that has no other end: up to the end of a round of the
   innermost loop, or of the function.  */
static bool
ends_with (int var, int block, enum esc_verdict verdict)
{
  int b = prog.var[var].block;

  if (verdict == ESC_STAYS)
    return b == block;
  if (verdict == ESC_ESCAPES)
    return false;
  while (b >= 0 && !prog.st[b].loop)
    {
      int outer = -1;
      for (int i = 0; i < b; i++)
        if (prog.st[i].op == OPEN && prog.st[i].end > b
            && i >= prog.fn[prog.var[var].fn].first)
          outer = i;
      b = outer;
    }
  return b == block;
}

/* The block BLOCK of FRAME is left.  */
static void
finish (int frame, int block)
{
  struct frame *f = &mem.frame[frame];

  for (int v = 0; v < prog.vars; v++)
    if (prog.var[v].fn == f->fn && prog.var[v].block == block)
      f->open[v] = false;
  for (int v = 0; v < prog.vars; v++)
    if (prog.var[v].fn == f->fn && f->object[v] >= 0
        && ends_with (v, block, esc_verdict (prog.graph, prog.var[v].loc)))
      mem.object[f->object[v]].ended = true;
  check ();
}

static void
run_call (int frame, const struct statement *s)
{
  int args[MAX_ARGS] = { 0 }, result, held = mem.n_held;

  for (int i = 0; i < s->n; i++)
    args[i] = fetch (frame, s->args[i], s->stars[i]);
  if (s->fn < 0)
    {
      int callee = fetch (frame, s->b, 0);
      result = call_value (callee, args, s->n);
    }
  else
    result = execute (s->fn,
                      prog.fn[s->fn].parent < 0 ? -1
                      : prog.fn[s->fn].parent == mem.frame[frame].fn
                        ? frame
                        : mem.frame[frame].outer,
                      args, s->n);
  mem.n_held = held;
  if (s->a != NOTHING)
    put (frame, s->a, 0, result);
}

static int run_block (int frame, int first, int end);

static int
run_statement (int frame, int i)
{
  const struct statement *s = &prog.st[i];

  switch (s->op)
    {
    case COPY:
      put (frame, s->a, s->stars_a, fetch (frame, s->b, s->stars_b));
      break;
    case NEW:
      put (frame, s->a, 0, new_object (-1) + 1);
      break;
    case NAME:
      put (frame, s->a, 0, -1 - s->fn);
      break;
    case CALL:
      run_call (frame, s);
      break;
    case RETURN:
      mem.returning = true;
      return fetch (frame, s->a, s->stars_a);
    case OPEN:
      for (unsigned n = s->loop ? 1 + chance (3) : 1; n-- > 0;)
        {
          int value;
          begin (frame, i);
          value = run_block (frame, i + 1, s->end);
          mem.held[mem.n_held++] = value;
          finish (frame, i);
          mem.n_held--;
          if (mem.returning)
            return value;
        }
      break;
    default:
      break;
    }
  return 0;
}

static bool
tired (void)
{
  return mem.steps > 400 || mem.objects > MAX_OBJECTS - 100
         || mem.frames > MAX_FRAMES - 10 || mem.n_held > 50;
}

static int
run_block (int frame, int first, int end)
{
  for (int i = first; i < end;
       i = prog.st[i].op == OPEN ? prog.st[i].end + 1 : i + 1)
    {
      mem.steps++;
      if (!tired () && chance (12))
        {
          int value = run_statement (frame, i);
          if (mem.returning)
            return value;
        }
    }
  return 0;
}

static int
execute (int fn, int outer, const int *args, int n)
{
  int frame = mem.frames, value;
  struct frame *f = &mem.frame[frame];

  if (prog.fn[fn].model >= 0)
    return run_model (prog.fn[fn].model, args, n);
  if (tired () || mem.depth > 6)
    return 0;
  mem.frames++;
  mem.depth++;
  memset (f, 0, sizeof *f);
  memset (f->object, -1, sizeof f->object);
  f->fn = fn;
  f->outer = outer;
  f->running = true;
  begin (frame, -1);
  for (int i = 0; i < n; i++)
    for (int c = 0; c < CELLS; c++)
      mem.object[f->object[prog.fn[fn].first_param + i]].cell[c] = args[i];
  value = run_block (frame, prog.fn[fn].first, prog.fn[fn].end);
  if (!mem.returning)
    value = 0;
  mem.returning = false;
  f->running = false;
  mem.held[mem.n_held++] = value;
  finish (frame, -1);
  mem.n_held--;
  mem.depth--;
  return value;
}

static void
run_program (void)
{
  int args[MAX_ARGS];

  memset (&mem, 0, sizeof mem);
  for (int i = 0; i < GLOBALS + 4; i++)
    new_object (-1);
  for (int i = 0; i < GLOBALS + 4; i++)
    for (int c = 0; c < CELLS; c++)
      mem.object[i].cell[c] = (int) chance (GLOBALS + 5);
  for (int fn = 0; fn < prog.fns; fn++)
    if (prog.fn[fn].model < 0 && prog.fn[fn].parent < 0)
      {
        /* Who calls it from elsewhere may give it anything of his own.  */
        for (int i = 0; i < MAX_ARGS; i++)
          args[i] = wander (1 + (int) chance (GLOBALS));
        mem.steps = 0;
        execute (fn, -1, args, prog.fn[fn].params);
      }
}

START_TEST (what_can_be_used_after_its_end_escapes)
{
  const char *number = getenv ("ESCAPE_PROGRAMS"),
             *first = getenv ("ESCAPE_SEED");
  unsigned long n = number ? strtoul (number, NULL, 10) : 5000;
  uint64_t start = first ? strtoul (first, NULL, 10) : 1;

  for (unsigned long i = 0; i < n; i++)
    {
      seed = (start + i) * 0x9e3779b97f4a7c15u + 1;
      make_program ();
      esc_solve (prog.graph);
      trouble[0] = '\0';
      for (int r = 0; r < RUNS && !trouble[0]; r++)
        run_program ();
      if (trouble[0])
        print_program ();
      ck_assert_msg (!trouble[0], "ESCAPE_SEED=%lu ESCAPE_PROGRAMS=1: %s",
                     (unsigned long) start + i, trouble);
      esc_free (prog.graph);
    }
}
END_TEST

int
main (void)
{
  TCase *t = tcase_create ("sound");
  tcase_set_timeout (t, 0);
  tcase_add_test (t, what_can_be_used_after_its_end_escapes);
  return run_tests ("sound", t);
}
