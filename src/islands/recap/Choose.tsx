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

interface View {
	label: string;
	wish: Pick<SelectionView, 'wave' | 'against' | 'between'>;
}

/** Which mirror, which sessions and which wave to show; only what there are results of. */
export function Choose(props: Props) {
	const { view, onChange, instruments, labels } = props;
	const words = labels.choose;
	const { listed, sessionCount, mirrors } = view;
	const views = viewsOf(props);
	return (
		<section class={styles['choose']} aria-labelledby="tampilkan">
			<h2 id="tampilkan">{words.title}</h2>
			{mirrors.length > 1 && (
				<fieldset>
					<legend>{words.mirror}</legend>
					{mirrors.map(({ instrument, revision }) => (
						<label key={`${instrument} ${revision}`}>
							<input
								type="radio"
								name="cermin"
								checked={instrument === view.instrument && revision === view.revision}
								onChange={() => onChange({ kind: 'mirror', instrument, revision })}
							/>
							{fill(words.mirrorName, { title: instruments[instrument].title, revision })}
						</label>
					))}
				</fieldset>
			)}
			<fieldset>
				<legend>{words.sessions}</legend>
				{sessionCount > listed.length && (
					<p class="soft">{fill(words.many, { n: sessionCount, shown: listed.length })}</p>
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
				{nameOf(session)} <span class="soft">({counts.join(', ')})</span>
			</span>
		</label>
	);
}

/** Which sessions are too small to be shown, and a way to do without them where they are in the way. */
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

/** A wave alone, two classes in a wave, or two waves. */
function viewsOf({ view, labels, sessionLabels }: Props): View[] {
	const words = labels.choose;
	return [
		...view.waves.map((wave) => ({ label: words.view1[wave], wish: { wave } })),
		...view.betweens.map((wave) => ({
			label: fill(words.between, { wave: sessionLabels.waves[wave] }),
			wish: { wave, between: true },
		})),
		...view.againsts.map((against) => ({
			label: against === 'later' ? words.compareLater : words.compare,
			wish: { wave: 'before' as const, against },
		})),
	];
}

function Views({ view, views, onChange, labels }: Props & { views: readonly View[] }) {
	const words = labels.choose;
	return (
		<fieldset>
			<legend>{words.view}</legend>
			{views.map(({ label, wish }) => (
				<label key={label}>
					<input
						type="radio"
						name="tahap"
						checked={
							view.wave === wish.wave &&
							view.against === wish.against &&
							(view.between ?? false) === (wish.between ?? false)
						}
						onChange={() => onChange({ kind: 'view', ...wish })}
					/>
					{label}
				</label>
			))}
		</fieldset>
	);
}
