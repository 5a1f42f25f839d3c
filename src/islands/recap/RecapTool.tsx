import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../ui/text.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Choose } from './Choose.tsx';
import { Findings } from './Findings.tsx';
import { Intake } from './Intake.tsx';
import { Shown } from './Shown.tsx';
import type { RecapToolProps } from './props.ts';
import styles from './recap.module.css';
import type { LastShown } from './display/props.ts';
import { fetchLater } from './fetch-later.ts';
import { useRecapWorker } from './use-recap-worker.ts';
import { useSessionNames } from './use-session-names.ts';

/** The trainer's table: codes come in, and what may be told of the group is shown. */
export default function RecapTool(props: RecapToolProps) {
	const { labels } = props;
	const [hydrated, setHydrated] = useState(false);
	useEffect(() => setHydrated(true), []);
	return hydrated ? <Tool {...props} /> : <p class="needs-js">{labels.loading}</p>;
}

function Tool(props: RecapToolProps) {
	const { labels } = props;
	const worker = useRecapWorker();
	const { picture } = worker;
	const nameOf = useSessionNames(labels.choose.session);
	const lastShown = useRef<LastShown>(new Map());
	const found = useRef<HTMLDivElement>(null);
	const hasCodes = (picture?.collected ?? 0) > 0;

	// What is brought in all at once is told of further down than the eye is.
	useEffect(() => {
		if (worker.outcome?.kind === 'read' && worker.outcome.atOnce)
			found.current?.scrollIntoView({ block: 'nearest' });
	}, [worker.outcome]);
	useEffect(() => {
		if (hasCodes) fetchLater();
	}, [hasCodes]);

	if (worker.broken) return <p role="alert">{labels.broken}</p>;
	if (!picture) return <p role="status">{labels.loading}</p>;
	const { view, recap, comparison, collected } = picture;
	return (
		<div class={styles['tool']}>
			<Intake
				{...props}
				collected={collected}
				ready={recap?.published ?? false}
				outcome={worker.outcome}
				progress={worker.progress?.share}
				onText={worker.readText}
				onCode={worker.readCode}
				onFiles={worker.readFiles}
				onCancel={worker.cancel}
			/>
			<div ref={found} class={styles['found']}>
				<Findings {...props} outcome={worker.outcome} picture={picture} />
			</div>
			{view ? (
				<>
					<Choose {...props} view={view} nameOf={nameOf} onChange={worker.choose} />
					{view.verdict === 'nobody' && <p role="status">{labels.choose.nobody}</p>}
					{recap && (
						<Shown
							{...props}
							view={view}
							recap={recap}
							comparison={comparison}
							nameOf={nameOf}
							lastShown={lastShown.current}
						/>
					)}
				</>
			) : (
				<p>
					{labels.choose.empty} <a href={props.links.sessions}>{labels.choose.emptyLink}</a>
					{labels.choose.emptyEnd}
				</p>
			)}
			<Forget {...props} collected={collected} onForget={worker.forget} />
		</div>
	);
}

function Forget(props: RecapToolProps & { collected: number; onForget: () => void }) {
	const { collected, onForget } = props;
	const labels = props.labels.forget;
	const [asking, setAsking] = useState(false);
	const [done, setDone] = useState(false);
	const gaps = { n: collected };
	const said = useRef<HTMLParagraphElement>(null);
	const erased = done && collected === 0;
	// What was pressed is gone with the codes.
	useEffect(() => {
		if (erased) said.current?.focus();
	}, [erased]);
	if (erased)
		return (
			<p ref={said} tabIndex={-1}>
				{labels.done}
			</p>
		);
	if (collected === 0) return null;
	return (
		<section class={styles['forget']} aria-labelledby="selesai">
			<h2 id="selesai">{labels.title}</h2>
			<p>{fill(labels.text, gaps)}</p>
			{asking ? (
				<Confirm
					question={fill(labels.confirm, gaps)}
					yes={labels.yes}
					cancel={labels.cancel}
					onYes={() => {
						onForget();
						setAsking(false);
						setDone(true);
					}}
					onCancel={() => setAsking(false)}
				/>
			) : (
				<button
					class="button quiet"
					type="button"
					onClick={() => {
						setDone(false);
						setAsking(true);
					}}
				>
					{labels.action}
				</button>
			)}
		</section>
	);
}
