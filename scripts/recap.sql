-- The figures of a recap from rows that `npm run rekap -- --rows` wrote, for whoever has more of them than one machine should hold.
--
-- Disclosure control is NOT done here. These views show figures of one person as readily as of a million; what may be published of
-- them is decided by the recap of the site and by `npm run rekap` (src/core/disclosure). Publish from there, or apply its rules.
--
-- The rows must be there as a table or view named `answers`:
--   DuckDB     CREATE VIEW answers AS SELECT * FROM 'jawaban.parquet';
--   Spark SQL  CREATE TEMPORARY VIEW answers USING parquet OPTIONS (path 'jawaban.parquet');
-- Only what both understand is used. Spark needs 3.4 or newer, for median().
-- Several files may be one view if no session is in two of them: people are numbered anew in each file, within it for all sessions.

-- One row for each score of each person and wave, in whole points: the seven values and single answers in 24ths, and the mean of
-- the seven, only of those who have seven, in 168ths. Cermin Kilat has no overall score.
CREATE OR REPLACE TEMPORARY VIEW person_scores AS
SELECT session, person, instrument, revision, wave, kind, measure, points, 24 AS full_points
FROM answers
WHERE points IS NOT NULL
UNION ALL
SELECT session, person, instrument, revision, wave, 'overall' AS kind, 'overall' AS measure,
  SUM(points) AS points, 168 AS full_points
FROM answers
WHERE kind = 'value' AND instrument <> 'kilat'
GROUP BY session, person, instrument, revision, wave
HAVING COUNT(points) = 7;

-- People, mean, standard deviation and median of each score, for each class and wave.
CREATE OR REPLACE TEMPORARY VIEW cohort_figures AS
SELECT session, instrument, revision, wave, kind, measure,
  COUNT(*) AS n,
  AVG(points) * 100.0 / MAX(full_points) AS mean,
  STDDEV_SAMP(points) * 100.0 / MAX(full_points) AS sd,
  MEDIAN(points) * 100.0 / MAX(full_points) AS median
FROM person_scores
GROUP BY session, instrument, revision, wave, kind, measure;

-- The same of all classes together.
CREATE OR REPLACE TEMPORARY VIEW all_figures AS
SELECT instrument, revision, wave, kind, measure,
  COUNT(*) AS n,
  AVG(points) * 100.0 / MAX(full_points) AS mean,
  STDDEV_SAMP(points) * 100.0 / MAX(full_points) AS sd,
  MEDIAN(points) * 100.0 / MAX(full_points) AS median
FROM person_scores
GROUP BY instrument, revision, wave, kind, measure;

-- The change of each score of each person who has it in the first wave and in a later one.
CREATE OR REPLACE TEMPORARY VIEW person_changes AS
SELECT earlier.session, earlier.person, earlier.instrument, earlier.revision,
  later.wave AS later_wave, earlier.kind, earlier.measure,
  later.points - earlier.points AS change, earlier.full_points
FROM person_scores AS earlier
JOIN person_scores AS later
  ON later.session = earlier.session AND later.person = earlier.person
  AND later.instrument = earlier.instrument AND later.revision = earlier.revision
  AND later.kind = earlier.kind AND later.measure = earlier.measure
WHERE earlier.wave = 'before' AND later.wave <> 'before';

-- Pairs, mean change, and how many fell, stayed and rose, for each class and later wave.
CREATE OR REPLACE TEMPORARY VIEW cohort_changes AS
SELECT session, instrument, revision, later_wave, kind, measure,
  COUNT(*) AS n,
  AVG(change) * 100.0 / MAX(full_points) AS difference,
  SUM(CASE WHEN change < 0 THEN 1 ELSE 0 END) AS fell,
  SUM(CASE WHEN change = 0 THEN 1 ELSE 0 END) AS stayed,
  SUM(CASE WHEN change > 0 THEN 1 ELSE 0 END) AS rose
FROM person_changes
GROUP BY session, instrument, revision, later_wave, kind, measure;

-- The same of all classes together.
CREATE OR REPLACE TEMPORARY VIEW all_changes AS
SELECT instrument, revision, later_wave, kind, measure,
  COUNT(*) AS n,
  AVG(change) * 100.0 / MAX(full_points) AS difference,
  SUM(CASE WHEN change < 0 THEN 1 ELSE 0 END) AS fell,
  SUM(CASE WHEN change = 0 THEN 1 ELSE 0 END) AS stayed,
  SUM(CASE WHEN change > 0 THEN 1 ELSE 0 END) AS rose
FROM person_changes
GROUP BY instrument, revision, later_wave, kind, measure;
