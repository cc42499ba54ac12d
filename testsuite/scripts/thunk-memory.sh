#!/bin/sh
# thunk-memory.sh -- function pointers to closures, more than the library has
# room for, in every kind of program and under every kind of prohibition; and
# no memory is ever writable and executable.  (C4)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

# many MODE...: each MODE is said below; exits with 77 if it cannot be tried.
cat >"$OUT/many.c" <<'END'
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>
#define DEFER_NO_KEYWORDS
#include <defer.h>
#include "closures.h"

#define N 100000

struct sum
{
  void (*code) (void);
  long value;
};

__attribute__ ((__used__)) long
add (long n, PADDING, struct sum *self)
{
  PADDED;
  return self->value += n;
}
CLOSURE_CODE (add)

static void
die (const char *words)
{
  perror (words);
  exit (1);
}

/* Is a string like WORDS in /proc/self/maps?  A mapping that is writable and
   executable ends the process.  */
static int
maps_have (const char *words)
{
  FILE *maps = fopen ("/proc/self/maps", "r");
  char line[1000], permissions[8];
  int found = 0;

  if (!maps)
    return 0;
  while (fgets (line, sizeof line, maps))
    {
      if (sscanf (line, "%*s %7s", permissions) == 1
	  && strchr (permissions, 'w') && strchr (permissions, 'x'))
	die (line);
      found |= strstr (line, words) != 0;
    }
  fclose (maps);
  return found;
}

static void
prepare (const char *mode, char *self)
{
  if (strcmp (mode, "mdwe") == 0)
    {
      void *p;
      if (prctl (65 /* PR_SET_MDWE */, 1, 0, 0, 0) != 0)
	exit (77);
      p = mmap (0, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      if (p != MAP_FAILED)
	die ("the prohibition does not work");
    }
  else if (strcmp (mode, "deleted") == 0)
    {
      if (unlink (self) != 0)
	die (self);
    }
  else if (strcmp (mode, "no-files") == 0)
    {
      if (chroot (getenv ("EMPTY")) != 0)
	exit (77);
    }
}

int
main (int argc, char **argv)
{
  static struct sum sums[N];
  static long (*f[N]) (long);

  for (int i = 1; i < argc; i++)
    prepare (argv[i], argv[0]);
  for (int round = 0; round < 2; round++)
    {
      for (int i = 0; i < N; i++)
	{
	  sums[i] = (struct sum) { code_of_add, i };
	  f[i] = (long (*) (long)) defer_fn_make (&sums[i]);
	  if (i % 1000 == 0)
	    maps_have ("");
	}
      for (int i = 0; i < N; i++)
	if (f[i] (1) != i + 1)
	  die ("wrong sum");
      for (int i = 0; i < N; i++)
	defer_fn_free (f[i]);
    }
  printf ("%s\n", maps_have ("memfd:") ? "memory" : "file");
  return 0;
}
END

mkdir -p "$OUT/empty"
EMPTY=$OUT/empty
export EMPTY

# try TEXT WHERE PROGRAM MODE...: PROGRAM gets its stubs from WHERE.
try ()
{
  what=$1 where=$2 program=$3
  shift 3
  cp "$program" "$OUT/tried"
  got=$(timeout 120 "$OUT/tried" "$@" 2>&1)
  status=$?
  if test $status = 77; then
    skip "$what: not on this system"
  else
    is "$what" "$status $got" "0 $where"
  fi
}

build ()
{
  name=$1
  shift
  check "a program builds: $name" "$GCC" -O2 -I"$TOP/runtime" \
    -I"$TOP/testsuite/unit" "$OUT/many.c" -o "$OUT/$name" "$@" -pthread -ldl
}

build ordinary "$LIBDEFER"
build static -static "$LIBDEFER"
build static-pie -static-pie "$LIBDEFER"
build no-pie -no-pie "$LIBDEFER"
build sections -ffunction-sections -Wl,--gc-sections "$LIBDEFER"
kinds="ordinary static static-pie no-pie sections"
shared=$(realpath "${LIBDEFER%.a}.so")
if test -e "$shared"; then
  build shared "$shared" -Wl,-rpath,"$(dirname "$shared")"
  kinds="$kinds shared"
fi
for kind in $kinds; do
  try "100000 pointers: $kind" file "$OUT/$kind"
  try "where no memory may become executable: $kind" file "$OUT/$kind" mdwe
  try "the file has been deleted: $kind" file "$OUT/$kind" deleted
  # There nobody can look at the mappings, so it says `file'.
  try "there are no files: $kind" file "$OUT/$kind" no-files
  try "no files, and nothing may become executable: $kind" file \
    "$OUT/$kind" mdwe no-files
done

# A library whose file is no longer there.  (LD_PRELOAD knows no blanks.)
of_a_copy ()
{
  (cd "$OUT" && LD_PRELOAD=./start.so ./of-a-copy "$@" 2>&1)
}

if test -e "$shared"; then
  mkdir -p "$OUT/lib"
  cp "$shared" "$OUT/lib/libdefer.so.0"
  build of-a-copy "$shared" -Wl,-rpath,"$(realpath "$OUT/lib")"
  cat >"$OUT/start.c" <<'END'
#include <unistd.h>
__attribute__ ((__constructor__)) static void
forget (void)
{
  unlink (LIBRARY);
}
END
  "$GCC" -shared -fPIC -DLIBRARY='"lib/libdefer.so.0"' "$OUT/start.c" \
    -o "$OUT/start.so"
  is "the library has been deleted" \
    "$(of_a_copy)" memory
  cp "$shared" "$OUT/lib/libdefer.so.0"
  is "the library has been deleted, and nothing may become executable" \
    "$(of_a_copy mdwe || test $? != 77 || echo memory)" memory
fi

# What the files ask for.
is "no object asks for an executable stack" \
  "$(ar t "$LIBDEFER" | while read -r member; do
       ar p "$LIBDEFER" "$member" >"$OUT/member.o"
       readelf -SW "$OUT/member.o" | grep -q 'GNU-stack.* 0  *0  *1$' \
         || echo "$member"
     done)" ""
is "nor does a program" \
  "$(readelf -lW "$OUT/ordinary" | awk '$1 == "GNU_STACK" { print $7 }')" RW
is "no segment is writable and executable" \
  "$(readelf -lW "$OUT/ordinary" | grep -c 'RWE')" 0

# In a debugger: the closure's caller is the frame around it.
if command -v gdb >/dev/null; then
  "$GCC" -g -O0 -I"$TOP/runtime" -I"$TOP/testsuite/unit" "$OUT/many.c" \
    -o "$OUT/debugged" "$LIBDEFER" -pthread -ldl
  frames ()
  {
    gdb -q -batch -nx -ex 'set breakpoint pending on' -ex "break $1" -ex run \
      -ex backtrace "$OUT/debugged" 2>"$OUT/gdb.log" \
      | sed -n 's/^#[0-9]* *\(0x[0-9a-f]* in \)\{0,1\}\([a-z_]*\).*/\2/p' \
      | tr '\n' ' '
  }
  is "gdb in a closure" "$(frames add)" "add main "
  is "gdb in a stub" "$(frames '*(dfr_stubs_code+4)')" "dfr_stubs_code main "
else
  skip "gdb is not here"
fi
finish
