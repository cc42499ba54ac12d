#!/bin/sh
# record.sh -- make the recorded set anew: recorded/N.c and, from Go, what
# those programs print, recorded/N.out.
#
#     testsuite/differential/record.sh
#
# To be run, with Go at hand, when the generator has changed.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -eu
here=testsuite/differential
out=build/differential
if test -x build/third-party/go/bin/go; then
  GO=${GO:-build/third-party/go/bin/go}
fi

# The programs $1 to $1 + $2 - 1, with $3 before what they are, run by $4...
record ()
{
  name=$3$1
  $out/generate "${3}c" "$1" "$2" >"$here/recorded/$name.c"
  $out/generate "${3}go" "$1" "$2" >$out/recorded.go
  shift 3
  GO111MODULE=off GOFLAGS='' "${GO:-go}" build -o $out/recorded \
    $out/recorded.go $out/harness.go "$@"
  $out/recorded >"$here/recorded/$name.out"
}

mkdir -p $out $here/recorded
rm -f $here/recorded/*
${GCC:-gcc} -O1 -std=c11 -o $out/generate $here/*.c
cp $here/*.go $out/
for first in 1 20101 4000001; do
  record $first 10 '' $out/main.go
done
for first in 1 3301 72001 500001 1700000001; do
  record $first 10 panics- $out/panics.go
done
for first in 1 3001 700001 1900000001; do
  record $first 10 closures- $out/panics.go $out/closures.go
done
rm -f $out/recorded $out/recorded.go
