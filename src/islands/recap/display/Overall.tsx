import { traitsOf } from '../../../core/assessment/instrument.ts';
import { rank } from '../../../core/assessment/score.ts';
import { fill, listWords } from '../../../ui/text.ts';
import { formatScore } from '../../../ui/format.ts';
import { ValueName } from './ValueName.tsx';
import { formatCount, nameOf } from './format.ts';
import { meansOf } from './means.ts';
import type { Shown } from './props.ts';
import styles from './display.module.css';

/** The group's own score with its interval in words; for an icebreaker only the order of the values. */
export function Overall(shown: Shown) {
	return (
		<>
			{traitsOf(shown.recap.instrument).hasLevels ? (
				<OverallScore {...shown} />
			) : (
				<ValueOrder {...shown} />
			)}
			<Extremes {...shown} />
			<p class={styles['honest']}>
				{shown.labels.notice}{' '}
				<a
					class={`${styles['not-projected']} ${styles['not-printed']}`}
					href={shown.words.links.why}
				>
					{shown.labels.why}
				</a>
			</p>
		</>
	);
}

function OverallScore({ recap, labels }: Shown) {
	const { overall } = recap.scores;
	if (!overall.published)
		return (
			<p>
				{overall.complementary
					? labels.overallWithheld
					: fill(labels.noOverall, { n: formatCount(overall.n) })}
			</p>
		);
	return (
		<>
			<p class={styles['overall']}>
				<strong>{formatScore(overall.mean)}</strong>{' '}
				{overall.level && (
					<span>{fill(labels.level, { level: labels.levels[overall.level] })}</span>
				)}
			</p>
			<p>
				{overall.interval
					? fill(labels.overallInterval, {
							low: formatScore(overall.interval[0]),
							high: formatScore(overall.interval[1]),
						})
					: labels.overallOfValues}{' '}
				{overall.n < recap.n && fill(labels.overallSome, { n: formatCount(overall.n) })}
			</p>
		</>
	);
}

function ValueOrder(shown: Shown) {
	return (
		<>
			<p>{shown.labels.orderText}</p>
			<ol class={styles['order']}>
				{rank(meansOf(shown.recap)).map(({ score, keys }) => (
					<li key={score}>
						{keys.map((key) => (
							<ValueName key={key} {...shown} of={key} />
						))}
					</li>
				))}
			</ol>
		</>
	);
}

function Extremes(shown: Shown) {
	const { recap, labels } = shown;
	const groups = rank(meansOf(recap));
	const names = (place: number) =>
		listWords((groups.at(place)?.keys ?? []).map((key) => nameOf(shown, key)));
	if (groups.length === 0 || !traitsOf(recap.instrument).hasLevels) return null;
	return (
		<p>
			{groups.length === 1
				? fill(labels.allEven, { score: formatScore(groups[0]?.score ?? 0) })
				: fill(labels.extremes, { highest: names(0), lowest: names(-1) })}
		</p>
	);
}
