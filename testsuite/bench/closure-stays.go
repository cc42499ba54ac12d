// closure-stays.go -- closure-stays.c in Go.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

//go:noinline
func apply(f func(int32) int32, n int32) int32 {
	return f(n) + 1
}

//go:noinline
func work(key int32) int32 {
	sum := key
	f := apply(func(n int32) int32 { sum += n; return sum }, 2)
	return f + sum
}
