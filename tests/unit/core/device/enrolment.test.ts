import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../../src/core/device/attempt.ts';
import { decodeKiosk } from '../../../../src/core/device/kiosk.ts';
import {
	type Enrolment,
	addEnrolment,
	decodeEnrolments,
	elsewhere,
	mergeEnrolments,
	recentWave,
	participantIn,
	enrolmentIn,
	storedEnrolments,
} from '../../../../src/core/device/enrolment.ts';

const before: Enrolment = {
	session: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	wave: 'before',
	detail: 'summary',
	participant: 48201733105342,
	attempt: '5b1c',
};
const after: Enrolment = { ...before, wave: 'after', attempt: '77aa' };
const [stored] = storedEnrolments([before]);

describe('decodeEnrolments', () => {
	test('reads what was stored', () => {
		expect(decodeEnrolments(JSON.stringify(storedEnrolments([before, after])))).toEqual({
			ok: true,
			value: [before, after],
		});
	});

	test('reads what was stored while a wave was still called a phase', () => {
		const text =
			'[{"session":"q7k3m9xw","name":"Orientasi CPNS 2026","phase":"before","detail":"summary","participant":48201733105342,"attempt":"5b1c"}]';
		expect(decodeEnrolments(text)).toEqual({ ok: true, value: [before] });
		expect(JSON.stringify([stored])).toBe(text);
	});

	test.each([
		['text that is no JSON', '{'],
		['no list', '{}'],
		['a participant that does not fit in a code', JSON.stringify([{ ...stored, participant: -1 }])],
		['a participant that is no number', JSON.stringify([{ ...stored, participant: '1' }])],
		['a wave there is none of', JSON.stringify([{ ...stored, phase: 'during' }])],
		['a detail there is none of', JSON.stringify([{ ...stored, detail: 'all' }])],
		['a session id of other characters', JSON.stringify([{ ...stored, session: 'bbbbbbbb' }])],
		['a name that cannot be shown', JSON.stringify([{ ...stored, name: 'a\u202eb' }])],
		['an entry that is no record', '[1]'],
	])('refuses %s', (_, text) => {
		expect(decodeEnrolments(text)).toEqual({ ok: false, reason: 'malformed' });
	});
});

describe('addEnrolment', () => {
	test('keeps one entry a session and wave, the latest', () => {
		const again = { ...before, attempt: 'cc' };
		expect(addEnrolment([before, after], again)).toEqual([after, again]);
	});
});

describe('mergeEnrolments', () => {
	test('keeps our own entry where both have one', () => {
		const theirs = { ...before, participant: 1 };
		expect(mergeEnrolments([before], [theirs, after])).toEqual([after, before]);
	});
});

describe('enrolmentIn and participantIn', () => {
	test('find what this device did, wave by wave, under one tag a session', () => {
		expect(enrolmentIn([before], { id: 'q7k3m9xw', wave: 'before' })).toBe(before);
		expect(enrolmentIn([before], { id: 'q7k3m9xw', wave: 'after' })).toBeUndefined();
		expect(participantIn([before], 'q7k3m9xw')).toBe(before.participant);
		expect(participantIn([before], 'zzzzzzzz')).toBeUndefined();
	});
});

describe('recentWave', () => {
	const finished = (id: string, finishedAt: string): Attempt => ({
		id,
		instrument: 'kilat',
		revision: 1,
		finishedAt,
		scores: {},
		priorities: [],
	});
	const attempts = [finished('5b1c', '2026-11-01T02:00:00.000Z')];
	const at = (day: string) => Date.parse(`2026-${day}T02:00:00.000Z`);
	const link = { id: 'q7k3m9xw', wave: 'after' } as const;

	test('is the wave before, until three weeks have passed, and says when four have', () => {
		const recent = {
			wave: 'before',
			finishedAt: '2026-11-01T02:00:00.000Z',
			from: '2026-11-29T02:00:00.000Z',
		};
		expect(recentWave([before], attempts, link, at('11-01'))).toEqual(recent);
		expect(recentWave([before], attempts, link, at('11-21'))).toEqual(recent);
		expect(recentWave([before], attempts, link, at('11-22'))).toBeUndefined();
	});

	test('is the latest of several', () => {
		const both = [...attempts, finished('77aa', '2026-11-10T02:00:00.000Z')];
		const third = { ...link, wave: 'later' } as const;
		expect(recentWave([before, after], both, third, at('11-12'))).toMatchObject({ wave: 'after' });
	});

	test.each([
		['of the first wave', [before], { ...link, wave: 'before' }, '11-02'],
		['of another session', [before], { ...link, id: 'zzzzzzzz' }, '11-02'],
		['where the clock was set back since', [before], link, '10-31'],
		['where it was on another device', [{ ...before, attempt: elsewhere }], link, '11-02'],
	] as const)('is not known %s', (_, all, session, day) => {
		expect(recentWave(all, attempts, session, at(day))).toBeUndefined();
	});
});

describe('decodeKiosk', () => {
	const turn = { participant: 12, detail: 'full' };

	test('reads a kiosk with and without somebody at it', () => {
		expect(decodeKiosk('{"session":"q7k3m9xw"}')).toEqual({
			ok: true,
			value: { session: 'q7k3m9xw' },
		});
		expect(decodeKiosk(JSON.stringify({ session: 'q7k3m9xw', turn }))).toEqual({
			ok: true,
			value: { session: 'q7k3m9xw', turn },
		});
	});

	test('lets go of a turn that makes no sense, so that the next person begins anew', () => {
		const bad = JSON.stringify({ session: 'q7k3m9xw', turn: { ...turn, participant: 2 ** 51 } });
		expect(decodeKiosk(bad)).toEqual({ ok: true, value: { session: 'q7k3m9xw' } });
	});

	test.each(['', 'null', '{"session":"x"}', '[]'])('calls %j no kiosk', (text) => {
		expect(decodeKiosk(text)).toEqual({ ok: false, reason: 'malformed' });
	});
});
