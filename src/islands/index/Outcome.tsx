import { useEffect, useRef, useState } from 'preact/hooks';
import {
	type IndexResult,
	type IndexScores,
	encodeScores,
	indexOf,
} from '../../core/index-score.ts';
import { fill, listWords } from '../../core/text.ts';
import type { ValueId } from '../../core/values.ts';
import { formatScore } from '../parts/format.ts';
import type { CalculatorProps } from './Calculator.tsx';
import styles from './calculator.module.css';

interface Props extends Pick<CalculatorProps, 'values' | 'labels'> {
	/** Absent until seven good scores have been given. */
	scores: IndexScores | undefined;
}

/** What seven scores come to, in words. The live region stands from the start, so that its filling is announced. */
export function Outcome({ scores, values, labels }: Props) {
	const result = scores && indexOf(scores);
	return (
		<div class={styles['outcome']}>
			<output>
				{scores && result && (
					<>
						<strong>{headline(result, labels)}</strong>
						{extremesLines(scores, result, { values, labels }).map((line) => (
							<span key={line}>{line}</span>
						))}
					</>
				)}
			</output>
			{scores && result && (
				<>
					<p>{labels.descriptions[result.band]}</p>
					<Advice result={result} values={values} labels={labels} />
					<p class={styles['soft']}>
						{labels.formula} {labels.newSurvey}
					</p>
					<Share scores={scores} result={result} values={values} labels={labels} />
				</>
			)}
		</div>
	);
}

type Words = Pick<Props, 'values' | 'labels'>;

function Advice({ result, values, labels }: Words & { result: IndexResult }) {
	if (result.lowest.length === values.length) return null;
	const lowest = values.filter(({ id }) => result.lowest.includes(id));
	return (
		<>
			<h3>{labels.adviceTitle}</h3>
			<ul role="list">
				{lowest.map(({ id, name, href }) => (
					<li key={id} data-value={id}>
						<p>
							<strong>{name}.</strong> {labels.advice[id]}
						</p>
						<a href={href}>{fill(labels.guide, { name })}</a>
					</li>
				))}
			</ul>
			<p class={styles['soft']}>{labels.adviceNote}</p>
		</>
	);
}

function Share({
	scores,
	result,
	values,
	labels,
}: Words & { scores: IndexScores; result: IndexResult }) {
	const root = useRef<HTMLDivElement>(null);
	const [said, setSaid] = useState('');
	const fragment = encodeScores(scores);

	// What was said about copying one result does not hold for the next.
	useEffect(() => setSaid(''), [fragment]);

	async function copy(text: string, done: string, failed: string) {
		try {
			await navigator.clipboard.writeText(text);
			setSaid(done);
		} catch {
			// No permission, or a plain-HTTP address where there is no clipboard at all.
			setSaid(failed);
		}
	}

	/** Prints the calculator alone: the stylesheet leaves the rest out while it is marked. */
	function printAlone() {
		const mark = root.current?.dataset;
		if (!mark) return;
		mark['printing'] = '';
		addEventListener('afterprint', () => delete mark['printing'], { once: true });
		print();
	}

	const text = () =>
		[
			headline(result, labels),
			...extremesLines(scores, result, { values, labels }),
			...values.map(({ id, name }) => fill(labels.textLine, { name, score: asGiven(scores[id]) })),
			labels.textNote,
		].join('\n');

	return (
		<div class={`${styles['share'] ?? ''} screen-only`} ref={root}>
			<div class="actions">
				<button
					class="button quiet"
					type="button"
					onClick={() => void copy(text(), labels.copied, labels.copyFailed)}
				>
					{labels.copy}
				</button>
				<button
					class="button quiet"
					type="button"
					onClick={() =>
						void copy(
							location.href.replace(/#.*$/, '') + fragment,
							labels.linkCopied,
							labels.linkFailed,
						)
					}
				>
					{labels.linkCopy}
				</button>
				<button class="button quiet" type="button" onClick={printAlone}>
					{labels.print}
				</button>
			</div>
			<p role="status">{said}</p>
			<p class={styles['soft']}>
				<a href={fragment}>{labels.link}</a>. {labels.linkNote}
			</p>
		</div>
	);
}

function headline({ mean, band }: IndexResult, labels: Props['labels']): string {
	return fill(labels.result, { mean: formatScore(mean), band: labels.bands[band] });
}

function extremesLines(scores: IndexScores, result: IndexResult, { values, labels }: Words) {
	const gaps = (ids: ValueId[]) => ({
		names: listWords(values.filter(({ id }) => ids.includes(id)).map(({ name }) => name)),
		score: ids[0] === undefined ? '' : asGiven(scores[ids[0]]),
	});
	return result.lowest.length === values.length
		? [fill(labels.allEqual, gaps(result.lowest))]
		: [fill(labels.highest, gaps(result.highest)), fill(labels.lowest, gaps(result.lowest))];
}

/** A score with the decimals it was typed with, at least one: 57,9 or 80,97. */
const asGiven = (score: number) => given.format(score);
const given = new Intl.NumberFormat('id-ID', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 6,
});
