import { readFileSync } from 'node:fs';
import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { alphabet, isIntact, remainderOf, wordAt } from '../../../../src/core/codes/bech32.ts';
import {
	type ResultCode,
	decodeResult,
	encodeResult,
} from '../../../../src/core/codes/result-code.ts';
import { type Portrait, phraseIds, rounds } from '../../../../src/core/assessment/phrases.ts';
import { portraitOf, rowOfPortrait } from '../../../../src/core/codes/result-portrait.ts';
import { scoresOf } from '../../../../src/core/codes/result-scores.ts';
import { scoreValues } from '../../../../src/core/assessment/score.ts';
import { mutate } from '../../../support/mutate.ts';
import {
	type RatingResult,
	choiceResults,
	itemsWorth,
	portraits,
	randomChoice,
	randomFrom,
	randomPortrait,
	randomResult,
	ratingResults,
	results,
} from '../../../support/results.ts';

// Thousands of cases may have to share a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** A code as it is told: scores of 100 by name. */
type Told = Omit<ResultCode, 'rows'> & (ReturnType<typeof scoresOf> | { portrait: Portrait });

const published = JSON.parse(readFileSync('tests/fixtures/codes.json', 'utf8')) as ({
	code: string;
} & Told)[];

/** What a code made of this result tells, reckoned without the code. */
function toldBy({ detail, scores, ...rest }: RatingResult): Told {
	const values = scoreValues(scores);
	return detail === 'full' ? { ...rest, values, items: scores } : { ...rest, values };
}

/** What a code tells once read, or why it tells nothing. */
function tell(code: string): Told | string {
	const decoded = decodeResult(code);
	if (!decoded.ok) return decoded.reason;
	const { instrument, participant, wave, revision, session, plan } = decoded.value;
	const about = { instrument, participant, wave, revision, session, plan };
	return instrument === 'unit'
		? { ...about, portrait: portraitOf(decoded.value.rows.summary) }
		: { ...about, ...scoresOf(decoded.value) };
}

/** A code with these words under its header, intact whatever they say. */
function written(...words: number[]): string {
	return bech32m.encode('cb', words);
}

const summary = bech32m.decode(published[0]?.code ?? '').words;
const full = bech32m.decode(published[2]?.code ?? '').words;
const planned = bech32m.decode(published.find(({ plan }) => plan)?.code ?? '').words;
const reasonOf = (text: string) => {
	const decoded = decodeResult(text);
	return decoded.ok ? null : decoded.reason;
};

describe('encodeResult', () => {
	test('writes what is read back as it was', () => {
		fc.assert(
			fc.property(ratingResults, (result) => {
				expect(tell(encodeResult(result))).toEqual(toldBy(result));
			}),
			{ numRuns: 500 },
		);
	});

	test('never takes more than 46 characters', () => {
		const lengths = new Set<number>();
		fc.assert(
			fc.property(results, (result) => void lengths.add(encodeResult(result).length)),
			{
				numRuns: 500,
			},
		);
		expect(lengths).toEqual(new Set([35, 38, 43, 45, 36, 39, 44, 46]));
	});

	test('takes one character more where it tells of a plan, and is as it was where not', () => {
		fc.assert(
			fc.property(results, ({ plan, ...result }) => {
				const without = encodeResult(result);
				expect(without[3]).toBe('p');
				if (!plan) return;
				const code = encodeResult({ ...result, plan });
				expect(code[3]).toBe('z');
				expect(code).toHaveLength(without.length + 1);
			}),
		);
	});

	test('lets the session be read in the code', () => {
		fc.assert(
			fc.property(results, (result) => encodeResult(result).slice(7, 15) === result.session),
		);
	});

	test('gives different results different codes', () => {
		fc.assert(
			fc.property(ratingResults, ratingResults, (one, other) => {
				const same = JSON.stringify(toldBy(one)) === JSON.stringify(toldBy(other));
				expect(encodeResult(one) === encodeResult(other)).toBe(same);
			}),
		);
	});

	test('takes an item without a score as no opportunity, in either detail', () => {
		const result = randomResult(randomFrom(1), {
			instrument: 'diri',
			scores: { 'loyal-1': 100, 'adaptif-1': 50, 'adaptif-3': 100 },
		});
		for (const detail of ['summary', 'full'] as const)
			expect(tell(encodeResult({ ...result, detail }))).toMatchObject({
				values: { loyal: null, adaptif: 75, harmonis: null },
			});
	});

	test.each([
		['a session that is none', { session: 'Q7K3M9XW' }],
		['revision 0', { revision: 0 }],
		['revision 256', { revision: 256 }],
		['half a revision', { revision: 1.5 }],
		['a negative participant', { participant: -1 }],
		['a participant past 50 bits', { participant: 2 ** 50 }],
		['a score off the scale', { scores: { loyal: 60, 'loyal-1': 60 } }],
		['a score above full', { scores: { loyal: 125, 'loyal-1': 125 } }],
		['what came of a plan before there was one', { wave: 'before', plan: 'done' } as const],
	])('throws on %s', (_, change) => {
		expect(() => encodeResult({ ...randomResult(randomFrom(2)), ...change })).toThrow(RangeError);
	});
});

describe('decodeResult', () => {
	test.each(published)('still reads $code', ({ code, ...result }) => {
		expect(tell(code)).toEqual(result);
	});

	test('reads the published codes of every instrument, detail and wave', () => {
		const kinds = published.map((code) => `${code.instrument} ${'items' in code ? 'full' : ''}`);
		expect(new Set(kinds).size).toBe(5);
		expect(new Set(published.map(({ wave }) => wave)).size).toBe(3);
		expect(new Set(published.map(({ plan }) => plan)).size).toBe(4);
	});

	test('reads a published code of version 1 as a code without a plan', () => {
		const plain = published.filter(({ code }) => code.startsWith('cb1p'));
		expect(plain).toHaveLength(15);
		for (const { code } of plain) {
			const decoded = decodeResult(code);
			expect(decoded.ok && 'plan' in decoded.value).toBe(false);
			expect(decoded.ok).toBe(true);
		}
	});

	test('reads upper case, any case, and what people put between', () => {
		const gaps = [
			' ',
			'-',
			'\n',
			'\u00a0',
			'\u202f',
			'\u200b',
			'\u200e',
			'\u2011',
			'\u2013',
			'\ufeff',
		];
		fc.assert(
			fc.property(
				results,
				fc.array(fc.constantFrom(...gaps, '', '', ''), { minLength: 50, maxLength: 50 }),
				fc.infiniteStream(fc.boolean()),
				(result, between, upper) => {
					const code = encodeResult(result);
					const shouted = Array.from(code, (letter) =>
						upper.next().value ? letter.toUpperCase() : letter,
					);
					const spaced = shouted
						.map((letter, index) => `${between[index] ?? ''}${letter}`)
						.join('');
					expect(decodeResult(`${spaced} `)).toEqual(decodeResult(code));
					expect(decodeResult(code.toUpperCase())).toEqual(decodeResult(code));
				},
			),
		);
	});

	test('reads o as 0, and i and 1 as l', () => {
		const code = published.find((each) => each.code.includes('l') && each.code.includes('0'))?.code;
		const misreadings: [string, string][] = [
			['0', 'o'],
			['0', 'O'],
			['l', 'i'],
			['l', 'I'],
			['l', '1'],
			['l', 'L'],
		];
		for (const [letter, misread] of misreadings) {
			const typed = `cb1${code?.slice(3).replaceAll(letter, misread)}`;
			expect(decodeResult(typed)).toEqual(decodeResult(code ?? ''));
		}
		expect(decodeResult(`CBl${code?.slice(3)}`).ok).toBe(true);
	});

	test.each([
		['', 'malformed'],
		['cb', 'malformed'],
		['halo', 'malformed'],
		['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'malformed'],
		[`kode: ${written(...summary)}`, 'malformed'],
		['cb1', 'cut'],
		['cb1pzqyq7k3', 'cut'],
		[written(...summary).slice(0, -1), 'cut'],
		[written(...full).slice(0, -1), 'cut'],
		[`${written(...summary)}q`, 'altered'],
		[`${written(...summary)}.`, 'altered'],
		[written(...summary).replace('q', 'b'), 'altered'],
		[written(...summary).replace('7', '8'), 'altered'],
		[bech32m.encode('cb', summary).replace(/.$/, 'q'), 'altered'],
		[written(3, ...summary.slice(1)), 'newer-version'],
		[written(31, 1, 2, 3), 'newer-version'],
		[written(1, 0, ...summary.slice(2)), 'unknown-instrument'],
		[written(1, 7, ...summary.slice(2)), 'unknown-instrument'],
		[written(1, 8, ...summary.slice(2)), 'unknown-instrument'],
		[written(1, 31), 'unknown-instrument'],
		[written(), 'malformed'],
		[written(31), 'malformed'],
		[written(0, ...summary.slice(1)), 'malformed'],
		[written(...summary, 0), 'malformed'],
		[written(...summary.slice(0, -1)), 'malformed'],
		[written(1, 3, ...summary.slice(2)), 'malformed'],
		[written(1, 2, 0, 0, ...summary.slice(4)), 'malformed'],
		[written(1, 2, 0, 7, ...summary.slice(4)), 'malformed'],
		[written(...summary.slice(0, 22), ...digitsOf(26 ** 7, 7)), 'malformed'],
		[written(...summary.slice(0, 22), ...digitsOf(7, 7)), 'malformed'],
		[written(...summary.slice(0, 22), ...digitsOf(1, 7)), 'malformed'],
		[written(1, 4, ...summary.slice(2, 22), ...digitsOf(8, 7)), 'malformed'],
		[written(...full.slice(0, 30), ...digitsOf(6 ** 7, 4)), 'malformed'],
		// With a plan: of the first wave, of none of the three outcomes, without its word, in a code of version 1, cut.
		[written(2, ...summary.slice(1, 22), 0, ...summary.slice(22)), 'malformed'],
		[written(...planned.slice(0, 22), 3, ...planned.slice(23)), 'malformed'],
		[written(...planned.slice(0, 22), ...planned.slice(23)), 'malformed'],
		[written(1, ...planned.slice(1)), 'malformed'],
		[written(...planned).slice(0, -1), 'cut'],
		[written(2, 7, ...planned.slice(2)), 'unknown-instrument'],
		[written(1, 6, ...summary.slice(2)), 'malformed'],
	])('gives a reason for %j', (text, reason) => {
		expect(reasonOf(text)).toBe(reason);
	});

	test('gives a reason for text longer than any code', () => {
		for (const text of ['x', '-', '\u200b', 'cb1', `cb1${'q'.repeat(90)}`])
			expect(reasonOf(text.repeat(10_000))).toBe('malformed');
		// So many marks would be too much for a pattern.
		expect(reasonOf('\u200b'.repeat(6_000_000))).toBe('malformed');
		expect(reasonOf('cb1'.repeat(100))).toBe('altered');
	});

	test('refuses every value its instrument cannot give, and no other', () => {
		const reachable = (instrument: number) =>
			Array.from({ length: 26 }, (_, value) => value).filter(
				(value) =>
					decodeResult(written(1, instrument * 2, ...summary.slice(2, 22), ...digitsOf(value, 7)))
						.ok,
			);
		expect(reachable(1)).toEqual([0, 2, 3, 4, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 21, 22, 24, 25]);
		expect(reachable(2)).toEqual([0, 6, 12, 18, 24, 25]);
	});

	test('reads anything without throwing, and only what is written again the same', () => {
		const texts = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 100 }),
			fc
				.string({ unit: fc.constantFrom(...Array.from(alphabet)), maxLength: 90 })
				.map((text) => `cb1${text}`),
			// Such as a code of each version, instrument and detail begins and is long, with a checksum that agrees.
			fc
				.tuple(
					fc.constantFrom([], [0], [1], [2], [3]),
					fc.nat(3),
					fc.array(fc.nat(31), { minLength: 33, maxLength: 33 }),
				)
				.map(([plan, form, words]) => {
					const scores = [7, 12, 7, 4][form] ?? 0;
					return written(
						1 + plan.length,
						2 + form,
						0,
						4 + plan.length,
						...words.slice(0, 18),
						...plan,
						...digitsOf(words[20] ?? 0, scores),
					);
				}),
		);
		let read = 0;
		fc.assert(
			fc.property(texts, (text) => {
				const decoded = decodeResult(text);
				if (!decoded.ok) return;
				read += 1;
				if (decoded.value.instrument === 'unit') return;
				const { instrument } = decoded.value;
				const { values, items } = scoresOf(decoded.value);
				const detail = items ? 'full' : 'summary';
				const scores = items ?? itemsWorth(instrument, values);
				expect(encodeResult({ ...decoded.value, instrument, detail, scores })).toBe(text);
			}),
			{ numRuns: 3000 },
		);
		// Were nothing ever read, nothing would be proved.
		expect(read).toBeGreaterThan(100);
	});

	test('accepts none of a million spoilt codes as another result', () => {
		const random = randomFrom(20_261_124);
		const wrong: string[] = [];
		let accepted = 0;
		for (let each = 0; each < 2000; each++) {
			const code = encodeResult(each % 2 ? randomChoice(random) : randomResult(random));
			const right = JSON.stringify(decodeResult(code));
			for (let times = 0; times < 500; times++) {
				const spoilt = mutate(code, random);
				const decoded = decodeResult(spoilt);
				if (!decoded.ok) continue;
				accepted++;
				if (JSON.stringify(decoded) !== right) wrong.push(`${code} ${spoilt}`);
			}
		}
		expect(wrong).toEqual([]);
		// A space put in, an o for a 0, or an upper-case letter does no harm.
		expect(accepted).toBeGreaterThan(1000);
		expect(accepted).toBeLessThan(200_000);
	});
});

describe('the reader of Bech32m', () => {
	const start = remainderOf('cb');
	const intact = (text: string) => {
		const words = Int8Array.from({ length: text.length - 3 }, (_, index) =>
			wordAt(text, index + 3),
		);
		return (
			text.startsWith('cb1') &&
			words.every((word) => word >= 0) &&
			isIntact(start, words, words.length)
		);
	};

	test('agrees with @scure/base on codes of every length and on their mutations', () => {
		const lists = fc.array(fc.nat(31), { maxLength: 81 });
		fc.assert(
			fc.property(lists, fc.nat(), (list, seed) => {
				const random = randomFrom(seed);
				const code = written(...list);
				expect(intact(code)).toBe(true);
				for (let times = 0; times < 10; times++) {
					const spoilt = mutate(code, random).toLowerCase();
					// What this reader takes on purpose and Bech32m does not is tested elsewhere.
					if (/[io1 -]/.test(spoilt.slice(3)) || spoilt.length > 90) continue;
					expect(intact(spoilt)).toBe(bech32m.decodeUnsafe(spoilt)?.prefix === 'cb');
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('agrees with @scure/base on random characters', () => {
		const texts = fc.string({
			unit: fc.constantFrom(...Array.from(alphabet)),
			minLength: 0,
			maxLength: 87,
		});
		fc.assert(
			fc.property(texts, (text) => {
				expect(intact(`cb1${text}`)).toBe(bech32m.decodeUnsafe(`cb1${text}`) !== undefined);
			}),
			{ numRuns: 500 },
		);
	});

	test('does not take Bech32 of the older kind', async () => {
		const { bech32 } = await import('@scure/base');
		expect(intact(bech32.encode('cb', summary))).toBe(false);
	});
});

describe('the code of a portrait', () => {
	const wordsOf = (code: string) => bech32m.decode(code as `cb1${string}`).words;

	test('is read back as it was, the votes of both rounds conserved', () => {
		fc.assert(
			fc.property(choiceResults, (result) => {
				const { portrait, participant, session, wave, revision, plan } = result;
				const decoded = decodeResult(encodeResult(result));
				const value = { participant, session, wave, revision, instrument: 'unit', plan };
				expect(decoded).toEqual({
					ok: true,
					value: { ...value, rows: { summary: rowOfPortrait(portrait) } },
				});
				expect(decoded.ok && portraitOf(decoded.value.rows.summary)).toEqual(portrait);
			}),
			{ numRuns: 500 },
		);
	});

	test('says nothing of the order in which the phrases were shown', () => {
		fc.assert(
			fc.property(choiceResults, fc.nat(2 ** 32 - 1), (result, seed) => {
				expect(encodeResult({ ...result, seed })).toBe(encodeResult(result));
			}),
		);
	});

	test('is a row of ten bytes: bit i % 8 of byte i >> 3 is phrase i, in each half', () => {
		fc.assert(
			fc.property(portraits, (portrait) => {
				const row = rowOfPortrait(portrait);
				expect(row).toHaveLength(10);
				for (const [place, round] of rounds.entries())
					for (const [phrase, id] of phraseIds.entries()) {
						const byte = row[place * 5 + (phrase >> 3)] ?? 0;
						expect(((byte >> (phrase % 8)) & 1) === 1).toBe(portrait[round].includes(id));
					}
			}),
		);
	});

	test('is no result where a round has not exactly ten', () => {
		const words = wordsOf(encodeResult(randomChoice(randomFrom(3))));
		const start = words.length - 14;
		let refused = 0;
		for (let word = start; word < words.length; word++)
			for (let bit = 0; bit < 5; bit++) {
				const spoilt = words.with(word, (words[word] ?? 0) ^ (1 << bit));
				if (reasonOf(written(...spoilt)) === 'malformed') refused++;
			}
		expect(refused).toBe(70);
	});

	test('cannot be made of a round without exactly ten different phrases, nor in full', () => {
		const result = randomChoice(randomFrom(4));
		const { now, wished } = randomPortrait(randomFrom(5));
		const bad = [now.slice(1), [...now, ...wished], [...now.slice(1), now[1] ?? 'usual-ways']];
		for (const round of bad)
			expect(() => encodeResult({ ...result, portrait: { now: round, wished } })).toThrow(
				RangeError,
			);
		expect(() => encodeResult({ ...result, detail: 'full' })).toThrow(RangeError);
	});
});

/** A number in words, highest first. */
function digitsOf(number: number, length: number): number[] {
	return Array.from({ length }, (_, index) => Math.floor(number / 32 ** (length - 1 - index)) % 32);
}
