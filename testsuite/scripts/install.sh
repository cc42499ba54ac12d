#!/bin/sh
# install.sh -- what `make install' installs works from there, and `make
# uninstall' leaves nothing.
#
# A copy of the tree, in a folder whose name has a blank, is configured for
# $GCC with a prefix of its own, and then for a package (DESTDIR).
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
GCC=${GCC:-gcc}
OUT=${OUT:-build/check/install}
status=0
unset MAKEFLAGS MAKELEVEL MFLAGS DESTDIR GXX PKG_CONFIG_PATH

# Say whether the command $2... holds; $1 says what does.
test_that ()
{
  what=$1
  shift
  if "$@" >test.log 2>&1; then
    echo "PASS: install: $what"
  else
    echo "FAIL: install: $what"
    sed 's/^/    /' test.log
    status=1
  fi
}

copy_tree ()
{
  tree=$OUT/"a copy"
  rm -rf "$tree"
  mkdir -p "$tree"
  cp -R Makefile configure build-aux plugin runtime "$tree/"
  if test -d docs; then cp -R docs "$tree/"; fi
  cd "$tree" || exit 1
}

# Configure with the options $@, build and install below $root.
build_and_install ()
{
  ./configure GCC="$GCC" "$@" && make && make install DESTDIR="$root"
}

# A program that needs everything: plugin, header, library.
write_program ()
{
  cat >prog.c <<'END'
#include <defer.h>
#include <stdio.h>
int
main (void)
{
  defer_set_max_pending (10);
  for (int i = 0; i < 3; i++)
    __defer printf ("%d\n", i);
  return 0;
}
END
  printf '2\n1\n0\n' >expected
  echo 'int main () { return 0; }' >prog.cc
}

# The program ./prog prints what it should.
prints ()
{
  "${1:-./prog}" >printed && diff expected printed
}

by_pkg_config ()
{
  PKG_CONFIG_PATH=$prefix/lib/pkgconfig
  export PKG_CONFIG_PATH
  "$GCC" $(pkg-config --cflags defer) prog.c -o prog \
    $(pkg-config --libs defer) && prints
}

by_specs ()
{
  "$GCC" -specs="$specs" "$@" prog.c -o prog && prints
}

specs_in_two_steps ()
{
  "$GCC" -specs="$specs" -E prog.c -o prog.i \
    && "$GCC" -specs="$specs" -c prog.i \
    && "$GCC" -specs="$specs" prog.o -o prog && prints
}

specs_leave_cxx_alone ()
{
  "$GCC" -specs="$specs" -c prog.cc
}

specs_link_only_what_is_used ()
{
  echo 'int main (void) { return 0; }' >empty.c
  "$GCC" -specs="$specs" empty.c -o empty && ! readelf -d empty | grep defer
}

nothing_below ()
{
  found=$(find "$1" 2>/dev/null)
  echo "left: $found"
  test "$found" = ""
}

uninstall_leaves_nothing ()
{
  make uninstall DESTDIR="$root" && nothing_below "$prefix"
}

# What was there before, and only that, stays: also an empty folder.
uninstall_leaves_what_was_there ()
{
  mkdir -p "$prefix/include"
  make install && make install && make uninstall \
    && test "$(cd "$prefix" && find . | sort | tr '\n' ' ')" = ". ./include "
}

package ()
{
  root=$PWD/"the package"
  build_and_install \
    && test -f "$root$("$GCC" -print-file-name=plugin)/defer-c.so" \
    && grep -q -e '-fplugin=defer ' "$root/usr/local/lib/pkgconfig/defer.pc" \
    && test -f "$root/usr/local/include/stddefer.h" \
    && grep -q -e '-fplugin=/.*/defer.so' "$root"/usr/lib/gcc/*/*/defer.specs \
    && make uninstall DESTDIR="$root" && nothing_below "$root"
}

copy_tree
write_program
away=$(mktemp -d)
trap 'rm -rf "$away"' EXIT
prefix=$away/prefix
root=
test_that "configure, make, make install" build_and_install --prefix="$prefix"
specs=$(find "$prefix" -name defer.specs)
test_that "pkg-config gives all that a build needs" by_pkg_config
test_that "-specs=defer.specs does" by_specs
test_that "-specs=defer.specs -static" by_specs -static
test_that "-specs=defer.specs -O2 -flto" by_specs -O2 -flto
test_that "-specs=defer.specs -save-temps" by_specs -save-temps
test_that "-specs=defer.specs, preprocessed first" specs_in_two_steps
test_that "-specs=defer.specs leaves C++ alone" specs_leave_cxx_alone
test_that "-specs=defer.specs links what is used" specs_link_only_what_is_used
test_that "uninstall leaves nothing" uninstall_leaves_nothing
test_that "uninstall leaves what was there" uninstall_leaves_what_was_there
test_that "a package by DESTDIR, prefix /usr/local" package
exit $status
