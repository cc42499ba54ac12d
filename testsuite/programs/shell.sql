-- shell.sql -- for SQLite's shell: queries that plan, sort, recurse and fail.
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE a (i INTEGER PRIMARY KEY, n INT, t TEXT);
CREATE TABLE b (i INTEGER PRIMARY KEY, a INT REFERENCES a, x REAL);
WITH RECURSIVE k (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < 2000)
  INSERT INTO a SELECT i, i * 7919 % 1009, printf ('%04d%s', i * 31 % 977, hex (i)) FROM k;
INSERT INTO b SELECT i, n, n / 7.0 FROM a WHERE i % 3 = 0;
CREATE INDEX an ON a (n, t);
CREATE VIEW v AS SELECT a.n, count (*) c, sum (x) s FROM a JOIN b ON b.a = a.n GROUP BY 1;
SELECT * FROM v ORDER BY s DESC, n LIMIT 10;
SELECT n, t FROM a WHERE n BETWEEN 100 AND 110 ORDER BY t;
SELECT n % 10, group_concat (t, '/') FROM (SELECT * FROM a ORDER BY t LIMIT 60) GROUP BY 1;
SELECT i, sum (n) OVER (ORDER BY i ROWS 3 PRECEDING), rank () OVER (PARTITION BY n % 5 ORDER BY t)
  FROM a WHERE i < 30;
WITH RECURSIVE
  x (x) AS (VALUES (-2.0) UNION ALL SELECT x + 0.1 FROM x WHERE x < 1.0),
  y (y) AS (VALUES (-1.0) UNION ALL SELECT y + 0.2 FROM y WHERE y < 1.0),
  m (n, cx, cy, x, y) AS (
    SELECT 0, x, y, 0.0, 0.0 FROM x, y UNION ALL
    SELECT n + 1, cx, cy, x * x - y * y + cx, 2.0 * x * y + cy FROM m
      WHERE x * x + y * y < 4.0 AND n < 20),
  r (n, cx, cy) AS (SELECT max (n), cx, cy FROM m GROUP BY cx, cy)
  SELECT group_concat (substr (' .+*#', 1 + min (n / 5, 4), 1), '') FROM r GROUP BY cy;
CREATE TRIGGER g AFTER DELETE ON a BEGIN UPDATE b SET x = -x WHERE a = old.n; END;
DELETE FROM a WHERE n < 50;
SELECT total (x), count (*) FROM b;
SAVEPOINT s; DELETE FROM b; ROLLBACK TO s; RELEASE s; SELECT count (*) FROM b;
SELECT json_group_array (json_object ('i', i, 't', t)) FROM a WHERE i > 1990;
SELECT count (*) FROM a WHERE t GLOB '*[3-5]*' AND t LIKE '%1%' AND t NOT IN (SELECT t FROM a WHERE n > 500);
CREATE VIRTUAL TABLE f USING fts5 (t);
INSERT INTO f SELECT t || ' ' || n FROM a;
SELECT rowid, highlight (f, 0, '<', '>') FROM f WHERE f MATCH '10* OR 99*' ORDER BY rank, rowid LIMIT 8;
SELECT strftime ('%Y-%m-%d', '2000-02-28', '+2 days'), julianday ('2000-01-01'), quote (x'0102'), abs (-5);
INSERT INTO a VALUES (1, 1, 1), (1, 2, 2);
SELECT nonsense FROM a;
SELECT * FROM a JOIN;
PRAGMA integrity_check;
VACUUM;
EXPLAIN QUERY PLAN SELECT * FROM a, b WHERE a.n = b.a AND b.x > 5 ORDER BY a.t;
.dump b
.schema
