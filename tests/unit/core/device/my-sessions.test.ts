import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
	type MySession,
	addMySession,
	countPresent,
	decodeMySessions,
	dropMySession,
	groupMySessions,
	mergeMySessions,
	readMySessions,
	storedMySessions,
} from '../../../../src/core/device/my-sessions.ts';
import { exampleSession } from '../../../support/sessions.ts';

// Hundreds of long cases may have to share a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const before: MySession = { ...exampleSession, savedAt: '2026-11-24T02:00:00.000Z' };
const after: MySession = { ...before, wave: 'after', savedAt: '2026-12-24T02:00:00.000Z' };
const other: MySession = { ...before, id: 'zzzzqqqq', name: 'Latsar II' };
const [stored] = storedMySessions([before]);

describe('decodeMySessions', () => {
	test('reads what was written', () => {
		const { path, ...pathless } = other;
		expect(path).toBeDefined();
		const all = [before, after, pathless];
		expect(decodeMySessions(JSON.stringify(storedMySessions(all)))).toEqual({
			ok: true,
			value: all,
		});
	});

	test('keeps the last of two entries for the same id and wave', () => {
		const renamed = { ...before, name: 'Kelas A' };
		expect(readMySessions(storedMySessions([before, after, renamed]))).toEqual({
			ok: true,
			value: [after, renamed],
		});
	});

	test('reads how many people are present, which older texts do not say', () => {
		const counted = { ...before, present: 30 };
		const text = JSON.stringify(storedMySessions([counted, after]));
		expect(text.match(/"present"/g)).toHaveLength(1);
		expect(decodeMySessions(text)).toEqual({ ok: true, value: [counted, after] });
	});

	test('drops fields it does not know', () => {
		expect(readMySessions([{ ...stored, html: '<b>' }])).toEqual({ ok: true, value: [before] });
	});

	test.each([
		['{{', 'no JSON'],
		['{}', 'no list'],
		['null', 'nothing'],
		['[null]', 'no entry'],
		[JSON.stringify([stored, { ...stored, id: '../../x' }]), 'an id that is none'],
		[JSON.stringify([{ ...stored, name: '<img src=x>' }]), 'a name with brackets'],
		[JSON.stringify([{ ...stored, name: ' Kelas ' }]), 'a name not trimmed'],
		[JSON.stringify([{ ...stored, name: 7 }]), 'a name that is a number'],
		[JSON.stringify([{ ...stored, instrument: '__proto__' }]), 'an unknown mirror'],
		[JSON.stringify([{ ...stored, phase: 'toString' }]), 'an unknown wave'],
		[JSON.stringify([{ ...stored, detail: '' }]), 'an unknown detail'],
		[JSON.stringify([{ ...stored, path: '//x.id' }]), 'a path that leads away'],
		[JSON.stringify([{ ...stored, path: null }]), 'a path that is nothing'],
		[JSON.stringify([{ ...stored, savedAt: 'kemarin' }]), 'a day in words'],
		[JSON.stringify([{ ...stored, present: '30' }]), 'people counted in words'],
		[JSON.stringify([{ ...stored, present: 0 }]), 'a class of nobody'],
		[JSON.stringify([{ ...stored, present: 12.5 }]), 'half a person'],
		[JSON.stringify([{ ...stored, present: 100_000 }]), 'more people than a class'],
	])('refuses %s (%s)', (text) => {
		expect(decodeMySessions(text)).toEqual({ ok: false, reason: 'malformed' });
	});

	test('never throws', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => void readMySessions(value)));
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeMySessions(text)));
	});
});

describe('the list', () => {
	test('has one entry an id and wave', () => {
		const renamed = { ...before, name: 'Kelas A' };
		expect(addMySession([before, other], renamed)).toEqual([other, renamed]);
		expect(addMySession([before], after)).toEqual([before, after]);
	});

	test('keeps how many are present when a session is saved again', () => {
		const counted = { ...before, present: 30 };
		const renamed = { ...before, name: 'Kelas A' };
		expect(addMySession([counted], renamed)).toEqual([{ ...renamed, present: 30 }]);
		expect(addMySession([counted], { ...renamed, present: 28 })).toEqual([
			{ ...renamed, present: 28 },
		]);
	});

	test('counts the people of one wave, or no longer', () => {
		const counted = countPresent([before, after], after, 30);
		expect(counted).toEqual([before, { ...after, present: 30 }]);
		expect(countPresent(counted, after, undefined)).toEqual([before, after]);
		expect(countPresent([before], after, 30)).toEqual([before]);
	});

	test('loses one wave and keeps the others', () => {
		expect(dropMySession([before, after, other], before)).toEqual([after, other]);
		expect(dropMySession([before], { ...before, wave: 'later' })).toEqual([before]);
	});

	test('of two lists keeps all, and ours where both have an entry', () => {
		const theirs = { ...before, name: 'Kelas mereka' };
		expect(mergeMySessions([before], [theirs, other])).toEqual([other, before]);
	});

	test('shows waves in their order and the session saved last first', () => {
		expect(groupMySessions([after, other, before])).toEqual([[before, after], [other]]);
		expect(groupMySessions([])).toEqual([]);
	});
});
