/* judge-reference.h -- what the reference says of each program.

   SPDX-License-Identifier: GPL-3.0-or-later  */

static jmp_buf end;
static unsigned first_late;	/* What `lines' was then.  */

/* The variables that have been blamed, and whether for more than their
   block.  */

static unsigned n_blamed;
static struct
{
  unsigned id;
  bool returned;
} blamed[40];

/* Has the variable ID been blamed for that already?  Note that it is.  */

static bool
blamed_p (unsigned id, bool returned)
{
  unsigned i = 0;

  while (i < n_blamed && blamed[i].id != id)
    i++;
  if (i == sizeof blamed / sizeof *blamed)
    return true;
  if (i < n_blamed && (blamed[i].returned || !returned))
    return true;
  n_blamed += i == n_blamed;
  blamed[i].id = id;
  blamed[i].returned = returned;
  return false;
}

/* B is reached.  If its declaration has run again in the same execution of its
   block (by a jump back), C says that both are one object, and the reference
   does not: no more can be said of this program.  */

static void
reached_late (struct box *b)
{
  char name[40];
  bool returned = b->returned || (b->out_of_scope && b->anew);

  if (b->anew_here && !b->returned)
    longjmp (end, 1);
  if (!b->out_of_scope && !b->returned)
    return;
  if (first_late == ~0u)
    first_late = lines;
  if (blamed_p (b->id, returned))
    return;
  snprintf (name, sizeof name, "v%u_%u", programs[shared->now].seed, b->id);
  blame (name, returned ? "returned" : "block");
}

static void
run_judged (const struct program *p)
{
  struct scope outermost = { 0 };
  char late[40];

  memset (owners, 0, sizeof owners);
  n_boxes = n_scopes = n_blamed = 0;
  arena_used = 0;
  first_late = ~0u;
  outermost.frame = innermost = &outermost;
  if (setjmp (end))
    finish ("ambiguous");
  else
    {
      p->run ();
      finish ("ended");
    }
  if (first_late != ~0u)
    {
      snprintf (late, sizeof late, "%u", first_late);
      blame ("first", late);
    }
}

static void
start_judging (void)
{
}
