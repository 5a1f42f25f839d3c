import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice } from '../../../../src/core/assessment/choice.ts';
import { isRoundFull } from '../../../../src/core/assessment/round-full.ts';
import { phraseOrder } from '../../../../src/core/assessment/phrase-order.ts';
import {
	type PhraseId,
	habitIds,
	overlapOf,
	phraseIds,
	readPhrases,
	rounds,
	seedLimit,
} from '../../../../src/core/assessment/phrases.ts';
import { teamTopicOf } from '../../../../src/core/assessment/team-topic.ts';
import { behaviourIds } from '../../../../src/core/values/values.ts';
import { readInstrument } from '../../../support/mirrors.ts';
import { portraits, randomFrom, randomPortrait } from '../../../support/results.ts';

const unit = readInstrument('unit');
const seeds = fc.nat(seedLimit - 1);
const ten = (...from: number[]) =>
	phraseIds.filter((_, place) => from.some((first) => place >= first && place < first + 5));

describe('the phrases', () => {
	test('are the 21 behaviours and 14 habits, in the order that codes hold them', () => {
		expect(phraseIds).toHaveLength(35);
		expect(phraseIds.slice(0, 21)).toEqual(behaviourIds);
		expect(phraseIds.slice(21)).toEqual(habitIds);
		expect(phraseIds.indexOf('awaiting-direction')).toBe(21);
		expect(phraseIds.indexOf('accepting-gifts')).toBe(34);
	});

	test('of one kind are as long as those of the other, so that the length tells nothing', () => {
		const mean = (texts: string[]) =>
			texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
		const texts = unit.phrases.map(({ text }) => text);
		expect(Math.abs(mean(texts.slice(0, 21)) - mean(texts.slice(21)))).toBeLessThan(2);
		expect(new Set(texts).size).toBe(35);
	});

	test('are acts without a word for how often, and without “tidak” or “kurang”', () => {
		for (const { text } of unit.phrases)
			expect(text).not.toMatch(/\b(sering|jarang|selalu|kadang|tidak|kurang)\b/i);
	});
});

describe('phraseOrder', () => {
	test('shows every phrase once in each round, in five parts of seven, the same ones for a seed', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const order = phraseOrder(seed);
				for (const round of rounds) {
					expect(order[round].map((part) => part.length)).toEqual([7, 7, 7, 7, 7]);
					expect(readPhrases(order[round].flat())).toEqual(phraseIds);
				}
				expect(order.now).not.toEqual(order.wished);
				expect(phraseOrder(seed)).toEqual(order);
			}),
		);
	});

	test('gives every phrase every place about as often', () => {
		// 3500 orders: each phrase stands first a hundred times, give or take five standard deviations.
		const first = new Map<PhraseId, number>();
		for (let seed = 0; seed < 3500; seed++) {
			const id = phraseOrder(seed).now[0]?.[0];
			if (id) first.set(id, (first.get(id) ?? 0) + 1);
		}
		expect(first.size).toBe(35);
		for (const count of first.values()) expect(Math.abs(count - 100)).toBeLessThan(50);
	});
});

describe('choices', () => {
	test('come to the same portrait in whichever order they were made and shown', () => {
		fc.assert(
			fc.property(portraits, seeds, seeds, (portrait, seed, other) => {
				const mixed = (list: readonly PhraseId[]) =>
					phraseOrder(other)
						.wished.flat()
						.filter((id) => list.includes(id));
				const { now, wished } = portrait;
				expect(choice.evaluate(unit, { now: mixed(now), wished: mixed(wished), seed })).toEqual({
					portrait,
					seed,
				});
			}),
		);
	});

	test('come to nothing where a round is not full', () => {
		const { now, wished } = randomPortrait(randomFrom(1));
		for (const answers of [{}, { now }, { now, wished: wished.slice(1) }])
			expect(() => choice.evaluate(unit, answers)).toThrow(RangeError);
		expect(isRoundFull({ now }, 'now')).toBe(true);
		expect(isRoundFull({ now }, 'wished')).toBe(false);
	});

	test('are read from anything: known phrases, each once, at most ten, and a seed', () => {
		const anything = fc.dictionary(
			fc.constantFrom('now', 'wished', 'seed', 'lain'),
			fc.oneof(
				fc.anything(),
				fc.array(fc.oneof(fc.constantFrom<string>(...phraseIds), fc.string())),
			),
		);
		fc.assert(
			fc.property(anything, (stored) => {
				const answers = choice.readAnswers(stored);
				expect(choice.readAnswers(answers as Record<string, unknown>)).toEqual(answers);
				for (const round of rounds) {
					const chosen = answers[round] ?? [];
					expect(chosen.length).toBeLessThanOrEqual(10);
					expect(readPhrases(chosen)).toEqual(chosen);
				}
				expect(Object.keys(answers).every((key) => key !== 'lain')).toBe(true);
			}),
		);
	});

	test('are counted over both rounds', () => {
		expect(choice.countAnswers({})).toBe(0);
		expect(choice.countAnswers({ now: ten(0), wished: ten(0, 5), seed: 3 })).toBe(15);
	});

	test.each([
		['nine phrases', { portrait: { now: ten(0).slice(1), wished: ten(0, 5) }, seed: 1 }],
		[
			'an unknown phrase',
			{ portrait: { now: [...ten(0, 5).slice(1), 'x'], wished: ten(0, 5) }, seed: 1 },
		],
		['no seed', { portrait: { now: ten(0, 5), wished: ten(0, 5) } }],
		['no portrait', { seed: 1 }],
	])('are not read back with %s', (_, stored) => {
		expect(choice.readOutcome(stored)).toBeUndefined();
	});
});

describe('overlapOf', () => {
	test('is what both rounds share', () => {
		expect(overlapOf({ now: ten(0, 5), wished: ten(5, 10) })).toEqual(ten(5));
		expect(overlapOf({ now: ten(0, 5), wished: ten(10, 15) })).toEqual([]);
	});
});

describe('teamTopicOf', () => {
	const habits = habitIds.slice(0, 10);
	test('is of the value most wished for beyond what is seen', () => {
		const now = readPhrases(['adaptif-1', ...habits.slice(0, 9)]);
		const wished = readPhrases([
			'loyal-1',
			'loyal-2',
			'adaptif-1',
			'adaptif-2',
			'kolaboratif-1',
			'kolaboratif-2',
			'kolaboratif-3',
			'harmonis-1',
			'harmonis-2',
			'kompeten-1',
		]);
		expect(teamTopicOf({ now, wished })).toEqual({ phrase: 'kolaboratif-1', reason: 'wished' });
	});

	test('is a habit where no value is wished for beyond what is seen', () => {
		const wished = readPhrases([...behaviourIds.slice(0, 9), 'last-minute']);
		const now = readPhrases([...behaviourIds.slice(0, 9), 'usual-ways']);
		expect(teamTopicOf({ now, wished })).toEqual({ phrase: 'usual-ways', reason: 'habit' });
		expect(teamTopicOf({ now, wished: now })).toBeUndefined();
	});

	test('is always wished for and not seen, or a habit seen and not wished for', () => {
		fc.assert(
			fc.property(portraits, (portrait) => {
				const topic = teamTopicOf(portrait);
				if (!topic) return;
				const { now, wished } = portrait;
				const [has, lacks] = topic.reason === 'wished' ? [wished, now] : [now, wished];
				expect(has).toContain(topic.phrase);
				expect(lacks).not.toContain(topic.phrase);
			}),
		);
	});
});
