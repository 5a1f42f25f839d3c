import type { Kind } from '../../../core/assessment/instrument.ts';
import { readPlans } from '../tables/read-plans.ts';
import type { Part, ReportProps } from './props.ts';
import styles from './display.module.css';

/** What came of the group's plans; nothing where nobody tells. On a wall it is shown once there is something to say. */
export function plansParts({ tables, labels }: ReportProps<Kind>): Part[] {
	return tables.plans.map((row) => {
		const { title, sentence } = readPlans(row, labels.tables);
		const page = (
			<>
				<p class={styles['reading']}>{sentence}</p>
				<p class={styles['soft']}>{labels.plansText}</p>
			</>
		);
		return { name: 'plans', title, page, slides: row.note ? [] : [{ title, body: page }] };
	});
}
