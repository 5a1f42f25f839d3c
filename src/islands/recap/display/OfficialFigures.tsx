import { formatScore } from '../../../ui/format.ts';
import { fill } from '../../../ui/text.ts';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** Results of the official survey, folded away behind why they cannot be compared. Never printed, never projected. */
export function OfficialFigures({ words, labels }: Pick<ReportProps, 'words' | 'labels'>) {
	if (!words.context?.length) return null;
	return (
		<details class={`fold wide ${styles['not-printed']}`}>
			<summary>{labels.contextTitle}</summary>
			<p>
				{labels.contextWhy} <a href={words.links.why}>{labels.why}</a>
			</p>
			<ul class={styles['official']}>
				{words.context.map(({ label, index, values }) => (
					<li key={label}>
						<strong>{label}</strong>
						{index !== null &&
							`: ${fill(labels.contextIndex, { score: formatScore(index) })}`}.{' '}
						{values.length > 0
							? `${values.map(({ name, score }) => `${name} ${formatScore(score)}`).join(', ')}.`
							: labels.contextNone}
					</li>
				))}
			</ul>
		</details>
	);
}
