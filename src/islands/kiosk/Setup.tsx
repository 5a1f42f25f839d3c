import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { decodeResult } from '../../core/codes/result-code.ts';
import type { Session } from '../../core/codes/session-link.ts';
import { idleSeconds, warningSeconds } from '../../core/device/kiosk-machine.ts';
import { fill } from '../../ui/text.ts';
import { mySessions, saveMySession } from '../../stores/my-sessions.ts';
import { collectedCodes } from '../../stores/collected-codes.ts';
import { $databaseProblem } from '../../stores/database-problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { KioskProps } from './props.ts';
import styles from './kiosk.module.css';

interface Props extends KioskProps {
	session: Session;
	/** Whether the kiosk was open on this page before. */
	returned: boolean;
	onOpen: () => void;
}

/** The trainer's screen before the kiosk is opened and after it is closed: what will happen, and what was collected. */
export function Setup(props: Props) {
	const { result, kioskLabels: labels, kioskLinks, session, returned, onOpen } = props;
	const [collected, setCollected] = useState(0);
	const problem = useStore($databaseProblem);
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (returned) title.current?.focus();
	}, []);
	useEffect(() => {
		void collectedCodes().then((codes) => setCollected(countFor(session, codes)));
	}, [session.id, session.wave]);

	return (
		<section class={`${styles['setup'] ?? ''} ${styles['alone'] ?? ''}`} aria-labelledby="kios">
			<h2 id="kios" tabIndex={-1} ref={title}>
				{fill(labels.setupTitle, { name: session.name, wave: result.waves[session.wave] })}
			</h2>
			<ul>
				{labels.setup.map((line) => (
					<li key={line}>
						{fill(line, { idle: idleSeconds, warning: warningSeconds, word: labels.leaveWord })}
					</li>
				))}
				{session.wave !== 'before' && (
					<li>{fill(labels.unpaired, { before: result.waves.before })}</li>
				)}
			</ul>
			{problem ? (
				<Notice role="alert" wrong>
					{labels.databaseProblems[problem]}
				</Notice>
			) : (
				<p>
					<strong>{fill(labels.collected, { n: collected })}</strong>
				</p>
			)}
			<div class="actions">
				<button
					class="button"
					type="button"
					onClick={() => {
						keepName(session);
						onOpen();
					}}
				>
					{labels.open}
				</button>
				<a class="button quiet" href={kioskLinks.recap}>
					{labels.toRecap}
				</a>
			</div>
		</section>
	);
}

/** Saves a session opened by its link among the trainer's own, so that the recap can name it. */
function keepName(session: Session) {
	const { id, wave } = session;
	const own = mySessions.$value.get();
	if (!own.some((entry) => entry.id === id && entry.wave === wave)) saveMySession(session);
}

/** How many of the codes are of this session and wave. */
function countFor({ id, wave }: Session, codes: readonly string[]): number {
	return codes.filter((code) => {
		const read = decodeResult(code);
		return read.ok && read.value.session === id && read.value.wave === wave;
	}).length;
}
