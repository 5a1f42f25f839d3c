import { expect, test } from 'vitest';
import { isSessionId } from '../../../../src/core/codes/session-link.ts';
import { compareWaves } from '../../../../src/core/survey/comparison.ts';
import { listCohorts } from '../../../../src/core/survey/dataset.ts';
import { exampleDataset, exampleSession } from '../../../../src/core/survey/example-class.ts';
import { takePanel } from '../../../../src/core/survey/take-panel.ts';

const mirror = { instrument: 'diri', revision: 2 } as const;

test('the invented class has fourteen people before and twelve of them after, each with every answer', () => {
	expect(isSessionId(exampleSession)).toBe(true);
	const cohort = { ...mirror, session: exampleSession };
	expect(listCohorts(exampleDataset(2))).toEqual([
		{ ...cohort, wave: 'before', n: 14, full: 14 },
		{ ...cohort, wave: 'after', n: 12, full: 12 },
	]);
});

test('it shows what an ordinary class can see: a rise that is clear, and the later picture withheld', () => {
	const comparison = compareWaves(takePanel(exampleDataset(2), mirror), 'before', 'after');
	expect(comparison.n).toEqual({ earlier: 14, later: 12, pairs: 12 });
	const { earlier, later, changes } = comparison;
	expect(earlier).toMatchObject({ published: true, n: 14, lowest: ['adaptif'] });
	expect(later).toMatchObject({ published: false });
	expect(later.plans).toMatchObject({
		published: true,
		n: 12,
		outcomes: [{ count: 7 }, { count: 5 }],
	});
	const { adaptif } = changes;
	expect(adaptif.published && adaptif.interval[0]).toBeGreaterThan(0);
	expect(adaptif).toMatchObject({ published: true, n: 12 });
	expect(adaptif.published && adaptif.directions).not.toBeNull();
});
