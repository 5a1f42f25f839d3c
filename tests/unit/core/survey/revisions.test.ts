import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/assessment/instrument.ts';
import { scoreItems, scoreValues } from '../../../../src/core/assessment/score.ts';
import { decodeResult, encodeResult } from '../../../../src/core/codes/result-code.ts';
import { scoresOf } from '../../../../src/core/codes/result-scores.ts';
import type { Wave } from '../../../../src/core/codes/session-link.ts';
import {
	decodeAttempts,
	finishDraft,
	storedAttempts,
} from '../../../../src/core/device/attempt.ts';
import { compareClasses, compareWaves } from '../../../../src/core/survey/comparison.ts';
import {
	type Dataset,
	addCode,
	createDataset,
	listCohorts,
} from '../../../../src/core/survey/dataset.ts';
import { recap } from '../../../../src/core/survey/recap.ts';
import { tablesOf } from '../../../../src/core/survey/recap-tables.ts';
import { takePanel } from '../../../../src/core/survey/take-panel.ts';
import { answerAll, readInstrument } from '../../../support/mirrors.ts';

/** Cermin Diri as it was in its first revision: other statements stood in reverse. */
const former = {
	...readInstrument('diri'),
	revision: 1,
	items: readInstrument('diri').items.map((item) => ({
		...item,
		reversed: ['kompeten-1', 'harmonis-3', 'adaptif-1', 'kolaboratif-1'].includes(item.id),
	})),
};
const current = readInstrument('diri');
const old = { instrument: 'diri', revision: 1 } as const;
const now = { instrument: 'diri', revision: 2 } as const;

/** The code of one person who gave every statement the same answer. */
function codeOf(
	mirror: typeof former,
	participant: number,
	answer: Answer,
	{ session = 'q7k3m9xw', wave = 'before' }: { session?: string; wave?: Wave } = {},
): string {
	const scores = scoreItems(mirror, answerAll(mirror, answer));
	const { revision } = mirror;
	return encodeResult({
		...{ session, participant, wave, revision, scores },
		...{ instrument: 'diri', detail: 'full' },
	});
}

function datasetOf(codes: readonly string[]): Dataset {
	const dataset = createDataset();
	for (const code of codes) {
		const decoded = decodeResult(code);
		if (!decoded.ok) throw new Error(`${code}: ${decoded.reason}`);
		addCode(dataset, decoded.value);
	}
	return dataset;
}

const twelve = Array.from({ length: 12 }, (_, person) => person);

describe('what was answered in the first revision', () => {
	const scores = scoreItems(former, answerAll(former, 4));

	test('is scored otherwise than it would be now', () => {
		expect(current.revision).toBe(2);
		expect(scores).not.toEqual(scoreItems(current, answerAll(current, 4)));
	});

	test('keeps its scores in a code, which holds them turned round already', () => {
		const decoded = decodeResult(codeOf(former, 5, 4));
		expect(decoded.ok && decoded.value.revision).toBe(1);
		expect(decoded.ok && scoresOf(decoded.value)).toEqual({
			values: scoreValues(scores),
			items: scores,
		});
	});

	test('keeps its scores in the history', () => {
		const draft = { revision: 1, answers: answerAll(former, 4), priorities: [], seconds: 60 };
		const attempt = finishDraft(former, { ...draft, savedAt: '' }, 'a', '2026-11-23T02:14:00.000Z');
		const read = decodeAttempts(JSON.stringify(storedAttempts([attempt])));
		expect(read.ok && read.value[0]).toMatchObject({ revision: 1, scores });
	});
});

describe('codes of two revisions side by side', () => {
	const before = [
		...twelve.map((person) => codeOf(former, person, 1)),
		...twelve.map((person) => codeOf(current, 100 + person, 3)),
	];

	test('give each revision the recap it has alone', () => {
		for (const [mirror, codes] of [
			[old, before.slice(0, 12)],
			[now, before.slice(12)],
		] as const) {
			const together = recap(takePanel(datasetOf(before), mirror), 'before');
			const alone = recap(takePanel(datasetOf(codes), mirror), 'before');
			expect(together).toMatchObject({ ...mirror, published: true, n: 12 });
			if (!together.published || !alone.published) throw new Error('Twelve people are enough.');
			expect(tablesOf(together)).toEqual(tablesOf(alone));
		}
	});

	test('are no two classes to be compared', () => {
		const dataset = datasetOf(before);
		const [first, second] = [takePanel(dataset, old), takePanel(dataset, now)];
		expect(() => compareClasses(first, second, 'before')).toThrow(RangeError);
	});

	test('are no two waves of the same people', () => {
		const dataset = datasetOf([
			...twelve.map((person) => codeOf(former, person, 1)),
			...twelve.map((person) => codeOf(current, person, 3, { wave: 'after' })),
		]);
		expect(takePanel(dataset, old).waves).toEqual(['before']);
		expect(takePanel(dataset, now).waves).toEqual(['after']);
		for (const mirror of [old, now])
			expect(() => compareWaves(takePanel(dataset, mirror), 'before', 'after')).toThrow(RangeError);
	});
});

test('every published code is in a cohort of its own revision', () => {
	const published = JSON.parse(readFileSync('tests/fixtures/codes.json', 'utf8')) as {
		code: string;
		revision: number;
	}[];
	expect(new Set(published.map(({ revision }) => revision))).toContain(1);
	expect(new Set(published.map(({ revision }) => revision))).toContain(2);
	for (const { code, revision } of published)
		expect(listCohorts(datasetOf([code]))).toMatchObject([{ revision, n: 1 }]);
});
