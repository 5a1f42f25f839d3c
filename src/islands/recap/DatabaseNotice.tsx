import { useStore } from '@nanostores/preact';
import { $databaseProblem } from '../../stores/database-problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { RecapToolProps } from './props.ts';

/** Says that codes may be stored here which this page cannot read. What is refused is said once it was to be kept. */
export function DatabaseNotice({ labels }: Pick<RecapToolProps, 'labels'>) {
	const problem = useStore($databaseProblem);
	return problem && problem !== 'refused' ? (
		<Notice role="alert" wrong>
			{labels.databaseProblems[problem]}
		</Notice>
	) : null;
}
