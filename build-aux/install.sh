#!/bin/sh
# install.sh -- `make install' and `make uninstall'.
#
#     build-aux/install.sh install|uninstall
#
# The Makefile gives the folders in the environment; $DESTDIR stands before
# each.  A manifest in $libdir/defer lists the files that were installed and
# the folders that had to be made, and uninstalling removes just those.
#
# One prefix may hold the plugin for several GCCs, each with its manifest.
# What two of them list stays until the second is uninstalled too.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -eu
manifests=$DESTDIR$libdir/defer
manifest=$manifests/gcc-$GCC_MAJOR.manifest

# --- Installing

# The folders from $1 upwards that do not exist, the outermost first.
absent ()
{
  if test ! -d "$DESTDIR$1"; then
    if test "$1" != /; then absent "$(dirname "$1")"; fi
    echo "folder $1"
  fi
}

# Make folder $1, and note what was made.
folder ()
{
  made=$(absent "$1")
  mkdir -p "$DESTDIR$1"
  if test "$made" != ""; then echo "$made" >>"$manifest"; fi
}

# Put the files $3... in folder $2 with mode $1.
files ()
{
  mode=$1 to=$2
  shift 2
  folder "$to"
  for file; do
    install -m "$mode" "$file" "$DESTDIR$to/"
    echo "file $to/${file##*/}" >>"$manifest"
  done
}

# Make the link $2 to $1, its neighbour.
neighbour ()
{
  ln -sf "$1" "$DESTDIR$2"
  echo "file $2" >>"$manifest"
}

install_all ()
{
  made=$(absent "$libdir/defer")
  mkdir -p "$manifests"
  if test "$made" != ""; then echo "$made" >>"$manifest"; fi

  files 644 "$plugindir" build/defer.so build/defer-c.so
  files 644 "$specsdir" build/defer.specs
  files 644 "$includedir" $HEADERS
  files 644 "$libdir" build/libdefer.a "build/$LIBRARY"
  neighbour "$LIBRARY" "$libdir/$SONAME"
  neighbour "$SONAME" "$libdir/libdefer.so"
  files 644 "$pkgconfigdir" build/defer.pc
  for page in docs/man/*.[0-9]; do
    if test -f "$page"; then files 644 "$mandir/man${page##*.}" "$page"; fi
  done
  LC_ALL=C sort -u -o "$manifest" "$manifest"
}

# --- Uninstalling

# The lines of the manifests that are left.
listed_elsewhere ()
{
  cat "$manifests"/*.manifest 2>/dev/null
}

# Remove what the lines of the file $1 name; files come before folders, and
# inner folders before outer ones.
remove ()
{
  LC_ALL=C sort -t ' ' -k 1,1 -k 2r "$1" | while read -r kind path; do
    if listed_elsewhere | grep -qxF "$kind $path"; then continue; fi
    case $kind in
      file) rm -f "$DESTDIR$path" ;;
      folder) rmdir "$DESTDIR$path" 2>/dev/null || inherit "$kind $path" ;;
    esac
  done
}

# The folder $1 is in use; another installation, if there is one, shall
# remove it.
inherit ()
{
  for heir in "$manifests"/*.manifest; do
    if test -f "$heir"; then echo "$1" >>"$heir"; fi
    break
  done
}

uninstall_all ()
{
  if test ! -f "$manifest"; then
    echo "uninstall: nothing is installed below $DESTDIR$prefix" \
         "for GCC $GCC_MAJOR"
    return
  fi
  list=$(mktemp)
  mv "$manifest" "$list"
  remove "$list"
  rm -f "$list"
}

case $1 in
  install) install_all ;;
  uninstall) uninstall_all ;;
esac

# The loader keeps a list of libraries, which root can renew.
if test "$DESTDIR" = "" && test "$(id -u)" = 0; then
  PATH=$PATH:/sbin ldconfig || true
fi
