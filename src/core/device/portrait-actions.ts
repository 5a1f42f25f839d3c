/*
 * What a team makes of its portrait, as stored on the device under `cermin:portrait-actions:v1`:
 *
 * {"current":{"id":"5b1c…","savedAt":"2026-12-07T02:14:00.000Z",
 *   "findings":[{"theme":"adaptif","place":"ours"},{"words":"Alat tersimpan di bagian lain","place":"above"}],
 *   "chosen":0,"act":"Setiap seksi mencoba satu cara baru selama dua minggu.","owner":"Tim layanan depan",
 *   "start":"2026-12-07","review":"2027-03-01"},
 *  "past":[{…,"outcome":"partly"}]}
 *
 * `current` is absent where there is none. A finding is a theme or the team's own words; its place is absent until it is
 * sorted. `chosen` is the place, from 0, of the finding that is worked on; it, the days and the outcome may be absent, and
 * the texts may be empty. What is past was promised whole. Neither the name of the unit nor that of a person has a place.
 * Migration: a change that old text cannot express gets a new key (`…:v2`) and a decoder here that still reads v1. The ids
 * of themes, places and outcomes are never given another meaning.
 */
import { type PlanOutcome, planOutcomes } from '../codes/plan-outcome.ts';
import { type Decoded, isMoment, isRecord, parseJson, readList } from '../decoded.ts';
import { type PortraitThemeId, isPortraitThemeId } from '../values/portrait-themes.ts';
import { type Day, daysBetween, isDay } from './days.ts';
import { latestVersions } from './latest-versions.ts';
import { isTidyLine, tidyLine } from './tidy-line.ts';

/** Who can change what a finding tells of: the team itself, those above it, or nobody it can reach. */
export const findingPlaces = ['ours', 'above', 'outside'] as const;
/** The most findings that are sorted at once: the twelve themes, and some in the team's own words. */
export const mostFindings = 20;
/** The most characters of each text. */
export const textLimits = { words: 80, act: 200, owner: 80 } as const;
/** How many past promises are kept. */
export const pastLimit = 10;

export type FindingPlace = (typeof findingPlaces)[number];

/** What a team sees in its portrait: a theme, or its own words. */
export type FindingSubject =
	{ theme: PortraitThemeId; words?: never } | { words: string; theme?: never };

export type Finding = FindingSubject & { place?: FindingPlace };

/** What the team promises about the finding it chose. */
export interface TeamPromise {
	act: string;
	/** An office or a team. */
	owner: string;
	/** When it begins, and when it is looked at again. */
	start?: Day;
	review?: Day;
}

export interface PortraitAction extends TeamPromise {
	id: string;
	/** When it was last changed: ISO 8601, in UTC. */
	savedAt: string;
	findings: Finding[];
	chosen?: number;
	/** What came of it, once the team has looked. */
	outcome?: PlanOutcome;
}

/** A promise with all that belongs to it. */
export type Promised = PortraitAction & { chosen: number; start: Day; review: Day };

/** All of a team's, the past ones in the order they ended. */
export interface PortraitActions {
	current?: PortraitAction;
	past: PortraitAction[];
}

export const noPortraitActions: PortraitActions = { past: [] };

/** Reads what is stored. If one cannot be read none is, so that the whole text can be set aside rather than lost. */
export function decodePortraitActions(text: string): Decoded<PortraitActions, 'malformed'> {
	const parsed = parseJson(text);
	return parsed.ok ? readPortraitActions(parsed.value) : parsed;
}

/** The same for a value that is already parsed, as in a backup. */
export function readPortraitActions(input: unknown): Decoded<PortraitActions, 'malformed'> {
	if (!isRecord(input)) return { ok: false, reason: 'malformed' };
	const current = input['current'] === undefined ? undefined : readAction(input['current']);
	const past = readList(input['past'], readAction);
	if (!past?.every(isPromised) || (input['current'] !== undefined && !current))
		return { ok: false, reason: 'malformed' };
	return { ok: true, value: { ...(current && { current }), past: past.slice(-pastLimit) } };
}

function readAction(input: unknown): PortraitAction | undefined {
	if (!isRecord(input)) return undefined;
	const { id, savedAt, chosen, act, owner, start, review } = input;
	const findings = readList(input['findings'], readFinding);
	const outcome = planOutcomes.find((one) => one === input['outcome']);
	return typeof id === 'string' &&
		/^[\w-]{1,64}$/.test(id) &&
		isMoment(savedAt) &&
		findings &&
		findings.length <= mostFindings &&
		new Set(findings.map(keyOf)).size === findings.length &&
		(chosen === undefined || isPlaceIn(findings, chosen)) &&
		isTidyLine(act, textLimits.act) &&
		isTidyLine(owner, textLimits.owner) &&
		(start === undefined || isDay(start)) &&
		(review === undefined || isDay(review)) &&
		(input['outcome'] === undefined || outcome)
		? {
				...{ id, savedAt, findings },
				...(chosen !== undefined && { chosen }),
				...{ act, owner },
				...(start !== undefined && { start }),
				...(review !== undefined && { review }),
				...(outcome && { outcome }),
			}
		: undefined;
}

function readFinding(input: unknown): Finding | undefined {
	if (!isRecord(input)) return undefined;
	const { theme, words } = input;
	const place = findingPlaces.find((one) => one === input['place']);
	if (input['place'] !== undefined && !place) return undefined;
	const sorted = place ? { place } : {};
	if (isPortraitThemeId(theme)) return words === undefined ? { theme, ...sorted } : undefined;
	return theme === undefined && words !== '' && isTidyLine(words, textLimits.words)
		? { words, ...sorted }
		: undefined;
}

const isPlaceIn = (findings: readonly Finding[], input: unknown): input is number =>
	Number.isInteger(input) && (input as number) >= 0 && (input as number) < findings.length;

/** What tells a finding from others, in a list of them. */
export const keyOf = ({ theme, words }: FindingSubject): string => theme ?? `"${words}`;

/** Whether all that belongs to a promise is there, and it is not looked at before it begins. */
export function isPromised(action: PortraitAction): action is Promised {
	const { chosen, act, owner, start, review } = action;
	return (
		chosen !== undefined &&
		act !== '' &&
		owner !== '' &&
		start !== undefined &&
		review !== undefined &&
		daysBetween(start, review) >= 0
	);
}

/** Whether the day has come, or has passed, on which a promise is looked at again. */
export const isDue = ({ review }: Promised, today: Day): boolean => daysBetween(review, today) >= 0;

/** One in which nothing was found yet. */
export function createAction(id: string, savedAt: string): PortraitAction {
	return { id, savedAt, findings: [], act: '', owner: '' };
}

/** With more findings, each once and only as many as fit. Words of which nothing is left when tidied add none. */
export function addFindings(
	action: PortraitAction,
	added: readonly FindingSubject[],
): PortraitAction {
	const tidied = added.map((finding) =>
		finding.words === undefined ? finding : { words: tidyLine(finding.words, textLimits.words) },
	);
	const known = new Map(action.findings.map((finding) => [keyOf(finding), finding]));
	for (const finding of tidied)
		if (finding.words !== '' && !known.has(keyOf(finding))) known.set(keyOf(finding), finding);
	return { ...action, findings: [...known.values()].slice(0, mostFindings) };
}

/** With a finding sorted. */
export function placeFinding(
	action: PortraitAction,
	key: string,
	place: FindingPlace,
): PortraitAction {
	const findings = action.findings.map((finding) =>
		keyOf(finding) === key ? { ...finding, place } : finding,
	);
	return { ...action, findings };
}

/** Without a finding. The one that was chosen stays. */
export function removeFinding(action: PortraitAction, key: string): PortraitAction {
	const { chosen, ...rest } = action;
	const kept = chosen === undefined ? undefined : action.findings[chosen];
	if (kept && keyOf(kept) === key) return action;
	const findings = action.findings.filter((finding) => keyOf(finding) !== key);
	return { ...rest, findings, ...(kept && { chosen: findings.indexOf(kept) }) };
}

/** With another finding chosen, or none where it is not in the list. */
export function chooseFinding(action: PortraitAction, key: string): PortraitAction {
	const { chosen, ...rest } = action;
	const place = action.findings.findIndex((finding) => keyOf(finding) === key);
	if (place === chosen) return action;
	return place < 0 ? rest : { ...rest, chosen: place };
}

/** With parts of the promise as they were typed; a day that is none is taken away. */
export function writePromise(
	action: PortraitAction,
	{ act = action.act, owner = action.owner, ...days }: { [Key in keyof TeamPromise]?: string },
): PortraitAction {
	const { start, review, ...rest } = { ...action, ...days };
	return {
		...rest,
		act: tidyLine(act, textLimits.act),
		owner: tidyLine(owner, textLimits.owner),
		...(isDay(start) && { start }),
		...(isDay(review) && { review }),
	};
}

/** All after the current one was looked at and ended with this outcome. One that was not promised is left as it is. */
export function endPromise(
	all: PortraitActions,
	outcome: PlanOutcome,
	savedAt: string,
): PortraitActions {
	const { current, past } = all;
	if (!current || !isPromised(current)) return all;
	return { past: [...past, { ...current, outcome, savedAt }].slice(-pastLimit) };
}

/** Both in one, as latest-versions.ts says; what was never promised is not past. */
export function mergePortraitActions(
	ours: PortraitActions,
	theirs: PortraitActions,
): PortraitActions {
	return latestVersions(ours, theirs, { worthKeeping: isPromised, limit: pastLimit });
}
