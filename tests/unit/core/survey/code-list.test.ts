import { describe, expect, test } from 'vitest';
import { encodeResult } from '../../../../src/core/codes/result-code.ts';
import { listCodes } from '../../../../src/core/survey/code-list.ts';
import type { CohortKey } from '../../../../src/core/survey/dataset.ts';
import { behaviourIds } from '../../../../src/core/values/values.ts';

const key: CohortKey = { session: 'q7k3m9xw', instrument: 'diri', revision: 1, wave: 'before' };
const codeOf = (participant: number, change: Partial<CohortKey> = {}, score = 50) =>
	encodeResult({
		...{ ...key, ...change },
		participant,
		detail: 'summary',
		scores: Object.fromEntries(behaviourIds.map((id) => [id, score])),
	});

describe('listCodes', () => {
	test('lists the codes of one cohort, when they came and which are of paper, the last first', () => {
		const others = [
			codeOf(1, { wave: 'after' }),
			codeOf(2, { session: 'zzzzqqqq' }),
			codeOf(3, { revision: 2 }),
			codeOf(4, { instrument: 'kilat' }),
		];
		const records = [
			{ codes: codeOf(1) },
			{ codes: [...others, codeOf(2)].join('\n'), at: '2026-11-24T02:00:00.000Z' },
			{ codes: codeOf(3), at: '2026-11-25T02:00:00.000Z', from: 'paper' as const },
		];
		expect(listCodes(records, key)).toEqual([
			{ code: codeOf(3), at: '2026-11-25T02:00:00.000Z', isPaper: true, overruled: false },
			{ code: codeOf(2), at: '2026-11-24T02:00:00.000Z', isPaper: false, overruled: false },
			{ code: codeOf(1), at: undefined, isPaper: false, overruled: false },
		]);
	});

	test('marks a code that a later one of the same person overrules, and lists each once', () => {
		const [old, last] = [codeOf(1, {}, 50), codeOf(1, {}, 75)];
		const listed = listCodes([{ codes: `${old}\n${last}` }, { codes: old }], key);
		expect(listed.map(({ code, overruled }) => [code, overruled])).toEqual([
			[last, false],
			[old, true],
		]);
	});

	test('takes no harm from records that hold no codes', () => {
		const records = [{ codes: '' }, { codes: 'cb1pzqyq7k3m9xwqqq\n\u0000' }];
		expect(listCodes(records, key)).toEqual([]);
	});
});
