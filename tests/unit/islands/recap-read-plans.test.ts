import { describe, expect, test } from 'vitest';
import { recapTablesCopy } from '../../../src/copy/recap-tables.ts';
import { type Row, rowOf } from '../../../src/core/survey/table-columns.ts';
import { readPlans } from '../../../src/islands/recap/tables/read-plans.ts';

const sentence = (cells: Partial<Row<'plans'>>) =>
	readPlans(rowOf('plans', { wave: 'after', ...cells }), recapTablesCopy).sentence;

describe('readPlans', () => {
	test('says of how many people who told how many did what', () => {
		expect(sentence({ n: 20, done: 9, partly: 6, notYet: 5 })).toBe(
			'Dari 20 orang yang menjawab, 9 orang menjalankan komitmennya, 6 orang menjalankan sebagian komitmennya, dan 5 orang belum menjalankannya.',
		);
	});

	test('says which answers are one group, and nothing of an answer that nobody gave', () => {
		expect(sentence({ n: 12, done: 7, partlyOrNotYet: 5 })).toBe(
			'Dari 12 orang yang menjawab, 7 orang menjalankan komitmennya, sedangkan 5 orang baru menjalankan sebagian atau belum sama sekali.',
		);
		expect(sentence({ n: 1200, doneOrPartly: 1190, notYet: 10 })).toContain(
			'Dari 1.200 orang yang menjawab, 1.190 orang',
		);
		expect(sentence({ n: 12, done: 0, partly: 12, notYet: 0 })).toBe(
			'Semua yang menjawab (12 orang) menjalankan sebagian komitmennya.',
		);
	});

	test('says why nothing is told', () => {
		expect(sentence({ n: 9, note: 'few' })).toContain('Baru 9 orang');
		expect(sentence({ n: 12, note: 'withheld' })).toContain('12 orang menjawab, tetapi');
	});

	test('names the wave', () => {
		const row = rowOf('plans', { wave: 'later', n: 9, note: 'few' });
		expect(readPlans(row, recapTablesCopy).title).toContain('tahap lanjutan');
	});
});
