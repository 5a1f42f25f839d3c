import { compare } from '../../core/survey/comparison.ts';
import {
	type Cohort,
	type Dataset,
	createDataset,
	listCohorts,
	listConflicts,
	rowsByCohort,
	takeResponses,
} from '../../core/survey/dataset.ts';
import { emptyIntake, intakeFinder } from '../../core/survey/intake.ts';
import { recap } from '../../core/survey/recap.ts';
import {
	type Selection,
	initialSelection,
	cohortsOf,
	viewOf,
} from '../../core/survey/selection.ts';
import { forgetCodes, keptCodes } from '../../stores/collected-codes.ts';
import type { Overview } from './worker-protocol.ts';

/** More conflicts than these are only counted. */
const listedConflicts = 20;

/** The results collected on this device, and the selection of them that is shown. */
export interface Collection {
	dataset: Dataset;
	cohorts: readonly Cohort[];
	/** Absent while there are no results. */
	selection: Selection | undefined;
	/** The session the page was opened for. */
	session: string | undefined;
	/** Texts of codes that the browser refused to store: they last as long as the page. */
	unstored: string[];
}

/** A collection with nothing in it yet, for a page opened for this session or for none. */
export function createCollection(session: string | undefined): Collection {
	const dataset = createDataset();
	return { dataset, cohorts: [], selection: undefined, session, unstored: [] };
}

/** Fills the dataset anew from the codes stored on the device and those that could not be stored. */
export async function reload(collection: Collection): Promise<void> {
	collection.dataset = createDataset();
	for (const text of [...(await keptCodes()), ...collection.unstored]) {
		const finder = intakeFinder(collection.dataset, emptyIntake(), () => undefined);
		finder.push(text);
		finder.end();
	}
	refresh(collection);
}

/** Brings cohorts and selection up to date with the dataset, to be called whenever that has changed. */
export function refresh(collection: Collection): void {
	const { dataset, selection, session } = collection;
	const cohorts = listCohorts(dataset);
	collection.cohorts = cohorts;
	if (!selection || cohortsOf(cohorts, selection).main.length === 0)
		collection.selection = initialSelection(cohorts, session);
}

/** Erases every code. What the browser refuses to erase is still there, and is shown. */
export async function forget(collection: Collection): Promise<void> {
	await forgetCodes();
	Object.assign(collection, { unstored: [], selection: undefined });
	await reload(collection);
}

/** What the page shows of a collection. */
export function overviewOf({ dataset, cohorts, selection }: Collection): Overview {
	const conflicts = listConflicts(dataset);
	const counts = {
		collected: dataset.size,
		conflictCount: conflicts.length,
		conflicts: conflicts.slice(0, listedConflicts),
	};
	if (!selection) return counts;
	const view = viewOf(cohorts, selection);
	if (view.verdict !== 'safe') return { ...counts, view };
	return { ...counts, view, ...figuresOf(dataset, cohorts, selection) };
}

function figuresOf(
	dataset: Dataset,
	cohorts: readonly Cohort[],
	selection: Selection,
): Pick<Overview, 'recap' | 'comparison'> {
	const { main, other } = cohortsOf(cohorts, selection);
	const rows = rowsByCohort(dataset);
	const responses = takeResponses(dataset, main, rows);
	if (other.length === 0) return { recap: recap(responses) };
	// The comparison of the first wave with "after" is one click away from that with "later", so both are judged as if
	// they were shown together.
	const beside =
		selection.against === 'later'
			? cohortsOf(cohorts, { ...selection, against: 'after' }).other
			: [];
	const comparison = compare(
		responses,
		takeResponses(dataset, other, rows),
		beside.length > 0 ? takeResponses(dataset, beside, rows) : undefined,
	);
	return { recap: recap(responses), comparison };
}
