import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
	type IndexScores,
	decodeScores,
	encodeScores,
	indexOf,
	parseScore,
} from '../../../../src/core/assessment/official-index.ts';
import { valueIds } from '../../../../src/core/values/values.ts';
import { figureSchema } from '../../../../src/schemas/figure.ts';

const figures = z
	.array(figureSchema)
	.parse(parse(readFileSync('content/acuan.yaml', 'utf8')))
	.map((figure) => ({ ...figure, scores: figure.values ?? {} }));
const complete = figures.filter(({ scores }) => Object.keys(scores).length === valueIds.length);

const scoresOf = (numbers: readonly number[]) =>
	Object.fromEntries(valueIds.map((value, place) => [value, numbers[place]])) as IndexScores;
const same = (score: number) => scoresOf(valueIds.map(() => score));
const oneOff = (first: number, rest: number) =>
	scoresOf(valueIds.map((_, place) => (place === 0 ? first : rest)));

const score = fc
	.integer({ min: 0, max: 100_000 })
	.map((thousandths) => Number((thousandths / 1000).toFixed(3)));
const seven = fc.array(score, { minLength: 7, maxLength: 7 });

describe('parseScore', () => {
	test.each([
		['57,9', 57.9],
		['57.9', 57.9],
		[' 58 ', 58],
		['0', 0],
		['-0', 0],
		['100', 100],
		['100,0', 100],
		['74,950001', 74.950001],
	])('reads %j as %d', (text, value) => {
		expect(parseScore(text)).toStrictEqual({ ok: true, value });
	});

	test.each([
		['', 'empty'],
		['   ', 'empty'],
		['\n\t', 'empty'],
		['-1', 'out-of-range'],
		['−1', 'out-of-range'],
		['101', 'out-of-range'],
		['100,01', 'out-of-range'],
		['579', 'out-of-range'],
		['abc', 'not-a-number'],
		['1,2,3', 'not-a-number'],
		['1.234,5', 'not-a-number'],
		['1e1', 'not-a-number'],
		['0x10', 'not-a-number'],
		['Infinity', 'not-a-number'],
		['NaN', 'not-a-number'],
		['+5', 'not-a-number'],
		['57,', 'not-a-number'],
		[',5', 'not-a-number'],
		['57 9', 'not-a-number'],
		['57,1234567', 'not-a-number'],
		['9'.repeat(5000), 'not-a-number'],
	])('refuses %j as %s', (text, reason) => {
		expect(parseScore(text)).toEqual({ ok: false, reason });
	});

	test('never throws and never lets a number out of range through', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const read = parseScore(text);
				if (read.ok) expect(read.value >= 0 && read.value <= 100).toBe(true);
			}),
		);
	});

	test('reads any score with a comma as with a point', () => {
		fc.assert(
			fc.property(score, (value) => {
				expect(parseScore(String(value))).toEqual({ ok: true, value });
				expect(parseScore(String(value).replace('.', ','))).toEqual({ ok: true, value });
			}),
		);
	});
});

describe('indexOf', () => {
	test('has the two complete tables to go by', () => {
		expect(complete.map(({ id }) => id)).toEqual(['nasional-2022', 'kemendikbudristek-2022']);
	});

	test.each(complete)(
		'gives what was published for $id',
		({ scores, implementation, category }) => {
			const result = indexOf(scores as IndexScores);
			expect([result.mean, result.band]).toEqual([implementation, category]);
		},
	);

	test.each([
		['nasional-2022', 60.9, ['adaptif'], ['akuntabel']],
		['kemendikbudristek-2022', 58.5, ['adaptif'], ['kolaboratif']],
	])('names the extremes of %s', (id, mean, lowest, highest) => {
		const found = complete.find((figure) => figure.id === id);
		expect(indexOf(found?.scores as IndexScores)).toEqual({ mean, band: 'B', lowest, highest });
	});

	test('rounds half up as on paper: seven times 74.95 is 75.0, and A', () => {
		expect(indexOf(same(74.95))).toMatchObject({ mean: 75, band: 'A' });
		expect(indexOf(same(74.949999))).toMatchObject({ mean: 74.9, band: 'B' });
		expect(indexOf(same(1.05)).mean).toBe(1.1);
		expect(indexOf(same(0.05)).mean).toBe(0.1);
	});

	test.each([
		[75, 'A'],
		[74.94, 'B'],
		[50, 'B'],
		[49.95, 'B'],
		[49.94, 'C'],
		[25, 'C'],
		[24.95, 'C'],
		[24.94, 'D'],
		[0, 'D'],
		[100, 'A'],
	])('judges seven times %d as %s, on the rounded mean', (value, band) => {
		expect(indexOf(same(value)).band).toBe(band);
	});

	test('names every value that shares a place, in the order of the law', () => {
		const result = indexOf(scoresOf([60, 80, 40, 60, 80, 40, 60]));
		expect(result.lowest).toEqual(['kompeten', 'adaptif']);
		expect(result.highest).toEqual(['akuntabel', 'loyal']);
		expect(indexOf(same(60)).lowest).toEqual(valueIds);
		expect(indexOf(same(60)).highest).toEqual(valueIds);
	});

	test('tells scores apart as they were given, not as rounded', () => {
		expect(indexOf(oneOff(60.01, 60.02)).lowest).toEqual(['berorientasi-pelayanan']);
	});

	test('does not depend on the order of the scores', () => {
		const shuffled = seven.chain((numbers) =>
			fc.tuple(fc.constant(numbers), fc.shuffledSubarray(numbers, { minLength: 7, maxLength: 7 })),
		);
		fc.assert(
			fc.property(shuffled, ([numbers, others]) => {
				const [one, other] = [indexOf(scoresOf(numbers)), indexOf(scoresOf(others))];
				expect([one.mean, one.band, one.lowest.length, one.highest.length]).toEqual([
					other.mean,
					other.band,
					other.lowest.length,
					other.highest.length,
				]);
			}),
		);
	});

	test('lies between the lowest and the highest score, and its band follows from it', () => {
		fc.assert(
			fc.property(seven, (numbers) => {
				const { mean, band } = indexOf(scoresOf(numbers));
				expect(mean).toBeGreaterThanOrEqual(Math.min(...numbers) - 0.05);
				expect(mean).toBeLessThanOrEqual(Math.max(...numbers) + 0.051);
				expect(band).toBe(mean >= 75 ? 'A' : mean >= 50 ? 'B' : mean >= 25 ? 'C' : 'D');
			}),
		);
	});

	test('is the nearest tenth in exact arithmetic', () => {
		fc.assert(
			fc.property(seven, (numbers) => {
				const total = numbers.reduce(
					(sum, value) => sum + BigInt(value.toFixed(3).replace('.', '')),
					0n,
				);
				expect(BigInt(indexOf(scoresOf(numbers)).mean.toFixed(1).replace('.', ''))).toBe(
					(2n * total + 700n) / 1400n,
				);
			}),
		);
	});
});

describe('a link with scores', () => {
	test('is published in this form', () => {
		expect(encodeScores(complete[0]?.scores as IndexScores)).toBe(
			'#nilai=57.9,74.1,56.7,63.8,65.8,38.9,69.4',
		);
	});

	test('gives back what went in', () => {
		fc.assert(
			fc.property(seven, (numbers) => {
				const scores = scoresOf(numbers);
				expect(decodeScores(encodeScores(scores))).toEqual({ ok: true, value: scores });
			}),
		);
	});

	test('survives a messenger that escapes commas', () => {
		expect(decodeScores('#nilai=1%2C2%2c3%2C4%2C5%2C6%2C7')).toEqual({
			ok: true,
			value: scoresOf([1, 2, 3, 4, 5, 6, 7]),
		});
	});

	test.each([')', '.', ').', '%0A', '%20'])('survives %j after the link', (end) => {
		expect(decodeScores(`#nilai=1,2,3,4,5,6,7.5${end}`)).toEqual({
			ok: true,
			value: scoresOf([1, 2, 3, 4, 5, 6, 7.5]),
		});
	});

	test.each(['', '#', '#grafik', '#Nilai=1', '#sumber-uu-20-2023'])(
		'is absent in %j',
		(fragment) => {
			expect(decodeScores(fragment)).toEqual({ ok: false, reason: 'absent' });
		},
	);

	test.each([
		'#nilai=',
		'#nilai=1,2,3,4,5,6',
		'#nilai=1,2,3,4,5,6,7,8',
		'#nilai=1,2,3,4,5,6,',
		'#nilai=1,2,3,4,5,6,101',
		'#nilai=1,2,3,4,5,6,-1',
		'#nilai=1,2,3,4,5,6,abc',
		'#nilai=1,2,3,4,5,6,1e1',
		'#nilai=1,2,3,4,5,6,%',
		`#nilai=1,2,3,4,5,6,7${' '.repeat(5000)}`,
		`#nilai=${'1,'.repeat(5000)}`,
	])('is refused when malformed: %j', (fragment) => {
		expect(decodeScores(fragment)).toEqual({ ok: false, reason: 'malformed' });
	});
});
