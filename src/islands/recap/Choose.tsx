import { type Wave, waves } from '../../core/codes/session-link.ts';
import type { Selection, SelectionView } from '../../core/survey/selection.ts';
import { fill } from '../../ui/text.ts';
import { Options } from './Options.tsx';
import { Select } from './Select.tsx';
import type { ToolProps } from './props.ts';
import styles from './recap.module.css';

interface Props extends ToolProps {
	view: SelectionView;
	onChange: (change: Partial<Selection>) => void;
}

/** Which instrument, which class or classes and which wave or waves to show; only what there are results of. */
export function Choose(props: Props) {
	const { view, labels, onChange, instruments } = props;
	const words = labels.choose;
	return (
		<section class={styles['choose']} aria-labelledby="tampilkan">
			<h2 id="tampilkan">{words.title}</h2>
			{view.instruments.length > 1 && (
				<Options
					legend={words.mirror}
					options={view.instruments.map(({ instrument, revision }) => ({
						value: { instrument, revision },
						label: fill(words.mirrorName, { title: instruments[instrument].title, revision }),
						checked: instrument === view.instrument && revision === view.revision,
					}))}
					onChange={onChange}
				/>
			)}
			{hasRevisions(view) && <p class="soft">{words.revisions}</p>}
			<div class={styles['selects']}>
				{view.layouts.length > 1 && (
					<Select
						label={words.layout}
						value={view.layout}
						options={view.layouts.map((layout) => ({
							value: layout,
							label: words.layouts[layout],
						}))}
						onChange={(layout) => onChange({ layout })}
					/>
				)}
				<Classes {...props} />
				<Waves {...props} />
			</div>
		</section>
	);
}

/** Whether there are results of several revisions of one instrument. */
const hasRevisions = ({ instruments }: SelectionView) =>
	new Set(instruments.map(({ instrument }) => instrument)).size < instruments.length;

/** One class, two classes, or one class or all of them for two waves. */
function Classes({ view, onChange, names, labels, sessionLabels }: Props) {
	const words = labels.choose;
	const { layout, session, other, classes, classCount } = view;
	if (layout === 'all') return <p class="soft">{fill(words.together, { n: classCount })}</p>;
	if (classCount === 1) return null;
	const options = classes.map((one) => ({
		value: one.session,
		label: `${names.nameOf(one.session)} (${countsIn(one.sizes, words.counts, sessionLabels.waves)})`,
	}));
	const all = layout === 'waves' ? [{ value: '', label: words.allClasses }] : [];
	return (
		<>
			<Select
				label={words.class}
				value={session ?? ''}
				options={[...all, ...options]}
				onChange={(value) => onChange({ session: value || undefined })}
			/>
			{layout === 'classes' && (
				<Select
					label={words.other}
					value={other ?? ''}
					options={options.filter(({ value }) => value !== session)}
					onChange={(value) => onChange({ other: value })}
				/>
			)}
			{classCount > classes.length && (
				<p class="soft">{fill(words.many, { n: classCount, shown: classes.length })}</p>
			)}
		</>
	);
}

/** The wave to show, or the two to compare. */
function Waves({ view, onChange, labels, sessionLabels }: Props) {
	const words = labels.choose;
	const optionsOf = (some: readonly Wave[]) =>
		some.map((value) => ({ value, label: sessionLabels.waves[value] }));
	const isPair = view.layout === 'waves';
	if (view.waves.length < 2 && view.laters.length < 2) return null;
	return (
		<>
			<Select
				label={isPair ? words.earlier : words.wave}
				value={view.wave}
				options={optionsOf(view.waves)}
				onChange={(wave) => onChange({ wave })}
			/>
			{isPair && (
				<Select
					label={words.later}
					value={view.later ?? ''}
					options={optionsOf(view.laters)}
					onChange={(later) => onChange({ later: later as Wave })}
				/>
			)}
		</>
	);
}

/** How many people a class has in each wave, as text. */
function countsIn(sizes: Record<Wave, number>, count: string, names: Record<Wave, string>): string {
	return waves
		.filter((wave) => sizes[wave] > 0)
		.map((wave) => fill(count, { n: sizes[wave], wave: names[wave] }))
		.join(', ');
}
