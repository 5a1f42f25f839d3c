import { useEffect, useRef, useState } from 'preact/hooks';
import type { Cohort } from '../../core/survey/dataset.ts';
import { formatMoment } from '../../ui/format.ts';
import { formatCount } from '../../ui/format-counts.ts';
import { fill } from '../../ui/text.ts';
import { Select } from './Select.tsx';
import type { ToolProps } from './props.ts';
import styles from './codes.module.css';
import type { CodeList } from './worker-protocol.ts';

/** The collected codes of a class and wave, folded away, where a stray one can be taken out. */
export function Codes(props: ToolProps) {
	const { overview, worker, labels } = props;
	const words = labels.codes;
	const [open, setOpen] = useState(false);
	const { list, taken } = worker;
	// What is listed follows every change of what was collected.
	useEffect(() => {
		if (open) worker.listCodes(list?.opened);
	}, [open, overview]);
	if (overview.collected === 0 && !taken) return null;
	return (
		<details
			class={`fold wide ${styles['codes']}`}
			onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
		>
			<summary>{words.open}</summary>
			{open && !list && <p>{words.loading}</p>}
			{open && list && <List {...props} list={list} />}
			<Taken {...props} />
		</details>
	);
}

function List({ list, ...props }: ToolProps & { list: CodeList }) {
	const { worker, labels } = props;
	const words = labels.codes;
	const { cohorts, cohortCount, opened, codes } = list;
	if (!opened) return null;
	return (
		<>
			<Select
				label={words.which}
				value={keyOf(opened)}
				options={[opened, ...cohorts.filter((one) => keyOf(one) !== keyOf(opened))].map(
					(cohort) => ({ value: keyOf(cohort), label: nameOf(cohort, props) }),
				)}
				onChange={(key) => worker.listCodes(cohorts.find((cohort) => keyOf(cohort) === key))}
			/>
			{cohortCount > cohorts.length && (
				<p class="soft">
					{fill(words.rest, { n: formatCount(cohortCount), shown: cohorts.length })}
				</p>
			)}
			{codes ? (
				<Rows {...props} codes={codes} />
			) : (
				<p>{fill(words.many, { n: formatCount(opened.n) })}</p>
			)}
		</>
	);
}

/** A cohort in one text, as the value of an option. */
const keyOf = ({ session, instrument, revision, wave }: Cohort) =>
	[session, instrument, revision, wave].join(' ');

function nameOf(cohort: Cohort, { labels, names, instruments, sessionLabels }: ToolProps) {
	const { session, instrument, revision, wave, n } = cohort;
	return fill(labels.codes.cohort, {
		title: instruments[instrument].title,
		revision,
		session: names.nameOf(session),
		wave: sessionLabels.waves[wave],
		n: formatCount(n),
	});
}

function Rows({ codes, labels, worker }: ToolProps & { codes: NonNullable<CodeList['codes']> }) {
	const words = labels.codes;
	return (
		<>
			<ul role="list" class={styles['rows']}>
				{codes.map(({ code, at, isPaper, message, overruled }) => (
					<li key={code}>
						<span>
							<strong>{fill(words.ending, { end: endOf(code) })}</strong>
							<small>
								{[
									at && fill(words.at, { moment: formatMoment(at) }),
									message && fill(words.message, { ...message }),
									isPaper && words.paper,
									overruled && words.overruled,
								]
									.filter(Boolean)
									.join(' · ')}
							</small>
						</span>
						<button class="button quiet" type="button" onClick={() => worker.takeOut(code)}>
							{words.takeOut}
							<span class="sr-only">{fill(words.takeOutOf, { end: endOf(code) })}</span>
						</button>
					</li>
				))}
			</ul>
			<p class="soft">{words.messageNote}</p>
		</>
	);
}

/** The last characters of a code, in two groups: by these a person finds it in a chat. */
const endOf = (code: string) => `…${code.slice(-8, -4)} ${code.slice(-4)}`;

/** What came of taking a code out, and the way back. It takes the focus: the button that was pressed is gone with its row. */
function Taken({ labels, worker: { taken, readCode } }: ToolProps) {
	const words = labels.codes;
	const said = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (taken) said.current?.focus();
	}, [taken]);
	if (!taken) return null;
	const gaps = { end: endOf(taken.code) };
	return (
		<div class={styles['taken']}>
			<p ref={said} tabIndex={-1}>
				{fill(taken.gone ? words.taken : words.refused, gaps)}
			</p>
			{taken.gone && (
				<button class="button quiet" type="button" onClick={() => readCode(taken.code)}>
					{words.putBack}
				</button>
			)}
		</div>
	);
}
