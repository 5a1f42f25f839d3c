import { describe, expect, test, vi } from 'vitest';
import { decodeResult } from '../../../src/core/codes/result-code.ts';
import { emptyIntake, intakeFinder } from '../../../src/core/survey/intake.ts';
import { changeSelection, layouts } from '../../../src/core/survey/selection.ts';
import {
	createCollection,
	overviewOf,
	refresh,
	reload,
	takeOut,
} from '../../../src/islands/recap/collection.ts';
import { keeper } from '../../../src/stores/collected-codes.ts';
import { startDatabase } from '../../support/memory-database.ts';
import { codesOfClass } from '../../support/trained-class.ts';

vi.mock('idb', () => import('../../support/memory-database.ts'));

const session = 'q7k3m9xw';

/** What the tool holds once these codes have come in. */
function collectionOf(codes: readonly string[]) {
	const collection = createCollection(session);
	const finder = intakeFinder(collection.dataset, emptyIntake(), () => undefined);
	finder.push(codes.join('\n'));
	finder.end();
	refresh(collection);
	return collection;
}

describe('a class whose statements changed between its two waves', () => {
	const isAfter = (code: string) => {
		const decoded = decodeResult(code);
		return decoded.ok && decoded.value.wave === 'after';
	};
	const wavesIn = (revision: number) =>
		codesOfClass({ session, before: 14, after: 12, revision }).filter(
			(code) => isAfter(code) === (revision === 2),
		);
	const collection = collectionOf([...wavesIn(1), ...wavesIn(2)]);

	test('stands as two mirrors, with one wave each and no comparison', () => {
		const { view, recap, comparison, collected } = overviewOf(collection);
		expect(collected).toBe(26);
		expect(view?.instruments).toEqual([
			{ instrument: 'diri', revision: 1, n: 14 },
			{ instrument: 'diri', revision: 2, n: 12 },
		]);
		expect(view).toMatchObject({ layouts: ['class'], laters: [], revision: 1 });
		expect(recap).toMatchObject({ published: true, revision: 1, n: 14 });
		expect(comparison).toBeUndefined();
	});

	test('is never pooled or compared, whatever is chosen', () => {
		const { cohorts, selection } = collection;
		if (!selection) throw new Error('There are codes.');
		for (const revision of [1, 2])
			for (const layout of layouts) {
				const change = { revision, layout, later: 'after' } as const;
				const chosen = { ...collection, selection: changeSelection(cohorts, selection, change) };
				const { recap, comparison } = overviewOf(chosen);
				expect(recap).toMatchObject({ revision, n: revision === 1 ? 14 : 12 });
				expect(comparison).toBeUndefined();
			}
	});

	test('is compared where both waves have the same statements', () => {
		const same = collectionOf(codesOfClass({ session, before: 14, after: 12, revision: 2 }));
		expect(overviewOf(same).comparison).toMatchObject({ kind: 'waves' });
	});
});

test('how many results are of paper is known after a reload, and once one is taken out', async () => {
	startDatabase();
	const [first = '', second = '', chat = ''] = codesOfClass({ session, before: 3, after: 0 });
	for (const [from, codes] of [
		['paper', [first, second]],
		[undefined, [chat]],
	] as const) {
		const { keep, done } = keeper(from);
		codes.forEach(keep);
		await done();
	}
	const collection = createCollection(session);
	await reload(collection);
	expect(overviewOf(collection)).toMatchObject({ collected: 3, fromPaper: 2 });
	await takeOut(collection, second);
	expect(overviewOf(collection)).toMatchObject({ collected: 2, fromPaper: 1 });
});
