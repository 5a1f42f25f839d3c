import type { CodeProblem } from '../../core/codes/result-code.ts';
import { type DamagedCode, type Intake, sessionsIn } from '../../core/survey/intake.ts';
import { formatCount } from '../../ui/format-counts.ts';
import { fill } from '../../ui/text.ts';
import linkButton from '../../ui/link-button.module.css';
import type { ToolProps } from './props.ts';
import styles from './recap.module.css';
import type { Outcome } from './worker-protocol.ts';

/** Other sessions that are named one by one. */
const namedSessions = 5;

/** What the last import found, and the conflicts among all results. */
export function Findings(props: ToolProps) {
	const { overview, labels, worker } = props;
	const words = labels.findings;
	const { outcome } = worker;
	const { view } = overview;
	const canCompare = view?.layouts.includes('waves') && view.layout !== 'waves';
	return (
		<div role="status" class={styles['findings']}>
			{outcome?.kind === 'cancelled' && <p>{words.cancelled}</p>}
			{outcome?.kind === 'read' && <Read {...props} outcome={outcome} />}
			{outcome?.kind === 'read' && canCompare && (
				<p>
					{words.bothWaves}{' '}
					<button
						class={linkButton['link']}
						type="button"
						onClick={() => worker.select({ layout: 'waves' })}
					>
						{words.compare}
					</button>
				</p>
			)}
			{overview.conflictCount > 0 && <Conflicts {...props} />}
		</div>
	);
}

/** The results that have two codes with different scores. */
function Conflicts({ labels, names, overview }: ToolProps) {
	const words = labels.findings;
	return (
		<details class="fold wide">
			<summary>{fill(words.conflictList, { n: overview.conflictCount })}</summary>
			<ul>
				{overview.conflicts.map(({ session, wave, participant }) => (
					<li key={`${session} ${wave} ${participant}`}>
						{fill(words.conflict, { session: names.nameOf(session), n: participant })}
					</li>
				))}
			</ul>
		</details>
	);
}

function Read({ outcome, ...props }: ToolProps & { outcome: Extract<Outcome, { kind: 'read' }> }) {
	const words = props.labels.findings;
	const { intake, unread } = outcome;
	const damaged = (Object.keys(intake.damaged) as CodeProblem[]).filter(
		(reason) => intake.damaged[reason].count > 0,
	);
	const fromChat = damaged.some((reason) =>
		intake.damaged[reason].examples.some(({ message }) => message),
	);
	const nothing = intake.found === 0 && damaged.length === 0 && unread.length === 0;
	return (
		<>
			<h3>{words.title}</h3>
			{nothing && <p>{words.none}</p>}
			<ul>
				{intake.added > 0 && <li>{fill(words.added, { n: intake.added })}</li>}
				{intake.same > 0 && <li>{fill(words.same, { n: intake.same })}</li>}
				{intake.conflicts > 0 && <li>{fill(words.conflicts, { n: intake.conflicts })}</li>}
				<OtherSessions {...props} intake={intake} />
				{damaged.map((reason) => (
					<li key={reason}>
						{fill(words.damaged[reason], { n: intake.damaged[reason].count })}
						<Examples examples={intake.damaged[reason].examples} template={words.message} />
					</li>
				))}
				{unread.map(({ name, reason }) => (
					<li key={name}>{fill(words.files[reason], { name })}</li>
				))}
			</ul>
			{fromChat && <p class="soft">{words.messageNote}</p>}
			{props.worker.stored === false && <p>{words.notStored}</p>}
		</>
	);
}

/** The codes of sessions that were not expected. */
function OtherSessions({ labels, names, intake }: ToolProps & { intake: Intake }) {
	const words = labels.findings;
	const { expected, others } = sessionsIn(intake, names.asked?.id);
	if (expected === undefined) return null;
	const rest = others.slice(namedSessions);
	const restCount = rest.reduce((sum, { n }) => sum + n, 0);
	return (
		<>
			{others.slice(0, namedSessions).map(({ session, n }) => (
				<li key={session}>
					{fill(words.other, {
						n: formatCount(n),
						session: names.nameOf(session),
						expected: names.nameOf(expected),
					})}
				</li>
			))}
			{rest.length > 0 && (
				<li>
					{fill(words.otherRest, { n: formatCount(restCount), sessions: formatCount(rest.length) })}
				</li>
			)}
		</>
	);
}

/** The first few of the codes that could not be read, and whose message each came in. */
function Examples({ examples, template }: { examples: readonly DamagedCode[]; template: string }) {
	return (
		<ul>
			{examples.map(({ text, message }, place) => (
				<li key={place}>
					<code>{text}</code>
					{message && ` ${fill(template, { ...message })}`}
				</li>
			))}
		</ul>
	);
}
