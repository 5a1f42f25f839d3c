import type { Kind } from '../../../core/assessment/instrument.ts';
import { fill } from '../../../ui/text.ts';
import { sidesOf } from '../tables/sides.ts';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** Why the recap of the later wave is not shown, and what can be done about it. */
export function LaterSuppressed(props: ReportProps<Kind>) {
	const { comparison, labels } = props;
	if (comparison?.kind !== 'waves' || comparison.later.published) return null;
	const { n, complementary } = comparison.later;
	const gaps = { n, ...sidesOf(props) };
	return (
		<div class={styles['held']}>
			<p>
				<strong>{fill(labels.laterTitle, gaps)}</strong>
			</p>
			<p>{fill(complementary ? labels.laterWithheld : labels.laterFew, gaps)}</p>
		</div>
	);
}
