import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../scripts/recap/groups.ts';
import { addCode, createDataset } from '../../../src/core/survey/dataset.ts';
import { decodeResult, encodeResult } from '../../../src/core/codes/result-code.ts';
import { randomFrom, randomResult } from '../../support/results.ts';

/** A dataset with so many people of Cermin Diri before each session. */
function poolOf(sizes: Record<string, number>) {
	const dataset = createDataset();
	const random = randomFrom(7);
	for (const [session, size] of Object.entries(sizes))
		for (let participant = 0; participant < size; participant += 1) {
			const code = encodeResult(
				randomResult(random, {
					session,
					participant,
					instrument: 'diri',
					revision: 1,
					wave: 'before',
					detail: 'summary',
				}),
			);
			const decoded = decodeResult(code);
			if (!decoded.ok) throw new Error(decoded.reason);
			addCode(dataset, decoded.value);
		}
	return dataset;
}

describe('groupsOf', () => {
	const dataset = poolOf({ aaaaaaaa: 3, cccccccc: 2, dddddddd: 4, eeeeeeee: 12 });
	const merged = (...sessions: string[]) => {
		const [wave] = groupsOf(dataset, { sessions, merged: true })[0]?.waves ?? [];
		return { n: wave?.recap.n, told: wave?.recap.published, left: wave?.left };
	};

	test('puts small sessions together only with all others of their kind', () => {
		expect(merged()).toEqual({ n: 21, told: true, left: [] });
		expect(merged('aaaaaaaa', 'cccccccc', 'dddddddd')).toEqual({ n: 9, told: true, left: [] });
	});

	test('tells of no choice of sessions whose difference from another would be a few people', () => {
		// Five people, who with the four of the session left out are the nine above.
		expect(merged('aaaaaaaa', 'cccccccc').told).toBe(false);
		expect(merged('aaaaaaaa', 'eeeeeeee')).toEqual({ n: 12, told: true, left: ['aaaaaaaa'] });
	});

	test('shows each session by itself where they are not put together', () => {
		const groups = groupsOf(dataset, { sessions: [], merged: false });
		expect(groups.map(({ waves: [wave] }) => wave?.recap.published)).toEqual([
			false,
			false,
			false,
			true,
		]);
	});
});
