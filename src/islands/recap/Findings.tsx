import type { CodeProblem } from '../../core/codes/result-code.ts';
import { fill } from '../../ui/text.ts';
import type { Picture } from './worker-protocol.ts';
import type { RecapToolProps } from './props.ts';
import styles from './recap.module.css';
import type { Outcome } from './use-recap-worker.ts';

interface Props extends RecapToolProps {
	outcome: Outcome | undefined;
	picture: Picture;
}

/** What an import came to, said in words as soon as it is done. */
export function Findings({ labels, outcome, picture }: Props) {
	const words = labels.findings;
	return (
		<div role="status" class={styles['findings']}>
			{outcome?.kind === 'cancelled' && <p>{words.cancelled}</p>}
			{outcome?.kind === 'read' && <Read labels={labels} outcome={outcome} />}
			{picture.conflictCount > 0 && <Conflicts labels={labels} picture={picture} />}
		</div>
	);
}

/** Results told differently by two codes, of all that was ever collected here. */
function Conflicts({ labels, picture }: Pick<Props, 'labels' | 'picture'>) {
	const words = labels.findings;
	return (
		<details>
			<summary>{fill(words.conflictList, { n: picture.conflictCount })}</summary>
			<ul>
				{picture.conflicts.map(({ session, wave, participant }) => (
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

function Read({ labels, outcome: { intake, problems, kept } }: ReadProps) {
	const words = labels.findings;
	const damaged = (
		Object.entries(intake.damaged) as [CodeProblem, { count: number; examples: string[] }][]
	).filter(([, { count }]) => count > 0);
	const nothing = intake.found === 0 && damaged.length === 0 && problems.length === 0;
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
				{problems.map(({ name, reason }) => (
					<li key={name}>{fill(words.files[reason], { name })}</li>
				))}
			</ul>
			{kept === false && <p>{words.notKept}</p>}
		</>
	);
}
