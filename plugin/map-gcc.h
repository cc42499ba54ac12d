/* map-gcc.h -- what the files of the memory map share.

   map.cc says when: it starts the map, hears from GCC, and has it written.
   map-collect.cc adds functions, variables, and what the passes say is on the
   heap; map-measure.cc finds out how long the code is, and where variables are
   in the end; map-static.cc adds constants and static variables.  What a map
   is, and how it is shown, is in map/, which knows no GCC.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef DEFER_MAP_GCC_H
#define DEFER_MAP_GCC_H

#include "passes.h"
#include "map/map.h"

/* Keys by DECL_UID: declarations come and go, and their memory is reused.  */

typedef int_hash<unsigned, 0, ~0u> uid_hash;
typedef hash_map<uid_hash, unsigned> uid_map;

/* A variable of a function, or another pair: as indices in the map.  */

struct spot
{
  unsigned function, index;
};

/* map.cc: the map of the unit; null if nobody asks for one.  */
extern struct map *the_map;
bool map_postponed_p (void);

/* map-collect.cc.  */
void map_collect_start (void);
char *map_name (const_tree decl);
char *map_type (tree type);
long map_bytes (const_tree size);
long map_least (poly_int64 size);
expanded_location map_line (location_t loc);
tree map_original (tree fndecl);
unsigned map_function (tree fndecl);
struct map_variable *map_variable (unsigned function, tree decl,
                                   enum map_place place);
struct spot *map_variable_of (const_tree decl);
bool map_object_p (const_tree decl);
bool map_hold (unsigned function, tree decl, struct map_where where);
void map_inlined_in_block (tree fndecl, tree block);
void map_inlined (void);
void map_copied (void);

/* map-measure.cc.  */
void map_measure_start (const char *plugin);
void map_note_locals (void);
void map_measure (void);

/* map-static.cc.  */
void map_static_start (void);
void map_use (unsigned function, rtx symbol, hash_set<uid_hash> *used);
const char *map_section (section *s);
void map_statics (void);

#endif
