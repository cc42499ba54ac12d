#!/bin/sh
# heap-linking.sh -- who uses no heap has none: no collector in a static program
# and none started in another; who does needs one more library.
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

heap_libs=
if nm "$LIBDEFER" 2>/dev/null | grep -q ' U GC_init$'; then heap_libs=-lgc; fi

cat >"$OUT/loop.c" <<'END'
#include <stdio.h>
int
main (void)
{
  for (int i = 2; i >= 0; i--)
    __defer printf ("%d", i);
  return 0;
}
END
cat >"$OUT/new.c" <<'END'
#include <stddef.h>
#include <stdio.h>
void *__defer_new (size_t size, size_t alignment);
static int **kept;
int
main (void)
{
  for (int i = 0; i < 2000; i++)
    {
      int **p = __defer_new (sizeof (int *), 8);
      kept = __defer_new (sizeof (int *), 8);
      *kept = __defer_new (sizeof (int), 4);
      **kept = i;
      *p = *kept;
    }
  return printf ("%d", **kept) < 0;
}
END

check "deferred calls in loops link without the heap's library" \
  link_plugged "$OUT/loop.c" -o "$OUT/loop"
is "and run" "$("$OUT/loop")" 012
check "also statically" link_plugged -static "$OUT/loop.c" -o "$OUT/loop-static"
is "and run then" "$("$OUT/loop-static")" 012
check "and have nothing of the heap" \
  sh -c "! nm '$OUT/loop' '$OUT/loop-static' | grep -e __defer_new -e GC_init"

check "who uses the heap names its library" \
  "$GCC" "$OUT/new.c" "$LIBDEFER" $heap_libs -pthread -o "$OUT/new"
is "and runs" "$("$OUT/new")" 1999
is "also when each allocation collects" "$(DEFER_HEAP=stress "$OUT/new")" 1999
check "also in a static program" \
  "$GCC" -static "$OUT/new.c" "$LIBDEFER" $heap_libs -pthread \
    -o "$OUT/new-static"
is "which runs" "$("$OUT/new-static")" 1999
is "also in stress" "$(DEFER_HEAP=stress "$OUT/new-static")" 1999

shared=${LIBDEFER%.a}.so
if test -e "$shared"; then
  where=$(realpath "$(dirname "$shared")")
  check "the shared library names it itself" \
    "$GCC" "$OUT/new.c" "$shared" -Wl,-rpath,"$where" -o "$OUT/new-shared"
  is "and runs" "$("$OUT/new-shared")" 1999
  check "a program that allocates nothing starts no collector" \
    plugged "$OUT/loop.c" "$shared" -Wl,-rpath,"$where" -o "$OUT/loop-shared"
  is "even where the collector would say so" \
    "$(GC_PRINT_STATS=1 "$OUT/loop-shared" 2>&1)" 012
fi
if test -n "$heap_libs"; then
  check "the collector's own environment works" \
    sh -c "GC_PRINT_STATS=1 '$OUT/new' 2>&1 | grep -q 'Number of proc'"
  is "and without it nothing is written" "$("$OUT/new" 2>&1)" 1999
fi
finish
