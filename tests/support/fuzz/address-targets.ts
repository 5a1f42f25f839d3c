import { decodePreset, encodePreset } from '../../../src/core/codes/session-preset.ts';
import {
	decodeSession,
	encodeSession,
	readSessionName,
} from '../../../src/core/codes/session-link.ts';
import { decodeJoinCode, encodeJoinCode } from '../../../src/core/codes/join-code.ts';
import {
	decodeScores,
	encodeScores,
	parseScore,
} from '../../../src/core/assessment/official-index.ts';
import { readSheet } from '../../../src/core/assessment/paper-sheet.ts';
import { decodeHandover, encodeHandover } from '../../../src/core/device/handover.ts';
import { tidyText } from '../../../src/core/device/commitment.ts';
import { tidySentence } from '../../../src/core/device/unit-sentences.ts';
import { minuteOfDay, inputTime } from '../../../src/islands/plan/plan-clock.ts';
import { choiceInAddress } from '../../../src/islands/cases/address-choice.ts';
import { decodeStep, encodeStep } from '../../../src/islands/mirror/step.ts';
import { addressOf, readQuery } from '../../../src/islands/search/search-query.ts';
import { isFormOf, wordsOf } from '../../../src/islands/search/known-words.ts';
import { invitationCopy } from '../../../src/copy/invitation.ts';
import { joinCopy } from '../../../src/copy/join.ts';
import { itemsOf } from '../results.ts';
import { assert, assertSame, roundTrip } from './checks.ts';
import type { Target } from './fuzz.ts';
import { session } from './seeds.ts';
import { spoilText } from './spoil.ts';

const text = (
	name: string,
	seeds: readonly string[],
	check: (text: string) => boolean,
): Target<string> => ({ name, seeds, spoil: spoilText, check });

/** A field whose text is tidied before it is kept: tidying it again must change nothing. */
const field = (
	name: string,
	seeds: readonly string[],
	tidy: (text: string) => string | undefined,
) =>
	text(name, seeds, (typed) => {
		const tidied = tidy(typed);
		if (tidied === undefined || tidied === '') return false;
		assertSame(tidy(tidied), tidied, 'Tidied again it is another');
		assert(
			!/[\0-\x1f\u202a-\u202e\u2066-\u2069\ud800]/.test(
				tidied.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''),
			),
			'It holds what cannot be shown.',
		);
		return true;
	});

/** What addresses say after `#` and `?`, and what people type into fields. */
export const addressTargets: Target<string>[] = [
	text(
		'session link',
		[
			session,
			{
				...session,
				wave: 'before' as const,
				detail: 'summary' as const,
				instrument: 'kilat' as const,
			},
		].map(encodeSession),
		roundTrip(decodeSession, encodeSession, Object.keys(invitationCopy.problems).concat('absent')),
	),
	text(
		'link to another browser',
		[{}, { session }].map((opened) =>
			encodeHandover({ backup: '{"format":"cermin-berakhlak"}', page: 'cermin/diri', ...opened }),
		),
		roundTrip(decodeHandover, encodeHandover, ['absent', 'malformed', 'newer-version']),
	),
	text(
		'preset of a session',
		(['before', 'after', 'later'] as const).map((wave) =>
			encodePreset({ instrument: 'kilat', wave }),
		),
		roundTrip(
			(fragment) => {
				const value = decodePreset(fragment);
				return value ? { ok: true, value } : { ok: false, reason: 'absent' };
			},
			encodePreset,
			['absent'],
		),
	),
	text(
		'scores in an address',
		['#nilai=57.9,74.1,56.7,63.8,65.8,38.9,69.4', '#nilai=0,100,0.000001,50%2C50,50,50'],
		roundTrip(decodeScores, encodeScores, ['absent', 'malformed']),
	),
	text('choice of a case in an address', ['#jawab=A', '#jawab=D'], (fragment) => {
		const place = choiceInAddress(fragment, 4);
		if (place === undefined) return false;
		// The end of a sentence may stand after it.
		const named = fragment.replace(/[^A-Za-z]+$/, '');
		assertSame(`#jawab=${String.fromCharCode(65 + place)}`, named, 'It is another choice');
		return true;
	}),
	text('step of a mirror in an address', ['1', '21', 'periksa', 'tekad', 'hasil'], (given) => {
		const step = decodeStep(given, 21);
		assertSame(decodeStep(encodeStep(step), 21), step, 'It is another step');
		return step !== 'start';
	}),
	text(
		'search in an address',
		['?q=uang+pelicin&jenis=kasus', '?q=melayani', '?jenis=nilai&q=loyal'],
		(query) => {
			const read = readQuery(query);
			assert(read.words.length <= 200, 'It is too long.');
			assertSame(
				readQuery(addressOf(read)),
				{ ...read, words: read.words.toWellFormed() },
				'It is another search',
			);
			for (const word of wordsOf(read.words)) isFormOf(word, 'pelayanan');
			return read.words !== '';
		},
	),
	text(
		'join code',
		(['before', 'after', 'later'] as const).map((wave) => encodeJoinCode({ ...session, wave })),
		roundTrip(decodeJoinCode, encodeJoinCode, Object.keys(joinCopy.problems)),
	),
	text('time of day', ['08:30', '23:59:59', '00:00'], (time) => {
		const minute = minuteOfDay(time);
		if (minute === undefined) return false;
		assertSame(minuteOfDay(inputTime(minute)), minute, 'It is another time');
		return true;
	}),
	text('score typed', ['57,9', '100', ' 0.123456 ', '−5'], (typed) => {
		const score = parseScore(typed);
		if (score.ok) assertSame(parseScore(String(score.value)), score, 'It is another score');
		return score.ok;
	}),
	text(
		'paper sheet typed',
		['123450123450123450123', '5432101', '12345 01234 50123 45012 3'],
		(typed) => {
			const sheets = [itemsOf.diri, itemsOf.kilat].map((ids) =>
				readSheet({ items: ids.map((id) => ({ id })) }, typed),
			);
			for (const sheet of sheets)
				if (sheet.ok)
					assert(
						Object.values(sheet.answers).every((one) => one === 'na' || (one >= 0 && one <= 4)),
						'It is no answer.',
					);
			return sheets.some(({ ok }) => ok);
		},
	),
	field('name of a session typed', [session.name, 'Kelas A'], readSessionName),
	field(
		'sentence of a unit typed',
		['Kami menyebutkan jam selesai kepada setiap pemohon. 👩\u200d🏫', 'Kami'],
		tidySentence,
	),
	field(
		'part of a commitment typed',
		['rekan menyampaikan pendapat yang berbeda.', 'Rapat'],
		tidyText,
	),
];
