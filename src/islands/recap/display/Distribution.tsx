import {
	type Band,
	type Segment,
	bandRange,
	bandStarts,
	segmentsOf,
} from '../../../core/survey/distribution.ts';
import { minimumDistributionSize } from '../../../core/disclosure/disclosure.ts';
import type { GroupRecap, ScoreRecap } from '../../../core/survey/recap.ts';
import { fill } from '../../../ui/text.ts';
import { valueIds } from '../../../core/values/values.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { ValueName } from './ValueName.tsx';
import { formatCount } from './format.ts';
import type { Shown } from './props.ts';
import charts from './charts.module.css';
import styles from './display.module.css';

/** Whether any value has enough people for a distribution. */
export function hasDistribution({ scores }: GroupRecap): boolean {
	return valueIds.some((value) => scores[value].published && scores[value].bands);
}

/** How many people stand where, as bars and as a table. */
export function Distribution(shown: Shown) {
	const { recap, labels } = shown;
	if (!hasDistribution(recap))
		return (
			<p>
				{recap.n < minimumDistributionSize ? labels.distributionWait : labels.distributionWithheld}
			</p>
		);
	return (
		<>
			<p>
				{labels.distributionText}{' '}
				{isMany(recap) ? labels.distributionShare : labels.distributionCount}
			</p>
			<DistributionBars {...shown} />
			<details class={styles['not-printed']}>
				<summary>{labels.distributionTable}</summary>
				<DistributionTable {...shown} />
			</details>
		</>
	);
}

/** A hundred people and more are told as percentages. */
function isMany({ n }: GroupRecap): boolean {
	return n >= 100;
}

/** A piece shorter than this has no room for its figures; the table has them. */
const shortest = 6;
/** A piece shorter than these has no room for where it begins, or for the end of the scale beside that. */
const shortestStart = 8;
const shortestEnd = 18;

/**
 * One bar a value, its pieces as long as their share of people, each with the score it begins at below its start: pieces
 * are joined differently in each bar, so that no key could say it. Places are percentages, so that type keeps its size.
 */
export function DistributionBars(shown: Shown) {
	const { recap, labels } = shown;
	return (
		<figure class={charts['rows']} role="img" aria-label={labels.distributionAlt}>
			{valueIds.map((value) => {
				const score = recap.scores[value];
				const bands = score.published && score.bands;
				return (
					<div key={value} class={charts['row']} data-value={value}>
						<ValueName {...shown} of={value} />
						{bands ? (
							<Bar segments={segmentsOf(bands)} many={isMany(recap)} />
						) : (
							<span class={styles['soft']}>{whyNot(labels, score)}</span>
						)}
					</div>
				);
			})}
			<p class={charts['note']}>{labels.distributionStarts}</p>
		</figure>
	);
}

function Bar({ segments, many }: { segments: readonly Segment[]; many: boolean }) {
	const top = segments.at(-1);
	return (
		<div>
			<svg class={charts['stack']}>
				{segments.map(({ first, start, share, strength, count }) => (
					<g key={first} class={charts[`strength-${strength}`]}>
						<rect x={`${start}%`} width={`${share}%`} height="100%" />
						{share >= shortest && (
							<text x={`${start + share / 2}%`} y="50%" dy="0.36em">
								{many ? `${Math.round(share)}%` : count}
							</text>
						)}
					</g>
				))}
			</svg>
			<svg class={charts['starts']}>
				{segments.map(
					({ first, start, share }) =>
						share >= shortestStart && (
							<text key={first} x={`${start}%`} y="0.9em">
								{bandStarts[first]}
							</text>
						),
				)}
				{top && top.share >= shortestEnd && bandStarts[top.first] !== 100 && (
					<text class={charts['end']} x="100%" y="0.9em">
						100
					</text>
				)}
			</svg>
		</div>
	);
}

/** Why there is no distribution of a score. */
function whyNot(labels: Shown['labels'], { n }: Pick<ScoreRecap, 'n'>): string {
	return n < minimumDistributionSize
		? fill(labels.behaviourFew, { n: formatCount(n) })
		: labels.withheld;
}

function DistributionTable(shown: Shown) {
	const { recap, labels } = shown;
	return (
		<ScrollTable caption={labels.distributionCells}>
			<thead>
				<tr>
					<th scope="col">{labels.table.value}</th>
					<th scope="col">{labels.distributionCells}</th>
				</tr>
			</thead>
			<tbody>
				{valueIds.map((value) => {
					const score = recap.scores[value];
					return (
						<tr key={value}>
							<th scope="row">
								<ValueName {...shown} of={value} />
							</th>
							<td>
								{score.published && score.bands ? (
									<ul role="list">
										{segmentsOf(score.bands).map((segment) => (
											<li key={segment.first}>
												{fill(labels.cell, {
													range: rangeName(labels, segment),
													count: formatCount(segment.count),
													share: Math.round(segment.share),
												})}
											</li>
										))}
									</ul>
								) : (
									whyNot(labels, score)
								)}
							</td>
						</tr>
					);
				})}
			</tbody>
		</ScrollTable>
	);
}

function rangeName(labels: Shown['labels'], band: Pick<Band, 'first' | 'last'>): string {
	const { low, below } = bandRange(band);
	if (below !== null) return fill(labels.rangeBelow, { low, high: below });
	return low === 100 ? labels.rangeTop : fill(labels.rangeUpTo, { low });
}
