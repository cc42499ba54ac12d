#!/bin/sh
# demo.sh -- `make demo': compile each example with the plugin, show what it
# reports, run the program.  The order is that of the table in
# examples/README.md; examples that it does not name come last.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
out=build/demo
mkdir -p "$out"
failed=0

if test -t 1; then bold=$(printf '\033[1m') plain=$(printf '\033[0m')
else bold= plain=
fi

# Each example once, in the order to read them.
examples ()
{
  { sed -n 's/^| \[\(.*\.c\)\].*/examples\/\1/p' examples/README.md
    ls examples/*.c
  } 2>/dev/null | awk '!seen[$0]++'
}

# The first sentence of what the file $1 says about itself.
about ()
{
  sed 's,^/\* *,,; s,^ *,,; s, *\*/$,,; /\.$/q' "$1" | tr '\n' ' ' | sed 's/ $//'
}

# The options that the example $1 asks for itself, with a blank in front.
options ()
{
  sed -n 's/^ *Options:\( .*\)/\1/p' "$1"
}

# Compile $1 to $2; print what the compiler says.
compile ()
{
  # The options are words of their own.
  # shellcheck disable=SC2046
  "$GCC" -fplugin=build/defer.so -fplugin-arg-defer-m -Iruntime -O2 -g -Wall \
    -Wextra -fdiagnostics-plain-output $(options "$1") "$1" -o "$2" \
    build/libdefer.a -pthread -ldl $(sed -n 's/^HEAP_LIBS = //p' config.mk) \
    2>"$2.notes"
  status=$?
  sed '/: In function /d; s/^/    /' "$2.notes"
  return $status
}

# Show the example $1.
show ()
{
  name=${1##*/}
  program=$out/${name%.c}
  echo
  echo "$bold== $(about "$1")$plain"
  echo "  \$ gcc -g -fplugin=defer -fplugin-arg-defer-m$(options "$1") $name" \
    "-ldefer"
  if ! compile "$1" "$program"; then
    failed=$((failed + 1))
    return
  fi
  echo "  \$ ./a.out"
  "$program" >"$program.output" 2>&1
  status=$?
  sed 's/^/    /' "$program.output"
  expected=0
  if test -f "${1%.c}.status"; then expected=$(cat "${1%.c}.status"); fi
  if test $status != "$expected"; then
    echo "demo: $name ended with status $status"
    failed=$((failed + 1))
  fi
}

for example in $(examples); do show "$example"; done
echo
if test $failed != 0; then
  echo "demo: $failed examples failed"
  exit 1
fi
echo "The sources are in examples/; each ran from build/demo/."
