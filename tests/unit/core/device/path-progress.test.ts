import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type PathsProgress,
	beginPath,
	currentPath,
	decodePaths,
	joinPath,
	noteFinish,
	readPaths,
	tickStep,
} from '../../../../src/core/device/path-progress.ts';
import { anyPaths } from '../../../support/arbitrary.ts';

const monday = '2026-11-23T02:00:00.000Z';
const tuesday = '2026-11-24T02:00:00.000Z';
const session = '#sesi=1&nama=Kelas+A&cermin=kilat&tahap=pra&rincian=ringkas&id=q7k3m9xw';

/** What browsers and backups hold since 2026-11, word for word. */
const published = `{"orientasi":{"begunAt":"${monday}","ticked":["nilai/loyal#satu-menit","bangga-melayani-bangsa"],"session":"${session}","finishedAt":"${tuesday}"},"latsar":{"begunAt":"${tuesday}","ticked":[]}}`;

describe('decodePaths', () => {
	test('reads what every version of the site has written', () => {
		expect(decodePaths(published)).toEqual({ ok: true, value: JSON.parse(published) as unknown });
	});

	test('reads back what was written', () => {
		fc.assert(
			fc.property(anyPaths, (all) => {
				expect(decodePaths(JSON.stringify(all))).toEqual({ ok: true, value: all });
			}),
		);
	});

	const path = (entry: object) =>
		JSON.stringify({ orientasi: { begunAt: monday, ticked: [], ...entry } });

	test.each([
		['{{', 'no JSON'],
		['[]', 'a list'],
		['{"orientasi":null}', 'nothing'],
		['{"orientasi":{"ticked":[]}}', 'no beginning'],
		[path({ begunAt: 'kemarin' }), 'a moment in words'],
		[path({ ticked: 'nilai/loyal' }), 'a text for a list'],
		[path({ ticked: ['//contoh.id'] }), 'an address elsewhere'],
		[path({ ticked: ['a/b/c'] }), 'an address too deep'],
		[path({ ticked: ['a'.repeat(161)] }), 'a key too long'],
		[path({ ticked: Array.from({ length: 101 }, (_, n) => `a/b${n}`) }), 'too many ticks'],
		[path({ session: 'javascript:alert(1)' }), 'no fragment'],
		[path({ session: `#sesi=${'1'.repeat(1200)}` }), 'a fragment too long'],
		[path({ finishedAt: 7 }), 'a number'],
		[`{"Orientasi":{"begunAt":"${monday}","ticked":[]}}`, 'no id'],
		[`{"__proto__":{"begunAt":"${monday}","ticked":[]}}`, 'a key of objects themselves'],
	])('refuses %s (%s)', (input) => {
		expect(decodePaths(input)).toEqual({ ok: false, reason: 'malformed' });
	});

	test('never throws', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => void readPaths(value)));
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (input) => void decodePaths(input)));
	});
});

test('beginPath keeps the first beginning, and leaves other paths alone', () => {
	const begun = beginPath({}, 'orientasi', monday);
	expect(begun).toEqual({ orientasi: { begunAt: monday, ticked: [] } });
	expect(beginPath(begun, 'orientasi', tuesday)).toBe(begun);
	expect(beginPath(begun, 'latsar', tuesday)).toMatchObject({ ...begun, latsar: {} });
});

test('tickStep ticks a step once, takes the tick away, and begins the path', () => {
	const tick = (all: PathsProgress, key: string, isDone: boolean) =>
		tickStep(all, 'orientasi', { key, isDone }, monday);
	const both = tick(tick(tick({}, 'renungan/a', true), 'kasus/b', true), 'renungan/a', true);
	expect(both['orientasi']).toEqual({ begunAt: monday, ticked: ['kasus/b', 'renungan/a'] });
	expect(tick(both, 'kasus/b', false)['orientasi']?.ticked).toEqual(['renungan/a']);
});

test('joinPath begins a path again for another session, and keeps what was ticked', () => {
	const ticked = tickStep({}, 'orientasi', { key: 'kasus/b', isDone: true }, monday);
	const joined = joinPath(ticked, 'orientasi', session, tuesday);
	expect(joined['orientasi']).toEqual({ begunAt: tuesday, ticked: ['kasus/b'], session });
	expect(joinPath(joined, 'orientasi', session, monday)).toBe(joined);
	const finished = noteFinish(joined, 'orientasi', true, tuesday);
	expect(joinPath(finished, 'orientasi', `${session}2`, monday)['orientasi']).toEqual({
		begunAt: monday,
		ticked: ['kasus/b'],
		session: `${session}2`,
	});
});

test('noteFinish keeps the first moment for as long as all is done', () => {
	const begun = beginPath({}, 'orientasi', monday);
	const finished = noteFinish(begun, 'orientasi', true, monday);
	expect(finished['orientasi']?.finishedAt).toBe(monday);
	expect(noteFinish(finished, 'orientasi', true, tuesday)).toBe(finished);
	expect(noteFinish(finished, 'orientasi', false, tuesday)).toEqual(begun);
	expect(noteFinish({}, 'orientasi', true, monday)).toEqual({});
});

test('currentPath is the one begun last of those not finished', () => {
	const orientasi = beginPath({}, 'orientasi', monday);
	const both = beginPath(orientasi, 'latsar', tuesday);
	expect(currentPath(both)).toBe('latsar');
	expect(currentPath(noteFinish(both, 'latsar', true, tuesday))).toBe('orientasi');
	expect(currentPath({})).toBeUndefined();
});
