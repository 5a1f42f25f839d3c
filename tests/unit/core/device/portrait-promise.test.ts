import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPromised } from '../../../../src/core/device/portrait-actions.ts';
import { promiseIn } from '../../../../src/core/device/portrait-promise.ts';
import { anyPortraitActions, promised } from '../../../support/portrait-actions.ts';

test('the promise under way is that of the whole format, wherever it is whole', () => {
	fc.assert(
		fc.property(anyPortraitActions, (all) => {
			const { current } = all;
			const shown = promiseIn(JSON.stringify(all));
			if (!current || !isPromised(current)) expect(shown).toBeUndefined();
			else {
				const { act, owner, start, review } = current;
				expect(shown).toEqual({ act, owner, start, review });
			}
		}),
	);
});

test.each([
	['', 'nothing'],
	['{{broken', 'no JSON'],
	['[]', 'a list'],
	['{"past":[]}', 'none under way'],
	[JSON.stringify({ current: { ...promised, owner: '' } }), 'no owner'],
	[JSON.stringify({ current: { ...promised, start: 'besok' } }), 'a day that is none'],
	[JSON.stringify({ current: { ...promised, review: '2026-12-06' } }), 'days out of order'],
])('of %s it shows none (%s)', (text) => {
	expect(promiseIn(text)).toBeUndefined();
});

test('never throws', () => {
	fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void promiseIn(text)));
});
