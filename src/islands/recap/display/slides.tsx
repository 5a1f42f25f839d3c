import { traitsOf } from '../../../core/assessment/instrument.ts';
import type { VNode } from 'preact';
import { valueIds } from '../../../core/values/values.ts';
import { HeatMap } from './Behaviours.tsx';
import { ComparisonReading } from './ComparisonReading.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { DistributionBars, hasDistribution } from './Distribution.tsx';
import { Dumbbell } from './Dumbbell.tsx';
import { Lowest, LowestCards, hasLowest } from './Lowest.tsx';
import { Overall } from './Overall.tsx';
import { Profile } from './Profile.tsx';
import { ReliabilityNote } from './ReliabilityNote.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { viewComparison } from './comparison-view.ts';
import type { Shown } from './props.ts';

/** One screen of the projector. */
export interface Slide {
	title: string;
	/** Whose picture it is. */
	of: string;
	body: VNode;
}

/** The picture of a group as screens, one thing at a time; what is not there yet is left out. */
export function slidesOf(shown: Shown): Slide[] {
	const { recap, labels, title: of } = shown;
	const title = traitsOf(recap.instrument).hasLevels ? labels.overallTitle : labels.orderTitle;
	return [
		...comparisonSlides(shown),
		...[
			{ title, body: <Overall {...shown} /> },
			{ title: labels.profileTitle, body: <Profile {...shown} /> },
			{ title: labels.table.title, body: <ScoreTable {...shown} /> },
			...lowestSlides(shown),
			...(hasDistribution(recap)
				? [{ title: labels.distributionTitle, body: <DistributionBars {...shown} /> }]
				: []),
			...behaviourSlides(shown),
			...(recap.reliability?.overall.published
				? [{ title: labels.reliabilityTitle, body: <ReliabilityNote {...shown} /> }]
				: []),
		].map((slide) => ({ ...slide, of })),
	];
}

/** What a trainer came for stands first: what became of the group. */
function comparisonSlides(shown: Shown): Slide[] {
	const { comparison, classes, labels } = shown;
	const main = comparison && viewComparison(comparison, shown).main;
	if (!main) return [];
	const of = shown.comparisonTitle ?? shown.title;
	const title = classes ? labels.compareClassesTitle : labels.compareTitle;
	return [
		{ title, of, body: <Dumbbell {...shown} scores={main.scores} /> },
		{
			title: labels.difference,
			of,
			body: (
				<>
					<DifferenceTable {...shown} scores={main.scores} />
					<ComparisonReading {...shown} scores={main.scores} />
				</>
			),
		},
	];
}

/** Cards of advice that can be read from the back on one screen. */
const cardsPerSlide = 2;

function lowestSlides(shown: Shown) {
	const title = shown.labels.lowestTitle;
	if (!hasLowest(shown.recap)) return [{ title, body: <Lowest {...shown} /> }];
	return chunks(shown.recap.lowest, cardsPerSlide).map((values) => ({
		title,
		body: <LowestCards {...shown} values={values} />,
	}));
}

/** Values that take one screen in letters that are read from the back. */
const valuesPerSlide = 3;

function behaviourSlides(shown: Shown) {
	const { behaviours } = shown.recap;
	if (!behaviours?.published) return [];
	return chunks(valueIds, valuesPerSlide).map((values) => ({
		title: shown.labels.behavioursTitle,
		body: <HeatMap {...shown} behaviours={behaviours} values={values} />,
	}));
}

/** A list in as few parts as hold no more than `most` each, and those as even as can be. */
function chunks<T>(list: readonly T[], most: number): T[][] {
	const parts = Math.ceil(list.length / most);
	const end = (part: number) => Math.ceil((part * list.length) / parts);
	return Array.from({ length: parts }, (_, part) => list.slice(end(part), end(part + 1)));
}
