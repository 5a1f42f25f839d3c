import { compareClasses, compareWaves } from '../../core/survey/comparison.ts';
import {
	type Cohort,
	type Dataset,
	createDataset,
	listCohorts,
	listConflicts,
} from '../../core/survey/dataset.ts';
import { emptyIntake, intakeFinder } from '../../core/survey/intake.ts';
import { recap } from '../../core/survey/recap.ts';
import { indexRows, takePanel } from '../../core/survey/take-panel.ts';
import {
	type Selection,
	initialSelection,
	fitSelection,
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
	collection.selection =
		selection && cohorts.length > 0
			? fitSelection(cohorts, selection)
			: initialSelection(cohorts, session);
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
