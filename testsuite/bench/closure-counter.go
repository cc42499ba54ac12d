// closure-counter.go -- closure-counter.c in Go.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

type counter struct {
	inc, dec func() int32
}

//go:noinline
func makeCounter() counter {
	count := int32(0)
	return counter{
		func() int32 { count++; return count },
		func() int32 { count--; return count },
	}
}

//go:noinline
func work(key int32) int32 {
	c := makeCounter()
	return c.inc() + c.dec() + key
}
