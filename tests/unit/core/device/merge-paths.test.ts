import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePaths } from '../../../../src/core/device/merge-paths.ts';
import { readPaths } from '../../../../src/core/device/path-progress.ts';
import { anyPaths } from '../../../support/arbitrary.ts';

const monday = '2026-11-23T02:00:00.000Z';
const tuesday = '2026-11-24T02:00:00.000Z';
const session = '#sesi=1&nama=Kelas+A&cermin=kilat&tahap=pra&rincian=ringkas&id=q7k3m9xw';

describe('mergePaths', () => {
	test('loses no path and no tick, and gives what can be read back', () => {
		fc.assert(
			fc.property(anyPaths, anyPaths, (ours, theirs) => {
				const merged = mergePaths(ours, theirs);
				for (const all of [ours, theirs])
					for (const [id, { ticked }] of Object.entries(all))
						expect(Object.entries(merged).find(([each]) => each === id)?.[1].ticked).toEqual(
							expect.arrayContaining([...ticked]),
						);
				expect(readPaths(merged)).toEqual({ ok: true, value: merged });
				expect(mergePaths(merged, theirs)).toEqual(merged);
			}),
		);
	});

	test('takes the earlier moments and our session', () => {
		const ours = { a: { begunAt: tuesday, ticked: [], session } };
		const theirs = { a: { begunAt: monday, ticked: [], session: '#sesi=2', finishedAt: tuesday } };
		expect(mergePaths(ours, theirs)).toEqual({
			a: { begunAt: monday, ticked: [], session, finishedAt: tuesday },
		});
	});
});
