import fc from 'fast-check';
import { waves as allWaves } from '../../src/core/codes/session-link.ts';
import { type Panel, makePanel } from '../../src/core/survey/panel.ts';
import { type Responses, notTold } from '../../src/core/survey/responses.ts';
import { behaviourIds, valueIds } from '../../src/core/values/values.ts';

/** One person of a panel: their class and what they answered in each wave, in the order of time; absent where nothing. */
export interface Member {
	class?: number;
	waves: readonly (Answered | undefined)[];
}

/** Seven values in 24ths (255 for none); where they were sent, 21 quarters and the place of a plan in `planOutcomes`. */
export interface Answered {
	values: readonly number[];
	items?: readonly number[];
	plan?: number;
}

/** A panel of the first waves there are. */
export function panelOf(members: readonly Member[], waveCount = 2): Panel<'diri'> {
	return makePanel({
		instrument: 'diri',
		revision: 1,
		waves: allWaves.slice(0, waveCount),
		responses: Array.from({ length: waveCount }, (_, wave) => responsesIn(members, wave)),
		classOf: Uint32Array.from(members, (member) => member.class ?? 0),
		classCount: members.reduce((count, member) => Math.max(count, (member.class ?? 0) + 1), 1),
	});
}

/** The same with the people of one class alone. */
export function panelOfClass(
	members: readonly Member[],
	number: number,
	waveCount = 2,
): Panel<'diri'> {
	const whole = panelOf(members, waveCount);
	const alone = members.map((member) =>
		(member.class ?? 0) === number ? member : { ...member, waves: [] },
	);
	return makePanel({
		...whole,
		responses: whole.responses.map((_, wave) => responsesIn(alone, wave)),
	});
}

function responsesIn(members: readonly Member[], wave: number): Responses {
	const rows = members.flatMap(({ waves }, person) => {
		const answered = waves[wave];
		return answered ? [{ person, ...answered }] : [];
	});
	return {
		n: rows.length,
		people: Uint32Array.from(rows, ({ person }) => person),
		summary: valueIds.map((_, place) =>
			Uint8Array.from(rows, ({ values }) => values[place] ?? 255),
		),
		full: rows.some(({ items }) => items)
			? behaviourIds.map((_, place) => Uint8Array.from(rows, ({ items }) => items?.[place] ?? 254))
			: [],
		plans: Uint8Array.from(rows, ({ plan }) => plan ?? notTold),
	};
}

/** The same score in every value. */
export const evenly = (score: number): Answered => ({ values: valueIds.map(() => score) });

/** Anybody: of one of three classes, in some of the waves, now and then without a score. */
export function anyMember(waveCount = 2): fc.Arbitrary<Member> {
	const score = fc.oneof(
		{ weight: 9, arbitrary: fc.nat(24) },
		{ weight: 1, arbitrary: fc.constant(255) },
	);
	const answered = fc.array(score, { minLength: 7, maxLength: 7 }).map((values) => ({ values }));
	return fc.record({
		class: fc.nat(2),
		waves: fc.array(fc.option(answered, { nil: undefined, freq: 5 }), {
			minLength: waveCount,
			maxLength: waveCount,
		}),
	});
}
