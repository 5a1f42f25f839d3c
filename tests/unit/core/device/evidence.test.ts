import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBackup } from '../../../../src/core/device/backup.ts';
import {
	addEvidence,
	decodeEvidence,
	encodeEvidenceFile,
	evidenceLimits,
	evidenceFields,
	isEvidence,
	mergeEvidence,
	mostEvidence,
	removeEvidence,
	writeEvidence,
} from '../../../../src/core/device/evidence.ts';
import { anyEvidence, practices } from '../../../support/portrait-actions.ts';

const savedAt = '2026-12-09T00:00:00.000Z';
const [first, second] = practices;

describe('decodeEvidence', () => {
	test('reads what every version of the site has written', () => {
		const text =
			'[{"id":"5b1c","value":"akuntabel","practice":"Buku kas diisi setiap sore","place":"Map biru di loket 2",' +
			'"since":"Maret 2026","renewedBy":"Pengurus kas","savedAt":"2026-12-07T02:14:00.000Z"}]';
		expect(decodeEvidence(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
	});

	test('reads back what was stored', () => {
		fc.assert(
			fc.property(anyEvidence, (all) => {
				expect(decodeEvidence(JSON.stringify(all))).toEqual({ ok: true, value: all });
			}),
		);
	});

	test.each([
		['{}', 'no list'],
		[JSON.stringify([{ ...first, value: 'jujur' }]), 'a value that the law has not'],
		[JSON.stringify([{ ...first, practice: 7 }]), 'a practice that is no text'],
		[JSON.stringify([{ ...first, place: ' Map biru' }]), 'a place not tidied'],
		[JSON.stringify([{ ...first, since: 'x'.repeat(evidenceLimits.since + 1) }]), 'a long day'],
		[JSON.stringify([{ ...first, savedAt: 'kemarin' }]), 'a time that is none'],
		[JSON.stringify([first, first]), 'an entry twice'],
		[
			JSON.stringify(
				Array.from({ length: mostEvidence + 1 }, (_, n) => ({ ...first, id: `b${n}` })),
			),
			'more than fit',
		],
	])('refuses %s (%s)', (text) => {
		expect(decodeEvidence(text)).toEqual({ ok: false, reason: 'malformed' });
	});

	test('never throws', () => {
		const anything = fc.oneof(fc.string(), fc.json(), fc.constantFrom('', 'null', '[]', '{{'));
		fc.assert(fc.property(anything, (text) => typeof decodeEvidence(text).ok === 'boolean'));
	});
});

test('an entry is begun empty, written text by text, and taken away', () => {
	const begun = addEvidence([], { id: 'tiga', value: 'loyal', savedAt });
	expect(begun.filter(isEvidence)).toEqual([]);
	const written = evidenceFields.reduce(
		(all, field) => writeEvidence(all, 'tiga', { field, text: ` ${field}\n `, savedAt }),
		begun,
	);
	expect(written).toEqual([
		{
			...{ id: 'tiga', value: 'loyal', savedAt },
			...{ practice: 'practice', place: 'place', since: 'since', renewedBy: 'renewedBy' },
		},
	]);
	expect(removeEvidence(written, 'tiga')).toEqual([]);
});

test('a full list takes no more', () => {
	const full = Array.from({ length: mostEvidence }, (_, n) => ({ ...practices[0], id: `b${n}` }));
	expect(addEvidence(full as typeof practices, { id: 'x', value: 'loyal', savedAt })).toBe(full);
});

test('mergeEvidence keeps the later version of each, ours first', () => {
	const later = { ...second, savedAt, place: 'Lemari' } as (typeof practices)[number];
	expect(mergeEvidence(practices, [later])).toEqual([first, later]);
	expect(mergeEvidence([later], practices)).toEqual([later, first]);
	fc.assert(
		fc.property(anyEvidence, anyEvidence, (ours, theirs) => {
			const merged = mergeEvidence(ours, theirs);
			const ids = new Set([...ours, ...theirs].map(({ id }) => id));
			expect(merged.map(({ id }) => id).sort()).toEqual([...ids].sort());
			expect(mergeEvidence(merged, theirs)).toEqual(merged);
		}),
	);
});

test('a file of evidence alone is a backup of the whole device', () => {
	fc.assert(
		fc.property(anyEvidence, (evidence) => {
			const read = decodeBackup(encodeEvidenceFile(evidence, savedAt));
			expect(read.ok && read.value).toMatchObject({ attempts: [], evidence });
		}),
	);
});
