import { useEffect, useRef, useState } from 'preact/hooks';
import {
	type IndexResult,
	type IndexScores,
	encodeScores,
	indexOf,
} from '../../core/assessment/official-index.ts';
import { fill, listWords } from '../../ui/text.ts';
import type { ValueId } from '../../core/values/values.ts';
import { copyText } from '../../ui/copy-text.ts';
import { formatDay, formatScore } from '../../ui/format.ts';
import type { CalculatorProps } from './props.ts';
import styles from './calculator.module.css';

interface Props extends Pick<CalculatorProps, 'values' | 'labels'> {
	scores: IndexScores;
}

/**
 * What seven scores come to, in words. It takes the focus whenever it is reckoned, and with it the view: that alone
 * announces it, so the output is no live region besides.
 */
export function Outcome({ scores, values, labels }: Props) {
	const root = useRef<HTMLDivElement>(null);
	const output = useRef<HTMLOutputElement>(null);
	const result = indexOf(scores);

	useEffect(() => {
		output.current?.focus({ preventScroll: true });
		output.current?.scrollIntoView();
	}, [scores]);

	/** Prints the result alone: the stylesheet leaves the rest out while it is marked. */
	function printAlone() {
		const mark = root.current?.dataset;
		if (!mark) return;
		mark['printing'] = '';
		addEventListener('afterprint', () => delete mark['printing'], { once: true });
		print();
	}

	return (
		<div class={styles['outcome']} ref={root}>
			<p class={styles['paper']}>
				{fill(labels.printed, { title: labels.title, date: formatDay(new Date().toISOString()) })}
			</p>
			<output
				ref={output}
				id="hasil-hitungan"
				tabIndex={-1}
				aria-live="off"
				aria-labelledby="hasil-hitungan"
			>
				<strong>{headline(result, labels)}</strong>
				{extremesLines(scores, result, { values, labels }).map((line) => (
					<span key={line}>{line}</span>
				))}
			</output>
			<table class={styles['paper']}>
				<tbody>
					{values.map(({ id, name }) => (
						<tr key={id}>
							<th scope="row">{name}</th>
							<td>{asGiven(scores[id])}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p>{labels.descriptions[result.band]}</p>
			<Advice result={result} values={values} labels={labels} />
			<p class={styles['soft']}>
				{labels.formula} {labels.newSurvey}
			</p>
			<p class={styles['paper']}>{labels.textNote}</p>
			<Share scores={scores} result={result} values={values} labels={labels} onPrint={printAlone} />
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
				{lowest.map(({ id, name, reading }) => (
					<li key={id} data-value={id}>
						<p>
							<strong>{name}.</strong> {labels.advice[id]}
						</p>
						{reading.map(({ href, text }) => (
							<a key={href} href={href}>
								{text}
							</a>
						))}
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
	onPrint,
}: Words & { scores: IndexScores; result: IndexResult; onPrint: () => void }) {
	const [said, setSaid] = useState('');
	const fragment = encodeScores(scores);

	// What was said about copying one result does not hold for the next.
	useEffect(() => setSaid(''), [fragment]);

	const copy = async (text: string, done: string, failed: string) =>
		setSaid((await copyText(text)) ? done : failed);

	const text = () =>
		[
			headline(result, labels),
			...extremesLines(scores, result, { values, labels }),
			...values.map(({ id, name }) => fill(labels.textLine, { name, score: asGiven(scores[id]) })),
			labels.textNote,
		]
			.join('\n')
			// Spaces that keep a line together on screen are in the way elsewhere.
			.replaceAll('\u00a0', ' ');

	return (
		<div class={`${styles['share']} screen-only`}>
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
				<button class="button quiet" type="button" onClick={onPrint}>
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
