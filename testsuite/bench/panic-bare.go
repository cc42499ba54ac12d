// panic-bare.go -- panic.c in Go.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

//go:noinline
func frame(left int32) int32 {
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
	if frames == 0 {
		panic(1)
	}
	return frame(frames)
}
