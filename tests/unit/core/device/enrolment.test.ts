import { describe, expect, test } from 'vitest';
import { decodeKiosk } from '../../../../src/core/device/kiosk.ts';
import {
	type Participation,
	addParticipation,
	decodeParticipations,
	mergeParticipations,
	participantIn,
	participationIn,
} from '../../../../src/core/device/enrolment.ts';

const before: Participation = {
	session: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	phase: 'before',
	detail: 'summary',
	participant: 48201733105342,
	attempt: '5b1c',
};
const after: Participation = { ...before, phase: 'after', attempt: '77aa' };

describe('decodeParticipations', () => {
	test('reads what was stored', () => {
		expect(decodeParticipations(JSON.stringify([before, after]))).toEqual({
			ok: true,
			value: [before, after],
		});
	});

	test.each([
		['text that is no JSON', '{'],
		['no list', '{}'],
		['a participant that does not fit in a code', JSON.stringify([{ ...before, participant: -1 }])],
		['a participant that is no number', JSON.stringify([{ ...before, participant: '1' }])],
		['a phase there is none of', JSON.stringify([{ ...before, phase: 'during' }])],
		['a detail there is none of', JSON.stringify([{ ...before, detail: 'all' }])],
		['a session id of other characters', JSON.stringify([{ ...before, session: 'bbbbbbbb' }])],
		['a name that cannot be shown', JSON.stringify([{ ...before, name: 'a\u202eb' }])],
		['an entry that is no record', '[1]'],
	])('refuses %s', (_, text) => {
		expect(decodeParticipations(text)).toEqual({ ok: false, reason: 'malformed' });
	});
});

describe('addParticipation', () => {
	test('keeps one entry a session and phase, the latest', () => {
		const again = { ...before, attempt: 'cc' };
		expect(addParticipation([before, after], again)).toEqual([after, again]);
	});
});

describe('mergeParticipations', () => {
	test('keeps our own entry where both have one', () => {
		const theirs = { ...before, participant: 1 };
		expect(mergeParticipations([before], [theirs, after])).toEqual([after, before]);
	});
});

describe('participationIn and participantIn', () => {
	test('find what this device did, phase by phase, under one tag a session', () => {
		expect(participationIn([before], { id: 'q7k3m9xw', phase: 'before' })).toBe(before);
		expect(participationIn([before], { id: 'q7k3m9xw', phase: 'after' })).toBeUndefined();
		expect(participantIn([before], 'q7k3m9xw')).toBe(before.participant);
		expect(participantIn([before], 'zzzzzzzz')).toBeUndefined();
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
