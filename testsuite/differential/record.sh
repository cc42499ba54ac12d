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
batch=15
mkdir -p $out $here/recorded
rm -f $here/recorded/*
${GCC:-gcc} -O1 -std=c11 -o $out/generate $here/*.c
cp $here/harness.go $out/harness.go
for first in 1 101 201 301; do
  $out/generate c $first $batch >$here/recorded/$first.c
  $out/generate go $first $batch >$out/recorded.go
  GO111MODULE=off GOFLAGS='' go build -o $out/recorded \
    $out/recorded.go $out/harness.go
  $out/recorded >$here/recorded/$first.out
done
rm -f $out/recorded $out/recorded.go
