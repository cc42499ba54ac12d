// closure-escapes-shared.go -- closure-escapes.c in Go, with -DSHARED.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

//go:noinline
func makeNext(n int32) func() int32 {
	from := n
	return func() int32 { from++; return from - 1 }
}

//go:noinline
func work(key int32) int32 {
	return makeNext(key)()
}
