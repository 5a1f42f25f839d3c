import type { VNode } from 'preact';
import { valueIds } from '../../../core/values/values.ts';
import { fill } from '../../../ui/text.ts';
import { textsOf } from '../tables/read-table.ts';
import { sidesOf } from '../tables/sides.ts';
import { Behaviours, HeatMap } from './Behaviours.tsx';
import { differencesIn, overallChange } from './comparison-view.ts';
import { ComparisonNotes, ComparisonPart, DifferenceTable } from './ComparisonPart.tsx';
import { ComparisonReading } from './ComparisonReading.tsx';
import { Differences } from './Differences.tsx';
import { Distribution, DistributionBars, hasDistribution } from './Distribution.tsx';
import { Lowest, LowestCards } from './Lowest.tsx';
import { Means } from './Means.tsx';
import { Overall } from './Overall.tsx';
import { Profile } from './Profile.tsx';
import type { Part, ReportProps } from './props.ts';
import { RecapTable } from './RecapTable.tsx';
import { ReliabilityNote } from './ReliabilityNote.tsx';
import { overallIn, placedIn, valueRowsIn } from './score-rows.ts';
import { extremeNames } from './ValueName.tsx';

/** The parts of a recap, in order. */
export function partsOf(props: ReportProps): Part[] {
	const { recap, tables, labels } = props;
	const { behaviours, reliability } = recap;
	const bars = hasDistribution(tables)
		? chunks(valueRowsIn(tables), barsPerSlide).map((rows) => (
				<DistributionBars {...props} rows={rows} />
			))
		: [];
	const maps = behaviours?.published
		? chunks(valueIds, valuesPerSlide).map((values) => <HeatMap {...props} values={values} />)
		: [];
	const note = <ReliabilityNote {...props} />;
	const main = { isMain: true };
	const { findings } = labels.projector;
	const overall = overallIn(tables);
	const names = extremeNames(props);
	return [
		{
			...partOf(
				'overall',
				overall ? labels.tables.overall : labels.orderTitle,
				<Overall {...props} />,
				// Without its figure this would be a slide of its title.
				overall?.mean === null ? [] : undefined,
				overall?.level
					? fill(findings.overall, textsOf('scores', overall, labels.tables.words))
					: undefined,
			),
			...main,
		},
		{
			...partOf(
				'profile',
				labels.profileTitle,
				<Means {...props} />,
				[<Profile {...props} />],
				names && fill(findings.extremes, names),
			),
			...main,
		},
		partOf(
			'lowest',
			labels.lowestTitle,
			<Lowest {...props} />,
			lowestSlides(props),
			names && fill(findings.start, names),
		),
		detailOf(
			'scores',
			labels.scoresTitle,
			<RecapTable {...props} table="scores" rows={tables.scores} caption={labels.scoresTitle} />,
		),
		detailOf('distribution', labels.distributionTitle, <Distribution {...props} />, bars),
		behaviours && detailOf('behaviours', labels.behavioursTitle, <Behaviours {...props} />, maps),
		reliability &&
			detailOf(
				'reliability',
				labels.reliabilityTitle,
				note,
				reliability.overall.published ? [note] : [],
			),
	].filter((part) => part !== null);
}

/** The comparison, which on a wall stands first. */
export function comparisonPart(props: ReportProps): Part {
	const { comparison, tables, labels } = props;
	const template = comparison?.kind === 'classes' ? labels.classesTitle : labels.wavesTitle;
	const title = fill(template, sidesOf(props));
	const change = overallChange(props);
	const slides = [
		{
			title: change ? fill(labels.projector.findings[change.reading], change.texts) : title,
			body: (
				<>
					<ComparisonReading {...props} isTitled />
					<Differences {...props} />
				</>
			),
		},
		{
			title: labels.tables.headings.difference,
			body: <DifferenceTable {...props} />,
			isDetail: true,
		},
		{ title: labels.readingTitle, body: <ComparisonNotes {...props} />, isDetail: true },
	];
	return {
		name: 'comparison',
		title,
		page: <ComparisonPart {...props} />,
		slides: differencesIn(tables).length > 0 ? slides : [],
	};
}

/** A part whose page, or these bodies, are its slides under its title, or under what they show. */
export function partOf(
	name: string,
	title: string,
	page: VNode,
	bodies: VNode[] = [page],
	finding = title,
): Part {
	return { name, title, page, slides: bodies.map((body) => ({ title: finding, body })) };
}

/** A part for who asks for it: folded on the page, and on a wall after all that a class is shown. */
export function detailOf(name: string, title: string, page: VNode, bodies?: VNode[]): Part {
	const part = partOf(name, title, page, bodies);
	const slides = part.slides.map((slide) => ({ ...slide, isDetail: true }));
	return { ...part, slides, isFolded: true };
}

/** Values whose distribution takes one screen. */
const barsPerSlide = 4;
/** Cards of advice that can be read from the back on one screen. */
const cardsPerSlide = 2;
/** Values whose behaviours take one screen in letters that are read from the back. */
const valuesPerSlide = 3;

function lowestSlides(props: ReportProps): VNode[] | undefined {
	const rows = placedIn(props.tables, 'lowest');
	if (rows.length === 0) return undefined;
	return chunks(rows, cardsPerSlide).map((some) => <LowestCards {...props} rows={some} />);
}

/** A list in as few parts as hold no more than `most` each, and those as even as can be. */
export function chunks<T>(list: readonly T[], most: number): T[][] {
	const parts = Math.ceil(list.length / most);
	const end = (part: number) => Math.ceil((part * list.length) / parts);
	return Array.from({ length: parts }, (_, part) => list.slice(end(part), end(part + 1)));
}
