// panic-deferred.go -- panic.c with -DDEFERRED, in Go.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

//go:noinline
func frame(left int32) int32 {
	t := openThing(left)
	defer closeThing(t)
	if left == 1 {
		panic(1)
	}
	below := frame(left - 1)
	note(int64(below))
	return below + 1
}

//go:noinline
func work(frames int32) (result int32) {
	defer func() {
		if recover() != nil {
			result = 1
		}
	}()
	t := openThing(frames)
	defer closeThing(t)
	if frames == 0 {
		panic(1)
	}
	return frame(frames)
}
