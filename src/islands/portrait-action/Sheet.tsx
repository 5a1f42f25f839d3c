import { planOutcomes } from '../../core/codes/plan-outcome.ts';
import { findingPlaces, keyOf } from '../../core/device/portrait-actions.ts';
import { type PartProps, dayWords, findingWords } from './props.ts';
import styles from './sheet.module.css';

/** All that is printed of the page, on one A4. What is not filled in is a line for a pen. */
export function Sheet({ action, themes, labels }: PartProps) {
	const { sheet, sort, one, promise, notice } = labels;
	const { findings, chosen, act, owner, start, review } = action;
	const finding = chosen === undefined ? undefined : findings[chosen];
	const unsorted = findings.filter(({ place }) => place === undefined);
	const columns = [
		...findingPlaces.map((place) => ({
			title: sort.places[place],
			found: findings.filter((each) => each.place === place),
		})),
		...(unsorted.length > 0 ? [{ title: sort.unsorted, found: unsorted }] : []),
	];
	const rows = [
		[one.finding, finding && findingWords(themes, finding)],
		[one.act, act],
		[one.owner, owner],
		[one.start, start && dayWords(start)],
		[one.review, review && dayWords(review)],
	] as const;
	return (
		<section class={`${styles['sheet']} print-only`} data-only-print>
			<h2>{sheet.title}</h2>
			<div class={styles['columns']}>
				{columns.map(({ title, found }) => (
					<div key={title}>
						<h3>{title}</h3>
						<ul role="list">
							{found.map((each) => (
								<li key={keyOf(each)}>{findingWords(themes, each)}</li>
							))}
						</ul>
					</div>
				))}
			</div>
			<h3>{sheet.one}</h3>
			<dl>
				{rows.map(([name, text]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
			<h3>{sheet.look}</h3>
			<p class={styles['boxes']}>
				{planOutcomes.map((outcome) => (
					<span key={outcome}>{promise.outcomes[outcome]}</span>
				))}
			</p>
			<p>
				<strong>{notice.strong}</strong> {notice.text}
			</p>
		</section>
	);
}
