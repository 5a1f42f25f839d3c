import { useState } from 'preact/hooks';
import type { Detail, Session } from '../../../core/session.ts';
import { fill } from '../../../core/text.ts';
import type { KioskProps } from './Kiosk.tsx';
import styles from './kiosk.module.css';

interface Props extends KioskProps {
	session: Session;
	/** Whether somebody's answers are still there, unfinished. */
	underway: boolean;
	onStart: (detail: Detail) => void;
	onResume: () => void;
}

/** What each person reads and agrees to before answering. */
export function Welcome({ instrument, session, underway, kioskLabels, onStart, onResume }: Props) {
	const labels = kioskLabels;
	const [full, setFull] = useState(false);
	if (underway)
		return (
			<section class={styles['setup']}>
				<h2 tabIndex={-1} data-start>
					{labels.underwayTitle}
				</h2>
				<p>{labels.underwayText}</p>
				<div class="actions">
					<button class="button" type="button" onClick={onResume}>
						{labels.resume}
					</button>
					<button class="button quiet" type="button" onClick={() => onStart('summary')}>
						{labels.startNew}
					</button>
				</div>
			</section>
		);
	return (
		<section class={styles['setup']}>
			<p class={styles['session']}>{session.name}</p>
			<h2 tabIndex={-1} data-start>
				{labels.welcomeTitle}
			</h2>
			<ul>
				{labels.welcome.map((line) => (
					<li key={line}>
						{fill(line, { items: instrument.items.length, minutes: instrument.minutes })}
					</li>
				))}
			</ul>
			{session.detail === 'full' && (
				<label class={styles['consent']}>
					<input type="checkbox" checked={full} onChange={() => setFull(!full)} />
					<span>{fill(labels.includeAnswers, { n: instrument.items.length })}</span>
				</label>
			)}
			<div class="actions">
				<button class="button" type="button" onClick={() => onStart(full ? 'full' : 'summary')}>
					{labels.agree}
				</button>
			</div>
		</section>
	);
}
