import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBackup } from '../../../../src/core/device/backup.ts';
import {
	contested,
	decodeSentencesFile,
	decodeUnitSentences,
	encodeSentencesFile,
	longestSentence,
	mergeUnitSentences,
	readUnitSentences,
	tidySentence,
	writeSentence,
} from '../../../../src/core/device/unit-sentences.ts';
import { anyUnitSentences } from '../../../support/arbitrary.ts';

const text = 'Kami menyebutkan jam selesai kepada setiap pemohon.';

/** What browsers and backups hold since 2026-11, word for word. */
const published = `{"berorientasi-pelayanan-2":"${text}","adaptif-3":"Kami menghitung persediaan obat."}`;

describe('decodeUnitSentences', () => {
	test('reads what every version of the site has written', () => {
		expect(decodeUnitSentences(published)).toEqual({
			ok: true,
			value: {
				'berorientasi-pelayanan-2': text,
				'adaptif-3': 'Kami menghitung persediaan obat.',
			},
		});
	});

	test('reads back what was written', () => {
		fc.assert(
			fc.property(anyUnitSentences, (all) => {
				expect(decodeUnitSentences(JSON.stringify(all))).toEqual({ ok: true, value: all });
			}),
		);
	});

	test.each([
		['{{', 'no JSON'],
		['null', 'nothing'],
		['[]', 'a list'],
		['"Kami"', 'a text'],
		['{"jujur-1":"Kami jujur."}', 'a behaviour that the law has not'],
		['{"adaptif":"Kami mencoba."}', 'a value'],
		['{"__proto__":"Kami mencoba."}', 'a key of objects themselves'],
		['{"adaptif-1":7}', 'a number'],
		['{"adaptif-1":""}', 'an empty sentence'],
		['{"adaptif-1":" Kami mencoba."}', 'a sentence not tidied'],
		['{"adaptif-1":"Kami\\nmencoba."}', 'two lines'],
		['{"adaptif-1":"Kami\\u202emencoba."}', 'a mark that turns the line round'],
		['{"adaptif-1":"\\u200d"}', 'nothing that can be seen'],
		[JSON.stringify({ 'adaptif-1': 'x'.repeat(longestSentence + 1) }), 'a sentence too long'],
	])('refuses %s (%s)', (input) => {
		expect(decodeUnitSentences(input)).toEqual({ ok: false, reason: 'malformed' });
	});

	test('never throws', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => void readUnitSentences(value)));
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (input) => void decodeUnitSentences(input)),
		);
	});
});

describe('a file of sentences', () => {
	const exportedAt = '2026-11-26T02:00:00.000Z';

	test('reads back, here and as a backup of the whole device', () => {
		fc.assert(
			fc.property(anyUnitSentences, (all) => {
				const file = encodeSentencesFile(all, exportedAt);
				expect(decodeSentencesFile(file)).toEqual({ ok: true, value: all });
				const backup = decodeBackup(file);
				expect(backup.ok && backup.value).toMatchObject({ attempts: [], unitSentences: all });
			}),
		);
	});

	test('may be a backup that holds more, or one from before there were sentences', () => {
		const older = '{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[{"id":1}]}';
		expect(decodeSentencesFile(older)).toEqual({ ok: true, value: {} });
	});

	test.each([
		['halo', 'malformed'],
		['{"a":1}', 'other-format'],
		['{"format":"cermin-berakhlak","version":2}', 'newer-version'],
		['{"format":"cermin-berakhlak","sentences":{}}', 'damaged'],
		['{"format":"cermin-berakhlak","version":1,"sentences":{"adaptif-1":"<\\u0000>"}}', 'damaged'],
	])('says of %s that it is %s', (file, reason) => {
		expect(decodeSentencesFile(file)).toEqual({ ok: false, reason });
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => void decodeSentencesFile(JSON.stringify(value))),
		);
	});
});

describe('tidySentence', () => {
	test.each([
		['  Kami\n\tmencatat.  ', 'Kami mencatat.'],
		['Kami\u0000mencatat.', 'Kami mencatat.'],
		['Kami\u200b mencatat\ufeff.', 'Kami mencatat.'],
		['<b>Kami</b> & “Anda”', '<b>Kami</b> & “Anda”'],
		['\ud83d', ''],
		['\u200d \u200d', ''],
		[`${'x'.repeat(longestSentence - 1)}😀`, 'x'.repeat(longestSentence - 1)],
	])('makes of %j %j', (typed, tidy) => {
		expect(tidySentence(typed)).toBe(tidy);
	});

	test('leaves a tidied sentence as it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
				const tidy = tidySentence(typed);
				expect(tidySentence(tidy)).toBe(tidy);
				expect(tidy.length).toBeLessThanOrEqual(longestSentence);
			}),
		);
	});
});

test('writeSentence keeps the law’s order, and forgets a sentence that is emptied', () => {
	const one = writeSentence({}, 'kolaboratif-1', 'Kami mendengarkan.');
	const two = writeSentence(one, 'akuntabel-2', ' Kami mencatat. ');
	expect(Object.entries(two)).toEqual([
		['akuntabel-2', 'Kami mencatat.'],
		['kolaboratif-1', 'Kami mendengarkan.'],
	]);
	expect(writeSentence(two, 'akuntabel-2', '  ')).toEqual(one);
});

test('mergeUnitSentences loses none, and lets the second replace the first', () => {
	fc.assert(
		fc.property(anyUnitSentences, anyUnitSentences, (under, over) => {
			expect(mergeUnitSentences(under, over)).toEqual({ ...under, ...over });
		}),
	);
});

test('contested names the behaviours that both word, and not alike', () => {
	const ours = { 'adaptif-1': 'Kami a.', 'adaptif-2': 'Kami b.', 'loyal-1': 'Kami c.' };
	const theirs = { 'adaptif-1': 'Kami a.', 'adaptif-2': 'Kami z.', 'loyal-3': 'Kami d.' };
	expect(contested(ours, theirs)).toEqual(['adaptif-2']);
	expect(contested(ours, ours)).toEqual([]);
});
