import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Kind } from '../../../core/assessment/instrument.ts';
import type { Suppressed } from '../../../core/disclosure/disclosure.ts';
import { tablesOf } from '../../../core/survey/recap-tables.ts';
import { Confirm } from '../../../ui/Confirm.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { enterFullScreen } from '../../../ui/full-screen.ts';
import { fill } from '../../../ui/text.ts';
import { Projector } from './Projector.tsx';
import { Report } from './Report.tsx';
import { Tools } from './Tools.tsx';
import { useDisplay } from './kinds.ts';
import { peopleIn } from './comparison-view.ts';
import type { RecapDisplayProps, ReportProps } from './props.ts';
import { useReveal } from './use-reveal.ts';
import styles from './display.module.css';

/** A recap, hidden until its trainer shows it; then on the page, on paper and on the wall. */
export function RecapDisplay(props: RecapDisplayProps) {
	const { title, recap, comparison, comparisonTitle = title, mark, labels } = props;
	const heading = useId();
	const [projecting, setProjecting] = useState(false);
	const reveal = useReveal(props, () => setProjecting(false));
	const { revealed } = reveal;
	const display = useDisplay(recap.published ? recap.instrument : undefined);
	const report = revealed &&
		recap.published &&
		display !== undefined &&
		display !== 'failed' && {
			...props,
			recap,
			display,
			tables: tablesOf(recap, comparison),
		};
	// What was asked for comes below the button, on a phone below the screen.
	const section = useRef<HTMLElement>(null);
	const isShown = Boolean(report);
	useEffect(() => {
		if (isShown) section.current?.scrollIntoView();
	}, [isShown]);
	return (
		<section
			ref={section}
			class={styles['display']}
			aria-labelledby={heading}
			data-revealed={revealed}
			data-marked={mark !== undefined}
			style={mark === undefined ? undefined : { '--mark': JSON.stringify(mark) }}
		>
			<header>
				<h2 id={heading}>{comparisonTitle}</h2>
				<p class={styles['count']}>{peopleIn(props)}</p>
			</header>
			{!recap.published && (
				<Notice class={styles['notice']}>{fill(waitOf(recap, labels), { n: recap.n })}</Notice>
			)}
			{recap.published && !revealed && <p class={styles['printed']}>{labels.notShown}</p>}
			<div class={`${styles['controls']} screen-only`}>
				{recap.published && (
					<Controls
						{...reveal}
						labels={labels}
						report={report}
						onProject={() => setProjecting(true)}
					/>
				)}
				<p role="status" class={styles['soft']}>
					{reveal.said}
				</p>
			</div>
			{revealed && display === 'failed' && <Notice role="alert">{labels.displayMissing}</Notice>}
			{report && <Report {...report} />}
			{report && projecting && <Projector {...report} onClose={() => setProjecting(false)} />}
		</section>
	);
}

interface ControlsProps extends ReturnType<typeof useReveal> {
	labels: RecapDisplayProps['labels'];
	report: ReportProps<Kind> | false;
	onProject: () => void;
}

function Controls({ labels, report, onProject, ...reveal }: ControlsProps) {
	async function project() {
		// First the screen, then the dialog: what fills the screen later would lie above it.
		await enterFullScreen();
		onProject();
	}
	return (
		<>
			{!report && <p>{labels.ready}</p>}
			<div class="actions">
				{report && <Tools {...report} onProject={() => void project()} />}
				{!reveal.asking && (
					<button
						class={`button ${reveal.revealed ? 'quiet' : ''}`}
						type="button"
						aria-expanded={reveal.revealed}
						onClick={reveal.toggle}
					>
						{reveal.revealed ? labels.conceal : labels.reveal}
					</button>
				)}
			</div>
			{reveal.asking && (
				<Confirm
					question={labels.again}
					yes={labels.againYes}
					cancel={labels.againNo}
					onYes={reveal.show}
					onCancel={reveal.cancel}
				/>
			)}
		</>
	);
}

/** Why a recap is not shown: nobody is in it, too few are, or it would disclose something beside that of another wave. */
function waitOf({ n, complementary }: Suppressed, labels: ReportProps['labels']): string {
	if (n === 0) return labels.waitNobody;
	return complementary ? labels.waitOther : labels.wait;
}
