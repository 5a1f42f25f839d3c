import { decodeResult } from '../codes/result-code.ts';
import { type CohortKey, isSameCohort } from './dataset.ts';

/** Codes that came to a device at one time. */
export interface CodeRecord {
	/** A code a line. */
	codes: string;
	/** ISO 8601, in UTC; unknown for those kept before it was written down. */
	at?: string;
	/** There where they were made from paper sheets on this device. */
	from?: 'paper';
}

/** A code as it is listed. */
export interface ListedCode {
	code: string;
	at: string | undefined;
	/** Whether it was made from a paper sheet. */
	isPaper: boolean;
	/** Whether a later code of the same person counts instead. */
	overruled: boolean;
}

/** Where in a code its session stands. */
const sessionPlace = [7, 15] as const;

/** The codes of one cohort, those that came last first. The records are in the order they came. */
export function listCodes(records: readonly CodeRecord[], key: CohortKey): ListedCode[] {
	const listed = new Map<string, ListedCode & { participant: number }>();
	for (const { codes, at, from } of records)
		for (const code of codes.split('\n')) {
			// Of a million codes few are of the cohort, and reading all would take seconds.
			if (code.slice(...sessionPlace) !== key.session) continue;
			const decoded = decodeResult(code);
			if (!decoded.ok || !isSameCohort(decoded.value, key) || listed.has(code)) continue;
			const { participant } = decoded.value;
			const isPaper = from === 'paper';
			listed.set(code, { code, at, isPaper, participant, overruled: false });
		}
	const newestFirst = [...listed.values()].reverse();
	const seen = new Set<number>();
	return newestFirst.map(({ participant, ...one }) => {
		const overruled = seen.has(participant);
		seen.add(participant);
		return { ...one, overruled };
	});
}
