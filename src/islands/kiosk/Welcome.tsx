import { sizeOf, traitsOf } from '../../core/assessment/instrument.ts';
import type { Detail, Session } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import type { KioskProps } from './props.ts';
import styles from './kiosk.module.css';

interface Props extends KioskProps {
	session: Session;
	/** How much of the answers the person agrees to hand over. */
	detail: Detail;
	onChoose: (detail: Detail) => void;
	onStart: () => void;
}

/** What each person reads and agrees to before answering. */
export function Welcome({ instrument, session, kioskLabels: labels, detail, ...actions }: Props) {
	const full = detail === 'full';
	return (
		<section class={styles['setup']}>
			<p class={styles['session']}>{session.name}</p>
			<h2 tabIndex={-1} data-start>
				{labels.welcomeTitle}
			</h2>
			<ul>
				{labels.welcome[traitsOf(instrument.id).kind].map((line) => (
					<li key={line}>
						{fill(line, { items: sizeOf(instrument), minutes: instrument.minutes })}
					</li>
				))}
			</ul>
			{session.detail === 'full' && (
				<label class={styles['consent']}>
					<input
						type="checkbox"
						checked={full}
						onChange={() => actions.onChoose(full ? 'summary' : 'full')}
					/>
					<span>{fill(labels.includeAnswers, { n: sizeOf(instrument) })}</span>
				</label>
			)}
			<div class="actions">
				<button class="button" type="button" onClick={actions.onStart}>
					{labels.agree}
				</button>
			</div>
		</section>
	);
}

interface UnderwayProps extends KioskProps {
	onResume: () => void;
	/** Clears the device, so that whoever is next is welcomed. */
	onNew: () => void;
}

/** Shown where a page opens on unfinished answers that may be anyone's. */
export function Underway({ kioskLabels: labels, onResume, onNew }: UnderwayProps) {
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
				<button class="button quiet" type="button" onClick={onNew}>
					{labels.startNew}
				</button>
			</div>
		</section>
	);
}
