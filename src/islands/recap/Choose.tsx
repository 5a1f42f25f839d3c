import type { Change, SelectionView } from '../../core/survey/selection.ts';
import { waves } from '../../core/codes/session-link.ts';
import { Notice } from '../../ui/Notice.tsx';
import { fill, listWords } from '../../ui/text.ts';
import type { RecapToolProps } from './props.ts';
import styles from './recap.module.css';

interface Props extends RecapToolProps {
	view: SelectionView;
	onChange: (change: Change) => void;
	/** What a session is called. */
	nameOf: (session: string) => string;
}

/** One of the waves or comparisons on offer. */
interface View {
	label: string;
	shows: Pick<SelectionView, 'wave' | 'against' | 'between'>;
}

/** Selects the instrument, sessions and waves to show, of those there are results of. */
export function Choose(props: Props) {
	const { view, onChange, instruments, labels } = props;
	const words = labels.choose;
	const { listed, sessionCount } = view;
	const views = viewsOf(props);
	return (
		<section class={styles['choose']} aria-labelledby="tampilkan">
			<h2 id="tampilkan">{words.title}</h2>
			{view.instruments.length > 1 && (
				<fieldset>
					<legend>{words.mirror}</legend>
					{view.instruments.map(({ instrument, revision }) => (
						<label key={`${instrument} ${revision}`}>
							<input
								type="radio"
								name="cermin"
								checked={instrument === view.instrument && revision === view.revision}
								onChange={() => onChange({ kind: 'instrument', instrument, revision })}
							/>
							{fill(words.mirrorName, { title: instruments[instrument].title, revision })}
						</label>
					))}
				</fieldset>
			)}
			<fieldset>
				<legend>{words.sessions}</legend>
				{sessionCount > listed.length && (
					<p class={styles['help']}>
						{fill(words.many, { n: sessionCount, shown: listed.length })}
					</p>
				)}
				{listed.map((entry) => (
					<SessionBox key={entry.session} {...props} entry={entry} />
				))}
			</fieldset>
			<Waiting {...props} />
			{views.length > 1 && <Views {...props} views={views} />}
		</section>
	);
}

function SessionBox(props: Props & { entry: SelectionView['listed'][number] }) {
	const { entry, onChange, labels, sessionLabels, nameOf } = props;
	const { session, sizes, chosen } = entry;
	const words = labels.choose;
	const counts = waves
		.filter((wave) => sizes[wave] > 0)
		.map((wave) => fill(words.counts, { n: sizes[wave], wave: sessionLabels.waves[wave] }));
	return (
		<label>
			<input
				type="checkbox"
				checked={chosen}
				onChange={() => onChange({ kind: 'session', session })}
			/>
			<span>
				{nameOf(session)} <span class={styles['help']}>({counts.join(', ')})</span>
			</span>
		</label>
	);
}

/** Which sessions are too small to be shown, and a button to remove them where one is selected. */
function Waiting({ view, onChange, labels, nameOf }: Props) {
	const words = labels.choose;
	const { waiting, waitingCount, waitingChosen, verdict } = view;
	if (waitingCount === 0 || view.sessionCount === 1) return null;
	const named = waiting.map(({ session, n }) =>
		fill(words.waitingOne, { name: nameOf(session), n }),
	);
	const more = waitingCount - waiting.length;
	const names = listWords(more > 0 ? [...named, fill(words.waitingMore, { n: more })] : named);
	return (
		<>
			{!waitingChosen && <p>{fill(words.waiting, { names })}</p>}
			{verdict === 'unsafe' && (
				<Notice role="status">
					{words.unsafe} {waitingChosen && names}
				</Notice>
			)}
			{verdict === 'unsafe' && waitingChosen && (
				<button class="button quiet" type="button" onClick={() => onChange({ kind: 'drop-small' })}>
					{words.dropSmall}
				</button>
			)}
		</>
	);
}

/** The views on offer: one wave, two sessions in one wave, or two waves. */
function viewsOf({ view, labels, sessionLabels }: Props): View[] {
	const words = labels.choose;
	return [
		...view.waves.map((wave) => ({ label: words.view1[wave], shows: { wave } })),
		...view.betweens.map((wave) => ({
			label: fill(words.between, { wave: sessionLabels.waves[wave] }),
			shows: { wave, between: true },
		})),
		...view.againsts.map((against) => ({
			label: against === 'later' ? words.compareLater : words.compare,
			shows: { wave: 'before' as const, against },
		})),
	];
}

function Views({ view, views, onChange, labels }: Props & { views: readonly View[] }) {
	const words = labels.choose;
	return (
		<fieldset>
			<legend>{words.view}</legend>
			{views.map(({ label, shows }) => (
				<label key={label}>
					<input
						type="radio"
						name="tahap"
						checked={
							view.wave === shows.wave &&
							view.against === shows.against &&
							(view.between ?? false) === (shows.between ?? false)
						}
						onChange={() => onChange({ kind: 'view', ...shows })}
					/>
					{label}
				</label>
			))}
		</fieldset>
	);
}
