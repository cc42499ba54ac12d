// loop.go -- loop.c in Go.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

//go:noinline
func work(key int32) int32 {
	for i := int32(0); i < key; i++ {
		defer note(int64(i))
	}
	return 0
}
