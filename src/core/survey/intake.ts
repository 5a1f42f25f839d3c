import type { ChatMessage } from '../codes/chat-message.ts';
import { type CodeFinder, createFinder } from '../codes/find-codes.ts';
import { type Dataset, addCode } from './dataset.ts';
import { type CodeProblem, tidyCode } from '../codes/result-code.ts';

/** How many codes were found in some texts, by what they changed in the dataset. Each number is a count of codes. */
export interface Intake {
	/** Codes that could be read: the sum of the next three. */
	found: number;
	/** Of a result that was not in the dataset before. */
	added: number;
	/** Of a result that was there already with these scores, or with newer ones that replaced these; it counts once. */
	same: number;
	/** Of a result that was there with other scores, which these replaced. */
	conflicts: number;
	/** How many of the codes found are of each session. */
	sessions: Map<string, number>;
	/** Codes that could not be read, by the reason, with the first few. */
	damaged: Record<CodeProblem, { count: number; examples: DamagedCode[] }>;
}

/** A code that could not be read, as it is written, and the message of a chat it came in. */
export interface DamagedCode {
	text: string;
	message: ChatMessage | undefined;
}

/** Damaged codes quoted for each reason; more than a person would look through are only counted. */
const exampleLimit = 5;

/** The intake before anything was read: every count is 0. */
export function emptyIntake(): Intake {
	const none = () => ({ count: 0, examples: [] as DamagedCode[] });
	return {
		found: 0,
		added: 0,
		same: 0,
		conflicts: 0,
		sessions: new Map(),
		damaged: {
			cut: none(),
			altered: none(),
			'newer-version': none(),
			'unknown-instrument': none(),
			malformed: none(),
		},
	};
}

/**
 * A finder that adds each code to the dataset and counts it in `intake`; both are changed in place. `keep` is called with
 * each code that changed the dataset, in lower case and without spaces, which is how it is stored; `hear` with each that
 * could be read, and may ask before it returns which message of a chat it came in.
 */
export function intakeFinder(
	dataset: Dataset,
	intake: Intake,
	keep: (code: string) => void,
	hear: (code: string, message: () => ChatMessage | undefined) => void = () => undefined,
): CodeFinder {
	return createFinder(({ text, decoded }, message) => {
		if (!decoded.ok) {
			const kind = intake.damaged[decoded.reason];
			kind.count += 1;
			if (kind.examples.length < exampleLimit) kind.examples.push({ text, message: message() });
			return;
		}
		intake.found += 1;
		const { session } = decoded.value;
		intake.sessions.set(session, (intake.sessions.get(session) ?? 0) + 1);
		const outcome = addCode(dataset, decoded.value);
		if (outcome === 'new') intake.added += 1;
		else if (outcome === 'conflict') intake.conflicts += 1;
		else intake.same += 1;
		const code = tidyCode(text);
		if (outcome !== 'same') keep(code);
		hear(code, message);
	});
}

/**
 * Of which sessions an intake is, the most codes first: `expected` where it was asked for, else the largest, and the others,
 * which do not belong to it.
 */
export function sessionsIn(
	{ sessions }: Intake,
	asked: string | undefined,
): { expected: string | undefined; others: { session: string; n: number }[] } {
	const bySize = [...sessions]
		.map(([session, n]) => ({ session, n }))
		.sort((one, other) => other.n - one.n);
	const expected = asked ?? bySize[0]?.session;
	return { expected, others: bySize.filter(({ session }) => session !== expected) };
}
