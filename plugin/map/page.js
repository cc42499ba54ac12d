/* page.js -- the memory map drawn from its JSON.  Names are put in as text,
   never as markup.
   SPDX-License-Identifier: GPL-3.0-or-later */
"use strict";
(function () {
const map = JSON.parse (document.getElementById ("map").textContent);
const functions = map.functions, statics = map.statics;
const view = document.getElementById ("view");
const list = document.getElementById ("list");
const search = document.getElementById ("search");
const order = document.getElementById ("order");
const LISTED = 400, SHOWN = 8;

/* --- Small things */

/* An element TAG of CLASS with CHILDREN: elements, texts, or null.  */
function el (tag, cls, ...children) {
  const e = document.createElement (tag);
  if (cls) e.className = cls;
  for (const c of children)
    if (c !== null && c !== undefined && c !== false)
      e.append (c);
  return e;
}
const number = n => n.toLocaleString ("en").replace (/,/g, "\u202f");
const plural = (n, one, many) => number (n) + "\u00a0" + (n === 1 ? one : many);
const bytes = n => n === null || n === undefined ? "size not known" : plural (n, "byte", "bytes");
const signed = n => n < 0 ? "\u2212" + -n : n > 0 ? "+" + n : "0";
const link = f => "#" + functions.indexOf (f) + "-" + encodeURIComponent (f.name);
const named = name => functions.find (f => f.name === name && !f.copy_of);
const place = (file, line) => file && line ? file.replace (/^.*\//, "") + ":" + line : null;
const sum = (list, size) => list.reduce ((s, x) => s + (size (x) || 0), 0);

/* The beginning of a string literal, as C writes it.  */
function quoted (text) {
  const names = { "\n": "\\n", "\t": "\\t", "\r": "\\r", "\"": "\\\"", "\\": "\\\\" };
  const short = text.length > 48 ? text.slice (0, 46) : text;
  return "\"" + short.replace (/["\\\u0000-\u001f\u007f]/g,
    c => names[c] || "\\x" + c.charCodeAt (0).toString (16).padStart (2, "0"))
    + (short === text ? "\"" : "\"\u2026");
}
const title = s => s.name || (s.text !== undefined ? quoted (s.text) : "constant");

/* A link to the function NAME, or its name.  */
function mention (name) {
  const f = named (name), code = el ("code", null, name);
  if (!f) return code;
  const a = el ("a", null, code);
  a.href = link (f);
  return a;
}

/* ITEMS, each made by MAKE, in a list of CLASS; of many only the first, and a
   button for the rest.  */
function some (items, cls, make, shown = SHOWN) {
  const ul = el ("ul", cls), box = el ("div", null, ul);
  const add = (from, to) => { for (const x of items.slice (from, to)) ul.append (el ("li", null, make (x))); };
  add (0, items.length > shown + 2 ? shown : items.length);
  if (items.length > shown + 2) {
    let at = shown;
    const more = el ("button", "more");
    const say = () => { 
      const left = items.length - at;
      more.textContent = "Show " + (left > 200 ? "200 of " + number (left) : "the other " + number (left));
    };
    more.type = "button";
    more.onclick = () => {
      const first = ul.children.length;
      add (at, at + 200);
      at += 200;
      if (at >= items.length) more.remove (); else say ();
      const a = ul.children[first].querySelector ("a");
      if (a) a.focus ();
      draw ();
    };
    say ();
    box.append (more);
  }
  return box;
}

/* --- Segments */

const about = {
  stack: ["Stack", "one frame for each call that is running; gone when the function returns"],
  heap: ["Heap", "made while the program runs; outlives the function that made it"],
  thread: ["Thread", "each thread has its own copy, for as long as it runs"],
  bss: ["Zero data", ".bss: static variables that start as zero"],
  data: ["Data", ".data: static variables that start with a value"],
  constants: ["Constants", ".rodata: what cannot change: string literals, tables"],
  code: ["Code", ".text: the instructions of the functions"]
};

/* The band of SEGMENT, with what SUM says of it and the elements BODY.  */
function band (segment, sumText, ...body) {
  const [name, text] = about[segment];
  const s = el ("section", "band " + segment,
    el ("header", null, el ("h3", null, name), el ("p", "sum", sumText), el ("p", null, text)),
    el ("div", "body", ...body));
  s.setAttribute ("aria-label", name);
  return s;
}
/* One that has nothing to show.  */
function thinBand (segment, words) {
  const s = el ("section", "band thin-band " + segment,
    el ("header", null, el ("h3", null, about[segment][0])), el ("div", "body", el ("p", "none", words)));
  s.setAttribute ("aria-label", about[segment][0]);
  return s;
}
function total (segment) {
  const s = map.segments[segment];
  return s.count ? number (s.count) + " \u00b7 " + bytes (s.size) : "nothing";
}

function staticRow (s) {
  const own = place (s.file, s.line);
  return el ("div", "row",
    el ("span", "what", el ("span", "n", title (s)), s.type ? el ("span", "t", s.type) : null),
    el ("span", "size", bytes (s.size)),
    own || s.function || s.made ? el ("span", "where", [own, s.made ? "made by the compiler" : null, s.function ? "static in " + s.function : null, s.section].filter (x => x).join (" \u00b7 ")) : null);
}
function staticChip (s) {
  return el ("span", "chip", el ("span", "n", title (s)), el ("span", "size", bytes (s.size)));
}
const bySize = list => list.slice ().sort ((a, b) => (b.size || 0) - (a.size || 0));

/* --- One function: its frame */

/* Cells of memory from high addresses to low ones: variables, several where
   they take turns, and what lies between.  */
function cellsOf (f, items, high, low) {
  const cells = [];
  let at = high;
  const gap = to => {
    if (to < at) cells.push ({ gap: true, top: at, low: to });
    at = to;
  };
  items.sort ((a, b) => b.end - a.end || b.size - a.size);
  for (const v of items) {
    const last = cells[cells.length - 1];
    if (v.end > at && last && !last.gap) {
      last.items.push (v);
      last.low = Math.min (last.low, v.start);
      at = Math.min (at, v.start);
      continue;
    }
    gap (v.end);
    cells.push ({ items: [v], top: v.end, low: v.start });
    at = v.start;
  }
  gap (low);
  return cells;
}

/* What variables and closures F has in its frame, as items with an end.  */
function inFrame (f, which) {
  const items = [];
  for (const v of f.variables)
    if (v.place === which)
      items.push ({ v, start: v.offset, end: v.offset + (v.size || 0), size: v.size || 0 });
  for (const o of f.objects)
    if (o.at && o.at.place === which)
      items.push ({ o, start: o.at.offset, end: o.at.offset + (o.size || 0), size: o.size || 0 });
  return items;
}

/* The heap object that the variable V of F points to, if it is one's holder.  */
function pointee (f, v) {
  return f.objects.find (o => o.pointer && o.segment === "heap" && o.pointer.place === v.place
    && o.pointer.offset === v.offset && (v.place === "frame" || v.place === "caller"));
}

/* Arrows to be drawn, of a KIND, and the places of what is in the frame.  */
let arrows = [], inside = new Map ();

function describe (f, item) {
  if (item.o) {
    const box = el ("span", "what", el ("span", "n", item.o.name), el ("span", "t", "closure"),
      item.o.captures.length ? el ("span", "quiet", "captures " + item.o.captures.map (c => c.name + (c.by === "beside" ? "" : " by " + c.by)).join (", ")) : null);
    inside.set (item.o, box);
    for (const c of item.o.captures) {
      const v = c.by === "reference" && f.variables.find (x => x.name === c.name && x.place === "frame" && x.kind !== "made");
      if (v) arrows.push ({ from: box, inside: v, kind: " near" });
    }
    arrows.push ({ from: box, code: item.o.name, kind: " thin" });
    return box;
  }
  const v = item.v, o = pointee (f, v);
  const near = v.kind === "made" && v.type === "closure *" && f.objects.find (x => x.at && x.name === v.name);
  const e = el ("span", "what", el ("span", "n", v.name), v.type ? el ("span", "t", v.type) : null,
    v.kind === "parameter" ? el ("span", "quiet", "parameter") : null,
    near ? el ("span", "quiet", "points to closure " + near.name + " in this frame") : null,
    v.kind === "made" && !o && !near ? el ("span", "quiet", "made by the compiler") : null,
    v.inlined_from ? el ("span", "quiet", "of ", mention (v.inlined_from), ", inlined") : null,
    o ? el ("span", "to", "points to " + (o.kind === "closure" ? "closure " : "") + o.name + " on the heap") : null);
  inside.set (v, e);
  if (o) arrows.push ({ from: e, object: o, kind: "" });
  if (near) arrows.push ({ from: e, inside: near, kind: " near" });
  return e;
}

/* How tall something of SIZE bytes is drawn, in rem: doubling the size adds a
   bit.  */
const height = size => (2.1 + Math.max (0, Math.log2 (Math.max (size, 8) / 8)) * .42).toFixed (2) + "rem";

function cellRow (f, cell, words) {
  const size = cell.top - cell.low;
  const li = el ("li", cell.gap ? "gap" : null, el ("span", "off", signed (cell.low)),
    cell.gap ? el ("span", null, words) : el ("span", "what", ...cell.items.map (i => describe (f, i)),
      cell.items.length > 1 ? el ("span", "quiet", "they take turns in one place") : null),
    el ("span", "size", bytes (size)));
  li.style.setProperty ("--h", height (size));
  return li;
}

function frameOf (f) {
  const items = inFrame (f, "frame");
  const stack = f.stack || 0;
  const low = Math.min (-stack, ...items.map (i => i.start));
  const ol = el ("ol", "cells");
  let edge = false;
  const cells = cellsOf (f, items, 0, low);
  cells.forEach ((cell, i) => {
    if (!edge && -cell.top <= -stack * -1 && cell.top <= -stack && stack > 0) {
      edge = true;
      ol.append (el ("li", "edge", "Below the stack pointer: a function that calls no other may use this (the red zone)."));
    }
    ol.append (cellRow (f, cell, i === 0 ? "return address, saved registers" : "padding, spilled registers"));
  });
  const frame = el ("div", "frame",
    el ("p", null, el ("span", null, "Frame of ", el ("code", null, f.name)), el ("span", null, f.stack === null ? "" : bytes (stack))), ol);
  const callers = inFrame (f, "caller");
  const above = el ("div", "caller");
  if (callers.length) {
    const high = Math.max (...callers.map (i => i.end));
    const list2 = el ("ol", "cells");
    for (const cell of cellsOf (f, callers, high, 0)) list2.append (cellRow (f, cell, "of the caller"));
    above.append (el ("p", null, "The caller\u2019s frame, with the arguments that it put there"), list2);
  } else
    above.append ("Frames of the callers");
  const box = el ("div", null, above, frame);
  if (f.stack_varies)
    box.append (el ("p", "quiet", "Below it: what is allocated at run time, by alloca or for arrays of variable length."));
  return box;
}

/* Variables of F that have no memory.  */
function aside (f) {
  const box = el ("div");
  const part = (heading, vars, make) => {
    if (vars.length)
      box.append (el ("div", "side", el ("h4", null, heading), el ("ul", "chips", ...vars.map (v => el ("li", null, make (v))))));
  };
  const chip = (v, extra) => el ("span", "chip reg", el ("span", "n", v.name), el ("span", "size", extra));
  const of = (...places) => f.variables.filter (v => places.includes (v.place));
  part ("In registers of the processor, not in memory", of ("register", "registers"), v => chip (v, v.register || "several"));
  part ("Below the frame: the size varies", of ("dynamic"), v => chip (v, v.type || ""));
  part ("Captured: in the closure, or where it points to", of ("captured"), v => chip (v, v.type || ""));
  part ("No place of their own: at most for a while in registers", of ("gone"), v => chip (v, v.type || ""));
  part ("Not decided yet", of ("later"), v => chip (v, bytes (v.size)));
  return box;
}

/* --- One function: what it puts on the heap */

function heapObject (f, o, withFunction) {
  const words = { variable: o.type, closure: "closure", deferred: "deferred call" };
  const box = el ("div", "object",
    el ("p", null, el ("span", "n", o.name), el ("span", "t", words[o.kind]),
      withFunction ? el ("span", "quiet", "of ", mention (f.name)) : null,
      el ("span", "size", bytes (o.size))),
    el ("p", "why", el ("b", null, "Why: "), o.reason || "it escapes", "."));
  if (o.kind === "closure" && o.captures.length) {
    const ol = el ("ol", "cells");
    const code = el ("span", "what", el ("span", "n", "code"), el ("span", "quiet", "points to ", mention (o.name)));
    ol.append (el ("li", null, code));
    if (!withFunction) arrows.push ({ from: code, code: o.name, kind: " thin" });
    for (const c of o.captures) {
      const to = f.objects.find (x => x.kind === "variable" && x.name === c.name);
      const e = el ("span", "what", el ("span", "n", c.name),
        el ("span", "quiet", c.by === "value" ? "a copy" : c.by === "beside" ? "beside it, in the same object"
          : to ? "points to " + c.name : "points to the variable"));
      if (to && c.by === "reference" && !withFunction) arrows.push ({ from: e, object: to, kind: "" });
      ol.append (el ("li", null, e, el ("span", "size", c.by === "beside" ? "" : bytes (c.size))));
    }
    box.append (ol);
  }
  return box;
}

/* How many allocations the objects HEAP are.  */
const allocations = heap => heap.filter ((o, i) => !o.together || heap.findIndex (x => x.together === o.together) === i).length;

/* The boxes of the objects HEAP, made by MAKE; those that are one allocation in
   a frame.  */
function rooms (heap, make) {
  const box = el ("div", "objects"), made = new Map ();
  for (const o of heap) {
    if (!o.together) { box.append (make (o)); continue; }
    if (!made.has (o.together)) {
      const all = heap.filter (x => x.together === o.together);
      const room = el ("div", "room", el ("p", "quiet", "One object of " + bytes (sum (all, x => x.size)) + " and what aligns them"));
      made.set (o.together, room);
      box.append (room);
    }
    made.get (o.together).append (make (o));
  }
  return box;
}

/* --- The two views */

const fates = {
  inlined: "It has no code of its own: it is part of those it was inlined into.",
  unused: "It was left out: nothing uses it.",
  elsewhere: "This is an inline definition: the code is in another unit.",
  copied: "Only specialised copies of it are left.",
  later: "Its code is not made yet."
};

function facts (...pairs) {
  return el ("p", "facts", ...pairs.filter (p => p).map (([n, text]) => el ("span", null, el ("b", null, n), text ? " " + text : null)));
}

function showFunction (f) {
  const uses = f.uses.map (i => statics[i]);
  const own = s => s.function === f.name;
  const heap = f.objects.filter (o => o.segment === "heap")
    .sort ((a, b) => (b.kind === "variable") - (a.kind === "variable"));
  const fixed = f.objects.filter (o => o.segment === "constants");
  const emitted = f.fate === "emitted";
  const targets = new Map ();
  view.append (el ("h2", null, el ("code", null, f.name)));
  view.append (facts (
    [place (f.file, f.line) || "", f.closure ? "closure" : f.static ? "static" : ""],
    emitted && [bytes (f.code), "of code"],
    emitted && f.stack !== null && [bytes (f.stack), "of stack"],
    heap.length > 0 && [plural (allocations (heap), "object", "objects"), "on the heap"]));
  const say = el ("p", "say");
  if (fates[f.fate]) say.append (fates[f.fate] + " ");
  if (f.same_as) say.append ("It shares the code of ", mention (f.same_as), ". ");
  if (f.within) say.append (f.closure ? "A closure of " : "Nested in ", mention (f.within), ". ");
  if (f.copy_of) say.append ("A copy of ", mention (f.copy_of), ", specialised for its callers. ");
  if (f.inlined_into.length) {
    say.append ("Inlined into ");
    f.inlined_into.slice (0, 12).forEach ((n, i) => say.append (i ? ", " : "", mention (n)));
    say.append (f.inlined_into.length > 12 ? " and " + (f.inlined_into.length - 12) + " others." : ".");
  }
  if (say.childNodes.length) view.append (say);

  const process = el ("div", "process");
  process.append (el ("p", "ends", "high addresses"));
  process.append (band ("stack", emitted ? bytes (f.stack) : "no frame",
    emitted ? frameOf (f) : el ("p", "none", f.fate === "inlined" ? "Its variables are in the frames of those it was inlined into." : "No frame."), aside (f)));
  process.append (el ("div", "between", el ("p", null, "\u2193 The stack grows down, with each call.", el ("br"), "\u2191 The heap grows up.")));
  process.append (!heap.length ? thinBand ("heap", "This function moves nothing there. What it asks of malloc itself is not shown.")
    : band ("heap", plural (allocations (heap), "object", "objects"), rooms (heap, o => { const b = heapObject (f, o); targets.set (o, b); return b; })));
  for (const segment of ["thread", "bss", "data", "constants"]) {
    const all = statics.filter (s => s.segment === segment);
    const mine = all.filter (s => own (s) || uses.includes (s));
    if (!all.length) continue;
    const extra = segment !== "constants" ? []
      : [f.jump_tables ? bytes (f.jump_tables) + " of jump tables" : null,
        ...fixed.map (o => "closure " + o.name + ", " + bytes (o.size))].filter (x => x);
    if (!mine.length && !extra.length) {
      process.append (thinBand (segment, number (all.length) + " in the unit, not used here"));
      continue;
    }
    const rest = all.length - mine.length;
    process.append (band (segment, mine.length ? number (mine.length) + " used here" : total (segment),
      some (mine, "chips", staticChip, 40),
      extra.length ? el ("p", "none", extra.join (" \u00b7 ")) : null,
      rest ? el ("p", "none", plural (rest, "other", "others") + " in the unit") : null));
  }
  const codes = el ("ul", "objects");
  const near = emitted ? [f] : [];
  for (const o of f.objects) if (o.kind === "closure" && named (o.name)) near.push (named (o.name));
  for (const g of near) {
    const box = el ("li", "object", el ("p", null, g === f ? el ("span", "n", g.name) : mention (g.name),
      el ("span", "t", g === f ? "this function" : "code of the closure"), el ("span", "size", g.fate === "emitted" ? bytes (g.code) : g.fate)));
    targets.set (g.name, box);
    codes.append (box);
  }
  process.append (band ("code", emitted ? bytes (f.code) : "none of its own", codes,
    f.cold ? el ("p", "none", bytes (f.cold) + " of it apart, as they seldom run") : null,
    el ("p", "none", number (map.segments.code.count) + " functions with code in the unit")));
  process.append (el ("p", "ends", "low addresses"));
  view.append (process);
  arrows = arrows.map (a => ({ from: a.from, kind: a.kind,
    to: a.inside ? inside.get (a.inside) : targets.get (a.object || a.code) })).filter (a => a.to);
  process.classList.toggle ("pointing", arrows.length > 0);
}

function frameRow (f, most) {
  const a = el ("a", null, el ("code", null, f.name)), bar = el ("span", "bar");
  a.href = link (f);
  bar.style.width = Math.max (.5, 100 * f.stack / most) + "%";
  return el ("div", "row", el ("span", null, a), el ("span", "size", bytes (f.stack)), bar);
}
function codeRow (f, most) {
  const a = el ("a", null, el ("code", null, f.name)), bar = el ("span", "bar");
  a.href = link (f);
  bar.style.width = Math.max (.5, 100 * f.code / most) + "%";
  return el ("div", "row", el ("span", null, a), el ("span", "size", bytes (f.code)), bar);
}

function showUnit () {
  const emitted = functions.filter (f => f.fate === "emitted");
  const stack = emitted.slice ().sort ((a, b) => b.stack - a.stack);
  const code = emitted.slice ().sort ((a, b) => b.code - a.code);
  const heap = [];
  for (const f of functions) for (const o of f.objects) if (o.segment === "heap") heap.push ({ f, o });
  view.append (el ("h2", null, "The whole unit"));
  view.append (facts ([plural (functions.length, "function", "functions")], [plural (statics.length, "static", "statics"), "and constants"],
    [number (map.segments.heap.count), map.segments.heap.count === 1 ? "object on the heap" : "kinds of objects on the heap"]));
  view.append (el ("p", "say", "A process in memory, as this unit makes it. Choose a function to see its frame, and what it keeps where."));
  const process = el ("div", "process");
  process.append (el ("p", "ends", "high addresses"));
  process.append (band ("stack", plural (emitted.length, "frame", "frames"), stack.length ? some (stack, "rows", f => frameRow (f, stack[0].stack)) : el ("p", "none", "No frames.")));
  process.append (el ("div", "between", el ("p", null, "\u2193 The stack grows down, with each call.", el ("br"), "\u2191 The heap grows up.")));
  process.append (band ("heap", heap.length ? plural (map.segments.heap.count, "kind of object", "kinds of objects") : "nothing",
    heap.length ? some (heap, "objects", h => heapObject (h.f, h.o, true)) : el ("p", "none", "Nothing of this unit moves to the heap. What it asks of malloc itself is not shown.")));
  for (const segment of ["thread", "bss", "data", "constants"]) {
    const all = bySize (statics.filter (s => s.segment === segment));
    if (all.length) process.append (band (segment, total (segment), some (all, "rows", staticRow)));
  }
  process.append (band ("code", total ("code"), code.length ? some (code, "rows", f => codeRow (f, code[0].code)) : el ("p", "none", "No code yet.")));
  process.append (el ("p", "ends", "low addresses"));
  view.append (process);
}

/* --- Arrows */

const SVG = "http://www.w3.org/2000/svg";
function shape (tag, attributes) {
  const e = document.createElementNS (SVG, tag);
  for (const k in attributes) e.setAttribute (k, attributes[k]);
  return e;
}

/* Give each of ENDS a lane in which none overlaps another; short ones lie
   inside.  Returns how many there are.  */
function inLanes (ends) {
  const lanes = [];
  const span = e => Math.abs (e.y2 - e.y1);
  for (const e of ends.slice ().sort ((a, b) => span (a) - span (b))) {
    const low = Math.min (e.y1, e.y2) - 6, high = Math.max (e.y1, e.y2) + 6;
    let lane = lanes.findIndex (l => l.every (([a, b]) => high < a || low > b));
    if (lane < 0) lane = lanes.push ([]) - 1;
    lanes[lane].push ([low, high]);
    e.lane = lane;
  }
  return lanes.length;
}

/* Draw the arrows beside the bands, each in a lane of its own.  */
function draw () {
  const process = view.querySelector (".process");
  if (!process) return;
  const old = process.querySelector (":scope > svg");
  if (old) old.remove ();
  if (!arrows.length) return;
  const svg = shape ("svg", { "aria-hidden": "true" });
  const box = process.getBoundingClientRect ();
  const wide = parseFloat (getComputedStyle (process).paddingRight);
  const ends = arrows.map ((a, i) => {
    const from = (a.from.closest ("li") || a.from).getBoundingClientRect ();
    const to = (a.to.closest ("li") || a.to).getBoundingClientRect ();
    const same = arrows.filter ((b, k) => k < i && b.to === a.to).length;
    return { kind: a.kind, x1: from.right - box.left - 2, y1: from.top + from.height / 2 - box.top,
      x2: to.right - box.left + 2, y2: to.top - box.top + Math.min (16 + 9 * same, to.height - 6) };
  });
  const lanes = inLanes (ends), step = Math.min (12, (wide - 14) / lanes);
  for (const e of ends) {
    const lane = box.width - wide + 12 + e.lane * step;
    const r = Math.min (9, Math.abs (e.y2 - e.y1) / 2), d = e.y2 > e.y1 ? 1 : -1;
    svg.append (shape ("path", { class: "arrow" + e.kind,
      d: `M${e.x1} ${e.y1}H${lane - r}Q${lane} ${e.y1} ${lane} ${e.y1 + d * r}V${e.y2 - d * r}Q${lane} ${e.y2} ${lane - r} ${e.y2}H${e.x2 + 6}` }));
    svg.append (shape ("path", { class: "start" + e.kind, d: `M${e.x2} ${e.y2}l9 -4.5v9z` }));
    svg.append (shape ("circle", { class: "start" + e.kind, cx: e.x1, cy: e.y1, r: 3.5 }));
  }
  process.append (svg);
}

/* --- The list of functions */

function entry (f) {
  const a = el ("a", f.fate === "emitted" ? null : "dim", el ("span", null, f.name));
  const heap = allocations (f.objects.filter (o => o.segment === "heap"));
  const shown = order.value === "code" ? (f.fate === "emitted" ? number (f.code) : f.fate)
    : order.value === "heap" ? (heap ? number (heap) : "\u2013")
    : f.fate === "emitted" ? (f.stack === null ? "?" : number (f.stack)) : f.fate;
  a.append (el ("span", "num", (heap && order.value !== "heap" ? "\u25b2 " : "") + shown));
  a.title = f.name + (f.fate === "emitted" ? ": " + bytes (f.stack) + " of stack, " + bytes (f.code) + " of code" : "")
    + (heap ? "; " + plural (heap, "object", "objects") + " on the heap" : "");
  a.href = link (f);
  if (f === current) a.setAttribute ("aria-current", "page");
  return el ("li", null, a);
}

const orders = {
  line: () => 0,
  name: (a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  stack: (a, b) => (b.stack || -1) - (a.stack || -1),
  code: (a, b) => (b.code || -1) - (a.code || -1),
  heap: (a, b) => b.objects.length - a.objects.length
};

let current = null;

function showList () {
  const words = search.value.trim ().toLowerCase ();
  const found = functions.filter (f => f.name.toLowerCase ().includes (words)).sort (orders[order.value]);
  const whole = el ("a", "whole", "The whole unit");
  whole.href = "#unit-map";
  if (!current) whole.setAttribute ("aria-current", "page");
  const at = list.scrollTop;
  list.replaceChildren (el ("li", null, whole), ...found.slice (0, LISTED).map (entry));
  list.scrollTop = at;
  document.getElementById ("found").textContent
    = (words ? number (found.length) + " of " : "") + plural (functions.length, "function", "functions")
    + (found.length > LISTED ? ", the first " + LISTED + " shown" : "")
    + ({ code: "; bytes of code", heap: "; objects on the heap" }[order.value] || "; bytes of stack")
    + (map.segments.heap.count && order.value !== "heap" ? "; \u25b2 puts something on the heap" : "");
}

/* --- Going from one to another */

function go () {
  const m = /^#(\d+)-/.exec (location.hash);
  current = m ? functions[Number (m[1])] || null : null;
  arrows = [];
  inside = new Map ();
  view.replaceChildren ();
  if (map.note) view.append (el ("p", "note", map.note + "."));
  if (current) showFunction (current); else showUnit ();
  document.title = (current ? current.name + " \u2013 " : "") + "Memory map of " + map.unit;
  showList ();
  draw ();
}

document.getElementById ("unit").textContent = map.unit;
document.getElementById ("how").textContent = [map.compiler, map.target, map.level].join (" \u00b7 ");
search.oninput = showList;
order.onchange = showList;
window.onhashchange = () => { go (); view.focus ({ preventScroll: true }); window.scrollTo (0, 0); };
document.addEventListener ("keydown", e => {
  const links = [...list.querySelectorAll ("a")], at = links.indexOf (document.activeElement);
  if (e.key === "/" && document.activeElement !== search) { search.focus (); search.select (); }
  else if (e.key === "Escape" && document.activeElement === search) { search.value = ""; showList (); }
  else if (e.key === "Enter" && document.activeElement === search && search.value && links[1]) { links[1].click (); }
  else if (e.key === "ArrowDown" && (at >= 0 || document.activeElement === search)) { (links[at + 1] || links[at]).focus (); }
  else if (e.key === "ArrowUp" && at > 0) links[at - 1].focus ();
  else if (e.key === "ArrowUp" && at === 0) search.focus ();
  else return;
  e.preventDefault ();
});
new ResizeObserver (draw).observe (view);
if (document.fonts) document.fonts.ready.then (draw);
go ();
}) ();
