#!/bin/sh
# first-contact.sh -- what meets a user who loads the plugin where it does not
# belong, and the editors.  (D13)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

# The errors in the text on stdin.
errors ()
{
  grep -c 'error:'
}

# C++: one clear error.
echo 'int main () { return 0; }' >"$OUT/hello.cc"
if says=$("$GXX" -fplugin="$PLUGIN" "$OUT/hello.cc" -o "$OUT/hello" 2>&1); then
  fail "C++ is refused"
else
  pass "C++ is refused"
fi
is "with one error" "$(echo "$says" | errors)" 1
case $says in
  *'is for C'*) pass "that says the plugin is for C" ;;
  *) fail "that says the plugin is for C: $says" ;;
esac
case $says in
  *'internal compiler'*|*'undefined symbol'*|*dlopen*)
    fail "and no crash: $says" ;;
  *) pass "and no crash" ;;
esac

# Another GCC than it was built for: both versions and the cure are named.
mine=$("$GCC" -dumpfullversion)
other=
for candidate in gcc gcc-11 gcc-12 gcc-13 gcc-14; do
  if command -v $candidate >/dev/null \
      && test "$($candidate -dumpfullversion)" != "$mine"; then
    other=$candidate
  fi
done
if test -n "$other"; then
  theirs=$($other -dumpfullversion)
  echo 'int x;' >"$OUT/x.c"
  if says=$("$other" -fplugin="$PLUGIN" -c "$OUT/x.c" -o "$OUT/x.o" 2>&1); then
    fail "another GCC is refused"
  else
    pass "another GCC is refused"
  fi
  is "with one error" "$(echo "$says" | errors)" 1
  case $says in
    *"$mine"*"$theirs"*|*"$theirs"*"$mine"*) pass "that names both versions" ;;
    *) fail "that names both versions, $mine and $theirs: $says" ;;
  esac
  case $says in
    *configure*GCC=*|*"GCC=$other"*) pass "and the cure" ;;
    *) fail "and the cure: $says" ;;
  esac
else
  skip "no other GCC here"
fi

# Link-time optimisation: silent, and works.
cat >"$OUT/one.c" <<'END'
int two (int);
int main (void) { __result int r = two (1); __defer { r -= 3; } }
END
cat >"$OUT/two.c" <<'END'
int two (int n)
{
  __result int r = n;
  for (int i = 0; i < 2; i++)
    __defer { r++; }
}
END
says=$(for n in one two; do
	 plugged -flto -O2 -c "$OUT/$n.c" -o "$OUT/$n.o" || echo failed
       done 2>&1
       link_plugged -flto -O2 "$OUT/one.o" "$OUT/two.o" -o "$OUT/lto" 2>&1 \
	 || echo failed
       "$OUT/lto" || echo "status $?")
is "-flto compiles and links in silence, and runs" "$says" ""
says=$("$GCC" -flto -O2 "$OUT/one.o" "$OUT/two.o" "$LIBDEFER" -pthread \
	 -o "$OUT/lto" 2>&1; "$OUT/lto" || echo "status $?")
is "-flto links without the plugin" "$says" ""

# The plugin alone, moved away from its other part.
mkdir -p "$OUT/alone"
cp "$PLUGIN" "$OUT/alone/defer.so"
if says=$("$GCC" -fplugin="$OUT/alone/defer.so" -c "$OUT/two.c" \
	    -o "$OUT/x.o" 2>&1); then
  fail "half of the plugin is refused"
else
  case $says in
    *'internal compiler'*) fail "half of the plugin crashes: $says" ;;
    *defer-c.so*) pass "half of the plugin says what is missing" ;;
    *) fail "half of the plugin says what is missing: $says" ;;
  esac
fi

# Other languages that GCC's driver compiles on the way.
printf '.globl x\nx:\n' >"$OUT/x.s"
check "assembly is left alone" "$GCC" -fplugin="$PLUGIN" -c "$OUT/x.s" \
  -o "$OUT/x.o"
check "assembly with a preprocessor is left alone" "$GCC" \
  -fplugin="$PLUGIN" -x assembler-with-cpp -c "$OUT/x.s" -o "$OUT/x.o"
check "--version" "$GCC" -fplugin="$PLUGIN" --version
check "--help=c" "$GCC" -fplugin="$PLUGIN" --help=c

# Options: the errors name no file, and every other one still works.
option ()
{
  "$GCC" -fplugin="$PLUGIN" "$@" -fsyntax-only "$OUT/two.c" 2>&1
}
if says=$(option -fplugin-arg-defer-x); then
  fail "an unknown option is refused"
fi
is "an unknown option names the nearest" "$says" "cc1: error: unknown option\
 '-fplugin-arg-defer-x'; did you mean '-fplugin-arg-defer-m'?"
if says=$(option -fplugin-arg-defer-m=none); then
  fail "a wrong value is refused"
else
  case $says in
    *"error:"*"none"*"-fplugin-arg-defer-m"*|\
    *"error:"*"-fplugin-arg-defer-m"*"none"*)
      pass "a wrong value is refused by name" ;;
    *) fail "a wrong value is refused by name: $says" ;;
  esac
fi
says=$(option -fplugin-arg-defer-m -fdiagnostics-format=json)
case $says in
  *'"heap-allocated defer"'*) pass "reports come as JSON" ;;
  *) fail "reports come as JSON: $says" ;;
esac
is "-w silences reports" "$(option -w -fplugin-arg-defer-m)" ""
is "loaded twice is loaded once" "$(option -fplugin="$PLUGIN")" ""

# Editors: clangd parses the headers' spelling without the plugin.
if command -v clangd >/dev/null; then
  mkdir -p "$OUT/editor"
  cat >"$OUT/editor/edited.c" <<'END'
#include <defer.h>
#include <stddefer.h>
#include <stdio.h>
int
f (const char *name)
{
  __result int r = -1;
  FILE *file = fopen (name, "r");
  if (file == NULL)
    return r;
  __defer fclose (file);
  __defer { r++; }
  for (int i = 0; i < 3; i++)
    __defer puts ("looped");
  if (r)
    defer puts ("block");
  else
    _Defer { puts ("block"); }
  return fgetc (file);
}
END
  printf -- '-I%s/runtime\n-Wall\n-Wextra\n' "$(realpath "$TOP")" \
    >"$OUT/editor/compile_flags.txt"
  says=$(cd "$OUT/editor" && clangd --check=edited.c 2>&1)
  case $says in
    *'All checks completed, 0 errors'*) pass "clangd finds no error" ;;
    *) fail "clangd finds no error: $(echo "$says" | tail -n 20)" ;;
  esac
  is "nor a warning" "$(echo "$says" | grep '^E\[' | grep -vc 'tweak:')" 0
else
  skip "no clangd"
fi
if command -v clang >/dev/null && test -e "$OUT/editor/edited.c"; then
  is "clang -fsyntax-only is quiet" \
    "$(clang -fsyntax-only -I"$TOP/runtime" -Wall -Wextra \
       "$OUT/editor/edited.c" 2>&1)" ""
fi

finish
