/* map.h -- the memory map of a unit: what it holds, and how it is shown.

   Where does everything live?  A process has a few segments: code, constants,
   initialised data, zeroed data, what each thread has of its own, the heap, the
   stack.  A map says of each function, variable and constant of a unit which of
   them it is in, how large it is there, and, of what is on the heap, why.

   map.cc, which knows GCC, fills the structs below; text.c, json.c, svg.c and
   html.c show them.  GCC is not known here.

   Sizes are in bytes; MAP_UNKNOWN is one that is not known.  An offset is
   counted from the upper end of the frame, the address just above the return
   address where calls leave one: locals have negative ones.  Strings belong to
   the map (map_copy) and are in UTF-8 as far as the source is; renderers escape
   what their format wants escaped.  Without memory the process ends.  Not for
   several threads.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef MAP_H
#define MAP_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C"
{
#endif

#define MAP_UNKNOWN (-1)

  /* The segments of a process, from low addresses to high ones.  */
  enum map_segment
  {
    SEGMENT_CODE,
    SEGMENT_CONSTANTS,
    SEGMENT_DATA,
    SEGMENT_BSS,
    SEGMENT_THREAD,
    SEGMENT_HEAP,
    SEGMENT_STACK,
    SEGMENTS
  };

  /* Where a variable of a function is when the function runs.  */
  enum map_place
  {
    MAP_LATER,     /* Not decided: link-time optimisation, or not compiled.  */
    MAP_GONE,      /* Nowhere: optimised away, or a constant in the code.  */
    MAP_REGISTER,  /* One register, REG.  */
    MAP_REGISTERS, /* Several, at different times, or parts of it.  */
    MAP_FRAME,     /* At OFFSET.  */
    MAP_CALLER,    /* At OFFSET, where the caller put it.  */
    MAP_DYNAMIC,   /* Below the frame: its size varies.  */
    MAP_CAPTURED,  /* In the closure, or where that points to.  */
    MAP_ENCLOSING, /* In the frame of the function around.  */
    MAP_ON_HEAP,
    MAP_IN_STATIC
  };

  struct map_where
  {
    enum map_place place;
    char *reg;
    long offset;
  };

  enum map_kind
  {
    MAP_PARAMETER,
    MAP_LOCAL,
    MAP_LITERAL, /* A compound literal: its name is `(type){...}'.  */
    MAP_MADE     /* By the compiler: it has no name in the source.  */
  };

  /* A variable of a function.  */
  struct map_variable
  {
    char *name;
    char *type;
    long size; /* Unknown if it varies.  */
    unsigned line;
    enum map_kind kind;
    struct map_where where;
    char *from; /* The function that was inlined with it, or null.  */
  };

  enum map_way
  {
    MAP_BY_VALUE,     /* A copy.  */
    MAP_BY_REFERENCE, /* Its address.  */
    MAP_BESIDE        /* The variable is in one object with the closure.  */
  };

  /* What a closure captures.  */
  struct map_capture
  {
    char *name;
    long size; /* Of what is in the closure; 0 for what is beside it.  */
    enum map_way way;
  };

  /* What a function has made for it that is no variable of the frame.  */
  enum map_object_kind
  {
    MAP_MOVED,   /* A variable that was moved to the heap.  */
    MAP_CLOSURE, /* A closure: heap, stack or static data.  */
    MAP_RECORD   /* A deferred call: what it needs, in memory of the
                    library.  */
  };

  struct map_object
  {
    enum map_object_kind kind;
    char *name;
    char *type;
    long size;
    unsigned line;
    enum map_segment
      segment;             /* SEGMENT_HEAP, SEGMENT_STACK, or SEGMENT_DATA.  */
    char *reason;          /* On the heap: why.  Else null.  */
    char *pointer;         /* What the frame's pointer to it is called, and */
    struct map_where held; /* where that is.  Of a closure on the stack:
                              where the closure is.  */
    unsigned together;     /* Those of one function with the same number are one
                              allocation; 0: this one is its own.  */
    struct map_capture *captures;
    unsigned n_captures;
    unsigned room_for_captures;
  };

  /* What became of a function's code.  */
  enum map_fate
  {
    MAP_EMITTED,
    MAP_INLINED,   /* Into those in INTO; none of its own is left.  */
    MAP_UNUSED,    /* Nothing uses it.  */
    MAP_ELSEWHERE, /* An inline definition: another unit has the code.  */
    MAP_SAME,      /* It shares that of SAME_AS.  */
    MAP_COPIED,    /* Only specialised copies of it are left.  */
    MAP_POSTPONED  /* Link-time optimisation, or not compiled.  */
  };

  struct map_function
  {
    char *name;
    char *file;
    unsigned line;
    bool is_static;
    bool closure;
    char *within;  /* The function it is nested in, or null.  */
    char *copy_of; /* The function it is a specialised copy of, or null.  */
    enum map_fate fate;
    char *same_as;
    char **into; /* Where it was inlined.  */
    unsigned n_into, room_for_into;
    char *section;
    long code;   /* As the compiler counts: see defer-map(1).  */
    long cold;   /* The part of CODE that is in a section of its own.  */
    long tables; /* Of jumps, among the constants.  */
    long frame;  /* For variables and what has no register.  */
    long stack;  /* All: with the return address and saved registers.  */
    bool varies; /* And more at run time: alloca, variable-length arrays.  */
    struct map_variable *variables;
    unsigned n_variables, room_for_variables;
    struct map_object *objects;
    unsigned n_objects, room_for_objects;
    unsigned *uses; /* Of variables and constants: indices in the map's
                       STATICS.  */
    unsigned n_uses, room_for_uses;
  };

  /* What lives as long as the process, or a thread.  */
  struct map_static
  {
    char *name; /* Null: a constant without a name.  */
    char *text; /* The characters of a string literal, or null.  */
    size_t length;
    char *type;
    char *function; /* Whose `static' variable it is, or null.  */
    char *file;
    unsigned line;
    bool is_static; /* Not seen by other units.  */
    bool made;      /* By the compiler: the source does not have it.  */
    long size;
    enum map_segment segment;
    char *section;
  };

  struct map
  {
    char *unit;     /* The source, as the compiler was told.  */
    char *compiler; /* `GCC 12.2.0' */
    char *target;   /* `x86_64-linux-gnu' */
    char *level;    /* `-O2' */
    char *note;     /* Why sizes are missing, or null.  */
    struct map_function *functions;
    unsigned n_functions, room_for_functions;
    struct map_static *statics;
    unsigned n_statics, room_for_statics;
  };

  /* The sum of a segment: how many things, and their size.  */
  struct map_sum
  {
    unsigned count;
    long size;
  };

  /* --- model.c: making one.  What is added is zeroed, with MAP_UNKNOWN for
     sizes; pointers are good until the next of its kind is added.  */

  struct map *map_new (void);
  void map_free (struct map *map);
  char *map_copy (const char *text); /* Null stays null.  */
  struct map_function *map_add_function (struct map *map);
  struct map_static *map_add_static (struct map *map);
  struct map_variable *map_add_variable (struct map_function *f);
  struct map_object *map_add_object (struct map_function *f);
  struct map_capture *map_add_capture (struct map_object *o);
  void map_add_into (struct map_function *f, const char *name);
  void map_add_use (struct map_function *f, unsigned index);

  /* Put functions and statics in the order of the source.  */
  void map_sort (struct map *map);

  /* --- And asking.  */

  struct map_sum map_sum (const struct map *map, enum map_segment segment);
  const char *map_segment_word (enum map_segment segment);
  const char *map_place_word (enum map_place place);
  const char *map_fate_word (enum map_fate fate);
  const char *map_kind_word (enum map_kind kind);
  const char *map_object_word (enum map_object_kind kind);
  const char *map_way_word (enum map_way way);

  /* The lowest and the highest offset that F's frame reaches.  */
  void map_frame_ends (const struct map_function *f, long *low, long *high);

  /* --- text.c, json.c, svg.c, html.c: the whole of MAP in that form.  The
     result is malloc'ed, and *LENGTH its size without the zero at its end.  */

  char *map_text (const struct map *map, size_t *length);
  char *map_json (const struct map *map, size_t *length);
  char *map_json_short (const struct map *map, size_t *length);
  char *map_svg (const struct map *map, size_t *length);
  char *map_html (const struct map *map, size_t *length);

  /* --- out.c: growing text, for the renderers.  */

  struct map_out
  {
    char *text;
    size_t length, room;
  };

  void map_put (struct map_out *out, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));
  void map_put_bytes (struct map_out *out, const char *bytes, size_t length);

  /* The N bytes of TEXT as the inside of a JSON string, as text of XML, and as
     the inside of a C string: always valid UTF-8.  JSON leaves no `<' either,
     so that it can stand in a page.  map_put_lines is for XML, and keeps ends
     of lines.  */
  void map_put_json (struct map_out *out, const char *text, size_t n);
  void map_put_xml (struct map_out *out, const char *text, size_t n);
  void map_put_lines (struct map_out *out, const char *text, size_t n);
  void map_put_c (struct map_out *out, const char *text, size_t n);

#ifdef __cplusplus
}
#endif

#endif /* MAP_H */
