import { isRecord, readList } from '../decoded.ts';
import { type CheckDay, checkDays } from './commitment.ts';
import { type ReadingProgress, isDecided } from './reading-progress.ts';

/** A changed fact of a case, and what then decides. */
export interface CaseChange {
	/** The title of the case. */
	title: string;
	change: string;
	/** The name of the value that decides. */
	value: string;
	then: string;
}

/** The id of a case already tried: the preferred one if it is among them, else the one tried last; undefined without any. */
export function caseToChange(
	progress: ReadingProgress,
	preferred: string | undefined,
): string | undefined {
	return preferred !== undefined && isDecided(progress, preferred)
		? preferred
		: Object.keys(progress.cases)[0];
}

/** One change of a fetched case, another on each day; undefined where it holds none that can be read. */
export function readCaseChange(input: unknown, day: CheckDay): CaseChange | undefined {
	if (!isRecord(input) || typeof input['title'] !== 'string') return undefined;
	const changes = readList(input['changes'], readChange);
	const change = changes?.[checkDays.indexOf(day) % changes.length];
	return change && { title: input['title'], ...change };
}

function readChange(input: unknown): Omit<CaseChange, 'title'> | undefined {
	if (!isRecord(input)) return undefined;
	const { change, value, then } = input;
	return typeof change === 'string' && typeof value === 'string' && typeof then === 'string'
		? { change, value, then }
		: undefined;
}
