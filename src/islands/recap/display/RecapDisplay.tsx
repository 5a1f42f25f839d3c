import { useEffect, useId, useState } from 'preact/hooks';
import { fill } from '../../../ui/text.ts';
import { minimumCellSize } from '../../../core/disclosure/disclosure.ts';
import { Confirm } from '../../../ui/Confirm.tsx';
import { enterFullScreen } from '../../../ui/full-screen.ts';
import { Projector } from './Projector.tsx';
import { Report } from './Report.tsx';
import { Tools } from './Tools.tsx';
import { peopleOf } from './comparison-view.ts';
import { formatCount } from './format.ts';
import type { RecapDisplayProps } from './props.ts';
import styles from './display.module.css';

/**
 * The picture of a group, hidden until its trainer shows it, and hidden again whenever it changes: two pictures that
 * differ by one late code tell of that one person. Where so few have changed since, it asks before it shows it again.
 */
export function RecapDisplay(props: RecapDisplayProps) {
	const { title, recap, comparison, comparisonTitle, labels, lastShown } = props;
	const kind = `${title} ${comparisonTitle ?? ''}`;
	const heading = useId();
	const [shownFor, setShownFor] = useState<string>();
	const [said, setSaid] = useState('');
	const [projecting, setProjecting] = useState(false);
	const [asking, setAsking] = useState(false);
	// By what it says rather than by identity: the same figures worked out anew may stay on view.
	const picture = JSON.stringify([title, recap, comparison]);
	const revealed = shownFor === picture && recap.published;
	const changed = shownFor !== undefined && shownFor !== picture;

	useEffect(() => {
		if (!changed) return;
		setShownFor(undefined);
		setProjecting(false);
		setSaid(labels.changed);
	}, [changed]);

	function show() {
		setAsking(false);
		setShownFor(picture);
		lastShown.set(kind, { picture, n: recap.n });
		setSaid(fill(labels.revealed, { n: formatCount(recap.n) }));
	}

	function toggle() {
		if (revealed) {
			setShownFor(undefined);
			setSaid(labels.concealed);
		} else if (isNearlyShown(lastShown.get(kind), picture, recap.n)) setAsking(true);
		else show();
	}

	async function project() {
		// First the screen, then the dialog: what fills the screen later would lie above it.
		await enterFullScreen();
		setProjecting(true);
	}

	return (
		<section class={styles['display']} aria-labelledby={heading} data-revealed={revealed}>
			<header>
				<h2 id={heading}>{comparisonTitle ?? title}</h2>
				<p class={styles['count']}>{peopleOf(props)}</p>
			</header>
			{!recap.published && (
				<p class={styles['honest']}>
					{recap.n === 0 ? labels.waitNobody : fill(labels.wait, { n: recap.n })}
				</p>
			)}
			{recap.published && !revealed && <p class={styles['printed']}>{labels.notShown}</p>}
			<div class={`${styles['controls']} screen-only`}>
				{recap.published && !revealed && <p>{labels.ready}</p>}
				<div class="actions">
					{recap.published && !asking && (
						<button class="button" type="button" aria-expanded={revealed} onClick={toggle}>
							{revealed ? labels.conceal : labels.reveal}
						</button>
					)}
					{revealed && <Tools {...props} recap={recap} onProject={() => void project()} />}
				</div>
				{asking && (
					<Confirm
						question={labels.again}
						yes={labels.againYes}
						cancel={labels.againNo}
						onYes={show}
						onCancel={() => setAsking(false)}
					/>
				)}
				<p role="status" class={styles['soft']}>
					{changed ? labels.changed : said}
				</p>
			</div>
			{revealed && <Report {...props} recap={recap} />}
			{revealed && projecting && (
				<Projector {...props} recap={recap} onClose={() => setProjecting(false)} />
			)}
		</section>
	);
}

/** Whether this picture differs from the one shown last by fewer people than may be shown. */
function isNearlyShown(
	last: { picture: string; n: number } | undefined,
	picture: string,
	n: number,
): boolean {
	return last !== undefined && last.picture !== picture && Math.abs(n - last.n) < minimumCellSize;
}
