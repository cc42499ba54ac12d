/* escape.h -- what lives longer than the function that made it: the face of
   the solver.

   A graph of locations.  An edge says that the value of one is kept by another:
   it lives at least as long.  What is kept, by whatever way, by a location that
   outlives its function escapes.

   Plain C, and GCC is not known here: flows are found elsewhere (closure.cc).
   Not for several threads.

   Source: the model of Go's cmd/compile/internal/escape.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef ESCAPE_H
#define ESCAPE_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C"
{
#endif

  /* A graph; freed with esc_free.  Without memory the process ends.  */
  struct esc_graph;
  struct esc_graph *esc_new (void);
  void esc_free (struct esc_graph *graph);

  /* A new location of GRAPH; the number says which.  They count from 0.  */
  unsigned esc_location (struct esc_graph *graph);

  /* LOCATION outlives its function.  */
  void esc_outlives (struct esc_graph *graph, unsigned location);

  /* KEEPER keeps the value of KEPT.  */
  void esc_keeps (struct esc_graph *graph, unsigned keeper, unsigned kept);

  /* Find what escapes.  To be called once, when all is said.  */
  void esc_solve (struct esc_graph *graph);

  /* Does LOCATION escape?  After esc_solve.  */
  bool esc_escapes_p (const struct esc_graph *graph, unsigned location);

#ifdef __cplusplus
}
#endif

#endif /* ESCAPE_H */
