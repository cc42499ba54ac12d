// closures.go -- what generated programs with closures call besides, in Go.
// Its twin is closures.h.
//
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import "sort"

type fn = func(word) word
type doer = func()
type maker = func(word) fn
type pairer = func(pair, *word) pair

type kit struct {
	f fn
	w word
	d doer
}

func init() {
	fuelAtRefuel = 150
}

func applied(f fn, value word) word {
	return f(value) + 1
}

func sort_row(row []word, mask word) {
	sort.Slice(row, func(i, k int) bool { return row[i]^mask < row[k]^mask })
}

func remains() {
	refuel()
}

type gate = chan bool

func new_gate() gate {
	return make(gate)
}

func done(p gate) {
	p <- true
}

func wait_for(p gate, n int) {
	for ; n > 0; n-- {
		<-p
	}
}

func in_thread(p gate, f fn, value word) {
	defer done(p)
	defer func() { told(2, recover()) }()
	note(f(value))
}
