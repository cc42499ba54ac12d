-- files.lua -- io and os: lines, formats, buffers, temporary files.
-- SPDX-License-Identifier: GPL-3.0-or-later

local name = os.tmpname()
local f = assert(io.open(name, "w"))
for i = 1, 300 do f:write(i, " ", i * i, " ", ("x"):rep(i % 50), "\n") end
print(f:seek("cur"))
f:close()

local lines, bytes = 0, 0
for l in io.lines(name) do lines = lines + 1 bytes = bytes + #l end
print(lines, bytes)

f = assert(io.open(name))
print(f:read("n", "n", "l", "L", 4, "n"))
print(f:seek("set", 100), f:read(10), #f:read("a"))
f:close()
print(io.type(f), pcall(f.read, f))

f = assert(io.open(name, "r+"))
f:setvbuf("full", 64)
f:seek("end")
f:write("0x1F -3.5e2 nonsense")
f:seek("set", f:seek("end") - 20)
print(f:read("n", "n", "n"))
f:close()
os.remove(name)
print((select(3, io.open(name))))
print((select(2, io.open("/nowhere/at/all"))))
print(os.time({ year = 2001, month = 9, day = 9, hour = 12 }) - os.time({ year = 2001, month = 9, day = 8, hour = 12 }))
print(os.date("!%Y-%m-%d %H:%M:%S", 1000000000))
print(pcall(os.date, "%Ez"))
local p = io.popen("echo from a pipe; exit 3")
print(p:read("a"), p:close())
print(dofile == nil, loadfile("/nowhere/at/all"))
