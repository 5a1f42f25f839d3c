import { traitsOf } from '../../core/assessment/instrument.ts';
import { useEffect } from 'preact/hooks';
import { saveMySession } from '../../stores/my-sessions.ts';
import { fill } from '../../ui/text.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import type { SessionBuilderLabels } from '../../copy/session-builder.ts';
import type { Shown } from './handout.ts';
import styles from './poster.module.css';

interface Props {
	shown: Shown;
	/** Its words, and what its code says it is to screen readers. */
	labels: SessionBuilderLabels['poster'];
	qr: string;
	class?: string;
}

/** One A4 sheet for the wall or the door. */
export function Poster({ shown, labels: poster, qr, class: className = '' }: Props) {
	const { session, link, address, code, hasLongName, gaps } = shown;

	// However printing is begun, a session on paper is one in use.
	useEffect(() => {
		const keep = () => saveMySession(session);
		addEventListener('beforeprint', keep);
		return () => removeEventListener('beforeprint', keep);
	}, [session]);

	const { kind } = traitsOf(session.instrument);
	return (
		<section class={`${styles['poster']} ${className}`} data-poster>
			<h2 class={hasLongName ? styles['long'] : undefined}>{session.name}</h2>
			<p class={styles['subtitle']}>{fill(poster.subtitle, gaps)}</p>
			<p class={styles['scan']}>{poster.scan}</p>
			<QrCode class={styles['qr']} text={link} label={fill(qr, gaps)} />
			<p class={styles['type']}>{fill(poster.type, { address })}</p>
			<p class={styles['code']}>{code}</p>
			<ol>
				{poster.steps[kind].map((step) => (
					<li key={step}>{fill(step, gaps)}</li>
				))}
			</ol>
			<p class={styles['promise']}>
				{session.detail === 'full' ? poster.promiseFull : poster.promise[kind]}
			</p>
		</section>
	);
}
