/* solve.c -- which locations of a graph escape.

   Each edge is looked at once: the time is linear in the size of the graph.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "escape.h"

#include <stdio.h>
#include <stdlib.h>

/* An edge, in the list of its keeper.  */
struct edge
{
  unsigned kept;
  unsigned next; /* plus one; 0 is the end */
};

struct location
{
  unsigned first; /* edge, plus one */
  bool escapes;
};

struct esc_graph
{
  struct location *locations;
  unsigned n_locations, room_for_locations;
  struct edge *edges;
  unsigned n_edges, room_for_edges;
};

/* Room for one more object of SIZE bytes in the array *ARRAY, which has N, and
   room for *ROOM.  */
static void
grow (void **array, unsigned n, unsigned *room, size_t size)
{
  if (n < *room)
    return;
  *room = *room ? 2 * *room : 16;
  *array = realloc (*array, *room * size);
  if (!*array)
    {
      fputs ("defer: out of memory\n", stderr);
      exit (1);
    }
}

struct esc_graph *
esc_new (void)
{
  void *graph = NULL;
  unsigned none = 0;

  grow (&graph, 0, &none, sizeof (struct esc_graph));
  *(struct esc_graph *) graph = (struct esc_graph){ 0 };
  return graph;
}

void
esc_free (struct esc_graph *graph)
{
  free (graph->locations);
  free (graph->edges);
  free (graph);
}

unsigned
esc_location (struct esc_graph *graph)
{
  void *array = graph->locations;

  grow (&array, graph->n_locations, &graph->room_for_locations,
        sizeof *graph->locations);
  graph->locations = array;
  graph->locations[graph->n_locations] = (struct location){ 0, false };
  return graph->n_locations++;
}

void
esc_outlives (struct esc_graph *graph, unsigned location)
{
  graph->locations[location].escapes = true;
}

void
esc_keeps (struct esc_graph *graph, unsigned keeper, unsigned kept)
{
  void *array = graph->edges;
  struct location *l = &graph->locations[keeper];

  grow (&array, graph->n_edges, &graph->room_for_edges, sizeof *graph->edges);
  graph->edges = array;
  graph->edges[graph->n_edges] = (struct edge){ kept, l->first };
  l->first = ++graph->n_edges;
}

/* Put what LOCATION keeps and is not known to escape yet on the stack STACK
   with N entries; return how many it has then.  */
static unsigned
push_kept (struct esc_graph *graph, unsigned location, unsigned *stack,
           unsigned n)
{
  for (unsigned e = graph->locations[location].first; e;
       e = graph->edges[e - 1].next)
    {
      struct location *kept = &graph->locations[graph->edges[e - 1].kept];
      if (!kept->escapes)
        stack[n++] = graph->edges[e - 1].kept;
      kept->escapes = true;
    }
  return n;
}

void
esc_solve (struct esc_graph *graph)
{
  void *array = NULL;
  unsigned room = 0, n = 0;

  for (unsigned i = 0; i <= graph->n_locations; i++)
    grow (&array, i, &room, sizeof (unsigned));
  for (unsigned i = 0; i < graph->n_locations; i++)
    if (graph->locations[i].escapes)
      ((unsigned *) array)[n++] = i;
  while (n > 0)
    {
      unsigned location = ((unsigned *) array)[--n];
      n = push_kept (graph, location, array, n);
    }
  free (array);
}

bool
esc_escapes_p (const struct esc_graph *graph, unsigned location)
{
  return graph->locations[location].escapes;
}
