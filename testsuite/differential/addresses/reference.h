/* reference.h -- storage that lasts, and knows when it should not.

   A variable is a box: memory for it that is never given back.  Each execution
   of its declaration makes a new one.  Scopes and frames are noted as they are
   left, and from then on their boxes are past their lifetime.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "common.h"
#define JUDGE "judge-reference.h"

#define ARENA_SIZE (1 << 18)
#define GRAIN 16
#define BOXES_MAX 8000

struct scope
{
  struct scope *outer;
  struct scope *frame;		/* The outermost one of this call.  */
  unsigned number;
};

struct box
{
  unsigned id;			/* Of the variable.  */
  unsigned frame, scope;	/* Their numbers.  */
  void *memory;
  bool out_of_scope, returned;
  bool anew;			/* Its declaration ran again in the call, ... */
  bool anew_here;		/* ... in the same execution of its block.  */
};

static struct box boxes[BOXES_MAX];
static unsigned n_boxes, n_scopes;
static struct scope *innermost;
static _Alignas (GRAIN) unsigned char arena[ARENA_SIZE];
static size_t arena_used;
static unsigned short owners[ARENA_SIZE / GRAIN];	/* Box + 1.  */

FUNCTION void
enter_scope (struct scope *s, bool frame)
{
  s->outer = innermost;
  s->frame = frame ? s : innermost->frame;
  s->number = ++n_scopes;
  innermost = s;
}

FUNCTION void
leave_scope (struct scope *s)
{
  for (unsigned i = n_boxes; i-- > 0; )
    {
      if (boxes[i].scope == s->number)
	boxes[i].out_of_scope = true;
      if (s == s->frame && boxes[i].frame == s->number)
	boxes[i].returned = true;
    }
  innermost = s->outer;
}

#define SCOPE_(is_frame) \
  __attribute__ ((cleanup (leave_scope))) struct scope scope_; \
  enter_scope (&scope_, is_frame)
#define SCOPE SCOPE_ (false)
#define FRAME SCOPE_ (true)

/* A new box for the variable ID.  */

FUNCTION void *
box (unsigned id, size_t size)
{
  struct box *b = &boxes[n_boxes];
  size_t grains = (size + GRAIN) / GRAIN;

  if (n_boxes == BOXES_MAX || arena_used + grains * GRAIN > ARENA_SIZE)
    abort ();
  for (unsigned i = n_boxes; i-- > 0; )
    if (boxes[i].id == id && boxes[i].frame == innermost->frame->number)
      {
	boxes[i].anew = true;
	if (boxes[i].scope == innermost->number)
	  boxes[i].anew_here = true;
      }
  *b = (struct box) { .id = id, .frame = innermost->frame->number,
		      .scope = innermost->number,
		      .memory = arena + arena_used };
  n_boxes++;
  for (size_t i = 0; i < grains; i++)
    owners[arena_used / GRAIN + i] = (unsigned short) n_boxes;
  arena_used += grains * GRAIN;
  return b->memory;
}

/* The box of the variable ID in this execution of its block, or a new one.  */

FUNCTION void *
here (unsigned id, size_t size)
{
  for (unsigned i = n_boxes; i-- > 0; )
    if (boxes[i].id == id && boxes[i].scope == innermost->number)
      return boxes[i].memory;
  return box (id, size);
}

FUNCTION void *
literal (unsigned id, size_t size, const void *value)
{
  return memcpy (box (id, size), value, size);
}

/* Memory until the function returns; as often as it is asked for.  */

FUNCTION void *
reserve (unsigned id, size_t size)
{
  static unsigned n;
  void *memory = box (~n++, size);

  boxes[n_boxes - 1].id = id;
  boxes[n_boxes - 1].scope = innermost->frame->number;
  return memory;
}

#define BOX(id, type) ((type *) box (id, sizeof (type)))
#define HERE(id, type) ((type *) here (id, sizeof (type)))

static void reached_late (struct box *b);

FUNCTION void
check (uintptr_t address)
{
  uintptr_t offset = address - (uintptr_t) arena;

  if (offset < ARENA_SIZE && owners[offset / GRAIN])
    reached_late (&boxes[owners[offset / GRAIN] - 1]);
}

#define AT(...) \
  ({ __auto_type at_ = (__VA_ARGS__); check ((uintptr_t) at_); at_; })
