import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../scripts/recap/groups.ts';
import { addCode, createDataset } from '../../../src/core/survey/dataset.ts';
import { decodeResult, encodeResult } from '../../../src/core/codes/result-code.ts';
import { randomFrom, randomResult } from '../../support/results.ts';

/** A dataset with so many people of Cermin Diri before each session, in this revision, or one to which they are added. */
function datasetOf(sizes: Record<string, number>, revision = 1, dataset = createDataset()) {
	const random = randomFrom(7);
	for (const [session, size] of Object.entries(sizes))
		for (let participant = 0; participant < size; participant += 1) {
			const code = encodeResult(
				randomResult(random, {
					session,
					participant,
					instrument: 'diri',
					revision,
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
	const dataset = datasetOf({ aaaaaaaa: 3, cccccccc: 2, dddddddd: 4, eeeeeeee: 12 });
	const merged = (sizes: Record<string, number>) => {
		const all = groupsOf(datasetOf(sizes), { sessions: [], merged: true });
		const [wave] = all[0]?.waves ?? [];
		return { n: wave?.recap.n, published: wave?.recap.published, left: wave?.left };
	};

	test('puts small sessions together with the others where they are five people', () => {
		expect(merged({ aaaaaaaa: 3, cccccccc: 2, dddddddd: 4, eeeeeeee: 12 })).toEqual({
			...{ n: 21, published: true, left: [] },
		});
	});

	test('leaves out and names small sessions that are fewer than five people together', () => {
		expect(merged({ aaaaaaaa: 3, cccccccc: 1, eeeeeeee: 12 })).toEqual({
			...{ n: 12, published: true, left: ['aaaaaaaa', 'cccccccc'] },
		});
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

	test('never puts two revisions together', () => {
		const mixed = datasetOf({ dddddddd: 7 }, 2, datasetOf({ eeeeeeee: 12 }, 1));
		for (const merged of [true, false]) {
			const groups = groupsOf(mixed, { sessions: [], merged });
			expect(groups.map(({ revision, waves: [wave] }) => [revision, wave?.recap.n])).toEqual([
				[1, 12],
				[2, 7],
			]);
		}
	});
});
