-- errors.lua -- error, pcall, xpcall, assert, deep recursion, in C functions too.
-- SPDX-License-Identifier: GPL-3.0-or-later

local function strip(s) return (tostring(s):gsub("^[^:]*:%d+: ", "")) end

print(pcall(error))
print(pcall(error, { 1 }) == false)
print(select(2, pcall(error, "plain", 0)))
print(strip(select(2, pcall(function() local x = nil; return x.y end))))
print(strip(select(2, pcall(function() return 1 + {} end))))
print(strip(select(2, pcall(function() return #5 end))))
print(strip(select(2, pcall(string.rep))))
print(strip(select(2, pcall(string.rep, "x", -1))))
print(strip(select(2, pcall(setmetatable, 1, {}))))

local function deep(n) return n == 0 and error("bottom", 0) or 1 + deep(n - 1) end
print(pcall(deep, 150))
local function forever() return 1 + forever() end
print((strip(select(2, pcall(forever))):gsub("%s.*", "")))
print(strip(select(2, pcall(string.gsub, ("x"):rep(300), ".", function() error("in gsub") end))))
print(strip(select(2, pcall(table.sort, { 3, 2, 1, 5, 4 }, function() error("in sort") end))))
print(pcall(table.sort, { 3, 1, 2 }, function() return true end))

print(xpcall(function(a) return a + 1 end, print, 41))
print(xpcall(function() error("x", 0) end, function(m) return "handled " .. m end))
print((xpcall(function() error("x") end, function(m) error(m) end)))

local n = 0
for i = 1, 2000 do
  if not pcall(function() if i % 3 == 0 then error(i) end end) then n = n + 1 end
end
print(n)

local chunk, why = load("return 1 +")
print(chunk, why)
print(load("x = ", "=name"))
print(type(load(function() return nil end)))
local parts = { "return ", "2", " * ", "21" }
local at = 0
print(load(function() at = at + 1 return parts[at] end)())
