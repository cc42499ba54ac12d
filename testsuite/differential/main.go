// main.go -- run the programs of a unit: all, or the one named by its number.
// Its twin is main.h.
//
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	for _, p := range programs() {
		if len(os.Args) > 1 && os.Args[1] != strconv.Itoa(p.seed) {
			continue
		}
		lines, sum = 0, 0
		g = [3]word{}
		fmt.Fprintln(out, "program", p.seed)
		p.run()
		fmt.Fprintln(out, "sum", sum)
	}
	out.Flush()
}
