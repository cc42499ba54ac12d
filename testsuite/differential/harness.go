// harness.go -- what all generated programs in Go call.  Its twin is harness.h.
//
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bufio"
	"fmt"
	"os"
)

type word = uint32

type pair struct {
	w   word
	row [2]word
}

type program struct {
	seed int
	run  func()
}

const linesMax = 60

var fuelAtRefuel word = 25


var g [3]word
var fuel, lines, sum word
var out = bufio.NewWriter(os.Stdout)

func refuel() {
	fuel = fuelAtRefuel
}

func go_on() bool {
	if fuel == 0 {
		return false
	}
	fuel--
	return true
}

func trace(id, value word) {
	sum = sum*31 + id
	sum = sum*31 + value
	if lines < linesMax {
		fmt.Fprintln(out, id, value)
	}
	lines++
}

func note(value word) word {
	trace(0, value)
	return value + 1
}

func bump(place *word, value word) {
	trace(1, *place)
	*place = *place*3 + value
}

func fresh(value word) *word {
	return &value
}

func mixed(b uint8, real float64, p pair) {
	trace(word(b), word(uint64(real)))
	trace(p.w, p.row[0]-p.row[1])
}
