/* html.c -- the map as a page that is complete in itself.

   The page is page.html, with page.css and page.js in it: they are real files,
   which the Makefile makes texts of C.  The map stands in it as JSON, and as
   text for browsers without scripts.  Nothing is fetched, and no name becomes
   markup.

   (Not chosen: to write each function's picture as HTML here.  A unit of two
   thousand functions has one on the screen at a time.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "map.h"

#include <stdlib.h>
#include <string.h>

static const char page[] =
#include "page.html.h"
  ;
static const char style[] =
#include "page.css.h"
  ;
static const char script[] =
#include "page.js.h"
  ;

static void
put_title (struct map_out *out, const struct map *map)
{
  map_put (out, "Memory map of ");
  map_put_xml (out, map->unit, strlen (map->unit));
}

/* Put what stands for PLACE, a name between two `@' in the page.  */

static void
put_place (struct map_out *out, const struct map *map, const char *place)
{
  size_t length = 0;
  char *text = NULL;

  if (strncmp (place, "TITLE@", 6) == 0)
    put_title (out, map);
  else if (strncmp (place, "STYLE@", 6) == 0)
    map_put_bytes (out, style, sizeof style - 1);
  else if (strncmp (place, "SCRIPT@", 7) == 0)
    map_put_bytes (out, script, sizeof script - 1);
  else if (strncmp (place, "MAP@", 4) == 0)
    {
      text = map_json_short (map, &length);
      map_put_bytes (out, text, length);
    }
  else
    {
      text = map_text (map, &length);
      map_put_lines (out, text, length);
    }
  free (text);
}

char *
map_html (const struct map *map, size_t *length)
{
  struct map_out out = { NULL, 0, 0 };
  const char *rest = page;

  for (const char *at; (at = strchr (rest, '@')) != NULL;)
    {
      map_put_bytes (&out, rest, at - rest);
      put_place (&out, map, at + 1);
      rest = strchr (at + 1, '@') + 1;
    }
  map_put_bytes (&out, rest, strlen (rest));
  *length = out.length;
  return out.text;
}
