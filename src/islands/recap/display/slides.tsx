import type { VNode } from 'preact';
import { valueIds } from '../../../core/values.ts';
import { HeatMap } from './Behaviours.tsx';
import { ComparisonReading } from './ComparisonReading.tsx';
import { ContrastTable } from './ContrastTable.tsx';
import { DistributionBars, hasDistribution } from './Distribution.tsx';
import { Dumbbell } from './Dumbbell.tsx';
import { Lowest } from './Lowest.tsx';
import { Overall } from './Overall.tsx';
import { Profile } from './Profile.tsx';
import { ReliabilityNote } from './ReliabilityNote.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { viewComparison } from './comparison-view.ts';
import type { Shown } from './props.ts';

/** One screen of the projector. */
export interface Slide {
	title: string;
	body: VNode;
}

/** The picture of a group as screens, one thing at a time; what is not there yet is left out. */
export function slidesOf(shown: Shown): Slide[] {
	const { recap, labels } = shown;
	const title = recap.instrument === 'diri' ? labels.overallTitle : labels.orderTitle;
	return [
		{ title, body: <Overall {...shown} /> },
		{ title: labels.profileTitle, body: <Profile {...shown} /> },
		{ title: labels.table.title, body: <ScoreTable {...shown} /> },
		{ title: labels.lowestTitle, body: <Lowest {...shown} /> },
		...comparisonSlides(shown),
		...(hasDistribution(recap)
			? [{ title: labels.distributionTitle, body: <DistributionBars {...shown} /> }]
			: []),
		...behaviourSlides(shown),
		...(recap.reliability?.overall.enough
			? [{ title: labels.reliabilityTitle, body: <ReliabilityNote {...shown} /> }]
			: []),
	];
}

function comparisonSlides(shown: Shown): Slide[] {
	const { comparison, comparisonTitle, classes, labels } = shown;
	const main = comparison && viewComparison(comparison, shown).main;
	if (!main) return [];
	const title = comparisonTitle ?? (classes ? labels.compareClassesTitle : labels.compareTitle);
	return [
		{ title, body: <Dumbbell {...shown} scores={main.scores} /> },
		{
			title: labels.difference,
			body: (
				<>
					<ContrastTable {...shown} scores={main.scores} />
					<ComparisonReading {...shown} scores={main.scores} />
				</>
			),
		},
	];
}

/** Twenty-one cells in letters that are read from the back take more than one screen. */
const valuesPerSlide = 4;

function behaviourSlides(shown: Shown): Slide[] {
	const { behaviours } = shown.recap;
	if (!behaviours?.enough) return [];
	return [0, valuesPerSlide].map((from) => ({
		title: shown.labels.behavioursTitle,
		body: (
			<HeatMap
				{...shown}
				behaviours={behaviours}
				values={valueIds.slice(from, from + valuesPerSlide)}
			/>
		),
	}));
}
