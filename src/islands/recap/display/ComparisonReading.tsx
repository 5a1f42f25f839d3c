import { fill } from '../../../ui/text.ts';
import { overallChange } from './comparison-view.ts';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** How the overall score differs, in words. */
export function ComparisonReading(props: ReportProps) {
	const change = overallChange(props);
	if (!change) return null;
	const { reading, texts } = change;
	return <p class={styles['reading']}>{fill(props.labels.compareRead[reading], texts)}</p>;
}
