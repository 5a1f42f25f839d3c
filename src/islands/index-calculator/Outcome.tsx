import { useEffect, useRef } from 'preact/hooks';
import { type IndexScores, encodeScores, indexOf } from '../../core/assessment/official-index.ts';
import type { ValueId } from '../../core/values/values.ts';
import { printPage } from '../../ui/print-page.ts';
import { formatDay } from '../../ui/format.ts';
import { fill } from '../../ui/text.ts';
import { Share } from './Share.tsx';
import styles from './calculator.module.css';
import { type Words, extremes, formatGiven, headline } from './outcome-text.ts';

/**
 * What seven scores come to, in words. It takes the focus and scrolls into view each time it is calculated. That is how a
 * screen reader hears it, so the output is not a live region as well.
 */
export function Outcome({ scores, ...words }: Words & { scores: IndexScores }) {
	const { values, labels } = words;
	const area = useRef<HTMLDivElement>(null);
	const output = useRef<HTMLOutputElement>(null);
	const { band, lowest } = indexOf(scores);

	useEffect(() => {
		output.current?.focus({ preventScroll: true });
		output.current?.scrollIntoView();
	}, [scores]);

	return (
		<div class={styles['outcome']} ref={area}>
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
				<strong>{headline(scores, words)}</strong>
				{extremes(scores, words).map((line) => (
					<span key={line}>{line}</span>
				))}
			</output>
			<table class={styles['paper']}>
				<tbody>
					{values.map(({ id, name }) => (
						<tr key={id}>
							<th scope="row">{name}</th>
							<td>{formatGiven(scores[id])}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p>{labels.descriptions[band]}</p>
			{lowest.length < values.length && <Advice {...words} lowest={lowest} />}
			<p class="soft">
				{labels.formula} {labels.newSurvey}
			</p>
			<p class={styles['paper']}>{labels.textNote}</p>
			<Share
				// What was said about copying one result does not hold for the next.
				key={encodeScores(scores)}
				{...words}
				scores={scores}
				onPrint={() => !area.current || printAlone(area.current)}
			/>
		</div>
	);
}

/** Prints one element alone: the stylesheet hides everything else while the element is marked. False where nothing is printed. */
function printAlone({ dataset }: HTMLElement): boolean {
	dataset['printing'] = '';
	addEventListener('afterprint', () => delete dataset['printing'], { once: true });
	return printPage();
}

function Advice({ values, labels, lowest }: Words & { lowest: readonly ValueId[] }) {
	return (
		<>
			<h3>{labels.adviceTitle}</h3>
			<ul role="list">
				{values
					.filter(({ id }) => lowest.includes(id))
					.map(({ id, name, reading }) => (
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
			<p class="soft">{labels.adviceNote}</p>
		</>
	);
}
