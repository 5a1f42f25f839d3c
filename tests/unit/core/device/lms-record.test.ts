import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
	decodePlace,
	decodeRecord,
	encodePlace,
	encodeRecord,
	longestRecord,
} from '../../../../src/core/device/lms-record.ts';
import type { LearningPath } from '../../../../src/schemas/learning-path.ts';
import { stepKeys } from '../../../../src/site/step-key.ts';
import { anyPaths } from '../../../support/arbitrary.ts';
import { garbage } from '../../../support/browser.ts';

const begunAt = '2026-11-26T02:14:00.000Z';
const finishedAt = '2026-11-26T03:02:00.000Z';

test('a record is written in the format that every version reads', () => {
	const text =
		'{"v":1,"begunAt":"2026-11-26T02:14:00.000Z","done":["nilai/loyal#satu-menit","cermin/diri#2"],"finishedAt":"2026-11-26T03:02:00.000Z"}';
	const record = { begunAt, ticked: ['nilai/loyal#satu-menit', 'cermin/diri#2'], finishedAt };
	expect(encodeRecord(record)).toBe(text);
	expect(decodeRecord(text)).toEqual({ ok: true, value: record });
});

test('any record comes back as it was given, without the session of a link', () => {
	fc.assert(
		fc.property(anyPaths, (paths) => {
			for (const { session, ...record } of Object.values(paths)) {
				expect(decodeRecord(encodeRecord({ ...record, ...(session && {}) }))).toEqual({
					ok: true,
					value: record,
				});
			}
		}),
	);
});

test('any other text is said to be none, and nothing throws', () => {
	expect(decodeRecord('')).toEqual({ ok: false, reason: 'absent' });
	expect(decodeRecord('{"v":2}')).toEqual({ ok: false, reason: 'unknown-version' });
	for (const text of garbage.filter(Boolean)) expect(decodeRecord(text).ok).toBe(false);
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
			expect(decodeRecord(text).ok).toBe(false);
		}),
	);
	fc.assert(
		fc.property(fc.jsonValue(), fc.jsonValue(), (moment, done) => {
			const text = JSON.stringify({ v: 1, begunAt: moment, done });
			const read = decodeRecord(text);
			expect(read.ok || read.reason === 'malformed').toBe(true);
		}),
	);
});

test('every path of the site fits into what an LMS keeps, all done', () => {
	const files = globSync('content/jalur/*.yaml');
	expect(files).not.toHaveLength(0);
	for (const file of files) {
		const { parts } = parse(readFileSync(file, 'utf8')) as LearningPath;
		const ticked = stepKeys(parts.flatMap(({ steps }) => steps));
		const text = encodeRecord({ begunAt, ticked, finishedAt });
		expect(text.length, file).toBeLessThan(longestRecord / 2);
		// SCORM 1.2 promises no letters beyond these.
		expect(text).toMatch(/^[\x20-\x7e]+$/);
	}
});

const pages = ['jalur/orientasi/', 'nilai/loyal/', 'cermin/kilat/', 'komitmen/'];

test('a place names a page and a part of it', () => {
	expect(encodePlace('nilai/loyal/', '#satu-menit')).toBe('nilai/loyal/#satu-menit');
	expect(decodePlace('nilai/loyal/#satu-menit', pages)).toEqual({
		page: 'nilai/loyal/',
		fragment: '#satu-menit',
	});
	expect(decodePlace('jalur/orientasi/', pages)).toEqual({
		page: 'jalur/orientasi/',
		fragment: '',
	});
});

test('that a person was at a mirror or a commitment, or chose in a case, is in no place', () => {
	expect(encodePlace('cermin/kilat/', '')).toBeUndefined();
	expect(encodePlace('komitmen/', '')).toBeUndefined();
	expect(encodePlace('kasus/iuran-kado-pimpinan/', '#jawab=2')).toBe('kasus/iuran-kado-pimpinan/');
	expect(decodePlace('cermin/kilat/', pages)).toBeUndefined();
});

test('a place that the package does not have is none', () => {
	for (const text of ['', '#', 'nilai/adaptif/', 'https://example.org/', '../', 'nilai/loyal/#"'])
		expect(decodePlace(text, pages)).toBeUndefined();
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(decodePlace(text, pages)).toBeUndefined();
		}),
	);
});
