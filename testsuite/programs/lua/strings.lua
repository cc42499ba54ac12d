-- strings.lua -- patterns, formats, packing, buffers longer than their first room.
-- SPDX-License-Identifier: GPL-3.0-or-later

local text = ("The quick brown fox, jumps over the lazy dog. "):rep(50)
local words = {}
for w in text:gmatch("%a+") do words[w] = (words[w] or 0) + 1 end
local keys = {}
for w, n in pairs(words) do keys[#keys + 1] = w .. "=" .. n end
table.sort(keys)
print(table.concat(keys, " "))
print(#text:gsub("(%a)(%a*)", function(a, b) return b .. a:upper() end))
print(text:gsub("%s+", "", 3):sub(1, 40))
print(("key = value"):match("^(%w+)%s*=%s*(%w+)$"))
print(("f(a(b)c)d"):match("%b()"), ("THE (quick) fox"):find("%((%a+)%)"))
print(("hello"):byte(1, -1))
print(("%5d|%-5d|%05.1f|%x|%q|%s|%10.3s|%g"):format(42, 42, 3.14159, 255, 'a "b"\n', true, "abcdef", 1e100))
print(("%a"):format(0.5), ("%i"):format(3.0), ("%c%c"):format(76, 117))
print(string.pack("<i4 s2 d", -2, "abc", 1.5):byte(1, -1))
print(string.unpack("<i4 s2 d", string.pack("<i4 s2 d", -2, "abc", 1.5)))
print(("x"):rep(70000, ","):len(), ("abc"):reverse(), ("AbC"):lower())
print(tostring(1e15), tostring(2^53), tostring(1/0), 7 // 2, -7 // 2, 7 % -3, 7.5 // 2)
print(math.type(3), math.type(3.0), 3 == 3.0, 1 << 62, 5 // 0.0, math.tointeger("8"))
print(tonumber("0x1p4"), tonumber("  12  "), tonumber("z", 36), tonumber("1e1"), tonumber("abc"))
for p, c in utf8.codes("aé€😀") do io.write(p, ":", c, " ") end
print(utf8.len("aé€😀"), utf8.char(228, 8364))
local big = {}
for i = 1, 3000 do big[i] = ("%d:%s"):format(i, ("z"):rep(i % 7)) end
local joined = table.concat(big, ",")
local sum = 0
for i = 1, #joined do sum = (sum * 31 + joined:byte(i)) % 1000000007 end
print(#joined, sum)
