import { useStore } from '@nanostores/preact';
import type { Slice } from '../../core/pool.ts';
import { type Choice, choiceOf, isOf, mirrorsIn, sizesOf } from '../../core/recap-choice.ts';
import { type Phase, phases } from '../../core/session.ts';
import { fill } from '../../core/text.ts';
import { mySessions } from '../../stores/my-sessions.ts';
import type { RecapToolProps } from './props.ts';
import styles from './recap.module.css';

/** As many sessions stand in the list; a region may have thousands, and a page of those would freeze. */
const shownSessions = 60;

interface Props extends RecapToolProps {
	slices: readonly Slice[];
	choice: Choice;
	onChoice: (choice: Choice) => void;
}

/** Which mirror, which sessions and which phase to show; only what there are results of. */
export function Choose(props: Props) {
	const { slices, choice, onChoice, instruments, labels } = props;
	const words = labels.choose;
	const mirrors = mirrorsIn(slices);
	const of = slices.filter(isOf(choice));
	const sessions = largestSessions(of);
	return (
		<section class={styles['choose']} aria-labelledby="tampilkan">
			<h2 id="tampilkan">{words.title}</h2>
			{mirrors.length > 1 && (
				<fieldset>
					<legend>{words.mirror}</legend>
					{mirrors.map((mirror) => (
						<label key={`${mirror.instrument} ${mirror.revision}`}>
							<input
								type="radio"
								name="cermin"
								checked={isOf(mirror)(choice)}
								onChange={() =>
									onChoice(
										choiceOf(
											slices,
											mirror,
											new Set(slices.filter(isOf(mirror)).map(({ session }) => session)),
										),
									)
								}
							/>
							{fill(words.mirrorName, {
								title: instruments[mirror.instrument].title,
								revision: mirror.revision,
							})}
						</label>
					))}
				</fieldset>
			)}
			<fieldset>
				<legend>{words.sessions}</legend>
				{sessions.length > shownSessions && (
					<p class={styles['help']}>
						{fill(words.many, { n: sessions.length, shown: shownSessions })}
					</p>
				)}
				{sessions.slice(0, shownSessions).map((session) => (
					<SessionBox key={session} {...props} session={session} />
				))}
			</fieldset>
			<Views {...props} />
		</section>
	);
}

/** Sessions by how many results they have, most first. */
function largestSessions(slices: readonly Slice[]): string[] {
	const sizes = new Map<string, number>();
	for (const { session, n } of slices) sizes.set(session, (sizes.get(session) ?? 0) + n);
	return [...sizes].sort(([, a], [, b]) => b - a).map(([session]) => session);
}

function SessionBox({
	slices,
	choice,
	onChoice,
	labels,
	sessionLabels,
	session,
}: Props & { session: string }) {
	const words = labels.choose;
	const known = useStore(mySessions.$value).find(({ id }) => id === session);
	const counts = phases
		.map((phase) => ({ phase, n: sizesOf(slices, choice, phase).get(session) ?? 0 }))
		.filter(({ n }) => n > 0)
		.map(({ phase, n }) => fill(words.counts, { n, phase: sessionLabels.phases[phase] }));
	const checked = choice.sessions.has(session);
	return (
		<label>
			<input
				type="checkbox"
				checked={checked}
				onChange={() => {
					const sessions = new Set(choice.sessions);
					if (checked) sessions.delete(session);
					else sessions.add(session);
					onChoice({ ...choice, sessions, between: false });
				}}
			/>
			<span>
				{known?.name ?? fill(words.session, { id: session })}{' '}
				<span class={styles['help']}>({counts.join(', ')})</span>
			</span>
		</label>
	);
}

function Views({ slices, choice, onChoice, labels, sessionLabels }: Props) {
	const words = labels.choose;
	const sizes = (phase: Phase) => sizesOf(slices, choice, phase);
	const has = (phase: Phase) => sizes(phase).size > 0;
	const [first = '', second = '', third] = choice.sessions;
	const twoClasses = phases.filter(
		(phase) => third === undefined && sizes(phase).has(first) && sizes(phase).has(second),
	);
	const comparisons = (
		[
			['after', words.compare],
			['later', words.compareLater],
		] as const
	).filter(([phase]) => has('before') && has(phase));
	return (
		<fieldset>
			<legend>{words.view}</legend>
			{phases.filter(has).map((phase) => (
				<label key={phase}>
					<input
						type="radio"
						name="tahap"
						checked={choice.phase === phase && !choice.against && !choice.between}
						onChange={() => onChoice({ ...choice, phase, against: undefined, between: false })}
					/>
					{words.view1[phase]}
				</label>
			))}
			{twoClasses.map((phase) => (
				<label key={`dua-${phase}`}>
					<input
						type="radio"
						name="tahap"
						checked={choice.between === true && choice.phase === phase}
						onChange={() => onChoice({ ...choice, phase, against: undefined, between: true })}
					/>
					{fill(words.between, { phase: sessionLabels.phases[phase] })}
				</label>
			))}
			{comparisons.map(([phase, label]) => (
				<label key={`banding-${phase}`}>
					<input
						type="radio"
						name="tahap"
						checked={choice.against === phase}
						onChange={() =>
							onChoice({ ...choice, phase: 'before', against: phase, between: false })
						}
					/>
					{label}
				</label>
			))}
		</fieldset>
	);
}
