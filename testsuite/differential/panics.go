// panics.go -- what generated programs with panics call besides, in Go.  Its
// twins are panics.h, plugged.h and main-panics.h.
//
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strconv"
)

// Values to raise.  Each is in memory of its own: Go takes a value for the same
// one raised again if it is in the same place.

func as_literal(n word) any {
	return fmt.Sprintf("literal %d", n)
}

func as_int(v word) any {
	return int32(-1 - int32(v%1000))
}

func as_long(v word) any {
	return int64(-1-int64(v%1000)) * 1000 * 1000 * 1000
}

func as_char(v word) any {
	return int64(-1 - int64(v%100))
}

func as_uint(v word) any {
	return 1000 + v%1000
}

func as_ulong(v word) any {
	return ^uint64(0) - uint64(v)
}

func as_double(v word) any {
	return float64(v%1000)*0.25 - 100.125
}

func as_float(v word) any {
	return float64(v%1000) + 0.5
}

func as_text(v word) any {
	return fmt.Sprintf("text %d", v)
}

func as_lines(v, w word) any {
	return fmt.Sprintf("%d of\n%d\n", v, w)
}

func as_long_text(v word) any {
	return fmt.Sprintf("%0250d", v)
}

// Reports.

func said(id word, r any) {
	kind, text := "none", ""
	switch v := r.(type) {
	case nil:
	case int32, int64:
		kind, text = "int", fmt.Sprint(v)
	case uint32, uint64:
		kind, text = "uint", fmt.Sprint(v)
	case float64:
		kind, text = "double", fmt.Sprint(v)
	case string:
		kind, text = "text", v
	default:
		kind, text = "unknown", fmt.Sprint(v)
	}
	sum = sum*31 + id
	for _, c := range []byte(text) {
		sum = sum*31 + word(c)
	}
	if lines < linesMax {
		fmt.Fprintln(out, id, kind, text)
	}
	lines++
}

func told(id word, r any) {
	said(id, r)
}

// Recover: nothing, unless this is itself the deferred call.
func deep() any {
	return recover()
}

// Running them.

type panicker struct {
	seed, n word
	run     func(word)
}

const linesBare = 20 // What is printed of it the second time.

var escaped bool

func reset() {
	lines, sum = 0, 0
	g = [3]word{}
	refuel()
}

func run_guarded(run func(word), i word) {
	defer func() {
		r := recover()
		escaped = r != nil
		told(1, r)
		fmt.Fprintln(out, "sum", sum)
	}()
	run(i)
}

func run_bare(run func(word), i word) {
	defer func() {
		fmt.Fprintln(out, "sum", sum)
		out.Flush()
	}()
	run(i)
}

// Run function I of the program SEED in a process of its own, which is this
// program with more arguments; say how it ended.
func run_in_child(seed, i word) {
	child := exec.Command("/proc/self/exe", strconv.Itoa(int(seed)),
		strconv.Itoa(int(i)))
	child.Env = append(os.Environ(), "GOTRACEBACK=none")
	var errors bytes.Buffer
	child.Stderr = &errors
	text, err := child.Output()
	if _, ended := err.(*exec.ExitError); err != nil && !ended {
		panic(err)
	}
	out.Write(text)
	fmt.Fprintln(out, "status", child.ProcessState.ExitCode())
	for _, line := range bytes.SplitAfter(errors.Bytes(), []byte("\n")) {
		if len(line) > 0 {
			fmt.Fprintf(out, "| %s", line)
		}
	}
}

func run_function(p *panicker, i word) {
	fmt.Fprintln(out, "function", i)
	reset()
	run_guarded(p.run, i)
	if escaped {
		run_in_child(p.seed, i)
	}
}

func main() {
	for _, p := range panickers() {
		if len(os.Args) > 1 && os.Args[1] != strconv.Itoa(int(p.seed)) {
			continue
		}
		if len(os.Args) > 2 {
			i, _ := strconv.Atoi(os.Args[2])
			reset()
			lines = linesMax - linesBare
			run_bare(p.run, word(i))
			return
		}
		fmt.Fprintln(out, "program", p.seed)
		for i := word(0); i < p.n; i++ {
			run_function(&p, i)
		}
	}
	out.Flush()
}
