/*
 * What a person has done here besides mirrors, as stored on the device under `cermin:progress:v1`:
 *
 * {"cases":{"uang-dalam-jabat-tangan":2},"read":["nilai/adaptif","topik/anti-pungli"]}
 *
 * A case has the place, from 0, of the first choice chosen in it; later choices do not change it. A guide, or another
 * page, that was marked as read stands under its address without the outer slashes. Migration: cases and guides that are no longer
 * on the site stay stored and are not counted, so a case that is renamed is undecided again, and the choices of a
 * case keep their order or the case gets a new name. Topics stood under `panduan/` until November 2026; what is stored
 * so counts as `topik/` and is written so the next time. A change that this cannot express gets a new key (`…:v2`) and a
 * decoder here that still reads v1.
 */
import { type Decoded, isRecord, parseJson } from '../decoded.ts';

export interface ReadingProgress {
	/** The place, from 0, of the first choice made in each case decided, by the case's id. */
	cases: Readonly<Record<string, number>>;
	/** Addresses of the guides marked as read, without their outer slashes. */
	read: readonly string[];
}

/** Nothing decided and nothing read. */
export const noReadingProgress: ReadingProgress = { cases: {}, read: [] };

/** Reads stored reading progress. Entries that cannot be read are left out and the others kept. */
export function decodeReadingProgress(text: string): Decoded<ReadingProgress, 'malformed'> {
	const parsed = parseJson(text);
	return parsed.ok ? readReadingProgress(parsed.value) : parsed;
}

/** The same for a value that is already parsed, as in a backup. */
export function readReadingProgress(input: unknown): Decoded<ReadingProgress, 'malformed'> {
	if (!isRecord(input) || !isRecord(input['cases']) || !Array.isArray(input['read']))
		return { ok: false, reason: 'malformed' };
	const cases = Object.entries(input['cases']).filter(
		([id, choice]) => isId(id) && isPlace(choice),
	);
	const read = input['read'].filter(isAddress).map(presentAddress);
	return {
		ok: true,
		value: {
			cases: Object.fromEntries(cases) as ReadingProgress['cases'],
			read: [...new Set(read)],
		},
	};
}

const isId = (input: string) => /^[a-z\d][a-z\d-]{0,79}$/.test(input);

const isPlace = (input: unknown) =>
	Number.isInteger(input) && (input as number) >= 0 && (input as number) < 10;

const isAddress = (input: unknown): input is string =>
	typeof input === 'string' && input.split('/').length <= 2 && input.split('/').every(isId);

const presentAddress = (address: string) => address.replace(/^panduan\//, 'topik/');

/** Whether a choice was ever made in a case. */
export function isDecided({ cases }: ReadingProgress, id: string): boolean {
	return Object.hasOwn(cases, id);
}

/** Whether the page at an address without outer slashes is done: a case (`kasus/…`) decided, a guide marked as read. */
export function isDone(progress: ReadingProgress, address: string): boolean {
	const [, id] = /^kasus\/(.*)$/.exec(address) ?? [];
	return id === undefined ? progress.read.includes(address) : isDecided(progress, id);
}

/** Reading progress after a case was decided. Only the first choice counts. */
export function decideCase(progress: ReadingProgress, id: string, choice: number): ReadingProgress {
	return { ...progress, cases: { [id]: choice, ...progress.cases } };
}

/** Reading progress after a guide was marked as read, or the mark taken away. */
export function markRead(
	progress: ReadingProgress,
	address: string,
	isRead: boolean,
): ReadingProgress {
	const others = progress.read.filter((other) => other !== address);
	return { ...progress, read: isRead ? [...others, address] : others };
}

/** Both in one. Of two first choices in a case ours stays. */
export function mergeReadingProgress(
	ours: ReadingProgress,
	theirs: ReadingProgress,
): ReadingProgress {
	return {
		cases: { ...theirs.cases, ...ours.cases },
		read: [...new Set([...ours.read, ...theirs.read])],
	};
}
