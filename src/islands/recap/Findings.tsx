import type { CodeProblem } from '../../core/codes/result-code.ts';
import { fill } from '../../ui/text.ts';
import type { RecapToolProps } from './props.ts';
import styles from './recap.module.css';
import type { Outcome } from './recap-state.ts';
import type { Overview } from './worker-protocol.ts';

interface Props extends RecapToolProps {
	outcome: Outcome | undefined;
	overview: Overview;
}

/** What the last import found, and the conflicts among all results. */
export function Findings({ labels, outcome, overview }: Props) {
	const words = labels.findings;
	return (
		<div role="status" class={styles['findings']}>
			{outcome?.kind === 'cancelled' && <p>{words.cancelled}</p>}
			{outcome?.kind === 'read' && <Read labels={labels} outcome={outcome} />}
			{overview.conflictCount > 0 && <Conflicts labels={labels} overview={overview} />}
		</div>
	);
}

/** The results that have two codes with different scores. */
function Conflicts({ labels, overview }: Pick<Props, 'labels' | 'overview'>) {
	const words = labels.findings;
	return (
		<details>
			<summary>{fill(words.conflictList, { n: overview.conflictCount })}</summary>
			<ul>
				{overview.conflicts.map(({ session, wave, participant }) => (
					<li key={`${session} ${wave} ${participant}`}>
						{fill(words.conflict, { session, n: participant })}
					</li>
				))}
			</ul>
		</details>
	);
}

interface ReadProps {
	labels: RecapToolProps['labels'];
	outcome: Extract<Outcome, { kind: 'read' }>;
}

function Read({ labels, outcome: { intake, unread, stored } }: ReadProps) {
	const words = labels.findings;
	const damaged = (
		Object.entries(intake.damaged) as [CodeProblem, { count: number; examples: string[] }][]
	).filter(([, { count }]) => count > 0);
	const nothing = intake.found === 0 && damaged.length === 0 && unread.length === 0;
	return (
		<>
			<h3>{words.title}</h3>
			{nothing && <p>{words.none}</p>}
			<ul>
				{intake.added > 0 && <li>{fill(words.added, { n: intake.added })}</li>}
				{intake.same > 0 && <li>{fill(words.same, { n: intake.same })}</li>}
				{intake.conflicts > 0 && <li>{fill(words.conflicts, { n: intake.conflicts })}</li>}
				{damaged.map(([reason, { count, examples }]) => (
					<li key={reason}>
						{fill(words.damaged, { n: count, reason: words.reasons[reason] })}{' '}
						{fill(words.examples, { examples: examples.join(', ') })}. {words.remedy}
					</li>
				))}
				{unread.map(({ name, reason }) => (
					<li key={name}>{fill(words.files[reason], { name })}</li>
				))}
			</ul>
			{stored === false && <p>{words.notStored}</p>}
		</>
	);
}
