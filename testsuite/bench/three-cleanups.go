// three-cleanups.go -- three-cleanups.c in Go.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

//go:noinline
func work(key int32) int32 {
	a := openThing(key)
	if a == nil {
		return -1
	}
	defer closeThing(a)
	if key&1 != 0 {
		log := openThing(key + 2)
		if log == nil {
			return -2
		}
		defer closeThing(log)
		useThing(log, key)
	}
	b := openThing(key + 1)
	if b == nil {
		return -3
	}
	defer closeThing(b)
	if useThing(a, key) < 0 {
		return -4
	}
	return useThing(b, key)
}
