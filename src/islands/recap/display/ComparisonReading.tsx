import { fill } from '../../../ui/text.ts';
import { overallChange } from './comparison-view.ts';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** How the overall score differs, in words; on a wall the finding itself is the title of the slide. */
export function ComparisonReading({ isTitled, ...props }: ReportProps & { isTitled?: boolean }) {
	const change = overallChange(props);
	if (!change) return null;
	const { compareRead, projector } = props.labels;
	const { reading, texts } = change;
	return (
		<p class={styles['reading']}>
			{!isTitled && `${fill(projector.findings[reading], texts)}. `}
			{fill(compareRead[reading], texts)}
		</p>
	);
}
