// things.go -- the same work as things.c, for the Go twins.  None of it may be
// inlined, as none is in C.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

type thing struct {
	key    int32
	isOpen int32
}

var things [4]thing
var total int64

//go:noinline
func openThing(key int32) *thing {
	t := &things[key&3]
	t.key = key
	t.isOpen = 1
	return t
}

//go:noinline
func useThing(t *thing, key int32) int32 {
	return (t.key ^ key) & 7
}

//go:noinline
func closeThing(t *thing) {
	t.isOpen = 0
}

//go:noinline
func note(x int64) {
	total += x
}
