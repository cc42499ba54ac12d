// closure-call.go -- closure-call.c in Go.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

var add func(int32) int32

//go:noinline
func makeAdd(step int32) func(int32) int32 {
	return func(n int32) int32 { return n + step }
}

//go:noinline
func work(key int32) int32 {
	if add == nil {
		add = makeAdd(1)
	}
	f := add
	sum := int32(0)
	for i := int32(0); i < key; i++ {
		sum = f(sum)
	}
	return sum
}
