import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addFindings,
	chooseFinding,
	createAction,
	decodePortraitActions,
	endPromise,
	isDue,
	isPromised,
	keyOf,
	mergePortraitActions,
	mostFindings,
	noPortraitActions,
	pastLimit,
	placeFinding,
	removeFinding,
	textLimits,
	writePromise,
} from '../../../../src/core/device/portrait-actions.ts';
import { portraitThemeIds } from '../../../../src/core/values/portrait-themes.ts';
import { anyPortraitActions, anyPromised, promised } from '../../../support/portrait-actions.ts';

const savedAt = '2026-12-08T00:00:00.000Z';
const empty = createAction('satu', savedAt);

describe('decodePortraitActions', () => {
	test('reads what every version of the site has written', () => {
		const text =
			'{"current":{"id":"5b1c","savedAt":"2026-12-07T02:14:00.000Z","findings":[{"theme":"adaptif","place":"ours"},' +
			'{"words":"Alat tersimpan di bagian lain","place":"above"}],"chosen":0,"act":"Mencoba satu cara baru.",' +
			'"owner":"Tim layanan depan","start":"2026-12-07","review":"2027-03-01"},"past":[]}';
		const read = decodePortraitActions(text);
		expect(read.ok && read.value.current).toMatchObject({ chosen: 0, owner: 'Tim layanan depan' });
		expect(read.ok && read.value.current && isPromised(read.value.current)).toBe(true);
	});

	test('reads back what was stored', () => {
		fc.assert(
			fc.property(anyPortraitActions, (all) => {
				expect(decodePortraitActions(JSON.stringify(all))).toEqual({ ok: true, value: all });
			}),
		);
	});

	const broken: Record<string, object> = {
		'a theme that is none': { findings: [{ theme: 'jujur' }] },
		'a theme in words of its own': { findings: [{ theme: 'adaptif', words: 'Macet' }] },
		'a finding of nothing': { findings: [{ words: '' }] },
		'a finding twice': { findings: [{ theme: 'adaptif' }, { theme: 'adaptif' }] },
		'a place that is none': { findings: [{ theme: 'adaptif', place: 'theirs' }] },
		'too many findings': {
			findings: Array.from({ length: mostFindings + 1 }, (_, n) => ({ words: `Temuan ${n}` })),
		},
		'a choice out of the list': { chosen: 3 },
		'half a choice': { chosen: 0.5 },
		'an act on two lines': { act: 'Mencoba\nsatu' },
		'an owner too long': { owner: 'x'.repeat(textLimits.owner + 1) },
		'a day that is none': { start: '2026-02-30' },
		'an outcome that is none': { outcome: 'never' },
		'a time that is none': { savedAt: 'kemarin' },
		'no id': { id: '' },
	};
	test.each(Object.entries(broken))('refuses %s', (_, change) => {
		const text = JSON.stringify({ current: { ...promised, ...change }, past: [] });
		expect(decodePortraitActions(text)).toEqual({ ok: false, reason: 'malformed' });
	});

	test('refuses a past one that was never promised', () => {
		const text = JSON.stringify({ past: [{ ...promised, owner: '' }] });
		expect(decodePortraitActions(text)).toEqual({ ok: false, reason: 'malformed' });
	});

	test('never throws', () => {
		const anything = fc.oneof(fc.string(), fc.json(), fc.constantFrom('', 'null', '[]', '{{'));
		fc.assert(fc.property(anything, (text) => typeof decodePortraitActions(text).ok === 'boolean'));
	});
});

describe('findings', () => {
	test('are added once each, tidied, and only as many as fit', () => {
		const some = addFindings(empty, [{ theme: 'adaptif' }, { words: '  Alat \n jauh ' }]);
		const more = addFindings(some, [{ words: 'Alat jauh' }, { theme: 'adaptif' }, { words: ' ' }]);
		expect(more.findings).toEqual([{ theme: 'adaptif' }, { words: 'Alat jauh' }]);
		const many = Array.from({ length: 30 }, (_, n) => ({ words: `Temuan ${n}` }));
		expect(addFindings(more, many).findings).toHaveLength(mostFindings);
	});

	test('keep where they were sorted when others are added', () => {
		const sorted = placeFinding(addFindings(empty, [{ theme: 'loyal' }]), 'loyal', 'above');
		expect(addFindings(sorted, [{ theme: 'loyal' }, { theme: 'adaptif' }]).findings).toEqual([
			{ theme: 'loyal', place: 'above' },
			{ theme: 'adaptif' },
		]);
	});

	test('are taken away, but never the one that was chosen, which stays chosen', () => {
		const chosen = chooseFinding(promised, 'menunggu-arahan');
		const fewer = removeFinding(chosen, 'adaptif');
		expect(fewer.findings.map(keyOf)).not.toContain('adaptif');
		expect(fewer.findings[fewer.chosen ?? NaN]?.theme).toBe('menunggu-arahan');
		expect(removeFinding(fewer, 'menunggu-arahan')).toEqual(fewer);
		expect(chooseFinding(fewer, 'adaptif').chosen).toBeUndefined();
	});

	test('of the team’s own that are called like a theme are told apart from it', () => {
		const both = addFindings(empty, [{ theme: 'adaptif' }, { words: 'adaptif' }]);
		expect(both.findings).toHaveLength(2);
	});
});

describe('a promise', () => {
	test('is whole with a finding, an act, an owner and two days in their order', () => {
		expect(isPromised(promised)).toBe(true);
		expect(isPromised(chooseFinding(promised, 'loyal'))).toBe(false);
		for (const part of [{ act: ' ' }, { owner: '' }, { start: '' }, { review: '2026-12-06' }])
			expect(isPromised(writePromise(promised, part)), JSON.stringify(part)).toBe(false);
		expect(isPromised(writePromise(promised, { review: '2026-12-07' }))).toBe(true);
	});

	test('takes what is typed in part, and leaves the rest', () => {
		const written = writePromise(promised, { owner: '  Seksi \n Pelayanan ' });
		expect(written).toEqual({ ...promised, owner: 'Seksi Pelayanan' });
		expect(writePromise(promised, { start: '2026-02-30' })).not.toHaveProperty('start');
	});

	test('is looked at from its day on', () => {
		expect(isDue(promised, '2027-02-28')).toBe(false);
		expect(isDue(promised, '2027-03-01')).toBe(true);
		expect(isDue(promised, '2027-04-01')).toBe(true);
	});

	test('ends with its outcome, and one that is not whole does not end', () => {
		const ended = endPromise({ current: promised, past: [] }, 'partly', savedAt);
		expect(ended).toEqual({ past: [{ ...promised, outcome: 'partly', savedAt }] });
		const unfinished = { current: empty, past: [] };
		expect(endPromise(unfinished, 'done', savedAt)).toBe(unfinished);
		expect(endPromise(noPortraitActions, 'done', savedAt)).toBe(noPortraitActions);
	});

	test('is kept among the last of those that ended', () => {
		const past = Array.from({ length: pastLimit }, (_, n) => ({ ...promised, id: `lama-${n}` }));
		const ended = endPromise({ current: promised, past }, 'done', savedAt).past;
		expect(ended).toHaveLength(pastLimit);
		expect(ended.at(-1)?.id).toBe(promised.id);
	});
});

test('whatever is typed or sent in, what is stored can be read again', () => {
	const text = fc.string({ unit: 'binary', maxLength: 250 });
	fc.assert(
		fc.property(
			anyPromised,
			fc.array(text, { maxLength: 3 }),
			text,
			fc.constantFrom(...portraitThemeIds),
			(action, words, typed, theme) => {
				const added = addFindings(action, [...words.map((each) => ({ words: each })), { theme }]);
				const current = writePromise(chooseFinding(added, theme), {
					...{ act: typed, owner: typed, start: typed, review: typed },
				});
				const stored = { current, past: [] };
				expect(decodePortraitActions(JSON.stringify(stored))).toEqual({ ok: true, value: stored });
			},
		),
	);
});

test('mergePortraitActions keeps the later version, one current, and no promise twice', () => {
	const later = { ...promised, savedAt, owner: 'Seksi Pelayanan' };
	expect(mergePortraitActions({ current: promised, past: [] }, { past: [later] })).toEqual({
		past: [later],
	});
	const other = { ...promised, id: 'dua', savedAt };
	expect(
		mergePortraitActions({ current: promised, past: [] }, { current: other, past: [] }),
	).toEqual({ current: other, past: [promised] });
	// What was begun elsewhere and never promised has no place in the past.
	expect(
		mergePortraitActions(
			{ current: { ...empty, id: 'nol', savedAt: '2026-01-01T00:00:00.000Z' }, past: [] },
			{ current: other, past: [] },
		),
	).toEqual({ current: other, past: [] });
	fc.assert(
		fc.property(anyPortraitActions, anyPortraitActions, (ours, theirs) => {
			const merged = mergePortraitActions(ours, theirs);
			const ids = [...merged.past, ...(merged.current ? [merged.current] : [])].map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(mergePortraitActions(merged, theirs)).toEqual(merged);
		}),
	);
});
