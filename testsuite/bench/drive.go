// drive.go -- drive.c for the Go twins.
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

const rounds = 7

var sink int32

//go:noinline
func callWork(calls, key, step int) {
	var sum int32
	for i := 0; i < calls; i++ {
		sum += work(int32(key + (i&1)*step))
	}
	sink = sum
}

func timeWork(calls, key, step int) float64 {
	best := 1e30
	for round := 0; round < rounds; round++ {
		start := time.Now()
		callWork(calls, key, step)
		took := float64(time.Since(start).Nanoseconds()) / float64(calls)
		if took < best {
			best = took
		}
	}
	return best
}

func main() {
	calls, _ := strconv.Atoi(os.Args[2])
	key, _ := strconv.Atoi(os.Args[3])
	step, _ := strconv.Atoi(os.Args[4])
	if os.Args[1] == "time" {
		fmt.Printf("%.2f\n", timeWork(calls, key, step))
	} else {
		callWork(calls, key, step)
	}
}
