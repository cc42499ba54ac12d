#!/bin/sh
# panic-interposed.sh -- two libraries export a function of one name; each is
# told of the panic that it is deferred for, though the linker prefers the
# other's name.  (R2)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

cat >"$OUT/handler.c" <<'END'
#include <defer.h>
#include <stdio.h>
void
handler (void)
{
  printf ("%d %d\n", ID, __recover () != NULL);
}
END
cat >"$OUT/main.c" <<'END'
#include <defer.h>
#include <dlfcn.h>
#include <stdio.h>

/* Runs HANDLER, but is no deferred call of it: it is not told.  */
static inline void
around (void (*handler) (void))
{
  handler ();
}

static void
panics (void (*handler) (void))
{
  __defer { printf ("%d\n", __recover () != NULL); }
  __defer around (handler);
  __panic (1);
}

static void
recovers (void (*handler) (void))
{
  __defer handler ();
  __panic (2);
}

int
main (int argc, char **argv)
{
  for (int i = 1; i < argc; i++)
    {
      void *library = dlopen (argv[i], RTLD_NOW | RTLD_GLOBAL);
      void (*handler) (void);
      if (!library)
	return fprintf (stderr, "%s\n", dlerror ()), 1;
      handler = (void (*) (void)) dlsym (library, "handler");
      panics (handler);
      recovers (handler);
    }
  return 0;
}
END
shared=$(realpath "$(dirname "$LIBDEFER")")/libdefer.so
for level in -O0 -O2; do
  for id in 1 2; do
    check "library $id compiles at $level" \
      plugged $level -fPIC -shared -DID=$id "$OUT/handler.c" \
	-o "$OUT/$id.so" "$shared" -Wl,-rpath,"${shared%/*}"
  done
  check "the program compiles at $level" plugged $level "$OUT/main.c" \
    -o "$OUT/main" "$shared" -Wl,-rpath,"${shared%/*}" -ldl
  is "both recover at $level" \
    "$(timeout 20 "$OUT/main" "$OUT/1.so" "$OUT/2.so" 2>&1 | tr '\n' ' ')" \
    "1 0 1 1 1 2 0 1 2 1 "
done
finish
