import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isPresent, mostPresent } from '../../core/device/my-sessions.ts';
import type { ClassSize } from '../../core/survey/class-sizes.ts';
import { mySessions } from '../../stores/my-sessions.ts';
import { $presentForNow, presentIn, setPresent } from '../../stores/present.ts';
import { Field } from '../../ui/Field.tsx';
import { formatCount } from '../../ui/format-counts.ts';
import { fill } from '../../ui/text.ts';
import { type Counted, classNameOf, classesToCount, countedClass } from './attendance.ts';
import styles from './attendance.module.css';
import type { RecapToolProps, ToolProps } from './props.ts';
import { Select } from './Select.tsx';

interface Props extends ToolProps {
	counted: Counted;
	onCount: (counted: Counted) => void;
}

/**
 * How many of the people present in a class have handed in, as far as the trainer has said how many there are. Until then it
 * begins folded where there are codes, of which there is something else to see.
 */
export function Attendance({ names, overview, counted, onCount, labels, sessionLabels }: Props) {
	const words = labels.attendance;
	const asked = names.asked && { session: names.asked.id, wave: names.asked.wave };
	const classes = { classSizes: overview.classSizes, view: overview.view, asked };
	const opened = countedClass(counted, classes);
	const [isOpen] = useState(
		() => overview.collected === 0 || (opened && presentIn(keyOf(opened)) !== undefined),
	);
	if (!opened) return null;
	const options = classesToCount(classes).map((one) => ({
		value: classNameOf(one),
		label: fill(words.option, {
			session: names.nameOf(one.session),
			wave: sessionLabels.waves[one.wave],
		}),
	}));
	const value = classNameOf(opened);
	return (
		<section aria-labelledby="hadir">
			<details class="fold wide" open={isOpen}>
				<summary>
					<h3 id="hadir">{words.title}</h3>
				</summary>
				<div class={styles['attendance']}>
					{options.length > 1 ? (
						<Select
							label={words.which}
							value={value}
							options={options}
							onChange={(picked) => onCount({ picked })}
						/>
					) : (
						<p class="soft">{options[0]?.label}</p>
					)}
					<Present key={value} size={opened} words={words} />
				</div>
			</details>
		</section>
	);
}

/** The same class in one wave, as what is kept on the device names it. */
const keyOf = ({ session, wave }: ClassSize) => ({ id: session, wave });

interface WithWords {
	words: RecapToolProps['labels']['attendance'];
}

/** The number of people present and what it says of the codes, or the field to enter it. */
function Present({ size, words }: WithWords & { size: ClassSize }) {
	// What is kept on the device may change in another tab.
	useStore(mySessions.$value);
	useStore($presentForNow);
	const key = keyOf(size);
	const known = presentIn(key);
	const [changing, setChanging] = useState(false);
	const said = useRef<HTMLDivElement>(null);
	const isShown = known !== undefined && !changing;
	return (
		<>
			<div role="status" tabIndex={-1} ref={said}>
				{isShown && <Count n={size.n} known={known} words={words} />}
			</div>
			{isShown ? (
				<button class="button quiet" type="button" onClick={() => setChanging(true)}>
					{words.change}
				</button>
			) : (
				<Form
					words={words}
					present={known?.present}
					onSet={(present) => {
						setPresent(key, present);
						setChanging(false);
						// The field that had the focus is gone.
						if (present !== undefined) said.current?.focus();
					}}
				/>
			)}
		</>
	);
}

interface CountProps extends WithWords {
	n: number;
	known: NonNullable<ReturnType<typeof presentIn>>;
}

/** How many have handed in and how many are missing, or that there are more codes than people. */
function Count({ n, known: { present, state }, words }: CountProps) {
	const missing = present - n;
	const gaps = {
		n: formatCount(n),
		present: formatCount(present),
		missing: formatCount(missing),
		more: formatCount(-missing),
	};
	const rest = missing > 0 ? words.missing : missing < 0 ? words.more : words.all;
	return (
		<>
			<p class={styles['count']}>{fill(words.count, gaps)}</p>
			<p>{fill(rest, gaps)}</p>
			{state !== 'kept' && <p class="soft">{words[state]}</p>}
		</>
	);
}

interface FormProps extends WithWords {
	/** What was entered before. */
	present: number | undefined;
	onSet: (present: number | undefined) => void;
}

/** The field for the number of people present. Emptied, it takes away what was entered before. */
function Form({ words, present, onSet }: FormProps) {
	const [text, setText] = useState(present === undefined ? '' : String(present));
	const [problem, setProblem] = useState('');
	const field = useRef<HTMLInputElement>(null);
	const again = present !== undefined;
	useEffect(() => {
		// The button that was pressed to change it is gone.
		if (again) field.current?.select();
	}, []);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				const entered = text.trim();
				const number = /^\d+$/.test(entered) ? Number(entered) : undefined;
				if (isPresent(number) || (again && entered === '')) return onSet(number);
				setProblem(fill(words.problem, { most: formatCount(mostPresent) }));
				field.current?.focus();
			}}
		>
			<Field
				id="jumlah-hadir"
				label={words.label}
				help={again ? words.helpAgain : words.help}
				problem={problem}
				announce="alert"
			>
				{(ties) => (
					<input
						{...ties}
						ref={field}
						inputMode="numeric"
						autocomplete="off"
						value={text}
						onInput={({ currentTarget }) => setText(currentTarget.value)}
					/>
				)}
			</Field>
			<button class="button quiet" type="submit">
				{words.action}
			</button>
		</form>
	);
}
