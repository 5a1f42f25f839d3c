import { expect, test } from 'vitest';
import type { Row } from '../../../src/core/survey/table-columns.ts';
import { gapOf, widestSlopesIn } from '../../../src/islands/recap/display/choice/phrase-groups.ts';

/** A slope that so many more people wish for than see. */
const slope = (gap: number) => ({ now: 2, wished: 2 + gap }) as Row<'phrases'>;

test.each([
	{ gaps: [7, 4, 4, 3, 2], shown: [7, 4, 4, 3, 2], rest: [] },
	{ gaps: [7, 4, 4, 3, 3, 3, 2], shown: [7, 4, 4], rest: [3, 3, 3, 2] },
	{ gaps: [4, 4, 4, 4, 4, 4, 1], shown: [4, 4, 4, 4, 4, 4], rest: [1] },
])('of slopes with gaps of $gaps the widest are $shown', ({ gaps, ...parts }) => {
	const { shown, rest } = widestSlopesIn(gaps.map(slope), 5);
	expect({ shown: shown.map(gapOf), rest: rest.map(gapOf) }).toEqual(parts);
});
