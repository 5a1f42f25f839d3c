import { describe, expect, test, vi } from 'vitest';
import { readEarlierCode } from '../../../src/core/codes/earlier-code.ts';
import { tagRemover } from '../../../src/core/codes/files/tags.ts';
import { decodeJoinCode } from '../../../src/core/codes/join-code.ts';
import { decodeSession, sessionIdOf } from '../../../src/core/codes/session-link.ts';
import { decodeBackup, mergeBackups } from '../../../src/core/device/backup.ts';
import { encodeResult } from '../../../src/core/codes/result-code.ts';
import { emptyIntake, intakeFinder } from '../../../src/core/survey/intake.ts';
import { createCollection, hear } from '../../../src/islands/recap/collection.ts';
import { countWork } from '../../support/count-work.ts';
import { backup, codes, session } from '../../support/fuzz/seeds.ts';
import { randomFrom, randomResult } from '../../support/results.ts';

// A machine that is shared may take its time.
vi.setConfig({ testTimeout: 60_000 });

const random = randomFrom(1);

/** Reads a text as the recap does, in pieces of this length. */
function readForRecap(text: string, length = 2 ** 20) {
	const collection = createCollection(undefined);
	const finder = intakeFinder(
		collection.dataset,
		emptyIntake(),
		() => undefined,
		(code, message) => hear(collection, code, message),
	);
	for (let at = 0; at < text.length; at += length) finder.push(text.slice(at, at + length));
	finder.end();
}

const manyCodes = (count: number) =>
	Array.from({ length: count }, () => encodeResult(randomResult(random)));
const fileOf = (parts: object) =>
	JSON.stringify({ format: 'cermin-berakhlak', version: 1, drafts: {}, attempts: [], ...parts });
const many = <T>(count: number, make: (place: number) => T) =>
	Array.from({ length: count }, (_, place) => make(place));
const idOf = (place: number) => sessionIdOf(Uint8Array.of(0, 0, 0, place >> 8, place & 255));
const [code = ''] = codes;

function importFile(text: string) {
	const read = decodeBackup(text);
	expect(read.ok).toBe(true);
	if (read.ok) mergeBackups(mergeBackups(backup, read.value), read.value);
}

describe('four times the input takes about four times the work:', () => {
	test.each<[string, (count: number) => () => void]>([
		[
			'codes a line each',
			(count) => {
				const text = manyCodes(count).join('\n');
				return () => readForRecap(text);
			},
		],
		[
			'codes in one line',
			(count) => {
				const text = manyCodes(count).join(' ');
				return () => readForRecap(text);
			},
		],
		[
			'damaged codes in one line',
			(count) => {
				const text = `${code.slice(0, -2)} `.repeat(count);
				return () => readForRecap(text);
			},
		],
		[
			'one code over and over',
			(count) => {
				const text = `${code}\n`.repeat(count);
				return () => readForRecap(text);
			},
		],
		['beginnings of codes', (count) => () => readForRecap('cb1'.repeat(count))],
		[
			'beginnings of codes in small pieces',
			(count) => () => readForRecap('cb1q7'.repeat(count), 50),
		],
		['spaces after a beginning', (count) => () => readForRecap(`cb1${' '.repeat(count)}`)],
		['empty lines', (count) => () => readForRecap('\n'.repeat(count))],
		[
			'openings of messages',
			(count) => () => readForRecap('24/11/26 09.12 - Siti: '.repeat(count)),
		],
		['invisible marks', (count) => () => decodeJoinCode('\u200b'.repeat(count))],
		['fields of a link', (count) => () => decodeSession(`#sesi=1${'&nama=a'.repeat(count)}`)],
		['earlier codes', (count) => () => readEarlierCode(`${code} `.repeat(count), session)],
		['tags of XML', (count) => () => tagRemover()('<'.repeat(count))],
		[
			'attempts in a file',
			(count) => {
				const [attempt] = backup.attempts;
				const text = fileOf({
					attempts: many(count, (place) => ({ ...attempt, id: `${place}`, focus: [] })),
				});
				return () => importFile(text);
			},
		],
		[
			'sessions in a file',
			(count) => {
				const text = fileOf({
					sessions: many(count, (place) => ({
						...backup.sessions[0],
						wave: undefined,
						phase: 'later',
						id: idOf(place),
					})),
				});
				return () => importFile(text);
			},
		],
		[
			'participations in a file',
			(count) => {
				const text = fileOf({
					participations: many(count, (place) => ({
						...backup.enrolments[0],
						wave: undefined,
						phase: 'later',
						session: idOf(place),
					})),
				});
				return () => importFile(text);
			},
		],
		[
			'past commitments in a file',
			(count) => {
				const text = fileOf({
					commitments: {
						past: many(count, (place) => ({ ...backup.commitments.past[0], id: `${place}` })),
					},
				});
				return () => importFile(text);
			},
		],
		[
			'cases and guides in a file',
			(count) => {
				const text = fileOf({
					progress: {
						cases: Object.fromEntries(many(count, (place) => [`k${place}`, 1])),
						read: many(count, (place) => `nilai/n${place}`),
					},
				});
				return () => importFile(text);
			},
		],
	])('%s', (_, make) => {
		const [few, more] = [500, 2000].map((count) => countWork(make(count)));
		expect(more).toBeLessThan(5 * (few ?? 0) + 1000);
	});
});
