# script.sh -- what the scripts of testsuite/scripts share; they source it.
#
# From the environment, paths relative to the top folder where scripts start:
#   GCC PLUGIN LIBDEFER TOP    as for lib/defer.exp
#   OUT                        a folder of the script's own; else a fresh one
#
# A script prints "PASS: text", "FAIL: text" or "SKIP: text" for each thing it
# looks at, and ends with `finish', which fails when anything did.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
export LC_ALL=C
GCC=${GCC:-gcc}
TOP=${TOP:-.}
PLUGIN=${PLUGIN:-$TOP/build/defer.so}
LIBDEFER=${LIBDEFER:-$TOP/build/libdefer.a}
case $GCC in
  *gcc*) GXX=${GXX:-$(echo "$GCC" | sed 's/gcc\([^/]*\)$/g++\1/')} ;;
  *) GXX=${GXX:-g++} ;;
esac
if test -z "${OUT:-}"; then
  OUT=$(mktemp -d)
  trap 'rm -rf "$OUT"' EXIT
fi
mkdir -p "$OUT"
check_log=$(realpath "$OUT")/check.log
failed=0

pass () { echo "PASS: $*"; }
skip () { echo "SKIP: $*"; }
fail () { echo "FAIL: $*"; failed=1; }

# "check TEXT COMMAND...": passes when COMMAND does; shows what it wrote else.
check ()
{
  what=$1
  shift
  if "$@" >"$check_log" 2>&1 </dev/null; then
    pass "$what"
  else
    fail "$what"
    sed 's/^/    /' "$check_log" | head -n 20
  fi
}

# "is TEXT GOT EXPECTED"
is ()
{
  if test "$2" = "$3"; then
    pass "$1"
  else
    fail "$1"
    echo "    got      '$2'"
    echo "    expected '$3'"
  fi
}

finish () { exit $failed; }

# Compile with the plugin.
plugged ()
{
  "$GCC" -fplugin="$PLUGIN" -I"$TOP/runtime" -I"$TOP/testsuite/lib" "$@"
}

# Compile with the plugin and link the runtime.
link_plugged ()
{
  plugged "$@" -x none "$LIBDEFER" -lgc -pthread -ldl
}

# "build_runtime FOLDER OPTION...": make FOLDER/libdefer.a, compiled with these,
# and with the heap of malloc.
build_runtime ()
{
  folder=$1
  shift
  rm -rf "$folder"
  mkdir -p "$folder/runtime"
  for file in "$TOP"/runtime/*.c; do
    test "$file" != "$TOP/runtime/heap-gc.c" || continue
    object=$folder/runtime/$(basename "$file" .c).o
    "$GCC" -O2 -g -std=gnu11 -fPIC -fexceptions -fvisibility=hidden -pthread \
      -fno-reorder-functions -fno-reorder-blocks-and-partition "$@" \
      -c -o "$object" "$file" || return
    "${OBJCOPY:-objcopy}" --rename-section .text=defer_text "$object" || return
  done
  "${AR:-ar}" rcs "$folder/libdefer.a" "$folder"/runtime/*.o
}

# "on_machine COMMAND NAME PREFIX": do COMMAND NAME with GCC, AR and OBJCOPY for
# another machine than this; RUN is what runs its programs.
on_machine ()
{
  if command -v "$3-gcc" >/dev/null && command -v "qemu-$2" >/dev/null; then
    GCC=$3-gcc AR=$3-ar OBJCOPY=$3-objcopy RUN="qemu-$2 -L /usr/$3"
    $1 "$2"
  else
    skip "no compiler and qemu for $2"
  fi
}

# "on_machines COMMAND": do COMMAND NAME for this machine, where RUN is empty,
# and as above for the others.  Afterwards GCC is not what it was.
on_machines ()
{
  RUN=
  $1 "$(uname -m)"
  on_machine "$1" aarch64 aarch64-linux-gnu
  on_machine "$1" riscv64 riscv64-linux-gnu
  on_machine "$1" ppc64le powerpc64le-linux-gnu
  on_machine "$1" s390x s390x-linux-gnu
}
