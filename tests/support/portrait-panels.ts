import fc from 'fast-check';
import {
	type PhraseId,
	type Portrait,
	phraseIds,
	portraitSize,
} from '../../src/core/assessment/phrases.ts';
import { rowOfPortrait } from '../../src/core/codes/result-portrait.ts';
import { waves as allWaves } from '../../src/core/codes/session-link.ts';
import { type Panel, makePanel } from '../../src/core/survey/panel.ts';
import { type Responses, notTold } from '../../src/core/survey/responses.ts';

/** Someone of a class, and what they chose in each wave; absent where nothing. */
export interface Chooser {
	class?: number;
	waves: readonly (Portrait | undefined)[];
}

/** Ten phrases: these, filled up from the end of all of them. */
export function tenWith(...chosen: PhraseId[]): PhraseId[] {
	const others = [...phraseIds].reverse().filter((id) => !chosen.includes(id));
	const ten = [...chosen, ...others].slice(0, portraitSize);
	return phraseIds.filter((id) => ten.includes(id));
}

/** A panel of the first waves there are. */
export function choicePanelOf(people: readonly Chooser[], waveCount = 1): Panel<'unit'> {
	return makePanel({
		instrument: 'unit',
		revision: 1,
		waves: allWaves.slice(0, waveCount),
		responses: Array.from({ length: waveCount }, (_, wave) => responsesIn(people, wave)),
		classOf: Uint32Array.from(people, (one) => one.class ?? 0),
		classCount: people.reduce((count, one) => Math.max(count, (one.class ?? 0) + 1), 1),
	});
}

function responsesIn(people: readonly Chooser[], wave: number): Responses {
	const rows = people.flatMap(({ waves }, person) => {
		const portrait = waves[wave];
		return portrait ? [{ person, row: rowOfPortrait(portrait) }] : [];
	});
	return {
		n: rows.length,
		people: Uint32Array.from(rows, ({ person }) => person),
		summary: Array.from({ length: 10 }, (_, byte) =>
			Uint8Array.from(rows, ({ row }) => row[byte] ?? 0),
		),
		full: [],
		plans: new Uint8Array(rows.length).fill(notTold),
	};
}

const anyTen = fc
	.shuffledSubarray([...phraseIds], { minLength: portraitSize, maxLength: portraitSize })
	.map((ten) => phraseIds.filter((id) => ten.includes(id)));

/** What anybody may choose. */
export const anyPortrait: fc.Arbitrary<Portrait> = fc.record({ now: anyTen, wished: anyTen });
