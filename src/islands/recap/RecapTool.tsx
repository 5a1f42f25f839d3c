import { useEffect, useState } from 'preact/hooks';
import { type Choice, firstChoice, judge, slicesFor } from '../../core/recap-choice.ts';
import { decodeSession } from '../../core/session.ts';
import { fill } from '../../core/text.ts';
import { Confirm } from '../parts/Confirm.tsx';
import { Choose } from './Choose.tsx';
import { Findings } from './Findings.tsx';
import { Intake } from './Intake.tsx';
import { Shown } from './Shown.tsx';
import type { RecapToolProps } from './props.ts';
import styles from './recap.module.css';
import { useRecapWorker } from './use-recap-worker.ts';

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
	const { slices, conflicts } = worker.holdings;
	const [choice, setChoice] = useState<Choice>();

	// New codes may bring the first result, or take away what was chosen.
	useEffect(() => {
		const asked = decodeSession(location.hash);
		setChoice((current) =>
			current && slicesFor(slices, current).main.length > 0
				? { ...current }
				: firstChoice(slices, asked.ok ? asked.value.id : undefined),
		);
	}, [slices]);

	const verdict = choice && judge(slices, choice);
	useEffect(() => {
		if (!choice || verdict !== 'safe') return;
		const { main, other } = slicesFor(slices, choice);
		worker.recapOf(main, other);
	}, [choice, verdict]);

	if (worker.broken) return <p role="alert">{labels.broken}</p>;
	if (!worker.ready) return <p role="status">{labels.loading}</p>;
	const collected = slices.reduce((sum, { n }) => sum + n, 0);
	return (
		<div class={styles['tool']}>
			<Intake
				{...props}
				progress={worker.progress?.share}
				onText={worker.readText}
				onFiles={worker.readFiles}
				onCancel={worker.cancel}
			/>
			<Findings {...props} outcome={worker.outcome} conflicts={conflicts} />
			{choice ? (
				<>
					<Choose {...props} slices={slices} choice={choice} onChoice={setChoice} />
					{verdict === 'nobody' && <p role="status">{labels.choose.nobody}</p>}
					{verdict === 'unsafe' && (
						<p class={styles['notice']} role="status">
							{labels.choose.unsafe}
						</p>
					)}
					{verdict === 'safe' && worker.recap && (
						<Shown {...props} choice={choice} reply={worker.recap} />
					)}
				</>
			) : (
				<p>{labels.choose.empty}</p>
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
					disabled={collected === 0}
					onClick={() => {
						setDone(false);
						setAsking(true);
					}}
				>
					{labels.action}
				</button>
			)}
			<p role="status">{done && collected === 0 && labels.done}</p>
		</section>
	);
}
