#!/bin/sh
# memory.sh -- docs/memory.md says what is so: each command in it is run, in a
# folder with the programs of examples/memory, and prints what stands there;
# each piece of a program is in that program; the pictures are those that are
# made.
#
#     testsuite/scripts/memory.sh            is it so?
#     testsuite/scripts/memory.sh --update   make it so, and look at the diff
#
# Numbers and registers are those of one compiler on one machine: with others
# only the programs are looked at.
#
# SPDX-License-Identifier: GPL-3.0-or-later

update=${1:-}
. "${TOP:-.}/testsuite/lib/script.sh"
folder=$OUT/lesson
mkdir -p "$folder" "$OUT/bin"
cp "$TOP"/examples/memory/*.c "$folder"

# In the lesson the plugin and the library are installed.
absolute () { echo "$(cd "$(dirname "$1")" && pwd)/$(basename "$1")"; }
cat >"$OUT/bin/gcc" <<END
#!/bin/sh
for word; do
  shift
  case \$word in
    -fplugin=defer) set -- "\$@" "-fplugin=$(absolute "$PLUGIN")" ;;
    -ldefer) set -- "\$@" "$(absolute "$LIBDEFER")" -lgc -pthread -ldl ;;
    *) set -- "\$@" "\$word" ;;
  esac
done
exec "$(command -v "$GCC")" "-I$(absolute "$TOP/runtime")" \\
  -fdiagnostics-plain-output "\$@"
END
chmod +x "$OUT/bin/gcc"

# What the COMMAND of the lesson prints, but for the lines by which GCC says what
# function its messages are about.
tools=$(absolute "$OUT/bin")
run ()
{
  (cd "$folder" && PATH="$tools:$PATH" sh -c "$1" 2>&1 </dev/null) \
    | sed "/: In function '.*':\$/d; /: At top level:\$/d"
}

# The lesson, with what its commands print now.
lesson ()
{
  console=no
  while IFS= read -r line; do
    case $console$line in
      no'```console') console=yes; echo "$line" ;;
      yes'```') console=no; echo "$line" ;;
      yes'$ '*) echo "$line"; run "${line#??}" ;;
      yes*) ;;
      *) printf '%s\n' "$line" ;;
    esac
  done
}

# Is each line of the pieces of C in the lesson in a program, as it stands?
pieces_are_real ()
{
  cat "$folder"/*.c >"$OUT/programs"
  sed -n '/^```c$/,/^```$/p' "$TOP/docs/memory.md" | grep -v '^```' \
    | grep -v '^ *$' | grep -v '^\.\.\.$' >"$OUT/pieces"
  test -s "$OUT/pieces" && ! grep -vxFf "$OUT/programs" "$OUT/pieces"
}

compiler=$("$GCC" -dumpfullversion)-$("$GCC" -dumpmachine)
if test "$compiler" != 12.2.0-x86_64-linux-gnu; then
  skip "the numbers of docs/memory.md are not those of $compiler"
  check "its pieces of programs are real" pieces_are_real
  finish
fi

lesson <"$TOP/docs/memory.md" >"$OUT/memory.md"
if test "$update" = --update; then
  cp "$OUT/memory.md" "$TOP/docs/memory.md"
  cp "$folder"/*.svg "$TOP/docs/memory/"
fi
check "docs/memory.md shows what its commands print" \
  diff -u "$TOP/docs/memory.md" "$OUT/memory.md"
check "its pieces of programs are real" pieces_are_real
for picture in "$TOP"/docs/memory/*.svg; do
  check "$(basename "$picture") is the picture that is made" \
    cmp "$picture" "$folder/$(basename "$picture")"
done
is "each picture is shown" \
  "$(sed -n 's,.*(memory/\([^)]*\.svg\)).*,\1,p' "$TOP/docs/memory.md" | sort)" \
  "$(cd "$TOP/docs/memory" && ls ./*.svg | sed 's,^\./,,' | sort)"
finish
