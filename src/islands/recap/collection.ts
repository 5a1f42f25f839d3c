import type { ChatMessage } from '../../core/codes/chat-message.ts';
import { listClassSizes } from '../../core/survey/class-sizes.ts';
import { type CodeRecord, listCodes } from '../../core/survey/code-list.ts';
import { compareClasses, compareWaves } from '../../core/survey/comparison.ts';
import {
	type Cohort,
	type CohortKey,
	type Dataset,
	createDataset,
	isSameCohort,
	listCohorts,
	listConflicts,
} from '../../core/survey/dataset.ts';
import { emptyIntake, intakeFinder } from '../../core/survey/intake.ts';
import { exampleDataset } from '../../core/survey/example-class.ts';
import { recap } from '../../core/survey/recap.ts';
import { indexRows, takePanel } from '../../core/survey/take-panel.ts';
import {
	type Selection,
	changeSelection,
	initialSelection,
	fitSelection,
	viewOf,
} from '../../core/survey/selection.ts';
import { dropCode, forgetCodes, keptRecords } from '../../stores/collected-codes.ts';
import type { CodeList, Overview } from './worker-protocol.ts';

/** More conflicts than these are only counted. */
const listedConflicts = 20;
/** More cohorts than these are not offered, and the codes of a larger one are not listed: nobody looks through so many. */
const listedCohorts = 100;
const listedCodes = 500;
/** Messages remembered; a class has far fewer. */
const heardMessages = 5000;

/** The results collected on this device, and the selection of them that is shown. */
export interface Collection {
	dataset: Dataset;
	cohorts: readonly Cohort[];
	/** Absent while there are no results. */
	selection: Selection | undefined;
	/** The session the page was opened for. */
	session: string | undefined;
	/** Codes that the browser refused to store: they last as long as the page. */
	unstored: CodeRecord[];
	/** The codes that were made from paper sheets. */
	fromPaper: Set<string>;
	/** In which message of a chat each code came, of what was read since the page was opened. It is never stored. */
	messages: Map<string, ChatMessage>;
}

/** A collection with nothing in it yet, for a page opened for this session or for none. */
export function createCollection(session: string | undefined): Collection {
	const dataset = createDataset();
	return {
		dataset,
		cohorts: [],
		selection: undefined,
		session,
		unstored: [],
		fromPaper: new Set(),
		messages: new Map(),
	};
}

/** Remembers in which message a code came. */
export function hear(
	{ messages }: Collection,
	code: string,
	message: () => ChatMessage | undefined,
): void {
	const heard = messages.size < heardMessages ? message() : undefined;
	if (heard) messages.set(code, heard);
}

/** Every code on the device and in memory, in the order they came. */
export async function recordsOf({ unstored }: Collection): Promise<CodeRecord[]> {
	return [...(await keptRecords()), ...unstored];
}

/**
 * The invented class in this revision of Cermin Diri. Its first wave is selected: what a trainer has after the first session.
 * It is never stored.
 */
export function exampleCollection(revision: number): Collection {
	const dataset = exampleDataset(revision);
	const cohorts = listCohorts(dataset);
	const first = initialSelection(cohorts, undefined);
	const selection = first && changeSelection(cohorts, first, { layout: 'class', wave: 'before' });
	return { ...createCollection(undefined), dataset, cohorts, selection };
}

/** Fills the dataset anew from the codes stored on the device and those that could not be stored. */
export async function reload(collection: Collection): Promise<void> {
	collection.dataset = createDataset();
	collection.fromPaper = new Set();
	for (const { codes, from } of await recordsOf(collection)) {
		if (from === 'paper') for (const code of codes.split('\n')) collection.fromPaper.add(code);
		const finder = intakeFinder(collection.dataset, emptyIntake(), () => undefined);
		finder.push(codes);
		finder.end();
	}
	refresh(collection);
}

/** Brings cohorts and selection up to date with the dataset, to be called whenever that has changed. */
export function refresh(collection: Collection): void {
	const { dataset, selection, session } = collection;
	const cohorts = listCohorts(dataset);
	collection.cohorts = cohorts;
	collection.selection =
		selection && cohorts.length > 0
			? fitSelection(cohorts, selection)
			: initialSelection(cohorts, session);
}

/** Erases every code. Resolves with false where the browser refused, and then nothing has changed. */
export async function forget(collection: Collection): Promise<boolean> {
	const isKept = collection.unstored.length === 0 || (await keptRecords()).length > 0;
	if (!(await forgetCodes()) && isKept) return false;
	Object.assign(collection, { unstored: [], messages: new Map(), selection: undefined });
	await reload(collection);
	return collection.dataset.size === 0;
}

/** Takes out one code. Resolves with false where the browser refused, and then nothing has changed. */
export async function takeOut(collection: Collection, code: string): Promise<boolean> {
	const holds = (records: readonly CodeRecord[]) =>
		records.some(({ codes }) => codes.split('\n').includes(code));
	// Without a database there is nothing to take a code out of but the page's own memory.
	const isKept = holds(await keptRecords()) || !holds(collection.unstored);
	if (isKept && !(await dropCode(code))) return false;
	collection.unstored = collection.unstored.map(({ codes, ...rest }) => ({
		...rest,
		codes: codes
			.split('\n')
			.filter((one) => one !== code)
			.join('\n'),
	}));
	await reload(collection);
	return true;
}

/** The codes of a cohort, or of the one met last where it is not given or not there. */
export async function listOf(
	collection: Collection,
	wanted: CohortKey | undefined,
): Promise<CodeList> {
	const { messages } = collection;
	const all = [...collection.cohorts].reverse();
	const opened = all.find((cohort) => wanted && isSameCohort(cohort, wanted)) ?? all[0];
	const codes =
		opened &&
		opened.n <= listedCodes &&
		listCodes(await recordsOf(collection), opened).map((one) => ({
			...one,
			message: messages.get(one.code),
		}));
	return {
		cohorts: all.slice(0, listedCohorts),
		cohortCount: all.length,
		opened,
		codes: codes || undefined,
	};
}

/** What the page shows of a collection. */
export function overviewOf(
	{ dataset, cohorts, selection, session, unstored, fromPaper }: Collection,
	isExample = false,
): Overview {
	const conflicts = listConflicts(dataset);
	const counts = {
		isExample,
		collected: dataset.size,
		fromPaper: fromPaper.size,
		classSizes: listClassSizes(dataset)
			.reverse()
			.filter((one, place) => place < listedCohorts || one.session === session),
		conflictCount: conflicts.length,
		conflicts: conflicts.slice(0, listedConflicts),
		unstored: unstored.length > 0,
	};
	if (!selection) return counts;
	return { ...counts, view: viewOf(cohorts, selection), ...figuresOf(dataset, selection) };
}

/** The recap of what is selected: of two waves the earlier, of two classes the first; and the comparison of the two. */
function figuresOf(
	dataset: Dataset,
	{ session, other, wave, later, ...mirror }: Selection,
): Pick<Overview, 'recap' | 'comparison'> {
	const index = indexRows(dataset);
	const panelOf = (one: string | undefined) =>
		takePanel(dataset, mirror, one === undefined ? undefined : new Set([one]), index);
	const panel = panelOf(session);
	if (later) {
		const comparison = compareWaves(panel, wave, later);
		return { recap: comparison.earlier, comparison };
	}
	if (other === undefined) return { recap: recap(panel, wave) };
	const comparison = compareClasses(panel, panelOf(other), wave);
	return { recap: comparison.first, comparison };
}
