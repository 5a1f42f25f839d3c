import type { Decoded } from '../decoded.ts';
import { findCodes } from './find-codes.ts';
import type { ResultCode } from './result-code.ts';
import type { Session, Wave } from './session-link.ts';

/** What pairs a person's codes: their tag in a session, and the wave of the code it was read from. */
export interface EarlierCode {
	participant: number;
	wave: Wave;
}

/**
 * Why a text gives no earlier code of a session: there is no text, no code in it, only damaged ones, only ones of a newer
 * site, or of another session, instrument or of this very wave; or codes of several people, of which one must be chosen.
 */
export type EarlierProblem =
	| 'empty'
	| 'none'
	| 'damaged'
	| 'newer-version'
	| 'other-session'
	| 'other-instrument'
	| 'same-wave'
	| 'several';

/** From the most to the least telling, where a text gives several reasons. */
const problems: readonly EarlierProblem[] = [
	'same-wave',
	'other-instrument',
	'other-session',
	'newer-version',
	'damaged',
];

/**
 * The tag in a person's own result code of another wave of this session, found in any text that holds it, such as the
 * message it was sent in. The checksum, the session and the instrument must agree.
 */
export function readEarlierCode(
	text: string,
	session: Session,
): Decoded<EarlierCode, EarlierProblem> {
	if (text.trim() === '') return { ok: false, reason: 'empty' };
	const fitting: ResultCode[] = [];
	const found = new Set<EarlierProblem>();
	for (const { decoded } of findCodes(text)) {
		const problem = decoded.ok
			? problemOf(decoded.value, session)
			: /^(newer-version|unknown-instrument)$/.test(decoded.reason)
				? 'newer-version'
				: 'damaged';
		if (problem) found.add(problem);
		else if (decoded.ok) fitting.push(decoded.value);
	}
	const [first] = fitting;
	if (!first) return { ok: false, reason: problems.find((one) => found.has(one)) ?? 'none' };
	const { participant, wave } = first;
	return fitting.every((code) => code.participant === participant)
		? { ok: true, value: { participant, wave } }
		: { ok: false, reason: 'several' };
}

function problemOf(code: ResultCode, { id, instrument, wave }: Session) {
	if (code.session !== id) return 'other-session';
	if (code.instrument !== instrument) return 'other-instrument';
	return code.wave === wave ? 'same-wave' : undefined;
}
