// man-or-boy.go -- man-or-boy.c in Go.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

func a(k int32, x1, x2, x3, x4, x5 func() int32) int32 {
	var b func() int32
	b = func() int32 { k--; return a(k, b, x1, x2, x3, x4) }
	if k <= 0 {
		return x4() + x5()
	}
	return b()
}

func number(n int32) func() int32 {
	return func() int32 { return n }
}

//go:noinline
func work(key int32) int32 {
	return a(key, number(1), number(-1), number(-1), number(1), number(0))
}
