#!/bin/sh
# modes.sh -- every construct works in every mode in which people compile.
# (D1 to D9, T1, N2)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"
all=$TOP/testsuite/lib/everything.c
old=$TOP/testsuite/lib/everything-c89.c
strict="-Wall -Wextra -pedantic-errors -Werror"

# "try OPTION...": everything.c runs when compiled with these.
try ()
{
  rm -f "$OUT/a.out"
  if ! link_plugged "$@" "$all" -o "$OUT/a.out" >"$OUT/try.log" 2>&1; then
    fail "compiles with $*"
  elif test -s "$OUT/try.log"; then
    fail "is quiet with $*"
  elif ! timeout 60 "$OUT/a.out" >"$OUT/try.log" 2>&1 </dev/null; then
    fail "runs with $*"
  else
    pass "$*"
    return
  fi
  sed 's/^/    /' "$OUT/try.log" | head -n 20
}

# "can OPTION...": this compiler and machine can link and run with these.
can ()
{
  echo 'int main (void) { return 0; }' >"$OUT/can.c"
  "$GCC" "$@" "$OUT/can.c" -o "$OUT/can" >/dev/null 2>&1 \
    && "$OUT/can" >/dev/null 2>&1
}

try_if_can ()
{
  if can "$@"; then try "$@"; else skip "$*: not on this machine"; fi
}

# The levels and kinds of output.
for level in -O0 -O1 -O2 -O3 -Os -Og -Ofast; do try $level $strict; done
try -g
try -g3 -O2
try -O2 -g -flto
try_if_can -static
try -fPIE -pie -O2
try -fno-pie -no-pie
try -fomit-frame-pointer -fno-asynchronous-unwind-tables -O2
try -fnon-call-exceptions -O2
try -fno-exceptions -DNO_EXCEPTIONS
try -fno-exceptions -DNO_EXCEPTIONS -O2
try -ffunction-sections -fdata-sections -Wl,--gc-sections -O2
try -fwhole-program -O2
try -fno-builtin -fno-inline -O2
try -fstack-protector-all -D_FORTIFY_SOURCE=2 -O2
try -finstrument-functions -O0 -D__cyg_profile_func_enter=enter
try -ftrapv -fwrapv -funsigned-char -fshort-enums
try -fopenmp -O2
try -fsplit-stack -O1
try --param=max-inline-insns-auto=1000 -funroll-all-loops -O3
try -fchecking -O2
try -fcompare-debug -O2
try -fno-tree-ccp -fno-tree-dce -fno-tree-dse -O1
try -fipa-pta -fipa-icf -fprofile-use -Wno-missing-profile -O2
try_if_can -fsanitize=address,undefined
try_if_can -fsanitize=address,undefined -O2
try_if_can -fsanitize=thread -O1
(cd "$OUT" && rm -f ./*.gcda ./*.gcno)
try --coverage -fprofile-dir="$OUT"
rm -f ./*.gcno ./*.gcda

# The standards.
for std in c99 gnu99 c11 gnu11 c17 gnu17 c2x gnu2x; do
  try -std=$std $strict -D_GNU_SOURCE
done
for std in c89 gnu89 c90 iso9899:199409; do
  check "-std=$std $strict" \
    link_plugged -std=$std $strict "$old" -o "$OUT/old"
  check "runs with -std=$std" "$OUT/old"
done

# In two steps: preprocess, compile later.
two_steps ()
{
  plugged -E "$@" "$all" -o "$OUT/two.i" \
    && link_plugged $strict -O2 "$OUT/two.i" -o "$OUT/two" && "$OUT/two"
}
check "-E, and the .i compiled later" two_steps
check "-E -P, and the .i compiled later" two_steps -P
check "-E -dD, and the .i compiled later" two_steps -dD -C
check "-E -fdirectives-only leaves code that compiles" sh -c '
  "$1" -fplugin="$2" -E -fdirectives-only -I"$3/runtime" -I"$3/testsuite/lib" \
      "$4" -o "$5.i" \
    && "$1" -fplugin="$2" -fpreprocessed -fdirectives-only "$5.i" -o "$5" \
      "$6" -pthread && "$5"' sh "$GCC" "$PLUGIN" "$TOP" "$all" "$OUT/dir" \
  "$LIBDEFER"
check "from standard input" sh -c '
  "$1" -fplugin="$2" -I"$3/runtime" -I"$3/testsuite/lib" -x c - -o "$5" \
    -x none "$6" -pthread <"$4" && "$5"' sh "$GCC" "$PLUGIN" "$TOP" "$all" \
  "$OUT/stdin" "$LIBDEFER"
check "-save-temps" link_plugged -save-temps=obj -O2 "$all" -o "$OUT/saved"
check "runs with -save-temps" "$OUT/saved"
check "-M names no file of the plugin" sh -c '
  "$1" -fplugin="$2" -M -I"$3/runtime" -I"$3/testsuite/lib" "$4" >"$5" \
    && ! grep "defer.*\.so" "$5"' sh "$GCC" "$PLUGIN" "$TOP" "$all" "$OUT/deps"
check "-fsyntax-only is quiet" plugged -fsyntax-only $strict "$all"
check "-x c-header: a precompiled header with constructs" sh -c '
  cd "$5" && mkdir -p pch.h.gch \
    && echo "static inline int pch (int n) { __result int r = n;
       __defer { r++; } for (int i = 0; i < n; i++) __defer { r++; } }" >pch.h \
    && "$1" -fplugin="$2" -x c-header pch.h -o pch.h.gch/one \
    && printf "#include \"pch.h\"\nint main (void) { return pch (2) - 5; }\n" \
       >pch.c && "$1" -fplugin="$2" pch.c -o pch "$6" -pthread && ./pch' \
  sh "$GCC" "$(realpath "$PLUGIN")" x x "$OUT" "$(realpath "$LIBDEFER")"

# Closures: their types in a precompiled header; code of closures cannot be
# there.
mkdir -p "$OUT/closures.h.gch"
cat >"$OUT/closures.h" <<'END'
typedef int fn (int) __closure;
struct holder { fn *f; };
static inline int call (fn *f, int n) { return f (n); }
END
cat >"$OUT/closures.c" <<'END'
#include "closures.h"
int
run (struct holder *h)
{
  return h->f (1) + call (h->f, 2);
}
END
cat >"$OUT/closures-main.c" <<'END'
#include "closures.h"
int run (struct holder *h);
int
main (void)
{
  int x = 40;
  __closure int add (int n) { return n + x; }
  struct holder h = { add };
  return run (&h) - 83;
}
END
check "a precompiled header with types of closures" sh -c '
  cd "$1" && "$2" -fplugin="$3" -x c-header closures.h -o closures.h.gch/one \
    && "$2" -fplugin="$3" -Winvalid-pch -Werror closures.c closures-main.c -o closures "$4" \
       -lgc -pthread && ./closures' \
  sh "$OUT" "$GCC" "$(realpath "$PLUGIN")" "$(realpath "$LIBDEFER")"
echo 'static inline int in (int n) { __closure int f (void) { return n; } return f (); }' \
  >"$OUT/code.h"
is "a precompiled header with a closure is an error" \
  "$(plugged -x c-header "$OUT/code.h" -o "$OUT/code.h.gch" 2>&1 \
       | sed -n 's/.*error: \(closure in a precompiled header\).*/\1/p')" \
  "closure in a precompiled header"

# A shared object, and the shared runtime.
shared ()
{
  cat >"$OUT/main.c" <<'END'
int everything (void);
int main (void) { return everything (); }
END
  plugged -fPIC -shared -O2 -Dmain=everything "$all" -o "$OUT/libevery.so" \
      -pthread "$@" -Wl,-rpath,"$(realpath "$(dirname "$LIBDEFER")")" \
    && "$GCC" "$OUT/main.c" -L"$OUT" -levery -Wl,-rpath,"$(realpath "$OUT")" \
      -o "$OUT/main" \
    && "$OUT/main"
}
check "-fPIC -shared, the runtime within" shared "$LIBDEFER"
if test -e "${LIBDEFER%.a}.so"; then
  check "-fPIC -shared, the runtime shared" shared "${LIBDEFER%.a}.so"
else
  skip "no shared runtime beside $LIBDEFER"
fi

# ccache twice: the second compile is a hit and gives the same object.
cached ()
{
  ccache "$GCC" -fplugin="$PLUGIN" -I"$TOP/runtime" -I"$TOP/testsuite/lib" \
    -O2 -c "$all" -o "$1"
}
if command -v ccache >/dev/null; then
  CCACHE_DIR=$(realpath "$OUT")/ccache
  export CCACHE_DIR
  rm -rf "$CCACHE_DIR"
  check "ccache, first time" cached "$OUT/one.o"
  check "ccache, second time" cached "$OUT/two.o"
  check "ccache gives the same object" cmp "$OUT/one.o" "$OUT/two.o"
  hits=$(ccache --print-stats \
	 | awk '/^(direct|preprocessed)_cache_hit/ { n += $2 } END { print n }')
  is "ccache had one hit" "$hits" 1
else
  skip "no ccache"
fi

finish
