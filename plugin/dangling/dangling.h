/* dangling.h -- who may point where, along the paths of a function: the face
   of the domain.

   A *place* is memory that a pointer can point to: a variable, what a parameter
   points to when the function starts, what a call has made.  A *value* is what
   a pointer can be: the address of a place, with an offset; the address of one
   whose storage has ended; null; or something else.  A *set* holds the values
   that a pointer may have at one point of a program; since equal sets are one
   set, they compare by number.  A *state* says which set each cell (a pointer
   in a place, at an offset) has.  What a state does not name is as it was when
   the function started:

       void f (struct s *s) { int x; s->p = &x; }

   ends in the state { (what s points to, 8): {&x} }.

   Plain C; GCC is not known here.  One domain serves a whole unit, and is never
   freed in part.  Without memory the process ends.  Not for several threads.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef DANGLING_H
#define DANGLING_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C"
{
#endif

  /* --- Places ----------------------------------------------------------- */

  enum dng_kind
  {
    DNG_LOCAL,    /* A variable of a function, a parameter, alloca.  */
    DNG_BY_VALUE, /* A parameter in memory: it starts with a value.  */
    DNG_STATIC,   /* A variable that outlives all functions.  */
    DNG_PARAM,    /* What parameter number INDEX points to at the start.  */
    DNG_INITIAL,  /* What the cell OF, INDEX points to at the start.  */
    DNG_CALL,     /* What the result of a call points to.  */
    DNG_FRESH,    /* What a call has allocated.  */
    DNG_KEPT      /* What the system keeps, such as the environment.  */
  };

  typedef uint32_t dng_place;

  /* An offset in bytes.  One that is not exact is somewhere from there on.  */
  typedef int64_t dng_offset;
#define DNG_EXACT(bytes)    ((dng_offset) (bytes) *2)
#define DNG_FROM(bytes)     ((dng_offset) (bytes) *2 + 1)
#define DNG_BYTES(offset)   ((offset) >> 1)
#define DNG_EXACT_P(offset) (!((offset) &1))

  /* A place is what KIND, WHAT (the caller's own), OF and INDEX say.  */
  dng_place dng_place_of (enum dng_kind kind, const void *what, dng_place of,
                          dng_offset index);
  enum dng_kind dng_kind_of (dng_place place);
  void *dng_what (dng_place place);
  dng_place dng_of (dng_place place);
  dng_offset dng_index (dng_place place);

  /* How many steps of DNG_INITIAL PLACE is away from one that has a name.  */
  unsigned dng_depth (dng_place place);

  /* --- Values and sets -------------------------------------------------- */

  enum dng_what
  {
    DNG_OTHER,   /* Nothing that matters.  */
    DNG_UNSURE,  /* Nobody knows what, if it is not one of the others.  */
    DNG_NULL,    /* A null pointer.  */
    DNG_ADDRESS, /* The address of PLACE, OFFSET bytes on.  */
    DNG_DEAD,    /* The address of PLACE, whose storage has ended.  */
    DNG_CODE     /* The function of PLACE.  */
  };

  struct dng_value
  {
    enum dng_what what;
    dng_place place;
    dng_offset offset;
  };

  typedef uint32_t dng_set;
#define DNG_NONE 0u /* Nothing is known yet; no value.  */

  dng_set dng_only (struct dng_value value);
  dng_set dng_other (void);
  dng_set dng_unsure (void);
  dng_set dng_null (void);
  dng_set dng_address (dng_place place, dng_offset offset);
  dng_set dng_union (dng_set a, dng_set b);

  /* The values of SET, *N of them; valid until the next set is made.  */
  const struct dng_value *dng_values (dng_set set, unsigned *n);

  /* Is WHAT among the values of SET?  */
  bool dng_has (dng_set set, enum dng_what what);

  /* Does SET point to memory that its function has made, alive or not?  */
  bool dng_own_p (dng_set set);

  /* SET, moved by OFFSET; exactly, or by nobody knows how much.  */
  dng_set dng_moved (dng_set set, dng_offset offset);

  /* --- States ----------------------------------------------------------- */

  struct dng_entry
  {
    dng_place place;
    dng_offset offset;
    dng_set set;
    const void *field; /* Of a struct, that the cell is; or null.  */
    const void *by;    /* The statement that stored it, or null.  */
  };

  /* Entries sorted by place and offset.  All zero is a state at the start of a
     function.  */
  struct dng_state
  {
    struct dng_entry *entries;
    unsigned n, room;
  };

  void dng_state_free (struct dng_state *state);
  void dng_state_copy (struct dng_state *to, const struct dng_state *from);
  bool dng_state_equal (const struct dng_state *a, const struct dng_state *b);

  /* INTO becomes what may be where the paths of INTO and FROM meet.  */
  void dng_state_join (struct dng_state *into, const struct dng_state *from);

  /* What the cell OFFSET of PLACE may be in STATE.  */
  dng_set dng_get (const struct dng_state *state, dng_place place,
                   dng_offset offset);

  /* The cell OFFSET of PLACE is SET now; WEAKLY: or what it was.  */
  struct dng_entry *dng_put (struct dng_state *state, dng_place place,
                             dng_offset offset, dng_set set, bool weakly,
                             const void *field, const void *by);

  /* The entry of that cell, or null.  */
  struct dng_entry *dng_find (const struct dng_state *state, dng_place place,
                              dng_offset offset);

  /* The cells of PLACE that overlap LO to HI are forgotten; if EXACT, none that
     begins somewhere.  */
  void dng_forget (struct dng_state *state, dng_place place, int64_t lo,
                   int64_t hi, bool exact);

  /* The first entry of PLACE; the entries of a place follow each other.  */
  unsigned dng_first (const struct dng_state *state, dng_place place);

  /* The storage of PLACE has ended.  */
  void dng_end (struct dng_state *state, dng_place place);
  dng_set dng_ended (dng_set set, dng_place place);

#ifdef __cplusplus
}
#endif

#endif /* DANGLING_H */
