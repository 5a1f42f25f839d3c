import type { PlanOutcome } from '../../src/core/codes/plan-outcome.ts';
import { encodeResult } from '../../src/core/codes/result-code.ts';
import type { Wave } from '../../src/core/codes/session-link.ts';
import { behaviourIds } from '../../src/core/values/values.ts';
import { readInstrument } from './mirrors.ts';

/** A class in a session, with every answer, as it comes to a trainer. Always the same. */
interface TrainedClass {
	session: string;
	before: number;
	/** How many of them, from the first on, answered again after it. */
	after?: number;
	/** Who was not there before: they come after the others, with no first answer. */
	strangers?: number;
	/** What came of the plans of those who answered again, from the first on. */
	plans?: readonly PlanOutcome[];
	/** Of Cermin Diri; the present one where it is not said. */
	revision?: number;
}

/** The codes of a class whose people lean one way and whose questions differ, as answers do: no two values are alike. */
export function codesOfClass({
	session,
	before,
	after = 0,
	strangers = 0,
	plans = [],
	revision = readInstrument('diri').revision,
}: TrainedClass): string[] {
	const people = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n);
	return [
		...people(0, before).map((person) => codeOf(session, person, 'before', revision)),
		...people(0, after).map((person) => codeOf(session, person, 'after', revision, plans[person])),
		...people(before, strangers).map((person) => codeOf(session, person, 'after', revision)),
	];
}

function codeOf(
	session: string,
	person: number,
	wave: Wave,
	revision: number,
	plan?: PlanOutcome,
): string {
	const lean = ((person * 7) % 11) / 5;
	const answerTo = (item: number) => {
		const mood = ((person * 13 + item * 5 + (wave === 'after' ? 3 : 0)) % 10) / 5;
		const ease = [0.9, 0.6, 1.1, 0.3, 0.8, -0.4, 0.5][Math.floor(item / 3)] ?? 0;
		const growth = wave === 'after' ? 0.55 : 0;
		return Math.max(0, Math.min(4, Math.floor(lean + mood + ease + growth)));
	};
	return encodeResult({
		session,
		participant: person,
		wave,
		plan,
		detail: 'full',
		instrument: 'diri',
		revision,
		scores: Object.fromEntries(behaviourIds.map((id, item) => [id, answerTo(item) * 25])),
	});
}
