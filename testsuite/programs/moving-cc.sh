#!/bin/sh
# moving-cc.sh -- a C compiler that moves to the heap whatever must live there.
#
#     CC=.../moving-cc.sh make
#
# For the build of a program that others wrote.  What has been moved is appended
# to the file NOTES; the rest of what the compiler says goes to stderr.  When it
# links it adds the runtime.  From the environment, all paths from the root:
# MOVING_GCC, the compiler, PLUGIN, LIBDEFER, NOTES.
#
# SPDX-License-Identifier: GPL-3.0-or-later

links=yes
for arg; do
  case $arg in
    -c|-S|-E|-M|-MM|-fsyntax-only) links= ;;
  esac
done
if test -n "$links"; then
  set -- "$@" "$LIBDEFER" -lgc -lm -pthread -ldl
fi
said=$(mktemp) || exit 1
trap 'rm -f "$said"' EXIT
"$MOVING_GCC" -fplugin="$PLUGIN" -fplugin-arg-defer-heap=all -fplugin-arg-defer-m \
  -fdiagnostics-plain-output "$@" 2>"$said"
status=$?
# shellcheck disable=SC2016
awk -v notes="$NOTES" '
  / note: (moved to heap|must move to heap|must outlive its block): / \
  || / note: (leaking param|.* does not escape$|closure .* escapes to )/ {
    print >>notes
    next
  }
  { print >"/dev/stderr" }' "$said"
exit $status
