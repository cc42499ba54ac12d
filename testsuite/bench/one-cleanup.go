// one-cleanup.go -- one-cleanup.c in Go.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

//go:noinline
func work(key int32) int32 {
	t := openThing(key)
	if t == nil {
		return -1
	}
	defer closeThing(t)
	if useThing(t, key) < 0 {
		return -2
	}
	return useThing(t, key+1)
}
