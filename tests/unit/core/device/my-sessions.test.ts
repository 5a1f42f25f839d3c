import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
	type MySession,
	addMySession,
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
