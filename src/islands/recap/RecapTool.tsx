import { useEffect, useRef, useState } from 'preact/hooks';
import type { SelectionView } from '../../core/survey/selection.ts';
import { Notice } from '../../ui/Notice.tsx';
import { fill } from '../../ui/text.ts';
import { Attendance } from './Attendance.tsx';
import type { Counted } from './attendance.ts';
import { Choose } from './Choose.tsx';
import { DatabaseNotice } from './DatabaseNotice.tsx';
import { Codes } from './Codes.tsx';
import { Findings } from './Findings.tsx';
import { Forget } from './Forget.tsx';
import { Intake } from './Intake.tsx';
import { ExampleNotice, TryExample } from './Example.tsx';
import { Shown } from './Shown.tsx';
import type { LastShown } from './display/props.ts';
import { fetchLater } from './fetch-later.ts';
import type { RecapToolProps, ToolProps } from './props.ts';
import styles from './recap.module.css';
import { Unpaired } from './Unpaired.tsx';
import { type RecapWorker, useRecapWorker } from './use-recap-worker.ts';
import { useSessionNames } from './use-session-names.ts';

/** The trainer's tool: collects result codes and shows the recap of a group. */
export default function RecapTool(props: RecapToolProps) {
	const { labels } = props;
	const [hydrated, setHydrated] = useState(false);
	useEffect(() => setHydrated(true), []);
	return hydrated ? <Tool {...props} /> : <p class="needs-js">{labels.loading}</p>;
}

function Tool(props: RecapToolProps) {
	const { labels } = props;
	const worker = useRecapWorker();
	const names = useSessionNames(labels.choose.session);
	const { overview, outcome } = worker;
	const findings = useRef<HTMLDivElement>(null);
	const wasExample = useRef(false);
	const [counted, setCounted] = useState<Counted>('asked');

	// What a chat or files held is said further down than where they were brought in.
	const arrived = outcome?.kind === 'read' && outcome.bulk ? outcome.intake : undefined;
	useEffect(() => {
		if (!arrived) return;
		// Once the ways to bring in codes have folded, or the page would move away under what is in view.
		const frame = requestAnimationFrame(() => findings.current?.scrollIntoView({ block: 'start' }));
		return () => cancelAnimationFrame(frame);
	}, [arrived]);
	const isReady = overview !== undefined;
	useEffect(() => {
		return isReady ? fetchLater() : undefined;
	}, [isReady]);

	if (worker.failed) return <Notice role="alert">{labels.broken}</Notice>;
	if (!overview) return <p role="status">{labels.loading}</p>;
	const tool = { ...props, worker, overview, names };
	if (overview.isExample) {
		wasExample.current = true;
		const named = { ...names, nameOf: () => labels.example.name };
		return (
			<div class={styles['tool']}>
				<ExampleNotice {...tool} />
				<Results {...tool} names={named} onChange={worker.select} />
			</div>
		);
	}
	return (
		<div class={styles['tool']}>
			<TryExample {...tool} isBack={wasExample.current} />
			<DatabaseNotice {...props} />
			<Intake {...tool} />
			<div ref={findings} class={styles['found']}>
				<Findings {...tool} />
				<Attendance
					// Folds as the first codes arrive.
					key={overview.collected > 0}
					{...tool}
					counted={counted}
					onCount={setCounted}
				/>
			</div>
			<Results
				{...tool}
				onChange={(change) => {
					worker.select(change);
					setCounted('shown');
				}}
			/>
			<Codes {...tool} />
			<Forget {...tool} />
		</div>
	);
}

/** The choice of results and their recap, or how to begin where there are none. */
function Results(props: ToolProps & { onChange: RecapWorker['select'] }) {
	const { overview, labels, links } = props;
	const words = labels.choose;
	const { view, recap, comparison } = overview;
	const lastShown = useRef<LastShown>(new Map());
	if (!view)
		return (
			<p>
				{words.empty} <a href={links.sessions}>{words.emptyLink}</a>
				{words.emptyEnd}
			</p>
		);
	return (
		<>
			<NewerRevisions {...props} view={view} />
			<Choose {...props} view={view} />
			{comparison?.kind === 'waves' && <Unpaired {...props} comparison={comparison} />}
			{recap && <Shown {...props} view={view} recap={recap} lastShown={lastShown.current} />}
		</>
	);
}

/** A warning where there are codes of a revision whose statements this site does not have yet. */
function NewerRevisions({ view, instruments, labels }: RecapToolProps & { view: SelectionView }) {
	const newer = view.instruments.filter(
		({ instrument, revision }) => revision > instruments[instrument].revision,
	);
	return newer.map(({ instrument, revision }) => (
		<Notice key={`${instrument} ${revision}`}>
			{fill(labels.choose.newerRevision, { title: instruments[instrument].title, revision })}
		</Notice>
	));
}
