-- tables.lua -- sorting, moving, metatables, weak tables, finalizers.
-- SPDX-License-Identifier: GPL-3.0-or-later

local seed = 12345
local function random(n) seed = (seed * 1103515245 + 12345) % 2147483648 return seed % n end

local t = {}
for i = 1, 500 do t[i] = { key = random(100), at = i } end
table.sort(t, function(a, b) if a.key ~= b.key then return a.key < b.key end return a.at < b.at end)
local sum = 0
for i, e in ipairs(t) do sum = (sum * 7 + e.key * 13 + e.at) % 1000003 end
print(sum)

print(table.unpack(table.move({ 1, 2, 3, 4, 5 }, 2, 5, 1)))
local removed = {}
local list = { 1, 2, 3, 4, 5, 6 }
while #list > 0 do removed[#removed + 1] = table.remove(list, #list // 2 + 1) end
print(table.concat(removed, " "))

local vector = {}
vector.__index = vector
vector.__add = function(a, b) return setmetatable({ x = a.x + b.x }, vector) end
vector.__eq = function(a, b) return a.x == b.x end
vector.__lt = function(a, b) return a.x < b.x end
vector.__le = function(a, b) return a.x <= b.x end
vector.__concat = function(a, b) return "v" .. tostring(type(a) == "table" and a.x or a)
    .. tostring(type(b) == "table" and b.x or b) end
vector.__len = function(a) return a.x end
vector.__call = function(self, k) return self.x * k end
vector.__tostring = function(a) return "<" .. a.x .. ">" end
local a, b = setmetatable({ x = 2 }, vector), setmetatable({ x = 3 }, vector)
print(tostring(a + b), a == b, a < b, a <= b, a .. b, a .. 1, 1 .. a, #b, a(21))

local proxy = setmetatable({}, { __index = function(_, k) return k .. "!" end,
  __newindex = function(s, k, v) rawset(s, k, v * 2) end,
  __pairs = function() return function(_, k) if not k then return 1, "one" end end, nil, nil end })
proxy.y = 4
print(proxy.x, proxy.y)
for k, v in pairs(proxy) do print(k, v) end

local weak = setmetatable({}, { __mode = "v" })
for i = 1, 100 do weak[i] = {} end
local kept = {}
weak.kept = kept
collectgarbage()
local alive = 0
for _ in pairs(weak) do alive = alive + 1 end
print(alive, weak.kept == kept)

local finalized = 0
for i = 1, 1000 do setmetatable({}, { __gc = function() finalized = finalized + 1 end }) end
collectgarbage() collectgarbage()
print(finalized)

collectgarbage("generational")
local chain
for i = 1, 20000 do chain = { chain, i } if i % 1000 == 0 then chain = nil end end
collectgarbage("incremental")
local n = 0
for i = 1, 2000 do local x = {} for j = 1, 20 do x[j] = { j } end n = n + #x end
print(n, collectgarbage("count") < 50000)
